"""How far the probabilities and intervals of truth finding can be trusted, by world and collection with known answers.

``python -m benchmarks.calibration`` prints the table: the mean probability of the answers and the share exactly right;
the same for answers with a probability of 0.85 to 0.95; the share of true values between `lower` and `upper`, which
should be 0.9 at least; how wide that is, in multiples of the mean absolute error; and of means of estimates the share
within if an error that all sources of a scope share were not allowed for.

``python -m benchmarks.calibration --known`` prints for estimates what share of the other scopes lies within if the
values of so many are known, the mean and the extremes over eight draws of them (two of large collections), and how
wide that is.
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
KNOWN = (0, 1, 6, 12, 30, 100)
LARGE = 100_000


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


def _known_cell(claims, truth, many):
    """Return the cell for so many known values, drawn anew each time; - where they are more than half."""
    scopes, held, width = sorted(set(truth) & set(claims["scope"])), [], []
    if many > len(scopes) // 2:
        return "-"
    for draw in range(1 if not many else 2 if len(claims) > LARGE else 8):
        picked = np.random.default_rng(draw).permutation(len(scopes))
        known = {scopes[place]: truth[scopes[place]] for place in picked[:many]}
        rest = [scopes[place] for place in picked[many:]]
        found = cs.find_truth(claims, known=known or None).estimates.set_index("scope").loc[rest]
        held.append(_within(found, np.array([truth[scope] for scope in rest])).mean())
        width.append((found["upper"] - found["lower"]).mean())
    return f"{np.mean(held):.2f} ({min(held):.2f} to {max(held):.2f}), {np.mean(width):.3g}"


def print_known(wanted):
    """Print how many true values lie within by how many others are known."""
    print("| set | " + " | ".join(f"{many} known" for many in KNOWN) + " |\n" + "|---" * (len(KNOWN) + 1) + "|")
    estimated = [make for make, exact in other_makers() if not exact]
    made = [(make.__name__, make(11)) for make in estimated]
    sets = [(name, claims_frame(world), dict(enumerate(world.truth))) for name, world in made]
    sets += [(each.name, each.claims, each.truth[""]) for each in (collections() if FOLDER.exists() else ())]
    for name, claims, truth in sets:
        if name.startswith(wanted or ("polls", "coins", "temp", *(make.__name__ for make in estimated))):
            cells = [_known_cell(claims, truth, many) for many in KNOWN]
            print(f"| {name} | " + " | ".join(cells) + " |", flush=True)


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
    names = tuple(name for name in sys.argv[1:] if name != "--known")
    print_known(names) if "--known" in sys.argv else main(names)
