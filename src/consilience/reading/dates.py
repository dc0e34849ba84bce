"""Dates: the days, months, years and weekdays that a text writes, against the day on which it was published."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from consilience.reading.stories import Story

DAY, MONTH, YEAR = 10, 7, 4
"""Characters of an ISO date, of a month and of a year."""
_YEARS = range(1500, 2101)
_SHORTEST = 28
"""Days that every month has."""
_WEEK = 6
"""Days from the first of a week to the last."""
_DASHES = ("-", "–", "—")


class Dates:
    """Reads the date that begins at a token."""

    def __init__(self, story: Story, published: date | None) -> None:
        self.story, self.cues, self.published = story, story.cues, published

    def at(self, i: int) -> tuple[int, str | None] | None:
        """Return the end and the ISO form of a date, month, year or weekday at a token, or of a range of them."""
        s, c = self.story, self.cues
        word = s.word(i)
        if s.at(i).kind == "word" and word in c.months and s.is_capital(i):
            return self._months_from(i)
        k = i + 2 if c.days_dotted and s.word(i + 1) == "." else i + 1
        if s.word(i + 1) in s.words.ordinals and word.isdigit():
            k = i + 2 + (s.word(i + 2) in c.of)  # "12th July", "12th of July"
            if not (s.word(k) in c.months and s.is_capital(k)):
                return self._day_of_month(i)
        if word.isdigit() and s.word(k) in c.months and s.is_capital(k) and 1 <= int(word) <= 31:
            end, year = self.year(k + 1)
            return end, self.day(c.months[s.word(k)], int(word), year)
        if word in c.weekdays and s.is_capital(i):
            return self._weekdays_from(i)
        if self.is_year(i) and self._is_led(i):
            return self._years_from(i)
        return None

    def _day_of_month(self, i: int) -> tuple[int, str | None] | None:
        """Return the last such day up to publication: "on the 12th", but not "on the 12th floor"."""
        s, day, k = self.story, int(self.story.word(i)), self.story.word(i - 1)
        alone = s.at(i + 2).kind in ("sign", "end") or s.typed(i + 1).endswith(".")
        led = k in self.cues.articles and s.word(i - 2) in self.cues.prepositions
        if self.published is None or not (alone and led and 1 <= day <= _SHORTEST):
            return None
        back = 0 if day <= self.published.day else 1
        month = month_of(self.published.year * 12 + self.published.month - 1 - back)
        return i + 2, f"{month}-{day:02}"

    def _weekdays_from(self, i: int) -> tuple[int, str | None]:
        """Return the day of a weekday, or the two of "Sunday and Monday"."""
        s, weekdays = self.story, self.cues.weekdays
        day = self.weekday(weekdays[s.word(i)])
        if day is not None and s.word(i + 1) in self.cues.joins and s.word(i + 2) in weekdays and s.is_capital(i + 2):
            last = self.weekday(weekdays[s.word(i + 2)])
            if last == moved(day, 1):
                return i + 3, f"{day}/{last}"
        return i + 1, day

    def _months_from(self, i: int) -> tuple[int, str | None]:
        """Return a month with its day and year, or the months of "January-September 2024"."""
        s, c = self.story, self.cues
        month, day = c.months[s.word(i)], s.word(i + 1)
        if (
            not c.days_dotted
            and day.isdigit()
            and len(day) <= 2
            and 1 <= int(day) <= 31
            and s.at(i + 2).text not in ("%",)
        ):
            end, year = self.year(i + 2)
            return end, self.day(month, int(day), year)
        joint = s.word(i + 1) in c.times_to or (s.word(i + 1) in _DASHES and s.at(i + 1).glued)
        if joint and s.word(i + 2) in c.months and s.is_capital(i + 2):
            last = c.months[s.word(i + 2)]
            end, year = self.year(i + 3)
            stop = self.month(last, year)
            begun = None if stop is None else int(stop[:YEAR]) - (month > last)
            return end, None if begun is None else f"{begun:04}-{month:02}/{stop}"
        end, year = self.year(i + 1)
        return end, self.month(month, year)

    def _years_from(self, i: int) -> tuple[int, str]:
        """Return a year, or the two of "2022 and 2023", "2019-2023", "2022-23"."""
        s, word, behind = self.story, self.story.word(i), self.story.word(i + 2)
        if word.endswith("0") and s.word(i + 1) == "s" and s.at(i + 1).glued:
            return i + 2, f"{word}/{int(word) + 9}"  # "the 1990s"
        if s.word(i + 1) in self.cues.joins and self.is_year(i + 2) and int(behind) == int(word) + 1:
            return i + 3, f"{word}/{behind}"
        if s.word(i + 1) in (*_DASHES, "/") and s.at(i + 1).glued and behind.isdigit() and s.at(i + 2).glued:
            last = behind if len(behind) == YEAR else f"{word[:2]}{behind}"
            if len(behind) in (2, YEAR) and word < last:
                return i + 3, f"{word}/{last}"
        return i + 1, word

    def is_year(self, i: int) -> bool:
        """Whether a token may be a year."""
        word = self.story.word(i)
        return word.isdigit() and len(word) == YEAR and int(word) in _YEARS

    def _is_led(self, i: int) -> bool:
        """Whether a word before a year leads to it: "in 2023", "the 2023 budget", "mid-2023", "fiscal 2023"."""
        s, c = self.story, self.cues
        before = s.word(i - 1)
        if before == "-" and s.word(i - 2) in c.times_filler:
            return True
        label = before == "(" and s.word(i + 1) == ":"  # "$5m (2023: $4m)"
        return label or before in c.prepositions or before in c.articles or before in c.times_before_year

    def year(self, i: int) -> tuple[int, int | None]:
        """Return the token behind a year at a token, a comma before it included; and the year."""
        j = i + 1 if self.story.word(i) == "," else i
        return (j + 1, int(self.story.word(j))) if self.is_year(j) else (i, None)

    def day(self, month: int, day: int, year: int | None) -> str | None:
        """Return a day in ISO form; without a year that nearest to publication."""
        if year is None:
            if self.published is None:
                return None
            year = self.nearest(month, day)
        try:
            return date(year, month, day).isoformat()
        except ValueError:
            return None

    def nearest(self, month: int, day: int = 15) -> int:
        """Return the year that brings a day of the calendar nearest to the day of publication."""
        assert self.published is not None
        years = range(self.published.year - 1, self.published.year + 2)
        last = {year: min(day, calendar.monthrange(year, month)[1]) for year in years}
        return min(years, key=lambda year: abs((date(year, month, last[year]) - self.published).days))  # type: ignore[operator]

    def month(self, month: int, year: int | None) -> str | None:
        """Return a month in ISO form; without a year that nearest to publication."""
        if year is None:
            if self.published is None:
                return None
            year = self.nearest(month)
        return f"{year:04}-{month:02}"

    def weekday(self, weekday: int) -> str | None:
        """Return the last such day up to the day of publication."""
        if self.published is None:
            return None
        back = (self.published.weekday() - weekday) % 7
        return (self.published - timedelta(days=back)).isoformat()


def month_of(number: int) -> str:
    """Return a month by its number since the year 0."""
    return f"{number // 12:04}-{number % 12 + 1:02}"


def number_of(month: str) -> int:
    """Return the number of a month since the year 0; the first one of a year."""
    return int(month[:YEAR]) * 12 + int(month[5:MONTH] or 1) - 1


def moved(day: str, days: int) -> str:
    """Return the day so many days later."""
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def years_back(value: str, years: int) -> str:
    """Return a day, month, year or period so many years before; 29 February becomes the 28th."""
    found = []
    for part in value.split("/"):
        year = f"{int(part[:YEAR]) - years:04}" if part != ".." else part
        rest = part[YEAR:] if part != ".." else ""
        leap = rest == "-02-29" and not calendar.isleap(int(year))
        found.append(year + ("-02-28" if leap else rest))
    return "/".join(found)


def last_day(value: str) -> str:
    """Return the last day of a month or year, which "by the end of" it means."""
    if len(value) == YEAR:
        return f"{value}-12-31"
    if len(value) == MONTH:
        return f"{value}-{calendar.monthrange(int(value[:4]), int(value[5:]))[1]:02}"
    return value


def months_of(first: str, last: str) -> int:
    """Return how many months a period of months or years lasts; 0 for another one."""
    if ".." in (first, last) or DAY in (len(first), len(last)):
        return 0
    return number_of(last) + (12 if len(last) == YEAR else 1) - number_of(first)


def is_week(value: str) -> bool:
    """Whether a time is a week, or a day, before which lie "the week before" and the same day of it."""
    first, _, last = value.partition("/")
    return len(first) == DAY and (
        not last or (len(last) == DAY and last in (moved(first, _WEEK), moved(first, _WEEK + 1)))
    )
