"""Layouts: rows of other people's tables as rows that `read_claims` reads; what each field means to us.

Nothing is computed but what the layout itself says; `docs/notation.md` maps every field.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, get_args

from consilience.arguments import NONE, TEXT, checked, many, mapping
from consilience.errors import OptionError, ReadError, did_you_mean
from consilience.model.figures import error_words
from consilience.reading.entries import Fault
from consilience.reading.rows import table_of
from consilience.reading.stated_errors import is_empty, is_missing, plain_decimal, read_errors, root_of, two_errors
from consilience.wording.conventions import PlusMinus
from consilience.wording.decimals import EXACT

Row = Mapping[str, Any]

LIMITS: Mapping[str, str] = {
    "<": "high", "<=": "high", "≤": "high", "l": "high", "upper": "high",
    ">": "low", ">=": "low", "≥": "low", "g": "low", "lower": "low",
}  # fmt: skip
"""What a limit flag says: which bound the value is. "", "=" and "0" mean a measured value. 1 and -1 mean one thing in
one catalogue and the opposite in another, so nobody guesses."""
_MEASURED = ("", "=", "0")
_MEANINGS: Mapping[str, str] = {"upper": "high", "lower": "low", "measured": ""}


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
        The column that the names go to; the figures go to ``figure``. An empty cell is not a figure.

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
            if not is_empty(row.get(name)):
                yield {**kept, column: written, "figure": row[name]}


@checked(
    value=TEXT,
    plus=TEXT | NONE,
    minus=TEXT | NONE,
    errors=TEXT | NONE,
    variance=TEXT | NONE,
    limit=TEXT | NONE,
    flags=mapping(TEXT) | NONE,
    plus_minus=TEXT | NONE,
)
def with_errors(
    rows: Any,
    *,
    value: str = "value",
    plus: str | None = None,
    minus: str | None = None,
    errors: str | None = None,
    variance: str | None = None,
    limit: str | None = None,
    flags: Mapping[str, str] | None = None,
    plus_minus: str | None = None,
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
        Instead of both: a column that holds the two, such as "+6 -2" (see `read_errors`). The row's ``note`` says where
        signs are missing or in the other order, and where two errors were added.
    variance : str, optional
        Instead of both: a column of squared standard errors, as metafor's ``vi``.
    limit : str, optional
        Column of a flag of `LIMITS`: the value is then a bound and its errors are not used.
    flags : mapping of str to {'upper', 'lower', 'measured'}, optional
        What else a flag means, as the documentation of the table says. The NASA Exoplanet Archive has
        ``{"1": "upper", "-1": "lower"}``; other catalogues have it the other way round, so without it 1 and -1 are
        rejects.

    plus_minus : {'sigma', '2 sigma', '95 %', 'limit'}, optional
        What the errors are. The rows then have ``value``, ``error`` and ``plus_minus`` instead of bounds, so that
        claims are compared and pooled by their standard errors, a statistical and a systematic one apart.

    Raises
    ------
    ReadError
        At once, if the rows cannot be read or have no such column.

    Notes
    -----
    An upward error below zero is a fault of the table: the row ends as a reject, "low above high". A flag or an error
    that cannot be read stands beside its value, which no reader takes for a number then. A missing error ("", "nan")
    leaves its side unbounded, as nothing is known of it; without any, the value is a bare number.

    Examples
    --------
    >>> list(with_errors([{"value": "72", "up": "5", "down": "-4"}], plus="up", minus="down"))
    [{'up': '5', 'down': '-4', 'low': Decimal('68'), 'value': Decimal('72'), 'high': Decimal('77')}]
    >>> list(with_errors([{"value": "72", "up": "", "flag": "<"}], plus="up", limit="flag"))
    [{'up': '', 'flag': '<', 'high': Decimal('72')}]
    >>> [row["value"] for row in with_errors([{"value": "72", "error": "5"}], errors="error")]
    ["72, its error '5' not read: write '+6 -2' or '±3'"]
    """
    if sum(one is not None for one in (plus, errors, variance)) != 1:
        raise OptionError("one of plus=, errors= and variance= names the column", got=(plus, errors, variance))
    columns = {"value": value, "plus": plus, "minus": minus, "errors": errors, "variance": variance, "limit": limit}
    named = {field: column for field, column in columns.items() if column is not None}
    meanings = dict.fromkeys(_MEASURED, "") | dict(LIMITS)
    for flag, meaning in (flags or {}).items():
        if meaning not in _MEANINGS:
            hint = "write 'upper', 'lower' or 'measured'"
            raise OptionError(f"what the flag {flag} means is unknown", got=meaning, hint=hint, argument="flags")
        meanings[_flag(flag)] = _MEANINGS[meaning]
    if plus_minus is not None and plus_minus not in get_args(PlusMinus):
        hint = did_you_mean(plus_minus, get_args(PlusMinus))
        raise OptionError("plus_minus= is unknown", got=plus_minus, hint=hint, argument="plus_minus")
    return (_with_errors(row, named, meanings, plus_minus) for row in _rows(rows, *named.values()))


def _with_errors(
    row: Row, named: Mapping[str, str], meanings: Mapping[str, str], plus_minus: str | None
) -> dict[str, Any]:
    """Return a row with the bounds of its value; `named` goes from the arguments of `with_errors` to columns."""
    cells = {field: row.get(column) for field, column in named.items()}
    kept = {name: cell for name, cell in row.items() if name not in (named["value"], "low", "high", "value")}
    stated = plain_decimal(cells["value"])
    flag = _flag(cells.get("limit"))
    if stated is None:
        return {**kept, "value": cells["value"]}
    if flag not in meanings:
        return {**kept, "value": f"limit flag {flag}: {stated}; say what it means: flags={{{flag!r}: 'upper'}}"}
    if meanings[flag]:
        return {**kept, meanings[flag]: stated}
    up, down, remark = read_errors(cells["errors"]) if "errors" in cells else (None, None, "")
    if "plus" in cells:
        up = plain_decimal(cells["plus"])
        down = plain_decimal(cells["minus"]) if "minus" in cells else up
    if "variance" in cells:
        squared = plain_decimal(cells["variance"])
        up = down = None if squared is None or squared < 0 else root_of(squared)
    for field, known in (("errors", up), ("plus", up), ("minus", down), ("variance", up)):
        if known is None and not is_missing(cells.get(field)):
            right = {"errors": "'+6 -2' or '±3'", "variance": "a number, 0 or more"}.get(field, "a number")
            return {**kept, "value": f"{stated}, its error {cells[field]!r} not read: write {right}"}
    if plus_minus is not None:
        if up is None or down is None:
            lacking = (
                "" if up is down else f", one of its errors is not stated: {cells.get('plus')}, {cells.get('minus')}"
            )
            return {**kept, "value": f"{stated}{lacking}" if lacking else stated}
        errors = two_errors(str(cells.get("errors", ""))) or ((abs(down), up),)
        return {**kept, "value": stated, "error": error_words(errors), "plus_minus": plus_minus}
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


def wikidata_quantity(quantity: Mapping[str, Any]) -> dict[str, Any]:
    """Return low, value, high and unit of a Wikidata quantity (amount, lowerBound, upperBound, unit).

    Parameters
    ----------
    quantity : mapping
        The ``value`` of a data value of type quantity. Without bounds Wikidata says nothing of its precision, and
        the amount is a bare number; the unit "1" means no unit, any other is the address of its item.

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
            number = plain_decimal(quantity[theirs])
            if number is None:
                raise ReadError(f"{theirs} is not a number", got=quantity[theirs], hint="write it as '+11000'")
            found[name] = number
    if "value" not in found:
        raise ReadError("a quantity without an amount", got=dict(quantity))
    unit = str(quantity.get("unit", "1"))
    return found if unit == "1" else {**found, "unit": unit}


UCDP = {"low": "low", "best": "value", "high": "high"}
"""The columns of UCDP's data sets, and ours: ``read_claims(..., **columns_of(UCDP))``."""

METAFOR = {"ci.lb": "low", "yi": "value", "ci.ub": "high"}
"""metafor's columns of 95 % intervals; with ``sei`` or ``vi`` instead, use `with_errors`: ``plus="sei"``,
``variance="vi"``."""


def columns_of(layout: Mapping[str, str]) -> dict[str, str]:
    """Return a layout, written as theirs to ours, as arguments of `read_claims`, which go from ours to theirs.

    >>> columns_of(UCDP)
    {'low': 'low', 'value': 'best', 'high': 'high'}
    """
    return {ours: theirs for theirs, ours in layout.items()}


def _flag(cell: Any) -> str:
    """Return a flag as `LIMITS` writes it; a column with gaps turns 1 into 1.0."""
    written = "" if is_missing(cell) else str(cell).strip().lower()
    return written.removesuffix(".0")
