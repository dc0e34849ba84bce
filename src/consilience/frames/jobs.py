"""The state of a job on a folder: its plan, the files that it reads, a lock, and which parts are complete.

A part says, in the metadata of its schema, of which job it is, of which rows of which files it was made, and how many
of them are claims and how many rejects. What does not say so, or says it of files that are others now, is made anew.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from consilience.errors import OptionError, ReadError
from consilience.extras import import_extra

_KEY = b"consilience"
_ROWS = "_rows.json"
"""The note in a folder of dealt rows: how many there are for each bucket."""
_COUNTED = ("rows", "claims", "rejects")
Counts = Mapping[int, int]
"""How many rows a file has for each bucket."""


def import_parquet() -> Any:
    """Return ``pyarrow.parquet``; MissingExtraError where it is not installed."""
    return import_extra("pyarrow.parquet", "parquet", "Parquet files")


class Input(NamedTuple):
    """A file that a job reads: how many rows it has, and what changes with it: size, time, hash of its footer.

    The footer says where each part of each column is, how large it is, and its least and largest cell.
    """

    path: Path
    rows: int
    size: int
    time: int
    footer: str

    @classmethod
    def of(cls, path: Path) -> Input:
        """Look at a file as it is now; what pyarrow and the system raise for a broken one is left to the caller."""
        rows, stat = import_parquet().read_metadata(path).num_rows, path.stat()
        with path.open("rb") as file:
            file.seek(stat.st_size - 8)
            length = int.from_bytes(file.read(4), "little")
            file.seek(max(0, stat.st_size - 8 - length))
            footer = hashlib.sha256(file.read()).hexdigest()
        return cls(path, rows, stat.st_size, stat.st_mtime_ns, footer)


@dataclass(frozen=True)
class Job:
    """A folder that a job writes into, the plan of the job, and the files that it reads.

    Attributes
    ----------
    target : Path
    plan : mapping
        The folder that is read and the arguments; made of what JSON can hold.
    kinds : str
        The types of the columns that are read.
    inputs : sequence of Input
    """

    target: Path
    plan: Mapping[str, Any]
    kinds: str
    inputs: Sequence[Input]

    @property
    def buckets(self) -> int:
        """Into how many buckets rows are dealt."""
        return int(self.plan["buckets"])

    @property
    def digest(self) -> str:
        """A short name of the plan, the same in every run."""
        return _short(self.plan)

    def key(self, one: Input) -> str:
        """Return a short name of what is dealt of a file: another one where the file, the plan or the types change."""
        return _short([self.digest, self.kinds, str(one.path.resolve()), *one[1:]])

    def begin(self) -> None:
        """Note the plan in the target; OptionError where another one stands there. Drop what was dealt of old files."""
        note = self.target / "_plan.json"
        if note.exists():
            if json.loads(note.read_text(encoding="utf-8")) != json.loads(json.dumps(self.plan)):
                hint = "the folder or the arguments are others: give a new target"
                raise OptionError("the target holds other work", got=str(self.target), hint=hint)
        elif self._holds_more_than_a_lock():
            raise OptionError("the target is not empty", got=str(self.target), hint="give a new folder")
        else:
            _write(note, self.plan)
        for name in ("_rejects", "_dealt", "_files"):
            (self.target / name).mkdir(exist_ok=True)
        known = {self.key(one) for one in self.inputs}
        for path in [*(self.target / "_dealt").iterdir(), *(self.target / "_files").iterdir()]:
            if path.stem not in known:
                shutil.rmtree(path) if path.is_dir() else path.unlink()

    def dealt(self, one: Input) -> Path:
        """Where the rows of a file are, a file for each bucket."""
        return self.target / "_dealt" / self.key(one)

    def counts(self, one: Input) -> Counts | None:
        """Return how many rows a file has for each bucket; None where that was not noted of the file as it is."""
        try:
            noted = json.loads((self.target / "_files" / f"{self.key(one)}.json").read_text(encoding="utf-8"))
            found = {int(bucket): int(count) for bucket, count in noted["rows"].items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):  # missing or broken
            return None
        return found if sum(found.values()) == one.rows else None

    def note_counts(self, one: Input, counts: Counts) -> None:
        """Note how many rows a file has for each bucket."""
        rows = {str(bucket): count for bucket, count in counts.items() if count}
        _write(self.target / "_files" / f"{self.key(one)}.json", {"file": str(one.path), "rows": rows})

    def expected(self, counts: Mapping[str, Counts], bucket: int) -> tuple[str, int]:
        """Return a short name of the rows that belong into a bucket, and how many they are, by what files have."""
        rows = [(key, own[bucket]) for key, own in counts.items() if own.get(bucket)]
        return _short(rows), sum(count for _, count in rows)

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
        return any(path.name not in ("_lock", "._plan.json") for path in self.target.iterdir())

    def part(self, bucket: int) -> Path:
        """Where the ranges of a bucket are."""
        return self.target / f"part-{bucket:05}.parquet"

    def rejects(self, bucket: int) -> Path:
        """Where the rejects of a bucket are."""
        return self.target / "_rejects" / f"part-{bucket:05}.parquet"

    def is_done(self, bucket: int, rows: tuple[str, int]) -> bool:
        """Say whether a bucket is finished, made of these rows; see `expected`."""
        ranges, rejects = self._stamp(self.part(bucket)), self._stamp(self.rejects(bucket))
        if ranges is None or ranges != rejects:
            return False
        if (ranges["job"], ranges["input"], ranges["rows"]) != (self.digest, *rows):
            return False
        return bool(import_parquet().read_metadata(self.rejects(bucket)).num_rows == ranges["rejects"])

    def drop(self, bucket: int) -> None:
        """Remove the tables of a bucket: ranges of other rows than there are must not be read meanwhile."""
        for path in (self.part(bucket), self.rejects(bucket)):
            path.unlink(missing_ok=True)

    @staticmethod
    def _stamp(path: Path) -> dict[str, Any] | None:
        import pyarrow as pa

        try:
            metadata = import_parquet().read_schema(path).metadata or {}
            found = json.loads(metadata[_KEY])
        except (OSError, pa.ArrowException, KeyError, ValueError):  # missing, broken, or of somebody else
            return None
        return found if isinstance(found, dict) and {"job", "input", *_COUNTED} <= found.keys() else None

    def loose_in(self, bucket: int) -> list[int]:
        """Return the places of the totals that tie nothing in a finished bucket."""
        return list((self._stamp(self.part(bucket)) or {}).get("loose", ()))

    def finish(
        self,
        bucket: int,
        ranges: Any,
        rejects: Any,
        rows: tuple[str, int],
        claims: int,
        loose: Sequence[int] = (),
    ) -> None:
        """Write the two tables of a bucket, the ranges last, since they say that it is done; `loose` as in `loose_in`.

        Raises
        ------
        ReadError
            If rows are neither claims nor rejects.
        """
        if rows[1] != claims + len(rejects):
            raise ReadError("rows were lost", got=f"{rows[1]} rows, {claims} claims, {len(rejects)} rejects")
        stamp = {"job": self.digest, "input": rows[0], "rows": rows[1], "claims": claims, "rejects": len(rejects)}
        stamp |= {"loose": [*loose]}
        for table, path in ((rejects, self.rejects(bucket)), (ranges, self.part(bucket))):
            metadata = {**(table.schema.metadata or {}), _KEY: json.dumps(stamp).encode()}
            hidden = path.with_name(f".{path.name}")
            import_parquet().write_table(table.replace_schema_metadata(metadata), hidden)
            hidden.replace(path)


def _short(what: Any) -> str:
    return hashlib.sha256(json.dumps(what, sort_keys=True).encode()).hexdigest()[:16]


def _write(path: Path, what: Any) -> None:
    hidden = path.with_name(f".{path.name}")
    hidden.write_text(json.dumps(what, indent=1), encoding="utf-8")
    hidden.replace(path)


def noted_buckets(target: Path) -> int | None:
    """Return into how many buckets the job in a target deals; None where none is noted."""
    try:
        found = json.loads((target / "_plan.json").read_text(encoding="utf-8"))["buckets"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return found if isinstance(found, int) else None


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
