"""Why a text or a row states no figure: a code for each reason, with what it says and what would be right."""

from __future__ import annotations

from decimal import Decimal

from consilience.errors import Code, FigureError, advise, joined
from consilience.wording.decimals import MOST_DIGITS

REASONS: dict[Code, tuple[str, str]] = {
    "no figure": ("the text states no figure", "write the number, or leave the row out"),
    "unknown": ("the text says that the figure is not known", "a figure beside it needs a row of its own"),
    "several figures": ("the text states several figures", "give each a row of its own"),
    "vague word": (
        "the text holds a vague word that has no reading",
        advise("give it one: {}", ("codebook", {"several": (3, 7)})),
    ),
    "share": (
        "the text states a share, not a count",
        advise(
            "state the count, or the percentage; rates are numbers in a column named as value, with {}",
            ("additive", False),
        ),
    ),
    "factor": ("the text states a factor, not a count", "state the count that it comes to"),
    "year": (
        "the text states a year, not a count",
        "a count of four digits needs a comma, 1,999, or a column named as value",
    ),
    "date": ("the text states a date or a time, not a count", "put it into the scope: when"),
    "duration": ("the text states a duration, not a count", "put it into the scope: when"),
    "not a count": (
        "the number is part of a name, an age, an order or a circumstance, not a count",
        "write the figure alone",
    ),
    "ambiguous number": (
        "the number can be read in more than one way",
        "rewrite it so that it has one meaning",
    ),
    "another language": (
        "the words beside the number say more in another language",
        advise("state the locale, such as {}, or 'en' where the text is English", ("locale", "de")),
    ),
    "number words": ("the number is spelled in words that cannot be read for certain", "write it in digits"),
    "too large": (
        f"the number is above the largest float64 or has more than {MOST_DIGITS} digits",
        "shorten it",
    ),
    "low above high": ("the lower end is above the upper end", "swap them if that is what is meant"),
    "negative count": (
        "a count cannot lie below zero",
        "use Convention(count=False) where figures may be negative",
    ),
    "contradictory bounds": ("the bounds in the text contradict each other", "state one bound, or a range"),
    "value outside": ("the value lies outside its own bounds", "check the three columns"),
    "not a text": (
        "a figure is a text, or a Figure",
        "write it as stated, '2,600', or use Figure.from_bounds(value=2600)",
    ),
    "bad error": ("the error of a value cannot be read", "write 0.5, '+6 -2', '± 3' or '± 3 (stat) ± 4 (syst)'"),
    "not a number": ("expected a number", "a dot is a decimal point and commas group"),
    "not finite": ("a figure needs at least one finite end", "leave an unknown bound out"),
}
"""Every code of a `FigureError`, with what it says and what would be right."""


def refusal(
    code: Code,
    got: object,
    note: str | None = None,
    rule: str = "",
    ends: tuple[Decimal, Decimal] | None = None,
) -> FigureError:
    """Return the error that says why a text states no figure; of a vague word the note is the word."""
    what, hint = REASONS[code]
    if code == "vague word" and note is not None:
        hint = advise("give it one: {}", ("codebook", {note.lower(): (3, 7)}))
    elif note is not None:
        what = joined([what, " (", note, ")"], "")
    error = FigureError(what, got=got, hint=hint, code=code)
    error.rule, error.ends = rule, ends
    return error
