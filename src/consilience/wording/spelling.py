"""Numbers spelled in words, by tables: the words of small numbers, the words that multiply, and how they are joined.

One algorithm for all languages. Words are added while each is small enough for the place that the word before it
leaves ("cinq cent trente-cinq"); a word that multiplies takes all smaller words before it ("cent deux mille").
What differs between languages is data: compound words, a word for "and", lakh and crore, 万 and 億.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cached_property
from itertools import pairwise
from typing import Literal, NamedTuple

from consilience.wording.decimals import EXACT

ZERO = Decimal(0)
_LONG = 4  # letters, at least
_LONGEST = 120  # letters of a compound word, at most
Kind = Literal["number", "numeral", "scale", "joint", "filler"]


class Piece(NamedTuple):
    """One word of a number, or the digits in its place, and the tokens where it stands."""

    kind: Kind
    value: Decimal
    start: int = 0
    end: int = 0


class Spelled(NamedTuple):
    """What some pieces of a text come to.

    ``value`` is ``plain * multiple``, where ``multiple`` is more than 1 only if one coefficient has it alone; ``lead``
    is the first coefficient of several. ``broken`` says that a further number follows that does not fit.
    """

    value: Decimal
    end: int
    plain: Decimal
    multiple: Decimal
    lead: Decimal
    pieces: int
    broken: bool
    room: Decimal


@dataclass(frozen=True)
class Spelling:
    """The number words of one language.

    Parameters
    ----------
    numbers : mapping of str to Decimal
        Words and phrases, folded to small letters, that are added.
    multiples : mapping of str to Decimal
        Words that multiply what stands before them.
    joints : frozenset of str
        Words that may stand between two parts of a number.
    together : bool
        Whether the parts are written in one word.
    points : frozenset of str
        Words for the decimal point.
    fillers : frozenset of str
        Words that hold an empty place: 零.
    squares : bool
        Whether one word may multiply itself: 萬萬.
    shorthand : bool
        Whether a last digit behind a multiple counts tenths of it: 一万二 is 12,000.
    units_first : bool
        Whether units stand before tens, which then form one word: zweiundzwanzig.
    bare : frozenset of str
        Multiples that stand for themselves: "hundert" is a hundred.
    articles, doubtful : frozenset of str
        Number words that are articles too, or other words: "un", "sei".
    capitals : bool
        Whether every noun has a capital, which then makes no name of a word.
    joins_tens : bool
        Whether `joints` outside of a word stand only between tens and units: "treinta y cinco".
    cautious : bool
        Whether a small number word alone is a number only where something shows it, a multiple alone only where
        nothing stands before it, and commas may stand between the parts: "one thousand, two hundred".
    loose : bool
        Whether blanks may stand anywhere in a number, since no word ends at them.
    surplus : frozenset of str
        Words before a multiple that say that there is more: 一千多万.
    postposed : bool
        Whether words that bind a number may follow its noun: 100人以上.
    leading : frozenset of str
        Number words that begin a number or stand before a multiple, and are something else behind one: 两.
    prefixes : bool
        Whether a number, though nothing parts it from what follows, stands only where a word begins.
    cents : bool
        Whether the word for a hundred is one for a coin too: "cinquante cents" is not 5,000.
    changing : frozenset of str
        Words that make another number of the one behind them, which is not read then.
    sounds : mapping of str to str
        How numerals sound, which a whole word may spell: にひゃく.
    endings : frozenset of str
        Endings of words that a number may have too: "binden", of a thousand.
    tenths : mapping of str to int
        Words behind the decimals of a number, with their places: "двенадцать целых пять десятых".
    pairs : mapping of str to a pair of Decimal
        Two numerals that stand for one of both: 五六, 두세.
    ordinal_ends, ordinal_stems : tuple of str
        How words end or begin that make an order or a share of a number before them: "vingt cinquième".
    """

    numbers: Mapping[str, Decimal]
    multiples: Mapping[str, Decimal]
    joints: frozenset[str] = frozenset()
    together: bool = False
    points: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()
    squares: bool = False
    shorthand: bool = False
    units_first: bool = False
    bare: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    doubtful: frozenset[str] = frozenset()
    capitals: bool = False
    joins_tens: bool = False
    cautious: bool = False
    loose: bool = False
    surplus: frozenset[str] = frozenset()
    postposed: bool = False
    leading: frozenset[str] = frozenset()
    prefixes: bool = False
    cents: bool = False
    changing: frozenset[str] = frozenset()
    sounds: Mapping[str, str] = field(default_factory=dict)
    endings: frozenset[str] = frozenset()
    ordinal_ends: tuple[str, ...] = ()
    ordinal_stems: tuple[str, ...] = ()
    tenths: Mapping[str, int] = field(default_factory=dict)
    pairs: Mapping[str, tuple[Decimal, Decimal]] = field(default_factory=dict)
    _known: dict[str, tuple[Piece, ...] | None] = field(default_factory=dict, repr=False, compare=False)

    def beside(self, numbers: Mapping[str, int], multiples: Mapping[str, Decimal], joints: frozenset[str]) -> Spelling:
        """Return the same with the words of another language, which has no number words of several parts."""
        added = {word: Decimal(number) for word, number in numbers.items()}
        return replace(
            self,
            numbers={**self.numbers, **added},
            multiples={**self.multiples, **multiples},
            joints=self.joints | joints,
            _known={},
        )

    @cached_property
    def phrases(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        """First word -> the phrases of several words that begin with it, the longest first."""
        table: dict[str, list[tuple[str, ...]]] = {}
        for phrase in self.numbers:
            if " " in phrase:
                words = tuple(phrase.split())
                table.setdefault(words[0], []).append(words)
        return {word: tuple(sorted(rows, key=len, reverse=True)) for word, rows in table.items()}

    @cached_property
    def last_words(self) -> frozenset[str]:
        """The last words of those phrases."""
        return frozenset(words[-1] for rows in self.phrases.values() for words in rows)

    @cached_property
    def outer_words(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Words that a compound of numbers begins with, and long ones that it ends with."""
        words = [word for word in (*self.numbers, *self.multiples) if len(word) >= _LONG - 1]
        return tuple(words), tuple(word for word in words if len(word) >= _LONG)

    @cached_property
    def _lengths(self) -> tuple[int, ...]:
        words = (*self.numbers, *self.multiples, *(self.joints if self.together else ()), *self.fillers)
        return tuple(sorted({len(word) for word in words}, reverse=True))

    @cached_property
    def _bare(self) -> frozenset[Decimal]:
        return frozenset(self.multiples[word] for word in self.bare if word in self.multiples)

    def pieces(self, word: str) -> tuple[Piece, ...] | None:
        """Return the parts of a word, or None where it is not a number.

        >>> from consilience.wording.spelling_tables import spelling
        >>> german = spelling("zwei 2, zweiundzwanzig 22, fünf 5", "hundert 2, tausend 3", together=True)
        >>> [str(piece.value) for piece in german.pieces("zweiundzwanzigtausendfünfhundert")]
        ['22', '1000', '5', '100']
        """
        if word not in self._known:
            if len(self._known) > 5000:  # a text of millions of words
                self._known.clear()
            one = self._piece(word) or self._piece(unaccented(word))
            self._known[word] = (one,) if one is not None else self._parted(word) if self.together else None
        return self._known[word]

    def _piece(self, word: str) -> Piece | None:
        if word in self.numbers:
            return Piece("number", self.numbers[word])
        if word in self.multiples:
            return Piece("scale", self.multiples[word])
        if word in self.fillers:
            return Piece("filler", ZERO)
        return None

    def _parted(self, word: str) -> tuple[Piece, ...] | None:
        """Part a compound word; only one that reads as a single number is taken."""
        found = self.parts(word)
        if not found or found[-1].kind == "joint":
            return None
        whole = self.fold([piece._replace(start=k, end=k + 1) for k, piece in enumerate(found)])
        return tuple(found) if whole is not None and whole.end == len(found) else None

    def parts(self, word: str) -> list[Piece] | None:
        """Return the words of numbers that make a word, the longest first, whatever they come to."""
        if len(word) > _LONGEST:
            return None
        dead: set[int] = set()

        def rest(i: int) -> list[Piece] | None:
            if i == len(word):
                return []
            for length in self._lengths:
                part = word[i : i + length]
                if len(part) < length:
                    continue
                piece = (
                    Piece("joint", ZERO)
                    if i and part in self.joints
                    else self._piece(part) or self._piece(unaccented(part))
                )
                if piece is None or i + length in dead:
                    continue
                tail = rest(i + length)
                if tail is not None:
                    return [piece, *tail]
            dead.add(i)
            return None

        return rest(0)

    def fold(self, pieces: Sequence[Piece]) -> Spelled | None:
        """Return the number that the longest run of pieces makes, or None where they make none.

        >>> from consilience.wording.spelling_tables import spelling
        >>> french = spelling("deux 2, trois 3", "cent 2, mille 3", joints="et")
        >>> str(french.read("cent deux mille trois"))
        '102003'
        """
        parts: list[_Part] = []
        broken, open_joint, added = False, None, 0
        first = ZERO
        for k, piece in enumerate(pieces):
            if piece.kind == "joint":
                if not parts or open_joint is not None:
                    break
                open_joint = k
                continue
            if piece.kind == "filler" and parts:
                filled = k + 1 < len(pieces) and pieces[k + 1].kind != "joint"
                if not filled:
                    break
                continue
            start = piece.start if open_joint is None else pieces[open_joint].start
            apart = open_joint is not None and pieces[open_joint].end > pieces[open_joint].start
            apart = apart and self.joins_tens
            if apart and 10 != parts[-1].room < 1000:  # "cien y veinte"
                break
            added = len(parts) if apart and parts[-1].room >= 1000 else added
            if piece.kind == "scale":
                parts, ended = self._scaled(parts, pieces, k, start)
                if ended is not None:
                    broken = ended
                    break
            elif open_joint is not None and self.units_first and parts[-1].is_digit and _is_ten(piece.value):
                parts[-1] = parts[-1]._replace(value=EXACT.add(parts[-1].value, piece.value), end=piece.end)
                parts[-1] = parts[-1]._replace(coefficient=parts[-1].value)
            else:
                if parts and not parts[-1].fits(piece.value):
                    broken = open_joint is None
                    break
                filled = k > 0 and pieces[k - 1].kind == "filler"
                parts.append(_Part.of(piece, start, self._room(piece), filled))
            first = first or parts[0].coefficient
            open_joint = None
        # "un milione e duecentomila" is one number, "mille e duecento" may be two.
        broken = broken or (0 < added < len(parts) and parts[added].value < 1000)
        return self._summed(parts, broken) if parts else None

    def _scaled(
        self, parts: list[_Part], pieces: Sequence[Piece], k: int, start: int
    ) -> tuple[list[_Part], bool | None]:
        """Return the parts with a multiple; and where no more can follow, whether a number breaks off there."""
        kept, made = self._multiplied(parts, pieces[k], start, pieces[k - 1] if k else None)
        if made is None or self._parts_apart(pieces, k, made):
            return parts, True
        if kept and not kept[-1].fits(made.value):
            return kept, not any(p.kind == "joint" and p.start == made.start for p in pieces[:k])
        return [*kept, made], None

    def _parts_apart(self, pieces: Sequence[Piece], k: int, made: _Part) -> bool:
        """Whether a multiple binds less than all before it: "dreizehn hundertzwanzig", "a thousand and one million"."""
        begun = 0 < k < len(pieces) - 1 and pieces[k - 1].end != pieces[k].end == pieces[k + 1].end
        if begun and made.coefficient != 1 and not self.loose:
            return True
        return self.cautious and _joins_less(pieces[:k], pieces[k].value)

    def _room(self, piece: Piece) -> Decimal:
        """Return below what the part behind a number word stays: behind twenty below ten, behind 200 below 100."""
        value = piece.value
        least = 100 if self.units_first else 10
        if piece.kind == "numeral" or value != value.to_integral_value() or value < least:
            return ZERO
        room = Decimal(1)
        while value % (room * 10) == 0:
            room *= 10
        return room if room > 1 else ZERO

    def _multiplied(
        self, parts: list[_Part], by: Piece, start: int, before: Piece | None
    ) -> tuple[list[_Part], _Part | None]:
        """Return the parts that a multiple leaves alone, and the part that it makes of the others."""
        multiple = by.value
        kept = len(parts)
        dozen = multiple % 10 != 0
        while kept and (dozen or parts[kept - 1].value < multiple or (parts[kept - 1].digits and kept == 1)):
            kept -= 1
        taken = parts[kept:]
        if not taken:
            if parts and multiple.adjusted() and multiple != Decimal(10) ** multiple.adjusted():  # "two hundred dozen"
                return parts, None
            squared = self.squares and before is not None and before.kind == "scale" and parts
            if squared and parts[-1].multiple == multiple:
                last = parts[-1]
                return parts[:-1], last._replace(
                    coefficient=last.value,
                    value=EXACT.multiply(last.value, multiple),
                    multiple=multiple,
                    room=multiple,
                    end=by.end,
                )
            if parts and multiple not in self._bare:  # "drei Millionen Milliarden", but "drei Millionen tausend"
                return parts, None
            return parts, _Part(multiple, multiple, start, by.end, Decimal(1), multiple, False)
        coefficient = ZERO
        for part in taken:
            coefficient = EXACT.add(coefficient, part.value)
        if any(part.multiple % 10 != 0 and part.multiple != 1 for part in taken):  # 一ダース千円
            return parts, None
        dozens = multiple % 10 != 0 and coefficient >= 100  # "three hundred and two dozen"
        hundreds = multiple == 100 and coefficient >= 100
        spelled = not any(part.digits for part in taken)
        tens = self.squares and spelled and 100 <= multiple <= 1000 and coefficient >= 10  # 五十千
        if coefficient == 0 or hundreds or dozens or tens:
            return parts, None
        whole = coefficient == coefficient.to_integral_value()
        value = EXACT.multiply(coefficient, multiple)
        room = multiple if whole else ZERO
        return parts[:kept], _Part(value, room, taken[0].start, by.end, coefficient, multiple, False)

    def _summed(self, parts: list[_Part], broken: bool) -> Spelled:
        total = ZERO
        last = parts[-1]
        if self.shorthand and len(parts) > 1 and last.is_digit and not last.filled and parts[-2].multiple >= 100:
            tenth = EXACT.divide(parts[-2].multiple, Decimal(10))
            parts = [*parts[:-1], last._replace(value=EXACT.multiply(last.value, tenth))]
        for part in parts:
            total = EXACT.add(total, part.value)
        one = len(parts) == 1
        plain, multiple = (parts[0].coefficient, parts[0].multiple) if one else (total, Decimal(1))
        return Spelled(total, last.end, plain, multiple, parts[0].coefficient, len(parts), broken, last.room)

    def read(self, text: str) -> Decimal | None:
        """Return the number that a whole text of words spells, or None."""
        pieces: list[Piece] = []
        words = text.replace("-", " ").split()
        i = 0
        while i < len(words):
            found = self.at(words, i)
            if found is None:
                return None
            pieces += [piece._replace(start=i, end=found[1]) for piece in found[0]]
            i = found[1]
        whole = self.fold(pieces)
        return whole.value if whole is not None and whole.end == len(words) and not whole.broken else None

    def at(self, words: Sequence[str], i: int) -> tuple[tuple[Piece, ...], int] | None:
        """Return the pieces that begin at a word, and the word behind them."""
        for phrase in self.phrases.get(words[i], ()):
            if tuple(words[i : i + len(phrase)]) == phrase:
                return (Piece("number", self.numbers[" ".join(phrase)]),), i + len(phrase)
        if words[i] in self.joints:
            return (Piece("joint", ZERO),), i + 1
        found = self.pieces(words[i])
        return None if found is None else (found, i + 1)


class _Part(NamedTuple):
    """A part of a number: what it comes to, and below what the next part has to stay."""

    value: Decimal
    room: Decimal
    start: int
    end: int
    coefficient: Decimal
    multiple: Decimal
    digits: bool
    filled: bool = False

    @classmethod
    def of(cls, piece: Piece, start: int, room: Decimal, filled: bool) -> _Part:
        value = piece.value
        return cls(value, room, start, piece.end, value, Decimal(1), piece.kind == "numeral", filled)

    def fits(self, value: Decimal) -> bool:
        """Whether a further part has its place behind this one."""
        return ZERO < value < self.room

    @property
    def is_digit(self) -> bool:
        return self.multiple == 1 and not self.digits and ZERO < self.value < 10


def _joins_less(pieces: Sequence[Piece], multiple: Decimal) -> bool:
    """Whether "and" stands behind thousands or more, but less than a multiple that follows."""
    joined = (before.value for before, joint in pairwise(pieces) if before.kind == "scale" and joint.kind == "joint")
    return any(1000 <= value < multiple for value in joined)


def _is_ten(value: Decimal) -> bool:
    return 20 <= value < 100 and value % 10 == 0


def unaccented(word: str) -> str:
    """Return a word of Latin letters without its accents."""
    if word.isascii() or not word or "LATIN" not in unicodedata.name(word[0], ""):
        return word
    return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))
