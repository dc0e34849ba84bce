"""Degrees of equivalence, influence, subgroups and meta-regression against what they mean."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.errors import OptionError
from consilience.measurements import regress
from consilience.pooling.fits import METHODS

_ROWS = st.tuples(st.integers(-1000, 1000).map(lambda n: n / 10), st.integers(1, 100).map(lambda n: n / 10))
SEVERAL = st.lists(_ROWS, min_size=2, max_size=8)


@given(SEVERAL, st.sampled_from(["FE", "DL", "PM", "REML"]))
def test_the_variance_of_a_difference_is_that_of_a_linear_form(rows, method):
    values, errors = map(np.array, zip(*rows, strict=True))
    pooled = cs.pool(values, errors, method=method)
    spread = np.diag(errors**2 + pooled.tau2)
    form = np.eye(len(rows)) - pooled.weights
    expected = np.sqrt(np.diag(form @ spread @ form.T))
    found = pooled.equivalence({"late": (0.0, 2.0)})
    assert found["standard_error"][:-1].to_numpy() == pytest.approx(expected, rel=1e-6, abs=1e-9)
    assert found["difference"][:-1].to_numpy() == pytest.approx(values - pooled.estimate, abs=1e-9)
    late = math.sqrt(4 + pooled.tau2 + pooled.standard_error**2)
    assert found["standard_error"].iloc[-1] == pytest.approx(late)
    assert found["pull"].iloc[-1] == pytest.approx(-pooled.estimate / late)


@given(SEVERAL, st.sampled_from(METHODS), st.booleans())
def test_no_variance_is_negative(rows, method, dark):
    pooled = cs.pool(*zip(*rows, strict=True), method=method)
    weights, variances = pooled.weights, np.array([error**2 for _, error in rows])
    spread = variances * pooled.scale_factor**2 + pooled.tau2 if dark else variances
    expected = (1 - 2 * weights) * spread + pooled.standard_error**2
    assert expected.min() >= -1e-9 * spread.max()
    assert pooled.equivalence(dark=dark)["standard_error"].to_numpy() ** 2 == pytest.approx(expected, abs=1e-7)


def test_the_consensus_of_one_value_is_that_value():
    (only,) = cs.pool([3.0], [1.0]).equivalence().to_dict("records")
    assert (only["difference"], only["standard_error"]) == (0, 0)
    assert math.isnan(only["pull"])


@given(SEVERAL)
def test_pairs_are_apart_by_their_errors(rows):
    found = cs.pool(*zip(*rows, strict=True), method="FE").bilateral()
    slow = [
        (left[0] - right[0], math.hypot(left[1], right[1]))
        for place, left in enumerate(rows)
        for right in rows[place + 1 :]
    ]
    assert found[["difference", "standard_error"]].to_numpy() == pytest.approx(np.array(slow))


def test_pulls_have_their_probability():
    found = cs.pool([0.0, 1.959963984540054 * 5], [3.0, 4.0], method="FE").bilateral()
    assert found["p"].tolist() == pytest.approx([0.05])
    assert found["high"].tolist() == pytest.approx([0.0])


def test_the_influence_of_a_value_is_what_changes_without_it():
    values, errors = [10.0, 11.0, 12.0, 20.0], [1.0, 2.0, 1.0, 1.5]
    pooled = cs.pool(values, errors)
    for place, row in enumerate(pooled.influence().to_dict("records")):
        rest = [[one for at, one in enumerate(column) if at != place] for column in (values, errors)]
        without = cs.pool(*rest)
        assert row["estimate"] == pytest.approx(without.estimate)
        assert row["cook"] == pytest.approx(((pooled.estimate - without.estimate) / pooled.standard_error) ** 2)
        error = math.sqrt(errors[place] ** 2 + without.tau2 + without.standard_error**2)
        assert row["residual"] == pytest.approx((values[place] - without.estimate) / error)


def test_subgroups_are_tested_by_the_scatter_of_their_estimates():
    found = cs.pool([1.0, 2.0, 8.0, 9.0, 10.0], [1.0] * 5).subgroups(["a", "a", "b", "b", "b"])
    low, high = (cs.pool([1.0, 2.0], [1.0] * 2), cs.pool([8.0, 9.0, 10.0], [1.0] * 3))
    apart = (high.estimate - low.estimate) ** 2 / (high.standard_error**2 + low.standard_error**2)
    assert (found.q, found.df) == (pytest.approx(apart), 1)
    assert found.p == pytest.approx(math.erfc(math.sqrt(apart / 2)))
    with pytest.raises(OptionError, match="a subgroup of one value"):
        cs.pool([1.0, 2.0, 3.0], [1.0] * 3, test="hksj").subgroups(["a", "a", "b"])


@pytest.mark.parametrize("wrong", [[("x", 1)], {"x": 1.0}, {"x": (1.0, 0.0)}, {"x": (1.0, math.nan)}])
def test_a_value_left_out_needs_its_error(wrong):
    with pytest.raises(OptionError, match="left_out="):
        cs.pool([1.0, 2.0], [1.0, 1.0]).equivalence(wrong)


@given(st.lists(st.tuples(*[st.integers(-50, 50)] * 2, st.integers(1, 20)), min_size=3, max_size=8))
def test_a_line_is_the_weighted_least_squares(rows):
    along, values, errors = (np.array(column, dtype=float) for column in zip(*rows, strict=True))
    if np.ptp(along) == 0:
        with pytest.raises(OptionError, match="no line"):
            regress(values, errors, along)
        return
    for method in ("FE", "DL", "PM", "ML", "REML"):
        found = regress(values, errors, along, method=method)
        weight = 1 / np.sqrt(errors**2 + found.tau2)
        design = np.column_stack([np.ones(len(along)), along]) * weight[:, None]
        solved = np.linalg.lstsq(design, values * weight, rcond=None)[0]
        assert [found.intercept, found.slope] == pytest.approx(solved, rel=1e-6, abs=1e-6)
        covariance = np.linalg.inv(design.T @ design)
        assert [found.intercept_error, found.slope_error] == pytest.approx(np.sqrt(np.diag(covariance)), rel=1e-6)


@given(SEVERAL, st.sampled_from(["ML", "REML"]), st.permutations(range(9)))
def test_the_likelihood_of_a_line_is_nowhere_higher(rows, method, order):
    values, errors = map(np.array, zip(*[*rows, (0.0, 1.0)], strict=True))
    along = np.array(order[: len(values)], dtype=float)
    found = regress(values, errors, along, method=method)
    design = np.column_stack([np.ones(len(along)), along])

    def height(tau2):
        spread = errors**2 + tau2
        normal = design.T @ (design / spread[:, None])
        residual = values - design @ np.linalg.solve(normal, design.T @ (values / spread))
        restricted = np.linalg.slogdet(normal)[1] if method == "REML" else 0.0
        return -(np.log(spread).sum() + (residual**2 / spread).sum() + restricted) / 2

    best = height(found.tau2)
    for other in np.linspace(0, 4 * np.ptp(values) ** 2 + 1, 80):
        assert height(other) <= best + 1e-6 * (1 + abs(best))
