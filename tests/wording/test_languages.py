"""Phrases of each language, written down with their answers before they were first read."""

from __future__ import annotations

from pathlib import Path

import pytest

import consilience as cs
from consilience.wording.languages import index, words_of


def rows_of(name):
    return [line.split("\t") for line in (Path(__file__).parent / name).read_text("utf-8").splitlines()]


ROWS = rows_of("languages.tsv")
PHRASES = {locale: phrases.split("|") for locale, phrases in rows_of("bounds.tsv")}


@pytest.mark.parametrize("locale", sorted({locale for locale, *_ in ROWS}))
def test_a_phrase_gives_its_figures_or_none(locale):
    wanted = {text: said for one, text, said in ROWS if one == locale}
    read = {}
    for text, said in wanted.items():
        found = cs.find_figures(text, cs.Convention(locale=locale, count="[-" not in said))
        read[text] = "; ".join(f"{one.figure.interval} {one.measure}".rstrip() for one in found) or "-"
    assert read == wanted


def test_a_cell_with_a_rate_has_the_unit_of_the_figure_in_a_text():
    rated = [
        (locale, text, said) for locale, text, said in ROWS if locale != "en" and said.endswith(("/day", "/month"))
    ]
    wanted = {text: said.rpartition("] ")[2] for _, text, said in rated}
    read = {text: cs.read_figure(text, cs.Convention(locale=locale)).unit for locale, text, _ in rated}
    assert read == wanted
    assert len(rated) > 30


@pytest.mark.parametrize("locale", sorted(PHRASES))
def test_no_bound_of_a_list_written_before_the_tables_is_dropped(locale):
    texts = [phrase.replace("#", "500") for phrase in PHRASES[locale]]
    assert exact_in(texts, cs.Convention(locale=locale)) == []
    assert exact_in(texts, cs.Convention()) == []


FORMS = {
    "de": ("fünfhundert", "Menschen"),
    "es": ("quinientos", "personas"),
    "fr": ("cinq cents", "personnes"),
    "hi": ("पांच सौ", "लोग"),
    "it": ("cinquecento", "persone"),
    "ja": ("五百", "人"),
    "ko": ("오백", "명"),
    "nl": ("vijfhonderd", "mensen"),
    "pl": ("pięćset", "osób"),
    "pt": ("quinhentos", "pessoas"),
    "ru": ("пятьсот", "человек"),
    "sv": ("femhundra", "personer"),
    "tr": ("beş yüz", "kişi"),
    "uk": ("п'ятсот", "осіб"),
    "zh": ("五百", "人"),
}
BOUNDS = {"at least", "more than", "at most", "less than"}


def bound_texts(locale):
    """Yield each bound phrase of a language with a number in turn in digits and in words, with a noun and without."""
    words, (spelled, noun), blank = words_of(locale), FORMS[locale], "" if locale in ("ja", "zh") else " "
    tables = [(index.BEFORE[locale], "{phrase}{number}"), (index.BEHIND[locale], "{number}{phrase}")]
    phrases = [
        (phrase, form)
        for table, form in tables
        for meaning, listed in table.items()
        if meaning in BOUNDS
        for phrase in listed.split(", ")
    ]
    counters = words.people if words.spelling.postposed else ()
    for k, (phrase, form) in enumerate(phrases[:: 1 + len(phrases) // 400]):  # most are forms of one verb
        if phrase in counters:  # 起 counts events too
            continue
        number = ("500", spelled)[k % 2] + (blank + noun if k % 3 else "")
        typed = phrase.replace(" ' ", "'").replace(" - ", "-")
        parts = {"phrase": typed if blank else typed.replace(" ", ""), "number": number}
        yield form.replace("}{", "}" + blank + "{").format(**parts)


def exact_in(texts, convention):
    """Return the figures of some lines that are 500 exactly."""
    found = cs.find_figures("\n\n".join(texts), convention)
    return [one.words for one in found if one.figure.interval == cs.Interval(500, 500)]


@pytest.mark.parametrize("locale", sorted(FORMS))
def test_no_bound_of_a_language_is_dropped(locale):
    texts = list(bound_texts(locale))
    assert exact_in(texts, cs.Convention(locale=locale)) == []
    assert exact_in([text for text in texts if "500" in text], cs.Convention()) == []  # where no language is stated
