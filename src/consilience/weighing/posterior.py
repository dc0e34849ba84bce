"""The posterior of each scope: some stated values and, for all others, a spread about the robust mean; what to answer.

All arrays are by scope. What nobody states is spread about the mean by a Student t with three degrees of freedom, whose
distribution has a closed form.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np

from consilience.arrays import Floats
from consilience.weighing.candidates import BLEND, Candidates
from consilience.weighing.evidence import Evidence, State
from consilience.weighing.scales import decimals
from consilience.weighing.tuning import ESTIMATE_FREEDOM

Loss = Literal["exact", "absolute", "squared"]
LOSSES: tuple[Loss, ...] = get_args(Loss)

_HALVINGS = 60


@dataclass(frozen=True)
class Posterior:
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
    def of(cls, candidates: Candidates, state: State) -> Posterior:
        """Spread what nobody states about the robust mean under the final weights."""
        evidence, facts = candidates.evidence, candidates.facts
        center, width = evidence.center(candidates.places[BLEND], state.variance, ESTIMATE_FREEDOM, steps=3)
        places = np.where(facts < 0, center, candidates.places[:BLEND])
        stated = evidence.said.value[np.maximum(facts, 0)]
        return cls(evidence, stated, places, candidates.odds(state), center, width)

    def likeliest(self, candidates: Candidates, state: State) -> Floats:
        """Return the likeliest value of each scope.

        Where exact agreement is coincidence the robust mean counts for all values within its standard deviation, in
        steps of the grain, since none of them is likelier than its neighbours.
        """
        evidence, said = self.evidence, self.evidence.said
        support, _ = candidates.weigh(state)
        steps = np.maximum(1, self.width * math.sqrt(2 * math.pi) / evidence.grain[said.measure])
        support[BLEND] += np.log(steps) * (1 - evidence.known[said.measure])
        chosen = np.argmax(np.round(support, 6), axis=0)
        blended = chosen == BLEND
        value = self.stated[np.minimum(chosen, BLEND - 1), np.arange(len(chosen))]
        return self._or_given(np.where(blended, self._rounded_mean(), value) if blended.any() else value)

    def _rounded_mean(self) -> Floats:
        """Return the robust mean; where claims are estimates to the decimal place that they keep."""
        said = self.evidence.said
        value = self.evidence.scale.back(self.center, said.measure)
        step = decimals(said)[said.measure]
        rounded = (self.evidence.known < 1)[said.measure] & (step > 0)
        step = np.where(rounded, step, 1)
        return np.where(rounded, np.round(value / step) * step, value)

    def median(self) -> Floats:
        """Return the value that is as likely too high as too low: of least expected absolute error."""
        return self._or_given(self._quantile(0.5))

    def mean(self) -> Floats:
        """Return the mean: of least expected squared error."""
        scale, measure = self.evidence.scale, self.evidence.said.measure
        stated = (self.odds[:BLEND] * self.stated).sum(axis=0)
        return self._or_given(stated + self.odds[BLEND] * scale.back(self.center, measure))

    def interval(self, probability: float) -> tuple[Floats, Floats]:
        """Return the ends of the middle part of the posterior that has that probability."""
        low, high = (self._quantile((1 + way * probability) / 2) for way in (-1, 1))
        return self._or_given(low), self._or_given(high)

    def probability(self, value: Floats) -> Floats:
        """Return how likely exactly these values are the truth.

        What nobody states counts with what lies within half a step of the decimal place that the measure is stated
        to, as far as exact agreement is coincidence: estimates meet the truth by accident.
        """
        said = self.evidence.said
        exact = np.where(self.stated == value, self.odds[:BLEND], 0).sum(axis=0)
        half = decimals(said)[said.measure] / 2
        ends = (self.evidence.scale.of_values(value + way * half, said.measure) for way in (-1, 1))
        low, high = (_below((end - self.center) / self.width) for end in ends)
        accident = (1 - self.evidence.known[said.measure]) * self.odds[BLEND] * (high - low)
        return np.where(said.is_given, 1.0, np.minimum(exact + accident, 1))

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

    def _or_given(self, value: Floats) -> Floats:
        said = self.evidence.said
        return np.where(said.is_given, said.given, value)

    def _reached(self, place: Floats) -> Floats:
        stated = np.where(self.places <= place, self.odds[:BLEND], 0).sum(axis=0)
        return np.asarray(stated + self.odds[BLEND] * _below((place - self.center) / self.width))


def _below(deviations: Floats) -> Floats:
    """Return the share of a Student t with three degrees of freedom that lies below."""
    x = deviations / math.sqrt(3)
    return np.asarray(0.5 + (x / (1 + x * x) + np.arctan(x)) / math.pi)
