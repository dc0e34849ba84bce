"""What the whole of a mention looks like, beside what its words say: an address, an age, a code, a score.

Each function returns the end of what is not a count, or None where it leaves the mention alone.
"""

from __future__ import annotations

from itertools import takewhile

from consilience.wording.conventions import RATIOS
from consilience.wording.mentions import DASHES
from consilience.wording.passages import Passage
from consilience.wording.positions import Look

_POSTCODE = 5  # digits
_AGE = 3  # digits, at most
_THOUSANDS = 3  # digits between two signs that group
_LIMITS = 8  # tokens before the limits in a parenthesis, at most
_SETS = 5  # of a match, at most
_STREET = 5  # words of a street, at most


def address_of_the_net(at: Look) -> int | None:
    """Read what stands in "https://example.org/2024/500", or in a telephone number."""
    return at.end if at.p.is_addressed(at.start if at.digits < 0 else at.digits) else None


def duration_apart(at: Look) -> int | None:
    """Read either number of "14 (10–18) days", the second of "14 days (10–18)"."""
    p = at.p
    close = p.parenthesis_end(at.end)
    behind = p.at[close + 1]
    timed = p.at[close].text == ")" and behind.text in p.words.durations and len(behind.text) > 1
    if at.mention.alone and p.at[at.end].text == ")":
        opening = next((k for k in range(at.start - 1, at.start - _LIMITS, -1) if p.at[k].text == "("), 0)
        timed = timed or p.at[opening - 1].text in p.words.durations | p.words.old
    return at.end if timed and at.mention.code == "figure" else None


def named(at: Look) -> int | None:
    """Read "4K video", "911 calls"."""
    p = at.p
    return (
        at.end
        if at.digits >= 0 and p.at[at.digits].text in p.words.named and p.phrase(at.digits, p.words.named)
        else None
    )


def freedom(at: Look) -> int | None:
    """Read the numbers of "F(2, 117) = 4.56", "t(48) = 2.1"."""
    p, i = at.p, at.start
    first = i - 2 if p.at[i - 1].text == "," and p.is_number(i - 2) else i
    opened = p.at[first - 1].text == "(" and p.at[first - 1].glued and len(p.at[first - 2].text) <= 2
    if not opened or p.at[first - 2].kind != "word":
        return None
    last = at.end + 2 if p.at[at.end].text == "," and p.is_number(at.end + 1) else at.end
    return at.end if p.at[last].text == ")" and p.at[last + 1].text in ("=", "<", ">") else None


def position(at: Look) -> int | None:
    """Read "40.7128° N", "51°30'N", "40 degrees south"."""
    p = at.p
    if at.mention.unit != "degree" or at.mention.code != "figure":
        return None
    end = p.unit(at.start, at.end)[1]
    letter = len(p.at[end].text) == 1
    side = p.at[end].text in p.words.compass and (not letter or p.typed(end).isupper())
    return at.end if side or (p.at[end].glued and p.is_number(end)) else None


def citation(at: Look) -> int | None:
    """Read the volume and the page of "347 U.S. 483", the title of "28 U.S.C. § 1331", the pages of "12(3): 45-67"."""
    p, i = at.p, at.digits
    if i < 0:
        return None
    if p.at[i - 1].text == ":" and p.at[i - 2].text == ")" and p.at[i - 4].text == "(" and p.at[i - 4].glued:
        return at.end if p.is_number(i - 3) and p.is_number(i - 5) else None
    if p.at[i + 1].text == "(" and p.at[i + 1].glued and p.at[i + 3].text == ")" and p.at[i + 4].text == ":":
        return at.end if p.is_number(i + 2) and p.is_number(i + 5) else None  # the volume
    k, n = i + 1, i - 1
    while _is_initial(p, k):
        k += 1
    while _is_initial(p, n):
        n -= 1
    known = p.words.reporters
    if (p.at[i + 1].text in known and p.is_number(i + 2)) or (p.at[i - 1].text in known and p.is_number(i - 2)):
        return at.end
    volume = k > i + 2 and (p.is_number(k) or p.at[k].text == "§")
    return at.end if volume or (n < i - 2 and p.is_number(n)) else None


def _is_initial(p: Passage, i: int) -> bool:
    return len(p.at[i].text) == 1 and p.typed(i)[:1].isupper() and p.typed(i)[1:] == "."


def local_telephone(at: Look) -> int | None:
    """Read "555-1234", which may be a range; but not "500-1000", "555-1234 men"."""
    p, i = at.p, at.start
    if at.end != i + 3:
        return None
    first, second = p.at[i].text, p.at[i + 2].text
    dashed = at.is_bare and p.at[i + 1].text == "-" and p.at[i + 1].glued and p.at[i + 2].glued
    plain = dashed and (len(first), len(second)) == (3, 4) and first.isdigit() and second.isdigit()
    return at.end if plain and first[-1] != "0" and second[-1] != "0" and p.at[at.end].kind != "word" else None


def digits_apart(at: Look) -> int | None:
    """Read either half of what may be one number: "about 1, 200 people", "3 ,500", "500. 000", "7 8 dead"."""
    p, i = at.p, at.digits
    if i < 0 or "number" not in (p.at[i - 2].kind, p.at[i - 1].kind, p.at[i + 1].kind, p.at[i + 2].kind):
        return None
    return at.end if _is_cut(p, i) or _is_cut(p, i - 1) or _is_cut(p, i - 2) else None


def _is_cut(p: Passage, i: int) -> bool:
    """Whether the digits at a token may go on behind a blank."""
    if not (p.is_number(i) and p.at[i].text.isdigit() and len(p.at[i].text) <= _THOUSANDS):
        return False
    sign = p.at[i + 1]
    k = i + 2 if sign.text in (",", ".") else i + 1
    rest, ended = p.at[k], p.at[k + 1]
    if rest.kind == "number" and rest.text[0] == "," and len(rest.text) == _THOUSANDS + 1:  # "3 ,500"
        return True
    if rest.kind != "number" or not rest.text.isdigit() or (k > i + 1 and len(rest.text) != _THOUSANDS):
        return False
    if k == i + 1:  # "7 8 dead"
        return p.at[i - 1].kind == "end" and len(rest.text) < _THOUSANDS and p.is_counted(k + 1)
    if rest.glued or not rest.text.strip("0"):
        return not (sign.glued and rest.glued)
    begun = p.at[i - 1].kind == "end" or any(p.phrase(n, p.words.before) for n in range(i - 2, i))
    return sign.text == "," and begun and ended.kind == "word" and ended.text not in p.words.joined


def half_open(at: Look) -> int | None:
    """Read "[200,300)", whose comma may part two ends or thousands, and each end of "[20, 50)"."""
    p, i = at.p, at.digits
    if i < 0 or at.end != i + 1:
        return None
    first, last = i - 1, at.end
    if p.at[last].text == "," and p.is_number(last + 1):
        last += 2
    elif p.at[first].text == "," and p.is_number(first - 1):
        first -= 2
    elif "," not in p.at[i].text:
        return None
    return at.end if p.typed(first) + p.typed(last) in ("[)", "(]") else None


def ordinal(at: Look) -> int | None:
    """Read "the third attack", which is not a share."""
    words = at.p.words
    share = at.digits < 0 and at.mention.code == "share" and at.end - at.start == 1
    behind = at.p.at[at.end]
    counted = behind.text in words.of | words.articles | words.definite
    return at.end if share and behind.kind == "word" and not counted else None


def address(at: Look) -> int | None:
    """Read "1600 Pennsylvania Avenue", "350 Fifth Ave", "Hauptstraße 5, 80331 München"."""
    p, i = at.p, at.digits
    if i < 0 or at.mention.code not in ("share", "figure", "year") or not _has_names(p, at.start, i):
        return None
    return at.end if _leads_to_street(at) or _is_in_address(p, i) else None


def _has_names(p: Passage, start: int, i: int) -> bool:
    """Whether a name may stand before the digits of a mention or behind its first token, or a postcode near it."""
    before, behind = p.at[i - 1], p.at[start + 1]
    small = behind.kind != "number" and not p.text[behind.start : behind.start + 1].isupper()
    plain = small and behind.text not in p.words.ways_first and len(p.at[i].text) != _POSTCODE
    return not plain or before.text == "," or before.text in p.words.of or _is_capital(p, i - 1) or p.is_number(i - 3)


def _leads_to_street(at: Look) -> bool:
    p, i = at.p, at.start + 1
    if at.mention.meanings or (p.at[i].text in p.words.ways_first and (_is_capital(p, i) or _is_named(p, i + 1))):
        return not at.mention.meanings
    while i < at.start + _STREET and p.at[i].kind in ("word", "number") and _is_capital(p, i):
        i += 1
        if i - at.start > 2 and p.at[i - 1].text in p.words.streets | p.words.ways:
            return True
        if p.at[i - 1].kind == "number" and p.at[i].text in p.words.ordinals:
            i += 1
    return False


def _is_named(p: Passage, i: int) -> bool:
    """Whether the name of a street stands at a token, in languages that write "rue" small: "12 rue de la Paix"."""
    plain = p.words.spelling is not None and not p.words.spelling.cautious and p.at[i].kind == "word"
    return plain and (p.at[i].text in p.words.of or _is_capital(p, i))


def _is_capital(p: Passage, i: int) -> bool:
    return p.at[i].kind == "number" or p.text[p.at[i].start].isupper()


def _is_in_address(p: Passage, i: int) -> bool:
    """Whether a number is of a house or a postcode beside one."""
    if _follows_street(p, i):
        return True
    street = p.at[i - 1].text.endswith(tuple(p.words.ways_last)) and _is_capital(p, i - 1)  # not "onderweg 12"
    if street and p.phrase(i - 1, p.words.before) is None:  # nor "Grofweg 298"
        return True
    if _is_postcode(p, i):
        return _is_house(p, i - 2) or _leads_to_house(p, i)
    return _is_house(p, i) or (_is_postcode(p, i - 3) and _leads_to_house(p, i - 3))


def _is_postcode(p: Passage, i: int) -> bool:
    plain = len(p.at[i].text) == _POSTCODE and p.at[i].text.isdigit()
    return plain and p.at[i + 1].kind == "word" and _is_capital(p, i + 1)


def _follows_street(p: Passage, i: int) -> bool:
    """Whether the name of a street stands before a number that counts nothing: "calle Mayor 12", "улица Ленина, 12"."""
    k = i - 2 if p.at[i - 1].text == "," else i - 1
    first = k
    while k > first - _STREET and p.at[k].kind == "word" and p.at[k].text not in p.words.ways_named:
        if not (_is_capital(p, k) or p.at[k].text in p.words.of) or p.begins(k + 1):
            return False
        k -= 1
    return k < first and p.at[k].text in p.words.ways_named and not p.is_counted(i + 1)


def _is_house(p: Passage, i: int) -> bool:
    """Whether a name stands before a number and, behind a comma, a postcode with its town."""
    name = p.at[i - 1].kind == "word" and _is_capital(p, i - 1)
    return name and p.is_number(i) and p.at[i + 1].text == "," and p.is_number(i + 2) and _is_postcode(p, i + 2)


def _leads_to_house(p: Passage, i: int) -> bool:
    """Whether a town and a comma lead to a house: "75008 Paris, 8 rue de la Paix"."""
    return p.at[i + 2].text == "," and p.is_number(i + 3) and p.at[i + 4].text in p.words.ways_first


def _is_dotted(at: Look) -> bool:
    dot = at.p.at[at.end]
    return dot.text == "." and dot.glued


def date(at: Look) -> int | None:
    """Read "22. Oktober", "22 October" behind anything."""
    known = at.digits >= 0 and at.mention.code in ("figure", "not a count")
    dotted = _is_dotted(at)
    day = len(at.p.at[at.digits].text) <= 2 and (not dotted or bool(at.p.words.dotted))
    return at.end if known and day and at.p.is_month(at.end + dotted) else None


def ordinal_with_dot(at: Look) -> int | None:
    """Read "die 3. Brigade", in languages that write ordinals with a dot."""
    p, i, following = at.p, at.digits, at.p.at[at.end + 1]
    plain = at.end == i + 1 and len(p.at[i].text) <= 3 and p.at[i].text.isdigit()
    known = at.mention.code in ("figure", "not a count") and _is_dotted(at) and p.at[i - 1].text in p.words.dotted
    nouns = p.words.spelling is not None and p.words.spelling.capitals  # else a capital begins a sentence
    goes_on = following.kind == "word" and p.typed(at.end + 1)[0].islower()
    goes_on = goes_on or (nouns and following.kind in ("word", "end"))
    return at.end if plain and known and goes_on and not following.glued else None


def age(at: Look) -> int | None:
    """Read "Maria Lopez, 34, said", "turned 100 on Friday", "she was 35", "a man of 40"."""
    p, i = at.p, at.start
    number, name, behind = p.at[i], p.at[i - 2], p.at[at.end]
    if not at.is_bare or at.end != i + 1:
        return None
    led = f"{name.text}_{p.at[i - 1].text}" in p.words.aging  # "she was 35"
    article = p.at[i - 3].text in p.words.articles
    led = led or (p.at[i - 1].text in p.words.of and name.text in p.words.persons and article)
    ended = behind.kind != "word" or behind.text in (p.words.closing | p.words.labels) - p.words.of
    if led or p.at[i - 1].text in p.words.turns:
        return at.end if ended and number.text.isdigit() and len(number.text) <= _AGE else None
    if len(number.text) > 2 or p.at[i - 1].text != "," or name.kind != "word":
        return None
    named = (p.text[name.start].isupper() and not p.is_month(i - 2)) or name.text in p.words.persons
    if behind.text == ",":
        following = p.at[at.end + 1]
        goes_on = following.kind == "word" and p.text[following.start].islower()
        return at.end if named and (goes_on or name.text in p.words.persons) else None
    return at.end if named and behind.text in (")", ".", "") and p.text[p.at[i - 3].start].isupper() else None


def code(at: Look) -> int | None:
    """Read "ISO 9001", "NY 10001", "UN 2231"."""
    p, name = at.p, at.p.typed(at.start - 1)
    plain = at.is_bare and at.end == at.start + 1 and p.at[at.start].text.isdigit()
    if not (plain and 2 <= len(name) <= 5 and name.isupper() and name.isalpha()):
        return None
    if name.lower() in p.words.units or name.lower() in p.words.sides:
        return None
    behind = p.at[at.end]
    ended = (behind.kind in ("sign", "end") and behind.text not in ("(", "+")) or behind.text in p.words.closing
    listed = p.at[at.start - 2].text in (",", ";")  # "UK 120, US 300"
    return at.end if ended and len(p.at[at.start].text) >= (_POSTCODE if listed else 3) else None


def numbered(at: Look) -> int | None:
    """Read "Eq. (4)", "Figure (2)": what has a number, and its number in a parenthesis."""
    p, k = at.p, at.start - 2
    plain = at.is_bare and at.end == at.start + 1 and p.at[at.start - 1].text == "(" and p.at[at.end].text == ")"
    name, typed = p.at[k].text, p.typed(k)
    known = name in (p.words.names_dotted if typed.endswith(".") else p.words.names | p.words.names_capital)
    return at.end if plain and known and typed[:1].isupper() and len(p.at[at.start].text) <= _AGE else None


def change_in_parenthesis(at: Look) -> int | None:
    """Read the second number of "15 (-3)", by which the first one may have changed, but not of "20 °C (-4 °F)"."""
    p, i = at.p, at.start
    unit, end = p.unit(i, at.end)
    opened = p.at[i - 1].text == "(" and p.at[i].text == "-" and p.at[end].text == ")"
    behind = p.is_number(i - 2) or p.is_number(i - 3)
    return at.end if opened and behind and (not unit or unit in RATIOS) else None


def note(at: Look) -> int | None:
    """Read the 1 of "15,000(1)", which may be the mark of a note or an error of the last digit."""
    p, i = at.p, at.start
    closed = p.at[i - 1].text == "(" and p.at[i - 1].glued and p.at[at.end].text == ")" and at.end == i + 1
    single = at.is_bare and closed and len(p.at[i].text) == 1 and p.is_number(i - 2) and "." not in p.at[i - 2].text
    return at.end if single and p.at[at.end + 1].text != "(" else None


def item(at: Look) -> int | None:
    """Read the number at the start of a line that only counts the lines: "1. Kyiv"."""
    p, i = at.p, at.start
    dot, following = p.at[at.end], p.at[at.end + 1]
    alone = at.is_bare and at.end == i + 1 and dot.glued and not following.glued and len(p.at[i].text) <= 2
    closed = (
        dot.text == ")" and not at.mention.inside and following.kind in ("word", "number")
    )  # "1) 12 dead 2) 3 hurt"
    first = dot.text == "." and following.kind == "word" and (i == 0 or p.line_ends(i))
    return at.end if alone and (first or closed) else None


def score(at: Look) -> int | None:
    """Read "a 3-1 victory", "lost 30-40", but not "lost 30-40 men"."""
    p, i = at.p, at.start
    if at.end != i + 3:
        return None
    first, second, behind = p.at[i], p.at[i + 2], p.at[at.end]
    if not (at.is_bare and p.at[i + 1].text in DASHES) or len(first.text + second.text) > 6:
        return None
    ended = behind.kind != "word" or behind.text in p.words.closing
    if _are_sets(p, i):
        return at.end
    if _is_side(p, i - 1) and _is_side(p, at.end):  # "Leeds 1-2 Derby"
        return at.end
    return at.end if behind.text in p.words.scores or (ended and p.at[i - 1].text in p.words.scores) else None


def _is_side(p: Passage, i: int) -> bool:
    """Whether a token may name a side of a match, and not several people: "3-4 Palestinians"."""
    word = p.typed(i)
    return p.at[i].kind == "word" and word[:1].isupper() and word[1:].islower() and not _is_common(p, i)


def _is_common(p: Passage, i: int) -> bool:
    text = p.at[i].text
    plural = i > 0 and p.is_number(i - 1) and text.endswith(tuple(p.words.plurals))
    return plural or text in p.words.people | p.words.closing | p.words.months


def _are_sets(p: Passage, i: int) -> bool:
    """Whether one of the pairs in a list with the pair at a token makes no range: "3-6, 6-4"."""
    first = i
    while i > first - 4 * _SETS and p.at[i - 1].text == "," and _is_pair(p, i - 4):
        i -= 4
    pairs = range(i, first + 4 * _SETS, 4)
    listed = takewhile(lambda k: _is_pair(p, k) and (k == i or p.at[k - 1].text == ","), pairs)
    return any(int(p.at[k].text) > int(p.at[k + 2].text) for k in listed)


def _is_pair(p: Passage, i: int) -> bool:
    return p.at[i].text.isdecimal() and p.at[i + 1].text in DASHES and p.at[i + 2].text.isdecimal()


def age_perhaps(at: Look) -> int | None:
    """Read "John Smith (34)", but not "Kyiv (34)"."""
    p, i = at.p, at.start
    plain = at.is_bare and at.mention.alone and at.end == i + 1
    plain = plain and p.at[i].text.isdigit() and len(p.at[i].text) <= _AGE
    return at.end if plain and p.at[i - 1].text == "(" and _may_be_named(p, i - 2) and _may_be_named(p, i - 3) else None


def _may_be_named(p: Passage, i: int) -> bool:
    word = p.typed(i)
    known = p.at[i].text in p.words.bodies | p.words.people | p.words.closing | p.words.months | p.words.names
    return p.at[i].kind == "word" and word[:1].isupper() and word[1:].islower() and not known
