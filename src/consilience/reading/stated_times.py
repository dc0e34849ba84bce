"""Stated times: when somebody stated a figure, and which of the times of a text are such."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from consilience.reading.led_sayings import Saying
from consilience.reading.relative_times import FoundTime
from consilience.reading.sayings import Sayings
from consilience.reading.stories import Story
from consilience.reading.surroundings import Cue, Surroundings

_BACK = 6
"""Sentences back in which somebody who states a figure said something on a day, at most."""


class StatedTimes:
    """Tells the times of a story at which somebody said something; ``among`` returns those between two tokens."""

    def __init__(self, statements: Sayings, among: Callable[[int, int], Sequence[FoundTime]]) -> None:
        self.statements, self.story, self.among = statements, statements.story, among

    def is_stated(self, moment: FoundTime) -> bool:
        """Whether a time is when somebody said something: "the ministry said on Tuesday"."""
        story = self.story
        k = moment.span.first - 1
        k = k - 1 if story.word(k) in story.cues.prepositions else k
        if story.word(k) in story.cues.says and story.word(moment.span.end) in story.cues.that:
            return True  # "reported at the weekend that"
        if moment.is_open or "/" in moment.value:
            return False
        if story.word(k) in story.cues.says and story.word(k - 1) in story.cues.passive:  # "was told on Thursday that"
            return True
        for one in self.statements.in_sentence(story.sentence(moment.span.first)):
            if one.kind == "gap":
                continue
            if _is_in_lead(self.story, moment, one):
                return True
            if (
                moment.span.first in one.source
                and story.word(self.statements.parties.head(one.source)) in story.cues.asking | story.cues.pictures
            ):
                return False  # "a poll in January had shown 61 per cent"
            ends = one.begin if one.right and one.begin > one.cue.first else one.end
            if one.left and not one.right:
                ends = next((k for k in range(one.cue.end, one.end) if story.word(k) == ";"), one.end)
            if one.kind == "agent" and one.source.end <= moment.span.first <= one.source.end + 2:
                return True
            first = one.source.first if one.sure else one.cue.first  # "fell on Friday, and said"
            first = (
                moment.span.first if one.kind == "corrects" and moment.span.end == first else first
            )  # "On Friday it"
            if one.kind in ("says", "finds", "denies", "corrects") and first <= moment.span.first < ends:
                return True
        return False

    def of(self, around: Surroundings, *, goes_on: bool = False) -> Cue | None:
        """Return the time at which a figure was stated, of what is so then: "12 have died", and not "12 died".

        With ``goes_on`` it may stand in the sentence before, of the paragraph.
        """
        story, cues = self.story, self.story.cues
        present = cues.present | cues.passive if around.chain else cues.present  # "said on Friday that 12 were there"
        if not any(story.word(k) in present for k in range(*around.governed)):
            return None
        place = story.sentence(around.span.first)
        sentence = story.sentences[place]
        near = self.among(sentence.first, sentence.end)
        if goes_on and not near and place and story.paragraph(sentence.first) == story.paragraph(sentence.first - 1):
            near = self.among(story.sentences[place - 1].first, sentence.first)
        for moment in near:
            stated = around.chain or moment.span.first < around.relative_end
            if stated and self.is_stated(moment) and not moment.is_open:
                return around.cue(moment.value, moment.span, sure=False)
        before = self._of_speaker(around) if around.chain else None
        return None if before is None else around.cue(before.value, before.span, sure=False)

    def _of_speaker(self, around: Surroundings) -> FoundTime | None:
        """Return the last day on which whoever states a figure said something: "Lee said on Monday. ..., Lee said."."""
        story = self.story
        who, number = story.word(around.chain[0].source.end - 1), story.sentence(around.span.first)
        if who in story.cues.he | story.cues.she | story.cues.it | story.cues.they | story.cues.who:
            return None
        for place in range(number - 1, max(-1, number - _BACK), -1):
            said = [one for one in self.statements.in_sentence(place) if story.word(one.source.end - 1) == who]
            if said:
                days = (one for one in self.among(*story.sentences[place]) if one.is_day and self.is_stated(one))
                return next(days, None)
        return None


def _is_in_lead(story: Story, moment: FoundTime, one: Saying) -> bool:
    """Whether a time belongs to a document before its author: "In a filing on Tuesday, the firm said"."""
    cues, first = story.cues, one.source.first
    begin = story.sentences[story.sentence(first)].first
    lead = range(begin, first - 1)
    led = story.word(begin) in cues.prepositions and story.word(first - 1) == "," and one.kind == "says"
    return led and moment.span.first in lead and any(story.word(k) in cues.documents for k in lead)
