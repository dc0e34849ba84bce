"""Amounts in several words, negative ones, percentages and errors of measurement: in one unit, or refused."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.errors import FigureError
from consilience.wording.measures import PARTS

SHORT = {"foot": "ft", "inch": "in", "metre": "metres", "litre": "litres", "gram": "grams", "fl oz": "floz"}


def _read(text, **settings):
    try:
        figure = cs.read_figure(text, cs.Convention(**settings))
    except FigureError as error:
        return f"!{error.code}"
    return f"{figure.interval} {figure.unit}".rstrip()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5 ft 2 in", "[62, 62] inch"),
        ("5 feet and 2 inches", "[62, 62] inch"),
        ("10 kms 8 metres 6 cm", "[1000806, 1000806] cm"),
        ("2 km and 1,500 metres", "!ambiguous number"),
        ("6 feet 2 metres", "!ambiguous number"),
        ("2.8 GHz 8 MB", "!several figures"),
        ("3 dollars 50 cents", "[3.5, 3.5] USD"),
        ("thirteen dollars and forty-five cents", "[13.45, 13.45] USD"),
        ("15 dollars and 50", "[15.5, 15.5] USD"),
        ("15 dollars and 50 people", "!several figures"),
        ("75 USD million", "[75000000, 75000000] USD"),
        ("30 MUSD", "[30000000, 30000000] USD"),
        ("MAUD 60", "[60000000, 60000000] AUD"),
        ("USD115.5", "[115.5, 115.5] USD"),
        ("HK $3.7bn", "[3700000000, 3700000000] HKD"),
        ("$1500", "[1500, 1500] USD"),
        ("3-inch", "[3, 3] inch"),
        ("8- to 16-metre", "[8, 16] metre"),
        ("half a gallon", "[0.5, 0.5] gallon"),
        ("2 1/2 miles", "[2.5, 2.5] mile"),
        ("1.8m tall", "[1.8, 1.8] metre"),
        ("10 trln", "!ambiguous number"),
        ("$8. 94", "[8.94, 8.94] USD"),
        ("118, 99 €", "[118.99, 118.99] EUR"),
        ("35€ 99", "[35.99, 35.99] EUR"),
        ("it was $8. 94", "!ambiguous number"),
        ("36. 24", "!ambiguous number"),
        ("a 1500b packet", "!ambiguous number"),
        ("a coat ($30)", "[30, 30] USD"),
        ("620 miles (1,000 km)", "[620, 620] mile"),
    ],
)
def test_amounts_in_several_words(text, expected):
    assert _read(text) == expected


NEGATIVE = [
    ("minus three million", "[-3000000, -3000000]"),
    ("negative 30", "[-30, -30]"),
    ("− 30", "[-30, -30]"),
    ("- 1,200", "[-1200, -1200]"),
    ("convert - 20 °C", "[-20, -20] °C"),
    ("2 degrees below zero", "[-2, -2] degree"),
    ("($1,234)", "[-1234, -1234] USD"),
    ("$(0.12)", "[-0.12, -0.12] USD"),
    ("EUR (1,234)", "[-1234, -1234] EUR"),
]


@pytest.mark.parametrize(("text", "expected"), NEGATIVE)
def test_a_negative_amount_is_never_made_positive(text, expected):
    assert _read(text, count=False) == expected
    measured = not expected.endswith("]")
    assert _read(text) == "!negative count" or (measured and _read(text) == expected)


@pytest.mark.parametrize("text", ["{}12 °C", "a low of {}12 °C", "lost {}12 votes"])
def test_minus_in_words_is_read_as_its_sign(text):
    assert _read(text.format("minus ")).partition(":")[0] == _read(text.format("-"))
    assert not _read(text.format("minus ")).startswith("[12")


@pytest.mark.parametrize("text", ["- 12 killed", "killed - 5 of them", "the town - 20 km away"])
def test_a_bullet_or_a_dash_is_no_minus(text):
    assert not _read(text).startswith(("[-", "!"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("61.2 %", "[61.2, 61.2] %"),
        ("~38% of all deaths", "[37.5, 38.5] %"),
        ("between 10% and 12%", "[10, 12] %"),
        ("5% ± 1%", "[4, 6] %"),
        ("(5 ± 1)%", "[4, 6] %"),
        ("3 percentage points", "[3, 3] percentage points"),
        ("50 basis points", "[50, 50] basis points"),
        ("3,000 dead, 38% of all deaths", "[3000, 3000]"),
        ("in 12% of cases 40 died", "!share"),
        ("12.3 (95% CI 11.9, 12.7)", "[11.9, 12.7]"),
    ],
)
def test_percentages(text, expected):
    assert _read(text) == expected


def test_percentages_conflict_and_never_add_up():
    turnout = cs.read_claims(
        [
            {"figure": "61.2 %", "source": "a", "what": "turnout"},
            {"figure": "58%", "source": "b", "what": "turnout"},
            {"figure": "90 %", "source": "c", "what": "turnout/cities"},
            {"figure": "500", "source": "d", "what": "turnout"},
        ],
        paths=True,
    )
    result = cs.reconcile(turnout)
    verdicts = {frozenset((pair.left, pair.right)): pair.verdict for pair in result.pairs.itertuples()}
    ids = {claim.source.name: claim.id for claim in turnout}
    assert verdicts[frozenset((ids["a"], ids["b"]))] == "conflict"
    assert "conflict" not in {found for pair, found in verdicts.items() if pair & {ids["c"], ids["d"]}}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("877.75^{+0.36}_{-0.33}", "[877.42, 878.11]"),
        ("5 km ± 1 km", "[4, 6] km"),
        ("5.3 +/- +0.2", "[5.1, 5.5]"),
        ("12.3 [11.9, 12.7]", "[11.9, 12.7]"),
        ("877.75(28)(16)", "[877.31, 878.19]"),
        ("(3.52 ± 0.03) × 10^5", "[349000, 355000]"),
        ("12.3 (SD 1.2)", "!ambiguous number"),
        ("500, SE = 30", "!ambiguous number"),
        ("{{val|1.23|0.04|e=5}}", "!ambiguous number"),
        ("5 km ± 1 kg", "!ambiguous number"),
    ],
)
def test_an_error_of_measurement_is_read_or_refused(text, expected):
    assert _read(text) == expected


def test_a_conversion_stays_beside_what_it_converts():
    (found,) = cs.find_figures("200m yuan (£22m)")
    assert [(one.binds, one.words, one.unit) for one in found.walk()] == [
        ("figure", "200m yuan", "CNY"),
        ("conversion", "£22m", "GBP"),
    ]


@given(st.sampled_from(sorted(PARTS)), st.integers(1, 400), st.data())
def test_two_units_come_to_what_they_write_out(units, whole, data):
    large, small = (SHORT.get(unit, unit) for unit in units)
    rest = data.draw(st.integers(1, PARTS[units] - 1))
    joint = data.draw(st.sampled_from((" ", " and ", ", ")))
    figure = cs.read_figure(f"{whole:,} {large}{joint}{rest:,} {small}")
    assert figure.value == Decimal(whole * PARTS[units] + rest)
    assert figure.unit == units[1]


@pytest.mark.parametrize("reading", ["sigma", "2 sigma", "95 %", "limit"])
def test_an_error_whose_level_the_text_states_is_not_taken_for_another(reading):
    convention = cs.Convention(plus_minus=reading)
    if reading in ("95 %", "limit"):
        assert cs.read_figure("12.3 ± 0.4 (95% CI)", convention).interval == cs.Interval(11.9, 12.7)
    else:
        with pytest.raises(cs.FigureError, match="what the error is"):
            cs.read_figure("12.3 ± 0.4 (95% CI)", convention)
