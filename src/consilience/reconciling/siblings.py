"""Siblings: figures that are stated too for a scope that differs in one dimension, such as another year."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from consilience.arrays import Codes, Flags, Floats, distinct
from consilience.model.naming import Names
from consilience.reconciling.chances import few
from consilience.reconciling.collection import Collection
from consilience.reconciling.hypotheses import Explanation, digits_of, last_place, write

_STEPS = (-5, -4, -3, -2, -1, 1, 2, 3, 4, 5)
"""By chance a figure is met as often as the numbers so many of its last places beside it."""
_FEWEST_DIGITS, _MOST_DIGITS = 3, 4


def of_siblings(collection: Collection, names: Names) -> Iterator[Explanation]:
    """Say which side of a conflict another source states where one dimension has another value.

    Of each dimension and number of digits, only if that is far more frequent than the same of numbers beside it.
    """
    values = [claim.figure.value for claim in collection.claims]
    digits = np.minimum([len(digits_of(value)) for value in values], _MOST_DIGITS)
    step = np.array([10.0 ** last_place(value) for value in values])
    sides = np.unique(collection.single)
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
    """Which figures other sources state on other scopes of one series; a source may repeat its own."""

    def __init__(self, collection: Collection, series: Codes) -> None:
        self._collection, self._series = collection, series
        many = len(collection.sources)
        own = series * many + collection.source, collection.scope, collection.scope * many + collection.source
        # How many claims have a figure: in the series, less those of the source or the scope, some being of both.
        self._signed = [(code, _Counts(code, collection.value), sign)
                        for code, sign in zip((series, *own), (1, -1, -1, 1), strict=True)]  # fmt: skip

    def has(self, sides: Codes, value: Floats) -> Flags:
        """Return whether another source states each value on another scope of the series of a claim."""
        counts = [sign * counted.of(code[sides], value) for code, counted, sign in self._signed]
        return np.asarray(np.sum(counts, axis=0) > 0)

    def first(self, side: int) -> int:
        """Return the place of a claim by another source with the same figure on another scope."""
        known = self._collection
        other = (known.scope != known.scope[side]) & (known.source != known.source[side])
        return int(np.flatnonzero(other & (self._series == self._series[side]) & (known.value == known.value[side]))[0])


class _Counts:
    """How many claims have a code and a figure, which are one complex number so that one search finds both."""

    def __init__(self, code: Codes, value: Floats) -> None:
        self._keys = np.sort(code + 1j * np.round(value, 9))

    def of(self, code: Codes, value: Floats) -> Codes:
        keys = code + 1j * np.round(value, 9)
        return np.searchsorted(self._keys, keys, "right") - np.searchsorted(self._keys, keys, "left")


def _said(collection: Collection, elsewhere: _Elsewhere, names: Names, sides: Codes) -> Iterator[Explanation]:
    """Say of each conflict of some claims where else the figure is stated."""
    there = {side: collection.claims[elsewhere.first(side)] for side in sides.tolist()}
    for pair in collection.single.tolist():
        for side, other in (pair, pair[::-1]):
            if side in there:
                one, same = collection.claims[side], there[side]
                words = f"{write(one.figure.value)} is also stated for {names.words(same.scope)}"
                agree = one.id, collection.claims[other].id
                yield Explanation("another scope", (one.id, same.id), words, agree)
