"""Degrees of equivalence: how far values lie from a consensus and from each other, in their own uncertainty.

Each value has the variance that the method gives it: its own, times the squared scale factor, plus tau2. A value that
went into the consensus is correlated with it, so the difference of value i with weight w has the variance
``(1 - 2 w) V + u**2``, u being the standard error of the consensus; one that was left out has ``V + u**2``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from consilience.arguments import is_finite
from consilience.arrays import Floats
from consilience.errors import OptionError
from consilience.pooling.chisquare import normal_quantile

if TYPE_CHECKING:
    import pandas as pd

MOST_PAIRS = 2_000
"""At most this many values are compared pairwise, with a row for each pair."""


def two_sided(pulls: Floats) -> Floats:
    """Return the probability of a normal number at least that far from 0.

    >>> two_sided(np.array([0.0, 1.959963984540054, -1.959963984540054])).round(6).tolist()
    [1.0, 0.05, 0.05]
    """
    return np.array([math.erfc(abs(pull) / math.sqrt(2)) for pull in pulls.tolist()])


def checked_others(others: Any) -> tuple[tuple[str, ...], Floats, Floats]:
    """Return labels, values and variances of values left out of a consensus."""
    if not isinstance(others, Mapping):
        hint = "write {'name': (value, standard error)}"
        raise OptionError("left_out= is not a mapping", got=others, hint=hint, argument="left_out")
    for name, pair in others.items():
        sound = isinstance(pair, tuple) and len(pair) == 2 and all(is_finite(one) for one in pair) and pair[1] > 0
        if not sound:
            hint = "write (value, standard error), the latter above 0"
            raise OptionError(f"left_out= has no measurement for {name}", got=pair, hint=hint, argument="left_out")
    values, errors = (np.array([pair[at] for pair in others.values()], dtype=np.float64) for at in (0, 1))
    return tuple(map(str, others)), values, errors**2


def unilateral(
    labels: tuple[str, ...],
    values: Floats,
    variances: Floats,
    consensus: float,
    error: float,
    weights: Floats,
    level: float,
) -> pd.DataFrame:
    """Return a row for each value: its difference from the consensus.

    Parameters
    ----------
    labels : tuple of str
    values, variances : floats of shape (n,)
    consensus, error : float
        The estimate and its standard error.
    weights : floats of shape (n,)
        The share of each value in the consensus; 0 for one left out.
    level : float
    """
    return _frame({"value": labels}, values - consensus, (1 - 2 * weights) * variances + error**2, level)


def bilateral(labels: tuple[str, ...], values: Floats, variances: Floats, level: float) -> pd.DataFrame:
    """Return a row for each pair of values: how far the left is above the right."""
    if len(labels) > MOST_PAIRS:
        raise OptionError("too many values to compare pairwise", got=len(labels), hint=f"give at most {MOST_PAIRS}")
    left, right = np.triu_indices(len(labels), 1)
    names = {"left": [labels[place] for place in left], "right": [labels[place] for place in right]}
    return _frame(names, values[left] - values[right], variances[left] + variances[right], level)


def _frame(names: dict[str, Any], difference: Floats, variance: Floats, level: float) -> pd.DataFrame:
    import pandas as pd

    error = np.sqrt(np.maximum(variance, 0.0))  # one value alone is the consensus: 0, but for rounding
    # A value that is the consensus has neither a difference nor an error.
    pull = np.divide(difference, error, out=np.full(len(error), np.nan), where=error > 0)
    reach = normal_quantile(level) * error
    numbers = {
        "difference": difference,
        "standard_error": error,
        "low": difference - reach,
        "high": difference + reach,
        "pull": pull,
        "p": two_sided(pull),
    }
    return pd.DataFrame({**{name: np.array(column, dtype=object) for name, column in names.items()}, **numbers})
