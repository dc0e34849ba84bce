"""A text with its prices: the currencies before its numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal

from consilience.wording.kinds import kinds
from consilience.wording.texts import Text
from consilience.wording.tokens import is_currency, is_currency_sign

_BEFORE = kinds("units_before")
_SIGNS = frozenset(".,;:'\"-–—)[]/!?%&+=")
"""Signs that are those of no currency."""
_MILLION = 1_000_000
_CODED = re.compile("(?P<scale>[kKmMBT])(?P<code>[A-Z]{3})")
_SCALED = re.compile("(?P<code>[A-Z]{3})(?P<scale>m|mn|mln|bn|k|b|tn|M|B|K)")
_SCALES = {"k": 3, "K": 3, "T": 3, "m": 6, "M": 6, "mn": 6, "mln": 6, "b": 9, "B": 9, "bn": 9, "tn": 12}
"""The powers of ten of multiples that are glued to a currency."""
_UNSURE = frozenset("bBT")
"""Those of them that may be part of the sign of a currency behind it."""


@dataclass(slots=True)
class PricedText(Text):
    """A text that knows its prices."""

    _price_ends: dict[int, int] = field(init=False, default_factory=dict)
    prices: frozenset[int] = field(init=False)
    """The places of what says that a number is a price: signs of currencies, and words right before one or a number."""

    def __post_init__(self) -> None:
        Text.__post_init__(self)
        self.prices = self._prices()

    def is_currency(self, i: int) -> bool:
        """Whether the token is a sign such as "$" or "US$"."""
        return is_currency_sign(self.at[i])

    def is_money(self, i: int) -> bool:
        """Whether the token is a currency: "€", "EUR", "euros"."""
        token = self.at[i]
        name = self.words.units.get(token.text, "")
        return is_currency_sign(token) or is_currency(name)

    def coded(self, i: int) -> tuple[str, Decimal, int] | None:
        """Read a currency with a multiple glued to it, and the token behind: "MUSD", "kEUR", "SEKm", "€m"."""
        typed, end = self.typed(i), i + 1
        if self.is_currency(i):
            scale = self.typed(end) if self.at[end].glued and not self.at[end + 1].glued else ""
            scale, code = "" if scale in _UNSURE else scale, self.at[i].text
        else:
            found = (_CODED.fullmatch(typed) or _SCALED.fullmatch(typed)) if 4 <= len(typed) <= 6 else None
            if found is None:
                return None
            scale, code, end = found["scale"], found["code"].lower(), i
        name = self.words.units.get(code, "")
        known = scale in _SCALES and is_currency(name)
        return (name, Decimal(10) ** _SCALES[scale], end + 1) if known else None

    def currency(self, i: int) -> str:
        """Return the currency that a token of a price names: EUR of "€", SEK of "SEKm", HKD of the HK of "HK $5"."""
        coded = self.coded(i)
        if coded is not None:
            return coded[0]
        if self._is_dollar(i):
            return self._dollar(i)
        return self.words.units.get(self.at[i].text, self.words.money_typed.get(self.typed(i), self.typed(i)))

    def _dollar(self, i: int) -> str:
        """Return the currency of a country's dollars: HKD of "HK $5", "HKD$5"; "" where it is unknown."""
        name = self.at[i].text
        return self.words.units.get(f"{name}$") or (self.words.units.get(name, "") if self.is_money(i) else "")

    def _is_dollar(self, i: int) -> bool:
        """Whether capitals say whose dollars follow: "HK $5", "AU $5"."""
        country = self.at[i].kind == "word" and self.at[i + 1].text == "$" and self.typed(i).isupper()
        return country and bool(self._dollar(i))

    def is_price(self, i: int) -> bool:
        """Whether the token says before a number that it is a price: "$5", "US$5", "EUR 5", "HK $5"."""
        return i in self.prices

    def _prices(self) -> frozenset[int]:
        found = set()
        for i, token in enumerate(self.tokens):
            if token.kind == "number" or token.text == "(":
                found.add(i - 1)
            elif token.kind == "sign" and token.text not in _SIGNS:
                found |= {i - 1, i}
            elif self.kinds[i] & _BEFORE:
                found.add(i)
        return frozenset(i for i in found if self._says_price(i))

    def _says_price(self, i: int) -> bool:
        token = self.at[i]
        if token.kind in ("number", "end"):
            return False
        if self.dollars and self._is_dollar(i):
            return True
        if self.kinds[i] & _BEFORE:  # "yüzde 12", "%12"
            return token.kind == "word" or not self.is_number(i - 1)
        if token.kind != "word":
            return is_currency_sign(token)
        if self.is_number(i + 1) and (
            self.coded(i) or (self.at[i].glued and self.is_currency(i - 1) and self.coded(i - 1))
        ):
            return True  # "SEKm 5", the m of "€m 5"
        if self.typed(i) in self.words.money_typed and self._is_amount(i + 1):
            return True
        return (
            (self.is_money(i) or is_currency(self.words.units_typed.get(self.typed(i), "")))
            and self.is_number(i + 2 if self.at[i + 1].text == "(" else i + 1)
            and (self.typed(i).isupper() or self.typed(i).rstrip(".") in self.words.units_typed)
        )

    def _is_amount(self, i: int) -> bool:
        """Whether digits are written as those of a price: with cents, thousands or a multiple: "R273.00", "R5m"."""
        token, behind = self.at[i], self.at[i + 1]
        number = token.kind == "number" and token.glued
        scaled = behind.glued and behind.kind == "word" and (behind.text in self.words.suffixes or behind.text == "m")
        scaled = scaled or self.words.multiples.get(behind.text, 0) >= _MILLION  # "R500 million"
        return number and (scaled or token.text[-3:-2] == "." or token.text[-4:-3] == ",")

    def price_end(self, i: int) -> int:
        """Return the token behind the price signs that start at a token; each of them is looked at once."""
        if i not in self.prices:
            return i
        if i in self._price_ends:
            return self._price_ends[i]
        end = i
        while self.is_price(end):
            end += 1
        if end > i:
            self._price_ends |= dict.fromkeys(range(i, end), end)
        return end
