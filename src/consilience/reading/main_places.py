"""The main place: where what a text tells of takes place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from consilience.reading.place_names import Place, PlaceNames
from consilience.reading.stories import Span

_FAR = 14
"""Tokens between a place and the word that leads to it, at most."""
_OPENING = 3
"""Paragraphs in which a text says where it takes place."""
_NEAR = 8
"""Tokens from the head of a paragraph to the place that it begins with."""
_FIRST = 2
"""Sentences of which any place may be that of the text; later ones must be named again, or be a region."""


def main_place(names: PlaceNames) -> Place | None:
    """Return the place of a text: the one that its head leads to, a region before a town or a country."""
    return _Head(names).find()


class _Head:
    """The head of a story, and the places that it names."""

    def __init__(self, names: PlaceNames) -> None:
        self.names, self.statements, self.story, self.parties = names, names.statements, names.story, names.parties

    def find(self) -> Place | None:
        """Return the place with the highest score among those of the head; without any, what else stands for one."""
        s = self.story
        if len(s.sentences) == 0:
            return None
        end = s.paragraphs[min(s.paragraph(s.masthead) + _OPENING, len(s.paragraphs)) - 1].end
        often = Counter(one.name.casefold() for one in self.names.found)
        head = [one for one in self.names.found if one.span.first < end and one.leads and self._holds(one)]
        first = s.sentences[min(s.sentence(s.masthead) + _FIRST, len(s.sentences)) - 1].end
        head = [one for one in head if not self._is_listed(one)]
        head = [one for one in head if one.span.first < first or often[one.name.casefold()] > 1 or self._is_wide(one)]
        if not head:
            street = next((one for one in self.names.streets if one.span.first < end), None)
            return (
                self._dated()
                or self._owner()
                or street
                or self._of_speakers()
                or self._of_subject()
                or self._of_office()
            )
        numbers = sorted({s.sentence(one.span.first) for one in head})[:2]
        numbers = [number for number in numbers if number <= numbers[0] + _FIRST]
        head = [one for one in head if s.sentence(one.span.first) in numbers]
        titled = {one.casefold() for one in self._capitals(end)}
        scores = [
            often[one.name.casefold()]
            + 3 * (self._is_region(one) + (one.name.casefold() in titled))
            - place / 2
            - 2 * (s.sentence(one.span.first) - numbers[0])
            for place, one in enumerate(head)
        ]
        return self.names.narrowest(head[scores.index(max(scores))])

    def _is_listed(self, place: Place) -> bool:
        """Whether a place is one of several in a row: "in Asham, Little Dunn and Cropley"."""
        s, c, k = self.story, self.story.cues, place.span.end
        if s.word(k) != "," or not s.is_capital(k + 1) or place.name in self.names.inside:
            return False
        while s.is_capital(k + 1):
            k += 1
        return s.word(k + 1) in c.joins and s.is_capital(k + 2)

    def _is_region(self, place: Place) -> bool:
        """Whether a place is a region, and not only in an aside: "in Velania as men dug in the port of Dorrit"."""
        s, c = self.story, self.story.cues
        first = s.sentences[s.sentence(place.span.first)].first
        others = [one for one in self.names.among(first, place.span.first) if one.leads]
        behind = range(others[-1].span.end, place.span.first) if others else ()
        seat = any(s.word(k) in c.capitals for k in range(place.span.first - 2, place.span.first))
        return self._is_wide(place) and not (seat or any(s.word(k) in c.subordinates - c.who for k in behind))

    def _is_wide(self, place: Place) -> bool:
        """Whether the noun of a place is that of a region, and not of a village or a river."""
        s, (first, end) = self.story, place.span
        before = s.word(first - 2 if s.word(first - 1) in s.cues.of else first - 1)  # "the river Ill"
        nouns = {s.word(end), s.word(end - 1), s.word(first), before} & s.cues.places_of
        return place.rank == 2 and not nouns & s.cues.spots

    def _dated(self) -> Place | None:
        """Return the place of the dateline, where the text is about it: it names it again, or says "the capital"."""
        s, c, row = self.story, self.story.cues, self.names.dated
        if not row:
            return None
        said = {
            self.names.name(run.first, end)
            for run in self.names.runs
            if run.first > s.dateline and not self.names.is_spoken(Place("", run, 0, False))
            for end in range(run.first + 1, run.end + 1)
        }
        opening = s.sentences[: s.sentence(s.dateline) + 1 + _FIRST]
        seated = any(s.word(k) in c.seats for span in opening for k in range(max(span.first, s.dateline), span.end))
        return next((one for one in row if one.name in said or (one is row[0] and seated)), None)

    def _owner(self) -> Place | None:
        """Return the country of which the first sentence tells: "Kenya's maize harvest is likely to fall"."""
        s = self.story
        opening = s.sentences[s.sentence(s.begin)]
        owning = next((one for one in self.names.owning(*opening) if not self.names.is_spoken(one)), None)
        if owning is not None:
            return owning
        for one in self.names.among(*opening):
            owns = s.word(one.span.end) == "'" and s.word(one.span.end + 1) == "s"
            recorded = s.word(one.span.end) in s.cues.finds - s.cues.says and one.span.first == opening.first
            if recorded and one.name.casefold() in s.cues.known_places:  # "France recorded 11,124 more deaths"
                return one
            if owns and one.name.casefold() in s.cues.known_places and not self.names.is_spoken(one):
                owned = self.parties.forward(one.span.end + 2, opening.end)
                if owned is not None and s.word(owned.end - 1) not in s.cues.bodies | s.cues.officials | s.cues.titles:
                    return one
        return None

    def _of_office(self) -> Place | None:
        """Return the place for which the first to speak stands: "Osby governor Ann Lee said three died"."""
        s = self.story
        for place in range(s.sentence(s.begin), min(s.sentence(s.begin) + _OPENING, len(s.sentences))):
            for said in self.statements.in_sentence(place):
                first, k = said.source.first, said.source.first
                while s.is_capital(k) and s.word(k) not in s.cues.offices:
                    k += 1
                known = k > first and s.word(k) in s.cues.offices and k < said.source.end
                known = known and s.word(first) not in s.cues.determiners
                if known and not self.parties.is_title(first):
                    return Place(self.names.name(first, k), Span(first, k), 1, False)
        return None

    def _of_subject(self) -> Place | None:
        """Return the place that does something in the first sentence: "Harbor City set a record"."""
        first = self.story.sentences[self.story.sentence(self.story.begin)]
        near = (one for one in self.names.among(*first) if one.rank > 1 and self.story.starts_sentence(one.span.first))
        return next((one for one in near if not self.names.is_spoken(one)), None)

    def _of_speakers(self) -> Place | None:
        """Return the place of those who state something in the first sentence: "officials in Osby have confirmed"."""
        first = self.story.sentences[self.story.sentence(self.story.begin)]
        said = self.statements.in_sentence(self.story.sentence(first.first))
        near = (one for one in self.names.among(*first) if one.leads)
        return next((one for one in near if any(one.span.first in each.source for each in said)), None)

    def _holds(self, place: Place) -> bool:
        """Whether something takes place there: not what somebody said, nor where something goes."""
        s, c = self.story, self.story.cues
        before = range(place.span.first - 1, max(-1, place.span.first - _FAR), -1)
        led = next((k for k in before if s.word(k) in c.places_in), None)
        behind = s.word(place.span.end) == "," and s.word(place.span.end + 1) in c.where  # "to Makkar, where"
        coming = behind or (led is not None and self.names.is_destination(led))
        if led is not None and s.word(led) not in c.places_at and place.rank < 2 and not coming:
            return False
        if led is not None and s.word(led - 2) in c.starts and s.is_participle(led - 1):
            return False  # "from fighting around the city of El Fasir"
        apart = c.reasons | {","}  # "..., bringing", "after writing down its refinery in Pernik"
        aside = any(s.word(k) in apart and s.is_participle(k + 1) and s.word(k + 1) not in c.moves for k in before)
        if place.rank < 2 and aside:
            return False  # but "..., bringing the total in Dakora to 259"
        if self._is_of_some(place) or self._is_framed(place):
            return False
        return not self.names.is_spoken(place)

    def _is_framed(self, place: Place) -> bool:
        """Whether a later paragraph begins with a place, which holds for that alone: "At the Port of Houma, 30"."""
        s, c = self.story, self.story.cues
        paragraph = s.paragraphs[s.paragraph(place.span.first)]
        later = paragraph.first > max(0, s.dateline) and s.paragraph(place.span.first) > 0
        fronted = s.word(paragraph.first) in c.places_in and place.span.first - paragraph.first <= _NEAR
        again = any(one.name == place.name and one.span.first not in paragraph for one in self.names.found)
        return later and fronted and not again

    def _is_of_some(self, place: Place) -> bool:
        """Whether only some of those counted are there: "1,150 jobs, most of them in Elmshaven"."""
        s, c = self.story, self.story.cues
        first = s.inner_sentence(place.span.first).first
        comma = next((k for k in range(place.span.first - 1, first, -1) if s.word(k) == ","), -1)
        inside = range(comma + 1, place.span.first) if comma > 0 else ()
        if s.is_number(first) and s.word(first + 1) in c.of and s.word(first + 2) in c.determiners:
            return True  # "Five of the deaths were in Pinellas County"
        return any(s.word(k) in c.subset or (s.word(k) in c.of and s.word(k + 1) in c.they | c.these) for k in inside)

    def _capitals(self, end: int) -> Iterator[str]:
        """Yield the words of headings in capitals: "FORCES IN BELMARK"."""
        s = self.story
        words = [s.typed(k) for k in range(min(end, 40)) if s.typed(k).isupper() and len(s.typed(k)) > 1]
        return iter(words if len(words) > 2 else ())
