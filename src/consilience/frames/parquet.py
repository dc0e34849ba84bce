"""Folders of Parquet files, larger than memory: rows are dealt into buckets by scope, then each bucket is reconciled.

Everything is written under a hidden name and renamed when it is whole, so that what is half-written is never read, and
what has been done before a kill is not done again; `Job` says what is done.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence, Set
from functools import partial
from pathlib import Path
from typing import Any

import narwhals as nw
import numpy as np

from consilience.arrays import Codes
from consilience.dataframes import column
from consilience.errors import ConsilienceError, OptionError, ReadError
from consilience.frames.columns import Frame, encode
from consilience.frames.frame_claims import Claims, FrameColumns
from consilience.frames.jobs import Job, import_parquet, note_rows, noted_rows
from consilience.frames.stated import NaNs
from consilience.wording.conventions import Convention
from consilience.words import clean

Progress = Callable[[int, int], object]
"""Called with the steps that are done, and all of them."""

_ROWS = 1 << 22
"""Rows of a bucket, about, where their number is not stated."""
MOST_BUCKETS = 100_000
"""Each is a file."""


def reconcile_folder(
    folder: str | os.PathLike[str],
    target: str | os.PathLike[str],
    scope: str | Sequence[str],
    source: str | None = None,
    *,
    figure: str | None = None,
    low: str | None = None,
    high: str | None = None,
    value: str | None = None,
    convention: Convention | None = None,
    nan: NaNs = "missing",
    buckets: int | None = None,
    progress: bool | Progress = True,
) -> Path:
    """Compute the ranges of every scope of a folder of Parquet files.

    Parameters
    ----------
    folder : path
        All ``*.parquet`` files in it and below are read, none of them whole.
    target : path
        Gets ``part-00000.parquet`` and so on, one for each bucket of scopes, with the columns of `reconcile_frame` but
        ``unit``; and ``_rejects/part-00000.parquet`` with file, row (of the file, from 1), field, value, reason and
        hint. If the target holds an unfinished run of the same job, it is resumed.
    scope, source, figure, low, high, value, convention, nan
        As for `reconcile_frame`.
    buckets : int, optional
        One has to fit into memory; by default one for every four million rows. At most `MOST_BUCKETS`.
    progress : bool or callable
        Whether a bar is shown (where standard error is a terminal), or what is called with steps done and all steps.

    Returns
    -------
    Path
        The target; readers of folders leave out what begins with an underscore or a dot.

    Raises
    ------
    ReadError
        If there are no files, one cannot be read or changes meanwhile, lacks a column or holds it in a type that does
        not go with the others'; or if the parts do not hold every row.
    OptionError
        If the target holds other work, another job works in it now, or `buckets` is not a number of buckets.
    MissingExtraError
        If pyarrow is not installed (extra ``parquet``).
    """
    pq = import_parquet()
    layout = FrameColumns.of(scope, source, figure, low, high, value, convention=convention, nan=nan)
    folder, target = Path(folder), Path(target)
    files = sorted(path for path in folder.rglob("*.parquet") if not path.name.startswith((".", "_")))
    if not files:
        raise ReadError("no Parquet files", got=str(folder))
    if target.resolve() == folder.resolve() or folder.resolve() in target.resolve().parents:
        raise OptionError("the target lies in the folder that is read", got=str(target))
    rows = {path: _said(path, partial(pq.read_metadata, path)).num_rows for path in files}
    schema = _schema_of(files, layout)
    count = _checked(buckets) or max(1, -(-sum(rows.values()) // _ROWS))
    job = Job(target, _plan(files, layout, count))
    tell = _bar if progress is True else progress or (lambda done, steps: None)
    with job.alone():
        job.begin()
        _run(job, files, layout, schema, tell)
        _check_whole(job, files, layout, sum(rows.values()))
        shutil.rmtree(target / "_dealt", ignore_errors=True)
    return target


def _checked(buckets: Any) -> int | None:
    if buckets is None:
        return None
    if isinstance(buckets, bool) or not isinstance(buckets, int) or not 1 <= buckets <= MOST_BUCKETS:
        hint = f"give a whole number from 1 to {MOST_BUCKETS:,}"
        raise OptionError("buckets= is not a number of buckets", got=buckets, hint=hint)
    return buckets


def _said(path: Path, read: Callable[[], Any]) -> Any:
    """Read something of a file; whatever pyarrow raises for a broken or odd file becomes a ReadError that names it."""
    import pyarrow as pa

    try:
        return read()
    except (pa.ArrowException, OSError, ValueError, OverflowError) as error:  # UnicodeDecodeError is a ValueError
        if isinstance(error, ConsilienceError):
            raise
        raise ReadError(
            f"{path}: cannot be read, {clean(str(error))}", hint="write it anew, or leave it out"
        ) from error


def _run(job: Job, files: Sequence[Path], layout: FrameColumns, schema: Any, tell: Progress) -> None:
    buckets = job.plan["buckets"]
    steps = len(files) + buckets
    missing = {bucket for bucket in range(buckets) if job.rows_of(bucket) is None}
    for number, path in enumerate(files):
        if missing:
            _said(path, partial(_deal, path, number, job, layout, schema, missing))
        tell(number + 1, steps)
    for bucket in range(buckets):
        if bucket in missing:
            _reconcile_bucket(bucket, files, job, layout, schema)
        tell(len(files) + bucket + 1, steps)


def _check_whole(job: Job, files: Sequence[Path], layout: FrameColumns, rows: int) -> None:
    """Compare the rows of all parts with those of the files."""
    if _plan(files, layout, job.plan["buckets"]) != job.plan:
        raise ReadError("the files changed while they were read", got=str(job.target), hint="give a new folder")
    held = [job.rows_of(bucket) for bucket in range(job.plan["buckets"])]
    if None in held or sum(filter(None, held)) != rows:
        hint = "run it again; what is missing is made anew"
        raise ReadError("the parts do not hold every row", got=f"{sum(filter(None, held))} of {rows}", hint=hint)


def _schema_of(files: Sequence[Path], layout: FrameColumns) -> Any:
    """Return the types of the columns that are read, in all files together, and of the file and the row."""
    import pyarrow as pa

    schemas = {path: _said(path, partial(import_parquet().read_schema, path)) for path in files}
    for path, schema in schemas.items():
        try:
            layout.check(schema.names)
        except ReadError as error:
            raise error.at(str(path)) from None
    fields = []
    for name in layout.columns:
        kinds = {}
        for path, schema in schemas.items():
            kinds[_plain_type(schema.field(name).type)] = path
        try:
            each = [pa.schema([(name, kind)]) for kind in kinds]
            fields += pa.unify_schemas(each, promote_options="permissive")
        except pa.ArrowException:
            told = ", ".join(f"{kind} in {path.name}" for kind, path in kinds.items())
            raise ReadError(f"column {name} has types that do not go together", got=told) from None
    return pa.schema([*fields, *((name, pa.int64()) for name in _places(layout))])


def _places(layout: FrameColumns) -> tuple[str, str]:
    """Return names for the columns of the file and the row that no column of the layout has."""
    longest = max(layout.columns, key=len)
    return f"file_{longest}", f"row_{longest}"


def _plain_type(kind: Any) -> Any:
    """Return the type of the cells of a dictionary, and of views, of which Arrow cannot take rows."""
    import pyarrow as pa

    if pa.types.is_dictionary(kind):
        return kind.value_type
    return pa.large_string() if pa.types.is_string_view(kind) else kind


def _plan(files: Sequence[Path], layout: FrameColumns, buckets: int) -> dict[str, Any]:
    stats = [(str(path.resolve()), path.stat().st_size, path.stat().st_mtime_ns) for path in files]
    return {
        "files": [list(stat) for stat in stats],
        "scope": list(layout.scope),
        "source": layout.source,
        "figures": layout.figures,
        "convention": layout.convention.model_dump(mode="json"),
        "nan": layout.nan,
        "buckets": buckets,
    }


def _deal(path: Path, number: int, job: Job, layout: FrameColumns, schema: Any, wanted: Set[int]) -> None:
    """Write the rows of one file into a folder of its own, a file for each bucket that is wanted."""
    dealt = job.target / "_dealt"
    done, hidden = dealt / f"file-{number:05}", dealt / f".file-{number:05}"
    if wanted <= (noted_rows(done) or {}).keys():
        return
    for folder in (done, hidden):
        shutil.rmtree(folder, ignore_errors=True)
    hidden.mkdir(parents=True)
    pq = import_parquet()
    import pyarrow as pa

    writers: dict[int, Any] = {}
    rows = dict.fromkeys(wanted, 0)
    with pq.ParquetFile(path) as file:
        row = 0
        for batch in file.iter_batches(batch_size=1 << 20, columns=layout.columns):
            places = np.full(len(batch), number), np.arange(row, row + len(batch))
            columns = [*(batch[name] for name in layout.columns), *map(pa.array, places)]
            table = pa.table(columns, names=schema.names).cast(schema)
            row += len(table)
            for bucket, taken in _by_bucket(nw.from_native(table, eager_only=True), layout.scope, job.plan["buckets"]):
                if bucket not in wanted:
                    continue
                if bucket not in writers:
                    writers[bucket] = pq.ParquetWriter(hidden / f"{bucket:05}.parquet", table.schema)
                writers[bucket].write_table(table.take(pa.array(taken)))
                rows[bucket] += len(taken)
    for writer in writers.values():
        writer.close()
    note_rows(hidden, rows)
    hidden.replace(done)


def _by_bucket(frame: Frame, scope: Sequence[str], buckets: int) -> Iterator[tuple[int, Codes]]:
    bucket = buckets_of(frame, scope, buckets)
    order = np.argsort(bucket, kind="stable")
    for rows in np.split(order, np.flatnonzero(np.diff(bucket[order])) + 1):
        if len(rows):
            yield int(bucket[rows[0]]), rows


def buckets_of(frame: Frame, scope: Sequence[str], buckets: int) -> Codes:
    """Return the bucket of each row: the same for equal scopes, in every run and on every machine."""
    from pandas.util import hash_array

    mixed = np.zeros(len(frame), dtype=np.uint64)
    for name in scope:
        coded = encode(column(frame, name, "scope"))
        if coded.distinct is None:
            filled = frame[name].cast(nw.Int8) if frame[name].dtype == nw.Boolean else frame[name]
            hashes = hash_array(filled.fill_null(0).to_numpy().astype(np.uint64))
        else:
            hashes = hash_array(np.array([*map(str, coded.distinct), ""], dtype=object), categorize=False)[coded.codes]
        mixed = mixed * np.uint64(0x9E3779B97F4A7C15) + np.where(coded.codes < 0, np.uint64(1), hashes)
    return (mixed % np.uint64(buckets)).astype(np.int64)


def _reconcile_bucket(bucket: int, files: Sequence[Path], job: Job, layout: FrameColumns, schema: Any) -> None:
    """Write the ranges and the rejects of one bucket."""
    import pyarrow as pa

    pq = import_parquet()
    paths = sorted((job.target / "_dealt").glob(f"file-*/{bucket:05}.parquet"))
    table = pa.concat_tables([schema.empty_table(), *(pq.read_table(path, schema=schema) for path in paths)])
    claims = Claims.read(nw.from_native(table, eager_only=True), layout)
    made = claims.frame_of(*claims.ranges()).select(layout.fixed)
    rejects = claims.rejects()
    of_file, of_row = (table[name].to_numpy() for name in _places(layout))
    rows = rejects["row"].to_numpy() - 1
    named = pa.array([str(files[number]) for number in of_file[rows].tolist()], pa.string())
    rejects = rejects.set_column(0, "row", pa.array(of_row[rows] + 1)).add_column(0, "file", named)
    job.finish(bucket, made, rejects, len(table), len(claims.key))


def _bar(done: int, steps: int) -> None:
    """Draw a bar on standard error where that is a terminal."""
    if not sys.stderr.isatty():
        return
    full = 30 * done // steps
    end = "\n" if done == steps else ""
    print(f"\r[{'#' * full}{'.' * (30 - full)}] {done} of {steps}", end=end, file=sys.stderr, flush=True)
