"""A mention in its place: its parenthesis and its unit, and what stands before it and settles what it is."""

from __future__ import annotations

from consilience.wording.conventions import RATIOS
from consilience.wording.denials import contrasted, parted
from consilience.wording.foreign import doubt
from consilience.wording.mentions import DASHES, Joint, Mention, Numeral, refuse
from consilience.wording.non_counts import role_of
from consilience.wording.numerals import read_numeral
from consilience.wording.passages import Passage
from consilience.wording.ranges import names_limits
from consilience.wording.tokens import is_currency

_LIMITS = 8  # tokens before the limits in a parenthesis, at most
_NOUN = 3  # words between a percentage and its limits, at most
_PHRASE = 4  # words that bind a number, at most


def bound(p: Passage, found: Mention, start: int, meant: bool) -> Mention:
    """Return a mention with all that belongs to it and what stands before it, refused where that settles it."""
    if (end := _whole_end(p, found)) != found.end:
        found = found._replace(end=end)
    behind = p.at[start - 1].text
    scale = p.unit(start, found.end)[1] if found.code == "figure" else -1
    if p.at[scale].text in p.words.multiples and len(p.at[scale].text) > 1 and not p.begins(scale):
        return refuse("number words", scale + 1)  # "12 m2 thousand", "dozens km bn"
    vague = found.amount is not None and found.amount.form == "vague word"
    denied = behind in p.words.negations and not parted(p, start)
    if not meant and found.code == "figure" and behind in p.words.bound_articles and _is_bound(p, start - 1):
        found = refuse("ambiguous number", found.end, "it is bound, or a day or an hour")  # "hasta las 18"
    elif (meant or vague) and (denied or contrasted(p, start)):  # "not about 500", "if not hundreds"
        found = refuse("no figure", found.end)
    elif _in_two_currencies(p, found, start):
        found = refuse("ambiguous number", found.end, "its ends are of different units")
    joint: Joint = "or" if behind in p.words.either else "of" if behind in p.words.of else ""
    return found._replace(behind=joint) if joint else found


def _is_bound(p: Passage, end: int) -> bool:
    """Whether a phrase that binds a number ends at a token."""
    leads = p.words.to | p.words.starts  # "subió hasta los 3,50 euros"
    starts = [i for i in range(end - _PHRASE, end) if not (p.at[i].text in leads and p.has_changed(i))]
    found = (p.phrase(i, p.words.before) for i in starts)
    return any(phrase is not None and phrase[0] == end and bool(phrase[1]) for phrase in found)


def placed(p: Passage, found: Mention, start: int, first: int, inside: bool, part: bool) -> Mention:
    """Return a mention with its place and its unit, or what its look or another language makes of it."""
    unit, close = p.unit(start, found.end)
    alone = p.bracketed and _opens_parenthesis(p, start) and _ends_parenthesis(p, start, found.end, close)
    if found.code == "vague word":
        word = p.phrase(first, p.words.asides)  # of "several hundred" the user's table needs "several" alone
        end = word[0] if word is not None and word[1] == "vague word" else found.end
        found = found._replace(note=p.text[p.at[first].start : p.at[end - 1].end])
    unit = unit if found.code == "figure" else ""
    if found.code == "figure" and unit not in RATIOS and p.scale and not _has_scale(p, start, found.end):
        found = refuse("ambiguous number", found.end, f"a note says '{p.scale}'")
    if found.code == "figure" and not unit and p.bracketed:
        unit, behind = p.unit_apart(found.end)
        if unit and p.at[found.end].text == ")":
            p.measured[found.end] = unit, behind
            start -= p.at[start - 1].text == "("
    if found.code == "figure" and not alone and _bounds_another(p, start):
        found, unit = refuse("ambiguous number", found.end, "it bounds another number"), ""
    elif found.code == "figure" and alone and not unit:
        unit = _ratio_bounded(p, found, start)
    if is_currency(unit):
        unit, close = p.priced(unit, close)
        p.measured[found.end] = unit, close
    found = found._replace(start=start, inside=inside, alone=alone, part=part, unit=unit)
    return doubt(p, role_of(p, found))


def _ends_parenthesis(p: Passage, start: int, end: int, close: int) -> bool:
    """Whether a parenthesis ends behind a number or its unit, or what limits are called: "(95% CI: 400-600)"."""
    if p.at[end].text in (")", "") or p.at[limited(p, close)].text == ")":
        return True
    return p.at[close].text in (",", ";") and _bounds_another(p, start)  # "(95% CI 1.5 to 3.0, p < 0.01)"


def _bounds_another(p: Passage, start: int) -> bool:
    """Whether words before a number say that it is an interval of confidence: "95% CI 8.5-21.7"."""
    k, called = start - 1, p.words.limits - p.words.levels - p.words.between
    while p.at[k].text in (":", "=", ",", "[", "of") or p.at[k].text in called:  # "confidence interval"
        k -= 1
    return p.at[k].text in p.words.levels


def _ratio_bounded(p: Passage, found: Mention, start: int) -> str:
    """Return the unit of the percentage that a range in a parenthesis behind it bounds: "14.2% (8.5-21.7)"."""
    opening = next((k for k in range(start - 1, start - 2 - _LIMITS, -1) if p.at[k].text == "("), 0)
    if found.amount is None or found.amount.form != "range":
        return ""
    for k in range(opening - 1, opening - 2 - _NOUN, -1):  # "94.1% effective (89.3 to 96.8)"
        ratio = p.phrase(k, p.words.ratios)
        if ratio is not None and p.is_number(k - 1):
            stated = read_numeral(p, k - 1)
            fits = isinstance(stated, Numeral) and found.amount.low <= stated.value <= found.amount.high
            return ratio[1] if fits else ""
        if p.at[k].kind != "word" or p.at[k].text in p.words.closing - p.words.of:
            return ""
    return ""


def _has_scale(p: Passage, start: int, end: int) -> bool:
    return any(p.at[k].text in p.words.multiples or p.phrase(k, p.vague) for k in range(start, end))


def _in_two_currencies(p: Passage, found: Mention, start: int) -> bool:
    """Whether the ends of a range have a currency each, or one a currency alone: "$5 to €6", "$15 -17%"."""
    if found.amount is None or found.amount.form not in ("range", "plus or minus"):
        return False
    sides = p.currencies(start, found.end)
    ratio = p.phrase(found.end, p.words.ratios) if sides and not p.is_price(found.end) else None
    return len(sides) > 1 or ratio is not None


def _opens_parenthesis(p: Passage, i: int) -> bool:
    """Whether nothing stands between a parenthesis and a token but what limits are called: "(95% CI: 400-600)"."""
    for k in range(i - 1, i - 2 - _LIMITS, -1):
        token = p.at[k]
        if token.text == "(":
            return True
        if not names_limits(p, k):
            return False
    return False


def limited(p: Passage, i: int) -> int:
    """Return the token behind what limits are called behind them: "(400-600, 95% CI)"."""
    if p.at[i].text != ",":
        return i
    close = next((k for k in range(i, i + _LIMITS) if p.at[k].text == ")" or not names_limits(p, k)), i)
    return close if p.at[close - 1].text in p.words.levels else i


def _whole_end(p: Passage, found: Mention) -> int:
    """Return the end of a number that is not a count, with the second number in "aged 20-30" or "in 3 to 5 attacks"."""
    sign = p.at[found.end]
    scaled = sign.text in p.words.of and p.at[found.end + 1].text in p.words.articles
    if found.code == "share" and scaled and p.at[found.end + 2].text in p.words.multiples:  # "two thirds of a million"
        return found.end + 3
    joins = sign.glued and (sign.text in DASHES or sign.text == "+") and p.at[found.end + 1].glued
    # "rose by 300 to 4,500" ends at a figure, while "in 3 to 5 attacks" goes on.
    to = p.words.to | p.words.either
    joins = joins or (found.code == "not a count" and found.note is None and sign.text in to)
    return found.end + 2 if not found.rival and joins and p.is_number(found.end + 1) else found.end
