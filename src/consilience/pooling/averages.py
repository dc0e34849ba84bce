"""Averages that scale errors or moderate weights instead of fitting a variance between the values.

The Particle Data Group scales the error of a weighted mean by S (Review of Particle Physics, Introduction, section
"Unconstrained averaging"): the square root of chi-square over its degrees of freedom where that is above 1, from the
values alone whose error is below 3 sqrt(N) times the unscaled error of the mean. The power-moderated mean (Pomme and
Keightley, Metrologia 52, 2015, S200) lies between the arithmetic mean and that of Mandel and Paule: weights are errors
to the power of minus alpha, ``2 - 3 / N`` for errors that tend to be understated.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from consilience.arrays import Flags, Floats
from consilience.pooling.heterogeneity import Rows

_CEILING = 3.0
"""Values whose error is at least that times sqrt(N) times the error of the mean do not enter the scale factor."""


class Scaled(NamedTuple):
    """The scale factor of each group, at least 1, and which rows entered it."""

    scale: Floats
    entering: Flags


def pdg_scale(rows: Rows) -> Scaled:
    """Return the scale factors; 1 for a group with fewer than two values that enter."""
    _, total, _, residual = rows.weigh(np.zeros(rows.groups))
    count = rows.sum(np.ones(len(rows.values)))
    ceiling = _CEILING * np.sqrt(count / total)
    entering = np.sqrt(rows.variances) < ceiling[rows.codes]
    df = rows.sum(entering.astype(np.float64)) - 1
    chi_square = rows.sum(np.where(entering, residual**2 / rows.variances, 0.0))
    ratio = np.sqrt(chi_square / np.where(df > 0, df, np.inf))
    return Scaled(np.fmax(ratio, 1.0), entering)


def power_moderated(rows: Rows, tau2: Floats) -> tuple[Floats, Floats, Floats]:
    """Return the weights of a power-moderated mean, and the mean and its standard error for each group.

    Parameters
    ----------
    rows : Rows
    tau2 : floats of shape (groups,)
        Mandel and Paule's: it is 0 where the errors explain the scatter.
    """
    count = rows.sum(np.ones(len(rows.values)))
    variances = rows.variances + tau2[rows.codes]
    _, _, off = rows.average(np.ones(len(rows.values)))
    arithmetic = rows.sum(off**2) / (count * np.maximum(count - 1, 1))
    weighted = 1 / rows.sum(1 / variances)
    # A characteristic error per value: what the larger of both errors of a mean would be for one value.
    typical = count * np.maximum(arithmetic, weighted)
    alpha = np.maximum(0.0, 2 - 3 / count)[rows.codes]
    # Relative to the typical error, so that no power overflows.
    weight = (variances / typical[rows.codes]) ** (-alpha / 2)
    total, estimate, _ = rows.average(weight)
    return weight, estimate, np.sqrt(typical / total)
