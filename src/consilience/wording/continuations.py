"""What the words behind a number make of it: a share, a factor, a rate, a duration, a date, a street, a compound.

Each function returns the end of what is not a count, or None where it leaves the number alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from consilience.wording.digits import apart_end, typed_fraction
from consilience.wording.kinds import kinds
from consilience.wording.measures import PARTS, akin
from consilience.wording.mentions import NOUN_WORDS, Numeral
from consilience.wording.number_words import spelled
from consilience.wording.passages import Passage
from consilience.wording.positions import Position, date_end, is_day, is_suspended
from consilience.wording.shares import value_at, whole_end
from consilience.wording.tokens import is_currency
from consilience.wording.vocabulary import Wording, is_known

_HALF_HOUR = 30
_NOON = 12
_MEASURED = 12  # tokens of a unit and a word behind it, at most
_BELOW_ZERO = kinds("below_zero")
_RATES = kinds("rates")
_LISTED = 40  # tokens of a list of durations, at most
_ABBREVIATION = 5  # letters, at most
_VOWEL = re.compile("[aeiouyаеєиіїоуюяыэё]")
_CONSONANT = re.compile("[a-zа-яґ]+")
_HUNDRED = 100
_BASES = (2, 10)
"""Numbers whose powers are said by their exponents alone."""
_ROUND = 20  # from here on a number in words may be part of an ordinal
_SHORT = 3  # digits of a score
_ARROWS = frozenset(("→", "⇒", "->"))
_ENDS = frozenset(".,;:!?)\"'")
_SMALL = 10  # below it, a bare number behind a unit may be its power or a smaller measure: "1 km 2"
_QUOTED = 40  # tokens of a quotation, at most
_PRICE = 3  # tokens between the sign of a price and its end, at most


def behind(code: str) -> Callable[[Position], int | None]:
    """Return the rule that reads what a language says behind a number: "%", "times", "points"."""

    def said(at: Position) -> int | None:
        if at.p.at[at.word].text not in at.p.words.behind:
            return None
        found = at.p.phrase(at.word, at.p.words.behind)
        if found is not None and at.p.phrase(at.word, at.p.words.ratios) is not None:  # "3 percentage points"
            return None
        if found is None or found[1] != code:
            return None
        if code == "share" and at.p.at[found[0] - 1].text in at.p.words.left:  # "21 में से 1"
            part = spelled(at.p, found[0], True)
            return part.end if isinstance(part, Numeral) else found[0] + at.p.is_number(found[0])
        share = code == "factor" and whole_end(at.p, found[0])
        if share:  # "three times out of four"
            return share
        more = code == "number words" and at.p.at[found[0]].text in at.p.words.joined  # "three score and ten"
        if code == "ambiguous number" and at.p.is_number(found[0]) and at.p.at[found[0] - 1].text in at.p.words.of:
            return found[0] + 1  # "2 to the power of 10"
        return found[0] + 2 if more and at.p.at[found[0] + 1].text in at.p.words.numbers else found[0]

    return said


def ordinal(at: Position) -> int | None:
    """Read "thirty first", "one hundred and first": a round number in words, and the word for the first."""
    p, i = at.p, at.end
    j = i + 1 if p.is_hyphen(i) or p.at[i].text in p.words.joined else i
    last = p.at[i - 1].text
    round_one = not at.number.text and (last in p.words.multiples or p.words.numbers.get(last, 0) >= _ROUND)
    return j + 1 if round_one and p.at[j].text in p.words.firsts else None


def power(at: Position) -> int | None:
    """Read "ten to the sixth", "10 to the minus 6", which is a power."""
    p, k = at.p, at.end + 2
    if p.at[at.end].text not in p.words.to or p.at[at.end + 1].text not in p.words.definite or p.unit(k, k)[0]:
        return None
    raised = p.is_number(k) or p.at[k].text in p.words.minus or p.phrase(k, p.words.behind) == (k + 1, "share")
    end = k + 1 + (p.at[k].text in p.words.minus and p.is_number(k + 1))
    return end if raised and at.number.value in _BASES and not p.is_counted(end) else None


def level(at: Position) -> int | None:
    """Read the level of confidence in "95% CI 400-600"."""
    ratio = at.p.phrase(at.end, at.p.words.ratios)
    return ratio[0] if ratio is not None and at.p.at[ratio[0]].text in at.p.words.levels else None


def race(at: Position) -> int | None:
    """Read "a 5K run", whose "a" no number of things follows."""
    p, i = at.p, at.end - 1
    lettered = p.typed(i) in ("K", "k") and p.at[i].glued and p.is_number(i - 1)
    named = p.at[i - 2].text in p.words.articles or p.at[at.end].text in p.words.races - p.words.people
    return at.end if lettered and named and not p.is_counted(at.end) else None


def suspended(at: Position) -> int | None:
    """Read "5- to 11-year-olds", but not "10- to 12,000"."""
    p, i = at.p, at.end
    if not is_suspended(p, i):
        return None
    if not at.number.text and at.number.multiple == 1 and at.number.plain >= 100:  # "fünf- bis sechstausend"
        return None
    second = spelled(p, i + 2, True) if not p.is_number(i + 2) else None
    end = second.end if isinstance(second, Numeral) else i + 3
    plain = not p.is_hyphen(end) or bool(p.unit(end, end)[0])  # "8- to 16-meter", "ten- to twenty-percent"
    ranged = p.at[i + 1].text in p.words.to and (p.is_number(i + 2) or isinstance(second, Numeral)) and plain
    return None if ranged else i + 1


def decimals_apart(at: Position) -> int | None:
    """Read "it was $8. 94", "36. 24", whose decimals may stand behind a blank or a currency."""
    p, i = at.p, at.end
    if p.is_currency(i) and p.at[i].glued and p.is_number(i + 1) and p.at[i + 2].kind == "end":
        return i + 2 if p.at[i + 1].text.isdigit() else None
    return apart_end(p, i) if at.number.text else None


def minutes_or_feet(at: Position) -> int | None:
    """Read "23'", where no quotation ends."""
    p, i = at.p, at.end
    apart = not p.at[i + 1].glued or p.at[i + 1].text in _ENDS - {"'", '"'}  # not that of inches, "5''"
    sign = p.at[i].text == "'" and p.at[i].glued and apart and at.number.text.isdigit()
    quoted = any(p.at[k].text == "'" and not p.at[k].glued for k in range(max(0, i - _QUOTED), i))
    return i + 1 if sign and not quoted and p.at[i - 2].kind != "end" else None  # "6'" alone is 6


def cents_apart(at: Position) -> int | None:
    """Read "$12 99", whose two digits nothing is counted by."""
    p, i = at.p, at.end
    two = len(p.at[i].text) == 2 and p.at[i].text.isdigit() and at.number.text.isdigit() and not p.at[i].glued
    behind = p.at[i + 1]
    ended = behind.kind == "end" or behind.text in _ENDS or behind.text in p.words.closing
    return i + 1 if two and ended and p.is_currency(i - 2) and at.number.multiple == 1 else None


def decimals_and_fraction(at: Position) -> int | None:
    """Read "$5.12 1/2", which is a price of eighths, or two numbers."""
    p, i = at.p, at.end
    fraction = typed_fraction(p, i) if "." in at.number.text and p.is_number(i) and not p.at[i].glued else None
    return None if fraction is None else fraction[0]


def dimensions(at: Position) -> int | None:
    """Read the two sides of "300 by 400 metres"."""
    p, i = at.p, at.end + 1
    second = spelled(p, i, True) if p.at[at.end].text in p.words.crossed and not p.is_number(i) else None
    i = second.end - 1 if isinstance(second, Numeral) else i  # "twelve by fourteen feet"
    if p.at[at.end].text not in p.words.crossed or not (p.is_number(i) or isinstance(second, Numeral)):
        return None
    unit, end = p.unit(i + 1, i + 1)
    lettered = p.at[i + 1].text == "m" and not unit  # metres or millions: no count either way
    return end + lettered if lettered or akin(unit, "metre") else None


def rate(at: Position) -> int | None:
    """Read "37 deaths per 1,000 births", "45 doctors per million"."""
    p, k = at.p, at.end
    unit, behind = p.unit(k, k)
    if unit and p.at[behind].text == "/" and p.is_number(behind + 1):  # "250 mg/5 mL", but "200g/7oz"
        other, end = p.unit(behind + 2, behind + 2)
        apart = other and not (akin(unit, other) or is_currency(unit) or unit[0] == "°")
        return end if apart else None
    if not p.holds(k, k + NOUN_WORDS + 1, _RATES):
        return None
    if p.phrase(k, p.words.ratios) is not None or p.unit(k, k)[1] > k + 1:  # "5 parts per billion"
        return None
    ends = p.words.closing | p.words.rates
    while k < at.end + NOUN_WORDS and p.at[k].kind == "word" and p.at[k].text not in ends:
        k += 1
    return based_end(p, k + 1) if p.at[k].text in p.words.rates else None


def based_end(p: Passage, i: int) -> int | None:
    """Return the end of the base of a rate at a token: "100,000", "cada 100 mil", "million"."""
    i += p.at[i].text in p.words.every or p.at[i].text in p.words.wholes
    end = value_at(p, i)[1]
    while p.is_number(end) or p.at[end].text in p.words.multiples:  # "100,000", "million"
        end += 1
    return end if end > i else None


def trade(at: Position) -> int | None:
    """Read "3 for 2", "230 for 5": an offer or a score, unless something is counted behind the second number."""
    p, k = at.p, at.end + 1
    if p.at[at.end].text not in p.words.trades or not p.is_number(k) or not is_short(at.number.text):
        return None
    behind = p.at[k + 1]
    ended = behind.kind == "end" or behind.text in p.words.closing or behind.text in _ENDS
    known = p.words.spelling
    sure = known is not None and not known.cautious and p.at[at.end].text not in p.words.rates  # "3 zu 2", 3対2
    ended = ended or (sure and not p.is_counted(k + 1) and not p.unit(k + 1, k + 1)[0])
    return k + 1 if ended and is_short(p.at[k].text) else None


def is_short(digits: str) -> bool:
    """Whether digits are those of a small number."""
    return len(digits) <= _SHORT and digits.isdigit()


def arrow(at: Position) -> int | None:
    """Read the first number of "12 → 15"."""
    return at.end if at.p.at[at.end].text in _ARROWS and at.p.is_number(at.p.price_end(at.end + 1)) else None


def below_zero(at: Position) -> int | None:
    """Read "2 below zero", "2 degrees below zero", "शून्य से 2 डिग्री नीचे"."""
    for phrase, _ in at.p.words.below_zero.get(at.p.at[at.end - 1].text, ()):
        value, end = value_at(at.p, at.end + 1) if phrase[1:2] == (at.p.at[at.end].text,) else (None, 0)
        last = at.p.unit(end, end)[1]
        if value is not None and at.p.at[last].text == phrase[-1]:
            return last + 1
    if not at.p.holds(at.end, at.end + _MEASURED, _BELOW_ZERO):
        return None
    found = at.p.phrase(at.p.unit(at.end, at.end)[1], at.p.words.below_zero)
    return None if found is None else found[0]


def may_be_abbreviation(words: Wording, text: str, year: bool) -> bool:
    """Whether a short word is one that no table has and no vowel is in, or one of zeros that are typed as letters."""
    if not 1 < len(text) <= _ABBREVIATION:
        return False
    consonants = not _VOWEL.search(text) and _CONSONANT.fullmatch(text) is not None
    return (consonants and not is_known(words, text)) or not text.strip("o")


def abbreviation(at: Position) -> int | None:
    """Read an abbreviation that no table has, which may be a multiple or a unit: "10 trln", "30 lkh"."""
    p, token = at.p, at.p.at[at.end]
    if not may_be_abbreviation(p.words, token.text, False):
        return None
    typed, following = p.typed(at.end).rstrip("."), p.at[at.end + 1]
    ends = following.kind in ("end", "sign") and len(typed) == 2 and typed[0].isupper() and typed[1].islower()  # "Cr"
    zeros = not token.text.strip("o")  # "12 OOO"
    said = zeros or ((typed.islower() or ends) and not p.unit(at.end, at.end)[0] and following.text != "-")
    return at.end + 1 if said else None


def two_units(at: Position) -> int | None:
    """Read "6 feet 2 inches", "5 lb 3 oz"."""
    p, i = at.p, at.end
    unit, j = p.unit(i, i)
    if not unit or j != i + 1:
        return None
    k = j + 1 if p.at[j].text == "," else j
    k = k + 1 if p.at[k].text in p.words.joined else k
    if p.begins(k):
        return None  # "stood at 24 percent. One in five"
    if not p.is_number(k) or p.line_ends(k):
        return k + 1 if k == j and not p.line_ends(k) and _is_smaller(p, unit, k) else None  # "six foot two"
    other, end = p.unit(k + 1, k + 1)
    if not other and not p.is_number(k + 2):  # "7 feet, 10 in"
        other, end = p.words.units_typed.get(p.typed(k + 1), ""), k + 2
    if not other and k == j and _is_smaller(p, unit, k):  # "6 ft 2"
        return k + 1
    measures = akin(unit, other) if k == j else (unit, other) in PARTS  # "2 yards and 7 feet"
    if other == unit or not measures:
        return None
    return two_units(replace(at, end=k + 1)) or end  # "2 yards 7 ft 10 inches"


def _is_smaller(p: Passage, unit: str, i: int) -> bool:
    """Whether a bare number behind a unit may be measured in the smaller one of a pair: "6 ft 2 tall", "9 stone 4"."""
    behind, least = p.at[i + 1], min((by for (one, _), by in PARTS.items() if one == unit), default=0)
    ended = behind.kind == "end" or behind.text in _ENDS or behind.text in p.words.closing | p.words.lengths
    digits = p.at[i].text if len(p.at[i].text) <= _SHORT and p.at[i].text.isdecimal() else ""
    number = int(digits) if digits else p.words.numbers.get(p.at[i].text)
    return ended and number is not None and number < max(least, _SMALL)


def difference(at: Position) -> int | None:
    """Read "11,000 fewer cars than a year earlier"; "12 more deaths" are as many."""
    p, k = at.p, at.word + 1
    compared = p.words.behind.get(p.at[at.word].text, ())
    if not any(len(words) == 2 and words[1] in p.words.than for words, _ in compared):
        return None
    while k < at.word + NOUN_WORDS and p.at[k].kind == "word" and not p.begins(k) and _goes_on(p, k):
        k += 1
    return k + 1 if p.at[k].text in p.words.than else None


def _goes_on(p: Passage, i: int) -> bool:
    return p.at[i].text not in p.words.than and p.at[i].text not in p.words.closing - p.words.verbs - p.words.of


def _is_lasting(at: Position) -> bool:
    p = at.p
    return p.at[at.word].text in p.words.durations and not _is_least(p, at.word) and not p.is_inverted(at.word)


def _is_least(p: Passage, i: int) -> bool:
    """Whether a word of time is a bound that another one follows: "12 min, 30 max"."""
    k = i + 2 if p.at[i + 1].text in (",", "/", ";") else i + 1
    other = p.phrase(k + 1, p.words.after) if p.is_number(k) else None
    return other is not None and other[1] == "at most" and p.phrase(i, p.words.after) == (i + 1, "at least")


def years_old(at: Position) -> int | None:
    """Read "34 years old", "a 34-year-old"."""
    p, j = at.p, at.word
    following = p.at[j + 2 if p.at[j + 1].text == "-" else j + 1].text
    return j + 1 if following in p.words.old and _is_lasting(at) else None


def duration(at: Position) -> int | None:
    """Read "72 hours", "three business days"."""
    words, j = at.p.words, at.word
    if at.p.at[j].text in words.lasting and at.p.at[j + 1].text in words.durations:
        return j + 2
    typed = at.p.typed(j)  # "12 Mo", not "12 mo"; "5 SEK", not "5 sek"
    exact = typed in words.units_typed or (typed.isupper() and is_currency(words.units.get(at.p.at[j].text, "")))
    return j + 1 if _is_lasting(at) and not exact else None


def durations(at: Position) -> int | None:
    """Read the first of "2.4 and 3.1 hours", "12, 24 or 48 hours", but not "killed 5 and 10 hours later"."""
    p, k, joint = at.p, at.end, ""
    joins = p.words.joined | p.words.either | {","}
    while p.at[k].text in joins and p.is_number(k + 1) and k < at.end + _LISTED:
        joint, k = p.at[k].text, k + 2
    timed = joint not in ("", ",") and p.at[k].text in p.words.durations
    return at.end if timed and p.at[k + 1].text not in p.words.time_shifts else None


def distance(at: Position) -> int | None:
    """Read "the 100 metres final"."""
    unit, end = at.p.unit(at.end, at.end)
    return end if akin(unit, "metre") and at.p.at[end].text in at.p.words.races else None


def era(at: Position) -> int | None:
    """Read "70 AD"."""
    j = at.word
    return j + 1 if at.p.at[j].text in at.p.words.eras and at.p.typed(j)[0].isupper() else None


def hour(at: Position) -> int | None:
    """Read "5 pm", "14:30 GMT", "5 p.m."."""
    p, j = at.p, at.word
    return j + 1 if p.at[j].text in p.words.clock or p.phrase(j, p.words.halves_of_day) is not None else None


def minutes_past(at: Position) -> int | None:
    """Read "ten past five", "fünf vor zwölf", but not "fünf vor zwölf Tagen"."""
    p, k = at.p, at.end + 1
    k += p.at[k].text in p.words.names  # "fünf vor halb acht"
    if not 0 < at.number.value < _HALF_HOUR or p.at[at.end].text not in p.words.past - p.words.to:
        return None
    hour = spelled(p, k, True) or (Numeral(Decimal(p.at[k].text), k + 1) if p.at[k].text.isdecimal() else None)
    if not isinstance(hour, Numeral) or not 0 < hour.value <= _NOON:
        return None
    behind = p.at[hour.end]
    return None if behind.kind == "word" and behind.text not in p.words.closing | p.words.clock else hour.end


def decade(at: Position) -> int | None:
    """Read 20대, people in their twenties, but not 차량 20대, "최소 20대"."""
    p, k = at.p, at.end
    if p.at[k].text not in p.words.decades or not 0 < at.number.value < _HUNDRED or at.number.value % 10:
        return None
    before = p.at[k - 2].text
    return None if before in p.words.machines or before in p.words.before else k + 1


def share_of_each(at: Position) -> int | None:
    """Read the first of two counts that nothing parts, of which one is per so many: 1人2個, 1世帯2個, 2人1組."""
    p, k = at.p, at.end + 1
    counters = p.words.people if at.number.value == 1 and p.is_number(k) else p.words.persons
    if p.at[at.end].text not in counters or p.at[k].start != p.at[at.end].end:
        return None
    second = Numeral(Decimal(0), k + 1) if p.is_number(k) else spelled(p, k, False)
    counted = isinstance(second, Numeral) and p.at[second.end].text not in p.words.durations  # 42人8月に
    return k if counted else None


def date(at: Position) -> int | None:
    """Read "5 May 2024", "12 de mayo"."""
    j = at.word
    month = j + 1 if at.p.at[j].text in at.p.words.of else j
    return date_end(at.p, month + 1) if at.p.is_month(month) and is_day(at.number) else None


def street(at: Position) -> int | None:
    """Read "10 Downing Street"."""
    p, j = at.p, at.word
    return j + 2 if p.at[j + 1].text in p.words.streets and p.typed(j)[0].isupper() else None


def mixed(at: Position) -> int | None:
    """Read "2 and half million", "six and two thirds", which cannot be put together for certain."""
    p, j, words = at.p, at.word, at.p.words
    if p.at[j].text in words.coins_behind and (p.is_number(j + 1) or p.at[j + 1].text in words.numbers):
        return j + 2  # "1 con cinco" is 1.5, or one with five
    if p.at[j].text not in words.joined or at.between:
        return None
    typed = typed_fraction(p, j + 1)
    if typed is not None:  # "2 and 1/2"
        return typed[0]
    dozens = spelled(p, j + 1, True) if p.at[j + 1].kind == "word" and at.number.value >= _HUNDRED else None
    if isinstance(dozens, Numeral) and dozens.multiple != 1 and dozens.multiple % 10:  # "three hundred and two dozen"
        return dozens.end
    digits = p.is_number(j + 1) and at.number.value >= _HUNDRED
    if digits and words.multiples.get(p.at[j + 2].text, _HUNDRED) % 10:
        return j + 3  # "300 and 2 dozen"
    loose = words.spelling is not None and words.spelling.loose
    under = spelled(p, j + 1, True) if loose and p.at[j + 1].kind == "word" else None
    bar = under.end if isinstance(under, Numeral) else j + 2
    if loose and p.at[bar].text in words.wholes and (p.is_number(j + 1) or isinstance(under, Numeral)):  # 三又3分之1
        return bar + 2
    barred = words.wholes - words.closing - words.of - words.places
    if p.at[j + 2].text in barred and (p.is_number(j + 1) or p.at[j + 1].text in words.numbers):  # "तीन और एक बटे तीन"
        return j + 4
    counted = p.at[j + 1].text in words.articles or p.at[j + 1].text in words.numbers
    whole = p.phrase(j + 1, words.asides) if counted else None
    if whole is not None and whole[1] == "share":  # "tres y un tercio"
        return whole[0]
    part = j + 2 if counted else j + 1
    known = words.spelling if counted else None
    order = p.at[part + (p.at[part].text in words.of)].text  # "तीन और एक का पाँचवाँ भाग"
    if known is not None and (order.startswith(known.ordinal_stems) or order.endswith(known.ordinal_ends)):
        return part + 1 + (p.at[part].text in words.of)  # "три і одна третя"
    share = part > j + 1 and p.phrase(part, words.behind)
    if p.at[part].text in words.fractions or (share and share[1] == "share" and p.at[part].kind == "word"):
        return part + 1 + (p.at[part + 1].text in words.multiples)
    return None


def compound(at: Position) -> int | None:
    """Read "12-man", but not "two-three", "EUR 5-EUR 6", "30-ish"."""
    p, j = at.p, at.word
    free = (
        p.phrase(j, p.words.after) is None
        and (p.at[j].text not in p.words.numbers or p.typed(j)[0].isupper())
        and not p.is_price(j)
    )
    measured = p.unit(at.end, at.end)[0] or p.at[j].text in p.words.units_doubtful or p.at[j].text in p.words.strengths
    if p.at[j].text in p.words.articles | p.words.rates and p.is_hyphen(j + 1):  # "$40-a-barrel oil"
        measured = measured or any(p.is_price(k) for k in range(at.end - _PRICE, at.end))
    return j + 1 if j > at.end and free and not measured else None
