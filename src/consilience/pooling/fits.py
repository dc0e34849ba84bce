"""Pooling of values that come with standard errors: one estimate, its error, and how much the values scatter.

With weights ``w = 1 / (v + tau2)``, v the squared standard errors, the estimate is the weighted mean. The methods
differ in tau2, the variance between the values beyond their own errors:

========= ============================================================================================
FE        tau2 = 0, the fixed effect
Birge     tau2 = 0, the standard error times the Birge ratio ``sqrt(Q / df)`` where that is above 1 (Birge 1932)
PDG       as Birge, but only values with small errors enter the scale factor, see `consilience.pooling.averages`
PMM       the power-moderated mean, between arithmetic and PM (Pomme and Keightley 2015), in the same module
DL        from the moments of Q (DerSimonian and Laird 1986)
PM        where the generalised Q equals its degrees of freedom (Paule and Mandel 1982)
ML, REML  the maximum of the (restricted) likelihood (Viechtbauer 2005)
========= ============================================================================================

By default the standard error is ``1 / sqrt(sum(w))`` and intervals are normal. With ``test="hksj"`` it is multiplied by
``sqrt(sum(w * residual**2) / df)`` and intervals take Student's t with df degrees of freedom (Hartung and Knapp 2001,
Sidik and Jonkman 2002), which holds its level with few values; ``"hksj ad hoc"`` never narrows it.

Q is Cochran's; I2 and H2 follow Higgins and Thompson (2002), with tau2 over the typical sampling variance where a
method estimates tau2. Intervals of tau2 are Q profiles (Viechtbauer 2007). Everything is one set of array functions
over groups; a single pooling is one group.
"""

from __future__ import annotations

from numbers import Real
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from consilience.arguments import ANY, checked, many
from consilience.arrays import Codes, Floats, code_labels, float_array
from consilience.errors import OptionError, did_you_mean
from consilience.extras import import_extra
from consilience.pooling.averages import pdg_scale, power_moderated
from consilience.pooling.chisquare import chi_square_quantile, chi_square_tail, normal_quantile
from consilience.pooling.heterogeneity import TAU2, Rows, root_of_q, sorted_rows, typical_variance

if TYPE_CHECKING:
    import pandas as pd

METHODS = ("REML", "FE", "DL", "PM", "ML", "Birge", "PDG", "PMM")
UNSCATTERED = ("FE", "Birge", "PDG")
"""Methods without a variance between the values."""

TESTS = ("normal", "hksj", "hksj ad hoc")
"""How standard errors and intervals are made: normal, or by Hartung and Knapp, Sidik and Jonkman."""

MOST_TO_POOL = 1e50
"""Beyond that, or below one over it, fourth powers overflow; give the figures in another unit."""

_SCALING = ("Birge", "PDG", "PMM")


class Fit(NamedTuple):
    """What pooling gives for each group; arrays of shape (groups,), NaN for a group without rows."""

    claims: Codes
    estimate: Floats
    standard_error: Floats
    tau2: Floats
    q: Floats
    q_p: Floats
    i2: Floats
    h2: Floats
    birge_ratio: Floats


@checked(groups=many(ANY))
def pool_groups(
    values: ArrayLike,
    standard_errors: ArrayLike,
    groups: ArrayLike,
    *,
    method: str = "REML",
    level: float = 0.95,
    test: str = "normal",
) -> pd.DataFrame:
    """Pool the values of each group, all groups at once.

    Parameters
    ----------
    values, standard_errors, groups : arrays of shape (n,)
        `groups` are labels, e.g. the scope of each value; none of them missing.
    method, level, test
        As in `pool`, which gives the same numbers for each group alone, but for the last digits.

    Returns
    -------
    DataFrame
        A row per group, sorted: group, claims, estimate, standard_error, low, high, tau2, q, q_p, i2, h2, birge_ratio,
        tau2_low, tau2_high, i2_low, i2_high, h2_low, h2_high.

    Examples
    --------
    >>> pool_groups([1, 3, 7], [1, 1, 2], ["a", "a", "b"], method="FE")[["group", "claims", "estimate"]]
      group  claims  estimate
    0     a       2       2.0
    1     b       1       7.0
    """
    given = checked_rows(values, standard_errors, method, level, test)
    codes, names = code_labels(groups, "groups")
    if len(codes) != len(given[0]) or (codes < 0).any():
        raise OptionError("each value needs its group", got=len(codes), hint="none of them missing")
    frame = groups_frame(sorted_rows(*given, codes, len(names)), method, level, test)
    frame.insert(0, "group", names)
    return frame


def checked_rows(
    values: ArrayLike, standard_errors: ArrayLike, method: str, level: float, test: str
) -> tuple[Floats, Floats]:
    """Return values and variances of shape (n,); OptionError where these or the options cannot be used."""
    if not isinstance(test, str) or test not in TESTS:
        raise OptionError("test= is unknown", got=test, hint=did_you_mean(str(test), TESTS), argument="test")
    if not isinstance(method, str) or method not in METHODS:
        hint = did_you_mean(str(method), METHODS)
        raise OptionError("unknown method of pooling", got=method, hint=hint, argument="method")
    if test != "normal" and method in _SCALING:
        hint = "use test='normal', or method='REML'"
        raise OptionError(f"{method} scales the error itself", got=test, hint=hint, argument="test")
    return check_measured(values, standard_errors, level=level)


def check_measured(values: ArrayLike, standard_errors: ArrayLike, *, level: float = 0.95) -> tuple[Floats, Floats]:
    """Return values and variances of shape (n,); OptionError where they cannot be pooled."""
    if not isinstance(level, Real) or not 0 < level < 1:
        raise OptionError("level is a share", got=level, hint="between 0 and 1")
    stated, errors = float_array(values, "values"), float_array(standard_errors, "standard_errors")
    if stated.ndim != 1 or stated.shape != errors.shape:
        raise OptionError("each value needs its standard error", got=f"shapes {stated.shape} and {errors.shape}")
    if not (np.isfinite(stated).all() and np.isfinite(errors).all()):
        raise OptionError("values and standard errors must be finite numbers", hint="leave out rows without an error")
    if (errors <= 0).any():
        hint = "a value without error would silence all others; leave it out, or say how uncertain it is"
        raise OptionError("a standard error must be above 0", got=float(errors[errors <= 0][0]), hint=hint)
    with np.errstate(over="ignore"):
        extreme = np.maximum(np.maximum(np.abs(stated), errors), 1 / errors)
    if (extreme > MOST_TO_POOL).any():
        got = [float(stated[extreme.argmax()]), float(errors[extreme.argmax()])]
        raise OptionError("that is too large or too small to pool", got=got, hint="give the figures in another unit")
    return stated, errors**2


def groups_frame(rows: Rows, method: str, level: float, test: str) -> pd.DataFrame:
    """Return a row per group; see `pool_groups`."""
    import pandas as pd

    fit = tested(rows, fit_rows(rows, method), test)
    reach = multiplier(fit.claims - 1, test, level) * fit.standard_error
    frame = pd.DataFrame({**fit._asdict(), **tau2_bounds(rows, level)})
    frame.insert(3, "low", fit.estimate - reach)
    frame.insert(4, "high", fit.estimate + reach)
    return frame


def multiplier(df: Codes, test: str, level: float) -> Floats:
    """Return how many standard errors to each side an interval takes; NaN without a degree of freedom."""
    if test == "normal":
        return np.full(len(df), normal_quantile(level))
    student = import_extra("scipy.stats", "measures", "Student's t").t
    return np.where(df > 0, student.ppf((1 + level) / 2, np.maximum(df, 1)), np.nan)


def tested(rows: Rows, fit: Fit, test: str) -> Fit:
    """Return the fit with the standard error of a test: Hartung's and Knapp's is scaled by the weighted scatter."""
    if test == "normal":
        return fit
    with np.errstate(invalid="ignore", divide="ignore"):
        scatter = rows.q(np.nan_to_num(fit.tau2))[0] / (fit.claims - 1)
    scale = np.fmax(scatter, 1.0) if test == "hksj ad hoc" else scatter
    scaled = np.where(fit.claims > 1, fit.standard_error * np.sqrt(scale), np.nan)
    return fit._replace(standard_error=scaled)


def tau2_bounds(rows: Rows, level: float) -> dict[str, Floats]:
    """Return the ends of the intervals of tau2, I2 and H2 of each group; NaN for fewer than two rows."""
    df = np.bincount(rows.codes, minlength=rows.groups) - 1
    known, back = np.unique(df, return_inverse=True)
    ends: dict[str, Floats] = {}
    for side, share in (("low", (1 + level) / 2), ("high", (1 - level) / 2)):
        quantiles = np.array([chi_square_quantile(share, int(one)) if one > 0 else np.nan for one in known])
        with np.errstate(invalid="ignore", divide="ignore"):
            tau2 = np.where(df > 0, root_of_q(rows, quantiles[back]), np.nan)
            typical = typical_variance(rows)
            ends |= {f"tau2_{side}": tau2, f"i2_{side}": tau2 / (tau2 + typical), f"h2_{side}": 1 + tau2 / typical}
    return {f"{name}_{side}": ends[f"{name}_{side}"] for name in ("tau2", "i2", "h2") for side in ("low", "high")}


def scale_of(rows: Rows, method: str) -> Floats:
    """Return by what the error of the mean of each group is multiplied: 1 but for 'Birge' and 'PDG'."""
    if method == "PDG":
        return pdg_scale(rows).scale
    if method != "Birge":
        return np.ones(rows.groups)
    df = np.bincount(rows.codes, minlength=rows.groups) - 1
    return np.fmax(np.sqrt(rows.q(np.zeros(rows.groups))[0] / np.where(df > 0, df, np.inf)), 1.0)


def fit_rows(rows: Rows, method: str) -> Fit:
    """Pool each group by a method, its standard error as the method alone has it."""
    claims = np.bincount(rows.codes, minlength=rows.groups)
    df = claims - 1
    nothing = np.zeros(rows.groups)
    # A group without rows divides 0 by 0 throughout, and so ends as missing.
    with np.errstate(invalid="ignore", divide="ignore"):
        q = np.where(claims > 0, rows.q(nothing)[0], np.nan)
        many = claims > 1
        tau2 = np.where(many, TAU2[method](rows, q, df), np.where(claims == 1, 0.0, np.nan))
        _, total, estimate, _ = rows.weigh(np.nan_to_num(tau2))
        error = scale_of(rows, method) / np.sqrt(total)
        if method == "PMM":
            _, estimate, error = power_moderated(rows, np.nan_to_num(tau2))
        birge = np.sqrt(np.where(many, q / df, np.nan))
        if method in UNSCATTERED:
            i2, h2 = np.maximum(0, (q - df) / q), q / df
        else:
            typical = typical_variance(rows)
            i2, h2 = tau2 / (tau2 + typical), 1 + tau2 / typical
        i2, h2 = np.where(q == 0, 0.0, i2), np.where(many, h2, np.nan)
        i2 = np.where(many, i2, np.where(claims == 1, 0.0, np.nan))
    empty = claims == 0
    estimate, error = (np.where(empty, np.nan, column) for column in (estimate, error))
    return Fit(claims, estimate, error, tau2, q, chi_square_tail(q, np.maximum(df, 0)), i2, h2, birge)
