"""Entries as claims: what many entries of a dossier say alike is read once, and each entry is a claim or a reject.

An entry says three things: a figure, a scope, and what it tells of its source and besides. Each distinct one is read
once; an entry of which all three are fine is a claim. Any other is read by itself, which says what is at fault; so is
one whose figure depends on what else it says, or that has several readings.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from pydantic import TypeAdapter, ValidationError

from consilience.arrays import Codes, by_appearance, distinct
from consilience.model.claim_columns import CarriedRows, ClaimColumns, scopes_with_units
from consilience.model.claims import Cell, Claim, Reject
from consilience.model.figure_columns import DistinctFigures, Intervals, read_texts
from consilience.model.scope_columns import Scopes
from consilience.model.scopes import Scope
from consilience.reading.entries import STATED, Fault
from consilience.wording.conventions import Convention

Make = Callable[[Any, int], Claim]
"""Makes a claim of an entry and its number; Fault if that is impossible."""
_APART = ("readings", "decimals", "plus_minus")
"""What a figure depends on, or what says more than one thing."""
_NOT_TOLD = {*STATED, "scope", "id", "carried"}
_CELLS: TypeAdapter[dict[str, Cell]] = TypeAdapter(dict[str, Cell])
_SCOPE: TypeAdapter[Scope] = TypeAdapter(Scope)


class _Said(NamedTuple):
    """What an entry says: three things that others may say too, its id, and what it carries along."""

    figure: Any
    scope: Any
    told: Any
    id: str
    carried: Mapping[str, Any]


def _said(entry: Any) -> _Said | None:
    """Take an entry apart; None for one that has to be read by itself."""
    if type(entry) is not dict or not entry.keys().isdisjoint(_APART) or type(entry.get("id", "")) is not str:
        return None
    stated, told = [], []
    try:
        for name, value in entry.items():
            if name in STATED:
                stated.append((name, _likeness(value)))
            elif name not in _NOT_TOLD:
                told.append((name, _likeness(value)))
        carried = _CELLS.validate_python(entry["carried"]) if "carried" in entry else {}
        return _Said(tuple(stated), _likeness(entry.get("scope", {})), tuple(told), entry.get("id", ""), carried)
    except (TypeError, ValidationError):
        return None


def _likeness(value: Any) -> Any:
    """Return what values that are read alike share; TypeError for a key that cannot be looked up."""
    if type(value) is str:
        return value
    if type(value) is dict:
        return dict, tuple((name, _likeness(one)) for name, one in value.items())
    if type(value) is list:
        return list, tuple(map(_likeness, value))
    return type(value), repr(value)


def read_entries(entries: Sequence[Any], make: Make, convention: Convention) -> tuple[ClaimColumns, list[Reject]]:
    """Make each entry a claim or a reject, as many together as there are entries.

    Parameters
    ----------
    entries : sequence
        Mappings with the fields of a `ClaimEntry`; anything else is a reject.
    make : callable
    convention : Convention
        By which `make` reads figures.
    """
    table = _Entries(entries, make, convention)
    rejected = []
    for place in np.flatnonzero(~table.whole).tolist():
        try:
            table.alone[place] = make(entries[place], place + 1)
        except Fault as fault:
            rejected.append(fault.reject(place + 1))
    return table.columns(), rejected


class _Entries:
    """The entries that can be taken apart, by what is distinct in them; and claims that were made by themselves."""

    def __init__(self, entries: Sequence[Any], make: Make, convention: Convention) -> None:
        self.entries, self.make = entries, make
        self.said = [_said(entry) for entry in entries]
        self.whole = np.array([one is not None for one in self.said], dtype=np.bool_)
        self.places = np.flatnonzero(self.whole)
        figure, scope, told = ([one[part] for one in self.said if one is not None] for part in range(3))
        self.figure, worded = self._coded(figure)
        self.scope, placed = self._coded(scope)
        self.told, telling = self._coded(told)
        self.figures = self._read_figures(worded, convention)
        self.scopes = [self._scope(place) for place in placed]
        self.facts = [self._part(place, self.entries[place].keys() - _NOT_TOLD, figure=1) for place in telling]
        fine = ~np.isnan(self.figures.found.value)[self.figure]
        for code, made in ((self.scope, self.scopes), (self.told, self.facts)):
            fine &= np.array([one is not None for one in made], dtype=np.bool_)[code]
        self.whole[self.places[~fine]] = False
        self.alone: dict[int, Claim] = {}

    def _coded(self, keys: Sequence[Any]) -> tuple[Codes, list[int]]:
        """Return a code for each key, and the first entry of each code."""
        code = distinct(keys)[1]
        return code, self.places[np.unique(code, return_index=True)[1]].tolist()

    def _scope(self, place: int) -> Scope | None:
        """Return the scope of an entry; None if at fault."""
        try:
            return _SCOPE.validate_python(self.entries[place].get("scope", {}))
        except ValidationError:
            return None

    def _part(self, place: int, names: Collection[str], **beside: Any) -> Claim | None:
        """Return the claim that says only some of what an entry says, and what it needs besides; None if at fault."""
        some = {name: value for name, value in self.entries[place].items() if name in names}
        try:
            return self.make(some | beside, 1)
        except Fault:
            return None

    def _read_figures(self, firsts: Sequence[int], convention: Convention) -> DistinctFigures:
        """Read each distinct figure, those in words all at once."""
        stated = [{name: value for name, value in self.entries[place].items() if name in STATED} for place in firsts]
        texts = [one["figure"] if one.keys() == {"figure"} and type(one["figure"]) is str else "" for one in stated]
        worded = [place for place, text in enumerate(texts) if text.strip()]
        found = Intervals.blank(len(texts))
        found.fill(worded, read_texts([texts[place] for place in worded], convention, keep=True))
        for place in sorted({*range(len(texts))} - {*worded}):
            claim = self._part(firsts[place], STATED, source="x")
            if claim is not None:
                found.put(place, claim.figure)
                found.figures[place] = claim.figure
        return DistinctFigures(texts, found, convention)

    def columns(self) -> ClaimColumns:
        """Return the claims, in the order of their entries."""
        mine, own = self.whole[self.places], list(self.alone.values())
        place = np.r_[self.places[mine], np.array([*self.alone], dtype=np.int64)]
        order, more = np.argsort(place), np.arange(len(own))

        def coded(code: Codes, size: int) -> Codes:
            return np.asarray(np.r_[code[mine], size + more][order])

        convention = self.figures.convention
        stated = [self.figures, DistinctFigures.of([claim.figure for claim in own], convention)]
        figures, figure = DistinctFigures.joined(stated, convention), coded(self.figure, len(self.figures.texts))
        scopes = [*(one or Scope() for one in self.scopes), *(claim.scope for claim in own)]
        known, at = Scopes.of(scopes).distinct()
        scope, named = scopes_with_units(figure, figures, at[coded(self.scope, len(self.scopes))], known)
        told, facts = by_appearance(coded(self.told, len(self.facts)), [*self.facts, *own])
        place = place[order]
        ids = [self._id(one) for one in place.tolist()]
        return ClaimColumns(
            row=place + 1,
            place=place,
            ids=None if ids == [str(one + 1) for one in place.tolist()] else ids,
            figure=figure,
            figures=figures,
            scope=scope,
            scopes=named,
            told=told,
            facts=facts,
            own_source=np.zeros(len(place), dtype=np.bool_),
            carried=[(0, self._carried())],
        )

    def _id(self, place: int) -> str:
        said = self.said[place]
        return self.alone[place].id if place in self.alone else (said and said.id) or str(place + 1)

    def _carried(self) -> CarriedRows | None:
        """Return what entries carry along; None where facts say all of it."""
        if not any(said and said.carried for said in self.said):
            return None
        cells = [() if said is None else tuple(said.carried.items()) for said in self.said]
        for place, claim in self.alone.items():
            cells[place] = claim.carried
        return CarriedRows(cells)
