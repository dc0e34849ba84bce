"""Published ways to find truth among numbers, for comparison: CRH, CATD, GTM, and the baselines mode and median.

Each takes a `Statements` and gives a value per scope and a weight per source. All but mode and median measure
deviations in standard deviations of the claims on a scope, as their authors do.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from consilience.arrays import Floats
from consilience.pooling.chisquare import chi_square_quantile
from consilience.weighing.statements import Statements

STEPS = 20
"""Turns between truths and weights."""


def mode(said: Statements) -> tuple[Floats, Floats]:
    """Take the value that the most sources state; of several the one nearest to the median, then the lower."""
    away = np.abs(said.value - said.medians()[said.scope])
    span = np.maximum.reduceat(away, said.first_fact)[said.scope] if len(away) else away
    # Two may be equally near on paper and differ in the last digit.
    near = -np.round(away / np.where(span > 0, span, 1.0), 9)
    return said.value[said.best_fact(said.size, near)], np.ones(said.sources)


def median(said: Statements) -> tuple[Floats, Floats]:
    """Take the median claim; of an even number the middle of the two."""
    return said.medians(), np.ones(said.sources)


def crh(said: Statements) -> tuple[Floats, Floats]:
    """Weigh sources by minus the logarithm of their share of the loss; the truth is the weighted median.

    Li et al. (2014), "Resolving conflicts in heterogeneous data by truth discovery and source reliability estimation",
    SIGMOD, with the normalised absolute deviation (their equations 15 and 16).
    """
    spread = _deviations(said)
    claims = np.maximum(said.by_source(np.ones(len(said.source))), 1)
    truth, weight = said.medians(), np.ones(said.sources)
    for _ in range(STEPS):
        loss = said.by_source(np.abs(said.value[said.fact] - truth[said.at]) / spread[said.at]) / claims
        # A source without any loss would weigh infinitely much.
        share = (loss + 1e-9) / (loss + 1e-9).sum()
        weight = -np.log(np.minimum(share, 1 - 1e-9))
        truth = _weighted_median(said, weight)
    return truth, weight


def catd(said: Statements) -> tuple[Floats, Floats]:
    """Weigh sources by a confidence bound of their precision; the truth is the weighted mean.

    Li et al. (2015), "A confidence-aware approach for truth discovery on long-tail data", PVLDB 8(4), with the lower
    2.5 % quantile of chi-square over the sum of squares.
    """
    spread = _deviations(said)
    claims = np.bincount(said.source, minlength=said.sources)
    quantile = np.array([chi_square_quantile(0.025, int(n)) if n else 0.0 for n in claims])
    truth, weight = said.medians(), np.ones(said.sources)
    for _ in range(STEPS):
        off = said.by_source(((said.value[said.fact] - truth[said.at]) / spread[said.at]) ** 2)
        weight = quantile / (off + 1e-9)
        truth = _weighted_mean(said, weight)
    return truth, weight


def gtm(said: Statements) -> tuple[Floats, Floats]:
    """Estimate Gaussian truths and source variances by expectation maximisation.

    Zhao and Han (2012), "A probabilistic model for estimating real-valued truth from conflicting sources", QDB: values
    standardised by scope, truths N(0, 1), variances inverse gamma with alpha = beta = 10.
    """
    spread, middle = _deviations(said), said.medians()
    z = (said.value[said.fact] - middle[said.at]) / spread[said.at]
    claims, variance, truth = said.by_source(np.ones(len(z))), np.ones(said.sources), np.zeros(len(middle))
    for _ in range(STEPS):
        precision = 1 + said.by_scope(1 / variance[said.source])
        truth = said.by_scope(z / variance[said.source]) / precision
        off = said.by_source((z - truth[said.at]) ** 2 + 1 / precision[said.at])
        variance = (2 * 10 + off) / (2 * (10 + 1) + claims)
    return middle + truth * spread, 1 / variance


def _deviations(said: Statements) -> Floats:
    """Return the standard deviation of the claims on each scope; 1 where they are all the same."""
    stated = said.value[said.fact]
    mean = said.by_scope(stated) / said.claims
    deviation = np.sqrt(said.by_scope((stated - mean[said.at]) ** 2) / said.claims)
    return np.where(deviation > 0, deviation, 1.0)


def _weighted_mean(said: Statements, weight: Floats) -> Floats:
    stated, mine = said.value[said.fact], weight[said.source]
    low = stated[said.first_claim]
    return low + said.by_scope(mine * (stated - low[said.at])) / said.by_scope(mine)


def _weighted_median(said: Statements, weight: Floats) -> Floats:
    """Return the lowest claim at which half of the weight on its scope is reached."""
    mine = weight[said.source]
    reached = np.cumsum(mine)
    before = (reached - mine)[said.first_claim]
    half = before + said.by_scope(mine) / 2
    enough = reached >= half[said.at] * (1 - 1e-12)
    places = np.flatnonzero(enough)
    _, first = np.unique(said.at[places], return_index=True)
    return said.value[said.fact[places[first]]]


PUBLISHED: dict[str, Callable[[Statements], tuple[Floats, Floats]]] = {
    "mode": mode,
    "median": median,
    "CRH": crh,
    "CATD": catd,
    "GTM": gtm,
}
