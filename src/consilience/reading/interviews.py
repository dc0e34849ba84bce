"""Interviews: whose answers the paragraphs behind questions are, where no mark of quotation says so."""

from __future__ import annotations

from consilience.reading.led_sayings import Saying
from consilience.reading.sayings import Sayings
from consilience.reading.stories import Span, Story

_FEWEST = 2
"""Questions of an interview, at least."""
_APART = 4
"""Paragraphs from one question to the next, at most, on average."""
_LONGEST = 40
"""Tokens of a question, at most."""


def answers_in(statements: Sayings) -> dict[int, Saying]:
    """Return the paragraphs of a story that answer a question, by their numbers, each with who answers.

    Empty where fewer than two paragraphs are questions, or the text before them does not introduce who is asked.
    """
    story = statements.story
    asked = [number for number, span in enumerate(story.paragraphs) if _is_question(span, story)]
    if len(asked) < _FEWEST or len(story.paragraphs) - asked[0] > _APART * len(asked):
        return {}
    party = _introduced(statements, story.paragraphs[asked[0]].first)
    if party is None:
        return {}
    answers = {}
    for place, number in enumerate(asked):
        behind = asked[place + 1] if place + 1 < len(asked) else min(number + 2, len(story.paragraphs))
        for answer in range(number + 1, behind):
            span = story.paragraphs[answer]
            sure = answer == number + 1
            answers[answer] = Saying(party, Span(*party), "says", False, True, span.first, span.end, sure)
    return answers


def _is_question(span: Span, story: Story) -> bool:
    """Whether a paragraph is a question that nobody in it is quoted with."""
    mark = story.word(span.end - 1) == "?"
    return mark and span.end - span.first <= _LONGEST and story.quote_at[span.first] < 0


def _introduced(statements: Sayings, end: int) -> Span | None:
    """Return whom a sentence about a talk, before a token, says more of: "Ruth Okello, who runs it, talks to us"."""
    story, parties = statements.story, statements.parties
    for sentence in story.sentences:
        if sentence.first >= end:
            break
        spoken = any(story.word(k) in story.cues.interviews for k in range(*sentence))
        for k in range(*sentence) if spoken else ():
            comma = story.word(k) == "," and story.word(k + 1) in story.cues.who | story.cues.articles
            party = parties.backward(k - 1, sentence.first) if comma else None
            if party is not None and parties.has_name(party):
                return party
    return None
