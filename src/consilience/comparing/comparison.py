"""Pairs of claims: how their scopes relate, whether their numbers can both hold, and how far they are apart."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import numpy as np

from consilience.arguments import Words
from consilience.arrays import Codes, Flags, Floats
from consilience.comparing.kernel import innermost_ends, inward
from consilience.comparing.related_scopes import RELATIONS, RelatedPairs
from consilience.model.claim_columns import ClaimColumns
from consilience.model.figures import Figure
from consilience.model.intervals import Interval
from consilience.model.relations import Relation
from consilience.model.scope_columns import Scopes, summing
from consilience.model.scopes import COUNTED, Measure, Scope, measure_of
from consilience.wording.conventions import End, hedge
from consilience.words import digits_words

if TYPE_CHECKING:
    pass


_CODES = {relation: code for code, relation in enumerate(RELATIONS)}
TIMES = (_CODES[Relation.EARLIER], _CODES[Relation.LATER])
"""The codes of one scope at other times."""
_NESTING = (Relation.PART_OF, Relation.CONTAINS)
"""What says nothing of figures that do not add up."""
BELOW_ZERO = 2
FREE = {
    1: "figures of this kind do not add up",
    BELOW_ZERO: "figures below 0 are tied to these: a part may exceed its whole",
}
"""Why nesting bounds no figures, by code; 0 where it does. Where figures may be below 0, time bounds none either."""
_WHOLE_LEFT, _WHOLE_RIGHT = (Relation.CONTAINS, Relation.LATER), (Relation.PART_OF, Relation.EARLIER)


class Verdict(Words):
    """Whether numbers exist that satisfy two claims and the relation of their scopes."""

    AGREE = "agree"
    CONFLICT = "conflict"
    NOT_COMPARABLE = "not comparable"


class Comparison(NamedTuple):
    """Two claims side by side; the columns of `Reconciliation.pairs`.

    Attributes
    ----------
    left, right : str
        Ids of the claims.
    relation : Relation
        How the scope of the left stands to that of the right.
    verdict : Verdict
    reason : str
        Why they are not comparable: the dimension that differs. Empty where they are.
    difference : float
        Distance of the stated values.
    ratio : float
        The larger stated value over the smaller; for parts, the part over the whole. NaN where one is not positive.
    gap : float
        How far the intervals are from agreeing; 0 where they agree, or where an open end only touches.
    break_even : float
        The smallest kappa at which they agree; 0 if they do at kappa 0, infinite if none helps.
        Numbers are NaN where the two are not comparable.
    pull, p : float
        Of two measured claims on one scope: how many standard errors the left is above the right, and the probability
        of at least that distance, normal. NaN where one of them does not state a standard error, see `pulls_apart`.
    """

    left: str
    right: str
    relation: Relation
    verdict: Verdict
    reason: str
    difference: float
    ratio: float
    gap: float
    break_even: float
    pull: float = math.nan
    p: float = math.nan

    @property
    def pull_words(self) -> str:
        """The pull as an aside in a sentence; empty where there is none."""
        if math.isnan(self.pull):
            return ""
        return f", {digits_words(abs(self.pull), 2)} standard errors (p = {digits_words(self.p, 2)})"

    def turned(self) -> Comparison:
        """Return the same comparison with its sides swapped."""
        return self._replace(left=self.right, right=self.left, relation=self.relation.reverse, pull=0.0 - self.pull)


class Stated(Protocol):
    """What a rule may ask of a claim: `Claim`, or anything else that has it."""

    @property
    def interval(self) -> Interval:
        """What the figure allows."""

    @property
    def value(self) -> float:
        """The stated value."""

    @property
    def source(self) -> Any:
        """Who states it: a `Source`, or a name."""

    @property
    def origins(self) -> frozenset[str]:
        """The names of those whom the source has it from in the end; at least one."""

    @property
    def reported(self) -> date | None:
        """When it was stated."""


class Ends(NamedTuple):
    """The intervals of some claims as arrays of shape (claims,): ends as stated, and whether they are open."""

    lower: Floats
    upper: Floats
    lower_open: Flags
    upper_open: Flags

    @classmethod
    def of(cls, claims: Iterable[Stated]) -> Ends:
        """Take the intervals of claims apart."""
        if isinstance(claims, ClaimColumns):
            return cls(*claims.ends)
        rows = [claim.interval for claim in claims]
        return cls(
            np.array([row.lower for row in rows], dtype=np.float64),
            np.array([row.upper for row in rows], dtype=np.float64),
            np.array([not row.lower_closed for row in rows], dtype=np.bool_),
            np.array([not row.upper_closed for row in rows], dtype=np.bool_),
        )

    def among(self, places: Codes) -> Ends:
        """Return the ends of some of the claims."""
        return Ends(self.lower[places], self.upper[places], self.lower_open[places], self.upper_open[places])

    def closed(self) -> tuple[Floats, Floats]:
        """Return the closed ends that the kernel works on."""
        return inward(self.lower, self.lower_open, math.inf), inward(self.upper, self.upper_open, -math.inf)


def free_of_bounds(scopes: Sequence[Scope], below_zero: Flags, measure: Measure, *, additive: bool) -> Codes:
    """Return the code in `FREE` of each scope, given where figures may be below 0."""
    known = Scopes.of(scopes)
    counted = known.column(COUNTED)
    sums = [measure_of(Scope({COUNTED: path}), measure) == "cumulative" for path in counted.paths]
    alone, summed = ~summing(known, additive), np.array(sums, dtype=np.bool_)[counted.code]
    # Time still bounds figures that do not add up, unless they may be below 0.
    return np.where(alone & ~(below_zero & summed), 1, BELOW_ZERO * below_zero).astype(np.int64)


def silent(some: RelatedPairs, free: Codes) -> Flags:
    """Return the pairs whose relation bounds no numbers: nesting, of figures that do not add up."""
    own = free[some.left]
    nesting = np.isin(some.relation, [_CODES[relation] for relation in _NESTING])
    return np.asarray(nesting & (own > 0) | (some.relation > 0) & (own == BELOW_ZERO))


def agreement(ends: tuple[Floats, Floats], some: RelatedPairs, free: Codes) -> tuple[RelatedPairs, Flags]:
    """Return the pairs whose relation bounds numbers, and which of them agree."""
    speaking = some.chosen(~silent(some, free))
    return speaking, np.asarray(np.less_equal(*meet(*ends, speaking)))


def gaps_of(ends: Ends, pairs: RelatedPairs) -> Floats:
    """Return how far the intervals of pairs of claims are from agreeing, whose relation bounds numbers."""
    return np.maximum(0.0, np.subtract(*meet(ends.lower, ends.upper, pairs)))


def meet(lower: Floats, upper: Floats, pairs: RelatedPairs) -> tuple[Floats, Floats]:
    """Return the innermost ends of each pair: "part is at most whole" lets the whole reach down."""
    sides = np.stack([pairs.left, pairs.right], axis=1)
    wholes = [np.isin(pairs.relation, [_CODES[kind] for kind in kinds]) for kinds in (_WHOLE_LEFT, _WHOLE_RIGHT)]
    reaching = np.where(np.stack(wholes, axis=1), -np.inf, lower[sides])
    return innermost_ends(reaching.ravel(), upper[sides].ravel(), np.arange(0, sides.size, 2))


def pulls_apart(left: Figure, right: Figure) -> dict[str, float]:
    """Return the pull of two figures and its probability; nothing where one does not state a standard error.

    Of an asymmetric error the side counts that the other figure is on.

    >>> from consilience.model.figures import read_figure
    >>> from consilience.wording.conventions import Convention
    >>> sigma = Convention(plus_minus="sigma")
    >>> pulls_apart(read_figure("13 ± 0.6", sigma), read_figure("12 ± 0.8", sigma))["pull"]
    1.0
    """
    if left.standard_errors is None or right.standard_errors is None:
        return {}
    above = int(left.value < right.value)  # of each the error on the side of the other
    error = math.hypot(left.standard_errors[above], right.standard_errors[1 - above])
    if not error:
        return {}
    pull = float(left.value - right.value) / error
    return {"pull": pull, "p": math.erfc(abs(pull) / math.sqrt(2))}


def ratio_of(left: Decimal, right: Decimal, relation: Relation) -> float:
    """Return the larger value over the smaller, or the part over the whole; NaN where one is not positive."""
    if left <= 0 or right <= 0:
        return math.nan
    if relation is Relation.PART_OF:
        return float(left / right)
    if relation is Relation.CONTAINS:
        return float(right / left)
    return float(max(left, right) / min(left, right))


def break_even(one: Figure, other: Figure, relation: Relation, *, agrees: bool) -> float:
    """Return the smallest kappa at which two figures agree, given whether they do now."""
    if not (one.hedged or other.hedged):  # no kappa moves an end
        return 0.0 if agrees else math.inf
    needs = []
    if relation in (Relation.SAME, Relation.PART_OF, Relation.EARLIER):
        needs.append(kappa_to_meet(one.lower, other.upper))
    if relation in (Relation.SAME, Relation.CONTAINS, Relation.LATER):
        needs.append(kappa_to_meet(other.lower, one.upper))
    return max(needs)


def kappa_to_meet(lower: End, upper: End) -> float:
    """Return the infimum of the kappas at which the lower end is not above the upper end.

    Exact in rationals, then rounded up to a float64, so that at that kappa closed ends do meet.

    >>> about = [End(Decimal(n), hedged=True) for n in (11_000, 10_000)]
    >>> kappa_to_meet(*about), kappa_to_meet(End(Decimal(11_000)), End(Decimal(10_000)))
    (0.05, inf)
    """
    if lower.base < upper.base or (lower.base == upper.base and lower.closed and upper.closed):
        return 0.0
    need = Fraction(lower.base) - Fraction(upper.base)
    # What each end can move: in proportion to kappa, up to its cap of half a place value.
    moves = [(Fraction(abs(end.base)), Fraction(hedge(end.base, Decimal(1)))) for end in (lower, upper) if end.hedged]
    moves = sorted((move for move in moves if move[0]), key=lambda move: move[1] / move[0])
    most = sum(cap for _, cap in moves)
    if need > most or (need == most and not (lower.closed and upper.closed)):
        return math.inf
    slope = sum(size for size, _ in moves)
    while need * moves[0][0] > moves[0][1] * slope:  # the end that comes first to its cap stays there
        size, cap = moves.pop(0)
        need, slope = need - cap, slope - size
    return _round_up(Fraction(need) / slope)


def _round_up(exact: Fraction) -> float:
    nearest = float(exact)
    return nearest if Fraction(repr(nearest)) >= exact else math.nextafter(nearest, math.inf)
