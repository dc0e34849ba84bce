"""Rows of whole scopes, and the ranges of those scopes as columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from consilience.arrays import Codes, Flags, Floats
from consilience.comparing.comparison import Ends
from consilience.comparing.kernel import extremes, inward, reconcile_segments
from consilience.frames.stated import FigureColumns, exact_middle, middle_of
from consilience.model.sources import Origins, support_of
from consilience.reconciling.network import Bounds, bounds_of

ENDS = ("hull", "common", "best")
COLUMNS = (
    *("claims", "origins_min", "origins_max", "span_low", "span_high"),
    *(f"{name}_{side}" for name in ENDS for side in ("low", "high")),
    *("best_support", "best_stated", "best_ties", "conflicts", "consistent"),
)
"""What `reconcile_frame` adds to the columns of the scope, beside ``hull_closed`` and so on; ``parts=`` and ``totals=``
add `IMPLIED`."""
IMPLIED = ("implied_low", "implied_high")
CLOSED = ("neither", "right", "left", "both", None)
"""Which ends are closed: what the codes of such a column stand for. They become texts when a frame is made, each
distinct one once: millions of them one by one took a tenth of the whole time."""
CODED = np.dtype(np.int8)
"""The type of such a column, and of no other."""


@dataclass(frozen=True)
class Chunk:
    """Rows of whole scopes, sorted by scope and origin; arrays of shape (rows,), but for `starts`."""

    row: Codes
    scope: Codes
    origin: Codes
    starts: Codes
    stated: FigureColumns
    origins: Sequence[Origins] | None = None
    """What the codes of origins stand for; None where each is one source."""

    @cached_property
    def ends(self) -> tuple[Floats, Floats]:
        """The ends as stated."""
        lower = np.take(self.stated.lower, self.row)
        return lower, lower if self.stated.upper is self.stated.lower else np.take(self.stated.upper, self.row)

    @cached_property
    def opened(self) -> tuple[Flags, Flags] | None:
        """Which finite ends are open; None where none is."""
        if self.stated.lower_open is None or self.stated.upper_open is None:
            return None
        flags = np.take(self.stated.lower_open, self.row), np.take(self.stated.upper_open, self.row)
        lower, upper = (is_open & np.isfinite(end) for is_open, end in zip(flags, self.ends, strict=True))
        return (lower, upper) if lower.any() or upper.any() else None

    @property
    def bounding(self) -> Flags | None:
        """Which rows only bound a number and name none; None where none does."""
        return None if self.stated.bounding is None else np.take(self.stated.bounding, self.row)

    @cached_property
    def closed(self) -> tuple[Floats, Floats]:
        """The closed ends that the kernel works on."""
        if self.opened is None:
            return self.ends
        return inward(self.ends[0], self.opened[0], np.inf), inward(self.ends[1], self.opened[1], -np.inf)

    @cached_property
    def _values(self) -> tuple[Floats, Flags]:
        """The stated values, and which of them may be off by their last bits; see `middle_of`."""
        if self.stated.value is not None and self.stated.value is self.stated.lower:
            return self.ends[0], np.zeros(len(self.row), dtype=np.bool_)
        values, unsure = middle_of(*self.ends)
        if self.stated.value is None:
            return values, unsure
        stated = np.take(self.stated.value, self.row)
        blank = np.isnan(stated)
        return np.where(blank, values, stated), unsure & blank

    @property
    def values(self) -> Floats:
        """The stated values."""
        return self._exact(self._values[1])

    def span(self) -> tuple[Floats, Floats]:
        """Return the lowest and the highest stated value of each scope."""
        values, unsure = self._values
        lowest, highest = extremes(values, self.starts)
        if not unsure.any():
            return lowest, highest
        # A value that is off by its last bits can be an extreme only where it is next to one.
        sizes = np.diff(self.starts, append=len(self.row))
        with np.errstate(over="ignore"):  # of the greatest float64
            low_enough = values <= np.repeat(lowest + 4 * np.spacing(np.abs(lowest)), sizes)
            high_enough = values >= np.repeat(highest - 4 * np.spacing(np.abs(highest)), sizes)
        return extremes(self._exact(unsure & (low_enough | high_enough)), self.starts)

    def _exact(self, unsure: Flags) -> Floats:
        """Return the stated values with some midpoints computed to the last bit."""
        rows = np.flatnonzero(unsure)
        if not len(rows):
            return self._values[0]
        values = self._values[0].copy()
        values[rows] = exact_middle(self.ends[0][rows], self.ends[1][rows])
        return values

    def count_origins(self) -> tuple[Codes, Codes]:
        """Count the distinct origins of each scope: at least, and at most; see `count_origins` of the package."""
        counts = self._count_codes()
        if self.origins is None:
            return counts, counts
        least, most = counts.copy(), counts.copy()
        # Where a claim may be of several origins, or of any, they are counted by name.
        unsure = [len(one.origins) > 1 or bool(one.undetermined_origins) for one in self.origins]
        unclear = np.flatnonzero(np.array(unsure, dtype=np.bool_)[self.origin])
        ends = np.r_[self.starts[1:], len(self.row)]
        for place in np.unique(np.searchsorted(self.starts, unclear, side="right") - 1).tolist():
            codes = np.unique(self.origin[self.starts[place] : ends[place]]).tolist()
            least[place], most[place] = support_of(self.origins[code] for code in codes)
        return least, most

    def _count_codes(self) -> Codes:
        if self.origin is self.row:
            return np.diff(self.starts, append=len(self.row))
        fresh = np.ones(len(self.row), dtype=np.int64)
        fresh[1:] = self.origin[1:] != self.origin[:-1]
        fresh[self.starts] = 1
        ends = np.r_[self.starts[1:], len(fresh)] - 1
        counts: Codes = np.diff(np.cumsum(fresh)[ends], prepend=0)
        return counts

    def bounds(self) -> Bounds:
        """Return one pair of bounds for each scope."""
        closed = np.zeros(len(self.row), dtype=np.bool_)
        segment = np.repeat(np.arange(len(self.starts)), np.diff(self.starts, append=len(self.row)))
        return bounds_of(Ends(*self.ends, *(self.opened or (closed, closed))), segment, len(self.starts), -np.inf)


def chunk_ranges(chunk: Chunk) -> dict[str, Any]:
    """Return the columns of the ranges of a chunk's scopes."""
    found = reconcile_segments(*chunk.closed, chunk.scope, chunk.origin, chunk.bounding, list_ties=False)
    lowest, highest = chunk.span()
    least, most = chunk.count_origins()
    support = np.minimum(found.best_support, most)  # never more votes than origins
    columns: dict[str, Any] = {
        "claims": found.claims,
        "origins_min": least,
        "origins_max": most,
        "span_low": lowest,
        "span_high": highest,
        **{f"{name}_{side}": getattr(found, f"{name}_{side}") for name in ENDS for side in ("low", "high")},
        "best_support": support,
        "best_stated": np.minimum(found.best_stated, support),
        "best_ties": found.best_ties,
        "conflicts": found.conflicts,
        "consistent": found.conflicts == 0,
    }
    restore_open_ends(chunk, columns, ENDS)
    return columns


def restore_open_ends(chunk: Chunk, columns: dict[str, Any], names: Sequence[str]) -> None:
    """Put the stated ends back for those that the kernel moved inward, and say which ends are closed."""
    sizes = np.diff(chunk.starts, append=len(chunk.row))
    for name in names:
        sides = []
        for side, place in (("low", 0), ("high", 1)):
            ends = columns[f"{name}_{side}"]
            closed = np.isfinite(ends)
            if chunk.opened is not None and chunk.opened[place].any():
                # The end of some row of the segment that is open, and stands where the result does.
                hit = chunk.opened[place] & (chunk.closed[place] == np.repeat(ends, sizes))
                rows = np.flatnonzero(hit)
                segments = np.searchsorted(chunk.starts, rows, side="right") - 1
                ends[segments] = chunk.ends[place][rows]
                closed[segments] = False
            sides.append(closed)
        columns[f"{name}_closed"] = closed_codes(columns[f"{name}_low"], *sides)


def closed_codes(low: Floats, low_closed: Flags, high_closed: Flags) -> Any:
    """Return which ends of each range are closed, as a place in `CLOSED`; the last place if a scope has no range."""
    return np.where(np.isnan(low), CODED.type(len(CLOSED) - 1), 2 * low_closed.view(CODED) + high_closed.view(CODED))


def column_types() -> dict[str, Any]:
    """Return the columns of the ranges with their types."""
    whole = ("claims", "origins_min", "origins_max", "best_support", "best_stated", "best_ties", "conflicts")
    types = {name: np.int64 if name in whole else np.float64 for name in COLUMNS} | {"consistent": np.bool_}
    return types | {f"{name}_closed": CODED for name in ENDS}
