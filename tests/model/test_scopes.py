"""Scopes: containment is a partial order, relations turn with their sides, and what time does."""

from __future__ import annotations

import pickle
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corroborate import OptionError, Relation, Scope, ScopeError, relate
from corroborate.model.scopes import Period, check_measure
from corroborate.testing.strategies import scopes

MEASURES = ["stock", "flow", "cumulative"]
measures = st.sampled_from(MEASURES)
inside = (Relation.SAME, Relation.PART_OF)
nesting = scopes(when=(), status=())


def within(left, right, measure="stock"):
    return relate(left, right, measure).relation in inside


@given(one=nesting, other=nesting, third=nesting)
def test_containment_is_a_partial_order(one, other, third):
    assert relate(one, one).relation is Relation.SAME
    assert not (within(one, other) and within(other, one)) or one == other
    assert not (within(one, other) and within(other, third)) or within(one, third)


@given(one=scopes(), other=scopes(), third=scopes(), measure=measures)
def test_so_it_is_with_time_and_status(one, other, third, measure):
    below = (*inside, Relation.EARLIER)

    def precedes(left, right):
        return relate(left, right, measure).relation in below

    assert relate(one, one, measure).relation is Relation.SAME
    assert not (precedes(one, other) and precedes(other, one)) or one == other
    assert not (precedes(one, other) and precedes(other, third)) or precedes(one, third)


@given(one=scopes(), other=scopes(), measure=measures)
def test_swapping_the_sides(one, other, measure):
    there, back = relate(one, other, measure), relate(other, one, measure)
    assert there.relation.reverse is back.relation
    assert (there.reason == "") == (there.relation is not Relation.UNRELATED)
    assert sorted(there.reason) == sorted(back.reason)


@given(one=nesting, other=nesting)
def test_a_path_that_is_a_prefix_contains(one, other):
    prefix = all(one.get(name, ())[: len(path)] == path for name, path in other.items())
    assert within(one, other) == prefix


@given(scope=scopes())
def test_scopes_read_back_from_their_dimensions_and_travel(scope):
    assert Scope(dict(scope)) == scope
    assert pickle.loads(pickle.dumps(scope)) == scope
    assert hash(Scope(dict(reversed(list(scope.items()))))) == hash(scope)
    assert scope.without([]) is scope
    assert scope.without(list(scope)) == Scope()


JANUARY, FEBRUARY, YEAR = Scope(when="2024-01"), Scope(when="2024-02"), Scope(when="2024")


@pytest.mark.parametrize(
    ("left", "right", "measure", "relation"),
    [
        (JANUARY, FEBRUARY, "stock", Relation.UNRELATED),
        (JANUARY, Scope(when="2024-01-01/2024-01-31"), "stock", Relation.SAME),
        (JANUARY, Scope(), "stock", Relation.UNRELATED),
        (JANUARY, YEAR, "flow", Relation.PART_OF),
        (JANUARY, Scope(), "flow", Relation.PART_OF),
        (JANUARY, FEBRUARY, "flow", Relation.UNRELATED),
        (JANUARY, FEBRUARY, "cumulative", Relation.EARLIER),
        (FEBRUARY, JANUARY, "cumulative", Relation.LATER),
        (JANUARY, YEAR, "cumulative", Relation.EARLIER),
        (JANUARY, Scope(), "cumulative", Relation.UNRELATED),
        (Scope(what="a/b", when="2024-01"), Scope(what="a", when="2024"), "flow", Relation.PART_OF),
        (Scope(what="a/b", when="2024"), Scope(what="a", when="2024-01"), "flow", Relation.UNRELATED),
        (Scope(what="a/b", when="2024-01"), Scope(what="a", when="2024-02"), "cumulative", Relation.PART_OF),
        (Scope(what="a/b", when="2024-02"), Scope(what="a", when="2024-01"), "cumulative", Relation.UNRELATED),
        (Scope(what="a/b"), Scope(what="a", where="x"), "stock", Relation.UNRELATED),
        (Scope(status="planned"), Scope(), "stock", Relation.UNRELATED),
        (Scope(unit="people", what="a/b"), Scope(unit="people"), "stock", Relation.PART_OF),
        (Scope(definition="killed"), Scope(definition="died"), "flow", Relation.UNRELATED),
    ],
)
def test_relations_by_hand(left, right, measure, relation):
    found = relate(left, right, measure)
    assert found.relation is relation
    assert relate(right, left, measure).relation is relation.reverse


@pytest.mark.parametrize(
    ("left", "right", "measure", "reason"),
    [
        (Scope(status="planned"), Scope(), "stock", "status: planned against none"),
        (Scope(what="a/b"), Scope(what="a/c"), "stock", "what: a/b against a/c"),
        (JANUARY, FEBRUARY, "stock", "when: 2024-01 against 2024-02"),
        (Scope(what="a/b"), Scope(where="x"), "stock", "what and where: they nest in opposite directions"),
    ],
)
def test_the_reason_names_the_dimension(left, right, measure, reason):
    assert relate(left, right, measure).reason == reason


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-02-03", date(2024, 2, 3), date(2024, 2, 3)),
        ("2023-12/2024-01", date(2023, 12, 1), date(2024, 1, 31)),
    ],
)
def test_periods(text, start, end):
    period = Period.parse(text)
    assert (period.start, period.end) == (start, end)
    assert Period.parse(str(period)) == period


@pytest.mark.parametrize("when", ["2024-13", "2024-02-30", "soon", "2024/2023", "24-01", "2024-1"])
def test_what_is_no_period(when):
    with pytest.raises(ScopeError, match=r"when|period"):
        Scope(when=when)


def test_a_measure_that_is_none():
    assert check_measure("flow") == "flow"
    with pytest.raises(OptionError, match="'cumulative'"):
        check_measure("cumulativ")
