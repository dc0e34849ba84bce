"""Places: where the things counted are: in the figure's clause, in its paragraph, in the text."""

from __future__ import annotations

from functools import cached_property

from consilience.reading.grids import Cells
from consilience.reading.main_places import main_place
from consilience.reading.place_names import Place, PlaceNames
from consilience.reading.sayings import Sayings
from consilience.reading.surroundings import Cue, Surroundings

_FAR = 14
"""Tokens between a figure and its place, at most."""
_FRAME = 200
"""Tokens back in a paragraph to the place that it begins with."""
_BESIDE = 3
"""Tokens between a figure and a place that belongs to its noun, at most."""
_BACK = 60
"""Tokens back in which "there" finds its place."""
_NEAR = 8
"""Tokens from the head of a sentence to the place that it begins with, or from a place to what goes on with it."""


class Places:
    """Where the things counted in a story are."""

    def __init__(self, statements: Sayings, within: tuple[str, ...] = ()) -> None:
        self.statements, self.story, self.parties = statements, statements.story, statements.parties
        self.within = within
        self.names = PlaceNames(statements)
        self.main = main_place(self.names)

    def of(self, around: Surroundings) -> Cue | None:
        """Return the place of a figure: in its clause, else in its sentence, else that of the text."""
        if around.cells is not None:
            return self._of_row(around, around.cells)
        clause = around.clause()
        row = self._before_brackets(around)
        if row is not None:
            return around.cue(self._full(row.name), row.span)
        if self.story.word(clause.first) in self.story.cues.where:  # "in Batumi, where about 3,000 turned out"
            last = self.names.among(clause.first - _NEAR, clause.first)
            if last:
                return around.cue(self._full(last[-1].name), last[-1].span)
        named = self.names.among(clause.first, clause.end)
        near = [one for one in named if self._serves(one, around)]
        left_all = [one for one in named if one.span.end <= around.span.first]
        right = [one for one in near if around.span.end <= one.span.first < around.relative_end]
        left = [one for one in near if one.span.end <= around.span.first]
        chosen = None
        if right and right[0].span.first - around.span.end <= _FAR:
            blocked = around.behind <= right[0].span.first and around.behind < around.sentence.end
            chosen = right[0] if not blocked or (not left and around.shares and not around.has_part) else None
        if chosen is None and left:
            chosen = left[-1]
        if chosen is None and any(self._is_there(k) for k in range(*clause)):
            before = self.names.among(around.sentence.first - _BACK, around.span.first)
            last = [one for one in before if (one.leads or self._is_counted(one)) and not self.names.is_spoken(one)]
            chosen = last[-1] if last else None
        chosen = chosen or next((one for one in left_all if self._is_counted(one)), None)
        chosen = chosen or self._of_kind(around) or self._of_nation(around) or self._of_source(around)
        if chosen is None:
            framed = self._frame(around) or self._beside(around) or self._of_owner(around)
            return None if framed is None else around.cue(self._full(framed.name), framed.span, sure=False)
        joined = self._joined(chosen)
        if joined is not None:
            return around.cue(joined, chosen.span, sure=False) if joined else None
        chosen = self.names.narrowest(chosen)
        return around.cue(self._full(chosen.name), chosen.span)

    def _before_brackets(self, around: Surroundings) -> Place | None:
        """Return the place of which a figure in brackets is: "India (2.1 million) and China (2.3 million)"."""
        story, first = self.story, around.span.first
        alone = story.word(first - 1) == "(" and story.word(around.span.end) == ")"
        found = self.names.among(max(0, first - _NEAR), first - 1) if alone else ()
        return found[-1] if found and found[-1].span.end == first - 1 else None

    def _of_kind(self, around: Surroundings) -> Place | None:
        """Return the place that a noun stands for: Mirnovo for "the city" behind "the city of Mirnovo", Lake Orsa."""
        s, c = self.story, self.story.cues
        for k in range(*around.clause()):
            if s.word(k) not in c.places_of or s.word(k - 1) not in c.articles or s.is_capital(k + 1):
                continue
            before = self.names.among(max(0, around.sentence.first - _FRAME), around.sentence.first)
            kind = s.word(k)
            named = [
                one
                for one in before
                if self._is_kind(kind, one)
                or (s.word(one.span.first - 1) in c.of and s.word(one.span.first - 2) == kind)
            ]
            if named and s.word(k + 1) not in c.of:
                return named[-1]
        return None

    def _is_kind(self, kind: str, place: Place) -> bool:
        """Whether a name says what it is: Orsa County, Lake Orsa; but City Hall is not a city."""
        words = place.name.casefold().split()
        return words[-1] == kind or (kind in self.story.cues.before_places and words[0] == kind)

    def _of_source(self, around: Surroundings) -> Place | None:
        """Return the place whose own people state a figure: "Osby district alone reports 870 cases"."""
        s, c = self.story, self.story.cues
        source = around.chain[-1].source if around.chain else None
        if source is None or s.word(self.parties.head(source)) not in c.places_of:
            return None
        if any(s.word(k) in c.bodies - c.places_of for k in range(*source)):
            return None  # "the Department of City Planning"
        return next(iter(self.names.among(*source)), None)

    def _of_nation(self, around: Surroundings) -> Place | None:
        """Return the country of the text, where the clause is about all of it: "155 people across the country"."""
        s, c = self.story, self.story.cues
        sources = [one.source for one in around.chain]
        clause = around.clause()
        first = clause.first - _NEAR * (s.word(clause.first) in c.when)  # "in the country since 1948, when"
        said = (k for k in range(max(around.sentence.first, first), clause.end) if s.word(k) in c.nation)
        if all(any(k in one for one in sources) for k in said):
            return None
        row = self.names.dated
        main = self.main if self.main is not None and self.main.name not in self.names.inside else None
        country = self.names.country
        named = country is not None and country.span.first < around.span.first
        return country if named else row[-1] if len(row) > 1 else main

    def _of_row(self, around: Surroundings, cells: Cells) -> Cue | None:
        """Return the place that labels a row of a table, where its column is one of places, or the text names it."""
        s, span = self.story, cells.label
        name = self.names.name(*span)
        column = any(s.word(k) in s.cues.places_of for k in range(*cells.labels))
        known = name.casefold() in s.cues.known_places or any(one.name == name for one in self.names.found)
        main = () if self.main is None or self.main.name == name else self._full(self.main.name)
        return around.cue((*main, name), span) if s.is_capital(span.first) and (column or known) else None

    def _serves(self, place: Place, around: Surroundings) -> bool:
        """Whether a place may be that of a figure: nobody only speaks there, or it follows the noun at once."""
        if not place.leads:
            return False
        between = range(around.span.end, place.span.first)  # "who heads a hospital with 620 beds in Toulon"
        beside = 0 < len(between) <= _BESIDE and all(self.story.at(k).kind == "word" for k in between)
        return beside or not self.names.is_spoken(place)

    def _is_counted(self, place: Place) -> bool:
        """Whether a place is the subject of what was counted there: "Serbia, where", "Italy recorded"."""
        s, c = self.story, self.story.cues
        k, first = place.span.end, place.span.first
        if s.word(k) == "," and s.word(k + 1) in c.where:
            return True
        if s.word(first - 1) == "," and s.word(first - 2) in c.places_of and s.starts_sentence(first - 3):
            first -= 3  # "The capital, San Telmo, accounts for"
        if not s.starts_sentence(first) or not (
            place.name in self.names.sure or place.name.casefold() in c.known_places
        ):
            return False
        if s.word(k) == "," and not s.is_capital(k + 1):  # "Gaines County, home to 22,000 people, accounts for 174"
            k = next((m for m in range(k + 1, k + _FAR) if s.word(m) == ","), k)
        small = c.auxiliaries | c.joins | c.determiners | {","}
        while s.word(k) in small or self.parties.is_adverb(k) or s.is_capital(k):
            k += 1  # "Italy and Greece have each"
        has = s.word(k - 1) in c.present and self.statements.contents.starts_number(k)  # "Dailekh has 12"
        return has or s.word(k) in c.finds - c.says | c.reports | c.present - c.auxiliaries

    def _is_there(self, k: int) -> bool:
        """Whether "there" stands for a place, and not in "there are"."""
        s, c = self.story, self.story.cues
        return s.word(k) in c.there and s.word(k + 1) not in c.passive | c.auxiliaries

    def _frame(self, around: Surroundings) -> Place | None:
        """Return the place with which an earlier sentence of the paragraph begins: "At the hospital in Dailekh,"."""
        s, c = self.story, self.story.cues
        first = s.paragraphs[s.paragraph(around.span.first)].first
        near = self.names.among(max(first, around.span.first - _FRAME), around.span.first)
        own = s.sentences[s.sentence(around.span.first)].first
        if len({one.name for one in near}) > 1:  # several: none holds for the sentences behind
            near = [one for one in near if one.span.first >= own]
        for one in reversed(near):
            begin = s.sentences[s.sentence(one.span.first)].first
            camp = s.word(begin) in c.articles and s.word(one.span.first - 2) in c.places_of  # "The camp at Farchan"
            fronted = (s.word(begin) in c.places_in or camp) and one.span.first - begin <= _NEAR
            if fronted and one.leads and not any(s.word(k) == "," for k in range(begin, one.span.first)):
                return one
        return None

    def _of_owner(self, around: Surroundings) -> Place | None:
        """Return the place that owns something in the clause, or that the sentence before is about: "Its hospitals"."""
        s, c = self.story, self.story.cues
        owning = [one for one in self.names.owning(*around.clause()) if not self.names.is_spoken(one)]
        if owning:
            return owning[-1]
        place = s.sentence(around.span.first)
        its = place > 0 and any(s.word(k) in c.its for k in range(*around.clause()))
        if not its or s.paragraph(s.sentences[place - 1].first) != s.paragraph(around.span.first):
            return None
        before = self.names.among(*s.sentences[place - 1])
        return next((one for one in before if self._is_counted(one) or self._is_subject(one)), None)

    def _is_subject(self, place: Place) -> bool:
        """Whether a sentence begins with a place and tells what it is: "Gaines County, home to 22,000 people, has"."""
        s, k = self.story, place.span.end
        told = s.word(k) == "," and s.at(k + 1).kind == "word" and not s.is_capital(k + 1)
        return told and s.starts_sentence(place.span.first) and not self.names.is_spoken(place)

    def _beside(self, around: Surroundings) -> Place | None:
        """Return the only place of a sentence, in a clause before the figure: "when a dam failed at Pell Creek, 39"."""
        near = self.names.among(around.sentence.first, around.span.first) or self._when_behind(around)
        names = {one.name for one in near}
        last = near[-1] if near else None
        return last if last is not None and len(names) == 1 and last.leads and not self.names.is_spoken(last) else None

    def _when_behind(self, around: Surroundings) -> list[Place]:
        """Return the places of a clause behind a figure that says when: "68 died when a depot blew up in Osby"."""
        clause = around.clause()
        when = self.story.word(clause.end) in self.story.cues.when or any(
            self.story.word(k) in self.story.cues.when for k in range(around.span.end, clause.end)
        )
        return self.names.among(around.span.end, around.sentence.end) if when else []

    def _joined(self, place: Place) -> tuple[str, ...] | None:
        """Return what holds two places joined by "and"; None where a place stands alone."""
        s = self.story
        if s.word(place.span.end) not in s.cues.joins:
            return None
        others = self.names.among(place.span.end + 1, place.span.end + 3)
        if not others:
            return None
        outer = self.names.inside.get(place.name) or self.names.inside.get(others[0].name)
        if outer is not None:
            return self._full(outer)
        towns = place.name.casefold() not in s.cues.known_places or others[0].name.casefold() not in s.cues.known_places
        if towns and self.main is not None and self.main.name not in (place.name, others[0].name):
            return self._full(self.main.name)
        known = {place.name.casefold(), others[0].name.casefold()} <= s.cues.known_places
        country = None if known else self.names.country  # "homes in Oregon and Idaho"
        return () if country is None or country.name in (place.name, others[0].name) else (country.name,)

    def _full(self, name: str) -> tuple[str, ...]:
        path = self.names.path(name)
        return path if not self.within or path[: len(self.within)] == self.within else (*self.within, *path)

    def of_text(self, around: Surroundings, *, narrowly: bool = True) -> Cue | None:
        """Return the place of the text, or what holds it, as one that the figure's own words do not state."""
        if self.main is None or (self.within and not self._is_lead(self.main)):
            return Cue(self.within, 0, 0) if self.within else None
        joined = self._joined(self.main)
        if joined is not None:  # "a trial in Burkina Faso and Mali"
            return around.cue(joined, self.main.span, sure=False) if joined else None
        path = self._full(self.main.name)
        path = path if narrowly or self.main.name.casefold() in self.story.cues.known_places else path[:-1]
        sure = bool(self.within) and self._is_alone  # who gives the place of a text that names no other
        return around.cue(path, self.main.span, sure=sure) if path else None

    @cached_property
    def _is_alone(self) -> bool:
        """Whether a text names no place but its own, and what holds that."""
        own = {*self.within, *(self.names.path(self.main.name) if self.main is not None else ())}
        return all(one.name in own for one in self.names.found)

    def _is_lead(self, place: Place) -> bool:
        """Whether a text begins with a place: its headline, its dateline or its first sentence."""
        first = self.story.begin
        return place.span.first < self.story.sentences[self.story.sentence(first)].end
