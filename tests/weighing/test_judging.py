"""Sources are judged where the truth is among what others state, in turns; no claim confirms itself."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import consilience as cs

_spec = importlib.util.spec_from_file_location("other_worlds", Path(__file__).with_name("other_worlds.py"))
worlds = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(worlds)

SEEDS = range(1, 6)


def _columns(world):
    named = {} if world.measure is None else {"measure": world.measure[world.scope]}
    return {"scope": world.scope, "source": world.source, "value": world.value, **named}


def _score(world, method):
    how = {} if world.measure is None else {"measure": "measure"}
    return cs.evaluate(cs.find_truth(_columns(world), method=method, **how), dict(enumerate(world.truth)))


AHEAD = [worlds.lagging, worlds.threes, worlds.slivers, worlds.grains, worlds.specialists, worlds.trios]
"""Worlds in which others than the default have fewer exact hits."""


@pytest.mark.parametrize("make", AHEAD)
def test_it_has_more_exact_hits_than_all_other_methods(make):
    made = [make(seed) for seed in SEEDS]
    ours = np.array([_score(world, "consensus").exact for world in made])
    for method in ("mode", "median", "CRH", "CATD", "GTM"):
        theirs = np.array([_score(world, method).exact for world in made])
        assert ours.mean() > theirs.mean(), method


@pytest.mark.parametrize("seed", SEEDS)
def test_three_sources_are_told_apart_by_whom_they_agree_with(seed):
    """What pairs of independent sources agree on is the product of how often each is right."""
    world = worlds.threes(seed)
    weights = cs.find_truth(_columns(world)).weights.set_index("source")["exact"]
    right = pd.Series(world.value == world.truth[world.scope]).groupby(world.source).mean()
    assert weights.sort_values().index.tolist() == right.sort_values().index.tolist()
    assert weights[0] > 0.85
    assert weights[2] < 0.7


@pytest.mark.parametrize("seed", SEEDS)
def test_what_a_source_is_always_above_the_others_is_taken_off_its_estimates(seed):
    """Those who speak on a scope differ, so that a mean with their offsets is off by more."""
    rng = np.random.default_rng(seed)
    truth, offset = rng.normal(50, 10, 400), rng.normal(0, 4, 12)
    rows = [
        (scope, source, round(truth[scope] + offset[source] + rng.normal(0, 1), 2))
        for scope in range(400)
        for source in rng.choice(12, 4, replace=False).tolist()
    ]
    scope, source, value = zip(*rows, strict=True)
    data = {"scope": scope, "source": source, "value": value}

    def spread(method):
        # What all are off by together nobody can see.
        found = cs.find_truth(data, method=method).values
        return np.std(found.to_numpy() - truth[found.index])

    for method in ("median", "CRH", "CATD", "GTM"):
        assert spread("consensus") < 0.6 * spread(method), method
