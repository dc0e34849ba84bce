"""Pulls: two measured claims on one scope, how far apart in standard errors, and when that is a conflict."""

from __future__ import annotations

import math
from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.errors import ConsilienceError

SIGMA = cs.Convention(plus_minus="sigma")
_VALUES = st.integers(-500, 500)
_ERRORS = st.integers(1, 60)


def _pair(left, right, convention=SIGMA):
    claims = [cs.Claim(id=name, figure=text, source=name) for name, text in (("a", left), ("b", right))]
    return cs.reconcile(claims, convention=convention.model_copy(update={"count": False}))


@given(_VALUES, _ERRORS, _VALUES, _ERRORS)
def test_a_pull_is_the_difference_over_its_error(x, s, y, t):
    (found,) = _pair(f"{x} ± {s}", f"{y} ± {t}").pairs.itertuples()
    assert found.pull == pytest.approx((x - y) / math.sqrt(s**2 + t**2), rel=1e-12)
    assert found.p == pytest.approx(2 * NormalDist().cdf(-abs(found.pull)), rel=1e-9)


@given(_VALUES, _ERRORS, _VALUES, _ERRORS)
def test_a_conflict_takes_a_pull_that_a_test_at_5_percent_would_notice(x, s, y, t):
    (found,) = _pair(f"{x} ± {s}", f"{y} ± {t}").pairs.itertuples()
    if found.verdict == "conflict":
        assert abs(found.pull) >= 1.96
    if abs(found.pull) > 1.96 * math.sqrt(2) + 1e-9:
        assert found.verdict == "conflict"


@given(_VALUES, _ERRORS, _VALUES, _ERRORS)
def test_swapping_the_sides_turns_the_pull(x, s, y, t):
    here, there = (
        cs.Claim(id=name, figure=f"{v} ± {e}", source=name).under(SIGMA) for name, v, e in [("a", x, s), ("b", y, t)]
    )
    found = cs.compare(here, there)
    assert cs.compare(there, here) == found.turned()
    assert found.turned().turned() == found


def test_of_an_asymmetric_error_the_side_counts_that_the_other_is_on():
    (found,) = _pair("10 +3 -4", "20 +1 -12").pairs.itertuples()
    assert found.pull == pytest.approx(-10 / math.hypot(3, 12))
    (found,) = _pair("20 +1 -12", "10 +3 -4").pairs.itertuples()
    assert found.pull == pytest.approx(10 / math.hypot(3, 12))


@pytest.mark.parametrize(
    ("left", "right", "convention"),
    [("10 ± 1", "13 ± 1", cs.Convention()), ("10 ± 1", "13", SIGMA), ("at least 10 ± 1", "13 ± 1", SIGMA)],
)
def test_without_two_standard_errors_there_is_no_pull(left, right, convention):
    try:
        (found,) = _pair(left, right, convention).pairs.itertuples()
    except ConsilienceError:
        return  # a bound with an error is refused
    assert math.isnan(found.pull)
    assert math.isnan(found.p)


def test_one_claim_may_say_what_plus_minus_is():
    a = cs.Claim(id="a", figure="10 ± 1", source="x", plus_minus="sigma")
    b = cs.Claim(id="b", figure="13 ± 2", source="y", plus_minus="2 sigma")
    result = cs.reconcile([a, b, cs.Claim(id="c", figure="10 ± 1", source="z")])
    assert [str(claim.interval) for claim in result.claims] == ["[8.04, 11.96]", "[11.04, 14.96]", "[9, 11]"]
    assert result.pairs["pull"].round(4).tolist()[:1] == [-2.1213]
    assert result.pairs["pull"].isna().tolist() == [False, True, True]
    assert str(a.under(cs.Convention(plus_minus="2 sigma", kappa=0)).interval) == "[8.04, 11.96]"


def test_a_dossier_and_a_table_keep_what_a_claim_says(tmp_path):
    claims = cs.ClaimSet([cs.Claim(id="a", figure="10 ± 1", source="x", plus_minus="sigma")])
    claims.write(tmp_path / "one.toml")
    (read,) = cs.read_claims(tmp_path / "one.toml")
    assert (read.plus_minus, read.interval) == ("sigma", claims["a"].interval)
    (tmp_path / "one.csv").write_text("source,figure,plus_minus\nx,10 ± 1,sigma\ny,10 ± 1,\nz,10 ± 1,3 sigma\n")
    found = cs.read_claims(tmp_path / "one.csv")
    assert [str(claim.interval) for claim in found] == ["[8.04, 11.96]", "[9, 11]"]
    assert [reject.field for reject in found.rejected] == ["plus_minus"]


@pytest.mark.parametrize(
    ("text", "errors"),
    [
        ("877.75 ± 0.28 ± 0.16", ["0.28 0.28", "0.16 0.16"]),
        ("877.75 ± 0.28 (stat) ± 0.16 (syst)", ["0.28 0.28", "0.16 0.16"]),
        ("877.75 ± 0.16 (sys.) ± 0.28 (stat.)", ["0.28 0.28", "0.16 0.16"]),
        ("877.75 ± 0.28 +0.22 -0.16", ["0.28 0.28", "0.16 0.22"]),
        ("877.75(28)(16)", ["0.28 0.28", "0.16 0.16"]),
        ("877.75(28)stat(16)syst", ["0.28 0.28", "0.16 0.16"]),
        ("877.75 (± 0.28 ± 0.16)", ["0.28 0.28", "0.16 0.16"]),
        ("877.75 ± 0.28 ± 0.16 km", ["0.28 0.28", "0.16 0.16"]),
        ("877.75 km ± 0.28 ± 0.16", ["0.28 0.28", "0.16 0.16"]),
        ("877.75 ± 0.28 (stat)", ["0.28 0.28"]),
    ],
)
def test_statistical_and_systematic_errors_are_kept_apart(text, errors):
    figure = cs.read_figure(text, SIGMA)
    assert [f"{down} {up}" for down, up in figure.errors] == errors
    assert figure.unit == ("km" if "km" in text else "")
    down, up = (math.hypot(*(float(pair.split()[side]) for pair in errors)) for side in (0, 1))
    assert figure.standard_errors == pytest.approx((down, up))
    assert figure.interval.upper == pytest.approx(877.75 + 1.96 * up, abs=1e-4)
    limit = cs.read_figure(text).interval  # as limits both may be taken in full
    assert limit.upper == pytest.approx(877.75 + sum(float(pair.split()[1]) for pair in errors))


@pytest.mark.parametrize(
    "text",
    [
        "12.3 ± 0.4 ± 0.3 ± 0.1",
        "12.3 ± 0.4 (stat) ± 0.3 (stat)",
        "12.3 ± 0.4 (syst) ± 0.3 (syst)",
        "12.3 ± 0.4 ± 0.3 million",
        "12.3(4)(5)(6)",
    ],
)
def test_errors_that_nobody_can_sort_are_refused(text):
    with pytest.raises(ConsilienceError):
        cs.read_figure(text)


def test_words_say_how_many_standard_errors():
    result = _pair("10 ± 1", "14 ± 1")
    (words,) = result.discrepancies["words"]
    assert words == "A said 10 ± 1; b's 14 ± 1 is 4 higher, 2.8 standard errors (p = 0.0047)."
    assert "2.8 times what their errors explain" in " ".join(str(result).split())
