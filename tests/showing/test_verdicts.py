"""How one claim stands to the others: shares that the words allow, and sums that do not add up."""

from __future__ import annotations

import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.model.citations import stated_ends
from consilience.showing.tables import comparison_rows
from consilience.showing.verdicts import _share, hypotheses, widest_first

TOTAL = cs.Total(whole={"what": "c"}, parts=[{"what": "c/k"}, {"what": "c/w"}])


def verdicts(*rows, totals=()):
    """Return the verdict of each (id, figure, what), or with a scope in place of what."""
    claims = [
        cs.Claim(id=name, figure=text, source=name, scope={"what": of} if isinstance(of, str) else of)
        for name, text, of in rows
    ]
    result = cs.reconcile(cs.ClaimSet(claims, totals=totals))
    return {row.claim: row.verdict for row in comparison_rows(result, result.scopes, result.system.comparisons)}


def test_claims_that_do_not_add_up_say_so():
    found = verdicts(("army", "1,200", "c"), ("k", "350", "c/k"), ("w", "1,000", "c/w"), totals=[TOTAL])
    assert found == {
        "army": "does not add up: 150 off with k's 350 and w's 1,000",
        "k": "does not add up: 150 off with army's 1,200 and w's 1,000; alone, fits as a part: 29 % of c",
        "w": "does not add up: 150 off with army's 1,200 and k's 350; alone, fits as a part: 83 % of c",
    }


numbers = st.lists(st.integers(0, 60), min_size=1, max_size=3)


@given(st.tuples(numbers, numbers, numbers))
def test_exactly_the_claims_of_a_discrepancy_of_sums_do_not_add_up(figures):
    rows = [
        (f"{what}{n}", str(number), what)
        for what, stated in zip(("c", "c/k", "c/w"), figures, strict=True)
        for n, number in enumerate(stated)
    ]
    claims = [cs.Claim(id=name, figure=text, source=name, scope={"what": what}) for name, text, what in rows]
    result = cs.reconcile(cs.ClaimSet(claims, totals=[TOTAL]))
    pairs = result.pairs[result.pairs["verdict"] == "conflict"]
    apart = {frozenset(pair) for pair in zip(pairs["left"], pairs["right"], strict=True)}
    summed = {
        name
        for found in result.system.disagreement.conflict_sets
        if frozenset(found.claims) not in apart
        for name in found.claims
    }
    assert {name for name, words in verdicts(*rows, totals=[TOTAL]).items() if "does not add up" in words} == summed


@pytest.mark.parametrize(
    ("part", "wholes", "words"),
    [
        ("40", ["200"], "20 % of d"),
        ("40", ["200", "160"], "20 – 25 % of d"),
        ("40", ["160-200"], "20 – 25 % of d"),
        ("up to 40", ["at least 200"], "at most 20 % of d"),
        ("up to 40", ["200"], "at most 20 % of d"),
        ("40", ["at least 200"], "at most 20 % of d"),
        ("at least 40", ["up to 200"], "at least 20 % of d"),
        ("141", ["dozens", "up to 1,000"], "at least 14 % of d"),
        ("40", ["up to 1,000", "at least 200"], "4 – 20 % of d"),
        ("2,600", ["10,000", "11,000", "up to 12,000"], "22 – 26 % of d"),
    ],
)
def test_shares_are_what_the_words_allow(part, wholes, words):
    found = verdicts(("p", part, "d/x"), *((f"w{n}", text, "d") for n, text in enumerate(wholes)))
    assert found["p"] == f"fits as a part: {words}"


@pytest.mark.parametrize(
    ("part", "wholes"),
    [("dozens", ["dozens"]), ("5+", ["at least 9"]), ("up to 9", ["up to 5"]), ("40", ["at least 200", "up to 100"])],
)
def test_where_the_words_allow_any_share_none_is_told(part, wholes):
    found = verdicts(("p", part, "d/x"), *((f"w{n}", text, "d") for n, text in enumerate(wholes)))
    assert found["p"] == "fits as a part"


FORMS = ["{0}", "{0}-{1}", "at least {0}", "up to {1}", "dozens"]
figures = st.builds(
    lambda form, low, more: cs.read_figure(form.format(low, low + more)),
    st.sampled_from(FORMS),
    st.integers(1, 90),
    st.integers(1, 60),
)


@given(figures, figures)
def test_a_share_is_that_of_some_numbers_that_both_figures_allow(part, whole):
    least, most = _share(part, whole)
    shares = [a / b for a in range(0, 400) for b in (*range(1, 160), 400) if a in part.interval and b in whole.interval]
    assert all(least - 1e-9 <= share <= most + 1e-9 for share in shares)
    if not (part.interval.upper == math.inf or whole.interval.lower == 0):
        assert most == pytest.approx(max(shares))
    if whole.interval.upper < math.inf:
        assert least == pytest.approx(min(shares))


@given(figures)
def test_what_is_stated_is_in_the_words(figure):
    ends = {str(end) for end in stated_ends(figure) if end.is_finite() and end}
    assert ends <= set(re.findall(r"\d+", figure.text)) or figure.text == "dozens"


def towns():
    """Return figures of large towns, each rounded by somebody, and of a small one that somebody states in thousands."""
    rows = [
        {"id": f"{source}-{town}", "town": town, "source": source, "figure": figure}
        for town, figures in {
            "Abel": ("10,482,310", "10,000,000"),
            "Bea": ("8,914,020", "9,000,000"),
            "Cox": ("7,390,551", "7,000,000"),
            "Dee": ("41,000", "41"),
        }.items()
        for source, figure in zip(("census", "yearbook"), figures, strict=True)
    ]
    return cs.reconcile(cs.read_claims(rows, scope=["town"]))


def test_what_is_a_thousand_times_too_low_comes_before_the_roundings_of_larger_figures():
    result = towns()
    assert result.discrepancies["gap"].is_monotonic_decreasing
    first = "Dee: census said 41,000; yearbook's 41 is 40,959 lower."
    for words in (result.summary(), " ".join(str(result).split())):
        assert f"Four conflicts. {first} Cox: census said" in words
    assert "One explanation is power of ten (41,000 is exactly 1,000 times 41): then " in result.summary()


@given(st.lists(st.tuples(st.integers(1, 10_000), st.sampled_from("xyz")), min_size=2, max_size=8))
def test_the_widest_first_are_the_discrepancies_by_the_share_of_their_gap(rows):
    claims = [
        cs.Claim(id=f"c{n}", figure=f"{number:,}", source=f"s{n}", scope={"what": what})
        for n, (number, what) in enumerate(rows)
    ]
    result = cs.reconcile(claims)
    found = widest_first(result)
    shares = [
        1 - min(pair) / max(pair)
        for pair in ([result.claims[n].value for n in names] for names in (conflict.claims for conflict in found))
    ]
    assert shares == pytest.approx(sorted(shares, reverse=True))
    assert sorted(found) == sorted(result.system.disagreement.conflict_sets)


def test_a_hypothesis_is_told_of_a_conflict_alone_and_names_no_long_list():
    assert hypotheses(cs.reconcile([cs.Claim(id=n, figure="5", source=n) for n in "ab"])) == []
    claims = [
        cs.Claim(id=f"{source}{n}", figure=str((37 + n) * times), source=source, scope={"what": f"t{n}"})
        for n in range(5)
        for source, times in (("a", 1), ("b", 1000))
    ]
    kind, _, agreeing = hypotheses(cs.reconcile(claims))[0]
    assert (kind, agreeing) == ("same factor", "10 figures")


def test_what_keeps_a_figure_apart_is_how_it_differs_from_the_nearest():
    dead = {"what": "dead", "when": "2024-03-05"}
    found = verdicts(
        ("a", "7", dead),
        ("b", "8", {**dead, "when": "2024-03-06"}),
        ("c", "9", {"what": "hurt", "when": "2024-03-06", "status": "planned"}),
        ("d", "5 km", "path"),
        ("e", "3 miles", "path"),
    )
    told = {"a": "when differs", "b": "when differs", "c": "status and what differ", "d": "unit differs"}
    assert found == {name: f"not comparable: {words}" for name, words in {**told, "e": told["d"]}.items()}
    crossing = verdicts(("a", "1", {"what": "dead/men", "where": "A"}), ("b", "2", {"what": "dead", "where": "A/B"}))
    assert set(crossing.values()) == {"not comparable: what and where differ"}


@pytest.mark.parametrize(
    ("figures", "words"),
    [
        (("some 12", "at least 12"), "12 to “at least 12” as stated"),
        (("up to 12", "12"), "“up to 12” to 12 as stated"),
        (("at least 12", "at most 12"), "“at most 12” to “at least 12” as stated"),
        (("more than 12", "at least 12"), "“at least 12” to “more than 12” as stated"),
        (("about 12", "12"), "12 as stated by all"),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_nobody_is_said_to_state_the_bound_of_another(figures, words, turned):
    claims = [cs.Claim(id=text, figure=text, source=text) for text in (figures[::-1] if turned else figures)]
    assert words in str(cs.reconcile(claims))


def test_a_sentence_begins_with_a_capital_whoever_it_names():
    scopes = [{"what": "dead"}, {"what": "dead", "where": "A"}, {"what": "hurt"}]
    who = ("the mayor", "police", "eBay")
    claims = [cs.Claim(id=name, figure="50", source=name, scope=scope) for name, scope in zip(who, scopes, strict=True)]
    result = cs.reconcile(claims)
    assert "The mayor puts" in result.summary() or "Police puts" in result.summary()
    assert "eBay puts" in result.summary()
    assert "Dead: 50. The mayor." in str(result.box())


def test_parts_that_bound_nothing_say_why():
    assert set(verdicts(("a", "-5", "net"), ("b", "10", "net/men")).values()) == {
        "not comparable: figures below 0 are tied to these: a part may exceed its whole"
    }
