"""Numbers spelled in the words of a language that has a table of them, and digits that such words go on with.

"zweiundzwanzigtausend", "quatre-vingt-dix-sept mille", "3 mil 200", "3億5千万". A word that may mean something else
("un", "sei") is a number only where it is all that is said, is measured or bound, or belongs to a longer number.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import takewhile
from math import prod

from consilience.wording.decimals import EXACT, LARGEST
from consilience.wording.digits import read_digits
from consilience.wording.doubtful_words import is_alone, is_bare, is_compound, is_counted, is_meant
from consilience.wording.mentions import Mention, Numeral, refuse
from consilience.wording.number_pieces import gather, number_word, run_end
from consilience.wording.passages import Passage
from consilience.wording.spelling import ZERO, Piece, Spelled, Spelling

_SHORT = 3  # letters of what may be an abbreviation of something else
_COMPOUND = 10  # letters of a number of several words in one, at least
_ENDING = 7  # letters of a number at the end of a word, at least


def spelled(p: Passage, i: int, prefixed: bool) -> Numeral | Mention | None:
    """Read the number word that starts at a token, with all that belongs to it; None where none does."""
    words = p.words.spelling
    ending = p.at[i - 1].text == "'" and p.at[i].glued and p.is_number(i - 2)  # the ten of "5'ten az"
    if words is None or is_compound(p, i) or ending:
        return None
    row = _row(p, words, i, prefixed)
    if row is not None:
        return row
    elided = _elided(p, words, i) if p.at[i + 1].text == "-" and words.together else None
    if elided is not None:
        return elided
    if _is_jumble(p, words, i) and (prefixed or is_alone(p, words, i)):
        return _doubted(i + 1)
    pieces = gather(p, words, i)
    if not pieces or pieces[0].kind == "joint":
        return None
    large = words.loose and pieces[0].value >= 10_000
    if pieces[0].kind == "scale" and (large or p.at[i].text in words.multiples) and not is_bare(p, words, i):
        doubted = len(p.at[i].text) > _SHORT or words.loose or len(pieces) > 1
        return _doubted(i + 1) if doubted else None
    if p.at[i - 1].text in words.points | words.changing:
        return _doubted(run_end(p, words, i))
    found = _folded(words, pieces)
    if found is None:
        return None
    single = found.end == i + 1
    number = _numeral(p, words, found)
    if isinstance(number, Mention):
        return number
    if words.loose and len(p.at[i].text) == 1 and number.end == found.end == i + 1:
        return number if prefixed or is_alone(p, words, i) else None
    if single and number.end == found.end and not is_meant(p, words, i, prefixed):
        if words.prefixes:  # 구조 활동, which no noun makes a number
            return _doubted(number.end, f"{p.typed(i)!r} may be another word")
        return None if p.at[i].text in words.articles else refuse("number words", number.end)
    return number


def _doubted(end: int, note: str = "they make no number together") -> Mention:
    """Refuse number words for good; those that are refused without a note may be read where a noun follows."""
    return refuse("number words", end, note)


def _elided(p: Passage, words: Spelling, i: int) -> Numeral | Mention | None:
    """Read a number whose multiple only the next one has: "fünf- bis sechstausend", "twee- tot driehonderd"."""
    joins = p.words.to | p.words.joined | p.words.either
    k = i + 3 if p.at[i + 3].kind == "word" else i
    apart = p.at[i + 1].glued and not p.at[i + 2].glued and p.at[i + 2].text in joins and not p.begins(k)
    pieces, others = words.pieces(p.at[i].text), words.pieces(p.at[k].text) if apart and k > i else None
    number = words.fold(pieces) if pieces else None
    if number is None or not pieces or not others:
        return None
    own, missing = _last_scales(pieces), _last_scales(others)
    whole = all(piece.kind != "scale" for piece in others[: len(others) - len(missing)])
    if not whole or not missing or own != missing[: len(own)] or len(own) == len(missing):
        return _doubted(k + 1)
    factor = Decimal(prod(missing[len(own) :]))
    return Numeral(EXACT.multiply(number.value, factor), i + 1)


def _last_scales(pieces: Sequence[Piece]) -> list[Decimal]:
    """Return the multiples that a number ends with."""
    scales = takewhile(lambda piece: piece.kind == "scale", reversed(pieces))
    return [piece.value for piece in scales][::-1]


def goes_on(p: Passage, i: int, number: Decimal) -> Numeral | Mention | None:
    """Read the words that go on with digits before a token: "3 mil 200", "4 cents et 21", "1 Komma 5"."""
    words = p.words.spelling
    if words is None or p.begins(i) or p.paragraph_ends(i):
        return None
    if p.at[i].text == "・" and number != 0:  # 9・11
        return _doubted(i + 1) if p.is_number(i + 1) else None
    if is_changed(p, i - 1):
        return _doubted(run_end(p, words, i))
    if _is_jumble(p, words, i):
        return _doubted(i + 1)
    if p.at[i].text in p.words.units and p.at[i].text in words.multiples:  # "50 cents"
        return (
            _doubted(_sum_end(p, i + 1), f"{p.typed(i)!r} may be money or hundreds")
            if words.cents and number < 10
            else None
        )
    more = _surplus(p, words, number, i)
    if more is not None:
        return more
    pieces = [Piece("numeral", number, i - 1, i)]
    found = _folded(words, gather(p, words, i, pieces))
    if found is None or (found.end == i and not found.broken and p.at[i].text not in words.points):
        return None
    return None if found.end == i and found.broken else _numeral(p, words, found)


def is_changed(p: Passage, i: int) -> bool:
    """Whether a word before digits makes another number of them: "coma 5"."""
    words, before = p.words.spelling, p.at[i - 1].text
    if words is None or not before or not (before in words.points or before in words.changing):
        return False
    return before in words.changing or p.at[i - 2].kind not in ("number", "word")


def _sum_end(p: Passage, i: int) -> int:
    """Return the end of what "and" and a number add to a number before a token: "3 cents et 21"."""
    return i + 2 if p.at[i].text in p.words.joined and p.is_number(i + 1) else i


def _numeral(p: Passage, words: Spelling, found: Spelled) -> Numeral | Mention:
    if found.broken and not _is_listed(p, words, found):
        return _doubted(run_end(p, words, found.end), "two number words stand beside each other")
    behind = _whole_word(p, found.end + 1 if p.is_hyphen(found.end) else found.end)
    linked = p.at[found.end].text in (p.words.of | p.words.closing if words.postposed else p.words.of)
    if linked:  # "तीन का इक्कीसवां", "बीस में पच्चीसवां"
        after = p.at[run_end(p, words, found.end + 1)].text
        behind = after if after.endswith(words.ordinal_ends or ("",)) and words.ordinal_ends else behind
    ordered = behind.endswith(words.ordinal_ends) or behind.startswith(words.ordinal_stems)
    if ordered and words.pieces(behind) is None and behind not in p.words.units:  # not the шесть of "пять-шесть"
        return Mention("not a count", found.end + 1)
    ordinal = p.at[found.end + 1].text if p.at[found.end].text in words.joints and words.ordinal_ends else ""
    if ordinal.endswith(words.ordinal_ends) and ordinal and words.pieces(ordinal) is None:  # "vingt et unième"
        return Mention("not a count", found.end + 2)
    gap = p.at[found.end].text in words.fillers  # 一百零几万
    more = _surplus(p, words, found.value, found.end + gap)
    if more is not None:
        return more
    if gap:
        return _doubted(found.end + 1)
    rest = found.end + (p.at[found.end].text in words.joints | p.words.joined | {","})
    if words.together and _is_misspelled(p, words, rest):
        return _doubted(rest + 1, f"{p.typed(rest)!r} begins and ends as a number")
    if _is_interrupted(p, words, found.end):
        return _doubted(found.end + 1, f"{p.typed(found.end)!r} stands between number words")
    digits = found.end + 1 if p.at[found.end].text in words.joints else found.end
    parted = p.begins(digits) or p.line_ends(digits) or p.sentence_ends(digits - 1)
    apart = words.loose or parted or p.at[digits + 1].text in words.multiples  # "3 hundred and 2 hundred"
    if p.is_number(digits) and not apart and _has_room(found, p.at[digits].text):
        return _doubted(digits + 1, "digits stand beside number words")  # "treinta y 3"
    lead = found.lead if found.pieces > 1 else ZERO
    numeral = Numeral(found.plain, found.end, "", found.multiple, lead=lead)
    if p.at[found.end].text in words.points:
        decimals = _decimals(p, words, found.end + 1)
        if decimals is None:
            return numeral if p.at[found.end + 1].kind == "end" else _doubted(found.end + 1)
        part, end = decimals
        number = EXACT.add(found.value, part)
        longer = _folded(words, gather(p, words, end, [Piece("numeral", number, end - 1, end)]))
        if longer is None or longer.broken:
            return _doubted(end)
        numeral = Numeral(longer.plain, longer.end, "", longer.multiple)
    return refuse("too large", numeral.end) if numeral.value > LARGEST else numeral


def _is_listed(p: Passage, words: Spelling, found: Spelled) -> bool:
    """Whether a blank parts a number in a script without blanks from the next one: さんびゃく ろっぴゃく."""
    before, behind = p.at[found.end - 1], p.at[found.end]
    whole = before.kind == behind.kind == "word" and min(len(before.text), len(behind.text)) > 1  # not 一 二 三
    return words.loose and whole and behind.start > before.end


def _whole_word(p: Passage, i: int) -> str:
    """Return the word at a token with what an apostrophe joins to it: "п'ятий"."""
    joined = p.at[i + 1].text == "'" and p.at[i + 1].glued and p.at[i + 2].glued
    return p.at[i].text + ("'" + p.at[i + 2].text if joined else "")


def _surplus(p: Passage, words: Spelling, number: Decimal, i: int) -> Numeral | Mention | None:
    """Read the multiple of a number that is more than what stands before it: 一千多万, 500余万, 百数十."""
    pieces = words.pieces(p.at[i + 1].text) if p.at[i].text in words.surplus and p.at[i + 1].kind == "word" else None
    if not pieces:
        return None
    least = prod(piece.value for piece in pieces) if pieces[0].kind == "scale" else ZERO
    if len(pieces) > 1 or not least:
        return _doubted(i + 2)
    if number >= 10 * least and number % (10 * least) == 0:  # 百数十 is 100 and some tens
        return Numeral(EXACT.add(number, least), i + 2, open_above=True)
    whole = words.fold(gather(p, words, i + 1, [Piece("numeral", number, i, i + 1)]))
    if whole is None or whole.broken:
        return _doubted(i + 2)
    return Numeral(whole.plain, whole.end, "", whole.multiple, open_above=True)


def _is_interrupted(p: Passage, words: Spelling, i: int) -> bool:
    """Whether a word that is not known stands between a number and one that multiplies: a number with a slip in it."""
    word, following = p.at[i], p.at[i + 1]
    apart = p.begins(i) or p.begins(i + 1) or p.typed(i - 1).endswith(".")
    if word.kind != "word" or following.text not in words.multiples or apart:
        return False
    if p.typed(i - 1).endswith(".") or word.text in words.points or p.phrase(i, p.words.added):
        return False
    return not _is_known(p, i)


def _is_misspelled(p: Passage, words: Spelling, i: int) -> bool:
    """Whether a word that is not known begins and ends with words of numbers: "trecentodicotto"."""
    text = p.at[i].text
    if words.loose or len(text) < _COMPOUND or p.at[i].kind != "word" or p.begins(i) or words.pieces(text) is not None:
        return False
    begins, ends = words.outer_words
    if not text.startswith(begins) or p.unit(i, i)[0]:
        return False
    return text.endswith(ends) or any(words.pieces(text[-length:]) for length in range(_ENDING, len(text)))


def _is_known(p: Passage, i: int) -> bool:
    """Whether a word is one of those that may follow a number."""
    text, words = p.at[i].text, p.words
    known = words.joined | words.to | words.either | words.of | words.people | words.closing | words.but
    return text in known or bool(p.unit(i, i)[0]) or p.is_read(i)


def _has_room(found: Spelled, digits: str) -> bool:
    """Whether digits behind a spelled number are small enough to belong to it."""
    return digits.isdecimal() and len(digits) <= _SHORT and 0 < int(digits) < found.room


def _folded(words: Spelling, pieces: list[Piece]) -> Spelled | None:
    return words.fold(pieces) if pieces else None


def _decimals(p: Passage, words: Spelling, i: int) -> tuple[Decimal, int] | None:
    """Read what stands behind a decimal point in words: "eins vier", "fünfzehn", "5"."""
    token = p.at[i]
    if token.kind == "number":
        return (Decimal(f"0.{token.text}"), i + 1) if token.text.isdecimal() else None
    whole = _folded(words, gather(p, words, i)) if words.tenths else None
    places = words.tenths.get(p.at[whole.end].text, 0) if whole is not None and not whole.broken else 0
    if whole is not None and places and whole.value < 10**places:
        return whole.value.scaleb(-places, EXACT), whole.end + 1
    digits = ""
    particle = words.prefixes and p.at[i].text in p.words.closing and p.at[i].end == p.at[i - 1].end + 1
    if particle or p.at[i].text in words.leading:  # 이점이, 两百点两
        return None
    while (row := _digits_in(words, p.at[i].text)) and not (digits and p.begins(i)):
        digits, i = digits + row, i + 1
    while (found := number_word(p, words, i)) is not None and not p.begins(i):
        values = [piece.value if piece.kind in ("number", "filler") else None for piece in found[0]]
        if any(value is None or value >= 10 for value in values):
            break
        digits, i = digits + "".join(str(value) for value in values), found[1]
    if digits:
        return Decimal(f"0.{digits}"), i
    whole = _folded(words, gather(p, words, i))
    if whole is None or whole.broken or not 10 <= whole.value < 1000:
        return None
    return Decimal(f"0.{whole.value}"), whole.end


def _row(p: Passage, words: Spelling, i: int, prefixed: bool) -> Numeral | Mention | None:
    """Read digits written one by one in a script, as digits are: 二五〇, but not 三四 for three or four."""
    text = p.at[i].text
    digits = _digits_in(words, text) if len(text) >= _SHORT and p.at[i].kind == "word" else ""
    if not digits or words.prefixes or len(digits) != len(text) or not (prefixed or is_alone(p, words, i)):
        return None
    doubted = len(text) == _SHORT and words.fillers.isdisjoint(text)
    if doubted and not prefixed and not is_counted(p, words, i):  # 七五三, 一二三
        return _doubted(i + 1, f"{p.typed(i)!r} may be a name")
    if p.at[i + 1].text in words.multiples or p.at[i + 1].text in words.points:
        return None
    number = read_digits(digits, p.convention)
    if isinstance(number, Decimal):
        return Numeral(number, i + 1, digits)
    return Mention(number[0], i + 1, number[0] != "not a count", note=number[1])


def _is_jumble(p: Passage, words: Spelling, i: int) -> bool:
    """Whether the letters at a token are numerals that make no number together: 三四人, 1ダース千円."""
    text = p.at[i].text
    many = words.loose and not words.prefixes and p.at[i].kind == "word" and len(text) > 1
    return many and words.pieces(text) is None and bool(words.parts(text))


def _digits_in(words: Spelling, text: str) -> str:
    """Return the digits that a row of letters writes one by one: 二五五; an empty text where they are more."""
    if not words.loose:
        return ""
    values = [ZERO if char in words.fillers else words.numbers.get(char) for char in text]
    return "".join(str(value) for value in values) if None not in values else ""
