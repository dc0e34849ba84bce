"""What ties scopes together: nesting, time, and totals wherever their claims stand.

A total states the dimensions that it names and holds for every value of the others: "dead = men + women" ties the men
of each day to the dead of that day. A *context* is one such set of other values. In most contexts where a claim stands
nothing else does, and the total would only add scopes about which nothing is known: those are left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from operator import itemgetter
from typing import NamedTuple

import numpy as np

from consilience.arrays import Codes, Flags
from consilience.comparing.related_scopes import covering_scopes
from consilience.model.claims import Total
from consilience.model.scope_columns import Scopes, summing
from consilience.model.scopes import Measure, Scope, adds_up
from consilience.reconciling.constraints import Relations, components

NOWHERE = Scope()


class Ties(NamedTuple):
    """How scopes are tied together.

    Attributes
    ----------
    scopes : Scopes
        Those of claims, then those that only totals name.
    relations : Relations
    free : flags of shape (scopes,)
        Which scopes figures below 0 are tied to: nesting and time bound nothing there, only totals do.
    around_small, around_large : codes of shape (inequalities,)
        Further inequalities, around the scopes of totals that are only shown, see `bind`.
    """

    scopes: Scopes
    relations: Relations
    free: Flags
    around_small: Codes
    around_large: Codes


def tie(
    scopes: Sequence[Scope],
    totals: Iterable[Total],
    measure: Measure,
    *,
    additive: bool,
    below_zero: Flags | None = None,
    show: bool = True,
) -> Ties:
    """Find how scopes are tied together.

    Parameters
    ----------
    scopes : sequence of Scope
        Distinct; claims stand on them.
    totals : iterable of Total
    measure : {'stock', 'flow', 'cumulative'}
    additive : bool
        Whether a part is at most its whole.
    below_zero : flags of shape (scopes,), optional
        Where figures below 0 are stated.
    show : bool, default True
        Whether what loose totals name is among the scopes.
    """
    found = _Instances(Scopes.of(scopes), list(dict.fromkeys(totals)), measure)
    binding, _ = _bound(found, show)
    every = found.scopes.and_others(scope for total in binding for scope in _members(total))
    standing = found.standing.places_of(every)
    only_shown, free = standing < 0, np.zeros(len(every), dtype=np.bool_)
    if below_zero is not None and below_zero.any():
        free = np.r_[found.tied_to(below_zero), False][standing]
        if only_shown.any():
            nested = _nested(every, np.ones_like(free), measure, additive)
            component = components(related(every, *nested, binding))
            free |= only_shown & np.isin(component, component[free])
    small, large = _nested(every, ~free, measure, additive)
    around = only_shown[small] | only_shown[large]
    apart = small[around], large[around]
    if only_shown.any():
        small, large = _nested(every, ~(free | only_shown), measure, additive)
    return Ties(every, related(every, small, large, binding), free, *apart)


def _nested(every: Scopes, chosen: Flags, measure: Measure, additive: bool) -> tuple[Codes, Codes]:
    """Return the places of chosen scopes, and of those that each is bounded by in nesting and time."""
    own = np.flatnonzero(chosen)
    nesting = every.take(own)
    small, large, earlier = covering_scopes(nesting, measure)
    kept = earlier | summing(nesting, additive)[small]
    return own[small[kept]], own[large[kept]]


def related(every: Scopes, small: Codes, large: Codes, totals: Sequence[Total]) -> Relations:
    """Write inequalities and totals among scopes as relations of places."""
    place = every.places_of([*(total.whole for total in totals), *(part for total in totals for part in total.parts)])
    total_of_part = np.repeat(np.arange(len(totals)), [len(total.parts) for total in totals])
    return Relations(len(every), small, large, place[: len(totals)], place[len(totals) :], total_of_part)


def bind(scopes: Sequence[Scope], totals: Iterable[Total], measure: Measure) -> tuple[list[Total], list[Total]]:
    """Find where totals hold among claims.

    Parameters
    ----------
    scopes : sequence of Scope
        Distinct; claims stand on them.
    totals : iterable of Total
    measure : {'stock', 'flow', 'cumulative'}

    Returns
    -------
    binding : list of Total
        Each total in every context in which it ties claims, all dimensions named.
    loose : list of Total
        Those, as stated, that tie no two claims.

    Examples
    --------
    >>> total = Total(whole={"what": "dead"}, parts=[{"what": "men"}, {"what": "women"}])
    >>> stated = [Scope(what=what, when=day) for what in ("dead", "men") for day in ("2024-05-01", "2024-05-02")]
    >>> for bound in bind(stated, [total], "stock")[0]:
    ...     print(bound)
    what=dead, when=2024-05-01 = what=men, when=2024-05-01 + what=women, when=2024-05-01
    what=dead, when=2024-05-02 = what=men, when=2024-05-02 + what=women, when=2024-05-02
    """
    return _bound(_Instances(Scopes.of(scopes), list(dict.fromkeys(totals)), measure))


def _bound(found: _Instances, show: bool = True) -> tuple[list[Total], list[Total]]:
    if not found.stated:
        return [], []
    tying = found.kept(found.entangled)
    shown, loose = tying.copy(), []
    for number in np.setdiff1d(np.arange(len(found.stated)), found.of[tying]).tolist():
        loose.append(found.stated[number])
        mine = found.of == number
        claimed = np.flatnonzero(mine & (found.count(found.claimed) > 0))
        # What it names is shown all the same: where its claims stand if they stand together, else as stated.
        if show:
            shown[claimed if len(claimed) == 1 else np.flatnonzero(mine)[:1]] = True
    binding = [found.totals[place] for place in np.flatnonzero(found.kept(shown)).tolist()]
    return list(dict.fromkeys(binding)), loose


@dataclass(frozen=True)
class _Instances:
    """Every total in every context where a claim counts one of its scopes, or where another such total does.

    Beside these, and before them, stands each total as stated; it is *idle* where it was not found so.
    """

    scopes: Scopes
    stated: Sequence[Total]
    measure: Measure

    @cached_property
    def _found(self) -> list[tuple[int, bool, Total]]:
        by_names: dict[frozenset[str], dict[Scope, list[int]]] = defaultdict(lambda: defaultdict(list))
        for number, total in enumerate(self.stated):
            for member in (total.whole, *total.parts):
                by_names[_named(total)][member].append(number)
        made: dict[tuple[int, Scope], Total] = {}
        known = dict.fromkeys(self.scopes if self.stated else ())
        waiting = list(known)
        for scope in waiting:  # which grows
            for names, members in by_names.items():
                for number in members.get(scope.without(set(scope) - names), ()):
                    context = scope.without(names)
                    if (number, context) in made or not adds_up(context, additive=True):
                        continue
                    total = made[number, context] = _in_context(self.stated[number], context)
                    for member in _members(total):
                        if member not in known:
                            known[member] = None
                            waiting.append(member)
        found = [(number, context != NOWHERE, False, total) for (number, context), total in made.items()]
        found += [(n, False, True, total) for n, total in enumerate(self.stated) if (n, NOWHERE) not in made]
        return [(number, idle, total) for number, _, idle, total in sorted(found, key=itemgetter(0, 1))]

    @cached_property
    def totals(self) -> list[Total]:
        """The totals with all dimensions named."""
        return [total for _, _, total in self._found]

    @cached_property
    def of(self) -> Codes:
        """The place of each one's total in `stated`."""
        return np.array([number for number, _, _ in self._found], dtype=np.int64)

    @cached_property
    def standing(self) -> Scopes:
        """The scopes of claims, then those of the totals that are not idle."""
        return self.scopes.and_others(scope for _, idle, total in self._found if not idle for scope in _members(total))

    @cached_property
    def every(self) -> Scopes:
        """The scopes of claims, then those of the totals."""
        return self.scopes.and_others(scope for total in self.totals for scope in _members(total))

    @cached_property
    def _relations(self) -> Relations:
        small, large, _ = covering_scopes(self.every, self.measure)
        return related(self.every, small, large, self.totals)

    @property
    def _pairs(self) -> Codes:
        """One number for each inequality, made of the places of both."""
        return self._relations.small * self._relations.size + self._relations.large

    @cached_property
    def claimed(self) -> Flags:
        """Which of all scopes claims stand on."""
        return np.arange(len(self.every)) < len(self.scopes)

    def count(self, flags: Flags) -> Codes:
        """Count the flagged scopes of each total."""
        return self._parts(flags) + flags[self._relations.whole]

    def _parts(self, flags: Flags) -> Codes:
        counts: Codes = np.bincount(self._relations.total, flags[self._relations.part], len(self.totals)).astype(
            np.int64
        )
        return counts

    def kept(self, kept: Flags) -> Flags:
        """Find the totals that tie claims, beside some that are kept anyway.

        Two sides meet: the whole is known from above, and two parts from below, or one that does not lie inside it; or
        the parts are known from above, and the whole from below. Or some of its scopes stand, by a claim or by another
        total that ties, and of the whole and what claims stand inside of, two are known.
        """
        relations, parts = self._relations, np.bincount(self._relations.total, minlength=len(self.totals))
        low, high = self._known_below(), self._known_above(parts)
        bounded = self._parts(high) == parts
        outside = low[relations.part] & ~np.isin(
            relations.part * relations.size + relations.whole[relations.total], self._pairs
        )
        below = (np.bincount(relations.total, outside, len(self.totals)) > 0) | (self._parts(low) > 1)
        standing = self.claimed.copy()
        kept = kept | (high[relations.whole] & below) | (bounded & low[relations.whole])
        while True:
            standing[relations.whole[kept]] = True
            standing[relations.part[kept[relations.total]]] = True
            whole, some = standing[relations.whole], self.count(standing) > 0
            known = (self._parts(low | standing) + whole > 1) | (bounded & whole)
            more = kept | (some & known)
            if np.array_equal(more, kept):
                return kept
            kept = more

    def _known_below(self) -> Flags:
        """Return the scopes inside which, or before which, a claim stands."""
        relations, low = self._relations, self.claimed.copy()
        while True:
            before = low.sum()
            np.logical_or.at(low, relations.large, low[relations.small])
            low[relations.whole] |= self._parts(low) > 0
            if low.sum() == before:
                return low

    def _known_above(self, parts: Codes) -> Flags:
        """Return the scopes around which, or after which, a claim stands that is not on a whole of theirs."""
        relations, high = self._relations, self.claimed.copy()
        size = relations.size
        own = np.isin(self._pairs, relations.part * size + relations.whole[relations.total])
        small, large = relations.small[~own], relations.large[~own]
        while True:
            before = high.sum()
            np.logical_or.at(high, small, high[large])
            high[relations.whole] |= self._parts(high) == parts
            if high.sum() == before:
                return high

    def tied_to(self, chosen: Flags) -> Flags:
        """Return which of `standing` are tied to chosen scopes, by nesting, time and totals that are not idle."""
        small, large, _ = covering_scopes(self.standing, self.measure)
        totals = [total for _, idle, total in self._found if not idle]
        component = components(related(self.standing, small, large, totals))
        return np.isin(component, component[: len(chosen)][chosen])

    @cached_property
    def entangled(self) -> Flags:
        """The totals that run in a circle with others: there more follows, and a single claim may be impossible.

        A connected graph of scopes and totals is a tree just if its links are one fewer than its nodes. Where no claim
        is tied to any of them, nothing follows.
        """
        relations = self._relations
        none = relations.small[:0]
        component = components(replace(relations, small=none, large=none))
        own, count = component[relations.whole], component.max(initial=-1) + 1
        links = np.bincount(component[relations.part], minlength=count) + np.bincount(own, minlength=count)
        nodes = np.bincount(component, minlength=count) + np.bincount(own, minlength=count)
        tied = components(relations)
        reached = np.isin(tied, tied[self.claimed])
        return np.asarray((links >= nodes)[own] & reached[relations.whole])


def _members(total: Total) -> tuple[Scope, ...]:
    return (total.whole, *total.parts)


def _named(total: Total) -> frozenset[str]:
    """Return the dimensions that a total names."""
    return frozenset(name for scope in _members(total) for name in scope)


def _in_context(total: Total, context: Scope) -> Total:
    """Return the total for one value of each dimension that it does not name."""
    return Total(whole=total.whole.with_(context), parts=tuple(part.with_(context) for part in total.parts))
