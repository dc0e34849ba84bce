"""Pictures of a result: all claims as intervals on one axis (extra ``plot``)."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from consilience.comparing.ranges import ScopeRanges
from consilience.errors import OptionError, did_you_mean
from consilience.model.claims import Claim
from consilience.model.intervals import Interval, interval_words
from consilience.reconciling.outcome import Outcome
from consilience.showing.canvas import (
    BAR,
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
    add_legend,
    drawable,
    furnish,
    new_axes,
    span_decades,
    without_tex,
)
from consilience.showing.layout import Layout, Line, claim_label, cut, lay_out
from consilience.showing.tables import best_words, caption, scope_labels, support_words
from consilience.words import counted, list_words

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.transforms import Transform

Scale = Literal["auto", "linear", "log"]
_BEST: dict[str, Any] = {"facecolor": "none", "edgecolor": BEST_EDGE, "hatch": "////", "linestyle": "--"}
_COMMON: dict[str, Any] = {"facecolor": COMMON, "edgecolor": COMMON_EDGE}


@without_tex
def plot_intervals(result: Outcome, ax: Axes | None = None, *, most: int = 40, scale: Scale = "auto") -> Axes:
    """Draw a row per claim, grouped by scope, parts indented under their whole.

    Parameters
    ----------
    result : Outcome
    ax : Axes, optional
        By default, a new figure of a fitting height. Your own needs a layout (``plt.subplots(layout="constrained")``),
        which makes room for the names on the left and the words on the right.
    most : int, default 40
        About how many claims to name. Of more, the scopes with the most conflicts are drawn and the picture says what
        it leaves out; a single scope with more claims is drawn dense, sorted by stated value.
    scale : {'auto', 'linear', 'log'}
        By default logarithmic where the figures span a decade and a half or more.

    Returns
    -------
    Axes

    Raises
    ------
    MissingExtraError
        Without matplotlib.
    OptionError
        If the scale is unknown.
    """
    if scale not in ("auto", "linear", "log"):
        raise OptionError("unknown scale", got=scale, hint=did_you_mean(str(scale), ("auto", "linear", "log")))
    layout = lay_out(result, most)
    return _Intervals(result, layout, new_axes(ax, intervals_size(layout)), scale).draw()


def intervals_size(layout: Layout) -> tuple[float, float]:
    """Return width and height, in inches, of the picture of a layout."""
    rows = len(layout.lines)
    claims = [] if layout.dense else [line.claim for line in layout.lines if line.claim is not None]
    names, words = ([claim_label(claim) for claim in claims], [claim.figure.text for claim in claims])
    letters = sum(max((len(cut(text)) for text in texts), default=0) for texts in (names, words))
    return 10.0 + 0.08 * max(0, letters - 45), min(9.0, 4.5 + 0.012 * rows) if layout.dense else 2.2 + 0.27 * rows


@dataclass
class _Intervals:
    """One drawing of `plot_intervals`: the result, what is shown of it, and where it goes."""

    result: Outcome
    layout: Layout
    ax: Axes
    scale: Scale

    def draw(self) -> Axes:
        ax, lines = self.ax, self.layout.lines
        claims = [line.claim for line in lines if line.claim is not None]
        self.low, self.high = _extent(ax, claims, self.scale)
        self.styles = _origin_styles(claims)
        ax.set_ylim(len(lines) - 0.4, -0.6)
        for place, line in enumerate(lines):
            if line.claim is None:
                self._draw_scope(place, line.ranges)
        self._draw_claims([(place, line.claim) for place, line in enumerate(lines) if line.claim is not None])
        beside = self._label_rows()
        furnish(ax, self.result, self._note(), beside=beside)
        add_legend(ax, self._explain(), left=beside[0])
        return ax

    def _clip(self, end: float) -> float:
        return min(max(end, self.low), self.high)

    def _draw_scope(self, place: int, ranges: ScopeRanges) -> None:
        """Draw the bands behind the claims of a scope, and the implied range on its own line."""
        if place:
            self.ax.axhline(place - 0.5, color=GRID, linewidth=0.8, zorder=0)
        for best in _best_bands(ranges):
            self._band(best, place, ranges, **_BEST)
        if len(ranges.claims) > 1 and ranges.common is not None:
            self._band(ranges.common, place, ranges, **_COMMON)
        if ranges.implied is not None:
            self._bars([place], [ranges.implied], color=INK, linewidth=1.4)

    def _band(self, interval: Interval, place: int, ranges: ScopeRanges, **style: Any) -> None:
        low, high = self._clip(interval.lower), self._clip(interval.upper)
        rows = place + 0.5, place + len(ranges.claims) + 0.5
        front = 4 if self.layout.dense else 1  # in front of a thicket of bars, behind a few
        if low == high:
            line, width = style.get("linestyle", "-"), 1.2 if self.layout.dense else 2.2
            self.ax.vlines(low, *rows, style["edgecolor"], linestyle=line, linewidth=width, zorder=front)
        else:
            self.ax.fill_betweenx(rows, low, high, linewidth=1.2, zorder=front, **style)

    def _draw_claims(self, rows: Sequence[tuple[int, Claim]]) -> None:
        dense = self.layout.dense
        width = 0.7 if dense else 5.0
        self._bars([y for y, _ in rows], [claim.interval for _, claim in rows], color=BAR, linewidth=width)
        for key, (colour, shape) in self.styles.items():
            mine = [(y, claim) for y, claim in rows if _origin_key(claim, self.styles) == key]
            known = [pair for pair in mine if not pair[1].undetermined_origins]
            unknown = [pair for pair in mine if pair[1].undetermined_origins]
            size = 9 if dense else 46
            for some, face in ((known, colour), (unknown, PAPER)):
                x = [self._clip(claim.value) for _, claim in some]
                y = [place for place, _ in some]
                self.ax.scatter(x, y, s=size, marker=shape, facecolor=face, edgecolor=colour, linewidth=1, zorder=5)
        if not dense:
            crossed = [y for y, claim in rows if claim.id in self.layout.conflicting]
            across = self._beside(9)
            self.ax.scatter([1] * len(crossed), crossed, 34, CONFLICT, marker="X", transform=across, clip_on=False)

    def _bars(self, rows: Sequence[int], intervals: Sequence[Interval], *, color: str, linewidth: float) -> None:
        """Draw intervals as bars: an arrow where one goes on beyond the axis, a ring at an end that is left out."""
        starts = [self._clip(interval.lower) for interval in intervals]
        stops = [self._clip(interval.upper) for interval in intervals]
        self.ax.hlines(rows, starts, stops, color=color, linewidth=linewidth, zorder=2)
        left, right = zip(*map(self._end_marks, intervals), strict=True) if intervals else ((), ())
        ends = list(zip([*starts, *stops], [*rows, *rows], [*left, *right], strict=True))
        # A ring stands around the mark of a stated value, which is often that end.
        sizes = {"<": 14, ">": 14} if linewidth < 1 else {"<": 40, ">": 40, "|": 40, "o": 120 if linewidth > 2 else 40}
        for shape, size in sizes.items():
            x, y = [end for end, _, mark in ends if mark == shape], [row for _, row, mark in ends if mark == shape]
            look: dict[str, Any] = (
                {"c": color} if shape == "|" else {"facecolor": PAPER if shape == "o" else color, "edgecolor": color}
            )
            self.ax.scatter(x, y, size, marker=shape, zorder=3, clip_on=False, **look)

    def _end_marks(self, interval: Interval) -> tuple[str, str]:
        """Choose the marks of both ends: an arrow where it is beyond the axis, a ring where it is left out."""
        ends = ("<", interval.lower, interval.lower_closed), (">", interval.upper, interval.upper_closed)
        left, right = (
            arrow if not self.low <= end <= self.high else "|" if closed else "o" for arrow, end, closed in ends
        )
        return left, right

    def _label_rows(self) -> tuple[float, float]:
        """Name the rows on the left, indented, and give the words as stated on the right.

        Returns how many points both need.
        """
        ax, lines = self.ax, self.layout.lines
        labels = scope_labels(self.result)
        named = [place for place, line in enumerate(lines) if line.claim is None or not self.layout.dense]
        texts = [_row_label(lines[place], labels[lines[place].ranges.scope]) for place in named]
        ax.set_yticks(named, texts, fontsize=9, horizontalalignment="left", parse_math=False)
        for place, tick in zip(named, ax.get_yticklabels(), strict=True):
            tick.set_fontweight("bold" if lines[place].claim is None else "normal")
        across = self._beside(18)
        words = []
        for place in named:
            said, look = _right_words(lines[place])
            words.append(ax.text(1, place, said, transform=across, va="center", fontsize=9, parse_math=False, **look))
        left, right = (
            max((float(text.get_window_extent().width) for text in texts), default=0.0) * 72 / ax.figure.dpi
            for texts in (ax.get_yticklabels(), words)
        )
        ax.tick_params(axis="y", length=0, pad=left + 8)
        return left + 8, right + 18

    def _beside(self, points: float) -> Transform:
        """Return the place of a row, so many points to the right of the axes."""
        from matplotlib.transforms import ScaledTranslation

        return self.ax.get_yaxis_transform() + ScaledTranslation(points / 72, 0, self.ax.figure.dpi_scale_trans)

    def _note(self) -> list[str]:
        notes = [caption(self.result)]
        if self.layout.dense:
            drawn = [line for line in self.layout.lines if line.claim is not None]
            apart = len(self.layout.conflicting)
            notes.append(
                f"{counted(len(drawn), 'claim')}, too many to name, by stated value; "
                f"{'each' if apart == len(drawn) else f'{apart:,}'} of them in conflict with another on the same scope."
            )
            for ranges in dict.fromkeys(line.ranges for line in drawn):
                notes.append(
                    f"Best supported of {ranges.origins} origins: {best_words(ranges)}, {support_words(ranges)}."
                )
        lines = [line.ranges for line in self.layout.lines if line.claim is None]
        if any(ranges.implied is None and ranges.common is not None for ranges in lines):
            notes.append("Where claims that are tied together conflict, nothing is implied for any of their scopes.")
        return [*notes, self.layout.left_out]

    def _explain(self) -> list[Any]:
        """Return the handles of a legend, of what was drawn and nothing else."""
        from matplotlib.lines import Line2D

        claims = [line.claim for line in self.layout.lines if line.claim is not None]
        unplaced = {_origin_key(claim, self.styles) for claim in claims if claim.undetermined_origins}
        handles = self._explain_bands()
        ends = {mark for claim in claims for mark in self._end_marks(claim.interval)}
        if ends & {"<", ">"}:
            handles.append(Line2D([], [], color=BAR, marker=">", linewidth=3, label="goes on beyond the axis"))
        if "o" in ends and not self.layout.dense:
            ring: dict[str, Any] = {"marker": "o", "markersize": 9, "markerfacecolor": PAPER}
            handles.append(Line2D([], [], color=BAR, linewidth=3, label="an end that is itself left out", **ring))
        if self.layout.conflicting and not self.layout.dense:
            handles.append(Line2D([], [], color=CONFLICT, marker="X", linestyle="", label="in conflict"))
        for key, (colour, shape) in self.styles.items():
            look: dict[str, Any] = {"color": colour, "marker": shape, "linestyle": "", "markersize": 6.5}
            said = " (origin not stated)" if key in unplaced else ""
            face = PAPER if key in unplaced else colour
            handles.append(Line2D([], [], label=f"{cut(key)}{said}", markerfacecolor=face, **look))
        return handles

    def _explain_bands(self) -> list[Any]:
        from matplotlib.lines import Line2D
        from matplotlib.patches import Patch

        shown = [line.ranges for line in self.layout.lines if line.claim is None]

        def sample(bands: Sequence[Interval], label: str, style: dict[str, Any]) -> list[Any]:
            if any(not band.is_point for band in bands):
                return [Patch(label=label, **style)]
            line = {"color": style["edgecolor"], "linestyle": style.get("linestyle", "-")}
            return [Line2D([], [], label=label, linewidth=2.2, **line)] if bands else []

        common = [ranges.common for ranges in shown if len(ranges.claims) > 1 and ranges.common is not None]
        best = [band for ranges in shown for band in _best_bands(ranges)]
        support = {support_words(ranges) for ranges in shown if _best_bands(ranges)}
        by = f" ({max(support)})" if len(support) == 1 else ""
        handles = sample(common, "common ground", _COMMON) + sample(best, f"best supported{by}", _BEST)
        if any(ranges.implied is not None for ranges in shown):
            handles.append(Line2D([], [], color=INK, marker="|", linewidth=1.4, label="implied by all claims together"))
        return handles


def _best_bands(ranges: ScopeRanges) -> tuple[Interval, ...]:
    """Return what the most origins allow where that says more than each claim by itself, and nothing is common to all.

    What nobody states is not drawn as support: claims that only bound it do not contradict it, that is all.
    """
    return () if ranges.best_support < 2 or not ranges.best_stated or ranges.common is not None else ranges.best


def _row_label(line: Line, scope: str) -> str:
    text = scope if line.claim is None else claim_label(line.claim)
    indent = 4 * line.depth + (0 if line.claim is None else 2)
    # Other blanks are dropped by what shows an SVG; without the mark a name from right to left would stand before them.
    mark = "" if text.isascii() else "\N{LEFT-TO-RIGHT MARK}"
    return mark + "\N{NO-BREAK SPACE}" * indent + drawable(cut(text))


def _right_words(line: Line) -> tuple[str, dict[str, Any]]:
    if line.claim is not None:
        return drawable(cut(line.claim.figure.text)), {"color": INK}
    if line.ranges.claims and line.ranges.common is None:
        return "no number fits all", {"color": CONFLICT, "style": "italic"}
    words = "tied to a conflict" if line.ranges.implied is None else interval_words(line.ranges.implied)
    return words, {"color": QUIET, "style": "italic"}


def origin_names(claim: Claim) -> str:
    """Name the origins of a claim."""
    return list_words(sorted(claim.origins))


def _origin_styles(claims: Sequence[Claim]) -> dict[str, tuple[str, str]]:
    """Give each origin a colour and a shape; of many, those that speak most often, and all others one together."""
    often = Counter(map(origin_names, claims))
    named = [name for name, _ in often.most_common(len(ORIGINS))]
    if len(often) > len(ORIGINS):  # to pick some of those that speak once would say nothing
        named = [name for name in named if often[name] > 1]
    styles = dict(zip(named, ORIGINS, strict=False))
    if len(often) > len(named):
        more = f"{len(often) - len(named):,}"
        styles[f"{more} other origins" if named else f"{more} origins, one claim each"] = OTHERS
    return styles


def _origin_key(claim: Claim, styles: dict[str, tuple[str, str]]) -> str:
    name = origin_names(claim)
    return name if name in styles else next(reversed(styles))


def _extent(ax: Axes, claims: Sequence[Claim], scale: Scale) -> tuple[float, float]:
    """Set scale and limits so that every finite end and every stated value is inside, with room for arrows."""
    ends = [end for claim in claims for end in (claim.interval.lower, claim.interval.upper) if math.isfinite(end)]
    values = [claim.value for claim in claims]
    positive = [number for number in (*values, *ends) if number > 0]
    least, most = min((*values, *ends), default=0.0), max((*values, *ends), default=1.0)
    no_logarithm = min(values, default=0.0) <= 0
    if scale == "log" and no_logarithm:
        lowest = min(values, default=None)
        raise OptionError("a logarithmic axis needs figures above 0", got=lowest, hint="say scale='linear'")
    if scale == "log" or (scale == "auto" and not no_logarithm and span_decades(positive)):
        ax.set_xscale("log")
        ax.set_xlabel("logarithmic scale", fontsize=8.5, color=QUIET)
        least = min(positive, default=1.0)
        ratio = max(most / least, 2.0)
        limits = least / ratio**0.06, most * ratio**0.06
    else:
        room = 0.06 * (most - least) or max(abs(most) * 0.1, 1.0)
        limits = least - room, most + room
    ax.set_xlim(limits)
    return limits
