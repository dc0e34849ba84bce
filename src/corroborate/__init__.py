"""Corroborate: several sources state a number; what can be said?

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
>>> import corroborate as cb
>>> cb.read_figure("around 10,000").interval
[9500, 10500]
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from corroborate.errors import (
    ClaimError,
    ConventionError,
    CorroborateError,
    FigureError,
    IntervalError,
    LawError,
    MissingExtraError,
    OptionError,
    ReadError,
    ScopeError,
    SourceError,
)
from corroborate.model.claims import Claim, ClaimSet, Reading, Reject, Total
from corroborate.model.figures import Figure, read_figure
from corroborate.model.intervals import Interval
from corroborate.model.scopes import Period, Relation, Scope, relate
from corroborate.model.sources import Source, count_origins
from corroborate.model.wording import Convention

if TYPE_CHECKING:
    from corroborate import rules, testing
    from corroborate.frames.bulk import conflicts_frame, reconcile_frame
    from corroborate.reading.chunks import read_chunks
    from corroborate.reading.drafts import draft_claims
    from corroborate.reading.layouts import wide_to_long, wikidata_quantity, with_errors
    from corroborate.reading.prose import Findings, FoundFigure, NoCount, find_figures
    from corroborate.reading.readers import read_claims
    from corroborate.reading.units import convert_units
    from corroborate.reconciling.balances import Balance, balance
    from corroborate.reconciling.comparison import Comparison, Verdict, compare
    from corroborate.reconciling.deviations import Deviations, read_deviations, standard_errors_of
    from corroborate.reconciling.evaluation import Evaluation, evaluate
    from corroborate.reconciling.explanations import Explanation, explain, explain_pair
    from corroborate.reconciling.factors import Factor, find_factors
    from corroborate.reconciling.pooling import Pooled, pool, pool_groups
    from corroborate.reconciling.reconciliation import Reconciliation, reconcile
    from corroborate.reconciling.subsets import ConsistentSubset, largest_consistent_subsets
    from corroborate.reconciling.truth import TruthRule, Truths, find_truth
    from corroborate.showing.exchange import claim_reviews, schema_claims

__version__ = "0.1.0"

__all__ = [
    "Balance",
    "Claim",
    "ClaimError",
    "ClaimSet",
    "Comparison",
    "ConsistentSubset",
    "Convention",
    "ConventionError",
    "CorroborateError",
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
    "draft_claims": "corroborate.reading.drafts",
    "Findings": "corroborate.reading.prose",
    "FoundFigure": "corroborate.reading.prose",
    "NoCount": "corroborate.reading.prose",
    "find_figures": "corroborate.reading.prose",
    "read_chunks": "corroborate.reading.chunks",
    "convert_units": "corroborate.reading.units",
    "wide_to_long": "corroborate.reading.layouts",
    "with_errors": "corroborate.reading.layouts",
    "wikidata_quantity": "corroborate.reading.layouts",
    "schema_claims": "corroborate.showing.exchange",
    "claim_reviews": "corroborate.showing.exchange",
    "read_claims": "corroborate.reading.readers",
    "Balance": "corroborate.reconciling.balances",
    "balance": "corroborate.reconciling.balances",
    "Comparison": "corroborate.reconciling.comparison",
    "Verdict": "corroborate.reconciling.comparison",
    "compare": "corroborate.reconciling.comparison",
    "Explanation": "corroborate.reconciling.explanations",
    "explain": "corroborate.reconciling.explanations",
    "explain_pair": "corroborate.reconciling.explanations",
    "Factor": "corroborate.reconciling.factors",
    "find_factors": "corroborate.reconciling.factors",
    "Reconciliation": "corroborate.reconciling.reconciliation",
    "reconcile": "corroborate.reconciling.reconciliation",
    "Deviations": "corroborate.reconciling.deviations",
    "read_deviations": "corroborate.reconciling.deviations",
    "Pooled": "corroborate.reconciling.pooling",
    "pool": "corroborate.reconciling.pooling",
    "pool_groups": "corroborate.reconciling.pooling",
    "standard_errors_of": "corroborate.reconciling.deviations",
    "largest_consistent_subsets": "corroborate.reconciling.subsets",
    "ConsistentSubset": "corroborate.reconciling.subsets",
    "TruthRule": "corroborate.reconciling.truth",
    "Truths": "corroborate.reconciling.truth",
    "find_truth": "corroborate.reconciling.truth",
    "Evaluation": "corroborate.reconciling.evaluation",
    "evaluate": "corroborate.reconciling.evaluation",
    "reconcile_frame": "corroborate.frames.bulk",
    "conflicts_frame": "corroborate.frames.bulk",
}
_MODULES = ("rules", "testing")


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f"corroborate.{name}")
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_LATER[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
