"""Scopes: what a number counts, as paths in named dimensions, and how two scopes relate."""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Literal, NamedTuple, Self, get_args

from consilience.arguments import Words
from consilience.briefly import cut_short
from consilience.errors import OptionError, ScopeError, did_you_mean
from consilience.model.moments import days_in
from consilience.wording.conventions import RATIOS
from consilience.words import list_words

Path = tuple[str, ...]
Measure = Literal["stock", "flow", "cumulative"]

COUNTED = "counted as"
"""The dimension that keeps figures apart whose measure is not that of their set: see `counted_scope`."""
MATCHING = frozenset({"status", "definition", "unit", COUNTED})
"""Dimensions whose values must be equal to be comparable."""
TIME = "when"
"""The dimension of time; its effect depends on the measure."""
_ORDER = {name: place for place, name in enumerate(("what", "where", TIME))}
_NOT_ADDITIVE = "not additive"
_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d)(?::(\d\d)(?::00)?)?)?)?)?", re.ASCII)
_LAST_MINUTE = 24 * 60 - 1


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """The days from `start` to `end`, both included; or parts of these days.

    Attributes
    ----------
    start, end : date
    from_minute, to_minute : int
        Of the first day the first minute, of the last day the last one, counted from midnight; both included.

    Examples
    --------
    >>> print(Period.parse("2024-02").end, Period.parse("2024-02-01/2024-02-29"), Period.parse("2024-07-01/2024-09"))
    2024-02-29 2024-02 2024-07/2024-09
    >>> print(Period.parse("2024-02-01T14:30"), Period.parse("2024-02-01T14:00/2024-02-01T14:59"))
    2024-02-01T14:30 2024-02-01T14
    """

    start: date
    end: date
    from_minute: int = 0
    to_minute: int = _LAST_MINUTE

    def __post_init__(self) -> None:
        days, minutes = (self.start, self.end), (self.from_minute, self.to_minute)
        if not all(isinstance(day, date) for day in days) or not all(isinstance(minute, int) for minute in minutes):
            raise ScopeError("not a period", got=(*days, *minutes), hint="write Period.parse('2024-02')")
        if self.first > self.last:
            raise ScopeError("a period ends before it starts", got=f"{self.start}/{self.end}")

    @property
    def first(self) -> int:
        """The first minute, counted from the first day of the calendar."""
        return self.start.toordinal() * (_LAST_MINUTE + 1) + self.from_minute

    @property
    def last(self) -> int:
        """The last minute, counted from the first day of the calendar."""
        return self.end.toordinal() * (_LAST_MINUTE + 1) + self.to_minute

    @property
    def dated(self) -> bool:
        """Whether it is one minute, hour, day, month or year: a running sum up to it states no first day."""
        return "/" not in str(self)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read an ISO 8601 hour, date, month or year, or two of them as ``start/end``."""
        if not isinstance(text, str):
            raise ScopeError("a period is a text", got=text, hint="write it as 2024-02 or 2024-02-01/2024-02-29")
        # "3/4/2024" is not a period.
        first, slash, last = text.partition("/") if text.count("/") != 2 else (text, "", "")
        start = _days(first.strip(), text)
        end = _days(last.strip(), text) if slash else start
        return cls(start.start, end.end, start.from_minute, end.to_minute)

    def __str__(self) -> str:
        if (self.from_minute, self.to_minute) != (0, _LAST_MINUTE):
            first, last = _hour(self.start, self.from_minute), _hour(self.end, self.to_minute)
            if first[:13] == last[:13] and (self.from_minute % 60, self.to_minute % 60) == (0, 59):
                first = last = first[:13]
            return first if first == last else f"{first}/{last}"
        first, last = self.start.isoformat(), self.end.isoformat()
        if self.start.day == 1 and self.end.day == calendar.monthrange(self.end.year, self.end.month)[1]:
            kept = len("2024") if (self.start.month, self.end.month) == (1, 12) else len("2024-11")
            first, last = first[:kept], last[:kept]
        return first if first == last else f"{first}/{last}"


def _hour(day: date, minute: int) -> str:
    return f"{day.isoformat()}T{minute // 60:02}:{minute % 60:02}"


def _days(text: str, whole: str) -> Period:
    match = _DAY.fullmatch(text)
    hint = "write 2024, 2024-11, 2024-11-03 or two of them as start/end"
    if match is None and len(clear := days_in(text)) == 1:
        match = _DAY.fullmatch(clear[0])
    if match is None:
        hint = f"write {list_words(days_in(text), 'or')}" if days_in(text) else hint
        raise ScopeError("when is not an ISO 8601 date, month, year or period", got=whole, hint=hint)
    year, month, day, hour, minute = match.groups()
    first, last = (1, 12) if month is None else (int(month), int(month))
    try:
        start = date(int(year), first, 1 if day is None else int(day))
        end = start if day else date(start.year, last, calendar.monthrange(start.year, last)[1])
        if hour is None:
            return Period(start, end)
        begins, ends = time(int(hour), int(minute or 0)), time(int(hour), int(minute or 59))
    except ValueError as error:
        raise ScopeError("when names no day of the calendar", got=whole, hint=hint) from error
    return Period(start, end, *(at.hour * 60 + at.minute for at in (begins, ends)))


class Scope(Mapping[str, Path]):
    """What a number counts: a mapping from dimension to path; immutable and hashable.

    Parameters
    ----------
    dimensions : mapping, optional
        Dimension to path. A text is split at ``/``; a list of texts is taken as the segments as they are,
        so that a place called "St. Paul/Minneapolis" can be one. `status`, `definition`, `unit` are single values;
        `when` is an hour, date, month, year or ``start/end``.
    **named
        The same, by keyword.

    Raises
    ------
    ScopeError
        If a name or a segment is empty or not text, or a date is not one.

    Notes
    -----
    A dimension that is not given restricts nothing. The order of dimensions and the Unicode form
    of their texts do not matter.

    Examples
    --------
    >>> Scope(what="troops/special forces", where="Russia", when="2024-11")
    Scope(what=troops/special forces, where=Russia, when=2024-11)
    >>> Scope(what="troops/ /x")
    Traceback (most recent call last):
    consilience.errors.ScopeError: a path has an empty segment: got 'troops/ /x'; ...
    """

    __slots__ = ("_hash", "_paths", "period")

    def __init__(self, dimensions: Mapping[str, Any] | None = None, /, **named: Any) -> None:
        if not isinstance(dimensions, Mapping | None):
            hint = 'write Scope({"what": "troops"})'
            raise ScopeError("a scope is a mapping of dimensions", got=dimensions, hint=hint)
        given = {**(dimensions or {}), **named}
        paths = {name: path for name, value in given.items() if (path := _path(name, value))}
        order = sorted(paths, key=lambda name: (_ORDER.get(name, len(_ORDER)), name))
        self._paths: dict[str, Path] = {name: paths[name] for name in order}
        self.period = Period.parse(paths[TIME][0]) if TIME in paths else None
        self._hash = hash(tuple(self._paths.items()))

    def __getitem__(self, dimension: str) -> Path:
        return self._paths[dimension]

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)

    def __hash__(self) -> int:
        return self._hash

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Scope) and self._paths == other._paths

    def __str__(self) -> str:
        return ", ".join(f"{name}={'/'.join(path)}" for name, path in self.items())

    def __repr__(self) -> str:
        return f"Scope({cut_short(str(self), 1_400)})"

    def without(self, dimensions: Iterable[str]) -> Scope:
        """Return the scope with those dimensions disregarded."""
        left_out = set(dimensions)
        if left_out.isdisjoint(self._paths):
            return self
        return Scope({name: path for name, path in self.items() if name not in left_out})

    def with_(self, other: Mapping[str, Any]) -> Scope:
        """Return the scope with the dimensions that `other` names put in place of its own."""
        return Scope({**self, **other})

    def as_dict(self) -> dict[str, str | list[str]]:
        """Return plain texts that `Scope` reads back equal; a list where a segment holds a slash."""
        return {
            name: list(path) if name != TIME and any("/" in part for part in path) else "/".join(path)
            for name, path in self.items()
        }

    def __reduce__(self) -> tuple[Any, ...]:
        return Scope, (self._paths,)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema

        text = core_schema.union_schema([core_schema.str_schema(), core_schema.int_schema(), core_schema.date_schema()])
        path = core_schema.union_schema([text, core_schema.list_schema(core_schema.str_schema())])
        plain = core_schema.dict_schema(values_schema=path)
        return core_schema.no_info_plain_validator_function(
            lambda value: value if isinstance(value, Scope) else _from_mapping(value),
            json_schema_input_schema=plain,
            serialization=core_schema.plain_serializer_function_ser_schema(Scope.as_dict, return_schema=plain),
        )


def _from_mapping(value: Any) -> Scope:
    if not isinstance(value, Mapping):
        raise ScopeError(
            "a scope is a table of dimensions", got=value, hint='write it as { what = "troops/first group" }'
        )
    return Scope(value)


def _path(name: str, value: Any) -> Path:
    if not isinstance(name, str) or not name.strip() or set(name) & set("=,\n"):
        raise ScopeError("a dimension has no usable name", got=name)
    if isinstance(value, datetime) and value.time() == time.min:
        value = value.date()  # frames keep days as midnights
    if isinstance(value, date | int) and not isinstance(value, bool):
        value = str(value)
    single = name == TIME or name in MATCHING
    if isinstance(value, str):
        segments = [value] if single or not value else value.split("/")
    elif isinstance(value, Sequence) and all(isinstance(part, str) for part in value):
        segments = list(value)
    else:
        raise ScopeError(f"the path of {name} is not text", got=value)
    segments = [unicodedata.normalize("NFC", part).strip() for part in segments]
    if not all(segments):
        raise ScopeError(
            "a path has an empty segment", got=value, hint="write 'whole/part', or leave the dimension out"
        )
    if single and len(segments) > 1:
        raise ScopeError(f"{name} takes one value and no path", got=value)
    if name == TIME and segments:
        segments = [str(Period.parse(segments[0]))]
    return tuple(segments)


def dimension_columns(scopes: Sequence[Scope], taken: Iterable[str] = ()) -> dict[str, list[str | None]]:
    """Return a column for each dimension of some scopes, with the path of each in words; None where it has none.

    A dimension of the name of another column is called by that name with "scope_" before it.

    >>> dimension_columns([Scope(what="dead/men", where="Gansu"), Scope(what="dead")])
    {'what': ['dead/men', 'dead'], 'where': ['Gansu', None]}
    """
    found = dict.fromkeys(name for scope in scopes for name in scope)
    order = sorted(found, key=lambda name: (_ORDER.get(name, len(_ORDER)), name))
    used, columns = set(taken), {}
    for name in order:
        column = name
        while column in used:
            column = f"scope_{column}"
        used.add(column)
        columns[column] = ["/".join(scope[name]) if name in scope else None for scope in scopes]
    return columns


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


def counted_scope(scope: Scope, measure: Measure | None, additive: bool | None, of: tuple[Measure, bool]) -> Scope:
    """Return a scope that says how its figures are counted where that is not as in their set.

    Parameters
    ----------
    scope : Scope
    measure, additive : optional
        Of the claim; None is as in the set.
    of : (measure, additive)
        Of the set.

    Examples
    --------
    >>> counted_scope(Scope(what="dead"), "flow", None, ("stock", True))
    Scope(what=dead, counted as=flow)
    >>> counted_scope(Scope(what="dead"), "stock", None, ("stock", True))
    Scope(what=dead)
    """
    own = (measure or of[0], of[1] if additive is None else additive)
    if own == of:
        return scope
    words = [own[0]] * (own[0] != of[0]) + ["additive" if own[1] else _NOT_ADDITIVE] * (own[1] != of[1])
    return scope.with_({COUNTED: ", ".join(words)})


def measure_of(scope: Scope, usual: Measure) -> Measure:
    """Return what time does to the figures on a scope: its own measure, else the usual one."""
    own = "".join(scope.get(COUNTED, ())).partition(",")[0]
    return next((known for known in get_args(Measure) if known == own), usual)


def adds_up(scope: Scope, additive: bool) -> bool:
    """Say whether figures on a scope add up: shares do not, nor does what says so of itself.

    >>> adds_up(Scope(what="turnout", unit="%"), True), adds_up(Scope(what="dead"), True)
    (False, True)
    """
    own = "".join(scope.get(COUNTED, ())).rpartition(", ")[2]
    return {_NOT_ADDITIVE: False, "additive": True}.get(own, additive and RATIOS.isdisjoint(scope.get("unit", ())))


def _scope_of(given: Scope | Mapping[str, Any]) -> Scope:
    return given if isinstance(given, Scope) else Scope(given)


def check_measure(measure: str) -> Measure:
    """Return the measure if it is one of stock, flow, cumulative; else raise OptionError."""
    if not isinstance(measure, str) or measure not in _TIME_ORDER:
        hint = did_you_mean(str(measure), get_args(Measure))
        raise OptionError("unknown measure", got=measure, hint=hint, argument="measure")
    return measure


def _differ(name: str, left: Scope, right: Scope) -> Related:
    sides = ["/".join(scope.get(name, ())) or "none" for scope in (left, right)]
    return Related(Relation.UNRELATED, f"{name}: {sides[0]} against {sides[1]}")


def _opposed(directions: Mapping[str, int | None]) -> str:
    inside = [name for name, direction in directions.items() if direction == -1]
    around = [name for name, direction in directions.items() if direction == 1]
    return f"{' and '.join(inside + around)}: they nest in opposite directions"
