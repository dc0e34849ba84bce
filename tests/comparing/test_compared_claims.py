"""Claims beside a figure of a text, by columns, are those that one look at each claim finds."""

from __future__ import annotations

import math
from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest

import consilience as cs
from consilience.comparing.compared_claims import ComparedClaims
from consilience.reading.surroundings import Cue
from consilience.wording.languages import cues_of

FIGURES = [
    "12",
    "about 12",
    "more than 12",
    "over 11",
    "12 or more",
    "up to 12",
    "under 12",
    "9-12",
    "0.1",
    "13",
    "1,200,000",
]
ENDS = (0.0, 11.0, math.nextafter(12, 0), 12.0, math.nextafter(12, 13), 1e6, math.inf)
OTHERS = [
    cs.Interval(low, high, *closed)
    for low in ENDS[:-1]
    for high in ENDS
    for closed in ((True, True), (False, True), (True, False))
    if low < high and not (not all(closed) and high - low < 0.1)
]


def compared(**columns):
    size = max(map(len, columns.values()))
    rows = [{name: cells[place % len(cells)] for name, cells in columns.items()} for place in range(size)]
    claims = cs.read_claims(rows, paths=True, **({} if "source" in columns else {"source": False}))
    assert len(claims) == size
    return claims, ComparedClaims(claims, cues_of("en"))


def found_in(text, **said):
    (found,) = cs.find_claims(text)
    return replace(found, **said)


def fitting(claims, found, place):
    """Return the rows that fit one of the things that a text says of a figure, by its place among these."""
    return (np.flatnonzero(list(claims.aspects(found))[place][0]) + 1).tolist()


def test_intervals_and_values_are_those_of_single_claims():
    claims, columns = compared(figure=FIGURES, source=["x"])
    for other in OTHERS:
        assert columns.meeting(other).tolist() == [one.interval.intersect(other) is not None for one in claims], other
        within = [other.lower <= one.interval.lower and one.interval.upper <= other.upper for one in claims]
        assert columns.within(other).tolist() == within, other
    for value in (Decimal(12), Decimal("0.1"), Decimal("0.1") + Decimal("1e-25"), Decimal(7)):
        assert columns.stating(value).tolist() == [one.figure.value == value for one in claims], value
    some = np.array([number % 3 > 0 for number in range(len(FIGURES))])
    for number in (0.0, 12.4, 5000.0):
        nearest = min(columns.chosen(some), key=lambda one: abs(one.value - number))
        assert columns.nearest(some, number) == (nearest, abs(nearest.value - number))


@pytest.mark.parametrize(
    ("where", "rows"),
    [(("Norway", "Tarn"), [1, 2, 3, 5]), (("Norway",), [1, 2, 4, 5]), (("Oslo",), [5]), (("the Tarn",), [2, 3, 5])],
)
def test_a_claim_of_a_place_fits_what_is_around_or_within_it(where, rows):
    _, claims = compared(figure=["12"], source=["x"], where=["Norway", "Norway/Tarn", "Tarn", "Norway/Orsa", ""])
    assert fitting(claims, found_in("12 people died.", where=Cue(where, "", 0, 0)), 0) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [("12 people died, Lund said.", [1, 3]), ("12 people died, the WHO said.", [4])],
)
def test_a_claim_is_by_whom_it_names_and_cites(text, rows):
    _, claims = compared(
        figure=["12"], source=["Anna Lund", "Per Holm", "Holm", "World Health Organization"], cites=["", "", "Lund", ""]
    )
    assert fitting(claims, found_in(text), 0) == rows


def test_somebody_who_is_not_known_may_be_anybody():
    _, claims = compared(figure=["12"], source=["Lund", "Holm"])
    found = found_in("12 people died, Berg said.")
    assert fitting(claims, found, 0) == []
    assert fitting(claims, replace(found, source=replace(found.source, undetermined=True)), 0) == [1, 2]
    assert not claims.knows("Berg")


def test_a_claim_that_was_denied_may_be_by_anybody_where_the_text_denies_it():
    _, claims = compared(figure=["12"], source=["Lund"], standing=["denied", "", "withdrawn"])
    found = found_in("12 people died, Berg said.")
    assert fitting(claims, found, 0) == []
    assert fitting(claims, replace(found, status=Cue("denied", "", 0, 0)), 0) == [1, 3]


def test_rows_that_are_sources_of_their_own_have_names_of_their_own():
    _, claims = compared(figure=["12", "13"], what=["deaths"])
    found = found_in("12 people died, Berg said.")
    named = replace(found, source=replace(found.source, name="row 2", words="row 2"))
    assert fitting(claims, named, 0) == [2]
    assert claims.knows("row 2")
    assert not claims.knows("row 3")


def test_a_claim_without_a_unit_is_in_that_which_its_thing_names():
    _, claims = compared(
        figure=["12"], source=["x"], what=["rice", "tonnes of rice", "rice", "tonnes of rice"], unit=["", "", "t", "kg"]
    )
    found = found_in("12 tonnes of rice were sold.")
    assert (np.flatnonzero(claims.in_unit(replace(found, unit="t"))) + 1).tolist() == [2, 3]
