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
from consilience.wording.multiples import PRICED, TEMPERATURES, is_priced, multiplied
from consilience.wording.number_words import goes_on, is_changed, spelled
from consilience.wording.passages import Passage
from consilience.wording.tokens import ODD, is_currency

_TIMES = frozenset("×x*")
_YEAR = 100  # a number below it, before "dizaines", is not a year
_WHOLE = 3  # digits before a fraction
_LARGEST_EXPONENT = 308
_GROUP = 4  # digits of the last group of a number, at most
_HALVES = frozenset(("2", "4", "8", "16", "32", "64"))


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
        return multiplied(p, EXACT.add(found.plain, share), end, "")
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
    signed = unit in RATIOS or unit in TEMPERATURES or is_currency(unit)
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
    return (starts and alone) or unit in TEMPERATURES


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
            return hangs_after(p, end) or multiplied(p, number, end, "", power_of_it)
        part = typed_fraction(p, i + 1)
        mixed = part is not None and _is_mixed(p, i + 1, part[0])
        if part is None and p.at[i].text.isdigit() and (part := _dashed_fraction(p, i)) is not None:  # "3-1/2 inches"
            mixed = True
        if part is not None and mixed and number == number.to_integral_value():
            return hangs_after(p, part[0]) or multiplied(p, EXACT.add(number, part[1]), part[0], "")
        if part is None and _is_fraction(p, i + 1):  # "1 4/3", "1 2/3"
            return refuse("ambiguous number", i + 4, "a fraction stands behind it")
        barred = barred_fraction(p, i + 2) if p.at[i + 1].text in p.words.joined else None
        if barred is not None and number == number.to_integral_value():  # 3又4分之1
            return multiplied(p, EXACT.add(number, barred[1]), barred[0], "")
        longer = goes_on(p, i + 1, number)
        if longer is not None and (isinstance(longer, Mention) or longer.lead or not longer.multiple > 1):
            return _halved(p, longer) or longer
        found = read_fraction(p, i) or hangs_after(p, i + 1) or multiplied(p, number, i + 1, text)
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
        p.typed(i + 1).rstrip(".") in PRICED and behind.glued and is_priced(p, i + 1)
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
