"""How the time of each operation grows with its input: ``python -m benchmarks.growth [--only WORD] [--seconds 20]``.

Each operation is run on a shape at 1, 4 and 16 times its size, in a process of its own, and the exponent of the growth
between the last two sizes is printed: 1.0 is linear, 2.0 quadratic. A run past the processor time that is allowed is
cut off and said to be. Shapes are worst cases of their kind: chains, stars, cubes, one scope with all claims, texts of
one token. Where the pairs of claims that are comparable grow faster than the claims, the exponent of their number
stands behind, since what names each pair can be no faster; such a case may be as far above it as others above 1.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import math
import multiprocessing
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import consilience as cs

Claims = Callable[[int], cs.ClaimSet]


def _claims(rows: list[dict[str, Any]], **settings: Any) -> cs.ClaimSet:
    made = [
        cs.Claim(
            id=str(n), figure=f"{int(row['figure']):,}", source=row.get("source", f"s{n}"), scope=row.get("scope", {})
        )
        for n, row in enumerate(rows)
    ]
    return cs.ClaimSet(made, **settings)


def chain(size: int) -> cs.ClaimSet:
    """Scopes nested in one another, a claim on each."""
    return _claims(
        [{"figure": str(10 * size - n), "scope": {"what": "/".join(map(str, range(n + 1)))}} for n in range(size)]
    )


def star(size: int) -> cs.ClaimSet:
    """A whole with that many parts, none of them stated to add up."""
    parts = [{"figure": str(n + 3), "scope": {"what": f"all/{n}"}} for n in range(size)]
    return _claims([{"figure": str(size + 2), "scope": {"what": "all"}}, *parts])


def total(size: int) -> cs.ClaimSet:
    """A total of that many parts that does not add up."""
    parts = [{"figure": "5", "scope": {"what": f"p{n}"}} for n in range(size)]
    whole = {"figure": str(5 * size + 1), "scope": {"what": "all"}}
    said = cs.Total(whole={"what": "all"}, parts=[{"what": f"p{n}"} for n in range(size)])
    return _claims([whole, *parts], totals=[said])


def margins(size: int) -> cs.ClaimSet:
    """A square table with row and column totals, one cell off."""
    names = range(size)
    rows, totals = [], []
    for i in names:
        totals.append(cs.Total(whole={"what": f"row{i}"}, parts=[{"what": f"c{i}-{j}"} for j in names]))
        totals.append(cs.Total(whole={"what": f"col{i}"}, parts=[{"what": f"c{j}-{i}"} for j in names]))
        rows += [{"figure": str(10 * size), "scope": {"what": f"{kind}{i}"}} for kind in ("row", "col")]
        rows += [{"figure": "13" if i == j == 0 else "10", "scope": {"what": f"c{i}-{j}"}} for j in names]
    return _claims(rows, totals=totals)


def one_scope(size: int) -> cs.ClaimSet:
    """All claims on one scope, most of them in conflict."""
    return _claims([{"figure": str(10_000 + n * 7919 % (3 * size))} for n in range(size)])


def own_scopes(size: int) -> cs.ClaimSet:
    """Each claim on a scope of its own."""
    return _claims([{"figure": "5", "scope": {"where": f"place {n}"}} for n in range(size)])


def cube(size: int) -> cs.ClaimSet:
    """Claims on scopes of three dimensions that are given or left out."""
    rows = []
    for n in range(size):
        scope = {name: f"{name}{n // 8 % 10}" for bit, name in enumerate(("what", "where", "by")) if n >> bit & 1}
        rows.append({"figure": str(10_000 + n), "scope": scope})
    return _claims(rows)


def dimensions(size: int) -> cs.ClaimSet:
    """Two claims of that many dimensions."""
    return _claims(
        [{"figure": f"{n + 5}", "scope": {f"d{d}": f"v{n % (d + 2)}" for d in range(size)}} for n in range(2)]
    )


def deep(size: int) -> cs.ClaimSet:
    """One claim of ten dimensions with paths that deep."""
    return _claims(
        [{"figure": "5", "scope": {f"d{d}": "/".join("abcdefghij"[k % 10] for k in range(size)) for d in range(10)}}]
    )


def dates(size: int) -> cs.ClaimSet:
    """Cumulative counts of five sources over that many days, one of them falling."""
    import datetime

    rows = []
    for n in range(size):
        day = (datetime.date(2000, 1, 1) + datetime.timedelta(n // 5)).isoformat()
        rows.append(
            {"figure": str(100 + n - (40 if n % 97 == 96 else 0)), "source": f"s{n % 5}", "scope": {"when": day}}
        )
    return _claims(rows, measure="cumulative")


def flows(size: int) -> cs.ClaimSet:
    """Nested periods of a flow."""
    rows = [{"figure": str(100_000 - n), "scope": {"when": f"2000-01-01/{2001 + n % 300}-01-01"}} for n in range(size)]
    return _claims(rows, measure="flow")


def readings(size: int) -> cs.ClaimSet:
    """Claims that can each be read in two ways."""
    made = [
        cs.Claim(id=str(n), figure="5", source=f"s{n}", scope={"what": f"w{n}"}, readings=[cs.Reading(figure="6")])
        for n in range(size)
    ]
    return cs.ClaimSet(made)


def pages(result: cs.Reconciliation) -> None:
    """Write the report."""
    with tempfile.TemporaryDirectory() as folder:
        result.report(Path(folder) / "page.html")


def book(result: cs.Reconciliation) -> None:
    """Write the workbook."""
    with tempfile.TemporaryDirectory() as folder:
        result.to_excel(Path(folder) / "book.xlsx")


OPERATIONS: dict[str, Callable[[cs.Reconciliation], object]] = {
    "ranges": lambda result: result.ranges,
    "discrepancies": lambda result: result.discrepancies,
    "set_aside": lambda result: result.set_aside,
    "table": lambda result: result.table(),
    "page": str,
    "summary": lambda result: result.summary(),
    "sources": lambda result: result.sources,
    "explanations": lambda result: result.explanations,
    "report": pages,
    "workbook": book,
}
SHAPES: dict[str, tuple[Claims, int]] = {
    "chain": (chain, 60),
    "star": (star, 60),
    "total": (total, 60),
    "margins": (margins, 3),
    "one scope": (one_scope, 60),
    "own scopes": (own_scopes, 60),
    "cube": (cube, 60),
    "dimensions": (dimensions, 2),
    "deep": (deep, 2),
    "dates": (dates, 120),
    "flows": (flows, 40),
    "readings": (readings, 3),
}
"""Each shape with its smallest size."""
TOKENS = (
    "£",
    "$ ",
    "c$",
    "1,",
    "(",
    "5 or ",
    "~",
    "million ",
    "half a ",
    "- ",
    "€5 ",
    "°",
    "km ",
    "minus ",
    "% ",
    "一",
    "'",
)
"""Each is repeated to make a text."""


def _table(size: int) -> str:
    return "figure,source,where,when\n" + "".join(
        f"{n + 5},s{n % 40},p{n % 300},{1990 + n % 30}\n" for n in range(size)
    )


def cases() -> dict[str, tuple[Callable[[int], Callable[[], object]], int]]:
    """Return each case: from a size to what is timed, and its smallest size."""
    found: dict[str, tuple[Callable[[int], Callable[[], object]], int]] = {}
    for shape, (make, least) in SHAPES.items():
        for name, operation in OPERATIONS.items():

            def prepare(size: int, make: Claims = make, operation: Any = operation) -> Callable[[], object]:
                result = cs.reconcile(make(size))
                return lambda: operation(result)

            found[f"{name} of {shape}"] = (prepare, least)
    for token in TOKENS:
        for reader in (_refused_or_read, cs.find_figures):
            found[f"{reader.__name__.strip('_')} of {token!r}"] = (
                lambda size, token=token, reader=reader: lambda: reader((token * size)[:size]),
                2000,
            )
    found["read_claims of CSV"] = (lambda size: lambda: cs.read_claims(io.StringIO(_table(size))), 500)
    return found


def _refused_or_read(text: str) -> None:
    with contextlib.suppress(cs.FigureError):
        cs.read_figure(text)


def _seconds(name: str, size: int, most: float, answer: Any) -> None:
    run = cases()[name][0](size)
    begin = time.process_time()
    resource.setrlimit(
        resource.RLIMIT_CPU, (math.ceil(begin + most), resource.RLIM_INFINITY)
    )  # else the system ends it
    run()
    answer.send(time.process_time() - begin)


def measured(name: str, size: int, most: float) -> float | None:
    """Return the processor seconds of a case; None where it takes longer than allowed, or fails."""
    ours, theirs = multiprocessing.Pipe(duplex=False)
    worker = multiprocessing.Process(target=_seconds, args=(name, size, most, theirs))
    worker.start()
    theirs.close()
    try:
        return float(ours.recv())
    except EOFError:
        return None
    finally:
        worker.join()


def pair_growth(name: str) -> float:
    """Return the exponent of the number of comparable pairs in the shape of a case; 1 where there are fewer."""
    make, least = SHAPES.get(name.partition(" of ")[2], (None, 0))
    if make is None:
        return 1.0
    before, last = (cs.reconcile(make(least * times)).system.related_count for times in (4, 16))
    return max(1.0, math.log(max(last, 1) / max(before, 1), 4))


def main() -> int:
    """Print a line a case; the exit status is 1 where an exponent is too high, or a case is cut off."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--only", default="")
    options.add_argument("--seconds", type=float, default=20.0)
    given = options.parse_args()
    print(f"{'case':<44} {'size':>7} {'x 1':>8} {'x 4':>8} {'x 16':>8}  exponent")
    above = 0
    for name, (_, least) in cases().items():
        if given.only not in name:
            continue
        times = [measured(name, least * times, given.seconds) for times in (1, 4, 16)]
        last, before = times[2], times[1]
        # What takes a few milliseconds says nothing about growth.
        power = (
            None if last is None or before is None else math.log(last / max(before, 0.005), 4) if last > 0.02 else 0.0
        )
        shown = " ".join("cut off".rjust(8) if one is None else f"{one:>8.3f}" for one in times)
        allowed = pair_growth(name) if power is None or power > 1.3 else 1.0
        bad = power is None or power > allowed + 0.3
        above += bad
        why = f" (pairs {allowed:.2f})" if allowed > 1 else ""
        print(
            f"{name:<44} {least:>7,} {shown}  {'-' if power is None else f'{power:.2f}'}{why}{' !' * bad}", flush=True
        )
    print(f"{above} above 1.3 more than their pairs, or cut off")
    return int(above > 0)


if __name__ == "__main__":
    sys.exit(main())
