"""Claim sets: what they refuse, what a restatement supersedes, and how claims are named."""

from __future__ import annotations

from datetime import date

import pytest

import corroborate as cb
from corroborate.model.claims import claims_in_words


def claim(name, figure="5", source="s", **more):
    return cb.Claim(id=name, figure=figure, source=source, **more)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"claims": [{"figure": "5", "source": "s"}]}, "a claim set holds claims: .* read_claims reads"),
        ({"claims": [claim("a"), claim("a")]}, r"claims share an id: got \['a'\]"),
        ({"compare_across": "status"}, r"compare_across is no list: got 'status'; write \['status'\]"),
        ({"reported": "2024-10-22"}, "reported is no date: got '2024-10-22'"),
        ({"claims": [claim("a"), claim("b", source=cb.Source(name="s", note="other"))]}, "two different sources"),
    ],
)
def test_what_is_of_the_wrong_kind_is_refused(given, told):
    with pytest.raises(cb.ClaimError, match=told):
        cb.ClaimSet(**given)


def test_claims_are_found_by_place_by_id_and_by_slice():
    claims = cb.ClaimSet([claim("a"), claim("b"), claim("c")])
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
    claims = cb.ClaimSet([third, *others, first, second])
    assert set(claims.superseded) == {"day 1", "day 2"}
    assert set(claims.superseded.values()) <= {"day 3", "same day"}
    assert [kept.id for kept in claims.current] == ["day 3", *(other.id for other in others)]


def test_a_row_s_number_is_named_with_its_source():
    assert claims_in_words([claim("7", source="Star"), claim("kyiv"), claim("8", source="Sun")]) == (
        "Star (row 7), kyiv and Sun (row 8)"
    )


def test_another_convention_reads_the_readings_anew_too():
    told = claim("a", "about 10", readings=[cb.Reading(figure="about 20"), cb.Reading(scope={"what": "x"})])
    exact = told.under(cb.Convention(kappa=0))
    assert (exact.interval, exact.readings[0].figure.interval) == (cb.Interval(10, 10), cb.Interval(20, 20))
    assert exact.under(cb.Convention()) == told
