"""Rows: lists of dicts, columns and dataframes as tables of cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from consilience.errors import ClaimError, ReadError
from consilience.reading.entries import Fault


@dataclass(frozen=True)
class Table:
    """Rows as mappings from column to cell; a row that is none is the Fault that says why.

    It is `titled` where the first row of a file names so few columns that it may be a title.
    """

    columns: Sequence[str]
    rows: Iterable[Mapping[str, Any] | Fault]
    size: int
    titled: bool = False


class Merged(NamedTuple):
    """A cell under the first one of a merged range: what that says holds for it too, but its number is not repeated."""

    value: Any


def table_of(what: Any) -> Table:
    """Return the table of a list of dicts, a dict of columns, or any dataframe that narwhals knows.

    Raises
    ------
    ReadError
        If it is none of these, with its kind as the place.

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


def _of_columns(columns: Mapping[Any, Any]) -> Table:
    for name, cells in columns.items():
        if isinstance(cells, str) or not isinstance(cells, Iterable):
            hint = "a dict holds columns; put a single row into a list"
            raise ReadError(f"column {name} is no list of cells", got=cells, hint=hint)
    names, cells = list(map(str, columns)), [list(column) for column in columns.values()]
    if len(sizes := {len(column) for column in cells}) > 1:
        raise ReadError("the columns are not of one length", got=dict(zip(names, map(len, cells), strict=True)))
    rows = [dict(zip(names, row, strict=True)) for row in zip(*cells, strict=True)]
    return Table(names, rows, max(sizes, default=0))


def _of_frame(what: Any) -> Table:
    import narwhals as nw
    from narwhals.exceptions import NarwhalsError

    try:
        frame = nw.from_native(what)
        if isinstance(frame, nw.LazyFrame):
            frame = frame.collect()
    except TypeError:
        hint = "give a path, '-', a text stream, a list of dicts or a dataframe"
        raise ReadError("cannot be read as claims", got=what, hint=hint) from None
    except (NarwhalsError, ValueError) as error:
        raise ReadError(f"cannot be read, {' '.join(str(error).split())}") from None
    columns = [str(name) for name in frame.columns]
    return Table(columns, (dict(zip(columns, row, strict=True)) for row in frame.iter_rows()), len(frame))
