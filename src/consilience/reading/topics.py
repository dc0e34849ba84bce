"""Topics: what the figures of a text count, one after another: as the one before, as one compared, as the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from consilience.reading.countables import is_compared, of_alone, topic_of
from consilience.reading.surroundings import Cue, Surroundings
from consilience.wording.tokens import is_monetary

_BACK = 12
"""Figures back to the one that another repeats, at most."""
_THAN = 6
"""Tokens from "fewer" to "than", at most."""
_OF = 3
"""Figures back to the one of which another counts some, at most."""


def topics_of(around: Sequence[Surroundings]) -> list[Cue | None]:
    """Return what each figure of a text counts.

    A figure without words of its own counts what the one before it does, or what its clause is about; one that somebody
    states counts what the text does at first. Both are unsure.
    """
    topics: list[Cue | None] = []
    main: Cue | None = None
    for place, one in enumerate(around):
        last = _of_whole(one, around[:place], topics) if topics else None
        following = around[place + 1] if place + 1 < len(around) else None
        if last is not None and (is_compared(one) or _is_more(one)):
            last = _compared(one, around[:place], topics)
        elif last is not None and last.value == "capacity":  # "the camp, built for 250, houses 900"
            last = next((topic for topic in topics[-2:-_OF:-1] if topic is not None), None)
        if last is not None and _is_money(one) and not around[place - 1].figure.unit:
            last = None
        if (
            last is not None
            and around[place - 1].figure.unit
            and one.story.word(one.span.end + 1) in one.story.cues.they
        ):
            near = range(place - 1, max(-1, place - _OF), -1)  # "1,301 died where it was 51 degrees, and 83% of them"
            last = next((topics[k] for k in near if not around[k].figure.unit), last)
        topic = _restated(one, around[:place], topics) or topic_of(one, following, last, main)
        if topic is not None and last is not None and topic.value == last.value and _is_further(one):
            topic = replace(topic, value=f"{topic.value}/further", sure=False)
        topic = of_alone(one, topic or _of_unit(one, around[:place], topics))
        if topic is not None and _is_difference(one):
            how = one.story.word(one.span.end)
            plain = str(topic.value).removeprefix(f"{how} ")
            topic = replace(topic, value=f"{plain}/{how}", sure=False)  # which rivals no figure for all
        stated = [other.value for other in topics[-_BACK:] if other is not None]
        if topic is not None and topic.value in stated and _is_added(one):
            topic = replace(topic, value=f"{topic.value}/further", sure=False)
        topics.append(topic)
        headed = one.story.text[one.story.at(one.sentence.end - 1).end - 1] != "."
        if main is None and topic is not None and topic.sure and not one.figure.unit and not headed:
            main = topic
    return topics


def _is_further(one: Surroundings) -> bool:
    """Whether a figure says by how much the one before it rose: "rose to 58 after six people died in hospital"."""
    story, cues = one.story, one.story.cues
    led = any(story.word(k) in cues.after for k in range(one.before, one.span.first))
    same = one.before > one.sentence.first
    return led and same and any(story.word(k) in story.words.changes for k in range(one.sentence.first, one.before))


def _is_added(one: Surroundings) -> bool:
    """Whether a figure adds to one before it, and is not for all: "eight more people", "another eight", "12 others"."""
    story, cues, k = one.story, one.story.cues, one.span.end
    said = [story.phrase(first, cues.continuing) for first in (one.span.first - 1, one.span.first)]
    led = any(phrase is not None and phrase[1] == "more" for phrase in said)
    return led or (story.word(k) in cues.more and story.word(k + 1) not in cues.than)


def _is_difference(one: Surroundings) -> bool:
    """Whether a figure says by how much another one is larger or smaller: "11,000 fewer cars than a year earlier"."""
    story, k = one.story, one.span.end
    if one.figure.unit == "%" or story.word(k) not in story.cues.comparatives:
        return False
    behind = takewhile(lambda m: story.at(m).kind == "word", range(k + 1, k + _THAN))
    return any(story.word(m) in story.cues.than for m in behind)


def _restated(one: Surroundings, before: Sequence[Surroundings], topics: Sequence[Cue | None]) -> Cue | None:
    """Return what a figure counts that the text has stated before: "denies the figure of 8,000"."""
    story, first = one.story, one.span.first
    if story.word(first - 1) not in story.cues.of or story.word(first - 2) not in story.cues.counts or one.figure.noun:
        return None
    for other, topic in zip(reversed(before[-_BACK:]), reversed(topics[-_BACK:]), strict=True):
        if topic is not None and (other.figure.figure.value, other.figure.unit) == (
            one.figure.figure.value,
            one.figure.unit,
        ):
            return replace(topic, sure=False)
    return None


def _is_money(one: Surroundings) -> bool:
    return is_monetary(one.figure.unit) or one.figure.unit in one.story.cues.moneys


def _is_more(one: Surroundings) -> bool:
    """Whether a figure begins its sentence with "another", and counts what the last one of its unit does."""
    if any(
        one.story.phrase(k, one.story.cues.continuing) == (k + 1, "more") for k in (one.span.first, one.span.first - 1)
    ):
        return True  # "and would bring another 200,000 litres"
    begins = one.span.first - one.sentence.first <= 1
    return begins and one.story.phrase(one.sentence.first, one.story.cues.continuing) is not None


def _compared(one: Surroundings, before: Sequence[Surroundings], topics: Sequence[Cue | None]) -> Cue | None:
    """Return what the last figure of the sentence with the same unit counts, but for one behind a preposition."""
    for place in range(len(before) - 1, -1, -1):
        other = before[place]
        if other.sentence != one.sentence and not _is_more(one):
            break
        if one.story.paragraph(other.span.first) != one.story.paragraph(one.span.first):
            break
        led = (
            one.story.word(other.span.first - 1) in one.story.cues.prepositions - one.story.cues.times_to
        )  # "in 38 countries"
        if other.figure.unit == one.figure.unit and not led:
            return topics[place]
    return topics[-1]


def _of_unit(one: Surroundings, before: Sequence[Surroundings], topics: Sequence[Cue | None]) -> Cue | None:
    """Return what the last amount of the same unit counts: "profit of 410m. Analysts had expected 395m"."""
    near = zip(reversed(before[-_BACK:]), reversed(topics[-_BACK:]), strict=True) if one.figure.unit else ()
    last = next((topic for other, topic in near if other.figure.unit == one.figure.unit), None)
    return None if last is None else replace(last, sure=False)


def _of_whole(one: Surroundings, before: Sequence[Surroundings], topics: Sequence[Cue | None]) -> Cue | None:
    """Return what the last figure counts; behind a part, in a sentence of its own, what the whole does."""
    story, cues, last = one.story, one.story.cues, topics[-1]
    place = len(before) - 1
    while place > 0 and _is_bound(before[place]) and before[place].sentence != one.sentence:
        place -= 1  # "40 people, including 12 children, were hurt. Medics put the number at 55"
    if before[place].has_whole:
        place -= 1  # "272 of the 1,400 guards joined, but the ministry put the figure at 203"
    last = topics[place]
    total = any(story.word(k) in cues.totals for k in range(one.clause().first, one.span.first))
    if total and last is not None:
        words = str(last.value).split(" ")
        plain = " ".join(word for word in words if word not in cues.fresh)
        last = replace(last, value=plain, sure=False) if plain else last
    return last


def _is_bound(one: Surroundings) -> bool:
    """Whether a figure is a part of the one before it: "including 12 children", "of which 60 are vacant"."""
    story, cues, k = one.story, one.story.cues, one.span.first
    of_which = story.word(k - 1) in cues.these and story.word(k - 2) in cues.of
    some = story.word(one.span.end) in cues.of and story.word(one.span.end + 1) in cues.they  # "12 of them children"
    return of_which or some or one.figure.binds in ("part", "subset")
