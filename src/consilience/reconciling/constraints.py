"""Constraints: how the numbers on scopes are tied together, and which of them are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from consilience.arrays import Codes, Flags, Floats, starts_of


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

    @cached_property
    def component(self) -> Codes:
        """The number of each scope's component, see `components`."""
        return components(self)

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
