"""Write the tables of languages that others keep: number words, months, currencies and units of Unicode CLDR.

Run from the root: ``python docs/print_language_tables.py [LANGUAGE ...]``. It writes the files of
``src/consilience/wording/languages/cldr``. It needs Babel and unicode-rbnf; the package needs neither.

Number words are derived: the numbers from 0 to 999 and round numbers above are spelled by the rules of CLDR, in every
gender and case that it has, and whatever the words found so far do not read becomes a word of its own. So the table is
about as short as it can be, and reads everything that it was made from.
"""

from __future__ import annotations

import json
import re
import sys
from decimal import Decimal
from pathlib import Path

from consilience.wording.spelling import Spelling
from consilience.wording.tokens import tokenize

TARGET = Path(__file__).parents[1] / "src" / "consilience" / "wording" / "languages" / "cldr"

# How each language joins its number words; which rules of CLDR spell numbers that people write.
LANGUAGES: dict[str, dict[str, object]] = {
    "de": {"joints": "und", "together": True, "units_first": True},
    "en": {},
    "es": {"joints": "y"},
    "fr": {"joints": "et", "multiples": "cent 2"},
    "hi": {},
    "it": {"joints": "e", "together": True, "multiples": "cent 2", "numbers": "tré 3"},
    "ja": {"together": True, "fillers": "零 〇", "squares": True},
    "ko": {"together": True},
    "nl": {"joints": "en ën", "together": True, "units_first": True},
    "pl": {},
    "pt": {"joints": "e"},
    "ru": {},
    "sv": {"together": True, "numbers": "et 1"},
    "tr": {"together": True},
    "uk": {},
    "zh": {"together": True, "fillers": "零 〇", "squares": True},
}
OTHERS = {"pt": ("pt_PT",), "zh": ("zh_Hant",), "fr": ("fr_BE", "fr_CH"), "de": ("de_CH",)}
"""Further locales whose words are known too."""
POWERS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 16, 18)
SKIPPED = re.compile("year|days|-with-|alternate2-|-tens$|-ones$|numbering-t$")
COEFFICIENTS = (1, 2, 3, 4, 5, 7, 11, 21)


def spelled(language: str) -> dict[int, set[str]]:
    """Return the spellings of the numbers that tables are derived from."""
    from unicode_rbnf import RbnfEngine

    engines = [RbnfEngine.for_language(name) for name in (language, *OTHERS.get(language, ()))]
    numbers = [*range(1000), *(10**k * c for k in POWERS for c in COEFFICIENTS[: 9 if k < 8 else 6])]
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
        return Spelling(rest, multiples, bare=frozenset(multiples), **known).read(text)

    def learn(texts: dict[str, int]) -> None:
        for text, number in sorted(texts.items(), key=lambda item: (item[1], len(item[0]), item[0])):
            if reads(text) != number:
                numbers[text] = Decimal(number)

    def texts_of(least: int, limit: int) -> dict[str, int]:
        return {text: number for number in table if least <= number < limit for text in table[number]}

    learn(texts_of(0, 10))
    learned = 10
    for power in POWERS:
        for word in sorted(multiples_of(table, power, bool(settings.get("together"))), key=lambda one: (len(one), one)):
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
    return Spelling(numbers, multiples, bare=frozenset(multiples), **known), powers


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
    found = {
        word
        for word, where in seen.items()
        if (len(where) > 1 and (2 in where or not together)) or (1 in where and power > 3)
    }
    return {word for word in found if " " not in word and (power > 1 or word in alone)}


UNITS = {
    "length-kilometer": "km", "length-meter": "metre", "length-centimeter": "cm", "length-millimeter": "mm",
    "length-micrometer": "µm", "length-nanometer": "nm", "length-decimeter": "dm", "length-mile": "mile",
    "length-foot": "foot", "length-inch": "inch", "length-yard": "yard", "length-nautical-mile": "nautical mile",
    "length-light-year": "light year", "mass-kilogram": "kg", "mass-gram": "gram", "mass-milligram": "mg",
    "mass-microgram": "µg", "mass-tonne": "tonne", "mass-ton": "ton", "mass-pound": "lb", "mass-ounce": "oz",
    "mass-carat": "carat", "mass-stone": "stone", "area-hectare": "hectare", "area-acre": "acre",
    "area-square-kilometer": "km²", "area-square-meter": "m²", "area-square-centimeter": "cm²",
    "area-square-mile": "mile²", "area-square-foot": "ft²", "area-square-yard": "yard²", "area-square-inch": "inch²",
    "volume-liter": "litre", "volume-milliliter": "ml", "volume-centiliter": "cl", "volume-deciliter": "dl",
    "volume-hectoliter": "hl", "volume-gallon": "gallon", "volume-barrel": "barrel", "volume-pint": "pint",
    "volume-quart": "quart", "volume-cup": "cup", "volume-fluid-ounce": "fl oz", "volume-tablespoon": "tablespoon",
    "volume-teaspoon": "teaspoon", "volume-cubic-meter": "m³", "volume-cubic-kilometer": "km³",
    "volume-cubic-centimeter": "cm³", "volume-cubic-foot": "ft³", "volume-cubic-inch": "inch³",
    "volume-cubic-mile": "mile³", "volume-bushel": "bushel", "speed-kilometer-per-hour": "km/h",
    "speed-mile-per-hour": "mph", "speed-meter-per-second": "m/s", "speed-knot": "knot",
    "temperature-celsius": "°C", "temperature-fahrenheit": "°F", "temperature-kelvin": "K",
    "temperature-generic": "degree", "angle-degree": "degree", "power-watt": "W", "power-kilowatt": "kW",
    "power-megawatt": "MW", "power-gigawatt": "GW", "power-milliwatt": "mW", "power-horsepower": "hp",
    "energy-kilowatt-hour": "kWh", "energy-joule": "J", "energy-kilojoule": "kJ", "energy-calorie": "cal",
    "energy-kilocalorie": "kcal", "electric-volt": "V", "electric-ampere": "A", "electric-milliampere": "mA",
    "electric-ohm": "Ω", "frequency-hertz": "Hz", "frequency-kilohertz": "kHz", "frequency-megahertz": "MHz",
    "frequency-gigahertz": "GHz", "pressure-pascal": "Pa", "pressure-hectopascal": "hPa", "pressure-kilopascal": "kPa",
    "pressure-megapascal": "MPa", "pressure-bar": "bar", "pressure-millibar": "mbar", "pressure-atmosphere": "atm",
    "digital-bit": "bit", "digital-kilobit": "kbit", "digital-megabit": "Mbit", "digital-gigabit": "Gbit",
    "digital-byte": "B", "digital-kilobyte": "kB", "digital-megabyte": "MB", "digital-gigabyte": "GB",
    "digital-terabyte": "TB", "digital-petabyte": "PB", "graphics-pixel": "pixel", "graphics-megapixel": "megapixel",
}  # fmt: skip
"""The name of each unit here."""
DURATIONS = ("second", "minute", "hour", "day", "week", "month", "year", "decade", "century", "night", "millisecond")


def phrase(pattern: str) -> str | None:
    """Return the words behind a number in a pattern such as "{0} kilometres", joined by "_"; None if there is more."""
    before, _, behind = pattern.partition("{0}")
    tokens = tokenize(behind.strip().replace("\u00ad", ""), lettered=True)
    plain = tokens and all(token.kind == "word" or token.text in ("°", "'") for token in tokens)
    return "_".join(token.text for token in tokens) if plain and not before.strip() else None


def forms_of(language: str, name: str) -> list[str]:
    """Return the patterns of a unit, in the singular and the plural."""
    from babel import Locale

    patterns = Locale.parse(language)._data["unit_patterns"].get(name, {}).get("long", {})
    return [str(patterns[count]) for count in ("one", "two", "few", "many", "other") if count in patterns]


def measured(language: str) -> dict[str, str]:
    """Return the words for units that stand behind a number."""
    found: dict[str, str] = {}
    for name, own in UNITS.items():
        for word in map(phrase, forms_of(language, name)):
            if word is not None:
                found.setdefault(word, own)
    return found


def timed(language: str) -> list[str]:
    """Return the words for spans of time."""
    words = (phrase(form) for name in DURATIONS for form in forms_of(language, f"duration-{name}"))
    scripted = language in ("hi", "ja", "ko", "ru", "uk", "zh")
    return sorted({word for word in words if word and "_" not in word and not (scripted and word.isascii())})


def priced(language: str) -> dict[str, str]:
    """Return the names of the currencies that some country uses today, with their codes."""
    from babel import Locale
    from babel.core import get_global

    rows = (row for rows in get_global("territory_currencies").values() for row in rows)
    today = {code for code, _, end, tender in rows if end is None and tender}
    data = Locale.parse(language)._data
    found: dict[str, str] = {}
    for code in sorted(today, key=lambda code: (code not in LEADING, code)):
        names = {str(data["currency_names"].get(code, ""))}
        if code in data["currency_names_plural"]:
            names |= {str(name) for name in dict(data["currency_names_plural"][code]).values()}
        for name in sorted(names):
            word = phrase("{0} " + name)
            for form in inflected(word, language) if word else ():
                found.setdefault(form, code)
    return found


LEADING = ("USD", "EUR", "GBP", "JPY", "CNY", "INR")


def inflected(name: str, language: str) -> list[str]:
    """Return the name of a currency with its adjective in all cases, in German."""
    first, _, rest = name.partition("_")
    stem = first.removesuffix("er").removesuffix("e")
    if language != "de" or not rest or first in (stem, "schweizer"):
        return [name]
    return [f"{stem}{ending}_{rest}" for ending in ("e", "er", "en", "em", "es")]


def dated(language: str) -> list[str]:
    """Return the names of months and their short forms, without those that are digits."""
    from babel import Locale

    months = Locale.parse(language).months
    names = {
        str(m) for context in months.values() for width in ("wide", "abbreviated") for m in context[width].values()
    }
    cut = ([token.text for token in tokenize(name)] for name in names)
    return sorted({words[0] for words in cut if len(words) == 1 and not words[0].isdigit()})


def grouped(table: dict[str, str]) -> list[str]:
    """Return entries such as "km: kilomètre kilomètres" of a table of words and names."""
    names: dict[str, list[str]] = {}
    for word, name in table.items():
        names.setdefault(name, []).append(word)
    return [f"{name}: {' '.join(words)}" for name, words in names.items()]


def tables(language: str) -> dict[str, str]:
    """Return the tables of a language: words of numbers, months, spans of time, units, currencies (a blank is _).

    English has number words, months, times and units of its own.
    """
    if language == "en":
        return {"currencies": ", ".join(grouped(priced(language)))}
    return {
        **spelled_tables(language),
        "months": " ".join(dated(language)),
        "durations": " ".join(timed(language)),
        "units": ", ".join(grouped(measured(language))),
        "currencies": ", ".join(grouped(priced(language))),
    }


def spelled_tables(language: str) -> dict[str, str]:
    """Return the number words that are added, and those that multiply, by powers of ten."""
    found, powers = derived(language)
    for number, texts in spelled(language).items():
        wrong = [text for text in texts if found.read(text) != number]
        assert not wrong, (language, number, wrong)
    numbers = [f"{word} {int(number)}" for word, number in found.numbers.items()]
    return {"numbers": ", ".join(numbers), "multiples": ", ".join(f"{word} {k}" for word, k in powers.items())}


ENGLISH_TOO = frozenset(
    ["bill", "mano", "mile", "miler", "mill", "ming", "mion", "trion", "kuma", "kilu", "hilj", "puku", "mille"]
)
"""Multiples of some language that are words or names in English."""


def multiples_elsewhere() -> dict[str, str]:
    """Return the words that multiply in any language of CLDR, by its short forms of large numbers."""
    from babel import Locale, localedata

    found: dict[str, int] = {}
    for name in sorted(localedata.locale_identifiers()):
        data = Locale.parse(name)._data["compact_decimal_formats"] if "_" not in name else {}
        for forms in (dict(forms) for width in ("long", "short") for forms in dict(data.get(width, {})).values()):
            for number, pattern in forms.items():
                text = str(getattr(pattern, "pattern", pattern))
                tokens = tokenize(re.sub(r"[0'¤.]", " ", text).strip(), lettered=True)
                power = len(str(number)) - text.count("0")
                if len(tokens) == 1 and tokens[0].text.isalpha() and power > 0:
                    found.setdefault(tokens[0].text, power)
    kept = {word: k for word, k in found.items() if word not in ENGLISH_TOO and (len(word) > 3 or not word.isascii())}
    return {"multiples": ", ".join(f"{word} {k}" for word, k in sorted(kept.items()))}


def main(languages: list[str]) -> None:
    """Write the files of some languages, or of all."""
    files = {language: tables(language) for language in languages or LANGUAGES}
    if not languages:
        files["elsewhere"] = multiples_elsewhere()
    for name, table in files.items():
        (TARGET / f"{name}.json").write_text(json.dumps(table, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
