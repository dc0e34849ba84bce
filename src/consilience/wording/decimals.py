"""Exact decimals: the context in which figures are added and multiplied, and its limits."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Context, Decimal
from typing import cast

# Figures have at most MOST_DIGITS digits and kappa at most 100 decimals (both are checked where they enter),
# so that products, sums and midpoints of them are exact in this context. Operators such as - and abs() would
# round to the 28 digits of the default context.
EXACT = Context(prec=2000)
MOST_DIGITS = 400
_ROOTS = Context(prec=2 * MOST_DIGITS)
LARGEST = Decimal("1.7976931348623157e308")


def tidy(number: Decimal) -> Decimal:
    """Return the number without decimals that are all zero."""
    whole = number.to_integral_value(context=EXACT)
    return whole if whole == number else number


def finite_ratio(over: Decimal, under: Decimal) -> Decimal | None:
    """Return the quotient of two numbers; None where it has no finite decimal.

    >>> finite_ratio(Decimal(1), Decimal(8)), finite_ratio(Decimal(1), Decimal(12))
    (Decimal('0.125'), None)
    """
    quotient = EXACT.divide(over, under) if under else None
    return quotient if quotient is not None and len(quotient.as_tuple().digits) <= MOST_DIGITS else None


def is_whole(number: Decimal) -> bool:
    """Whether a number has no decimals but zeros, whatever its size."""
    return number == number.to_integral_value(context=EXACT)


def last_place(number: Decimal) -> Decimal:
    """Return what one is worth in the last digit of a number that is not a zero.

    >>> last_place(Decimal("300")), last_place(Decimal("12")), last_place(Decimal("1.50"))
    (Decimal('1E+2'), Decimal('1'), Decimal('0.1'))
    """
    return Decimal((0, (1,), cast("int", number.normalize(EXACT).as_tuple().exponent)))


def midpoint(low: Decimal, high: Decimal) -> Decimal:
    """Return the exact middle of two decimals."""
    return tidy(EXACT.divide(EXACT.add(low, high), Decimal(2)))


def total_error(errors: Sequence[tuple[Decimal, Decimal]], side: int, times: Decimal) -> Decimal:
    """Return how far errors that are not correlated reach together, down (0) or up (1), in so many times their size.

    Of several it is the root of the sum of squares, to two digits more than the finest of them has.

    >>> str(total_error([(Decimal("0.28"), Decimal("0.28")), (Decimal("0.16"), Decimal("0.22"))], 1, Decimal("1.96")))
    '0.6979'
    """
    if len(errors) == 1:
        return EXACT.multiply(errors[0][side], times)
    squares = Decimal(0)
    for pair in errors:
        squares = EXACT.add(squares, EXACT.multiply(pair[side], pair[side]))
    finest = min(int(pair[side].as_tuple().exponent) for pair in errors)
    reach = EXACT.multiply(squares.sqrt(_ROOTS), times)
    return tidy(reach.quantize(Decimal(1).scaleb(finest - 2), context=EXACT))
