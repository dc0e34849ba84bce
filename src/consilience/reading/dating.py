"""Dating: which of the times of a text is that of a figure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from consilience.reading.dates import MONTH, YEAR, moved, number_of, years_back
from consilience.reading.events import FirstEvent
from consilience.reading.relative_times import FoundTime
from consilience.reading.sayings import Sayings
from consilience.reading.stated_times import StatedTimes
from consilience.reading.stories import Span
from consilience.reading.surroundings import Cue, Surroundings

_FAR = 22
"""Tokens between a figure and the time in its clause, at most."""
_NEAR = 4
"""Tokens between a time and what goes on with it, at most."""
_LINE = 20
"""Tokens of a line that holds no more than a date."""
_MONTHS = 2
"""Months back for which something may still be planned: "a target of 900 in June", said in July."""
_OPENED = 3
"""Tokens of a sentence in which a time stands that holds for all of it."""


class Dating:
    """The times of a story, and the one that each figure takes."""

    def __init__(self, statements: Sayings, moments: Sequence[FoundTime]) -> None:
        self.statements, self.story, self.moments = statements, statements.story, moments
        story = self.story
        self.moments = [
            one for one in moments if not (story.in_dateline(one.span.first) or story.is_masthead(one.span))
        ]
        self.places = [moment.span.first for moment in self.moments]
        self.stated = StatedTimes(statements, self._among)
        self.is_stated = self.stated.is_stated
        self.own: dict[int, FoundTime | None] = {}
        """The time in the clause of a figure, by its first token: several rules ask for it."""
        self.as_of = self._header()
        self.in_brackets = self._bracketed()
        self.event = FirstEvent(statements, self._among, self.is_stated)

    def _among(self, first: int, end: int) -> Sequence[FoundTime]:
        return self.moments[bisect_left(self.places, first) : bisect_left(self.places, end)]

    def _header(self) -> FoundTime | None:
        """Return the day of a header such as "as of 18:00 on 8 March", alone on its line."""
        story = self.story
        for moment in self.moments[:4]:
            line = story.paragraphs[story.paragraph(moment.span.first)]
            if story.paragraph(moment.span.first) > 2:
                break
            words = [story.word(k) for k in range(max(0, moment.span.first - 6), moment.span.end)]
            alone = line.first == 0 or line.end - line.first <= _LINE
            if ("as", "of") in pairwise(words) and alone:
                return moment
        return None

    def _bracketed(self) -> int | None:
        """Return the year of what stands in brackets: "Figures in brackets refer to the same period of 2023"."""
        story = self.story
        for place, sentence in enumerate(story.sentences):
            if any(story.phrases(range(*sentence), story.cues.bracketed)):
                said = self._among(*story.sentences[place])
                return next((int(one.value[:YEAR]) for one in said if one.value[:YEAR].isdigit()), None)
        return None

    def beside_brackets(self, when: str) -> str | None:
        """Return the time of a figure in brackets behind one of a time, where the text says which year that is."""
        if self.in_brackets is None or not when[:YEAR].isdigit():
            return None
        return years_back(when, int((when.partition("/")[2] or when)[:YEAR]) - self.in_brackets)

    def _decides(self, moment: FoundTime) -> bool:
        """Whether a time is when somebody decided or came to do something: "voted on Tuesday to adopt a budget"."""
        story, cues, k = self.story, self.story.cues, moment.span.end
        while self.statements.parties.is_time(k):
            k += 1
        number = story.phrase(k + 1, story.words.before) is not None or story.is_number(k + 1)
        infinitive = story.word(k) in cues.times_to and story.at(k + 1).kind == "word" and not story.is_capital(k + 1)
        return infinitive and not number and story.word(k + 1) not in cues.determiners | cues.times

    def of(
        self,
        around: Surroundings,
        *,
        outcome: bool,
        attended: bool,
        lasting: bool,
        standing: bool,
        before: date | None = None,
    ) -> Cue | None:
        """Return the time of a figure.

        Parameters
        ----------
        around : Surroundings
        outcome : bool
            Whether it counts what an event did: the dead, the hurt, the damaged.
        attended : bool
            Whether it counts those who came to an event.
        lasting : bool
            Whether it holds at the time at which it is stated: it is neither a plan nor an amount of money.
        standing : bool
            Whether it stands in a list of one day, plans included: "as of 18:00 on 8 March".
        before : date or None
            The day of publication of what is still to come: its weekday is the next one.
        """
        moment, story = self._own(around), self.story
        running = lasting and any(story.word(k) in story.cues.running for k in range(*around.governed))
        stated = self.stated.of(around, goes_on=True) if running else None  # "has risen to 52, X said on Friday"
        owned = moment is not None and story.word(moment.span.end) == "'"  # "the toll of Monday's earthquake"
        if moment is not None and not (owned and stated is not None):
            value = self._value(moment, around, before)
            return None if value is None else around.cue(value, moment.span, sure=moment.sure)
        if (lasting or standing) and self.as_of is not None:
            return around.cue(self.as_of.value.removeprefix("../"), self.as_of.span, sure=False)
        event = self.event.day_of(attended=attended)
        if (outcome or attended) and event is not None and stated is None:
            return around.cue(event.value, event.span, sure=False)
        return stated or (self.stated.of(around) if lasting else None)

    def _value(self, moment: FoundTime, around: Surroundings, before: date | None) -> str | None:
        """Return when a figure's own time is, behind a day for what is still to come; None where it began long ago."""
        story, cues, value = self.story, self.story.cues, moment.value.removeprefix("../")
        if before is None:
            return value
        day = before.isoformat()
        earlier = around.sentence.first <= moment.span.first < around.previous.first
        if earlier and value.endswith("/..") and value[:-3] < day:
            return None  # "1,900 homes have been built since 2011 and 620 more are planned"
        if any(story.word(k) in cues.preterite for k in range(*around.governed)):
            return value
        last = story.word(moment.span.end - 1)
        k = moment.span.first - 1
        while story.word(k) in cues.prepositions or story.is_capital(k):
            k -= 1
        if k > around.sentence.first and story.word(k).endswith(cues.participles[:1]):
            return value  # "an action filed in Osby on Wednesday seeks 100 million"
        if "/" not in value and value < day[: len(value)]:
            value = moved(value, 7) if last in cues.weekdays else value
            long_ago = len(value) == MONTH and number_of(day) - number_of(value) > _MONTHS
            value = years_back(value, -1) if last in cues.months and long_ago else value
        begun = value.removesuffix("/..")
        if value != begun and begun < day and last in cues.weekdays:
            value = f"{moved(begun, 7)}/.."  # "would be taught in cabins from Monday"
        return value

    def is_ahead(self, around: Surroundings, published: date | None) -> bool:
        """Whether the time in a figure's clause is still to come on a day."""
        moment = self._own(around)
        coming = moment is not None and (moment.value.startswith("../") or self._is_coming(moment))
        value = moment.value.removeprefix("../") if moment is not None and coming else ""
        clause = around.governed
        past = any(self.story.word(k) in self.story.cues.past for k in range(*clause))
        return (
            bool(value) and not past and published is not None and value[:10] > published.isoformat()[: len(value[:10])]
        )

    def _is_coming(self, moment: FoundTime) -> bool:
        """Whether a time says itself that it is to come: "next year", "tomorrow", "in 2031"."""
        story = self.story
        last = story.word(moment.span.end - 1)
        return story.word(moment.span.first) in story.cues.coming or last.isdigit() or last in story.cues.tomorrow

    def is_dated(self, around: Surroundings, *, running: bool = False) -> bool:
        """Whether a time stands right behind a figure or its noun: "up from 7,900 patients in July".

        ``running`` is whether it counts what grows while an event goes on, so that a day is only when it was stated: "a
        toll of 43, up from 31 on Thursday".
        """
        story, cues = self.story, self.story.cues
        near = self._among(around.span.end, min(around.span.end + _NEAR, max(around.behind, around.span.end + 1)))
        said = cues.says | cues.finds  # "the 3.2 million tonnes estimated in June" is an old value
        near = [one for one in near if not (self.is_stated(one) or (running and one.is_day))]
        return any(not any(story.word(k) in said for k in range(around.span.end, one.span.first)) for one in near)

    def is_past(self, around: Surroundings, published: date | None) -> bool:
        """Whether the time in a figure's clause is years before a day, so that it counts another event."""
        moment = self._own(around)
        year = "" if moment is None or moment.is_open else (moment.value.partition("/")[2] or moment.value)[:YEAR]
        return bool(year) and published is not None and int(year) < published.year - 1

    def _apart(self, moment: FoundTime, around: Surroundings) -> bool:
        """Whether a time belongs to a participle behind the figure: "under an accord signed on 3 May"."""
        story, cues = self.story, self.story.cues
        k = moment.span.first - 1
        between = range(around.span.end, k)
        if any(story.word(m) in cues.purposes and story.is_participle(m + 1) for m in between):
            return True  # "fined 95 million for fixing prices between 2016 and 2021"
        while story.word(k) in cues.prepositions | cues.determiners:
            k -= 1
        ends = story.word(k).endswith(cues.participles[:1]) and k >= around.span.end
        ends = ends and story.phrase(k, cues.outcomes) is None
        ends = ends and not any(story.word(m) in cues.since for m in range(around.span.end, k))
        ends = ends and any(
            story.word(m) in cues.prepositions for m in range(around.span.end, k)
        )  # its own: "closed in"
        return (
            ends and story.word(k - 1) not in cues.auxiliaries and not story.word(k - 1).endswith(cues.adverb_endings)
        )

    def _own(self, around: Surroundings) -> FoundTime | None:
        """Return the time that the clause of a figure gives to it."""
        if around.span.first not in self.own:
            self.own[around.span.first] = self._found(around)
        return self.own[around.span.first]

    def label(self, colon: int) -> FoundTime | None:
        """Return the time between a parenthesis and a colon, of what stands behind that alone: "$5m (2023: $4m)"."""
        found = self._among(max(0, colon - _NEAR), colon) if self.story.word(colon) == ":" else ()
        one = found[-1] if found else None
        return one if one is not None and one.span.end == colon and self.story.word(one.span.first - 1) == "(" else None

    def _found(self, around: Surroundings) -> FoundTime | None:
        clause = around.governed
        label = self.label(around.span.first - 1)
        if label is not None:
            return label
        if self.story.word(clause.first) in self.story.cues.when:  # "in 1983, when 21,000 came"
            before = self._among(clause.first - _NEAR, clause.first)
            if before:
                return replace(before[-1], value=before[-1].value.removeprefix("../").removesuffix("/.."))
        near = [
            one
            for one in self._among(clause.first, clause.end)
            if not (
                self.label(one.span.end) is one
                or self.is_stated(one)
                or self._apart(one, around)
                or self._owns(one, around)
            )
        ]
        left = self._before(near, around)
        right = self._behind(near, around, led=bool(left))
        if right is not None and right.span.first - around.span.end <= _FAR:
            between = around.behind <= right.span.first and around.behind < around.sentence.end
            shares = (
                not left and around.shares and right.span.first < around.beyond and not self._is_apart(right, around)
            )
            if not between or shares:
                return right
        if left and around.span.first - left[-1].span.end <= _FAR:
            return left[-1]
        return self._of_restated(around) or self._of_sentence(around)

    def _of_restated(self, around: Surroundings) -> FoundTime | None:
        """Return the time behind the same figure said in another way: "$13m, or 40 cents a share, a year ago"."""
        story, cues, k = self.story, self.story.cues, around.behind
        if k >= around.sentence.end or story.word(k - 2) != "," or story.word(k - 1) not in story.words.either:
            return None
        moment = next(iter(self._among(k, min(around.beyond, around.sentence.end))), None)
        if moment is None or self.is_stated(moment) or story.word(moment.span.first - 1) in cues.compared:
            return None
        passed = {story.word(j) for j in range(k, moment.span.first)}
        others = cues.verbs | cues.says | cues.compared | cues.who | cues.joins | cues.after
        return None if passed & others else moment

    def _is_apart(self, moment: FoundTime, around: Surroundings) -> bool:
        """Whether another verb stands between a figure and a time: "has hurt 84 and forced 26 to flee on Monday"."""
        story, cues = self.story, self.story.cues
        between = range(around.span.end, moment.span.first)
        verbs = (k + 1 for k in between if story.word(k) in cues.joins)
        done = any(story.word(k).endswith(cues.participles[:1]) and not story.is_capital(k) for k in verbs)
        return done or any(story.word(k) == ";" for k in between)

    def _before(self, near: Sequence[FoundTime], around: Surroundings) -> list[FoundTime]:
        """Return the times before a figure, in its clause, that may be its own."""
        cues, clause = self.story.cues, around.governed
        words = {self.story.word(k) for k in range(clause.first, around.span.first)}
        if around.is_compared and not words & cues.revising:
            return []  # "for the year to May fell to 58 million from 63 million"
        left = (one for one in near if one.span.end <= around.span.first and not self._is_aside(one, clause))
        left = (one for one in left if not (self._goes_over(one, around) or self._is_apposed(one, around)))
        left = (one for one in left if self.story.word(one.span.first - 1) not in cues.compared)
        return [one for one in left if not (self._decides(one) or self._is_of_speaker(one, around))]

    def _is_of_speaker(self, moment: FoundTime, around: Surroundings) -> bool:
        """Whether a time tells of whoever speaks: "Moss, whose brother died in 2021, said he knew of 12"."""
        story, between = self.story, range(moment.span.end, around.span.first)
        return any(story.word(k) == "," and story.word(k + 1) in story.cues.says for k in between)

    def _behind(self, near: Sequence[FoundTime], around: Surroundings, *, led: bool) -> FoundTime | None:
        """Return the first time behind a figure, in its clause, if it may be its own; ``led`` if one stands before."""
        cues, closed = self.story.cues, around.relative_end
        right = (one for one in near if around.span.end <= one.span.first < closed and not self._compares(one, around))
        first = next((one for one in right if not self._is_record(one, around)), None)
        if first is None or self._is_of_part(first, around):
            return None
        words = [self.story.word(k) for k in range(around.span.end, first.span.first)]
        if cues.where & set(words) or self.story.word(first.span.first - 2) in cues.births:
            return None  # "two counties in Sonora, where officials said on Tuesday", "women born in 1968"
        if led and ("," in words or self._is_of_other(first, around)):
            return None  # "in 2022 we lost 10%, as much as between 1960 and 1990"
        their = cues.they | cues.who | cues.we  # "21 of the 57 people they took in May"
        bare = around.span.first - around.previous.end == 1  # "28 of 34 drones overnight"
        if around.has_whole and not bare and not their & set(words):
            return None  # "85 of its 430 branches by the end of next year"
        compared = words[: max(around.behind - around.span.end, 0)]
        if cues.than & set(compared):
            return None  # "less than they did before 1970"
        since = next((place for place, word in enumerate(words) if word in cues.since), len(words))
        begun = since + 1 < len(words) and "," not in words[since:] and not first.is_open and "/" not in first.value
        return replace(first, value=f"{first.value}/..") if begun else first  # "since the war began in 2014"

    def _of_sentence(self, around: Surroundings) -> FoundTime | None:
        """Return the time with which the sentence of a figure begins, or the only one before its semicolon."""
        story, clause = self.story, around.governed
        first = around.sentence.first
        if story.word(clause.first - 1) == ";" and not around.chain:  # "The ballot was held in May; 820 took part"
            whole = [one for one in self._among(first, clause.first) if not self.is_stated(one)]
            coming = (
                bool(whole) and story.word(whole[0].span.first) in story.cues.coming
            )  # "next year it will be capped; 120,000 have applied"
            if len(whole) == 1 and not coming and not any(story.phrases(range(*clause), story.cues.statuses)):
                return whole[0]
        bracketed = story.word(clause.first - 1) == ":" and story.word(clause.first - 2) == ")"  # "Correction (May 3):"
        opening = () if bracketed else self._among(first, min(first + _OPENED, clause.first))
        return opening[0] if opening and not self.is_stated(opening[0]) else None  # "In 2013, when ..., it lost 36"

    def _compares(self, moment: FoundTime, around: Surroundings) -> bool:
        """Whether a time is that with which a share is compared: "up 12% from a year earlier"."""
        story, cues = self.story, self.story.cues
        before = story.word(moment.span.first - 1)
        change = around.story.word(around.span.first - 1) in story.words.changes
        open_ended = moment.value.endswith("/..") and story.word(moment.span.first) in cues.starts
        if change and open_ended:
            return True  # "up 4.2% from August 2023"
        if before in cues.likened and story.word(moment.span.first - 2) in cues.same:
            return True  # "the same as a year ago"
        if before in cues.of and story.word(moment.span.first - 2) in cues.comparatives:
            return True  # "7% ahead of last year"
        if around.figure.unit != "%":
            return False
        if before in cues.on and story.word(moment.span.end - 1).isdigit():
            return len(moment.value) == YEAR  # "an increase of 6.1% on 2011"
        led = before in cues.purposes and story.at(moment.span.end).kind != "number"  # "5% on a year earlier"
        return before in cues.compared | cues.over or (
            led and story.word(moment.span.end - 1) in cues.ago - cues.before_now
        )

    def _is_of_part(self, moment: FoundTime, around: Surroundings) -> bool:
        """Whether a time is that of the part behind a figure alone: "39 died, fourteen of them in March"."""
        story, cues = self.story, self.story.cues
        if moment.span.first <= around.behind or not (around.has_part or around.has_clause):
            return False
        small = cues.prepositions | cues.they | cues.determiners | story.words.more
        between = range(around.behind, moment.span.first)
        return around.has_clause or all(story.is_number(k) or story.word(k) in small for k in between)

    def _is_record(self, moment: FoundTime, around: Surroundings) -> bool:
        """Whether a time says since when nothing has been like it: "1.4 percent, the lowest since 1968"."""
        story = self.story
        comma = next((k for k in range(moment.span.first - 1, around.span.end - 1, -1) if story.word(k) == ","), -1)
        since = any(
            story.word(k) in story.cues.since for k in range(comma, moment.span.first if comma > 0 else comma)
        )  # "since records began in"
        long = moment.value.endswith("/..") or since
        return long and comma > 0 and story.word(comma + 1) in story.cues.determiners

    def _is_apposed(self, moment: FoundTime, around: Surroundings) -> bool:
        """Whether a time stands between commas behind a participle: "the wall, approved in 2016, protects 1,200"."""
        story, cues = self.story, self.story.cues
        first = around.governed.first
        comma = next((k for k in range(moment.span.first - 1, first, -1) if story.word(k) == ","), -1)
        participle = story.word(comma + 1).endswith(cues.participles) and not story.is_capital(comma + 1)
        shut = any(story.word(k) == "," for k in range(moment.span.end, around.span.first))
        dated = story.word(comma - 1) in cues.documents  # "in its bulletin, published on Wednesday, it counted 12"
        return comma > 0 and participle and shut and not dated and story.phrase(comma + 1, cues.outcomes) is None

    def _is_of_other(self, moment: FoundTime, around: Surroundings) -> bool:
        """Whether a time belongs to another noun behind the figure: "convicted six guards over a riot in 2014"."""
        story, cues = self.story, self.story.cues
        between = range(around.span.end, moment.span.first - 1)
        led = (k for k in between if story.word(k) in cues.prepositions - cues.of - cues.places_in)
        return any(story.word(k + 1) in cues.determiners for k in led)

    def _goes_over(self, moment: FoundTime, around: Surroundings) -> bool:
        """Whether another verb begins between a time and the figure: "profit fell on Monday and said it would cut"."""
        story, cues = self.story, self.story.cues
        verbs = cues.says | cues.finds | cues.verbs | cues.auxiliaries
        between = range(moment.span.end, around.span.first)
        joints = (k + 1 + self.statements.parties.is_adverb(k + 1) for k in between if story.word(k) in cues.joins)
        verbs -= cues.passive if moment.is_open else frozenset()  # "had burned 40 acres by Monday and was 3% contained"
        return any(story.word(k) in verbs for k in joints)  # "and now has 890"

    def _owns(self, moment: FoundTime, around: Surroundings) -> bool:
        """Whether a time belongs to the next figure alone: "up 22 per cent on last year's 10,750"."""
        k = moment.span.end
        return self.story.word(k) == "'" and 0 < around.behind - k <= _NEAR and around.behind < around.sentence.end

    def _is_aside(self, moment: FoundTime, clause: Span) -> bool:
        """Whether a time stands in a clause of its own: "where the sale fell through in December, 690 people"."""
        first = clause.first
        for k in range(moment.span.first - 1, first, -1):  # "the firm, which employs 890, will close in May"
            if self.story.word(k) == "," and self.story.word(k + 1) in self.story.cues.auxiliaries:
                first = k
                break
        words = {self.story.word(k) for k in range(first, moment.span.first)}
        since = next(
            (k for k in range(moment.span.first - 1, first, -1) if self.story.word(k) in self.story.cues.since), -1
        )
        if 0 < since < moment.span.first - 1 and not any(
            self.story.word(k) == "," for k in range(since, moment.span.first)
        ):
            return True  # "the most since the survey began in 1991"
        if moment.is_open and "," in words and self.story.word(moment.span.end) == ",":
            return True  # "the march, the largest since 2019, cost"
        return bool(
            words
            & (
                self.story.cues.subordinates
                - self.story.cues.that
                - self.story.cues.than
                - {"since", "after", "before", "until", "as"}
            )
        )
