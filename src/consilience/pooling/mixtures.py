"""Mixtures of normal distributions: what several measurements say together if any one of them may be right.

The linear pool gives each measurement its weight and averages the distributions, not the values (Stone 1961; NIST
Consensus Builder, section 4). A posterior that is normal for each of many settings is a mixture too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from consilience.arrays import Floats, float_array
from consilience.errors import OptionError
from consilience.extras import import_extra
from consilience.model.intervals import Interval
from consilience.pooling.fits import check_measured


def root(rising: Callable[[float], float], low: float, high: float) -> float:
    """Return where a rising function is 0, between two numbers, by Brent's method; an end where it is 0 nowhere."""
    if rising(low) >= 0:
        return low
    if rising(high) <= 0:
        return high
    brentq = import_extra("scipy.optimize", "measures", "distributions").brentq
    return float(brentq(rising, low, high, xtol=1e-14 * (abs(low) + abs(high)), rtol=1e-14))


@dataclass(frozen=True)
class Mixture:
    """A mixture of normal distributions.

    Attributes
    ----------
    means, deviations, weights : floats of shape (components,)
        Standard deviations above 0; weights sum to 1.
    """

    means: Floats
    deviations: Floats
    weights: Floats

    @property
    def mean(self) -> float:
        """Its mean."""
        return float(self.weights @ self.means)

    @property
    def standard_deviation(self) -> float:
        """Its standard deviation: within the components and between them."""
        off = self.means - self.mean
        return float(np.sqrt(self.weights @ (self.deviations**2 + off**2)))

    def density(self, at: ArrayLike) -> Floats:
        """Return the density at numbers; shape as given."""
        where = np.asarray(at, dtype=np.float64)[..., None]
        heights = np.exp(-(((where - self.means) / self.deviations) ** 2) / 2) / self.deviations
        return np.asarray(heights @ self.weights / np.sqrt(2 * np.pi))

    def below(self, at: ArrayLike) -> Floats:
        """Return the probability of being below numbers; shape as given."""
        ndtr = import_extra("scipy.special", "measures", "distributions").ndtr
        where = np.asarray(at, dtype=np.float64)[..., None]
        return np.asarray(ndtr((where - self.means) / self.deviations) @ self.weights)

    def quantile(self, share: float) -> float:
        """Return the number that is exceeded with probability 1 - share, for a share strictly between 0 and 1."""
        if not 0 < share < 1:
            raise OptionError("a quantile is asked for a share", got=share, hint="between 0 and 1", argument="share")
        reach = 40.0  # standard deviations: beyond them a normal has no float64 left
        low = float((self.means - reach * self.deviations).min())
        high = float((self.means + reach * self.deviations).max())
        return root(lambda at: float(self.below(at)) - share, low, high)

    @property
    def median(self) -> float:
        """Half lies below it."""
        return self.quantile(0.5)

    def interval(self, level: float = 0.95) -> Interval:
        """Return the interval that leaves the same probability out on both sides; its ends are closed."""
        return Interval(self.quantile((1 - level) / 2), self.quantile((1 + level) / 2))


def linear_pool(values: ArrayLike, standard_errors: ArrayLike, *, weights: ArrayLike | None = None) -> Mixture:
    """Average the distributions of measurements, each taken for normal.

    Parameters
    ----------
    values, standard_errors : arrays of shape (n,)
        As for `pool`.
    weights : array of shape (n,), optional
        How much each is trusted, in any unit, none below 0; by default all alike.

    Returns
    -------
    Mixture

    Raises
    ------
    OptionError
        If the numbers cannot be pooled, or the weights do not fit.

    Examples
    --------
    >>> pooled = linear_pool([10.0, 12.0], [1.0, 1.0])
    >>> pooled.mean, round(pooled.standard_deviation, 4)
    (11.0, 1.4142)
    >>> linear_pool([10.0, 12.0], [1.0, 1.0], weights=[1.0])
    Traceback (most recent call last):
    consilience.errors.OptionError: each value needs a weight of 0 or more: got [1.0]; ...
    """
    means, variances = check_measured(values, standard_errors)
    given = np.ones(len(means)) if weights is None else np.atleast_1d(float_array(weights, "weights"))
    if given.shape != means.shape or not np.isfinite(given).all() or (given < 0).any() or not given.any():
        hint = "give one number a value, not all of them 0"
        raise OptionError("each value needs a weight of 0 or more", got=given.tolist(), hint=hint, argument="weights")
    return Mixture(means, np.sqrt(variances), given / given.sum())
