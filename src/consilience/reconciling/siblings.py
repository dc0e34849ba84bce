"""Siblings: figures that are stated too for a scope that differs in one dimension, such as another year."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from consilience.arrays import Codes, Flags, distinct
from consilience.model.naming import Names
from consilience.reconciling.chances import few
from consilience.reconciling.collection import Collection
from consilience.reconciling.hypotheses import Explanation, digits_of, last_place, write

_STEPS = (-5, -4, -3, -2, -1, 1, 2, 3, 4, 5)
"""By chance a figure is met as often as the numbers so many of its last places beside it."""
_FEWEST_DIGITS, _MOST_DIGITS = 3, 4


def of_siblings(collection: Collection, names: Names) -> Iterator[Explanation]:
    """Say which side of a conflict is stated too where one dimension has another value.

    Of each dimension and number of digits, only if that is far more frequent than the same of numbers beside it.
    """
    values = [claim.figure.value for claim in collection.claims]
    digits = np.minimum([len(digits_of(value)) for value in values], _MOST_DIGITS)
    step = np.array([10.0 ** last_place(value) for value in values])
    sides = np.unique(collection.conflicts)
    dimensions = sorted({name for scope in collection.scopes for name in scope})
    for name in dimensions if len(dimensions) > 1 else ():
        series = np.array(distinct([scope.without((name,)) for scope in collection.scopes])[1])[collection.scope]
        elsewhere = _Elsewhere(collection, series)
        found = elsewhere.has(sides, collection.value[sides])
        beside = np.mean([elsewhere.has(sides, collection.value[sides] + by * step[sides]) for by in _STEPS], axis=0)
        for many in range(_FEWEST_DIGITS, _MOST_DIGITS + 1):
            here = digits[sides] == many
            if found[here].any() and beside[here].sum() < few(int(found[here].sum())):
                yield from _said(collection, elsewhere, names, sides[here & found])


class _Elsewhere:
    """Which figures are stated on other scopes of one series."""

    def __init__(self, collection: Collection, series: Codes) -> None:
        self._scope, self._series, self._value = collection.scope, series, collection.value
        # The figures of a series are complex numbers, so that one search finds both.
        order = np.lexsort((collection.scope, collection.value, series))
        self._keys, self._places = self._key(series[order], collection.value[order]), order

    @staticmethod
    def _key(series: Codes, value: np.ndarray) -> np.ndarray:
        return series + 1j * np.round(value, 9)

    def has(self, sides: Codes, value: np.ndarray) -> Flags:
        """Return whether each value is stated on another scope of the series of a claim."""
        first, last = self._range(sides, value)
        # Scopes are in order within a figure: one of the ends is another scope, if any is.
        ends = self._scope[self._places[np.minimum(first, len(self._keys) - 1)]], self._scope[self._places[last - 1]]
        own = self._scope[sides]
        return np.asarray((last > first) & ((ends[0] != own) | (ends[1] != own)))

    def first(self, side: int) -> int:
        """Return the place of a claim with the same figure on another scope."""
        first, last = self._range(np.array([side]), self._value[[side]])
        there = self._places[int(first[0]) : int(last[0])]
        return int(there[self._scope[there] != self._scope[side]][0])

    def _range(self, sides: Codes, value: np.ndarray) -> tuple[Codes, Codes]:
        keys = self._key(self._series[sides], value)
        return np.searchsorted(self._keys, keys, "left"), np.searchsorted(self._keys, keys, "right")


def _said(collection: Collection, elsewhere: _Elsewhere, names: Names, sides: Codes) -> Iterator[Explanation]:
    """Say of each conflict of some claims where else the figure is stated."""
    there = {side: collection.claims[elsewhere.first(side)] for side in sides.tolist()}
    for pair in collection.conflicts.tolist():
        for side, other in (pair, pair[::-1]):
            if side in there:
                one, same = collection.claims[side], there[side]
                words = f"{write(one.figure.value)} is also stated for {names.words(same.scope)}"
                agree = one.id, collection.claims[other].id
                yield Explanation("another scope", (one.id, same.id), words, agree)
