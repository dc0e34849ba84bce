"""The default way to find truth: each source is exactly right, or off by some error of its own size.

The model. On its own scale (logarithmic where errors grow with the numbers, linear where they do not, in units of the
typical deviation of the measure), a claim of source s is *exactly* the truth with probability p_s, and otherwise
scattered around it by a Student t with three degrees of freedom and scale e_s, so that a wild value costs a little
more than a bad one and no more. The truth on a scope is one of the best stated values, or none of them.

Exact agreement is knowledge only as far as it is more frequent than between neighbouring scopes (`coincidences`). Where
it is not, claims are estimates, and the answer is their robust weighted mean, without the lasting offset of each source
(`posterior`). Sources that share values and gaps are one voice (`feeds`); what a source says in company that being
right does not explain counts less (`company`).

A source is judged where the truth is among what others state: there it is right if it states the same. Where only it
states what it states, nobody can say whether it is right, and neither counts for or against it, as far as that may be
the truth. Each claim is weighed by what its source says elsewhere, so that no claim confirms itself. Sources and
answers are judged by each other in turns. Being right where everybody is tells less than being right where few are, so
p_s is that of a scope of usual ease (Rasch 1960). Sources that say little are shrunk to those that say about as much;
a source's weights per measure are shrunk to its overall weight.
Agreement of sources whose odd values are often shared counts for less. Where errors are common (several sources take
the same other day, place or formula), different wrong values lie on one side of the truth: there exact agreement
decides, and to be near a value without stating it speaks against it, since errors that are shared lie near each other.
If wrong values lie above the truth more often than below it, or the other way round, so they do where nobody knows.
Where they are often the very same as well, the word of better sources counts for more. Sources that surely copy each
other (`echoes`) share votes where they say the same.

Fixed numbers of steps, sums in one order: the same claims give the same answer, in any order and under any names. The
constants are in `tuning`, with how ties break.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from consilience.arrays import Codes, Flags, Floats, summed
from consilience.weighing.candidates import Candidates
from consilience.weighing.company import independence
from consilience.weighing.echoes import Pairs, find_pairs, shared_votes
from consilience.weighing.evidence import Evidence, State
from consilience.weighing.feeds import find_feeds
from consilience.weighing.posterior import Beliefs, Loss, likeliest, tempered
from consilience.weighing.statements import Statements
from consilience.weighing.stuck import find_stuck
from consilience.weighing.tuning import CAUTION, STEPS

_OF_VOICES = ("exact", "error", "vote", "repeated", "gross", "first_exact", "first_vote")


@dataclass(frozen=True)
class Consensus:
    """What the sources say together, and how each is weighed.

    A *voice* is a source on a measure; with a single measure voices are sources.

    Attributes
    ----------
    value : floats of shape (scopes,)
    exact, error, vote, repeated, gross : floats of shape (voices,)
        Probability to be exactly right on a scope of usual ease; scale of the error otherwise, in typical deviations
        of the measure; what exact agreement adds to a value's log odds; how often others share its odd values; how
        often it is off beyond all measure.
    first_exact, first_vote : floats of shape (voices,)
        The same when each was judged for the first time. Who copies is judged by them: two sources that are believed
        meet because they are right.
    checked : floats of shape (voices,)
        Claims on scopes where others speak too.
    company : floats of shape (sources,)
        What share of its agreement in company is more than being right explains.
    pairs : Pairs or None
        The evidence on copying, where it was used.
    feed : codes of shape (sources,)
        Sources that share values and gaps: one voice, which has the same numbers for each of them.
    copies : two codes of shape (n,)
        Pairs of feeds that share votes where they say the same, since one surely copies the other.
    relative : flags of shape (measures,)
        Whether errors grow with the numbers.
    stuck : flags of shape (sources,)
        Sources that state the same everywhere, so that they do not count where others speak.
    """

    value: Floats
    exact: Floats
    error: Floats
    vote: Floats
    repeated: Floats
    gross: Floats
    first_exact: Floats
    first_vote: Floats
    checked: Floats
    company: Floats
    pairs: Pairs | None
    feed: Codes
    copies: tuple[Codes, Codes]
    relative: Flags
    stuck: Flags
    _candidates: Candidates = field(repr=False)
    _state: State = field(repr=False)
    _first: State = field(repr=False)

    @cached_property
    def posterior(self) -> Beliefs:
        """What may be true of each scope; where sources may copy, half of it as if they did."""
        plain = Beliefs.of(self._candidates, self._state)
        evidence = self._candidates.evidence
        state, said, pairs = self._state, evidence.said, self.pairs
        if pairs is None or (len(pairs.left) and pairs.left.max(initial=0) >= said.sources):
            pairs = find_pairs(said, evidence.vote(self._first), self._first.exact)
        if not len(pairs.vote_once[0]):
            return plain
        evidence = copy.copy(evidence)
        evidence.share_votes(shared_votes(said, pairs))
        copied = tempered(replace(self._candidates, evidence=evidence).odds(state))
        return replace(plain, odds=(plain.odds + copied) / 2)

    def spread(self, said: Statements, joined: Statements, feed: Codes) -> Consensus:
        """Give each source what its feed has; `joined` are the statements with a source for each feed."""
        voice = (feed[:, None] * said.measures + np.arange(said.measures)).ravel()
        of = {name: getattr(self, name)[voice] for name in _OF_VOICES}
        elsewhere = (joined.claims > 1)[said.at]  # what only its feed says as well, nobody has checked
        checked = summed(said.voice, elsewhere.astype(np.float64), said.sources * said.measures)
        return replace(
            self, **of, checked=checked, company=self.company[feed], stuck=self.stuck[feed], pairs=None, feed=feed
        )


def find_consensus(said: Statements, *, loss: Loss = "exact", discount_echoes: bool = True) -> Consensus:
    """Estimate the value of each scope and the weight of each source together.

    Parameters
    ----------
    said : Statements
    loss : {'exact', 'absolute', 'squared'}
        Whether to answer the likeliest value, the median or the mean of what may be true.
    discount_echoes : bool, default True
        Whether sources that surely copy each other share votes where they say the same.

    Returns
    -------
    Consensus
    """
    unheard = find_stuck(said)
    if unheard.any():
        found = find_consensus(said.without(unheard), loss=loss, discount_echoes=discount_echoes)
        return replace(found, stuck=found.stuck | (said.by_source(unheard) > 0))
    first, feed = np.unique(find_feeds(said), return_inverse=True)
    if len(first) == said.sources:
        return _search(said, loss, discount_echoes)
    joined = said.joined(feed)
    return _search(joined, loss, discount_echoes).spread(said, joined, feed)


def _search(said: Statements, loss: Loss, discount_echoes: bool) -> Consensus:
    evidence = Evidence(said)
    voices = evidence.voices
    center, candidates, first = _begin(evidence)
    state = first
    pairs = find_pairs(said, evidence.vote(state), state.exact) if discount_echoes else None
    if pairs is not None and len(pairs.vote_once[0]):
        # Copies have confirmed each other: all are judged anew.
        evidence.share_votes(shared_votes(said, pairs))
        center, candidates, state = _begin(evidence)
    evidence.independent = independence(candidates, state, candidates.weigh(state))
    # What copies repeat is discounted already; `repeated` must not count it again.
    discounted, repeated = bool((evidence.share < 1).any()), state.repeated
    # Where nobody's record outweighs the prior, sources and answers teach each other nothing.
    once = bool(state.common or discounted or (evidence.independent < 1).any())
    turns = STEPS if voices.checked.max(initial=0) > CAUTION else int(once)
    if evidence.estimated.all():
        turns = 0  # their means are judged otherwise
    for _ in range(turns):
        candidates = _voted(evidence, state, center)
        state = candidates.judge(state)
        if discounted:
            state = replace(state, repeated=repeated)
    if turns:
        candidates = _voted(evidence, state, center)
    weighed = candidates.weigh(state)
    company = np.zeros(said.sources)
    np.maximum.at(company, said.source, 1 - evidence.independent)
    return Consensus(
        value=_answer(candidates, state, weighed[0], loss),
        exact=state.exact,
        error=np.sqrt(state.variance),
        vote=evidence.vote(state),
        repeated=state.repeated,
        gross=state.gross,
        first_exact=first.exact,
        first_vote=evidence.vote(first),
        checked=voices.checked,
        company=company,
        pairs=pairs,
        copies=pairs.vote_once[:2] if pairs is not None else Pairs.none().vote_once[:2],
        feed=np.arange(said.sources),
        relative=evidence.scale.relative,
        stuck=np.zeros(said.sources, dtype=np.bool_),
        _candidates=candidates,
        _state=state,
        _first=first,
    )


def _begin(evidence: Evidence) -> tuple[Floats, Candidates, State]:
    """Return the means and candidates of scopes, and judge sources for the first time."""
    said, voices = evidence.said, evidence.voices
    center, variance = evidence.blend()
    evidence.judge_roundings(variance)
    candidates = Candidates.of(evidence, evidence.support(evidence.share), center)
    exact, elsewhere = evidence.exactness(evidence.met, np.ones(len(said.source)))
    state = State(
        exact=exact,
        elsewhere=elsewhere,
        variance=variance,
        repeated=evidence.repeated((said.fact == candidates.facts[0][said.at]).astype(np.float64)),
        gross=np.full(voices.many, 0.02),
        above=np.full(said.measures, 0.5),
        gross_above=np.full(said.measures, 0.5),
        unstated=0.5,
    )
    return center, candidates, candidates.judge(state)


def _answer(candidates: Candidates, state: State, support: Floats, loss: Loss) -> Floats:
    if loss == "exact":
        return likeliest(candidates, state, support)
    posterior = Beliefs.of(candidates, state)
    return posterior.median() if loss == "absolute" else posterior.mean()


def _voted(evidence: Evidence, state: State, center: Floats) -> Candidates:
    """Return the candidates by votes: a good source may be right all alone, with a value that few state."""
    votes = evidence.votes(state) * evidence.share * evidence.independent
    return Candidates.of(evidence, evidence.support(votes), center)
