"""What is read at a glance is what the grammar gives."""

from __future__ import annotations

from itertools import cycle

import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.wording.formulas import plain_formula
from consilience.wording.grammar import mentions_in
from consilience.wording.languages import LANGUAGES, words_of
from consilience.wording.passages import Passage
from consilience.wording.plain_texts import plain_statement
from consilience.wording.selection import choose, ends_of

LOCALES = (None, *LANGUAGES)
DIGITS = ("0", "1", "7", "12", "24", "31", "60", "112", "404", "911", "2500", "9001", "12345", "999999", "1234567")
SIGNED = ("1,000", "12,500", "1,234,567", "0.5", "3.50", "1.234", "99.999")


def of_plain(text, convention):
    stated = plain_statement(text, convention)
    return read(lambda: stated, text, convention)


def of_grammar(text, convention):
    passage = Passage(plain_formula(text, points=convention.locale in (None, "en")), convention)

    def stated():
        chosen = choose(passage.text, mentions_in(passage))
        unit = chosen.unit or passage.unit(chosen.start, chosen.end)[0]
        return chosen.amount, chosen.meanings, unit

    return read(stated, passage.text, convention)


def read(stated, text, convention):
    """Return the ends, the reading, the value and the unit, or why there is no figure."""
    try:
        amount, meanings, unit = stated()
        return *ends_of(text, amount, meanings, convention), amount.value, amount.errors, unit
    except cs.FigureError as error:
        return error.code, str(error)


def phrases(locale):
    return sorted({" ".join(words) for rows in words_of(locale or "en").before.values() for words, _ in rows})


@pytest.mark.parametrize("locale", LOCALES)
def test_every_phrase_before_a_number(locale):
    convention = cs.Convention(locale=locale)
    comma = convention.marks.decimal == ","
    signed = [one.translate({44: ".", 46: ","}) for one in SIGNED] if comma else SIGNED
    numbers, firsts = cycle((*DIGITS, *signed)), cycle((str.lower, str.upper, str.lower))
    taken = 0
    for phrase in phrases(locale):
        text = f"{next(firsts)(phrase[:1])}{phrase[1:]} {next(numbers)}"
        if plain_statement(text, convention) is not None:
            taken += 1
            assert of_plain(text, convention) == of_grammar(text, convention), text
    cut = locale in ("ja", "ko", "tr", "zh", "hi")  # whose words hang together or have endings
    assert cut or taken > 0.7 * len(phrases(locale))


WORDS = str.split("""people
men women children civilians homes killed were are said dead troops soldiers tanks jobs the of or
and at least more fewer million thousand percent kilometres years hours each May east street Street maximum about not
Menschen Tote oder mehr personas muertos millones habitants victimes morts osób человек людей mensen persone pessoas
including times others cases flights votes seats tons barrels grofweg oddlings""")


@st.composite
def statements(draw):
    locale = draw(st.sampled_from(LOCALES))
    head = draw(st.sampled_from(["", *phrases(locale), *sorted(words_of(locale or "en").between)]))
    numbers = [draw(st.integers(0, 10 ** draw(st.integers(1, 9)))) for _ in range(2)]
    first, second = (f"{one:,}" if draw(st.booleans()) else str(one) for one in sorted(numbers))
    known = words_of(locale or "en")
    joint = draw(st.sampled_from(sorted(known.to | known.joined)))
    behind = draw(
        st.sampled_from(["", "", "", "+", "%", " %", f"-{second}", f"–{second}", f" {second}", f" {joint} {second}"])
    )
    own = sorted(known.multiples) + sorted(known.units) + sorted(known.based)
    aside = draw(
        st.sampled_from(["", "", "", " (est.)", " (estimated)", " (disputed)", " (at most)", " (give or take)"])
    )
    aside = draw(st.sampled_from([aside, f" ({second})", f" ({first}-{second})", f" (including {first} children)"]))
    first = draw(st.sampled_from(["", "", "$", "€", "USD "])) + first + draw(st.sampled_from(["", "", "m", "bn"]))
    if known.spelling is not None and draw(st.integers(0, 3)) == 0:
        spelled = st.sampled_from([*known.spelling.numbers, *known.spelling.multiples, *known.spelling.joints])
        first, behind, aside = " ".join(draw(st.lists(spelled, min_size=1, max_size=4))), "", ""
    words = draw(st.lists(st.sampled_from(WORDS) | st.sampled_from(own), max_size=3))
    gap = draw(st.sampled_from(["", ". ", " ", " "])) if head else ""
    text = " ".join([f"{head}{gap}{first}{behind}", *words]) + aside
    convention = cs.Convention(locale=locale, count=draw(st.booleans()))
    return text.translate({44: "."}) if convention.marks.decimal == "," else text, convention


@given(statements())
def test_plain_statements(case):
    text, convention = case
    if plain_statement(text, convention) is not None:
        assert of_plain(text, convention) == of_grammar(text, convention)


@pytest.mark.parametrize(
    "text",
    [
        "about 12,500",
        "About 500",
        "up to 500 people",
        "40+",
        "40+ wounded",
        "12,500-13,000",
        " 7 ",
        "~500",
        "≥ 12.5",
        "about 15 km",
        "12%",
        "1.2 million people",
        "between 10,000 and 12,000",
        "300 people were killed",
        "$1.2 million",
        "c. 500 (disputed)",
        "€500 (est.)",
        "3-5 people",
        "from 12 to 15 homes",
        "$1.2bn",
        "about USD 5-6 million",
        "five hundred people",
        "nearly twenty-five",
        "12 per cent",
        "120 (90-150)",
        "120 (including 12 children)",
        "at least 12 soldiers in the region",
    ],
)
def test_what_is_plain(text):
    assert plain_statement(text, cs.Convention()) is not None


def test_people_that_rates_have_as_their_base_are_plain():
    assert plain_statement("etwa 12.500 Menschen", cs.Convention(locale="de")) is not None
    assert plain_statement("au moins 250 personnes", cs.Convention(locale="fr")) is not None


@pytest.mark.parametrize(
    "text",
    [
        *("1999", "about 1999", "1.234", "007", "911 calls", "at least 300 or so", "10-12", "500 of them"),
        *(
            "12 hours",
            "12 m",
            "12% of them",
            "+5",
            "-5",
            "500 (est. 2020)",
            "C. 500 miles",
            "C. $500",
            "3-5 of them",
            "15,000-12,000",
            "nearing 832973181",
            "12 people ½oz",
        ),
        *(
            "easily 500",
            "500, 600",
            "12 Street",
            "12 or 15",
            "a",
            "one",
            "drie eenentwintigste",
            "",
            "4 K video",
            "dozens",
            "hundred",
        ),
    ],
)
def test_what_the_grammar_has_to_read(text):
    assert plain_statement(text, cs.Convention()) is None
