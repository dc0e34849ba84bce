"""The decision tree: each branch by values made for it, each figure by its definition."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.errors import OptionError
from consilience.measurements import recommend

stats = pytest.importorskip("scipy.stats")
_ROWS = st.tuples(st.integers(-1000, 1000).map(lambda n: n / 10), st.integers(1, 100).map(lambda n: n / 10))


@pytest.mark.parametrize(
    ("values", "errors", "method", "asked"),
    [
        ([10.0, 10.2, 9.9, 10.1], [0.2, 0.2, 0.1, 0.3], 'pool(..., method="DL")', "homogeneous normal"),
        ([0.0] * 11 + [3.0], [1.0] * 12, "linear_pool(...).median", "homogeneous normal"),
        ([0, 1, 2, 3, 4, 5, 6], [0.2] * 7, 'pool_bayes(..., effects="normal")', "homogeneous symmetric normal"),
        (
            [-9, -1, -1, 0, 0, 0, 1, 1, 9],
            [0.2] * 9,
            'pool_bayes(..., effects="laplace")',
            "homogeneous symmetric normal",
        ),
        ([0, 0, 0, 0, 0, 0, 0, 0.1, 0.1, 5, 6], [0.2] * 11, "linear_pool(...).median", "homogeneous symmetric"),
        ([1.0, 2.0], [1.0, 1.0], 'pool(..., method="DL")', "homogeneous"),
    ],
)
def test_each_branch_ends_in_its_method(values, errors, method, asked):
    found = recommend(values, errors)
    assert (found.method, " ".join(step.question for step in found.steps)) == (method, asked)
    assert str(found).endswith(f"Use {method}: {found.reason}")


@given(st.lists(_ROWS, min_size=3, max_size=9))
def test_the_figures_are_those_of_the_tests(rows):
    values, errors = map(np.array, zip(*rows, strict=True))
    found = {step.question: step for step in recommend(values, errors).steps}
    assert found["homogeneous"].p == cs.pool(values, errors).q_p
    assert found["homogeneous"].answer == (found["homogeneous"].p >= 0.1)
    if "normal" in found:
        deviations = (values - np.median(values)) / errors
        if np.ptp(deviations) > 0:
            assert found["normal"].p == pytest.approx(stats.shapiro(deviations).pvalue)
    if "symmetric" in found:
        mirrored = {step.question: step for step in recommend(-values, errors).steps}
        assert mirrored["symmetric"].p == pytest.approx(found["symmetric"].p, abs=1e-9)


def test_the_test_of_symmetry_keeps_its_level_for_many_normal_values():
    random = np.random.default_rng(20)
    below = 0
    for _ in range(400):
        (step,) = [one for one in recommend(random.normal(size=200), [0.01] * 200).steps if one.question == "symmetric"]
        below += not step.answer
    assert abs(below / 400 - 0.05) < 3 * math.sqrt(0.05 * 0.95 / 400)


def test_claims_are_recommended_as_their_numbers():
    claims = [cs.Claim(id=f"c{n}", figure=f"{value} ± 2", source="x") for n, value in enumerate([10, 12, 11, 13])]
    assert str(recommend(claims)) == str(recommend([10, 12, 11, 13], [2] * 4))
    with pytest.raises(OptionError, match="one value needs no pooling"):
        recommend(claims[:1])
