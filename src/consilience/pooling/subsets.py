"""The largest consistent subset: the most values that a chi-square test lets stand together.

Cox (2007), "The evaluation of key comparison data: determining the largest consistent subset", Metrologia 44, with a
full covariance matrix. The chi-square of a subset cannot fall when a value joins it, so a search that adds values one
by one may turn back as soon as it is above the limit for the size wanted.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from consilience.arguments import SHARE, checked
from consilience.arrays import Floats, float_array
from consilience.errors import OptionError
from consilience.pooling.chisquare import chi_square_quantile, chi_square_tail

MOST_STEPS = 200_000
"""The search gives up after this many subsets: their number can be exponential."""


@dataclass(frozen=True)
class ConsistentSubset:
    """Values that a chi-square test lets stand together.

    Attributes
    ----------
    members : tuple of int
        Their places, counted from 0.
    estimate, standard_error : float
        Generalised least squares.
    chi_square, p : float
        The test of consistency, with one degree of freedom less than there are members.
    """

    members: tuple[int, ...]
    estimate: float
    standard_error: float
    chi_square: float
    p: float


@checked(level=SHARE)
def largest_consistent_subsets(
    values: ArrayLike,
    *,
    standard_errors: ArrayLike | None = None,
    covariance: ArrayLike | None = None,
    level: float = 0.05,
) -> tuple[ConsistentSubset, ...]:
    """Find the largest sets of values that are consistent by a chi-square test; all of them where several tie.

    Parameters
    ----------
    values : array of shape (n,)
        Measurements of one quantity.
    standard_errors : array of shape (n,), optional
        For independent values; else give their covariance.
    covariance : array of shape (n, n), optional
        Positive definite.
    level : float, default 0.05
        A set is consistent if its chi-square has at least this probability.

    Returns
    -------
    tuple of ConsistentSubset
        All consistent sets of the largest size, the lowest chi-square first.

    Raises
    ------
    OptionError
        If the input does not fit together, or there are too many subsets to look at.

    Examples
    --------
    >>> for found in largest_consistent_subsets([10, 11, 20, 21], covariance=5 * np.eye(4) + 1):
    ...     print(found.members, found.estimate, round(found.p, 4))
    (0, 1) 10.5 0.7518
    (2, 3) 20.5 0.7518
    """
    stated, spread = _checked(values, standard_errors, covariance)
    order = np.argsort(stated, kind="stable")
    stated, spread = stated[order], spread[np.ix_(order, order)]
    steps = [0]
    for size in range(len(stated), 0, -1):
        limit = chi_square_quantile(1 - level, size - 1) if size > 1 else 0.0
        found = [_fit(stated, spread, chosen) for chosen in _search(stated, spread, size, limit, steps)]
        if found:
            moved = [_named(subset, order) for subset in found]
            return tuple(sorted(moved, key=lambda subset: (round(subset.chi_square, 9), subset.members)))
    return ()


def _checked(
    values: ArrayLike, standard_errors: ArrayLike | None, covariance: ArrayLike | None
) -> tuple[Floats, Floats]:
    stated = float_array(values, "values")
    if stated.ndim != 1:
        raise OptionError("values= is not one-dimensional", got=stated.shape, argument="values")
    if not np.isfinite(stated).all():
        raise OptionError(
            "a value must be finite", got=[value for value in stated.tolist() if not math.isfinite(value)]
        )
    if (standard_errors is None) == (covariance is None):
        raise OptionError("give either standard_errors or covariance")
    if covariance is None:
        errors = float_array(standard_errors, "standard_errors")
        if errors.shape != stated.shape:
            raise OptionError("each value needs its standard error", got=f"shapes {stated.shape} and {errors.shape}")
        if not ((errors > 0) & np.isfinite(errors)).all():
            got = [error for error in errors.tolist() if not 0 < error < math.inf]
            raise OptionError("a standard error must be above 0 and finite", got=got)
        return stated, np.diag(errors**2)
    spread = float_array(covariance, "covariance")
    if spread.shape != (len(stated), len(stated)):
        raise OptionError("the covariance needs a row and a column per value", got=spread.shape)
    if not np.isfinite(spread).all() or not np.allclose(spread, spread.T, atol=0):
        raise OptionError("the covariance must be finite and symmetric", got=spread.tolist())
    if len(stated) and np.linalg.eigvalsh(spread)[0] <= 0:
        raise OptionError("the covariance must be positive definite")
    return stated, spread


def _search(values: Floats, spread: Floats, size: int, limit: float, steps: list[int]) -> Iterator[tuple[int, ...]]:
    """Yield every set of that size whose chi-square is within the limit; values come sorted, so bad ones end early."""
    stack: list[tuple[int, ...]] = [()]
    while stack:
        chosen = stack.pop()
        steps[0] += 1
        if steps[0] > MOST_STEPS:
            raise OptionError(
                "too many subsets to look at", got=f"{len(values)} values", hint="pool with method='REML' instead"
            )
        if len(chosen) > 1 and _chi_square(values, spread, chosen) > limit * (1 + 1e-12):
            continue
        if len(chosen) == size:
            yield chosen
            continue
        begin = chosen[-1] + 1 if chosen else 0
        end = len(values) - (size - len(chosen)) + 1
        stack.extend((*chosen, place) for place in reversed(range(begin, end)))


def _solve(values: Floats, spread: Floats, chosen: tuple[int, ...]) -> tuple[float, float, float]:
    places = list(chosen)
    some, among = values[places] - values[places[0]], spread[np.ix_(places, places)]
    weight = np.linalg.solve(among, np.ones(len(places)))
    estimate = float(weight @ some / weight.sum())
    residual = some - estimate
    return estimate + float(values[places[0]]), float(weight.sum()), float(residual @ np.linalg.solve(among, residual))


def _chi_square(values: Floats, spread: Floats, chosen: tuple[int, ...]) -> float:
    return _solve(values, spread, chosen)[2]


def _fit(values: Floats, spread: Floats, chosen: tuple[int, ...]) -> ConsistentSubset:
    estimate, weight, chi_square = _solve(values, spread, chosen)
    chance = float(chi_square_tail(max(chi_square, 0.0), len(chosen) - 1)[0]) if len(chosen) > 1 else 1.0
    return ConsistentSubset(chosen, estimate, 1 / math.sqrt(weight), max(chi_square, 0.0), chance)


def _named(subset: ConsistentSubset, order: np.ndarray) -> ConsistentSubset:
    members = tuple(sorted(int(order[place]) for place in subset.members))
    return ConsistentSubset(members, subset.estimate, subset.standard_error, subset.chi_square, subset.p)
