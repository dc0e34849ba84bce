"""The five figures that the library started from, and all that they must give."""

from __future__ import annotations

from pathlib import Path

import pytest

import consilience as cs

SEED = Path(__file__).parents[2] / "seeds" / "north-korean-troops.toml"
TROOPS = {"what": "troops", "where": "Russia"}
FIRST_GROUP = {"what": "troops/first group", "where": "Russia/Kursk Oblast"}
SPECIAL = {"what": "troops/special forces", "where": "Russia"}


@pytest.fixture(scope="module")
def claims():
    return cs.read_claims(SEED)


@pytest.fixture(scope="module")
def result(claims):
    return cs.reconcile(claims)


def pair(result, left, right):
    pairs = result.pairs
    return pairs[(pairs["left"] == left) & (pairs["right"] == right)].iloc[0]


def test_the_report_sets_status_and_time_aside(claims, result):
    assert claims.compare_across == ("status", "when")
    assert result.compare_across == ("status", "when")
    assert len(claims) == 5
    assert claims.rejects.empty


def test_the_ranges_on_the_total(result):
    row = result.ranges.iloc[0]
    assert row["scope"] == "what=troops, where=Russia"
    assert (row["span_low"], row["span_high"]) == (10_000, 12_000)
    assert (row["hull_low"], row["hull_high"]) == (0, 12_000)
    assert (row["common_low"], row["common_high"]) == (10_500, 10_500)
    assert (row["best_low"], row["best_high"]) == (10_500, 10_500)
    assert (row["best_support"], row["best_ties"], row["claims"]) == (3, 1, 3)
    assert (row["implied_low"], row["implied_high"]) == (10_500, 10_500)
    assert row["conflicts"] == 0
    assert row["consistent"]


def test_three_claims_come_from_two_to_three_origins(result):
    row = result.ranges.iloc[0]
    assert (row["origins_min"], row["origins_max"]) == (2, 3)
    assert str(result.on(TROOPS).origins) == "2 to 3"


def test_intelligence_and_zelensky_agree_on_the_edge_only(result):
    row = pair(result, "intelligence", "zelensky")
    assert row["verdict"] == "agree"
    assert row["difference"] == 1_000
    assert row["ratio"] == pytest.approx(1.1)
    assert row["gap"] == 0
    assert row["break_even"] == 0.05
    assert result.break_even == 0.05


def test_what_fits_needs_no_stretch(result):
    assert (result.stretch.total, result.stretch.unique, len(result.stretch.claims)) == (0, True, 0)


def test_at_kappa_zero_they_are_the_only_discrepancy(claims):
    strict = cs.reconcile(claims, convention=cs.Convention(kappa=0))
    assert [set(found.claims) for found in strict.system.disagreement.conflict_sets] == [{"intelligence", "zelensky"}]
    assert strict.discrepancies["gap"].tolist() == [1_000]
    assert strict.set_aside["claims"].tolist() == ["intelligence", "zelensky"]
    assert strict.set_aside["smallest"].all()
    assert strict.stretch.total == pytest.approx(1_000)
    assert not strict.stretch.unique
    assert set(strict.stretch.claims["claim"]) == {"intelligence", "zelensky"}


def test_across_status_and_time_nine_of_ten_are_comparable(result):
    pairs = result.pairs
    assert len(pairs) == 10
    apart = pairs[pairs["verdict"] == "not comparable"]
    assert apart[["left", "right"]].to_numpy().tolist() == [["budanov", "nis-special"]]
    assert apart["relation"].tolist() == ["unrelated"]
    assert apart["reason"].iloc[0].startswith("what:")
    assert len(result.agreements) == 9


def test_strictly_one_pair_is_comparable(claims):
    strict = cs.reconcile(claims, compare_across=())
    pairs = strict.pairs
    known = pairs[pairs["verdict"] != "not comparable"]
    assert known[["left", "relation", "right", "verdict"]].to_numpy().tolist() == [
        ["nis-troops", "contains", "nis-special", "agree"]
    ]
    reasons = pairs.loc[pairs["verdict"] == "not comparable"].set_index(["left", "right"])["reason"]
    assert reasons["zelensky", "budanov"].startswith("when:")
    others = reasons.drop(("zelensky", "budanov"))
    assert len(others) == 8
    assert others.str.startswith("status:").all()


def test_budanov_fits_as_a_part(result):
    row = pair(result, "intelligence", "budanov")
    assert (row["relation"], row["verdict"]) == ("contains", "agree")
    assert row["ratio"] == pytest.approx(0.26)
    rest = result.remainder(TROOPS, FIRST_GROUP)
    assert rest.interval == cs.Interval(7_900, 7_900)
    assert {claim.id for claim in rest.upper_rests_on} == {"intelligence", "budanov"}
    assert (
        "at most 7,900, because the 10,500 of intelligence officials (Yonhap) for troops less Kyrylo Budanov's 2,600 "
        "for troops (first group)" in rest.words
    )


def test_the_end_of_the_implied_range_rests_on_the_claims_that_set_it(result):
    assert [claim.id for claim in result.because(TROOPS, "upper")] == ["intelligence"]
    assert [claim.id for claim in result.because(TROOPS, "lower")] == ["zelensky"]


def test_special_forces_on_top_raise_what_the_nis_allows(result):
    allowed = {}
    for choice, read in result.alternatives:
        alone = {ranges.scope: ranges.implied for ranges in read.alone("NIS").scopes}
        allowed[tuple(choice.chosen)] = alone[cs.Scope(TROOPS)].upper
    assert allowed[()] == 12_000
    assert allowed["nis-troops",] == 13_500
    assert len(allowed) == 4


def test_no_reading_creates_a_conflict(result):
    assert result.readings["consistent"].all()
    assert result.readings["discrepancies"].eq(0).all()
    assert result.readings["reading"].nunique() == 4
    assert len(result.readings_that_hold()) == 4
    assert result.ambiguities_that_matter() == ["nis-troops", "nis-special"]


def test_nis_special_fits_as_a_part(result):
    row = pair(result, "nis-troops", "nis-special")
    assert (row["verdict"], row["ratio"]) == ("agree", 0.125)
