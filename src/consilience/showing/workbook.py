"""A workbook with a sheet per table: numbers as numbers, words as text, nothing as formula (extra ``excel``)."""

from __future__ import annotations

import csv
import itertools
import math
import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
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
        Without openpyxl.
    OptionError
        If the path ends otherwise.

    Notes
    -----
    A missing end is an empty cell and an unbounded one the text "infinity": a spreadsheet has no infinite number.
    A sheet holds about a million rows; what is beyond that is left out, and the last sheet says so.
    """
    openpyxl = import_extra("openpyxl", "excel", "workbooks")
    if Path(path).suffix.lower() != ".xlsx":
        raise OptionError("a workbook ends in .xlsx", got=str(path), hint=f"call it {Path(path).stem}.xlsx")
    book = openpyxl.Workbook(write_only=True)
    left_out: list[tuple[str, str]] = []
    try:
        for name, columns, rows in _sheets(result):
            found = iter([*rows, *left_out] if name == "about" else rows)
            _fill(book.create_sheet(name), columns, itertools.islice(found, _MOST_ROWS))
            if more := sum(1 for _ in found):
                left_out.append(("left out", f"{more:,} rows of {name}, more than a sheet can hold"))
        with whole_file(path) as part:
            book.save(part)
    except BaseException:
        _abandon(book)
        raise


def _abandon(book: Any) -> None:
    """Close the sheets of a workbook that is not saved, which would else be closed by chance, later, with an error."""
    from openpyxl.utils.exceptions import WorkbookAlreadySaved

    for page in book.worksheets:
        # A sheet is closed once, and a full disk may have no room for its end; the error that led here is raised.
        with suppress(WorkbookAlreadySaved, OSError):
            page.close()


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


def _fill(sheet: Any, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Write a header that stays in sight and rows that can be filtered.

    What stands before the rows in the file, such as the widths, is set before they are written.
    """
    from openpyxl.utils import get_column_letter

    numeric, widths = [False] * len(columns), [len(name) for name in columns]
    found = [[_cell(cell) for cell in row] for row in rows]
    for row in found:
        for place, cell in enumerate(row):
            if cell is not None:
                numeric[place] |= _is_number(cell)
                widths[place] = max(widths[place], len(cell) if isinstance(cell, str) else len(str(cell)))
    for place, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(place)].width = min(width, _WIDEST) + 3
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{len(found) + 1}"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.fitToHeight = "landscape", False
    sheet.sheet_properties.pageSetUpPr.fitToPage = True  # all columns beside one another, as many pages as rows need
    styles = _Styles(sheet)
    sheet.append(styles.head(name, right) for name, right in zip(columns, numeric, strict=True))
    for row in found:
        sheet.append(styles.cell(cell) for cell in row)


class _Styles:
    """Cells of one sheet with their styles; one of each kind, which is written before it takes its next value."""

    def __init__(self, sheet: Any) -> None:
        from openpyxl.cell import WriteOnlyCell

        self._new: Callable[[], Any] = partial(WriteOnlyCell, sheet)
        self._whole, self._broken, self._text = self._new(), self._new(), self._new()
        self._whole.number_format, self._broken.number_format = "#,##0", "#,##0.############"
        self._text.quotePrefix = True

    def head(self, name: str, right: bool) -> Any:
        """Return the head of a column, above its numbers at the right."""
        from openpyxl.styles import Alignment, Font

        head = self._new()
        head.value = name
        head.font = Font(name=head.font.name, size=head.font.size, bold=True)
        if right:
            head.alignment = Alignment(horizontal="right")
        return head

    def cell(self, value: Any) -> Any:
        """Return a value as a cell that shows it as it is: no text is a formula."""
        if isinstance(value, str):
            if value[:1].isalnum():
                return value
            self._text.value = value
            self._text.data_type = "s"
            return self._text
        if value is None or not _is_number(value):
            return value
        cell = self._broken if value % 1 else self._whole
        cell.value = value
        return cell


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
