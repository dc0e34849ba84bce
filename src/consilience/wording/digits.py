"""The digits of one number: the signs among them, the power of ten behind them, and fractions such as "½".

Signs are read as the convention's locale writes them. What can mean one thing only in any locale is read too:
a sign that is repeated groups, since a decimal point stands once.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from types import MappingProxyType

from consilience.errors import Code, advise, joined
from consilience.wording.conventions import Convention
from consilience.wording.decimals import EXACT, LARGEST, MOST_DIGITS
from consilience.wording.locales import LOCALES, Marks
from consilience.wording.passages import Passage
from consilience.wording.tokens import ODD

FRACTIONS: Mapping[str, Decimal] = MappingProxyType(
    {char: Decimal(str(unicodedata.numeric(char))) for char in "½¼¾⅕⅖⅗⅘⅛⅜⅝⅞⅒"}
)
"""The fractions that have one character and a finite decimal."""
_DATE = re.compile(r"[0-9]{1,4}[.][0-9]{1,2}[.][0-9]{1,4}")
_DOTTED = re.compile(r"[1-9][0-9]{0,2}[.][0-9]{3}")
_GROUPED = re.compile(
    r"(?P<whole>[1-9][0-9]{0,2}(?P<sign>[.,' \u00a0])[0-9]{3}(?P<more>(?P=sign)[0-9]{3})*)"
    r"(?P<decimals>(?!(?P=sign))[.,][0-9]{1,2})?"
)
_EXPONENT = 3  # digits, at most
_CELL = re.compile("[-−]?([0-9][0-9.,' \u00a0\u2009]*)")


@cache
def _pattern(marks: Marks) -> re.Pattern[str]:
    grouped = "|".join(rf"[1-9][0-9]{{0,2}}(?:{re.escape(sign)}[0-9]{{3}})+" for sign in marks.groups)
    indian = r"|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}" if "," in marks.groups else ""
    return re.compile(rf"(?:[0-9]+|{grouped}{indian})(?:{re.escape(marks.decimal)}[0-9]+)?")


def _certain(text: str) -> str | None:
    """Return as English what only one reading fits, whatever the locale: "1.234.567", "10 000", "1.234,5"."""
    match = _GROUPED.fullmatch(text)
    if match is None:
        return None
    sign, whole, decimals = match["sign"], match["whole"], match["decimals"] or ""
    alone = sign in "'\u00a0" or (sign == " " and whole.endswith(" 000"))  # "12 500" may be two numbers
    if not (match["more"] or alone or (decimals and sign in ".,")):
        return None
    return whole.replace(sign, ",") + decimals.replace(",", ".")


def in_english(text: str, convention: Convention) -> str | tuple[Code, str | None]:
    """Return digits as English writes them, from the convention's locale, or a code and a note.

    >>> in_english("1.234,5", Convention(locale="de"))
    '1,234.5'
    >>> in_english("11.000", Convention())[0]
    'ambiguous number'
    """
    if len(text) > MOST_DIGITS and sum(map(text.count, "0123456789")) > MOST_DIGITS:
        return "too large", None
    if text.isascii() and text.isdigit() and (text[0] != "0" or len(text) == 1):
        return text
    marks = convention.marks
    if text[0] in ".,":  # ".5"
        short = text[0] == marks.decimal and text[1:].isdigit()
        return f"0.{text[1:]}" if short else ("ambiguous number", "digits may be missing before its first sign")
    if _pattern(marks).fullmatch(text) is None:
        certain = _certain(text)
        if certain is not None:
            return certain
        return (
            ("date", None) if _DATE.fullmatch(text) is not None else ("ambiguous number", _elsewhere(text, convention))
        )
    if convention.locale is None and _DOTTED.fullmatch(text) is not None:
        grouped = text.replace(".", ",")
        note = advise(f"{grouped} by {{}}, {text} by {{}}", ("locale", "de"), ("locale", "en"))
        return "ambiguous number", note
    if text[0] == "0" and text[1:2].isdigit():
        return "not a count", "it starts with a zero, as codes do"
    return text.translate(_signs(marks))


@cache
def _signs(marks: Marks) -> dict[int, str]:
    return dict.fromkeys(map(ord, marks.groups), ",") | {ord(marks.decimal): "."}


def _elsewhere(text: str, convention: Convention) -> str:
    note = f"its signs are not those of locale {convention.locale or 'en'}"
    for name, marks in LOCALES.items():
        if _pattern(marks).fullmatch(text) is not None:
            plain = text.translate(_signs(marks))
            return joined([note, advise(f"by {{}} it is {plain}", ("locale", name))])
    return note


def read_digits(text: str, convention: Convention) -> Decimal | tuple[Code, str | None]:
    """Return the number that digits and their signs write, or a code and a note.

    >>> read_digits("1,234.5", Convention())
    Decimal('1234.5')
    >>> read_digits("10 000", Convention())
    Decimal('10000')
    >>> read_digits("12 500", Convention())
    ('ambiguous number', "its signs are not those of locale en; by Convention(locale='de') it is 12,500")
    """
    plain = in_english(text, convention)
    if not isinstance(plain, str):
        return plain
    number = Decimal(plain.replace(",", ""))
    return ("too large", None) if number > LARGEST else number


def typed_point(text: str, convention: Convention) -> Decimal | None:
    """Return a number whose decimal point is not its locale's, and cannot group either; None for any other.

    >>> typed_point("1.5", Convention(locale="de")), typed_point("1.500", Convention(locale="de"))
    (Decimal('1.5'), None)
    """
    point = re.fullmatch(r"(?:0|[1-9][0-9]*)[.](?:[0-9]{1,2}|[0-9]{4,9})", text)
    return Decimal(text) if point is not None and convention.marks.decimal == "," else None


def are_numbers(cells: Iterable[object], convention: Convention) -> bool:
    """Whether all texts among the cells of a column are bare numbers or blank: then 1999 there is a count, not a year.

    >>> are_numbers(["1,250", "", "1999"], Convention()), are_numbers(["about 50", "1999"], Convention())
    (True, False)
    """
    texts = (cell.strip() for cell in cells if isinstance(cell, str))
    return all(_is_bare(text, convention) for text in texts if text)


def _is_bare(text: str, convention: Convention) -> bool:
    number = _CELL.fullmatch(text)
    return number is not None and isinstance(read_digits(number[1], convention), Decimal)


def apart_end(p: Passage, i: int) -> int | None:
    """Return the end of what may be the decimals of a number behind a sign and a blank: "8. 94", "118, 99 €"."""
    sign, digits = p.at[i], p.at[i + 1]
    if sign.text == "." and not sign.glued and digits.kind == "number" and not digits.glued and p.is_number(i - 1):
        return i + 2  # "43 . 2 billion", from a text whose words were cut apart
    two = digits.kind == "number" and not digits.glued and len(digits.text) == 2 and digits.text.isdigit()
    ended = p.at[i + 2].kind == "end" or p.is_money(i + 2)
    return i + 2 if sign.text in (".", ",") and sign.glued and two and ended and p.is_number(i - 1) else None


def power_of(exponent: int) -> Decimal:
    """Return a power of ten, written out where it is whole."""
    return Decimal(10**exponent) if exponent >= 0 else Decimal(1).scaleb(exponent, EXACT)


def power_behind(p: Passage, i: int) -> tuple[int, int] | None:
    """Return the end and the exponent of a power of ten behind a number: "e5", "E+05", "×10^5", "x 10⁵"."""
    if p.at[i].text == "e" and p.at[i].glued:
        return _exponent(p, i + 1)
    if p.at[i].text in ("×", "x", "*", "·") and p.at[i + 1].text == "10":
        return power_of_ten(p, i + 1) or _raised(p, i + 1) or _said(p, i + 2)
    return None


def power_of_ten(p: Passage, i: int) -> tuple[int, int] | None:
    """Return the end and the exponent of "10^5" or "10^{5}"; "10⁵" alone may have a note."""
    if not (p.at[i].text == "10" and p.at[i + 1].text == "^" and p.at[i + 1].glued):
        return None
    if p.at[i + 2].text != "{":
        return _exponent(p, i + 2)
    found = _exponent(p, i + 3)
    return (found[0] + 1, found[1]) if found is not None and p.at[found[0]].text == "}" else None


def _raised(p: Passage, i: int) -> tuple[int, int] | None:
    end = i + 1
    while end - i <= _EXPONENT and p.at[end].glued and "SUPERSCRIPT" in unicodedata.name(p.typed(end)[:1], ""):
        end += 1
    raised = unicodedata.normalize("NFKC", "".join(p.typed(k).rstrip(".") for k in range(i + 1, end)))
    raised = raised.replace("−", "-")  # "10⁻³"
    return (end, int(raised)) if raised.removeprefix("-").isdecimal() else None


def _said(p: Passage, i: int) -> tuple[int, int] | None:
    """Return the end and the value of an exponent that a word follows: "の 5 乗"."""
    joins = p.at[i].text in p.words.of | p.words.closing and p.at[i + 2].text in p.words.raised
    number = p.at[i + 1].text
    return (i + 3, int(number)) if joins and number.isdecimal() and len(number) < _EXPONENT else None


def _exponent(p: Passage, i: int) -> tuple[int, int] | None:
    sign = p.at[i].text if p.at[i].glued and p.at[i].text in ("+", "-") else ""
    token = p.at[i + 1 if sign else i]
    longest = _EXPONENT - 1 if sign == "-" else _EXPONENT
    if not (token.kind == "number" and token.glued and token.text.isdecimal() and len(token.text) <= longest):
        return None
    return (i + 2 if sign else i + 1), int(sign + token.text)


def typed_fraction(p: Passage, i: int) -> tuple[int, Decimal] | None:
    """Return the end and the value of "½" or "1/2"; None where it has no finite decimal."""
    if p.at[i].text == ODD:
        part = FRACTIONS.get(p.typed(i))
        return None if part is None else (i + 1, part)
    bar = p.at[i + 1]
    if bar.text != "/":
        return None
    over, under = p.at[i], p.at[i + 2]
    if not (
        bar.glued
        and under.glued
        and over.text.isdecimal()
        and under.text in ("2", "4", "5", "8", "10", "16", "20", "32", "64")
        and len(over.text) <= 2
    ):
        return None
    part = EXACT.divide(Decimal(over.text), Decimal(under.text))
    return (i + 3, part) if 0 < part < 1 else None
