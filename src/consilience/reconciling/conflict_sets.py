"""Why claims cannot all be true: minimal conflicts, what to set aside, and the least stretch that mends them."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property
from typing import Literal, NamedTuple

import numpy as np

from consilience.arrays import Codes, Flags, Floats, starts_of
from consilience.comparing.comparison import Ends
from consilience.errors import ConsilienceError
from consilience.reconciling.constraints import Relations, scales
from consilience.reconciling.minimal_sets import (
    MOST_SETS,
    Known,
    Places,
    SpentError,
    capped,
    grow,
    hitting_sets,
    maximal_agreeing,
    ordered,
    shrink,
)
from consilience.reconciling.network import ROUNDING, bounds_of, holds, imply, is_tangled
from consilience.reconciling.programs import Stretching
from consilience.reconciling.solver import TOLERANCE

_MOST_WORK = 3_000_000
"""Cap on the work of one enumeration, counted in claims, scopes and parts that are looked at."""
_A_LOOK = 100
"""What any look at some claims costs, counted so."""
_MOST_PROGRAMS = 250
"""Cap on the looks of one enumeration that need a program each."""
_FINENESS = 1024
"""The largest number of a component in a stretch: the solver's tolerances are absolute, and amounts may be small."""


@dataclass(frozen=True)
class Component:
    """Claims on scopes that are tied together, and their relations.

    Attributes
    ----------
    ends : Ends
        Of shape (claims,).
    scope : codes of shape (claims,)
        The place of each claim's scope in `relations`.
    relations : Relations
    floor : float, or floats of shape (scopes,)
        No number is below it: 0 for counts, else ``-inf``.
    pairs : frozenset of frozenset of int
        The pairs of claims that conflict.
    """

    ends: Ends
    scope: Codes
    relations: Relations
    floor: float | Floats
    pairs: frozenset[Places]
    known: Known = field(default_factory=Known, compare=False, repr=False)

    @property
    def size(self) -> int:
        """How many claims there are."""
        return len(self.scope)

    @cached_property
    def tangled(self) -> bool:
        """Whether totals run in a circle with other relations, so that programs are needed."""
        return is_tangled(self.relations, self.bounds(()))

    @cached_property
    def plain(self) -> bool:
        """Whether the claims of one total or one inequality are a minimal conflict here if they are so by themselves.

        That is where relations do not run in a circle, and no claim is impossible alone.
        """
        floor = np.broadcast_to(self.floor, self.relations.size)[self.scope]
        possible = (self.ends.upper > floor) | (self.ends.upper == floor) & ~self.ends.upper_open
        return not self.tangled and bool(possible.all())

    @property
    def cost(self) -> int:
        """What a look at some of the claims costs, in claims, scopes and parts; a program costs more."""
        if self.tangled:
            return _MOST_WORK // _MOST_PROGRAMS
        return _A_LOOK + self.size + self.relations.size + len(self.relations.part)

    def holds(self, claims: Iterable[int]) -> bool:
        """Say whether those claims can all be true at once."""
        chosen = frozenset(claims)
        found = self.known.holds(chosen)
        if found is None:
            found = self._holds(chosen)
            self.known.keep(chosen, found)
        return found

    def _holds(self, chosen: Places) -> bool:
        if not chosen.isdisjoint(self._paired) and any(
            claim in chosen and not chosen.isdisjoint(others) for claim, others in self._paired.items()
        ):
            return False
        if not len(self.relations.whole):
            return True  # without totals every minimal conflict is a pair
        return holds(self.bounds(chosen), self.relations)

    @cached_property
    def _paired(self) -> dict[int, Places]:
        """The claims that each conflicts with."""
        found: dict[int, set[int]] = defaultdict(set)
        for one, other in self.pairs:
            found[one].add(other)
        return {claim: frozenset(others) for claim, others in found.items()}

    def in_one_total(self, left: Places) -> Places | None:
        """Return the fewest claims that one total alone cannot hold of those that are left; None where all hold.

        The parts need more than the whole allows, the greatest of them first; or allow less than the whole needs.
        """
        places = np.array(sorted(left), dtype=np.int64)
        numbers = np.stack([self.ends.lower, -self.ends.upper])[:, places]
        scope, relations = self.scope[places], self.relations
        binding = np.full((2, relations.size), -1)
        for side in (0, 1):  # of the claims on each scope the one whose end is the tightest
            order = np.argsort(numbers[side], kind="stable")
            binding[side, scope[order]] = order
        bounds = np.full((2, relations.size), -np.inf)
        bounds[0] = self.floor
        floored = np.isfinite(bounds[0])
        for side in (0, 1):
            claimed = np.flatnonzero(binding[side] >= 0)
            bounds[side, claimed] = np.maximum(bounds[side, claimed], numbers[side, binding[side, claimed]])
        starts, found = starts_of(relations.total), []
        for side in (0, 1):
            terms, limit = bounds[side, relations.part], -bounds[1 - side, relations.whole]
            over = np.add.reduceat(terms, starts) > _with_rounding(np.add.reduceat(np.abs(terms), starts), limit)
            for total in np.flatnonzero(over & np.isfinite(limit)).tolist():
                parts = relations.part[relations.total == total]
                whole = int(binding[1 - side, relations.whole[total]])
                chosen = _needed(bounds[side, parts], (side == 0) & floored[parts], float(limit[total]))
                claims = binding[side, parts[chosen]]
                if whole >= 0 and (claims >= 0).all():
                    found.append(frozenset(places[[*claims.tolist(), whole]].tolist()))
        return min(found, key=lambda claims: (len(claims), sorted(claims)), default=None)

    def priced(self, left: Places) -> Places:
        """Return claims among some that do not hold, which do not hold either, by the prices of a least stretch."""
        alone = self.among(left)
        program, _ = _stretching(alone, np.ones(alone.size))
        program.least()
        places = np.array(sorted(left), dtype=np.int64)
        fewer = frozenset(places[program.priced()].tolist())
        return left if self.holds(fewer) else fewer

    def among(self, claims: Places) -> Component:
        """Return the same with some of the claims, and no pairs that are known to conflict."""
        places = np.array(sorted(claims), dtype=np.int64)
        return replace(self, ends=self.ends.among(places), scope=self.scope[places], pairs=frozenset(), known=Known())

    def bounds(self, chosen: Iterable[int]) -> Floats:
        """Return the bounds that some of the claims set, see `bounds_of`."""
        places = np.array(sorted(chosen), dtype=np.int64)
        return bounds_of(self.ends.among(places), self.scope[places], self.relations.size, self.floor)

    def gap(self, conflict: Places) -> float:
        """Return the least total widening that mends a minimal conflict.

        In a tree every claim of it counts once in the one contradiction, so that any of them can take all the widening;
        where parts are shared a claim may count twice, and a program finds what is least.
        """
        claim = min(conflict)
        others = None if self.tangled else imply(self.bounds(conflict - {claim}), self.relations)
        if others is None or others.by_program.any():
            alone = self.among(conflict)
            program, unit = _stretching(alone, np.ones(alone.size))
            amount = program.least()
            return float((np.where(amount > TOLERANCE, amount, 0.0) * unit).sum())
        scope = self.scope[claim]
        below, above = others.lower[scope] - self.ends.upper[claim], self.ends.lower[claim] - others.upper[scope]
        return float(max(below, above, 0.0))


@dataclass(frozen=True)
class Diagnosis:
    """The minimal conflicts of one component and the minimal sets whose removal mends them; places of claims."""

    conflicts: tuple[Places, ...]
    set_aside: tuple[Places, ...]
    truncated: bool


def diagnose(component: Component) -> Diagnosis:
    """Enumerate the minimal conflicts and the minimal sets to set aside.

    Parameters
    ----------
    component : Component
        One that does not hold.

    Returns
    -------
    Diagnosis
        `truncated` says that a cap was met: what is listed is then right, but there is more.
    """
    everything = frozenset(range(component.size))
    if not len(component.relations.whole):
        kept, cut = capped(maximal_agreeing(component.size, component.pairs), MOST_SETS)
        return Diagnosis(ordered(component.pairs), ordered(everything - agreeing for agreeing in kept), cut)
    looks = _Looks(component)
    conflicts = list(ordered(component.pairs))
    if not component.plain:
        # A claim may be impossible alone, so that a conflicting pair is not minimal.
        minimal, _ = looks.some(looks.shrink(pair) for pair in conflicts)
        conflicts = list(ordered(set(minimal)))
    mends, cut = hitting_sets(conflicts, looks.conflict_without)
    if cut:
        looks = _Looks(component, _MOST_WORK // 4)  # anew: some of the larger sets are listed too
        grown, _ = looks.some(everything - looks.grow(everything, [claim]) for claim in sorted(everything))
        return Diagnosis(ordered(set(conflicts))[:MOST_SETS], ordered({*grown, *mends})[:MOST_SETS], True)
    # The minimal conflicts are the minimal sets that meet every set to set aside, and the other way round.
    every_conflict, more = hitting_sets(list(mends), lambda _: None)
    return Diagnosis(ordered({*conflicts, *every_conflict})[:MOST_SETS], ordered(mends), more)


class _Looks:
    """Asks a component which claims hold, for so much work and no more."""

    def __init__(self, component: Component, work: int = _MOST_WORK) -> None:
        self._component, self._left = component, work

    def holds(self, claims: Iterable[int]) -> bool:
        """Say whether those claims can all be true at once; SpentError where that is too much work."""
        looks = self._component.known.looks
        found = self._component.holds(claims)
        self._left -= self._component.cost if self._component.known.looks > looks else _A_LOOK
        if self._left < 0:
            raise SpentError
        return found

    def shrink(self, conflict: Places) -> Places:
        """Return a minimal conflict inside one."""
        return shrink(self.holds, conflict)

    def grow(self, everything: Places, start: Iterable[int]) -> Places:
        """Return a maximal set that holds, from some claims on."""
        return grow(self.holds, everything, start)

    def conflict_without(self, removed: Places) -> Places | None:
        """Return a minimal conflict of the claims that are not removed; None where they hold."""
        component = self._component
        left = frozenset(range(component.size)) - removed
        if self.holds(left):
            return None
        found = component.in_one_total(left)
        if found is not None and not self.holds(found):
            return found if component.plain else self.shrink(found)
        return self.shrink(component.priced(left) if component.tangled else left)

    def some(self, made: Iterable[Places]) -> tuple[list[Places], bool]:
        """Return what is made until the work is spent, and whether it was."""
        found: list[Places] = []
        try:
            for one in made:
                found.append(one)  # which is kept where the next is too much work
        except SpentError:
            return found, True
        return found, False


def _with_rounding(sizes: Floats, limit: Floats) -> Floats:
    """Return what sums must exceed to be above a limit for sure."""
    with np.errstate(invalid="ignore"):
        return np.asarray(limit + 4 * ROUNDING * (sizes + np.abs(limit)))


def _needed(terms: Floats, free: Flags, limit: float) -> Codes:
    """Return the places of the fewest terms whose sum exceeds a limit; only those that are free may be left out."""
    order = np.lexsort((-terms, free))
    sums = np.cumsum(terms[order])
    over = sums > _with_rounding(np.cumsum(np.abs(terms[order])), np.full(len(sums), limit))
    last = max(int(np.argmax(over)), int((~free).sum()) - 1)
    return np.asarray(order[: last + 1])


def rests_on(component: Component, scope: int, end: Literal["lower", "upper"]) -> list[int]:
    """Return a minimal set of claims without which an implied end of a scope would be wider; places, ascending."""

    def bound(claims: Iterable[int]) -> tuple[float, bool]:
        found = imply(component.bounds(claims), component.relations)
        return float(getattr(found, end)[scope]), bool(getattr(found, f"{end}_open")[scope])

    everything = frozenset(range(component.size))
    (goal, is_open), none = bound(everything), bound(())
    if (goal, is_open) == none:
        return []
    slack = TOLERANCE * max(abs(goal), abs(goal - none[0]) if np.isfinite(none[0]) else 0.0)

    def is_wider(claims: Iterable[int]) -> bool:
        number, opened = bound(claims)
        return abs(number - goal) > slack or opened != is_open

    return sorted(shrink(is_wider, everything))


class Term(NamedTuple):
    """What one claim gives to an implied end: an end of its own, and how many times it counts (-1: taken off)."""

    claim: int
    number: float
    times: float


def terms(component: Component, scope: int, end: Literal["lower", "upper"]) -> list[Term]:
    """Take an implied end apart into the ends of the claims that it rests on, by how far it moves with each."""
    claims = np.array(rests_on(component, scope, end), dtype=np.int64)
    stated = np.stack([component.ends.lower[claims], component.ends.upper[claims]])
    step = scales(stated[0], stated[1], np.zeros(len(claims), dtype=np.int64)) / 1024
    # No step goes past zero, where the floor may be.
    step = np.where((stated != 0) & (np.abs(stated) < step), np.abs(stated) / 2, step)

    def bound(lower: Floats, upper: Floats) -> float:
        ends = Ends(lower, upper, component.ends.lower_open[claims], component.ends.upper_open[claims])
        bounds = bounds_of(ends, component.scope[claims], component.relations.size, component.floor)
        return float(getattr(imply(bounds, component.relations), end)[scope])

    goal, found = bound(stated[0], stated[1]), []
    for place, claim in enumerate(claims.tolist()):
        moves = []
        for side, outward in ((0, -step[0, place]), (1, step[1, place])):
            moved = stated.copy()
            moved[side, place] += outward
            moves.append((bound(moved[0], moved[1]) - goal) / outward)
        side = int(abs(moves[1]) > abs(moves[0]))
        found.append(Term(claim, float(stated[side, place]), round(moves[side], 4)))
    return found


@dataclass(frozen=True)
class Widening:
    """The least total widening of one component: for each claim one optimum, and the extent among all optima.

    `least` equals `most` to the last bit where every optimum has the same amount.
    """

    amount: Floats
    least: Floats
    most: Floats


def stretch(component: Component, weight: Floats) -> Widening:
    """Find the least total widening that makes a component hold, and on which claims it may fall.

    Parameters
    ----------
    component : Component
    weight : float64 array of shape (claims,)
        What a unit of widening of each claim costs.

    Returns
    -------
    Widening
    """
    program, unit = _stretching(component, weight)
    lower, upper = component.ends.lower / unit, component.ends.upper / unit
    amount = program.least()
    low, high, off = _extent(*program.optima(), component)
    with np.errstate(invalid="ignore"):  # an end that does not exist is not widened
        least, most = (np.fmax(lower - a, b - upper) for a, b in ((high, low), (low, high)))
    amount, least, most = (
        np.where(found > rounding, found, 0.0) for found, rounding in ((amount, TOLERANCE), (least, off), (most, off))
    )
    settled = most - least <= off
    least, most = np.where(settled, amount, least), np.where(settled, amount, most)
    return Widening(amount * unit, least * unit, most * unit)


def _stretching(component: Component, weight: Floats) -> tuple[Stretching, Floats]:
    """Return the program of the least widening of a component, and the units that it counts in."""
    ends = component.ends
    unit = scales(ends.lower, ends.upper, np.zeros(component.size, dtype=np.int64)) / _FINENESS
    lower, upper = ends.lower / unit, ends.upper / unit
    return Stretching(lower, upper, component.scope, component.relations, weight, component.floor), unit


def _extent(bounds: Floats, tight: Flags, component: Component) -> tuple[Floats, Floats, float]:
    """Return the least and the greatest number that the optima of a stretch put on the scope of each claim.

    And by how much they may be off: more where ends differ by less than the solver tells apart, or programs find them.
    """
    relations = component.relations.equated(tight)
    for slack in (0.0, TOLERANCE):
        found = imply(bounds - slack, relations)
        if found.feasible.all():
            exact = not slack and not found.by_program.any()
            off = TOLERANCE if exact else TOLERANCE * _FINENESS
            return found.lower[component.scope], found.upper[component.scope], off
    raise ConsilienceError("the solver found no answer", got="prices that no numbers meet")


def least_kappa(holds: Callable[[float], bool], low: float) -> float:
    """Return the smallest kappa at which claims hold, given one at which they do not; infinite if none helps."""
    high = 0.5  # no hedge allows more than half of a figure
    if not holds(high):
        return math.inf
    while high - low > 1e-12:
        middle = (low + high) / 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    plain = float(Fraction(high).limit_denominator(100_000))
    return plain if abs(plain - high) < 1e-9 and holds(plain) else high
