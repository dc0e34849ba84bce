"""Sources side by side: who agrees with whom, as a matrix, and who repeats whom, as a graph (extra ``plot``)."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from consilience.comparing.comparison import Verdict
from consilience.errors import OptionError
from consilience.reconciling.outcome import Outcome
from consilience.showing.canvas import (
    COMMON,
    CONFLICT,
    GRID,
    INK,
    PAPER,
    QUIET,
    drawable,
    new_axes,
    without_tex,
)
from consilience.showing.layout import cut
from consilience.showing.verdicts import LISTED
from consilience.weighing.truth import find_truth
from consilience.words import clean, counted, join_names, number_words

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

_MOST = 14
"""The most sources that fit side by side; those with the most figures are shown."""
_SIZE = 9.0
_NAME = 22
"""Longest name, in characters."""


GRAPH = 5.0, 4.2
"""How large a graph of echoes is, in inches."""


def matrix_size(sources: int) -> tuple[float, float]:
    """Return how large the matrix of so many sources is, in inches."""
    shown = min(sources, _MOST)
    return 2.2 + 0.75 * shown, 1.4 + 0.5 * shown


def agreement(result: Outcome) -> dict[tuple[str, str], Counter[str]]:
    """Count for each two sources in how many pairs of figures they agree, and in how many they conflict.

    Raises
    ------
    OptionError
        If there are too many pairs to list.
    """
    if result.system.related_count > LISTED:
        raise OptionError("too many pairs of figures", got=result.system.related_count, hint="draw one topic's claims")
    found: dict[tuple[str, str], Counter[str]] = {}
    for pair in result.system.related:
        if pair.verdict is not Verdict.NOT_COMPARABLE:
            names = sorted(result.claims[side].source.name for side in (pair.left, pair.right))
            found.setdefault((names[0], names[1]), Counter())[pair.verdict.value] += 1
    return found


@without_tex
def plot_sources(result: Outcome, ax: Axes | None = None) -> Axes:
    """Draw who agrees with whom: in how many pairs of figures two sources agree (=), and conflict (≠)."""
    counts = agreement(result)
    often = Counter(clean(claim.source.name) for claim in result.claims.current)
    known = {claim.source.name: clean(claim.source.name) for claim in result.claims.current}
    names = [name for name, _ in often.most_common(_MOST)]
    if not names:
        raise OptionError("there are no sources to draw", hint="a picture needs at least one claim")
    ax = new_axes(ax, matrix_size(len(often)))
    place = {name: number for number, name in enumerate(names)}
    for (left, right), verdicts in counts.items():
        cell = {place.get(known[left]), place.get(known[right])}
        if None in cell:
            continue
        low, high = min(cell), max(cell)  # type: ignore[type-var]
        _draw_cell(ax, (low, high), verdicts[Verdict.AGREE.value], verdicts[Verdict.CONFLICT.value])  # type: ignore[arg-type]
    ax.set_xlim(-0.5, len(names) - 0.5)
    ax.set_ylim(len(names) - 0.5, -0.5)
    labels = [drawable(cut(name, _NAME)) for name in names]
    look: dict[str, Any] = {"fontsize": _SIZE, "color": INK, "parse_math": False}
    ax.set_yticks(range(len(names)), labels, **look)
    ax.set_xticks(range(len(names)), labels, rotation=40, ha="right", rotation_mode="anchor", **look)
    ax.set_xticks([n + 0.5 for n in range(len(names))], minor=True)
    ax.set_yticks([n + 0.5 for n in range(len(names))], minor=True)
    ax.grid(which="minor", color=GRID, linewidth=0.6)
    ax.tick_params(which="both", length=0)
    ax.spines[:].set_visible(False)
    more = len(often) - len(names)
    told = f"{counted(more, 'more source')} not shown. " * (more > 0)
    ax.set_title(f"{told}= pairs that agree, ≠ pairs that conflict", loc="left", fontsize=_SIZE, color=QUIET)
    return ax


def _draw_cell(ax: Axes, cell: tuple[int, int], agreeing: int, conflicting: int) -> None:
    low, high = cell
    share = conflicting / (agreeing + conflicting)
    text = "  ".join([f"= {agreeing:,}"] * bool(agreeing) + [f"≠ {conflicting:,}"] * bool(conflicting))
    for x, y in {(low, high), (high, low)}:
        box = [x - 0.5, x + 0.5]
        ax.fill_between(box, y - 0.5, y + 0.5, color=CONFLICT if share else COMMON, alpha=0.12 + 0.35 * (share or 1))
        ax.text(x, y, text, ha="center", va="center", fontsize=_SIZE - 1, color=INK)


def echoes_of(result: Outcome) -> pd.DataFrame:
    """Return the pairs of sources that share odd values; see `Reconciliation.echoes`."""
    labels = {str(scope): result.system.names.words(scope) for scope in result.system.scopes}
    found = find_truth(replace(result.claims, compare_across=result.compare_across)).echoes
    words = [
        join_names(f"{labels.get(scope, scope)}: {number_words(value)}" for scope, value in shown)
        for shown in found["examples"]
    ]
    types = {"left": object, "right": object, "examples": object, "both_odd": float, "suspected": bool}
    return found.assign(examples=words).astype(types)


@without_tex
def plot_echoes(echoes: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """Draw who shares odd values with whom, as a graph: a line for each suspected pair, as wide as it shares many."""
    suspected = echoes[echoes["suspected"]]
    names = sorted({*suspected["left"], *suspected["right"]})
    ax = new_axes(ax, GRAPH)
    at = {
        name: (math.cos(2 * math.pi * n / len(names)), math.sin(2 * math.pi * n / len(names)))
        for n, name in enumerate(names)
    }
    for left, right, shared, both in suspected[["left", "right", "shared", "both_odd"]].itertuples(index=False):
        (x1, y1), (x2, y2) = at[left], at[right]
        ax.plot([x1, x2], [y1, y2], color=CONFLICT, linewidth=1 + 4 * shared / max(both, 1), alpha=0.6, zorder=1)
        middle: dict[str, Any] = {"ha": "center", "va": "center", "fontsize": _SIZE - 1.5, "color": INK}
        ax.text((x1 + x2) / 2, (y1 + y2) / 2, f"{shared:,}", backgroundcolor=PAPER, zorder=2, **middle)
    for name, (x, y) in at.items():
        ax.scatter([x], [y], 40, color=INK, zorder=3)
        label = drawable(cut(str(name), _NAME))
        ax.annotate(
            label, (x, y), xytext=(0, 8), textcoords="offset points", ha="center", fontsize=_SIZE, parse_math=False
        )
    ax.set_xlim(-1.6, 1.6)
    ax.set_ylim(-1.3, 1.35)
    ax.axis("off")
    told = (
        "Lines: how many odd values two sources share."
        if names
        else "No two sources are suspected of sharing their slips."
    )
    ax.set_title(told, loc="left", fontsize=_SIZE, color=QUIET)
    return ax
