"""The sides of errors: whether the errors of a scope are independent, or come from something that several share."""

from __future__ import annotations

import math

import numpy as np

from corroborate.reconciling.kernel import Floats
from corroborate.reconciling.statements import Statements, summed

COMMON = 0.025
"""From this correlation on, less two standard errors, errors are common altogether. Of wrong values so many may meet by
accident; where twice as many do, they are shared altogether."""


def correlate_sides(said: Statements, place: Floats, truth: Floats) -> float:
    """Return how errors of one scope are correlated.

    Independent errors of a scope are on either side of the truth. How much more than that different wrong values are
    on one side is the intraclass correlation of their signs over all pairs. Sources that state the same count as one,
    since what they share is judged elsewhere (`echoes`, and how often odd values are repeated).

    Parameters
    ----------
    said : Statements
    place : floats of shape (facts,)
        Where the values are, on any scale.
    truth : floats of shape (scopes,)
        What is taken for the truth, on that scale.

    Returns
    -------
    float
        0 to 1: the correlation less two standard errors; 0 where no scope has two wrong values.
    """
    off = place - truth[said.scope]
    side = np.where(np.abs(off) > 1e-9, np.sign(off), 0.0)
    surplus, wrong = summed(said.scope, side, len(truth)), summed(said.scope, np.abs(side), len(truth))
    scopes = np.count_nonzero(wrong > 1)
    if not scopes:
        return 0.0
    # Over pairs: the square of a sum has each pair twice, and each member with itself.
    correlation = (surplus @ surplus - wrong.sum()) / (wrong @ wrong - wrong.sum())
    return float(max(correlation - 2 / math.sqrt(scopes), 0))
