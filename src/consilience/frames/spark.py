"""Spark: the same kernel on buckets of scopes, each a partition that is handed over as Arrow batches.

Which scope falls into which bucket changes nothing: every scope is whole in its bucket, and the kernel sees the same
numbers there as on one machine.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from consilience.comparing.rules import BuiltInRule, Rule
from consilience.extras import import_extra
from consilience.frames.frame_claims import Claims, FrameColumns
from consilience.frames.keys import CHUNK
from consilience.frames.stated import NaNs
from consilience.wording.conventions import Convention

if TYPE_CHECKING:
    from pyspark.sql import DataFrame


def reconcile_spark(
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
    rule: Rule | None = None,
    buckets: int | None = None,
    tidy: bool = True,
) -> DataFrame:
    """Compute the ranges of every scope of a Spark frame.

    Parameters
    ----------
    frame : pyspark.sql.DataFrame
    scope, source, figure, low, high, value, convention, nan, rule
        As for `reconcile_frame`. For a built-in rule only those claims are shuffled that it needs: of each partition
        the lowest and the highest of a scope for the hull, say. The module of your own rule has to be on the workers.
    buckets : int, optional
        Scopes are dealt into so many; each has to fit into the memory of a worker. By default as many as Spark shuffles
        into (``spark.sql.shuffle.partitions``).
    tidy : bool, default True
        Whether texts of the scope are freed of blanks around them and brought into one Unicode form before the shuffle.
        Without it they have to be so already; it saves sending them through Python once more.

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
    given = {"convention": convention, "nan": nan, "rule": rule}
    layout = FrameColumns.of(scope, source, figure, low, high, value, **given)
    layout.check(frame.columns)
    _import_functions()
    named, (frame, layout) = layout.fixed, _plainly(frame, layout)
    frame = _tidied(frame, layout, texts=tidy)
    count = int(buckets or frame.sparkSession.conf.get("spark.sql.shuffle.partitions") or 200)

    def reconcile(batches: Iterator[Any]) -> Iterator[Any]:
        import pyarrow as pa

        bucket = list(batches)
        if bucket:
            claims = Claims.read(_opened(pa.Table.from_batches(bucket)), layout, threads=1)
            yield from claims.frame_of(*claims.ranges(threads=1)).select(layout.fixed).to_batches()

    if isinstance(rule, BuiltInRule):
        frame = frame.mapInArrow(_keep_enough(layout, rule), frame.schema)
    # A partition is a bucket: grouping by the bucket would sort the rows once more.
    dealt = frame.repartition(count if layout.scope else 1, *layout.scope)
    return dealt.mapInArrow(reconcile, _schema(frame, layout)).toDF(*named)


def _keep_enough(layout: FrameColumns, rule: BuiltInRule) -> Callable[[Iterator[Any]], Iterator[Any]]:
    """Return what leaves out the rows of a partition that a rule can do without, some batches at a time."""

    def keep(batches: Iterator[Any]) -> Iterator[Any]:
        some: list[Any] = []
        for batch in batches:
            some.append(batch)
            if sum(map(len, some)) >= CHUNK:
                yield from pick(some)
                some = []
        if some:
            yield from pick(some)

    def pick(batches: list[Any]) -> Iterator[Any]:
        import pyarrow as pa

        table = pa.Table.from_batches(batches)
        rows = Claims.read(_opened(table), layout, threads=1).enough(rule, threads=1)
        yield from table.take(pa.array(rows)).to_batches()

    return keep


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
) -> DataFrame:
    """Return the rows that are not claims: their columns that are read, and field, value, reason and hint.

    Parameters are those of `reconcile_spark`. Rows of a Spark frame have no number. Nothing is shuffled.
    """
    layout = FrameColumns.of(scope, source, figure, low, high, value, convention=convention, nan=nan)
    layout.check(frame.columns)
    needed, _ = _plainly(frame, layout)
    plain = needed.columns

    def pick(batches: Iterator[Any]) -> Iterator[Any]:
        import pyarrow as pa

        for batch in batches:
            table = pa.Table.from_batches([batch]).rename_columns(layout.columns)
            rejects = Claims.read(_opened(table), layout, threads=1).rejects()
            rows = rejects["row"].to_numpy() - 1
            picked = table.take(pa.array(rows)).rename_columns(plain)
            for name in ("field", "value", "reason", "hint"):
                picked = picked.append_column(f"reject_{name}", rejects[name].cast(pa.string()))
            yield from picked.to_batches()

    from pyspark.sql.types import StringType, StructField, StructType

    reasons = [StructField(f"reject_{name}", StringType()) for name in ("field", "value", "reason", "hint")]
    schema = StructType([*needed.schema.fields, *reasons])
    return needed.mapInArrow(pick, schema).toDF(*layout.columns, *(field.name for field in reasons))


def _plainly(frame: DataFrame, layout: FrameColumns) -> tuple[DataFrame, FrameColumns]:
    """Return the columns that are read under plain names, and which they are: Spark takes "a.b" for field b of a."""
    plain = {name: f"column{place}" for place, name in enumerate(layout.columns)}
    columns = ["`{}`".format(name.replace("`", "``")) for name in plain]
    others = ("source", "figure", "low", "high", "value")
    named: dict[str, Any] = {field: plain[name] for field in others if (name := getattr(layout, field)) is not None}
    read = frame.select(*(frame[column].alias(new) for column, new in zip(columns, plain.values(), strict=True)))
    return read, replace(layout, scope=tuple(plain[name] for name in layout.scope), **named)


def _import_functions() -> Any:
    return import_extra("pyspark.sql.functions", "spark", "Spark frames")


def _opened(table: Any) -> Any:
    import narwhals as nw

    return nw.from_native(table, eager_only=True)


def _tidied(frame: DataFrame, layout: FrameColumns, *, texts: bool) -> DataFrame:
    """Bring numbers, and texts, of the scope into one form, so that equal names have equal hashes."""
    from pyspark.sql.types import DoubleType, FloatType, StringType

    functions = _import_functions()

    def tidy(cells):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 - Spark would read the hints
        codes, distinct = cells.factorize()
        # The same as `columns.encode` does; what is blank is missing.
        named = [unicodedata.normalize("NFC", text).strip() or None for text in distinct]
        import pandas as pd

        return pd.Series([*named, None], dtype=object).iloc[codes].reset_index(drop=True)

    tidy_column = functions.pandas_udf(tidy, StringType())
    made = {}
    for name in layout.scope:
        kind, cells = frame.schema[name].dataType, frame[name]
        if isinstance(kind, StringType) and texts:
            made[name] = tidy_column(cells)
        elif isinstance(kind, DoubleType | FloatType):  # NaN is missing, and -0.0 is 0.0
            made[name] = functions.when(~functions.isnan(cells), cells + functions.lit(0).cast(kind))
    return frame.withColumns(made) if made else frame


def _schema(frame: DataFrame, layout: FrameColumns) -> Any:
    from pyspark.sql.types import BooleanType, DoubleType, LongType, StringType, StructField, StructType

    kinds = {"i": LongType(), "f": DoubleType(), "b": BooleanType(), "O": StringType()}
    return StructType(
        [
            *(StructField(name, frame.schema[name].dataType) for name in layout.scope),
            *(StructField(name, kinds[_kind(kind)]) for name, kind in layout.made.items()),
        ]
    )


def _kind(kind: Any) -> str:
    import numpy as np

    return str(np.dtype(kind).kind)
