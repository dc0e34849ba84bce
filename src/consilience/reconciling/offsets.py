"""Offsets: sources that lie above or below others nearly wherever they conflict."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection as Some
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from consilience.arrays import Codes, Flags, Floats
from consilience.reconciling.chances import FEWEST, RARE, WRONG, tail
from consilience.reconciling.collection import Collection, Stratum, elsewhere
from consilience.reconciling.factors import NEAR, nearest_factor
from consilience.reconciling.hypotheses import Explanation
from consilience.words import counted, digits_words, list_words, number_words

EXCEPTIONS = 0.1
"""A source is above another nearly everywhere if it is below on no more of their conflicts."""

UNLIKE = 0.4
"""A source has an offset from others if no more of what it differs by is less than half of the median or more than
twice."""

STABLE = 0.25
"""A ratio is stable if it varies no more than that share of its distance from one, in logarithms."""

_MOST_SOURCES = 128
_MOST_NAMES = 5
_WIDEST = 7.0
"""How many times as much a wider definition may count: near ten times it is rather a unit and another measure."""

Pairs = Codes
"""Places of claims of shape (pairs, 2), the higher first."""


def of_offsets(collection: Collection, explained: Some[tuple[str, str]]) -> Iterator[Explanation]:
    """Say which sources lie above others nearly wherever they conflict: by a stable share, or by some amount.

    Each value of a dimension, and each two, are looked at by themselves too, for sources that count one kind otherwise.
    What a factor explains is left out, and what was said of more scopes is not said again of fewer.
    """
    tables = [Table.of(collection, stratum) for stratum in collection.strata()]
    tests = sum(table.tests for table in tables)
    place = {claim.id: number for number, claim in enumerate(collection.claims)}
    factors = np.array([(place[left], place[right]) for left, right in explained], dtype=np.int64).reshape(-1, 2)
    known = {*_keys(factors, collection), *_keys(factors[:, ::-1], collection)}
    told: set[tuple[int, int]] = set()
    shown: set[int] = set()
    for table in tables:
        sides: dict[int, list[tuple[int, Pairs, int]]] = defaultdict(list)
        for high, low, pairs, of in table.one_sided(tests, tables[0]):
            left = pairs[~_among(pairs, known, collection)]
            if (high, low) in told or len(left) <= len(pairs) / 2:
                continue
            if not table.stratum.words:
                told |= {(high, low), (low, high)}
            shown.update(_keys(left, collection))
            if (stable := _stable(collection, left, of, table.stratum.words)) is not None:
                yield stable
            elif not _is_other_measure(collection, left):
                sides[high].append((low, left, of))
        yield from _grouped(collection, sides, table.stratum.words)
    for table in tables:
        for pairs, many, of, above in table.against_others(len(tables), tables[0]):
            left = pairs[~_among(pairs, known | shown, collection)]
            if len(left):
                shown.update(_keys(left, collection))
                yield _against_others(collection, left, f"{many} of {counted(of, 'scope')}{table.stratum.words}", above)


def _among(pairs: Pairs, some: set[int], collection: Collection) -> Flags:
    return np.array([key in some for key in _keys(pairs, collection)], dtype=np.bool_)


def _keys(pairs: Pairs, collection: Collection) -> list[int]:
    keys: list[int] = (pairs[:, 0] * len(collection.claims) + pairs[:, 1]).tolist()
    return keys


class Table(NamedTuple):
    """The claims of each source on each scope; shapes (sources, scopes), -1 and NaN for none or several."""

    stratum: Stratum
    source: Codes
    place: Codes
    low: Floats
    high: Floats
    value: Floats
    kind: Codes

    @classmethod
    def of(cls, collection: Collection, stratum: Stratum) -> Table:
        """Take the claims of a stratum, of the sources with the most."""
        column = np.full(len(collection.scopes), -1)
        column[stratum.scopes] = np.arange(len(stratum.scopes))
        here = np.flatnonzero(column[collection.scope] >= 0)
        count = np.bincount(collection.source[here], minlength=len(collection.sources))
        sources = np.argsort(-count, kind="stable")[: min(_MOST_SOURCES, int((count > 0).sum()))]
        row = np.full(len(collection.sources), -1)
        row[sources] = np.arange(len(sources))
        here = here[row[collection.source[here]] >= 0]
        cell = row[collection.source[here]] * len(stratum.scopes) + column[collection.scope[here]]
        times = np.bincount(cell, minlength=len(sources) * len(stratum.scopes))
        only = np.full(len(times), -1)
        only[cell] = here
        place = np.where(times == 1, only, -1).reshape(len(sources), len(stratum.scopes))
        low, high, value = (
            np.where(place < 0, np.nan, ends[place]) for ends in (collection.low, collection.high, collection.value)
        )
        return cls(stratum, sources, place, low, high, value, collection.kind[stratum.scopes])

    @property
    def tests(self) -> int:
        """How many pairs of sources conflict often enough to show anything."""
        ends = zip(self.low, self.high, strict=True)
        apart = [((low > self.high) | (high < self.low)).sum(axis=1) for low, high in ends]
        return int((np.array(apart) >= FEWEST).sum()) // 2

    def one_sided(self, tests: int, every: Table) -> Iterator[tuple[int, int, Pairs, int]]:
        """Yield two sources, the first nearly always above the second, with the pairs where it is, and of how many."""
        for row, (low, high) in enumerate(zip(self.low, self.high, strict=True)):
            above, below = low > self.high, high < self.low
            count, against = above.sum(axis=1).tolist(), below.sum(axis=1).tolist()
            for other, (many, few) in enumerate(zip(count, against, strict=True)):
                if many < FEWEST or few > EXCEPTIONS * (many + few):
                    continue
                chance = RARE / (2 * tests)
                if tail(few, many + few, 0.5) < chance and self._depends(
                    row, every, every.of_source(self.source[other]), chance
                ):
                    at = np.flatnonzero(above[other])
                    pairs = np.stack([self.place[row, at], self.place[other, at]], axis=1)
                    yield int(self.source[row]), int(self.source[other]), pairs, many + few

    def _depends(self, row: int, every: Table, other: Floats, chance: float) -> bool:
        """Return whether a source is apart from another by about as much on one scope, but not on different ones.

        Each figure is set against what the other states on its scope, and on another scope of its kind, inside the
        stratum or not. The first must be nearer to their median than the second to theirs, in amounts or in shares,
        beyond chance: else the one source only states larger figures, whatever the scope.
        """
        here, there = self.stratum.scopes, np.flatnonzero(~np.isnan(other))
        both = np.flatnonzero(~np.isnan(self.value[row]) & ~np.isnan(other[here]))
        at = elsewhere(every.kind[there])[np.searchsorted(there, here[both])]
        mine, theirs, moved = self.value[row, both[at >= 0]], other[here[both[at >= 0]]], other[there[at[at >= 0]]]
        scales = [(mine, theirs, moved)]
        if len(mine) and min(mine.min(), theirs.min(), moved.min()) > 0:
            scales.append((np.log(mine), np.log(theirs), np.log(moved)))
        return any(_nearer(mine - theirs, mine - moved, chance / len(scales)) for mine, theirs, moved in scales)

    def of_source(self, source: int) -> Floats:
        """Return what a source states on each scope."""
        rows = self.value[self.source == source]
        return rows[0] if len(rows) else np.full(self.value.shape[1], np.nan)

    def others(self, source: int) -> Floats:
        """Return the middle of what other sources than one state on each scope."""
        others = self.value[self.source != source]
        some, middle = ~np.isnan(others).all(axis=0), np.full(others.shape[1], np.nan)
        middle[some] = np.nanmedian(others[:, some], axis=0)
        return middle

    def against_others(self, tables: int, every: Table) -> Iterator[tuple[Pairs, int, int, bool]]:
        """Yield the conflicting pairs of a source that is nearly always on one side of most others.

        Then on how many scopes, of how many, and whether it is above them. Others that are not mostly on that side of
        it are left out.
        """
        for row, (low, high) in enumerate(zip(self.low, self.high, strict=True)):
            over, under = low > self.high, high < self.low
            side = np.sign(over.sum(axis=0, dtype=np.int64) - under.sum(axis=0, dtype=np.int64))
            for above, mine, other in ((True, over, under), (False, under, over)):
                on = side == (1 if above else -1)
                many, few = int(on.sum()), int((side != 0).sum() - on.sum())
                if many < FEWEST or few > EXCEPTIONS * (many + few):
                    continue
                chance = RARE / (2 * len(self.low) * tables)
                if tail(few, many + few, 0.5) < chance and self._depends(
                    row, every, every.others(self.source[row]), chance
                ):
                    mostly = mine.sum(axis=1) > 2 * other.sum(axis=1)
                    who, at = np.nonzero(mine & on & mostly[:, None])
                    usual = _usual(np.abs(self.value[row, at] - self.value[who, at]))
                    if usual.any() and usual.mean() >= 1 - UNLIKE:
                        pairs = np.stack([self.place[row, at], self.place[who, at]], axis=1)[usual]
                        yield (pairs if above else pairs[:, ::-1]), many, many + few, above


def _nearer(here: Floats, moved: Floats, chance: float) -> bool:
    """Return whether differences are nearer to their median than others to theirs, beyond chance."""
    if not len(here):
        return False
    near, far = np.abs(here - np.median(here)), np.abs(moved - np.median(moved))
    yes, no = int((near < far).sum()), int((near > far).sum())
    return tail(no, yes + no, 0.5) < chance


def _usual(apart: Floats) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Return which differences are from half to twice of their median."""
    median = float(np.median(apart)) if len(apart) else 0.0
    return (apart >= median / 2) & (apart <= 2 * median)


def _grouped(
    collection: Collection, sides: dict[int, list[tuple[int, Pairs, int]]], where: str
) -> Iterator[Explanation]:
    """Say at once the offsets of sources that are above the same others by about as much."""
    groups: dict[frozenset[int], list[tuple[int, Pairs, int]]] = defaultdict(list)
    for high, found in sides.items():
        for alike in _alike(collection, found):
            lower = frozenset(low for low, _, _ in alike)
            groups[lower].append((high, np.concatenate([pairs for _, pairs, _ in alike]), sum(of for *_, of in alike)))
    for lower, group in groups.items():
        pairs, of = np.concatenate([pairs for _, pairs, _ in group]), sum(of for *_, of in group)
        what = "scope" if len(group) == len(lower) == 1 else "conflict"
        higher = names_of(collection, [high for high, _, _ in group])
        words = f"{higher} {'is' if len(group) == 1 else 'are'} above {names_of(collection, lower)}"
        yield _offset(collection, pairs, f"{words} on {number_words(len(pairs))} of {counted(of, what)}{where}")


def _alike(collection: Collection, found: list[tuple[int, Pairs, int]]) -> Iterator[list[tuple[int, Pairs, int]]]:
    """Yield the lower sources in groups in which one is at most twice as far below, in the median, as another."""
    least, group = 0.0, list[tuple[int, Pairs, int]]()
    for apart, one in sorted(((_apart(collection, one[1]), one) for one in found), key=lambda pair: pair[0]):
        if group and apart > 2 * least:
            yield group
            group = []
        least = least if group else apart
        group.append(one)
    yield group


def _apart(collection: Collection, pairs: Pairs) -> float:
    """Return by how much the first claim of pairs is above the second, in the median."""
    return float(np.median(collection.value[pairs[:, 0]] - collection.value[pairs[:, 1]]))


def names_of(collection: Collection, sources: Some[int]) -> str:
    """Return the names of sources, of many the first four."""
    names = [collection.sources[source] for source in sorted(sources)]
    more = len(names) - _MOST_NAMES + 1
    return list_words(names if more <= 1 else [*names[: _MOST_NAMES - 1], f"{more} others"])


def _against_others(collection: Collection, pairs: Pairs, scopes: str, above: bool) -> Explanation:
    """Say that a source lies above, or below, most others on nearly all scopes where it is not in the middle."""
    name = collection.sources[collection.source[pairs[0, 0 if above else 1]]]
    return _offset(collection, pairs, f"{name} is {'above' if above else 'below'} most others on {scopes}")


def _offset(collection: Collection, pairs: Pairs, words: str) -> Explanation:
    words = f"{words}, by {digits_words(_apart(collection, pairs))} in the median"
    return Explanation.of_pairs("offset", ids(collection, pairs), words)


def _stable(collection: Collection, pairs: Pairs, of: int, where: str) -> Explanation | None:
    """Say by what share the first source of pairs lies above the second, if it is a known one or varies little."""
    high, low = collection.value[pairs].T
    if not (low > 0).all():
        return None
    names = [collection.sources[source] for source in collection.source[pairs[0]]]
    shown = f"on {len(pairs)} of {counted(of, 'scope')}{where}"
    ratio = np.log(high / low)
    first, middle, last = np.exp(np.quantile(ratio, (0.1, 0.5, 0.9)))
    factor, meaning = nearest_factor(float(middle))
    if factor != 1 and np.mean(np.abs(high / low / factor - 1) <= NEAR) >= 1 - WRONG:
        words = f"{names[0]} is {number_words(factor)} times {names[1]} {shown} ({meaning}?)"
        return Explanation.of_pairs("same factor", ids(collection, pairs), words, agree=True)
    if 1 + NEAR < middle < _WIDEST and _varies_little(ratio):
        words = f"{names[0]} is above {names[1]} {shown}, {middle:.4g} times as much in the median"
        words += f", between {first:.4g} and {last:.4g} on most"
        return Explanation.of_pairs("wider definition", ids(collection, pairs), words)
    return None


def _varies_little(ratio: Floats) -> bool:
    """Return whether four of five ratios, as logarithms, are near their median."""
    middle = float(np.median(ratio))
    return bool(np.quantile(np.abs(ratio - middle), 0.8) <= STABLE * middle)


def _is_other_measure(collection: Collection, pairs: Pairs) -> bool:
    """Return whether one source is so many times the other, always about as many, that no amount parts them."""
    high, low = collection.value[pairs].T
    ratio = np.log(high / low) if (low > 0).all() else np.zeros(1)
    return bool(np.median(ratio) >= np.log(_WIDEST)) and _varies_little(ratio)


def ids(collection: Collection, pairs: Pairs) -> list[tuple[str, str]]:
    """Return pairs of places as the ids of the claims."""
    return [(collection.claims[left].id, collection.claims[right].id) for left, right in pairs.tolist()]
