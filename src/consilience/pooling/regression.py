"""Meta-regression on one covariate: values with standard errors on a line, with a variance beyond their errors.

Weighted least squares with weights ``1 / (v + tau2)``; tau2 as in `pool`, with the residuals of the line (DerSimonian
and Laird's by the trace of its projection; Paule and Mandel's where Q is its degrees of freedom; Raudenbush 2009).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from consilience.arguments import SHARE, checked
from consilience.arrays import Floats, float_array
from consilience.errors import OptionError, did_you_mean
from consilience.extras import import_extra
from consilience.model.intervals import Interval
from consilience.pooling.chisquare import chi_square_tail, normal_quantile
from consilience.pooling.equivalence import two_sided
from consilience.pooling.fits import TESTS, check_measured

METHODS = ("REML", "FE", "DL", "PM", "ML")


@dataclass(frozen=True)
class Regression:
    """A line through values with standard errors; made by `regress`.

    Attributes
    ----------
    method, test : str
    level : float
    claims : int
    intercept, slope : float
        In the unit of the values, and per unit of the covariate.
    intercept_error, slope_error : float
        Their standard errors.
    slope_interval : Interval
        At `level`: normal, or Student's t with claims - 2 degrees of freedom.
    slope_p : float
        The probability of a slope at least that far from 0, were there none.
    tau2 : float
        Variance of the values about the line beyond their own errors.
    q, q_p : float
        Scatter about the line by the errors alone, and its probability.
    """

    method: str
    test: str
    level: float
    claims: int
    intercept: float
    slope: float
    intercept_error: float
    slope_error: float
    slope_interval: Interval
    slope_p: float
    tau2: float
    q: float
    q_p: float

    def at(self, covariate: float) -> float:
        """Return the height of the line."""
        return self.intercept + self.slope * covariate


class _Line(NamedTuple):
    """The design and the measurements: shapes (n, 2), (n,), (n,)."""

    design: Floats
    values: Floats
    variances: Floats

    def fit(self, tau2: float) -> tuple[Floats, Floats, Floats, Floats]:
        """Return the coefficients, their covariance, the weights and the residuals."""
        weight = 1 / (self.variances + tau2)
        covariance: Floats = np.asarray(
            np.linalg.inv(self.design.T @ (weight[:, None] * self.design)), dtype=np.float64
        )
        coefficients = covariance @ (self.design.T @ (weight * self.values))
        return coefficients, covariance, weight, self.values - self.design @ coefficients

    def q(self, tau2: float) -> float:
        _, _, weight, residual = self.fit(tau2)
        return float(weight @ residual**2)

    def trace(self, tau2: float) -> float:
        """Return the trace of the projection that leaves weighted residuals."""
        _, covariance, weight, _ = self.fit(tau2)
        return float(weight.sum() - np.trace(covariance @ (self.design.T @ (weight[:, None] ** 2 * self.design))))

    def log_likelihood(self, tau2: float, restricted: bool) -> float:
        _, covariance, weight, residual = self.fit(tau2)
        height = np.log(weight).sum() - weight @ residual**2
        return float(height + (np.linalg.slogdet(covariance)[1] if restricted else 0.0)) / 2

    def slope(self, tau2: float, restricted: bool) -> float:
        """Return the derivative of the log likelihood."""
        _, _, weight, residual = self.fit(tau2)
        return float((weight * residual) @ (weight * residual)) - (
            self.trace(tau2) if restricted else float(weight.sum())
        )


@checked(level=SHARE)
def regress(
    values: ArrayLike,
    standard_errors: ArrayLike,
    covariate: ArrayLike,
    *,
    method: str = "REML",
    level: float = 0.95,
    test: str = "normal",
) -> Regression:
    """Fit a line to values that come with standard errors: do they depend on a covariate?

    Parameters
    ----------
    values, standard_errors, covariate : arrays of shape (n,)
        At least three; finite; standard errors above 0; the covariate has at least two different numbers.
    method : {'REML', 'FE', 'DL', 'PM', 'ML'}
    level : float, default 0.95
    test : {'normal', 'hksj', 'hksj ad hoc'}
        As in `pool`; 'hksj' needs the extra ``measures``.

    Raises
    ------
    OptionError
        If there are fewer than three values, or the covariate does not vary.

    Examples
    --------
    >>> found = regress([1.0, 2.1, 2.9, 4.2], [0.1, 0.1, 0.1, 0.1], [0, 1, 2, 3], method="FE")
    >>> round(found.slope, 3), round(found.slope_error, 3), round(found.q, 2)
    (1.04, 0.045, 4.2)
    """
    for name, given, known in (("method", method, METHODS), ("test", test, TESTS)):
        if not isinstance(given, str) or given not in known:
            raise OptionError(f"{name}= is unknown", got=given, hint=did_you_mean(str(given), known), argument=name)
    stated, variances = check_measured(values, standard_errors, level=level)
    along = float_array(covariate, "covariate")
    if along.shape != stated.shape or not np.isfinite(along).all():
        raise OptionError("each value needs a finite covariate", got=along.shape, argument="covariate")
    if len(stated) < 3 or np.ptp(along) == 0:
        hint = "give at least three values, and a covariate that varies"
        raise OptionError("no line can be fitted", got=f"{len(stated)} values", hint=hint, argument="covariate")
    # Everything in units of the spread and about the middle, so that products stay exact.
    middle, unit = float(np.mean(along)), float(np.ptp(along))
    base, scale = float(np.median(stated)), math.sqrt(float(np.median(variances)))
    design = np.column_stack([np.ones(len(along)), (along - middle) / unit])
    line = _Line(design, (stated - base) / scale, variances / scale**2)
    return _regression(line, (middle, unit, base, scale), method, level, test)


def _regression(
    line: _Line, units: tuple[float, float, float, float], method: str, level: float, test: str
) -> Regression:
    middle, unit, base, scale = units
    df = len(line.values) - 2
    tau2 = _tau2(line, method, df)
    coefficients, covariance, _, _ = line.fit(tau2)
    if test != "normal":
        scatter = line.q(tau2) / df
        covariance = covariance * (max(1.0, scatter) if test == "hksj ad hoc" else scatter)
    slope, slope_error = coefficients[1] * scale / unit, math.sqrt(covariance[1, 1]) * scale / unit
    moved = np.array([1.0, -middle / unit])  # the height of the line where the covariate is 0
    intercept_error = math.sqrt(float(moved @ covariance @ moved)) * scale
    if test == "normal":
        reach, chance = normal_quantile(level), float(two_sided(np.array([slope / slope_error]))[0])
    else:
        student = import_extra("scipy.stats", "measures", "Student's t").t
        reach = float(student.ppf((1 + level) / 2, df))
        chance = float(2 * student.sf(abs(slope) / slope_error, df)) if slope_error > 0 else 0.0
    q = line.q(0.0)
    return Regression(
        method=method,
        test=test,
        level=level,
        claims=len(line.values),
        intercept=base + float(moved @ coefficients) * scale,
        slope=float(slope),
        intercept_error=intercept_error,
        slope_error=float(slope_error),
        slope_interval=Interval(float(slope - reach * slope_error), float(slope + reach * slope_error)),
        slope_p=chance,
        tau2=tau2 * scale**2,
        q=q,
        q_p=float(chi_square_tail(q, df)[0]),
    )


def _tau2(line: _Line, method: str, df: int) -> float:
    if method == "FE":
        return 0.0
    if method == "DL":
        return max(0.0, (line.q(0.0) - df) / line.trace(0.0))
    top = 8 * float(np.max(np.abs(line.fit(0.0)[3])) ** 2) + 1e-12
    if method == "PM":
        while line.q(top) > df:
            top *= 2
        return _falls(lambda tau2: line.q(tau2) - df, 0.0, top)
    restricted = method == "REML"
    grid = np.linspace(0, 1, 61) ** 4 * top
    # The likelihood can have several maxima: the best point of a grid, then the root of its slope around it.
    best = int(np.argmax([line.log_likelihood(float(tau2), restricted) for tau2 in grid]))
    low, high = float(grid[max(best - 1, 0)]), float(grid[min(best + 1, len(grid) - 1)])
    return _falls(lambda tau2: line.slope(tau2, restricted), low, high)


def _falls(function: Callable[[float], float], low: float, high: float) -> float:
    """Return where a function falls below 0, by bisection; `low` if it is not above 0 there."""
    if function(low) <= 0:
        return low
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if function(middle) > 0 else (low, middle)
        if high - low <= 1e-15 * high:
            break
    return (low + high) / 2
