"""Scopes tied together: parts, wholes, totals and time as relations, and the ranges that they imply.

Each scope is a variable, each claim a bound on it. Bounds are propagated along the relations; that is exact where the
relations are inequalities only, or where parts, times and totals together are Berge-acyclic (a tree of scopes and
relations). Elsewhere linear programs finish the work (`programs`).

Three forms keep the arithmetic in one place. Bounds stand in an array of shape (2, scopes): the lower ends, and the
*negated* upper ends, so that tightening is always raising, and each step is written once for both sides. And an open
end is a number plus an infinitesimal, kept in the imaginary part: NumPy orders complex numbers by their real part
first. Where all ends are closed the array is plain float64. And beside each end stands how high it surely is on paper:
sums carry what rounding may have put them off, so that two ends that meet are compared up to that, wherever they do.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from consilience.arrays import Codes, Flags, Floats, starts_of
from consilience.comparing.comparison import Ends
from consilience.comparing.related_scopes import spread
from consilience.reconciling.constraints import Relations
from consilience.reconciling.programs import can_hold, tightest

ROUNDING = 1e-12
"""A sum may be off by this share of its terms: 0.1 + 0.2 is 0.3."""
_MOST_ROUNDS = 200
"""Propagation may crawl where relations run in a circle; beyond so many rounds the solver takes over."""

Bounds = NDArray[Any]
"""Shape (2, scopes), float64 or complex128: lower ends, and negated upper ends."""


@dataclass(frozen=True)
class Implied:
    """The tightest ranges; arrays of shape (scopes,).

    Attributes
    ----------
    lower, upper : floats
        NaN where the component cannot hold at all.
    lower_open, upper_open : flags
    component : codes
        Scopes that are tied together share a code, from 0.
    feasible : flags
        Whether all claims of the component can be true at once.
    by_program : flags
        Whether a solver was needed (``lp``) or not (``propagation``).
    """

    lower: Floats
    upper: Floats
    lower_open: Flags
    upper_open: Flags
    component: Codes
    feasible: Flags
    by_program: Flags


def free_below_zero(relations: Relations, below_zero: Flags) -> tuple[Relations, Flags]:
    """Find the scopes that figures below 0 are tied to: nesting and time bound nothing there, only totals do.

    Parameters
    ----------
    relations : Relations
    below_zero : flags of shape (scopes,)
        Where a claim states a number below 0.

    Returns
    -------
    relations : Relations
        Those that are left.
    free : flags of shape (scopes,)
    """
    if not below_zero.any():
        return relations, below_zero
    component = relations.component
    free = _any(below_zero, component, component.max(initial=-1) + 1)[component]
    kept = ~free[relations.small]
    return replace(relations, small=relations.small[kept], large=relations.large[kept]), free


def bounds_of(ends: Ends, scope: Codes, size: int, floor: float | Floats) -> Bounds:
    """Collect the claims on each scope into one pair of bounds.

    Parameters
    ----------
    ends : Ends
        Of shape (claims,).
    scope : codes of shape (claims,)
    size : int
        How many scopes there are.
    floor : float, or floats of shape (size,)
        No number is below it: 0 for counts, else ``-inf``.

    Returns
    -------
    array of shape (2, size)
        Lower ends, and negated upper ends; complex where an end is open.
    """
    numbers = np.stack([ends.lower, -ends.upper])
    is_open = np.stack([ends.lower_open, ends.upper_open]) & np.isfinite(numbers)
    bounds = np.full((2, size), -np.inf)
    bounds[0] = floor
    if is_open.any():
        numbers, bounds = numbers + 1j * is_open, bounds.astype(np.complex128)
    for side in (0, 1):
        np.maximum.at(bounds[side], scope, numbers[side])
    return bounds


def imply(bounds: Bounds, relations: Relations) -> Implied:
    """Find the tightest range that all bounds and relations together leave to each scope.

    Parameters
    ----------
    bounds : array of shape (2, scopes)
        See `bounds_of`. The claims on one scope may contradict each other.
    relations : Relations

    Returns
    -------
    Implied
    """
    component = relations.component
    count = component.max(initial=-1) + 1
    tight, crossed, settled = propagate(bounds, relations, component)
    by_program = ~crossed & (~settled | _tangled(relations, component, count, bounds))
    feasible = ~crossed
    low, high, is_open = tight[0].real.copy(), -tight[1].real, (tight.imag > 0) & np.isfinite(tight.real)
    if by_program.any():
        inner, places = relations.among(by_program[component])
        low[places], high[places], is_open[:, places], holds = tightest(
            low[places], high[places], is_open[:, places], inner, _renumber(component[places])
        )
        feasible[component[places[~holds]]] = False
    fine, solved = feasible[component], by_program[component]
    return Implied(
        lower=np.where(fine, low, np.nan),
        upper=np.where(fine, high, np.nan),
        lower_open=is_open[0] | np.isneginf(low),
        upper_open=is_open[1] | np.isposinf(high),
        component=component,
        feasible=fine,
        by_program=solved,
    )


def holds(bounds: Bounds, relations: Relations) -> bool:
    """Say whether all bounds and relations can be true at once; what `imply` says, without the ranges."""
    component = relations.component
    count = component.max(initial=-1) + 1
    tight, crossed, settled = propagate(bounds, relations, component)
    if crossed.any():
        return False
    by_program = ~settled | _tangled(relations, component, count, bounds)
    if not by_program.any():
        return True
    inner, places = relations.among(by_program[component])
    low, high = tight[0].real[places], -tight[1].real[places]
    is_open = (tight.imag > 0) & np.isfinite(tight.real)
    return can_hold(low, high, is_open[:, places], inner, _renumber(component[places]))


def is_tangled(relations: Relations, floor: Bounds) -> bool:
    """Say whether totals run in a circle with other relations, so that programs are needed."""
    component = relations.component
    return bool(_tangled(relations, component, component.max(initial=-1) + 1, floor).any())


def propagate(bounds: Bounds, relations: Relations, component: Codes) -> tuple[Bounds, Flags, Flags]:
    """Pass bounds along the relations until none moves.

    Returns
    -------
    bounds : array of shape (2, scopes)
        Never wider than before, and never too tight but for rounding; of no meaning in components that crossed.
    crossed : flags of shape (components,)
        Whether some scope was left without a number.
    settled : flags of shape (components,)
        False where a bound still moved when the rounds ran out.
    """
    tight, count = _Found(bounds.copy(), bounds.real.copy()), component.max(initial=-1) + 1
    crossed = np.zeros(count, dtype=np.bool_)
    moved, active = np.ones(relations.size, dtype=np.bool_), relations
    with np.errstate(invalid="ignore"):
        for _ in range(_MOST_ROUNDS):
            crossed |= _any(tight.crosses() & moved, component, count)
            moved = _pass(tight, active, moved) & ~crossed[component]  # what cannot hold would move for ever
            if not moved.any():
                break
            active = _touching(relations, moved)
        tight.meet()
    return tight.number, crossed, ~_any(moved, component, count)


def _touching(relations: Relations, moved: Flags) -> Relations:
    """Return the relations without those totals none of whose scopes moved: they have nothing new to say."""
    total = np.logical_or.reduceat(moved[relations.part], starts_of(relations.total)) | moved[relations.whole]
    part = total[relations.total]
    return replace(
        relations,
        whole=relations.whole[total],
        part=relations.part[part],
        total=(np.cumsum(total) - 1)[relations.total[part]],
    )


def _pass(tight: _Found, relations: Relations, fresh: Flags) -> Flags:
    """Raise ends along chains of inequalities from fresh scopes, and along each total once; return which moved."""
    moved = np.zeros(relations.size, dtype=np.bool_)
    if len(relations.small):
        _pass_along(tight.side(0), moved, relations.small, relations.large, fresh)
        _pass_along(tight.side(1), moved, relations.large, relations.small, fresh)
    if len(relations.whole):
        _pass_totals(tight, moved, relations)
    return moved


def _pass_along(ends: _Found, moved: Flags, source: Codes, target: Codes, fresh: Flags) -> None:
    """Raise the ends of one side along inequalities until none moves; in a circle all come to the highest."""
    while True:
        taken = fresh[source]
        fresh = np.zeros_like(fresh)
        ends.rise(target[taken], ends.at(source[taken]), fresh)
        if not fresh.any():
            return
        moved |= fresh


def _pass_totals(tight: _Found, moved: Flags, relations: Relations) -> None:
    """Raise the ends of wholes to the sums of their parts, and those of parts to what the others leave."""
    whole, part, total = relations.whole, relations.part, relations.total
    starts = starts_of(total)
    terms, doubt = tight.terms(part)
    endless = np.isneginf(terms.real)
    finite = np.where(endless, 0, terms)
    sums, doubts = (np.add.reduceat(numbers, starts, axis=1) for numbers in (finite, doubt))
    missing = np.add.reduceat(endless, starts, axis=1)
    tight.rise_both(whole, np.where(missing > 0, -np.inf, sums), doubts, moved)
    left, doubt = tight.terms(whole)
    opposite = slice(None, None, -1)  # an end of a part is what the opposite ends of the other parts leave
    others = sums[opposite].take(total, axis=1) - finite[opposite]
    others[missing[opposite].take(total, axis=1) > endless[opposite]] = -np.inf
    tight.rise_both(part, left.take(total, axis=1) + others, (doubt + doubts[opposite]).take(total, axis=1), moved)


class _Found(NamedTuple):
    """Ends as far as they are known, of one side or of both, raised in place.

    Attributes
    ----------
    number : Bounds
    sure : floats
        The least that each is on paper: what a claim states is just that, and a sum may be off by rounding. Of two ends
        the one that is surely higher is kept; that is an order, so that it does not matter which is met first.
    """

    number: Bounds
    sure: Floats

    def side(self, side: int) -> _Found:
        return _Found(self.number[side], self.sure[side])

    def at(self, places: Codes) -> _Found:
        """Return the ends of one side at some places."""
        return _Found(self.number[places], self.sure[places])

    @property
    def doubt(self) -> Floats:
        """How far rounding may have put each end off; NaN if there is none."""
        return np.asarray(self.number.real - self.sure)

    def terms(self, places: Codes) -> tuple[Bounds, Floats]:
        """Return both ends at some places, and by how much each may put a sum off: nothing where there is none."""
        terms, sure = self.number.take(places, axis=1), self.sure.take(places, axis=1)
        doubt = terms.real - sure + ROUNDING * np.abs(terms.real)
        return terms, np.where(np.isneginf(sure), 0.0, doubt)

    def rise_both(self, places: Codes, sums: Bounds, doubt: Floats, moved: Flags) -> None:
        """Raise both ends at some places to sums that may be off by the doubt."""
        for side in (0, 1):
            self.side(side).rise(places, _Found(sums[side], sums[side].real - doubt[side]), moved)

    def rise(self, places: Codes, new: _Found, moved: Flags) -> None:
        """Raise the ends of one side where new ones are surely higher, and note which scopes moved.

        An open end opens the one that it is on paper.
        """
        higher = np.flatnonzero(new.sure > self.sure[places])
        raised, sure = places[higher], new.sure[higher]
        before = self.at(raised) if np.iscomplexobj(self.number) else None
        np.maximum.at(self.sure, raised, sure)
        best = sure == self.sure[raised]
        self.number[raised[best]] = new.number[higher[best]]
        moved[raised] = True
        if before is not None:
            self._open(raised, before, moved)
            self._open(places, new, moved)

    def _open(self, places: Codes, known: _Found, moved: Flags) -> None:
        """Open the ends of one side that are, on paper, known to be open."""
        is_open = np.flatnonzero(known.number.imag > 0)
        places, known = places[is_open], known.at(is_open)
        now = self.at(places)
        opens = places[(now.number.imag == 0) & _same(known, now)]
        self.number.imag[opens] = 1
        moved[opens] = True

    def between(self) -> tuple[Bounds, Floats]:
        """Return by how much the lower end of each scope is above the upper: in numbers, and surely."""
        return np.asarray(self.number[0] + self.number[1]), np.asarray(self.sure[0] + self.sure[1])

    def crosses(self) -> Flags:
        """Return which scopes are left without a number: the lower end above the upper, or touching it while open."""
        above, surely = self.between()
        touching = above.real >= surely - above.real  # at most as far below as rounding may have put it
        return np.asarray((surely > 0) | (above.imag > 0) & touching)

    def meet(self) -> None:
        """Where both ends are one number on paper, make them that of the surer one."""
        above, surely = self.between()
        places = np.flatnonzero((above.real != 0) & (np.abs(above.real) <= above.real - surely))
        lower, upper = self.number[:, places].real
        doubt = self.doubt[:, places]
        number = np.where(doubt[0] <= doubt[1], lower, -upper)
        self.number[:, places] = np.stack([number, -number])


def _same(one: _Found, other: _Found) -> Flags:
    """Return which ends differ by no more than rounding."""
    return np.asarray(np.abs((one.number - other.number).real) <= one.doubt + other.doubt)


def _tangled(relations: Relations, component: Codes, count: int, bounds: Bounds) -> Flags:
    """Return which components have totals and are not a tree of scopes and relations.

    A connected graph of scopes and relations is a tree just if its links are one fewer than its nodes.
    """
    if not len(relations.whole):
        return np.zeros(count, dtype=np.bool_)
    counts = np.logical_and.reduceat(bounds[0, relations.part].real >= 0, starts_of(relations.total))
    small = _needed_edges(relations, counts)
    totals = np.bincount(component[relations.whole], minlength=count)
    links = (
        2 * np.bincount(component[small], minlength=count)
        + np.bincount(component[relations.part], minlength=count)
        + totals
    )
    nodes = np.bincount(component) + np.bincount(component[small], minlength=count) + totals
    return (totals > 0) & (links >= nodes)


def _needed_edges(relations: Relations, counts: Flags) -> Codes:
    """Return the small side of the inequalities that neither a chain of others nor a total of counts implies."""
    if not len(relations.small):
        return relations.small
    size = relations.size
    order = np.argsort(relations.small)
    small, large = relations.small[order], relations.large[order]
    first, last = np.searchsorted(small, large), np.searchsorted(small, large, "right")
    edge, step = spread(last - first)
    chains = small[edge] * size + large[first[edge] + step]
    by_totals = relations.part * size + relations.whole[relations.total]
    implied = np.r_[chains, by_totals[counts[relations.total]]]
    return small[~np.isin(small * size + large, implied)]


def _any(flags: Flags, component: Codes, count: int) -> Flags:
    return np.bincount(component[flags], minlength=count) > 0


def _renumber(codes: Codes) -> Codes:
    return np.unique(codes, return_inverse=True)[1].astype(np.int64)
