"""Tendencies: what two sources show over many scopes, such as one factor, an offset, or errors that they share."""

from __future__ import annotations

import itertools
import math
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from consilience.arrays import Floats
from consilience.model.claims import Claim
from consilience.model.scopes import Scope
from consilience.reconciling.chances import RARE, WRONG
from consilience.reconciling.factors import LEAST, MOST_PARTS, NEAR, Factor, find_factors, nearest_factor
from consilience.reconciling.hypotheses import TELLING, Explanation, digits_of
from consilience.words import counted, number_words

if TYPE_CHECKING:
    import pandas as pd

BY_CHANCE = 0.1
"""So often the figures of two sources on one scope are near some factor by chance."""

BEYOND, USUAL, MANY = 100, 2, 20
"""Figures of one thing do not differ by the first factor where half of the conflicts are within the second, of so many
at least."""

EXCEPTIONS = 0.1
"""A source is above another nearly everywhere if it is below on no more of their conflicts."""

FEWEST = 8
"""On fewer conflicts one side of all may be chance, however few sources there are."""

UNLIKE = 0.4
"""A source has an offset from others if no more of what it differs by is less than half of the median or more than
twice."""

STABLE = 0.25
"""A ratio is stable if it varies no more than that share of its distance from one, in logarithms."""

_MOST_SOURCES = 128
_MANY = 2_000  # pairs of claims on one scope that are looked at, at most


def of_factors(current: Sequence[Claim], conflicts: Iterable[tuple[Claim, Claim]]) -> Iterator[Explanation]:
    """Say which sources are the same multiple of each other, or averages, wherever they conflict."""
    by_sources: dict[tuple[str, str], list[tuple[Claim, Claim]]] = defaultdict(list)
    for pair in conflicts:
        left, right = sorted(pair, key=lambda claim: claim.source.name)
        by_sources[left.source.name, right.source.name].append((left, right))
    stated = _frame(current)
    years = bool(stated["year"].any())
    for names, pairs in by_sources.items():
        if len({_series(left) for left, _ in pairs}) < LEAST or len(set(names)) == 1:
            continue
        if not years and sum(map(_has_factor, pairs)) < LEAST:
            continue
        theirs = stated[stated["source"].isin(names)]
        for factor in find_factors(theirs, scope=[*theirs.columns.drop(["source", "year", "value"])], year="year"):
            if _tail(factor.of - factor.scopes, factor.of, 1 - BY_CHANCE) * len(by_sources) >= RARE:
                continue
            shown = [claim.id for pair in pairs if _shows(factor, *pair) for claim in pair]
            if shown:
                kind = "same factor" if factor.factor != 1 else "average"
                yield Explanation(kind, tuple(shown), str(factor), tuple(shown))


def _has_factor(pair: tuple[Claim, Claim]) -> bool:
    """Whether two figures by themselves are near a factor other than one."""
    small, large = sorted(float(claim.figure.value) for claim in pair)
    if small <= 0:
        return False
    factor, _ = nearest_factor(large / small)
    return factor != 1 and abs(large / small / factor - 1) <= NEAR


def _series(claim: Claim) -> str:
    return str(claim.scope.without(("when",)) if year_of(claim) else claim.scope)


def year_of(claim: Claim) -> int:
    """Return the year of a claim; 0 where it has none."""
    when = claim.scope.get("when", ())
    return int(when[0]) if len(when) == 1 and re.fullmatch(r"[0-9]{4}", when[0]) else 0


def _frame(claims: Sequence[Claim]) -> pd.DataFrame:
    import pandas as pd

    names = sorted({name for claim in claims for name in claim.scope} - {"when"})
    rows = [
        (claim.source.name, _series(claim), year_of(claim), float(claim.figure.value), *_values(claim, names))
        for claim in claims
    ]
    several = names if len(names) > 1 else []
    return pd.DataFrame(rows, columns=["source", "scope", "year", "value", *names])[
        ["source", "scope", "year", "value", *several]
    ]


def _values(claim: Claim, names: Sequence[str]) -> list[str]:
    return ["/".join(claim.scope.get(name, ())) for name in names]


def _shows(factor: Factor, left: Claim, right: Claim) -> bool:
    """Whether two claims stand in the ratio; of an average, whether they are of its sources."""
    large, small = (left, right) if left.source.name == factor.larger else (right, left)
    if factor.averaged or min(large.figure.value, small.figure.value) <= 0:
        return bool(factor.averaged)
    return abs(float(large.figure.value / small.figure.value) / factor.factor - 1) <= NEAR


def of_offsets(by_scope: Mapping[Scope, Sequence[Claim]], factors: Sequence[Explanation]) -> Iterator[Explanation]:
    """Say which sources lie above others nearly wherever they conflict: by a stable share, or by some amount.

    Each value of a dimension that has several is looked at by itself too, for sources that count one kind otherwise.
    """
    explained = {claim for factor in factors for claim in factor.claims}
    tables = [("", _Table.of(list(by_scope.values())))]
    for name in sorted({name for scope in by_scope for name in scope}):
        parts: dict[str, list[Sequence[Claim]]] = defaultdict(list)
        for scope, here in by_scope.items():
            parts["/".join(scope.get(name, ()))].append(here)
        if 1 < len(parts) <= MOST_PARTS:
            tables += [(f" where {name} is {part}", _Table.of(group)) for part, group in parts.items() if part]
    tests = sum(table.tests for _, table in tables)
    told: set[frozenset[str]] = set()
    shown: set[tuple[str, str]] = set()
    for where, table in tables:
        for pairs, of in table.one_sided(tests):
            names = frozenset(claim.source.name for claim in pairs[0])
            left = [pair for pair in pairs if not {claim.id for claim in pair} <= explained]
            if names not in told and len(left) > len(pairs) / 2:
                if not where:
                    told.add(names)
                shown |= {(high.id, low.id) for high, low in left}
                yield _offset(left, of, where)
    for where, table in tables:
        for pairs, places, of, above in table.against_others(len(tables)):
            left = [pair for pair in pairs if (pair[0].id, pair[1].id) not in shown]
            if left:
                shown |= {(high.id, low.id) for high, low in left}
                yield _against_others(left, places, of, where, above)


class _Table(NamedTuple):
    """The claims of each source on some scopes, and their ends; shapes (sources, scopes), NaN for none or several."""

    claims: dict[tuple[int, int], Claim]
    low: Floats
    high: Floats

    @classmethod
    def of(cls, scopes: Sequence[Sequence[Claim]]) -> _Table:
        count = Counter(claim.source.name for here in scopes for claim in here)
        row = {name: place for place, (name, _) in enumerate(count.most_common(_MOST_SOURCES))}
        low = np.full((len(row), len(scopes)), np.nan)
        high = low.copy()
        claims = {}
        for column, here in enumerate(scopes):
            stated = Counter(claim.source.name for claim in here)
            for claim in here:
                if claim.source.name in row and stated[claim.source.name] == 1:
                    cell = row[claim.source.name], column
                    claims[cell] = claim
                    low[cell], high[cell] = float(claim.figure.lower.base), float(claim.figure.upper.base)
        return cls(claims, low, high)

    @property
    def tests(self) -> int:
        """How many pairs of sources conflict often enough to show anything."""
        ends = zip(self.low, self.high, strict=True)
        apart = [((low > self.high) | (high < self.low)).sum(axis=1) for low, high in ends]
        return int((np.array(apart) >= FEWEST).sum()) // 2

    def one_sided(self, tests: int) -> Iterator[tuple[list[tuple[Claim, Claim]], int]]:
        """Yield the conflicting pairs, the higher first, of sources that are nearly always on one side of another."""
        for row, (low, high) in enumerate(zip(self.low, self.high, strict=True)):
            above, below = low > self.high, high < self.low
            for other in range(len(self.low)):
                many, few = int(above[other].sum()), int(below[other].sum())
                if many < FEWEST or few > EXCEPTIONS * (many + few):
                    continue
                if _tail(few, many + few, 0.5) * 2 * tests < RARE:
                    places = np.flatnonzero(above[other]).tolist()
                    yield [(self.claims[row, place], self.claims[other, place]) for place in places], many + few

    def against_others(self, tables: int) -> Iterator[tuple[list[tuple[Claim, Claim]], int, int, bool]]:
        """Yield the conflicting pairs, the higher first, of a source that is nearly always on one side of most others.

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
                if _tail(few, many + few, 0.5) * 2 * len(self.low) * tables < RARE:
                    mostly = mine.sum(axis=1) > 2 * other.sum(axis=1)
                    cells = np.argwhere(mine & on & mostly[:, None]).tolist()
                    pairs = [(self.claims[row, place], self.claims[who, place]) for who, place in cells]
                    usual = _usual([pair if above else pair[::-1] for pair in pairs])
                    if usual and len(usual) >= len(pairs) * (1 - UNLIKE):
                        yield usual, many, many + few, above


def _usual(pairs: Sequence[tuple[Claim, Claim]]) -> list[tuple[Claim, Claim]]:
    """Return the pairs, the higher first, that are from half to twice as far apart as in the median."""
    apart = [float(high.figure.value - low.figure.value) for high, low in pairs]
    most = 2 * float(np.median(apart)) if apart else 0.0
    return [pair for pair, away in zip(pairs, apart, strict=True) if most / 4 <= away <= most]


def _against_others(pairs: Sequence[tuple[Claim, Claim]], many: int, of: int, place: str, above: bool) -> Explanation:
    """Say that a source lies above, or below, most others on nearly all scopes where it is not in the middle."""
    name = pairs[0][0 if above else 1].source.name
    apart = np.median([float(high.figure.value - low.figure.value) for high, low in pairs])
    side = "above" if above else "below"
    words = f"{name} is {side} most others on {many} of {counted(of, 'scope')}{place}"
    ids = tuple(dict.fromkeys(claim.id for pair in pairs for claim in pair))
    return Explanation("offset", ids, f"{words}, by {number_words(float(apart))} in the median")


def _offset(pairs: Sequence[tuple[Claim, Claim]], of: int, place: str) -> Explanation:
    """Say by how much the first source of pairs lies above the second: by a share where that varies little."""
    high, low = (np.array([float(pair[side].figure.value) for pair in pairs]) for side in (0, 1))
    names = [claim.source.name for claim in pairs[0]]
    apart, ids = high - low, tuple(claim.id for pair in pairs for claim in pair)
    where = f"{names[0]} is above {names[1]} on {len(pairs)} of {counted(of, 'scope')}{place}"
    if (low > 0).all():
        ratio = np.log(high / low)
        first, middle, last = np.exp(np.quantile(ratio, (0.1, 0.5, 0.9)))
        factor, meaning = nearest_factor(float(middle))
        if factor != 1 and np.mean(np.abs(high / low / factor - 1) <= NEAR) >= 1 - WRONG:
            words = f"{names[0]} is {number_words(factor)} times {names[1]} on {len(pairs)} of {counted(of, 'scope')}"
            return Explanation("same factor", ids, f"{words}{place} ({meaning}?)", ids)
        if np.quantile(np.abs(ratio - np.log(middle)), 0.8) <= STABLE * np.log(middle):
            words = f"{where}, {middle:.4g} times as much in the median, between {first:.4g} and {last:.4g} on most"
            return Explanation("wider definition", ids, words)
    return Explanation("offset", ids, f"{where}, by {number_words(float(np.median(apart)))} in the median")


def of_slips(conflicts: Sequence[tuple[Claim, Claim]], explained: Collection[str]) -> Iterator[Explanation]:
    """Say which conflicts are beyond all measure, in a collection where most are small."""
    ordered = [sorted(pair, key=lambda claim: claim.figure.value) for pair in conflicts]
    ratios = [float(large.figure.value / small.figure.value) for small, large in ordered if small.figure.value > 0]
    usual = float(np.median(ratios)) if len(ratios) >= MANY else np.inf
    for small, large in ordered if usual <= USUAL else ():
        if 0 < BEYOND * small.figure.value <= large.figure.value and not {small.id, large.id} <= {*explained}:
            times = number_words(float(f"{large.figure.value / small.figure.value:.3g}"))
            figures = [number_words(float(claim.figure.value)) for claim in (large, small)]
            words = (
                f"{figures[0]} is {times} times {figures[1]}, where half of the conflicts are within {usual:.3g} times"
            )
            yield Explanation("beyond measure", (small.id, large.id), words)


def _tail(few: int, of: int, share: float) -> float:
    """Return the probability of at most so few of a binomial."""
    return sum(math.comb(of, k) * share**k * (1 - share) ** (of - k) for k in range(few + 1))


class _Shared(NamedTuple):
    """Scopes where two sources both differ from what most others say: how many, and the claims that are the same."""

    odd: Counter[tuple[str, str]]
    same: dict[tuple[str, str], list[tuple[str, str]]]


def of_copies(current: Sequence[Claim]) -> Iterator[Explanation]:
    """Say which sources share errors more often than chance: one may have them from the other.

    Agreement on what most others say is not a sign of copying. Two odd figures of the same scope meet by chance as
    often as those of all other pairs of sources do, and once in twenty where there are few.
    """
    odd, same = _shared_errors(current)
    all_odd, all_same = sum(odd.values()), sum(map(len, same.values()))
    for names, pairs in same.items():
        if len(pairs) > 1:
            chance = (all_same - len(pairs) + 1) / (all_odd - odd[names] + 20)
            if _tail(odd[names] - len(pairs), odd[names], 1 - chance) * len(odd) < RARE:
                one, other = names
                words = f"{one} and {other} share {len(pairs)} of {odd[names]} figures that most others contradict"
                ids = tuple(itertools.chain.from_iterable(pairs))
                yield Explanation("copying", ids, f"{words}: support may be less than it seems")


def _shared_errors(current: Sequence[Claim]) -> _Shared:
    by_scope: dict[Scope, list[Claim]] = defaultdict(list)
    for claim in current:
        by_scope[claim.scope].append(claim)
    found = _Shared(Counter(), defaultdict(list))
    for here in by_scope.values():
        count = Counter(claim.figure.value for claim in here)
        leading = max(count.values())
        ordered = sorted(here, key=lambda claim: claim.source.name)
        for one, other in itertools.islice(itertools.combinations(ordered, 2), _MANY) if len(count) > 1 else ():
            apart = one.source.name != other.source.name and not one.origins & other.origins
            if not apart or max(count[one.figure.value], count[other.figure.value]) == leading:
                continue
            names = one.source.name, other.source.name
            found.odd[names] += 1
            if one.figure.value == other.figure.value and len(digits_of(one.figure.value)) >= TELLING:
                found.same[names].append((one.id, other.id))
    return found
