"""Numbers, lists and outside texts as a person reads them."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from decimal import Decimal
from typing import NamedTuple


class Calendar(NamedTuple):
    """How days are written: the names of the months, in a date and alone, and the patterns of dates."""

    months: Sequence[str]
    alone: Sequence[str]
    day: str
    day_of_year: str
    month: str
    first: str = "1"


_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
ENGLISH = Calendar(_MONTHS, _MONTHS, "{day} {month} {year}", "{day} {month}", "{month} {year}")
_SIGNS: ContextVar[dict[int, str] | None] = ContextVar("signs of numbers", default=None)
"""What stands for the comma and the dot of English numbers."""
_CALENDAR: ContextVar[Calendar] = ContextVar("how days are written", default=ENGLISH)
QUOTE = '"'
_TO_QUOTE = re.compile(r'[;"]|^\s|\s$')
_NAME = re.compile(r'\s*+(?:"((?:[^"]|"")*+)"\s*+(?=;|\Z)|([^;]*+))(?:;|\Z)')
_BIDI_OVERRIDES = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def join_names(names: Iterable[str]) -> str:
    """Return names in one cell, with semicolons between them; `split_names` reads them back.

    A name with a semicolon, a quote or blanks at its ends is quoted as in a CSV file.

    >>> join_names(["nis", "a; b"]), split_names('nis; "a; b"')
    ('nis; "a; b"', ('nis', 'a; b'))
    """
    return "; ".join(
        f'"{name.replace(QUOTE, QUOTE * 2)}"' if _TO_QUOTE.search(name) or not name else name for name in names
    )


def split_names(cell: str) -> tuple[str, ...]:
    """Return the names of a cell that `join_names` made, or that somebody typed; blanks alone are not a name.

    >>> split_names('nis ; ; "" ;AP')
    ('nis', '', 'AP')
    """
    return tuple(
        quoted.replace(QUOTE * 2, QUOTE) if plain is None else plain.rstrip()
        for quoted, plain in ((match[1], match[2]) for match in _NAME.finditer(cell))
        if plain is None or plain
    )


_LARGE = 10**16


def number_words(number: float) -> str:
    """Return a number with its thousands grouped; a fraction to 12 digits, which leaves out the dust of sums.

    >>> number_words(12000.0), number_words(0.1 + 0.2), number_words(math.inf), number_words(10**500)
    ('12,000', '0.3', 'infinity', '1e+500')
    """
    if isinstance(number, int) and abs(number) >= _LARGE:  # there may be no float of it
        text = f"{Decimal(number).normalize():.12g}"
    elif math.isinf(number):
        return "infinity" if number > 0 else "minus infinity"
    else:
        text = f"{int(number):,}" if abs(number) < _LARGE and number == int(number) else f"{number:,.12g}"
    return text.translate(_SIGNS.get() or {})


def day_words(day: date, *, year: bool = True) -> str:
    """Return a day as a person writes it, with or without its year.

    >>> day_words(date(2024, 3, 5)), day_words(date(2024, 3, 5), year=False)
    ('5 March 2024', '5 March')
    """
    calendar = _CALENDAR.get()
    number = calendar.first if day.day == 1 else str(day.day)
    pattern = calendar.day if year else calendar.day_of_year
    return pattern.format(day=number, month=calendar.months[day.month - 1], year=day.year)


def month_words(day: date) -> str:
    """Return the month of a day.

    >>> month_words(date(2024, 3, 5))
    'March 2024'
    """
    calendar = _CALENDAR.get()
    return calendar.month.format(month=calendar.alone[day.month - 1], year=day.year)


def digits_words(number: float, digits: int = 4) -> str:
    """Return a number to so many significant digits, its thousands grouped; of one that is missing, nothing.

    >>> digits_words(66.28304), digits_words(0.000123456), digits_words(697_680.0), digits_words(math.nan)
    ('66.28', '0.0001235', '697,700', '')
    """
    return "" if math.isnan(number) else number_words(float(f"{number:.{digits}g}"))


@contextmanager
def written_with(group: str, decimal: str, calendar: Calendar = ENGLISH) -> Iterator[None]:
    """Write numbers with other signs, and days by another calendar's names.

    >>> with written_with(".", ","):
    ...     number_words(10_500.5), counted(1200, "claim")
    ('10.500,5', '1.200 claims')
    """
    signs = _SIGNS.set(str.maketrans({",": group, ".": decimal}))
    days = _CALENDAR.set(calendar)
    try:
        yield
    finally:
        _SIGNS.reset(signs)
        _CALENDAR.reset(days)


def share_words(share: float) -> str:
    """Return a share as a percentage of three digits.

    >>> share_words(0.05), share_words(0.123456)
    ('5 %', '12.3 %')
    """
    return f"{number_words(float(f'{share * 100:.3g}'))} %"


def percent_words(low: float, high: float) -> str:
    """Return shares as whole percents, halves rounded up.

    >>> percent_words(0.125, 0.15), percent_words(0.26, 0.26)
    ('13 – 15 %', '26 %')
    """
    first, last = (f"{int(share * 100 + 0.5):,}" if share >= 0.01 else f"{share * 100:.1g}" for share in (low, high))
    return f"{first} %" if first == last else f"{first} – {last} %"


def list_words(words: Sequence[str], last: str = "and") -> str:
    """Join words as a person would.

    >>> list_words(["a", "b", "c"]), list_words(["a"])
    ('a, b and c', 'a')
    """
    return f" {last} ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


def counted(number: float, noun: str, plural: str | None = None) -> str:
    """Return a count with its noun.

    >>> counted(1, "claim"), counted(2000, "claim"), counted(2, "discrepancy", "discrepancies")
    ('1 claim', '2,000 claims', '2 discrepancies')
    """
    return f"{number_words(number)} {noun if number == 1 else plural or f'{noun}s'}"


_SPELLED = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def spelled(number: int, noun: str = "", plural: str | None = None) -> str:
    """Return a count as an editor writes it: in letters up to ten.

    >>> spelled(3, "claim"), spelled(1, "claim"), spelled(1281, "claim")
    ('three claims', 'one claim', '1,281 claims')
    """
    words = _SPELLED[number] if number < len(_SPELLED) else number_words(number)
    return f"{words} {noun if number == 1 else plural or f'{noun}s'}" if noun else words


def capital(text: str) -> str:
    """Return a text that begins with a capital, unless it begins with what is not a common word: "eBay", "s0".

    >>> capital("two claims"), capital("eBay's 5"), capital("s0 said")
    ('Two claims', "eBay's 5", 's0 said')
    """
    first = re.split(r"\W", text, maxsplit=1)[0]
    return text[:1].upper() + text[1:] if first.isalpha() and first[1:] == first[1:].lower() else text


_LONGEST = 600
"""Longest text on a page, in characters."""
_LONG_WORD = re.compile(r"\S{60,}")


def shown_text(text: str) -> str:
    """Return a text from outside safe to show, and cut where it is too long for a page.

    >>> shown_text("up to  12,000"), shown_text("a" * 10_000)[-22:]
    ('up to 12,000', 'a… (10,000 characters)')
    """
    safe = clean(text)
    return safe if len(safe) <= _LONGEST else f"{safe[:_LONGEST]}… ({len(safe):,} characters)"


def short_words(text: str) -> str:
    """Return a text in which each word that no line could hold is cut.

    >>> len(short_words(f"{'a' * 10_000} and b"))
    47
    """
    return _LONG_WORD.sub(lambda word: f"{word[0][:40]}…", text)


def clean(text: str) -> str:
    """Return a text that cannot move the cursor, reorder its line or break a row: for showing, not for keeping."""
    one_line = " ".join(text.split())
    if one_line.isprintable():  # nothing that is unsafe is
        return one_line
    return "".join("\N{REPLACEMENT CHARACTER}" if _unsafe(char) else char for char in one_line)


def printable(text: str) -> str:
    r"""Return a text that cannot move the cursor or reorder its lines; line breaks and tabs are kept.

    >>> printable("a\x1b]0;b\n\tc")
    'a\ufffd]0;b\n\tc'
    """
    if text.isprintable():
        return text
    return "".join("\N{REPLACEMENT CHARACTER}" if char not in "\n\t" and _unsafe(char) else char for char in text)


def _unsafe(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cs") or char in _BIDI_OVERRIDES
