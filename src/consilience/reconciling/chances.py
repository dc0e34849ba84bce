"""Chances: how many hypotheses of a kind coincidence alone would give in a collection like this one.

What two figures look like is compared with what figures look like that have nothing to do with each other: one side of
each conflict is set against the other side of conflicts on other scopes, of about the same size. That a number stands
under another scope as well is judged by how often different claims of so many digits meet.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from consilience.model.claims import Claim
from consilience.model.scopes import Scope
from consilience.reconciling.hypotheses import Explanation, digits_of
from consilience.reconciling.mistakes import mistakes_of

RARE = 0.01
"""A hypothesis is shown if chance gives it in fewer collections than that."""

WRONG = 0.05
"""Of several hypotheses of a kind chance may give so many."""

_MOST_MOVED = 4_000
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
    """What the two figures of each conflict suggest, as far as moved figures do not suggest it too."""

    def __init__(self, conflicts: Sequence[tuple[Claim, Claim]]) -> None:
        self._found = [(pair, mistakes_of(*pair)) for pair in conflicts]
        real = Counter(_Class.of(one, *pair) for pair, found in self._found for one in found)
        moved, count = Counter[_Class](), 0
        for left, right in _moved(conflicts) if real else ():
            moved.update(_Class.of(one, left, right) for one in mistakes_of(left, right))
            count += 1
        share = len(conflicts) / max(count, 1)
        self.shown = {kind for kind, times in real.items() if moved[kind] * share < max(RARE, WRONG * times)}
        """The classes of hypotheses that chance does not explain."""

    def __iter__(self) -> Iterator[Explanation]:
        for pair, found in self._found:
            yield from (one for one in found if _Class.of(one, *pair) in self.shown)


def _moved(conflicts: Sequence[tuple[Claim, Claim]]) -> Iterator[tuple[Claim, Claim]]:
    """Yield a side of each conflict with the other side of the next ones in order of size, on other scopes."""
    order = sorted(conflicts, key=lambda pair: (pair[0].figure.value, pair[1].figure.value, pair[0].id, pair[1].id))
    most = max(1, _MOST_MOVED // max(len(order), 1))
    for place, (left, _) in enumerate(order):
        for _, right in order[place + 1 : place + 1 + most] + order[max(0, place - most) : place]:
            if right.scope != left.scope:
                yield left, right


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
