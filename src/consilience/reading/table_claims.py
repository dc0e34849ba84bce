"""Tables as claims: what stands in many rows is read once, and each row is a claim or a reject.

A row says three things: a figure, a scope, and what it tells of its source and besides. Each distinct one is read once,
by the desk that reads whole rows; a row of which all three are fine is a claim. Of any other row the desk says what is
at fault.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

import numpy as np

from consilience.arrays import Codes, Flags, by_appearance, combined
from consilience.errors import ClaimError, FigureError, advise
from consilience.model.claim_columns import Carried, ClaimColumns, scopes_with_units
from consilience.model.claim_sets import ClaimSet
from consilience.model.claims import Claim, Reject
from consilience.model.figure_columns import DistinctFigures, Intervals, read_texts
from consilience.model.figures import Figure
from consilience.model.scopes import MATCHING, TIME
from consilience.reading.entries import STATED, Fault, plain_text
from consilience.reading.grades import settle_grades
from consilience.reading.rows import ColumnRows, Table, cells_of, code_cells
from consilience.reading.table_scopes import TableScopes, read_scopes
from consilience.reading.tables import Desk, Renamings, TableColumns, carried_cell, stated_cell
from consilience.wording.conventions import Convention, convention_or_default
from consilience.wording.digits import are_numbers
from consilience.words import counted, list_words

Progress = Callable[[int, int], object]
"""Called now and then with the number of rows read, and of all rows."""
Row = Mapping[str, Any]

_STEP = 500
_TOLD = 3
_OF_SOURCE = ("source", "cites", "undetermined", "reliability", "grade")
_FIGURE = "\0figure"
"""A column that no table has."""
_SAMPLE = Decimal(1)
"""A figure that needs no reading of words."""


def read_table(
    table: Table,
    layout: TableColumns,
    *,
    convention: Convention | None = None,
    paths: bool = False,
    progress: Progress | None = None,
    scale: int = 1,
    names: Renamings | None = None,
    **settings: Any,
) -> ClaimSet:
    """Make each row a claim or a reject.

    Parameters
    ----------
    table : Table
    layout : TableColumns
    convention : Convention, optional
        By which figures are read.
    paths : bool, default False
        Whether cells of the scope are paths ("Russia/Kursk Oblast") or names as they are.
    progress : callable, optional
    scale : int, default 1
        What every figure is multiplied by.
    names : mapping, optional
        Dimension, or "source", to another mapping: from the names in the table to those to use.
    **settings
        What else holds for all claims: fields of a ClaimSet.

    Returns
    -------
    ClaimSet
        Claims and rejects, as many together as the table has rows.
    """
    convention = convention_or_default(convention)
    rows = table.rows if isinstance(table.rows, Sequence) else list(table.rows)
    numbers = np.array(table.numbers or range(1, table.size + 1), dtype=np.int64)
    if progress is not None:
        for read in (*range(_STEP, table.size, _STEP), table.size):
            progress(read, table.size)
    found = _Rows(rows, numbers, Desk(layout, convention, paths, scale, names or {}, counts=False))
    claims, rejected = found.settled()
    remarks = (*_empty_cells(claims, layout), *_own_figures(claims, layout), *found.desk.split)
    return ClaimSet(claims, rejected, unused=layout.unused, remarks=remarks, convention=convention, **settings)


def _empty_cells(claims: ClaimColumns, layout: TableColumns) -> Iterator[str]:
    """Report empty cells that make a claim one on a whole, where other rows name a part of it."""
    for dimension, column in layout.scope.items():
        if dimension == TIME or dimension in MATCHING:
            continue
        whole = claims.row[~claims.scopes.column(dimension).given[claims.scope]].tolist()
        if whole and len(whole) < len(claims):
            yield f"column {column} is empty in {_row_words(whole)}: read as the whole of which other rows count parts"


def _own_figures(claims: ClaimColumns, layout: TableColumns) -> Iterator[str]:
    """Report rows that cite nobody, of sources that cite somebody in other rows."""
    citing = {fact.source.name for fact in claims.facts if fact.cites}
    if citing:
        own = claims.row[claims.where(lambda fact: fact.cites is None and fact.source.name in citing)].tolist()
        if own:
            told = "whose source cites somebody in others: read as its own figures"
            yield f"column {layout.fields['cites']} is empty in {_row_words(own)}, {told}"


def _row_words(numbers: Sequence[int]) -> str:
    """Name a few rows by their numbers, and count more."""
    named = f"row{'s' * (len(numbers) > 1)} {list_words([str(row) for row in numbers[:_TOLD]])}"
    return named if len(numbers) <= _TOLD else counted(len(numbers), "row")


@dataclass(frozen=True)
class _Distinct:
    """One of the things that rows say: a code for each row, and the place of the first row of each code."""

    code: Codes
    first: Codes

    @classmethod
    def of(cls, columns: Sequence[Codes], rows: int) -> _Distinct:
        """Return a number for each combination of some columns, in order of appearance."""
        return cls(*combined(columns, rows))


class _Rows:
    """The rows of a table, read by what is distinct in them."""

    def __init__(self, rows: Sequence[Row | Fault], numbers: Codes, desk: Desk) -> None:
        self.rows, self.numbers, self.desk = rows, numbers, desk
        self.layout = desk.layout
        sound = [True] * len(rows) if isinstance(rows, ColumnRows) else [not isinstance(row, Fault) for row in rows]
        self.whole = np.array(sound, dtype=np.bool_)

    @property
    def _told(self) -> dict[str, str]:
        """The columns of what rows say besides figure, scope and id."""
        return {name: column for name, column in self.layout.fields.items() if name not in (*STATED, "id")}

    @property
    def own_source(self) -> bool:
        """Whether each row is a source of its own, of which it says nothing."""
        return self._told.keys().isdisjoint(_OF_SOURCE)

    def _distinct(self, columns: Sequence[str]) -> _Distinct:
        whole = self.whole.astype(np.int64)  # a row that cannot be read is like no other
        return _Distinct.of([whole, *(code_cells(cells_of(self.rows, name)) for name in columns)], len(self.rows))

    def _part(self, fields: Mapping[str, str]) -> Desk:
        """Return a desk that reads some fields alone."""
        desk = self.desk
        return Desk(TableColumns(fields, {}), desk.convention, desk.paths, 1, desk.names, counts=desk.counts)

    def _claim(self, desk: Desk, place: int, more: Row | None = None) -> Claim | None:
        """Return the claim that a desk makes of a row; None where there is a fault."""
        row = self.rows[place]
        try:
            return None if isinstance(row, Fault) else desk.claim(int(self.numbers[place]), {**row, **(more or {})})
        except Fault:
            return None

    @cached_property
    def told(self) -> tuple[Codes, list[Claim | None]]:
        """What rows say besides figure, scope and id: the code of each, and the facts of each code."""
        fields = self._told
        found = self._distinct(list(fields.values()))
        if "source" not in fields and not self.own_source:  # what a row says of itself as a source is its own
            found = _Distinct(*[np.arange(len(self.rows), dtype=np.int64)] * 2)
        desk = self._part({"figure": _FIGURE, **fields})
        return found.code, [self._claim(desk, place, {_FIGURE: _SAMPLE}) for place in found.first.tolist()]

    @cached_property
    def figures(self) -> tuple[Codes, DistinctFigures, Flags, dict[int, Fault]]:
        """The code of each row's figure, the figures, which of them cannot be read, and why texts cannot."""
        fields = {name: column for name, column in self.layout.fields.items() if name in STATED}
        found = self._distinct(list(fields.values()))
        firsts = [self.rows[place] for place in found.first.tolist()]
        texts = [
            "" if isinstance(row, Fault) or fields.keys() != {"figure"} else _text(row.get(fields["figure"]))
            for row in firsts
        ]
        plain = [place for place, text in enumerate(texts) if text]
        read = read_texts([texts[place] for place in plain], self.desk.convention, keep=True)
        columns = Intervals.blank(len(texts))
        columns.fill(plain, read)
        years = {plain[place] for place, error in read.errors.items() if error.code == "year"}
        if "figure" in fields and (years or len(fields) > 1):  # the desk needs to know it for rows at fault, too
            cells = (row.get(fields["figure"]) for row in firsts if not isinstance(row, Fault))
            self.desk.counts = are_numbers(cells, self.desk.convention)
        desk, errors = self._part(fields), {plain[place]: error for place, error in read.errors.items()}
        faults: dict[int, Fault] = {}
        for place in np.flatnonzero(np.isnan(columns.value)).tolist():
            cell = firsts[place].get(fields["figure"]) if texts[place] else None
            if isinstance(cell, str) and not (desk.counts and place in years):
                faults[place] = Fault("figure", errors[place], cell)
                continue
            claim = self._claim(desk, int(found.first[place]))
            if claim is not None:
                columns.put(place, claim.figure)
                columns.figures[place] = claim.figure
        return found.code, DistinctFigures(texts, columns, self.desk.convention), np.isnan(columns.value), faults

    def scopes(self, good: Flags) -> tuple[Codes, TableScopes]:
        """Return for each good row the place of its scope among those that good rows state, -1 elsewhere; and these."""
        cells = {name: cells_of(self.rows, column) for name, column in self.layout.scope.items()}
        codes = {name: code_cells(column) for name, column in cells.items()}
        stated, first = combined([column[good] for column in codes.values()], int(good.sum()))
        code = np.full(len(self.rows), -1, dtype=np.int64)
        code[good] = stated
        rows = np.flatnonzero(good)[first]
        return code, read_scopes(self.desk, cells, {name: column[rows] for name, column in codes.items()}, rows)

    def settled(self) -> tuple[ClaimColumns, list[Reject]]:
        """Return the claims and the rejects."""
        told, facts = self.told
        figure, figures, unread, _ = self.figures
        known = np.array([fact is not None for fact in facts], dtype=np.bool_)[told] & self.whole
        stated, scopes = self.scopes(known)
        good = known.copy()
        good[known] = scopes.place[stated[known]] >= 0
        rest = good.copy()  # what is fine but for the figure
        good &= ~unread[figure]
        figure, figures = self._scaled(good, figure, figures, stated, scopes.scale)
        figure, figures = self._good_to(good, figure, figures, told, facts)
        ids, twice = self._ids(good)
        rejected = self._rejects(good, rest, twice)
        places = np.flatnonzero(good)
        told, used = by_appearance(told[places], [*range(len(facts))])
        chosen = [fact for fact in (facts[place] for place in used) if fact is not None]
        scope, named = scopes_with_units(figure[places], figures, scopes.place[stated[places]], scopes.scopes)
        claims = ClaimColumns(
            row=self.numbers[places],
            ids=ids,
            figure=figure[places],
            figures=figures,
            scope=scope,
            scopes=named,
            told=told,
            facts=settle_grades(chosen),
            place=places,
            own_source=np.full(len(places), self.own_source),
            carried=[(0, Carried({name: cells_of(self.rows, name) for name in self.layout.unused}, carried_cell))],
        )
        return claims, rejected

    def _scaled(
        self, good: Flags, figure: Codes, figures: DistinctFigures, scope: Codes, scale: Any
    ) -> tuple[Codes, DistinctFigures]:
        """Multiply the figures of a table that is not in ones."""
        factors = scale * self.desk.scale
        if not good.any() or (factors == 1).all():
            return figure, figures
        return self._remade(good, figure, figures, scope, lambda one, code: one.times(factors[code]))

    def _good_to(
        self, good: Flags, figure: Codes, figures: DistinctFigures, told: Codes, facts: Sequence[Claim | None]
    ) -> tuple[Codes, DistinctFigures]:
        """Give figures the precision that their rows state, and read their "±" as these say."""

        def says(fact: Claim | None) -> bool:
            return fact is not None and (fact.decimals is not None or fact.plus_minus is not None)

        if not good.any() or not any(map(says, facts)):
            return figure, figures

        def made(one: Figure, code: int) -> Figure:
            fact = facts[code]
            if fact is None or not says(fact):
                return one
            claim = fact.model_copy(update={"figure": one})
            claim.model_post_init(None)
            return claim.figure

        return self._remade(good, figure, figures, told, made)

    def _remade(
        self,
        good: Flags,
        figure: Codes,
        figures: DistinctFigures,
        other: Codes,
        make: Callable[[Figure, int], Figure],
    ) -> tuple[Codes, DistinctFigures]:
        """Make figures anew by what else their rows say; rows where that fails are not good any more."""
        places = np.flatnonzero(good)
        pairs = _Distinct.of([figure[places], other[places]], len(places))
        made: list[Figure] = []
        place_of = np.full(len(pairs.first), -1, dtype=np.int64)
        for number, place in enumerate(places[pairs.first].tolist()):
            try:
                one = make(figures[int(figure[place])], int(other[place]))
            except FigureError:
                continue
            place_of[number] = len(made)
            made.append(one)
        code = np.full(len(good), -1, dtype=np.int64)
        code[places] = place_of[pairs.code]
        good &= code >= 0
        return code, DistinctFigures.of(made, self.desk.convention)

    def _ids(self, good: Flags) -> tuple[list[str] | None, dict[int, Fault]]:
        """Return the ids of good rows, None where they are the rows' numbers, and the faults of rows that repeat one.

        Those, and rows without a usable id, are not good any more.
        """
        if "id" not in self.layout.fields:
            return None, {}
        column = self.layout.fields["id"]
        desk = self._part({"figure": _FIGURE, "id": column})
        ids: dict[str, int] = {}
        twice: dict[int, Fault] = {}
        for place in np.flatnonzero(good).tolist():
            row = self.rows[place]
            assert not isinstance(row, Fault)
            cell = row.get(column)
            if not isinstance(cell, str) or not cell.isascii():
                made = self._claim(desk, place, {_FIGURE: _SAMPLE})
                if made is None:
                    good[place] = False
                    continue
                cell = made.id
            name = cell if cell.strip() else str(self.numbers[place])
            if name in ids:
                good[place] = False
                hint = advise("give each row its own, or number the rows with {}", ("id", False))
                error = ClaimError("an earlier row has this id", got=name, hint=hint, code="duplicate id")
                twice[place] = Fault("id", error, name)
            else:
                ids[name] = place
        return list(ids), twice

    def _rejects(self, good: Flags, rest: Flags, twice: Mapping[int, Fault]) -> list[Reject]:
        """Return the rejects of the rows that are not good; the desk reads each kind of fault once."""
        original, _, unread, faults = self.figures
        known: dict[int, Reject] = {}
        rejected = []
        for place in np.flatnonzero(~good).tolist():
            row, number = self.rows[place], int(self.numbers[place])
            code = int(original[place])
            # Where nothing but the figure is at fault: the ids of such rows were not read.
            alike = bool(rest[place]) and bool(unread[code]) and self._names_plainly(row)
            if alike and code in known:
                rejected.append(known[code].model_copy(update={"row": number}))
                continue
            known_fault = faults.get(code) if alike else twice.get(place)
            fault = row if isinstance(row, Fault) else known_fault or self._fault(number, row)
            rejected.append(fault.reject(number, self.layout.column(fault.field)))
            if alike:
                known[code] = rejected[-1]
        return rejected

    def _names_plainly(self, row: Row | Fault) -> bool:
        """Whether the id of a row cannot be at fault."""
        column = self.layout.fields.get("id")
        return column is None or (not isinstance(row, Fault) and type(row.get(column)) in (str, type(None)))

    def _fault(self, number: int, row: Row) -> Fault:
        try:
            claim = self.desk.claim(number, row)
        except Fault as fault:
            return fault
        raise AssertionError(f"row {number} is a claim and a reject: {claim}")


def _text(cell: Any) -> str:
    """Return the text of a figure in words, or of a whole number; "" of another cell, and of an empty one."""
    if type(cell) is int:
        return str(plain_text(cell))
    if type(cell) is not str:
        return ""
    try:
        return stated_cell(cell, "figure") or ""
    except Fault:
        return ""
