"""How often `explain` says why two real figures differ: pairs drawn by a rule, to be judged by hand before it is run.

``python -m benchmarks.explained_pairs`` prints the pairs with what else is stated on their scopes; with ``--run`` what
`explain` says of each, or that it is silent. The rule: of each collection with known answers a number of scopes with
different figures is drawn by one seed, and on each two claims that differ. `explain` is given all claims of the drawn
scopes of a collection and of some hundred further ones. Weather and flights are drawn by kind of number, since hardly
anything else says which numbers may be compared.
"""

from __future__ import annotations

import sys
from collections import defaultdict

import numpy as np

import consilience as cs
from benchmarks.known_answers import FOLDER, collections

SEED = 20261130
DRAWN = {"flights": 12, "population": 10, "weather": 10, "polls_candidate": 4, "coins": 2, "temperature_ensemble": 2}
AROUND, FURTHER = 30, 270


def draw(each, rng):
    """Return the pairs of claims (scope, one, other: rows of the table) of a collection, and the claims to explain."""
    many = each.claims.groupby("scope")["value"].nunique()
    several = np.sort(many.index[many > 1].to_numpy(dtype=str))
    scopes = rng.choice(several, min(DRAWN[each.name] + AROUND, len(several)), replace=False)
    further = np.random.default_rng(SEED).permutation(several)[:FURTHER]
    claims = each.claims[each.claims["scope"].isin({*scopes, *further})].reset_index(drop=True)
    pairs = []
    for scope in scopes[: DRAWN[each.name]]:
        here = claims[claims["scope"] == scope]
        one = rng.choice(here.index)
        pairs.append((one, rng.choice(here.index[here["value"] != here["value"][one]])))
    return claims, pairs


def explained(claims, pairs):
    """Return for each pair the first hypothesis that is about both claims, or None."""
    rows = []
    for place, (scope, source, value) in enumerate(claims.itertuples(index=False)):
        *where, what = scope.replace("/", " ").split("|")
        named = {"what": what, "where": " ".join(where)} if where else {"what": what}
        rows.append({"id": str(place), "figure": f"{value:.12g}", "source": source, **named})
    about = defaultdict(list)
    for one in cs.tables.explain(cs.read_claims(rows)):
        for claim in one.claims:
            about[claim].append(one)
    for left, right in pairs:
        yield next((one for one in about[str(left)] if str(right) in {*one.claims, *one.reconciles}), None)


def main(run):
    """Print the pairs, or what `explain` says of them."""
    if not FOLDER.exists():
        print(f"no collections with known answers here: {FOLDER} is missing")
        return
    rng, number = np.random.default_rng(SEED), 0
    for each in collections():
        if each.name not in DRAWN:
            continue
        claims, pairs = draw(each, rng)
        found = list(explained(claims, pairs)) if run else [None] * len(pairs)
        for (one, other), hypothesis in zip(pairs, found, strict=True):
            number += 1
            left, right = claims.loc[one], claims.loc[other]
            stated = [f"{claim.source} {claim.value:.12g}" for claim in (left, right)]
            print(f"{number}. {each.name} {left.scope}: {stated[0]}, {stated[1]}")
            if run:
                print(f"   {hypothesis or 'silent'}")
            else:
                here = claims[claims["scope"] == left.scope]
                stated = [f"{who} {value:.12g}" for who, value in zip(here["source"], here["value"], strict=True)]
                print("   " + ", ".join(stated)[:1500])


if __name__ == "__main__":
    main("--run" in sys.argv)
