"""Print how often each rule decides that a number is not a count, on texts that others wrote.

Usage: ``python -m benchmarks.non_counts [FOLDER ...]`` (``../shared/data`` and ``../shared/suites`` if none)
"""

from __future__ import annotations

import csv
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from consilience.wording.conventions import Convention
from consilience.wording.grammar import mentions
from consilience.wording.non_counts import NON_COUNTS

SHARED = Path(__file__).parents[1].parent / "shared"


def texts(folder: Path) -> Iterator[tuple[str, str | None]]:
    """Yield each text of a folder with its locale: field ``text`` of JSON Lines, column ``text`` of CSV.

    >>> len(list(texts(Path("no such folder"))))
    0
    """
    for path in sorted(folder.rglob("*.jsonl")):
        with path.open(encoding="utf-8") as file:
            for row in map(json.loads, file):
                yield row["text"], row.get("locale")
    for path in sorted(folder.rglob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file)
            if "text" in (rows.fieldnames or ()):
                yield from ((row["text"], None) for row in rows)


def main(folders: list[str]) -> None:
    """Print a row a rule."""
    decided, read, figures = Counter[str](), 0, 0
    for folder in [Path(name) for name in folders] or [SHARED / "data", SHARED / "suites"]:
        for text, locale in texts(folder):
            read += 1
            for found in mentions(text, Convention(locale=locale)):
                decided[found.rule] += 1
                figures += found.code == "figure"
    print(f"{read:,} texts, {figures:,} figures, {decided.total() - decided['']:,} numbers that a rule decided\n")
    print("| looks at | rule | the number is | decided |\n|---|---|---|---|")
    for rule in NON_COUNTS:
        print(f"| {rule.stage} | {rule.name} | {rule.code} | {decided[rule.name]:,} |")


if __name__ == "__main__":
    main(sys.argv[1:])
