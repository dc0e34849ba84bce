"""The command that counts how often intervals hold the true value."""

from __future__ import annotations

import numpy as np
from benchmarks.coverage import LIGHT, LIGHT_MEASURED, PLANCK, PLANCK_MEASURED, covered, history, worlds


def test_without_dark_uncertainty_the_mean_holds_its_level():
    found = covered(*worlds(5, 0.0, "normal", 400, seed=1))
    assert 0.92 < found["FE"] < 0.98


def test_dark_uncertainty_breaks_the_mean_and_not_hartung_and_knapp():
    found = covered(*worlds(5, 3.0, "normal", 400, seed=1))
    assert found["FE"] < 0.5
    assert 0.9 < found["REML, hksj"] <= found["REML, hksj ad hoc"]


def test_history_counts_the_lists_after_each_year():
    planck = history(PLANCK_MEASURED, PLANCK)
    assert (planck["FE"], planck["PDG"], planck["pool_bayes"]) == ((6, 9), (8, 9), (9, 9))
    assert set(history(LIGHT_MEASURED, LIGHT).values()) == {(4, 4)}


def test_a_constant_that_is_elsewhere_is_not_held():
    held = history(PLANCK_MEASURED, PLANCK + 1)
    assert max(hits for hits, _ in held.values()) == 0


def test_worlds_are_the_same_each_time():
    assert np.array_equal(worlds(3, 1.0, "outliers", 20, seed=2)[0], worlds(3, 1.0, "outliers", 20, seed=2)[0])
