"""The tokens of a text: numbers, words and signs, whatever script its digits and dashes come from; and its borders."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from dataclasses import dataclass, replace

from consilience.wording.locales import THIN

ODD = "½"
"""Replaces every number that is not a plain digit: fractions, superscripts, numerals of other scripts."""

_FOLDED = {
    "−": "-", "‐": "-", "‑": "-",
    "—": "—", "―": "—", "⸺": "—", "⸻": "—",
    "∼": "~", "≃": "≈", "≅": "≈", "≲": "≤", "≳": "≥", "⩽": "≤", "⩾": "≥", "≦": "≤", "≧": "≥", "≫": ">", "≪": "<",
    "’": "'", "‘": "'", "ʼ": "'", "′": "'", "″": '"', "“": '"', "”": '"',
    "²": "²", "³": "³",  # "km²" is one word
    "٫": ".", "٬": ",", "٪": "%", "№": "#", "İ": "i", "⁄": "/", "∕": "/",
    "\u00a0": "\u00a0", "\u2009": THIN, "\u202f": THIN,
}  # fmt: skip


LINES = frozenset("\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")


class _Folding(dict[int, str]):
    """Maps each character to one plain character, so that places in the text stay what they are."""

    def __missing__(self, code: int) -> str:
        self[code] = plain = _fold(chr(code))
        return plain


def _fold(char: str) -> str:
    if char in _FOLDED:
        return _FOLDED[char]
    if char in LINES:
        return "\n"
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


class _Lettering(_Folding):
    """Keeps the numerals of a script as its letters, and folds its stops and commas."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        letter = unicodedata.category(char) == "Lo" or char == "〇"
        self[code] = plain = char if letter else _STOPS.get(char) or _fold(char)
        return plain


_FOLDING = _Folding()
_GROUPING = re.compile("(?<=[０-９])，(?=[０-９]{3}(?![０-９]))")
_STOPS = {"，": ";", "。": ";", "、": "、", "｡": ";", "､": "、"}
_LETTERING = _Lettering()

_RAISED_POINT = re.compile("(?<=[0-9])(?<!·[0-9])(?<!·[0-9]{2})·(?=[0-9]+(?![0-9·]))(?!10[\\^⁰¹²³⁴-⁹⁻])")
"""The decimal point of "0·73", but not the sign in "2·3·4", "5·10^8"."""
_NUMERO = re.compile(r"(?<!\w)[Nn]\.?º")
_DEGREES = re.compile("(?<=[0-9 ])º(?= ?[CcFf](?![^\\W_]))")  # not that of an order, "5º"
_MARKS = "".join(chr(code) for code in range(0x300, 0xF00) if unicodedata.category(chr(code))[0] == "M")
"""Accents typed behind their letter, and the vowel signs of the scripts of India: parts of words."""

# A blank belongs to a number only before exactly three digits: whether it groups is for the locale to say.
# In the mark-up of a web page tags and references are blanks, raised digits odd, and entities what they stand for.
_BLANK = "&(?:nbsp|#160);"
_REFERENCE = r"<ref[^<>]{0,300}>(?:[^<>]{0,500}</ref>)?"
_TAG = r"<!--[^<>]{0,300}-->|</?[a-z]+[1-6]?(?: [a-z-]+ ?=[^<>]{0,300})? ?/?>"
_TOKEN = re.compile(
    r"(?P<number>(?:(?<![^\s(\[$€£¥<>≤≥≈~=+/:–-])[.,])?"
    rf"[0-9]+(?:[.,{THIN}][0-9]+|'[0-9]{{3}}(?![0-9])|(?<![0-9]{{4}})(?:[ \u00a0]|{_BLANK})[0-9]{{3}}(?![0-9]))*)"
    r"|(?P<raised><sup>[^<>]{0,40}</sup>)"
    rf"|(?P<tag>{_REFERENCE}|{_TAG})"
    r"|(?P<entity>&(?:[a-z]{2,8}[0-9]{0,2}|#x?[0-9a-f]{1,6});)"
    r"|(?P<latex>\\(?:(?:pm|times|cdot|approx|sim|mathrm|textrm|text|rm)(?![a-z])|[,;:!](?! ?[0-9])))"
    r"|(?P<money>(?<![0-9])(?:us|a|au|c|ca|can|hk|nz|s|nt|r|mx)\$)"  # as in the units of English
    rf"|(?P<word>[^\W\d_{ODD}]+(?:[{_MARKS}]+[^\W\d_{ODD}]*)*)(?P<dot>\.?)"
    r"|(?P<sign>[-=]>|--|!=|[^ \u00a0\u2009\n])"
)
_FORMULA = re.compile(r"\$(?=\S)([^$\n]{1,300})(?<=\S)\$(?![0-9])")
_PLAIN = frozenset(_MARKS)
_RAISED_NOTE = re.compile(r"<sup>(?:<[^<>]*>)* ?(?:\[[^\[\]<>]*\])+ ?(?:<[^<>]*>)*</sup>")
PHONE = re.compile(
    r"\+[0-9]{1,4}(?:[ .-]?\(?[0-9]{1,5}\)?){2,6}"
    r"|\((?!(?:1[5-9]|20)[0-9]{2}\))[0-9]{2,4}\) ?[0-9]{3,4}[ .-][0-9]{3,4}"
    r"|(?<![0-9,.])[0-9]{3}[ .-][0-9]{3}[.-][0-9]{4}(?![0-9])"
)
PHONE_NAMED = r"(?<![a-zà-ӿ])(?:{})[.:]?(?: (?:{})){{0,2}} ?[0-9][0-9 -]{{4,18}}[0-9](?! ?[a-z])"
"""A telephone number behind one of some words, and perhaps two more."""
PHONE_DIGITS = 7  # at least
_BRACKETS = {"[": "(", "]": ")"}
_NOTE = 8  # tokens of a note in square brackets, at most
LENGTHS = {name: name for name in ("km", "cm", "mm", "mile", "yard", "inch")} | {"metre": "m", "foot": "ft"}
_CURRENCY_LETTERS = 3  # of the name of a currency
ABBREVIATED = 4  # a word with a dot ends a sentence only where it is longer


_SIGNS = {"--": "–", "!=": "≠", "、": ","}
"""Signs that stand for another one."""


@dataclass(slots=True)
class Token:
    """A number, a word or a sign of the text.

    ``kind`` is one of number, word, sign, end; ``text`` is folded to plain lower-case characters, an
    abbreviation without its dot; ``glued`` says that no blank stands before it.
    """

    kind: str
    text: str
    start: int
    end: int
    glued: bool


def is_currency_sign(token: Token) -> bool:
    """Whether a token is a sign such as "$" or "US$"."""
    return token.kind == "sign" and unicodedata.category(token.text[-1]) == "Sc"


def is_currency(unit: str) -> bool:
    """Whether the name of a unit is that of a currency: "EUR"."""
    return unit.isupper() and len(unit) == _CURRENCY_LETTERS


def is_monetary(unit: str) -> bool:
    """Whether a unit is a currency, or a currency for each of something: "USD", "USD/share"."""
    return is_currency(unit.partition("/")[0])


END = Token("end", "", -1, -1, False)


def tokenize(text: str, *, lettered: bool = False) -> list[Token]:
    """Return the tokens of a text, in one pass; with the numerals of a script as words if they are known.

    >>> [token.text for token in tokenize("approx. １０–12k")]
    ['approx', '10', '–', '12', 'k']
    """
    tokens = []
    last = -1
    if "$" in text:
        text = _FORMULA.sub(_without_dollars, text)
    if "·" in text:
        text = _RAISED_POINT.sub(".", text)
    if "º" in text:
        text = _NUMERO.sub(lambda found: "#".ljust(len(found[0])), _DEGREES.sub("°", text))
    folded = _GROUPING.sub(",", text).translate(_LETTERING) if lettered else text.translate(_FOLDING)
    for match in _TOKEN.finditer(folded):
        kind = match.lastgroup or "sign"
        start, end = match.span()
        if kind == "dot":
            kind = "word"
        text = match[kind]
        if kind == "money":
            kind = "sign"  # "US$" is one
        if kind in _MARKUP or "&" in text:
            kind, text = _without_markup(kind, text)
        if not text.isascii() and not _PLAIN.isdisjoint(text):
            text = unicodedata.normalize("NFC", text)
        if text:
            tokens.append(Token(kind, _SIGNS.get(text, text), start, end, start == last))
            last = end if text != "、" else -1  # it parts what it stands between: 12、15
    return tokens


_MARKUP = frozenset(("raised", "tag", "entity", "latex"))
_LATEX = {"pm": "±", "times": "×", "cdot": "·", "approx": "≈", "sim": "~"}
"""Commands of LaTeX that stand for signs; the others that are known only say how something is set."""


def _without_dollars(formula: re.Match[str]) -> str:
    r"""Put blanks in place of the signs around a formula, which name no currency: "$5.1 \pm 0.2$"."""
    inner = formula[1]
    return f" {inner} " if "\\" in inner or "^" in inner else formula[0]


def _without_markup(kind: str, text: str) -> tuple[str, str]:
    """Return the kind and the text of what mark-up, or a command of LaTeX, stands for; an empty text for a blank."""
    if kind == "number":
        return kind, re.sub(_BLANK, "\u00a0", text)
    if kind == "latex":
        return "sign", _LATEX.get(text[1:], "")
    if kind == "sign":  # a mere "&"
        return kind, text
    if kind == "entity":
        from html import unescape

        plain = unescape(text).translate(_FOLDING).strip()
        return ("word", plain) if plain.isalpha() else ("sign", ODD if plain.isdigit() else plain)
    raised = kind == "raised" and not _RAISED_NOTE.fullmatch(text)
    return "sign", ODD if raised else ""


def without_notes(tokens: list[Token], names: frozenset[str], binding: Container[str]) -> list[Token]:
    """Leave out references such as "[3]", "[a]", "[citation needed]", and those by their names.

    Other square brackets are parentheses, and so are those that begin with a word that may bind a number: "[est.]".
    """
    kept: list[Token] = []
    i = 0
    while i < len(tokens):
        token = tokens[i]
        following = tokens[i + 1].text if i + 1 < len(tokens) else ""
        binds = len(following) > 1 and following in binding
        end = _note_end(tokens, i, names) if token.text == "[" and not binds else None
        if end is not None:
            i = end
            continue
        bracket = _BRACKETS.get(token.text)
        kept.append(token if bracket is None else replace(token, text=bracket))
        i += 1
    return kept


def _note_end(tokens: list[Token], i: int, names: frozenset[str]) -> int | None:
    """Return the end of the note that starts at a bracket, a page behind it included: "[12]:34"."""
    inner = tokens[i + 1 : i + 2 + _NOTE]
    width = next((k for k, token in enumerate(inner) if token.text in ("[", "]")), None)
    if not width or inner[width].text == "[":
        return None
    inner, end = inner[:width], i + width + 2
    apart = not tokens[i].glued and sum(token.kind == "number" for token in inner) > 1  # "45 [20-60]"
    if apart:
        return None
    marks = all(
        len(token.text) <= 3
        if token.kind == "number"
        else token.kind == "sign" or len(token.text) == 1 or token.text in names
        for token in inner
    )
    if not marks and any(token.kind == "number" for token in inner):
        return None
    page = [token.kind == "number" or token.text == ":" for token in tokens[end : end + 2] if token.glued]
    return end + 2 if len(page) == 2 and all(page) and tokens[end].text == ":" else end
