"""How the numbers and days of an answer are written in a locale."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from consilience.errors import OptionError
from consilience.wording.locales import LOCALES, marks_of
from consilience.words import ENGLISH, Calendar, written_with


def _calendar(months: str, day: str, day_of_year: str, month: str, *, alone: str = "", first: str = "1") -> Calendar:
    return Calendar(months.split(), (alone or months).split(), day, day_of_year, month, first)


_CALENDARS: Mapping[str, Calendar] = {
    "en": ENGLISH,
    "de": _calendar(
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        *("{day}. {month} {year}", "{day}. {month}", "{month} {year}"),
    ),
    "es": _calendar(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        *("{day} de {month} de {year}", "{day} de {month}", "{month} de {year}"),
    ),
    "fr": _calendar(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        *("{day} {month} {year}", "{day} {month}", "{month} {year}"),
        first="1er",
    ),
    "uk": _calendar(
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        *("{day} {month} {year} р.", "{day} {month}", "{month} {year} р."),
        alone="січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
    ),
}
_FIELDS = {"d": "{day}", "MMMM": "{month}", "LLLL": "{month}", "M": "{month}", "L": "{month}", "y": "{year}"}


@contextmanager
def written_in(locale: str) -> Iterator[None]:
    """Write numbers and days as in a locale: five are known here, all others through Babel (extra ``locale``).

    Raises
    ------
    OptionError
        If nobody knows the locale.
    MissingExtraError
        If it needs Babel, which is not installed.

    Examples
    --------
    >>> from datetime import date
    >>> from consilience.words import day_words, number_words
    >>> with written_in("de"):
    ...     print(number_words(1_500.5), day_words(date(2024, 3, 5)))
    1.500,5 5. März 2024
    """
    if locale == "en":
        yield
        return
    marks = marks_of(locale)
    if marks is None:
        raise OptionError("unknown locale", got=locale, hint=f"known are {', '.join(LOCALES)}, and those of Babel")
    group = "\N{NO-BREAK SPACE}" if marks.groups[0].isspace() else marks.groups[0]
    with written_with(group, marks.decimal, _CALENDARS.get(locale) or _from_babel(locale)):
        yield


def _from_babel(locale: str) -> Calendar:
    from babel import Locale

    found = Locale.parse(locale.replace("-", "_"))
    months, alone = (list(found.months[use]["wide"].values()) for use in ("format", "stand-alone"))
    day = _pattern(found.date_formats["long"].pattern)
    short, month = (_pattern(found.datetime_skeletons[name].pattern) for name in ("MMMMd", "yMMMM"))
    return Calendar(months, alone, day, short, month)


def _pattern(pattern: str) -> str:
    """Return a pattern of Unicode's locale data as a format string.

    >>> _pattern("d 'de' MMMM 'de' y")
    '{day} de {month} de {year}'
    """
    fields = re.compile(r"'([^']*)'|d+|MMMM|LLLL|M+|L+|y+")
    return fields.sub(
        lambda found: found[1] if found[1] is not None else _FIELDS.get(found[0], _FIELDS[found[0][0]]), pattern
    )
