"""Compare pooling with metafor, number by number, on the data sets of metadat.

Usage: ``python -m benchmarks.metafor`` (R with metafor, on Debian ``r-base-core`` and ``r-cran-metafor``). With
``--write FILE`` writes metafor's numbers for three made sets, which the tests compare with. Otherwise prints, for each
quantity, how many numbers were compared, the largest difference, and where it is above one in a million. A
difference is relative to metafor's number or to the quantity's own unit (the standard error of the estimate, the median
variance, or 1), whichever is larger.
"""

from __future__ import annotations

import csv
import math
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np

import consilience as cs
from consilience.measurements import regress

LIMIT = 1e-6
TESTS = {"z": "normal", "knha": "hksj", "adhoc": "hksj ad hoc"}

OTHER_MAXIMA = {("dat.li2007", f"line ML {test}") for test in TESTS}
"""Where the likelihood has two maxima, and metafor's search ends on the lower one."""

Key = tuple[str, str, str]


def read(lines: list[str]) -> dict[Key, list[float]]:
    """Return the numbers of each set, method and name, in their order."""
    found: dict[Key, list[float]] = defaultdict(list)
    for name, method, quantity, number in csv.reader(lines):
        found[name, method, quantity].append(float(number.replace("NA", "nan")))
    return found


def ours(values: list[float], variances: list[float], label: str) -> dict[str, list[float]]:
    """Return our numbers, by metafor's method and test."""
    errors = np.sqrt(variances)
    *line, method, test = label.split()
    method = "FE" if method == "EE" else method
    if line:
        fit = regress(values, errors, errors, method=method, test=TESTS[test])
        names = ("intercept", "intercept_error", "slope", "slope_error", "slope_p", "tau2", "q")
        return {name: [getattr(fit, name)] for name in names}
    pooled = cs.pool(values, errors, method=method, test=TESTS[test])
    names = ("estimate", "standard_error", "tau2", "q", "q_p", "i2", "h2")
    found = {name: [float(getattr(pooled, name))] for name in names}
    for name, interval in (("", pooled.interval), ("prediction_", pooled.prediction), ("tau2_", pooled.tau2_interval)):
        assert interval is not None
        found |= {f"{name}low": [interval.lower], f"{name}high": [interval.upper]}
    if method == "REML" and test == "z":
        each = pooled.influence()
        found |= {f"influence_{name}": each[name].tolist() for name in ("residual", "cook", "dffits")}
    return found


def compared(found: dict[Key, list[float]]) -> Iterator[tuple[str, str, str, float, float, float]]:
    """Yield set, method, quantity, our number, metafor's, and their difference."""
    known: dict[tuple[str, str], dict[str, list[float]]] = {}
    for (name, label, quantity), theirs in found.items():
        if not label:
            continue
        values, variances = found[name, "", "yi"], found[name, "", "vi"]
        if (name, label) not in known:
            known[name, label] = ours(values, variances, label)
        mine = known[name, label]
        error = mine.get("standard_error", mine.get("intercept_error", [1.0]))[0]
        unit = {"tau2": float(np.median(variances))}.get(quantity.split("_")[0], 1.0)
        if quantity in ("estimate", "low", "high", "prediction_low", "prediction_high"):
            unit = error
        for here, there in zip(mine[quantity], theirs, strict=True):
            if not math.isnan(there):
                yield name, label, quantity, here, there, abs(here - there) / max(abs(there), unit)


def main() -> int:
    """Run metafor and compare; return 1 where a number differs."""
    command = ["Rscript", str(Path(__file__).with_suffix(".R"))]
    written = sys.argv[2] if sys.argv[1:2] == ["--write"] else None
    command += ["--made"] if written else []
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if written:
        Path(written).write_text(said, encoding="utf-8")
        return 0
    rows = list(compared(read(said.splitlines())))
    off = [row for row in rows if not row[5] <= LIMIT and row[:2] not in OTHER_MAXIMA]
    print(
        f"{len(rows):,} numbers of {len({row[0] for row in rows})} data sets, {len(off)} differ by more than {LIMIT:g}"
    )
    for quantity in dict.fromkeys(row[2] for row in rows):
        some = [row[5] for row in rows if row[2] == quantity and row[:2] not in OTHER_MAXIMA]
        print(f"{quantity:20} {len(some):6,} {max(some):10.1e}")
    for name, label, quantity, here, there, by in off:
        print(f"{name} {label} {quantity}: {here:.10g}, metafor {there:.10g} ({by:.1e})")
    return bool(off)


if __name__ == "__main__":
    sys.exit(main())
