"""Two more pictures: how many discrepancies each allowance leaves, and the figures over time (extra ``plot``)."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import numpy as np

from corroborate.errors import OptionError, did_you_mean
from corroborate.model.claims import Claim
from corroborate.model.scopes import TIME
from corroborate.reconciling.comparison import Verdict
from corroborate.reconciling.reconciliation import Reconciliation
from corroborate.showing.plots import CONFLICT, INK, ORIGINS, OTHERS, add_legend, cut, furnish, new_axes, span_decades
from corroborate.showing.tables import caption
from corroborate.words import counted, list_words

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_STEPS = 25
"""Allowances that are tried one by one where totals are involved."""
_MANY = 300
"""Beyond so many claims the picture over time does not look for partings pair by pair."""
_SIZE = (9.0, 4.2)
By = Literal["auto", "when", "reported"]


def plot_kappa(result: Reconciliation, ax: Axes | None = None) -> Axes:
    """Draw how many discrepancies are left at each kappa, the share that "about" allows.

    Parameters
    ----------
    result : Reconciliation
    ax : Axes, optional

    Returns
    -------
    Axes

    Raises
    ------
    MissingExtraError
        Without matplotlib.
    """
    ax = new_axes(ax, _SIZE)
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    kappa = float(result.convention.kappa)
    at, left = discrepancies_by_kappa(result)
    right = max(at[-1] * 1.15, 2 * kappa, 0.01)
    ax.step([*at, right], [*left, left[-1]], where="post", color=INK, linewidth=2)
    ax.axvline(kappa, color=CONFLICT, linestyle="--", linewidth=1.2)
    now = left[int(np.searchsorted(at, kappa, side="right")) - 1]
    ax.annotate(
        f"as compared: {kappa * 100:.3g} %, {counted(now, 'discrepancy', 'discrepancies')}",
        (kappa, 1),
        xytext=(5, -4),
        xycoords=("data", "axes fraction"),
        textcoords="offset points",
        va="top",
        fontsize=9,
        color=CONFLICT,
    )
    even = result.break_even
    if left[0] == 0:
        said = "No allowance is needed: nothing conflicts even where a figure is taken as exact."
    elif math.isinf(even):
        said = f"No allowance mends all: {counted(left[-1], 'discrepancy', 'discrepancies')} would remain."
    else:
        said = f"All claims can be true from {even * 100:.3g} % on."
    furnish(ax, result, [said], numbers="y")
    ax.set_xlim(0, right)
    ax.set_ylim(0, max(left) * 1.15 + 0.5)
    ax.yaxis.set_major_locator(MaxNLocator(integer=True))
    ax.xaxis.set_major_formatter(FuncFormatter(lambda share, _: f"{share * 100:.3g} %"))
    ax.set_xlabel('allowed by "about" (kappa)')
    ax.set_ylabel("discrepancies")
    return ax


def discrepancies_by_kappa(result: Reconciliation) -> tuple[list[float], list[int]]:
    """Return kappas, ascending from 0, and how many discrepancies are left from each one to the next.

    Without totals a discrepancy is a pair, which ends at its break-even; with totals some kappas are tried.
    """
    kappa = float(result.convention.kappa)
    if result.claims.totals:
        most = max(2 * kappa, 0.1) if math.isinf(result.break_even) else max(2 * kappa, 1.2 * result.break_even)
        at = sorted({*np.linspace(0, min(most, 0.5), _STEPS).tolist(), kappa, *_finite([result.break_even])})
        return at, [len(result.under(kappa=share).discrepancies) for share in at]
    pairs = [pair for pair in result.compare_all(unrelated=False) if pair.verdict is not Verdict.NOT_COMPARABLE]
    ends = np.sort([pair.break_even for pair in pairs])
    at = sorted({0.0, *_finite(ends.tolist())})
    return at, [int(len(ends) - np.searchsorted(ends, share, side="right")) for share in at]


def _finite(shares: Sequence[float]) -> list[float]:
    return [share for share in shares if math.isfinite(share)]


class Moment(NamedTuple):
    """A claim in time."""

    claim: Claim
    start: date
    end: date


def moments(claims: Sequence[Claim], by: By) -> tuple[list[Moment], str]:
    """Place claims in time by what they count (``when``) or by the day on which they were stated.

    Returns
    -------
    moments : list of Moment
        Of the claims that have such a date, ascending.
    by : str
        Which of the two it is.

    Raises
    ------
    OptionError
        If no claim has a date, or `by` is unknown.
    """
    if by not in ("auto", "when", "reported"):
        raise OptionError("claims are dated otherwise", got=by, hint=did_you_mean(str(by), ("when", "reported")))
    counted_at = [
        Moment(claim, claim.scope.period.start, claim.scope.period.end) for claim in claims if claim.scope.period
    ]
    stated_at = [Moment(claim, claim.reported, claim.reported) for claim in claims if claim.reported]
    chosen = "reported" if by == "reported" or (by == "auto" and len(stated_at) > len(counted_at)) else "when"
    found = counted_at if chosen == "when" else stated_at
    if not found:
        raise OptionError("no claim has a date", got=by, hint="give the claims a scope with when, or reported")
    return sorted(found, key=lambda moment: (moment.start, moment.end)), chosen


def plot_time(result: Reconciliation, ax: Axes | None = None, *, by: By = "auto") -> Axes:
    """Draw the figures over time, a series per source and scope, and where two series part.

    Parameters
    ----------
    result : Reconciliation
    ax : Axes, optional
    by : {'auto', 'when', 'reported'}
        Along the time that the figures count, or the day on which they were stated; by default what more claims have.
        Statements that their source has superseded are drawn in the latter case too.

    Returns
    -------
    Axes

    Raises
    ------
    MissingExtraError
        Without matplotlib.
    OptionError
        If no claim has a date.
    """
    every = result.claims.current if by == "when" else tuple(result.claims)
    placed, chosen = moments(every, by)
    ax = new_axes(ax, _SIZE)
    series: dict[str, list[Moment]] = defaultdict(list)
    several = len({_thing(moment.claim) for moment in placed}) > 1
    for moment in placed:
        name = moment.claim.source.name
        series[f"{name}: {_thing(moment.claim)}" if several else name].append(moment)
    top = _highest(placed)
    longest = sorted(series, key=lambda name: (-len(series[name]), name))
    handles = [_draw_series(ax, place, name, series[name], top) for place, name in enumerate(longest)]
    values = [moment.claim.value for moment in placed]
    if min(values) > 0 and span_decades(values):
        ax.set_yscale("log")
    notes = [caption(result), f"By the time that {'a figure counts' if chosen == 'when' else 'each was stated'}."]
    if len(placed) < len(every):
        notes.append(f"Left out: {counted(len(every) - len(placed), 'claim')} without a date.")
    if len(series) > len(ORIGINS):
        notes.append(f"{len(series):,} series; those after the {len(ORIGINS)} longest are grey.")
    if chosen == "when" and len(every) <= _MANY:
        notes += _mark_partings(ax, result)
    ax.xaxis_date()
    furnish(ax, result, notes, numbers="y")
    add_legend(ax, handles[: len(ORIGINS)])
    return ax


def _mark_partings(ax: Axes, result: Reconciliation) -> list[str]:
    """Mark the first date at which two series cannot both be right; return that in words."""
    from matplotlib.dates import date2num

    found = result.partings
    rows = list(found[["left", "right", "date"]].itertuples(index=False, name=None))
    for day in sorted({day for _, _, day in rows}):
        ax.axvline(float(date2num(day)), color=CONFLICT, linestyle="--", linewidth=1)
    told = [f"{left} and {right} part on {day}" for left, right, day in rows]
    more = [f"{len(told) - 3:,} more pairs part later"] if len(told) > 3 else []
    return [f"Dashed: {list_words([*told[:3], *more])}."] if told else []


def _thing(claim: Claim) -> str:
    return ", ".join("/".join(path) for name, path in claim.scope.items() if name != TIME)


def _highest(placed: Sequence[Moment]) -> float:
    claims = [moment.claim for moment in placed]
    return max(end for claim in claims for end in (claim.value, claim.interval.upper) if math.isfinite(end))


def _draw_series(ax: Axes, place: int, name: str, series: Sequence[Moment], top: float) -> Any:
    """Draw the figures of one source on one scope; return what the legend shows of it."""
    from matplotlib.dates import date2num

    colour, shape = ORIGINS[place] if place < len(ORIGINS) else OTHERS
    middles = [moment.start + (moment.end - moment.start) / 2 for moment in series]
    days = date2num(middles)
    for moment, day in zip(series, days, strict=True):
        interval = moment.claim.interval
        low, high = max(interval.lower, min(0.0, moment.claim.value)), min(interval.upper, top * 1.06)
        ax.vlines(day, low, high, color=colour, linewidth=2, alpha=0.55)
        if math.isinf(interval.upper):
            ax.scatter([day], [high], 30, marker="^", color=colour, alpha=0.55)
        if math.isinf(interval.lower):
            ax.scatter([day], [low], 30, marker="v", color=colour, alpha=0.55)
        if moment.end > moment.start:
            ax.hlines(moment.claim.value, *date2num([moment.start, moment.end]), color=colour, linewidth=1)
    values = [moment.claim.value for moment in series]
    drawn = ":" if place < len(ORIGINS) else ""
    (line,) = ax.plot(days, values, color=colour, marker=shape, linewidth=0.8, linestyle=drawn, label=cut(name))
    return line
