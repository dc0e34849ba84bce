"""Linear programs over scopes, for relations that propagation does not settle; all components in one model.

Needs the extra ``solver`` (HiGHS). Each component is scaled to numbers around 1, since the solver's tolerances
are absolute. A solver cannot tell an open end from a closed one: all are taken as closed first, and a margin that is
kept off the open ones says afterwards what can hold and which ends are reached.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from consilience.arrays import Codes, Flags, Floats, starts_of
from consilience.errors import ConsilienceError, OptionError
from consilience.extras import import_extra

TOLERANCE = 1e-9
"""Below this share of a component's largest number, a violation is the solver's rounding."""
_TOUCHING = 1e-12
"""An open end is only touched where numbers cannot keep off it by more than this share of the largest number."""
_MARGIN = 1e-7
"""An end is reached if numbers this far off every open end reach it, as a share of the largest number."""
_DUST = 1e-12
"""Below this share of a program's largest cost, a price is the solver's rounding, if it is below the tolerance too."""
_BATCH = 200
"""Components in one model: few and large calls, but a simplex step costs as much as the model is large."""


@dataclass(frozen=True)
class Relations:
    """How the numbers on scopes are tied together; scopes are the places 0 to size - 1.

    Attributes
    ----------
    size : int
    small, large : codes of shape (inequalities,)
        The number on `small` is at most that on `large`; scopes are ordered so. Where there are totals, no inequalities
        run in a circle.
    whole : codes of shape (totals,)
    part, total : codes of shape (parts of all totals,)
        The scope of each part, and the place of its total in `whole`; `total` is ascending.
    """

    size: int
    small: Codes
    large: Codes
    whole: Codes
    part: Codes
    total: Codes

    def among(self, chosen: Flags) -> tuple[Relations, Codes]:
        """Return the relations among chosen scopes, whole components of them, and the places that those had."""
        places = np.flatnonzero(chosen)
        new = np.cumsum(chosen) - 1
        edge, whole, part = chosen[self.small], chosen[self.whole], chosen[self.part]
        renumbered = np.cumsum(whole) - 1
        return (
            Relations(
                len(places),
                new[self.small[edge]],
                new[self.large[edge]],
                new[self.whole[whole]],
                new[self.part[part]],
                renumbered[self.total[part]],
            ),
            places,
        )

    def split(self, component: Codes, chosen: Flags) -> Iterator[tuple[int, Relations, Codes]]:
        """Yield of each component among chosen scopes its code, its relations, and the places of its scopes."""
        places, edges = by_component(component, chosen), by_component(component[self.small], chosen[self.small])
        totals = by_component(component[self.whole], chosen[self.whole])
        parts = by_component(component[self.part], chosen[self.part])
        none = np.zeros(0, dtype=np.int64)
        for code, mine in places.items():
            edge, whole, part = (found.get(code, none) for found in (edges, totals, parts))

            def new(scopes: Codes, mine: Codes = mine) -> Codes:
                return np.searchsorted(mine, scopes)

            yield (
                code,
                Relations(
                    len(mine),
                    new(self.small[edge]),
                    new(self.large[edge]),
                    new(self.whole[whole]),
                    new(self.part[part]),
                    np.searchsorted(whole, self.total[part]),
                ),
                mine,
            )

    def equated(self, tight: Flags) -> Relations:
        """Return the relations with some of the inequalities as equalities: both ways, or as totals of one part."""
        small, large = self.small[tight], self.large[tight]
        if not len(self.whole):
            return replace(self, small=np.r_[self.small, large], large=np.r_[self.large, small])
        return replace(
            self,
            small=self.small[~tight],
            large=self.large[~tight],
            whole=np.r_[self.whole, large],
            part=np.r_[self.part, small],
            total=np.r_[self.total, len(self.whole) + np.arange(len(small))],
        )


def by_component(component: Codes, chosen: Flags) -> dict[int, Codes]:
    """Return the chosen places of each component, ascending."""
    here = np.flatnonzero(chosen)
    here = here[np.argsort(component[here], kind="stable")]
    starts = starts_of(component[here])
    return dict(zip(component[here[starts]].tolist(), np.split(here, starts[1:]), strict=True)) if len(here) else {}


def components(relations: Relations) -> Codes:
    """Assign numbers to the sets of scopes that are tied together, from 0, in order of their first scope."""
    place = np.arange(relations.size)
    label = place
    left = np.r_[relations.small, relations.whole[relations.total]]
    right = np.r_[relations.large, relations.part]
    while True:
        least = label.copy()
        np.minimum.at(least, left, label[right])
        np.minimum.at(least, right, label[left])
        least = least[least]
        if np.array_equal(least, label):
            return (np.cumsum(label == place) - 1)[label]  # the first scope of each bears its own number
        label = least


def scales(lower: Floats, upper: Floats, component: Codes) -> Floats:
    """Return for each row a power of two near the largest finite end of its component (1 where there is none)."""
    finite = np.maximum(np.abs(np.where(np.isfinite(lower), lower, 0)), np.abs(np.where(np.isfinite(upper), upper, 0)))
    largest = np.zeros(component.max(initial=-1) + 1)
    np.maximum.at(largest, component, finite)
    power = np.exp2(np.floor(np.log2(largest, out=np.zeros_like(largest), where=largest > 0)))
    return np.asarray(power[component], dtype=np.float64)


def tightest(
    lower: Floats, upper: Floats, is_open: Flags, relations: Relations, component: Codes
) -> tuple[Floats, Floats, Flags, Flags]:
    """Find the least and the greatest number that each scope can have.

    Parameters
    ----------
    lower, upper : float64 arrays of shape (scopes,)
        Bounds that are never too tight, as propagation leaves them; infinite where nothing bounds a scope.
    is_open : flags of shape (2, scopes)
        Which lower and upper bounds are open.
    relations : Relations
    component : codes of shape (scopes,)

    Returns
    -------
    lower, upper : float64 arrays
    is_open : flags of shape (2, scopes)
    feasible : flags of shape (scopes,)
        Whether the component can hold at all; its ends are unchanged where it cannot.
    """
    bounds, found_open = np.stack([lower, -np.maximum(lower, upper)]), is_open.copy()
    feasible = np.ones(len(lower), dtype=np.bool_)
    unit = scales(lower, upper, component)
    for first in range(0, component.max(initial=-1) + 1, _BATCH):
        batch = (component >= first) & (component < first + _BATCH)
        inner, places = relations.among(batch)
        holds, slack = _holding(bounds[:, places] / unit[places], inner, component[places] - first)
        feasible[places] = holds
        mine, kept = inner.among(holds)
        places = places[kept]
        if mine.size:
            known = bounds[:, places] / unit[places] - slack[kept]
            tight = _tighten(known, mine, component[places])
            reached_open, strictly = _keep_off(known, tight, is_open[:, places], mine, component[places])
            bounds[:, places] = np.maximum(bounds[:, places], tight * unit[places])
            found_open[:, places], feasible[places] = reached_open, strictly
    return bounds[0], -bounds[1], found_open, feasible


def can_hold(lower: Floats, upper: Floats, is_open: Flags, relations: Relations, component: Codes) -> bool:
    """Say whether all components can hold; what `tightest` says of them, without a program for each end."""
    unit = scales(lower, upper, component)
    bounds = np.stack([lower, -np.maximum(lower, upper)]) / unit
    holds, slack = _holding(bounds, relations, component)
    if not holds.all() or not is_open.any():
        return bool(holds.all())
    some = np.bincount(component, is_open.any(axis=0)).astype(np.bool_)
    _, _, values = _with_margins(bounds - slack, is_open, relations, component)
    return bool((values[relations.size :][some] > _TOUCHING).all())


def _holding(bounds: Floats, relations: Relations, component: Codes) -> tuple[Flags, Floats]:
    """Return which scopes can hold, and the slack that each needs for that, which is rounding.

    All hold if the model is feasible, else those whose component needs no widening beyond the tolerance.
    """
    lower, upper = bounds[0], -bounds[1]
    if _Model(relations, lower, upper).is_feasible():
        return np.ones(len(lower), dtype=np.bool_), np.zeros(len(lower))
    each = np.ones(relations.size)
    widened = Stretching(lower, upper, np.arange(relations.size), relations, each, -np.inf).least()
    needed = np.bincount(component, widened)[component]
    return needed <= TOLERANCE, np.where(needed > 0, widened + TOLERANCE, 0.0)


def _tighten(known: Floats, relations: Relations, component: Codes) -> Floats:
    """Minimise and maximise every scope, one of each component at a time in one objective; shapes (2, scopes).

    Each solution is a witness for all scopes: where it reaches a bound that is never too tight, that bound is exact and
    needs no program of its own.
    """
    bounds = known.copy()  # as in `network`, so that both sides are minimised alike
    model = _Model(relations, bounds[0], -bounds[1])
    pending = np.isfinite(bounds) & (bounds[0] < -bounds[1]) | np.isneginf(bounds)
    while pending.any():
        side_of, chosen = _first_in_each(pending, component)
        cost = np.zeros(relations.size)
        cost[chosen] = np.where(side_of == 0, 1.0, -1.0)
        values, unbounded = model.optimise(cost)
        found = np.where(unbounded[chosen], -np.inf, np.where(side_of == 0, values[chosen], -values[chosen]))
        known = bounds[side_of, chosen]
        bounds[side_of, chosen] = np.where(found > known + TOLERANCE / 10, found, known)
        pending[side_of, chosen] = False
        if not unbounded.any():
            pending &= np.stack([values, -values]) - bounds > TOLERANCE / 10
    return bounds


def _keep_off(
    known: Floats, tight: Floats, is_open: Flags, relations: Relations, component: Codes
) -> tuple[Flags, Flags]:
    """Return which tight ends are open, of shape (2, scopes), and which scopes hold where no open bound is touched.

    Each component has a margin, by which its numbers keep off every open bound: it can hold if the margin can be above
    zero, and an end is reached if it can be so there.
    """
    open_ends = is_open & (tight == known) | np.isneginf(tight)
    some = np.bincount(component, is_open.any(axis=0)).astype(np.bool_)[component]
    if not some.any():
        return open_ends, np.ones(len(component), dtype=np.bool_)
    margin = relations.size + component
    model, cost, values = _with_margins(known, is_open, relations, component)
    holds = ~some | (values[margin] > _TOUCHING)
    # With less room than that, no more can be told; and a single number is its own end.
    pending = (values[margin] > _MARGIN) & some & np.isfinite(tight) & ~open_ends
    open_ends &= tight[0] + tight[1] < 0
    while pending.any():
        side_of, chosen = _first_in_each(pending, component)
        end = np.where(side_of == 0, tight[0, chosen], -tight[1, chosen])
        model.bound(chosen, end - TOLERANCE * (side_of == 1), end + TOLERANCE * (side_of == 0))
        values, _ = model.optimise(cost)
        model.bound(chosen, known[0, chosen], -known[1, chosen])
        left = values[margin] > _MARGIN
        open_ends[side_of, chosen] = ~left[chosen]
        pending[side_of, chosen] = False
        numbers = values[: relations.size]
        pending &= ~(left & (np.stack([numbers, -numbers]) - tight <= TOLERANCE))
    return open_ends, holds


def _with_margins(
    known: Floats, is_open: Flags, relations: Relations, component: Codes
) -> tuple[_Model, Floats, Floats]:
    """Return a program with a margin of each component behind its scopes, its cost, and what it finds."""
    margin = relations.size + component
    low, high = (np.flatnonzero(side) for side in is_open)
    margins = np.bincount(component) > 0
    model = _Model(
        relations,
        np.r_[known[0], np.zeros(len(margins))],
        np.r_[-known[1], margins],
        extra=[
            (low, margin[low], -1.0, known[0, low], np.full(len(low), np.inf)),
            (high, margin[high], 1.0, np.full(len(high), -np.inf), -known[1, high]),
        ],
    )
    cost = np.r_[np.zeros(relations.size), -np.ones(len(margins))]
    return model, cost, model.optimise(cost)[0]


def _first_in_each(pending: Flags, component: Codes) -> tuple[Codes, Codes]:
    """Return the side and the place of one pending end of each component."""
    side, place = np.nonzero(pending)
    _, first = np.unique(component[place], return_index=True)
    return side[first], place[first]


class Stretching:
    """The program of the least total widening that makes claims consistent, relations kept hard.

    Each claim has a slack of its own: ``lower - slack <= x <= upper + slack``.

    Parameters
    ----------
    lower, upper : float64 arrays of shape (claims,)
        Scaled to numbers around 1.
    scope : codes of shape (claims,)
    relations : Relations
    weight : float64 array of shape (claims,)
        What a unit of widening costs.
    floor : float, or floats of shape (scopes,)
        No number is below it: 0 for counts, else ``-inf``.
    """

    def __init__(
        self, lower: Floats, upper: Floats, scope: Codes, relations: Relations, weight: Floats, floor: float | Floats
    ) -> None:
        self._lower, self._upper, self._scope, self._relations = lower, upper, scope, relations
        self._weight, self._floor = weight, np.broadcast_to(floor, relations.size)
        claims = len(lower)
        slack = relations.size + np.arange(claims)
        none = np.full(claims, np.inf)
        self._model = _Model(
            relations,
            np.r_[self._floor, np.zeros(claims)],
            np.full(relations.size + claims, np.inf),
            extra=[(scope, slack, 1.0, lower, none), (scope, slack, -1.0, -none, upper)],
        )

    def least(self) -> Floats:
        """Return the widening of each claim in one optimum."""
        values, _ = self._model.optimise(np.r_[np.zeros(self._relations.size), self._weight])
        return np.maximum(values[self._relations.size :], 0.0)

    def priced(self) -> Flags:
        """Return which claims the least widening has a price for: those alone cannot all be true."""
        _, price = self._model.prices()
        dust = max(TOLERANCE, _DUST * self._weight.max(initial=0.0))
        return np.asarray((np.abs(price[-2 * len(self._weight) :]) > dust).reshape(2, -1).any(axis=0))

    def optima(self) -> tuple[Floats, Flags]:
        """Tell all optima from other solutions by the prices of the one that `least` found (complementary slackness).

        Where an end or an inequality has a price, every optimum is tight there, and where a widening, or a number above
        the floor, costs more than it saves, every optimum goes without. All solutions that keep to this are optima.

        Returns
        -------
        bounds : array of shape (2, scopes)
            Lower ends, and negated upper ends, between which the number on each scope is.
        tight : flags of shape (inequalities,)
            Which of them are equalities.
        """
        scopes, claims = self._relations.size, len(self._weight)
        unpaid, price = self._model.prices()
        dust = max(TOLERANCE, _DUST * self._weight.max(initial=0.0))
        tight, priced = np.split(np.abs(price) > dust, [len(self._relations.small)])
        priced = priced[-2 * claims :].reshape(2, claims)  # the lower ends, and the upper ends
        ends = np.stack([self._lower, -self._upper])
        # A claim that is not widened holds, and no number is inside an end that has a price.
        kept = np.where(unpaid[scopes:] > dust, ends, -np.inf)
        reach = np.where(priced, -ends, kept[::-1])[::-1]
        bounds = np.full((2, scopes), -np.inf)
        bounds[0] = self._floor
        priced_floor = unpaid[:scopes] > dust
        bounds[1, priced_floor] = -self._floor[priced_floor]
        np.maximum.at(bounds.T, self._scope, reach.T)
        return bounds, tight


class _Model:
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
