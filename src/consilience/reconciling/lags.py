"""Lags: sources that state at one time what others stated at the time before."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator

import numpy as np

from consilience.arrays import Codes, Flags, Floats
from consilience.model.scopes import Scope
from consilience.reconciling.chances import FEWEST, RARE, tail
from consilience.reconciling.collection import Collection
from consilience.reconciling.hypotheses import Explanation
from consilience.reconciling.offsets import Pairs, Table, ids, names_of
from consilience.words import counted, number_words

AHEAD = 0.2
"""A source is late if no more of the figures that others stated at a time beside are those of the time after."""

_USUAL_STEP = 1.5
"""Times are beside each other if no more than so many usual steps apart."""


def of_lags(collection: Collection) -> Iterator[Explanation]:
    """Say which sources state what others stated one time before, far more often than what they state one time after.

    By chance, or where figures only change slowly, they would match either time as often.
    """
    before, after = _times(collection.scopes)
    if not (before >= 0).any():
        return
    tables = [Table.of(collection, stratum) for stratum in collection.strata(without=("when",), together=False)]
    told: set[tuple[int, int]] = set()
    for table in tables:
        late: dict[int, list[tuple[int, Pairs, int, int]]] = defaultdict(list)
        for row in range(len(table.source)):
            earlier, later = _matches(table, row, before), _matches(table, row, after)
            past, future = earlier & ~later, later & ~earlier
            many, few = past.sum(axis=1), future.sum(axis=1)
            tests = len(table.source) ** 2 * len(tables)
            for other in np.flatnonzero((many >= FEWEST) & (few <= AHEAD * (many + few))).tolist():
                names = int(table.source[row]), int(table.source[other])
                counts = int(many[other]), int(few[other])
                if names not in told and tail(counts[1], sum(counts), 0.5) * tests < RARE:
                    at = np.flatnonzero(past[other])
                    pairs = np.stack([table.place[row, at], table.place[other, at]], axis=1)
                    late[names[0]].append((names[1], pairs, counts[1], _apart(table, row, other)))
                    if not table.stratum.words:
                        told.add(names)
        for source, found in late.items():
            yield _late(collection, source, found, table.stratum.words)


def _late(collection: Collection, source: int, found: list[tuple[int, Pairs, int, int]], where: str) -> Explanation:
    pairs = np.concatenate([pairs for _, pairs, _, _ in found])
    few, of = sum(few for _, _, few, _ in found), sum(of for *_, of in found)
    others = names_of(collection, [other for other, *_ in found])
    words = f"{collection.sources[source]} states what {others} stated one time before on {number_words(len(pairs))} of"
    words += f" {counted(of, 'conflict')}{where}, and what they state one time after on {number_words(few)}"
    return Explanation.of_pairs("late figure", ids(collection, pairs), words, agree=True)


def _matches(table: Table, row: int, beside: Codes) -> Flags:
    """Return where the figure of a source is what each other one states at the time beside; shape (sources, scopes)."""
    column = np.full(int(max(beside.max(initial=0), table.stratum.scopes.max(initial=0))) + 1, -1)
    column[table.stratum.scopes] = np.arange(len(table.stratum.scopes))
    at = column[beside[table.stratum.scopes]]
    known = (beside[table.stratum.scopes] >= 0) & (at >= 0)
    there = np.where(known, table.value[:, at], np.nan)
    mine = table.value[row]
    return np.asarray((there == mine) & _differ(table, row))


def _differ(table: Table, row: int) -> Flags:
    return np.asarray((table.low > table.high[row]) | (table.high < table.low[row]))


def _apart(table: Table, row: int, other: int) -> int:
    return int(_differ(table, row)[other].sum())


def _times(scopes: list[Scope]) -> tuple[Codes, Codes]:
    """Return for each scope the one a time before and a time after it, else the same; -1 where there is none."""
    before, after = np.full((2, len(scopes)), -1)
    series: dict[Scope, list[tuple[int, int, int]]] = defaultdict(list)
    for place, scope in enumerate(scopes):
        if (period := scope.period) is not None:
            series[scope.without(("when",))].append((period.first, period.last, place))
    steps: list[Floats] = []
    for times in series.values():
        times.sort()
        if len(times) > 1:
            steps.append(np.diff([first for first, _, _ in times]).astype(np.float64))
    usual = float(np.median(np.concatenate(steps))) if steps else 0.0
    for times in series.values():
        for (first, last, one), (second, _, other) in itertools.pairwise(times):
            if last < second and second - first <= _USUAL_STEP * usual:
                after[one], before[other] = other, one
    return before, after
