"""Claims as columns: what thousands of rows say in few arrays, and an object of a claim when somebody asks for one."""

from __future__ import annotations

import heapq
import operator
import reprlib
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, overload

import numpy as np

from consilience.arrays import Codes, Flags, Floats, by_appearance, combined, distinct
from consilience.briefly import cut_short
from consilience.model.chains import trace_facts
from consilience.model.claims import Claim
from consilience.model.figure_columns import DistinctFigures
from consilience.model.scope_columns import PathColumn, Scopes
from consilience.model.scopes import TIME, Measure, Scope, counted_scope
from consilience.model.sources import Origins, Source
from consilience.wording.conventions import Convention

_DIGITS = 19
"""Numbers of fewer digits fit into an array."""
Carry = Callable[[Any], Any]
"""From a cell that nobody reads to what a claim carries along of it; None where it is empty."""


@dataclass(frozen=True)
class Carried:
    """What claims carry along of the rows of their table.

    Attributes
    ----------
    cells : mapping
        Column to the cells of all rows.
    read : callable
    """

    cells: Mapping[str, Sequence[Any]]
    read: Carry

    def of(self, place: int) -> tuple[tuple[str, Any], ...]:
        """Return what the claim of a row carries along: columns and cells."""
        kept = ((name, self.read(cells[place])) for name, cells in self.cells.items())
        return tuple((name, cell) for name, cell in kept if cell is not None)


@dataclass(frozen=True)
class CarriedRows:
    """What claims carry along, row by row: `cells` are columns and cells of each."""

    cells: Sequence[tuple[tuple[str, Any], ...]]

    def of(self, place: int) -> tuple[tuple[str, Any], ...]:
        """Return what the claim of a row carries along."""
        return self.cells[place]


@dataclass(frozen=True, eq=False, repr=False)
class ClaimColumns(Sequence[Claim]):
    """Claims as columns; a sequence that makes a claim when somebody asks for it, and keeps it.

    Attributes
    ----------
    row, place : codes of shape (claims,)
        The number of each one's row, which is the id where there are no `ids`; and its place in its table, behind all
        places of the tables before it. No two claims have one place.
    ids : sequence of str, or None
    figure, scope, told : codes of shape (claims,)
        Places in the next three.
    figures : DistinctFigures
    scopes : Scopes
        Distinct, in order of appearance.
    facts : sequence of Claim
        What a row says besides, as claims whose id, figure, scope and cells do not count; in order of appearance.
    own_source : flags of shape (claims,)
        Whether the row is a source of its own, "row N", with its file before that where there is one.
    carried : sequence of (int, Carried, CarriedRows or None)
        The tables, each behind its first place; None where facts say what their claims carry along.
    """

    row: Codes
    place: Codes
    ids: Sequence[str] | None
    figure: Codes
    figures: DistinctFigures
    scope: Codes
    scopes: Scopes
    told: Codes
    facts: Sequence[Claim]
    own_source: Flags
    carried: Sequence[tuple[int, Carried | CarriedRows | None]] = ((0, None),)
    _made: dict[int, Claim] = field(default_factory=dict)

    @classmethod
    def of(cls, claims: Sequence[Claim], convention: Convention) -> ClaimColumns:
        """Return columns of claims that are there already."""
        if isinstance(claims, ClaimColumns):
            return claims
        every = np.arange(len(claims), dtype=np.int64)
        scopes, scope = distinct(claim.scope for claim in claims)
        figures = DistinctFigures.of([claim.figure for claim in claims], convention)
        return cls(
            row=every,
            place=every,
            ids=[claim.id for claim in claims],
            figure=every,
            figures=figures,
            scope=scope,
            scopes=Scopes.of(scopes),
            told=every,
            facts=claims,
            own_source=np.zeros(len(claims), dtype=np.bool_),
            _made=dict(enumerate(claims)),
        )

    @classmethod
    def joined(cls, parts: Sequence[ClaimColumns], convention: Convention) -> ClaimColumns:
        """Return the claims of several columns, one after the other."""
        scopes, places = Scopes.joined([part.scopes for part in parts]).distinct()
        carried: list[tuple[int, Carried | CarriedRows | None]] = []
        figure, scope, told, place = [], [], [], []
        first = figures = facts = known = 0
        for part in parts:
            scope.append(places[part.scope + known])
            figure.append(part.figure + figures)
            told.append(part.told + facts)
            place.append(part.place + first)
            carried += [(first + start, table) for start, table in part.carried]
            first += int(part.place.max(initial=-1)) + 1
            figures += len(part.figures.texts)
            facts += len(part.facts)
            known += len(part.scopes)
        return cls(
            row=np.concatenate([part.row for part in parts]),
            place=np.concatenate(place),
            ids=[name for part in parts for name in part.names],
            figure=np.concatenate(figure),
            figures=DistinctFigures.joined([part.figures for part in parts], convention),
            scope=np.concatenate(scope),
            scopes=scopes,
            told=np.concatenate(told),
            facts=[fact for part in parts for fact in part.facts],
            own_source=np.concatenate([part.own_source for part in parts]),
            carried=carried,
        )

    def __len__(self) -> int:
        return len(self.row)

    @overload
    def __getitem__(self, place: int) -> Claim: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Claim, ...]: ...
    def __getitem__(self, place: int | slice) -> Claim | tuple[Claim, ...]:
        if isinstance(place, slice):
            return tuple(self[number] for number in range(*place.indices(len(self))))
        key = int(self.place[place])
        if key not in self._made:
            self._made[key] = self._make(place, key)
        return self._made[key]

    def __iter__(self) -> Iterator[Claim]:
        return map(self.__getitem__, range(len(self)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ClaimColumns | tuple):
            return NotImplemented
        return other is self or (len(self) == len(other) and all(map(Claim.__eq__, self, other)))

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return cut_short(reprlib.repr(self[:8]) if len(self) <= 8 else f"({', '.join(map(repr, self[:8]))}, ...)")

    def _make(self, place: int, key: int) -> Claim:
        fact = self.facts[self.told[place]]
        own: dict[str, Any] = {
            "id": self.name(place),
            "figure": self.figures[int(self.figure[place])],
            "scope": self.scopes[self.scope[place]],
        }
        if self.own_source[place]:
            own["source"] = Source(name=_own_name(int(self.row[place]), fact))
        carried = self._carried(key)
        if carried is not None:
            own["carried"] = carried
        made: Claim = fact.model_copy(update=own)
        return made.traced(Origins.of(fact)) if fact.is_traced else made

    def _carried(self, key: int) -> tuple[tuple[str, Any], ...] | None:
        """Return what a row carries along of its table; None where the facts say it."""
        first, table = self.carried[bisect_right(self.carried, key, key=operator.itemgetter(0)) - 1]
        return None if table is None else table.of(key - first)

    @property
    def all_carried(self) -> Iterator[tuple[tuple[str, Any], ...]]:
        """What each claim carries along: columns and cells."""
        if not any(table is None or table.cells for _, table in self.carried):
            return iter([()] * len(self))
        found = map(self._carried, self.place.tolist())
        facts = (self.facts[code].carried for code in self.told.tolist())
        return (fact if own is None else own for own, fact in zip(found, facts, strict=True))

    def name(self, place: int) -> str:
        """Return the id of a claim."""
        return str(self.row[place]) if self.ids is None else self.ids[place]

    @property
    def names(self) -> list[str]:
        """The ids of the claims."""
        return [*map(str, self.row.tolist())] if self.ids is None else list(self.ids)

    @cached_property
    def _by_name(self) -> dict[str, int]:
        return {name: place for place, name in enumerate(self.names)}

    @cached_property
    def _ascending(self) -> bool:
        return bool((np.diff(self.row) > 0).all())

    def place_of(self, name: str) -> int:
        """Return the place of the claim with an id; KeyError where none has it."""
        if self.ids is not None or not self._ascending:
            return self._by_name[name]
        row = int(name) if name.isascii() and name.isdecimal() and len(name) < _DIGITS else -1
        place = row - int(self.row[0]) if len(self) else 0  # where no row was refused
        if not 0 <= place < len(self) or self.row[place] != row:
            place = int(np.searchsorted(self.row, row))
        if place == len(self) or self.name(place) != name:
            raise KeyError(name)
        return place

    def take(self, places: Codes | Flags) -> ClaimColumns:
        """Return some of the claims; those that have been made are shared."""
        chosen = np.flatnonzero(places) if places.dtype == np.bool_ else places
        scope, scopes = by_appearance(self.scope[chosen], range(len(self.scopes)))
        told, facts = by_appearance(self.told[chosen], self.facts)
        return replace(
            self,
            row=self.row[chosen],
            ids=None if self.ids is None else [self.ids[place] for place in chosen.tolist()],
            figure=self.figure[chosen],
            scope=scope,
            scopes=self.scopes.take(np.array(scopes, dtype=np.int64)),
            told=told,
            facts=facts,
            place=self.place[chosen],
            own_source=self.own_source[chosen],
        )

    def under(self, convention: Convention) -> ClaimColumns | None:
        """Return the claims with their words read by another convention; None where some say how theirs are read."""
        if any(fact.plus_minus is not None or fact.readings for fact in self.facts):
            return None
        used = by_appearance(self.figure, range(len(self.figures.texts)))[1]
        figures = self.figures.under(convention, np.array(used, dtype=np.int64))
        return replace(self, figures=figures, _made={})

    def changed(self, facts: Sequence[Claim], ids: Sequence[str] | None) -> ClaimColumns:
        """Return the claims with other facts and ids."""
        return replace(self, facts=facts, ids=ids, _made={})

    def traced(self, across: Collection[str]) -> ClaimColumns:
        """Return the claims with the origins that they have beside one another, on scopes without some dimensions."""
        facts = [fact.model_copy() if fact.is_traced else fact for fact in self.facts]
        places = self.scopes.without(across).distinct()[1]

        def stands() -> Iterator[tuple[int, int]]:
            return zip(places[self.scope].tolist(), self.told.tolist(), strict=True)

        found = trace_facts(facts, stands)
        if not found:
            return self if all(map(operator.is_, facts, self.facts)) else self.changed(facts, self.ids)
        new = {key: len(facts) + number for number, key in enumerate(found)}
        told = np.array([new.get(key, key[1]) for key in stands()], dtype=np.int64)
        return replace(self, told=told, facts=[*facts, *(facts[key[1]].traced(found[key]) for key in new)], _made={})

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
        return self.reported or TIME in self.scopes.columns

    @property
    def bounding(self) -> Flags:
        """Which claims only bound a number and name none."""
        return np.asarray(self.figures.found.bounding[self.figure])

    @cached_property
    def origins(self) -> Codes:
        """A code for what each claim may have its figure from: one for a claim, however many names it may be.

        A claim is one observation, so that several possible origins are not several votes.
        """
        known: dict[frozenset[str], int] = {}
        codes = np.array([known.setdefault(fact.origins, len(known)) for fact in self.facts], dtype=np.int64)[self.told]
        codes[self.own_source] = [known.setdefault(frozenset({name}), len(known)) for name in self.own_names]
        return codes

    @property
    def own_names(self) -> list[str]:
        """The names of the rows that are sources of their own."""
        mine = np.flatnonzero(self.own_source)
        told = self.told[mine].tolist()
        return [_own_name(row, self.facts[fact]) for row, fact in zip(self.row[mine].tolist(), told, strict=True)]

    @property
    def speaking(self) -> Sequence[Claim]:
        """The facts whose sources are those of claims."""
        numbered = {*self.told[self.own_source].tolist()}
        return [fact for code, fact in enumerate(self.facts) if code not in numbered]

    @property
    def source_names(self) -> list[str]:
        """The name of the source of each claim."""
        names = np.array([fact.source.name for fact in self.facts], dtype=object)[self.told]
        names[self.own_source] = self.own_names
        return list(names.tolist())

    def originated(self, place: int) -> Claim | Source:
        """Return what says of a claim from whom it may have its figure."""
        fact = self.facts[self.told[place]]
        return Source(name=_own_name(int(self.row[place]), fact)) if self.own_source[place] else fact

    def where(self, holds: Callable[[Claim], bool]) -> Flags:
        """Return which claims something holds for that depends on their facts alone."""
        return np.array([holds(fact) for fact in self.facts], dtype=np.bool_)[self.told]

    def sources(self) -> Iterator[Source]:
        """Yield whom the claims name as a source or cite, those of one row after those of the row before."""
        first = np.zeros(len(self.facts), dtype=np.int64)
        first[self.told[::-1]] = np.arange(len(self) - 1, -1, -1)
        numbered = {*self.told[self.own_source].tolist()}
        own = (
            (place, (Source(name=name),))
            for place, name in zip(np.flatnonzero(self.own_source), self.own_names, strict=True)
        )
        stated = (
            (first[code], (fact.source, *(fact.cites or ())))
            for code, fact in enumerate(self.facts)
            if code not in numbered
        )
        for _, sources in heapq.merge(own, stated, key=operator.itemgetter(0)):
            yield from sources

    def counted(self, measure: Measure, additive: bool) -> tuple[Scopes, Codes]:
        """Return the distinct scopes, which say how they are counted where that is not as usual, and each one's place.

        See `Claim.counted`.
        """
        if all(fact.measure is None and fact.additive is None for fact in self.facts):
            return self.scopes, self.scope
        known: dict[Scope, int] = {}
        made: dict[tuple[int, int], int] = {}
        keys = list(zip(self.scope.tolist(), self.told.tolist(), strict=True))
        for scope, told in dict.fromkeys(keys):
            fact = self.facts[told]
            counted = counted_scope(self.scopes[scope], fact.measure, fact.additive, (measure, additive))
            made[scope, told] = known.setdefault(counted, len(known))
        return Scopes.of(known), np.array([made[key] for key in keys], dtype=np.int64)


def _own_name(row: int, fact: Claim) -> str:
    """Return the name of a row that is a source of its own."""
    return f"{fact.file}, row {row}" if fact.file else f"row {row}"


def scopes_with_units(figure: Codes, figures: DistinctFigures, scope: Codes, scopes: Scopes) -> tuple[Codes, Scopes]:
    """Let the unit in the words of a figure be that of a scope that has none, as a claim does.

    Return the places of scopes, and the distinct ones in order of appearance.
    """
    scope, used = by_appearance(scope, range(len(scopes)))
    scopes = scopes.take(np.array(used, dtype=np.int64))
    units = figures.found.units
    if not units:
        return scope, scopes
    own = scopes.column("unit")
    paths, known = distinct([(), *own.paths, *(Scope(unit=[name])["unit"] for name in units.values())])
    in_words = np.zeros(len(figures.found.value), dtype=np.int64)
    in_words[list(units)] = known[1 + len(own.paths) :]
    unit = np.where(own.given[scope], known[1 + own.code][scope], in_words[figure])
    kind, first = combined([scope, unit], len(scope))
    made = scopes.take(scope[first]).with_column(PathColumn("unit", paths, unit[first]))
    found, place = made.distinct()
    return place[kind], found
