"""Tables: which column is what, which rows are rejects and why, and that none is lost."""

import contextlib
import csv
import io
import json
import warnings
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import consilience as cs
from consilience.errors import OptionError, ReadError
from consilience.model.figures import read_figure
from consilience.model.scopes import Scope
from consilience.model.sources import Source
from consilience.reading.readers import read_claims
from consilience.wording.conventions import Convention

COLUMNS = ["figure", "low", "high", "value", "source", "id", "reported", "credibility", "reliability", "what", "when"]


def rows_of(claims, ids_are_rows=True):
    """The number of each row, from wherever it ended."""
    rows = [int(claim.id) for claim in claims] if ids_are_rows else []
    return sorted(rows + [reject.row for reject in claims.rejected])


# --- no row is lost ---------------------------------------------------------------------------------------------

typed = st.sampled_from(
    [
        "",
        " ",
        "NA",
        "nan",
        "about 11,000",
        "2,600",
        "12",
        "10",
        "-1",
        "1e5",
        "=1+1",
        "a/b",
        "2024-10-22",
        "soon",
        "B",
        "7",
    ]
)
texts = typed | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)
objects = (
    texts
    | st.text(st.characters(), max_size=3)  # lone surrogates and NUL too
    | st.integers(-(10**30), 10**30)
    | st.floats()
    | st.decimals()
    | st.sampled_from([None, True, 10**5000, Decimal("sNaN"), pd.NA, pd.NaT, np.float64(0.1), np.int64(5), b"x", 1j])
    | st.sampled_from([date(2024, 1, 2), datetime(2024, 1, 2, 3), ["a", "b/c"], [["a"]], [], {"a": 1}, object()])
)


@st.composite
def tables(draw, cells):
    columns = draw(st.lists(st.sampled_from([*COLUMNS, "else"]), min_size=1, max_size=6, unique=True))
    columns = columns if set(columns) & {"figure", "low", "high", "value"} else ["figure", *columns]
    return draw(st.lists(st.fixed_dictionaries(dict.fromkeys(columns, cells)), min_size=1, max_size=5))


@given(tables(objects))
def test_every_dict_is_a_claim_or_a_reject(rows):
    assert rows_of(read_claims(rows, id=False)) == list(range(1, len(rows) + 1))
    claims = read_claims(rows)
    assert len(claims) + len(claims.rejected) == len(rows)
    claims.rejects.to_csv().encode()  # whatever stood there can be written


@given(st.lists(st.sampled_from([{}, {"figure": "11"}, 5, None, "figure", [], {1: 2}]), max_size=4))
def test_what_is_no_dict_is_a_reject(rows):
    claims = read_claims([*rows, {"figure": "11"}])
    assert rows_of(claims) == list(range(1, len(rows) + 2))


@given(tables(texts), st.data())
def test_every_csv_row_is_a_claim_or_a_reject(rows, data):
    written = io.StringIO(newline="")
    writer = csv.writer(written, quoting=csv.QUOTE_ALL)
    writer.writerow(rows[0])
    numbers, at = [], 1
    for row in rows:
        numbers.append(at := at + 1)
        more = data.draw(st.integers(-1, 1))
        writer.writerow([*list(row.values())[: len(row) + min(more, 0) or 1], *[""] * max(more, 0)])
        written.write(blank := data.draw(st.sampled_from(["", "\n", "  \r\n"])))
        at += bool(blank)  # a blank line is not a row, and counts
    claims = read_claims(io.StringIO(written.getvalue(), newline=""), format="csv", id=False)
    assert rows_of(claims) == numbers


@given(
    tables(texts), st.lists(st.sampled_from(["5", "[]", "{", '"a"', '{"a": 1, "a": 2}', "[" * 9999, "NaN"]), max_size=3)
)
def test_every_json_line_is_a_claim_or_a_reject(rows, others):
    lines = [*map(json.dumps, rows), *others]
    claims = read_claims(io.StringIO("\n\n".join(lines)), format="jsonl", id=False)
    assert rows_of(claims) == list(range(1, 2 * len(lines), 2))  # every second line is blank
    assert [reject.field for reject in claims.rejected if reject.row > 2 * len(rows)] == [""] * len(others)


@given(
    tables(texts),
    st.sampled_from([pd.DataFrame, pl.DataFrame, lambda rows: pl.DataFrame(rows).lazy(), pa.Table.from_pylist]),
)
def test_every_row_of_a_frame_is_a_claim_or_a_reject(rows, frame):
    assert rows_of(read_claims(frame(rows), id=False)) == list(range(1, len(rows) + 1))


@given(tables(texts))
def test_texts_say_the_same_in_every_kind_of_table(rows):
    written = io.StringIO(newline="")
    writer = csv.DictWriter(written, rows[0], quoting=csv.QUOTE_ALL)
    writer.writeheader()
    writer.writerows(rows)
    expected = read_claims(rows)
    below = read_claims([5, *rows])  # each row one further down, as below the names of the columns
    assert read_claims(io.StringIO(written.getvalue(), newline=""), format="csv") == replace(
        below, rejected=below.rejected[1:]
    )
    assert read_claims(io.StringIO("\n".join(map(json.dumps, rows))), format="jsonl") == expected
    assert read_claims(io.StringIO(json.dumps(rows)), format="json") == expected
    for frame in (pd.DataFrame(rows), pl.DataFrame(rows), pl.LazyFrame(rows), pa.Table.from_pylist(rows)):
        assert read_claims(frame) == expected


@given(
    st.text(max_size=60) | st.text('",;\n\r{}[]=a1 ', max_size=40),
    st.sampled_from(["csv", "tsv", "jsonl", "json", "toml", None]),
)
def test_any_text_is_read_or_refused(text, format):
    with contextlib.suppress(ReadError):
        read_claims(io.StringIO(text, newline=""), format=format)


# --- digits -----------------------------------------------------------------------------------------------------

NUMBERS = [
    {"low": 2**53 + 1, "high": 10**16 + 1, "value": None, "source": "NA", "what": "St. Paul/Minneapolis"},
    {"low": None, "high": 7, "value": None, "source": "x", "what": "NA"},
    {"low": None, "high": None, "value": 2600, "source": "x", "what": None},
]
TYPED = "low,high,value,source,what\n9007199254740993,10000000000000001,,NA,St. Paul/Minneapolis\n,7,,x,NA\n,,2600,x,\n"
FRAMES = {
    "dicts": NUMBERS,
    "csv": io.StringIO(TYPED),
    "jsonl": io.StringIO("\n".join(map(json.dumps, NUMBERS))),
    "pandas, nullable": pd.DataFrame(NUMBERS).astype({"low": "object"}).assign(
        low=pd.array([2**53 + 1, None, None], "Int64"), high=pd.array([10**16 + 1, 7, None], "Int64")
    ),
    "polars": pl.DataFrame(NUMBERS),
    "polars, lazy": pl.LazyFrame(NUMBERS),
    "pyarrow": pa.Table.from_pylist(NUMBERS),
}  # fmt: skip


@pytest.mark.parametrize("kind", FRAMES)
def test_the_same_claims_from_every_kind_of_table(kind):
    claims = read_claims(FRAMES[kind])
    assert [str(claim.figure.text) for claim in claims] == [
        "9,007,199,254,740,993-10,000,000,000,000,001", "at most 7", "2,600",
    ]  # fmt: skip
    assert next(iter(claims)).figure.bounds.low == 9007199254740993
    assert [claim.source.name for claim in claims] == ["NA", "x", "x"]
    assert [claim.scope for claim in claims] == [Scope(what=["St. Paul/Minneapolis"]), Scope(what="NA"), Scope()]


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0.1, "0.1"),
        (np.float64(0.1), "0.1"),
        (2600.0, "2,600"),
        (Decimal("0.10"), "0.10"),
        (1e22, "10,000,000,000,000,000,000,000"),
        (np.int64(5), "5"),
        (2**64, "18,446,744,073,709,551,616"),
        ("1,234.50", "1,234.50"),
    ],
)
def test_a_number_keeps_its_digits(number, text):
    (claim,) = read_claims([{"value": number}])
    assert claim.figure.text == text


def test_json_keeps_its_digits():
    lines = (
        '{"value": 0.10}\n{"value": 9007199254740993}\n{"value": 1E3}\n{"value": NaN, "low": 1}\n{"value": '
        + "1" * 5000
        + "}"
    )
    claims = read_claims(io.StringIO(lines), format="jsonl")
    assert [claim.figure.text for claim in claims] == ["0.10", "9,007,199,254,740,993", "1,000", "at least 1"]
    assert claims.rejected[0].reason == "too large"


def test_whole_numbers_are_figures_in_any_column():
    claims = read_claims([{"figure": 2600}, {"figure": 2600.0}, {"figure": "2600"}], convention=Convention(locale="de"))
    assert {claim.figure for claim in claims} == {read_figure("2600")}
    (claim,) = read_claims([{"figure": 2.125}], convention=Convention(locale="de"))
    assert claim.figure.value == Decimal("2.125")


def test_a_year_is_a_year_however_it_was_typed():
    frame = pd.DataFrame({"value": [1, 2, 3], "when": [2016, 2016.0, None]})
    scopes = [Scope(when="2016")] * 2 + [Scope()]
    assert [claim.scope for claim in read_claims(frame)] == scopes
    frame["when"] = pd.to_datetime(["2016-02-03", "2016-02-03", None])
    frame["reported"] = frame["when"]
    claims = read_claims(frame)
    assert [str(claim.scope) for claim in claims] == ["when=2016-02-03"] * 2 + [""]
    assert [claim.reported for claim in claims] == [date(2016, 2, 3)] * 2 + [None]


# --- columns ----------------------------------------------------------------------------------------------------


def test_columns_are_found_by_their_names():
    row = {
        "id": 7, "figure": "about 11,000", "source": " NIS ", "reported": "2024-10-22", "credibility": "2",
        "reliability": "B", "note": "n", "url": "u", "what": "troops", "where": "Russia", "status": "planned", "mean": 1
    }  # fmt: skip
    claims = read_claims([row], compare_across="status", measure="flow", additive=False, title="t")
    (claim,) = claims
    assert (claim.id, claim.figure.text, claim.source.name, claim.source.reliability) == (
        "7",
        "about 11,000",
        "NIS",
        "B",
    )
    assert (claim.reported, claim.credibility, claim.note, claim.url) == (date(2024, 10, 22), 2, "n", "u")
    assert claim.scope == Scope(what="troops", where="Russia", status="planned")
    assert claims.unused == ("mean",)
    assert (claims.compare_across, claims.measure, claims.additive, claims.title) == (("status",), "flow", False, "t")


def test_columns_can_be_named_and_left_out():
    rows = [{"place": "a/b", "n": 5, "figure": "x", "id": "same", "note": 1} for _ in range(2)]
    claims = read_claims(rows, value="n", scope={"where": "place"}, id=False, note=False)
    assert [claim.id for claim in claims] == ["1", "2"]
    assert claims.unused == ("figure", "id", "note")
    assert claims["1"].scope == Scope(where=["a/b"])
    assert read_claims(rows, value="n", scope="place", id=False)["1"].scope == Scope(place=["a/b"])
    assert read_claims(rows, value="n", scope=["place"], id=False, paths=True)["1"].scope == Scope(place="a/b")
    # a column that was named for one thing is not read for another
    assert read_claims(rows, value="n", source="id")["2"].source.name == "same"


def test_a_list_in_a_cell_is_a_path():
    (claim,) = read_claims([{"figure": "11", "where": ["Minnesota", "St. Paul/Minneapolis"]}])
    assert claim.scope["where"] == ("Minnesota", "St. Paul/Minneapolis")


def test_the_grade_of_a_source_may_stand_in_any_of_its_rows():
    rows = [{"figure": "11", "source": "x", "reliability": grade} for grade in ("", "B", None, "B")]
    claims = read_claims(rows)
    assert [claim.source.reliability for claim in claims] == ["B"] * 4
    assert {claim.reliability for claim in claims} == {None}
    claims = read_claims([*rows, {"figure": "11", "source": "x", "reliability": "C"}])
    assert [claim.reliability for claim in claims] == [None, "B", None, "B", "C"]
    assert {claim.source for claim in claims} == {Source(name="x")}


def test_a_column_of_grades_is_split_into_its_halves():
    rows = [
        {"Figure": "11", "Source": name, "Grade": grade}
        for name, grade in zip("xyyz", ("B2", "C", "4", ""), strict=True)
    ]
    claims = read_claims([*rows, {"Figure": "11", "Source": "x", "Grade": "Z9"}])
    assert [(claim.source.reliability, claim.credibility) for claim in claims] == [
        ("B", 2), ("C", None), ("C", 4), (None, None)
    ]  # fmt: skip
    (reject,) = claims.rejected
    assert (reject.row, reject.field, reject.value, reject.reason) == (5, "Grade", "Z9", "bad grade")
    twice = read_claims([{"figure": "11", "grade": "B2", "credibility": "3"}])
    assert (twice.rejected[0].field, twice.rejected[0].reason) == ("grade", "bad grade")


def test_an_outlet_may_quote_another_person_for_each_figure(tmp_path):
    rows = [
        {"figure": "11", "source": "BBC", "cites": "MoD"},
        {"figure": "12", "source": "BBC", "cites": "Mediazona", "undetermined": "yes"},
        {"figure": "13", "source": "BBC"},
        {"figure": "13", "source": "Sun", "cites": "BBC"},
    ]
    claims = read_claims(rows)
    assert not claims.rejected
    assert [set(claim.origins) for claim in claims] == [{"MoD"}, {"Mediazona"}, {"BBC"}, {"BBC", "MoD", "Mediazona"}]
    assert [set(claim.undetermined_origins) for claim in claims] == [set(), {"Mediazona"}, set(), {"Mediazona"}]
    assert len({claim.source for claim in claims}) == 2
    told = "column cites is empty in row 3, whose source cites somebody in others: read as its own figures"
    assert claims.remarks == (told,)
    claims.write(tmp_path / "a.toml")
    assert read_claims(tmp_path / "a.toml") == claims
    whole = read_claims([*rows[:2], rows[3]])  # without a figure of its own, the BBC is not an origin
    assert whole["3"].origins == {"MoD", "Mediazona"}


def test_whoever_cites_a_source_that_cites_it_back_for_another_figure_has_an_origin():
    rows = [("a", "b"), ("b", "a"), ("b", "c"), ("b", ""), ("a", "a")]
    claims = read_claims([{"figure": "5", "source": source, "cites": cites} for source, cites in rows])
    assert [set(claim.origins) for claim in claims] == [{"a", "b", "c"}, {"a", "b", "c"}, {"c"}, {"b"}, {"a"}]


def test_a_claim_s_own_fields_have_a_column_each():
    row = {
        "figure": "655,000",
        "decimals": "-3",
        "standing": "Denied",
        "quote": "never",
        "measure": "flow",
        "additive": "no",
    }
    (claim,) = read_claims([row | {"reported": "2024-10-22T14:30", "when": "2024-10-22T14"}])
    assert (claim.interval.lower, claim.decimals, claim.standing, claim.quote) == (654500, -3, "denied", "never")
    assert (claim.measure, claim.additive, claim.bounds) == ("flow", False, False)
    assert (str(claim.reported), str(claim.scope)) == ("2024-10-22 14:30:00", "when=2024-10-22T14")
    (named,) = read_claims([{"figure": "5", "kind": "stock", "adds": "true"}], measure="kind", additive="adds")
    assert (named.measure, named.additive) == ("stock", True)
    assert read_claims([{"figure": "5", "measure": "GDP"}], measure=False).unused == ("measure",)
    assert read_claims([{"figure": "5", "measure": "GDP"}]).rejected[0].reason == "bad measure"
    with pytest.raises(OptionError, match="no column for additive=: got 'ads'; did you mean 'adds'"):
        read_claims([{"figure": "5", "adds": "true"}], additive="ads")


ORIGINS = {
    "source": ["Star", "Sun", "Star", "Globe", "Post"],
    "cites": ["police; hospital", "", None, "Sun", "officials"],
    "undetermined": ["", "no", "", False, "yes"],
    "figure": ["11", "11", "12", "11", "11"],
}


@pytest.mark.parametrize("kind", ["columns", "dicts", "csv", "frame", "lists"])
def test_whom_a_row_cites_is_said_for_its_figure_alone(kind, tmp_path):
    columns = ORIGINS
    if kind == "lists":
        columns = ORIGINS | {"cites": [["police", "hospital"], [], None, ["Sun"], ("officials",)]}
    given = columns
    if kind in ("dicts", "lists"):
        given = [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]
    elif kind == "csv":
        given = tmp_path / "a.csv"
        pd.DataFrame(columns).to_csv(given, index=False)
    elif kind == "frame":
        given = pd.DataFrame(columns)
    claims = read_claims(given)
    assert [claim.source for claim in claims] == [Source(name=name) for name in columns["source"]]
    origins = [{"police", "hospital"}, {"Sun"}, {"Star"}, {"Sun"}, {"officials"}]
    assert [set(claim.origins) for claim in claims] == origins
    assert [bool(claim.undetermined_origins) for claim in claims] == [False] * 4 + [True]
    assert claims.support == (3, 5)
    claims.write(tmp_path / "a.toml")
    assert read_claims(tmp_path / "a.toml") == claims


@pytest.mark.parametrize(
    ("told", "reason", "hint"),
    [
        ({"cites": True}, "bad cites", "not names of sources: got True; write names with semicolons between them"),
        ({"cites": [5]}, "bad cites", "not names of sources: got [5]"),
        ({"undetermined": "maybe"}, "bad undetermined", "neither true nor false: got 'maybe'"),
    ],
)
def test_what_cannot_be_told_of_a_source_is_a_reject(told, reason, hint):
    rows = [
        {"figure": "5", "source": "x", "cites": "police;AFP", "undetermined": 0},
        {"figure": "6", "source": "x"} | told,
    ]
    claims = read_claims(rows)
    (reject,) = claims.rejected
    assert (reject.row, reject.field, reject.reason) == (2, *told, reason)
    assert hint in reject.hint
    assert claims["1"].origins == {"police", "AFP"}


def test_an_empty_cell_of_the_scope_that_makes_a_whole_of_a_row_is_told(tmp_path):
    rows = [{"figure": "5", "town": town, "status": status} for town, status in (("a", ""), ("", "x"), ("b", "x"))]
    claims = read_claims(rows, scope={"where": "town", "status": "status"}, source=False)
    told = "column town is empty in row 2: read as the whole of which other rows count parts"
    assert claims.remarks == (told,)
    assert f"{told[0].upper()}{told[1:]}.\n" in f"{cs.reconcile(claims)}\n"
    claims.write(tmp_path / "a.toml")
    assert read_claims(tmp_path / "a.toml").remarks == (told,)
    assert read_claims(rows, scope=["status"]).remarks == ()  # nothing is a part of a status
    assert read_claims(rows[1:2], scope={"where": "town"}).remarks == ()  # where no row names a part
    (many,) = read_claims([*rows, *rows[1:2] * 4], scope={"where": "town"}).remarks
    assert many.startswith("column town is empty in 5 rows: ")


@pytest.mark.parametrize(
    ("named", "message"),
    [
        ({"figure": "figur"}, "list of dicts: no column for figure=: got 'figur'; did you mean 'figure'?"),
        ({"scope": ["wher"]}, "list of dicts: no column for scope=: got 'wher'; did you mean 'where'?"),
        ({"scope": {"where": "plac"}}, "list of dicts: no column for scope=: got 'plac'; use one of 'figure', 'where'"),
        (
            {"figure": False},
            "list of dicts: no column for the figure: got ['figure', 'where']; name one with figure=, or",
        ),
    ],
)
def test_a_missing_column_is_an_error(named, message):
    with pytest.raises(ReadError) as error:
        read_claims([{"figure": "11", "where": "a"}], **named)
    assert str(error.value).startswith(message)


def test_a_column_that_cannot_be_a_dimension_needs_another_name():
    rows = [{"figure": "11", "a=b": "x"}]
    with pytest.raises(OptionError, match=r"scope: a dimension has no usable name: got 'a=b'; give it another in"):
        read_claims(rows, scope=["a=b"])
    assert read_claims(rows, scope={"a": "a=b"})["1"].scope == Scope(a="x")


# --- rejects ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "field", "value", "reason", "hint"),
    [
        ({"f": "nothing"}, "f", "nothing", "no figure", "the text states no figure: got 'nothing'"),
        ({}, "f", "", "no figure", "the text states no figure"),
        ({"lo": 12, "hi": "10"}, "lo", "12", "low above high", "the lower end is above the upper end"),
        ({"lo": 1, "hi": "ten"}, "hi", "ten", "not a number", "got 'ten'; a dot is a decimal point"),
        (
            {"lo": 1, "f": "11"},
            "lo",
            "1",
            "figure and bounds",
            "both a figure and its bounds: got 1; state it in words",
        ),
        ({"f": True}, "f", "True", "bad number", "not a number: got True"),
        ({"f": "11", "s": " "}, "s", "", "no source", "no source is given; fill the cell, or use source=False"),
        ({"f": "11", "day": "soon"}, "day", "soon", "bad date", "not a date: got 'soon'; write it as 2024-10-22"),
        ({"f": "11", "day": 2024}, "day", "2024", "bad date", "not a date: got 2024"),
        ({"f": "11", "cred": "7"}, "cred", "7", "bad credibility", "less than or equal to 6: got 7"),
        ({"f": "11", "cred": "good"}, "cred", "good", "bad credibility", "got 'good'"),
        ({"f": "11", "rel": "G"}, "rel", "G", "bad reliability", "no such grade: got 'G'; write a letter from A to F"),
        ({"f": "11", "time": "soon"}, "time", "soon", "bad scope", "ISO 8601"),
        ({"f": "11", "place": "a//b"}, "place", "a//b", "bad scope", "a path has an empty segment: got 'a//b'"),
        ({"f": "11", "place": {"a": 1}}, "place", "{'a': 1}", "bad scope", "not a name"),
        ({"f": "11", "place": "\ud800"}, "place", "\\ud800", "bad text", "a lone surrogate"),
        ({"f": "11", "key": "first"}, "key", "first", "duplicate id", "an earlier row has this id: got 'first'"),
        ({"f": "11", "about": [1]}, "about", "[1]", "bad note", "it should be a valid string: got [1]"),
    ],
)
def test_a_reject_names_row_column_value_and_reason(row, field, value, reason, hint):
    columns = ["f", "lo", "hi", "s", "day", "cred", "rel", "time", "place", "key", "about"]
    rows = [dict.fromkeys(columns) | {"f": "11", "s": "x", "key": "first"}, dict.fromkeys(columns) | {"s": "x"} | row]
    claims = read_claims(
        rows, figure="f", low="lo", high="hi", source="s", reported="day", credibility="cred", reliability="rel",
        scope={"when": "time", "where": "place"}, id="key", note="about", paths=True,
    )  # fmt: skip
    (reject,) = claims.rejected
    assert (reject.row, reject.field, reject.value, reject.reason) == (2, field, value, reason)
    assert hint in reject.hint


def test_strictly_all_rejects_are_one_error():
    rows = [{"figure": "11"}] + [{"figure": "?"}] * 12
    with pytest.raises(ReadError) as error:
        read_claims(rows, strict=True)
    lines = str(error.value).splitlines()
    assert lines[0] == "list of dicts: 12 of 13 rows cannot be read"
    assert lines[1].startswith("  row 2, figure: the text states no figure: got '?'")
    assert lines[-1] == "  and 7 more"
    assert len(lines) == 7
    assert [reject.row for reject in error.value.rejected] == list(range(2, 14))
    assert len(read_claims(rows[:1], strict=True)) == 1


def test_progress_is_told():
    told = []
    read_claims([{"figure": 5}] * 1200, progress=lambda done, total: told.append((done, total)))
    assert told == [(500, 1200), (1000, 1200), (1200, 1200)]


NUMBERS = st.one_of(
    st.integers(0, 10**6).map(str), st.integers(1500, 2099).map(str), st.integers(1000, 10**6).map("{:,}".format)
)


@given(
    cells=st.lists(st.one_of(NUMBERS, st.just("")), min_size=1, max_size=6),
    spoken=st.lists(st.sampled_from(["about 40", "12+", "several", "1990s"]), max_size=1),
)
@settings(max_examples=60, deadline=None)
def test_digits_of_a_year_are_a_count_in_a_column_of_bare_numbers_alone(cells, spoken):
    column = [*cells, *spoken]
    table = [{"country": f"c{k}", "source": "s", "figure": cell} for k, cell in enumerate(column)]
    claims = read_claims(table)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", cs.frames.RejectedRowsWarning)
        frame = cs.reconcile_frame(pd.DataFrame(table), ["country"], "source", figure="figure")
    read = {f"c{int(claim.id) - 1}": claim.figure.interval.lower for claim in claims}
    assert dict(zip(frame["country"], frame["hull_low"], strict=True)) == read
    for k, cell in enumerate(cells):
        year = len(cell) == 4 and 1500 <= int(cell) <= 2099
        assert (f"c{k}" in read) == (cell != "" and not (year and bool(spoken)))
