import os
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest

import consilience as cs

pytest.importorskip("pyspark")
pa = pytest.importorskip("pyarrow")
if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
    pytest.skip("Spark needs Java", allow_module_level=True)

from pyspark import cloudpickle  # noqa: E402

from consilience.frames.frame_claims import FrameColumns  # noqa: E402
from consilience.frames.spark import _keep_enough, reconcile_spark, rejects_of_spark  # noqa: E402

pytestmark = pytest.mark.filterwarnings("ignore")  # of Spark's own
NAMES = {"scope": ["country", "year"], "source": "source"}


@pytest.fixture(scope="module")
def spark():
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    root = str(Path(cs.__file__).parents[1])
    os.environ["PYTHONPATH"] = os.pathsep.join([root, *filter(None, [os.environ.get("PYTHONPATH")])])
    session = (
        SparkSession.builder.master("local[2, 3]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "4")
        .getOrCreate()
    )
    yield session
    session.stop()


@pytest.fixture(scope="module")
def table():
    random = np.random.default_rng(11)
    rows = 3000
    low = random.choice([0.1, 0.2, 5.0, 6.0, 7.5, np.inf, 1e9 + 0.3], rows)
    countries = ["a", " a ", "b", "\u00e9", "e\u0301", "", None]
    return pa.table(
        {
            "country": random.choice(np.array(countries, dtype=object), rows).tolist(),
            "year": random.integers(2000, 2030, rows),
            "source": random.choice(np.array(["x", "y", "z", None], dtype=object), rows).tolist(),
            "low": low,
            "high": low + random.choice([0.0, 0.1, 3.0, np.inf], rows),
            "deaths": random.choice(["5", "about 60", "up to 7", "several", "more than 5", "~6"], rows).tolist(),
        }
    )


def rows(table):
    return sorted(map(repr, table.to_pylist()))


@pytest.mark.parametrize(("buckets", "partitions"), [(1, 1), (5, 3), (64, 7), (None, 2)])
@pytest.mark.parametrize("columns", [{"low": "low", "high": "high"}, {"figure": "deaths"}])
def test_equals_the_local_result_to_the_last_bit(spark, table, columns, buckets, partitions):
    frame = spark.createDataFrame(table).repartition(partitions)
    got = reconcile_spark(frame, **NAMES, **columns, buckets=buckets).toArrow()
    want, rejects = cs.reconcile_frame(table, **NAMES, **columns, rejects="return")
    assert rows(got) == rows(want)
    assert rejects_of_spark(frame, **NAMES, **columns).count() == len(rejects)


def widest(claims):
    """A rule of one's own."""
    return max((claim.interval for claim in claims), key=lambda interval: (interval.width, interval.lower))


@pytest.mark.parametrize(
    "rule",
    [cs.rules.CommonGround(), cs.rules.Median(), cs.rules.Preferred(["y"]), widest],
    ids=["common ground", "median", "preferred", "a function"],
)
def test_a_rule_answers_as_on_one_machine(spark, table, rule):
    cloudpickle.register_pickle_by_value(sys.modules[__name__])
    frame = spark.createDataFrame(table).repartition(5)
    got = reconcile_spark(frame, **NAMES, figure="deaths", rule=rule, buckets=3).toArrow()
    want, _ = cs.reconcile_frame(table, **NAMES, figure="deaths", rule=rule, rejects="return")
    assert rows(got) == rows(want)


def test_what_a_rule_can_do_without_is_not_shuffled(spark):
    scopes = pa.table({"s": [1] * 40_000, "n": np.arange(40_000)})  # one scope alone: as skewed as can be
    frame = spark.createDataFrame(scopes).repartition(4)
    kept = frame.mapInArrow(
        _keep_enough(
            FrameColumns.of("s", None, None, None, None, "n"),
            cs.rules.Hull(),
        ),
        frame.schema,
    )
    assert kept.count() <= 8
    found = reconcile_spark(frame, "s", value="n", rule=cs.rules.Hull()).toArrow().to_pylist()
    assert found == [{"s": 1, "rule_low": 0.0, "rule_high": 39_999.0, "rule_closed": "both"}]


def test_numbers_as_scopes_are_one_where_they_are_equal(spark):
    table = pa.table({"s": [0.0, -0.0, float("nan"), None, 1.5], "n": [1, 1, 2, 2, 3]})
    got = reconcile_spark(spark.createDataFrame(table), "s", value="n", buckets=16).toArrow()
    assert sorted(zip(got["s"].to_pylist(), got["claims"].to_pylist(), strict=True), key=str) == [
        (0.0, 2),
        (1.5, 1),
        (None, 2),
    ]


@pytest.mark.parametrize(
    "options",
    [
        {"totals": [cs.Total(whole={"what": "dead"}, parts=[{"what": "men"}, {"what": "women"}])], "cites": "cites"},
        {"names": {"town": {"bonn": "Bonn"}, "source": {"x": "y"}}, "scale": "thousands"},
        {"parts": "town"},
    ],
)
def test_options_mean_the_same_as_for_a_frame(spark, options):
    random = np.random.default_rng(3)
    cells = {
        "town": ["Bonn", "bonn", "Bonn/Mitte", None],
        "what": ["dead", "men", "women"],
        "unit": ["persons", "1000 persons"],
        "source": ["x", "y", "z"],
        "cites": ["y", "x; w", ""],
        "deaths": ["5", "up to 7", "about 60", "more than 5000"],
    }
    local = pa.table({name: random.choice(np.array(some, object), 200).tolist() for name, some in cells.items()})
    named = {"scope": ["town", "what", "unit"], "source": "source", "figure": "deaths", **options}
    got = reconcile_spark(spark.createDataFrame(local).repartition(3), **named, buckets=4).toArrow()
    assert rows(got) == rows(cs.reconcile_frame(local, **named))


def test_columns_have_any_names(spark):
    rows = {
        "the.town": ["K", "K", "L"],
        "`year`": [1.0, -0.0, 0.0],
        " a b.c ": ["5", "~7", "?"],
        "who`s": ["x", "y", "z"],
    }
    local = pa.table(rows)
    frame = spark.createDataFrame(local.to_pandas())
    named = {"scope": ["the.town", "`year`"], "source": "who`s", "figure": " a b.c "}
    found = reconcile_spark(frame, **named).toPandas().sort_values(["the.town", "`year`"])
    expected = cs.frames.reconcile_frame(local, **named).to_pandas().sort_values(["the.town", "`year`"])
    assert found["hull_low"].tolist() == expected["hull_low"].tolist() == [6.65, 5.0]
    (reject,) = rejects_of_spark(frame, **named).collect()
    assert (reject[" a b.c "], reject["reject_field"]) == ("?", " a b.c ")


def test_a_missing_column_is_named_before_anything_runs(spark, table):
    with pytest.raises(cs.ReadError, match="'sorce'; did you mean 'source'"):
        reconcile_spark(spark.createDataFrame(table), scope="country", source="sorce", figure="deaths")


def test_empty_partitions_and_empty_frames(spark, table):
    frame = spark.createDataFrame(table.slice(0, 2)).repartition(8)
    want, _ = cs.reconcile_frame(table.slice(0, 2), **NAMES, figure="deaths", rejects="return")
    assert rows(reconcile_spark(frame, **NAMES, figure="deaths").toArrow()) == rows(want)
    nothing = reconcile_spark(frame.where("year < 0"), **NAMES, figure="deaths")
    assert nothing.count() == 0
    assert nothing.columns == want.column_names


def test_a_worker_killed_in_the_middle_changes_nothing(spark, table, tmp_path):
    once = str(tmp_path / "killed")

    def kill_once(batches):
        import os
        import signal

        for batch in batches:
            if not os.path.exists(once):
                open(once, "w").close()
                os.kill(os.getpid(), signal.SIGKILL)
            yield batch

    frame = spark.createDataFrame(table)
    dying = frame.mapInArrow(kill_once, frame.schema)
    got = reconcile_spark(dying, **NAMES, low="low", high="high").toArrow()
    assert os.path.exists(once)
    want, _ = cs.reconcile_frame(table, **NAMES, low="low", high="high", rejects="return")
    assert rows(got) == rows(want)


def test_rejected_rows_keep_their_cells(spark, table):
    kept = rejects_of_spark(spark.createDataFrame(table), **NAMES, figure="deaths").toArrow()
    assert set(kept["reject_reason"].to_pylist()) == {"vague word", "no source"}
    assert set(kept["deaths"].to_pylist()) >= {"several"}
