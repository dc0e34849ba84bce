"""The averages of the Particle Data Group and the power-moderated mean, and claims pooled as they state errors."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.errors import OptionError
from consilience.showing.documents import PooledDocument

_VALUES = st.integers(-1000, 1000).map(lambda n: n / 10)
_ERRORS = st.integers(1, 100).map(lambda n: n / 10)
MEASURED = st.lists(st.tuples(_VALUES, _ERRORS), min_size=1, max_size=8)

KAON = ([493.696, 493.636, 493.640, 493.670, 493.657, 493.691], [0.007, 0.011, 0.054, 0.029, 0.020, 0.040])
"""Masses of the charged kaon (MeV), as the Particle Data Group lists them."""
NEUTRON = (
    [880.2, 887.7, 882.5, 880.7, 878.5, 889.2, 882.6],
    [1.2, *(math.hypot(*both) for both in [(1.2, 1.9), (1.4, 1.5), (1.3, 1.2), (0.7, 0.3), (3.0, 3.8)]), 2.7],
)
"""Mean lives of the neutron (s), as in its listing of 2016: statistical and systematic errors in quadrature."""


def test_the_mass_of_the_kaon():
    found = cs.pool(*KAON, method="PDG")
    assert (round(found.estimate, 3), round(found.standard_error, 3), round(found.scale_factor, 1)) == (
        493.677,
        0.013,
        2.4,
    )
    assert found.entering == ("1", "2", "4", "5", "6")


def test_the_lifetime_of_the_neutron():
    found = cs.pool(*NEUTRON, method="PDG")
    assert (round(found.estimate, 1), round(found.standard_error, 1), round(found.scale_factor, 1)) == (880.2, 1.0, 1.9)
    assert "6" not in found.entering


def _slow_pdg(rows):
    weights = [error**-2 for _, error in rows]
    mean = sum(w * v for w, (v, _) in zip(weights, rows, strict=True)) / sum(weights)
    ceiling = 3 * math.sqrt(len(rows)) / math.sqrt(sum(weights))
    small = [(v - mean) ** 2 / e**2 for v, e in rows if e < ceiling]
    scale = max(1, math.sqrt(sum(small) / (len(small) - 1))) if len(small) > 1 else 1
    return mean, scale / math.sqrt(sum(weights)), scale


@given(MEASURED)
def test_the_average_of_the_pdg_is_its_recipe(rows):
    found = cs.pool(*zip(*rows, strict=True), method="PDG")
    assert (found.estimate, found.standard_error, found.scale_factor) == pytest.approx(
        _slow_pdg(rows), rel=1e-9, abs=1e-9
    )


def _slow_moderated(rows, tau2):
    count = len(rows)
    if count == 1:
        return rows[0]
    alpha = max(0.0, 2 - 3 / count)
    mean = sum(v for v, _ in rows) / count
    arithmetic = sum((v - mean) ** 2 for v, _ in rows) / (count * (count - 1))
    weighted = 1 / sum(1 / (e**2 + tau2) for _, e in rows)
    typical = math.sqrt(count * max(arithmetic, weighted))
    terms = [(e**2 + tau2) ** (-alpha / 2) * typical ** (alpha - 2) for _, e in rows]
    variance = 1 / sum(terms)
    return sum(variance * term * v for term, (v, _) in zip(terms, rows, strict=True)), math.sqrt(variance)


@given(MEASURED)
def test_the_power_moderated_mean_is_its_recipe(rows):
    found = cs.pool(*zip(*rows, strict=True), method="PMM")
    assert found.tau2 == cs.pool(*zip(*rows, strict=True), method="PM").tau2
    expected = _slow_moderated(rows, found.tau2)
    assert (found.estimate, found.standard_error) == pytest.approx(expected, rel=1e-9, abs=1e-9)
    assert float(found.weights @ [value for value, _ in rows]) == pytest.approx(found.estimate, rel=1e-9, abs=1e-9)


@given(MEASURED, st.sampled_from(["PDG", "PMM"]))
def test_groups_are_pooled_as_alone(rows, method):
    values, errors = zip(*rows, strict=True)
    alone = cs.pool(values, errors, method=method)
    frame = cs.pool_groups([*values, *values], [*errors, *errors], ["a"] * len(rows) + ["b"] * len(rows), method=method)
    for name in ("estimate", "standard_error", "q"):
        assert frame[name].tolist() == pytest.approx([getattr(alone, name)] * 2, rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("method", ["Birge", "PDG", "PMM"])
def test_an_error_is_not_scaled_twice(method):
    with pytest.raises(OptionError, match="scales the error itself"):
        cs.pool([1, 2, 3], [1, 1, 1], method=method, test="hksj")


def _claims(*figures, **fields):
    return [cs.Claim(id=f"c{place}", figure=said, source="x", **fields) for place, said in enumerate(figures)]


@given(st.lists(st.tuples(st.integers(-99, 99), st.integers(1, 9)), min_size=1, max_size=6))
def test_claims_are_pooled_as_their_numbers(rows):
    claims = _claims(*(f"{value} ± {error}" for value, error in rows))
    found, bare = cs.pool(claims), cs.pool(*zip(*rows, strict=True))
    assert (found.estimate, found.standard_error, found.tau2) == (bare.estimate, bare.standard_error, bare.tau2)
    halved = cs.pool(claims, plus_minus="2 sigma", method="FE")
    assert halved.standard_error == pytest.approx(cs.pool(claims, method="FE").standard_error / 2)


@pytest.mark.parametrize(
    ("figures", "said"),
    [
        (["10 ± 1", "about 10"], "c1 states no standard error"),
        (["10 ± 1", "10-12"], "c1 states no standard error"),
        (["10 ± 1", "12"], "c1 states no standard error"),
        (["10 ± 1", "at most 12"], "c1 states no standard error"),
        (["10 ± 1", "12 km ± 1 km"], "about several things"),
        (["10 ± 1", "12 +2 -1"], "the error of c1 is asymmetric"),
        (["10 ± 0", "12 ± 1"], "c0 states no standard error"),
    ],
)
def test_a_claim_without_an_error_is_refused(figures, said):
    with pytest.raises(OptionError, match=said):
        cs.pool(_claims(*figures))


def test_bounds_are_an_error_only_where_one_says_so():
    claims = _claims(cs.Figure.from_bounds(8, 12, 10), "11 ± 1")
    with pytest.raises(OptionError, match="c0 states bounds, not an error"):
        cs.pool(claims)
    wide = cs.pool(claims, bounds="95 %", method="FE")
    assert wide.estimate == cs.pool([10, 11], [2 / 1.959963984540054, 1], method="FE").estimate


def test_claims_about_several_things_are_refused():
    claims = [
        cs.Claim(id="a", figure="1 ± 1", source="x", scope={"what": "mass"}),
        cs.Claim(id="b", figure="1 ± 1", source="x", scope={"what": "charge"}),
    ]
    with pytest.raises(OptionError, match="about several things"):
        cs.pool(claims)
    result = cs.reconcile(claims)
    with pytest.raises(OptionError, match="several scopes have claims"):
        result.pool()
    assert result.pool("what=mass").labels == ("a",)
    with pytest.raises(OptionError, match="no claims on that scope"):
        result.pool("what=size")


def test_what_is_compared_is_pooled():
    claims = [
        cs.Claim(id="a", figure="1 ± 1", source="x", scope={"what": "mass", "status": "planned"}),
        cs.Claim(id="b", figure="2 ± 1", source="x", scope={"what": "mass", "status": "measured"}),
    ]
    assert cs.reconcile(claims, compare_across=["status"]).pool(method="FE").estimate == 1.5


@pytest.mark.filterwarnings("ignore::consilience.measurements.AsymmetricErrorsWarning")
def test_an_asymmetric_error_is_that_at_the_estimate():
    claims = _claims("10 +4 -1", "20 ± 2")
    linear = cs.pool(claims, asymmetric="linear", method="FE")
    assert linear.estimate > 14  # beyond 10 + 4, so its error is 4 whole
    assert linear.estimate == pytest.approx(cs.pool([10, 20], [4, 2], method="FE").estimate)
    inside = cs.pool(_claims("10 +4 -1", "10.5 ± 2"), asymmetric="linear", method="FE")
    error = 1 + (inside.estimate - 10 + 1) / 5 * 3
    assert inside.estimate == pytest.approx(cs.pool([10, 10.5], [error, 2], method="FE").estimate)
    assert cs.pool(claims, asymmetric="larger", method="FE").estimate == cs.pool([10, 20], [4, 2], method="FE").estimate
    assert cs.pool(claims, asymmetric="mean", method="FE").estimate == cs.pool([10, 20], [2.5, 2], method="FE").estimate


def test_a_restated_claim_is_pooled_once():
    claims = [
        cs.Claim(id=day, figure=said, source="x", reported=day)
        for day, said in (("2024-01-01", "1 ± 1"), ("2024-02-01", "2 ± 1"))
    ]
    assert cs.pool(claims).labels == ("2024-02-01",)


def test_a_withdrawn_claim_is_not_pooled():
    claims = [*_claims("1 ± 1"), cs.Claim(id="gone", figure="9 ± 1", source="y", standing="withdrawn")]
    assert cs.pool(claims).labels == ("c0",)


def test_numbers_need_their_errors():
    with pytest.raises(OptionError, match="each value needs its standard error"):
        cs.pool([1.0, 2.0])
    with pytest.raises(OptionError, match="claims state their own standard errors"):
        cs.pool(_claims("1 ± 1"), [1.0])
    assert np.isfinite(cs.pool([1.0], [1.0], method="PMM").standard_error)


def test_a_document_says_how_it_was_scaled():
    told = cs.pool(*KAON, method="PDG").to_dict()
    assert (told["test"], round(told["scale_factor"], 2), told["dark_uncertainty"]) == ("normal", 2.37, 0)
    assert PooledDocument.model_validate(told).model_dump(mode="json") == told
