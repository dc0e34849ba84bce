"""The claims that cannot all be true: what conflicts, what to set aside, how much to stretch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from consilience.arrays import Codes, Flags, Floats
from consilience.briefly import Brief
from consilience.comparing.comparison import Comparison, Ends
from consilience.comparing.conflicts import Conflicts
from consilience.lazy import Lazy
from consilience.model.claim_columns import ClaimColumns
from consilience.model.claim_sets import ClaimSet
from consilience.model.claims import Claim
from consilience.reconciling.conflict_sets import Component, Diagnosis, diagnose, stretch
from consilience.reconciling.constraints import Relations, by_component
from consilience.reconciling.minimal_sets import MOST_SETS
from consilience.words import join_names

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Stretch:
    """The least total widening that makes all claims consistent.

    Attributes
    ----------
    total : float
        In units of the figures; relative to the stated values where that was asked for.
    unique : bool
        Whether it can fall on the claims in one way only.
    claims : DataFrame
        A row per claim that it may fall on: claim, amount (in one optimum), least, most (among all optima).
    """

    total: float
    unique: bool
    claims: pd.DataFrame


class ConflictSet(NamedTuple):
    """A minimal set of claims, by their ids, that cannot all be true; its gap, and the pair where they are two."""

    claims: tuple[str, ...]
    gap: float
    pair: Comparison | None


class Removal(NamedTuple):
    """A minimal set of claims, by their ids, without which the rest of their group is consistent.

    Attributes
    ----------
    group : int
        The number of the group of claims that are tied together.
    claims : tuple of str
    origins : int
        How many distinct origins it silences.
    smallest : bool
        Whether no other set of the group silences fewer.
    """

    group: int
    claims: tuple[str, ...]
    origins: int
    smallest: bool


@dataclass(frozen=True, repr=False)
class Group(Brief):
    """Claims on scopes that are tied together.

    Attributes
    ----------
    every : ClaimColumns
        Claims, these among others.
    places : codes of shape (claims,)
        The places of these.
    ends : Ends
        Of shape (claims,).
    scope : codes of shape (claims,)
        The place of each claim's scope in `relations`.
    relations : Relations
    floor : floats of shape (scopes,)
        Below which no number is: 0 for counts, else ``-inf``.
    """

    every: ClaimColumns
    places: Codes
    ends: Ends
    scope: Codes
    relations: Relations
    floor: Floats

    def component(self, conflicts: Codes | None = None) -> Component:
        """Return the same as numbers, with the pairs that are known to conflict: places of shape (pairs, 2)."""
        known = [] if conflicts is None else np.searchsorted(self.places, conflicts).tolist()
        return Component(self.ends, self.scope, self.relations, self.floor, frozenset(map(frozenset, known)))

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims."""
        return tuple(self.every[place] for place in self.places.tolist())

    @cached_property
    def names(self) -> list[str]:
        """The ids of the claims."""
        return [self.every.name(place) for place in self.places.tolist()]

    def name(self, places: Iterable[int]) -> tuple[str, ...]:
        """Return the ids of some of the claims."""
        return tuple(self.names[place] for place in sorted(places))

    def origins(self, places: Iterable[int]) -> int:
        """Count the distinct origins of claims: five echoes of one origin weigh as one."""
        return len(frozenset().union(*(self.every[int(self.places[place])].origins for place in places)))


@dataclass(frozen=True, repr=False)
class Groups(Brief):
    """Claims on chosen scopes, in groups that are tied together; a group is made when somebody asks for it.

    Attributes
    ----------
    every : ClaimColumns
        Claims, these among others.
    codes : codes of shape (claims,)
        The place of each claim's scope.
    relations : Relations
        Of the scopes.
    component : codes of shape (scopes,)
        Those of one are tied together.
    floor : floats of shape (scopes,)
    chosen : flags of shape (scopes,)
        Whole components; each is a group.
    """

    every: ClaimColumns
    codes: Codes
    relations: Relations
    component: Codes
    floor: Floats
    chosen: Flags

    def __len__(self) -> int:
        return len(self._components)

    @cached_property
    def _components(self) -> Codes:
        return np.unique(self.component[self.chosen])

    @cached_property
    def places(self) -> Codes:
        """The places of the claims of all groups."""
        return np.flatnonzero(self.chosen[self.codes])

    def of(self, claims: Codes) -> Codes:
        """Return the number of the group that each of some claims is in, given their places."""
        return np.searchsorted(self._components, self.component[self.codes[claims]])

    @cached_property
    def summed(self) -> Flags:
        """Which groups totals tie, so that more than pairs may conflict in them."""
        return np.isin(self._components, self.component[self.relations.whole])

    def made(self, wanted: Flags | None = None) -> Iterator[tuple[int, Group]]:
        """Yield groups, all or those that are wanted, with their numbers."""
        component, codes, ends = self.component, self.codes, Ends.of(self.every)
        components = self._components if wanted is None else self._components[wanted]
        chosen = np.isin(component, components) & self.chosen
        claims = by_component(component[codes], chosen[codes])
        none = np.zeros(0, dtype=np.int64)
        for code, mine, scopes in self.relations.split(component, chosen):
            places = claims.get(code, none)
            scope = np.searchsorted(scopes, codes[places])
            group = Group(self.every, places, ends.among(places), scope, mine, self.floor[scopes])
            yield int(np.searchsorted(self._components, code)), group


class ConflictSets(Lazy[ConflictSet]):
    """Minimal sets of claims that cannot all be true, as columns; one of them when somebody asks for it.

    Parameters
    ----------
    every : ClaimColumns
        All claims.
    conflicts : Conflicts
    members : sequence of tuple of int
        The places of the claims of each set.
    gaps : floats of shape (sets,)
    pairs : codes of shape (sets,)
        The place among the conflicts of a set that is one of these; -1 of any other.
    """

    def __init__(
        self, every: ClaimColumns, conflicts: Conflicts, members: Sequence[tuple[int, ...]], gaps: Floats, pairs: Codes
    ) -> None:
        self._every, self._conflicts = every, conflicts
        self._members, self._gaps, self._pairs = members, gaps, pairs

    def __len__(self) -> int:
        return len(self._members)

    def __iter__(self) -> Iterator[ConflictSet]:
        return iter(self[:])

    def names(self, place: int) -> tuple[str, ...]:
        """Return the ids of the claims of a set."""
        return tuple(map(self._every.name, self._members[place]))

    def at(self, places: Sequence[int]) -> list[ConflictSet]:
        """Return the sets at some places."""
        pairs = self._pairs[[*places]].tolist()
        made = iter(self._conflicts.at([pair for pair in pairs if pair >= 0]))
        return [
            ConflictSet(self.names(place), float(self._gaps[place]), next(made) if pair >= 0 else None)
            for place, pair in zip(places, pairs, strict=True)
        ]

    def in_order(self, order: Sequence[int]) -> ConflictSets:
        """Return the sets in another order."""
        members = [self._members[place] for place in order]
        return ConflictSets(self._every, self._conflicts, members, self._gaps[[*order]], self._pairs[[*order]])

    def widest_first(self) -> ConflictSets:
        """Return the sets in the order of their gaps as shares of the largest figure in each."""
        if not self._members:
            return self
        sizes = [len(places) for places in self._members]
        values = np.abs(self._every.values[[place for places in self._members for place in places]])
        largest = np.maximum.reduceat(values, np.cumsum([0, *sizes[:-1]]))
        return self.in_order(np.argsort(-self._gaps / np.where(largest, largest, 1.0), kind="stable").tolist())


@dataclass(frozen=True, repr=False)
class Disagreement(Brief):
    """All groups of claims that cannot all be true, and the pairs that conflict; `cut` where there are more pairs."""

    groups: Groups
    conflicts: Conflicts
    cut: bool = False

    @cached_property
    def _of(self) -> Codes:
        """The number of the group of each pair that conflicts."""
        return self.groups.of(self.conflicts.pairs.left)

    def _components(self, wanted: Flags | None = None) -> Iterator[tuple[int, Group, Component]]:
        sides = np.stack(self.conflicts.pairs[:2], axis=1)
        pairs = by_component(self._of, np.ones(len(self._of), dtype=np.bool_))
        for number, group in self.groups.made(wanted):
            yield number, group, group.component(sides[pairs[number]] if number in pairs else None)

    @cached_property
    def _diagnosed(self) -> list[tuple[int, Group, Component, Diagnosis]]:
        return [(*each, self._diagnose(each[2])) for each in self._components()]

    @cached_property
    def _summed(self) -> list[tuple[int, Group, Component, Diagnosis]]:
        """What is diagnosed of the groups that totals tie; in all others every minimal conflict is a pair."""
        return [(*each, self._diagnose(each[2])) for each in self._components(self.groups.summed)]

    def _diagnose(self, component: Component) -> Diagnosis:
        if not self.cut or len(component.relations.whole):
            return diagnose(component)
        # Where nothing but pairs conflicts, what to set aside follows from all of them only.
        return Diagnosis(tuple(sorted(component.pairs, key=sorted)), (), True)

    @cached_property
    def truncated(self) -> bool:
        """Whether an enumeration met its cap."""
        paired = ~self.groups.summed
        if (self.cut and paired.any()) or any(diagnosis.truncated for *_, diagnosis in self._summed):
            return True
        # So few pairs leave at most `MOST_SETS` ways to take one claim of each away.
        many = paired & (np.bincount(self._of, minlength=len(self.groups)) >= MOST_SETS.bit_length())
        return any(self._diagnose(component).truncated for _, _, component in self._components(many))

    @cached_property
    def conflict_sets(self) -> ConflictSets:
        """The minimal sets of claims that cannot all be true, largest gap first."""
        left, right, _ = (column.tolist() for column in self.conflicts.pairs)
        members: list[tuple[int, ...]] = list(zip(left, right, strict=True))
        known = {places: number for number, places in enumerate(members)}
        paired = np.flatnonzero(~self.groups.summed[self._of])
        found = [
            (members[place], gap, place)
            for place, gap in zip(paired.tolist(), self.conflicts.gaps[paired].tolist(), strict=True)
        ]
        for _, group, component, diagnosis in self._summed:
            for conflict in diagnosis.conflicts:
                places = tuple(group.places[sorted(conflict)].tolist())
                pair = known.get(places, -1)
                gap = component.gap(conflict) if pair < 0 else float(self.conflicts.gaps[pair])
                found.append((places, gap, pair))
        name = self.groups.every.name
        found.sort(key=lambda one: (-one[1], tuple(map(name, one[0]))))
        columns = zip(*found, strict=True) if found else ((), (), ())
        sets, gaps, pairs = columns
        return ConflictSets(
            self.groups.every, self.conflicts, sets, np.array(gaps, dtype=np.float64), np.array(pairs, dtype=np.int64)
        )

    @cached_property
    def removals(self) -> tuple[Removal, ...]:
        """The minimal sets whose removal leaves the rest of their group consistent, fewest origins first."""
        rows = []
        for number, group, _, diagnosis in self._diagnosed:
            weighed = sorted((group.origins(chosen), group.name(chosen)) for chosen in diagnosis.set_aside)
            rows += [Removal(number, names, weight, weight == weighed[0][0]) for weight, names in weighed]
        return tuple(rows)

    def stretch(self, *, relative: bool) -> Stretch:
        """Return the least total widening that makes all claims consistent."""
        import pandas as pd

        rows, total = [], 0.0
        for _, group, component in self._components():
            values = np.array([abs(claim.value) or 1.0 for claim in group.claims])
            cost = 1 / values if relative else np.ones(len(values))
            found = stretch(component, cost / cost.min())
            total += float(found.amount @ cost)
            columns = zip(group.claims, found.amount.tolist(), found.least.tolist(), found.most.tolist(), strict=True)
            rows += [(claim.id, amount, least, most) for claim, amount, least, most in columns if most > 0]
        types = {"claim": object, "amount": np.float64, "least": np.float64, "most": np.float64}
        frame = pd.DataFrame(rows, columns=list(types)).astype(types)
        return Stretch(total, bool((frame["least"] == frame["most"]).all()), frame)


def set_aside_frame(found: Sequence[Removal], claims: ClaimSet) -> pd.DataFrame:
    """Return a row per removal; see `Outcome.set_aside`."""
    import pandas as pd

    rows = [
        (group, join_names(names), join_names([claims[name].source.name for name in names]), origins, smallest)
        for group, names, origins, smallest in found
    ]
    types = {"group": np.int64, "claims": object, "sources": object, "origins": np.int64, "smallest": np.bool_}
    return pd.DataFrame(rows, columns=list(types)).astype(types)
