"""Error measures for those who know the truth."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

import numpy as np

from consilience.dataframes import pandas_columns
from consilience.errors import OptionError
from consilience.reconciling.outcome import Outcome
from consilience.weighing.truths import Truths

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


def evaluate(result: Any, truth: Any) -> Evaluation:
    """Measure how far estimates are from a known truth.

    Parameters
    ----------
    result : Truths, Reconciliation, mapping or Series of scope to value, or table
        Of Truths, by the index of `values`; of a Reconciliation, by the scope in words, the middle of what its rule
        answers, or without a rule of the best supported range, or of the hull of several that are as well supported.
    truth : mapping or Series of scope to value, or table
        A table, of any kind that `find_truth` takes, has the columns scope and value.

    Returns
    -------
    Evaluation

    Raises
    ------
    OptionError
        If no scope has both, or a value is not a number.
    ReadError
        If this is neither a mapping nor a table with the columns scope and value.

    Examples
    --------
    >>> evaluate({"a": 10.0, "b": 19.0}, {"a": 10, "b": 20, "c": 5})
    Evaluation(scopes=2, missing=1, mae=0.5, rmse=0.70..., bias=-0.5, ..., exact=0.5, within_1=0.5, within_5=1.0)
    """
    known = _known(truth, "truth")
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


def _known(given: Any, argument: str) -> dict[Any, float]:
    """Return the value of each scope that has a finite one."""
    import pandas as pd

    if not isinstance(given, pd.Series) and not (isinstance(given, Mapping) and all(map(_is_single, given.values()))):
        frame = pandas_columns(given, [("scope", "scope"), ("value", "value")])
        given = dict(zip(frame["scope"], frame["value"], strict=True))
    known: dict[Any, float] = {}
    for scope, value in given.items():
        if value is None or value is pd.NA:
            continue
        try:
            number = float(value)
        except (TypeError, ValueError, OverflowError):
            got = f"{scope}: {value!r}"
            raise OptionError(f"a value of {argument}= is not a number", got=got, argument=argument) from None
        if math.isfinite(number):
            known[scope] = number
    return known


def _is_single(cell: Any) -> bool:
    return isinstance(cell, str) or not isinstance(cell, Iterable)


def _estimates(result: Any) -> dict[Any, float]:
    if isinstance(result, Truths):
        return dict(zip(result.values.index.tolist(), result.values.tolist(), strict=True))
    if isinstance(result, Outcome):
        ranges, answer = result.ranges, "best" if result.rule is None else "rule"
        return dict(zip(ranges["scope"], (ranges[f"{answer}_low"] + ranges[f"{answer}_high"]) / 2, strict=True))
    return _known(result, "result")
