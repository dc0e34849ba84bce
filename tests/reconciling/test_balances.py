"""Least-squares balances against a slow obvious solution of the normal equations."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import consilience as cs
from consilience.reconciling.balances import adjust

values = st.integers(-50, 50).map(float)
errors = st.integers(1, 8).map(lambda n: n / 2)


@st.composite
def systems(draw):
    unknowns = draw(st.integers(2, 5))
    rows = draw(st.integers(1, 2))
    relations = np.array(
        draw(
            st.lists(st.lists(st.integers(-1, 1), min_size=unknowns, max_size=unknowns), min_size=rows, max_size=rows)
        ),
        float,
    )
    measured = np.array(draw(st.lists(values, min_size=unknowns, max_size=unknowns)))
    error = np.array(draw(st.lists(errors, min_size=unknowns, max_size=unknowns)))
    return measured, error, relations


@given(systems())
def test_the_textbook_formula_gives_the_same(system):
    measured, error, relations = system
    assume(np.linalg.matrix_rank(relations) == len(relations))
    found = adjust(measured, error, np.arange(len(measured)), relations, None)
    covariance = np.diag(error**2)
    gain = covariance @ relations.T @ np.linalg.inv(relations @ covariance @ relations.T)
    expected = measured - gain @ relations @ measured
    np.testing.assert_allclose(found.values, expected, atol=1e-7)
    residual = measured - expected
    assert found.chi_square == pytest.approx(np.sum((residual / error) ** 2), abs=1e-7)
    assert found.degrees_of_freedom == len(relations)
    spread = np.diag(gain @ relations @ covariance)
    checked = spread > 1e-6
    np.testing.assert_allclose(found.tests[checked], np.abs(residual[checked]) / np.sqrt(spread[checked]), atol=1e-5)


@given(systems())
def test_with_a_floor_no_other_point_is_better(system):
    measured, error, relations = system
    found = adjust(measured, error, np.arange(len(measured)), relations, 0.0)
    x = found.values
    assert (x >= -1e-9).all()
    np.testing.assert_allclose(relations @ x, 0, atol=1e-6)

    def cost(point):
        return float(np.sum(((measured - point) / error) ** 2))

    # 0 is feasible and so is every point between; at the minimum of a convex cost none of them is lower.
    assert found.chi_square == pytest.approx(cost(x), rel=1e-6, abs=1e-6)
    for share in (0.0, 0.5, 0.9, 0.999):
        assert cost(share * x) >= cost(x) - 1e-6
    # The gradient points out of the cone: no feasible direction from another solution improves.
    free = adjust(measured, error, np.arange(len(measured)), relations, None)
    assert cost(x) >= free.chi_square - 1e-6
    if (free.values >= 1e-6).all():
        np.testing.assert_allclose(x, free.values, atol=1e-5)


def best_by_trial(measured, error, relations):
    """The least cost among all ways to hold some unknowns at 0, by the conditions of Karush, Kuhn and Tucker."""
    weight, costs = np.diag((error.min() / error) ** 2), []
    for size in range(len(measured) + 1):
        for held in combinations(range(len(measured)), size):
            rows = np.vstack([relations, np.eye(len(measured))[list(held)]])
            system = np.block([[weight, rows.T], [rows, np.zeros((len(rows), len(rows)))]])
            x = np.linalg.lstsq(system, np.r_[weight @ measured, np.zeros(len(rows))], rcond=None)[0][: len(measured)]
            if (x >= -1e-7).all() and np.abs(rows @ x).max(initial=0.0) < 1e-6:
                costs.append(float(np.sum(((measured - x) / error) ** 2)))
    return min(costs)


@given(systems(), st.integers(-2, 2))
def test_with_a_floor_it_is_the_best_of_all_that_hold_some_at_the_floor(system, spread):
    measured, error, relations = system
    error = np.r_[error[:1] * 10.0**spread, error[1:]]  # one that is far sharper, or far vaguer
    found = adjust(measured, error, np.arange(len(measured)), relations, 0.0)
    assert found.chi_square == pytest.approx(best_by_trial(measured, error, relations), rel=1e-5, abs=1e-6)


def test_a_value_measured_twice_is_the_weighted_mean():
    claims = [
        cs.Claim(id="a", figure="10 ± 1", source="x", scope={"what": "flow"}),
        cs.Claim(id="b", figure="13 ± 2", source="y", scope={"what": "flow"}),
    ]
    found = cs.reconcile(claims).balance()
    assert found.values == {"what=flow": pytest.approx(10.6)}
    assert found.chi_square == pytest.approx(0.36 + 1.44)
    assert found.degrees_of_freedom == 1


def test_what_nothing_settles_is_missing():
    found = cs.balance({"a": 4.0}, 1.0, [("whole", ["b", "c"])])
    assert found.values["a"] == pytest.approx(4)
    assert np.isnan([found.values[name] for name in ("whole", "b", "c")]).all()
    assert np.isnan(found.tests["a"])


@pytest.mark.parametrize(
    ("values", "errors", "message"),
    [
        ({"a": float("nan")}, 1.0, "the value of a is not finite"),
        ({"a": 1.0}, {"b": 1.0}, "a has no standard error"),
        ({"a": 1.0}, 0.0, "the standard error of a is not positive"),
    ],
)
def test_bad_measurements_are_refused(values, errors, message):
    with pytest.raises(cs.OptionError, match=message):
        cs.balance(values, errors, [("a", ["b"])])


def test_a_claim_without_a_width_has_no_standard_error():
    with pytest.raises(cs.OptionError, match="state one, as in"):
        cs.reconcile([cs.Claim(id="a", figure="10", source="x")]).balance()


@given(systems(), st.sampled_from([1e-9, 1e-3, 1e6, 1e15]))
def test_scale_does_not_matter(system, factor):
    measured, error, relations = system
    plain = adjust(measured, error, np.arange(len(measured)), relations, None)
    scaled = adjust(measured * factor, error * factor, np.arange(len(measured)), relations, None)
    np.testing.assert_allclose(scaled.values, plain.values * factor, rtol=1e-6, atol=1e-6 * factor)
    assert scaled.chi_square == pytest.approx(plain.chi_square, rel=1e-6, abs=1e-9)
