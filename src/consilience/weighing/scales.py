"""The sizes of numbers: on which scale errors are alike, and which sizes are likely."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from consilience.arrays import Codes, Flags, Floats, summed
from consilience.weighing.statements import Statements, quantile_by
from consilience.weighing.tuning import ENOUGH, FREEDOM, GROSS, ROUNDED, UNUSUAL

POWERS = 10.0 ** np.arange(15.0, -13.0, -1)
"""Decimal places that numbers may keep."""

FURTHEST = 1e120
"""Typical deviations from 0 after which places are all the same, so that squares stay finite."""


@dataclass(frozen=True)
class Scale:
    """Turns values into typical deviations of their measure, and back; arrays of shape (measures,)."""

    relative: Flags
    floor: Floats
    unit: Floats

    @classmethod
    def of(cls, said: Statements, medians: Floats) -> Scale:
        """Find the scale of each measure from the deviations from the medians of scopes."""
        measure = said.measure[said.scope]
        away, level = np.abs(said.value - medians[said.scope]), np.abs(medians[said.scope])
        relative = grows(away, level, measure, said)
        # Near zero a logarithm would tear small numbers apart; below a thousandth of the median value it is linear.
        some = said.value != 0
        middle = quantile_by(np.abs(said.value[some]), measure[some], said.measures, 0.5)
        floor = np.maximum(np.nan_to_num(middle, nan=1.0) * 1e-3, 1e-150)
        plain = cls(relative, floor, np.ones(said.measures))
        away = np.abs(plain.of_values(said.value, measure) - plain.of_values(medians, said.measure)[said.scope])
        off = np.repeat(away > 0, said.size)
        away, kind = np.repeat(away, said.size)[off], np.repeat(measure, said.size)[off]
        unit = quantile_by(away, kind, said.measures, 0.5)
        return cls(relative, floor, np.where(np.isnan(unit), 1.0, unit))

    def of_values(self, value: Floats, measure: Codes) -> Floats:
        """Return the places of values on the scale."""
        with np.errstate(over="ignore", divide="ignore"):
            ratio = np.arcsinh(value / self.floor[measure])
            place = np.where(self.relative[measure], ratio, value) / self.unit[measure]
        return np.clip(place, -FURTHEST, FURTHEST)

    def back(self, place: Floats, measure: Codes) -> Floats:
        """Return the values at places on the scale."""
        plain = place * self.unit[measure]
        with np.errstate(over="ignore", invalid="ignore"):
            return np.where(self.relative[measure], self.floor[measure] * np.sinh(plain), plain)


def grows(away: Floats, level: Floats, measure: Codes, said: Statements) -> Flags:
    """Say for each measure whether deviations grow with the level: the slope of their logarithms."""
    kept = (away > 0) & (level > 0)
    x, y, m = np.log(level[kept]), np.log(away[kept]), measure[kept]

    def total(what: Floats) -> Floats:
        return summed(m, what, said.measures)

    count = np.maximum(total(np.ones(len(x))), 1)
    x = x - (total(x) / count)[m]
    spread = total(x * x)
    with np.errstate(invalid="ignore", divide="ignore"):
        slope = np.where(spread > 1e-4 * count, total(x * y) / spread, 1.0)
    positive = np.bincount(measure, said.value > 0, minlength=said.measures) / np.maximum(
        np.bincount(measure, minlength=said.measures), 1
    )
    # What is always positive is more likely a size; few deviations say nothing.
    return (slope > np.where(positive > 0.999, 0.25, 0.5)) | (count <= ENOUGH)


def log_sizes(said: Statements, center: Floats, places: Floats) -> Floats:
    """Return how likely numbers of that size are, up to a constant: a Student t with a scale for each side.

    Numbers of one measure are of some size, and a value far from all of them needs more support. A handful of scopes
    says nothing of that, and no size is known finer than to ten typical deviations.
    """
    measure = said.measure
    # Scopes where two sources agree show the size; where nobody is confirmed, wild values would.
    confirmed = np.maximum.reduceat(said.size, said.first_fact) > 1
    enough = np.bincount(measure[confirmed], minlength=said.measures) >= ENOUGH
    shown = confirmed | ~enough[measure]
    low, middle, high = (quantile_by(center[shown], measure[shown], said.measures, share) for share in (0.1, 0.5, 0.9))
    known = np.bincount(measure[shown], minlength=said.measures) >= ENOUGH
    # 1.638 is the 90 % quantile of that t.
    below, above = (np.where(known, np.maximum(side / 1.638, 10), np.inf) for side in (middle - low, high - middle))
    off = places - middle[measure]
    return np.asarray(
        -(FREEDOM + 1) / 2 * np.log1p((off / np.where(off > 0, above[measure], below[measure])) ** 2 / FREEDOM)
    )


def confirmed_reach(said: Statements, place: Floats) -> tuple[Floats, Floats]:
    """Return for each scope between which places numbers of its measure are confirmed.

    On `ENOUGH` scopes or more somebody confirms a number as far out, less `GROSS` typical deviations; infinite where
    fewer numbers are confirmed than that on either side. `place`, of shape (facts,), has where values are.
    """
    kind, ends = said.measure[said.scope], np.full((2, said.measures), [[-np.inf], [np.inf]])
    for measure in range(said.measures):
        confirmed = np.sort(place[(kind == measure) & (said.size > 1)])
        if len(confirmed) >= 2 * ENOUGH:
            ends[:, measure] = confirmed[ENOUGH - 1] - GROSS, confirmed[-ENOUGH] + GROSS
    return ends[0][said.measure], ends[1][said.measure]


def usual_reach(said: Statements, place: Floats) -> Floats:
    """Return how far each place (by scope) may be missed on either side with a number that is usual in its measure."""
    low, high = (
        quantile_by(place, said.measure, said.measures, share)[said.measure] for share in (UNUSUAL, 1 - UNUSUAL)
    )
    return np.minimum(place - low, high - place)


def share_below(deviations: Floats) -> Floats:
    """Return the share of a Student t with three degrees of freedom that lies below."""
    x = deviations / math.sqrt(3)
    return np.asarray(0.5 + (x / (1 + x * x) + np.arctan(x)) / math.pi)


def decimals(said: Statements) -> Floats:
    """Return the largest power of ten that nearly all claims of each measure are multiples of; 0 for none."""
    kind, step = said.measure[said.scope], np.zeros(said.measures)
    for measure in range(said.measures):
        mine = kind == measure
        value, size = np.abs(said.value[mine]), said.size[mine]
        largest = value.max(initial=0)
        for power in POWERS[largest >= POWERS]:
            steps = value / power
            if np.average(np.abs(steps - np.round(steps)) <= 1e-9 * steps, weights=size) >= ROUNDED:
                step[measure] = power
                break
    return step
