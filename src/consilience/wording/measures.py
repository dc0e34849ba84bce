"""Amounts in several words: "5 feet 2 inches", "3 dollars 50 cents", "75 USD million", and "($1,234)" for a minus."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from consilience.wording.decimals import EXACT, is_whole, tidy
from consilience.wording.fractions import part_behind
from consilience.wording.mentions import ONE, Amount, Mention, Numeral, refuse
from consilience.wording.numerals import read_numeral
from consilience.wording.passages import Passage
from consilience.wording.tokens import is_currency

PARTS: Mapping[tuple[str, str], int] = MappingProxyType(
    {
        ("mile", "yard"): 1760,
        ("mile", "foot"): 5280,
        ("yard", "foot"): 3,
        ("yard", "inch"): 36,
        ("foot", "inch"): 12,
        ("stone", "lb"): 14,
        ("lb", "oz"): 16,
        ("gallon", "quart"): 4,
        ("gallon", "pint"): 8,
        ("quart", "pint"): 2,
        ("pint", "fl oz"): 16,
        ("km", "metre"): 1000,
        ("km", "cm"): 100_000,
        ("metre", "dm"): 10,
        ("metre", "cm"): 100,
        ("metre", "mm"): 1000,
        ("cm", "mm"): 10,
        ("tonne", "kg"): 1000,
        ("kg", "gram"): 1000,
        ("gram", "mg"): 1000,
        ("litre", "dl"): 10,
        ("litre", "cl"): 100,
        ("litre", "ml"): 1000,
    }
)
"""How many of a smaller unit make one of a larger."""
_FAMILIES = (
    frozenset(["mile", "yard", "foot", "inch", "km", "metre", "dm", "cm", "mm"]),
    frozenset(["stone", "lb", "oz", "tonne", "kg", "gram", "mg"]),
    frozenset(("gallon", "quart", "pint", "fl oz", "litre", "dl", "cl", "ml")),
)


def akin(unit: str, other: str) -> bool:
    """Whether two units measure the same, so that "5 feet 2 metres" is not a list of two measures."""
    return any(unit in family and other in family for family in _FAMILIES)


COINS: Mapping[str, int] = MappingProxyType(
    {"cent": 100, "penny": 100, "jiao": 10, "kopek": 100, "grosz": 100, "öre": 100, "kuruş": 100, "paisa": 100}
)
"""How many of a coin make one of its currency."""
_KILOS = {("kilo", "gram"): "kg", ("kilo", "metre"): "km"}
"""What a mere "kilo" is before a smaller unit: 1キロ500グラム."""
_HUNDREDFOLD = frozenset(("metre",))
"""Units behind which two digits alone are hundredths: "2 mètres 50"."""
_TENFOLD = frozenset(("metre", "jin", "kg", "tonne", "km", "foot", "mu", "kilo"))
"""Units behind which digits are decimals where the language has such numbers: 一米八."""
_PLACES = 2  # of such decimals, at most
_ZERO, _NINE = Decimal(0), Decimal(9)
_ENDS = frozenset(".,;:!?)\"'")
_YEARLY = 2  # digits of an amount beside that of another year, more than
_SHORT = 4
"""Letters of a word whose dot may be that of an abbreviation."""


def joined(p: Passage, i: int, low: Numeral) -> Numeral:
    """Return a number that starts at a token with what its unit joins to it, in the smaller unit, or as it is.

    Money stays in the larger one: "3 dollars 50 cents" is 3.5.
    """
    if not p.prices and p.is_plain(low.end):
        return low
    low = _scaled(p, i, low)
    if (whole := _apart(p, i, low) or _height(p, i, low)) is not None:
        return whole
    unit, behind = p.unit(i, low.end)
    if not unit and p.at[low.end].text in p.words.units_doubtful:
        unit, behind = p.words.units_doubtful[p.at[low.end].text], low.end + 1
    below = None if p.convention.count else p.phrase(behind, p.words.below_zero)
    if below is not None and low.plain > 0:  # "2 degrees below zero"
        p.measured[below[0]] = (unit, below[0])
        return low._replace(plain=low.plain.copy_negate(), end=below[0], text="")
    if low.open_above or low.plain < 0 or not is_whole(low.value):
        return low
    half = _with_half(p, low, unit, behind)
    ended = p.typed(behind - 1).endswith(".") and len(p.at[behind - 1].text) > _SHORT  # "4 billion euros. 14 farms"
    if half is not None or not unit or ended or p.begins(behind):
        return half or low
    return _with_smaller(p, i, low, unit, behind)


def _with_smaller(p: Passage, i: int, low: Numeral, unit: str, behind: int) -> Numeral:
    """Add what is measured in a smaller unit behind a unit: "5 feet 2 inches", "3 dollars 50 cents"."""
    k = behind + 1 if p.at[behind].text == "," else behind
    k = k + 1 if p.at[k].text in p.words.joined | p.words.coins_behind else k
    decimals = _decimals(p, unit, k) if k == behind else None
    if decimals is not None:
        p.measured[k + 1] = (unit, k + 1)
        return Numeral(EXACT.add(low.value, decimals), k + 1)
    if p.at[k].kind not in ("number", "word") or p.at[k].glued:
        return low
    second = read_numeral(p, k)
    if isinstance(second, Numeral) and _is_coin(p, second):
        second = second._replace(multiple=ONE, end=second.end - 1)  # "un dollar et cinq cents"
    if not isinstance(second, Numeral) or second.multiple != 1 or second.plain < 0:
        return low
    if is_currency(unit) and behind > low.end and p.is_money(i - 1):  # "rmb 10 usd 20"
        return low
    meant = ((one, _added(p, one, low, second, behind, k)) for one in unit.split("|"))
    unit, found = next((pair for pair in meant if pair[1] is not None), (unit, None))
    if found is None:
        return low
    number, name, end = found
    p.measured[second.end] = (name if name not in COINS else unit, end)
    whole = Numeral(tidy(number), second.end)
    if not is_currency(unit):
        return joined(p, second.end, whole)
    third = read_numeral(p, end) if name in COINS and COINS[name] == 10 else None  # 50元6角三分
    least = _coins(p, whole, third, end) if isinstance(third, Numeral) else None
    if isinstance(third, Numeral) and least is not None and least[1] != name:
        p.measured[third.end] = (unit, least[2])
        return Numeral(tidy(least[0]), third.end)
    return whole


def _with_half(p: Passage, low: Numeral, unit: str, behind: int) -> Numeral | None:
    """Add the half behind a unit or a counter: 两米半, 三个半, "un kilo et demi"."""
    loose = p.words.spelling is not None and p.words.spelling.loose
    if loose and not unit and p.at[low.end].text in p.words.people:
        behind = low.end + 1
    if behind == low.end or p.begins(behind):
        return None
    half = p.words.fractions.get(p.at[behind].text) if loose else None
    part = (behind + 1, half) if half is not None else part_behind(p, behind)
    if part is None or (half is None and (not unit or p.at[behind].text not in p.words.joined)):
        return None
    p.measured[part[0]] = (unit, part[0])
    return low._replace(plain=EXACT.add(low.value, part[1]), multiple=ONE, end=part[0], text="")


def _height(p: Passage, i: int, low: Numeral) -> Numeral | None:
    """Read feet and inches before their signs, as in 5' 11", but not the minutes of an angle or a quotation."""
    k = low.end
    signed = p.at[k].text == "'" and p.at[k].glued and p.is_number(k + 1) and low.text.isdigit() and low.multiple == 1
    inches = read_numeral(p, k + 1) if signed and p.at[i - 1].text not in ("°", "'", '"') else None
    if not isinstance(inches, Numeral) or p.at[inches.end].text != '"' or not p.at[inches.end].glued:
        return None
    if inches.value >= PARTS["foot", "inch"]:
        return None
    end = inches.end + 1
    p.measured[end] = ("inch", end)
    return Numeral(EXACT.add(EXACT.multiply(low.value, Decimal(PARTS["foot", "inch"])), inches.value), end)


def restated(p: Passage, i: int, low: Numeral) -> Numeral:
    """Return a number that starts at a token with the same in other signs behind it: "three (3)", "10 (ten)"."""
    unit, end = p.unit(i, low.end)
    if p.at[end].text != "(":
        return low
    number = read_numeral(p, end + 1)
    if not isinstance(number, Numeral) or number.value != low.value or number.text == low.text:
        return low
    other, close = p.unit(end + 1, number.end)
    if p.at[close].text != ")" or (unit and other and unit != other):
        return low
    p.measured[close + 1] = (unit or other, close + 1)
    return low._replace(end=close + 1)


def _apart(p: Passage, i: int, low: Numeral) -> Numeral | None:
    """Read a price that is all that is said, with a blank or its currency before its cents: "$8. 94", "35€ 99"."""
    k = low.end
    sign, cents = p.at[k], p.at[k + 1]
    split = sign.text in (".", ",") and (sign.glued or not cents.glued)  # "$ 57 . 60"
    end = k + 3 if split and p.is_money(k + 2) else k + 2
    name = p.unit(i, k)[0] if split else p.words.units.get(sign.text, "") if p.is_currency(k) else ""
    whole = p.price_end(0) >= i and p.at[end].kind == "end"
    if not whole or not low.text.replace(",", "").isdecimal() or len(cents.text) != 2 or not cents.text.isdecimal():
        return None
    name = name or (p.unit(k + 2, k + 2)[0] if split else "")
    if not is_currency(name):
        return None
    p.measured[end] = (name, end)
    return Numeral(EXACT.add(low.value, EXACT.divide(Decimal(cents.text), Decimal(100))), end)


def _is_coin(p: Passage, number: Numeral) -> bool:
    """Whether the hundreds that end a number may be its coins: "un dollar et cinq cents"."""
    coin = p.words.units.get(p.at[number.end - 1].text, "")
    return COINS.get(coin) == number.multiple and _ends(p, number.end)


def _added(
    p: Passage, unit: str, low: Numeral, second: Numeral, behind: int, k: int
) -> tuple[Decimal, str, int] | None:
    return _coins(p, low, second, behind) if is_currency(unit) else _smaller(p, unit, low, second)


def _smaller(p: Passage, unit: str, low: Numeral, second: Numeral) -> tuple[Decimal, str, int] | None:
    """Add "2 inches" to "5 feet"."""
    name, end = p.unit(second.end, second.end)
    if not name and unit in _HUNDREDFOLD and len(second.text) == 2 and _ends(p, second.end):  # "2 mètres 50"
        return EXACT.add(low.value, EXACT.divide(second.value, Decimal(100))), unit, second.end
    typed = p.typed(second.end).rstrip(".")
    if not name and typed in p.words.units_typed:  # "5 ft 2 in"
        name, end = p.words.units_typed[typed], second.end + 1
    meant = p.words.units_doubtful.get(p.at[second.end].text, "") if not name else ""
    name, end = next(((one, second.end + 1) for one in meant.split("|") if (unit, one) in PARTS), (name, end))
    ratio = PARTS.get((_KILOS.get((unit, name), unit), name))
    if ratio is None or second.value >= ratio:
        return None
    return EXACT.add(EXACT.multiply(low.value, Decimal(ratio)), second.value), name, end


def _decimals(p: Passage, unit: str, k: int) -> Decimal | None:
    """Return the tenths, or the hundredths too, that digits right behind a unit are of it: 一米八, 两米零五, 1米85."""
    known, text = p.words.spelling, p.at[k].text
    if known is None or not known.shorthand or unit not in _TENFOLD or p.at[k].start != p.at[k - 1].end:
        return None
    ended = _ends(p, k + 1) or p.phrase(k + 1, p.words.after) is not None
    if not ended or not text or len(text) > _PLACES:
        return None
    values = {**known.numbers, **dict.fromkeys(known.fillers, _ZERO)}
    digits = [Decimal(char) if char.isdecimal() else values.get(char) for char in text]
    if any(digit is None or digit > _NINE for digit in digits):
        return None
    return Decimal("0." + "".join(map(str, digits)))


def _ends(p: Passage, i: int) -> bool:
    """Whether nothing is counted at a token."""
    following = p.at[i]
    return following.kind == "end" or following.text in _ENDS or following.text in p.words.closing


def _coins(p: Passage, low: Numeral, second: Numeral, behind: int) -> tuple[Decimal, str, int] | None:
    """Add "50 cents", or a mere "50", to "3 dollars"."""
    name, end = p.unit(second.end, second.end)
    loose = p.words.spelling is not None and p.words.spelling.loose
    tenths = loose and p.at[behind - 1].text in p.words.units_doubtful  # 三块五
    in_one = COINS.get(name, 10 if tenths else 100)
    if second.value >= in_one or not is_whole(second.value):
        return None
    if name not in COINS:
        bare = (second.value >= 10 or tenths) and p.at[behind].text != "," and behind > low.end
        if not (bare and _ends(p, second.end)) or (second.text and len(second.text) != 2 - tenths):
            return None
        end = second.end
    return EXACT.add(low.value, EXACT.divide(second.value, Decimal(in_one))), name if name in COINS else "cent", end


def _scaled(p: Passage, start: int, low: Numeral) -> Numeral:
    """Return a number with the multiple at its currency: "75 USD million", "30 MUSD", "SEKm 1,200", "€m 5"."""
    i = low.end
    if low.multiple != 1:
        return low
    before = next((coded for k in range(start, i) if p.is_price(k) and (coded := p.coded(k)) is not None), None)
    if before is not None:
        return low._replace(multiple=before[1], text="")
    code, scale = p.typed(i), p.words.multiples.get(p.at[i + 1].text)
    name, end = p.words.units.get(p.at[i].text, "") if code.isupper() else "", i + 2
    if (behind := p.coded(i)) is not None:
        name, scale, end = behind
    if scale is None or not is_currency(name):
        return low
    p.measured[end] = (name, end)
    return low._replace(multiple=scale, end=end, text="")


def _is_accounted(p: Passage, i: int) -> bool:
    """Whether a parenthesis at a token holds only thousands, as the amounts of two years do: "(1,234) (987)"."""
    return p.at[i].text == "(" and p.is_number(i + 1) and p.at[i + 2].text == ")" and len(p.at[i + 1].text) > _YEARLY


def accounted(p: Passage, i: int) -> Mention | None:
    """Read the negative amount of a parenthesis that holds nothing but a price: "($1,234)", "$(0.12)", "EUR (5)".

    Behind a noun such a parenthesis explains it: "a coat ($30)".
    """
    number = read_numeral(p, i + 1)
    if not isinstance(number, Numeral) or number.plain <= 0 or number.open_above:
        return None
    before = p.is_price(i - 1)
    start = i - 1 if before else i
    unit, end = p.unit(start, number.end)
    previous = p.at[i - 1]
    apart = previous.kind == "end" or p.line_ends(i) or previous.text in p.words.verbs | {":", "="}
    whole = i == 0 and end == len(p.tokens) - 1 and "." in number.text  # a cell "(123.45)"
    beside = _is_accounted(p, end + 1) or (previous.text == ")" and p.is_number(i - 2) and _is_accounted(p, i - 3))
    if p.at[end].text != ")" or not (before or (is_currency(unit) and apart) or whole or beside):
        return None
    if p.convention.count:
        refused = refuse("negative count", end + 1, "a parenthesis stands for a minus in accounting")
        return refused._replace(start=start)
    scaled = number.multiple != 1 and p.at[end + 1].text in p.words.multiples  # "$(12.5) million"
    end += scaled
    p.measured[end + 1] = (unit, end + 1)
    value = EXACT.multiply(number.value, -ONE)
    return Mention("figure", end + 1, True, Amount(value, value, value, multiple=number.multiple), start=start)
