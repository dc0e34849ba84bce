"""Relative times: those that lie before or behind publication, or behind a time that the text named before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from consilience.reading.dates import (
    DAY,
    YEAR,
    Dates,
    is_week,
    last_day,
    month_of,
    months_of,
    moved,
    number_of,
    years_back,
)
from consilience.reading.stories import Span, Story

_HOURS = 24
_BACK = 50
"""Times back among which "the month" and "a year earlier" find theirs."""
_OTHER = -1
"""In place of the months of a period, where it is not of whole months and not a day."""
_FRIDAY = 4


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

    @property
    def is_day(self) -> bool:
        """Whether it is one day, with both ends closed."""
        return not self.is_open and len(self.value) == DAY


_SAME = {"day": 0, "month": 1, "quarter": 3, "year": 12, "period": None, "week": -7}
"""How many months "the same quarter" lasts; a week lasts none, and a period any."""


class RelativeTimes:
    """Finds times by the day of publication and by those that the text named before."""

    def __init__(self, story: Story, published: date | None) -> None:
        self.story, self.cues, self.published = story, story.cues, published
        self.dates = Dates(story, published)
        self.seen: list[FoundTime] = []

    def _night(self, span: Span) -> FoundTime | None:
        day = self.published
        if self.seen and self.story.inner_sentence(self.seen[-1].span.first).first <= span.first:
            last = self.seen[-1]  # "said on Sunday that 57 drones were shot down overnight"
            near = self.story.inner_sentence(last.span.first) == self.story.inner_sentence(span.first)
            day = date.fromisoformat(last.value) if near and last.is_day else day
        return None if day is None else FoundTime(f"{day - timedelta(days=1)}/{day}", span)

    # -- times that are said by others -------------------------------------------------------------------------------

    def _again(self, span: Span, kind: str) -> FoundTime | None:
        """Return the period of another year that matches the one before: "the same period of 2021", "of last year"."""
        s, k = self.story, span.end
        k = k + 1 if s.word(k) in self.cues.of | self.cues.places_in else k
        led = s.phrase(k, self.cues.times_rule)
        if self.dates.is_year(k):
            year, end = int(s.word(k)), k + 1
        elif led is not None and led[1].startswith("year") and self.published is not None:
            year, end = self.published.year + int(led[1].split()[1]), led[0]
        else:
            return None
        last = self._seen(_SAME[kind])
        if last is None:
            return FoundTime(f"{year:04}", Span(span.first, end), sure=False)
        back = int((last.value.partition("/")[2] or last.value).replace("..", last.value)[:YEAR]) - year
        return FoundTime(years_back(last.value, back), Span(span.first, end), sure=False)

    def _seen(self, months: int | None) -> FoundTime | None:
        """Return the last time of so many months that is not to come; 0 for a day, None for any period."""
        for one in reversed(self.seen[-_BACK:]):
            first, _, last = one.value.partition("/")
            k = one.span.first - 1
            before = self.story.word(k - 1 if self.story.word(k) in self.cues.prepositions else k)
            label = self.story.word(k) == "(" and self.story.word(one.span.end) == ":"  # "$5m (2023: $4m)"
            compared = label or not one.sure or before in self.cues.compared
            if compared or self._is_ahead(last or first) or first == "..":
                continue  # what something is compared with is not what the text tells of
            length = 0 if one.is_day else months_of(first, last or first) or _OTHER
            whole = self.published is None or last_day(last or first) <= self.published.isoformat()
            if length == months or (months is None and not one.is_day and (length > 0 or last) and whole):
                return one
        return None

    def _is_ahead(self, value: str) -> bool:
        return self.published is not None and value > self.published.isoformat()[: len(value)]

    def _same(self, span: Span, kind: str) -> FoundTime | None:
        """Return the month or the quarter that the text named last: "during the month", "for the quarter"."""
        seen = self._seen(_SAME[kind])
        if seen is not None:
            return FoundTime(seen.value, span)
        if self.published is None or kind not in ("month", "quarter"):
            return None
        return self._period(span, kind, 0) if kind == "month" else self._quarter(span, -1, sure=False)

    def _quarter(self, span: Span, shift: int, *, sure: bool = True) -> FoundTime | None:
        """Return the quarter of publication, or one before or behind it."""
        if self.published is None:
            return None
        first = ((self.published.year * 12 + self.published.month - 1) // 3 + shift) * 3
        return FoundTime(f"{month_of(first)}/{month_of(first + 2)}", span, sure)

    def _previous(self, span: Span, kind: str) -> FoundTime | None:
        """Return the period of the same length before the one named last: "the week before", "the previous quarter"."""
        months = _SAME[kind]
        last = self._seen(months)
        if kind == "week":
            seen = next((one.value for one in reversed(self.seen[-_BACK:]) if is_week(one.value)), "")
            if seen:
                return FoundTime("/".join(moved(day, -7) for day in seen.split("/")), span, sure=False)
            return self._period(span, kind, -1)
        if kind == "year" and last is None:
            last = self._seen(None)  # "up from 9.4% the year before", of a quarter
        if last is None or (kind == "month" and months is None):
            return self._quarter(span, -1) if kind == "quarter" else self._period(span, kind, -1)
        if kind == "year":
            return FoundTime(years_back(last.value, 1), span, sure=False)
        assert months is not None
        parts = [month_of(number_of(part) - months) for part in last.value.split("/")]
        return FoundTime("/".join(parts), span, sure=False)

    def _weekend(self, span: Span, *, ahead: bool) -> FoundTime | None:
        """Return the last Saturday and Sunday up to the day of publication; "before the weekend" the Friday to come."""
        if self.published is None:
            return None
        if ahead:
            friday = self.published + timedelta(days=(_FRIDAY - self.published.weekday()) % 7)
            return FoundTime(friday.isoformat(), span)
        sunday = self.published - timedelta(days=(self.published.weekday() + 1) % 7)
        return FoundTime(f"{sunday - timedelta(days=1)}/{sunday}", span)

    def _feast(self, span: Span, day: str) -> FoundTime | None:
        """Return the next such day of the calendar: "by Christmas", "at year-end"."""
        if self.published is None:
            return None
        year = self.published.year + (day < self.published.isoformat()[5:])
        return FoundTime(f"{year:04}-{day}", span)

    def _ago(self, span: Span, number: int, unit: int) -> FoundTime | None:
        """Return a day, month or year so long before publication, or before the time named last: "a year earlier"."""
        assert self.published is not None
        day, now = self.published, self.story.word(span.end - 1) in self.cues.before_now
        said = None if now else self._day_before(span)
        if said is not None and unit < _HOURS * 28:
            sure = self.story.sentence(said.span.first) == self.story.sentence(span.first)
            return FoundTime(moved(said.value, -(number * unit // _HOURS)), span, sure)
        if unit < _HOURS * 28:
            return FoundTime((day - timedelta(days=number * unit // _HOURS)).isoformat(), span)
        if unit < _HOURS * 365:
            return FoundTime(month_of(day.year * 12 + day.month - 1 - number), span)
        last = None if now else self._in_sentence(span) or self._seen(None)
        if last is not None:
            return FoundTime(years_back(last.value, number), span, sure=False)
        return FoundTime(f"{day.year - number:04}", span)

    def _later(self, span: Span, number: int, unit: int) -> FoundTime | None:
        """Return the time so long behind the one that this sentence, or the one before, named last: "a year later"."""
        last = self.seen[-1] if self.seen else None
        if last is None or last.is_open or self.story.sentence(span.first) - self.story.sentence(last.span.first) > 1:
            return None
        value = last.value.partition("/")[2] or last.value
        if unit < _HOURS * 28:
            found = moved(value, number * unit // _HOURS) if last.is_day else None
        elif unit < _HOURS * 365:
            found = month_of(number_of(value) + number) if len(value) > YEAR else None
        else:
            found = years_back(value, -number * (unit // (_HOURS * 365)))
        return None if found is None else FoundTime(found, span, sure=False)

    def _in_sentence(self, span: Span) -> FoundTime | None:
        """Return the day or the end of a period before in the sentence: "76% by Sunday, and 69% a year earlier"."""
        last = self.seen[-1] if self.seen else None
        near = last is not None and self.story.inner_sentence(last.span.first) == self.story.inner_sentence(span.first)
        return last if near and last is not None and (last.is_day or last.value.startswith("../")) else None

    def _day_before(self, span: Span) -> FoundTime | None:
        """Return the day that this sentence or the one before named last: "52 on Monday, up from 43 a day earlier"."""
        last = self._seen(0)
        near = last is not None and self.story.sentence(span.first) - self.story.sentence(last.span.first) < 2
        return last if near else None

    def _made(self, span: Span, value: str | None) -> FoundTime | None:
        return None if value is None else FoundTime(value, span)

    def _shifted(self, span: Span, days: int) -> FoundTime | None:
        if self.published is None:
            return None
        return FoundTime((self.published + timedelta(days=days)).isoformat(), span)

    # -- periods -----------------------------------------------------------------------------------------------------

    def _period(self, span: Span, kind: str, shift: int) -> FoundTime | None:
        day = self.published
        if day is None:
            return None
        if kind == "week":
            monday = day - timedelta(days=day.weekday()) + timedelta(weeks=shift)
            return FoundTime(f"{monday}/{monday + timedelta(days=6)}", span)
        if kind == "month":
            return FoundTime(month_of(day.year * 12 + day.month - 1 + shift), span)
        return FoundTime(f"{day.year + shift:04}", span)
