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
from consilience.model.claims import Claim, ClaimSet, Reading, Reject, Total
from consilience.model.figures import Figure, read_figure
from consilience.model.intervals import Interval
from consilience.model.scopes import Period, Relation, Scope, relate
from consilience.model.sources import Source, count_origins
from consilience.model.wording import Convention

if TYPE_CHECKING:
    from consilience import rules, testing
    from consilience.frames.bulk import conflicts_frame, reconcile_frame
    from consilience.reading.chunks import read_chunks
    from consilience.reading.drafts import draft_claims
    from consilience.reading.layouts import wide_to_long, wikidata_quantity, with_errors
    from consilience.reading.prose import Findings, FoundFigure, NoCount, find_figures
    from consilience.reading.readers import read_claims
    from consilience.reading.units import convert_units
    from consilience.reconciling.balances import Balance, balance
    from consilience.reconciling.comparison import Comparison, Verdict, compare
    from consilience.reconciling.deviations import Deviations, read_deviations, standard_errors_of
    from consilience.reconciling.evaluation import Evaluation, evaluate
    from consilience.reconciling.explanations import Explanation, explain, explain_pair
    from consilience.reconciling.factors import Factor, find_factors
    from consilience.reconciling.pooling import Pooled, pool, pool_groups
    from consilience.reconciling.reconciliation import Reconciliation, reconcile
    from consilience.reconciling.subsets import ConsistentSubset, largest_consistent_subsets
    from consilience.reconciling.truth import TruthRule, Truths, find_truth
    from consilience.showing.exchange import claim_reviews, schema_claims

__version__ = "0.1.0"

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
    "draft_claims": "consilience.reading.drafts",
    "Findings": "consilience.reading.prose",
    "FoundFigure": "consilience.reading.prose",
    "NoCount": "consilience.reading.prose",
    "find_figures": "consilience.reading.prose",
    "read_chunks": "consilience.reading.chunks",
    "convert_units": "consilience.reading.units",
    "wide_to_long": "consilience.reading.layouts",
    "with_errors": "consilience.reading.layouts",
    "wikidata_quantity": "consilience.reading.layouts",
    "schema_claims": "consilience.showing.exchange",
    "claim_reviews": "consilience.showing.exchange",
    "read_claims": "consilience.reading.readers",
    "Balance": "consilience.reconciling.balances",
    "balance": "consilience.reconciling.balances",
    "Comparison": "consilience.reconciling.comparison",
    "Verdict": "consilience.reconciling.comparison",
    "compare": "consilience.reconciling.comparison",
    "Explanation": "consilience.reconciling.explanations",
    "explain": "consilience.reconciling.explanations",
    "explain_pair": "consilience.reconciling.explanations",
    "Factor": "consilience.reconciling.factors",
    "find_factors": "consilience.reconciling.factors",
    "Reconciliation": "consilience.reconciling.reconciliation",
    "reconcile": "consilience.reconciling.reconciliation",
    "Deviations": "consilience.reconciling.deviations",
    "read_deviations": "consilience.reconciling.deviations",
    "Pooled": "consilience.reconciling.pooling",
    "pool": "consilience.reconciling.pooling",
    "pool_groups": "consilience.reconciling.pooling",
    "standard_errors_of": "consilience.reconciling.deviations",
    "largest_consistent_subsets": "consilience.reconciling.subsets",
    "ConsistentSubset": "consilience.reconciling.subsets",
    "TruthRule": "consilience.reconciling.truth",
    "Truths": "consilience.reconciling.truth",
    "find_truth": "consilience.reconciling.truth",
    "Evaluation": "consilience.reconciling.evaluation",
    "evaluate": "consilience.reconciling.evaluation",
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
