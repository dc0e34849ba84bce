"""How the tables of words are written, and how they are read: phrases, sets, multiples, numbers, units.

A phrase is a string of words and signs parted by blanks; phrases are parted by commas. Abbreviations are
written without their dot. A stroke parts words that may stand in one place, and behind a plus how they may end:
"super+a/an/ó" is "supera", "superan" or "superó".
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Set
from decimal import Decimal
from itertools import product
from pathlib import Path
from typing import Any

from consilience.wording.spelling import Spelling
from consilience.wording.spelling_tables import spelling

_DATA = Path(__file__).parent / "languages"

Phrases = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
"""First word -> (all words of the phrase, meaning), longest phrase first."""


class Words(frozenset[str]):
    """Words of one kind, whose unions and differences with other kinds are made once: the rules ask for them often."""

    def __init__(self, _: Set[str]) -> None:
        self.unions: dict[int, tuple[frozenset[Any], Words]] = {}
        self.differences: dict[int, tuple[frozenset[Any], Words]] = {}

    def __or__(self, other: Set[Any]) -> frozenset[Any]:
        made = self.unions.get(id(other))  # what is kept here lives on, so that nothing else gets its id
        if made is not None:
            return made[0]
        union = frozenset.__or__(self, other)
        return self._keep(Words(union), other, self.unions) if type(other) is Words else union

    def __sub__(self, other: Set[Any]) -> frozenset[Any]:
        made = self.differences.get(id(other))
        if made is not None:
            return made[0]
        difference = frozenset.__sub__(self, other)
        return self._keep(Words(difference), other, self.differences) if type(other) is Words else difference

    def _keep(self, made: Words, other: Words, table: dict[int, tuple[frozenset[Any], Words]]) -> frozenset[Any]:
        table[id(other)] = made, other
        return made


def phrases_in(text: str) -> list[str]:
    """Read phrases, each of the words that may stand in one place in a phrase of its own.

    >>> phrases_in("más de, super+a/ó, como máximo/mínimo")
    ['más de', 'supera', 'superó', 'como máximo', 'como mínimo']
    """
    return [" ".join(words) for phrase in text.split(",") for words in product(*map(_choices, phrase.split()))]


def _choices(word: str) -> list[str]:
    if "/" not in word[1:]:
        return [word]
    stem, plus, endings = word.rpartition("+")
    return [stem + ending for ending in endings.split("/")] if plus else word.split("/")


def phrase_table(meanings: Mapping[str, str]) -> Phrases:
    """Index phrases by their first word, the longest first, so that a lookup takes constant time."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for meaning, phrases in meanings.items():
        for phrase in phrases_in(phrases):
            words = tuple(phrase.split())
            table.setdefault(words[0], []).append((words, meaning))
    return {word: tuple(sorted(rows, key=lambda row: -len(row[0]))) for word, rows in table.items()}


def words_in(text: str) -> frozenset[str]:
    """Read a set of words, with what stands in one place, as in phrases."""
    return frozenset(choice for word in text.split() for choice in _choices(word))


def multiples_in(text: str) -> dict[str, Decimal]:
    """Read a table such as "thousand 3, dozen x12": each word with its power of ten, or a factor after x."""
    pairs = (entry.split() for entry in text.split(",") if entry.strip())
    return {word: Decimal(by[1:]) if by[0] == "x" else Decimal(10) ** int(by) for word, by in pairs}


def numbers_in(text: str) -> dict[str, int]:
    """Read a table such as "one 1, two 2": each word with its number."""
    return {word: int(number) for word, number in (entry.split() for entry in text.split(",") if entry.strip())}


def fractions_in(text: str) -> dict[str, Decimal]:
    """Read a table such as "half 0.5": each word with its share of one."""
    return {word: Decimal(part) for word, part in (entry.split() for entry in text.split(",") if entry.strip())}


def units_in(text: str) -> dict[str, str]:
    """Read a table such as "km: km kilometre, CAD: canadian_dollars": each word or phrase with the name of its unit."""
    table: dict[str, str] = {}
    for entry in text.split(","):
        name, _, words = entry.partition(":")
        table |= dict.fromkeys((word.replace("_", " ") for word in words.split()), name.strip())
    return table


def spelling_in(table: Mapping[str, Any]) -> Spelling | None:
    """Read a table of the parameters of `consilience.wording.spelling_tables.spelling`."""
    return spelling(**table) if table else None


def written(name: str) -> dict[str, Any]:
    """Read the tables of a data file of ``languages``, which a command of ``docs`` writes: "cldr/de", "index"."""
    tables: dict[str, Any] = json.loads((_DATA / f"{name}.json").read_text("utf-8"))
    return tables


def contracted(meanings: Mapping[str, str], articles: Mapping[str, str]) -> Mapping[str, str]:
    """Return phrases with those whose last word is written in one with an article: "más de", "más del"."""
    found = dict(meanings)
    for meaning, phrases in meanings.items():
        for phrase in phrases_in(phrases):
            first, _, last = phrase.rpartition(" ")
            forms = articles.get(last, "").replace("'", "_'").split() if first else ()
            found[meaning] += "".join(f", {first} {form}".replace("_", " ") for form in forms)  # "meno dell' 1 %"
    return found


def single_words(entries: Any) -> frozenset[str]:
    """Return the entries of a kind of words that are one word each."""
    if isinstance(entries, Spelling):
        return frozenset()
    if isinstance(entries, frozenset):
        return entries
    rows = ((word, entry if isinstance(entry, tuple) else None) for word, entry in entries.items())
    return frozenset(w for w, entry in rows if entry is None or any(len(phrase) == 1 for phrase, _ in entry))


def _longer(entry: Any) -> Any:
    """Return the phrases of several words that begin with a word which is left out itself."""
    return tuple(row for row in entry if len(row[0]) > 1) if isinstance(entry, tuple) else ()


def added(own: Any, others: Any, without: frozenset[str]) -> Any:
    """Return the words of two languages together; where they differ, the first one's."""
    if isinstance(others, frozenset):
        return (others - without) | (own or frozenset())
    kept = {word: _longer(entry) if word in without else entry for word, entry in others.items()}
    kept = {word: entry for word, entry in kept.items() if entry != ()}
    if not own or not isinstance(next(iter(own.values())), tuple):
        return {**kept, **(own or {})}
    both = {word: (*own.get(word, ()), *kept.get(word, ())) for word in {**own, **kept}}
    return {word: tuple(sorted(rows, key=lambda row: -len(row[0]))) for word, rows in both.items()}
