"""The figures of a frame as ends: words and numbers, read on whole columns as `Figure` reads single ones."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

import narwhals as nw
import numpy as np

from consilience.arrays import Codes, Flags, Floats, printed
from consilience.dataframes import column
from consilience.errors import Code, FigureError, ReadError, field_code
from consilience.frames.columns import BY_CELL, MISSING, Coded, Faults, Frame, Series, cell_text, encode, factorize
from consilience.frames.multipliers import Multipliers
from consilience.model.figure_columns import DistinctFigures, Intervals, read_texts
from consilience.model.figures import Figure
from consilience.wording.conventions import Convention
from consilience.wording.decimals import EXACT, MOST_DIGITS, midpoint, tidy
from consilience.wording.digits import are_numbers

NaNs = Literal["reject", "missing"]


@dataclass(frozen=True)
class FigureColumns:
    """The figures of a frame; arrays of shape (rows,), ends as stated.

    ``value`` is NaN, or None if it were so everywhere, where it is the midpoint or the limit of the ends; the flags are
    None where ends are open just if they are infinite. ``bounding`` says which rows only bound a number and
    name none, and is None where none does. ``unit`` is that in the words, None where no row names one. Rows
    with a fault hold anything.
    """

    lower: Floats
    upper: Floats
    value: Floats | None
    lower_open: Flags | None = None
    upper_open: Flags | None = None
    bounding: Flags | None = None
    unit: Coded | None = None

    def values(self, rows: Codes) -> Floats:
        """Return the stated values of some rows."""
        lower, upper = self.lower[rows], self.upper[rows]
        values, unsure = middle_of(lower, upper)
        values[unsure] = exact_middle(lower[unsure], upper[unsure])
        stated = values if self.value is None else self.value[rows]
        return np.where(np.isnan(stated), values, stated)


def read_stated(
    frame: Frame, named: Mapping[str, str], convention: Convention, nan: NaNs, faults: Faults, scale: Multipliers
) -> FigureColumns:
    """Read the columns of figures: words (``figure``), or ends (``low``, ``high``, ``value``), in so many ones each."""
    for argument, name in named.items():
        _refuse_truths(column(frame, name, argument), name, faults)
    if "figure" in named:
        return _read_figures(column(frame, named["figure"], "figure"), named["figure"], convention, faults, scale)
    numbers = {name: _Numbers.of(column(frame, text, name), text, nan, faults) for name, text in named.items()}
    if not scale.ones:
        numbers = {name: one.times(scale, named[name], faults) for name, one in numbers.items()}
    return _bounded(numbers, named, convention, faults)


def _refuse_truths(series: Series, name: str, faults: Faults) -> None:
    """Refuse True and False, which are not numbers, although they equal 1 and 0."""
    if series.dtype == nw.Boolean:
        faults.add(~series.is_null().to_numpy(), name, "not a number")
    elif series.dtype == nw.Object:
        truths = [isinstance(cell, bool | np.bool_) for cell in series.to_list()]
        faults.add(np.array(truths, dtype=np.bool_), name, "not a number")


def _read_figures(
    series: Series, name: str, convention: Convention, faults: Faults, scale: Multipliers
) -> FigureColumns:
    codes, distinct, factors = scale.apart(*factorize(series))
    found = read_texts(_as_texts(distinct), convention, keep=not scale.ones)
    years = {place for place, error in found.errors.items() if error.code == "year"}
    counts = bool(years) and are_numbers(distinct, convention)
    for place, cell in enumerate(distinct):
        year = place in years and (counts or not isinstance(cell, str))
        if year or (isinstance(cell, float | Decimal) and not _is_whole(cell)):
            try:
                figure = _put_number(found, place, cell, convention)
            except FigureError as refused:
                found.errors[place] = refused
                continue
            if not scale.ones:
                found.figures[place] = figure
    if not scale.ones:
        _multiply(found, distinct, convention, factors)
    # The last place stands for a missing cell.
    codes = np.where(codes == MISSING, len(distinct), codes)
    fault = np.zeros(len(distinct) + 1, dtype=np.int32)
    for place, error in found.errors.items():
        fault[place] = faults.number(name, error.code or field_code("bad", "figure"), error)
    fault[-1] = faults.number(name, "no figure")
    faults.code[:] = np.where(faults.code == 0, fault[codes], faults.code)
    blank = Intervals.blank(1)
    names = ("lower", "upper", "value", "lower_open", "upper_open")
    lower, upper, value, lower_open, upper_open = (
        np.r_[getattr(found, name), getattr(blank, name)][codes] for name in names
    )
    bounding = np.r_[found.bounding, False][codes] if found.bounding.any() else None
    return FigureColumns(lower, upper, value, lower_open, upper_open, bounding, _units(found, codes))


def _units(found: Intervals, codes: Codes) -> Coded | None:
    """Return the unit that each row names, from the units of the distinct texts."""
    if not found.units:
        return None
    named = sorted(set(found.units.values()))
    unit = np.full(len(found.value) + 1, MISSING)
    for place, name in found.units.items():
        unit[place] = named.index(name)
    return Coded(unit[codes], len(named), named)


def _as_texts(cells: Sequence[Any]) -> list[str]:
    """Return whole numbers as the texts that they are, as a reader of rows does."""
    return [cell if isinstance(cell, str) else str(int(cell)) if _is_whole(cell) else cell_text(cell) for cell in cells]


def _is_whole(cell: Any) -> bool:
    """Whether a cell is a whole number of no more digits than are read: others take long to write out."""
    if isinstance(cell, Decimal):
        return cell.is_finite() and cell.adjusted() < MOST_DIGITS and cell == cell.to_integral_value()
    return cell.is_integer() if isinstance(cell, float) else isinstance(cell, int) and abs(cell) < 10**MOST_DIGITS


def _multiply(found: Intervals, cells: Sequence[Any], convention: Convention, factors: Sequence[int]) -> None:
    """Multiply the figures of a column that is not in ones, as a reader of rows does."""
    figures = DistinctFigures(_as_texts(cells), found, convention)
    for place in np.flatnonzero(~np.isnan(found.value)).tolist():
        try:
            found.put(place, figures[place].times(factors[place]))
        except FigureError as error:
            found.errors[place] = error


def _put_number(found: Intervals, place: int, cell: Any, convention: Convention) -> Figure:
    """Read a typed number, or the digits of a year among numbers: its point groups no thousands."""
    figure = Figure.from_bounds(value=int(cell) if isinstance(cell, str) else cell, convention=convention)
    found.lower[place], found.upper[place] = figure.interval.lower, figure.interval.upper
    found.value[place] = float(figure.value)
    found.errors.pop(place, None)
    return figure


@dataclass(frozen=True)
class _Numbers:
    """A column of numbers: as float64, as stated, where there is none, and where a float64 does not print what is."""

    floats: Floats
    exact: Any
    missing: Flags | None
    long: Flags | None = None

    @classmethod
    def of(cls, series: Series, name: str, nan: NaNs, faults: Faults) -> _Numbers:
        if series.dtype in BY_CELL or (series.dtype == nw.Unknown and series.null_count() == len(series)):
            return cls._by_cell(series, name, nan, faults)
        if not series.dtype.is_numeric():
            raise ReadError(
                f"column {name} does not hold numbers", got=str(series.dtype), hint="give it numbers or texts"
            )
        numpy_floats = nw.get_native_namespace(series).__name__ == "pandas" and isinstance(
            series.to_native().dtype, np.dtype
        )  # whose NaN is all that it has for a missing number
        missing = None
        if not numpy_floats and series.null_count():
            missing = series.is_null().to_numpy()
            series = series.fill_null(0)
        exact = series.to_numpy()
        floats = printed(exact)
        if not series.dtype.is_float():
            long = np.abs(floats) >= _EXACT
            return cls(floats, exact, missing, long if long.any() else None)
        if len(floats) and np.isnan(floats.min()):
            not_numbers = np.isnan(floats)
            floats = np.where(not_numbers, 0.0, floats)
            if nan == "reject":
                faults.add(not_numbers, name, "not a number")
            missing = not_numbers if missing is None else missing | not_numbers
        return cls(floats, floats, missing)

    @classmethod
    def _by_cell(cls, series: Series, name: str, nan: NaNs, faults: Faults) -> _Numbers:
        coded = encode(series)
        # The last place stands for a missing cell.
        numbers = [Decimal(0)] * (len(coded.distinct or ()) + 1)
        fault = np.zeros(len(numbers), dtype=np.int32)
        missing = coded.codes == MISSING
        if nan == "reject" and missing.any():  # which takes NaN for a missing cell in some kinds of column
            rows = np.flatnonzero(missing)
            cells = series[rows].to_list()
            faults.add(_flags(len(missing), rows, [_is_nan(cell) for cell in cells]), name, "not a number")
        for place, cell in enumerate(coded.distinct or ()):
            if isinstance(cell, float | Decimal) and math.isnan(cell) and nan == "missing":
                missing |= coded.codes == place
                continue
            try:
                numbers[place] = _number(cell)
            except FigureError as error:
                fault[place] = faults.number(name, error.code or "not a number", error)
        faults.code[:] = np.where(faults.code == 0, fault[coded.codes], faults.code)
        floats = np.array(numbers, dtype=np.float64)
        pairs = zip(numbers, floats.tolist(), strict=True)
        long = np.array([number != Decimal(repr(near)) for number, near in pairs])[coded.codes]
        exact = np.array(numbers, dtype=object)[coded.codes] if long.any() else floats[coded.codes]
        return cls(floats[coded.codes], exact, missing if missing.any() else None, long if long.any() else None)

    def times(self, scale: Multipliers, name: str, faults: Faults) -> _Numbers:
        """Return the numbers of a column that is not in ones: each the float64 nearest to the product on paper."""
        factor = scale.floats
        made = np.where(np.isfinite(self.floats), 0.0, self.floats)
        left = np.isfinite(self.floats)
        if self.long is not None:
            left = left & ~self.long
        for power in (1.0, 1e4, 1e8):
            with np.errstate(over="ignore"):
                whole = np.rint(self.floats * power)
                hit = left & (whole / power == self.floats) & (np.abs(whole) * factor < _FIFTEEN_DIGITS)
            made[hit] = whole[hit] * factor[hit] / power
            left = left & ~hit
        rows = np.flatnonzero(np.isfinite(self.floats) & (left | (False if self.long is None else self.long)))
        if not len(rows):
            return _Numbers(made, made, self.missing)
        products = [
            tidy(EXACT.multiply(number, Decimal(scale.factors[code])))
            for number, code in zip(self.decimals(rows), scale.code[rows].tolist(), strict=True)
        ]
        made[rows] = [float(product) for product in products]
        faults.add(_flags(len(made), rows, np.isinf(made[rows]).tolist()), name, "too large")
        exact, long = made.astype(object), np.zeros(len(made), dtype=np.bool_)
        exact[rows] = products
        pairs = zip(products, made[rows].tolist(), strict=True)
        long[rows] = [math.isfinite(near) and product != Decimal(repr(near)) for product, near in pairs]
        return _Numbers(made, exact, self.missing, long if long.any() else None)

    def decimals(self, rows: Codes) -> list[Decimal]:
        """Return the numbers of some rows as stated."""
        cells = self.exact[rows].tolist()
        return [Decimal(repr(cell)) if isinstance(cell, float) else Decimal(cell) for cell in cells]


def _is_nan(cell: Any) -> bool:
    return isinstance(cell, float | Decimal) and math.isnan(cell)


def _flags(size: int, rows: Codes, set_there: Sequence[bool]) -> Flags:
    flags = np.zeros(size, dtype=np.bool_)
    flags[rows] = set_there
    return flags


_FIFTEEN_DIGITS = 10**15
"""Decimals of at most so many digits are what the nearest float64 prints."""
_EXACT = 1 << 53
"""Whole numbers up to here are float64 numbers."""


def _number(cell: Any) -> Decimal:
    """Return a number as stated; an infinite bound counts as missing, so it needs a partner."""
    infinite = str(cell).strip().lower().removeprefix("+").removeprefix("-") in ("inf", "infinity")
    return Decimal(str(cell).strip()) if infinite else Figure.from_bounds(value=cell, convention=_SIGNED).value


_SIGNED = Convention(count=False)


def _bounded(
    numbers: Mapping[str, _Numbers], named: Mapping[str, str], convention: Convention, faults: Faults
) -> FigureColumns:
    """Bound each row by its numbers, as `Figure.from_bounds` does."""
    low, high, value = (numbers.get(name) for name in ("low", "high", "value"))
    absent = {name: _absent(numbers.get(name)) for name in ("low", "high", "value")}
    faults.add(absent["low"] & absent["high"] & absent["value"], next(iter(named.values())), "no figure")
    alone = absent["low"] & absent["high"]
    at_most = absent["low"] & ~absent["high"]

    def blame(rows: Flags, reason: Code) -> None:
        """Note a fault of the first number of a row that cannot stand alone; where all can, of the first."""
        if not rows.any():
            return
        for name, stated in numbers.items():
            negative = name == "high" and convention.count
            unfit = stated.floats < 0 if negative else np.isinf(stated.floats)
            faults.add(rows & unfit & ~absent[name], named[name], reason)  # a row keeps its first fault
        for name in numbers:
            faults.add(rows & ~absent[name], named[name], reason)

    if value is not None:
        blame(~absent["value"] & np.isinf(value.floats), "not finite")
    if low is None and high is None:
        assert value is not None
        ends = value.floats, value.floats
        return FigureColumns(*(ends if convention.bare == "exact" else _rounded(value.exact, convention)), value.floats)
    lower = _ends(low, len(faults.code), float(convention.floor) if high is not None else -np.inf)
    upper = _ends(high, len(faults.code), np.inf)
    if high is not None and convention.count:
        blame(at_most & (high.floats < 0), "negative count")
    if low is not None and high is not None:
        blame(~absent["low"] & ~absent["high"] & _above(low, high), "low above high")
    if value is not None and alone.any():
        ends = value.floats, value.floats
        if convention.bare == "rounded":
            ends = _rounded(np.where(alone, value.exact, 0), convention)
        lower, upper = (np.where(alone, *pair) for pair in zip(ends, (lower, upper), strict=True))
    endless = np.isinf(lower), np.isinf(upper)
    blame(endless[0] & endless[1], "not finite")
    if value is not None:
        known = ~absent["value"]
        outside = known & at_most & (value.floats < float(convention.floor))
        if low is not None:
            outside |= known & ~absent["low"] & _above(low, value)
        if high is not None:
            outside |= known & ~absent["high"] & _above(value, high)
        blame(outside, "value outside")
    middle = None if value is None else np.where(known, value.floats, np.nan)
    if at_most.any() or _either_long(low, high) is not _NOWHERE:
        middle = np.full(len(upper), np.nan) if middle is None else middle
        np.copyto(middle, upper, where=at_most & np.isnan(middle))
        _fill_between(middle, low, high)
    bounding = endless[0] | endless[1] | at_most
    if value is not None:
        bounding &= ~known
    return FigureColumns(lower, upper, middle, bounding=bounding if bounding.any() else None)


def _fill_between(middle: Floats, low: _Numbers | None, high: _Numbers | None) -> None:
    """Fill in the midpoints of ends that float64 does not print."""
    if low is None or high is None:
        return
    given = ~_absent(low) & ~_absent(high) & np.isfinite(low.floats) & np.isfinite(high.floats)
    rows = np.flatnonzero(np.isnan(middle) & given & _either_long(low, high))
    pairs = zip(low.decimals(rows), high.decimals(rows), strict=True)
    middle[rows] = [float(midpoint(*pair)) for pair in pairs]


def _above(one: _Numbers, other: _Numbers) -> Flags:
    """Return where a number is above another, as both are stated."""
    above = one.floats > other.floats
    rows = np.flatnonzero(_either_long(one, other))
    above[rows] = [a > b for a, b in zip(one.decimals(rows), other.decimals(rows), strict=True)]
    return above


_NOWHERE = np.asarray(False)


def _either_long(*columns: _Numbers | None) -> Flags:
    flags = [column.long for column in columns if column is not None and column.long is not None]
    return np.logical_or.reduce(flags) if flags else _NOWHERE


def _absent(numbers: _Numbers | None) -> Flags:
    """Return where a number is missing; a single flag where that is everywhere or nowhere."""
    if numbers is None or numbers.missing is None:
        return np.asarray(numbers is None)
    return numbers.missing


def _ends(numbers: _Numbers | None, rows: int, otherwise: float) -> Floats:
    if numbers is None:
        return np.full(rows, otherwise)
    return numbers.floats if numbers.missing is None else np.where(numbers.missing, otherwise, numbers.floats)


def _rounded(values: Any, convention: Convention) -> tuple[Floats, Floats]:
    """Read bare numbers as rounded, each distinct one once."""
    import pandas as pd

    codes, distinct = pd.factorize(values)
    found = Intervals.blank(len(distinct))
    for place, number in enumerate(distinct.tolist()):
        if math.isfinite(number):
            _put_number(found, place, number, convention)
    return found.lower[codes], found.upper[codes]


def middle_of(lower: Floats, upper: Floats) -> tuple[Floats, Flags]:
    """Return the stated value of ends without one: the midpoint, or the limit of a bound; and where it may be off.

    The midpoint is that of the decimals that the ends print, rounded once. Where these have more than eight decimals
    or fifteen digits, it is that of the float64 numbers, and its last bits may be off: see `exact_middle`.

    >>> middle, unsure = middle_of(np.array([0.1, 5.0, 3.0, 1 / 3]), np.array([0.2, 6.0, np.inf, 1]))
    >>> middle.tolist(), unsure.tolist()
    ([0.15, 5.5, 3.0, 0.666...], [False, False, False, True])
    """
    with np.errstate(invalid="ignore", over="ignore"):
        middle = lower / 2 + upper / 2
        one_sided = ~np.isfinite(middle)
        whole = (lower == np.rint(lower)) & (upper == np.rint(upper)) & (np.abs(middle) < _EXACT / 2)
        left = np.flatnonzero(~(whole | one_sided | (lower == upper)))
        for scale in (1e4, 1e8):
            a, b = np.rint(lower[left] * scale), np.rint(upper[left] * scale)
            exact = (a / scale == lower[left]) & (b / scale == upper[left]) & (np.abs(a) < 1e15) & (np.abs(b) < 1e15)
            middle[left[exact]] = (a[exact] + b[exact]) / (2 * scale)
            left = left[~exact]
    places = np.flatnonzero(one_sided)
    middle[places] = np.where(np.isinf(lower[places]), upper[places], lower[places])
    unsure = np.zeros(len(lower), dtype=np.bool_)
    unsure[left] = True
    return middle, unsure


def exact_middle(lower: Floats, upper: Floats) -> Floats:
    """Return the midpoints of the decimals that finite ends print."""
    pairs = zip(lower.tolist(), upper.tolist(), strict=True)
    return np.array([float(midpoint(Decimal(repr(low)), Decimal(repr(high)))) for low, high in pairs])
