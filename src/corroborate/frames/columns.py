"""Columns of a frame as arrays: scopes and sources as codes, figures as ends, and what is wrong with which row.

Everything is checked here, on whole columns, so that only numbers reach the kernel.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal, NamedTuple, cast

import narwhals as nw
import numpy as np

from corroborate.errors import FigureError, ReadError, did_you_mean
from corroborate.frames.texts import Intervals, read_texts
from corroborate.model.figures import REASONS, Figure
from corroborate.model.wording import Convention
from corroborate.reconciling.kernel import Codes, Flags, Floats

Series = nw.Series[Any]
Frame = nw.DataFrame[Any]
NaNs = Literal["reject", "missing"]

_MISSING = -1


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

    def add(self, rows: Flags, column: str, reason: str, error: Exception | None = None) -> None:
        """Note a reason for the rows where a flag is set."""
        if not rows.any():
            return
        fresh = rows & (self.code == 0)
        if fresh.any():
            self.code[fresh] = self.number(column, reason, error)

    def number(self, column: str, reason: str, error: Exception | None = None) -> int:
        """Return the place of a reason."""
        what, hint = REASONS.get(reason, _OTHER_REASONS.get(reason, ("", "")))
        self.reasons.append((column, reason, str(error) if error else f"{what}; {hint}"))
        return len(self.reasons) - 1


_OTHER_REASONS = {
    "bad scope": ("a path has an empty segment", "write 'whole/part', or leave the dimension out"),
    "no source": ("no source is given", "fill the cell, or leave source= out"),
}


@dataclass(frozen=True)
class Stated:
    """The figures of a frame; arrays of shape (rows,), ends as stated.

    ``value`` is None where it is the midpoint or the limit of the ends, and the flags are None where ends are open
    just if they are infinite. Rows with a fault hold anything.
    """

    lower: Floats
    upper: Floats
    value: Floats | None
    lower_open: Flags | None = None
    upper_open: Flags | None = None


def column(frame: Frame, name: str, argument: str) -> Series:
    """Return a column; ReadError names the argument and the nearest name where there is none."""
    if name not in frame.columns:
        raise ReadError(f"no column for {argument}=", got=name, hint=did_you_mean(str(name), frame.columns))
    return frame[name]


def encode(series: Series, *, paths: bool = False) -> Coded:
    """Give equal cells of a column equal codes.

    Texts lose the blanks around them, and around the segments of `paths`, and take one Unicode form (NFC). Blank texts,
    nulls and NaN are missing.
    """
    if series.dtype.is_integer() or series.dtype == nw.Boolean:
        return _encode_integers(series)
    codes, distinct = _factorize(series)
    texts = [unicodedata.normalize("NFC", cell).strip() if isinstance(cell, str) else cell for cell in distinct]
    if paths:
        texts = ["/".join(map(str.strip, text.split("/"))) if isinstance(text, str) else text for text in texts]
    if texts == distinct and "" not in texts:
        return Coded(codes, len(distinct), distinct)
    place: dict[Any, int] = {"": _MISSING}
    for text in texts:
        place.setdefault(text, len(place) - 1)
    of_distinct = np.array([*(place[text] for text in texts), _MISSING], dtype=np.int64)
    del place[""]
    return Coded(of_distinct[codes], len(place), list(place), tidied=True)


def _encode_integers(series: Series) -> Coded:
    missing = series.is_null().to_numpy() if series.null_count() else None
    filled = series if missing is None else series.fill_null(0)
    numbers = filled.cast(nw.Int8).to_numpy() if series.dtype == nw.Boolean else filled.to_numpy()
    least, most = (int(numbers.min()), int(numbers.max())) if len(numbers) else (0, 0)
    if least >= 0 and most < max(4 * len(numbers), 1 << 10):  # they are codes already
        codes, size = numbers.astype(np.int64, copy=False), most + 1
    elif most - least < max(4 * len(numbers), 1 << 10) and most < 1 << 62 and least > -(1 << 62):
        codes, size = np.subtract(numbers, least, dtype=np.int64), most - least + 1
    else:
        codes, size = compress(numbers)
    if missing is not None:
        codes = np.where(missing, _MISSING, codes)
    return Coded(codes, size)


def _factorize(series: Series) -> tuple[Codes, list[Any]]:
    """Return codes in order of appearance, and the distinct cells; quicker where pyarrow is installed."""
    import pandas as pd

    try:
        import pyarrow as pa
        import pyarrow.compute as pc
    except ImportError:
        codes, distinct = pd.factorize(series.to_numpy())
        return codes.astype(np.int64), list(distinct)
    try:
        cells = series.to_arrow()
    except (pa.ArrowInvalid, pa.ArrowTypeError):  # a column of mixed objects
        codes, distinct = pd.factorize(np.array(series.to_list(), dtype=object))
        return codes.astype(np.int64), list(distinct)
    if pa.types.is_floating(cells.type):
        cells = pc.if_else(pc.is_nan(cells), None, cells)
    if isinstance(cells, pa.ChunkedArray):
        cells = cells.combine_chunks()
    coded = cells if pa.types.is_dictionary(cells.type) else pc.dictionary_encode(cells)
    if isinstance(coded, pa.ChunkedArray):
        coded = coded.combine_chunks()
    codes = pc.fill_null(coded.indices, _MISSING).to_numpy(zero_copy_only=False).astype(np.int64)
    return codes, cast("list[Any]", coded.dictionary.to_pylist())


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


def read_stated(
    frame: Frame, named: Mapping[str, str | None], convention: Convention, nan: NaNs, faults: Faults
) -> Stated:
    """Read the columns of figures: words (``figure``), or ends (``low``, ``high``, ``value``)."""
    if named["figure"] is not None:
        return _read_figures(column(frame, named["figure"], "figure"), named["figure"], convention, faults)
    given = {name: text for name, text in named.items() if text is not None}
    numbers = {name: _Numbers.of(column(frame, text, name), text, nan, faults) for name, text in given.items()}
    return _bounded(numbers, given, convention, faults)


def _read_figures(series: Series, name: str, convention: Convention, faults: Faults) -> Stated:
    coded = encode(series) if series.dtype == nw.String else Coded(*_sized(_factorize(series)))
    distinct = coded.distinct or []
    found = read_texts(_as_texts(distinct), convention)
    for place, cell in enumerate(distinct):
        if isinstance(cell, float | Decimal) and cell != int(cell):
            _put_number(found, place, cell, convention)
    # The last place stands for a missing cell.
    codes = np.where(coded.codes == _MISSING, len(distinct), coded.codes)
    fault = np.zeros(len(distinct) + 1, dtype=np.int32)
    for place, error in found.errors.items():
        fault[place] = faults.number(name, error.code or "bad figure", error)
    fault[-1] = faults.number(name, "no figure")
    faults.code[:] = np.where(faults.code == 0, fault[codes], faults.code)
    blank = Intervals.blank(1)
    columns = (
        np.r_[getattr(found, name), getattr(blank, name)][codes]
        for name in ("lower", "upper", "value", "lower_open", "upper_open")
    )
    return Stated(*columns)


def _sized(factorized: tuple[Codes, list[Any]]) -> tuple[Codes, int, list[Any]]:
    codes, distinct = factorized
    return codes, len(distinct), distinct


def _as_texts(cells: Sequence[Any]) -> list[str]:
    """Return whole numbers as the texts that they are, as a reader of rows does."""
    return [cell if isinstance(cell, str) else str(int(cell)) if _is_whole(cell) else str(cell) for cell in cells]


def _is_whole(cell: Any) -> bool:
    return isinstance(cell, int | float | Decimal) and math.isfinite(cell) and cell == int(cell)


def _put_number(found: Intervals, place: int, cell: Any, convention: Convention) -> None:
    """Read a number with decimals, whose point groups no thousands."""
    figure = Figure.from_bounds(value=cell, convention=convention)
    found.lower[place], found.upper[place] = figure.interval.lower, figure.interval.upper
    found.value[place] = float(figure.value)
    found.errors.pop(place, None)


@dataclass(frozen=True)
class _Numbers:
    """A column of numbers: as they compare exactly, as float64, and where there is none."""

    exact: Any
    floats: Floats
    missing: Flags | None

    @classmethod
    def of(cls, series: Series, name: str, nan: NaNs, faults: Faults) -> _Numbers:
        if series.dtype == nw.Boolean or not (series.dtype.is_numeric() or series.dtype in (nw.String, nw.Object)):
            raise ReadError(f"column {name} holds no numbers", got=str(series.dtype), hint="give it numbers or texts")
        if series.dtype in (nw.String, nw.Object) or series.dtype.is_decimal():
            return cls._of_texts(series, name, nan, faults)
        numpy_floats = nw.get_native_namespace(series).__name__ == "pandas" and isinstance(
            series.to_native().dtype, np.dtype
        )  # whose NaN is all that it has for a missing number
        missing = None
        if not numpy_floats and series.null_count():
            missing = series.is_null().to_numpy()
            series = series.fill_null(0)
        exact = series.to_numpy()
        floats = exact.astype(np.float64, copy=False)
        if series.dtype.is_float() and len(floats) and np.isnan(floats.min()):
            not_numbers = np.isnan(floats)
            floats = np.where(not_numbers, 0.0, floats)
            exact = floats
            if nan == "reject":
                faults.add(not_numbers, name, "not a number")
            missing = not_numbers if missing is None else missing | not_numbers
        return cls(exact, floats, missing)

    @classmethod
    def _of_texts(cls, series: Series, name: str, nan: NaNs, faults: Faults) -> _Numbers:
        coded = encode(series)
        distinct = coded.distinct or []
        numbers, fault = np.zeros(len(distinct) + 1), np.zeros(len(distinct) + 1, dtype=np.int32)
        missing = coded.codes == _MISSING
        for place, cell in enumerate(distinct):
            if isinstance(cell, float | Decimal) and math.isnan(cell) and nan == "missing":
                missing |= coded.codes == place
                continue
            try:
                # An infinite bound is none, which a bound needs a partner for.
                numbers[place] = _number(cell)
            except FigureError as error:
                fault[place] = faults.number(name, error.code or "not a number", error)
        faults.code[:] = np.where(faults.code == 0, fault[coded.codes], faults.code)
        floats = numbers[coded.codes]
        return cls(floats, floats, missing if missing.any() else None)


def _number(cell: Any) -> float:
    infinite = str(cell).strip().lower().removeprefix("+").removeprefix("-") in ("inf", "infinity")
    return float(cell) if infinite else float(Figure.from_bounds(value=cell, convention=_SIGNED).value)


_SIGNED = Convention(count=False)


def _bounded(
    numbers: Mapping[str, _Numbers], named: Mapping[str, str], convention: Convention, faults: Faults
) -> Stated:
    """Bound each row by its numbers, as `Figure.from_bounds` does."""
    low, high, value = (numbers.get(name) for name in ("low", "high", "value"))
    first = next(iter(named.values()))
    absent = {name: _absent(numbers.get(name)) for name in ("low", "high", "value")}
    faults.add(absent["low"] & absent["high"] & absent["value"], first, "no figure")
    floor = float(convention.floor)
    if value is not None:
        faults.add(~absent["value"] & np.isinf(value.floats), named["value"], "not finite")
    if low is None and high is None:
        assert value is not None
        ends = value.floats if convention.bare == "exact" else None
        lower, upper = (ends, ends) if ends is not None else _rounded(value.floats, convention, faults, first)
        return Stated(lower, upper, value.floats)
    alone = absent["low"] & absent["high"]
    at_most = absent["low"] & ~absent["high"]
    lower = _ends(low, len(faults.code), floor if high is not None else -np.inf)
    upper = _ends(high, len(faults.code), np.inf)
    if high is not None and convention.count:
        faults.add(at_most & (high.floats < 0), named["high"], "negative count")
    if low is not None and high is not None:
        both = ~absent["low"] & ~absent["high"]
        faults.add(both & (low.exact > high.exact), named["low"], "low above high")
    middle: Floats | None = None
    if value is not None:
        if alone.any():
            around = (value.floats, value.floats)
            if convention.bare == "rounded":
                around = _rounded(value.floats, convention, faults, named["value"], alone)
            lower, upper = (np.where(alone, *pair) for pair in zip(around, (lower, upper), strict=True))
        stated = ~absent["value"]
        outside = stated & ~((lower <= value.floats) & (value.floats <= upper))
        faults.add(np.isinf(lower) & np.isinf(upper), first, "not finite")
        faults.add(outside & ~alone, named["value"], "value outside")
        middle = np.where(stated, value.floats, middle_of(lower, upper, at_most))
    elif at_most.any() and floor == 0:
        middle = middle_of(lower, upper, at_most)
    faults.add(np.isinf(lower) & np.isinf(upper), first, "not finite")
    return Stated(lower, upper, middle)


def _absent(numbers: _Numbers | None) -> Flags:
    """Return where a number is missing; a single flag where that is everywhere or nowhere."""
    if numbers is None or numbers.missing is None:
        return np.asarray(numbers is None)
    return numbers.missing


def _ends(numbers: _Numbers | None, rows: int, otherwise: float) -> Floats:
    if numbers is None:
        return np.full(rows, otherwise)
    return numbers.floats if numbers.missing is None else np.where(numbers.missing, otherwise, numbers.floats)


def _rounded(
    values: Floats, convention: Convention, faults: Faults, name: str, rows: Flags | None = None
) -> tuple[Floats, Floats]:
    """Read bare numbers as rounded, each distinct one once."""
    import pandas as pd

    codes, distinct = pd.factorize(values if rows is None else np.where(rows, values, 0.0))
    found = Intervals.blank(len(distinct))
    for place, number in enumerate(distinct.tolist()):
        if math.isfinite(number):
            _put_number(found, place, number, convention)
    return found.lower[codes], found.upper[codes]


def middle_of(lower: Floats, upper: Floats, at_most: Flags | None = None) -> Floats:
    """Return the stated value of ends without one: the midpoint, or the limit of a bound.

    The midpoint is that of the decimals that the ends print, rounded once, where they have at most eight decimals and
    fifteen digits; of longer ones, that of the float64 numbers.

    >>> middle_of(np.array([0.1, 5.0, 3.0]), np.array([0.2, 6.0, np.inf])).tolist()
    [0.15, 5.5, 3.0]
    """
    one_sided = np.isinf(lower) | np.isinf(upper)
    with np.errstate(invalid="ignore", over="ignore"):
        middle = lower / 2 + upper / 2
        whole = (lower == np.rint(lower)) & (upper == np.rint(upper))
        left = np.flatnonzero(~(whole | one_sided))
        for scale in (1e4, 1e8):
            a, b = np.rint(lower[left] * scale), np.rint(upper[left] * scale)
            exact = (a / scale == lower[left]) & (b / scale == upper[left]) & (np.abs(a) < 1e15) & (np.abs(b) < 1e15)
            middle[left[exact]] = (a[exact] + b[exact]) / (2 * scale)
            left = left[~exact]
    middle[one_sided] = np.where(np.isinf(lower), upper, lower)[one_sided]
    if at_most is not None:
        middle[at_most] = upper[at_most]
    return middle
