"""Exact decimals: the context in which figures are added and multiplied, and its limits."""

from __future__ import annotations

from decimal import Context, Decimal

# Figures have at most MOST_DIGITS digits and kappa at most 100 decimals (both are checked where they enter),
# so that products, sums and midpoints of them are exact in this context. Operators such as - and abs() would
# round to the 28 digits of the default context.
EXACT = Context(prec=2000)
MOST_DIGITS = 400
LARGEST = Decimal("1.7976931348623157e308")


def tidy(number: Decimal) -> Decimal:
    """Return the number without decimals that are all zero."""
    whole = number.to_integral_value(context=EXACT)
    return whole if whole == number else number


def is_whole(number: Decimal) -> bool:
    """Whether a number has no decimals but zeros, whatever its size."""
    return number == number.to_integral_value(context=EXACT)


def midpoint(low: Decimal, high: Decimal) -> Decimal:
    """Return the exact middle of two decimals."""
    return tidy(EXACT.divide(EXACT.add(low, high), Decimal(2)))
