"""Print how each cell of a CSV file with a column ``text`` is read, as a table in Markdown.

Usage: ``python docs/print_stated_cells.py CELLS.csv > docs/stated-cells.md``
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable
from pathlib import Path

from consilience.errors import FigureError
from consilience.model.figures import read_figure
from consilience.reading.prose import NoCount, find_figures
from consilience.wording.conventions import Convention


def code_span(text: str) -> str:
    r"""Return a text as code in a cell of a Markdown table: no sign of it has a meaning there but the pipe.

    >>> print(code_span("a|b"))
    `a\|b`
    """
    fence = "``" if "`" in text else "`"
    return f"{fence}{' '.join(text.split())}{fence}".replace("|", "\\|")


def found_rows(cells: Iterable[str]) -> list[str]:
    """Return a line for each figure of the cells that hold several figures, or one beside something else."""
    rows = []
    for cell in cells:
        found = find_figures(cell)
        if not found.figures or len(found.everything) == 1:
            continue
        for one in found.everything:
            words, cell_once = code_span(one.words), code_span(cell) if one is found.everything[0] else ""
            if isinstance(one, NoCount):
                rows.append(f"| {cell_once} | {words} | - | {one.kind} | |")
                continue
            said = "; ".join(filter(None, [one.label, one.noun, one.unit, one.aside])).replace("|", "\\|")
            rows.append(f"| {cell_once} | {words} | {one.figure.interval} | {one.binds} | {said} |")
    return rows


def table(cells: Iterable[str]) -> str:
    """Return the page: a line a cell, with the interval and how it was read, or the reason why not."""
    cells = list(cells)
    rows = []
    figures = 0
    for cell in cells:
        try:
            figure = read_figure(cell)
        except FigureError as error:
            allows, how = "-", f"**{error.code}**: {error.what}"
        else:
            figures += 1
            allows, how = str(figure.interval), figure.reading
        rows.append(f"| {code_span(cell)} | {allows} | {how.replace('|', chr(92) + '|')} |")
    return "\n".join(
        [
            "# How figures in real cells are read",
            "",
            "Cells as people and machines type them; notation to be read, not facts to rely on.",
            f"{figures} of {len(rows)} are read as one figure; the others are refused with a reason.",
            f"Convention: {Convention()}. Printed by `python docs/print_stated_cells.py CELLS.csv`.",
            "",
            "| cell | allows | how it was read, or why not |",
            "|---|---|---|",
            *rows,
            "",
            "## Cells with several figures",
            "",
            "What `find_figures` proposes: whether each is a figure by itself, a part, a subset, an alternative or an",
            "addend, or what it is instead of a figure; and the words beside it.",
            "",
            "| cell | words | allows | what it is | beside it |",
            "|---|---|---|---|---|",
            *found_rows(cells),
            "",
        ]
    )


def read_cells(path: Path) -> list[str]:
    """Return the column ``text`` of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return [row["text"] for row in csv.DictReader(file)]


if __name__ == "__main__":
    print(table(read_cells(Path(sys.argv[1]))), end="")
