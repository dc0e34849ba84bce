"""How far the probabilities and intervals of truth finding can be trusted, by world and collection with known answers.

``python -m benchmarks.calibration`` prints the table: the mean probability of the answers and the share exactly right;
the same for answers with a probability of 0.85 to 0.95; the share of true values between `lower` and `upper`, which
should be 0.9 at least; how wide that is, in multiples of the mean absolute error; and of means of estimates the share
within if an error that all sources of a scope share were not allowed for.
"""

from __future__ import annotations

import sys
from unittest.mock import patch

import numpy as np

import consilience as cs
from benchmarks.known_answers import FOLDER, collections
from benchmarks.other_worlds import other_makers
from benchmarks.truth import claims_frame, load_worlds
from consilience.weighing import posterior

LOW, HIGH = 0.85, 0.95


def _within(found, true):
    """Say which true values lie between the ends."""
    slack = 1e-9 * np.maximum(1, np.abs(true))
    return (found["lower"].to_numpy() <= true + slack) & (true - slack <= found["upper"].to_numpy())


def _without_shared_errors(claims, known, true):
    with patch.object(posterior, "allow_for_shared_errors", lambda means: means.width):
        return _within(cs.find_truth(claims).estimates.set_index("scope").loc[known], true).mean()


def _row(name, claims, truth):
    found = cs.find_truth(claims).estimates.set_index("scope")
    known = [scope for scope in truth if scope in found.index]
    found, true = found.loc[known], np.array([truth[scope] for scope in known])
    right = np.abs(found["value"].to_numpy() - true) <= 1e-9 * np.maximum(1, np.abs(true))
    sure = found["probability"].between(LOW, HIGH).to_numpy()
    nine = f"{right[sure].mean():.2f} of {sure.sum():,}" if sure.sum() >= 10 else "-"
    width = (found["upper"] - found["lower"]).mean() / max(np.abs(found["value"] - true).mean(), 1e-12)
    apart = "-" if found["stated"].all() else f"{_without_shared_errors(claims, known, true):.3f}"
    shares = f"{found['probability'].mean():.3f} | {right.mean():.3f} | {nine} | {_within(found, true).mean():.3f}"
    print(f"| {name} | {len(known):,} | {found['stated'].mean():.2f} | {shares} | {width:.1f} | {apart} |", flush=True)


def main(wanted):
    """Print the table."""
    print("| set | scopes | stated | probability | exactly right | right near 0.9 | within | width | own errors |")
    print("|---" * 9 + "|")
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
