"""Numbers spelled in words are read back, in each language that has a table of them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import consilience as cs
from consilience.errors import FigureError
from consilience.wording.languages import LANGUAGES, words_of

SPELLED = [locale for locale in LANGUAGES if locale == "en" or not words_of(locale).spelling.cautious]


def _read(text, locale):
    try:
        figure = cs.read_figure(text, cs.Convention(locale=locale, count=False))
    except FigureError as error:
        return error.code
    return str(figure.interval)


def _spelled(number, locale):
    rbnf = pytest.importorskip("unicode_rbnf", reason="the library that spells numbers is not installed")
    engine = rbnf.RbnfEngine.for_language(locale)
    names = [n for n in engine.rulesets if n.startswith("spellout-cardinal") and "-with-" not in n]
    return {engine.format_number(number, ruleset_names=[name]).text.replace("\u00ad", "") for name in names}


@pytest.mark.parametrize("locale", SPELLED)
@given(number=st.integers(2, 999_999))
@settings(max_examples=60, deadline=None)
def test_a_spelled_number_is_read_back(locale, number):
    for text in _spelled(number, locale):
        if not any(char in "0123456789" for char in text):
            assert _read(text, locale) == f"[{number}, {number}]", text


@pytest.mark.parametrize(
    ("locale", "text", "interval"),
    [
        ("de", "siebenundvierzig Tote", "[47, 47]"),
        ("de", "viertausendsechshundertzwölf Menschen", "[4612, 4612]"),
        ("de", "neunzehnhundertachtzig Euro", "[1980, 1980]"),
        ("de", "sieben und sechzig Opfer", "[67, 67]"),
        ("de", "drei Millionen zweitausendelf Euro", "[3002011, 3002011]"),
        ("de", "sechs Komma zwei Milliarden", "[6200000000, 6200000000]"),
        ("de", "zwischen vierzig und fuenfundfuenfzig Verletzte", "[40, 55]"),
        ("de", "zwei bis drei Millionen", "[2000000, 3000000]"),
        ("de", "mindestens hundertzehn Tote", "[110, inf)"),
        ("de", "7 Millionen 300 Tausend", "[7300000, 7300000]"),
        ("de", "minus dreißig", "[-30, -30]"),
    ],
)
def test_what_is_spelled_is_read(locale, text, interval):
    assert _read(text, locale) == interval


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de", "acht dreißig"),
        ("de", "hundert tausendzwei Millionen drei Millionen"),
        ("de", "vierzig fünfzig Tote"),
        ("de", "Petra Hundert sprach"),
    ],
)
def test_words_that_make_no_number_together_are_refused(locale, text):
    assert _read(text, locale) in ("number words", "no figure")


@pytest.mark.parametrize("locale", SPELLED)
def test_a_text_of_many_number_words_takes_no_longer_than_it_is_long(locale):
    words = words_of(locale).spelling
    some = [word for word in words.numbers if " " not in word][:12]
    assert words.read(" ".join(some * 200)) is None
    assert words.read("".join(some * 200)) is None
