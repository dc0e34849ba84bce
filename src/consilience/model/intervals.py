"""Intervals of numbers: two ends, each open or closed, possibly infinite."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Self

from consilience.errors import IntervalError
from consilience.words import number_words

_NOTATION = re.compile(r"\s*([\[(])\s*([^,;\s]+)\s*[,;]\s*([^,;\s]+)\s*([\])])\s*")


@dataclass(frozen=True, slots=True)
class Interval:
    """All float64 numbers between two ends.

    Parameters
    ----------
    lower, upper : float
        The ends; ``-inf`` and ``inf`` for an unbounded side.
    lower_closed, upper_closed : bool, default True
        Whether the end itself belongs to the interval. An infinite end never does: it is stored as open.

    Raises
    ------
    IntervalError
        If an end is NaN, if the lower end is above the upper, or if no float64 lies between them.

    Examples
    --------
    >>> Interval(9500, 10500)
    [9500, 10500]
    >>> 10_000 in Interval(10_000, math.inf, lower_closed=False)
    False
    >>> Interval(12, 10)
    Traceback (most recent call last):
    consilience.errors.IntervalError: the lower end is above the upper end: got (12.0, 10.0)
    """

    lower: float
    upper: float
    lower_closed: bool = True
    upper_closed: bool = True

    def __post_init__(self) -> None:
        try:
            lower, upper = float(self.lower) + 0.0, float(self.upper) + 0.0  # + 0.0: no negative zero
            closed = bool(self.lower_closed), bool(self.upper_closed)
        except (TypeError, ValueError, OverflowError):
            got = self.lower, self.upper, self.lower_closed, self.upper_closed
            raise IntervalError("an end is not a number, or closed not True or False", got=got) from None
        if math.isnan(lower) or math.isnan(upper):
            raise IntervalError("an end is not a number", got=(lower, upper))
        if lower > upper:
            raise IntervalError("the lower end is above the upper end", got=(lower, upper))
        if lower == upper and math.isinf(lower):
            raise IntervalError("both ends are the same infinity", got=(lower, upper))
        object.__setattr__(self, "lower", lower)
        object.__setattr__(self, "upper", upper)
        object.__setattr__(self, "lower_closed", closed[0] and math.isfinite(lower))
        object.__setattr__(self, "upper_closed", closed[1] and math.isfinite(upper))
        if self.first > self.last:
            raise IntervalError("no number lies between the ends", got=(lower, upper))

    @property
    def first(self) -> float:
        """The smallest float64 inside (``-inf`` where unbounded)."""
        if self.lower_closed or math.isinf(self.lower):
            return self.lower
        return math.nextafter(self.lower, math.inf)

    @property
    def last(self) -> float:
        """The largest float64 inside (``inf`` where unbounded)."""
        if self.upper_closed or math.isinf(self.upper):
            return self.upper
        return math.nextafter(self.upper, -math.inf)

    @property
    def closed(self) -> str:
        """Which ends are closed: ``both``, ``left``, ``right`` or ``neither``."""
        if self.lower_closed:
            return "both" if self.upper_closed else "left"
        return "right" if self.upper_closed else "neither"

    @property
    def width(self) -> float:
        """Upper minus lower end; 0 for a point."""
        return self.upper - self.lower

    @property
    def is_point(self) -> bool:
        """Whether the two ends are one number."""
        return self.lower == self.upper

    def __contains__(self, number: float) -> bool:
        return self.first <= number <= self.last and math.isfinite(number)

    def contains(self, other: Interval) -> bool:
        """Whether every number of the other interval lies in this one."""
        return self.first <= other.first and other.last <= self.last

    def intersect(self, other: Interval) -> Interval | None:
        """Return the numbers in both, or None where there are none.

        >>> Interval(0, 12000).intersect(Interval(9500, 10500))
        [9500, 10500]
        """
        low = max(self, other, key=lambda i: i.first)
        high = min(self, other, key=lambda i: i.last)
        if low.first > high.last:
            return None
        return Interval(low.lower, high.upper, low.lower_closed, high.upper_closed)

    def hull(self, other: Interval) -> Interval:
        """Return the smallest interval that holds both."""
        low = min(self, other, key=lambda i: i.first)
        high = max(self, other, key=lambda i: i.last)
        return Interval(low.lower, high.upper, low.lower_closed, high.upper_closed)

    def distance(self, other: Interval) -> float:
        """Return how far the ends are apart: 0 where they meet or overlap.

        >>> Interval(10000, 10000).distance(Interval(11000, 11500))
        1000.0
        """
        return max(0.0, max(self.lower, other.lower) - min(self.upper, other.upper))

    @classmethod
    def point(cls, number: float) -> Self:
        """Return the interval that holds one number."""
        return cls(number, number)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the notation that ``str`` prints.

        >>> Interval.parse("(10000, inf)")
        (10000, inf)
        """
        match = _NOTATION.fullmatch(text) if isinstance(text, str) else None
        if match is None:
            raise IntervalError("not an interval", got=text, hint="write it as '[9500, 10500]' or '(0, inf)'")
        try:
            lower, upper = float(match[2]), float(match[3])
        except ValueError:
            raise IntervalError("an end is not a number", got=text) from None
        return cls(lower, upper, match[1] == "[", match[4] == "]")

    def to_dict(self) -> dict[str, float | bool | None]:
        """Return the ends in plain values, ready for JSON: an end without a bound is None, and its flag is true.

        >>> Interval(12_000, math.inf, lower_closed=False).to_dict()["high"] is None
        True
        """
        return {
            "low": self.lower if math.isfinite(self.lower) else None,
            "high": self.upper if math.isfinite(self.upper) else None,
            "low_closed": self.lower_closed,
            "high_closed": self.upper_closed,
            "low_unbounded": math.isinf(self.lower),
            "high_unbounded": math.isinf(self.upper),
        }

    def __str__(self) -> str:
        left, right = "(["[self.lower_closed], ")]"[self.upper_closed]
        return f"{left}{number_text(self.lower)}, {number_text(self.upper)}{right}"

    __repr__ = __str__


def number_text(number: float) -> str:
    """Return the shortest text that reads back as the same float64, without a needless ``.0``."""
    return str(int(number)) if number.is_integer() and abs(number) < 1e16 else repr(number)


def interval_words(interval: Interval) -> str:
    """Say what an interval allows.

    >>> print(interval_words(Interval(9500, 10500)), "|", interval_words(Interval.parse("(12000, inf)")))
    9,500 – 10,500 | more than 12,000
    """
    low, high = number_words(interval.lower), number_words(interval.upper)
    if interval.is_point:
        return low
    if interval.upper == float("inf"):
        if interval.lower == float("-inf"):
            return "any number"
        return f"{low} or more" if interval.lower_closed else f"more than {low}"
    if interval.lower == float("-inf"):
        return f"{high} or less" if interval.upper_closed else f"less than {high}"
    if interval.closed == "both":
        return f"{low} {'–' if interval.lower >= 0 else 'to'} {high}"
    left = f"{low} or more" if interval.lower_closed else f"more than {low}"
    return f"{left}, {'up to' if interval.upper_closed else 'less than'} {high}"
