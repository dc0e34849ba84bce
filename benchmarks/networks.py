"""Networks: bounds on scopes in trees and in tangles, against a NumPy pass and against an LP each.

``python benchmarks/networks.py`` prints ratios of one run; times are medians of alternating runs. The physical floor
is a pass over the same arrays (the ends of all wholes raised by their parts, those of all parts by their wholes),
times the passes that it takes until no end moves.
"""

from __future__ import annotations

import statistics
import time

import numpy as np

from consilience.arrays import starts_of
from consilience.reconciling.constraints import Relations
from consilience.reconciling.network import imply
from consilience.reconciling.programs import tightest

RUNS = 5
SIZE = 10
"""Scopes of a tree: a whole, three parts, and two parts of each."""
_PARTS = [(0, 1), (0, 2), (0, 3), (1, 4), (1, 5), (2, 6), (2, 7), (3, 8), (3, 9)]


def trees(count: int, rng: np.random.Generator) -> tuple[np.ndarray, Relations]:
    """Bounds that hold, and trees of ten scopes where parts add up."""
    leaves = rng.integers(10, 1000, (count, SIZE)).astype(float)
    values = leaves.copy()
    for whole in (1, 2, 3, 0):
        values[:, whole] = sum(values[:, part] for up, part in _PARTS if up == whole)
    wide = rng.integers(0, 50, (2, count, SIZE))
    bounds = np.stack([(values - wide[0]).ravel(), -(values + wide[1]).ravel()])
    bounds[0] = np.maximum(bounds[0], 0)
    bounds[:, rng.random(count * SIZE) < 0.3] = np.array([[0.0], [-np.inf]])
    base = np.arange(count)[:, None] * SIZE
    whole = (base + np.arange(4)).ravel()
    part = (base + np.array([part for _, part in _PARTS])).ravel()
    total = (np.arange(count)[:, None] * 4 + np.array([up for up, _ in _PARTS])).ravel()
    none = np.zeros(0, dtype=np.int64)
    return bounds, Relations(count * SIZE, none, none, whole, part, total)


def tangles(count: int, rng: np.random.Generator) -> tuple[np.ndarray, Relations]:
    """Three totals over three shared parts, so that propagation alone is not exact."""
    parts = rng.integers(0, 20, (count, 3)).astype(float)
    sums = np.stack([parts[:, 0] + parts[:, 1], parts[:, 1] + parts[:, 2], parts[:, 0] + parts[:, 2]], axis=1)
    bounds = np.zeros((2, count, 6))
    bounds[1, :, :3] = -np.inf
    bounds[0, :, 3:], bounds[1, :, 3:] = sums, -sums
    base = np.arange(count)[:, None] * 6
    whole = (base + np.array([3, 4, 5])).ravel()
    part = (base + np.array([0, 1, 1, 2, 0, 2])).ravel()
    total = (np.arange(count)[:, None] * 3 + np.array([0, 0, 1, 1, 2, 2])).ravel()
    none = np.zeros(0, dtype=np.int64)
    return bounds.reshape(2, -1), Relations(count * 6, none, none, whole, part, total)


def one_pass(bounds: np.ndarray, relations: Relations) -> np.ndarray:
    """The arithmetic of one round over plain arrays, without any care for rounding, infinity or order."""
    tight = bounds.copy()
    starts = starts_of(relations.total)
    for side in (0, 1):
        mine, other = tight[side], tight[1 - side]
        np.maximum.at(mine, relations.whole, np.add.reduceat(mine[relations.part], starts))
        rest = np.add.reduceat(other[relations.part], starts)[relations.total] - other[relations.part]
        np.maximum.at(
            mine,
            relations.part,
            mine[relations.whole][relations.total] + np.nan_to_num(rest, nan=-np.inf, neginf=-np.inf),
        )
    return tight


def passes_needed(bounds: np.ndarray, relations: Relations) -> int:
    """Count the passes until no end moves by more than rounding; a tangle may take more than it is worth counting."""
    for count in range(1, 20):
        after = one_pass(bounds, relations)
        if np.allclose(after, bounds, rtol=1e-9):
            return max(count - 1, 1)
        bounds = after
    return 20


def an_lp_each(bounds: np.ndarray, relations: Relations, size: int, some: int) -> None:
    """Solve the first components one by one."""
    for number in range(some):
        chosen = np.zeros(relations.size, dtype=bool)
        chosen[number * size : (number + 1) * size] = True
        inner, places = relations.among(chosen)
        closed, alone = np.zeros((2, size), dtype=bool), np.zeros(size, dtype=np.int64)
        tightest(bounds[0, places], -bounds[1, places], closed, inner, alone)


def median(*work) -> list[float]:
    """Median seconds of each piece of work, run in turns."""
    times = [[] for _ in work]
    for _ in range(RUNS):
        for kept, do in zip(times, work, strict=True):
            begun = time.perf_counter()
            do()
            kept.append(time.perf_counter() - begun)
    return [statistics.median(kept) for kept in times]


def main() -> None:
    """Print the table."""
    rng = np.random.default_rng(0)
    print("| scopes | relations | seconds | passes needed | times those passes | an LP each, extrapolated |")
    print("|---|---|---|---|---|---|")
    for scopes in (1_000, 10_000, 100_000):
        for name, make, size, some in (("trees of ten", trees, SIZE, 20), ("tangles of six", tangles, 6, 20)):
            count = scopes // size
            bounds, relations = make(count, rng)
            with np.errstate(invalid="ignore"):
                passes = passes_needed(bounds, relations)
                ours, floor, each = median(
                    lambda b=bounds, r=relations: imply(b, r),
                    lambda b=bounds, r=relations: one_pass(b, r),
                    lambda b=bounds, r=relations, s=size, n=some: an_lp_each(b, r, s, n),
                )
            every, ratio = each / some * count, ours / (passes * floor)
            print(f"| {scopes:,} | {name} | {ours:.4f} | {passes} | {ratio:.1f} | {every / ours:.0f} times ours |")


if __name__ == "__main__":
    main()
