"""Topics: what belongs on one axis, the most important first; a whole, its parts under it, each with its figures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from consilience.briefly import Brief
from consilience.comparing.comparison import Comparison, Verdict
from consilience.comparing.ranges import ScopeRanges
from consilience.comparing.related_scopes import covering_scopes
from consilience.errors import OptionError, did_you_mean
from consilience.model.claims import Claim
from consilience.model.moments import clock_time
from consilience.model.naming import WHAT, Names
from consilience.model.scopes import TIME, Path, Scope
from consilience.reconciling.outcome import Outcome
from consilience.showing.verdicts import LISTED
from consilience.words import clean, counted

_KEPT = "_topics"


@dataclass(frozen=True)
class Thing:
    """One thing in one place: all its figures, whatever their time.

    Attributes
    ----------
    scope : Scope
        Without a time.
    words : str
        What it counts, beside its topic: "in Karsa".
    depth : int
        The number of wholes above it.
    ranges : tuple of ScopeRanges
        One for each time, the earliest first.
    claims : tuple of Claim
        The figures that their sources have not restated on the same scope, the earliest first.
    """

    scope: Scope
    words: str
    depth: int
    ranges: tuple[ScopeRanges, ...]
    claims: tuple[Claim, ...]

    @cached_property
    def size(self) -> float:
        """Its largest stated value, the sign aside."""
        return max((abs(claim.value) for claim in self.claims), default=0.0)


@dataclass(frozen=True, repr=False)
class Topic(Brief):
    """What belongs on one axis: things of one kind in one unit.

    Attributes
    ----------
    name : str
        What is counted, in words.
    unit : str
    things : tuple of Thing
        Each whole before its parts.
    conflicts : tuple of (tuple of str, float)
        The sets of claims, by their ids, that cannot all be true, each with its gap, the widest first.
    """

    name: str
    unit: str
    things: tuple[Thing, ...]
    conflicts: tuple[tuple[tuple[str, ...], float], ...] = ()
    _names: Names = field(repr=False, compare=False, default_factory=lambda: Names(()))

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
        count: dict[str, int] = defaultdict(int)
        for claim in self.claims:
            count[claim.source.name] += 1
        return tuple(sorted(count, key=lambda name: -count[name]))

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
    names = result.system.names
    found: dict[tuple[Path, Path], list[ScopeRanges]] = defaultdict(list)
    stated = {*result.system.scopes.column(WHAT).paths}
    for ranges in result.scopes:
        found[_root(ranges.scope.get(WHAT, ()), stated), ranges.scope.get("unit", ())].append(ranges)
    placed = {claim.id: key for key, held in found.items() for ranges in held for claim in ranges.claims}
    conflicts: dict[tuple[Path, Path], list[tuple[tuple[str, ...], float]]] = defaultdict(list)
    for ids, gap in _conflicts(result):
        conflicts[placed[ids[0]]].append((ids, gap))
    made = [
        Topic(
            _name(root, unit, result), "".join(unit), _things(result, held, names), tuple(conflicts[root, unit]), names
        )
        for (root, unit), held in found.items()
    ]
    first = {claim.id: place for place, claim in enumerate(result.claims)}  # among equals, as they were stated

    def rank(topic: Topic) -> tuple[int, int, int]:
        return -len(topic.sources), -len(topic.claims), min((first[c.id] for c in topic.claims), default=len(first))

    return tuple(sorted(made, key=rank))


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


def _name(root: Path, unit: Path, result: Outcome) -> str:
    told = f"{root[0]} ({', '.join(root[1:])})" if len(root) > 1 else "".join(root)
    return clean(" in ".join(filter(None, [told or "all figures", *unit])))


def _conflicts(result: Outcome) -> Iterator[tuple[tuple[str, ...], float]]:
    """Yield the conflicting sets, the widest first; none if there are very many, which is reported elsewhere."""
    if result.consistent or result.system.related_count > LISTED:
        return
    yield from ((found.claims, found.gap) for found in result.system.disagreement.conflict_sets)


def _things(result: Outcome, held: Sequence[ScopeRanges], names: Names) -> tuple[Thing, ...]:
    """Gather the times of each thing; every whole stands before its parts."""
    by_thing: dict[Scope, list[ScopeRanges]] = defaultdict(list)
    for ranges in held:
        by_thing[ranges.scope.without([TIME])].append(ranges)
    size = {
        scope: max((abs(claim.value) for ranges in held for claim in ranges.claims), default=0.0)
        for scope, held in by_thing.items()
    }
    placed = list(_nested(sorted(by_thing, key=lambda scope: -size[scope])))  # the largest first
    across = TIME in result.compare_across
    return tuple(
        Thing(
            scope,
            names.thing(scope) if whole is None else names.part(scope, whole),
            depth,
            tuple(sorted(by_thing[scope], key=lambda ranges: str(ranges.scope.get(TIME, ("",))[0]))),
            tuple(in_time([claim for ranges in by_thing[scope] for claim in ranges.claims], across)),
        )
        for scope, whole, depth in placed
    )


def _nested(scopes: Sequence[Scope]) -> Iterator[tuple[Scope, Scope | None, int]]:
    """Yield scopes in their order, each followed by its parts, with the whole that it stands under and its depth."""
    inner, outer, _ = covering_scopes(scopes, "stock")
    whole: dict[int, int] = {}
    for part, around in zip(inner.tolist(), outer.tolist(), strict=True):
        whole[part] = min(around, whole.get(part, around))
    parts: dict[int, list[int]] = defaultdict(list)
    for part in sorted(whole):
        parts[whole[part]].append(part)
    stack = [(place, 0) for place in reversed(range(len(scopes))) if place not in whole]
    while stack:
        place, depth = stack.pop()
        yield scopes[place], scopes[whole[place]] if place in whole else None, depth
        stack += [(part, depth + 1) for part in reversed(parts[place])]


def in_time(claims: Sequence[Claim], across: bool) -> list[Claim]:
    """Return claims in the order of the times that they count, then of the days on which they were stated."""
    return sorted(claims, key=lambda claim: order(claim, across))


def order(claim: Claim, across: bool) -> tuple[str, str]:
    """Return what orders claims in time; those without a date come first."""
    period = None if across else claim.scope.period
    counted = f"{period.end.isoformat()} {period.to_minute:05}" if period else ""
    stated = clock_time(claim.reported).isoformat() if claim.reported else ""
    return counted or stated, stated


def at_odds(result: Outcome, claims: Sequence[Claim]) -> Mapping[str, list[Comparison]]:
    """Return for each of some claims the comparisons in which it conflicts, itself on the left.

    Of more related pairs than can be listed it returns none: who asks has to say so.
    """
    found: dict[str, list[Comparison]] = defaultdict(list)
    if result.system.related_count > LISTED:
        return found
    wanted = {claim.id for claim in claims}
    for pair in result.system.conflicts_with(claims):
        for side in (pair, pair.turned()):
            if side.left in wanted and side.verdict is Verdict.CONFLICT:
                found[side.left].append(side)
    return found
