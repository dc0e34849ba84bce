"""Echoes: pairs of sources that share odd values more often than chance lets independent sources do.

Sharing the truth proves nothing, nor does sharing a round number that everybody likes. What two sources share is *odd*
where the others on that scope, without these two, lean to another value. For each pair we count the scopes where both
state something odd, and how often it is the same. Chance has two parts. Where the others are wrong, two sources that
are both right meet on the truth. Where the others are right, two wrong ones meet as often as the median pair does (so
that an error that everybody makes, such as a timetable taken for an arrival, tells nothing), or as the shared values
are common among values of their size, or among what else is wrong on the scope: a mistake that others make too is not
odd. The probability of so many is bounded by Chernoff's inequality and multiplied by the number of pairs.

Pairs are judged twice. Those that surely copy would lend each other's values the look of a common mistake, and outvote
others together; so the second time each group of them speaks once, and is left out with each of its members.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from consilience.arrays import Codes, Flags, Floats, summed
from consilience.weighing.scales import POWERS
from consilience.weighing.statements import Statements
from consilience.weighing.tuning import ECHO_COPIED, ECHO_LEAST, ECHO_P, ECHO_SURE, ECHO_TWINS, FEED_LEAST

CROWD = 30
"""A value that more sources share on one scope is not odd."""

MOST_SOURCES = 128
"""Pairs are judged among so many sources, those that share the most odd values first."""

MOST_CELLS = 5_000_000
"""Who states mostly the same is counted on as many scopes, evenly spread, as have so many cells with those sources."""

MOST_MEETINGS = 500_000
"""Disagreements are counted on as many scopes, evenly spread, as have so many pairs of odd claims, and scaled up."""


@dataclass(frozen=True)
class Pairs:
    """Pairs of sources with the evidence on each; arrays of shape (pairs,).

    Attributes
    ----------
    left, right : codes
        Two sources, ``left < right``.
    odd_in_both : floats
        Scopes where both state something odd, the same or not.
    shared : floats
        Scopes where it is the same.
    rounded : floats
        How many of these differ from what others lean to by no more than rounding.
    watched : floats
        On how many of these at least two others speak.
    chance : floats
        The share of `odd_in_both` at which independent sources would meet.
    p : floats
        Bound on the probability of so many by chance, over all examined pairs.
    facts : tuple of codes
        The shared odd facts, and the pair of each.
    """

    left: Codes
    right: Codes
    odd_in_both: Floats
    shared: Floats
    rounded: Floats
    watched: Floats
    chance: Floats
    p: Floats
    facts: tuple[Codes, Codes]

    @classmethod
    def none(cls) -> Pairs:
        """Return no pairs."""
        none, no_codes = np.zeros(0), np.zeros(0, dtype=np.int64)
        return cls(no_codes, no_codes, none, none, none, none, none, none, (no_codes, no_codes))

    @property
    def copied(self) -> Floats:
        """The share of odd values that copying has to explain, 0 to 1."""
        return np.clip((self.shared / np.maximum(self.odd_in_both, 1) - self.chance) / (1 - self.chance), 0, 1)

    @property
    def suspected(self) -> Flags:
        """Whether neither chance nor rounding explains it: three shared at least, p below 0.01, a quarter copied."""
        enough = (self.shared >= ECHO_LEAST) & (self.copied >= ECHO_COPIED)
        return enough & (self.p < ECHO_P) & (self.rounded <= self.shared / 2)

    @property
    def surely_copied(self) -> Floats:
        """The share copied less two standard errors."""
        rate = self.shared / np.maximum(self.odd_in_both, 1)
        error = np.sqrt(rate * (1 - rate) / np.maximum(self.odd_in_both, 1))
        return np.where(self.suspected, np.clip(self.copied - 2 * error / (1 - self.chance), 0, 1), 0.0)

    @property
    def sure(self) -> tuple[Codes, Codes]:
        """The pairs that surely copy most of their odd values."""
        close = self.surely_copied >= ECHO_SURE
        return self.left[close], self.right[close]

    @property
    def vote_once(self) -> tuple[Codes, Codes, Floats]:
        """The pairs that surely copy most of their odd values, most of them where at least two others speak; how much.

        One other source alone may as well be wrong where two that are right differ from it.
        """
        close = (self.surely_copied >= ECHO_SURE) & (self.watched > self.shared / 2)
        return self.left[close], self.right[close], self.surely_copied[close]


def find_pairs(said: Statements, vote: Floats, exact: Floats, *, twins: bool = False) -> Pairs:
    """Find the pairs of sources that share odd values.

    Parameters
    ----------
    said : Statements
    vote : floats of shape (voices,)
        How much each one's word counts when the others' leaning is judged; see `Consensus`.
    exact : floats of shape (voices,)
        How likely each is to be exactly right, others not asked.
    twins : bool, default False
        Whether to judge sources that are mostly the same without each other as well. That finds circles of copies among
        few others, and as easily good sources among few others that share their errors.

    Returns
    -------
    Pairs
        Every pair that shares an odd value, sorted.
    """
    pairs = _judge(said, vote, exact, np.arange(said.sources))
    group = join_pairs(*pairs.sure, np.arange(said.sources))
    if twins:
        # Three that copy each other hide behind the third: sources that are mostly the same are left out together.
        hidden = _judge(said, vote, exact, join_pairs(*_alike(said), group))
        group = join_pairs(*hidden.sure, group)
    return pairs if (group == np.arange(said.sources)).all() else _judge(said, vote, exact, group)


def join_pairs(left: Codes, right: Codes, group: Codes) -> Codes:
    """Join the groups (codes of shape (sources,)) of pairs of sources."""
    group = group.copy()
    while len(left):
        apart = group[left] != group[right]
        left, right = left[apart], right[apart]
        if len(left):
            keep, drop = sorted((group[left[0]], group[right[0]]))
            group[group == drop] = keep
    return group


def shared_votes(said: Statements, pairs: Pairs) -> Floats:
    """Return what each claim counts, 0 to 1: less beside the same of others that its source copies, or that copy it.

    It is one over one plus the shares copied, summed over the pairs with those others: two that copy everything have
    one vote together, and that x copies y and y copies z now and then does not make one voice of all three.
    """
    left, right, copied = pairs.vote_once
    members, place = np.unique(np.r_[left, right], return_inverse=True)
    one, other = place[: len(left)], place[len(left) :]
    shares = np.zeros((len(members), len(members)))
    shares[one, other] = shares[other, one] = copied
    claims = np.flatnonzero(np.isin(said.source, members))
    who, fact, repeated = np.searchsorted(members, said.source[claims]), said.fact[claims], np.zeros(len(claims))
    for lag in range(1, len(members)):
        same = np.flatnonzero(fact[lag:] == fact[:-lag])
        with_it = shares[who[same], who[same + lag]]
        repeated[same] += with_it
        repeated[same + lag] += with_it
    counts = np.ones(len(said.source))
    counts[claims] = 1 / (1 + repeated)
    return counts


@dataclass(frozen=True)
class _Word:
    """What is said where each group of sources speaks once on a fact; arrays of shape (facts,).

    `votes` are of the best voice of each group, `speakers` says how many groups there are, `misled` how likely all of
    them are wrong, and `mine`, of shape (claims,), how many of the votes go with a claim's group.
    """

    votes: Floats
    speakers: Floats
    misled: Floats
    mine: Floats

    @classmethod
    def of(cls, said: Statements, vote: Floats, exact: Floats, group: Codes) -> _Word:
        keys, place = np.unique(said.fact * said.sources + group[said.source], return_inverse=True)
        best, surest = np.zeros(len(keys)), np.zeros(len(keys))
        np.maximum.at(best, place, vote)
        np.maximum.at(surest, place, exact)
        fact, facts = keys // max(1, said.sources), len(said.value)
        misled = np.exp(summed(fact, np.log1p(-surest), facts))
        return cls(summed(fact, best, facts), summed(fact, np.ones(len(fact)), facts), misled, best[place])


def _judge(said: Statements, vote: Floats, exact: Floats, group: Codes) -> Pairs:
    """Judge each pair of sources without their groups, codes of shape (sources,)."""
    vote, exact = vote[said.voice] + 1e-9, exact[said.voice]  # even who counts for nothing says something
    word = _Word.of(said, vote, exact, group)
    rival = _rivals(said, word.votes)
    against = np.where(rival >= 0, word.votes[rival], 0.0)
    left, right, fact = _meetings(said, vote, word, group, against)
    if not len(fact):
        return Pairs.none()
    one, other = said.source[left], said.source[right]
    keys, pair = np.unique(np.minimum(one, other) * said.sources + np.maximum(one, other), return_inverse=True)
    first, second = keys // said.sources, keys % said.sources
    shared = np.bincount(pair).astype(np.float64)
    alone = (word.votes[said.fact] - word.mine < against[said.fact]) & said.contested
    solid = summed(pair, alone[left] & alone[right], len(keys))
    apart, usual, tested = _apart(said, alone, first, second, shared, solid)
    # Of the others that do not state the rival value so many state this one; one more would by accident.
    groups = 1 + (group[one] != group[other])
    others = summed(said.scope, word.speakers, len(said.claims))[said.scope[fact]] - word.speakers[rival[fact]]
    accident = np.maximum(usual, _commonness(said, fact))
    accident = np.maximum(accident, (word.speakers[fact] - groups + accident) / (others - groups + 1))
    misled = word.misled[rival[fact]]
    meet = misled * np.maximum(exact[left] * exact[right], accident) + (1 - misled) * accident
    chance = np.clip(np.bincount(pair, meet) / shared, 1e-4, 1 - 1e-9)
    odd = shared + apart
    stated, better = said.value[fact], said.value[rival[fact]]
    rounded = summed(pair, _rounds(stated, better) | _rounds(better, stated), len(keys))
    watched = summed(pair, others + word.speakers[rival[fact]] - groups > 1, len(keys))
    p = _bound(shared, odd, chance, tested)
    return Pairs(first, second, odd, shared, rounded, watched, chance, p, (fact, pair))


def _rivals(said: Statements, votes: Floats) -> Codes:
    """Return for each fact the other fact of its scope that has the most votes; -1 where there is none."""
    if not len(votes):
        return np.zeros(0, dtype=np.int64)
    leader = said.best_fact(votes)
    rest = votes.copy()
    rest[leader] = -1
    second = said.best_fact(rest)
    rival = leader[said.scope]
    rival[leader] = np.where(second == leader, -1, second)
    return rival


def _alike(said: Statements) -> tuple[Codes, Codes]:
    """Return the pairs, among the sources that say the most, that mostly state the same where both speak."""
    busy = np.sort(np.argsort(-np.bincount(said.source, minlength=said.sources), kind="stable")[:MOST_SOURCES])
    place = np.full(said.sources, -1)
    place[busy] = np.arange(len(busy))
    every = max(1, len(said.claims) * len(busy) // MOST_CELLS)
    some = np.flatnonzero((place[said.source] >= 0) & (said.at % every == 0))
    who = place[said.source[some]]
    both, same = (_together(codes[some], who, len(busy)) for codes in (said.at, said.fact))
    upper = np.triu((both >= FEED_LEAST) & (same >= ECHO_TWINS * both), 1)
    left, right = np.nonzero(upper)
    return busy[left], busy[right]


def _together(codes: Codes, who: Codes, many: int) -> Floats:
    """Count for each pair of sources the codes that both have; shape (many, many)."""
    used, row = np.unique(codes, return_inverse=True)
    present = np.zeros((len(used), many), dtype=np.float32)
    present[row, who] = 1
    return np.asarray(present.T @ present, dtype=np.float64)


def _rounds(value: Floats, other: Floats) -> Flags:
    """Say which values may be others rounded, up or down, to the decimal place that they keep."""
    step = np.zeros(len(value))
    for power in POWERS:
        steps = np.abs(value) / power
        left = (step == 0) & (np.abs(steps - np.round(steps)) <= 1e-9 * np.maximum(1, steps))
        step[left & (np.round(steps) > 0)] = power
    return np.asarray((value != other) & (np.abs(value - other) < step * (1 - 1e-9)))


def _runs(codes: Codes, longest: int) -> tuple[Codes, Codes]:
    """Return the places of all pairs within runs of equal codes, none of them longer than that."""
    lefts, rights = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    for lag in range(1, longest):
        same = np.flatnonzero(codes[lag:] == codes[:-lag])
        lefts.append(same)
        rights.append(same + lag)
    return np.concatenate(lefts), np.concatenate(rights)


def _meetings(said: Statements, vote: Floats, word: _Word, group: Codes, against: Floats) -> tuple[Codes, Codes, Codes]:
    """Return the pairs of claims that share an odd fact: places of both, and the fact."""
    strongest = np.maximum.reduceat(vote, said.first) if len(vote) else vote
    may = (said.size > 1) & (said.size <= CROWD) & (against > 0) & (word.votes - 2 * strongest < against)
    claims = np.flatnonzero(may[said.fact])
    left, right = _runs(said.fact[claims], int(said.size[may].max(initial=1)))
    left, right = claims[left], claims[right]
    fact = said.fact[left]
    apart = group[said.source[left]] != group[said.source[right]]
    odd = word.votes[fact] - word.mine[left] - word.mine[right] * apart < against[fact] * (1 - 1e-9)
    return left[odd], right[odd], fact[odd]


def _apart(
    said: Statements, alone: Flags, left: Codes, right: Codes, shared: Floats, solid: Floats
) -> tuple[Floats, float, int]:
    """Count for each pair the scopes where both are odd in different ways; what share the median pair meets on.

    `solid` counts the shared values that would be odd even if only one of the two left.
    """
    most = np.zeros(said.sources)
    np.maximum.at(most, np.r_[left, right], np.r_[shared, shared])
    busy = np.sort(np.lexsort((-said.by_source(alone), -most))[:MOST_SOURCES])
    place = np.full(said.sources, -1)
    place[busy] = np.arange(len(busy))
    some = np.flatnonzero(alone & (place[said.source] >= 0))
    crowd = np.bincount(said.at[some], minlength=len(said.claims))
    every = max(1, -(-int((crowd * (crowd - 1) // 2).sum()) // MOST_MEETINGS))
    some = some[said.at[some] % every == 0]
    one, other = _runs(said.at[some], int(crowd.max(initial=1)))
    who = place[said.source[some]]
    cells = np.minimum(who[one], who[other]) * len(busy) + np.maximum(who[one], who[other])
    both = np.bincount(cells, minlength=len(busy) ** 2).reshape(len(busy), -1) * float(every)
    met = np.zeros_like(both)
    known = (place[left] >= 0) & (place[right] >= 0)
    met[place[left[known]], place[right[known]]] = shared[known]
    upper = np.triu_indices(len(busy), 1)
    together, meets = np.maximum(both[upper], met[upper]), met[upper]
    tested = together >= 5
    usual = float(np.median(meets[tested] / together[tested])) if tested.sum() >= 3 else 0.0
    # A pair that was not judged is not suspected either.
    apart = np.full(len(left), np.inf)
    apart[known] = np.maximum(both[place[left[known]], place[right[known]]] - solid[known], 0)
    return apart, usual, max(int(tested.sum()), len(left), 1)


def _commonness(said: Statements, facts: Codes) -> Floats:
    """Return how common the values are among the values of their size: within a factor of two, and of one sign."""
    asked, back = np.unique(facts, return_inverse=True)
    order = np.argsort(said.value)
    values, total = said.value[order], np.r_[0, np.cumsum(said.size[order])]
    stated, own = said.value[asked], said.size[asked]

    def claims_between(low: Floats, high: Floats) -> Codes:
        return np.asarray(total[np.searchsorted(values, high, "right")] - total[np.searchsorted(values, low, "left")])

    around = claims_between(np.minimum(stated / 2, stated * 2), np.maximum(stated / 2, stated * 2))
    # The claims on this very scope are not evidence of how common its value is.
    return np.asarray((claims_between(stated, stated) - own) / np.maximum(around - own, 1))[back]


def _bound(shared: Floats, odd: Floats, chance: Floats, pairs: int) -> Floats:
    """Bound the probability of at least so many shared: Chernoff, times the number of pairs."""
    rate = shared / odd
    more = (rate > chance) & (rate > 0)
    rate, odd = np.where(more, rate, chance), np.where(more, odd, 0.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        apart = np.where(rate < 1, (1 - rate) * np.log((1 - rate) / (1 - chance)), 0.0)
    divergence = rate * np.log(rate / chance) + apart
    return np.asarray(np.minimum(1.0, np.exp(-odd * divergence) * pairs))
