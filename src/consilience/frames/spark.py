"""Spark: the same kernel on buckets of scopes, each a partition of Arrow tables.

Which scope falls into which bucket changes nothing: every scope is whole in its bucket, and the kernel sees the same
numbers there as on one machine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from consilience.comparing.rules import BuiltInRule, Rule
from consilience.extras import import_extra
from consilience.frames.chunks import CODED
from consilience.frames.frame_claims import TIED, Claims, FrameColumns
from consilience.frames.parquet import by_bucket
from consilience.frames.stated import NaNs
from consilience.model.claims import Total
from consilience.wording.conventions import Convention

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

_AT_ONCE = 1 << 20
"""Rows that are dealt at once, about."""


def reconcile_spark(
    frame: DataFrame,
    scope: str | Sequence[str],
    source: str | None = None,
    *,
    cites: str | None = None,
    figure: str | None = None,
    low: str | None = None,
    high: str | None = None,
    value: str | None = None,
    convention: Convention | None = None,
    nan: NaNs = "missing",
    scale: int | str = 1,
    names: Mapping[str, Mapping[str, str]] | None = None,
    parts: str | None = None,
    totals: Sequence[Total] | None = None,
    rule: Rule | None = None,
    buckets: int | None = None,
    tidy: bool = True,
) -> DataFrame:
    """Compute the ranges of every scope of a Spark frame.

    Parameters
    ----------
    frame : pyspark.sql.DataFrame
    scope, source, cites, figure, low, high, value, convention, nan, scale, names, parts, totals, rule
        As for `reconcile_frame`; a total that ties nothing gives no warning. Scopes that differ only in columns
        that totals or `parts` name are in one partition. For a built-in rule only
        those claims are shuffled that it needs: of each partition the lowest and the highest of a scope for the hull,
        say. The module of your own rule has to be on the workers.
    buckets : int, optional
        Scopes are dealt into so many; each has to fit into the memory of a worker. By default as many as Spark shuffles
        into (``spark.sql.shuffle.partitions``).
    tidy : bool, default True
        Makes no difference any more: texts of the scope are brought into one form where rows are dealt, at no cost.

    Returns
    -------
    pyspark.sql.DataFrame
        The columns of `reconcile_frame`, in no order, but for ``unit``, since columns have to be known beforehand. Rows
        that are not claims are left out: see `rejects_of_spark`.

    Raises
    ------
    ReadError
        If a column is missing, before anything runs.
    MissingExtraError
        If pyspark is not installed (extra ``spark``).
    """
    given: dict[str, Any] = {"convention": convention, "nan": nan, "rule": rule, "scale": scale, "names": names}
    given |= {"parts": parts, "totals": totals, "cites": cites}
    layout = FrameColumns.of(scope, source, figure, low, high, value, **given)
    layout.check(frame.columns)
    _import_functions()
    frame, plain = _plainly(frame, layout)
    frame = _with_one_zero(frame, [plain[name] for name in layout.scope])
    count = int(buckets or frame.sparkSession.conf.get("spark.sql.shuffle.partitions") or 200)
    # A claim may go on from one that the rule could do without.
    kept = rule if isinstance(rule, BuiltInRule) and cites is None else None

    def reconcile(batches: Iterator[Any]) -> Iterator[Any]:
        import pyarrow as pa

        dealt = [pa.ipc.open_stream(rows.as_buffer()).read_all() for batch in batches for rows in batch["rows"]]
        if dealt:
            claims = Claims.read(_opened(pa.concat_tables(dealt), layout), layout, threads=1)
            made = claims.frame_of(*claims.ranges(threads=1, on_loose=len)).select(layout.fixed)
            yield from made.rename_columns([plain.get(name, name) for name in layout.fixed]).to_batches()

    dealt = frame.mapInArrow(_deal(layout, kept, count), "bucket int, rows binary").repartition(count, "bucket")
    return dealt.mapInArrow(reconcile, _schema(frame, layout, plain)).toDF(*layout.fixed)


def _deal(layout: FrameColumns, rule: BuiltInRule | None, count: int) -> Callable[[Iterator[Any]], Iterator[Any]]:
    """Return what deals the rows of a partition into buckets of scopes, many rows at a time.

    What is shuffled are tables, not rows: to bring each row into Spark's form and back took a third of the whole time.
    With a rule, the rows that it can do without stay behind.
    """

    def deal(batches: Iterator[Any]) -> Iterator[Any]:
        some: list[Any] = []
        for batch in batches:
            some.append(batch)
            if sum(map(len, some)) >= _AT_ONCE:
                yield from parcels(some)
                some = []
        if some:
            yield from parcels(some)

    def parcels(batches: list[Any]) -> Iterator[Any]:
        import pyarrow as pa

        table, keys = pa.Table.from_batches(batches).combine_chunks(), _keys(count)
        if rule is not None:
            table = table.take(pa.array(Claims.read(_opened(table, layout), layout, threads=1).enough(rule, threads=1)))
        for bucket, rows in by_bucket(_opened(table, layout), layout, count):
            sink = pa.BufferOutputStream()
            with pa.ipc.new_stream(sink, table.schema) as stream:
                stream.write_table(table.take(pa.array(rows)))
            columns = {"bucket": pa.array([keys[bucket]], pa.int32()), "rows": [sink.getvalue().to_pybytes()]}
            yield pa.RecordBatch.from_pydict(columns)

    return deal


def _keys(count: int) -> list[int]:
    """Return a number for each bucket that Spark's hash sends to a partition of its own."""
    import numpy as np

    size = 8 * count
    while True:
        numbers = np.arange(size, dtype=np.uint32)[::-1]  # of each partition the first number stays
        found = np.full(count, -1)
        found[_murmur(numbers).view(np.int32).astype(np.int64) % count] = numbers
        if (found >= 0).all():
            keys: list[int] = found.tolist()
            return keys
        size *= 2


def rejects_of_spark(
    frame: DataFrame,
    scope: str | Sequence[str],
    source: str | None = None,
    *,
    figure: str | None = None,
    low: str | None = None,
    high: str | None = None,
    value: str | None = None,
    convention: Convention | None = None,
    nan: NaNs = "missing",
    scale: int | str = 1,
) -> DataFrame:
    """Return the rows that are not claims: their columns that are read, and field, value, reason and hint.

    Parameters are those of `reconcile_spark`. Rows of a Spark frame have no number. Nothing is shuffled.
    """
    layout = FrameColumns.of(scope, source, figure, low, high, value, convention=convention, nan=nan, scale=scale)
    layout.check(frame.columns)
    needed, named = _plainly(frame, layout)
    plain = [*named.values()]

    def pick(batches: Iterator[Any]) -> Iterator[Any]:
        import pyarrow as pa

        for batch in batches:
            table = pa.Table.from_batches([batch])
            rejects = Claims.read(_opened(table, layout), layout, threads=1).rejects()
            rows = rejects["row"].to_numpy() - 1
            picked = table.take(pa.array(rows)).rename_columns(plain)
            for name in ("field", "value", "reason", "hint"):
                picked = picked.append_column(f"reject_{name}", rejects[name].cast(pa.string()))
            yield from picked.to_batches()

    from pyspark.sql.types import StringType, StructField, StructType

    reasons = [StructField(f"reject_{name}", StringType()) for name in ("field", "value", "reason", "hint")]
    schema = StructType([*needed.schema.fields, *reasons])
    return needed.mapInArrow(pick, schema).toDF(*layout.columns, *(field.name for field in reasons))


def _plainly(frame: DataFrame, layout: FrameColumns) -> tuple[DataFrame, dict[str, str]]:
    """Return the columns that are read under plain names, and these: Spark takes "a.b" for field b of a."""
    plain = {name: f"column{place}" for place, name in enumerate(layout.columns)}
    columns = ["`{}`".format(name.replace("`", "``")) for name in plain]
    return frame.select(*(frame[column].alias(new) for column, new in zip(columns, plain.values(), strict=True))), plain


def _import_functions() -> Any:
    return import_extra("pyspark.sql.functions", "spark", "Spark frames")


def _opened(table: Any, layout: FrameColumns) -> Any:
    """Return a table with the names that its columns had before they were plain."""
    import narwhals as nw

    return nw.from_native(table.rename_columns(layout.columns), eager_only=True)


def _with_one_zero(frame: DataFrame, scope: Sequence[str]) -> DataFrame:
    """Let numbers of the scope that are equal look alike: NaN is missing, and -0.0 is 0.0."""
    from pyspark.sql.types import DoubleType, FloatType

    functions, made = _import_functions(), {}
    for name in scope:
        kind, cells = frame.schema[name].dataType, frame[name]
        if isinstance(kind, DoubleType | FloatType):
            made[name] = functions.when(~functions.isnan(cells), cells + functions.lit(0).cast(kind))
    return frame.withColumns(made) if made else frame


def _murmur(numbers: Any) -> Any:
    """Return the hashes that Spark gives to whole numbers of 32 bits: MurmurHash3 with its seed of 42."""
    import numpy as np

    def turned(bits: Any, by: int) -> Any:
        return (bits << np.uint32(by)) | (bits >> np.uint32(32 - by))

    mixed = turned(numbers * np.uint32(0xCC9E2D51), 15) * np.uint32(0x1B873593)
    found = turned(np.uint32(42) ^ mixed, 13) * np.uint32(5) + np.uint32(0xE6546B64)
    found ^= np.uint32(4)
    for shift, factor in ((16, 0x85EBCA6B), (13, 0xC2B2AE35), (16, 1)):
        found = (found ^ (found >> np.uint32(shift))) * np.uint32(factor)
    return found


def _schema(frame: DataFrame, layout: FrameColumns, plain: Mapping[str, str]) -> Any:
    import numpy as np
    from pyspark.sql.types import BooleanType, DoubleType, LongType, StringType, StructField, StructType

    made = layout.made | (TIED if layout.tied else {})
    kinds = {"i": LongType(), "f": DoubleType(), "b": BooleanType()}
    return StructType(
        [
            *(
                StructField(plain[name], StringType() if name in layout.names else frame.schema[plain[name]].dataType)
                for name in layout.scope
            ),
            *(
                StructField(name, StringType() if kind == CODED else kinds[np.dtype(kind).kind])
                for name, kind in made.items()
            ),
        ]
    )
