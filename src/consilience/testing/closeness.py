"""How close two answers of a rule are: the same, near enough for floats, or within one another."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import reduce

from consilience.comparing.comparison import Stated
from consilience.model.intervals import Interval

Claims = Sequence[Stated]

TOLERANCE = 1e-9
"""By how much, as a share of the largest number at hand, two answers may differ and be called the same."""


def said(answer: Interval | None) -> str:
    """Return an answer in words."""
    return "none" if answer is None else str(answer)


def mapped(interval: Interval, carry: Callable[[float], float]) -> Interval:
    """Carry both ends of an interval; what turns them round swaps them."""
    ends = [(carry(interval.lower), interval.lower_closed), (carry(interval.upper), interval.upper_closed)]
    (lower, lower_closed), (upper, upper_closed) = sorted(ends, key=lambda end: end[0])
    return Interval(lower, upper, lower_closed, upper_closed)


def moved_ends(interval: Interval, down: int, up: int) -> tuple[float, float, bool, bool]:
    """Move the ends; one that has moved is closed."""
    lower, upper = interval.lower + down, interval.upper + up
    return lower, upper, interval.lower_closed or down != 0, interval.upper_closed or up != 0


def hull_of(claims: Claims) -> Interval:
    """Return the smallest interval that holds all of some claims."""
    return reduce(Interval.hull, (claim.interval for claim in claims))


def slack_of(claims: Claims) -> float:
    """Return by how much answers about some claims may differ and be called the same."""
    ends = (end for claim in claims for end in (claim.interval.lower, claim.interval.upper, claim.value))
    return TOLERANCE * (max((abs(end) for end in ends if math.isfinite(end)), default=0.0) or 1.0)


def apart(one: float, other: float) -> float:
    """Return how far two ends are apart; infinite ends are not, where they are the same."""
    return 0.0 if one == other else abs(one - other)


def near(one: Interval | None, other: Interval | None, claims: Claims) -> bool:
    """Whether two answers are the same, up to rounding."""
    if one is None or other is None:
        return one is other
    return max(apart(one.lower, other.lower), apart(one.upper, other.upper)) <= slack_of(claims)


def within(inner: Interval, outer: Interval, claims: Claims) -> bool:
    """Whether an interval lies within another, up to rounding."""
    # By the ends as written: whoever states "more than 0" states 0.
    allowed = slack_of(claims)
    return outer.lower - allowed <= inner.lower and inner.upper <= outer.upper + allowed
