"""What Spark is measured by, against its own SQL."""

import atexit
import contextlib
import os
import shutil
import sys
import tempfile
import time
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

from benchmarks.work import ARGUMENTS, SWEEP, Case, claims


def family_seconds():
    """Return the processor's seconds of this process and of all that it started: a JVM and its Python workers.

    On Linux; elsewhere those of the clock.
    """
    parent, seconds = {}, {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):  # it has ended meanwhile
            cells = path.read_text().rpartition(")")[2].split()
            pid = int(path.parent.name)
            # Of itself and of children that have ended, in the system and outside.
            parent[pid], seconds[pid] = int(cells[1]), sum(map(int, cells[11:15])) / os.sysconf("SC_CLK_TCK")

    def is_ours(pid):
        return pid == os.getpid() or (pid in parent and is_ours(parent[pid]))

    return sum(spent for pid, spent in seconds.items() if is_ours(pid)) or time.perf_counter()


@cache
def spark_session():
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.driver.memory", "4g").config("spark.sql.shuffle.partitions", "8")
    builder = builder.config("spark.sql.execution.arrow.maxBytesPerBatch", "2147483647")  # as docs/bulk.md advises
    return builder.getOrCreate()


@cache
def spark_claims(rows):
    session = spark_session()
    folder = Path(tempfile.mkdtemp(prefix="claims-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    claims(rows).to_parquet(folder / "claims.parquet", row_group_size=rows // 16)
    return session.read.parquet(str(folder))


def _to_nothing(frame):
    frame.write.format("noop").mode("overwrite").save()


def spark_ranges(rows):
    from consilience.frames.spark import reconcile_spark

    frame = spark_claims(rows)
    return lambda: _to_nothing(reconcile_spark(frame, **ARGUMENTS, buckets=8))


def against_shuffle(rows):
    frame = spark_claims(rows)
    return spark_ranges(rows), lambda: _to_nothing(frame.repartition(8, "scope"))


def _drop(batches):
    """Take rows from Spark and give back one with their number."""
    import pyarrow as pa

    yield pa.RecordBatch.from_pydict({"rows": pa.array([sum(map(len, batches))], pa.int64())})


def floor_against_spark_sql(rows):
    frame = spark_claims(rows)
    handed_over = frame.repartition(8, "scope").mapInArrow(_drop, "rows long")
    return lambda: _to_nothing(handed_over), against_spark_sql(rows)[1]


def shuffled(rows):
    """Measure the bytes that Spark shuffles a claim."""
    run, context = spark_ranges(rows), spark_session().sparkContext
    before = _shuffle_bytes(context)
    run()
    return (
        f"{(_shuffle_bytes(context) - before) / rows:.1f} bytes a claim, compressed, of a scope, a source and two ends."
    )


def _shuffle_bytes(context):
    none, quantiles = context._jvm.java.util.ArrayList(), context._gateway.new_array(context._jvm.double, 0)
    stages = context._jsc.sc().statusStore().stageList(none, False, False, quantiles, none)
    return sum(stages.apply(place).shuffleWriteBytes() for place in range(stages.size()))


def against_spark_sql(rows):
    frame = spark_claims(rows)
    frame.createOrReplaceTempView("claims")
    window = "(partition by scope order by ending, kind rows between unbounded preceding and current row)"
    query = SWEEP.format(arg_max="max_by").replace(
        "lead(ending) over w", "lead(ending) over (partition by scope order by ending, kind)"
    )
    query = query.replace("over w ", f"over {window} ").split("from ends window")[0] + "from ends),"
    # Without a join: what is plain is read off the same sweep.
    query += """
    best as (select scope, max(cover) as support, max_by(ending, cover) as best_low, max_by(until, cover) as best_high,
        min(ending) as hull_low, max(ending) as hull_high, count(*) / 2 as claims from swept group by scope)
    select * from best"""
    session = spark_session()
    return spark_ranges(rows), lambda: _to_nothing(session.sql(query))


def cases(rows):
    """Return the cases of Spark; their times are those of the processor."""
    size, sql = f"{rows:,}", "Spark SQL without joins"
    shuffle = partial(against_shuffle, rows)
    found = [
        Case(
            f"Spark, {size}, Parquet to nothing", "the shuffle alone", "at most 3 times", shuffle, slower=True, warm=3
        ),
        Case(f"Spark, {size}", sql, "at least 3.5 times faster", partial(against_spark_sql, rows), warm=1),
        Case(
            f"Spark, {size}, shuffled and handed to Python, which drops them",
            sql,
            "",
            partial(floor_against_spark_sql, rows),
            warm=1,
        ),
    ]
    return [replace(case, clock=family_seconds) for case in found]
