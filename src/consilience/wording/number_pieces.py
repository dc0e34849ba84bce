"""The pieces of a number in words: which words, joints and digits from a token on belong to it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import takewhile

from consilience.wording.digits import read_digits
from consilience.wording.passages import Passage
from consilience.wording.spelling import ZERO, Piece, Spelling

_HUNDRED = 100
_LONGEST = 60  # pieces of a number, at most


def gather(p: Passage, words: Spelling, i: int, pieces: list[Piece] | None = None) -> list[Piece]:
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
        found = number_word(p, words, j) if token.kind == "word" or token.text in words.joints else None
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
    found = number_word(p, words, end) if p.at[end].kind == "word" else None
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


def number_word(p: Passage, words: Spelling, i: int) -> tuple[tuple[Piece, ...], int] | None:
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


def run_end(p: Passage, words: Spelling, i: int) -> int:
    """Return the end of a run of number words."""
    while not p.begins(i):
        j = i + 1 if p.is_hyphen(i) or p.at[i].text in words.joints else i
        found = number_word(p, words, j) if p.at[j].kind == "word" else None
        if found is None or found[0][0].kind == "joint":
            break
        i = found[1]
    return i
