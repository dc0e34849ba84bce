"""What is measured of tables that people read: claims on columns, the command, the answers of many scopes."""

import contextlib
import io
import json
import random
import tempfile
import tracemalloc
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pandas as pd

import consilience as cs


@cache
def _folder():
    folder = tempfile.TemporaryDirectory(prefix="tables-")
    return folder, Path(folder.name)


@cache
def table(rows, scopes, seed=0):
    """Write a CSV file of claims, of which one in fifty does not go with the others on its scope; return its path."""
    chance = random.Random(seed)
    truth = random.Random(scopes)  # from 1,500 on a number may be a year
    base = [truth.randrange(10, 1400) for _ in range(scopes)]
    lines = ["where,what,source,figure"]
    for _ in range(rows):
        scope = chance.randrange(scopes)
        number = base[scope] + (chance.randrange(30) if chance.random() < 0.02 else 0)
        figure = chance.choice((str(number), str(number), f'"{number:,}"', f'"about {number:,}"'))
        lines.append(f"Town {scope // 20},kind {scope % 20},Office {chance.randrange(50)},{figure}")
    path = _folder()[1] / f"{rows}-{scopes}-{seed}.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def _said(*arguments):
    """Run a command and drop what it prints."""
    from consilience.__main__ import main

    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        main([str(argument) for argument in arguments])


def _by_frame(path):
    frame = pd.read_csv(path, dtype=str)
    return cs.reconcile_frame(frame, ["where", "what"], "source", figure="figure", rejects="return")


def against_frame(rows):
    path = table(rows, rows // 5)
    return lambda: _said("check", path), lambda: _by_frame(path)


def against_one_file(rows):
    parts = [table(rows // 3, rows // 5, seed) for seed in (1, 2, 3)]
    whole = table(rows, rows // 5)
    return (
        lambda: cs.reconcile(cs.read_claims(parts)).consistent,
        lambda: cs.reconcile(cs.read_claims(whole)).consistent,
    )


def against_columns(rows):
    from benchmarks.work import texts
    from consilience.model.figure_columns import read_texts

    made = texts(rows, rows)
    column = {"figure": made, "source": ["x"] * rows, "what": ["y"] * rows}
    return lambda: cs.read_claims(column), lambda: read_texts(made)


@cache
def _claims(rows, scopes):
    return cs.read_claims(table(rows, scopes))


ANSWERS = {
    "`ranges`": (0.15, lambda result: result.ranges),
    "`discrepancies`": (0.6, lambda result: result.discrepancies),
    "`sources`": (0.3, lambda result: result.sources),
    "`history`": (0.3, lambda result: result.history),
    "`write` to TOML": (0.5, lambda result: result.claims.write(_folder()[1] / "written.toml")),
    "`to_dict()` and JSON": (1.5, lambda result: json.dumps(result.to_dict())),
    "`table()`": (1, lambda result: result.table()),
}
"""What is asked of many scopes: at most so many seconds, and how."""


def as_written(claims):
    """Return the same claims, of which none is an object yet."""
    columns = claims.columns
    return replace(claims, claims=columns.changed(columns.facts, columns.ids))


def against_kernel(rows, scopes, answer):
    """The time of an answer beside that of the frame path, which knows none of them but the ranges."""
    path, claims = table(rows, scopes), _claims(rows, scopes)
    frame, ask = pd.read_csv(path, dtype=str), ANSWERS[answer][1]
    return (
        lambda: ask(cs.reconcile(as_written(claims))),
        lambda: cs.reconcile_frame(frame, ["where", "what"], "source", figure="figure", rejects="return"),
    )


def nested_periods(count):
    start = date(2000, 1, 1)
    claims = [
        cs.Claim(
            id=f"c{days}",
            figure=f"{10 + days:,}",
            source="x",
            scope={"what": "dead", "when": f"{start}/{start + timedelta(days=days + 1)}"},
        )
        for days in range(count)
    ]
    made = cs.ClaimSet(claims, measure="flow")
    return lambda: cs.reconcile(made).table(), lambda: None


def bytes_a_row(rows):
    """Measure what a set of claims takes beyond the rows that it is read from."""
    numbers = [{"figure": str(10_000 + number), "source": "x", "what": f"w{number % 50}"} for number in range(rows)]
    cs.read_claims(numbers[:100])  # what is loaded once
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        claims = cs.read_claims(numbers)
        beyond = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    return f"{beyond / len(claims):.0f} bytes a row, of {rows:,} different numbers"
