"""Measure the table of docs/benchmarks.md: each work against its peer, in alternating runs of one process.

    python -m benchmarks [--rows 10_000_000] [--runs 3] [--only WORD] [--write docs/benchmarks.md]

With --only, the rows of a page that are measured are written anew, and what else stands there stays.

The peers are pandas, polars, duckdb, portion, quantulum3 and pyspark; one that is not installed is
left out and named. Times say something about this machine alone; ratios count.
"""

import argparse
import os
import platform
import statistics
import sys
import time
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from benchmarks import cluster, work
from benchmarks.tables import bytes_a_row

PACKAGES = ("numpy", "pandas", "polars", "duckdb", "pyarrow", "portion", "quantulum3", "pyspark")
HEAD = "| work | against | aim | measured | ours | theirs |\n|---|---|---|---|---|---|\n"


class PeerError(Exception):
    """A peer that fails to run: its row says why, and the table goes on."""


def measure(ours, theirs, runs, warm=0, clock=time.perf_counter):
    """Return the medians of alternating runs, in seconds; the first `warm` ones of each do not count."""
    times = {ours: [], theirs: []}
    for number in range(-warm, runs):
        for run, seconds in times.items():
            start = clock()
            try:
                run()
            except Exception as error:
                if run is ours:
                    raise
                raise PeerError(reason_of(error)) from error
            if number >= 0:
                seconds.append(clock() - start)
    return statistics.median(times[ours]), statistics.median(times[theirs])


def reason_of(error):
    """Return why something failed, in one cell of the table."""
    if isinstance(error, ModuleNotFoundError):
        return f"{error.name} is not installed"
    return f"{type(error).__name__}: {' '.join(str(error).split())[:120]}".replace("|", "/")


def row_of(case, runs):
    """Return a row of the table; a case whose peer is missing, or fails, says so."""
    try:
        pair = case.prepare()
        ours, theirs = measure(*pair, min(runs, case.runs), case.warm, case.clock)
    except (ImportError, PeerError) as error:
        reason = reason_of(error) if isinstance(error, ImportError) else f"the peer fails, {error}"
        return f"| {case.name} | {case.against} | {case.aim} | not measured: {reason} | | |"
    theirs *= case.times
    ratio = ours / theirs
    said = f"{ratio:.2f} times" if case.slower else f"{1 / ratio:,.1f} times faster"
    if case.seconds:
        said = f"{ours - theirs:.3f} s more"
    return f"| {case.name} | {case.against} | {case.aim} | {said} | {ours:.3f} s | {theirs:,.3f} s |"


def beside(rows):
    """Return lines on memory, folders and what Spark shuffles; a package that is not installed is named."""
    lines = []
    for name, measured in (
        ("Memory", work.memory),
        ("Memory of `ClaimSet`", lambda rows: bytes_a_row(rows // 100)),
        ("Parquet folder", work.folder),
        ("Shuffled", cluster.shuffled),
    ):
        try:
            lines.append(f"{name}: {measured(rows)}")
        except ImportError as error:
            lines.append(f"{name}: not measured: {reason_of(error)}")
    return "\n\n".join(lines)


def with_rows(page, rows):
    """Return a page with some rows of its table written anew, by work and peer; those that it lacks come last."""
    head, *known = page.split("\n|")
    last = known[-1].partition("\n")[2]
    known[-1] = known[-1].partition("\n")[0]
    named = {tuple(row.split(" | ")[:2]): row for row in known}
    named |= {tuple(row[1:].split(" | ")[:2]): row[1:] for row in rows}
    return "\n|".join([head, *named.values()]) + f"\n{last}"


def versions():
    """Name the packages and the machine."""
    found = [f"Python {platform.python_version()}"]
    for name in PACKAGES:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            continue
    return f"{', '.join(found)}; {platform.machine()}, {os.cpu_count()} processors"


def main():
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=lambda text: int(float(text)), default=10_000_000, help="of the large frames")
    parser.add_argument("--runs", type=int, default=3, help="of each side, alternating")
    parser.add_argument("--only", default="", help="a word in the name of the work or its peer")
    parser.add_argument("--remark", default="", help="a sentence for the page, on what else the machine did")
    parser.add_argument("--write", type=Path, help="the page to write")
    options = parser.parse_args()
    known = [*work.cases(options.rows), *cluster.cases(options.rows), *work.table_cases(options.rows * 3 // 40)]
    cases = [case for case in known if options.only in f"{case.name} {case.against}"]
    measured = {}
    for case in sorted(cases, key=lambda case: not case.warm):  # what shares the machine with a JVM comes first
        measured[case] = row_of(case, options.runs)
        print(measured[case], flush=True)
    rows = [measured[case] for case in cases]
    if options.only and options.write:
        page = options.write.read_text(encoding="utf-8")
        options.write.write_text(with_rows(page, rows), encoding="utf-8")
        return
    others = "" if options.only else f"\n{beside(options.rows)}\n"
    remark = f"{options.remark}\n" if options.remark else ""
    page = (
        "# Benchmarks\n\n"
        "Written by `python -m benchmarks --write docs/benchmarks.md`; nothing here is a test.\n"
        f"Medians of up to {options.runs} alternating runs in one process. {versions()}.\n{remark}\n"
        f"{HEAD}{chr(10).join(rows)}\n{others}\n{work.NOTES}"
    )
    if options.write:
        options.write.write_text(page, encoding="utf-8")
    print(page, file=sys.stderr)


if __name__ == "__main__":
    main()
