"""Times: the dates, weekdays and periods of a text, against the day on which it was published."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from consilience.reading.stories import Span, Story

_DAY = 10
"""Characters of an ISO date."""
_MONTH, _YEAR = 7, 4
"""Characters of an ISO month and of a year."""
_HOURS = 24
_BACK = 50
"""Times back among which "the month" and "a year earlier" find theirs."""
_FRIDAY = 4
_YEARS = range(1500, 2101)


@dataclass(frozen=True, slots=True)
class FoundTime:
    """A time in a text: an ISO date, month, year or period; ``../X`` up to X, ``X/..`` since X."""

    value: str
    span: Span
    sure: bool = True

    @property
    def is_open(self) -> bool:
        """Whether one end is open: until, since."""
        return ".." in self.value


def moments_in(story: Story, published: date | None) -> list[FoundTime]:
    """Return the times of a text, in its order."""
    reader = _Times(story, published)
    found, i = reader.seen, 0
    while i < len(story.tokens):
        moment = reader.at(i)
        if moment is None:
            i += 1
            continue
        found.append(moment)
        i = moment.span.end
    return found


class _Times:
    """Reads the time at a token."""

    def __init__(self, story: Story, published: date | None) -> None:
        self.story, self.cues, self.published = story, story.cues, published
        self.seen: list[FoundTime] = []

    def at(self, i: int) -> FoundTime | None:
        """Return the time that begins at a token, with the word before it that says until, since or in which."""
        led = self.story.phrase(i, self.cues.times_rule)
        if led is not None:
            end, meaning = led
            found = self._led(i, end, meaning)
            if found is not None:
                return found
        counted = self._counted(i)
        if counted is not None:
            return counted
        core = self._core(i)
        return None if core is None else self._made(Span(i, core[0]), core[1])

    def _led(self, i: int, end: int, meaning: str) -> FoundTime | None:
        kind, _, shift = meaning.partition(" ")
        span = Span(i, end)
        match kind:
            case "day":
                return self._shifted(span, int(shift))
            case "night":
                return self._night(span)
            case "same":
                return self._same(span, shift)
            case "weekend":
                return self._weekend(span, ahead=self.story.phrase(i - 1, self.cues.times_rule) == (i, "until"))
            case "week" | "month" | "year":
                return self._period(span, kind, int(shift))
            case "between":
                return self._between(i, end)
            case "quarter" | "half":
                return self._part(i, end, 3 if kind == "quarter" else 6, int(shift))
        return self._open(i, end, kind)

    def _night(self, span: Span) -> FoundTime | None:
        if self.published is None:
            return None
        return FoundTime(f"{self.published - timedelta(days=1)}/{self.published}", span)

    def _same(self, span: Span, kind: str) -> FoundTime | None:
        """Return the month or the quarter that the text named last: "during the month", "for the quarter"."""
        months = {"month": 0, "quarter": 2}[kind]
        for one in reversed(self.seen[-_BACK:]):
            first, _, last = one.value.partition("/")
            fits = not months if not last else len(last) == _MONTH and _months(last) - _months(first) == months
            if len(first) == _MONTH and fits and not self._is_ahead(last or first):
                return FoundTime(one.value, span)
        if self.published is None:
            return None
        if kind == "month":
            return self._period(span, kind, 0)
        last_month = (self.published.year * 12 + self.published.month - 1) // 3 * 3 - 1
        return FoundTime(f"{_month(last_month - 2)}/{_month(last_month)}", span, sure=False)

    def _is_ahead(self, month: str) -> bool:
        return self.published is not None and month > self.published.isoformat()[:_MONTH]

    def _weekend(self, span: Span, *, ahead: bool) -> FoundTime | None:
        """Return the last Saturday and Sunday up to the day of publication; "before the weekend" the Friday to come."""
        if self.published is None:
            return None
        if ahead:
            friday = self.published + timedelta(days=(_FRIDAY - self.published.weekday()) % 7)
            return FoundTime(friday.isoformat(), span)
        sunday = self.published - timedelta(days=(self.published.weekday() + 1) % 7)
        return FoundTime(f"{sunday - timedelta(days=1)}/{sunday}", span)

    def _counted(self, i: int) -> FoundTime | None:
        """Return the time that a number of days or years says: "four years ago", "over the past 24 hours"."""
        s, c = self.story, self.cues
        past = s.word(i) in c.lately
        k = i + 1 if past else i
        if past and s.word(k) in c.weekdays and s.is_capital(k):  # "last Thursday"
            day = self._weekday(c.weekdays[s.word(k)])
            back = 7 if self.published is not None and day == self.published.isoformat() else 0
            return None if day is None else self._made(Span(i, k + 1), _moved(day, -back))
        if s.word(i) in c.coming and s.word(k + 1) in c.weekdays and s.is_capital(k + 1):
            day = self._weekday(c.weekdays[s.word(k + 1)])
            return None if day is None else self._made(Span(i, k + 2), _moved(day, 7))
        number = 1 if s.word(k) in s.words.articles else self._number(k)
        k = k if number is None else k + 1
        unit = c.spans.get(s.word(k))
        if unit is None or self.published is None or (number is None and not past):
            return None
        if past:
            days = -(-(number or 1) * unit // _HOURS)
            return FoundTime(f"{self.published - timedelta(days=days)}/{self.published}", Span(i, k + 1))
        return self._ago(Span(i, k + 2), number or 1, unit) if s.word(k + 1) in c.ago else None

    def _ago(self, span: Span, number: int, unit: int) -> FoundTime | None:
        """Return a day, month or year so long before publication, or before the period named last: "a year earlier"."""
        assert self.published is not None
        day = self.published
        if unit < _HOURS * 28:
            return FoundTime((day - timedelta(days=number * unit // _HOURS)).isoformat(), span)
        if unit < _HOURS * 365:
            return FoundTime(_month(day.year * 12 + day.month - 1 - number), span)
        last = next((one.value for one in reversed(self.seen[-_BACK:]) if not one.is_open and "/" in one.value), "")
        if last and self.story.word(span.end - 1) not in self.cues.before_now:
            years = [f"{int(part[:4]) - number:04}{part[4:]}" for part in last.split("/")]
            return FoundTime("/".join(years), span, sure=False)
        return FoundTime(f"{day.year - number:04}", span)

    def _number(self, k: int) -> int | None:
        word = self.story.word(k)
        return int(word) if word.isdecimal() and len(word) < _YEAR else self.story.words.numbers.get(word)

    def _open(self, i: int, end: int, kind: str) -> FoundTime | None:
        """Return the time behind "by", "since" or their like."""
        j = end
        core = self._relative(j)
        while core is None and (
            self.story.word(j) in self.cues.articles or self.story.word(j) in self.cues.times_filler
        ):
            j += 1
        core = core or self._core(j) or self._relative(j)
        if core is None or core[1] is None:
            return None
        stop, value = core[0], core[1]
        last = value.partition("/")[2] or value
        first = value.partition("/")[0]
        if kind == "since" and self.story.word(stop) == "'":  # "from Monday's earthquake"
            return FoundTime(value, Span(i, stop))
        if kind == "ending" and len(last) == _DAY:
            first = (date.fromisoformat(last) - timedelta(days=6)).isoformat()
            return FoundTime(f"{first}/{last}", Span(i, stop))
        ends = {
            "until": f"../{self._ahead(last, i, j)}",
            "since": f"{first}/..",
            "end": f"../{_last_day(last)}",
        }
        return FoundTime(ends[kind], Span(i, stop)) if kind in ends else None

    def _ahead(self, value: str, i: int, day: int) -> str:
        """Return a weekday up to which something will be, which is the next and not the last one."""
        story, cues = self.story, self.cues
        if story.word(day) not in cues.weekdays or self.published is None:
            return value
        for k in range(i - 1, max(-1, i - 14), -1):
            if story.starts_sentence(k + 1):
                break
            found = story.phrase(k, cues.statuses)
            if found is not None and found[1] in ("planned", "expected"):
                return (date.fromisoformat(value) + timedelta(days=7)).isoformat()
        return value

    def _relative(self, i: int) -> tuple[int, str | None] | None:
        led = self.story.phrase(i, self.cues.times_rule)
        if led is None:
            return None
        moment = self._led(i, led[0], led[1])
        return None if moment is None else (moment.span.end, moment.value.removeprefix("../").removesuffix("/.."))

    def _made(self, span: Span, value: str | None) -> FoundTime | None:
        return None if value is None else FoundTime(value, span)

    def _shifted(self, span: Span, days: int) -> FoundTime | None:
        if self.published is None:
            return None
        return FoundTime((self.published + timedelta(days=days)).isoformat(), span)

    def _period(self, span: Span, kind: str, shift: int) -> FoundTime | None:
        day = self.published
        if day is None:
            return None
        if kind == "week":
            monday = day - timedelta(days=day.weekday()) + timedelta(weeks=shift)
            return FoundTime(f"{monday}/{monday + timedelta(days=6)}", span)
        if kind == "month":
            return FoundTime(_month(day.year * 12 + day.month - 1 + shift), span)
        return FoundTime(f"{day.year + shift:04}", span)

    def _part(self, i: int, end: int, months: int, number: int) -> FoundTime | None:
        """Return a quarter or a half of the year that the text names, else of the one nearest to publication."""
        j = end + 1 if self.story.word(end) in self.cues.of else end
        stop, year = self._year(j)
        stop = stop if year is not None else end
        if year is None and self.published is None:
            return None
        last = number * months
        if year is None:
            year = self._nearest(last)
        return FoundTime(f"{year:04}-{last - months + 1:02}/{year:04}-{last:02}", Span(i, stop))

    def _between(self, i: int, end: int) -> FoundTime | None:
        s = self.story
        for joint in range(end + 1, end + 6):
            if s.word(joint) in self.cues.joins | self.cues.times_to:
                break
        else:
            return None
        last = self._core(joint + 1)
        first = self._core(end)
        if last is None or last[1] is None:
            return None
        if first is None or first[1] is None or first[0] != joint:
            number = s.word(end)  # "between 3 and 11 February"
            if end + 1 != joint or not number.isdigit() or len(last[1]) != 10:
                return None
            value = f"{last[1][:8]}{int(number):02}"
        else:
            value = first[1]
            if len(value) >= 7 and len(last[1]) >= 7 and value[:4] > last[1][:4]:
                value = f"{last[1][:4]}{value[4:]}"
        return FoundTime(f"{value}/{last[1]}", Span(i, last[0])) if value <= last[1] else None

    # -- dates -------------------------------------------------------------------------------------------------------

    def _core(self, i: int) -> tuple[int, str | None] | None:
        """Return the end and the ISO form of a date, month, year or weekday at a token."""
        s, c = self.story, self.cues
        word = s.word(i)
        if s.at(i).kind == "word" and word in c.months and s.is_capital(i):
            return self._month_first(i)
        if word.isdigit() and s.word(i + 1) in c.months and s.is_capital(i + 1) and 1 <= int(word) <= 31:
            end, year = self._year(i + 2)
            return end, self._date(c.months[s.word(i + 1)], int(word), year)
        if word in c.weekdays and s.is_capital(i):
            return i + 1, self._weekday(c.weekdays[word])
        if word.isdigit() and len(word) == 4 and int(word) in _YEARS and self._is_year(i):
            end, other = self._year(i + 2) if s.word(i + 1) in c.joins else (i, None)
            if other == int(word) + 1:  # "in 2022 and 2023"
                return end, f"{word}/{other}"
            return i + 1, word
        return None

    def _month_first(self, i: int) -> tuple[int, str | None]:
        s, c = self.story, self.cues
        month = c.months[s.word(i)]
        day = s.word(i + 1)
        if day.isdigit() and len(day) <= 2 and 1 <= int(day) <= 31 and s.at(i + 2).text not in ("%",):
            end, year = self._year(i + 2)
            return end, self._date(month, int(day), year)
        end, year = self._year(i + 1)
        return end, self._month(month, year)

    def _year(self, i: int) -> tuple[int, int | None]:
        """Return the token behind a year at a token, a comma before it included; and the year."""
        j = i + 1 if self.story.word(i) == "," else i
        word = self.story.word(j)
        if word.isdigit() and len(word) == 4 and int(word) in _YEARS:
            return j + 1, int(word)
        return i, None

    def _is_year(self, i: int) -> bool:
        before = self.story.word(i - 1)
        return before in self.cues.prepositions or before in self.cues.articles or before in self.cues.times_before_year

    def _date(self, month: int, day: int, year: int | None) -> str | None:
        if year is None:
            if self.published is None:
                return None
            year = self._nearest(month, day)
        try:
            return date(year, month, day).isoformat()
        except ValueError:
            return None

    def _nearest(self, month: int, day: int = 15) -> int:
        """Return the year that brings a day of the calendar nearest to the day of publication."""
        assert self.published is not None
        years = range(self.published.year - 1, self.published.year + 2)
        last = {year: min(day, calendar.monthrange(year, month)[1]) for year in years}
        return min(years, key=lambda year: abs((date(year, month, last[year]) - self.published).days))  # type: ignore[operator]

    def _month(self, month: int, year: int | None) -> str | None:
        if year is None:
            if self.published is None:
                return None
            year = self._nearest(month)
        return f"{year:04}-{month:02}"

    def _weekday(self, weekday: int) -> str | None:
        """Return the last such day up to the day of publication."""
        if self.published is None:
            return None
        back = (self.published.weekday() - weekday) % 7
        return (self.published - timedelta(days=back)).isoformat()


def _month(number: int) -> str:
    """Return a month by its number since the year 0."""
    return f"{number // 12:04}-{number % 12 + 1:02}"


def _months(value: str) -> int:
    """Return the number of a month since the year 0."""
    return int(value[:4]) * 12 + int(value[5:7]) - 1


def _moved(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def _last_day(value: str) -> str:
    """Return the last day of a month or year, which "by the end of" it means."""
    if len(value) == 4:
        return f"{value}-12-31"
    if len(value) == 7:
        return f"{value}-{calendar.monthrange(int(value[:4]), int(value[5:]))[1]:02}"
    return value
