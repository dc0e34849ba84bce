"""Tables of plain cells in text, Markdown and HTML, laid out column by column as `tabulate` does, only faster."""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Sequence

_BESIDE_HEAD = 2
"""A column is wider than its head by at least so many characters."""
_CELL = "\x1f"
"""Stands between two cells until they are escaped; no cell that is safe to show holds it."""


def text_table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table whose columns stand two blanks apart.

    >>> print(text_table(["who", "says"], [["AP", "12"], ["the ministry", "13"]]))
    who           says
    ------------  ------
    AP            12
    the ministry  13
    """
    (head, *body), widths = _padded(heads, rows)
    rule = "  ".join("-" * width for width in widths)
    return "\n".join([_ended(head), rule, *map(_ended, body)])


def markdown_table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table in Markdown; cells are escaped already.

    >>> print(markdown_table(["who", "says"], [["AP", "12"]]))
    | who   | says   |
    |-------|--------|
    | AP    | 12     |
    """
    (head, *body), widths = _padded(heads, rows)
    rule = "|".join("-" * (width + 2) for width in widths)
    lines = [f"| {' | '.join(cells)} |" for cells in (head, *body)]
    return "\n".join([lines[0], f"|{rule}|", *lines[1:]])


def html_table(heads: Sequence[str], rows: Sequence[Sequence[str]], caption: str) -> str:
    """Return a table in HTML, everything in it escaped."""
    (head, *body), _ = _padded(heads, rows)
    lines = [f"<tr><td>{html.escape(_CELL.join(cells)).replace(_CELL, '</td><td>')}</td></tr>" for cells in body]
    named = "".join(f"<th>{html.escape(cell)}</th>" for cell in head)
    top = ["<table>", f"<caption>{html.escape(caption)}</caption>", "<thead>", f"<tr>{named}</tr>", "</thead>"]
    return "\n".join([*top, "<tbody>", *lines, "</tbody>", "</table>"])


def _ended(cells: Sequence[str]) -> str:
    return "  ".join(cells).rstrip()


def _padded(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[list[tuple[str, ...]], list[int]]:
    """Return the heads and the rows with every cell as wide as its column, and how wide these are."""
    columns, widths = [], []
    for head, *cells in zip(heads, *rows, strict=True):
        width = max([_width(head) + _BESIDE_HEAD, *map(_width, cells)])
        columns.append([cell.ljust(width + len(cell) - _width(cell)) for cell in (head, *cells)])
        widths.append(width)
    return list(zip(*columns, strict=True)), widths


def _width(text: str) -> int:
    """Return how many places a text takes in a terminal: two a character of East Asian scripts, none an accent."""
    if text.isascii():
        return len(text)
    return sum(_places(char) for char in text)


def _places(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
