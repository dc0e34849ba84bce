"""Shares said by two numbers: "9 out of 10", "2 Italians out of 3", "uno de cada tres", 10人中3人.

Each rule returns the end of what is not a count, or None where it leaves the number alone.
"""

from __future__ import annotations

from decimal import Decimal

from consilience.wording.decimals import EXACT
from consilience.wording.kinds import kinds
from consilience.wording.mentions import DASHES, YEAR, Numeral
from consilience.wording.number_words import spelled
from consilience.wording.passages import Passage
from consilience.wording.positions import Position

_TEN = Decimal(10)
_DIGITS = 18  # of a whole, enough to compare it with its share
_WHOLES = kinds("wholes", "out")


def share_behind_dash(at: Position) -> int | None:
    """Read "one - fourth", whose dash has blanks around it."""
    p, i = at.p, at.end
    apart = p.at[i].text in DASHES and p.at[i + 1].kind == "word" and not at.number.text
    return i + 2 if apart and p.phrase(i + 1, p.words.behind) == (i + 2, "share") else None


def share_behind_whole(at: Position) -> int | None:
    """Read 3人に1人."""
    p, k = at.p, counted_to(at.p, at.end)
    second = spelled(p, k + 1, True) if p.at[k].text in p.words.each and k > at.end else None
    end = second.end if isinstance(second, Numeral) else k + 2
    digits = p.at[k].text in p.words.each and p.is_number(k + 1) and p.at[k + 1].text.isdecimal()
    value = second.value if isinstance(second, Numeral) else int(p.at[k + 1].text) if digits else at.number.value
    same = p.at[end].text == p.at[at.end].text and p.at[at.end].text in p.words.people
    return end + 1 if same and value < at.number.value else None


def share_among(at: Position) -> int | None:
    """Read 10人中3人, "3명 중 2명", "तीन बच्चों में से दो"."""
    p, k = at.p, counted_to(at.p, at.end)
    if not p.words.among or not _is_round(at.number.value):
        return None
    found = p.phrase(k, p.words.among)
    if found is None and p.at[k].kind == "word" and not p.begins(k + 1):  # 三个孩子中
        found = p.phrase(k + 1, p.words.among)
    i = k if found is None else found[0]
    while found is not None and (p.at[i].text in p.words.each or p.phrase(i, p.words.before)):  # 10人中約3人
        i = (p.phrase(i, p.words.before) or (i + 1,))[0]
    value, end = value_at(p, i) if found is not None and not p.begins(i) else (None, i)
    return counted_to(p, end) if value is not None and value < at.number.value else None


def share_of_a_whole(at: Position) -> int | None:
    """Read "9 of 10", "9 out of 10", "3 in 4"."""
    p, wholes, j = at.p, at.p.words.wholes, at.word
    k = j + 1 if p.at[j].text in wholes | p.words.out and p.at[j + 1].text in wholes else j  # "out of", "de cada"
    if p.phrase(at.end, p.words.ratios) is not None:  # "20 pour cent"
        return None
    if p.at[k].text in wholes and p.at[k + 1].text in p.words.bound_articles:  # "twee op de drie"
        k += 1
    elif p.at[k].text not in wholes:
        return None
    elif p.at[k + 1].text in p.words.every:  # "one in every three"
        whole = spelled(p, k + 2, True)
        return whole.end if whole is not None else k + 3 if p.is_number(k + 2) else None
    if not is_whole(p, k, at.number):
        return None
    whole = spelled(p, k + 1, True)
    return whole.end if whole is not None else k + 2


def share_behind_noun(at: Position) -> int | None:
    """Read "2 Italians out of 3", "deux Français sur trois", whose whole is ten at most, or a power of ten."""
    p, k = at.p, at.word + 1
    if not p.holds(k, k + 2, _WHOLES) or p.phrase(k, p.words.before) is not None:  # "3,5 pero menos de 10"
        return None
    noun = p.at[at.word]
    k += p.at[k].text in p.words.out or p.at[k + 1].text in p.words.wholes  # "personas de cada 3"
    people = noun.text in p.words.people | p.words.persons  # "2 Kinder von 3", but "2 groups of 3"
    loose = p.at[k].text in p.words.places and (not people or at.number.value <= 1)  # "one child in three" is a count
    loose = loose or (p.at[k].text in p.words.of and not people)
    led = p.at[k].text in p.words.wholes and (k > at.word + 1 or not loose)
    counts = led and noun.kind == "word" and noun.text not in p.words.closing
    whole, end = small_whole(p, k + 1 + (p.at[k + 1].text in p.words.bound_articles)) if counts else (0, k)
    following = p.at[end]
    ended = following.kind != "word" or following.text in p.words.closing
    ended = ended or (p.at[k].text not in p.words.places and p.is_counted(at.word) and not p.is_counted(end))
    return end if 0 <= at.number.value < whole and ended and not p.unit(end, end)[0] else None


def one_in(at: Position) -> int | None:
    """Read "uno de cada tres", "een op de drie", "un Français sur trois est", whose "one" may be an article."""
    p, words, k = at.p, at.p.words, at.start - 1
    known = words.spelling
    k = k - 1 if p.at[k].text in words.bound_articles else k
    if known is None or p.at[k].text not in words.wholes:
        return None
    if p.at[k - 1].text in words.wholes:  # "de cada"
        return at.end
    following = p.at[at.end]
    said = following.kind != "word" or following.text in words.verbs | words.closing
    ones = known.articles | words.articles
    one = [p.at[j].text in ones and p.at[j + 1].kind == "word" for j in (k - 1, k - 2)]
    loose = p.at[k].text in words.of and not (
        one[1] and p.at[k - 1].text in words.people | words.persons and at.number.value <= _TEN  # "ein Kind von drei"
    )
    return at.end if not loose and (one[0] or (one[1] and said)) else None


def small_whole(p: Passage, i: int) -> tuple[Decimal, int]:
    """Return the number at a token, in digits or in words, and its end; 0 where it is not a usual whole."""
    value, end = value_at(p, i)
    return (value, end) if value is not None and _is_round(value) else (Decimal(0), i)


def value_at(p: Passage, i: int) -> tuple[Decimal | None, int]:
    """Return the number at a token, in digits or in words, and its end."""
    word = spelled(p, i, True)
    if isinstance(word, Numeral):
        return word.value, word.end
    if not p.at[i].text.isdecimal():
        return None, i
    value, end, known = Decimal(p.at[i].text[:_DIGITS]), i + 1, p.words.spelling
    while (by := (p.words.multiples if known is None else known.multiples).get(p.at[end].text)) is not None:
        value, end = EXACT.multiply(value, by), end + 1  # "100 mil"
    return value, end


def _is_round(value: Decimal) -> bool:
    """Whether a number is ten at most, or a power of ten, as wholes of shares are."""
    return value <= _TEN or value == _TEN ** value.adjusted()


def is_whole(p: Passage, i: int, number: Numeral) -> bool:
    """Whether "of", "in" or "per" is followed by the whole that a number is a share of."""
    whole = p.at[i + 1]
    if whole.kind == "number":
        # "500 in 2020", "500 in 24 hours", "500 in 12 villages"
        timed = YEAR.fullmatch(whole.text) is not None or p.at[i + 2].text in p.words.durations
        apart = timed or number.value >= int("".join(filter(str.isdigit, whole.text))[:_DIGITS])
        return not (apart and p.at[i].text in p.words.years & p.words.places)
    known = p.words.spelling
    if whole.text in p.words.articles and p.at[i + 2].text in p.words.multiples:  # "1 in a million"
        return True
    return whole.text in p.words.numbers or (known is not None and known.pieces(whole.text) is not None)


def whole_end(p: Passage, i: int) -> int:
    """Return the end of "out of four" at a token; 0 where something else stands there."""
    k = i + 1 if p.at[i].text in p.words.wholes | p.words.out and p.at[i + 1].text in p.words.wholes else i
    whole = p.is_number(k + 1) or p.at[k + 1].text in p.words.numbers
    said = p.at[k].text in p.words.wholes and whole and not p.begins(k)
    return k + 2 if said and p.at[k + 2].text not in p.words.durations and not p.is_counted(k + 2) else 0


def counted_to(p: Passage, i: int) -> int:
    """Return the token behind a unit, a counter and an apostrophe at a token."""
    end = p.unit(i, i)[1]
    end += end == i and p.at[i].text in p.words.people
    return end + (p.at[end].text == "'")
