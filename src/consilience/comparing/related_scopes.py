"""Scopes and claims that bear on each other, found on arrays without looking at all pairs.

A scope is at most another one where its paths go on from the other's and its days come first: inside the other's for
a flow, before them for a cumulative figure, the same for a stock (see `relate`). Scopes that differ in time
alone stand together, and their days are compared at once.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from consilience.arrays import Codes, Flags, starts_of
from consilience.model.relations import Related, Relation, relate
from consilience.model.scopes import MATCHING, TIME, Measure, Scope, measure_of

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

    def chosen(self, kept: Flags | Codes) -> RelatedPairs:
        """Return some of them."""
        return RelatedPairs(self.left[kept], self.right[kept], self.relation[kept])

    def listed(self) -> list[tuple[int, int, Related]]:
        """Return them one by one, in order."""
        order = np.lexsort((self.right, self.left))
        columns = (column[order].tolist() for column in self)
        related = [Related(relation) for relation in RELATIONS]
        return [(left, right, related[code]) for left, right, code in zip(*columns, strict=True)]


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
    return _joined((*met.pairs(), met.earlier) for met in _compared(scopes, measure))


def covering_scopes(scopes: Sequence[Scope], measure: Measure) -> tuple[Codes, Codes, Flags]:
    """Find pairs of scopes that imply all others: among related scopes, the nearest to each.

    Parameters and result are those of `relating_scopes`.
    """
    days = _days(scopes)
    return _joined((*met.nearest(days), met.earlier) for met in _compared(scopes, measure))


def count_related(distinct: Sequence[Scope], code: Codes, measure: Measure) -> int:
    """Count the pairs that `related_pairs` would find."""
    sizes = np.bincount(code, minlength=len(distinct))
    same = int((sizes * (sizes - 1) // 2).sum())
    return same + sum(met.count(sizes) for met in _compared(distinct, measure))


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


def _compared(scopes: Sequence[Scope], measure: Measure) -> Iterator[_Met | _MetAlone]:
    together: dict[Any, dict[Scope, list[int]]] = defaultdict(lambda: defaultdict(list))
    for place, scope in enumerate(scopes):
        # Stocks are compared on the same days only; other figures only where all have days or none has.
        apart = scope.period if measure_of(scope, measure) == "stock" else scope.period is None
        together[apart][scope.without((TIME,))].append(place)
    days = _days(scopes)
    for groups in together.values():
        if len(groups) == 1 and all(len(places) == 1 for places in groups.values()):
            continue
        members = [np.array(places, dtype=np.int64) for places in groups.values()]
        own = [measure_of(timeless, measure) for timeless in groups]
        single = np.array([len(places) == 1 for places in members], dtype=np.bool_)
        first = np.array([places[0] for places in members], dtype=np.int64)
        for inner, outer in _nested_groups(list(groups)):
            alone = single[inner] & single[outer]
            yield from _met_alone(inner[alone], outer[alone], first, own, days)
            for one, other in zip(inner[~alone].tolist(), outer[~alone].tolist(), strict=True):
                yield from _met(members[one], members[other], own[one], days)


def _met_alone(inner: Codes, outer: Codes, first: Codes, own: Sequence[Measure], days: Codes) -> Iterator[_MetAlone]:
    inner, outer = inner[inner != outer], outer[inner != outer]
    measures = np.array(own)[inner]
    for measure in sorted(set(own)):
        some, others = first[inner[measures == measure]], first[outer[measures == measure]]
        above = _ABOVE[measure](days[:, some], days[:, others])
        yield _MetAlone(some[above], others[above])


def _met(inner: Codes, outer: Codes, own: Measure, days: Codes) -> Iterator[_Met]:
    alike = outer is inner
    step = max(1, _AT_ONCE // len(outer))
    for some in np.split(inner, range(step, len(inner), step)):
        above = _ABOVE[own](days[:, some, None], days[:, None, outer]) & (some[:, None] != outer)
        yield _Met(some, outer, own, alike and own == "cumulative", above)


def _days(scopes: Sequence[Scope]) -> Codes:
    """Return the first and the last minute of each scope, and whether it is a date; shape (3, scopes)."""
    periods = [scope.period for scope in scopes]
    days = [(each.first, each.last, each.dated) if each else (-_EVER, _EVER, False) for each in periods]
    return np.array(days, dtype=np.int64).reshape(-1, 3).T


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


class _Values:
    """The paths of one dimension that scopes have, as codes in order, so that those inside a path follow it."""

    def __init__(self, name: str, scopes: Sequence[Scope]) -> None:
        paths = sorted({scope.get(name, ()) for scope in scopes})
        self._code = {path: code for code, path in enumerate(paths)}
        self.of = [self._code[scope.get(name, ())] for scope in scopes]
        self._parent, self._depth = [-1] * len(paths), [1] * len(paths)
        self._end = list(range(1, len(paths) + 1))
        around: list[int] = []
        for code, path in enumerate(() if name in MATCHING else paths):
            while around and path[: len(paths[around[-1]])] != paths[around[-1]]:
                self._end[around.pop()] = code
            if around:
                self._parent[code], self._depth[code] = around[-1], self._depth[around[-1]] + 1
            around.append(code)
        for code in around:
            self._end[code] = len(paths)

    def around(self, code: int, known: dict[int, Any]) -> Iterator[Any]:
        """Yield what is known of a path and of those that it is inside of, looking up those that are fewer."""
        if len(known) < self._depth[code]:
            yield from (found for other, found in known.items() if other <= code < self._end[other])
            return
        while code >= 0:
            if code in known:
                yield known[code]
            code = self._parent[code]


def _nested_groups(groups: Sequence[Scope]) -> Iterator[tuple[Codes, Codes]]:
    """Find all pairs of scopes of which one is the same as or nested in the other, time left out; some at a time.

    Dimension by dimension a scope is followed along the values that scopes have: however many dimensions it has and
    however deep it is, it meets no more of them than there are.
    """
    names = sorted({name for scope in groups for name in scope})
    values = [_Values(name, groups) for name in names] or [_Values("", groups)]
    tree: dict[int, Any] = {}
    for place in range(len(groups)):
        node = tree
        for value in values[:-1]:
            node = node.setdefault(value.of[place], {})
        node[values[-1].of[place]] = place
    inner: list[int] = []
    outer: list[int] = []
    for place in range(len(groups)):
        nodes: list[Any] = [tree]
        for value in values:
            nodes = [found for node in nodes for found in value.around(value.of[place], node)]
        inner.extend(itertools.repeat(place, len(nodes)))
        outer.extend(nodes)
        if len(outer) > _AT_ONCE or place == len(groups) - 1:
            yield np.array(inner, dtype=np.int64), np.array(outer, dtype=np.int64)
            inner, outer = [], []


def _joined(found: Iterator[tuple[Codes, Codes, bool]]) -> tuple[Codes, Codes, Flags]:
    none = np.zeros(0, dtype=np.int64)
    smaller, larger, earlier = [none], [none], [none.astype(np.bool_)]
    for small, large, is_earlier in found:
        smaller.append(small)
        larger.append(large)
        earlier.append(np.full(len(small), is_earlier))
    return np.concatenate(smaller), np.concatenate(larger), np.concatenate(earlier)
