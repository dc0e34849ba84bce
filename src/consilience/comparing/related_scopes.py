"""Scopes and claims that bear on each other, found on arrays without looking at all pairs.

A scope is at most another one where its paths go on from the other's and its days come first: inside the other's for
a flow, before them for a cumulative figure, the same for a stock (see `relate`). Scopes that differ in time
alone stand together, and their days are compared at once.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from consilience.arrays import Codes, Flags, combined, starts_of
from consilience.model.relations import Related, Relation, relate
from consilience.model.scope_columns import PathColumn, Scopes
from consilience.model.scopes import COUNTED, TIME, Measure, Scope, measure_of

_AT_ONCE = 1 << 20
"""About this many pairs are compared at once."""
_EVER = 10**10
"""More minutes than the calendar has: a scope without time."""
RELATIONS = (Relation.SAME, Relation.PART_OF, Relation.CONTAINS, Relation.EARLIER, Relation.LATER)
"""What the codes of `RelatedPairs` stand for; the reverse of one is its neighbour."""


class RelatedPairs(NamedTuple):
    """Pairs of claims on related scopes; arrays of shape (pairs,).

    Attributes
    ----------
    left, right : codes
        Places of the claims, ``left < right``.
    relation : int8 array
        How the scope of the left stands to that of the right: a place in `RELATIONS`.
    """

    left: Codes
    right: Codes
    relation: NDArray[Any]

    @classmethod
    def joined(cls, parts: Iterable[RelatedPairs]) -> RelatedPairs:
        """Return the pairs of all parts, in order of their places."""
        none = np.zeros(0, dtype=np.int64)
        every = cls(*map(np.concatenate, zip(cls(none, none, none.astype(np.int8)), *parts, strict=True)))
        return every.chosen(np.lexsort((every.right, every.left)))

    def chosen(self, kept: Flags | Codes) -> RelatedPairs:
        """Return some of them."""
        return RelatedPairs(self.left[kept], self.right[kept], self.relation[kept])

    def in_turn(self) -> list[tuple[int, int, Related]]:
        """Return them one by one."""
        columns = (column.tolist() for column in self)
        related = [Related(relation) for relation in RELATIONS]
        return [(left, right, related[code]) for left, right, code in zip(*columns, strict=True)]

    def listed(self) -> list[tuple[int, int, Related]]:
        """Return them one by one, in order of their places."""
        return self.chosen(np.lexsort((self.right, self.left))).in_turn()


def relating_scopes(scopes: Sequence[Scope], measure: Measure) -> tuple[Codes, Codes, Flags]:
    """Find all pairs of scopes that are not unrelated.

    Parameters
    ----------
    scopes : sequence of Scope
        Distinct.
    measure : {'stock', 'flow', 'cumulative'}

    Returns
    -------
    smaller, larger : codes of shape (pairs,)
        Places of the scopes.
    earlier : flags
        Whether the smaller is `earlier` than the larger; else it is `part of` it.
    """
    return _joined((*met.pairs(), met.earlier) for met in _compared(Scopes.of(scopes), measure))


def covering_scopes(scopes: Sequence[Scope], measure: Measure) -> tuple[Codes, Codes, Flags]:
    """Find pairs of scopes that imply all others: among related scopes, the nearest to each.

    Parameters and result are those of `relating_scopes`.
    """
    known = Scopes.of(scopes)
    days = _days(known)
    return _joined((*met.nearest(days), met.earlier) for met in _compared(known, measure, nearest=True))


def count_related(distinct: Sequence[Scope], code: Codes, measure: Measure) -> int:
    """Count the pairs that `related_pairs` would find."""
    sizes = np.bincount(code, minlength=len(distinct))
    same = int((sizes * (sizes - 1) // 2).sum())
    return same + sum(met.count(sizes) for met in _compared(Scopes.of(distinct), measure))


def related_pairs(
    distinct: Sequence[Scope], code: Codes, measure: Measure, only: Collection[int] | None = None
) -> Iterator[RelatedPairs]:
    """Find the places of all pairs of scopes that are not unrelated.

    Parameters
    ----------
    distinct : sequence of Scope
    code : codes of shape (claims,)
        The place of each claim's scope in these.
    measure : {'stock', 'flow', 'cumulative'}
    only : collection of int, optional
        At least one of the two places is among these.

    Yields
    ------
    RelatedPairs
        Some at a time.
    """
    chosen = np.ones(len(code), dtype=np.bool_)
    if only is not None:
        chosen = np.isin(np.arange(len(code)), list(only))
    members = np.lexsort((~chosen, code))  # the chosen ones of each scope come first
    sizes, wanted = np.bincount(code, minlength=len(distinct)), np.bincount(code[chosen], minlength=len(distinct))
    first = np.cumsum(sizes) - sizes
    smaller, larger, earlier = relating_scopes(distinct, measure)
    here, there = np.r_[np.arange(len(distinct)), smaller], np.r_[np.arange(len(distinct)), larger]
    relation = np.r_[np.zeros(len(distinct), dtype=np.int8), np.where(earlier, 3, 1).astype(np.int8)]
    pair, place = spread(sizes[here])
    mine = members[first[here[pair]] + place]
    # A chosen claim faces all on the other scope, any other one the chosen ones.
    facing = np.where(chosen[mine], sizes[there[pair]], wanted[there[pair]])
    block = np.cumsum(facing) // _AT_ONCE
    for rows in np.split(np.arange(len(mine)), np.flatnonzero(np.diff(block)) + 1):
        row, place = spread(facing[rows])
        one, found = mine[rows[row]], pair[rows[row]]
        other, kind = members[first[there[found]] + place], relation[found]
        turned = (kind > 0) & (one > other)
        pairs = RelatedPairs(np.minimum(one, other), np.maximum(one, other), kind + turned)
        yield pairs.chosen((kind > 0) | (one < other))


def all_pairs(scopes: Sequence[Scope], measure: Measure) -> Iterator[tuple[int, int, Related]]:
    """Yield all pairs of places, unrelated ones too, with how their scopes relate."""
    known: dict[tuple[Scope, Scope], Related] = {}
    for left, right in itertools.combinations(range(len(scopes)), 2):
        key = scopes[left], scopes[right]
        if key not in known:
            known[key] = relate(*key, measure)
        yield left, right, known[key]


def spread(counts: Codes) -> tuple[Codes, Codes]:
    """Return for each of so many copies of each place that place, and the number of the copy."""
    place = np.repeat(np.arange(len(counts)), counts)
    return place, np.arange(len(place)) - np.repeat(np.cumsum(counts) - counts, counts)


class _Met(NamedTuple):
    """Scopes that stand together, others that these are nested in, and which of the others are above which."""

    some: Codes
    outer: Codes
    measure: Measure
    earlier: bool
    """Whether the two differ in time alone, and later is more."""
    above: Flags

    def pairs(self) -> tuple[Codes, Codes]:
        """Return the smaller and the larger of each two that relate."""
        row, column = np.nonzero(self.above)
        return self.some[row], self.outer[column]

    def nearest(self, days: Codes) -> tuple[Codes, Codes]:
        """Return those from which all others follow."""
        nearest = _NEAREST[self.measure](days[:, self.some], days[:, self.outer], self.above)
        row, column = np.nonzero(nearest)
        return self.some[row], self.outer[column]

    def count(self, sizes: Codes) -> int:
        """Count the pairs of claims, of which so many stand on each scope."""
        return int(sizes[self.some] @ (self.above @ sizes[self.outer]))


class _MetAlone(NamedTuple):
    """Pairs of scopes that stand alone, each with nothing that differs in time only; the smaller and the larger."""

    some: Codes
    outer: Codes
    earlier: bool = False

    def pairs(self) -> tuple[Codes, Codes]:
        """Return the smaller and the larger of each two that relate."""
        return self.some, self.outer

    def nearest(self, days: Codes) -> tuple[Codes, Codes]:
        """Return those from which all others follow, of those that stand together: of one scope each, all."""
        return self.some, self.outer

    def count(self, sizes: Codes) -> int:
        """Count the pairs of claims, of which so many stand on each scope."""
        return int(sizes[self.some] @ sizes[self.outer])


def _compared(scopes: Scopes, measure: Measure, *, nearest: bool = False) -> Iterator[_Met | _MetAlone]:
    """Yield the scopes that relate; of some only those with the nearest around them, where these imply all others."""
    if not scopes:
        return
    time, counted = scopes.column(TIME), scopes.column(COUNTED)
    columns = [scopes.columns[name] for name in scopes.dimensions if name != TIME]
    columns.sort(key=lambda column: int(column.nesting[1][column.code].sum()))  # the nearest are found in the last
    measures: list[Measure] = [measure_of(Scope({COUNTED: words}), measure) for words in counted.paths]
    # Stocks are compared on the same days only; other figures only where all have days or none has.
    alike = np.array([own == "stock" for own in measures], dtype=np.bool_)[counted.code]
    apart = np.where(alike, time.code, len(time.paths) + ~time.given)
    group, first = combined([apart, *(column.code for column in columns)], len(scopes))
    order = np.argsort(group, kind="stable")
    size = np.bincount(group)
    start = np.cumsum(size) - size
    days = _days(scopes)
    if len(size) == len(scopes) and not any((column.nesting[0] >= 0).any() for column in columns):
        return
    own = np.array(measures, dtype=object)[counted.code[first]]
    # Where days differ, nothing may fit in the nearest group, and something in a further one.
    pruned = nearest & (apart[first] != len(time.paths))
    for inner, outer in _nested_groups(apart[first], [(column, column.code[first]) for column in columns], pruned):
        alone = (size[inner] == 1) & (size[outer] == 1)
        yield from _met_alone(first[inner[alone]], first[outer[alone]], own[inner[alone]], days)
        for one, other in zip(inner[~alone].tolist(), outer[~alone].tolist(), strict=True):
            some, others = (order[start[place] : start[place] + size[place]] for place in (one, other))
            yield from _met(some, others, own[one], days, alike=one == other)


def _met_alone(some: Codes, outer: Codes, own: NDArray[Any], days: Codes) -> Iterator[_MetAlone]:
    apart = some != outer
    for measure in sorted(set(own.tolist())):
        mine = apart & (own == measure)
        above = _ABOVE[measure](days[:, some[mine]], days[:, outer[mine]])
        yield _MetAlone(some[mine][above], outer[mine][above])


def _met(inner: Codes, outer: Codes, own: Measure, days: Codes, *, alike: bool) -> Iterator[_Met]:
    step = max(1, _AT_ONCE // len(outer))
    for some in np.split(inner, range(step, len(inner), step)):
        above = _ABOVE[own](days[:, some, None], days[:, None, outer]) & (some[:, None] != outer)
        yield _Met(some, outer, own, alike and own == "cumulative", above)


def _days(scopes: Scopes) -> Codes:
    """Return the first and the last minute of each scope, and whether it is a date; shape (3, scopes)."""
    periods, code = scopes.periods
    days = [(each.first, each.last, each.dated) if each else (-_EVER, _EVER, False) for each in periods]
    return np.array(days, dtype=np.int64).reshape(-1, 3)[code].T


def _holds(days: Codes, others: Codes) -> Flags:
    """Return which of the others hold which of these days."""
    return np.asarray((others[0] <= days[0]) & (days[1] <= others[1]))


def _follows(days: Codes, others: Codes) -> Flags:
    """Return which of the others a running sum goes on in: see `relate`."""
    dated = others[2] > 0
    alike = (others[0] == days[0]) & (days[1] <= others[1]) & (dated | (days[2] == 0))
    return np.asarray(alike | (days[1] < others[0]) & dated)


_ABOVE: dict[Measure, Callable[[Codes, Codes], Flags]] = {"stock": _holds, "flow": _holds, "cumulative": _follows}


def _nearest_around(days: Codes, others: Codes, above: Flags) -> Flags:
    """Return those above that hold no other one above."""
    order = np.lexsort((others[1], -others[0]))
    ends = np.where(above[:, order], others[1, order], 2 * _EVER)
    # By first days descending, a scope has none between it and this one just if it ends before all so far.
    lowest = np.minimum.accumulate(ends, axis=1)
    nearest = np.zeros_like(above)
    nearest[:, order] = ends < np.pad(lowest[:, :-1], ((0, 0), (1, 0)), constant_values=2 * _EVER)
    return nearest


def _nearest_after(days: Codes, others: Codes, above: Flags) -> Flags:
    """Return those above that no other one above comes before."""
    dated = others[2] > 0
    alike = above & (days[0, :, None] == others[0])
    ends, ends_alike, ends_undated = (
        np.where(flags, others[1], 2 * _EVER).min(axis=1, keepdims=True) for flags in (above, alike, alike & ~dated)
    )
    places = np.flatnonzero(dated)
    order = places[np.lexsort(others[1::-1, places])]
    shortest = np.zeros(len(dated), dtype=np.bool_)
    shortest[order[starts_of(others[0, order])]] = True
    nearest_alike = others[1] == np.where(dated, ends_alike, ends_undated)
    return np.asarray(np.where(alike, nearest_alike, above & shortest & (others[0] <= ends)))


_NEAREST: dict[Measure, Callable[[Codes, Codes, Flags], Flags]] = {
    "stock": _nearest_around,
    "flow": _nearest_around,
    "cumulative": _nearest_after,
}


def _nested_groups(
    apart: Codes, columns: Sequence[tuple[PathColumn, Codes]], pruned: Flags
) -> Iterator[tuple[Codes, Codes]]:
    """Find all pairs of groups of which one is the same as or nested in the other, time left out; some at a time.

    Dimension by dimension a group is followed along the values that groups have: however many dimensions it has and
    however deep it is, it meets no more of them than there are.

    Parameters
    ----------
    apart : codes of shape (groups,)
        Groups in which this differs have nothing to do with each other.
    columns : sequence of (PathColumn, codes)
        The dimensions, with the place of each group's path. No two groups are alike in all of them.
    pruned : flags of shape (groups,)
        Which groups are paired in the last dimension with the nearest around them alone: others are around those.
    """
    top = np.unique(apart, return_inverse=True)[1]
    levels: list[_Level] = []
    for column, code in columns:
        levels.append(_Level(levels[-1].node if levels else top, code, column))
    last = levels[-1].node if levels else top
    group = np.empty_like(last)
    group[last] = np.arange(len(last))
    depth = np.max([level.depth[level.code] for level in levels], axis=0, initial=1 << 8)
    for some in np.split(np.arange(len(apart)), np.flatnonzero(np.diff(np.cumsum(depth) // _AT_ONCE)) + 1):
        place, node = some, top[some]
        for level in levels:
            place, node = level.around(place, node, pruned & (level is levels[-1]))
        outer = group[node]
        order = np.lexsort((outer, place))
        yield place[order], outer[order]


class _Level:
    """One dimension of a tree of groups: each node stands under one of the dimension before, and for one path."""

    def __init__(self, above: Codes, code: Codes, column: PathColumn) -> None:
        self.code, self.size = code, len(column.paths)
        self.parent, self.depth, self.end = column.nesting
        self.keys, self.node = np.unique(above * self.size + code, return_inverse=True)

    def around(self, place: Codes, node: Codes, pruned: Flags) -> tuple[Codes, Codes]:
        """Follow groups from nodes of the dimension before to those of the same path, or of one around it.

        Of the nodes below and of the paths around, those are looked at that are fewer. Of a pruned group the nearest
        of these alone is found, beside the group itself.
        """
        code = self.code[place]
        first, last = (np.searchsorted(self.keys, (node + more) * self.size) for more in (0, 1))
        few = np.flatnonzero(last - first < self.depth[code])
        row, copy = spread((last - first)[few])
        row, at = few[row], first[few][row] + copy
        path = self.keys[at] % self.size
        inside = (path <= code[row]) & (code[row] < self.end[path])
        other = np.where(inside & (at != self.node[place[row]]), path, -1)
        nearest = np.full(len(place), -1)
        np.maximum.at(nearest, row, other)
        inside &= ~pruned[place[row]] | (path >= nearest[row])
        rows, found = [row[inside]], [at[inside]]
        left = np.flatnonzero(last - first >= self.depth[code])
        path = code[left]
        while len(left):
            wanted = node[left] * self.size + path
            at = np.minimum(np.searchsorted(self.keys, wanted), len(self.keys) - 1)
            hit = self.keys[at] == wanted
            rows.append(left[hit])
            found.append(at[hit])
            done = hit & pruned[place[left]] & (at != self.node[place[left]])
            path = np.where(done, -1, self.parent[path])
            left, path = left[path >= 0], path[path >= 0]
        return place[np.concatenate(rows)], np.concatenate(found)


def _joined(found: Iterator[tuple[Codes, Codes, bool]]) -> tuple[Codes, Codes, Flags]:
    none = np.zeros(0, dtype=np.int64)
    smaller, larger, earlier = [none], [none], [none.astype(np.bool_)]
    for small, large, is_earlier in found:
        smaller.append(small)
        larger.append(large)
        earlier.append(np.full(len(small), is_earlier))
    return np.concatenate(smaller), np.concatenate(larger), np.concatenate(earlier)
