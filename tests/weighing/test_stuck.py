"""Sources that state one value everywhere do not outvote those that know, and nobody else is taken for stuck."""

import numpy as np
import pytest

import consilience as cs
from consilience.weighing.gathering import gather
from consilience.weighing.stuck import find_stuck


def _columns(rows):
    return dict(zip(("scope", "source", "value"), zip(*rows, strict=True), strict=True))


def _rows(stuck, value, noise, agree=0.0, scopes=30):
    """Two sources that know, up to some noise, and others that state one value everywhere."""
    rng = np.random.default_rng(2)
    truth = rng.integers(100, 900, scopes).astype(float)
    rows = [(i, s, value) for i in range(scopes) for s in stuck]
    off = np.where(rng.random((scopes, 2)) < agree, 0, rng.normal(0, noise, (scopes, 2)))
    rows += [(i, s, truth[i] + off[i, k]) for i in range(scopes) for k, s in enumerate("ab")]
    return rows, truth


@pytest.mark.parametrize("value", [0.0, 999.0])
@pytest.mark.parametrize("stuck", ["x", "xy", "xyz"])
@pytest.mark.parametrize("noise", [0, 9])
def test_however_many_state_the_same_everywhere_they_do_not_outvote_those_that_know(stuck, value, noise):
    rows, truth = _rows(stuck, value, noise)
    found = cs.find_truth(_columns(rows))
    assert np.abs(found.values - truth).max() <= 4 * noise
    weights = found.weights.set_index("source")
    assert (weights.loc[list(stuck), "checked"] == 0).all()
    assert weights.loc[list(stuck), "words"].str.contains("states the same everywhere").all()
    assert not weights.loc[["a", "b"], "words"].str.contains("everywhere").any()
    assert f"x{' states' if stuck == 'x' else ''}" in found.why(0)
    assert "the same everywhere" in found.why(0)


def test_a_claim_that_nobody_else_covers_stays_the_answer():
    rows, _ = _rows("xy", 0.0, 0)
    found = cs.find_truth(_columns([*rows, ("alone", "x", 0.0)]))
    assert found.values["alone"] == 0
    assert "everywhere" not in found.why("alone")


@pytest.mark.parametrize("seed", range(40))
def test_who_states_a_constant_about_which_others_scatter_is_not_stuck(seed):
    """The speed of light, ten to forty times, as one source knows it and others measure it."""
    rng = np.random.default_rng(seed)
    scopes, others = int(rng.integers(10, 40)), int(rng.integers(2, 6))
    rows = [(i, "knows", 299_792.458) for i in range(scopes)]
    rows += [(i, s, 299_792.458 + rng.normal(0, 30)) for i in range(scopes) for s in range(others)]
    assert not find_stuck(gather(_columns(rows), ["scope"], "source", "value")[0]).any()


@pytest.mark.parametrize("scopes", [0, 9])
def test_few_claims_show_nobody_stuck(scopes):
    rows, _ = _rows("xy", 0.0, 0, scopes=scopes + 1)
    assert not find_stuck(gather(_columns(rows[: 4 * scopes or 1]), ["scope"], "source", "value")[0]).any()
