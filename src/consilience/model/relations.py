"""Relations: how two scopes stand to each other, such as a part to its whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from consilience.arguments import Words
from consilience.model.periods import Period
from consilience.model.scopes import COUNTED, MATCHING, TIME, Measure, Path, Scope, check_measure, measure_of


class Relation(Words):
    """How the left of two scopes stands to the right."""

    SAME = "same"
    PART_OF = "part of"
    CONTAINS = "contains"
    EARLIER = "earlier"
    LATER = "later"
    UNRELATED = "unrelated"

    @property
    def reverse(self) -> Relation:
        """The relation with its sides swapped."""
        return _REVERSE.get(self, self)


_REVERSE = {
    Relation.PART_OF: Relation.CONTAINS,
    Relation.CONTAINS: Relation.PART_OF,
    Relation.EARLIER: Relation.LATER,
    Relation.LATER: Relation.EARLIER,
}


class Related(NamedTuple):
    """A relation, and where it is `unrelated` the reason: the dimension that differs, and how."""

    relation: Relation
    reason: str = ""


def relate(left: Scope, right: Scope, measure: Measure = "stock") -> Related:
    """Say how two scopes relate.

    Parameters
    ----------
    left, right : Scope
    measure : {'stock', 'flow', 'cumulative'}
        What `when` does; a missing `when` is comparable only with a missing one. A stock is comparable only with the
        same days. A flow over a period is part of a flow over a longer one. A cumulative figure cannot be above a later
        one. An hour, day, month or year is a date up to which is counted: it is later than what ends before it. A
        period ``start/end`` counts from its first day: it is later than a shorter period with that first day. Anything
        else is unrelated. A scope with a measure of its own keeps it.

    Returns
    -------
    Related
        Swapping the sides swaps `part of` with `contains` and `earlier` with `later`, and nothing else
        (but the order of the two values in the reason).

    Examples
    --------
    >>> relate(Scope(what="troops/first group", where="Russia"), Scope(what="troops")).relation
    <Relation.PART_OF: 'part of'>
    >>> relate(Scope(what="troops", status="planned"), Scope(what="troops", status="expected")).reason
    'status: planned against expected'
    """
    left, right, measure = _scope_of(left), _scope_of(right), check_measure(measure)
    if left.get(COUNTED) != right.get(COUNTED):
        words = " against ".join("".join(scope.get(COUNTED, (measure,))) for scope in (left, right))
        return Related(Relation.UNRELATED, f"measure: {words}")
    measure = measure_of(left, measure)
    matching, nesting = [], []
    for name in {**left, **right}:
        if name in MATCHING:
            matching.append(name)
        elif name != TIME:
            nesting.append(name)
    for name in matching:
        if left.get(name) != right.get(name):
            return _differ(name, left, right)
    time = _TIME_ORDER[measure](left.period, right.period)
    if time is None:
        return _differ(TIME, left, right)
    directions = {name: _nested(left.get(name, ()), right.get(name, ())) for name in nesting}
    for name, direction in directions.items():
        if direction is None:
            return _differ(name, left, right)
    nested = {direction for direction in directions.values() if direction}
    every = nested | ({time} if time else set())
    if len(every) > 1:
        return Related(Relation.UNRELATED, _opposed({**directions, TIME: time}))
    if not every:
        return Related(Relation.SAME)
    if nested or measure == "flow":
        return Related(Relation.PART_OF if every == {-1} else Relation.CONTAINS)
    return Related(Relation.EARLIER if every == {-1} else Relation.LATER)


def obstacles(left: Scope, right: Scope, measure: Measure = "stock") -> list[str]:
    """Return the dimensions that keep two scopes apart, each of them enough to do so.

    `relate` names the first of them. There is none for scopes that are related, or that nest in opposite directions.

    Examples
    --------
    >>> obstacles(Scope(what="troops", status="planned"), Scope(what="troops/guards", status="expected", where="Kursk"))
    ['status']
    >>> obstacles(Scope(what="dead", when="2024"), Scope(what="hurt", when="2024-05"))
    ['what', 'when']
    """
    if left.get(COUNTED) != right.get(COUNTED):
        return ["measure"]
    order = _TIME_ORDER[measure_of(left, measure)]
    apart = [name for name in {**left, **right} if name != TIME and not _may_meet(name, left, right)]
    return apart + [TIME] * (order(left.period, right.period) is None)


def _may_meet(name: str, left: Scope, right: Scope) -> bool:
    if name in MATCHING:
        return bool(left.get(name) == right.get(name))
    return _nested(left.get(name, ()), right.get(name, ())) is not None


def _nested(left: Path, right: Path) -> int | None:
    """Return -1 where left is inside right, 1 where right is inside left, 0 for the same, else None."""
    shared = min(len(left), len(right))
    if left[:shared] != right[:shared]:
        return None
    return (len(left) < len(right)) - (len(left) > len(right))


def _match_days(left: Period | None, right: Period | None) -> int | None:
    return 0 if left == right else None


def _nest_days(left: Period | None, right: Period | None) -> int | None:
    if left == right:
        return 0
    if left is None or right is None:
        return None
    if right.first <= left.first and left.last <= right.last:
        return -1
    if left.first <= right.first and right.last <= left.last:
        return 1
    return None


def _order_days(left: Period | None, right: Period | None) -> int | None:
    if left == right:
        return 0
    if left is None or right is None:
        return None
    return -1 if _runs_on(left, right) else 1 if _runs_on(right, left) else None


def _runs_on(early: Period, late: Period) -> bool:
    """Return whether a running sum of one period goes on in another: all that the first counts, the other does."""
    if early.first == late.first:
        return early.last < late.last and (late.dated or not early.dated)
    return early.last < late.first and late.dated


_TIME_ORDER: dict[Measure, Callable[[Period | None, Period | None], int | None]] = {
    "stock": _match_days,
    "flow": _nest_days,
    "cumulative": _order_days,
}


def _scope_of(given: Scope | Mapping[str, Any]) -> Scope:
    return given if isinstance(given, Scope) else Scope(given)


def _differ(name: str, left: Scope, right: Scope) -> Related:
    sides = ["/".join(scope.get(name, ())) or "none" for scope in (left, right)]
    return Related(Relation.UNRELATED, f"{name}: {sides[0]} against {sides[1]}")


def _opposed(directions: Mapping[str, int | None]) -> str:
    inside = [name for name, direction in directions.items() if direction == -1]
    around = [name for name, direction in directions.items() if direction == 1]
    return f"{' and '.join(inside + around)}: they nest in opposite directions"
