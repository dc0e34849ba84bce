"""Claim sets: what they refuse, what a restatement supersedes, and how claims are named."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.model.claims import claims_in_words
from consilience.testing.strategies import sources


def claim(name, figure="5", source="s", **more):
    return cs.Claim(id=name, figure=figure, source=source, **more)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"claims": [{"figure": "5", "source": "s"}]}, "claims holds what is no Claim: .* read_claims reads"),
        ({"claims": 5}, r"claims is no list: got 5; write \[5\]"),
        ({"totals": [{"whole": {}}]}, "totals holds what is no Total: got {'whole': {}}"),
        ({"compare_across": [3]}, "compare_across holds what is no str: got 3"),
        ({"claims": [claim("a"), claim("a")]}, r"claims share an id: got \['a'\]"),
        ({"compare_across": "status"}, r"compare_across is no list: got 'status'; write \['status'\]"),
        ({"reported": "soon"}, "reported: not a date: got 'soon'; write it as 2024-10-22"),
        ({"claims": [claim("a"), claim("b", source=cs.Source(name="s", note="other"))]}, "two different sources"),
    ],
)
def test_what_is_of_the_wrong_kind_is_refused(given, told):
    with pytest.raises(cs.ClaimError, match=told):
        cs.ClaimSet(**given)


def test_claims_are_found_by_place_by_id_and_by_slice():
    claims = cs.ClaimSet([claim("a"), claim("b"), claim("c")])
    assert (claims[1].id, claims["c"].id, [found.id for found in claims[:2]]) == ("b", "c", ["a", "b"])
    with pytest.raises(KeyError, match="z"):
        claims["z"]


def test_only_a_later_statement_on_the_same_scope_by_the_same_source_supersedes():
    days = [date(2024, 1, day) for day in (1, 2, 3)]
    first, second, third = (claim(f"day {day.day}", reported=day) for day in days)
    others = [
        claim("no date"),
        claim("other source", source="t", reported=days[0]),
        claim("other scope", scope={"what": "x"}, reported=days[0]),
        claim("same day", reported=days[2]),
    ]
    claims = cs.ClaimSet([third, *others, first, second])
    # By the next statement, of which two on one day both stand.
    assert claims.superseded == {"day 1": "day 2", "day 2": "day 3"}
    assert cs.ClaimSet(claims[::-1]).superseded == claims.superseded
    assert [kept.id for kept in claims.current] == ["day 3", *(other.id for other in others)]


@pytest.mark.parametrize("moment", [datetime(2024, 10, 22), "2024-10-22", "2024-10-22T00:00", date(2024, 10, 22)])
def test_a_day_may_be_a_midnight(moment):
    assert claim("a", reported=moment).reported == cs.ClaimSet(reported=moment).reported == date(2024, 10, 22)


@pytest.mark.parametrize("moment", [datetime(2024, 10, 22, 10), "2024-10-22T10:00"])
def test_a_time_of_day_is_refused_and_never_lost(moment):
    told = "reported: a time of day is not kept: got '2024-10-22.10:00.*'; write the day alone; two statements of"
    with pytest.raises(cs.ClaimError, match=told):
        claim("a", reported=moment)
    with pytest.raises(cs.ClaimError, match=told):
        cs.ClaimSet(reported=moment)


def test_a_row_s_number_is_named_with_its_source():
    assert claims_in_words([claim("7", source="Star"), claim("kyiv"), claim("8", source="Sun")]) == (
        "Star (row 7), kyiv and Sun (row 8)"
    )


def test_another_convention_reads_the_readings_anew_too():
    told = claim("a", "about 10", readings=[cs.Reading(figure="about 20"), cs.Reading(scope={"what": "x"})])
    exact = told.under(cs.Convention(kappa=0))
    assert (exact.interval, exact.readings[0].figure.interval) == (cs.Interval(10, 10), cs.Interval(20, 20))
    assert exact.under(cs.Convention()) == told


@given(st.lists(sources(), max_size=6), sources())
def test_a_further_source_never_takes_an_origin_away(spoken, further):
    before, after = cs.count_origins(spoken), cs.count_origins([*spoken, further])
    assert before.least <= after.least <= after.most
    assert before.most <= after.most


def test_an_origin_that_somebody_vouches_for_is_determined():
    nis = cs.Source(name="NIS")
    unclear = cs.Source(name="X", cites=(nis,), undetermined=True)
    assert cs.count_origins([nis, cs.Source(name="Z"), unclear]) == (2, 2)
    assert cs.count_origins([unclear, cs.Source(name="Z")]) == (1, 2)
