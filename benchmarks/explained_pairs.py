"""How often `explain` says why two real figures differ: pairs drawn by a rule, to be judged by hand before it is run.

``python -m benchmarks.explained_pairs`` prints the pairs with what else is stated on their scopes; with ``--run`` what
`explain` says of each, or that it is silent; with a seed those of one draw. The rule: of each collection with known
answers a number of scopes with different figures is drawn by one seed, and on each two claims that differ. `explain` is
given all claims of the drawn scopes, of all scopes of the drawn places, and of some hundred further ones; each scope is
split into what, where and when.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import Counter
from pathlib import Path

import numpy as np

import consilience as cs
from benchmarks.known_answers import FOLDER, collections
from benchmarks.plain_collections import plain_collections

_FORTY = {"flights": 12, "population": 10, "weather": 10, "polls_candidate": 4, "coins": 2, "temperature_ensemble": 2}
_TWENTY = {"flights": 6, "population": 6, "weather": 5, "polls_candidate": 1, "coins": 1, "temperature_ensemble": 1}
_MIXED = {"flights": 10, "population": 8, "weather": 9, "polls_candidate": 2, "coins": 1, "temperature_ensemble": 2,
          "child mortality": 3, "people by age": 3, "deaths in war": 1, "marchers": 1}  # fmt: skip
DRAWN = {20261203: _FORTY, 20261204: _TWENTY, 20261205: _TWENTY, 20261206: _MIXED, 20261207: _MIXED, 20261208: _MIXED}
"""How many pairs of each collection are drawn, by seed."""
JUDGED = Path(__file__).with_name("judged_pairs.csv")
"""By seed and pair the kinds of explanation that a reader found right before the run, none where no reason shows."""

AROUND, FURTHER = 30, 970
HOLDS, YEAR = {"jan": "01", "feb": "02"}, re.compile("[12]\\d{3}")


def draw(each, rng, seed):
    """Return the pairs of claims (rows of the table) of a collection, and the claims to explain."""
    many = each.claims.groupby("scope")["value"].nunique()
    several = np.sort(many.index[many > 1].to_numpy(dtype=str))
    scopes = rng.choice(several, min(DRAWN[seed][each.name] + AROUND, len(several)), replace=False)
    further = np.random.default_rng(seed).permutation(several)[:FURTHER]
    every = each.claims["scope"].unique()
    place = {scope: dimensions(each.name, scope).get("where", scope) for scope in every}
    drawn = {place[scope] for scope in scopes[: DRAWN[seed][each.name]]}
    beside = {scope for scope in every if place[scope] in drawn}
    claims = each.claims[each.claims["scope"].isin({*scopes, *further, *beside})].reset_index(drop=True)
    pairs = []
    for scope in scopes[: DRAWN[seed][each.name]]:
        here = claims[claims["scope"] == scope]
        one = rng.choice(here.index)
        pairs.append((one, rng.choice(here.index[here["value"] != here["value"][one]])))
    return claims, pairs


def dimensions(name, scope):
    """Return a scope as a person would type it: what, where and when."""
    first, *rest = scope.replace("/", " ").split("|")
    if name == "weather":
        place, month, day, hour = re.fullmatch(r"(.+)[a-z]{3}(jan|feb)(\d{1,2})(\d\d)", first).groups()
        return {"what": rest[0], "where": place, "when": f"2010-{HOLDS[month]}-{int(day):02}T{hour}"}
    if name == "flights":
        return {"what": rest[1], "where": rest[0], "when": f"{first[:4]}-{first[4:6]}-{first[6:]}"}
    if name == "population":
        year = rest[0].removeprefix("Population").strip()
        return (
            {"what": "population", "where": first, "when": year}
            if YEAR.fullmatch(year)
            else {"what": f"population {year}", "where": first}
        )
    if name == "temperature_ensemble":
        return {"what": "temperature", "where": rest[0], "when": f"{first[:4]}-{first[4:6]}-{first[6:8]}T{first[8:]}"}
    return dict(zip(("what", "where", "when"), (first, *rest), strict=False))


def explained(name, claims, pairs):
    """Return for each pair the first hypothesis that is about both claims, or None."""
    rows = []
    for place, (scope, source, value) in enumerate(claims.itertuples(index=False)):
        rows.append({"id": str(place), "value": value, "source": source, **dimensions(name, scope)})
    found = cs.tables.explain(cs.read_claims(rows))
    for left, right in pairs:
        yield next((one for one in found if one.about(str(left), str(right))), None)


def judgements():
    """Return by seed and number the kinds of explanation that are right; none where a pair shows no reason."""
    with JUDGED.open(encoding="utf-8", newline="") as file:
        return {
            (int(row["seed"]), int(row["pair"])): row["right"].split(";") if row["right"] else []
            for row in csv.DictReader(file)
        }


def print_pair(name, claims, number, one, other):
    """Print a pair with what else is stated on its scope, and on the scopes beside it in time."""
    left, right = claims.loc[one], claims.loc[other]
    print(f"{number}. {name} {left.scope}: {left.source} {left.value:.12g}, {right.source} {right.value:.12g}")
    own = dimensions(name, left.scope)
    for scope in claims["scope"].unique():
        here = dimensions(name, scope)
        if (here["what"], here.get("where")) == (own["what"], own.get("where")) and _near(own, here):
            rows = claims[claims["scope"] == scope]
            stated = [f"{who} {value:.12g}" for who, value in zip(rows["source"], rows["value"], strict=True)]
            print(f"   {here.get('when', '')} " + ", ".join(stated)[:900])


def _near(one, other):
    """Return whether two times are the same, or a few hours apart, or of whole days."""
    when = one.get("when", ""), other.get("when", "")
    if "T" not in when[0]:
        return True
    hours = [24 * int(at[8:10]) + int(at[11:]) for at in when]
    return when[0][:7] == when[1][:7] and abs(hours[0] - hours[1]) <= 2


def main(run, seeds):
    """Print the pairs, or what `explain` says of them beside the judgements."""
    if not FOLDER.exists():
        print(f"no collections with known answers here: {FOLDER} is missing")
        return
    judged, every = judgements(), [*collections(), *plain_collections()]
    for seed, drawn in DRAWN.items():
        if seeds and seed not in seeds:
            continue
        print(f"seed {seed}")
        rng, number, counted = np.random.default_rng(seed), 0, Counter()
        for each in every:
            if each.name not in drawn:
                continue
            claims, pairs = draw(each, rng, seed)
            found = list(explained(each.name, claims, pairs)) if run else [None] * len(pairs)
            for (one, other), hypothesis in zip(pairs, found, strict=True):
                number += 1
                if not run:
                    print_pair(each.name, claims, number, one, other)
                    continue
                right = judged[seed, number]
                silent = "silent, with reason" if right else "silent, rightly"
                verdict = silent if hypothesis is None else "right" if hypothesis.kind in right else "wrong"
                counted[verdict] += 1
                print(f"{number}. {each.name} {claims.loc[one].scope}: {verdict}; {hypothesis or right}")
        if run:
            print(f"seed {seed}: " + ", ".join(f"{times} {verdict}" for verdict, times in sorted(counted.items())))


if __name__ == "__main__":
    main("--run" in sys.argv, [int(word) for word in sys.argv[1:] if word.isdigit()])
