"""Every reader of bytes reads to the end, or says what stopped it; nothing else comes out."""

from __future__ import annotations

import io
import os
import random
import socket
import subprocess
import sys
import threading
from datetime import datetime
from zipfile import ZipFile

import pytest

import consilience as cs

ROWS = 1_000
# Several times what a pipe holds at once.
MADE = f"'figure,source,note\\n' + ''.join(f'{{n}} dead,s{{n}},' + 'x' * 250 + '\\n' for n in range({ROWS}))"
TABLE = eval(MADE)


def _pipe():
    reading, writing = os.pipe()

    def write():
        with os.fdopen(writing, "wb") as file:
            file.write(TABLE.encode())

    threading.Thread(target=write).start()
    return os.fdopen(reading, "rb", buffering=0)


def _process():
    process = subprocess.Popen([sys.executable, "-c", f"print({MADE}, end='')"], stdout=subprocess.PIPE, bufsize=0)
    threading.Thread(target=process.wait).start()
    return process.stdout


def _socket():
    ours, theirs = socket.socketpair()

    def write():
        theirs.sendall(TABLE.encode())
        theirs.close()

    threading.Thread(target=write).start()
    with ours:
        return ours.makefile("rb", buffering=0)


class _Crumbs(io.RawIOBase):
    """Gives one to seven bytes at a time, as memory views."""

    def __init__(self):
        super().__init__()
        self._left = io.BytesIO(TABLE.encode())

    def read(self, size=-1):
        return memoryview(self._left.read(random.Random(self._left.tell()).randint(1, 7)))


@pytest.mark.parametrize("stream", [_pipe, _process, _socket, _Crumbs, lambda: io.StringIO(TABLE)])
def test_a_stream_is_read_to_its_end(stream):
    with stream() as file:
        claims = cs.read_claims(file)
    assert (len(claims), len(claims.rejected)) == (ROWS, 0)


@pytest.mark.parametrize("given", [None, 5, ["figure\n"], object()])
def test_a_stream_that_gives_no_text_is_refused(given):
    class Odd:
        def read(self, size=-1):
            return given

    with pytest.raises(cs.ReadError, match="stream"):
        cs.read_claims(Odd())


def test_a_stream_that_mixes_text_and_bytes_is_refused():
    parts = iter([b"figure\n", "1\n", ""])

    class Odd:
        def read(self, size=-1):
            return next(parts)

    with pytest.raises(cs.ReadError, match="neither text nor bytes"):
        cs.read_claims(Odd())


@pytest.mark.parametrize("encoding", ["rot13", "undefined", "a\0b", "nonsense", 5, ""])
def test_an_encoding_that_is_none_is_refused_everywhere(encoding, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("figure\n1\n")
    with pytest.raises(cs.OptionError, match=r"unknown encoding|encoding= is not a text"):
        cs.read_claims(path, encoding=encoding)
    with pytest.raises(cs.OptionError, match=r"unknown encoding|encoding= is not a text"):
        list(cs.read_chunks(path, encoding=encoding))


def test_a_header_past_the_text_is_refused_at_once(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("figure\n1\n")
    with pytest.raises(cs.ReadError, match="past the last one"):
        cs.read_claims(path, header=10**9)


def _workbook(path, dimension):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in [["figure", "source", "where"], *([number, f"s{number}", "A"] for number in range(1, 6))]:
        book.active.append(row)
    book.save(path)
    with ZipFile(path) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    assert b'<dimension ref="A1:C6"' in parts[sheet]
    parts[sheet] = parts[sheet].replace(b'<dimension ref="A1:C6"', f'<dimension ref="{dimension}"'.encode())
    with ZipFile(path, "w") as packed:
        for name, part in parts.items():
            packed.writestr(name, part)


@pytest.mark.parametrize("dimension", ["A1:B3", "A1", "A1:ZZ9", "C6:A1"])
def test_a_workbook_is_read_whole_whatever_size_it_says_it_has(tmp_path, dimension):
    path = tmp_path / "toll.xlsx"
    _workbook(path, dimension)
    claims = cs.read_claims(path)
    assert [claim.source.name for claim in claims] == ["s1", "s2", "s3", "s4", "s5"]
    assert {claim.scope["where"] for claim in claims} == {("A",)}


def test_a_flipped_byte_in_a_parquet_file_is_one_error_or_every_row(tmp_path):
    pa = pytest.importorskip("pyarrow")
    import pyarrow.parquet as pq

    path = tmp_path / "a.parquet"
    names = ["Abel", "Bé", "x" * 50]
    table = pa.table(
        {
            "figure": [str(number) for number in range(60)],
            "source": names * 20,
            "where": pa.array(names * 20).dictionary_encode(),
            "reported": [datetime(2024, 1, 1)] * 60,
        }
    )
    pq.write_table(table, path)
    whole = path.read_bytes()
    draw = random.Random(7)
    read = refused = 0
    for _ in range(200):
        broken = bytearray(whole)
        for _ in range(draw.choice([1, 1, 3])):
            broken[draw.randrange(len(broken))] ^= 1 << draw.randrange(8)
        path.write_bytes(broken)
        try:
            claims = cs.read_claims(path)
        except cs.ConsilienceError:
            refused += 1
        else:
            assert len(claims) + len(claims.rejected) == 60
            read += 1
    assert read
    assert refused


def test_dates_that_python_does_not_have_are_rejects(tmp_path):
    pa = pytest.importorskip("pyarrow")
    import pyarrow.parquet as pq

    path = tmp_path / "a.parquet"
    days = pa.array([19_000, 3_664_000], pa.int32()).cast(pa.date32())  # the second is in the year 12001
    pq.write_table(pa.table({"figure": ["1", "2"], "source": ["a", "b"], "reported": days}), path)
    claims = cs.read_claims(path)
    assert [(reject.row, reject.field) for reject in claims.rejected] == [(2, "reported")]
    assert len(claims) == 1


@pytest.mark.parametrize("field", ["credibility", "figure", "low", "high", "value"])
@pytest.mark.parametrize("number", ["1e999999999", "1e-999999999", "-1e999999999"])
@pytest.mark.parametrize("form", ["toml", "json", "jsonl"])
def test_a_number_that_nobody_could_write_out_is_a_reject_or_an_error_at_once(field, number, form):
    stated = {"source": '"a"', "figure": '"5"'} if field == "credibility" else {"source": '"a"'}
    stated[field] = number
    if form == "toml":
        text = "[[claims]]\n" + "\n".join(f"{name} = {value}" for name, value in stated.items())
    else:
        text = "{" + ", ".join(f'"{name}": {value}' for name, value in stated.items()) + "}"
        text = text if form == "jsonl" else f'{{"claims": [{text}]}}'
    try:
        claims = cs.read_claims(io.StringIO(text), format=form)
    except cs.ConsilienceError:
        return
    assert len(claims) + len(claims.rejected) == 1
    assert claims.rejected or field != "credibility"


def test_the_row_of_a_reject_is_a_number_of_a_row():
    text = 'claims = []\n[[rejects]]\nrow = 1e99999\nfield = "a"\nvalue = "b"\nreason = "c"\n'
    with pytest.raises(cs.ReadError, match="not the number of a row"):
        cs.read_claims(io.StringIO(text), format="toml")


def test_many_columns_take_no_longer_than_their_number():
    names = [f"c{number}" for number in range(100_000)]
    wide = "figure," + ",".join(names) + "\n5" + ",1" * len(names)
    assert len(cs.read_claims(io.StringIO(wide)).unused) == len(names)
    twice = "figure," + ",".join([*names, "c7"])
    with pytest.raises(cs.ReadError, match="two columns have one name: got \\['c7'\\]"):
        cs.read_claims(io.StringIO(twice))
