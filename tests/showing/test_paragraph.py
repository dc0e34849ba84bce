"""What an editor pastes: grammatical for none, one, two and many."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs

SEEDS = Path(__file__).parents[2] / "seeds"


def told(*figures, **fields):
    claims = [cs.Claim(id=f"c{n}", figure=text, source=f"s{n}", **fields) for n, text in enumerate(figures)]
    return cs.reconcile(claims).summary()


def test_the_five_figures():
    claims = cs.read_claims(SEEDS / "north-korean-troops.toml")
    assert cs.reconcile(claims).summary() == (
        "Three claims, from 2 to 3 origins, put the figure for troops between 10,000 and 12,000. "
        "All three can be true, but only at 10,500. "
        "Two more claims count parts of it and fit: 2,600 for troops (first group) in Kursk Oblast and "
        "1,500 for troops (special forces). Nothing in them conflicts. "
        'This depends on what "about" allows: below 5 %, the “around 10,000” of intelligence officials (Yonhap) and '
        "Volodymyr Zelensky's “approximately 11,000” differ by up to 1,000. "
        "It is not settled how two of the claims are to be read; no reading makes a conflict. "
        "The comparison disregards differences in status and time."
    )
    exact = cs.reconcile(claims, convention=cs.Convention(kappa=0)).summary()
    assert "best supported is 10,000 or 11,000, each stated by 1 origin, not contradicted by 1 more." in exact
    assert "One conflict. Troops: intelligence officials (Yonhap) said “around 10,000”; Volodymyr Zelensky's" in exact
    assert (
        "Without the “around 10,000” of intelligence officials (Yonhap) or Volodymyr Zelensky's “approximately 11,000” "
        "the rest can be true" in exact
    )
    assert "each of the 4 readings leaves a conflict" in exact


@pytest.mark.parametrize(
    ("figures", "words"),
    [
        ((), "There are no claims to compare."),
        (("5",), "s0 puts the figure at 5."),
        (("about 500",), "s0 puts the figure at “about 500”, which allows 475 – 525."),
        (("5", "5"), "Two claims, from 2 origins, put the figure at 5. Both can be true, but only at 5."),
        (("5", "7"), "Two claims, from 2 origins, put the figure between 5 and 7. The two cannot both be true."),
        (
            ("5", "7"),
            "One conflict. s0 said 5; s1's 7 is 2 higher. Without s0's 5 or s1's 7 the rest can be true at once.",
        ),
        (
            ("5+", "7 or more"),
            "from 5 to “7 or more”. Both can be true; together they allow 7 or more. Nothing in them",
        ),
        (
            ("more than 5", "fewer than 9", "up to 10"),
            "All three can be true; together they allow more than 5 and less than 9.",
        ),
        (("from 5 to 12", "up to 10", "fewer than 9"), "together they allow 5 or more and less than 9."),
    ],
)
def test_none_one_two_and_many(figures, words):
    assert words in told(*figures)


def test_places_are_called_by_their_names():
    rows = [{"figure": n, "source": n, "what": "deaths", "where": f"Abel/{n[0]}"} for n in ("5", "60", "61")]
    words = cs.reconcile(cs.read_claims(rows, paths=True)).summary()
    assert "put the figure for deaths in 6 between 60 and 61" in words


def test_a_part_that_exceeds_one_of_its_wholes_is_not_said_to_fit():
    stated = {"t": ("100", "250"), "t/a": ("20",), "t/b": ("200",)}
    rows = [{"what": what, "figure": text, "source": text} for what, texts in stated.items() for text in texts]
    said = cs.reconcile(cs.read_claims(rows, paths=True)).summary()
    assert "One more claim counts a part of it and fits: 20 for t (a)." in said
    assert "200 puts the figure for t (b) at 200." in said


def test_a_part_that_a_sum_contradicts_is_not_said_to_fit():
    said = cs.reconcile(cs.read_claims(SEEDS / "iraq-deaths-2006.toml")).summary()
    assert "IFHS's 151,000 (104,000-223,000) for excess deaths (violent) do not add up: 107,564 off." in said
    assert "and fit" not in said
    assert "Lancet puts the figure for excess deaths (violent, by coalition) at 186,318." in said


FORMS = [
    "{0}",
    "about {0}",
    "between {0} and {1}",
    "at least {0}",
    "more than {0}",
    "up to {1}",
    "fewer than {1}",
    "{0}+",
]
BOUNDS = [*FORMS[3:], "dozens", "hundreds"]


def stated(forms):
    ends = st.tuples(st.integers(1, 900), st.integers(1, 900))
    return st.builds(lambda form, ends: form.format(min(ends), max(ends) + 1), st.sampled_from(forms), ends)


@given(st.lists(stated([*FORMS, *BOUNDS]), min_size=2, max_size=4))
def test_a_span_has_no_number_that_nobody_stated(figures):
    said = told(*figures).split(". ")[0]
    quoted = re.findall("“(.*?)”", said)
    assert set(quoted) <= set(figures)
    bare = re.sub("“.*?”", "", said.partition("put the figure")[2])
    assert set(re.findall(r"\d+", bare)) <= {
        number for text in figures if text not in quoted for number in re.findall(r"\d+", text)
    }


def test_a_range_is_told_by_its_ends_and_a_bound_in_its_own_words():
    assert "put the figure between 12 and 21." in told("at least 12 and possibly as many as 20", "21")
    assert "put the figure between 180 and 220." in told("between 180 and 220", "200")
    assert "put the figure from “dozens” to 1,000." in told("dozens", "at least 30", "up to 1,000")
    assert "put the figure at “at least 30”." in told("at least 30", "at least 30")
    limited = cs.Figure.from_bounds(low=1, high=9, value=5)
    assert (
        "between 5 and 7."
        in cs.reconcile(
            [cs.Claim(id="a", figure=limited, source="a"), cs.Claim(id="b", figure="7", source="b")]
        ).summary()
    )


@pytest.mark.parametrize(
    ("count", "words"),
    [(4, "One more thing is counted by one claim."), (5, "Two more things are counted by one claim each.")],
)
def test_things_that_one_claim_counts(count, words):
    claims = [cs.Claim(id=f"c{n}", figure="5", source="s", scope={"what": f"t{n}"}) for n in range(count)]
    assert words in cs.reconcile(claims).summary()


def test_many_scopes_are_counted():
    claims = [
        cs.Claim(id=f"c{n}", figure=str(n % 4), source=f"s{n}", scope={"where": f"place {n // 2}"}) for n in range(20)
    ]
    words = cs.reconcile(claims).summary()
    assert words.startswith(
        "20 claims count 10 things; of the 10 that more than one claim counts, none leaves common ground."
    )
    assert "Ten conflicts." in words


def test_numbers_are_written_as_in_the_locale():
    claims = [cs.Claim(id=text, figure=text, source=text) for text in ("about 10,000.5", "12,000", "30,000")]
    result = cs.reconcile(claims)
    english = result.summary()
    assert "between 10,000.5 and 30,000" in english
    german = result.summary("de")
    assert "between 10.000,5 and 30.000" in german
    assert "About 10,000.5 said “about 10,000.5”; 12,000's 12.000 is 1.999,5 higher" in german, "words as stated"
    assert "between 10\u00a0000,5 and 30\u00a0000" in result.summary("fr")
    assert result.summary() == english
    assert cs.reconcile(claims, convention=cs.Convention(locale="en")).summary() == english
    stated = cs.reconcile([cs.Claim(id="a", figure="5", source="b")], convention=cs.Convention(locale="de"))
    assert "5" in stated.summary()
    with pytest.raises(cs.OptionError, match="unknown locale"):
        result.summary("no locale")


def test_what_was_left_out_is_told():
    rows = [
        {"figure": "5", "source": "a", "reported": "2024-01-01"},
        {"figure": "6", "source": "a", "reported": "2024-02-01"},
        {"figure": "many", "source": "b", "reported": "2024-02-01"},
    ]
    words = cs.reconcile(cs.read_claims(rows)).summary()
    assert "One earlier statement is left out as restated." in words
    assert "One of 3 rows could not be read and is left out." in words


def test_a_hostile_text_stays_short():
    claims = [("a" * 10_000, "5"), ("b\n\x1b[31m", "6")]
    words = cs.reconcile([cs.Claim(id=name, figure=figure, source=name) for name, figure in claims]).summary()
    assert len(words) < 600
    assert "\x1b" not in words


def test_hours_of_one_day_are_named():
    told = [("a", "30", "2024-05-01T10:00"), ("b", "28", "2024-05-01T12:00")]
    claims = [
        cs.Claim(id=who, figure=figure, source=who, scope={"what": "dead", "when": at}) for who, figure, at in told
    ]
    result = cs.reconcile(cs.ClaimSet(claims, measure="cumulative"))
    assert result.discrepancies["words"].tolist() == [
        "Dead: a said 30 at 10:00 on 1 May; b's 28 of 12:00 on 1 May is 2 lower."
    ]
    assert "by 12:00 on 1 May 2024" in result.summary()


def test_hours_of_statements_are_named():
    told = [("a", "30", "2024-05-01T10:00"), ("b", "28", "2024-05-01T12:00")]
    claims = [cs.Claim(id=who, figure=figure, source=who, reported=at) for who, figure, at in told]
    assert cs.reconcile(claims).discrepancies["words"].tolist() == [
        "A said 30 on 1 May at 10:00; b's 28 of 1 May at 12:00 is 2 lower."
    ]


@pytest.mark.parametrize(
    ("figures", "words"),
    [(("61%", "about 60%"), "the figure (in %) between 60 and 61"), (("5 km", "6 km"), "(in km) between 5 and 6")],
)
def test_the_unit_of_the_figures_is_named(figures, words):
    claims = [cs.Claim(id=text, figure=text, source=text) for text in figures]
    assert words in cs.reconcile(claims).summary()


def test_a_unit_alone_is_what_a_figure_is_in():
    claims = [cs.Claim(id=text, figure=text, source=text) for text in ("5 km", "5,000 metres")]
    assert "puts the figure in km at “5 km”" in cs.reconcile(claims).summary()
