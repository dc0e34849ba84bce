"""How far a measured number may be off: "a ± b", "a +b -c", "1.23(4)", and errors that can only be refused."""

from __future__ import annotations

from decimal import Decimal

from consilience.wording.attachments import run_end
from consilience.wording.decimals import EXACT, LARGEST, tidy
from consilience.wording.digits import power_behind, power_of
from consilience.wording.kinds import kinds
from consilience.wording.mentions import DASHES, Amount, Mention, Numeral, refuse
from consilience.wording.multiples import multiple_apart
from consilience.wording.non_counts import role_after
from consilience.wording.numerals import read_numeral
from consilience.wording.passages import Passage

_RAISED = frozenset("^_")
_TIMES = frozenset("×x*·")
_ERRORS = kinds("deviations", "errors")
_LEVEL = 5  # tokens of "(95% CI", "(95% C.L.", at most
_NOUN = 8  # words between a number and its error, at most
_LEVELS = {"sigma": "68", "95 %": "95"}


def deviation(p: Passage, low: Numeral) -> tuple[int, Amount] | Mention | None:
    """Read an error, or a statistical and a systematic one: "877.75 ± 0.28 (stat) +0.22 -0.16 (syst)"."""
    first = _one_deviation(p, low)
    if first is None or isinstance(first, Mention):
        return first
    kind, end = _kind_of_error(p, first[0])
    if _states_level(p, end):
        return refuse("ambiguous number", end, "words behind it say what the error is, otherwise than the convention")
    second = _next_deviation(p, low, end)
    if second is None:
        return end, first[1]
    if isinstance(second, Mention):
        return second
    other, last = _kind_of_error(p, second[0])
    if p.at[low.end].text == "(" and p.at[last].text == ")":
        last += 1
    pair = [first[1], second[1]]
    if kind == "systematic" or other == "statistical":
        kind, other, pair = other, kind, pair[::-1]
    settled = kind != "systematic" and other != "statistical" and pair[0].value == pair[1].value
    if not settled or _next_deviation(p, low, last) is not None:
        return refuse("ambiguous number", last, "it has several errors")
    if end in p.measured:  # "5 km ± 1 ± 1"
        p.measured[last] = (p.measured[end][0], last)
    return last, _with_errors(pair[0].value, pair[0].errors + pair[1].errors)


def powered(p: Passage, i: int, found: tuple[int, Amount] | Mention) -> tuple[int, Amount] | Mention:
    """Return what a parenthesis that ends before a token holds, times the power of ten there: "1.23(4)e5"."""
    power = power_behind(p, i)
    if power is None and p.at[i].text in _TIMES and p.is_number(i + 1) and not isinstance(found, Mention):
        return refuse("ambiguous number", run_end(p, i + 2), "a power of ten may stand behind it")  # "6.674(15)×10−11"
    if power is None and p.at[i].text in p.words.multiples and not isinstance(found, Mention):  # "(5 ± 1) million"
        return i + 1, found[1]
    if power is None or isinstance(found, Mention):
        return found
    by, amount = power_of(power[1]), found[1]
    low, high, value = (tidy(EXACT.multiply(one, by)) for one in (amount.low, amount.high, amount.value))
    if max(abs(low), abs(high)) > LARGEST or amount.multiple != 1:
        return refuse("ambiguous number", power[0])
    errors = tuple((EXACT.multiply(down, by), EXACT.multiply(up, by)) for down, up in amount.errors)
    return power[0], amount._replace(low=low, high=high, value=value, errors=errors)


def _states_level(p: Passage, i: int) -> bool:
    """Whether words behind an error make an interval of confidence of it, which the convention takes otherwise."""
    reading = p.convention.plus_minus
    behind = [p.at[k].text for k in range(i, i + _LEVEL)]
    if reading == "limit" or behind[0] not in ("(", ",", "["):
        return False
    pairs = (f"{p.at[k].text}_{p.at[k + 1].text}" for k in range(i, i + _LEVEL))  # "95 % C.L."
    said = not p.words.levels.isdisjoint((*behind, *pairs))
    return said and _LEVELS.get(reading) not in behind


def _next_deviation(p: Passage, low: Numeral, i: int) -> tuple[int, Amount] | Mention | None:
    """Read a further error of a number, from a token on."""
    there = low._replace(end=i)
    last = _last_digits(p, there, behind=True)
    if isinstance(last, Numeral):
        return _deviated(p, there, last, last, True)
    return last or _raised(p, there) or _signed(p, there)


def _kind_of_error(p: Passage, i: int) -> tuple[str, int]:
    """Return of which kind the error that ends here is, as words behind it say, and where they end; "" without."""
    close = {"(": ")", "_": ""}.get(p.at[i].text)
    begin = i if close is None else i + 1
    if close == "" and p.at[begin].text == "{":
        close, begin = "}", begin + 1
    found = p.phrase(begin, p.words.error_kinds)
    if found is None:
        return "", i
    end = found[0] + 1 if p.at[found[0]].text == "." and p.at[found[0]].glued else found[0]
    if close:
        return (found[1], end + 1) if p.at[end].text == close else ("", i)
    return found[1], end


def _with_errors(value: Decimal, errors: tuple[tuple[Decimal, Decimal], ...]) -> Amount:
    """Return a value with its errors; its ends are those that all of them together reach."""
    low = high = value
    for down, up in errors:
        low, high = EXACT.subtract(low, down), EXACT.add(high, up)
    return Amount(tidy(low), tidy(high), value, "plus or minus", errors=errors)


def _one_deviation(p: Passage, low: Numeral) -> tuple[int, Amount] | Mention | None:
    """Read "a ± b", "a +/- b", "a (±b)", "a +b -c", "a (+b/-c)", "a^{+b}_{-c}", "a km ± b km", "1.23(4)"."""
    if p.is_plain(low.end) and not p.holds(low.end, low.end + _NOUN + 2, _ERRORS):
        return None
    last = _last_digits(p, low)
    if isinstance(last, Mention):
        return last
    if last is not None:
        return powered(p, last.end + 1, _deviated(p, low, last, last, True))
    raised = _raised(p, low)
    if raised is not None:
        return raised
    named = _named_error(p, low)
    if named is not None:
        return refuse("ambiguous number", named, "an error of measurement stands behind it")
    unit, behind = p.unit(low.end, low.end)
    first = behind + 1 if p.at[behind].text in ("(", ",") else behind
    if unit and p.phrase(first, p.words.deviations) is not None:
        return _in_one_unit(p, low, unit, first)
    return _signed(p, low) or _behind_noun(p, low, behind)


def _behind_noun(p: Passage, low: Numeral, i: int) -> tuple[int, Amount] | Mention | None:
    """Read "500 people, give or take 50"; an error of what has a unit, "500 km of road ± 50", is refused."""
    phrase = False  # whether the noun goes on in a phrase, as in "500 people in the hall"
    for j in range(i + 1, i + _NOUN):
        word = p.at[j - 1]
        if word.kind != "word" or word.text in p.words.verbs or p.begins(j - 1) or p.begins(j):
            return None
        phrase = phrase or word.text in p.words.closing - p.words.of
        comma = p.at[j].text == ","
        first = j + 1 if comma or p.at[j].text == "(" else j
        both = p.phrase(first, p.words.deviations)
        if both is not None:
            apart = p.at[both[0] - 1].text in ("+", "-")  # "500 men +/- 3 women"
            return None if apart or (phrase and not comma) else _off(p, low, both[0], measured=i > low.end)
        if p.at[j].text == "(" and (named := p.phrase(first, p.words.errors)) is not None and p.is_number(named[0]):
            return refuse("ambiguous number", named[0] + 1, "an error of measurement stands behind it")
    return None


def _off(p: Passage, low: Numeral, i: int, *, measured: bool) -> tuple[int, Amount] | Mention | None:
    """Read by how much a number may be off that stands apart from it."""
    off = read_numeral(p, i)
    few = p.phrase(i, p.words.asides)  # "500 people, give or take a few"
    if off is None and p.phrase(i, p.vague) is None and (few is None or few[1] != "vague word"):
        return None
    if measured or not isinstance(off, Numeral) or off.plain < 0 or p.unit(off.end, off.end)[0]:
        return refuse("ambiguous number", i if off is None else off.end, "an error of measurement stands behind it")
    return _deviated(p, low, off, off, True)


def _signed(p: Passage, low: Numeral) -> tuple[int, Amount] | Mention | None:
    inside = p.at[low.end].text == "("
    i = low.end + 1 if inside or p.at[low.end].text == "," else low.end
    both = p.phrase(i, p.words.deviations)
    if p.at[low.end].text == "," and (both is None or p.at[i].kind != "word"):  # "30, give or take 5"
        return None
    up: Numeral | Mention | None
    down: Numeral | Mention | None
    signed = both is not None and p.at[both[0]].text in ("+", "-") and p.at[both[0] + 1].glued
    off = p.price_end(both[0]) if both is not None else i
    if both is not None and (p.at[i].kind == "sign" or p.is_number(off) or p.at[off].text in p.words.numbers):
        up = down = read_numeral(p, off + 1 if signed else off)  # "± -0.2" is "± 0.2"
    else:
        first = _sign(p, i, glued="." in low.text and i == low.end)  # "73.2+1.3-1.2", but not "13+170"
        up = read_numeral(p, i + 1) if first else None
        if not isinstance(up, Numeral):
            return None
        j = up.end + 1 if p.at[up.end].text in ("/", ",") else up.end
        if _sign(p, j, glued=True) in (None, first):
            return None
        down = read_numeral(p, j + 1)
        if first == "-":
            up, down = down, up
    if not isinstance(up, Numeral) or not isinstance(down, Numeral) or min(up.plain, down.plain) < 0:
        return refuse("ambiguous number", both[0] if both is not None else i + 1)
    return _deviated(p, low, up, down, inside)


def _in_one_unit(p: Passage, low: Numeral, unit: str, i: int) -> tuple[int, Amount] | Mention | None:
    """Read "5 km ± 1 km", "5 km ± 1", "5 km (± 1)", "5 km, give or take 1"."""
    both = p.phrase(i, p.words.deviations)
    off = read_numeral(p, both[0]) if both is not None else None
    if both is None or not isinstance(off, Numeral) or off.plain < 0:
        return refuse("ambiguous number", both[0] if both is not None else i)
    name, _ = p.unit(off.end, off.end)
    if name not in ("", unit):
        return refuse("ambiguous number", off.end, "its ends are of different units")
    found = _deviated(p, low, off, off, True)
    if not name and not isinstance(found, Mention):
        p.measured[found[0]] = (unit, found[0])
    return found


def _raised(p: Passage, low: Numeral) -> tuple[int, Amount] | Mention | None:
    """Read "877.75^{+0.36}_{-0.33}"."""
    if p.at[low.end].text not in _RAISED or not p.at[low.end].glued:
        return None
    ends: dict[str, Numeral] = {}
    i = low.end
    while p.at[i].text in _RAISED and p.at[i].glued:
        braced = p.at[i + 1].text == "{"
        sign = i + 2 if braced else i + 1
        number = read_numeral(p, sign + 1) if p.is_number(sign + 1) and p.at[sign + 1].glued else None
        side = {"+": "+", "-": "-", "–": "-"}.get(p.at[sign].text)
        if side is None or not isinstance(number, Numeral) or (braced and p.at[number.end].text != "}"):
            return refuse("ambiguous number", i + 1)
        ends[side] = number
        i = number.end + braced
    if len(ends) != 2:
        return refuse("ambiguous number", i)
    found = _deviated(p, low, ends["+"]._replace(end=i), ends["-"]._replace(end=i), True)
    return found if isinstance(found, Mention) else (i, found[1])


def _named_error(p: Passage, low: Numeral) -> int | None:
    """Return the end of an error that is named: "12.3 (SD 1.2)", "12.3, SE = 0.4"."""
    unit_end = p.unit(low.end, low.end)[1]
    i = unit_end + 1 if p.at[unit_end].text in ("(", ",", ";") else unit_end
    if i > unit_end and p.at[unit_end].text != "(" and p.is_number(i) and p.at[i + 1].text == "%":
        return _interval_end(p, i + 2) if p.at[i + 2].text in p.words.levels else None  # "12.3, 95% CI 11.9 to 12.7"
    noted = p.at[low.end - 2].text == ")" and p.phrase(low.end - 3, p.words.errors) == (low.end - 2, "error")
    if noted and p.at[unit_end].text == "(" and p.is_number(i) and p.at[i + 1].text == ")":  # "mean (SD) 12.4 (3.1)"
        return i + 2
    if _may_be_error(p, low, unit_end):
        return i + 2
    found = None if p.begins(i) else p.phrase(i, p.words.errors)
    if found is None or not p.typed(i)[:1].isalpha():
        return None
    k = found[0]
    while p.at[k].text in ("=", ":", "."):
        k += 1
    ranged = p.at[k + 1].text in DASHES | p.words.to and p.is_number(k + 2)  # "14 (IQR 10–18)"
    return None if not p.is_number(k) or (ranged and p.at[i].text in p.words.limits) else k + 1


def _may_be_error(p: Passage, low: Numeral, i: int) -> bool:
    """Whether a bare number in a parenthesis may be an error of the number before it: "3.4 (0.2) kg"."""
    opened = p.at[i].text == "(" and p.is_number(i + 1) and p.at[i + 2].text == ")" and not p.is_price(i + 1)
    off = read_numeral(p, i + 1) if opened and low.text else None
    if not isinstance(off, Numeral) or off.value >= low.value:
        return False
    return "." in off.text or ("." in low.text and bool(p.unit(i + 3, i + 3)[0]))


def _interval_end(p: Passage, i: int) -> int:
    """Return the end of an interval in brackets behind its level, or of the level alone: "CI [1.20, 4.45]"."""
    k = i
    while p.at[k].text in p.words.levels or p.at[k].text in (":", "="):
        k += 1
    parts = p.at[k + 2].text in (",", ";", *DASHES, *p.words.to)
    bracketed = p.at[k].text == "(" and p.is_number(k + 1) and parts and p.is_number(k + 3)
    return k + 5 if bracketed and p.at[k + 4].text == ")" else i


def _last_digits(p: Passage, low: Numeral, *, behind: bool = False) -> Numeral | Mention | None:
    """Return the 0.04 of "1.23(4)": how far the last digits of a measurement may be off, right behind them.

    "73.5(14)" is refused: it may be off by 1.4, or have a note; and so is "73.5(1.4)". `behind` another error, as in
    "1.23(4)(5)", no number has to be right before it.
    """
    bracket, digits, close = (p.at[low.end + k] for k in range(3))
    glued = bracket.glued and digits.glued and close.glued and (behind or p.is_number(low.end - 1))
    decimals = len(low.text.partition(".")[2])
    if not (glued and decimals and (bracket.text, close.text) == ("(", ")") and p.is_number(low.end + 1)):
        return None
    if p.is_price(low.end - 2):  # nobody measures "$12.5(2)": that is a note
        return None
    if not digits.text.isdecimal() or len(digits.text) > decimals:
        return refuse("ambiguous number", low.end + 3, "the digits in brackets may be its error, or a note")
    return Numeral(Decimal(digits.text).scaleb(-decimals, EXACT), low.end + 2, multiple=low.multiple)


def _sign(p: Passage, i: int, *, glued: bool) -> str | None:
    """Return the sign of "+2" or "-1" with a blank, a slash or a parenthesis before it, or where it may be glued."""
    apart = glued or not p.at[i].glued or p.at[i - 1].text in ("(", "/", ",")
    if not (apart and p.is_number(i + 1) and p.at[i + 1].glued):
        return None
    return {"+": "+", "-": "-", "–": "-"}.get(p.at[i].text)


def _deviated(p: Passage, low: Numeral, up: Numeral, down: Numeral, inside: bool) -> tuple[int, Amount] | Mention:
    end = max(up.end, down.end)
    share = role_after(p, end, up)
    if share is not None:
        return Mention(share.code, share.end, rival=True)
    multiple = down.multiple if up.multiple == 1 else up.multiple
    if low.multiple == 1 != multiple and not inside:
        low, up, down = (number._replace(multiple=multiple) for number in (low, up, down))
    elif up.multiple != down.multiple or (low.multiple != 1 == multiple and min(up.plain, down.plain) < 1000):
        return refuse("ambiguous number", end, "a multiple may or may not bind the deviation")
    if p.phrase(end, p.words.ratios) is not None and p.phrase(low.end, p.words.ratios) is None:  # "38 ± 4%"
        return refuse("ambiguous number", p.unit(end, end)[1], "the deviation may be a share of the number, or points")
    if inside and p.at[end].text == ")":
        end += 2 if multiple_apart(p, end) is not None else 1
    lower, upper = EXACT.subtract(low.value, down.value), EXACT.add(low.value, up.value)
    if max(abs(lower), abs(upper)) > LARGEST:
        return refuse("too large", end)
    return end, _with_errors(low.value, ((down.value, up.value),))
