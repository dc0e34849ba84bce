"""Which method pools these values: a short tree of tests, each with its figure, that ends in a method and the reason.

After the questions of the NIST Decision Tree (Possolo, Koepke, Newton and Winchester 2021), with its levels: are the
values homogeneous by Cochran's Q (10 %), symmetric by the test of Miao, Gel and Gastwirth (5 %, here by its normal
limit instead of a bootstrap), and normal by Shapiro and Wilk, of deviations from the median in standard errors (5 %)?
The tests say little of few values, and of fewer than three nothing.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from consilience.arrays import Floats
from consilience.briefly import Brief
from consilience.errors import OptionError
from consilience.extras import import_extra
from consilience.model.claim_sets import ClaimSet
from consilience.model.claims import Claim
from consilience.pooling.equivalence import two_sided
from consilience.pooling.estimators import pool
from consilience.pooling.pooled import Pooled
from consilience.words import digits_words

HOMOGENEOUS, SYMMETRIC, NORMAL = 0.10, 0.05, 0.05
"""The levels of the tests: below them the answer is no."""
FEW = 3
"""Fewer values cannot be tested for shape."""
_LIMIT = math.sqrt(math.pi / 2 - 1)
"""The standard deviation of the statistic of symmetry times sqrt(n), for many normal values."""


@dataclass(frozen=True)
class Step:
    """One question of the tree.

    Attributes
    ----------
    question : str
        "homogeneous", "symmetric" or "normal".
    statistic, p : float
        Of its test.
    answer : bool
        Whether p is at least the level.
    words : str
        The step in a sentence.
    """

    question: str
    statistic: float
    p: float
    answer: bool
    words: str


@dataclass(frozen=True, repr=False)
class Recommendation(Brief):
    """A method of pooling, and why; made by `recommend`. Prints as a list of the steps.

    Attributes
    ----------
    method : str
        What to call, in words that can be typed.
    reason : str
    steps : tuple of Step
        The questions that were asked, in order.
    """

    method: str
    reason: str
    steps: tuple[Step, ...]

    def __str__(self) -> str:
        lines = [f"{place}. {step.words}" for place, step in enumerate(self.steps, start=1)]
        return "\n".join([*lines, f"Use {self.method}: {self.reason}"])


def recommend(
    values: ArrayLike | ClaimSet | Iterable[Claim],
    standard_errors: ArrayLike | None = None,
    *,
    plus_minus: str | None = None,
    bounds: str | None = None,
    asymmetric: str = "refuse",
) -> Recommendation:
    """Recommend a method to pool values with standard errors, by a decision tree (extra ``measures``).

    Parameters
    ----------
    values, standard_errors, plus_minus, bounds, asymmetric
        As for `pool`.

    Returns
    -------
    Recommendation

    Raises
    ------
    OptionError
        As for `pool`; and for a single value, which needs no pooling.

    Examples
    --------
    >>> print(recommend([10.0, 10.2, 9.9, 10.1], [0.2, 0.2, 0.1, 0.3]))
    1. The values agree within their errors: Q = 2.017, p = 0.57 (at least 0.1).
    2. Their deviations in standard errors look normal: Shapiro-Wilk W = 0.9565, p = 0.76 (at least 0.05).
    Use pool(..., method="DL"): a weighted mean, which adds a variance between the values only where they need one.
    """
    options: dict[str, Any] = {"plus_minus": plus_minus, "bounds": bounds, "asymmetric": asymmetric}
    pooled = pool(values, standard_errors, method="DL", **options)
    if pooled.claims < 2:
        raise OptionError("one value needs no pooling", got=pooled.claims, hint="give at least two")
    return _decide(pooled)


def _decide(pooled: Pooled) -> Recommendation:
    agree = _homogeneous(pooled)
    if pooled.claims < FEW:
        return Recommendation(
            'pool(..., method="DL")',
            "two values say nothing of the shape of their scatter; the difference itself is in `bilateral()`.",
            (agree,),
        )
    values, variances = pooled.measured
    shape = _normal((values - np.median(values)) / np.sqrt(variances))
    if agree.answer and shape.answer:
        reason = "a weighted mean, which adds a variance between the values only where they need one."
        return Recommendation('pool(..., method="DL")', reason, (agree, shape))
    if agree.answer:
        reason = (
            "the values agree but their deviations are not normal; the median of a mixture does not need them to be."
        )
        return Recommendation("linear_pool(...).median", reason, (agree, shape))
    even = _symmetric(values)
    if not even.answer:
        reason = (
            "the values scatter beyond their errors, and to one side. No model here is skew: look at what lies apart "
            "(`influence()`, `largest_consistent_subsets`), and until then take the median of a mixture."
        )
        return Recommendation("linear_pool(...).median", reason, (agree, even))
    if shape.answer:
        reason = "the values scatter beyond their errors, evenly and like normal numbers."
        return Recommendation('pool_bayes(..., effects="normal")', reason, (agree, even, shape))
    reason = "the values scatter beyond their errors, evenly but with values far out, which weigh less in this model."
    return Recommendation('pool_bayes(..., effects="laplace")', reason, (agree, even, shape))


def _against(p: float, level: float) -> str:
    return f"p = {digits_words(p, 2)} ({'at least' if p >= level else 'below'} {level:g})"


def _homogeneous(pooled: Pooled) -> Step:
    answer = pooled.q_p >= HOMOGENEOUS
    said = "The values agree within their errors" if answer else "The values scatter beyond their errors"
    words = f"{said}: Q = {digits_words(pooled.q)}, {_against(pooled.q_p, HOMOGENEOUS)}."
    return Step("homogeneous", pooled.q, pooled.q_p, answer, words)


def _symmetric(values: Floats) -> Step:
    off = values - np.median(values)
    spread = math.sqrt(math.pi / 2) * float(np.mean(np.abs(off)))
    statistic = math.sqrt(len(values)) * float(np.mean(off)) / spread if spread > 0 else 0.0
    p = float(two_sided(np.array([statistic / _LIMIT]))[0])
    answer = p >= SYMMETRIC
    said = "They lie evenly about their median" if answer else "They lie to one side of their median"
    words = f"{said}: Miao-Gel-Gastwirth {digits_words(statistic)}, {_against(p, SYMMETRIC)}."
    return Step("symmetric", statistic, p, answer, words)


def _normal(deviations: Floats) -> Step:
    if np.ptp(deviations) == 0:  # all the same: there is nothing to test
        return Step("normal", 1.0, 1.0, True, "Their deviations are all the same.")
    found = import_extra("scipy.stats", "measures", "tests of shape").shapiro(deviations)
    statistic, p = float(found.statistic), float(found.pvalue)
    answer = p >= NORMAL
    said = "Their deviations in standard errors look normal" if answer else "Their deviations are not normal"
    words = f"{said}: Shapiro-Wilk W = {digits_words(statistic)}, {_against(p, NORMAL)}."
    return Step("normal", statistic, p, answer, words)
