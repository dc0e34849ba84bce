"""One number at one place of a text: its digits or words, its sign and its multiple, or why it is not a number."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from consilience.errors import Code
from consilience.wording.attachments import hangs_after, hangs_before, is_index, run_end
from consilience.wording.conventions import RATIOS, VAGUE, Convention
from consilience.wording.decimals import EXACT, LARGEST, finite_ratio, is_whole, tidy
from consilience.wording.digits import (
    apart_end,
    in_english,
    power_behind,
    power_of,
    power_of_ten,
    read_digits,
    typed_fraction,
    typed_point,
)
from consilience.wording.fractions import barred_fraction, part_behind, read_fraction
from consilience.wording.mentions import DASHES, ONE, Mention, Numeral, refuse
from consilience.wording.number_words import goes_on, is_changed, spelled
from consilience.wording.passages import Passage
from consilience.wording.tokens import LENGTHS, ODD, is_currency

_TIMES = frozenset("×x*")
_PARTING = frozenset(("(", ")", "/", ";", ""))
"""Signs behind which a parenthesis goes on with another statement, or ends."""
_YEAR = 100  # a number below it, before "dizaines", is not a year
_APART = 16  # tokens of a parenthesis between a number and its multiple, at most
_WHOLE = 3  # digits before a fraction
_HEAT = 6  # tokens between two temperatures, at most
_LARGEST_EXPONENT = 308
_GROUP = 4  # digits of the last group of a number, at most
_HEDGE = 4  # words before a number that bind it, at most
_PRICED = {"T": Decimal(10) ** 12, "MM": Decimal(10) ** 6}
"""Multiples of money alone: else they may be tesla, tonnes or millimetres."""
_HALVES = frozenset(("2", "4", "8", "16", "32", "64"))
_TEMPERATURES = frozenset(("degree", "°C", "°F"))
_PARTS_OF_METRE = frozenset(("dm", "cm", "mm"))


def read_numeral(p: Passage, i: int, prefixed: bool = True, between: bool = False) -> Numeral | Mention | None:
    """Read the number that starts at a token.

    Returns a mention where there is something else in its place, and None where there is nothing. `prefixed`
    says that words before it bind it: "at least three" is a figure, "in three" may be none; `between` that an
    "and" before it joins the ends of a range.
    """
    found = _in_tens(p, i, _unraised(p, i, prefixed, between))
    return _scaled(p, _raised(p, found)) if p.words.raised and isinstance(found, Numeral) else found


def _scaled(p: Passage, found: Numeral | Mention) -> Numeral | Mention:
    """Refuse a number that a sign multiplies by another one in words: "三・二×十の五乗"."""
    times = p.at[found.end].text in _TIMES and not p.is_number(found.end + 1)
    second = read_numeral(p, found.end + 1) if times else None
    return found if second is None else refuse("ambiguous number", run_end(p, second.end))


def _in_tens(p: Passage, i: int, found: Numeral | Mention | None) -> Numeral | Mention | None:
    """Multiply a number by the word for tens or hundreds behind it: "deux dizaines", "три сотни"."""
    if not isinstance(found, Numeral) or found.open_above or p.begins(found.end):
        return found
    known = p.words.spelling
    if known is None or known.cautious or (found.text and found.value >= _YEAR):
        return found
    word = p.phrase(found.end, p.vague)
    if word is None or word[1] not in VAGUE or p.is_month(i - 1) or p.unit(found.end, found.end)[0]:
        return found
    if found.multiple != 1:
        return refuse("number words", word[0])
    return Numeral(found.plain, word[0], "", Decimal(VAGUE[word[1]]) / 2)


def _raised(p: Passage, base: Numeral) -> Numeral | Mention:
    """Return a number with the exponent behind it, where a word says that it is one: "10の23乗"."""
    if p.at[base.end].text in p.words.raised and not p.unit(base.end, base.end)[0]:  # 5 제곱, but 5 제곱 미터
        return refuse("ambiguous number", base.end + 1)
    joins = p.at[base.end].text in p.words.of | p.words.closing
    negative = p.at[base.end + 1].text in {"-", *p.words.minus}
    exponent = _unraised(p, base.end + 1 + negative, True, False) if joins else None
    if not isinstance(exponent, (Numeral, Mention)) or p.at[exponent.end].text not in p.words.raised:
        return base
    if not isinstance(exponent, Numeral) or exponent.plain < 0 or not is_whole(exponent.value):
        return refuse("ambiguous number", exponent.end + 1)
    if base.value == 1 or (base.plain < 0 and exponent.plain % 2 == 0):  # "1の10乗" says nothing; -(2²) or (-2)²
        return refuse("ambiguous number", exponent.end + 1)
    if exponent.value > _LARGEST_EXPONENT or abs(value := EXACT.power(base.value, exponent.value)) > LARGEST:
        return refuse("too large", exponent.end + 1)
    power = finite_ratio(ONE, value) if negative else value
    return refuse("ambiguous number", exponent.end + 1) if power is None else Numeral(power, exponent.end + 1)


def _unraised(p: Passage, i: int, prefixed: bool, between: bool) -> Numeral | Mention | None:
    """Read the number that starts at a token, without its exponent in words."""
    i = p.price_end(i)
    token = p.at[i]
    if token.kind == "number":
        return _digits(p, i)
    if token.text == ODD:  # "½ million" is a fraction
        return read_fraction(p, i, between) or refuse("ambiguous number", run_end(p, i + 1))
    if token.text in ("+", "-", "–") or token.text in p.words.minus:
        j = p.price_end(i + 1)  # "-$5", 负百分之五
        if token.kind == "word" and not p.is_number(j):
            return _negative(p, spelled(p, j, True), i, prefixed)
        if token.kind == "sign" and p.at[i + 1].kind == "word" and p.words.spelling is not None:  # "- diez grados"
            number = spelled(p, i + 1, True)
            minus = isinstance(number, Numeral) and token.text != "+" and _is_minus(p, i, number.end - 1)
            return _negative(p, number, i, prefixed) if minus else None
        return _signed(p, i, j, prefixed) if p.is_number(j) else None
    if token.kind == "word":
        return read_fraction(p, i, between) or _halved(p, spelled(p, i, prefixed))
    return None


def _halved(p: Passage, found: Numeral | Mention | None) -> Numeral | Mention | None:
    """Add the fraction behind a spelled number: "tres millones y medio", "two and a half million"."""
    part = part_behind(p, found.end) if isinstance(found, Numeral) and not found.open_above else None
    if part is None or not isinstance(found, Numeral):
        return found
    end, share = part
    if p.at[end].text in p.words.multiples:
        if found.multiple != 1 or found.lead:  # "a billion and a half million"
            return refuse("number words", end + 1)
        return _multiplied(p, EXACT.add(found.plain, share), end, "")
    if found.multiple != 1 and set(found.multiple.normalize().as_tuple().digits) != {1}:  # "a dozen and a half"
        return found._replace(plain=EXACT.add(found.plain, share), end=end)
    if found.multiple < 1000:  # "one hundred and three quarters"
        return found._replace(plain=EXACT.add(found.value, share), multiple=ONE, end=end)
    if found.lead and found.value >= 1000:  # "two million three hundred and a half"
        return refuse("number words", end)
    return found._replace(plain=EXACT.add(found.plain, share), end=end)


def _negative(p: Passage, found: Numeral | Mention | None, i: int, prefixed: bool) -> Numeral | Mention | None:
    """Return a spelled number behind "minus" with its sign."""
    if not isinstance(found, Numeral) or found.end == i + 1:
        return None
    if p.convention.count and (not p.unit(i, found.end)[0] or _is_taken_away(p, i, found, prefixed)):
        return refuse("negative count", _scaled(p, found).end)
    return found._replace(plain=EXACT.minus(found.plain))


def _signed(p: Passage, i: int, j: int, prefixed: bool) -> Numeral | Mention | None:
    sign, word = p.at[i], p.at[i].kind == "word"
    previous = p.at[i - 1]
    hangs = sign.glued and previous.kind in ("word", "number")
    apart = not word and not p.at[i + 1].glued
    if previous.text == "^" and sign.glued:  # "s^-1"
        return Mention("not a count", j + 1)
    if not word and (hangs or (apart and not _is_minus(p, i, j))):
        return None  # no sign: "COVID-19", "killed - 5 of them"
    if sign.text == "+":
        return _gained(p, i, j)
    doubtful = apart or sign.text == "–" or previous.text == "?"  # "–500" may be an entry of a list
    number = _digits(p, j, signed=True)
    if isinstance(number, Mention):
        return number
    doubtful = doubtful or (word and not p.unit(i, number.end)[0])  # no count is "minus 12"
    if p.convention.count and (doubtful or _is_taken_away(p, i, number, prefixed)):
        return refuse("negative count", number.end)
    return number._replace(plain=EXACT.minus(number.plain), text="-" + number.text)


def _is_taken_away(p: Passage, i: int, number: Numeral, prefixed: bool) -> bool:
    """Whether a minus before a number may not be its sign: "seven minus two", "lost -12 votes", 負3分之負5."""
    previous = p.at[i - 1]
    if previous.kind == "number" or previous.text in p.words.numbers or p.at[number.end].text in p.words.bars:
        return True
    said = prefixed or previous.text in p.words.between or bool(p.unit(i, number.end)[0])
    return previous.kind == "word" and not said


def _gained(p: Passage, i: int, j: int) -> Numeral | Mention:
    """Read a number behind a plus sign where what it measures has one: "+3.1%", "+5 °C"; others may be added."""
    number, before = _digits(p, j, signed=True), p.at[i - 1]
    if isinstance(number, Mention) and number.code == "figure":
        return number
    unit = p.unit(i, number.end)[0] if isinstance(number, Numeral) else ""
    ranged = not unit and (p.at[number.end].text in p.words.to or p.at[number.end].text in DASHES)
    k = number.end + 1 + (p.at[number.end + 1].text == "+")
    other = _digits(p, k, signed=True) if ranged and p.is_number(k) else None  # "+5 to +10 °C"
    unit = p.unit(other.end, other.end)[0] if isinstance(other, Numeral) else unit
    signed = unit in RATIOS or unit in _TEMPERATURES or is_currency(unit)
    behind = before.kind == "number" or before.text in (")", "%") or bool(p.unit(i - 1, i - 1)[0])
    return number if signed and not behind else refuse("ambiguous number", j + 1, "a plus sign stands before it")


def _is_minus(p: Passage, i: int, j: int) -> bool:
    """Whether a sign with a blank behind it is a minus: "− 30", "- 1,200", "at - 20 °C", and no dash or bullet."""
    previous, behind = p.at[i - 1], p.at[j + 1]
    if p.at[i].text == "+" or previous.kind == "number" or previous.text == ")" or p.unit(i - 1, i - 1)[0]:
        return False
    if p.typed(i) == "−":
        return True
    unit = p.unit(i + 1, j + 1)[0]
    part = typed_fraction(p, j + 1)
    behind = behind if part is None else p.at[part[0]]  # "- 1 4/5"
    alone = behind.kind == "end" or (behind.kind == "word" and behind.text in p.words.multiples) or bool(unit)
    starts = previous.kind == "end" or p.line_ends(i) or previous.text in (":", "=", "(")
    return (starts and alone) or unit in _TEMPERATURES


def _digits(p: Passage, i: int, signed: bool = False) -> Numeral | Mention:
    index = refuse("ambiguous number", i + 1) if signed and is_index(p, i - 1) else None
    before = index if signed else hangs_before(p, i)
    if before is not None:
        return before._replace(end=run_end(p, i + 1))
    plain = p.is_plain(i + 1)
    conv = p.convention if plain else _convention(p, i)
    number = _read_digits(p, i, conv)
    if isinstance(number, Decimal):
        english = in_english(p.at[i].text, conv)
        text = english if isinstance(english, str) else str(number)
        if plain and not is_changed(p, i):
            return Numeral(number, i + 1, text)
        power = power_of_ten(p, i)
        number, power = (ONE, power) if power is not None else (number, power_behind(p, i + 1))
        if power is not None:
            end, exponent = power
            power_of_it = power_of(exponent)
            if p.at[i + 1].text == "e":  # "6e5" is one number, and its power binds no other: "5 to 6e5"
                number, power_of_it = tidy(EXACT.multiply(number, power_of_it)), ONE
            return hangs_after(p, end) or _multiplied(p, number, end, "", power_of_it)
        part = typed_fraction(p, i + 1)
        mixed = part is not None and _is_mixed(p, i + 1, part[0])
        if part is None and p.at[i].text.isdigit() and (part := _dashed_fraction(p, i)) is not None:  # "3-1/2 inches"
            mixed = True
        if part is not None and mixed and number == number.to_integral_value():
            return hangs_after(p, part[0]) or _multiplied(p, EXACT.add(number, part[1]), part[0], "")
        if part is None and _is_fraction(p, i + 1):  # "1 4/3", "1 2/3"
            return refuse("ambiguous number", i + 4, "a fraction stands behind it")
        barred = barred_fraction(p, i + 2) if p.at[i + 1].text in p.words.joined else None
        if barred is not None and number == number.to_integral_value():  # 3又4分之1
            return _multiplied(p, EXACT.add(number, barred[1]), barred[0], "")
        longer = goes_on(p, i + 1, number)
        if longer is not None and (isinstance(longer, Mention) or longer.lead or not longer.multiple > 1):
            return _halved(p, longer) or longer
        found = read_fraction(p, i) or hangs_after(p, i + 1) or _multiplied(p, number, i + 1, text)
        if isinstance(longer, Numeral) and isinstance(found, Numeral) and found.end < longer.end:
            return longer  # 4천 820만
        return found
    after = hangs_after(p, i + 1)
    if after is not None and not after.rival:
        return after
    code, note = number
    return Mention(code, apart_end(p, i + 1) or run_end(p, _groups_end(p, i)), code != "date", note=note)


def _groups_end(p: Passage, i: int) -> int:
    """Return the end of digits whose last group stands apart: the "7015" of "9.109 383 7015"."""
    last = p.at[i + 1]
    goes_on = " " in p.at[i].text and last.kind == "number" and last.text.isdigit() and len(last.text) <= _GROUP
    return i + 2 if goes_on else i + 1


def _read_digits(p: Passage, i: int, conv: Convention) -> Decimal | tuple[Code, str | None]:
    """Read the digits of a token, also with the decimal point of other keyboards where it is measured: "1.5 Mio."."""
    number, following = read_digits(p.at[i].text, conv), p.at[i + 1]
    if isinstance(number, Decimal):
        return number
    shown = following.text in p.words.multiples or p.is_price(i - 1) or bool(p.unit(i, i + 1)[0])
    shown = shown or (following.text == "e" and following.glued)
    return (typed_point(p.at[i].text, conv) if shown else None) or number


def _convention(p: Passage, i: int) -> Convention:
    """Return the convention that digits are read by: "$1.125 billion" has decimals whatever the locale may be."""
    behind = p.at[i + 1]
    large = behind.text in p.words.unshared or (
        p.typed(i + 1).rstrip(".") in _PRICED and behind.glued and _is_priced(p, i + 1)
    )
    noted = p.at[i + 1].text == "(" and p.at[i + 1].glued and len(p.at[i + 2].text) == 2 and p.at[i + 3].text == ")"
    noted = noted and p.is_number(i + 2)  # "1.234(56)", whose last digits may be off
    off = p.phrase(i + 1, p.words.deviations)
    noted = noted or (off is not None and p.at[off[0]].text.startswith("0."))  # "1.234 ± 0.056"
    large = large or (p.at[i].text[1:2] == "." and (noted or power_behind(p, i + 1) is not None))  # "1.989 × 10^30"
    return _english() if large and p.convention.locale is None else p.convention


@cache
def _english() -> Convention:
    return Convention(locale="en")


def _dashed_fraction(p: Passage, i: int) -> tuple[int, Decimal] | None:
    """Return the end and the value of the fraction in "3-1/2", which is not a range, since it would end below 1."""
    dashed = p.at[i + 1].text == "-" and p.at[i + 1].glued and p.at[i + 2].glued
    return typed_fraction(p, i + 2) if dashed and p.at[i + 4].text in _HALVES and p.at[i].text != "0" else None


def _is_mixed(p: Passage, i: int, end: int) -> bool:
    """Whether a fraction goes with the whole number before it: "2½", "2 1/2 million"."""
    if p.at[i].text == ODD or p.at[end].text in p.words.multiples:
        return True
    return not p.at[i].glued and p.at[end].text != "/" and len(p.at[i - 1].text) <= _WHOLE  # "10 1/2 miles"


def _is_fraction(p: Passage, i: int) -> bool:
    """Whether a fraction stands apart behind a whole number, that has no finite decimal or is above one."""
    over, bar, under = p.at[i], p.at[i + 1], p.at[i + 2]
    short = over.text.isdecimal() and under.text.isdecimal() and max(len(over.text), len(under.text)) <= 2
    chained = p.at[i + 3].text == "/" or bool(p.at[i + 3].kind == "number" and p.at[i + 3].glued)
    joined = bar.text == "/" and bar.glued and under.glued and not over.glued and not p.begins(i)
    return short and joined and not chained and len(p.at[i - 1].text) <= _WHOLE


def _multiplied(p: Passage, number: Decimal, i: int, text: str, power: Decimal = ONE) -> Numeral | Mention:
    """Read the multiples behind a number: "10k", "2.6 million", "5 hundred thousand", "two and a half million"."""
    words, total, open_above = p.words, ONE, False
    token, priced = p.at[i], _is_priced(p, i)
    tall = p.at[i + 1].text in words.lengths or _goes_on_in(p, i + 1)  # "1.8m tall", "3 m 50 cm"
    tall = tall or (words.units.get(p.at[i - 2].text) in LENGTHS and p.is_number(i - 3))  # "3 km 200 m"
    if p.typed(i) == "m" and (tall or _is_length_again(p, i)):
        p.measured[i] = ("metre", i + 1)
        return Numeral(number, i, text, power)
    measured = token.text in words.units and p.typed(i).islower() and not priced  # "9m" where metres have that sign
    if text and (token.glued or priced) and token.text in words.suffixes and not (measured or _is_squared(p, i)):
        total, i = words.suffixes[token.text], i + 1
    elif text and token.glued and priced and p.typed(i).rstrip(".") in _PRICED:
        total, i = _PRICED[p.typed(i).rstrip(".")], i + 1
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


def _is_priced(p: Passage, i: int) -> bool:
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
    return any(p.words.units.get(p.at[k].text) in _TEMPERATURES for k in range(i - _HEAT, i + _HEAT))


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
