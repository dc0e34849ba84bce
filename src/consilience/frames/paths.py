"""Scopes whose names are paths: which is part of which, and the ranges that this implies, for millions of them.

Bounds go along the relations as in a network of single claims; here each scope has one edge only, to the nearest whole
that there is, and the edges are found by looking up the beginnings of paths.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

import numpy as np

from consilience.arrays import Codes, Flags, distinct
from consilience.errors import OptionError
from consilience.frames.columns import Coded, Faults
from consilience.reconciling.constraints import Relations
from consilience.reconciling.network import Bounds, Implied, free_below_zero, imply


def check_paths(coded: Coded, name: str, faults: Faults) -> None:
    """Note a fault for the rows whose path has an empty segment; OptionError if cells are not texts."""
    paths = coded.distinct
    if paths is None or not all(issubclass(kind, str) for kind in set(map(type, paths))):
        raise OptionError("parts= wants a column of texts", got=name, hint="paths are written whole/part")
    if "//" not in "/".join(["", *paths, ""]):  # of many paths that are as they should be none is looked at by itself
        return
    # The last place stands for a missing cell.
    empty = np.array([*("" in path.split("/") for path in paths), False])
    faults.add(empty[coded.codes], name, "bad scope")


def imply_parts(paths: Coded, group: Codes, bounds: Bounds, below_zero: Flags) -> tuple[Implied, Flags]:
    """Find the ranges that scopes imply to their parts and wholes.

    Parameters
    ----------
    paths : Coded
        The path of each scope.
    group : codes of shape (scopes,)
        Scopes of different groups have nothing to do with each other.
    bounds : array of shape (2, scopes)
        See `network.bounds_of`; raised to 0 where numbers cannot be below it.
    below_zero : flags of shape (scopes,)
        Where a number below 0 is stated.

    Returns
    -------
    implied : Implied
    floor : flags of shape (scopes,)
        Where numbers cannot be below 0: where no number below 0 is tied to the scope. Elsewhere parts and wholes bound
        each other in nothing.
    """
    small, large = nearest_wholes(paths.codes, group, paths.distinct or ())
    none = np.zeros(0, dtype=np.int64)
    relations, free = free_below_zero(Relations(len(group), small, large, none, none, none), below_zero)
    bounds[0] = np.where(free, bounds[0], np.maximum(bounds[0], 0))
    return imply(bounds, relations), ~free


def nearest_wholes(path: Codes, group: Codes, paths: Sequence[str]) -> tuple[Codes, Codes]:
    """Return the places of scopes and of the nearest whole of each, for those that have one.

    >>> import numpy as np
    >>> small, large = nearest_wholes(np.array([0, 1, -1, 1]), np.array([0, 0, 0, 1]), ["a", "a/b/c"])
    >>> small.tolist(), large.tolist()
    ([0, 1], [2, 0])
    """
    above, root = _heads(paths)
    path = np.where(path < 0, root, path)
    place_of = _lookup(group * len(above) + path, len(above) * (group.max(initial=-1) + 1))
    small, large = [path[:0]], [path[:0]]
    left, head = np.arange(len(path)), above[path]
    while len(left):
        left, head = left[head >= 0], head[head >= 0]
        place = place_of(group[left] * len(above) + head)
        found = place >= 0
        small.append(left[found])
        large.append(place[found])
        left, head = left[~found], above[head[~found]]
    joined = np.concatenate(small)
    ascending = np.argsort(joined)
    return joined[ascending], np.concatenate(large)[ascending]


def _lookup(keys: Codes, size: int) -> Callable[[Codes], Codes]:
    """Return what finds the place of a key, -1 if there is none; keys are distinct and below `size`."""
    if size < 4 * len(keys):
        places = np.full(size, -1)
        places[keys] = np.arange(len(keys))
        return places.__getitem__
    order = np.argsort(keys)
    known = keys[order]

    def search(wanted: Codes) -> Codes:
        rank = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
        return np.where(known[rank] == wanted, order[rank], -1)

    return search


def _heads(paths: Sequence[str]) -> tuple[Codes, int]:
    """Return the code of each path without its last segment, -1 for the empty path, and the code of the empty path.

    Codes after those of the given paths belong to prefixes that are not the path of any scope.
    """
    cells = _arrow_texts(paths)
    codes, heads = _cut(paths, cells)
    whole = dict.fromkeys([*heads, ""])  # all beginnings of paths
    fresh = list(whole)
    while fresh:
        fresh = [head for head in {path.rpartition("/")[0] for path in fresh} if head not in whole]
        whole |= dict.fromkeys(fresh)
    place = {paths[code]: code for code in _places(paths, cells, whole)}
    others = [path for path in whole if path not in place]
    place |= {path: len(paths) + number for number, path in enumerate(others)}
    above = np.array([place[head] for head in heads], dtype=np.int64)[codes]
    above = np.r_[above, [place[path.rpartition("/")[0]] for path in others]].astype(np.int64)
    above[place[""]] = -1
    return above, place[""]


def _arrow_texts(paths: Sequence[str]) -> Any:
    """Return texts as an Arrow array; None without pyarrow, or if one is not Unicode."""
    try:
        import pyarrow as pa

        return pa.array(paths, pa.large_string())
    except (ImportError, UnicodeError):
        return None


def _cut(paths: Sequence[str], cells: Any = None) -> tuple[Codes, list[str]]:
    """Return what is left of each path without its last segment: codes, and texts; quicker from an Arrow array.

    >>> _cut(["a/b/c", "a", "a/b/d"])
    (array([0, 1, 0]), ['a/b', ''])
    """
    if cells is None:
        heads, codes = distinct(path.rpartition("/")[0] for path in paths)
        return codes, heads
    import pyarrow.compute as pc

    pieces = pc.split_pattern(cells, "/", max_splits=1, reverse=True)  # one, or two
    begins = pieces.offsets.to_numpy()
    cut = pc.if_else(np.diff(begins) > 1, pieces.values.take(begins[:-1]), "")
    coded = cut.dictionary_encode()
    return coded.indices.to_numpy().astype(np.int64), coded.dictionary.to_pylist()


def _places(paths: Sequence[str], cells: Any, whole: Collection[str]) -> list[int]:
    """Return where the paths stand that are among some others; quicker from an Arrow array."""
    if cells is None:
        return [place for place, path in enumerate(paths) if path in whole]
    import pyarrow as pa
    import pyarrow.compute as pc

    found = pc.is_in(cells, value_set=pa.array(whole, cells.type))
    return np.flatnonzero(found.to_numpy(zero_copy_only=False)).tolist()
