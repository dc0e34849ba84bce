"""Layouts: rows of other people's tables as rows that `read_claims` reads; what each field means to us.

Nothing is computed but what the layout itself says; `docs/notation.md` maps every field.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from corroborate.errors import OptionError, ReadError
from corroborate.model.decimals import EXACT

Row = Mapping[str, Any]

LIMITS: Mapping[str, str] = {
    "<": "high", "<=": "high", "≤": "high", "l": "high", "upper": "high", "-1": "high",
    ">": "low", ">=": "low", "≥": "low", "g": "low", "lower": "low", "1": "low",
}  # fmt: skip
"""What a limit flag of a catalogue says: which bound the value is. "", "=" and "0" mean a measured value."""
_MEASURED = ("", "=", "0")


def wide_to_long(
    rows: Iterable[Row], figures: Sequence[str] | Mapping[str, str], *, column: str = "source"
) -> Iterator[dict[str, Any]]:
    """Yield a row per figure of a wide table, whose columns are sources (or places, or years).

    Parameters
    ----------
    rows : iterable of mapping
    figures : sequence or mapping of str
        The columns that hold figures; a mapping gives each the name to write instead.
    column : str, default 'source'
        The column that the names go to; the figures go to ``figure``. An empty cell is no figure.

    Examples
    --------
    >>> list(wide_to_long([{"town": "K", "AP": "about 40", "AFP": ""}], ["AP", "AFP"]))
    [{'town': 'K', 'source': 'AP', 'figure': 'about 40'}]
    """
    names = dict(figures) if isinstance(figures, Mapping) else {name: name for name in figures}
    for row in rows:
        missing = [name for name in names if name not in row]
        if missing:
            raise ReadError("no such column", got=missing, hint=f"known are {', '.join(map(str, row))}")
        kept = {name: cell for name, cell in row.items() if name not in names}
        for name, written in names.items():
            if not _is_empty(row[name]):
                yield {**kept, column: written, "figure": row[name]}


def with_errors(
    rows: Iterable[Row],
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
    rows : iterable of mapping
    value, plus : str
        Columns of the value, and of its error upward.
    minus : str, optional
        Column of the error downward; by default the same as upward. Its sign may be written or not.
    errors : str, optional
        Instead of both: a column that holds the two, such as "+6 -2" (see `read_errors`). Of signs that are missing
        or in the other order, the row's ``note`` tells.
    limit : str, optional
        Column of a flag of `LIMITS`: the value is then a bound and its errors are not used.

    Notes
    -----
    An upward error below zero is a fault of the table: the row ends as a reject, "low above high". A flag that is
    unknown stands before its value, which no reader takes for a number then. A missing error leaves its side
    unbounded, as nothing is known of it; without any, the value is a bare number.

    Examples
    --------
    >>> list(with_errors([{"value": "72", "up": "5", "down": "-4"}], plus="up", minus="down"))
    [{'up': '5', 'down': '-4', 'low': Decimal('68'), 'value': Decimal('72'), 'high': Decimal('77')}]
    >>> list(with_errors([{"value": "72", "up": "", "flag": "<"}], plus="up", limit="flag"))
    [{'up': '', 'flag': '<', 'high': Decimal('72')}]
    """
    if (plus is None) == (errors is None):
        raise OptionError("either plus= or errors= names the column of the errors", got=(plus, errors))
    for row in rows:
        kept = {name: cell for name, cell in row.items() if name not in (value, "low", "high", "value")}
        stated = _number(row.get(value))
        if errors is not None:
            up, down, remark = read_errors(row.get(errors))
            kept |= {"note": remark} if remark else {}
        else:
            up = _number(row.get(plus or ""))
            down = up if minus is None else _number(row.get(minus))
        flag = "" if limit is None or _is_empty(row.get(limit)) else str(row[limit]).strip().lower()
        if stated is None:
            yield {**kept, "value": row.get(value)}
        elif flag not in _MEASURED and flag not in LIMITS:
            yield {**kept, "value": f"limit flag {flag}: {stated}"}
        elif flag in LIMITS:
            yield {**kept, LIMITS[flag]: stated}
        else:
            low = {} if down is None else {"low": EXACT.subtract(stated, abs(down))}
            high = {} if up is None else {"high": EXACT.add(stated, up)}
            yield {**kept, **low, "value": stated, **high}


def read_errors(text: Any) -> tuple[Decimal | None, Decimal | None, str]:
    """Return the upward and the downward error, both without sign, and what is odd about their signs.

    >>> [read_errors(text)[2] for text in ("+6 -2", "-2 +6", "6 -2", "10 10")]
    ['', 'signs in the other order', 'a sign is missing', 'a sign is missing']
    """
    parts = re.findall(r"([+−-]?)\s*([0-9]+(?:[.][0-9]*)?)", "" if _is_empty(text) else str(text))
    if len(parts) != 2:
        return None, None, "" if _is_empty(text) else f"errors not read: {text}"
    (first, one), (second, other) = parts
    up, down = Decimal(one), Decimal(other)
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
