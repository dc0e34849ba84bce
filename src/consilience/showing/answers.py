"""A result as a document for programs, in plain values: what the models of `documents` describe."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import numpy as np

from consilience.arrays import Codes
from consilience.comparing.compared import Compared
from consilience.comparing.comparison import Comparison, Ends
from consilience.comparing.ranges import RangesOn
from consilience.model.claim_sets import ClaimSet
from consilience.model.claims import Claim
from consilience.model.naming import Names
from consilience.model.scope_columns import Scopes
from consilience.model.scopes import Measure
from consilience.model.sources import Source
from consilience.outputs import much_made
from consilience.reconciling.outcome import Outcome
from consilience.showing.boxes import BoxLine
from consilience.showing.documents import HeadDocument, ResultDocument, dimensions, finite, iso
from consilience.showing.fact_box import fact_box
from consilience.showing.paragraph import paragraph
from consilience.showing.tables import conflict_sentences
from consilience.showing.verdicts import LISTED

Part = dict[str, Any]


@much_made()
def result_document(result: Outcome) -> Part:
    """Return a result as a `ResultDocument` in plain values: everything that a program may ask of it.

    Where there are too many related pairs to list, `pairs` and `discrepancies` are empty and `truncated` is true.
    """
    claims, listed = result.claims, result.system.related_count <= LISTED
    box = fact_box(result)
    own = claims.columns.scopes
    known, place = Scopes.joined([own, result.scopes.scopes]).distinct()
    said = _Said(known, claims.measure)
    return {
        "kind": "result",
        "version": HeadDocument.model_fields["version"].default,
        "title": claims.title,
        "reported": iso(claims.reported),
        "measure": claims.measure,
        "additive": claims.additive,
        "compare_across": list(result.compare_across),
        "convention": {"kappa": float(result.convention.kappa), "words": str(result.convention)},
        "consistent": result.consistent,
        "truncated": not listed or result.truncated,
        "rejects": len(claims.rejected),
        "summary": paragraph(result),
        "sources": [_source(source) for source in claims.sources],
        "claims": _claims(claims, said, place[: len(own)][claims.columns.scope]),
        "ranges": _ranges(result.scopes, said, place[len(own) :]),
        "pairs": _pairs(result.system.comparisons) if listed else [],
        "discrepancies": _discrepancies(result) if listed else [],
        "readings": _readings(result),
        "box": [_line(line) for line in box.lines],
        "open": [
            {"kind": "open question", "topic": one.topic, "words": one.words, "claims": list(one.claims)}
            for one in box.open
        ],
    }


def document_lines(document: Part) -> Iterator[Part]:
    """Yield the head of a document, then every part by itself: the lines of JSON lines."""
    yield {name: document[name] for name in HeadDocument.model_fields}
    for name in ResultDocument.model_fields:
        yield from () if name in HeadDocument.model_fields else document[name]


class _Said:
    """What is said of distinct scopes, once of each."""

    def __init__(self, scopes: Scopes, measure: Measure) -> None:
        names = Names(scopes, measure)
        self._words = [names.words(scope) for scope in scopes]
        self._paths = scopes.dicts(lambda name, path: path)

    def of(self, place: int) -> Part:
        """Return a scope as plain lists, and in words."""
        scope = {name: list(path) for name, path in self._paths[place].items()}
        return {"scope": scope, "words": self._words[place]}


def _interval(low: float, high: float, low_open: bool, high_open: bool) -> Part:
    """Return an `IntervalEnds`; see `Interval.to_dict`."""
    low_unbounded, high_unbounded = math.isinf(low), math.isinf(high)
    return {
        "low": None if low_unbounded else low,
        "high": None if high_unbounded else high,
        "low_closed": not (low_open or low_unbounded),
        "high_closed": not (high_open or high_unbounded),
        "low_unbounded": low_unbounded,
        "high_unbounded": high_unbounded,
    }


def _intervals(ends: Ends) -> list[Part | None]:
    """Return intervals; None where the ends are missing."""
    lower, upper = ends.lower + 0.0, ends.upper + 0.0  # no negative zero
    rows = zip(lower.tolist(), upper.tolist(), ends.lower_open.tolist(), ends.upper_open.tolist(), strict=True)
    return [None if math.isnan(row[0]) else _interval(*row) for row in rows]


def _line(line: BoxLine) -> Part:
    return {
        "kind": "box line",
        "topic": line.topic,
        "words": line.words,
        "depth": line.depth,
        "headline": line.headline,
        "claims": [claim.id for claim in line.latest],
        "day": iso(line.day),
        "by": line.by,
        "before": None if line.before is None else line.before.id,
        "change": line.change,
        "otherwise": [{"claim": one.claim.id, "gap": finite(one.gap), "words": one.words} for one in line.otherwise],
    }


def _source(source: Source) -> Part:
    return {
        "kind": "source",
        "name": source.name,
        "cites": [cited.name for cited in source.cites],
        "origins": sorted(source.origins),
        "undetermined": bool(source.undetermined_origins),
        "reliability": source.reliability,
        "note": source.note,
        "url": source.url,
    }


def _claims(claims: ClaimSet, said: _Said, scope: Codes) -> list[Part]:
    """Return a `ClaimDocument` of each claim, given the place of its scope in what is said of scopes."""
    columns, found = claims.columns, claims.columns.figures.found
    allowed = _intervals(Ends(found.lower, found.upper, found.lower_open, found.upper_open))
    figures = {code: columns.figures[code] for code in np.unique(columns.figure).tolist()}
    facts = [_fact(fact) for fact in columns.facts]
    numbers = zip(columns.figure.tolist(), columns.told.tolist(), scope.tolist(), strict=True)
    rows = zip(columns.names, columns.source_names, columns.own_source.tolist(), numbers, strict=True)
    documents = []
    for name, source, is_own, (figure, told, where) in rows:
        stated, fact, allows = figures[figure], facts[told], allowed[figure]
        assert allows is not None
        documents.append(
            {
                "kind": "claim",
                "id": name,
                "figure": stated.text,
                "read_as": stated.reading,
                "value": float(stated.value),
                "unit": stated.unit,
                "allows": dict(allows),
                **said.of(where),
                "source": source,
                "cites": list(fact["cites"]),
                "origins": [source] if is_own else list(fact["origins"]),
                "undetermined": fact["undetermined"],
                "reported": fact["reported"],
                "superseded_by": claims.superseded.get(name),
                "grade": fact["grade"],
                "standing": fact["standing"],
                "quote": fact["quote"],
                "readings": fact["readings"],
                "note": fact["note"],
                "url": fact["url"],
            }
        )
    return documents


def _fact(fact: Claim) -> Part:
    """Return what a claim says besides its figure, scope and source."""
    return {
        "cites": [cited.name for cited in fact.chain.cites],
        "origins": sorted(fact.origins),
        "undetermined": bool(fact.undetermined_origins),
        "reported": iso(fact.reported),
        "grade": fact.grade,
        "standing": fact.standing,
        "quote": fact.quote,
        "readings": len(fact.readings),
        "note": fact.note,
        "url": fact.url,
    }


def _ranges(ranges: RangesOn, said: _Said, place: Codes) -> list[Part]:
    """Return a `RangeDocument` of each scope, given the places of the scopes in what is said of them."""
    upper = np.maximum(ranges.implied.lower, ranges.implied.upper)
    lower = np.where(ranges.feasible, ranges.implied.lower, np.nan)
    implied = _intervals(ranges.implied._replace(lower=lower, upper=upper))
    stated = dict(zip(ranges.found.scope.tolist(), _stated(ranges), strict=True))
    documents = []
    for code, where in enumerate(place.tolist()):
        told = stated.get(code) or _unstated()
        conflicts = told.pop("conflicts")
        left = {"implied": implied[code], "conflicts": conflicts, "consistent": implied[code] is not None}
        documents.append({"kind": "range", **said.of(where), **told, **left})
    return documents


def _stated(ranges: RangesOn) -> list[Part]:
    """Return what the claims on each scope that has some say together."""
    found, names = ranges.found, ranges.claims.names
    ids = [names[place] for place in ranges.order.tolist()]
    segment, low, high = found.ties
    best = _intervals(ranges.restore.ends(found.scope[segment], low, high))
    claims, ties = ([0, *np.cumsum(counts).tolist()] for counts in (found.claims, found.best_ties))
    hull, common = (
        _intervals(ranges.restore.ends(found.scope, *ends))
        for ends in ((found.hull_low, found.hull_high), (found.common_low, found.common_high))
    )
    columns = {
        "claims": [ids[first:last] for first, last in pairwise(claims)],
        "origins_min": ranges.origins[0].tolist(),
        "origins_max": ranges.origins[1].tolist(),
        "span_low": ranges.span[0].tolist(),
        "span_high": ranges.span[1].tolist(),
        "hull": hull,
        "common": common,
        "best": [best[first:last] for first, last in pairwise(ties)],
        "best_support": ranges.support.tolist(),
        "best_stated": np.minimum(found.best_stated, ranges.support).tolist(),
        "conflicts": found.conflicts.tolist(),
    }
    return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]


def _unstated() -> Part:
    """Return what nobody says of a scope."""
    none = dict.fromkeys(("origins_min", "origins_max"), 0) | dict.fromkeys(("span_low", "span_high", "hull", "common"))
    return {"claims": [], **none, "best": [], "best_support": 0, "best_stated": 0, "conflicts": 0}


def _pairs(compared: Compared) -> list[Part]:
    names, told = compared.names, list(map(_told, compared.told))
    rows = zip(compared.left.tolist(), compared.right.tolist(), compared.which.tolist(), strict=True)
    return [{"kind": "pair", "left": names[left], "right": names[right], **told[which]} for left, right, which in rows]


def _told(pair: Comparison) -> Part:
    """Return what is said of a pair besides its sides."""
    return {
        "relation": pair.relation.value,
        "verdict": pair.verdict.value,
        "reason": pair.reason,
        "difference": finite(pair.difference),
        "ratio": finite(pair.ratio),
        "gap": finite(pair.gap),
        "break_even": finite(pair.break_even),
        "break_even_infinite": math.isinf(pair.break_even),
        "pull": finite(pair.pull),
        "p": finite(pair.p),
    }


def _discrepancies(result: Outcome) -> list[Part]:
    sets = result.system.disagreement.conflict_sets
    return [
        {
            "kind": "discrepancy",
            "claims": [_side(result.claims[name]) for name in one.claims],
            "gap": finite(one.gap),
            "words": words,
        }
        for one, words in zip(sets, conflict_sentences(result, sets), strict=True)
    ]


def _side(claim: Claim) -> Part:
    return {
        "claim": claim.id,
        "source": claim.source.name,
        "figure": claim.figure.text,
        "value": claim.value,
        "scope": dimensions(claim.scope),
        "reported": iso(claim.reported),
    }


def _readings(result: Outcome) -> list[Part]:
    if not any(fact.readings for fact in result.claims.current.facts):
        return []
    return [
        {
            "kind": "reading",
            "number": number,
            "chosen": {name: reading.note for name, reading in choice.chosen.items()},
            "consistent": read.consistent,
            "discrepancies": len(read.system.disagreement.conflict_sets),
            "scopes": [
                {"scope": dimensions(ranges.scope), "implied": ranges.implied and ranges.implied.to_dict()}
                for ranges in read.scopes
            ],
        }
        for number, (choice, read) in enumerate(result.alternatives)
    ]
