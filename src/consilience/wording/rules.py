"""What a rule is by which a number is not a count, and for which words it is asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from consilience.errors import Code
from consilience.wording.vocabulary import Wording

Stage = Literal["before", "unbound", "behind", "whole"]
"""What a rule looks at: the words before a number, the same where no word binds it, those behind, the whole mention."""


When = Callable[[Wording, str, bool], bool]
"""Whether to ask a rule: by the language, the word right before or behind the number, and whether it may be a year."""


Between = Callable[[Wording, str, str], bool]
"""The same for the whole mention: by the language, the word right before and the one right behind."""


@dataclass(frozen=True, slots=True)
class NonCount:
    """A rule by which a number is not a count.

    Attributes
    ----------
    stage : str
        What it looks at: one of `Stage`.
    name : str
    code : str
        What the number is instead: one of `REASONS`.
    end : callable
        Returns the token behind what it takes; None where it leaves a number alone.
    takes, leaves : tuple of str
        Texts in which it decides, and texts in which it leaves the number to others.
    rival : bool
        Whether the number might be a figure beside another one, and is refused.
    note : str, optional
        What is special about it, for a message.
    locale : str, optional
        The locale of the examples.
    when : callable, optional
        Which words beside the number it is asked for; if None, it is asked for all.
    yields : bool
        Whether what stands behind the number decides before it.
    in_words : bool
        Whether a rule that looks at the whole mention is asked for numbers in words too.
    between : callable, optional
        The words between which such a rule is asked for a mention with digits; if None, it is asked for all.
    """

    stage: Stage
    name: str
    code: Code
    end: Callable[[Any], int | None]
    takes: tuple[str, ...]
    leaves: tuple[str, ...]
    rival: bool = False
    note: str | None = None
    locale: str | None = None
    when: When | None = None
    yields: bool = False
    in_words: bool = False
    between: Between | None = None


def on(*kinds: str, signs: str = "", longest: int = 0) -> When:
    """Ask a rule where the word beside a number is of some kinds of words, one of some signs, or short."""

    def asked(words: Wording, text: str, year: bool) -> bool:
        if not text:  # nothing stands there
            return False
        return len(text) <= longest or text in signs or any(text in getattr(words, k) for k in kinds)

    return asked


def changing(words: Wording, text: str, year: bool) -> bool:
    """Ask a rule where the language has words behind what a change begins at, or behind a whole."""
    return bool(words.left or words.each or words.among)


def on_counter(words: Wording, text: str, year: bool) -> bool:
    """Ask a rule where the word behind a number counts, in a script without blanks."""
    loose = words.spelling is not None and words.spelling.loose
    return loose and (text in words.people or text in words.persons)


def among(*kinds: str, before: str = "", behind: str = "") -> Between:
    """Ask a rule where some signs stand before or behind the mention, or a word of some kinds."""

    def asked(words: Wording, first: str, last: str) -> bool:
        signs = (first != "" and first in before) or (last != "" and last in behind)
        return signs or any(text in getattr(words, k) for k in kinds for text in (first, last))

    return asked


def in_words_alone(words: Wording, first: str, last: str) -> bool:
    """Ask a rule of no mention with digits."""
    return False


def of_code(words: Wording, first: str, last: str) -> bool:
    """Ask a rule where letters may name what a number is of: "ISO 9001"."""
    return 2 <= len(first) <= 5 and first.isalpha()


def on_sign(words: Wording, text: str, year: bool) -> bool:
    """Ask a rule where a sign stands beside the number."""
    return text != "" and not text[-1].isalnum()


def on_digits(words: Wording, text: str, year: bool) -> bool:
    """Ask a rule where another number stands beside it."""
    return any(char.isdigit() for char in text)


def behind_digits(words: Wording, text: str, year: bool) -> bool:
    """Ask a rule where digits stand before the number."""
    return text[:1].isdigit() and bool(words.phones)


def of_year(words: Wording, text: str, year: bool) -> bool:
    """Ask a rule where the number may be a year."""
    return year
