"""Every error of the library: what was wrong, what was found, what would be right."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Any, Literal, Self, TypeVar, cast

from consilience.briefly import cut_short

Code = Literal[
    "ambiguous number",
    "another language",
    "bad date",
    "bad entry",
    "bad error",
    "bad grade",
    "bad json",
    "bad number",
    "bad quote",
    "bad scope",
    "bad text",
    "contradictory bounds",
    "date",
    "duplicate column",
    "duplicate field",
    "duplicate id",
    "duration",
    "factor",
    "figure and bounds",
    "low above high",
    "negative count",
    "no column",
    "no figure",
    "no source",
    "not a count",
    "not a number",
    "not a table",
    "not a text",
    "not an object",
    "not finite",
    "number words",
    "rejected rows",
    "scale",
    "several figures",
    "share",
    "time of day",
    "told otherwise",
    "too large",
    "unknown",
    "unknown field",
    "vague word",
    "value outside",
    "wrong number of cells",
    "year",
]
"""The reasons why a text, a row or a table cannot be used, as errors and rejects give them in ``code``."""


def field_code(fault: Literal["bad", "no"], field: str) -> Code:
    """Return the code of an entry whose field is bad or missing: each field has its own, such as ``"no id"``."""
    return cast(Code, f"{fault} {field}")


Setting = tuple[str, Any]
"""An argument and its value; the value is ``...`` where a message names the argument alone."""
_MOST = 700
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Characters of what is wrong, and of what would be right."""
_OF_CONVENTION = frozenset(("bare", "codebook", "count", "kappa", "locale", "plus_minus"))


class Advice(str):
    """A text that names arguments, spelled as in Python; `spelled` spells them otherwise, such as for a command.

    Examples
    --------
    >>> text = advise("use {} or {}", ("source", False), ("locale", "de"))
    >>> print(text)
    use source=False or Convention(locale='de')
    >>> print(text.spelled(lambda name, value: f"--{name}"))
    use --source or --locale
    """

    template: str
    settings: tuple[Setting, ...]

    def __new__(cls, text: str, template: str | None = None, settings: tuple[Setting, ...] = ()) -> Self:
        """Make a text from its template; without one it names no argument."""
        made = super().__new__(cls, text)
        made.template = text.replace("{", "{{").replace("}", "}}") if template is None else template
        made.settings = settings
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.template, self.settings)

    def printable(self) -> Advice:
        """Return the text without lone surrogates, which could not be printed or written to any file."""
        if self.isascii():
            return self
        text, template = (part.encode(errors="backslashreplace").decode() for part in (str(self), self.template))
        return Advice(text, template, self.settings)

    def spelled(self, spell: Callable[[str, Any], str]) -> str:
        """Return the text with its arguments as `spell` writes them, from the name and the value."""
        return self.template.format(*(spell(name, value) for name, value in self.settings))


def advise(template: str, *settings: Setting) -> Advice:
    """Return a text whose places ``{}`` are filled with arguments and their values."""
    return Advice(template.format(*(_in_python(name, value) for name, value in settings)), template, settings)


def _in_python(name: str, value: Any) -> str:
    spelled = f"{name}=" if value is ... else f"{name}={value!r}"
    return f"Convention({spelled})" if name in _OF_CONVENTION and value is not ... else spelled


def joined(parts: Iterable[str], between: str = "; ") -> Advice:
    """Return texts as one, with the arguments that they name."""
    found = [part if isinstance(part, Advice) else Advice(part) for part in parts]
    settings = tuple(setting for part in found for setting in part.settings)
    return Advice(between.join(found), between.join(part.template for part in found), settings)


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
    argument : str, optional
        The argument of the function that is at fault, e.g. ``"scope"``.

    Examples
    --------
    >>> print(ConsilienceError("no such format", got="docx", hint="use 'html'"))
    no such format: got 'docx'; use 'html'
    """

    def __init__(
        self,
        what: str,
        *,
        got: object = None,
        hint: str | None = None,
        code: Code | None = None,
        argument: str | None = None,
    ) -> None:
        self.what, self.got, self.hint, self.code, self.argument = what, got, hint, code, argument
        super().__init__(what)

    def __str__(self) -> str:
        return str(self.message)

    @property
    def message(self) -> Advice:
        """The whole text, which knows the arguments that it names."""
        found = "" if self.got is None else f": got {shorten(self.got)}"
        what = joined([_on_a_screen(_visible(self.what)), found], "")
        return what if self.hint is None else joined([what, _on_a_screen(_visible(self.hint))])

    def __reduce__(self) -> tuple[Any, ...]:
        # Keyword-only arguments do not survive the default pickling of exceptions, and workers need them.
        return _rebuild, (type(self), self.what, self._rest), self.__dict__

    @property
    def _rest(self) -> dict[str, Any]:
        return {"got": self.got, "hint": self.hint, "code": self.code, "argument": self.argument}

    def at(self, place: str) -> Self:
        """Return the same error with the place (file, row, field) in front of it."""
        return type(self)(joined([place, self.what], ": "), **self._rest)

    def turned(self, kind: type[Raised], **changes: Any) -> Raised:
        """Return the same error as one of another kind, with some of its parts changed."""
        return kind(**{"what": self.what, **self._rest, **changes})


def _visible(text: str) -> str:
    """Return a text whose control signs, which names of files and fields may hold, are written out."""
    if not _CONTROL.search(text):
        return text
    return _CONTROL.sub(lambda sign: sign[0].encode("unicode_escape").decode(), text)


def _on_a_screen(text: str) -> str:
    """Return a text as it is, unless it has become longer than a screen, by the names that it cites."""
    return text if len(text) <= _MOST else cut_short(text, _MOST)


Raised = TypeVar("Raised", bound=ConsilienceError)


def _rebuild(cls: type[ConsilienceError], what: str, rest: dict[str, Any]) -> ConsilienceError:
    return cls(what, **rest)


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


def nearest(found: str, known: Sequence[str]) -> str | None:
    """Return a hint that names the nearest known word; None where none is near."""
    same = [word for word in known if word.casefold() == found.casefold()]
    near = same or difflib.get_close_matches(found[:100], known, n=1)
    return f"did you mean {near[0]!r}?" if near else None


def did_you_mean(found: str, known: Iterable[str]) -> str:
    """Return a hint that names the nearest known word, or all of them where they are few.

    >>> did_you_mean("markdwon", ["html", "markdown"])
    "did you mean 'markdown'?"
    >>> did_you_mean("HTML", ["html", "text"]), did_you_mean("x", map(str, range(27)))[-21:]
    ("did you mean 'html'?", "'23', '24', or 2 more")
    """
    words = list(known)
    near = nearest(found, words)
    if near:
        return near
    if not words:
        return "there is none"
    more = "" if len(words) <= _SHOWN else f", or {len(words) - _SHOWN} more"
    return f"use one of {', '.join(map(repr, words[:_SHOWN]))}{more}"


class IntervalError(ConsilienceError, ValueError):
    """The ends do not bound any float64 number."""


class ConventionError(ConsilienceError, ValueError):
    """A convention that cannot be used for reading figures."""


class FigureError(ConsilienceError, ValueError):
    """A text that is not one figure; ``code`` holds the reason, ``rule`` the rule that gave it, if one did.

    ``ends`` holds the two numbers of a range whose lower end is above its upper end.
    """

    rule: str = ""
    ends: tuple[Decimal, Decimal] | None = None


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
