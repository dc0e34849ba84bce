"""Tables: which column says what, and each row as a claim or as a reject."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from typing import Any, Literal

from consilience.dataframes import find_name
from consilience.errors import ClaimError, OptionError, ReadError, ScopeError, advise, field_code
from consilience.model.claims import Claim, names_in
from consilience.model.scopes import MATCHING, TIME, Path, Scope
from consilience.model.sources import Source
from consilience.reading.entries import STATED, Fault, make_claim, plain_text, read_scope
from consilience.reading.rows import Merged
from consilience.wording.conventions import Convention
from consilience.wording.mentions import YEAR

Column = str | Literal[False] | None
"""The name of a column; None for the one named as the field, where there is one; False for none at all."""
Renamings = Mapping[str, Mapping[str, str]]
"""Dimension, or "source", to the names in a table and those to use instead."""

FIELDS = (
    *(*STATED, "source", "cites", "undetermined", "reliability", "id", "reported", "grade", "credibility"),
    *("decimals", "plus_minus"),
    *("standing", "measure", "additive", "quote", "note", "url"),
)
DIMENSIONS = ("what", "where", "when", "status", "definition", "unit")


@dataclass(frozen=True)
class TableColumns:
    """Which column holds which field, and which dimension of the scope.

    Parameters
    ----------
    fields, scope : dict
        Field, or dimension, to column.
    unused : tuple of str
        The columns that hold neither.
    """

    fields: Mapping[str, str]
    scope: Mapping[str, str]
    unused: tuple[str, ...] = ()

    def column(self, field: str) -> str:
        """Return the column at fault where a field is; of a missing figure, the first that could have held it."""
        if field in STATED:
            return next((self.fields[name] for name in (field, *STATED) if name in self.fields), field)
        dimension = field.removeprefix("scope.")
        return self.fields.get(field) or self.scope.get(dimension, field)


def lay_out(
    columns: Sequence[str], named: Mapping[str, Column], scope: str | Iterable[str] | Mapping[str, str] | None
) -> TableColumns:
    """Find the columns of a table.

    Parameters
    ----------
    columns : sequence of str
        Empty if no row states them: then nothing is checked.
    named : mapping
        Field to column, as the caller named them. Where one of figure, low, high and value is named, the others are
        not looked for; nor is a column that has been named for something else. An error
        is read beside a value; where the table has bounds too, only if it is named, or a column says what it is.
    scope : mapping or sequence of str, optional
        Dimension to column, or columns that name their dimensions.

    Raises
    ------
    ReadError
        If a column that was named, or any column of a figure, is missing.

    Examples
    --------
    >>> lay_out(["place", "figure", "mean"], {"figure": None}, {"where": "place"})
    TableColumns(fields={'figure': 'figure'}, scope={'where': 'place'}, unused=('mean',))
    >>> lay_out(["place", "low"], {"low": "lwo"}, None)
    Traceback (most recent call last):
    consilience.errors.ReadError: no column for low=: got 'lwo'; did you mean 'low'?
    """
    if isinstance(scope, str):
        scope = [scope]
    if scope is not None and not isinstance(scope, Mapping):
        scope = {name: name for name in scope}
    taken = {*(scope or {}).values(), *(name for name in named.values() if name)}
    free = _by_name([name for name in columns if name not in taken])
    told = any(named.get(field) for field in STATED if field != "error")
    fields = {
        field: _named(column, field, columns) if column else free[field]
        for field, column in named.items()
        if column or (column is None and field in free and not (told and field in STATED))
    }
    if columns and fields.keys().isdisjoint(STATED[:-1]):
        hint = advise("name one with {}, or with {}, {}, {}", *((name, ...) for name in STATED[:-1]))
        raise ReadError("no column for the figure", got=list(columns), hint=hint, code="no column")
    if columns and "error" in fields and not _has_errors(fields, named):
        del fields["error"]
    if scope is None:
        dimensions = {name: free[name] for name in DIMENSIONS if name in free}
    else:
        dimensions = {_dimension(name): _named(column, "scope", columns) for name, column in scope.items()}
    used = {*fields.values(), *dimensions.values()}
    return TableColumns(fields, dimensions, tuple(name for name in columns if name not in used))


def _has_errors(fields: Mapping[str, str], named: Mapping[str, Column]) -> bool:
    """Whether the errors in a table are those of its values; ReadError where that was said, and there are none."""
    if "value" not in fields and named["error"]:
        raise ReadError("an error goes with a value", got=fields["error"], hint=advise("name {}", ("value", ...)))
    alone = fields.keys().isdisjoint(("figure", "low", "high"))
    return "value" in fields and (alone or bool(named["error"]) or "plus_minus" in fields)


def _by_name(columns: Iterable[str]) -> dict[str, str]:
    """Return the columns by their names, and by these in small letters where no other column has that name."""
    columns = list(columns)
    small: dict[str, list[str]] = {}
    for name in columns:
        small.setdefault(name.strip().lower(), []).append(name)
    return {low: names[0] for low, names in small.items() if len(names) == 1} | {name: name for name in columns}


def _named(column: str, argument: str, columns: Sequence[str]) -> str:
    return column if not columns else str(find_name(column, argument, columns))


def _dimension(name: str) -> str:
    try:
        Scope({name: ()})
    except ScopeError as error:
        hint = advise("give it another in the table: {}", ("scope", {"where": "column"}))
        raise error.turned(OptionError, what=f"scope: {error.what}", hint=hint, argument="scope") from None
    return name


class Desk:
    """Where rows become claims: it knows the scopes of the rows before."""

    def __init__(
        self, layout: TableColumns, convention: Convention, paths: bool, scale: int, names: Renamings, counts: bool
    ) -> None:
        self.layout, self.convention, self.paths = layout, convention, paths
        self.counts = counts  # whether the column of figures holds nothing but numbers
        self.scale, self.names = scale, names
        self.split: dict[str, None] = {}
        self.values: dict[str, dict[str, Any]] = {name: {} for name in layout.scope}

    def claim(self, row: int, cells: Mapping[str, Any]) -> Claim:
        """Return the claim of a row; Fault if it cannot be read."""
        found = {field: stated_cell(cells.get(column), field) for field, column in self.layout.fields.items()}
        entry = {field: value for field, value in found.items() if value is not None}
        entry |= {field: read(entry[field]) for field, read in _FACTS.items() if field in entry}
        if "source" in self.layout.fields:
            entry["source"] = str(plain_text(entry["source"])).strip() if "source" in entry else ""
        else:
            entry["source"] = f"row {row}"
        if not entry["source"]:
            hint = advise("fill the cell, or use {}", ("source", False))
            raise Fault("source", ClaimError("no source is given", hint=hint, code="no source"))
        entry["source"] = self._called(entry["source"])
        if "cites" in entry:
            entry["cites"] = tuple(dict.fromkeys(map(self._called, entry["cites"])))
        entry["scope"], scale = self.scope(cells)
        if kept := {name: cell for name in self.layout.unused if (cell := carried_cell(cells.get(name))) is not None}:
            entry["carried"] = kept
        figure = entry.get("figure")
        if self.counts and isinstance(figure, str) and YEAR.fullmatch(figure.strip()):
            entry["figure"] = int(figure)
        return make_claim(entry, row=row, convention=self.convention, named=_source, scale=self.scale * scale)

    def _called(self, name: str) -> str:
        """Return the name to use for a source."""
        known = {_plain_name(given): other for given, other in self.names.get("source", {}).items()}
        return known.get(_plain_name(name), name)

    def scope(self, cells: Mapping[str, Any]) -> tuple[Scope, int]:
        """Return the scope of a row and what its unit multiplies; an empty cell leaves its dimension out."""
        values = {name: self.value(name, cells.get(column)) for name, column in self.layout.scope.items()}
        read = {name: self.path(name, value) for name, value in values.items()}
        return Scope({name: path for name, (path, _) in read.items()}), math.prod(factor for _, factor in read.values())

    def path(self, dimension: str, value: Any) -> tuple[Path, int]:
        """Return the path of what a cell says of a dimension, empty for nothing; and what that multiplies, of a unit.

        Fault if it cannot be used.
        """
        factor, unit = multiplied_unit(value) if dimension == "unit" else (1, "")
        value = value if factor == 1 else unit
        if not value:
            return (), factor
        given = value if self.paths or isinstance(value, tuple) else [value]
        return read_scope({dimension: given})[dimension], factor

    def value(self, dimension: str, cell: Any) -> Any:
        """Return what a cell says of a dimension; each text is read once. Fault if it is not a name."""
        known = self.values[dimension]
        if type(cell) is str and cell in known:
            return known[cell]
        value = _segments(cell, dimension)
        value = None if value is None else self._renamed(dimension, value)
        if self.paths and isinstance(value, str) and " / " in value and dimension not in (TIME, *MATCHING):
            whole, _, part = value.partition(" / ")
            column = self.layout.scope[dimension]
            self.split[f"column {column}: {value!r} was read as a path, {part!r} in {whole!r}"] = None
        if type(cell) is str:
            known[cell] = value
        return value

    def _renamed(self, dimension: str, value: Any) -> Any:
        """Return the name to use for a cell; of a path, for its whole or for each of its segments."""
        if dimension not in self.names:
            return value
        known = {_plain_name(name): other for name, other in self.names[dimension].items()}

        def called(part: str) -> str:
            return known.get(_plain_name(part), part)

        if isinstance(value, tuple):
            return tuple(map(called, value))
        if _plain_name(value) in known or not self.paths:
            return called(value)
        return "/".join(map(called, value.split("/")))


def _plain_name(text: str) -> str:
    return unicodedata.normalize("NFC", text).strip()


def _source(name: str) -> Source:
    return Source(name=name)


_POWER = re.compile(r"(10{1,18}) +(?=\S)")


def multiplied_unit(unit: Any) -> tuple[int, Any]:
    """Return the factor and the unit of a unit such as "1000 persons"; other numbers in a unit are not factors.

    >>> multiplied_unit("1000 persons"), multiplied_unit("2015 USD")
    ((1000, 'persons'), (1, '2015 USD'))
    """
    factor = _POWER.match(unit) if isinstance(unit, str) else None
    return (int(factor[1]), unit[factor.end() :]) if factor else (1, unit)


def _cites(cell: Any) -> tuple[str, ...]:
    """Return the names that a cell holds: a list, or a text with semicolons between them."""
    found = names_in(plain_text(cell))
    names = list(found) if isinstance(found, Iterable) else [found]
    if not all(isinstance(name, str) for name in names):
        raise _bad("cites", "not names of sources", cell, "write names with semicolons between them")
    return tuple(dict.fromkeys(filter(None, map(str.strip, names))))


_YES_NO = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def _true_or_false(field: str, cell: Any) -> bool:
    found = _YES_NO.get(str(plain_text(cell)).strip().lower())
    if found is None:
        raise _bad(field, "neither true nor false", cell, "write true or false")
    return found


def _grade(cell: Any) -> str:
    grade = cell.strip() if isinstance(cell, str) else cell
    if grade not in list("ABCDEF"):
        raise _bad("reliability", "no such grade", grade, "write a letter from A to F, where F cannot be judged")
    return str(grade)


def _bad(field: str, what: str, found: Any, hint: str) -> Fault:
    return Fault(field, ClaimError(what, got=found, hint=hint, code=field_code("bad", field)), found)


_FACTS: Mapping[str, Callable[[Any], Any]] = {
    "cites": _cites,
    "undetermined": partial(_true_or_false, "undetermined"),
    "additive": partial(_true_or_false, "additive"),
    "reliability": _grade,
}


def stated_cell(value: Any, field: str) -> Any:
    """Return what stands in a cell; None where nothing does."""
    if isinstance(value, Merged):
        value = None if field in (*STATED, "id") else value.value
    if value is None or type(value).__name__ in ("NAType", "NaTType"):  # of pandas, which need not be there
        return None
    if isinstance(value, str):
        if not value.isascii():
            _check_unicode(value, field)
        return value if value.strip() else None
    return None if isinstance(value, float) and math.isnan(value) else value


def carried_cell(value: Any) -> Any:
    """Return what a cell that nobody reads carries along: a number, a date or a text; None where it is empty."""
    value = value.value if isinstance(value, Merged) else value
    if value is None or type(value).__name__ in ("NAType", "NaTType"):
        return None
    value = value.item() if hasattr(value, "item") else value
    if isinstance(value, Decimal):
        value = None if value.is_nan() else float(value)
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return None
    if isinstance(value, bool | int | float | date) and not (isinstance(value, float) and math.isinf(value)):
        return value
    return str(value).encode(errors="backslashreplace").decode() if str(value).strip() else None


def _check_unicode(text: str, field: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        hint = "it contains a lone surrogate: repair its encoding"
        raise Fault(field, ClaimError("not Unicode text", got=text, hint=hint, code="bad text"), text) from None


def _segments(value: Any, dimension: str) -> Any:
    """Return the cell of a dimension as text, or a list of segments as a tuple; None where it is empty."""
    field = f"scope.{dimension}"
    value = stated_cell(value, field)
    if isinstance(value, str):
        return value
    if isinstance(value, list | tuple):
        return tuple(_segments(part, dimension) if isinstance(part, str) else "" for part in value) or None
    if isinstance(value, datetime) and value.time() == datetime.min.time():
        value = value.date()  # frames keep days as midnights
    if value is None or (isinstance(value, int | float | date) and not isinstance(value, bool)):
        return plain_text(value)
    text = plain_text(value)
    if not isinstance(text, str):
        hint = "write a text, a number, a date, or a list of segments"
        raise Fault(field, ClaimError("not a name", got=value, hint=hint, code="bad scope"), value)
    return text
