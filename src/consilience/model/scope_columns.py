"""Scopes as columns: for each dimension a code for the path of each scope, in the order of paths."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np

from consilience.arrays import Codes, distinct
from consilience.model.scopes import MATCHING, Path, Scope


class PathColumn:
    """The path of each scope in one dimension; codes are in the order of paths, so that those inside of one follow it.

    Attributes
    ----------
    paths : list of tuple of str
        Distinct and sorted; the empty one stands for scopes without this dimension.
    code : codes of shape (scopes,)
        The place of each scope's path in these.
    """

    def __init__(self, name: str, scopes: Sequence[Scope]) -> None:
        paths, code = distinct(scope.get(name, ()) for scope in scopes)
        order = sorted(range(len(paths)), key=paths.__getitem__)
        place = np.empty(len(paths), dtype=np.int64)
        place[order] = np.arange(len(paths))
        self.name = name
        self.paths: list[Path] = [paths[one] for one in order]
        self.code: Codes = place[code]

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


def dimensions(scopes: Sequence[Scope]) -> list[str]:
    """Return the dimensions that scopes have, sorted."""
    return sorted({name for names in {tuple(scope) for scope in scopes} for name in names})


def sorted_places(scopes: Sequence[Scope]) -> Codes:
    """Return the places of scopes in the order of their items.

    >>> sorted_places([Scope(where="b"), Scope(what="c"), Scope(what="a", where="d"), Scope(what="a")]).tolist()
    [3, 2, 1, 0]
    """
    names, code = distinct(tuple(scope) for scope in scopes)
    keys = np.full((2 * max(map(len, names), default=0), len(scopes)), -1)
    rank = {name: place for place, name in enumerate(dimensions(scopes))}
    columns = {name: PathColumn(name, scopes).code for name in rank}
    for number, own in enumerate(names):
        mine = np.flatnonzero(code == number)
        for place, name in enumerate(own):
            keys[2 * place, mine], keys[2 * place + 1, mine] = rank[name], columns[name][mine]
    return np.lexsort(keys[::-1]) if len(keys) else np.arange(len(scopes))
