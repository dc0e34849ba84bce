"""The record of each source: what it claims, how often others agree, and how its figures moved over time."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from itertools import groupby
from statistics import fmean
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from consilience.arrays import Codes, Floats, starts_of
from consilience.comparing.comparison import Ends
from consilience.model.claim_columns import ClaimColumns
from consilience.model.claim_sets import ClaimSet
from consilience.model.claim_tables import at_codes, with_dimensions
from consilience.model.claims import Claim
from consilience.model.moments import clock_time
from consilience.model.scope_columns import Scopes
from consilience.words import join_names

if TYPE_CHECKING:
    import pandas as pd


def sources_frame(claims: ClaimSet, scope: Codes, counts: tuple[Codes, Codes]) -> pd.DataFrame:
    """Return a row per source.

    Parameters
    ----------
    claims : ClaimSet
    scope : codes of shape (current claims,)
        The scope of each current claim as it is compared.
    counts : two arrays of codes of shape (current claims,)
        With how many of other sources each current claim agrees, and with how many it conflicts.

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

    columns, current, gone = claims.columns, claims.current, claims.superseded
    names = sorted({*columns.source_names})
    place = {name: number for number, name in enumerate(names)}

    def counted(stating: Sequence[str], times: Codes | None = None) -> Codes:
        return np.bincount([place[name] for name in stating], times, len(names)).astype(np.int64)

    own = {name: frozenset({name}) for name in columns.own_names}
    origins: dict[str, frozenset[str]] = defaultdict(frozenset, own)
    facts = [columns.facts[code] for code in np.unique(columns.told[~columns.own_source]).tolist()]
    for fact in facts:
        origins[fact.source.name] |= fact.origins
    reliability = {fact.source.name: fact.source.reliability for fact in facts}
    restated = [name for one, name in zip(columns.names, columns.source_names, strict=True) if one in gone]
    source = np.array([place[name] for name in current.source_names], dtype=np.int64)
    agreeing, conflicting = counts
    found = {
        "source": names,
        "claims": counted(current.source_names),
        "origins": [join_names(sorted(origins[name])) for name in names],
        "agreements": counted(current.source_names, agreeing),
        "conflicts": counted(current.source_names, conflicting),
        "superseded": counted(restated),
        **{name: _means(*each, len(names)) for name, each in _against_others(current, scope, source).items()},
        "reliability": [reliability.get(name) for name in names],
    }
    types = dict.fromkeys(("source", "origins", "reliability"), object)
    return pd.DataFrame(found).astype(types)


def _means(source: Codes, numbers: Floats, sources: int) -> list[float]:
    """Return the mean of the numbers of each source, NaN where it has none."""
    order = np.argsort(source, kind="stable")
    parts = np.split(numbers[order], np.cumsum(np.bincount(source, minlength=sources))[:-1])
    return [fmean(part.tolist()) if len(part) else math.nan for part in parts[:sources]]


def _against_others(claims: ClaimColumns, scope: Codes, source: Codes) -> dict[str, tuple[Codes, Floats]]:
    """Return for each source on each scope where others speak: difference, relative difference, whether it is alone.

    Of each of the three the sources and what is found of them.
    """
    values = claims.values
    by_value = np.lexsort((values, scope))
    here = starts_of(scope[by_value])
    crowd = np.diff(here, append=len(scope))
    rank = np.empty(len(scope), dtype=np.int64)
    rank[by_value] = np.arange(len(scope)) - np.repeat(here, crowd)
    order = np.lexsort((rank, source, scope))
    first = np.union1d(starts_of(scope[order]), starts_of(source[order]))
    own = np.diff(first, append=len(scope))
    on = np.searchsorted(here, first, side="right") - 1  # both orders are by scope
    others = crowd[on] - own
    group = np.repeat(np.arange(len(first)), own)
    # How many of others come before each one's, by value; it grows within a group, and the groups with their number.
    before = group * (len(scope) + 1) + rank[order] - (np.arange(len(scope)) - first[group])

    def other(nth: Codes) -> Floats:
        mine = np.searchsorted(before, np.arange(len(first)) * (len(scope) + 1) + nth, side="right") - first
        return values[by_value[np.minimum(here[on] + nth + mine, len(scope) - 1)]]

    middle = other((others - 1) // 2) / 2 + other(others // 2) / 2
    mean = values[order][first]
    several = np.flatnonzero(own > 1)
    parts = (
        values[order[start:end]].tolist() for start, end in zip(first[several], (first + own)[several], strict=True)
    )
    mean[several] = [*map(fmean, parts)]
    grouped = np.empty_like(group)
    grouped[order] = group
    ends = Ends.of(claims).closed()
    meets = _meeting(scope, *ends) > _meeting(grouped, *ends)
    alone = np.bincount(grouped, meets, len(first)) == 0
    beside = others > 0
    share = beside & (middle != 0)
    with np.errstate(over="ignore"):
        relative = (mean - middle)[share] / np.abs(middle[share])
    name = source[order][first]
    return {
        "difference": (name[beside], (mean - middle)[beside]),
        "relative_difference": (name[share], relative),
        "alone": (name[beside], alone[beside].astype(np.float64)),
    }


def _meeting(codes: Codes, lower: Floats, upper: Floats) -> Codes:
    """Count with how many intervals of its code each interval has a number in common, itself included."""
    ends, place = np.unique(np.r_[lower, upper], return_inverse=True)
    low, high = (codes * (len(ends) + 1) + one for one in np.split(place, 2))
    return np.searchsorted(np.sort(low), high, side="right") - np.searchsorted(np.sort(high), low)


def history_frame(claims: ClaimSet, scopes: Scopes, scope: Codes) -> pd.DataFrame:
    """Return a row per claim in order of time: how the figures on each scope converged or drifted.

    Parameters
    ----------
    claims : ClaimSet
    scopes : Scopes
    scope : codes of shape (claims,)
        The place of each claim's in these, as it is compared.

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

    columns, facts = claims.columns, claims.columns.facts
    words = scopes.words
    by_words = np.empty(len(scopes), dtype=np.int64)
    by_words[sorted(range(len(scopes)), key=words.__getitem__)] = np.arange(len(scopes))
    whens = [*map(_when, facts)]
    ranks = {moment: rank for rank, moment in enumerate(sorted({*whens}))}
    when = np.array([ranks[moment] for moment in whens], dtype=np.int64)[columns.told]
    order = np.lexsort((when, by_words[scope]))
    told = columns.told[order]
    names, sources = (at_codes(cells, order) for cells in (columns.names, columns.source_names))
    cells = {
        "scope": at_codes(words, scope[order]),
        "reported": at_codes([fact.reported and fact.reported.isoformat() for fact in facts], told),
        "claim": names,
        "source": sources,
        "standing": at_codes([fact.standing for fact in facts], told),
        "value": columns.values[order],
        "superseded_by": [claims.superseded.get(name) for name in names],
    }
    stated = _Stated(
        claim=names.tolist(),
        teller=[*zip(sources.tolist(), columns.scope[order].tolist(), strict=True)],
        value=cells["value"].tolist(),
        later=cells["superseded_by"],
        bounds=[facts[code].bounds for code in told.tolist()],
        dated=[whens[code][0] for code in told.tolist()],
    )
    days = groupby(range(len(order)), key=[*zip(scope[order].tolist(), when[order].tolist(), strict=True)].__getitem__)
    on_scopes = groupby(([*rows] for _, rows in days), key=lambda rows: scope[order[rows[0]]])
    moves = [move for _, on in on_scopes for move in _moves(on, stated)]
    columns_of_moves = zip(*moves, strict=True) if moves else [()] * len(_MOVES)
    frame = pd.DataFrame(cells | dict(zip(_MOVES, columns_of_moves, strict=True)))
    texts = ("scope", "reported", "claim", "source", "standing", "superseded_by", "trend")
    types = dict.fromkeys(frame.columns, np.float64) | dict.fromkeys(texts, object)
    return with_dimensions(frame.astype(types), scopes, scope[order])


_MOVES = ("change", "lowest", "highest", "spread", "trend")
Move = tuple[float | None, float, float, float, str | None]


class _Stated(NamedTuple):
    """What claims say in order of time, as columns: `teller` is the source with the scope as it states it."""

    claim: Sequence[str]
    teller: Sequence[tuple[str, int]]
    value: Sequence[float]
    later: Sequence[str | None]
    bounds: Sequence[bool]
    dated: Sequence[bool]


def _moves(days: Iterable[Sequence[int]], stated: _Stated) -> list[Move]:
    """Return how the figures on one scope moved, a tuple per claim, given the places of those of each day."""
    standing: list[int] = []
    said: dict[tuple[str, int], float] = {}
    moves: list[Move] = []
    spreads: list[float] = []
    dated = False
    for now in days:
        # A restatement ends the claims that it supersedes, and no others.
        named = {stated.claim[place] for place in now}
        standing = [old for old in standing if stated.later[old] not in named]
        standing += [place for place in now if stated.bounds[place]]
        values = [stated.value[place] for place in standing] or [math.nan]
        lowest, highest = min(values), max(values)
        if spreads or len({stated.teller[place][0] for place in standing}) > 1:
            spreads.append(highest - lowest)
        for place in now:
            before = said.get(stated.teller[place])
            change = None if before is None else stated.value[place] - before
            moves.append((change, lowest, highest, highest - lowest, None))
        dated = stated.dated[now[0]]
        if dated:  # what has no date came before nothing
            said |= {stated.teller[place]: stated.value[place] for place in now}
    if spreads and dated:
        first, last = spreads[0], spreads[-1]
        trend = "converged" if last < first else "drifted apart" if last > first else "unchanged"
        moves[-1] = (*moves[-1][:-1], trend)
    return moves


def _when(claim: Claim) -> tuple[bool, datetime]:
    return claim.reported is not None, clock_time(claim.reported or date.min)
