"""Least-squares reconciliation: measured values adjusted until they balance (classical data reconciliation).

Kuehn and Davidson 1961; the notation follows Narasimhan and Jordache, *Data Reconciliation and Gross Error
Detection*, 2000.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from consilience.arguments import NONE, NUMBER, REAL, TEXT, checked, many, mapping
from consilience.arrays import Codes, Flags, Floats
from consilience.errors import ConsilienceError, OptionError, did_you_mean
from consilience.model.claims import Claim
from consilience.reconciling.constraints import Relations
from consilience.reconciling.solver import find_point

if TYPE_CHECKING:
    import pandas as pd

_RANK = 1e-9
"""Singular values below this share of the largest are zero."""
_STILL = 1e-11
"""A step or a pull below this, in standard errors, is rounding."""
_AT_FLOOR = 1e-9
"""What is no further above the floor, in numbers around 1, is at it."""
_MOST_STEPS = 50
"""Rounds of the search for what is at the floor, for each unknown."""


@dataclass(frozen=True)
class Balance:
    """Adjusted values, and how far the measurements are from balancing.

    Attributes
    ----------
    values : dict
        Name to adjusted value; NaN for what neither a measurement nor a balance settles.
    chi_square : float
        Sum of the squared adjustments, each in standard errors.
    degrees_of_freedom : int
        How many measurements there are beyond those needed.
    tests : dict
        Name to the measurement test: the adjustment in its own standard errors. NaN where the measurement
        cannot be checked against any other.
    """

    values: dict[str, float]
    chi_square: float
    degrees_of_freedom: int
    tests: dict[str, float]

    @property
    def suspect(self) -> str | None:
        """The measurement with the largest test, None where none can be checked."""
        checked = {name: test for name, test in self.tests.items() if not math.isnan(test)}
        return max(checked, key=lambda name: checked[name]) if checked else None

    def to_frame(self) -> pd.DataFrame:
        """Return a row per name: name, value, test."""
        import pandas as pd

        rows = [(name, value, self.tests.get(name, np.nan)) for name, value in self.values.items()]
        return pd.DataFrame(rows, columns=["name", "value", "test"])


@checked(values=mapping(REAL), standard_errors=mapping(REAL) | REAL, floor=NUMBER | NONE)
def balance(
    values: Mapping[str, float],
    standard_errors: Mapping[str, float] | float,
    totals: Sequence[tuple[str, Sequence[str]]],
    *,
    floor: float | None = None,
) -> Balance:
    """Adjust measured values as little as possible, in standard errors, so that the totals hold.

    Parameters
    ----------
    values : mapping
        Name to measured value. Names that only the totals mention are unmeasured.
    standard_errors : mapping or float
        Positive; ``inf`` for a value to be disregarded.
    totals : sequence of (whole, parts)
        Each states that the parts add up to the whole; one part makes the two equal.
    floor : float, optional
        No adjusted value is below it; 0 for amounts (above that: extra ``solver``). Reached exactly.

    Returns
    -------
    Balance

    Raises
    ------
    OptionError
        If a value is not finite, or a standard error not positive.

    Notes
    -----
    The minimum of ``sum(((x - y) / s) ** 2)`` over ``A x = 0`` is found in the null space of A.

    Examples
    --------
    >>> found = balance({"in": 10.0, "a": 4.0, "b": 5.0}, 1.0, [("in", ["a", "b"])])
    >>> {name: round(value, 3) for name, value in found.values.items()}, round(found.chi_square, 4)
    ({'in': 9.667, 'a': 4.333, 'b': 5.333}, 0.3333)
    """
    _check_totals(totals)
    names = list(dict.fromkeys([*values, *(name for whole, parts in totals for name in (whole, *parts))]))
    place = {name: number for number, name in enumerate(names)}
    given = standard_errors if isinstance(standard_errors, Mapping) else dict.fromkeys(values, standard_errors)
    measured, errors = _measurements(values, given)
    parts = [[place[part] for part in parts] for _, parts in totals]
    relations = totals_matrix([place[whole] for whole, _ in totals], parts, len(names))
    scope = np.array([place[name] for name in values], dtype=np.int64)
    return _named(adjust(measured, errors, scope, relations, floor), names, values)


PARTS = many(TEXT)


def _check_totals(totals: Any) -> None:
    for total in totals if isinstance(totals, list | tuple) else [totals]:
        if not (isinstance(total, list | tuple) and len(total) == 2 and TEXT.holds(total[0]) and PARTS.holds(total[1])):
            hint = "write [('whole', ['part', 'part'])]"
            raise OptionError(
                "totals= is not a list of wholes with their parts", got=total, hint=hint, argument="totals"
            )


def _measurements(values: Mapping[str, float], errors: Mapping[str, float]) -> tuple[Floats, Floats]:
    for name, value in values.items():
        if not np.isfinite(value):
            raise OptionError(f"the value of {name} is not finite", got=value)
        if name not in errors:
            raise OptionError(f"{name} has no standard error", hint=did_you_mean(name, errors))
        if not errors[name] > 0:
            raise OptionError(f"the standard error of {name} is not positive", got=errors[name])
    return np.array(list(values.values()), dtype=float), np.array([errors[name] for name in values], dtype=float)


@dataclass(frozen=True)
class Adjustment:
    """What `adjust` found: values of shape (unknowns,), tests of shape (measurements,)."""

    values: Floats
    chi_square: float
    degrees_of_freedom: int
    tests: Floats


def balance_claims(
    claims: Sequence[Claim], codes: Codes, names: Sequence[str], relations: Relations, floor: float | None
) -> Balance:
    """Balance claims on scopes; half the width of an interval is the standard error.

    Parameters
    ----------
    claims : sequence of Claim
    codes : codes of shape (claims,)
        The place of each claim's scope in `names`.
    names : sequence of str
        One for each scope.
    relations : Relations
        Of which the totals count.
    floor : float, optional
    """
    for claim in claims:
        if not 0 < claim.interval.width < np.inf:
            raise OptionError(
                f"{claim.id} has no standard error", got=claim.figure.text, hint="state one, as in '101.9 ± 0.5'"
            )
    parts = [relations.part[relations.total == total].tolist() for total in range(len(relations.whole))]
    measured = np.array([claim.value for claim in claims])
    errors = np.array([_half_width(claim) for claim in claims])
    solution = adjust(measured, errors, codes, totals_matrix(relations.whole.tolist(), parts, len(names)), floor)
    return _named(solution, names, [claim.id for claim in claims])


def _half_width(claim: Claim) -> float:
    stated = claim.figure.standard_errors
    return claim.interval.width / 2 if stated is None else sum(stated) / 2


def adjust(measured: Floats, errors: Floats, unknown: Codes, relations: Floats, floor: float | None) -> Adjustment:
    """Find the least-squares adjustment in the null space of the relations.

    Parameters
    ----------
    measured, errors : float64 arrays of shape (measurements,)
    unknown : codes of shape (measurements,)
        What each one measures; an unknown may be measured many times, or never.
    relations : float64 array of shape (relations, unknowns)
        ``relations @ x = 0``.
    floor : float, optional

    Returns
    -------
    Adjustment
    """
    unknowns = relations.shape[1]
    # Numbers around 1, so that ranks and the solver's tolerances mean the same at every scale.
    unit, error = float(np.abs(measured).max(initial=0.0)) or 1.0, float(errors.min(initial=np.inf))
    weight = (error / errors) ** 2 if np.isfinite(error) else np.zeros(len(errors))
    level = 0.0 if floor is None else floor / unit
    pressed = (
        _pressed(measured / unit, weight, unknown, relations, level) if floor is not None else np.zeros(unknowns, bool)
    )
    rows = np.vstack([relations, np.eye(unknowns)[pressed]])
    start = np.linalg.lstsq(rows, np.r_[np.zeros(len(relations)), np.full(int(pressed.sum()), level)], rcond=None)[0]
    basis = _null_space(rows)
    normal = basis.T @ (np.bincount(unknown, weight, unknowns)[:, None] * basis)
    covariance = np.linalg.pinv(normal, rcond=_RANK, hermitian=True)
    x = start + basis @ (
        covariance @ (basis.T @ np.bincount(unknown, weight * (measured / unit - start[unknown]), unknowns))
    )
    loose = basis @ _null_space(normal)
    residual = np.where(weight > 0, measured / unit - x[unknown], 0.0) * (unit / error)
    spread = _own_variance(weight) - np.einsum("ij,jk,ik->i", basis[unknown], covariance, basis[unknown])
    checked = (weight > 0) & (spread > _RANK * _own_variance(weight))
    tests = np.full(len(measured), np.nan)
    tests[checked] = np.abs(residual[checked]) / np.sqrt(spread[checked])
    x = np.where(pressed, level, np.where(np.abs(loose).max(axis=1, initial=0.0) > 1e-6, np.nan, x)) * unit
    settled = len(normal) - loose.shape[1]
    return Adjustment(x, float(np.sum(weight * residual**2)), int((weight > 0).sum()) - settled, tests)


def _own_variance(weight: Floats) -> Floats:
    return np.divide(1.0, weight, out=np.zeros_like(weight), where=weight > 0)


def _pressed(measured: Floats, weight: Floats, unknown: Codes, relations: Floats, level: float) -> Flags:
    """Return which unknowns the least-squares solution presses against the floor.

    A primal active-set method (Nocedal and Wright, Numerical Optimization, 2nd ed., algorithm 16.3): from a point that
    balances, step to the best one while the unknowns that are held stay at the floor; hold what the step would take
    below, let go of what the balance pulls up.
    """
    unknowns = relations.shape[1]
    information = np.bincount(unknown, weight, unknowns).astype(np.float64)
    # Each unknown in its own standard errors, so that a step is as exact for a vague one as for a sharp one.
    sharpness = np.where(information > 0, np.sqrt(information), 1.0)
    push = np.bincount(unknown, weight * measured, unknowns) / sharpness
    information = (information > 0).astype(np.float64)
    relations, floor = relations / sharpness, level * sharpness
    x = np.zeros(unknowns) if level <= 0 else find_point(relations, floor)
    held: list[int] = []
    for _ in range(_MOST_STEPS * (unknowns + 1)):
        rows = np.vstack([relations, np.eye(unknowns)[held]])
        basis = _null_space(rows)
        slope = information * x - push
        normal = basis.T @ (information[:, None] * basis)
        step = -basis @ (np.linalg.pinv(normal, rcond=_RANK, hermitian=True) @ (basis.T @ slope))
        if np.abs(step).max(initial=0.0) <= _STILL:
            force = np.linalg.lstsq(rows.T, slope, rcond=None)[0][len(relations) :]
            if not held or force.min() >= -_STILL:
                return (x - floor) / sharpness <= _AT_FLOOR
            held.pop(int(np.argmin(force)))
            continue
        falling = np.flatnonzero((step < -_STILL) & ~np.isin(np.arange(unknowns), held))
        room = np.maximum(x[falling] - floor[falling], 0.0) / -step[falling]
        share = min(1.0, float(room.min(initial=1.0)))
        x = x + share * step
        if share < 1:
            held.append(int(falling[np.argmin(room)]))
        x[held] = floor[held]
    raise ConsilienceError("the adjustment at or above the floor does not settle")


def _null_space(matrix: Floats) -> Floats:
    """Return an orthonormal basis, of shape (columns, dimensions), of what a matrix takes to zero."""
    if not len(matrix):
        return np.eye(matrix.shape[1])
    _, singular, right = np.linalg.svd(matrix)
    rank = int((singular > _RANK * max(1.0, float(singular.max(initial=0.0)))).sum())
    return np.asarray(right[rank:].T, dtype=np.float64)


def totals_matrix(whole: Sequence[int], parts: Sequence[Sequence[int]], unknowns: int) -> Floats:
    """Return totals as rows of ``relations @ x = 0``, of shape (totals, unknowns)."""
    rows = np.zeros((len(whole), unknowns))
    for row, (sum_, members) in enumerate(zip(whole, parts, strict=True)):
        rows[row, sum_] += 1
        np.subtract.at(rows[row], list(members), 1)
    return rows


def _named(solution: Adjustment, unknowns: Iterable[str], measurements: Iterable[str]) -> Balance:
    return Balance(
        dict(zip(unknowns, solution.values.tolist(), strict=True)),
        solution.chi_square,
        solution.degrees_of_freedom,
        dict(zip(measurements, solution.tests.tolist(), strict=True)),
    )
