"""Totals among the scopes of a frame: the ranges that they imply, for millions of scopes.

Scopes that differ in a column that no total names have nothing to do with each other. Such groups are alike: what ties
the scopes of one depends only on which there are, so that it is found once for each kind of group, as for single
claims (`reconciling.ties`), and written down for all groups of the kind at once.
"""

from __future__ import annotations

import warnings
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from consilience.arrays import Codes, Flags, starts_of
from consilience.comparing.comparison import free_of_bounds
from consilience.errors import ReadError, ScopeError
from consilience.frames.columns import Coded, cell_text, combine, compress
from consilience.model.claims import Total
from consilience.model.scopes import MATCHING, TIME, Scope
from consilience.reconciling.constraints import Relations
from consilience.reconciling.network import Bounds, Implied, imply
from consilience.reconciling.ties import bind, tie

OnLoose = Callable[[Sequence[int]], object]
"""Called with the places of the totals that tie no two scopes."""


class LooseTotalsWarning(UserWarning):
    """A total ties no two scopes of a frame."""


def warn_of_loose(totals: Sequence[Total], loose: Iterable[int], stacklevel: int) -> None:
    """Warn of totals, by their places, that tie no two scopes."""
    for number in loose:
        warnings.warn(f"the total {totals[number]} ties no two scopes", LooseTotalsWarning, stacklevel=stacklevel + 1)


def imply_totals(
    columns: Mapping[str, Coded],
    group: Codes,
    bounds: Bounds,
    below_zero: Flags,
    totals: Sequence[Total],
    parts: str | None,
    on_loose: OnLoose,
) -> tuple[Implied, Flags]:
    """Find the ranges that scopes imply to each other by totals, and by the paths of one column.

    Parameters
    ----------
    columns : mapping of str to Coded
        The columns that totals name, that of the paths, and the unit, for each scope.
    group : codes of shape (scopes,)
        Scopes of different groups have nothing to do with each other.
    bounds, below_zero
        As for `imply_parts`.
    totals : sequence of Total
    parts : str, optional
        The column of the paths.
    on_loose : callable
        Called with the places of the totals that tie no two scopes.

    Returns
    -------
    implied : Implied
        Of the given scopes alone.
    floor : flags of shape (scopes,)

    Raises
    ------
    ReadError
        If a cell cannot be that of a scope, such as a date that is not one.
    """
    names = _Cells.of(columns, totals, parts)
    size = len(group)
    code, _ = combine([*columns.values()], size)
    code, _ = compress(code)
    order = np.lexsort((code, group))
    starts = starts_of(group[order])
    kinds: dict[tuple[bytes, bytes], list[int]] = defaultdict(list)
    ends = np.r_[starts, size][1:]
    for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
        here = order[start:end]
        kinds[code[here].tobytes(), below_zero[here].tobytes()].append(start)
    free = np.zeros(size, dtype=np.bool_)
    made = _Made(size)
    loose = set(range(len(totals)))
    for begins in kinds.values():
        first = order[begins[0] : ends[np.searchsorted(starts, begins[0])]]
        scopes = [names.scope(place) for place in first.tolist()]
        below = below_zero[first]
        every, relations, freed = tie(scopes, names.totals, "stock", additive=True, below_zero=below, show=False)[:3]
        unbound = bind(scopes, names.totals, "stock")[1]
        loose &= {number for number, total in enumerate(names.totals) if total in unbound}
        freed = free_of_bounds(every, freed, "stock", additive=True) > 0
        own = np.array(begins)[:, None] + np.arange(len(first))
        free[order[own]] = freed[: len(first)]
        made.add(relations, own, freed[len(first) :])
    on_loose(sorted(loose))
    return _imply(bounds, order, made, free)


def _imply(bounds: Bounds, order: Codes, made: _Made, free: Flags) -> tuple[Implied, Flags]:
    """Tighten the bounds of the given scopes, beside those that only totals name."""
    size, more = len(order), made.size - len(order)
    whole = np.concatenate([bounds[:, order], np.full((2, more), -np.inf)], axis=1)
    whole[0] = np.where(np.r_[free[order], made.freed], whole[0], np.maximum(whole[0], 0))
    found = imply(whole, made.relations())
    back = np.argsort(order)
    return Implied(*(getattr(found, name)[:size][back] for name in Implied.__dataclass_fields__)), ~free


class _Cells(NamedTuple):
    """What the columns of scopes hold, as names; what is missing is a name of its own where it would be a whole."""

    columns: Mapping[str, Coded]
    texts: Mapping[str, Sequence[str | None]]
    totals: Sequence[Total]
    parts: str | None

    @classmethod
    def of(cls, columns: Mapping[str, Coded], totals: Sequence[Total], parts: str | None) -> _Cells:
        texts: dict[str, list[str | None]] = {}
        for name, coded in columns.items():
            texts[name] = [None if cell is None else cell_text(cell) for cell in coded.distinct or ()]
        blank = "missing"
        while any(blank in cells for cells in texts.values()):
            blank += "-"
        named = []
        filled = {name: [blank] for name in columns if name != parts and name not in (*MATCHING, TIME)}
        for total in totals:
            members = (total.whole, *total.parts)
            here = {name: cell for name, cell in filled.items() if any(name in scope for scope in members)}
            whole, *others = (Scope({**here, **scope}) for scope in members)
            named.append(Total(whole=whole, parts=tuple(others)))
        # The last place stands for a missing cell.
        return cls(
            columns, {name: [*cells, filled.get(name, [None])[0]] for name, cells in texts.items()}, named, parts
        )

    def scope(self, place: int) -> Scope:
        """Return what the totals and paths see of a scope."""
        cells = {name: self.texts[name][coded.codes[place]] for name, coded in self.columns.items()}
        given = {name: cell if name == self.parts else [cell] for name, cell in cells.items() if cell is not None}
        try:
            return Scope(given)
        except ScopeError as error:
            what = f"totals= cannot use a scope, {error.what}"
            raise error.turned(ReadError, what=what) from None


class _Made:
    """The relations of all groups: the given scopes in their order, then those that only totals name."""

    def __init__(self, size: int) -> None:
        self.size, self.sums = size, 0
        self.freed = np.zeros(0, dtype=np.bool_)
        self._parts: list[Relations] = []

    def add(self, relations: Relations, own: Codes, freed: Flags) -> None:
        """Write the relations of one kind of group for all its groups; `own` has a row of places for each."""
        groups, more = len(own), len(freed)
        extra = self.size + np.arange(groups * more).reshape(groups, more)
        place = np.concatenate([own, extra], axis=1)
        sums = self.sums + np.arange(groups)[:, None] * len(relations.whole)
        self._parts.append(
            Relations(
                0,
                place[:, relations.small].ravel(),
                place[:, relations.large].ravel(),
                place[:, relations.whole].ravel(),
                place[:, relations.part].ravel(),
                (sums + relations.total).ravel(),
            )
        )
        self.size += groups * more
        self.sums += groups * len(relations.whole)
        self.freed = np.r_[self.freed, np.tile(freed, groups)]

    def relations(self) -> Relations:
        """Return them all."""

        def every(name: str) -> Iterator[Codes]:
            yield np.zeros(0, dtype=np.int64)
            yield from (getattr(part, name) for part in self._parts)

        return Relations(
            self.size, *(np.concatenate([*every(name)]) for name in ("small", "large", "whole", "part", "total"))
        )
