"""The scopes of a table as columns: what stands in many rows of a dimension is read once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from consilience.arrays import Codes, Flags, combined, distinct
from consilience.model.scope_columns import PathColumn, Scopes
from consilience.model.scopes import Path
from consilience.reading.entries import Fault
from consilience.reading.tables import Desk


class TableScopes(NamedTuple):
    """The scopes that some rows state.

    Attributes
    ----------
    place : codes of shape (rows,)
        The place of each in `scopes`; -1 where it cannot be read.
    scopes : Scopes
        Distinct, in order of appearance.
    scale : object array of shape (rows,)
        What the unit of each multiplies.
    """

    place: Codes
    scopes: Scopes
    scale: Any


class _Cells(NamedTuple):
    """What distinct cells say of a dimension: paths, what they multiply, and which of them can be used.

    `spelled` says where a cell is a name at all, `split` which cells the desk reports that it splits.
    """

    paths: list[Path]
    scale: Any
    spelled: Flags
    sound: Flags
    split: list[int]


def read_scopes(desk: Desk, cells: Mapping[str, Sequence[Any]], codes: Mapping[str, Codes], rows: Codes) -> TableScopes:
    """Read the scopes of some rows of a table as the desk reads those of one row after the other.

    Parameters
    ----------
    desk : Desk
    cells : mapping
        Dimension to the cells of all rows.
    codes : mapping
        Dimension to a code for the cell of each of these rows; cells of one code are read alike.
    rows : codes of shape (rows,)
        The places of these rows.
    """
    size = len(rows)
    sound, spelled = np.ones((2, size), dtype=np.bool_)
    scale: Any = np.ones(size, dtype=object)
    columns, noted, before = [], list[tuple[int, int]](), [*desk.split]
    for number, (name, code) in enumerate(codes.items()):
        # The desk reads no further in a row of which a cell says nothing that can be used.
        mine = np.flatnonzero(spelled)
        kind, first = combined([code[mine]], len(mine))
        made = _cells_of(desk, name, [cells[name][row] for row in rows[mine[first]].tolist()])
        noted += [(int(mine[first[place]]), number) for place in made.split]
        sound[mine] &= made.sound[kind]
        spelled[mine] &= made.spelled[kind]
        scale[mine] *= made.scale[kind]
        paths, of_kind = distinct([*made.paths, ()])
        of_row = np.full(size, of_kind[-1])
        of_row[mine] = of_kind[kind]
        columns.append(PathColumn(name, paths, of_row))
    told = [name for name in desk.split if name not in before]
    order = sorted(range(len(told)), key=noted.__getitem__)
    desk.split = dict.fromkeys([*before, *(told[place] for place in order)])
    every = Scopes(size, columns)
    scopes, code = every.take(np.flatnonzero(sound)).distinct()
    place = np.full(size, -1, dtype=np.int64)
    place[sound] = code
    return TableScopes(place, scopes, scale)


def _cells_of(desk: Desk, dimension: str, cells: Sequence[Any]) -> _Cells:
    found: list[tuple[Path, int]] = []
    spelled, sound = np.zeros((2, len(cells)), dtype=np.bool_)
    split = []
    for place, cell in enumerate(cells):
        told = len(desk.split)
        path: tuple[Path, int] = (), 1
        try:
            value = desk.value(dimension, cell)
            spelled[place] = True
            path = desk.path(dimension, value)
            sound[place] = True
        except Fault:  # of which the row is told when it is rejected
            pass
        found.append(path)
        if len(desk.split) > told:
            split.append(place)
    scale: Any = np.ones(len(cells), dtype=object)
    scale[:] = [factor for _, factor in found]
    return _Cells([path for path, _ in found], scale, spelled, sound, split)
