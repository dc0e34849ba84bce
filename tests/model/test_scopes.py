"""Scopes: containment is a partial order, relations turn with their sides, and what time does."""

from __future__ import annotations

import pickle
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from consilience import OptionError, Relation, Scope, ScopeError, relate
from consilience.model.periods import Period
from consilience.model.relations import obstacles
from consilience.model.scope_columns import Scopes
from consilience.model.scopes import COUNTED, check_measure
from consilience.testing.strategies import scopes

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


@given(one=scopes(), other=scopes(), measure=measures)
def test_obstacles_are_what_keeps_scopes_apart(one, other, measure):
    related, found = relate(one, other, measure), obstacles(one, other, measure)
    assert sorted(found) == sorted(obstacles(other, one, measure))
    if related.relation is Relation.UNRELATED:
        assert related.reason.partition(":")[0] in found or ("opposite directions" in related.reason and not found)
    else:
        assert not found
    for name in found:  # each of them alone
        alone = relate(*(Scope({name: side[name]} if name in side else {}) for side in (one, other)), measure)
        assert alone.relation is Relation.UNRELATED


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
        (JANUARY, Scope(), "flow", Relation.UNRELATED),
        (JANUARY, FEBRUARY, "flow", Relation.UNRELATED),
        (JANUARY, FEBRUARY, "cumulative", Relation.EARLIER),
        (FEBRUARY, JANUARY, "cumulative", Relation.LATER),
        (JANUARY, YEAR, "cumulative", Relation.EARLIER),
        (JANUARY, Scope(), "cumulative", Relation.UNRELATED),
        (YEAR, FEBRUARY, "cumulative", Relation.UNRELATED),
        (FEBRUARY, YEAR, "cumulative", Relation.UNRELATED),
        (Scope(when="2024-12"), YEAR, "flow", Relation.PART_OF),
        (Scope(when="2024-12-24T14:30"), Scope(when="2024-12-24"), "flow", Relation.PART_OF),
        (Scope(when="2024-12-24T14:30"), Scope(when="2024-12-24T14"), "flow", Relation.PART_OF),
        (Scope(when="2024-12-24T14:30"), Scope(when="2024-12-24T15"), "cumulative", Relation.EARLIER),
        (Scope(when="2024-12-24T14:30"), Scope(when="2024-12-24T15"), "stock", Relation.UNRELATED),
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


def test_a_measure_that_is_none():
    assert [check_measure(measure) for measure in MEASURES] == MEASURES
    with pytest.raises(OptionError) as error:
        check_measure("cumulativ")
    assert str(error.value) == "unknown measure: got 'cumulativ'; did you mean 'cumulative'?"


HINT = "write 2024, 2024-11, 2024-11-03 or two of them as start/end"
SEGMENTS = "write 'whole/part', or leave the dimension out"


@pytest.mark.parametrize(
    ("dimensions", "told"),
    [
        ({"when": "2024/2023"}, "a period ends before it starts: got '2024-01-01/2023-12-31'"),
        ({"when": "soon"}, f"when is not an ISO 8601 date, month, year or period: got 'soon'; {HINT}"),
        ({"when": "2024/soon"}, f"when is not an ISO 8601 date, month, year or period: got '2024/soon'; {HINT}"),
        ({"when": "2024-13"}, f"when names no day of the calendar: got '2024-13'; {HINT}"),
        ({"when": "2024-02-30"}, f"when names no day of the calendar: got '2024-02-30'; {HINT}"),
        ({"when": "2024-00"}, f"when names no day of the calendar: got '2024-00'; {HINT}"),
        ({"when": "2024-01-00"}, f"when names no day of the calendar: got '2024-01-00'; {HINT}"),
        ({"when": "0000"}, f"when names no day of the calendar: got '0000'; {HINT}"),
        ({"when": "24-01"}, f"when is not an ISO 8601 date, month, year or period: got '24-01'; {HINT}"),
        ({"when": "2024-1"}, f"when is not an ISO 8601 date, month, year or period: got '2024-1'; {HINT}"),
        ({"when": "2024/2024-13"}, f"when names no day of the calendar: got '2024/2024-13'; {HINT}"),
        ({"when": ["2024", "2025"]}, "when takes one value and no path: got ['2024', '2025']"),
        ({"status": ["a", "b"]}, "status takes one value and no path: got ['a', 'b']"),
        ({"": "x"}, "a dimension has no usable name: got ''"),
        ({" ": "x"}, "a dimension has no usable name: got ' '"),
        ({1: "x"}, "a dimension has no usable name: got 1"),
        ({"a=b": "x"}, "a dimension has no usable name: got 'a=b'"),
        ({"a,b": "x"}, "a dimension has no usable name: got 'a,b'"),
        ({"a\nb": "x"}, r"a dimension has no usable name: got 'a\nb'"),
        ({"what": True}, "the path of what is not text: got True"),
        ({"what": 2.5}, "the path of what is not text: got 2.5"),
        ({"what": ["a", 1]}, "the path of what is not text: got ['a', 1]"),
        ({"what": ""}, f"a path has an empty segment: got ''; {SEGMENTS}"),
        ({"what": "a/ /b"}, f"a path has an empty segment: got 'a/ /b'; {SEGMENTS}"),
    ],
)
def test_what_is_no_scope_is_told_so(dimensions, told):
    with pytest.raises(ScopeError) as error:
        Scope(dimensions)
    assert str(error.value) == told


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("2024-01-01/2024-12-31", "2024"),
        ("2024-02-01/2024-02-29", "2024-02"),
        ("2024-02-01/2024-03-31", "2024-02/2024-03"),
        ("2024-01/2025-12", "2024/2025"),
        ("2023-02/2024-02", "2023-02/2024-02"),
        ("2024-02/2024-12", "2024-02/2024-12"),
        ("2024-01-02/2024-01-31", "2024-01-02/2024-01-31"),
        ("2024-01-01/2024-01-30", "2024-01-01/2024-01-30"),
        ("2024 / 2025", "2024/2025"),
        ("2023-12-31/2024-12-31", "2023-12-31/2024-12-31"),
        ("2024-11-03T14", "2024-11-03T14"),
        ("2024-11-03 14:30", "2024-11-03T14:30"),
        ("2024-11-03T14:30:00", "2024-11-03T14:30"),
        ("2024-11-03T14:00/2024-11-03T14:59", "2024-11-03T14"),
        ("2024-11-03T00/2024-11-03T23", "2024-11-03"),
        ("2024-11-03/2024-11-04T12", "2024-11-03T00:00/2024-11-04T12:59"),
        (datetime(2024, 11, 3), "2024-11-03"),
        (datetime(2024, 11, 3, 14, 30), "2024-11-03T14:30"),
        ("0999", "0999"),
        ("0999-02", "0999-02"),
        (2024, "2024"),
        (["2024"], "2024"),
        (date(2024, 1, 2), "2024-01-02"),
    ],
)
def test_a_period_is_written_as_shortly_as_can_be(value, kept):
    scope = Scope(when=value)
    assert scope["when"] == (kept,)
    assert str(scope.period) == kept
    assert Scope(when=kept).period == scope.period


def test_what_a_scope_is_made_of():
    scope = Scope({"zeta": "1", "X": 2}, when="2024", where=["St/P", "x "], what="e\u0301 / b", status="a/b")
    assert str(scope) == "what=é/b, where=St/P/x, when=2024, X=2, status=a/b, zeta=1"
    assert repr(Scope(what="a")) == "Scope(what=a)"
    assert scope["what"] == ("é", "b")
    assert scope.as_dict() == {
        "what": "é/b",
        "where": ["St/P", "x"],
        "when": "2024",
        "X": "2",
        "status": ["a/b"],
        "zeta": "1",
    }
    assert Scope(scope.as_dict()) == scope
    assert Scope(when="2024-01-02/2024-01-04").as_dict() == {"when": "2024-01-02/2024-01-04"}
    assert (len(scope), len(Scope()), Scope(what=[]), Scope().period) == (6, 0, Scope(), None)
    assert Scope(what="a").with_({"what": "b", "where": "c"}) == Scope(what="b", where="c")
    assert scope != dict(scope)
    assert len({hash(Scope(what=str(number))) for number in range(100)}) > 90
    assert scope.without(["what", "when", "none"]) == Scope(where=["St/P", "x"], X="2", status="a/b", zeta="1")


def test_a_scope_in_a_model():
    adapter = TypeAdapter(Scope)
    assert adapter.validate_python({"what": "a/b", "when": 2024}) == Scope(what="a/b", when="2024")
    assert adapter.validate_json('{"what": ["a/b", "c"]}') == Scope(what=["a/b", "c"])
    assert adapter.validate_python(JANUARY) is JANUARY
    assert adapter.dump_python(Scope(what=["a/b"], where="c")) == {"what": ["a/b"], "where": "c"}
    assert adapter.dump_json(JANUARY) == b'{"when":"2024-01"}'
    text = [{"type": "string"}, {"type": "integer"}, {"type": "string", "format": "date"}]
    value = {"anyOf": [*text, {"type": "array", "items": {"type": "string"}}]}
    for mode in ("validation", "serialization"):
        assert adapter.json_schema(mode=mode) == {"type": "object", "additionalProperties": value}
    with pytest.raises(ValidationError) as error:
        adapter.validate_python(3)
    told = 'Value error, a scope is a table of dimensions: got 3; write it as { what = "troops/first group" }'
    assert error.value.errors()[0]["msg"] == told


def test_the_reason_names_those_inside_first():
    small, large = Scope(what="a", where="x/y", z="q/r"), Scope(what="a/b", where="x", z="q")
    assert relate(small, large).reason == "where and z and what: they nest in opposite directions"
    early, whole = Scope(what="a", when="2024-01"), Scope(what="a/b", when="2024")
    assert relate(early, whole, "flow").reason == "when and what: they nest in opposite directions"
    assert relate(Scope(definition="b"), Scope(), "flow").reason == "definition: b against none"


@given(st.lists(scopes(), max_size=8))
def test_scopes_are_sorted_by_their_items(drawn):
    expected = sorted(range(len(drawn)), key=lambda place: tuple(drawn[place].items()))
    assert Scopes.of(drawn).sorted_places.tolist() == expected


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ({COUNTED: "flow"}, {COUNTED: "cumulative, not additive"}, "flow against cumulative, not additive"),
        ({COUNTED: "flow"}, {}, "flow against stock"),
        ({}, {COUNTED: "flow"}, "stock against flow"),
    ],
)
def test_figures_counted_otherwise_are_not_compared(left, right, reason):
    one, other = ({"what": "dead", **own} for own in (left, right))
    assert relate(one, other, "stock") == (Relation.UNRELATED, f"measure: {reason}")
    assert relate(one, one, "stock") == (Relation.SAME, "")


@pytest.mark.parametrize("given", [("2024", date(2024, 1, 1), 0, 9), (date(2024, 1, 1), None, 0, 9)])
def test_what_is_not_a_period_is_shown(given):
    with pytest.raises(ScopeError) as raised:
        Period(*given)
    assert (raised.value.what, raised.value.got) == ("not a period", given)
    assert raised.value.hint == "write Period.parse('2024-02')"
