"""Coverage: which of the statements of a story cover a figure, the outermost first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from consilience.reading.led_sayings import Saying
from consilience.reading.sayings import Sayings
from consilience.reading.speakers import Speaker
from consilience.reading.stories import Story

_FOLLOWING = 4
"""Sentences behind a figure among which "Das teilte die Polizei mit" is looked for."""


def covering(
    i: int,
    statements: Sayings,
    speakers: Sequence[Speaker],
    answers: Mapping[int, Saying],
    led: Mapping[int, Saying],
) -> tuple[tuple[Saying, ...], bool]:
    """Return the statements that cover a token, the outermost first, and whether that is sure.

    ``answers`` has who speaks in a whole paragraph, ``led`` who does where nothing in the paragraph says so.
    """
    paragraph = statements.story.paragraph(i) if answers or led else -1
    answer = answers.get(paragraph)
    chain, sure = _covering(i, statements, speakers)
    if not chain and answer is None:
        answer = led.get(paragraph)
    return (chain, sure) if answer is None else ((answer, *chain), sure and answer.sure)


def _covering(i: int, statements: Sayings, speakers: Sequence[Speaker]) -> tuple[tuple[Saying, ...], bool]:
    story = statements.story
    quote = story.quote_at[i]
    inner: list[Saying] = []
    if quote >= 0:
        outer, sure = speakers[quote]
        inner = _chain(i, statements.in_quote(i), story)
        if outer is not None:
            return (outer, *inner), sure
    place = story.sentence(i)
    chain = tuple(_chain(i, statements.in_sentence(place), story) or inner)
    if not chain and quote < 0 and place and _continues(i, story):
        last = story.sentences[place - 1]
        if story.paragraph(last.first) == story.paragraph(i):
            before = statements.in_sentence(place - 1)
            return tuple(one for one in before[-1:] if one.kind in ("says", "finds", "rule")), False
    if not chain and quote < 0:
        return _told_behind(place, statements), True
    return chain, True


def _told_behind(place: int, statements: Sayings) -> tuple[Saying, ...]:
    """Return who stated a sentence by one that follows in its paragraph: "Das teilte die Polizei mit"."""
    story = statements.story
    paragraph = story.paragraph(story.sentences[place].first)
    for number in range(place + 1, min(place + _FOLLOWING, len(story.sentences))):
        if story.paragraph(story.sentences[number].first) != paragraph:
            break
        said = statements.in_sentence(number)
        if said:
            return (said[0],) if said[0].kind == "this" else ()
    return ()


def _continues(i: int, story: Story) -> bool:
    """Whether a sentence goes on with the one before: "Another 700 were hurt, 43 of them seriously"."""
    found = story.phrase(story.sentences[story.sentence(i)].first, story.cues.continuing)
    if found is None or found[1] == "on":
        return found is not None
    hedge = story.phrase(found[0], story.words.before)  # "Another 700", but not "Another trial in 700"
    return story.is_number(found[0] if hedge is None else hedge[0])


def _chain(i: int, found: list[Saying], story: Story) -> list[Saying]:
    """Return the statements that cover a token, the outermost first."""
    covering = [one for one in found if one.covers(i)]
    ahead = [one for one in covering if one.cue.first < i]
    behind = [one for one in covering if one.cue.first > i]
    chain: list[Saying] = []
    for one in reversed(ahead):
        if chain and (_parted(one, chain[0], story) or one.kind == chain[0].kind == "noun"):
            break
        if chain and one.kind == "rule" and _is_interposed(chain[0], story):
            chain.append(one)  # "according to the Chamber, he said, output would drop"
            continue
        chain.insert(0, one)
    agents = [one for one in behind if one.kind == "agent"]
    behind = [one for one in behind if one.kind != "agent"]
    if agents:
        apart = bool(chain) and chain[-1].left and chain[-1].right  # "..., the firm said, short of what X forecast"
        apart = apart or story.word(agents[0].start) in story.cues.compared  # "posted 3m, against 4m expected by X"
        chain = [*chain[: -1 if apart else None], agents[0]]
    if behind and (not chain or behind[0].kind in ("says", "rule")):
        aside = story.word(behind[0].begin - 1) == ","  # "has 12 cases, Lund said on Monday, which brings"
        other = replace(behind[0], right=False) if aside else behind[0]
        parted = any(_parted(Saying(one.source, one.cue, one.kind, False, True, i, i), other, story) for one in chain)
        if not parted:
            chain.insert(0, behind[0])
    return chain


def _is_interposed(one: Saying, story: Story) -> bool:
    """Whether commas part a statement from what it states: ", he said,"."""
    return one.kind == "says" and story.word(one.source.first - 1) == "," == story.word(one.cue.end)


def _parted(one: Saying, other: Saying, story: Story) -> bool:
    """Whether a clause of its own begins between two statements: "X said 12 had died, but Y said 15"."""
    cues, dashes = story.cues, 0
    if one.source == other.source and story.word(other.cue.first - 1) in cues.joins:  # "denied it and said 15 had died"
        return True
    for k in range(one.begin, other.source.first):
        word, following = story.word(k), story.word(k + 1)
        if word in ("-", "–", "—") and not story.at(k).glued:
            dashes += 1
            continue
        if word == "," and k + 1 == other.source.first and k >= one.begin + 1 and other.right:
            return True
        if word == ";" or (word == "," and following in cues.joins | cues.subordinates - cues.that - cues.who):
            return True
        if word in cues.joins - {"or"} and k + 1 == other.source.first:
            return True
    return dashes % 2 == 1
