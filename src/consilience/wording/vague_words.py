"""Words in place of a number: "dozens", "tens of thousands", "100,000s", "a couple of dozen"."""

from __future__ import annotations

from decimal import Decimal
from typing import cast

from consilience.wording.attachments import hangs_before
from consilience.wording.bounds import suffixes
from consilience.wording.conventions import VAGUE
from consilience.wording.decimals import EXACT, LARGEST, midpoint, tidy
from consilience.wording.digits import read_digits
from consilience.wording.mentions import ONE, YEAR, Amount, Mention, Numeral, refuse
from consilience.wording.passages import Passage
from consilience.wording.ranges import is_left_open


def couple(p: Passage, i: int) -> Mention | None:
    """Read "a couple of dozen" as about 24, unless the user's table has its own reading; "of thousand" stays vague."""
    pair = p.phrase(i, p.words.couples)
    scale = _multiple_behind(p, pair[0]) if pair is not None and p.phrase(i, p.vague) is None else None
    if scale is None or scale[1] == Decimal(10) ** scale[1].adjusted():
        return None
    value = tidy(EXACT.multiply(scale[1], Decimal(2)))
    return Mention("figure", scale[0], True, Amount(value, value, value), frozenset({"about"}))


def rounded(p: Passage, i: int, prefixed: bool) -> Numeral | Mention | None:
    """Read "une dizaine" as 10, "une dizaine de milliers" as 10,000: about so many."""
    found = p.phrase(i, p.words.rounds)
    if found is None or (p.phrase(i, p.vague) is not None and not prefixed):
        return None
    end, value = found[0], Decimal(found[1])
    behind = end + 1 if p.at[end].text in p.words.of else end
    behind = behind + 1 if p.at[behind].text == "'" else behind
    if p.at[behind].text in p.words.durations:
        return Mention("duration", behind + 1)
    if p.is_number(behind):  # "une quarantaine de 14 jours"
        return refuse("vague word", end)
    word = p.phrase(behind, p.vague)
    if word is not None and word[1] in VAGUE:
        return Numeral(value, word[0], "", Decimal(VAGUE[word[1]]) / 2)
    scale = _multiple_behind(p, end) or (end, ONE)
    return Numeral(value, scale[0], "", scale[1])


def vague_word(p: Passage, i: int, aside: tuple[int, str] | None) -> Mention | None:
    """Read "dozens", "tens of thousands", "100,000s", and the words of the user's table."""
    plural = _plural_digits(p, i)
    if isinstance(plural, Mention):
        return plural
    found = plural or p.phrase(i, p.vague) or _behind_article(p, i)
    if found is None or (aside is not None and aside[1] != "vague word" and aside[0] > found[0]):
        # "several hundred" is a figure that cannot be read; a mere "several" is not.
        if aside is None or aside[1] != "vague word":
            return None
        scale = _multiple_behind(p, aside[0]) or p.phrase(aside[0], p.vague)  # "plusieurs centaines"
        return None if scale is None else refuse("vague word", scale[0])
    end, word = found
    while p.at[end].kind == "word" and p.at[end + 1].text == p.at[i].text and not p.begins(end):  # "dozens and dozens"
        end, word = p.phrase(end + 1, p.vague) or (end + 2, word)
    behind = p.at[end + 1 if p.at[end].text in p.words.of else end]
    ended = behind.kind != "word" or behind.text in p.words.closing or behind.text in p.words.units
    if p.at[i].text in p.words.scales and p.at[i - 1].text in p.words.places and ended:  # "in millions"
        return Mention("not a count", end)
    unknown = p.at[i - 1].kind == "word" and p.at[i - 1].text not in p.words.closing | p.words.verbs
    if p.words.vague and p.at[i].text in p.words.multiples and unknown:  # "zweihundert Millionen"
        return refuse("number words", end)
    bounds = p.convention.vague_words()[word]
    scale = _multiple_behind(p, end)
    if scale is not None:
        if word in VAGUE:  # "hundreds of thousand"
            return refuse("vague word", scale[0])
        end = scale[0]
        bounds = cast(
            "tuple[Decimal | None, Decimal | None]",
            tuple(None if bound is None else tidy(EXACT.multiply(bound, scale[1])) for bound in bounds),
        )
    before = i - 2 if p.at[i - 1].text == "-" else i - 1
    if p.at[before].text in p.words.degrees and not p.begins(i):  # "low hundreds", "mid-hundreds"
        return refuse("vague word", end)
    end, after = suffixes(p, end)
    if is_left_open(p, end):  # "hundreds?"
        return refuse("ambiguous number", end + 2)
    low, high = bounds
    if any(bound is not None and abs(bound) > LARGEST for bound in bounds):
        return refuse("too large", end)
    value = midpoint(low, high) if low is not None and high is not None else low if high is None else high
    lower = p.convention.floor if low is None else low
    upper = Decimal("Infinity") if high is None else high
    amount = Amount(lower, upper, cast(Decimal, value), "vague word")
    return Mention("figure", end, True, amount, frozenset(after))


def _behind_article(p: Passage, i: int) -> tuple[int, str] | None:
    """Read "a handful" where the user's table has "handful"; but "un millions" is a million."""
    found = p.phrase(i + 1, p.vague) if p.at[i].text in p.words.articles else None
    plain = p.words.spelling is None or p.words.spelling.cautious
    return found if found is not None and (plain or found[1] not in VAGUE) else None


def _multiple_behind(p: Passage, i: int) -> tuple[int, Decimal] | None:
    j = i + 1 if p.at[i].text in p.words.of else i
    total = Decimal(1)
    while total <= LARGEST and not p.begins(j) and (multiple := p.words.multiples.get(p.at[j].text)) is not None:
        total, j = EXACT.multiply(total, multiple), j + 1
    return None if total == 1 else (j, total)


def _plural_digits(p: Passage, i: int) -> tuple[int, str] | Mention | None:
    """Read "100s", "1000's" or "100,000s" as the vague word that they stand for."""
    if not p.is_number(i):
        return None
    j = i + 2 if p.at[i + 1].text == "'" and p.at[i + 1].glued else i + 1
    if not (p.at[j].text == "s" and p.at[j].glued):
        return None
    if YEAR.fullmatch(p.at[i].text):
        return Mention("year", j + 1)
    before = hangs_before(p, i)
    if before is not None:
        return before._replace(end=j + 1)  # "F-16s"
    number = read_digits(p.at[i].text, p.convention)
    words = {Decimal(bound) / 2: word for word, bound in VAGUE.items() if word != "dozens"}
    word = words.get(number) if isinstance(number, Decimal) else None
    if word is None:  # the fifties, seconds, or a name
        return refuse("ambiguous number", j + 1)
    longer = f"{word} of {p.at[j + 2].text}"
    if p.at[j + 1].text in p.words.of and longer in VAGUE:  # "10s of thousands"
        return j + 3, longer
    return j + 1, word
