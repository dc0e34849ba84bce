"""Pictures of pooled values: the forest plot, the ideogram of the Particle Data Group, degrees of equivalence."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from consilience.arguments import NONE, TEXT, a, checked, many
from consilience.errors import OptionError
from consilience.model.intervals import Interval
from consilience.pooling.chisquare import normal_quantile
from consilience.pooling.pooled import Pooled, Subgroups
from consilience.showing.canvas import CONFLICT, GRID, INK, ORIGINS, QUIET, drawable, new_axes, without_tex
from consilience.showing.layout import cut
from consilience.showing.measured_tables import rounded
from consilience.words import clean, digits_words

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_BLUE = ORIGINS[0][0]
_HALF = 0.28
"""Half the height of a diamond, in rows."""
_LEAST_POWER, _MOST_POWER = -4, 5
"""Numbers below or above are written in a power of ten."""
_PER_INCH = 14
"""About so many letters of a note are an inch."""
_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
MOST_ROWS = 200
"""Of more values no row could be read."""


class _Value(NamedTuple):
    """A value of the picture: its own error, that with what the method adds, and its weight; None if it is left out."""

    at: float
    own: float
    whole: float
    weight: float | None


class _Line(NamedTuple):
    """A row of the picture: its label, and one value, a diamond or nothing but a heading."""

    label: str
    value: _Value | None = None
    diamond: Interval | None = None
    centre: float = 0.0
    bold: bool = False

    @property
    def ends(self) -> tuple[float, ...]:
        """Between which numbers it is drawn."""
        if self.value is not None:
            return self.value.at - self.value.whole, self.value.at + self.value.whole
        return (self.diamond.lower, self.diamond.upper) if self.diamond is not None else ()


@checked(pooled=a(Pooled), by=many(TEXT) | NONE, labels=many(TEXT) | NONE, title=TEXT)
@without_tex
def plot_forest(
    pooled: Pooled,
    ax: Axes | None = None,
    *,
    by: Sequence[str] | None = None,
    labels: Sequence[str] | None = None,
    title: str = "",
) -> Axes:
    """Draw values with their intervals, and the estimate as a diamond (extra ``plot``).

    A square's size is its weight. The thick line is the value's own interval at the level of the pooling; the thin one
    has the scale factor and the variance between the values in it. The bar below the diamond is the prediction
    interval, where a further value would lie. Values that the pool left out are hollow.

    Parameters
    ----------
    pooled : Pooled
    ax : Axes, optional
        By default, a new figure.
    by : sequence of str, optional
        The subgroup of each value: each is pooled apart and has its own diamond.
    labels : sequence of str, optional
        The names of the values, instead of ``pooled.labels``.
    title : str, optional

    Raises
    ------
    OptionError
        If there are more than `MOST_ROWS` values, or there is not one label or subgroup for each.
    """
    names = _names(pooled, labels)
    lines = _lines(pooled, names, by)
    ax = new_axes(ax, (9.5, 1.6 + 0.32 * len(lines)))
    heaviest = float(pooled.weights.max())
    power = power_of_ten([end for line in lines for end in line.ends])
    for y, line in enumerate(lines):
        if line.value is not None:
            _draw_value(ax, y, line.value, heaviest, power)
        elif line.diamond is not None:
            _draw_diamond(ax, y, line, power)
    if pooled.claims > 1 and pooled.tau2 > 0:
        further = pooled.prediction
        below = len(lines) - 0.5
        ax.plot([further.lower, further.upper], [below, below], color=CONFLICT, linewidth=2, zorder=4)
        _beside(ax, below, f"a further value {_interval_words(pooled.estimate, further, power).partition(' ')[2]}")
    ax.axvline(pooled.estimate, color=CONFLICT, linewidth=0.8, linestyle=":", zorder=1)
    _furnish(ax, [line.label for line in lines], title, f"{pooled.level:.0%} intervals; {_figures(pooled)}", power)
    for tick, line in zip(ax.get_yticklabels(), lines, strict=True):
        tick.set_fontweight("bold" if line.bold or (line.value is None and line.diamond is None) else "normal")
    return ax


def _draw_value(ax: Axes, y: float, value: _Value, heaviest: float, power: int) -> None:
    at, own, whole, weight = value
    ax.plot([at - whole, at + whole], [y, y], color=INK, linewidth=0.9, zorder=3)
    ax.plot([at - own, at + own], [y, y], color=QUIET, linewidth=2.6, solid_capstyle="butt", zorder=3)
    size = 30 if weight is None else 16 + 240 * weight / heaviest
    ax.scatter([at], [y], s=size, marker="s", facecolor="white" if weight is None else _BLUE, edgecolor=_BLUE, zorder=4)
    told = "left out" if weight is None else f"{weight:.1%}"
    _beside(ax, y, f"{_interval_words(at, Interval(at - own, at + own), power)}   {told}")


def _draw_diamond(ax: Axes, y: float, line: _Line, power: int) -> None:
    assert line.diamond is not None
    low, high = line.diamond.lower, line.diamond.upper
    corners = [(low, y), (line.centre, y - _HALF), (high, y), (line.centre, y + _HALF)]
    ax.fill(*zip(*corners, strict=True), color=CONFLICT, alpha=0.9 if line.bold else 0.45, linewidth=0, zorder=4)
    ax.scatter([line.centre], [y], s=14, marker="d", color=CONFLICT, zorder=4)  # seen however narrow the diamond is
    _beside(ax, y, _interval_words(line.centre, line.diamond, power), bold=line.bold)


@checked(pooled=a(Pooled), title=TEXT)
@without_tex
def plot_ideogram(pooled: Pooled, ax: Axes | None = None, *, title: str = "") -> Axes:
    """Draw the sum of the values' normal curves, each with the area of one over its error (extra ``plot``).

    The picture of the Particle Data Group: several peaks are values that disagree. Values that do not enter the scale
    factor (`Pooled.entering`) are drawn hollow and are not in the sum.

    Parameters
    ----------
    pooled : Pooled
    ax : Axes, optional
    title : str, optional
    """
    names = _names(pooled, None)
    ax = new_axes(ax, (9.5, 3.6 + 0.24 * len(names)))
    values, variances = pooled.measured
    errors = np.sqrt(variances)
    entering = np.isin(np.array(names, dtype=object), np.array(pooled.entering, dtype=object))
    shown = values[entering], errors[entering]
    near = shown[0][:, None] + shown[1][:, None] * np.linspace(-4, 4, 41)  # no peak is between two points
    at = np.unique(np.concatenate([np.linspace(near.min(), near.max(), 800), near.ravel()]))
    heights = np.exp(-(((at[:, None] - shown[0]) / shown[1]) ** 2) / 2) / shown[1] ** 2
    curve = heights.sum(axis=1)
    rows = -np.arange(1, len(names) + 1) * 0.12
    ax.fill_between(at, 0, curve / curve.max(), color=_BLUE, alpha=0.18, linewidth=0)
    ax.plot(at, curve / curve.max(), color=_BLUE, linewidth=1.4)
    band = (pooled.estimate - pooled.standard_error, pooled.estimate + pooled.standard_error)
    ax.axvspan(*band, color=CONFLICT, alpha=0.18, linewidth=0)
    ax.axvline(pooled.estimate, color=CONFLICT, linewidth=1)
    ax.errorbar(values, rows, xerr=errors, fmt="none", ecolor=INK, elinewidth=1, capsize=2, zorder=3)
    ax.scatter(values[entering], rows[entering], s=22, color=INK, zorder=4)
    ax.scatter(values[~entering], rows[~entering], s=22, facecolor="white", edgecolor=INK, zorder=4)
    ax.set_ylim(rows[-1] - 0.1, 1.08)
    power = power_of_ten([*near[:, 0].tolist(), *near[:, -1].tolist()])
    _style(ax, title, f"bars and band: one standard error; {_figures(pooled)}", power)
    ax.set_yticks(rows, [drawable(clean(cut(name))) for name in names], fontsize=8.5)
    return ax


@checked(pooled=a(Pooled), title=TEXT)
@without_tex
def plot_equivalence(
    pooled: Pooled,
    ax: Axes | None = None,
    *,
    left_out: Mapping[str, tuple[float, float]] | None = None,
    title: str = "",
) -> Axes:
    """Draw the degrees of equivalence: how far each value is from the estimate, with its interval (extra ``plot``).

    Parameters
    ----------
    pooled : Pooled
    ax : Axes, optional
    left_out : mapping of str to (value, standard error), optional
        Values that did not go into the estimate; drawn hollow. By default those that the pool left out.
    title : str, optional
    """
    _names(pooled, None)
    frame = pooled.equivalence(left_out)
    ax = new_axes(ax, (9.5, 1.6 + 0.32 * len(frame)))
    numbers = frame[["difference", "low", "high", "pull"]].to_numpy(dtype=np.float64).tolist()
    power = power_of_ten([end for _, *ends, _ in numbers for end in ends])
    for y, (difference, low, high, pull) in enumerate(numbers):
        apart = low > 0 or high < 0
        colour = CONFLICT if apart else _BLUE
        ax.plot([low, high], [y, y], color=colour, linewidth=2.2, solid_capstyle="butt", zorder=3)
        face, mark = colour if y < pooled.claims else "white", "D" if apart else "o"
        ax.scatter([difference], [y], s=40, marker=mark, facecolor=face, edgecolor=colour, zorder=4)
        scaled = [number / 10.0**power for number in (difference, (high - low) / 2)]
        told = f"{' ± '.join(rounded(*scaled))}   pull {digits_words(pull, 2)}" if high > low else "the estimate itself"
        _beside(ax, y, told)
    ax.axvline(0, color=INK, linewidth=0.8)
    _furnish(ax, frame["value"].tolist(), title, f"difference from the estimate, {pooled.level:.0%} intervals", power)
    return ax


def power_of_ten(numbers: Sequence[float]) -> int:
    """Return in which power of ten numbers are best written: 0 for those that are neither tiny nor huge.

    >>> power_of_ten([6.67e-11, 1e-12]), power_of_ten([0.003, -12.0]), power_of_ten([0.0])
    (-11, 0, 0)
    """
    largest = max(map(abs, numbers), default=0.0)
    power = math.floor(math.log10(largest)) if largest > 0 else 0
    return power if power < _LEAST_POWER or power > _MOST_POWER else 0


def in_power(axis: Any, note: str, power: int) -> str:
    """Write the numbers of an axis in a power of ten, and return its note with that power."""
    if power:
        axis.set_major_formatter(lambda number, _: f"{number / 10.0**power:g}".replace("-", "−"))
        note = f"{note}; numbers in 10{str(power).translate(_SUPERSCRIPTS)}"
    else:
        axis.axes.ticklabel_format(axis=axis.axis_name, useOffset=False, style="plain")
    return textwrap.fill(note, max(20, round(_PER_INCH * axis.axes.figure.get_figwidth())))


def _names(pooled: Pooled, labels: Sequence[str] | None) -> tuple[str, ...]:
    names = pooled.labels if labels is None else tuple(labels)
    if len(names) != pooled.claims:
        raise OptionError(
            "one label for each value", got=len(names), hint=f"there are {pooled.claims}", argument="labels"
        )
    if len(names) > MOST_ROWS:
        raise OptionError("too many values to draw", got=len(names), hint=f"a row each: at most {MOST_ROWS}")
    return names


def _lines(pooled: Pooled, names: tuple[str, ...], by: Sequence[str] | None) -> list[_Line]:
    values, variances = (column.tolist() for column in pooled.measured)
    weights: list[float | None] = pooled.weights.tolist()
    reach, wider = normal_quantile(pooled.level), (pooled.scale_factor**2, pooled.tau2)

    def drawn(value: float, variance: float, weight: float | None) -> _Value:
        return _Value(value, reach * variance**0.5, reach * (variance * wider[0] + wider[1]) ** 0.5, weight)

    own = [drawn(*row) for row in zip(values, variances, weights, strict=True)]
    every = [_Line(name, value) for name, value in zip(names, own, strict=True)]
    if by is not None:
        found: Subgroups = pooled.subgroups(by)
        every = []
        for row in found.frame.to_dict("records"):
            every.append(_Line(str(row["group"])))
            members = [place for place, group in enumerate(by) if group == row["group"]]
            every += [_Line(f"   {names[place]}", own[place]) for place in members]
            every.append(_Line("   together", None, Interval(row["low"], row["high"]), row["estimate"]))
    every += [_Line(name, drawn(value, error**2, None)) for name, (value, error) in pooled.left_out.items()]
    return [*every, _Line(f"all, by {pooled.method}", None, pooled.interval, pooled.estimate, bold=True)]


def _figures(pooled: Pooled) -> str:
    parts = [f"Q = {digits_words(pooled.q)}, p = {digits_words(pooled.q_p, 2)}"]
    if pooled.scale_factor > 1:
        parts.append(f"errors scaled by {digits_words(pooled.scale_factor, 2)}")
    if pooled.tau2 > 0:
        parts.append(f"dark uncertainty {digits_words(pooled.dark_uncertainty, 3)}")
    return "; ".join(parts)


def _interval_words(value: float, interval: Interval, power: int) -> str:
    value, low, high = (number / 10.0**power for number in (value, interval.lower, interval.upper))
    shown = rounded(value, (high - low) / 7)[0] if high > low else digits_words(value, 6)
    places = len(shown.partition(".")[2])
    return f"{shown} [{low:,.{places}f}, {high:,.{places}f}]"


def _beside(ax: Axes, y: float, words: str, *, bold: bool = False) -> None:
    ax.annotate(
        words,
        (1, y),
        xytext=(6, 0),
        xycoords=("axes fraction", "data"),
        textcoords="offset points",
        va="center",
        fontsize=8.5,
        color=INK,
        fontweight="bold" if bold else "normal",
    )


def _furnish(ax: Axes, labels: Sequence[str], title: str, note: str, power: int) -> None:
    ax.set_ylim(len(labels) - 0.1, -0.6)
    _style(ax, title, note, power)
    ax.set_yticks(range(len(labels)), [drawable(clean(cut(label))) for label in labels], fontsize=9)


def _style(ax: Axes, title: str, note: str, power: int) -> None:
    ax.set_title(drawable(clean(title)), loc="left", fontweight="bold", parse_math=False)
    ax.set_xlabel(in_power(ax.xaxis, note, power), fontsize=8.5, color=QUIET)
    ax.grid(axis="x", color=GRID, linewidth=0.6, zorder=0)
    ax.set_axisbelow(True)
    ax.tick_params(axis="y", length=0)
    ax.spines[["top", "left", "right"]].set_visible(False)
