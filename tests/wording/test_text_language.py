"""The language of a text by its commonest words, and what is read where nobody states one."""

import pytest

import consilience as cs
from consilience.wording.languages import LANGUAGES
from consilience.wording.languages.commonest import COMMONEST
from consilience.wording.text_language import language_of, locale_of

TEXTS = {
    "en": "The police said that about 9,500 people were in the square, and the organisers spoke of twice as many.",
    "de": "Sachsen will bis 2028 auch 1,3 Milliarden Euro sparen und 2.400 Stellen streichen, sagte der Minister.",
    "fr": "La police a dit qu'il y avait 9.500 personnes sur la place, et les organisateurs en ont compté 18.000.",
    "es": "La policía dijo que había 9.500 personas en la plaza, y los organizadores hablaron de más de 18.000.",
    "pt": "A polícia disse que havia 9.500 pessoas na praça, e os organizadores falaram de mais de 18.000 no centro.",
    "it": "La polizia ha detto che in piazza c'erano 9.500 persone, e per gli organizzatori sono più di 18.000.",
    "nl": "De politie zegt dat er 9.500 mensen op het plein waren, en volgens de organisatie waren het er meer.",
    "sv": "Polisen säger att det var 9 500 personer på torget, och enligt arrangörerna var de fler än 18 000.",
    "pl": "Policja podała, że na placu było 9 500 osób, a według organizatorów było ich ponad 18 000, i to nie koniec.",
    "tr": "Polis meydanda 9.500 kişi olduğunu söyledi, ancak organizatörlere göre bu sayı çok daha fazla.",
    "ru": "Полиция сообщила, что на площади было 9 500 человек, а по данным организаторов их было больше, и не только.",
    "uk": "Поліція повідомила, що на площі було 9 500 людей, а за даними організаторів їх було більше, і не тільки.",
    "ja": "警察によると広場には九千五百人がいたが、主催者はそれより多かったと話している。",
    "ko": "경찰은 광장에 9,500명이 있었다고 밝혔지만 주최 측은 더 많았다고 말했다.",
    "hi": "पुलिस ने कहा कि चौक पर 9,500 लोग थे, लेकिन आयोजकों ने इससे अधिक बताया।",
    "zh": "警方表示广场上有九千五百人,但主办方说人数要多得多,而且还在增加。",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_sentence_shows_its_language(language):
    assert language_of(TEXTS[language]) == language == locale_of(TEXTS[language])


def test_abbreviations_show_no_language():
    text = "Nine out of 10 patients recovered.\nUkrainian officials say 9,000; U.S. officials, 17,500 to 20,000."
    assert language_of(text) in ("en", None)


def test_a_text_in_two_languages_shows_none():
    assert language_of(TEXTS["en"] + " " + TEXTS["es"]) is None


def test_every_language_of_ours_is_known():
    assert TEXTS.keys() == LANGUAGES.keys()
    assert {name for name in COMMONEST if name.islower()} == LANGUAGES.keys() - {"ja", "ko", "hi", "zh"}


@pytest.mark.parametrize(
    "text", ["", "500 Teilnehmer", "5 (est.) " * 40, "0.5 1.5 2.400 " * 9, "Osby Lund Kallio " * 9]
)
def test_what_shows_none_is_read_as_english(text):
    assert language_of(text) is None
    assert locale_of(text) == "en"


def test_figures_of_a_text_in_another_language_are_refused_where_none_is_stated():
    text = "Der Minister sagte, dass im Land 62 Schulen und 41 Kliniken nicht mehr zu halten sind."
    found = cs.find_figures(text)
    assert not found.figures
    assert [other.kind for other in found.others] == ["another language"] * 2
    assert [float(one.figure.value) for one in cs.find_figures(text, cs.Convention(locale="de"))] == [62, 41]


def test_a_language_without_words_of_ours_is_refused():
    danish = "Politiet siger, at der var 9.500 mennesker på pladsen, og at 12 af dem er såret efter en brand."
    assert locale_of(danish) is None
    assert not cs.find_claims(danish)


def test_claims_and_drafts_are_read_in_the_language_of_the_text():
    claim = cs.find_claims(TEXTS["de"])[-1]
    assert (float(claim.figure.figure.value), claim.source.name) == (2400, "Minister")
    assert 'locale = "de"' in cs.draft_claims(TEXTS["de"])
    assert "locale" not in cs.draft_claims(TEXTS["en"])
    with pytest.raises(cs.OptionError, match="several languages"):
        cs.draft_claims([TEXTS["de"], TEXTS["en"]])
    assert cs.draft_claims([TEXTS["de"], TEXTS["en"]], cs.Convention(locale="de"))
