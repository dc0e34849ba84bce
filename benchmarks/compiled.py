"""Measure the kernel beside the same sweep compiled by numba: what a compiled kernel would bring.

python -m benchmarks.compiled
"""

import time
from itertools import pairwise

import numba
import numpy as np

from consilience.arrays import starts_of
from consilience.comparing.kernel import reconcile_segments
from consilience.frames.keys import CHUNK

ROWS, LONGEST = 4_000_000, 1 << 10


@numba.njit
def sweep(lower, upper, starts, found):
    """Find what the kernel does on each segment, but for bounds and repeated origins."""
    lows, highs = np.empty(LONGEST), np.empty(LONGEST)
    for segment in range(len(starts) - 1):
        first = starts[segment]
        size = starts[segment + 1] - first
        for given, ends in ((lower, lows), (upper, highs)):
            for i in range(size):
                place = i
                while place > 0 and ends[place - 1] > given[first + i]:
                    ends[place] = ends[place - 1]
                    place -= 1
                ends[place] = given[first + i]
        below = conflicts = ties = best = 0
        low = high = 0.0
        for i in range(size):
            while highs[below] < lows[i]:
                below += 1
            conflicts += below
            cover = i + 1 - below
            if cover > best:
                best, ties, low = cover, 0, lows[i]
            if cover == best:
                ties, high = ties + 1, highs[below]
        found[0, segment], found[1, segment] = lows[0], highs[size - 1]
        meets = lows[size - 1] <= highs[0]
        found[2, segment] = lows[size - 1] if meets else np.nan
        found[3, segment] = highs[0] if meets else np.nan
        found[4, segment], found[5, segment], found[6, segment] = low, high, best
        found[7, segment], found[8, segment] = ties, conflicts


def main():
    chance = np.random.default_rng(1)
    scope = np.sort(chance.integers(0, ROWS // 5, ROWS))
    lower = chance.integers(0, 1000, ROWS).astype(float)
    upper, row = lower + chance.integers(0, 500, ROWS), np.arange(ROWS)
    starts = np.r_[starts_of(scope), ROWS]
    found = np.empty((9, len(starts) - 1))

    def ours():
        chunks = [slice(first, last) for first, last in pairwise([*starts[: -1 : CHUNK // 5], ROWS])]  # of whole scopes
        return [reconcile_segments(lower[at], upper[at], scope[at], row[at], list_ties=False) for at in chunks]

    def compiled():
        sweep(lower, upper, starts, found)

    for number in range(4):  # the first run compiles
        times = []
        for run in (ours, compiled):
            begin = time.process_time()
            run()
            times.append(time.process_time() - begin)
        made = ours()
        for column, name in enumerate(("hull_low", "hull_high", "common_low", "common_high", "best_low", "best_high")):
            assert np.array_equal(np.concatenate([getattr(one, name) for one in made]), found[column], equal_nan=True)
        if number:
            print(f"NumPy {times[0]:.3f} s, numba {times[1]:.3f} s: {times[0] / times[1]:.2f} times faster")


if __name__ == "__main__":
    main()
