"""Echoes: copiers are found, agreement on the truth and on round numbers is no evidence, and nothing is merged."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import consilience as cs
from consilience.weighing.echoes import Pairs, shared_votes
from consilience.weighing.gathering import gather

_spec = importlib.util.spec_from_file_location("worlds", Path(__file__).with_name("worlds.py"))
worlds = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(worlds)

DATA = Path(__file__).parents[2].parent / "shared" / "data"


def _echoes(world):
    return cs.find_truth({"scope": world.scope, "source": world.source, "value": world.value}).echoes


def _precision_and_recall(world):
    suspected = _echoes(world).query("suspected")
    found = {(int(a), int(b)) for a, b in zip(suspected["left"], suspected["right"], strict=True)}
    found = {tuple(sorted(pair)) for pair in found}
    hits = len(found & world.copiers)
    return hits / max(1, len(found)), hits / len(world.copiers)


@pytest.mark.parametrize("world", [worlds.prices, worlds.clique, worlds.heads, worlds.attributes])
def test_known_copiers_are_found(world):
    for seed in (0, 1):
        precision, recall = _precision_and_recall(world(seed))
        print(f"{world.__name__} {seed}: precision {precision:.2f}, recall {recall:.2f}")
        assert precision > 0.85
        assert recall > 0.95


@pytest.mark.parametrize("world", [worlds.arrivals, worlds.edits, worlds.vandals, worlds.pages, worlds.sensors])
def test_nobody_is_suspected_where_nobody_copies(world):
    assert not _echoes(world(0))["suspected"].any()


@pytest.mark.parametrize("sources", [3, 6])
def test_agreement_on_the_truth_is_no_evidence(sources):
    rng = np.random.default_rng(1)
    rows = [
        (scope, source, 10_000 + 37 * scope + (rng.integers(1, 900) if rng.random() < 0.2 else 0))
        for scope in range(300)
        for source in range(sources)
    ]
    data = pd.DataFrame(rows, columns=["scope", "source", "value"])
    assert not cs.find_truth(data).echoes["suspected"].any()


def test_agreement_on_round_numbers_is_no_evidence():
    rng = np.random.default_rng(2)
    rows = [(scope, source, float(rng.choice([100, 200, 500]))) for scope in range(300) for source in range(4)]
    data = pd.DataFrame(rows, columns=["scope", "source", "value"])
    assert not cs.find_truth(data).echoes["suspected"].any()


def test_a_mistake_that_many_make_is_no_evidence():
    """Two that are late on the same scopes state what others who are late state there; what two copy nobody does."""
    rng = np.random.default_rng(5)
    rows = []
    for scope in range(300):
        truth = 1000 + 13 * scope
        wrong = np.where(rng.random(12) < 0.9, truth - 10, truth + rng.integers(20, 400, 12))
        rows += [(scope, f"right {i}", truth) for i in range(12)]
        rows += [(scope, f"late {i}", wrong[i] if rng.random() < 0.5 else truth) for i in range(12)]
        rows += [(scope, name, truth - 10 if scope % 5 == 0 else truth) for name in ("slow", "slower")]
        copied = truth + (rng.integers(20, 400) if rng.random() < 0.3 else 0)
        rows += [(scope, name, copied) for name in ("echo", "leader")]
    suspected = cs.find_truth(pd.DataFrame(rows, columns=["scope", "source", "value"])).echoes.query("suspected")
    assert suspected[["left", "right"]].to_numpy().tolist() == [["echo", "leader"]]


def test_the_evidence_is_shown_and_nothing_is_merged():
    rng = np.random.default_rng(4)
    rows = []
    for scope in range(40):
        truth = 1000 + 13 * scope
        rows += [(f"s{scope}", f"honest {i}", truth) for i in range(4)]
        odd = truth + rng.integers(1, 400) if scope < 12 else truth
        rows += [(f"s{scope}", "leader", odd), (f"s{scope}", "echo", odd)]
    data = pd.DataFrame(rows, columns=["scope", "source", "value"])
    found = cs.find_truth(data)
    first = found.echoes.iloc[0]
    assert (first.left, first.right, first.shared, first.both_odd, first.suspected) == ("echo", "leader", 12, 12, True)
    assert first.by_chance < 1
    assert first.p < 1e-6
    assert len(first.examples) == 5
    assert all((data["scope"].eq(scope) & data["value"].eq(value)).sum() == 2 for scope, value in first.examples)
    assert (found.estimates["origins"] == 6).all()
    assert (found.estimates["claims"] == 6).all()
    assert "shares votes with leader" in found.weights.set_index("source").loc["echo", "words"]
    told = cs.find_truth(data, discount_echoes=False)
    assert (told.weights["votes_with"].str.len() == 0).all()
    assert told.echoes.iloc[0].suspected


def test_two_that_are_right_are_suspected_but_believed():
    # From what is shared alone, right cannot be told from copied.
    world = worlds.stale(0)
    data, truth = {"scope": world.scope, "source": world.source, "value": world.value}, dict(enumerate(world.truth))
    found, told = cs.find_truth(data, discount_echoes=False), cs.find_truth(data)
    suspected = found.echoes.query("suspected")[["left", "right"]].astype(int)
    assert {(0, 2), (0, 3), (1, 2)} <= set(suspected.itertuples(index=False, name=None))
    assert cs.evaluate(found, truth).exact >= cs.evaluate(told, truth).exact > 0.9


def test_echoes_of_a_reconciliation():
    claims = []
    for scope in range(12):
        for source, value in (
            ("a", 1000 + scope),
            ("b", 1000 + scope),
            ("c", 2000 - 7 * scope),
            ("d", 2000 - 7 * scope),
            ("e", 2000 - 7 * scope),
        ):
            where = {"where": f"place {scope}"}
            claims.append(cs.Claim(id=f"{source}{scope}", figure=f"{value:,}", scope=where, source=source))
    echoes = cs.reconcile(claims).echoes
    assert echoes.query("suspected")[["left", "right"]].to_numpy().tolist() == [["a", "b"]]


@pytest.mark.skipif(not DATA.is_dir(), reason="the real figures are no part of the package")
def test_two_compilations_of_the_womens_march_are_not_independent():
    march = pd.read_csv(DATA / "womens_march_2017.csv")
    march["value"] = pd.to_numeric(march["mean_text"].astype(str).str.replace(",", ""), errors="coerce")
    echoes = cs.find_truth(march, scope="location", source="compilation").echoes
    suspected = echoes.query("suspected")
    assert suspected[["left", "right"]].to_numpy().tolist() == [["bbrewington-2017-01-26", "d4d-all-2017-01-30"]]
    pair = suspected.iloc[0]
    # Wherever the third differs, these two are the same: 46 times of 46; by chance 10.
    assert (pair.shared, pair.both_odd) == (46, 46)
    assert pair.by_chance < 12
    assert pair.p < 1e-20
    assert ("St. George, UT", 1475.0) in pair.examples


@pytest.mark.parametrize(("copies", "others"), [(3, 2), (3, 4), (4, 3), (5, 4)])
def test_a_circle_of_copies_among_few_others_is_reported(copies, others):
    rng = np.random.default_rng(copies * 100 + others * 10)
    rows = []
    for scope in range(150):
        truth = 1000 + 13 * scope
        led = truth if rng.random() < 0.6 else truth + int(rng.integers(1, 400))
        rows += [(scope, f"copy {i}", led) for i in range(copies)]
        rows += [
            (scope, f"other {i}", truth if rng.random() < 0.8 else truth + int(rng.integers(1, 400)))
            for i in range(others)
        ]
    suspected = cs.find_truth(pd.DataFrame(rows, columns=["scope", "source", "value"])).echoes.query("suspected")
    circle = suspected["left"].str.startswith("copy") & suspected["right"].str.startswith("copy")
    assert circle.sum() == copies * (copies - 1) // 2


def test_rounding_alike_is_no_evidence():
    rng = np.random.default_rng(6)
    rows = []
    for scope in range(200):
        truth = int(rng.integers(20_000, 400_000))
        rows += [(scope, f"fine {i}", truth if rng.random() < 0.9 else truth + rng.integers(1, 999)) for i in range(3)]
        rows += [(scope, f"coarse {i}", round(truth, -3)) for i in range(2)]
    found = cs.find_truth(pd.DataFrame(rows, columns=["scope", "source", "value"]))
    coarse = found.echoes.set_index(["left", "right"]).loc[("coarse 0", "coarse 1")]
    assert (coarse.shared, coarse.suspected) == (200, False)
    assert (found.weights["votes_with"].str.len() == 0).all()


def test_copies_share_votes_as_far_as_they_copy():
    columns = {"scope": [1] * 4 + [2] * 2, "source": list("abcdab"), "value": [5] * 4 + [6, 7]}
    said = gather(columns, ["scope"], "source", "value")[0]
    some, none = np.ones(2) * 100, np.zeros(2)
    shared = np.array([100.0, 70])
    pairs = Pairs(np.array([0, 1]), np.array([1, 2]), some, shared, none, some, none, none, Pairs.none().facts)
    copied = pairs.surely_copied
    assert copied[0] == 1
    assert 0.5 < copied[1] < 0.7
    links = {"a": 1.0, "b": 1 + copied[1], "c": copied[1], "d": 0.0}
    expected = [1 / (1 + links[name]) for name in "abcd"] + [1, 1]
    assert shared_votes(said, pairs).tolist() == pytest.approx(expected)
