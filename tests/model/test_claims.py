"""Claim sets: what they refuse, what a restatement supersedes, and how claims are named."""

from __future__ import annotations

from datetime import date, datetime
from itertools import combinations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.testing.strategies import sources


def claim(name, figure="5", source="s", **more):
    return cs.Claim(id=name, figure=figure, source=source, **more)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"claims": [{"figure": "5", "source": "s"}]}, "claims may only contain Claim objects: .* read_claims reads"),
        ({"claims": 5}, r"claims is not a list: got 5; read_claims reads a file"),
        ({"totals": [{"whole": {}}]}, "totals may only contain Total objects: got {'whole': {}}"),
        ({"compare_across": [3]}, "compare_across may only contain str objects: got 3"),
        ({"claims": [claim("a"), claim("a")]}, r"claims share an id: got \['a'\]"),
        ({"compare_across": "status"}, r"compare_across is not a list: got 'status'; write \['status'\]"),
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


HOUR = datetime(2024, 10, 22, 10)


@pytest.mark.parametrize("moment", [HOUR, "2024-10-22T10:00", "2024-10-22 10", pd.Timestamp(HOUR)])
def test_a_time_of_day_is_kept(moment):
    kept = claim("a", reported=moment).reported
    assert kept == cs.ClaimSet(reported=moment).reported == HOUR
    assert type(kept) is datetime


def test_what_is_not_a_moment_says_how_to_write_one():
    with pytest.raises(
        cs.ClaimError, match="reported: not a date: got 'noon'; write it as 2024-10-22, or with the hour"
    ):
        claim("a", reported="noon")


def test_of_two_tallies_of_one_day_the_later_supersedes():
    claims = cs.ClaimSet(
        [
            claim("noon", reported="2024-10-22T12:00"),
            claim("evening", reported="2024-10-22T20:00"),
            claim("that day", reported="2024-10-22"),
            claim("before", reported="2024-10-21"),
        ]
    )
    assert claims.superseded == {"noon": "evening", "before": "that day"}


def test_moments_of_two_zones_are_compared_on_one_clock():
    seoul, kyiv = claim("seoul", reported="2024-10-22T10:00+09:00"), claim("kyiv", reported="2024-10-22T05:00+03:00")
    assert cs.ClaimSet([seoul, kyiv]).superseded == {"seoul": "kyiv"}  # 01:00 and 02:00 UTC
    nowhere, later = claim("nowhere", reported="2024-10-22T10:00"), claim("later", reported="2024-10-23T02:00")
    assert cs.ClaimSet([seoul, nowhere]).superseded == {}
    assert cs.ClaimSet([seoul, later]).superseded == {"seoul": "later"}


def test_a_pending_claim_supersedes_nothing_and_bounds_nothing():
    stated = claim("stated", reported="2024-10-22")
    claims = [claim(kind, reported="2024-10-23", standing=kind) for kind in ("pending", "denied", "withdrawn")]
    assert [one.bounds for one in (stated, *claims)] == [True, False, False, False]
    assert cs.ClaimSet([stated, claims[0]]).current == (stated,)
    assert cs.ClaimSet([stated, claims[0]]).apart == (claims[0],)
    for told in claims[1:]:  # the source no longer says what it said before
        assert (cs.ClaimSet([stated, told]).current, cs.ClaimSet([stated, told]).apart) == ((), (told,))
    assert claim("a", standing="confirmed").bounds


def test_a_claim_may_have_a_chain_of_its_own():
    nis, mnd = cs.Source(name="NIS"), cs.Source(name="MND")
    yonhap = cs.Source(name="Yonhap", cites=[nis], undetermined=True)
    chains = [claim("default", source=yonhap), claim("other", source=yonhap, cites=[mnd])]
    chains += [claim("own", source=yonhap, cites=[]), claim("either", source=yonhap, cites="NIS; MND")]
    assert [one.origins for one in chains] == [{"NIS"}, {"MND"}, {"Yonhap"}, {"NIS", "MND"}]
    assert [bool(one.undetermined_origins) for one in chains] == [True, False, False, False]
    assert claim("a", source=yonhap, undetermined=False).undetermined_origins == frozenset()
    assert claim("a", undetermined=True).undetermined_origins == {"s"}
    assert cs.count_origins(chains[1:]) == (2, 3)
    assert cs.count_origins(chains[3:]) == (1, 2)
    assert len(cs.ClaimSet(chains).sources) == 3


def test_the_fewest_origins_are_found_as_by_trying_all():
    def fewest(groups):
        names = sorted(set().union(*groups))
        return next(
            size
            for size in range(len(names) + 1)
            if any(all(set(few) & group for group in groups) for few in combinations(names, size))
        )

    @given(st.lists(st.sets(st.sampled_from("abcdefg"), min_size=1, max_size=3), max_size=6))
    def check(groups):
        cited = [cs.Source(name="x", cites=[cs.Source(name=name) for name in sorted(group)]) for group in groups]
        assert cs.count_origins(cited) == (fewest(groups), len(set().union(*groups)))

    check()


@pytest.mark.parametrize(
    ("given", "grade"),
    [
        ({"grade": "B2"}, "B2"),
        ({"grade": " b-2 "}, "B2"),
        ({"grade": "F"}, "F"),
        ({"grade": 6}, "6"),
        ({"reliability": "C", "credibility": 1}, "C1"),
        ({"credibility": 3, "source": cs.Source(name="s", reliability="D")}, "D3"),
        ({"grade": "B2", "source": cs.Source(name="s", reliability="D")}, "B2"),
        ({}, ""),
    ],
)
def test_a_grade_has_two_halves(given, grade):
    assert claim("a", **given).grade == grade


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"grade": "G2"}, "not an Admiralty grade: got 'G2'; write a letter from A to F, a digit from 1 to 6, or both"),
        ({"grade": "B7"}, "not an Admiralty grade: got 'B7'"),
        ({"grade": "B2", "credibility": 3}, "the grade and credibility differ"),
        ({"standing": "doubted"}, "standing: it should be 'confirmed', 'unconfirmed', 'pending', 'denied' or 'withdr"),
        ({"cites": 5}, "cites: it should be a valid tuple"),
    ],
)
def test_fields_that_cannot_be_used_are_refused(given, told):
    with pytest.raises(cs.ClaimError, match=told):
        claim("a", **given)


@pytest.mark.parametrize(
    ("figure", "decimals", "lower", "upper"),
    [
        ("655,000", -3, 654500, 655500),
        ("3.2", 1, 3.15, 3.25),
        ("about 10,000", -2, 9950, 10050),
        ("up to 5,000", -3, 0, 5500),
        ("at least 40", 0, 39.5, float("inf")),
        ("dozens", 0, 24, float("inf")),
        ("7", "INF", 7, 7),
        ("between 3 and 4", 0, 2.5, 4.5),
    ],
)
def test_a_stated_precision_allows_half_a_unit_to_either_side(figure, decimals, lower, upper):
    told = claim("a", figure, decimals=decimals, readings=[cs.Reading(figure=figure)])
    assert (told.interval.lower, told.interval.upper) == (lower, upper)
    assert told.readings[0].figure.interval == told.interval
    rounded = told.under(cs.Convention(bare="rounded", kappa=0.2))
    assert (rounded.interval, rounded.readings[0].figure.interval) == (told.interval, told.interval)


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
