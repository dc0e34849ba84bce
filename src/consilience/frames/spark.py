"""Spark: the same kernel on buckets of scopes, each a partition that is handed over as Arrow batches.

Which scope falls into which bucket changes nothing: every scope is whole in its bucket, and the kernel sees the same
numbers there as on one machine.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from consilience.comparing.rules import BuiltInRule, Rule
from consilience.extras import import_extra
from consilience.frames.chunks import CODED
from consilience.frames.frame_claims import TIED, Claims, FrameColumns
from consilience.frames.keys import CHUNK
from consilience.frames.stated import NaNs
from consilience.model.claims import Total
from consilience.wording.conventions import Convention

if TYPE_CHECKING:
    from pyspark.sql import DataFrame


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
        As for `reconcile_frame`; a total that ties nothing gives no warning. Scopes that differ only in a column
        ``unit``, or in columns that totals, `parts` or `names` name, are in one partition. For a built-in rule only
        those claims are shuffled that it needs: of each partition the lowest and the highest of a scope for the hull,
        say. The module of your own rule has to be on the workers.
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
    given: dict[str, Any] = {"convention": convention, "nan": nan, "rule": rule, "scale": scale, "names": names}
    given |= {"parts": parts, "totals": totals, "cites": cites}
    layout = FrameColumns.of(scope, source, figure, low, high, value, **given)
    layout.check(frame.columns)
    _import_functions()
    frame, plain = _plainly(frame, layout)
    frame = _tidied(frame, layout, plain, texts=tidy)
    count = int(buckets or frame.sparkSession.conf.get("spark.sql.shuffle.partitions") or 200)

    def reconcile(batches: Iterator[Any]) -> Iterator[Any]:
        import pyarrow as pa

        bucket = list(batches)
        if bucket:
            claims = Claims.read(_opened(pa.Table.from_batches(bucket), layout), layout, threads=1)
            made = claims.frame_of(*claims.ranges(threads=1, on_loose=len)).select(layout.fixed)
            yield from made.rename_columns([plain.get(name, name) for name in layout.fixed]).to_batches()

    if isinstance(rule, BuiltInRule) and cites is None:  # a claim may go on from one that the rule could do without
        frame = frame.mapInArrow(_keep_enough(layout, rule), frame.schema)
    # A partition is a bucket: grouping by the bucket would sort the rows once more.
    keys = [plain[name] for name in layout.apart if name != "unit" and name not in layout.names]
    dealt = frame.repartition(count if keys else 1, *keys)
    return dealt.mapInArrow(reconcile, _schema(frame, layout, plain)).toDF(*layout.fixed)


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
        rows = Claims.read(_opened(table, layout), layout, threads=1).enough(rule, threads=1)
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


def _tidied(frame: DataFrame, layout: FrameColumns, plain: Mapping[str, str], *, texts: bool) -> DataFrame:
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
    for name in (plain[one] for one in layout.scope):
        kind, cells = frame.schema[name].dataType, frame[name]
        if isinstance(kind, StringType) and texts:
            made[name] = tidy_column(cells)
        elif isinstance(kind, DoubleType | FloatType):  # NaN is missing, and -0.0 is 0.0
            made[name] = functions.when(~functions.isnan(cells), cells + functions.lit(0).cast(kind))
    return frame.withColumns(made) if made else frame


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
