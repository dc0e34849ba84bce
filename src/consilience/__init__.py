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

Beside what people start from (``dir(consilience)``) there are modules with the rest: `consilience.tables` (other tables
in and out, units), `consilience.measurements` (values with standard errors, and the truth known), `consilience.frames`
and `consilience.errors`.

Examples
--------
>>> import consilience as cs
>>> cs.read_figure("around 10,000").interval
[9500, 10500]
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from consilience import errors as errors
    from consilience import frames as frames
    from consilience import measurements as measurements
    from consilience import rules, testing
    from consilience import tables as tables
    from consilience.comparing.compared import compare
    from consilience.comparing.comparison import Comparison as Comparison
    from consilience.comparing.comparison import Verdict
    from consilience.comparing.text_checks import CheckedFigure as CheckedFigure
    from consilience.comparing.text_checks import TextCheck as TextCheck
    from consilience.comparing.text_checks import check_text
    from consilience.errors import (
        ClaimError as ClaimError,
    )
    from consilience.errors import (
        ConsilienceError,
        FigureError,
        ReadError,
    )
    from consilience.errors import (
        ConventionError as ConventionError,
    )
    from consilience.errors import (
        IntervalError as IntervalError,
    )
    from consilience.errors import (
        LawError as LawError,
    )
    from consilience.errors import (
        MissingExtraError as MissingExtraError,
    )
    from consilience.errors import (
        OptionError as OptionError,
    )
    from consilience.errors import (
        ScopeError as ScopeError,
    )
    from consilience.errors import (
        SourceError as SourceError,
    )
    from consilience.frames.bulk import conflicts_frame as conflicts_frame
    from consilience.frames.bulk import reconcile_frame
    from consilience.model.chains import count_origins as count_origins
    from consilience.model.claim_sets import ClaimSet
    from consilience.model.claims import Claim, Reading, Total
    from consilience.model.claims import Reject as Reject
    from consilience.model.figures import Figure, read_figure
    from consilience.model.intervals import Interval
    from consilience.model.periods import Period as Period
    from consilience.model.relations import Relation
    from consilience.model.relations import relate as relate
    from consilience.model.scopes import Scope
    from consilience.model.sources import Source
    from consilience.pooling.deviations import (
        Deviations as Deviations,
    )
    from consilience.pooling.deviations import (
        read_deviations as read_deviations,
    )
    from consilience.pooling.deviations import (
        standard_errors_of as standard_errors_of,
    )
    from consilience.pooling.estimators import pool
    from consilience.pooling.fits import pool_groups as pool_groups
    from consilience.pooling.pooled import Pooled as Pooled
    from consilience.pooling.subsets import (
        ConsistentSubset as ConsistentSubset,
    )
    from consilience.pooling.subsets import (
        largest_consistent_subsets as largest_consistent_subsets,
    )
    from consilience.reading.articles import Article as Article
    from consilience.reading.articles import read_article as read_article
    from consilience.reading.drafts import draft_claims
    from consilience.reading.drafts import draft_page as draft_page
    from consilience.reading.found_claims import FoundClaim as FoundClaim
    from consilience.reading.found_claims import FoundClaims as FoundClaims
    from consilience.reading.found_claims import find_claims
    from consilience.reading.found_sources import FoundSource as FoundSource
    from consilience.reading.prose import (
        Findings as Findings,
    )
    from consilience.reading.prose import (
        FoundFigure as FoundFigure,
    )
    from consilience.reading.prose import (
        NoCount as NoCount,
    )
    from consilience.reading.prose import (
        find_figures,
    )
    from consilience.reading.readers import read_claims
    from consilience.reading.reshaping import (
        wide_to_long as wide_to_long,
    )
    from consilience.reading.reshaping import (
        wikidata_quantity as wikidata_quantity,
    )
    from consilience.reading.reshaping import (
        with_errors as with_errors,
    )
    from consilience.reading.streams import read_chunks as read_chunks
    from consilience.reading.units import convert_units as convert_units
    from consilience.reconciling.balances import Balance as Balance
    from consilience.reconciling.balances import balance as balance
    from consilience.reconciling.explanations import (
        explain as explain,
    )
    from consilience.reconciling.factors import Factor as Factor
    from consilience.reconciling.factors import find_factors as find_factors
    from consilience.reconciling.hypotheses import (
        Explanation as Explanation,
    )
    from consilience.reconciling.mistakes import (
        explain_pair as explain_pair,
    )
    from consilience.reconciling.standards import Standard as Standard
    from consilience.result import Reconciliation, reconcile
    from consilience.showing.exchange import claim_reviews as claim_reviews
    from consilience.showing.exchange import schema_claims as schema_claims
    from consilience.weighing.evaluation import Evaluation as Evaluation
    from consilience.weighing.evaluation import evaluate as evaluate
    from consilience.weighing.truth import TruthRule as TruthRule
    from consilience.weighing.truth import find_truth
    from consilience.weighing.truths import Truths as Truths
    from consilience.wording.conventions import Convention


__version__ = "0.2.0"

__all__ = [
    "Claim",
    "ClaimSet",
    "ConsilienceError",
    "Convention",
    "Figure",
    "FigureError",
    "Interval",
    "ReadError",
    "Reading",
    "Reconciliation",
    "Relation",
    "Scope",
    "Source",
    "Total",
    "Verdict",
    "check_text",
    "compare",
    "draft_claims",
    "find_claims",
    "find_figures",
    "find_truth",
    "pool",
    "read_claims",
    "read_figure",
    "reconcile",
    "reconcile_frame",
    "rules",
    "testing",
]

# Each is imported when it is first asked for, so that the import itself, and `--help`, stay quick.
_LATER = {
    "ClaimError": "consilience.errors",
    "ConsilienceError": "consilience.errors",
    "FigureError": "consilience.errors",
    "ReadError": "consilience.errors",
    "ConventionError": "consilience.errors",
    "IntervalError": "consilience.errors",
    "LawError": "consilience.errors",
    "MissingExtraError": "consilience.errors",
    "OptionError": "consilience.errors",
    "ScopeError": "consilience.errors",
    "SourceError": "consilience.errors",
    "ClaimSet": "consilience.model.claim_sets",
    "Claim": "consilience.model.claims",
    "Reading": "consilience.model.claims",
    "Total": "consilience.model.claims",
    "Reject": "consilience.model.claims",
    "Figure": "consilience.model.figures",
    "read_figure": "consilience.model.figures",
    "Interval": "consilience.model.intervals",
    "Period": "consilience.model.periods",
    "Relation": "consilience.model.relations",
    "Scope": "consilience.model.scopes",
    "relate": "consilience.model.relations",
    "Source": "consilience.model.sources",
    "count_origins": "consilience.model.chains",
    "Convention": "consilience.wording.conventions",
    "check_text": "consilience.comparing.text_checks",
    "CheckedFigure": "consilience.comparing.text_checks",
    "TextCheck": "consilience.comparing.text_checks",
    "Article": "consilience.reading.articles",
    "read_article": "consilience.reading.articles",
    "FoundSource": "consilience.reading.found_sources",
    "find_claims": "consilience.reading.found_claims",
    "FoundClaim": "consilience.reading.found_claims",
    "FoundClaims": "consilience.reading.found_claims",
    "draft_claims": "consilience.reading.drafts",
    "draft_page": "consilience.reading.drafts",
    "Findings": "consilience.reading.prose",
    "FoundFigure": "consilience.reading.prose",
    "NoCount": "consilience.reading.prose",
    "find_figures": "consilience.reading.prose",
    "read_chunks": "consilience.reading.streams",
    "convert_units": "consilience.reading.units",
    "Standard": "consilience.reconciling.standards",
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
    "compare": "consilience.comparing.compared",
    "Explanation": "consilience.reconciling.hypotheses",
    "explain": "consilience.reconciling.explanations",
    "explain_pair": "consilience.reconciling.mistakes",
    "Factor": "consilience.reconciling.factors",
    "find_factors": "consilience.reconciling.factors",
    "Reconciliation": "consilience.result",
    "reconcile": "consilience.result",
    "Deviations": "consilience.pooling.deviations",
    "read_deviations": "consilience.pooling.deviations",
    "Pooled": "consilience.pooling.pooled",
    "pool": "consilience.pooling.estimators",
    "pool_groups": "consilience.pooling.fits",
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
_MODULES = ("errors", "frames", "measurements", "rules", "tables", "testing")


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f"consilience.{name}")
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(_LATER[name]), name)  # asked for once: a loop may use it often
    return found


def __dir__() -> list[str]:
    # What people start from; every name of `_LATER` works too, and stands in one of these modules.
    return sorted([*__all__, "__version__", "errors", "frames", "measurements", "tables"])
