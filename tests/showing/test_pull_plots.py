"""The funnel and the pulls: each value is drawn where its numbers are, and those out of reach are named."""

from __future__ import annotations

import numpy as np
import pytest

import consilience as cs
from consilience.errors import OptionError
from consilience.measurements import plot_funnel, plot_pulls

pytest.importorskip("matplotlib")
KAON = ([493.696, 493.636, 493.640, 493.670, 493.657, 493.691], [0.007, 0.011, 0.054, 0.029, 0.020, 0.040])


def _points(ax):
    (points,) = ax.collections
    return np.asarray(points.get_offsets())


def _named(ax):
    return sorted(text.get_text() for text in ax.texts)


def test_a_funnel_has_each_value_at_its_error():
    pooled = cs.pool(*KAON, method="FE")
    ax = plot_funnel(pooled, title="Kaon")
    assert _points(ax) == pytest.approx(np.column_stack(KAON))
    assert ax.get_ylim()[0] > ax.get_ylim()[1] == 0  # small errors at the top
    outside = [str(n + 1) for n, (x, s) in enumerate(zip(*KAON, strict=True)) if abs(x - pooled.estimate) > 1.96 * s]
    assert _named(ax) == outside == ["1", "2"]
    left, right, middle = (line.get_xdata() for line in ax.lines)
    assert (left[-1] + right[-1]) / 2 == pytest.approx(pooled.estimate) == middle[0]


def test_dark_uncertainty_draws_a_second_funnel():
    assert len(plot_funnel(cs.pool(*KAON, method="PM")).lines) == 5
    assert len(plot_funnel(cs.pool(*KAON, method="FE")).lines) == 3


def test_pulls_are_those_of_the_degrees_of_equivalence_in_order():
    pooled = cs.pool(*KAON, method="PDG")
    for dark in (False, True):
        ax = plot_pulls(pooled, dark=dark)
        expected, pulls = _points(ax).T
        assert pulls == pytest.approx(pooled.equivalence(dark=dark)["pull"])
        assert list(np.argsort(expected)) == list(np.argsort(pulls))
        assert expected.sum() == pytest.approx(0)


def test_one_value_has_no_pulls():
    with pytest.raises(OptionError, match="too few values"):
        plot_pulls(cs.pool([1.0], [1.0]))


def test_a_label_is_no_formula():
    claims = [
        cs.Claim(id=f"$x_{n}$", figure=f"{10 * n} \u00b1 1", source="s", reported=f"2020-01-0{n}", scope={})
        for n in (1, 2)
    ]
    pooled = cs.pool([claims[0]], method="FE")
    plot_funnel(pooled).figure.canvas.draw()
