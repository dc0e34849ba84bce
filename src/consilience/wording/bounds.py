"""From one number to what it is an end of: ranges, and two bounds beside each other."""

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
from consilience.wording.positions import connects, is_suspended
from consilience.wording.word_tables import Phrases

_BETWEEN = 4  # words between a number and what binds it behind them
_LIMITS = 8  # tokens before the limits in a parenthesis, at most
_THOUSANDS = 3  # digits
_PARTS = 24  # tokens in which the parts of a whole are looked for
Joint = Literal["dash", "suspended", "between"]
"""What joins two ends: a dash or "to", "5- to 10", "between ... and"."""
BELOW: frozenset[Meaning] = frozenset(("at most", "less than"))
ABOVE: frozenset[Meaning] = frozenset(("at least", "more than"))


def range_of(p: Passage, low: Numeral, between: bool) -> tuple[int, Amount] | Mention | None:
    """Read the second end of a range, if there is one."""
    unit, joint = p.unit(low.end, low.end)  # "10 km to 12 km"
    counter = "" if unit else _counter(p, joint)  # 30人から45人
    joint += bool(counter)
    close = _between_end(p, joint)
    between = between or close > 0
    if low.open_above or p.paragraph_ends(joint) or not (connects(p, joint, between) or _is_limit(p, low.end)):
        return None
    i = joint + (2 if p.at[joint].text in p.words.up or is_suspended(p, joint) else 1)
    i += between and p.at[i].text in p.words.bound_articles  # "tra il 3 e il 5 %"
    i += between and p.at[i].text == "'" and p.is_number(i + 1)  # "dall'1 all'8 %"
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
        return Mention("low above high", high.end, rival=True, ends=ends)
    if "just over" in meanings:
        return refuse("ambiguous number", high.end)
    if high.open_above:
        meanings.add("at least")
    return _closed(p, high.end, close, unit), Amount(*ends, midpoint(*ends), "range", frozenset(meanings))


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


_COMPARED: dict[str, Meaning] = {"<": "less than", "≤": "at most", ">": "more than", "≥": "at least"}
_TURNED: dict[str, Meaning] = {"<": "more than", "≤": "at least", ">": "less than", "≥": "at most"}


def _comparison(p: Passage, i: int) -> tuple[int, str] | None:
    """Return the sign of a comparison at a token and the token behind it: "<", "<="."""
    sign = p.at[i].text
    if sign not in _COMPARED:
        return None
    equal = p.at[i + 1].text == "=" and p.at[i + 1].glued
    return (i + 2, {"<": "≤", ">": "≥"}.get(sign, sign)) if equal else (i + 1, sign)


def framed(p: Passage, first: Numeral) -> Mention | None:
    """Read what stands between two numbers: "3,000 < n < 5,000", "5,000 ≥ n > 3,000"."""
    before = _comparison(p, first.end)
    behind = _comparison(p, before[0] + 1) if before is not None and p.at[before[0]].kind == "word" else None
    second = read_numeral(p, behind[0]) if behind is not None else None
    if before is None or behind is None or not isinstance(second, Numeral):
        return None
    lower, upper = frozenset({_TURNED[before[1]]}), frozenset({_COMPARED[behind[1]]})
    ends = first.value, second.value
    if upper & ABOVE:
        lower, upper, ends = upper, lower, (second.value, first.value)
    if lower & BELOW or upper & ABOVE or ends[0] >= ends[1]:
        return refuse("contradictory bounds", second.end)
    return Mention("figure", second.end, True, Amount(*ends, midpoint(*ends), "range", upper), lower)


def _counts_postposed(p: Passage) -> bool:
    return p.words.spelling is not None and p.words.spelling.postposed


def counted_end(p: Passage, i: int) -> int:
    """Return the token behind the unit or the counter of a number that ends at a token, where words may follow it."""
    if not _counts_postposed(p):
        return i
    end = p.unit(i, i)[1]
    return end + (end == i and p.at[i].text in p.words.people)


def _counter(p: Passage, i: int) -> str:
    """Return the word of a language of counters that stands between a number and what joins it to another one."""
    joins = p.words.to | (p.words.joined if p.words.between_behind else frozenset())
    counted = _counts_postposed(p) and p.at[i].text in p.words.people and p.at[i + 1].text in joins
    return p.at[i].text if counted else ""


def _is_change(p: Passage, i: int, counter: str) -> bool:
    """Whether what follows a second number keeps it from ending a range: 30人から45人に増えた, 30人から45台."""
    another = bool(counter) and p.at[i].text != counter
    return another or (_counts_postposed(p) and p.at[i + bool(counter)].text in p.words.onto)


def _joint(p: Passage, i: int, between: bool) -> Joint:
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


def suffixes(p: Passage, i: int) -> tuple[int, set[Meaning]]:
    """Read the words behind a number that bind it: "+", "or more", "-ish", "est."."""
    meanings: set[Meaning] = set()
    while True:
        comma = p.at[i].text == ","
        first = i + 1 if comma or p.is_hyphen(i) else i
        found, said = p.phrase(first, p.words.after), p.at[first].text
        joins = said == "+" or said in p.words.joined | p.words.either  # "65 and over: 15.4%"
        if p.at[i].text in p.words.people and not _is_lowest_price(p, i):  # 900起 are incidents, 900元起 a price
            return i, meanings
        if (
            found is None
            or p.begins(i)
            or p.paragraph_ends(i)
            or (p.at[found[0]].text in (":", "=") and not joins)  # "minimum: 300, maximum: 400"
            or (comma and p.at[found[0]].kind not in ("sign", "end"))
        ):  # "500, give or take"
            return i, meanings
        if p.at[found[0] - 1].text in p.words.up and p.at[found[0]].text in p.words.to:  # "20 and up to 45"
            return i, meanings
        plus = p.at[i].text == "+"
        added = p.at[i + 1].glued and p.is_number(i + 1) if p.at[i].glued else p.at[i + 1].kind != "end"
        if plus and added:  # "13+170", "13 + 170"
            return i, meanings
        behind = _next_bound(p, i, found[0]) or found[0]
        postposed = _counts_postposed(p) and p.phrase(first, p.words.before) is None  # 50以上100以下
        if not (plus or postposed or p.paragraph_ends(found[0])) and _is_numeral(p, p.price_end(behind)):
            return i, meanings  # "500 at least 300 of whom": they bind the next number
        if _is_reached(p, i, found[0]):
            return i, meanings
        meanings.add(cast(Meaning, found[1]))
        i = found[0]


def _is_lowest_price(p: Passage, i: int) -> bool:
    """Whether a counter binds a price instead of counting: 售价73万起, and 73万起 alone."""
    large = p.at[i - 1].text in p.words.multiples
    before, ended = p.at[i - 2 - large], p.at[i + 1].kind in ("end", "sign")
    priced = before.text in p.words.priced or (large and before.kind == "end")
    return ended and priced and p.phrase(i, p.words.after) is not None


def _is_reached(p: Passage, i: int, end: int) -> bool:
    """Whether what would bind a number leads to the end of a change: 15度まで下がった."""
    bound = p.phrase(i, p.words.after) == (end, "at most")
    return bound and _counts_postposed(p) and p.at[end].text in p.words.changes


def _is_numeral(p: Passage, i: int) -> bool:
    return p.is_number(i) or p.at[i].text in p.words.numbers


def suffix_apart(p: Passage, i: int, table: Phrases) -> tuple[int, int, str] | None:
    """Read the words behind what is counted that bind its number: "500 people or more", "200 dead, at least".

    Returns where they start and end, and what they mean.
    """
    noun = p.unit(i, i)[1]
    for j in range(max(noun, i + 1), noun + 1 + _BETWEEN):
        before = p.at[j - 1]
        if j > noun and (before.kind != "word" or before.text in p.words.closing or _parts(p, j - 1)):
            return None
        first = j + 1 if p.at[j].text == "," else j
        found = None if p.begins(j) or p.paragraph_ends(j) else p.phrase(first, table)
        if found is not None:
            counted = not any(p.is_read(k) for k in range(noun, j))
            return (j, *found) if counted and _ends_statement(p, first, found[0], apart=first > j) else None
    return None


def _parts(p: Passage, i: int) -> bool:
    return p.begins(i) or p.paragraph_ends(i)


def _next_bound(p: Passage, i: int, end: int) -> int | None:
    """Return the end of words that bind the next number and begin within a phrase: "20 and perhaps more than 25"."""
    longer = (p.phrase(j, p.words.before) for j in range(i + 1, end))
    return next((found[0] for found in longer if found is not None and found[0] > end), None)


def _ends_statement(p: Passage, i: int, end: int, *, apart: bool) -> bool:
    """Whether a phrase is all that is said: "500 at least." but not "500 at least 300 of whom", "500 plus 20"."""
    following = p.at[end]
    if _next_bound(p, i, end) is not None:  # "and more than 20"
        return False
    if p.begins(end) or p.line_ends(end) or following.kind == "end" or following.text in (".", ",", ";", ":", ")"):
        return True
    if _counts_postposed(p):
        return not _is_reached(p, i, end)
    if apart:
        return False
    if end == i + 1:  # "500 people maximum may enter", but "500 dollars minimum wage" and "12 men plus those in Osby"
        return following.text in (p.words.verbs if p.at[i].text in p.words.but else p.words.closing)
    if p.at[i].text in p.words.either:
        return following.kind == "word"
    if following.text in p.words.places and p.typed(end + 1)[:1].isupper():  # "500 people at least in Lviv"
        return True
    return following.text in (p.words.closing if p.at[i].text in p.words.joined else p.words.verbs)


def two_bounds(p: Passage, low: Numeral, i: int, meanings: frozenset[Meaning]) -> Mention | None:
    """Read the bound behind the opposite one: "at least 20 but no more than 45", "20 minimum, 45 maximum"."""
    opposite = BELOW if meanings & ABOVE else ABOVE if meanings & BELOW else frozenset()
    unit, i = p.unit(i, i)  # "at least 25% but less than 50%"
    j = i + 1 if p.at[i].text == "," else i
    j = j + 1 if p.at[j].text in p.words.joined | p.words.but and p.phrase(j, p.words.before) is None else j
    before: set[Meaning] = set()
    while (found := p.phrase(j, p.words.before)) is not None:
        before.add(cast(Meaning, found[1]))
        j = found[0] + (p.at[found[0]].text in ("=", ":"))
    follows = before & opposite or (opposite and i < j and p.is_number(j))
    high = read_numeral(p, j) if follows and not (p.begins(i) or p.paragraph_ends(i) or p.paragraph_ends(j)) else None
    high = restated(p, j, high) if isinstance(high, Numeral) else None
    if high is None or role_after(p, high.end, high) is not None:
        return None
    if unit and p.unit(high.end, high.end)[0] != unit:
        return None
    end, behind = suffixes(p, high.end)
    below = frozenset(before | behind)
    if not below & opposite or below & (ABOVE | BELOW) - opposite:
        return None
    if opposite == ABOVE:
        low, high, meanings, below = high, low, below, meanings
    # A word binds both numbers ("at least 20 and up to 45 thousand"), the thousands of digits only their own.
    ends = (low.value, high.value) if high.multiple == 1 else shared_multiple(low, high)
    if isinstance(ends, str):
        return refuse("ambiguous number", end, ends)
    if ends[0] > ends[1]:  # two figures: "up to 20 and at least 45"
        return None
    if ends[0] == ends[1] and (meanings | below) & {"more than", "less than"}:
        return refuse("contradictory bounds", end)
    return Mention("figure", end, True, Amount(*ends, midpoint(*ends), "range", below), meanings)


def postposed_bounds(p: Passage, low: Numeral) -> Mention | None:
    """Read two opposite bounds behind two numbers and what they count: 50人以上100人未満."""
    if not _counts_postposed(p):
        return None
    i = counted_end(p, low.end)
    unit, counter = p.unit(low.end, low.end)[0], p.at[low.end].text if i > low.end else ""
    k, meanings = suffixes(p, i)
    opposite = BELOW if meanings & ABOVE else ABOVE if meanings & BELOW else frozenset()
    j = k + (p.at[k].text == ",")
    high = read_numeral(p, j) if opposite and not (p.begins(k) or p.paragraph_ends(k)) else None
    if not isinstance(high, Numeral) or role_after(p, high.end, high) is not None:
        return None
    last = counted_end(p, high.end)
    same = p.unit(high.end, high.end)[0] == unit and (unit or p.at[high.end].text == counter or last == high.end)
    end, below = suffixes(p, last)
    if not same or not below & opposite:
        return None
    both = sorted(
        ((low.value, frozenset(meanings)), (high.value, frozenset(below))), key=lambda one: bool(one[1] & BELOW)
    )
    (least, above), (most, under) = both
    if least >= most:
        return None
    if unit:
        p.measured[end] = (unit, end)
    return Mention("figure", end, True, Amount(least, most, midpoint(least, most), "range", under), above)


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


def shared_multiple(low: Numeral, high: Numeral, joint: Joint = "dash") -> tuple[Decimal, Decimal] | str:
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
    return trailing or broken_off or sign.text == "?" or (sign.text == "(" and following.text == "?")


def _dotted_end(p: Passage, i: int) -> int | None:
    """Return the token behind dots that join two numbers: "12...15"."""
    k = i
    while p.at[k].text in (".", "…") and p.at[k].glued:
        k += 1
    joins = (k - i > 1 or p.at[i].text == "…") and p.is_number(k) and p.at[k].glued
    return k if joins else None
