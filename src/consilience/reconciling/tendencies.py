"""Tendencies: what two sources show over many scopes, such as one factor, an offset, or errors that they share."""

from __future__ import annotations

import itertools
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from consilience.model.claims import Claim
from consilience.model.scopes import Scope
from consilience.reconciling.chances import RARE, WRONG
from consilience.reconciling.factors import LEAST, NEAR, Factor, find_factors
from consilience.reconciling.hypotheses import TELLING, Explanation, digits_of
from consilience.words import counted, number_words

if TYPE_CHECKING:
    import pandas as pd

BY_CHANCE = 0.1
"""So often the figures of two sources on one scope are near some factor by chance."""

STABLE = 0.25
"""A ratio is stable if it varies no more than that share of its distance from one, in logarithms."""

_MANY = 2_000  # pairs of claims on one scope that are looked at, at most


def of_factors(current: Sequence[Claim], conflicts: Iterable[tuple[Claim, Claim]]) -> Iterator[Explanation]:
    """Say which sources are the same multiple of each other, or averages, wherever they conflict."""
    by_sources: dict[tuple[str, str], list[tuple[Claim, Claim]]] = defaultdict(list)
    for pair in conflicts:
        left, right = sorted(pair, key=lambda claim: claim.source.name)
        by_sources[left.source.name, right.source.name].append((left, right))
    stated = _frame(current)
    for names, pairs in by_sources.items():
        if len({_series(left) for left, _ in pairs}) < LEAST or len(set(names)) == 1:
            continue
        theirs = stated[stated["source"].isin(names)]
        for factor in find_factors(theirs, scope=["scope"], year="year"):
            if _tail(factor.of - factor.scopes, factor.of, 1 - BY_CHANCE) * len(by_sources) >= RARE:
                continue
            shown = [claim.id for pair in pairs if _shows(factor, *pair) for claim in pair]
            if shown:
                kind = "same factor" if factor.factor != 1 else "average"
                yield Explanation(kind, tuple(shown), str(factor), tuple(shown))


def _series(claim: Claim) -> str:
    return str(claim.scope.without(("when",)) if year_of(claim) else claim.scope)


def year_of(claim: Claim) -> int:
    """Return the year of a claim; 0 where it has none."""
    when = claim.scope.get("when", ())
    return int(when[0]) if len(when) == 1 and re.fullmatch(r"[0-9]{4}", when[0]) else 0


def _frame(claims: Iterable[Claim]) -> pd.DataFrame:
    import pandas as pd

    rows = [(claim.source.name, _series(claim), year_of(claim), float(claim.figure.value)) for claim in claims]
    return pd.DataFrame(rows, columns=["source", "scope", "year", "value"])


def _shows(factor: Factor, left: Claim, right: Claim) -> bool:
    """Whether two claims stand in the ratio; of an average, whether they are of its sources."""
    large, small = (left, right) if left.source.name == factor.larger else (right, left)
    if factor.averaged or min(large.figure.value, small.figure.value) <= 0:
        return bool(factor.averaged)
    return abs(float(large.figure.value / small.figure.value) / factor.factor - 1) <= NEAR


def of_offsets(conflicts: Iterable[tuple[Claim, Claim]], factors: Sequence[Explanation]) -> Iterator[Explanation]:
    """Say which sources lie above others nearly wherever they conflict: by a stable share, or by some amount."""
    explained = {claim for factor in factors for claim in factor.claims}
    by_sources: dict[tuple[str, str], list[tuple[Claim, Claim]]] = defaultdict(list)
    for pair in conflicts:
        low, high = sorted(pair, key=lambda claim: claim.source.name)
        if low.source.name != high.source.name and not {low.id, high.id} <= explained:
            by_sources[low.source.name, high.source.name].append((low, high))
    for pairs in by_sources.values():
        above = [pair for pair in pairs if pair[0].figure.value > pair[1].figure.value]
        below = [pair[::-1] for pair in pairs if pair[0].figure.value < pair[1].figure.value]
        shown, few = sorted((above, below), key=len, reverse=True)
        if _tail(len(few), len(pairs), 0.5) * 2 * len(by_sources) < RARE and len(few) <= WRONG * len(pairs):
            yield _offset(shown, len(pairs))


def _offset(pairs: Sequence[tuple[Claim, Claim]], of: int) -> Explanation:
    """Say by how much the first source of pairs lies above the second: by a share where that varies little."""
    high, low = (np.array([float(pair[side].figure.value) for pair in pairs]) for side in (0, 1))
    names = [claim.source.name for claim in pairs[0]]
    apart, ids = high - low, tuple(claim.id for pair in pairs for claim in pair)
    where = f"{names[0]} is above {names[1]} on {len(pairs)} of {counted(of, 'scope')}"
    if (low > 0).all():
        ratio = np.log(high / low)
        first, middle, last = np.exp(np.quantile(ratio, (0.1, 0.5, 0.9)))
        if np.quantile(np.abs(ratio - np.log(middle)), 0.8) <= STABLE * np.log(middle):
            words = f"{where}, {middle:.4g} times as much in the median, between {first:.4g} and {last:.4g} on most"
            return Explanation("wider definition", ids, words)
    return Explanation("offset", ids, f"{where}, by {number_words(float(np.median(apart)))} in the median")


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
