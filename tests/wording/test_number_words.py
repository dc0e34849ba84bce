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
    parts = ("-tens", "-ones")  # of a number
    names = [n for n in engine.rulesets if n.startswith("spellout-cardinal") and "-with-" not in n]
    names = [n for n in names if not n.endswith(parts)]
    return {engine.format_number(number, ruleset_names=[name]).text.replace("\u00ad", "") for name in names}


@pytest.mark.parametrize("locale", SPELLED)
@given(number=st.integers(0, 999_999))
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
        ("fr", "soixante-quatorze blessés", "[74, 74]"),
        ("fr", "quatre vingt treize mille", "[93000, 93000]"),
        ("fr", "un million six cent trois mille", "[1603000, 1603000]"),
        ("fr", "dix-sept cent douze", "[1712, 1712]"),
        ("fr", "deux millions et demi", "[2500000, 2500000]"),
        ("fr", "septante-trois", "[73, 73]"),
        ("fr", "entre vingt et trente blessés", "[20, 30]"),
        ("fr", "en dessous de 230", "(-inf, 230)"),
        ("es", "ciento cuarenta y tres heridos", "[143, 143]"),
        ("es", "seis mil setecientas personas", "[6700, 6700]"),
        ("es", "dos mil millones de euros", "[2000000000, 2000000000]"),
        ("es", "4 mil 500 muertos", "[4500, 4500]"),
        ("es", "tres millones y medio", "[3500000, 3500000]"),
        ("es", "entre cuarenta y cinco y sesenta", "[45, 60]"),
        ("es", "veintidos heridos", "[22, 22]"),
        ("uk", "сорок сім поранених", "[47, 47]"),
        ("uk", "двісті тридцять тисяч гривень", "[230000, 230000]"),
        ("uk", "щонайменше дванадцять загиблих", "[12, inf)"),
        ("uk", "понад п’ятдесяти", "(50, inf)"),
        ("pt", "cento e oitenta e quatro mortos", "[184, 184]"),
        ("pt", "três milhões e duzentos mil reais", "[3200000, 3200000]"),
        ("pt", "pelo menos dezessete feridos", "[17, inf)"),
        ("pt", "cerca de 130 milhões", "[125000000, 135000000]"),
        ("it", "centottantasette morti", "[187, 187]"),
        ("it", "quarantatremila euro", "[43000, 43000]"),
        ("it", "tra venti e trenta feriti", "[20, 30]"),
        ("it", "almeno 640 sfollati", "[640, inf)"),
        ("it", "40 miliardi di euro", "[40000000000, 40000000000]"),
        ("nl", "drieënzeventig gewonden", "[73, 73]"),
        ("nl", "vijfduizend tweehonderd", "[5200, 5200]"),
        ("nl", "tot 40 doden", "(-inf, 40]"),
        ("nl", "tussen de 20 en 30 doden", "[20, 30]"),
        ("nl", "ruim 60 miljoen", "[60000000, 63000000]"),
        ("hi", "तीन लाख बीस हज़ार", "[320000, 320000]"),
        ("hi", "कम से कम 40 लोग", "[40, inf)"),
        ("hi", "700 से अधिक लोग", "(700, inf)"),
        ("hi", "6.5 करोड़ रुपये", "[65000000, 65000000]"),
        ("zh", "三万六千人", "[36000, 36000]"),
        ("zh", "六亿零三百万元", "[603000000, 603000000]"),
        ("zh", "2.7万亿元", "[2700000000000, 2700000000000]"),
        ("zh", "至少四十人死亡", "[40, inf)"),
        ("zh", "700多万", "[7000000, inf)"),
        ("zh", "40人以下", "(-inf, 40]"),
        ("zh", "七万八", "[78000, 78000]"),
        ("ja", "四億七千万円", "[470000000, 470000000]"),
        ("ja", "約300人", "[285, 315]"),
        ("ja", "300人以上", "[300, inf)"),
        ("ja", "7千300万人", "[73000000, 73000000]"),
        ("zh", "百分之五", "[5, 5]"),
        ("zh", "负百分之七", "[-7, -7]"),
        ("zh", "从百分之六到百分之九", "[6, 9]"),
        ("zh", "三七〇人", "[370, 370]"),
        ("zh", "10的5次方", "[100000, 100000]"),
        ("ja", "ななひゃくにじゅう", "[720, 720]"),
        ("ja", "十の八乗", "[100000000, 100000000]"),
        ("ja", "3.5×10の4乗", "[35000, 35000]"),
        ("ko", "육만 삼천 명", "[63000, 63000]"),
        ("ko", "4억 3천만 원", "[430000000, 430000000]"),
        ("ko", "약 300명", "[285, 315]"),
        ("ko", "300명 이상", "[300, inf)"),
        ("ko", "스물일곱 명", "[27, 27]"),
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
        ("fr", "sept huit morts"),
        ("es", "tres cuatro heridos"),
        ("it", "venti dodici morti"),
        ("hi", "साढ़े 3 लाख"),
        ("ja", "五六人"),
        ("ja", "3ダース二千円"),
        ("fr", "deux crore lakh"),
    ],
)
def test_words_that_make_no_number_together_are_refused(locale, text):
    assert _read(text, locale) in ("number words", "no figure")


@pytest.mark.parametrize(("locale", "sign"), [("zh", "、"), ("ja", "、"), ("zh", "，"), ("ja", "､")])
@given(numbers=st.lists(st.integers(100, 999), min_size=2, max_size=6))
@settings(max_examples=30, deadline=None)
def test_the_comma_of_a_list_never_groups_digits(locale, sign, numbers):
    found = cs.find_figures(sign.join(map(str, numbers)), cs.Convention(locale=locale))
    assert [int(one.figure.value) for one in found] == numbers


@pytest.mark.parametrize("locale", SPELLED)
def test_a_text_of_many_number_words_takes_no_longer_than_it_is_long(locale):
    words = words_of(locale).spelling
    some = [word for word in words.numbers if " " not in word][:12]
    assert words.read(" ".join(some * 200)) is None
    assert words.read("".join(some * 200)) is None


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("zh", "四川"),
        ("zh", "统一"),
        ("ja", "三重県"),
        ("ko", "이 가방"),
        ("fr", "un village"),
        ("de", "eine Stadt"),
        ("ja", "まんにん"),
    ],
)
def test_numerals_in_other_words_are_none(locale, text):
    assert list(cs.find_figures(text, cs.Convention(locale=locale))) == []


@pytest.mark.parametrize(
    ("locale", "text", "unit"),
    [
        ("de", "40 kanadische Dollar", "CAD"),
        ("de", "7 Prozentpunkte", "percentage points"),
        ("fr", "7 livres sterling", "GBP"),
        ("fr", "7 pour cent", "%"),
        ("es", "60 kilómetros por hora", "km/h"),
        ("zh", "华氏七十度", "°F"),
        ("ko", "섭씨 7도", "°C"),
        ("zh", "六千克", "kg"),
        ("pt", "7 toneladas", "tonne"),
        ("hi", "7 किलोमीटर", "km"),
    ],
)
def test_units_have_one_name_in_all_languages(locale, text, unit):
    assert cs.read_figure(text, cs.Convention(locale=locale)).unit == unit
