"""Simulated worlds: sources with known error and known copiers speak about scopes whose truth is known.

Two families. Where sources repeat exact figures, and are stale, mistaken in unit or vandalised when they are wrong:
`prices`, `attributes`, `arrivals`, `edits`, `vandals`, `pages`, `clique`, `stale`, `editions`, `feeds`, `rewriters`.
Where everybody is off by a little: `sensors`, `degrees`, `heads`, `crowds`, `grids`.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np


class World(NamedTuple):
    """Claims as columns; truth by scope; the pairs of sources that copy (their cliques); the quality of each source."""

    scope: np.ndarray
    source: np.ndarray
    value: np.ndarray
    truth: np.ndarray
    measure: np.ndarray | None = None
    copiers: frozenset = frozenset()
    quality: np.ndarray | None = None


def _speak(rng, sources, scopes, coverage):
    """Who speaks where: each source on a share of the scopes."""
    speaks = rng.random((sources, scopes)) < np.broadcast_to(coverage, (sources,))[:, None]
    source, scope = np.nonzero(speaks)
    return source, scope


def _clique(members):
    members = sorted(int(m) for m in members)
    return {(a, b) for i, a in enumerate(members) for b in members[i + 1 :]}


def _table(source, scope, value, sources, scopes):
    table = np.full((sources, scopes), np.nan)
    table[source, scope] = value
    return table


def _world(table, truth, **more):
    source, scope = np.nonzero(~np.isnan(table))
    return World(scope, source, table[source, scope], truth, **more)


def _copy(rng, table, leader, followers, share):
    for follower in followers:
        takes = (rng.random(table.shape[1]) < share) & ~np.isnan(table[follower]) & ~np.isnan(table[leader])
        table[follower] = np.where(takes, table[leader], table[follower])
    return _clique([leader, *followers])


def prices(seed):
    """Fifty-five sources on 3,000 prices; stale, rounded or of another unit when wrong; three cliques of copiers."""
    rng = np.random.default_rng(seed)
    sources, scopes = 55, 3000
    truth = 10 ** rng.uniform(0, 1, scopes) * 10.0 ** rng.choice([0, 1, 2, 6, 9], scopes)
    truth = np.where(truth > 1e4, np.round(truth), np.round(truth, 2))
    stale, other = np.round(truth * rng.normal(1, 0.02, scopes), 2), np.round(truth * rng.lognormal(0, 0.5, scopes), 2)
    right = rng.beta(6, 2, sources)
    source, scope = _speak(rng, sources, scopes, rng.uniform(0.3, 1, sources))
    unit = truth[scope] * rng.choice([1e-3, 1e3, 10, 0.1], len(source))
    place = 10 ** (np.floor(np.log10(truth)) - 2)
    wrong = [stale[scope], other[scope], (np.round(truth / place) * place)[scope], unit]
    wrong = np.choose(rng.choice(4, len(source), p=[0.45, 0.2, 0.25, 0.1]), wrong)
    value = np.where(rng.random(len(source)) > right[source], wrong, truth[scope])
    table = _table(source, scope, value, sources, scopes)
    order, copiers = np.argsort(right), set()
    for leader, followers in ((order[3], order[:3]), (order[8], order[5:8]), (order[20], order[18:20])):
        copiers |= _copy(rng, table, leader, followers, 0.9)
    return _world(table, truth, copiers=frozenset(copiers), quality=right)


def attributes(seed, sources=30, objects=150, kinds=16, ability=(1.5, 2)):
    """Sixteen attributes of very different size and sign; a source is good at one and bad at another; two cliques."""
    rng = np.random.default_rng(seed + 59)
    scopes, measure = objects * kinds, np.tile(np.arange(kinds), objects)
    scale, signed = 10.0 ** rng.choice([-1, 0, 1, 1, 2, 2, 5, 6, 9], kinds), rng.random(kinds) < 0.25
    truth = scale[measure] * np.where(signed[measure], rng.normal(0, 1, scopes), rng.lognormal(0, 1, scopes))
    cents = scale[measure] <= 1e4

    def written(value):
        return np.where(cents, np.round(value, 2), np.round(value))

    truth = written(truth)
    right = np.repeat(rng.beta(*ability, (sources, 1)), kinds, axis=1)
    right = np.where(rng.random((sources, kinds)) < 0.15, rng.beta(1, 4, (sources, kinds)), right)
    source, scope = _speak(rng, sources, scopes, rng.uniform(0.5, 1, sources))
    place = 10 ** (np.floor(np.log10(np.abs(truth) + 1e-9)) - 2)
    wrong = [written(truth * rng.normal(1, 0.03, scopes))[scope], written(truth * rng.normal(1, 0.1, scopes))[scope]]
    wrong += [(np.round(truth / place) * place)[scope], truth[scope] * rng.choice([1e-3, 1e3, -1, 100], len(source))]
    wrong = np.choose(rng.choice(4, len(source), p=[0.5, 0.15, 0.25, 0.1]), wrong)
    other_meaning = (rng.random((sources, kinds)) < 0.2)[source, measure[scope]]
    wrong = np.where(other_meaning, written(truth * 1.3)[scope], wrong)
    value = np.where(rng.random(len(source)) > right[source, measure[scope]], wrong, truth[scope])
    table = _table(source, scope, value, sources, scopes)
    order = np.argsort(right.mean(axis=1))
    copiers = _copy(rng, table, order[2], order[3:9], 0.95) | _copy(rng, table, order[15], order[16:20], 0.95)
    return _world(table, truth, measure=measure, copiers=frozenset(copiers), quality=right.mean(axis=1))


def many_attributes(seed):
    """The same with 55 able sources: about 250,000 claims."""
    return attributes(seed - 50, sources=55, objects=400, ability=(5, 1.5))


def arrivals(seed):
    """Minutes of arrival; who is wrong mostly gives the timetable, as everybody else who is wrong does."""
    rng = np.random.default_rng(seed)
    sources, scopes = 38, 1500
    planned = rng.integers(300, 1400, scopes).astype(float)
    truth = planned + np.round(rng.exponential(20, scopes)) * (rng.random(scopes) < 0.7)
    right = rng.beta(4, 2, sources)
    right[:3] = 0.97
    source, scope = _speak(rng, sources, scopes, rng.beta(1.5, 2, sources))
    near, any_time = truth[scope] + np.round(rng.normal(0, 8, len(source))), rng.integers(0, 1440, len(source))
    wrong = np.choose(rng.choice(3, len(source), p=[0.6, 0.35, 0.05]), [planned[scope], near, any_time])
    value = np.where(rng.random(len(source)) > right[source], wrong, truth[scope])
    return World(scope, source, value, truth, quality=right)


def _sparse(rng, sources, scopes, claims, power, gamma=None):
    share = 1 / np.arange(1, sources + 1) ** power
    source = rng.choice(sources, claims, p=share / share.sum())
    weight = None if gamma is None else rng.gamma(gamma, 1, scopes)
    scope = rng.choice(scopes, claims, p=None if weight is None else weight / weight.sum())
    _, first = np.unique(source * scopes + scope, return_index=True)
    return source[first], scope[first]


def edits(seed):
    """A long tail of 4,000 editors on 13,000 populations: old, near, mistyped or invented when wrong."""
    rng = np.random.default_rng(seed)
    sources, scopes = 4000, 20000
    source, scope = _sparse(rng, sources, scopes, 50_000, 1.1, 0.7)
    truth = np.round(rng.lognormal(9, 2, scopes)) + 1
    right = rng.beta(2, 1.2, sources)
    right[:40] = rng.beta(8, 1.5, 40)
    old, n = np.round(truth * (1 - np.abs(rng.normal(0, 0.06, scopes)))), len(source)
    wrong = [old[scope], np.round(truth[scope] * rng.lognormal(0, 0.08, n))]
    wrong += [np.round(truth[scope] * rng.choice([10, 0.1, 100, 1000, 2], n)), np.round(truth[scope] / 100) * 100]
    wrong = np.choose(rng.choice(5, n, p=[0.45, 0.3, 0.1, 0.1, 0.05]), [*wrong, np.round(rng.lognormal(9, 4, n))])
    value = np.where(rng.random(n) > right[source], wrong, truth[scope])
    return _said_only(World(scope, source, value, truth, quality=right))


def vandals(seed):
    """Two or three claims a scope, half of them wrong, half of those the same old figure, many wild."""
    rng = np.random.default_rng(seed + 77)
    sources, scopes = 800, 6000
    source, scope = _sparse(rng, sources, scopes, 16_000, 0.9)
    truth = np.round(rng.lognormal(10, 2, scopes)) + 1
    right, old, n = rng.beta(1.2, 1, sources), np.round(truth * rng.normal(1, 0.15, scopes)), len(source)
    wrong = [old[scope], np.round(truth[scope] * rng.lognormal(0, 0.3, n))]
    wrong += [np.round(truth[scope] * 10.0 ** rng.integers(-3, 4, n)), np.round(rng.lognormal(10, 4, n))]
    wrong = np.choose(rng.choice(4, n, p=[0.5, 0.2, 0.2, 0.1]), wrong)
    value = np.where(rng.random(n) > right[source], wrong, truth[scope])
    return _said_only(World(scope, source, value, truth, quality=right))


def pages(seed):
    """Two to eight claims a scope from uneven sources, half of them poor, most errors unlike each other."""
    rng = np.random.default_rng(seed + 12)
    sources, scopes = 300, 2500
    share = rng.pareto(1.0, sources) + 0.2
    scope = np.repeat(np.arange(scopes), rng.choice([2, 4, 2, 3, 6, 8], scopes))
    source = rng.choice(sources, len(scope), p=share / share.sum())
    _, first = np.unique(source * scopes + scope, return_index=True)
    source, scope = source[first], scope[first]
    truth, right, n = rng.integers(60, 900, scopes).astype(float), rng.beta(1.5, 1.5, sources), len(source)
    wrong = [np.round(truth[scope] * rng.lognormal(0, 0.05, n)), truth[scope] + rng.choice([-1, 1, 16, 32], n)]
    wrong += [rng.integers(10, 1500, n), np.ceil(truth[scope] / 16) * 16]
    wrong = np.choose(rng.choice(4, n, p=[0.5, 0.2, 0.2, 0.1]), wrong)
    return World(scope, source, np.where(rng.random(n) > right[source], wrong, truth[scope]), truth, quality=right)


def clique(seed):
    """Twenty sources; eight of them copy one bad leader on nearly everything."""
    rng = np.random.default_rng(seed + 15)
    sources, scopes = 20, 2000
    truth, right = np.round(rng.lognormal(8, 1.5, scopes)), rng.uniform(0.5, 0.9, sources)
    source, scope = _speak(rng, sources, scopes, 0.6)
    wrong = np.round(truth[scope] * rng.lognormal(0, 0.2, len(source)))
    value = np.where(rng.random(len(source)) > right[source], wrong, truth[scope])
    table = _table(source, scope, value, sources, scopes)
    leader = np.where(rng.random(scopes) < 0.3, truth, np.round(truth * rng.lognormal(0, 0.3, scopes)))
    for follower in range(8):
        takes = (rng.random(scopes) < 0.9) & ~np.isnan(table[follower])
        table[follower] = np.where(takes, leader, table[follower])
    right[:8] = 0.3 * 0.9 + 0.1 * right[:8]
    return _world(table, truth, copiers=frozenset(_clique(range(8))), quality=right)


def stale(seed):
    """Four good sources among ten; the others often state the same stale figure, and nobody copies."""
    rng = np.random.default_rng(seed)
    sources, scopes, good = 10, 1000, 4
    truth = rng.integers(10_000, 90_000, scopes).astype(np.float64)
    old = truth + rng.integers(100, 900, scopes) * rng.choice([-1, 1], scopes)
    table = truth + rng.integers(1, 999, (sources, scopes)) * rng.choice([-1, 1], (sources, scopes))
    right, late = rng.random((2, sources, scopes))
    table[:good] = np.where(right[:good] < 0.95, truth, table[:good])
    table[good:] = np.where(right[good:] < 0.2, truth, np.where(late[good:] < 0.6, old, table[good:]))
    table[rng.random((sources, scopes)) < 0.5] = np.nan
    return _said_only(_world(table, truth))


def editions(seed):
    """Fifteen sources; who is wrong reckons from the same old edition in its own way: values differ, on one side."""
    rng = np.random.default_rng(seed + 5)
    sources, scopes = 15, 2000
    truth, right = np.round(rng.lognormal(9, 1.5, scopes)) + 100, rng.beta(2, 2, sources)
    source, scope = _speak(rng, sources, scopes, rng.uniform(0.3, 0.9, sources))
    old = truth * (1 + rng.normal(0, 0.03, scopes))
    wrong = np.round(old[scope] * (1 + rng.normal(0, 0.005, len(source))))
    value = np.where(rng.random(len(source)) > right[source], wrong, truth[scope])
    return _said_only(World(scope, source, value, truth, quality=right))


def feeds(seed):
    """Twenty-five sources; five of them show one poor feed, with the same gaps, and lead by their number."""
    rng = np.random.default_rng(seed + 21)
    sources, scopes, shown = 25, 2500, 5
    truth, right = np.round(rng.lognormal(7, 1.2, scopes)) + 10, rng.uniform(0.55, 0.95, sources)
    source, scope = _speak(rng, sources, scopes, rng.uniform(0.05, 0.35, sources))
    other_day = np.round(truth * (1 + np.abs(rng.normal(0, 0.05, scopes)))) + 1
    wrong = np.where(rng.random(len(source)) < 0.5, other_day[scope], truth[scope] + rng.integers(1, 60, len(source)))
    value = np.where(rng.random(len(source)) > right[source], wrong, truth[scope])
    table = _table(source, scope, value, sources, scopes)
    feed = np.where(rng.random(scopes) < 0.6, truth, other_day)
    table[:shown] = np.where(rng.random(scopes) < 0.7, feed, np.nan)
    right[:shown] = 0.6
    return _said_only(_world(table, truth, copiers=frozenset(_clique(range(shown))), quality=right))


def rewriters(seed):
    """Pages that many edit, and one account that saves most of them anew with a figure that stands there."""
    made = pages(seed + 31)
    rng = np.random.default_rng(seed)
    order = rng.permutation(len(made.scope))
    scope, first = np.unique(made.scope[order], return_index=True)
    taken = order[first][rng.random(len(scope)) < 0.8]
    who = np.full(len(taken), int(made.source.max()) + 1)
    return made._replace(
        scope=np.r_[made.scope, made.scope[taken]],
        source=np.r_[made.source, who],
        value=np.r_[made.value, made.value[taken]],
        quality=None,
    )


def grids(seed):
    """Shares in percent as thirty people guess them, to the nearest five, off by 3 to 15 points."""
    rng = np.random.default_rng(seed + 41)
    sources, scopes = 30, 600
    truth, noise = np.round(rng.uniform(15, 85, scopes), 2), rng.uniform(3, 15, sources)
    source, scope = _speak(rng, sources, scopes, 0.4)
    guess = rng.normal(truth[scope], noise[source])
    return World(scope, source, np.clip(np.round(guess / 5) * 5, 0, 100), truth, quality=-noise)


def sensors(seed):
    """Twenty sensors, noise of very different size with heavy tails, small bias, a few wild values."""
    rng = np.random.default_rng(seed + 1)
    sources, scopes = 20, 2500
    truth, noise = rng.normal(15, 12, scopes), rng.lognormal(0, 0.8, sources)
    source, scope = _speak(rng, sources, scopes, 0.6)
    value = truth[scope] + (rng.normal(0, 0.3, sources) * noise)[source]
    value += noise[source] * rng.standard_t(3, len(source))
    value = np.where(rng.random(len(source)) < 0.02, value * rng.choice([10, -1, 100], len(source)), value)
    return World(scope, source, value, truth, quality=-noise)


def degrees(seed):
    """Whole degrees from twelve stations with Gaussian noise."""
    rng = np.random.default_rng(seed + 2)
    sources, scopes = 12, 2500
    truth, noise = np.round(rng.normal(60, 15, scopes)), rng.lognormal(0.5, 0.7, sources)
    source, scope = _speak(rng, sources, scopes, 0.8)
    return World(scope, source, np.round(rng.normal(truth[scope], noise[source])), truth, quality=-noise)


def heads(seed):
    """Populations from nine sources, one rounded to thousands, two copying the worst, a few in a wrong unit."""
    rng = np.random.default_rng(seed + 3)
    scopes = 3000
    truth, noise = np.round(rng.lognormal(14, 2, scopes)), np.array([2, 5, 10, 10, 30, 30, 80, 100, 200]) / 1000
    source, scope = _speak(rng, 9, scopes, 0.5)
    table = _table(source, scope, np.round(truth[scope] * np.exp(rng.normal(0, noise[source]))), 9, scopes)
    table[3] = np.round(table[3] / 1000) * 1000
    copiers = _copy(rng, table, 8, [6, 7], 0.8)
    table = np.where(rng.random(table.shape) < 0.01, table * 1000, table)
    return _said_only(_world(table, truth, copiers=frozenset(copiers)))


def crowds(seed):
    """Crowds as forty observers round them, to one or two digits, off by 5 to 60 %."""
    rng = np.random.default_rng(seed + 4)
    sources, scopes = 40, 800
    truth, noise = np.round(rng.lognormal(7, 1.8, scopes)), rng.uniform(0.05, 0.6, sources)
    source, scope = _speak(rng, sources, scopes, rng.beta(1, 4, sources))
    value = truth[scope] * np.exp(rng.normal(0, noise[source]))
    place = 10 ** np.maximum(np.floor(np.log10(np.maximum(value, 1))) - rng.choice([0, 0, 1], len(value)), 0)
    return _said_only(World(scope, source, np.maximum(1, np.round(value / place) * place), truth, quality=-noise))


def _mistaken(rng, right, truth, wrong):
    """Take the truth with the probability of its claim, and the wrong value otherwise."""
    return np.where(rng.random(len(right)) < right, truth, wrong)


def _said_only(world):
    """Leave out scopes that nobody speaks about."""
    used, scope = np.unique(world.scope, return_inverse=True)
    return world._replace(scope=scope, truth=world.truth[used])


WORLDS = [prices, attributes, arrivals, edits, vandals, pages, clique, stale, editions, feeds, rewriters]
WORLDS += [sensors, degrees, heads, crowds, grids]
