"""The public names, each once: a name that goes or is new changes this list on purpose (CONTRIBUTING, Promises)."""

from __future__ import annotations

import ast
import importlib
import inspect
from pathlib import Path

import pytest

import consilience
from consilience import errors

DOOR = """
    check_text Claim ClaimSet compare ConsilienceError Convention draft_claims Figure FigureError find_claims
    find_figures find_truth Interval pool read_claims read_figure ReadError Reading reconcile reconcile_frame
    Reconciliation Relation rules Scope Source testing Total Verdict
"""
"""What people start from."""
FURTHER = """
    Article CheckedFigure draft_page FoundSource read_article TextCheck Balance balance claim_reviews ClaimError
    Comparison conflicts_frame
    ConsistentSubset ConventionError convert_units count_origins Deviations evaluate Evaluation
    explain explain_pair Explanation Factor find_factors Findings FoundClaim FoundClaims FoundFigure
    IntervalError largest_consistent_subsets LawError MissingExtraError NoCount OptionError Period pool_groups
    Pooled read_chunks read_deviations Reject relate schema_claims Standard ScopeError SourceError standard_errors_of
    TruthRule Truths wide_to_long wikidata_quantity with_errors
"""
"""What `consilience.NAME` gives too, and one of the modules beside."""
BESIDE = ("errors", "frames", "measurements", "tables")
PUBLIC = {
    "consilience": DOOR + FURTHER,
    "consilience.rules": """
        BestSupported CommonGround Hull InverseVariance Latest Median Mode MostReliable Preferred Rule Stated
        TrimmedRange
    """,
    "consilience.testing": """
        Finding Law Report Statement bad_rules check_laws law law_tests laws made_sets replay statements
        strategies
    """,
    "consilience.frames": """
        conflicts_frame LooseTotalsWarning reconcile_folder reconcile_frame reconcile_spark RejectedRowsWarning
        rejects_of_spark
    """,
    "consilience.measurements": """
        Balance balance ConsistentSubset Deviations evaluate Evaluation largest_consistent_subsets pool pool_groups
        Pooled read_deviations standard_errors_of TruthRule Truths Mixture Posterior linear_pool pool_bayes
        pool_correlated plot_funnel plot_pulls CorrelatedPool AsymmetricErrorsWarning
        Regression regress Subgroups plot_equivalence plot_forest plot_ideogram pooled_table
        Recommendation recommend
    """,
    "consilience.tables": """
        Article CheckedFigure draft_page FoundSource read_article TextCheck claim_reviews Comparison convert_units
        count_origins explain explain_pair Explanation Factor find_factors Findings FoundClaim FoundClaims
        FoundFigure NoCount Period read_chunks Reject relate schema_claims Standard wide_to_long wikidata_quantity
        with_errors
    """,
}


@pytest.mark.parametrize("module", PUBLIC)
def test_the_public_names_are_these(module):
    wanted = DOOR if module == "consilience" else PUBLIC[module]
    assert sorted(importlib.import_module(module).__all__) == sorted(wanted.split())


def test_the_front_door_lists_what_people_start_from():
    assert set(dir(consilience)) == {*DOOR.split(), *BESIDE, "__version__"}
    assert len(DOOR.split()) == 28


@pytest.mark.parametrize("name", FURTHER.split())
def test_every_further_name_is_in_one_module_beside(name):
    modules = [importlib.import_module(f"consilience.{module}") for module in BESIDE]
    (module,) = [module for module in modules if hasattr(module, name)]
    assert getattr(module, name) is getattr(consilience, name)


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
    said = {alias.asname or alias.name: node.module for node in typed.body for alias in node.names}
    modules = {name for name, module in said.items() if module == "consilience"}
    assert {name: module for name, module in said.items() if name not in modules} == consilience._LATER
    assert modules == set(consilience._MODULES)


RESULT = """
    alone balance because because_words best box break_even claims compare_across consistent convention discrepancies
    echoes explanations history on only pairs partings plot plot_echoes plot_forest plot_kappa plot_sources plot_time
    plot_topics pool ranges readings related_pairs remainder remarks report rule set_aside sources standard standards
    stretch strictly subgroups summary table to_dict to_excel topics truncated under would_change
"""
"""What a result has for its users."""
BEHIND = """
    agreements alternatives ambiguities_that_matter hypotheses judgements method readings_that_hold reworded scope_of
    scopes series_partings stretch_claims system without_floor
"""
"""What it has for the rooms that show it, and for code that was written with it."""


def test_a_result_lists_what_its_users_need_and_has_the_rest():
    result = consilience.reconcile([consilience.Claim(id="a", figure="5", source="x")])
    assert {name for name in dir(result) if not name.startswith("_")} == {*RESULT.split()}
    for name in BEHIND.split():
        assert inspect.getdoc(getattr(type(result), name)), name
        getattr(result, name)
    reference = (Path(__file__).parents[1] / "docs" / "reference.md").read_text(encoding="utf-8")
    assert f":exclude-members: {', '.join(BEHIND.split())}\n" in reference


def test_every_error_is_public():
    defined = {
        name
        for name, found in vars(errors).items()
        if inspect.isclass(found) and issubclass(found, Exception) and found.__module__ == errors.__name__
    }
    assert defined <= set(PUBLIC["consilience"].split())


def test_types_are_shipped():
    assert Path(consilience.__file__).with_name("py.typed").is_file()
