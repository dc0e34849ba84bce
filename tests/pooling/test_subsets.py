"""Largest consistent subsets against looking at every subset."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.errors import OptionError
from consilience.pooling.chisquare import chi_square_quantile

VALUES = st.lists(st.integers(-30, 30).map(float), max_size=6)


def _every(values, covariance, level):
    """The members of all largest consistent subsets, by trying all."""
    for size in range(len(values), 0, -1):
        found = []
        for chosen in itertools.combinations(range(len(values)), size):
            some, among = np.array(values)[list(chosen)], covariance[np.ix_(chosen, chosen)]
            inverse = np.linalg.inv(among)
            off = some - (inverse.sum(0) @ some) / inverse.sum()
            if size == 1 or off @ inverse @ off <= chi_square_quantile(1 - level, size - 1):
                found.append(chosen)
        if found:
            return set(found)
    return set()


@given(VALUES, st.sampled_from([0.05, 0.3]), st.sampled_from([0.0, 1.0, 4.0]))
def test_same_as_trying_all(values, level, shared):
    covariance = 3 * np.eye(len(values)) + shared
    found = cs.largest_consistent_subsets(values, covariance=covariance, level=level)
    assert {subset.members for subset in found} == _every(values, covariance, level)
    assert [s.chi_square for s in found] == sorted(s.chi_square for s in found) or len(found) > 1
    assert all(subset.p >= level - 1e-9 for subset in found)


@given(VALUES)
def test_standard_errors_are_a_diagonal_covariance(values):
    errors = np.linspace(1, 2, len(values))
    assert cs.largest_consistent_subsets(values, standard_errors=errors) == cs.largest_consistent_subsets(
        values, covariance=np.diag(errors**2)
    )


def test_what_does_not_fit_is_refused():
    with pytest.raises(OptionError, match="either"):
        cs.largest_consistent_subsets([1.0])
    with pytest.raises(OptionError, match="above 0"):
        cs.largest_consistent_subsets([1.0, 2.0], standard_errors=[1, 0])
    with pytest.raises(OptionError, match="positive definite"):
        cs.largest_consistent_subsets([1.0, 2.0], covariance=np.ones((2, 2)))


@pytest.mark.parametrize(
    ("values", "more", "said"),
    [
        ([1.0, np.nan], {"standard_errors": [1, 1]}, "a value must be finite: got"),
        ([1.0, np.inf], {"standard_errors": [1, 1]}, "a value must be finite: got"),
        ([1.0, 2.0], {"standard_errors": [1, np.inf]}, "above 0 and finite: got"),
        ([1.0, 2.0], {"standard_errors": [1, np.nan]}, "above 0 and finite: got"),
        ([1.0, 2.0], {"covariance": [[1e-18, 9e-19], [0, 1e-18]]}, "finite and symmetric: got"),
        ([1.0, 2.0], {"covariance": [[1, np.nan], [np.nan, 1]]}, "finite and symmetric: got"),
        ([1.0, 2.0], {"covariance": [[1.0]]}, "a row and a column per value: got"),
    ],
)
def test_what_cannot_be_weighed_says_so(values, more, said):
    with pytest.raises(OptionError, match=said):
        cs.largest_consistent_subsets(values, **more)
