"""The default way to find truth: each source is exactly right, or off by some error of its own size.

The model. On its own scale (logarithmic where errors grow with the numbers, linear where they do not, in units of the
typical deviation of the measure), a claim of source s is *exactly* the truth with probability p_s, and otherwise
scattered around it by a Student t with three degrees of freedom and scale e_s, so that a wild value costs a little
more than a bad one and no more. The truth on a scope is one of the best stated values, or the robust weighted mean of
all. So where sources repeat exact values the answer is a stated value, where they scatter it is a blend, and nobody
has to say which.

What each source is judged by leaves its own claim out, so that nobody confirms himself. Being right where everybody is
tells less than being right where few are, so p_s is that of a scope of usual ease (Rasch 1960). Sources that say
little are shrunk to those that say about as much; a source's weights per measure are shrunk to its overall weight.
Agreement of sources whose odd values are often shared counts for less. Where errors are common (several sources take
the same other day, place or formula), different wrong values lie on one side of the truth: there exact agreement
decides, and to be near a value without stating it speaks against it, since errors that are shared lie near each other.
If wrong values lie above the truth more often than below it, or the other way round, so they do where nobody knows.
Where they are often the very same as well, the word of better sources counts for more. Sources that copy each other
(`echoes`) vote once only where that is asked for: two that are always right look the same as two that copy.

Fixed numbers of steps, sums in one order: the same claims give the same answer, in any order and under any names.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import reduce

import numpy as np

from consilience.arrays import Codes, Flags, Floats, summed
from consilience.weighing.difficulty import HIGHEST, LOWEST, Trials
from consilience.weighing.echoes import Pairs, echo_groups, find_pairs
from consilience.weighing.feeds import find_feeds
from consilience.weighing.scales import FREEDOM, Scale, log_sizes
from consilience.weighing.shared_errors import COMMON, correlate_sides, share_above, sides_of
from consilience.weighing.shrinkage import CAUTION, Voices
from consilience.weighing.statements import Statements, quantile_by

PEAK = 2 / (math.pi * math.sqrt(FREEDOM))
"""Density of that t at 0."""

CANDIDATES = 3
"""Stated values of a scope that may be its truth, besides the blend."""

GROSS = 10.0
"""From so many typical deviations on an error may be gross: a slip of unit or key, not a bad estimate."""

SNAP = 0.05
"""A stated value is preferred to the blend where it is less likely by no more than this, in log odds."""

LOOSE = 0.01
"""What nearness and size still count where errors are common: they break ties."""


@dataclass(frozen=True)
class Consensus:
    """What the sources say together, and how each is weighed.

    A *voice* is a source on a measure; with a single measure voices are sources.

    Attributes
    ----------
    value : floats of shape (scopes,)
    stated : flags of shape (scopes,)
        Whether it is a stated value, not a blend.
    probability : floats of shape (scopes,)
        Of that value among the candidates, as the model has it.
    exact, error, vote, repeated, gross : floats of shape (voices,)
        Probability to be exactly right on a scope of usual ease; scale of the error otherwise, in typical deviations
        of the measure; what exact agreement adds to a value's log odds; how often others share its odd values; how
        often it is off beyond all measure.
    checked : floats of shape (voices,)
        Claims on scopes where others speak too.
    pairs : Pairs or None
        The evidence on copying, where it was used.
    group : codes of shape (sources,)
        Sources that vote once where they say the same: those of one feed, or that were discounted for copying.
    feed : codes of shape (sources,)
        Sources that share values and gaps: one voice, which has the same numbers for each of them.
    relative : flags of shape (measures,)
        Whether errors grow with the numbers.
    typical : floats of shape (measures,)
        The typical deviation: relative, or in units of the measure.
    """

    value: Floats
    stated: Flags
    probability: Floats
    exact: Floats
    error: Floats
    vote: Floats
    repeated: Floats
    gross: Floats
    checked: Floats
    pairs: Pairs | None
    group: Codes
    feed: Codes
    relative: Flags
    typical: Floats

    def spread(self, said: Statements, joined: Statements, feed: Codes) -> Consensus:
        """Give each source what its feed has; `joined` are the statements with a source for each feed."""
        voice = (feed[:, None] * said.measures + np.arange(said.measures)).ravel()
        of = {name: getattr(self, name)[voice] for name in ("exact", "error", "vote", "repeated", "gross")}
        elsewhere = (joined.claims > 1)[said.at]  # what only its feed says as well, nobody has checked
        checked = summed(said.voice, elsewhere.astype(np.float64), said.sources * said.measures)
        return replace(self, **of, checked=checked, pairs=None, group=self.group[feed], feed=feed)


@dataclass
class _State:
    """The running estimate: of each voice, of each measure, and of how errors on one scope are correlated."""

    exact: Floats
    variance: Floats
    repeated: Floats
    gross: Floats
    above: Floats
    gross_above: Floats
    unstated: float
    correlation: float = 0.0

    @property
    def common(self) -> float:
        """How far errors are common: 0 to 1."""
        return min(self.correlation / COMMON, 1.0)

    @property
    def loose(self) -> float:
        """What nearness and size count."""
        return max(1 - self.common, LOOSE)


def find_consensus(said: Statements, *, discount_echoes: bool = False) -> Consensus:
    """Estimate the value of each scope and the weight of each source together.

    Parameters
    ----------
    said : Statements
    discount_echoes : bool, default False
        Whether sources that are suspected to copy each other vote once where they say the same.

    Returns
    -------
    Consensus
    """
    first, feed = np.unique(find_feeds(said), return_inverse=True)
    if len(first) == said.sources:
        return _Search(said, discount_echoes).run()
    joined = said.joined(feed)
    return _Search(joined, discount_echoes).run().spread(said, joined, feed)


class _Search:
    """One estimation; holds what stays fixed between its steps."""

    def __init__(self, said: Statements, discount_echoes: bool) -> None:
        self.said, self.discount_echoes = said, discount_echoes
        self.group = np.arange(said.sources)
        self.voices = Voices(said)
        self.scale = Scale.of(said, said.medians())
        measure = said.measure[said.scope]
        self.place = self.scale.of_values(said.value, measure)
        self.claim_place = self.place[said.fact]
        gaps = np.diff(self.place)
        inside = said.scope[1:] == said.scope[:-1]
        # How finely the numbers are stated: what counts as exactly the same by accident.
        grain = quantile_by(gaps[inside], measure[1:][inside], said.measures, 0.25)
        self.grain = np.clip(np.nan_to_num(grain, nan=1.0), 1e-12, None)
        # Nobody is judged finer than half the grain.
        self.floor = np.tile((self.grain / 2) ** 2, said.sources)
        self.share = np.ones(len(said.source))
        self.met = np.where(
            self.voices.contested, (said.size[said.fact] - 1) / np.maximum(said.claims[said.at] - 1, 1), 0
        )
        self.trials = Trials.of(said, self.met)

    def _shares(self, group: Codes) -> Floats:
        """Return what each claim counts: those of one group on one fact count once."""
        said = self.said
        key = said.fact * said.sources + group[said.source]
        _, place, times = np.unique(key, return_inverse=True, return_counts=True)
        return np.asarray(1 / times[place])

    def run(self) -> Consensus:
        said, voices = self.said, self.voices
        center, variance = self._blend()
        candidates = self._candidates(center, said.by_fact(self.share))
        shape = _Candidates.of(self, candidates, center)
        state = _State(
            exact=self.exactness(voices.sum(self.met)),
            variance=variance,
            repeated=self.repeated((said.fact == candidates[0][said.at]).astype(np.float64)),
            gross=np.full(voices.many, 0.02),
            above=np.full(said.measures, 0.5),
            gross_above=np.full(said.measures, 0.5),
            unstated=0.5,
        )
        state = shape.judge(state, *shape.weigh(state))
        pairs = find_pairs(said, self.vote(state), state.exact) if self.discount_echoes else None
        group = self.group if pairs is None else echo_groups(pairs, self.group)
        discounted = bool((group != self.group).any())
        if state.common or discounted:
            self.group = group
            self.share = self._shares(group)
            shape = self._voted(state, center)
            again = shape.judge(state, *shape.weigh(state))
            # What members of a group repeat is discounted already; `repeated` must not count it again.
            repeated = state.repeated if discounted else again.repeated
            state = replace(again, repeated=repeated)
            shape = self._voted(state, center)
        support, _ = shape.weigh(state)
        return self._result(state, shape, support, pairs)

    def exactness(self, total: Floats) -> Floats:
        """Return how likely each voice is exactly right on a scope of usual ease, if it was right so often."""
        often = np.clip(self.voices.shrink(total, self.voices.checked), LOWEST, HIGHEST)
        return self.trials.fit(often, self.voices.checked, CAUTION)

    def _blend(self) -> tuple[Floats, Floats]:
        """Return the robust weighted mean of each scope, and the variance of each voice, by reweighting in turns."""
        said, voices = self.said, self.voices
        center = said.medians(self.place)
        of = voices.of
        variance = np.ones(voices.many)
        for _ in range(4):
            off = self.claim_place - said.to_claims(center)
            square, spread = off * off, variance[of]
            heavy = (FREEDOM + 1) / (FREEDOM + square / spread)
            weight = heavy / spread
            # A claim draws the mean to itself; divided by what it leaves to the others, its residual is fair.
            lever = np.minimum(weight / said.to_claims(said.by_scope(weight)), 0.9)
            total = voices.sum(np.where(voices.contested, heavy * square / (1 - lever), 0.0))
            variance = np.maximum(voices.shrink(total, voices.checked), self.floor)
            spread = variance[of]
            weight = (FREEDOM + 1) / (FREEDOM * spread + square)
            center = said.by_scope(weight * self.claim_place) / said.by_scope(weight)
        return center, variance

    def _candidates(self, center: Floats, votes: Floats) -> list[Codes]:
        """Return the best stated values of each scope: of most votes, then nearest to the blend; -1 for none."""
        said = self.said
        # Sums in another order differ in the last digits, which must not decide.
        away: Floats = np.abs(self.place - center[said.scope])
        nearness, left = -away.round(9), np.round(votes, 9)
        found = []
        for rank in range(CANDIDATES):
            best = said.best_fact(left, nearness)
            left[best] = -1
            found.append(np.where(said.facts > rank, best, -1))
        return found

    def _voted(self, state: _State, center: Floats) -> _Candidates:
        """Return the candidates by votes: a good source may be right all alone, with a value that few state."""
        votes = self.said.by_fact(self.vote(state)[self.voices.of] * self.share)
        return _Candidates.of(self, self._candidates(center, votes), center)

    def repeated(self, right: Floats) -> Floats:
        """Return how often another odd claim on the scope states the same as an odd claim of the voice."""
        said, voices = self.said, self.voices
        wrong = 1 - right
        same = np.repeat(said.by_fact(wrong), said.size) - wrong
        other = said.to_claims(said.by_scope(wrong)) - wrong
        shared, chances = voices.sum(wrong * same), voices.sum(wrong * other)
        overall = (shared.sum() + 0.01) / (chances.sum() + 1)
        return np.asarray((shared + CAUTION * overall) / (chances + CAUTION))

    def vote(self, state: _State) -> Floats:
        """Return what the exact agreement of each voice adds to the log odds of a value."""
        said, voices = self.said, self.voices
        weight = voices.checked.reshape(-1, said.measures) + 1e-9
        typical = np.exp((np.log(state.variance).reshape(-1, said.measures) * weight).sum(0) / weight.sum(0) / 2)
        accident = np.tile(np.minimum(PEAK * self.grain / typical, PEAK), said.sources)
        vote: Floats = np.log1p(state.exact / ((1 - state.exact) * np.maximum(accident, state.repeated)))
        if not state.common:
            return vote
        # Votes are no independent evidence where many wrong values are the same: several mediocre sources do not make
        # a good one then. The total is kept.
        met = np.average(state.repeated, weights=voices.checked * (1 - state.exact))
        share = state.common * min(max(met / COMMON - 1, 0.0), 1.0)
        sharp = vote**2 * state.exact
        sharp *= np.average(vote, weights=voices.checked) / np.average(sharp, weights=voices.checked)
        return np.asarray((1 - share) * vote + share * sharp)

    def _result(self, state: _State, shape: _Candidates, support: Floats, pairs: Pairs | None) -> Consensus:
        said = self.said
        preferred = support + np.array([0.0] * CANDIDATES + [-SNAP])[:, None]
        chosen = np.argmax(np.round(preferred, 6), axis=0)
        every = np.arange(len(said.claims))
        blended = chosen == CANDIDATES
        fact = np.maximum(shape.facts[np.minimum(chosen, CANDIDATES - 1), every], 0)
        value = np.where(blended, self.scale.back(shape.places[CANDIDATES], said.measure), said.value[fact])
        return Consensus(
            value=value,
            stated=~blended,
            probability=_normalised(support)[chosen, every],
            exact=state.exact,
            error=np.sqrt(state.variance),
            vote=self.vote(state),
            repeated=state.repeated,
            gross=state.gross,
            checked=self.voices.checked,
            pairs=pairs,
            group=self.group,
            feed=np.arange(said.sources),
            relative=self.scale.relative,
            typical=self.scale.unit,
        )


@dataclass
class _Candidates:
    """What may be the truth of each scope: some stated values, then the blend; shapes (CANDIDATES + 1, ...)."""

    search: _Search
    facts: Codes
    places: Floats
    missing: Flags
    prior: Floats
    square: Floats
    side: Codes
    gross: tuple[Codes, Codes]
    held: Codes
    holds: Codes

    @classmethod
    def of(cls, search: _Search, candidates: list[Codes], center: Floats) -> _Candidates:
        said = search.said
        facts = np.stack(candidates)
        missing = np.r_[facts < 0, np.zeros((1, len(center)), dtype=np.bool_)]
        places = np.r_[search.place[np.maximum(facts, 0)], center[None]]
        prior = log_sizes(said, center, places)
        prior[missing] = -np.inf
        off = search.claim_place - said.to_claims(places)
        square, side = off**2, sides_of(off)
        rank, claim = np.nonzero(square > GROSS**2)
        far = rank.astype(np.int64), claim.astype(np.int64)
        equal = said.fact == said.to_claims(facts)
        holds = np.flatnonzero(equal.any(axis=0))
        return cls(search, facts, places, missing, prior, square, side, far, equal.argmax(axis=0)[holds], holds)

    def weigh(self, state: _State) -> tuple[Floats, Floats]:
        """Return the log support of each candidate, and what each claim adds to each; shape (candidates, ...)."""
        search, of = self.search, self.search.voices.of
        own = np.log1p(self.square / (FREEDOM * state.variance)[of])
        own *= -(FREEDOM + 1) / 2
        own += (np.log1p(-state.exact) - np.log(state.variance) / 2)[of]
        self._allow_gross(own, state)
        own *= state.loose
        own += self._tilt(state)
        if state.correlation:
            near = 1 + self.square
            own -= np.divide(state.correlation, near, out=near)
        own[self.held, self.holds] += search.vote(state)[of[self.holds]] + state.correlation
        own *= search.share
        support = search.said.by_scope(own) + self.prior * state.loose
        support[CANDIDATES] += min(0.0, np.log(state.unstated / (1 - state.unstated)))
        return support, own

    def _tilt(self, state: _State) -> Floats:
        """Return what it adds to be on that side of a candidate: claims of one fact count once together."""
        said = self.search.said
        by_side = np.log(2 * np.stack([1 - state.above, np.full(said.measures, 0.5), state.above]))
        tilt = by_side[:, 0][self.side + 1] if said.measures == 1 else by_side[self.side + 1, said.measure[said.at]]
        tilt[self.gross] = 0  # their side has counted
        return np.asarray(tilt / said.size[said.fact])

    def _allow_gross(self, own: Floats, state: _State) -> None:
        """Let far claims be gross errors, which a precise source makes as easily as any other."""
        search = self.search
        voice, kind = search.voices.of[self.gross[1]], search.said.measure[search.said.at[self.gross[1]]]
        broad = np.log1p(self.square[self.gross] / (FREEDOM * GROSS**2)) * (-(FREEDOM + 1) / 2) - np.log(GROSS)
        above = state.gross_above[kind]
        side = np.log(np.where(self.side[self.gross] > 0, above, 1 - above) * 2)
        own[self.gross] = np.maximum(own[self.gross], broad + side + np.log(state.gross)[voice])

    def judge(self, state: _State, support: Floats, own: Floats) -> _State:
        """Judge each voice by what the others say."""
        search, voices, said = self.search, self.search.voices, self.search.said
        # With a claim goes all that its group says with it: an echo is no confirmation.
        others = _normalised(said.to_claims(support) - own / search.share)
        exact = search.exactness(self._sum_held(others))
        others[self.held, self.holds] = 0
        count = voices.sum(np.where(voices.contested, reduce(np.add, others), 0))
        far = np.where(voices.contested, others, 0.0)[self.gross]
        voice, kind = voices.of[self.gross[1]], said.measure[said.at]
        gross = np.clip(voices.shrink(summed(voice, far, voices.many), voices.checked), LOWEST, HIGHEST)
        gross_above = share_above(self.side[self.gross], far, kind[self.gross[1]], said.measures)
        wrong = np.where(voices.contested, others, 0) / said.size[said.fact]
        above = share_above(self.side, wrong, np.broadcast_to(kind, wrong.shape), said.measures)
        others *= self.square
        others /= FREEDOM + self.square / state.variance[voices.of]
        off = voices.sum(np.where(voices.contested, (FREEDOM + 1) * reduce(np.add, others), 0))
        variance = np.maximum(voices.shrink(off, count), search.floor)
        odds = _normalised(support)
        several = said.claims > 1
        unstated = np.clip(odds[CANDIDATES, several].mean() if several.any() else 0.5, LOWEST, 1 - LOWEST)
        right = np.zeros(len(said.source))
        right[self.holds] = odds[self.held, said.at[self.holds]]
        best = self.places[np.argmax(np.round(support, 6), axis=0), np.arange(len(said.claims))]
        correlation = correlate_sides(said, search.place, best)
        return _State(exact, variance, search.repeated(right), gross, above, gross_above, float(unstated), correlation)

    def _sum_held(self, share: Floats) -> Floats:
        """Sum by voice the share of the candidate that each claim states."""
        voices = self.search.voices
        mine = np.where(voices.contested[self.holds], share[self.held, self.holds], 0)
        return summed(voices.of[self.holds], mine, voices.many)


def _normalised(support: Floats) -> Floats:
    """Turn log support of candidates, shape (candidates, n), into shares."""
    # Row by row: there are few candidates and many scopes, and numpy reduces a short axis slowly.
    odds: Floats = np.exp(support - reduce(np.maximum, support))
    odds /= reduce(np.add, odds)
    return odds
