"""Pooling of values, or of claims that state errors, into one estimate; the methods are those of `pooling.fits`."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from consilience.arrays import Floats
from consilience.errors import OptionError
from consilience.model.claim_sets import ClaimSet, as_claim_set
from consilience.model.claims import Claim
from consilience.pooling.fits import checked_rows, fit_rows, tested
from consilience.pooling.heterogeneity import sorted_rows
from consilience.pooling.measured import (
    AT_ESTIMATE,
    AsymmetricErrorsWarning,
    Measured,
    check_asymmetric,
    is_claims,
    measured_of,
    names_of,
)
from consilience.pooling.pooled import Pooled
from consilience.words import digits_words

_NOTABLE = 0.25
"""By how much of its standard error an estimate must move to be warned of."""
_MOST_ROUNDS = 80
"""So often are the errors of asymmetric values taken again where the estimate lies."""


def pool(
    values: ArrayLike | ClaimSet | Iterable[Claim],
    standard_errors: ArrayLike | None = None,
    *,
    method: str = "REML",
    level: float = 0.95,
    test: str = "normal",
    plus_minus: str | None = None,
    bounds: str | None = None,
    asymmetric: str = "refuse",
    left_out: Sequence[str] = (),
) -> Pooled:
    """Pool values that come with standard errors into one estimate.

    Parameters
    ----------
    values : array of shape (n,), or claims
        At least one; finite, in one unit. Or claims on one scope, each with an error, such as "101.9 ± 0.5".
    standard_errors : array of shape (n,)
        Above 0; of claims they are read, and not given.
    method : {'REML', 'FE', 'DL', 'PM', 'ML', 'Birge', 'PDG', 'PMM'}
        See the table of `consilience.pooling.fits`.
    level : float, default 0.95
        Coverage of the intervals.
    test : {'normal', 'hksj', 'hksj ad hoc'}
        How the standard error and the intervals are made; the latter two need the extra ``measures``, and do not go
        with methods that scale the error themselves: 'Birge', 'PDG' and 'PMM'.
    plus_minus : {'sigma', '2 sigma', '95 %'}, optional
        What "±" is in claims; by default as their convention says, and where that takes it for a limit, one standard
        error.
    bounds : {'sigma', '2 sigma', '95 %'}, optional
        What a lower and an upper bound around a value are in claims; without it such claims are refused.
    asymmetric : {'refuse', 'mean', 'larger', 'linear', 'split normal', 'linear variance'}
        What becomes of claims whose upward and downward errors differ. The last three take the error at the place of
        the estimate: 'linear' between the downward error (at a distance of it below the value) and the upward one, as
        the Particle Data Group does; 'linear variance' gives the most likely place where the variance changes
        linearly with it (Barlow 2004); 'split normal' takes the one
        or the other. Where the ways differ by a quarter of the standard error, `AsymmetricErrorsWarning` is given.
    left_out : sequence of str
        Ids or sources of claims that do not go into the estimate and are compared with it (`Pooled.left_out`), as are
        claims of a table whose cell in a column ``left_out`` says "yes".

    Returns
    -------
    Pooled
        The same to the last digit in any order of the values.

    Raises
    ------
    OptionError
        If there is no value, a number is not finite, a standard error is not above 0, or either is beyond
        `MOST_TO_POOL`; if claims are about several things, in several units, or one states no error.

    Examples
    --------
    >>> planck = pool([6.62607013300, 6.62607005883, 6.62606993400], [6e-8, 1.65e-7, 8.9e-8], method="Birge")
    >>> round(planck.q, 6), round(planck.q_p, 7), round(planck.birge_ratio, 4)
    (3.442127, 0.1788758, 1.3119)
    >>> lifetimes = {"Yue": "887.7 ± 2.2", "Pichlmaier": "880.7 ± 1.8", "Byrne": "889.2 ± 9.9"}
    >>> neutron = pool([Claim(id=who, figure=said, source=who) for who, said in lifetimes.items()], method="PDG")
    >>> round(neutron.estimate, 1), round(neutron.scale_factor, 2), neutron.entering
    (883.6, 2.46, ('Yue', 'Pichlmaier'))
    >>> pool([10, 11], [1, 0])
    Traceback (most recent call last):
    consilience.errors.OptionError: a standard error must be above 0: got 0.0; ...
    """
    check_asymmetric(asymmetric)
    if is_claims(values):
        if standard_errors is not None:
            raise OptionError("claims state their own standard errors", hint="leave out standard_errors=")
        stated = as_claim_set(values).current
        measured = measured_of(stated, plus_minus, bounds, left_out=left_out)
        return pool_measured(measured, method=method, level=level, test=test, asymmetric=asymmetric)
    if names_of(left_out):
        hint = "numbers have no names: use pooled.equivalence(left_out={'name': (value, standard error)})"
        raise OptionError("left_out= names claims", got=left_out, hint=hint, argument="left_out")
    if standard_errors is None:
        raise OptionError("each value needs its standard error", hint="give standard_errors=, or claims as values")
    return _pooled(values, standard_errors, method, level, test, ())


def pool_measured(
    measured: Measured, *, method: str = "REML", level: float = 0.95, test: str = "normal", asymmetric: str = "refuse"
) -> Pooled:
    """Pool what claims state, with the errors that asymmetric ones have at the place of the estimate.

    Warns with `AsymmetricErrorsWarning` where the ways to take them move the estimate by a quarter of its error.
    """
    check_asymmetric(asymmetric)

    def pooled_by(way: str) -> Pooled:
        return _settled(
            measured, way, lambda errors: _pooled(measured.values, errors, method, level, test, measured.labels)
        )

    pooled = pooled_by(asymmetric)
    if len(measured.uneven) and pooled.standard_error > 0:
        others = {way: pooled_by(way).estimate for way in ("linear", "split normal", "larger")}
        if np.ptp([*others.values(), pooled.estimate]) > _NOTABLE * pooled.standard_error:
            others = {asymmetric: pooled.estimate, **others}
            told = ", ".join(f"{digits_words(estimate, 6)} ({way})" for way, estimate in others.items())
            words = f"the estimate depends on how asymmetric errors are taken: {told}"
            warnings.warn(words, AsymmetricErrorsWarning, stacklevel=3)
    beyond = measured.beyond
    if beyond is None:
        return replace(pooled, _unscored=measured.unscored)
    errors = beyond.standard_errors(asymmetric, pooled.estimate)
    pairs = zip(beyond.values.tolist(), errors.tolist(), strict=True)
    left_out = dict(zip(beyond.labels, pairs, strict=True))
    return replace(pooled, _left_out=left_out, _unscored=measured.unscored)


def _settled(measured: Measured, way: str, pooled_with: Callable[[Floats], Pooled]) -> Pooled:
    """Pool with the errors at the estimate: the place above and below which the estimate does not lie."""
    pooled = pooled_with(measured.standard_errors(way))
    if way not in AT_ESTIMATE or not len(measured.uneven):
        return pooled
    low, high = float(measured.values.min()), float(measured.values.max())
    least = 1e-13 * max(abs(low), abs(high))
    at = pooled.estimate
    for step in range(_MOST_ROUNDS):
        pooled = pooled_with(measured.standard_errors(way, at))
        if abs(pooled.estimate - at) <= least or high - low <= least:
            break
        # An estimate above the place where its errors were taken: the place sought is above that one.
        low, high = (max(low, at), high) if pooled.estimate > at else (low, min(high, at))
        near = step < _MOST_ROUNDS // 4 and low < pooled.estimate < high
        at = pooled.estimate if near else (low + high) / 2
    short = measured.linear_variances(pooled.estimate) <= measured.least_variances
    if way == "linear variance" and short.any():
        one = measured.labels[int(np.argmax(short))]
        hint = "the estimate is far on the side of its smaller error: use asymmetric='linear' or 'split normal'"
        raise OptionError(f"no linear variance holds for {one}", got=way, hint=hint, argument="asymmetric")
    return pooled


def _pooled(
    values: Any, standard_errors: ArrayLike, method: str, level: float, test: str, labels: tuple[str, ...]
) -> Pooled:
    given = checked_rows(values, standard_errors, method, level, test)
    if not len(given[0]):
        raise OptionError("there is nothing to pool", hint="give at least one value with its standard error")
    rows = sorted_rows(*given, np.zeros(len(given[0]), dtype=np.int64), 1)
    fit = tested(rows, fit_rows(rows, method), test)
    numbers = {name: column[0].item() for name, column in fit._asdict().items()}
    return Pooled(method=method, level=level, test=test, **numbers, _rows=rows, _given=given, _labels=labels)
