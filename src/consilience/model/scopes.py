"""Scopes: what a number counts, as paths in named dimensions, and how their figures are measured."""

from __future__ import annotations

import unicodedata
from collections.abc import ItemsView, Iterable, Iterator, Mapping, Sequence, ValuesView
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any, Literal, cast, get_args

from consilience.briefly import cut_short
from consilience.errors import OptionError, ScopeError, did_you_mean
from consilience.model.periods import Period
from consilience.wording.conventions import RATIOS

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
_STRETCH = 512
"""Characters of a path that are split at once, and remembered."""


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
        if dimensions is not None and not isinstance(dimensions, Mapping):
            hint = 'write Scope({"what": "troops"})'
            raise ScopeError("a scope is a mapping of dimensions", got=dimensions, hint=hint)
        given = {**(dimensions or {}), **named}
        paths = {name: path for name, value in given.items() if (path := _path(name, value))}
        self._paths: dict[str, Path] = {name: paths[name] for name in in_order(*paths)}
        self.period = _period(paths[TIME][0]) if TIME in paths else None
        self._hash = hash(tuple(self._paths.items()))

    def __getitem__(self, dimension: str) -> Path:
        return self._paths[dimension]

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)

    # What a mapping has without these goes by errors that are caught, which is slow.
    def __contains__(self, dimension: object) -> bool:
        return dimension in self._paths

    def get(self, dimension: str, default: Any = None) -> Any:
        """Return the path of a dimension; the default where it has none."""
        return self._paths.get(dimension, default)

    def items(self) -> ItemsView[str, Path]:
        """Return the dimensions with their paths."""
        return self._paths.items()

    def values(self) -> ValuesView[Path]:
        """Return the paths."""
        return self._paths.values()

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
        return {name: path_words(name, path) for name, path in self.items()}

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


def path_words(name: str, path: Path) -> str | list[str]:
    """Return the path of a dimension as plain text that `Scope` reads back equal; a list where a slash is in a segment.

    >>> path_words("what", ("troops", "first group")), path_words("what", ("and/or",))
    ('troops/first group', ['and/or'])
    """
    return list(path) if name != TIME and any("/" in part for part in path) else "/".join(path)


@lru_cache(1 << 10)
def in_order(*names: str) -> tuple[str, ...]:
    """Return dimensions in their order."""
    return tuple(sorted(names, key=lambda name: (_ORDER.get(name, len(_ORDER)), name)))


_period = lru_cache(1 << 16)(Period.parse)


def _from_mapping(value: Any) -> Scope:
    if not isinstance(value, Mapping):
        raise ScopeError(
            "a scope is a table of dimensions", got=value, hint='write it as { what = "troops/first group" }'
        )
    return Scope(value)


def _path(name: str, value: Any) -> Path:
    if not _usable(name):
        raise ScopeError("a dimension has no usable name", got=name)
    if isinstance(value, datetime) and value.time() == time.min:
        value = value.date()  # frames keep days as midnights
    if isinstance(value, date | int) and not isinstance(value, bool):
        value = str(value)
    if isinstance(value, str):
        return _path_of(name, value)
    if isinstance(value, Sequence) and all(isinstance(part, str) for part in value):
        return _path_of(name, tuple(value))
    raise ScopeError(f"the path of {name} is not text", got=value)


@lru_cache(1 << 10)
def _usable(name: object) -> bool:
    """Whether a dimension may have this name."""
    return isinstance(name, str) and bool(name.strip()) and not set(name) & set("=,\n")


@lru_cache(1 << 16)
def _path_of(name: str, value: str | tuple[str, ...]) -> Path:
    """Return the path of a text, which is split, or of segments as they are."""
    single = name == TIME or name in MATCHING
    segments: Path
    if isinstance(value, tuple):
        segments = tuple(map(_segment, value))
    else:
        segments = (_segment(value),) if single else tuple(_split(value))
    if "" in segments:
        got = [*value] if isinstance(value, tuple) else value
        raise ScopeError("a path has an empty segment", got=got, hint="write 'whole/part', or leave the dimension out")
    if single and len(segments) > 1:
        raise ScopeError(f"{name} takes one value and no path", got=[*value])
    if name == TIME and segments:
        segments = (str(_period(segments[0])),)
    return segments


def _segment(text: str) -> str:
    return unicodedata.normalize("NFC", text).strip()


def _split(text: str) -> list[str]:
    """Return the segments of a text, those of each stretch of it at once: deep paths that begin alike share them."""
    found: list[str] = []
    start = 0
    while (end := text.find("/", start + _STRETCH)) >= 0:
        found += _stretch(text[start:end])
        start = end + 1
    found += map(_segment, text[start:].split("/"))
    return found


@lru_cache(1 << 12)
def _stretch(text: str) -> Path:
    return tuple(map(_segment, text.split("/")))


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
    # A share adds up in no set, so that saying so does not set it apart.
    own = (measure or of[0], of[1] if additive is None or not adds_up(scope, additive=True) else additive)
    if own == of:
        return scope
    words = [own[0]] * (own[0] != of[0]) + ["additive" if own[1] else _NOT_ADDITIVE] * (own[1] != of[1])
    return scope.with_({COUNTED: ", ".join(words)})


def measure_of(scope: Scope, usual: Measure) -> Measure:
    """Return what time does to the figures on a scope: its own measure, else the usual one."""
    if COUNTED not in scope:
        return usual
    own = "".join(scope[COUNTED]).partition(",")[0]
    return next((known for known in get_args(Measure) if known == own), usual)


def adds_up(scope: Scope, additive: bool) -> bool:
    """Say whether figures on a scope add up: shares do not, nor does what says so of itself.

    >>> adds_up(Scope(what="turnout", unit="%"), True), adds_up(Scope(what="dead"), True)
    (False, True)
    """
    own = "".join(scope.get(COUNTED, ())).rpartition(", ")[2]
    return {_NOT_ADDITIVE: False, "additive": True}.get(own, additive and RATIOS.isdisjoint(scope.get("unit", ())))


def check_measure(measure: str) -> Measure:
    """Return the measure if it is one of stock, flow, cumulative; else raise OptionError."""
    if not isinstance(measure, str) or measure not in get_args(Measure):
        hint = did_you_mean(str(measure), get_args(Measure))
        raise OptionError("unknown measure", got=measure, hint=hint, argument="measure")
    return cast("Measure", measure)
