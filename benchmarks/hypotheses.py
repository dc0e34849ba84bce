"""How many hypotheses `explain` shows on real collections, and in how many of those that are moved at random.

``python -m benchmarks.hypotheses [TIMES]`` prints a row per collection: the claims on some of its scopes, the
hypotheses by kind, and of so many such samples (10) those in which a kind is shown when the scopes are dealt to other
claims, when they are dealt to other claims of the same kind (the same "what"), and when on each scope the sources are:
what coincidence alone explains. ``--worlds`` does so for random worlds. What the two figures alone suggest, and
"scatter", is no less true of sources that are moved; of scopes that are moved, a factor or a unit of all figures.
"""

from __future__ import annotations

import sys
from collections import Counter

import numpy as np
import pandas as pd

import consilience as cs
from benchmarks.explained_pairs import dimensions
from benchmarks.known_answers import FOLDER, collections
from benchmarks.plain_collections import plain_collections

SCOPES = {"flights": 40, "population": 400, "polls_candidate": 120, "coins": 4, "weather": 60,
          "temperature_ensemble": 60, "child mortality": 400, "people by age": 300, "deaths in war": 200,
          "marchers": 300}  # fmt: skip
"""How many scopes are drawn of each collection."""


def explained(name, frame):
    """Return how many hypotheses there are on some claims, by kind."""
    rows = [
        {"id": f"c{place}", "figure": value, "source": source, **dimensions(name, scope)}
        for place, (scope, source, value) in enumerate(frame[["scope", "source", "value"]].itertuples(index=False))
    ]
    return Counter(one.kind for one in cs.tables.explain(cs.read_claims(rows, value="figure")))


def moved(name, frame, way, rng):
    """Deal the scopes, the scopes of each kind, or the sources on each scope anew."""
    column, groups = {
        "scopes": ("scope", np.zeros(len(frame))),
        "within": ("scope", frame["scope"].map(lambda scope: dimensions(name, scope)["what"])),
        "sources": ("source", frame["scope"]),
    }[way]
    dealt = frame[column].groupby(np.asarray(groups), sort=False).transform(rng.permutation)
    return frame.assign(**{column: dealt}).drop_duplicates(["scope", "source"])


def worlds(times):
    """Yield random collections: many scopes, some sources who round, are off or guess, and small or large figures."""
    for seed in range(times):
        rng = np.random.default_rng(seed)
        scopes, sources = int(rng.integers(20, 120)), int(rng.integers(2, 9))
        right = rng.lognormal(rng.uniform(3, 10), rng.uniform(0.3, 2), scopes)
        rows = []
        for source in range(sources):
            noise, off = rng.choice([0, 0, 0.01, 0.1]), rng.choice([1, 1, 1.05, 10])
            digits = int(rng.integers(0, 3))
            for scope in np.flatnonzero(rng.random(scopes) < rng.uniform(0.3, 1)).tolist():
                value = round(right[scope] * off * rng.normal(1, noise), -digits)
                rows.append((f"thing {scope % 3}|place {scope // 3}", f"s{source}", value))
        yield pd.DataFrame(rows, columns=["scope", "source", "value"])


def sampled(each, times):
    """Yield some scopes of a collection, other ones each time."""
    names = np.sort(each.claims["scope"].unique().astype(str))
    for seed in range(times):
        some = np.random.default_rng(seed).choice(names, min(SCOPES[each.name], len(names)), replace=False)
        yield each.claims[each.claims["scope"].isin(some)].reset_index(drop=True)


def print_row(name, frames):
    """Print what is shown of the first of some collections, and of all of them when they are moved."""
    cells = [", ".join(f"{times} {kind}" for kind, times in sorted(explained(name, frames[0]).items())) or "none"]
    for way in ("scopes", "within", "sources"):
        shown = Counter()
        for seed, frame in enumerate(frames):
            shown.update(set(explained(name, moved(name, frame, way, np.random.default_rng(seed)))))
        cells.append(", ".join(f"{kind} {times}/{len(frames)}" for kind, times in sorted(shown.items())) or "none")
    print(f"| {name} | {len(frames[0]):,} | " + " | ".join(cells) + " |", flush=True)


def main(times, wanted, made):
    """Print the table."""
    print("| collection | claims | hypotheses | scopes moved | within a kind | sources moved |")
    print("|---|---|---|---|---|---|")
    if made:
        print_row("worlds", list(worlds(times)))
        return
    for each in (*collections(), *plain_collections()) if FOLDER.exists() else ():
        if each.name in SCOPES and (not wanted or each.name in wanted):
            print_row(each.name, list(sampled(each, times)))


if __name__ == "__main__":
    words = sys.argv[1:]
    main(
        next((int(word) for word in words if word.isdigit()), 10),
        [word for word in words if not word.isdigit() and not word.startswith("--")],
        "--worlds" in words,
    )
