"""How far one claim more, or one wild claim, moves the answers on other scopes of a small collection.

``python -m benchmarks.steadiness`` prints a row per world: of 60 of its scopes the share whose answer moves by over
1 %, of those with up to two claims and of all: when a stranger states something on a scope of its own, and when one
claim becomes a hundredfold; the mean of several such claims. Then, of whole worlds and of known collections
where they are at hand, the share of answers that move when one claim in a hundred comes later, on scopes without such.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

import consilience as cs
from benchmarks.known_answers import FOLDER, collections
from benchmarks.truth import claims_frame, load_worlds

TRIALS = 40
SCOPES = 60
LATER = 0.01
WORLDS = ("pages", "vandals", "stale", "crowds", "degrees", "editions", "rewriters", "grids")


def _moved(usual, claims) -> np.ndarray:
    """Return which of the usual answers move by more than 1 %."""
    now = cs.find_truth(claims).values[usual.index].to_numpy()
    return np.abs(now - usual.to_numpy()) > 0.01 * np.maximum(np.abs(usual.to_numpy()), 1e-12)


def _disturbed(claims, place: int, *, liar: bool):
    """Return the claims with one made a hundredfold, or with one of a stranger on a scope of its own."""
    if liar:
        value = claims["value"].to_numpy().copy()
        value[place] *= 100
        return claims.assign(value=value)
    more = pd.DataFrame({"scope": [-1], "source": [-1], "value": claims["value"].iloc[[place]].to_numpy()})
    return pd.concat([claims, more], ignore_index=True)


def _print_later(name: str, claims) -> None:
    """Print what claims that come later move on scopes that they are not on."""
    later = np.random.default_rng(1).random(len(claims)) < LATER
    before = cs.find_truth(claims[~later]).values
    before = before[~before.index.isin(set(claims["scope"][later]))]
    print(f"| {name} | {len(before):,} | {100 * _moved(before, claims).mean():.2f} % |", flush=True)


def main() -> None:
    """Print the tables."""
    print("| world | stranger, few claims | stranger, all | liar, few claims | liar, all |")
    print("|---|---|---|---|---|")
    worlds = load_worlds()
    for name in WORLDS:
        claims = claims_frame(getattr(worlds, name)(11))
        claims = claims[claims["scope"] < SCOPES].reset_index(drop=True)
        usual = cs.find_truth(claims).values
        few = claims.groupby("scope").size()[usual.index].to_numpy() <= 2
        rng, cells = np.random.default_rng(1), []
        for liar in (False, True):
            shares = []
            for _ in range(TRIALS):
                place = int(rng.integers(len(claims)))
                elsewhere = usual.index.to_numpy() != claims["scope"].iloc[place]
                moved = _moved(usual, _disturbed(claims, place, liar=liar))
                here = few & elsewhere
                shares.append((moved[here].mean() if here.any() else 0.0, moved[elsewhere].mean()))
            cells += [f"{100 * share:.2f} %" for share in np.mean(shares, axis=0)]
        print(f"| {name} | " + " | ".join(cells) + " |", flush=True)
    print("\n| claims that come later | other scopes | moved |\n|---|---|---|")
    for name in WORLDS:
        _print_later(name, claims_frame(getattr(worlds, name)(11)))
    for each in collections() if FOLDER.exists() else ():
        if each.name in ("flights 20111203", "population", "polls_candidate", "coins"):
            _print_later(each.name, each.claims)


if __name__ == "__main__":
    main()
