"""From one number to what it is an end of: ranges."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal, cast

from consilience.wording.conventions import RATIOS, Meaning
from consilience.wording.decimals import EXACT, LARGEST, midpoint
from consilience.wording.digits import power_behind, read_digits
from consilience.wording.measures import COINS, restated
from consilience.wording.mentions import DASHES, Amount, Mention, Numeral, refuse
from consilience.wording.non_counts import role_after
from consilience.wording.numerals import read_numeral
from consilience.wording.passages import Passage
from consilience.wording.positions import connects, counted_end, counts_postposed, is_suspended

_LIMITS = 8  # tokens before the limits in a parenthesis, at most
_THOUSANDS = 3  # digits
_PARTS = 24  # tokens in which the parts of a whole are looked for
_Joint = Literal["dash", "suspended", "between"]
"""What joins two ends: a dash or "to", "5- to 10", "between ... and"."""


def range_of(p: Passage, low: Numeral, between: bool) -> tuple[int, Amount] | Mention | None:
    """Read the second end of a range, if there is one."""
    unit, joint = p.unit(low.end, low.end)  # "10 km to 12 km"
    counter = "" if unit else _counter(p, joint)  # 30人から45人
    joint += bool(counter)
    close = _between_end(p, joint)
    between = between or close > 0
    if low.open_above or p.paragraph_ends(joint) or not (connects(p, joint, between) or _is_limit(p, low.end)):
        return None
    i = _second(p, joint, between)
    meanings: set[Meaning] = set()
    while (found := p.phrase(i, p.words.before)) is not None:
        meanings.add(cast(Meaning, found[1]))
        i = found[0]
    i += low.plain < 0 and p.phrase(i, p.words.after) == (i + 1, "at least")  # "minus five to plus five"
    high = None if p.paragraph_ends(i) else read_numeral(p, i, between=between)
    high = restated(p, i, high) if isinstance(high, Numeral) else high  # "three (3) to five (5)"
    if not isinstance(high, Numeral) or _is_change(p, high.end, counter) or _is_until(p, joint, low, high):
        return high if isinstance(high, Mention) and high.rival else None
    apart = not p.at[joint].glued and not p.at[i].glued
    if unit and p.unit(high.end, high.end)[0] != unit:
        two = _are_two(p, low, unit, i, apart and p.at[joint].kind == "sign")
        return None if two else refuse("ambiguous number", high.end, "its ends are of different units")
    doubt = _doubt(p, low, joint, high, apart) if p.at[joint].kind == "sign" else None
    if doubt is not None:
        return refuse("ambiguous number", high.end, doubt)
    role = role_after(p, high.end, high)
    if role is not None:  # "10-12 %" is a share altogether
        return role._replace(rival=role.rival or role.code == "not a count")
    ends = shared_multiple(low, high, _joint(p, joint, between))
    if isinstance(ends, str):
        return refuse("ambiguous number", high.end, ends)
    turned = min(ends) < 0 and (unit or max(ends) < 0)  # "from -18 °C to -34 °C", "-10 to -15"
    ends = (min(ends), max(ends)) if turned else ends
    if max(map(abs, ends)) > LARGEST:
        return refuse("too large", high.end)
    if ends[0] > ends[1]:
        if _adds_up(p, low, i):
            return None
        return Mention("low above high", max(high.end, p.unit(high.end, high.end)[1]), rival=True, ends=ends)
    if "just over" in meanings:
        return refuse("ambiguous number", high.end)
    if high.open_above:
        meanings.add("at least")
    return _closed(p, high.end, close, unit), Amount(*ends, midpoint(*ends), "range", frozenset(meanings))


def _second(p: Passage, joint: int, between: bool) -> int:
    """Return the token at which the second end of a range begins, or what binds it."""
    i = joint + (2 if p.at[joint].text in p.words.up or is_suspended(p, joint) else 1)
    i += between and p.at[i].text in p.words.bound_articles  # "tra il 3 e il 5 %"
    return i + (between and p.at[i].text == "'" and p.is_number(i + 1))  # "dall'1 all'8 %"


def _are_two(p: Passage, low: Numeral, unit: str, i: int, dashed: bool) -> bool:
    """Whether numbers of different units are no range: "rose 2% to $85.20", "took 20 km – 12 villages"."""
    changed = unit in COINS and p.has_changed(low.end) and p.is_price(i)  # "rose 2 cents to $84.20"
    return unit in RATIOS or dashed or changed


def _closed(p: Passage, end: int, close: int, unit: str) -> int:
    """Return the end of a range with what stands behind it, which is then in the unit of its numbers."""
    if close and unit:
        p.measured[close] = (unit, close)
    return close or end


def _between_end(p: Passage, joint: int) -> int:
    """Return the end of what makes a range of two numbers joined by "and": 300과 400 사이; 0 where it is not there."""
    high = read_numeral(p, joint + 1) if p.words.between_behind and p.at[joint].text in p.words.joined else None
    found = p.phrase(counted_end(p, high.end), p.words.between_behind) if isinstance(high, Numeral) else None
    return 0 if found is None else found[0]


def _is_until(p: Passage, joint: int, low: Numeral, high: Numeral) -> bool:
    """Whether a year stands behind a joint that also means until: "4,5 Milliarden Euro bis 2030"."""
    following = p.at[high.end]
    ends = following.kind != "word" or following.text in p.words.closing
    bare = high.is_year and joint + 2 == high.end and ends and not p.unit(high.end, high.end)[0]
    measured = bool(p.unit(low.end, low.end)[0]) or low.value > high.value
    return bare and measured and p.at[joint].text in p.words.years


def _counter(p: Passage, i: int) -> str:
    """Return the word of a language of counters that stands between a number and what joins it to another one."""
    joins = p.words.to | (p.words.joined if p.words.between_behind else frozenset())
    counted = counts_postposed(p) and p.at[i].text in p.words.people and p.at[i + 1].text in joins
    return p.at[i].text if counted else ""


def _is_change(p: Passage, i: int, counter: str) -> bool:
    """Whether what follows a second number keeps it from ending a range: 30人から45人に増えた, 30人から45台."""
    another = bool(counter) and p.at[i].text != counter
    return another or (counts_postposed(p) and p.at[i + bool(counter)].text in p.words.onto)


def _joint(p: Passage, i: int, between: bool) -> _Joint:
    if is_suspended(p, i):
        return "suspended"
    return "between" if between and p.at[i].text in p.words.joined else "dash"


def _is_limit(p: Passage, i: int) -> bool:
    """Whether a comma parts the two limits in a parenthesis: "12.3 (95% CI 11.9, 12.7)", "12.3 [11.9, 12.7]"."""
    pair = p.at[i].text in (",", ";") and p.is_number(i + 1) and p.at[i + 2].text == ")"
    if not pair or (p.at[i].glued and p.at[i + 1].glued):
        return False
    for k in range(i - 2, i - 2 - _LIMITS, -1):
        token = p.at[k]
        if token.text == "(":
            named = any(p.at[n].text in p.words.limits for n in range(k, i))
            measured = p.is_number(k - 1) or (p.is_number(k - 2) and p.unit(k - 1, k - 1)[1] == k)  # "14.2% ["
            # "HR 0.79 (0.65, 0.96)": nobody lists parts of a count with decimals
            decimals = all("." in p.at[n].text for n in (k - 1 if p.is_number(k - 1) else k - 2, i - 1, i + 1))
            around = p.is_number(k - 1) and _value(p, i - 1) < _value(p, k - 1) < _value(p, i + 1)  # "12 (10, 14)"
            return named or ((p.typed(k) == "[" or decimals or around) and measured and k == i - 2)
        if not names_limits(p, k):
            return False
    return False


def _value(p: Passage, i: int) -> Decimal:
    """Return the number of a token of digits; -1 where it cannot be read."""
    number = read_digits(p.at[i].text, p.convention)
    return number if isinstance(number, Decimal) else Decimal("-1")


def names_limits(p: Passage, i: int) -> bool:
    """Whether a token is of what limits are called, or a sign beside it: "95% CI:", but not the "14.2%" before that."""
    level = p.at[i + 1].text == "%" and (p.at[i + 2].text in p.words.limits or p.at[i + 2].text == ":")
    return level or p.at[i].text in p.words.limits or p.at[i].kind == "sign"


def _doubt(p: Passage, low: Numeral, joint: int, high: Numeral, apart: bool) -> str | None:
    """Say why two numbers with a dash between them may not be a range, if so."""
    alone = p.is_number(0) and p.at[high.end].kind == "end"  # a cell "10-10" is a range
    if low.value == high.value and not alone:  # "a 50-50 chance", "a 0-0 draw"
        return "its ends are the same"
    if low.plain < 0 and p.typed(joint) == "--" and not apart:  # "-5--3"
        return "one of two signs may be a minus"
    if low.is_year and apart and "," in high.text:  # "1944 – 45,000"
        return "the first number may be a year"
    return None


def _adds_up(p: Passage, whole: Numeral, i: int) -> bool:
    """Whether the numbers behind a dash with blanks around it are the parts of a whole: "183 – 13 US, 170 Afghan"."""
    rest = whole.plain
    if whole.multiple != 1 or p.at[i - 1].glued or p.at[i].glued:
        return False
    for k in range(i, i + _PARTS):
        if p.at[k].text == ";":
            return False
        part = read_digits(p.at[k].text, p.convention) if p.is_number(k) else Decimal(0)
        rest = EXACT.subtract(rest, part) if isinstance(part, Decimal) else Decimal(-1)
        if rest <= 0:
            return rest == 0
    return False


def shared_multiple(low: Numeral, high: Numeral, joint: _Joint = "dash") -> tuple[Decimal, Decimal] | str:
    """Return the ends of a range, whose upper multiple or thousands may bind the lower end too.

    "10-12k" is 10,000 to 12,000, and "11-12,000" 11,000 to 12,000; "300-3,000" and "500,000-2 million" are
    what they say. "between 60 and 100,000" is too: the thousands of digits go with both ends only behind a dash or "to"
    where both have as many places. Where both readings make sense, the sentence that says so is returned.
    """
    as_stated = low.value, high.value
    if not (low.text or high.text) and (hundreds := _in_hundreds(low, high)) is not None:
        return hundreds, high.value
    if low.multiple != 1 or low.plain <= 0:
        return as_stated
    if low.plain < high.lead and not low.lead:
        if high.multiple == 1 and high.plain == high.lead * 100:  # "two to three hundred"
            return low.plain * 100, high.value
        return "the multiple may bind the second number alone or both"
    if high.multiple != 1 and low.plain <= high.plain:
        return low._replace(multiple=high.multiple).value, high.value
    if low.plain >= 1000 or "," in low.text:
        return as_stated
    if high.multiple != 1:
        return as_stated if high.multiple <= 1000 else "the multiple may bind the second number alone or both"
    lead, *groups = re.split(r"[^0-9]", high.text)
    if not groups and len(lead) > _THOUSANDS and lead.endswith("000") and joint != "between":  # "4-5000"
        near = lead_is_near(low, Decimal(lead[:-_THOUSANDS]))
        return "the thousands may bind the second number alone or both" if near else as_stated
    if not groups or "." in high.text or high.plain < low.plain or low.plain > Decimal(lead):
        return as_stated
    near = lead_is_near(low, Decimal(lead)) and not any(group.strip("0") for group in groups)
    if joint == "between" and (not near or len(low.text) != len(lead)):
        return as_stated
    places = len(low.text.rstrip("0")) == len(lead.rstrip("0"))
    if not near or joint == "between" or not (places or joint == "suspended"):
        return "the thousands may bind the second number alone or both"
    return low._replace(multiple=Decimal(1000) ** len(groups)).value, high.value


def _in_hundreds(low: Numeral, high: Numeral) -> Decimal | None:
    """Return the lower end of "three to four hundred thousand", "three hundred to four hundred thousand"."""
    whole = high.plain % 100 == 0 and 100 <= high.plain < 1000 and high.multiple >= 1000
    bare = whole and low.multiple == 1 and low.plain < 10
    number = EXACT.multiply(low.value, Decimal(100)) if bare else low.value
    own = bare or (whole and low.value % 100 == 0)
    return EXACT.multiply(number, high.multiple) if own and 0 < number < high.plain else None


def lead_is_near(low: Numeral, lead: Decimal) -> bool:
    """Whether a whole number is below the upper end's thousands, but not by as much as ten times."""
    return low.plain < lead < 10 * low.plain and "." not in low.text


def is_left_open(p: Passage, i: int) -> bool:
    """Whether what follows a figure puts it in doubt: "5-6–7", "500–", "500–?", "500?", "500~", "500 to"."""
    sign, following = p.at[i], p.at[i + 1]
    last = counted_end(p, i)
    if last > i and p.at[last].text == "~" and p.at[last].start == p.at[last - 1].end:  # 980円~
        return not p.is_number(last + 1)
    if sign.text in (".", "…") and sign.glued and _dotted_end(p, i) is not None:
        return True
    if sign.text in DASHES:
        unknown = following.text == "?" or p.phrase(i + 1, p.words.asides) == (i + 2, "unknown")
        goes_on = following.glued and (p.is_number(i + 1) or following.text in DASHES | {"+"})
        return unknown or (sign.glued and (goes_on or following.kind == "end"))
    if sign.text == "+" and following.kind == "word":  # "500 + police", but "€6.56 + VAT"
        return (
            following.text not in p.words.surcharges
            and read_numeral(p, i + 1) is None
            and p.phrase(i + 1, p.words.before) is None
        )
    if sign.text == ")" and power_behind(p, i + 1) is not None:  # "(5–6)×10^3"
        return True
    bound = i + 2 if p.at[i + 1].text == "=" else i + 1
    compared = sign.text in ("<", ">", "≤", "≥") and not p.is_number(bound)  # "500 <= x < 600", not ">2 <=3"
    trailing = compared or (sign.glued and sign.text in ("~", "≈", "<", ">", "≤", "≥"))  # "500~", "500<600"
    broken_off = sign.text in p.words.to | p.words.joined | p.words.either and following.kind == "end"
    broken_off = broken_off and p.unit(i, i)[1] == i  # "3 To" are terabytes in French
    return trailing or broken_off or sign.text == "?" or (sign.text == "(" and following.text == "?")


def _dotted_end(p: Passage, i: int) -> int | None:
    """Return the token behind dots that join two numbers: "12...15"."""
    k = i
    while p.at[k].text in (".", "…") and p.at[k].glued:
        k += 1
    joins = (k - i > 1 or p.at[i].text == "…") and p.is_number(k) and p.at[k].glued
    return k if joins else None
