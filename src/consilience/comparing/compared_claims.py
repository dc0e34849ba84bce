"""Claims beside a figure of a text: which of them are about the same thing, source, place and time, by columns."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cached_property, lru_cache

import numpy as np

from consilience.arrays import Codes, Flags, Floats, distinct
from consilience.model.claim_sets import ClaimSet
from consilience.model.claims import Claim
from consilience.model.intervals import Interval
from consilience.model.periods import Period
from consilience.model.scopes import Path
from consilience.reading.found_claims import FoundClaim
from consilience.reading.found_sources import FoundSource
from consilience.wording.cues import Cues
from consilience.words import clean

UNDONE = ("denied", "withdrawn")
_PERSONS = "people"
"""What a thing is called that names only persons."""

_NOWHERE = ""
"""The end of the path of claims of no place."""


class ComparedClaims:
    """The claims of a dossier, of which each distinct thing, source, place and time is compared once."""

    def __init__(self, claims: ClaimSet, cues: Cues) -> None:
        self.columns, self.cues = claims.columns, cues
        self._known: dict[str, frozenset[str]] = {}
        self._by: dict[tuple[str, str, tuple[str, ...]], bool] = {}
        self.fates = {word[:5] for word in cues.fates}
        whats, self._thing = self._paths("what")
        self._things = [self._stems("/".join(path)) for path in whats]
        self._naming = _index(self._things)
        places, self._place = self._paths("where")
        folded = [tuple(map(_fold, path)) for path in places]
        self._places = len(folded)
        self._holding, self._ending = _index(folded), _index([path[-1:] or (_NOWHERE,) for path in folded])
        self._units, self._unit = self._paths("unit")
        self._times, self._time = self._paths("when")
        self._names, self._name = self._named()
        self.depth: Codes = np.array([*map(len, places)], dtype=np.int64)[self._place]
        self.undone = self.columns.where(lambda fact: fact.standing in UNDONE)
        lower, upper, lower_open, upper_open = self.columns.ends
        self._ends = lower, upper
        self._first = np.where(lower_open & np.isfinite(lower), np.nextafter(lower, np.inf), lower)
        self._last = np.where(upper_open & np.isfinite(upper), np.nextafter(upper, -np.inf), upper)
        self._values: Floats = self.columns.values

    def _paths(self, dimension: str) -> tuple[list[Path], Codes]:
        """Return the distinct paths of a dimension, and the place of each claim's in these."""
        column = self.columns.scopes.column(dimension)
        return column.paths, column.code[self.columns.scope]

    def _named(self) -> tuple[list[tuple[str, ...]], Codes]:
        """Return the names of the sources of claims and of whom these cite, and the place of each claim's in these."""
        columns = self.columns
        own = ((name,) for name in columns.own_names)
        names, code = distinct([*map(_names, columns.facts), *own])
        mine = code[columns.told]
        mine[columns.own_source] = code[len(columns.facts) :]
        return names, mine

    def __getitem__(self, place: int) -> Claim:
        return self.columns[place]

    def chosen(self, flags: Flags) -> Iterator[Claim]:
        """Yield some of the claims."""
        return map(self.columns.__getitem__, np.flatnonzero(flags).tolist())

    # -- by what a figure counts --------------------------------------------------------------------------------------

    def on_thing(self, found: FoundClaim) -> Flags:
        """Return which claims share a word with what a figure counts."""
        return self._sharing(self.things_of(found))

    def _sharing(self, stems: Iterable[str]) -> Flags:
        return _flags(len(self._things), (self._naming.get(stem, ()) for stem in stems))[self._thing]

    def things_of(self, found: FoundClaim) -> frozenset[str]:
        """Return the beginnings of the words of what a figure counts."""
        return frozenset() if found.what is None else self._stems(f"{found.what.value} {found.what.why}")

    @cached_property
    def _persons(self) -> frozenset[str]:
        return frozenset(word[:5] for word in self.cues.people)

    def _stems(self, words: str) -> frozenset[str]:
        """Return the beginnings of words, by the language's one word for each thing and outcome."""
        if words not in self._known:
            self._known[words] = self._stemmed(words)
        return self._known[words]

    def _stemmed(self, words: str) -> frozenset[str]:
        folded = re.findall(r"[^\W\d_]+", words.casefold())
        stems = set()
        for word in folded:
            one = self.cues.senses.get(word, word)
            for phrase, meaning in self.cues.outcomes.get(word, ()):
                if len(phrase) == 1:
                    one = meaning
            stems |= {part[:5] for part in re.findall(r"[^\W\d_]+", one) if len(part) > 2}
        return frozenset(stems - self._persons or ({_PERSONS} if stems else ()))  # "residents" are people

    def in_unit(self, found: FoundClaim) -> Flags:
        """Return which claims are in the unit of a figure; one whose thing names the unit is: "tonnes of rice"."""
        same = np.array([found.unit == (path[0] if path else "") for path in self._units], dtype=np.bool_)
        bare = np.array([not path for path in self._units], dtype=np.bool_)
        return same[self._unit] | (bare[self._unit] & self._sharing(self._stems(found.figure.words)))

    def stating(self, value: Decimal) -> Flags:
        """Return which claims state a number."""
        near = self._values == float(value)
        figure = self.columns.figure
        exact = [code for code in np.unique(figure[near]).tolist() if self.columns.figures[code].value == value]
        return np.asarray(near & np.isin(figure, exact))

    # -- by what else a text says of it -------------------------------------------------------------------------------

    def aspects(self, found: FoundClaim) -> Iterator[tuple[Flags, str]]:
        """Yield for each thing that a text says of a figure which claims fit it, and what it says, in words."""
        if found.source is not None:
            fits = self._by_source(found.source)
            denied = self.undone & is_denied(found)  # by whom it may be
            yield fits | denied, f"the text names {clean(found.source.name)}"
        if found.where is not None and found.where.sure:
            own = tuple(map(_fold, found.where.value))
            yield self._at(own), f"the text says it of {clean(own[-1].title())}"
        if found.when is not None and found.when.sure:
            time = str(found.when.value)
            yield self._in(time), f"the text says it of {clean(time)}"
        thing = self.things_of(found)
        fatal = not thing & self.fates  # "measles deaths" for its cases
        fits = np.array([fatal or bool(one & self.fates) for one in self._things], dtype=np.bool_)[self._thing]
        yield self._sharing(thing) & fits, f"the text says it of {clean(str(found.what or 'something else'))}"

    def _by_source(self, source: FoundSource) -> Flags:
        anybody = source.undetermined or self._is_role(source.name)
        return np.array([anybody or self._is_by(names, source) for names in self._names], dtype=np.bool_)[self._name]

    def _is_role(self, name: str) -> bool:
        """Whether a source is named by what it is to others alone, which may be anybody of the dossier: "owner"."""
        roles = self.cues.titles | self.cues.firms
        return name == name.casefold() and name.rsplit(maxsplit=1)[-1] in roles

    def _is_by(self, names: tuple[str, ...], source: FoundSource) -> bool:
        key = source.name, source.words, names
        if key not in self._by:  # a text names few sources
            self._by[key] = any(_is_named(one, names, self.cues.documents) for one in key[:2])
        return self._by[key]

    def knows(self, name: str) -> bool:
        """Whether the dossier has a source, so that its silence on a thing says something."""
        return any(_is_named(name, names, self.cues.documents) for names in self._names)

    def _at(self, own: tuple[str, ...]) -> Flags:
        """Return which claims are of a place, or of one around or within it, or of no place."""
        own_codes = (self._holding.get(own[-1], ()), *(self._ending.get(name, ()) for name in own))
        return _flags(self._places, (*own_codes, self._ending.get(_NOWHERE, ())))[self._place]

    @cached_property
    def _days(self) -> list[tuple[str, str] | None]:
        return [_ends(path[0]) if path else None for path in self._times]

    def _in(self, time: str) -> Flags:
        """Return which claims share a day with a time, or have none; an open end shares one with all beyond it."""
        first, last = _ends(time)
        fits = [days is None or (first <= days[1] and days[0] <= last) for days in self._days]
        return np.array(fits, dtype=np.bool_)[self._time]

    # -- by their intervals -------------------------------------------------------------------------------------------

    def within(self, outer: Interval) -> Flags:
        """Return which claims allow no more than an interval, whichever ends are open."""
        lower, upper = self._ends
        return np.asarray((outer.lower <= lower) & (upper <= outer.upper))

    def meeting(self, other: Interval) -> Flags:
        """Return which claims share a number with an interval."""
        return np.asarray((self._first <= other.last) & (other.first <= self._last))

    def nearest(self, among: Flags, value: float) -> tuple[Claim, float]:
        """Return the first of the claims nearest to a number, and how far its stated value is from that."""
        places = np.flatnonzero(among)
        apart = np.abs(self._values[places] - value)
        place = int(apart.argmin())
        return self.columns[int(places[place])], float(apart[place])


def is_denied(found: FoundClaim) -> bool:
    """Whether a text says of a figure that it is wrong, or no longer holds."""
    return found.status is not None and found.status.value in ("denied", "revised")


def _index(kinds: Sequence[Iterable[str]]) -> dict[str, list[int]]:
    """Return for each word the places of what has it."""
    index: dict[str, list[int]] = defaultdict(list)
    for place, words in enumerate(kinds):
        for word in words:
            index[word].append(place)
    return index


def _flags(size: int, places: Iterable[Sequence[int]]) -> Flags:
    """Return flags that are set at some places."""
    flags = np.zeros(size, dtype=np.bool_)
    for some in places:
        flags[list(some)] = True
    return flags


def _names(claim: Claim) -> tuple[str, ...]:
    cited = claim.cites if claim.cites is not None else claim.source.cites
    sources = [claim.source, *cited]
    return tuple(name for source in sources for name in (source.name, *source.aliases))


def _is_named(name: str, names: Sequence[str], papers: frozenset[str]) -> bool:
    """Whether a name is one of others, or a part or the initials of one: "Budanov", "WHO", "the Harvard study"."""
    own = _fold(name)
    return bool(own) and any(_is_same(own, other, papers) for other in map(_fold, names) if other)


def _is_same(own: str, other: str, papers: frozenset[str]) -> bool:
    """Whether two folded names may be those of one source: for "Harvard study" and "Harvard survey" so is "Harvard"."""
    plain = [" ".join(word for word in name.split() if word not in papers) for name in (own, other)]
    if all(plain) and plain[0] != own and plain[1] != other:
        own, other = plain
    within = f" {own} " in f" {other} " or f" {other} " in f" {own} "
    return within or own in _initials(other) or other in _initials(own)


@lru_cache(4096)
def _fold(name: str) -> str:
    words = re.findall(r"\w+", name.casefold().replace("’s", "").replace("'s", ""))
    return " ".join(word for word in words if word not in ("the", "a", "an"))


def _initials(name: str) -> tuple[str, ...]:
    """Return the initials of a name of several words, with and without its small words: "world health organization"."""
    words = name.split()
    long = "".join(word[0] for word in words if len(word) > 3)
    return ("".join(word[0] for word in words), long) if len(words) > 1 < len(long) else ()


def _ends(value: str) -> tuple[str, str]:
    begin, slash, end = value.partition("/")
    if not slash:
        period = Period.parse(value)
        return period.start.isoformat(), period.end.isoformat()
    first = "0000" if begin == ".." else Period.parse(begin).start.isoformat()
    last = "9999" if end == ".." else Period.parse(end).end.isoformat()
    return first, last
