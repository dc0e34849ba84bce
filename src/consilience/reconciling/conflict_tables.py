"""The claims that cannot all be true: what conflicts, what to set aside, how much to stretch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from consilience.arrays import Codes, Floats
from consilience.briefly import Brief
from consilience.comparing.comparison import Comparison, Ends
from consilience.model.claim_columns import ClaimColumns
from consilience.model.claim_sets import ClaimSet
from consilience.model.claims import Claim
from consilience.reconciling.conflict_sets import Component, Diagnosis, diagnose, stretch
from consilience.reconciling.constraints import Relations
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

    def component(self, conflicts: Iterable[Comparison] = ()) -> Component:
        """Return the same as numbers, with the pairs that are known to conflict."""
        place = {name: number for number, name in enumerate(self.names)}
        pairs = frozenset(frozenset({place[pair.left], place[pair.right]}) for pair in conflicts)
        return Component(self.ends, self.scope, self.relations, self.floor, pairs)

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
class Disagreement(Brief):
    """All groups of claims that cannot all be true, and the pairs that conflict; `cut` where there are more pairs."""

    groups: tuple[Group, ...]
    conflicts: tuple[Comparison, ...]
    cut: bool = False

    @cached_property
    def _components(self) -> list[tuple[Group, Component]]:
        placed = {name: number for number, group in enumerate(self.groups) for name in group.names}
        conflicts: dict[int, list[Comparison]] = defaultdict(list)
        for pair in self.conflicts:
            conflicts[placed[pair.left]].append(pair)
        return [(group, group.component(conflicts[number])) for number, group in enumerate(self.groups)]

    @cached_property
    def _diagnosed(self) -> list[tuple[Group, Component, Diagnosis]]:
        return [(group, component, self._diagnose(component)) for group, component in self._components]

    def _diagnose(self, component: Component) -> Diagnosis:
        if not self.cut or len(component.relations.whole):
            return diagnose(component)
        # Where nothing but pairs conflicts, what to set aside follows from all of them only.
        return Diagnosis(tuple(sorted(component.pairs, key=sorted)), (), True)

    @property
    def truncated(self) -> bool:
        """Whether an enumeration met its cap."""
        return any(diagnosis.truncated for _, _, diagnosis in self._diagnosed)

    @cached_property
    def conflict_sets(self) -> tuple[ConflictSet, ...]:
        """The minimal sets of claims that cannot all be true, largest gap first."""
        known = {frozenset({pair.left, pair.right}): pair for pair in self.conflicts}
        found = []
        for group, component, diagnosis in self._diagnosed:
            for conflict in diagnosis.conflicts:
                names = group.name(conflict)
                pair = known.get(frozenset(names))
                gap = component.gap(conflict) if pair is None else pair.gap
                found.append(ConflictSet(names, gap, pair))
        return tuple(sorted(found, key=lambda one: (-one.gap, one.claims)))

    @cached_property
    def removals(self) -> tuple[Removal, ...]:
        """The minimal sets whose removal leaves the rest of their group consistent, fewest origins first."""
        rows = []
        for number, (group, _, diagnosis) in enumerate(self._diagnosed):
            weighed = sorted((group.origins(chosen), group.name(chosen)) for chosen in diagnosis.set_aside)
            rows += [Removal(number, names, weight, weight == weighed[0][0]) for weight, names in weighed]
        return tuple(rows)

    def stretch(self, *, relative: bool) -> Stretch:
        """Return the least total widening that makes all claims consistent."""
        import pandas as pd

        rows, total = [], 0.0
        for group, component in self._components:
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
