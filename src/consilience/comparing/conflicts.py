"""Conflicts: the pairs of claims that disagree, as columns, and a comparison when somebody asks for one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

import numpy as np

from consilience.arrays import Codes, Floats
from consilience.comparing.compared import compare_related
from consilience.comparing.comparison import Comparison, Ends, agreement, gaps_of
from consilience.comparing.related_scopes import RelatedPairs
from consilience.lazy import Lazy
from consilience.model.claims import Claim


class Conflicts(Lazy[Comparison]):
    """Pairs of claims that conflict, in order; a comparison is made when somebody asks for it, and kept.

    Parameters
    ----------
    claims : sequence of Claim
    pairs : RelatedPairs
        Those that conflict, in order.
    free : codes of shape (claims,)
        As for `compare_related`.
    """

    def __init__(self, claims: Sequence[Claim], pairs: RelatedPairs, free: Codes) -> None:
        self.claims, self.free, self.pairs = claims, free, pairs
        self._made: dict[int, Comparison] = {}

    def __len__(self) -> int:
        return len(self.pairs.left)

    def __iter__(self) -> Iterator[Comparison]:
        return iter(self[:])

    def at(self, places: Sequence[int]) -> list[Comparison]:
        """Return the comparisons at some places; what is not there yet is made at once."""
        lacking = [place for place in places if place not in self._made]
        made = compare_related(self.claims, self.pairs.chosen(np.array(lacking, dtype=np.int64)), self.free)
        self._made.update(zip(lacking, made, strict=True))
        return [self._made[place] for place in places]

    @cached_property
    def gaps(self) -> Floats:
        """How far the two intervals of each pair are from agreeing."""
        return gaps_of(Ends.of(self.claims), self.pairs)

    def first(self, most: int) -> Conflicts:
        """Return the first so many of them."""
        return self if len(self) <= most else Conflicts(self.claims, self.pairs.chosen(np.arange(most)), self.free)


def conflicts_among(
    claims: Sequence[Claim], pairs: Iterable[RelatedPairs], free: Codes, most: int | None = None
) -> Conflicts:
    """Compare many pairs of claims on related scopes as `compare_related` does; return those that conflict, in order.

    At most so many, where that is given: then no more pairs are looked at.
    """
    ends = Ends.of(claims).closed()
    apart: list[RelatedPairs] = []
    found = 0
    for some in pairs:
        speaking, agree = agreement(ends, some, free)
        left = None if most is None else most - found
        apart.append(speaking.chosen(np.flatnonzero(~agree)[:left]))
        found += len(apart[-1].left)
        if found == most:
            break
    return Conflicts(claims, RelatedPairs.joined(apart), free)
