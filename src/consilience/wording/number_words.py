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
from consilience.wording.passages import Passage
from consilience.wording.spelling import ZERO, Piece, Spelled, Spelling

_SHORT = 3  # letters of what may be an abbreviation of something else
_HUNDRED = 100
_COMPOUND = 10  # letters of a number of several words in one, at least
_ENDING = 7  # letters of a number at the end of a word, at least
_LONGEST = 60  # pieces of a number, at most


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
    pieces = _gather(p, words, i)
    if not pieces or pieces[0].kind == "joint":
        return None
    large = words.loose and pieces[0].value >= 10_000
    if pieces[0].kind == "scale" and (large or p.at[i].text in words.multiples) and not is_bare(p, words, i):
        doubted = len(p.at[i].text) > _SHORT or words.loose or len(pieces) > 1
        return _doubted(i + 1) if doubted else None
    if p.at[i - 1].text in words.points | words.changing:
        return _doubted(_run(p, words, i))
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
        return _doubted(_run(p, words, i))
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
    found = _folded(words, _gather(p, words, i, pieces))
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
        return _doubted(_run(p, words, found.end), "two number words stand beside each other")
    behind = _whole_word(p, found.end + 1 if p.is_hyphen(found.end) else found.end)
    linked = p.at[found.end].text in (p.words.of | p.words.closing if words.postposed else p.words.of)
    if linked:  # "तीन का इक्कीसवां", "बीस में पच्चीसवां"
        after = p.at[_run(p, words, found.end + 1)].text
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
        longer = _folded(words, _gather(p, words, end, [Piece("numeral", number, end - 1, end)]))
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
    whole = words.fold(_gather(p, words, i + 1, [Piece("numeral", number, i, i + 1)]))
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


def _gather(p: Passage, words: Spelling, i: int, pieces: list[Piece] | None = None) -> list[Piece]:
    """Return the words of a number, and the digits among them, from a token on."""
    pieces = [] if pieces is None else pieces
    first = i
    while len(pieces) < _LONGEST:
        if i > first and (p.begins(i) or p.line_ends(i) or (p.typed(i - 1).endswith(".") and not _is_abridged(p, i))):
            break
        hyphen = bool(pieces) and p.is_hyphen(i)
        j = i + 1 if hyphen else i
        token = p.at[j]
        aside = token.text in words.articles and bool(pieces) and _is_aside(p, words, pieces, j)
        if words.prefixes and pieces and p.phrase(j, p.words.after) is not None:  # the 이 of 백만이 넘는
            break
        if aside or (words.cents and _is_coin(p, words, j, pieces)):  # "cinquante cents"
            break
        if pieces and token.text in words.leading and p.at[j + 1].text not in words.multiples:  # 三十两
            break
        behind = _comma_end(p, words, i, pieces)
        if behind is not None:
            pieces.append(Piece("joint", ZERO, i, behind))
            i = behind
            continue
        if token.kind == "number":
            digits = _digits_within(p, words, j, pieces)
            if digits is None:
                break
            pieces.append(Piece("numeral", digits, j, j + 1))
            i = j + 1
            continue
        found = _word(p, words, j) if token.kind == "word" or token.text in words.joints else None
        if found is None:
            break
        if pieces and _is_apart(p, words, pieces[-1], found, hyphen=hyphen):
            break
        within = len(found[0]) > 1
        pieces += [
            piece._replace(start=i, end=i if within and piece.kind == "joint" else found[1]) for piece in found[0]
        ]
        i = found[1]
        if words.cautious and pieces[-1].kind == "scale" and not _can_go_on(pieces):
            break
    while pieces and pieces[-1].kind == "joint":
        pieces.pop()
    return pieces


def _is_apart(p: Passage, words: Spelling, last: Piece, found: tuple[Sequence[Piece], int], *, hyphen: bool) -> bool:
    """Whether a word begins another number than the one before it."""
    (first, *_), end = found
    ended = last.kind == "number" and (last.value % 10 or (words.cautious and 0 < last.value < 20))
    if hyphen and first.kind == "number" and ended:
        return True  # "two-three", a range, but "dix-sept" is one number
    if not words.cautious:
        return False
    if last.kind == "joint" and _is_part(p, end):
        return True  # "one hundred and three fifths"
    larger = p.at[end + 1].text in words.multiples  # "thirty and two hundred", but "seventy and seven"
    return last.kind == "number" and first.kind == "joint" and larger


def _is_coin(p: Passage, words: Spelling, i: int, pieces: list[Piece]) -> bool:
    """Whether a word for a hundred is one for a coin behind a number: only two to nineteen hundreds are said."""
    last = sum(piece.value for piece in takewhile(lambda piece: piece.kind == "number", reversed(pieces)))
    money = words.multiples.get(p.at[i].text) == _HUNDRED and p.at[i].text in p.words.units
    return money and (last >= 20 or (last > 0 and last % 10 == 0))


def _is_aside(p: Passage, words: Spelling, pieces: list[Piece], i: int) -> bool:
    """Whether an article behind "and" begins something else: "3 Millionen und eine halbe", "hundert und ein Mann"."""
    apart = pieces[-1].kind == "joint" and pieces[-1].end > pieces[-1].start
    if pieces[-1].kind in ("number", "numeral") and pieces[-1].value % 10 and not p.is_hyphen(i - 1):  # "21 एक"
        return True
    return apart and (words.units_first or p.at[i + 1].text in p.words.fractions)


def _is_abridged(p: Passage, i: int) -> bool:
    """Whether a multiple with a dot stands before digits with a smaller one: "3 Mio. 200 Tsd."."""
    larger, smaller = (p.words.multiples.get(p.at[k].text, ZERO) for k in (i - 1, i + 1))
    return p.is_number(i) and larger > smaller > ZERO


def _can_go_on(pieces: list[Piece]) -> bool:
    """Whether the last multiple may belong to the number: no second "hundred" without a larger one between."""
    scales = [piece.value for piece in pieces if piece.kind == "scale"]
    return len(scales) < 2 or scales[-1] != scales[-2]


def _is_part(p: Passage, i: int) -> bool:
    """Whether the word at a token makes a fraction of the number before it: "three fifths", "one-fourth"."""
    text = p.at[i + 1 if p.is_hyphen(i) else i].text
    return text in p.words.fractions or text in p.words.parts or p.phrase(i, p.words.behind) == (i + 1, "share")


def _comma_end(p: Passage, words: Spelling, i: int, pieces: list[Piece]) -> int | None:
    """Return the end of a comma within a number: "one thousand, two hundred", "four hundred, and twelve"."""
    if words.loose or not pieces or pieces[-1].kind != "scale" or p.at[i].text != ",":
        return None
    joined = p.at[i + 1].text in words.joints
    end = i + 2 if joined else i + 1
    found = _word(p, words, end) if p.at[end].kind == "word" else None
    counts = found is not None and (found[0][0].kind == "number" or len(found[0]) > 1)
    fits = found is not None and counts and (joined or pieces[-1].value >= 1000)
    if not fits or found is None:
        return None
    multiple = p.words.multiples.get(p.at[found[1]].text, ZERO)
    apart = pieces[0].kind == "numeral" or (found[0][0].value < 20 and p.at[found[1]].kind == "word")
    apart = apart and not joined and not multiple  # "$5 million, four died", "one million, four died"
    return None if apart or multiple >= pieces[-1].value else end  # "two thousand, two million"


def _digits_within(p: Passage, words: Spelling, i: int, pieces: list[Piece]) -> Decimal | None:
    """Return digits that go on with a number: "3 mil 200", "4 cents et 21", "5 Millionen 200 Tausend"."""
    before = [piece for piece in pieces if piece.kind not in ("joint", "filler")]
    if not before or before[-1].kind != "scale" or not (words.loose or p.at[i].text.isdecimal()):
        return None
    number = read_digits(p.at[i].text, p.convention)
    if not isinstance(number, Decimal):
        return None
    joined = pieces[-1].kind == "joint" and number < before[-1].value
    if joined and words.cautious and before[-1].value > 100:  # "500 thousand and 30 were hurt"
        return None
    full = len(p.at[i].text) == before[-1].value.adjusted()
    return number if joined or full or words.together or p.at[i + 1].text in words.multiples else None


def _word(p: Passage, words: Spelling, i: int) -> tuple[tuple[Piece, ...], int] | None:
    """Return the pieces of the word or the phrase at a token, and the token behind it."""
    text = p.at[i].text
    for phrase in words.phrases.get(text, ()):
        end = _phrase_end(p, phrase, i)
        if end is not None:
            return (Piece("number", words.numbers[" ".join(phrase)]),), end
    if text in words.joints:
        return (Piece("joint", ZERO),), i + 1
    if words.cautious and text in p.words.articles:  # "a hundred"
        k = i + 2 if p.is_hyphen(i + 1) else i + 1
        return ((Piece("number", Decimal(1)),), i + 1) if p.at[k].text in words.multiples else None
    found = words.pieces(text)
    return None if found is None else (found, i + 1)


def _phrase_end(p: Passage, phrase: tuple[str, ...], i: int) -> int | None:
    for k, word in enumerate(phrase):
        i = i + 1 if k and p.is_hyphen(i) else i
        if p.at[i].text != word or (k and p.begins(i)):
            return None
        i += 1
    return i


def _folded(words: Spelling, pieces: list[Piece]) -> Spelled | None:
    return words.fold(pieces) if pieces else None


def _decimals(p: Passage, words: Spelling, i: int) -> tuple[Decimal, int] | None:
    """Read what stands behind a decimal point in words: "eins vier", "fünfzehn", "5"."""
    token = p.at[i]
    if token.kind == "number":
        return (Decimal(f"0.{token.text}"), i + 1) if token.text.isdecimal() else None
    whole = _folded(words, _gather(p, words, i)) if words.tenths else None
    places = words.tenths.get(p.at[whole.end].text, 0) if whole is not None and not whole.broken else 0
    if whole is not None and places and whole.value < 10**places:
        return whole.value.scaleb(-places, EXACT), whole.end + 1
    digits = ""
    particle = words.prefixes and p.at[i].text in p.words.closing and p.at[i].end == p.at[i - 1].end + 1
    if particle or p.at[i].text in words.leading:  # 이점이, 两百点两
        return None
    while (row := _digits_in(words, p.at[i].text)) and not (digits and p.begins(i)):
        digits, i = digits + row, i + 1
    while (found := _word(p, words, i)) is not None and not p.begins(i):
        values = [piece.value if piece.kind in ("number", "filler") else None for piece in found[0]]
        if any(value is None or value >= 10 for value in values):
            break
        digits, i = digits + "".join(str(value) for value in values), found[1]
    if digits:
        return Decimal(f"0.{digits}"), i
    whole = _folded(words, _gather(p, words, i))
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


def _run(p: Passage, words: Spelling, i: int) -> int:
    """Return the end of a run of number words."""
    while not p.begins(i):
        j = i + 1 if p.is_hyphen(i) or p.at[i].text in words.joints else i
        found = _word(p, words, j) if p.at[j].kind == "word" else None
        if found is None or found[0][0].kind == "joint":
            break
        i = found[1]
    return i
