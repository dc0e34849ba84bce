"""Compare the library with an oracle in exact fractions on random dossiers.

Usage: ``python -m benchmarks.oracle 20000 [first seed]``. Prints each difference, and exits with 1 if there is one.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from stated_comparison import differences


def main() -> int:
    """Compare so many dossiers."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    differing, start = 0, time.perf_counter()
    for seed in range(first, first + count):
        found = differences(seed, command=seed % 20 == 0)
        differing += bool(found)
        for one in found:
            print(f"seed {seed}: {one}", flush=True)
        done = seed + 1 - first
        if done % 1000 == 0 and done < count:
            print(f"{done:,} dossiers, {differing:,} differ so far", flush=True)
    print(f"{count:,} dossiers, {differing:,} differ, {time.perf_counter() - start:.0f} seconds")
    return int(differing > 0)


if __name__ == "__main__":
    sys.exit(main())
