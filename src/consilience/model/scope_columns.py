"""Scopes as columns: for each dimension a code for the path of each scope, and an object when somebody asks for one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cached_property
from typing import TypeVar

import numpy as np

from consilience.arrays import Codes, Flags, by_appearance, combined, distinct
from consilience.lazy import Lazy
from consilience.model.periods import Period
from consilience.model.scopes import COUNTED, MATCHING, TIME, Path, Scope, adds_up, in_order

Said = TypeVar("Said")


class PathColumn:
    """The path of each scope in one dimension; codes are in the order of paths, so that those inside of one follow it.

    Attributes
    ----------
    name : str
    paths : list of tuple of str
        Sorted, each that of a scope; the empty one stands for scopes without this dimension.
    code : codes of shape (scopes,)
        The place of each scope's path in these.
    """

    def __init__(self, name: str, paths: Sequence[Path], code: Codes) -> None:
        """Take distinct paths in any order; those that no scope has are left out."""
        used = np.bincount(code, minlength=len(paths)) > 0
        order = sorted(np.flatnonzero(used).tolist(), key=paths.__getitem__)
        place = np.full(len(paths), -1)
        place[order] = np.arange(len(order))
        self.name = name
        self.paths: list[Path] = [paths[one] for one in order]
        self.code: Codes = place[code]

    @property
    def given(self) -> Flags:
        """Which scopes have this dimension."""
        return np.array([bool(path) for path in self.paths], dtype=np.bool_)[self.code]

    @property
    def by_appearance(self) -> tuple[Codes, list[Path]]:
        """The paths in the order in which scopes have them, and the place of each scope's in these."""
        return by_appearance(self.code, self.paths)

    def take(self, places: Codes) -> PathColumn:
        """Return the column of some of the scopes."""
        return PathColumn(self.name, self.paths, self.code[places])

    @cached_property
    def nesting(self) -> tuple[Codes, Codes, Codes]:
        """The path around each one, -1 for none; how many these are with itself; the first path past its inside."""
        size = len(self.paths)
        parent, depth, end = np.full(size, -1), np.ones(size, dtype=np.int64), np.arange(1, size + 1)
        around: list[int] = []
        for code, path in enumerate(() if self.name in MATCHING else self.paths):
            while around and path[: len(self.paths[around[-1]])] != self.paths[around[-1]]:
                end[around.pop()] = code
            if around:
                parent[code], depth[code] = around[-1], depth[around[-1]] + 1
            around.append(code)
        end[around] = size
        return parent, depth, end


class Scopes(Lazy[Scope]):
    """Scopes as columns; a sequence that makes a scope when somebody asks for it, and keeps it.

    Parameters
    ----------
    size : int
    columns : iterable of PathColumn
        Of all dimensions that any of the scopes has.
    made : dict, optional
        The scopes that are there already, by place.

    Examples
    --------
    >>> scopes = Scopes.of([Scope(what="dead", where="Gansu"), Scope(what="dead"), Scope(where="Gansu")])
    >>> scopes.column("what").paths, scopes.column("what").code.tolist()
    ([(), ('dead',)], [1, 1, 0])
    >>> scopes.without(["where"]).distinct()
    ([Scope(what=dead), Scope()], array([0, 0, 1]))
    """

    def __init__(self, size: int, columns: Iterable[PathColumn], made: dict[int, Scope] | None = None) -> None:
        named = {column.name: column for column in columns}
        self.columns = {name: named[name] for name in in_order(*named) if any(named[name].paths)}
        self._size, self._made = size, {} if made is None else made

    @classmethod
    def of(cls, scopes: Iterable[Scope]) -> Scopes:
        """Return columns of scopes that are there already."""
        if isinstance(scopes, Scopes):
            return scopes
        found = list(scopes)
        names = dict.fromkeys(name for scope in found for name in scope)
        columns = (PathColumn(name, *distinct(scope.get(name, ()) for scope in found)) for name in names)
        return cls(len(found), columns, dict(enumerate(found)))

    @classmethod
    def joined(cls, parts: Sequence[Scopes]) -> Scopes:
        """Return the scopes of several columns, one after the other."""
        columns = []
        for name in dict.fromkeys(name for part in parts for name in part.columns):
            known: dict[Path, int] = {}
            code = []
            for column in (part.column(name) for part in parts):
                place = np.array([known.setdefault(path, len(known)) for path in column.paths], dtype=np.int64)
                code.append(place[column.code])
            columns.append(PathColumn(name, list(known), np.concatenate(code)))
        first = np.cumsum([0, *map(len, parts)]).tolist()
        made = {start + place: one for start, part in zip(first, parts, strict=False) for place, one in part.made}
        return cls(first[-1], columns, made)

    @property
    def made(self) -> Iterable[tuple[int, Scope]]:
        """The scopes that somebody asked for, with their places."""
        return self._made.items()

    def __len__(self) -> int:
        return self._size

    def _make(self, place: int) -> Scope:
        return Scope({name: one.paths[one.code[place]] for name, one in self.columns.items()})

    def __repr__(self) -> str:
        return repr(list(self))

    def column(self, name: str) -> PathColumn:
        """Return the paths of the scopes in a dimension, which none of them needs to have."""
        return self.columns.get(name) or PathColumn(name, [()], np.zeros(self._size, dtype=np.int64))

    @property
    def dimensions(self) -> list[str]:
        """The dimensions that scopes have, by name."""
        return sorted(self.columns)

    @property
    def periods(self) -> tuple[list[Period | None], Codes]:
        """The times that scopes have, None for none, and the place of each scope's in these."""
        time = self.column(TIME)
        return [Scope({TIME: path}).period for path in time.paths], time.code

    def take(self, places: Codes) -> Scopes:
        """Return some of the scopes, in this order."""
        made = {}
        if self._made:
            known = self._made
            made = {new: known[old] for new, old in enumerate(places.tolist()) if old in known}
        return Scopes(len(places), [column.take(places) for column in self.columns.values()], made)

    def without(self, dimensions: Collection[str]) -> Scopes:
        """Return the scopes with some dimensions disregarded."""
        if not self.columns.keys() & set(dimensions):
            return self
        return Scopes(self._size, [column for name, column in self.columns.items() if name not in dimensions])

    def with_column(self, column: PathColumn) -> Scopes:
        """Return the scopes with other paths in one dimension."""
        return Scopes(self._size, [*self.without([column.name]).columns.values(), column])

    def distinct(self) -> tuple[Scopes, Codes]:
        """Return the distinct scopes in order of appearance, and the place of each one's."""
        code, first = combined([column.code for column in self.columns.values()], self._size)
        return (self if len(first) == self._size else self.take(first)), code

    def place_of(self, scope: Scope) -> int:
        """Return the first place of a scope among these; -1 where it is not here."""
        here = np.full(self._size, scope.keys() <= self.columns.keys())
        for name, column in self.columns.items():
            path = scope.get(name, ())
            code = bisect_left(column.paths, path)
            here &= column.code == (code if column.paths[code : code + 1] == [path] else -1)
        return int(here.argmax()) if here.any() else -1

    def places_of(self, scopes: Iterable[Scope]) -> Codes:
        """Return the place of each of some scopes among these, which are distinct; -1 for one that is not here."""
        code = Scopes.joined([self, Scopes.of(scopes)]).distinct()[1][self._size :]
        return np.where(code < self._size, code, -1)

    def and_others(self, scopes: Iterable[Scope]) -> Scopes:
        """Return these, which are distinct, and behind them those of some scopes that are not among them."""
        others = Scopes.of(scopes)
        return Scopes.joined([self, others]).distinct()[0] if others else self

    @property
    def sorted_places(self) -> Codes:
        """The places of the scopes in the order of their items.

        >>> Scopes.of([Scope(where="b"), Scope(what="c"), Scope(what="a", where="d"), Scope(what="a")]).sorted_places
        array([3, 2, 1, 0])
        """
        given = {name: column.given for name, column in self.columns.items()}
        kind, first = combined([flags.astype(np.int64) for flags in given.values()], self._size)
        keys = np.full((2 * len(given), self._size), -1)
        rank = {name: place for place, name in enumerate(self.dimensions)}
        for number, example in enumerate(first.tolist()):
            mine = np.flatnonzero(kind == number)
            for place, name in enumerate(name for name, flags in given.items() if flags[example]):
                keys[2 * place, mine], keys[2 * place + 1, mine] = rank[name], self.columns[name].code[mine]
        return np.lexsort(keys[::-1]) if len(keys) else np.arange(self._size)

    def dicts(self, say: Callable[[str, Path], Said]) -> list[dict[str, Said]]:
        """Return for each scope its dimensions, and what is said of the path of each.

        >>> Scopes.of([Scope(what="dead/men"), Scope(where="Gansu")]).dicts(lambda name, path: len(path))
        [{'what': 2}, {'where': 1}]
        """
        found: list[dict[str, Said]] = [{} for _ in range(self._size)]
        for name, column in self.columns.items():
            said = [say(name, path) for path in column.paths]
            for place, code in zip(
                np.flatnonzero(column.given).tolist(), column.code[column.given].tolist(), strict=True
            ):
                found[place][name] = said[code]
        return found

    @property
    def words(self) -> list[str]:
        """What `str` says of each scope."""
        if not self.columns:
            return [""] * self._size
        cells = []
        for name, column in self.columns.items():
            said = np.array([f"{name}={'/'.join(path)}" if path else "" for path in column.paths], dtype=object)
            cells.append(said[column.code].tolist())
        return [", ".join(filter(None, row)) for row in zip(*cells, strict=True)]


def summing(scopes: Scopes, additive: bool) -> Flags:
    """Return on which scopes figures add up; see `adds_up`."""
    columns = [scopes.column(name) for name in (COUNTED, "unit")]  # nothing else matters
    kind, first = combined([column.code for column in columns], len(scopes))
    kinds = [Scope({column.name: column.paths[column.code[place]] for column in columns}) for place in first.tolist()]
    return np.array([adds_up(scope, additive) for scope in kinds], dtype=np.bool_)[kind]


def dimension_columns(scopes: Sequence[Scope], taken: Iterable[str] = ()) -> dict[str, list[str | None]]:
    """Return a column for each dimension of some scopes, with the path of each in words; None where it has none.

    A dimension of the name of another column is called by that name with "scope_" before it.

    >>> dimension_columns([Scope(what="dead/men", where="Gansu"), Scope(what="dead")])
    {'what': ['dead/men', 'dead'], 'where': ['Gansu', None]}
    """
    used, columns = set(taken), {}
    for name, own in Scopes.of(scopes).columns.items():
        column = name
        while column in used:
            column = f"scope_{column}"
        used.add(column)
        said = np.array(["/".join(path) if path else None for path in own.paths], dtype=object)
        columns[column] = said[own.code].tolist()
    return columns
