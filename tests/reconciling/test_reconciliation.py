"""Scopes together: implied ranges, readings, series, population figures that add up."""

from __future__ import annotations

import csv
import gzip
import operator
from collections import defaultdict
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
import consilience.reconciling.conflict_tables
import consilience.reconciling.system

SEED = Path(__file__).parents[2] / "seeds" / "north-korean-troops.toml"
DATA = Path(__file__).parents[2].parent / "shared" / "data"


def claim(name, figure, what="x", source=None, **scope):
    return cs.Claim(id=name, figure=figure, source=source or name, scope={"what": what, **scope})


def total(whole, *parts):
    return cs.Total(whole={"what": whole}, parts=[{"what": part} for part in parts])


def test_the_rest_that_nobody_stated_has_a_range_and_a_reason():
    claims = cs.ClaimSet(
        [claim("a", "up to 100", "all"), claim("b", "at least 30", "all/men")],
        totals=[total("all", "all/men", "all/women")],
    )
    result = cs.reconcile(claims)
    row = result.ranges.set_index("scope").loc["what=all/women"]
    assert (row["claims"], row["implied_low"], row["implied_high"]) == (0, 0, 70)
    assert row[["span_low", "hull_low", "common_low", "best_low"]].isna().all()
    assert {c.id for c in result.because({"what": "all/women"}, "upper")} == {"a", "b"}
    assert result.because({"what": "all/women"}, "lower") == ()


def test_nothing_adds_up_unless_stated():
    result = cs.reconcile([claim("a", "10", "all"), claim("b", "6", "all/men"), claim("c", "7", "all/women")])
    assert result.consistent
    added = cs.reconcile(cs.ClaimSet(result.claims.claims, totals=[total("all", "all/men", "all/women")]))
    assert added.discrepancies["claims"].tolist() == ["a; b; c"]
    assert added.discrepancies["gap"].tolist() == [3]


def test_five_echoes_of_one_origin_weigh_as_one():
    briefing = cs.Source(name="briefing")
    echoes = [
        cs.Claim(id=f"echo{n}", figure="10", source=cs.Source(name=f"paper{n}", cites=(briefing,))) for n in range(5)
    ]
    others = [cs.Claim(id=name, figure="20", source=name) for name in ("one", "two")]
    found = cs.reconcile([*echoes, *others]).set_aside
    smallest = found[found["smallest"]]
    assert smallest["claims"].tolist() == ["; ".join(f"echo{n}" for n in range(5))]
    assert smallest["origins"].tolist() == [1]


def test_break_even_of_a_sum():
    claims = [claim("whole", "about 1,000", "w"), claim("a", "about 520", "a"), claim("b", "530", "b")]
    result = cs.reconcile(cs.ClaimSet(claims, totals=[total("w", "a", "b")]))
    # 1,000 + k 1,000 meets 530 + 520 - 5 (half of ten) at k = 0.045.
    assert result.break_even == pytest.approx(0.045, abs=1e-9)
    assert result.under(kappa=result.break_even).consistent
    assert not result.under(kappa=result.break_even * (1 - 1e-6)).consistent


def test_break_even_is_infinite_where_no_hedge_helps():
    assert cs.reconcile([claim("a", "10"), claim("b", "11")]).break_even == float("inf")
    exact = [claim("a", "10", "w"), claim("b", "6", "a"), claim("c", "5", "b")]
    assert cs.reconcile(cs.ClaimSet(exact, totals=[total("w", "a", "b")])).break_even == float("inf")


def test_relative_stretch_falls_on_the_larger_figure():
    result = cs.reconcile([claim("a", "100"), claim("b", "200")])
    found = result.stretch_claims(relative=True)
    assert found.total == pytest.approx(0.5)
    assert found.unique
    assert found.claims["claim"].tolist() == ["b"]


def test_a_negative_figure_lifts_the_floor():
    result = cs.reconcile([claim("a", "-5"), claim("b", "-7 - -4")])
    assert result.on({"what": "x"}).implied == cs.Interval(-5, -5)


def test_rates_do_not_nest():
    claims = cs.ClaimSet([claim("a", "10", "all"), claim("b", "12", "all/men")], additive=False)
    result = cs.reconcile(claims)
    assert result.consistent
    assert result.pairs["verdict"].tolist() == ["not comparable"]
    assert result.pairs["relation"].tolist() == ["contains"]
    assert not cs.reconcile(cs.ClaimSet(claims.claims)).consistent


def test_flow_periods_nest_and_add_up():
    year, months = "2024", ["2024-01", "2024-02/2024-12"]
    claims = [claim("y", "10", when=year), claim("m", "12", when=months[0])]
    result = cs.reconcile(cs.ClaimSet(claims, measure="flow"))
    assert result.discrepancies["words"].tolist() == ["X: m said 12 in January 2024; y's 10 for 2024 is 2 lower."]
    assert result.pairs["relation"].tolist() == ["contains"]
    parts = cs.Total(whole={"what": "x", "when": year}, parts=[{"what": "x", "when": month} for month in months])
    fine = cs.ClaimSet([claims[0], claim("m", "4", when=months[0])], measure="flow", totals=[parts])
    assert cs.reconcile(fine).on({"what": "x", "when": months[1]}).implied == cs.Interval(6, 6)


@given(st.lists(st.integers(0, 20), min_size=1, max_size=6))
def test_cumulative_figures_must_not_fall(tolls):
    days = [f"2024-01-{day:02}" for day in range(1, len(tolls) + 1)]
    claims = [
        claim(f"c{n}", str(toll), source="s", when=day) for n, (toll, day) in enumerate(zip(tolls, days, strict=True))
    ]
    result = cs.reconcile(cs.ClaimSet(claims, measure="cumulative"))
    assert result.consistent == (tolls == sorted(tolls))
    falls = [later for later in range(len(tolls)) if any(toll > tolls[later] for toll in tolls[:later])]
    assert result.partings["date"].map(str).tolist() == [days[later] for later in falls[:1]]


def test_a_reading_may_make_or_mend_a_conflict():
    ambiguous = cs.Claim(
        id="a",
        figure="12",
        source="x",
        scope={"what": "all"},
        readings=[cs.Reading(note="the men", scope={"what": "all/men"})],
    )
    result = cs.reconcile([ambiguous, claim("b", "20", "all"), claim("c", "15", "other")])
    assert not result.consistent
    assert result.readings_that_hold() == ["x's 12: the men"]
    assert result.ambiguities_that_matter() == ["a"]


def test_an_ambiguity_that_changes_nothing_does_not_matter():
    ambiguous = cs.Claim(id="a", figure="12", source="x", readings=[cs.Reading(note="spelt out", figure="twelve")])
    assert cs.reconcile([ambiguous]).ambiguities_that_matter() == []


def test_readings_are_capped():
    readings = [cs.Reading(note=str(n), figure=str(n)) for n in range(1, 4)]
    claims = [
        cs.Claim(id=f"c{n}", figure="9", source=f"s{n}", scope={"what": f"w{n}"}, readings=readings) for n in range(6)
    ]
    done = cs.reconcile(claims).alternatives
    assert len(done) == 256
    assert done[0][0].chosen == {}
    assert [len(choice.chosen) for choice, _ in done] == sorted(len(choice.chosen) for choice, _ in done)


def test_later_statements_supersede_earlier_ones():
    old = cs.Claim(id="old", figure="10", source="s", reported="2024-01-01")
    new = cs.Claim(id="new", figure="12", source="s", reported="2024-01-02")
    other = cs.Claim(id="other", figure="10", source="t", reported="2023-01-01")
    result = cs.reconcile([new, old, other])
    assert result.ranges["claims"].tolist() == [2]
    assert result.claims.superseded == {"old": "new"}
    assert result.discrepancies["claims"].tolist() == ["new; other"]


@pytest.mark.parametrize("across", [["whta"], "what"])
def test_a_dimension_that_no_claim_has_is_refused(across):
    with pytest.raises(cs.OptionError, match="what"):
        cs.reconcile([claim("a", "1")], compare_across=across)


def test_a_total_whose_scopes_differ_in_what_is_disregarded_is_refused():
    year, *months = ({"what": "x", "when": when} for when in ("2024", "2024-01", "2024-02"))
    claims = cs.ClaimSet([claim("a", "1", **year)], measure="flow", totals=[cs.Total(whole=year, parts=months)])
    assert cs.reconcile(claims).consistent
    with pytest.raises(cs.OptionError, match=r"differ in what is disregarded only.*when"):
        cs.reconcile(claims, compare_across=["when"])


def test_a_dimension_that_a_reading_has_can_be_disregarded_and_a_misspelt_one_cannot():
    ambiguous = cs.Claim(id="a", figure="1", source="s", readings=[cs.Reading(scope={"method": "survey"})])
    assert cs.reconcile(cs.ClaimSet([ambiguous], compare_across=["method"])).consistent
    with pytest.raises(cs.OptionError, match="did you mean 'method'"):
        cs.reconcile(cs.ClaimSet([ambiguous], compare_across=["metod"]))


def test_a_claim_that_cannot_be_true_by_itself():
    totals = [cs.Total(whole={"what": "a"}, parts=[{"what": "b"}])]
    totals.append(cs.Total(whole={"what": "b"}, parts=[{"what": "a"}, {"what": "c"}]))
    result = cs.reconcile(cs.ClaimSet([claim("c", "5", what="c")], totals=totals))
    assert result.discrepancies["words"].tolist() == ["C's 5 for c does not add up: 5 off."]
    assert result.set_aside["claims"].tolist() == ["c"]


def test_what_an_end_rests_on_is_told_as_a_sum_where_it_is_one():
    def words(scope, *figures, totals):
        claims = [claim(name, figure, what=name) for name, figure in figures]
        stated = [cs.Total(whole={"what": sum_[0]}, parts=[{"what": part} for part in sum_[1:]]) for sum_ in totals]
        return cs.reconcile(cs.ClaimSet(claims, totals=stated)).because_words({"what": scope})

    assert words("c", ("a", "more than 9"), ("b", "at most 4"), totals=["abc"]) == (
        "more than 5, because a's 9 for a less b's 4 for b"
    )
    assert words("a", ("b", "4"), ("c", "5"), totals=["abc"]) == "9, because b's 4 for b plus c's 5 for c"
    # Half of a sum: each claim counts half.
    assert (
        words("a", ("s", "10"), ("t", "10"), ("u", "12"), totals=["sab", "tbc", "uac"])
        == "6, because of s' 10 for s, t's 10 for t and u's 12 for u"
    )
    assert words("b", ("a", "at least 4"), totals=["abc"]) == ""
    with pytest.raises(cs.OptionError, match="did you mean 'upper'"):
        cs.reconcile([claim("a", "1")]).because({"what": "x"}, "uper")


def population():
    """Rows by entity and year, source and quantity, from real data that the package does not hold."""
    if not DATA.is_dir():
        pytest.skip("the folder ../shared/data is not here")
    cells = defaultdict(dict)
    with gzip.open(DATA / "population_slice.csv.gz", "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            cells[row["entity"], row["year"]][row["source"], row["quantity"]] = row["value"]
    return cells


def population_claims(cells, whole, parts, spread=Decimal(0)):
    """Claims and totals for every cell that states the whole and all its parts."""
    claims, totals = [], []
    for (entity, year), cell in cells.items():
        if not {whole, *parts} <= set(cell):
            continue
        scopes = {key: {"what": key[1], "where": entity, "when": year} for key in (whole, *parts)}
        for key, scope in scopes.items():
            value = Decimal(cell[key])
            figure = cs.Figure.from_bounds(value * (1 - spread), value * (1 + spread), value)
            claims.append(cs.Claim(id=f"{entity} {year} {key}", figure=figure, source=key[0], scope=scope))
        totals.append(cs.Total(whole=scopes[whole], parts=[scopes[key] for key in parts]))
    return cs.ClaimSet(claims, totals=totals)


WHOLE = ("gapminder+un-2017", "total")


@pytest.mark.parametrize(
    "bands", [["age0-14", "age15-64", "age65+"], ["age0-4", "age5-14", "age15-24", "age25-64", "age65+"]]
)
def test_population_age_bands_add_up_exactly(bands):
    claims = population_claims(population(), WHOLE, [("un-wpp-2017", band) for band in bands])
    assert len(claims.totals) == 1_510
    assert cs.reconcile(claims).consistent


def test_population_bands_that_leave_a_gap_are_not_summed_unless_told():
    bands = ["age0-4", "age5-14", "age15-24", "label:25 to 60", "label:70+"]
    parts = [("un-wpp-2015", band) for band in bands]
    cells = population()
    for cell in cells.values():
        cell.update({part: str(Decimal(cell[part]) * 1000) for part in parts if part in cell})
    told = population_claims(cells, WHOLE, parts)
    assert cs.reconcile(cs.ClaimSet(told.claims)).consistent, "nothing adds up unless stated"
    ranges = cs.reconcile(told).ranges
    wholes = ranges[ranges["scope"].str.startswith("what=total")]
    assert len(wholes) == 1_481
    # By their labels nobody of 61 to 69 is counted, yet 14 cells add up to the person: the labels are at fault.
    assert int(wholes["consistent"].sum()) == 14


def test_population_in_thousands_is_not_compared_with_persons():
    scope = {"what": "population", "where": "Norway", "when": "1950"}
    claims = [
        cs.Claim(id="a", figure="3,265", source="x", scope={**scope, "unit": "thousands"}),
        cs.Claim(id="b", figure="3,265,000", source="y", scope={**scope, "unit": "persons"}),
    ]
    assert cs.reconcile(claims).pairs["reason"].tolist() == ["unit: thousands against persons"]


def test_population_urban_and_rural_against_the_total_of_another_source():
    cells, agreeing = population(), {}
    parts = [("un-wup-2018", "urban"), ("un-wup-2018", "rural")]
    for spread in ("0", "0.00001", "0.0001", "0.001"):
        ranges = cs.reconcile(population_claims(cells, WHOLE, parts, Decimal(spread))).ranges
        wholes = ranges[ranges["scope"].str.startswith("what=total")]
        agreeing[spread] = int(wholes["consistent"].sum())
        assert len(wholes) == 1_010
    # By how far each of the three figures may be off, and how many of the cells then agree.
    assert agreeing == {"0": 1, "0.00001": 779, "0.0001": 1_001, "0.001": 1_010}


def test_a_scope_is_found_by_its_words_too():
    result = cs.reconcile([cs.Claim(id="a", figure="5", source="x", scope={"what": "troops", "where": ["A", "B"]})])
    assert result.on("what=troops, where=A/B") is result.on({"what": "troops", "where": ["A", "B"]})
    with pytest.raises(cs.OptionError, match="no claim and no total names that scope: got 'deaths'"):
        result.on("deaths")


def test_pairs_are_every_pair_at_any_size(monkeypatch):
    claims = [cs.Claim(id=f"c{n}", figure=str(n + 1), source="s", scope={"what": f"w{n}"}) for n in range(60)]
    result = cs.reconcile(claims)
    assert len(result.pairs) == 60 * 59 // 2
    assert result.pairs["reason"].str.len().min() > 0
    assert result.related_pairs.empty
    monkeypatch.setattr("consilience.reconciling.system.MOST_PAIRS", 60 * 59 // 2 - 1)
    with pytest.raises(cs.OptionError, match="more than 1,769 pairs of claims: got 1770; use related_pairs"):
        _ = cs.reconcile(claims).pairs


def test_related_pairs_are_those_of_pairs_that_bear_on_each_other():
    result = cs.reconcile(cs.read_claims(SEED))
    every = result.pairs
    assert len(every) == 10
    chosen = every[every["relation"] != "unrelated"].reset_index(drop=True)
    assert result.related_pairs.equals(chosen)
    assert result.agreements.equals(chosen[chosen["verdict"] == "agree"].reset_index(drop=True))


def test_everything_is_solved_once(monkeypatch, tmp_path):
    result = cs.reconcile(cs.read_claims(SEED), convention=cs.Convention(kappa=0))
    solved = []
    for module, name in (("system", "imply"), ("system", "RangesOn"), ("conflict_tables", "diagnose")):
        place = f"consilience.reconciling.{module}.{name}"
        monkeypatch.setattr(place, counting(operator.attrgetter(f"reconciling.{module}.{name}")(cs), solved))
    first, readings = result.summary(), result.readings
    once = len(solved)
    assert once > 0
    assert "," in first
    assert "10.000" in result.summary("de")
    assert result.summary() == first
    assert readings["reading"].nunique() == len(result.alternatives) == 4
    assert len(solved) == once


def counting(function, called):
    def count(*arguments, **named):
        called.append(function.__name__)
        return function(*arguments, **named)

    return count
