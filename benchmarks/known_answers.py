"""Truth finding on real collections whose answers are known, where ``../shared/data/truth`` is at hand.

``python -m benchmarks.known_answers`` prints a row per collection and method: the default, the methods of
`consilience.weighing.baselines`, and with ``--peers`` the six of truthdiscovery (see `benchmarks/truth.py`).
``python -m benchmarks.known_answers weather flights`` does so for collections whose names begin like that.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, NamedTuple

import pandas as pd

import consilience as cs
from consilience.weighing.truths import METHODS

FOLDER = Path(__file__).parents[2] / "shared" / "data" / "truth"
SHOWN = ("exact", "within_1", "within_5", "mae", "rmse", "median_relative")
_COLUMNS = ["scope", "source", "value"]


class Collection(NamedTuple):
    """Claims by scope, source and value; known answers by scope, all of them and by part."""

    name: str
    claims: pd.DataFrame
    truth: dict[str, dict[str, float]]


def _read(name: str, part: str, keys: list[str], keep: Literal["first", "last"] = "first") -> pd.DataFrame:
    """Read one table; of several values of a source on a scope the first or the last counts."""
    path = next(FOLDER.glob(f"{name}_{part}.csv*"))
    frame = pd.read_csv(path, keep_default_na=False, dtype=dict.fromkeys([*keys, "source"], str))
    frame["value"] = pd.to_numeric(frame["value"], errors="coerce")
    frame["scope"] = frame[keys[0]].str.cat(frame[keys[1:]], sep="|") if len(keys) > 1 else frame[keys[0]]
    who = ["scope", "source"] if part == "claims" else ["scope"]
    return frame.dropna(subset=["value"]).drop_duplicates(who, keep=keep)


def collections() -> Iterator[Collection]:
    """Yield each collection."""
    for name, keys in (
        *((name, ["scope"]) for name in ("polls_candidate", "polls_margin", "temperature_ensemble", "coins")),
        ("flights", ["day", "flight", "measure"]),
        ("population", ["object", "property"]),
    ):
        claims, truth = _read(name, "claims", keys), _known(_read(name, "truth", keys))
        yield Collection(name, claims[_COLUMNS], {"": truth})
        for day in sorted(set(claims["day"])) if name == "flights" else ():
            yield Collection(f"{name} {day}", claims.loc[claims["day"] == day, _COLUMNS], {"": truth})
    # Sites restate the weather within a quarter of an hour: the last word counts.
    keys = ["object", "property"]
    claims, known = _read("weather", "claims", keys, "last"), _read("weather", "truth", keys, "last")
    parts = {name: _known(part) for name, part in known.groupby("property")}
    yield Collection("weather", claims[_COLUMNS], {"": _known(known), **parts})


def _known(frame: pd.DataFrame) -> dict[str, float]:
    return dict(zip(frame["scope"], frame["value"], strict=True))


def _print_rows(each: Collection, method: str, found: Any, seconds: float) -> None:
    for part, truth in each.truth.items():
        score = cs.evaluate(found, truth)
        cells = [f"{getattr(score, measure):.4g}" for measure in SHOWN]
        name = f"{each.name} {part}".strip()
        print(f"| {name} | {method} | {score.scopes:,} | " + " | ".join(cells) + f" | {seconds:.2f} |", flush=True)


def main(wanted: list[str]) -> None:
    """Print the table."""
    if not FOLDER.exists():
        print(f"no collections with known answers here: {FOLDER} is missing")
        return
    names = tuple(name for name in wanted if not name.startswith("--"))
    print("| collection | method | scopes | " + " | ".join(SHOWN) + " | seconds |")
    print("|---|---|---|" + "---|" * (len(SHOWN) + 1))
    for each in collections():
        if names and not each.name.startswith(names):
            continue
        for method in METHODS[:1] if "--default" in wanted else METHODS:
            begin = time.perf_counter()
            found = cs.find_truth(each.claims, method=method)
            _print_rows(each, method, found, time.perf_counter() - begin)
        if "--peers" in wanted:
            from benchmarks.truth import load_peer, run_peers

            for method, answers, seconds in run_peers(load_peer(), each.claims):
                _print_rows(each, method, answers, seconds)


if __name__ == "__main__":
    main(sys.argv[1:])
