"""The claims of a frame as sorted columns: which columns hold what, and the chunks that go through the kernel."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import narwhals as nw
import numpy as np

from consilience.arguments import COLUMN, NONE, one_of
from consilience.arrays import Codes, Flags, starts_of
from consilience.comparing.rules import BuiltInRule, Rule, check_rule
from consilience.dataframes import check_name, column, find_name
from consilience.errors import OptionError, ReadError, did_you_mean
from consilience.frames.answers import ANSWER, chunk_answers, enough_rows
from consilience.frames.chunks import (
    CLOSED,
    CODED,
    COLUMNS,
    ENDS,
    IMPLIED,
    Chunk,
    chunk_ranges,
    closed_codes,
    column_types,
)
from consilience.frames.columns import Coded, Faults, Frame, cell_text, combine, compress, encode, fill_missing
from consilience.frames.keys import CHUNK, Made, in_threads, sorted_keys
from consilience.frames.multipliers import Multipliers
from consilience.frames.origins import trace_rows
from consilience.frames.paths import check_paths, imply_parts
from consilience.frames.stated import FigureColumns, NaNs, read_stated
from consilience.frames.totals import OnLoose, imply_totals, warn_of_loose
from consilience.model.claims import Total
from consilience.model.sources import Origins
from consilience.reading.entries import plain_scale
from consilience.reading.tables import Renamings
from consilience.reconciling.network import Bounds
from consilience.wording.conventions import Convention, convention_or_default

OnReject = Literal["warn", "return", "raise"]

TIED = {"implied_low": np.float64, "implied_high": np.float64, "implied_closed": CODED, "floor": np.bool_}
"""The columns that are made where scopes bound each other, with their types."""
REJECTS = ("row", "field", "value", "reason", "hint")


class RejectedRowsWarning(UserWarning):
    """Some rows of a frame are not claims."""


@dataclass(frozen=True)
class FrameColumns:
    """Which columns of a frame hold what, and how their cells are read; see `reconcile_frame`.

    Raises
    ------
    OptionError
        If the arguments contradict each other, or one is not known.
    """

    scope: tuple[str, ...]
    source: str | None
    figure: str | None
    low: str | None
    high: str | None
    value: str | None
    convention: Convention
    nan: NaNs = "missing"
    parts: str | None = None
    rule: Rule | None = None
    totals: tuple[Total, ...] = ()
    scale: int = 1
    names: Renamings = field(default_factory=dict)
    cites: str | None = None

    @classmethod
    def of(cls, scope: str | Sequence[str], source: str | None, *columns: str | None, **settings: Any) -> FrameColumns:
        """Check the arguments of a function on frames; `columns` are figure, low, high and value."""
        names = (scope,) if isinstance(scope, str) else tuple(scope) if isinstance(scope, Iterable) else ()
        if not isinstance(scope, Iterable):
            raise OptionError("scope= names a column, or several", got=scope, argument="scope")
        convention = settings.pop("convention", None)
        totals = settings.get("totals")
        settings["totals"] = () if totals is None else tuple(dict.fromkeys(totals))
        settings["scale"] = plain_scale(settings.get("scale", 1))
        settings["names"] = settings.get("names") or {}
        figure, low, high, value = columns
        return cls(names, source, figure, low, high, value, convention_or_default(convention), **settings)

    def __post_init__(self) -> None:
        for argument, name in self._named:
            check_name(name, argument)
        given = list(self.figures)
        if not given or ("figure" in given and len(given) > 1):
            raise OptionError("no column for the figure", got=given, hint="name figure=, or low=, high=, value=")
        one_of("reject", "missing").check("nan", self.nan)
        (NONE | COLUMN).check("parts", self.parts)
        closed = (f"{name}_closed" for name in (*ENDS, "implied"))
        made = {*COLUMNS, *IMPLIED, *ANSWER, *closed}
        if taken := [name for name in self.scope if name in made or self.scope.count(name) > 1]:
            raise OptionError("a column of the scope has the name of another one", got=taken, argument="scope")
        if self.parts is not None and self.parts not in self.scope:
            hint = did_you_mean(str(self.parts), map(str, self.scope))
            raise OptionError("parts= names no column of the scope", got=self.parts, hint=hint, argument="parts")
        self._check_dimensions()
        if self.cites is not None and self.source is None:
            hint = "name the column of who cites them: source="
            raise OptionError("cites= without source=", got=self.cites, hint=hint, argument="cites")
        if self.rule is not None:
            check_rule(self.rule)
        if self.tied and self.rule is not None:
            hint = "a rule answers for each scope by itself"
            other = "parts" if self.parts is not None else "totals"
            raise OptionError(f"{other}= and rule= exclude each other", hint=hint, argument="rule")

    def _check_dimensions(self) -> None:
        """Refuse totals and names of what is not a column of the scope."""
        for total in self.totals:
            for name in dict.fromkeys(name for scope in (total.whole, *total.parts) for name in scope):
                if name not in self.scope:
                    hint = did_you_mean(name, self.scope)
                    raise OptionError("a total names no column of the scope", got=name, hint=hint, argument="totals")
        for name in self.names:
            if name not in (*self.scope, "source"):
                hint = did_you_mean(name, [*self.scope, "source"])
                raise OptionError("names= names no column of the scope", got=name, hint=hint, argument="names")

    @property
    def tied(self) -> bool:
        """Whether scopes bound each other, by parts or by totals."""
        return self.parts is not None or bool(self.totals)

    @property
    def apart(self) -> tuple[str, ...]:
        """The columns by which scopes have nothing to do with each other: those that nothing ties."""
        tied = self.summed if self.totals else (self.parts,)
        return tuple(name for name in self.scope if name not in tied)

    @property
    def summed(self) -> tuple[str, ...]:
        """The columns by which scopes are tied: those that totals name, the paths, and a unit, which may be a share."""
        named = {name for total in self.totals for scope in (total.whole, *total.parts) for name in scope}
        return tuple(name for name in self.scope if name in named or name in (self.parts, "unit"))

    @property
    def figures(self) -> dict[str, str]:
        """Figure, or low, high and value, with the columns that hold them."""
        named = {"figure": self.figure, "low": self.low, "high": self.high, "value": self.value}
        return {name: column for name, column in named.items() if column is not None}

    @property
    def columns(self) -> list[str]:
        """All columns that are read."""
        return list(dict.fromkeys(name for _, name in self._named))

    @property
    def _named(self) -> list[tuple[str, str]]:
        """Every column that is read, behind the argument that names it."""
        sources = {"source": self.source, "cites": self.cites}
        named = [(argument, name) for argument, name in sources.items() if name is not None]
        return [*(("scope", name) for name in self.scope), *named, *self.figures.items()]

    def check(self, known: Sequence[str]) -> None:
        """Refuse a column that is not among those of a table."""
        for argument, name in self._named:
            find_name(name, argument, known)

    @property
    def fixed(self) -> list[str]:
        """The columns of the result whatever its rows say: all but ``unit``."""
        return [*self.scope, *self.made, *(TIED if self.tied else ())]

    @property
    def made(self) -> dict[str, Any]:
        """The columns that are made beside the scope, with their types."""
        return dict(ANSWER) if self.rule else column_types()


def read_scopes(frame: Frame, layout: FrameColumns) -> tuple[tuple[Coded, ...], Multipliers]:
    """Return the columns of the scope, by the names to use, and what the figures of each row are in."""
    columns = {name: column(frame, name, "scope") for name in layout.scope}
    summed = layout.summed if layout.totals else ()
    coded = {
        name: encode(series, paths=name == layout.parts, names=layout.names.get(name), keep=name in (*summed, "unit"))
        for name, series in columns.items()
    }
    scale, unit = Multipliers.of(layout.scale, len(frame), coded.get("unit"))
    if unit is not None:
        coded["unit"] = unit
    return tuple(coded.values()), scale


@dataclass(frozen=True)
class Claims:
    """The rows of a frame as arrays: scopes, origins, figures, and what is wrong with the others."""

    frame: Frame
    layout: FrameColumns
    scopes: tuple[Coded, ...]
    sources: Coded | None
    origins: Sequence[Origins] | None
    stated: FigureColumns
    faults: Faults
    key: Any
    """Sorted int64: scope, origin and row of each claim, packed from the highest bit down."""
    origin_bits: int
    row_bits: int

    @classmethod
    def read(cls, frame: Frame, layout: FrameColumns, threads: int | None = None) -> Claims:
        """Read the columns; ReadError where one is missing."""
        rows = len(frame)
        faults = Faults(np.zeros(rows, dtype=np.int32))
        scopes, scale = read_scopes(frame, layout)
        named = None if layout.source is None else column(frame, layout.source, "source")
        stated = read_stated(frame, layout.figures, layout.convention, layout.nan, faults, scale)
        if layout.parts is not None:
            check_paths(scopes[layout.scope.index(layout.parts)], layout.parts, faults)
        # Figures in different units are not comparable: each unit is a scope of its own, as for single claims.
        if stated.unit is not None and "unit" not in layout.scope:
            scopes = (*scopes, stated.unit)
        elif stated.unit is not None:
            place = layout.scope.index("unit")
            scopes = (*scopes[:place], fill_missing(scopes[place], stated.unit), *scopes[place + 1 :])
        scope, size = combine(scopes, rows) if len(scopes) != 1 or (scopes[0].codes < 0).any() else scopes[0][:2]
        row_bits = rows.bit_length()
        origin_bits, origin, origins = 0, None, None
        renamed, keep = layout.names.get("source"), layout.cites is not None
        sources = None if named is None else encode(named, names=renamed, keep=keep)
        if layout.source is not None and sources is not None:
            faults.add(sources.codes < 0, layout.source, "no source")
            origin, origin_bits = sources.codes, sources.size.bit_length()
            if layout.cites is not None:
                cites = encode(column(frame, layout.cites, "cites"), keep=True)
                origin, origins = trace_rows(scope, sources, cites, renamed or {})
                origin_bits = len(origins).bit_length()
        if size.bit_length() + origin_bits + row_bits > 63:
            scope, size = compress(scope)
        if size.bit_length() + origin_bits + row_bits > 63 and origin is not None and origins is None:
            origin, count = compress(origin)
            origin_bits = count.bit_length()
        widths = (origin_bits, row_bits)
        key = sorted_keys(scope, origin, widths, faults.code == 0 if faults.code.any() else None, threads)
        return cls(frame, layout, scopes, sources, origins, stated, faults, key, origin_bits, row_bits)

    def spans(self) -> Iterator[slice]:
        """Yield where the keys of each chunk of whole scopes are."""
        shift = self.origin_bits + self.row_bits
        start = 0
        while start < len(self.key):
            last = self.key[min(start + CHUNK, len(self.key)) - 1] >> shift
            # The scope that the chunk would end in is in it whole.
            end = int(np.searchsorted(self.key, (last + 1) << shift))
            yield slice(start, end)
            start = end

    def _chunk(self, key: Codes) -> Chunk:
        row = key & ((1 << self.row_bits) - 1)
        scope = key >> (self.origin_bits + self.row_bits)
        origin = row
        if self.layout.source is not None:
            origin = (key >> self.row_bits) & ((1 << self.origin_bits) - 1)
        return Chunk(row, scope, origin, starts_of(scope), self.stated, self.origins)

    def over_chunks(self, work: Callable[[Chunk], Made], threads: int | None) -> list[Made]:
        """Return what `work` makes of each chunk, in order."""
        return in_threads(lambda span: work(self._chunk(self.key[span])), [*self.spans()], threads)

    def ranges(self, threads: int | None = None, on_loose: OnLoose | None = None) -> tuple[Codes, dict[str, Any]]:
        """Return a row of each scope, and the columns of its ranges; without `on_loose`, warn of loose totals."""
        tied, rule = self.layout.tied, self.layout.rule
        spans, shift = [*self.spans()], self.origin_bits + self.row_bits
        counts = in_threads(lambda span: len(starts_of(self.key[span] >> shift)), spans, threads)
        ends = np.cumsum(counts, dtype=np.int64)
        total = int(ends[-1]) if counts else 0
        row = np.empty(total, dtype=np.int64)
        columns = {name: np.empty(total, dtype) for name, dtype in self.layout.made.items()}
        opened = self.stated.lower_open is not None
        bounds: Bounds = np.empty((2, total if tied else 0), np.complex128 if opened else np.float64)

        def put(number: int) -> None:
            here = slice(ends[number] - counts[number], ends[number])
            chunk = self._chunk(self.key[spans[number]])
            found = chunk_answers(chunk, rule, self.source_names) if rule else chunk_ranges(chunk)
            row[here] = chunk.row[chunk.starts]
            for name, cells in found.items():
                columns[name][here] = cells
            if tied:
                bounds[:, here] = chunk.bounds()

        in_threads(put, range(len(spans)), threads)
        if tied:
            columns |= self._implied(row, bounds, columns["span_low"] < 0, on_loose or self._warn)
        return row, columns

    def _implied(self, row: Codes, bounds: Bounds, below_zero: Flags, on_loose: OnLoose) -> dict[str, Any]:
        """Return the columns of what the claims on all scopes that are tied together leave to each."""
        named = (*self.layout.scope, "unit")[: len(self.scopes)]
        scopes = {name: coded._replace(codes=coded.codes[row]) for name, coded in zip(named, self.scopes, strict=True)}
        summed = (*self.layout.summed, *named[len(self.layout.scope) :])
        chosen = {name: scopes.pop(name) for name in (summed if self.layout.totals else (self.layout.parts or "",))}
        group = compress(combine([*scopes.values()], len(row))[0])[0]
        if self.layout.totals:
            totals, parts = self.layout.totals, self.layout.parts
            implied, floor = imply_totals(chosen, group, bounds, below_zero, totals, parts, on_loose)
        else:
            (paths,) = chosen.values()
            implied, floor = imply_parts(paths, group, bounds, below_zero)
        closed = closed_codes(implied.lower, ~implied.lower_open, ~implied.upper_open)
        ends = {"implied_low": implied.lower, "implied_high": implied.upper, "implied_closed": closed}
        return ends | {"floor": floor, "consistent": implied.feasible}

    def _warn(self, loose: Sequence[int]) -> None:
        warn_of_loose(self.layout.totals, loose, stacklevel=8)

    def source_names(self, rows: Codes) -> list[str]:
        """Return the names of the sources of some rows; without sources each row is its own."""
        if self.sources is None or self.layout.source is None:
            return [*map(str, (rows + 1).tolist())]
        if self.sources.distinct is None:
            return [*map(str, self.frame[self.layout.source][rows].to_list())]
        names = [*map(str, self.sources.distinct)]
        return [names[code] for code in self.sources.codes[rows].tolist()]

    def enough(self, rule: BuiltInRule, threads: int | None = None) -> Codes:
        """Return rows that are enough for a rule, whatever claims are put beside them."""
        made = self.over_chunks(lambda chunk: enough_rows(chunk, rule, self.source_names), threads)
        return np.concatenate([np.zeros(0, dtype=np.int64), *made])

    def frame_of(self, first: Codes, columns: dict[str, Any]) -> Any:
        """Return columns beside the scopes of some rows, in the caller's kind of frame."""
        parts = {name: self.frame[name][first] for name in self.layout.scope}
        for name, coded in zip((*self.layout.scope, "unit"), self.scopes, strict=False):
            if (coded.tidied or name not in parts) and coded.distinct is not None:
                texts = [*coded.distinct, None]
                cells = [texts[code] for code in coded.codes[first].tolist()]
                kind = self.frame[name].dtype if name in parts else nw.String()
                kind = kind if kind in (nw.String, nw.Object) else nw.String()  # categories have no such texts
                parts[name] = nw.new_series(name, cells, kind, backend=self.frame.implementation)
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
            what = f"{count} of {len(self.faults.code)} rows are not claims ({seen}); the first is row {rows[0] + 1}"
            if rejects == "raise":
                raise ReadError(what, hint='see them with rejects="return"', code="rejected rows")
            warnings.warn(f'{what}; see them with rejects="return"', RejectedRowsWarning, stacklevel=4)
        return None

    def rejects(self) -> Any:
        """Return the rows that are not claims as a frame of the caller's kind."""
        rows = np.flatnonzero(self.faults.code)
        reasons = [self.faults.reasons[number] for number in self.faults.code[rows].tolist()]
        names = {name for name, _, _ in reasons}
        cells = {name: self.frame[name][rows] for name in names}
        texts = {
            name: [
                "" if gone else cell_text(cell) for cell, gone in zip(series.to_list(), series.is_null(), strict=True)
            ]
            for name, series in cells.items()
        }
        fields = [name for name, _, _ in reasons]
        values = [texts[name][place] for place, name in enumerate(fields)]
        codes, hints = ([reason[part] for reason in reasons] for part in (1, 2))
        columns = dict(zip(REJECTS, (rows + 1, fields, values, codes, hints), strict=True))
        return _native(self.frame, {}, columns)


def _native(frame: Frame, parts: dict[str, Any], columns: dict[str, Any]) -> Any:
    """Make a frame of the caller's kind; NaN becomes null where the two differ."""
    if nw.get_native_namespace(frame).__name__ == "pandas":
        import pandas as pd

        native = {name: series.to_native().reset_index(drop=True) for name, series in parts.items()}
        closed = pd.Series(CLOSED).array
        texts = {name: closed.take(cells) for name, cells in columns.items() if _is_coded(cells)}
        return pd.DataFrame(native | columns | texts, copy=False)
    whole: dict[str, Any] = {}
    for name, cells in columns.items():
        if _is_coded(cells):
            whole[name] = nw.new_series(name, CLOSED, nw.String, backend=frame.implementation)[cells]
            continue
        kind = nw.String if isinstance(cells, list) else None
        whole[name] = nw.new_series(name, cells, kind, backend=frame.implementation)
    made = nw.from_dict(parts | whole)
    for name in ("common_low", "common_high", *IMPLIED, *ANSWER):
        if name in columns and not _is_coded(columns[name]):
            made = made.with_columns(nw.when(~nw.col(name).is_nan()).then(nw.col(name)))
    return made.to_native()


def _is_coded(cells: Any) -> bool:
    return getattr(cells, "dtype", None) == CODED
