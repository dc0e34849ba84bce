"""The arithmetic of the rules: one answer for each segment, in array functions over rows sorted by scope.

As in the kernel, ends are closed, scopes and origins are integer codes, and a *segment* is the rows of one scope. Every
function returns ``(low, high)``, arrays of shape (segments,), NaN where a segment has no answer.
"""

from __future__ import annotations

import numpy as np

from consilience.arrays import Codes, Floats, starts_of
from consilience.comparing.kernel import best_supported, innermost_ends, positions, unions

Answers = tuple[Floats, Floats]


def hull(lower: Floats, upper: Floats, scope: Codes) -> Answers:
    """Find the smallest interval that holds every row."""
    starts = starts_of(scope)
    return np.minimum.reduceat(lower, starts), np.maximum.reduceat(upper, starts)


def common_ground(lower: Floats, upper: Floats, scope: Codes) -> Answers:
    """Find the intersection of all rows."""
    low, high = innermost_ends(lower, upper, starts_of(scope))
    meets = low <= high
    return np.where(meets, low, np.nan), np.where(meets, high, np.nan)


def most_covered(lower: Floats, upper: Floats, scope: Codes, origin: Codes) -> Answers:
    """Find the hull of what the most origins cover."""
    return _hull_of_best(*positions(lower, upper, scope, origin)[:3])


def _hull_of_best(lower: Floats, upper: Floats, scope: Codes) -> Answers:
    _, segment, low, high = best_supported(lower, upper, scope)
    starts = starts_of(segment)
    return low[starts], np.maximum.reduceat(high, starts)


def covered_by(at_least: int, lower: Floats, upper: Floats, scope: Codes, origin: Codes) -> Answers:
    """Find the hull of the numbers that at least so many origins cover (Brooks and Iyengar)."""
    lows, highs, scopes, _ = positions(lower, upper, scope, origin)
    # The last such number is the first one with all signs turned.
    return _first_covered(at_least, lows, highs, scopes), -_first_covered(at_least, -highs, -lows, scopes)


def _first_covered(at_least: int, lower: Floats, upper: Floats, scope: Codes) -> Floats:
    """Find the lowest number of each segment that at least so many rows cover; it is a lower end."""
    ends, kind, scopes = np.r_[lower, upper], np.repeat([1, -1], len(lower)), np.r_[scope, scope]
    # Of equal ends the lower ones come first: closed ends that touch overlap.
    order = np.lexsort((-kind, ends, scopes))
    cover = np.cumsum(kind[order])  # every segment ends at 0, so one running sum serves all
    enough = (cover >= at_least) & (kind[order] == 1)
    starts = starts_of(scopes[order])
    first = np.minimum.reduceat(np.where(enough, ends[order], np.inf), starts)
    return np.where(np.logical_or.reduceat(enough, starts), first, np.nan)


def by_origin(lower: Floats, upper: Floats, scope: Codes, origin: Codes) -> tuple[Floats, Floats, Codes]:
    """Give each origin one row on each scope: the hull of what it says there."""
    order = np.lexsort((origin, scope))
    scopes, origins = scope[order], origin[order]
    starts = np.flatnonzero(np.r_[True, (scopes[1:] != scopes[:-1]) | (origins[1:] != origins[:-1])])
    return np.minimum.reduceat(lower[order], starts), np.maximum.reduceat(upper[order], starts), scopes[starts]


def trimmed(share: float, lower: Floats, upper: Floats, scope: Codes) -> Answers:
    """Leave out that share of the lowest lower ends, and of the highest upper ends, of each segment."""
    starts = starts_of(scope)
    size = np.diff(np.r_[starts, len(scope)])
    # A share such as 0.29 of 100 rows must not come out as 28.999...; at most all but the middle one or two go.
    left_out = np.minimum(np.floor(share * size + 1e-9).astype(np.int64), (size - 1) // 2)
    lows, highs = lower[np.lexsort((lower, scope))], upper[np.lexsort((upper, scope))]
    return lows[starts + left_out], highs[starts + size - 1 - left_out]


def most_stated(tolerance: float, value: Floats, scope: Codes, origin: Codes) -> Answers:
    """Find the hull of the values that the most origins state, within a tolerance.

    Notes
    -----
    Values count as one where all lie within `tolerance`, as a share of the one furthest from zero. Such a group is
    fixed by the value nearest to zero; each value joins the groups of those between itself and its shortened self, so
    the largest groups are where the most of these stretches overlap, which the kernel finds. An origin of several
    values counts once in each group that has one of them.
    """
    shortened = value * (1 - tolerance)
    low, high = np.minimum(value, shortened), np.maximum(value, shortened)
    best_low, best_high = _hull_of_best(*unions(low, high, scope, origin))
    starts = starts_of(scope)
    segment = np.repeat(np.arange(len(starts)), np.diff(np.r_[starts, len(scope)]))
    return (
        np.minimum.reduceat(np.where(high >= best_low[segment], value, np.inf), starts),
        np.maximum.reduceat(np.where(low <= best_high[segment], value, -np.inf), starts),
    )


def first_ranked(rank: Floats, lower: Floats, upper: Floats, scope: Codes) -> Answers:
    """Find the hull of the rows of the lowest rank; a row of rank NaN does not count."""
    starts = starts_of(scope)
    known = np.where(np.isnan(rank), np.inf, rank)
    first = np.minimum.reduceat(known, starts)
    kept = known == np.repeat(first, np.diff(np.r_[starts, len(scope)]))
    low = np.minimum.reduceat(np.where(kept, lower, np.inf), starts)
    high = np.maximum.reduceat(np.where(kept, upper, -np.inf), starts)
    return np.where(np.isinf(first), np.nan, low), np.where(np.isinf(first), np.nan, high)


def weighted_mean(lower: Floats, upper: Floats, scope: Codes) -> Answers:
    """Average the midpoints with weights ``1 / half-width ** 2``; give the mean and its own half-width to either side.

    Rows without a bound have weight 0; beside a point, every row that is not a point has weight 0.
    """
    bounded = np.isfinite(lower) & np.isfinite(upper)
    first, last = np.where(bounded, lower, 0.0), np.where(bounded, upper, 0.0)
    middle, half = first / 2 + last / 2, np.where(bounded, last / 2 - first / 2, np.inf)
    # Sums of floats depend on their order: rows are added in one order, however they came.
    order = np.lexsort((half, middle, scope))
    middle, half = middle[order], half[order]
    starts = starts_of(scope)
    size = np.diff(np.r_[starts, len(scope)])
    sharpest = np.minimum.reduceat(half, starts)
    known, best = np.isfinite(sharpest), np.repeat(sharpest, size)
    # In units of the sharpest half-width, so that no square can overflow; an infinite half-width leaves no weight.
    weight = np.where(half == best, 1.0, np.divide(best, half, where=half > best, out=np.zeros_like(half)) ** 2)
    weight = np.where(np.isfinite(half), weight, 0.0)
    total = np.where(known, np.add.reduceat(weight, starts), 1.0)
    # Measured from one of them, so that a large common part of the midpoints costs no digits.
    near = middle[starts]
    mean = near + np.add.reduceat(weight * (middle - np.repeat(near, size)), starts) / total
    spread = np.where(known, sharpest, 0.0) / np.sqrt(total)
    return np.where(known, mean - spread, np.nan), np.where(known, mean + spread, np.nan)


def first_of(order_by: Floats | Codes, *group_by: Floats | Codes) -> Codes:
    """Return the row of each group that comes first by a key.

    >>> first_of(np.array([3.0, 1.0, 1.0, 5.0]), np.array([0, 0, 0, 1])).tolist()
    [1, 3]
    """
    order = np.lexsort((order_by, *group_by))
    fresh = np.zeros(len(order), dtype=np.bool_)
    fresh[:1] = True
    for group in group_by:
        fresh[1:] |= group[order[1:]] != group[order[:-1]]
    first: Codes = order[fresh]
    return first


def outermost(lower: Floats, upper: Floats, *group_by: Floats | Codes) -> Codes:
    """Return a row of each group with its lowest lower end, and one with its highest upper end."""
    return np.concatenate((first_of(lower, *group_by), first_of(-upper, *group_by)))
