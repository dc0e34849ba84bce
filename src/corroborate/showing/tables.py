"""The comparison as a table: figure as stated, how it was read, source, scope, verdict against the others."""

from __future__ import annotations

import csv
import html
import io
import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from tabulate import tabulate

from corroborate.errors import OptionError, did_you_mean
from corroborate.model.claims import claims_in_words
from corroborate.model.intervals import Interval
from corroborate.model.scopes import TIME, Relation, Scope
from corroborate.model.sources import Source
from corroborate.reconciling.comparison import Comparison, Verdict
from corroborate.reconciling.ranges import ScopeRanges
from corroborate.reconciling.reconciliation import Reconciliation
from corroborate.words import clean, list_words, number_words, percent_words

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
_TIMES = (Relation.EARLIER, Relation.LATER)


class Row(NamedTuple):
    """One claim in the comparison table, in words."""

    scope: str
    claim: str
    figure: str
    allows: str
    source: str
    verdict: str


HEADERS = ("scope", "claim", "figure as stated", "allows", "source", "verdict")


def comparison_rows(
    result: Reconciliation,
    shown: Sequence[ScopeRanges],
    comparisons: Iterable[Comparison],
    most: int | None = None,
    in_order: Mapping[str, int] | None = None,
) -> list[Row]:
    """Return a row of words per claim on the scopes shown, at most so many.

    `comparisons` are those of these claims, but for `in_order`: with how many at other times each agrees.
    """
    ordered = in_order or {}
    labels = scope_labels(result)
    chosen = [(ranges, claim) for ranges in shown for claim in ranges.claims][:most]
    beside: dict[str, list[Comparison]] = {claim.id: [] for _, claim in chosen}
    for pair in comparisons:
        if pair.left in beside:
            beside[pair.left].append(pair)
        if pair.right in beside:
            beside[pair.right].append(pair.turned())
    at = {claim.id: labels[ranges.scope] for ranges in result.scopes for claim in ranges.claims}
    return [
        Row(
            labels[ranges.scope],
            claim.id,
            claim.figure.text,
            interval_words(claim.interval),
            source_words(claim.source),
            verdict_words(
                beside[claim.id], at, result, summed=ranges.scope in result.summed, in_order=ordered.get(claim.id, 0)
            ),
        )
        for ranges, claim in chosen
    ]


def comparison_table(result: Reconciliation, format: str) -> str:
    """Render the comparison table.

    Parameters
    ----------
    result : Reconciliation
    format : {'text', 'markdown', 'html', 'latex', 'csv'}
        Text from outside is escaped for the format; in CSV no cell is a formula.

    Raises
    ------
    OptionError
        If there is no such format.
    """
    if format not in _RENDERERS:
        raise OptionError("no such table format", got=format, hint=did_you_mean(format, _RENDERERS))
    comparisons, in_order = result.compare_but_ordered()
    rows = comparison_rows(result, result.scopes, comparisons, in_order=in_order)
    return _RENDERERS[format]([Row(*map(clean, row)) for row in rows], clean(caption(result)))


def discrepancy_lines(result: Reconciliation, most: int | None = None) -> list[str]:
    """Put the discrepancies into words, the widest first; where a claim is only a row's number, with what it counts."""
    labels = scope_labels(result)
    found = result.discrepancies.head(len(result.discrepancies) if most is None else most)
    lines = []
    for names, words in zip(found["claims"], found["words"], strict=True):
        counted = {labels[result.claims[name].scope.without(result.compare_across)] for name in names}
        named = any(not name.isdecimal() for name in names) or len(labels) == 1 or len(counted) > 1
        lines.append(words if named else f"{words} ({clean(*counted)})")
    return lines


def caption(result: Reconciliation) -> str:
    """Say by which convention the figures were read, and what the comparison disregards."""
    across = list_words(["time" if name == TIME else name for name in result.compare_across])
    return f"compared across {across}; {result.convention}" if across else f"compared strictly; {result.convention}"


def scope_labels(result: Reconciliation) -> dict[Scope, str]:
    """Return a short label per scope of a result."""
    return label_scopes([ranges.scope for ranges in result.scopes])


def label_scopes(scopes: Sequence[Scope]) -> dict[Scope, str]:
    """Return a short label per scope: its paths, without what all scopes share (the first dimension is kept whole)."""
    shared = shared_paths(scopes)
    lead = next(iter(scopes[0]), None) if scopes else None
    labels = {}
    for scope in scopes:
        parts = [path if name == lead else path[len(shared.get(name, ())) :] for name, path in scope.items()]
        labels[scope] = ", ".join("/".join(path) for path in parts if path) or "all"
    return labels


def shared_paths(scopes: Sequence[Scope]) -> dict[str, tuple[str, ...]]:
    """Return the dimensions that all scopes have, with the segments that their paths have in common."""
    if not scopes:
        return {}
    shared = {}
    for name in scopes[0]:
        if all(name in scope for scope in scopes):
            columns = zip(*(scope[name] for scope in scopes), strict=False)
            same = itertools.takewhile(lambda column: len(set(column)) == 1, columns)
            shared[name] = tuple(column[0] for column in same)
    return shared


def verdict_words(
    pairs: Sequence[Comparison],
    labels: Mapping[str, str],
    result: Reconciliation,
    *,
    summed: bool = False,
    in_order: int = 0,
) -> str:
    """Say how one claim stands to the others.

    `pairs` have it on their left; with so many more at other times it is `in_order`; `summed` if a total names its
    scope.
    """
    known = [pair for pair in pairs if pair.verdict is not Verdict.NOT_COMPARABLE]
    beside = [pair for pair in known if pair.relation is Relation.SAME]
    wholes = [pair for pair in known if pair.relation is Relation.PART_OF]
    timed = [pair for pair in known if pair.relation in _TIMES]
    words = [
        *_beside_words(beside, result),
        *_part_words(wholes, labels, result),
        *_time_words(timed, result, in_order),
    ]
    too_small = [pair for pair in known if pair.relation is Relation.CONTAINS and pair.verdict is Verdict.CONFLICT]
    words += _each(too_small, result, "{} below its part {}")
    if words:
        return "; ".join(words)
    if known:
        return "a whole with parts that fit"
    if summed:
        return "compared through totals only"
    reasons = sorted({pair.reason.split(":")[0] for pair in pairs})
    return f"not comparable: {list_words(reasons)} differ{'s' * (len(reasons) == 1)}" if reasons else "stands alone"


def _beside_words(pairs: Sequence[Comparison], result: Reconciliation) -> list[str]:
    if not pairs:
        return []
    agreeing = [pair for pair in pairs if pair.verdict is Verdict.AGREE]
    edge = ", on the edge" if any(on_edge(pair, result) for pair in agreeing) else ""
    words = [f"agrees with {len(agreeing)} of {len(pairs)}{edge}"] if agreeing else []
    return words + _each(pairs, result, "{} apart from {}")


def _part_words(pairs: Sequence[Comparison], labels: Mapping[str, str], result: Reconciliation) -> list[str]:
    shares: dict[str, list[float]] = {}
    for pair in pairs:
        if pair.verdict is Verdict.AGREE and pair.ratio == pair.ratio:
            shares.setdefault(labels[pair.right], []).append(pair.ratio)
    told = [
        # A part can exceed what is stated of its whole, and fit what that allows.
        f"{percent_words(min(found), max(found))} of {whole}{' as stated' * (max(found) > 1)}"
        for whole, found in shares.items()
    ]
    fits = [": ".join(filter(None, ["fits as a part", list_words(told)]))]
    fits *= any(pair.verdict is Verdict.AGREE for pair in pairs)
    return fits + _each(pairs, result, "{} too large as a part of {}")


def _time_words(pairs: Sequence[Comparison], result: Reconciliation, in_order: int) -> list[str]:
    agreeing = in_order + sum(pair.verdict is Verdict.AGREE for pair in pairs)
    words = [f"in order with {agreeing} of {in_order + len(pairs)} at other times"] if agreeing else []
    earlier = [pair for pair in pairs if pair.relation is Relation.EARLIER]
    later = [pair for pair in pairs if pair.relation is Relation.LATER]
    return words + _each(earlier, result, "{} above the later {}") + _each(later, result, "{} below the earlier {}")


def _each(pairs: Iterable[Comparison], result: Reconciliation, words: str) -> list[str]:
    """Put each conflict into words, the widest first."""
    conflicts = sorted((pair for pair in pairs if pair.verdict is Verdict.CONFLICT), key=lambda pair: -pair.gap)
    named = [(pair.gap, claims_in_words([result.claims[pair.right]])) for pair in conflicts[:3]]
    told = [words.format(number_words(gap), name) if gap else f"only touches {name}" for gap, name in named]
    return told + ([f"and {len(conflicts) - 3} more"] if len(conflicts) > 3 else [])


def on_edge(pair: Comparison, result: Reconciliation) -> bool:
    """Whether two claims agree only just: any smaller kappa would part them."""
    return pair.verdict is Verdict.AGREE and pair.break_even == float(result.convention.kappa) > 0


def source_words(source: Source) -> str:
    """Name a source, and say whether its origin is known."""
    if not source.undetermined_origins:
        return source.name
    return f"{source.name} (origin not stated)"


def interval_words(interval: Interval) -> str:
    """Say what an interval allows.

    >>> print(interval_words(Interval(9500, 10500)), "|", interval_words(Interval.parse("(12000, inf)")))
    9,500 – 10,500 | more than 12,000
    """
    low, high = number_words(interval.lower), number_words(interval.upper)
    if interval.is_point:
        return low
    if interval.upper == float("inf"):
        if interval.lower == float("-inf"):
            return "any number"
        return f"{low} or more" if interval.lower_closed else f"more than {low}"
    if interval.lower == float("-inf"):
        return f"{high} or less" if interval.upper_closed else f"less than {high}"
    if interval.closed == "both":
        return f"{low} {'–' if interval.lower >= 0 else 'to'} {high}"
    left = f"{low} or more" if interval.lower_closed else f"more than {low}"
    return f"{left}, {'up to' if interval.upper_closed else 'less than'} {high}"


def best_words(ranges: ScopeRanges, most: int = 3) -> str:
    """Say what the most origins allow, of several ties the first few."""
    told = [interval_words(best) for best in ranges.best[:most]]
    last = ", or" if any(" or " in words for words in told) else " or"
    more = f" (and {number_words(len(ranges.best) - most)} more)" if len(ranges.best) > most else ""
    return f"{last} ".join(filter(None, [", ".join(told[:-1]), *told[-1:]])) + more


def _text(rows: Sequence[Row], caption: str) -> str:
    return f"{tabulate(rows, HEADERS, 'simple', disable_numparse=True)}\n\n{caption}"


def _markdown(rows: Sequence[Row], caption: str) -> str:
    def escape(text: str) -> str:
        marked = html.escape(text, quote=False).replace("\\", "\\\\")
        return "".join(f"\\{char}" if char in "|*_`[]~" else char for char in marked)

    cells = [[escape(cell) for cell in row] for row in rows]
    return f"{tabulate(cells, HEADERS, 'github', disable_numparse=True)}\n\n{escape(caption)}"


def _html(rows: Sequence[Row], caption: str) -> str:
    table = str(tabulate(rows, HEADERS, "html", disable_numparse=True))
    return table.replace("<table>", f"<table>\n<caption>{html.escape(caption)}</caption>", 1)


def _latex(rows: Sequence[Row], caption: str) -> str:
    # The caption is a table of one cell, so that the same escaping serves both.
    tables = tabulate(rows, HEADERS, "latex", disable_numparse=True), tabulate([[caption]], tablefmt="latex")
    return "\n\n".join(map(str, tables))


def _csv(rows: Sequence[Row], caption: str) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([*HEADERS, "compared"])
    writer.writerows([no_formula(cell) for cell in (*row, caption)] for row in rows)
    return out.getvalue().rstrip("\n")


def no_formula(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula.

    >>> no_formula("=1+1"), no_formula("-5"), no_formula("up to 5")
    ("'=1+1", "'-5", 'up to 5')
    """
    return f"'{cell}" if cell.startswith(_FORMULA_SIGNS) else cell


_RENDERERS: dict[str, Callable[[Sequence[Row], str], str]] = {
    "text": _text,
    "markdown": _markdown,
    "html": _html,
    "latex": _latex,
    "csv": _csv,
}
