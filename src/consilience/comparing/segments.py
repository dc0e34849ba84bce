"""Rows sorted by scope, in segments: where those of a segment lie, and their values sorted inside each.

Segments of one size are the columns of a matrix, one row of it for each place in a segment.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import numpy as np

from consilience.arrays import Codes, Floats, starts_of

_CELLS = 1 << 16
"""A block of a matrix has about so many cells, so that it stays in the processor's cache."""
_NETWORK = 20
"""Up to this size a network of comparisons sorts many columns faster than a sort of each."""


def sort_segments(values: Floats, starts: Codes) -> Floats:
    """Return the values sorted inside each segment."""
    made = values.copy()
    for size, segments in segments_by_size(sizes_of(starts, len(values))):
        if size > 1:
            places = places_of(starts[segments], size)
            made[places] = sort_columns(np.take(values, places))
    return made


def sort_columns(matrix: Floats) -> Floats:
    """Return the values sorted inside each column; what is given is spoilt."""
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


def segments_by_size(sizes: Codes) -> Iterator[tuple[int, Codes]]:
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


def places_of(starts: Codes, size: int) -> Codes:
    """Return the places of the rows of segments of one size; shape (size, segments)."""
    return starts + np.arange(size)[:, None]


def rows_of(starts: Codes, sizes: Codes) -> tuple[Codes, Codes]:
    """Return the rows of some segments, and where among them each segment begins."""
    begins = np.cumsum(sizes) - sizes
    return np.arange(sizes.sum()) + np.repeat(starts - begins, sizes), begins


def sizes_of(starts: Codes, rows: int) -> Codes:
    """Return how many of all rows each segment has."""
    return np.diff(starts, append=rows)
