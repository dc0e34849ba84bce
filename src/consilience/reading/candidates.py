"""Candidates: which of the numbers of a text may be somebody's claims, and which are only circumstances."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from consilience.errors import FigureError
from consilience.model.figures import read_figure
from consilience.reading.leftovers import figures_left, is_listed
from consilience.reading.prose import FoundFigure, NoCount
from consilience.reading.sayings import Sayings
from consilience.reading.stories import Story
from consilience.wording.conventions import Convention
from consilience.wording.tokens import LENGTHS, is_monetary

_PERCENT = re.compile(r" ?(%|per ?cent\b)")
_SPEEDS = frozenset(("km/h", "mph", "knot"))
_CHANGE = 24
"""Tokens from the verb of a change to its values, at most."""
_MARGIN = 5
"""Tokens from the words for a margin of error to its number, at most."""
_KNOWN = 12
"""The largest number in words of those who are known: "her two daughters"."""
_OLDEST = 120
_NEGATED = 4
"""Tokens from "never" to the bound that it turns round, at most."""
_SPEAKERS = 100
"""The largest number of those who say something together: "two officials said"."""
_WHY = {
    "distance": "a distance, a depth or a speed",
    "conversion": "the figure before it in another unit",
    "speakers": "the number of those who speak",
    "pronoun": "a word that stands for a noun",
    "attribute": "a measure of one thing, not of how much there is",
    "margin": "how far another figure may be off",
    "known": "the number of those who are known by other words",
    "issue": "the number of a volume or an issue",
    "age": "the age of a person",
    "heading": "the hour or the number of what follows it",
}


def candidates(
    everything: Iterable[FoundFigure | NoCount], statements: Sayings, convention: Convention
) -> tuple[list[FoundFigure], list[NoCount]]:
    """Return the figures that may be claims, and all other numbers with the reason; both in the order of the text."""
    figures: list[FoundFigure] = []
    others: list[NoCount] = []
    story = statements.story
    for one in everything:
        if isinstance(one, NoCount):
            stated = list(_stated(one, statements, convention, figures))
            figures += stated
            others += [] if stated else [one]
            continue
        kind = _circumstance(one, figures[-1] if figures else None, statements)
        if kind:
            others.append(NoCount(kind, one.words, one.start, one.end, _WHY[kind]))
            continue
        found = _share_of(_in_money(one, story), story, convention)
        for read in (_lacking, _moved, _negated):
            found = read(found, story, convention)
        figures += list(_apart(found, story, convention)) if _is_change(found, story) else [found]
    return figures, others


def _in_money(one: FoundFigure, story: Story) -> FoundFigure:
    """Return a figure with the currency spelled behind it that has no code: "5 million crowns"."""
    word = story.word(story.place(one.end - 1) + 1)
    return replace(one, unit=word) if not one.unit and word in story.cues.moneys else one


def _share_of(one: FoundFigure, story: Story, convention: Convention) -> FoundFigure:
    """Return the share of "one child in three", else the figure itself."""
    first = story.place(one.end - 1)
    whole = story.words.numbers.get(story.word(first + 3), 0)
    led = story.word(first) in story.words.ones and story.word(first + 2) in story.words.wholes - story.words.of
    if not (led and whole > 1 and story.at(first + 1).kind == "word") or story.word(first + 4) in story.words.durations:
        return one
    end = story.chars(first, first + 4)[1]
    hedge = story.text[one.start : story.at(first).start]
    share = f"{Decimal(100) / Decimal(str(whole)):.3g}".replace(".", convention.marks.decimal)
    words = story.text[one.start : end]
    return replace(one, words=words, end=end, figure=read_figure(f"{hedge}{share}%", convention), unit="%")


def _lacking(one: FoundFigure, story: Story, convention: Convention) -> FoundFigure:
    """Return how many somebody lacks, "we are short of 60", which is not a bound: "just short of 60"."""
    first = story.place(one.start)
    found = story.phrase(first, story.cues.lacking)
    led = found is not None and story.word(first - 1) in story.cues.passive
    return _read_from(one, found[0], story, convention) if found is not None and led else one


def _moved(one: FoundFigure, story: Story, convention: Convention) -> FoundFigure:
    """Return the value to which one was changed, "revised up to 8,900", which is not a bound."""
    first = story.place(one.start)
    found = story.phrase(first, story.cues.moved_to)
    led = found is not None and story.word(first - 1) in story.cues.valuing | story.cues.changing
    return _read_from(one, found[0], story, convention) if found is not None and led else one


def _negated(one: FoundFigure, story: Story, convention: Convention) -> FoundFigure:
    """Return the bound that "never" turns round: "has never acknowledged more than 769" is at most 769."""
    first, cues = story.place(one.start), story.cues
    found = story.phrase(first, cues.turned)
    if found is None:
        return one
    near = range(max(story.inner_sentence(first).first, first - _NEGATED), first)
    said = [k for k in near if story.word(k) in cues.negations]
    if not said or any(story.at(k).kind != "word" or story.word(k) in cues.joins for k in range(said[-1], first)):
        return one
    read = _read_from(one, found[0], story, convention, f"{found[1]} ")
    return one if read is one else replace(one, figure=read.figure)


def _read_from(one: FoundFigure, i: int, story: Story, convention: Convention, led: str = "") -> FoundFigure:
    """Return a figure as it reads from a token on, behind other words than its own; as it was where that reads none."""
    start = story.at(i).start
    words = story.text[start : one.end]
    try:
        return replace(one, words=words, start=start, figure=read_figure(f"{led}{words}", convention))
    except FigureError:
        return one


def _stated(
    one: NoCount, statements: Sayings, convention: Convention, figures: list[FoundFigure]
) -> Iterator[FoundFigure]:
    """Yield the figures that a number states in its sentence, but which stand in those before it."""
    last = figures[-1] if figures else None
    found = (
        _apart(one, statements.story, convention)
        if one.kind == "low above high"
        else figures_left(one, statements, convention, last)
    )
    for figure in found:
        if (last is None or figure.start >= last.end) and not _circumstance(figure, last, statements):
            yield figure


def _circumstance(one: FoundFigure, last: FoundFigure | None, statements: Sayings) -> str:
    """Return why a figure is not a claim; "" if it may be one."""
    story, cues = statements.story, statements.story.cues
    i = story.place(one.start)
    if (one.unit in LENGTHS and not _is_measured(one, i, story)) or one.unit in _SPEEDS:
        return "distance"
    inside = last is not None and one in last.within
    if one.binds == "conversion" or (inside and last is not None and one.unit not in ("", "%", last.unit)):
        return "conversion"
    hyphen = one.unit and "-" in one.words and story.word(i + 1) == "-" and story.at(i + 3).kind == "word"
    if hyphen and one.noun and one.unit != "%" and not is_monetary(one.unit):
        return "attribute"
    if any(story.phrases(range(max(0, i - _MARGIN), i), cues.margins)):
        return "margin"
    if not one.unit and one.figure.value <= _KNOWN:
        if not one.noun and story.word(story.place(one.end - 1)) in cues.nobody:
            return "" if is_listed(i, statements, last) else "pronoun"
        if story.word(i - 1) in cues.possessives and story.at(i).kind == "word":
            return "known"
    if _is_age(one, i, story):
        return "age"
    if _is_issue(story.place(one.end - 1), story):
        return "issue"
    if _is_heading(one, i, story):
        return "heading"
    return "speakers" if _speaks(i, statements, few=one.figure.value <= _SPEAKERS) else ""


def _is_age(one: FoundFigure, i: int, story: Story) -> bool:
    """Whether a number is the age of somebody: "a widow of 91", "as young as 14", "the retirement age to 66"."""
    cues, before = story.cues, story.word(i - 1)
    if one.unit or one.figure.value > _OLDEST:
        return False
    aged = before in cues.of and story.word(i - 2) in cues.persons and story.word(i - 3) in cues.articles
    young = before in cues.likened and story.word(i - 2) in cues.young
    limit = story.word(i) in story.words.aged_by and before in cues.passive and story.word(i - 2) in cues.many
    near = range(max(story.inner_sentence(i).first, i - _MARGIN), 0 if one.noun else i)
    return aged or young or (not one.noun and limit) or any(story.word(k) in cues.ages for k in near)


def _is_issue(i: int, story: Story) -> bool:
    """Whether a number is that of a volume or an issue behind the name of a journal: "Boreal Entomology 47(2)"."""
    k = i if story.word(i + 1) == "(" else i - 2
    glued = story.word(k + 1) == "(" and story.at(k + 1).glued and story.word(k + 3) == ")"
    digits = story.at(k).kind == story.at(k + 2).kind == "number"
    return glued and digits and story.is_name(k - 1)


def _is_heading(one: FoundFigure, i: int, story: Story) -> bool:
    """Whether a number is all that a line says, or that of a report: "14.20", "Situation report 2"."""
    line = story.paragraphs[story.paragraph(i)]
    end = story.place(one.end - 1) + 1
    alone = line == (i, end) and not one.unit
    ended = end == line.end or story.word(end) == "("  # "UPDATE 2 (as of 13 February)"
    of_report = story.word(i - 1) in story.cues.documents - story.cues.counts and ended
    return alone or (of_report and story.at(i).kind == "number" and not one.unit and end - i == 1)


def _is_measured(one: FoundFigure, i: int, story: Story) -> bool:
    """Whether a length is what was found: "2.4 ± 0.3 metres", "rose by 32 cm", "240 mm of rain"."""
    words = story.words
    changed = story.word(i - 1) in words.changes  # "the river rose 1.4 metres"
    changed = changed or (story.word(i - 1) in words.steps and story.word(i - 2) in words.changes)
    behind = story.word(story.place(one.end - 1) + 1)
    changed = changed and behind not in story.cues.places_off  # "went down two kilometres off the coast"
    return changed or behind in words.of or one.figure.reading == "plus or minus"


def _speaks(i: int, statements: Sayings, *, few: bool) -> bool:
    """Whether a figure counts those who say something: "two officials said", but not "41 deaths reported"."""
    story = statements.story
    if story.quote_at[i] >= 0:
        return False
    cues = story.cues
    for said in statements.in_sentence(story.sentence(i)):
        survey = said.kind == "rule" and story.word(said.cue.first) in cues.places_at  # "in a survey of 1,260 farmers"
        if said.source.first == i and not survey:
            head = story.word(said.source.end - 1)
            speaks = said.kind in ("says", "rule") or head in cues.officials | cues.titles | cues.bodies
            return few and speaks and story.phrase(said.source.end - 1, cues.outcomes) is None
    return False


def _is_change(one: FoundFigure, story: Story) -> bool:
    """Whether what looks like a range is a change: "raising the toll in the region from 118 to 131"."""
    first = story.place(one.start)
    led = first if story.word(first) in story.cues.starts else first - 1
    if one.figure.reading != "range" or story.word(led) not in story.cues.starts:
        return False
    begin = max(story.inner_sentence(first).first, led - _CHANGE)
    return any(story.word(k) in story.words.changes | story.cues.moves for k in range(begin, led))


def _apart(one: NoCount | FoundFigure, story: Story, convention: Convention) -> Iterator[FoundFigure]:
    """Yield the two figures of a fall, which is not a range: "lowered from 12,000 to 10,000"."""
    joints = story.cues.times_to | story.cues.joins
    for joint in re.finditer(r"(?<=\S)\s+(\w+)(?=\s+\S)", one.words):
        if joint[1].casefold() not in joints:
            continue  # "58.2 per cent to 41.8 per cent"
        second = one.end - len(one.words[joint.end() :].lstrip())
        low, high = (one.start, one.start + joint.start()), (second, one.end)
        found = [_read_alone(*ends, story, convention) for ends in (low, high)]
        first, last = found
        if first is None or last is None:
            continue
        if last.unit == "%" and not first.unit:  # "won by 46 to 41 percent"
            first = replace(first, figure=read_figure(f"{first.words}%", convention), unit="%")
        yield from (first, last)
        return


def _read_alone(start: int, end: int, story: Story, convention: Convention) -> FoundFigure | None:
    """Return the figure that some characters are with the percent behind them; None where they are none alone."""
    unit = _PERCENT.match(story.text, end)
    words = story.text[start : end if unit is None else unit.end()]
    try:
        figure = read_figure(words, convention)
    except FigureError:
        return None
    return FoundFigure(words, start, start + len(words), figure, unit=figure.unit)
