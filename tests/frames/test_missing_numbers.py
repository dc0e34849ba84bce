"""Missing numbers and short floats mean the same in every type of column, in frames and row by row."""

from __future__ import annotations

import math
from decimal import Decimal

import numpy as np
import pandas as pd
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.arrays import printed
from consilience.frames.bulk import conflicts_frame, reconcile_frame

NAN = math.nan
LOWS = {
    "float64": pd.Series([1, NAN, 2.5]),
    "float32": pd.Series([1, NAN, 2.5], dtype="float32"),
    "Float64": pd.Series([1, None, 2.5], dtype="Float64"),
    "object with NaN": pd.Series([1, NAN, 2.5], dtype=object),
    "object with None": pd.Series([1, None, 2.5], dtype=object),
    "decimal": pd.Series([Decimal(1), Decimal("NaN"), Decimal("2.5")], dtype=object),
    "text": pd.Series(["1", None, "2.5"], dtype=object),
}


@pytest.mark.parametrize("kind", LOWS)
@pytest.mark.parametrize("engine", ["pandas", "polars"])
def test_a_missing_bound_is_no_bound_in_every_type_of_column(kind, engine):
    frame = pd.DataFrame({"where": ["a"] * 3, "low": LOWS[kind], "high": [2, 5, 3.0]})
    given = frame if engine == "pandas" else pl.from_pandas(frame) if kind != "decimal" else frame
    found, rejects = reconcile_frame(given, "where", low="low", high="high", rejects="return")
    assert not len(rejects)
    assert np.asarray(found[["hull_low", "hull_high", "claims"]]).tolist() == [[0, 5, 3]]
    claims = cs.read_claims(given)
    assert [(one.interval.lower, one.interval.upper) for one in claims] == [(1, 2), (0, 5), (2.5, 3)]


@pytest.mark.parametrize("kind", ["float64", "float32", "object with NaN", "decimal"])
def test_nan_can_be_refused_in_every_type_of_column(kind):
    frame = pd.DataFrame({"where": ["a"] * 3, "low": LOWS[kind], "high": [2, 5, 3.0]})
    _, rejects = reconcile_frame(frame, "where", low="low", high="high", nan="reject", rejects="return")
    assert rejects[["row", "reason"]].to_numpy().tolist() == [[2, "not a number"]]


def test_a_float32_stands_for_what_it_prints():
    short = np.array([0.1, 0.2], dtype="float32")
    for frame in (pd.DataFrame({"where": "a", "low": short, "high": [0.1, 0.2]}), None):
        given = frame if frame is not None else pl.DataFrame({"where": ["a"] * 2, "low": short, "high": [0.1, 0.2]})
        found, rejects = reconcile_frame(given, "where", low="low", high="high", rejects="return")
        assert not len(rejects)
        assert np.asarray(found[["hull_low", "hull_high"]]).tolist() == [[0.1, 0.2]]
        assert [one.value for one in cs.read_claims(given)] == [0.1, 0.2]
    assert cs.read_claims([{"value": np.float32(0.1)}])["1"].value == 0.1


@given(st.lists(st.floats(width=32, allow_nan=False), max_size=20))
def test_short_floats_are_read_as_they_print(numbers):
    short = np.array(numbers, dtype=np.float32)
    wanted = np.array([float(str(number)) for number in short])
    np.testing.assert_array_equal(printed(short), wanted)
    np.testing.assert_array_equal(np.signbit(printed(short)), np.signbit(wanted))
    np.testing.assert_array_equal(printed(short.astype(float)), short.astype(float))


def test_pairs_that_disagree_say_who_and_what():
    frame = pd.DataFrame({"s": list("aaa"), "who": list("xyz"), "n": ["about 10", "20", "at least 30"]})
    found = conflicts_frame(frame, "s", "who", figure="n")
    assert found[["left_source", "left_value", "right_source", "right_value"]].to_numpy().tolist() == [
        ["x", 10, "z", 30], ["y", 20, "z", 30], ["x", 10, "y", 20],
    ]  # fmt: skip
    assert list(conflicts_frame(frame.iloc[:1], "s", "who", figure="n").columns) == list(found.columns)
