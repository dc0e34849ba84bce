"""Sheets and Parquet files: which cell is where, and what is said of files at fault, word by word."""

from __future__ import annotations

import itertools
from datetime import date, datetime, timedelta
from decimal import Decimal
from zipfile import ZipFile

import numpy as np
import pytest

import consilience as cs
from consilience.reading import sheets
from consilience.reading.rows import CodedCells, ColumnRows, Merged, Table, code_cells
from consilience.reading.sheets import read_sheet

openpyxl = pytest.importorskip("openpyxl")


def book(path, rows, merged=(), change=None):
    """Write a workbook of rows, and change the text of its sheet."""
    made = openpyxl.Workbook()
    for row in rows:
        made.active.append(row)
    for area in merged:
        made.active.merge_cells(area)
    made.save(path)
    if change is not None:
        with ZipFile(path) as packed:
            parts = {name: packed.read(name) for name in packed.namelist()}
        name = "xl/worksheets/sheet1.xml"
        parts[name] = change(parts[name].decode()).encode()
        with ZipFile(path, "w") as packed:
            for part, content in parts.items():
                packed.writestr(part, content)
    return path


def test_letters_of_columns_go_on_as_in_a_spreadsheet():
    singles = [chr(65 + place) for place in range(26)]
    pairs = ["".join(pair) for pair in itertools.product(singles, repeat=2)]
    assert [sheets._letters(place) for place in range(27 * 26 + 2)] == [*singles, *pairs, "AAA", "AAB"]


def test_a_column_without_a_name_is_called_by_its_letters(tmp_path):
    table = read_sheet(book(tmp_path / "a.xlsx", [["figure"], ["5", *[None] * 26, "x"]]), "excel")
    assert list(table.columns) == ["figure", "column AB"]
    assert table.titled
    assert not read_sheet(book(tmp_path / "a.xlsx", [["figure", "b"], ["5"]]), "excel").titled


def test_rows_and_cells_that_do_not_say_where_they_are_follow_one_another(tmp_path):
    import re

    path = book(tmp_path / "a.xlsx", [["figure", "source"], ["5", "a"], ["6", "b"]])
    bare = book(
        tmp_path / "b.xlsx",
        [["figure", "source"], ["5", "a"], ["6", "b"]],
        change=lambda text: re.sub(r'<(row|c) r="\w+"', r"<\1", text),
    )
    assert list(read_sheet(bare, "excel").numbered()) == list(read_sheet(path, "excel").numbered())


def test_merged_cells_say_once_what_they_say(tmp_path):
    rows = [["figure", "source", "where"], [5, "a", "K"], [6, None, "L"], [7, "b", "M"], [8, "c", None], [9, "d", "N"]]
    path = book(tmp_path / "a.xlsx", rows, merged=["C4:C5", "B2:B3"])
    table = read_sheet(path, "excel")
    assert [row["source"] for row in table.rows] == ["a", Merged("a"), "b", "c", "d"]
    assert [row["where"] for row in table.rows] == ["K", "L", "M", Merged("M"), "N"]


def test_only_the_cells_of_a_merged_range_are_hidden(tmp_path):
    rows = [["figure", "source", "where", "what"], [5, "a", "K", "x"], [6, "b", "L", "y"]]
    path = book(tmp_path / "a.xlsx", rows, change=lambda text: text.replace("</sheetData>", _AREA.format("B2:C2")))
    first, second = read_sheet(path, "excel").rows
    assert (first["source"], first["where"], first["what"]) == ("a", None, "x")
    assert (second["source"], second["where"], second["what"]) == ("b", "L", "y")


_AREA = '</sheetData><mergeCells count="1"><mergeCell ref="{}"/></mergeCells>'


@pytest.mark.parametrize("rows", [[], [[" ", "\t"]]])
def test_a_sheet_without_names_is_told_from_one_that_is_too_short(tmp_path, rows):
    path = book(tmp_path / "a.xlsx", rows)
    with pytest.raises(cs.ReadError) as raised:
        read_sheet(path, "excel")
    assert raised.value.message.endswith("no header; name the columns in the first row")
    with pytest.raises(cs.ReadError, match="no header: that row is past the last one: got 2; the sheet has"):
        read_sheet(path, "excel", header=2)


@pytest.mark.parametrize(
    ("arguments", "argument", "said"),
    [
        ({"sheet": "toll"}, "sheet", "only a workbook has sheets: got 'toll'; leave sheet= out"),
        ({"header": 2}, "header", "the columns of a Parquet file have names: got 2; leave header= out"),
    ],
)
def test_what_a_parquet_file_does_not_have(arguments, argument, said):
    with pytest.raises(cs.OptionError) as raised:
        read_sheet("a.parquet", "parquet", **arguments)
    assert (raised.value.message, raised.value.argument) == (said, argument)


@pytest.mark.parametrize(
    ("limit", "arguments", "said"),
    [
        ({}, {"sheet": "toll"}, "a.xlsx: no such sheet: got 'toll'; use one of 'Sheet'"),
        ({}, {"header": 9}, "a.xlsx: no header: that row is past the last one: got 9; the sheet has 2 rows"),
        (
            {"LARGEST_WORKBOOK": 1_000},
            {},
            "a.xlsx: unpacks to more than 1,000 bytes; save the table as CSV",
        ),
        (
            {"_LAST_ROW": 1},
            {},
            "a.xlsx: a row past the last that a sheet can have, 1; save the table as CSV",
        ),
    ],
)
def test_what_is_said_of_a_workbook_at_fault(tmp_path, monkeypatch, limit, arguments, said):
    for name, value in limit.items():
        monkeypatch.setattr(sheets, name, value)
    monkeypatch.chdir(tmp_path)
    book("a.xlsx", [["figure", "source"], [5, "a"]])
    with pytest.raises(cs.ReadError) as raised:
        read_sheet("a.xlsx", "excel", **arguments)
    assert raised.value.message == said


@pytest.mark.parametrize(
    ("place", "other", "said"),
    [
        ('<row r="2"', '<row r="1"', "rows are out of order: got 'row 1 behind row 1'"),
        ('<c r="B2"', '<c r="A2"', "cells are out of order: got 'cell 1 behind cell 1'"),
    ],
)
def test_rows_and_cells_out_of_order_say_what_to_do(tmp_path, monkeypatch, place, other, said):
    monkeypatch.chdir(tmp_path)
    book("a.xlsx", [["figure", "source"], [5, "a"]], change=lambda text: text.replace(place, other))
    with pytest.raises(cs.ReadError) as raised:
        read_sheet("a.xlsx", "excel")
    assert raised.value.message == f"a.xlsx: its {said}; open it in a spreadsheet program and save it"


def test_days_and_hours_are_those_of_the_workbook(tmp_path):
    made = openpyxl.Workbook()
    made.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    made.active.append(["when", "lasts"])
    made.active.append([datetime(2024, 5, 1, 14, 30), timedelta(hours=30)])
    made.save(tmp_path / "a.xlsx")
    ((_, row),) = read_sheet(tmp_path / "a.xlsx", "excel").numbered()
    assert row == {"when": datetime(2024, 5, 1, 14, 30), "lasts": timedelta(hours=30)}


def test_what_is_said_of_a_parquet_file_at_fault(tmp_path, monkeypatch):
    pa = pytest.importorskip("pyarrow")
    import pyarrow.parquet as pq

    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.parquet").write_bytes(b"PAR1")
    with pytest.raises(cs.ReadError) as raised:
        read_sheet("a.parquet", "parquet")
    assert raised.value.message.startswith("a.parquet: this Parquet file cannot be opened, ")
    assert raised.value.message.endswith("; write it anew")
    pq.write_table(pa.table({"figure": [1, 2], "source": ["a", "b"]}), "b.parquet")
    assert list(read_sheet("b.parquet", "parquet").rows) == [
        {"figure": 1, "source": "a"},
        {"figure": 2, "source": "b"},
    ]
    monkeypatch.setattr(sheets, "MOST_ROWS", 1)
    with pytest.raises(cs.ReadError) as raised:
        read_sheet("b.parquet", "parquet")
    assert raised.value.message == "b.parquet: more than 1 rows: got 2; reconcile it as a frame: reconcile_frame"


@pytest.mark.parametrize(
    ("package", "format", "what"), [("openpyxl", "excel", "workbooks"), ("pyarrow.parquet", "parquet", "Parquet files")]
)
def test_the_extra_that_is_missing_is_named_with_what_needs_it(monkeypatch, tmp_path, package, format, what):
    import sys

    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(cs.MissingExtraError, match=what):
        read_sheet(tmp_path / "a", format)


def test_rows_are_the_same_however_they_are_kept():
    kept = ColumnRows({"a": [1, 2], "b": [3, 4]})
    assert kept == [{"a": 1, "b": 3}, {"a": 2, "b": 4}]
    assert kept != [{"a": 1, "b": 3}]
    assert kept != ColumnRows({"a": [1, 2], "b": [3, 5]})
    assert kept != "ab"
    assert (kept == 5) is False
    assert hash(kept) == hash(ColumnRows({"a": [1, 2], "b": [3, 4]})) != hash(ColumnRows({"c": [1, 2]}))
    assert kept[0:1] == [{"a": 1, "b": 3}]
    assert list(ColumnRows({})) == []


@pytest.mark.parametrize("numbers", [None, [2]])
def test_no_row_is_without_a_number(numbers):
    with pytest.raises(ValueError, match="zip"):
        list(Table(["a"], [{"a": 1}, {"a": 2}], 1, numbers=numbers).numbered())


def test_cells_that_are_read_alike_have_one_code():
    one, other = object(), object()
    cells = [1, True, "1", 1.0, Decimal("1.0"), Decimal("1.00"), np.float64(1.0), None, Merged("a"), Merged("b"), one]
    assert code_cells([*cells, *cells]).tolist() == [*range(len(cells))] * 2
    assert code_cells([*cells, other]).tolist() == [*range(len(cells) + 1)]
    assert code_cells([date(2024, 1, 1), datetime(2024, 1, 1), date(2024, 1, 1)]).tolist() == [0, 1, 0]
    assert code_cells([float("1"), float("1"), Merged("a"), Merged("a")]).tolist() == [0, 0, 1, 1]
    assert code_cells([Decimal("1.50"), Decimal("1.50"), np.float64(2), np.float64(2)]).tolist() == [0, 0, 1, 1]


def test_cells_that_are_kept_once_are_those_of_each_row():
    kept = CodedCells(np.array([1, 0, 1]), ["a", "b"])
    assert list(kept) == ["b", "a", "b"]
    assert (kept[0], kept[1:], len(kept)) == ("b", ["a", "b"], 3)
