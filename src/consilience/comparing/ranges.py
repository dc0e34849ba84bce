"""What the claims on each scope allow together: span, hull, common ground, best supported, implied range."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from consilience.arrays import Codes, Flags, Floats
from consilience.briefly import Brief
from consilience.comparing.comparison import Ends, Stated
from consilience.comparing.kernel import Ranges, reconcile_segments
from consilience.model.claim_tables import with_dimensions
from consilience.model.claims import Claim
from consilience.model.intervals import Interval
from consilience.model.scopes import Scope
from consilience.model.sources import Support, count_origins

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, repr=False)
class ScopeRanges(Brief):
    """What the claims on one scope allow together; a scope that only a total names has no claims.

    Attributes
    ----------
    scope : Scope
    claims : tuple of Claim
        Those that count, superseded ones left out.
    origins : Support
    span : tuple of float, or None
        Lowest and highest stated value.
    hull : Interval or None
    common : Interval or None
        None where the claims have no number in common.
    best : tuple of Interval
        All sub-intervals that the most origins cover, ascending.
    best_support, best_stated : int
        How many origins cover them, and how many of those name a number there; the others only bound it.
    conflicts : int
        Pairs of claims with no number in common.
    implied : Interval or None
        What all claims on related scopes together leave; None where they cannot all be true.
    floor : bool
        Whether the figures cannot be below 0.
    """

    scope: Scope
    claims: tuple[Claim, ...] = ()
    origins: Support = Support(0, 0)
    span: tuple[float, float] | None = None
    hull: Interval | None = None
    common: Interval | None = None
    best: tuple[Interval, ...] = ()
    best_support: int = 0
    best_stated: int = 0
    conflicts: int = 0
    implied: Interval | None = None
    floor: bool = True


def ranges_on(claims: Sequence[Claim], codes: Codes, scopes: Sequence[Scope]) -> list[ScopeRanges]:
    """Compute the ranges of each scope that claims stand on.

    Parameters
    ----------
    claims : sequence of Claim
    codes : codes of shape (claims,)
        The place of each claim's scope in `scopes`.
    scopes : sequence of Scope
        Those after the last code have no claims.

    Returns
    -------
    list of ScopeRanges
        One for each scope, its implied range not yet known.
    """
    if not len(claims):
        return [ScopeRanges(scope) for scope in scopes]
    order = np.argsort(codes, kind="stable")
    ordered = [claims[place] for place in order]
    ends = Ends.of(ordered)
    bounding = np.array([not claim.figure.names for claim in ordered], dtype=np.bool_)
    found = reconcile_segments(*ends.closed(), codes[order], origin_codes(ordered), bounding)
    restore = Restore(ends, codes[order])
    last, last_tie = np.cumsum(found.claims), np.cumsum(found.best_ties)
    made = {
        int(code): _ranges(
            scopes[code],
            tuple(ordered[last[segment] - found.claims[segment] : last[segment]]),
            _Segment(found, segment, range(last_tie[segment] - found.best_ties[segment], last_tie[segment]), restore),
        )
        for segment, code in enumerate(found.scope)
    }
    return [made.get(code, ScopeRanges(scope)) for code, scope in enumerate(scopes)]


@dataclass(frozen=True)
class _Segment:
    found: Ranges
    place: int
    ties: range
    restore: Restore

    def interval(self, low: Any, high: Any) -> Interval:
        return self.restore(int(self.found.scope[self.place]), float(low), float(high))

    def between(self, name: str) -> Interval | None:
        low, high = getattr(self.found, f"{name}_low")[self.place], getattr(self.found, f"{name}_high")[self.place]
        return None if np.isnan(low) else self.interval(low, high)


def _ranges(scope: Scope, claims: tuple[Claim, ...], segment: _Segment) -> ScopeRanges:
    values = [claim.value for claim in claims]
    _, lows, highs = segment.found.ties
    origins = count_origins(claims)
    # A claim with several possible origins has a vote of its own, but there are never more votes than origins.
    support = min(int(segment.found.best_support[segment.place]), origins.most)
    return ScopeRanges(
        scope=scope,
        claims=claims,
        origins=origins,
        span=(min(values), max(values)),
        hull=segment.between("hull"),
        common=segment.between("common"),
        best=tuple(segment.interval(lows[tie], highs[tie]) for tie in segment.ties),
        best_support=support,
        best_stated=min(int(segment.found.best_stated[segment.place]), support),
        conflicts=int(segment.found.conflicts[segment.place]),
    )


class Restore:
    """Turns closed ends of the kernel back into the stated ends, open ones included."""

    def __init__(self, ends: Ends, codes: Codes) -> None:
        lower, upper = ends.closed()
        self._lower = self._openends_of(lower, ends.lower, ends.lower_open, codes)
        self._upper = self._openends_of(upper, ends.upper, ends.upper_open, codes)

    @staticmethod
    def _openends_of(closed: Floats, stated: Floats, is_open: Flags, codes: Codes) -> dict[tuple[int, float], float]:
        places = np.flatnonzero(is_open)
        return {(int(codes[place]), float(closed[place])): float(stated[place]) for place in places}

    def __call__(self, code: int, low: float, high: float) -> Interval:
        """Return the interval between two closed ends of one scope, as stated."""
        lower, upper = (code, low), (code, high)
        return Interval(
            self._lower.get(lower, low),
            self._upper.get(upper, high),
            lower not in self._lower,
            upper not in self._upper,
        )


def origin_codes(claims: Sequence[Stated]) -> Codes:
    """Return a code for what each claim may have its figure from: one for a claim, however many names it may be.

    A claim is one observation, so that several possible origins are not several votes.
    """
    codes: dict[frozenset[str], int] = {}
    return np.array([codes.setdefault(claim.origins, len(codes)) for claim in claims], dtype=np.int64)


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


def ranges_frame(scopes: Sequence[ScopeRanges], answers: Sequence[Interval | None] | None = None) -> pd.DataFrame:
    """Return a row per scope, with the answers of a rule beside it; see `Reconciliation.ranges`."""
    import pandas as pd

    frame = pd.DataFrame([_row(ranges) for ranges in scopes], columns=list(_COLUMNS)).astype(_COLUMNS)
    if answers is not None:
        rule = pd.DataFrame([cells_of(answer) for answer in answers], columns=list(_RULE_COLUMNS))
        frame = frame.join(rule.astype(_RULE_COLUMNS))
    return with_dimensions(frame, [ranges.scope for ranges in scopes])


def best_frame(scopes: Sequence[ScopeRanges]) -> pd.DataFrame:
    """Return a row per best supported interval; see `Reconciliation.best`."""
    import pandas as pd

    best = [(ranges, one) for ranges in scopes for one in ranges.best]
    rows = [
        (str(ranges.scope), one.lower, one.upper, one.closed, ranges.best_support, ranges.best_stated)
        for ranges, one in best
    ]
    types = {"scope": object, "low": np.float64, "high": np.float64, "closed": object}
    types |= {"support": np.int64, "stated": np.int64}
    frame = pd.DataFrame(rows, columns=list(types)).astype(types)
    return with_dimensions(frame, [ranges.scope for ranges, _ in best])


def _row(ranges: ScopeRanges) -> tuple[Any, ...]:
    """Return the row of `Reconciliation.ranges` for one scope."""
    best = ranges.best[0].hull(ranges.best[-1]) if ranges.best else None
    return (
        str(ranges.scope),
        len(ranges.claims),
        *ranges.origins,
        *(ranges.span or (None, None)),
        *cells_of(ranges.hull),
        *cells_of(ranges.common),
        *cells_of(best),
        ranges.best_support,
        ranges.best_stated,
        len(ranges.best),
        *cells_of(ranges.implied),
        ranges.floor,
        ranges.conflicts,
        ranges.implied is not None,
    )


def cells_of(interval: Interval | None) -> tuple[float | None, float | None, str | None]:
    """Return an interval's cells in a frame: low, high, closed; missing where there is none."""
    return (None, None, None) if interval is None else (interval.lower, interval.upper, interval.closed)
