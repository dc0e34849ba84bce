"""The multiples behind a number, "2.6 million", and the letters that may be one or a unit, "5 m"."""

from __future__ import annotations

from decimal import Decimal

from consilience.wording.attachments import run_end
from consilience.wording.decimals import EXACT, LARGEST
from consilience.wording.fractions import part_behind
from consilience.wording.mentions import DASHES, ONE, Mention, Numeral, refuse
from consilience.wording.passages import Passage
from consilience.wording.tokens import LENGTHS

_PARTING = frozenset(("(", ")", "/", ";", ""))
"""Signs behind which a parenthesis goes on with another statement, or ends."""
_APART = 16  # tokens of a parenthesis between a number and its multiple, at most
_HEAT = 6  # tokens between two temperatures, at most
_HEDGE = 4  # words before a number that bind it, at most
PRICED = {"T": Decimal(10) ** 12, "MM": Decimal(10) ** 6}
"""Multiples of money alone: else they may be tesla, tonnes or millimetres."""
TEMPERATURES = frozenset(("degree", "°C", "°F"))
"""Units that may be negative where figures are counts."""
_PARTS_OF_METRE = frozenset(("dm", "cm", "mm"))


def multiplied(p: Passage, number: Decimal, i: int, text: str, power: Decimal = ONE) -> Numeral | Mention:
    """Read the multiples behind a number: "10k", "2.6 million", "5 hundred thousand", "two and a half million".

    `text` are its digits in English, empty where there are none; `power` is the power of ten that it is written with.
    """
    words, total, open_above = p.words, ONE, False
    token, priced = p.at[i], is_priced(p, i)
    tall = p.at[i + 1].text in words.lengths or _goes_on_in(p, i + 1)  # "1.8m tall", "3 m 50 cm"
    tall = tall or (words.units.get(p.at[i - 2].text) in LENGTHS and p.is_number(i - 3))  # "3 km 200 m"
    if p.typed(i) == "m" and (tall or _is_length_again(p, i)):
        p.measured[i] = ("metre", i + 1)
        return Numeral(number, i, text, power)
    measured = token.text in words.units and p.typed(i).islower() and not priced  # "9m" where metres have that sign
    if text and (token.glued or priced) and token.text in words.suffixes and not (measured or _is_squared(p, i)):
        total, i = words.suffixes[token.text], i + 1
    elif text and token.glued and priced and p.typed(i).rstrip(".") in PRICED:
        total, i = PRICED[p.typed(i).rstrip(".")], i + 1
    elif token.text == "+" and token.glued and p.at[i + 1].text in words.multiples:
        i, open_above = i + 1, True
    half = part_behind(p, i)
    added = half is not None and text.isdigit() and total == 1 and p.at[half[0]].text not in words.of  # "5 and a half"
    if half is not None and (added or p.at[half[0]].text in words.multiples or p.at[half[0]].text in words.to):
        i, number, text = half[0], EXACT.add(number, half[1]), ""
    while True:
        j = i + 1 if p.is_hyphen(i) and p.at[i + 1].text in words.multiples and len(p.at[i + 1].text) > 1 else i
        multiple = words.multiples.get(p.at[j].text)
        if multiple is None or p.begins(j):  # "797,000. Dozens fled"
            break
        doubted = p.typed(j) in words.doubtful and not (priced or p.is_counted(j + 1))  # "200 K"
        if text and (doubted or p.typed(j) in words.doubtful_money):  # "$5 CR", which may be a credit
            break
        if total != 1 and multiple <= total:  # "million hundred", "k million"
            return refuse("number words", run_end(p, j + 1))
        total, i = total * multiple, j + 1
    if total == 1 and text:
        total = multiple_apart(p, i) or ONE
    half = part_behind(p, i) if total != 1 else None
    if half is not None and p.at[half[0]].text not in words.of | words.multiples.keys():  # "a million and a half"
        i, number, text = half[0], EXACT.add(number, half[1]), ""
    doubt = _doubt_behind(p, i, priced, number) if text or total == 1 else None
    if doubt is not None:
        return doubt
    numeral = Numeral(number, i, text, total * power, open_above)
    return refuse("too large", i) if abs(numeral.value) > LARGEST else numeral


def _is_length_again(p: Passage, i: int) -> bool:
    """Whether an "m" ends a parenthesis right behind or before a length: "6ft 2in (1.88m)", "1.88m (6ft 2in)"."""
    opened = p.at[i - 2].text == "(" and p.at[i + 1].text == ")"
    unit = p.words.units.get(p.at[i - 3].text) or p.words.units_typed.get(p.typed(i - 3))
    before = opened and p.at[i - 3].kind == "word" and unit in LENGTHS
    follows = p.at[i + 1].text == "(" and p.is_number(i + 2) and p.unit(i + 3, i + 3)[0] in LENGTHS
    return before or follows


def _goes_on_in(p: Passage, i: int) -> bool:
    """Whether a part of a metre follows: "50 cm", "and 5 cm"."""
    k = i + 1 if p.at[i].text in p.words.joined else i
    return p.is_number(k) and p.unit(k + 1, k + 1)[0] in _PARTS_OF_METRE


def multiple_apart(p: Passage, i: int) -> Decimal | None:
    """Return the multiple behind the parenthesis that starts or ends here: "1.2 (1.1-1.3) million"."""
    i = _close(p, i)
    apart = p.at[i].text == ")" and p.phrase(i + 1, p.vague) is None
    return p.words.multiples.get(p.at[i + 1].text) if apart and not _may_be_unit(p, i + 1) else None


def _close(p: Passage, i: int) -> int:
    """Return the token that ends the parenthesis which opens at a token and only explains what stands before it."""
    if p.at[i].text != "(":
        return i
    return next((k for k in range(i + 1, i + _APART) if p.at[k].text in _PARTING or p.line_ends(k)), i)


def _may_be_unit(p: Passage, i: int) -> bool:
    return p.typed(i).rstrip(".") in p.words.doubtful | p.words.doubtful_money


def is_priced(p: Passage, i: int) -> bool:
    """Whether a number that ends here is a price, whose "m" cannot mean metres: "$5 m", "5 m €"."""
    return p.is_currency(i - 2) or p.is_money(i + 1) or (p.is_price(i - 2) and p.is_money(i - 2))  # "Rs 5 cr"


def _doubt_behind(p: Passage, i: int, priced: bool, number: Decimal) -> Mention | None:
    """Refuse a number whose word behind it may be a unit, a multiple or something else: "5 m", "4,000 k., 2,000 w."."""
    close = _close(p, i)
    if close > i and not (p.at[i].glued or priced) and p.at[close].text == ")" and _may_be_unit(p, close + 1):
        return refuse("ambiguous number", close + 2, f"{p.typed(close + 1)!r} may be a unit or a multiple")  # "5 (4) M"
    unit, following = p.typed(i).rstrip("."), p.at[i + 1]
    # "40 T-34s", "300 M16 rifles"
    named = unit.isupper() and following.glued and (following.text == "-" or p.is_number(i + 1))
    if (
        (unit in p.words.doubtful or (priced and unit in p.words.doubtful_money))
        and not named
        and not _is_squared(p, i)
    ):
        split = unit == "m" and len(following.text) == 2 and following.text.isdigit() and not following.glued
        split = split and (p.at[i + 2].kind in ("end", "sign") or p.at[i + 2].text in p.words.closing | p.words.lengths)
        return refuse("ambiguous number", i + 1 + split, f"{unit!r} may be a unit or a multiple")  # "1 m 80"
    if p.is_number(i - 1):  # digits alone
        return None
    if p.typed(i - 1) == "K" and p.at[i - 1].glued and _is_heat(p, i):
        return refuse("ambiguous number", i, "'K' may be thousands or kelvins")
    if p.typed(i - 1) in ("m", "m.") and p.at[i - 1].glued and _may_be_metres(p, i - 2):
        return refuse("ambiguous number", run_end(p, i), "'m' may be millions or metres")
    suffix = p.typed(i - 1)
    if suffix in p.words.doubtful - {"K"} and p.at[i - 1].glued and not priced and number >= 1000:  # "a 1500b packet"
        return refuse("ambiguous number", run_end(p, i), f"{suffix!r} may be a unit or a multiple")
    listed = suffix.lower() == "k" and p.at[i].text == "/" and p.at[i].glued
    if listed and (p.at[i + 1].kind == "number" or len(p.at[i + 1].text) == 1):  # "118k/450w"
        return refuse("ambiguous number", i, "'k' may be a multiple or mean killed")
    if suffix.lower() == "k." and (p.at[i].kind != "end" or not p.at[i - 1].glued):
        return refuse("ambiguous number", i, "'k.' may be a multiple or mean killed")
    return None


def _is_heat(p: Passage, i: int) -> bool:
    """Whether a temperature stands near: "300 °C (573.15K)"."""
    return any(p.words.units.get(p.at[k].text) in TEMPERATURES for k in range(i - _HEAT, i + _HEAT))


def _is_squared(p: Passage, i: int) -> bool:
    """Whether a letter has a power that makes a unit of it: "300 m2"."""
    return p.at[i].text not in p.words.units and p.unit(i, i)[1] > i + 1


def _may_be_metres(p: Passage, i: int) -> bool:
    """Whether the m behind digits may be that of metres: "rose 5m", not "$5m", "5m EUR", "5m people", "toll: 5m"."""
    words, start = p.words, i
    for k in range(i - 1, i - 1 - _HEDGE, -1):
        if (p.phrase(k, words.before) or (0, ""))[0] == start:  # "more than 5m"
            start = k
    before, behind = p.at[start - 1], p.at[i + 2]
    ranged = behind.text in words.to or behind.text in DASHES
    if ranged and p.is_number(i + 3) and p.at[i + 4].text == "m" and p.at[i + 4].glued:  # "5m to 6m people"
        return not (p.is_counted(i + 5) or p.is_money(i + 5))
    paid = before.text in words.units and words.units[before.text].isupper()
    timed = before.text in words.durations and p.is_number(start - 2)  # "3h 20m"
    if (
        p.is_currency(i - 1)
        or p.is_money(i + 2)
        or paid
        or timed
        or (p.is_counted(i + 2) and not p.begins(i + 2) and behind.text not in words.races)
        or (behind.text in words.of and p.at[i + 3].text not in words.materials)
    ):
        return False
    precise = p.at[i].text[1:2] == "." and len(p.at[i].text) == 4  # "1.80m", which may be a height
    return before.kind == "word" or behind.kind == "word" or precise
