"""Parts of one: "half a million", "three quarters of a million", "two and a half", 3又4分之1."""

from __future__ import annotations

from decimal import Decimal

from consilience.wording.decimals import EXACT, finite_ratio
from consilience.wording.digits import read_digits, typed_fraction
from consilience.wording.kinds import kinds
from consilience.wording.mentions import ONE, Mention, Numeral, refuse
from consilience.wording.number_words import spelled
from consilience.wording.passages import Passage
from consilience.wording.tokens import ODD

_ADDING = kinds("added", "joined")
_PARTS = kinds("articles", "numbers", "fractions", "parts")


def read_fraction(p: Passage, i: int, between: bool = False) -> Numeral | Mention | None:
    """Read "half a million", "three quarters of a million", "half-dozen", "1/2 million"."""
    typed = typed_fraction(p, i) if p.at[i].text == ODD or p.at[i + 1].text == "/" else None
    found, words = typed or (_spelled_fraction(p, i) if p.kinds[i] & _PARTS else None), p.words
    if found is None:
        return None
    j, part = found
    j = j + 1 if p.at[j].text in words.of or p.is_hyphen(j) else j
    if p.at[j].text in words.articles:
        j = j + 2 if p.is_hyphen(j + 1) else j + 1
    elif (p.at[j].text in words.ones or p.at[j].text == "1") and p.phrase(j + 1, words.ratios) is not None:
        return Numeral(part, j + 1)  # "a quarter of one percent"
    multiple = words.multiples.get(p.at[j].text)
    if multiple is None:
        return Numeral(part, j) if p.unit(j, j)[0] else None  # "half a gallon"
    added = p.at[i - 2 if p.at[i - 1].text == "-" else i - 1].text in words.joined
    return refuse("number words", j + 1) if added and not between else Numeral(part, j + 1, "", multiple)


def _spelled_fraction(p: Passage, i: int) -> tuple[int, Decimal] | None:
    """Return the end and the value of "half", "a quarter", "three-quarters", "a fifth", "tenth of"."""
    if not p.kinds[i] & _PARTS:
        return None
    words, text = p.words, p.at[i].text
    count = ONE if text in words.articles else Decimal(words.numbers.get(text, 0))
    j = i + 1 if count else i
    j = j + 1 if j > i and p.is_hyphen(j) else j
    part = words.fractions.get(p.at[j].text)
    if part is None and (count or p.at[j + 1].text in words.of):
        part = words.parts.get(p.at[j].text)
    if part is None or (count > 1 and count * part >= 1):
        return None
    return j + 1, EXACT.multiply(part, count or ONE)


def part_behind(p: Passage, i: int) -> tuple[int, Decimal] | None:
    """Return the end and the value of what "and a half" or "and three eighths" adds, also in "two-and-a-half"."""
    j = i + 1 if p.is_hyphen(i) else i
    if not (p.kinds[i] | p.kinds[j]) & _ADDING:
        return None
    added = p.phrase(i, p.words.added)
    if added is not None:
        return added[0], Decimal(added[1])
    if p.at[j].text not in p.words.joined or p.begins(j):
        return None
    barred = barred_fraction(p, j + 1)
    if barred is not None:
        return barred
    j = j + 2 if p.is_hyphen(j + 1) else j + 1
    found = _spelled_fraction(p, j)
    if found is None or p.at[found[0]].text not in p.words.of:
        return found
    joins = p.at[j].text in p.words.fractions and p.words.spelling is not None and not p.words.spelling.cautious
    return found if joins else None  # "un million et demi de voix", but "a million and half of them"


def barred_fraction(p: Passage, i: int) -> tuple[int, Decimal] | None:
    """Return the end and the value of a fraction whose lower part comes first: 四分之一, 4分の1."""
    if not p.words.bars:
        return None
    lower = _whole(p, i)
    upper = _whole(p, lower[0] + 1) if lower is not None and p.at[lower[0]].text in p.words.bars else None
    if lower is None or upper is None or not 0 < upper[1] < lower[1]:
        return None
    part = finite_ratio(upper[1], lower[1])
    return None if part is None else (upper[0], part)


def _whole(p: Passage, i: int) -> tuple[int, Decimal] | None:
    """Return the end and the value of a number in digits or in words, whatever follows it."""
    if p.is_number(i):
        number = read_digits(p.at[i].text, p.convention)
        return (i + 1, number) if isinstance(number, Decimal) else None
    found = spelled(p, i, True)
    return (found.end, found.value) if isinstance(found, Numeral) else None
