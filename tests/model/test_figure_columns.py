import random

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import consilience as cs
from consilience.model.figure_columns import DistinctFigures, read_texts
from consilience.model.figures import read_figure
from consilience.wording.plain_words import meanings_before

CONVENTIONS = [
    cs.Convention(),
    cs.Convention(kappa=0),
    cs.Convention(kappa="0.1", bare="rounded"),
    cs.Convention(kappa=0.9, count=False),
    cs.Convention(locale="en", kappa="0.0333"),
    cs.Convention(locale="de"),
    cs.Convention(kappa="0.123456789012345678"),
]
plain = (
    st.integers(0, 30) | st.integers(0, 10**6) | st.integers(0, 10**17) | st.integers(1, 99).map(lambda n: n * 10**6)
)
number = st.builds(
    lambda n, grouped, decimals: (f"{n:,}" if grouped else str(n)) + decimals,
    plain,
    st.booleans(),
    st.sampled_from(["", "", "", ".5", ".25", ".000", ".123"]),
)
before = st.sampled_from(["", "about ", "~", "up to ", "at least ", "over ", "nearly ", "between "]) | st.sampled_from(
    sorted(meanings_before(cs.Convention()))
)
text = st.builds(
    lambda words, first, rest: words + first + rest,
    before,
    number,
    st.sampled_from(["", "", "+", " killed", " thousand", " million", " million+", "\n", "?"])
    | st.builds("{}{}".format, st.sampled_from(["-", "–", " and ", " ± ", "±"]), number),
)


def single(words, convention):
    try:
        return cs.read_figure(words, convention), None
    except cs.FigureError as error:
        return None, error.code


@settings(max_examples=300, deadline=None)
@given(st.lists(text | st.text(max_size=8), max_size=12), st.sampled_from(CONVENTIONS))
def test_columns_read_as_single_figures_do(texts, convention):
    found = read_texts(texts, convention)
    for place, words in enumerate(texts):
        figure, code = single(words, convention)
        if figure is None:
            assert found.errors[place].code == code
            continue
        interval = figure.interval
        assert place not in found.errors
        assert (found.lower[place], found.upper[place]) == (interval.lower, interval.upper)
        assert (found.lower_open[place], found.upper_open[place]) == (
            not interval.lower_closed,
            not interval.upper_closed,
        )
        assert (found.value[place], found.units.get(place, "")) == (float(figure.value), figure.unit)


RATES = {
    "300 a day": "/day",
    "300 daily": "/day",
    "300/day": "/day",
    "300 / day": "/day",
    "300 / person": "/person",
    "300 (per day)": "/day",
    "300 (daily)": "/day",
    "300 per diem": "/day",
    "5 kg (per day)": "kg/day",
    "180C/gas 4": "°C",
    "$300 (per person)": "USD/person",
    "300 calls/h": "/h",
    "300 people/km2": "/km²",
    "300 people a day": "/day",
    "about three hundred people every month": "/month",
    "between 100 and 200 visitors per week (est.)": "/week",
    "300 per capita": "/person",
    "300 children a household": "/household",
    "dozens a day (36)": "/day",
    "300 killed in a day": "",
    "300 a year ago": "",
    "300 men/women": "",
    "40 dead a day after the attack": "",
    "12 bodies a mile away": "",
    "300": "",
}


def test_a_count_keeps_its_rate_in_cells_and_texts():
    assert read_texts(list(RATES), cs.Convention()).units == {k: v for k, v in enumerate(RATES.values()) if v}
    assert {text: cs.read_figure(text).unit for text in RATES} == RATES
    assert {text: cs.find_figures(text)[0].measure for text in RATES} == RATES


def test_a_rate_is_not_compared_with_a_count():
    cells = ["300 a day", "900", "310 people a day"]
    claims = [cs.Claim(id=source, source=source, figure=cell) for source, cell in zip("ABC", cells, strict=True)]
    assert [claim.scope.get("unit") for claim in claims] == [("/day",), None, ("/day",)]
    assert cs.compare(claims[0], claims[1]).reason == "unit: /day against none"


@pytest.mark.parametrize(
    "words",
    [
        "1999",
        "11.000",
        "007",
        "11-12,000",
        "12-10",
        "1914-18",
        "up to 5-6",
        "",
        "1e5",
        "0.5",
        "between 5-6",
        "5 and 6",
        "0 ± 5",
    ],
)
def test_what_looks_plain_and_is_not(words):
    found = read_texts([words])
    figure, code = single(words, None)
    if figure is None:
        assert found.errors[0].code == code
    else:
        assert found.value[0] == float(figure.value)


def test_why_a_text_is_no_figure_keeps_nothing_else():
    found = read_texts(["several", "1.2.3", "no figure", "5"])
    assert [error.__traceback__ for error in found.errors.values()] == [None] * 3


def test_repeats_are_read_once():
    shuffled = ["about 500", "several", "40+"] * 1000
    random.Random(1).shuffle(shuffled)
    frame = pd.DataFrame({"s": 1, "f": shuffled})
    found, rejects = cs.reconcile_frame(frame, "s", figure="f", rejects="return")
    assert found["claims"].tolist() == [2000]
    assert len(rejects) == 1000
    assert rejects["row"].tolist() == [n for n, words in enumerate(shuffled, start=1) if words == "several"]


@given(
    st.lists(text | st.from_regex(r"[0-9]{1,4}(,[0-9]{3}){0,3}", fullmatch=True), min_size=1),
    st.sampled_from(CONVENTIONS),
)
def test_plain_figures_are_those_of_the_grammar(texts, convention):
    found = read_texts(texts, convention)
    figures = DistinctFigures(texts, found, convention)
    for place, text in enumerate(texts):
        if place not in found.errors:
            read, made = read_figure(text, convention), figures[place]
            assert all(getattr(read, name) == getattr(made, name) for name in read.__dataclass_fields__)
