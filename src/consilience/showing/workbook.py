"""A workbook with a sheet per table: numbers as numbers, words as text, nothing as formula (extra ``excel``)."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple

from consilience.arguments import PATH
from consilience.errors import OptionError
from consilience.extras import import_extra
from consilience.model.intervals import interval_words
from consilience.outputs import whole_file
from consilience.reconciling.outcome import Outcome
from consilience.reconciling.system import SMALL
from consilience.showing.cells import Cell, plain, rows_markup, widest
from consilience.showing.tables import HEADERS, caption, every_row, no_formula
from consilience.showing.verdicts import LISTED, least_stretch
from consilience.words import list_words

if TYPE_CHECKING:
    import pandas as pd

_MOST_ROWS = 1_048_575
"""Excel holds no more rows in a sheet, below the head."""
_WIDEST = 60
_FORMATS: dict[str, dict[str, Any]] = {
    "head": {"bold": True},
    "number head": {"bold": True, "align": "right"},
    "whole": {"num_format": "#,##0"},
    "broken": {"num_format": "#,##0.############"},
    "day": {"num_format": "yyyy-mm-dd"},
    "time": {"num_format": "yyyy-mm-dd hh:mm"},
    "text": {"quote_prefix": True},
}
_STYLES = {name: number for number, name in enumerate(_FORMATS, 1)}


class _Table(NamedTuple):
    """A table of either: its heads, its number of rows, and what gives a column by its place."""

    heads: list[str]
    size: int
    column: Callable[[int], Sequence[Any]]

    @classmethod
    def of_rows(cls, heads: Sequence[str], rows: Sequence[Sequence[Any]]) -> _Table:
        """Return the table of some rows."""
        columns = list(zip(*rows, strict=True)) or [()] * len(heads)
        return cls(list(heads), len(rows), columns.__getitem__)

    @classmethod
    def of_frame(cls, frame: pd.DataFrame) -> _Table:
        """Return the table of a frame, each column of which is made when it is asked for."""
        return cls(list(frame.columns), len(frame), lambda place: frame.iloc[:, place].tolist())

    def cells(self) -> list[list[Cell]]:
        """Return the columns of what a sheet can hold."""
        return [list(map(plain, self.column(place)[:_MOST_ROWS])) for place in range(len(self.heads))]


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
    PATH.check("path", path)
    if Path(path).suffix.lower() != ".xlsx":
        raise OptionError("a workbook ends in .xlsx", got=str(path), hint=f"call it {Path(path).stem}.xlsx")
    with whole_file(path) as part, TemporaryDirectory() as rows:
        book = xlsxwriter.Workbook(part, {"constant_memory": True, "tmpdir": rows, "use_zip64": True})
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
    for name, number in _STYLES.items():
        book.add_format({**_FORMATS[name], "xf_index": number})
    left_out: list[tuple[str, str]] = []
    for name, table in _tables(result, left_out):
        _fill(book.add_worksheet(name), table)
        if (more := table.size - _MOST_ROWS) > 0:
            left_out.append(("left out", f"{more:,} rows of {name}, more than a sheet can hold"))


def write_folder(result: Outcome, path: str | Path) -> None:
    """Write the same tables as CSV files into a folder, which is made if need be; no cell is a formula."""
    folder = Path(path)
    folder.mkdir(parents=True, exist_ok=True)
    for name, table in _tables(result):
        target = folder / f"{name.replace(' ', '-')}.csv"
        with whole_file(target) as part, part.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(table.heads)
            rows = zip(*table.cells(), strict=True)
            writer.writerows([no_formula(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)


def _tables(result: Outcome, left_out: Sequence[tuple[str, str]] = ()) -> Iterator[tuple[str, _Table]]:
    """Return each table with its name; the last says what was left out by then."""
    claims, listed = result.claims, result.system.related_count <= LISTED
    pairs = "pairs" if len(claims.current) <= SMALL else "related_pairs"
    of_pairs = (pairs, "discrepancies", "set_aside", "readings")
    yield "comparison", _Table.of_rows(HEADERS, every_row(result))
    yield "claims", _Table.of_rows(_CLAIM_COLUMNS, [_claim_row(result, claim) for claim in claims])
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
        yield name, _Table.of_frame(frame)
    about = [("title", claims.title), ("compared", caption(result)), ("convention", str(result.convention))]
    if not listed:
        words = list_words([name.replace("_", " ") for name in of_pairs])
        about.append(("left out", f"{words}, as there are more than {LISTED:,} pairs of claims"))
    yield "about", _Table.of_rows(("what", "value"), [*about, *left_out])


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


def _fill(sheet: Any, table: _Table) -> None:
    """Write a header that stays in sight and rows that can be filtered."""
    heads, cells, rows = table.heads, table.cells(), min(table.size, _MOST_ROWS)
    for place, (head, column) in enumerate(zip(heads, cells, strict=True)):
        sheet.set_column(place, place, min(max(len(head), widest(column)), _WIDEST) + 3)
    # The file in which XlsxWriter keeps the rows that were written, and which of their cells it would have counted.
    sheet.row_data_fh.writelines(rows_markup(heads, cells, _STYLES))
    sheet.dim_rowmin, sheet.dim_rowmax, sheet.dim_colmin, sheet.dim_colmax = 0, rows, 0, len(heads) - 1
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, rows, len(heads) - 1)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)  # all columns beside one another, as many pages as rows need
