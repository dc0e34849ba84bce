"""Documents: what a program gets, as pydantic models of which the JSON Schema is published."""

from __future__ import annotations

import math
from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from consilience.errors import OptionError, did_you_mean
from consilience.model.claims import Standing
from consilience.model.scopes import Measure, Scope
from consilience.reading.prose import Binding
from consilience.records import DOCUMENT_VERSION


class Document(BaseModel):
    """Part of a document; it knows exactly these fields."""

    # What has a default is always written: whoever reads a document finds every field.
    model_config = ConfigDict(
        extra="forbid", frozen=True, defer_build=True, json_schema_serialization_defaults_required=True
    )


class IntervalEnds(Document):
    """Two ends of an interval. An end without a bound is null, and its flag is true."""

    low: float | None
    high: float | None
    low_closed: bool
    high_closed: bool
    low_unbounded: bool
    high_unbounded: bool


def finite(number: float | None) -> float | None:
    """Return a number that JSON can hold; None for one that is missing or infinite."""
    return None if number is None or not math.isfinite(number) else float(number)


Dimensions = dict[str, list[str]]
"""A scope: dimension to the segments of its path."""


def dimensions(scope: Scope) -> Dimensions:
    """Return a scope as plain lists.

    >>> dimensions(Scope(what="troops/special forces", when="2024-11"))
    {'what': ['troops', 'special forces'], 'when': ['2024-11']}
    """
    return {name: list(path) for name, path in scope.items()}


class SourceDocument(Document):
    """Who states figures, or is cited by one who does."""

    kind: Literal["source"] = "source"
    name: str
    cites: list[str]
    origins: list[str] = Field(description="The names at the roots of the chain of citations.")
    undetermined: bool = Field(description="Whether nobody knows where it has its figures from.")
    reliability: str | None = Field(description="A to F, the first half of the Admiralty grade.")
    note: str
    url: str


class ClaimDocument(Document):
    """A figure on a scope by a source."""

    kind: Literal["claim"] = "claim"
    id: str
    figure: str = Field(description="The words as stated.")
    read_as: str = Field(description='How the words were read, such as "about" or "at most".')
    value: float = Field(description="The stated value: of a range its midpoint, of a limit the limit.")
    unit: str
    allows: IntervalEnds
    scope: Dimensions
    words: str = Field(description="The scope in words.")
    source: str
    cites: list[str] = Field(description="Whom the source has this figure from.")
    origins: list[str] = Field(description="Its possible origins.")
    undetermined: bool = Field(description="Whether nobody knows where the figure comes from.")
    reported: str | None = Field(description="ISO 8601: the day on which it was stated, or day and time.")
    superseded_by: str | None = Field(description="Id of the claim by which the same source restated it.")
    grade: str = Field(description='The Admiralty grade, such as "B2"; empty where there is none.')
    standing: Standing | None = Field(description="Pending, denied and withdrawn claims bound nothing.")
    quote: str = Field(description="The words of the source.")
    readings: int = Field(description="How many other ways there are to read it.")
    note: str
    url: str


class RangeDocument(Document):
    """What the claims on one scope allow together."""

    kind: Literal["range"] = "range"
    scope: Dimensions
    words: str = Field(description="The scope in words.")
    claims: list[str]
    origins_min: int
    origins_max: int
    span_low: float | None = Field(description="Lowest stated value; null where nobody states one.")
    span_high: float | None
    hull: IntervalEnds | None
    common: IntervalEnds | None = Field(description="What all claims on the scope allow; null where nothing is.")
    best: list[IntervalEnds] = Field(description="All intervals that the most origins allow.")
    best_support: int = Field(description="How many origins allow the best intervals.")
    best_stated: int = Field(description="How many of those name a number there; the others only bound it.")
    implied: IntervalEnds | None = Field(
        description="What all claims on related scopes leave; null where they cannot all be true."
    )
    conflicts: int
    consistent: bool


class PairDocument(Document):
    """Two claims side by side."""

    kind: Literal["pair"] = "pair"
    left: str
    right: str
    relation: Literal["same", "part of", "contains", "earlier", "later", "unrelated"]
    verdict: Literal["agree", "conflict", "not comparable"]
    reason: str
    difference: float | None
    ratio: float | None
    gap: float | None
    break_even: float | None = Field(
        description='The share of "about" from which on they agree; null where none helps.'
    )
    break_even_infinite: bool = Field(description="Whether no share helps.")
    pull: float | None = Field(
        description="Of two measured claims: how many standard errors left is above right; null for others."
    )
    p: float | None = Field(description="The probability of at least that distance.")


class Side(Document):
    """One claim of a discrepancy."""

    claim: str
    source: str
    figure: str
    value: float
    scope: Dimensions
    reported: str | None


class DiscrepancyDocument(Document):
    """A minimal set of claims that cannot all be true."""

    kind: Literal["discrepancy"] = "discrepancy"
    claims: list[Side]
    gap: float | None
    words: str


class ImpliedDocument(Document):
    """What a reading leaves for one scope."""

    scope: Dimensions
    implied: IntervalEnds | None


class ReadingDocument(Document):
    """One combination of the readings of ambiguous claims."""

    kind: Literal["reading"] = "reading"
    number: int = Field(description="0 is as stated.")
    chosen: dict[str, str] = Field(
        description="Id of each claim that is not read as stated, to the note of its reading."
    )
    consistent: bool
    discrepancies: int
    scopes: list[ImpliedDocument]


class OtherwiseDocument(Document):
    """A figure that conflicts with the latest one."""

    claim: str
    gap: float | None
    words: str


class BoxLineDocument(Document):
    """One thing in one place: its latest figure, and who says otherwise."""

    kind: Literal["box line"] = "box line"
    topic: str
    words: str
    depth: int = Field(description="Its depth: the number of wholes above it.")
    headline: str
    claims: list[str] = Field(description="Ids of the claims that state it.")
    day: str | None
    by: str
    before: str | None = Field(description="Id of the claim before, which `change` is about.")
    change: str
    otherwise: list[OtherwiseDocument]


class OpenDocument(Document):
    """What is not settled."""

    kind: Literal["open question"] = "open question"
    topic: str
    words: str
    claims: list[str]


class ConventionDocument(Document):
    """How words were read."""

    kappa: float
    words: str


class HeadDocument(Document):
    """What is true of the whole result; the first line of JSON lines."""

    kind: Literal["result"] = "result"
    version: Literal["1.0"] = DOCUMENT_VERSION
    title: str
    reported: str | None
    measure: Measure
    additive: bool
    compare_across: list[str]
    convention: ConventionDocument
    consistent: bool
    truncated: bool = Field(description="Whether there are more pairs or discrepancies than are listed.")
    rejects: int = Field(description="How many rows could not be read.")
    summary: str


class ResultDocument(HeadDocument):
    """A whole result."""

    sources: list[SourceDocument]
    claims: list[ClaimDocument]
    ranges: list[RangeDocument]
    pairs: list[PairDocument]
    discrepancies: list[DiscrepancyDocument]
    readings: list[ReadingDocument]
    box: list[BoxLineDocument]
    open: list[OpenDocument]


class FoundDocument(Document):
    """A figure found in a text."""

    words: str
    start: int = Field(description="Its span in the text, in characters; the end is not included.")
    end: int
    value: float
    allows: IntervalEnds
    noun: str
    unit: str
    label: str
    aside: str
    binds: Binding
    within: list[FoundDocument] = Field(description="The figures that belong to it.")


class NoCountDocument(Document):
    """Words that are not a figure, and why."""

    kind: str
    words: str
    start: int
    end: int
    why: str
    rule: str = Field(description="The rule that found it.")


class FiguresDocument(Document):
    """What `find_figures` found in a text."""

    kind: Literal["figures"] = "figures"
    version: Literal["1.0"] = DOCUMENT_VERSION
    text: str
    figures: list[FoundDocument]
    others: list[NoCountDocument]


class FoundSourceDocument(Document):
    """Who states a figure of a text, with the words that say so."""

    words: str
    name: str
    start: int
    end: int
    why: str
    sure: bool
    undetermined: bool


class CueDocument(Document):
    """What a text says of a claim in one respect; a path has slashes between its names."""

    value: str
    start: int
    end: int
    why: str
    sure: bool


class FoundClaimDocument(Document):
    """A figure of a text as somebody's claim; null is what the text does not say."""

    figure: FoundDocument
    source: FoundSourceDocument | None
    cites: list[FoundSourceDocument]
    what: CueDocument | None
    which: CueDocument | None = Field(None, description="The names that tell those counted from others.")
    where: CueDocument | None
    when: CueDocument | None
    status: CueDocument | None
    standing: str
    unit: str
    part_of: int | None = Field(description="The index of the claim that counts the whole of this part.")
    sentence: list[int]
    quote: str


class FoundClaimsDocument(Document):
    """What `find_claims` proposes of a text."""

    kind: Literal["found claims"] = "found claims"
    version: Literal["1.0"] = DOCUMENT_VERSION
    text: str
    claims: list[FoundClaimDocument]
    others: list[NoCountDocument]


class PooledDocument(Document):
    """One estimate from several values with standard errors."""

    kind: Literal["pooled"] = "pooled"
    version: Literal["1.0"] = DOCUMENT_VERSION
    method: str
    test: str = Field("normal", description="How the standard error and the interval were made.")
    level: float
    claims: int
    estimate: float
    standard_error: float
    interval: IntervalEnds
    tau2: float
    q: float
    q_p: float | None = Field(description="Null for a single value, as i2, h2 and birge_ratio.")
    i2: float | None
    h2: float | None
    birge_ratio: float | None
    dark_uncertainty: float = Field(0.0, description="The square root of tau2.")
    scale_factor: float = Field(1.0, description="By what the error was multiplied: of 'Birge' and 'PDG'.")


class EstimateDocument(Document):
    """The estimate of one scope."""

    scope: str
    measure: str | None
    value: float
    stated: bool
    claims: int
    origins: int
    supporters: int
    low: float
    high: float
    probability: float | None = Field(description="that the value is exactly the truth; null but of the consensus")
    lower: float | None = Field(description="the truth is at or above it, and at or below `upper`, with 90 %")
    upper: float | None


class WeightDocument(Document):
    """The weight of one source."""

    source: str
    measure: str | None
    claims: int
    weight: float | None


class TruthsDocument(Document):
    """What `find_truth` estimates, and what each source weighs."""

    kind: Literal["truths"] = "truths"
    version: Literal["1.0"] = DOCUMENT_VERSION
    method: str
    estimates: list[EstimateDocument]
    weights: list[WeightDocument]


_SCHEMAS: dict[str, type[Document]] = {
    "result": ResultDocument,
    "figures": FiguresDocument,
    "found": FoundClaimsDocument,
    "pooled": PooledDocument,
    "truths": TruthsDocument,
}
"""Every document by its name."""


def document_schema(name: str = "result") -> dict[str, Any]:
    """Return the JSON Schema of a document.

    Raises
    ------
    OptionError
        If there is no document of that name.
    """
    if name not in _SCHEMAS:
        raise OptionError("unknown document", got=name, hint=did_you_mean(name, _SCHEMAS))
    schema = _SCHEMAS[name].model_json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def iso(day: date | None) -> str | None:
    """Return a day, or a day and time, as ISO 8601."""
    return None if day is None else day.isoformat()
