"""Cells and units of a frame mean what they mean to `read_claims`, whatever the column is made of."""

from __future__ import annotations

from decimal import Decimal

import pandas as pd
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs

UNITS = st.sampled_from(["1000 persons", "persons", "1000000 persons", "2015 USD", "USD", "10 USD", None, "thousands"])
FIGURES = st.sampled_from(["5", "about 5,000", "$5", "€4", "5 million", "up to 12", "", "1999", "7 km", "0.1"])
COUNTS = ["claims", "span_low", "span_high", "hull_low", "hull_high", "conflicts"]


def rows_of(frame):
    return sorted(map(str, frame[["unit", *COUNTS]].astype(object).where(frame.notna(), None).values.tolist()))


@given(st.lists(st.tuples(FIGURES, UNITS), min_size=1, max_size=8), st.booleans())
def test_frames_and_claims_read_units_alike(rows, named):
    table = pd.DataFrame([*rows, ("5", "persons")], columns=["figure", "unit"], dtype=object).assign(place="K")
    names = {"unit": {"thousands": "1000 persons"}} if named else None
    found, rejects = cs.reconcile_frame(table, ["place", "unit"], figure="figure", names=names, rejects="return")
    claims = cs.read_claims(table, scope=["place", "unit"], names=names)
    assert len(rejects) == len(claims.rejected)
    assert rows_of(found) == rows_of(cs.reconcile(claims).ranges)


@pytest.mark.parametrize("made", [pd.DataFrame, pl.DataFrame])
def test_numbers_are_multiplied_by_their_units(made):
    frame = made({"value": [5.0, 0.1, 7.0], "unit": ["1000 persons", "1000 persons", "persons"]})
    found = cs.reconcile_frame(frame, "unit", value="value", scale=10)
    found = found if made is pd.DataFrame else found.to_pandas()
    assert found[["unit", "claims", "span_low", "span_high"]].values.tolist() == [["persons", 3, 70.0, 50_000.0]]
    assert cs.reconcile_frame(frame, "unit", value="value")["span_low"].to_list() == [7.0]


def test_a_number_in_a_unit_that_is_no_power_of_ten_is_no_factor():
    (claim,) = cs.read_claims([{"figure": "5", "unit": "2015 USD"}])
    assert (claim.value, claim.scope["unit"]) == (5, ("2015 USD",))
    assert cs.read_claims([{"figure": "5", "unit": f"{'9' * 5000} x"}])[0].value == 5


CELLS = st.sampled_from(
    ["1999", 1999, 2001.0, "about 5", "12", "2,024", None, Decimal(1999), "", "2000-2010", "1999.5", True, 1, "up to 3"]
)


@given(st.lists(CELLS, min_size=1, max_size=4))
def test_columns_of_mixed_cells_are_read_alike(cells):
    table = pd.DataFrame({"figure": pd.Series(cells, dtype=object), "where": "K"})
    found, rejects = cs.reconcile_frame(table, "where", figure="figure", rejects="return")
    claims = cs.read_claims(table)
    assert rejects.row.tolist() == [one.row for one in claims.rejected]
    if len(claims):
        ranges = cs.reconcile(claims).ranges
        assert found[COUNTS].values.tolist() == ranges[COUNTS].values.tolist()
