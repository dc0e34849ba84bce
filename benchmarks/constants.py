"""What each tuned constant of truth finding is worth: the effect of halving and of doubling it.

``python -m benchmarks.constants`` prints a row per constant of `consilience.weighing.tuning`. Each cell: the mean over
worlds, and over collections with known answers where they are at hand, of the difference in the share exactly right (in
points), and of the mean absolute error (in percent of what it is). Steady constants show zeros.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import numpy as np

import consilience as cs
from benchmarks.known_answers import FOLDER, collections
from benchmarks.truth import claims_frame, load_worlds
from consilience.weighing import tuning

_INTRODUCTION = """# The constants of truth finding

Printed by `python -m benchmarks.constants`: what halving and doubling each constant of `consilience.weighing.tuning`
changes, the mean over the simulated worlds and over collections with known answers (polls, coins, populations, a day of
flights). Shares exactly right in points, mean absolute errors in percent of what they are (the median set). What each
constant does is written beside it in the module; bounds, grids, and what only reports, probabilities and echoes use
are left out.
"""

WHOLE = {"STEPS", "MEAN_STEPS", "CANDIDATES", "KIN", "ENOUGH", "FEED_LEAST", "ECHO_LEAST"}
LEFT_OUT = {
    "EASE",
    "ECHO_LEAST",
    "ECHO_P",
    "ECHO_COPIED",
    "ECHO_SURE",
    "ECHO_TWINS",
    "LOWEST",
    "HIGHEST",
    "CANDIDATES",
    "ROUNDED",
}
"""Grids and bounds, and what only reports, probabilities and `discount_echoes` use."""

LONG = {"flights", "temperature_ensemble", "weather"}


def _sets() -> Iterator[tuple[str, object, dict]]:
    worlds = load_worlds()
    for make in worlds.WORLDS:
        world = make(13)
        yield "world", claims_frame(world), dict(enumerate(world.truth))
    for each in collections() if FOLDER.exists() else ():
        if each.name not in LONG and (not each.name.startswith("flights") or each.name.endswith("1203")):
            yield "known", each.claims, next(iter(each.truth.values()))


def _scores(sets) -> dict[str, np.ndarray]:
    """Return for worlds and collections the share exactly right and the mean absolute error of each set."""
    found: dict[str, list[tuple[float, float]]] = {"world": [], "known": []}
    for kind, claims, truth in sets:
        score = cs.evaluate(cs.find_truth(claims), truth)
        found[kind].append((score.exact, score.mae))
    return {kind: np.array(rows).reshape(-1, 2) for kind, rows in found.items()}


def _set_everywhere(name: str, value: float) -> None:
    """Set a constant in each module that has imported it."""
    for module in list(sys.modules.values()):
        if getattr(module, "__name__", "").startswith("consilience.weighing") and hasattr(module, name):
            setattr(module, name, value)


def main(wanted: list[str]) -> None:
    """Print the table."""
    print(_INTRODUCTION)
    sets = list(_sets())
    usual = _scores(sets)
    print("| constant | value | set to | exact, worlds | error, worlds | exact, known | error, known |")
    print("|---|---|---|---|---|---|---|")
    for name, value in vars(tuning).items():
        if not name.isupper() or name in LEFT_OUT or (wanted and name not in wanted):
            continue
        for factor in (0.5, 2):
            other = round(value * factor) if name in WHOLE else value * factor
            other = min(other, 0.99) if value < 1 else other
            _set_everywhere(name, other)
            cells = []
            for kind, now in _scores(sets).items():
                apart = now - usual[kind]
                points = 100 * apart[:, 0].mean() if len(apart) else 0.0
                share = 100 * np.median(apart[:, 1] / np.maximum(usual[kind][:, 1], 1e-9)) if len(apart) else 0.0
                cells += [f"{points:+.2f}", f"{share:+.1f} %"]
            print(f"| {name} | {value:g} | {other:g} | " + " | ".join(cells) + " |", flush=True)
        _set_everywhere(name, value)


if __name__ == "__main__":
    main(sys.argv[1:])
