"""Simulated worlds of other kinds than `worlds`: small collections, none of which the constants were set on.

`EXACT` worlds have sources that state the truth itself, and are judged by the share exactly right; in `ESTIMATED` ones
nobody states it, and the mean absolute error judges.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np

_spec = importlib.util.spec_from_file_location("worlds", Path(__file__).with_name("worlds.py"))
_worlds = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_worlds)
World, _speak, _said_only, _world, _clique = (
    _worlds.World,
    _worlds._speak,
    _worlds._said_only,
    _worlds._world,
    _worlds._clique,
)
_mistaken = _worlds._mistaken


def lagging(seed):
    """A running count by day from nine sources; five of them mostly state that of the day before."""
    rng = np.random.default_rng(seed)
    days, sources = 400, 9
    truth = np.cumsum(rng.negative_binomial(2, 0.05, days)).astype(float) + 500
    source, scope = _speak(rng, sources, days, 0.7)
    late = np.array([0.05, 0.1, 0.1, 0.2, 0.6, 0.7, 0.8, 0.9, 0.95])[source]
    value = truth[np.maximum(scope - (rng.random(len(scope)) < late), 0)]
    slip = rng.random(len(scope)) < 0.05
    return _said_only(World(scope, source, np.where(slip, value + rng.integers(1, 90, len(scope)), value), truth))


def threes(seed):
    """Three sources of uneven worth on many objects, often only two of them on one."""
    rng = np.random.default_rng(seed)
    scopes, right = 1200, np.array([0.9, 0.75, 0.55])
    truth = np.round(rng.lognormal(6, 1, scopes))
    source, scope = _speak(rng, 3, scopes, 0.75)
    wrong = np.round(truth[scope] * rng.lognormal(0, 0.15, len(scope))) + rng.integers(1, 9, len(scope))
    return _said_only(World(scope, source, _mistaken(rng, right[source], truth[scope], wrong), truth))


def pairs(seed):
    """Two sources, one of which estimates what the other counts."""
    rng = np.random.default_rng(seed)
    scopes = 500
    truth = np.round(rng.lognormal(8, 1, scopes))
    source, scope = _speak(rng, 2, scopes, 0.9)
    guess = np.round(truth[scope] * rng.lognormal(0, 0.1, len(scope)) / 100) * 100
    right = np.array([0.9, 0.1])[source]
    return _said_only(World(scope, source, _mistaken(rng, right, truth[scope], guess), truth))


def slivers(seed):
    """Four hundred sources that cover two per cent of the objects each, from very good to very poor."""
    rng = np.random.default_rng(seed)
    sources, scopes = 400, 800
    truth, right = rng.integers(100, 9999, scopes).astype(float), rng.beta(0.8, 0.8, sources)
    source, scope = _speak(rng, sources, scopes, 0.02)
    near = truth + rng.integers(1, 30, scopes)
    wrong = np.where(rng.random(len(scope)) < 0.3, near[scope], rng.integers(100, 9999, len(scope)))
    return _said_only(World(scope, source, _mistaken(rng, right[source], truth[scope], wrong), truth))


def thousandfold(seed):
    """Measurements with heavy tails, one in twelve of which is a thousand times too large or too small."""
    rng = np.random.default_rng(seed)
    sources, scopes = 12, 400
    truth, noise = rng.lognormal(3, 1, scopes), rng.uniform(0.01, 0.2, sources)
    source, scope = _speak(rng, sources, scopes, 0.6)
    value = truth[scope] * np.exp(noise[source] * rng.standard_t(1.5, len(scope)).clip(-9, 9))
    unit = np.where(rng.random(len(scope)) < 0.08, rng.choice([1e-3, 1e3], len(scope)), 1.0)
    return World(scope, source, np.round(value * unit, 6), truth)


def grains(seed):
    """The same figures from ten sources that round to ones, tens, hundreds or thousands, and sometimes err."""
    rng = np.random.default_rng(seed)
    sources, scopes = 10, 600
    grain = np.array([1, 1, 1, 10, 10, 100, 100, 100, 1000, 1000.0])
    truth = rng.integers(20_000, 400_000, scopes).astype(float)
    source, scope = _speak(rng, sources, scopes, 0.6)
    value = _mistaken(rng, np.full(len(scope), 0.85), truth[scope], truth[scope] * rng.lognormal(0, 0.05, len(scope)))
    return World(scope, source, np.round(value / grain[source]) * grain[source], truth)


def camps(seed):
    """Six sources count by one definition, three by the true one, with which four that rarely speak agree."""
    rng = np.random.default_rng(seed)
    scopes = 500
    truth = np.round(rng.lognormal(7, 1, scopes)) + 50
    other = np.round(truth * rng.uniform(1.05, 1.3, scopes))
    meant = np.array([0.08] * 6 + [0.9] * 3 + [0.95] * 4)
    source, scope = _speak(rng, 13, scopes, np.array([0.6] * 9 + [0.25] * 4))
    value = _mistaken(rng, meant[source], truth[scope], other[scope])
    slip = rng.random(len(scope)) < 0.12
    return _said_only(World(scope, source, np.where(slip, value + rng.integers(1, 60, len(scope)), value), truth))


def zeros(seed):
    """Counts of rare events, most of them 0, from eight sources that overlook some and see a few twice."""
    rng = np.random.default_rng(seed)
    sources, scopes = 8, 1200
    truth = np.where(rng.random(scopes) < 0.6, 0, rng.negative_binomial(1, 0.15, scopes)).astype(float)
    seen, twice = rng.uniform(0.8, 1, sources), rng.uniform(0, 0.05, sources)
    source, scope = _speak(rng, sources, scopes, 0.6)
    value = rng.binomial(truth[scope].astype(int), seen[source]) + rng.poisson(twice[source] * (1 + truth[scope]))
    return _said_only(World(scope, source, value.astype(float), truth))


def percentages(seed):
    """Shares from 0 to 100 to one decimal place, many near an end; some sources give the complement or a fraction."""
    rng = np.random.default_rng(seed)
    sources, scopes = 9, 700
    truth = np.round(100 * rng.beta(0.6, 0.6, scopes), 1)
    source, scope = _speak(rng, sources, scopes, 0.6)
    n = len(scope)
    wrong = [np.round(100 - truth[scope], 1), np.round(truth[scope] / 100, 3)]
    wrong += [np.clip(np.round(truth[scope] + rng.normal(0, 3, n), 1), 0, 100), np.round(truth[scope])]
    wrong = np.choose(rng.choice(4, n, p=[0.15, 0.1, 0.45, 0.3]), wrong)
    return _said_only(
        World(scope, source, _mistaken(rng, rng.uniform(0.3, 0.9, sources)[source], truth[scope], wrong), truth)
    )


def bounded(seed):
    """Shares from 0 to 100 as twelve people estimate them, poorly in the middle and well near the ends."""
    rng = np.random.default_rng(seed)
    sources, scopes = 12, 400
    truth, noise = 100 * rng.beta(0.7, 0.7, scopes), rng.uniform(0.15, 1, sources)
    source, scope = _speak(rng, sources, scopes, 0.6)
    odds = np.log(truth[scope] / (100 - truth[scope])) + rng.normal(0, noise[source])
    return World(scope, source, np.round(100 / (1 + np.exp(-odds))), truth)


def specialists(seed):
    """Ten sources on four kinds of number: each is good at two kinds and bad at the others."""
    rng = np.random.default_rng(seed)
    sources, objects, kinds = 10, 200, 4
    scopes, measure = objects * kinds, np.tile(np.arange(kinds), objects)
    truth = np.round(rng.lognormal(5, 0.8, scopes) * np.array([1, 20, 1000, 3])[measure])
    good = np.argsort(rng.random((sources, kinds)), axis=1) < 2
    source, scope = _speak(rng, sources, scopes, 0.5)
    right = np.where(good[source, measure[scope]], 0.9, 0.2)
    old = np.round(truth * rng.normal(1, 0.08, scopes)) + 1
    wrong = np.where(
        rng.random(len(scope)) < 0.5, old[scope], np.round(truth[scope] * rng.lognormal(0, 0.3, len(scope)))
    )
    return World(scope, source, _mistaken(rng, right, truth[scope], wrong), truth, measure=measure)


def mixed_specialists(seed):
    """The same, where nobody says which kind of number is meant."""
    return specialists(seed)._replace(measure=None)


def trios(seed):
    """Ten sources, three of which copy each other, right and wrong alike."""
    rng = np.random.default_rng(seed)
    sources, scopes = 10, 400
    truth, right = np.round(rng.lognormal(7, 1, scopes)), np.r_[0.45, 0.45, 0.45, rng.uniform(0.6, 0.85, sources - 3)]
    wrong = np.round(truth * rng.lognormal(0, 0.2, (sources, scopes))) + 1
    table = np.where(rng.random((sources, scopes)) < right[:, None], truth, wrong)
    origin = rng.integers(0, 3, scopes)
    shared = np.where(rng.random(scopes) < 0.9, table[origin, np.arange(scopes)], np.nan)
    table[:3] = np.where(np.isnan(shared), table[:3], shared)
    table[rng.random((sources, scopes)) < 0.35] = np.nan
    return _said_only(_world(table, truth, copiers=frozenset(_clique(range(3)))))


def grades(seed):
    """Grades from 1 to 5 that fifteen people give, some of them a grade too kind."""
    rng = np.random.default_rng(seed)
    sources, scopes = 15, 400
    truth = rng.choice(5, scopes, p=[0.05, 0.15, 0.3, 0.3, 0.2]) + 1.0
    kind, noise = rng.choice([0, 0, 1], sources), rng.uniform(0.3, 1.2, sources)
    source, scope = _speak(rng, sources, scopes, 0.4)
    value = np.clip(np.round(truth[scope] + 0.7 * kind[source] + rng.normal(0, noise[source])), 1, 5)
    return _said_only(World(scope, source, value, truth))


def birthdays(seed):
    """Years of birth: who is wrong is off by one, has two digits swapped, or takes the year of another."""
    rng = np.random.default_rng(seed)
    sources, scopes = 20, 500
    truth, right = np.round(rng.normal(1930, 30, scopes)), rng.beta(3, 1.5, sources)
    source, scope = _speak(rng, sources, scopes, 0.25)
    n, year = len(scope), truth[scope]
    swapped = year - year % 100 + year % 10 * 10 + year // 10 % 10
    wrong = [year + rng.choice([-1, 1], n), swapped, np.round(rng.normal(1930, 30, n)), np.round(year, -1)]
    wrong = np.choose(rng.choice(4, n, p=[0.5, 0.2, 0.2, 0.1]), wrong)
    return _said_only(World(scope, source, _mistaken(rng, right[source], year, wrong), truth))


def offsets(seed):
    """Ten instruments with a lasting offset each, of very different size, and noise."""
    rng = np.random.default_rng(seed)
    sources, scopes = 10, 300
    truth, noise = rng.normal(0, 20, scopes), rng.uniform(0.3, 2, sources)
    offset = rng.normal(0, 3, sources) * (rng.random(sources) < 0.6)
    source, scope = _speak(rng, sources, scopes, 0.5)
    return _said_only(
        World(scope, source, np.round(rng.normal(truth[scope] + offset[source], noise[source]), 1), truth)
    )


def handfuls(seed):
    """Fifteen scopes only, from eight sources, half of which are good."""
    rng = np.random.default_rng(seed)
    sources, scopes = 8, 15
    truth, right = np.round(rng.lognormal(7, 1, scopes)), np.array([0.9, 0.85, 0.8, 0.8, 0.4, 0.3, 0.3, 0.2])
    source, scope = _speak(rng, sources, scopes, 0.7)
    old = np.round(truth * 0.95)
    wrong = np.where(
        rng.random(len(scope)) < 0.5, old[scope], np.round(truth[scope] * rng.lognormal(0, 0.2, len(scope)))
    )
    return _said_only(World(scope, source, _mistaken(rng, right[source], truth[scope], wrong), truth))


def forecasts(seed):
    """Shares that forecasters estimate with an error that all have in common, besides one of their own."""
    rng = np.random.default_rng(seed)
    sources, scopes = 20, 150
    truth, noise = rng.normal(50, 8, scopes), rng.uniform(1, 5, sources)
    source, scope = _speak(rng, sources, scopes, rng.beta(1, 3, sources))
    common = rng.normal(0, 3, scopes)
    return _said_only(World(scope, source, np.round(rng.normal(truth[scope] + common[scope], noise[source])), truth))


def casualties(seed):
    """Deaths of events, reported low at first and then higher by sources that copy an old report or the last."""
    rng = np.random.default_rng(seed)
    sources, scopes = 14, 500
    truth = np.round(rng.lognormal(2.5, 1.2, scopes)) + 1
    source, scope = _speak(rng, sources, scopes, 0.35)
    early = np.ceil(truth * rng.uniform(0.3, 0.9, scopes))
    wrong = np.where(
        rng.random(len(scope)) < 0.6, early[scope], np.ceil(truth[scope] * rng.uniform(0.3, 1.2, len(scope)))
    )
    return _said_only(
        World(scope, source, _mistaken(rng, rng.uniform(0.2, 0.8, sources)[source], truth[scope], wrong), truth)
    )


EXACT = [lagging, threes, pairs, slivers, grains, camps, zeros, percentages, specialists, mixed_specialists, trios]
EXACT += [grades, birthdays, handfuls, casualties]
ESTIMATED = [thousandfold, bounded, offsets, forecasts]
