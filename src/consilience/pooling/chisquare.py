"""The chi-square and normal distributions, as far as pooling needs them: exact for whole degrees of freedom.

The tail of a chi-square with whole degrees of freedom is a finite sum, so no special functions are needed
(Abramowitz and Stegun, 26.4.4 and 26.4.5).
"""

from __future__ import annotations

import math
from functools import lru_cache
from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike

from consilience.arrays import Floats


def normal_quantile(level: float) -> float:
    """Return how many standard errors to each side hold that share of a normal distribution.

    >>> round(normal_quantile(0.95), 6)
    1.959964
    """
    return -NormalDist().inv_cdf((1 - level) / 2)  # from below: above, the last levels under 1 round to it


def chi_square_tail(x: ArrayLike, df: ArrayLike) -> Floats:
    """Return the probability that a chi-square is at least x.

    Parameters
    ----------
    x : array of shape (n,)
        Not negative; NaN gives NaN.
    df : array of shape (n,)
        Whole numbers; with 0 the chi-square is 0, so its tail is 1 at 0 and 0 above.

    Returns
    -------
    floats of shape (n,)
        Correct to about 1e-13, also far out in the tail.

    Examples
    --------
    >>> chi_square_tail([3.841458820694124, 152.2330], [1, 12]).tolist()
    [0.05..., 1.99...e-26]
    """
    half, whole = np.broadcast_arrays(
        np.atleast_1d(np.asarray(x, dtype=np.float64)) / 2, np.atleast_1d(np.asarray(df, dtype=np.int64))
    )
    known, back = np.unique(np.stack([half, whole.astype(np.float64)]), axis=1, return_inverse=True)
    tails = np.array([_tail(h, int(n)) for h, n in known.T], dtype=np.float64)
    return tails[back.ravel()]


def _tail(half: float, df: int) -> float:
    """Return the tail at twice `half`; its terms are ``half**k / Gamma(k + 1)``, with k whole or halves."""
    if math.isnan(half):
        return math.nan
    if half == 0 or df == 0:
        return 1.0 if half == 0 else 0.0
    if df % 2:
        steps = np.log(half / np.arange(1.5, df / 2))
        terms = math.log(half) / 2 - math.lgamma(1.5) + np.r_[0.0, np.cumsum(steps)]
        return min(1.0, math.erfc(math.sqrt(half)) + (float(np.exp(terms - half).sum()) if df > 1 else 0.0))
    terms = np.r_[0.0, np.cumsum(np.log(half / np.arange(1.0, df / 2)))]
    return min(1.0, float(np.exp(terms - half).sum()))


@lru_cache(maxsize=10_000)
def chi_square_quantile(level: float, df: int) -> float:
    """Return the number that a chi-square stays below with that probability.

    Newton's method on the exact tail, from the approximation of Wilson and Hilferty (1931), held between bounds.

    >>> round(chi_square_quantile(0.95, 1), 6), round(chi_square_quantile(0.025, 12), 6)
    (3.841459, 4.403789)
    """
    wanted = 1 - level
    spread = 2 / (9 * df)
    x = max(df * (1 - spread + NormalDist().inv_cdf(level) * math.sqrt(spread)) ** 3, 1e-8)
    low, high = 0.0, math.inf
    for _ in range(100):
        excess = _tail(x / 2, df) - wanted
        low, high = (x, high) if excess > 0 else (low, x)
        density = math.exp((df / 2 - 1) * math.log(x / 2) - x / 2 - math.lgamma(df / 2)) / 2
        moved = x + excess / density if density > 0 else math.inf
        if not low < moved < high:
            moved = 2 * low if high == math.inf else (low + high) / 2
        if abs(moved - x) <= 4e-16 * x or moved == x:
            break
        x = moved
    return x
