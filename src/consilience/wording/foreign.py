"""Words of a language that nobody stated, beside a number that they would change: "bis zu 500", "500 au plus"."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from consilience.wording.bounds import suffix_apart
from consilience.wording.languages import LANGUAGES, words_of
from consilience.wording.mentions import Mention, refuse
from consilience.wording.passages import Passage
from consilience.wording.vocabulary import Phrases, Wording, words_in

_Phrase = tuple[str, ...]

_ENGLISH_TOO = words_in("cent cents md mds")
"""Multiples that are money or a place in English."""


def doubt(p: Passage, found: Mention) -> Mention:
    """Return a figure as it is, or refuse it where another language would read more than a bare number.

    Without a stated locale English is read, and to pass over "bis zu" would make 500 of at most 500.
    """
    if p.convention.locale is not None or found.code != "figure":
        return found
    note = _before(p, found.start) or _behind(p, found.end)
    return found if note is None else refuse("another language", found.end, note)


def _before(p: Passage, start: int) -> str | None:
    """Say what stands before a number, or before the currency in front of it."""
    while p.is_price(start - 1):
        start -= 1
    table, last, longest = _words_before()
    if p.at(start - 1).text in last:
        for i in range(start - longest, start):
            found = p.phrase(i, table)
            if found is not None and found[0] == start:
                return found[1]
    return None


def _behind(p: Passage, end: int) -> str | None:
    """Say what follows a number, or the noun behind it."""
    table = _words_behind()
    found = p.phrase(end, table) or suffix_apart(p, end, table)
    return None if found is None else found[-1]


@cache
def _words_before() -> tuple[Phrases, frozenset[str], int]:
    """Return the hedges and bounds of the other languages, their last words, and the length of the longest."""
    table = _others(lambda words: _rows(words.before))
    phrases = [phrase for phrase, _ in _rows(table)]
    return table, frozenset(phrase[-1] for phrase in phrases), max(map(len, phrases))


@cache
def _words_behind() -> Phrases:
    """Return what follows a number in the other languages: hedges and bounds, multiples, shares and factors."""

    def behind(words: Wording) -> Iterator[tuple[_Phrase, str]]:
        for table in (words.after, words.behind):
            yield from _rows(table)
        for word, by in words.multiples.items():
            if word not in _ENGLISH_TOO:
                yield (word,), f"{by:,f}"

    return _others(behind)


def _rows(table: Phrases) -> Iterator[tuple[_Phrase, str]]:
    for rows in table.values():
        yield from rows


def _others(phrases_of: Callable[[Wording], Iterator[tuple[_Phrase, str]]]) -> Phrases:
    """Return the phrases of the other languages that English has not, with what each says in which language."""
    english = {phrase for phrase, _ in phrases_of(words_of("en"))}
    table: dict[str, list[tuple[_Phrase, str]]] = {}
    for locale, language in LANGUAGES.items():
        for phrase, meaning in phrases_of(words_of(locale)):
            if phrase not in english:
                written = " ".join(phrase).replace(" ' ", "'").replace(" - ", "-")
                note = f"'{written}': {meaning} in {language.capitalize()}, locale '{locale}'"
                table.setdefault(phrase[0], []).append((phrase, note))
    return {word: tuple(sorted(rows, key=lambda row: -len(row[0]))) for word, rows in table.items()}
