"""The default of truth finding on worlds of other kinds, against every other method of the package and the mean.

``python -m benchmarks.other_worlds [names] [--peers]`` prints a row per world: the default and the best other method,
and by how many standard errors of the difference the default is ahead, paired over the seeds; with ``--peers`` the six
of truthdiscovery count as others (see `benchmarks/truth.py`), on the first seeds.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import numpy as np
import pandas as pd

import consilience as cs
from benchmarks.truth import claims_frame
from consilience.weighing.truths import METHODS

SEEDS = range(1, 11)
PEER_SEEDS = 4
MEASURES = {"exact": -1, "within_1": -1, "mae": 1}
"""Each with 1 where less of it is better, else -1."""


def load_worlds(name="other_worlds"):
    """Return a module of the tests that makes worlds."""
    path = Path(__file__).parents[1] / "tests" / "weighing" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name, path)
    worlds = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(worlds)
    return worlds


def other_makers():
    """Yield each maker of a world, and whether sources state the truth there."""
    for worlds in map(load_worlds, ("other_worlds", "further_worlds", "shared_error_worlds", "outlying_worlds")):
        yield from ((make, True) for make in worlds.EXACT)
        yield from ((make, False) for make in worlds.ESTIMATED)


def scores(world, peer=None):
    """Return what each method has of each measure."""
    claims, truth = claims_frame(world), dict(enumerate(world.truth))
    how = {} if world.measure is None else {"measure": "measure"}
    found = {method: cs.find_truth(claims, method=method, **how) for method in METHODS}
    found["mean"] = claims.groupby("scope")["value"].mean()
    if peer is not None:
        from benchmarks.truth import run_peers

        found |= {name: answers for name, answers, _ in run_peers(peer, claims)}
    scored = {name: cs.evaluate(each, truth) for name, each in found.items()}
    return {(name, measure): getattr(score, measure) for name, score in scored.items() for measure in MEASURES}


def ahead(table, measure):
    """Return the mean of the default, that of the best other, which that is, and the standard errors between them."""
    sign = MEASURES[measure]
    of = table.xs(measure, axis=1, level=1)
    mean = of.mean()
    best = (sign * mean.drop(METHODS[0])).idxmin()
    apart = (sign * (of[best] - of[METHODS[0]])).dropna()
    error = apart.std() / np.sqrt(len(apart))
    return mean[METHODS[0]], mean[best], best, apart.mean() / error if error > 0 else 0.0


def main(wanted):
    """Print the table."""
    peer = None
    if "--peers" in wanted:
        from benchmarks.truth import load_peer

        peer = load_peer()
    names = [name for name in wanted if not name.startswith("--")]
    print("| world | measure | default | best other | | standard errors ahead |")
    print("|---|---|---|---|---|---|")
    for make, exact in other_makers():
        if names and make.__name__ not in names:
            continue
        rows = [scores(make(seed), peer if seed <= PEER_SEEDS else None) for seed in SEEDS]
        table = pd.DataFrame(rows)
        table.columns = pd.MultiIndex.from_tuples(table.columns)
        for measure in ("exact", "mae") if exact else ("within_1", "mae"):
            ours, theirs, best, errors = ahead(table, measure)
            behind = f"**{errors:+.1f}**" if errors < -2 else f"{errors:+.1f}"
            print(f"| {make.__name__} | {measure} | {ours:.4g} | {theirs:.4g} | {best} | {behind} |", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
