"""Which scopes and claims bear on each other, against a look at all pairs."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience import Relation, Scope, read_claims, reconcile, relate
from consilience.arrays import distinct
from consilience.comparing import related_scopes
from consilience.comparing.related_scopes import (
    all_pairs,
    count_related,
    covering_scopes,
    related_pairs,
    relating_scopes,
)
from consilience.model.scope_columns import Scopes
from consilience.testing.strategies import scopes

MEASURES = ["stock", "flow", "cumulative"]
WHOLE, PART = {"what": "troops"}, {"what": "troops/first group"}
dates = ["", "2024", "2024-01", "2024-02", "2024-01-01", "2024-01-05"]
since = [
    "2024-01/2024-02",
    "2023-12-31/2024-01-05",
    "2024-01-01/2024-01-20",
    "2024-01-01/2024-02-10",
    "2024-02-11/2024-03",
]
periods = st.sampled_from([*dates, *since])
dated = st.builds(
    lambda path, when: Scope({"what": path} | ({"when": when} if when else {})),
    st.sampled_from(["dead", "dead/soldiers", "dead/soldiers/officers", "hurt"]),
    periods,
)


def one_by_one(drawn, measure):
    return {
        (left, right): relate(drawn[left], drawn[right], measure).relation
        for left, right in itertools.combinations(range(len(drawn)), 2)
    }


def listed(drawn, measure, only=None):
    return [pair for some in related_pairs(*distinct(drawn), measure, only) for pair in some.listed()]


@pytest.mark.parametrize("at_once", [1, 1 << 20])
@given(drawn=st.lists(st.one_of(scopes(), dated), max_size=6), measure=st.sampled_from(MEASURES))
def test_related_pairs_are_all_pairs_that_relate(at_once, drawn, measure):
    slow = one_by_one(drawn, measure)
    assert {pair[:2]: pair[2].relation for pair in all_pairs(drawn, measure)} == slow
    wanted = {pair: relation for pair, relation in slow.items() if relation is not Relation.UNRELATED}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(related_scopes, "_AT_ONCE", at_once)
        found = listed(drawn, measure)
        assert count_related(*distinct(drawn), measure) == len(wanted)
    assert len(found) == len(wanted)
    assert {(left, right): related.relation for left, right, related in found} == wanted


def test_pairs_are_counted_without_looking_at_them():
    count = count_related(*distinct([Scope(WHOLE)] * 4 + [Scope(PART)] * 3 + [Scope(what="ships")]), "stock")
    assert count == 6 + 3 + 12
    assert isinstance(count, int)
    assert count_related(*distinct([]), "flow") == 0


@given(
    drawn=st.lists(st.sampled_from([Scope(WHOLE), Scope(PART), Scope(what="ships")]), max_size=6),
    measure=st.sampled_from(MEASURES),
    only=st.sets(st.integers(0, 5)),
)
def test_related_pairs_of_some(drawn, measure, only):
    every, some = listed(drawn, measure), listed(drawn, measure, only)
    assert sorted(some) == sorted(pair for pair in every if pair[0] in only or pair[1] in only)


@given(drawn=st.lists(st.one_of(scopes(), dated), unique=True, max_size=6), measure=st.sampled_from(MEASURES))
def test_related_scopes_go_from_the_smaller_to_the_larger(drawn, measure):
    for small, large, earlier in zip(*relating_scopes(drawn, measure), strict=True):
        relation = Relation.EARLIER if earlier else Relation.PART_OF
        assert relate(drawn[small], drawn[large], measure).relation is relation


paths = st.sampled_from(["a", "a/b", "a/b/c", "a/b/c/d", "a/e", "f"])
nested = st.fixed_dictionaries(
    {},
    optional={"what": paths, "where": paths, "by": st.sampled_from(["x", "x/y"]), "when": periods.filter(bool)},
).map(Scope)


@given(
    drawn=st.lists(dated, unique=True, max_size=9) | st.lists(nested, unique=True, max_size=12),
    measure=st.sampled_from(MEASURES),
)
def test_all_relations_follow_of_those_that_cover(drawn, measure):
    """The relations that cover are some of all, and chains of them are all."""
    every = set(zip(*(column.tolist() for column in relating_scopes(drawn, measure)), strict=True))
    cover = list(zip(*(column.tolist() for column in covering_scopes(drawn, measure)), strict=True))
    assert len(set(cover)) == len(cover)
    assert set(cover) <= every
    reached = {pair[:2] for pair in cover}
    for _ in drawn:
        reached |= {(a, d) for a, b in reached for c, d in reached if b == c}
    assert reached == {pair[:2] for pair in every}


@pytest.mark.parametrize(
    ("measure", "related", "covering"),
    [
        ("flow", {(2, 1)}, {(2, 1)}),
        ("cumulative", {(2, 1)}, {(2, 1)}),
        ("stock", set(), set()),
    ],
)
def test_a_scope_without_time_is_comparable_with_no_dated_one(measure, related, covering):
    drawn = [Scope(what="dead"), Scope(what="dead", when="2024"), Scope(what="dead", when="2024-01")]
    for find, wanted in ((relating_scopes, related), (covering_scopes, covering)):
        smaller, larger, earlier = find(drawn, measure)
        assert set(zip(smaller.tolist(), larger.tolist(), strict=True)) == wanted
        assert earlier.all() == (measure != "flow")
    assert relate(drawn[0], drawn[1], measure).reason == "when: none against 2024"


def test_scopes_of_very_many_dimensions_are_related_by_those_that_exist():
    """Each is nested in two to the power of hundreds of scopes, of which these few exist."""
    some = {f"d{number}": "a/b/c/d/e" for number in range(200)}
    drawn = [Scope(some), Scope({**some, "d7": "a/b"}), Scope({**some, "d7": "a/c"}), Scope({"d3": "a"}), Scope()]
    smaller, larger, _ = relating_scopes(drawn, "stock")
    assert set(zip(smaller.tolist(), larger.tolist(), strict=True)) == {
        *((0, 1), (0, 3), (0, 4), (1, 3), (1, 4), (2, 3), (2, 4), (3, 4))
    }


@given(drawn=st.lists(scopes(), unique=True, max_size=12), measure=st.sampled_from(MEASURES))
def test_scopes_that_stand_alone_are_related_at_once(drawn, measure):
    """What meets is one set of arrays for each measure and day, however many scopes there are."""
    days = {scope.period for scope in drawn}
    alone = [
        met for met in related_scopes._compared(Scopes.of(drawn), measure) if isinstance(met, related_scopes._MetAlone)
    ]
    assert len(alone) <= 3 * (len(days) + 2)


def test_nested_scopes_are_a_chain_of_all_with_all():
    drawn = [Scope(what="/".join(map(str, range(length)))) for length in range(1, 301)]
    smaller, larger, _ = relating_scopes(drawn, "stock")
    assert len(smaller) == 300 * 299 // 2
    assert (smaller > larger).all()
    assert len(list(related_scopes._compared(Scopes.of(drawn), "stock"))) == 1


def test_days_in_a_row_are_a_chain():
    days = [Scope(what="dead", when=f"2024-01-{day:02}") for day in range(1, 32)]
    smaller, larger, earlier = covering_scopes(days, "cumulative")
    assert sorted(zip(smaller.tolist(), larger.tolist(), strict=True)) == [(day, day + 1) for day in range(30)]
    assert earlier.all()
    assert len(relating_scopes(days, "cumulative")[0]) == 31 * 30 // 2


def test_a_long_series_needs_no_solver():
    rows = [
        {"figure": "at least 7" if day == 0 else "at most 9,000", "what": "dead", "when": 2000 + day, "source": "a"}
        for day in range(400)
    ]
    result = reconcile(read_claims(rows, measure="cumulative"))
    assert set(result.method) == {"propagation"}
    assert set(result.ranges["implied_low"]) == {7.0}
