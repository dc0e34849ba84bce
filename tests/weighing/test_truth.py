"""Truth finding: what it answers, what it must not depend on, and worlds where the truth is known."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import consilience as cs
from consilience.errors import OptionError
from consilience.weighing import statements
from consilience.weighing.evidence import Evidence
from consilience.weighing.gathering import gather
from consilience.weighing.truths import METHODS

_spec = importlib.util.spec_from_file_location("worlds", Path(__file__).with_name("worlds.py"))
worlds = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(worlds)

MARCH = {"scope": ["march"] * 5, "source": list("abcde"), "value": [10000, 10001, 9999, 2600, 2600]}

ROWS = st.lists(
    st.tuples(
        st.integers(0, 5), st.integers(0, 5), st.sampled_from([-7, 0, 1, 3, 100, 100.5, 101, 104, 110, 250, 1e6])
    ),
    min_size=1,
    max_size=30,
    unique_by=lambda row: row[:2],
)


def _columns(rows):
    scope, source, value = zip(*rows, strict=True)
    return {"scope": list(scope), "source": list(source), "value": list(value)}


def _of(world):
    return {"scope": world.scope, "source": world.source, "value": world.value}


def test_close_figures_support_each_other():
    found = cs.find_truth(MARCH)
    assert found.values.to_dict() == {"march": 10000.0}
    assert found.words("march") == "3 origins are within 0.02 % of each other at 10,000; 2 say 2,600."
    row = found.estimates.iloc[0]
    assert (row.supporters, row.low, row.high) == (3, 9999, 10001)
    assert (row.other_supporters, row.other_low, row.other_high) == (2, 2600, 2600)
    assert cs.find_truth(MARCH, method="mode").values["march"] == 2600
    assert cs.find_truth(MARCH, method="median").values["march"] == 9999
    with pytest.raises(OptionError, match="no claim is on that scope"):
        found.words("rally")


@pytest.mark.parametrize("method", METHODS)
@given(rows=ROWS, order=st.randoms(use_true_random=False))
def test_neither_order_nor_names_matter(method, rows, order):
    here = cs.find_truth(_columns(rows), method=method)
    mixed = rows[:]
    order.shuffle(mixed)
    names = list("uvwxyz")
    order.shuffle(names)
    scopes = list("ABCDEF")
    order.shuffle(scopes)
    there = cs.find_truth(_columns([(scopes[i], names[s], v) for i, s, v in mixed]), method=method)
    for scope, value in here.values.items():
        assert there.values[scopes[scope]] == pytest.approx(value, rel=1e-6, abs=1e-6)


@pytest.mark.parametrize("method", METHODS)
@given(rows=ROWS, factor=st.sampled_from([0.25, 8.0, 4096.0]))
def test_scale_carries_through(method, rows, factor):
    here = cs.find_truth(_columns(rows), method=method).values
    there = cs.find_truth(_columns([(i, s, v * factor) for i, s, v in rows]), method=method).values
    assert (there / factor).tolist() == pytest.approx(here.tolist(), rel=1e-6, abs=1e-6)


@pytest.mark.parametrize("method", METHODS)
@given(rows=ROWS)
def test_estimates_stay_within_the_claims_and_repeat(method, rows):
    data = pd.DataFrame(_columns(rows))
    found = cs.find_truth(data, method=method)
    span = data.groupby("scope")["value"].agg(["min", "max"])
    slack = 1e-9 * (1 + span["max"].abs())
    assert (found.values >= span["min"] - slack).all()
    assert (found.values <= span["max"] + slack).all()
    assert found.values.tolist() == cs.find_truth(data, method=method).values.tolist()
    estimates = found.estimates
    assert (estimates["supporters"] + estimates["other_supporters"] <= estimates["claims"]).all()
    assert estimates["claims"].tolist() == data.groupby("scope").size().tolist()
    said = set(zip(data["scope"], data["value"], strict=True))
    assert estimates["stated"].tolist() == [pair in said for pair in zip(estimates["scope"], found.values, strict=True)]


@given(st.integers(0, 50), st.integers(1, 6))
def test_unanimous_claims_are_believed(value, sources):
    rows = [(scope, source, value + scope) for scope in range(3) for source in range(sources)]
    assert cs.find_truth(_columns(rows)).values.tolist() == [value, value + 1, value + 2]


def test_a_wild_value_changes_nothing():
    rng = np.random.default_rng(3)
    rows = [(i, s, 1000 * (i + 1) * np.exp(rng.normal(0, 0.01))) for i in range(40) for s in range(6)]
    calm = cs.find_truth(_columns(rows)).values
    for value in (1e4, 1e8, 1e15):
        rows[0] = (0, 0, value)
        wild = cs.find_truth(_columns(rows)).values
        assert np.abs(np.log(wild / calm)).max() < 0.01


@pytest.mark.parametrize("agree", [0, 0.6])
def test_a_source_of_another_unit_does_not_blur_the_others(agree):
    """Two sources within one per cent of each other, and one in thousands: the truth lies near the two."""
    rng = np.random.default_rng(4)
    truth = rng.integers(10_000, 900_000, 99)
    off = np.where(rng.random((99, 3)) < agree, 1, rng.lognormal(0, 0.01, (99, 3))) / [1, 1, 1000]
    rows = [(i, s, truth[i] * off[i, s]) for i in range(99) for s in range(3)]
    estimates = cs.find_truth(_columns(rows)).estimates
    assert (np.abs(estimates["value"] / truth - 1) < 0.03).all()
    assert (estimates["upper"] / estimates["lower"] < 1.2).all()
    assert ((estimates["lower"] <= truth) & (truth <= estimates["upper"])).mean() > 0.85


def test_the_error_of_a_source_of_another_unit_is_its_own():
    rng = np.random.default_rng(5)
    size = rng.lognormal(9, 1, (30, 1)) * rng.lognormal(0, 0.01, (30, 3)) / [1, 1, 1000]
    rows = [(i, s, size[i, s]) for i in range(30) for s in range(3)]
    variance = Evidence(gather(_columns(rows), ["scope"], "source", "value")[0]).blend()[1]
    assert variance[2] > 1000 * variance[:2].max()


def test_who_never_agrees_estimates_however_far_apart_scopes_are():
    """Six sources measure numbers of very different sizes to all digits: their mean is better than one of them."""
    rng = np.random.default_rng(6)
    rows = [(i, s, 10.0 ** (i / 4) * rng.lognormal(0, 0.05)) for i in range(24) for s in range(6)]
    found = cs.find_truth(_columns(rows))
    assert not found.estimates["stated"].any()
    assert np.abs(np.log(found.values / 10.0 ** (np.arange(24) / 4))).mean() < 0.025


EXTREME = [[1e150, 1e-300, 0, -5, 3], [1e150, -1e150, 1e149, 2], [0], [5e-324, 1, 2], [-1, -2, -3]]


@pytest.mark.parametrize("pool", EXTREME)
@given(data=st.data())
def test_extreme_values_overflow_nothing(pool, data):
    values = data.draw(st.lists(st.sampled_from(pool), min_size=1, max_size=12))
    rows = [(place % 4, place, value) for place, value in enumerate(values)]
    found = cs.find_truth(_columns(rows))
    assert np.isfinite(found.values).all()
    assert np.isfinite(found.weights["weight"]).all()
    assert len(found.echoes) >= 0
    assert len(found.estimates) == len(found.values)


def test_who_was_right_elsewhere_weighs_more():
    rows = [(i, s, 100.0 + i) for i in range(20) for s in "abc"] + [(i, "d", 500.0 + 7 * i) for i in range(20)]
    rows += [("duel", "a", 10.0), ("duel", "d", 99.0)]
    found = cs.find_truth(_columns(rows))
    assert found.values["duel"] == 10
    weights = found.weights.set_index("source")["weight"]
    assert weights["a"] > weights["d"]
    assert "21 claims, 21 checked by others" in found.weights.set_index("source").loc["d", "words"]


def test_being_right_where_everybody_is_tells_less():
    """Two sources are right on half of their scopes: one where all others are, the other where half of them are."""
    rows = []
    for scope in range(80):
        everybody = scope < 40
        crowd = {f"s{i}": 7 if everybody or i < 4 else 30 + 9 * i for i in range(8)}
        crowd["easy" if everybody else "hard"] = 7 if scope % 2 else 150
        rows += [(scope, source, 1000.0 * scope + off) for source, off in crowd.items()]
    exact = cs.find_truth(_columns(rows)).weights.set_index("source")["exact"]
    assert exact["hard"] > exact["easy"] + 0.2


def test_nearness_proves_little_where_errors_are_common(monkeypatch):
    made = worlds.editions(5)
    ours = _errors(made)[0]
    monkeypatch.setattr("consilience.weighing.candidates.correlate_sides", lambda *_: 0.0)
    assert ours.exact > _errors(made)[0].exact + 0.03


def _hits_of_a_knowing_vote(made):
    """The hits of a vote of all who say exactly the same, by the log odds of how good each source really is."""
    odds = np.log1p(made.quality / (1 - made.quality) / 0.005)
    said = pd.DataFrame({**_of(made), "vote": odds[made.source]})
    votes = said.groupby(["scope", "value"])["vote"].sum().reset_index()
    best = votes.loc[votes.groupby("scope")["vote"].idxmax()]
    return np.mean(best["value"].to_numpy() == made.truth[best["scope"]])


@pytest.mark.parametrize("seed", [5, 6, 7])
def test_who_errs_together_says_nearly_the_same(seed):
    """Where errors are common and hardly ever repeated, votes are as good as they are apart from what is near them."""
    made = worlds.editions(seed)
    assert _errors(made)[0].exact > _hits_of_a_knowing_vote(made)


def test_to_be_near_speaks_against_a_value_where_errors_are_common():
    made = worlds.editions(5)
    exact = pd.Series(made.quality).sort_values()
    poor, one, other = exact.index[0], *exact.index[np.diff(exact, append=2).argmin() :][:2]
    duels = [(-1, one, 1000.0), (-1, other, 2000.0), (-2, one, 2000.0), (-2, other, 1000.0)]
    duels += [(-1, poor, 2003.0), (-2, poor, 2003.0)]
    rows = [*zip(made.scope, made.source, made.value, strict=True), *duels]
    assert cs.find_truth(_columns(rows)).values[[-1, -2]].tolist() == [1000, 1000]


@given(st.lists(st.integers(-(10**6), 10**6).map(lambda tenths: tenths / 10), min_size=2, max_size=2, unique=True))
def test_of_two_strangers_on_one_scope_the_lower_is_taken(values):
    assert cs.find_truth({"scope": [1, 1], "source": ["a", "b"], "value": values}).values[1] == min(values)


@pytest.mark.parametrize(("side", "believed"), [(1, 1000.0), (-1, 1100.0)])
def test_where_errors_are_mostly_on_one_side_strangers_are_believed_on_the_other(side, believed):
    rng = np.random.default_rng(3)
    rows = [
        (scope, source, 1000.0 + 7 * scope + (side * rng.integers(5, 200) if source == scope % 3 else 0))
        for scope in range(200)
        for source in range(3)
    ]
    rows += [(-1, "one", 1000.0), (-1, "other", 1100.0)]
    assert cs.find_truth(_columns(rows)).values[-1] == believed


@pytest.mark.parametrize("world", [worlds.editions, worlds.attributes, worlds.degrees])
def test_neither_order_nor_names_matter_in_a_whole_world(world):
    made, rng = world(5), np.random.default_rng(1)
    order, names = rng.permutation(len(made.scope)), rng.permutation(int(made.source.max()) + 1)
    here = cs.find_truth(_of(made))
    there = cs.find_truth(
        _of(made._replace(scope=made.scope[order], source=names[made.source[order]], value=made.value[order]))
    )
    pd.testing.assert_series_equal(here.values.sort_index(), there.values.sort_index(), rtol=1e-9)
    assert here.weights["weight"].tolist() == pytest.approx(there.weights["weight"].tolist())


def test_weights_per_measure_are_drawn_to_the_source():
    rng = np.random.default_rng(0)
    rows = []
    for scope in range(60):
        measure, truth = ("dead", "hurt")[scope % 2], 100.0 + scope
        for source in range(5):
            bad = source == 0 and measure == "hurt"
            rows.append((measure, scope, source, truth + (rng.integers(20, 90) if bad else 0)))
    # Source 9 is good, and said little on "hurt".
    rows += [("dead", scope, 9, 100.0 + scope) for scope in range(0, 60, 2)] + [("hurt", 1, 9, 101.0)]
    rows += [("hurt", 99, 0, 7.0), ("hurt", 99, 9, 8.0), ("dead", 98, 0, 7.0), ("dead", 98, 9, 8.0)]
    data = pd.DataFrame(rows, columns=["measure", "scope", "source", "value"])
    found = cs.find_truth(data, measure="measure")
    exact = found.weights.set_index(["source", "measure"])["exact"]
    assert exact[0, "hurt"] < 0.3 < 0.8 < exact[0, "dead"]
    assert exact[9, "hurt"] > 0.6
    assert found.values[99] == 8
    assert found.estimates.columns[1] == "measure"


def test_origins_vote_once_when_told():
    rows = [("x", name, 5.0) for name in "abc"] + [("x", "d", 9.0), ("x", "e", 9.0)]
    data = pd.DataFrame(_columns(rows)).assign(origin=["briefing"] * 3 + ["d", "e"])
    assert cs.find_truth(data).values["x"] == 5
    told = cs.find_truth(data, origin="origin")
    assert told.values["x"] == 9
    assert told.estimates[["origins", "supporters", "other_supporters"]].iloc[0].tolist() == [3, 2, 1]
    assert told.weights.set_index("source").loc["a", "votes_with"] == ("b", "c")


def test_claims_are_taken_with_their_origins_and_without_what_was_restated():
    briefing = cs.Source(name="briefing")
    claims = [
        cs.Claim(id="1", figure="5", scope={"what": "x"}, source=cs.Source(name="a", cites=(briefing,))),
        cs.Claim(id="2", figure="5", scope={"what": "x"}, source=cs.Source(name="b", cites=(briefing,))),
        cs.Claim(id="3", figure="5", scope={"what": "x"}, source="c", reported="2024-01-01"),
        cs.Claim(id="4", figure="9", scope={"what": "x"}, source="c", reported="2024-01-02"),
    ]
    estimates = cs.find_truth(cs.ClaimSet(tuple(claims))).estimates
    assert estimates[["claims", "origins"]].iloc[0].tolist() == [3, 2]


def test_a_source_with_several_origins_speaks_for_each():
    rows = [("x", name, 1.0, "b") for name in ("o1", "o2", "o3")] + [("x", "y", 2.0, "y"), ("x", "z", 2.0, "z")]
    rows += [("w", name, 5.0 + i, f"other {i}") for i, name in enumerate(("o1", "o2", "o3"))]
    found = cs.find_truth(pd.DataFrame(rows, columns=["scope", "source", "value", "origin"]), origin="origin")
    assert found.values["x"] == 2
    row = found.estimates.set_index("scope").loc["x"]
    assert (row.claims, row.origins, row.supporters, row.other_supporters) == (5, 3, 2, 1)
    assert found.words("x") == "2 origins say 2; 1 says 1."
    assert sorted(found.weights.query("source == 'o1'")["origin"]) == ["b", "other 0"]


def test_a_claim_from_several_origins_is_no_further_origin():
    p, q = cs.Source(name="p"), cs.Source(name="q")
    both = cs.Source(name="both", cites=(p, q))
    claims = [
        cs.Claim(id=str(i), figure=figure, scope={"what": "x"}, source=source)
        for i, (source, figure) in enumerate([(p, "5"), (q, "5"), (both, "5"), ("r", "9"), ("s", "9")])
    ]
    found = cs.find_truth(claims)
    row = found.estimates.iloc[0]
    assert (row.claims, row.origins, row.supporters, row.other_supporters) == (5, 4, 2, 2)
    assert found.values.equals(cs.find_truth(cs.ClaimSet(claims)).values)
    assert cs.find_truth([]).estimates.empty
    assert "vote" in cs.find_truth([]).weights.columns
    assert cs.reconcile(claims).ranges["origins_max"].tolist() == [4]


@given(rows=ROWS, dates=st.lists(st.sampled_from([None, "2024-01-01", "2024-01-02", "2024-01-03"]), min_size=30))
def test_later_statements_replace_earlier_ones_of_the_same_source(rows, dates):
    scope, source, value = zip(*[row for row in rows for _ in range(2)], strict=True)
    days = [dates[i % len(dates)] for i in range(len(scope))]
    given = {"scope": scope, "source": source, "value": [v + i for i, v in enumerate(value)], "reported": days}
    last = {}
    for who in zip(scope, source, days, strict=True):
        last[who[:2]] = max(last.get(who[:2], ""), who[2] or "")
    kept = [day is None or day == last[a, b] for a, b, day in zip(scope, source, days, strict=True)]
    current = {name: [cell for cell, keep in zip(cells, kept, strict=True) if keep] for name, cells in given.items()}
    assert cs.find_truth(given, reported="reported").estimates.equals(cs.find_truth(current).estimates)


def test_scopes_named_alike_under_two_measures_are_told_apart():
    data = {"scope": [1, 1, 2], "measure": ["a", "b", "a"], "source": ["x", "x", "x"], "value": [5.0, 100.0, 7.0]}
    found = cs.find_truth(data, measure="measure")
    assert found.values.to_dict() == {("a", 1): 5.0, ("a", 2): 7.0, ("b", 1): 100.0}
    assert cs.evaluate(found, {("a", 1): 5.0, ("b", 1): 100.0}).mae == 0
    assert found.words(("b", 1)) == "1 origin says 100."
    apart = cs.find_truth({**data, "scope": [1, 2, 3]}, measure="measure")
    assert apart.values.index.tolist() == [1, 3, 2]


@pytest.mark.parametrize(
    ("data", "how", "said"),
    [
        ([1, 2], {}, "row 1 is not a dict: got 1"),
        (None, {}, "not a table"),
        ("claims.csv", {}, "not a table: got 'claims.csv'"),
        (MARCH, {"source": None}, "source= names a column"),
        (MARCH, {"scope": []}, "scope names no column"),
        (MARCH, {"method": None}, "method= is not one of"),
        (MARCH, {"close": "5%"}, "close is a share"),
        ({**MARCH, "value": pd.to_datetime(["2024-01-01"] * 5)}, {}, "a value is a number"),
        ({**MARCH, "value": [True] * 5}, {}, "a value is a number"),
        ({**MARCH, "value": pd.array([True] * 5, dtype="boolean")}, {}, "a value is a number"),
        ({**MARCH, "scope": [["x"]] * 5}, {}, "scope cannot hold such values"),
        ({**MARCH, "value": [1.0]}, {}, "the columns differ in length"),
    ],
)
def test_what_cannot_be_read_says_so(data, how, said):
    with pytest.raises(cs.ConsilienceError, match=said):
        cs.find_truth(data, **how)


def test_labels_of_any_kind_name_scopes_and_sources():
    scopes = [cs.Scope({"what": "x"}), ("a", 1), 3, "3", None]
    rows = [(scope, source, 5.0) for scope in scopes for source in (1, "1", ("t",))]
    found = cs.find_truth(_columns(rows))
    assert set(found.values.index) == set(scopes[:-1])
    assert len(found.rejects) == 3
    assert len(found.weights) == 3


def test_rows_without_a_number_or_a_name_are_reported():
    data = {"scope": ["x", "x", None, "y"], "source": ["a", "b", "c", "d"], "value": [1.0, float("inf"), 2.0, "about"]}
    found = cs.find_truth(data)
    assert found.values.to_dict() == {"x": 1.0}
    assert found.rejects[["row", "field", "reason"]].to_numpy().tolist() == [
        [2, "value", "no number"],
        [3, "scope", "missing"],
        [4, "value", "no number"],
    ]
    assert found.rejects["hint"].iloc[2].startswith("got 'about'; a number of at most")


@pytest.mark.parametrize("method", METHODS)
def test_nothing_and_one(method):
    nothing = cs.find_truth({"scope": [], "source": [], "value": []}, method=method)
    assert nothing.values.empty
    assert nothing.estimates.empty
    assert nothing.weights.empty
    assert nothing.echoes.empty
    one = cs.find_truth({"scope": ["x"], "source": ["a"], "value": [3]}, method=method)
    assert one.values.tolist() == [3]
    assert one.words("x") == "1 origin says 3."


def test_scopes_of_several_columns_and_wrong_names():
    data = {"where": ["A", "A", "B"], "when": [1, 2, 1], "source": ["a", "a", "a"], "value": [1, 2, 3]}
    assert cs.find_truth(data, scope=["where", "when"]).values.to_dict() == {("A", 1): 1, ("A", 2): 2, ("B", 1): 3}
    with pytest.raises(cs.ReadError, match="did you mean 'when'"):
        cs.find_truth(data, scope=["where", "wen"])
    with pytest.raises(OptionError, match="consensus"):
        cs.find_truth(MARCH, method="consens")


@settings(max_examples=20)
@given(st.lists(st.tuples(st.integers(-99, 99), st.integers(-99, 99)), min_size=1, max_size=20), st.integers(-9, 9))
def test_of_two_that_differ_mode_takes_the_lower_in_any_unit(pairs, power):
    unit = 10.0**power
    rows = [(scope, source, pair[source] * unit / 7) for scope, pair in enumerate(pairs) for source in (0, 1)]
    found = cs.find_truth(_columns(rows), method="mode").values
    assert found.tolist() == [min(pair) * unit / 7 for pair in pairs]


@given(ROWS)
def test_mode_and_median_are_what_they_say(rows):
    data = pd.DataFrame(_columns(rows))
    medians = data.groupby("scope")["value"].median()
    assert cs.find_truth(data, method="median").values.tolist() == pytest.approx(medians.tolist())
    times = data.groupby(["scope", "value"]).size()
    for scope, value in cs.find_truth(data, method="mode").values.items():
        assert times[scope, value] == times[scope].max()


@pytest.mark.parametrize("method", METHODS)
@given(values=st.lists(st.integers(0, 500), min_size=1, max_size=8), order=st.randoms(use_true_random=False))
def test_the_rule_keeps_the_laws_of_a_middle(method, values, order):
    claims = [cs.Claim(id=str(i), figure=f"{value:,}", source=str(i)) for i, value in enumerate(values)]
    answer = cs.TruthRule(method)(claims)
    assert min(values) - 1e-9 <= answer.lower == answer.upper <= max(values) + 1e-9
    order.shuffle(claims)
    assert cs.TruthRule(method)(claims).lower == pytest.approx(answer.lower)
    if len(set(values)) == 1:
        assert answer.lower == values[0]
    assert cs.TruthRule(method)([]) is None


PROMISED = ["totality", "determinism", "order", "anonymity", "echo", "internality", "scale", "widening"]


@pytest.mark.parametrize("method", METHODS)
def test_the_rule_keeps_the_laws_it_promises(method):
    laws = PROMISED + (["minority"] if method in ("consensus", "mode", "median") else [])
    report = cs.testing.check_laws(cs.TruthRule(method), laws=laws, max_examples=50).to_frame()
    assert len(report) == len(laws)
    assert report["holds"].all(), report[~report["holds"]]["counterexample"].tolist()


def test_statements_gather_equal_values_once():
    said = statements.Statements.gather(
        np.array([1, 0, 1, 1, 1]), np.array([0, 0, 1, 1, 2]), np.array([5.0, 2.0, 5.0, 5.0, 4.0])
    )
    assert said.value.tolist() == [2, 4, 5]
    assert said.size.tolist() == [1, 1, 2]
    assert said.claims.tolist() == [1, 3]
    assert said.medians().tolist() == [2, 5]


def _errors(world, **how):
    found = cs.find_truth(_of(world), **how)
    return cs.evaluate(found, dict(enumerate(world.truth))), found


REPEATED = [worlds.edits, worlds.vandals, worlds.pages, worlds.clique, worlds.attributes, worlds.arrivals]
REPEATED += [worlds.editions, worlds.feeds, worlds.rewriters]


@pytest.mark.parametrize("world", REPEATED)
def test_hits_more_than_mode_and_median_where_figures_are_repeated(world):
    made = world(5)
    ours = _errors(made)[0]
    for baseline in ("mode", "median"):
        theirs = _errors(made, method=baseline)[0]
        assert ours.exact > theirs.exact
        assert ours.within_5 > theirs.within_5
    # A mode that gives the lower of two figures is never off by much more than the truth itself: see the docs.
    assert ours.mean_relative < theirs.mean_relative
    assert ours.mae < theirs.mae


@pytest.mark.parametrize("world", [worlds.sensors, worlds.degrees, worlds.heads])
def test_is_nearer_than_mode_and_median_where_everybody_is_off_a_little(world):
    made = world(5)
    ours = _errors(made)[0]
    for baseline in ("mode", "median"):
        theirs = _errors(made, method=baseline)[0]
        assert ours.median_relative <= theirs.median_relative
        assert ours.mean_relative < theirs.mean_relative
        assert ours.within_1 > theirs.within_1
        assert ours.mae < theirs.mae or world is worlds.heads


@pytest.mark.parametrize("world", [worlds.prices, worlds.arrivals, worlds.clique, worlds.sensors, worlds.degrees])
def test_weights_rank_the_sources_rightly(world):
    made = world(6)
    weights = _errors(made)[1].weights.set_index("source")["weight"]
    ranks = pd.DataFrame({"weight": weights, "quality": pd.Series(made.quality)}).rank()
    assert ranks["weight"].corr(ranks["quality"]) > 0.85


def test_one_slip_of_a_source_does_not_move_means_elsewhere():
    """Thirty people guess to the nearest five; one guess becomes a hundredfold."""
    claims = worlds.grids(11)
    here = claims.scope < 60
    data = {"scope": claims.scope[here], "source": claims.source[here], "value": claims.value[here]}
    usual = cs.find_truth(data).values
    for place in range(0, 700, 100):
        value = data["value"].copy()
        value[place] *= 100
        moved = np.abs(cs.find_truth(data | {"value": value}).values - usual) > 0.01 * usual
        assert moved.drop(data["scope"][place]).mean() < 0.1
