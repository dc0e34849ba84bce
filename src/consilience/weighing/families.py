"""Families: sources whose estimates err alike, as models of one school do: fewer witnesses than they are sources.

What two independent sources are off the mean of a scope is of one sign as often as of two, but for what each draws the
mean to itself. Where the products of what they are off are larger than that, over all scopes on which both speak and by
more than the largest of as many pairs would be by chance, the two share as much of their errors. A claim then counts
one over one plus what it shares with others on its scope: as much as is best where all of a family share alike.

What *all* sources of a scope share does not show: see `estimates.allow_for_shared_errors`.
"""

from __future__ import annotations

import math

import numpy as np

from consilience.arrays import Codes, Floats
from consilience.weighing.statements import Statements
from consilience.weighing.tuning import ENOUGH, KINDRED

_BLOCK = 4096
"""So many scopes are looked at together."""


class Families:
    """The sources with the most claims, as rows of a table with a column for each scope."""

    def __init__(self, said: Statements) -> None:
        checked = np.bincount(said.source[said.contested], minlength=said.sources)
        sources = np.argsort(-checked, kind="stable")[:KINDRED]
        sources = sources[checked[sources] >= ENOUGH]
        row = np.full(said.sources, -1)
        row[sources] = np.arange(len(sources))
        self._many = len(sources)
        self._claims = np.flatnonzero(row[said.source] >= 0)
        self._row, self._at = row[said.source[self._claims]], said.at[self._claims]
        cuts = np.arange(0, len(said.claims) + _BLOCK, _BLOCK)
        self._ends = np.searchsorted(self._at, cuts).tolist()
        self._together = self._products(np.ones(len(said.source)))

    def alone(self, off: Floats, lever: Floats) -> Floats:
        """Return what each claim counts beside those of its family, 0 to 1; shape (claims,).

        Parameters
        ----------
        off : floats of shape (claims,)
            What each claim is off the mean, in standard deviations.
        lever : floats of shape (claims,)
            How far each draws the mean to itself, 0 to 1.
        """
        count = np.maximum(self._together, 1)
        pairs = self._many * (self._many - 1) / 2
        # Of so many normal numbers the largest is about as large (Donoho and Johnstone 1994).
        chance = math.sqrt(2 * math.log(max(pairs, 2)))
        products = self._products(off) + self._products(np.sqrt(lever))
        shared = np.clip(products / count - chance / np.sqrt(count), 0, 1)
        np.fill_diagonal(shared, 0)
        counts = np.ones(len(off))
        for first, last in zip(self._ends, self._ends[1:], strict=False) if shared.any() else ():
            table, cells = self._table(np.ones(last - first), first, last)
            counts[self._claims[first:last]] = 1 / (1 + (shared @ table)[cells])
        return counts

    def _products(self, what: Floats) -> Floats:
        """Return the sums over scopes of the products of two sources; shape (rows, rows)."""
        total = np.zeros((self._many, self._many))
        for first, last in zip(self._ends, self._ends[1:], strict=False):
            table, _ = self._table(what[self._claims[first:last]], first, last)
            total += table @ table.T
        return total

    def _table(self, what: Floats, first: int, last: int) -> tuple[Floats, tuple[Codes, Codes]]:
        """Return the table of a block, 0 where a source says nothing, and the cells of its claims."""
        cells = self._row[first:last], self._at[first:last] % _BLOCK
        table = np.zeros((self._many, _BLOCK))
        # A source may state two values of a scope.
        np.add.at(table, cells, what)
        return table, cells
