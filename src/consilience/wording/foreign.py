"""Words of a language that nobody stated, beside a number that they would change: "bis zu 500", "500 au plus"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from string import ascii_lowercase
from typing import Any

from consilience.wording.bounds import suffix_apart
from consilience.wording.languages import LANGUAGES, elsewhere, words_of
from consilience.wording.languages.cldr.elsewhere import ELSEWHERE
from consilience.wording.mentions import Mention, refuse
from consilience.wording.passages import Passage
from consilience.wording.tokens import Token
from consilience.wording.vocabulary import Phrases, Wording, is_known, multiples_in, words_in

_Phrase = tuple[str, ...]

_ENGLISH_TOO = words_in("cent cents md mds")
"""Multiples that are money or a place in English."""


def doubt(p: Passage, found: Mention) -> Mention:
    """Return a figure as it is, or refuse it where another language would read more than a bare number.

    Without a stated locale English is read, and to pass over "bis zu" would make 500 of at most 500. With one, its
    language and English are, and "almeno 500" is refused in German.
    """
    if found.code != "figure":
        return found
    locale = p.convention.locale or "en"
    note = _before(p, found.start, locale) or _behind(p, found.end, locale) or _strange(p, found)
    return found if note is None else refuse("another language", found.end, note)


def _before(p: Passage, start: int, locale: str) -> str | None:
    """Say what stands before a number, or before the currency in front of it."""
    while p.is_price(start - 1):
        start -= 1
    table, last, longest = _words_before(locale)
    if p.at(start - 1).text in last:
        for i in range(start - longest, start):
            found = p.phrase(i, table)
            if found is not None and found[0] == start:
                return found[1]
    return None


def _behind(p: Passage, end: int, locale: str) -> str | None:
    """Say what follows a number, or the noun behind it."""
    table = _words_behind(locale)
    found = p.phrase(end, table) or suffix_apart(p, end, table)
    return None if found is None else found[-1]


def _strange(p: Passage, found: Mention) -> str | None:
    """Say which word beside a number is of a script that its language does not use, or cannot be its own."""
    if p.words.spelling is not None and p.words.spelling.loose:
        return None
    before, behind = p.at(found.start - 1), p.at(found.end)
    if _is_of_another_script(p, before):
        return f"{p.typed(found.start - 1)!r} is of another script"
    # One word alone is what is counted, or a currency: all languages' multiples are known.
    second = p.at(found.end + 1)
    if _is_of_another_script(p, behind) and not second.glued and _is_of_another_script(p, second):
        return f"{p.typed(found.end)!r} is of another script"
    accented = before.kind == "word" and not before.text.isascii() and p.typed(found.start - 1)[0].islower()
    if accented and _is_spelled_elsewhere(before.text, p.convention.locale):
        language = LANGUAGES.get((p.convention.locale or "en").replace("-", "_").split("_")[0], "english")
        return f"{p.typed(found.start - 1)!r} is not a word of {language.capitalize()}"
    return None


_LATIN = re.compile("[a-z\u00df-\u024f\u1e00-\u1eff]+")


_LETTERS = {
    "de": "äöüß",
    "es": "áéíñóúü",
    "fr": "àâæçèéêëîïôœùûüÿ",
    "it": "àèéìíîòóùú",
    "nl": "áäèéëíïóöúü",
    "pt": "àáâãçéêíóôõúü",
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
def _words_before(locale: str) -> tuple[Phrases, frozenset[str], int]:
    """Return the hedges and bounds of the other languages, their last words, and the length of the longest."""
    table = _with_elsewhere(_others(locale, lambda words: _rows(words.before)), elsewhere.BEFORE, locale)
    phrases = [phrase for phrase, _ in _rows(table)]
    return table, frozenset(phrase[-1] for phrase in phrases), max(map(len, phrases))


@cache
def _words_behind(locale: str) -> Phrases:
    """Return what follows a number in the other languages: hedges and bounds, multiples, shares and factors."""

    def behind(words: Wording) -> Iterator[tuple[_Phrase, str]]:
        for table in (words.after, words.behind, words.ratios):
            yield from _rows(table)
        for word, by in words.multiples.items():
            if word not in _ENGLISH_TOO:
                yield (word,), f"{by:,f}"

    table = _with_elsewhere(_others(locale, behind), elsewhere.BEHIND, locale)
    known = words_of(locale)
    for word, by in multiples_in(ELSEWHERE).items():
        if word not in table and not is_known(known, word):
            table[word] = (((word,), f"'{word}': {by:,f} in another language"),)
    return table


def _with_elsewhere(table: Phrases, languages: Mapping[str, str], locale: str) -> dict[str, Any]:
    """Return a table with the phrases of languages that have no module, but for what the text's own language has."""
    known, found = words_of(locale), dict(table)
    for language, phrases in languages.items():
        for phrase in phrases.split(", "):
            words = tuple(phrase.split())
            own = is_known(known, words[0]) and (len(words) == 1 or is_known(known, words[-1]))
            if not own and all(row != words for row, _ in found.get(words[0], ())):
                row = (words, f"{phrase.replace(' - ', '-')!r} binds a number in {language}")
                found[words[0]] = tuple(sorted((*found.get(words[0], ()), row), key=lambda row: -len(row[0])))
    return found


def _rows(table: Phrases) -> Iterator[tuple[_Phrase, str]]:
    for rows in table.values():
        yield from rows


def _others(locale: str, phrases_of: Callable[[Wording], Iterator[tuple[_Phrase, str]]]) -> Phrases:
    """Return the phrases of the other languages that a locale's own has not, with what each says in which language."""
    own = words_of(locale)
    known = {phrase for phrase, _ in phrases_of(own)}
    table: dict[str, list[tuple[_Phrase, str]]] = {}
    for other, language in LANGUAGES.items():
        for phrase, meaning in phrases_of(words_of(other)):
            if phrase not in known and not (locale != "en" and len(phrase) == 1 and is_known(own, phrase[0])):
                written = " ".join(phrase).replace(" ' ", "'").replace(" - ", "-")
                note = f"'{written}': {meaning} in {language.capitalize()}, locale '{other}'"
                table.setdefault(phrase[0], []).append((phrase, note))
    return {word: tuple(sorted(rows, key=lambda row: -len(row[0]))) for word, rows in table.items()}
