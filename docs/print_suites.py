"""Print how the test suites of other readers of numbers are read, by this library and by quantulum3.

Usage: ``python docs/print_suites.py [FOLDER] > docs/suites.md`` (the suites are in ``../shared/suites`` if no folder is
named; quantulum3 is asked where it is installed, on the English suites)
"""

from __future__ import annotations

import importlib.metadata
import json
import runpy
import sys
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

SUITES = Path(__file__).parents[1].parent / "shared" / "suites"
Score = Callable[[dict[str, Any]], tuple[list[str], list[str], float]]
HEAD = """# The test suites of others

Nine readers of numbers keep test suites: texts with the numbers in them. We saw these suites while we
worked, so this is not an independent score. Only what both sides call a number is counted: shares, years, ordinals and
ages are left out. *Wrong* has another value or a wrong end, *split* is one number read as several, *refused* has a
reason.
quantulum3 is asked without its optional classifier, and in English only, since it knows no other language.

`python docs/print_suites.py` prints this page where the suites are.
"""


def tallies(folder: Path, score: Score, english: bool) -> Iterator[tuple[str, Counter[str]]]:
    """Yield each language with its outcomes."""
    found: dict[str, Counter[str]] = {}
    for path in sorted((folder / "cases").glob("*.jsonl")):
        with path.open(encoding="utf-8") as file:
            for case in map(json.loads, file):
                language = str(case.get("locale") or "en")
                if english and language != "en":
                    continue
                outcomes, _, _ = score(case)
                tally = found.setdefault(language, Counter())
                counted = (o for o, item in zip(outcomes, case["items"], strict=True) if item["contract"] == "same")
                tally.update(counted)
    yield from sorted(found.items(), key=lambda pair: -pair[1].total())


def by_quantulum3(case: dict[str, Any], _: object) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Read a case by quantulum3, in the form of the suites' script."""
    from quantulum3 import parser

    figures = []
    for one in parser.parse(case["text"]):
        spread = one.uncertainty or 0.0
        place = {"start": one.span[0], "end": one.span[1], "words": one.surface, "hedged": False}
        figures.append({**place, "lo": one.value - spread, "hi": one.value + spread, "value": one.value})
    return figures, []


def row(name: str, tally: Counter[str]) -> str:
    """Return a row of the table."""
    total = tally.total()
    given = total - tally["refused"] - tally["missing"]
    wrong = (tally["bounds"] + tally["wrong"]) / max(1, given)
    shares = f"{tally['right'] / total:.1%} | {wrong:.1%} | {tally['split'] / max(1, given):.1%}"
    return f"| {name} | {total:,} | {shares} | {tally['refused']:,} | {tally['missing']:,} |"


def main(folders: list[str]) -> None:
    """Print the page."""
    folder = Path(folders[0]) if folders else SUITES
    suites = runpy.run_path(str(folder / "suites.py"))
    print(HEAD)
    print("| read by | numbers | right | of what is given, wrong | split | refused | missing |")
    print("|---|---|---|---|---|---|---|")
    for language, tally in tallies(folder, suites["score"], english=False):
        print(row(f"consilience, {language}", tally))
    try:
        version = importlib.metadata.version("quantulum3")
    except importlib.metadata.PackageNotFoundError:
        return
    suites["score"].__globals__["found"] = by_quantulum3
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for language, tally in tallies(folder, suites["score"], english=True):
            print(row(f"quantulum3 {version}, {language}", tally))


if __name__ == "__main__":
    main(sys.argv[1:])
