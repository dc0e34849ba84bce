"""The record of each source: what it claims, how often others agree, and how its figures moved over time."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from itertools import groupby
from statistics import fmean
from typing import TYPE_CHECKING, Any

import numpy as np

from consilience.comparing.comparison import Ends
from consilience.model.claim_tables import with_dimensions
from consilience.model.claims import Claim
from consilience.model.moments import clock_time
from consilience.model.scopes import Scope
from consilience.words import join_names

if TYPE_CHECKING:
    import pandas as pd


def sources_frame(
    claims: Sequence[Claim], scopes: Sequence[Any], superseded: Iterable[str], counts: Mapping[str, tuple[int, int]]
) -> pd.DataFrame:
    """Return a row per source.

    Parameters
    ----------
    claims : sequence of Claim
        All of them, superseded ones too.
    scopes : sequence
        The scope of each claim as it was compared.
    superseded : iterable of str
        Ids of the claims that their sources restated.
    counts : mapping
        For the id of each current claim, with how many of other sources it agrees and conflicts.

    Returns
    -------
    DataFrame
        source, claims (current ones), origins (names, with semicolons between them), agreements and
        conflicts (pairs with claims of other sources),
        superseded, difference (mean signed difference from the median of the others' stated values, over the scopes
        where others speak), relative_difference (the same, as a share of that median), alone (share of those scopes
        where its interval meets none of theirs), reliability (A to F, missing where not graded).
    """
    import pandas as pd

    gone = set(superseded)
    current = [
        (claim, scope) for claim, scope in zip(claims, scopes, strict=True) if claim.id not in gone and claim.bounds
    ]
    source_of = {claim.id: claim.source for claim in claims}
    origins_of: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        origins_of[claim.source.name] |= claim.origins
    agreements: Counter[str] = Counter()
    conflicts: Counter[str] = Counter()
    for claim_id, (agreeing, conflicting) in counts.items():
        agreements[source_of[claim_id].name] += agreeing
        conflicts[source_of[claim_id].name] += conflicting
    stated = Counter(claim.source.name for claim, _ in current)
    restated = Counter(source_of[claim].name for claim in gone)
    differences, relative, alone = _against_others(current)
    rows = [
        {
            "source": name,
            "claims": stated[name],
            "origins": join_names(sorted(origins_of[name])),
            "agreements": agreements[name],
            "conflicts": conflicts[name],
            "superseded": restated[name],
            "difference": fmean(differences[name]) if differences[name] else None,
            "relative_difference": fmean(relative[name]) if relative[name] else None,
            "alone": fmean(alone[name]) if alone[name] else None,
            "reliability": source.reliability,
        }
        for name, source in sorted({source.name: source for source in source_of.values()}.items())
    ]
    columns = "source claims origins agreements conflicts superseded difference relative_difference alone reliability"
    types: dict[str, Any] = dict.fromkeys(columns.split(), np.float64)
    types |= dict.fromkeys(("source", "origins", "reliability"), object)
    types |= dict.fromkeys(("claims", "agreements", "conflicts", "superseded"), np.int64)
    return pd.DataFrame(rows, columns=list(types)).astype(types)


def _against_others(
    current: Sequence[tuple[Claim, Any]],
) -> tuple[dict[str, list[float]], dict[str, list[float]], dict[str, list[bool]]]:
    """Return by source, for each scope where others speak: difference, relative difference, whether it is alone."""
    by_scope: dict[Any, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim, scope in current:
        by_scope[scope][claim.source.name].append(claim)
    differences: dict[str, list[float]] = defaultdict(list)
    relative: dict[str, list[float]] = defaultdict(list)
    alone: dict[str, list[bool]] = defaultdict(list)
    for here in by_scope.values():
        if len(here) == 1:
            continue
        claims = [claim for own in here.values() for claim in own]
        values = np.array([claim.value for claim in claims], dtype=np.float64)
        lower, upper = Ends.of(claims).closed()
        source = np.repeat(np.arange(len(here)), [len(own) for own in here.values()])
        for code, name in enumerate(here):
            own = source == code
            middle = float(np.median(values[~own]))
            difference = fmean(values[own].tolist()) - middle
            differences[name].append(difference)
            if middle:
                relative[name].append(difference / abs(middle))
            pairs = zip(lower[own].tolist(), upper[own].tolist(), strict=True)
            meets = (((lower[~own] <= high) & (upper[~own] >= low)).any() for low, high in pairs)
            alone[name].append(not any(meets))
    return differences, relative, alone


def history_frame(claims: Sequence[Claim], scopes: Sequence[Any], superseded: dict[str, str]) -> pd.DataFrame:
    """Return a row per claim in order of time: how the figures on each scope converged or drifted.

    Parameters
    ----------
    claims : sequence of Claim
    scopes : sequence
        The scope of each claim as it was compared.
    superseded : dict
        Id of each claim that its source restated, to the id of the restatement.

    Returns
    -------
    DataFrame
        scope and its dimensions, reported (ISO 8601), claim, source, standing, value, superseded_by, change (from what
        the source said on an earlier day),
        lowest, highest and spread (of the stated values that stand at the end of that day), trend (on the last row of
        a scope: "converged", "drifted apart" or "unchanged" since a second source spoke; none without a date).
        Undated claims come first.
    """
    import pandas as pd

    by_scope: dict[Any, list[Claim]] = defaultdict(list)
    for claim, scope in zip(claims, scopes, strict=True):
        by_scope[scope].append(claim)
    rows: list[dict[str, Any]] = []
    places: list[Scope] = []
    for scope in sorted(by_scope, key=str):
        rows += _history_on(str(scope), by_scope[scope], superseded)
        places += [scope] * len(by_scope[scope])
    words = ("scope", "reported", "claim", "source", "standing", "superseded_by", "trend")
    columns = (
        *("scope", "reported", "claim", "source", "standing", "value", "superseded_by", "change"),
        *("lowest", "highest", "spread", "trend"),
    )
    types: dict[str, Any] = {name: object if name in words else np.float64 for name in columns}
    return with_dimensions(pd.DataFrame(rows, columns=list(types)).astype(types), places)


def _history_on(scope: str, claims: Sequence[Claim], superseded: dict[str, str]) -> list[dict[str, Any]]:
    standing: list[Claim] = []
    said: dict[tuple[str, Any], float] = {}
    rows: list[dict[str, Any]] = []
    spreads: list[float] = []
    for (dated, _), together in groupby(sorted(claims, key=_when), key=_when):
        now = list(together)
        # A restatement ends the claims that it supersedes, and no others.
        standing = [old for old in standing if superseded.get(old.id) not in {claim.id for claim in now}]
        standing += [claim for claim in now if claim.bounds]
        values = [claim.value for claim in standing] or [math.nan]
        spread = max(values) - min(values)
        if spreads or len({claim.source.name for claim in standing}) > 1:
            spreads.append(spread)
        for claim in now:
            before = said.get((claim.source.name, claim.scope))
            rows.append(
                {
                    "scope": scope,
                    "reported": None if claim.reported is None else claim.reported.isoformat(),
                    "claim": claim.id,
                    "source": claim.source.name,
                    "standing": claim.standing,
                    "value": claim.value,
                    "superseded_by": superseded.get(claim.id),
                    "change": None if before is None else claim.value - before,
                    "lowest": min(values),
                    "highest": max(values),
                    "spread": spread,
                    "trend": None,
                }
            )
        if dated:  # what has no date came before nothing
            said |= {(claim.source.name, claim.scope): claim.value for claim in now}
    if spreads and rows[-1]["reported"] is not None:
        first, last = spreads[0], spreads[-1]
        rows[-1]["trend"] = "converged" if last < first else "drifted apart" if last > first else "unchanged"
    return rows


def _when(claim: Claim) -> tuple[bool, datetime]:
    return claim.reported is not None, clock_time(claim.reported or date.min)
