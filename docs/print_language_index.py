"""Write the index of the words of all languages: what binds a number in each of them, and what is one.

Run from the root: ``python docs/print_language_index.py > src/consilience/wording/languages/index.json``. A text is
read by the words of one language and of English; beside its numbers the index shows words of the others, none of whose
tables is then loaded.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from consilience.wording.languages import LANGUAGES, words_of
from consilience.wording.vocabulary import Wording, all_words
from consilience.wording.word_tables import Phrases, words_in

ENGLISH = words_of("en")
NOT_NUMBERS = words_in("once null seize sept due elf otto bi tri venti sex bin")
"""Number words that are other words or names in English: alone beside a number they say nothing."""
ENGLISH_TOO = words_in(
    "ago ore tim mag gen lug lot sty tem haz ara sie maj mes dom rota mars mart "
    "tag lip lis cze gru rum camera let noc rok tage halle line linea saal tor doba"
)
"""Words for months, spans of time and rooms that are other words or names in English."""


def rows_of(*tables: Phrases) -> Iterator[tuple[str, str]]:
    """Yield every phrase of some tables with its meaning."""
    for table in tables:
        for rows in table.values():
            yield from ((" ".join(phrase), meaning) for phrase, meaning in rows)


def behind(words: Wording) -> list[tuple[str, str]]:
    """Return what follows a number: hedges and bounds, shares, units of a ratio, multiples."""
    multiples = [(word, f"{by:,f}") for word, by in words.multiples.items()]
    return [*rows_of(words.after, words.behind, words.ratios), *multiples]


def own(found: list[tuple[str, str]], english: list[tuple[str, str]]) -> dict[str, str]:
    """Return phrases by their meaning, without those of English."""
    known = {phrase for phrase, _ in english}
    table: dict[str, list[str]] = {}
    for phrase, meaning in sorted({*found}):
        if phrase not in known:
            table.setdefault(meaning, []).append(phrase)
    return {meaning: ", ".join(phrases) for meaning, phrases in sorted(table.items())}


def numbers(words: Wording) -> str:
    """Return the number words of a language that English has not, articles left out."""
    known = words.spelling
    assert known is not None
    parts = {part for word in (*known.numbers, *known.multiples) for part in word.split() if part.isalpha()}
    parts |= {word + ending for word in known.multiples for ending in known.endings}  # "binden"
    return " ".join(sorted(parts - known.articles - NOT_NUMBERS - known.joints - all_words(ENGLISH)))


def plain(words: frozenset[str]) -> str:
    """Return words of several letters, or of a letter of their own, that English may not take for one of its own."""
    known = all_words(ENGLISH) | ENGLISH_TOO
    return " ".join(sorted(w for w in words if (len(w) > 2 or not w.isascii()) and w not in known))


def not_any(words: Wording) -> frozenset[str]:
    """Return the words of a language that deny the number behind them."""
    none = (phrase[0] for phrases in words.asides.values() for phrase, kind in phrases if kind == "no figure")
    return words.negations | frozenset(none)


def joints(words: Wording) -> str:
    """Return what may stand between two numbers, or between two parts of one."""
    known = words.spelling
    assert known is not None
    english = ENGLISH.joined | ENGLISH.either | ENGLISH.to | ENGLISH.but
    ends = words.joined | words.either | words.to | words.but | words.wholes | words.onto
    return " ".join(sorted((ends | known.points | known.joints) - english))


def beside(tables: dict[str, Any]) -> set[str]:
    """Return the words that make a look at the tables worth it: at the ends of their phrases, and single words."""
    phrases = {one for table in ("before", "behind") for kinds in tables[table].values() for one in kinds.values()}
    words = [phrase.split() for text in phrases for phrase in text.split(", ") if phrase]
    single = [text for table in SINGLE for text in tables[table].values()]
    found = {end for phrase in words for end in (phrase[0], phrase[-1])} | set(" ".join(single).split())
    return {word for word in found if not word.isdecimal()}


SINGLE = ("numbers", "names", "spans", "minus", "negations", "articles", "joints")
"""The tables of single words."""


def index() -> str:
    """Return the text of the file."""
    others = {locale: words_of(locale) for locale in LANGUAGES if locale != "en"}
    before = {
        locale: own(list(rows_of(words.before)), list(rows_of(ENGLISH.before))) for locale, words in others.items()
    }
    after = {locale: own(behind(words), behind(ENGLISH)) for locale, words in others.items()}
    spelled = {locale: words.spelling for locale, words in others.items() if words.spelling is not None}
    together = [locale for locale, known in spelled.items() if known.together and not known.loose]
    tables: dict[str, Any] = {
        "before": before,
        "behind": after,
        "numbers": {locale: numbers(words) for locale, words in others.items()},
        "names": {locale: plain(words.names) for locale, words in others.items()},
        "spans": {locale: plain(words.months | words.durations | words.clock) for locale, words in others.items()},
        "minus": {locale: plain(words.minus) for locale, words in others.items()},
        "negations": {locale: plain(not_any(words)) for locale, words in others.items()},
        "articles": {locale: " ".join(sorted(words.bound_articles)) for locale, words in others.items()},
        "joints": {locale: joints(words) for locale, words in others.items()},
        "together": " ".join(together),
    }
    tables["beside"] = " ".join(sorted(beside(tables)))
    return json.dumps(tables, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    print(index())
