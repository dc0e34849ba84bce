"""The cells of a workbook, a column at a time: what a cell can hold, and the markup that a sheet keeps it in.

XlsxWriter makes all else of a workbook. For a cell it makes an object and looks up a format, which takes longer than
to compute what most cells say.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

from consilience.words import list_words

Cell = float | date | str | None  # which holds whole numbers, truth values and times of day too
_MOST_CELL = 32_767
"""Excel holds no more characters in a cell, in units of UTF-16."""
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CODED = re.compile("_(?=x[0-9a-fA-F]{4}_)")
"""A workbook writes a control sign such as U+000D as "_x000D_"; what looks like one is told from it so."""
_FIRST_YEAR = 1900
"""A spreadsheet has no earlier days."""
_DAY_0 = date(1899, 12, 31).toordinal()
_LEAP_1900 = 60
"""The number of the day that spreadsheets take for 29 February 1900, which never was."""


def plain(found: Any) -> Cell:
    """Return what a cell can hold: a number, a day, a truth value, text, or None."""
    if hasattr(found, "item"):
        found = found.item()
    if found is None or isinstance(found, bool):
        return found
    if isinstance(found, float) and not math.isfinite(found):
        return None if math.isnan(found) else "infinity" if found > 0 else "minus infinity"
    if isinstance(found, float) or (isinstance(found, int) and abs(found) <= sys.float_info.max):
        return found
    if isinstance(found, date) and not (isinstance(found, datetime) and found.tzinfo):  # a spreadsheet has no zones
        return found if isinstance(found.year, int) else None  # the NaT of pandas has none
    return _text(list_words(list(map(str, found))) if isinstance(found, tuple) else str(found))


def _text(found: str) -> str:
    text = _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", found)
    if len(text) * 2 <= _MOST_CELL or len(text.encode("utf-16-le")) <= 2 * _MOST_CELL:
        return text
    return text.encode("utf-16-le")[: 2 * (_MOST_CELL - 1)].decode("utf-16-le", errors="ignore") + "…"


def is_number(value: Cell) -> bool:
    """Say whether a cell holds a number."""
    return isinstance(value, float | int) and not isinstance(value, bool)


def widest(column: Sequence[Cell]) -> int:
    """Return how many characters the widest of some cells has."""
    texts = {cell for cell in column if isinstance(cell, str)}
    others = (len(str(cell)) for cell in column if cell is not None and not isinstance(cell, str))
    return max(max(map(len, texts), default=0), max(others, default=0))


def rows_markup(heads: Sequence[str], columns: Sequence[Sequence[Cell]], styles: Mapping[str, int]) -> Iterator[str]:
    """Return the rows of a sheet as SpreadsheetML, the heads first.

    Parameters
    ----------
    heads : sequence of str
    columns : sequence of sequence
        What is `plain`, a column a head.
    styles : mapping
        The numbers of the formats "head", "number head", "whole", "broken", "day", "time" and "text": the last marks
        texts that could be taken for formulas.
    """
    letters = [_letters(place) for place in range(len(columns))]
    kinds = ["number head" if any(map(is_number, column)) else "head" for column in columns]
    first = zip(letters, heads, kinds, strict=True)
    yield _row(1, (f'<c r="{letter}1" s="{styles[kind]}"{_string(head)}' for letter, head, kind in first))
    texts: dict[str, str] = {}
    marked = [_marked(letter, column, styles, texts) for letter, column in zip(letters, columns, strict=True)]
    yield from (_row(number, cells) for number, cells in enumerate(zip(*marked, strict=True), 2))


def _row(number: int, cells: Iterable[str]) -> str:
    return f'<row r="{number}">{"".join(cells)}</row>'


def _marked(letter: str, column: Sequence[Cell], styles: Mapping[str, int], texts: dict[str, str]) -> Iterator[str]:
    """Return each cell of a column; texts that were met before are looked up."""
    for number, cell in enumerate(column, 2):
        if cell is None:
            yield ""
        elif isinstance(cell, str):
            if cell not in texts:
                texts[cell] = ("" if cell[:1].isalnum() else f' s="{styles["text"]}"') + _string(cell)
            yield f'<c r="{letter}{number}"{texts[cell]}'
        else:
            yield f'<c r="{letter}{number}"{_value(cell, styles)}'


def _string(text: str) -> str:
    marked = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    marked = _CODED.sub("_x005F_", marked).replace("\r", "_x000D_")
    kept = "" if text.strip() == text else ' xml:space="preserve"'
    return f' t="inlineStr"><is><t{kept}>{marked}</t></is></c>'


def _value(cell: float | date, styles: Mapping[str, int]) -> str:
    if isinstance(cell, bool):
        return f' t="b"><v>{cell:d}</v></c>'
    if not isinstance(cell, date):
        whole = cell % 1 == 0
        return f' s="{styles["whole" if whole else "broken"]}"><v>{str(cell).removesuffix(".0")}</v></c>'
    if cell.year < _FIRST_YEAR:
        return _string(str(cell))
    timed = isinstance(cell, datetime) and cell.time() != time()
    return f' s="{styles["time" if timed else "day"]}"><v>{_day(cell)}</v></c>'


def _day(when: date) -> str:
    """Return the number by which a spreadsheet knows a day and time."""
    days: float = when.toordinal() - _DAY_0
    days += days >= _LEAP_1900
    if isinstance(when, datetime):
        days += ((when.hour * 60 + when.minute) * 60 + when.second + when.microsecond / 1e6) / 86_400
    return str(days).removesuffix(".0")


def _letters(place: int) -> str:
    """Return the name of a column: A to Z, then AA.

    >>> [_letters(place) for place in (0, 25, 26, 701, 702)]
    ['A', 'Z', 'AA', 'ZZ', 'AAA']
    """
    before, last = divmod(place, 26)
    return (_letters(before - 1) if before else "") + chr(ord("A") + last)
