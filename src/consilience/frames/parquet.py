"""Folders of Parquet files, larger than memory: rows are dealt into buckets by scope, then each bucket is reconciled.

Everything is written under a hidden name and renamed when it is whole, so that what is half-written is never read, and
what has been done is not done again: after a kill, or where the folder has more files; `Job` says what is done.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from functools import partial
from pathlib import Path
from typing import Any

import narwhals as nw
import numpy as np

from consilience.arrays import Codes
from consilience.dataframes import check_names
from consilience.errors import ConsilienceError, OptionError, ReadError
from consilience.frames.columns import Frame
from consilience.frames.frame_claims import Claims, FrameColumns, read_scopes
from consilience.frames.jobs import Input, Job, import_parquet, note_rows, noted_buckets, noted_rows
from consilience.frames.stated import NaNs
from consilience.frames.totals import warn_of_loose
from consilience.model.claims import Total
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
    buckets: int | None = None,
    keep: bool = False,
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
        hint. If it holds a run on the same folder with the same arguments, that is brought up to date: only files that
        are new or have changed are looked through, and only buckets that these, or files that are gone, have rows in
        are made anew.
    scope, source, cites, figure, low, high, value, convention, nan, scale, names, parts, totals
        As for `reconcile_frame`. Scopes that differ only in columns that totals or `parts` name are in one bucket.
    buckets : int, optional
        One has to fit into memory; by default one for every four million rows, or as many as the target has. At most
        `MOST_BUCKETS`.
    keep : bool, default False
        Whether the rows stay in the target as they were dealt (in ``_dealt``, about as large as the columns that are
        read), so that a bucket is made anew without reading its rows from all files again.
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
        If the target holds other work, another job works in it now, `buckets` is not a number of buckets, or `keep`
        neither true nor false.
    MissingExtraError
        If pyarrow is not installed (extra ``parquet``).
    """
    import_parquet()
    given: dict[str, Any] = {"convention": convention, "nan": nan, "scale": scale, "names": names}
    given |= {"parts": parts, "totals": totals, "cites": cites}
    layout = FrameColumns.of(scope, source, figure, low, high, value, **given)
    folder, target = Path(folder), Path(target)
    files = sorted(path for path in folder.rglob("*.parquet") if not path.name.startswith((".", "_")))
    if not files:
        raise ReadError("no Parquet files", got=str(folder))
    if target.resolve() == folder.resolve() or folder.resolve() in target.resolve().parents:
        raise OptionError("the target lies in the folder that is read", got=str(target))
    if not isinstance(keep, bool):
        raise OptionError("keep= is neither true nor false", got=keep, argument="keep")
    inputs = _look_at(files)
    schema = _schema_of(files, layout)
    count = _checked(buckets) or noted_buckets(target) or max(1, -(-sum(one.rows for one in inputs) // _ROWS))
    job = Job(target, _plan(folder, layout, count), str(schema), inputs)
    tell = _bar if progress is True else progress or (lambda done, steps: None)
    with job.alone():
        job.begin()
        _run(job, layout, schema, tell)
        loose = set.intersection(*({*job.loose_in(bucket)} for bucket in range(count)))
        if not keep:
            shutil.rmtree(target / "_dealt", ignore_errors=True)
    warn_of_loose(layout.totals, sorted(loose), stacklevel=3)
    return target


def _look_at(files: Sequence[Path]) -> list[Input]:
    return [_said(path, partial(Input.of, path)) for path in files]


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
            raise error.at(str(path)) from None
        raise ReadError(
            f"{path}: cannot be read, {clean(str(error))}", hint="write it anew, or leave it out"
        ) from error


def _run(job: Job, layout: FrameColumns, schema: Any, tell: Progress) -> None:
    steps = len(job.inputs) + job.buckets
    every = set(range(job.buckets))
    noted = {one: job.counts(one) for one in job.inputs}
    new = [one for one, counts in noted.items() if counts is None]
    for number, one in enumerate(new):
        _said(one.path, partial(_deal, one, job, layout, schema, every))
        job.note_counts(one, noted_rows(job.dealt(one)) or {})
        tell(number + 1, steps)
    counts = {job.key(one): job.counts(one) or {} for one in job.inputs}
    rows = {bucket: job.expected(counts, bucket) for bucket in every}
    missing = {bucket for bucket in every if not job.is_done(bucket, rows[bucket])}
    for bucket in missing:
        job.drop(bucket)
    for number, one in enumerate(one for one, counts in noted.items() if counts is not None):
        wanted = missing & counts[job.key(one)].keys()
        if wanted:
            _said(one.path, partial(_deal, one, job, layout, schema, wanted))
        tell(len(new) + number + 1, steps)
    for bucket in range(job.buckets):
        if bucket in missing:
            _reconcile_bucket(bucket, rows[bucket], job, layout, schema)
        tell(len(job.inputs) + bucket + 1, steps)
    _check_whole(job, rows)


def _check_whole(job: Job, rows: Mapping[int, tuple[str, int]]) -> None:
    """Compare the rows of all parts with those of the files, and the files with what they were."""
    if _look_at([one.path for one in job.inputs]) != job.inputs:
        raise ReadError("the files changed while they were read", got=str(job.target), hint="run it again")
    held = sum(count for bucket, (_, count) in rows.items() if job.is_done(bucket, rows[bucket]))
    if held != (every := sum(one.rows for one in job.inputs)):
        hint = "run it again; what is missing is made anew"
        raise ReadError("the parts do not hold every row", got=f"{held} of {every}", hint=hint)


def _schema_of(files: Sequence[Path], layout: FrameColumns) -> Any:
    """Return the types of the columns that are read, in all files together, and of the row."""
    import pyarrow as pa

    schemas = {path: _said(path, partial(import_parquet().read_schema, path)) for path in files}
    for path, schema in schemas.items():
        try:
            check_names(schema.names)
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
    return pa.schema([*fields, (_row_column(layout), pa.int64())])


def _row_column(layout: FrameColumns) -> str:
    """Return a name for the column of the row that no column of the layout has."""
    return f"row_{max(layout.columns, key=len)}"


def _plain_type(kind: Any) -> Any:
    """Return the type of the cells of a dictionary, and of views, of which Arrow cannot take rows."""
    import pyarrow as pa

    if pa.types.is_dictionary(kind):
        return kind.value_type
    return pa.large_string() if pa.types.is_string_view(kind) else kind


def _plan(folder: Path, layout: FrameColumns, buckets: int) -> dict[str, Any]:
    return {
        "folder": str(folder.resolve()),
        "scope": list(layout.scope),
        "source": layout.source,
        "figures": layout.figures,
        "convention": layout.convention.model_dump(mode="json"),
        "nan": layout.nan,
        "cites": layout.cites,
        "scale": layout.scale,
        "names": {name: dict(names) for name, names in layout.names.items()},
        "parts": layout.parts,
        "totals": [str(total) for total in layout.totals],
        "buckets": buckets,
    }


def _deal(one: Input, job: Job, layout: FrameColumns, schema: Any, wanted: Set[int]) -> None:
    """Write the rows of one file into a folder of its own, a file for each bucket that is wanted."""
    done = job.dealt(one)
    hidden = done.with_name(f".{done.name}")
    if wanted <= (noted_rows(done) or {}).keys():
        return
    for folder in (done, hidden):
        shutil.rmtree(folder, ignore_errors=True)
    hidden.mkdir(parents=True)
    pq = import_parquet()
    import pyarrow as pa

    writers: dict[int, Any] = {}
    rows = dict.fromkeys(wanted, 0)
    with pq.ParquetFile(one.path) as file:
        row = 0
        for batch in file.iter_batches(batch_size=1 << 20, columns=layout.columns):
            columns = [*(batch[name] for name in layout.columns), pa.array(np.arange(row, row + len(batch)))]
            table = pa.table(columns, names=schema.names).cast(schema)
            row += len(table)
            for bucket, taken in _by_bucket(nw.from_native(table, eager_only=True), layout, job.buckets):
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


def _by_bucket(frame: Frame, layout: FrameColumns, buckets: int) -> Iterator[tuple[int, Codes]]:
    bucket = buckets_of(frame, layout, buckets)
    order = np.argsort(bucket, kind="stable")
    for rows in np.split(order, np.flatnonzero(np.diff(bucket[order])) + 1):
        if len(rows):
            yield int(bucket[rows[0]]), rows


def buckets_of(frame: Frame, layout: FrameColumns, buckets: int) -> Codes:
    """Return the bucket of each row: the same for scopes that are tied together, in every run and on every machine."""
    from pandas.util import hash_array

    mixed = np.zeros(len(frame), dtype=np.uint64)
    for name, coded in zip(layout.scope, read_scopes(frame, layout)[0], strict=True):
        if name not in layout.apart:
            continue
        if coded.distinct is None:
            filled = frame[name].cast(nw.Int8) if frame[name].dtype == nw.Boolean else frame[name]
            hashes = hash_array(filled.fill_null(0).to_numpy().astype(np.uint64))
        else:
            hashes = hash_array(np.array([*map(str, coded.distinct), ""], dtype=object), categorize=False)[coded.codes]
        mixed = mixed * np.uint64(0x9E3779B97F4A7C15) + np.where(coded.codes < 0, np.uint64(1), hashes)
    return (mixed % np.uint64(buckets)).astype(np.int64)


def _reconcile_bucket(bucket: int, rows: tuple[str, int], job: Job, layout: FrameColumns, schema: Any) -> None:
    """Write the ranges and the rejects of one bucket, which has these rows; see `Job.expected`."""
    import pyarrow as pa

    pq = import_parquet()
    paths = {one.path: job.dealt(one) / f"{bucket:05}.parquet" for one in job.inputs}
    tables = {path: pq.read_table(dealt, schema=schema) for path, dealt in paths.items() if dealt.exists()}
    table = pa.concat_tables([schema.empty_table(), *tables.values()])
    if len(table) != rows[1]:
        raise ReadError(
            "a file does not have the rows that it had", got=f"{len(table)} of {rows[1]}", hint="give a new target"
        )
    claims = Claims.read(nw.from_native(table, eager_only=True), layout)
    loose: list[int] = []
    made = claims.frame_of(*claims.ranges(on_loose=loose.extend)).select(layout.fixed)
    rejects = claims.rejects()
    place = rejects["row"].to_numpy() - 1
    of_file = np.repeat(np.array([*map(str, tables)], dtype=object), [*map(len, tables.values())])
    named = pa.array(of_file[place], pa.string())
    of_row = table[_row_column(layout)].to_numpy()[place] + 1
    placed = rejects.set_column(0, "row", pa.array(of_row)).add_column(0, "file", named)
    job.finish(bucket, made, placed, rows, len(claims.key), loose)


def _bar(done: int, steps: int) -> None:
    """Draw a bar on standard error where that is a terminal."""
    if not sys.stderr.isatty():
        return
    full = 30 * done // steps
    end = "\n" if done == steps else ""
    print(f"\r[{'#' * full}{'.' * (30 - full)}] {done} of {steps}", end=end, file=sys.stderr, flush=True)
