"""Cards: a fact box as one picture, to be posted or printed (extra ``plot``)."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from contextlib import nullcontext
from typing import Any, NamedTuple

from consilience.errors import OptionError, did_you_mean
from consilience.outputs import whole_file
from consilience.showing.canvas import CONFLICT, GRID, INK, PAPER, QUIET, UNDATED, drawable, text_kept, without_tex

_WIDTH = 6.4
"""Inches."""
_MARGIN = 0.3
_DPI = 200
_LETTER = 0.53
"""How wide a letter is, as a share of the size of its font."""


class Paragraph(NamedTuple):
    """Words of one look on a card.

    Attributes
    ----------
    text : str
    size : float
        In points.
    colour : str
    bold : bool
    indent : float
        Inches.
    above : float
        Inches of room above it.
    """

    text: str
    size: float = 9.5
    colour: str = INK
    bold: bool = False
    indent: float = 0.0
    above: float = 0.03


def headline(text: str, depth: int) -> Paragraph:
    """Return the headline of a line of the box, smaller the deeper it stands."""
    return Paragraph(
        text, 15.0 if depth == 0 else 11.0, bold=True, indent=0.22 * depth, above=0.16 if depth == 0 else 0.1
    )


def detail(text: str, depth: int, *, odd: bool = False) -> Paragraph:
    """Return a sentence behind a headline; an odd one says that somebody says otherwise."""
    # The sign tells it from the rest where there is no colour.
    return Paragraph(f"≠ {text}" if odd else text, colour=CONFLICT if odd else INK, indent=0.22 * depth)


@without_tex
def save_card(paragraphs: Sequence[Paragraph], path: str) -> None:
    """Draw a card into a file, of the kind that its ending names: svg, png, pdf.

    Raises
    ------
    MissingExtraError
        Without matplotlib.
    OptionError
        If the ending names no kind of picture.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    ending = path.rpartition(".")[2].lower()
    with text_kept() if ending == "svg" else nullcontext():
        laid, height = _lay_out(paragraphs)
        figure = Figure(figsize=(_WIDTH, height), facecolor=PAPER)
        canvas = FigureCanvasAgg(figure)
        known = sorted(canvas.get_supported_filetypes())
        if ending not in known:
            raise OptionError("unknown kind of picture", got=path, hint=did_you_mean(ending, known))
        for one, top in laid:
            figure.text(
                (_MARGIN + one.indent) / _WIDTH,
                1 - top / height,
                drawable(one.text),
                **_look(one),
            )
        figure.patches.append(_frame(figure))
        with whole_file(path) as part:
            figure.savefig(part, dpi=_DPI, metadata=UNDATED if ending == "svg" else None)


def _look(one: Paragraph) -> dict[str, Any]:
    return {
        "fontsize": one.size,
        "color": one.colour,
        "fontweight": "bold" if one.bold else "normal",
        "va": "top",
        "linespacing": 1.25,
        "parse_math": False,
    }


def _frame(figure: Any) -> Any:
    from matplotlib.patches import Rectangle

    return Rectangle((0, 0), 1, 1, transform=figure.transFigure, fill=False, edgecolor=GRID, linewidth=3)


def _lay_out(paragraphs: Sequence[Paragraph]) -> tuple[list[tuple[Paragraph, float]], float]:
    """Wrap paragraphs and place them from the top; return them with their places, and the height of the card."""
    top, laid = _MARGIN, []
    for one in paragraphs:
        room = (_WIDTH - 2 * _MARGIN - one.indent) * 72
        lines = textwrap.wrap(one.text, max(10, int(room / (one.size * _LETTER * (1.08 if one.bold else 1.0)))))
        top += one.above
        laid.append((one._replace(text="\n".join(lines)), top))
        top += len(lines) * one.size * 1.32 / 72
    return laid, top + _MARGIN


def title(text: str, under: str) -> list[Paragraph]:
    """Return the title of a card, and what stands under it."""
    return [Paragraph(text, 13.0, bold=True), *([Paragraph(under, 9.0, QUIET)] if under else [])]


def footnote(text: str) -> Paragraph:
    """Return a note at the foot of a card."""
    return Paragraph(text, 9.0, QUIET, above=0.12)
