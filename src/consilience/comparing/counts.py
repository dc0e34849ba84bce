"""Counts: with how many others each claim agrees or conflicts, without a comparison for each pair."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from consilience.arrays import Codes, Flags
from consilience.comparing.comparison import BELOW_ZERO, TIMES, Ends, agreement, break_even, meet
from consilience.comparing.related_scopes import RelatedPairs
from consilience.model.claim_columns import ClaimColumns
from consilience.model.claims import Claim
from consilience.model.relations import Relation
from consilience.wording.conventions import convention_or_default

_TOUCHING = 1e-9
"""Intervals that overlap by no larger share of their ends may only just meet: exact numbers say whether they do."""


class Agreeing(NamedTuple):
    """With how many others each claim agrees; arrays of shape (claims,).

    Attributes
    ----------
    beside : codes
        On its own scope.
    on_edge : flags
        Whether it agrees with one of these only just: any smaller kappa would part them.
    in_order : codes
        On the same scope at other times.
    """

    beside: Codes
    on_edge: Flags
    in_order: Codes


def count_verdicts(
    claims: Sequence[Claim], pairs: Iterable[RelatedPairs], free: Codes, origin: Codes | None = None
) -> tuple[Codes, Codes]:
    """Count with how many others each claim agrees and conflicts, as `compare_related` does, without listing them.

    With codes of where the claims are from, pairs that are from one are left out.
    """
    ends = Ends.of(claims).closed()
    agreeing, conflicting = np.zeros((2, len(claims)), dtype=np.int64)
    for some in pairs:
        apart = some if origin is None else some.chosen(origin[some.left] != origin[some.right])
        speaking, agree = agreement(ends, apart, free)
        agreeing += _times(speaking.chosen(agree), len(claims))
        conflicting += _times(speaking.chosen(~agree), len(claims))
    return agreeing, conflicting


def count_agreeing(
    claims: Sequence[Claim], pairs: Iterable[RelatedPairs], free: Codes, kappa: float
) -> tuple[RelatedPairs, Agreeing]:
    """Count the pairs on one scope that agree, at one time and at others, for each claim; return the other pairs too.

    Such pairs say no more than that, but for those that agree only just: at `kappa`, and at no smaller one.
    """
    columns = ClaimColumns.of(claims, convention_or_default(None))
    ends = Ends.of(columns)
    closed = ends.closed()
    others: list[RelatedPairs] = []
    none, size = np.zeros((2, len(columns)), dtype=np.int64), len(columns)
    found = Agreeing(none[0], np.zeros(size, dtype=np.bool_), none[1])
    for some in pairs:
        same = some.relation == 0
        in_time = np.isin(some.relation, TIMES) & (free[some.left] < BELOW_ZERO)
        agree = same | in_time
        agree[agree] = np.less_equal(*meet(*closed, some.chosen(agree)))
        beside = some.chosen(agree & same)
        found.beside[:] += _times(beside, size)
        found.in_order[:] += _times(some.chosen(agree & in_time), size)
        edge = _on_edge(columns, ends, beside, kappa)
        found.on_edge[edge.left] = found.on_edge[edge.right] = True
        others.append(some.chosen(~agree))
    return RelatedPairs.joined(others), found


def _times(pairs: RelatedPairs, size: int) -> Codes:
    """Return in how many pairs each claim is."""
    return np.bincount(pairs.left, minlength=size) + np.bincount(pairs.right, minlength=size)


def _on_edge(columns: ClaimColumns, ends: Ends, pairs: RelatedPairs, kappa: float) -> RelatedPairs:
    """Return the pairs on one scope that agree at `kappa` and at no smaller one."""
    low, high = meet(ends.lower, ends.upper, pairs)
    points = (ends.lower == ends.upper)[np.stack([pairs.left, pairs.right])].all(axis=0)
    finite = np.isfinite(low) & np.isfinite(high) & ~points  # points stay where they are at every kappa
    near = pairs.chosen(np.flatnonzero(finite)[(high - low)[finite] <= _TOUCHING * (abs(low) + abs(high))[finite]])
    both = np.stack([columns.figure[near.left], columns.figure[near.right]], axis=1)
    known, place = np.unique(both, axis=0, return_inverse=True)
    figures = columns.figures
    just = [
        break_even(figures[left], figures[right], Relation.SAME, agrees=True) == kappa > 0
        for left, right in known.tolist()
    ]
    return near.chosen(np.array(just, dtype=np.bool_)[place.ravel()])
