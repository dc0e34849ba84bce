"""Chunks: long CSV and JSON Lines files as one claim set after another, so that no more than one is held at once."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from consilience.arguments import COLUMN, COUNT, FLAG, NAMES, NONE, PATH, TEXT, a, checked, mapping
from consilience.errors import OptionError, ReadError
from consilience.model.claim_sets import ClaimSet
from consilience.reading.files import (
    DELIMITERS,
    SUFFIXES,
    check_delimiter,
    check_encoding,
    long_cells,
    stream_rows,
    undecoded,
)
from consilience.reading.rows import Table
from consilience.reading.table_claims import read_table
from consilience.reading.tables import FIELDS, Column, lay_out
from consilience.wording.conventions import Convention

_STREAMED = (*DELIMITERS, "jsonl")


@checked(
    path=PATH,
    rows=COUNT,
    scope=NAMES | mapping(COLUMN) | NONE,
    paths=FLAG,
    format=TEXT | NONE,
    convention=a(Convention) | NONE,
    encoding=TEXT,
)
def read_chunks(
    path: str | os.PathLike[str],
    *,
    rows: int = 100_000,
    scope: str | Iterable[str] | Mapping[str, str] | None = None,
    paths: bool = False,
    convention: Convention | None = None,
    format: str | None = None,
    delimiter: str | None = None,
    encoding: str = "utf-8",
    **columns: Column,
) -> Iterator[ClaimSet]:
    r"""Read a CSV or JSON Lines file in chunks of rows.

    Parameters
    ----------
    path : path
    rows : int, default 100,000
        Of each chunk but the last.
    scope, paths, convention, format, delimiter, encoding, **columns
        As in `read_claims`. Columns of JSON Lines are looked for in each chunk anew.

    Yields
    ------
    ClaimSet
        Rows keep their numbers in the file. Ids need to differ within a chunk only; how reliable rows
        say that a source is, and whose claims go on from whose, holds in their chunk.

    Raises
    ------
    ReadError
        If the file cannot be read, or lacks a column.
    OptionError
        If the format cannot be streamed, or a column is named for nothing that is known.

    Examples
    --------
    >>> import tempfile
    >>> path = Path(tempfile.mkdtemp()) / "toll.csv"
    >>> _ = path.write_text("figure,source\nabout 40,AP\n35,AFP\nmany,BBC\n")
    >>> [([claim.id for claim in chunk], len(chunk.rejected)) for chunk in read_chunks(path, rows=2)]
    [(['2', '3'], 0), ([], 1)]
    """
    format = format or SUFFIXES.get(Path(path).suffix.lower())
    if format not in _STREAMED:
        raise OptionError("only CSV and JSON Lines are read in chunks", got=format, hint="use read_claims")
    check_delimiter(delimiter)
    unknown = sorted(columns.keys() - set(FIELDS))
    if unknown or rows < 1:
        raise OptionError("no such column, or no rows", got=unknown or rows, hint=f"known are {', '.join(FIELDS)}")
    named: dict[str, Column] = {field: columns.get(field) for field in FIELDS}
    check_encoding(encoding)
    place = os.fspath(path)
    try:
        with Path(path).open(encoding=encoding, newline="") as file, long_cells():
            if file.read(1) != "\ufeff":
                file.seek(0)
            header, stream = stream_rows(file, format, delimiter)
            while chunk := list(itertools.islice(stream, rows)):
                numbers, cells = zip(*chunk, strict=True)
                known = header or list(dict.fromkeys(name for row in cells if isinstance(row, Mapping) for name in row))
                table = Table(known, cells, len(cells), numbers=numbers)
                yield read_table(table, lay_out(known, named, scope), convention=convention, paths=paths)
    except OSError as error:
        raise ReadError(f"{place}: cannot be read, {error.strerror or error}") from None
    except UnicodeDecodeError as error:
        raise undecoded(error, encoding).at(place) from None
    except ReadError as error:
        raise error.at(place) from None
