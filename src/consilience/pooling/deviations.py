"""Standard errors from what is printed: from intervals, and from columns such as "+6 -2", read strictly."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from consilience.arguments import ANY, NONE, TEXT, Kind, checked, is_finite, many
from consilience.arrays import Floats, float_array
from consilience.errors import OptionError
from consilience.pooling.chisquare import normal_quantile

if TYPE_CHECKING:
    import pandas as pd

_NUMBER = r"(\d+(?:\.\d*)?|\.\d+)"
_PLUS_MINUS = re.compile(rf"\+\s*{_NUMBER}\s*[-−]\s*{_NUMBER}")
_SYMMETRIC = re.compile(rf"(?:±|\+/-|\+-)\s*{_NUMBER}")
_UNSIGNED = re.compile(rf"[-+−]?\s*{_NUMBER}(?:\s+(?:[-+−]\s*)?{_NUMBER})?")


@dataclass(frozen=True)
class Deviations:
    """Errors read from texts; arrays of shape (n,), NaN where a text was refused.

    Attributes
    ----------
    plus, minus : floats
        Upward and downward error, above 0.
    rejects : DataFrame
        A row per refused text: row (from 1), field, value, reason ("no error", "defective signs", "no number",
        "not above zero"), hint.
    """

    plus: Floats
    minus: Floats
    rejects: pd.DataFrame

    @property
    def standard_errors(self) -> Floats:
        """The mean of both, as standard errors; NaN where refused."""
        return np.asarray((self.plus + self.minus) / 2)


@checked(texts=many(ANY), field=TEXT)
def read_deviations(texts: Iterable[Any], *, field: str = "error") -> Deviations:
    """Read "+a -b" and "±a"; refuse all else, since a sign that is missing or swapped may hide another mistake.

    Parameters
    ----------
    texts : iterable
        None, NaN and blank texts have no error.
    field : str
        The name of the column, for the rejects.

    Examples
    --------
    >>> found = read_deviations(["+6 -2", "±3", "50 -50", None])
    >>> found.standard_errors.tolist(), found.rejects["reason"].tolist()
    ([4.0, 3.0, nan, nan], ['defective signs', 'no error'])
    """
    import pandas as pd

    plus, minus, rejects = [], [], []
    for row, value in enumerate(texts, start=1):
        blank = value is None or value is pd.NA or (isinstance(value, float) and math.isnan(value))
        text = "" if blank else str(value).strip()
        ends, reason, hint = _read(text)
        plus.append(ends[0])
        minus.append(ends[1])
        if reason:
            rejects.append((row, field, text, reason, hint))
    frame = pd.DataFrame(rejects, columns=["row", "field", "value", "reason", "hint"])
    return Deviations(np.array(plus, dtype=np.float64), np.array(minus, dtype=np.float64), frame)


@checked(coverage=Kind("a share above 0, at most 1", lambda value: is_finite(value) and 0 < value <= 1) | NONE)
def standard_errors_of(lower: ArrayLike, upper: ArrayLike, *, coverage: float | None = None) -> Floats:
    """Turn intervals into standard errors.

    Parameters
    ----------
    lower, upper : arrays of shape (n,)
    coverage : float, optional
        The share that the intervals are said to hold: 0.95 divides the half width by 1.96. 1 means that nothing
        lies outside and divides by sqrt(3) (GUM 4.3.7, a rectangle). By default the half width is one standard error,
        as in "a ± b".

    Returns
    -------
    floats of shape (n,)

    Examples
    --------
    >>> standard_errors_of([8.0], [12.0]).tolist(), standard_errors_of([8.04], [11.96], coverage=0.95).round(3).tolist()
    ([2.0], [1.0])
    """
    below, above = float_array(lower, "lower"), float_array(upper, "upper")
    if below.shape != above.shape:
        raise OptionError("lower= and upper= differ in shape", got=[below.shape, above.shape], argument="upper")
    if (above < below).any():
        raise OptionError("an upper end is below its lower end", hint="swap them if that is what is meant")
    half = (above - below) / 2
    reach = 1.0 if coverage is None else math.sqrt(3) if coverage == 1 else normal_quantile(coverage)
    return np.asarray(half / reach)


def _read(text: str) -> tuple[tuple[float, float], str, str]:
    nothing = (math.nan, math.nan)
    if not text:
        return nothing, "no error", "a value without error cannot be weighed"
    if both := _PLUS_MINUS.fullmatch(text):
        ends = float(both[1]), float(both[2])
    elif one := _SYMMETRIC.fullmatch(text):
        ends = float(one[1]), float(one[1])
    elif _UNSIGNED.fullmatch(text):
        return nothing, "defective signs", "write it as +a -b"
    else:
        return nothing, "no number", "write it as +a -b"
    if min(ends) <= 0:
        return nothing, "not above zero", "an error is above 0"
    return ends, "", ""
