"""Scopes as columns, against the same scopes as objects."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from consilience import Scope
from consilience.arrays import distinct
from consilience.model.scope_columns import PathColumn, Scopes, summing
from consilience.model.scopes import COUNTED, TIME, adds_up
from consilience.testing.strategies import scopes

several = st.lists(
    st.one_of(scopes(), st.sampled_from([Scope(unit="%"), Scope({COUNTED: "not additive"})])), max_size=8
)


def fresh(drawn):
    """Return the same columns without the objects that they were made of."""
    return Scopes(len(drawn), Scopes.of(drawn).columns.values())


@given(several, several, st.data())
def test_columns_say_what_scopes_say(drawn, others, data):
    columns = fresh(drawn)
    assert columns == drawn
    assert columns.words == [*map(str, drawn)]
    assert columns.dimensions == sorted({name for scope in drawn for name in scope})
    periods, place = columns.periods
    assert [periods[code] for code in place.tolist()] == [scope.period for scope in drawn]
    for name in {"what", "nowhere", *columns.columns}:
        column = columns.column(name)
        assert [column.paths[code] for code in column.code.tolist()] == [scope.get(name, ()) for scope in drawn]
        assert column.given.tolist() == [name in scope for scope in drawn]
        assert column.paths == sorted({scope.get(name, ()) for scope in drawn})
    places = data.draw(st.lists(st.integers(0, len(drawn) - 1), max_size=6) if drawn else st.just([]))
    assert columns.take(np.array(places, dtype=np.int64)) == [drawn[place] for place in places]
    left_out = data.draw(st.sampled_from([(), ("what",), ("where", TIME), (COUNTED, "unit")]))
    assert columns.without(left_out) == [scope.without(left_out) for scope in drawn]
    known, code = distinct(drawn)
    mine, own = columns.distinct()
    assert mine == known
    assert own.tolist() == code.tolist()
    assert Scopes.joined([columns, fresh(others)]) == [*drawn, *others]
    assert mine.places_of(others).tolist() == [known.index(scope) if scope in known else -1 for scope in others]
    assert mine.and_others(others) == list(dict.fromkeys([*known, *others]))
    for additive in (True, False):
        assert summing(columns, additive).tolist() == [adds_up(scope, additive) for scope in drawn]
    units = PathColumn("unit", [(), ("km",)], np.arange(len(drawn)) % 2)
    wanted = [scope.without(["unit"]).with_({"unit": "km"} if place % 2 else {}) for place, scope in enumerate(drawn)]
    assert columns.with_column(units) == wanted


def test_a_scope_is_made_once():
    columns = fresh([Scope(what="dead"), Scope(where="Gansu")])
    assert columns[1] is columns[-1] is columns.take(np.array([1]))[0]
    assert columns[:] == list(columns)
    assert repr(columns[1:]) == "[Scope(where=Gansu)]"
