"""What the arguments of public functions may be, checked in one place before anything is done with them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from functools import wraps
from numbers import Real
from os import PathLike
from typing import Any, NamedTuple, ParamSpec, TypeVar

from consilience.errors import OptionError, did_you_mean, nearest

Taken = ParamSpec("Taken")
Made = TypeVar("Made")


class Kind(NamedTuple):
    """A kind of values: what one is called, whether a value is one, and what would be right where it is not."""

    name: str
    holds: Callable[[Any], bool]
    hint: Callable[[Any], str | None] = lambda found: None

    def __or__(self, other: Kind) -> Kind:
        """Return the values of either kind."""
        return Kind(f"{self.name} or {other.name}", lambda value: self.holds(value) or other.holds(value))

    def check(self, argument: str, value: Any) -> None:
        """Refuse a value of another kind."""
        if not self.holds(value):
            got = "None" if value is None else value
            raise OptionError(f"{argument}= is not {self.name}", got=got, hint=self.hint(value), argument=argument)


def a(kind: type) -> Kind:
    """Return the objects of a class."""
    article = "an" if kind.__name__[0] in "AEIOU" else "a"
    return Kind(f"{article} {kind.__name__}", lambda value: isinstance(value, kind))


def many(kind: Kind) -> Kind:
    """Return the lists, or other iterables that can be read more than once, of values of a kind."""
    return Kind(
        f"a list, each of it {kind.name}",
        lambda value: (
            isinstance(value, Iterable)
            and not isinstance(value, str | bytes | Mapping)
            and (iter(value) is value or all(map(kind.holds, value)))
        ),
    )


def mapping(kind: Kind) -> Kind:
    """Return the mappings from text to values of a kind."""
    return Kind(
        f"a mapping from names to {kind.name}",
        lambda value: (
            isinstance(value, Mapping) and all(map(TEXT.holds, value)) and all(map(kind.holds, value.values()))
        ),
    )


def one_of(*words: str) -> Kind:
    """Return some words."""
    known = ", ".join(map(repr, words))
    hint = lambda found: nearest(found, words) if isinstance(found, str) else None  # noqa: E731
    return Kind(f"one of {known}", lambda value: isinstance(value, str) and value in words, hint)


class Words(StrEnum):
    """One of several words; an unknown one is refused with the nearest."""

    @classmethod
    def _missing_(cls, value: object) -> None:
        words = [str(member) for member in cls]
        raise OptionError(f"not a {cls.__name__}", got=str(value), hint=did_you_mean(str(value), words))


def _is_named(value: Any) -> bool:
    """Whether a text can be the name of a file."""
    return isinstance(value, str) and "\0" not in value and value.encode(errors="replace").decode() == value


def is_real(value: Any) -> bool:
    """Whether a value is a number that can be a float64."""
    if not isinstance(value, Real) or isinstance(value, bool):
        return False
    try:
        float(value)
    except OverflowError:
        return False
    return True


def is_finite(value: Any) -> bool:
    """Whether a value is a number that a float64 holds."""
    return is_real(value) and math.isfinite(value)


ANY = Kind("anything", lambda value: True)
NONE = Kind("None", lambda value: value is None)
TEXT = Kind("a text", lambda value: isinstance(value, str))
FUNCTION = Kind("a function", callable)
NO = Kind("False", lambda value: value is False)
FLAG = Kind("True or False", lambda value: isinstance(value, bool))
NUMBER = Kind("a finite number", is_finite)
REAL = Kind("a number", is_real)
SHARE = Kind("a share above 0 and below 1", lambda value: is_finite(value) and 0 < value < 1)
COUNT = Kind(
    "a whole number from 1", lambda value: type(value) is not bool and isinstance(value, int) and 1 <= value < 1 << 63
)
PATH = Kind("a path", lambda value: isinstance(value, PathLike) or _is_named(value))
WHOLE = Kind("a whole number from 0", lambda value: COUNT.holds(value) or (type(value) is int and value == 0))
NAMES = TEXT | many(TEXT)
COLUMN = Kind("the name of a column", lambda value: isinstance(value, str | int) and not isinstance(value, bool))


def checked(**kinds: Kind) -> Callable[[Callable[Taken, Made]], Callable[Taken, Made]]:
    """Make a function refuse arguments of other kinds, with an OptionError that names the argument.

    Examples
    --------
    >>> @checked(text=TEXT)
    ... def shout(text):
    ...     return text.upper()
    >>> shout(5)
    Traceback (most recent call last):
    consilience.errors.OptionError: text= is not a text: got 5
    """

    def wrap(function: Callable[Taken, Made]) -> Callable[Taken, Made]:
        code: Any = getattr(function, "__code__")  # noqa: B009 - a callable need have none for mypy
        names = code.co_varnames[: code.co_argcount]

        @wraps(function)
        def call(*given: Taken.args, **named: Taken.kwargs) -> Made:
            for name, value in (*zip(names, given, strict=False), *named.items()):
                if name in kinds:
                    kinds[name].check(name, value)
            return function(*given, **named)

        return call

    return wrap
