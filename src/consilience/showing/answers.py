"""A result as a document for programs."""

from __future__ import annotations

import math

from consilience.comparing.comparison import Comparison
from consilience.comparing.ranges import ScopeRanges
from consilience.model.claims import Claim
from consilience.model.sources import Source
from consilience.reconciling.outcome import Outcome
from consilience.showing.boxes import BoxLine
from consilience.showing.documents import (
    BoxLineDocument,
    ClaimDocument,
    ConventionDocument,
    DiscrepancyDocument,
    ImpliedDocument,
    IntervalEnds,
    OpenDocument,
    OtherwiseDocument,
    PairDocument,
    RangeDocument,
    ReadingDocument,
    ResultDocument,
    Side,
    SourceDocument,
    dimensions,
    finite,
    iso,
)
from consilience.showing.fact_box import fact_box
from consilience.showing.paragraph import paragraph
from consilience.showing.tables import conflict_sentences, label_scopes
from consilience.showing.verdicts import LISTED


def result_document(result: Outcome) -> ResultDocument:
    """Return a result as a document: everything that a program may ask of it, in plain values.

    Where there are too many related pairs to list, `pairs` and `discrepancies` are empty and `truncated` is true.
    """
    claims, listed = result.claims, result.system.related_count <= LISTED
    box = fact_box(result)
    scopes = [*(claim.scope for claim in claims), *(ranges.scope for ranges in result.scopes)]
    words = label_scopes(scopes, claims.measure)
    return ResultDocument(
        title=claims.title,
        reported=iso(claims.reported),
        measure=claims.measure,
        additive=claims.additive,
        compare_across=list(result.compare_across),
        convention=ConventionDocument(kappa=float(result.convention.kappa), words=str(result.convention)),
        consistent=result.consistent,
        truncated=not listed or result.truncated,
        rejects=len(claims.rejected),
        summary=paragraph(result),
        sources=[_source(source) for source in claims.sources],
        claims=[_claim(claim, words[claim.scope], claims.superseded.get(claim.id)) for claim in claims],
        ranges=[_range(ranges, words[ranges.scope]) for ranges in result.scopes],
        pairs=[_pair(pair) for pair in result.system.comparisons] if listed else [],
        discrepancies=_discrepancies(result) if listed else [],
        readings=_readings(result),
        box=[_line(line) for line in box.lines],
        open=[OpenDocument(topic=one.topic, words=one.words, claims=list(one.claims)) for one in box.open],
    )


def _line(line: BoxLine) -> BoxLineDocument:
    return BoxLineDocument(
        topic=line.topic,
        words=line.words,
        depth=line.depth,
        headline=line.headline,
        claims=[claim.id for claim in line.latest],
        day=iso(line.day),
        by=line.by,
        before=None if line.before is None else line.before.id,
        change=line.change,
        otherwise=[
            OtherwiseDocument(claim=one.claim.id, gap=finite(one.gap), words=one.words) for one in line.otherwise
        ],
    )


def _source(source: Source) -> SourceDocument:
    return SourceDocument(
        name=source.name,
        cites=[cited.name for cited in source.cites],
        origins=sorted(source.origins),
        undetermined=bool(source.undetermined_origins),
        reliability=source.reliability,
        note=source.note,
        url=source.url,
    )


def _claim(claim: Claim, words: str, superseded_by: str | None) -> ClaimDocument:
    return ClaimDocument(
        id=claim.id,
        figure=claim.figure.text,
        read_as=claim.figure.reading,
        value=claim.value,
        unit=claim.figure.unit,
        allows=IntervalEnds.of(claim.interval),
        scope=dimensions(claim.scope),
        words=words,
        source=claim.source.name,
        cites=[cited.name for cited in claim.chain.cites],
        origins=sorted(claim.origins),
        undetermined=bool(claim.undetermined_origins),
        reported=iso(claim.reported),
        superseded_by=superseded_by,
        grade=claim.grade,
        standing=claim.standing,
        quote=claim.quote,
        readings=len(claim.readings),
        note=claim.note,
        url=claim.url,
    )


def _range(ranges: ScopeRanges, words: str) -> RangeDocument:
    low, high = ranges.span or (None, None)
    return RangeDocument(
        scope=dimensions(ranges.scope),
        words=words,
        claims=[claim.id for claim in ranges.claims],
        origins_min=ranges.origins.least,
        origins_max=ranges.origins.most,
        span_low=low,
        span_high=high,
        hull=IntervalEnds.or_none(ranges.hull),
        common=IntervalEnds.or_none(ranges.common),
        best=[IntervalEnds.of(best) for best in ranges.best],
        best_support=ranges.best_support,
        best_stated=ranges.best_stated,
        implied=IntervalEnds.or_none(ranges.implied),
        conflicts=ranges.conflicts,
        consistent=ranges.implied is not None,
    )


def _pair(pair: Comparison) -> PairDocument:
    return PairDocument(
        left=pair.left,
        right=pair.right,
        relation=pair.relation.value,
        verdict=pair.verdict.value,
        reason=pair.reason,
        difference=finite(pair.difference),
        ratio=finite(pair.ratio),
        gap=finite(pair.gap),
        break_even=finite(pair.break_even),
        break_even_infinite=math.isinf(pair.break_even),
        pull=finite(pair.pull),
        p=finite(pair.p),
    )


def _discrepancies(result: Outcome) -> list[DiscrepancyDocument]:
    sets = result.system.disagreement.conflict_sets
    found = zip(sets, conflict_sentences(result, sets), strict=True)
    return [
        DiscrepancyDocument(
            claims=[_side(result.claims[name]) for name in one.claims], gap=finite(one.gap), words=words
        )
        for one, words in found
    ]


def _side(claim: Claim) -> Side:
    return Side(
        claim=claim.id,
        source=claim.source.name,
        figure=claim.figure.text,
        value=claim.value,
        scope=dimensions(claim.scope),
        reported=iso(claim.reported),
    )


def _readings(result: Outcome) -> list[ReadingDocument]:
    if not any(claim.readings for claim in result.claims.current):
        return []
    return [
        ReadingDocument(
            number=number,
            chosen={name: reading.note for name, reading in choice.chosen.items()},
            consistent=read.consistent,
            discrepancies=len(read.system.disagreement.conflict_sets),
            scopes=[
                ImpliedDocument(scope=dimensions(ranges.scope), implied=IntervalEnds.or_none(ranges.implied))
                for ranges in read.scopes
            ],
        )
        for number, (choice, read) in enumerate(result.alternatives)
    ]
