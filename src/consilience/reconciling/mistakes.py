"""Mistakes: what two figures alone suggest of why they differ, such as rounding, a unit or a lost zero."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from consilience.arguments import a, checked
from consilience.model.claims import Claim
from consilience.reconciling.factors import UNITS
from consilience.reconciling.hypotheses import TELLING, Explanation, digits_of, write
from consilience.wording.conventions import hedge
from consilience.wording.decimals import EXACT


@checked(left=a(Claim), right=a(Claim))
def explain_pair(left: Claim, right: Claim) -> tuple[Explanation, ...]:
    """Return what the two figures alone suggest: rounding, a power of ten, a unit, transposed digits.

    >>> a, b = (Claim(id=name, figure=text, source=name) for name, text in [("a", "1,254"), ("b", "1,524")])
    >>> [str(one) for one in explain_pair(a, b)]
    ['transposed digits? 1,254 and 1,524 differ in the order of two digits; if so, both agree']
    """
    return mistakes_of(left, right)


def mistakes_of(left: Claim, right: Claim) -> tuple[Explanation, ...]:
    """Return what `explain_pair` does, of claims that need no check."""
    found = [explanation for test in _TESTS for explanation in test(left, right)]
    return tuple(sorted(found, key=lambda one: -one.rank))


def _rounding(left: Claim, right: Claim) -> Iterator[Explanation]:
    """One is the other to fewer digits; a bound is not rounded."""
    if left.figure.bounding or right.figure.bounding:
        return
    coarse, fine = sorted((left, right), key=lambda claim: len(digits_of(claim.figure.value)))
    stated, exact = coarse.figure.value, fine.figure.value
    if 0 in (stated, exact) or len(digits_of(stated)) == len(digits_of(exact)):
        return
    half = hedge(stated, Decimal(1))  # of its own place value, half at most
    if abs(EXACT.subtract(stated, exact)) <= half:
        place = write(EXACT.multiply(half, Decimal(2)))
        words = f"{write(exact)} to the nearest {place} is {write(stated)}"
        yield Explanation("rounding", (coarse.id, fine.id), words, (coarse.id, fine.id))


def _power_of_ten(left: Claim, right: Claim) -> Iterator[Explanation]:
    """Compare the digits: the same, or those of the other rounded, at another place."""
    small, large = sorted((left, right), key=lambda claim: claim.figure.value)
    low, high = small.figure.value, large.figure.value
    if low <= 0 or low == high:
        return
    for power in (1, 2, 3, 6):
        scaled = EXACT.scaleb(low, power)
        if abs(EXACT.subtract(scaled, high)) > max(hedge(scaled, Decimal("0.01")), hedge(high, Decimal("0.01"))):
            continue
        kind = "dropped zero" if power == 1 else "power of ten"
        exact = "exactly " if scaled == high else "about "
        words = f"{write(high)} is {exact}{write(Decimal(10) ** power)} times {write(low)}"
        yield Explanation(kind, (small.id, large.id), words, (small.id, large.id))


def _unit(left: Claim, right: Claim) -> Iterator[Explanation]:
    small, large = sorted((left, right), key=lambda claim: claim.figure.value)
    low, high = small.figure.value, large.figure.value
    if low <= 0 or min(len(digits_of(low)), len(digits_of(high))) < TELLING:
        return
    ratio = float(high / low)
    for meaning, factor in UNITS.items():
        if abs(ratio / factor - 1) <= 0.005:
            words = f"{write(high)} is {ratio:.4g} times {write(low)}, as between {meaning} ({factor:.4g})"
            yield Explanation("unit", (small.id, large.id), words, (small.id, large.id))


def _transposed(left: Claim, right: Claim) -> Iterator[Explanation]:
    one, other = (f"{claim.figure.value:f}" for claim in (left, right))
    places = [k for k, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    if len(one) != len(other) or len(places) != 2 or places[1] != places[0] + 1 or len(one) < TELLING:
        return
    if one[places[0]] == other[places[1]] and one[places[1]] == other[places[0]]:
        words = f"{write(left.figure.value)} and {write(right.figure.value)} differ in the order of two digits"
        yield Explanation("transposed digits", (left.id, right.id), words, (left.id, right.id))


def _digit(left: Claim, right: Claim) -> Iterator[Explanation]:
    """One digit is another: the two differ by a round number, and all digits after it are the same."""
    one, other = left.figure.value, right.figure.value
    apart = digits_of(EXACT.subtract(one, other))
    if min(one, other) <= 0 or len(apart) != 1 or one.adjusted() != other.adjusted():
        return
    place = abs(EXACT.subtract(one, other)).adjusted()
    after = digits_of(EXACT.remainder(one, EXACT.scaleb(Decimal(1), place)))
    if len(after) >= TELLING:
        words = f"{write(one)} and {write(other)} differ by {write(abs(one - other))}, as by one wrong digit"
        yield Explanation("wrong digit", (left.id, right.id), words, (left.id, right.id))


def _sign(left: Claim, right: Claim) -> Iterator[Explanation]:
    if left.figure.value == -right.figure.value and len(digits_of(left.figure.value)) >= TELLING - 1:
        words = f"{write(left.figure.value)} and {write(right.figure.value)} differ in their sign only"
        yield Explanation("sign error", (left.id, right.id), words, (left.id, right.id))


_TESTS: tuple[Callable[[Claim, Claim], Iterator[Explanation]], ...] = (
    _rounding,
    _power_of_ten,
    _unit,
    _transposed,
    _digit,
    _sign,
)
