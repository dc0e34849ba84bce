"""Where no locale is stated, nothing that another language says beside a number is passed over in silence."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

import consilience as cs
from consilience.errors import FigureError
from consilience.wording.languages import LANGUAGES, index, words_of

DOCS = Path(__file__).parents[2] / "docs"
ENGLISH = words_of("en")


def _read(text, locale=None):
    try:
        figure = cs.read_figure(text, cs.Convention(locale=locale))
    except FigureError as error:
        return error.code
    return figure.interval, figure.unit


def _texts(locale):
    """Every phrase of a language, in front of a number and behind it."""
    words = words_of(locale)
    for table, template in ((words.before, "{} 500"), (words.after, "500 {}"), (words.behind, "500 {}")):
        phrases = [phrase for rows in table.values() for phrase, _ in rows]
        for phrase in phrases[:: 1 + len(phrases) // 400]:  # most are forms of one verb
            written = " ".join(phrase).replace(" ' ", "’").replace(" - ", "-").replace(" '", "’")
            yield template.format(written)
    yield from (f"500 {word}" for word in words.multiples)


@pytest.mark.parametrize("locale", list(LANGUAGES)[1:])
def test_a_phrase_is_read_as_its_language_means_it_or_refused(locale):
    passed_over = {
        text for text in _texts(locale) if _read(text) != _read(text, locale) and not isinstance(_read(text), str)
    }
    # In English "cent" and "cents" are money, "MD" is Maryland, and these multiples are millions of the short scale.
    assert passed_over <= {"500 cent", "500 cents", "500 md", "500 mds", "500 mil", "500 billion", "500 billions"} | {
        "500 trillion",
        "500 trillions",
        "500 bln",
    }


@pytest.mark.parametrize(
    ("text", "locale", "interval"),
    [
        ("bis zu 500 Tote", "de", "[0, 500]"),
        ("hasta US$5m", "es", "[0, 5000000]"),
        ("jusqu’à 500 morts", "fr", "[0, 500]"),
        ("500 morts au plus", "fr", "[0, 500]"),
        ("500 au plus", "fr", "[0, 500]"),
        ("понад 500 загиблих", "uk", "(500, inf)"),
        ("fast 500 Tote", "de", "[475, 500]"),
        ("500 Tote oder mehr", "de", "[500, inf)"),
    ],
)
def test_the_refusal_names_the_words_and_the_locale(text, locale, interval):
    with pytest.raises(FigureError, match=f"in {LANGUAGES[locale].capitalize()}, locale '{locale}'") as found:
        cs.read_figure(text)
    assert found.value.code == "another language"
    assert str(cs.read_figure(text, cs.Convention(locale=locale)).interval) == interval


@pytest.mark.parametrize(
    "text", ["500 killed", "about 500", "500 or more", "5 cents", "maximum 500", "a fast boat, 500"]
)
def test_english_is_read_as_ever(text):
    assert _read(text) == _read(text, "en")


def test_prose_says_so_too():
    found = cs.find_figures("The agency wrote: hasta 500 muertos. Officials said 300 were killed.")
    assert [figure.words for figure in found] == ["300"]
    assert [other.kind for other in found.others] == ["another language"]


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("135 milhões", None),
        ("40 miliardi", None),
        ("almeno 600", None),
        ("bis 40 Tote", None),
        ("en dessous de 230", None),
        ("40 milyon", None),
        ("40 miljoner", None),
        ("около 600", None),
        ("600 или более", None),
        ("wokół 600", None),
        ("almeno 600", "de"),
        ("40 milhões", "it"),
        ("mindestens 600", "fr"),
        ("hasta 600", "nl"),
        ("près de 600", "es"),
    ],
)
def test_what_another_language_would_change_is_refused_and_named(text, locale):
    with pytest.raises(FigureError) as found:
        cs.read_figure(text, cs.Convention(locale=locale))
    assert found.value.code == "another language"
    assert any(word in str(found.value).partition("(")[2] for word in text.split())


@pytest.mark.parametrize("text", ["600 killed", "600 protégés", "São Paulo 600", "600 €", "600 µg", "up to 600"])
def test_what_english_texts_hold_is_not_refused(text):
    assert cs.read_figure(text).value == 600


def test_english_is_read_beside_every_language():
    for locale in LANGUAGES:
        assert str(cs.read_figure("up to 600", cs.Convention(locale=locale)).interval) == "[0, 600]"


@pytest.mark.parametrize("locale", [None, "de", "fr", "pt"])
@pytest.mark.parametrize(
    "text",
    [
        "przynajmniej 70 osób",
        "powyżej 80",
        "åtminstone 60 personer",
        "400 personer eller fler",
        "en çok 90 kişi",
        "700'den fazla",
        "свыше 60 человек",
        "ما لا يقل عن 60",
        "flere end 60",
        "περισσότεροι από 60",
        "legfeljebb 60",
        "paling sedikit 60",
    ],
)
def test_a_bound_of_a_language_without_a_module_is_never_passed_over(locale, text):
    assert not list(cs.find_figures(text, cs.Convention(locale=locale)))


def test_words_of_the_texts_own_language_are_none_of_another():
    assert [str(one.figure.interval) for one in cs.find_figures("alle 60 Häuser", cs.Convention(locale="de"))] == [
        "[60, 60]"
    ]


@pytest.mark.parametrize(
    ("locale", "text"),
    [("fr", "a prêté 60 livres"), ("de", "größte 60 Häuser"), ("pt", "são 60 casas"), ("es", "el pingüino 60")],
)
def test_letters_of_the_stated_language_are_its_own(locale, text):
    assert [str(one.figure.interval) for one in cs.find_figures(text, cs.Convention(locale=locale))] == ["[60, 60]"]


@pytest.mark.parametrize(
    ("locale", "text", "interval"),
    [
        ("de", "hoechstens 60", "[0, 60]"),
        ("de", "ungefahr 60", "[57, 63]"),
        ("fr", "a partir de 60 personnes", "[60, inf)"),
        ("es", "mas de 60 heridos", "(60, inf)"),
        ("it", "piu di 60 feriti", "(60, inf)"),
    ],
)
def test_bounds_typed_without_accents_bind(locale, text, interval):
    assert str(cs.read_figure(text, cs.Convention(locale=locale)).interval) == interval


def test_the_index_of_all_words_is_as_the_tables_are():
    script = runpy.run_path(str(DOCS / "print_language_index.py"))
    written = Path(index.__file__).with_suffix(".json").read_text(encoding="utf-8")
    assert written == script["index"]() + "\n", "run docs/print_language_index.py"


@pytest.mark.parametrize("locale", index.JOINTS)
def test_a_number_word_joined_to_a_number_is_never_dropped(locale):
    words = [word for word in index.NUMBERS[locale].split() if word not in ("cent", "cents")][::3]
    for joint in (joint for joint in index.JOINTS[locale].split() if joint != "・"):
        for text in (f"{word} {joint} 3" for word in words):
            assert isinstance(_read(text), str) or _read(text)[0].lower != 3, text
    for text in (f"{word} 3" for word in words):
        assert isinstance(_read(text), str) or _read(text)[0].lower != 3, text


@pytest.mark.parametrize("locale", [None, "en", "it", "ja"])
@pytest.mark.parametrize(
    "text",
    [
        "treinta y 3",
        "zwanzig und 3 Tote",
        "vingt et 3 morts",
        "zwanzig Tote und 3 Verletzte",
        "3 Tote und zwanzig Verletzte",
        "dreiundzwanzig bis 30",
        "deux mille 500",
        "twintig of 30",
        "30 euros y veinte céntimos",
        "mindestens weitere 30",
        "30 bis 40",
        "30 y 40",
        "300 binden fazla",
        "al menos otros 30",
    ],
)
def test_two_numbers_of_another_language_are_not_one(locale, text):
    assert isinstance(_read(text, locale), str)


@pytest.mark.parametrize("text", ["Otto killed 5", "due to 5 deaths", "Seven, 5", "Vingt Company lost 30"])
def test_names_that_are_numbers_elsewhere_stop_nothing(text):
    assert list(cs.find_figures(text))


@pytest.mark.parametrize(
    "text", ["14 juillet", "le 14 juillet 1789", "14 de julio", "Seite 45", "Artikel 5", "20 Jahre", "34 años", "5 мая"]
)
def test_dates_names_and_times_of_another_language_are_no_counts(text):
    assert isinstance(_read(text), str)


@pytest.mark.parametrize("text", ["20 years ago", "300 Ore", "500 mayors", "30 a day", "lot 49 people"])
def test_english_words_are_none_of_another_language(text):
    assert _read(text) != "another language"


@pytest.mark.parametrize(
    "text",
    [
        "85 kg程度",
        "12.5%以上",
        "keine 500",
        "menos 5 grados",
        "R$ 3 mil",
        "5 mil",
        "12 mil euros",
        "2 von 3",
        "2 sur 3",
        "am 25. Dezember",
        "500 kişiden fazla",
        "ten minste 20",
    ],
)
def test_what_other_languages_read_otherwise_is_refused(text):
    assert not list(cs.find_figures(text))


def test_what_english_shows_is_read():
    assert [one.figure.value for one in cs.find_figures("$5 mil for 5 mil people")] == [5_000_000, 5_000_000]
