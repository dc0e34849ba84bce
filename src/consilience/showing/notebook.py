"""How results, claim sets, claims and figures look in a notebook: small tables, escaped."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from consilience.words import counted, short_words, shown_text

if TYPE_CHECKING:
    from consilience.model.claims import Claim, ClaimSet
    from consilience.model.figures import Figure
    from consilience.reconciling.reconciliation import Reconciliation

_MOST = 40
"""A notebook cell shows so many rows and says how many there are."""


def figure_html(figure: Figure) -> str:
    """Show the words of a figure, and what they allow."""
    from consilience.showing.tables import interval_words

    return f"<q>{_escape(figure.text)}</q> <small>allows {_escape(interval_words(figure.interval))}</small>"


def claim_html(claim: Claim) -> str:
    """Show a claim as a table of one row."""
    return _table(_HEADERS, [_claim_cells(claim)], str(claim.scope) or "no scope")


def claim_set_html(claims: ClaimSet) -> str:
    """Show a claim set as a table, and how many rows could not be read."""
    told = [counted(len(claims), "claim"), f"{claims.support} origin{'s' * (claims.support.most != 1)}"]
    if claims.rejected:
        told.append(f"{counted(len(claims.rejected), 'row')} could not be read: see rejects")
    heading = f"{claims.title}: {', '.join(told)}" if claims.title else ", ".join(told)
    return _table(
        (*_HEADERS, "scope"), [(*_claim_cells(c), str(c.scope)) for c in claims[:_MOST]], heading, len(claims)
    )


def result_html(result: Reconciliation) -> str:
    """Show the summary of a result, and the comparison as a table."""
    from consilience.showing.layout import shown_scopes
    from consilience.showing.paragraph import paragraph
    from consilience.showing.summary import page_pairs
    from consilience.showing.tables import HEADERS, caption, comparison_rows

    shown = shown_scopes(result, _MOST)
    rows = comparison_rows(result, shown, page_pairs(result, shown))
    every = sum(len(ranges.claims) for ranges in result.scopes)
    table = _table(HEADERS, rows[:_MOST], caption(result), every) if rows else ""
    return f"<p>{html.escape(paragraph(result))}</p>{table}"


_HEADERS = ("claim", "figure as stated", "allows", "source")


def _claim_cells(claim: Claim) -> tuple[str, ...]:
    from consilience.showing.tables import interval_words, source_words

    return claim.id, claim.figure.text, interval_words(claim.interval), source_words(claim.source)


def _table(headers: Sequence[str], rows: Iterable[Sequence[str]], caption: str, every: int = 0) -> str:
    lines = ["".join(f'<td dir="auto" style="text-align: start">{_escape(cell)}</td>' for cell in row) for row in rows]
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    head = "".join(f'<th scope="col" style="text-align: start">{name}</th>' for name in headers)
    more = f"<p>{every - _MOST:,} more are not shown.</p>" if every > _MOST else ""
    return (
        f"<table><caption>{_escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}"
    )


def _escape(text: str) -> str:
    return html.escape(short_words(shown_text(text)))
