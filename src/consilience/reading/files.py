"""Files: the text of a file or stream, and the table or document that it holds."""

from __future__ import annotations

import csv
import io
import itertools
import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, TextIO

import numpy as np

from consilience.arrays import Codes
from consilience.dataframes import check_names
from consilience.errors import ClaimError, ConsilienceError, OptionError, ReadError, advise
from consilience.reading.entries import Fault
from consilience.reading.known_tables import consensus_builder_table
from consilience.reading.rows import CodedCells, Coder, ColumnRows, Table, table_of

SUFFIXES = {
    ".toml": "toml",
    ".json": "json",
    ".csv": "csv",
    ".tsv": "tsv",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".ncb": "ncb",
}
"""What a file's name says about its format."""
SHEETS = {".xlsx": "excel", ".xlsm": "excel", ".parquet": "parquet", ".pq": "parquet"}
"""The same of files that hold no text."""
DELIMITERS = {"csv": None, "tsv": "\t"}
"""The formats of delimited text; None where the first line says by what."""
LARGEST_FILE = 2**28
"""Bytes of a file, or characters of a stream, that are read at once; `read_chunks` has no such limit."""
DEEPEST_KEY = 100
"""Parts of a dotted key in TOML: the time that its parser takes grows with their square."""
_DEEP_KEY = re.compile(rf"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){{{DEEPEST_KEY}}}""")
_BLOCK = 500
"""Records of a CSV text that are held before they are columns: fewer than what the garbage collector waits for."""
_ASSIGNMENT = re.compile(r"""\s*(\[|[\w.-]+\s*=|"[^"]*"\s*=|'[^']*'\s*=)""")


def text_of(what: str | os.PathLike[str] | TextIO, format: str | None, encoding: str) -> tuple[str, str, str | None]:
    """Return the name of a file or stream, its text, and its format where that is known."""
    check_encoding(encoding)
    if isinstance(what, str) and what == "-":
        if sys.stdin is None:
            raise ReadError("standard input is closed", hint="name a file")
        what = getattr(sys.stdin, "buffer", sys.stdin)
        place = "standard input"
    elif isinstance(what, str | os.PathLike):
        place = os.fspath(what)
        if format is None and (format := SUFFIXES.get(Path(place).suffix.lower())) is None:
            if os.path.isdir(place):
                hint = f"name the files in it, such as {os.path.join(place, '*.csv')}"
                raise ReadError("a folder, not a file", got=place, hint=hint)
            articles = "articles are for find_claims, and for the commands draft and compare --draft"
            hint = advise(f"known are {', '.join((*SUFFIXES, *SHEETS))}; or say {{}}; {articles}", ("format", ...))
            raise ReadError("no reader for this kind of file", got=place, hint=hint)
    else:
        name = getattr(what, "name", None)
        place = name if isinstance(name, str) else "stream"
    try:
        content = _content(what)
    except ReadError as error:
        raise error.at(place) from None
    except UnicodeDecodeError as error:  # of a text stream
        raise ReadError(f"{place}: not {error.encoding}, at byte {error.start}") from None
    except (OSError, ValueError) as error:
        raise ReadError(f"{place}: cannot be read, {getattr(error, 'strerror', None) or error}") from None
    try:
        if len(content) > LARGEST_FILE:
            what = f"larger than {LARGEST_FILE:,} bytes"
            raise ReadError(what, hint="read a table in chunks: read_chunks(path)")
        text = _decode(content, encoding) if isinstance(content, bytes) else content.removeprefix("\ufeff")
        if "\0" in text:
            raise _nul(text.count("\n", 0, text.index("\0")) + 1)
    except ReadError as error:
        raise error.at(place) from None
    return place, text, format


def _nul(line: int) -> ReadError:
    hint = advise("text has none: is it another kind of file, or {}?", ("encoding", "utf-16"))
    return ReadError(f"a NUL character in line {line}", hint=hint)


def without_nul(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines of a text; ReadError at the first that holds a NUL."""
    for number, line in enumerate(lines, start=1):
        if "\0" in line:
            raise _nul(number)
        yield line


def undecoded(error: UnicodeDecodeError, encoding: str) -> ReadError:
    """Return the error of bytes that are not in the encoding, with what to use instead."""
    content = error.object
    hint = advise("save it as UTF-8, or name its encoding: {}", ("encoding", "cp1252"))
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        hint = advise("it begins like UTF-16: use {}", ("encoding", "utf-16"))
    return ReadError(f"not {encoding}, at byte {error.start}", got=content[error.start : error.start + 4], hint=hint)


def _content(what: str | os.PathLike[str] | TextIO) -> str | bytes:
    if isinstance(what, str | os.PathLike):
        with Path(what).open("rb") as file:
            return _drained(file)
    return _drained(what)


def _drained(stream: Any) -> str | bytes:
    """Read a stream to its end, or one more than is allowed: an unbuffered one gives what it has, not what is asked."""
    parts: list[Any] = []
    size = 0
    while size <= LARGEST_FILE:
        part = stream.read(LARGEST_FILE + 1 - size)
        if isinstance(part, bytearray | memoryview):
            part = bytes(part)
        if not isinstance(part, str | bytes) or (parts and not isinstance(part, type(parts[0]))):
            what = "a stream gives neither text nor bytes" if part is not None else "a stream has nothing to give yet"
            raise ReadError(what, got=part, hint="open it for reading, blocking: open(path, 'rb')")
        if not part:
            break
        parts.append(part)
        size += len(part)
    return type(parts[0])().join(parts) if parts else b""


def check_encoding(encoding: Any) -> None:
    """Refuse what is not the name of an encoding of text; OptionError."""
    try:
        "a".encode(encoding)
    except (LookupError, TypeError, ValueError):  # UnicodeError is a ValueError: the codec "undefined" raises it
        hint = "use 'utf-8', 'utf-16', 'cp1252', ..."
        raise OptionError("unknown encoding", got=encoding, hint=hint, argument="encoding") from None


def check_delimiter(delimiter: Any) -> None:
    """Refuse what cannot stand between the cells of a CSV file; OptionError."""
    if delimiter is not None and (not isinstance(delimiter, str) or len(delimiter) != 1 or delimiter in '"\r\n\0'):
        raise OptionError("not a delimiter", got=delimiter, hint="use one character, such as ';'", argument="delimiter")


def _decode(content: bytes, encoding: str) -> str:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise undecoded(error, encoding) from None
    return text.removeprefix("\ufeff")


def detect_format(text: str) -> str:
    r"""Say which format a text is in, by how it begins.

    >>> [detect_format(text) for text in ('# x\ntitle = "x"', '[{"figure": 1}]', '{"figure": 1}', "figure\n1")]
    ['toml', 'json', 'jsonl', 'csv']
    """
    start = text.lstrip()[:1000]
    if start.startswith("{"):
        first = text.lstrip().split("\n", 1)[0]
        try:
            return "json" if "claims" in json.loads(first) else "jsonl"
        except (ValueError, RecursionError):
            return "json"
    if start.startswith("["):
        return "json" if start[1:].lstrip().startswith(("{", "]")) else "toml"
    lines = (line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#"))
    return "toml" if _ASSIGNMENT.match(next(lines, "")) else "csv"


def holds_dossier(path: str | os.PathLike[str]) -> bool:
    """Say whether a file is a dossier, by its name or, where that leaves it open, by how it begins."""
    suffix = Path(path).suffix.lower()
    if suffix != ".json":
        return suffix == ".toml"
    with Path(path).open("rb") as file:
        return not file.read(1000).removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"[")


def parse_text(
    text: str, format: str, delimiter: str | None = None, header: int | None = None
) -> Table | Mapping[str, Any]:
    """Return the table, or the document of a dossier, that a text holds in a format of SUFFIXES."""
    if format in DELIMITERS:
        if header is not None:  # blank lines are not rows, and keep the numbers of the others
            if header > (count := text.count("\n") + 1):
                hint = f"the text has {count:,} lines"
                raise ReadError("no header: that line is past the last one", got=header, hint=hint)
            text = "\n" * (header - 1) + "".join(text.split("\n", header - 1)[header - 1 :])
        return _table_of_csv(text, delimiter or DELIMITERS[format] or _delimiter(text))
    if format == "ncb":
        return consensus_builder_table(text)
    if format == "jsonl":
        lines = {place: line for place, line in enumerate(text.split("\n"), start=1) if line.strip()}
        return replace(table_of([_json_row(line) for line in lines.values()]), numbers=tuple(lines))
    try:
        document = _toml(text) if format == "toml" else _json(text)
        text.encode()
        json.dumps(document, ensure_ascii=False, default=str).encode()
    except UnicodeEncodeError as error:
        found = error.object[error.start - 20 : error.end + 20]
        raise ReadError("a text is not Unicode", got=found, hint="repair the lone surrogate in it") from None
    except ConsilienceError as error:
        raise ReadError(error.what, got=error.got, hint=error.hint, code=error.code) from None
    except (ValueError, InvalidOperation, RecursionError) as error:
        raise ReadError(f"not {format.upper()}: {_said(error)}") from None
    if isinstance(document, list) and format == "json":
        return table_of(document)
    if not isinstance(document, dict):
        raise ReadError("not a dossier", got=document, hint="a JSON dossier is an object with a list of claims")
    return document


def _said(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "its values are nested too deep"
    told = str(error)
    return "a number too long to be read" if isinstance(error, InvalidOperation) or "_int_max_str_" in told else told


def _toml(text: str) -> Any:
    import tomllib

    if deep := _DEEP_KEY.search(text):
        raise ReadError(f"not TOML: a key of more than {DEEPEST_KEY} parts", got=deep[0])
    return tomllib.loads(text + "\n", parse_float=Decimal)  # so that a fault in the last line has a line too


def _json(text: str) -> Any:
    return json.loads(text, parse_float=Decimal, parse_int=_whole, object_pairs_hook=_unique)


def _whole(digits: str) -> int | Decimal:
    return int(digits) if len(digits) < 4000 else Decimal(digits)  # int() refuses longer ones


def _unique(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice, _ = Counter(name for name, _ in pairs).most_common(1)[0]
        raise ClaimError("an object names a field twice", got=twice, hint="keep one", code="duplicate field")
    return found


def _json_row(line: str) -> Any:
    try:
        return _json(line)
    except ConsilienceError as error:
        return Fault("", error, line)
    except (ValueError, InvalidOperation, RecursionError) as error:
        return Fault("", ClaimError(f"not JSON: {_said(error)}", code="bad json"), line)


def _delimiter(text: str) -> str:
    header = text.lstrip().split("\n", 1)[0]
    return next((mark for mark in ",;\t" if mark in header), ",")


def _table_of_csv(text: str, delimiter: str) -> Table:
    with long_cells():
        sound = _sound_table(text, delimiter)
        if sound is not None:
            return sound
        stream = _records(io.StringIO(text, newline=""), delimiter)
        _, header = next(stream, (0, None))
        records = list(stream)
    columns = _header(header, text[:40])
    rows = [_csv_row(record, columns, delimiter) for _, record in records]
    numbers = [number for number, _ in records]
    return Table(columns, rows, len(rows), titled=len(columns) == 1 or "" in columns, numbers=numbers)


def _sound_table(text: str, delimiter: str) -> Table | None:
    """Return the table of a CSV text by columns; None where a line is at fault, is blank, or is all that a row has."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        header = next(reader, [])
        if len(header) < 2:
            return None
        columns = _header(header)
        coders = [Coder() for _ in columns]
        codes: list[list[Codes]] = [[] for _ in columns]
        while block := list(itertools.islice(reader, _BLOCK)):
            if {*map(len, block)} != {len(columns)}:
                return None
            for coder, code, cells in zip(coders, codes, zip(*block, strict=True), strict=True):
                code.append(coder.code(cells))
    except csv.Error:
        return None
    found = [
        CodedCells(np.concatenate([np.zeros(0, dtype=np.int64), *code]), coder.distinct)
        for coder, code in zip(coders, codes, strict=True)
    ]
    size = len(found[0])
    rows = ColumnRows(dict(zip(columns, found, strict=True)))
    return Table(columns, rows, size, titled="" in columns, numbers=range(2, size + 2))


def _header(record: list[str] | Fault | None, start: str = "") -> list[str]:
    if record is None or isinstance(record, Fault):
        raise ReadError("no header", got=start, hint="name the columns in the first line")
    columns = [name.strip() for name in record]
    check_names(columns)
    return columns


def stream_rows(
    file: TextIO, format: str, delimiter: str | None = None
) -> tuple[list[str], Iterator[tuple[int, Mapping[str, Any] | Fault]]]:
    """Return the columns of a CSV or JSON Lines file, and its rows as they are read, each with its number.

    JSON Lines name no columns.
    """
    lines = without_nul(file)
    if format == "jsonl":
        stated = ((number, line.rstrip("\r\n")) for number, line in enumerate(lines, start=1) if line.strip())
        return [], ((number, row) for number, line in stated for row in table_of([_json_row(line)]).rows)
    start = []
    for line in lines:
        start.append(line)
        if line.strip():
            break
    mark = delimiter or DELIMITERS[format] or _delimiter("".join(start))
    records = _records(itertools.chain(start, lines), mark)
    _, header = next(records, (0, None))
    columns = _header(header, "".join(start)[:40])
    return columns, ((number, _csv_row(record, columns, mark)) for number, record in records)


def _records(source: Iterable[str], delimiter: str) -> Iterator[tuple[int, list[str] | Fault]]:
    """Yield the records of the lines of a CSV text with their numbers; blank lines are counted but are not records."""
    line = ""

    def lines() -> Iterator[str]:
        nonlocal line
        for line in source:  # noqa: UP028 - the last one is looked at below
            yield line

    # Strict, since a quote at the wrong place would else be dropped without a word.
    reader = csv.reader(lines(), delimiter=delimiter, strict=True)
    for number in itertools.count(1):
        before = reader.line_num
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            first, last = before + 1, reader.line_num
            if last > first or "unexpected end" in str(error):
                # An open quote swallows the rows behind it, which must not vanish into one reject.
                what = f"a quote in line {first} is not closed where its cell ends"
                raise ReadError(
                    what, hint=f"close it, or look for a stray quote in the lines {first} to {last}"
                ) from None
            hint = 'write a quote in a cell as ""'
            cause = ClaimError(f"line {first}: {error}", hint=hint, code="bad quote")
            yield number, Fault("", cause, line.rstrip("\r\n"))
            continue
        if record and not (len(record) == 1 and line.isspace()):  # a quoted blank is a cell
            yield number, record


def _csv_row(record: list[str] | Fault, columns: Sequence[str], delimiter: str) -> Mapping[str, str] | Fault:
    if isinstance(record, Fault):
        return record
    if len(record) == len(columns):
        return dict(zip(columns, record, strict=True))
    what = f"{len(record)} cells under {len(columns)} columns"
    fewer = len(record) < len(columns)
    hint = "write an empty cell where nothing is to be said" if fewer else f"quote a cell that holds {delimiter!r}"
    return Fault("", ClaimError(what, got=record, hint=hint, code="wrong number of cells"), delimiter.join(record))


@contextmanager
def long_cells() -> Iterator[None]:
    """Lift the limit of the csv module, 131,072 characters a cell, and set it back."""
    before = csv.field_size_limit(sys.maxsize)
    try:
        yield
    finally:
        csv.field_size_limit(before)
