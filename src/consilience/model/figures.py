"""A figure: the number as stated, its words kept, and the interval that a convention reads in it."""

from __future__ import annotations

import math
import numbers
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation
from functools import cache
from itertools import takewhile
from typing import Annotated, Any, Literal, NamedTuple, Self

from pydantic import Field

from consilience.briefly import Brief
from consilience.errors import FigureError, IntervalError, OptionError
from consilience.model.intervals import Interval, interval_words
from consilience.wording.conventions import RATIOS, REACH, Convention, End, convention_or_default
from consilience.wording.decimals import EXACT, MOST_DIGITS, midpoint, tidy
from consilience.wording.reasons import refusal


class TableBounds(NamedTuple):
    """The numbers of a table's columns, with every digit; None where a column is empty."""

    low: Decimal | None
    high: Decimal | None
    value: Decimal | None


Places = Annotated[int, Field(ge=-300, le=300)] | Literal["INF"]
"""To how many decimals a number is good: -3 to the thousand, "INF" exactly, as in XBRL."""

SCALES = {1_000: "thousand", 1_000_000: "million", 1_000_000_000: "billion"}
"""The words by which a figure in words is multiplied."""
_BOUNDING = ("at least", "more than", "at most", "less than", "vague word")
"""How a figure is read that names a bound, or no number at all."""


@dataclass(frozen=True, slots=True, repr=False)
class Figure(Brief):
    """A number as stated: its text, its two ends, and the value it names.

    Two figures are equal when their text, ends, value and precision are.

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
    decimals : int or 'INF', optional
        The precision that its source states beside the number, see `good_to`.
    unit : str
        The unit or currency in the words, by one name: "km", "USD"; what a count is said for each of: "/day" of "300
        people a day"; "" where a figure merely counts.
    errors : tuple of (down, up)
        How far the value may be off, as "a ± b" states it: one pair of Decimal, or of a statistical and a systematic
        error ("a ± b ± c") one each.
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
    decimals: Places | None = field(default=None, repr=False)
    errors: tuple[tuple[Decimal, Decimal], ...] = field(default=(), compare=False, repr=False)
    interval: Interval = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        if not (
            isinstance(self.lower, End) and isinstance(self.upper, End) and isinstance(self.convention, Convention)
        ):
            hint = "use read_figure or Figure.from_bounds"
            raise OptionError("a figure needs two ends and a convention", got=(self.lower, self.upper), hint=hint)
        kappa = self.convention.kappa
        lower, upper = float(self.lower.at(kappa, "lower")), float(self.upper.at(kappa, "upper"))
        if math.isinf(lower) and math.isinf(upper):
            raise refusal("not finite", self.text)
        try:
            interval = Interval(lower, upper, self.lower.closed, self.upper.closed)
        except IntervalError:  # "<≥3"
            raise refusal("contradictory bounds", self.text) from None
        object.__setattr__(self, "interval", interval)

    @property
    def hedged(self) -> bool:
        """Whether kappa moves an end of it."""
        return self.lower.moves or self.upper.moves

    @property
    def bounding(self) -> bool:
        """Whether it bounds a number, as "at least 40" and "dozens" do, and names none."""
        return any(word in self.reading for word in _BOUNDING)

    @property
    def names(self) -> bool:
        """Whether it names a number or a range of them, instead of merely bounding it."""
        return not self.bounding or (self.bounds is not None and self.bounds.value is not None)

    @property
    def standard_errors(self) -> tuple[float, float] | None:
        """The standard error downward and upward; None where "±" is a limit by the convention, or nothing states one.

        >>> read_figure("12.5 ± 0.8 ± 0.6", Convention(plus_minus="2 sigma")).standard_errors
        (0.5, 0.5)
        """
        if not self.errors or self.bounding or self.convention.plus_minus == "limit":
            return None
        down, up = (math.hypot(*(float(error[side]) for error in self.errors)) for side in (0, 1))
        reach = REACH[self.convention.plus_minus]
        return down / reach, up / reach

    def _repr_html_(self) -> str:
        from consilience.markup import escape

        return f"<q>{escape(self.text)}</q> <small>allows {escape(interval_words(self.interval))}</small>"

    def under(self, convention: Convention) -> Figure:
        """Read the same text, or bound the same numbers, under another convention.

        A figure that was read by a locale keeps it where the convention states none.

        >>> read_figure("about 10,000").under(Convention(kappa=0)).interval
        [10000, 10000]
        """
        if convention.locale is None and self.convention.locale is not None:
            convention = convention.model_copy(update={"locale": self.convention.locale})
        if convention == self.convention:
            return self
        if convention.model_copy(update={"kappa": self.convention.kappa}) == self.convention:
            return replace(self, convention=convention)  # the words mean the same, and no end knows its kappa
        if self.bounds is not None:
            read = Figure.from_bounds(*self.bounds, convention=convention, errors=self.errors)
        else:
            read = read_figure(self.text, convention)
        return read if self.decimals is None else read.good_to(self.decimals)

    def good_to(self, decimals: Places) -> Figure:
        """Return the figure with a stated precision: each number in it allows half a unit to either side.

        The stated precision takes the place of what "about" would allow. Ends that no number states stay: the floor
        of "up to 5,000", the bounds of "dozens".

        Parameters
        ----------
        decimals : int or 'INF'
            The place of the unit: 2 for hundredths, 0 for ones, -3 for thousands; "INF" for an exact number.

        Examples
        --------
        >>> read_figure("655,000").good_to(-3).interval, read_figure("up to 5,000").good_to(-3).interval
        ([654500, 655500], [0, 5500])
        """
        half = Decimal(0) if decimals == "INF" else Decimal(5).scaleb(-decimals - 1)
        ends = []
        for side, end in zip((-1, 1), (self.lower, self.upper), strict=True):
            stated = end.base.is_finite() and "vague word" not in self.reading
            if side == -1 and any(word in self.reading for word in ("at most", "less than")):
                stated = False  # its lower end is the convention's floor
            moved = EXACT.add(end.base, half.copy_sign(Decimal(side)))
            ends.append(End(moved, closed=end.closed) if stated else end)
        return replace(self, lower=ends[0], upper=ends[1], decimals=decimals)

    def times(self, factor: int) -> Figure:
        """Return the figure of a table that is in thousands, or another power of ten, as a number of ones.

        Raises
        ------
        FigureError
            If its words cannot be multiplied: then state it in full.

        Examples
        --------
        >>> read_figure("about 5,200").times(1000).text, read_figure("5,240").times(1000).text
        ('about 5,200 thousand', '5,240,000')
        """
        if factor == 1:
            return self

        def multiplied(number: Decimal) -> Decimal:
            return tidy(EXACT.multiply(number, Decimal(factor)))

        numbers = [multiplied(number) for number in (self.lower.base, self.upper.base, self.value)]
        if self.bounds is not None:
            low, high, value = (None if one is None else multiplied(one) for one in self.bounds)
            errors = [(multiplied(down), multiplied(up)) for down, up in self.errors]
            return Figure.from_bounds(low, high, value, self.convention, errors)
        if self.reading == "bare":
            made = Figure.from_bounds(value=numbers[2], convention=self.convention)
            return replace(made, unit=self.unit)
        hint = "state it in full, or by its bounds (low, high)"
        fault = FigureError(f"the figure cannot be multiplied by {factor:,}", got=self.text, hint=hint, code="scale")
        if factor not in SCALES:
            raise fault
        try:
            made = read_figure(f"{self.text.strip()} {SCALES[factor]}", self.convention)
        except FigureError:
            raise fault from None
        if [made.lower.base, made.upper.base, made.value] != numbers:
            raise fault
        return made

    @classmethod
    def from_bounds(
        cls,
        low: Decimal | float | str | None = None,
        high: Decimal | float | str | None = None,
        value: Decimal | float | str | None = None,
        convention: Convention | None = None,
        errors: Sequence[tuple[Decimal, Decimal]] = (),
    ) -> Self:
        """Make a figure from the columns of a table.

        Parameters
        ----------
        low, high, value : Decimal or int or float or str, optional
            In a string a dot is a decimal point and commas group; a float means the decimal that it prints.
            A lone `high` is "at most", a lone `low` "at least", a lone `value` a bare number. An infinite
            `low` or `high` is an unbounded side. Without a `value`, the midpoint or the limit is.
        convention : Convention, optional
        errors : sequence of (down, up)
            Of a lone `value`: how far it may be off; one pair, or a statistical and a systematic one. 0 or more.

        Raises
        ------
        FigureError
            If nothing is given, something is not a number, `low` is above `high`, or `value` is outside them, or has
            both bounds and errors.

        Examples
        --------
        >>> Figure.from_bounds(high="20,000").interval
        [0, 20000]
        >>> Figure.from_bounds(low=5_000, high=9_000, value=7_000).text
        '7,000 (5,000-9,000)'
        >>> Figure.from_bounds(low=12, high=10)
        Traceback (most recent call last):
        consilience.errors.FigureError: the lower end is above the upper end: got '12-10'; swap them if ...
        """
        convention = convention_or_default(convention)
        bounds = TableBounds(*map(_column_number, (low, high, value)))
        if bounds == (None, None, None):
            raise refusal("no figure", None)
        if not isinstance(errors, list | tuple):
            raise refusal("bad error", errors, "errors are pairs (down, up)")
        if errors:
            return cls(*_measured(bounds, errors, convention), bounds=bounds, errors=tuple(errors))
        text = _bounds_text(bounds)
        lower, upper, reading = _table_ends(bounds, text, convention)
        stated = bounds.value
        if stated is None:
            finite = [end.base for end in (lower, upper) if end.base.is_finite()]
            stated = bounds.high if reading == "at most" else midpoint(finite[0], finite[-1])
        assert stated is not None
        return cls(text, lower, upper, stated, convention, reading, bounds)


def error_words(errors: Sequence[tuple[Decimal, Decimal]]) -> str:
    """Return errors (down, up) in words: "± 0.28 +0.22 -0.16"."""
    return " ".join(f"± {up:f}" if up == down else f"+{up:f} -{down:f}" for down, up in errors)


def _measured(
    bounds: TableBounds, errors: Sequence[tuple[Decimal, Decimal]], convention: Convention
) -> tuple[str, End, End, Decimal, Convention, str]:
    """Return what makes a figure of a value with errors, all but its bounds and errors."""
    value = bounds.value
    if value is None or bounds.low is not None or bounds.high is not None:
        raise refusal("bad error", errors, "errors belong to a value without bounds")
    pairs = all(isinstance(pair, tuple) and len(pair) == 2 for pair in errors)
    sound = pairs and all(isinstance(one, Decimal) and one.is_finite() and one >= 0 for pair in errors for one in pair)
    if not sound or not value.is_finite():
        raise refusal("bad error", errors, "errors are pairs (down, up) of decimals, finite and not below 0")
    low, high = convention.around(value, errors)
    return f"{value:,f} {error_words(errors)}", End(low), End(high), value, convention, "plus or minus"


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
        raise refusal("not a number", number)
    if found.is_infinite():
        return found
    digits = found.as_tuple()
    if len(digits.digits) > MOST_DIGITS or int(digits.exponent) < -MOST_DIGITS or math.isinf(float(found)):
        raise refusal("too large", number)
    return found


def _string_number(text: str) -> Decimal | None:
    stripped = text.strip().replace("−", "-")
    try:
        return Decimal(stripped.replace("_", "x"))
    except InvalidOperation:
        sign, digits = (-1, stripped[1:]) if stripped[:1] == "-" else (1, stripped)
        if not digits:
            return None
        if not digits.partition(".")[2].isdecimal() and "." in digits:  # here a dot never groups
            return None
        from consilience.wording.digits import read_digits

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
        raise refusal("not finite", text)
    if low is None and high is None:
        assert value is not None
        end = End(value, hedged=convention.bare == "rounded")
        return end, end, "bare"
    if low is None:
        assert high is not None
        if convention.count and high < 0:
            raise refusal("negative count", text)
        low, reading = convention.floor, "at most"
    else:
        reading = "at least" if high in (None, infinity) else "at most" if low.is_infinite() else "range"
    high = infinity if high is None else high
    if low > high:
        raise refusal("low above high", text, ends=(low, high))
    if low.is_infinite() and high.is_infinite():
        raise refusal("not finite", text)
    if value is not None and not low <= value <= high:
        raise refusal("value outside", text)
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
    consilience.errors.FigureError: the text states several figures: got ...; give each a row of its own
    """
    convention = convention_or_default(convention)
    if not isinstance(text, str):
        raise refusal("not a text", text)
    return _reader()(text, convention)


@cache
def _reader() -> Callable[[str, Convention], Figure]:
    """Return what reads words. It loads the grammar, which a table of numbers does not need."""
    from consilience.wording.approximations import rate_before
    from consilience.wording.formulas import plain_formula
    from consilience.wording.grammar import mentions_in
    from consilience.wording.noun_phrases import rate_behind
    from consilience.wording.passages import Passage
    from consilience.wording.plain_texts import plain_statement
    from consilience.wording.selection import choose, ends_of

    def read(text: str, convention: Convention) -> Figure:
        stated = plain_statement(text, convention)
        if stated is not None:
            amount, meanings, unit = stated
            lower, upper, reading = ends_of(text, amount, meanings, convention)
            return Figure(text, lower, upper, amount.value, convention, reading, unit=unit)
        plain = plain_formula(text, points=convention.locale in (None, "en"))
        passage = Passage(plain, convention)
        chosen = choose(plain, mentions_in(passage))
        assert chosen.amount is not None
        lower, upper, reading = ends_of(plain, chosen.amount, chosen.meanings, convention)
        before = takewhile(lambda one: one.start <= chosen.start, mentions_in(passage)) if chosen.inside else [chosen]
        unit = chosen.unit or passage.unit(chosen.start, chosen.end)[0]
        # "dozens a day (36)", but not "several hundred a day (hundreds)", of which a text refuses the first
        unit = unit or next(filter(None, (rate_behind(passage, one) for one in before if one.code == "figure")), "")
        base = "" if "/" in unit or unit in RATIOS else rate_before(passage, chosen.start)
        unit = f"{unit}/{base}" if base else unit  # 每天500人
        value, errors = chosen.amount.value, chosen.amount.errors
        return Figure(text, lower, upper, value, convention, reading, unit=unit, errors=errors)

    return read
