"""Words of a language that nobody stated, beside a number that they would change: "bis zu 500", "treinta y 3"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from itertools import chain
from string import ascii_lowercase

from consilience.wording.bounds import suffix_apart
from consilience.wording.languages import LANGUAGES, elsewhere, index, known_in, words_of
from consilience.wording.mentions import Mention, refuse
from consilience.wording.passages import Passage
from consilience.wording.tokens import Token
from consilience.wording.word_tables import Phrases, multiples_in, words_in, written

_Phrase = tuple[str, ...]

_ENGLISH_TOO = words_in("cent cents md mds")
"""Multiples that are money or a place in English."""
_ELSEWHERE = {"mil": "1,000 in Spanish and Portuguese, locale 'es' or 'pt'; 1,000,000 in English, locale 'en'"}
"""English multiples that are shorter ones in other languages."""
_REACH = 8  # tokens before and behind a number that are looked at, at most
_NEAR = 5  # words in which the number word of another language is looked for that a number is joined with
_MOST = 20_000  # words that are remembered, at most
_COMPOUND = 6  # letters of a number of several words in one, at least


def doubt(p: Passage, found: Mention) -> Mention:
    """Return a figure as it is, or refuse it where another language would read more than a bare number.

    Without a stated locale English is read, and to pass over "bis zu" would make 500 of at most 500. With one, its
    language and English are, and "almeno 500" is refused in German. The other languages are known by an index of their
    words, so that their tables are not loaded.
    """
    locale = p.convention.locale or "en"
    if found.code == "number words" and found.note is None:
        note = _begun(p, found, locale)
        return found if note is None else refuse("another language", found.end, note)
    if found.code != "figure":
        return found
    if p.strange:
        return refuse("another language", found.end, f"the text is in another language, '{p.strange}'")
    strange = _strange_words(locale)
    first = max(found.start - _REACH, 0)
    beside = p.tokens[first : max(p.unit(found.start, found.end)[1], found.end) + _REACH]
    multiplied = [token for token in p.tokens[first : found.start] if token.text in p.words.multiples]  # "mil 200"
    if not multiplied and True not in [strange[token.text] for token in beside]:
        return found
    note = (
        _before(p, found, locale)
        or _behind(p, found.end, locale)
        or _spelled(p, found, locale)
        or (_otherwise(p, found) if p.convention.locale is None else None)
        or (_not_counted(p, found, locale) if p.convention.locale is None else None)
        or _strange(p, found)
    )
    return found if note is None else refuse("another language", found.end, note)


class _Strange(dict[str, bool]):
    """Whether a word may say something in another language than that of a locale; most words say nothing in any."""

    def __init__(self, locale: str) -> None:
        # A word of the language itself says something elsewhere only in a phrase of such words: not the "of" of most.
        own = {word for word in known_in(locale) if len(word) > 1}
        elsewhere = {*_multiples_elsewhere(), *index.BESIDE.split(), *_ends_elsewhere()} - own
        self.words = elsewhere | {"、", "'", *_ELSEWHERE, *_ENGLISH_TOO}
        for phrase in chain(_phrases(_words_before(locale)[0]), _phrases(_words_behind(locale))):
            ends = {phrase[0], phrase[-1]}
            self.words |= ends - own or ends
        self[""] = False

    def __missing__(self, word: str) -> bool:
        if word[0].isdigit():
            return False
        if len(self) > _MOST:
            self.clear()
        compound = len(word) >= _COMPOUND and word.endswith(_number_ends())
        self[word] = found = word in self.words or compound or (not word.isascii() and word[0].isalpha())
        return found


def may_be_foreign(locale: str | None, word: str) -> bool:
    """Whether a word beside a number may say something of it in another language than that of a locale."""
    return _strange_words(locale or "en")[word]


@cache
def _strange_words(locale: str) -> _Strange:
    return _Strange(locale)


def _before(p: Passage, found: Mention, locale: str) -> str | None:
    """Say what stands before a number or its currency, read in part or not at all: "strax over 500", "bis zu 500"."""
    start = found.start
    while p.is_price(start - 1):
        start -= 1
    ends = [next((k for k in range(found.start, found.end) if p.is_number(k)), start), start]
    while p.at[ends[-1] - 1].text in _through(locale):  # "mindestens weitere 30"
        ends.append(ends[-1] - 1)
    table, last, longest = _words_before(locale)
    begun = _begun(p, found, locale)
    if begun is not None:
        return begun
    for end in ends:
        if p.at[end - 1].text in last:
            for i in range(end - longest, min(start, end)):
                phrase = p.phrase(i, table)
                if phrase is not None and phrase[0] == end:
                    return phrase[1]
    return None


def _begun(p: Passage, found: Mention, locale: str) -> str | None:
    """Say what begins with a number word: the ten of "ten minste 20", "20 ten hoogste"."""
    for begun in (p.phrase(found.start, _words_before(locale)[0]), p.phrase(found.start, _words_behind(locale))):
        if begun is not None and begun[0] >= found.end + (not p.is_number(begun[0])):
            return begun[1]
    return None


def _behind(p: Passage, end: int, locale: str) -> str | None:
    """Say what follows a number, or the noun behind it."""
    table = _words_behind(locale)
    found = p.phrase(end, table) or suffix_apart(p, end, table)
    longer = found is not None and end < p.unit(end, end)[1] > found[-2]  # "3.75% p.a."
    return None if found is None or longer else found[-1]


def _spelled(p: Passage, found: Mention, locale: str) -> str | None:
    """Say which number word of another language a number is joined with: "treinta y 3", "mil 200", "30 und vierzig"."""
    start, known = found.start, known_in(locale)
    while p.is_price(start - 1):
        start -= 1
    unit, before = p.unit(found.start, found.end)[1], p.at[start - 1].text
    for table, what in (("MINUS", "minus"), ("NEGATIONS", "not")):  # "menos 5 grados", "keine 500"
        if before in _by_word(table) and before not in known:
            return _said(p, start - 1, _by_word(table)[before], what)
    if before in _ENGLISH_TOO and (languages := _languages_of(p.at[start - 2].text, known)):  # "trois cents millions"
        return _said(p, start - 2, languages, "a number")
    if (
        before in p.words.multiples and len(before) > 2 and not (p.sentence_ends(start - 1) or p.line_ends(start))
    ):  # "mil 200" is 1,200 in Spanish
        return f"{p.typed(start - 1)!r} multiplies, and stands before the number"
    behind = max(unit, found.end)
    apart = _joined_apart(p, behind, known) if behind > found.end else None  # "3%到5%"
    return _number_beside(p, start - 1, -1, known) or apart or _number_beside(p, behind, 1, known)


def _joined_apart(p: Passage, i: int, known: frozenset[str]) -> str | None:
    """Say which word of another language stands between a number with its unit and another number."""
    joint = _by_word("JOINTS").get(p.at[i].text, frozenset()) if p.at[i].text not in known else frozenset()
    return _said(p, i, joint, "joins two numbers") if joint and p.is_number(i + 1) and not p.line_ends(i + 1) else None


def _otherwise(p: Passage, found: Mention) -> str | None:
    """Say which multiple is another one elsewhere: "5 mil" is 5,000 in Spanish; but "$5 mil", "5 mil people"."""
    word = p.at[found.end - 1].text
    if word in _ELSEWHERE and p.unit(found.start, found.end)[0] == "BRL":  # "R$ 3 mil"
        return f"{word!r}: {_ELSEWHERE[word]}"
    if (
        word not in _ELSEWHERE
        or p.at[found.end - 1].glued
        or p.is_currency(found.end - 2)
        or any(map(p.is_currency, range(found.start, found.end)))
    ):
        return None
    return None if p.at[found.end].text in p.words.people else f"{word!r}: {_ELSEWHERE[word]}"


def _number_beside(p: Passage, i: int, step: int, known: frozenset[str]) -> str | None:
    """Say which number word stands at a token, or near it where a word that joins numbers in its language is between.

    "zwanzig Tote und 3 Verletzte" has two numbers: the word that joins is enough, whatever else stands between them.
    """
    joined = frozenset[str]()
    first = i - step
    if step < 0 and p.at[i].text in _articles() and not p.is_number(i + step):  # "tra le 15 e le 20"
        i += step
    joint = _by_word("JOINTS").get(p.at[i].text, frozenset())
    letter = len(p.at[i].text) == 1 and not (p.is_price(i + 1) or p.at[i].glued)  # "5 a 8"
    letter = letter and not any(p.at[i].text in own for own in (p.words.joined, p.words.either, p.words.to))
    unknown = letter or p.at[i].text not in known
    far = i + 2 * step if p.at[i + step].text in _linked() else i + step  # "2 de cada 3", "el 3 y el 5 %"
    article = p.at[i + 1].text  # "2 op de 3"
    unknown = unknown or bool(joint & _by_word("ARTICLES").get(article, frozenset()))
    near = not any(map(p.line_ends, range(min(first, far) + 1, max(first, far) + 1)))
    if joint and unknown and p.is_number(far) and p.is_number(first) and near:
        return _said(p, i, joint, "joins two numbers")  # "40 bis 55"
    for k in range(i, i + step * _NEAR, step):
        word = p.at[k].text
        if p.at[k].kind != "word" or p.begins(max(k, k - step)):
            return None
        languages = _languages_of(word, known)
        languages = languages if k == i else languages & joined
        if languages:
            return _said(p, k, languages, "a number")
        joints = _by_word("JOINTS").get(word, frozenset())
        if word in known and not (joints and k == i):
            return None
        joined |= joints
    return None


def _said(p: Passage, i: int, languages: frozenset[str], what: str) -> str:
    locale = min(languages)
    return f"{p.typed(i)!r}: {what} in {LANGUAGES[locale].capitalize()}, locale {locale!r}"


def _not_counted(p: Passage, found: Mention, locale: str) -> str | None:
    """Say which word of another language makes a name, a date or a time of a number: "14 juillet", "Seite 45"."""
    known, before, i = known_in(locale), p.at[found.start - 1], found.end
    if before.text not in known and before.text in _by_word("NAMES") and not p.begins(found.start):
        return _said(p, found.start - 1, _by_word("NAMES")[before.text], "before a name")
    dotted = p.at[i].text == "."  # "3. Oktober"
    i += dotted
    for k in (i, i + 1) if p.at[i].kind == "word" and not p.unit(i, i)[0] else (i,):  # "14 de julio"
        apart = p.begins(k) and not (dotted and k == i)
        spans = frozenset[str]() if p.at[k].text in known or apart else _by_word("SPANS").get(p.at[k].text)
        if spans:
            return _said(p, k, spans, "a date or a time")
    return None


def _languages_of(word: str, known: frozenset[str]) -> frozenset[str]:
    """Return the languages that have a word for a number, none where the text's own language has that word."""
    if word in known:
        return frozenset()
    found = _by_word("NUMBERS").get(word, frozenset())
    if not found and len(word) >= _COMPOUND and word.endswith(_number_ends()):
        return frozenset(locale for locale in index.TOGETHER.split() if _is_compound(word, locale))
    return found


def _is_compound(word: str, locale: str) -> bool:
    known = words_of(locale).spelling
    return known is not None and known.pieces(word) is not None


def _strange(p: Passage, found: Mention) -> str | None:
    """Say which word beside a number is of a script that its language does not use, or cannot be its own."""
    if p.words.spelling is not None and p.words.spelling.loose:
        return None
    before, behind = p.at[found.start - 1], p.at[found.end]
    for k, other in ((found.start - 1, found.start - 2), (found.end, found.end + 1)):
        if p.typed(k) == "、" and p.is_number(other):  # "15、16人"
            return "'、' joins two numbers in Chinese and Japanese"
    last = p.at[max(p.unit(found.start, found.end)[1], found.end)]
    if last.kind == "word" and _UNSPACED.search(last.text) and (last.glued or last.text[0].isascii()):
        return f"{last.text!r} is of another script"  # "12.5%以上", "85 kg程度"
    if _is_of_another_script(p, before):
        return f"{p.typed(found.start - 1)!r} is of another script"
    # One word alone is what is counted, or a currency: all languages' multiples are known.
    second = p.at[found.end + 1]
    if _is_of_another_script(p, behind) and not second.glued and _is_of_another_script(p, second):
        return f"{p.typed(found.end)!r} is of another script"
    accented = before.kind == "word" and not before.text.isascii() and p.typed(found.start - 1)[0].islower()
    if accented and _is_spelled_elsewhere(before.text, p.convention.locale):
        language = LANGUAGES.get((p.convention.locale or "en").replace("-", "_").split("_")[0], "english")
        return f"{p.typed(found.start - 1)!r} is not a word of {language.capitalize()}"
    return None


_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Letters of scripts whose words hang together."""
_LATIN = re.compile("[a-z\u00df-\u024f\u1e00-\u1eff]+")


_LETTERS = {
    "de": "äöüß",
    "es": "áéíñóúü",
    "fr": "àâæçèéêëîïôœùûüÿ",
    "it": "àèéìíîòóùú",
    "nl": "áäèéëíïóöúü",
    "pl": "ąćęłńóśźż",
    "pt": "àáâãçéêíóôõúü",
    "sv": "åäöé",
    "tr": "âçğıîöşüû",
}
"""The letters of a language beside those of English."""


def _is_spelled_elsewhere(word: str, locale: str | None) -> bool:
    """Whether a word has a Latin letter that its language has not; without a stated one English is meant."""
    letters = _LETTERS.get(locale.replace("-", "_").split("_")[0]) if locale else ""
    return letters is not None and _LATIN.fullmatch(word) is not None and not set(word) <= {*ascii_lowercase, *letters}


_SCRIPTS = {"LATIN": "LATIN", "MICRO": "LATIN", "GREEK": "LATIN"}


def _is_of_another_script(p: Passage, token: Token) -> bool:
    """Whether a token is a word of a script that the text's language does not use, and no unit."""
    if token.kind != "word" or token.text.isascii() or token.text in p.words.units:
        return False
    scripts = {unicodedata.name(char, "").split(" ")[0] for char in token.text if char.isalpha()}
    return not {_SCRIPTS.get(name, name) for name in scripts} <= _scripts_of(p.convention.locale or "en")


@cache
def _scripts_of(locale: str) -> frozenset[str]:
    """Return the scripts of a language's words, Latin among them."""
    letters = {word[0] for word in words_of(locale).multiples if word[0].isalpha()}
    return frozenset({"LATIN", *(unicodedata.name(letter, "").split(" ")[0] for letter in letters - set("тмкг"))})


@cache
def _multiples_elsewhere() -> Mapping[str, Decimal]:
    """Return the words that multiply in any language of CLDR."""
    return multiples_in(written("cldr/elsewhere")["multiples"])


@cache
def _ends_elsewhere() -> frozenset[str]:
    """Return the first and the last words of the phrases of languages without a table."""
    phrases = ", ".join((*elsewhere.BEFORE.values(), *elsewhere.BEHIND.values())).split(", ")
    return frozenset(end for words in map(str.split, phrases) for end in (words[0], words[-1]))


@cache
def _number_ends() -> tuple[str, ...]:
    """Return the number words that may end a longer word."""
    return tuple({word for locale in index.TOGETHER.split() for word in index.NUMBERS[locale].split()})


@cache
def _through(locale: str) -> frozenset[str]:
    """Return the words of other languages that change nothing between a bound and its number."""
    phrases = ", ".join(table.get("", "") for table in index.BEFORE.values()).split(", ")
    through = frozenset(phrase for phrase in phrases if phrase and " " not in phrase) - known_in(locale)
    return through | _articles() | {"'"}


@cache
def _articles() -> frozenset[str]:
    return frozenset(" ".join(index.ARTICLES.values()).split())


@cache
def _linked() -> frozenset[str]:
    """Return the words that may stand behind a word that joins two numbers: articles, and such a word itself."""
    return _articles() | frozenset(" ".join(index.JOINTS.values()).split())


@cache
def _by_word(name: str) -> Mapping[str, frozenset[str]]:
    """Return each word of a table of the index with the languages that have it."""
    found: dict[str, frozenset[str]] = {}
    for locale, text in getattr(index, name).items():
        for word in text.split():
            found[word] = found.get(word, frozenset()) | {locale}
    return found


@cache
def _words_before(locale: str) -> tuple[Phrases, frozenset[str], int]:
    """Return the hedges and bounds of the other languages, their last words, and the length of the longest."""
    words = words_of(locale)
    table = _others(locale, index.BEFORE, elsewhere.BEFORE, frozenset(_phrases(words.before)))
    phrases = [*_phrases(table)]
    return table, frozenset(phrase[-1] for phrase in phrases), max(map(len, phrases))


@cache
def _words_behind(locale: str) -> Phrases:
    """Return what follows a number in the other languages: hedges and bounds, multiples, shares and factors."""
    words = words_of(locale)
    own = {*_phrases(words.after), *_phrases(words.behind), *_phrases(words.ratios)}
    own |= {(word,) for word in words.multiples.keys() | _ENGLISH_TOO}
    table = dict(_others(locale, index.BEHIND, elsewhere.BEHIND, frozenset(own)))
    known = known_in(locale)
    for word, by in _multiples_elsewhere().items():
        if word not in table and word not in known:
            table[word] = (((word,), f"'{word}': {by:,f} in another language"),)
    return table


def _others(
    locale: str, tables: Mapping[str, Mapping[str, str]], elsewhere: Mapping[str, str], own: frozenset[_Phrase]
) -> Phrases:
    """Return the phrases of the other languages that a locale's own has not, with what each says in which language."""
    known = known_in(locale)
    meanings: dict[str, str] = {}
    for other, table in tables.items():
        for meaning, phrases in table.items():
            for phrase in phrases.split(", ") if meaning else ():
                note = f"'{_written(phrase)}': {meaning} in {LANGUAGES[other].capitalize()}, locale '{other}'"
                meanings.setdefault(phrase, note)
    for language, phrases in elsewhere.items():
        for phrase in phrases.split(", "):
            first, last = phrase.split()[0], phrase.split()[-1]
            if not (first in known and last in known):
                meanings.setdefault(phrase, f"'{_written(phrase)}' binds a number in {language}")
    kept: dict[str, list[tuple[_Phrase, str]]] = {}
    for phrase, note in meanings.items():
        words = tuple(phrase.split())
        if words not in own and not (len(words) == 1 and words[0] in known and locale != "en"):
            kept.setdefault(words[0], []).append((words, note))
    return {word: tuple(sorted(rows, key=lambda row: -len(row[0]))) for word, rows in kept.items()}


def _written(phrase: str) -> str:
    return phrase.replace(" ' ", "'").replace(" - ", "-")


def _phrases(table: Phrases) -> Iterator[_Phrase]:
    for rows in table.values():
        yield from (phrase for phrase, _ in rows)
