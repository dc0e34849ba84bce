"""Published pooled results: metafor's on the BCG trials (Viechtbauer 2010), Planck, Normand 1999, Raudenbush 1985."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import corroborate as cb

DATA = Path(__file__).parents[2].parent / "shared" / "data"
needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="the real figures are no part of the package")


def _bcg():
    trials = pd.read_csv(DATA / "meta_bcg.csv")
    treated, control = trials.tpos + trials.tneg, trials.cpos + trials.cneg
    values = np.log(trials.tpos / treated) - np.log(trials.cpos / control)
    return values, np.sqrt(1 / trials.tpos - 1 / treated + 1 / trials.cpos - 1 / control)


@needs_data
@pytest.mark.parametrize(
    ("method", "estimate", "error", "tau2"),
    [
        ("FE", "-0.43029", "0.04050", None),
        ("DL", "-0.71412", "0.17874", "0.30876"),
        ("REML", "-0.71453", "0.1798", "0.31324"),
        ("ML", "-0.71120", None, "0.28003"),
        ("PM", "-0.71497", "0.18089", None),
    ],
)
def test_bcg(method, estimate, error, tau2):
    pooled = cb.pool(*_bcg(), method=method)
    for found, published in ((pooled.estimate, estimate), (pooled.standard_error, error), (pooled.tau2, tau2)):
        if published is not None:
            digits = len(published.split(".")[1])
            assert round(found, digits) == float(published)


@needs_data
def test_bcg_paule_mandel_tau2_is_nearer_to_the_root_than_the_published_one():
    values, errors = _bcg()

    def generalised_q(tau2):
        weights = 1 / (errors**2 + tau2)
        return float((weights * (values - (weights * values).sum() / weights.sum()) ** 2).sum())

    tau2 = cb.pool(values, errors, method="PM").tau2
    published = 0.31805  # ended its search when Q was 12.0005, not 12
    assert tau2 == pytest.approx(published, abs=2e-5)
    assert abs(generalised_q(tau2) - 12) < 1e-9 < abs(generalised_q(published) - 12)


@needs_data
def test_bcg_scatter_and_its_intervals():
    moments, restricted = cb.pool(*_bcg(), method="DL"), cb.pool(*_bcg(), method="REML")
    assert round(moments.q, 4) == 152.2330
    assert (round(100 * moments.i2, 4), round(moments.h2, 4)) == (92.1173, 12.6861)
    assert (round(100 * restricted.i2, 2), round(restricted.h2, 2)) == (92.22, 12.86)
    # metafor's confint of the same fit.
    assert (round(restricted.tau2_interval.lower, 4), round(restricted.tau2_interval.upper, 4)) == (0.1197, 1.1115)
    assert (round(100 * restricted.i2_interval.lower, 2), round(100 * restricted.i2_interval.upper, 2)) == (
        81.92,
        97.68,
    )
    assert (round(restricted.h2_interval.lower, 2), round(restricted.h2_interval.upper, 2)) == (5.53, 43.07)


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_planck_in_every_order(order):
    values, errors = np.array([6.62607013300, 6.62607005883, 6.62606993400]), np.array([6e-8, 1.65e-7, 8.9e-8])
    pooled = cb.pool(values[list(order)], errors[list(order)], method="Birge")
    assert (round(pooled.q, 6), round(pooled.q_p, 7)) == (3.442127, 0.1788758)
    assert pooled.q == cb.pool(values, errors, method="FE").q


@needs_data
def test_normand_and_raudenbush():
    stays = pd.read_csv(DATA / "meta_normand1999.csv")
    pooled = cb.pool(stays.m1i - stays.m2i, np.sqrt(stays.sd1i**2 / stays.n1i + stays.sd2i**2 / stays.n2i))
    assert (round(pooled.estimate, 4), round(pooled.standard_error, 4)) == (-15.1060, 8.9466)
    assert round(pooled.tau2, 3) == 684.646
    pupils = pd.read_csv(DATA / "meta_raudenbush1985.csv")
    pooled = cb.pool(pupils.yi, np.sqrt(pupils.vi))
    assert (round(pooled.estimate, 4), round(pooled.standard_error, 4), round(pooled.tau2, 4)) == (
        0.0837,
        0.0516,
        0.0188,
    )
