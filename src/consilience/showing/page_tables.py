"""The tables of a page: every figure with its quote, what conflicts and why, what would change, how all was read."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from typing import Any, NamedTuple

from consilience.comparing.ranges import ScopeRanges
from consilience.model.citations import figures_of, source_name
from consilience.model.claim_sets import ClaimSet
from consilience.model.intervals import Interval, interval_words
from consilience.model.naming import name_words
from consilience.model.sources import Source
from consilience.reconciling.outcome import Outcome
from consilience.reconciling.system import compared_totals
from consilience.showing.changes import changes
from consilience.showing.phrases import Phrases
from consilience.showing.sentences import page_pairs
from consilience.showing.tables import Row, best_words, caption, discrepancy_lines, scope_labels, span_words
from consilience.showing.topics import Topic
from consilience.showing.verdicts import LISTED, hypotheses, least_stretch, widest_first
from consilience.words import clean, counted, list_words, number_words, share_words, shown_text

ROWS = 100
"""Longest table; the page says what it leaves out."""
_REASONS = 10
"""At most this many hypotheses of why figures differ are listed."""


class Section(NamedTuple):
    """A part of the page: a heading, sentences, and a table.

    Attributes
    ----------
    id, title : str
    said : sequence of str
        The sentences before the table.
    heads : sequence of str
    groups : sequence of (str, rows)
        The rows of the table, under a heading of their own each unless that is empty.
    more : int
        How many rows were left out.
    ours : sequence of str
        The heads of the columns that hold sentences of ours, not texts from outside.
    pictures : sequence of Markup
        Our own drawings.
    """

    id: str
    title: str
    said: Sequence[str] = ()
    heads: Sequence[str] = ()
    groups: Sequence[tuple[str, Sequence[Sequence[str]]]] = ()
    more: int = 0
    ours: Sequence[str] = ()
    pictures: Sequence[Any] = ()


def _ungrouped(rows: Sequence[Sequence[str]]) -> Sequence[tuple[str, Sequence[Sequence[str]]]]:
    return [("", rows)] if rows else []


def safe(section: Section) -> Section:
    """Return a section whose texts can be shown."""
    groups = [
        (shown_text(heading), [[shown_text(cell) for cell in row] for row in rows]) for heading, rows in section.groups
    ]
    return section._replace(said=[shown_text(line) for line in section.said], groups=groups)


def sections(result: Outcome, shown: Sequence[ScopeRanges]) -> list[Section]:
    """Return what the page says of the whole result, in tables."""
    return [
        *_disagreement(result),
        _changes(result),
        _readings(result),
        _ranges(result, shown),
        *_provenance(result.claims),
        _how(result),
    ]


def claims_table(phrases: Phrases, topic: Topic, rows: Sequence[Row], id: str) -> Section:
    """Return the figures of a topic that have rows: their words, what they allow, who states them, quotes and links."""
    claims = [phrases.result.claims[row.claim] for row in rows]
    cells = [
        (
            row.figure,
            row.allows,
            f"{source_name(claim)}{phrases.on(claim, ',')}",
            row.verdict,
            claim.quote,
            claim.note,
            claim.url,
        )
        for row, claim in zip(rows, claims, strict=True)
    ]
    heads = ("figure as stated", "allows", "source", "verdict", "quote", "note", "link")
    kept = [place for place, column in enumerate(zip(*cells, strict=True)) if any(column)]
    short = [[cell[place] for place in kept] for cell in cells]
    scopes = [row.scope for row in rows]
    groups: Sequence[tuple[str, Sequence[Sequence[str]]]] = [
        (scope, [cell for _, cell in found])
        for scope, found in itertools.groupby(zip(scopes, short, strict=True), lambda pair: pair[0])
    ]
    if len(groups) == 1 and groups[0][0] == topic.name:
        groups = _ungrouped(groups[0][1])  # the heading of the topic says it
    more = len(topic.things.claims) - len(rows)
    title = f"{counted(len(topic.things.claims), 'figure')}, word for word"
    return Section(id, title, (), [heads[place] for place in kept], groups, more, ("verdict",))


def _changes(result: Outcome) -> Section:
    found = changes(result) if result.system.related_count <= LISTED else []
    rows = [
        (f"{name_words(one.source)}: {one.figure}", one.thing, one.if_withdrawn, one.if_confirmed)
        for one in found[:ROWS]
    ]
    said = ["Which figures, if they were withdrawn or confirmed, would settle a conflict, or open what now agrees."]
    heads = ("figure", "what is counted", "if withdrawn", "if confirmed")
    title = "What would change the picture"
    return Section("changes", title, said if rows else (), heads, _ungrouped(rows), len(found) - len(rows), heads[1:])


def _tabled(
    id: str, title: str, said: Sequence[str], heads: Sequence[str], rows: Sequence[Sequence[str]], every: int
) -> Section:
    """Return a table of texts from outside, without the columns that are empty."""
    kept = [place for place, column in enumerate(zip(*rows, strict=True)) if any(column)]
    cells = [[row[place] for place in kept] for row in rows]
    return Section(id, title, said, [heads[place] for place in kept], _ungrouped(cells), every - len(rows))


def _ranges(result: Outcome, shown: Sequence[ScopeRanges]) -> Section:
    labels = scope_labels(result)
    heads = ("what is counted", "claims", "origins", "as stated", "common ground", "best supported", "implied")
    chosen = {ranges.scope for ranges in shown}
    ordered = [ranges for ranges in result.scopes if ranges.scope in chosen or not ranges.claims][:ROWS]
    rows = [
        (
            labels[ranges.scope],
            f"{len(ranges.claims):,}",
            str(ranges.origins),
            " – ".join(dict.fromkeys(span_words(ranges))) if ranges.claims else "not stated",
            _words(ranges.common) if ranges.claims else "not stated",
            best_words(ranges) or "not stated",
            _words(ranges.implied),
        )
        for ranges in ordered
    ]
    said = [
        "Common ground is the range that all claims on one thing allow. Best supported is what the most origins allow; "
        "an origin that states two figures allows what either of them allows, so this range can be wider. Implied is "
        "what all claims together allow, including those on wholes, parts and other times; none if these conflict."
    ]
    return Section("ranges", "Ranges", said if rows else (), heads, _ungrouped(rows), len(result.scopes) - len(rows))


def _words(interval: Interval | None) -> str:
    return "none" if interval is None else interval_words(interval)


def _disagreement(result: Outcome) -> list[Section]:
    if result.consistent:
        return [Section("discrepancies", "What conflicts", ["None: all claims can be true at once."])]
    if result.system.related_count > LISTED:
        return [Section("discrepancies", "What conflicts", ["There are too many to list one by one."])]
    found, sets, reasons = widest_first(result), result.system.disagreement.removals, hypotheses(result)
    even = {frozenset((pair.left, pair.right)): pair.break_even for pair in page_pairs(result, result.scopes)}
    rows = [
        (words, number_words(gap), _allowance(even.get(frozenset(names))))
        for words, (names, gap, _) in zip(discrepancy_lines(result, ROWS), found[:ROWS], strict=True)
    ]
    heads = ("what cannot all be true", "gap", "would agree if “about” allowed")
    said = ["The list is not complete: there are more than can be listed."] if result.truncated else []
    aside = [
        (figures_of([result.claims[name] for name in names]), f"{origins}", f"{group + 1}")
        for group, names, origins, _ in sets[:ROWS]
    ]
    told = ["To set one of these aside, in each group of claims that are tied together, leaves the rest consistent."]
    return [
        Section("discrepancies", "What conflicts", said, heads, _ungrouped(rows), len(found) - len(rows), heads),
        Section(
            "hypotheses",
            "Why they may differ",
            ["Hypotheses, those with stronger evidence first: a conflict does not say which figure is wrong."]
            if reasons
            else (),
            ("hypothesis", "evidence", "would then agree"),
            _ungrouped(reasons[:_REASONS]),
            len(reasons) - _REASONS,
            ("hypothesis", "evidence", "would then agree"),
        ),
        Section(
            "set-aside",
            "What would resolve them",
            [*told, *_stretch(result)],
            ("set aside", "origins silenced", "group"),
            _ungrouped(aside),
            len(sets) - len(aside),
            ("set aside",),
        ),
    ]


def _allowance(share: float | None) -> str:
    if share is None:
        return "not known for a sum"
    return "no share helps" if math.isinf(share) else share_words(share)


def _stretch(result: Outcome) -> list[str]:
    """Say how little widening would mend everything, where that can be computed soon."""
    found = least_stretch(result)
    if found is None:
        return []
    on = figures_of([result.claims[name] for name in found.claims["claim"]])
    where = "It falls on" if found.unique else "It may be shared out in more than one way among"
    return [
        f"The least that the claims would have to be widened, all together, to be true at once is "
        f"{number_words(found.total)}. {where} {on}."
    ]


def _readings(result: Outcome) -> Section:
    if not any(claim.readings for claim in result.claims.current):
        return Section("readings", "Readings")
    labels = scope_labels(result)
    rows = []
    stated = {ranges.scope: ranges.implied for ranges in result.scopes}
    for choice, read in result.alternatives:
        label = {**scope_labels(read), **labels}
        changed = [
            f"{label[ranges.scope]}: {_words(ranges.implied)}"
            for ranges in read.scopes
            if ranges.scope not in stated or stated[ranges.scope] != ranges.implied
        ]
        holds = (
            "can all be true"
            if read.consistent
            else counted(len(read.system.disagreement.conflict_sets), "discrepancy", "discrepancies")
        )
        rows.append((choice.words(result.claims), holds, "; ".join(changed) or "no change"))
    said = ["Some claims can be understood in more than one way. Every combination was compared."]
    heads = ("read as", "then the claims", "what changes in the implied ranges")
    return Section("readings", "Readings", said, heads, _ungrouped(rows), ours=heads)


def _provenance(claims: ClaimSet) -> list[Section]:
    sources = claims.sources
    heads = ("source", "cites", "origins", "grade", "note", "link")
    rows = [_source_row(source) for source in sources[:ROWS]]
    told = f"{counted(len(claims), 'claim')} of {claims.support} origin{'s' * (claims.support.most != 1)}."
    rejects = [
        (f"{reject.row:,}", reject.place, reject.value, reject.reason, reject.hint) for reject in claims.rejected[:ROWS]
    ]
    said = [f"{len(rejects):,} of {len(claims.rejected):,} are listed."] if len(rejects) < len(claims.rejected) else []
    return [
        _tabled("sources", "Sources and origins", [told], heads, rows, len(sources)),
        Section(
            "rejects",
            "Rows that could not be read",
            said,
            ("row", "field", "value", "reason", "hint"),
            _ungrouped(rejects),
        ),
    ]


def _source_row(source: Source) -> tuple[str, ...]:
    origins = list_words(sorted(source.origins)) + (" (not stated whose)" if source.undetermined_origins else "")
    cites = list_words([cited.name for cited in source.cites]) or "none stated"
    return tuple(map(clean, (source.name, cites, origins, source.reliability or "not graded", source.note, source.url)))


def _how(result: Outcome) -> Section:
    claims, names, phrases = result.claims, result.system.names, Phrases(result)
    totals = compared_totals(claims.totals, result.compare_across)
    time = {
        "stock": "a level at a time: figures of different times are not comparable",
        "flow": "counted over a period: a shorter period is part of a longer one",
        "cumulative": "a running sum: an earlier figure cannot be above a later one",
    }
    rows = [
        ("the comparison", caption(result)),
        ("figures are", time[claims.measure]),
        ("parts", "cannot exceed their whole" if claims.additive else "say nothing about their whole"),
        *(("total", names.total(total.whole, total.parts)) for total in totals),
        *(
            ("restated", f"{phrases.cite(claims[old])}, later {phrases.cite(claims[new])}")
            for old, new in claims.superseded.items()
        ),
        *((("columns not used", list_words(claims.unused)),) if claims.unused else ()),
        *(("remark", remark) for remark in (*claims.remarks, *result.remarks)),
    ]
    heads = ("setting", "value")
    return Section("convention", "How the figures were read", (), heads, _ungrouped(rows), ours=heads)
