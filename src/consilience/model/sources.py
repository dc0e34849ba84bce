"""Sources: who states a figure, whom they cite, and the origins at the roots of that chain."""

from __future__ import annotations

import graphlib
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Annotated, Any, ClassVar, Literal, NamedTuple

from pydantic import Field

from consilience.errors import SourceError
from consilience.records import Record

Name = Annotated[str, Field(min_length=1)]


class Source(Record):
    """Who states a figure; frozen.

    Parameters
    ----------
    name : str
        Identifies the source.
    cites : tuple of Source, optional
        Whom it has the figure from. Without any it is an origin itself.
    undetermined : bool, default False
        Whether nobody knows where it has its figures from, so that it may share its origin with any other.
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
    reliability: Literal["A", "B", "C", "D", "E", "F"] | None = None
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


class Support(NamedTuple):
    """How many distinct origins stand behind some claims: at least, and at most."""

    least: int
    most: int

    def __str__(self) -> str:
        return f"{self.most}" if self.least == self.most else f"{self.least} to {self.most}"


def count_origins(sources: Iterable[Source]) -> Support:
    """Count the distinct origins; an undetermined one that no other source vouches for may be the same as any other.

    >>> unknown = Source(name="officials", undetermined=True)
    >>> print(count_origins([unknown, Source(name="NIS"), Source(name="Zelensky")]))
    2 to 3
    """
    origins: set[str] = set()
    determined: set[str] = set()
    for source in sources:
        origins |= source.origins
        determined |= source.origins - source.undetermined_origins
    return Support(max(len(determined), min(1, len(origins))), len(origins))


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


def source_words(source: Source) -> str:
    """Name a source, and say whether its origin is known."""
    if not source.undetermined_origins:
        return source.name
    return f"{source.name} (origin not stated)"
