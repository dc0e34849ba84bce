"""Names of places in a text, and what lies in what."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from consilience.reading.sayings import Sayings
from consilience.reading.stories import Span

_SHORT = 3
"""Words of a place without a noun that says so, at most."""
_COMING = 4
"""Tokens from the verb of those who come somewhere to the word that leads to the place, at most."""
_INITIALS = 3
"""Letters of a name in capitals that may be their own: NATO."""
_RUN = 8
"""Words of a name, at most."""
_DEEPEST = 6
"""Places that lie in each other, at most."""


@dataclass(frozen=True, slots=True)
class Place:
    """A name of a place at its place in the text; ``rank`` says how surely it is one."""

    name: str
    span: Span
    rank: int
    leads: bool
    """Whether a word such as "in" leads to it."""


class PlaceNames:
    """The names of places in a story, in its order, and in which other one each lies."""

    def __init__(self, statements: Sayings) -> None:
        self.statements, self.story, self.parties = statements, statements.story, statements.parties
        self.runs = list(self._runs())
        self._run_starts = [run.first for run in self.runs]
        self.found = list(self._find())
        self.streets = list(self._streets())
        self.dated = [Place(self.name(*run), run, 1, False) for run in self._dateline()]
        self.found += [*self.dated, *self._beside(), *self._owners(), *self._seated()]
        known = {one.name for one in self.found}
        self.sure = frozenset(one.name for one in self.found if one.rank > 0)
        self.found = sorted({*self.found, *self._again(known)}, key=lambda one: one.span)
        self.starts = [one.span.first for one in self.found]
        self.country = self._country()
        self.inside: dict[str, str] = {}
        self._nest()

    def _country(self) -> Place | None:
        """Return the first country or region that something does not only come from: "imports from Asia"."""
        s, c = self.story, self.story.cues
        known = (one for one in self.found if one.name.casefold() in c.known_places)
        return next((one for one in known if s.word(one.span.first - 1) not in c.starts | c.times_to), None)

    def among(self, first: int, end: int) -> list[Place]:
        """Return the places between two tokens."""
        return self.found[bisect_left(self.starts, first) : bisect_left(self.starts, end)]

    def runs_among(self, first: int, end: int) -> list[Span]:
        """Return the runs of capitals between two tokens."""
        return self.runs[bisect_left(self._run_starts, first) : bisect_left(self._run_starts, end)]

    def owning(self, first: int, end: int) -> Iterator[Place]:
        """Yield the names that own what a country has: Estria in "most of Estria's railways"."""
        s, c = self.story, self.story.cues
        for run in self.runs_among(first, end):
            k = run.end
            if s.word(k) == "'" and s.word(k + 1) == "s" and s.word(k + 2) in c.of_countries:
                yield Place(self.name(*run), run, 1, False)

    def narrowest(self, place: Place) -> Place:
        """Return the place that one leads to: Apurimac for Peru in "Peru's Apurimac region"."""
        following = [
            one
            for one in self.among(place.span.end, place.span.end + 6)
            if self.inside.get(one.name) == place.name and not self.story.in_dateline(one.span.first)
        ]
        return following[0] if following else place

    def is_spoken(self, place: Place) -> bool:
        """Whether a place belongs to the name of whoever states something, or to where that was said."""
        found = self.statements.in_sentence(self.story.sentence(place.span.first))
        for one in found:
            ends = one.begin if one.right and one.begin > one.cue.first else one.cue.end
            if place.span.first in one.source or one.cue.first <= place.span.first < ends:
                return True
            aside = one.source.end <= place.span.first < one.cue.first  # "officers interviewed in Gao reckon"
            if aside and not any(said.cue.first < place.span.first for said in found if said.source == one.source):
                return True
            more = any(said.begin <= place.span.first < said.end for said in found if said.cue.first > one.cue.first)
            if one.left and not one.right and one.cue.first <= place.span.first and not more:
                return True
            begin = self.story.sentences[self.story.sentence(place.span.first)].first
            led = self.story.word(begin) in self.story.cues.speaking and self.story.word(one.source.first - 1) == ","
            if led and place.span.first < one.source.first:
                return True  # "Addressing the press in Marsabit, he said"
        return False

    # -- which names are places ----------------------------------------------------------------------------------------

    def _runs(self) -> Iterator[Span]:
        """Yield the runs of capitals of a text."""
        s, i = self.story, self.story.masthead
        while i < len(s.tokens):
            k = i
            while s.is_capital(k) and k - i < _RUN and (k == i or not s.starts_sentence(k)):
                if k > i and s.word(k) in s.cues.places_in | s.cues.on and s.typed(k).isupper():
                    break  # "ARRIVALS IN KORDOVIA"
                k += 1
                joint = s.word(k) == "-" or (s.word(k) == "'" and s.at(k + 1).glued)  # "N'Djara"
                if joint and s.at(k).glued and s.is_capital(k + 1):
                    k += 1
                k = self.parties.behind_particles(self._behind_of(k))
            if k > i:
                yield Span(i, k)
            i = max(k, i + 1)

    def _behind_of(self, k: int) -> int:
        """Return the token of the name behind "of" in that of a state: "Democratic Republic of the Congo"."""
        s, c = self.story, self.story.cues
        named = k + 2 if s.word(k + 1) in c.articles else k + 1
        state = s.word(k - 1) in c.polities and s.is_capital(k - 1) and s.word(k) in c.of
        return named if state and s.is_capital(named) else k

    def _find(self) -> Iterator[Place]:
        for run in self.runs:
            place = self._place(run)
            if place is not None:
                yield place

    def _dateline(self) -> list[Span]:
        """Return the names at the head of a dateline: "MOROGA, Tanzania (Coastal Press) -"."""
        s = self.story
        first = s.paragraphs[s.paragraph(s.dateline)].first if s.dateline >= 0 else 0
        names = [run for run in self.runs if first <= run.first and run.end <= s.dateline]
        row = names[:1] if names and names[0].first == first else []
        for run in names[len(row) :] if row else ():
            if run.first != row[-1].end + 1 or s.word(run.first - 1) != "," or self.parties.is_time(run.first):
                break
            row.append(run)
        return row

    def _streets(self) -> Iterator[Place]:
        """Yield the streets and squares, where a text takes place that names nothing else."""
        s, c = self.story, self.story.cues
        for run in self.runs:
            if s.word(run.end - 1) in c.streets and run.end - run.first > 1 and self._leads(run.first):
                yield Place(self.name(*run), run, 1, True)

    def _place(self, run: Span) -> Place | None:
        s, c = self.story, self.story.cues
        first, end = run
        if end - first > 1 and s.starts_sentence(first) and s.word(first) in c.prepositions:  # "In Slovakia"
            first += 1
        while first < end and (s.word(first) in c.determiners | c.directions or self.parties.is_time(first)):
            whole = s.word(first - 1) in c.of and s.word(first - 2) in c.places_of and end - first > 1
            whole = whole or (s.word(first + 1) == "-" and s.at(first + 1).glued)
            if s.quoted(first, end).casefold() in c.known_places or whole:
                break  # "South Sudan", "the province of Western Isles", "North-West"
            first += 1
        while end > first and self.parties.is_time(end - 1):
            end -= 1
        if first == end or any(s.word(k) in c.bodies | c.titles for k in range(first, end)):
            return None
        name = self.name(first, end)
        known = name.casefold() in c.known_places or any(s.word(k) in c.polities for k in range(first, end - 1))
        last = s.word(end - 1)
        abstract = last in c.conditions or (bool(c.abstract_endings) and last.endswith(c.abstract_endings))
        titled = s.word(end) in c.documents and s.word(first - 1) in c.of and s.is_capital(first - 2)
        if abstract or titled:
            return None  # "in Gefahr", "the State of Global Air report"
        if s.at(end).kind == "number" and not known:
            return None
        before = s.word(first - 1)
        leads = self._leads(first) or (first == 0 and s.word(end) == ":")  # "SOUTH SUDAN: Floods"
        owns = s.word(end) == "'" and s.word(end + 1) == "s"  # "in Russia's war"
        if known:
            return Place(name, Span(first, end), 1, leads and not owns)
        span, short = Span(first, end), end - first <= _SHORT
        named = self._by_noun(span, leads=leads, short=short)
        if named is not None:
            return Place(name, span, 2, named)
        if before in c.directions and s.word(first - 2) in c.joins:
            return Place(name, span, 1, False)
        base = first  # "in neighbouring Jajarkot"
        while s.word(base - 1) in c.directions:
            base -= 1
        led = s.word(base - 1) in c.places_at and not s.starts_sentence(base - 1)
        if led and any(s.word(k) in c.published for k in range(max(0, base - 4), base - 1)):
            return None  # "published today in Cryosphere Letters"
        placed = s.word(base - 1) in c.places_at or self.is_destination(base - 1) or s.word(first - 2) in c.directions
        placed = placed or self._is_called(base, end)
        placed = placed or (s.word(end) == "," and s.word(end + 1) in c.where)  # "to Exmoor, where"
        adjective = s.word(end) in c.places_of  # what no noun of a place made a name of above
        return Place(name, span, 1, True) if leads and short and placed and not (owns or adjective) else None

    def is_destination(self, k: int) -> bool:
        """Whether those counted came to the place behind a token: "fled into eastern Chadda"."""
        s, c = self.story, self.story.cues
        into = s.word(k) in c.places_in and s.word(k) not in c.purposes
        return into and any(s.word(m) in c.flights for m in range(max(0, k - _COMING), k))

    def _is_called(self, base: int, end: int) -> bool:
        """Whether a name has an article and no noun: "sank in the Narrows", but not "in the Ukrainian army"."""
        s, c = self.story, self.story.cues
        if c.nouns_capital:
            return False  # any noun, as in "in dem Regionalexpress"
        alone = s.at(end).kind != "word" or s.word(end) in c.prepositions | c.joins | c.auxiliaries
        alone = (
            alone
            or s.word(end) in c.verbs | s.words.changes
            or self.parties.is_time(end)
            or self.parties.is_adverb(end)
            or s.starts_sentence(end)
        )
        paper = s.is_capital(base - 1) or any(s.word(k) in c.published for k in range(base - 5, base - 2))
        return alone and not paper and s.word(base - 1) in c.articles and s.word(base - 2) in c.places_at

    def name(self, first: int, end: int) -> str:
        """Return a name as one writes it, which headings write in capitals."""
        name = self.story.quoted(first, end)
        return name.title() if name.isupper() and len(name) > _INITIALS else name

    def _beside(self) -> Iterator[Place]:
        """Yield the names that stand in a row with a place: Chiure in "clinics in Metuge and Chiure"."""
        s, c = self.story, self.story.cues
        taken = {k for one in self.found for k in range(*one.span)}
        said = c.says | c.titles | c.bodies
        for one in self.found:
            k = self._behind_brackets(one.span.end)
            first = k + 2 if s.word(k + 1) in c.directions else k + 1
            end = first
            while s.is_capital(end) and end - first < _SHORT:
                end += 1
            known = first in taken or any(s.word(i) in said for i in range(first, end + 1))
            if s.word(k) in c.joins and end > first and not known and not self.parties.is_time(first):
                yield Place(self.name(first, end), Span(first, end), 0, False)

    def _owners(self) -> Iterator[Place]:
        """Yield the names that own a place with a noun: Bihar in "Bihar's Saran district"."""
        s, c = self.story, self.story.cues
        regions = (one.span for one in self.found if one.rank > 1)
        starts = {one.first for one in regions if {s.word(one.end), s.word(one.end - 1)} & c.places_of}
        known = {one.span for one in self.found}
        for run in self.runs:
            owns = s.word(run.end) == "'" and s.word(run.end + 1) == "s" and run.end + 2 in starts
            if owns and run not in known and not any(s.word(k) in c.titles | c.bodies for k in range(*run)):
                yield Place(self.name(*run), run, 1, False)

    def _seated(self) -> Iterator[Place]:
        """Yield the names that a comma parts from a known place: Pike Hollow in "residents of Pike Hollow, Ohio"."""
        s, c = self.story, self.story.cues
        held = {one.span.first for one in self.found if one.name.casefold() in c.known_places}
        known = {one.span for one in self.found}
        for run in self.runs:
            led = s.word(run.first - 1) in c.places_at | c.of and not s.starts_sentence(run.first)
            if led and s.word(run.end) == "," and run.end + 1 in held and run not in known:
                leads = self._leads(run.first) or s.word(run.first - 2) in c.people | c.persons
                yield Place(self.name(*run), run, 1, leads)

    def _behind_brackets(self, k: int) -> int:
        """Return the token behind a number in brackets: "in Osby (12) and Lund (28)"."""
        s = self.story
        numbered = s.word(k) == "(" and s.at(k + 1).kind == "number" and s.word(k + 2) == ")"
        return k + 3 if numbered else k

    def _by_noun(self, span: Span, *, leads: bool, short: bool) -> bool | None:
        """Return whether a word leads to a name beside a noun of places, "the district of"; None without a noun."""
        s, c = self.story, self.story.cues
        first, end = span
        before = s.word(first - 1)
        leads = leads or self._is_on(first)
        if (s.word(end - 1) in c.places_of or s.word(first) in c.before_places) and end - first > 1:
            return leads or before in c.of
        if before in c.places_in - c.purposes - c.times_to and s.word(first - 2) in c.places_of:
            return leads  # "the camp at Farchan"
        of = s.word(end + 1) in c.of and s.is_capital(end + 2)  # "the Estonian parish of Vooreküla"
        seat = s.word(end) in c.seats and s.word(end - 1).endswith(c.peoples_end)  # "the Kenyan capital"
        if s.word(end) in c.places_of and not (of or seat):
            return leads if short else None
        if before in c.places_of and not (
            s.is_capital(first - 1) or s.starts_sentence(first)
        ):  # "in the Chadian capital N'Djara"
            return leads if short else None
        if before == "," and s.word(first - 2) in c.places_of:
            return self._leads(first - 2)
        if before in c.of and s.word(first - 2) in c.bodies and s.is_capital(first - 2):
            return None  # "the Department of Health"
        if before in c.of and s.word(first - 2) in c.places_of:  # but "34 km west of the town of Huaranca"
            k = first - 4 if s.word(first - 3) in c.articles else first - 3
            return not (s.word(k) in c.of and s.word(k - 1) in c.directions) and not self._is_gone_from(first - 2)
        aside = s.word(end) == "," and s.word(end + 1) in c.articles and s.word(end + 2) in c.places_of
        aside = aside and s.at(end + 3).kind != "word"  # and not "Grace Mbewe, the district officer"
        return leads if aside else None

    def _is_on(self, k: int) -> bool:
        """Whether "on" leads to a name that a noun of places makes one: "on Flora island", "on the coast of"."""
        s, c = self.story, self.story.cues
        k = k - 2 if s.word(k - 1) in c.of and s.word(k - 2) in c.places_of else k
        while s.word(k - 1) in c.determiners | c.directions:
            k -= 1
        return s.word(k - 1) in c.on - c.with_

    def _is_gone_from(self, k: int) -> bool:
        """Whether somebody left what a token names, or was born there: "had left the port of Tolo", "born in Osby"."""
        s, c = self.story, self.story.cues
        if s.word(k) in c.places_in and s.word(k - 1) in c.births:
            return True
        while s.word(k) in c.places_of | c.articles:
            k -= 1
        return s.word(k) in c.leaving and s.word(k + 1) in c.articles | c.places_of

    def _leads(self, first: int) -> bool:
        """Whether a word such as "in" leads to a name, with an adjective or an article between."""
        s, c = self.story, self.story.cues
        k = first - 1
        if s.word(k) in c.of and s.word(k - 1) in c.directions | c.amounts | c.places_of:
            k -= 2 if s.word(k - 1) in c.directions else 1
        if self._is_gone_from(k):
            return False
        if self._is_heading(first):
            return True
        for _ in range(5):
            word = s.word(k)
            if s.starts_sentence(k + 1):
                return False  # "sold out by kick-off. Albion"
            if word in c.places_in - c.places_at and any(
                s.at(m).kind == "word"
                and not s.is_capital(m)
                and s.word(m) not in c.determiners | c.directions | c.places_of
                for m in range(k + 1, first)
            ):
                return False  # "to assist Russia"
            if word in c.of and (s.word(k - 1) in c.units_spelled or s.words.units.get(s.word(k - 1))):
                return True  # "1,000 square kilometres of Rostavia's Korsk region"
            if word in c.places_in:
                return s.word(k - 1) not in c.no_place_before and not self._is_ready(k)
            plain = (
                s.at(k).kind == "word" and not s.is_capital(k) and word not in c.prepositions | c.auxiliaries | c.joins
            )
            if not (
                plain
                or word in c.determiners
                or (word == "s" and s.word(k - 1) == "'")
                or word == "'"
                or s.is_capital(k)
                or (s.at(k).kind == "number" and s.word(k + 1) in c.places_of)  # "in 9 districts of Linden"
            ):
                return False
            k -= 1
        return False

    def _is_ready(self, i: int) -> bool:
        """Whether a place is only what somebody is ready for: "prepared to fight in Ukraine"."""
        s, c = self.story, self.story.cues
        return any(s.phrases(range(max(0, i - 5), i), c.readiness))

    def _is_heading(self, i: int) -> bool:
        """Whether a name stands in a heading, where a comma leads to it: "Event: wildfire, Tolman County, Oregon"."""
        s = self.story
        if s.paragraph(i) > 0 or s.in_dateline(i):
            return False
        span = s.sentences[s.sentence(i)]
        verbs = s.cues.auxiliaries | s.cues.verbs | s.cues.says
        verbless = not any(s.word(k) in verbs and not s.is_capital(k) for k in range(*span))
        return verbless and s.word(i - 1) == ","

    def _again(self, known: set[str]) -> Iterator[Place]:
        """Yield the other mentions of the names that are places."""
        taken = {one.span for one in self.found}
        for run in self.runs:
            for end in range(run.end, run.first, -1):
                span = Span(run.first, end)
                name = self.name(*span)
                if name in known and span not in taken:
                    yield Place(name, span, 0, self._leads(span.first))
                    break

    # -- what lies in what ---------------------------------------------------------------------------------------------

    def _nest(self) -> None:
        """Note for each place the one that the text says it lies in."""
        s = self.story
        for one, other in pairwise(self.found):
            between = [s.word(k) for k in range(one.span.end, other.span.first)]
            if (
                one.name == other.name
                or len(between) > 9
                or s.inner_sentence(one.span.first) != s.inner_sentence(other.span.first)
            ):
                continue
            if between[:2] == ["'", "s"] and not {",", ";"} & set(between):  # "Peru's Apurimac region"
                self.put(other.name, one.name)
            elif (between == [","] and not self._is_row(other)) or (self._links(between) and not self._speaks(other)):
                self.put(one.name, other.name)

    def _speaks(self, place: Place) -> bool:
        """Whether a place belongs to whoever states something: "in the Narrows, prosecutors in Calder said"."""
        said = self.statements.in_sentence(self.story.sentence(place.span.first))
        return any(place.span.first in one.source for one in said)

    def _is_row(self, place: Place) -> bool:
        """Whether a place goes on with a row, and holds nothing: "Brazil, Bolivia and Argentina"."""
        s = self.story
        others = self.among(place.span.end + 1, place.span.end + 2)
        return bool(others) and s.word(place.span.end) in s.cues.joins

    def _links(self, between: list[str]) -> bool:
        """Whether the words between two places say that the first lies in the second: "a parish in southern"."""
        c = self.story.cues
        if any(word.isdigit() for word in between):
            return False
        if not between or between[0] in c.joins or (between[0] == "," and len(between) > 1 and between[1] in c.joins):
            return False
        words = [word for word in between if word not in c.places_of | c.determiners | c.directions]
        inner = [word for word in words if word not in (",",)]
        return (
            bool(inner)
            and inner[-1] in c.places_at | c.of
            and all(word not in c.auxiliaries and word not in c.verbs and word not in c.says for word in inner)
            and (len(inner) == 1 or between[0] == ",")
        )

    def put(self, inner: str, outer: str) -> None:
        """Note that a place lies in another one, unless that one lies in it."""
        inside = self.inside
        above: str | None = outer
        for _ in range(_DEEPEST):
            if above == inner:
                return
            above = None if above is None else inside.get(above)
        inside.setdefault(inner, outer)

    def path(self, name: str) -> tuple[str, ...]:
        """Return a place with what it lies in, the widest first."""
        names = [name]
        while names[-1] in self.inside and len(names) < _DEEPEST:
            names.append(self.inside[names[-1]])
        return tuple(reversed(names))
