"""Every frame of a result goes into a database and comes back equal, and has the same columns whatever the data."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.words import join_names, split_names

SEEDS = Path(__file__).parent.parent / "seeds"
ROWS = [
    {"figure": "at least 40", "source": "x", "what": "dead", "where": "A/B", "reported": "2024-01-01T10:00", "code": 7},
    {"figure": "fewer than 30", "source": "y", "what": "dead", "where": "A/B", "grade": "B2", "cites": "n; m"},
    {"figure": "12", "source": "z; z", "what": "dead/men", "where": "A/B", "decimals": 0, "standing": "denied"},
    {"figure": "12", "source": "x", "what": "dead", "where": "A", "code": 1.5, "score": "good", "closed": "yes"},
    {"figure": "14", "source": "w", "what": "dead", "where": "A", "when": "2024", "reported": "2024-01-02"},
    {"figure": "many", "source": "w", "what": "dead", "where": "A"},
]
NAMES = (
    *("ranges", "best", "pairs", "related_pairs", "agreements", "discrepancies", "set_aside", "explanations"),
    *("readings", "history", "sources", "partings", "echoes"),
)


def results():
    yield "rows", cs.reconcile(cs.read_claims(ROWS, paths=True))
    yield "rule", cs.reconcile(cs.read_claims(ROWS, paths=True), rule=cs.rules.Hull())
    yield "nothing", cs.reconcile([])
    for path in sorted(SEEDS.glob("*.toml")):
        yield path.stem, cs.reconcile(cs.read_claims(path))


def frames_of(result):
    yield from ((name, getattr(result, name)) for name in NAMES)
    yield "claims", result.claims.frame
    yield "rejects", result.claims.rejects
    yield "stretch", result.stretch.claims
    yield "method", result.method.rename_axis("scope").reset_index().astype(object)


RESULTS = dict(results())


def cells(frame):
    return [
        tuple(None if cell is None or cell != cell else cell for cell in row) for row in frame.to_numpy(dtype=object)
    ]


@pytest.mark.parametrize("name", RESULTS)
def test_every_frame_goes_into_sqlite_and_duckdb_and_comes_back_equal(name):
    duckdb = pytest.importorskip("duckdb")
    lake, file = duckdb.connect(), sqlite3.connect(":memory:")
    for number, (which, frame) in enumerate(frames_of(RESULTS[name])):
        frame.to_sql(f"t{number}", file, index=False)
        back = pd.read_sql(f"select * from t{number}", file)
        assert list(back.columns) == list(frame.columns), which
        assert cells(back) == cells(frame), which
        lake.register("frame", frame)
        back = lake.execute("select * from frame").df()
        assert (list(back.columns), cells(back)) == (list(frame.columns), cells(frame)), which
        json.loads(frame.to_json(orient="records"), parse_constant=pytest.fail)


@pytest.mark.parametrize("name", RESULTS)
def test_a_frame_has_the_same_columns_whatever_the_data(name):
    """But for the dimensions of its scopes, the answer of a rule, and the columns that are carried along."""
    empty = dict(frames_of(RESULTS["nothing"]))
    for which, frame in frames_of(RESULTS[name]):
        wanted = list(empty[which].columns)
        assert [column for column in frame.columns if column in wanted] == wanted
        dimensions = {name for claim in RESULTS[name].claims for name in claim.scope}
        known = {
            *dimensions,
            *(f"scope_{name}" for name in dimensions),
            "code",
            "score",
            "carried_closed",
            "counted as",
        }
        assert {*frame.columns} - {*wanted} <= known | {"rule_low", "rule_high", "rule_closed"}
        for column in wanted:
            assert frame[column].dtype == empty[which][column].dtype, (which, column)


def test_what_a_discrepancy_says():
    result = RESULTS["rows"]
    place = [found.claims for found in result.system.disagreement.conflict_sets].index(("1", "2"))
    row = result.discrepancies.iloc[place]
    assert (row["scope"], row["claims"], row["sources"]) == ("what=dead, where=A/B", "1; 2", "x; y")
    assert (row["figures"], row["values"], row["gap"]) == ("at least 40; fewer than 30", "40; 30", 10)
    assert split_names(row["claims"]) == ("1", "2")
    assert result.discrepancies["scope"][0] == "what=dead, where=A/B; what=dead, where=A"


def test_what_is_carried_along():
    frame = RESULTS["rows"].claims.frame
    assert frame[["what", "where", "when"]].iloc[4].tolist() == ["dead", "A", "2024"]
    assert frame["code"].tolist()[0] == 7
    assert np.isnan(frame["code"].tolist()[1])
    assert frame["carried_closed"].tolist()[3] == "yes"
    assert frame["carried_closed"].isna().tolist() == [True, True, True, False, True]
    assert RESULTS["rows"].claims.unused == ("code", "score", "closed")


@given(st.lists(st.text(), max_size=4))
def test_names_in_one_cell_read_back(names):
    assert list(split_names(join_names(names))) == names
