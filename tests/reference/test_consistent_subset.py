"""Largest consistent subsets as Met4FoF-redundancy gives them for its own inputs."""

from __future__ import annotations

import numpy as np
import pytest

import corroborate as cb


@pytest.mark.parametrize(
    ("values", "covariance", "answers"),
    [
        ([20, 20.6, 20.5, 19.3], np.eye(4) + 1, {(0, 1, 2, 3): 20.1}),
        ([20, 23.6, 20.5, 19.3], np.eye(4) + 1, {(0, 2, 3): 19.9333}),
        ([10, 11, 20, 21], 5 * np.eye(4) + 1, {(0, 1): 10.5, (2, 3): 20.5}),
    ],
)
def test_published_subsets(values, covariance, answers):
    found = cb.largest_consistent_subsets(values, covariance=covariance)
    assert {subset.members: round(subset.estimate, 4) for subset in found} == answers
