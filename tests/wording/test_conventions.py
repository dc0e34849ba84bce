"""The convention, and the hedge D."""

import json
import pickle
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience.errors import ConventionError
from consilience.wording.conventions import LOCALES, VAGUE, Convention, End, hedge
from consilience.wording.languages import LANGUAGES, words_of
from consilience.wording.languages.english import ENGLISH

numbers = st.decimals(min_value="-1e20", max_value="1e20", allow_nan=False, places=3)
kappas = st.decimals(min_value=0, max_value=2, places=4)


@pytest.mark.parametrize(
    ("number", "allowance"),
    [("10000", 500), ("11000", 500), ("2600", 50), ("600", 30), ("0", 0), ("12.5", "0.05"), ("-11000", 500)],
)
def test_named_hedges(number, allowance):
    assert hedge(Decimal(number), Decimal("0.05")) == Decimal(str(allowance))


@given(numbers, kappas, st.integers(-20, 20))
def test_hedge_is_equivariant_under_powers_of_ten(number, kappa, power):
    assert hedge(number.scaleb(power), kappa) == hedge(number, kappa).scaleb(power)


@given(numbers, kappas, kappas)
def test_hedge_grows_with_kappa(number, one, other):
    low, high = sorted((one, other))
    assert hedge(number, low) <= hedge(number, high)


@given(numbers, kappas)
def test_hedge_is_at_most_half_and_ignores_sign_and_trailing_zeros(number, kappa):
    allowance = hedge(number, kappa)
    assert 0 <= allowance <= abs(number) / 2
    assert allowance == hedge(-number, kappa) == hedge(number.normalize(), kappa)
    assert hedge(number, Decimal(0)) == 0


def test_hedge_is_exact_beyond_the_default_precision():
    number = Decimal("1" + "0" * 60 + "1")
    assert End(number, hedged=True).at(Decimal("0.05"), "upper") == Decimal("1" + "0" * 60 + "1.5")
    assert End(number, hedged=True).at(Decimal("1e-90"), "lower") < number


@given(numbers, kappas)
def test_ends_move_outward(number, kappa):
    end = End(number, hedged=True)
    assert end.at(kappa, "lower") == number - hedge(number, kappa)
    assert end.at(kappa, "upper") == number + hedge(number, kappa)
    assert End(number).at(kappa, "upper") == number


def test_the_default_is_the_one_of_the_design():
    convention = Convention()
    assert convention.model_dump(mode="json") == {
        "kappa": 0.05,
        "bare": "exact",
        "codebook": None,
        "locale": None,
        "count": True,
        "plus_minus": "limit",
    }
    assert str(convention) == '"about" read as 5 %'


def test_every_setting_that_is_not_the_default_is_shown():
    convention = Convention(
        kappa=0.1,
        bare="rounded",
        codebook={"several": (3, 7), "many": (1000, None)},
        locale="de",
        count=False,
    )
    assert str(convention) == (
        '"about" read as 10 %; bare numbers read as rounded; "many" read as at least 1,000; '
        '"several" read as 3 to 7; numbers written as in locale de; figures may be negative'
    )
    assert "acled" in str(Convention(codebook="acled"))


def test_a_float_is_what_it_prints_as():
    assert Convention(kappa=0.1).kappa == Decimal("0.1")
    assert Convention(kappa=0.05) == Convention(kappa="0.05") == Convention(kappa=Decimal("0.050"))


def test_conventions_hash_and_travel():
    convention = Convention(codebook={"Several": (3, 7), "many": (100, None), "d": 0.1})
    assert hash(convention) == hash(Convention(codebook={"many": [100, None], "d": "0.1", "several": [3, 7]}))
    for copy in (
        pickle.loads(pickle.dumps(convention)),
        Convention(**convention.model_dump()),
        Convention(**json.loads(convention.model_dump_json())),
    ):
        assert copy == convention


@pytest.mark.parametrize(
    "settings",
    [
        {"kappa": -1},
        {"kappa": float("nan")},
        {"kappa": "much"},
        {"kappa": True},
        {"kappa": "1e-101"},
        {"kappa": 1},
        {"kappa": "1e101"},
        {"kapa": 0.1},
        {"bare": "round"},
        {"locale": "german"},
        {"locale": 5},
        {"count": "perhaps"},
        {"codebook": "nobody"},
        {"codebook": 5},
        {"codebook": {"several": (7, 3)}},
        {"codebook": {"several": (None, None)}},
        {"codebook": {"several": "a few"}},
        {"codebook": {"several": float("inf")}},
        {"codebook": {"several": (1, 2, 3)}},
        {"codebook": {"": 3}},
    ],
)
def test_a_convention_that_cannot_be_used_says_so(settings):
    with pytest.raises(ConventionError) as caught:
        Convention(**settings)
    assert next(iter(settings)) in str(caught.value)


def test_tables_fit_each_other():
    assert set(LANGUAGES) == set(LOCALES)
    assert all(words_of(name).months >= ENGLISH.months for name in LANGUAGES)
    assert list(VAGUE.values()) == sorted(VAGUE.values())
