"""What "±" states: a limit by default, else an error whose 95 % interval is compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.model.figure_columns import read_texts

WIDENED = {"sigma": 1.96, "2 sigma": 0.98, "95 %": 1.0}
"""How many times its stated error a figure allows."""
ERRORS = {"sigma": 1.0, "2 sigma": 2.0, "95 %": 1.959963984540054}
"""How many standard errors each convention says that "±" is."""


@given(st.integers(-99, 99), st.integers(1, 9), st.sampled_from(sorted(ERRORS)))
def test_a_figure_allows_its_95_percent_interval_and_pools_its_error(value, error, meaning):
    convention = cs.Convention(plus_minus=meaning)
    claim = cs.Claim(id="a", figure=cs.read_figure(f"{value} ± {error}", convention), source="x")
    assert claim.interval.lower == pytest.approx(value - WIDENED[meaning] * error)
    assert claim.interval.upper == pytest.approx(value + WIDENED[meaning] * error)
    assert cs.pool([claim]).standard_error == pytest.approx(error / ERRORS[meaning])
    assert cs.pool([claim], plus_minus="sigma").standard_error == pytest.approx(error)


def test_a_limit_stays_one():
    plain = cs.read_figure("12.31 ± 0.05")
    assert plain == cs.read_figure("12.31 ± 0.05", cs.Convention(plus_minus="limit"))
    assert (plain.interval.lower, plain.interval.upper) == (12.26, 12.36)


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("6.674255 ± 9.2e-05", "[6.674163, 6.674347]"),
        ("6.674255 ± 9.2E-05 ± 8e-6", "[6.674155, 6.674355]"),
        ("2 +1e-1 -2e-1", "[1.8, 2.1]"),
        ("5e-05 ± 1e-05", "[4e-05, 6e-05]"),
        ("5 to 6e5", "[5, 600000]"),
        ("1.2 ± 0.3 million", "[900000, 1500000]"),
    ],
)
def test_a_power_behind_an_e_binds_its_own_number_alone(text, interval):
    assert str(cs.read_figure(text).interval) == interval


@pytest.mark.parametrize("text", ["about 10", "10-12", "up to 12", "12", "dozens", "10 (8-12)"])
def test_no_other_figure_is_moved(text):
    assert cs.read_figure(text, cs.Convention(plus_minus="sigma")) == cs.read_figure(text)


@pytest.mark.parametrize("meaning", ["limit", *ERRORS])
def test_many_texts_are_read_as_one(meaning):
    texts = ["12 ± 3", "12", "10 +4 -1", "12.3(4)", "1,200 ± 30"]
    convention = cs.Convention(plus_minus=meaning)
    found = read_texts(texts, convention)
    for place, text in enumerate(texts):
        interval = cs.read_figure(text, convention).interval
        assert (found.lower[place], found.upper[place]) == (interval.lower, interval.upper)


def test_two_measurements_conflict_where_their_95_percent_intervals_do():
    figures = {"a": "12.31 ± 0.05", "b": "12.12 ± 0.05"}  # a pull of 2.7
    claims = [cs.Claim(id=name, figure=figure, source=name) for name, figure in figures.items()]
    for meaning, count in (("limit", 1), ("95 %", 1), ("2 sigma", 1), ("sigma", 0)):
        result = cs.reconcile(claims, convention=cs.Convention(plus_minus=meaning))
        assert len(result.discrepancies) == count
    pulls = cs.reconcile(claims, convention=cs.Convention(plus_minus="sigma")).pool(method="FE").bilateral()
    assert pulls["pull"].round(2).tolist() == [2.69]


def test_a_convention_says_so_and_is_kept(tmp_path):
    convention = cs.Convention(plus_minus="2 sigma")
    assert '"±" read as two standard errors' in str(convention)
    claims = cs.ClaimSet([cs.Claim(id="a", figure="10 ± 2", source="x")], convention=convention).under(convention)
    claims.write(tmp_path / "claims.toml")
    again = cs.read_claims(tmp_path / "claims.toml")
    assert again.convention == convention
    assert again["a"].interval == claims["a"].interval
    with pytest.raises(cs.ConventionError):
        cs.Convention(plus_minus="3 sigma")


def test_a_balance_takes_the_standard_error():
    figures = {"whole": "10 ± 1", "left": "4 ± 1", "right": "5 ± 1"}
    total = cs.Total(whole=cs.Scope(what="a"), parts=[cs.Scope(what="a/b"), cs.Scope(what="a/c")])
    places = {"whole": "a", "left": "a/b", "right": "a/c"}
    claims = [cs.Claim(id=n, figure=f, source="x", scope={"what": places[n]}) for n, f in figures.items()]
    limit = cs.reconcile(cs.ClaimSet(claims, totals=[total])).balance()
    sigma = cs.reconcile(cs.ClaimSet(claims, totals=[total]), convention=cs.Convention(plus_minus="sigma")).balance()
    assert sigma.chi_square == pytest.approx(limit.chi_square)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (r"5.1 \pm 0.2", "5.1 ± 0.2"),
        (r"$5.1 \pm 0.2$", "5.1 ± 0.2"),
        (r"5.1\pm0.2", "5.1±0.2"),
        ("5.1 ± 0.2_{stat} ± 0.1_{syst}", "5.1 ± 0.2 (stat) ± 0.1 (syst)"),
        ("5.1 ± 0.2_stat ± 0.1_syst", "5.1 ± 0.2 (stat) ± 0.1 (syst)"),
        (r"5.1 \pm 0.2_{\rm stat} \pm 0.1_{\rm syst}", "5.1 ± 0.2 (stat) ± 0.1 (syst)"),
        (r"5.1 \pm 0.2_{\rm syst} \pm 0.1_{\rm stat}", "5.1 ± 0.2 (syst) ± 0.1 (stat)"),
        (r"4.3 \times 10^{-3}", "4.3 × 10^-3"),
        (r"4.3 \times 10^5", "4.3 × 10^5"),
        ("4.3 × 10^{12} kg", "4.3 × 10^12 kg"),
        (r"\approx 500", "≈ 500"),
        ("(2.3 ± 0.4) × 10^{5}", "230000 ± 40000"),
        ("(1.2 ± 0.3)e5", "120000 ± 30000"),
        ("1.2(3)e5", "120000 ± 30000"),
        ("1.234(56)", "1.234 ± 0.056"),
    ],
)
def test_commands_of_latex_are_the_signs_that_they_set(text, plain):
    for meaning in ("limit", "sigma"):
        convention = cs.Convention(plus_minus=meaning)
        figure, same = (cs.read_figure(one, convention) for one in (text, plain))
        assert (figure.interval, figure.value, figure.unit) == (same.interval, same.value, same.unit)
        assert figure.errors == same.errors


@pytest.mark.parametrize(
    "text",
    [
        *(
            "5.1_{stat}",
            r"5 \times 3",
            r"C:\times\5",
            r"5\,000",
            r"12\,345 dead",
            "10^{5",
            "4 × 10^{x}",
            "x^{5}",
            "N_{-3}",
        ),
        *("5 ± 0.2_{7}", "(5 ± 1) x 105", "(5 ± 1) × 10^x", "(5 and 6) × 10^3", r"5 \pm 1 \pm 2 \pm 3"),
    ],
)
def test_what_latex_sets_otherwise_is_refused(text):
    with pytest.raises(cs.FigureError):
        cs.read_figure(text)


SYMMETRIC, UPWARD = [(0.28, 0.28), (0.16, 0.16)], [(0.28, 0.28), (0.16, 0.22)]


@pytest.mark.parametrize(
    ("text", "errors"),
    [
        (r"$8.75 \pm 0.28\,(\mathrm{stat}) \pm 0.16\,(\mathrm{syst})$", SYMMETRIC),
        (r"$8.75 \pm 0.28\;\text{(stat.)} \pm 0.16~\text{(syst.)}$", SYMMETRIC),
        (r"8.75 \pm 0.28 {\rm (stat)} \pm 0.16 {\rm (syst)}", SYMMETRIC),
        (r"$8.75\pm0.28\,(\text{stat})\,^{+0.22}_{-0.16}\,(\text{syst})$ s", UPWARD),
        (r"$8.75 \pm 0.28_{\mathrm{stat}} {}^{+\,0.22}_{-\,0.16}{}_{\mathrm{syst}}$", UPWARD),
        (r"$8.75 \pm 0.28 \text{ (stat)}\,_{-0.16}^{+0.22} \text{ (syst)}$", UPWARD),
        (r"$\tau = 8.75\,^{+\,0.28}_{-\,0.16}\,\mathrm{s}$", [(0.16, 0.28)]),
        (r"\(8.75_{-0.16}^{+0.28}\)", [(0.16, 0.28)]),
        ("(8750 ± 280)×10⁻³", [(0.28, 0.28)]),
        ("(0.875 ± 0.028 (stat) ± 0.016 (syst)) × 10^1 kg", SYMMETRIC),
        (r"$(0.0875 \pm 0.0028)\times 10^{2}$", [(0.28, 0.28)]),
    ],
)
def test_formulas_of_a_cell(text, errors):
    figure = cs.read_figure(text, cs.Convention(plus_minus="sigma"))
    assert (figure.text, float(figure.value)) == (text, 8.75)
    assert [(float(down), float(up)) for down, up in figure.errors] == errors
    assert figure.under(cs.Convention()).errors == figure.errors


@given(st.decimals(-999, 999, places=2), st.decimals("0.01", 99, places=2), st.integers(-9, 9))
def test_a_power_of_ten_is_that_of_the_value_and_of_its_error(value, error, power):
    figure = cs.read_figure(f"({value} ± {error}) × 10^{power}", cs.Convention(count=False))
    assert (figure.value, figure.errors) == (value.scaleb(power), ((error.scaleb(power),) * 2,))


@pytest.mark.parametrize(("meaning", "level"), [("sigma", "95% CL"), ("95 %", "68% CL"), ("2 sigma", "95 % C.L.")])
def test_a_level_that_words_state_is_not_taken_for_another(meaning, level):
    with pytest.raises(cs.FigureError):
        cs.read_figure(f"1.234 ± 0.005 ({level})", cs.Convention(plus_minus=meaning))


def test_an_error_says_what_the_point_of_its_value_is():
    for text, value in (
        ("5.366 ± 0.012", "5.366"),
        ("5.349 ± 0.006 (stat) ± 0.004 (syst)", "5.349"),
        ("5.359 +0.008 -0.008", "5.359"),
    ):
        assert str(cs.read_figure(text).value.normalize()) == value
    german = cs.read_figure("5.366 ± 12", cs.Convention(locale="de"))
    assert german.value == 5366
    for text in ("5.366 ± 12", "5.366 ± 1.234", "5.366"):
        with pytest.raises(cs.FigureError):
            cs.read_figure(text)


def test_a_level_as_the_convention_has_it():
    for meaning, level in (("sigma", "68% CL"), ("95 %", "95% CI")):
        assert cs.read_figure(f"1.2 ± 0.1 ({level})", cs.Convention(plus_minus=meaning)).standard_errors is not None


@pytest.mark.parametrize("text", ["x^{5}", "N_{-3}"])
def test_an_index_is_no_figure_in_a_text(text):
    assert not list(cs.find_figures(text))


def test_a_dollar_that_opens_no_formula_is_a_currency():
    found = list(cs.find_figures(r"It cost $5 million (see \\cite{x}) and $6 million, 2^5 times what $7 buys"))
    assert [one.figure.unit for one in found if one.figure.unit] == ["USD", "USD", "USD"]
