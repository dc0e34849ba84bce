"""The comparison as a table: figure as stated, how it was read, source, scope, verdict against the others."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from consilience.arrays import Codes
from consilience.comparing.comparison import Comparison
from consilience.comparing.counts import Agreeing
from consilience.comparing.ranges import ScopeRanges
from consilience.errors import OptionError, did_you_mean
from consilience.markup import escape_markdown
from consilience.model.citations import is_bound, stated_ends
from consilience.model.figures import Figure
from consilience.model.intervals import Interval, interval_words
from consilience.model.naming import Names
from consilience.model.scopes import TIME, Scope
from consilience.model.sources import source_words
from consilience.outputs import much_made
from consilience.reconciling.conflict_tables import ConflictSet
from consilience.reconciling.outcome import Outcome
from consilience.showing.latex_tables import latex_table, typeset
from consilience.showing.phrases import Phrases
from consilience.showing.plain_tables import html_table, markdown_table, text_table
from consilience.showing.verdicts import LISTED, counted_words, sums_off, verdict_words, widest_first
from consilience.words import clean, counted, join_names, list_words, number_words, shown_text

if TYPE_CHECKING:
    import pandas as pd

_LOWER, _UPPER = ("at least", "more than"), ("at most", "less than")
"""How figures are read that bound a span from below, and from above."""
_TYPESET = ("booktabs", "siunitx")
_FORMULA_SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t")
"""Full-width signs too: a spreadsheet set up for East Asian text takes them for the plain ones."""


class Row(NamedTuple):
    """One claim in the comparison table, in words."""

    scope: str
    claim: str
    figure: str
    allows: str
    source: str
    day: str
    verdict: str


HEADERS = ("scope", "claim", "figure as stated", "allows", "source", "stated", "verdict")
"""The heads of a row for programs, which join by the id of a claim; people get `printed_table`."""


def printed_table(rows: Sequence[Row]) -> tuple[list[str], list[list[str]]]:
    """Return heads and cells for people: without ids, and without days where scopes say them."""
    kept = [place for place, name in enumerate(Row._fields) if name != "claim"]
    if not any(row.day for row in rows):
        kept.remove(Row._fields.index("day"))
    return [HEADERS[place] for place in kept], [[row[place] for place in kept] for row in rows]


def comparison_rows(
    result: Outcome,
    shown: Sequence[ScopeRanges],
    comparisons: Sequence[Comparison],
    most: int | None = None,
    agreeing: Agreeing | None = None,
) -> list[Row]:
    """Return a row of words per claim on the scopes shown, at most so many.

    `comparisons` are those of these claims, but for the pairs that are only counted in `agreeing`.
    """
    current, codes, places = result.system.current, result.system.codes, _places_on(result, shown)[:most]
    names, labels = current.names, scope_labels(result)
    scopes = list(labels)
    at = {name: labels[scopes[code]] for name, code in zip(names, codes.tolist(), strict=True)}
    beside: dict[str, list[Comparison]] = {names[place]: [] for place in places.tolist()}
    for pair in comparisons:
        if pair.left in beside:
            beside[pair.left].append(pair)
        if pair.right in beside:
            beside[pair.right].append(pair.turned())
    sums = sums_off(result, comparisons, beside)
    summed = np.isin(codes, [place for place, scope in enumerate(scopes) if scope in result.system.summed])
    counts = [(0, False, 0)] * len(places)
    if agreeing is not None:
        counts = list(zip(*(column[places].tolist() for column in agreeing), strict=True))
    known: dict[tuple[Any, ...], str] = {}  # most claims only agree, with a few others

    def verdict(name: str, in_total: bool, count: tuple[int, bool, int]) -> str:
        if beside[name] or name in sums:
            return verdict_words(beside[name], at, result, sums.get(name, ()), summed=in_total, agreeing=count)
        if (in_total, count) not in known:
            known[in_total, count] = verdict_words((), at, result, summed=in_total, agreeing=count)
        return known[in_total, count]

    verdicts = map(verdict, [names[place] for place in places.tolist()], summed[places].tolist(), counts)
    return _rows(result, places, at, verdicts)


def every_row(result: Outcome) -> list[Row]:
    """Return a row of words per claim; of very many pairs it says how many agree, and names none."""
    if result.system.related_count <= LISTED:
        comparisons, agreeing = result.system.compare_but_agreeing()
        return comparison_rows(result, result.scopes, comparisons, agreeing=agreeing)
    places, labels = result.scopes.order, list(scope_labels(result).values())
    at = {name: labels[code] for name, code in zip(result.system.current.names, result.system.codes, strict=True)}
    counts = (each[places].tolist() for each in result.system.count_verdicts())
    return _rows(result, places, at, map(counted_words, *counts))


def _places_on(result: Outcome, shown: Sequence[ScopeRanges]) -> Codes:
    """Return the places of the claims on some scopes among the current ones, by scope."""
    ranges = result.scopes
    if shown is ranges:
        return ranges.order
    found = [ranges.places_on(result.system.place_of(one.scope)) for one in shown]
    return np.concatenate([np.zeros(0, dtype=np.int64), *found])


def _rows(result: Outcome, places: Codes, at: Mapping[str, str], verdicts: Iterable[str]) -> list[Row]:
    """Return the rows of some current claims, given the words of their scopes; what is said of many is put once."""
    current, chosen = result.system.current, places.tolist()
    figure = current.figure[places]
    used = np.unique(figure)
    words, found = current.figures.words(used), current.figures.found
    ends = (found.lower, found.upper, ~found.lower_open, ~found.upper_open)
    allows = {
        code: interval_words(Interval(*row))
        for code, *row in zip(used.tolist(), *(column[used].tolist() for column in ends), strict=True)
    }
    names, sources = current.names, current.source_names
    unclear = current.where(lambda fact: source_words(fact.chain) != fact.source.name) & ~current.own_source
    days = _days(result, places)
    return [
        Row(
            at[names[place]],
            names[place],
            words[code],
            allows[code],
            source_words(current[place].chain) if open_origin else sources[place],
            day,
            verdict,
        )
        for place, code, open_origin, day, verdict in zip(
            chosen, figure.tolist(), unclear[places].tolist(), days, verdicts, strict=True
        )
    ]


def _days(result: Outcome, places: Codes) -> list[str]:
    """Say on which days figures were stated, where neither their scopes say so nor all are of one day."""
    phrases, current = Phrases(result), result.system.current
    timed = [TIME in scope for scope in result.system.scopes]
    known: dict[tuple[bool, int], str] = {}
    keys = list(
        zip(
            np.array(timed, dtype=np.bool_)[result.system.codes[places]].tolist(),
            current.told[places].tolist(),
            strict=True,
        )
    )
    for place, key in zip(places.tolist(), keys, strict=True):
        if key not in known:  # without a time in its scope, a figure is of the day that its facts say
            known[key] = "" if key[0] or not phrases.several else phrases.on(current[place], ",").removeprefix(", ")
    return [known[key] for key in keys]


@much_made()
def comparison_table(result: Outcome, format: str) -> str:
    """Render the comparison table.

    Parameters
    ----------
    result : Outcome
    format : {'text', 'markdown', 'html', 'latex', 'booktabs', 'siunitx', 'csv'}
        Text from outside is escaped for the format; in CSV no cell is a formula.

    Raises
    ------
    OptionError
        If there is no such format.
    """
    if format not in (*_RENDERERS, *_TYPESET):
        raise OptionError("unknown table format", got=format, hint=did_you_mean(format, (*_RENDERERS, *_TYPESET)))
    told = clean(caption(result))
    if result.system.related_count > LISTED:
        told = f"{told}; of more than {LISTED:,} pairs of claims, those that agree are counted and none is listed"
    made = every_row(result)
    known = {text: clean(text) for text in set(chain.from_iterable(made))}  # many say the same
    rows = [Row(*map(known.__getitem__, row)) for row in made]
    if format in _TYPESET:
        current = result.system.current
        figures = [current.figures[code] for code in current.figure[result.scopes.order].tolist()]
        return typeset(*printed_table(rows), told, figures, siunitx=format == "siunitx")
    return _RENDERERS[format](rows, told)


def discrepancy_lines(result: Outcome, most: int | None = None, *, rows: bool = False) -> list[str]:
    """Put the discrepancies into words, a sentence each, the widest first; with the rows of a table where asked for."""
    found = widest_first(result)[:most]
    return [
        told + _rows_words(one.claims) * rows
        for told, one in zip(conflict_sentences(result, found), found, strict=True)
    ]


def conflict_sentences(result: Outcome, found: Sequence[ConflictSet]) -> list[str]:
    """Put some of the discrepancies into words, a sentence each."""
    phrases = Phrases(result)
    return [
        phrases.sum([result.claims[name] for name in one.claims], one.gap)
        if one.pair is None
        else phrases.pair(one.pair)
        for one in found
    ]


def discrepancies_frame(result: Outcome) -> pd.DataFrame:
    """Return a row per conflict set; see `Reconciliation.discrepancies`."""
    import pandas as pd

    found = result.system.disagreement.conflict_sets
    rows = []
    for one, words in zip(found, conflict_sentences(result, found), strict=True):
        members = [result.claims[name] for name in one.claims]
        scopes = [str(scope) for scope in result.system.scopes_of(members)]
        cells = (
            scopes[:1] if len(set(scopes)) == 1 else scopes,
            one.claims,
            [claim.source.name for claim in members],
            [claim.figure.text for claim in members],
            [f"{claim.value:.17g}" for claim in members],
        )
        rows.append((*map(join_names, cells), one.gap, words))
    columns = dict.fromkeys(("scope", "claims", "sources", "figures", "values", "gap", "words"), object)
    return pd.DataFrame(rows, columns=list(columns)).astype({**columns, "gap": float})


def _rows_words(names: Sequence[str]) -> str:
    """Say in which rows claims stand whose ids are the numbers of rows."""
    return f" (rows {list_words(names)})" if all(name.isdecimal() for name in names) else ""


def caption(result: Outcome) -> str:
    """Say by which convention the figures were read, and what the comparison disregards."""
    across = list_words(["time" if name == TIME else name for name in result.compare_across])
    return f"compared across {across}; {result.convention}" if across else f"compared strictly; {result.convention}"


def scope_labels(result: Outcome) -> dict[Scope, str]:
    """Return each scope of a result in words."""
    return {scope: result.system.names.words(scope) for scope in result.system.scopes}


def label_scopes(scopes: Sequence[Scope]) -> dict[Scope, str]:
    """Return scopes in words, beside one another."""
    names = Names(scopes)
    return {scope: names.words(scope) for scope in scopes}


def span_words(ranges: ScopeRanges) -> tuple[str, str]:
    """Return the lowest and the highest that claims state: a number, or the words where a number would say more.

    "Up to 12,000" ends a span at 12,000; "at least 40" and "dozens" end none. Where all name one number, bounds are
    told from it: from 12 to "at least 12".
    """
    figures = [claim.figure for claim in ranges.claims]
    lowest = min(figures, key=lambda figure: (_named(figure)[0], *_openness(figure)))
    highest = max(figures, key=lambda figure: (_named(figure)[1], *_openness(figure)))
    low, high = _named(lowest)[0], _named(highest)[1]
    apart = low < high
    return _end_words(lowest, low, _LOWER * apart), _end_words(highest, high, _UPPER * apart)


def _named(figure: Figure) -> tuple[float, float]:
    """Return the number that a figure names, twice, or the ends of a range."""
    low, high = (figure.value, figure.value) if is_bound(figure) else stated_ends(figure)
    return float(low), float(high)


def _openness(figure: Figure) -> tuple[Decimal, bool, Decimal, bool]:
    """Order figures that name one number by what they allow: ceilings, the number, floors."""
    return figure.upper.base, figure.upper.closed, figure.lower.base, not figure.lower.closed


def _end_words(figure: Figure, number: float, bounding: tuple[str, ...]) -> str:
    alone = is_bound(figure) and figure.reading not in bounding
    return f"“{shown_text(figure.text)}”" if alone else number_words(number)


def best_words(ranges: ScopeRanges, most: int = 3) -> str:
    """Say what the most origins allow, of several ties the first few."""
    told = [interval_words(best) for best in ranges.best[:most]]
    last = ", or" if any(" or " in words for words in told) else " or"
    more = f" (and {number_words(len(ranges.best) - most)} more)" if len(ranges.best) > most else ""
    return f"{last} ".join(filter(None, [", ".join(told[:-1]), *told[-1:]])) + more


def support_words(ranges: ScopeRanges) -> str:
    """Say how many origins state what is best supported, and how many only do not contradict it."""
    stated, silent = ranges.best_stated, ranges.best_support - ranges.best_stated
    each = "each " if len(ranges.best) > 1 else ""
    if not stated:
        return f"{each}not contradicted by {counted(silent, 'origin')}, stated by none"
    return f"{each}stated by {counted(stated, 'origin')}" + (f", not contradicted by {silent:,} more" if silent else "")


def _text(rows: Sequence[Row], caption: str) -> str:
    return f"{text_table(*printed_table(rows))}\n\n{caption}"


def _markdown(rows: Sequence[Row], caption: str) -> str:
    heads, cells = printed_table(rows)
    known = {text: escape_markdown(text) for text in set(chain.from_iterable(cells))}
    escaped = [list(map(known.__getitem__, row)) for row in cells]
    return f"{markdown_table(heads, escaped)}\n\n{escape_markdown(caption)}"


def _html(rows: Sequence[Row], caption: str) -> str:
    return html_table(*printed_table(rows), caption)


def _latex(rows: Sequence[Row], caption: str) -> str:
    return latex_table(*printed_table(rows), caption)


def _csv(rows: Sequence[Row], caption: str) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([*HEADERS, "compared"])
    writer.writerows([no_formula(cell) for cell in (*row, caption)] for row in rows)
    return out.getvalue().rstrip("\n")


def no_formula(cell: str) -> str:
    r"""Return a cell that no spreadsheet takes for a formula, and that holds no carriage return, which breaks a row.

    >>> no_formula("=1+1"), no_formula("-5"), no_formula("up to 5"), no_formula("a\r=1")
    ("'=1+1", "'-5", 'up to 5', 'a\n=1')
    """
    cell = cell.replace("\r\n", "\n").replace("\r", "\n")  # csv quotes only line feeds before Python 3.13
    return f"'{cell}" if cell.lstrip().startswith(_FORMULA_SIGNS) else cell


_RENDERERS: dict[str, Callable[[Sequence[Row], str], str]] = {
    "text": _text,
    "markdown": _markdown,
    "html": _html,
    "latex": _latex,
    "csv": _csv,
}
