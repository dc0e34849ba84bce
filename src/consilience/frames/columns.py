"""Columns of a frame as arrays: scopes and sources as codes, figures as ends, and what is wrong with which row.

Everything is checked here, on whole columns, so that only numbers reach the kernel.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from decimal import Decimal
from typing import Any, NamedTuple

import narwhals as nw
import numpy as np

from consilience.arrays import Codes, Flags
from consilience.errors import Code, ConsilienceError, ReadError
from consilience.reading.entries import plain_text
from consilience.wording.reasons import REASONS

Series = nw.Series[Any]
Frame = nw.DataFrame[Any]

MISSING = -1
BY_CELL = (nw.String, nw.Object, nw.Categorical, nw.Enum, nw.Decimal, nw.Int128, nw.UInt128)
"""Columns of numbers that are read cell by distinct cell."""


class Coded(NamedTuple):
    """A column as numbers: equal cells have equal codes, in ``range(size)``; a missing cell has -1."""

    codes: Codes
    size: int
    distinct: Sequence[Any] | None = None
    """The cells that the codes stand for; None for a column of numbers, whose codes are the numbers or differences."""
    tidied: bool = False
    """Whether some text differs from its cells: blanks around it, or another Unicode form."""


@dataclass
class Faults:
    """What is wrong with which row; a row keeps the first that is found.

    Attributes
    ----------
    code : int32 array of shape (rows,)
        0 for a row that is a claim, else the place of its reason in `reasons`.
    reasons : list of (field, code, hint)
    """

    code: Any
    reasons: list[tuple[str, str, str]] = field(default_factory=lambda: [("", "", "")])

    def add(self, rows: Flags, column: str, reason: Code, error: ConsilienceError | None = None) -> None:
        """Note a reason for the rows where a flag is set."""
        if not rows.any():
            return
        fresh = rows & (self.code == 0)
        if fresh.any():
            self.code[fresh] = self.number(column, reason, error)

    def number(self, column: str, reason: Code, error: ConsilienceError | None = None) -> int:
        """Return the place of a reason."""
        what, hint = REASONS.get(reason, _OTHER_REASONS.get(reason, ("", "")))
        self.reasons.append((column, reason, str(error) if error else f"{what}; {hint}"))
        return len(self.reasons) - 1


_OTHER_REASONS: dict[Code, tuple[str, str]] = {
    "bad scope": ("a path has an empty segment", "write 'whole/part', or leave the dimension out"),
    "no source": ("no source is given", "fill the cell, or leave source= out"),
}


def encode(series: Series, *, paths: bool = False, names: Mapping[str, str] | None = None, keep: bool = False) -> Coded:
    """Give equal cells of a column equal codes.

    Texts lose the blanks around them, and around the segments of `paths`, and take one Unicode form (NFC). Blank texts,
    nulls and NaN are missing; ReadError if cells cannot be told apart, such as lists. With `names` all cells are
    texts, and called as these say; with `keep` the cells are kept whatever they are.
    """
    if not names and not keep:
        if series.dtype.is_integer() and series.dtype not in BY_CELL:
            return _encode_integers(series)
        if series.dtype == nw.Boolean:
            return _encode_integers(series.cast(nw.Int8))
    codes, distinct = factorize(series)
    if not names and are_tidy(distinct, blanks=paths):
        return Coded(codes, len(distinct), distinct)
    texts = [tidy_text(cell) if isinstance(cell, str) else cell for cell in distinct]
    if paths:
        texts = ["/".join(map(str.strip, text.split("/"))) if isinstance(text, str) else text for text in texts]
    if names:
        known = {tidy_text(name): tidy_text(other) for name, other in names.items()}
        texts = [_called(cell if isinstance(cell, str) else cell_text(cell), known, paths) for cell in texts]
    if texts == distinct and "" not in texts:
        return Coded(codes, len(distinct), distinct)
    codes, named = merge_cells(codes, texts)
    return Coded(codes, len(named), named, tidied=True)


def are_tidy(cells: Sequence[Any], *, blanks: bool = False) -> bool:
    """Whether cells are surely texts that stay as they are: all of them are searched at once for what is not plain.

    Parameters
    ----------
    cells : sequence
    blanks : bool, default False
        Whether the segments of paths lose the blanks around them, too.
    """
    if set(map(type, cells)) != {str} or "" in cells:
        return False
    line = "\n".join(["", *cells, ""])
    if not line.isascii() or line.count("\n") > len(cells) + 1 or any(sign in line for sign in _ODD_BLANKS):
        return False
    ends = ["\n"] + ["/"] * blanks
    return " " not in line or not any(f" {end}" in line or f"{end} " in line for end in ends)


_ODD_BLANKS = "\t\r\f\v\x1c\x1d\x1e\x1f"


def tidy_text(text: str) -> str:
    """Return a text without blanks around it, in one Unicode form."""
    return unicodedata.normalize("NFC", text).strip()


def _called(text: str, names: Mapping[str, str], paths: bool) -> str:
    """Return the name to use for a cell; of a path, for its whole or for each of its segments."""
    if text in names or not paths:
        return names.get(text, text)
    return "/".join(names.get(part, part) for part in text.split("/"))


def cell_text(cell: Any) -> str:
    """Return a cell that is there as the text that a reader of rows takes it for."""
    if isinstance(cell, datetime) and cell.time() == time.min:
        cell = cell.date()  # frames keep days as midnights
    found = plain_text(cell)
    return f"{Decimal(found):f}" if type(found) is int else str(found)  # str refuses more than 4,300 digits


def _encode_integers(series: Series) -> Coded:
    missing = series.is_null().to_numpy() if series.null_count() else None
    numbers = (series if missing is None else series.fill_null(0)).to_numpy()
    least, most = (int(numbers.min()), int(numbers.max())) if len(numbers) else (0, 0)
    if least >= 0 and most < max(4 * len(numbers), 1 << 10):  # they are codes already
        codes, size = numbers.astype(np.int64, copy=False), most + 1
    elif most - least < max(4 * len(numbers), 1 << 10) and most < 1 << 62 and least > -(1 << 62):
        codes, size = np.subtract(numbers, least, dtype=np.int64), most - least + 1
    else:
        codes, size = compress(numbers)
    if missing is not None:
        codes = np.where(missing, MISSING, codes)
    return Coded(codes, size)


def factorize(series: Series) -> tuple[Codes, list[Any]]:
    """Return codes in order of appearance, and the distinct cells; quicker where pyarrow is installed."""
    try:
        import pyarrow as pa
    except ImportError:
        return _factorize_objects(series)
    try:
        return _factorize_arrow(series.to_arrow())
    except (pa.ArrowException, ArithmeticError, TypeError, UnicodeError):
        # Mixed objects, large and infinite numbers, odd types, texts that are not Unicode.
        return _factorize_objects(series)


def _factorize_arrow(cells: Any) -> tuple[Codes, list[Any]]:
    import pyarrow as pa
    import pyarrow.compute as pc

    if pa.types.is_floating(cells.type):
        cells = pc.if_else(pc.is_nan(cells), None, pc.add(cells, pa.scalar(0.0, cells.type)))  # -0.0 is 0.0
    was_coded = pa.types.is_dictionary(cells.type)
    coded = cells if was_coded else pc.dictionary_encode(cells)
    if isinstance(coded, pa.ChunkedArray):
        coded = coded.combine_chunks()
    codes = pc.fill_null(coded.indices.cast(pa.int64()), MISSING).to_numpy(zero_copy_only=False)
    if was_coded:  # elsewhere: it may hold a cell twice, or a null
        return merge_cells(codes, coded.dictionary.to_pylist())
    return codes, coded.dictionary.drop_null().to_pylist()  # that of a column without any cell holds a null


def _factorize_objects(series: Series) -> tuple[Codes, list[Any]]:
    import pandas as pd

    try:
        codes, distinct = pd.factorize(pd.Series(series.to_list(), dtype=object))
    except (ArithmeticError, TypeError):
        hint = "give it texts, numbers or dates"
        raise ReadError(f"column {series.name} holds no names", got=str(series.dtype), hint=hint) from None
    return codes.astype(np.int64), list(distinct)


def merge_cells(codes: Codes, cells: Sequence[Any]) -> tuple[Codes, list[Any]]:
    """Give equal cells one code; None, NaN and blank texts are missing."""
    place: dict[Any, int] = {}
    of_cell = [
        MISSING if cell is None or cell != cell or cell == "" else place.setdefault(cell, len(place))  # noqa: PLR0124
        for cell in cells
    ]
    return np.array([*of_cell, MISSING], dtype=np.int64)[codes], list(place)


def fill_missing(column: Coded, other: Coded) -> Coded:
    """Return a column of names with those of another one where it has none."""
    named = [*map(cell_text, column.distinct or ())]
    filled = np.where(column.codes < 0, other.codes + len(named), column.codes)
    codes, names = merge_cells(filled, [*named, *(other.distinct or ())])
    codes[(column.codes < 0) & (other.codes < 0)] = MISSING
    return Coded(codes, len(names), names, tidied=True)


def combine(columns: Sequence[Coded], rows: int) -> tuple[Codes, int]:
    """Return one code for each row of several columns, and a bound on the codes; a missing cell is a value too."""
    codes, size = np.zeros(rows, dtype=np.int64), 1
    for coded in columns:
        if size * (coded.size + 1) >= 1 << 62:
            codes, size = compress(codes)
        codes, size = codes * (coded.size + 1) + (coded.codes + 1), size * (coded.size + 1)
    return codes, size


def compress(codes: Codes) -> tuple[Codes, int]:
    """Renumber codes without holes, in their order."""
    distinct, dense = np.unique(codes, return_inverse=True)
    return dense.astype(np.int64, copy=False), len(distinct)
