"""The posterior of each scope: some stated values and, for all others, a spread about the robust mean; what to answer.

All arrays are by scope. What nobody states is spread about the mean by a Student t with three degrees of freedom, whose
distribution has a closed form.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np

from consilience.arrays import Floats
from consilience.weighing.candidates import BLEND, Candidates
from consilience.weighing.estimates import Means, allow_for_shared_errors
from consilience.weighing.evidence import Evidence, State
from consilience.weighing.scales import decimals, share_below
from consilience.weighing.tuning import CAUTION, CONFIDENCE, ESTIMATE_FREEDOM

Loss = Literal["exact", "absolute", "squared"]
LOSSES: tuple[Loss, ...] = get_args(Loss)

_HALVINGS = 60


@dataclass(frozen=True)
class Beliefs:
    """Stated values with their probabilities, and the spread of all others.

    Attributes
    ----------
    evidence : Evidence
    stated, places : floats of shape (CANDIDATES, scopes)
        Values, and where they are; of a scope with fewer values something of no odds.
    odds : floats of shape (CANDIDATES + 1, scopes)
        The probability of each stated value, then of all others together.
    center, width : floats of shape (scopes,)
        The robust mean, and its standard deviation, in typical deviations of the measure.
    """

    evidence: Evidence
    stated: Floats
    places: Floats
    odds: Floats
    center: Floats
    width: Floats

    @classmethod
    def of(cls, candidates: Candidates, state: State) -> Beliefs:
        """Spread what nobody states about the robust mean under the final weights."""
        evidence, facts = candidates.evidence, candidates.facts
        mean, width = _spread(candidates, state)
        center = evidence.or_given(mean)
        places = np.where(facts < 0, center, candidates.places[:BLEND])
        stated = evidence.said.value[np.maximum(facts, 0)]
        odds = tempered(candidates.odds(state))
        estimated = evidence.estimated[evidence.said.measure]
        odds[:BLEND, estimated] = 0
        odds[BLEND, estimated] = 1
        return cls(evidence, stated, places, odds, center, width)

    def median(self) -> Floats:
        """Return the value that is as likely too high as too low: of least expected absolute error."""
        return _or_given(self.evidence, self._quantile(0.5))

    def mean(self) -> Floats:
        """Return the mean: of least expected squared error."""
        scale, measure = self.evidence.scale, self.evidence.said.measure
        stated = (self.odds[:BLEND] * self.stated).sum(axis=0)
        return _or_given(self.evidence, stated + self.odds[BLEND] * scale.back(self.center, measure))

    def interval(self, probability: float) -> tuple[Floats, Floats]:
        """Return the ends of the middle part of the posterior that has that probability."""
        low, high = (self._quantile((1 + way * probability) / 2) for way in (-1, 1))
        return _or_given(self.evidence, low), _or_given(self.evidence, high)

    def probability(self, value: Floats) -> Floats:
        """Return how likely exactly these values are the truth.

        Of estimates counts what lies within half a step of the decimal place that they keep.
        """
        said = self.evidence.said
        exact = np.where(self.stated == value, self.odds[:BLEND], 0).sum(axis=0)
        half = decimals(said)[said.measure] / 2
        ends = (self.evidence.scale.of_values(value + way * half, said.measure) for way in (-1, 1))
        low, high = (share_below((end - self.center) / self.width) for end in ends)
        exact += self.evidence.estimated[said.measure] * self.odds[BLEND] * (high - low)
        return np.where(said.is_given, 1.0, exact)

    def _quantile(self, share: float) -> Floats:
        """Return the lowest value with at least that share of the posterior at or below it, by halving.

        A stated value that is reached is given as it stands.
        """
        reach = np.maximum(self.width * 100, 1e-9)
        low = np.minimum(self.places.min(axis=0), self.center - reach)
        high = np.maximum(self.places.max(axis=0), self.center + reach)
        for _ in range(_HALVINGS):
            middle = low + (high - low) / 2
            enough = self._reached(middle) >= share
            high, low = np.where(enough, middle, high), np.where(enough, low, middle)
        value = self.evidence.scale.back(high, self.evidence.said.measure)
        near = (np.abs(self.places - high) <= 1e-9 * np.maximum(1, np.abs(high))) & (self.odds[:BLEND] > 0)
        row, every = np.argmax(near, axis=0), np.arange(len(value))
        return np.where(near[row, every], self.stated[row, every], value)

    def _reached(self, place: Floats) -> Floats:
        stated = np.where(self.places <= place, self.odds[:BLEND], 0).sum(axis=0)
        return np.asarray(stated + self.odds[BLEND] * share_below((place - self.center) / self.width))


def tempered(odds: Floats) -> Floats:
    """Return probabilities, shape (n, scopes), as far as they can be trusted."""
    softer = odds**CONFIDENCE
    return np.asarray(softer / softer.sum(axis=0))


def likeliest(candidates: Candidates, state: State, support: Floats) -> Floats:
    """Return the likeliest value of each scope: a stated one, or the robust mean; of estimates always the mean.

    Parameters
    ----------
    candidates : Candidates
    state : State
    support : floats of shape (CANDIDATES + 1, scopes)
        What `Candidates.weigh` gives for them.
    """
    evidence, said = candidates.evidence, candidates.evidence.said
    chosen = np.argmax(np.round(support, 6), axis=0)
    blended = (chosen == BLEND) | evidence.estimated[said.measure]
    fact = candidates.facts[np.minimum(chosen, BLEND - 1), np.arange(len(chosen))]
    value = said.value[np.maximum(fact, 0)]
    if blended.any():
        mean = evidence.scale.back(_spread(candidates, state)[0], said.measure)
        value = np.where(blended, _rounded(evidence, mean), value)
    return _or_given(evidence, value)


def _spread(candidates: Candidates, state: State) -> tuple[Floats, Floats]:
    """Return the robust mean of the claims of each scope under the final weights, and its standard deviation."""
    evidence = candidates.evidence
    start = np.where(evidence.said.is_given, evidence.said.medians(evidence.place), candidates.places[BLEND])
    # An error that few claims show may be larger than it seems.
    variance = state.variance * (1 + CAUTION / np.maximum(evidence.voices.checked, 1))
    center, width = evidence.center(start, variance, ESTIMATE_FREEDOM, steps=3)
    if not evidence.estimated.any():
        return center, width
    means, estimated = Means.of(evidence, start), evidence.estimated[evidence.said.measure]
    wide = allow_for_shared_errors(means)
    return np.where(estimated, means.stated, center), np.where(estimated, wide, width)


def _rounded(evidence: Evidence, value: Floats) -> Floats:
    """Return values of estimates to the decimal place that claims of their measure keep, others as they are."""
    if not evidence.estimated.any():
        return value
    step = np.where(evidence.estimated, decimals(evidence.said), 0)[evidence.said.measure]
    some = step > 0
    step = np.where(some, step, 1)
    return np.where(some, np.round(value / step) * step, value)


def _or_given(evidence: Evidence, value: Floats) -> Floats:
    return np.where(evidence.said.is_given, evidence.said.given, value)
