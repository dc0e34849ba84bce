"""What each part and each constant of truth finding is worth on worlds that it was not set on.

``python -m benchmarks.constants`` prints two tables. Parts are left out one after the other; constants of
`consilience.weighing.tuning` are halved and doubled. The worlds are those of `other_worlds` and `further_worlds`, which
hardly any constant was set on, without the worlds that a part was made for; and collections with known answers where
they are at hand. ``python -m benchmarks.constants NAME ...`` prints the rows of some.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from unittest.mock import patch

import numpy as np

import consilience as cs
from benchmarks.known_answers import FOLDER, collections
from benchmarks.other_worlds import other_makers
from benchmarks.truth import claims_frame
from consilience.weighing import coincidences, consensus, estimates, evidence, roundings, tuning
from consilience.weighing.shrinkage import Voices

_INTRODUCTION = """# What parts and constants of truth finding are worth

Printed by `python -m benchmarks.constants`: what changes if a part is left out, and if a constant of
`consilience.weighing.tuning` is halved or doubled. First on simulated worlds that constants were not set on; the worlds
that a part was made for are judged apart. Then on collections with known answers: polls, coins, populations, a day of
flights. Shares exactly right in points, mean absolute errors in percent of what they are (the median over the sets).
What each constant does is written beside it in the module; bounds, grids, and what only reports and probabilities use
are left out.
"""
_COLUMNS = "exact, worlds | error, worlds | exact, known | error, known |"

WHOLE = {"STEPS", "MEAN_STEPS", "CANDIDATES", "KIN", "ENOUGH", "FEED_LEAST", "ECHO_LEAST", "KINDRED"}
LEFT_OUT = {
    "EASE",
    "ECHO_LEAST",
    "ECHO_P",
    "ECHO_COPIED",
    "ECHO_TWINS",
    "LOWEST",
    "HIGHEST",
    "CANDIDATES",
    "CONFIDENCE",
}
"""Grids and bounds, and what only reports and probabilities use."""

LONG = {"flights", "temperature_ensemble", "weather", "few_and_wide"}


def _without_roundings(cls, said, scale):
    none = np.zeros(0, dtype=np.int64)
    return cls(none, none, np.zeros(len(said.source)))


_everywhere = coincidences.Everywhere.of


def _without_few(said):
    found = _everywhere(said)
    return coincidences.Everywhere(found.stated, found.few, np.zeros(said.measures, dtype=np.bool_), found.met)


PARTS: dict[str, tuple[list, set[str]]] = {
    "roundings confirm": ([(roundings.Roundings, "of", classmethod(_without_roundings))], {"significant", "grains"}),
    "yes and no have no neighbours": ([(evidence.Everywhere, "of", staticmethod(_without_few))], {"two_answers"}),
    "right beyond chance among few values": (
        [
            (
                evidence.Evidence,
                "_beyond_chance",
                lambda self, right, tested: right * self.known[self.said.measure[self.said.at]],
            )
        ],
        {"two_answers"},
    ),
    "hardness of scopes": (
        [(estimates.Means, "_judge_scopes", lambda self, square, among: None)],
        {"uneven", "bounded"},
    ),
    "tail of estimates": ([(estimates.Means, "_best_tails", lambda self: self.freedom)], {"guesses_of_strangers"}),
    "offsets of estimates": ([(estimates.Means, "_take_offsets", lambda self, weight: None)], {"offsets"}),
    "families of estimates": (
        [(estimates.Families, "alone", lambda self, off, lever: np.ones(len(off)))],
        {"families"},
    ),
    "one source may stand out": (
        [(Voices, "drawn", lambda self, square, count: self.shrink(square, count))],
        {"precise", "spammers"},
    ),
    "copies vote once": (
        [(consensus, "shared_votes", lambda said, pairs: np.ones(len(said.source)))],
        {"trios", "late_copies"},
    ),
    "feeds vote once": ([(consensus, "find_feeds", lambda said: np.arange(said.sources))], set()),
    "company counts less": ([(consensus, "independence", lambda c, s, w: np.ones(len(c.evidence.said.source)))], set()),
    "errors that are common": ([("consilience.weighing.candidates.correlate_sides", None, lambda *_: 0.0)], set()),
    "sides of errors": (
        [
            (
                "consilience.weighing.candidates.share_above",
                None,
                lambda side, w, measure, measures: np.full(measures, 0.5),
            )
        ],
        set(),
    ),
    "ease of scopes": ([(evidence.Trials, "fit", lambda self, often, checked, caution: often)], set()),
    "turns": ([(consensus, "STEPS", 0)], {"lagging", "threes"}),
}
"""What replaces a part, and the worlds that it was made for."""


def _sets(seeds: tuple[int, ...]) -> Iterator[tuple[str, str, object, dict, dict]]:
    for make, exact in other_makers():
        for seed in seeds if make.__name__ not in LONG else ():
            world = make(seed)
            how = {} if world.measure is None else {"measure": "measure"}
            kind = "exact" if exact else "estimated"
            yield f"{make.__name__} {seed}", kind, claims_frame(world), how, dict(enumerate(world.truth))
    for each in collections() if FOLDER.exists() else ():
        if each.name not in LONG and (not each.name.startswith("flights") or each.name.endswith("1203")):
            yield each.name, "known", each.claims, {}, next(iter(each.truth.values()))


def _scores(sets) -> dict[tuple[str, str], tuple[float, float]]:
    """Return by name and kind of each set the share exactly right and the mean absolute error."""
    found = {}
    for name, kind, claims, how, truth in sets:
        score = cs.evaluate(cs.find_truth(claims, **how), truth)
        found[name, kind] = score.exact, score.mae
    return found


def _cells(now, usual, made_for=frozenset()) -> str:
    """Return the differences: points of exact hits and percent of errors, in worlds and collections."""
    cells = []
    for kinds in (("exact", "estimated"), ("known", "known")):
        points, share = (
            [change(now[key], usual[key]) for key in usual if key[1] == kind and key[0].split()[0] not in made_for]
            for kind, change in zip(kinds, (_points, _percent), strict=True)
        )
        cells += [f"{np.mean(points):+.2f}" if points else "-", f"{np.median(share):+.1f} %" if share else "-"]
    return " | ".join(cells)


def _there(now, usual, world: str) -> str:
    """Return the mean change in a world."""
    here = [key for key in usual if key[0].split()[0] == world]
    exact = here[0][1] == "exact"
    change = np.mean([(_points if exact else _percent)(now[key], usual[key]) for key in here])
    return f"{change:+.1f}" if exact else f"{change:+.1f} %"


def _points(now, usual) -> float:
    return 100 * (now[0] - usual[0])


def _percent(now, usual) -> float:
    return 100 * (now[1] - usual[1]) / max(usual[1], 1e-9)


def _set_everywhere(name: str, value: float) -> None:
    """Set a constant in each module that has imported it."""
    for module in list(sys.modules.values()):
        if getattr(module, "__name__", "").startswith("consilience.weighing") and hasattr(module, name):
            setattr(module, name, value)


def _print_parts(score: Callable, usual, wanted: list[str]) -> None:
    print(f"| without | made for | there | {_COLUMNS}\n" + "|---" * 7 + "|")
    for name, (changes, made_for) in PARTS.items():
        if wanted and name not in wanted:
            continue
        with ExitStack() as stack:
            for where, attribute, other in changes:
                stack.enter_context(patch(where, other) if attribute is None else patch.object(where, attribute, other))
            now = score()
        there = [_there(now, usual, world) for world in sorted(made_for)]
        print(
            f"| {name} | {', '.join(sorted(made_for))} | {', '.join(there)} | {_cells(now, usual, made_for)} |",
            flush=True,
        )


def main(wanted: list[str]) -> None:
    """Print the tables."""
    print(_INTRODUCTION)
    for_parts, sets = list(_sets((13, 14))), list(_sets((13,)))
    _print_parts(lambda: _scores(for_parts), _scores(for_parts), wanted)
    usual = _scores(sets)
    print(f"\n| constant | value | set to | {_COLUMNS}\n" + "|---" * 7 + "|")
    for name, value in vars(tuning).items():
        if not name.isupper() or name in LEFT_OUT or (wanted and name not in wanted):
            continue
        for factor in (0.5, 2):
            other = round(value * factor) if name in WHOLE else value * factor
            other = min(other, 0.99) if value < 1 else other
            _set_everywhere(name, other)
            print(f"| {name} | {value:g} | {other:g} | {_cells(_scores(sets), usual)} |", flush=True)
        _set_everywhere(name, value)


if __name__ == "__main__":
    main(sys.argv[1:])
