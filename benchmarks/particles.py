"""Set our averages beside all those of the Particle Data Group that come from listed measurements.

Usage: ``python -m benchmarks.particles PDG.SQLITE``: the database of the Review of Particle Physics, which the package
``pdg`` has inside (``pip download pdg``). Each average that its edition computed from two or more measurements with
errors is computed again from these: method PDG, asymmetric errors by ``"linear"``. Fits and limits are not compared.

Then the history: of each quantity the measurements that are listed and were published up to a year, used in the average
of today or not, pooled by each method; and how many of the 95 % intervals hold the average of today, in per cent,
where that has an error below three tenths of the early one. Values that their authors replaced are not listed any more.
"""

from __future__ import annotations

import sqlite3
import sys
import warnings
from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
import pandas as pd

from benchmarks.coverage import GROUPED
from consilience.errors import OptionError
from consilience.measurements import AsymmetricErrorsWarning, Pooled, pool_groups
from consilience.pooling.estimators import pool_measured
from consilience.pooling.measured import Measured

CLOSE = 0.01
"""How far a number may be off and be the same: so much of the published error, or of the scale factor."""
YEARS = (1980, 1990, 2000, 2010)
FEWEST = 4
"""At least so many measurements of a quantity."""
SURE = 0.3
"""How sure today's value is: its error in those of the early weighted mean."""
_LISTED = """
    select m.pdgid, r.publication_year as year, v.unit_text as unit, v.value,
    error_positive as up, error_negative as down
    from pdgmeasurement_values v join pdgmeasurement m on v.pdgmeasurement_id = m.id
    join pdgreference r on r.id = m.pdgreference_id
    where column_name = 'VALUE' and limit_type is null and v.value is not null
    and v.error_positive > 0 and v.error_negative > 0 and r.publication_year is not null"""
_AVERAGES = """
    select pdgid, edition, value, (error_positive + error_negative) / 2, coalesce(scale_factor, 1), unit_text
    from pdgdata where value_type = 'AC' and value is not null and error_positive > 0 and limit_type is null
    and edition = (select max(edition) from pdgdata)"""
_MEASUREMENTS = """
    select value, error_positive, error_negative, v.unit_text from pdgmeasurement_values v
    join pdgmeasurement m on v.pdgmeasurement_id = m.id
    where m.pdgid = ? and used_in_average = 1 and column_name = 'VALUE' and limit_type is null
    and value is not null and error_positive > 0 and error_negative > 0"""


def averages(database: sqlite3.Connection) -> Iterator[tuple[Sequence[float], Pooled, bool]]:
    """Yield published value, error and scale factor; ours; and whether all errors are symmetric."""
    for pdgid, _, value, error, scale, unit in database.execute(_AVERAGES).fetchall():
        rows = database.execute(_MEASUREMENTS, (pdgid,)).fetchall()
        if len(rows) < 2 or any(row[3] != unit for row in rows):
            continue
        values, up, down = (np.array([abs(row[side]) if side else row[0] for row in rows]) for side in range(3))
        measured = Measured(tuple(map(str, range(len(rows)))), values, up, down, (frozenset(),) * len(rows))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", AsymmetricErrorsWarning)
            try:
                pooled = pool_measured(measured, method="PDG", asymmetric="linear")
            except OptionError:
                continue
        yield (value, error, scale), pooled, not len(measured.uneven)


def table(database: sqlite3.Connection) -> str:
    """Return how many averages, errors and scale factors are the published ones."""
    counted: Counter[tuple[bool, str]] = Counter()
    for (value, error, scale), pooled, even in averages(database):
        same = {
            "averages": True,
            "value": abs(pooled.estimate - value) <= CLOSE * error,
            "error": abs(pooled.standard_error - error) <= CLOSE * error,
            "scale factor": abs(pooled.scale_factor - max(scale, 1)) <= CLOSE * scale,
        }
        counted.update((even, name) for name, holds in same.items() if holds)
    lines = [
        "| errors of the measurements | averages | same value | same error | same scale factor |",
        "|---|---|---|---|---|",
    ]
    for even, name in ((True, "symmetric"), (False, "some asymmetric")):
        cells = [f"{counted[even, one]:,}" for one in ("averages", "value", "error", "scale factor")]
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(lines)


def history(database: sqlite3.Connection) -> str:
    """Return how often the 95 % interval of what was listed up to a year holds the value of today."""
    today = {row[0]: (row[2], row[3]) for row in database.execute(_AVERAGES)}
    units = {row[0]: row[5] for row in database.execute(_AVERAGES)}
    frame = pd.read_sql(_LISTED, database)
    frame = frame[frame["unit"] == frame["pdgid"].map(units)]
    frame["error"] = (frame["up"].abs() + frame["down"].abs()) / 2
    lines = [f"| measured up to | quantities | {' | '.join(GROUPED)} |", "|---|---|" + "---|" * len(GROUPED)]
    for year in YEARS:
        early = frame[frame["year"] <= year]
        early = early[early.groupby("pdgid")["pdgid"].transform("size") >= FEWEST]
        rows = [early[name].to_numpy() for name in ("value", "error", "pdgid")]
        plain = pool_groups(*rows, method="FE")
        value, error = np.array([today[name] for name in plain["group"]]).T
        sure = error < SURE * plain["standard_error"].to_numpy()  # else today's value says nothing of an interval
        held = []
        for method, test in GROUPED.values():
            found = pool_groups(*rows, method=method, test=test)
            inside = (found["low"] <= value) & (value <= found["high"])
            held.append(f"{100 * float(inside[sure].mean()):.0f}")
        lines.append(f"| {year} | {int(sure.sum())} | {' | '.join(held)} |")
    return "\n".join(lines)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    with sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True) as opened:
        sys.stdout.write(f"{table(opened)}\n\n{history(opened)}\n")
