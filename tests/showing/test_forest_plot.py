"""Pictures and tables of pooled values: what they show is what was pooled."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.errors import OptionError
from consilience.measurements import plot_equivalence, plot_forest, plot_ideogram, pooled_table
from consilience.showing.measured_tables import rounded

pytest.importorskip("matplotlib")
KAON = ([493.696, 493.636, 493.640, 493.670, 493.657, 493.691], [0.007, 0.011, 0.054, 0.029, 0.020, 0.040])


def _labels(ax):
    return [label.get_text().strip() for label in ax.get_yticklabels()]


def _said(ax):
    return [text.get_text() for text in ax.texts]


def test_a_forest_has_a_row_a_value_a_diamond_and_the_prediction():
    pooled = cs.pool(*KAON)
    ax = plot_forest(pooled)
    assert _labels(ax) == ["1", "2", "3", "4", "5", "6", "all, by REML"]
    assert _said(ax)[0] == "493.696 [493.682, 493.710]   28.9%"
    assert _said(ax)[-1].startswith("a further value")
    (diamond,) = ax.patches
    assert sorted(diamond.get_xy()[:, 0])[0] == pooled.interval.lower
    assert max(diamond.get_xy()[:, 0]) == pooled.interval.upper
    assert "dark uncertainty" in ax.get_xlabel()


def test_subgroups_have_diamonds_of_their_own():
    by = ["late", "late", "early", "early", "early", "early"]
    pooled = cs.pool(*KAON)
    ax = plot_forest(pooled, by=by, labels=list("abcdef"))
    assert _labels(ax) == ["early", *"cdef", "together", "late", *"ab", "together", "all, by REML"]
    frame = pooled.subgroups(by).frame
    assert [min(patch.get_xy()[:, 0]) for patch in ax.patches] == [*frame["low"], pooled.interval.lower]


def test_an_ideogram_draws_hollow_what_does_not_enter():
    ax = plot_ideogram(cs.pool(*KAON, method="PDG"))
    full, hollow = ax.collections[-2:]
    assert (full.get_offsets()[:, 0].tolist(), hollow.get_offsets()[:, 0].tolist()) == (
        [493.696, 493.636, 493.670, 493.657, 493.691],
        [493.640],
    )
    assert "errors scaled by 2.4" in ax.get_xlabel()


def test_degrees_of_equivalence_are_drawn_with_what_was_left_out():
    ax = plot_equivalence(cs.pool(*KAON), left_out={"new": (493.9, 0.05)})
    assert _labels(ax)[-1] == "new"
    assert _said(ax)[-1].endswith("pull 4.1")


def test_a_result_is_drawn_by_its_sources():
    claims = [
        cs.Claim(id="a", figure="10 ± 1", source="Alpha"),
        cs.Claim(id="b", figure="13 ± 1", source="Beta"),
    ]
    assert _labels(cs.reconcile(claims).plot_forest(method="FE")) == ["Alpha", "Beta", "all, by FE"]


def test_a_label_is_no_formula_of_a_picture_or_a_table():
    claims = [cs.Claim(id="a|b", figure="10 ± 1", source="x"), cs.Claim(id="\\input{x}", figure="11 ± 1", source="y")]
    pooled = cs.pool(claims)
    assert "a\\|b" in pooled_table(pooled, "markdown")
    assert "\\input" not in pooled_table(pooled, "latex")
    plot_forest(pooled).figure.canvas.draw()


def test_what_does_not_fit_is_refused():
    pooled = cs.pool(*KAON)
    with pytest.raises(OptionError, match="one label for each value"):
        plot_forest(pooled, labels=["a"])
    many = cs.pool([1.0] * 300, [1.0] * 300)
    with pytest.raises(OptionError, match="too many values to draw"):
        plot_forest(many)


def test_a_table_in_latex_is_ruled_and_rounded():
    said = pooled_table(cs.pool(*KAON, method="PDG"), "latex", title="Mass (MeV)")
    assert "\\toprule" in said
    assert "493.677 ± 0.013" in said
    assert "PDG, errors scaled by 2.4" in said


@given(st.floats(-1e6, 1e6), st.floats(1e-6, 1e5))
def test_rounding_loses_less_than_a_quarter_of_the_error(value, error):
    shown, width = (float(text.replace(",", "")) for text in rounded(value, error))
    assert abs(shown - value) <= error * 0.15 + 1e-9 * abs(value)
    assert width == pytest.approx(error, rel=0.15)


def test_tiny_numbers_are_in_a_power_of_ten_and_what_is_left_out_is_hollow():
    rows = [{"value": value, "error": error, "source": name} for name, value, error in (
        ("A", "6.67430e-11", "2e-15"), ("B", "6.67191e-11", "1e-14"), ("C", "6.6742e-11", "8e-16"))]  # fmt: skip
    pooled = cs.pool(cs.read_claims(rows), left_out=["C"])
    ax = plot_forest(pooled)
    assert _said(ax)[0].startswith("6.67430 [6.67391, 6.67469]")
    assert _said(ax)[2].endswith("left out")
    assert ax.get_xlabel().endswith("numbers in 10⁻¹¹")
    ax.figure.canvas.draw()
    assert not ax.xaxis.get_offset_text().get_text()
    shown = plot_equivalence(pooled)
    assert len(shown.get_yticklabels()) == 3


def test_a_narrow_peak_beside_a_wide_one_is_drawn():
    ax = plot_ideogram(cs.pool([0.0, 400.0], [0.01, 300.0], method="FE"))
    (curve,) = [line for line in ax.lines if len(line.get_xdata()) > 100]
    assert max(curve.get_ydata()) == pytest.approx(1)
    x, y = curve.get_data()
    assert (y[np.abs(x) < 0.02] > 0.1).sum() > 5
