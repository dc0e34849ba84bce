"""Error measures for those who know the truth."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

import numpy as np

from consilience.errors import OptionError
from consilience.weighing.truth import Truths

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Evaluation:
    """How far estimates are from the truth, over the scopes that have both.

    Attributes
    ----------
    scopes, missing : int
        Scopes compared, and scopes of the truth without an estimate.
    mae, rmse : float
        Mean absolute error, and root of the mean squared error, in units of the figures.
    bias : float
        Mean signed error.
    median_relative, mean_relative : float
        Relative errors; the mean counts each for 10 at most, and scopes whose truth is 0 are left out of both.
    exact, within_1, within_5 : float
        Shares of scopes hit exactly, and within 1 % and 5 %.
    """

    scopes: int
    missing: int
    mae: float
    rmse: float
    bias: float
    median_relative: float
    mean_relative: float
    exact: float
    within_1: float
    within_5: float

    def to_series(self) -> pd.Series[float]:
        """Return the measures as a Series."""
        import pandas as pd

        return pd.Series({item.name: getattr(self, item.name) for item in fields(self)}, dtype=np.float64)


def evaluate(result: Any, truth: Mapping[Any, float] | pd.Series[float]) -> Evaluation:
    """Measure how far estimates are from a known truth.

    Parameters
    ----------
    result : Truths, Reconciliation, or mapping of scope to value
        Of Truths, by the index of `values`; of a Reconciliation, by the scope in words, the middle of what its rule
        answers, or without a rule of the best supported range, or of the hull of several that are as well supported.
    truth : mapping or Series of scope to value

    Returns
    -------
    Evaluation

    Raises
    ------
    OptionError
        If no scope has both, or what should be a number is none.

    Examples
    --------
    >>> evaluate({"a": 10.0, "b": 19.0}, {"a": 10, "b": 20, "c": 5})
    Evaluation(scopes=2, missing=1, mae=0.5, rmse=0.70..., bias=-0.5, ..., exact=0.5, within_1=0.5, within_5=1.0)
    """
    known = _known(truth)
    found = {scope: value for scope, value in _estimates(result).items() if np.isfinite(value)}
    shared = [scope for scope in known if scope in found]
    if not shared:
        raise OptionError("no scope has both an estimate and a truth", got=list(known)[:3], hint="compare their names")
    stated, right = np.array([found[scope] for scope in shared]), np.array([known[scope] for scope in shared])
    error = stated - right
    near = np.abs(error) / np.where(right == 0, np.nan, np.abs(right))
    relative = near[~np.isnan(near)]
    within = np.where(right == 0, np.where(error == 0, 0.0, np.inf), np.abs(error) / np.maximum(np.abs(right), 1e-300))
    return Evaluation(
        scopes=len(shared),
        missing=len(known) - len(shared),
        mae=float(np.abs(error).mean()),
        rmse=float(np.sqrt((error**2).mean())),
        bias=float(error.mean()),
        median_relative=float(np.median(relative)) if len(relative) else np.nan,
        mean_relative=float(np.minimum(relative, 10).mean()) if len(relative) else np.nan,
        exact=float((error == 0).mean()),
        within_1=float((within <= 0.01).mean()),
        within_5=float((within <= 0.05).mean()),
    )


def _known(truth: Any) -> dict[Any, float]:
    """Return the truth of each scope that has one."""
    import pandas as pd

    if not isinstance(truth, Mapping | pd.Series):
        raise OptionError("this is no truth", got=type(truth).__name__, hint="give a mapping or a Series, scope: value")
    known: dict[Any, float] = {}
    for scope, value in truth.items():
        if pd.isna(value):
            continue
        try:
            number = float(value)
        except (TypeError, ValueError):
            raise OptionError("a true value is a number", got=f"{scope}: {value!r}") from None
        if math.isfinite(number):
            known[scope] = number
    return known


def _estimates(result: Any) -> dict[Any, float]:
    if isinstance(result, Truths):
        return dict(zip(result.values.index.tolist(), result.values.tolist(), strict=True))
    if hasattr(result, "items"):
        return {scope: float(value) for scope, value in result.items()}
    if hasattr(result, "ranges"):
        ranges, answer = result.ranges, "best" if result.rule is None else "rule"
        return dict(zip(ranges["scope"], (ranges[f"{answer}_low"] + ranges[f"{answer}_high"]) / 2, strict=True))
    raise OptionError("these are no estimates", got=type(result).__name__, hint="give scope: value")
