"""Escaped HTML and Markdown: one table, for all that shows itself in a notebook, and texts with what is highlighted."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from consilience.words import clean, printable, short_words, shown_text

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


_MARKS = re.compile(r"[\\|*_`\[\]~#]")


def escape_markdown(text: str) -> str:
    r"""Return a text in which nothing is a mark of Markdown, nor HTML, which Markdown hands on.

    >>> print(escape_markdown("a|b <b> [x](y)"))
    a\|b &lt;b&gt; \[x\](y)
    """
    return _MARKS.sub(r"\\\g<0>", html.escape(text, quote=False))


class Mark(NamedTuple):
    """Some characters of a text to highlight: with a kind, which is a class of the style, and a title that explains."""

    start: int
    end: int
    kind: str
    title: str


MARK_STYLE = """\
.marked mark { color: inherit; background: #8884; border-radius: .2em; padding: 0 .15em; }
.marked mark.supported { background: #2a92; box-shadow: inset 0 -.15em #2a9; }
.marked mark.contradicted { background: #d332; box-shadow: inset 0 -.15em #d33; }
.marked mark.claim { background: #27c2; box-shadow: inset 0 -.15em #27c; }
.marked mark.unsure { background: #e922; box-shadow: inset 0 -.15em #e92; }
.marked mark.overstated { background: #e922; box-shadow: inset 0 -.15em #e92; }
.marked { max-width: 42rem; line-height: 1.6; overflow-wrap: anywhere; }
"""


def marked_text(text: str, marks: Iterable[Mark]) -> str:
    """Return a text as paragraphs of HTML with some of its characters highlighted; everything from outside is escaped.

    Marks that overlap an earlier one are left out.

    >>> marked_text("12 <b>died</b>", [Mark(0, 2, "supported", "by X")])
    '<div class="marked"><p dir="auto"><mark class="supported" title="by X">12</mark> &lt;b&gt;died&lt;/b&gt;</p></div>'
    """
    pieces, last = [], 0
    for mark in sorted(marks):
        if mark.start < last or mark.end <= mark.start:
            continue
        pieces.append(html.escape(text[last : mark.start]))
        inner, title = html.escape(text[mark.start : mark.end]), html.escape(clean(mark.title))
        pieces.append(f'<mark class="{html.escape(mark.kind)}" title="{title}">{inner}</mark>')
        last = mark.end
    pieces.append(html.escape(text[last:]))
    paragraphs = [part for part in re.split(r"\n\s*\n|\n", "".join(pieces)) if part.strip()]
    body = "".join(f'<p dir="auto">{printable(part)}</p>' for part in paragraphs)
    return f'<div class="marked">{body}</div>'


def marked_page(title: str, parts: Iterable[str]) -> str:
    """Return a self-contained page of marked texts and tables."""
    body = "\n".join(parts)
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>\n'
        '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">\n'
        "<style>body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem; }\n"
        "table { border-collapse: collapse; display: block; overflow-x: auto; } th, td { padding: .3rem .6rem; "
        f"border-bottom: 1px solid #8886; vertical-align: top; }}\n"
        f"td:last-child {{ min-width: 13rem; }}\n{MARK_STYLE}</style></head>\n"
        f"<body>{body}</body></html>\n"
    )
