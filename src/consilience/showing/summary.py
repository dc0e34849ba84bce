"""The result in words: what prints for a terminal, and the sentences that say what holds."""

from __future__ import annotations

import re
import textwrap
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import prod

import numpy as np
from tabulate import tabulate

from consilience.comparing.compared import Compared
from consilience.comparing.comparison import Comparison, Verdict
from consilience.comparing.ranges import ScopeRanges
from consilience.model.citations import whose
from consilience.model.intervals import interval_words
from consilience.model.scopes import TIME, Scope
from consilience.reconciling.outcome import Outcome
from consilience.showing.layout import cut, shown_scopes
from consilience.showing.sentences import (
    SHOWN,
    discrepancy_words,
    kappa_words,
    page_pairs,
    pair_words,
    reading_sentences,
    scatter_words,
    standard_words,
)
from consilience.showing.tables import (
    best_words,
    caption,
    comparison_rows,
    scope_labels,
    span_words,
    support_words,
)
from consilience.words import capital, clean, counted, list_words, short_words, spelled

_WIDTH = 118
"""Sentences are wrapped to so many characters."""
_CELL = 48
"""Widest cell of the printed table, in characters; `table()` cuts nothing."""


def page(result: Outcome, width: int | None = None) -> str:
    """Return what ``print(result)`` shows: a title, a table by scope, and what holds in words.

    A width, in characters, is that of the terminal to fit; without one nothing is squeezed.
    """
    claims = result.claims
    context = result.system.names.context
    shown = shown_scopes(result, SHOWN)
    pairs = page_pairs(result, shown)
    head = [short_words(clean(claims.title)), clean("; ".join(filter(None, [context, caption(result)])))]
    body = _grouped(result, shown, pairs, width) if result.scopes else "No claims."
    across = _WIDTH if width is None else max(20, min(width, _WIDTH))
    told = [
        textwrap.fill(short_words(line), across, subsequent_indent="  ") for line in _sentences(result, shown, pairs)
    ]
    if width is not None:
        head = [textwrap.fill(line, across) for line in head]
    return "\n\n".join(filter(None, ["\n".join(filter(None, head)), body, "\n".join(told)]))


def sentences(result: Outcome) -> list[str]:
    """Return what holds, one sentence or two a line."""
    shown = shown_scopes(result, SHOWN)
    return list(_sentences(result, shown, page_pairs(result, shown)))


def _grouped(result: Outcome, shown: Sequence[ScopeRanges], pairs: Sequence[Comparison], width: int | None) -> str:
    rows = comparison_rows(result, shown, pairs, SHOWN)
    lines: list[tuple[str, ...]] = []
    headings: list[str] = []
    for row in rows:
        if not headings or row.scope != headings[-1]:
            # A heading stands over all columns: a short mark holds its line until the table is laid out.
            lines.append((f"\x00{len(headings)}\x00", "", "", ""))
            headings.append(row.scope)
        who = ", ".join(filter(None, [cut(row.source, _CELL), row.day]))
        lines.append((f"  {who}", cut(row.figure, _CELL), cut(row.allows, _CELL), clean(row.verdict)))
    headers = ("", "figure as stated", "allows", "verdict")
    # Verdicts are ours and wrap; what others wrote is cut, and stands whole in `table()`.
    widths = [_CELL, _CELL, _CELL, 60] if width is None else _squeezed(headers, lines, width)
    wrapped = [
        [line[0], *("\n".join(textwrap.wrap(cell, most)) for cell, most in zip(line[1:], widths[1:], strict=True))]
        for line in lines
    ]
    laid_out = tabulate(wrapped, headers, "simple", disable_numparse=True, preserve_whitespace=True)
    told = [short_words(clean(heading)) for heading in headings]
    if width is not None:
        told = [textwrap.fill(heading, width) for heading in told]
    table = re.sub(r"\x00(\d+)\x00.*", lambda mark: told[int(mark[1])], laid_out)
    more = int(result.scopes.counts[0].sum()) - len(rows)
    return table + (f"\n... and {counted(more, 'more claim')}: see table() and ranges" if more > 0 else "")


def _squeezed(headers: Sequence[str], lines: Sequence[Sequence[str]], width: int) -> list[int]:
    """Return how wide the columns may be so that a table fits: verdicts give way first, then the rest."""
    heads = [len(head) + 2 for head in headers]  # tabulate keeps two blanks beside each
    widths = [max(head, *map(len, column)) for head, column in zip(heads, zip(*lines, strict=True), strict=True)]
    over = sum(widths) + 2 * (len(widths) - 1) - width
    for column, least in ((3, 20), (2, 10), (3, 14), (1, 0)):
        given = max(0, min(over, widths[column] - max(least, heads[column])))
        widths[column], over = widths[column] - given, over - given
    return widths


def _sentences(result: Outcome, shown: Sequence[ScopeRanges], pairs: Compared) -> Iterator[str]:
    labels = scope_labels(result)
    claims, conflicts = result.scopes.counts
    several = int((claims > 1).sum())
    for ranges in [ranges for ranges in shown if len(ranges.claims) > 1][:5]:
        yield f"{capital(labels[ranges.scope])}: {_range_words(ranges)}{scatter_words(ranges)}"
    if several > 5:
        agreeing = int(((claims > 1) & (conflicts == 0)).sum())
        leave = "leaves" if agreeing == 1 else "leave"
        yield f"Of {several:,} scopes with several claims, {agreeing:,} {leave} common ground."
    yield from _unstated_words(result, labels)
    yield discrepancy_words(result)
    yield from standard_words(result)
    yield from kappa_words(result, pairs)
    yield from _open_questions(result)
    yield from _strict_words(result)
    yield from _left_out(result)


def _range_words(ranges: ScopeRanges) -> str:
    low, high = span_words(ranges)
    stated = f"{low} as stated by all" if low == high else f"{low} to {high} as stated"
    count = len(ranges.claims)
    who = f"{'Both' if count == 2 else f'All {spelled(count)}'} claims ({_origins(ranges)})"
    if ranges.common is None:
        both = "both" if count == 2 else f"all {spelled(count)}"
        told = f"{stated}. No number satisfies {both} claims ({_origins(ranges)})."
        most = f" Best supported is {best_words(ranges)}, {support_words(ranges)}."
        return told + most * (ranges.best_support > 1)
    only = "only " if ranges.common.is_point else ""
    return f"{stated}. {who} allow {only}{interval_words(ranges.common)}."


def _origins(ranges: ScopeRanges) -> str:
    return f"{ranges.origins} origin{'s' * (ranges.origins.most != 1)}"


def _unstated_words(result: Outcome, labels: Mapping[Scope, str]) -> Iterator[str]:
    """Say what totals leave to scopes that nobody stated, and on which claims that rests."""
    bare = [result.scopes[place] for place in np.flatnonzero(result.scopes.counts[0] == 0).tolist()]
    unstated = [(ranges.scope, ranges.implied) for ranges in bare if ranges.implied]
    for scope, implied in unstated[:5]:
        told = result.because_words(scope) or interval_words(implied)
        yield f"{clean(labels[scope])}, which no source states: {told}."


def _open_questions(result: Outcome) -> Iterator[str]:
    """Say what is not settled, what each reading would change for its source, and whether any makes a conflict."""
    if not any(fact.readings for fact in result.claims.current.facts):
        return
    read = result.alternatives
    for claim, told in reading_sentences(result):
        yield f"Not settled, {whose(claim)}: {told}"
    ways = prod(1 + len(claim.readings) for claim in result.claims.current)
    if ways > len(read):
        yield f"Compared were the {len(read)} combinations of readings nearest to the claims as stated, of {ways:,}."
    holding = sum(other.consistent for _, other in read)
    if holding == len(read):
        yield f"None of the {len(read)} readings makes a conflict."
    elif holding == 0:
        yield f"Each of the {len(read)} readings leaves a conflict."
    else:
        yield f"{holding} of the {len(read)} readings leave{'s' * (holding == 1)} no conflict."


def _strict_words(result: Outcome) -> Iterator[str]:
    if not result.compare_across:
        return
    kept = [pair for pair in result.strictly().system.related if pair.verdict is not Verdict.NOT_COMPARABLE]
    apart = f"Without ignoring {list_words(['time' if name == TIME else name for name in result.compare_across])}"
    if not kept:
        yield f"{apart}, no two claims are comparable."
    elif len(kept) == 1:
        yield f"{apart}, only {pair_words(kept[0], result)} are comparable."
    else:
        conflicts = sum(pair.verdict is Verdict.CONFLICT for pair in kept)
        told = f"{conflicts:,} of them conflict{'s' * (conflicts == 1)}" if conflicts else "none of them conflict"
        yield f"{apart}, {len(kept):,} pairs are comparable, and {told}."


def _left_out(result: Outcome) -> Iterator[str]:
    """Say what was superseded, could not be read, or was not used, and what else to know."""
    claims = result.claims
    if claims.superseded:
        many = len(claims.superseded) > 1
        count = counted(len(claims.superseded), "earlier statement")
        yield f"{count} {'are' if many else 'is'} left out: the same source restated {'them' if many else 'it'} later."
    if claims.rejected:
        rows = len(claims) + len(claims.rejected)
        by_reason: dict[str, list[int]] = defaultdict(list)
        for reject in claims.rejected:
            by_reason[f"{reject.reason} in {reject.field}" if reject.field else reject.reason].append(reject.row)
        told = [
            f"{reason} (row{'s' * (len(places) > 1)} {', '.join(map(str, places[:3]))}{', ...' * (len(places) > 3)})"
            for reason, places in by_reason.items()
        ]
        yield clean(f"{len(claims.rejected):,} of {rows:,} rows could not be read: {list_words(told)}. See rejects.")
    if claims.unused:
        yield f"Columns not used: {clean(list_words(claims.unused))}."
    yield from (f"{clean(remark[:1].upper() + remark[1:])}." for remark in (*claims.remarks, *result.remarks))
