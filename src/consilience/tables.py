"""Further tables: in portions, reshaped, from Wikidata and to schema.org, in one unit; and why their figures differ."""

from consilience.comparing.comparison import Comparison
from consilience.comparing.text_checks import CheckedFigure, TextCheck
from consilience.model.chains import count_origins
from consilience.model.claims import Reject
from consilience.model.periods import Period
from consilience.model.relations import relate
from consilience.reading.articles import Article, read_article
from consilience.reading.drafts import draft_page
from consilience.reading.found_claims import FoundClaim, FoundClaims
from consilience.reading.found_sources import FoundSource
from consilience.reading.prose import Findings, FoundFigure, NoCount
from consilience.reading.reshaping import wide_to_long, wikidata_quantity, with_errors
from consilience.reading.streams import read_chunks
from consilience.reading.units import convert_units
from consilience.reconciling.explanations import explain
from consilience.reconciling.factors import Factor, find_factors
from consilience.reconciling.hypotheses import Explanation
from consilience.reconciling.mistakes import explain_pair
from consilience.reconciling.standards import Standard
from consilience.showing.exchange import claim_reviews, schema_claims

__all__ = [
    "Article",
    "CheckedFigure",
    "Comparison",
    "Explanation",
    "Factor",
    "Findings",
    "FoundClaim",
    "FoundClaims",
    "FoundFigure",
    "FoundSource",
    "NoCount",
    "Period",
    "Reject",
    "Standard",
    "TextCheck",
    "claim_reviews",
    "convert_units",
    "count_origins",
    "draft_page",
    "explain",
    "explain_pair",
    "find_factors",
    "read_article",
    "read_chunks",
    "relate",
    "schema_claims",
    "wide_to_long",
    "wikidata_quantity",
    "with_errors",
]
