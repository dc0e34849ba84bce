"""Bad rules: for every law at least one plausible rule that breaks it, and what each of them breaks.

They show what the laws catch, and they keep the laws honest: our tests hold that each breaks exactly what it says here.

>>> from consilience.testing import bad_rules, check_laws
>>> [finding.law.name for finding in check_laws(bad_rules.first_wins, laws=["order", "echo"]).broken]
['order']
"""

from __future__ import annotations

import math
import random
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import mul

import numpy as np

from consilience.comparing.comparison import Ends, Stated
from consilience.comparing.kernel import best_supported, positions
from consilience.comparing.ranges import origin_codes
from consilience.comparing.rules import Hull, Median, Rule
from consilience.model.chains import trace_claims
from consilience.model.intervals import Interval
from consilience.testing.notation import restate

Claims = Sequence[Stated]


@dataclass(frozen=True)
class BadRule:
    """A rule with a known fault.

    Attributes
    ----------
    rule : callable
    breaks : frozenset of str
        The names of all the laws that it breaks.
    """

    rule: Rule
    breaks: frozenset[str]

    @property
    def __name__(self) -> str:
        """The name of the function."""
        return str(getattr(self.rule, "__name__", self.rule))

    @property
    def fault(self) -> str:
        """What is wrong with it, in a sentence."""
        return (self.rule.__doc__ or "").strip()

    def __call__(self, claims: Claims) -> Interval | None:
        """Answer as the rule does."""
        return self.rule(claims)


def breaks(laws: str) -> Callable[[Rule], BadRule]:
    """Make a bad rule of a function, with the names of the laws that it breaks."""

    def made(rule: Rule) -> BadRule:
        return BadRule(rule, frozenset(laws.split()))

    return made


@breaks("totality echo unanimity reinforcement agreement majority minority merge")
def mean_of_middles(claims: Claims) -> Interval | None:
    """Averages the midpoints, and has never seen "at least", nor an empty list."""
    middles = [(claim.interval.lower + claim.interval.upper) / 2 for claim in claims]
    return Interval.point(sum(middles) / len(middles))


@breaks(
    "determinism order anonymity echo scale shift reversal widening "
    "monotony steadiness reinforcement majority minority merge"
)
def draws_lots(claims: Claims) -> Interval | None:
    """Draws lots for whom to believe."""
    return random.choice(claims).interval if claims else None


@breaks("order majority minority merge")
def first_wins(claims: Claims) -> Interval | None:
    """Believes whoever comes first in the file."""
    return claims[0].interval if claims else None


@breaks("order anonymity unanimity monotony steadiness reinforcement agreement majority minority merge")
def float_drift(claims: Claims) -> Interval | None:
    """Adds up shares as they come, so that the last digits depend on the order of the rows."""
    values = [value for said in _values_by_origin(claims) for value in said]
    total = 0.0
    for value in values:
        total += value / len(values)  # sum() would make up for what is lost, from Python 3.12 on
    return Interval.point(total) if values else None


@breaks("anonymity echo reinforcement majority minority merge")
def tie_by_name(claims: Claims) -> Interval | None:
    """Asks the source whose name comes first in the alphabet."""
    first = min((claim.source.name for claim in claims), default=None)
    return Hull()([claim for claim in claims if claim.source.name == first])


@breaks("echo reinforcement majority minority merge")
def median_of_outlets(claims: Claims) -> Interval | None:
    """Counts outlets and not origins, so that those who repeat one agency outvote everybody."""
    return Median()([restate(claim, origins=frozenset({f"outlet {place}"})) for place, claim in enumerate(claims)])


@breaks("unanimity internality monotony steadiness reinforcement minority merge")
def safety_margin(claims: Claims) -> Interval | None:
    """Adds a quarter of the width to either side of the hull, to be on the safe side."""
    hull = Hull()(claims)
    if hull is None or math.isinf(hull.width):
        return hull
    return Interval(hull.lower - hull.width / 4, hull.upper + hull.width / 4)


@breaks("unanimity internality scale shift steadiness reinforcement minority merge")
def rounds_to_tens(claims: Claims) -> Interval | None:
    """Rounds the median outward to full tens, in whatever unit."""
    median = Median()(claims)
    if median is None:
        return None
    low = median.lower if math.isinf(median.lower) else 10.0 * math.floor(median.lower / 10)
    high = median.upper if math.isinf(median.upper) else 10.0 * math.ceil(median.upper / 10)
    return Interval(low, high)


@breaks("unanimity internality shift reversal reinforcement agreement majority minority")
def never_negative(claims: Claims) -> Interval | None:
    """Takes every figure for a count: what lies below 0 becomes 0."""
    hull = Hull()(claims)
    return None if hull is None else Interval(max(0.0, hull.lower), max(0.0, hull.upper))


@breaks("reversal widening monotony steadiness majority minority merge")
def lowest_tie(claims: Claims) -> Interval | None:
    """Finds what the most origins allow, and of several such places reports the lowest only."""
    if not claims:
        return None
    ends = Ends.of(claims)
    origin = origin_codes(trace_claims(claims))
    said = positions(*ends.closed(), np.zeros_like(origin), origin)
    _, _, low, high = best_supported(said.lower, said.upper, said.scope)
    return Interval(low[0], high[0])


@breaks("widening reinforcement majority minority merge")
def sharpest(claims: Claims) -> Interval | None:
    """Believes the narrowest claims."""
    least = min((claim.interval.width for claim in claims), default=None)
    return Hull()([claim for claim in claims if claim.interval.width == least])


@breaks("unanimity scale shift monotony steadiness reinforcement agreement majority minority merge")
def discounts_boasts(claims: Claims) -> Interval | None:
    """Averages the stated values, each weighing the less the larger it is."""
    values = sorted(value for said in _values_by_origin(claims) for value in said)
    weights = [1 / (1 + abs(value)) for value in values]
    return Interval.point(sum(map(mul, values, weights)) / sum(weights)) if values else None


@breaks("unanimity reversal reinforcement agreement majority minority")
def highest_headline(claims: Claims) -> Interval | None:
    """Prints the highest stated value."""
    return Interval.point(max(claim.value for claim in claims)) if claims else None


@breaks("unanimity monotony steadiness reinforcement agreement majority minority merge")
def mean_of_origins(claims: Claims) -> Interval | None:
    """Averages what the origins state on average."""
    means = sorted(sum(said) / len(said) for said in _values_by_origin(claims))
    return Interval.point(sum(means) / len(means)) if means else None


ALL: tuple[BadRule, ...] = (
    mean_of_middles,
    draws_lots,
    first_wins,
    float_drift,
    tie_by_name,
    median_of_outlets,
    safety_margin,
    rounds_to_tens,
    never_negative,
    lowest_tie,
    sharpest,
    discounts_boasts,
    highest_headline,
    mean_of_origins,
)
"""Every bad rule of this module."""


def _values_by_origin(claims: Claims) -> list[list[float]]:
    """Return the distinct values that each origin states, origins as they come."""
    said: dict[str, dict[float, None]] = defaultdict(dict)
    for claim in claims:
        for origin in sorted(claim.origins):
            said[origin][claim.value] = None
    return [list(values) for values in said.values()]
