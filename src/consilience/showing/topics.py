"""Topics: what belongs on one axis, the most important first; a whole, its parts under it, each with its figures."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from consilience.arrays import Codes, combined, distinct
from consilience.briefly import Brief
from consilience.comparing.comparison import Comparison, Verdict
from consilience.errors import OptionError, did_you_mean
from consilience.model.claims import Claim
from consilience.model.naming import UNIT, WHAT
from consilience.model.scopes import Path
from consilience.reconciling.outcome import Outcome
from consilience.showing.things import Things, Timeless
from consilience.showing.verdicts import LISTED
from consilience.words import clean, counted

_KEPT = "_topics"


@dataclass(frozen=True, repr=False)
class Topic(Brief):
    """What belongs on one axis: things of one kind in one unit.

    Attributes
    ----------
    name : str
        What is counted, in words.
    unit : str
    things : sequence of Thing
        Each whole before its parts.
    conflicts : tuple of (tuple of str, float)
        The sets of claims, by their ids, that cannot all be true, each with its gap, the widest first.
    """

    name: str
    unit: str
    things: Things
    conflicts: tuple[tuple[tuple[str, ...], float], ...] = ()

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """All its figures."""
        return tuple(claim for thing in self.things for claim in thing.claims)

    @cached_property
    def contested(self) -> frozenset[str]:
        """The ids of the claims that conflict with others."""
        return frozenset(name for names, _ in self.conflicts for name in names)

    @cached_property
    def sources(self) -> tuple[str, ...]:
        """Who states its figures, the most talkative first."""
        return tuple(name for name, _ in Counter(claim.source.name for claim in self.claims).most_common())

    def __str__(self) -> str:
        told = f"{self.name}: {counted(len(self.claims), 'figure')} by {counted(len(self.sources), 'source')}"
        return f"{told}, {counted(len(self.conflicts), 'conflict')}" if self.conflicts else told


def topics(result: Outcome) -> tuple[Topic, ...]:
    """Part a result into topics, those of the most sources and figures first; what was found is kept with the system.

    Figures are of one topic where they share a unit and the first thing counted that anybody states: of aircraft and
    tanks, under a heading "losses" for which nobody has a figure, each is a topic; troops and their first group are
    one.
    """
    kept: tuple[Topic, ...] | None = result.system.__dict__.get(_KEPT)
    if kept is None:
        kept = result.system.__dict__[_KEPT] = _part(result)
    return kept


def _part(result: Outcome) -> tuple[Topic, ...]:
    every, current = Timeless(result), result.system.current
    what, unit = (every.scopes.column(name) for name in (WHAT, UNIT))
    stated = {*what.paths}
    roots, root = distinct(_root(path, stated) for path in what.paths)
    topic, first = combined([root[what.code], unit.code], len(every.scopes))
    mine = topic[every.of_claim]
    conflicts: dict[int, list[tuple[tuple[str, ...], float]]] = defaultdict(list)
    for ids, gap in _conflicts(result):
        conflicts[int(mine[current.place_of(ids[0])])].append((ids, gap))
    members = np.split(np.argsort(topic, kind="stable"), np.cumsum(np.bincount(topic))[:-1])
    units = [unit.paths[unit.code[one]] for one in first.tolist()]
    made = [
        Topic(
            _name(roots[root[what.code[one]]], own), "".join(own), Things.among(every, things), tuple(conflicts[place])
        )
        for place, (one, own, things) in enumerate(zip(first.tolist(), units, members, strict=False))
    ]
    return tuple(made[place] for place in _ranked(mine, distinct(current.source_names)[1], len(made)))


def _ranked(topic: Codes, source: Codes, size: int) -> list[int]:
    """Return the places of topics, those of the most sources and figures first, given the topic of each claim."""
    pairs = np.unique(np.stack([topic, source]), axis=1)
    sources, claims = (np.bincount(column, minlength=size) for column in (pairs[0], topic))
    stated = np.full(size, len(topic))  # among equals, as they were stated
    np.minimum.at(stated, topic, np.arange(len(topic)))
    ranked: list[int] = np.lexsort((stated, -claims, -sources)).tolist()
    return ranked


def choose(found: Sequence[Topic], name: str | None) -> Sequence[Topic]:
    """Return all topics, or the one of a name.

    Raises
    ------
    OptionError
        If there is no such topic.
    """
    if name is None:
        return found
    chosen = [topic for topic in found if topic.name == name]
    if not chosen:
        raise OptionError("unknown topic", got=name, hint=did_you_mean(name, [topic.name for topic in found]))
    return chosen


def _root(path: Path, stated: set[Path]) -> Path:
    """Return the first part of a path for which there is a figure, or which a total names."""
    return next((path[:most] for most in range(1, len(path)) if path[:most] in stated), path)


def _name(root: Path, unit: Path) -> str:
    told = f"{root[0]} ({', '.join(root[1:])})" if len(root) > 1 else "".join(root)
    return clean(" in ".join(filter(None, [told or "all figures", *unit])))


def _conflicts(result: Outcome) -> Iterator[tuple[tuple[str, ...], float]]:
    """Yield the conflicting sets, the widest first; none if there are very many, which is reported elsewhere."""
    if result.consistent or result.system.related_count > LISTED:
        return
    yield from ((found.claims, found.gap) for found in result.system.disagreement.conflict_sets)


def at_odds(result: Outcome, ids: Collection[str]) -> Mapping[str, list[Comparison]]:
    """Return for each of some claims the comparisons in which it conflicts, itself on the left.

    Of more related pairs than can be listed it returns none: who asks has to say so.
    """
    found: dict[str, list[Comparison]] = defaultdict(list)
    if result.system.related_count > LISTED:
        return found
    for pair in result.system.conflicts_with(ids):
        for side in (pair, pair.turned()):
            if side.left in ids and side.verdict is Verdict.CONFLICT:
                found[side.left].append(side)
    return found
