"""Write the tables of languages that others keep: number words, months, currencies and units of Unicode CLDR.

Run from the root: ``python docs/print_language_tables.py [LANGUAGE ...]``. It writes the modules of
``src/consilience/wording/languages/cldr``. It needs Babel and unicode-rbnf; the package needs neither.

Number words are derived: the numbers from 0 to 999 and round numbers above are spelled by the rules of CLDR, in every
gender and case that it has, and whatever the words found so far do not read becomes a word of its own. So the table is
about as short as it can be, and reads everything that it was made from.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from decimal import Decimal
from pathlib import Path

from consilience.wording.spelling import Spelling
from consilience.wording.tokens import tokenize

TARGET = Path(__file__).parents[1] / "src" / "consilience" / "wording" / "languages" / "cldr"

# How each language joins its number words; which rules of CLDR spell numbers that people write.
LANGUAGES: dict[str, dict[str, object]] = {
    "de": {"joints": "und", "together": True, "units_first": True},
    "es": {"joints": "y"},
    "fr": {"joints": "et", "multiples": "cent 2"},
    "hi": {},
    "it": {"joints": "e", "together": True, "multiples": "cent 2", "numbers": "tré 3"},
    "ja": {"together": True, "fillers": "零 〇", "squares": True},
    "ko": {"together": True},
    "nl": {"joints": "en ën", "together": True, "units_first": True},
    "pt": {"joints": "e"},
    "uk": {},
    "zh": {"together": True, "fillers": "零 〇", "squares": True},
}
OTHERS = {"pt": ("pt_PT",), "zh": ("zh_Hant",), "fr": ("fr_BE", "fr_CH"), "de": ("de_CH",)}
"""Further locales whose words are known too."""
POWERS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 16, 18)
SKIPPED = re.compile("year|days|-with-|alternate2-")
COEFFICIENTS = (1, 2, 3, 4, 5, 7, 11, 21)


def spelled(language: str) -> dict[int, set[str]]:
    """Return the spellings of the numbers that tables are derived from."""
    from unicode_rbnf import RbnfEngine

    engines = [RbnfEngine.for_language(name) for name in (language, *OTHERS.get(language, ()))]
    numbers = [*range(1000), *(10**k * c for k in POWERS for c in COEFFICIENTS[: 9 if k < 8 else 3])]
    numbers = [number for number in numbers if number < 10**18]
    table: dict[int, set[str]] = {}
    for number in numbers:
        for engine in engines:
            for name in engine.rulesets:
                if name.startswith(("spellout-cardinal", "spellout-numbering")) and not SKIPPED.search(name):
                    text = engine.format_number(number, ruleset_names=[name]).text
                    if text and not any(char in "0123456789#<>=" for char in text):
                        table.setdefault(number, set()).add(folded(text, language))
    return table


def folded(text: str, language: str) -> str:
    """Return a spelling as the package cuts it: small letters, blanks between words, no soft hyphens."""
    plain = text.replace("\u00ad", "").replace("-", " ").replace("\u2011", " ")
    if language in ("zh", "ja"):
        return plain.replace(" ", "")
    return " ".join(token.text for token in tokenize(plain))


def derived(language: str) -> tuple[Spelling, dict[str, int]]:
    """Return the number words, and those that multiply with their power of ten."""
    settings = LANGUAGES[language]
    known = {name: frozenset(str(settings.get(name, "")).split()) for name in ("joints", "fillers")}
    known |= {name: bool(settings.get(name)) for name in ("together", "squares", "units_first")}
    table = spelled(language)
    numbers: dict[str, Decimal] = {}
    multiples: dict[str, Decimal] = {}
    powers: dict[str, int] = {}
    for word, _, number in (entry.partition(" ") for entry in str(settings.get("numbers", "")).split(", ") if entry):
        numbers[word] = Decimal(number)
    for word, _, power_of_it in (
        entry.partition(" ") for entry in str(settings.get("multiples", "")).split(", ") if entry
    ):
        powers[word], multiples[word] = int(power_of_it), Decimal(10) ** int(power_of_it)

    def reads(text: str, without: str = "") -> Decimal | None:
        rest = {word: value for word, value in numbers.items() if word != without}
        return Spelling(rest, multiples, **known).read(text)

    def learn(texts: dict[str, int]) -> None:
        for text, number in sorted(texts.items(), key=lambda item: (item[1], len(item[0]), item[0])):
            if reads(text) != number:
                numbers[text] = Decimal(number)

    def texts_of(least: int, limit: int) -> dict[str, int]:
        return {text: number for number in table if least <= number < limit for text in table[number]}

    learn(texts_of(0, 10))
    learned = 10
    for power in POWERS:
        for word in sorted(multiples_of(table, power, bool(settings.get("together"))), key=len):
            if reads(word) is None:
                multiples[word] = Decimal(10) ** power
                powers[word] = power
        if power < 3:
            learn(texts_of(learned, learned + 10 if power == 1 else learned + 1))
            learn(stems_of(table, 10**power, known))
            learned = 10 ** (power + 1)
            learn(texts_of(10**power, learned))
    learn(texts_of(1000, 10**18))
    for word in [word for word, value in numbers.items() if reads(word, without=word) == value]:
        del numbers[word]
    return Spelling(numbers, multiples, **known), powers


def stems_of(table: dict[int, set[str]], place: int, known: dict[str, object]) -> dict[str, int]:
    """Return the forms of tens and hundreds that only stand before a further word: "ciento"."""
    seen: dict[tuple[str, int], set[int]] = {}
    blank = "" if known["together"] else " "
    for base in range(place, 10 * place, place):
        for rest in range(1, min(place, 10)):
            for text in table[base + rest]:
                for tail in table[rest]:
                    if text.endswith(blank + tail):
                        stem = text[: -len(blank + tail)].strip()
                        for joint in known["joints"]:  # type: ignore[attr-defined]
                            stem = stem.removesuffix(f" {joint}")
                        for filler in known["fillers"]:  # type: ignore[attr-defined]
                            stem = stem.removesuffix(filler)
                        seen.setdefault((stem, base), set()).add(rest)
    return {stem: number for (stem, number), where in seen.items() if stem and len(where) > 3}


def multiples_of(table: dict[int, set[str]], power: int, together: bool) -> set[str]:
    """Return the words that stand behind at least two different coefficients of a power of ten, or behind one."""
    seen: dict[str, set[int]] = {}
    for c in COEFFICIENTS:
        for text in table.get(c * 10**power, ()):
            for coefficient in table[c]:
                rest = text[len(coefficient) :]
                if text.startswith(coefficient) and rest and (together or rest.startswith(" ")):
                    seen.setdefault(rest.strip(), set()).add(c)
    alone = table.get(10**power, set())
    found = {word for word, where in seen.items() if (len(where) > 1 and 2 in where) or (1 in where and power > 3)}
    return {word for word in found if " " not in word and (power > 1 or word in alone)}


def wrapped(name: str, entries: list[str], about: str) -> str:
    """Return the assignment of a text of entries, in lines of at most 120 columns."""
    lines, line = [], ""
    for k, entry in enumerate(entries):
        more = entry if k == len(entries) - 1 else f"{entry}, "
        if sum(1 + (unicodedata.east_asian_width(char) in "WF") for char in line + more) > 112:
            lines.append(line)
            line = ""
        line += more
    inner = "\n".join(f'    "{one}"' for one in [*lines, line])
    body = f'"{line}"' if not lines else f"(\n{inner}\n)"
    return f'{name} = {body}\n"""{about}"""\n'


def module(language: str) -> str:
    """Return the text of the module of a language."""
    found, powers = derived(language)
    for number, texts in spelled(language).items():
        wrong = [text for text in texts if found.read(text) != number]
        assert not wrong, (language, number, wrong)
    parts = [
        f'"""Words of Unicode CLDR for the locale {language}, written by docs/print_language_tables.py."""\n',
        wrapped("NUMBERS", [f"{w} {int(n)}" for w, n in found.numbers.items()], "Number words that are added."),
        wrapped("MULTIPLES", [f"{w} {k}" for w, k in powers.items()], "Number words that multiply, by powers of ten."),
    ]
    return "\n".join(parts)


def main(languages: list[str]) -> None:
    """Write the modules of some languages, or of all."""
    for language in languages or list(LANGUAGES):
        (TARGET / f"{language}.py").write_text(module(language), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
