"""All range arithmetic, once, in array functions over rows sorted by scope.

A row is one interval on one scope by one origin. Scopes and origins are integer codes; rows come sorted by scope
(a *segment* is the rows of one scope). Ends inside the kernel are closed: an open end is replaced by the next float64
inside, so that an interval is exactly the float64 numbers it holds (docs/decisions/0002). Infinite ends are
allowed; NaN, ``[inf, inf]`` and a lower end above the upper must not reach it.

Segments of one size are the columns of a matrix, on which each step is one array operation for all of them; the few
large ones are matrices of one column. Arrays come in and go out, whole segments at a time, so that batches of them may
run in threads, in processes or on a cluster.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from consilience.arrays import Codes, Flags, Floats, starts_of
from consilience.comparing.segments import (
    places_of,
    rows_of,
    segments_by_size,
    sizes_of,
    sort_columns,
    sort_segments,
)

_WIDE = 128
"""Segments above this size, and sizes with few segments, are counted one by one: pairs grow with the square."""


@dataclass(frozen=True)
class Ranges:
    """Ranges of each segment; arrays of shape (segments,). Ends are float64, NaN where there is none.

    Attributes
    ----------
    scope : codes
        The scope of each segment, ascending.
    claims : codes
        Rows.
    hull_low, hull_high : floats
        Smallest interval that holds every row.
    common_low, common_high : floats
        Their intersection; NaN where it is empty.
    best_low, best_high : floats
        Hull of the sub-intervals that the most origins cover.
    best_support, best_stated, best_ties : codes
        How many origins cover them; how many of those name a number there, the others only bound it; and how many such
        sub-intervals there are. Of those that the most origins cover, the most stated ones are best.
    conflicts : codes
        Pairs of rows with no number in common.
    ties : tuple of arrays
        ``(segment, low, high)`` of every best supported sub-interval, ascending.
    """

    scope: Codes
    claims: Codes
    hull_low: Floats
    hull_high: Floats
    common_low: Floats
    common_high: Floats
    best_low: Floats
    best_high: Floats
    best_support: Codes
    best_stated: Codes
    best_ties: Codes
    conflicts: Codes
    ties: tuple[Codes, Floats, Floats]


def inward(ends: Floats, is_open: Flags, direction: float) -> Floats:
    """Replace open finite ends by the next float64 in that direction (``inf`` for lower ends, ``-inf`` for upper)."""
    with np.errstate(over="ignore"):  # of the greatest float64
        return np.where(is_open & np.isfinite(ends), np.nextafter(ends, direction), ends)


def reconcile_segments(
    lower: Floats,
    upper: Floats,
    scope: Codes,
    origin: Codes,
    bounding: Flags | None = None,
    *,
    list_ties: bool = True,
) -> Ranges:
    """Compute the ranges of every scope.

    Parameters
    ----------
    lower, upper : float64 arrays of shape (rows,)
        Closed ends (see `inward`).
    scope : int64 array of shape (rows,)
        Ascending.
    origin : int64 array of shape (rows,)
        Who says it. Quickest where those of each scope ascend.
    bounding : flags of shape (rows,), optional
        Which rows only bound a number and name none; by default none does.
    list_ties : bool, default True
        Without it `ties` is empty; they are counted all the same.

    Returns
    -------
    Ranges

    Notes
    -----
    With the lower ends L and the upper ends H of a segment sorted, and c_j the number of upper ends below L_j,
    j + 1 - c_j intervals cover the point L_j, the most that any point has is the maximum of that, the best interval
    there is ``[L_j, H[c_j]]``, and the disagreeing pairs number sum(c) (Marzullo's question, answered by two sorts).
    """
    starts = starts_of(scope)
    found = _Found.of(lower, upper, bounding, starts, list_ties)
    # What the most origins cover is looked for anew where a row is not an origin of its own.
    again, rows = _repeating(scope, origin, starts)
    if len(again):
        some = None if bounding is None else bounding[rows]
        said = positions(lower[rows], upper[rows], scope[rows], origin[rows], some)
        found.correct(again, _Found.of(said.lower, said.upper, said.bounding, starts_of(said.scope), list_ties))
    meets = found.highest_lower <= found.lowest_upper
    return Ranges(
        scope=scope[starts],
        claims=sizes_of(starts, len(scope)),
        hull_low=found.lowest_lower,
        hull_high=found.highest_upper,
        common_low=np.where(meets, found.highest_lower, np.nan),
        common_high=np.where(meets, found.lowest_upper, np.nan),
        best_low=found.best_low,
        best_high=found.best_high,
        best_support=found.support,
        best_stated=found.stated,
        best_ties=found.ties,
        conflicts=found.conflicts,
        ties=found.every_tie() if list_ties else _NO_TIES,
    )


def _repeating(scope: Codes, origin: Codes, starts: Codes) -> tuple[Codes, Codes]:
    """Return the segments in which an origin stands twice, or whose origins do not ascend, and their rows."""
    suspect = np.flatnonzero((scope[1:] == scope[:-1]) & (origin[1:] <= origin[:-1]))
    segments = np.searchsorted(starts, suspect, side="right") - 1
    segments = segments[starts_of(segments)]
    return segments, rows_of(starts[segments], sizes_of(starts, len(scope))[segments])[0]


def innermost_ends(lower: Floats, upper: Floats, starts: Codes) -> tuple[Floats, Floats]:
    """Return the highest lower and the lowest upper end of each segment: its common ground where they do not cross.

    Where they cross, their distance is the widest gap between two rows.
    """
    return np.maximum.reduceat(lower, starts), np.minimum.reduceat(upper, starts)


def extremes(values: Floats, starts: Codes) -> tuple[Floats, Floats]:
    """Return the lowest and the highest value of each segment."""
    return np.minimum.reduceat(values, starts), np.maximum.reduceat(values, starts)


def best_supported(lower: Floats, upper: Floats, scope: Codes) -> tuple[Codes, Codes, Floats, Floats]:
    """Find where the most rows of each segment overlap; a row is one origin's merged interval.

    Returns
    -------
    support : codes of shape (segments,)
    segment, low, high : arrays of shape (ties,)
        Every sub-interval that so many rows cover; `segment` counts segments from 0.
    """
    found = _Found.of(lower, upper, None, starts_of(scope), list_ties=True)
    return found.support, *found.every_tie()


class Positions(NamedTuple):
    """What each origin allows on a scope, in pieces that are apart; arrays of shape (pieces,), sorted by scope."""

    lower: Floats
    upper: Floats
    scope: Codes
    bounding: Flags | None
    """Which pieces the origin only bounds, and names no number of; None where there is none."""


def positions(lower: Floats, upper: Floats, scope: Codes, origin: Codes, bounding: Flags | None = None) -> Positions:
    """Find what each origin's rows allow together; where they conflict, what any of them allows.

    Returns
    -------
    Positions
        The rows given, untouched, where no origin stands twice on a scope.
    """
    same_scope = scope[1:] == scope[:-1]
    if (same_scope & (origin[1:] < origin[:-1])).any():
        order = np.lexsort((origin, scope))
        lower, upper, origin = lower[order], upper[order], origin[order]
        bounding = None if bounding is None else bounding[order]
        # The scopes are as before: they were sorted already.
    fresh = np.ones(len(scope), dtype=np.bool_)
    fresh[1:] = ~(same_scope & (origin[1:] == origin[:-1]))
    if fresh.all():
        return Positions(lower, upper, scope, bounding)
    starts = np.flatnonzero(fresh)
    sizes = sizes_of(starts, len(scope))
    low, high = lower[starts], upper[starts]
    several = np.flatnonzero(sizes > 1)
    rows, begins = rows_of(starts[several], sizes[several])
    low[several], high[several] = innermost_ends(lower[rows], upper[rows], begins)
    only = None if bounding is None else np.logical_and.reduceat(bounding, starts)
    torn = several[low[several] > high[several]]
    if not len(torn):
        return Positions(low, high, scope[starts], only)
    rows, _ = rows_of(starts[torn], sizes[torn])
    group, lows, highs, bounds = _union(
        lower[rows], upper[rows], np.repeat(torn, sizes[torn]), None if bounding is None else bounding[rows]
    )
    whole = np.delete(np.arange(len(starts)), torn)
    order = np.argsort(np.r_[whole, group], kind="stable")
    return Positions(
        np.r_[low[whole], lows][order],
        np.r_[high[whole], highs][order],
        scope[starts][np.r_[whole, group][order]],
        None if only is None or bounds is None else np.r_[only[whole], bounds][order],
    )


def unions(lower: Floats, upper: Floats, scope: Codes, origin: Codes) -> tuple[Floats, Floats, Codes]:
    """Join what each origin's rows on a scope allow, each for itself, so that the origin counts once at every number.

    Returns
    -------
    lower, upper, scope : arrays of shape (pieces,), sorted by scope
    """
    order = np.lexsort((origin, scope))
    scope, origin = scope[order], origin[order]
    fresh = np.r_[True, (scope[1:] != scope[:-1]) | (origin[1:] != origin[:-1])]
    group, lows, highs, _ = _union(lower[order], upper[order], np.cumsum(fresh) - 1, None)
    return lows, highs, scope[fresh][group]


def _union(
    lower: Floats, upper: Floats, group: Codes, bounding: Flags | None
) -> tuple[Codes, Floats, Floats, Flags | None]:
    """Join the rows of each group into pieces that do not touch, but where one names a number and the next bounds it.

    `group` ascends. Returns the group, the ends and the flag of each piece.
    """
    if bounding is None:
        # With the ends of a group sorted, nothing covers what is between the j-th upper and the next lower one.
        starts = starts_of(group)
        lower, upper = sort_segments(lower, starts), sort_segments(upper, starts)
        last = np.r_[(lower[1:] > np.nextafter(upper[:-1], np.inf)) | (group[1:] != group[:-1]), True]
        return group[last], lower[np.r_[True, last[:-1]]], upper[last], None
    rows = len(lower)
    after = np.nextafter(upper, np.inf)  # rows whose ends are neighbouring numbers touch
    place, groups = np.r_[lower, after], np.r_[group, group]
    step = np.repeat([1, -1], rows)
    named = step * ~np.r_[bounding, bounding]
    order = np.lexsort((place, groups))
    place, groups = place[order], groups[order]
    cover, naming = np.cumsum(step[order]), np.cumsum(named[order])  # every group ends at 0, so one sum serves all
    last = np.r_[(place[1:] != place[:-1]) | (groups[1:] != groups[:-1]), True]
    place, groups, state = place[last], groups[last], (cover[last] > 0) + 1 * (naming[last] > 0)
    changes = np.flatnonzero(np.r_[True, (state[1:] != state[:-1]) | (groups[1:] != groups[:-1])])
    begins = np.flatnonzero(state[changes] > 0)
    first, end = changes[begins], place[changes[begins + 1]]
    highs = np.where(np.isinf(end), end, np.nextafter(end, -np.inf))
    return groups[first], place[first], highs, state[first] == 1


class _Found:
    """What is found on each segment; arrays of shape (segments,)."""

    def __init__(self, segments: int) -> None:
        self.lowest_lower, self.highest_lower = np.empty(segments), np.empty(segments)
        self.lowest_upper, self.highest_upper = np.empty(segments), np.empty(segments)
        self.best_low, self.best_high = np.empty(segments), np.empty(segments)
        self.conflicts = np.zeros(segments, dtype=np.int64)
        self.support, self.stated = np.empty(segments, dtype=np.int64), np.empty(segments, dtype=np.int64)
        self.ties = np.ones(segments, dtype=np.int64)
        self._several: list[_Ties] = []

    @classmethod
    def of(cls, lower: Floats, upper: Floats, bounding: Flags | None, starts: Codes, list_ties: bool) -> _Found:
        """Look at each segment; where several intervals are best supported, list them only if asked to."""
        found = cls(len(starts))
        for size, segments in segments_by_size(sizes_of(starts, len(lower))):
            places = places_of(starts[segments], size)
            low, high = np.take(lower, places), np.take(upper, places)
            naming = None if bounding is None else _Ends.naming(low, high, np.take(bounding, places))
            found._look(segments, _Ends.sort(low, high), naming, list_ties)
        return found

    def _look(self, segments: Codes, ends: _Ends, naming: _Ends | None, list_ties: bool) -> None:
        lows, highs = ends
        size = len(lows)
        self.lowest_lower[segments], self.highest_lower[segments] = lows[0], lows[-1]
        self.lowest_upper[segments], self.highest_upper[segments] = highs[0], highs[-1]
        self.best_low[segments], self.best_high[segments] = lows[-1], highs[0]
        self.support[segments] = size
        self.stated[segments] = size if naming is None else (naming.lows < np.inf).sum(axis=0)
        torn = np.flatnonzero(highs[0] < lows[-1])
        if not len(torn):
            return
        if len(torn) < len(segments) // 2:  # else picking them costs more than it saves
            segments, lows, highs = segments[torn], lows[:, torn], highs[:, torn]
            ends = _Ends(lows, highs)
            naming = None if naming is None else _Ends(naming.lows[:, torn], naming.highs[:, torn])
        below = ends.below()
        self.conflicts[segments] = below.sum(axis=0, dtype=np.min_scalar_type(size * size))
        cover = np.arange(1, size + 1, dtype=below.dtype)[:, None] - below
        support = cover.max(axis=0)
        peak = cover == support
        stated = support
        if naming is not None:
            named = naming.cover(lows)
            stated = np.where(peak, named, 0).max(axis=0)
            peak &= named == stated
        count = peak.sum(axis=0, dtype=below.dtype)
        # Along the lower ends `below` never falls: its least and most at a peak are those of the first and the last.
        elsewhere = peak.astype(below.dtype) - below.dtype.type(1)  # all bits, or none at a peak
        first, last = (below | elsewhere).min(axis=0), (below & ~elsewhere).max(axis=0)
        column = np.arange(len(segments))
        self.support[segments], self.stated[segments], self.ties[segments] = support, stated, count
        self.best_low[segments] = lows[first + support - 1, column]
        self.best_high[segments] = highs[last, column]
        if list_ties:
            column, j = np.nonzero((peak & (count > 1)).T)
            self._several.append(_Ties(segments[column], lows[j, column], highs[below[j, column], column]))

    def correct(self, segments: Codes, other: _Found) -> None:
        """Take the best supported intervals of some segments from elsewhere."""
        for name in ("support", "stated", "ties", "best_low", "best_high"):
            getattr(self, name)[segments] = getattr(other, name)
        kept = [ties.chosen(~np.isin(ties.segment, segments)) for ties in self._several]
        self._several = kept + [ties._replace(segment=segments[ties.segment]) for ties in other._several]

    def every_tie(self) -> _Ties:
        """Return the best supported intervals of all segments, ascending."""
        single = np.flatnonzero(self.ties == 1)
        listed = [_Ties(single, self.best_low[single], self.best_high[single]), *self._several]
        segment, low, high = (np.concatenate(parts) for parts in zip(*listed, strict=True))
        return _Ties(segment, low, high).chosen(np.lexsort((low, segment)))


class _Ties(NamedTuple):
    """Best supported intervals: their segments and their ends."""

    segment: Codes
    low: Floats
    high: Floats

    def chosen(self, places: Codes | Flags) -> _Ties:
        """Return some of them."""
        return _Ties(self.segment[places], self.low[places], self.high[places])


_NO_TIES = _Ties(np.zeros(0, dtype=np.int64), np.zeros(0), np.zeros(0))


class _Ends(NamedTuple):
    """Lower and upper ends of segments of one size, each sorted inside its segment; shape (size, segments)."""

    lows: Floats
    highs: Floats

    @classmethod
    def sort(cls, lower: Floats, upper: Floats) -> _Ends:
        """Sort the ends inside each column; what is given is spoilt."""
        return cls(sort_columns(lower), sort_columns(upper))

    @classmethod
    def naming(cls, lower: Floats, upper: Floats, bounding: Flags) -> _Ends | None:
        """Return the ends of what names numbers, in place of the others what covers none; None where all do."""
        return cls(np.where(bounding, np.inf, lower), np.where(bounding, np.inf, upper)) if bounding.any() else None

    def cover(self, points: Floats) -> NDArray[Any]:
        """Count for each finite point of a segment the intervals that cover it, ends in any order."""
        size, segments = points.shape
        if size > _WIDE or segments < size:
            lows, highs = np.sort(self.lows, axis=0), np.sort(self.highs, axis=0)
            counts = [
                np.searchsorted(lows[:, k], points[:, k], "right") - np.searchsorted(highs[:, k], points[:, k])
                for k in range(segments)
            ]
            return np.stack(counts, axis=1)
        cover = np.zeros(points.shape, dtype=np.uint8)
        for low, high in zip(self.lows, self.highs, strict=True):
            cover += ((low <= points) & (points <= high)).view(np.uint8)
        return cover

    def below(self) -> NDArray[Any]:
        """Count for each lower end the upper ends of its segment that are below it."""
        lows, highs = self
        size, segments = lows.shape
        if size > _WIDE or segments < size:
            counts = [np.searchsorted(highs[:, column], lows[:, column]) for column in range(segments)]
            return np.stack(counts, axis=1).view(np.uint64)
        below = np.zeros(lows.shape, dtype=np.uint8)  # holds what is at most _WIDE
        for j in range(size - 1):  # the j-th upper end is never below the j-th lower end
            below[j + 1 :] += (highs[j] < lows[j + 1 :]).view(np.uint8)
        return below
