"""The tokens of a text: numbers, words and signs, whatever script its digits and dashes come from."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from corroborate.model.languages import words_of
from corroborate.model.locales import THIN
from corroborate.model.wording import Convention, Phrases, Wording, phrase_table

ODD = "½"
"""Stands for every number that is no plain digit: fractions, superscripts, numerals of other scripts."""

_FOLDED = {
    "−": "-", "‐": "-", "‑": "-",
    "—": "—", "―": "—", "⸺": "—", "⸻": "—",
    "∼": "~", "≃": "≈", "≅": "≈", "≲": "≤", "≳": "≥", "⩽": "≤", "⩾": "≥", "≦": "≤", "≧": "≥",
    "’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"',
    "٫": ".", "٬": ",", "٪": "%", "№": "#", "⁄": "/", "∕": "/",
    "\u00a0": "\u00a0", "\u2009": THIN, "\u202f": THIN,
}  # fmt: skip


class _Folding(dict[int, str]):
    """Maps each character to one plain character, so that places in the text stay what they are."""

    def __missing__(self, code: int) -> str:
        self[code] = plain = _fold(chr(code))
        return plain


def _fold(char: str) -> str:
    if char in _FOLDED:
        return _FOLDED[char]
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    if unicodedata.numeric(char, None) is not None:
        return ODD
    category = unicodedata.category(char)
    if category == "Pd":
        return "-" if unicodedata.normalize("NFKC", char) == "-" else "–"
    if category in ("Zs", "Zl", "Zp", "Cf", "Cc"):
        return " "
    plain = unicodedata.normalize("NFKC", char)
    plain = plain.lower() if len(plain) == 1 else char
    if plain != char and len(plain) == 1 and plain in _FOLDED:
        return _FOLDED[plain]
    return plain if len(plain) == 1 else char


_FOLDING = _Folding()

# A blank belongs to a number only before exactly three digits: whether it groups is for the locale to say.
_TOKEN = re.compile(
    rf"(?P<number>[0-9]+(?:[.,'{THIN}][0-9]+|[ \u00a0][0-9]{{3}}(?![0-9]))*)"
    rf"|(?P<word>[^\W\d_{ODD}]+)(?P<dot>\.?)"
    r"|(?P<sign>[^ \u00a0\u2009])"
)


class Token(NamedTuple):
    """A number, a word or a sign of the text.

    ``kind`` is one of number, word, sign, end; ``text`` is folded to plain lower-case characters, an
    abbreviation without its dot; ``glued`` says that no blank stands before it.
    """

    kind: str
    text: str
    start: int
    end: int
    glued: bool


END = Token("end", "", -1, -1, False)


def tokenize(text: str) -> list[Token]:
    """Return the tokens of a text, in one pass.

    >>> [token.text for token in tokenize("approx. １０–12k")]
    ['approx', '10', '–', '12', 'k']
    """
    tokens = []
    last = -1
    for match in _TOKEN.finditer(text.translate(_FOLDING)):
        kind = match.lastgroup or "sign"
        if kind == "dot":
            kind = "word"
        start, end = match.span()
        tokens.append(Token(kind, match[kind], start, end, start == last))
        last = end
    return tokens


@cache
def _vague_phrases(convention: Convention) -> Phrases:
    # The words of the user's table are cut as the text is, since they may hold hyphens and signs.
    words = convention.vague_words()
    return phrase_table({word: " ".join(token.text for token in tokenize(word)) or word for word in words})


@dataclass
class Passage:
    """A text, cut into tokens, with the words that its convention knows."""

    text: str
    convention: Convention
    tokens: list[Token] = field(init=False)
    words: Wording = field(init=False)
    vague: Phrases = field(init=False)

    def __post_init__(self) -> None:
        self.tokens = tokenize(self.text)
        self.words = words_of(self.convention.locale or "en")
        self.vague = _vague_phrases(self.convention)

    def at(self, i: int) -> Token:
        """Return a token; an empty one outside of the text."""
        return self.tokens[i] if 0 <= i < len(self.tokens) else END

    def phrase(self, i: int, table: Phrases) -> tuple[int, str] | None:
        """Return the end and the meaning of the longest phrase of a table that starts here."""
        for words, meaning in table.get(self.at(i).text, ()):
            if all(self.at(i + k).text == word for k, word in enumerate(words)):
                return i + len(words), meaning
        return None

    def is_number(self, i: int) -> bool:
        """Whether the token is made of digits."""
        return self.at(i).kind == "number"

    def is_hyphen(self, i: int) -> bool:
        """Whether a hyphen joins what is before it to a word: "three-day"."""
        following = self.at(i + 1)
        return self.at(i).text == "-" and self.at(i).glued and following.glued and following.kind == "word"

    def is_currency(self, i: int) -> bool:
        """Whether the token is a sign such as "$"."""
        text = self.at(i).text
        return len(text) == 1 and unicodedata.category(text) == "Sc"

    def is_month(self, i: int) -> bool:
        """Whether the token is a month; "may" and "march" are verbs where they are written small."""
        token = self.at(i)
        if token.text in ("may", "march"):
            return self.text[token.start].isupper()
        return token.text in self.words.months

    def typed(self, i: int) -> str:
        """Return the token as it was typed, with the dot of an abbreviation."""
        return self.text[self.at(i).start : self.at(i).end]
