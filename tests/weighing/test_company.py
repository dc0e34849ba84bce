"""Company: an account that saves pages anew with what stands on them confirms nobody."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
import pytest

import consilience as cs

_spec = importlib.util.spec_from_file_location("worlds", Path(__file__).with_name("worlds.py"))
worlds = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(worlds)


def _of(world):
    return {"scope": world.scope, "source": world.source, "value": world.value}


@pytest.mark.parametrize("seed", [3, 4, 5])
def test_who_repeats_what_stands_there_counts_less(seed):
    made = worlds.rewriters(seed)
    who, data = int(made.source.max()), _of(made)
    found = cs.find_truth(data)
    company = found._consensus.company  # by source in order, so that the one with the highest name is the last
    assert company[-1] > 0.5
    assert (company[:-1] == 0).all()
    trusting = pytest.MonkeyPatch()
    with trusting.context() as patched:
        patched.setattr("consilience.weighing.consensus.independence", lambda *_: np.ones(len(made.scope)))
        believed = cs.find_truth(data)
    truth = dict(enumerate(made.truth))
    assert cs.evaluate(found, truth).exact > cs.evaluate(believed, truth).exact
    words = found.weights.set_index("source").loc[who, "words"]
    assert "in company more often than being right explains" in words
    scope = next(
        scope
        for scope in data["scope"][data["source"] == who].tolist()
        if found.values[scope] == data["value"][(data["scope"] == scope) & (data["source"] == who)][0]
    )
    assert f"{who} mostly repeat what others say, and count less here." in found.why(scope)


@pytest.mark.parametrize("world", [world for world in worlds.WORLDS if world is not worlds.rewriters])
def test_nobody_in_the_worlds_keeps_such_company(world):
    assert (cs.find_truth(_of(world(4)))._consensus.company == 0).all()
