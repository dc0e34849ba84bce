"""Roundings: a source that keeps three digits says 123,000 where 123,456 is true, and confirms it.

Which digits a source keeps is its habit: how many significant ones, and down to which decimal place, in nearly all that
it states. A claim then rounds each finer value of its scope that lies within half of its last digit, if such values lie
there more than twice as often as just beyond: estimates with errors of that size lie there as well.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from consilience.arrays import Codes, Floats, summed
from consilience.weighing.scales import POWERS, Scale, share_below
from consilience.weighing.statements import Statements, quantile_by
from consilience.weighing.tuning import ENOUGH, MOSTLY, ROUNDED

SLACK = 1e-9
"""What half a digit may be more by the last digits of floats."""


@dataclass(frozen=True)
class Roundings:
    """Claims that round other values of their scope.

    Attributes
    ----------
    claim, fact : codes of shape (n,)
        A claim, and a finer value of its scope that it rounds.
    width : floats of shape (claims,)
        How much a claim rounds, in typical deviations of the measure; 0 of sources that are not known to round.
    """

    claim: Codes
    fact: Codes
    width: Floats

    @classmethod
    def of(cls, said: Statements, scale: Scale) -> Roundings:
        """Find the habits of sources, and what they round."""
        last, first = _places(said.value)
        voice, many = said.voice, said.sources * said.measures
        stated = said.value[said.fact]
        digits, place = (first - last + 1)[said.fact], last[said.fact]
        counted = np.flatnonzero(stated != 0)
        kept = quantile_by(digits[counted], voice[counted], many, ROUNDED)[voice]
        down_to = quantile_by(place[counted], voice[counted], many, 1 - ROUNDED)[voice]
        known = (np.bincount(voice, minlength=many) >= ENOUGH)[voice] & ~np.isnan(kept)
        with np.errstate(invalid="ignore"):
            step = 10.0 ** np.maximum(down_to, first[said.fact] + 1 - kept)
        step = np.where(known & (stated != 0), step, 0)
        claim, fact = _within(said, stated, step)
        finer = step[claim] > 10.0 ** last[fact] * (1 + SLACK)
        claim, fact = claim[finer], fact[finer]
        rounds = np.abs(stated[claim] - said.value[fact]) <= step[claim] / 2 * (1 + SLACK)
        # Errors lie as often in the halves of a step further out on either side.
        size = said.size[fact].astype(np.float64)
        inside, beside = (summed(voice[claim], size * part, many) for part in (rounds, ~rounds))
        telling = (inside >= ENOUGH) & (inside * (1 - MOSTLY) > beside + 2 * np.sqrt(beside))
        rounds &= telling[voice[claim]]
        kind = said.measure[said.at]
        apart = scale.of_values(stated + step / 2, kind) - scale.of_values(stated - step / 2, kind)
        return cls(claim[rounds], fact[rounds], np.where(telling[voice], apart, 0))

    def chance(self, variance: Floats) -> Floats:
        """Return how likely errors of such variances lie within half of what each claim rounds."""
        return np.asarray(2 * share_below(self.width / 2 / np.sqrt(variance)) - 1)


def _places(value: Floats) -> tuple[Floats, Floats]:
    """Return the decimal exponents of the last and the first digit of values that is not 0."""
    size = np.abs(value)
    with np.errstate(divide="ignore"):
        first = np.floor(np.log10(np.where(size > 0, size, 1)) + SLACK)
    last = np.full(len(value), np.log10(POWERS[-1]))
    left = np.arange(len(value))
    for power in POWERS:
        steps = size[left] / power
        whole = (np.abs(steps - np.round(steps)) <= SLACK * np.maximum(1, steps)) & (np.round(steps) > 0)
        last[left[whole]] = np.round(np.log10(power))
        left = left[~whole]
    return last, np.maximum(first, last)


def _within(said: Statements, stated: Floats, reach: Floats) -> tuple[Codes, Codes]:
    """Return the claims and other values of their scope that lie within their reach."""
    asked = np.flatnonzero((reach > 0) & (said.facts > 1)[said.at])
    rank_of = np.unique(said.value)
    width = len(rank_of) + 1
    key = said.scope * width + np.searchsorted(rank_of, said.value)
    slack = reach[asked] * SLACK
    low = np.searchsorted(rank_of, stated[asked] - reach[asked] - slack, "left")
    high = np.searchsorted(rank_of, stated[asked] + reach[asked] + slack, "right")
    begin = np.searchsorted(key, said.at[asked] * width + low)
    end = np.searchsorted(key, said.at[asked] * width + high)
    many = end - begin
    claim = np.repeat(asked, many)
    fact = np.arange(many.sum()) - np.repeat(np.cumsum(many) - many, many) + np.repeat(begin, many)
    other = fact != said.fact[claim]
    return claim[other], fact[other]
