"""What the claims on each scope allow together: span, hull, common ground, best supported, implied range."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np

from consilience.arrays import Codes, Flags, Floats
from consilience.briefly import Brief
from consilience.comparing.comparison import Ends, Stated
from consilience.comparing.kernel import Ranges, reconcile_segments
from consilience.lazy import Lazy
from consilience.model.claim_columns import ClaimColumns
from consilience.model.claims import Claim
from consilience.model.intervals import Interval
from consilience.model.scope_columns import Scopes
from consilience.model.scopes import Scope
from consilience.model.sources import Support, support_of


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


class RangesOn(Lazy[ScopeRanges]):
    """The ranges on each scope as columns; those of one scope are an object when somebody asks for it, which is kept.

    Parameters
    ----------
    claims : ClaimColumns
    codes : codes of shape (claims,)
        The place of each claim's scope in `scopes`.
    scopes : Scopes
        Those after the last code have no claims.
    implied : Ends
        What all claims leave to each scope.
    feasible, floor : flags of shape (scopes,)
        Where that holds, and where figures cannot be below 0.
    """

    def __init__(
        self, claims: ClaimColumns, codes: Codes, scopes: Scopes, implied: Ends, feasible: Flags, floor: Flags
    ) -> None:
        self.claims, self.codes, self.scopes = claims, codes, scopes
        self.implied, self.feasible, self.floor = implied, feasible, floor
        self._made: dict[int, ScopeRanges] = {}

    def __len__(self) -> int:
        return len(self.scopes)

    @cached_property
    def order(self) -> Codes:
        """The places of the claims by scope."""
        return np.argsort(self.codes, kind="stable")

    @cached_property
    def ends(self) -> Ends:
        """The ends of the claims, as `order` has them."""
        return Ends.of(self.claims).among(self.order)

    @cached_property
    def found(self) -> Ranges:
        """What the kernel says of the scopes that claims stand on: the segments."""
        origins, bounding = self.claims.origins[self.order], self.claims.bounding[self.order]
        return reconcile_segments(*self.ends.closed(), self.ordered_codes, origins, bounding)

    @cached_property
    def counts(self) -> tuple[Codes, Codes]:
        """How many claims each scope has, and how many pairs of them disagree."""
        claims, conflicts = np.zeros((2, len(self)), dtype=np.int64)
        claims[self.found.scope], conflicts[self.found.scope] = self.found.claims, self.found.conflicts
        return claims, conflicts

    @cached_property
    def last(self) -> Codes:
        """The end of each segment in `order`."""
        return np.cumsum(self.found.claims)

    @cached_property
    def span(self) -> tuple[Floats, Floats]:
        """The lowest and the highest stated value of each segment."""
        values, first = self.claims.values[self.order], self.last - self.found.claims
        if not len(first):
            return values, values
        return np.minimum.reduceat(values, first), np.maximum.reduceat(values, first)

    @cached_property
    def restore(self) -> Restore:
        """From closed ends to the stated ones."""
        return Restore(self.ends, self.ordered_codes)

    @cached_property
    def origins(self) -> tuple[Codes, Codes]:
        """How many origins the claims of each segment have: at least, and at most; see `support_of`."""
        size = len(self.found.scope)
        segment = np.repeat(np.arange(size), self.found.claims)
        origin = self.claims.origins[self.order]
        pairs = np.unique(segment * (origin.max(initial=0) + 1) + origin)
        least = np.bincount(pairs // (origin.max(initial=0) + 1), minlength=size)
        most = least.copy()
        # Where a claim may be of several origins, or of any, they are counted by name.
        unclear = self.claims.where(lambda fact: len(fact.origins) > 1 or bool(fact.undetermined_origins))[self.order]
        for place in np.unique(segment[unclear]).tolist():
            places = self.places_on(int(self.found.scope[place])).tolist()
            least[place], most[place] = support_of(map(self.claims.originated, places))
        return least, most

    def places_on(self, code: int) -> Codes:
        """Return the places of the claims on a scope."""
        first, last = np.searchsorted(self.ordered_codes, [code, code + 1])
        return self.order[first:last]

    @cached_property
    def ordered_codes(self) -> Codes:
        """The codes of the claims, as `order` has them."""
        return self.codes[self.order]

    def _make(self, code: int) -> ScopeRanges:
        found, segment = self.found, int(np.searchsorted(self.found.scope, code))
        implied = None
        if self.feasible[code]:
            lower, upper, lower_open, upper_open = (column[code] for column in self.implied)
            implied = Interval(float(lower), max(float(lower), float(upper)), not lower_open, not upper_open)
        bare = ScopeRanges(self.scopes[code], implied=implied, floor=bool(self.floor[code]))
        if segment == len(found.scope) or found.scope[segment] != code:
            return bare
        claims = tuple(self.claims[place] for place in self.places_on(code).tolist())
        _, lows, highs = found.ties
        tie = int(found.best_ties[:segment].sum())
        ties = range(tie, tie + int(found.best_ties[segment]))
        support = self.support[segment]
        return replace(
            bare,
            claims=claims,
            origins=Support(*(int(count[segment]) for count in self.origins)),
            span=(float(self.span[0][segment]), float(self.span[1][segment])),
            hull=self._interval(code, found.hull_low[segment], found.hull_high[segment]),
            common=self._interval(code, found.common_low[segment], found.common_high[segment]),
            best=tuple(self.restore(code, float(lows[tie]), float(highs[tie])) for tie in ties),
            best_support=int(support),
            best_stated=min(int(found.best_stated[segment]), int(support)),
            conflicts=int(found.conflicts[segment]),
        )

    def _interval(self, code: int, low: Any, high: Any) -> Interval | None:
        return None if np.isnan(low) else self.restore(code, float(low), float(high))

    @cached_property
    def support(self) -> Codes:
        """How many origins back the best of each segment.

        A claim with several possible origins has a vote of its own, but there are never more votes than origins.
        """
        return np.minimum(self.found.best_support, self.origins[1])


class Restore:
    """Turns closed ends of the kernel back into the stated ends, open ones included."""

    def __init__(self, ends: Ends, codes: Codes) -> None:
        self._ends, self._codes = ends, codes

    @cached_property
    def _known(self) -> list[dict[tuple[int, float], float]]:
        """From the scope and the closed end to the stated one, of the lower and of the upper ends that are open."""
        return [
            dict(zip(zip(codes.tolist(), closed.tolist(), strict=True), stated.tolist(), strict=True))
            for codes, closed, stated in self._open
        ]

    @cached_property
    def _open(self) -> list[tuple[Codes, Floats, Floats]]:
        sides = zip(self._ends.closed(), self._ends[:2], self._ends[2:], strict=True)
        return [(self._codes[is_open], closed[is_open], stated[is_open]) for closed, stated, is_open in sides]

    def __call__(self, code: int, low: float, high: float) -> Interval:
        """Return the interval between two closed ends of one scope, as stated."""
        lower, upper = (code, low), (code, high)
        known = self._known
        return Interval(
            known[0].get(lower, low), known[1].get(upper, high), lower not in known[0], upper not in known[1]
        )

    def ends(self, codes: Codes, low: Floats, high: Floats) -> Ends:
        """Return many such intervals; NaN where there is none."""
        (lower, lower_open), (upper, upper_open) = (
            _stated(*known, codes, closed) for known, closed in zip(self._open, (low, high), strict=True)
        )
        return Ends(lower, upper, lower_open, upper_open)


def _stated(codes: Codes, closed: Floats, stated: Floats, of: Codes, ends: Floats) -> tuple[Floats, Flags]:
    """Look up the closed ends of some scopes among those that are open; return them as stated, and which are open."""
    if not len(codes):
        return ends, np.zeros(len(ends), dtype=np.bool_)
    numbers = np.unique(closed)
    keys, first = np.unique(codes * len(numbers) + np.searchsorted(numbers, closed), return_index=True)
    number = np.minimum(np.searchsorted(numbers, ends), len(numbers) - 1)
    key = of * len(numbers) + number
    place = np.minimum(np.searchsorted(keys, key), len(keys) - 1)
    is_open = (numbers[number] == ends) & (keys[place] == key)
    return np.where(is_open, stated[first[place]], ends), is_open


def origin_codes(claims: Sequence[Stated]) -> Codes:
    """Return a code for what each claim may have its figure from: one for a claim, however many names it may be.

    A claim is one observation, so that several possible origins are not several votes.
    """
    codes: dict[frozenset[str], int] = {}
    return np.array([codes.setdefault(claim.origins, len(codes)) for claim in claims], dtype=np.int64)
