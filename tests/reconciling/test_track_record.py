"""The record of sources, the history of corrections, and error measures."""

from __future__ import annotations

import itertools
import math
import statistics

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.errors import OptionError


def _claim(name, figure, source, day=None, where="A", **more):
    return cs.Claim(id=name, figure=figure, scope={"where": where}, source=source, reported=day, **more)


@pytest.fixture
def result():
    graded = cs.Source(name="army", reliability="F")
    outlet = cs.Source(name="outlet", cites=(graded,))
    return cs.reconcile(
        [
            _claim("a1", "100", graded, "2024-01-01"),
            _claim("a2", "140", graded, "2024-01-05"),
            _claim("o1", "140", outlet, "2024-01-06"),
            _claim("c1", "300", "clinic", "2024-01-02"),
            _claim("c2", "150-160", "clinic", "2024-01-09"),
            _claim("c3", "50", "clinic", where="B"),
        ]
    )


def test_sources(result):
    sources = result.sources.set_index("source")
    assert sources.loc["army", ["claims", "agreements", "conflicts", "superseded"]].tolist() == [1, 1, 1, 1]
    assert sources.loc["clinic", ["claims", "agreements", "conflicts", "superseded"]].tolist() == [2, 0, 2, 1]
    assert sources.loc["outlet", "origins"] == "army"
    # 140 against the median of 140 and 155; 155 against 140.
    assert sources.loc["army", "difference"] == -7.5
    assert sources.loc["clinic", "difference"] == 15
    assert sources.loc["clinic", "relative_difference"] == pytest.approx(15 / 140)
    # On B nobody else speaks, so that only A counts.
    assert sources["alone"].tolist() == [0, 1, 0]


FIGURES = ["5", "6", "about 10", "up to 8", "at least 3", "4-7", "-2", "0", "more than 6", "less than 7"]
STATED = st.lists(st.tuples(st.sampled_from(FIGURES), st.sampled_from("abc"), st.sampled_from("pq")), max_size=12)


@given(STATED)
def test_sources_are_set_against_all_others_on_each_scope(stated):
    claims = [_claim(str(i), figure, source, where=where) for i, (figure, source, where) in enumerate(stated)]
    found = cs.reconcile(claims).sources.set_index("source")
    for name, row in found.iterrows():
        differences, shares, alone = [], [], []
        for where in "pq":
            here = [claim for claim in claims if str(claim.scope) == f"where={where}"]
            own = [claim for claim in here if claim.source.name == name]
            others = [claim for claim in here if claim.source.name != name]
            if own and others:
                middle = statistics.median(claim.value for claim in others)
                differences.append(statistics.fmean(claim.value for claim in own) - middle)
                shares += [differences[-1] / abs(middle)] if middle else []
                alone.append(not any(one.interval.intersect(other.interval) for one in own for other in others))
        wanted = [statistics.fmean(each) if each else math.nan for each in (differences, shares, alone)]
        assert row[["difference", "relative_difference", "alone"]].tolist() == pytest.approx(wanted, abs=0, nan_ok=True)


def test_a_grade_that_cannot_be_judged_is_shown_as_it_is_and_never_ranked(result):
    sources = result.sources.set_index("source")
    assert sources.loc["army", "reliability"] == "F"
    assert sources["reliability"].isna().tolist() == [False, True, True]
    assert list(sources.index) == sorted(sources.index)
    graded = cs.find_truth(cs.ClaimSet((_claim("x", "5", cs.Source(name="f", reliability="F"), credibility=6),)))
    plain = cs.find_truth(cs.ClaimSet((_claim("x", "5", "f"),)))
    assert graded.weights.equals(plain.weights)


def test_history(result):
    history = result.history
    here = history[history["scope"] == "where=A"]
    assert here["claim"].tolist() == ["a1", "c1", "a2", "o1", "c2"]
    assert here["superseded_by"].tolist()[:2] == ["a2", "c2"]
    assert here["superseded_by"].isna().tolist()[2:] == [True] * 3
    assert here["spread"].tolist() == [0, 200, 160, 160, 15]
    assert here["change"].tolist()[2] == 40
    assert here["change"].tolist()[4] == -145
    assert here["trend"].tolist()[-1] == "converged"
    # The one claim on B has no date and no company.
    assert history[history["scope"] == "where=B"]["trend"].isna().all()
    assert len(history) == 6


def test_history_says_when_figures_drift_apart():
    claims = [
        _claim("a", "10", "x", "2024-01-01"),
        _claim("b", "11", "y", "2024-01-02"),
        _claim("c", "30", "z", "2024-01-03"),
    ]
    assert cs.reconcile(claims).history["trend"].iloc[-1] == "drifted apart"
    assert cs.reconcile(claims[:2]).history["trend"].iloc[-1] == "unchanged"


@pytest.mark.parametrize("day", [None, "2024-01-01"])
def test_history_tells_no_order_within_a_day_or_without_dates(day):
    figures = {"x": "100", "y": "101", "z": "200"}
    for names in itertools.permutations(figures):
        claims = [_claim(str(i), figures[name], name, day) for i, name in enumerate(names)]
        history = cs.reconcile([*claims, _claim("again", "150", "x", day)]).history
        assert history["claim"].tolist() == ["0", "1", "2", "again"]
        assert history["spread"].tolist() == [100] * 4
        assert history["change"].isna().all()
        assert history["trend"].iloc[-1] == (None if day is None else "unchanged")


def test_a_claim_without_a_date_came_before_nothing():
    claims = [_claim("undated", "100", "x"), _claim("first", "150", "x", "2024-01-01")]
    history = cs.reconcile([*claims, _claim("second", "160", "x", "2024-01-02")]).history.set_index("claim")
    assert history["change"].isna().tolist() == [True, True, False]
    assert history.loc["second", ["change", "spread"]].tolist() == [10, 60]
    assert history["superseded_by"].isna().tolist() == [True, False, True]


def test_history_follows_a_chain_of_corrections():
    claims = [_claim(str(day), str(90 + 10 * day), "x", f"2024-01-0{day}") for day in (1, 2, 3)]
    history = cs.reconcile([claims[2], claims[0], claims[1]]).history
    assert history["superseded_by"].tolist()[:2] == ["2", "3"]
    assert history["change"].tolist()[1:] == [10, 10]
    assert history["lowest"].tolist() == history["value"].tolist() == [100, 110, 120]


def test_nothing_claimed():
    empty = cs.reconcile([])
    assert empty.sources.empty
    assert empty.history.empty
    assert empty.echoes.empty


def test_evaluation_counts_what_it_says():
    found = cs.evaluate({"a": 10.0, "b": 21.0, "c": 103.0, "z": 3.0}, {"a": 10, "b": 20, "c": 100, "d": 7, "z": 0})
    assert (found.scopes, found.missing) == (4, 1)
    assert found.mae == 7 / 4
    assert found.rmse == pytest.approx(math.sqrt((1 + 9 + 9) / 4))
    assert (found.exact, found.within_1, found.within_5) == (0.25, 0.25, 0.75)
    assert found.median_relative == pytest.approx(0.03)
    assert found.to_series()["bias"] == 7 / 4
    with pytest.raises(OptionError, match="no scope"):
        cs.evaluate({"a": 1.0}, {"b": 1.0})
    with pytest.raises(cs.ReadError, match="not a table"):
        cs.evaluate(3, {"b": 1.0})


def test_evaluation_of_results_and_series():
    data = {"scope": ["x", "x", "y"], "source": ["a", "b", "a"], "value": [1.0, 1.0, 4.0]}
    truth = pd.Series({"x": 1.0, "y": 5.0})
    assert cs.evaluate(cs.find_truth(data), truth).mae == 0.5
    assert cs.evaluate(pd.Series({"x": 1.0, "y": 4.0}), truth).mae == 0.5
    result = cs.reconcile([_claim("1", "4-6", "a"), _claim("2", "5-9", "b")])
    assert cs.evaluate(result, {"where=A": 5.5}).exact == 1
    ruled = cs.reconcile([_claim("1", "4", "a"), _claim("2", "9", "b"), _claim("3", "9", "c")], rule=cs.rules.Median())
    assert cs.evaluate(ruled, {"where=A": 9}).exact == 1
    assert cs.evaluate(cs.reconcile(list(ruled.claims), rule=cs.rules.Hull()), {"where=A": 6.5}).exact == 1


def test_evaluation_leaves_out_what_has_no_truth_and_says_what_is_none():
    truth = pd.Series({"a": 10, "b": pd.NA, "c": 7}, dtype="Int64")
    assert cs.evaluate({"a": 10.0, "b": 1.0, "c": 8.0}, truth).scopes == 2
    assert cs.evaluate({"a": 10.0}, {"a": 10, "b": None}).exact == 1
    with pytest.raises(OptionError, match="a value of truth= is not a number: got \"a: 'ten'\""):
        cs.evaluate({"a": 10.0}, {"a": "ten"})
    with pytest.raises(cs.ReadError, match="no column for scope="):
        cs.evaluate({"a": 10.0}, pd.DataFrame({"a": [10]}))
