"""How far the probabilities and intervals of truth finding can be trusted, by world and collection with known answers.

``python -m benchmarks.calibration`` prints the table: the mean probability of the answers and the share exactly right;
the same for answers with a probability of 0.85 to 0.95; the share of true values between `lower` and `upper`, which
should be 0.9 at least; and how wide that is, in multiples of the mean absolute error.
"""

from __future__ import annotations

import sys

import numpy as np

import consilience as cs
from benchmarks.known_answers import FOLDER, collections
from benchmarks.other_worlds import other_makers
from benchmarks.truth import claims_frame, load_worlds

LOW, HIGH = 0.85, 0.95


def _row(name, claims, truth):
    found = cs.find_truth(claims).estimates.set_index("scope")
    known = [scope for scope in truth if scope in found.index]
    found, true = found.loc[known], np.array([truth[scope] for scope in known])
    slack = 1e-9 * np.maximum(1, np.abs(true))
    right = np.abs(found["value"].to_numpy() - true) <= slack
    within = (found["lower"].to_numpy() <= true + slack) & (true - slack <= found["upper"].to_numpy())
    sure = found["probability"].between(LOW, HIGH).to_numpy()
    nine = f"{right[sure].mean():.2f} of {sure.sum():,}" if sure.sum() >= 10 else "-"
    width = (found["upper"] - found["lower"]).mean() / max(np.abs(found["value"] - true).mean(), 1e-12)
    shares = f"{found['probability'].mean():.3f} | {right.mean():.3f} | {nine} | {within.mean():.3f} | {width:.1f}"
    print(f"| {name} | {len(known):,} | {found['stated'].mean():.2f} | {shares} |", flush=True)


def main(wanted):
    """Print the table."""
    print("| set | scopes | stated | probability | exactly right | right of those near 0.9 | within | width |")
    print("|---|---|---|---|---|---|---|---|")
    for make in [*load_worlds().WORLDS, *(make for make, _ in other_makers())]:
        if not wanted or make.__name__.startswith(wanted):
            world = make(11)
            _row(make.__name__, claims_frame(world), dict(enumerate(world.truth)))
    for each in collections() if FOLDER.exists() else ():
        if not each.name.startswith("flights 2") and (not wanted or each.name.startswith(wanted)):
            for part, truth in each.truth.items():
                _row(f"{each.name} {part}".strip(), each.claims, truth)


if __name__ == "__main__":
    main(tuple(sys.argv[1:]))
