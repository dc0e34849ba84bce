"""Who stated what, on columns: claims sorted by scope and value, equal values of a scope gathered into *facts*."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from consilience.arrays import Codes, Flags, Floats, starts_of, summed


@dataclass(frozen=True)
class Statements:
    """Point values by source and scope, sorted by scope, value and source; no source twice on one fact.

    A *fact* is one value on one scope, with all claims that state it. Shapes: (claims,), (facts,), (scopes,).

    Attributes
    ----------
    source, fact, at : codes of shape (claims,)
        Who states it, which fact that is, and its scope.
    value, scope, first, size : arrays of shape (facts,)
        The value, its scope, its first claim, and how many claims state it.
    first_fact, first_claim, claims : codes of shape (scopes,)
    measure : codes of shape (scopes,)
        What kind of number the scope asks for.
    sources, measures : int
        How many there are.
    given : floats of shape (scopes,)
        The values known beforehand; NaN elsewhere.
    """

    source: Codes
    fact: Codes
    at: Codes
    value: Floats
    scope: Codes
    first: Codes
    size: Codes
    first_fact: Codes
    first_claim: Codes
    claims: Codes
    measure: Codes
    sources: int
    measures: int
    given: Floats

    @classmethod
    def gather(
        cls, scope: Codes, source: Codes, value: Floats, measure: Codes | None = None, given: Floats | None = None
    ) -> Statements:
        """Sort claims and gather equal values.

        Parameters
        ----------
        scope, source : int64 arrays of shape (n,)
            Codes from 0, every scope code in use.
        value : float64 array of shape (n,)
            Finite.
        measure : int64 array of shape (scopes,), optional
        given : float64 array of shape (scopes,), optional
            Values known beforehand, NaN for none.
        """
        sources = int(source.max(initial=-1)) + 1
        scopes = int(scope.max(initial=-1)) + 1
        order = _order(scope, value, source, scopes, sources)
        at, stated, who = scope[order], value[order], source[order]
        new = np.r_[True, (at[1:] != at[:-1]) | (stated[1:] != stated[:-1])][: len(at)]
        again = np.r_[False, ~new[1:] & (who[1:] == who[:-1])][: len(at)]
        if again.any():
            at, stated, who, new = at[~again], stated[~again], who[~again], new[~again]
        first = np.flatnonzero(new)
        of = at[first]
        first_fact = starts_of(of)
        first_claim = first[first_fact]
        return cls(
            source=who,
            fact=np.cumsum(new) - 1,
            at=at,
            value=stated[first],
            scope=of,
            first=first,
            size=np.diff(np.r_[first, len(at)]),
            first_fact=first_fact,
            first_claim=first_claim,
            claims=np.diff(np.r_[first_claim, len(at)]),
            measure=np.zeros(scopes, dtype=np.int64) if measure is None else measure,
            sources=sources,
            measures=1 if measure is None else int(measure.max(initial=0)) + 1,
            given=np.full(scopes, np.nan) if given is None else given,
        )

    def joined(self, group: Codes) -> Statements:
        """Return the same with one source for each group: codes of shape (sources,), from 0, every code in use."""
        measure = None if self.measures == 1 else self.measure
        return Statements.gather(self.at, group[self.source], self.value[self.fact], measure, self.given)

    def without(self, claims: Flags) -> Statements:
        """Return the same without some claims; each scope keeps one, and sources keep their codes."""
        left, measure = ~claims, None if self.measures == 1 else self.measure
        kept = Statements.gather(self.at[left], self.source[left], self.value[self.fact[left]], measure, self.given)
        return replace(kept, sources=self.sources)

    @property
    def voice(self) -> Codes:
        """The source on the measure of each claim; shape (claims,), codes below sources times measures."""
        return self.source if self.measures == 1 else self.source * self.measures + self.measure[self.at]

    @property
    def contested(self) -> Flags:
        """Whether anyone else speaks on the scope of a claim, or its value is given; shape (claims,)."""
        return ((self.claims > 1) | self.is_given)[self.at]

    @property
    def is_given(self) -> Flags:
        """Whether the value of a scope is known beforehand; shape (scopes,)."""
        return ~np.isnan(self.given)

    def medians(self, place: Floats | None = None) -> Floats:
        """Return the median claim of each scope; of an even number the middle of the two, in values or given places."""
        stated = (self.value if place is None else place)[self.fact]
        low = self.first_claim + (self.claims - 1) // 2
        high = self.first_claim + self.claims // 2
        return np.asarray(stated[low] + (stated[high] - stated[low]) / 2)

    def by_source(self, weight: Floats | Flags) -> Floats:
        """Sum a weight per claim by source."""
        return summed(self.source, weight, self.sources)

    def by_fact(self, weight: Floats) -> Floats:
        """Sum a weight per claim by fact."""
        return np.add.reduceat(weight, self.first) if len(weight) else np.zeros(0)

    def by_scope(self, weight: Floats) -> Floats:
        """Sum a weight per claim, or rows of such weights, by scope."""
        return np.add.reduceat(weight, self.first_claim, axis=-1) if len(self.claims) else weight[..., :0]

    def to_claims(self, by_scope: NDArray[Any]) -> NDArray[Any]:
        """Give each claim what its scope has; rows of such are kept."""
        return np.asarray(np.repeat(by_scope, self.claims, axis=-1))

    def best_fact(self, *keys: Floats | Codes) -> Codes:
        """Return the fact of each scope that is highest by the first key, then the next; ties go to the lower value."""
        alive = np.ones(len(self.value), dtype=np.bool_)
        for key in keys if len(self.value) else ():
            left = np.where(alive, key, -np.inf)
            alive &= left == np.repeat(np.maximum.reduceat(left, self.first_fact), self.facts)
        places = np.flatnonzero(alive)
        return np.asarray(places[starts_of(self.scope[places])])

    @property
    def facts(self) -> Codes:
        """How many facts each scope has."""
        return np.asarray(np.diff(np.r_[self.first_fact, len(self.value)]))


def _order(scope: Codes, value: Floats, source: Codes, scopes: int, sources: int) -> Codes:
    """Sort by scope, value, source: by one integer key where it fits, which is several times faster."""
    import pandas as pd

    # Many claims state few values, so hashing them beats sorting all of them.
    rank = pd.factorize(value, sort=True)[0].astype(np.int64)
    if scopes * (int(rank.max(initial=0)) + 1) * max(1, sources) >= 2**62:
        return np.lexsort((source, value, scope))
    return np.argsort((scope * (int(rank.max(initial=0)) + 1) + rank) * max(1, sources) + source)


def quantile_by(values: Floats, codes: Codes, groups: int, share: float) -> Floats:
    """Return a quantile of the values of each group, an actual value of it; NaN for a group without values."""
    count = np.bincount(codes, minlength=groups)
    place = np.floor(share * np.maximum(count - 1, 0)).astype(np.int64)
    found = np.full(groups, np.nan)
    if groups == 1:
        # The usual case of one measure needs no sorting.
        return np.partition(values, place)[place] if len(values) else found
    order = np.lexsort((values, codes))
    found[count > 0] = values[order][(np.cumsum(count) - count + place)[count > 0]]
    return found
