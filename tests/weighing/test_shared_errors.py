"""On which side errors are, and how far they are common: against slow counts, and on worlds where it is known."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience.weighing.shared_errors import correlate_sides, share_above, sides_of
from consilience.weighing.statements import Statements

FAR = 100.0
"""No error of these tests is larger."""
SCOPES = st.lists(st.lists(st.integers(-3, 3), min_size=1, max_size=6), min_size=1, max_size=40)


def _said(scopes):
    rows = [(scope, source, value) for scope, values in enumerate(scopes) for source, value in enumerate(values)]
    scope, source, value = map(np.array, zip(*rows, strict=True))
    return Statements.gather(scope, source, value.astype(float))


def _correlation(said, reach=FAR):
    scopes = len(said.claims)
    return correlate_sides(said, said.value, np.zeros(scopes), np.full(scopes, reach))


def _slow(scopes):
    """Every pair of different wrong values of a scope: 1 on one side of the truth, which is 0, -1 on two."""
    wrong = [sorted(set(values) - {0}) for values in scopes]
    pairs = [np.sign(a) * np.sign(b) for values in wrong for a, b in itertools.combinations(values, 2)]
    several = sum(len(values) > 1 for values in wrong)
    return max(np.mean(pairs) - 2 / math.sqrt(several), 0.0) if pairs else 0.0


@given(SCOPES)
def test_it_is_the_correlation_over_all_pairs(scopes):
    said = _said(scopes)
    assert _correlation(said) == pytest.approx(_slow(scopes))


@given(SCOPES, st.randoms(use_true_random=False))
def test_neither_order_nor_direction_matters(scopes, order):
    mixed = [order.sample(values, len(values)) for values in order.sample(scopes, len(scopes))]
    said, other = _said(scopes), _said([[-value for value in values] for values in mixed])
    here = _correlation(said)
    assert _correlation(other) == pytest.approx(here)


@pytest.mark.parametrize("shift", [0.0, 3.0])
def test_errors_about_the_truth_are_independent_and_about_another_point_common(shift):
    rng = np.random.default_rng(0)
    said = _said(rng.normal(shift * rng.choice([-1, 1], (500, 1)), 1, (500, 8)).tolist())
    correlation = _correlation(said)
    assert correlation > 0.8 if shift else correlation == 0


def test_an_error_that_could_not_have_been_on_the_other_side_does_not_count():
    far = _said([[50.0, 60.0, 70.0]] * 50)
    assert _correlation(far) > 0.5
    assert _correlation(far, reach=40.0) == 0
    near = _said([[50.0, 60.0, 70.0, 1.0, 2.0, -1.0]] * 50)
    assert _correlation(near, reach=40.0) == _correlation(_said([[1.0, 2.0, -1.0]] * 50))


def test_few_scopes_say_nothing():
    said = _said([[1, 2, 3], [4, 5], [-1, -2]])
    assert _correlation(said) == 0.0


OFF = st.lists(st.tuples(st.integers(-2, 2), st.floats(0, 5), st.integers(0, 2)), max_size=60)


@given(OFF)
def test_the_share_above_is_counted_and_drawn_to_one_half(off):
    side, weight, measure = (np.array([row[i] for row in off]) for i in range(3))
    found = share_above(sides_of(side.astype(float)), weight.astype(float), measure.astype(np.int64), 3)
    for kind in range(3):
        above = math.fsum(w for s, w, m in off if m == kind and s > 0)
        wrong = math.fsum(w for s, w, m in off if m == kind and s != 0)
        surplus = above / wrong - 0.5 if wrong > 1e-290 else 0.0
        drawn = max(abs(surplus) - 1 / math.sqrt(wrong), 0.0) if wrong > 1e-290 else 0.0
        assert found[kind] == pytest.approx(0.5 + math.copysign(drawn, surplus))


@given(OFF)
def test_to_turn_the_numbers_round_turns_the_sides(off):
    side, weight, measure = (np.array([row[i] for row in off]) for i in range(3))
    place, weight, measure = side.astype(float), weight.astype(float), measure.astype(np.int64)
    there, back = (share_above(sides_of(way), weight, measure, 3) for way in (place, -place))
    assert there == pytest.approx(1 - back)


def test_what_differs_in_the_last_digit_is_no_error():
    assert sides_of(np.array([0.1 + 0.2 - 0.3, 1e-6, -1e-6])).tolist() == [0, 1, -1]
