"""Plain statements, as most cells of a table are: a number, what binds it, and a noun.

No rule of the grammar has anything to ask about them, so that what they say is known at a glance: "12,500",
"about 12,500", "at least 300 people", "bis zu 5 Millionen", "40+", "up to 12 %", "12,000-15,000". Everything else is
left to the grammar, and what is read here is what it gives.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from enum import IntEnum
from functools import cache
from itertools import chain
from typing import cast

from consilience.wording.conventions import Convention, Meaning
from consilience.wording.decimals import EXACT, is_whole, midpoint, tidy
from consilience.wording.digits import read_digits
from consilience.wording.foreign import may_be_foreign
from consilience.wording.kinds import kinds
from consilience.wording.mentions import YEAR, Amount
from consilience.wording.non_counts import concerns_behind
from consilience.wording.texts import words_and_kinds
from consilience.wording.tokens import tokenize
from consilience.wording.vocabulary import DOUBT

_NUMBER = r"((?:0|[1-9][0-9]{0,11})(?:[.,][0-9]{1,3}){0,4})"
_WORD = r"[^\W\d_]{2,}"
_STATEMENT = re.compile(
    rf"(?P<head>[^0-9$€£+–—-]{{0,40}})(?P<money>[$€£]?){_NUMBER}"
    rf"(?:(?P<plus>\+)|(?P<percent> ?%)|(?P<joint>[-–]| {_WORD} ){_NUMBER})?"
    rf"(?P<tail>(?: {_WORD})*)(?: \((?P<aside>{_WORD}(?: {_WORD})*)\.?\))?"
)
_NOTHING: frozenset[Meaning] = frozenset()
_NOUNS = kinds("people", "verbs", "undenied", "aged", "closing", "verbs_single", "singulars", "bodies")
"""The kinds of words that may follow a number and say nothing about it."""
_PEOPLE = kinds("people")
_LATER = _NOUNS | kinds("years", "places", "dated")
"""Those of words that may do so behind another one."""
_MOST = 20_000  # words that are remembered, at most
_PHONE = 7  # digits of a telephone number, at least
_LONG = 4  # letters of the name of a multiple, at least
_SHORT = 4  # digits and signs of what a dash may join to a date, a score or a telephone number, at most


class _Place(IntEnum):
    """Where a word may stand in a plain statement and say nothing about its number."""

    NOWHERE = 0
    LATER = 1
    BEHIND = 2


class _Plain(dict[str, _Place]):
    """What may stand around a plain number by a convention: for each word behind it, where it says nothing.

    ``heads`` is what binds a number before it, as it is typed, with what it means, and ``asides`` what does so in a
    parenthesis behind it; ``between`` and ``joints`` lead to the two ends of a range; ``multiples`` and ``units`` are
    those whose names nothing else has.
    """

    def __init__(self, convention: Convention) -> None:
        words, _, self.known = words_and_kinds(convention)
        self.locale, self.words = convention.locale, words
        spelling = words.spelling
        self.cut = spelling is not None and bool(spelling.loose or spelling.endings)
        self.heads: dict[str, frozenset[Meaning]] = {"": _NOTHING}
        self.joints: dict[str, frozenset[str]] = {"": frozenset("-–")}
        self.asides: dict[str, frozenset[Meaning]] = {}
        self.multiples, self.units = dict[str, Decimal](), dict[str, str]()
        if self.cut:
            return
        self.joints[""] |= words.to
        self.joints |= {f"{word} ": words.joined for word in words.between}
        for phrase, meaning in chain.from_iterable(words.before.values()):
            if meaning != DOUBT and phrase[-1] not in words.hours | words.months:  # "alle 18"
                self._lead(phrase, frozenset({cast(Meaning, meaning)} if meaning else ()))
        for phrase, meaning in chain(chain.from_iterable(words.after.values()), self._before_alone()):
            if meaning not in ("", DOUBT) and phrase[0] not in words.deviations:  # "(give or take)"
                self.asides.setdefault(" ".join(phrase), frozenset({cast(Meaning, meaning)}))
        for word, by in words.multiples.items():
            if len(word) >= _LONG and by >= 1000 and not may_be_foreign(self.locale, word):
                self.multiples[word] = by
        for word, unit in words.units.items():
            # "mW" and "MW" are told apart by how they are typed.
            prefixed = unit[0] in ("m", "M") and not unit[1:].islower()
            if self.known[word] == kinds("units") and not (prefixed or may_be_foreign(self.locale, word)):
                self.units[word] = unit

    def _lead(self, phrase: tuple[str, ...], meanings: frozenset[Meaning]) -> None:
        """Keep a phrase before a number as it may be typed."""
        typed = " ".join(phrase)
        tokens = tokenize(typed)
        if [token.text for token in tokens] != list(phrase):
            return
        named = len(typed) == 1  # "C. 12", "C $5"
        for head in (typed, typed if named else typed[:1].upper() + typed[1:]):
            self.heads.setdefault(f"{head} ", meanings)
            if tokens[-1].kind == "sign":
                self.heads.setdefault(head, meanings)
            elif len(phrase) == 1:
                self.heads.setdefault(f"{head}. ", meanings)  # "c. 500"

    def __missing__(self, word: str) -> _Place:
        if len(self) > _MOST:
            self.clear()
        place, small = _Place.NOWHERE, word.lower()
        said = self.known[small]
        typed = word.islower() or (said & _PEOPLE and word[1:].islower())  # "Menschen", but no name
        if typed and word.isalpha() and not (self.cut or said & ~_LATER or may_be_foreign(self.locale, small)):
            behind = not (said & ~_NOUNS or concerns_behind(self.locale, small))
            place = _Place.BEHIND if behind and len(word) > 2 else _Place.LATER
        self[word] = place
        return place

    def _before_alone(self) -> Iterator[tuple[tuple[str, ...], str]]:
        """Yield the phrases before a number that may stand in a parenthesis behind one too."""
        after = self.words.after
        return (row for first, rows in self.words.before.items() if first not in after for row in rows)

    def unit(self, money: str, words: Sequence[str]) -> str:
        """Return the unit of a sign of money before a number, or of the only word behind it."""
        return self.words.units.get(money, "") if money else self.units.get(words[0], "") if len(words) == 1 else ""

    def says_nothing(self, words: Sequence[str]) -> bool:
        """Whether words behind a number say nothing about it."""
        if not words:
            return True
        return self[words[0]] is _Place.BEHIND and not any(self[word] is _Place.NOWHERE for word in words[1:])


_plain = cache(_Plain)


def meanings_before(convention: Convention) -> Mapping[str, frozenset[Meaning]]:
    """Return what may stand before a plain number, as it is typed, and what it says of the number.

    >>> meanings_before(Convention())["Up to "]
    frozenset({'at most'})
    """
    return _plain(convention).heads


Statement = tuple[Amount, frozenset[Meaning], str]
"""An amount, what binds it, and its unit."""


def plain_statement(text: str, convention: Convention) -> Statement | None:
    """Return what a plain statement says; None where the grammar is needed.

    >>> plain_statement("up to 500 people", Convention())
    (Amount(low=Decimal('500'), high=Decimal('500'), value=Decimal('500'), ...), frozenset({'at most'}), '')
    >>> plain_statement("up to 500 of them", Convention()) is None
    True
    """
    found = _STATEMENT.fullmatch(text.strip(" "))
    if found is None:
        return None
    head, money, digits, plus, percent, joint, second, tail, aside = found.groups()
    plain = _plain(convention)
    number, qualified = read_digits(digits, convention), plain.asides.get(aside or "", _NOTHING)
    if not isinstance(number, Decimal) or digits in plain.words.named or YEAR.fullmatch(digits) is not None:
        return None
    words = tail[1:].split(" ") if tail else []
    if second:
        amount = _range(number, read_digits(second, convention)) if min(len(digits), len(second)) > _SHORT else None
        joined = joint.strip(" ") in plain.joints.get(head, ()) and not (aside or money)
        return (amount, _NOTHING, "") if amount and joined and plain.says_nothing(words) else None
    meanings = plain.heads.get(head)
    if meanings is None or (head and (plus or (len(digits) >= _PHONE and digits.isdigit()))):
        return None  # "ring 832973181", and "nearing" ends so
    if aside and aside not in plain.asides and not plain.says_nothing(aside.split(" ")):
        return None
    if plus:
        meanings = frozenset({"at least"})
    elif words and words[0] in plain.multiples and not percent:
        number = tidy(EXACT.multiply(number, plain.multiples[words.pop(0)]))
    unit = "%" if percent else plain.unit(money, () if plus else words)
    said = not (words or money) if percent else plain.says_nothing(words) or (unit and not money)
    return (Amount(number, number, number), meanings | qualified, unit) if said else None


def _range(low: Decimal, high: Decimal | tuple[str, str | None]) -> Amount | None:
    """Return the range between two whole numbers in thousands, which nothing but a range can be."""
    if not isinstance(high, Decimal) or low >= high or not (is_whole(low) and is_whole(high)):
        return None
    return Amount(low, high, midpoint(low, high), "range")
