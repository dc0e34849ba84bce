"""Differences: what the sizes of all say of single ones, such as usual, beyond measure, or a whole period."""

from __future__ import annotations

import math
from collections.abc import Collection as Some
from collections.abc import Iterator, Mapping
from decimal import Decimal

import numpy as np

from consilience.arrays import Codes, Flags, Floats
from consilience.model.claims import Claim
from consilience.reconciling.chances import FEWEST, RARE, tail
from consilience.reconciling.collection import Collection, Stratum
from consilience.reconciling.hypotheses import Explanation, last_place
from consilience.reconciling.offsets import ids
from consilience.words import counted, digits_words, number_words, share_words

BEYOND, USUAL, POWER, MANY = 10, 2, 10, 20
"""Figures of one thing do not differ by the first factor, nor by what half of the conflicts are within to the power of
the third, if that is at most the second, of so many conflicts at least."""

PERIODS: Mapping[int, str] = {
    7: "a week has days",
    12: "a year has months, or half a day hours",
    24: "a day has hours",
    60: "an hour has minutes",
    180: "half a circle has degrees",
    360: "a circle has degrees",
    365: "a year has days",
    720: "half a day has minutes",
    1440: "a day has minutes",
    3600: "an hour has seconds",
    86400: "a day has seconds",
}
"""Differences that come of figures that begin anew, by what has so many of what."""

MET, CLOSER, ORDINARY, TAIL = 0.25, 0.65, 0.95, 8
"""Sources estimate if at most so many of two figures on one scope are the same, and so many are closer than two of
different scopes; so many differences are usual, if the widest of them is at most so many times the median."""

_LEAST_TIMES, _FAR_MORE = 3, 3
_AT_LEAST = 0.1
_AROUND = 1.25
_WIDE = 10


def of_periods(collection: Collection) -> Iterator[Explanation]:
    """Say which conflicts differ by a whole period, where that difference is far more frequent than those near it."""
    pairs = collection.conflicts
    apart = np.abs(collection.value[pairs[:, 0]] - collection.value[pairs[:, 1]])
    scope, strata = collection.scope[pairs[:, 0]], list(collection.strata(together=False))
    told = np.zeros(len(pairs), dtype=np.bool_)
    for stratum in strata:
        here = np.isin(scope, stratum.scopes) & ~told
        for period, meaning in PERIODS.items():
            times, most, other = _lump(scope[here], apart[here], period)
            if times < _LEAST_TIMES or _poisson(times, max(most, _AT_LEAST)) * len(PERIODS) * len(strata) >= RARE:
                continue
            shown = here & _about(apart, here, period)
            told |= shown
            words = f"on {counted(times, 'scope')}{stratum.words} figures differ by exactly {period:,}, as many as"
            words = f"{words} {meaning}"
            if most:
                words = f"{words}; by {digits_words(other)}, the most frequent difference near it, on {most:,}"
            yield Explanation.of_pairs("whole period", ids(collection, pairs[shown]), words)


def _lump(scope: Codes, apart: Floats, period: int) -> tuple[int, int, float]:
    """Return on how many scopes figures differ by that, and by the most frequent other within a quarter, and which."""
    beside = (apart * _AROUND >= period) & (apart <= period * _AROUND)
    once = np.unique(np.stack([apart[beside], scope[beside]], axis=1), axis=0)[:, 0]
    near, times = np.unique(once, return_counts=True)
    own = near == period
    others = np.where(own, 0, times)
    most = int(others.argmax()) if len(near) else 0
    return int(times[own].sum()), int(others.max(initial=0)), float(near[most]) if len(near) else 0.0


def _about(apart: Floats, here: Flags, period: int) -> Flags:
    """Return which differences are of a period: those near it too, where there are far more than of less."""
    near = np.abs(apart - period) * 8 <= period
    less = (apart * 8 < period * 7) & (apart * 8 >= period * 5)
    return near if (near & here).sum() > _FAR_MORE * (less & here).sum() else apart == period


def _poisson(times: int, rate: float) -> float:
    """Return the probability of so many events or more at a rate."""
    below = math.fsum(math.exp(k * math.log(rate) - rate - math.lgamma(k + 1)) for k in range(times))
    return max(0.0, 1.0 - below)


def of_scatter(collection: Collection) -> Iterator[Explanation]:
    """Say which conflicts are as wide as is usual where sources estimate, so that few state the same.

    Each value of what is counted is looked at by itself, for figures in one unit.
    """
    strata = [one for one in collection.strata(together=False) if one.names == ("what",)]
    for stratum in strata or list(collection.strata(together=False))[:1]:
        here = np.isin(collection.scope, stratum.scopes)
        value = collection.value.copy()
        if not here.any() or not np.isfinite(value[here]).all():
            continue
        if (value[here] > 0).all() and np.ptp(np.log10(np.quantile(value[here], (0.1, 0.9)))) >= math.log10(_WIDE):
            value[here] = np.log(value[here])
            yield from _scattered(collection, stratum, value, relative=True)
        else:
            yield from _scattered(collection, stratum, value, relative=False)


def _one_step(apart: Floats) -> float:
    """Return the share of differences of one step of rounding or less: the most frequent that is not 0."""
    steps, times = np.unique(np.round(apart[apart > 0], 12), return_counts=True)
    return float(np.mean((apart > 0) & (apart <= steps[times.argmax()] + 1e-12))) if len(steps) else 0.0


def _scattered(collection: Collection, stratum: Stratum, value: Floats, *, relative: bool) -> Iterator[Explanation]:
    """Say which conflicts of a stratum are usual, if its sources estimate rather than restate.

    Then they are the same no more often than up to one step of rounding apart, and all differences are of one sort.
    """
    together = collection.together(stratum)
    scope = collection.scope[together[:, 0]]
    if len(np.unique(scope)) < FEWEST:
        return
    apart = np.abs(value[together[:, 0]] - value[together[:, 1]])
    right = np.random.default_rng(0).permutation(together[:, 1])
    moved = collection.scope[right] != scope
    elsewhere = np.abs(value[together[moved, 0]] - value[right[moved]])
    same, half, most = float(np.mean(apart == 0)), *np.quantile(apart, (0.5, ORDINARY))
    copied = same > min(MET, _one_step(apart)) or most > TAIL * half
    closer, scopes = float(np.mean(apart[moved] < elsewhere)) if len(elsewhere) else 0.0, len(np.unique(scope))
    if copied or closer < CLOSER or tail(round((1 - closer) * scopes), scopes, 0.5) >= RARE:
        return
    pairs = collection.conflicts[np.isin(collection.scope[collection.conflicts[:, 0]], stratum.scopes)]
    usual = pairs[np.abs(value[pairs[:, 0]] - value[pairs[:, 1]]) <= most]
    if len(usual):
        by = [
            share_words(float(f"{math.expm1(one):.2g}")) if relative else digits_words(one, 3) for one in (half, most)
        ]
        words = (
            f"of {counted(len(apart), 'pair')} of figures{stratum.words} {share_words(float(f'{same:.2g}'))} are the"
        )
        words += f" same, half differ by {by[0]} or less, and 19 of 20 by {by[1]} or less, as these do: estimates"
        yield Explanation.of_pairs(
            "scatter", ids(collection, usual), f"{words} that scatter do not need another reason"
        )


def of_slips(collection: Collection, explained: Some[str], periods: Some[tuple[str, str]]) -> Iterator[Explanation]:
    """Say which conflicts are beyond all measure, where most are small.

    The narrower half of the conflicts are, the less is beyond: 10 times where half are within 1.25 times, 100 times
    where half are within 1.6 times; of all scopes, and of those with each value of a dimension. What is
    further from the others on its scope may be explained already, by a factor, or the two by a whole period.
    0 is taken for one unit of the last place that any of the figures has.
    """
    sides = np.sort(collection.value[collection.conflicts], axis=1)
    some = (sides[:, 0] >= 0) & (sides[:, 1] > 0)
    sides, pairs = sides[some], collection.conflicts[some]
    above = sides[:, 0] > 0
    if not above.all():
        sides = np.maximum(sides, 10.0 ** min(last_place(_value(collection.claims[one])) for one in np.unique(pairs)))
    ratio, scope = sides[:, 1] / sides[:, 0], collection.scope[pairs[:, 0]]
    usual = _usual_of(collection, scope[above], ratio[above], sides[above])[scope]
    for place in np.flatnonzero((usual <= USUAL) & (ratio >= np.maximum(BEYOND, usual**POWER))).tolist():
        small, large = sorted((collection.claims[claim] for claim in pairs[place].tolist()), key=_value)
        odd = _odd(collection, *pairs[place].tolist())
        known = {(small.id, large.id), (large.id, small.id)} & {*periods}
        if not known and not {collection.claims[claim].id for claim in odd} <= {*explained}:
            figures = [number_words(float(_value(claim))) for claim in (large, small)]
            times = f"{digits_words(float(ratio[place]), 3)} times {figures[1]}" if _value(small) else "stated beside 0"
            words = f"{figures[0]} is {times}, where half of the conflicts are within {usual[place]:.3g} times"
            yield Explanation("beyond measure", (small.id, large.id), words)


def _usual_of(collection: Collection, scope: Codes, ratio: Floats, sides: Floats) -> Floats:
    """Return for each scope within which ratio half of the conflicts like its own are, none of them with 0."""
    count = len(collection.scopes)
    middle, size, apart = (_middle(one, scope, count) for one in (ratio, sides[:, 0], sides[:, 1] - sides[:, 0]))
    usual = np.zeros(count)
    for stratum in collection.strata(together=False):
        some = stratum.scopes[~np.isnan(middle[stratum.scopes])]
        if len(some) >= MANY or not stratum.words:
            here = ratio[np.isin(scope, some)]
            near = some[middle[some] < BEYOND]
            half = _usual(middle[some], here) if len(near) >= MANY / 2 and _grows(size[near], apart[near]) else np.inf
            usual[stratum.scopes] = np.maximum(usual[stratum.scopes], half)
    return usual


def _usual(middle: Floats, ratio: Floats) -> float:
    """Return within which ratio half of some conflicts are; infinity if the wide ones are only the end of the others.

    What is beyond measure is far beyond: then fewer are nearly as wide.
    """
    half = float(np.median(middle))
    beyond = max(BEYOND, half**POWER)
    return half if (ratio >= beyond).sum() >= ((ratio < beyond) & (ratio >= math.sqrt(beyond))).sum() else math.inf


def _grows(size: Floats, apart: Floats) -> bool:
    """Return whether larger figures differ by more: else a ratio says nothing, as of minutes or degrees."""
    large = size > np.median(size)
    if not large.any():
        return True
    few, many, small, big = (float(np.median(one[side])) for one in (apart, size) for side in (~large, large))
    return many * math.sqrt(small) >= few * math.sqrt(big)


def _middle(ratio: Floats, scope: Codes, scopes: int) -> Floats:
    """Return the median ratio of the conflicts of each scope, so that a scope with many counts once; else NaN."""
    order, count = np.lexsort((ratio, scope)), np.bincount(scope, minlength=scopes)
    found = np.full(scopes, np.nan)
    some = count > 0
    found[some] = ratio[order[(np.cumsum(count) - (count + 2) // 2)[some]]]
    return found


def _odd(collection: Collection, *pair: int) -> list[int]:
    """Return which of two claims is further from the median of their scope; both where they are as far."""
    here = collection.value[collection.scope == collection.scope[pair[0]]]
    away = np.abs(collection.value[list(pair)] - np.median(here))
    return [claim for claim, far in zip(pair, away.tolist(), strict=True) if far == away.max()]


def _value(claim: Claim) -> Decimal:
    return claim.figure.value
