"""The Bayesian model and the linear pool: against sums over a fine grid, under changes of unit, and what is refused."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.errors import OptionError
from consilience.pooling.fits import TESTS
from consilience.pooling.mixtures import linear_pool
from consilience.pooling.posteriors import pool_bayes

pytest.importorskip("scipy", reason="the extra measures")

SCHOOLS = ([28, 8, -3, 7, -1, 1, 18, 12], [15, 10, 16, 11, 9, 11, 10, 18])
SETS = {
    "schools": SCHOOLS,
    "outlier": ([10.0, 10.2, 9.9, 13.0], [0.1, 0.2, 0.1, 0.3]),
    "alike": ([1.0, 1.0, 1.1], [0.5, 0.4, 0.5]),
}


def _effects(effects, off):
    """The density of an effect of mean 0 and standard deviation 1."""
    if effects == "normal":
        return np.exp(-(off**2) / 2) / math.sqrt(2 * math.pi)
    return np.exp(-np.abs(off) * math.sqrt(2)) / math.sqrt(2)


def _marginal(effects, value, error, mu, tau):
    """The density of a value at each mu: a sum over the effect in steps that are small for both distributions."""
    off = np.linspace(-12, 12, 481)[:, None]
    if tau < error:
        return (_effects(effects, off) * np.exp(-(((value - mu - tau * off) / error) ** 2) / 2) / error).sum(axis=0)
    return (np.exp(-(off**2) / 2) * _effects(effects, (value + error * off - mu) / tau) / tau).sum(axis=0)


def _brute(values, errors, effects, scale, believed=None):
    """Posterior mean and standard deviation of mu, and the mean of tau, by plain sums; tau has a half-normal prior."""
    spread = max(np.ptp(values), *errors)
    mu = float(np.mean(values)) + np.linspace(-5 * spread, 5 * spread, 301)
    tau = (np.arange(90) + 0.5) / 90 * 5 * scale
    logs = -((tau[:, None] / scale) ** 2) / 2 + np.zeros((len(tau), len(mu)))
    for value, error in zip(values, errors, strict=True):
        heights = np.array([_marginal(effects, value, error, mu, one) for one in tau])
        logs += np.log(np.maximum(heights, 1e-200))
    if believed is not None:
        logs -= ((mu - believed[0]) / believed[1]) ** 2 / 2
    joint = np.exp(logs - logs.max())
    joint /= joint.sum()
    mean = joint.sum(axis=0) @ mu
    return mean, math.sqrt(joint.sum(axis=0) @ (mu - mean) ** 2), joint.sum(axis=1) @ tau


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("effects", ["normal", "laplace"])
@pytest.mark.parametrize("believed", [None, (2.0, 3.0)])
def test_the_posterior_is_that_of_plain_sums(name, effects, believed):
    values, errors = SETS[name]
    scale = float(np.ptp(values)) or 1.0
    found = pool_bayes(values, errors, effects=effects, prior="half-normal", scale=scale, mean_prior=believed)
    mean, deviation, tau = _brute(values, errors, effects, scale, believed)
    assert found.estimate == pytest.approx(mean, abs=0.01 * deviation)
    assert found.standard_error == pytest.approx(deviation, rel=0.02)
    assert found.tau == pytest.approx(tau, rel=0.02)


MEASURED = st.lists(
    st.tuples(st.integers(-100, 100).map(lambda n: n / 10), st.integers(1, 50).map(lambda n: n / 10)),
    min_size=3,
    max_size=6,
)


@given(MEASURED, st.sampled_from(["normal", "laplace"]), st.sampled_from([-3.0, 0.001, 1e6]))
def test_a_change_of_unit_changes_nothing_else(rows, effects, unit):
    values, errors = (np.array(column) for column in zip(*rows, strict=True))
    here = pool_bayes(values, errors, effects=effects)
    wide = pool_bayes(values, errors, effects=effects, mean_prior=(0, 1e9))
    assert wide.estimate == pytest.approx(here.estimate, abs=1e-6 * here.standard_error)
    there = pool_bayes(values * unit + 7 * unit, errors * abs(unit), effects=effects)
    near = {"abs": 1e-6 * here.standard_error * abs(unit), "rel": 1e-6}
    assert there.estimate == pytest.approx((here.estimate + 7) * unit, **near)
    assert there.standard_error == pytest.approx(here.standard_error * abs(unit), **near)
    assert there.tau_median == pytest.approx(here.tau_median * abs(unit), **near)


@given(MEASURED, st.sampled_from(["normal", "laplace"]))
def test_intervals_are_in_order_and_predictions_are_wider(rows, effects):
    values, errors = zip(*rows, strict=True)
    found = pool_bayes(values, errors, effects=effects)
    assert found.interval.lower < found.median < found.interval.upper
    assert found.prediction.lower <= found.interval.lower + 1e-3 * found.standard_error
    assert found.prediction.upper >= found.interval.upper - 1e-3 * found.standard_error
    assert 0 <= found.tau_interval.lower < found.tau_median < found.tau_interval.upper


def test_laplace_effects_mind_an_outlier_less():
    values, errors = SETS["outlier"]
    normal, laplace = (pool_bayes(values, errors, effects=effects).estimate for effects in ("normal", "laplace"))
    assert abs(laplace - 10) < abs(normal - 10)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"effects": "cauchy"}, "effects= is unknown"),
        ({"prior": "flatt"}, "did you mean 'flat'"),
        ({"scale": 0}, "the scale of a prior is above 0"),
        ({"scale": "x"}, "the scale of a prior is above 0"),
        ({"level": 1}, "level is a share"),
        ({"prior": "flat"}, "too few values for a flat prior"),
        ({"mean_prior": (0, 0)}, "mean_prior= is not a normal prior"),
        ({"mean_prior": 5}, "mean_prior= is not a normal prior"),
    ],
)
def test_what_cannot_be_asked_is_refused(options, said):
    with pytest.raises(OptionError, match=said):
        pool_bayes([1, 2, 3], [1, 1, 1], **options)


@given(MEASURED)
def test_the_linear_pool_has_the_moments_of_a_mixture(rows):
    values, errors = (np.array(column) for column in zip(*rows, strict=True))
    found = linear_pool(values, errors)
    assert found.mean == pytest.approx(values.mean(), abs=1e-9)
    assert found.standard_deviation**2 == pytest.approx((errors**2).mean() + values.var(), rel=1e-9)
    for share in (0.025, 0.5, 0.9):
        assert float(found.below(found.quantile(share))) == pytest.approx(share, abs=1e-12)
    places = np.linspace(found.mean - 60, found.mean + 60, 24_001)
    assert np.trapezoid(found.density(places), places) == pytest.approx(1, abs=1e-6)


@given(MEASURED, st.sampled_from(["REML", "DL", "PM", "ML", "FE"]))
def test_hartung_and_knapp_is_its_closed_form(rows, method):
    from scipy import stats

    values, errors = (np.array(column) for column in zip(*rows, strict=True))
    plain, hksj, ad_hoc = (cs.pool(values, errors, method=method, test=test) for test in TESTS)
    weight = 1 / (errors**2 + plain.tau2)
    scatter = float(weight @ (values - plain.estimate) ** 2) / (len(rows) - 1)
    assert hksj.standard_error == pytest.approx(plain.standard_error * math.sqrt(scatter), rel=1e-6, abs=1e-12)
    assert ad_hoc.standard_error == pytest.approx(max(plain.standard_error, hksj.standard_error), rel=1e-9)
    reach = stats.t.ppf(0.975, len(rows) - 1) * hksj.standard_error
    assert hksj.interval.upper - hksj.estimate == pytest.approx(reach, rel=1e-6, abs=1e-9)
    wide = math.hypot(plain.standard_error, math.sqrt(plain.tau2)) * stats.norm.ppf(0.975)
    assert plain.prediction.upper - plain.estimate == pytest.approx(wide, rel=1e-6)


def test_one_value_has_no_interval_by_student():
    assert cs.pool([1.0], [0.1]).interval.lower < 1
    with pytest.raises(OptionError, match="one value has no interval by this test"):
        cs.pool([1.0], [0.1], test="hksj").interval  # noqa: B018
    with pytest.raises(OptionError, match="test= is unknown: got 'knha'"):
        cs.pool([1.0], [0.1], test="knha")
