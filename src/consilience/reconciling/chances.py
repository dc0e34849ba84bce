"""Chances: how many hypotheses of a kind coincidence alone would give in a collection like this one.

What two figures look like is compared with what figures look like that have nothing to do with each other: one side of
each conflict is set against the other side of conflicts on other scopes, of about the same size. That a number stands
under another scope as well is judged by how often different claims of so many digits meet.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

import numpy as np

from consilience.arrays import Codes, Floats
from consilience.model.claims import Claim
from consilience.model.scopes import Scope
from consilience.reconciling.collection import Collection, Stratum, elsewhere
from consilience.reconciling.hypotheses import Explanation, digits_of, last_place
from consilience.reconciling.mistakes import mistakes_of, suspects

RARE = 0.01
"""A hypothesis is shown if chance gives it in fewer collections than that."""

WRONG = 0.05
"""Of several hypotheses of a kind chance may give so many."""

FEWEST = 8
"""On fewer conflicts one side of all may be chance, however few sources there are."""

ALONE = {"wrong digit": 1e-3, "missing digit": 5e-4, "transposed digits": 1e-3}
"""How often two figures that have nothing to do with each other suggest it, whatever the collection."""

_SMALL = 2 * FEWEST
_MOST_MOVED = 40_000
_MOST_DIGITS = 4


class _Class(NamedTuple):
    """A kind of hypothesis, by the digits of the rounder of the two figures: the fewer, the more often by chance."""

    kind: str
    digits: int

    @classmethod
    def of(cls, one: Explanation, left: Claim, right: Claim) -> _Class:
        digits = min(len(digits_of(claim.figure.value)) for claim in (left, right))
        return cls(one.kind, min(digits, _MOST_DIGITS))


class Mistakes:
    """What the two figures of each conflict suggest, as far as chance does not suggest it too."""

    def __init__(self, collection: Collection) -> None:
        self._claims, pairs = collection.claims, collection.single
        last = np.array([last_place(claim.figure.value) for claim in self._claims], dtype=np.int64)
        self._found = list(self._mistakes(collection.value, last, pairs))
        real = Counter(_Class.of(one, *pair) for pair, found in self._found for one in found)
        moved = _moved(collection) if real else pairs[:0]
        by_chance = Counter(
            _Class.of(one, *pair) for pair, found in self._mistakes(collection.value, last, moved) for one in found
        )
        share = len(pairs) / max(len(moved), 1)
        # Where not all pairs could be moved, one more might have been found.
        more = 1 if len(pairs) ** 2 > _MOST_MOVED else 0
        self.shown = {
            kind
            for kind, times in real.items()
            if max((by_chance[kind] + more) * share, ALONE.get(kind.kind, 0) * len(pairs)) < few(times)
        }
        """The classes of hypotheses that chance does not explain."""

    def __iter__(self) -> Iterator[Explanation]:
        for pair, found in self._found:
            yield from (one for one in found if _Class.of(one, *pair) in self.shown)

    def _mistakes(
        self, value: Floats, last: Codes, pairs: Codes
    ) -> Iterator[tuple[tuple[Claim, Claim], tuple[Explanation, ...]]]:
        """Yield the pairs that suggest something, with what."""
        one, other = pairs.T
        for left, right in pairs[suspects(value[one], value[other], last[pairs].T)].tolist():
            pair = self._claims[left], self._claims[right]
            if found := mistakes_of(*pair):
                yield pair, found


def few(times: int) -> float:
    """Return how many hypotheses of a kind chance may give at most where so many are found."""
    return RARE if times == 1 else WRONG * times


def _moved(collection: Collection) -> Codes:
    """Return a side of each conflict with the other side of the next ones in order of size, on other scopes."""
    pairs, value = collection.single, collection.value
    names = np.array([claim.id for claim in collection.claims])
    order = pairs[np.lexsort((names[pairs[:, 1]], names[pairs[:, 0]], value[pairs[:, 1]], value[pairs[:, 0]]))]
    most = min(max(1, _MOST_MOVED // max(len(order), 1)), max(len(order) - 1, 0))
    found = [np.zeros((0, 2), dtype=np.int64)]
    for step in range(1, most + 1):
        for left, right in ((order[:-step, 0], order[step:, 1]), (order[step:, 0], order[:-step, 1])):
            found.append(np.stack([left, right], axis=1)[collection.scope[left] != collection.scope[right]])
    return np.concatenate(found)


def tail(few: int, of: int, share: float) -> float:
    """Return the probability of at most so few of a binomial."""
    logs = (
        math.lgamma(of + 1) - math.lgamma(k + 1) - math.lgamma(of - k + 1) + k * math.log(share)
        + (of - k) * math.log1p(-share)
        for k in range(few + 1)
    )  # fmt: skip
    return min(1.0, sum(map(math.exp, logs)))


def scopes_matter(collection: Collection) -> bool:
    """Return whether figures on one scope are nearer than figures on two scopes of one kind, beyond chance.

    If not, as where the scopes are dealt out at random, a number that stands under another scope too says nothing.
    A small collection cannot show it and counts as if it did.
    """
    if len(collection.scopes) < _SMALL:
        return True
    pairs = collection.together(Stratum("", np.arange(len(collection.scopes))))
    scope, value, kind = collection.scope[pairs[:, 0]], collection.value, collection.kind
    at = elsewhere((kind if len(np.unique(kind)) < len(kind) else np.zeros_like(kind))[scope])
    scope, (left, right), moved = scope[at >= 0], pairs[at >= 0].T, pairs[at[at >= 0], 1]
    other = scope != collection.scope[moved]
    nearer = np.sign(np.abs(value[left] - value[moved]) - np.abs(value[left] - value[right]))
    side = np.sign(np.bincount(scope[other], nearer[other], len(collection.scopes)))
    yes, no = int((side > 0).sum()), int((side < 0).sum())
    return tail(no, yes + no, 0.5) < RARE


class Numbers:
    """How many claims of other scopes would have a number by chance."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._scopes: dict[Decimal, set[Scope]] = defaultdict(set)
        for claim in claims:
            self._scopes[claim.figure.value].add(claim.scope)
        self._stated, self._pairs = Counter[int](), Counter[int]()
        for number, scopes in self._scopes.items():
            digits = len(digits_of(number))
            self._stated[digits] += len(scopes)
            self._pairs[digits] += len(scopes) * (len(scopes) - 1) // 2

    def by_chance(self, number: Decimal) -> float:
        """Return how many other scopes have that number by chance, judged by numbers of as many digits.

        Two of `d` digits meet as often as different ones of this collection do, and at least once in 9 times 10 to the
        power of `d` less 1.
        """
        digits, own = len(digits_of(number)), len(self._scopes[number])
        others = self._stated[digits] - own
        met = self._pairs[digits] - own * (own - 1) // 2
        rate = max(met / max(others * (others - 1) / 2, 1), 1 / (9 * 10 ** max(digits - 1, 0)))
        return float(max(self._stated[digits] - 1, 1) * rate)
