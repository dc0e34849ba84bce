"""Every public function and constructor, called with wrong kinds of values, raises a ConsilienceError that says so."""

from __future__ import annotations

import functools
import inspect
import math
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

import consilience as cs


class Odd:
    """An object that knows nothing."""

    def __repr__(self) -> str:
        return "Odd()"


WRONG: dict[str, Any] = {
    "None": None,
    "number": 5,
    "negative": -1,
    "fraction": 0.5,
    "text": "x",
    "no text": "",
    "list": [],
    "list of number": [1],
    "list of None": [None],
    "list of text": ["x"],
    "list of dict": [{}],
    "dict": {},
    "dict of text": {"a": "x"},
    "dict of number": {5: 5},
    "tuple": (),
    "set": frozenset(),
    "object": Odd(),
    "class": Odd,
    "nan": math.nan,
    "infinity": math.inf,
    "decimal nan": Decimal("NaN"),
    "signalling nan": Decimal("sNaN"),
    "large": 10**400,
    "bool": True,
    "bytes": b"x",
    "nul": "a\0b",
    "surrogate": "\ud800",
    "array": np.array([[1.0, 2.0]]),
    "series": pd.Series([1.0]),
    "frame": pd.DataFrame({"a": [1]}),
    "empty frame": pd.DataFrame(),
    "twice": pd.DataFrame([[1, 2]], columns=["a", "a"]),
    "function": math.sin,
}
A = cs.Claim(id="a", figure="about 10", source="x")
B = cs.Claim(id="b", figure="11", source="y")
ROWS = [{"scope": "K", "source": "a", "value": 1.0}, {"scope": "K", "source": "b", "value": 2.0}]
COLUMNS = {"scope": "scope", "source": "source", "value": "value"}
FIVE = cs.read_figure("5")
STORY = str(Path(__file__).parents[1] / "README.md")
POOLED = cs.pool([1.0, 2.0], [1.0, 1.0])
RIGHT: dict[str, dict[str, Any]] = {
    "Article": {"text": "5 dead"},
    "Claim": {"id": "a", "figure": "5", "source": "x"},
    "ClaimSet": {"claims": [A]},
    "Convention": {},
    "Figure": {"text": "5", "lower": FIVE.lower, "upper": FIVE.upper, "value": FIVE.value},
    "Figure.from_bounds": {"low": 1},
    "Interval": {"lower": 1.0, "upper": 2.0},
    "Interval.parse": {"text": "[1, 2]"},
    "Interval.point": {"number": 1.0},
    "Period": {"start": date(2024, 1, 1), "end": date(2024, 1, 2)},
    "Period.parse": {"text": "2024"},
    "Reading": {},
    "Reject": {"row": 1, "field": "a", "value": "x", "reason": "year"},
    "Relation": {"value": "same"},
    "Scope": {"what": "x"},
    "Source": {"name": "x"},
    "Standard": {},
    "Total": {"whole": {"what": "x"}, "parts": [{"what": "x/y"}]},
    "TruthRule": {},
    "Verdict": {"value": "agree"},
    "balance": {"values": {"a": 3.0, "b": 1.0, "c": 1.5}, "standard_errors": 1.0, "totals": [("a", ["b", "c"])]},
    "check_text": {"text": "5 dead", "claims": cs.ClaimSet([A, B])},
    "claim_reviews": {"claims": cs.ClaimSet([A, B]), "verdicts": {"a": "wrong"}, "author": "me"},
    "compare": {"left": A, "right": B},
    "conflicts_frame": {"frame": ROWS, **COLUMNS},
    "convert_units": {"claims": cs.ClaimSet([A]), "to": "km"},
    "count_origins": {"stated": [A.source]},
    "draft_claims": {"articles": "5 dead"},
    "draft_page": {"articles": "5 dead"},
    "evaluate": {"result": {"a": 1.0}, "truth": {"a": 2.0}},
    "explain": {"claims": cs.ClaimSet([A, B])},
    "explain_pair": {"left": A, "right": B},
    "find_claims": {"text": "5 dead"},
    "find_factors": {"frame": ROWS},
    "find_figures": {"text": "5 dead"},
    "find_truth": {"data": ROWS, **COLUMNS},
    "largest_consistent_subsets": {"values": [1.0, 2.0], "standard_errors": [1.0, 1.0]},
    "pool": {"values": [1.0, 2.0], "standard_errors": [1.0, 1.0]},
    "plot_funnel": {"pooled": POOLED},
    "plot_pulls": {"pooled": POOLED},
    "linear_pool": {"values": [1.0, 2.0], "standard_errors": [1.0, 1.0]},
    "pool_correlated": {"values": [1.0, 2.0], "standard_errors": [1.0, 1.0]},
    "plot_equivalence": {"pooled": POOLED},
    "plot_forest": {"pooled": POOLED},
    "plot_ideogram": {"pooled": POOLED},
    "pooled_table": {"pooled": POOLED},
    "pool_bayes": {"values": [1.0, 2.0, 4.0], "standard_errors": [1.0, 1.0, 1.0]},
    "pool_groups": {"groups": [1, 1], "values": [1.0, 2.0], "standard_errors": [1.0, 1.0]},
    "read_article": {"path": STORY},
    "read_chunks": {"path": "cells.csv", "rows": 10_000, "figure": "cell"},
    "read_claims": {"what": ROWS},
    "read_deviations": {"texts": ["+1-2"]},
    "read_figure": {"text": "about 5"},
    "reconcile": {"claims": [A, B]},
    "reconcile_frame": {"frame": ROWS, **COLUMNS},
    "recommend": {"values": [1.0, 2.0, 4.0], "standard_errors": [1.0, 1.0, 1.0]},
    "regress": {"values": [1.0, 2.0, 4.0], "standard_errors": [1.0, 1.0, 1.0], "covariate": [0.0, 1.0, 2.0]},
    "relate": {"left": cs.Scope(), "right": cs.Scope()},
    "schema_claims": {"claims": [A]},
    "standard_errors_of": {"lower": [1.0], "upper": [2.0]},
    "wide_to_long": {"rows": [{"a": 1, "b": 2}], "figures": ["a", "b"]},
    "wikidata_quantity": {"quantity": {"amount": "+5"}},
    "with_errors": {"rows": [{"value": 1, "error": "±1"}], "errors": "error"},
}
"""A call that is right, of every public function and constructor."""
RESULTS = """
    CorrelatedPool
    Balance CheckedFigure Comparison ConsistentSubset Deviations Evaluation Explanation Factor Findings FoundClaim
    FoundClaims FoundFigure FoundSource Mixture NoCount Pooled Posterior Recommendation Reconciliation Regression
    Subgroups TextCheck Truths
"""
"""What functions return: nobody calls these."""
CALLED = ("progress", "rule")
"""Arguments that are functions: what one raises when it is called is its own."""
ARRAYS = ("array", "series", "frame", "empty frame", "twice")
"""What Python's enum itself cannot compare with its members."""


def function_of(name: str) -> Any:
    module = cs.measurements if hasattr(cs.measurements, name) else cs
    return functools.reduce(getattr, name.split("."), module)


def parameters(name: str) -> list[str]:
    function = function_of(name)
    if name in ("Relation", "Verdict"):
        return ["value"]
    if name == "Scope":
        return ["what", "when", "status"]
    if isinstance(function, type) and hasattr(function, "model_fields"):
        return list(function.model_fields)
    return [one.name for one in inspect.signature(function).parameters.values() if one.kind is not one.VAR_KEYWORD]


CALLS = [(name, argument) for name in RIGHT for argument in parameters(name)]


def call(called: str, /, **arguments: Any) -> None:
    made = function_of(called)(**{**RIGHT[called], **arguments})
    if isinstance(made, Iterator):
        list(made)


def test_every_public_function_is_called():
    listed = [(cs, [*cs.__all__, *cs._LATER]), *((module, module.__all__) for module in (cs.tables, cs.measurements))]
    found = {name: getattr(module, name) for module, names in listed for name in names}
    called = {name for name, one in found.items() if callable(one) and not is_error(one)}
    assert called - set(RESULTS.split()) == {name for name in RIGHT if "." not in name}


def is_error(found: Any) -> bool:
    return isinstance(found, type) and issubclass(found, Exception)


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    (tmp_path / "cells.csv").write_text("cell,where\nabout 5,K\ndozens,K/L\n12-15,\n")
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("name", RIGHT)
@pytest.mark.filterwarnings("ignore::consilience.frames.RejectedRowsWarning")
def test_a_right_call_is_one(name):
    call(name)


@pytest.mark.parametrize(("name", "argument"), CALLS)
@pytest.mark.filterwarnings("ignore")
def test_a_wrong_value_is_an_answer_or_an_error_of_ours(name, argument):
    for kind, value in WRONG.items():
        if (argument in CALLED and callable(value)) or (name in ("Relation", "Verdict") and kind in ARRAYS):
            continue
        try:
            call(name, **{argument: value})
        except cs.ConsilienceError as error:
            str(error)  # it can be told, whatever was found
        except Exception as error:
            pytest.fail(f"{name}({argument}={kind}) raised {type(error).__name__}: {error}")


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("find_factors", {"frame": {}}),
        ("relate", {"left": 5}),
        ("explain", {"claims": [5]}),
        ("evaluate", {"truth": 5}),
        ("balance", {"values": {"a": "x"}}),
        ("standard_errors_of", {"lower": ["a"]}),
        ("reconcile", {"claims": None}),
        ("reconcile", {"convention": {"kappa": 0}}),
        ("pool", {"values": [10**400, 1.0]}),
        ("compare", {"left": {"figure": "5"}}),
        ("compare", {"measure": "stocks"}),
        ("find_truth", {"method": "vote"}),
        ("reconcile_frame", {"rejects": "wran"}),
        ("read_figure", {"convention": "de"}),
        ("Verdict", {"value": "agrees"}),
    ],
)
def test_these_are_refused(name, arguments):
    with pytest.raises(cs.ConsilienceError):
        call(name, **arguments)


def test_what_can_be_meant_is_taken():
    assert cs.relate({"what": "troops/first group"}, {"what": "troops"}).relation == "part of"
    assert cs.explain([]) == ()
    assert len(cs.explain([A, cs.Claim(id="c", figure="100", source="z")])) == 1


def test_an_error_of_an_argument_names_it():
    with pytest.raises(
        cs.OptionError, match=r"measure= is not one of .*: got 'flows'; did you mean 'flow'\?"
    ) as caught:
        cs.compare(A, B, measure="flows")
    assert caught.value.argument == "measure"


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        (lambda: cs.pool([1, 2], [0.1]), "each value needs its standard error: got 'shapes (2,) and (1,)'"),
        (lambda: cs.reconcile([A], rule="mode"), "rule= is not a function of claims: got 'mode'"),
        (lambda: cs.check_text("Ten died.", None), "claims= is not a ClaimSet: got 'None'"),
        (lambda: cs.reconcile([A, B]).plot_kappa("x"), "ax= is not an Axes: got 'x'"),
        (lambda: cs.reconcile([A, B]).plot_sources(3), "ax= is not an Axes: got 3"),
        (lambda: cs.reconcile([A, B]).report(5), "path= is not a path: got 5"),
        (lambda: cs.ClaimSet([A, B]).write(5), "path= is not a path: got 5"),
        (lambda: cs.reconcile([A, B]).to_excel(5), "path= is not a path: got 5"),
    ],
)
def test_an_error_says_what_was_wrong_and_what_was_found(ask, message):
    with pytest.raises(cs.OptionError) as caught:
        ask()
    assert str(caught.value).startswith(message)


def test_the_words_of_an_argument_are_listed_once():
    with pytest.raises(cs.OptionError) as caught:
        cs.find_truth([A, B], method="vote")
    assert str(caught.value).count("'consensus'") == 1
