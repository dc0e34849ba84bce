"""Sheets: workbooks and Parquet files as tables, each through a package of its own extra."""

from __future__ import annotations

import os
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from zipfile import ZipFile

from consilience.dataframes import check_names
from consilience.errors import OptionError, ReadError, advise, did_you_mean
from consilience.extras import import_extra
from consilience.reading.files import SHEETS
from consilience.reading.rows import Merged, Table
from consilience.words import clean

LARGEST_WORKBOOK = 2**30
"""Bytes that a workbook may unpack to: a small one can hold a thousand times its size."""
MOST_ROWS = 10_000_000
"""Rows of a Parquet file that are read at once: a small file can hold any number of equal ones."""

_LAST_ROW = 2**20
"""The last row that a sheet can have."""

_Cells = dict[int, Any]
"""The cells of a row that hold anything, by the places of their columns."""


def format_of(path: str | os.PathLike[str]) -> str | None:
    """Return the format that a file's name says, where it is one of these."""
    return SHEETS.get(os.path.splitext(os.fspath(path))[1].lower())


def read_sheet(path: str | os.PathLike[str], format: str, sheet: str | None = None, header: int | None = None) -> Table:
    """Return the table of a workbook's sheet, or of a Parquet file.

    Parameters
    ----------
    path : path
    format : {'excel', 'parquet'}
    sheet : str, optional
        Of a workbook; by default the first that is not hidden.
    header : int, optional
        The row of a sheet that names the columns; by default the first that holds anything. Rows that hold nothing are
        no rows. What cells that are merged downward say holds for each of their rows, but for figures and ids, which
        stand in the first alone.

    Raises
    ------
    MissingExtraError
        If the extra of the format is not installed.
    ReadError
        If the file cannot be read, or has no such sheet.
    OptionError
        If a sheet, or a row of the names, is said of a file that has none.
    """
    if sheet is not None and format != "excel":
        raise OptionError(
            "only a workbook has sheets", got=sheet, hint=advise("leave {} out", ("sheet", ...)), argument="sheet"
        )
    if header is not None and format != "excel":
        raise OptionError(
            "the columns of a Parquet file have names",
            got=header,
            hint=advise("leave {} out", ("header", ...)),
            argument="header",
        )
    place = os.fspath(path)
    try:
        return _of_excel(path, sheet, header) if format == "excel" else _of_parquet(path)
    except OSError as error:
        raise ReadError(f"{place}: cannot be read, {error.strerror or error}") from None
    except ReadError as error:
        raise error.at(place) from None


def _of_excel(path: str | os.PathLike[str], sheet: str | None, header: int | None) -> Table:
    rows = _excel_rows(path, sheet, header)
    if not rows:
        raise ReadError("no header", hint="name the columns in the first row")
    first, *body = rows.values()
    _, *numbers = rows
    names = {place: str(name).strip() for place, name in first.items() if _holds(name)}
    named = len(names)
    for place in sorted({place for row in body for place, cell in row.items() if _holds(cell)}):
        names.setdefault(place, f"column {_letters(place)}")  # nobody named it, so it is reported as unused
    columns = [names[place] for place in sorted(names)]
    check_names(columns)
    cells = [{name: _cell(row.get(place)) for place, name in names.items()} for row in body]
    return Table(columns, cells, len(cells), titled=named < len(columns), numbers=numbers)


def _letters(place: int) -> str:
    """Return the letters of a column: A, B, ... Z, AA."""
    return (_letters(place // 26 - 1) if place >= 26 else "") + chr(ord("A") + place % 26)


def _excel_rows(path: str | os.PathLike[str], sheet: str | None, header: int | None) -> dict[int, _Cells]:
    """Return the rows that hold anything, from that of the names on, by their numbers in the sheet."""
    openpyxl = import_extra("openpyxl", "excel", "workbooks")
    try:
        with open(path, "rb") as file:
            with ZipFile(file) as packed:
                if sum(part.file_size for part in packed.infolist()) > LARGEST_WORKBOOK:
                    hint = "save the table as CSV"
                    raise ReadError(f"unpacks to more than {LARGEST_WORKBOOK:,} bytes", hint=hint)
            # Of a formula, the value that was last computed: this library computes nothing in its place.
            book = openpyxl.load_workbook(file, read_only=True, data_only=True)
            if sheet is not None and sheet not in book.sheetnames:
                raise ReadError("no such sheet", got=sheet, hint=did_you_mean(sheet, book.sheetnames))
            shown = (one.title for one in book.worksheets if one.sheet_state == "visible")
            page = book[sheet or next(shown, book.sheetnames[0])]
            rows, merged, last = _stated_rows(page)
            if header is not None and header > last:
                raise ReadError(
                    "no header: that row is past the last one", got=header, hint=f"the sheet has {last:,} rows"
                )
            first = header or next((place for place, row in rows.items() if _any(row)), 1)
            _spread(rows, merged, first)
            return {place: row for place, row in rows.items() if place >= first and _any(row)}
    except (ReadError, OSError):
        raise
    except Exception as error:  # a broken workbook raises whatever its parts meet: zlib, XML, key, type, index errors
        hint = "open it in a spreadsheet program and save it as .xlsx, or as CSV"
        raise ReadError(f"not a workbook, {clean(str(error))}", hint=hint) from error


def _stated_rows(page: Any) -> tuple[dict[int, _Cells], set[tuple[int, int, int, int]], int]:
    """Return the cells of each row that has any, the bounds of merged ranges, and the number of the last row.

    The part of openpyxl that reads a sheet row by row says where each cell is; its rows and cells have to be in order.
    """
    from openpyxl.worksheet._reader import WorkSheetParser

    book, rows, last = page.parent, {}, 0
    with book._archive.open(page._worksheet_path) as part:
        parser = WorkSheetParser(
            part,
            page._shared_strings,
            data_only=book.data_only,
            epoch=book.epoch,
            date_formats=book._date_formats,
            timedelta_formats=book._timedelta_formats,
        )
        for number, row in parser.parse():
            last = _next(number, last, "row")
            if last > _LAST_ROW:
                raise ReadError(
                    f"a row past the last that a sheet can have, {_LAST_ROW:,}", hint="save the table as CSV"
                )
            if cells := _stated_cells(row):
                rows[number] = cells
    merged = () if parser.merged_cells is None else parser.merged_cells.mergeCell
    return rows, {area.bounds for area in merged}, last


def _stated_cells(row: Iterable[Mapping[str, Any]]) -> _Cells:
    cells, place = {}, 0
    for cell in row:
        place = _next(cell["column"], place, "cell")
        if cell["value"] is not None:
            cells[place - 1] = cell["value"]
    return cells


def _next(own: int, last: int, what: str) -> int:
    """Return the number of a row or cell; ReadError where it does not come behind the last one."""
    if own <= last:
        got = f"{what} {own} behind {what} {last}"
        raise ReadError(f"its {what}s are out of order", got=got, hint="open it in a spreadsheet program and save it")
    return own


def _spread(rows: dict[int, _Cells], merged: Iterable[tuple[int, int, int, int]], header: int) -> None:
    """Let the first cell of each merged range below the header stand in the cells under it, and hide the others.

    Ranges are first column, first row, last column, last row.

    Ranges that overlap are refused where they meet in a row that has cells. No cell is taken twice, so that the work
    does not grow with the size that ranges are said to have.
    """
    numbers = sorted(rows)
    taken: set[tuple[int, int]] = set()
    for left, top, right, bottom in sorted(merged, key=lambda area: (area[1], area[0])):
        first = rows.get(top, {}).get(left - 1)
        for number in numbers[bisect_left(numbers, top) : bisect_right(numbers, bottom)]:
            row = rows[number]
            here = [place for place in row if left - 1 <= place < right] if right > left else [left - 1]
            for place in {*here, left - 1}:
                if (number, place) in taken:
                    raise ReadError("merged cells overlap", got=f"{_letters(place)}{number}", hint="unmerge them")
                taken.add((number, place))
                if (number, place) != (top, left - 1):
                    row.pop(place, None)
            if number > top > header:
                row[left - 1] = Merged(first)


def _any(row: _Cells) -> bool:
    return any(map(_holds, row.values()))


def _holds(cell: Any) -> bool:
    return cell is not None and not isinstance(cell, Merged) and (not isinstance(cell, str) or bool(cell.strip()))


def _cell(cell: Any) -> Any:
    return cell.date() if isinstance(cell, datetime) and cell.time() == datetime.min.time() else cell


def _of_parquet(path: str | os.PathLike[str]) -> Table:
    pq = import_extra("pyarrow.parquet", "parquet", "Parquet files")
    with _readable("opened"):
        file = pq.ParquetFile(path)
        columns = list(file.schema_arrow.names)
    check_names(columns)
    if file.metadata.num_rows > MOST_ROWS:
        file.close()
        hint = "reconcile it as a frame: reconcile_frame"
        raise ReadError(f"more than {MOST_ROWS:,} rows", got=file.metadata.num_rows, hint=hint)

    def rows() -> Iterator[Mapping[str, Any]]:
        with file:
            batches, found = file.iter_batches(), 0
            while True:
                with _readable("read"):
                    batch = next(batches, None)
                    if batch is None:
                        break
                    cells = [_cells(column) for column in batch.columns]
                found += len(batch)
                for row in zip(*cells, strict=True):
                    yield dict(zip(columns, row, strict=True))
        if found != file.metadata.num_rows:
            raise ReadError(f"holds {found:,} rows and says {file.metadata.num_rows:,}", hint="write it anew")

    return Table(columns, rows(), file.metadata.num_rows)


@contextmanager
def _readable(done: str) -> Iterator[None]:
    """Let whatever pyarrow raises of a file that is corrupt or odd be one error of ours."""
    try:
        yield
    except (ReadError, FileNotFoundError, IsADirectoryError, PermissionError, MemoryError):
        raise
    except Exception as error:  # flipped bytes raise OSError, ArrowInvalid, UnicodeDecodeError, ValueError, ...
        raise ReadError(f"this Parquet file cannot be {done}, {clean(str(error))}", hint="write it anew") from error


def _cells(column: Any) -> list[Any]:
    """Return the cells of a column; as texts where Python has no such values, as a date of the year 12000."""
    import pyarrow as pa

    try:
        return list(column.to_pylist())
    except (OverflowError, ValueError):
        return list(column.cast(pa.string()).to_pylist())
