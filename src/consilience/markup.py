"""One escaped HTML table, for all that shows itself in a notebook."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from consilience.words import short_words, shown_text

MOST = 40
"""A notebook cell shows so many rows and says how many there are."""


def html_table(headers: Sequence[str], rows: Iterable[Sequence[str]], caption: str, every: int = 0) -> str:
    """Return a table of texts; of `every` row where more than `MOST` are there, it says how many are not shown."""
    lines = ["".join(f'<td dir="auto" style="text-align: start">{escape(cell)}</td>' for cell in row) for row in rows]
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    head = "".join(f'<th scope="col" style="text-align: start">{name}</th>' for name in headers)
    more = f"<p>{every - MOST:,} more are not shown.</p>" if every > MOST else ""
    return (
        f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}"
    )


def escape(text: str) -> str:
    """Return a text from outside that is safe in HTML, and cut where no page could hold it."""
    return html.escape(short_words(shown_text(text)))
