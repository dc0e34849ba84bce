"""Factors: one source that is the same multiple of another over many scopes, and series that are averages."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from consilience.arguments import NAMES, checked
from consilience.arrays import Codes, Floats
from consilience.dataframes import pandas_columns
from consilience.errors import ReadError
from consilience.words import counted, number_words

if TYPE_CHECKING:
    import pandas as pd

WINDOWS: Mapping[str, tuple[int, int]] = {
    "same year": (0, 0),
    "mean of the five preceding years": (-5, -1),
    "mean of five years to the year itself": (-4, 0),
    "mean of five years around the year": (-2, 2),
}
"""What a year of one source is set against: the years, counted from it, of which the other's mean is taken."""

UNITS: Mapping[str, float] = {
    "inches of mercury and hectopascals": 33.8639,
    "miles and kilometres": 1.609344,
    "feet and metres": 1 / 0.3048,
    "inches and centimetres": 2.54,
    "pounds and kilograms": 1 / 0.45359237,
    "short tons and tonnes": 1 / 0.90718474,
    "acres and hectares": 1 / 0.40468564224,
    "gallons and litres": 3.785411784,
    "dozens and single ones": 12.0,
}
"""Factors between two units of one quantity (exact by definition, but for mercury at 0 °C)."""

POWERS: Mapping[float, str] = {
    10.0: "per thousand against percent",
    100.0: "percent against shares of one",
    1e3: "single ones against thousands",
    1e6: "single ones against millions",
}
"""What a power of ten between two sources may come from."""

_SAME_YEAR = "same year"
NEAR = 0.05
"""How far a ratio may lie from a factor, as a share of it."""
LEAST = 3
"""Scopes that must show a factor."""
MOST_PARTS = 50
"""Values of a dimension that are tried each for itself."""
MOST_YEARS = 10_000
"""Between the first year and the last."""


class Factor(NamedTuple):
    """A factor between two sources.

    Attributes
    ----------
    larger, smaller : str
        The sources; ``larger`` is `factor` times ``smaller``.
    factor : float
        The power of ten, or the factor of `UNITS`, nearest to the median ratio.
    meaning : str
    median : float
        Of all ratios.
    window : str
        Of `WINDOWS`: what a year of `averaged` is set against.
    averaged : str
        The source that looks like an average of the other; "" where the same years fit.
    scopes : int
        Scopes whose own median ratio lies within `NEAR` of the factor.
    of : int
        Scopes where both have values.
    same_year : float
        The median of the ratios of the same year, whatever the window.
    where : str
        The value of a dimension that the factor is limited to, such as "measure pressure"; "" for all scopes.
    """

    larger: str
    smaller: str
    factor: float
    meaning: str
    median: float
    window: str
    averaged: str
    scopes: int
    of: int
    same_year: float
    where: str = ""

    def __str__(self) -> str:
        other = self.smaller if self.averaged == self.larger else self.larger
        shown = f"on {self.scopes} of {counted(self.of, 'scope')}" + (f" where {self.where}" if self.where else "")
        if self.factor == 1:
            return (
                f"each year of {self.averaged} is the {self.window} of {other} {shown} (median ratio {self.median:.4g})"
            )
        words = (
            f"{self.larger} is {number_words(self.factor)} times {self.smaller} {shown} "
            f"({self.meaning}?; median ratio {self.median:.4g}"
        )
        return (
            f"{words}, each year of {self.averaged} against the {self.window} of {other})"
            if self.averaged
            else f"{words})"
        )


@checked(scope=NAMES)
def find_factors(
    frame: Any,
    *,
    source: str = "source",
    value: str = "value",
    scope: str | Sequence[str] = (),
    year: str | None = None,
) -> list[Factor]:
    """Find pairs of sources where one is the same multiple of the other on most scopes, or an average of it.

    Parameters
    ----------
    frame : dataframe, dict of columns, or list of dicts
        A row per figure; `value` in the unit of its source. Rows without a positive number, or where a cell of another
        column is missing, are left out.
    source, value : str
    scope : str or sequence of str
        Columns that say what a figure counts, without the year. Of several, each value of each with at most 50 is also
        tried for itself, for sources that are off in one attribute only.
    year : str, optional
        Whole years; averages over five of them are tried too.

    Returns
    -------
    list of Factor
        Other than 1 in the same year, the most scopes first. A hypothesis: nothing is corrected.

    Raises
    ------
    ReadError
        If this is not a table, or a column is missing or does not hold numbers.

    Examples
    --------
    >>> import pandas as pd
    >>> rows = [("a", town, 7.0 * n) for n, town in enumerate("KLMN", start=1)]
    >>> rows += [("b", town, 7000.0 * n) for n, town in enumerate("KLMN", start=1)]
    >>> found, = find_factors(pd.DataFrame(rows, columns=["source", "town", "value"]), scope=["town"])
    >>> print(found)
    b is 1,000 times a on 4 of 4 scopes (single ones against thousands?; median ratio 1000)
    """
    keys = [scope] if isinstance(scope, str) else list(scope)
    named = [("source", source), ("value", value), *(("scope", name) for name in keys)]
    columns = pandas_columns(frame, named if year is None else [*named, ("year", year)])
    columns[value] = _numbers(columns[value], "value")
    kept = columns[(columns[value] > 0) & np.isfinite(columns[value])].dropna()
    found = _find(kept, source, value, keys, year)
    told = {frozenset((one.larger, one.smaller)) for one in found}
    for key, label, part in _parts(kept, keys):
        for one in _find(part, source, value, keys, year):
            if frozenset((one.larger, one.smaller)) not in told:
                found.append(one._replace(where=f"{key} {label}"))
    return sorted(found, key=lambda factor: (-factor.scopes, factor.larger, factor.smaller, factor.where))


def _parts(frame: pd.DataFrame, keys: Sequence[str]) -> Iterator[tuple[str, str, pd.DataFrame]]:
    """Yield the rows of each value of each dimension that has several, but not one for nearly every scope."""
    for key in keys if len(keys) > 1 else ():
        values = frame[key].drop_duplicates()
        if 1 < len(values) <= MOST_PARTS:
            for label, part in frame.groupby(key, sort=True):
                yield key, str(label), part


def _find(kept: pd.DataFrame, source: str, value: str, keys: Sequence[str], year: str | None) -> list[Factor]:
    """Find the factors of pairs of sources in some rows."""
    rows = kept.groupby(list(keys), sort=False).ngroup().to_numpy() if keys else np.zeros(len(kept), dtype=np.int64)
    years = np.zeros(len(kept), dtype=np.int64) if year is None else _years(kept[year])
    shape = (int(rows.max(initial=-1)) + 1, int(np.ptp(years)) + 1 if len(years) else 0)
    values: dict[str, Floats] = {}
    for name, places in kept.groupby(source).indices.items():
        table = values[str(name)] = np.full(shape, np.nan)
        table[rows[places], years[places] - years.min()] = kept[value].to_numpy(dtype=np.float64)[places]
    windows = WINDOWS if year is not None else {_SAME_YEAR: (0, 0)}
    return [
        factor
        for larger, smaller in itertools.permutations(sorted(values), 2)
        for factor in _best_window(larger, smaller, values, windows)
    ]


def _numbers(cells: pd.Series[Any], argument: str) -> Floats:
    """Return a column of numbers, NaN where a cell is missing; ReadError where it holds something else."""
    import pandas as pd

    numbers = pd.to_numeric(cells, errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan)
    if len(wrong := np.flatnonzero(np.isnan(numbers) & cells.notna().to_numpy())):
        place = int(wrong[0])
        what = f"{argument}= needs a column of numbers"
        raise ReadError(what, got=f"row {place + 1}: {cells[place]!r}", code="not a number", argument=argument)
    return numbers


def _years(cells: pd.Series[Any]) -> Codes:
    """Return whole years."""
    years = _numbers(cells.reset_index(drop=True), "year")
    if len(years) and ((years != np.rint(years)).any() or np.ptp(years) > MOST_YEARS):
        got = f"{years.min():g} to {years.max():g}"
        raise ReadError("year= needs a column of whole years", got=got, code="not a number", argument="year")
    return years.astype(np.int64)


def _best_window(
    larger: str, smaller: str, values: Mapping[str, Floats], windows: Mapping[str, tuple[int, int]]
) -> Iterator[Factor]:
    """Yield the factor under the window that fits most scopes; the same year where it fits as many."""
    same_year = _medians(values[larger], values[smaller])
    if not len(same_year):
        return
    found = []
    for window, years in windows.items():
        for averaged in ("",) if window == _SAME_YEAR else (larger, smaller):
            top, bottom = (
                values[name] if averaged in ("", name) else _averaged(values[name], years) for name in (larger, smaller)
            )
            medians = _medians(top, bottom)
            if len(medians) < LEAST:
                continue
            median = float(np.median(medians))
            factor, meaning = nearest_factor(median)
            near, of = _near(medians, factor), len(medians)
            if factor >= 1 and near >= LEAST and 2 * near >= of:
                at_once = float(np.median(same_year))
                found.append(Factor(larger, smaller, factor, meaning, median, window, averaged, near, of, at_once))
    best = max(found, key=lambda one: (one.scopes, not one.averaged), default=None)
    if best is not None and best.averaged and 2 * _near(same_year, best.factor) >= best.scopes:
        # A smooth series is near its own averages: they prove themselves only where the same years fit worse by far.
        best = next((one for one in found if not one.averaged), None)
    # Of equal sizes either source is the larger; the one that is averaged is named so.
    if best is not None and (best.factor != 1 or best.averaged == larger):
        yield best


def _medians(top: Floats, bottom: Floats) -> Floats:
    """Return the median ratio of each scope that has any; the tables have shape (scopes, years)."""
    ratios = top / bottom
    return np.nanmedian(ratios[~np.isnan(ratios).all(axis=1)], axis=1)


def _near(medians: Floats, factor: float) -> int:
    return int((np.abs(medians / factor - 1) <= NEAR).sum())


def _averaged(table: Floats, years: tuple[int, int]) -> Floats:
    """Return the mean over a window of years counted from each; missing where any of them is."""
    total = np.zeros_like(table)
    for shift in range(years[0], years[1] + 1):
        moved = np.full_like(table, np.nan)
        here, there = slice(max(0, -shift), table.shape[1] - max(0, shift)), slice(max(0, shift), None)
        source = table[:, there] if shift >= 0 else table[:, :shift]
        moved[:, here] = source
        total = total + moved
    return total / (years[1] - years[0] + 1)


def nearest_factor(ratio: float) -> tuple[float, str]:
    """Return the known factor nearest to a ratio on a logarithmic scale, and what it means.

    >>> nearest_factor(9.8), nearest_factor(33.9)
    ((10.0, 'per thousand against percent'), (33.8639, 'inches of mercury and hectopascals'))
    """
    power = 10.0 ** round(float(np.log10(ratio)))
    known = [(power, "the same" if power == 1 else POWERS.get(power, "a power of ten"))]
    known += [(factor, meaning) for meaning, factor in UNITS.items()]
    # A unit must be met closely: there are many of them.
    close = [pair for pair in known[1:] if abs(ratio / pair[0] - 1) <= NEAR / 10]
    return close[0] if close else known[0]
