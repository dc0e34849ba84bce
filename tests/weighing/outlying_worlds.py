"""Simulated worlds in which one source, or a group of them, is unlike the others: made to find faults.

An expert among amateurs, those who answer anything, a school that errs alike, one who rounds or converts. `EXACT` and
`ESTIMATED` as in `other_worlds`.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np

_spec = importlib.util.spec_from_file_location("worlds", Path(__file__).with_name("worlds.py"))
_worlds = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_worlds)
World, _speak, _said_only = _worlds.World, _worlds._speak, _worlds._said_only
_mistaken = _worlds._mistaken


def expert(seed):
    """One source knows nearly all, forty amateurs a third; wrong values lie near."""
    rng = np.random.default_rng(seed)
    scopes, right = 400, np.r_[0.97, rng.uniform(0.2, 0.45, 40)]
    truth = np.round(rng.lognormal(7, 1, scopes))
    source, scope = _speak(rng, 41, scopes, np.r_[0.5, np.full(40, 0.15)])
    wrong = np.round(truth[scope] * rng.lognormal(0, 0.2, len(scope)))
    return World(scope, source, _mistaken(rng, right[source], truth[scope], wrong), truth)


def typists(seed):
    """Numbers of five digits typed by eighty workers; a third of them mostly mistype a digit."""
    rng = np.random.default_rng(seed)
    sources, scopes = 80, 400
    truth = rng.integers(10_000, 99_999, scopes).astype(float)
    source, scope = _speak(rng, sources, scopes, 0.05)
    wrong = truth[scope] + rng.integers(-9, 10, len(scope)) * 10.0 ** rng.integers(0, 5, len(scope))
    right = np.where(np.arange(sources) % 3 == 0, 0.3, 0.85)
    return _said_only(World(scope, source, _mistaken(rng, right[source], truth[scope], wrong), truth))


def precise(seed):
    """One instrument is twenty times as precise as twenty others."""
    rng = np.random.default_rng(seed)
    scopes, noise = 300, np.r_[0.2, rng.uniform(2, 6, 20)]
    truth = rng.normal(50, 15, scopes)
    source, scope = _speak(rng, 21, scopes, 0.5)
    return World(scope, source, np.round(rng.normal(truth[scope], noise[source]), 1), truth)


def spammers(seed):
    """Guesses from 0 to 100; every second of sixty workers answers anything."""
    rng = np.random.default_rng(seed)
    truth = np.round(rng.uniform(0, 100, 200))
    source, scope = _speak(rng, 60, 200, 0.12)
    guess = np.clip(np.round(rng.normal(truth[scope], 6)), 0, 100)
    return World(scope, source, np.where(source % 2 == 0, guess, rng.integers(0, 101, len(scope))), truth)


def schools(seed):
    """Two schools of four models share errors within; five others err alone, some little and some much."""
    rng = np.random.default_rng(seed)
    scopes, noise = 250, np.array([0.5] * 8 + [1, 1.5, 2, 2.5, 3])
    truth, shared = rng.normal(0, 10, scopes), rng.normal(0, 2, (2, scopes))
    source, scope = _speak(rng, 13, scopes, 0.7)
    school = np.where(source < 8, shared[source % 2, scope], 0)
    return World(scope, source, np.round(rng.normal(truth[scope] + school, noise[source]), 1), truth)


def wild(seed):
    """Readings with Cauchy errors from fifteen sources of uneven care."""
    rng = np.random.default_rng(seed)
    sources, scopes = 15, 400
    truth, care = rng.normal(0, 100, scopes), rng.uniform(0.3, 5, sources)
    source, scope = _speak(rng, sources, scopes, 0.4)
    return World(scope, source, np.round(truth[scope] + care[source] * rng.standard_cauchy(len(scope)), 2), truth)


EXACT = [expert, typists]
ESTIMATED = [precise, spammers, schools, wild]
