"""Whether a word that may be a number is one at its place: "un", "sei", 四 of 四川, the "two" of "two sides".

It is one where it is all that is said, where something is counted or measured by it, or where words bind it.
"""

from __future__ import annotations

from consilience.wording.mentions import DASHES
from consilience.wording.passages import Passage
from consilience.wording.spelling import Spelling

_SYLLABLES = 2  # of a numeral that may be another word where no word is longer
_DENOMINATOR = 2  # tokens of the lower part of a fraction, at most


def is_bare(p: Passage, words: Spelling, i: int) -> bool:
    """Whether a word that multiplies stands for itself: "hundert", "mille"; but not a name, "Claudia Tausend"."""
    before = p.at[i - 1]
    if words.cautious:
        begun = _opens(p, i) or p.begins(i) or before.text in p.words.verbs or p.is_price(i - 1)
        goes_on = p.at[i + 1].kind != "end" and not p.is_hyphen(i + 1)  # a cell "million" says what its column counts
        return p.at[i].text in words.bare and begun and goes_on
    named = p.typed(i)[:1].isupper() and before.kind == "word" and p.typed(i - 1)[:1].isupper()
    return p.at[i].text in words.bare and not named


def is_meant(p: Passage, words: Spelling, i: int, prefixed: bool) -> bool:
    """Whether a word that may be another one is a number here: it is all that is said, is measured or is bound."""
    text, before, behind = p.at[i].text, p.at[i - 1], p.at[i + 1]
    if words.cautious:
        return prefixed or _is_shown(p, i)
    alone = before.kind == "end" and behind.kind == "end"
    if text in words.articles:
        if behind.text in p.words.wholes and (p.is_number(i + 2) or p.at[i + 2].text in p.words.numbers):
            return True  # "un sur trois"
        part = i + 3 if p.at[i + 2].text in p.words.articles else i + 2
        half = behind.text in p.words.joined and p.at[part].text in p.words.fractions  # "un et demi"
        half = half or p.phrase(i + 1, p.words.added) is not None
        half = half or (behind.text in p.words.coins_behind and _is_numeral(p, i + 2))  # "uno con cinco"
        joins = p.is_hyphen(i + 1) or (behind.text in p.words.to | p.words.either and not p.begins(i + 1))
        ranged = joins and _is_numeral(p, i + 2)
        return alone or half or ranged or before.text in p.words.minus or bool(p.unit(i + 1, i + 1)[0])
    named = p.typed(i)[:1].isupper() and not words.capitals and before.kind == "word" and not p.begins(i)
    short = words.prefixes and len(text) == _SYLLABLES and text not in words.numbers  # 이천, also a town
    particle = behind.start == p.at[i].end and behind.text in p.words.closing | p.words.joined | p.words.bars
    if text not in words.doubtful and not named and (particle or not short):
        return True
    measured = behind.text in p.words.people or bool(p.unit(i + 1, i + 1)[0])
    measured = measured or before.text in p.words.units_before  # "yüzde yüz"
    measured = measured or p.phrase(i + 1, p.words.between_behind) is not None  # 천에서 오천 사이
    measured = measured or (words.postposed and p.phrase(i + 1, p.words.after) is not None)  # 사천 이상, but 사천 시민
    return alone or measured or prefixed or (not named and not words.prefixes and _opens(p, i))


def _is_numeral(p: Passage, i: int) -> bool:
    """Whether a token is a number, in digits or in words: "un ou deux", "ein bis 2"."""
    return p.is_number(i) or (p.at[i].text in p.words.numbers and p.at[i].text not in p.words.articles)


def is_compound(p: Passage, i: int) -> bool:
    """Whether a hyphen joins a number word to a word before it: "sub-zero", "plus-one"."""
    if p.at[i - 1].text != "-" or not (p.at[i - 1].glued and p.at[i].glued and p.at[i - 2].kind == "word"):
        return False
    before, words = p.at[i - 2].text, p.words
    known = before in words.numbers or before in words.multiples or before in words.units or before in words.months
    known = known or (words.spelling is not None and before in words.spelling.last_words)
    return not known and p.phrase(i - 2, words.before) is None


def is_alone(p: Passage, words: Spelling, i: int) -> bool:
    """Whether a numeral that is one letter is all that is said, or is counted or measured: 三人, but not 四川."""
    before, behind = p.at[i - 1], p.at[i + 1]
    ended = behind.kind != "word" or (behind.text in p.words.closing and not words.prefixes)
    doubtful = p.at[i].text in words.doubtful
    begun = (before.kind != "word" and not (doubtful and before.kind == "number")) or before.text in p.words.closing
    counted = is_counted(p, words, i)
    bars = p.words.bars if behind.text in p.words.joined else frozenset()
    mixed = any(p.at[k].text in bars for k in range(i + 3, i + 3 + _DENOMINATOR))  # 三又四分之一
    return (ended and begun) or counted or mixed or behind.text in p.words.wholes or before.text in p.words.wholes


def is_counted(p: Passage, words: Spelling, i: int) -> bool:
    """Whether a numeral of letters counts or measures what stands behind it, or follows the sign of its unit."""
    text, before, behind = p.at[i].text, p.at[i - 1], p.at[i + 1]
    joined = words.prefixes and behind.start == p.at[i].end and len(behind.text) == 1
    if text in words.doubtful and joined:  # 사원, "staff"
        return False
    people = behind.text in p.words.people and text not in words.doubtful  # 이 병, "this bottle"
    ranged = behind.text in p.words.to and (p.is_number(i + 2) or words.pieces(p.at[i + 2].text) is not None)
    bound = text in words.bare - words.doubtful and (
        ranged or p.phrase(i + 1, p.words.after) is not None
    )  # 천에서 오천, 백 이상
    counted = people or bound or bool(p.unit(i + 1, i + 1)[0]) or behind.text in p.words.durations
    return counted or before.text in p.words.units_before or behind.text in words.surplus


def _is_shown(p: Passage, i: int) -> bool:
    """Whether a number word stands where a figure does, and not in prose: "two sides of one coin"."""
    words, before, behind = p.words, p.at[i - 1], p.at[i + 1]
    beside = (
        before.text in words.people
        or behind.text in words.people
        or bool(p.unit(i + 1, i + 1)[0])
        or p.coded(i + 1) is not None
    )
    beside = beside or p.at[i + 2 if p.is_hyphen(i + 1) else i + 1].text in words.units_doubtful  # "one pound"
    beside = beside or (behind.text == "(" and p.is_number(i + 2) and p.at[i + 3].text == ")")  # "sixty (60)"
    first, last = (words.numbers.get(p.at[k].text, 0) for k in (i, i + 2))
    joins = behind.text in words.to | words.either or p.is_hyphen(i + 1) or (behind.text in DASHES and behind.glued)
    rising = first < last or p.is_number(i + 2) or p.at[i + 3].text in words.multiples
    ranged = joins and rising and not p.begins(i + 1)  # "saw nine to 12 plants", "sees two to three dozen"
    ranged = first > 1 and (ranged or _deviates(p, i + 1))  # "counted four, plus or minus 1"
    mixed = behind.text in words.joined and (
        p.at[i + 2].text in words.articles or p.at[i + 3].text in words.fractions.keys() | words.parts.keys()
    )
    opened = _opens(p, i) or p.begins(i) or p.typed(i - 1).endswith((".", "!", "?"))
    if p.is_hyphen(i - 1) and p.at[i - 2].text in words.numbers:  # "three-nought-four"
        return False
    if p.words.numbers.get(p.at[i].text) == 0 and behind.kind == "word":  # "zero tolerance", but "zero deaths"
        return p.is_counted(i + 1) or behind.text in words.closing
    if opened and p.at[i].text in words.ones and behind.kind == "word":  # "One said so"
        opened = behind.text in words.persons | words.joined | words.to | words.either
    joined = before.text in words.to | words.joined | words.between
    odds = before.text in words.to and words.numbers.get(p.at[i - 2].text, 0) >= words.numbers.get(p.at[i].text, 0) > 0
    joined = joined and not odds  # "outnumbered three to one"
    return beside or mixed or opened or joined or ranged


def _deviates(p: Passage, i: int) -> bool:
    """Whether by how much it may be off stands behind a number."""
    found = p.phrase(i + (p.at[i].text == ","), p.words.deviations)
    return found is not None and (p.is_number(found[0]) or p.at[found[0]].text in p.words.numbers)


def _opens(p: Passage, i: int) -> bool:
    """Whether nothing but a sign stands before a word."""
    before = p.at[i - 1]
    return before.kind == "end" or before.text in {":", ";", "(", "/", ",", '"', *DASHES}
