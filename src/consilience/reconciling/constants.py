"""Constants: sources that state one number whatever others do: a default, a placeholder, a sensor that is stuck."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from consilience.arrays import Codes, Floats
from consilience.reconciling.chances import FEWEST, RARE, scopes_matter, tail
from consilience.reconciling.collection import Collection
from consilience.reconciling.hypotheses import Explanation
from consilience.reconciling.offsets import Pairs, Table, ids
from consilience.words import counted, number_words

_DIFFERENT = 3
"""Others state no constant if so many different numbers are in the middle of what they state."""

_OFTEN = 3
"""A source states a constant so many times as often as any other number."""

_FOLLOWS = 0.65
"""A number follows what others state if theirs are so often nearer to it than half of what they state elsewhere."""


def of_constants(collection: Collection) -> Iterator[Explanation]:
    """Say which sources state one number again and again, on scopes where others state different ones.

    They must state it far more often than others do and than any other number, and whether others state less or more
    there: that a source rounds, or that figures are often the same, is another matter.
    """
    if not scopes_matter(collection):
        return
    tables = [Table.of(collection, stratum) for stratum in collection.strata(together=False)]
    tests, told = sum(len(table.source) for table in tables), set[tuple[int, float]]()
    for table in tables:
        for row, source in enumerate(table.source.tolist()):
            numbers, times = np.unique(table.value[row][~np.isnan(table.value[row])], return_counts=True)
            second = np.sort(times)[-2] if len(times) > 1 else 0
            for number in numbers[times >= max(FEWEST, _OFTEN * second)].tolist():
                if (source, number) in told:
                    continue
                at = np.flatnonzero(table.value[row] == number)
                if len(pairs := _pairs(table, row, at)) and _is_constant(
                    table, row, number, RARE / (tests * len(numbers))
                ):
                    told.add((source, number))
                    stated = counted(int((~np.isnan(table.value[row])).sum()), "scope")
                    often = f"{number_words(number)} on {number_words(len(at))} of {stated}{table.stratum.words}"
                    yield _said(collection, pairs, f"{collection.sources[source]} states {often}")


def _is_constant(table: Table, row: int, number: float, chance: float) -> bool:
    """Return whether a source states a number that others state seldom, and whatever they state on those scopes."""
    middle, others = table.others(table.source[row]), np.delete(table.value, row, axis=0)
    known = ~np.isnan(middle)
    at, stated = np.flatnonzero((table.value[row] == number) & known), int((~np.isnan(table.value[row]) & known).sum())
    usual = _usual(others[:, ~np.isnan(table.value[row])], number)
    if len(at) < FEWEST or len(np.unique(middle[at])) < _DIFFERENT or usual >= 1:
        return False
    if tail(stated - len(at), stated, 1 - usual) >= chance:
        return False
    known[at] = False
    away = np.abs(middle - number)
    return not known.any() or bool(np.mean(away[at] < np.median(away[known])) < _FOLLOWS)


def _usual(others: Floats, number: float) -> float:
    """Return how often others state a number: all together, or the one who states it most often.

    A number that one more source often states is natural there, as 0 is for the deaths of small wars.
    """
    same, stated = (others == number).sum(axis=1), (~np.isnan(others)).sum(axis=1)
    many = stated >= FEWEST
    together = (int(same.sum()) + 1) / (int(stated.sum()) + 1)
    return max(together, float(((same[many] + 1) / (stated[many] + 1)).max(initial=0.0)))


def _pairs(table: Table, row: int, at: Codes) -> Pairs:
    """Return the conflicts of a source on some scopes, its own claims first."""
    apart = (table.low[row, at] > table.high[:, at]) | (table.high[row, at] < table.low[:, at])
    who, column = np.nonzero(apart)
    return np.stack([table.place[row, at[column]], table.place[who, at[column]]], axis=1)


def _said(collection: Collection, pairs: Pairs, words: str) -> Explanation:
    others = collection.value[pairs[:, 1]]
    low, high = (number_words(float(end)) for end in np.quantile(others, (0.1, 0.9), method="nearest"))
    words = f"{words}, where others mostly state {low} to {high}"
    return Explanation.of_pairs("constant value", ids(collection, pairs), words)
