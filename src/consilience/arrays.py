"""Arrays that every room uses: their types, runs of equal codes, sums by code, and labels of any kind as codes."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from consilience.errors import OptionError

Floats = NDArray[np.float64]
Codes = NDArray[np.int64]
Flags = NDArray[np.bool_]
_FEW = 10_000
"""For so few numbers pandas, which takes a while to load, is not asked."""
One = TypeVar("One", bound=Hashable)


def float_array(values: Any, argument: str) -> Floats:
    """Return numbers as an array of float64; OptionError where they are not numbers."""
    try:
        return np.asarray(values, dtype=np.float64)
    except (TypeError, ValueError, OverflowError) as error:
        raise OptionError(f"{argument}= does not hold numbers", got=str(error), argument=argument) from None


def starts_of(sorted_codes: Codes) -> Codes:
    """Return where each run of equal codes begins; empty for no codes."""
    if not len(sorted_codes):
        return np.zeros(0, dtype=np.int64)
    begins = np.ones(len(sorted_codes), dtype=np.bool_)
    np.not_equal(sorted_codes[1:], sorted_codes[:-1], out=begins[1:])
    return np.flatnonzero(begins).astype(np.int64, copy=False)


def distinct(values: Iterable[One]) -> tuple[list[One], Codes]:
    """Return the distinct values in order of appearance, and the place of each.

    >>> distinct("cac")
    (['c', 'a'], array([0, 1, 0]))
    """
    known: dict[One, int] = {}
    codes = [known.setdefault(value, len(known)) for value in values]
    return list(known), np.array(codes, dtype=np.int64)


def by_appearance(codes: Codes, values: Sequence[Any]) -> tuple[Codes, list[Any]]:
    """Renumber codes in the order in which they appear, and return what they stand for in that order.

    >>> by_appearance(np.array([2, 0, 2]), "abc")
    (array([0, 1, 0]), ['c', 'a'])
    """
    known, dense = _renumbered(codes)
    return dense, [values[code] for code in known]


def _renumbered(codes: Codes) -> tuple[list[int], Codes]:
    """Return the distinct codes in order of appearance, and the place of each; quicker, for many, than `distinct`."""
    if len(codes) < _FEW:
        return distinct(codes.tolist())
    import pandas as pd

    dense, known = pd.factorize(codes)
    return known.tolist(), dense.astype(np.int64, copy=False)


def combined(columns: Sequence[Codes], rows: int) -> tuple[Codes, Codes]:
    """Return a number for each combination of codes, in order of appearance, and the first place of each.

    >>> combined([np.array([2, 0, 2]), np.array([1, 1, 1])], 3)
    (array([0, 1, 0]), array([0, 1]))
    """
    code = np.zeros(rows, dtype=np.int64)
    for column in columns:
        code = _renumbered(code * (column.max(initial=0) + 1) + column)[1]
    first = np.empty(code.max(initial=-1) + 1, dtype=np.int64)
    first[code[::-1]] = np.arange(rows - 1, -1, -1)
    return code, first


def summed(codes: Codes, weight: Floats | Flags, groups: int) -> Floats:
    """Sum a weight by code."""
    return np.bincount(codes, weight, minlength=groups).astype(np.float64, copy=False)


def sort_labels(labels: Iterable[Any]) -> list[Any]:
    """Return labels in their order; in that of their kinds and words where they have no common one.

    >>> sort_labels([2, "b", ("c",), 1])
    [1, 2, 'b', ('c',)]
    """
    found = list(labels)
    try:
        return sorted(found)
    except TypeError:
        return sorted(found, key=lambda label: (type(label).__name__, str(label)))


def code_labels(labels: Any, name: str) -> tuple[Codes, list[Any]]:
    """Return a code for each label, -1 where it is missing, and the distinct labels in their order.

    Parameters
    ----------
    labels : Series, array or sequence of shape (n,)
    name : str
        What they are, for the error.

    Raises
    ------
    OptionError
        If one cannot be hashed.
    """
    import pandas as pd

    if getattr(labels, "ndim", 1) != 1:
        raise OptionError(f"{name}= is not one-dimensional", got=labels, argument=name)
    column = (
        labels if isinstance(labels, pd.Series | np.ndarray) else pd.Series(list(labels), dtype=object).infer_objects()
    )
    try:
        codes, known = pd.factorize(column, sort=True)
        return codes.astype(np.int64), list(known.tolist())
    except TypeError:  # of kinds that have no common order
        pass
    try:
        codes, known = pd.factorize(column)
    except TypeError:
        got = next(label for label in column if not isinstance(label, Hashable))
        raise OptionError(f"{name} cannot hold such values", got=got, hint="give each a name") from None
    ordered = sort_labels(known.tolist())
    rank = {label: place for place, label in enumerate(ordered)}
    place_of = np.array([*(rank[label] for label in known.tolist()), -1], dtype=np.int64)
    return place_of[codes], ordered


def printed(numbers: NDArray[Any]) -> Floats:
    """Return float32 numbers as the float64 numbers that they print as, and others as they are.

    A float32 stands for the shortest decimal that only it is nearest to, as a float64 does: 0.1 is 0.1 in both.

    >>> printed(np.array([0.1, 1 / 3, 1e30, np.inf], dtype=np.float32)).tolist()
    [0.1, 0.33333334, 1e+30, inf]
    """
    if numbers.dtype.kind != "f" or numbers.dtype.itemsize >= np.dtype(np.float64).itemsize:
        return numbers.astype(np.float64, copy=False)
    found = numbers.astype(np.float64)
    left = np.flatnonzero(np.isfinite(found) & (found != np.rint(found)) & (np.abs(found) > 1e-12))
    power = np.floor(np.log10(np.abs(found[left])))
    for digits in (6, 7, 8, 9):
        scale = 10.0 ** (digits - 1 - power)  # exact up to 10**22, so that the quotient is rounded once
        near = np.rint(found[left] * scale) / scale
        hit = near.astype(numbers.dtype) == numbers[left]
        found[left[hit]] = near[hit]
        left, power = left[~hit], power[~hit]
    rest = np.flatnonzero(
        np.isfinite(found) & ((found != np.rint(found)) & (np.abs(found) <= 1e-12) | (np.abs(found) >= 1e7))
    )
    rest = np.union1d(rest, left)
    found[rest] = [float(str(number)) for number in numbers[rest]]
    return found
