"""Blocks: whose words the paragraphs are that a colon leads to, or that begin with the name of a speaker."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from consilience.reading.led_sayings import Saying
from consilience.reading.sayings import Sayings
from consilience.reading.stories import Span, Story

_LABEL = 8
"""Tokens of the name of a speaker before a colon, at most."""
_TITLED = 4
"""Paragraphs with such a name that is not in capitals, at least."""
_LINES = frozenset("•*-–—")
"""Signs with which an item of a list begins."""


def transcribed_in(statements: Sayings) -> dict[int, Saying]:
    """Return the paragraphs of a transcript, by their numbers, each with who speaks: "HOLT: We lost 340 sheep."

    Empty where no name comes twice, or nobody asks anything. A paragraph without a name before the next one goes on
    with the speaker before it, and is not sure.
    """
    story = statements.story
    labels = dict(_labels(statements))
    often = Counter(story.quoted(*label) for label in labels.values())
    capitals = all(name.isupper() for name in often)
    few = len(labels) < (2 if capitals else _TITLED) or max(often.values(), default=0) < 2
    if (
        few
        or (not capitals and len(often) < 2)
        or not any(story.word(story.paragraphs[k].end - 1) == "?" for k in labels)
    ):
        return {}
    spoken: dict[int, Saying] = {}
    last = max(labels)
    for number in range(min(labels), last + 1):
        span = story.paragraphs[number]
        if number in labels:
            label = labels[number]
            cue = Span(label.end, label.end + 1)
            spoken[number] = Saying(label, cue, "colon", False, True, cue.end, span.end, start=span.first)
        else:
            spoken[number] = replace(spoken[number - 1], sure=False)
    return spoken


def _labels(statements: Sayings) -> Iterator[tuple[int, Span]]:
    """Yield the paragraphs that begin with a name in capitals and a colon."""
    story = statements.story
    for number, span in enumerate(story.paragraphs):
        colon = next(
            (k for k in range(span.first + 1, min(span.first + _LABEL, span.end - 1)) if story.word(k) == ":"), -1
        )
        if colon < 0 or story.quote_at[span.first] >= 0 or story.is_heading(span.first):
            continue
        bracket = next((k for k in range(span.first, colon) if story.word(k) == "("), colon)
        label = statements.parties.forward(span.first, bracket)
        if label == (span.first, bracket) and all(story.is_capital(k) or story.word(k) == "." for k in range(*label)):
            yield number, label


def led_in(statements: Sayings) -> dict[int, Saying]:
    """Return the paragraphs that a colon at the end of the one before leads to, each with who says what they say."""
    story = statements.story
    led: dict[int, Saying] = {}
    for number, span in enumerate(story.paragraphs[:-1]):
        saying = _leading(span, statements) if story.word(span.end - 1) == ":" else None
        if saying is not None:
            for place in _block(number + 1, story):
                begin, end = story.paragraphs[place]
                led[place] = replace(saying, left=False, right=True, begin=begin, end=end, sure=False)
    return led


def _leading(span: Span, statements: Sayings) -> Saying | None:
    """Return who says what a colon leads to: "Holt writes:", "From the Review:", "The letter:"."""
    story, parties = statements.story, statements.parties
    colon = span.end - 1
    number = story.sentence(colon)
    sentence = story.sentences[number]
    said = [one for one in statements.in_sentence(number) if one.kind != "noun"]
    main = [one for one in said if one.stands_for is None]
    if said:
        return (main or said)[-1]
    led = sentence.first + (story.word(sentence.first) in story.cues.by_agent)
    party = parties.forward(led, colon)
    if party is None:
        return None
    whole = party.end == colon
    paper = story.word(parties.head(party)) in story.cues.transcripts
    if (whole and led > sentence.first) or (paper and (whole or story.word(party.end) in story.cues.likened | {"("})):
        cue = Span(colon, colon + 1)
        return Saying(party, cue, "colon", False, True, span.end, span.end, start=sentence.first)
    return None


def _block(number: int, story: Story) -> Iterator[int]:
    """Yield the paragraphs behind a colon: those in quotation marks, the items of a list, or one without either."""
    yield number
    marks = _mark(number, story)
    while marks and number + 1 < len(story.paragraphs) and _mark(number + 1, story) == marks:
        number += 1
        yield number


def _mark(number: int, story: Story) -> str:
    """Return with which kind of mark a paragraph begins: of quotation, or of a list; "" for a word."""
    first = story.paragraphs[number].first
    if story.quotes_at(first):
        return "quote"
    dotted = story.at(first).kind == "number" and story.word(first + 1) in (".", ")")
    return "list" if story.text[story.at(first).start] in _LINES or dotted else ""
