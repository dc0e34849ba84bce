"""Words beside a number that make it another than it looks: "several 100", "300 and a few", "à 5 % près", "per head 5".

Each rule returns the end of what is not a count, or None where it leaves the number alone.
"""

from __future__ import annotations

from consilience.wording.passages import Passage
from consilience.wording.positions import Position
from consilience.wording.vocabulary import Wording

_VAGUE = 3  # words of a phrase before a number, at most


def ends_vaguely(words: Wording, text: str, year: bool) -> bool:
    """Ask a rule behind the last word of a vague phrase: "a few"."""
    rows = (row for rows in words.asides.values() for row in rows)
    return any(phrase[-1] == text for phrase, kind in rows if kind == "vague word")


def leads_margin(words: Wording, text: str, year: bool) -> bool:
    """Ask a rule behind the first word of a pair around an error: "à 5 près"."""
    return any(pair.partition("_")[0] == text for pair in words.margins)


def multiple_of_vague(at: Position) -> int | None:
    """Read the digits of "several 100 people", "ein paar 1000 Euro"."""
    said = at.previous and at.number.text and not at.bound  # "en çok 8": a bound
    starts = range(at.start - _VAGUE, at.start) if said else ()
    return at.end if any(_vague_end(at.p, i) == at.start for i in starts) else None


def some_more(at: Position) -> int | None:
    """Read "300 and a few people", but not "killed 300 and several were hurt"."""
    p, k = at.p, at.word + 1
    joined = p.at[at.word].text in p.words.joined and p.phrase(at.word, p.words.after) is None
    end = _vague_end(p, k) if joined else 0
    return end if end and p.at[end].text not in p.words.verbs else None


def rate_before(p: Passage, start: int) -> str:
    """Return what a rate before a number is for each of, "per head 500 euros", 时速300公里; "" without one."""
    loose = p.words.spelling is not None and p.words.spelling.loose
    for i in range(start - _VAGUE, start):
        found = p.phrase(i, p.words.led_rates) if i >= 0 else None
        if found is not None and found[0] == start:
            dated = found[1].endswith("?") and p.is_number(i - 2 if p.is_number(i) else i - 1)  # 5月, 5月1日
            one = loose and p.at[i - 1].text in ("1", "一")  # 1人当たり, but not 100人当たり
            taken = (p.is_number(i - 1) or p.at[i - 1].text in p.words.multiples) and not one
            taken = taken or (not loose and bool(p.unit(i - 1, i - 1)[0]))  # "5 euros per head 500 people"
            return "" if dated or taken else found[1].rstrip("?")
    return ""


def margin(at: Position) -> int | None:
    """Read "à 5 % près", "auf 10 genau", which say how far another number may be off."""
    p, k = at.p, at.p.unit(at.end, at.end)[1]
    return k + 1 if f"{at.previous}_{p.at[k].text}" in p.words.margins else None


def _vague_end(p: Passage, i: int) -> int:
    """Return the token behind a vague phrase at a token; 0 where none stands there."""
    found = p.phrase(i, p.words.asides)
    vague = found is not None and found[1] == "vague word" and p.at[found[0] - 1].text not in p.words.of
    return found[0] if found is not None and vague else 0  # "an IQ score of 161"
