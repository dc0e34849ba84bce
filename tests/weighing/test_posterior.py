"""Knowledge and estimates told apart, the answer under each loss, how sure it is, and values known beforehand."""

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
from consilience.weighing import coincidences, estimates, tuning
from consilience.weighing.consensus import find_consensus
from consilience.weighing.evidence import Evidence
from consilience.weighing.gathering import gather
from consilience.weighing.scales import decimals

_spec = importlib.util.spec_from_file_location("worlds", Path(__file__).with_name("worlds.py"))
worlds = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(worlds)
_spec = importlib.util.spec_from_file_location("shared", Path(__file__).with_name("shared_error_worlds.py"))
shared = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shared)

_spec = importlib.util.spec_from_file_location("other", Path(__file__).with_name("other_worlds.py"))
other = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(other)

ROWS = st.lists(
    st.tuples(st.integers(0, 9), st.integers(0, 5), st.sampled_from([0, 1, 2, 3, 5, 8, 100, 101, 102.5])),
    min_size=1,
    max_size=40,
    unique_by=lambda row: row[:2],
)


def _columns(rows):
    scope, source, value = zip(*rows, strict=True)
    return {"scope": list(scope), "source": list(source), "value": list(value)}


def _of(world):
    return {"scope": world.scope, "source": world.source, "value": world.value}


def _gathered(data):
    return gather(data, ["scope"], "source", "value")[0]


@pytest.mark.parametrize("world", [worlds.prices, worlds.arrivals, worlds.edits, worlds.stale, worlds.clique])
def test_agreement_is_knowledge_where_true_values_are_stated(world):
    assert Evidence(_gathered(_of(world(4)))).known.min() > 0.9


@pytest.mark.parametrize("world", [worlds.degrees, worlds.crowds, worlds.sensors])
def test_agreement_is_coincidence_where_everybody_estimates(world):
    assert Evidence(_gathered(_of(world(4)))).known.max() < 0.3


def _guesses(seed):
    """Scores from 0 to 100 as ten of thirty people guess them, who often say 0 for little and round to fives."""
    rng = np.random.default_rng(seed)
    truth = np.where(rng.random(400) < 0.5, rng.exponential(6, 400), rng.uniform(0, 90, 400))
    rows = []
    for scope, right in enumerate(truth):
        for source in rng.choice(30, 10, replace=False).tolist():
            guess = right + rng.normal(0, 5 + source / 2)
            nothing = guess < 0 or (guess < 15 and rng.random() < 0.7)
            rows.append((scope, source, 0.0 if nothing else float(min(round(guess / 5) * 5, 100))))
    return _columns(rows), dict(enumerate(truth))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_guesses_with_many_zeros_are_estimates(seed):
    data, truth = _guesses(seed)
    assert np.mean(np.array(data["value"]) == 0) > 0.3
    ours = cs.evaluate(cs.find_truth(data), truth).mae
    others = [cs.evaluate(cs.find_truth(data, method=how), truth).mae for how in ("mode", "median", "GTM", "CATD")]
    assert ours < 1.1 * min(others)
    assert ours < 0.6 * others[0]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_few_values_that_sources_know_are_no_estimates(seed):
    rng = np.random.default_rng(seed)
    truth = rng.integers(1, 6, 300)
    rows = [
        (scope, source, float(truth[scope] if rng.random() < 0.75 else rng.integers(1, 6)))
        for scope in range(300)
        for source in range(6)
    ]
    assert not Evidence(_gathered(_columns(rows))).estimated.any()
    assert cs.evaluate(cs.find_truth(_columns(rows)), dict(enumerate(truth.astype(float)))).exact > 0.95


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize(("world", "estimated"), [(other.bounded, True), (other.zeros, False), (other.grades, False)])
def test_agreement_counts_as_knowledge_where_it_is_on_scopes_of_most_sizes(world, estimated, seed):
    """Shares near 0 and 100 leave no room to differ; where most claims are 0, the other values decide."""
    assert Evidence(_gathered(_of(world(seed)))).estimated.tolist() == [estimated]


@given(ROWS)
def test_agreement_across_neighbours_is_what_comparing_all_claims_finds(rows):
    said = _gathered(_columns(rows))
    scope, other = coincidences._neighbours(said, said.medians(), np.array([0.5]))
    fast = coincidences._same_values(said, scope, other, np.ones(len(said.value), dtype=np.bool_))
    values = [said.value[said.fact[said.at == each]].tolist() for each in range(len(said.claims))]
    assert fast.tolist() == [
        sum(a == b for a in values[one] for b in values[two]) for one, two in zip(scope, other, strict=True)
    ]
    middle = said.medians()
    for one, two in zip(scope.tolist(), other.tolist(), strict=True):
        further = [each for each in middle[said.claims > 1].tolist() if each - middle[one] >= 0.5]
        assert middle[two] == min(further)


def test_a_wild_value_makes_no_small_ones_multiples_of_its_step():
    rows = [(place, "a", 1.0 + place / 8) for place in range(30)]
    step = decimals(_gathered(_columns(rows)))[0]
    assert decimals(_gathered(_columns([*rows, (30, "a", 1e15)])))[0] == step < 1


@given(st.sampled_from([0.01, 0.1, 1.0, 10.0]), st.lists(st.integers(-500, 500), min_size=2, max_size=30))
def test_decimals_are_the_largest_power_of_ten_that_all_are_multiples_of(step, counts):
    rows = [(place, "a", count * step) for place, count in enumerate(counts)]
    found = decimals(_gathered(_columns(rows)))[0]
    exact = [count for count in counts if count]
    if not exact:
        assert found == 0
    else:
        tens = min(len(str(abs(count))) - len(str(abs(count)).rstrip("0")) for count in exact)
        assert found == pytest.approx(step * 10**tens)


def _below_slowly(posterior, row, place):
    """Share of the posterior of one scope at or below a place, the spread integrated in small steps."""
    stated = posterior.odds[:-1, row] @ (posterior.places[:, row] <= place)
    x = np.linspace(-2000, (place - posterior.center[row]) / posterior.width[row], 60_001)
    density = 2 / (np.pi * np.sqrt(3)) / (1 + x**2 / 3) ** 2
    return stated + posterior.odds[-1, row] * np.trapezoid(density, x)


@settings(max_examples=15)
@given(ROWS, st.sampled_from([0.5, 0.9]))
def test_medians_and_intervals_split_the_posterior(rows, probability):
    said = _gathered(_columns(rows))
    posterior = find_consensus(said).posterior
    measure = said.measure
    low, high = posterior.interval(probability)
    for ends, share in ((low, (1 - probability) / 2), (high, (1 + probability) / 2), (posterior.median(), 0.5)):
        places = posterior.evidence.scale.of_values(ends, measure)
        for row, place in enumerate(places):
            slack = 1e-6 * max(1, abs(place))
            assert _below_slowly(posterior, row, place + slack) >= share - 1e-3
            assert _below_slowly(posterior, row, place - slack) <= share + 1e-3


@given(ROWS)
def test_probabilities_are_shares_and_intervals_hold_the_median(rows):
    found = cs.find_truth(_columns(rows))
    estimates = found.estimates
    assert estimates["probability"].between(0, 1 + 1e-9).all()
    assert (estimates["lower"] <= estimates["upper"]).all()
    median = cs.find_truth(_columns(rows), loss="absolute").values.to_numpy()
    slack = 1e-9 * (1 + np.abs(median))
    assert (estimates["lower"] <= median + slack).all()
    assert (median <= estimates["upper"] + slack).all()
    sure = estimates[(estimates["probability"] > 0.96) & (estimates["claims"] > 1)]
    assert sure["lower"].tolist() == sure["value"].tolist() == sure["upper"].tolist()


@pytest.mark.parametrize("world", [worlds.sensors, worlds.crowds, worlds.pages, worlds.vandals])
def test_each_loss_is_least_where_it_is_asked_for(world):
    made = world(4)
    truth = dict(enumerate(made.truth))
    exact, absolute, squared = (
        cs.evaluate(cs.find_truth(_of(made), loss=loss), truth) for loss in ("exact", "absolute", "squared")
    )
    assert exact.exact >= max(absolute.exact, squared.exact)
    assert absolute.mae <= exact.mae * 1.05
    assert squared.rmse <= exact.rmse * 1.05


CALIBRATED = [worlds.edits, worlds.vandals, worlds.arrivals, worlds.clique, worlds.editions, worlds.attributes]


@pytest.mark.parametrize("world", CALIBRATED)
def test_answers_are_right_as_often_as_they_say(world):
    made = world(4)
    estimates = cs.find_truth(_of(made)).estimates.set_index("scope")
    right = estimates["value"] == pd.Series(made.truth)[estimates.index]
    assert estimates["probability"].mean() == pytest.approx(right.mean(), abs=0.06)


@pytest.mark.parametrize("world", [*CALIBRATED, worlds.sensors, worlds.degrees, worlds.heads, worlds.crowds])
def test_nine_tenths_of_the_truth_lie_in_the_intervals(world):
    made = world(4)
    estimates = cs.find_truth(_of(made)).estimates.set_index("scope")
    truth = pd.Series(made.truth)[estimates.index]
    slack = 1e-9 * truth.abs()
    assert ((estimates["lower"] <= truth + slack) & (truth - slack <= estimates["upper"])).mean() > 0.87


def _many_wrong_together(scopes=80):
    """Five sources that say the same wrong figure, and two that are right."""
    truth, wrong = 1000 + 37 * np.arange(scopes), np.random.default_rng(1).integers(5, 500, scopes)
    rows = [(scope, source, float(truth[scope] + wrong[scope])) for scope in range(scopes) for source in "abcde"]
    rows += [(scope, source, float(truth[scope])) for scope in range(scopes) for source in "yz"]
    return _columns(rows), dict(enumerate(truth.astype(float)))


def test_a_size_beyond_all_that_is_confirmed_is_unlikely_where_errors_are_common():
    rng = np.random.default_rng(1)
    off = np.where(rng.random((60, 7)) < 0.6, 0, rng.integers(5, 60, (60, 7)))
    rows = [(scope, source, 1000 + 37 * scope + off[scope, source]) for scope in range(60) for source in range(7)]
    rows += [(60, 0, 2000), (60, 3, 235e9), (61, 0, 2000), (61, 3, 2010)]
    found = cs.find_truth(_columns(rows))
    estimates = found.estimates.set_index("scope")
    assert found._consensus._state.common == 1
    assert estimates["probability"][60] > 0.95 > estimates["probability"][61]
    assert estimates["upper"][60] == 2000 < estimates["upper"][61]


def test_values_known_beforehand_judge_the_sources():
    data, truth = _many_wrong_together()
    assert cs.evaluate(cs.find_truth(data), truth).exact == 0
    known = {scope: truth[scope] for scope in range(0, 80, 4)}
    found = cs.find_truth(data, known=known)
    assert cs.evaluate(found, truth).exact > 0.93
    assert found.values[list(known)].to_dict() == known
    weights = found.weights.set_index("source")["exact"]
    assert weights["y"] > 0.6 > 0.1 > weights["a"]
    assert found.estimates.set_index("scope").loc[0, "probability"] == 1
    assert found.why(0) == "1,000 was known beforehand. a, b, c, d and e differ."


def test_what_nobody_states_may_be_known():
    found = cs.find_truth(_columns([(1, "a", 5.0), (1, "b", 7.0), (2, "a", 9.0), (2, "b", 11.0)]), known={1: 6})
    assert found.values[1] == 6
    row = found.estimates.set_index("scope").loc[1]
    assert (row["stated"], row["probability"], row["lower"], row["upper"]) == (False, 1, 6, 6)
    assert (found.weights["checked"] == 2).all()


@given(ROWS, st.dictionaries(st.integers(0, 9), st.sampled_from([0.0, 2.0, 7.0, 100.0]), min_size=1))
def test_known_values_are_answered_as_they_are(rows, known):
    data = _columns(rows)
    here = {scope: value for scope, value in known.items() if scope in data["scope"]}
    if not here:
        with pytest.raises(OptionError, match="no claim is on a scope of known"):
            cs.find_truth(data, known=known)
        return
    for loss in ("exact", "absolute", "squared"):
        found = cs.find_truth(data, known=known, loss=loss)
        assert {scope: found.values[scope] for scope in here} == here
        assert np.isfinite(found.values).all()
    assert np.isfinite(found.estimates[["probability", "lower", "upper"]]).all().all()


def _within(found, truth, scopes):
    """Return what share of the true values of some scopes lie in their intervals, and how wide these are."""
    rows = found.estimates.set_index("scope").loc[list(scopes)]
    held = (rows["lower"] <= truth[scopes]) & (truth[scopes] <= rows["upper"])
    return held.mean(), (rows["upper"] - rows["lower"]).mean()


@pytest.mark.parametrize("world", [make for make in shared.ESTIMATED if make is not shared.undercounts])
def test_intervals_hold_the_truth_where_errors_may_be_shared(world):
    made = world(5)
    assert _within(cs.find_truth(_of(made)), made.truth, np.arange(len(made.truth)))[0] > 0.85


@pytest.mark.parametrize(("world", "wider"), [(shared.undercounts, True), (shared.crowded, False)])
def test_known_values_say_how_large_a_shared_error_is(world, wider):
    made = world(5)
    known, rest = dict(enumerate(made.truth[:20])), np.arange(20, len(made.truth))
    before, after = (_within(cs.find_truth(_of(made), known=given), made.truth, rest) for given in (None, known))
    assert after[0] > 0.85
    assert bool(after[1] > before[1]) == wider


def test_shared_errors_widen_intervals_where_values_are_known():
    rng = np.random.default_rng(2)
    truth, shared = rng.normal(50, 10, 400), rng.normal(0, 4, 400)
    value = truth + shared + rng.normal(0, 1, (12, 400))
    data = _columns([(scope, source, value[source, scope]) for scope in range(400) for source in range(12)])

    def covered(found):
        rest = found.estimates.set_index("scope").loc[100:]
        return ((rest["lower"] <= truth[100:]) & (truth[100:] <= rest["upper"])).mean()

    assert covered(cs.find_truth(data)) < 0.5
    # Sources judged by known values have the shared error in their variance: it must not count twice.
    assert 0.85 < covered(cs.find_truth(data, known=dict(enumerate(truth[:100])))) < 0.95


def test_many_known_values_show_the_tail_of_errors():
    usual = np.array([-1.0, 1.0] * 10)
    assert estimates._reach(np.zeros(0)) == 1
    for size in (0.1, 3.0):
        reach = estimates._reach(np.resize(usual * size, 2_000)) * float(estimates._sizes(tuning.LIKELY))
        assert reach == pytest.approx(size, rel=0.05)


@given(st.floats(0, 30), st.integers(1, 40), st.integers(1, 9))
def test_the_size_of_shared_errors_grows_with_what_means_are_off_and_has_no_unit(off, scopes, claims):
    width, counts = np.full(scopes, 2.0), np.full(scopes, float(claims))

    def size(off, unit=1.0):
        return estimates._size_of_shared(np.full(scopes, off) * unit, width * unit, counts)

    assert size(off) <= size(off + 3) + 1e-9
    assert size(off, 1e3) == pytest.approx(size(off))


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ({"loss": "huber"}, "loss= is not one of"),
        ({"loss": "squared", "method": "mode"}, "only the consensus takes loss and known"),
        ({"known": {1: 5}, "method": "GTM"}, "only the consensus takes loss and known"),
        ({"known": [5]}, "known must map scopes to values"),
        ({"known": {1: "5"}}, "a known value must be a finite number"),
        ({"known": {1: float("nan")}}, "a known value must be a finite number"),
        ({"known": {2: 5}}, "no claim is on a scope of known"),
    ],
)
def test_what_cannot_be_asked_says_so(how, said):
    with pytest.raises(OptionError, match=said):
        cs.find_truth({"scope": [1], "source": ["a"], "value": [5.0]}, **how)


def test_why_names_sources_and_says_when_an_answer_is_a_blend():
    made = worlds.sensors(4)
    found = cs.find_truth(_of(made))
    scope = found.estimates.query("not stated")["scope"].iloc[0]
    claims = int((made.scope == scope).sum())
    assert f"it blends {claims} claims as estimates. With 90 % the truth lies between" in found.why(scope)
    assert found.why(scope).endswith(", if an error that all share is about as large as that of one claim.")
    known = cs.find_truth(_of(made), known={0 if scope else 1: 5.0})
    assert known.why(scope).endswith(", with an error that all share as large as where the truth is known.")
    crowd = {"scope": ["x"] * 3, "source": list("abc"), "value": [5, 5, 7]}
    assert cs.find_truth(crowd).why("x").startswith("5 is stated by a and b, and exactly right with ")
    assert cs.find_truth(crowd, method="mode").why("x") == "5 is stated by a and b. c differs."
    with pytest.raises(OptionError, match="no claim is on that scope"):
        found.why("nowhere")
