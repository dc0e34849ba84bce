"""Numbers that are figures in a sentence, not in a cell: shares, changes, what is denied, what words count."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs

INF = float("inf")
STATED = [
    ("A third of the pupils stayed away.", "A third", 33.3, 33.3, "%"),
    ("Almost two-thirds were women.", "Almost two-thirds", 66.7, 66.7, "%"),
    ("More than half of the shops closed.", "More than half", 50, INF, "%"),
    ("Fewer than a quarter of voters agreed.", "Fewer than a quarter", 0, 25, "%"),
    ("The budget was cut by a fifth.", "a fifth", 20, 20, "%"),
    ("Rents were one third lower.", "one third", 33.3, 33.3, "%"),
    ("Nine out of ten farms lost animals.", "Nine out of ten", 90, 90, "%"),
    ("Only one in 250 children is treated.", "one in 250", 0.4, 0.4, "%"),
    ("Several hundred families fled.", "Several hundred", 200, INF, ""),
    ("Sales fell to $4m, down from $7m.", "$7m", 7e6, 7e6, "USD"),
    ("Prices rose by about 12 percent.", "about 12 percent", 12, 12, "%"),
    ("There are not 800 soldiers in the town.", "800", 800, 800, ""),
    ("They crossed the river in two columns.", "two", 2, 2, ""),
    ("Five of the nurses had fallen ill.", "Five", 5, 5, ""),
    ("The army said three more of its soldiers had died.", "three", 3, 3, ""),
    ("One farmer was killed.", "One", 1, 1, ""),
    ("The lake rose by 32 cm.", "32 cm", 32, 32, "cm"),
    ("The dam holds 4 million litres after 240 mm of rain.", "240 mm", 240, 240, "mm"),
    ("Some 417,000 working days were lost to strikes.", "Some 417,000", 417e3, 417e3, ""),
    ("Britain lost 2.5 million working days.", "2.5 million", 25e5, 25e5, ""),
    ("Profit was SKr301m.", "SKr301m", 301e6, 301e6, "SEK"),
]


@pytest.mark.parametrize(("text", "words", "low", "high", "unit"), STATED)
def test_a_number_is_the_figure_that_its_sentence_makes_it(text, words, low, high, unit):
    one = next(one for one in cs.find_claims(text) if one.figure.words == words)
    figure = one.figure.figure
    assert (float(figure.lower.base), float(figure.upper.base)) == (pytest.approx(low), pytest.approx(high))
    assert one.unit == unit
    assert text[one.figure.start : one.figure.end] == words


@pytest.mark.parametrize(
    "text",
    [
        "A third man was seen.",
        "In the second half they scored twice.",
        "It took half an hour.",
        "He waited half a day.",
        "The quarter ended badly.",
        "Two and a half years passed.",
        "They fought on two fronts.",
        "The town lies 40 km from the coast.",
        "One volunteer said so.",
        "She walked with her two daughters.",
        "The poll has a margin of error of 3.5 points.",
        "It was taken from a widow of 91.",
        "Most were under 25.",
        "The study appeared in Boreal Entomology 47(2).",
        "Two officials said so.",
        "Nobody came.",
        "She lost 3 years of her life.",
        "A journey of 1,200 days lay before them.",
    ],
)
def test_other_numbers_stay_out(text):
    assert [one.figure.words for one in cs.find_claims(text)] == []


def test_parts_and_wholes_are_two_claims():
    found = cs.find_claims(
        "With results from 271 of 275 constituencies in, she led. They found 47 out of 60 sites empty."
    )
    assert [float(one.figure.figure.value) for one in found] == [271, 275, 47, 60]


def test_a_year_before_a_verb_is_a_year():
    found = cs.find_figures("A quake in 2015 killed almost 9,000 people.")
    assert [one.words for one in found] == ["almost 9,000"]
    assert [one.words for one in cs.find_figures("In camps 2015 people died.")] == ["2015 people"]


@given(
    st.integers(1, 9), st.sampled_from(["third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"])
)
def test_a_share_is_its_percentage(number, part):
    whole = ["", "", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"].index(part)
    words = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"][number]
    found = cs.find_claims(f"About {words} {part}{'s' if number > 1 else ''} of the houses burned.")
    if number < whole:
        (one,) = found
        assert float(one.figure.figure.value) == pytest.approx(float(Fraction(100 * number, whole)), rel=0.005)
    else:
        assert [one.unit for one in found if one.unit == "%"] == []


def test_the_draft_says_what_the_text_says():
    draft = str(cs.draft_claims(["The mayor said a third of the houses burned in May."], reported="2024-06-01"))
    assert "figure = \"33.3%\" # CHECK figure: the text says 'a third'" in draft
