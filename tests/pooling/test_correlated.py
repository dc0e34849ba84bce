"""Generalised least squares against closed forms, plain sums and a published puzzle."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience import measurements as ms
from consilience.errors import OptionError

_ROWS = st.lists(
    st.tuples(st.integers(-300, 300), st.integers(1, 50), st.integers(0, 50)).map(
        lambda row: tuple(n / 10 for n in row)
    ),
    min_size=1,
    max_size=6,
)


def test_peelles_pertinent_puzzle():
    """1.5 and 1.0, each with 10 % of its own and 20 % in common, average to 0.88 +- 0.22 (Peelle 1987)."""
    values = np.array([1.5, 1.0])
    found = ms.pool_correlated(values, 0.1 * values, systematic=0.2 * values)
    assert round(found.estimate, 2) == 0.88
    assert round(found.standard_error, 2) == 0.22
    assert found.weights[0] < 0  # the estimate is below both values


@given(_ROWS.filter(lambda rows: len(rows) >= 2), st.sampled_from([-0.9, -0.3, 0.0, 0.4, 0.8]))
def test_two_values_by_the_closed_form(rows, rho):
    (x, s, _), (y, t, _) = rows[:2]
    found = ms.pool_correlated([x, y], [s, t], correlation=[[1, rho], [rho, 1]])
    spread = s**2 + t**2 - 2 * rho * s * t
    weight = (t**2 - rho * s * t) / spread
    assert found.weights == pytest.approx([weight, 1 - weight], rel=1e-9, abs=1e-9)
    assert found.estimate == pytest.approx(weight * x + (1 - weight) * y, rel=1e-9, abs=1e-9)
    assert found.standard_error == pytest.approx(math.sqrt(s**2 * t**2 * (1 - rho**2) / spread), rel=1e-9)
    assert found.q == pytest.approx((x - y) ** 2 / spread, rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("method", ["FE", "Birge", "PM"])
@given(rows=_ROWS)
def test_without_correlation_it_is_pool(method, rows):
    values, errors, _ = zip(*rows, strict=True)
    found, plain = ms.pool_correlated(values, errors, method=method), cs.pool(values, errors, method=method)
    for name in ("estimate", "standard_error", "q", "q_p", "dark_uncertainty", "scale_factor"):
        assert getattr(found, name) == pytest.approx(getattr(plain, name), rel=1e-6, abs=1e-6), name
    assert found.weights == pytest.approx(plain.weights, rel=1e-6, abs=1e-9)
    assert found.systematic == 0


@given(_ROWS)
def test_a_shared_error_of_one_size_does_not_average_out(rows):
    values, errors, _ = zip(*rows, strict=True)
    found, plain = (
        ms.pool_correlated(values, errors, systematic=[2.0] * len(rows)),
        cs.pool(values, errors, method="FE"),
    )
    assert found.estimate == pytest.approx(plain.estimate, rel=1e-8, abs=1e-8)
    assert found.systematic == pytest.approx(2.0)
    assert found.statistical == pytest.approx(plain.standard_error, rel=1e-8)


@given(_ROWS)
def test_systematic_errors_with_names_of_their_own_are_not_shared(rows):
    values, errors, systematic = zip(*rows, strict=True)
    found = ms.pool_correlated(values, errors, systematic=systematic, shared=[str(place) for place in range(len(rows))])
    plain = cs.pool(values, np.hypot(errors, systematic), method="FE")
    assert (found.estimate, found.standard_error) == pytest.approx(
        (plain.estimate, plain.standard_error), rel=1e-8, abs=1e-8
    )


@given(_ROWS, st.randoms())
def test_no_weights_do_better(rows, random):
    values, errors, systematic = (np.array(column) for column in zip(*rows, strict=True))
    found = ms.pool_correlated(values, errors, systematic=systematic)
    covariance = np.diag(errors**2) + np.outer(systematic, systematic)
    other = found.weights + np.array([random.uniform(-0.1, 0.1) for _ in rows])
    other = other + (1 - other.sum()) / len(rows)
    assert other @ covariance @ other >= found.standard_error**2 * (1 - 1e-9)


def test_claims_state_both_errors():
    claims = [
        cs.Claim(id=name, figure=text, source=name)
        for name, text in (("a", "10 ± 1 ± 3"), ("b", "12 ± 1 (stat) ± 3 (syst)"))
    ]
    found = ms.pool_correlated(claims)
    assert (found.labels, found.estimate, found.systematic) == (("a", "b"), 11.0, pytest.approx(3.0))
    assert ms.pool_correlated(claims, plus_minus="2 sigma").systematic == pytest.approx(1.5)
    apart = ms.pool_correlated(claims, shared=["x", "y"])
    assert apart.standard_error == pytest.approx(math.sqrt(10 / 2))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"systematic": [1.0]}, "systematic errors do not fit"),
        ({"systematic": [1.0, -1.0]}, "systematic errors do not fit"),
        ({"shared": ["x"]}, "one name for each value"),
        ({"correlation": [[1, 0.5]]}, "not a correlation"),
        ({"correlation": [[1, 0.5], [0.4, 1]]}, "not a correlation"),
        ({"correlation": [[1, 1], [1, 1]]}, "not positive definite"),
        ({"method": "REML"}, "method"),
    ],
)
def test_what_does_not_fit_is_refused(given, words):
    with pytest.raises(OptionError, match=words):
        ms.pool_correlated([1.0, 2.0], [0.1, 0.2], **given)


def test_an_asymmetric_error_is_refused():
    with pytest.raises(OptionError, match="asymmetric"):
        ms.pool_correlated([cs.Claim(id="a", figure="10 +1 -2 ± 1", source="x")])
