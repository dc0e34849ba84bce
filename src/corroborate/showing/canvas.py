"""What every picture shares: colours, axes, labels that any font can draw, title and legend (extra ``plot``)."""

from __future__ import annotations

import textwrap
import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Literal

from corroborate.errors import MissingExtraError
from corroborate.reconciling.reconciliation import Reconciliation
from corroborate.words import clean, number_words

if TYPE_CHECKING:
    from matplotlib.axes import Axes

INK, QUIET, BAR, GRID, PAPER = "#1b1b1c", "#5d5d5f", "#8b8b8d", "#dcdcde", "#fffffe"
COMMON, COMMON_EDGE, BEST_EDGE, CONFLICT = "#a9dccd", "#0b7a62", "#6b6b6d", "#b3261e"
"""Every colour but those of the origins is told apart by shape too: fill, hatching, a cross."""

# Okabe and Ito's colours, which colour-blind readers can tell apart, each with a shape for those who see only grey.
ORIGINS = (
    ("#0072b2", "o"),
    ("#d55e00", "s"),
    ("#009e73", "^"),
    ("#cc79a7", "D"),
    ("#e69f00", "v"),
    ("#56b4e9", "P"),
    ("#7a5195", "*"),
)
OTHERS = (QUIET, ".")
UNDATED: dict[str, Any] = {"Date": None, "Creator": None}
"""The metadata of an SVG that is the same each time."""
_CELL = 44
"""Longest label, in characters; the table cuts nothing."""
_WIDE = 30
"""From this ratio of the largest to the smallest figure on, a decade and a half, the scale is logarithmic."""


def span_decades(numbers: Sequence[float]) -> bool:
    """Whether positive numbers are too far apart for a linear scale."""
    return len(numbers) > 0 and max(numbers) >= _WIDE * min(numbers)


def new_axes(ax: Axes | None, size: tuple[float, float]) -> Axes:
    """Return the axes given, or those of a new figure."""
    if ax is not None:
        return ax
    try:
        import matplotlib.pyplot as plt
    except ImportError as error:
        raise MissingExtraError("plots need matplotlib", hint="pip install 'corroborate[plot]'") from error
    return plt.subplots(figsize=size, layout="constrained")[1]


def cut(text: str, most: int = _CELL) -> str:
    """Shorten a text from outside to a label, and make it safe to show."""
    shown = clean(text)
    return shown if len(shown) <= most else f"{shown[: most - 1]}…"


def drawable(text: str) -> str:
    """Put the replacement sign for signs that the chosen fonts lack, which would be a box and a warning for each.

    Text that stays text in an SVG is left alone: the viewer has fonts of his own.
    """
    from matplotlib import rcParams
    from matplotlib.font_manager import FontProperties, findfont, get_font

    if rcParams["svg.fonttype"] == "none" or text.isascii():
        return text
    families = FontProperties().get_family()
    drawn = [
        {
            sign
            for family in families
            for sign in get_font(findfont(FontProperties(family=family, weight=weight))).get_charmap()
        }
        for weight in ("normal", "bold")
    ]
    return "".join(sign if all(ord(sign) in found for found in drawn) else "\N{REPLACEMENT CHARACTER}" for sign in text)


@contextmanager
def text_kept() -> Iterator[None]:
    """Draw SVG in which text stays text, and which is the same each time."""
    from matplotlib import rc_context

    with warnings.catch_warnings(), rc_context({"svg.fonttype": "none", "svg.hashsalt": "corroborate"}):
        # Whoever looks at it has the signs that the fonts here may lack.
        warnings.filterwarnings("ignore", "Glyph .* missing")
        warnings.filterwarnings("ignore", "Matplotlib currently does not support .* natively")
        yield


def furnish(ax: Axes, result: Reconciliation, notes: Iterable[str], *, numbers: Literal["x", "y"] = "x") -> None:
    """Set title, notes, grid, and the format of the axis that holds the figures."""
    from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter

    lines = [line for note in notes if note for line in textwrap.wrap(note, 105)]
    title = drawable(cut(result.claims.title, 80))
    ax.set_title(title, loc="left", fontweight="bold", pad=8 + 12 * len(lines), parse_math=False)
    ax.annotate(
        "\n".join(drawable(clean(line)) for line in lines),
        (0, 1),
        xytext=(0, 5),
        xycoords="axes fraction",
        textcoords="offset points",
        fontsize=8.5,
        color=QUIET,
        parse_math=False,
    )
    axis = ax.xaxis if numbers == "x" else ax.yaxis
    if axis.get_scale() == "log":
        axis.set_major_locator(LogLocator(subs=(1, 2, 5)))
    axis.set_major_formatter(FuncFormatter(lambda number, _: number_words(_dusted(float(number), axis))))
    axis.set_minor_formatter(NullFormatter())
    ax.grid(axis=numbers, color=GRID, linewidth=0.6, zorder=0)
    ax.set_axisbelow(True)
    ax.spines[["top", "left", "right"]].set_visible(False)


def _dusted(number: float, axis: Any) -> float:
    """Return a tick as zero where only the rounding of its neighbours keeps it from that."""
    low, high = axis.get_view_interval()
    return 0.0 if abs(number) < 1e-9 * (high - low) and axis.get_scale() == "linear" else number


def add_legend(ax: Axes, handles: Sequence[Any]) -> None:
    """Put a legend below the axis."""
    from matplotlib.transforms import ScaledTranslation

    if not handles:
        return
    longest = max(len(str(handle.get_label())) for handle in handles)
    below = ax.transAxes + ScaledTranslation(0, -32 / 72, ax.figure.dpi_scale_trans)
    legend = ax.legend(
        handles=handles,
        loc="upper left",
        bbox_to_anchor=(0, 0),
        bbox_transform=below,
        ncols=max(1, min(3, 92 // longest)),
        fontsize=8.5,
        frameon=False,
        borderaxespad=0,
    )
    for text in legend.get_texts():
        text.set_parse_math(False)
        text.set_text(drawable(text.get_text()))
