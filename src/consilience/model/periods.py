"""Periods: the minutes, days, months and years that figures count."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, time
from typing import Self

from consilience.errors import ScopeError
from consilience.model.moments import days_in
from consilience.words import list_words

_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d)(?::(\d\d)(?::00)?)?)?)?)?", re.ASCII)
_LAST_MINUTE = 24 * 60 - 1


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """The days from `start` to `end`, both included; or parts of these days.

    Attributes
    ----------
    start, end : date
    from_minute, to_minute : int
        Of the first day the first minute, of the last day the last one, counted from midnight; both included.

    Examples
    --------
    >>> print(Period.parse("2024-02").end, Period.parse("2024-02-01/2024-02-29"), Period.parse("2024-07-01/2024-09"))
    2024-02-29 2024-02 2024-07/2024-09
    >>> print(Period.parse("2024-02-01T14:30"), Period.parse("2024-02-01T14:00/2024-02-01T14:59"))
    2024-02-01T14:30 2024-02-01T14
    """

    start: date
    end: date
    from_minute: int = 0
    to_minute: int = _LAST_MINUTE

    def __post_init__(self) -> None:
        days, minutes = (self.start, self.end), (self.from_minute, self.to_minute)
        if not all(isinstance(day, date) for day in days) or not all(isinstance(minute, int) for minute in minutes):
            raise ScopeError("not a period", got=(*days, *minutes), hint="write Period.parse('2024-02')")
        if self.first > self.last:
            raise ScopeError("a period ends before it starts", got=f"{self.start}/{self.end}")

    @property
    def first(self) -> int:
        """The first minute, counted from the first day of the calendar."""
        return self.start.toordinal() * (_LAST_MINUTE + 1) + self.from_minute

    @property
    def last(self) -> int:
        """The last minute, counted from the first day of the calendar."""
        return self.end.toordinal() * (_LAST_MINUTE + 1) + self.to_minute

    @property
    def dated(self) -> bool:
        """Whether it is one minute, hour, day, month or year: a running sum up to it states no first day."""
        return "/" not in str(self)

    @property
    def hours(self) -> tuple[str, str] | None:
        """The first and the last time of day, the same for a minute or an hour; None for whole days."""
        if (self.from_minute, self.to_minute) == (0, _LAST_MINUTE):
            return None
        is_hour = self.start == self.end and (self.from_minute % 60, self.to_minute - self.from_minute) == (0, 59)
        last = self.from_minute if is_hour else self.to_minute
        return _time(self.from_minute), _time(last)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read an ISO 8601 hour, date, month or year, or two of them as ``start/end``."""
        if not isinstance(text, str):
            raise ScopeError("a period is a text", got=text, hint="write it as 2024-02 or 2024-02-01/2024-02-29")
        # "3/4/2024" is not a period.
        first, slash, last = text.partition("/") if text.count("/") != 2 else (text, "", "")
        start = _days(first.strip(), text)
        end = _days(last.strip(), text) if slash else start
        return cls(start.start, end.end, start.from_minute, end.to_minute)

    def __str__(self) -> str:
        if (self.from_minute, self.to_minute) != (0, _LAST_MINUTE):
            first, last = _hour(self.start, self.from_minute), _hour(self.end, self.to_minute)
            if first[:13] == last[:13] and (self.from_minute % 60, self.to_minute % 60) == (0, 59):
                first = last = first[:13]
            return first if first == last else f"{first}/{last}"
        first, last = self.start.isoformat(), self.end.isoformat()
        if self.start.day == 1 and self.end.day == calendar.monthrange(self.end.year, self.end.month)[1]:
            kept = len("2024") if (self.start.month, self.end.month) == (1, 12) else len("2024-11")
            first, last = first[:kept], last[:kept]
        return first if first == last else f"{first}/{last}"


def _time(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _hour(day: date, minute: int) -> str:
    return f"{day.isoformat()}T{_time(minute)}"


def _days(text: str, whole: str) -> Period:
    match = _DAY.fullmatch(text)
    hint = "write 2024, 2024-11, 2024-11-03 or two of them as start/end"
    if match is None and len(clear := days_in(text)) == 1:
        match = _DAY.fullmatch(clear[0])
    if match is None:
        hint = f"write {list_words(days_in(text), 'or')}" if days_in(text) else hint
        raise ScopeError("when is not an ISO 8601 date, month, year or period", got=whole, hint=hint)
    year, month, day, hour, minute = match.groups()
    first, last = (1, 12) if month is None else (int(month), int(month))
    try:
        start = date(int(year), first, 1 if day is None else int(day))
        end = start if day else date(start.year, last, calendar.monthrange(start.year, last)[1])
        if hour is None:
            return Period(start, end)
        begins, ends = time(int(hour), int(minute or 0)), time(int(hour), int(minute or 59))
    except ValueError as error:
        raise ScopeError("when names no day of the calendar", got=whole, hint=hint) from error
    return Period(start, end, *(at.hour * 60 + at.minute for at in (begins, ends)))
