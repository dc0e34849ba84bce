"""One small picture a topic, with an axis and unit of its own: rows of figures, or lines over time (extra ``plot``)."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from consilience.errors import MissingExtraError, OptionError
from consilience.reconciling.outcome import Outcome
from consilience.showing.canvas import (
    BEST_EDGE,
    COMMON,
    COMMON_EDGE,
    CONFLICT,
    GRID,
    INK,
    ORIGINS,
    OTHERS,
    PAPER,
    QUIET,
    drawable,
    without_tex,
)
from consilience.showing.fact_box import fact_box
from consilience.showing.layout import cut
from consilience.showing.panels import HEAD, ROW, STRIP, Bar, Block, Panel, heading_words, keep, panel
from consilience.showing.topics import Topic, choose, topics
from consilience.words import capital, day_words, month_words, number_words

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

PANEL_WIDTH = 4.0
"""Inches: the width of a phone, so that a picture stands upright and its words can be read."""
_AXIS = 0.52
"""Height of an axis with its words, in inches."""
_LOG = 100
"""From this ratio of the largest to the smallest figure on the axis is logarithmic, and says so."""
_SIZE = 9.0
"""Of letters, in points."""
_BIG: dict[str, Any] = {"ha": "right", "fontsize": 10.5, "fontweight": "bold"}
_LOOKS = {"agrees": (COMMON_EDGE, "o"), "conflicts": (CONFLICT, "D"), "alone": (QUIET, "s")}
"""Colour and mark of each verdict: the marks can be told apart without colours."""
MARKS = (
    "● agrees with another figure; ◆ or a ring: conflicts, ≠ says with whom; ■ alone; "
    "▷ ◁ △ a floor or ceiling, which is not support"
)


def panels(
    result: Outcome, *, topic: str | None = None, only: Collection[str] = (), most: int | None = None
) -> list[Panel]:
    """Return the pictures of a result, one a topic, the most important first."""
    chosen: Sequence[Topic] = choose(topics(result), topic)
    chosen = [one for one in chosen if one.things.stated.any()]
    if only:
        chosen = keep(result, chosen, only)
    box = fact_box(result)
    return [panel(result, one, box) for one in chosen[:most]]


@without_tex
def plot_topics(result: Outcome, *, topic: str | None = None, only: Collection[str] = (), most: int = 12) -> list[Axes]:
    """Draw one small picture a topic, side by side in one figure; see `Reconciliation.plot_topics`."""
    drawn = panels(result, topic=topic, only=only, most=most)
    try:
        import matplotlib.pyplot as plt
    except ImportError as error:
        raise MissingExtraError("plots need matplotlib", hint="pip install 'consilience[plot]'") from error
    columns = min(3, len(drawn)) or 1
    stacks: list[list[Panel]] = [drawn[place::columns] for place in range(columns)]
    heights = [sum(height_of(one, titled=True) for one in stack) for stack in stacks]
    tall = max(heights, default=1.0)
    if not drawn:
        raise OptionError("there are no claims to draw", hint="a picture needs at least one")
    figure = plt.figure(figsize=(PANEL_WIDTH * columns, tall + 0.5))
    axes = []
    for column, stack in enumerate(stacks):
        top = 0.35
        for one in stack:
            high = height_of(one, titled=True)
            axes += draw_panel(figure, one, (column * PANEL_WIDTH, top), high, titled=True)
            top += high
    figure.suptitle(
        drawable(cut(result.claims.title, 42 * columns)),
        x=0.1 / (PANEL_WIDTH * columns),
        y=0.995,
        ha="left",
        va="top",
        fontsize=11,
        fontweight="bold",
        parse_math=False,
    )
    figure.text(
        0.1 / (PANEL_WIDTH * columns),
        0.004,
        MARKS if columns > 1 else MARKS.replace(" ■", "\n■"),
        fontsize=6.8,
        color=QUIET,
        va="bottom",
    )
    return axes


def height_of(one: Panel, *, titled: bool = False) -> float:
    """Return how tall a picture is, in inches."""
    above = 0.32 * (titled and _needs_title(one))
    if one.over_time:
        return above + sum(_time_height(block) for block in one.blocks) + 0.05
    return above + sum(_block_height(block) for block in one.blocks) + _below(one)


def _below(one: Panel) -> float:
    """Return the room below the rows of a picture: its axis, and a line on what is not shown."""
    return _AXIS + 0.16 * bool(one.left_out)


def _needs_title(one: Panel) -> bool:
    """Whether the name of a topic says more than the heading of its whole."""
    return one.blocks[0].heading != one.title


def _block_height(block: Block) -> float:
    return HEAD + (STRIP if block.dense else ROW * len(block.bars))


def _time_height(block: Block) -> float:
    return (1.75 if block.depth == 0 else 1.25) if block.over_time else HEAD + 0.2


def draw_panel(
    figure: Figure, one: Panel, corner: tuple[float, float], high: float, *, titled: bool = False
) -> list[Axes]:
    """Draw a picture at a corner of a figure, left and top in inches; return its axes."""
    left, top = corner
    if titled and _needs_title(one):
        _text(figure, capital(one.title), left + 0.1, top + 0.06, fontweight="bold", fontsize=10.5)
        top, high = top + 0.32, high - 0.32
    draw = _draw_times if one.over_time else _draw_rows
    return list(draw(figure, one, left, top, high))


def _text(figure: Figure, text: str, left: float, top: float, **look: Any) -> Any:
    wide, tall = figure.get_size_inches()
    settings = {"va": "top", "ha": "left", "fontsize": _SIZE, "color": INK, "parse_math": False, **look}
    return figure.text(left / wide, 1 - top / tall, drawable(text), **settings)


def _axes(figure: Figure, left: float, top: float, wide: float, tall: float) -> Axes:
    across, down = figure.get_size_inches()
    ax = figure.add_axes((left / across, 1 - (top + tall) / down, wide / across, tall / down))
    ax.spines[["top", "left", "right"]].set_visible(False)
    ax.patch.set_alpha(0)
    return ax


def _draw_rows(figure: Figure, one: Panel, left: float, top: float, high: float) -> Iterator[Axes]:
    tall = high - _below(one)
    ax = _axes(figure, left + 0.12, top, PANEL_WIDTH - 0.3, tall)
    ax.set_ylim(tall, 0)
    ax.set_yticks([])
    low, most = _extent(ax, [bar for block in one.blocks for bar in block.bars])
    place = 0.0
    for block in one.blocks:
        begin, place = place, place + HEAD
        end = place + (STRIP if block.dense else ROW * len(block.bars))
        _draw_heading(ax, block, begin)
        _draw_band(ax, block, place, (low, most))
        if block.dense:
            _draw_strip(ax, block, (place, end), (low, most))
        else:
            for number, bar in enumerate(block.bars):
                _draw_bar(ax, bar, place + ROW * number, (low, most), 0.1 * block.depth)
        place = end
    if low < 0 < most:
        ax.axvline(0, color=QUIET, linewidth=0.8, zorder=0)
    _finish(ax, one, "x")
    yield ax


def _draw_heading(ax: Axes, block: Block, begin: float) -> None:
    if begin:
        ax.axhline(begin, color=GRID, linewidth=0.8, zorder=0)
    look: dict[str, Any] = {"va": "center", "parse_math": False, "transform": ax.get_yaxis_transform(), "color": INK}
    ax.text(0.02 * block.depth, begin + 0.15, drawable(heading_words(block)), fontsize=_SIZE, fontweight="bold", **look)
    ax.text(1, begin + 0.15, drawable(cut(block.headline, 26)), ha="right", fontsize=10.5, fontweight="bold", **look)


def _draw_band(ax: Axes, block: Block, begin: float, limits: tuple[float, float]) -> None:
    """Draw what is allowed in common beside each figure, and not through its words."""
    if block.band is None:
        return
    low, high = (min(max(end, limits[0]), limits[1]) for end in (block.band.lower, block.band.upper))
    edge = COMMON_EDGE if block.common else BEST_EDGE
    lanes = [(begin, begin + STRIP - 0.1)] if block.dense else []
    lanes = lanes or [(begin + ROW * row + 0.17, begin + ROW * row + 0.35) for row in range(len(block.bars))]
    for lane in lanes:
        if low == high:
            ax.vlines(low, *lane, color=edge, linewidth=1.6, linestyle="-" if block.common else "--", zorder=1)
        else:
            hatch: dict[str, Any] = {"facecolor": COMMON} if block.common else {"facecolor": "none", "hatch": "////"}
            ax.fill_betweenx(lane, low, high, edgecolor=edge, linewidth=0.6, alpha=0.55, zorder=1, **hatch)


def _draw_bar(ax: Axes, bar: Bar, top: float, limits: tuple[float, float], indent: float) -> None:
    """Draw a figure: its words above, what it allows below."""
    colour, mark = _LOOKS[bar.verdict]
    look: dict[str, Any] = {
        "va": "center",
        "fontsize": _SIZE,
        "parse_math": False,
        "transform": ax.get_yaxis_transform(),
    }
    ax.text(0.01 + indent / PANEL_WIDTH, top + 0.1, drawable(bar.label), color=INK, zorder=6, **look)
    if bar.against:
        ax.text(1, top + 0.1, drawable(f"≠ {bar.against}"), color=CONFLICT, ha="right", zorder=6, **look)
    line = top + 0.26
    low, high, value = (min(max(end, limits[0]), limits[1]) for end in (bar.low, bar.high, bar.value))
    if bar.floor or bar.ceiling:
        # What bounds a number names none: a thin line, a hollow mark, an arrow where it goes on.
        ax.hlines(line, low, high, color=colour, linewidth=1, linestyle=(0, (4, 2)), zorder=2)
        ax.scatter([value], [line], 26, marker=">" if bar.floor else "<", facecolor=PAPER, edgecolor=colour, zorder=4)
    else:
        if high > low:
            ax.hlines(line, low, high, color=colour, linewidth=4.5, alpha=0.4, zorder=2)
        ax.scatter([value], [line], 22, marker=mark, facecolor=colour, edgecolor=colour, zorder=4)
    for end, shown, arrow in ((bar.low, low, "<"), (bar.high, high, ">")):
        if not limits[0] <= end <= limits[1]:
            ax.scatter([shown], [line], 18, marker=arrow, color=colour, zorder=3, clip_on=False)


def _draw_strip(ax: Axes, block: Block, rows: tuple[float, float], limits: tuple[float, float]) -> None:
    """Draw very many figures as thin lines in the order of their values."""
    bars = sorted(block.bars, key=lambda bar: bar.value)
    step = (rows[1] - rows[0] - 0.1) / len(bars)
    for verdict, (colour, _) in _LOOKS.items():
        mine = [(rows[0] + step * (place + 0.5), bar) for place, bar in enumerate(bars) if bar.verdict == verdict]
        clipped = [
            tuple(min(max(end, limits[0]), limits[1]) for end in (bar.low, bar.high, bar.value)) for _, bar in mine
        ]
        at = [place for place, _ in mine]
        ax.hlines(
            at, [low for low, _, _ in clipped], [high for _, high, _ in clipped], color=colour, linewidth=0.6, alpha=0.5
        )
        ax.scatter(
            [value for _, _, value in clipped],
            at,
            3 if len(bars) > 40 else 12,
            color=colour,
            marker=_LOOKS[verdict][1],
            linewidth=0,
            zorder=4,
        )
    apart = sum(bar.verdict == "conflicts" for bar in bars)
    told = f"{len(bars):,} figures" + (f", {apart:,} of them in conflict" if apart else "")
    look: dict[str, Any] = {"fontsize": _SIZE - 1, "color": QUIET, "va": "top", "ha": "right"}
    ax.text(1, rows[0] + 0.02, told, transform=ax.get_yaxis_transform(), **look)


def _extent(ax: Axes, bars: Sequence[Bar]) -> tuple[float, float]:
    """Set scale and limits so that every stated value and every finite end is inside."""
    values = [bar.value for bar in bars]
    ends = [end for bar in bars for end in (bar.low, bar.high) if math.isfinite(end)]
    least, most = min([*values, *ends], default=0.0), max([*values, *ends], default=1.0)
    named = [bar.value for bar in bars]
    if min(named, default=0) > 0 and max(named) >= _LOG * min(named):
        ax.set_xscale("log")
        low = min(end for end in [*values, *ends] if end > 0)
        limits = low / (most / low) ** 0.05, most * (most / low) ** 0.05
    else:
        room = 0.05 * (most - least) or max(abs(most) * 0.1, 1.0)
        limits = least - room * (least != 0), most + room
    ax.set_xlim(limits)
    return limits


def _tall(ax: Axes) -> float:
    """Return how tall axes are, in inches."""
    return float(ax.get_window_extent().height / ax.figure.dpi)


def _finish(ax: Axes, one: Panel, axis: Literal["x", "y"]) -> None:
    from matplotlib.ticker import FuncFormatter, LogLocator, MaxNLocator, NullFormatter

    which = ax.xaxis if axis == "x" else ax.yaxis
    log = which.get_scale() == "log"
    longest = max(len(number_words(round(end))) for end in which.get_view_interval())
    most = max(2, min(6, int(38 / (longest + 2)))) if axis == "x" else 4
    which.set_major_locator(
        LogLocator(numticks=most) if log else MaxNLocator(most, integer=one.counts, steps=(1, 2, 2.5, 5, 10))
    )
    which.set_major_formatter(FuncFormatter(lambda number, _: number_words(float(f"{number:.10g}"))))
    which.set_minor_formatter(NullFormatter())
    ax.tick_params(labelsize=_SIZE - 0.6, colors=QUIET, length=2)
    ax.grid(axis=axis, color=GRID, linewidth=0.5, zorder=0)
    ax.set_axisbelow(True)
    label = f"{one.title}{' (logarithmic scale)' * log}"
    if axis == "x":
        ax.set_xlabel(drawable(cut(label, 56)), fontsize=_SIZE - 0.6, color=QUIET, parse_math=False)
    if one.left_out and axis == "x":
        ax.text(
            0,
            -0.5 / _tall(ax),
            one.left_out,
            fontsize=_SIZE - 1.2,
            color=QUIET,
            transform=ax.transAxes,
            va="top",
        )


def _draw_times(figure: Figure, one: Panel, left: float, top: float, high: float) -> Iterator[Axes]:
    """Draw the figures over time: a panel for the whole and for each part, a line for each source."""
    names = list(dict.fromkeys(bar.source for block in one.blocks for bar in block.bars))
    looks = {name: ORIGINS[place] if place < len(ORIGINS) else OTHERS for place, name in enumerate(names)}
    days = [bar.day for block in one.blocks for bar in block.bars if bar.day]
    first, last = min(days), max(days)
    for block in one.blocks:
        tall = _time_height(block)
        wide = PANEL_WIDTH - 0.75
        if not block.over_time:  # one figure needs no axis
            _text(figure, heading_words(block), left + 0.1 + 0.1 * block.depth, top + 0.04, fontweight="bold")
            told = "; ".join(bar.label for bar in block.bars[:2])
            _text(figure, cut(told, 60), left + 0.1 + 0.1 * block.depth, top + 0.22, color=QUIET)
            _text(figure, cut(block.headline, 26), left + PANEL_WIDTH - 0.18, top + 0.02, **_BIG)
            top += tall
            continue
        ax = _axes(figure, left + 0.57, top + 0.28, wide, tall - 0.55)
        _text(figure, heading_words(block), left + 0.1 + 0.1 * block.depth, top + 0.04, fontweight="bold")
        _text(figure, cut(block.headline, 26), left + PANEL_WIDTH - 0.18, top + 0.02, **_BIG)
        _draw_lines(ax, block, looks)
        span = max((last - first).days, 1)
        from matplotlib.dates import date2num

        begin, end = (float(date2num(day)) for day in (first, last))
        ax.set_xlim(begin - 0.04 * span, end + 0.5 * span)
        known = sorted(set(days))
        shown = known if len(known) <= 3 else [known[0], known[len(known) // 2], known[-1]]
        one_year = len({day.year for day in known}) == 1
        ax.set_xticks([float(date2num(day)) for day in shown], [_day_label(day, span, one_year) for day in shown])
        _finish(ax, one, "y")
        top += tall
        yield ax


def _day_label(day: date, span: int, one_year: bool) -> str:
    if span > 1500:
        return str(day.year)
    return day_words(day, year=False) if one_year else month_words(day) if span > 60 else day.isoformat()


def _draw_lines(ax: Axes, block: Block, looks: dict[str, tuple[str, str]]) -> None:
    from matplotlib.dates import date2num

    series: dict[str, list[Bar]] = defaultdict(list)
    for bar in block.bars:
        if bar.day:
            series[bar.source].append(bar)
    values = [bar.value for bars in series.values() for bar in bars]
    ends = [end for bars in series.values() for bar in bars for end in (bar.low, bar.high) if math.isfinite(end)]
    least, most = min([*values, *ends]), max([*values, *ends])
    room = 0.12 * (most - least) or max(1.0, abs(most) * 0.1)
    ax.set_ylim(min(least, 0) if least <= 0.6 * most else least - room, most + room)
    labels: list[tuple[float, str, str]] = []
    for name, bars in series.items():
        colour, mark = looks[name]
        days = [float(date2num(bar.day)) for bar in bars]
        ax.step(days, [bar.value for bar in bars], where="post", color=colour, linewidth=1.3, zorder=3)
        for day, bar in zip(days, bars, strict=True):
            if not (bar.floor or bar.ceiling) and bar.high > bar.low:
                ax.vlines(day, bar.low, bar.high, color=colour, linewidth=3, alpha=0.4, zorder=2)
            shape = "^" if bar.floor else "v" if bar.ceiling else mark
            hollow = bar.floor or bar.ceiling
            ax.scatter(
                [day], [bar.value], 24, marker=shape, facecolor=PAPER if hollow else colour, edgecolor=colour, zorder=5
            )
            if bar.verdict == "conflicts":
                ax.scatter(
                    [day], [bar.value], 95, marker="o", facecolor="none", edgecolor=CONFLICT, linewidth=1.2, zorder=4
                )
        labels.append((bars[-1].value, name, colour))
    _label_lines(ax, labels)


def _label_lines(ax: Axes, labels: list[tuple[float, str, str]]) -> None:
    """Name each line at its right end, those that would touch moved apart."""
    low, high = ax.get_ylim()
    step = 0.155 * (high - low) / max(1.0, _tall(ax))
    placed: list[float] = [low - step / 3]
    for value, name, colour in sorted(labels)[:7]:
        at = max(value, placed[-1] + step)
        placed.append(at)
        beside = ax.get_yaxis_transform()
        ax.scatter([0.72], [at], 14, marker="s", color=colour, transform=beside, clip_on=False)
        look: dict[str, Any] = {"color": INK, "fontsize": _SIZE - 0.8, "va": "center", "parse_math": False}
        ax.text(0.745, at, drawable(cut(name, 16)), transform=beside, **look)
