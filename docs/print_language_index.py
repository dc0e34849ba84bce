"""Write the index of the words of all languages: what binds a number in each of them, and what is one.

Run from the root: ``python docs/print_language_index.py > src/consilience/wording/languages/index.py``. A text is read
by the words of one language and of English; beside its numbers the index shows words of the others, none of whose
tables is then loaded.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from consilience.wording.languages import LANGUAGES, words_of
from consilience.wording.vocabulary import Wording, all_words
from consilience.wording.word_tables import Phrases, words_in

COLUMNS = 120
ENGLISH = words_of("en")
NOT_NUMBERS = words_in("once null seize sept due elf otto bi tri venti sex bin")
"""Number words that are other words or names in English: alone beside a number they say nothing."""
ENGLISH_TOO = words_in(
    "ago ore tim mag gen lug lot sty tem haz ara sie maj mes dom rota mars mart "
    "tag lip lis cze gru rum camera let noc rok tage halle line linea saal tor doba"
)
"""Words for months, spans of time and rooms that are other words or names in English."""


def width(text: str) -> int:
    """Return the columns that a text takes."""
    return sum(1 + (unicodedata.east_asian_width(char) in "WF") for char in text)


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


def written(name: str, table: dict[str, Any], about: str) -> str:
    """Return the assignment of a table of texts, or of one such table a language, in lines that are not too long."""
    kind = "str" if all(isinstance(value, str) for value in table.values()) else "Mapping[str, str]"
    lines = [f"{name}: Mapping[str, {kind}] = {{"]
    for key, value in table.items():
        if isinstance(value, dict):
            inner = [line for meaning, text in value.items() for line in entry(meaning, text, 8)]
            lines += [f'    "{key}": {{', *inner, "    },"]
        else:
            lines += entry(key, value, 4)
    return "\n".join([*lines, "}", f'"""{about}"""', ""])


def entry(key: str, text: str, indent: int) -> list[str]:
    """Return the lines of one text by its key, cut at blanks where it is long."""
    blank = " " * indent
    whole = f'{blank}"{key}": "{text}",'
    if width(whole) <= COLUMNS:
        return [whole]
    lines, line = [], ""
    for word in re.findall(r"\S+ ?", text):
        if width(line + word) + indent + 6 > COLUMNS:
            lines.append(line)
            line = ""
        line += word
    return [f'{blank}"{key}": (', *(f'{blank}    "{one}"' for one in [*lines, line]), f"{blank}),"]


def index() -> str:
    """Return the text of the module."""
    others = {locale: words_of(locale) for locale in LANGUAGES if locale != "en"}
    before = {
        locale: own(list(rows_of(words.before)), list(rows_of(ENGLISH.before))) for locale, words in others.items()
    }
    after = {locale: own(behind(words), behind(ENGLISH)) for locale, words in others.items()}
    spelled = {locale: words.spelling for locale, words in others.items() if words.spelling is not None}
    together = [locale for locale, known in spelled.items() if known.together and not known.loose]
    return "\n".join(
        [
            '"""The words of all languages but English beside a number, written by docs/print_language_index.py."""\n',
            "from __future__ import annotations\n\nfrom collections.abc import Mapping\n",
            written("BEFORE", before, "Phrases in front of a number by their meaning, by language."),
            written("BEHIND", after, "Phrases behind a number by their meaning, by language."),
            written("NUMBERS", {locale: numbers(words) for locale, words in others.items()}, "Words of numbers."),
            written(
                "NAMES",
                {locale: plain(words.names) for locale, words in others.items()},
                "Words before a number that is a name, by language.",
            ),
            written(
                "SPANS",
                {locale: plain(words.months | words.durations | words.clock) for locale, words in others.items()},
                "Words behind a number that make a date, a time or a span of time of it, by language.",
            ),
            written("MINUS", {locale: plain(words.minus) for locale, words in others.items()}, "Words for minus."),
            written("NEGATIONS", {locale: plain(not_any(words)) for locale, words in others.items()}, "Words for not."),
            written(
                "ARTICLES",
                {locale: " ".join(sorted(words.bound_articles)) for locale, words in others.items()},
                "Articles between a bound and its number.",
            ),
            written(
                "JOINTS", {locale: joints(words) for locale, words in others.items()}, "Words between two numbers."
            ),
            f'TOGETHER = "{" ".join(together)}"\n"""Languages that write a number in one word of Latin letters."""\n',
        ]
    )


if __name__ == "__main__":
    print(index(), end="")
