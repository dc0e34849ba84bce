"""Scopes whose names are paths: which is part of which, and the ranges that this implies, for millions of them.

Bounds go along the relations as in a network of single claims; here each scope has one edge only, to the nearest whole
that there is, and the edges are found by looking up the beginnings of paths.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from consilience.arrays import Codes, Flags
from consilience.errors import OptionError
from consilience.frames.columns import Coded, Faults, are_tidy
from consilience.reconciling.constraints import Relations
from consilience.reconciling.network import Bounds, Implied, free_below_zero, imply


def check_paths(coded: Coded, name: str, faults: Faults) -> None:
    """Note a fault for the rows whose path has an empty segment; OptionError if cells are not texts."""
    distinct = coded.distinct
    if distinct and are_tidy(distinct, blanks=True, segments=True):
        return
    if distinct is None or not all(isinstance(path, str | None) for path in distinct):
        raise OptionError("parts= wants a column of texts", got=name, hint="paths are written whole/part")
    # The last place stands for a missing cell.
    empty = np.array([*("" in (path or "-").split("/") for path in distinct), False])
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


def nearest_wholes(path: Codes, group: Codes, distinct: Sequence[str]) -> tuple[Codes, Codes]:
    """Return the places of scopes and of the nearest whole of each, for those that have one.

    >>> import numpy as np
    >>> small, large = nearest_wholes(np.array([0, 1, -1, 1]), np.array([0, 0, 0, 1]), ["a", "a/b/c"])
    >>> small.tolist(), large.tolist()
    ([0, 1], [2, 0])
    """
    above, root = _heads(distinct)
    path = np.where(path < 0, root, path)
    key = group * len(above) + path
    order = np.argsort(key)
    known = key[order]
    small, large = [path[:0]], [path[:0]]
    left, head = np.arange(len(path)), above[path]
    while len(left):
        left, head = left[head >= 0], head[head >= 0]
        wanted = group[left] * len(above) + head
        place = np.searchsorted(known, wanted)
        found = known[np.minimum(place, len(known) - 1)] == wanted
        small.append(left[found])
        large.append(order[place[found]])
        left, head = left[~found], above[head[~found]]
    joined = np.concatenate(small)
    ascending = np.argsort(joined)
    return joined[ascending], np.concatenate(large)[ascending]


def _heads(distinct: Sequence[str]) -> tuple[Codes, int]:
    """Return the code of each path without its last segment, -1 for the empty path, and the code of the empty path.

    Codes after those of the distinct paths belong to prefixes that are not the path of any scope.
    """
    every = ["" if text is None else text for text in distinct]
    heads = [path.rpartition("/")[0] for path in every]
    whole = dict.fromkeys([*heads, ""])  # all beginnings of paths
    fresh = list(whole)
    while fresh:
        fresh = [head for head in {path.rpartition("/")[0] for path in fresh} if head not in whole]
        whole |= dict.fromkeys(fresh)
    place = {path: code for code, path in enumerate(every) if path in whole}
    for path in whole.keys() - place.keys():
        place[path] = len(heads)
        heads.append(path.rpartition("/")[0])
    above = np.fromiter(map(place.__getitem__, heads), dtype=np.int64, count=len(heads))
    above[place[""]] = -1
    return above, place[""]
