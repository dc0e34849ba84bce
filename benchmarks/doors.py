"""Measure every door of a table of 50,000 rows: each way in, each question, each way out, in microseconds a row.

    python -m benchmarks.doors [--rows 50_000] [--only WORD] [--most 60]

Each is asked of a comparison that is made anew, by the time of the processor; what takes longer than so many seconds is
stopped. The slowest come first.
"""

import argparse
import gc
import json
import signal
import tempfile
import time
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import matplotlib as mpl
import pandas as pd

import consilience as cs
from benchmarks.tables import as_written, table
from consilience import tables as others
from consilience.showing.workbook import write_folder

FORMATS = ("text", "markdown", "html", "latex", "booktabs", "siunitx", "csv")
READ = ("csv", "toml", "json", "jsonl", "parquet", "xlsx")
ASKED = (
    *("ranges", "best", "related_pairs", "discrepancies", "set_aside", "sources", "history", "explanations", "topics"),
    *("would_change", "echoes", "break_even", "remarks", "readings", "partings", "stretch", "standards", "method"),
)


def ways_in(folder, path):
    """Return how the same claims are read from each kind of file, from a frame and from rows, and rows that fail."""
    frame = pd.read_csv(path, dtype=str)
    frame.to_json(folder / "read.jsonl", orient="records", lines=True)
    frame.to_parquet(folder / "read.parquet")
    frame.to_excel(folder / "read.xlsx", index=False)
    claims, rows = cs.read_claims(path), frame.to_dict("records")
    for ending in ("toml", "json"):
        claims.write(folder / f"read.{ending}")
    files = {ending: path if ending == "csv" else folder / f"read.{ending}" for ending in READ}
    unread = [{"what": "x", "source": "y", "figure": f"a few {number}x"} for number in range(len(rows))]
    failed = cs.read_claims(unread)
    return {
        **{f"read_claims, {ending}": lambda file=file: cs.read_claims(file) for ending, file in files.items()},
        "read_claims, a frame": lambda: cs.read_claims(frame),
        "read_claims, a list of dicts": lambda: cs.read_claims(rows),
        "read_claims, every row refused": lambda: cs.read_claims(unread),
        "rejects of them": lambda: failed.rejects,
    }


def of_claims(folder):
    """Return what is asked of a set of claims."""
    return {
        "claims: every object": list,
        "claims.frame": lambda claims: claims.frame,
        "claims.sources": lambda claims: claims.sources,
        "claims.superseded": lambda claims: claims.superseded,
        "claims.apart": lambda claims: claims.apart,
        "claims.support": lambda claims: claims.support,
        "claims.under": lambda claims: claims.under(cs.Convention(kappa=0.01)),
        "claims.named": lambda claims: claims.named("a.csv"),
        "claims.only": lambda claims: claims.only(set(claims.columns.names[::2])),
        "claims + claims": lambda claims: claims.named("a.csv") + claims.named("b.csv"),
        "claims, HTML": lambda claims: claims._repr_html_(),
        "claims, str": lambda claims: str(claims) + repr(claims),
        "claims.write, toml": lambda claims: claims.write(folder / "out.toml"),
        "claims.write, json": lambda claims: claims.write(folder / "out.json"),
        "ClaimSet of objects": lambda claims: cs.ClaimSet(list(claims)),
        "schema_claims": lambda claims: json.dumps(others.schema_claims(claims)),
        "count_origins": others.count_origins,
        "find_truth": lambda claims: cs.find_truth(claims).estimates,
        "find_truth, CRH": lambda claims: cs.find_truth(claims, method="CRH").estimates,
        "check_text": lambda claims: cs.check_text("The office counted about 320 of kind 7 in Town 12.", claims),
        "check_text, 100 sentences": lambda claims: cs.check_text(
            " ".join(f"Office {n % 50} counted about {n + 30} of kind {n % 20} in Town {n}." for n in range(100)),
            claims,
        ),
    }


def of_result(folder):
    """Return what is asked of a comparison."""
    asked = {f"result.{name}": lambda result, name=name: getattr(result, name) for name in ASKED}
    tables = {f"table, {name}": lambda result, name=name: result.table(name) for name in FORMATS}
    drawn = {f"result.{name}": lambda result, name=name: drawing(result, name) for name in PLOTS}
    return {
        **asked,
        **tables,
        **drawn,
        "every ScopeRanges": lambda result: list(result.scopes),
        "str": str,
        "summary": lambda result: result.summary(),
        "box": lambda result: str(result.box()),
        "report": lambda result: result.report(folder / "out.html"),
        "to_excel": lambda result: result.to_excel(folder / "out.xlsx"),
        "a folder of CSV": lambda result: write_folder(result, folder / "out"),
        "HTML of a notebook": lambda result: result._repr_html_(),
        "to_dict": lambda result: result.to_dict(),
        "to_dict and JSON": lambda result: json.dumps(result.to_dict()),
        "alone": lambda result: result.alone("Office 7").consistent,
        "only": lambda result: result.only(result.claims.columns.names[::2]).consistent,
        "under": lambda result: result.under(kappa=0.01).consistent,
        "strictly": lambda result: result.strictly().consistent,
        "by a rule": lambda result: replace(result, rule=cs.rules.BestSupported()).ranges,
        "ambiguities_that_matter": lambda result: result.ambiguities_that_matter(),
        "readings_that_hold": lambda result: result.readings_that_hold(),
        "remainder, because": lambda result: result.because_words(result.system.scopes[7]),
    }


PLOTS = ("plot", "plot_topics", "plot_sources", "plot_kappa", "plot_time", "plot_echoes")


def drawing(result, name):
    import matplotlib.pyplot as plt

    getattr(result, name)()
    plt.close("all")


@contextmanager
def at_most(seconds):
    def stop(*_):
        raise TimeoutError

    signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)


def asked(ask, seconds):
    """Return the processor's seconds that an answer takes, or why there is none."""
    gc.collect()
    start = time.process_time()
    try:
        with at_most(seconds):
            ask()
    except TimeoutError:
        return time.process_time() - start, f"stopped after {seconds} s"
    except cs.ConsilienceError as error:
        return time.process_time() - start, f"refused: {error}"[:90]
    return time.process_time() - start, ""


def main():
    parser = argparse.ArgumentParser(prog="python -m benchmarks.doors", description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=lambda text: int(float(text)), default=50_000)
    parser.add_argument("--only", default="", help="a word in the name of a door")
    parser.add_argument("--most", type=int, default=60, help="seconds for each")
    options = parser.parse_args()
    mpl.use("Agg")
    path = table(options.rows, max(10, options.rows // 5))
    claims = cs.read_claims(path)
    str(cs.reconcile(claims.only(claims.columns.names[:100])))  # loads what is loaded once
    found = []
    with tempfile.TemporaryDirectory(prefix="doors-") as place:
        folder = Path(place)
        doors = {name: lambda _, ask=ask: ask() for name, ask in ways_in(folder, path).items()}
        doors |= of_claims(folder)
        doors |= {name: lambda new, ask=ask: ask(cs.reconcile(new)) for name, ask in of_result(folder).items()}
        for name, ask in doors.items():
            if options.only in name:
                new = as_written(claims)
                found.append((*asked(lambda ask=ask, new=new: ask(new), options.most), name))
                print(*found[-1], flush=True)
    print("\n| door | us a row | seconds | |\n|---|---|---|---|")
    for seconds, reason, name in sorted(found, reverse=True):
        print(f"| {name} | {seconds / options.rows * 1e6:,.1f} | {seconds:.3f} | {reason} |")


if __name__ == "__main__":
    main()
