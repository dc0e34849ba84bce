"""Places: the names of places in a text, what lies in what, and where the things counted are."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from consilience.reading.sayings import Statements
from consilience.reading.stories import Span
from consilience.reading.surroundings import Cue, Surroundings

_FAR = 14
"""Tokens between a figure and its place, at most."""
_OPENING = 3
"""Paragraphs in which a text says where it takes place."""


_BACK = 60
"""Tokens back in which "there" finds its place."""
_SHORT = 3
"""Words of a place without a noun that says so, at most."""
_INITIALS = 3
"""Letters of a name in capitals that may be their own: NATO."""
_RUN = 8
"""Words of a name, at most."""
_DEEPEST = 6
"""Places that lie in each other, at most."""
_FIRST = 2
"""Sentences of which any place may be that of the text; later ones must be named again, or be a region."""


@dataclass(frozen=True, slots=True)
class Place:
    """A name of a place at its place in the text; ``rank`` says how surely it is one."""

    name: str
    span: Span
    rank: int
    leads: bool
    """Whether a word such as "in" leads to it."""


class Places:
    """The places of a story, and the one that each figure takes."""

    def __init__(self, statements: Statements, within: tuple[str, ...] = ()) -> None:
        self.statements, self.story, self.parties = statements, statements.story, statements.parties
        self.within = within
        self.runs = list(self._runs())
        self.found = list(self._find())
        self.found += list(self._beside())
        known = {one.name for one in self.found}
        self.found = sorted({*self.found, *self._again(known)}, key=lambda one: one.span)
        self.starts = [one.span.first for one in self.found]
        self.inside = self._nesting()
        self.main = self._main()

    # -- which names are places ----------------------------------------------------------------------------------------

    def _runs(self) -> Iterator[Span]:
        """Yield the runs of capitals of a text."""
        s, i = self.story, 0
        while i < len(s.tokens):
            k = i
            while s.is_capital(k) and k - i < _RUN and (k == i or not s.starts_sentence(k)):
                k += 1
                if s.word(k) == "-" and s.at(k).glued and s.is_capital(k + 1):
                    k += 1
            if k > i:
                yield Span(i, k)
            i = max(k, i + 1)

    def _find(self) -> Iterator[Place]:
        for run in self.runs:
            place = self._place(run)
            if place is not None:
                yield place

    def _place(self, run: Span) -> Place | None:
        s, c = self.story, self.story.cues
        first, end = run
        if end - first > 1 and s.starts_sentence(first) and s.word(first) in c.prepositions:  # "In Slovakia"
            first += 1
        while first < end and (s.word(first) in c.determiners | c.directions or self.parties.is_time(first)):
            if s.quoted(first, end).casefold() in c.known_places:
                break  # "South Sudan"
            first += 1
        while end > first and self.parties.is_time(end - 1):
            end -= 1
        if first == end or any(s.word(k) in c.bodies | c.titles for k in range(first, end)):
            return None
        name = self._name(first, end)
        known = name.casefold() in c.known_places
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
        placed = s.word(base - 1) in c.places_at or s.word(first - 2) in c.directions
        placed = placed or (s.word(end) == "," and s.word(end + 1) in c.where)  # "to Exmoor, where"
        adjective = s.word(end) in c.places_of  # what no noun of a place made a name of above
        return Place(name, span, 1, True) if leads and short and placed and not (owns or adjective) else None

    def _name(self, first: int, end: int) -> str:
        """Return a name as one writes it, which headings write in capitals."""
        name = self.story.quoted(first, end)
        return name.title() if name.isupper() and len(name) > _INITIALS else name

    def _beside(self) -> Iterator[Place]:
        """Yield the names that stand in a row with a place: Chiure in "clinics in Metuge and Chiure"."""
        s, c = self.story, self.story.cues
        taken = {k for one in self.found for k in range(*one.span)}
        said = c.says | c.titles | c.bodies
        for one in self.found:
            k = one.span.end
            first = k + 2 if s.word(k + 1) in c.directions else k + 1
            end = first
            while s.is_capital(end) and end - first < _SHORT:
                end += 1
            known = first in taken or any(s.word(i) in said for i in range(first, end + 1))
            if s.word(k) in c.joins and end > first and not known and not self.parties.is_time(first):
                yield Place(self._name(first, end), Span(first, end), 0, False)

    def _by_noun(self, span: Span, *, leads: bool, short: bool) -> bool | None:
        """Return whether a word leads to a name beside a noun of places, "the district of"; None without a noun."""
        s, c = self.story, self.story.cues
        first, end = span
        before = s.word(first - 1)
        if s.word(end - 1) in c.places_of and end - first > 1:
            return leads or before in c.of
        of = s.word(end + 1) in c.of and s.is_capital(end + 2)  # "the Estonian parish of Vooreküla"
        seat = s.word(end) in c.seats and s.word(end - 1).endswith(c.peoples_end)  # "the Kenyan capital"
        if s.word(end) in c.places_of and not (of or seat):
            return leads if short else None
        if before == "," and s.word(first - 2) in c.places_of:
            return self._leads(first - 2)
        if before in c.of and s.word(first - 2) in c.places_of:  # but "34 km west of the town of Huaranca"
            k = first - 4 if s.word(first - 3) in c.articles else first - 3
            return not (s.word(k) in c.of and s.word(k - 1) in c.directions)
        aside = s.word(end) == "," and s.word(end + 1) in c.articles and s.word(end + 2) in c.places_of
        aside = aside and s.at(end + 3).kind != "word"  # and not "Grace Mbewe, the district officer"
        return leads if aside else None

    def _leads(self, first: int) -> bool:
        """Whether a word such as "in" leads to a name, with an adjective or an article between."""
        s, c = self.story, self.story.cues
        k = first - 1
        if s.word(k) in c.of and s.word(k - 1) in c.directions | c.amounts:
            k -= 2 if s.word(k - 1) in c.directions else 1
        if self._is_heading(first):
            return True
        for _ in range(5):
            word = s.word(k)
            if word in c.places_in - c.places_at and any(
                s.at(m).kind == "word"
                and not s.is_capital(m)
                and s.word(m) not in c.determiners | c.directions | c.places_of
                for m in range(k + 1, first)
            ):
                return False  # "to assist Russia"
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
            ):
                return False
            k -= 1
        return False

    def _is_ready(self, i: int) -> bool:
        """Whether a place is only what somebody is ready for: "prepared to fight in Ukraine"."""
        s, c = self.story, self.story.cues
        return any(s.phrase(k, c.readiness) is not None for k in range(max(0, i - 5), i))

    def _is_heading(self, i: int) -> bool:
        """Whether a name stands in a heading, where a comma leads to it: "Event: wildfire, Tolman County, Oregon"."""
        s = self.story
        if s.paragraph(i) > 0 or i <= s.dateline:
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
                name = self._name(*span)
                if name in known and span not in taken:
                    yield Place(name, span, 0, self._leads(span.first))
                    break

    # -- what lies in what ---------------------------------------------------------------------------------------------

    def _nesting(self) -> dict[str, str]:
        """Return for a place the one that the text says it lies in."""
        s = self.story
        inside: dict[str, str] = {}
        for one, other in pairwise(self.found):
            between = [s.word(k) for k in range(one.span.end, other.span.first)]
            if (
                one.name == other.name
                or len(between) > 9
                or s.inner_sentence(one.span.first) != s.inner_sentence(other.span.first)
            ):
                continue
            if between[:2] == ["'", "s"] and not {",", ";"} & set(between):  # "Peru's Apurimac region"
                self._put(inside, other.name, one.name)
            elif (between == [","] and not self._is_row(other)) or self._links(between):
                self._put(inside, one.name, other.name)
        return inside

    def _is_row(self, place: Place) -> bool:
        """Whether a place goes on with a row, and holds nothing: "Brazil, Bolivia and Argentina"."""
        s = self.story
        others = self._among(place.span.end + 1, place.span.end + 2)
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

    def _put(self, inside: dict[str, str], inner: str, outer: str) -> None:
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

    # -- where a figure is -------------------------------------------------------------------------------------------

    def _main(self) -> Place | None:
        """Return the place of a text: the one that its head leads to, a region before a town or a country."""
        s = self.story
        if len(s.sentences) == 0:
            return None
        end = s.paragraphs[min(_OPENING, len(s.paragraphs)) - 1].end
        often = Counter(one.name.casefold() for one in self.found)
        head = [one for one in self.found if one.span.first < end and one.leads and self._holds(one)]
        first = s.sentences[min(_FIRST, len(s.sentences)) - 1].end
        head = [one for one in head if one.span.first < first or often[one.name.casefold()] > 1 or one.rank > 1]
        if not head:
            return self._dated()
        numbers = sorted({s.sentence(one.span.first) for one in head})[:2]
        numbers = [number for number in numbers if number <= numbers[0] + _FIRST]
        head = [one for one in head if s.sentence(one.span.first) in numbers]
        titled = {one.casefold() for one in self._capitals(end)}
        scores = [
            often[one.name.casefold()] + 3 * (one.rank == 2) + 3 * (one.name.casefold() in titled) - place / 2
            for place, one in enumerate(head)
        ]
        return self._narrowest(head[scores.index(max(scores))])

    def _dated(self) -> Place | None:
        """Return the place of the dateline, where the text is about it: it names it again, or says "the capital"."""
        s, c = self.story, self.story.cues
        first = s.paragraphs[s.paragraph(s.dateline)].first if s.dateline >= 0 else 0
        names = [run for run in self.runs if first <= run.first and run.end <= s.dateline]
        if not names or names[0].first != first:
            return None
        row = names[:1]
        for run in names[1:]:
            if run.first != row[-1].end + 1 or s.word(run.first - 1) != "," or self.parties.is_time(run.first):
                break
            row.append(run)
        said = {
            self._name(run.first, end)
            for run in self.runs
            if run.first > s.dateline
            for end in range(run.first + 1, run.end + 1)
        }
        for one, other in pairwise(row):
            self._put(self.inside, self._name(*one), self._name(*other))
        opening = s.sentences[: s.sentence(s.dateline) + 1 + _FIRST]
        seated = any(s.word(k) in c.seats for span in opening for k in range(max(span.first, s.dateline), span.end))
        for place, run in enumerate(row):
            name = self._name(*run)
            if name in said or (place == 0 and seated):
                return Place(name, run, 1, False)
        return None

    def _holds(self, place: Place) -> bool:
        """Whether something takes place there: not what somebody said, nor where something goes."""
        s, c = self.story, self.story.cues
        before = range(place.span.first - 1, max(-1, place.span.first - _FAR), -1)
        led = next((k for k in before if s.word(k) in c.places_in), None)
        if led is not None and s.word(led) not in c.places_at and place.rank < 2:
            return False
        if place.rank < 2 and any(s.word(k) == "," and s.is_participle(k + 1) for k in before):
            return False
        return not self._spoken(place)

    def _capitals(self, end: int) -> Iterator[str]:
        """Yield the words of headings in capitals: "FORCES IN BELMARK"."""
        s = self.story
        words = [s.typed(k) for k in range(min(end, 40)) if s.typed(k).isupper() and len(s.typed(k)) > 1]
        return iter(words if len(words) > 2 else ())

    def _narrowest(self, place: Place) -> Place:
        """Return the place that one leads to: Apurimac for Peru in "Peru's Apurimac region"."""
        following = [
            one for one in self._among(place.span.end, place.span.end + 6) if self.inside.get(one.name) == place.name
        ]
        return following[0] if following else place

    def _spoken(self, place: Place) -> bool:
        """Whether a place belongs to the name of whoever states something, or to where that was said."""
        found = self.statements.in_sentence(self.story.sentence(place.span.first))
        for one in found:
            ends = one.begin if one.right and one.begin > one.cue.first else one.cue.end
            if place.span.first in one.source or one.cue.first <= place.span.first < ends:
                return True
            aside = one.source.end <= place.span.first < one.cue.first  # "officers interviewed in Gao reckon"
            if aside and not any(said.cue.first < place.span.first for said in found if said.source == one.source):
                return True
            if one.left and not one.right and one.cue.first <= place.span.first:
                return True
        return False

    def of(self, around: Surroundings) -> Cue | None:
        """Return the place of a figure: in its clause, else in its sentence, else that of the text."""
        clause = around.clause()
        if self.story.word(clause.first) in self.story.cues.where:  # "in Batumi, where about 3,000 turned out"
            last = self._among(clause.first - _RUN, clause.first)
            if last:
                return around.cue(self._full(last[-1].name), last[-1].span)
        near = [one for one in self._among(clause.first, clause.end) if one.leads and not self._spoken(one)]
        right = [one for one in near if one.span.first >= around.span.end]
        left = [one for one in near if one.span.end <= around.span.first]
        chosen = None
        if right and right[0].span.first - around.span.end <= _FAR:
            blocked = around.behind <= right[0].span.first and around.behind < around.sentence.end
            chosen = None if blocked else right[0]
        if chosen is None and left:
            chosen = left[-1]
        if chosen is None and any(around.story.word(k) in around.story.cues.there for k in range(*clause)):
            last = [one for one in self._among(around.sentence.first - _BACK, around.span.first) if one.leads]
            chosen = last[-1] if last else None
        if chosen is None:
            framed = self._frame(around)
            return None if framed is None else around.cue(self._full(framed.name), framed.span, sure=False)
        joined = self._joined(chosen)
        if joined is not None:
            return around.cue(joined, chosen.span, sure=False) if joined else None
        chosen = self._narrowest(chosen)
        return around.cue(self._full(chosen.name), chosen.span)

    def _frame(self, around: Surroundings) -> Place | None:
        """Return the place with which an earlier sentence of the paragraph begins: "At the hospital in Dailekh,"."""
        s, c = self.story, self.story.cues
        first = s.paragraphs[s.paragraph(around.span.first)].first
        for one in reversed(self._among(first, around.span.first)):
            begin = s.sentences[s.sentence(one.span.first)].first
            fronted = s.word(begin) in c.places_in and one.span.first - begin <= _RUN
            if fronted and one.leads and not any(s.word(k) == "," for k in range(begin, one.span.first)):
                return one
        return None

    def _joined(self, place: Place) -> tuple[str, ...] | None:
        """Return what holds two places joined by "and"; None where a place stands alone."""
        s = self.story
        if s.word(place.span.end) not in s.cues.joins:
            return None
        others = self._among(place.span.end + 1, place.span.end + 3)
        if not others:
            return None
        outer = self.inside.get(place.name) or self.inside.get(others[0].name)
        if outer is not None:
            return self._full(outer)
        if self.main is not None and self.main.name not in (place.name, others[0].name):
            return self._full(self.main.name)
        country = next((one for one in self.found if one.name.casefold() in s.cues.known_places), None)
        return () if country is None or country.name in (place.name, others[0].name) else (country.name,)

    def _full(self, name: str) -> tuple[str, ...]:
        path = self.path(name)
        return path if not self.within or path[: len(self.within)] == self.within else (*self.within, *path)

    def of_text(self, around: Surroundings) -> Cue | None:
        """Return the place of the text, as one that the figure's own words do not state."""
        if self.within or self.main is None:
            return Cue(self.within, 0, 0) if self.within else None
        return around.cue(self._full(self.main.name), self.main.span, sure=False)

    def _among(self, first: int, end: int) -> list[Place]:
        return self.found[bisect_left(self.starts, first) : bisect_left(self.starts, end)]
