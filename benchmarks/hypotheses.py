"""How many hypotheses `explain` shows on real collections, and how many with all scopes moved at random.

``python -m benchmarks.hypotheses`` prints a row per collection: of the first scopes of each the claims, the hypotheses
by kind, and what is left of them when every scope is dealt to another claim, which coincidence alone explains.
"""

from __future__ import annotations

from collections import Counter

import numpy as np

import consilience as cs
from benchmarks.known_answers import FOLDER, collections

SCOPES = {"flights 20111202": 40, "population": 400, "polls_candidate": 120, "coins": 4, "weather": 60}


def _explained(frame) -> str:
    """Return the hypotheses on some claims by kind."""
    rows = [
        {"id": f"c{place}", "figure": f"{value:.12g}", "source": source, "what": scope.replace("/", " ")}
        for place, (scope, source, value) in enumerate(frame.itertuples(index=False))
    ]
    kinds = Counter(one.kind for one in cs.tables.explain(cs.read_claims(rows)))
    return ", ".join(f"{times} {kind}" for kind, times in sorted(kinds.items())) or "none"


def main() -> None:
    """Print the table."""
    print("| collection | claims | hypotheses | with scopes moved |")
    print("|---|---|---|---|")
    for each in collections() if FOLDER.exists() else ():
        if each.name in SCOPES:
            names = sorted(set(each.claims["scope"]))[: SCOPES[each.name]]
            claims = each.claims[each.claims["scope"].isin(names)]
            dealt = np.random.default_rng(1).permutation(claims["scope"].to_numpy())
            moved = claims.assign(scope=dealt).drop_duplicates(["scope", "source"])
            print(f"| {each.name} | {len(claims):,} | {_explained(claims)} | {_explained(moved)} |", flush=True)


if __name__ == "__main__":
    main()
