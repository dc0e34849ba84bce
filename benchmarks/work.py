"""What is measured, and against what."""

import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path

import numpy as np
import pandas as pd

import consilience as cs
from benchmarks import tables

NOTES = """\
Frames: claims on a fifth as many scopes (sizes as chance has it, 5 on average), 50 sources, ends that are whole
numbers; "on ten scopes" is a few very large ones. All range columns are those of `reconcile_frame`, 15 of
them, sources counted once.
The peers compute less than that: polars, DuckDB and Spark SQL count each row as an origin of its own, and leave out the
number of conflicts and of ties. Half of the figures are bare digits; the others have commas, words, a sign, a range, an
error or a multiplier, and one in fifty says what it counts ("3,050 killed"). Nested scopes are the digits of a number.
Times of Spark are those of the processor, of the JVM and its Python workers together.
Tables have a fifth as many scopes as rows, 50 sources, and one row in fifty that does not go with the others; their
times are those of the processor, after a run that does not count. Their peers know nothing of discrepancies, of sources
that cite each other or of single claims. Extrapolated peers are run on a part, and their time is multiplied.

`np.sort` of float64 is vectorised by AVX-512 where the processor has it; a ratio to it says as much about the processor
as about us.
"""
ENDS = {"low": "low", "high": "high"}
ARGUMENTS = {"scope": "scope", "source": "source", **ENDS}


@dataclass(frozen=True)
class Case:
    """A work and its peer: `prepare` makes both; the peer's time counts `times` over."""

    name: str
    against: str
    aim: str
    prepare: Callable
    times: float = 1
    slower: bool = False
    seconds: bool = False
    runs: int = 5
    warm: int = 0
    """Runs of each before those that count: a virtual machine compiles while it runs."""
    clock: Callable = time.perf_counter


@cache
def claims(rows, scopes=None):
    chance = np.random.default_rng(rows)
    frame = pd.DataFrame({"scope": chance.integers(0, scopes or max(1, rows // 5), rows)})
    frame["source"] = chance.integers(0, 50, rows)
    frame["low"] = chance.integers(0, 1000, rows).astype(float)
    frame["high"] = frame["low"] + chance.integers(0, 500, rows)
    return frame


def ranges(rows, scopes=None):
    frame = claims(rows, scopes)
    return lambda: cs.reconcile_frame(frame, **ARGUMENTS)


def against_sort(rows, scopes=None):
    numbers = np.random.default_rng(1).random(rows)
    return ranges(rows, scopes), lambda: np.sort(numbers)


def against_agg(rows):
    frame = claims(rows)
    return ranges(rows), lambda: frame.groupby("scope")["low"].agg(["min", "max", "median"])


def slow_ranges(group):
    """All columns of one scope, as a person would write them: an obvious sweep over the events."""
    low, high = group["low"], group["high"]
    events = sorted([(end, 0) for end in low] + [(end, 1) for end in high])
    cover = best = 0
    conflicts = ended = 0
    for _, is_end in events:
        if is_end:
            cover, ended = cover - 1, ended + 1
        else:
            cover, conflicts = cover + 1, conflicts + ended
            best = max(best, cover)
    middle = (low + high) / 2
    return pd.Series(
        [len(low), middle.min(), middle.max(), low.min(), high.max(), low.max(), high.min(), best, conflicts]
    )


def against_apply(rows):
    part = claims(rows).head(rows // 10)
    part = part.assign(scope=part["scope"] % (rows // 50))
    return ranges(rows), lambda: part.groupby("scope")[["low", "high"]].apply(slow_ranges)


def against_polars(rows):
    import polars as pl

    frame = pl.from_pandas(claims(rows))
    middle = (pl.col("low") + pl.col("high")) / 2

    def expressions():
        plain = frame.group_by("scope").agg(
            pl.len(),
            pl.col("source").n_unique(),
            middle.min().alias("span_low"),
            middle.max().alias("span_high"),
            pl.col("low").min().alias("hull_low"),
            pl.col("high").max().alias("hull_high"),
            pl.col("low").max().alias("common_low"),
            pl.col("high").min().alias("common_high"),
        )
        ends = pl.concat(
            [
                frame.select("scope", end=pl.col("low"), step=pl.lit(1, pl.Int32), kind=pl.lit(0, pl.Int8)),
                frame.select("scope", end=pl.col("high"), step=pl.lit(-1, pl.Int32), kind=pl.lit(1, pl.Int8)),
            ]
        ).sort("scope", "end", "kind")
        swept = ends.with_columns(cover=pl.col("step").cum_sum().over("scope"), until=pl.col("end").shift(-1))
        best = swept.group_by("scope").agg(
            pl.col("cover").max().alias("support"),
            pl.col("end").get(pl.col("cover").arg_max()).alias("best_low"),
            pl.col("until").get(pl.col("cover").arg_max()).alias("best_high"),
        )
        return plain.join(best, on="scope")

    return ranges(rows), expressions


SWEEP = """
with ends as (
    select scope, low as ending, 1 as step, 0 as kind from claims
    union all select scope, high, -1, 1 from claims),
swept as (
    select scope, ending, sum(step) over w as cover, lead(ending) over w as until
    from ends window w as (partition by scope order by ending, kind rows unbounded preceding)),
best as (
    select scope, max(cover) as support, {arg_max}(ending, cover) as best_low, {arg_max}(until, cover) as best_high
    from swept group by scope),
plain as (
    select scope, count(*) as claims, count(distinct source) as origins, min((low + high) / 2) as span_low,
        max((low + high) / 2) as span_high, min(low) as hull_low, max(high) as hull_high, max(low) as common_low,
        min(high) as common_high
    from claims group by scope)
select * from plain join best using (scope)
"""


def against_duckdb(rows):
    import duckdb
    import pyarrow as pa

    # Windows cannot be given a name and then lead() another frame in every engine: spelled out for DuckDB.
    base = duckdb.connect()
    base.register("claims", pa.Table.from_pandas(claims(rows), preserve_index=False))
    query = SWEEP.format(arg_max="arg_max").replace(
        "lead(ending) over w", "lead(ending) over (partition by scope order by ending, kind)"
    )
    return ranges(rows), lambda: base.execute(query).to_arrow_table()


def against_portion(rows):
    import portion

    part = claims(rows).head(2000)
    part = part.assign(scope=part["scope"] % 400)

    def loop():
        for _, group in part.groupby("scope"):
            cover = portion.IntervalDict()
            for low, high in zip(group["low"], group["high"], strict=True):
                here = portion.IntervalDict({portion.closed(low, high): 1})
                cover = cover.combine(here, how=lambda one, other: one + other)
            max(cover.values())

    frame, rule = claims(rows), cs.rules.BestSupported()
    return lambda: cs.reconcile_frame(frame, scope="scope", **ENDS, rule=rule), loop


@cache
def nested(rows):
    """A scope a row: ten regions of ten districts each and so on, as far as the rows reach."""
    digits = [str(number) for number in range(rows)]
    chance = np.random.default_rng(rows)
    frame = pd.DataFrame({"scope": ["/".join(text) for text in digits], "low": chance.integers(0, 9, rows) * 1.0})
    frame["high"] = frame["low"] + chance.integers(0, 500, rows)
    return frame


def against_plain(rows):
    frame = nested(rows)
    return (
        lambda: cs.reconcile_frame(frame, scope="scope", parts="scope", **ENDS),
        lambda: cs.reconcile_frame(frame, scope="scope", **ENDS),
    )


def growth(rows):
    return ranges(rows), ranges(rows // 10)


def notation(chance, number):
    """Write a number as tables do: half of them plain, the others with words, as ranges, with errors or multipliers."""
    if number % 50 == 0:
        return f"{chance.choice(('', 'about ', 'at least '))}{number:,} killed"
    match chance.randrange(20):
        case 0 | 1:
            return f"{number:,}-{number + chance.randrange(1, 900):,}"
        case 2:
            return f"between {number:,} and {number + chance.randrange(1, 900):,}"
        case 3:
            return f"{number:,} ± {chance.randrange(1, 99)}"
        case 4:
            return f"{number / 100:.2f} thousand"  # three decimals could be read in two ways
        case 5:
            return f"{number:,}+"
        case 6 | 7 | 8 | 9:
            return chance.choice(("about ", "~", "up to ", "nearly ", "at least ", "more than ")) + f"{number:,}"
        case 10 | 11 | 12:
            return f"{number:,}"
    return str(number)


def texts(distinct, total=1_000_000):
    chance = random.Random(4)
    made = [notation(chance, number) for number in range(3000, distinct + 3000)]
    return made if distinct == total else [chance.choice(made) for _ in range(total)]


def against_loop():
    column = pd.DataFrame({"figure": texts(2000), "scope": 1})["figure"]
    part = column.head(10_000).tolist()
    return lambda: _read(column), lambda: [cs.read_figure(text) for text in part]


def _read(column):
    import narwhals as nw

    from consilience.frames.columns import encode
    from consilience.model.figure_columns import read_texts

    coded = encode(nw.from_native(column, series_only=True))
    found = read_texts(coded.distinct)
    return found.lower[coded.codes], found.upper[coded.codes], found.value[coded.codes]


def against_quantulum():
    from quantulum3 import parser  # its classifier is loaded, and may fail, when it first parses

    column = texts(1_000_000)
    part = column[:1000]
    frame = pd.Series(column)
    return lambda: _read(frame), lambda: [parser.parse(text) for text in part]


def import_time():
    def run(code):
        return lambda: subprocess.run([sys.executable, "-c", code], check=True)

    return run("import consilience"), run("from pydantic import BaseModel")


def cases(rows):
    part = rows // 10
    size, small = f"{rows:,}", f"{part:,}"
    sort, faster = "one `np.sort` of as many float64", "at least {} times faster"
    return [
        Case(f"all range columns, {size}", sort, "at most 9 times", lambda: against_sort(rows), slower=True),
        Case(f"all range columns, {small}", sort, "", lambda: against_sort(part), slower=True),
        Case(f"all range columns, {size} on ten scopes", sort, "", lambda: against_sort(rows, 10), slower=True),
        Case(
            f"all range columns, {size}",
            "pandas `groupby.agg(min, max, median)`",
            "at most 0.7 times",
            lambda: against_agg(rows),
            slower=True,
        ),
        Case(
            f"all range columns, {small}",
            "pandas `groupby.apply`, extrapolated",
            faster.format(200),
            lambda: against_apply(part),
            times=10,
            runs=3,
        ),
        Case(
            f"all range columns, {size}", "polars expressions", faster.format(1.8), lambda: against_polars(rows), runs=3
        ),
        Case(f"all range columns, {size}", "DuckDB SQL", faster.format(1.8), lambda: against_duckdb(rows), runs=3),
        Case(
            f"best supported only, {small}",
            "portion's IntervalDict, extrapolated",
            faster.format(500),
            lambda: against_portion(part),
            times=part / 2000,
            runs=3,
        ),
        Case(
            f"implied ranges of {small} nested scopes",
            "the same without `parts=`",
            "at most 3 times",
            lambda: against_plain(part),
            slower=True,
            runs=3,
        ),
        Case(f"growth from {small} to {size}", "itself", "at most 20 times", lambda: growth(rows), slower=True),
        Case(
            "a million figures, 2,000 distinct",
            "a loop of `read_figure`, extrapolated",
            faster.format(30),
            against_loop,
            times=100,
            runs=3,
        ),
        Case(
            "a million figures, all distinct",
            "quantulum3, extrapolated",
            faster.format(50),
            against_quantulum,
            times=1000,
            runs=3,
        ),
        Case("`import consilience`", "Python and pydantic", "at most 0.1 s more", import_time, seconds=True),
    ]


def table_cases(rows):
    """Return the cases of tables, of which the largest has so many rows; their times are those of the processor."""
    size, part, scopes = f"{rows:,}", max(50, rows // 15), max(10, rows // 75)
    some = f"{part:,} rows on {scopes:,} scopes"
    frame = "`reconcile_frame` of the same rows"
    found = [
        Case(
            f"`consilience check` of {size} rows, CSV, two columns of scope",
            "pandas.read_csv and `reconcile_frame`",
            "at most 5 times",
            lambda: tables.against_frame(rows),
            slower=True,
            runs=3,
        ),
        Case(
            f"three files of {rows // 3:,} rows as one comparison",
            f"one file of {size}",
            "",
            lambda: tables.against_one_file(rows),
            slower=True,
            runs=3,
        ),
        Case(
            f"`read_claims` of {rows * 4 // 3:,} different figures in words",
            "the figures alone, as columns",
            "at most 2 times",
            lambda: tables.against_columns(rows * 4 // 3),
            slower=True,
            runs=3,
        ),
        *(
            Case(
                f"{answer} of {some}",
                frame,
                f"at most {aim} s",
                partial(tables.against_kernel, part, scopes, answer),
                slower=True,
            )
            for answer, (aim, _) in tables.ANSWERS.items()
        ),
        Case(
            "`table()` of 2,000 nested flow periods",
            "nothing",
            "at most 2 s",
            lambda: tables.nested_periods(2000),
            seconds=True,
            runs=3,
        ),
    ]
    return [replace(case, clock=time.process_time, warm=1) for case in found]


def memory(rows):
    """Measure the most memory that `reconcile_frame` takes beyond its input, in a process of its own."""
    code = f"from benchmarks import work; print(work.memory_here({rows}))"
    root = Path(__file__).parents[1]
    return subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=root
    ).stdout.strip()


def memory_here(rows):
    frame = claims(rows)
    page = os.sysconf("SC_PAGE_SIZE")

    def resident():
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * page

    before, most, done = resident(), 0, threading.Event()

    def watch():
        nonlocal most
        while not done.is_set():
            most = max(most, resident())
            time.sleep(0.005)

    watcher = threading.Thread(target=watch)
    watcher.start()
    found = cs.reconcile_frame(frame, **ARGUMENTS)
    done.set()
    watcher.join()
    result = int(found.memory_usage(deep=True).sum())
    return f"at most {(most - before) / rows:.0f} bytes a row beyond the input, {result / rows:.0f} of them the result."


FOLDER = """
import resource, sys, time
from consilience.frames.parquet import reconcile_folder
start = time.perf_counter()
reconcile_folder(sys.argv[1], sys.argv[2], scope="scope", source="source", low="low", high="high")
print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def folder(rows):
    """Measure the time and the memory that a folder of Parquet files takes, in a process of its own."""
    with tempfile.TemporaryDirectory() as base:
        (Path(base) / "in").mkdir()
        frame, files = claims(rows), 10
        for number in range(files):
            part = frame.iloc[number * rows // files : (number + 1) * rows // files]
            part.to_parquet(Path(base) / "in" / f"{number}.parquet")
        command = [sys.executable, "-c", FOLDER, f"{base}/in", f"{base}/out"]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return (
        f"{float(told[0]):.1f} s for {rows:,} rows in {files} files, at most {int(told[1]) >> 10:,} MB in the process."
    )
