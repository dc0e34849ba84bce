"""Things: what is counted in one place, all its times together, as columns; an object when somebody asks for one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from consilience.arrays import Codes, Flags, Floats
from consilience.comparing.ranges import ScopeRanges
from consilience.comparing.related_scopes import covering_scopes
from consilience.lazy import Lazy
from consilience.model.claims import Claim
from consilience.model.moments import clock_time
from consilience.model.scope_columns import Scopes
from consilience.model.scopes import TIME, Scope
from consilience.reconciling.outcome import Outcome


@dataclass(frozen=True)
class Thing:
    """One thing in one place: all its figures, whatever their time.

    Attributes
    ----------
    scope : Scope
        Without a time.
    words : str
        What it counts, beside its topic: "in Karsa".
    depth : int
        The number of wholes above it.
    ranges : tuple of ScopeRanges
        One for each time, the earliest first.
    claims : tuple of Claim
        The figures that their sources have not restated on the same scope, the earliest first.
    """

    scope: Scope
    words: str
    depth: int
    ranges: tuple[ScopeRanges, ...]
    claims: tuple[Claim, ...]

    @cached_property
    def size(self) -> float:
        """Its largest stated value, the sign aside."""
        return max((abs(claim.value) for claim in self.claims), default=0.0)


class Timeless:
    """The scopes of a result without their times, and what is stated of each; arrays of shape (things,).

    Attributes
    ----------
    scopes : Scopes
        One for each thing, in order of appearance.
    of_scope, of_claim : codes
        The thing of each scope, and of each current claim.
    size : floats
        The largest stated value of each, the sign aside.
    count : codes
        How many figures each has.
    """

    def __init__(self, result: Outcome) -> None:
        self.result = result
        self.scopes, self.of_scope = result.system.scopes.without([TIME]).distinct()
        self.of_claim = self.of_scope[result.system.codes]
        self.size: Floats = np.zeros(len(self.scopes))
        np.maximum.at(self.size, self.of_claim, np.abs(result.system.current.values))
        self.count: Codes = np.bincount(self.of_claim, minlength=len(self.scopes))

    @cached_property
    def in_time(self) -> Codes:
        """The places of the scopes by thing, of each the earliest first."""
        time = self.result.system.scopes.column(TIME)
        days = [path[0] if path else "" for path in time.paths]
        rank = np.unique(np.array(days, dtype=object), return_inverse=True)[1]
        return np.lexsort((rank[time.code], self.of_scope))

    @cached_property
    def latest(self) -> Codes:
        """The place of each thing's latest scope that has figures; -1 where none has."""
        held = self.in_time[self.result.scopes.counts[0][self.in_time] > 0]
        found = np.full(len(self.scopes), -1)
        found[self.of_scope[held]] = held  # the last one stays
        return found

    def times(self, thing: int) -> Codes:
        """Return the places of a thing's scopes, the earliest first."""
        first, last = np.searchsorted(self.of_scope[self.in_time], [thing, thing + 1])
        return self.in_time[first:last]


class Things(Lazy[Thing]):
    """The things of a topic, each whole before its parts; one is an object when somebody asks for it, and kept.

    Attributes
    ----------
    every : Timeless
    place, whole, depth : codes of shape (things,)
        The place of each in these; that of the whole that it stands under, -1 for none; and how many are above it.
    """

    def __init__(self, every: Timeless, place: Codes, whole: Codes, depth: Codes) -> None:
        self.every, self.place, self.whole, self.depth = every, place, whole, depth
        self._made: dict[int, Thing] = {}

    @classmethod
    def among(cls, every: Timeless, chosen: Codes) -> Things:
        """Put some things in order: the largest first, and under each its parts."""
        order = chosen[np.argsort(-every.size[chosen], kind="stable")]
        places, whole, depth = _nested(every.scopes.take(order))
        return cls(every, order[places], np.where(whole < 0, -1, order[whole]), depth)

    def __len__(self) -> int:
        return len(self.place)

    def only(self, kept: Flags) -> Things:
        """Return some of the things."""
        return Things(self.every, self.place[kept], self.whole[kept], self.depth[kept])

    @property
    def stated(self) -> Flags:
        """Which of the things have figures."""
        return self.figures > 0

    @property
    def figures(self) -> Codes:
        """How many figures each has."""
        return self.every.count[self.place]

    @property
    def size(self) -> Floats:
        """The largest stated value of each, the sign aside."""
        return self.every.size[self.place]

    @cached_property
    def claims(self) -> Codes:
        """The places of their figures among the current claims."""
        mine = np.zeros(len(self.every.scopes), dtype=np.bool_)
        mine[self.place] = True
        return np.flatnonzero(mine[self.every.of_claim])

    def holding(self, ids: Collection[str]) -> Flags:
        """Return which of the things have one of some current claims, given by their ids."""
        places = [self.every.result.system.current.place_of(name) for name in ids]
        return np.isin(self.place, self.every.of_claim[np.array(places, dtype=np.int64)])

    def foremost(self, contested: Flags) -> Codes:
        """Return the places of those that have figures: the wholes first, then those in conflict, then the largest."""
        places = np.flatnonzero(self.stated)
        return places[np.lexsort((-self.size[places], ~contested[places], self.depth[places]))]

    @cached_property
    def held(self) -> frozenset[int]:
        """The same places, to look one up."""
        return frozenset(self.claims.tolist())

    @property
    def ids(self) -> list[str]:
        """The ids of their figures."""
        names = self.every.result.system.current.names
        return [names[place] for place in self.claims.tolist()]

    def _make(self, place: int) -> Thing:
        every, result = self.every, self.every.result
        here, whole, names = int(self.place[place]), int(self.whole[place]), result.system.names
        scope, times = every.scopes[here], every.times(here)
        return Thing(
            scope,
            names.thing(scope) if whole < 0 else names.part(scope, every.scopes[whole]),
            int(self.depth[place]),
            tuple(result.scopes[place] for place in times.tolist()),
            tuple(
                in_time(
                    [claim for place in np.sort(times).tolist() for claim in result.scopes[place].claims],
                    TIME in result.compare_across,
                )
            ),
        )


def _nested(scopes: Scopes) -> tuple[Codes, Codes, Codes]:
    """Return the places of scopes, each followed by its parts; the whole above it, -1 for none; and its depth."""
    inner, outer, _ = covering_scopes(scopes, "stock")
    whole = np.full(len(scopes), len(scopes))
    np.minimum.at(whole, inner, outer)
    whole[whole == len(scopes)] = -1
    parts: dict[int, list[int]] = defaultdict(list)
    for part in np.flatnonzero(whole >= 0).tolist():
        parts[int(whole[part])].append(part)
    stack = [(place, 0) for place in np.flatnonzero(whole < 0)[::-1].tolist()]
    order, depths = [], []
    while stack:
        place, depth = stack.pop()
        order.append(place)
        depths.append(depth)
        stack += [(part, depth + 1) for part in reversed(parts.get(place, ()))]
    places = np.array(order, dtype=np.int64)
    return places, whole[places], np.array(depths, dtype=np.int64)


def in_time(claims: Sequence[Claim], across: bool) -> list[Claim]:
    """Return claims in the order of the times that they count, then of the days on which they were stated."""
    return sorted(claims, key=lambda claim: order(claim, across))


def order(claim: Claim, across: bool) -> tuple[str, str]:
    """Return what orders claims in time; those without a date come first."""
    period = None if across else claim.scope.period
    counted = f"{period.end.isoformat()} {period.to_minute:05}" if period else ""
    stated = clock_time(claim.reported).isoformat() if claim.reported else ""
    return counted or stated, stated
