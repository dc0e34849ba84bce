"""Laws that every way to pool keeps, whatever its formula."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import consilience as cs
from consilience.measurements import linear_pool

METHODS = ("FE", "DL", "PM", "REML", "ML", "Birge", "PDG", "PMM")
RANDOM = ("DL", "PM", "REML", "ML")
ROWS = st.lists(st.tuples(st.integers(-300, 300), st.integers(5, 60)), min_size=2, max_size=7)
few = settings(max_examples=10, deadline=None)


def columns(rows):
    values, errors = zip(*rows, strict=True)
    return np.array(values, dtype=float), np.array(errors, dtype=float)


def near(one, other, pooled):
    """Whether two numbers are one, but for rounding and where the search of a likelihood stops."""
    return one == pytest.approx(other, rel=1e-6, abs=1e-5 * pooled.standard_error)


@few
@given(ROWS)
def test_weights_sum_to_one_and_make_the_estimate_which_lies_among_the_values(rows):
    values, errors = columns(rows)
    for method in METHODS:
        pooled = cs.pool(values, errors, method=method)
        assert (pooled.weights >= 0).all()
        assert pooled.weights.sum() == pytest.approx(1)
        assert near(float(pooled.weights @ values), pooled.estimate, pooled), method
        assert values.min() - 1e-9 <= pooled.estimate <= values.max() + 1e-9, method


@few
@given(ROWS)
def test_without_dark_uncertainty_it_is_the_weighted_mean(rows):
    values, errors = columns(rows)
    plain = cs.pool(values, errors, method="FE")
    for method in RANDOM:
        pooled = cs.pool(values, errors, method=method)
        if pooled.tau2 == 0:
            assert (pooled.estimate, pooled.standard_error) == (plain.estimate, plain.standard_error), method
        assert pooled.standard_error >= plain.standard_error * (1 - 1e-12), method
    close = cs.pool(values[0] + 1e-3 * (values - values[0]), errors + 300.0, method="PMM")  # nothing to explain
    assert close.tau2 == 0


@few
@given(ROWS, st.integers(2, 4))
def test_every_value_so_many_times(rows, times):
    values, errors = columns(rows)
    for method in ("FE", "Birge"):
        pooled = cs.pool(values, errors, method=method)
        more = cs.pool(np.repeat(values, times), np.repeat(errors, times), method=method)
        assert more.estimate == pytest.approx(pooled.estimate)
        assert more.q == pytest.approx(times * pooled.q)
    assert more.claims == times * len(values)
    even = cs.pool([values[0]] * times, [errors[0]] * times, method="REML")
    assert (even.estimate, even.tau2) == (pytest.approx(values[0]), 0)
    assert even.standard_error == pytest.approx(errors[0] / math.sqrt(times))


@settings(max_examples=4, deadline=None)
@given(ROWS)
def test_intervals_hold_the_estimate_and_widen_with_the_level(rows):
    values, errors = columns(rows)
    for method in METHODS:
        for test in ("normal", "hksj", "hksj ad hoc") if method in ("FE", "REML") else ("normal",):
            low, high = (cs.pool(values, errors, method=method, test=test, level=level) for level in (0.8, 0.95))
            for pooled in (low, high):
                assert pooled.interval.lower <= pooled.estimate <= pooled.interval.upper
                assert (
                    pooled.prediction.lower <= pooled.interval.lower <= pooled.interval.upper <= pooled.prediction.upper
                )
            assert high.interval.lower <= low.interval.lower <= low.interval.upper <= high.interval.upper
            assert (low.estimate, low.standard_error) == (high.estimate, high.standard_error)


@few
@given(ROWS, st.integers(-300, 300))
def test_a_value_without_any_precision_changes_nothing(rows, value):
    values, errors = columns(rows)
    for method in ("FE", "REML"):  # the others count it among the degrees of freedom
        pooled = cs.pool(values, errors, method=method)
        more = cs.pool([*values, value], [*errors, 1e7], method=method)
        assert more.estimate == pytest.approx(pooled.estimate, abs=1e-2 * (1 + pooled.standard_error)), method


@few
@given(ROWS, st.integers(1, 100))
def test_a_larger_error_moves_the_weighted_mean_away(rows, more):
    values, errors = columns(rows)
    pooled = cs.pool(values, errors, method="FE")
    errors[0] += more
    moved = cs.pool(values, errors, method="FE")
    assert abs(moved.estimate - values[0]) >= abs(pooled.estimate - values[0]) - 1e-9
    assert moved.standard_error >= pooled.standard_error


@settings(max_examples=4, deadline=None)
@given(ROWS, st.tuples(st.integers(-300, 300), st.integers(5, 60)))
def test_a_claim_that_is_left_out_is_scored_like_a_value_from_elsewhere(rows, other):
    every = [*rows, other]
    table = [{"value": value, "error": error, "source": f"lab {n}"} for n, (value, error) in enumerate(every)]
    claims, late = cs.read_claims(table), f"lab {len(rows)}"
    for method in ("FE", "DL", "PDG"):
        pooled = cs.pool(claims, method=method, left_out=[late])
        alone = cs.pool(*columns(rows), method=method)
        assert (pooled.estimate, pooled.standard_error, pooled.q) == (alone.estimate, alone.standard_error, alone.q)
        scored, given_by_hand = pooled.equivalence(), alone.equivalence({late: (float(other[0]), float(other[1]))})
        numbers = [name for name in scored if name != "value"]
        np.testing.assert_array_equal(scored[numbers], given_by_hand[numbers])
        assert scored["value"].iloc[-1] == late
        spread = (other[1] * pooled.scale_factor) ** 2 + pooled.tau2
        error = math.hypot(math.sqrt(spread), alone.standard_error)
        assert scored["standard_error"].iloc[-1] == pytest.approx(error)


@few
@given(ROWS, st.floats(0.01, 0.99), st.floats(0.01, 0.99))
def test_a_linear_pool_is_a_mixture(rows, one, other):
    values, errors = columns(rows)
    pooled = linear_pool(values, errors)
    low, high = sorted((one, other))
    assert pooled.quantile(low) <= pooled.quantile(high)
    assert pooled.below(pooled.quantile(high)) == pytest.approx(high, abs=1e-6)
    assert pooled.interval(0.8).lower >= pooled.interval(0.95).lower
    moved = linear_pool(2 * values + 7, 2 * errors)
    assert moved.quantile(high) == pytest.approx(2 * pooled.quantile(high) + 7, abs=1e-5 * errors.max())
