"""Events: the day of the event that a text begins with."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from consilience.reading.dates import YEAR, moved
from consilience.reading.relative_times import FoundTime
from consilience.reading.sayings import Sayings
from consilience.reading.stories import Span

_HOURS = 24
_PLACE = 2
"""Tokens of a sentence that only says where a text was written, at most."""
_OPENING = 3
"""Sentences at the head of a text that may date its event."""


class FirstEvent:
    """The event that a story begins with, and its day."""

    def __init__(
        self,
        statements: Sayings,
        among: Callable[[int, int], Sequence[FoundTime]],
        is_stated: Callable[[FoundTime], bool],
    ) -> None:
        self.story, self.among, self.is_stated = statements.story, among, is_stated
        self.lead = self._lead()
        self.day = self._day()
        self.opening = self._opening()
        self.struck = self._is_struck()

    def day_of(self, *, attended: bool) -> FoundTime | None:
        """Return the day of what the event did, or of those who came to it."""
        return self.day or (self.opening if attended or self.struck else None)

    def _day(self) -> FoundTime | None:
        """Return the day of the event that a text begins with: of a sentence that says what happened."""
        story, cues = self.story, self.story.cues
        found: list[FoundTime] = []
        struck: list[FoundTime] = []
        happened = False
        begin = story.sentence(story.masthead)
        for place, sentence in enumerate(story.sentences[begin : begin + 2 * _OPENING]):
            near = self.among(sentence.first, sentence.end)
            days = [one for one in near if self._is_sure(one) and not self._is_elsewhere(one, sentence)]
            struck += [day for one in near if (day := self._days_before(one)) is not None]
            phrases = story.phrases(range(*sentence), cues.outcomes) if place < _OPENING else ()
            if any(said in cues.happened and not self._is_earlier(k) for k, said in phrases):
                happened = True
                found += days
            if days and any(story.word(k) in cues.strikes for k in range(*sentence)):
                struck += days
        owned = [one for one in found if story.word(one.span.end) == "'"]  # "Monday's earthquake"
        return next(iter(owned or struck or found), None) if happened else None

    def _opening(self) -> FoundTime | None:
        """Return the day on which what the first sentence tells of took place."""
        near = self.among(*self.lead)
        before = (day for one in near if (day := self._days_before(one)) is not None)
        return next(before, None) or next((one for one in near if self._is_sure(one)), None)

    def _is_struck(self) -> bool:
        """Whether the first sentence tells of an event of a day: "Thousands marched in Osby on Sunday"."""
        return any(self.story.word(k) in self.story.cues.strikes for k in range(*self.lead))

    def _lead(self) -> Span:
        """Return the first sentence behind the headline, and behind the place: "Berlin. Tausende haben am Samstag"."""
        story, place = self.story, self.story.sentence(self.story.begin)
        first, *rest = story.sentences[place : place + 2] or [Span(0, 0)]
        headed = first.end > 0 and story.text[story.at(first.end - 1).end - 1] not in '.!?”"'
        return rest[0] if rest and (headed or first.end - first.first <= _PLACE) else first

    def _is_elsewhere(self, moment: FoundTime, sentence: Span) -> bool:
        """Whether a day is that of a part of the event: "31 died in Silpur, where a slope came down on Monday"."""
        return any(self.story.word(k) in self.story.cues.where for k in range(sentence.first + 1, moment.span.first))

    def _is_earlier(self, k: int) -> bool:
        """Whether what happened has a year of its own: "on Monday to the kin of nine who died in the 2021 floods"."""
        story = self.story
        sentence = story.inner_sentence(k)
        who = next((m for m in range(k - 1, sentence.first, -1) if story.word(m) in story.cues.who), -1)
        near = self.among(who, sentence.end) if who >= 0 else ()
        return bool(near) and all(len(one.value) == YEAR for one in near)

    def _is_sure(self, moment: FoundTime) -> bool:
        """Whether a time is a day of its own, and not that of a statement or of an older value."""
        return moment.is_day and moment.sure and not (self._is_of_value(moment) or self.is_stated(moment))

    def _days_before(self, moment: FoundTime) -> FoundTime | None:
        """Return the day of the event that lies days before one: "said on Friday, a day after it came ashore"."""
        story, cues, k = self.story, self.story.cues, moment.span.end + 1
        number = 1 if story.word(k) in cues.articles else story.words.numbers.get(story.word(k))
        led = (
            story.word(k - 1) == "," and story.word(k + 2) in cues.after and cues.spans.get(story.word(k + 1)) == _HOURS
        )
        if number is None or not led or not moment.is_day:
            return None
        return FoundTime(moved(moment.value, -int(number)), Span(k, k + 3), sure=False)

    def _is_of_value(self, moment: FoundTime) -> bool:
        """Whether a day is that of an older value: "nearly double its figure of 38 on Tuesday"."""
        story, cues, k = self.story, self.story.cues, moment.span.first - 1
        k = k - 1 if story.word(k) in cues.prepositions else k
        return story.is_number(k) and story.word(k - 1) in cues.compared | cues.of
