"""Simulated worlds of kinds that neither `worlds` nor `other_worlds` have, made after the method and before it was run.

Each doubts something that the method takes for granted: that a source is as good throughout, that nearness means
something, that sources say much, that scopes are equally hard. `EXACT` and `ESTIMATED` as in `other_worlds`.
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


def _to_digits(value, digits):
    """Round to so many significant digits."""
    step = 10.0 ** (np.floor(np.log10(np.maximum(np.abs(value), 1e-9))) + 1 - digits)
    return np.round(value / step) * step


def significant(seed):
    """Figures of six digits that most of twelve sources round to one, two or three, some of them after an error."""
    rng = np.random.default_rng(seed)
    sources, scopes = 12, 500
    digits = np.array([9, 9, 9, 3, 3, 3, 2, 2, 2, 2, 1, 1])
    truth = rng.integers(100_000, 999_999, scopes).astype(float)
    source, scope = _speak(rng, sources, scopes, 0.5)
    off = truth[scope] * rng.lognormal(0, 0.1, len(scope))
    value = _mistaken(rng, np.full(len(scope), 0.8), truth[scope], np.round(off))
    return _said_only(World(scope, source, _to_digits(value, digits[source]), truth))


def thousands(seed):
    """Exact figures; three of nine sources mostly give them in thousands, and all others now and then."""
    rng = np.random.default_rng(seed)
    sources, scopes = 9, 500
    truth = np.round(rng.lognormal(11, 1.2, scopes)) + 1000
    source, scope = _speak(rng, sources, scopes, 0.5)
    wrong = np.round(truth[scope] * rng.lognormal(0, 0.05, len(scope)))
    value = _mistaken(rng, rng.uniform(0.5, 0.9, sources)[source], truth[scope], wrong)
    slip = rng.random(len(scope)) < np.array([0.7] * 3 + [0.04] * 6)[source]
    return _said_only(World(scope, source, np.where(slip, value / 1000, value), truth))


def few_and_wide(seed):
    """Four sources that state nearly everything of 6,000 scopes, with errors of their own kind each."""
    rng = np.random.default_rng(seed)
    sources, scopes = 4, 6000
    truth = np.round(rng.lognormal(6, 1.5, scopes))
    source, scope = _speak(rng, sources, scopes, 0.95)
    spread = np.array([0.02, 0.3, 0.05, 1.0])[source]
    wrong = np.round(truth[scope] * np.exp(spread * rng.normal(0, 1, len(scope)))) + 1
    right = np.array([0.8, 0.7, 0.5, 0.6])[source]
    return World(scope, source, _mistaken(rng, right, truth[scope], wrong), truth)


def strangers(seed):
    """Every source states one scope only: about five on each of 400, half of them right, some wrong alike."""
    rng = np.random.default_rng(seed)
    scopes = 400
    scope = np.repeat(np.arange(scopes), rng.poisson(4, scopes) + 1)
    truth = np.round(rng.lognormal(5, 1, scopes)) + 10
    old = np.round(truth * rng.uniform(0.7, 1, scopes))
    n = len(scope)
    wrong = np.where(rng.random(n) < 0.4, old[scope], np.round(truth[scope] * rng.lognormal(0, 0.4, n)))
    return _said_only(World(scope, np.arange(n), _mistaken(rng, np.full(n, 0.5), truth[scope], wrong), truth))


def guesses_of_strangers(seed):
    """Every source states one scope only, and estimates it: some well, a third of them wildly."""
    rng = np.random.default_rng(seed)
    scopes = 300
    scope = np.repeat(np.arange(scopes), rng.poisson(7, scopes) + 2)
    truth = rng.lognormal(6, 1, scopes)
    noise = rng.choice([0.05, 0.15, 0.8], len(scope))
    return World(
        scope, np.arange(len(scope)), np.round(truth[scope] * np.exp(noise * rng.normal(size=len(scope)))), truth
    )


def uneven(seed):
    """Estimates of ten sources; some scopes are thirty times as hard as others, whoever speaks."""
    rng = np.random.default_rng(seed)
    sources, scopes = 10, 400
    truth, hard, noise = rng.normal(100, 30, scopes), np.exp(rng.normal(0, 1.2, scopes)), rng.uniform(0.5, 2, sources)
    source, scope = _speak(rng, sources, scopes, 0.5)
    return World(scope, source, np.round(rng.normal(truth[scope], noise[source] * hard[scope]), 2), truth)


def growing(seed):
    """Estimates with errors as the square root of the number, as counts have, from sources of uneven care."""
    rng = np.random.default_rng(seed)
    sources, scopes = 9, 400
    truth, care = np.round(rng.lognormal(5, 1.5, scopes)) + 3, rng.uniform(0.5, 4, sources)
    source, scope = _speak(rng, sources, scopes, 0.5)
    value = np.round(rng.normal(truth[scope], care[source] * np.sqrt(truth[scope])))
    return World(scope, source, np.maximum(value, 0), truth)


def codes(seed):
    """Codes from 1 to 60 without any order: who is wrong takes a code that is often confused with it, or any."""
    rng = np.random.default_rng(seed)
    sources, scopes, kinds = 12, 600, 60
    truth = rng.choice(kinds, scopes, p=rng.dirichlet(np.full(kinds, 0.7))) + 1.0
    confused = rng.permutation(kinds) + 1.0
    source, scope = _speak(rng, sources, scopes, 0.4)
    n = len(scope)
    wrong = np.where(rng.random(n) < 0.4, confused[truth[scope].astype(int) - 1], rng.integers(1, kinds + 1, n))
    right = rng.uniform(0.25, 0.85, sources)[source]
    return _said_only(World(scope, source, _mistaken(rng, right, truth[scope], wrong), truth))


def two_answers(seed):
    """Yes or no as 1 or 0, from thirty workers: good ones, guessers, and two who mostly say the opposite."""
    rng = np.random.default_rng(seed)
    sources, scopes = 30, 500
    right = np.r_[rng.uniform(0.7, 0.95, 14), np.full(14, 0.5), [0.15, 0.2]]
    truth = (rng.random(scopes) < 0.4).astype(float)
    source, scope = _speak(rng, sources, scopes, 0.2)
    return World(scope, source, _mistaken(rng, right[source], truth[scope], 1 - truth[scope]), truth)


def blanks(seed):
    """Counts, of which a third is 0; sources that do not know say 0 too."""
    rng = np.random.default_rng(seed)
    sources, scopes = 9, 700
    truth = np.where(rng.random(scopes) < 0.35, 0, np.round(rng.lognormal(3, 1, scopes))).astype(float)
    source, scope = _speak(rng, sources, scopes, 0.5)
    blank = rng.random(len(scope)) < np.array([0.02, 0.05, 0.05, 0.1, 0.3, 0.4, 0.5, 0.6, 0.7])[source]
    off = np.round(truth[scope] * rng.lognormal(0, 0.3, len(scope)))
    value = _mistaken(rng, np.full(len(scope), 0.85), truth[scope], off)
    return World(scope, source, np.where(blank, 0, value), truth)


def shifted(seed):
    """Whole numbers from nine sources; five of them are always off by the same, each by its own number."""
    rng = np.random.default_rng(seed)
    sources, scopes = 9, 400
    offset = np.array([0, 0, 0, 0, 1, -2, 5, 12, -30.0])
    truth = np.round(rng.normal(500, 80, scopes))
    source, scope = _speak(rng, sources, scopes, 0.5)
    off = np.round(rng.normal(0, 15, len(scope)))
    value = truth[scope] + offset[source] + np.where(rng.random(len(scope)) < 0.15, off, 0)
    return _said_only(World(scope, source, value, truth))


def drifting(seed):
    """Readings in order of time; three of eight instruments drift away steadily, further each day."""
    rng = np.random.default_rng(seed)
    sources, scopes = 8, 500
    truth = 20 + 8 * np.sin(np.arange(scopes) / 20) + rng.normal(0, 2, scopes)
    drift, noise = np.array([0, 0, 0, 0, 0, 4, -6, 9.0]), rng.uniform(0.3, 1, sources)
    source, scope = _speak(rng, sources, scopes, 0.6)
    off = drift[source] * scope / scopes
    return World(scope, source, np.round(rng.normal(truth[scope] + off, noise[source]), 1), truth)


def worsening(seed):
    """Exact figures in order of time; half of ten sources stop being maintained at some day, and keep old values."""
    rng = np.random.default_rng(seed)
    sources, objects, days = 10, 60, 10
    value_on = np.round(rng.lognormal(6, 1, (objects, 1)) * np.exp(np.cumsum(rng.normal(0, 0.05, (objects, days)), 1)))
    last = np.r_[np.full(5, days), rng.integers(1, 8, 5)]
    scopes = objects * days
    source, scope = _speak(rng, sources, scopes, 0.5)
    thing, day = np.divmod(scope, days)
    value = value_on[thing, np.minimum(day, last[source])]
    off = np.round(value * rng.lognormal(0, 0.1, len(scope)))
    return _said_only(World(scope, source, _mistaken(rng, np.full(len(scope), 0.8), value, off), value_on.ravel()))


def late_copies(seed):
    """Four of nine sources copy the first as it stood before it corrected itself; it is then the best."""
    rng = np.random.default_rng(seed)
    sources, scopes = 9, 500
    truth = np.round(rng.lognormal(6, 1, scopes)) + 5
    before = _mistaken(rng, np.full(scopes, 0.55), truth, np.round(truth * rng.lognormal(0, 0.2, scopes)))
    table = np.tile(before, (sources, 1))
    table[0] = np.where(rng.random(scopes) < 0.9, truth, before)
    for source in range(5, sources):
        table[source] = _mistaken(rng, np.full(scopes, 0.7), truth, np.round(truth * rng.lognormal(0, 0.2, scopes)))
    table[rng.random((sources, scopes)) < 0.4] = np.nan
    source, scope = np.nonzero(~np.isnan(table))
    return _said_only(World(scope, source, table[source, scope], truth))


def ganged(seed):
    """Eleven sources; six of them, as good as others elsewhere, state one false value on a tenth of the scopes."""
    rng = np.random.default_rng(seed)
    sources, scopes = 11, 500
    truth, right = np.round(rng.lognormal(6, 1, scopes)) + 5, rng.uniform(0.7, 0.9, sources)
    aim = np.round(truth * 1.4)
    source, scope = _speak(rng, sources, scopes, 0.6)
    wrong = np.round(truth[scope] * rng.lognormal(0, 0.2, len(scope)))
    value = _mistaken(rng, right[source], truth[scope], wrong)
    lie = (scope < scopes // 10) & (source < 6) & (rng.random(len(scope)) < 0.9)
    return _said_only(World(scope, source, np.where(lie, aim[scope], value), truth))


EXACT = [significant, thousands, few_and_wide, strangers, codes, two_answers, blanks, shifted, worsening, late_copies]
EXACT += [ganged]
ESTIMATED = [guesses_of_strangers, uneven, growing, drifting]
