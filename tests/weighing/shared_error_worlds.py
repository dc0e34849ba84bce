"""Simulated estimates whose errors sources share, or do not: made before intervals allowed for that.

Nobody states the truth. What is judged is how many true values lie in their intervals.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np

_spec = importlib.util.spec_from_file_location("worlds", Path(__file__).with_name("worlds.py"))
_worlds = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_worlds)
World, _speak = _worlds.World, _worlds._speak


def daily(seed):
    """Twelve stations on forty days; on each day all seven sources are off alike, besides an error of their own."""
    rng = np.random.default_rng(seed)
    sources, days, stations = 7, 40, 12
    scopes = days * stations
    truth, noise, day = rng.normal(15, 8, scopes), rng.uniform(0.5, 1.5, sources), rng.normal(0, 1, days)
    source, scope = _speak(rng, sources, scopes, 0.7)
    value = truth[scope] + day[scope // stations] + rng.normal(0, noise[source])
    return World(scope, source, np.round(value, 1), truth)


def families(seed):
    """Twelve models of three families; those of a family share an error on each scope."""
    rng = np.random.default_rng(seed)
    scopes, family = 400, np.repeat(np.arange(3), [5, 4, 3])
    truth, shared = rng.normal(280, 10, scopes), rng.normal(0, 1.5, (3, scopes))
    source, scope = _speak(rng, len(family), scopes, 0.8)
    value = truth[scope] + shared[family[source], scope] + rng.normal(0, 0.7, len(scope))
    return World(scope, source, np.round(value, 2), truth)


def to_fives(seed):
    """Shares that people estimate to the nearest five, all of them too near to the middle."""
    rng = np.random.default_rng(seed)
    sources, scopes = 25, 200
    truth = 100 * rng.beta(1.2, 1.2, scopes)
    source, scope = _speak(rng, sources, scopes, 0.3)
    value = 50 + 0.8 * (truth[scope] - 50) + rng.normal(0, rng.uniform(4, 12, sources)[source])
    return World(scope, source, np.clip(np.round(value / 5) * 5, 0, 100), truth)


def few_estimates(seed):
    """Three sources with an offset each on eighty scopes, and errors that nobody shares."""
    rng = np.random.default_rng(seed)
    truth, offset, noise = rng.normal(100, 20, 80), np.array([-1.0, 0.5, 2.0]), np.array([1.0, 2.0, 3.0])
    source, scope = _speak(rng, 3, 80, 0.85)
    return World(scope, source, np.round(rng.normal(truth[scope] + offset[source], noise[source]), 2), truth)


def herding(seed):
    """Polls of which each is drawn halfway to the mean of those before it."""
    rng = np.random.default_rng(seed)
    scopes, rows = 250, []
    truth = rng.normal(48, 6, scopes)
    for place in range(scopes):
        said = []
        for source in rng.choice(40, rng.integers(2, 12), replace=False).tolist():
            own = rng.normal(truth[place], 3)
            said.append(round((own + np.mean(said)) / 2 if said else own, 1))
            rows.append((place, source, said[-1]))
    scope, source, value = map(np.array, zip(*rows, strict=True))
    return World(scope, source, value, truth)


def undercounts(seed):
    """Counts by nine sources that all miss a part, most of it the same part."""
    rng = np.random.default_rng(seed)
    sources, scopes = 9, 300
    truth, seen = np.round(rng.lognormal(7, 1, scopes)), rng.beta(17, 3, scopes)
    source, scope = _speak(rng, sources, scopes, 0.5)
    value = truth[scope] * seen[scope] * rng.lognormal(0, rng.uniform(0.02, 0.15, sources)[source])
    return World(scope, source, np.round(value), truth)


def crowded(seed):
    """Sixty guesses a scope by people who err independently."""
    rng = np.random.default_rng(seed)
    sources, scopes = 200, 60
    truth = rng.uniform(0.2, 1, scopes)
    source, scope = _speak(rng, sources, scopes, 0.3)
    value = truth[scope] + rng.normal(0, rng.uniform(0.05, 0.25, sources)[source])
    return World(scope, source, np.round(value, 2), truth)


EXACT: list = []
ESTIMATED = [daily, families, to_fives, few_estimates, herding, undercounts, crowded]
