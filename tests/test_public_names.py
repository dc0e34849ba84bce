"""The public names, each once: a name that goes or is new changes this list on purpose (CONTRIBUTING, Promises)."""

from __future__ import annotations

import ast
import importlib
import inspect
from pathlib import Path

import pytest

import consilience
from consilience import errors

PUBLIC = {
    "consilience": """
        Balance balance Claim claim_reviews ClaimError ClaimSet compare Comparison conflicts_frame
        ConsistentSubset Convention ConventionError convert_units ConsilienceError count_origins
        Deviations draft_claims evaluate Evaluation explain explain_pair Explanation Factor Figure
        FigureError find_claims find_factors find_figures find_truth Findings FoundClaim FoundClaims
        FoundFigure Interval IntervalError largest_consistent_subsets LawError MissingExtraError NoCount
        OptionError Period pool pool_groups Pooled read_chunks read_claims read_deviations read_figure
        ReadError Reading reconcile reconcile_frame Reconciliation Reject relate Relation rules
        schema_claims Scope ScopeError Source SourceError standard_errors_of testing Total TruthRule
        Truths Verdict wide_to_long wikidata_quantity with_errors
    """,
    "consilience.rules": """
        BestSupported CommonGround Hull InverseVariance Latest Median Mode MostReliable Preferred Rule Stated
        TrimmedRange
    """,
    "consilience.testing": """
        Finding Law Report Statement bad_rules check_laws law law_tests laws made_sets replay statements
        strategies
    """,
    "consilience.frames.frame_claims": "RejectedRowsWarning",
    "consilience.frames.parquet": "reconcile_folder",
    "consilience.frames.spark": "reconcile_spark rejects_of_spark",
}


@pytest.mark.parametrize("module", ["consilience", "consilience.rules", "consilience.testing"])
def test_the_public_names_are_these(module):
    assert sorted(importlib.import_module(module).__all__) == sorted(PUBLIC[module].split())


@pytest.mark.parametrize(("module", "name"), [(module, name) for module in PUBLIC for name in PUBLIC[module].split()])
def test_every_public_name_is_there_and_explained(module, name):
    found = getattr(importlib.import_module(module), name)
    if name == "Rule":  # the type of a callable has no text of its own
        return
    assert inspect.getdoc(found)
    if not inspect.ismodule(found):
        assert found.__module__.startswith("consilience.")


def test_the_names_that_wait_are_the_public_ones():
    # Each is written for type checkers and for the import that waits; both must say the same.
    tree = ast.parse(Path(consilience.__file__).read_text(encoding="utf-8"))
    typed = next(node for node in tree.body if isinstance(node, ast.If))
    said = {alias.name: node.module for node in typed.body for alias in node.names}
    modules = {name for name, module in said.items() if module == "consilience"}
    assert {name: module for name, module in said.items() if name not in modules} == consilience._LATER
    assert modules == set(consilience._MODULES)


def test_every_error_is_public():
    defined = {
        name
        for name, found in vars(errors).items()
        if inspect.isclass(found) and issubclass(found, Exception) and found.__module__ == errors.__name__
    }
    assert defined <= set(consilience.__all__)


def test_types_are_shipped():
    assert Path(consilience.__file__).with_name("py.typed").is_file()
