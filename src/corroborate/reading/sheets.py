"""Sheets: workbooks and Parquet files as tables, each through a package of its own extra."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any
from zipfile import ZipFile

from corroborate.errors import MissingExtraError, OptionError, ReadError, did_you_mean
from corroborate.reading.tables import Table

SUFFIXES = {".xlsx": "excel", ".xlsm": "excel", ".parquet": "parquet", ".pq": "parquet"}
"""What a file's name says about its format, where it is no text."""
LARGEST_WORKBOOK = 2**30
"""Bytes that a workbook may unpack to: a small one can hold a thousand times its size."""
MOST_ROWS = 10_000_000
"""Rows of a Parquet file that are read at once: a small file can hold any number of equal ones."""


def format_of(path: str | os.PathLike[str]) -> str | None:
    """Return the format that a file's name says, where it is one of these."""
    return SUFFIXES.get(os.path.splitext(os.fspath(path))[1].lower())


def read_sheet(path: str | os.PathLike[str], format: str, sheet: str | None = None) -> Table:
    """Return the table of a workbook's sheet, or of a Parquet file.

    Parameters
    ----------
    path : path
    format : {'excel', 'parquet'}
    sheet : str, optional
        Of a workbook; by default its first. Its first row that holds anything names the columns; rows that hold
        nothing are no rows.

    Raises
    ------
    MissingExtraError
        If the extra of the format is not installed.
    ReadError
        If the file cannot be read, or has no such sheet.
    OptionError
        If a sheet is named for a file that has none.
    """
    if sheet is not None and format != "excel":
        raise OptionError("only a workbook has sheets", got=sheet, hint="leave sheet= out")
    try:
        return _of_excel(path, sheet) if format == "excel" else _of_parquet(path)
    except OSError as error:
        raise ReadError(f"{os.fspath(path)}: cannot be read, {error.strerror or error}") from None


def _of_excel(path: str | os.PathLike[str], sheet: str | None) -> Table:
    rows = _excel_rows(path, sheet)
    if not rows:
        raise ReadError(f"{os.fspath(path)}: no header", hint="name the columns in the first row")
    places = [place for place, name in enumerate(rows[0]) if _holds(name)]
    columns = [str(rows[0][place]).strip() for place in places]
    twice = sorted({name for name in columns if columns.count(name) > 1})
    if twice:
        raise ReadError("two columns have one name", got=twice, hint="give each its own")
    cells = [{name: _cell(row[place]) for name, place in zip(columns, places, strict=True)} for row in rows[1:]]
    return Table(columns, cells, len(cells))


def _excel_rows(path: str | os.PathLike[str], sheet: str | None) -> list[tuple[Any, ...]]:
    try:
        from openpyxl import load_workbook
    except ImportError:
        raise _missing("workbooks", "openpyxl", "excel") from None
    try:
        with open(path, "rb") as file:
            with ZipFile(file) as packed:
                unpacked = sum(part.file_size for part in packed.infolist())
            if unpacked > LARGEST_WORKBOOK:
                hint = "save the table as CSV"
                raise ReadError(f"{os.fspath(path)}: unpacks to more than {LARGEST_WORKBOOK:,} bytes", hint=hint)
            # Of a formula, the value that was last computed: this library computes nothing in its place.
            book = load_workbook(file, read_only=True, data_only=True)
            if sheet is not None and sheet not in book.sheetnames:
                raise ReadError("no such sheet", got=sheet, hint=did_you_mean(sheet, book.sheetnames))
            cells = book[sheet or book.sheetnames[0]].iter_rows(values_only=True)
            return [row for row in cells if any(map(_holds, row))]
    except (ReadError, OSError):
        raise
    except Exception as error:  # a broken workbook raises whatever its parts meet: zlib, XML, key, type, index errors
        raise ReadError(f"{os.fspath(path)}: no workbook, {error}") from error


def _holds(cell: Any) -> bool:
    return cell is not None and (not isinstance(cell, str) or bool(cell.strip()))


def _cell(cell: Any) -> Any:
    return cell.date() if isinstance(cell, datetime) and cell.time() == datetime.min.time() else cell


def _of_parquet(path: str | os.PathLike[str]) -> Table:
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise _missing("Parquet files", "pyarrow", "parquet") from None
    try:
        file = pq.ParquetFile(path)
    except pa.ArrowInvalid as error:
        raise ReadError(f"{os.fspath(path)}: no Parquet file, {error}") from None
    if file.metadata.num_rows > MOST_ROWS:
        file.close()
        hint = "reconcile it as a frame: reconcile_frame"
        raise ReadError(f"{os.fspath(path)}: more than {MOST_ROWS:,} rows", got=file.metadata.num_rows, hint=hint)

    def rows() -> Iterator[Mapping[str, Any]]:
        with file:
            for batch in file.iter_batches():
                yield from batch.to_pylist()

    return Table(list(file.schema_arrow.names), rows(), file.metadata.num_rows)


def _missing(what: str, package: str, extra: str) -> MissingExtraError:
    return MissingExtraError(f"{what} need {package}", hint=f"install corroborate[{extra}]")
