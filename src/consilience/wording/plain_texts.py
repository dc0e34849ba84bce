"""Plain statements, as most cells of a table are: a number, what binds it, and a noun.

No rule of the grammar has anything to ask about them, so that what they say is known at a glance: "12,500",
"about 12,500", "at least 300 people", "bis zu 500 Menschen", "40+", "12,000-15,000". Everything else is left to the
grammar, and what is read here is what it gives.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from itertools import chain
from typing import cast

from consilience.wording.conventions import Convention, Meaning
from consilience.wording.decimals import is_whole, midpoint
from consilience.wording.digits import read_digits
from consilience.wording.foreign import may_be_foreign
from consilience.wording.kinds import kinds
from consilience.wording.mentions import YEAR, Amount
from consilience.wording.non_counts import concerns_behind
from consilience.wording.texts import words_and_kinds
from consilience.wording.tokens import tokenize
from consilience.wording.vocabulary import DOUBT

_NUMBER = r"((?:0|[1-9][0-9]{0,11})(?:[.,][0-9]{1,3}){0,4})"
_STATEMENT = re.compile(rf"([^0-9+–—-]{{0,40}}){_NUMBER}(?:(\+)|[-–]{_NUMBER})?((?: [^\W\d_]{{3,}})*)")
_NOUNS = kinds("people", "verbs", "undenied", "aged")
"""The kinds of words that may follow a number and say nothing about it."""
_MOST = 20_000  # words that are remembered, at most
_PHONE = 7  # digits of a telephone number, at least
_SHORT = 4  # digits and signs of what a dash may join to a date, a score or a telephone number, at most


class _Plain(dict[str, bool]):
    """What may stand around a plain number by a convention: for each word behind it, whether it says nothing.

    ``heads`` is what binds a number before it, as it is typed, with what it means.
    """

    def __init__(self, convention: Convention) -> None:
        words, _, self.known = words_and_kinds(convention)
        self.locale = convention.locale
        self.named = words.named
        spelling = words.spelling
        self.cut = spelling is not None and bool(spelling.loose or spelling.endings)
        self.heads: dict[str, frozenset[Meaning]] = {"": frozenset()}
        for phrase, meaning in chain.from_iterable(words.before.values()):
            typed = " ".join(phrase)
            tokens = tokenize(typed)
            whole = [token.text for token in tokens] == list(phrase)
            if self.cut or meaning == DOUBT or not whole or phrase[-1] in words.hours | words.months:  # "alle 18"
                continue
            meanings = frozenset({cast(Meaning, meaning)} if meaning else ())
            street = typed.endswith(tuple(words.ways_last))  # "Grofweg 12" may be an address
            for head in (typed, typed if street else typed[:1].upper() + typed[1:]):
                self.heads.setdefault(f"{head} ", meanings)
                if tokens[-1].kind == "sign":
                    self.heads.setdefault(head, meanings)

    def __missing__(self, word: str) -> bool:
        if len(self) > _MOST:
            self.clear()
        said = self.cut or self.known[word] & ~_NOUNS or concerns_behind(self.locale, word)
        self[word] = plain = word.islower() and not said and not may_be_foreign(self.locale, word)
        return plain


_plain = cache(_Plain)


def plain_statement(text: str, convention: Convention) -> tuple[Amount, frozenset[Meaning]] | None:
    """Return the amount and the bounds of a plain statement; None where the grammar is needed.

    >>> plain_statement("up to 500 people", Convention())
    (Amount(low=Decimal('500'), high=Decimal('500'), value=Decimal('500'), ...), frozenset({'at most'}))
    >>> plain_statement("up to 500 of them", Convention()) is None
    True
    """
    found = _STATEMENT.fullmatch(text.strip(" "))
    if found is None:
        return None
    head, digits, plus, second, nouns = found.groups()
    plain = _plain(convention)
    meanings = plain.heads.get(head)
    called = head and len(digits) >= _PHONE and digits.isdigit()  # "ring 832973181", and "nearing" ends so
    if meanings is None or called or digits in plain.named or YEAR.fullmatch(digits) is not None:
        return None
    if nouns and not all(map(plain.__getitem__, nouns[1:].split(" "))):
        return None
    number = read_digits(digits, convention)
    if not isinstance(number, Decimal) or (head and (plus or second)):
        return None
    if second:
        amount = _range(number, read_digits(second, convention)) if min(len(digits), len(second)) > _SHORT else None
        return None if amount is None else (amount, meanings)
    return Amount(number, number, number), frozenset({"at least"}) if plus else meanings


def _range(low: Decimal, high: Decimal | tuple[str, str | None]) -> Amount | None:
    """Return the range between two whole numbers in thousands, which nothing but a range can be."""
    if not isinstance(high, Decimal) or low >= high or not (is_whole(low) and is_whole(high)):
        return None
    return Amount(low, high, midpoint(low, high), "range")
