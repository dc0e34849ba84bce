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

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from consilience.arrays import Codes, Flags, Floats, starts_of

_CELLS = 1 << 16
"""A block of a matrix has about so many cells, so that it stays in the processor's cache."""
_WIDE = 128
"""Segments above this size, and sizes with few segments, are counted one by one: pairs grow with the square."""
_NETWORK = 20
"""Up to this size a network of comparisons sorts many columns faster than a sort of each."""


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
    best_support, best_ties : codes
        How many origins cover them, and how many such sub-intervals there are.
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
    best_ties: Codes
    conflicts: Codes
    ties: tuple[Codes, Floats, Floats]


def inward(ends: Floats, is_open: Flags, direction: float) -> Floats:
    """Replace open finite ends by the next float64 in that direction (``inf`` for lower ends, ``-inf`` for upper)."""
    return np.where(is_open & np.isfinite(ends), np.nextafter(ends, direction), ends)


def reconcile_segments(
    lower: Floats, upper: Floats, scope: Codes, origin: Codes, row: Codes | None = None, *, list_ties: bool = True
) -> Ranges:
    """Compute the ranges of every scope.

    Parameters
    ----------
    lower, upper : float64 arrays of shape (rows,)
        Closed ends (see `inward`).
    scope : int64 array of shape (rows,)
        Ascending.
    origin : int64 array of shape (rows,), or of the shape of `row`
        Who says it. Quickest where those of each scope ascend.
    row : int64 array, optional
        Ascending; the row that each entry of `origin` stands behind, where rows have several origins.
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
    found = _Found.of(lower, upper, starts, list_ties)
    # What the most origins cover is looked for anew where a row is not an origin of its own.
    if row is None:
        again, rows = _repeating(scope, origin, starts)
        merged = merge_origins(lower[rows], upper[rows], scope[rows], origin[rows])
    else:
        again = np.arange(len(starts))
        merged = merge_origins(lower[row], upper[row], scope[row], origin)
    if len(again):
        found.correct(again, _Found.of(*merged[:2], starts_of(merged[2]), list_ties))
    meets = found.highest_lower <= found.lowest_upper
    return Ranges(
        scope=scope[starts],
        claims=_sizes(starts, len(scope)),
        hull_low=found.lowest_lower,
        hull_high=found.highest_upper,
        common_low=np.where(meets, found.highest_lower, np.nan),
        common_high=np.where(meets, found.lowest_upper, np.nan),
        best_low=found.best_low,
        best_high=found.best_high,
        best_support=found.support,
        best_ties=found.ties,
        conflicts=found.conflicts,
        ties=found.every_tie() if list_ties else _NO_TIES,
    )


def _repeating(scope: Codes, origin: Codes, starts: Codes) -> tuple[Codes, Codes]:
    """Return the segments in which an origin stands twice, or whose origins do not ascend, and their rows."""
    suspect = (scope[1:] == scope[:-1]) & (origin[1:] <= origin[:-1])
    if not suspect.any():
        none = np.zeros(0, dtype=np.int64)
        return none, none
    chosen = np.logical_or.reduceat(np.r_[False, suspect], starts)
    return np.flatnonzero(chosen), np.flatnonzero(np.repeat(chosen, _sizes(starts, len(scope))))


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
    found = _Found.of(lower, upper, starts_of(scope), list_ties=True)
    return found.support, *found.every_tie()


def merge_origins(lower: Floats, upper: Floats, scope: Codes, origin: Codes) -> tuple[Floats, Floats, Codes]:
    """Merge the overlapping rows of one origin on one scope, so that each origin counts once at every point.

    Returns
    -------
    lower, upper, scope : arrays of shape (at most rows,), sorted by scope
        Those given, untouched, where no origin stands twice on a scope.
    """
    same_scope = scope[1:] == scope[:-1]
    if (same_scope & (origin[1:] < origin[:-1])).any():
        order = np.lexsort((origin, scope))
        lower, upper, origin = lower[order], upper[order], origin[order]
        # The scopes are as before: they were sorted already.
    repeats = same_scope & (origin[1:] == origin[:-1])
    if not repeats.any():
        return lower, upper, scope
    # Groups of one row are as they are; a longer one starts where a row is repeated that repeats none.
    follows = np.r_[False, repeats, False]
    starts = np.flatnonzero(follows[1:] & ~follows[:-1])
    sizes = np.flatnonzero(follows[:-1] & ~follows[1:]) - starts + 1
    lows, highs, begins = lower.copy(), upper.copy(), np.ones(len(scope), dtype=np.bool_)
    for size, groups in _by_size(sizes):
        places = _places(starts[groups], size)
        ends = _Ends.sort(lower[places], upper[places])
        # The j-th lower end begins a piece of the union just if all pieces before it have ended; it reaches to the
        # upper end before the next beginning.
        place = np.arange(size)[:, None]
        begin = ends.below() == place
        after = np.full((size + 1, len(groups)), size)
        np.copyto(after[:-1], place, where=begin)
        after = np.minimum.accumulate(after[::-1], axis=0)[::-1]
        reach = np.take_along_axis(ends.highs, after[1:] - 1, axis=0)
        lows[places], highs[places], begins[places] = ends.lows, reach, begin
    return lows[begins], highs[begins], scope[begins]


class _Found:
    """What is found on each segment; arrays of shape (segments,)."""

    def __init__(self, segments: int) -> None:
        self.lowest_lower, self.highest_lower = np.empty(segments), np.empty(segments)
        self.lowest_upper, self.highest_upper = np.empty(segments), np.empty(segments)
        self.best_low, self.best_high = np.empty(segments), np.empty(segments)
        self.conflicts = np.zeros(segments, dtype=np.int64)
        self.support, self.ties = np.empty(segments, dtype=np.int64), np.ones(segments, dtype=np.int64)
        self._several: list[_Ties] = []

    @classmethod
    def of(cls, lower: Floats, upper: Floats, starts: Codes, list_ties: bool) -> _Found:
        """Look at each segment; where several intervals are best supported, list them only if asked to."""
        found = cls(len(starts))
        for size, segments in _by_size(_sizes(starts, len(lower))):
            places = _places(starts[segments], size)
            found._look(segments, _Ends.sort(np.take(lower, places), np.take(upper, places)), list_ties)
        return found

    def _look(self, segments: Codes, ends: _Ends, list_ties: bool) -> None:
        lows, highs = ends
        size = len(lows)
        self.lowest_lower[segments], self.highest_lower[segments] = lows[0], lows[-1]
        self.lowest_upper[segments], self.highest_upper[segments] = highs[0], highs[-1]
        self.best_low[segments], self.best_high[segments] = lows[-1], highs[0]
        self.support[segments] = size
        torn = np.flatnonzero(highs[0] < lows[-1])
        if not len(torn):
            return
        if len(torn) < len(segments) // 2:  # else picking them costs more than it saves
            segments, lows, highs = segments[torn], lows[:, torn], highs[:, torn]
            ends = _Ends(lows, highs)
        below = ends.below()
        self.conflicts[segments] = below.sum(axis=0, dtype=np.int64 if size > _WIDE else np.uint16)
        cover = np.arange(1, size + 1, dtype=below.dtype)[:, None] - below
        support = cover.max(axis=0)
        peak = cover == support
        count = peak.sum(axis=0, dtype=below.dtype)
        # Along the lower ends `below` never falls: its least and most at a peak are those of the first and the last.
        first, last = np.where(peak, below, size).min(axis=0), np.where(peak, below, 0).max(axis=0)
        column = np.arange(len(segments))
        self.support[segments], self.ties[segments] = support, count
        self.best_low[segments] = lows[first + support - 1, column]
        self.best_high[segments] = highs[last, column]
        if list_ties:
            column, j = np.nonzero((peak & (count > 1)).T)
            self._several.append(_Ties(segments[column], lows[j, column], highs[below[j, column], column]))

    def correct(self, segments: Codes, other: _Found) -> None:
        """Take the best supported intervals of some segments from elsewhere."""
        for name in ("support", "ties", "best_low", "best_high"):
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
        return cls(_sort_columns(lower), _sort_columns(upper))

    def below(self) -> NDArray[Any]:
        """Count for each lower end the upper ends of its segment that are below it."""
        lows, highs = self
        size, segments = lows.shape
        if size > _WIDE or segments < size:
            counts = [np.searchsorted(highs[:, column], lows[:, column]) for column in range(segments)]
            return np.stack(counts, axis=1)
        below = np.zeros(lows.shape, dtype=np.uint8)  # holds what is at most _WIDE
        for j in range(size - 1):  # the j-th upper end is never below the j-th lower end
            below[j + 1 :] += (highs[j] < lows[j + 1 :]).view(np.uint8)
        return below


def _sort_columns(matrix: Floats) -> Floats:
    size, columns = matrix.shape
    if size > _NETWORK or columns < size:
        matrix.sort(axis=0)
        return matrix
    rows, spare = list(matrix), np.empty(columns)
    for low, high in _network(size):
        one, other = rows[low], rows[high]
        np.minimum(one, other, out=spare)
        np.maximum(one, other, out=other)
        rows[low], spare = spare, one
    return np.stack(rows)


@cache
def _network(size: int) -> tuple[tuple[int, int], ...]:
    """Return the comparisons of Batcher's odd-even merge sort: pairs of places, to be put in order one after another.

    >>> _network(3)
    ((0, 1), (0, 2), (1, 2))
    """
    pairs = []
    width = 1
    while width < size:
        step = width
        while step:
            for first in range(step % width, size - step, 2 * step):
                for low in range(first, min(first + step, size - step)):
                    if low // (2 * width) == (low + step) // (2 * width):
                        pairs.append((low, low + step))
            step //= 2
        width *= 2
    return tuple(pairs)


def _by_size(sizes: Codes) -> Iterator[tuple[int, Codes]]:
    """Yield sizes with segments that have them, in blocks of a bounded number of rows."""
    most = sizes.max(initial=0)
    # A stable sort of short integers is a radix sort, of one pass a byte.
    order = np.argsort(sizes.astype(np.min_scalar_type(most)), kind="stable")
    starts = starts_of(sizes[order])
    for segments in np.split(order, starts[1:]) if len(starts) else ():
        size = int(sizes[segments[0]])
        step = max(1, _CELLS // size)
        for start in range(0, len(segments), step):
            yield size, segments[start : start + step]


def _places(starts: Codes, size: int) -> Codes:
    """Return the places of the rows of segments of one size; shape (size, segments)."""
    return starts + np.arange(size)[:, None]


def _sizes(starts: Codes, rows: int) -> Codes:
    return np.diff(starts, append=rows)
