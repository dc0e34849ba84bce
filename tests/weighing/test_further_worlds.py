"""Estimates with tails and hard scopes, sources that round, circles of copies, answers of yes and no."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
import pytest

import consilience as cs
from consilience.weighing.evidence import Evidence
from consilience.weighing.gathering import gather
from consilience.weighing.roundings import _places

_spec = importlib.util.spec_from_file_location("further_worlds", Path(__file__).with_name("further_worlds.py"))
worlds = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(worlds)


def _columns(world):
    return {"scope": world.scope, "source": world.source, "value": world.value}


# `few_and_wide` has thirty thousand claims: `benchmarks.other_worlds` has it.
@pytest.mark.parametrize(
    "make", [make for make in (*worlds.EXACT, *worlds.ESTIMATED) if make is not worlds.few_and_wide]
)
def test_it_is_ahead_of_all_other_methods(make):
    """But where a majority lies on a tenth of the scopes (`ganged`): there a plain vote misses less."""
    sign, measure = (-1, "exact") if make in worlds.EXACT else (1, "mae")
    scores = {}
    for world in map(make, (1, 2)):
        for method in ("consensus", "mode", "median", "CRH", "CATD", "GTM"):
            found = cs.find_truth(_columns(world), method=method)
            score = sign * getattr(cs.evaluate(found, dict(enumerate(world.truth))), measure)
            scores[method] = scores.get(method, 0) + score / 2
    ours, best = scores.pop("consensus"), min(scores.values())
    slack = 0.03 if make in (worlds.ganged, worlds.growing) else 0.0
    assert ours <= best + slack * abs(best)


def test_places_of_digits():
    last, first = _places(np.array([120000.0, 123456.0, -0.25, 3.0, 5e-3, 1e6]))
    assert last.tolist() == [4, 0, -2, 0, -3, 6]
    assert first.tolist() == [5, 5, -1, 0, -3, 6]


def _rounded(seed, off):
    """Two sources state six digits, two keep two; all are off by some share when `off`."""
    rng = np.random.default_rng(seed)
    rows = []
    for scope, true in enumerate(rng.integers(100_000, 999_999, 60).tolist()):
        for source, digits in (("a", 6), ("b", 6), ("c", 2), ("d", 2)):
            value = true * (1 + off * rng.normal())
            rows.append((scope, source, float(f"{value:.{digits}g}")))
    scope, source, value = zip(*rows, strict=True)
    return {"scope": scope, "source": source, "value": value}


@pytest.mark.parametrize(("off", "confirmed"), [(0.0, True), (0.3, False)])
def test_a_rounded_value_confirms_what_it_rounds_if_that_is_no_accident(off, confirmed):
    said, names, _ = gather(_rounded(1, off), ["scope"], "source", "value")
    who = {names.witnesses[code] for code in said.source[Evidence(said).roundings.claim].tolist()}
    assert who == ({"c", "d"} if confirmed else set())


def test_the_finer_of_two_values_is_the_truth_where_both_are_right():
    rows = [(scope, source, 1000 * scope + 234) for scope in range(100, 130) for source in "ab"]
    rows += [(scope, source, 1000 * scope) for scope in range(100, 130) for source in "cde"]
    rows += [(scope, "f", 1000 * scope + 5000 + 7 * scope) for scope in range(100, 130)]
    scope, source, value = zip(*rows, strict=True)
    found = cs.find_truth({"scope": scope, "source": source, "value": value})
    assert (found.values == found.values.index * 1000 + 234).all()
