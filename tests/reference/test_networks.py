"""Published answers on scopes tied by totals: Iraq 2006, split and mix, hierarchies, three totals over shared parts.

Narasimhan and Jordache 2000 (split and mix; the values were also obtained by running a public solver);
hierarchicalforecast (the hierarchies, run once); Burnham et al. 2006 and IFHS 2008 (Iraq).
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import corroborate as cb

SEEDS = Path(__file__).parents[2] / "seeds"
NETWORK = [("x1", ["x2", "x3"]), ("x2", ["x4"]), ("x3", ["x5"]), ("x6", ["x4", "x5"])]
MEASURED = {"x1": 101.91, "x2": 64.45, "x3": 34.65, "x4": 64.20, "x5": 36.44, "x6": 98.88}
HIERARCHY = [("total", ["A", "b"]), ("A", ["a1", "a2"])]
FORECAST = {"total": 10_000, "A": 7_000, "a1": 2_600, "a2": 3_900, "b": 2_400}


def test_split_and_mix_balances_as_published():
    found = cb.balance(MEASURED, 1.0, NETWORK)
    assert [round(found.values[name], 2) for name in MEASURED] == [100.22, 64.50, 35.72, 64.50, 35.72, 100.22]
    assert found.chi_square == pytest.approx(6.4075, abs=5e-5)
    assert found.degrees_of_freedom == 4


def test_the_measurement_test_names_the_meter_that_is_off():
    found = cb.balance({**MEASURED, "x2": 68.45}, 1.0, NETWORK)
    published = [100.8867, 65.8333, 35.0533, 65.8333, 35.0533, 100.8867]
    assert [found.values[name] for name in MEASURED] == pytest.approx(published, abs=5e-5)
    assert found.chi_square == pytest.approx(16.6742, abs=5e-5)
    assert found.suspect == "x2"
    assert found.tests["x2"] == pytest.approx(3.2047, abs=5e-5)


def test_the_seed_says_the_same_as_the_numbers():
    result = cb.reconcile(cb.read_claims(SEEDS / "split-and-mix.toml"))
    found = result.balance()
    assert found.chi_square == pytest.approx(6.4075, abs=5e-5)
    assert found.suspect == "x1"
    assert set(map(frozenset, result.discrepancies["claims"])) == {
        frozenset({"x1", "x6"}),
        frozenset({"x1", "x3", "x4"}),
    }
    assert result.discrepancies["gap"].tolist() == pytest.approx([1.03, 0.06])


def test_a_hierarchy_by_ordinary_least_squares():
    found = cb.balance(FORECAST, 1.0, HIERARCHY)
    assert list(found.values.values()) == pytest.approx([9712.5, 7025, 2862.5, 4162.5, 2687.5])


def test_a_hierarchy_from_the_bottom_up():
    errors = {"total": float("inf"), "A": float("inf"), "a1": 1.0, "a2": 1.0, "b": 1.0}
    found = cb.balance(FORECAST, errors, HIERARCHY)
    assert list(found.values.values()) == pytest.approx([8900, 6500, 2600, 3900, 2400])
    assert found.degrees_of_freedom == 0
    assert found.suspect is None


def test_a_hierarchy_with_a_floor_reaches_the_true_least_squares():
    found = cb.balance({**FORECAST, "a1": -5_000}, 1.0, HIERARCHY, floor=0)
    assert list(found.values.values()) == pytest.approx([9140, 5880, 0, 5880, 3260])
    assert found.values["a1"] == 0.0, "exactly"


def test_three_totals_over_shared_parts():
    def total(whole, *parts):
        return cb.Total(whole={"what": whole}, parts=[{"what": part} for part in parts])

    claims = [
        cb.Claim(id=name, figure=figure, source="s", scope={"what": name})
        for name, figure in [("ab", "10"), ("bc", "10"), ("ac", "12")]
    ]
    totals = [total("ab", "a", "b"), total("bc", "b", "c"), total("ac", "a", "c")]
    result = cb.reconcile(cb.ClaimSet(claims, totals=totals))
    found = [result.on({"what": name}).implied for name in "abc"]
    assert [interval.lower for interval in found] == pytest.approx([6, 4, 6])
    assert [interval.upper for interval in found] == pytest.approx([6, 4, 6])
    assert set(result.method) == {"lp"}


def iraq():
    return cb.reconcile(cb.read_claims(SEEDS / "iraq-deaths-2006.toml"))


def test_iraq_the_two_surveys_are_disjoint():
    pairs = iraq().pairs.set_index(["left", "right"])
    assert pairs.loc[("violent", "ifhs"), "gap"] == 203_369
    assert pairs.loc[("excess", "ifhs"), "verdict"] == "agree"


def test_iraq_the_parts_exceed_the_central_value_and_fit_the_interval():
    as_stated, central = (read.discrepancies for _, read in iraq().read_all())
    parts = ("violent", "coalition", "other", "unknown")
    assert parts not in as_stated["claims"].tolist()
    assert central.set_index("claims")["gap"][[parts]].tolist() == [6_009]


def test_iraq_setting_the_smaller_survey_aside_mends_it():
    assert ("ifhs",) in iraq().set_aside["claims"].tolist()


def test_hurricane_maria_the_first_date_at_which_series_part():
    result = cb.reconcile(cb.read_claims(SEEDS / "hurricane-maria-deaths.toml"))
    parting = result.partings.iloc[0]
    assert len(result.partings) == 1
    assert (parting["left"], parting["right"], parting["date"]) == ("Government", "New York Times", date(2017, 12, 9))
    assert parting["gap"] == 988
    assert cb.reconcile(result.claims, compare_across=()).consistent


def test_central_african_republic_is_not_comparable():
    figures = [("survey", "264,762", "excess deaths"), ("events", "177", "battle deaths")]
    claims = [
        cb.Claim(id=name, figure=figure, source=name, scope={"where": "CAR", "when": "2009", "definition": counted})
        for name, figure, counted in figures
    ]
    result = cb.reconcile(claims)
    assert result.pairs["verdict"].tolist() == ["not comparable"]
    assert result.pairs["reason"].tolist() == ["definition: excess deaths against battle deaths"]
    assert result.discrepancies.empty
