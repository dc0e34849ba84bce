"""Statuses: whether a figure is observed, estimated, expected, planned, a capacity, denied or replaced."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.reading.stories import Span
from consilience.reading.surroundings import Cue, Surroundings

_FAR = 26
"""Tokens from a figure in which a word says what kind of figure it is."""
_BESIDE = {"capacity": (0, 1), "revised": (3, 0)}
"""Statuses that only words right beside a figure give it: so many tokens before it, and behind."""
_FIRST = ("denied", "revised", "capacity", "planned", "expected", "estimated", "observed")
"""Which status counts where several are said of one figure."""


def status_of(around: Surroundings, *, ahead: bool = False) -> Cue | None:
    """Return the status that the text gives to a figure; None where it says nothing, as of what was observed.

    Parameters
    ----------
    around : Surroundings
    ahead : bool
        Whether the time of the figure is still to come on the day of publication.
    """
    story = around.story
    for statement in around.chain:
        if statement.kind == "denies":
            return around.cue("denied", statement.cue)
    replaced = _replaced(around)
    if replaced is not None:
        return around.cue("revised", replaced)
    found = sorted(_said(around), key=lambda one: (one[0] > _FAR, one[0] > 0, _FIRST.index(one[2]), one[0]))
    if found:
        _, span, status = found[0]
        return around.cue(status, span)
    for statement in reversed(around.chain):
        named = story.phrase(statement.cue.first, story.cues.statuses)
        if named is not None:
            return around.cue(named[1].partition(" ")[0], statement.cue)
    return around.cue("expected", around.span, sure=False) if ahead else None


def _replaced(around: Surroundings) -> Span | None:
    """Return the word before a value that another one has replaced: "from 118 to 131", "lowered to 11 from 14"."""
    story, cues = around.story, around.story.cues
    before = around.span.first - 1
    if story.word(before) not in cues.starts:
        return None
    behind = story.word(around.span.end) in cues.times_to
    earlier = around.before > around.sentence.first and before - around.before <= 1
    return Span(before, before + 1) if behind or earlier else None


def _said(around: Surroundings) -> Iterator[tuple[int, Span, str]]:
    """Yield the phrases of status near a figure, with how far they are."""
    story, cues = around.story, around.story.cues
    clause = around.clause()
    first = next((k for k in around.left() if story.word(k) in cues.who and story.word(k - 1) == ","), clause.first)
    for span, meaning in around.phrases(range(max(first, clause.first), clause.end), cues.statuses):
        status, _, limit = meaning.partition(" ")
        alone = span.end - span.first == 1
        if alone and story.is_capital(span.first) and not story.starts_sentence(span.first):
            continue  # "May"
        if around.span.first <= span.first < around.span.end:
            yield 0, span, status
            continue
        hedges = status == "estimated" and span.end == around.previous.first
        if span.first in around.previous or hedges:
            continue  # "an estimated 8,400 acres" says nothing of the next figure
        behind = span.first >= around.span.end
        distance = span.first - around.span.end if behind else around.span.first - span.end
        some = behind and around.is_some
        crosses = span.first >= around.behind < around.sentence.end if behind else span.end <= around.before > first
        beside = _BESIDE.get(status) if limit else None
        if beside is not None and (distance > beside[behind] or crosses):
            continue
        if distance <= _FAR and not (behind and crosses and not some):
            yield distance + _FAR * (crosses and not some), span, status
