"""Every error of the library: what was wrong, what was found, what would be right."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import Any, Self


class ConsilienceError(Exception):
    """Root of all errors that this library raises on purpose.

    Parameters
    ----------
    what : str
        What is wrong, with the place (file, row, field) where it is known.
    got : object, optional
        What was found; shown by its ``repr``, shortened.
    hint : str, optional
        What would be right.
    code : str, optional
        A short stable name of the reason, e.g. ``"several figures"``.

    Examples
    --------
    >>> print(ConsilienceError("no such format", got="docx", hint="use 'html'"))
    no such format: got 'docx'; use 'html'
    """

    def __init__(self, what: str, *, got: object = None, hint: str | None = None, code: str | None = None) -> None:
        self.what, self.got, self.hint, self.code = what, got, hint, code
        super().__init__(what)

    def __str__(self) -> str:
        found = "" if self.got is None else f": got {shorten(self.got)}"
        return f"{self.what}{found}" + ("" if self.hint is None else f"; {self.hint}")

    def __reduce__(self) -> tuple[Any, ...]:
        # Keyword-only arguments do not survive the default pickling of exceptions, and workers need them.
        return _rebuild, (type(self), self.what, self.got, self.hint, self.code), self.__dict__

    def at(self, place: str) -> Self:
        """Return the same error with the place (file, row, field) in front of it."""
        return type(self)(f"{place}: {self.what}", got=self.got, hint=self.hint, code=self.code)


def _rebuild(
    cls: type[ConsilienceError], what: str, got: object, hint: str | None, code: str | None
) -> ConsilienceError:
    return cls(what, got=got, hint=hint, code=code)


def shorten(found: object, width: int = 80) -> str:
    """Return the ``repr`` of what was found, cut in its middle to at most `width` characters."""
    if isinstance(found, str) and len(found) > width:
        found = found[:width] + "..."
    try:
        text = repr(found)
    except Exception as error:  # an int of more than 4,300 digits has none, and a message must not fail
        text = f"<{type(found).__name__} that cannot be shown: {type(error).__name__}>"
    return text if len(text) <= width + 5 else text[: width // 2] + " ... " + text[-width // 2 :]


_SHOWN = 25


def did_you_mean(found: str, known: Iterable[str]) -> str:
    """Return a hint that names the nearest known word, or all of them where they are few.

    >>> did_you_mean("markdwon", ["html", "markdown"])
    "did you mean 'markdown'?"
    >>> did_you_mean("HTML", ["html", "text"]), did_you_mean("x", map(str, range(27)))[-21:]
    ("did you mean 'html'?", "'23', '24', or 2 more")
    """
    words = list(known)
    same = [word for word in words if word.casefold() == found.casefold()]
    near = same or difflib.get_close_matches(found[:100], words, n=1)
    if near:
        return f"did you mean {near[0]!r}?"
    more = "" if len(words) <= _SHOWN else f", or {len(words) - _SHOWN} more"
    return f"use one of {', '.join(map(repr, words[:_SHOWN]))}{more}"


class IntervalError(ConsilienceError, ValueError):
    """The ends do not bound any float64 number."""


class ConventionError(ConsilienceError, ValueError):
    """A convention that cannot be used for reading figures."""


class FigureError(ConsilienceError, ValueError):
    """A text that is not one figure; ``code`` holds the reason, ``rule`` the rule that gave it, if one did."""

    rule: str = ""


class ScopeError(ConsilienceError, ValueError):
    """A scope whose dimensions or paths cannot be used."""


class SourceError(ConsilienceError, ValueError):
    """Sources that contradict each other: a cycle of citations, one name for two."""


class ClaimError(ConsilienceError, ValueError):
    """A claim, or a set of claims, that cannot be used."""


class ReadError(ConsilienceError, ValueError):
    """A file or table that cannot be read as claims at all; ``rejected`` holds the rows where it was read strictly."""

    rejected: tuple[Any, ...] = ()


class OptionError(ConsilienceError, ValueError):
    """An argument outside of what the function knows."""


class MissingExtraError(ConsilienceError, ImportError):
    """A package of an extra is not installed; the message names the extra."""


class LawError(ConsilienceError, AssertionError):
    """A rule breaks laws that it was checked against."""
