"""Pictures as parts of a page: inline SVG in the colours of its stylesheet, for light, dark and paper."""

from __future__ import annotations

import io
import re
from html import escape
from typing import Any

from consilience.extras import import_extra
from consilience.showing.canvas import (
    BAR,
    BEST_EDGE,
    COMMON,
    COMMON_EDGE,
    CONFLICT,
    GRID,
    INK,
    ORIGINS,
    PAPER,
    QUIET,
    UNDATED,
    text_kept,
)
from consilience.showing.panels import Panel
from consilience.showing.topic_plot import PANEL_WIDTH, draw_panel, height_of

# What the picture is drawn in, and what the page's stylesheet calls it: so one picture serves light and dark.
_COLOURS = {
    INK: "ink",
    QUIET: "quiet",
    BAR: "bar",
    GRID: "grid",
    PAPER: "paper",
    COMMON: "common",
    COMMON_EDGE: "mark",
    BEST_EDGE: "quiet",
    CONFLICT: "conflict",
    "#000000": "ink",
    ORIGINS[0][0]: "blue",
    ORIGINS[6][0]: "violet",
}
_STATED = re.compile("|".join(_COLOURS))


def picture(one: Panel, prefix: str) -> Any:
    """Return the picture of a topic as inline SVG, whose colours are those of the page."""
    from markupsafe import Markup

    matplotlib = import_extra("matplotlib.figure", "report", "reports")
    written = io.StringIO()
    with text_kept():
        high = height_of(one)
        figure = matplotlib.Figure(figsize=(PANEL_WIDTH, high))
        draw_panel(figure, one, (0, 0), high)
        figure.savefig(written, format="svg", metadata=UNDATED, transparent=True)
    return Markup(_inline(written.getvalue(), prefix, one.title))


def _inline(svg: str, prefix: str, title: str) -> str:
    """Make a part of a page of a stand-alone file: no addresses, no fixed size, ids of its own, a name to be read."""
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg[svg.index("<svg") :], flags=re.DOTALL)
    head, body = svg.split(">", 1)
    (box,) = re.findall(r'viewBox="[^"]*"', head)
    # Only inside of tags: a text may name a colour, or an id, too.
    body = re.sub("<[^>]*>", lambda tag: _STATED.sub(lambda found: f"var(--{_COLOURS[found[0]]})", tag[0]), body)
    body = re.sub("<[^>]*>", lambda tag: re.sub(r'( id="|"#|url\(#)', rf"\g<1>{prefix}-", tag[0]), body)
    body = re.sub(r"(<text[^>]*?style=\")(?![^\"]*fill:)", r"\1fill: var(--ink); ", body)
    named = escape(f"{title}: the figures as marks on an axis; the same figures are in the table")
    return f'<svg {box} role="img" aria-label="{named}">{body}'
