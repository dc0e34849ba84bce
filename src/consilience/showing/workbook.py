"""A workbook with a sheet per table: numbers as numbers, words as text, nothing as formula (extra ``excel``)."""

from __future__ import annotations

import csv
import itertools
import math
import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from consilience.errors import OptionError
from consilience.extras import import_extra
from consilience.model.intervals import interval_words
from consilience.outputs import whole_file
from consilience.reconciling.outcome import Outcome
from consilience.reconciling.system import SMALL
from consilience.showing.tables import HEADERS, caption, comparison_rows, counted_rows, no_formula
from consilience.showing.verdicts import LISTED, least_stretch
from consilience.words import list_words

if TYPE_CHECKING:
    import pandas as pd

_MOST_CELL = 32_767
"""Excel holds no more characters in a cell."""
_MOST_ROWS = 1_048_575
"""Excel holds no more rows in a sheet, below the head."""
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_WIDEST = 60
_FIRST_YEAR = 1900
"""A spreadsheet has no earlier days."""


def write_workbook(result: Outcome, path: str | Path) -> None:
    """Write the claims, how they compare, what conflicts and why, what would mend it, readings, history and sources.

    Parameters
    ----------
    result : Outcome
    path : str or Path
        Ends in ``.xlsx``.

    Raises
    ------
    MissingExtraError
        Without XlsxWriter.
    OptionError
        If the path ends otherwise.

    Notes
    -----
    A missing end is an empty cell and an unbounded one the text "infinity": a spreadsheet has no infinite number.
    A sheet holds about a million rows; what is beyond that is left out, and the last sheet says so.
    """
    xlsxwriter = import_extra("xlsxwriter", "excel", "workbooks")
    if Path(path).suffix.lower() != ".xlsx":
        raise OptionError("a workbook ends in .xlsx", got=str(path), hint=f"call it {Path(path).stem}.xlsx")
    with whole_file(path) as part, TemporaryDirectory() as rows:
        book = xlsxwriter.Workbook(part, {"constant_memory": True, "tmpdir": rows})
        try:
            _fill_book(book, result)
            book.close()
        except xlsxwriter.exceptions.FileCreateError as error:  # which holds the error of the system
            raise error.args[0] from None
        finally:
            for page in book.worksheets():
                with suppress(OSError):  # where the disk is full; the error that led here is raised
                    page.row_data_fh.close()


def _fill_book(book: Any, result: Outcome) -> None:
    formats = _Formats(book)
    left_out: list[tuple[str, str]] = []
    for name, columns, rows in _sheets(result):
        found = iter([*rows, *left_out] if name == "about" else rows)
        _fill(book.add_worksheet(name), formats, columns, itertools.islice(found, _MOST_ROWS))
        if more := sum(1 for _ in found):
            left_out.append(("left out", f"{more:,} rows of {name}, more than a sheet can hold"))


def write_folder(result: Outcome, path: str | Path) -> None:
    """Write the same tables as CSV files into a folder, which is made if need be; no cell is a formula."""
    folder = Path(path)
    folder.mkdir(parents=True, exist_ok=True)
    for name, columns, rows in _sheets(result):
        target = folder / f"{name.replace(' ', '-')}.csv"
        with whole_file(target) as part, part.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(columns)
            cells = ([_cell(found) for found in row] for row in rows)
            writer.writerows([no_formula(cell) if isinstance(cell, str) else cell for cell in row] for row in cells)


def _sheets(result: Outcome) -> Iterable[tuple[str, Sequence[str], Iterable[Sequence[Any]]]]:
    claims, listed = result.claims, result.system.related_count <= LISTED
    pairs = "pairs" if len(claims.current) <= SMALL else "related_pairs"
    of_pairs = (pairs, "discrepancies", "set_aside", "readings")
    if listed:
        yield "comparison", HEADERS, comparison_rows(result, result.scopes, result.system.comparisons)
    else:
        yield "comparison", HEADERS, counted_rows(result)
    yield "claims", _CLAIM_COLUMNS, [_claim_row(result, claim) for claim in claims]
    frames: dict[str, pd.DataFrame] = {
        name.replace("_", " "): getattr(result, name)
        for name in ("ranges", "best", pairs, "discrepancies", "explanations", "set_aside")
        if listed or name not in of_pairs
    }
    if result.standard is not None:
        frames["standards"] = result.standards
    if listed and (stretch := least_stretch(result)) is not None:
        frames["stretch"] = stretch.claims
    frames |= {
        name: getattr(result, name) for name in ("readings", "history", "sources") if listed or name not in of_pairs
    }
    for name, frame in (*frames.items(), ("rejects", claims.rejects)):
        yield name, list(frame.columns), frame.itertuples(index=False, name=None)
    about = [("title", claims.title), ("compared", caption(result)), ("convention", str(result.convention))]
    if not listed:
        words = list_words([name.replace("_", " ") for name in of_pairs])
        about.append(("left out", f"{words}, as there are more than {LISTED:,} pairs of claims"))
    yield "about", ("what", "value"), about


_CLAIM_COLUMNS = (
    *("id", "figure as stated", "value", "low", "high", "allows", "scope", "source", "origins"),
    *("reported", "grade", "standing", "superseded by", "quote", "note", "url"),
)


def _claim_row(result: Outcome, claim: Any) -> tuple[Any, ...]:
    interval = claim.interval
    return (
        *(claim.id, claim.figure.text, claim.value, interval.lower, interval.upper, interval_words(interval)),
        *(str(claim.scope), claim.source.name, list_words(sorted(claim.origins)), claim.reported),
        *(claim.grade, claim.standing, result.claims.superseded.get(claim.id), claim.quote, claim.note, claim.url),
    )


class _Formats:
    """How cells of a workbook look: heads, numbers, days, and texts that could be taken for formulas."""

    def __init__(self, book: Any) -> None:
        self.head = {False: book.add_format({"bold": True}), True: book.add_format({"bold": True, "align": "right"})}
        self.whole = book.add_format({"num_format": "#,##0"})
        self.broken = book.add_format({"num_format": "#,##0.############"})
        self.day = book.add_format({"num_format": "yyyy-mm-dd"})
        self.text = book.add_format({"quote_prefix": True})


def _fill(sheet: Any, formats: _Formats, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Write a header that stays in sight and rows that can be filtered, each row before the next."""
    numeric, widths = [False] * len(columns), [len(name) for name in columns]
    found = [[_cell(cell) for cell in row] for row in rows]
    for place, cells in enumerate(zip(*found, strict=True)):
        stated = [cell for cell in cells if cell is not None]
        numeric[place] = any(map(_is_number, stated))
        widths[place] = max(widths[place], *(len(cell if isinstance(cell, str) else str(cell)) for cell in stated), 0)
    for place, (name, right, width) in enumerate(zip(columns, numeric, widths, strict=True)):
        sheet.write_string(0, place, name, formats.head[right])
        sheet.set_column(place, place, min(width, _WIDEST) + 3)
    for number, row in enumerate(found, 1):
        for place, cell in enumerate(row):
            if isinstance(cell, str):
                _write_text(sheet, number, place, cell, formats.text)
            elif cell is not None:
                _write_value(sheet, number, place, cell, formats)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(found), len(columns) - 1)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)  # all columns beside one another, as many pages as rows need


def _write_text(sheet: Any, row: int, column: int, text: str, plain: Any) -> None:
    """Write a text as it is: none is a formula, and none is taken for the XML that a text of several fonts is."""
    if text[:1].isalnum():
        sheet.write_string(row, column, text)
    elif text.startswith("<r>") and text.endswith("</r>"):
        sheet.write_rich_string(row, column, text[:1], text[1:2], text[2:], plain)
    else:
        sheet.write_string(row, column, text, plain)


def _write_value(sheet: Any, row: int, column: int, value: Any, formats: _Formats) -> None:
    if _is_number(value):
        sheet.write_number(row, column, value, formats.broken if value % 1 else formats.whole)
    elif isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif value.year >= _FIRST_YEAR:
        sheet.write_datetime(row, column, value, formats.day)
    else:
        sheet.write_string(row, column, str(value))


def _is_number(value: Any) -> bool:
    return isinstance(value, float | int) and not isinstance(value, bool)


def _cell(found: Any) -> Any:
    """Return what a cell can hold: a number, a date, a truth value, or text."""
    if hasattr(found, "item"):
        found = found.item()
    if isinstance(found, float) and not math.isfinite(found):
        return None if math.isnan(found) else "infinity" if found > 0 else "minus infinity"
    if isinstance(found, tuple):
        found = list_words([str(part) for part in found])
    if isinstance(found, str):
        text = _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", found)
        return text if len(text) <= _MOST_CELL else f"{text[: _MOST_CELL - 1]}…"
    return found
