"""Grids: tables that stand in a text as lines of cells, with what their columns and rows are called."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from consilience.reading.stories import Span, Story

_FEWEST = 2
"""Cells of a row, and rows of a table, at least."""
_BETWEEN = re.compile(r"[ ]*\|[ ]*|[ ]*\t[ \t]*|[ ]{3,}")
"""What parts two cells: a bar, tabs, several blanks."""
_RULE = re.compile(r"[\s|:+=-]+")
"""A line that only parts the head of a table from its rows."""
_Cell = tuple[int, int]
"""The characters of a cell, without the blanks around it."""


@dataclass(frozen=True)
class Cells:
    """The cells beside a figure: the head of its column, the label of its row, and the head above that label."""

    head: Span
    label: Span
    labels: Span


@dataclass
class Grids:
    """The tables of a story. The first row of each is its head, the first column holds the labels of its rows."""

    story: Story
    rows: list[tuple[list[_Cell], list[_Cell]]] = field(init=False)
    """The cells of each row that has a head, with those of the head."""

    def __post_init__(self) -> None:
        self.rows = list(self._rows())
        self._starts = [row[0][0] for row, _ in self.rows]

    def beside(self, start: int) -> Cells | None:
        """Return the cells beside a figure that begins at a character; None outside of a table."""
        place = bisect_right(self._starts, start) - 1
        row, head = self.rows[place] if place >= 0 else ([], [])
        column = next((k for k, (first, end) in enumerate(row) if first <= start < end), 0)
        if not column:
            return None
        return Cells(self._span(head[column]), self._span(row[0]), self._span(head[0]))

    def _span(self, cell: _Cell) -> Span:
        first, end = cell
        return Span(self.story.place(first), self.story.place(end - 1) + 1)

    def _rows(self) -> Iterator[tuple[list[_Cell], list[_Cell]]]:
        head: list[_Cell] = []
        for line in re.finditer(r"[^\n]+|\n(?=\n)", self.story.text):
            if len(head) >= _FEWEST and _RULE.fullmatch(line[0]) and line[0].strip():
                continue
            cells = list(_cells(line[0], line.start()))
            if len(cells) < _FEWEST:
                head = []
            elif len(cells) != len(head):
                named = not any(char.isdigit() for first, end in cells for char in self.story.text[first:end])
                head = cells if named else []
            else:
                yield cells, head


def _cells(line: str, start: int) -> Iterator[_Cell]:
    """Yield the cells of a line, those without words left out at its edges only."""
    place = len(line) - len(line.lstrip(" |"))
    end = len(line.rstrip(" |\t"))
    while place < end:
        joint = _BETWEEN.search(line, place, end)
        stop = end if joint is None else joint.start()
        if stop > place:
            yield start + place, start + stop
        place = end if joint is None else max(joint.end(), place + 1)
