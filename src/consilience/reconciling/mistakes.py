"""Mistakes: what two figures alone suggest of why they differ, such as rounding, a unit or a lost zero."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

import numpy as np

from consilience.arguments import a, checked
from consilience.arrays import Codes, Flags, Floats
from consilience.model.claims import Claim
from consilience.reconciling.factors import UNITS
from consilience.reconciling.hypotheses import TELLING, Explanation, digits_of, write
from consilience.wording.conventions import hedge
from consilience.wording.decimals import EXACT

_POWERS = (1, 2, 3, 6)


@checked(left=a(Claim), right=a(Claim))
def explain_pair(left: Claim, right: Claim) -> tuple[Explanation, ...]:
    """Return what the two figures alone suggest: rounding, a power of ten, a unit, transposed digits.

    >>> a, b = (Claim(id=name, figure=text, source=name) for name, text in [("a", "1,254"), ("b", "1,524")])
    >>> [str(one) for one in explain_pair(a, b)]
    ['transposed digits? 1,254 and 1,524 differ in the order of two digits; if so, both agree']
    """
    return mistakes_of(left, right)


def suspects(one: Floats, other: Floats, last: Codes) -> Flags:
    """Return which pairs of figures may suggest a mistake: `mistakes_of` finds none in the others.

    Parameters
    ----------
    one, other : float64 arrays of shape (pairs,)
    last : codes of shape (2, pairs)
        The place of the last digit of either that is not zero: 2 for 500, -1 for 0.5.
    """
    apart, size = np.abs(one - other), np.abs(np.stack([one, other]))
    low, high = size.min(axis=0), size.max(axis=0)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        ratio = np.where(low > 0, high / low, 1.0)
        rounded = (last[0] != last[1]) & (apart <= 0.5000001 * 10.0 ** last.max(axis=0))
        steps = apart / 10.0 ** last.min(axis=0)
        ended = np.abs(steps / 10**TELLING - np.rint(steps / 10**TELLING)) <= 1e-9 * steps
        first = np.rint(steps) / 10 ** (np.floor(np.log10(np.maximum(np.rint(steps), 1))) - 1)  # two digits, in tenths
        swapped = np.abs(first / 9 - np.rint(first / 9)) <= 1e-6
        added = (np.floor(np.log10(high)) == np.floor(np.log10(low) + 1e-9) + 1) & (low >= 10**TELLING)
    known = np.array([10.0**power for power in _POWERS] + list(UNITS.values()))
    above = np.searchsorted(known := np.sort(known), ratio)
    near = np.minimum(
        np.abs(ratio / known[np.minimum(above, len(known) - 1)] - 1),
        np.abs(ratio / known[np.maximum(above - 1, 0)] - 1),
    )
    return np.asarray((apart > 0) & (rounded | ended | swapped | added | (near <= 0.0102) | (one == -other)))


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
    for power in _POWERS:
        scaled = EXACT.scaleb(low, power)
        if not 0.98 < float(scaled) / float(high) < 1.02:  # a quick look
            continue
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
    """Take the first digits to be wrong where all after them are the same, of as many digits."""
    one, other = left.figure.value, right.figure.value
    if min(one, other) <= 0 or one == other or one.adjusted() != other.adjusted():
        return
    apart = abs(EXACT.subtract(one, other))
    first = apart.adjusted() - len(digits_of(apart)) + 1  # the place of the last digit that differs, a carry apart
    after = digits_of(EXACT.remainder(one, EXACT.scaleb(Decimal(1), first)))
    if len(after) < TELLING:
        return
    words = f"{write(one)} and {write(other)} differ by {write(apart)}"
    if len(digits_of(apart)) == 1:
        words = f"{words}, as by one wrong digit"
    else:
        words = f"{words} and end in the same digits, {after}"
    yield Explanation("wrong digit", (left.id, right.id), words, (left.id, right.id))


def _missing(left: Claim, right: Claim) -> Iterator[Explanation]:
    """One is the other without one of its digits; of whole numbers, the shorter of four digits or more."""
    small, large = sorted((left, right), key=lambda claim: abs(claim.figure.value))
    low, high = small.figure.value, large.figure.value
    if min(low, high) <= 0 or high.adjusted() != low.adjusted() + 1 or low.adjusted() < TELLING:
        return
    if high == EXACT.scaleb(low, 1) or low % 1 or high % 1:
        return
    short, long = f"{low:.0f}", f"{high:.0f}"
    if any(long[:place] + long[place + 1 :] == short for place in range(len(long))) and len(digits_of(low)) > TELLING:
        words = f"{write(low)} is {write(high)} without one of its digits"
        yield Explanation("missing digit", (small.id, large.id), words, (small.id, large.id))


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
    _missing,
    _sign,
)
