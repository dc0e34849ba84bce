"""Circumstances: where and when the things are that a text counts, figure after figure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from consilience.reading.dates import DAY, YEAR, years_back
from consilience.reading.dating import Dating
from consilience.reading.locations import Places
from consilience.reading.relative_times import FoundTime
from consilience.reading.sayings import Sayings
from consilience.reading.surroundings import Cue, Surroundings
from consilience.wording.tokens import is_monetary

_NEAR = 4
"""Tokens between "compared with" and a figure, at most."""
_LAST_DAY = "12-31"


class _Said(NamedTuple):
    """A figure with what is known of it."""

    around: Surroundings
    words: frozenset[str]
    status: str
    when: Cue | None = None
    where: Cue | None = None

    @property
    def is_money(self) -> bool:
        unit = self.around.figure.unit
        return is_monetary(unit) or unit.partition("/")[0] in self.around.story.cues.moneys

    @property
    def is_shared(self) -> bool:
        """Whether it may be one of several results of one period: money, a percentage."""
        return self.is_money or self.around.figure.unit == "%"

    @property
    def is_observed(self) -> bool:
        return self.status in ("observed", "estimated")


class Circumstances:
    """Finds where and when the things are that the figures of a story count, which are asked for in its order."""

    def __init__(
        self, statements: Sayings, moments: Sequence[FoundTime], day: date | None, within: tuple[str, ...]
    ) -> None:
        self.story, self.day = statements.story, day
        self.places = Places(statements, within)
        self.dating = Dating(statements, moments)
        self.last: _Said | None = None
        self.period: _Said | None = None  # for which the text tells results: a quarter, a year
        self.outlook: _Said | None = None  # the last figure that somebody expects for a time

    def of(self, one: Surroundings, what: Cue | None, status: str) -> tuple[Cue | None, Cue | None]:
        """Return where and when what a figure counts is, of a status."""
        words = frozenset() if what is None else frozenset(re.split(r"[ /]", str(what.value)))
        said = _Said(one, words, status)
        when = self._when(said)
        said = said._replace(when=when)
        told = said.is_observed and when is not None and when.sure
        told = told and not (self._is_compared(said) or self.dating.label(one.span.first - 1))
        if told and (said.is_shared or words & self.story.cues.results) and _is_period(str(when and when.value)):
            self.period = said
        if said.status == "expected" and when is not None and when.sure:
            self.outlook = said
        if self._is_rival(said):
            when = self._beside()
        elif when is None:
            when = self._as_before(said)
        where = self._where(said._replace(when=when))
        self.last = said._replace(when=when, where=where)
        return where, when

    def _when(self, said: _Said) -> Cue | None:
        happened = bool(said.words & self.story.cues.happened)
        stated = said.is_observed or said.status == "denied"
        found = self.dating.of(
            said.around,
            outcome=happened and stated,
            attended=stated and self._is_of_day(said),
            lasting=stated and not said.is_money,
            standing=said.status != "expected" and not said.is_money,
            before=self.day if said.status in ("planned", "expected") else None,
        )
        if said.status == "capacity" and found is not None and self._is_of_relative(found, said.around):
            return None
        return self._gone_by(found) if found is not None and stated else found

    def _is_of_relative(self, when: Cue, one: Surroundings) -> bool:
        """Whether a figure stands in a clause behind a time: "left on Monday on two ferries that can carry 800"."""
        first = one.sentence.first
        who = [k for k in range(first, one.span.first) if self.story.word(k) in self.story.cues.who]
        return bool(who) and when.end <= self.story.at(who[-1]).start

    def _is_of_day(self, said: _Said) -> bool:
        """Whether a figure counts what the day of an event saw, and not what came of it: "two have been arrested"."""
        cues = self.story.cues
        lasting = any(self.story.word(k) in cues.present - cues.passive for k in range(*said.around.governed))
        return bool(said.words & cues.attended) and not (lasting or said.words & cues.averages)

    def _gone_by(self, when: Cue) -> Cue:
        """Return the time of what has happened, which is not to come: "in September", said in May, is of last year."""
        value, day = str(when.value), "" if self.day is None else self.day.isoformat()
        ended = len(value) == DAY and re.search(r"[^\W\d]", when.why) and value[5:] == _LAST_DAY
        if ended and value > day and not re.search(r"\d", when.why):
            return replace(when, value=years_back(value, 1), sure=False)  # "had left by the end of the year"
        dated = "/" in value or re.search(r"\d{4}", when.why) or not any(c.isalpha() for c in when.why)
        months = self.story.cues.months.keys() & set(when.why.casefold().split())
        if dated or not months or not day or value <= day[: len(value)]:
            return when
        if self._is_scheduled(when):
            return replace(when, sure=False)
        return replace(when, value=years_back(value, 1), sure=False)

    def _is_scheduled(self, when: Cue) -> bool:
        """Whether a verb before a time says that it is still to come: "the trial of 12 officers begins in March"."""
        story, k = self.story, self.story.place(when.start) - 1
        while story.word(k) in story.cues.prepositions | story.cues.determiners:
            k -= 1
        return story.word(k) in story.cues.scheduled

    def _where(self, said: _Said) -> Cue | None:
        """Return the place of a figure, that of the figure of which it counts some, or that of the text."""
        one, cues = said.around, self.story.cues
        own = self.places.of(one)
        if own is not None or (said.status == "capacity" and self._is_of_vehicle(one)):
            return own
        part = self.last is not None and self._is_part(said) and not said.is_money
        if part and self.last is not None and self.last.where is not None:
            return replace(self.last.where, sure=False)
        event = bool(said.words & (cues.happened | cues.losses))
        past = self.dating.is_past(one, self.day) and not self._is_compared(said)
        if past or (
            not event and (said.is_money or any(self.story.word(k) in cues.asking for k in range(*one.sentence)))
        ):
            return None
        return self.places.of_text(one, narrowly=self._is_compared(said) or not self._is_of_other_time(said))

    def _is_of_vehicle(self, one: Surroundings) -> bool:
        """Whether a sentence names what people travel in: "two transports that can lift 800"."""
        first = one.sentence.first
        return any(self.story.word(k) in self.story.cues.vehicles for k in range(first, one.span.first))

    # -- as the figure before ----------------------------------------------------------------------------------------

    def _is_near(self, before: _Said, one: Surroundings) -> bool:
        return self.story.paragraph(before.around.span.first) == self.story.paragraph(one.span.first)

    def _is_part(self, said: _Said) -> bool:
        """Whether a figure counts some of what the one before does, or goes on with it: "Of these, 263", "and 87"."""
        story, cues, one = self.story, self.story.cues, said.around
        if self.last is None or not self._is_near(self.last, one):
            return False
        first = one.span.first
        some = story.word(one.span.end) in cues.of and story.word(one.span.end + 1) in cues.they  # "four of them"
        led = story.word(one.sentence.first) in cues.of and story.word(one.sentence.first + 1) in cues.these
        joined = story.word(first - 1) in cues.joins | cues.subset and one.before > one.sentence.first
        verbs = cues.auxiliaries | cues.verbs | cues.says | cues.finds
        bare = not any(story.word(k) in verbs for k in range(one.span.end, one.clause().end))
        return some or (led and self.last.around.sentence != one.sentence) or (joined and bare)

    def _as_before(self, said: _Said) -> Cue | None:
        """Return the time of a figure before, for one that goes on with it: "Eleven died", or a quarter's profit."""
        story, one, k = self.story, said.around, said.around.span.end
        if self.last is not None and self.last.when is not None and self._is_near(self.last, one):
            bare = not one.figure.noun or story.phrase(k, story.cues.outcomes) is not None
            goes_on = one.span.first == one.sentence.first and bare and _is_period(str(self.last.when.value))
            if goes_on or self._is_part(said):
                return replace(self.last.when, sure=False)
        if said.status == "expected" and self.outlook is not None:
            near = self._is_near(self.outlook, one) and said.is_shared and self.outlook.is_shared
            return replace(self.outlook.when, sure=False) if near and self.outlook.when is not None else None
        if self.period is not None and said.status != "planned":
            near = self._is_near(self.period, one)
            if (said.is_shared and near and not one.is_compared) or said.words & story.cues.results:
                return replace(self.period.when, sure=False) if self.period.when is not None else None
        return None

    def _is_compared(self, said: _Said) -> bool:
        """Whether a figure is what the one before is compared with: "61%, against 57% in 2017"."""
        one, last = said.around, self.last
        words = {self.story.word(k) for k in range(max(one.before, one.span.first - _NEAR), one.span.first)}
        same = last is not None and last.around.sentence == one.sentence
        alone = not one.figure.noun or one.statements.parties.is_time(one.span.end)
        unit = last.around.figure.unit if last is not None and alone and not one.figure.unit else one.figure.unit
        same = (
            same and last is not None and last.around.figure.unit in (unit, "%")
        )  # "5 tonnes, from a record 9 million"
        return same and bool(words & self.story.cues.compared)

    def _is_of_other_time(self, said: _Said) -> bool:
        """Whether a figure has a longer time than the event of the text, so that it is of more than its place."""
        if said.when is None or not said.when.sure or self.dating.event.day is None:
            return False
        return _is_period(str(said.when.value)) or ".." in str(said.when.value)

    def _is_rival(self, said: _Said) -> bool:
        """Whether a figure stands alone in brackets behind one of its unit, such as that of the year before."""
        story, one, last = self.story, said.around, self.last
        alone = story.word(one.span.first - 1) == "(" and story.word(one.span.end) == ")"
        return alone and last is not None and one.figure.unit in ("", last.around.figure.unit)

    def _beside(self) -> Cue | None:
        """Return the time of a figure in brackets, by that of the figure before and what the text says of brackets."""
        when = None if self.last is None else self.last.when
        value = None if when is None else self.dating.beside_brackets(str(when.value))
        return None if when is None or value is None else replace(when, value=value, sure=False)


def _is_period(value: str) -> bool:
    return ".." not in value and ("/" in value or len(value) == YEAR)
