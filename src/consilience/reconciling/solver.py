"""Linear programs in HiGHS, made of the constraints on scopes. Needs the extra ``solver``."""

from __future__ import annotations

from typing import Any

import numpy as np

from consilience.arrays import Codes, Flags, Floats
from consilience.errors import ConsilienceError, OptionError
from consilience.extras import import_extra
from consilience.reconciling.constraints import Relations

TOLERANCE = 1e-9
"""Below this share of a component's largest number, a violation is the solver's rounding."""


class Model:
    """A linear program in HiGHS whose objective changes between runs."""

    def __init__(
        self,
        relations: Relations,
        lower: Floats,
        upper: Floats,
        extra: list[tuple[Codes, Codes, float, Floats, Floats]] | None = None,
    ) -> None:
        self._highspy = _import_highspy()
        self._columns = len(lower)
        rows = _Rows()
        ones = np.ones(len(relations.small))
        rows.add_pairs(relations.small, relations.large, -ones, -np.inf * ones, 0 * ones)
        rows.add_totals(relations)
        for first, second, sign, low, high in extra or []:
            rows.add_pairs(first, second, np.full(len(first), sign), low, high)
        self._solver = _quiet(self._highspy)
        self._solver.passModel(rows.program(self._highspy, lower, upper))

    def is_feasible(self) -> bool:
        """Say whether any numbers satisfy all rows."""
        self._solver.setOptionValue("presolve", "off")  # there are many such programs, and most are small
        self._solver.run()
        return bool(self._solver.getModelStatus() == self._highspy.HighsModelStatus.kOptimal)

    def optimise(self, cost: Floats) -> tuple[Floats, Flags]:
        """Minimise the cost; return the values of all columns, and which of those with a cost are unbounded."""
        self._solver.changeColsCost(self._columns, np.arange(self._columns, dtype=np.int32), cost)
        self._solver.run()
        known = self._highspy.HighsModelStatus
        if self._solver.getModelStatus() in (known.kUnknown, known.kInfeasible):
            # From the basis of the cost before, the solver can lose its way along an unbounded ray, and what holds but
            # for rounding can seem not to: begin anew, and less strictly.
            self._solver.clearSolver()
            self._solver.setOptionValue("primal_feasibility_tolerance", TOLERANCE)
            self._solver.run()
        status = self._solver.getModelStatus()
        if status == known.kOptimal:
            return np.array(self._solver.getSolution().col_value), np.zeros(self._columns, dtype=np.bool_)
        if status in (known.kUnbounded, known.kUnboundedOrInfeasible):
            return self._one_by_one(cost)
        raise ConsilienceError("the solver found no answer", got=str(status))

    def prices(self) -> tuple[Floats, Floats]:
        """Return what a unit of each column costs beyond what its rows pay, and what a unit of each row does."""
        solution = self._solver.getSolution()
        return np.array(solution.col_dual), np.array(solution.row_dual)

    def _one_by_one(self, cost: Floats) -> tuple[Floats, Flags]:
        """Find which columns of a mixed objective are unbounded, each on its own."""
        values, unbounded = np.zeros(self._columns), np.zeros(self._columns, dtype=np.bool_)
        chosen = np.flatnonzero(cost)
        if len(chosen) == 1:
            unbounded[chosen] = True
            return values, unbounded
        for half in np.array_split(chosen, 2):
            alone = np.zeros_like(cost)
            alone[half] = cost[half]
            found, open_ended = self.optimise(alone)
            values[half], unbounded[half] = found[half], open_ended[half]
        return values, unbounded

    def bound(self, columns: Codes, lower: Floats, upper: Floats) -> None:
        """Bound some columns anew."""
        self._solver.changeColsBounds(len(columns), columns.astype(np.int32), lower, upper)


class _Rows:
    """Constraint rows of a program, collected before they are handed over at once."""

    def __init__(self) -> None:
        self.count = 0
        self._index: list[Codes] = []
        self._value: list[Floats] = []
        self._length: list[Codes] = []
        self._lower: list[Floats] = []
        self._upper: list[Floats] = []

    def add(self, columns: Codes, values: Floats, lower: float, upper: float) -> None:
        """Add ``lower <= sum(values * x[columns]) <= upper``."""
        self._take(columns, values, np.array([len(columns)]), np.array([lower]), np.array([upper]))

    def add_pairs(self, first: Codes, second: Codes, sign: Floats, lower: Floats, upper: Floats) -> None:
        """Add ``lower <= x[first] + sign * x[second] <= upper`` for each pair."""
        columns = np.stack([first, second], axis=1).ravel()
        values = np.stack([np.ones(len(first)), sign], axis=1).ravel()
        self._take(columns, values, np.full(len(first), 2), lower, upper)

    def add_totals(self, relations: Relations) -> None:
        """Add ``whole - sum(parts) = 0`` for each total."""
        totals = len(relations.whole)
        row = np.r_[np.arange(totals), relations.total]
        order = np.argsort(row, kind="stable")
        columns = np.r_[relations.whole, relations.part][order]
        values = np.r_[np.ones(totals), -np.ones(len(relations.part))][order]
        self._take(columns, values, np.bincount(row, minlength=totals), np.zeros(totals), np.zeros(totals))

    def _take(self, index: Codes, value: Floats, length: Codes, lower: Floats, upper: Floats) -> None:
        self.count += len(length)
        for kept, new in zip(
            (self._index, self._value, self._length, self._lower, self._upper),
            (index, value, length, lower, upper),
            strict=True,
        ):
            kept.append(np.asarray(new))  # type: ignore[attr-defined]

    def program(self, highspy: Any, lower: Floats, upper: Floats) -> Any:
        """Return the program with these bounds on the columns and no objective yet."""
        program = highspy.HighsLp()
        program.num_col_, program.num_row_ = len(lower), self.count
        program.col_cost_ = np.zeros(len(lower))
        program.col_lower_, program.col_upper_ = lower, upper
        program.row_lower_, program.row_upper_ = np.concatenate(self._lower), np.concatenate(self._upper)
        program.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        program.a_matrix_.start_ = np.r_[0, np.cumsum(np.concatenate(self._length))].astype(np.int32)
        program.a_matrix_.index_ = np.concatenate(self._index).astype(np.int32)
        program.a_matrix_.value_ = np.concatenate(self._value)
        return program


def _quiet(highspy: Any) -> Any:
    # The public class prints a banner while it is being made, before any option can say no.
    solver = highspy._core._Highs()
    solver.setOptionValue("output_flag", False)
    for name in ("primal_feasibility_tolerance", "dual_feasibility_tolerance"):
        solver.setOptionValue(name, TOLERANCE / 10)
    return solver


def _import_highspy() -> Any:
    return import_extra("highspy", "solver", "totals that share parts, the least stretch and floors")


def find_point(relations: Floats, lower: Floats) -> Floats:
    """Return a point with ``relations @ x = 0`` and ``x >= lower``; OptionError where there is none.

    Parameters
    ----------
    relations : float64 array of shape (relations, unknowns)
    lower : float64 array of shape (unknowns,)

    Returns
    -------
    float64 array of shape (unknowns,)
    """
    highspy = _import_highspy()
    rows = _Rows()
    for row in relations:
        columns = np.flatnonzero(row)
        rows.add(columns, row[columns], 0.0, 0.0)
    solver = _quiet(highspy)
    solver.passModel(rows.program(highspy, lower, np.full(len(lower), np.inf)))
    solver.run()
    if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
        raise OptionError("no values at or above the floor satisfy the totals", hint="choose a lower floor")
    return np.array(solver.getSolution().col_value)
