"""Feeds: sources that share values and gaps, so that what they say is one report shown in several places.

Two sources that are always right share values, and so do two that cover everything. They do not share gaps: which
scopes a source is silent about depends on the source, not on the truth. Sources that state the same on nearly the same
scopes, where independent ones of their coverage would part on many more, have one feed, and vote once.
"""

from __future__ import annotations

import numpy as np

from consilience.arrays import Codes, starts_of
from consilience.weighing.statements import Statements
from consilience.weighing.tuning import FEED_GAPS, FEED_LEAST, FEED_SAME


def find_feeds(said: Statements) -> Codes:
    """Return for each source the first source of its feed, or itself; codes of shape (sources,).

    Two sources have one feed if the facts that both state are at least `FEED_SAME` of the facts that either states, at
    least `FEED_LEAST`, and if they part on scopes at most 1 / `FEED_GAPS` times as often as independent sources of
    their coverage would. Feeds that share a member are one.
    """
    group = np.arange(said.sources)
    counts = np.bincount(said.source, minlength=said.sources)
    for left, right in _alike(said, counts):
        if group[left] != group[right]:
            keep, drop = sorted((group[left], group[right]))
            group[group == drop] = keep
    return group


def _alike(said: Statements, counts: Codes) -> list[tuple[int, int]]:
    """Return the pairs of sources that have one feed."""
    order = np.argsort(said.source, kind="stable")
    facts = np.split(said.fact[order], np.cumsum(counts)[:-1])
    scopes = [said.scope[each] for each in facts]
    found = []
    for left, right in _candidates(said, counts):
        both = len(np.intersect1d(facts[left], facts[right], assume_unique=True))
        either = counts[left] + counts[right] - both
        if both < FEED_LEAST or both < FEED_SAME * either:
            continue
        one, other = np.unique(scopes[left]), np.unique(scopes[right])
        parted = len(np.setxor1d(one, other, assume_unique=True))
        silent = 1 - np.array([len(other), len(one)]) / len(said.claims)
        if len(one) * silent[0] + len(other) * silent[1] >= FEED_GAPS * max(parted, 1):
            found.append((left, right))
    return found


def _candidates(said: Statements, counts: Codes) -> list[tuple[int, int]]:
    """Return pairs that may share so many facts: such share one of the rarest facts of either.

    If two sets share all but a part of their union, both have a common element among the rarest of that part, and one
    more (the prefix filter of set similarity joins: Chaudhuri, Ganti and Kaushik 2006).
    """
    able = counts >= FEED_LEAST
    claims = np.flatnonzero(able[said.source] & (said.size > 1)[said.fact])
    # A fact that nobody shares is in no pair; it still counts in what the prefix may leave out.
    alone = counts - np.bincount(said.source[claims], minlength=len(counts))
    longest = np.floor((1 - FEED_SAME) * counts).astype(np.int64) + 1 - alone
    rarity = np.empty(len(said.value), dtype=np.int64)
    rarity[np.argsort(said.size, kind="stable")] = np.arange(len(said.value))
    claims = claims[np.argsort(said.source[claims] * len(rarity) + rarity[said.fact[claims]])]
    who = said.source[claims]
    begin = starts_of(who)
    rank = np.arange(len(claims)) - np.repeat(begin, np.diff(np.r_[begin, len(claims)]))
    claims = claims[rank < longest[who]]
    fact, who = said.fact[claims], said.source[claims]
    order = np.lexsort((who, fact))
    fact, who = fact[order], who[order]
    pairs = [np.zeros(0, dtype=np.int64)]
    for lag in range(1, int(np.bincount(np.unique(fact, return_inverse=True)[1]).max(initial=1))):
        same = np.flatnonzero(fact[lag:] == fact[:-lag])
        one, other = who[same], who[same + lag]
        like = np.minimum(counts[one], counts[other]) >= FEED_SAME * np.maximum(counts[one], counts[other])
        pairs.append(np.unique(one[like] * said.sources + other[like]))
    keys = np.unique(np.concatenate(pairs)).tolist()
    return [divmod(key, said.sources) for key in keys]
