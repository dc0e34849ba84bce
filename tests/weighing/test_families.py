"""Families of sources that err alike, and worlds in which some sources are unlike the others."""

import importlib.util
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest

import consilience as cs
from consilience.weighing.families import Families
from consilience.weighing.statements import Statements

_spec = importlib.util.spec_from_file_location("outlying_worlds", Path(__file__).with_name("outlying_worlds.py"))
worlds = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(worlds)


def _shared(said, off, lever):
    """Say what each claim counts, the slow way: pair by pair of sources, scope by scope."""
    where = {(s, c): i for i, (s, c) in enumerate(zip(said.source.tolist(), said.at.tolist(), strict=True))}
    total = np.zeros(len(off))
    chance = np.sqrt(2 * np.log(said.sources * (said.sources - 1) / 2))
    for one, other in combinations(range(said.sources), 2):
        both = [(where[one, c], where[other, c]) for c in range(len(said.claims)) if {(one, c), (other, c)} <= {*where}]
        if both:
            products = [off[i] * off[j] + np.sqrt(lever[i] * lever[j]) for i, j in both]
            share = min(max(np.mean(products) - chance / np.sqrt(len(both)), 0), 1)
            for i, j in both:
                total[i] += share
                total[j] += share
    return 1 / (1 + total)


def _estimates(seed, shared):
    """Six sources on sixty scopes, of which the first three share an error of that size."""
    rng = np.random.default_rng(seed)
    source, scope = np.nonzero(rng.random((6, 60)) < 0.8)
    error = rng.normal(0, 1, len(source)) + np.where(source < 3, shared * rng.normal(0, 1, 60)[scope], 0)
    return Statements.gather(scope.astype(np.int64), source.astype(np.int64), error + 100.0 * scope)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("shared", [0.0, 2.0])
def test_a_claim_counts_by_the_products_of_errors_over_all_pairs_of_sources(seed, shared):
    said = _estimates(seed, shared)
    off = said.value[said.fact] - 100.0 * said.at
    lever = np.full(len(off), 0.1)
    counts = Families(said).alone(off, lever)
    assert np.allclose(counts, _shared(said, off, lever))
    assert (counts < 0.5).any() == bool(shared)


@pytest.mark.parametrize("make", [*worlds.EXACT, *worlds.ESTIMATED])
def test_sources_unlike_the_others_mislead_it_less_than_any_other_method(make):
    """But a single precise instrument, which CATD takes at its word."""
    measure, sign = ("exact", -1) if make in worlds.EXACT else ("mae", 1)
    scores = {}
    for world in map(make, (1, 2)):
        columns = {"scope": world.scope, "source": world.source, "value": world.value}
        for method in ("consensus", "mode", "median", "CRH", "CATD", "GTM"):
            score = cs.evaluate(cs.find_truth(columns, method=method), dict(enumerate(world.truth)))
            scores[method] = scores.get(method, 0) + sign * getattr(score, measure) / 2
    ours, best = scores.pop("consensus"), min(scores.values())
    assert ours <= best + (0.1 if make is worlds.precise else 0) * abs(best)
