"""Ambiguous claims: every combination of their readings as a claim set of its own."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from consilience.comparing.range_tables import cells_of
from consilience.comparing.ranges import ScopeRanges
from consilience.model.citations import whose
from consilience.model.claim_sets import ClaimSet
from consilience.model.claim_tables import with_dimensions
from consilience.model.claims import Claim, Reading, Total
from consilience.model.intervals import Interval
from consilience.model.scopes import Scope
from consilience.reconciling.system import System, compared_totals
from consilience.words import join_names

if TYPE_CHECKING:
    import pandas as pd

MOST_READINGS = 256
"""Cap on the combinations that are compared; those nearest to the claims as stated come first."""


@dataclass(frozen=True)
class Choice:
    """One way to read a claim set.

    Attributes
    ----------
    chosen : dict
        Id of each claim that is not read as stated, to its reading.
    claims : ClaimSet
        With those readings put in, and no alternatives left.
    """

    chosen: dict[str, Reading]
    claims: ClaimSet

    def words(self, stated: ClaimSet) -> str:
        """Say what is read otherwise than in the claims as stated."""
        told = [
            f"{whose(stated[name])}: {(reading.note or 'another reading').rstrip('.')}"
            for name, reading in self.chosen.items()
        ]
        return "; ".join(told) or "as stated"


def choices(claims: ClaimSet) -> Iterator[Choice]:
    """Yield every combination of readings: as stated first, then those that differ in one claim, and so on."""
    # A superseded claim may count something else in another reading, and then stands.
    ambiguous = [claim for claim in claims if claim.readings]
    for differing in range(len(ambiguous) + 1):
        for some in itertools.combinations(ambiguous, differing):
            for readings in itertools.product(*(claim.readings for claim in some)):
                chosen = {claim.id: reading for claim, reading in zip(some, readings, strict=True)}
                yield Choice(chosen, read_as(claims, chosen))


def read_as(claims: ClaimSet, chosen: dict[str, Reading]) -> ClaimSet:
    """Return the claim set with those readings put in and all other claims as stated.

    >>> on_top = Reading(scope={"what": "troops/regular"})
    >>> claims = ClaimSet([Claim(id="a", figure="12", scope={"what": "troops"}, source="NIS", readings=[on_top])])
    >>> read_as(claims, {"a": on_top})["a"].scope
    Scope(what=troops/regular)
    """
    totals = [total for reading in chosen.values() for total in reading.totals]
    resolved = tuple(_resolved(claim, chosen.get(claim.id, Reading())) for claim in claims)
    return replace(claims, claims=resolved, totals=(*claims.totals, *totals))


def _resolved(claim: Claim, reading: Reading) -> Claim:
    return claim.model_copy(
        update={
            "scope": claim.scope if reading.scope is None else claim.scope.with_(reading.scope),
            "figure": reading.figure or claim.figure,
            "readings": (),
        }
    )


class Read(Protocol):
    """What a reading gave; a reconciliation is one."""

    @property
    def consistent(self) -> bool:
        """Whether all claims can be true at once."""

    @property
    def system(self) -> System:
        """The claims as bounds on scopes that are tied together."""

    @property
    def scopes(self) -> Sequence[ScopeRanges]:
        """The ranges on every scope."""


def loose_in_readings(read: Iterable[tuple[Choice, Read]]) -> list[tuple[str, Total]]:
    """Return the totals of readings that tie no two claims, whatever else is read otherwise: ids of claims, totals."""
    loose: dict[tuple[str, Total], bool] = {}
    for choice, found in read:
        for name, reading in choice.chosen.items():
            for total in compared_totals(reading.totals, found.system.compare_across):
                loose[name, total] = loose.get((name, total), True) and total in found.system.loose_totals
    return [key for key, is_loose in loose.items() if is_loose]


def readings_frame(read: Sequence[tuple[Choice, Read]]) -> pd.DataFrame:
    """Return a row per reading and scope; see `Outcome.readings`."""
    import pandas as pd

    types: dict[str, Any] = {"reading": np.int64, "chosen": object, "claims": object, "consistent": np.bool_}
    types |= {"discrepancies": np.int64}
    types |= {"scope": object, "implied_low": np.float64, "implied_high": np.float64, "implied_closed": object}
    told = [
        (
            number,
            choice.words(read[0][0].claims),
            join_names(choice.chosen),
            found.consistent,
            len(found.system.disagreement.conflict_sets),
            ranges,
        )
        for number, (choice, found) in enumerate(read)
        for ranges in found.scopes
    ]
    rows = [(*head, str(ranges.scope), *cells_of(ranges.implied)) for *head, ranges in told]
    frame = pd.DataFrame(rows, columns=list(types)).astype(types)
    return with_dimensions(frame, [ranges.scope for *_, ranges in told])


def ambiguities_that_matter(read: Sequence[tuple[Choice, Read]]) -> set[str]:
    """Return the ids of the claims that, read otherwise and all else alike, change the outcome."""
    outcomes = {frozenset(choice.chosen.items()): _outcome(found) for choice, found in read}
    return {
        name
        for chosen, outcome in outcomes.items()
        for name, reading in chosen
        if outcomes[chosen - {(name, reading)}] != outcome
    }


def _outcome(found: Read) -> tuple[bool, frozenset[tuple[str, ...]], frozenset[tuple[Scope, Interval | None]]]:
    implied = frozenset((ranges.scope, ranges.implied) for ranges in found.scopes)
    return found.consistent, frozenset(conflict.claims for conflict in found.system.disagreement.conflict_sets), implied
