"""Scopes tied by totals, beyond the published rows: what the seeds say, who is suspected, which method was used."""

from __future__ import annotations

import pytest

import consilience as cs
from reference.published import FORECAST, HIERARCHY, MEASURED, NETWORK, ROOT, central_african_republic, iraq, triangle

SEEDS = ROOT / "seeds"


def test_a_network_has_a_degree_of_freedom_for_each_total():
    assert cs.balance(MEASURED, 1.0, NETWORK).degrees_of_freedom == 4


def test_the_seed_says_the_same_as_the_numbers():
    result = cs.reconcile(cs.read_claims(SEEDS / "split-and-mix.toml"))
    found = result.balance()
    assert found.chi_square == pytest.approx(6.4075, abs=5e-5)
    assert found.suspect == "x1"
    assert {frozenset(found.claims) for found in result.system.disagreement.conflict_sets} == {
        frozenset({"x1", "x6"}),
        frozenset({"x1", "x3", "x4"}),
    }
    assert result.discrepancies["gap"].tolist() == pytest.approx([1.03, 0.06])


def test_from_the_bottom_up_nothing_is_left_to_test():
    errors = {"total": float("inf"), "A": float("inf"), "a1": 1.0, "a2": 1.0, "b": 1.0}
    found = cs.balance(FORECAST, errors, HIERARCHY)
    assert found.degrees_of_freedom == 0
    assert found.suspect is None


def test_a_floor_is_reached_exactly():
    assert cs.balance({**FORECAST, "a1": -5_000}, 1.0, HIERARCHY, floor=0).values["a1"] == 0.0


def test_three_totals_over_shared_parts_need_a_program():
    assert set(triangle().method) == {"lp"}


def test_iraq_setting_the_smaller_survey_aside_mends_it():
    assert "ifhs" in iraq().set_aside["claims"].tolist()


def test_hurricane_maria_the_first_date_at_which_series_part():
    result = cs.reconcile(cs.read_claims(SEEDS / "hurricane-maria-deaths.toml"))
    parting = result.partings.iloc[0]
    assert len(result.partings) == 1
    assert (parting["left"], parting["right"], parting["date"]) == ("Government", "New York Times", "2017-12-09")
    assert parting["gap"] == 988
    assert cs.reconcile(result.claims, compare_across=()).consistent


def test_central_african_republic_says_which_dimension_differs():
    assert central_african_republic().pairs["reason"].tolist() == ["definition: excess deaths against battle deaths"]
