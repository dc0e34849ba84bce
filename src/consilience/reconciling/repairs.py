"""Repairs: figures that break a balance of their source, and by one slip, such as a lost sign, would keep it.

A balance gives what each of its figures would have to be for the others to be right. That it is a slip away says
little by itself, as of most balances several figures are; so somebody else must confirm one of them, and only one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from consilience.model.claims import Claim, Total
from consilience.model.scopes import Measure, Scope
from consilience.reconciling.chances import RARE, few
from consilience.reconciling.collection import Collection
from consilience.reconciling.hypotheses import RANKS, Explanation, last_place, write
from consilience.reconciling.ties import bind
from consilience.wording.decimals import EXACT

_NEAR = 20
"""Who confirms a repair is at most this share of its size away from the repaired figure."""
_AROUND = 3
"""A slip is set against all numbers that would change the figure by as much, up to this factor."""
_POWERS = (2, 3, 6)
_WORDS = {
    "sign error": "with the other sign",
    "dropped zero": "with a zero more or less",
    "power of ten": "at another power of ten",
    "transposed digits": "with two digits in the other order",
    "wrong digit": "with one other digit",
    "missing digit": "with one digit more or less",
}

_Stated = dict[Scope, Claim]


class _Break(NamedTuple):
    """A balance of one source that does not hold: how far the members are off, and by how much rounding may be.

    The whole counts with the sign 1, its parts with -1.
    """

    members: dict[Scope, tuple[Claim, int]]
    off: Decimal
    step: Decimal

    @property
    def rounding(self) -> Decimal:
        """How much the rounding of all members to their last place may move their sum."""
        return self.step * len(self.members) / 2

    def needed(self, scope: Scope) -> Decimal:
        """Return what the figure of a scope would have to be."""
        claim, sign = self.members[scope]
        return EXACT.subtract(claim.figure.value, sign * self.off)


class _Witness(NamedTuple):
    """What somebody else says of a scope: a claim on it, or what the other figures of a balance leave for it."""

    source: str
    number: Decimal
    claim: Claim | None
    balance: int


class _Repair(NamedTuple):
    """A figure of a balance that is confirmed to be otherwise, and the kind of slip, if it is one.

    Then how often chance would suggest that slip as closely, and each kind of slip at all.
    """

    broken: _Break
    scope: Scope
    witnesses: list[_Witness]
    kind: str | None
    chance: float
    chances: dict[str, float]


def of_repairs(collection: Collection, totals: Sequence[Total], measure: Measure) -> Iterator[Explanation]:
    """Say which figures would keep a balance of their source by one slip, as somebody else confirms.

    Only where slips are found far more often than by chance among the figures that are confirmed to be otherwise.
    """
    found = list(_repairs(collection, bind(collection.scopes, totals, measure)[0]))
    times = Counter(one.kind for one in found)
    by_chance: Counter[str] = Counter()
    for one in found:
        by_chance.update(one.chances)
    for one in found:
        if one.kind is None:
            continue
        alone, together = one.chance * len(found), by_chance[one.kind]
        if min(alone * len(_WORDS) / RARE, together * len(_WORDS) / few(times[one.kind])) < 1:
            yield _said(one)


def _said(one: _Repair) -> Explanation:
    claim, _ = one.broken.members[one.scope]
    needed = one.broken.needed(one.scope)
    others = [each for scope, (each, _) in one.broken.members.items() if scope != one.scope]
    first = one.witnesses[0]
    words = f"{write(claim.figure.value)} would be {write(needed)} {_WORDS[str(one.kind)]}, and the figures of"
    words = f"{words} {claim.source.name} would then add up"
    stated = "states" if first.claim is not None else "gives, by what it states of the others,"
    words = f"{words}; {first.source} {stated} {write(first.number)}"
    agreeing = [each.claim.id for each in one.witnesses if each.claim is not None]
    claims = (claim.id, *agreeing, *(each.id for each in others))
    pairs = tuple((claim.id, name) for name in agreeing)
    reconciles = (claim.id, *agreeing) if agreeing else claims
    return Explanation(str(one.kind), claims, words, reconciles, pairs)


def _repairs(collection: Collection, balances: Sequence[Total]) -> Iterator[_Repair]:
    stated, witnesses = _stated(collection), defaultdict[Scope, list[_Witness]](list)
    broken: list[tuple[int, _Break]] = []
    for number, total in enumerate(balances):
        members = total.whole, *total.parts
        for source, claims in stated.items():
            here = [scope for scope in members if scope in claims]
            if len(here) == len(members):
                one = _balance(claims, total)
                if abs(one.off) > one.rounding:
                    broken.append((number, one))
            if len(here) >= len(members) - 1 > 0:
                for scope in set(members) - set(here) if len(here) < len(members) else members:
                    witnesses[scope].append(_Witness(source, _left(claims, total, scope), None, number))
    for source, claims in stated.items() if broken else ():
        for scope, claim in claims.items():
            witnesses[scope].append(_Witness(source, claim.figure.value, claim, -1))
    for number, one in broken:
        confirmed = [
            (scope, sure) for scope in one.members if (sure := _confirmed(one, number, scope, witnesses[scope]))
        ]
        if len(confirmed) == 1:
            yield _repair(one, *confirmed[0])


def _stated(collection: Collection) -> dict[str, _Stated]:
    """Return the figures of each source by scope: single numbers, and only where it states one."""
    every: dict[str, dict[Scope, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim, scope in zip(collection.claims, collection.scope.tolist(), strict=True):
        if not claim.figure.bounding and claim.figure.lower.base == claim.figure.upper.base:
            every[claim.source.name][collection.scopes[scope]].append(claim)
    return {
        source: {scope: claims[0] for scope, claims in here.items() if len(claims) == 1}
        for source, here in every.items()
    }


def _balance(claims: _Stated, total: Total) -> _Break:
    members = {total.whole: (claims[total.whole], 1)} | {part: (claims[part], -1) for part in total.parts}
    off = Decimal(0)
    for claim, sign in members.values():
        off = EXACT.add(off, sign * claim.figure.value)
    places = [last_place(claim.figure.value) for claim, _ in members.values() if claim.figure.value]
    return _Break(members, off, EXACT.scaleb(Decimal(1), min(places, default=0)))


def _left(claims: _Stated, total: Total, scope: Scope) -> Decimal:
    """Return what the other figures of a balance leave for a scope."""
    parts = sum((claims[part].figure.value for part in total.parts if part != scope), Decimal(0))
    return parts if scope == total.whole else EXACT.subtract(claims[total.whole].figure.value, parts)


def _confirmed(one: _Break, number: int, scope: Scope, witnesses: Sequence[_Witness]) -> list[_Witness]:
    """Return who confirms that a figure is what its balance needs: of other sources, or of another balance."""
    claim, _ = one.members[scope]
    needed, allowed = one.needed(scope), max(one.rounding, abs(one.off) / _NEAR)
    return sorted(
        (
            each
            for each in witnesses
            if abs(each.number - needed) <= allowed
            and (each.source != claim.source.name or (each.claim is None and each.balance != number))
        ),
        key=lambda each: (each.claim is None, abs(each.number - needed), each.source),
    )


def _repair(one: _Break, scope: Scope, witnesses: list[_Witness]) -> _Repair:
    claim, _ = one.members[scope]
    number, needed = claim.figure.value, one.needed(scope)
    size, chances, found = abs(one.off), dict[str, float](), list[tuple[Decimal, str, float]]()
    numbers = max(float(2 * size * (_AROUND - Decimal(1) / _AROUND) / one.step), 1.0)
    for kind, slips in slips_of(number).items():
        share = sum(size <= _AROUND * abs(slip - number) <= _AROUND**2 * size for slip in slips) / numbers
        chances[kind] = share * _steps(one.rounding, one.step)
        missed = min((abs(slip - needed) for slip in slips), default=size)
        if missed <= one.rounding:
            found.append((missed, kind, share * _steps(missed, one.step)))
    _, likely, chance = min(found, key=lambda each: each[0], default=(size, None, 1.0))
    return _Repair(one, scope, witnesses, likely, chance, chances)


def _steps(missed: Decimal, step: Decimal) -> int:
    """Return how many numbers are as near."""
    return 1 + 2 * int(missed / step)


def slips_of(number: Decimal) -> dict[str, set[Decimal]]:
    """Return what a number becomes by one slip, by kind, the more telling kinds first.

    >>> found = slips_of(Decimal(1254))
    >>> {kind: len(numbers) for kind, numbers in found.items() if kind.endswith("digits") or kind.endswith("digit")}
    {'transposed digits': 3, 'wrong digit': 36, 'missing digit': 47}
    """
    sign, place = (-1 if number < 0 else 1), min(int(number.as_tuple().exponent), 0)
    digits = f"{EXACT.scaleb(abs(number), -place):.0f}"
    swapped = [digits[:k] + digits[k + 1] + digits[k] + digits[k + 2 :] for k in range(len(digits) - 1)]
    other = [digits[:k] + new + digits[k + 1 :] for k in range(len(digits)) for new in "0123456789"]
    fewer = [digits[:k] + digits[k + 1 :] for k in range(len(digits)) if len(digits) > 1]
    more = [digits[:k] + new + digits[k:] for k in range(len(digits) + 1) for new in "0123456789"]
    scaled = {
        kind: {EXACT.scaleb(number, by) for power in powers for by in (power, -power)}
        for kind, powers in (("dropped zero", (1,)), ("power of ten", _POWERS))
    }
    found = scaled | {
        kind: {EXACT.scaleb(Decimal(sign * int(text)), place) for text in texts}
        for kind, texts in (("transposed digits", swapped), ("wrong digit", other), ("missing digit", fewer + more))
    }
    found["sign error"] = {-number}
    seen, ordered = {number, Decimal(0)}, dict[str, set[Decimal]]()
    for kind in sorted(found, key=lambda kind: -RANKS[kind]):
        ordered[kind] = found[kind] - seen
        seen |= found[kind]
    return ordered
