"""Truth finding against truthdiscovery 1.0.4, on simulated worlds and on populations with one source hidden as truth.

``python benchmarks/truth.py > docs/whom-to-believe-measured.md`` prints the page. It needs ``truthdiscovery``,
installed with ``--no-deps``, bidict and scipy; stand-ins replace what its drawing imports. Worlds are the tests'.
``python benchmarks/truth.py claims.csv truth.csv`` prints the row of a collection of your own instead: columns scope,
source and value, and scope and value; where a source states several values of a scope the first counts.
"""

from __future__ import annotations

import importlib.util
import statistics
import sys
import time
import warnings
from pathlib import Path
from unittest.mock import MagicMock

import numpy as np
import pandas as pd

import consilience as cs

_ROOT = Path(__file__).parents[1]
_DATA = _ROOT.parent / "shared" / "data" / "population_slice.csv.gz"
_PEERS = ("MajorityVoting", "Sums", "AverageLog", "Investment", "PooledInvestment", "TruthFinder")
_MEASURES = ("mae", "rmse", "median_relative", "mean_relative", "exact", "within_1", "within_5")
_LOW_IS_GOOD = {"mae", "rmse", "median_relative", "mean_relative"}
SEEDS = (11, 12)
RUNS = 3
PARTS = 20
"""The jackknife leaves out one part of the scopes after the other."""

_INTRODUCTION = """# Which sources to believe: measurements

Printed by `benchmarks/truth.py`; [which sources to believe](whom-to-believe.md) explains it.

Each cell: the default / the best of the peer's six on that measure, and which / mode and median of this library. Bold
where the default is behind the best of the six, and by how many standard errors of the difference (jackknife of 20
parts of the scopes). The last three measures are shares, more is better. Seconds: the default with reading the columns
/ the peer's six together, without its reading.
"""


def load_worlds():
    spec = importlib.util.spec_from_file_location("worlds", _ROOT / "tests" / "weighing" / "worlds.py")
    worlds = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(worlds)
    return worlds


def load_peer():
    for name in ("cairo", "imageio", "imageio.v2"):
        sys.modules.setdefault(name, MagicMock(__spec__=None))
    import truthdiscovery

    return truthdiscovery


def claims_frame(world):
    columns = {"scope": world.scope, "source": world.source, "value": world.value}
    if world.measure is not None:
        columns["measure"] = world.measure[world.scope]
    return pd.DataFrame(columns).sample(frac=1, random_state=1).reset_index(drop=True)


def _hidden(path):
    """Populations by entity, year and quantity; each source in turn is the truth, and the others speak."""
    data = pd.read_csv(path)
    data["value"] = np.where(data["unit"] == "thousands", data["value"] * 1000, data["value"])
    key = ["entity", "year", "quantity"]
    for source, truth in data.groupby("source"):
        rest = data[data["source"] != source]
        scope = pd.MultiIndex.from_frame(rest[key])
        known = truth.groupby(key)["value"].mean()
        codes, names = pd.factorize(scope)
        shared = {code: known[name] for code, name in enumerate(names) if name in known.index}
        if len(shared) >= 40:
            frame = pd.DataFrame(
                {"scope": codes, "source": rest["source"].to_numpy(), "value": rest["value"].to_numpy()}
            )
            yield f"population, {source} hidden", frame, shared


def run_peers(peer, frame):
    rows = zip(frame["source"].tolist(), frame["scope"].tolist(), frame["value"].tolist(), strict=True)
    data = peer.Dataset(rows, allow_multiple=True)
    for name in _PEERS:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            begin = time.perf_counter()
            found = getattr(peer, name)().run(data)
            taken = time.perf_counter() - begin
        # Of values believed the same it gives the one that came first.
        yield name, {scope: next(iter(found.get_most_believed_values(scope))) for scope in found.belief}, taken


def _timed(frame, **how):
    times = []
    for _ in range(RUNS):
        begin = time.perf_counter()
        found = cs.find_truth(frame, **how)
        times.append(time.perf_counter() - begin)
    return found, statistics.median(times)


def _errors_apart(ours, theirs, truth, measure):
    """Return how many standard errors of the difference two estimates are apart on a measure."""

    def difference(scopes):
        known = {scope: truth[scope] for scope in scopes}
        return getattr(cs.evaluate(ours, known), measure) - getattr(cs.evaluate(theirs, known), measure)

    scopes = np.random.default_rng(1).permutation(np.array([*truth.keys()], dtype=object))
    left = [difference(np.delete(scopes, np.arange(part, len(scopes), PARTS))) for part in range(PARTS)]
    error = np.sqrt((PARTS - 1) * np.var(left))
    return abs(difference(scopes)) / error if error else np.inf


def _row(name, frame, truth, peer):
    ours, taken = _timed(frame)
    score = cs.evaluate(ours, truth)
    baselines = {how: cs.evaluate(cs.find_truth(frame, method=how), truth) for how in ("mode", "median")}
    peers, answers, peer_time = {}, {}, 0.0
    for other, answers[other], time_taken in run_peers(peer, frame):
        peers[other], peer_time = cs.evaluate(answers[other], truth), peer_time + time_taken
    cells, lost = [], []
    for measure in _MEASURES:
        mine = getattr(score, measure)
        best = (min if measure in _LOW_IS_GOOD else max)(_PEERS, key=lambda other: getattr(peers[other], measure))
        theirs = getattr(peers[best], measure)
        worse = mine > theirs * (1 + 1e-9) if measure in _LOW_IS_GOOD else mine < theirs - 1e-9
        behind = f"{mine:.4g}"
        if worse:
            lost.append(_errors_apart(ours, answers[best], truth, measure))
            behind = f"**{mine:.4g}** ({lost[-1]:.1f} errors)"
        basis = " ".join(f"{getattr(baselines[how], measure):.4g}" for how in ("mode", "median"))
        cells.append(f"{behind} / {theirs:.4g} {best[:6]} / {basis}")
    line = f"| {name} | {len(frame):,} | " + " | ".join(cells) + f" | {taken:.2f} / {peer_time:.2f} |"
    return line, lost, ours


def _echo_row(name, world, found):
    apart = cs.find_truth(claims_frame(world), discount_echoes=False)
    default, own = (cs.evaluate(each, dict(enumerate(world.truth))).exact for each in (found, apart))
    suspected = found.echoes.query("suspected")
    pairs = {tuple(sorted((int(a), int(b)))) for a, b in zip(suspected["left"], suspected["right"], strict=True)}
    hits, true = len(pairs & world.copiers), len(world.copiers)
    precision = f"{hits / len(pairs):.2f}" if pairs else "none suspected"
    recall = f"{hits / true:.2f}" if true else "-"
    return f"| {name} | {true} | {len(pairs)} | {precision} | {recall} | {default:.3f} | {own:.3f} |"


def _print_table(lines):
    print("| world, seed | claims | " + " | ".join(_MEASURES) + " | seconds |")
    print("|---|---|" + "---|" * (len(_MEASURES) + 1))
    print("\n".join(lines))


def compare(claims, truth):
    """Print the row of a collection with a gold standard."""
    frame = pd.read_csv(claims, keep_default_na=False, dtype={"scope": str, "source": str})
    frame = frame.drop_duplicates(["scope", "source"])[["scope", "source", "value"]]
    known = pd.read_csv(truth, keep_default_na=False, dtype={"scope": str}).set_index("scope")["value"]
    _print_table([_row(Path(claims).stem, frame, known.to_dict(), load_peer())[0]])


def main():
    """Print the page."""
    peer, worlds = load_peer(), load_worlds()
    lines, echoes, lost = [], [], []
    for make in [*worlds.WORLDS, worlds.many_attributes]:
        for seed in SEEDS if make is not worlds.many_attributes else SEEDS[:1]:
            world = make(seed)
            truth = dict(enumerate(world.truth))
            line, worse, found = _row(f"{make.__name__} {seed}", claims_frame(world), truth, peer)
            lines.append(line)
            echoes.append(_echo_row(f"{make.__name__} {seed}", world, found))
            lost += worse
    if _DATA.exists():
        for name, frame, truth in _hidden(_DATA):
            line, worse, _ = _row(name, frame, truth, peer)
            lines.append(line)
            lost += worse
    print(_INTRODUCTION)
    _print_table(lines)
    beyond = sum(errors > 2 for errors in lost)
    print(f"\nBehind on {len(lost)} of {len(lines) * len(_MEASURES)} cells,", end=" ")
    print(f"on {beyond} of them by more than two standard errors of the difference.")
    print("\n## Echoes\n")
    print("Pairs of sources that copy, by construction, and pairs that are suspected; the share of scopes where the")
    print("default is exactly right, and what it would be if each had its own vote (`discount_echoes=False`).\n")
    print("| world, seed | copying pairs | suspected | precision | recall | exact | own votes |")
    print("|---|---|---|---|---|---|---|")
    print("\n".join(echoes))


if __name__ == "__main__":
    main() if len(sys.argv) == 1 else compare(*sys.argv[1:])
