"""What may be the truth of each scope, how likely each of them is, and what that says of each source."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce

import numpy as np

from consilience.arrays import Codes, Floats, summed
from consilience.weighing.evidence import Evidence, State
from consilience.weighing.scales import confirmed_reach, log_sizes, usual_reach
from consilience.weighing.shared_errors import correlate_sides, share_above, sides_of
from consilience.weighing.tuning import CANDIDATES, FREEDOM, GROSS, HIGHEST, LOWEST

BLEND = CANDIDATES
"""The row of the robust mean, behind the stated values."""


@dataclass(frozen=True)
class Candidates:
    """Some stated values of each scope, then its robust mean; shapes (CANDIDATES + 1, ...).

    Attributes
    ----------
    facts : codes of shape (CANDIDATES, scopes)
        -1 where there are fewer.
    places : floats of shape (CANDIDATES + 1, scopes)
    usual, beyond : floats of shape (CANDIDATES + 1, scopes)
        How likely numbers of that size are: within what is confirmed elsewhere, and beyond all that.
    square, side : arrays of shape (CANDIDATES + 1, claims)
        How far each claim is off a candidate, squared, and on which side.
    gross : tuple of codes
        Rows and claims that are so far off that the error may be gross.
    held, holds : codes
        The claims that state a candidate, or round it, and which.
    """

    evidence: Evidence
    facts: Codes
    places: Floats
    usual: Floats
    beyond: Floats
    square: Floats
    side: Codes
    gross: tuple[Codes, Codes]
    held: Codes
    holds: Codes

    @classmethod
    def of(cls, evidence: Evidence, votes: Floats, center: Floats) -> Candidates:
        """Take the stated values of most votes, of shape (facts,), and the means; of a given scope what is given."""
        said = evidence.said
        facts = np.stack(_best(evidence, votes, center))
        right = np.full(len(center), -1)
        true = np.flatnonzero(said.value == said.given[said.scope])
        right[said.scope[true]] = true
        facts[:, said.is_given] = -1
        facts[0, said.is_given] = right[said.is_given]
        missing = np.r_[facts < 0, (right >= 0)[None]]
        places = np.r_[evidence.place[np.maximum(facts, 0)], center[None]]
        usual = log_sizes(said, center, np.clip(places, *confirmed_reach(said, evidence.place)))
        beyond = log_sizes(said, center, places) - usual
        beyond[missing] = -np.inf
        off = evidence.claim_place - said.to_claims(places)
        held, holds = _held(evidence, facts)
        off[held, holds] = 0  # to round the truth is not an error
        square, side = off**2, sides_of(off)
        rank, claim = np.nonzero(square > GROSS**2)
        far = rank.astype(np.int64), claim.astype(np.int64)
        return cls(evidence, facts, places, usual, beyond, square, side, far, held, holds)

    def weigh(self, state: State) -> tuple[Floats, Floats]:
        """Return the log support of each candidate, and what each claim adds to each; shape (candidates, ...)."""
        evidence, said = self.evidence, self.evidence.said
        of = evidence.voices.of
        own = np.log1p(self.square / (FREEDOM * state.variance)[of])
        own *= -(FREEDOM + 1) / 2
        own += np.log1p(-state.elsewhere) - (np.log(state.variance) / 2)[of]
        self._allow_gross(own, state)
        own *= state.loose
        own += self._tilt(state)
        if state.correlation:
            near = 1 + self.square
            own -= np.divide(state.correlation, near, out=near)
        own[self.held, self.holds] += evidence.votes(state)[self.holds] + state.correlation
        own *= evidence.share * evidence.independent
        support = said.by_scope(own) + self.usual * state.loose + self.beyond
        support[BLEND] += self.blend_prior(state)
        return support, own

    def blend_prior(self, state: State) -> Floats:
        """Return the log odds that nobody states the truth, as far as exact agreement means anything; by scope."""
        log_odds = min(0.0, np.log(state.unstated / (1 - state.unstated)))
        return np.asarray(self.evidence.known[self.evidence.said.measure] * log_odds)

    def _tilt(self, state: State) -> Floats:
        """Return what it adds to be on that side of a candidate: claims of one fact count once together."""
        said = self.evidence.said
        by_side = np.log(2 * np.stack([1 - state.above, np.full(said.measures, 0.5), state.above]))
        tilt = by_side[:, 0][self.side + 1] if said.measures == 1 else by_side[self.side + 1, said.measure[said.at]]
        tilt[self.gross] = 0  # their side has counted
        return np.asarray(tilt / said.size[said.fact])

    def _allow_gross(self, own: Floats, state: State) -> None:
        """Let far claims be gross errors, which a precise source makes as easily as any other."""
        said = self.evidence.said
        voice, kind = self.evidence.voices.of[self.gross[1]], said.measure[said.at[self.gross[1]]]
        broad = np.log1p(self.square[self.gross] / (FREEDOM * GROSS**2)) * (-(FREEDOM + 1) / 2) - np.log(GROSS)
        above = state.gross_above[kind]
        side = np.log(np.where(self.side[self.gross] > 0, above, 1 - above) * 2)
        own[self.gross] = np.maximum(own[self.gross], broad + side + np.log(state.gross)[voice])

    def judge(self, state: State) -> State:
        """Judge each voice by what the others say."""
        evidence, voices, said = self.evidence, self.evidence.voices, self.evidence.said
        support, own = self.weigh(state)
        # With a claim goes what copies say with it: an echo is not a confirmation.
        others = normalised(said.to_claims(support) - own / evidence.share)
        exact, elsewhere = self._exactness(state)
        others[self.held, self.holds] = 0
        missed = np.where(voices.contested, reduce(np.add, others), 0)
        far = np.where(voices.contested, others, 0.0)[self.gross]
        voice, kind = voices.of[self.gross[1]], said.measure[said.at]
        gross = np.clip(voices.shrink(summed(voice, far, voices.many), voices.checked), LOWEST, HIGHEST)
        gross_above = share_above(self.side[self.gross], far, kind[self.gross[1]], said.measures)
        wrong = np.where(voices.contested, others, 0) / said.size[said.fact]
        above = share_above(self.side, wrong, np.broadcast_to(kind, wrong.shape), said.measures)
        others *= self.square
        others /= FREEDOM + self.square / state.variance[voices.of]
        off = evidence.summed_up(np.where(voices.contested, (FREEDOM + 1) * reduce(np.add, others), 0), missed)
        variance = np.maximum(voices.drawn(off, voices.sum(missed)), evidence.floor)
        odds = normalised(support)
        asked = (said.claims > 1) & ~said.is_given
        unstated = np.clip(odds[BLEND, asked].mean() if asked.any() else 0.5, LOWEST, 1 - LOWEST)
        right = np.zeros(len(said.source))
        np.add.at(right, self.holds, odds[self.held, said.at[self.holds]])
        best = self.places[np.argmax(np.round(support, 6), axis=0), np.arange(len(said.claims))]
        correlation = correlate_sides(said, evidence.place, best, usual_reach(said, best))
        return State(
            exact,
            elsewhere,
            variance,
            evidence.repeated(right),
            gross,
            above,
            gross_above,
            float(unstated),
            correlation,
        )

    def _exactness(self, state: State) -> tuple[Floats, Floats]:
        """Judge each source where the truth is among what others state: alone it is neither right nor wrong."""
        evidence, said = self.evidence, self.evidence.said
        odds = said.to_claims(self.odds(state))
        right = np.zeros(len(said.source))
        np.add.at(right, self.holds, odds[self.held, self.holds])
        # What copies of each other state, nobody else has stated.
        alone = (evidence.met_by < 1.5) & ~said.to_claims(said.is_given)
        tested = 1 - odds[BLEND] - np.where(alone, right, 0)
        return evidence.exactness(np.where(alone, 0, right), tested)

    def elsewhere(self, state: State, support: Floats, log: Floats, speakers: Floats) -> Floats:
        """Return the log support of all values together that nobody states.

        Parameters
        ----------
        state : State
        support : floats of shape (n,)
            That of the blend.
        log : floats of shape (n,)
            The sum over claims of the log of how many values an error may take: see `Evidence.accident`.
        speakers : floats of shape (n,)
            How many claims there are. The more there are, the fewer values are left.
        """
        many = np.maximum(speakers, 1)
        return np.asarray(support + log / many - np.log(many) / 2)

    def odds(self, state: State) -> Floats:
        """Return the probability of each stated candidate, and of all other values together."""
        said = self.evidence.said
        support, _ = self.weigh(state)
        values = -np.log(self.evidence.accident(state))[self.evidence.voices.of] * self.evidence.share
        speakers = said.by_scope(self.evidence.share)
        blend = support[BLEND] - self.blend_prior(state)
        support[BLEND] = self.elsewhere(state, blend, said.by_scope(values), speakers)
        return normalised(support)


def _held(evidence: Evidence, facts: Codes) -> tuple[Codes, Codes]:
    """Return which candidate (rows of `facts`) a claim states or rounds, and the claim."""
    said, rounded = evidence.said, evidence.roundings
    row = np.full(len(said.value) + 1, -1)
    for rank in range(len(facts)):
        row[facts[rank]] = rank
    row[-1] = -1
    held, holds = np.r_[row[said.fact], row[rounded.fact]], np.r_[np.arange(len(said.fact)), rounded.claim]
    some = held >= 0
    return held[some], holds[some]


def _best(evidence: Evidence, votes: Floats, center: Floats) -> list[Codes]:
    """Return the best stated values of each scope: of most votes, then nearest to the blend; -1 for none."""
    said = evidence.said
    # Sums in another order differ in the last digits, which must not decide.
    away: Floats = np.abs(evidence.place - center[said.scope])
    nearness, left = -away.round(9), np.round(votes, 9)
    found = []
    for rank in range(CANDIDATES):
        best = said.best_fact(left, nearness)
        left[best] = -1
        found.append(np.where(said.facts > rank, best, -1))
    return found


def normalised(support: Floats) -> Floats:
    """Turn log support of candidates, shape (candidates, n), into shares."""
    # Row by row: there are few candidates and many scopes, and numpy reduces a short axis slowly.
    odds: Floats = np.exp(support - reduce(np.maximum, support))
    odds /= reduce(np.add, odds)
    return odds
