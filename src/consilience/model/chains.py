"""Chains: from whom claims have their figures, through those whom they cite, and the origins at the ends."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from consilience.errors import SourceError
from consilience.model.claims import Claim
from consilience.model.scopes import Scope
from consilience.model.sources import Originated, Origins, Source, Support, support_of
from consilience.words import list_words

Step = tuple[str, bool]
"""Whom a figure is from, itself for one's own; and whether nobody knows where it comes from."""
Key = TypeVar("Key", bound=Hashable)
Stating = TypeVar("Stating")


class Told(NamedTuple):
    """Who states a figure, and whom it is from."""

    source: str
    steps: frozenset[Step]


def count_origins(stated: Iterable[Originated]) -> Support:
    """Count the distinct origins of claims or sources: at least, and at most.

    Of several possible origins, one is the origin: "at least" is the smallest number of names that explains all, "at
    most" counts every name. An undetermined origin may be the same as any other. A claim that cites the source of
    another one on the same scope has its figure from where that one has it.

    >>> unknown = Source(name="officials", undetermined=True)
    >>> print(count_origins([unknown, Source(name="NIS"), Source(name="Zelensky")]))
    2 to 3
    >>> print(count_origins([Source(name="Yonhap", cites=(Source(name="NIS"), Source(name="MND")))]))
    1 to 2
    >>> cited = {"AP": "Reuters", "Reuters": "police", "police": ""}
    >>> print(count_origins([Claim(id=name, figure="5", source=name, cites=cited[name]) for name in cited]))
    1
    """
    stated = list(stated) if isinstance(stated, Iterable) else [stated]
    for one in stated:
        if not hasattr(one, "origins"):
            raise SourceError("neither a claim nor a source", got=one, hint="give a list of claims or sources")
    return support_of(trace_claims(stated))


def trace_claims(stated: Sequence[Stating], across: Collection[str] = ()) -> Sequence[Stating]:
    """Return what states figures, its claims with the origins that the claims among them lead to.

    Those of one scope without some dimensions are beside one another.
    """
    claims = {place: one for place, one in enumerate(stated) if isinstance(one, Claim)}

    def stands() -> Iterator[tuple[Scope, int]]:
        return ((claim.scope.without(across), number) for number, claim in enumerate(claims.values()))

    found = trace_facts([*claims.values()], stands)
    if not found:
        return stated
    made: list[Any] = [*stated]
    for place, key in zip(claims, stands(), strict=True):
        if key in found:
            made[place] = claims[place].traced(found[key])
    return made


def trace_facts(
    facts: Sequence[Claim], stands: Callable[[], Iterable[tuple[Key, int]]]
) -> dict[tuple[Key, int], Origins]:
    """Find the origins of claims where they are others than those that they name; their scopes do not count."""
    known = _cited(facts)
    if not known:
        return {}
    found = trace([_told(fact) for fact in facts], known, stands)
    return {key: origins for key, origins in found.items() if origins != Origins.of(facts[key[1]])}


def trace(
    told: Sequence[Told], known: Mapping[str, Source], stands: Callable[[], Iterable[tuple[Key, int]]]
) -> dict[tuple[Key, int], Origins]:
    """Find the origins of figures on the scopes where one may go on from another.

    A figure goes on from those on its own scope by a source that it cites: it is from where they are, or, where they
    differ, from one of these. Of a source without a figure there, what is known of the source itself holds. Sources
    that only cite each other have one origin, which nobody knows; a source that cites itself, its own.

    Parameters
    ----------
    told : sequence of Told
    known : mapping of str to Source
        Those that are cited, where something is known of them.
    stands : callable
        Gives scopes, and the places of what is told on them; not called where nothing goes on.

    Returns
    -------
    dict
        A scope and a place to the origins there.
    """
    cited = known.keys() | {name for one in told for name, _ in one.steps if name != one.source}
    telling = {one.source for one in told if one.steps != {(one.source, False)}}
    if telling.isdisjoint(cited):
        return {}
    on: dict[Key, dict[int, None]] = defaultdict(dict)
    for scope, place in stands():
        on[scope][place] = None
    found = {}
    for scope, places in on.items():
        if len(places) > 1 and not telling.isdisjoint(told[place].source for place in places):
            for place, origins in _on_one_scope({place: told[place] for place in places}, known).items():
                found[scope, place] = origins
    return found


def _told(fact: Claim) -> Told:
    """Return whom a claim has its figure from."""
    if fact.is_traced:
        return Told(fact.source.name, frozenset((name, name in fact.undetermined_origins) for name in fact.origins))
    return Told(fact.source.name, _steps_of(fact.chain))


def _steps_of(source: Source) -> frozenset[Step]:
    return frozenset((name, source.undetermined) for name in [one.name for one in source.cites] or [source.name])


def _cited(facts: Iterable[Claim]) -> dict[str, Source]:
    """Return the sources that claims cite, and those whom these cite, by name."""
    known: dict[str, Source] = {}
    waiting = [cited for fact in facts for cited in fact.chain.cites]
    while waiting:
        source = waiting.pop()
        if source.name not in known:
            known[source.name] = source
            waiting += source.cites
    return known


def _on_one_scope(there: Mapping[int, Told], known: Mapping[str, Source]) -> dict[int, Origins]:
    """Return the origins of the figures on a scope."""
    steps: dict[str, set[Step]] = {}
    for one in there.values():
        steps.setdefault(one.source, set()).update(one.steps)
    waiting = [name for own in steps.values() for name, _ in own]
    while waiting:
        name = waiting.pop()
        if name not in steps:
            steps[name] = {*_steps_of(known.get(name) or Source(name=name))}
            waiting += [cited for cited, _ in steps[name]]
    ends = _ends(steps)
    found = {}
    for place, one in there.items():
        mine: dict[str, bool] = {}
        for cited, unsure in one.steps:
            for origin, unknown in ({cited: False} if cited == one.source else ends[cited]).items():
                mine[origin] = mine.get(origin, False) or unsure or unknown
        found[place] = Origins(frozenset(mine), frozenset(origin for origin, unknown in mine.items() if unknown))
    return found


def _ends(steps: Mapping[str, Collection[Step]]) -> dict[str, dict[str, bool]]:
    """Return the possible origins of each source, and whether each may be the same as any other."""
    citing: dict[str, list[Step]] = defaultdict(list)
    for name, own in steps.items():
        for cited, unsure in own:
            if cited != name:
                citing[cited].append((name, unsure))
    found: dict[str, dict[str, bool]] = {name: {} for name in steps}

    def spread(origin: str, waiting: list[Step]) -> None:
        while waiting:
            name, unsure = waiting.pop()
            known = found[name].get(origin)
            if known is None or unsure > known:
                found[name][origin] = unsure
                waiting += [(other, unsure or unknown) for other, unknown in citing[name]]

    for name, own in steps.items():
        for cited, unsure in own:
            if cited == name:
                spread(name, [(name, unsure)])
    for circle in list(_circles([name for name in steps if not found[name]], steps, citing)):
        spread(list_words(sorted(circle), "or"), [(name, True) for name in circle])
    return found


def _circles(
    names: Collection[str], steps: Mapping[str, Iterable[Step]], citing: Mapping[str, Iterable[Step]]
) -> Iterator[Collection[str]]:
    """Yield the sources that cite each other and nobody else, of those that lead to no origin."""
    first: dict[str, str] = {}
    for name in sorted(names):
        for other in _reached(name, citing, first):
            first[other] = name
    for name in dict.fromkeys(first[name] for name in names):
        circle = _reached(name, steps, ())
        if all(first[other] == name for other in circle):
            yield circle


def _reached(start: str, steps: Mapping[str, Iterable[Step]], known: Collection[str]) -> Collection[str]:
    """Return a name and all that steps lead to from it, without those known."""
    found: dict[str, None] = {}
    waiting = [start]
    while waiting:
        name = waiting.pop()
        if name not in found and name not in known:
            found[name] = None
            waiting += [other for other, _ in steps.get(name, ())]
    return found
