"""What bounds a number: the words behind it, and two bounds beside each other."""

from __future__ import annotations

from typing import cast

from consilience.wording.conventions import Meaning
from consilience.wording.decimals import midpoint
from consilience.wording.kinds import kinds
from consilience.wording.measures import restated
from consilience.wording.mentions import Amount, Mention, Numeral, refuse
from consilience.wording.non_counts import role_after
from consilience.wording.numerals import read_numeral
from consilience.wording.passages import Passage
from consilience.wording.positions import counted_end, counts_postposed
from consilience.wording.ranges import shared_multiple
from consilience.wording.word_tables import Phrases

_BETWEEN = 4  # words between a number and what binds it behind them
BELOW: frozenset[Meaning] = frozenset(("at most", "less than"))
ABOVE: frozenset[Meaning] = frozenset(("at least", "more than"))
_COMPARED: dict[str, Meaning] = {"<": "less than", "≤": "at most", ">": "more than", "≥": "at least"}
_CONCEDED = kinds("conceded")
_CONCEDING = "another number may be right as well"
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
            or _is_added(p, first, found[0])
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
        postposed = counts_postposed(p) and p.phrase(first, p.words.before) is None  # 50以上100以下
        if not (plus or postposed or p.paragraph_ends(found[0])) and _is_numeral(p, p.price_end(behind)):
            return i, meanings  # "500 at least 300 of whom": they bind the next number
        if _is_reached(p, i, found[0]):
            return i, meanings
        meanings.add(cast(Meaning, found[1]))
        i = found[0]


def _is_added(p: Passage, i: int, end: int) -> bool:
    """Whether words add what stands behind them, and bind no number: "six per cent plus a lump sum"."""
    added = p.words.articles | p.words.determiners | p.words.extras
    return end == i + 1 and p.at[i].text in p.words.adding and p.at[end].text in added and not p.begins(end)


def _is_lowest_price(p: Passage, i: int) -> bool:
    """Whether a counter binds a price instead of counting: 售价73万起, and 73万起 alone."""
    large = p.at[i - 1].text in p.words.multiples
    before, ended = p.at[i - 2 - large], p.at[i + 1].kind in ("end", "sign")
    priced = before.text in p.words.priced or (large and before.kind == "end")
    return ended and priced and p.phrase(i, p.words.after) is not None


def _is_reached(p: Passage, i: int, end: int) -> bool:
    """Whether what would bind a number leads to the end of a change: 15度まで下がった."""
    bound = p.phrase(i, p.words.after) == (end, "at most")
    return bound and counts_postposed(p) and p.at[end].text in p.words.changes


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
    if _next_bound(p, i, end) is not None or _is_added(p, i, end):  # "and more than 20"
        return False
    if p.begins(end) or p.line_ends(end) or following.kind == "end" or following.text in (".", ",", ";", ":", ")"):
        return True
    if counts_postposed(p):
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
    ended = p.typed(i - 1).endswith(".") and any(p.line_ends(k) for k in range(i, j + 1))  # "up to €110bn.\nat least 5"
    if high is None or ended or role_after(p, high.end, high) is not None:
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


def conceded(p: Passage, found: Mention) -> Mention:
    """Return a figure as at least so much where a higher number may be right too: "300, if not 400".

    It is refused where the other is not higher, or stands apart: "300 people, if not 400".
    """
    amount = found.amount
    bounded = amount is None or found.code != "figure" or found.meanings & ABOVE
    if amount is None or bounded or amount.high.is_infinite():  # "dozens, if not hundreds"
        return found
    if not p.holds(found.end, found.end + _BETWEEN + 3, _CONCEDED):
        return found
    unit, end = p.unit(found.end, found.end)
    phrase, j = None, end
    while phrase is None and not (p.begins(j) or p.paragraph_ends(j) or p.is_read(j)) and j < end + _BETWEEN:
        phrase = p.phrase(j + (p.at[j].text == ","), p.words.conceded)
        j += phrase is None
        if phrase is None and p.at[j - 1].kind != "word":
            return found
    if phrase is None:
        return found
    other = read_numeral(p, p.price_end(phrase[0]))
    if not isinstance(other, Numeral):
        vague = p.phrase(phrase[0], p.vague)
        return found if vague is None else refuse("ambiguous number", found.end, _CONCEDING)
    alike = p.unit(other.end, other.end)[0] == unit or not unit
    scaled = other.multiple == amount.multiple or amount.multiple != 1
    plain = amount.form not in ("range", "plus or minus") and not found.meanings & BELOW
    if not (alike and scaled and plain) or j > end or other.value <= amount.high:
        return refuse("ambiguous number", found.end, _CONCEDING)
    return found._replace(end=other.end, meanings=found.meanings | {"at least"})


def postposed_bounds(p: Passage, low: Numeral) -> Mention | None:
    """Read two opposite bounds behind two numbers and what they count: 50人以上100人未満."""
    if not counts_postposed(p):
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
