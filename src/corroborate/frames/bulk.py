"""Frames of millions of claims: the ranges of every scope, and the pairs that disagree, in the caller's kind of frame.

Rows are sorted once, by scope and origin, as packed integers; chunks of whole scopes then go through the kernel in
threads, since NumPy lets go of the interpreter there. Beyond the input and the result that takes at most 100 bytes a
row (docs/bulk.md).
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal, TypeVar

import narwhals as nw
import numpy as np

from corroborate.errors import OptionError, ReadError, did_you_mean
from corroborate.frames.columns import (
    Coded,
    Faults,
    Frame,
    NaNs,
    Stated,
    column,
    combine,
    compress,
    encode,
    middle_of,
    read_stated,
)
from corroborate.model.wording import Convention
from corroborate.reconciling.kernel import Codes, Flags, Floats, extremes, inward, reconcile_segments, starts_of

OnReject = Literal["warn", "return", "raise"]
Made = TypeVar("Made")

ENDS = ("hull", "common", "best")
COLUMNS = (
    *("claims", "origins_min", "origins_max", "span_low", "span_high"),
    *(f"{name}_{side}" for name in ENDS for side in ("low", "high")),
    *("best_support", "best_ties", "conflicts", "consistent"),
)
"""What `reconcile_frame` adds to the columns of the scope; ``figure=`` adds ``hull_closed`` and so on."""
CLOSED = np.array(["neither", "right", "left", "both"], dtype=object)
REJECTS = ("row", "field", "value", "reason", "hint")
_CHUNK = 1 << 18
"""Rows that go through the kernel at once."""


class RejectedRowsWarning(UserWarning):
    """Some rows of a frame are no claims."""


@dataclass(frozen=True)
class Layout:
    """Which columns hold what, and how cells are read."""

    scope: tuple[str, ...]
    source: str | None
    figures: dict[str, str | None]
    convention: Convention
    nan: NaNs

    @classmethod
    def of(
        cls,
        scope: str | Sequence[str],
        source: str | None,
        figures: dict[str, str | None],
        convention: Convention | None,
        nan: NaNs,
    ) -> Layout:
        """Check the arguments."""
        given = [name for name, text in figures.items() if text is not None]
        if not given or ("figure" in given and len(given) > 1):
            raise OptionError("no column for the figure", got=given, hint="name figure=, or low=, high=, value=")
        if nan not in ("reject", "missing"):
            raise OptionError("nan= is not known", got=nan, hint=did_you_mean(str(nan), ("reject", "missing")))
        names = (scope,) if isinstance(scope, str) else tuple(scope)
        taken = sorted({*COLUMNS, *(f"{name}_closed" for name in ENDS)}.intersection(names))
        if taken or len(set(names)) < len(names):
            raise OptionError("a column of the scope has the name of another one", got=taken or names)
        return cls(names, source, figures, convention or Convention(), nan)

    @property
    def columns(self) -> list[str]:
        """All columns that are read."""
        named = [*self.scope, self.source, *self.figures.values()]
        return list(dict.fromkeys(name for name in named if name is not None))


def reconcile_frame(
    frame: Any,
    scope: str | Sequence[str],
    source: str | None = None,
    *,
    figure: str | None = None,
    low: str | None = None,
    high: str | None = None,
    value: str | None = None,
    convention: Convention | None = None,
    nan: NaNs = "reject",
    rejects: OnReject = "warn",
    threads: int | None = None,
) -> Any:
    """Compute the ranges of every scope of a frame.

    Parameters
    ----------
    frame : pandas, polars or pyarrow frame, or anything else that hands over Arrow
    scope : str or sequence of str
        The columns that name the scope. Cells are names as they are; a missing one is a scope of its own.
    source : str, optional
        The column that names the origin; without it each row is its own.
    figure : str, optional
        The column of figures in words ("around 10,000").
    low, high, value : str, optional
        Instead, columns of numbers (see `Figure.from_bounds`). A null is no bound.
    convention : Convention, optional
    nan : {'reject', 'missing'}
        Whether NaN among numbers makes its row a reject, or counts as a null, as it does in `read_claims`.
    rejects : {'warn', 'return', 'raise'}
        What to do with rows that are no claims: warn how many they are, return them as a second frame with the columns
        row (from 1), field, value, reason and hint, or raise ReadError. Claims and rejects together are all rows.
    threads : int, optional
        At most so many; by default as many as there are processors.

    Returns
    -------
    frame, or (frame, rejects)
        Of the caller's kind (an Arrow table where that is unknown): the scope, and `COLUMNS`, one row for each
        scope, sorted by the columns of the scope: numbers ascend, texts come in order of appearance. With ``figure=``
        also ``hull_closed``, ``common_closed`` and ``best_closed``; numbers are closed ends unless they are infinite.
        Where there is no common ground it is missing.
        ``consistent`` looks at each scope by itself.

    Raises
    ------
    ReadError
        If a column is missing or holds no numbers, or for rejects with ``rejects="raise"``.
    OptionError
        If the arguments contradict each other.

    Examples
    --------
    >>> import pandas as pd
    >>> frame = pd.DataFrame({"place": ["a", "a", "b"], "source": ["x", "y", "x"], "dead": ["about 500", "480", "3+"]})
    >>> found = reconcile_frame(frame, scope="place", source="source", figure="dead")
    >>> found[["place", "claims", "common_low", "common_high", "common_closed"]]
      place  claims  common_low  common_high common_closed
    0     a       2       480.0        480.0          both
    1     b       1         3.0          inf          left
    >>> reconcile_frame(frame, scope="place", source="source", figure="daed")
    Traceback (most recent call last):
    corroborate.errors.ReadError: no column for figure=: got 'daed'; did you mean 'dead'?
    """
    figures = {"figure": figure, "low": low, "high": high, "value": value}
    layout = Layout.of(scope, source, figures, convention, nan)
    _check_rejects(rejects)
    claims = Claims.read(open_frame(frame), layout)
    kept = claims.settle_rejects(rejects)
    made = claims.frame_of(*claims.ranges(threads))
    return made if kept is None else (made, kept)


def conflicts_frame(
    frame: Any,
    scope: str | Sequence[str],
    source: str | None = None,
    *,
    figure: str | None = None,
    low: str | None = None,
    high: str | None = None,
    value: str | None = None,
    convention: Convention | None = None,
    nan: NaNs = "reject",
    rejects: OnReject = "warn",
    at_most: int = 100,
    threads: int | None = None,
) -> Any:
    """List the pairs of rows that disagree.

    Parameters
    ----------
    frame, scope, source, figure, low, high, value, convention, nan, rejects, threads
        As for `reconcile_frame`.
    at_most : int, default 100
        A scope with more disagreeing pairs than that gives only its widest: they are counted without being listed.

    Returns
    -------
    frame, or (frame, rejects)
        Of the caller's kind: the scope, ``conflicts`` (how many pairs of the scope disagree), ``left`` and ``right``
        (rows of the frame, from 1), ``gap`` (how far apart their intervals are; 0 where an open end touches), the
        widest first in each scope. Scopes without conflicts are left out.

    Examples
    --------
    >>> import pandas as pd
    >>> frame = pd.DataFrame({"place": list("aaab"), "low": [1, 5, 9, 1], "high": [2, 6, 9, 1]})
    >>> conflicts_frame(frame, scope="place", low="low", high="high")
      place  conflicts  left  right  gap
    0     a          3     1      3  7.0
    1     a          3     1      2  3.0
    2     a          3     2      3  3.0
    >>> conflicts_frame(frame, scope="place", low="low", high="high", at_most=2)
      place  conflicts  left  right  gap
    0     a          3     1      3  7.0
    """
    figures = {"figure": figure, "low": low, "high": high, "value": value}
    layout = Layout.of(scope, source, figures, convention, nan)
    _check_rejects(rejects)
    claims = Claims.read(open_frame(frame), layout)
    kept = claims.settle_rejects(rejects)
    from corroborate.frames.pairs import list_pairs

    made = claims.frame_of(*list_pairs(claims, at_most, threads))
    return made if kept is None else (made, kept)


def _check_rejects(rejects: str) -> None:
    known = ("warn", "return", "raise")
    if rejects not in known:
        raise OptionError("rejects= is not known", got=rejects, hint=did_you_mean(str(rejects), known))


def open_frame(frame: Any) -> Frame:
    """Return any frame as one of narwhals; a lazy one is collected."""
    try:
        opened = nw.from_native(frame)
    except TypeError:
        if not hasattr(frame, "__arrow_c_stream__"):
            hint = "give a pandas, polars or pyarrow frame, or anything that hands over Arrow"
            raise ReadError("not a frame", got=type(frame).__name__, hint=hint) from None
        opened = nw.from_arrow(frame, backend=_arrow_backend())
    return opened.collect() if isinstance(opened, nw.LazyFrame) else opened


def _arrow_backend() -> Any:
    from importlib.util import find_spec

    return next((name for name in ("pyarrow", "polars") if find_spec(name)), "pandas")


@dataclass(frozen=True)
class Chunk:
    """Rows of whole scopes, sorted by scope and origin; arrays of shape (rows,), but for `starts`."""

    row: Codes
    scope: Codes
    origin: Codes
    starts: Codes
    stated: Stated

    @cached_property
    def ends(self) -> tuple[Floats, Floats]:
        """The ends as stated."""
        lower = np.take(self.stated.lower, self.row)
        return lower, lower if self.stated.upper is self.stated.lower else np.take(self.stated.upper, self.row)

    @cached_property
    def opened(self) -> tuple[Flags, Flags] | None:
        """Which finite ends are open; None where none is."""
        if self.stated.lower_open is None or self.stated.upper_open is None:
            return None
        flags = np.take(self.stated.lower_open, self.row), np.take(self.stated.upper_open, self.row)
        lower, upper = (is_open & np.isfinite(end) for is_open, end in zip(flags, self.ends, strict=True))
        return (lower, upper) if lower.any() or upper.any() else None

    @cached_property
    def closed(self) -> tuple[Floats, Floats]:
        """The closed ends that the kernel works on."""
        if self.opened is None:
            return self.ends
        return inward(self.ends[0], self.opened[0], np.inf), inward(self.ends[1], self.opened[1], -np.inf)

    @property
    def values(self) -> Floats:
        """The stated values."""
        if self.stated.value is None:
            return middle_of(*self.ends)
        if self.stated.value is self.stated.lower:
            return self.ends[0]
        return self.stated.value[self.row]

    def count_origins(self) -> Codes:
        """Count the distinct origins of each scope."""
        if self.origin is self.row:
            return np.diff(self.starts, append=len(self.row))
        fresh = np.ones(len(self.row), dtype=np.int64)
        fresh[1:] = self.origin[1:] != self.origin[:-1]
        fresh[self.starts] = 1
        ends = np.r_[self.starts[1:], len(fresh)] - 1
        counts: Codes = np.diff(np.cumsum(fresh)[ends], prepend=0)
        return counts


@dataclass(frozen=True)
class Claims:
    """The rows of a frame as arrays: scopes, origins, figures, and what is wrong with the others."""

    frame: Frame
    layout: Layout
    scopes: tuple[Coded, ...]
    stated: Stated
    faults: Faults
    key: Any
    """Sorted int64: scope, origin and row of each claim, packed from the highest bit down."""
    origin_bits: int
    row_bits: int

    @classmethod
    def read(cls, frame: Frame, layout: Layout) -> Claims:
        """Read the columns; ReadError where one is missing."""
        rows = len(frame)
        faults = Faults(np.zeros(rows, dtype=np.int32))
        columns = [column(frame, name, "scope") for name in layout.scope]
        sources = None if layout.source is None else column(frame, layout.source, "source")
        stated = read_stated(frame, layout.figures, layout.convention, layout.nan, faults)
        scopes = tuple(encode(series) for series in columns)
        scope, size = combine(scopes, rows) if len(scopes) != 1 or (scopes[0].codes < 0).any() else scopes[0][:2]
        row_bits = rows.bit_length()
        origin_bits, origin = 0, None
        if layout.source is not None and sources is not None:
            coded = encode(sources)
            missing = coded.codes < 0
            if missing.any():
                faults.add(missing, layout.source, "no source")
            origin, origin_bits = coded.codes, coded.size.bit_length()
        if size.bit_length() + origin_bits + row_bits > 63:
            scope, size = compress(scope)
        if size.bit_length() + origin_bits + row_bits > 63 and origin is not None:
            origin, count = compress(origin)
            origin_bits = count.bit_length()
        key = scope << (origin_bits + row_bits)
        if origin is not None:
            key |= origin << row_bits
        key |= np.arange(rows)
        if faults.code.any():
            key = key[faults.code == 0]
        key.sort()
        return cls(frame, layout, scopes, stated, faults, key, origin_bits, row_bits)

    def chunks(self) -> Iterator[Callable[[], Chunk]]:
        """Yield what makes each chunk of whole scopes, so that a thread can do it."""
        shift = self.origin_bits + self.row_bits
        start = 0
        while start < len(self.key):
            last = self.key[min(start + _CHUNK, len(self.key)) - 1] >> shift
            # The scope that the chunk would end in is in it whole.
            end = int(np.searchsorted(self.key, (last + 1) << shift))
            yield lambda key=self.key[start:end]: self._chunk(key)  # type: ignore[misc]
            start = end

    def _chunk(self, key: Codes) -> Chunk:
        row = key & ((1 << self.row_bits) - 1)
        scope = key >> (self.origin_bits + self.row_bits)
        origin = row
        if self.layout.source is not None:
            origin = (key >> self.row_bits) & ((1 << self.origin_bits) - 1)
        return Chunk(row, scope, origin, starts_of(scope), self.stated)

    def over_chunks(self, work: Callable[[Chunk], Made], threads: int | None) -> list[Made]:
        """Return what `work` makes of each chunk, in order."""
        workers = max(1, threads or len(os.sched_getaffinity(0)))
        if workers == 1 or len(self.key) <= _CHUNK:
            return [work(chunk()) for chunk in self.chunks()]
        with ThreadPoolExecutor(workers) as pool:
            return list(pool.map(lambda chunk: work(chunk()), self.chunks()))

    def ranges(self, threads: int | None = None) -> tuple[Codes, dict[str, Any]]:
        """Return a row of each scope, and the columns of its ranges."""
        open_ends = self.layout.figures["figure"] is not None
        made = self.over_chunks(lambda chunk: chunk_ranges(chunk, open_ends), threads)
        if not made:
            made = [chunk_ranges(self._chunk(self.key), open_ends)]
        return joined(made)

    def frame_of(self, first: Codes, columns: dict[str, Any]) -> Any:
        """Return columns beside the scopes of some rows, in the caller's kind of frame."""
        parts = {name: self.frame[name][first] for name in self.layout.scope}
        for name, coded in zip(self.layout.scope, self.scopes, strict=True):
            if coded.tidied and coded.distinct is not None:
                texts = [*coded.distinct, None]
                cells = [texts[code] for code in coded.codes[first].tolist()]
                parts[name] = nw.new_series(name, cells, self.frame[name].dtype, backend=self.frame.implementation)
        return _native(self.frame, parts, columns)

    def settle_rejects(self, rejects: OnReject) -> Any:
        """Return the frame of rejects if asked for; else warn or raise where there are some."""
        count = len(self.faults.code) - len(self.key)
        if rejects == "return":
            return self.rejects()
        if count:
            rows = np.flatnonzero(self.faults.code)
            reasons = np.unique(self.faults.code[rows[:100_000]]).tolist()
            seen = ", ".join(dict.fromkeys(self.faults.reasons[number][1] for number in reasons))
            what = f"{count} of {len(self.faults.code)} rows are no claims ({seen}); the first is row {rows[0] + 1}"
            if rejects == "raise":
                raise ReadError(what, hint='see them with rejects="return"', code="rejected rows")
            warnings.warn(f'{what}; see them with rejects="return"', RejectedRowsWarning, stacklevel=3)
        return None

    def rejects(self) -> Any:
        """Return the rows that are no claims as a frame of the caller's kind."""
        rows = np.flatnonzero(self.faults.code)
        reasons = [self.faults.reasons[number] for number in self.faults.code[rows].tolist()]
        names = {name for name, _, _ in reasons}
        cells = {name: self.frame[name][rows].to_list() for name in names}
        values = ["" if (cell := cells[reason[0]][i]) is None else str(cell) for i, reason in enumerate(reasons)]
        fields, codes, hints = ([reason[part] for reason in reasons] for part in range(3))
        columns = dict(zip(REJECTS, (rows + 1, fields, values, codes, hints), strict=True))
        return _native(self.frame, {}, columns)


def _native(frame: Frame, parts: dict[str, Any], columns: dict[str, Any]) -> Any:
    """Make a frame of the caller's kind; NaN becomes null where the two differ."""
    if nw.get_native_namespace(frame).__name__ == "pandas":
        import pandas as pd

        native = {name: series.to_native().reset_index(drop=True) for name, series in parts.items()}
        return pd.DataFrame(native | columns, copy=False)
    whole: dict[str, Any] = {}
    for name, cells in columns.items():
        is_text = isinstance(cells, list) or cells.dtype == object
        texts = cells if isinstance(cells, list) else cells.tolist() if is_text else cells
        whole[name] = nw.new_series(name, texts, nw.String if is_text else None, backend=frame.implementation)
    made = nw.from_dict(parts | whole)
    for name in ("common_low", "common_high"):
        if name in columns:
            made = made.with_columns(nw.when(~nw.col(name).is_nan()).then(nw.col(name)))
    return made.to_native()


def chunk_ranges(chunk: Chunk, open_ends: bool) -> tuple[Codes, dict[str, Any]]:
    """Return a row of each scope of a chunk, and the columns of its ranges."""
    starts = chunk.starts
    if not len(starts):
        empty = {name: np.zeros(0, dtype) for name, dtype in column_types(open_ends).items()}
        return np.zeros(0, dtype=np.int64), empty
    found = reconcile_segments(*chunk.closed, chunk.scope, chunk.origin, list_ties=False)
    lowest, highest = extremes(chunk.values, starts)
    origins = chunk.count_origins()
    columns: dict[str, Any] = {
        "claims": found.claims,
        "origins_min": origins,
        "origins_max": origins,
        "span_low": lowest,
        "span_high": highest,
        **{f"{name}_{side}": getattr(found, f"{name}_{side}") for name in ENDS for side in ("low", "high")},
        "best_support": found.best_support,
        "best_ties": found.best_ties,
        "conflicts": found.conflicts,
        "consistent": found.conflicts == 0,
    }
    if open_ends:
        _restore_open_ends(chunk, columns)
    return chunk.row[starts], columns


def _restore_open_ends(chunk: Chunk, columns: dict[str, Any]) -> None:
    """Put the stated ends back for those that the kernel moved inward, and say which ends are closed."""
    sizes = np.diff(chunk.starts, append=len(chunk.row))
    for name in ENDS:
        sides = []
        for side, place in (("low", 0), ("high", 1)):
            ends = columns[f"{name}_{side}"]
            closed = np.isfinite(ends)
            if chunk.opened is not None and chunk.opened[place].any():
                # The end of some row of the segment that is open, and stands where the result does.
                hit = chunk.opened[place] & (chunk.closed[place] == np.repeat(ends, sizes))
                rows = np.flatnonzero(hit)
                segments = np.searchsorted(chunk.starts, rows, side="right") - 1
                ends[segments] = chunk.ends[place][rows]
                closed[segments] = False
            sides.append(closed)
        words = CLOSED[2 * sides[0] + sides[1]]
        columns[f"{name}_closed"] = np.where(np.isnan(columns[f"{name}_low"]), None, words)


def column_types(open_ends: bool) -> dict[str, Any]:
    """Return the columns of the ranges with their types."""
    whole = ("claims", "origins_min", "origins_max", "best_support", "best_ties", "conflicts")
    types = {name: np.int64 if name in whole else np.float64 for name in COLUMNS} | {"consistent": np.bool_}
    return types | ({f"{name}_closed": np.dtype(object) for name in ENDS} if open_ends else {})


def joined(made: Sequence[tuple[Codes, dict[str, Any]]]) -> tuple[Codes, dict[str, Any]]:
    """Put the rows and columns of chunks one after another."""
    first = np.concatenate([rows for rows, _ in made])
    return first, {name: np.concatenate([columns[name] for _, columns in made]) for name in made[0][1]}
