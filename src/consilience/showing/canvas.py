"""What every picture shares: colours, axes, labels that any font can draw, title and legend (extra ``plot``)."""

from __future__ import annotations

import math
import textwrap
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import wraps
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, TypeVar, cast

from consilience.arguments import a
from consilience.extras import import_extra
from consilience.reconciling.outcome import Outcome
from consilience.showing.layout import LABEL, cut
from consilience.words import clean, number_words

if TYPE_CHECKING:
    from matplotlib.axes import Axes

P = ParamSpec("P")
T = TypeVar("T")

INK, QUIET, BAR, GRID, PAPER = "#1b1b1c", "#5d5d5f", "#8b8b8d", "#dcdcde", "#fffffe"
COMMON, COMMON_EDGE, BEST_EDGE, CONFLICT = "#a9dccd", "#0b7a62", "#6b6b6d", "#b3261e"
"""Every colour but those of the origins also has its own shape: fill, hatching, a cross."""

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
_WIDE = 30
"""From this ratio of the largest to the smallest figure on, a decade and a half, the scale is logarithmic."""


def span_decades(numbers: Sequence[float]) -> bool:
    """Whether positive numbers are too far apart for a linear scale."""
    return len(numbers) > 0 and max(numbers) >= _WIDE * min(numbers)


def new_axes(ax: Any, size: tuple[float, float]) -> Axes:
    """Return the axes given, or those of a new figure of that size in inches; OptionError for what is not Axes."""
    if ax is not None:
        a(import_extra("matplotlib.axes", "plot", "plots").Axes).check("ax", ax)
        return cast("Axes", ax)
    made: Axes = import_extra("matplotlib.pyplot", "plot", "plots").subplots(figsize=size, layout="constrained")[1]
    return made


def without_tex(draw: Callable[P, T]) -> Callable[P, T]:
    """Let no TeX read what a function draws, whatever the reader's own settings say: names may hold anything."""

    @wraps(draw)
    def drawn(*args: P.args, **options: P.kwargs) -> T:
        with import_extra("matplotlib", "plot", "plots").rc_context({"text.usetex": False}):
            return draw(*args, **options)

    return drawn


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

    settings: dict[Any, Any] = {"svg.fonttype": "none", "svg.hashsalt": "consilience", "text.usetex": False}
    with warnings.catch_warnings(), rc_context(settings):
        # Whoever looks at it has the signs that the fonts here may lack.
        warnings.filterwarnings("ignore", "Glyph .* missing")
        warnings.filterwarnings("ignore", "Matplotlib currently does not support .* natively")
        yield


def _room(ax: Axes) -> float:
    """Return how wide axes and their labels are, in points: a layout will give them the margins that they have now."""
    return float(ax.get_window_extent().width / ax.figure.dpi * 72 * 1.2)


def letters(ax: Axes, points: float) -> int:
    """Return about how many letters of a size have room beside one another."""
    return int(_room(ax) / (points * 0.62))


def furnish(
    ax: Axes,
    result: Outcome,
    notes: Iterable[str],
    *,
    numbers: Literal["x", "y"] = "x",
    beside: tuple[float, float] = (0, 0),
) -> None:
    """Set title, notes, grid, ticks and their format; there are labels so many points wide beside the axes."""
    from matplotlib.ticker import FuncFormatter, NullFormatter
    from matplotlib.transforms import ScaledTranslation

    left, right = beside
    lines = [line for note in notes if note for line in textwrap.wrap(note, max(letters(ax, 8.5), LABEL))]
    text = drawable(cut(result.claims.title, max(letters(ax, 13), 24)))
    title = ax.set_title(text, loc="left", fontweight="bold", pad=8 + 12 * len(lines), parse_math=False)
    title.set_transform(title.get_transform() + ScaledTranslation(-left / 72, 0, ax.figure.dpi_scale_trans))
    ax.annotate(
        "\n".join(drawable(clean(line)) for line in lines),
        (0, 1),
        xytext=(-left, 5),
        xycoords="axes fraction",
        textcoords="offset points",
        fontsize=8.5,
        color=QUIET,
        parse_math=False,
    )
    axis = ax.xaxis if numbers == "x" else ax.yaxis
    high = ax.get_window_extent().height / ax.figure.dpi * 72
    _space_ticks(axis, result, high / 20 if numbers == "y" else (_room(ax) - left - right) / 7)
    axis.set_major_formatter(FuncFormatter(lambda number, _: number_words(_dusted(float(number), axis))))
    axis.set_minor_formatter(NullFormatter())
    ax.grid(axis=numbers, color=GRID, linewidth=0.6, zorder=0)
    ax.set_axisbelow(True)
    ax.spines[["top", "left", "right"]].set_visible(False)


def _space_ticks(axis: Any, result: Outcome, room: float) -> None:
    """Choose as many ticks as have room, in lines or letters; whole ones where all figures are whole."""
    from matplotlib.ticker import LogLocator, MaxNLocator

    low, high = axis.get_view_interval()
    longest = max(5, *(len(number_words(round(end))) for end in (low, high)))
    most = max(2, int(room if axis.axis_name == "y" else room / longest))
    ends = [end for claim in result.claims for end in (claim.interval.lower, claim.interval.upper)]
    if axis.get_scale() == "linear":
        whole = all(end.is_integer() for end in ends if math.isfinite(end))
        axis.set_major_locator(MaxNLocator(min(most, 9), steps=(1, 2, 2.5, 5, 10), integer=whole))
    else:
        few = 3 * math.log10(high / low) > most
        axis.set_major_locator(LogLocator(subs=(1,) if few else (1, 2, 5), numticks=most))


def _dusted(number: float, axis: Any) -> float:
    """Return a tick as zero where only the rounding of its neighbours keeps it from that."""
    low, high = axis.get_view_interval()
    return 0.0 if abs(number) < 1e-9 * (high - low) and axis.get_scale() == "linear" else number


def add_legend(ax: Axes, handles: Sequence[Any], left: float = 0) -> None:
    """Put a legend below the axis, so many points to its left."""
    from matplotlib.transforms import ScaledTranslation

    if not handles:
        return
    longest = max(len(str(handle.get_label())) for handle in handles)
    below = ax.transAxes + ScaledTranslation(-left / 72, -32 / 72, ax.figure.dpi_scale_trans)
    legend = ax.legend(
        handles=handles,
        loc="upper left",
        bbox_to_anchor=(0, 0),
        bbox_transform=below,
        ncols=max(1, min(3, letters(ax, 9.5) // longest)),
        fontsize=8.5,
        frameon=False,
        borderaxespad=0,
    )
    for text in legend.get_texts():
        text.set_parse_math(False)
        text.set_text(drawable(text.get_text()))
