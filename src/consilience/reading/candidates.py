"""Candidates: which of the numbers of a text may be somebody's claims, and which are only circumstances."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from consilience.errors import FigureError
from consilience.model.figures import read_figure
from consilience.reading.prose import FoundFigure, NoCount
from consilience.reading.sayings import Statements
from consilience.wording.conventions import Convention
from consilience.wording.tokens import LENGTHS

_SPEEDS = frozenset(("km/h", "mph", "knot"))
_WHY = {
    "distance": "a distance, a depth or a speed",
    "conversion": "the figure before it in another unit",
    "speakers": "the number of those who speak",
    "pronoun": "a word that stands for a noun",
}


def candidates(
    everything: Iterable[FoundFigure | NoCount], statements: Statements, convention: Convention
) -> tuple[list[FoundFigure], list[NoCount]]:
    """Return the figures that may be claims, and all other numbers with the reason; both in the order of the text."""
    figures: list[FoundFigure] = []
    others: list[NoCount] = []
    for one in everything:
        if isinstance(one, NoCount):
            apart = list(_apart(one, convention)) if one.kind == "low above high" else []
            figures += apart
            others += [] if apart else [one]
            continue
        kind = _circumstance(one, figures[-1] if figures else None, statements)
        if kind:
            others.append(NoCount(kind, one.words, one.start, one.end, _WHY[kind]))
        else:
            figures.append(one)
    return figures, others


def _circumstance(one: FoundFigure, last: FoundFigure | None, statements: Statements) -> str:
    """Return why a figure is not a claim; "" if it may be one."""
    if one.unit in LENGTHS or one.unit in _SPEEDS:
        return "distance"
    inside = last is not None and one in last.within
    if one.binds == "conversion" or (inside and last is not None and one.unit not in ("", "%", last.unit)):
        return "conversion"
    story = statements.story
    i = story.place(one.start)
    if not one.noun and not one.unit and story.word(story.place(one.end - 1)) in story.cues.nobody:
        return "pronoun"
    speaks = story.quote_at[i] < 0 and any(
        said.source.first == i and said.kind != "rule" for said in statements.in_sentence(story.sentence(i))
    )
    return "speakers" if speaks else ""


def _apart(one: NoCount, convention: Convention) -> Iterator[FoundFigure]:
    """Yield the two figures of a fall, which is not a range: "lowered from 12,000 to 10,000"."""
    joint = re.fullmatch(r"(\S.*?)(\s+\w+\s+)(\S.*)", one.words, re.DOTALL)
    if joint is None:
        return
    found = []
    for group in (1, 3):
        try:
            figure = read_figure(joint[group], convention)
        except FigureError:
            return
        start = one.start + joint.start(group)
        found.append(FoundFigure(joint[group], start, start + len(joint[group]), figure, unit=figure.unit))
    yield from found
