"""The pairs of rows that disagree, counted everywhere and listed where they are few."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from consilience.arrays import Codes, Floats
from consilience.comparing.comparison import pulls_apart
from consilience.comparing.kernel import innermost_ends
from consilience.model.figures import read_figure

if TYPE_CHECKING:
    from consilience.frames.chunks import Chunk
    from consilience.frames.frame_claims import Claims

_NAMES = ("conflicts", "left", "right", "gap")


def list_pairs(claims: Claims, at_most: int, threads: int | None) -> tuple[Codes, dict[str, Any]]:
    """Return a row of each pair's scope, and the columns of the pairs: in order of scopes, the widest first.

    Parameters
    ----------
    claims : Claims
    at_most : int
        A scope with more pairs gives its widest alone.
    threads : int, optional
    """
    made = claims.over_chunks(lambda chunk: _pairs_of(chunk, at_most), threads)
    if not made:
        none = np.zeros(0, dtype=np.int64)
        return none, _with_sides(claims, dict(zip(_NAMES, (none, none, none, np.zeros(0)), strict=True)))
    rows, *columns = (np.concatenate(parts) for parts in zip(*made, strict=True))
    return rows, _with_sides(claims, dict(zip(_NAMES, columns, strict=True)))


def _with_sides(claims: Claims, columns: dict[str, Any]) -> dict[str, Any]:
    """Put beside the rows of each pair who states them, the stated values, and how many standard errors apart."""
    for side in ("left", "right"):
        rows = columns[side] - 1
        columns[f"{side}_source"] = np.array([*claims.source_names(rows), None], dtype=object)[:-1]
        columns[f"{side}_value"] = claims.stated.values(rows)
    return columns | _pulls(claims, columns["left"] - 1, columns["right"] - 1)


def _pulls(claims: Claims, left: Codes, right: Codes) -> dict[str, Floats]:
    """Return the pull of each pair and its probability; NaN where one of the two states no standard error."""
    found = {name: np.full(len(left), np.nan) for name in ("pull", "p")}
    column, convention = claims.layout.figure, claims.layout.convention
    if column is None or convention.plus_minus == "limit":
        return found
    cells = [claims.frame[column][rows].to_list() for rows in (left, right)]
    figures = {text: read_figure(text, convention) for side in cells for text in set(side) if isinstance(text, str)}
    for place, (one, other) in enumerate(zip(*cells, strict=True)):
        if one in figures and other in figures:
            for name, number in pulls_apart(figures[one], figures[other]).items():
                found[name][place] = number
    return found


def _pairs_of(chunk: Chunk, at_most: int) -> tuple[Codes, Codes, Codes, Codes, Floats]:
    """Return a row of the scope, the number of its pairs, two rows and their gap, for each listed pair."""
    starts, (lower, upper) = chunk.starts, chunk.closed
    rows = len(lower)
    highest, lowest = innermost_ends(lower, upper, starts)
    sizes = np.diff(starts, append=rows)
    torn = lowest < highest
    chosen = np.flatnonzero(np.repeat(torn, sizes))
    if not len(chosen):
        none = np.zeros(0, dtype=np.int64)
        return none, none, none, none, np.zeros(0)
    segment = np.repeat(np.arange(np.count_nonzero(torn)), sizes[torn])
    begins = np.cumsum(sizes[torn]) - sizes[torn]
    low, high = lower[chosen], upper[chosen]
    by_upper = np.lexsort((high, segment))
    below = _uppers_below(low, high, segment) - begins[segment]
    conflicts = np.add.reduceat(below, begins)
    few = conflicts <= at_most
    # Where they are few, each lower end with all upper ends below it; else the highest with the lowest.
    by_lower = np.lexsort((low, segment))
    last = begins + sizes[torn] - 1
    times = np.where(few[segment], below, 0)
    times[by_lower[last[~few]]] = 1
    right = np.repeat(np.arange(len(low)), times)
    rank = np.arange(len(right)) - np.repeat(np.cumsum(times) - times, times)
    left = by_upper[begins[segment[right]] + rank]
    ends = chunk.ends[0][chosen], chunk.ends[1][chosen]
    row = chunk.row[chosen]
    gap = ends[0][right] - ends[1][left]
    place = segment[right]
    left, right = np.minimum(row[left], row[right]) + 1, np.maximum(row[left], row[right]) + 1
    order = np.lexsort((right, left, -gap, place))
    place = place[order]
    return chunk.row[starts[torn]][place], conflicts[place], left[order], right[order], gap[order]


def _uppers_below(lower: Floats, upper: Floats, segment: Codes) -> Codes:
    """Count for each row the upper ends below its lower end, of its segment and of all segments before it."""
    rows = len(lower)
    is_upper = np.repeat([0, 1], rows)  # a lower end comes before an equal upper end: closed ends that touch overlap
    order = np.lexsort((is_upper, np.r_[lower, upper], np.r_[segment, segment]))
    counts = np.empty(2 * rows, dtype=np.int64)
    counts[order] = np.cumsum(is_upper[order])
    return counts[:rows]
