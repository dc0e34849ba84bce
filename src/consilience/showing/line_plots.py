"""Two more pictures: how many discrepancies each allowance leaves, and the figures over time (extra ``plot``)."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import nullcontext
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import numpy as np

from consilience.comparing.comparison import Verdict
from consilience.errors import OptionError, did_you_mean
from consilience.model.claims import Claim
from consilience.model.moments import clock_time
from consilience.model.scopes import TIME
from consilience.outputs import whole_file
from consilience.reconciling.outcome import Outcome
from consilience.showing.canvas import (
    CONFLICT,
    INK,
    ORIGINS,
    OTHERS,
    UNDATED,
    add_legend,
    furnish,
    letters,
    new_axes,
    span_decades,
    text_kept,
    without_tex,
)
from consilience.showing.interval_plot import plot_intervals
from consilience.showing.layout import cut
from consilience.showing.source_plots import plot_sources
from consilience.showing.tables import caption, label_scopes
from consilience.showing.topic_plot import plot_topics
from consilience.showing.verdicts import LISTED
from consilience.words import counted, list_words, share_words

_DPI = 200
"""Dots per inch of a picture in a file."""

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_STEPS = 25
"""Allowances that are tried one by one where totals are involved, or very many pairs."""
_MANY = 300
"""Beyond this many claims the picture over time does not look for partings pair by pair."""
_SIZE = (9.0, 4.2)
_APART = 0.015
"""How far figures of one time stand apart, as a share of the width."""
By = Literal["auto", "when", "reported"]
Picture = Literal["topics", "sources", "intervals", "kappa", "time"]
"""The pictures that `save_plot` draws; the command offers the same."""


@without_tex
def plot_kappa(result: Outcome, ax: Axes | None = None) -> Axes:
    """Draw how many discrepancies are left at each kappa, the share that "about" allows.

    Parameters
    ----------
    result : Outcome
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
    # A line on the axis itself is no less of an answer.
    ax.step([*at, right], [*left, left[-1]], where="post", color=INK, linewidth=2, clip_on=False, zorder=3)
    ax.axvline(kappa, color=CONFLICT, linestyle="--", linewidth=1.2, clip_on=False)
    now = left[int(np.searchsorted(at, kappa, side="right")) - 1]
    ax.annotate(
        f"as compared: {share_words(kappa)}, {counted(now, 'discrepancy', 'discrepancies')}",
        (kappa, 1),
        xytext=(5, -4),
        xycoords=("data", "axes fraction"),
        textcoords="offset points",
        va="top",
        fontsize=9,
        color=CONFLICT,
    )
    furnish(ax, result, [caption(result), *_kappa_notes(result, at, left)], numbers="y")
    ax.set_xlim(0, right)
    ax.set_ylim(0, max(left) * 1.15 + 0.5 if any(left) else 1.5)
    ax.yaxis.set_major_locator(MaxNLocator(integer=True))
    ax.xaxis.set_major_formatter(FuncFormatter(lambda share, _: share_words(share)))
    ax.set_xlabel('allowed by "about" (kappa)')
    ax.set_ylabel("discrepancies")
    return ax


def _kappa_notes(result: Outcome, at: Sequence[float], left: Sequence[int]) -> Iterator[str]:
    remain = f"{counted(left[-1], 'discrepancy', 'discrepancies')} would remain"
    if left[0] == 0:
        yield "No allowance is needed: nothing conflicts even where a figure is taken as exact."
    elif result.system.related_count > LISTED:
        yield f"At {share_words(at[-1])} {remain}. Counted on one scope each: there are too many to list."
    elif math.isinf(even := result.break_even):
        yield f"No allowance mends all: {remain}."
    else:
        yield f"All claims can be true from {share_words(even)} on."


def discrepancies_by_kappa(result: Outcome) -> tuple[list[float], list[int]]:
    """Return kappas, ascending from 0, and how many discrepancies are left from each one to the next.

    Without totals a discrepancy is a pair, which ends at its break-even; with totals some kappas are tried, and with
    very many pairs too, where those on one scope are counted.
    """
    kappa = float(result.convention.kappa)
    if result.system.related_count > LISTED:
        at = sorted({*np.linspace(0, min(max(2 * kappa, 0.1), 0.5), _STEPS).tolist(), kappa})
        return at, [sum(ranges.conflicts for ranges in result.under(kappa=share).scopes) for share in at]
    if result.claims.totals:
        most = max(2 * kappa, 0.1) if math.isinf(result.break_even) else max(2 * kappa, 1.2 * result.break_even)
        at = sorted({*np.linspace(0, min(most, 0.5), _STEPS).tolist(), kappa, *_finite([result.break_even])})
        return at, [len(result.under(kappa=share).system.disagreement.conflict_sets) for share in at]
    pairs = [pair for pair in result.system.related if pair.verdict is not Verdict.NOT_COMPARABLE]
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


def moments(claims: Sequence[Claim], by: By) -> tuple[list[Moment], By]:
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
    chosen: By = "reported" if by == "reported" or (by == "auto" and len(stated_at) > len(counted_at)) else "when"
    found = counted_at if chosen == "when" else stated_at
    if not found:
        raise OptionError("no claim has a date", hint="give the claims a scope with when, or reported")
    return sorted(found, key=lambda moment: (clock_time(moment.start), clock_time(moment.end))), chosen


@without_tex
def plot_time(result: Outcome, ax: Axes | None = None, *, by: By = "auto") -> Axes:
    """Draw the figures over time, a series per source and scope, and where two series part.

    Parameters
    ----------
    result : Outcome
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
    placed, chosen = moments(tuple(result.claims), by)
    ax = new_axes(ax, _SIZE)
    from matplotlib.dates import AutoDateLocator

    every = tuple(result.claims)
    if chosen == "when":
        every = tuple(result.claims.current)
        placed, _ = moments(every, chosen)
    series = _series(placed)
    days = {_middle(moment) for moment in placed}
    width = (max(moment.end for moment in placed) - min(moment.start for moment in placed)).days or 1
    crowded = len(days) < len(placed) and len(series) <= len(ORIGINS)
    values = [moment.claim.value for moment in placed]
    if min(values) > 0 and span_decades(values):
        ax.set_yscale("log")
    reach = _reach(placed, least=min(values) / 2 if ax.get_yscale() == "log" else -math.inf)
    handles = []
    for place, (name, found) in enumerate(series.items()):
        aside = _APART * width * (place - (len(series) - 1) / 2) if crowded else 0.0
        named = len(series) <= len(ORIGINS) or (place < len(ORIGINS) and len(found) > 1)
        line = _draw_series(ax, ORIGINS[place] if named else OTHERS, name, found, reach, aside)
        handles += [line] * named
    notes = [caption(result), f"By the time that {'a figure counts' if chosen == 'when' else 'each was stated'}."]
    notes += ["Figures of one time are drawn side by side."] * crowded
    notes += _left_out(len(every) - len(placed), len(series), len(handles))
    if chosen == "when" and len(every) <= _MANY:
        notes += _mark_partings(ax, result)
    ax.xaxis_date()
    ax.xaxis.set_major_locator(AutoDateLocator(minticks=3, maxticks=max(3, letters(ax, 10) // 12)))
    furnish(ax, result, notes, numbers="y")
    if len(days) == 1:
        _show_day(ax, next(iter(days)))
    add_legend(ax, handles)
    return ax


def _left_out(undated: int, series: int, named: int) -> list[str]:
    notes = [f"Left out: {counted(undated, 'claim')} without a date."] if undated else []
    if series > len(ORIGINS):
        which = f"; those after the {named} longest are grey" if named else ", of one claim each"
        notes.append(f"{series:,} series{which}.")
    return notes


def _series(placed: Sequence[Moment]) -> dict[str, list[Moment]]:
    """Part claims by source, and by what they count where that differs; the longest series first."""
    things = label_scopes(list(dict.fromkeys(moment.claim.scope.without([TIME]) for moment in placed)))
    series: dict[str, list[Moment]] = defaultdict(list)
    for moment in placed:
        name, thing = moment.claim.source.name, things[moment.claim.scope.without([TIME])]
        series[f"{name}: {thing}" if len(things) > 1 else name].append(moment)
    return {name: series[name] for name in sorted(series, key=lambda name: (-len(series[name]), name))}


def _show_day(ax: Axes, day: date) -> None:
    """Let a picture of one day show that day, and not the years around it."""
    from matplotlib.dates import date2num

    at = float(date2num(day))
    ax.set_xlim(at - 0.1, at + 0.1)
    ax.set_xticks([at], [day.isoformat()])


def _mark_partings(ax: Axes, result: Outcome) -> list[str]:
    """Mark the first date at which two series cannot both be right; return that in words."""
    from matplotlib.dates import date2num

    rows = [(found.left, found.right, found.date) for found in result.series_partings]
    for day in sorted({day for _, _, day in rows}):
        ax.axvline(float(date2num(day)), color=CONFLICT, linestyle="--", linewidth=1)
    told = [
        f"{left} {f'and {right} part' if left != right else 'cannot be right twice'} on {day}"
        for left, right, day in rows
    ]
    more = [f"{counted(len(told) - 3, 'more pair')} from {rows[3][2]} on"] if len(told) > 3 else []
    return [f"Dashed: {list_words([*told[:3], *more])}."] if told else []


def _middle(moment: Moment) -> date:
    return moment.start + (moment.end - moment.start) / 2


def _reach(placed: Sequence[Moment], least: float) -> tuple[float, float]:
    """Return how far bars go that have no end: somewhat beyond all that have one, but not below the least."""
    bounds = [(moment.claim.interval.lower, moment.claim.value, moment.claim.interval.upper) for moment in placed]
    ends = [end for bound in bounds for end in bound if math.isfinite(end)]
    room = 0.06 * (max(ends) - min(ends)) or 1.0
    return max(min(ends) - room, least), max(ends) + room


def _draw_series(
    ax: Axes, look: tuple[str, str], name: str, series: Sequence[Moment], reach: tuple[float, float], aside: float
) -> Any:
    """Draw the figures of one source on one scope, so many days aside; return what the legend shows of it."""
    from matplotlib.dates import date2num

    colour, shape = look
    days = date2num([_middle(moment) for moment in series]) + aside
    for moment, day in zip(series, days, strict=True):
        interval = moment.claim.interval
        # A logarithm has no place for a zero, which matplotlib draws to the edge.
        low, high = interval.lower if math.isfinite(interval.lower) else reach[0], min(interval.upper, reach[1])
        ax.vlines(day, low, high, color=colour, linewidth=2, alpha=0.55)
        if math.isinf(interval.upper):
            ax.scatter([day], [high], 30, marker="^", color=colour, alpha=0.55)
        if math.isinf(interval.lower):
            ax.scatter([day], [low], 30, marker="v", color=colour, alpha=0.55)
        if moment.end > moment.start:
            ax.hlines(moment.claim.value, *date2num([moment.start, moment.end]), color=colour, linewidth=1)
    values = [moment.claim.value for moment in series]
    drawn = "" if look == OTHERS else ":"
    (line,) = ax.plot(days, values, color=colour, marker=shape, linewidth=0.8, linestyle=drawn, label=cut(name, 64))
    return line


@without_tex
def save_plot(
    result: Outcome,
    path: str,
    *,
    of: Picture = "topics",
    topic: str | None = None,
    only: Collection[str] = (),
) -> None:
    """Draw one of the pictures into a file, of the kind that its ending names: png, svg, pdf.

    `topic` and `only` are of the picture by topics alone.

    Raises
    ------
    MissingExtraError
        Without matplotlib.
    OptionError
        If the picture or the ending is unknown.
    """
    pictures: dict[Picture, Callable[[], Axes]] = {
        "topics": lambda: plot_topics(result, topic=topic, only=only)[0],
        "sources": lambda: plot_sources(result),
        "intervals": lambda: plot_intervals(result),
        "kappa": lambda: plot_kappa(result),
        "time": lambda: plot_time(result),
    }
    if of not in pictures:
        raise OptionError("unknown picture", got=of, hint=did_you_mean(str(of), pictures), argument="of")
    if of != "topics" and (topic or only):
        raise OptionError("topic and only are for the picture by topics", got=of, hint="leave --of out, or them")
    save_axes(pictures[of], path)


def save_axes(draw: Callable[[], Axes], path: str) -> None:
    """Draw a picture into a file, of the kind that its ending names.

    Raises
    ------
    OptionError
        If the ending is unknown.
    """
    ending = path.rpartition(".")[2].lower()
    with text_kept() if ending == "svg" else nullcontext():
        canvas = draw().figure.canvas
        known = sorted(canvas.get_supported_filetypes())
        if ending not in known:
            raise OptionError("unknown kind of picture", got=path, hint=did_you_mean(ending, known))
        with whole_file(path) as part:
            canvas.print_figure(part, dpi=_DPI, metadata=UNDATED if ending == "svg" else None)
    from matplotlib.pyplot import close

    close(canvas.figure)
