"""A figure: the number as stated, its words kept, and the interval that a convention reads in it."""

from __future__ import annotations

import math
import numbers
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple, Self, get_args

from corroborate.errors import FigureError, IntervalError
from corroborate.model.amounts import Amount, Mention
from corroborate.model.digits import read_digits, tidy
from corroborate.model.extents import ABOVE, BELOW, midpoint
from corroborate.model.grammar import mentions_in
from corroborate.model.intervals import Interval
from corroborate.model.tokens import Passage
from corroborate.model.wording import EXACT, MOST_DIGITS, Convention, End, Meaning

__all__ = ["REASONS", "End", "Figure", "TableBounds", "read_figure"]

REASONS: dict[str, tuple[str, str]] = {
    "no figure": ("the text states no figure", "write the number, or leave the row out"),
    "unknown": ("the text says that the figure is not known", "a figure beside it needs a row of its own"),
    "several figures": ("the text states several figures", "give each a row of its own"),
    "vague word": (
        "the text holds a vague word that has no reading",
        "give it one: Convention(codebook={'several': (3, 7)})",
    ),
    "share": ("the text states a share, not a count", "state the count that it comes to"),
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
        "write it out with commas, or state the locale: Convention(locale='de')",
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
    "not a number": ("what should be a number is none", "a dot is a decimal point and commas group"),
    "not finite": ("a figure needs at least one finite end", "leave an unknown bound out"),
}
"""Every code of a `FigureError`, with what it says and what would be right."""


def _error(code: str, got: object, note: str | None = None) -> FigureError:
    what, hint = REASONS[code]
    return FigureError(what if note is None else f"{what} ({note})", got=got, hint=hint, code=code)


class TableBounds(NamedTuple):
    """The numbers of a table's columns, with every digit; None where a column is empty."""

    low: Decimal | None
    high: Decimal | None
    value: Decimal | None


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as stated: its text, its two ends, and the value it names.

    Two figures are equal when their text, ends and value are.

    Attributes
    ----------
    text : str
        The words, untouched.
    lower, upper : End
        The ends before a convention widens them: exact decimals.
    value : Decimal
        The stated value: of a range its midpoint, of a limit the limit, of a vague word its bound.
    convention : Convention
        How the words were read.
    reading : str
        In words, how the text was read, e.g. "about", "at most", "range".
    bounds : TableBounds, optional
        The numbers as typed, for a figure from the columns of a table; None for a figure from a text.
    unit : str
        The unit or currency in the words, by one name: "km", "USD"; "" where a figure counts.
    interval : Interval
        What the figure allows: ends rounded to the nearest float64.
    """

    text: str
    lower: End
    upper: End
    value: Decimal
    convention: Convention = field(default_factory=Convention, compare=False, repr=False)
    reading: str = field(default="bare", compare=False)
    bounds: TableBounds | None = field(default=None, compare=False, repr=False)
    unit: str = field(default="", compare=False, repr=False)
    interval: Interval = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        kappa = self.convention.kappa
        lower, upper = float(self.lower.at(kappa, "lower")), float(self.upper.at(kappa, "upper"))
        if math.isinf(lower) and math.isinf(upper):
            raise _error("not finite", self.text)
        try:
            interval = Interval(lower, upper, self.lower.closed, self.upper.closed)
        except IntervalError:  # "<≥3"
            raise _error("contradictory bounds", self.text) from None
        object.__setattr__(self, "interval", interval)

    @property
    def hedged(self) -> bool:
        """Whether kappa moves an end of it."""
        return self.lower.moves or self.upper.moves

    def _repr_html_(self) -> str:
        from corroborate.showing.notebook import figure_html

        return figure_html(self)

    def under(self, convention: Convention) -> Figure:
        """Read the same text, or bound the same numbers, under another convention.

        >>> read_figure("about 10,000").under(Convention(kappa=0)).interval
        [10000, 10000]
        """
        if convention == self.convention:
            return self
        if convention.model_copy(update={"kappa": self.convention.kappa}) == self.convention:
            return replace(self, convention=convention)  # the words mean the same, and no end knows its kappa
        if self.bounds is not None:
            return Figure.from_bounds(*self.bounds, convention=convention)
        return read_figure(self.text, convention)

    @classmethod
    def from_bounds(
        cls,
        low: Decimal | float | str | None = None,
        high: Decimal | float | str | None = None,
        value: Decimal | float | str | None = None,
        convention: Convention | None = None,
    ) -> Self:
        """Make a figure from the columns of a table.

        Parameters
        ----------
        low, high, value : Decimal or int or float or str, optional
            In a string a dot is a decimal point and commas group; a float means the decimal that it prints.
            A lone `high` is "at most", a lone `low` "at least", a lone `value` a bare number. An infinite
            `low` or `high` is an unbounded side. Without a `value`, the midpoint or the limit is.
        convention : Convention, optional

        Raises
        ------
        FigureError
            If nothing is given, a number is none, `low` is above `high`, or `value` outside of them.

        Examples
        --------
        >>> Figure.from_bounds(high="20,000").interval
        [0, 20000]
        >>> Figure.from_bounds(low=5_000, high=9_000, value=7_000).text
        '7,000 (5,000-9,000)'
        >>> Figure.from_bounds(low=12, high=10)
        Traceback (most recent call last):
        corroborate.errors.FigureError: the lower end is above the upper end: got '12-10'; swap them if ...
        """
        convention = convention or Convention()
        bounds = TableBounds(*map(_column_number, (low, high, value)))
        if bounds == (None, None, None):
            raise _error("no figure", None)
        text = _bounds_text(bounds)
        lower, upper, reading = _table_ends(bounds, text, convention)
        stated = bounds.value
        if stated is None:
            finite = [end.base for end in (lower, upper) if end.base.is_finite()]
            stated = bounds.high if reading == "at most" else midpoint(finite[0], finite[-1])
        assert stated is not None
        return cls(text, lower, upper, stated, convention, reading, bounds)


def _column_number(number: Any) -> Decimal | None:
    if number is None:
        return None
    if isinstance(number, str):
        found = _string_number(number)
    elif isinstance(number, bool):
        found = None
    elif isinstance(number, Decimal):
        found = number
    elif isinstance(number, numbers.Integral):
        found = Decimal(int(number))
    else:
        try:
            found = Decimal(str(number))
        except InvalidOperation:
            found = None
    if found is None or found.is_nan():
        raise _error("not a number", number)
    if found.is_infinite():
        return found
    digits = found.as_tuple()
    if len(digits.digits) > MOST_DIGITS or int(digits.exponent) < -MOST_DIGITS or math.isinf(float(found)):
        raise _error("too large", number)
    return found


def _string_number(text: str) -> Decimal | None:
    stripped = text.strip().replace("−", "-")
    try:
        return Decimal(stripped.replace("_", "x"))
    except InvalidOperation:
        sign, digits = (-1, stripped[1:]) if stripped[:1] == "-" else (1, stripped)
        if not digits.partition(".")[2].isdecimal() and "." in digits:  # here a dot never groups
            return None
        found = read_digits(digits, Convention(locale="en"))
        return found.copy_sign(Decimal(sign)) if isinstance(found, Decimal) else None


def _bounds_text(bounds: TableBounds) -> str:
    low, high, value = (None if number is None else f"{number:,f}" for number in bounds)
    if low is None or bounds.low == Decimal("-Infinity"):
        limits = None if high is None else f"at most {high}"
    elif high is None or bounds.high == Decimal("Infinity"):
        limits = f"at least {low}"
    elif bounds.low == bounds.high:
        limits = None if bounds.value == bounds.low else low
    else:
        shared = "," not in low and "," in high and Decimal(low) <= Decimal(high.partition(",")[0])
        high = high.replace(",", "") if shared else high  # "1-2,000" would be 1,000 to 2,000
        limits = f"{low} to {high}" if "-" in low + high else f"{low}-{high}"
    if value is None:
        return str(limits)
    return value if limits is None else f"{value} ({limits})"


def _table_ends(bounds: TableBounds, text: str, convention: Convention) -> tuple[End, End, str]:
    low, high, value = bounds
    infinity = Decimal("Infinity")
    if value is not None and value.is_infinite():
        raise _error("not finite", text)
    if low is None and high is None:
        assert value is not None
        end = End(value, hedged=convention.bare == "rounded")
        return end, end, "bare"
    if low is None:
        assert high is not None
        if convention.count and high < 0:
            raise _error("negative count", text)
        low, reading = convention.floor, "at most"
    else:
        reading = "at least" if high in (None, infinity) else "at most" if low.is_infinite() else "range"
    high = infinity if high is None else high
    if low > high:
        raise _error("low above high", text)
    if low.is_infinite() and high.is_infinite():
        raise _error("not finite", text)
    if value is not None and not low <= value <= high:
        raise _error("value outside", text)
    return End(low, closed=low.is_finite()), End(high, closed=high.is_finite()), reading


def read_figure(text: str, convention: Convention | None = None) -> Figure:
    """Read the one figure in a text.

    Words around the figure, a label before it and comments or parts in a parenthesis are allowed.

    Parameters
    ----------
    text : str
        A cell or a phrase that states one figure.
    convention : Convention, optional

    Returns
    -------
    Figure

    Raises
    ------
    FigureError
        If the text does not state one figure for certain; ``code`` is one of `REASONS`.

    Examples
    --------
    >>> read_figure("around 10,000").interval
    [9500, 10500]
    >>> read_figure("up to 12,000").interval
    [0, 12000]
    >>> read_figure("183 (13 US + 170 Afghan)").interval
    [183, 183]
    >>> read_figure("$1.2bn-$1.4bn").interval, read_figure("$1.2bn-$1.4bn").unit
    ([1200000000, 1400000000], 'USD')
    >>> read_figure("1,383 Indian soldiers; ~722 Chinese")
    Traceback (most recent call last):
    corroborate.errors.FigureError: the text states several figures: got ...; give each a row of its own
    """
    convention = convention or Convention()
    if not isinstance(text, str):
        raise _error("not a number", text)
    passage = Passage(text, convention)
    chosen = _choose(text, mentions_in(passage))
    assert chosen.amount is not None
    lower, upper, reading = ends_of(text, chosen.amount, chosen.meanings, convention)
    unit, _ = passage.unit(chosen.start, chosen.end)
    return Figure(text, lower, upper, chosen.amount.value, convention, reading, unit=unit)


def _choose(text: str, found: Iterable[Mention]) -> Mention:
    """Return the mention that is the figure of the text, or raise the reason why none is."""
    outer, inner = _gather(found)
    rivals = [m for m in outer if m.rival and not m.part]
    counted = [m for m in inner if m.rival and m.code != "year"]
    if len(counted) == 1 and outer and _explains(counted[0], outer[0]) and all(m is outer[0] for m in rivals):
        return _qualified(_figure_of(text, counted[0]), inner)
    first = rivals[0].start if rivals else math.inf
    if any(m.code == "unknown" and m.start < first for m in outer):
        raise _error("unknown", text)
    if _are_several(rivals):
        raise _error("several figures", text)
    if not rivals:
        return _inside(text, outer, inner)
    for mention in outer:
        # "a third of its 12,000 troops" states no 12,000, and "many killed; 12 wounded" has two statements.
        before = mention.start < rivals[0].start
        if before and mention.code in ("share", "factor", "vague word", "no figure"):
            raise _error(mention.code, text)
    figure = _figure_of(text, rivals[0])
    for limits in filter(None, (_limits(figure, mention) for mention in inner)):
        return limits
    if any(_contradicts(figure, mention) for mention in inner):
        raise _error("several figures", text, "the parenthesis holds another one")
    return _qualified(figure, inner)


def _qualified(figure: Mention, inner: list[Mention]) -> Mention:
    """Return the figure with the hedges and bounds that fill parentheses: "500 (est.)"."""
    qualifiers = frozenset[Meaning]().union(*(m.meanings for m in inner if m.code == "qualifier"))
    if figure.amount and figure.amount.form == "range" and qualifiers & BELOW:  # "12-30 (max)"
        upper = figure.amount.high_meanings | qualifiers
        return replace(figure, amount=replace(figure.amount, high_meanings=upper))
    return replace(figure, meanings=figure.meanings | qualifiers)


def _are_several(rivals: list[Mention]) -> bool:
    """Whether there is more than one figure; numbers that are all refused say themselves why."""
    return len(rivals) > 1 and any(m.code == "figure" for m in rivals)


def _gather(found: Iterable[Mention]) -> tuple[list[Mention], list[Mention]]:
    """Return the mentions outside and inside of parentheses; two figures outside settle the matter."""
    outer: list[Mention] = []
    inner: list[Mention] = []
    figures = 0
    for mention in found:
        (inner if mention.inside else outer).append(mention)
        figures += mention.rival and not mention.part and not mention.inside
        if figures == 2:
            break
    return outer, inner


def _figure_of(text: str, mention: Mention) -> Mention:
    if mention.code != "figure":
        raise _error(mention.code, text, mention.note)
    return mention


def _inside(text: str, outer: list[Mention], inner: list[Mention]) -> Mention:
    """Return the figure of a text that has one in a parenthesis alone: "Contested (hundreds reported)"."""
    rivals = [m for m in inner if m.rival and not m.part]
    for mention in (*outer, *(inner if not rivals else ())):
        if mention.code != "qualifier" and not mention.part:
            raise _error(mention.code, text, mention.note)
    if not rivals or _are_several(rivals):
        raise _error("several figures" if rivals else "no figure", text)
    return _qualified(_figure_of(text, rivals[0]), inner)


def _is_wordy(mention: Mention) -> bool:
    """Whether words stand in place of a number, which one alone in a parenthesis explains: "dozens (36)"."""
    vague = mention.amount is not None and mention.amount.form == "vague word"
    return vague or mention.code == "vague word" or (mention.code == "unknown" and mention.note is None)


def settled_by(stated: Mention, other: Mention) -> Mention | None:
    """Return the one figure that a mention and the only one in a parenthesis behind it make; None if they make two.

    It is the second where that says what the words of the first leave open, else the first within its limits.
    """
    return other if _explains(other, stated) else _limits(stated, other)


def _explains(counted: Mention, words: Mention) -> bool:
    """Whether a figure fills a parenthesis behind mere words and is as large as they promise."""
    apart = words.amount and counted.amount and counted.amount.high < words.amount.low
    return _is_wordy(words) and counted.alone and not apart


def _limits(stated: Mention, other: Mention) -> Mention | None:
    """Return the stated number within the range or the bound alone in a parenthesis: "7,000 (5,000-9,000)"."""
    amount = stated.amount
    if amount is None or other.amount is None or not other.alone:
        return None
    if amount.form != "bare" or not stated.meanings <= {"about"}:
        return None
    bounds = replace(other.amount, value=amount.value)
    if bounds.form == "range":
        if bounds.high < amount.multiple:  # "14.8 million (13.2-16.6)"
            low, high = (tidy(EXACT.multiply(end, amount.multiple)) for end in (bounds.low, bounds.high))
            bounds = replace(bounds, low=low, high=high)
        fits = bounds.low <= amount.value <= bounds.high
    else:
        above = bool(other.meanings & ABOVE) and bounds.low <= amount.value
        below = bool(other.meanings & BELOW) and amount.value <= bounds.high
        fits = bounds.form == "bare" and len(other.meanings) == 1 and (above or below)
    return replace(stated, amount=bounds, meanings=other.meanings) if fits else None


def _contradicts(figure: Mention, other: Mention) -> bool:
    """Whether a figure in a parenthesis is no part and no comment: it is larger, or an alternative."""
    if not other.rival or other.part or other.behind == "of" or other.code == "year":
        return False
    if figure.amount is None or other.amount is None or figure.amount.form == "vague word":
        return other.alone  # "12 (+3)", "dozens (30-40)"
    if other.amount.form == "range":  # "500 (of 300-400)" says neither
        return True
    change = other.alone and other.amount.low < 0 <= figure.amount.low  # "12 (-3)"
    return change or other.behind == "or" or other.amount.high > figure.amount.high


def ends_of(text: str, amount: Amount, meanings: frozenset[Meaning], convention: Convention) -> tuple[End, End, str]:
    """Return the two ends of an amount under its hedges and bounds, and how it was read, in words."""
    settled = amount.form in ("vague word", "plus or minus")  # the words around them move no end
    own = bool(amount.high_meanings & BELOW)  # "at least 20 but no more than 45": each end has its own bound
    above = bool((meanings | amount.high_meanings) & ABOVE)
    below = bool(meanings & BELOW)
    if above and below:  # "at least up to 12-30 (max)" too
        raise _error("contradictory bounds", text)
    if below and amount.high.is_infinite():
        raise _error("vague word", text)
    rounded = convention.bare == "rounded" and amount.form == "bare" and not meanings
    about = ("about" in meanings and not settled) or rounded
    lower = End(
        amount.low,
        hedged=about or ("nearly" in meanings and not settled),
        closed="more than" not in meanings,
    )
    upper = End(
        amount.high,
        hedged=(about and not own) or "about" in amount.high_meanings or "just over" in meanings,
        closed="less than" not in meanings | amount.high_meanings and amount.high.is_finite(),
    )
    if above and not own:
        upper = End(Decimal("Infinity"), closed=False)
    if below:
        floor = convention.floor
        if amount.high < floor or (amount.high == floor and "less than" in meanings):
            raise _error("negative count", text)
        lower = End(floor, closed=floor.is_finite())
    words = [word for word in get_args(Meaning) if word in meanings | amount.high_meanings]
    if amount.form != "bare" or not words:
        words.append(amount.form)
    return lower, upper, ", ".join(dict.fromkeys(words))
