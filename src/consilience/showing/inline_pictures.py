"""Pictures as parts of a page: inline SVG in the colours of its stylesheet, for light, dark and paper."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
    from matplotlib.axes import Axes

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
_REM = 6.0
"""An inch in the unit of the page's stylesheet: what is drawn in points is as large as its text."""
_STATED = re.compile("|".join(_COLOURS))


def picture(one: Panel, prefix: str) -> Any:
    """Return the picture of a topic as inline SVG, whose colours are those of the page."""
    from markupsafe import Markup

    high = height_of(one)
    with text_kept():
        figure = _figure((PANEL_WIDTH, high))
        draw_panel(figure, one, (0, 0), high)
        named = f"{one.title}: the figures as marks on an axis; the same figures are in the table"
        return Markup(_inline(_svg(figure), prefix, named))


def drawing(draw: Callable[[Axes], Any], size: tuple[float, float], prefix: str, named: str) -> Any:
    """Return any other picture as inline SVG, as large as it was drawn: it scrolls where the page is narrower."""
    from markupsafe import Markup

    with text_kept():
        figure = _figure(size, layout="constrained")
        draw(figure.subplots())
        svg = _inline(_svg(figure), prefix, named)
    return Markup(svg.replace("<svg ", f'<svg style="width: {size[0] * _REM:.1f}rem" ', 1))


def _figure(size: tuple[float, float], **options: Any) -> Any:
    return import_extra("matplotlib.figure", "report", "reports").Figure(figsize=size, **options)


def _svg(figure: Any) -> str:
    written = io.StringIO()
    figure.savefig(written, format="svg", metadata=UNDATED, transparent=True)
    return written.getvalue()


def _inline(svg: str, prefix: str, named: str) -> str:
    """Make a part of a page of a stand-alone file: no addresses, no fixed size, ids of its own, a name to be read."""
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg[svg.index("<svg") :], flags=re.DOTALL)
    head, body = svg.split(">", 1)
    (box,) = re.findall(r'viewBox="[^"]*"', head)
    # Only inside of tags: a text may name a colour, or an id, too.
    body = re.sub("<[^>]*>", lambda tag: _STATED.sub(lambda found: f"var(--{_COLOURS[found[0]]})", tag[0]), body)
    body = re.sub("<[^>]*>", lambda tag: re.sub(r'( id="|"#|url\(#)', rf"\g<1>{prefix}-", tag[0]), body)
    body = re.sub(r"(<text[^>]*?style=\")(?![^\"]*fill:)", r"\1fill: var(--ink); ", body)
    return f'<svg {box} role="img" aria-label="{escape(named)}">{body}'
