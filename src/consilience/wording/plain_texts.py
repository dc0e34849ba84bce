"""Plain statements, as most cells of a table are: a number or two, what binds them, a noun, and a parenthesis.

No rule of the grammar has anything to ask about them, so that what they say is known at a glance: "12,500",
"about 12,500", "at least 300 people", "bis zu 5 Millionen", "40+", "up to 12 %", "12,000-15,000", "five hundred",
"$1.2bn", "120 (90-150)". Everything else is left to the grammar, and what is read here is what it gives.
"""

from __future__ import annotations

import re
from decimal import Decimal

from consilience.wording.conventions import Convention, Meaning
from consilience.wording.decimals import LARGEST, midpoint, tidy
from consilience.wording.digits import in_english
from consilience.wording.mentions import ONE, YEAR, Amount, Mention, Numeral
from consilience.wording.plain_words import NOTHING, PlainWords, plain_words
from consilience.wording.ranges import shared_multiple
from consilience.wording.selection import contradicts, qualified, settled_by

_NUMBER = r"((?:0|[1-9][0-9]{0,11})(?:[.,][0-9]{1,3}){0,4})"
_WORD = r"[^\W\d_]{2,}"
_STATEMENT = re.compile(
    rf"(?P<head>[^0-9$€£+–—(-]{{0,40}})(?P<money>[$€£]?){_NUMBER}(?P<scale>[a-zA-Z]{{0,3}})"
    rf"(?:(?P<plus>\+)|(?P<joint>[-–]| {_WORD} )(?P<again>[$€£]?){_NUMBER}(?P<last>[a-zA-Z]{{0,3}}))?"
    rf"(?P<percent> ?%)?(?P<tail>(?: {_WORD})*)(?: \((?P<aside>[^()]+)\))?"
)
_ASIDE = re.compile(rf"{_WORD}(?: {_WORD})*\.?")
_PHONE = 7  # digits of a telephone number, at least
_THOUSAND = 1000
_DASHES = ("-", "–")
_HEAD = 4  # words that bind a number, at most

Statement = tuple[Amount, frozenset[Meaning], str]
"""An amount, what binds it, and its unit."""


def plain_statement(text: str, convention: Convention) -> Statement | None:
    """Return what a plain statement says; None where the grammar is needed.

    >>> plain_statement("up to 500 people", Convention())
    (Amount(low=Decimal('500'), high=Decimal('500'), value=Decimal('500'), ...), frozenset({'at most'}), '')
    >>> plain_statement("up to 500 of them", Convention()) is None
    True
    """
    plain = plain_words(convention)
    found = _STATEMENT.fullmatch(text.strip(" "))
    if found is None:
        figure = _in_words(text.strip(" "), plain)
    else:
        figure, aside = _in_digits(found, plain, convention), found["aside"]
        if figure is not None and aside:
            figure = _explained(figure, aside, plain, convention)
    if figure is None or figure.amount is None:
        return None
    return figure.amount, figure.meanings, figure.unit


def _explained(figure: Mention, aside: str, plain: PlainWords, convention: Convention) -> Mention | None:
    """Return a figure with what the parenthesis behind it says of it: "(est.)", "(90-150)", "(12 of them children)"."""
    if _ASIDE.fullmatch(aside):
        words = aside.rstrip(".")
        if words in plain.asides:
            return qualified(figure, [Mention("qualifier", 0, meanings=plain.asides[words], inside=True, alone=True)])
        return figure if plain.says_nothing(words.split(" ")) else None
    led, _, rest = aside.partition(" ")
    part = led in plain.parts
    found = _STATEMENT.fullmatch(rest if part else aside)
    if found is None or found["aside"] or found["money"] or found["percent"]:
        return None
    other = _in_digits(found, plain, convention)
    if other is None or other.unit:
        return None
    other = other._replace(inside=True, part=part, alone=not (part or found["tail"]))
    if other.alone:
        return settled_by(figure, other)
    return None if contradicts(figure, other) else figure


def _in_digits(found: re.Match[str], plain: PlainWords, convention: Convention) -> Mention | None:
    """Return the figure of a statement in digits, without its parenthesis."""
    head, money, digits, scale, plus, joint, again, second, last, percent, tail, _ = found.groups()
    words = tail[1:].split(" ") if tail else []
    if head not in plain.heads and head not in plain.between and not money:
        head, money = plain.parted(head)
    unit = plain.currency(money) if money.isupper() or not money.isalpha() else ""
    if (head not in plain.heads and head not in plain.between) or (money and not unit) or (last and not again):
        return None
    if head and len(digits) >= _PHONE and digits.isdigit():  # "ring 832973181", and "nearing" ends so
        return None
    low = _numeral(digits, scale, money, plain, convention)
    high = _numeral(second, last, money, plain, convention) if second else low
    if joint in _DASHES and len(f"{digits}{second}") == _PHONE and f"{digits}{second}".isdigit():  # "555-1234"
        return None
    first, behind = joint and joint.strip(" "), words[0] if words else ""
    named = plain.names(digits, first or scale or behind) or plain.names(second, last or behind)
    if low is None or high is None or named:
        return None
    if words and not (plus or percent) and (by := plain.multiple(words[0])) is not None:
        if high.multiple != 1:
            return None
        high, words = high._replace(multiple=by), words[1:]
    if percent or not plus:
        measure = "%" if percent else plain.units.get(" ".join(words), "")
        if measure and (money or (percent and words)):
            return None
        unit, words = unit or measure, [] if measure else words
    if not plain.says_nothing(words):
        return None
    if second:
        amount = _range(low, high, head, joint, plain) if again in ("", money) else None
        bound = NOTHING if head in plain.between else plain.heads[head]
        return None if amount is None else Mention("figure", 0, True, amount, bound, unit=unit)
    if head not in plain.heads or (head and plus):
        return None
    meanings: frozenset[Meaning] = frozenset({"at least"}) if plus else plain.heads[head]
    return Mention("figure", 0, True, _exactly(high.value)._replace(multiple=high.multiple), meanings, unit=unit)


def _exactly(value: Decimal) -> Amount:
    return Amount(value, value, value)


def _numeral(digits: str, scale: str, money: str, plain: PlainWords, convention: Convention) -> Numeral | None:
    """Return the number that digits write, times the letters glued to it where it is a price; None where in doubt."""
    english = in_english(digits, convention)
    if not isinstance(english, str) or YEAR.fullmatch(digits) is not None:
        return None
    by = plain.scales.get(scale.lower())
    number = Numeral(Decimal(english.replace(",", "")), 0, english, by or ONE)
    doubted = scale and (not money or by is None or number.plain >= _THOUSAND)  # "$1,500b"
    return None if doubted or number.value > LARGEST else number


def _range(low: Numeral, high: Numeral, head: str, joint: str, plain: PlainWords) -> Amount | None:
    """Return the range between two numbers; None where they may be something else."""
    sign, between = joint.strip(" "), plain.between.get(head)
    led = plain.heads.get(head, NOTHING) <= {"about"} if between is None else True
    if not led or sign not in (plain.joints if between is None else between):
        return None
    ends = shared_multiple(low, high, "between" if sign in plain.words.joined else "dash")
    return None if isinstance(ends, str) or ends[0] >= ends[1] else Amount(*ends, midpoint(*ends), "range")


def _in_words(text: str, plain: PlainWords) -> Mention | None:
    """Return the figure of a statement in number words: "about five hundred people"."""
    spelling, words = plain.spelling, text.split(" ")
    if spelling is None:
        return None
    starts = range(min(_HEAD, len(words) - 1), 0, -1)
    start = next((k for k in starts if " ".join(words[:k]) + " " in plain.heads), 0)
    head = " ".join([*words[:start], ""])
    if not start:
        words[0] = words[0][:1].lower() + words[0][1:]
    end = start
    while end < len(words) and plain.spells(words[end]):
        end += 1
    value = spelling.read(" ".join(words[start:end])) if end > start else None
    first = words[start]
    alone = end == start + 1 and first in plain.words.ones
    named = first.partition("-")[0] in spelling.numbers and first not in spelling.articles and not alone
    unit = plain.units.get(" ".join(words[end:]), "")
    if value is None or value > LARGEST or not named or head.endswith(". "):
        return None
    if not (unit or plain.says_nothing(words[end:])) or any(map(plain.orders, words[end : end + 1])):
        return None
    return Mention("figure", 0, True, _exactly(tidy(value)), plain.heads[head], unit=unit)
