"""Claims as columns: what thousands of rows say in few arrays, and an object of a claim when somebody asks for one."""

from __future__ import annotations

import reprlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, overload

import numpy as np

from consilience.arrays import Codes, Flags, Floats, by_appearance
from consilience.model.claims import Claim
from consilience.model.figure_columns import DistinctFigures
from consilience.model.scopes import Measure, Scope, counted_scope
from consilience.model.sources import Source
from consilience.wording.conventions import Convention

Carry = Callable[[Any], Any]
"""From a cell that nobody reads to what a claim carries along of it; None where it is empty."""


@dataclass(frozen=True, eq=False, repr=False)
class ClaimColumns(Sequence[Claim]):
    """Claims as columns; a sequence that makes a claim when somebody asks for it, and keeps it.

    Attributes
    ----------
    row : codes of shape (claims,)
        The number of each one's row; it is the id where there are no `ids`.
    ids : sequence of str, or None
    figure, scope, told : codes of shape (claims,)
        Places in the next three.
    figures : DistinctFigures
    scopes : sequence of Scope
        Distinct, in order of appearance.
    facts : sequence of Claim
        What a row says besides, as claims whose id, figure, scope and cells do not count; in order of appearance.
    own_source : bool
        Whether each row is a source of its own, "row N".
    cells : mapping
        Column to the cells of all rows, which claims carry along; `place` says where each claim's are.
    carry : callable, optional
    """

    row: Codes
    ids: Sequence[str] | None
    figure: Codes
    figures: DistinctFigures
    scope: Codes
    scopes: Sequence[Scope]
    told: Codes
    facts: Sequence[Claim]
    own_source: bool = False
    cells: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    place: Codes | None = None
    carry: Carry | None = None
    _made: dict[int, Claim] = field(default_factory=dict)

    @classmethod
    def of(cls, claims: Sequence[Claim], convention: Convention) -> ClaimColumns:
        """Return columns of claims that are there already."""
        if isinstance(claims, ClaimColumns):
            return claims
        every = np.arange(len(claims), dtype=np.int64)
        scopes: dict[Scope, int] = {}
        scope = np.array([scopes.setdefault(claim.scope, len(scopes)) for claim in claims], dtype=np.int64)
        figures = DistinctFigures.of([claim.figure for claim in claims], convention)
        ids = [claim.id for claim in claims]
        return cls(every, ids, every, figures, scope, list(scopes), every, claims, _made=dict(enumerate(claims)))

    def __len__(self) -> int:
        return len(self.row)

    @overload
    def __getitem__(self, place: int) -> Claim: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Claim, ...]: ...
    def __getitem__(self, place: int | slice) -> Claim | tuple[Claim, ...]:
        if isinstance(place, slice):
            return tuple(self[number] for number in range(*place.indices(len(self))))
        number = int(self.row[place])
        if number not in self._made:
            self._made[number] = self._make(place, number)
        return self._made[number]

    def __iter__(self) -> Iterator[Claim]:
        return map(self.__getitem__, range(len(self)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ClaimColumns | tuple):
            return NotImplemented
        return other is self or (len(self) == len(other) and all(map(Claim.__eq__, self, other)))

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return reprlib.repr(self[:8]) if len(self) <= 8 else f"({', '.join(map(repr, self[:8]))}, ...)"

    def _make(self, place: int, number: int) -> Claim:
        own: dict[str, Any] = {
            "id": self.name(place),
            "figure": self.figures[int(self.figure[place])],
            "scope": self.scopes[self.scope[place]],
        }
        if self.own_source:
            own["source"] = Source(name=f"row {number}")
        if self.cells and self.carry is not None and self.place is not None:
            where = int(self.place[place])
            kept = ((name, self.carry(cells[where])) for name, cells in self.cells.items())
            own["carried"] = tuple((name, cell) for name, cell in kept if cell is not None)
        made: Claim = self.facts[self.told[place]].model_copy(update=own)
        made.model_post_init(None)
        return made

    def name(self, place: int) -> str:
        """Return the id of a claim."""
        return str(self.row[place]) if self.ids is None else self.ids[place]

    @property
    def names(self) -> list[str]:
        """The ids of the claims."""
        return [*map(str, self.row.tolist())] if self.ids is None else list(self.ids)

    def take(self, places: Codes | Flags) -> ClaimColumns:
        """Return some of the claims; those that have been made are shared."""
        chosen = np.flatnonzero(places) if places.dtype == np.bool_ else places
        scope, scopes = by_appearance(self.scope[chosen], self.scopes)
        told, facts = by_appearance(self.told[chosen], self.facts)
        return replace(
            self,
            row=self.row[chosen],
            ids=None if self.ids is None else [self.ids[place] for place in chosen.tolist()],
            figure=self.figure[chosen],
            scope=scope,
            scopes=scopes,
            told=told,
            facts=facts,
            place=None if self.place is None else self.place[chosen],
        )

    @property
    def ends(self) -> tuple[Floats, Floats, Flags, Flags]:
        """The lower and the upper ends as stated, and which of them are open."""
        found = self.figures.found
        mine = self.figure
        return found.lower[mine], found.upper[mine], found.lower_open[mine], found.upper_open[mine]

    @property
    def values(self) -> Floats:
        """The stated values."""
        return np.asarray(self.figures.found.value[self.figure])

    @property
    def reported(self) -> bool:
        """Whether any claim says when it was stated."""
        return any(fact.reported is not None for fact in self.facts)

    @property
    def dated(self) -> bool:
        """Whether any claim says when it was stated, or of which time it is."""
        return self.reported or any(scope.period is not None for scope in self.scopes)

    @property
    def bounding(self) -> Flags:
        """Which claims only bound a number and name none."""
        return np.asarray(self.figures.found.bounding[self.figure])

    @cached_property
    def origins(self) -> Codes:
        """A code for what each claim may have its figure from: one for a claim, however many names it may be.

        A claim is one observation, so that several possible origins are not several votes.
        """
        if self.own_source:
            return np.arange(len(self), dtype=np.int64)
        known: dict[frozenset[str], int] = {}
        codes = [known.setdefault(fact.origins, len(known)) for fact in self.facts]
        return np.array(codes, dtype=np.int64)[self.told]

    def where(self, holds: Callable[[Claim], bool]) -> Flags:
        """Return which claims something holds for that depends on their facts alone."""
        return np.array([holds(fact) for fact in self.facts], dtype=np.bool_)[self.told]

    def sources(self) -> Iterator[Source]:
        """Yield whom the claims name as a source or cite, those of one row after those of the row before."""
        if self.own_source:
            yield from (Source(name=f"row {number}") for number in self.row.tolist())
        for fact in () if self.own_source else self.facts:
            yield from (fact.source, *(fact.cites or ()))

    def counted(self, measure: Measure, additive: bool) -> tuple[list[Scope], Codes]:
        """Return the distinct scopes, which say how they are counted where that is not as usual, and each one's place.

        See `Claim.counted`.
        """
        if all(fact.measure is None and fact.additive is None for fact in self.facts):
            return list(self.scopes), self.scope
        known: dict[Scope, int] = {}
        made: dict[tuple[int, int], int] = {}
        keys = list(zip(self.scope.tolist(), self.told.tolist(), strict=True))
        for scope, told in dict.fromkeys(keys):
            fact = self.facts[told]
            counted = counted_scope(self.scopes[scope], fact.measure, fact.additive, (measure, additive))
            made[scope, told] = known.setdefault(counted, len(known))
        return list(known), np.array([made[key] for key in keys], dtype=np.int64)
