"""Pictures of how values scatter: the funnel of values by their errors, and their pulls beside normal ones."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import NormalDist
from typing import TYPE_CHECKING

import numpy as np

from consilience.arguments import FLAG, TEXT, a, checked
from consilience.arrays import Floats
from consilience.errors import OptionError
from consilience.pooling.chisquare import normal_quantile
from consilience.pooling.pooled import Pooled
from consilience.showing.canvas import CONFLICT, GRID, INK, ORIGINS, QUIET, drawable, new_axes, without_tex
from consilience.showing.forest_plot import in_power, power_of_ten
from consilience.showing.layout import cut
from consilience.words import clean

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_SIZE = (6.4, 5.0)
_NAMED = 8
"""At most so many values are named, those furthest out."""


@checked(pooled=a(Pooled), title=TEXT)
@without_tex
def plot_funnel(pooled: Pooled, ax: Axes | None = None, *, title: str = "") -> Axes:
    """Draw values by their standard errors, small errors at the top (extra ``plot``).

    The funnel holds, at the level of the pooling, values that differ from the estimate by their errors alone; the
    dotted one has the dark uncertainty in it too. A side without small studies is what publication bias looks like.

    Parameters
    ----------
    pooled : Pooled
    ax : Axes, optional
        By default, a new figure.
    title : str, optional
    """
    values, variances = pooled.measured
    errors, ax = np.sqrt(variances), new_axes(ax, _SIZE)
    reach, at = normal_quantile(pooled.level), np.linspace(0, 1.08 * errors.max(), 100)
    for spread, style in ((at, "-"), (np.hypot(at, pooled.dark_uncertainty), ":")):
        if style == "-" or pooled.dark_uncertainty > 0:
            for side in (-reach, reach):
                ax.plot(pooled.estimate + side * spread, at, color=QUIET, linewidth=1, linestyle=style, zorder=2)
    ax.axvline(pooled.estimate, color=CONFLICT, linewidth=1.2, zorder=2)
    ax.scatter(values, errors, s=30, color=ORIGINS[0][0], edgecolor="white", linewidth=0.6, zorder=4)
    _name_outside(ax, pooled, values, errors, np.abs(values - pooled.estimate) / errors, reach)
    ax.set_ylim(1.08 * errors.max(), 0)
    ax.set_ylabel(in_power(ax.yaxis, "standard error", power_of_ten(errors.tolist())), fontsize=9)
    dotted = ", dotted with the dark uncertainty" if pooled.dark_uncertainty > 0 else ""
    _style(ax, title, f"value; the funnel holds {pooled.level:.0%} by the errors alone{dotted}", ax.get_xlim())
    return ax


@checked(pooled=a(Pooled), dark=FLAG, title=TEXT)
@without_tex
def plot_pulls(pooled: Pooled, ax: Axes | None = None, *, dark: bool = False, title: str = "") -> Axes:
    """Draw the pulls of the values beside those that normal numbers would have (extra ``plot``).

    Where the errors are right, the points follow the line; a steeper slope is errors that are too small, single points
    far off are outliers.

    Parameters
    ----------
    pooled : Pooled
        At least two values.
    ax : Axes, optional
        By default, a new figure.
    dark : bool, default False
        Whether the errors are as the method makes them (scale factor, dark uncertainty), or as stated.
    title : str, optional

    Raises
    ------
    OptionError
        If there are fewer than two values.
    """
    if pooled.claims < 2:
        raise OptionError("too few values for a picture of pulls", got=pooled.claims, hint="give at least two")
    ax = new_axes(ax, _SIZE)
    pulls = pooled.equivalence({}, dark=dark)["pull"].to_numpy()
    shares = (np.argsort(np.argsort(pulls, kind="stable")) + 0.5) / len(pulls)
    expected = np.array([NormalDist().inv_cdf(share) for share in shares.tolist()])
    edge = 1.15 * max(float(np.abs(pulls).max()), float(np.abs(expected).max()), 1.0)
    ax.plot([-edge, edge], [-edge, edge], color=CONFLICT, linewidth=1.2, zorder=2)
    ax.scatter(expected, pulls, s=30, color=ORIGINS[0][0], edgecolor="white", linewidth=0.6, zorder=4)
    _name_outside(ax, pooled, expected, pulls, np.abs(pulls), normal_quantile(pooled.level))
    ax.set_xlim(-edge, edge)
    ax.set_ylim(-edge, edge)
    ax.grid(axis="y", color=GRID, linewidth=0.6, zorder=0)
    which = "with the scale factor and the dark uncertainty" if dark else "with the errors as stated"
    ax.set_ylabel(f"pull, {which}", fontsize=9)
    _style(ax, title, "pull of as many normal numbers", ax.get_xlim())
    return ax


def _name_outside(ax: Axes, pooled: Pooled, x: Floats, y: Floats, far: Floats, reach: float) -> None:
    """Name the values that lie out of reach, the furthest first; of those side by side one."""
    middle, apart, named = sum(ax.get_xlim()) / 2, 0.045 * float(np.ptp(y)), list[float]()
    for place in np.argsort(-far, kind="stable")[:_NAMED].tolist():
        if far[place] <= reach:
            break
        if any(abs(float(y[place]) - other) < apart for other in named):
            continue  # their names would be on top of each other
        named.append(float(y[place]))
        left = x[place] > middle
        ax.annotate(
            drawable(clean(cut(pooled.labels[place]))),
            (x[place], y[place]),
            xytext=(-6 if left else 6, 0),
            textcoords="offset points",
            ha="right" if left else "left",
            va="center",
            fontsize=8,
            color=INK,
            bbox={"facecolor": "white", "alpha": 0.75, "edgecolor": "none", "pad": 0.6},
            zorder=3,
        )


def _style(ax: Axes, title: str, note: str, ends: Sequence[float]) -> None:
    ax.set_title(drawable(clean(title)), loc="left", fontweight="bold", parse_math=False)
    ax.set_xlabel(in_power(ax.xaxis, note, power_of_ten(ends)), fontsize=8.5, color=QUIET)
    ax.grid(axis="x", color=GRID, linewidth=0.6, zorder=0)
    ax.set_axisbelow(True)
    ax.spines[["top", "right"]].set_visible(False)
