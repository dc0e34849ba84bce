"""The state of a job on a folder: its plan, a lock against a second run, and which parts are complete.

A part says, in the metadata of its schema, of which job it is and how many rows it was made of, how many of them are
claims and how many rejects. What does not say so, or says it of another job, is made anew.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from consilience.errors import OptionError, ReadError
from consilience.extras import import_extra

_KEY = b"consilience"
_ROWS = "_rows.json"
"""The note in a folder of dealt rows: how many there are for each bucket."""


def import_parquet() -> Any:
    """Return ``pyarrow.parquet``; MissingExtraError where it is not installed."""
    return import_extra("pyarrow.parquet", "parquet", "Parquet files")


@dataclass(frozen=True)
class Job:
    """A folder that a job writes into, and the plan of the job.

    Attributes
    ----------
    target : Path
    plan : mapping
        The files with their sizes and times, and the arguments; made of what JSON can hold.
    """

    target: Path
    plan: Mapping[str, Any]

    @property
    def digest(self) -> str:
        """A short name of the plan, the same in every run."""
        return hashlib.sha256(json.dumps(self.plan, sort_keys=True).encode()).hexdigest()[:16]

    def begin(self) -> None:
        """Note the plan in the target; OptionError where another one stands there."""
        note = self.target / "_plan.json"
        if note.exists():
            if json.loads(note.read_text(encoding="utf-8")) != json.loads(json.dumps(self.plan)):
                hint = "the files or the arguments have changed: give a new folder"
                raise OptionError("the target holds other work", got=str(self.target), hint=hint)
            (self.target / "_rejects").mkdir(exist_ok=True)
            return
        if any(path.name != "_lock" for path in self.target.iterdir()):
            raise OptionError("the target is not empty", got=str(self.target), hint="give a new folder")
        (self.target / "_rejects").mkdir()
        hidden = self.target / ".plan"
        hidden.write_text(json.dumps(self.plan, indent=1), encoding="utf-8")
        hidden.replace(note)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep other jobs out of the target while this one runs; the lock of a killed job is gone with it.

        Raises
        ------
        OptionError
            If another job works in the target now.
        """
        filelock = import_extra("filelock", "parquet", "folders")
        existed = self.target.exists()
        if existed and not self.target.is_dir():
            raise OptionError("the target is not a folder", got=str(self.target), hint="give a new folder")
        if existed and not (self.target / "_plan.json").exists() and self._holds_more_than_a_lock():
            raise OptionError("the target is not empty", got=str(self.target), hint="give a new folder")
        self.target.mkdir(parents=True, exist_ok=True)
        try:
            with filelock.FileLock(self.target / "_lock", timeout=0):
                yield
        except filelock.Timeout:
            hint = "wait for it to end, or give a new folder"
            raise OptionError("another job works in the target now", got=str(self.target), hint=hint) from None

    def _holds_more_than_a_lock(self) -> bool:
        return any(path.name != "_lock" for path in self.target.iterdir())

    def part(self, bucket: int) -> Path:
        """Where the ranges of a bucket are."""
        return self.target / f"part-{bucket:05}.parquet"

    def rejects(self, bucket: int) -> Path:
        """Where the rejects of a bucket are."""
        return self.target / "_rejects" / f"part-{bucket:05}.parquet"

    def rows_of(self, bucket: int) -> int | None:
        """Return how many rows a finished bucket was made of; None where it is not finished, or not of this job."""
        ranges, rejects = self._stamp(self.part(bucket)), self._stamp(self.rejects(bucket))
        if ranges is None or ranges != rejects or ranges["job"] != self.digest:
            return None
        if import_parquet().read_metadata(self.rejects(bucket)).num_rows != ranges["rejects"]:
            return None
        return int(ranges["rows"])

    @staticmethod
    def _stamp(path: Path) -> dict[str, Any] | None:
        import pyarrow as pa

        try:
            metadata = import_parquet().read_schema(path).metadata or {}
            found = json.loads(metadata[_KEY])
        except (OSError, pa.ArrowException, KeyError, ValueError):  # missing, broken, or of somebody else
            return None
        return found if isinstance(found, dict) and {"job", "rows", "claims", "rejects"} <= found.keys() else None

    def finish(self, bucket: int, ranges: Any, rejects: Any, rows: int, claims: int) -> None:
        """Write the two tables of a bucket, the ranges last, since they say that it is done.

        Raises
        ------
        ReadError
            If rows are neither claims nor rejects.
        """
        if rows != claims + len(rejects):
            raise ReadError("rows were lost", got=f"{rows} rows, {claims} claims, {len(rejects)} rejects")
        stamp = {"job": self.digest, "rows": rows, "claims": claims, "rejects": len(rejects)}
        for table, path in ((rejects, self.rejects(bucket)), (ranges, self.part(bucket))):
            metadata = {**(table.schema.metadata or {}), _KEY: json.dumps(stamp).encode()}
            hidden = path.with_name(f".{path.name}")
            import_parquet().write_table(table.replace_schema_metadata(metadata), hidden)
            hidden.replace(path)


def note_rows(folder: Path, rows: Mapping[int, int]) -> None:
    """Note in a folder of dealt rows how many of them each bucket has."""
    (folder / _ROWS).write_text(json.dumps({str(bucket): count for bucket, count in rows.items()}), encoding="utf-8")


def noted_rows(folder: Path) -> dict[int, int] | None:
    """Return how many rows of each bucket that was dealt a folder holds; None where it lacks the note or any row."""
    try:
        noted = json.loads((folder / _ROWS).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    rows = {int(bucket): int(count) for bucket, count in noted.items()}
    for bucket, count in rows.items():
        path = folder / f"{bucket:05}.parquet"
        if count and not path.exists():
            return None
        if count and import_parquet().read_metadata(path).num_rows != count:
            return None
    return rows
