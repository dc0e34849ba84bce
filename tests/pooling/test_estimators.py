"""Pooling: closed forms against slow obvious code, optima and roots, groups against one by one, what is refused."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.errors import OptionError
from consilience.pooling.chisquare import chi_square_quantile, chi_square_tail
from consilience.pooling.fits import METHODS

_VALUES = st.integers(-1000, 1000).map(lambda n: n / 10)
_ERRORS = st.integers(1, 100).map(lambda n: n / 10)
MEASURED = st.lists(st.tuples(_VALUES, _ERRORS), min_size=1, max_size=8)
SEVERAL = st.lists(st.tuples(_VALUES, _ERRORS), min_size=2, max_size=8)
NUMBERS = ("estimate", "standard_error", "tau2", "q", "q_p", "i2", "h2")


def _split(rows):
    return [value for value, _ in rows], [error for _, error in rows]


def _slow(rows, tau2):
    """Weighted mean, its error and Q, term by term."""
    weights = [1 / (error**2 + tau2) for _, error in rows]
    mean = sum(w * value for w, (value, _) in zip(weights, rows, strict=True)) / sum(weights)
    return mean, 1 / math.sqrt(sum(weights)), sum(w * (v - mean) ** 2 for w, (v, _) in zip(weights, rows, strict=True))


def _log_likelihood(rows, tau2, restricted):
    _, error, q = _slow(rows, tau2)
    total = -sum(math.log(e**2 + tau2) for _, e in rows) / 2 - q / 2
    return total + (math.log(error) if restricted else 0)


@given(MEASURED)
def test_fixed_effect_is_the_weighted_mean(rows):
    pooled = cs.pool(*_split(rows), method="FE")
    mean, error, q = _slow(rows, 0)
    assert (pooled.estimate, pooled.standard_error) == pytest.approx((mean, error), rel=1e-9, abs=1e-9)
    assert pooled.q == pytest.approx(q, rel=1e-9, abs=1e-9)


@given(SEVERAL)
def test_dersimonian_laird_is_its_closed_form(rows):
    weights = [1 / error**2 for _, error in rows]
    excess = _slow(rows, 0)[2] - (len(rows) - 1)
    tau2 = max(0, excess / (sum(weights) - sum(w**2 for w in weights) / sum(weights)))
    pooled = cs.pool(*_split(rows), method="DL")
    assert pooled.tau2 == pytest.approx(tau2, rel=1e-9, abs=1e-9)
    assert (pooled.estimate, pooled.standard_error) == pytest.approx(_slow(rows, tau2)[:2], rel=1e-7, abs=1e-7)


@given(SEVERAL)
def test_paule_mandel_is_the_root(rows):
    tau2, df = cs.pool(*_split(rows), method="PM").tau2, len(rows) - 1
    if tau2 == 0:
        assert _slow(rows, 0)[2] <= df * (1 + 1e-9)
    else:
        assert _slow(rows, tau2)[2] == pytest.approx(df, rel=1e-8)


@pytest.mark.parametrize("method", ["ML", "REML"])
@given(rows=SEVERAL)
def test_likelihood_is_nowhere_higher(method, rows):
    tau2 = cs.pool(*_split(rows), method=method).tau2
    best = _log_likelihood(rows, tau2, method == "REML")
    span = max(v for v, _ in rows) - min(v for v, _ in rows) + 1
    for other in [tau2 * (1 - 1e-4), tau2 * (1 + 1e-4), *np.linspace(0, 2 * span**2, 80)]:
        assert _log_likelihood(rows, float(other), method == "REML") <= best + 1e-7 * (1 + abs(best))


@given(SEVERAL)
def test_birge_widens_the_fixed_effect_and_never_narrows_it(rows):
    birge, fixed = cs.pool(*_split(rows), method="Birge"), cs.pool(*_split(rows), method="FE")
    assert birge.estimate == fixed.estimate
    assert birge.standard_error == pytest.approx(fixed.standard_error * max(1, birge.birge_ratio))


@pytest.mark.parametrize("method", METHODS)
@given(rows=MEASURED, order=st.randoms(use_true_random=False))
def test_order_of_rows_does_not_matter(method, rows, order):
    mixed = rows[:]
    order.shuffle(mixed)
    assert cs.pool(*_split(mixed), method=method) == cs.pool(*_split(rows), method=method) or len(rows) == 1


@pytest.mark.parametrize("method", METHODS)
@given(rows=MEASURED, factor=st.sampled_from([0.5, -4.0, 1024.0]), shift=st.sampled_from([0.0, 64.0]))
def test_scale_and_shift_carry_through(method, rows, factor, shift):
    values, errors = _split(rows)
    here = cs.pool(values, errors, method=method)
    there = cs.pool(
        [factor * value + shift for value in values], [abs(factor) * error for error in errors], method=method
    )
    assert there.estimate == pytest.approx(factor * here.estimate + shift, rel=1e-6, abs=1e-6)
    assert there.standard_error == pytest.approx(abs(factor) * here.standard_error, rel=1e-6)
    assert there.tau2 == pytest.approx(factor**2 * here.tau2, rel=1e-5, abs=1e-9 * factor**2)
    assert there.i2 == pytest.approx(here.i2, abs=1e-6)


@pytest.mark.parametrize("method", METHODS)
@given(groups=st.dictionaries(st.sampled_from("abcdefg"), MEASURED, max_size=5))
def test_groups_are_pooled_as_one_by_one(method, groups):
    rows = [(*row, name) for name, members in groups.items() for row in members]
    frame = cs.pool_groups([r[0] for r in rows], [r[1] for r in rows], [r[2] for r in rows], method=method)
    assert frame["group"].tolist() == sorted(groups)
    for line in frame.itertuples():
        alone = cs.pool(*_split(groups[line.group]), method=method)
        expected = [getattr(alone, name) for name in NUMBERS]
        assert [getattr(line, name) for name in NUMBERS] == pytest.approx(expected, rel=1e-9, abs=1e-9, nan_ok=True)
        assert (line.low, line.high) == pytest.approx((alone.ci.lower, alone.ci.upper), rel=1e-9, abs=1e-9)
        for name in ("tau2", "i2", "h2"):
            interval, ends = (
                getattr(alone, f"{name}_interval"),
                [getattr(line, f"{name}_{side}") for side in ("low", "high")],
            )
            if interval is None:
                assert np.isnan(ends).all()
            else:
                assert ends == pytest.approx([interval.lower, interval.upper], rel=1e-9, abs=1e-9)


def test_one_value_and_no_group():
    one = cs.pool([5.0], [2.0])
    assert (one.estimate, one.standard_error, one.tau2, one.q, one.q_p, one.i2) == (5, 2, 0, 0, 1, 0)
    assert math.isnan(one.h2)
    assert one.tau2_interval is None
    assert one.i2_interval is None
    assert cs.pool_groups([], [], []).empty


def test_leave_one_out_by_value_source_and_origin():
    values, errors = [10.0, 11.0, 12.0, 30.0], [1.0, 1.0, 1.0, 1.0]
    pooled = cs.pool(values, errors, method="FE")
    assert pooled.leave_one_out()["estimate"].tolist() == pytest.approx([53 / 3, 52 / 3, 17, 11])
    by_source = pooled.leave_one_out(by=["x", "y", "x", "z"])
    assert by_source["left_out"].tolist() == ["x", "y", "z"]
    assert by_source["estimate"].tolist() == pytest.approx([20.5, 52 / 3, 11])
    by_origin = pooled.leave_one_out(by=[{"o"}, {"o", "p"}, {"p"}, {"q"}])
    assert dict(zip(by_origin["left_out"], by_origin["claims"], strict=True)) == {"o": 2, "p": 2, "q": 3}
    gone = cs.pool([1.0], [1.0]).leave_one_out(by=["x"])
    assert gone["claims"].tolist() == [0]
    assert gone["estimate"].isna().all()
    with pytest.raises(OptionError, match="one name for each value"):
        pooled.leave_one_out(by=["x"])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (([1, 2], [1, 0]), "above 0"),
        (([1, 2], [1, -1]), "above 0"),
        (([1, math.nan], [1, 1]), "finite"),
        (([1, 2], [1, math.inf]), "finite"),
        (([], []), "nothing to pool"),
        (([1, 2], [1]), "each value"),
        (([0, 1e60], [1, 1]), "another unit"),
        (([0, 1], [1, 1e-60]), "another unit"),
        ((["a"], [1]), "does not hold numbers: got"),
    ],
)
def test_what_cannot_be_pooled_is_refused(arguments, message):
    with pytest.raises(OptionError, match=message):
        cs.pool(*arguments)
    with pytest.raises(OptionError, match="REML"):
        cs.pool([1], [1], method="RELM")


@given(st.lists(st.tuples(st.integers(-9, 9), st.integers(-20, 20)), min_size=2, max_size=6))
def test_errors_of_very_different_size_lose_nothing(rows):
    values, errors = [float(value) for value, _ in rows], [10.0**power for _, power in rows]
    weights = [1 / Fraction(error) ** 2 for error in errors]
    total = sum(weights)
    mean = sum(w * Fraction(v) for w, v in zip(weights, values, strict=True)) / total
    q = sum(w * (Fraction(v) - mean) ** 2 for w, v in zip(weights, values, strict=True))
    tau2 = max(0, (q - len(rows) + 1) / (total - sum(w * w for w in weights) / total))
    pooled = cs.pool(values, errors, method="DL")
    assert pooled.q == pytest.approx(float(q), rel=1e-6, abs=1e-6)
    assert pooled.tau2 == pytest.approx(float(tau2), rel=1e-4, abs=1e-4)
    for method in METHODS:
        assert math.isfinite(cs.pool(values, errors, method=method).h2)


def test_a_search_that_does_not_end_is_an_error(monkeypatch):
    monkeypatch.setattr("consilience.pooling.heterogeneity.MOST_STEPS", 2)
    with pytest.raises(OptionError, match="not found in 2 steps"):
        cs.pool([0, 50, 100], [1, 2, 3], method="PM")


@given(SEVERAL)
def test_q_profile_holds_the_moment_of_paule_and_mandel(rows):
    pooled = cs.pool(*_split(rows), method="PM")
    interval = pooled.tau2_interval
    assert interval.lower <= pooled.tau2 * (1 + 1e-9) + 1e-9
    assert pooled.tau2 <= interval.upper * (1 + 1e-9) + 1e-9 or interval.upper == 0
    if interval.upper > 0:
        assert _slow(rows, interval.upper)[2] == pytest.approx(chi_square_quantile(0.025, len(rows) - 1), rel=1e-7)


def test_chi_square_against_published_tables_and_its_recurrence():
    # Abramowitz and Stegun, table 26.8: points exceeded with probability 0.05, 0.01, 0.005.
    for df, five, one, half in [
        (1, 3.84146, 6.63490, 7.87944),
        (2, 5.99147, 9.21034, 10.5966),
        (30, 43.7729, 50.8922, 53.6720),
    ]:
        for level, point in ((0.95, five), (0.99, one), (0.995, half)):
            assert chi_square_quantile(level, df) == pytest.approx(point, rel=1e-5)
    x = np.array([0.1, 1, 5, 50, 700.0])
    for df in (1, 2, 7, 40, 601):
        step = np.exp(df / 2 * np.log(x / 2) - x / 2 - math.lgamma(df / 2 + 1))
        assert chi_square_tail(x, df + 2) - chi_square_tail(x, df) == pytest.approx(step, rel=1e-9, abs=1e-13)
    assert chi_square_tail([0, 0, 1, math.nan], [0, 3, 0, 2]).tolist()[:3] == [1, 1, 0]


@given(st.floats(0.001, 0.999), st.integers(1, 400))
def test_quantile_inverts_the_tail(level, df):
    assert chi_square_tail(chi_square_quantile(level, df), df)[0] == pytest.approx(1 - level, rel=1e-8)


def test_intervals_as_standard_errors():
    assert cs.standard_errors_of([9.0], [11.0], coverage=1).tolist() == pytest.approx([1 / math.sqrt(3)])
    with pytest.raises(OptionError, match="share"):
        cs.standard_errors_of([1], [2], coverage=95)


def test_groups_and_what_is_left_out_have_names_of_any_kind():
    found = cs.pool_groups([1, 3, 7, 9], [1, 1, 2, 2], [("b", 1), ("b", 1), 3, "3"], method="FE")
    assert found["group"].tolist() == [3, "3", ("b", 1)]
    assert found["claims"].tolist() == [1, 1, 2]
    assert cs.pool_groups([1, 3], [1, 1], np.array([7, 5]))["group"].tolist() == [5, 7]
    pooled = cs.pool([10.0, 12.0, 30.0], [1.0, 1.0, 1.0])
    sources = [cs.Source(name="a"), cs.Source(name="a"), cs.Source(name="b")]
    assert pooled.leave_one_out(by=sources)["claims"].tolist() == [1, 2]
    assert pooled.leave_one_out(by=np.array([2, 2, 1]))["left_out"].tolist() == [1, 2]
    with pytest.raises(OptionError, match="a value without a name: got 'value 2'"):
        pooled.leave_one_out(by=["x", None, "y"])
    with pytest.raises(OptionError, match="did you mean 'REML'"):
        cs.pool([1.0], [1.0], method="reml")
    with pytest.raises(OptionError, match="below its lower end"):
        cs.standard_errors_of([2.0], [1.0])
