"""Pooling of values whose errors are correlated: generalised least squares, with a common systematic error apart.

The best linear unbiased estimate has the weights ``V^-1 1 / (1' V^-1 1)``, V being the covariance of the values (Aitken
1935; Lyons, Gibaut and Clifford 1988). With strong correlations a weight can be negative, and the estimate lie outside
of the values: that is what the covariance says, and `CorrelatedPool.weights` shows it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import ArrayLike

from consilience.arguments import ANY, NONE, SHARE, checked, many, one_of
from consilience.arrays import Floats, float_array
from consilience.errors import OptionError
from consilience.model.claim_sets import ClaimSet, as_claim_set
from consilience.model.claims import Claim
from consilience.model.intervals import Interval
from consilience.pooling.chisquare import chi_square_tail, normal_quantile
from consilience.pooling.fits import check_measured
from consilience.pooling.measured import is_claims, measured_of, parted, parts_of

Method = Literal["FE", "Birge", "PM"]


@dataclass(frozen=True)
class CorrelatedPool:
    """One estimate from values with correlated errors; made by `pool_correlated`.

    Attributes
    ----------
    method : {'FE', 'Birge', 'PM'}
    level : float
        Coverage of the interval.
    labels : tuple of str
        The names of the values: the ids of claims, else 1, 2, 3.
    estimate, standard_error : float
        In the unit of the values.
    statistical, systematic : float
        What the errors that the values do not share, and those that they share, give to the standard error; with
        `dark_uncertainty` in the former. Their squares sum to that of `standard_error`.
    weights : floats of shape (n,)
        They sum to 1; some may be negative.
    q, q_p : float
        Chi-square of the values about the estimate, and the probability of at least that.
    dark_uncertainty : float
        What 'PM' adds to each value, not shared; else 0.
    scale_factor : float
        By what 'Birge' multiplies the standard error; else 1.
    """

    method: str
    level: float
    labels: tuple[str, ...]
    estimate: float
    standard_error: float
    statistical: float
    systematic: float
    weights: Floats
    q: float
    q_p: float
    dark_uncertainty: float
    scale_factor: float

    @property
    def interval(self) -> Interval:
        """The normal confidence interval of the estimate, closed."""
        reach = normal_quantile(self.level) * self.standard_error
        return Interval(self.estimate - reach, self.estimate + reach)


@checked(method=one_of("FE", "Birge", "PM"), level=SHARE, shared=many(ANY) | NONE)
def pool_correlated(
    values: ArrayLike | ClaimSet | Iterable[Claim],
    standard_errors: ArrayLike | None = None,
    *,
    systematic: ArrayLike | None = None,
    shared: Sequence[str] | None = None,
    correlation: ArrayLike | None = None,
    method: Method = "FE",
    level: float = 0.95,
    plus_minus: str | None = None,
) -> CorrelatedPool:
    """Pool values whose errors are correlated.

    Parameters
    ----------
    values : array of shape (n,), or claims
        Of claims, "± 0.28 ± 0.16" states the statistical and the systematic error.
    standard_errors : array of shape (n,)
        Statistical errors, above 0, that no two values share; not given for claims.
    systematic : array of shape (n,), optional
        Systematic errors, 0 or more, that the values share in full; not given for claims.
    shared : sequence of str, optional
        For each value the name of its systematic error: only values with one name share it. By default all do.
    correlation : array of shape (n, n), optional
        Of the statistical errors, or of the whole errors where no systematic one is stated.
    method : {'FE', 'Birge', 'PM'}
        Least squares; the same with its error scaled by the scatter; or with a variance between the values.
    level : float, default 0.95
    plus_minus : {'sigma', '2 sigma', '95 %'}, optional
        As in `pool`.

    Raises
    ------
    OptionError
        If the numbers do not fit together, an error is asymmetric, or the covariance is not positive definite.

    Examples
    --------
    Two values share an error of 3; without it, the error of the mean would be 0.71.

    >>> found = pool_correlated([10.0, 12.0], [1.0, 1.0], systematic=[3.0, 3.0])
    >>> found.estimate, round(found.standard_error, 4), round(found.statistical, 4), found.systematic
    (11.0, 3.0822, 0.7071, 3.0)
    """
    stated, errors, common, labels = _given(values, standard_errors, systematic, plus_minus)
    size = len(stated)
    own = np.diag(errors**2) if correlation is None else _correlation(correlation, size) * np.outer(errors, errors)
    names = [""] * size if shared is None else list(shared)
    if len(names) != size:
        raise OptionError("one name for each value", got=len(names), hint=f"there are {size}", argument="shared")
    together = np.array([[one == other for other in names] for one in names], dtype=np.bool_)
    between = np.where(together, np.outer(common, common), 0.0)
    df, (_, _, q) = size - 1, _least_squares(stated, own + between)
    tau2 = _tau2(stated, own + between) if method == "PM" else 0.0
    own = own + tau2 * np.eye(size)
    weights, estimate, _ = _least_squares(stated, own + between)
    scale = max(1.0, math.sqrt(q / df)) if method == "Birge" and df else 1.0
    statistical, shares = (scale * math.sqrt(max(0.0, float(weights @ part @ weights))) for part in (own, between))
    return CorrelatedPool(
        method=method,
        level=level,
        labels=labels,
        estimate=estimate,
        standard_error=math.hypot(statistical, shares),
        statistical=statistical,
        systematic=shares,
        weights=weights,
        q=q,
        q_p=float(chi_square_tail(q, df)[0]),
        dark_uncertainty=math.sqrt(tau2),
        scale_factor=scale,
    )


def _given(
    values: Any,
    standard_errors: ArrayLike | None,
    systematic: ArrayLike | None,
    plus_minus: str | None,
) -> tuple[Floats, Floats, Floats, tuple[str, ...]]:
    """Return values, statistical and systematic errors of shape (n,), and labels."""
    if is_claims(values):
        if standard_errors is not None or systematic is not None:
            raise OptionError("claims state their own errors", hint="leave out standard_errors= and systematic=")
        claims, _ = parted(as_claim_set(values).current)
        measured = measured_of(claims, plus_minus)
        measured.standard_errors("refuse")
        parts = np.array([parts_of(claim, plus_minus) for claim in claims], dtype=np.float64)
        return measured.values, parts[:, 0], parts[:, 1], measured.labels
    if standard_errors is None:
        raise OptionError("each value needs its standard error", hint="give standard_errors=, or claims as values")
    stated, variances = check_measured(values, standard_errors)
    if not len(stated):
        raise OptionError("there is nothing to pool", hint="give at least one value with its standard error")
    common = np.zeros(len(stated)) if systematic is None else float_array(systematic, "systematic")
    if common.shape != stated.shape or not np.isfinite(common).all() or (common < 0).any():
        hint = "one for each value, 0 or more"
        raise OptionError("systematic errors do not fit", got=common.tolist(), hint=hint, argument="systematic")
    return stated, np.sqrt(variances), common, tuple(str(place + 1) for place in range(len(stated)))


def _correlation(given: ArrayLike, size: int) -> Floats:
    matrix = float_array(given, "correlation")
    sound = matrix.shape == (size, size) and np.isfinite(matrix).all()
    if not sound or not np.allclose(matrix, matrix.T, atol=1e-12) or not np.allclose(np.diag(matrix), 1, atol=1e-12):
        hint = f"{size} rows and columns, symmetric, 1 on the diagonal"
        raise OptionError(
            "this is not a correlation of the values", got=matrix.shape, hint=hint, argument="correlation"
        )
    return matrix


def _least_squares(values: Floats, covariance: Floats) -> tuple[Floats, float, float]:
    """Return the weights, the estimate and the chi-square."""
    try:
        root = np.linalg.cholesky(covariance)
    except np.linalg.LinAlgError:
        hint = "no correlation of 1 or more between errors that differ"
        raise OptionError("the covariance is not positive definite", hint=hint, argument="correlation") from None
    # Whitened: errors of 1, not correlated. Counted from the first value, so that digits do not drown.
    off = np.linalg.solve(root, values - values[0])
    ones = np.linalg.solve(root, np.ones(len(values)))
    total = float(ones @ ones)
    shift = float(ones @ off) / total
    weights = np.linalg.solve(root.T, ones) / total
    return weights, float(values[0]) + shift, float(((off - shift * ones) ** 2).sum())


def _tau2(values: Floats, covariance: Floats) -> float:
    """Return the variance between the values at which chi-square is its degrees of freedom (Paule and Mandel 1982)."""
    df = len(values) - 1

    def excess(tau2: float) -> float:
        return _least_squares(values, covariance + tau2 * np.eye(len(values)))[2] - df

    if not df or excess(0.0) <= 0:
        return 0.0
    low, high = 0.0, float(np.ptp(values)) ** 2
    while excess(high) > 0:
        high *= 2
    while high - low > 1e-14 * high:
        middle = (low + high) / 2
        if middle in (low, high):
            break
        low, high = (middle, high) if excess(middle) > 0 else (low, middle)
    return (low + high) / 2
