"""The system that claims form: their scopes, the ties between these, and the ranges that result."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Literal, NamedTuple, get_args

import numpy as np

from consilience.arrays import Codes, Flags, Floats, by_appearance, distinct
from consilience.briefly import Brief
from consilience.comparing.compared import Compared, compare_pairs, compare_related
from consilience.comparing.comparison import (
    BELOW_ZERO,
    Ends,
    free_of_bounds,
)
from consilience.comparing.conflicts import Conflicts, conflicts_among
from consilience.comparing.counts import Agreeing, count_agreeing, count_verdicts
from consilience.comparing.ranges import RangesOn
from consilience.comparing.related_scopes import RelatedPairs, all_pairs, count_related, related_pairs
from consilience.errors import OptionError, did_you_mean
from consilience.model.citations import owned
from consilience.model.claim_columns import ClaimColumns
from consilience.model.claim_sets import ClaimSet
from consilience.model.claims import Claim, Total
from consilience.model.intervals import Interval
from consilience.model.naming import Names
from consilience.model.relations import Relation, relate
from consilience.model.scope_columns import Scopes
from consilience.model.scopes import COUNTED, TIME, Scope
from consilience.outputs import much_made
from consilience.reconciling.conflict_sets import terms
from consilience.reconciling.conflict_tables import Disagreement, Groups
from consilience.reconciling.constraints import Relations
from consilience.reconciling.network import Bounds, Implied, bounds_of, imply
from consilience.reconciling.ties import Ties, bind, tie
from consilience.words import list_words, number_words

End = Literal["lower", "upper"]

_WITHOUT = "without"
"""The dimension of what is left of a scope: inside it, and related to no part of it."""
SMALL = 50
"""With at most this many claims, a page also mentions pairs on unrelated scopes."""
MOST_PAIRS = 500_000
"""Pairs of claims that are listed, those of 1,000 claims: they take about half a gigabyte."""
MOST_CONFLICTS = 20_000
"""Pairs of claims that are listed as conflicting; past it there are more."""
_NAMED = 6
"""At most this many scopes are named in one sentence."""


@dataclass(frozen=True, repr=False)
class System(Brief):
    """The current claims of a set as bounds on scopes that are tied together.

    Attributes
    ----------
    claims : ClaimSet
    compare_across : tuple of str
        The dimensions that are disregarded.
    """

    claims: ClaimSet
    compare_across: tuple[str, ...]

    @property
    def current(self) -> ClaimColumns:
        """The claims that count, superseded ones left out."""
        return self.claims.current

    def scopes_of(self, claims: Iterable[Claim]) -> list[Scope]:
        """Return the scope of each claim as it is compared."""
        usual = self.claims.measure, self.claims.additive
        return [claim.counted(*usual).without(self.compare_across) for claim in claims]

    def placed(self, claims: ClaimColumns) -> tuple[Scopes, Codes]:
        """Return the distinct scopes of claims as they are compared, and the place of each claim's."""
        scopes, code = claims.counted(self.claims.measure, self.claims.additive)
        known, place = scopes.without(self.compare_across).distinct()
        return known, place[code]

    @cached_property
    def _placed(self) -> tuple[Scopes, Codes]:
        return self.placed(self.current)

    @cached_property
    def current_scopes(self) -> list[Scope]:
        """The scope of each current claim as it is compared."""
        scopes, code = self._placed
        return [scopes[place] for place in code.tolist()]

    @cached_property
    def _order(self) -> Codes:
        return self._placed[0].sorted_places

    @cached_property
    def _ties(self) -> Ties:
        known, code = self._placed
        totals = compared_totals(self.claims.totals, self.compare_across)
        below_zero = np.bincount(code, self.current.values < 0, len(known))[self._order] > 0
        usual = self.claims.measure, self.claims.additive
        return tie(known.take(self._order), totals, usual[0], additive=usual[1], below_zero=below_zero)

    @cached_property
    def loose_totals(self) -> list[Total]:
        """The totals that tie no two claims."""
        totals = compared_totals(self.claims.totals, self.compare_across)
        return bind(self._placed[0], totals, self.claims.measure)[1]

    @property
    def scopes(self) -> Scopes:
        """All scopes, wholes before their parts; those that only a total names come last."""
        return self._ties.scopes

    @cached_property
    def names(self) -> Names:
        """How the scopes are called beside one another."""
        return Names(self.scopes, self.claims.measure)

    @cached_property
    def relations(self) -> Relations:
        """How the scopes are tied together; what is only shown is not tied to what cannot hold."""
        ties = self._ties
        if not len(ties.around_small):
            return ties.relations
        holds = imply(self._bounds, ties.relations).feasible
        kept = holds[ties.around_small] & holds[ties.around_large]
        small, large = (
            np.r_[ties.relations.small, ties.around_small[kept]],
            np.r_[ties.relations.large, ties.around_large[kept]],
        )
        return replace(ties.relations, small=small, large=large)

    @cached_property
    def codes(self) -> Codes:
        """The place of each current claim's scope in `scopes`."""
        place = np.empty_like(self._order)
        place[self._order] = np.arange(len(place))
        return place[self._placed[1]]

    def place_of(self, scope: Scope | Mapping[str, Any] | str) -> int:
        """Return the place of a scope, or of its words, in `scopes`; OptionError where nothing names it."""
        if isinstance(scope, str):
            words = self.scopes.words
            place = words.index(scope) if scope in words else -1
        else:
            scope = Scope(scope).without(self.compare_across)
            place = self.scopes.place_of(scope)
            if place < 0:
                uncounted = self.scopes.without((COUNTED,))
                alike = [place for place, other in enumerate(uncounted) if other == scope]
                place = alike[0] if len(alike) == 1 else -1
        if place < 0:
            hint = did_you_mean(str(scope), self.scopes.words)
            raise OptionError("no claim and no total names that scope", got=str(scope), hint=hint)
        return place

    @cached_property
    def free(self) -> Codes:
        """Whether the figures on each scope may be below 0, and why: of `FREE`, or 0 where they cannot."""
        return free_of_bounds(self.scopes, self._ties.free, self.claims.measure, additive=self.claims.additive)

    @cached_property
    def floor(self) -> Floats:
        """Below which the figures on each scope cannot be: 0, or ``-inf``."""
        return np.where(self.free > 0, -np.inf, 0.0)

    @property
    def without_floor(self) -> tuple[Scope, ...]:
        """The scopes that figures below 0 are tied to."""
        return tuple(self.scopes.take(np.flatnonzero(self.free == BELOW_ZERO)))

    @property
    def floor_words(self) -> tuple[str, ...]:
        """Say for which scopes there is no floor of 0; empty where there is one for all."""
        free = [self.names.words(scope) for scope in self.without_floor]
        if not free:
            return ()
        named = free if len(free) <= _NAMED else [*free[: _NAMED - 1], f"{len(free) - _NAMED + 1:,} more"]
        words = f"figures may be below 0 for {list_words(named)}, as some are: there a part may exceed its whole"
        return (words,)

    @cached_property
    def implied(self) -> Implied:
        """What all claims and relations together leave to each scope."""
        return imply(self._bounds, self.relations)

    @cached_property
    def _bounds(self) -> Bounds:
        return bounds_of(Ends.of(self.current), self.codes, len(self.scopes), self.floor)

    @cached_property
    def ranges(self) -> RangesOn:
        """The ranges on each of `scopes`."""
        found = self.implied
        ends = Ends(found.lower, found.upper, found.lower_open, found.upper_open)
        return RangesOn(self.current, self.codes, self.scopes, ends, found.feasible, self.free == 0)

    @cached_property
    def related(self) -> Compared:
        """The pairs of claims on related scopes."""
        return self._compare(self._pairs())

    @cached_property
    def every_pair(self) -> Compared:
        """All pairs of claims; OptionError where they are more than `MOST_PAIRS`."""
        count = len(self.current) * (len(self.current) - 1) // 2
        if count > MOST_PAIRS:
            hint = "use related_pairs, or discrepancies for those that conflict"
            raise OptionError(f"more than {MOST_PAIRS:,} pairs of claims", got=count, hint=hint)
        every = list(all_pairs(self.current_scopes, self.claims.measure))
        return compare_pairs(self.current, every, self.free[self.codes])

    @property
    def comparisons(self) -> Compared:
        """The pairs that a page mentions: all of them in a small set, otherwise those on related scopes."""
        return self.every_pair if len(self.current) <= SMALL else self.related

    @cached_property
    def related_count(self) -> int:
        """How many pairs of claims are on related scopes, counted without comparing them."""
        return count_related(*self._placed, self.claims.measure)

    @cached_property
    def summed(self) -> frozenset[Scope]:
        """The scopes that a total names."""
        return frozenset(
            self.scopes[place] for place in {*self.relations.whole.tolist(), *self.relations.part.tolist()}
        )

    def compare_with(self, ids: Collection[str]) -> Compared:
        """Compare some of the claims, given by their ids, with all that stand on related scopes."""
        return self._compare(self._pairs(ids))

    def compare_but_agreeing(self) -> tuple[Compared, Agreeing | None]:
        """Return `comparisons`; in a larger set, pairs on one scope that agree are only counted, for each claim."""
        if len(self.current) <= SMALL:
            return self.comparisons, None
        free = self.free[self.codes]
        pairs, agreeing = count_agreeing(self.current, self._pairs(), free, float(self.claims.convention.kappa))
        return compare_related(self.current, pairs, free), agreeing

    def count_verdicts(self, *, of_others: bool = False) -> tuple[Codes, Codes]:
        """Count with how many others on related scopes each current claim agrees and conflicts, listing no pairs.

        Only with those of other sources where asked for.
        """
        origin = distinct(self.current.source_names)[1] if of_others else None
        return count_verdicts(self.current, self._pairs(), self.free[self.codes], origin)

    def conflicts_with(self, ids: Collection[str]) -> Conflicts:
        """Compare some of the claims with all on related scopes; return the pairs that conflict."""
        return conflicts_among(self.current, self._pairs(ids), self.free[self.codes])

    def _pairs(self, ids: Collection[str] | None = None) -> Iterator[RelatedPairs]:
        """Find the pairs of claims on related scopes; of some claims with all."""
        places = None if ids is None else list(map(self.current.place_of, ids))
        return related_pairs(*self._placed, self.claims.measure, places)

    @much_made()
    def _compare(self, pairs: Iterable[RelatedPairs]) -> Compared:
        return compare_related(self.current, RelatedPairs.joined(pairs), self.free[self.codes])

    @cached_property
    def disagreement(self) -> Disagreement:
        """The groups of claims that cannot all be true."""
        groups = self._groups(~self.implied.feasible)
        places = groups.places  # two claims that conflict are tied, and so of one group
        scopes, code = self._placed
        code, mine = by_appearance(code[places], range(len(scopes)))
        scopes = scopes.take(np.array(mine, dtype=np.int64))
        pairs = (
            some._replace(left=places[some.left], right=places[some.right])
            for some in related_pairs(scopes, code, self.claims.measure)
        )
        found = conflicts_among(self.current, pairs, self.free[self.codes], MOST_CONFLICTS + 1)
        return Disagreement(groups, found.first(MOST_CONFLICTS), cut=len(found) > MOST_CONFLICTS)

    def _groups(self, chosen: Flags) -> Groups:
        """Return the claims on chosen scopes, which are whole components, and what ties them."""
        return Groups(self.current, self.codes, self.relations, self.implied.component, self.floor, chosen)

    def grounds(self, scope: Scope | Mapping[str, Any], end: End) -> tuple[Ground, ...]:
        """Return a minimal set of claims that an implied end rests on, and what each gives to it."""
        if end not in get_args(End):
            raise OptionError("a range has no such end", got=end, hint=did_you_mean(end, get_args(End)))
        code = self.place_of(scope)
        if not self.implied.feasible[code]:
            return ()
        tied = self.implied.component == self.implied.component[code]
        ((_, group),) = self._groups(tied).made()
        found = terms(group.component(), int(tied[:code].sum()), end)
        return tuple(Ground(group.claims[claim], number, times) for claim, number, times in found)

    def because_words(self, scope: Scope | Mapping[str, Any]) -> str:
        """Say what each end of an implied range rests on; see `Reconciliation.because_words`."""
        implied = self.ranges[self.place_of(scope)].implied
        if implied is None:
            return ""
        low, high = (
            _grounds_words(self.grounds(scope, end), getattr(implied, end), self._cite) for end in get_args(End)
        )
        if implied.is_point and low == high:
            return low
        above = "at least" if implied.lower_closed else "more than"
        below = "at most" if implied.upper_closed else "less than"
        return "; ".join(f"{side} {reason}" for side, reason in ((above, low), (below, high)) if reason)

    def _cite(self, claim: Claim, number: str) -> str:
        """Cite the number that counts of a claim, and what it is of unless all are of one thing."""
        cited = owned(claim, number)
        one_time = len(self.scopes.column(TIME).paths) == 1
        (scope,) = self.scopes_of([claim])
        name = self.names.thing(scope) if one_time else self.names.words(scope)
        return cited if len(set(self.current_scopes)) == 1 else f"{cited} for {name}"

    def remainder(self, whole: Scope | Mapping[str, Any], part: Scope | Mapping[str, Any]) -> Remainder:
        """Say what is left of a whole without one of its parts; see `Reconciliation.remainder`."""
        outer, inner = (self.scopes[self.place_of(scope)] for scope in (whole, part))
        if relate(inner, outer, self.claims.measure).relation is not Relation.PART_OF:
            raise OptionError("that is not a part of the whole", got=str(inner), hint=f"the whole is {outer}")
        rest = outer.with_({_WITHOUT: [str(inner)]})
        total = Total(whole=outer, parts=(inner, rest))
        left = replace(self, claims=replace(self.claims, totals=(*self.claims.totals, total)))
        interval = left.ranges[left.place_of(rest)].implied
        lower, upper = (tuple(ground.claim for ground in left.grounds(rest, end)) for end in get_args(End))
        return Remainder(interval, lower, upper, left.because_words(rest))


class Ground(NamedTuple):
    """A claim that an implied end rests on: which of its ends, and how many times that counts (-1: taken off)."""

    claim: Claim
    number: float
    times: float


def compared_totals(totals: Iterable[Total], across: Sequence[str]) -> list[Total]:
    """Return totals without some dimensions; OptionError where nothing else tells the scopes of one apart."""
    compared = []
    for total in totals:
        whole, *parts = (scope.without(across) for scope in (total.whole, *total.parts))
        if len({whole, *parts}) <= len(parts):
            hint = f"keep apart one of the dimensions that are compared across, {', '.join(across)}"
            raise OptionError("scopes of a total differ in what is disregarded only", got=str(total), hint=hint)
        compared.append(Total(whole=whole, parts=tuple(parts)))
    return compared


@dataclass(frozen=True)
class Remainder:
    """What is left of a whole without a part, and the claims that each end rests on.

    Attributes
    ----------
    interval : Interval or None
        None where the claims cannot all be true.
    lower_rests_on, upper_rests_on : tuple of Claim
    words : str
        The same in words: "at most 7,900, because AP's 10,500 for troops less Budanov's 2,600 for troops (part)".
    """

    interval: Interval | None
    lower_rests_on: tuple[Claim, ...]
    upper_rests_on: tuple[Claim, ...]
    words: str


def _grounds_words(grounds: Sequence[Ground], value: float, cite: Callable[[Claim, str], str]) -> str:
    """Say how an end comes about: as a sum of the claims' ends, where each counts once, else by naming the claims."""
    if not grounds:
        return ""
    told = {
        sign: [cite(claim, number_words(number)) for claim, number, times in grounds if times == sign]
        for sign in (1, -1)
    }
    if len(grounds) > 1 and told[1] and len(told[1]) + len(told[-1]) == len(grounds):
        reason = " less ".join([" plus ".join(told[1]), *told[-1]])
    else:
        reason = f"of {list_words([cite(ground.claim, number_words(ground.number)) for ground in grounds])}"
    return f"{number_words(value)}, because {reason}"
