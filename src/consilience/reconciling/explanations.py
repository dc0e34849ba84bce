"""Explanations: ranked hypotheses of why two figures differ, with their evidence; never a correction."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

import numpy as np

from consilience.comparing.comparison import Verdict, compare
from consilience.errors import OptionError
from consilience.model.claim_sets import ClaimSet
from consilience.model.claims import Claim, Reject
from consilience.model.scopes import Relation, Scope, relate
from consilience.reconciling.factors import LEAST, NEAR, UNITS, Factor, find_factors
from consilience.reconciling.ties import bind
from consilience.wording.conventions import hedge
from consilience.wording.decimals import EXACT
from consilience.words import join_names, number_words

if TYPE_CHECKING:
    import pandas as pd

RANKS: dict[str, float] = {
    "same factor": 0.95,
    "earlier figure": 0.9,
    "dropped zero": 0.85,
    "power of ten": 0.8,
    "transposed digits": 0.75,
    "part taken for the whole": 0.7,
    "rounding": 0.65,
    "rounded parts": 0.6,
    "swapped ends": 0.55,
    "average": 0.5,
    "another scope": 0.45,
    "unit": 0.4,
    "copying": 0.3,
}
"""Every kind of hypothesis, with how telling its evidence is: an order, no probability."""

_SINGLE = frozenset(("dropped zero", "power of ten", "unit", "average"))
"""Kinds that one factor over many scopes, where it is found, says better."""
_TELLING = 3  # digits that two figures hardly share by chance
_NAMED = 6  # claims whose ids are written out, at most
_MANY = 2_000  # pairs of claims that are looked at, at most


@dataclass(frozen=True, slots=True)
class Explanation:
    """A hypothesis of why figures differ, or of why they are the same.

    Attributes
    ----------
    kind : str
        One of `RANKS`.
    claims : tuple of str
        Ids of the claims that it is about; the first is the one that would be otherwise.
    evidence : str
        What speaks for it, in words.
    reconciles : tuple of str
        Ids of the claims that would agree if it were true, or the row that could be read; empty where it settles
        nothing.
    rank : float
        The order among hypotheses, no probability.
    """

    kind: str
    claims: tuple[str, ...]
    evidence: str
    reconciles: tuple[str, ...] = ()

    @property
    def rank(self) -> float:
        """The order among hypotheses: of `RANKS`."""
        return RANKS[self.kind]

    def __str__(self) -> str:
        many = len(self.reconciles) > _NAMED
        names = f"{len(self.reconciles)} claims" if many else " and ".join(self.reconciles)
        verb = "can be read" if len(self.claims) == 1 else "agree"  # of one row alone: a reject
        return f"{self.kind}? {self.evidence}" + (f"; if so, {names} {verb}" if names else "")


def explain(claims: ClaimSet, compare_across: Iterable[str] | None = None) -> tuple[Explanation, ...]:
    """Return hypotheses of why claims conflict, those with the more telling evidence first.

    Parameters
    ----------
    claims : ClaimSet
    compare_across : iterable of str, optional
        Dimensions to disregard; by default the set's own.

    Returns
    -------
    tuple of Explanation
        Several may hold at once, or none. Of more than 2,000 conflicting pairs the first are looked at.

    Notes
    -----
    Where two sources conflict on three scopes or more, one factor between them (see `find_factors`) is told once.

    Examples
    --------
    >>> rows = [{"id": "a", "figure": "10,482", "source": "x"}, {"id": "b", "figure": "10,000", "source": "y"}]
    >>> from consilience import read_claims
    >>> print(explain(read_claims(rows))[0])
    rounding? 10,482 to the nearest 10,000 is 10,000; if so, b and a agree
    """
    across = tuple(claims.compare_across if compare_across is None else compare_across)
    conflicts = list(itertools.islice(_conflicts(claims, across), _MANY))
    factors = list(_of_factors(claims.current, conflicts))
    explained = {claim for factor in factors for claim in factor.claims}
    found = [
        *factors,
        *(
            one
            for one in _of_pairs(claims, across, conflicts)
            if not (one.kind in _SINGLE and explained >= {*one.claims})
        ),
        *_of_totals(claims),
        *_of_copies(claims.current),
        *(explanation for reject in claims.rejected for explanation in _of_reject(reject)),
    ]
    return tuple(sorted(dict.fromkeys(found), key=lambda one: -one.rank))


def explain_pair(left: Claim, right: Claim) -> tuple[Explanation, ...]:
    """Return what the two figures alone suggest: rounding, a power of ten, a unit, transposed digits.

    >>> a, b = (Claim(id=name, figure=text, source=name) for name, text in [("a", "1,254"), ("b", "1,524")])
    >>> [str(one) for one in explain_pair(a, b)]
    ['transposed digits? 1,254 and 1,524 differ in the order of two digits; if so, a and b agree']
    """
    found = [explanation for test in _TESTS for explanation in test(left, right)]
    return tuple(sorted(found, key=lambda one: -one.rank))


def to_frame(explanations: Sequence[Explanation]) -> pd.DataFrame:
    """Return a row per hypothesis: kind, claims, evidence, reconciles, rank; ids with semicolons between them."""
    import pandas as pd

    types = {"kind": object, "claims": object, "evidence": object, "reconciles": object, "rank": np.float64}
    rows = [
        (one.kind, join_names(one.claims), one.evidence, join_names(one.reconciles), one.rank) for one in explanations
    ]
    return pd.DataFrame(rows, columns=list(types)).astype(types)


# -- two figures ---------------------------------------------------------------------------------------------


def _digits(number: Decimal) -> str:
    return f"{abs(number):f}".replace(".", "").strip("0")


def _words(number: Decimal) -> str:
    return number_words(float(number))


def _rounding(left: Claim, right: Claim) -> Iterator[Explanation]:
    """One is the other to fewer digits; a bound is not rounded."""
    if left.figure.bounding or right.figure.bounding:
        return
    coarse, fine = sorted((left, right), key=lambda claim: len(_digits(claim.figure.value)))
    stated, exact = coarse.figure.value, fine.figure.value
    if 0 in (stated, exact) or len(_digits(stated)) == len(_digits(exact)):
        return
    half = hedge(stated, Decimal(1))  # of its own place value, half at most
    if abs(EXACT.subtract(stated, exact)) <= half:
        place = _words(EXACT.multiply(half, Decimal(2)))
        words = f"{_words(exact)} to the nearest {place} is {_words(stated)}"
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
        words = f"{_words(high)} is {exact}{_words(Decimal(10) ** power)} times {_words(low)}"
        yield Explanation(kind, (small.id, large.id), words, (small.id, large.id))


def _unit(left: Claim, right: Claim) -> Iterator[Explanation]:
    small, large = sorted((left, right), key=lambda claim: claim.figure.value)
    low, high = small.figure.value, large.figure.value
    if low <= 0 or min(len(_digits(low)), len(_digits(high))) < _TELLING:
        return
    ratio = float(high / low)
    for meaning, factor in UNITS.items():
        if abs(ratio / factor - 1) <= 0.005:
            words = f"{_words(high)} is {ratio:.4g} times {_words(low)}, as between {meaning} ({factor:.4g})"
            yield Explanation("unit", (small.id, large.id), words, (small.id, large.id))


def _transposed(left: Claim, right: Claim) -> Iterator[Explanation]:
    one, other = (f"{claim.figure.value:f}" for claim in (left, right))
    places = [k for k, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    if len(one) != len(other) or len(places) != 2 or places[1] != places[0] + 1 or len(one) < _TELLING:
        return
    if one[places[0]] == other[places[1]] and one[places[1]] == other[places[0]]:
        words = f"{_words(left.figure.value)} and {_words(right.figure.value)} differ in the order of two digits"
        yield Explanation("transposed digits", (left.id, right.id), words, (left.id, right.id))


_TESTS: tuple[Callable[[Claim, Claim], Iterator[Explanation]], ...] = (_rounding, _power_of_ten, _unit, _transposed)


# -- a pair among others -------------------------------------------------------------------------------------


def _of_pairs(
    claims: ClaimSet, across: tuple[str, ...], conflicts: Iterable[tuple[Claim, Claim]]
) -> Iterator[Explanation]:
    current = claims.current
    by_value: dict[Decimal, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_value[claim.figure.value].append(claim)
    for left, right in conflicts:
        yield from explain_pair(left, right)
        for one, other in ((left, right), (right, left)):
            yield from _of_the_same_number(one, other, by_value[one.figure.value], claims, across)
            yield from _average(one, other, current)


def _conflicts(claims: ClaimSet, across: tuple[str, ...]) -> Iterator[tuple[Claim, Claim]]:
    """Yield the pairs on one scope that conflict, whatever an "about" may bridge."""
    by_scope: dict[Scope, list[Claim]] = defaultdict(list)
    for claim in claims.current:
        by_scope[claim.counted(claims.measure, claims.additive).without(across)].append(claim)
    for here in by_scope.values():
        for left, right in itertools.combinations(here, 2):
            pair = compare(left, right, compare_across=across, measure=claims.measure, additive=claims.additive)
            if pair.verdict is Verdict.CONFLICT:
                yield left, right


def _of_the_same_number(
    one: Claim, other: Claim, same: Iterable[Claim], claims: ClaimSet, across: tuple[str, ...]
) -> Iterator[Explanation]:
    """Say where else the number of a claim stands: in an older statement, on a part, on another scope."""
    for claim in same:
        if claim.id == one.id:
            continue
        number = _words(one.figure.value)
        if claim.id in claims.superseded and claim.source == other.source and claim.scope == other.scope:
            words = f"{number} is what {other.source.name} said on {claim.reported}, before {other.figure.text}"
            yield Explanation("earlier figure", (one.id, claim.id), words, (one.id, other.id))
            continue
        left, right = (each.counted(claims.measure, claims.additive).without(across) for each in (claim, one))
        relation = relate(left, right, claims.measure).relation
        if relation is Relation.PART_OF and claim.figure.value < other.figure.value:
            words = f"{number} is what {claim.source.name} states for the part {claim.scope}"
            yield Explanation("part taken for the whole", (one.id, claim.id), words, (one.id, other.id))
        elif relation is Relation.UNRELATED and len(_digits(one.figure.value)) >= _TELLING:
            words = f"{number} is also stated for {claim.scope}"
            yield Explanation("another scope", (one.id, claim.id), words, (one.id, other.id))


def _average(one: Claim, other: Claim, current: Sequence[Claim]) -> Iterator[Explanation]:
    """Say that a figure is the mean of the other source's figures of five years up to its own."""
    last = _year(other)
    if not last:
        return
    years = {}
    for claim in current:
        if claim.source == other.source and claim.scope.without(("when",)) == other.scope.without(("when",)):
            years["".join(claim.scope.get("when", ()))] = claim.figure.value
    for first in (last - 5, last - 4, last - 2):
        window = [years[str(year)] for year in range(first, first + 5) if str(year) in years]
        if len(window) == 5 and one.figure.lower.base.is_finite():
            mean = EXACT.divide(sum(window, Decimal(0)), Decimal(5))
            if abs(EXACT.subtract(mean, one.figure.value)) <= hedge(one.figure.value, Decimal("0.01")):
                words = f"{_words(one.figure.value)} is the mean of {other.source.name}'s {first} to {first + 4}"
                yield Explanation("average", (one.id, other.id), words, (one.id, other.id))
                return


# -- two sources over many scopes ----------------------------------------------------------------------------


def _of_factors(current: Sequence[Claim], conflicts: Iterable[tuple[Claim, Claim]]) -> Iterator[Explanation]:
    """Say which sources are the same multiple of each other, or averages, wherever they conflict."""
    by_sources: dict[tuple[str, str], list[tuple[Claim, Claim]]] = defaultdict(list)
    for pair in conflicts:
        left, right = sorted(pair, key=lambda claim: claim.source.name)
        by_sources[left.source.name, right.source.name].append((left, right))
    for names, pairs in by_sources.items():
        if len({_series(left) for left, _ in pairs}) < LEAST or len(set(names)) == 1:
            continue
        theirs = [claim for claim in current if claim.source.name in names]
        for factor in find_factors(_frame(theirs), scope=["scope"], year="year"):
            shown = [claim.id for pair in pairs if _shows(factor, *pair) for claim in pair]
            if shown:
                kind = "same factor" if factor.factor != 1 else "average"
                yield Explanation(kind, tuple(shown), str(factor), tuple(shown))


def _series(claim: Claim) -> str:
    return str(claim.scope.without(("when",)) if _year(claim) else claim.scope)


def _year(claim: Claim) -> int:
    """Return the year of a claim; 0 where it has none."""
    when = claim.scope.get("when", ())
    return int(when[0]) if len(when) == 1 and re.fullmatch(r"[0-9]{4}", when[0]) else 0


def _frame(claims: Iterable[Claim]) -> pd.DataFrame:
    import pandas as pd

    rows = [(claim.source.name, _series(claim), _year(claim), float(claim.figure.value)) for claim in claims]
    return pd.DataFrame(rows, columns=["source", "scope", "year", "value"])


def _shows(factor: Factor, left: Claim, right: Claim) -> bool:
    """Whether two claims stand in the ratio; of an average, whether they are of its sources."""
    large, small = (left, right) if left.source.name == factor.larger else (right, left)
    if factor.averaged or min(large.figure.value, small.figure.value) <= 0:
        return bool(factor.averaged)
    return abs(float(large.figure.value / small.figure.value) / factor.factor - 1) <= NEAR


# -- totals, copies, rejects ---------------------------------------------------------------------------------


def _of_totals(claims: ClaimSet) -> Iterator[Explanation]:
    """Say that parts miss their whole by no more than their rounding: shares that add up to 99 or 101."""
    by_scope: dict[Scope, list[Claim]] = defaultdict(list)
    for claim in claims.current:
        by_scope[claim.counted(claims.measure, claims.additive)].append(claim)
    for total in bind(list(by_scope), claims.totals, claims.measure)[0]:
        stated = [by_scope[scope][:1] for scope in (total.whole, *total.parts)]
        if not all(stated):
            continue
        whole, *parts = (claims_here[0] for claims_here in stated)
        added = sum((part.figure.value for part in parts), Decimal(0))
        missed = abs(EXACT.subtract(added, whole.figure.value))
        allowed = sum((hedge(part.figure.value, Decimal(1)) for part in parts), Decimal(0))
        if 0 < missed <= allowed:
            ids = tuple(claim.id for claim in (whole, *parts))
            words = f"the parts add up to {_words(added)}, and rounding may move their sum by {_words(allowed)}"
            yield Explanation("rounded parts", ids, words, ids)


def _of_copies(current: Sequence[Claim]) -> Iterator[Explanation]:
    """Say which sources state the same telling digits on several scopes: one may have them from the other."""
    by_figure: dict[tuple[Scope, Decimal], dict[str, Claim]] = defaultdict(dict)
    for claim in current:
        if len(_digits(claim.figure.value)) >= _TELLING:
            by_figure[claim.scope, claim.figure.value].setdefault(claim.source.name, claim)
    shared: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for sources in by_figure.values():
        for one, other in itertools.islice(itertools.combinations(sorted(sources), 2), _MANY):
            if not sources[one].origins & sources[other].origins:
                shared[one, other].append((sources[one].id, sources[other].id))
    for (one, other), pairs in shared.items():
        if len(pairs) > 1:
            words = f"{one} and {other} state the same figure on {len(pairs)} scopes: support may be less than it seems"
            yield Explanation("copying", tuple(itertools.chain.from_iterable(pairs)), words)


def _of_reject(reject: Reject) -> Iterator[Explanation]:
    """Say how ends in the wrong order may have come about."""
    if reject.ends is not None:
        yield from explain_ends(*reject.ends, f"row {reject.row}")


def explain_ends(low: Decimal, high: Decimal, name: str) -> tuple[Explanation, ...]:
    """Return hypotheses of why a low end is above its high end.

    >>> [str(one) for one in explain_ends(Decimal(75_000), Decimal(10_000), "Madison")]
    ['dropped zero? Madison would be in order as 75,000 to 100,000, with a zero more; if so, ...', 'swapped ends? ...']
    >>> print(*explain_ends(Decimal(500), Decimal(300), "row 3"))
    swapped ends? row 3 would be in order as 300 to 500, the other way round; if so, row 3 can be read
    """
    if low <= high:
        raise OptionError("the ends are in order", got=f"{low} to {high}")
    found = []
    more = EXACT.scaleb(high, 1)
    if low <= more <= 3 * low:  # 500 to 3,000 would be a strange range
        words = f"{name} would be in order as {_words(low)} to {_words(more)}, with a zero more"
        found.append(Explanation("dropped zero", (name,), words, (name,)))
    words = f"{name} would be in order as {_words(high)} to {_words(low)}, the other way round"
    return (*found, Explanation("swapped ends", (name,), words, (name,)))
