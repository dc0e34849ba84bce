"""What fits on a page: which scopes are shown one by one, under which whole, and what was left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from consilience.comparing.ranges import ScopeRanges
from consilience.model.claims import Claim
from consilience.model.relations import Relation, relate
from consilience.reconciling.outcome import Outcome
from consilience.words import clean, counted

LABEL = 44
"""Longest label of a picture, in characters; the table cuts nothing."""


@dataclass(frozen=True)
class Line:
    """One line of a picture: a scope (`claim` is None) or a claim on it; `depth` is the number of wholes above it."""

    ranges: ScopeRanges
    claim: Claim | None
    depth: int


@dataclass(frozen=True)
class Layout:
    """The lines of a picture, top to bottom.

    Attributes
    ----------
    lines : tuple of Line
    dense : bool
        Whether there are too many claims on one scope to name each: then they are sorted by stated value.
    conflicting : frozenset of str
        Ids of the claims shown that are in conflict with another.
    left_out : str
        In words, what is not shown; empty where everything is.
    """

    lines: tuple[Line, ...]
    dense: bool
    conflicting: frozenset[str]
    left_out: str


def shown_scopes(result: Outcome, most: int) -> list[ScopeRanges]:
    """Return the scopes to show one by one; of more than `most` claims, those with the most conflicts."""
    claims, conflicts = result.scopes.counts
    places = np.flatnonzero(claims)
    if claims.sum() > most:
        places = places[np.lexsort((-claims[places], -conflicts[places]))]
        places = places[: max(1, int(np.searchsorted(np.cumsum(claims[places]), most, side="right")))]
    return [result.scopes[place] for place in places.tolist()]


def lay_out(result: Outcome, most: int) -> Layout:
    """Choose the lines of a picture with room to name about `most` claims."""
    shown = shown_scopes(result, most)
    stated = [ranges for ranges in result.scopes if ranges.claims]
    if len(shown) == len(stated) and len(result.scopes) <= most:
        shown = list(result.scopes)  # scopes that only a total names have an implied range to show
    chosen = {ranges.scope for ranges in shown}
    shown = [ranges for ranges in result.scopes if ranges.scope in chosen]
    dense = any(len(ranges.claims) > most for ranges in shown)
    lines = tuple(_lines(result, shown, dense))
    return Layout(lines, dense, _conflicting(result, shown, dense), _left_out(shown, stated))


def _lines(result: Outcome, shown: Sequence[ScopeRanges], dense: bool) -> Iterator[Line]:
    depths: list[int] = []
    for place, ranges in enumerate(shown):
        around = [
            depths[other]
            for other in range(place)
            if relate(ranges.scope, shown[other].scope, result.claims.measure).relation is Relation.PART_OF
        ]
        depths.append(max(around, default=-1) + 1)
        yield Line(ranges, None, depths[-1])
        claims = sorted(ranges.claims, key=lambda claim: claim.value) if dense else ranges.claims
        yield from (Line(ranges, claim, depths[-1]) for claim in claims)


def _conflicting(result: Outcome, shown: Sequence[ScopeRanges], dense: bool) -> frozenset[str]:
    """Find the claims in conflict; where there are very many, with another on the same scope only."""
    if dense:
        return frozenset().union(*(apart(ranges.claims) for ranges in shown))
    ids = [claim.id for ranges in shown for claim in ranges.claims]
    found = {name for pair in result.system.conflicts_with(ids) for name in (pair.left, pair.right)}
    if result.system.summed and not result.consistent:
        found.update(name for one in result.system.disagreement.conflict_sets for name in one.claims)
    return frozenset(found)


def apart(claims: Sequence[Claim]) -> set[str]:
    """Return those of some claims on one scope that end before another begins, or begin after another ends."""
    if not claims:
        return set()
    first_end = min(claim.interval.last for claim in claims)
    last_start = max(claim.interval.first for claim in claims)
    return {claim.id for claim in claims if claim.interval.first > first_end or claim.interval.last < last_start}


def _left_out(shown: Sequence[ScopeRanges], stated: Sequence[ScopeRanges]) -> str:
    seen, every = (sum(len(ranges.claims) for ranges in some) for some in (shown, stated))
    if seen == every:
        return ""
    scopes = sum(bool(ranges.claims) for ranges in shown)
    apart = sum(ranges.conflicts > 0 for ranges in stated)
    which = (
        f"the {apart:,} in conflict among them" if apart <= scopes else f"those with the most conflicts of {apart:,}"
    )
    return (
        f"Shown: {scopes:,} of {counted(len(stated), 'scope')}{f', {which}' if apart else ''}; "
        f"left out: {counted(every - seen, 'claim')} on the other {len(stated) - scopes:,}."
    )


def cut(text: str, most: int = LABEL) -> str:
    """Make a text from outside safe to show, and short: names that begin alike often differ in how they end.

    >>> cut("Institute of Statistical Research, branch 7", 24)
    'Institute of Sta…ranch 7'
    """
    shown = clean(text)
    end = (most - 1) // 3
    return shown if len(shown) <= most else f"{shown[: most - 1 - end]}…{shown[-end:]}"


def claim_label(claim: Claim) -> str:
    """Name a claim by its id, or by its source where the id is only a row's number."""
    return claim.source.name if claim.id.isdecimal() else claim.id
