"""Other people's notations: workbooks, Parquet, chunks, errors and limits, Wikidata, units, schema.org."""

import csv
import json
import re
import sys
import tempfile
import zipfile
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.reading.reshaping import METAFOR, UCDP, columns_of
from consilience.reading.stated_errors import read_errors

DATA = Path(__file__).parents[2].parent / "shared" / "data"


@pytest.fixture
def without(monkeypatch):
    """Return a function that makes a package look as if it were not installed."""

    def hide(package):
        for name in [package, *(name for name in sys.modules if name.startswith(f"{package}."))]:
            monkeypatch.setitem(sys.modules, name, None)

    return hide


# -- files ---------------------------------------------------------------------------------------------------


def test_a_workbook(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in [[], ["place", "figure", None, "source"], ["K", "about 40", "x", "AP"], [], ["L", 35, None, "AFP"]]:
        book.active.append(row)
    book.create_sheet("other").append(["figure"])
    path = tmp_path / "toll.xlsx"
    book.save(path)
    claims = cs.read_claims(path, scope={"where": "place"})
    assert [(claim.figure.text, claim.source.name, claim.id) for claim in claims] == [
        ("about 40", "AP", "3"),
        ("35", "AFP", "5"),
    ]
    assert len(cs.read_claims(path, sheet="other")) == 0
    with pytest.raises(cs.ReadError, match="no such sheet"):
        cs.read_claims(path, sheet="othr")


def saved(path: Path, *rows: list[object], merged: str = "", hidden: bool = False) -> Path:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    for area in merged.split():
        book.active.merge_cells(area)
    if hidden:
        book.active.sheet_state = "hidden"
        for row in (["figure", "source"], [7, "shown"]):
            book.create_sheet("shown").append(row) if "shown" not in book else book["shown"].append(row)
        book.active = 1
    book.save(path)
    return path


def test_what_merged_cells_say_holds_for_each_of_their_rows(tmp_path):
    head = ["where", "figure", "source"]
    path = saved(tmp_path / "a.xlsx", head, ["K", 40, "AP"], [None, 35, "AFP"], ["L", 7, "BBC"], ["M", None, "AP"],
                 merged="A2:A3 B4:B5")  # fmt: skip
    claims = cs.read_claims(path)
    assert [(claim.figure.text, str(claim.scope)) for claim in claims] == [
        ("40", "where=K"),
        ("35", "where=K"),
        ("7", "where=L"),
    ]
    assert [(reject.row, reject.reason) for reject in claims.rejected] == [(5, "no figure")]  # 7 is not said twice


def test_a_title_above_the_names_is_told_and_can_be_stepped_over(tmp_path):
    rows = [["Toll report"], [], ["town", "toll", "paper"], ["K", 40, "AP"], [None, None, "AFP"], ["L", 7, "BBC"]]
    path = saved(tmp_path / "a.xlsx", *rows, merged="A1:C2 B4:B5")
    columns = {"figure": "toll", "source": "paper", "scope": {"where": "town"}}
    told = "no column for figure=: got 'toll'; use one of 'Toll report', 'column B', 'column C'; or say which row names"
    with pytest.raises(cs.ReadError, match=f"{told} the columns: header=2"):
        cs.read_claims(path, **columns)
    claims = cs.read_claims(path, header=3, **columns)
    assert [(claim.id, claim.figure.text, claim.source.name) for claim in claims] == [
        ("4", "40", "AP"),
        ("6", "7", "BBC"),
    ]
    assert [(reject.row, reject.reason) for reject in claims.rejected] == [(5, "no figure")]
    with pytest.raises(cs.ReadError, match=r"a\.xlsx: no header"):
        cs.read_claims(path, header=9)


@pytest.mark.parametrize("title", ["Toll report", "Toll report;;"])
def test_a_title_above_the_names_of_a_text_file(tmp_path, title):
    path = tmp_path / "a.csv"
    path.write_text(f'{title}\n\ntown;toll\nK;40\nL;"7"x\n', encoding="utf-8")
    with pytest.raises(cs.ReadError, match="say which row names the columns: header=2"):
        cs.read_claims(path, figure="toll")
    claims = cs.read_claims(path, figure="toll", header=3)
    assert [(claim.id, claim.figure.text) for claim in claims] == [("4", "40")]
    assert claims.rejected[0].row == 5
    assert "line 5: " in claims.rejected[0].hint
    with pytest.raises(cs.ReadError, match="no header"):
        cs.read_claims(path, header=9)


@pytest.mark.parametrize(
    ("header", "given", "told"),
    [
        (0, [{"figure": 5}], "not a row: got 0; rows are counted from 1"),
        (2, [{"figure": 5}], "format=, delimiter= and header= are for files and streams"),
        (2, "a.toml", "only sheets and CSV files have a row of names: got 'toml'"),
        (2, "a.parquet", "the columns of a Parquet file have names: got 2"),
    ],
)
def test_a_row_of_names_where_there_is_none_is_refused(header, given, told, tmp_path):
    if isinstance(given, str):
        given = tmp_path / given
        given.write_text("")
    with pytest.raises(cs.OptionError, match=told):
        cs.read_claims(given, header=header)


def with_merged(path, *areas):
    """Put merged ranges into a workbook as the file may state them, however wrong."""
    import zipfile

    stated = "".join(f'<mergeCell ref="{area}"/>' for area in areas)
    with zipfile.ZipFile(path) as book:
        parts = {part: book.read(part) for part in book.namelist()}
    sheet = next(part for part in parts if "/worksheets/" in part)
    end = b"</sheetData>"
    parts[sheet] = parts[sheet].replace(end, end + f"<mergeCells>{stated}</mergeCells>".encode())
    with zipfile.ZipFile(path, "w") as book:
        for part, content in parts.items():
            book.writestr(part, content)
    return path


@pytest.mark.parametrize("areas", [("C2:C3", "C3:C4"), ("A2:C4", "B3:B3", "B3:B4"), ("C2:C4", "C2:C3")])
def test_merged_ranges_that_overlap_are_refused(tmp_path, areas):
    rows = [["figure", "source", "where"], *([n, f"s{n}", f"t{n}"] for n in range(1, 5))]
    with pytest.raises(cs.ReadError, match=r"merged cells overlap: got '[BC][23]'; unmerge them"):
        cs.read_claims(with_merged(saved(tmp_path / "a.xlsx", *rows), *areas))


def test_merged_ranges_of_any_size_are_read(tmp_path):
    rows = [["figure", "source", "where"], *([n, f"s{n}", "K" if n == 1 else None] for n in range(1, 5))]
    for areas in (["C2:C1048576"], ["D1:XFD1048576"] * 50, ["C2:C1048576", *(f"E{n}:XFD{n}" for n in range(1, 999))]):
        claims = cs.read_claims(with_merged(saved(tmp_path / "a.xlsx", *rows), *areas))
        assert [str(claim.scope) for claim in claims] == [
            "where=K" if "C2" in areas[0] or n == 1 else "" for n in range(1, 5)
        ]


def test_what_a_merged_range_hides_is_not_read(tmp_path):
    rows = [["figure", "source", "where"], [5, "AP", "K"], [6, "AFP", "L"]]
    path = with_merged(saved(tmp_path / "a.xlsx", *rows), "C2:C3")
    assert [str(claim.scope) for claim in cs.read_claims(path)] == ["where=K", "where=K"]


def test_a_row_past_the_last_one_of_a_sheet_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("consilience.reading.sheets._LAST_ROW", 4)
    rows = [["figure", "source"], *([n, f"s{n}"] for n in range(1, 4))]
    assert len(cs.read_claims(saved(tmp_path / "a.xlsx", *rows))) == 3
    with pytest.raises(cs.ReadError, match="a row past the last that a sheet can have, 4; save the table as CSV"):
        cs.read_claims(saved(tmp_path / "a.xlsx", *rows, [], [7, "s7"]))


def test_a_merged_header_is_no_row_of_cells(tmp_path):
    path = saved(tmp_path / "a.xlsx", ["figure", "source"], [None, "AP"], [5, "AFP"], merged="A1:A2")
    claims = cs.read_claims(path)
    assert [claim.figure.text for claim in claims] == ["5"]
    assert [reject.reason for reject in claims.rejected] == ["no figure"]


def test_a_hidden_sheet_is_read_only_where_it_is_named(tmp_path):
    path = saved(tmp_path / "a.xlsx", ["figure", "source"], [5, "hidden"], hidden=True)
    assert [claim.source.name for claim in cs.read_claims(path)] == ["shown"]
    assert [claim.source.name for claim in cs.read_claims(path, sheet="Sheet")] == ["hidden"]


def test_cells_without_a_name_are_told(tmp_path):
    path = saved(tmp_path / "a.xlsx", ["figure", "source", None], [5, "AP", None], [6, "AFP", "estimated"])
    assert cs.read_claims(path).unused == ("column C",)


def test_every_fault_of_a_sheet_names_its_file(tmp_path):
    path = saved(tmp_path / "a.xlsx", ["figure", "figure"], [5, 6])
    with pytest.raises(cs.ReadError, match=r"a\.xlsx: two columns have one name"):
        cs.read_claims(path)
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    table = pa.Table.from_arrays([pa.array([5]), pa.array([6])], names=["figure", "figure"])
    parquet.write_table(table, tmp_path / "a.parquet")
    with pytest.raises(cs.ReadError, match=r"a\.parquet: two columns have one name"):
        cs.read_claims(tmp_path / "a.parquet")


def test_what_is_no_workbook(tmp_path):
    pytest.importorskip("openpyxl")
    path = tmp_path / "toll.xlsx"
    path.write_text("figure\n1")
    with pytest.raises(cs.ReadError, match="not a workbook"):
        cs.read_claims(path)
    with pytest.raises(cs.ReadError, match="cannot be read"):
        cs.read_claims(tmp_path / "none.xlsx")


def test_parquet_keeps_whole_numbers(tmp_path):
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    path = tmp_path / "toll.parquet"
    parquet.write_table(pa.table({"value": [2**53 + 1, None], "source": ["AP", "AFP"]}), path)
    claims = cs.read_claims(path)
    assert [claim.figure.value for claim in claims] == [Decimal(2**53 + 1)]
    assert [reject.row for reject in claims.rejected] == [2]


@pytest.mark.parametrize(("package", "name"), [("openpyxl", "a.xlsx"), ("pyarrow", "a.parquet")])
def test_a_missing_extra_is_named(without, tmp_path, package, name):
    without(package)
    with pytest.raises(cs.MissingExtraError, match=r"consilience\[(excel|parquet)\]"):
        cs.read_claims(tmp_path / name)


def test_missing_pint_and_babel_are_named(without):
    from consilience.reading import units

    units._registry.cache_clear()
    without("pint")
    with pytest.raises(cs.MissingExtraError, match=r"consilience\[units\]"):
        cs.convert_units(cs.ClaimSet([cs.Claim(id="a", figure="5 km", source="x")]), "mile")
    without("babel")
    with pytest.raises(cs.MissingExtraError, match=r"consilience\[locale\]"):
        cs.Convention(locale="fi")


@pytest.mark.parametrize("format", ["csv", "jsonl"])
def test_chunks_hold_the_same_as_the_whole(tmp_path, format):
    rows = [{"figure": str(n) if n % 3 else "many", "source": f"s{n}"} for n in range(1, 11)]
    path = tmp_path / f"toll.{format}"
    lines = [json.dumps(row) for row in rows] if format == "jsonl" else ["figure,source"]
    lines += ["X, no object X"] if format == "jsonl" else [",".join(row.values()) for row in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    whole = cs.read_claims(path)
    chunks = list(cs.read_chunks(path, rows=4))
    assert [len(chunk) + len(chunk.rejected) for chunk in chunks] == [4, 4, 2 + (format == "jsonl")]
    assert [claim for chunk in chunks for claim in chunk] == list(whole)
    assert [reject for chunk in chunks for reject in chunk.rejected] == list(whole.rejected)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"figure,source\n5,x\n1\x002,y\n", "a NUL character in line 3"),
        (b'"fig"ure,source', "no header: got '\"fig\"ure,source'"),
        ("figure,source\n5,M\u00fcnchen\n".encode("latin-1"), "encoding='cp1252'"),
        ("figure,source\n5,x\n".encode("utf-16"), "encoding='utf-16'"),
    ],
)
def test_chunks_refuse_what_the_whole_refuses_with_the_same_words(tmp_path, content, message):
    path = tmp_path / "toll.csv"
    path.write_bytes(content)
    said = []
    for read in (cs.read_claims, lambda path: list(cs.read_chunks(path))):
        with pytest.raises(cs.ReadError) as error:
            read(path)
        said.append(str(error.value))
    assert said[0] == said[1]
    assert message in said[0]


def test_only_tables_of_lines_have_chunks(tmp_path):
    with pytest.raises(cs.OptionError, match="chunks"):
        next(cs.read_chunks(tmp_path / "a.toml"))
    with pytest.raises(cs.OptionError, match="no such column"):
        next(cs.read_chunks(tmp_path / "a.csv", figrue="x"))


# -- layouts -------------------------------------------------------------------------------------------------


def test_ucdp():
    rows = [{"low": 5, "best": 7, "high": 12, "source": "UCDP"}]
    (claim,) = cs.read_claims(rows, **columns_of(UCDP))
    assert (claim.interval.lower, claim.value, claim.interval.upper) == (5, 7, 12)


def test_a_wide_table_becomes_long():
    rows = [{"town": "K", "AP": "about 40", "AFP": "", "BBC": 35}]
    claims = cs.read_claims(list(cs.wide_to_long(rows, {"AP": "Associated Press", "AFP": "AFP", "BBC": "BBC"})))
    assert [(claim.source.name, claim.figure.text) for claim in claims] == [
        ("Associated Press", "about 40"),
        ("BBC", "35"),
    ]


@pytest.mark.parametrize(
    ("row", "ends"),
    [
        ({"value": "72", "up": "5", "down": "-4"}, (68, 77)),
        ({"value": "72", "up": 0.5, "down": 4.0}, (68, 72.5)),
        ({"value": "72", "up": "5", "down": "4"}, (68, 77)),
        ({"value": "72", "up": "", "down": ""}, (72, 72)),
        ({"value": "72", "up": "1", "down": "1", "flag": "<"}, (0, 72)),
        ({"value": "72", "up": "1", "down": "1", "flag": "="}, (71, 73)),
        ({"value": "0.1", "up": "0.2", "down": "0.1"}, (0, 0.3)),
    ],
)
def test_values_with_errors(row, ends):
    (claim,) = cs.read_claims(list(cs.with_errors([{"flag": "", **row}], plus="up", minus="down", limit="flag")))
    assert (claim.interval.lower, claim.interval.upper) == ends


def test_an_upward_error_below_zero_is_a_reject():
    claims = cs.read_claims(list(cs.with_errors([{"value": "72", "up": "-5", "down": "4"}], plus="up", minus="down")))
    assert [reject.reason for reject in claims.rejected] == ["low above high"]


def test_an_unknown_limit_flag_is_a_reject():
    rows = [{"value": 1, "e": 1, "flag": "?"}, {"value": 2, "e": 1, "flag": "<"}]
    claims = cs.read_claims(list(cs.with_errors(rows, plus="e", limit="flag")))
    assert [(reject.row, reject.value, reject.reason) for reject in claims.rejected] == [
        (1, "limit flag ?: 1; say what it means: flags={'?': 'upper'}", "not a number")
    ]
    assert len(claims) == 1


@pytest.mark.parametrize("error", ["0.2", "+0.2", "n/a", "+0.2 -0.1 (sys)", "1 2 3", "0.20.1"])
def test_an_error_that_cannot_be_read_is_a_reject_and_no_exact_figure(error):
    claims = cs.read_claims(cs.with_errors([{"value": "1.4", "e": error}, {"value": "3", "e": "±0.1"}], errors="e"))
    assert [(reject.row, reject.reason) for reject in claims.rejected] == [(1, "not a number")]
    assert "write '+6 -2' or '±3'" in claims.rejected[0].hint
    assert str(claims["2"].interval) == "[2.9, 3.1]"


@pytest.mark.parametrize("column", ["up", "down"])
def test_an_error_in_a_column_of_its_own_that_is_no_number_is_a_reject(column):
    row = {"value": "1.4", "up": "0.2", "down": "0.1", column: "n/a"}
    (reject,) = cs.read_claims(cs.with_errors([row], plus="up", minus="down")).rejected
    assert reject.value == "1.4, its error 'n/a' not read: write a number"


@pytest.mark.parametrize("made", [str, int, float])
def test_a_flag_of_1_means_what_its_table_says(made):
    rows = [{"value": 5, "e": 1, "flag": made(flag)} for flag in (1, -1, 0)]
    asked = cs.read_claims(cs.with_errors(rows, plus="e", limit="flag"))
    assert [(claim.interval.lower, claim.interval.upper) for claim in asked] == [(4, 6)]
    assert [reject.value[:13] for reject in asked.rejected] == ["limit flag 1:", "limit flag -1"]
    for flags, ends in (
        ({"1": "upper", "-1": "lower"}, [(0, 5), (5, float("inf")), (4, 6)]),  # the NASA Exoplanet Archive
        ({"1": "lower", "-1": "upper"}, [(5, float("inf")), (0, 5), (4, 6)]),
    ):
        claims = cs.read_claims(cs.with_errors(rows, plus="e", limit="flag", flags=flags))
        assert [(claim.interval.lower, claim.interval.upper) for claim in claims] == ends
    with pytest.raises(cs.OptionError, match="what the flag 1 means is unknown"):
        cs.with_errors(rows, plus="e", limit="flag", flags={"1": "high"})


@pytest.mark.parametrize("missing", ["nan", "NaN", float("nan"), "", None])
def test_an_error_that_is_not_stated_keeps_the_value(missing):
    rows = [{"value": "1.4", "up": missing, "down": missing, "both": missing}]
    for columns in ({"plus": "up", "minus": "down"}, {"errors": "both"}, {"variance": "both"}):
        (claim,) = cs.read_claims(cs.with_errors(rows, **columns))
        assert (claim.interval.lower, claim.interval.upper) == (1.4, 1.4)


@pytest.mark.parametrize(
    ("error", "ends"),
    [
        ("±0.3 +0.4 −0.4", ("0.5", "0.5")),
        ("± 0.5 +1.2 -0.0", ("1.3", "0.5")),
        ("+3 -5 ±4", ("5", "6.40312423743")),
        ("±3 (stat) ±4 (syst)", ("5", "5")),
        ("+3 -3 stat. +4 -4 sys.", ("5", "5")),
    ],
)
def test_two_errors_are_added_in_quadrature(error, ends):
    up, down, remark = read_errors(error)
    assert (up, down) == tuple(map(Decimal, ends))
    assert remark == "two errors, added in quadrature"


@pytest.mark.parametrize("error", ["±3 (stat)", "±3 (stat) ±4 (stat)", "±3 (stat) ±4", "±1 ±2 ±3", "±3 or ±4", "±3 4"])
def test_what_two_errors_are_not(error):
    assert read_errors(error) == (None, None, "")


def test_variances_and_intervals_of_metafor():
    rows = [{"yi": "-0.5", "vi": "0.04", "ci.lb": "-0.9", "ci.ub": "-0.1"}]
    signed = cs.Convention(count=False)
    (claim,) = cs.read_claims(cs.with_errors(rows, value="yi", variance="vi"), convention=signed)
    (limits,) = cs.read_claims(rows, **columns_of(METAFOR), convention=signed)
    assert (claim.interval, limits.interval) == (cs.Interval(-0.7, -0.3), cs.Interval(-0.9, -0.1))
    (reject,) = cs.read_claims(cs.with_errors([{"value": 1, "vi": "-1"}], variance="vi")).rejected
    assert "its error '-1' not read" in reject.value


WIDE = {"town": ["K", "L"], "AP": ["about 40", "7"], "AFP": ["", "8"]}


@pytest.mark.parametrize("kind", ["dicts", "iterator", "columns", "pandas", "polars", "pyarrow"])
def test_layouts_take_any_table(kind):
    dicts = [dict(zip(WIDE, row, strict=True)) for row in zip(*WIDE.values(), strict=True)]
    makers = {"dicts": lambda: dicts, "iterator": lambda: iter(dicts), "columns": lambda: WIDE}
    maker = {"pandas": "DataFrame", "polars": "DataFrame", "pyarrow": "table"}
    make = makers.get(kind) or (lambda: getattr(pytest.importorskip(kind), maker[kind])(WIDE))
    assert list(cs.wide_to_long(make(), ["AP", "AFP"])) == [
        {"town": "K", "source": "AP", "figure": "about 40"},
        {"town": "L", "source": "AP", "figure": "7"},
        {"town": "L", "source": "AFP", "figure": "8"},
    ]
    assert [row.get("high") for row in cs.with_errors(make(), value="AFP", errors="AP")] == [None, None]
    assert cs.read_claims(make(), figure="AFP", scope={"where": "town"})["2"].scope == cs.Scope(where="L")


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([{"town": "K", "AP": 5, "AFB": 6}], "no such column: got 'AFP'; did you mean 'AP'?"),
        ([{"AP": 5, "AFP": 6}, "K"], "row 2: not an object: got 'K'"),
        (5, "dataframe: not a table: got 5"),
        ({"AP": "5"}, "dict of columns: column AP is not a list of cells: got '5'; a dict holds columns; put a single"),
        ({"AP": [5], "AFP": []}, "the columns differ in length: got {'AP': 1, 'AFP': 0}"),
    ],
)
def test_what_a_layout_cannot_read_is_told_at_once(rows, told):
    with pytest.raises(cs.ReadError, match=re.escape(told)):
        cs.wide_to_long(rows, ["AP", "AFP"])


def test_signs_of_published_errors():
    path = DATA / "h0_huchra.csv"
    if not path.exists():
        pytest.skip(f"no {path.name} in {DATA}")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    remarks = [read_errors(row["err_raw"])[2] for row in rows]
    assert remarks.count("signs in the other order") == 3
    assert remarks.count("a sign is missing") == 10
    claims = cs.read_claims(
        list(cs.with_errors(rows, value="value_km_s_Mpc", errors="err_raw")), source="first_author", id="line"
    )
    assert (len(claims), len(claims.rejected)) == (553, 4)  # four rows have no value
    assert claims["269"].interval == cs.Interval(70, 78)
    assert claims["269"].note == "signs in the other order"
    for row in rows:
        up, down, _ = read_errors(row["err_raw"])
        assert [up, down] == [Decimal(row[name]) if row[name] else None for name in ("err_plus", "err_minus")]


def test_wikidata():
    unit = "http://www.wikidata.org/entity/Q712226"
    found = cs.wikidata_quantity({"amount": "+12.5", "unit": unit})
    assert found == {"value": Decimal("12.5"), "unit": unit}
    (claim,) = cs.read_claims([{**cs.wikidata_quantity({"amount": "+5", "lowerBound": "+4", "upperBound": "+7"})}])
    assert (claim.interval.lower, claim.value, claim.interval.upper) == (4, 5, 7)
    with pytest.raises(cs.ReadError, match="amount"):
        cs.wikidata_quantity({"unit": "1"})
    with pytest.raises(cs.ReadError, match="not a quantity"):
        cs.wikidata_quantity("5")


# -- units ---------------------------------------------------------------------------------------------------


def measured(**figures: str) -> cs.ClaimSet:
    return cs.ClaimSet([cs.Claim(id=name, figure=text, source=name) for name, text in figures.items()], additive=False)


def test_units_are_converted_where_they_can_be():
    pytest.importorskip("pint")
    claims = cs.convert_units(measured(a="29.92 inHg", b="1013.2 hPa", c="30 km", d="$5"), ["hPa", "mile"])
    assert [str(claim.scope) for claim in claims] == ["unit=hPa", "unit=hPa", "unit=mile", "unit=USD"]
    assert claims["a"].value == pytest.approx(1013.2, abs=0.05)
    assert claims["c"].value == pytest.approx(18.64, abs=0.01)
    assert "29.92 inHg" in claims["a"].note
    pairs = cs.reconcile(claims).pairs.set_index(["left", "right"])
    assert pairs.loc[("a", "b"), "relation"] == "same"
    assert pairs.loc[("b", "d"), "verdict"] == "not comparable"
    assert "unit" in pairs.loc[("b", "d"), "reason"]


def test_units_in_words_keep_figures_apart():
    claims = measured(dollars="$5 million", euros="about €4 million", more="at least USD 6m", bare="5 million")
    assert [claim.figure.unit for claim in claims] == ["USD", "EUR", "USD", ""]
    verdicts = cs.reconcile(claims).pairs.set_index(["left", "right"])
    assert verdicts.loc[("dollars", "more"), "verdict"] == "conflict"
    for left, right, reason in [
        ("dollars", "euros", "unit: USD against EUR"),
        ("euros", "more", "unit: EUR against USD"),
    ]:
        assert tuple(verdicts.loc[(left, right), ["verdict", "reason"]]) == ("not comparable", reason)
    pair = cs.compare(claims["dollars"], claims["bare"])
    assert (pair.verdict, pair.reason.split(":")[0]) == ("not comparable", "unit")


def test_a_stated_unit_comes_before_that_of_the_words():
    claim = cs.Claim(id="a", figure="$5", source="x", scope={"unit": "CAD"})
    assert str(claim.scope) == "unit=CAD"


def test_a_total_is_in_the_unit_of_all_its_claims():
    what = {"a": "all", "b": "all/one", "c": "all/two"}
    claims = [cs.Claim(id=name, figure=figure, source=name, scope={"what": what[name]})
              for name, figure in {"a": "$9", "b": "$5", "c": "$5"}.items()]  # fmt: skip
    total = cs.Total(whole={"what": "all"}, parts=[{"what": "all/one"}, {"what": "all/two"}])
    claims = cs.ClaimSet(claims, totals=[total])
    assert str(claims.totals[0]) == "what=all, unit=USD = what=all/one, unit=USD + what=all/two, unit=USD"
    assert len(cs.reconcile(claims).discrepancies) == 1


@given(st.lists(st.sampled_from(["$5", "€4", "5", "about 3 km", "2-3 miles", "20 °C", "1 barrel"]), min_size=1))
def test_a_set_with_units_reads_back_equal(figures):
    claims = cs.ClaimSet([cs.Claim(id=str(k), figure=text, source="x") for k, text in enumerate(figures)])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.toml"
        claims.write(path)
        assert cs.read_claims(path) == claims


def test_a_converted_figure_keeps_what_its_words_allow():
    pytest.importorskip("pint")
    (claim,) = cs.convert_units(measured(a="about 10 km"), "metre")
    assert (claim.interval.lower, claim.interval.upper) == (9500, 10500)
    (claim,) = cs.convert_units(measured(a="more than 10 km"), "metre")
    assert not claim.interval.lower_closed
    (claim,) = cs.convert_units(measured(a="30 °C"), "°F")
    assert claim.value == pytest.approx(86)


@pytest.mark.parametrize("unit", ["USD", "nonsense", "ton"])
def test_what_no_one_converts_into(unit):
    pytest.importorskip("pint")
    with pytest.raises(cs.OptionError, match="no such unit"):
        cs.convert_units(measured(a="5 km"), unit)


def test_a_count_has_no_unit():
    pytest.importorskip("pint")
    claims = measured(a="2.6 thousand troops")
    assert cs.convert_units(claims, "km") == claims


def test_a_locale_of_babel():
    pytest.importorskip("babel")
    assert cs.read_figure("1’234.5", cs.Convention(locale="de_CH")).value == Decimal("1234.5")
    assert cs.read_figure("1.234,5 Millionen", cs.Convention(locale="de_AT")).value == 1_234_500_000


# -- schema.org ----------------------------------------------------------------------------------------------


def test_schema_org():
    claims = cs.ClaimSet([cs.Claim(id="a", figure="40", source="AP", url="https://example.org", reported="2024-10-22")])
    (found,) = cs.schema_claims(claims)
    assert found["appearance"]["url"] == "https://example.org"
    assert found["datePublished"] == "2024-10-22"
    (review,) = cs.claim_reviews(claims, {"a": "Unproven"}, author="Desk")
    assert review["reviewRating"]["alternateName"] == "Unproven"
    assert review["itemReviewed"]["text"] == review["claimReviewed"] == "40"
    json.dumps([found, review])
    with pytest.raises(cs.OptionError, match="no claim"):
        cs.claim_reviews(claims, {"b": "?"}, author="Desk")


def _reordered(path, old, new):
    """Replace text in the sheet of a workbook, as an odd exporter might have written it."""
    with zipfile.ZipFile(path) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    name = next(name for name in parts if name.endswith("sheet1.xml"))
    text = parts[name].decode()
    assert old in text
    parts[name] = text.replace(old, new).encode()
    with zipfile.ZipFile(path, "w") as packed:
        for name, part in parts.items():
            packed.writestr(name, part)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('<row r="4"', '<row r="2"', "its rows are out of order: got 'row 2 behind row 3'"),
        ('<row r="3"', '<row r="2"', "its rows are out of order: got 'row 2 behind row 2'"),
        ('r="B3"', 'r="A3"', "its cells are out of order: got 'cell 1 behind cell 1'"),
    ],
)
def test_a_row_that_would_be_passed_over_is_an_error(tmp_path, old, new, told):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in [["figure", "source"], ["10", "a"], ["20", "b"], ["30", "c"]]:
        book.active.append(row)
    path = tmp_path / "a.xlsx"
    book.save(path)
    assert len(cs.read_claims(path)) == 3
    _reordered(path, old, new)
    with pytest.raises(cs.ReadError, match=re.escape(told)):
        cs.read_claims(path)
