"""How far a value may be off, as a cell of a table states it: "0.5", "+6 -2", "±3", "±0.28 (stat) ±0.16 (syst)"."""

from __future__ import annotations

import math
import re
from decimal import Context, Decimal, InvalidOperation
from typing import Any

from consilience.wording.decimals import EXACT
from consilience.wording.reasons import refusal

Errors = tuple[tuple[Decimal, Decimal], ...]
"""One pair (down, up), or of a statistical and a systematic error one each; none where nothing is stated."""

_NUMBER = r"([0-9]+(?:[.][0-9]*)?(?:[eE][+-]?[0-9]+)?|[.][0-9]+)"
_SIGN = r"(?:([+−-])\s*)?"
_TWO_SIDED = re.compile(rf"{_SIGN}{_NUMBER}(?:[\s,;/]+|(?=[+−-])){_SIGN}{_NUMBER}")
_BOTH_WAYS = re.compile(rf"(?:±|\+/?[−-])\s*{_NUMBER}")
_KIND = r"(?:\s*\(?(stat|syst?|statistical|systematic)\b\.?\)?)?"
_ONE_OF_TWO = re.compile(
    rf"(?:(?:±|\+/?[−-])\s*{_NUMBER}|\+\s*{_NUMBER}[\s,/]*[−-]\s*{_NUMBER}){_KIND}[\s,;]*", re.IGNORECASE
)
_DIGITS = 12
"""To so many digits are errors added in quadrature."""


def stated_errors(cell: Any) -> Errors:
    """Return the errors that a cell states, a statistical one before a systematic one.

    Raises
    ------
    FigureError
        If they cannot be read: two numbers without signs may be an upward and a downward error, or two errors.

    Examples
    --------
    >>> [str(stated_errors(cell)) for cell in (0.5, "±3", "nan")]
    ["((Decimal('0.5'), Decimal('0.5')),)", "((Decimal('3'), Decimal('3')),)", '()']
    >>> stated_errors("+6 -2"), len(stated_errors("±0.28 +0.22 −0.16"))
    (((Decimal('2'), Decimal('6')),), 2)
    """
    if is_missing(cell):
        return ()
    written = str(cell).strip()
    if (number := plain_decimal(cell)) is not None and not written.startswith(("+", "-", "−")):
        return ((number, number),)
    up, down, remark = read_errors(written)
    if up is None or down is None or remark == "a sign is missing":
        raise refusal("bad error", cell)
    return two_errors(written) or ((down, up),)


def read_errors(text: Any) -> tuple[Decimal | None, Decimal | None, str]:
    """Return the upward and the downward error, both without sign, and what is odd about their signs.

    Both are None where nothing is written, or what is written is neither two errors nor one both ways.

    >>> [read_errors(text)[2] for text in ("+6 -2", "-2 +6", "6 -2", "10 10", "±3")]
    ['', 'signs in the other order', 'a sign is missing', 'a sign is missing', '']
    >>> read_errors("+6 -2")[:2], read_errors("±3")[:2], read_errors("3")[:2]
    ((Decimal('6'), Decimal('2')), (Decimal('3'), Decimal('3')), (None, None))

    Two errors, such as a statistical and a systematic one, are added in quadrature:

    >>> read_errors("±0.3 +0.4 −0.4"), read_errors("±3 (stat) ±4 (syst)")[0]
    ((Decimal('0.5'), Decimal('0.5'), 'two errors, added in quadrature'), Decimal('5'))
    """
    written = "" if is_missing(text) else str(text).strip()
    if both := _BOTH_WAYS.fullmatch(written):
        return Decimal(both[1]), Decimal(both[1]), ""
    if two := two_errors(written):
        down, up = (root_of(EXACT.add(two[0][side] ** 2, two[1][side] ** 2)) for side in (0, 1))
        return up, down, "two errors, added in quadrature"
    if not (found := _TWO_SIDED.fullmatch(written)):
        return None, None, ""
    first, second = found[1], found[3]
    up, down = Decimal(found[2]), Decimal(found[4])
    if first in ("-", "−") and second == "+":
        return down, up, "signs in the other order"
    return up, down, "" if first == "+" and second in ("-", "−") else "a sign is missing"


def two_errors(written: str) -> Errors:
    """Return the two errors of a text, the statistical one first; both are named, or neither; none if not two."""
    found, at = [], 0
    while at < len(written) and (one := _ONE_OF_TWO.match(written, at)):
        found.append(one)
        at = one.end()
    kinds = [(one[4] or "").lower()[:3] for one in found]
    if at < len(written) or kinds not in (["", ""], ["sta", "sys"], ["sys", "sta"]):
        return ()
    pairs = tuple((Decimal(one[1] or one[3]), Decimal(one[1] or one[2])) for one in found)
    return pairs[::-1] if kinds == ["sys", "sta"] else pairs


def root_of(squared: Decimal) -> Decimal:
    """Return the square root of a number, 0 or more, to twelve digits."""
    return Context(prec=_DIGITS).sqrt(squared).normalize()


def is_empty(cell: Any) -> bool:
    """Return whether nothing stands in a cell."""
    return (
        cell is None or (isinstance(cell, float) and math.isnan(cell)) or (isinstance(cell, str) and not cell.strip())
    )


def is_missing(cell: Any) -> bool:
    """Return whether an error is not stated; tables write that as an empty cell or as "nan"."""
    return is_empty(cell) or str(cell).strip().lower() == "nan"


def plain_decimal(cell: Any) -> Decimal | None:
    """Return the number in a cell, in which commas group; None where it holds none, or one without end."""
    if is_empty(cell):
        return None
    try:
        number = Decimal(str(cell).strip().replace("−", "-").replace(",", ""))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
