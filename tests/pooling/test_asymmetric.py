"""Asymmetric errors: each way against what it says, and the warning where the ways differ."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import consilience as cs
from consilience.errors import OptionError
from consilience.measurements import AsymmetricErrorsWarning

_ROWS = st.lists(st.tuples(st.integers(0, 400), st.integers(10, 60), st.integers(10, 60)), min_size=1, max_size=6)


def _claims(rows):
    return [cs.Claim(id=str(n), figure=f"{x} +{up} -{down}", source=str(n)) for n, (x, up, down) in enumerate(rows)]


def _pool(rows, way, method="FE"):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", AsymmetricErrorsWarning)
        return cs.pool(_claims(rows), asymmetric=way, method=method)


def _misfit(rows, at):
    """Twice the negative log-likelihood of split normals, up to a constant."""
    return sum(((at - x) / (up if at > x else down)) ** 2 for x, up, down in rows)


@given(_ROWS)
def test_split_normal_is_the_most_likely_place(rows):
    at = _pool(rows, "split normal").estimate
    least = _misfit(rows, at)
    for other in [at - 1e-3, at + 1e-3, *np.linspace(0, 400, 101)]:
        assert least <= _misfit(rows, float(other)) + 1e-9


def _barlow(rows, at):
    """Twice the negative log-likelihood of a variance that is linear in the estimate, up to a constant."""
    return sum((at - x) ** 2 / (up * down + (up - down) * (at - x)) for x, up, down in rows)


@given(_ROWS)
def test_linear_variance_is_the_most_likely_place_nearby(rows):
    try:
        at = _pool(rows, "linear variance").estimate
    except OptionError:
        return  # the variance of a value would be too small
    assert _barlow(rows, at) <= min(_barlow(rows, at - 1e-3), _barlow(rows, at + 1e-3)) + 1e-9


def test_three_values_that_barlows_program_combines():
    rows = [(1.9, 0.7, 0.5), (2.4, 0.6, 0.8), (3.1, 0.5, 0.4)]
    places = np.linspace(1.9, 3.1, 120_001)
    at = _pool(rows, "linear variance").estimate
    assert at == pytest.approx(places[np.argmin([_barlow(rows, place) for place in places])], abs=1e-5)


@pytest.mark.parametrize("way", ["linear", "linear variance"])
@pytest.mark.parametrize("method", ["FE", "PM"])
@settings(max_examples=25)
@given(rows=_ROWS)
def test_an_estimate_lies_where_its_errors_were_taken(way, method, rows):
    x, up, down = np.array(rows, dtype=float).T
    try:
        pooled = _pool(rows, way, method)
    except OptionError:
        # A variance that is too small for an estimate that is between the values.
        assert (up * down - np.abs(up - down) * np.ptp(x) - np.minimum(up, down) ** 2 / 4).min() < 0
        assert way == "linear variance"
        return
    at = pooled.estimate
    linear = np.maximum(up * down + (up - down) * (at - x), 0.25 * np.minimum(up, down) ** 2)
    errors = {
        "linear": down + np.clip((at - x + down) / (up + down), 0, 1) * (up - down),
        "linear variance": np.sqrt(2 * linear**2 / (up * down + linear)),
    }[way]
    again = cs.pool(x, errors, method=method)
    assert again.estimate == pytest.approx(at, abs=1e-6 * (1 + pooled.standard_error))
    assert again.standard_error == pytest.approx(pooled.standard_error, rel=1e-5)


@settings(max_examples=10)
@given(_ROWS)
def test_symmetric_errors_are_the_same_by_every_way(rows):
    even = [(x, up, up) for x, up, _ in rows]
    found = {
        _pool(even, way).estimate for way in ("refuse", "mean", "larger", "linear", "split normal", "linear variance")
    }
    assert len(found) == 1


def test_by_hand():
    """Two values 20 apart with errors of 10 on the near side: the middle, whatever the far sides."""
    rows = [(0, 10, 40), (20, 40, 10)]
    assert _pool(rows, "split normal").estimate == pytest.approx(10)
    assert _pool(rows, "split normal").standard_error == pytest.approx(10 / np.sqrt(2))


def test_the_warning_says_what_the_ways_give():
    rows = [(0, 10, 60), (60, 10, 60)]
    with pytest.warns(AsymmetricErrorsWarning, match=r"depends on how .* \(mean\), .* \(linear\), .* \(split normal\)"):
        cs.pool(_claims(rows), asymmetric="mean", method="FE")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        cs.pool(_claims([(0, 10, 11), (3, 10, 10)]), asymmetric="mean", method="FE")


def test_a_variance_that_means_nothing_is_refused():
    with pytest.raises(OptionError, match="no linear variance"):
        _pool([(400, 60, 10), *[(n, 10, 10) for n in range(20)]], "linear variance")


def test_without_a_way_it_is_refused():
    with pytest.raises(OptionError, match="asymmetric='linear', 'split normal'"):
        cs.pool(_claims([(1, 10, 20)]))
