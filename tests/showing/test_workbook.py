"""The workbook, read back: numbers as numbers, words as text, no formula."""

from __future__ import annotations

import datetime as dt
import gc
import re
import sys
import tempfile
import zipfile
from pathlib import Path

import pytest

import consilience as cs
from consilience.showing import workbook
from consilience.showing.cells import plain, rows_markup
from consilience.showing.workbook import write_folder
from hostile import HEBREW, TEXTS, figure

openpyxl = pytest.importorskip("openpyxl")
SEEDS = Path(__file__).parents[2] / "seeds"


def written(result, tmp_path):
    path = tmp_path / "book.xlsx"
    result.to_excel(path)
    return openpyxl.load_workbook(path)


def rows(sheet):
    head, *body = sheet.iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in body]


def test_a_sheet_a_table(tmp_path):
    result = cs.reconcile(cs.read_claims(SEEDS / "north-korean-troops.toml"), convention=cs.Convention(kappa=0))
    book = written(result, tmp_path)
    assert book.sheetnames == [
        *("comparison", "claims", "ranges", "best", "pairs"),
        *(
            "discrepancies",
            "explanations",
            "set aside",
            "stretch",
            "readings",
            "history",
            "sources",
            "rejects",
            "about",
        ),
    ]
    for sheet in book:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == sheet.dimensions
        assert sheet["A1"].font.bold
        assert sheet["A1"].font.name == sheet["A2"].font.name
        assert (sheet.print_title_rows, sheet.sheet_properties.pageSetUpPr.fitToPage) == ("$1:$1", True)
    head = {cell.value: cell.alignment.horizontal for cell in book["claims"][1]}
    assert (head["value"], head["source"]) == ("right", None)
    claims = {row["id"]: row for row in rows(book["claims"])}
    assert (claims["zelensky"]["value"], claims["zelensky"]["figure as stated"]) == (11000, "approximately 11,000")
    assert claims["nis-troops"]["low"] == 0
    assert str(claims["budanov"]["reported"])[:10] == "2024-10-22"
    (found,) = rows(book["discrepancies"])
    assert (found["claims"], found["gap"]) == ("intelligence; zelensky", 1000)
    assert rows(book["explanations"])[0]["kind"] == "rounding"
    assert [row["most"] for row in rows(book["stretch"])] == pytest.approx([1000, 1000])
    assert len(rows(book["history"])) == len(result.claims)
    assert rows(book["ranges"])[0]["common_low"] is None
    assert len(rows(book["pairs"])) == len(result.pairs)


def test_an_unbounded_end_is_said_and_figures_of_digits_stay_text(tmp_path):
    result = cs.reconcile([cs.Claim(id="1", figure="40+", source="x"), cs.Claim(id="2", figure="35", source="y")])
    row, other = rows(written(result, tmp_path)["claims"])
    assert (row["high"], row["low"]) == ("infinity", 40)
    assert (other["id"], other["figure as stated"], other["value"]) == ("2", "35", 35)


def test_no_cell_is_a_formula(tmp_path):
    texts = [*TEXTS, "a" * 40_000]
    claims = [cs.Claim(id=t, figure=figure(t), source=t, scope={"what": [t]}, note=t, url=t) for t in texts]
    rejects = [cs.Reject(row=1, field="x", value=text, reason=text) for text in texts]
    book = written(cs.reconcile(cs.ClaimSet(claims, rejects, title="=1+1")), tmp_path)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr", "n", "b", "d"}
    assert not any(cell.hyperlink for cell in cells)
    # Else a text that someone edits without a change would become one.
    texts = [cell for cell in cells if isinstance(cell.value, str) and cell.value[:1] in "=+-@#'"]
    assert texts
    assert all(cell.quotePrefix for cell in texts)
    assert {cell.value for cell in texts} >= {"=1+1"}
    stated = [row["figure as stated"] for row in rows(book["claims"])]
    assert {TEXTS[0], TEXTS[2], HEBREW, "x\ny"} <= set(stated)
    assert max(len(str(cell.value)) for cell in cells) == 32_767


def test_what_a_sheet_cannot_hold_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr("consilience.showing.workbook._MOST_ROWS", 5)
    book = written(cs.reconcile(cs.read_claims(SEEDS / "north-korean-troops.toml")), tmp_path)
    assert book["pairs"].max_row == 6
    assert "5 rows of pairs, more than a sheet can hold" in [row["value"] for row in rows(book["about"])]


def test_another_ending_is_refused(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # a long path would be cut in the message
    with pytest.raises(cs.OptionError, match=r"a workbook ends in \.xlsx: got 'book\.csv'; call it book\.xlsx"):
        cs.reconcile([]).to_excel("book.csv")
    assert list(tmp_path.iterdir()) == []


def test_a_missing_extra_is_named(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(cs.MissingExtraError, match=r"consilience\[excel\]"):
        cs.reconcile([]).to_excel(tmp_path / "book.xlsx")


@pytest.mark.parametrize("text", ["a\r=1+1", "\r\n=1+1", "＝1+1", "＋1", "－1", "＠A1", " =1+1", "\t=1"])
def test_no_cell_of_a_csv_file_is_a_formula_or_breaks_a_row(tmp_path, text):
    import csv

    result = cs.reconcile(cs.read_claims([{"figure": "5", "source": text, "note": text}]))
    write_folder(result, tmp_path)
    for path in [*tmp_path.glob("*.csv")]:
        content = path.read_bytes()
        assert b"\r" not in content
        for row in csv.reader(content.decode().splitlines(keepends=True)):
            for cell in row:
                assert not cell.lstrip().startswith(("=", "+", "@", "＝", "＋", "－", "＠"))
    assert "\r" not in result.table("csv")


def test_sheets_of_very_many_pairs_are_left_out_and_it_is_said(tmp_path, monkeypatch):
    for module in ("tables", "workbook"):
        monkeypatch.setattr(f"consilience.showing.{module}.LISTED", 100)
    monkeypatch.setattr("consilience.reconciling.system.compare_related", lambda *given: pytest.fail("listed"))
    claims = [cs.Claim(id=str(n), figure=str(20 + n % 7), source=f"s{n}") for n in range(60)]
    write_folder(cs.reconcile(claims), tmp_path)
    names = {path.stem for path in tmp_path.iterdir()}
    assert {"comparison", "claims", "ranges", "sources", "about"} <= names
    assert names.isdisjoint({"related-pairs", "discrepancies", "set-aside", "readings"})
    about = (tmp_path / "about.csv").read_text(encoding="utf-8")
    assert "related pairs, discrepancies, set aside and readings" in about
    assert "more than 100 pairs of claims" in about


@pytest.mark.parametrize("what", ["zipfile.ZipFile.write", "xlsxwriter.worksheet.Worksheet.set_column"])
def test_a_workbook_that_cannot_be_saved_leaves_nothing_open(tmp_path, monkeypatch, what):
    def full(self, *given, **named):
        raise OSError(28, "No space left on device")

    fallen = []
    monkeypatch.setattr(sys, "unraisablehook", lambda told: fallen.append(told.exc_value))
    monkeypatch.setattr(what, full)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    result = cs.reconcile([cs.Claim(id=name, figure="5", source=name) for name in "ab"])
    with pytest.raises(OSError, match="No space left"):
        result.to_excel(tmp_path / "book.xlsx")
    del result
    gc.collect()
    assert fallen == []
    assert list(tmp_path.iterdir()) == []


def test_days_of_every_century_are_said(tmp_path):
    rows_ = [{"figure": 5, "source": day, "reported": day} for day in ("1755-11-01", "1900-01-02", "2024-02-29")]
    sheet = written(cs.reconcile(cs.read_claims(rows_)), tmp_path)["claims"]
    assert [str(row["reported"])[:10] for row in rows(sheet)] == ["1755-11-01", "1900-01-02", "2024-02-29"]


@pytest.mark.parametrize("text", ["<r><t>1</t></r>", "<r></is></c><c><f>1+1</f></c><r></r>", "<r></r>", "_x0041_"])
def test_no_text_is_taken_for_what_a_workbook_is_written_in(tmp_path, text):
    book = written(cs.reconcile([cs.Claim(id="1", figure="5", source=text)]), tmp_path)
    assert rows(book["claims"])[0]["source"].replace("_x005F", "") == text


def test_rows_are_those_that_xlsxwriter_writes(tmp_path):
    xlsxwriter = pytest.importorskip("xlsxwriter")
    texts = ['a & <b> "c"', " x\ny ", "=1+1", "_x0041_", "a\rb", "½", "", "😀" * 9]
    columns = {
        "a": [*texts, None],
        "b": [5, -7, 0.25, 1e-9, 1e22, True, 10**15, None, -2.5],
        "c": [dt.date(1900, 2, 28), dt.date(1900, 3, 1), dt.datetime(2024, 2, 29, 6), *"defghi"],
        **{f"{place} sign": [place] * 9 for place in range(30)},
    }
    styles = dict.fromkeys(("head", "number head", "whole", "broken", "day", "time", "text"), 0)
    ours = "".join(rows_markup([*columns], [list(map(plain, column)) for column in columns.values()], styles))
    with xlsxwriter.Workbook(tmp_path / "theirs.xlsx", {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        for row, cells in enumerate([columns, *zip(*columns.values(), strict=True)]):
            for place, cell in enumerate(cells):
                kind = "string" if isinstance(cell, str) else "datetime" if isinstance(cell, dt.date) else "number"
                kind = "boolean" if isinstance(cell, bool) else kind
                if cell is not None:
                    getattr(sheet, f"write_{kind}")(row, place, cell)
    with zipfile.ZipFile(tmp_path / "theirs.xlsx") as packed:
        theirs = packed.read("xl/worksheets/sheet1.xml").decode()
    theirs = re.sub(r"(?<=\dE)[+-]\d\d", lambda power: power[0], theirs).replace("1E", "1e")
    assert theirs.partition("<sheetData>")[2].partition("</sheetData>")[0] == ours.replace(' s="0"', "")


def test_cells_read_back_as_they_are(tmp_path, monkeypatch):
    cases = [
        (0.1 + 0.2, 0.1 + 0.2),
        (1e308, 1e308),
        (10**400, "1" + "0" * 400),
        (float("nan"), None),
        (float("-inf"), "minus infinity"),
        (("a", "b"), "a and b"),
        ([1], "[1]"),
        (True, True),
        (dt.time(5), "05:00:00"),
        (dt.datetime(2024, 1, 1, 6), dt.datetime(2024, 1, 1, 6)),
        (dt.datetime(2024, 1, 1, 6, tzinfo=dt.UTC), "2024-01-01 06:00:00+00:00"),
        ("😀" * 20_000, "😀" * 16_383 + "…"),
        ("_x000D_", "_x005F_x000D_"),  # which Excel, unlike openpyxl, shows as it was
    ]
    table = workbook._Table.of_rows(["x"], [(found,) for found, _ in cases])
    monkeypatch.setattr(workbook, "_tables", lambda *given: [("all", table)])
    assert [row["x"] for row in rows(written(cs.reconcile([]), tmp_path)["all"])] == [cell for _, cell in cases]
