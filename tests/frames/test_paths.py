"""Scopes named by paths: implied ranges in bulk are those of single claims."""

import math
import sys
import unicodedata

import numpy as np
import pandas as pd
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import consilience as cs
from consilience.frames.bulk import reconcile_frame
from consilience.frames.columns import are_tidy
from consilience.frames.paths import _heads, nearest_wholes

paths = st.lists(st.sampled_from(["a", "b", " c", "e\u0301", "\u00e9"]), max_size=4).map("/".join)
broken = st.sampled_from(["a//b", "/a", "b/", "a/ /b"])
numbers = st.integers(0, 12).map(float)
row = st.fixed_dictionaries(
    {
        "where": st.one_of(paths, paths, paths, st.none(), broken),
        "unit": st.sampled_from(["t", "kg", None]),
        "source": st.sampled_from(["x", "y", "z"]),
        "figure": st.sampled_from(["5", "about 600", "5-7", "up to 6", "7+", "more than 6", "less than 6", "9"]),
        "low": st.none() | numbers | st.integers(-3, 0).map(float),
        "high": numbers.map(lambda high: high + 12) | st.just(math.inf) | st.just(3.0),
    }
)

TYPES = {"where": pl.String, "unit": pl.String, "source": pl.String, "figure": pl.String}
TYPES |= {"low": pl.Float64, "high": pl.Float64}
KINDS = {"pandas": pd.DataFrame, "polars": lambda columns: pl.DataFrame(columns, schema=TYPES)}


def records(frame):
    cells = frame.astype(object).where(frame.notna(), None)
    return cells.to_dict("records")


def found_in_bulk(rows, names, kind):
    frame = KINDS[kind]({name: [row[name] for row in rows] for name in rows[0]})
    made, rejects = reconcile_frame(frame, ["where", "unit"], "source", **names, rejects="return", parts="where")
    columns = [
        "claims",
        "implied_low",
        "implied_high",
        "implied_closed",
        "floor",
        "consistent",
    ]
    plain = made if kind == "pandas" else made.to_pandas()
    rejected = rejects if kind == "pandas" else rejects.to_pandas()
    ranges = {}
    for record in records(plain):
        dimensions = {name: record[name] for name in ("where", "unit") if record[name] is not None}
        ranges[str(cs.Scope(dimensions))] = tuple(record[name] for name in columns)
    return ranges, set(rejected["row"])


def found_in_objects(rows, names):
    entries = [{name: row[name] for name in ("where", "unit", "source", *names)} for row in rows]
    claims = cs.read_claims(entries, scope=["where", "unit"], source="source", paths=True, **names)
    ranges = {}
    for record in records(cs.reconcile(claims).ranges) if len(claims) else []:
        ends = (record["implied_low"], record["implied_high"], record["implied_closed"])
        ranges[record["scope"]] = (record["claims"], *ends, record["floor"], record["consistent"])
    return ranges, set(claims.rejects["row"])


@settings(max_examples=150, deadline=None)
@given(st.lists(row, min_size=1, max_size=12), st.booleans(), st.sampled_from(sorted(KINDS)))
def test_equals_the_path_of_single_claims(rows, words, kind):
    names = {"figure": "figure"} if words else {"low": "low", "high": "high"}
    if kind == "pandas":  # whose NaN would be a reject
        rows = [{**row, "low": -math.inf if row["low"] is None else row["low"]} for row in rows]
    assert found_in_bulk(rows, names, kind) == found_in_objects(rows, names)


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 2), st.lists(st.sampled_from("ab"), max_size=5).map("/".join)), unique=True))
def test_the_nearest_whole_is_the_longest_beginning(scopes):
    distinct = sorted({path for _, path in scopes})
    group, path = np.array([(g, distinct.index(p)) for g, p in scopes], dtype=np.int64).reshape(-1, 2).T
    want = []
    for place, (here, name) in enumerate(scopes):
        wholes = [
            (len(other), number)
            for number, (there, other) in enumerate(scopes)
            if there == here and other != name and (other == "" or name.startswith(other + "/"))
        ]
        if wholes:
            want.append((place, max(wholes)[1]))
    assert list(zip(*map(np.ndarray.tolist, nearest_wholes(path, group, distinct)), strict=True)) == want


def test_a_deep_chain_passes_all_the_way():
    depth = 300  # more than the rounds of a propagation
    frame = pd.DataFrame({"where": ["/".join("x" * (n + 1)) for n in range(depth)], "low": 0.0, "high": np.inf})
    frame.loc[depth - 1, "low"], frame.loc[0, "high"] = 7.0, 9.0
    found = reconcile_frame(frame, "where", low="low", high="high", parts="where")
    assert found["implied_low"].tolist() == [7.0] * depth
    assert found["implied_high"].tolist() == [9.0] * depth


def test_arguments_are_checked():
    frame = pd.DataFrame({"where": [1, 2], "n": [1, 2]})
    with pytest.raises(cs.OptionError, match="parts= names no column of the scope: got 'wher'; did you mean 'where'"):
        reconcile_frame(frame, "where", value="n", parts="wher")
    with pytest.raises(cs.OptionError, match="parts= wants a column of texts"):
        reconcile_frame(frame, "where", value="n", parts="where")


def test_no_rows_and_nothing_but_rejects():
    frame = pd.DataFrame({"where": ["a//b"], "n": [1]})
    found, rejects = reconcile_frame(frame, "where", value="n", parts="where", rejects="return")
    assert rejects["reason"].tolist() == ["bad scope"]
    assert list(found.columns[-4:]) == ["implied_low", "implied_high", "implied_closed", "floor"]
    assert len(found) == 0


@given(
    st.lists(st.text(alphabet="a/ \t\n\x1cé", max_size=4) | st.sampled_from([None, 5, "a/b"]), min_size=1, max_size=5),
    st.booleans(),
)
def test_tidy_texts_stay_as_they_are(cells, blanks):
    if not are_tidy(cells, blanks=blanks):
        return
    for cell in cells:
        assert unicodedata.normalize("NFC", cell).strip() == cell != ""
        if blanks:
            assert "/".join(map(str.strip, cell.split("/"))) == cell


def test_most_texts_are_tidy():
    assert are_tidy(["New York/Bronx", "a/b"], blanks=True)


@given(st.lists(st.text(alphabet="ab/", max_size=7), unique=True, max_size=9), st.booleans())
def test_heads_are_the_beginnings_of_paths(distinct, arrow):
    with pytest.MonkeyPatch.context() as patch:
        if not arrow:
            patch.setitem(sys.modules, "pyarrow", None)
        above, root = _heads(distinct)
    place = {path: code for code, path in enumerate(distinct)}
    for code, path in enumerate(distinct):
        steps, head = [], code
        while head != root:
            head = above[head]
            steps.append(head)
        beginnings = [path[:end] for end in range(len(path) - 1, -1, -1) if path[end] == "/"]
        beginnings += [""] * ("" not in beginnings and path != "")
        assert [step for step in steps if step < len(distinct)] == [place[one] for one in beginnings if one in place]
    assert above[root] == -1


def test_texts_that_utf8_cannot_hold_are_names_too():
    where = pd.Series(["a\ud800", "a\ud800/b"], dtype=object)  # pandas alone holds them
    found = reconcile_frame(pd.DataFrame({"where": where, "n": [5.0, 7.0]}), "where", value="n", parts="where")
    assert not found["consistent"].any()
