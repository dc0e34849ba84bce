"""Standings: whether the text says that a figure is confirmed, not confirmed, denied or withdrawn."""

from __future__ import annotations

from consilience.reading.stories import Span
from consilience.reading.surroundings import Surroundings

_NEAR = 4
"""Tokens between a figure and the word that confirms it, at most."""
_HEAD = 6
"""Tokens from the head of a sentence about the figures before it to the noun for them, at most."""
_OF_STATUS = {"denied": "denied", "revised": "withdrawn"}


def standing_of(around: Surroundings, status: str) -> str:
    """Return the standing that the text gives to a figure of a status; "" where it says nothing."""
    if status in _OF_STATUS:
        return _OF_STATUS[status]
    return _beside(around) or _by_verb(around) or _said_after(around)


def _beside(around: Surroundings) -> str:
    """Return what the words beside a figure say: "38 confirmed cases", "unconfirmed reports of 9 dead"."""
    story, cues = around.story, around.story.cues
    first = max(around.before, around.clause().first)
    end = min(around.behind, around.clause().end)
    stated = max((one.cue.end for one in around.chain if one.cue.end <= around.span.first), default=0)
    found = []
    for span, standing in around.phrases(range(first, end), cues.standings):
        behind = span.first >= around.span.end
        distance = span.first - around.span.end if behind else around.span.first - span.end
        if distance > 2 * _NEAR or any(span.first in one.source for one in around.chain):
            continue
        before = span.first < stated or story.word(span.first - 1) in cues.negations
        if standing == "confirmed" and (distance > _NEAR or before):
            continue
        found.append((distance, standing))
    return min(found)[1] if found else ""


def _by_verb(around: Surroundings) -> str:
    """Return what the verb of whoever states a figure says: "the ministry confirmed that 38 were ill"."""
    story, cues = around.story, around.story.cues
    if not around.chain:
        return ""
    said = story.phrase(around.chain[0].cue.first, cues.standings)
    doubted = any(
        standing == "unconfirmed"
        for one in around.chain
        for _, standing in story.phrases(range(max(0, one.source.first - 1), one.source.end), cues.standings)
    )
    return "unconfirmed" if doubted else said[1] if said is not None else ""


def _said_after(around: Surroundings) -> str:
    """Return what the next sentence says of the figures before it: "The figures could not be verified"."""
    story, cues = around.story, around.story.cues
    number = story.sentence(around.span.first) + 1
    if number >= len(story.sentences):
        return ""
    following = story.sentences[number]
    if story.paragraph(following.first) != story.paragraph(around.span.first):
        return ""
    if any(story.is_number(k) for k in range(*following)) or not _is_about(around, following):
        return ""
    for _, standing in around.phrases(range(*following), cues.standings):
        return "unconfirmed" if standing == "unconfirmed" else ""
    return ""


def _is_about(around: Surroundings, sentence: Span) -> bool:
    """Whether a sentence is about the figures before it: "The figures ...", "Reuters could not verify the claim"."""
    story, cues = around.story, around.story.cues
    nouns = cues.counts | cues.hearsay | cues.amounts
    for k in range(*sentence):
        named = story.word(k) in cues.determiners and any(story.word(m) in nouns for m in (k + 1, k + 2))
        if named or (k == sentence.first and story.word(k) in cues.it | cues.that | cues.these):
            return True
        if k - sentence.first > 4 * _HEAD:
            break
    return False
