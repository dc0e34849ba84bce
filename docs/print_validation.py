"""Print our answers beside published ones, as a page in Markdown.

Usage: ``python docs/print_validation.py > docs/validation.md``. Some rows need the real figures of ``tests/reference``,
which are not part of the project.
"""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from reference.published import DATA, ROWS, Row


def line(row: Row) -> str:
    """Return the line of a row: question, our answer, the published one, the difference."""
    ours, off = row.answered()
    said = "none" if off is None else "0" if off < 1e-9 else f"{off:.1g}"  # below that it is the machine's rounding
    if row.noted:
        said = row.noted if off is None else f"**{said}**: {row.noted}"
    return f"| {row.question} | {ours} | {row.published} | {said} |"


def page() -> str:
    """Return the whole page."""
    differing = sum(bool(row.noted) for row in ROWS)
    lines = [
        "# Validation",
        "",
        f"{len(ROWS)} published worked examples, asked of this library. Ours are rounded to the digits that were",
        f"published; the difference is the largest one before rounding. {len(ROWS) - differing} are the published ones",
        f"to all their digits, and {differing} differ, with the reason.",
        "",
        "The same rows are tests (`tests/reference/published.py`). Printed by `python docs/print_validation.py`.",
        "Where the key comparisons come from is said in `tests/reference/key_comparisons.py`.",
    ]
    for origin, rows in itertools.groupby(ROWS, key=lambda row: row.origin):
        head = ["", f"## {origin}", "", "| question | ours | published | difference |", "|---|---|---|---|"]
        lines += [*head, *map(line, rows)]
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    if not DATA.is_dir():
        raise SystemExit(f"the real figures are not there: {DATA}")
    sys.stdout.write(page())
