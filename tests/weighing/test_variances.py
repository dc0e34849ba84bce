"""Variances are drawn to each other as far as they are alike; one that stands out is left where it is."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience.weighing.variances import alike, mixed

SQUARES = st.lists(st.tuples(st.floats(0.01, 1e4), st.integers(1, 60)), min_size=1, max_size=12)


@pytest.mark.parametrize("draw", [alike, mixed])
@given(SQUARES, st.floats(1e-3, 1e3))
def test_variances_scale_and_stay_between_their_own_and_the_usual_ones(draw, squares, unit):
    """They follow the unit, do not depend on the order, and none is drawn beyond all others."""
    off, free = np.array(squares).T
    drawn = draw(off, free)
    assert np.allclose(draw(off * unit, free), drawn * unit, rtol=1e-6)
    assert np.allclose(draw(off[::-1], free[::-1])[::-1], drawn, rtol=1e-6)
    assert (drawn > 0).all()
    assert drawn.max() <= (off / free).max() * (1 + 1e-9)


def test_one_that_stands_out_is_not_drawn_to_many_that_are_alike():
    """Twenty sources of variance 9 to 16 and one of 0.04, with 150 claims each."""
    own = np.r_[0.04, np.linspace(9, 16, 20)]
    free = np.full(21, 150.0)
    assert 0.04 < mixed(own * free, free)[0] < 0.05 < alike(own * free, free)[0]


def test_a_variance_that_few_squares_show_is_drawn_to_the_usual_one():
    """Thirty sources of variance 4 whose 40 squares show it, and one whose single square is a hundredth of that."""
    free = np.r_[1.0, np.full(30, 40.0)]
    off = np.r_[0.04, np.full(30, 160.0)]
    assert alike(off, free)[0] > 2
    assert mixed(off, free)[0] > 2
