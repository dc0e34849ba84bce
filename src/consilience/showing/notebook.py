"""How a result looks in a notebook: its summary, and the comparison as a small table."""

from __future__ import annotations

import html

from consilience.markup import MOST, html_table
from consilience.reconciling.outcome import Outcome
from consilience.showing.layout import shown_scopes
from consilience.showing.paragraph import paragraph
from consilience.showing.sentences import page_pairs
from consilience.showing.tables import caption, comparison_rows, printed_table


def result_html(result: Outcome) -> str:
    """Show the summary of a result, and the comparison as a table."""
    shown = shown_scopes(result, MOST)
    rows = comparison_rows(result, shown, page_pairs(result, shown))
    every = sum(len(ranges.claims) for ranges in result.scopes)
    table = html_table(*printed_table(rows[:MOST]), caption(result), every) if rows else ""
    return f"<p>{html.escape(paragraph(result))}</p>{table}"
