"""Consilience: several sources state a number; what can be said?

The path of a claim, room by room:

``model``
    what is claimed: a figure on a scope by a source.
``reading``
    from texts, files and frames to claims, and to rejects with a reason.
``reconciling``
    what holds: ranges, pairs, discrepancies, what to set aside.
``showing``
    for people: tables and sentences.
``frames``
    for millions of rows: frames, folders of Parquet files, Spark.
``testing``
    for writers of rules (extra ``testing``).

Examples
--------
>>> import consilience as cs
>>> cs.read_figure("around 10,000").interval
[9500, 10500]
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from consilience.errors import (
    ClaimError,
    ConsilienceError,
    ConventionError,
    FigureError,
    IntervalError,
    LawError,
    MissingExtraError,
    OptionError,
    ReadError,
    ScopeError,
    SourceError,
)
from consilience.model.claim_sets import ClaimSet
from consilience.model.claims import Claim, Reading, Reject, Total
from consilience.model.figures import Figure, read_figure
from consilience.model.intervals import Interval
from consilience.model.scopes import Period, Relation, Scope, relate
from consilience.model.sources import Source, count_origins
from consilience.wording.conventions import Convention

if TYPE_CHECKING:
    from consilience import rules, testing
    from consilience.comparing.comparison import Comparison, Verdict, compare
    from consilience.frames.bulk import conflicts_frame, reconcile_frame
    from consilience.pooling.deviations import Deviations, read_deviations, standard_errors_of
    from consilience.pooling.estimators import Pooled, pool, pool_groups
    from consilience.pooling.subsets import ConsistentSubset, largest_consistent_subsets
    from consilience.reading.drafts import draft_claims
    from consilience.reading.found_claims import FoundClaim, FoundClaims, find_claims
    from consilience.reading.prose import Findings, FoundFigure, NoCount, find_figures
    from consilience.reading.readers import read_claims
    from consilience.reading.reshaping import wide_to_long, wikidata_quantity, with_errors
    from consilience.reading.streams import read_chunks
    from consilience.reading.units import convert_units
    from consilience.reconciling.balances import Balance, balance
    from consilience.reconciling.explanations import Explanation, explain, explain_pair
    from consilience.reconciling.factors import Factor, find_factors
    from consilience.result import Reconciliation, reconcile
    from consilience.showing.exchange import claim_reviews, schema_claims
    from consilience.weighing.evaluation import Evaluation, evaluate
    from consilience.weighing.truth import TruthRule, find_truth
    from consilience.weighing.truths import Truths

__version__ = "0.2.0"

__all__ = [
    "Balance",
    "Claim",
    "ClaimError",
    "ClaimSet",
    "Comparison",
    "ConsilienceError",
    "ConsistentSubset",
    "Convention",
    "ConventionError",
    "Deviations",
    "Evaluation",
    "Explanation",
    "Factor",
    "Figure",
    "FigureError",
    "Findings",
    "FoundClaim",
    "FoundClaims",
    "FoundFigure",
    "Interval",
    "IntervalError",
    "LawError",
    "MissingExtraError",
    "NoCount",
    "OptionError",
    "Period",
    "Pooled",
    "ReadError",
    "Reading",
    "Reconciliation",
    "Reject",
    "Relation",
    "Scope",
    "ScopeError",
    "Source",
    "SourceError",
    "Total",
    "TruthRule",
    "Truths",
    "Verdict",
    "balance",
    "claim_reviews",
    "compare",
    "conflicts_frame",
    "convert_units",
    "count_origins",
    "draft_claims",
    "evaluate",
    "explain",
    "explain_pair",
    "find_claims",
    "find_factors",
    "find_figures",
    "find_truth",
    "largest_consistent_subsets",
    "pool",
    "pool_groups",
    "read_chunks",
    "read_claims",
    "read_deviations",
    "read_figure",
    "reconcile",
    "reconcile_frame",
    "relate",
    "rules",
    "schema_claims",
    "standard_errors_of",
    "testing",
    "wide_to_long",
    "wikidata_quantity",
    "with_errors",
]

# What needs NumPy or a dataframe is imported when it is first asked for, so that the import itself stays quick.
_LATER = {
    "find_claims": "consilience.reading.found_claims",
    "FoundClaim": "consilience.reading.found_claims",
    "FoundClaims": "consilience.reading.found_claims",
    "draft_claims": "consilience.reading.drafts",
    "Findings": "consilience.reading.prose",
    "FoundFigure": "consilience.reading.prose",
    "NoCount": "consilience.reading.prose",
    "find_figures": "consilience.reading.prose",
    "read_chunks": "consilience.reading.streams",
    "convert_units": "consilience.reading.units",
    "wide_to_long": "consilience.reading.reshaping",
    "with_errors": "consilience.reading.reshaping",
    "wikidata_quantity": "consilience.reading.reshaping",
    "schema_claims": "consilience.showing.exchange",
    "claim_reviews": "consilience.showing.exchange",
    "read_claims": "consilience.reading.readers",
    "Balance": "consilience.reconciling.balances",
    "balance": "consilience.reconciling.balances",
    "Comparison": "consilience.comparing.comparison",
    "Verdict": "consilience.comparing.comparison",
    "compare": "consilience.comparing.comparison",
    "Explanation": "consilience.reconciling.explanations",
    "explain": "consilience.reconciling.explanations",
    "explain_pair": "consilience.reconciling.explanations",
    "Factor": "consilience.reconciling.factors",
    "find_factors": "consilience.reconciling.factors",
    "Reconciliation": "consilience.result",
    "reconcile": "consilience.result",
    "Deviations": "consilience.pooling.deviations",
    "read_deviations": "consilience.pooling.deviations",
    "Pooled": "consilience.pooling.estimators",
    "pool": "consilience.pooling.estimators",
    "pool_groups": "consilience.pooling.estimators",
    "standard_errors_of": "consilience.pooling.deviations",
    "largest_consistent_subsets": "consilience.pooling.subsets",
    "ConsistentSubset": "consilience.pooling.subsets",
    "TruthRule": "consilience.weighing.truth",
    "Truths": "consilience.weighing.truths",
    "find_truth": "consilience.weighing.truth",
    "Evaluation": "consilience.weighing.evaluation",
    "evaluate": "consilience.weighing.evaluation",
    "reconcile_frame": "consilience.frames.bulk",
    "conflicts_frame": "consilience.frames.bulk",
}
_MODULES = ("rules", "testing")


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f"consilience.{name}")
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_LATER[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
