"""The sides of errors: whether they are more often above, and whether those of a scope come from something shared."""

from __future__ import annotations

import math

import numpy as np

from consilience.arrays import Codes, Floats, summed
from consilience.weighing.statements import Statements

SAME = 1e-9
"""Places no further apart are the same."""


def sides_of(off: Floats) -> Codes:
    """Return -1, 0 or 1 for what is below, at or above a place, by how far it is off; any shape."""
    return np.asarray((off > SAME).astype(np.int64) - (off < -SAME))


def share_above(side: Codes, weight: Floats, measure: Codes, measures: int) -> Floats:
    """Return for each measure how often what is off is above, 0 to 1, two standard errors nearer to one half.

    Parameters
    ----------
    side : codes of any shape
        See `sides_of`.
    weight : floats of that shape
        How much each counts.
    measure : codes of that shape
    measures : int
        How many there are.
    """
    some = side != 0
    side, weight, measure = side[some], weight[some], measure[some]
    above = summed(measure, np.where(side > 0, weight, 0.0), measures)
    count = np.maximum(summed(measure, weight, measures), 1e-300)
    surplus = above / count - 0.5
    return np.asarray(0.5 + np.sign(surplus) * np.maximum(np.abs(surplus) - 1 / np.sqrt(count), 0))


def correlate_sides(said: Statements, place: Floats, truth: Floats, reach: Floats) -> float:
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
    reach : floats of shape (scopes,)
        Errors up to that size count. A value that has nothing to do with the scope lies on the side where most values
        are, so that only errors count that would have been as usual on the other side.

    Returns
    -------
    float
        0 to 1: the correlation less two standard errors; 0 where no scope has two wrong values.
    """
    off = place - truth[said.scope]
    side = sides_of(off) * (np.abs(off) <= reach[said.scope])
    surplus, wrong = (
        summed(said.scope, side.astype(np.float64), len(truth)),
        summed(said.scope, np.abs(side).astype(np.float64), len(truth)),
    )
    scopes = np.count_nonzero(wrong > 1)
    if not scopes:
        return 0.0
    # Over pairs: the square of a sum has each pair twice, and each member with itself.
    correlation = (surplus @ surplus - wrong.sum()) / (wrong @ wrong - wrong.sum())
    return float(max(correlation - 2 / math.sqrt(scopes), 0))
