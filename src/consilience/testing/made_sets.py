"""Claim sets of a known kind: with a known truth and known liars, with copies, consistent, off by one claim, ties.

They are for testing a rule for what it is meant to do, and for testing this library. All are strategies that take their
arguments by keyword and build a set from what it promises.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from hypothesis import strategies as st

from consilience.model.claim_sets import ClaimSet
from consilience.model.claims import Claim
from consilience.model.intervals import Interval
from consilience.model.scopes import Scope
from consilience.model.sources import Source
from consilience.testing.strategies import claim

_PARTS = ("troops", "troops/regular", "troops/regular/first group", "troops/special forces")
_REACH = st.integers(0, 8)


@dataclass(frozen=True)
class KnownTruth:
    """Claims with known liars.

    Attributes
    ----------
    claims : ClaimSet
    truth : float
        Every honest claim allows it, no liar's does.
    liars : frozenset of str
        The ids of the others' claims.
    """

    claims: ClaimSet
    truth: float
    liars: frozenset[str]


@dataclass(frozen=True)
class OffByOne:
    """Claims that cannot all be true, for one reason.

    Attributes
    ----------
    claims : ClaimSet
    culprit : str
        The id of the claim whose removal alone leaves the rest consistent; no other one's does.
    """

    claims: ClaimSet
    culprit: str


@st.composite
def sets_with_truth(
    draw: st.DrawFn, *, min_honest: int = 2, max_honest: int = 4, min_liars: int = 0, max_liars: int = 2
) -> KnownTruth:
    """Claims by distinct origins, some of whom lie; in any order."""
    truth = float(draw(st.integers(0, 20)))
    honest = [_around(draw, truth) for _ in range(draw(st.integers(min_honest, max_honest)))]
    lies = [_beside(draw, truth) for _ in range(draw(st.integers(min_liars, max_liars)))]
    order = draw(st.permutations(range(len(honest) + len(lies))))
    made = tuple(claim(place, (honest + lies)[number]) for place, number in enumerate(order))
    liars = frozenset(made[place].id for place, number in enumerate(order) if number >= len(honest))
    return KnownTruth(ClaimSet(made), truth, liars)


@st.composite
def sets_with_copies(draw: st.DrawFn, *, max_origins: int = 3, max_copies: int = 4) -> ClaimSet:
    """Claims by origins, and by outlets that repeat their figures word for word; at least one does."""
    said = [_around(draw, float(draw(st.integers(0, 20)))) for _ in range(draw(st.integers(1, max_origins)))]
    made = [claim(place, interval) for place, interval in enumerate(said)]
    for copy in range(draw(st.integers(1, max_copies))):
        copied = draw(st.sampled_from(made))
        outlet = Source(name=f"outlet {copy + 1}", cites=(copied.source,))
        made.append(claim(len(made), copied.interval, outlet))
    return ClaimSet(tuple(made))


@st.composite
def consistent_sets(draw: st.DrawFn, *, max_size: int = 6) -> ClaimSet:
    """Claims on a whole and its parts that are all true of the same numbers."""
    return ClaimSet(tuple(_consistent(draw, draw(st.integers(1, max_size)))))


@st.composite
def sets_off_by_one(draw: st.DrawFn, *, max_size: int = 6) -> OffByOne:
    """Claims on a whole and its parts that are all true of the same numbers, but for one, which nothing can mend."""
    whole = Scope(what=_PARTS[0])
    honest = list(_consistent(draw, draw(st.integers(0, max_size - 3))))
    truth = draw(st.integers(16, 24))
    # Two claims on the total bound it from above; the culprit is above both, so that leaving out neither of them helps.
    bounds = [Interval(0, truth + draw(_REACH)) for _ in range(2)]
    too_much = max(bound.upper for bound in bounds) + draw(st.integers(1, 8))
    culprit = Interval(too_much, too_much + draw(_REACH))
    order = draw(st.permutations(range(len(honest) + 3)))
    made = [*((each.interval, each.scope) for each in honest), *((each, whole) for each in (*bounds, culprit))]
    claims = tuple(claim(place, made[number][0], scope=made[number][1]) for place, number in enumerate(order))
    return OffByOne(ClaimSet(claims), claims[order.index(len(made) - 1)].id)


@st.composite
def sets_of_limits(draw: st.DrawFn, *, max_size: int = 5) -> ClaimSet:
    """Claims on one scope that are limits only: at least, more than, at most, less than."""
    made = []
    for place in range(draw(st.integers(1, max_size))):
        limit, closed = float(draw(st.integers(0, 20))), draw(st.booleans())
        above, below = Interval(limit, math.inf, closed), Interval(-math.inf, limit, upper_closed=closed)
        made.append(claim(place, draw(st.sampled_from([above, below]))))
    return ClaimSet(tuple(made))


@st.composite
def sets_with_ties(draw: st.DrawFn, *, max_camps: int = 3, max_support: int = 2) -> ClaimSet:
    """Claims on one scope where several numbers far apart have the same, and the most, origins behind them."""
    support = draw(st.integers(1, max_support))
    camps = range(draw(st.integers(2, max_camps)))
    intervals = [_around(draw, 20.0 * camp) for camp in camps for _ in range(support)]
    order = draw(st.permutations(range(len(intervals))))
    return ClaimSet(tuple(claim(place, intervals[number]) for place, number in enumerate(order)))


def _around(draw: st.DrawFn, number: float) -> Interval:
    return Interval(number - draw(_REACH), number + draw(_REACH))


def _beside(draw: st.DrawFn, number: float) -> Interval:
    away, width = draw(st.integers(1, 8)), draw(_REACH)
    above, below = Interval(number + away, number + away + width), Interval(number - away - width, number - away)
    return draw(st.sampled_from([above, below]))


def _consistent(draw: st.DrawFn, size: int) -> Iterator[Claim]:
    """Yield claims that are true where each part on the path counts as much as its whole, or less: 16, 12, 8, 4."""
    for place in range(size):
        part = draw(st.integers(0, len(_PARTS) - 1))
        truth = 16.0 - 4 * part
        interval = Interval(max(0.0, truth - draw(_REACH)), truth + draw(_REACH))
        yield claim(place, interval, scope=Scope(what=_PARTS[part]))
