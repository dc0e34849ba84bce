"""Say how often each method's 95 % interval holds the true value.

Usage: ``python -m benchmarks.coverage [WORLDS]``, 2,000 worlds of each kind by default. First in made worlds: values
around 0, errors between 0.5 and 2 in even ratios, and beyond them a dark uncertainty of so many typical errors, normal
or with one value in five far off. Then in history: the measurements of two constants that are exact by definition
today, pooled as they stood after each year that brought one.
Also how likely some pair of values that agree is so many standard errors apart.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Iterator

import numpy as np
from scipy.stats import studentized_range

import consilience as cs
from consilience.arrays import Floats
from consilience.measurements import linear_pool, pool_bayes

Pool = Callable[[Floats, Floats], tuple[float, float]]

GROUPED = {
    "FE": ("FE", "normal"),
    "Birge": ("Birge", "normal"),
    "PDG": ("PDG", "normal"),
    "PMM": ("PMM", "normal"),
    "DL": ("DL", "normal"),
    "PM": ("PM", "normal"),
    "REML": ("REML", "normal"),
    "REML, hksj": ("REML", "hksj"),
    "REML, hksj ad hoc": ("REML", "hksj ad hoc"),
}
"""What `pool_groups` pools at once: its method and its test."""
FEWER = 10
"""Methods that are not in `GROUPED` are asked of one world in so many."""
SIZES = (3, 5, 12)

PLANCK = 6.62607015
"""The Planck constant in 1e-34 J s, exact since 2019."""
PLANCK_MEASURED = [
    (1979, 6.626073000, 6.70e-06), (1980, 6.626065800, 8.80e-06), (1989, 6.626068400, 3.60e-06),
    (1990, 6.626068200, 1.30e-06), (1991, 6.626067000, 4.20e-06), (1995, 6.626071000, 1.10e-05),
    (1998, 6.626068910, 5.80e-07), (2011, 6.626069890, 2.00e-07), (2011, 6.626069100, 2.00e-06),
    (2012, 6.626071200, 1.30e-06), (2015, 6.626070150, 1.30e-07), (2015, 6.626068800, 1.70e-06),
    (2015, 6.626069360, 3.80e-07), (2017, 6.626070133, 6.00e-08), (2017, 6.626070410, 3.80e-07),
    (2017, 6.626070059, 1.65e-07), (2017, 6.626069200, 1.60e-06), (2017, 6.626070404, 7.92e-08),
]  # fmt: skip
"""Eighteen measurements with their standard uncertainties, as the tests of metafor have them."""
LIGHT = 299_792.458
"""The speed of light in km/s, exact since 1983."""
LIGHT_MEASURED = [
    (1862, 298_000.0, 500.0), (1907, 299_710.0, 30.0), (1926, 299_796.0, 4.0), (1950, 299_792.5, 3.0),
    (1958, 299_792.50, 0.10), (1972, 299_792.4562, 0.0011),
]  # fmt: skip
"""Foucault, Rosa and Dorsey, Michelson, Essen and Gordon-Smith, Froome, Evenson and others."""


def bayes(values: Floats, errors: Floats) -> tuple[float, float]:
    """Return the interval of the normal model with its default prior."""
    found = pool_bayes(values, errors).interval
    return found.lower, found.upper


def mixture(values: Floats, errors: Floats) -> tuple[float, float]:
    """Return the interval of the linear pool."""
    found = linear_pool(values, errors).interval()
    return found.lower, found.upper


SINGLE: dict[str, Pool] = {"pool_bayes": bayes, "linear_pool": mixture}


def worlds(size: int, dark: float, kind: str, count: int, seed: int) -> tuple[Floats, Floats]:
    """Return values and errors of shape (count, size), around a true value of 0."""
    random = np.random.default_rng(seed)
    errors = 2.0 ** random.uniform(-1, 1, (count, size))
    effects = random.normal(0, dark, (count, size))
    if kind == "outliers":
        effects = np.where(random.uniform(size=(count, size)) < 0.2, 3 * random.normal(0, dark, (count, size)), 0.0)
    return random.normal(0, errors) + effects, errors


def covered(values: Floats, errors: Floats) -> dict[str, float]:
    """Return for each method the share of the worlds whose interval holds 0."""
    count, size = values.shape
    groups = np.repeat(np.arange(count), size)
    found = {}
    for name, (method, test) in GROUPED.items():
        frame = cs.pool_groups(values.ravel(), errors.ravel(), groups, method=method, test=test)
        found[name] = float(((frame["low"] <= 0) & (frame["high"] >= 0)).mean())
    for name, pooled in SINGLE.items():
        ends = [pooled(*pair) for pair in zip(values[::FEWER], errors[::FEWER], strict=True)]
        found[name] = float(np.mean([low <= 0 <= high for low, high in ends]))
    return found


def made(count: int) -> Iterator[tuple[str, dict[str, float]]]:
    """Yield each kind of world, in words, with the shares."""
    for kind, dark in (("normal", 0.0), ("normal", 1.0), ("normal", 3.0), ("outliers", 3.0)):
        for size in SIZES:
            yield f"{kind}, dark {dark:g}, {size} values", covered(*worlds(size, dark, kind, count, seed=size))


def history(measured: list[tuple[int, float, float]], true: float) -> dict[str, tuple[int, int]]:
    """Return for each method how many of the lists after each year hold the true value, and how many there are."""
    held: dict[str, tuple[int, int]] = {}
    years = sorted({year for year, _, _ in measured})
    for year in years:
        rows = np.array([(value - true, error) for when, value, error in measured if when <= year])
        if len(rows) < min(SIZES):
            continue
        for name, hit in covered(rows[None, :, 0], rows[None, :, 1]).items():
            hits, asked = held.get(name, (0, 0))
            held[name] = (hits + int(hit), asked + 1)
    return held


def some_pair_apart(size: int, pull: float) -> float:
    """Return the chance that of so many values that agree, with equal errors, some pair has at least that pull."""
    return float(studentized_range.sf(pull * math.sqrt(2), size, math.inf))


def main() -> None:
    """Print all tables."""
    print("| values that agree | some pair above 1.96 | some pair above 2.77 |\n|---|---|---|")
    for size in (2, 5, 12):
        print(f"| {size} | {some_pair_apart(size, 1.96):.1%} | {some_pair_apart(size, 1.96 * math.sqrt(2)):.1%} |")
    print()
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    shares = dict(made(count))
    names = [*GROUPED, *SINGLE]
    kinds = list(dict.fromkeys(words.rpartition(",")[0] for words in shares))
    print(f"| method | {' | '.join(kinds)} | Planck constant | speed of light |")
    print("|---|" + "---|" * (len(kinds) + 2))
    past = [history(PLANCK_MEASURED, PLANCK), history(LIGHT_MEASURED, LIGHT)]
    for name in names:
        cells = [" ".join(f"{100 * shares[f'{kind}, {size} values'][name]:.0f}" for size in SIZES) for kind in kinds]
        cells += ["{} of {}".format(*held[name]) for held in past]
        print(f"| {name} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
