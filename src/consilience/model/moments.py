"""Moments: the day, or the day and hour, on which a source states something, and which of two comes first."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Annotated, Any

from pydantic import PlainValidator, WithJsonSchema

from consilience.errors import ClaimError
from consilience.words import list_words

Moment = date
"""A day, or (a `datetime`) a day and hour, with or without a time zone."""
_DATE_LIKE = re.compile(r"(?:[A-Za-z]{3,9}\.?,? +)?(?:\d{1,4}|[A-Za-z]{3,9})(?:st|nd|rd|th)?(?:[ ,./-]+\w{1,9}\.?){2}")
"""A day in words or digits, with or without its weekday and without an hour."""
_ZONES = timedelta(hours=14)
"""No clock is further than this from UTC."""


def plain_moment(value: Any) -> Any:
    """Return a day, or a moment of a day; None where it is missing. A midnight is a day, as frames keep days.

    >>> plain_moment("2024-10-22"), plain_moment(""), plain_moment(datetime(2024, 10, 22))
    (datetime.date(2024, 10, 22), None, datetime.date(2024, 10, 22))
    >>> plain_moment("2024-10-22T14:30")
    datetime.datetime(2024, 10, 22, 14, 30)
    """
    if value is None or (isinstance(value, str) and not value):
        return None
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        found = value if isinstance(value, datetime) else datetime.fromisoformat(value.strip())
    except (AttributeError, TypeError, ValueError):
        days = days_in(value)
        if len(days) != 1:
            hint = list_words(days, "or") or "2024-10-22, or with the hour as 2024-10-22T14:30"
            what = "the date can be read in more than one way" if days else "not a date"
            raise ClaimError(what, got=value, hint=f"write it as {hint}", code="bad date") from None
        found = datetime.fromisoformat(days[0])
    if found.time() == time.min:
        return found.date()
    away = found.utcoffset()  # frames have moments and zones of their own kinds
    zone = None if away is None else timezone(away)
    clock = found.hour, found.minute, found.second, found.microsecond
    return datetime(found.year, found.month, found.day, *clock, tzinfo=zone)


def days_in(text: Any) -> list[str]:
    """Return the days that a date may be that is not written as ISO 8601: one where it is clear, else all or none.

    >>> days_in("December 22, 2023"), days_in("3/4/2024"), days_in("December 2023"), days_in("noon")
    (['2023-12-22'], ['2024-03-04', '2024-04-03'], [], [])
    """
    from dateutil.parser import parse

    if not isinstance(text, str) or not _DATE_LIKE.fullmatch(text.strip()):
        return []
    found = set()
    for day_first, year_first in ((False, False), (True, False), (False, True)):
        read = set()
        for nothing in (datetime(1601, 1, 1), datetime(1604, 2, 3)):  # shows what the text leaves open
            try:
                read.add(parse(text, default=nothing, dayfirst=day_first, yearfirst=year_first))
            except (ValueError, OverflowError):
                return []
        if len(read) != 1:
            return []
        found |= read
    return sorted(moment.date().isoformat() for moment in found)


StatedMoment = Annotated[
    Moment | None,
    PlainValidator(plain_moment),
    WithJsonSchema({"anyOf": [{"type": "string", "format": form} for form in ("date", "date-time")]}),
]


def clock_time(moment: Moment) -> datetime:
    """Return what calendar and clock show, so that days and hours can be sorted together; a day begins at midnight."""
    return moment.replace(tzinfo=None) if isinstance(moment, datetime) else datetime.combine(moment, time.min)


def spans_of(moments: Iterable[Moment]) -> list[tuple[datetime, datetime]]:
    """Return the first and last instant that each moment can be, all on one clock.

    A day is any of its hours. Beside moments with a time zone, those without one may be of any zone.

    >>> [str(start) for start, _ in spans_of([date(2024, 10, 22), datetime(2024, 10, 22, 14)])]
    ['2024-10-22 00:00:00', '2024-10-22 14:00:00']
    """
    moments = list(moments)
    zoned = any(_zone(moment) for moment in moments)
    found = []
    for moment in moments:
        start = clock_time(moment)
        end = start if isinstance(moment, datetime) else datetime.combine(moment, time.max)
        if _zone(moment) and isinstance(moment, datetime):
            start = end = moment.astimezone(UTC).replace(tzinfo=None)
        elif zoned:
            start, end = start - _ZONES, end + _ZONES
        found.append((start, end))
    return found


def _zone(moment: Moment) -> Hashable:
    return moment.tzinfo if isinstance(moment, datetime) else None
