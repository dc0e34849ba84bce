"""Two numbers of which one is meant: neighbours, "five or six", 2、3人, 五六个, and alternatives, which are refused."""

from __future__ import annotations

from decimal import Decimal

from consilience.wording.decimals import EXACT, is_whole, last_place, midpoint
from consilience.wording.doubtful_words import is_alone
from consilience.wording.mentions import Amount, Mention, Numeral, refuse
from consilience.wording.non_counts import role_after
from consilience.wording.numerals import read_numeral
from consilience.wording.passages import Passage
from consilience.wording.positions import counted_end
from consilience.wording.ranges import shared_multiple
from consilience.wording.spelling import Piece, Spelling

_COUNTED = 12  # words of numbers below it are named together for one of both
_FIVE = 5
_GROUP = 3  # digits that a sign may part as thousands


def pair(p: Passage, i: int, prefixed: bool) -> tuple[Numeral, tuple[int, Amount]] | None:
    """Read two numerals that stand for one of both: 五六个, 三四十, 두세 명."""
    words = p.words.spelling
    if words is None or not words.pairs or not (prefixed or is_alone(p, words, i)):
        return None
    for two, values in words.pairs.items():
        before, found, behind = p.at[i].text.partition(two)
        ends = [_valued(words, before, value, behind) for value in values] if found else []
        both = [end for end in ends if end is not None]
        if len(both) > 1 and both[0] < both[1]:
            least, most = both
            return Numeral(least, i + 1), (i + 1, Amount(least, most, midpoint(least, most), "range"))
    return None


def _valued(words: Spelling, before: str, number: Decimal, behind: str) -> Decimal | None:
    """Return what a number makes with the numerals before and behind it in one word; None where they make none."""
    first, last = (words.pieces(part) if part else () for part in (before, behind))
    if first is None or last is None:
        return None
    pieces = [*first, Piece("number", number), *last]
    whole = words.fold([piece._replace(start=k, end=k + 1) for k, piece in enumerate(pieces)])
    return whole.value if whole is not None and whole.end == len(pieces) else None


def choice(p: Passage, low: Numeral) -> tuple[int, Amount] | Mention | None:
    """Read neighbours ("five or six", "20 or 30", "4 or 5 hundred") as a range; others are alternatives.

    "5 or 10 minutes" is what the second number is.
    """
    if p.at[low.end].text in p.words.joined and low.multiple == 1 and not is_whole(low.plain):  # "1.5 and 2 million"
        other = read_numeral(p, low.end + 1)
        shared = isinstance(other, Numeral) and other.multiple >= 1000
        return refuse("ambiguous number", low.end, "a multiple may or may not bind it") if shared else None
    if p.typed(low.end) == "、":
        return _neighbours(p, low)
    if p.at[low.end].text == ",":
        return _named_together(p, low)
    joint = counted_end(p, low.end)
    if p.at[joint].text not in p.words.either:
        return None
    other = read_numeral(p, joint + 1)
    if not isinstance(other, Numeral):
        return None
    first = p.is_number(low.end - 3) or p.at[low.end - 3].text in p.words.numbers
    listed = p.at[low.end - 2].text == "," and first  # "5, 6 or 7"
    chained = p.at[other.end].text in p.words.either and isinstance(read_numeral(p, other.end + 1), Numeral)
    listed = (
        listed or chained or (p.at[low.end - 2].text in p.words.either and p.is_number(low.end - 1))
    )  # "3 or 4 or 5"
    role = role_after(p, other.end, other)
    if role is not None:
        return role if role.code in ("share", "duration", "factor") else None
    ends = shared_multiple(low, other)
    if isinstance(ends, str):
        return refuse("ambiguous number", other.end, ends)
    least, most = ends
    one = low.plain == 1 and low.multiple > 1 and not low.text
    if one and other.plain == 2 and other.multiple == 1 and not other.text:  # "a dozen or two"
        twice = EXACT.multiply(low.value, other.plain)
        return other.end, Amount(low.value, twice, midpoint(low.value, twice), "range")
    step = other.multiple if least != low.value else None  # "two or three dozen"
    five = _FIVE if least % _FIVE == most % _FIVE == 0 else None  # "10 or 15"
    if most - least in (min(last_place(least), last_place(most)), step, five) and not listed:
        return other.end, Amount(least, most, midpoint(least, most), "range")
    whole = low.multiple != 1 or listed or least == most  # "either 10 bn or 10 tn"
    if joint == low.end and least == low.value and not whole and p.is_counted(other.end):  # "137 or 187 soldiers"
        return refuse("ambiguous number", other.end, "it may be either of two numbers")
    return None if least == low.value else (low.end, Amount(least, least, least))


def _named_together(p: Passage, low: Numeral) -> tuple[int, Amount] | Mention | None:
    """Read "zwei, drei Leute" as 2 to 3: two words that follow each other, which nothing else is listed with."""
    if low.text or low.multiple != 1 or not 1 <= low.plain < _COUNTED or p.begins(low.end + 1):
        return None
    high = read_numeral(p, low.end + 1)
    if not isinstance(high, Numeral) or high.text or high.value != low.plain + 1:
        return None
    listed = p.at[low.end - 2].text == "," or p.at[high.end].text == ","
    followed = p.at[high.end].kind == "word" and p.at[high.end].text not in p.words.closing
    if listed or not followed or p.line_ends(high.end) or p.begins(high.end):
        return None
    role = role_after(p, high.end, high)
    return role or (high.end, Amount(low.plain, high.value, midpoint(low.plain, high.value), "range"))


def _neighbours(p: Passage, low: Numeral) -> tuple[int, Amount] | Mention | None:
    """Read 2、3人 as 2 to 3 and 三、四十人 as 30 to 40; what may group thousands is refused: 5、450."""
    end, touching = low.end, p.at[low.end - 1].end == p.at[low.end].start
    if not touching or p.at[end + 1].start != p.at[end].end:
        return None
    while p.typed(end) == "、" and len(p.at[end + 1].text) == _GROUP and p.is_number(end + 1):
        end += 2
    if end > low.end and low.text and low.plain < 10 ** (_GROUP - 1):
        return refuse("ambiguous number", end, "'、' may part two numbers or thousands")
    high = read_numeral(p, low.end + 1)
    if not isinstance(high, Numeral) or low.plain >= 100 or low.multiple != 1 or p.typed(high.end) == "、":
        return None
    if high.plain - low.plain != 1 or high.lead or p.typed(low.end - 2) == "、":
        return None
    role = role_after(p, high.end, high)
    if role is not None:
        return role
    ends = low._replace(multiple=high.multiple).value, high.value
    return high.end, Amount(*ends, midpoint(*ends), "range")
