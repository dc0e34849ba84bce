"""Sources: who states a figure, whom they cite, and the origins at the roots of that chain."""

from __future__ import annotations

import graphlib
from collections.abc import Collection, Iterable, Mapping
from functools import cached_property
from itertools import combinations
from math import comb
from typing import Annotated, Any, ClassVar, Literal, NamedTuple, Protocol

from pydantic import Field

from consilience.errors import SourceError
from consilience.records import Record

Name = Annotated[str, Field(min_length=1)]
Reliability = Literal["A", "B", "C", "D", "E", "F"]
_MOST_TRIED = 10_000
"""`support_of` tries at most this many choices of origins; beyond them its least number may be too low."""


class Source(Record):
    """Who states a figure; frozen.

    Parameters
    ----------
    name : str
        Identifies the source.
    cites : tuple of Source, optional
        Whom it cites for its figures; several are several possible origins. Without any it is an origin itself. A
        claim may say otherwise, see `Claim`.
    undetermined : bool, default False
        Whether the origin of its figures is unknown, so that it may be that of any other source.
    aliases : tuple of str, optional
        Other names of the same source.
    reliability : {'A', ..., 'F'}, optional
        The first half of the NATO Admiralty grade. F means that it cannot be judged, and is never ranked worst.
    note, url : str, optional

    Raises
    ------
    SourceError
        If a field cannot be used, is missing or unknown; the message names it.

    Examples
    --------
    >>> briefing = Source(name="briefing", undetermined=True)
    >>> yonhap = Source(name="Yonhap", cites=(briefing,))
    >>> yonhap.origins, yonhap.undetermined_origins
    (frozenset({'briefing'}), frozenset({'briefing'}))
    >>> Source(name="Yonhap", reliability="Q")
    Traceback (most recent call last):
    consilience.errors.SourceError: reliability: it should be 'A', 'B', 'C', 'D', 'E' or 'F': got 'Q'
    """

    fault: ClassVar = SourceError

    name: Name
    cites: tuple[Source, ...] = ()
    undetermined: bool = False
    aliases: tuple[Name, ...] = ()
    reliability: Reliability | None = None
    note: str = ""
    url: str = ""

    @cached_property
    def origins(self) -> frozenset[str]:
        """The names of the roots of the chain of citations."""
        if not self.cites:
            return frozenset({self.name})
        return frozenset().union(*(cited.origins for cited in self.cites))

    @cached_property
    def undetermined_origins(self) -> frozenset[str]:
        """The origins that may be the same as any other."""
        if self.undetermined:
            return self.origins
        return frozenset().union(*(cited.undetermined_origins for cited in self.cites))


class Origins(NamedTuple):
    """Where a figure may come from: the names, and those of them that may be the same as any other."""

    origins: frozenset[str]
    undetermined_origins: frozenset[str] = frozenset()

    @classmethod
    def of(cls, stated: Originated) -> Origins:
        """Return the origins that something names."""
        return cls(stated.origins, stated.undetermined_origins)


class Support(NamedTuple):
    """How many distinct origins stand behind some claims: at least, and at most."""

    least: int
    most: int

    def __str__(self) -> str:
        return f"{self.most}" if self.least == self.most else f"{self.least} to {self.most}"


class Originated(Protocol):
    """What has origins: a `Source`, or a `Claim` with a chain of its own."""

    @property
    def origins(self) -> frozenset[str]:
        """The names of the possible origins; at least one."""

    @property
    def undetermined_origins(self) -> frozenset[str]:
        """Those that may be the same as any other."""


def support_of(stated: Iterable[Originated]) -> Support:
    """Count the distinct origins that claims or sources name; see `count_origins`."""
    stated = list(stated)
    every = frozenset[str]().union(*(one.origins for one in stated))
    certain = {one.origins for one in stated if not one.undetermined_origins}
    return Support(max(_fewest(certain), min(1, len(every))), len(every))


def _fewest(groups: Collection[frozenset[str]]) -> int:
    """Return the smallest number of names that covers every group; a lower bound if there are too many groups."""
    alone = frozenset[str]().union(*(group for group in groups if len(group) == 1))
    left = [group for group in groups if group.isdisjoint(alone)]
    names = sorted(frozenset[str]().union(*left))
    fewest, taken = 0, frozenset[str]()
    for group in sorted(left, key=lambda group: (len(group), sorted(group))):
        if group.isdisjoint(taken):  # groups that share no name need one each
            fewest, taken = fewest + 1, taken | group
    while comb(len(names), fewest) <= _MOST_TRIED:
        for chosen in combinations(names, fewest):
            if not any(group.isdisjoint(chosen) for group in left):
                return len(alone) + fewest
        fewest += 1
    return len(alone) + fewest


def resolve_sources(entries: Mapping[str, Mapping[str, Any]]) -> dict[str, Source]:
    """Make sources of plain entries that cite each other by name or alias.

    Parameters
    ----------
    entries : mapping
        Name to fields, ``cites`` being a list of names. A name that is cited and has no entry becomes an origin.

    Returns
    -------
    dict
        Each name and each alias to its Source.

    Raises
    ------
    SourceError
        If the citations run in a circle (it is named), or if one name stands for two sources.

    Examples
    --------
    >>> sources = resolve_sources({"Yonhap": {"cites": ["NIS"]}, "Agency": {"aliases": ["NIS"]}})
    >>> sources["Yonhap"].origins, sources["NIS"].name
    (frozenset({'Agency'}), 'Agency')
    >>> resolve_sources({"a": {"cites": ["b"]}, "b": {"cites": ["a"]}})
    Traceback (most recent call last):
    consilience.errors.SourceError: sources cite each other in a circle: a cites b cites a; ...
    """
    owner = {name: name for name in entries}
    for name, entry in entries.items():
        for alias in entry.get("aliases", ()):
            if owner.setdefault(alias, name) != name:
                raise SourceError(f"the name {alias!r} stands for two sources", got=[owner[alias], name])
    cited = {name: [owner.get(other, other) for other in entry.get("cites", ())] for name, entry in entries.items()}
    try:
        order = list(graphlib.TopologicalSorter(cited).static_order())
    except graphlib.CycleError as error:
        circle = " cites ".join(reversed(error.args[1]))
        raise SourceError(
            f"sources cite each other in a circle: {circle}", hint="a source cannot be its own origin"
        ) from None
    made: dict[str, Source] = {}
    for name in order:
        fields = {**entries.get(name, {}), "cites": tuple(made[other] for other in cited.get(name, ()))}
        made[name] = Source(name=name, **fields)
    return {alias: made[name] for alias, name in owner.items()} | made


def merge_sources(sources: Iterable[Source]) -> dict[str, Source]:
    """Bring together what several sets say of the same sources.

    Parameters
    ----------
    sources : iterable of Source
        With all whom they cite; the same name may stand more than once, with different facts.

    Returns
    -------
    dict
        Each name and alias to one Source with the facts of all. Who says nothing of a fact agrees with whoever does.

    Raises
    ------
    SourceError
        If two say differently whom a source cites, whether that is known, or how reliable it is.

    Examples
    --------
    >>> cited = Source(name="Yonhap", cites=(Source(name="NIS"),))
    >>> merge_sources([Source(name="Yonhap", note="agency"), *cited.cites, cited])["Yonhap"].origins
    frozenset({'NIS'})
    """
    sources = list(sources)
    owner = {alias: one.name for one in sources for alias in one.aliases}
    entries: dict[str, dict[str, Any]] = {}
    for one in sources:
        name = owner.get(one.name, one.name)
        stated = {field: getattr(one, field) for field in type(one).model_fields if field != "name"}
        stated |= {"cites": [owner.get(cited.name, cited.name) for cited in one.cites]}
        entry = entries.setdefault(name, {"aliases": ()})
        entry["aliases"] = tuple(dict.fromkeys((*entry["aliases"], *stated.pop("aliases"))))
        for field, fact in stated.items():
            if not fact:
                continue
            if entry.setdefault(field, fact) != fact and field not in ("note", "url"):
                hint = "let each claim say it, or give one of them another name"
                raise SourceError(f"{name} stands for two sources, which differ in {field}", got=fact, hint=hint)
    return resolve_sources(entries)


def speaker_words(source: Source) -> str:
    """Name whoever a source has its figure from, if that is one without a name of its own; else the source.

    >>> speaker_words(Source(name="AP", cites=(Source(name="officials", undetermined=True),)))
    'officials (AP)'
    """
    if len(source.cites) == 1 and source.cites[0].undetermined and not source.cites[0].cites:
        outlet = f" ({source.name})"
        return source.cites[0].name.removesuffix(outlet) + outlet
    return source.name


def source_words(source: Source) -> str:
    """Name who speaks by a source, and say where its origin is not known."""
    if speaker_words(source) != source.name or not source.undetermined_origins:
        return speaker_words(source)
    return f"{source.name} (origin not stated)"
