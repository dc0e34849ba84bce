"""Rows of measured values in groups, and how far values vary beyond their own errors: tau2 by several methods."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from consilience.arrays import Codes, Floats, summed
from consilience.errors import OptionError

MOST_STEPS = 1000
"""Newton's method doubles tau2 while it is far too small, so between the bounds above it needs a few hundred steps."""


class Rows(NamedTuple):
    """Values with their variances, sorted by group: shapes (rows,); the row of each group that weighs most."""

    values: Floats
    variances: Floats
    codes: Codes
    groups: int
    leaders: Codes

    def sum(self, what: Floats) -> Floats:
        """Return the sum over the rows of each group."""
        return summed(self.codes, what, self.groups)

    def weigh(self, tau2: Floats) -> tuple[Floats, Floats, Floats, Floats]:
        """Return the weights, their sum and the estimate of each group, and the residual of each row."""
        weight = 1 / (self.variances + tau2[self.codes])
        return weight, *self.average(weight)

    def average(self, weight: Floats) -> tuple[Floats, Floats, Floats]:
        """Return the sum of weights and the weighted mean of each group, and the residual of each row."""
        total = self.sum(weight)
        # Counted from the value that weighs most, so that its residual does not drown in its digits.
        base = np.zeros(self.groups)
        base[self.codes[self.leaders]] = self.values[self.leaders]
        off = self.values - base[self.codes]
        shift = self.sum(weight * off) / total
        return total, base + shift, off - shift[self.codes]

    def shared(self, weight: Floats) -> Floats:
        """Return ``sum(w) - sum(w**2) / sum(w)`` of each group, without a difference where one weight is nearly all."""
        group, leading = self.codes[self.leaders], np.zeros(self.groups)
        leading[group] = weight[self.leaders]
        rest = weight.copy()
        rest[self.leaders] = 0
        others = self.sum(rest)
        total = leading + others
        return (leading * others + self.sum(rest * (total[self.codes] - rest))) / total

    def q(self, tau2: Floats) -> tuple[Floats, Floats]:
        """Return the generalised Q and minus its slope in tau2."""
        weight, _, _, residual = self.weigh(tau2)
        return self.sum(weight * residual**2), self.sum((weight * residual) ** 2)


def sorted_rows(values: Floats, variances: Floats, codes: Codes, groups: int) -> Rows:
    """Sort, so that sums run in one order whatever the order of the rows."""
    order = np.lexsort((variances, values, codes))
    values, variances, codes = values[order], variances[order], codes[order]
    leaders = np.lexsort((-variances, codes))[np.flatnonzero(np.diff(codes, append=groups))]
    return Rows(values, variances, codes, groups, leaders)


def typical_variance(rows: Rows) -> Floats:
    """Return the typical sampling variance (Higgins and Thompson 2002, equation 9)."""
    df = np.bincount(rows.codes, minlength=rows.groups) - 1
    return np.asarray(df / rows.shared(1 / rows.variances), dtype=np.float64)


def _no_tau2(rows: Rows, q: Floats, df: Codes) -> Floats:
    return np.zeros(rows.groups)


def _dersimonian_laird(rows: Rows, q: Floats, df: Codes) -> Floats:
    return np.maximum(0, (q - df) / rows.shared(1 / rows.variances))


def _paule_mandel(rows: Rows, q: Floats, df: Codes) -> Floats:
    return root_of_q(rows, df.astype(np.float64))


def root_of_q(rows: Rows, target: Floats) -> Floats:
    """Return the tau2 at which the generalised Q equals the target; 0 where it is below it already.

    Q falls and is convex in tau2, so Newton's method from 0 climbs to the root and cannot overshoot.
    """
    tau2: Floats = np.zeros(rows.groups)
    for _ in range(MOST_STEPS):
        q, fall = rows.q(tau2)
        step = np.where(q > target, (q - target) / np.where(fall > 0, fall, np.inf), 0.0)
        tau2 = tau2 + np.maximum(np.nan_to_num(step), 0)
        if not (step > 1e-14 * tau2).any():
            return tau2
    raise OptionError(f"tau2 was not found in {MOST_STEPS} steps", hint="use method='DL', which needs no search")


def _likelihood(rows: Rows, tau2: Floats, restricted: bool) -> tuple[Floats, Floats]:
    """Return the profile log likelihood of tau2, up to a constant, and its slope."""
    weight, total, _, residual = rows.weigh(tau2)
    height = rows.sum(np.log(weight) - weight * residual**2)
    slope = rows.sum((weight * residual) ** 2) - total
    if restricted:
        height = height - np.log(total)
        slope = rows.sum((weight * residual) ** 2) - rows.shared(weight)
    return height / 2, slope / 2


def _highest(rows: Rows, restricted: bool) -> Floats:
    """Maximise the likelihood: the best point of a grid, then bisection of the slope around it.

    The likelihood can have several maxima, so a local search alone could end on the wrong one.
    """
    widest = np.zeros(rows.groups)
    np.maximum.at(widest, rows.codes, np.abs(rows.weigh(np.zeros(rows.groups))[3]))
    top = 8 * widest**2 + 1e-300
    grid = np.linspace(0, 1, 61)[:, None] ** 4 * top
    heights = np.array([_likelihood(rows, tau2, restricted)[0] for tau2 in grid])
    best = np.argmax(np.nan_to_num(heights, nan=-np.inf), axis=0)
    every = np.arange(rows.groups)
    low, high = grid[np.maximum(best - 1, 0), every], grid[np.minimum(best + 1, len(grid) - 1), every]
    for _ in range(200):
        middle = (low + high) / 2
        rising = _likelihood(rows, middle, restricted)[1] > 0
        low, high = np.where(rising, middle, low), np.where(rising, high, middle)
        if not (high - low > 1e-15 * high).any():
            break
    falls_at_once = (best == 0) & ~(_likelihood(rows, np.zeros(rows.groups), restricted)[1] > 0)
    return np.where(falls_at_once, 0.0, (low + high) / 2)


TAU2: dict[str, Callable[[Rows, Floats, Codes], Floats]] = {
    "FE": _no_tau2,
    "Birge": _no_tau2,
    "PDG": _no_tau2,
    "PMM": _paule_mandel,
    "DL": _dersimonian_laird,
    "PM": _paule_mandel,
    "ML": lambda rows, q, df: _highest(rows, restricted=False),
    "REML": lambda rows, q, df: _highest(rows, restricted=True),
}
