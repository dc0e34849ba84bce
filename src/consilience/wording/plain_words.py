"""The words of a language that may stand around a plain number, and those that say nothing about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from enum import IntEnum
from functools import cache
from itertools import chain
from typing import cast

from consilience.wording.conventions import Convention, Meaning
from consilience.wording.decimals import is_whole
from consilience.wording.foreign import may_be_foreign
from consilience.wording.kinds import kinds
from consilience.wording.languages import words_of
from consilience.wording.non_counts import concerns_behind
from consilience.wording.spelling import ZERO
from consilience.wording.texts import words_and_kinds
from consilience.wording.tokens import is_currency, tokenize
from consilience.wording.vocabulary import DOUBT

NOTHING: frozenset[Meaning] = frozenset()
_NOUNS = kinds("people", "based", "verbs", "undenied", "aged", "closing", "verbs_single", "singulars", "bodies")
"""The kinds of words that may follow a number and say nothing about it."""
_PEOPLE = kinds("people")
_LATER = _NOUNS | kinds("years", "places", "dated", "before", "asides", "definite", "determiners", "demonstratives")
_LATER |= kinds("quantifiers", "dotted", "wholes", "units_typed", "phones_on")
"""Those of words that may do so behind another one."""
_CLOSING = kinds("closing")
_UNITS = kinds("units")
_ASIDES = kinds("asides")
_MOST = 20_000  # words that are remembered, at most
_TWENTY = 20
_CODE = 3  # letters of a currency
_LONG = 4  # letters of the name of a multiple, at least


class _Place(IntEnum):
    """Where a word may stand in a plain statement and say nothing about its number."""

    NOWHERE = 0
    LATER = 1
    BEHIND = 2


class PlainWords(dict[str, _Place]):
    """What may stand around a plain number by a convention: for each word behind it, where it says nothing.

    ``heads`` is what binds a number before it, as it is typed, with what it means, and ``asides`` what does so in a
    parenthesis behind it; ``between`` leads to the two ends of a range and ``joints`` joins them, with or without
    that; ``multiples``, ``scales`` behind a price and ``units`` are those whose names nothing else has.
    """

    def __init__(self, convention: Convention) -> None:
        words, _, self.known = words_and_kinds(convention)
        self.locale, self.words = convention.locale, words
        spelling = words.spelling
        self.cut = spelling is not None and bool(spelling.loose or spelling.endings)
        self.spelling = None if self.cut else spelling
        self.heads: dict[str, frozenset[Meaning]] = {"": NOTHING}
        self.joints = frozenset("-–")
        self.between: dict[str, frozenset[str]] = {}
        self.asides: dict[str, frozenset[Meaning]] = {}
        self.parts = frozenset[str]()
        self.multiples, self.scales, self.units = dict[str, Decimal](), dict[str, Decimal](), dict[str, str]()
        if self.cut:
            return
        self.joints |= words.to
        last = words.hours | words.months | words.steps_about  # "alle 18", "bei Werten um 500"
        for phrase, meaning in chain.from_iterable(words.before.values()):
            if meaning != DOUBT and phrase[-1] not in last:
                self._lead(phrase, frozenset({cast(Meaning, meaning)} if meaning else ()))
        own = words.between if self.locale in (None, "en") else words.between - words_of("en").between
        for word in own - words.before.keys():
            self.between |= dict.fromkeys((f"{word} ", f"{word.capitalize()} "), words.joined | words.to)
        for phrase, meaning in chain(chain.from_iterable(words.after.values()), self._before_alone()):
            if meaning not in ("", DOUBT) and phrase[0] not in words.deviations:  # "(give or take)"
                self.asides.setdefault(" ".join(phrase), frozenset({cast(Meaning, meaning)}))
        parts = (row for row in chain.from_iterable(words.asides.values()) if row[1] == "part")
        self.parts = frozenset(" ".join(phrase) for phrase, _ in parts)
        self._measure()

    def _measure(self) -> None:
        """Keep the multiples and the units that nothing else may be."""
        words = self.words
        for word, by in words.multiples.items():
            if len(word) >= _LONG and by >= 1000 and not may_be_foreign(self.locale, word):
                self.multiples[word] = by
        self.scales = {word: by for word, by in words.suffixes.items() if not may_be_foreign(self.locale, word)}
        for word, unit in words.units.items():
            # Only how they are typed shows which of "mW" and "MW" is meant.
            prefixed = unit[0] in ("m", "M") and not unit[1:].islower()
            if (
                " " not in word
                and self.known[word] == kinds("units")
                and not (prefixed or may_be_foreign(self.locale, word))
            ):
                self.units[word] = unit
        for phrase, unit in chain.from_iterable(words.ratios.values()):
            if unit == "%":  # "per cent", but not "ponto percentual", where "ponto" parts decimals
                self.units.setdefault(" ".join(phrase), unit)

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
        said &= ~_UNITS if said & _CLOSING else said  # the "in" of "soldiers in the region"
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

    def spells(self, word: str) -> bool:
        """Whether a word is part of a number in words and nothing else: "twenty-five", "and", but not "cents"."""
        known = self.spelling
        if known is None or word in self.words.units:
            return False
        if "-" in word:
            ten, one = (known.numbers.get(part, ZERO) for part in word.split("-", 1))
            return ten >= _TWENTY and ten % 10 == 0 and 0 < one < 10 and is_whole(one)
        if word in known.numbers:
            return known.numbers[word] > 0 and is_whole(known.numbers[word])
        scale = word in known.multiples and not may_be_foreign(self.locale, word)
        return scale or (word in known.joints and word.isalpha())

    def orders(self, word: str) -> bool:
        """Whether a word behind a number in words may belong to it: "huitièmes", "trecentodicotto"."""
        known = self.spelling
        if known is None or word.endswith(known.ordinal_ends) or word.startswith(known.ordinal_stems):
            return True
        return known.together and word.startswith(known.outer_words[0])

    def multiple(self, word: str) -> Decimal | None:
        """Return what a word behind a number multiplies it by: "million", "Millionen"."""
        return self.multiples.get(word.lower() if word[1:].islower() else word)

    def names(self, digits: str | None, behind: str) -> bool:
        """Whether digits and what stands behind them begin a name: "4 K", "911 call"."""
        rows = self.words.named.get(digits, ()) if digits else ()
        return any(len(phrase) == 1 or phrase[1] == behind.lower() for phrase, _ in rows)

    def parted(self, head: str) -> tuple[str, str]:
        """Return what binds a number, and the code of its currency: "about USD 500"; but "ronda EUR" may be a way."""
        bound, code = head[: -_CODE - 1], head[-_CODE - 1 :].rstrip(" ")
        leads = bound.rstrip(". ").lower() in self.words.ways_named
        return ("", head) if leads else (bound, code)

    def currency(self, money: str) -> str:
        """Return the currency of a sign or of capitals before a number: "€", "EUR"; "" where they are none."""
        name = self.words.units.get(money.lower(), "")
        return name if is_currency(name) else ""

    def says_nothing(self, words: Sequence[str]) -> bool:
        """Whether words behind a number say nothing about it."""
        if not words:
            return True
        if self[words[0]] is not _Place.BEHIND or any(self[word] is _Place.NOWHERE for word in words[1:]):
            return False
        return not any(self.known[word] & _ASIDES and self._begins(words[k:]) for k, word in enumerate(words))

    def _begins(self, words: Sequence[str]) -> bool:
        """Whether words begin with a phrase that stands for a number: "the rest of"."""
        return any(tuple(words[: len(phrase)]) == phrase for phrase, _ in self.words.asides[words[0]])


plain_words = cache(PlainWords)


def meanings_before(convention: Convention) -> Mapping[str, frozenset[Meaning]]:
    """Return what may stand before a plain number, as it is typed, and what it says of the number.

    >>> meanings_before(Convention())["Up to "]
    frozenset({'at most'})
    """
    return plain_words(convention).heads
