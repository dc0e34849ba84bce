"""A slow obvious oracle for linear systems: Fourier-Motzkin elimination in exact rational arithmetic."""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import product

import numpy as np

from consilience.reconciling.constraints import Relations

Row = tuple[tuple[Fraction, ...], Fraction, bool]
"""``sum(c * x) <= bound``, strictly where the flag is set."""


def relations(size: int, edges=(), totals=()) -> Relations:
    """Relations of pairs (small, large) and totals (whole, parts)."""
    small, large = np.array(list(edges), dtype=np.int64).reshape(-1, 2).T
    parts = [(part, number) for number, (_, members) in enumerate(totals) for part in members]
    part, total = np.array(parts, dtype=np.int64).reshape(-1, 2).T
    return Relations(size, small, large, np.array([whole for whole, _ in totals], dtype=np.int64), part, total)


def rows_of(bounds, relations: Relations) -> list[Row]:
    """Write bounds (lower, upper, lower_open, upper_open per scope) and relations as rows."""
    size = relations.size
    rows: list[Row] = []

    def add(terms: dict[int, int], bound: float, strict: bool = False) -> None:
        coefficients = [Fraction(0)] * size
        for place, sign in terms.items():
            coefficients[place] += sign
        rows.append((tuple(coefficients), Fraction(bound), strict))

    for place, (lower, upper, lower_open, upper_open) in enumerate(bounds):
        if math.isfinite(lower):
            add({place: -1}, -lower, lower_open)
        if math.isfinite(upper):
            add({place: 1}, upper, upper_open)
    for small, large in zip(relations.small.tolist(), relations.large.tolist(), strict=True):
        add({small: 1, large: -1}, 0)
    for number, whole in enumerate(relations.whole.tolist()):
        parts = relations.part[relations.total == number].tolist()
        for sign in (1, -1):
            add({whole: sign, **dict.fromkeys(parts, -sign)}, 0)
    return rows


def eliminate(rows: list[Row], place: int) -> list[Row]:
    """Project a variable out."""
    above = [row for row in rows if row[0][place] > 0]
    below = [row for row in rows if row[0][place] < 0]
    kept = [row for row in rows if row[0][place] == 0]
    for (up, up_bound, up_strict), (down, down_bound, down_strict) in product(above, below):
        scale, other = -down[place], up[place]
        kept.append(
            (
                tuple(a * scale + b * other for a, b in zip(up, down, strict=True)),
                up_bound * scale + down_bound * other,
                up_strict or down_strict,
            )
        )
    return _prune(kept)


def _prune(rows: list[Row]) -> list[Row]:
    tightest: dict[tuple[Fraction, ...], tuple[Fraction, bool]] = {}
    for coefficients, bound, strict in rows:
        size = next((abs(c) for c in coefficients if c), Fraction(1))
        key = tuple(c / size for c in coefficients)
        new = (bound / size, strict)
        if key not in tightest or (new[0], not new[1]) < (tightest[key][0], not tightest[key][1]):
            tightest[key] = new
    return [(key, *rest) for key, rest in tightest.items()]


def feasible(rows: list[Row], size: int) -> bool:
    """Whether any numbers satisfy all rows."""
    for place in range(size):
        rows = eliminate(rows, place)
    return all(bound > 0 or (bound == 0 and not strict) for _, bound, strict in rows)


def extent(rows: list[Row], size: int, place: int) -> tuple[float, float, bool, bool]:
    """The exact range of one variable: lower, upper, lower_open, upper_open."""
    for other in range(size):
        if other != place:
            rows = eliminate(rows, other)
    lower, upper = (-math.inf, True), (math.inf, True)
    for coefficients, bound, strict in rows:
        c = coefficients[place]
        if c > 0:
            upper = min(upper, (float(bound / c), strict), key=lambda end: (end[0], not end[1]))
        elif c < 0:
            lower = max(lower, (float(bound / c), strict), key=lambda end: (end[0], end[1]))
    return lower[0], upper[0], lower[1], upper[1]
