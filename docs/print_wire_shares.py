"""Print which share of a corpus of wire phrases this library and other installed tools read right.

Usage: ``python docs/print_wire_shares.py`` (quantulum3 is asked where it is installed: ``pip install quantulum3``)
"""

from __future__ import annotations

import csv
import importlib.metadata
from collections.abc import Callable
from pathlib import Path

PHRASES = Path(__file__).parents[1] / "tests" / "reading" / "wire_phrases.tsv"

Ends = tuple[float, float]
"""Lowest and highest number that a figure states; infinite where it is open."""


def expected_ends(readings: str) -> list[Ends]:
    """Return the ends that the corpus gives: "~" for a hedge is left out, since tools know none.

    >>> expected_ends("12.. ~30 0..50")
    [(12.0, inf), (30.0, 30.0), (0.0, 50.0)]
    """
    found = []
    for reading in readings.replace("-", "").split():
        low, dots, high = reading.strip("~").partition("..")
        found.append((float(low), float(high or "inf") if dots else float(low)))
    return found


def by_consilience(text: str) -> list[Ends]:
    """Read a phrase by this library."""
    from consilience.reading.prose import FoundFigure, find_figures
    from consilience.wording.conventions import RATIOS

    found = (one for one in find_figures(text).everything if isinstance(one, FoundFigure))
    figures = [one.figure for one in found if one.unit not in RATIOS]  # the corpus holds counts and measures
    return [(float(figure.lower.base), float(figure.upper.base)) for figure in figures]


def by_quantulum3(text: str) -> list[Ends]:
    """Read a phrase by quantulum3; its percentages and times are not counts, and are ignored."""
    from quantulum3 import parser

    found = []
    for quantity in parser.parse(text):
        if quantity.unit.entity.name == "time" or "percent" in quantity.unit.name:
            continue
        spread = quantity.uncertainty or 0.0
        found.append((quantity.value - spread, quantity.value + spread))
    return found


def stated(ends: Ends) -> float:
    """Return the number that a headline would print for a figure: what is left of it without its bounds."""
    low, high = ends
    if high == float("inf"):
        return low
    return high if low == 0 else (low + high) / 2


def shares(read: Callable[[str], list[Ends]]) -> tuple[int, int, int]:
    """Return how many phrases there are, of how many all numbers are right, and of how many all ends."""
    with PHRASES.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    numbers = ends = 0
    for row in rows:
        expected, found = expected_ends(row["readings"]), read(row["phrase"])
        numbers += sorted(round(stated(one), 6) for one in expected) == sorted(round(stated(one), 6) for one in found)
        ends += sorted(expected) == sorted(found)
    return len(rows), numbers, ends


def main() -> None:
    """Print a line a tool."""
    tools: dict[str, Callable[[str], list[Ends]]] = {"consilience": by_consilience, "quantulum3": by_quantulum3}
    for name, read in tools.items():
        try:
            version = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            print(f"{name}: not installed")
            continue
        total, numbers, ends = shares(read)
        print(
            f"{name} {version}: all numbers right in {numbers} of {total} phrases ({numbers / total:.0%}), "
            f"their bounds too in {ends} ({ends / total:.0%})"
        )


if __name__ == "__main__":
    main()
