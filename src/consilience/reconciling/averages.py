"""Averages: figures that are the mean of five years of another source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal

from consilience.model.claims import Claim
from consilience.model.scopes import Scope
from consilience.reconciling.chances import RARE, tail
from consilience.reconciling.collection import Collection
from consilience.reconciling.hypotheses import Explanation, write
from consilience.reconciling.tendencies import year_of
from consilience.wording.conventions import hedge
from consilience.wording.decimals import EXACT

_YEARS = 5
"""Years whose mean a figure may be."""
_STARTS = (_YEARS, _YEARS - 1, _YEARS // 2)
"""How many years before its own those begin: the years before it, up to it, or around it."""

_Series = defaultdict[tuple[str, Scope], dict[int, Decimal]]
"""By source and scope without its year, the figures by year."""


def of_averages(collection: Collection) -> Iterator[Explanation]:
    """Say which figures are the mean of the other source's figures of five years before, up to or around their own.

    Each mean is hit by chance as often as what rounding allows fills of what those years span. Two sources must
    hit far more often than that: in a smooth series the mean of five years is near the middle one.
    """
    series: _Series = defaultdict(dict)
    for claim in collection.claims:
        if year := year_of(claim):
            series[claim.source.name, claim.scope.without(("when",))][year] = claim.figure.value
    tried: dict[tuple[str, str], list[tuple[float, Explanation | None]]] = defaultdict(list)
    for one, other in (pair[::way] for pair in collection.pairs for way in (1, -1)):
        if (last := year_of(other)) and one.figure.lower.base.is_finite():
            stated = series[other.source.name, other.scope.without(("when",))]
            tried[one.source.name, other.source.name] += _tried(one, other, stated, last)
    for tests in tried.values():
        found = [explanation for _, explanation in tests if explanation is not None]
        chance = min(sum(share for share, _ in tests) / len(tests), 0.5) if tests else 0.5
        if found and tail(len(tests) - len(found), len(tests), 1 - chance) * len(tried) < RARE:
            yield from found


def _tried(
    one: Claim, other: Claim, stated: Mapping[int, Decimal], last: int
) -> Iterator[tuple[float, Explanation | None]]:
    """Yield how often a figure would hit a mean by chance, and whether it does; nothing where years are missing."""
    number = one.figure.value
    near = hedge(number, Decimal("0.01"))
    shares, said = 0.0, None
    for first in (last - start for start in _STARTS):
        window = [stated[year] for year in range(first, first + _YEARS) if year in stated]
        if len(window) < _YEARS:
            continue
        span = EXACT.subtract(max(window), min(window))
        shares += float(EXACT.divide(2 * near, span)) if span > 2 * near else 1.0
        mean = EXACT.divide(sum(window, Decimal(0)), Decimal(_YEARS))
        if said is None and abs(EXACT.subtract(mean, number)) <= near:
            words = f"{write(number)} is the mean of {other.source.name}'s {first} to {first + _YEARS - 1}"
            said = Explanation("average", (one.id, other.id), words, (one.id, other.id))
    if shares:
        yield min(shares, 1.0), said
