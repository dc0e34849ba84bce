"""A text with its prices, and with the units beside its numbers."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from consilience.wording.conventions import RATIOS
from consilience.wording.languages import words_of
from consilience.wording.prices import PricedText
from consilience.wording.tokens import LENGTHS, is_currency
from consilience.wording.word_tables import Phrases

_NOTE = 8  # tokens of a note on the scale of numbers, at most
_SCALE = 4  # tokens between the name of a scale and its degrees, at most
_APART = 16  # tokens of a parenthesis between a number and its unit, at most
_JOINS = {"/": "/", "·": "·", "*": "·"}
"""Signs that join two units, as they are written in the name of both."""
_ALIASES = {"mile/h": "mph", "mile/gallon": "mpg", "lb/inch²": "psi", "Mb/s": "Mbps", "Gb/s": "Gbps"}
"""Rates with a name of their own."""
_TYPE = 2  # letters of the name of a type, at most
_MILLI = frozenset(("mg", "mm", "ml"))
"""Units whose names are like words, with a prefix that is another one in capitals."""
_SUPERSCRIPTS = {"¹": "1", "²": "2", "³": "3", "⁴": "4"}
_POWERS = {"1": "", "2": "²", "3": "³"}
_TIMES = {"s²": "s²"} | dict.fromkeys(("s", "sec", "с", "сек"), "s") | dict.fromkeys(("min", "мин", "хв", "dk"), "min")
_TIMES |= dict.fromkeys(("h", "hr", "u", "std", "tim", "godz", "sa", "год", "ч", "час"), "h")
"""The units of time of a rate, in the signs of all languages."""


def _prefixed(unit: str, typed: str) -> str:
    """Return a unit with milli or mega as it was typed: "mW", "MV", which tables in small letters cannot tell apart."""
    signed = len(unit) > 1 and (unit in _MILLI or not unit[1:].islower())
    prefix = {"m": "M", "M": "m"}.get(unit[0]) if signed else None
    exact = typed[1:] == unit[1:] or (unit == "MW" and len(typed) == len(unit))
    return f"{prefix}{unit[1:]}" if prefix is not None and typed[0] == prefix and exact else unit


@cache
def _unit_phrases(locale: str) -> Phrases:
    """Return the units of a language whose names are several words."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, name in words_of(locale).units.items():
        if " " in phrase:
            words = tuple(phrase.split())
            table.setdefault(words[0], []).append((words, name))
    return {word: tuple(sorted(rows, key=lambda row: -len(row[0]))) for word, rows in table.items()}


@dataclass(slots=True)
class Passage(PricedText):
    """A text that knows its prices and its units."""

    measured: dict[int, tuple[str, int]] = field(init=False, default_factory=dict)
    """The unit of an amount in several words, and the token behind it, by the token where its numbers end."""
    _behind: dict[int, tuple[str, int]] = field(init=False, default_factory=dict)
    _scale: str | None = field(init=False, default=None)

    def unit(self, start: int, end: int) -> tuple[str, int]:
        """Return the unit or currency of a number between two tokens, and the token behind it."""
        if end in self.measured:
            return self.measured[end]
        for i in range(start, end) if self.prices else ():
            if i in self.prices:
                return self._said_again(self.currency(i), self.at[i].text == "$", end)
        found = self._behind.get(end)
        if found is None:
            found = self._behind[end] = ("", end) if self.is_plain(end) else self._unit_behind(end)
        return found

    def priced(self, currency: str, i: int) -> tuple[str, int]:
        """Return the unit of a price with what it is the price of: "$3 a barrel", "40,000 euros a year"."""
        hyphened = self.is_hyphen(i) and self.is_hyphen(i + 2)  # "$70-a-barrel oil"
        base = self._base(i + 3) if hyphened and self.at[i + 1].text in self.words.articles else ""
        factor = (f"/{base}", i + 4) if base else self._factor(i) if self.at[i].text != "·" else None
        return (f"{currency}{factor[0]}", factor[1]) if factor is not None else (currency, i)

    def rate(self, i: int) -> str:
        """Return what a count is said for each of, behind its noun: the "/day" of "300 people a day"; else empty."""
        sign, base = self.at[i].text, self.at[i + 1].text
        said = self._rate_said(i, ("*",))  # not "300 rapports annuels"
        if said is not None:
            return said[0]
        timed = self.words.times.get(base) or _TIMES.get(base)
        if sign in self.words.every or (sign == "/" and timed):  # "500 people every month", "500/day"
            return f"/{timed}" if timed else ""
        each = self._is_each(i) and (timed or base in self.words.rate_bases)  # not "12 bodies a mile away"
        rated = sign in self.words.rates or sign in self.words.rate_adverbs or each
        rated = rated or (sign == "/" and bool(self._base(i + 1) or self._powered(i + 1)))  # "500 people/km2"
        factor = self._factor(i) if rated else None
        return "" if factor is None else factor[0]

    def _rate_said(self, i: int, apart: tuple[str, ...] = ()) -> tuple[str, int] | None:
        """Read a phrase that makes a rate: "pro Tag", "al día"; a date gives an empty one: "am Tag danach"."""
        found = self.phrase(i, self.words.said_rates)
        if found is None:
            return None
        end, base = found
        after, words = self.at[end], self.words
        goes_on = after.text in words.time_shifts | words.of | words.ordinals or self.is_month(end)
        goes_on = goes_on or self.is_number(end) or (base.endswith("??") and not self._closes(end))
        if base.endswith(apart) or (base.endswith("?") and goes_on):
            return "", i
        return f"/{base.rstrip('?*')}", end

    def _closes(self, i: int) -> bool:
        """Whether no noun stands at a token that a time before it may be of: "в день выборов"."""
        token = self.at[i]
        return token.kind != "word" or token.text in self.words.closing | self.words.verbs | self.words.joined

    def _said_again(self, name: str, dollars: bool, end: int) -> tuple[str, int]:
        """Return the currency of a price whose code may stand behind it too: "5 €–6 €", "$500 CAD"."""
        again = self.words.units.get(self.at[end].text, "")
        if self.is_price(end) and self.is_number(end + 1):  # "$12 $15"
            return name, end
        if dollars and self.typed(end).isupper() and is_currency(again):
            return again, end + 1
        return name, end + (again == name)

    def parenthesis_end(self, end: int) -> int:
        """Return where a parenthesis ends that only bounds the number that ends at a token, or ends with it."""
        if self.at[end].text != "(":
            return end
        close = end + 1
        while close < end + _APART and self._limits(close):
            close += 1
        return close

    def unit_apart(self, end: int) -> tuple[str, int]:
        """Return the unit behind the parenthesis around or right behind a number: "(5.1 ± 0.2) kg", "12 (10–14) kg"."""
        close = self.parenthesis_end(end)
        return self._unit_behind(close + 1) if self.at[close].text == ")" else ("", end)

    def _limits(self, i: int) -> bool:
        """Whether a token may stand in a parenthesis that only bounds a number: "(95% CI 10 to 14)"."""
        token = self.at[i]
        return token.text not in ("(", ")", "") and (
            token.kind != "word" or token.text in self.words.limits | self.words.to
        )

    def _unit_behind(self, end: int) -> tuple[str, int]:
        """Return the unit or currency behind a number that ends at a token, and the token behind it."""
        names = self.words.units
        end = self._cents_left_out(end)
        if self.at[end].text in self.words.of and self.at[end - 1].text in (
            *self.words.multiples,
            *self.words.fractions,
        ):  # "5 millions d'euros"
            behind = end + 2 if self.at[end + 1].text == "'" else end + 1
            name = names.get(self.at[behind].text, "")
            return name, behind + 1 if name else end
        ratio = self.phrase(end + 1 if self.is_hyphen(end) else end, self.words.ratios)
        if ratio is not None and not self.begins(end):  # "61.2 %"
            return ratio[1], ratio[0]
        joined = self.is_hyphen(end) and not self.is_price(end + 1)
        joined = joined and (self.at[end + 1].text in names or self.at[end + 1].text in self.words.powers)
        first = end + 1 if joined else end  # "3-inch", but not "EUR 10-EUR 12"
        longer = self.phrase(first, _unit_phrases(self.convention.locale or "en"))
        if longer is not None:  # "kanadische Dollar"
            return longer[1], longer[0]
        name, behind = self._inverted(first) or self._powered(first) or self._named(first)
        return self._compounded(name, behind) if name else ("", end)

    def _cents_left_out(self, end: int) -> int:
        """Return the token behind a dash in place of the cents of a price before its currency: "1.299,– Euro"."""
        dash = self.at[end + 1].text in ("-", "–", "—") and self.at[end + 1].glued
        dashed = self.at[end].text in (",", ".") and self.at[end].glued and dash
        return end + 2 if dashed and self.is_money(end + 2) else end

    def _compounded(self, name: str, i: int) -> tuple[str, int]:
        """Return a unit with those that multiply or divide it: "mol/L", "km s^-1", "kg/m^3", "N·m"."""
        if name in RATIOS or is_currency(name):
            return name, i
        while (factor := self._factor(i)) is not None:
            name, i = f"{name}{factor[0]}", factor[1]
        return _ALIASES.get(name, name), i

    def _factor(self, i: int) -> tuple[str, int] | None:
        """Read what divides or multiplies the unit before a token: "/L", "·m", "s-1"."""
        sign, k = self.at[i].text, i
        said = self._rate_said(i)
        if said is not None:
            return said if said[0] else None
        if sign in self.words.rates or self._is_each(i):  # "per hour"
            other, end = self._powered(i + 1) or (self._base(i + 1), i + 2)
            raised = self.words.powers.get(self.at[end].text, "")  # "per second squared"
            priced = i + 1 in self.prices  # "R$ 199 por R$ 99"
            return (f"/{other}{raised}", end + bool(raised)) if other and not priced else None
        if sign in self.words.rate_adverbs:  # "5 tonnes daily"
            return f"/{self.words.rate_adverbs[sign]}", i + 1
        joined = sign in _JOINS
        if joined:
            if not (self.at[i].glued and self.at[i + 1].glued and self.at[i + 1].kind == "word"):
                return None
            k = i + 1
        other, end = self._powered(k) or (self._symbol(k), k + 1)
        power = self._inverse(end) if other and self.at[k].kind == "word" and sign != "/" else None
        if power is not None:
            return f"/{other}{_POWERS.get(power[0], power[0])}", power[1]
        if not joined or not (other or (sign != "*" and not self._measures_heat(i))):
            return None
        raised, end = self._raised_behind(end)
        return f"{_JOINS[sign]}{other or self.typed(k).rstrip('.')}{raised}", end

    def _measures_heat(self, i: int) -> bool:
        """Whether the sign of degrees stands right before a token or the letter there: "350°F/gas 4"."""
        return "°" in (self.at[i - 1].text, self.at[i - 2].text)

    def _raised_behind(self, i: int) -> tuple[str, int]:
        """Return the power of a unit that ends at a token, "s**2", "s^2", and the token behind it."""
        stars = self.at[i].text == self.at[i + 1].text == "*" and self.at[i + 1].glued
        k = i + 2 if stars else i + 1
        raised = self.at[i].glued and (stars or self.at[i].text == "^") and self.at[k].glued
        power = _POWERS.get(self.at[k].text, "") if raised else ""
        return power, k + 1 if power else i

    def _is_each(self, i: int) -> bool:
        """Whether an article says of what a rate is: "5 tonnes a day", "$3 a barrel", but not "a year ago"."""
        base = self.at[i + 1].text
        unit = self._base(i + 1)
        measured = len(unit) > 2 and not is_currency(unit)
        known = base in self.words.times or base in self.words.rate_bases or measured
        said = known and base not in self.words.ordinals
        return self.at[i].text in self.words.articles and said and self.at[i + 2].text not in self.words.time_shifts

    def _base(self, i: int) -> str:
        """Return what a rate is said for each of, at a token: a share, an hour, a barrel."""
        return self.words.rate_bases.get(self.at[i].text) or (self._symbol(i) if self.at[i].text != "m" else "")

    def _symbol(self, i: int) -> str:
        """Return the sign of a unit that stands with others: "s", "m", "L"; "" where a token is none."""
        text = self.at[i].text
        times = self.words.times.get(text) or _TIMES.get(text)
        return "m" if self.typed(i) == "m" else times or self.words.units.get(text, "")

    def _inverse(self, i: int) -> tuple[str, int] | None:
        """Read the power of a unit that divides others: the "-1" of "s-1", "s^-1", "s^{-1}"."""
        raised = self.at[i].text == "^" and self.at[i].glued
        braced = raised and self.at[i + 1].text == "{"
        k = i + raised + braced
        minus = self.at[k].text == "-" and self.at[k].glued and self.at[k + 1].glued
        power = _SUPERSCRIPTS.get(self.typed(k + 1), self.at[k + 1].text)
        if not minus or power not in ("1", "2", "3", "4") or (braced and self.at[k + 2].text != "}"):
            return None
        longer = self.at[k + 2].glued and self.at[k + 2].kind in ("word", "number")
        return None if longer else (power, k + 2 + braced)

    def is_inverted(self, i: int) -> bool:
        """Whether a raised sign stands behind a token: "min⁻¹", "s^-1"."""
        return self.typed(i + 1) == "⁻" or (self.at[i + 1].text == "^" and self.at[i + 1].glued)

    def _inverted(self, i: int) -> tuple[str, int] | None:
        """Read a unit with a negative power: "cm^-1", "s⁻¹"."""
        symbol = self._symbol(i) if self.is_inverted(i) else ""
        power = self._inverse(i + 1) if symbol else None
        return None if power is None else (f"{symbol}^-{power[0]}", power[1])

    def _powered(self, i: int) -> tuple[str, int] | None:
        """Read a length with its power: "square km", "km carrés", "km2", "km^2"."""
        token, following = self.at[i], self.at[i + 1]
        second = i + 2 if self.is_hyphen(i + 1) else i + 1  # "a 5,000-square-foot house"
        raised = self._raised(token.text, self.at[second].text) or self._raised(following.text, token.text)
        if raised is not None:
            return raised, second + 1
        squared = self._raised_sign(token.text)
        if squared:  # "км²"
            return squared, i + 1
        power, end = self._raised_behind(i + 1)  # "m**3"
        if not power and following.glued:
            power, end = {"2": "²", "3": "³"}.get(following.text, ""), i + 2
        name = f"{token.text}{power}"
        name = name if name in self.words.units else self._raised_sign(name)
        return (name, end) if power and name else None  # "m2", whose m alone may be millions

    def _named(self, i: int) -> tuple[str, int]:
        """Read the name or the sign of a unit at a token."""
        token, following, names = self.at[i], self.at[i + 1], self.words.units
        unit, typed = names.get(token.text), self.typed(i).rstrip(".")
        apart = token.glued or following.kind != "word" or following.text in self.words.closing  # "12 V", but "5 V men"
        if token.kind == "word" and (apart or len(token.text) > 1) and (unit is None or not typed.islower()):
            exact = self.words.units_typed.get(typed) if token.glued or not typed.islower() else None
            unit = exact or unit  # "mM" is not "mm"
        ratio = following.text == "/" and following.glued and self.at[i + 2].text
        if unit is None and self.typed(i) == "m" and (ratio in _TIMES or self._factor(i + 1)):
            unit = "metre"  # alone it may be millions
        if unit is None:
            return "", i
        if self.is_currency(i) and (following.kind == "number" or self.is_currency(i + 1)):  # "1 €3"
            return "", i
        hangs = following.glued and following.kind == "number" and len(following.text) > 1  # "5 M16"
        hangs = hangs or (following.glued and following.text == "-" and self.at[i + 2].glued and self.is_number(i + 2))
        if hangs and self.is_type(i):  # "5 T-72", "3 Mi-8"
            return "", i
        if unit == "degree" and i > 1 and self._scale_before(i) is not None:  # 화씨 90도
            return str(self._scale_before(i)), i + 1
        scale = names.get(following.text, f"°{following.text.upper()}") if unit == "degree" else ""
        if scale in ("°C", "°F"):
            return scale, i + 2
        timed = _TIMES.get(ratio) if ratio and not is_currency(unit) else None
        if timed is not None:
            k = i + 4 if self.at[i + 3].text == "^" and self.at[i + 3].glued else i + 3
            k = i + 5 if self.at[i + 3].text == self.at[i + 4].text == "*" and self.at[i + 3].glued else k
            squared = self.at[k].text == "2" and self.at[k].glued
            return (f"{unit}/{timed}²", k + 1) if squared else (f"{unit}/{timed}", i + 3)
        return _prefixed(unit, self.typed(i).rstrip(".")), i + 1

    def is_type(self, i: int) -> bool:
        """Whether letters before a hyphen and a number name a type, and no range follows: "5 F-16s", "2 GB-4 GB"."""
        typed, k = self.typed(i), i + 2 if self.at[i + 1].text == "-" else i + 1
        ranged = self.at[k].kind == "number" and self.at[k + 1].text == self.at[i].text
        return typed[:1].isupper() and not self.at[i].glued and not ranged and len(typed) <= _TYPE

    def _scale_before(self, i: int) -> str | None:
        """Return the scale of a temperature that stands before its number, where the unit at a token is a degree."""
        for k in range(i - 1, max(i - 1 - _SCALE, -1), -1):
            if self.words.units.get(self.at[k].text) in ("°C", "°F"):
                return self.words.units[self.at[k].text]
            if self.at[k].kind == "word" and self.at[k].text in self.words.closing:
                return None
        return None

    def _raised(self, power: str, length: str) -> str | None:
        raised = self.words.powers.get(power)
        symbol = LENGTHS.get(self.words.units.get(length, "metre" if length == "m" else "")) if raised else None
        return f"{symbol}{raised}" if symbol else None

    def _raised_sign(self, text: str) -> str:
        """Return the unit of a sign of length with its power, whatever its script: "км²"; "" where it is none."""
        if text[-1:] not in ("²", "³"):
            return ""
        symbol = LENGTHS.get(self.words.units.get(text[:-1], ""))
        return f"{symbol}{text[-1]}" if symbol and not text.isascii() and text not in self.words.units else ""

    def powered(self, start: int, end: int) -> int:
        """Return the end of a number with a unit that has a power of its own, which is no other number: "300 m2"."""
        behind = self.unit(start, end)[1]
        raised = any(self.is_number(k) or self.typed(k) in _SUPERSCRIPTS for k in range(end, behind))  # "m2 a day"
        return behind if raised else end

    def currencies(self, start: int, end: int) -> set[str]:
        """Return the currencies before numbers between two tokens, and right behind."""
        names = {self.words.units.get(self.at[i].text, self.typed(i)) for i in range(start, end) if self.is_price(i)}
        behind = self.unit(end, end)[0]
        return names | {behind} if is_currency(behind) else names

    @property
    def scale(self) -> str:
        """What a note says that the numbers of the text are in: "(in millions)", "($000)"; else empty."""
        if self._scale is None:
            self._scale = self._noted_scale() if "(" in self.text or ":" in self.text else ""
        return self._scale

    def _noted_scale(self) -> str:
        for i, token in enumerate(self.tokens):
            if token.text == "(" and (end := self._scale_end(i + 1)):
                return self.text[token.end : self.at[end].start]
            scaled = token.text == ":" and self.at[i - 1].text in self.words.scales and len(self.at[i - 1].text) > 1
            if scaled and self.at[i - 2].text in self.words.places:  # "€ in millions: 1,234"
                return self.text[self.at[i - 2].start : token.start]
        return ""

    def _scale_end(self, i: int) -> int:
        """Return the token that ends a note on the scale of numbers, which begins at a token; 0 where none does."""
        scaled = led = False
        for k in range(i, i + _NOTE):
            text = self.at[k].text
            if text == ")":
                return k if scaled and led else 0
            within, money = text in self.words.places, self.is_money(k) or text in self.words.units_doubtful
            scaled, led = scaled or text in self.words.scales, led or within or money
            if not (within or money or text in self.words.scales or text in self.words.of or text == "'"):
                return 0
        return 0
