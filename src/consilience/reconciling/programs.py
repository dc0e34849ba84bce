"""Linear programs over scopes, for relations that propagation does not settle; all components in one model.

Needs the extra ``solver`` (HiGHS). Each component is scaled to numbers around 1, since the solver's tolerances
are absolute. A solver cannot tell an open end from a closed one: all are taken as closed first, and a margin that is
kept off the open ones says afterwards what can hold and which ends are reached.
"""

from __future__ import annotations

import numpy as np

from consilience.arrays import Codes, Flags, Floats
from consilience.reconciling.constraints import Relations, scales
from consilience.reconciling.solver import TOLERANCE, Model

_TOUCHING = 1e-12
"""An open end is only touched where numbers cannot keep off it by more than this share of the largest number."""
_MARGIN = 1e-7
"""An end is reached if numbers this far off every open end reach it, as a share of the largest number."""
_DUST = 1e-12
"""Below this share of a program's largest cost, a price is the solver's rounding, if it is below the tolerance too."""
_BATCH = 200
"""Components in one model: few and large calls, but a simplex step costs as much as the model is large."""


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
    if Model(relations, lower, upper).is_feasible():
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
    model = Model(relations, bounds[0], -bounds[1])
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
) -> tuple[Model, Floats, Floats]:
    """Return a program with a margin of each component behind its scopes, its cost, and what it finds."""
    margin = relations.size + component
    low, high = (np.flatnonzero(side) for side in is_open)
    margins = np.bincount(component) > 0
    model = Model(
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
        self._model = Model(
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
