"""Layouts: rows of other people's tables as rows that `read_claims` reads; what each field means to us.

Nothing is computed but what the layout itself says; `docs/notation.md` maps every field.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from consilience.arguments import NONE, TEXT, checked, many, mapping
from consilience.errors import OptionError, ReadError, did_you_mean
from consilience.reading.entries import Fault
from consilience.reading.rows import table_of
from consilience.wording.decimals import EXACT

Row = Mapping[str, Any]

LIMITS: Mapping[str, str] = {
    "<": "high", "<=": "high", "≤": "high", "l": "high", "upper": "high", "-1": "high",
    ">": "low", ">=": "low", "≥": "low", "g": "low", "lower": "low", "1": "low",
}  # fmt: skip
"""What a limit flag of a catalogue says: which bound the value is. "", "=" and "0" mean a measured value."""
_MEASURED = ("", "=", "0")


@checked(figures=mapping(TEXT) | many(TEXT), column=TEXT)
def wide_to_long(
    rows: Any, figures: Sequence[str] | Mapping[str, str], *, column: str = "source"
) -> Iterator[dict[str, Any]]:
    """Yield a row per figure of a wide table, whose columns are sources (or places, or years).

    Parameters
    ----------
    rows : dataframe, list of dicts, or dict of columns
    figures : sequence or mapping of str
        The columns that hold figures; a mapping gives each the name to write instead.
    column : str, default 'source'
        The column that the names go to; the figures go to ``figure``. An empty cell is no figure.

    Raises
    ------
    ReadError
        At once, if the rows cannot be read or have no such column.

    Examples
    --------
    >>> list(wide_to_long([{"town": "K", "AP": "about 40", "AFP": ""}], ["AP", "AFP"]))
    [{'town': 'K', 'source': 'AP', 'figure': 'about 40'}]
    """
    names = dict(figures) if isinstance(figures, Mapping) else {name: name for name in figures}
    return _figures_of(_rows(rows, *names), names, column)


def _figures_of(rows: Iterable[Row], names: Mapping[str, str], column: str) -> Iterator[dict[str, Any]]:
    for row in rows:
        kept = {name: cell for name, cell in row.items() if name not in names}
        for name, written in names.items():
            if not _is_empty(row.get(name)):
                yield {**kept, column: written, "figure": row[name]}


@checked(value=TEXT, plus=TEXT | NONE, minus=TEXT | NONE, errors=TEXT | NONE, limit=TEXT | NONE)
def with_errors(
    rows: Any,
    *,
    value: str = "value",
    plus: str | None = None,
    minus: str | None = None,
    errors: str | None = None,
    limit: str | None = None,
) -> Iterator[dict[str, Any]]:
    """Yield rows with ``low``, ``value`` and ``high`` for values with errors, maybe asymmetric, maybe limits.

    Parameters
    ----------
    rows : dataframe, list of dicts, or dict of columns
    value, plus : str
        Columns of the value, and of its error upward.
    minus : str, optional
        Column of the error downward; by default the same as upward. Its sign may be written or not.
    errors : str, optional
        Instead of both: a column that holds the two, such as "+6 -2" (see `read_errors`). Of signs that are missing
        or in the other order, the row's ``note`` tells.
    limit : str, optional
        Column of a flag of `LIMITS`: the value is then a bound and its errors are not used.

    Raises
    ------
    ReadError
        At once, if the rows cannot be read or have no such column.

    Notes
    -----
    An upward error below zero is a fault of the table: the row ends as a reject, "low above high". A flag or an error
    that cannot be read stands beside its value, which no reader takes for a number then. A missing error leaves its
    side unbounded, as nothing is known of it; without any, the value is a bare number.

    Examples
    --------
    >>> list(with_errors([{"value": "72", "up": "5", "down": "-4"}], plus="up", minus="down"))
    [{'up': '5', 'down': '-4', 'low': Decimal('68'), 'value': Decimal('72'), 'high': Decimal('77')}]
    >>> list(with_errors([{"value": "72", "up": "", "flag": "<"}], plus="up", limit="flag"))
    [{'up': '', 'flag': '<', 'high': Decimal('72')}]
    >>> [row["value"] for row in with_errors([{"value": "72", "error": "5"}], errors="error")]
    ["72, its error '5' not read: write '+6 -2' or '±3'"]
    """
    if (plus is None) == (errors is None):
        raise OptionError("either plus= or errors= names the column of the errors", got=(plus, errors))
    columns = {"value": value, "plus": plus, "minus": minus, "errors": errors, "limit": limit}
    named = {field: column for field, column in columns.items() if column is not None}
    return (_with_errors(row, named) for row in _rows(rows, *named.values()))


def _with_errors(row: Row, named: Mapping[str, str]) -> dict[str, Any]:
    """Return a row with the bounds of its value; `named` goes from the arguments of `with_errors` to columns."""
    cells = {field: row.get(column) for field, column in named.items()}
    kept = {name: cell for name, cell in row.items() if name not in (named["value"], "low", "high", "value")}
    stated = _number(cells["value"])
    flag = "" if _is_empty(cells.get("limit")) else str(cells["limit"]).strip().lower()
    if stated is None:
        return {**kept, "value": cells["value"]}
    if flag not in _MEASURED and flag not in LIMITS:
        return {**kept, "value": f"limit flag {flag}: {stated}"}
    if flag in LIMITS:
        return {**kept, LIMITS[flag]: stated}
    up, down, remark = read_errors(cells["errors"]) if "errors" in cells else (None, None, "")
    if "plus" in cells:
        up = _number(cells["plus"])
        down = _number(cells["minus"]) if "minus" in cells else up
    for field, known in (("errors", up), ("plus", up), ("minus", down)):
        if known is None and not _is_empty(cells.get(field)):
            right = "'+6 -2' or '±3'" if field == "errors" else "a number"
            return {**kept, "value": f"{stated}, its error {cells[field]!r} not read: write {right}"}
    kept |= {"note": remark} if remark else {}
    low = {} if down is None else {"low": EXACT.subtract(stated, abs(down))}
    high = {} if up is None else {"high": EXACT.add(stated, up)}
    return {**kept, **low, "value": stated, **high}


def _rows(what: Any, *columns: str) -> Iterable[Row]:
    """Return the rows of a table that has these columns."""
    table = table_of(what)
    rows = list(table.rows)
    for number, row in enumerate(rows, start=1):
        if isinstance(row, Fault):
            raise row.error.at(f"row {number}").turned(ReadError)
    if rows and (missing := [name for name in columns if name not in table.columns]):
        raise ReadError("no such column", got=missing[0], hint=did_you_mean(str(missing[0]), table.columns))
    return [row for row in rows if not isinstance(row, Fault)]


_NUMBER = r"([0-9]+(?:[.][0-9]*)?)"
_SIGN = r"(?:([+−-])\s*)?"
_ERRORS = re.compile(rf"{_SIGN}{_NUMBER}(?:[\s,;/]+|(?=[+−-])){_SIGN}{_NUMBER}")
_BOTH_WAYS = re.compile(rf"(?:±|\+/?[−-])\s*{_NUMBER}")


def read_errors(text: Any) -> tuple[Decimal | None, Decimal | None, str]:
    """Return the upward and the downward error, both without sign, and what is odd about their signs.

    Both are None where nothing is written, or what is written is neither two errors nor one both ways.

    >>> [read_errors(text)[2] for text in ("+6 -2", "-2 +6", "6 -2", "10 10", "±3")]
    ['', 'signs in the other order', 'a sign is missing', 'a sign is missing', '']
    >>> read_errors("+6 -2")[:2], read_errors("±3")[:2], read_errors("3")[:2]
    ((Decimal('6'), Decimal('2')), (Decimal('3'), Decimal('3')), (None, None))
    """
    written = "" if _is_empty(text) else str(text).strip()
    if both := _BOTH_WAYS.fullmatch(written):
        return Decimal(both[1]), Decimal(both[1]), ""
    if not (found := _ERRORS.fullmatch(written)):
        return None, None, ""
    first, second = found[1], found[3]
    up, down = Decimal(found[2]), Decimal(found[4])
    if first in ("-", "−") and second == "+":
        return down, up, "signs in the other order"
    return up, down, "" if first == "+" and second in ("-", "−") else "a sign is missing"


def wikidata_quantity(quantity: Mapping[str, Any]) -> dict[str, Any]:
    """Return low, value, high and unit of a Wikidata quantity (amount, lowerBound, upperBound, unit).

    Parameters
    ----------
    quantity : mapping
        The ``value`` of a data value of type quantity. Without bounds Wikidata says nothing of its precision, and
        the amount is a bare number; the unit "1" is none, another is the address of its item.

    Examples
    --------
    >>> wikidata_quantity({"amount": "+11000", "lowerBound": "+10500", "upperBound": "+11500", "unit": "1"})
    {'low': Decimal('10500'), 'value': Decimal('11000'), 'high': Decimal('11500')}
    """
    if not isinstance(quantity, Mapping):
        raise ReadError("not a quantity", got=quantity, hint="give its mapping: amount, lowerBound, upperBound, unit")
    found: dict[str, Any] = {}
    for name, theirs in (("low", "lowerBound"), ("value", "amount"), ("high", "upperBound")):
        if theirs in quantity:
            number = _number(quantity[theirs])
            if number is None:
                raise ReadError(f"{theirs} is no number", got=quantity[theirs], hint="write it as '+11000'")
            found[name] = number
    if "value" not in found:
        raise ReadError("a quantity without an amount", got=dict(quantity))
    unit = str(quantity.get("unit", "1"))
    return found if unit == "1" else {**found, "unit": unit}


UCDP = {"low": "low", "best": "value", "high": "high"}
"""The columns of UCDP's data sets, and ours: ``read_claims(..., **columns_of(UCDP))``."""


def columns_of(layout: Mapping[str, str]) -> dict[str, str]:
    """Return a layout, written as theirs to ours, as arguments of `read_claims`, which go from ours to theirs.

    >>> columns_of(UCDP)
    {'low': 'low', 'value': 'best', 'high': 'high'}
    """
    return {ours: theirs for theirs, ours in layout.items()}


def _is_empty(cell: Any) -> bool:
    return (
        cell is None or (isinstance(cell, float) and math.isnan(cell)) or (isinstance(cell, str) and not cell.strip())
    )


def _number(cell: Any) -> Decimal | None:
    if _is_empty(cell):
        return None
    try:
        number = Decimal(str(cell).strip().replace("−", "-").replace(",", ""))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
