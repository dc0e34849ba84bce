"""Pooling, beyond the published rows: metafor's intervals (Viechtbauer 2010), any order, the true root."""

from __future__ import annotations

import itertools

import pytest

import consilience as cs
from reference.published import DATA, bcg, planck

needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="the real figures are no part of the package")


@needs_data
def test_bcg_paule_mandel_tau2_is_nearer_to_the_root_than_the_published_one():
    values, errors = bcg()

    def generalised_q(tau2):
        weights = 1 / (errors**2 + tau2)
        return float((weights * (values - (weights * values).sum() / weights.sum()) ** 2).sum())

    tau2 = cs.pool(values, errors, method="PM").tau2
    published = 0.31805  # ended its search when Q was 12.0005, not 12
    assert tau2 == pytest.approx(published, abs=2e-5)
    assert abs(generalised_q(tau2) - 12) < 1e-9 < abs(generalised_q(published) - 12)


@needs_data
def test_bcg_intervals_as_of_metafor_confint():
    restricted = cs.pool(*bcg(), method="REML")
    assert (round(restricted.tau2_interval.lower, 4), round(restricted.tau2_interval.upper, 4)) == (0.1197, 1.1115)
    assert (round(100 * restricted.i2_interval.lower, 2), round(100 * restricted.i2_interval.upper, 2)) == (
        81.92,
        97.68,
    )
    assert (round(restricted.h2_interval.lower, 2), round(restricted.h2_interval.upper, 2)) == (5.53, 43.07)


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_planck_in_every_order(order):
    values, errors = (array[list(order)] for array in planck())
    pooled, first = cs.pool(values, errors, method="Birge"), cs.pool(*planck(), method="Birge")
    assert (round(pooled.q, 6), round(pooled.q_p, 7)) == (round(first.q, 6), round(first.q_p, 7))
    assert pooled.q == cs.pool(values, errors, method="FE").q
