"""Rows: lists of dicts, columns and dataframes as tables of cells."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple, overload

import numpy as np

from consilience.arrays import Codes, printed
from consilience.dataframes import columns_of, open_frame
from consilience.errors import ClaimError, ReadError
from consilience.reading.entries import Fault

_PRINTED = (float, Decimal, date, datetime)
"""Cells of these types are read alike if they print alike; equal ones need not be, such as 1.0 and 1.00."""


@dataclass(frozen=True)
class Table:
    """Rows as mappings from column to cell; an unreadable row is a Fault with the reason.

    `numbers` are those of the rows as a spreadsheet counts them: the row of names and empty rows count, and a record
    of a CSV file is one row, however many lines its cells have. Without them, rows are counted from 1. A table is
    `titled` where the first row of a file names so few columns that it may be a title.
    """

    columns: Sequence[str]
    rows: Iterable[Mapping[str, Any] | Fault]
    size: int
    titled: bool = False
    numbers: Sequence[int] | None = None

    def numbered(self) -> Iterator[tuple[int, Mapping[str, Any] | Fault]]:
        """Yield each row with its number."""
        yield from zip(self.numbers or range(1, self.size + 1), self.rows, strict=True)


@dataclass(frozen=True, eq=False)
class ColumnRows(Sequence[Mapping[str, Any]]):
    """Rows that are kept as columns, name to cells; a mapping is made of one when somebody asks for it."""

    columns: Mapping[str, Sequence[Any]]

    def __len__(self) -> int:
        return max(map(len, self.columns.values()), default=0)

    @overload
    def __getitem__(self, place: int) -> Mapping[str, Any]: ...
    @overload
    def __getitem__(self, place: slice) -> list[Mapping[str, Any]]: ...
    def __getitem__(self, place: int | slice) -> Mapping[str, Any] | list[Mapping[str, Any]]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        if not self.columns:  # what goes through a sequence ends where it raises IndexError
            raise IndexError(place)
        return {name: cells[place] for name, cells in self.columns.items()}

    def __eq__(self, other: object) -> bool:
        return list(self) == list(other) if isinstance(other, Sequence) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self.columns))


@dataclass(frozen=True, eq=False)
class CodedCells(Sequence[Any]):
    """The cells of a column, of which those that are read alike are kept once.

    Attributes
    ----------
    code : codes of shape (rows,)
        Places in the next.
    distinct : list
    """

    code: Codes
    distinct: list[Any]

    def __len__(self) -> int:
        return len(self.code)

    @overload
    def __getitem__(self, place: int) -> Any: ...
    @overload
    def __getitem__(self, place: slice) -> list[Any]: ...
    def __getitem__(self, place: int | slice) -> Any:
        if isinstance(place, slice):
            return [self.distinct[code] for code in self.code[place].tolist()]
        return self.distinct[self.code[place]]

    def __iter__(self) -> Iterator[Any]:
        return map(self.distinct.__getitem__, self.code.tolist())


class Coder:
    """Gives equal things one code, in order of appearance; it goes on where it was with the next ones."""

    def __init__(self) -> None:
        self._known: defaultdict[Any, int] = defaultdict(itertools.count().__next__)

    def code(self, things: Sequence[Any]) -> Codes:
        """Return the code of each."""
        return np.fromiter(map(self._known.__getitem__, things), np.int64, len(things))

    @property
    def distinct(self) -> list[Any]:
        """What each code stands for."""
        return list(self._known)


def code_cells(cells: Sequence[Any]) -> Codes:
    """Give cells that are read alike one code, and others another.

    >>> code_cells(["a", "b", "a", None]).tolist(), code_cells([1, 1.0, True, 1]).tolist()
    ([0, 1, 0, 2], [0, 1, 2, 0])
    """
    if isinstance(cells, CodedCells):
        return cells.code
    kinds = set(map(type, cells)) - {type(None)}
    plain = len(kinds) <= 1 and kinds <= {str, int}
    return Coder().code(cells if plain else [*map(_likeness, cells)])


def _likeness(cell: Any) -> Any:
    """Return what cells that are read alike share; of a cell of an unknown kind, what no other has."""
    kind = type(cell)
    if kind is Merged:
        return kind, _likeness(cell.value)
    if cell is None or kind in (str, int, bool):
        return kind, cell
    printed = kind in _PRINTED or isinstance(cell, np.generic)
    return (kind, repr(cell)) if printed else (kind, id(cell))


def cells_of(rows: Sequence[Mapping[str, Any] | Fault], column: str) -> Sequence[Any]:
    """Return a column of rows; None where a row cannot be read, and where it has no such cell."""
    if isinstance(rows, ColumnRows):
        return rows.columns.get(column) or [None] * len(rows)
    return [None if isinstance(row, Fault) else row.get(column) for row in rows]


class Merged(NamedTuple):
    """A cell under the first one of a merged range: what that says holds for it too, but its number is not repeated."""

    value: Any


def table_of(what: Any) -> Table:
    """Return the table of a list of dicts, a dict of columns, or what else `open_frame` opens.

    Raises
    ------
    ReadError
        If it is not one of these, with its kind as the place.

    Examples
    --------
    >>> table_of([{"town": "K", "toll": 5}]) == table_of({"town": ["K"], "toll": [5]})
    True
    """
    if isinstance(what, list | tuple | Iterator):
        return _of_dicts(list(what))
    try:
        return _of_columns(what) if isinstance(what, Mapping) else _of_frame(what)
    except ReadError as error:
        raise error.at(kind_of(what)) from None


def kind_of(what: Any) -> str:
    """Return what to call the place of an error."""
    if isinstance(what, Mapping):
        return "dict of columns"
    return "list of dicts" if isinstance(what, list | tuple | Iterator) else "dataframe"


def _of_dicts(rows: Sequence[Any]) -> Table:
    checked: list[Mapping[str, Any] | Fault] = []
    for row in rows:
        if isinstance(row, Mapping):
            checked.append({str(name): value for name, value in row.items()})
        elif isinstance(row, Fault):
            checked.append(row)
        else:
            hint = 'write {"figure": "about 11,000", "source": "NIS"}'
            checked.append(Fault("", ClaimError("not an object", got=row, hint=hint, code="not an object"), row))
    columns = dict.fromkeys(name for row in checked if not isinstance(row, Fault) for name in row)
    return Table(list(columns), checked, len(checked))


def _of_columns(what: Mapping[Any, Any]) -> Table:
    columns = columns_of(what)
    rows = ColumnRows({name: list(cells) for name, cells in columns.items()})
    return Table(list(columns), rows, len(rows))


def _of_frame(what: Any) -> Table:
    try:
        frame = open_frame(what)
    except ReadError as error:
        if error.code == "not a table":
            error.hint = "give a path, '-', a text stream, a list of dicts or a dataframe"
        raise
    frame = _printed(frame)
    columns = [str(name) for name in frame.columns]
    return Table(columns, ColumnRows({name: frame[name].to_list() for name in columns}), len(frame))


def _printed(frame: Any) -> Any:
    """Return a frame whose float32 numbers are those that they print as."""
    import narwhals as nw

    short = [name for name, kind in frame.schema.items() if kind == nw.Float32]
    made = [
        nw.new_series(name, printed(frame[name].to_numpy()), backend=nw.get_native_namespace(frame)) for name in short
    ]
    return frame.with_columns(*made) if short else frame
