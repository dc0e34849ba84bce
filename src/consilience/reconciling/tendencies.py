"""Tendencies: what shows over many scopes, such as one factor between two sources, or errors that they share."""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from consilience.model.claims import Claim
from consilience.model.scopes import Scope
from consilience.reconciling.chances import RARE, tail
from consilience.reconciling.collection import Collection
from consilience.reconciling.factors import LEAST, NEAR, Factor, find_factors, nearest_factor
from consilience.reconciling.hypotheses import TELLING, Explanation, digits_of

if TYPE_CHECKING:
    import pandas as pd

BY_CHANCE = 0.1
"""So often the figures of two sources on one scope are near some factor by chance."""

_MANY = 2_000  # pairs of claims on one scope that are looked at, at most


def of_factors(collection: Collection) -> Iterator[Explanation]:
    """Say which sources are the same multiple of each other, or averages, wherever they conflict."""
    by_sources: dict[tuple[str, str], list[tuple[Claim, Claim]]] = defaultdict(list)
    for pair in collection.pairs:
        left, right = sorted(pair, key=lambda claim: claim.source.name)
        by_sources[left.source.name, right.source.name].append((left, right))
    stated = _frame(collection.claims)
    years = bool(stated["year"].any())
    for names, pairs in by_sources.items():
        if len({_series(left) for left, _ in pairs}) < LEAST or len(set(names)) == 1:
            continue
        if not years and sum(map(_has_factor, pairs)) < LEAST:
            continue
        theirs = stated[stated["source"].isin(names)]
        for factor in find_factors(theirs, scope=[*theirs.columns.drop(["source", "year", "value"])], year="year"):
            if tail(factor.of - factor.scopes, factor.of, 1 - BY_CHANCE) * len(by_sources) >= RARE:
                continue
            shown = [(left.id, right.id) for left, right in pairs if _shows(factor, left, right)]
            if shown:
                kind = "same factor" if factor.factor != 1 else "average"
                yield Explanation.of_pairs(kind, shown, str(factor), agree=True)


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
            if tail(odd[names] - len(pairs), odd[names], 1 - chance) * len(odd) < RARE:
                one, other = names
                words = f"{one} and {other} share {len(pairs)} of {odd[names]} figures that most others contradict"
                yield Explanation.of_pairs("copying", pairs, f"{words}: support may be less than it seems")


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
