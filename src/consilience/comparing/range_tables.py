"""Ranges as frames: a row per scope, or per best supported interval."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from consilience.arrays import Codes, Flags
from consilience.comparing.comparison import Ends
from consilience.comparing.ranges import RangesOn
from consilience.model.claim_tables import with_dimensions
from consilience.model.intervals import Interval

if TYPE_CHECKING:
    import pandas as pd

_COLUMNS: dict[str, Any] = {
    "scope": object,
    "claims": np.int64,
    "origins_min": np.int64,
    "origins_max": np.int64,
    "span_low": np.float64,
    "span_high": np.float64,
    "hull_low": np.float64,
    "hull_high": np.float64,
    "hull_closed": object,
    "common_low": np.float64,
    "common_high": np.float64,
    "common_closed": object,
    "best_low": np.float64,
    "best_high": np.float64,
    "best_closed": object,
    "best_support": np.int64,
    "best_stated": np.int64,
    "best_ties": np.int64,
    "implied_low": np.float64,
    "implied_high": np.float64,
    "implied_closed": object,
    "floor": np.bool_,
    "conflicts": np.int64,
    "consistent": np.bool_,
}
"""The columns of `Reconciliation.ranges` and their types."""

_RULE_COLUMNS: dict[str, Any] = {"rule_low": np.float64, "rule_high": np.float64, "rule_closed": object}
"""Those that it has beside them where a rule answers."""


_CLOSED = np.array(["both", "right", "left", "neither"], dtype=object)
"""Which ends are closed, by whether the lower one is open and, in twos, whether the upper one is."""


def ranges_frame(ranges: RangesOn, answers: Sequence[Interval | None] | None = None) -> pd.DataFrame:
    """Return a row per scope, with the answers of a rule beside it; see `Outcome.ranges`."""
    import pandas as pd

    found, none = ranges.found, np.zeros(len(ranges), dtype=np.int64)
    columns: dict[str, Any] = {"scope": ranges.scopes.words}
    counts = {
        "claims": found.claims,
        "origins_min": ranges.origins[0],
        "origins_max": ranges.origins[1],
        "best_support": ranges.support,
        "best_stated": np.minimum(found.best_stated, ranges.support),
        "best_ties": found.best_ties,
        "conflicts": found.conflicts,
    }
    for name, count in counts.items():
        columns[name] = none.copy()
        columns[name][found.scope] = count
    for name, ends in zip(("span_low", "span_high"), ranges.span, strict=True):
        columns[name] = np.full(len(ranges), np.nan)
        columns[name][found.scope] = ends
    for name in ("hull", "common", "best"):
        low, high = getattr(found, f"{name}_low"), getattr(found, f"{name}_high")
        columns |= _interval_columns(
            name, ranges.restore.ends(found.scope, low, high), found.scope, ~np.isnan(low), len(ranges)
        )
    every, implied = np.arange(len(ranges)), ranges.implied
    implied = implied._replace(upper=np.maximum(implied.lower, implied.upper))
    columns |= _interval_columns("implied", implied, every, ranges.feasible, len(ranges))
    columns |= {"floor": ranges.floor, "consistent": ranges.feasible}
    frame = pd.DataFrame({name: columns[name] for name in _COLUMNS}).astype(_COLUMNS)
    if answers is not None:
        rule = pd.DataFrame([cells_of(answer) for answer in answers], columns=list(_RULE_COLUMNS))
        frame = frame.join(rule.astype(_RULE_COLUMNS))
    return with_dimensions(frame, ranges.scopes)


def _interval_columns(name: str, ends: Ends, codes: Codes, known: Flags, size: int) -> dict[str, Any]:
    """Return the columns of intervals that stand on some scopes; missing where none is known."""
    low, high, closed = np.full(size, np.nan), np.full(size, np.nan), np.full(size, None, dtype=object)
    lower_open, upper_open = ends.lower_open | np.isinf(ends.lower), ends.upper_open | np.isinf(ends.upper)
    mine = codes[known]
    low[mine], high[mine] = ends.lower[known] + 0.0, ends.upper[known] + 0.0  # + 0.0: no negative zero
    closed[mine] = _CLOSED[lower_open[known] + 2 * upper_open[known]]
    return {f"{name}_low": low, f"{name}_high": high, f"{name}_closed": closed}


def best_frame(ranges: RangesOn) -> pd.DataFrame:
    """Return a row per best supported interval; see `Outcome.best`."""
    import pandas as pd

    found = ranges.found
    _, low, high = found.ties
    segment = np.repeat(np.arange(len(found.scope)), found.best_ties)
    codes = found.scope[segment]
    ends = ranges.restore.ends(codes, low, high)
    columns = _interval_columns("best", ends, np.arange(len(codes)), np.ones(len(codes), dtype=np.bool_), len(codes))
    scopes = ranges.scopes.take(codes)
    types = {"scope": object, "low": np.float64, "high": np.float64, "closed": object}
    types |= {"support": np.int64, "stated": np.int64}
    support = ranges.support[segment]
    stated = np.minimum(found.best_stated[segment], support)
    cells = [scopes.words, *columns.values(), support, stated]
    return with_dimensions(pd.DataFrame(dict(zip(types, cells, strict=True))).astype(types), scopes)


def cells_of(interval: Interval | None) -> tuple[float | None, float | None, str | None]:
    """Return an interval's cells in a frame: low, high, closed; missing where there is none."""
    return (None, None, None) if interval is None else (interval.lower, interval.upper, interval.closed)
