"""Collections: the claims whose differences are explained, as columns, and which pairs of them conflict."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from consilience.arrays import Codes, Flags, Floats, distinct
from consilience.comparing.comparison import Ends
from consilience.model.claim_sets import ClaimSet
from consilience.model.claims import Claim
from consilience.model.scopes import Scope
from consilience.reconciling.factors import MOST_PARTS

_MOST_CONFLICTS, MOST_SINGLE = 200_000, 20_000
_MOST_PAIRS = 2_000_000
_MOST_STRATA = 400
_WORDS = {"what": " for ", "where": " in ", "when": " at "}


class Stratum(NamedTuple):
    """Some scopes that are looked at by themselves: those where one or two dimensions have one value, or all."""

    words: str
    scopes: Codes
    names: tuple[str, ...] = ()


class Collection(NamedTuple):
    """Claims as columns, by place.

    Attributes
    ----------
    claims : list of Claim
    value, low, high : float64 arrays of shape (claims,)
        The figure, and the closed ends between which it lies.
    source, scope : codes of shape (claims,)
        Of `sources` and `scopes`.
    sources : list of str
    scopes : list of Scope
    conflicts : codes of shape (conflicts, 2)
        The places of two claims on one scope whose intervals do not meet: the first 200,000, of each scope in turn.
    kind : codes of shape (scopes,)
        What is counted on each scope.
    """

    claims: list[Claim]
    value: Floats
    low: Floats
    high: Floats
    source: Codes
    sources: list[str]
    scope: Codes
    scopes: list[Scope]
    conflicts: Codes
    kind: Codes

    @classmethod
    def of(cls, claims: ClaimSet, across: Sequence[str]) -> Collection:
        """Take the claims that count, their scopes without the dimensions to disregard."""
        current = list(claims.current)
        scopes, scope = distinct([claim.counted(claims.measure, claims.additive).without(across) for claim in current])
        sources, source = distinct([claim.source.name for claim in current])
        low, high = Ends.of(current).closed()
        value = np.array([float(claim.figure.value) for claim in current], dtype=np.float64)
        kind = distinct([scope.get("what", ()) for scope in scopes])[1]
        return cls(current, value, low, high, source, sources, scope, scopes, _conflicts(scope, low, high), kind)

    @property
    def single(self) -> Codes:
        """The conflicts that are looked at one by one: the first 20,000."""
        return self.conflicts[:MOST_SINGLE]

    @property
    def pairs(self) -> list[tuple[Claim, Claim]]:
        """The same as claims."""
        return [(self.claims[left], self.claims[right]) for left, right in self.single.tolist()]

    @property
    def by_scope(self) -> list[list[Claim]]:
        """The claims on each scope."""
        here: list[list[Claim]] = [[] for _ in self.scopes]
        for claim, scope in zip(self.claims, self.scope.tolist(), strict=True):
            here[scope].append(claim)
        return here

    def together(self, stratum: Stratum) -> Codes:
        """Return pairs of places of claims by different sources on one scope, whether they conflict or not."""
        here = np.isin(self.scope, stratum.scopes)
        pairs = list(_beside(np.where(here, self.scope, -1)))
        both: Codes = np.concatenate([np.zeros((0, 2), dtype=np.int64), *pairs])
        apart: Flags = self.source[both[:, 0]] != self.source[both[:, 1]]
        return both[apart]

    def strata(self, *, without: Sequence[str] = (), together: bool = True) -> Iterator[Stratum]:
        """Yield all scopes, then those of each value of a dimension with several, then of each two values.

        A dimension with more than 50 values is not tried, nor two with more than 400 pairs of values.
        """
        yield Stratum("", np.arange(len(self.scopes)))
        dimensions = {}
        for name in sorted({name for scope in self.scopes for name in scope} - set(without)):
            labels, code = distinct(["/".join(scope.get(name, ())) for scope in self.scopes])
            if 1 < len(labels) <= MOST_PARTS:
                dimensions[name] = labels, code
        chosen: list[tuple[str, ...]] = [(name,) for name in dimensions]
        chosen += itertools.combinations(dimensions, 2) if together else []
        for names in chosen:
            values = itertools.product(*(enumerate(dimensions[name][0]) for name in names))
            if np.prod([len(dimensions[name][0]) for name in names]) > _MOST_STRATA:
                continue
            for parts in values:
                here: Flags = np.ones(len(self.scopes), dtype=np.bool_)
                for name, (number, _) in zip(names, parts, strict=True):
                    here &= dimensions[name][1] == number
                if here.any() and all(label for _, label in parts):
                    said = zip(names, parts, strict=True)
                    words = "".join(f"{_WORDS.get(name, f' where {name} is ')}{label}" for name, (_, label) in said)
                    yield Stratum(words, np.flatnonzero(here), names)


def elsewhere(group: Codes) -> Codes:
    """Return for each place another one of its group, half of the group further; -1 where there is none.

    >>> elsewhere(np.array([0, 1, 0, 0, 1, 2])).tolist()
    [2, 4, 3, 0, 1, -1]
    """
    order = np.argsort(group, kind="stable")
    first, size = (one[group[order]] for one in _runs(group))
    at = np.arange(len(group)) - first
    found = np.full(len(group), -1)
    found[order] = np.where(size > 1, order[first + (at + np.maximum(size // 2, 1)) % size], -1)
    return found


def _runs(group: Codes) -> tuple[Codes, Codes]:
    """Return where each group begins among places in the order of their groups, and how many it has."""
    size = np.bincount(group)
    return np.cumsum(size) - size, size


def _beside(scope: Codes) -> Iterator[Codes]:
    """Yield pairs of places on one scope, of shape (pairs, 2), of each scope in turn.

    Places whose scope is -1 are left out. No more than 2,000,000 are looked at.
    """
    order = np.argsort(scope, kind="stable")[np.count_nonzero(scope < 0) :]
    looked = 0
    for step in range(1, len(order)):
        left, right = order[:-step], order[step:]
        same = scope[left] == scope[right]
        if not same.any() or looked >= _MOST_PAIRS:
            break
        yield np.stack([left[same], right[same]], axis=1)
        looked += int(same.sum())


def _conflicts(scope: Codes, low: Floats, high: Floats) -> Codes:
    """Return pairs of places on one scope whose intervals do not meet, of each scope in turn."""
    found, count = [np.zeros((0, 2), dtype=np.int64)], 0
    for pairs in _beside(scope):
        left, right = pairs.T
        found.append(pairs[(low[left] > high[right]) | (low[right] > high[left])])
        count += len(found[-1])
        if count >= _MOST_CONFLICTS:
            break
    return np.concatenate(found)[:_MOST_CONFLICTS]
