"""Times: the dates, weekdays and periods of a text, against the day on which it was published."""

from __future__ import annotations

from datetime import date, timedelta

from consilience.reading.dates import (
    DAY,
    MONTH,
    YEAR,
    last_day,
    month_of,
    moved,
    number_of,
    years_back,
)
from consilience.reading.relative_times import FoundTime, RelativeTimes
from consilience.reading.stories import Span, Story

_HOURS = 24
_MONTH, _WHOLE_YEAR = 720, 8760
"""Hours of a month and of a year."""
_AHEAD = 14
"""Tokens between a word of planning and the time for which something is planned."""


def moments_in(story: Story, published: date | None) -> list[FoundTime]:
    """Return the times of a text, in its order."""
    reader = _Times(story, published)
    found, i, starts = reader.seen, 0, _starts(story)
    while i < len(story.tokens):
        begins = story.word(i) in starts or story.tokens[i].kind == "number"
        moment = reader.at(i) if begins else None
        if moment is None:
            i += 1
            continue
        if moment.value:
            found.append(moment)
        i = moment.span.end
    return found


def _starts(story: Story) -> frozenset[str]:
    """Return the words with which a time may begin."""
    c, w = story.cues, story.words
    tables = (c.times_rule, c.months, c.weekdays, c.spans, w.numbers)
    return c.articles | w.articles | c.lately | c.coming | frozenset().union(*tables)


class _Times(RelativeTimes):
    """Reads the time at a token."""

    def at(self, i: int) -> FoundTime | None:
        """Return the time that begins at a token, with the word before it that says until, since or in which."""
        period = self._spanning(i)
        if period is not None:
            return period
        led = self.story.phrase(i, self.cues.times_rule)
        if led is not None:
            end, meaning = led
            found = self._led(i, end, meaning)
            if found is not None:
                return found
        counted = self._counted(i)
        if counted is not None:
            return counted
        core = self.dates.at(i)
        return None if core is None else self._made(Span(i, core[0]), core[1])

    def _led(self, i: int, end: int, meaning: str) -> FoundTime | None:
        kind, _, shift = meaning.partition(" ")
        span = Span(i, end)
        match kind:
            case "void":
                return FoundTime("", span)  # "up 3% on the year"
            case "day":
                return self._shifted(span, int(shift))
            case "night":
                return self._night(span)
            case "same":
                return self._again(span, shift) or self._same(span, shift)
            case "previous":
                return self._previous(span, shift)
            case "feast":
                return self._feast(span, shift)
            case "weekend":
                return self._weekend(span, ahead=self.story.phrase(i - 1, self.cues.times_rule) == (i, "until"))
            case "week" | "month" | "year":
                return self._period(span, kind, int(shift))
            case "between":
                return self._between(i, end)
            case "quarter" | "half":
                return self._part(i, end, 3 if kind == "quarter" else 6, int(shift))
            case "since":
                return self._between(i, end) or self._open(i, end, kind)
        return self._open(i, end, kind)

    # -- times that a number says ------------------------------------------------------------------------------------

    def _spanning(self, i: int) -> FoundTime | None:
        """Return the period that ends with a date: "the three months to December", "the year ended 30 June"."""
        s, c = self.story, self.cues
        number = 1 if s.word(i) in c.articles else self._number(i)
        k = i if number is None else i + 1
        if number == 1 and self._number(k) is not None:  # "the three months"
            number, k = self._number(k), k + 1
        unit = c.spans.get(s.word(k), 0)
        k = k + 1 if s.word(k + 1) in c.who and s.word(k + 2) in c.endings else k  # "the week that ended on Saturday"
        led = s.word(k + 1) in c.endings or (s.word(k + 1) in c.times_to and unit >= _MONTH)
        if not unit or not led:
            return None
        closing = s.phrase(k + 2, c.closings)  # "the 12 months to the end of March"
        k = k if closing is None else closing[0] - 2
        core = self.dates.at(k + 2) or (self.dates.at(k + 3) if s.word(k + 2) in c.prepositions else None)
        if core is None or core[1] is None or "/" in core[1]:
            return None
        end, span = core[1], Span(i, core[0])
        if unit < _MONTH:
            return (
                FoundTime(f"{moved(end, 1 - (number or 1) * unit // _HOURS)}/{end}", span) if len(end) == DAY else None
            )
        if len(end) == DAY and last_day(end[:MONTH]) != end:
            return FoundTime(f"{moved(years_back(end, number or 1), 1)}/{end}", span) if unit == _WHOLE_YEAR else None
        last = number_of(end) + (11 if len(end) == YEAR else 0)
        months = (number or 1) * (12 if unit == _WHOLE_YEAR else 1)
        return FoundTime(f"{month_of(last - months + 1)}/{month_of(last)}", span)

    def _counted(self, i: int) -> FoundTime | None:
        """Return the time that a number of days or years says: "four years ago", "over the past 24 hours"."""
        s, c = self.story, self.cues
        past, coming = s.word(i) in c.lately, s.word(i) in c.coming
        k = i + 1 if past else i
        if (past or coming) and s.is_capital(i + 1):
            return self._named(i, -1 if past else 1)
        number = 1 if s.word(k) in s.words.articles else self._number(k)
        k = k if number is None else k + 1
        unit = c.spans.get(s.word(k))
        if unit is None or self.published is None or (number is None and not past):
            return None
        if past:
            days = -(-(number or 1) * unit // _HOURS)
            return FoundTime(f"{self.published - timedelta(days=days)}/{self.published}", Span(i, k + 1))
        if s.word(k + 1) in c.later:
            return self._later(Span(i, k + 2), number or 1, unit)
        if s.word(k + 1) in c.ago and not (s.word(k + 1) in c.prepositions and self._goes_on(k + 2)):
            return self._ago(Span(i, k + 2), number or 1, unit)
        return None

    def _goes_on(self, k: int) -> bool:
        """Whether a noun or a clause follows: "a year before the war"."""
        word, c = self.story.at(k), self.cues
        closed = word.text in c.joins | c.auxiliaries | c.prepositions
        return word.kind in ("word", "number") and not (closed or self.story.starts_sentence(k))

    def _named(self, i: int, side: int) -> FoundTime | None:
        """Return the weekday or the month before or behind publication: "last Thursday", "next May"."""
        c, word = self.cues, self.story.word(i + 1)
        if self.published is None:
            return None
        if word in c.weekdays:
            day = self.dates.weekday(c.weekdays[word])
            assert day is not None
            days = 7 if side > 0 else -7 if day == self.published.isoformat() else 0
            return FoundTime(moved(day, days), Span(i, i + 2))
        if word not in c.months or self.story.at(i + 2).kind == "number":
            return None
        now, month = self.published.year * 12 + self.published.month - 1, c.months[word] - 1
        back = (now - month - 1) % 12 + 1  # one month at least, and a year for the month of publication
        return FoundTime(month_of(now - back if side < 0 else now - back + 12 + 12 * (back == 12)), Span(i, i + 2))

    def _number(self, k: int) -> int | None:
        word = self.story.word(k)
        return int(word) if word.isdecimal() and len(word) < YEAR else self.story.words.numbers.get(word)

    # -- open ends ---------------------------------------------------------------------------------------------------

    def _open(self, i: int, end: int, kind: str) -> FoundTime | None:
        """Return the time behind "by", "since" or their like."""
        if self.story.word(end) in self.cues.then:
            return self._then(Span(i, end + 1), kind)
        j = self._behind_clock(end)
        if j > end and self.story.word(i) in self.cues.likened and self.dates.at(self._filled(j)) is None:
            return self._shifted(Span(i, j), 0)  # "as of 7 a.m."
        core = self._relative(j)
        while core is None and (
            self.story.word(j) in self.cues.articles or self.story.word(j) in self.cues.times_filler
        ):
            j += 1
            core = self._relative(j)
        core = core or self.dates.at(j)
        if core is None or not core[1]:
            return None
        stop, value = core[0], core[1]
        last = value.partition("/")[2] or value
        first = value.partition("/")[0]
        owned = self.story.word(i) in self.cues.starts and self.story.word(i - 1) in self.cues.pictures
        if kind == "since" and (self.story.word(stop) == "'" or owned):  # "from Monday's earthquake", "images from May"
            return FoundTime(value, Span(i, stop))
        if kind == "beginning" and len(first) == DAY:
            return FoundTime(f"{first}/{moved(first, 6)}", Span(i, stop))
        if kind == "ending" and len(last) == DAY:
            return FoundTime(f"{moved(last, -6)}/{last}", Span(i, stop))
        dated = any(self.dates.is_year(k) for k in range(j, stop))
        if kind == "since" and self._is_ahead(first) and not dated and self.story.word(i) not in self.cues.starts:
            first = years_back(first, 1)  # "since October" said in August
        ends = {
            "until": f"../{self._ahead(last, i, j, dated=dated)}",
            "since": f"{first}/..",
            "end": f"../{last_day(last)}",
            "close": last_day(last),
        }
        return FoundTime(ends[kind], Span(i, stop)) if kind in ends else None

    def _then(self, span: Span, kind: str) -> FoundTime | None:
        """Return the time that begins or ends with the one named last: "since then", "until then"."""
        if not self.seen or kind not in ("since", "until"):
            return None
        first, _, last = self.seen[-1].value.removeprefix("../").removesuffix("/..").partition("/")
        return FoundTime(f"{first}/.." if kind == "since" else f"../{last or first}", span, sure=False)

    def _behind_clock(self, k: int) -> int:
        """Return the token behind an hour: "7 a.m.", "18:00"."""
        s, end = self.story, k + 1
        if s.at(k).kind != "number":
            return k
        if s.word(end) == ":" and s.at(end + 1).kind == "number":
            end += 2
        half = s.phrase(end, s.words.halves_of_day)
        end = half[0] if half is not None else end + (s.word(end) in s.words.clock)
        return end if end > k + 1 else k

    def _filled(self, k: int) -> int:
        """Return the token behind the small words before a date: "on the"."""
        while self.story.word(k) in self.cues.articles | self.cues.times_filler | self.cues.prepositions:
            k += 1
        return k

    def _ahead(self, value: str, i: int, day: int, *, dated: bool) -> str:
        """Return the time up to which something will be, the next such weekday or month and not the last one."""
        if self.published is None or dated or not is_planned(self.story, i):
            return value
        if self.story.word(day) in self.cues.weekdays:
            return moved(value, 7)
        behind = value < self.published.isoformat()[: len(value)]
        return years_back(value, -1) if behind and self.story.word(day) in self.cues.months else value

    def _relative(self, i: int) -> tuple[int, str | None] | None:
        led = self.story.phrase(i, self.cues.times_rule)
        if led is None:
            return None
        moment = self._led(i, led[0], led[1])
        return None if moment is None else (moment.span.end, moment.value.removeprefix("../").removesuffix("/.."))

    def _part(self, i: int, end: int, months: int, number: int) -> FoundTime | None:
        """Return a quarter or a half of the year that the text names, else of the one nearest to publication.

        Below 1, so many quarters before that of publication, or the last one of the year that the text names.
        """
        j = end + 1 if self.story.word(end) in self.cues.of else end
        led = self.story.phrase(j, self.cues.times_rule)
        stop, year = self.dates.year(j)
        if year is None and led is not None and led[1].startswith("year") and j > end and self.published is not None:
            stop, year = led[0], self.published.year + int(led[1].split()[1])
        stop = stop if year is not None else end
        if number < 1 and year is None:
            return self._quarter(Span(i, end), number)
        if year is None and self.published is None:
            return None
        last = (number if number > 0 else 12 // months) * months
        if year is None:
            year = self.dates.nearest(last)
        return FoundTime(f"{year:04}-{last - months + 1:02}/{year:04}-{last:02}", Span(i, stop))

    def _between(self, i: int, end: int) -> FoundTime | None:
        s = self.story
        for joint in range(end + 1, end + 6):
            if s.word(joint) in self.cues.joins | self.cues.times_to:
                break
        else:
            return None
        last = (joint + 2, s.word(joint + 1)) if self.dates.is_year(joint + 1) else self.dates.at(joint + 1)
        first = (end + 1, s.word(end)) if self.dates.is_year(end) else self.dates.at(end)
        if last is None or not last[1] or "/" in last[1]:
            whole = self.dates.at(end)  # "from January to March"
            return FoundTime(whole[1], Span(i, whole[0])) if whole and whole[1] and "/" in whole[1] else None
        if first is not None and first[1] and "/" in first[1] and first[0] == last[0]:
            return FoundTime(first[1], Span(i, first[0]))
        if first is None or not first[1] or first[0] != joint:
            number = s.word(end)  # "between 3 and 11 February"
            if end + 1 != joint or not number.isdigit() or len(last[1]) != DAY:
                return None
            value = f"{last[1][:8]}{int(number):02}"
        else:
            value = first[1]
            if len(value) >= MONTH and len(last[1]) >= MONTH and value[:YEAR] > last[1][:YEAR]:
                value = f"{last[1][:YEAR]}{value[YEAR:]}"
        return FoundTime(f"{value}/{last[1]}", Span(i, last[0])) if value <= last[1] else None


def is_planned(story: Story, i: int) -> bool:
    """Whether a word of planning or expecting stands before a token, in its sentence."""
    for k in range(i - 1, max(-1, i - _AHEAD), -1):
        if story.starts_sentence(k + 1):
            return False
        found = story.phrase(k, story.cues.statuses)
        if found is not None and found[1] in ("planned", "expected"):
            return True
    return False
