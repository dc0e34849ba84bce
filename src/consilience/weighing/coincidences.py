"""Coincidences: how much of the exact agreement on a scope is knowledge, and how much what estimates share by accident.

Estimates meet as well: on the few values of a coarse grid, or on round numbers. They meet as often across two scopes
whose true values are neighbours, where the same figure cannot be right on both. So claims of each scope are compared
with those of the next scope, by their medians, that is at least one grain away. And errors without any knowledge lie
one step of the grid from each other nearly as often as on one point.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from consilience.arrays import Codes, Flags, Floats, summed
from consilience.weighing.scales import decimals
from consilience.weighing.statements import Statements
from consilience.weighing.tuning import ENOUGH, EVERYWHERE, SCARCE

PARTS = 10
"""Scopes are cut into so many parts by size, to see what is usual."""

SLACK = 1e-9
"""Differences of places that are no larger come from rounding."""


def shares_known(said: Statements, middle: Floats, grain: Floats) -> tuple[Floats, Floats]:
    """Return what share of the exact agreement between two claims on a scope is more than coincidence.

    Parameters
    ----------
    said : Statements
    middle : floats of shape (scopes,)
        The median of each scope, in typical deviations of its measure.
    grain : floats of shape (measures,)
        How finely numbers are stated, in typical deviations.

    Returns
    -------
    two floats of shape (measures,)
        0 to 1: one minus the rate of agreement across neighbours over that within scopes; 0 where hardly anybody ever
        agrees. If few scopes have neighbours, there is no evidence of coincidence, and it is 1. The first is at most
        one minus the rate at which claims are one decimal step above each other over that at which they agree; the
        second is two standard errors more.
    """
    scope, other = _neighbours(said, middle, grain)
    claims = said.claims.astype(np.float64)
    pairs = claims[scope] * (claims[scope] - 1) / 2
    telling = _telling(said)
    within = summed(said.scope, said.size * (said.size - 1) / 2 * telling, len(claims))[scope]
    across = _same_values(said, scope, other, telling) / (claims[scope] * claims[other]) * pairs
    measure = said.measure[scope]
    same = summed(measure, within, said.measures)
    agree = same > SCARCE * summed(measure, pairs, said.measures)
    same = np.maximum(same, 1)
    rate = np.where(agree, summed(measure, across, said.measures) / same, 1.0)
    error = np.sqrt(summed(measure, (across - rate[measure] * within) ** 2, said.measures)) / same
    enough = np.bincount(measure, minlength=said.measures) >= ENOUGH
    likely, most = (np.where(enough, np.clip(1 - rate + more, 0, 1), 1.0) for more in (0, 2 * error))
    told = summed(said.scope, (said.size * telling).astype(np.float64), len(claims))[scope]
    usual = _usual_share(measure, middle[scope], within, across, told * (told - 1) / 2, said.measures)
    likely = np.where(enough, np.minimum(np.minimum(likely, usual), _above_next_step(said)), likely)
    return np.where(_never_agree(said), 0.0, likely), most


def _usual_share(
    measure: Codes, middle: Floats, within: Floats, across: Floats, pairs: Floats, measures: int
) -> Floats:
    """Return the share of agreement that is knowledge in the median tenth of the scopes by size, weighed by pairs.

    Where estimates have little room, as shares near 0 and 100, they nearly always agree, and on all scopes together
    that would look like knowledge. Parts have `ENOUGH` scopes at least.
    """
    found = np.ones(measures)
    for kind in np.unique(measure).tolist():
        of = np.flatnonzero(measure == kind)
        of = of[np.argsort(middle[of], kind="stable")]
        begin = np.unique(
            np.linspace(0, len(of), max(1, min(PARTS, len(of) // ENOUGH)), endpoint=False).astype(np.int64)
        )
        same, chance, asked = (np.add.reduceat(each[of], begin) for each in (within, across, pairs))
        share = np.where(same > SCARCE * asked, 1 - chance / np.maximum(same, 1e-9), 0.0)
        order = np.argsort(share, kind="stable")
        total = np.cumsum(asked[order])
        found[kind] = share[order][np.searchsorted(total, total[-1] / 2)]
    return np.clip(found, 0, 1)


def _never_agree(said: Statements) -> Flags:
    """Say of which measures almost all claims differ, on enough scopes with three claims, neighbours or not.

    Of two sources that never agree one may still know.
    """
    claims = np.where(said.claims > 2, said.claims, 0).astype(np.float64)
    pairs = summed(said.measure, claims * (claims - 1) / 2, said.measures)
    size = (said.size * (claims[said.scope] > 0)).astype(np.float64)
    same = summed(said.measure[said.scope], size * (size - 1) / 2, said.measures)
    enough = np.bincount(said.measure[claims > 0], minlength=said.measures) >= ENOUGH
    return np.asarray(enough & (same <= SCARCE * pairs))


def _above_next_step(said: Statements) -> Floats:
    """Return for each measure one minus the rate of claims one decimal step above others over that of equal ones."""
    step, kind = decimals(said)[said.measure[said.scope]], said.measure[said.scope]
    size = said.size.astype(np.float64)
    equal = summed(kind, size * (size - 1), said.measures)
    off = (said.value[1:] - said.value[:-1]) / np.where(step > 0, step, 1)[1:]
    beside = (said.scope[1:] == said.scope[:-1]) & (step[1:] > 0) & (np.abs(off - 1) < 1e-6)
    above = summed(kind[1:], size[1:] * size[:-1] * beside, said.measures)
    return np.clip(1 - above / np.maximum(equal, 1), 0, 1)


def _neighbours(said: Statements, middle: Floats, grain: Floats) -> tuple[Codes, Codes]:
    """Return scopes and, for each, the next one of its measure: at least a grain and at most a deviation more away."""
    scope, other = [], []
    for measure in range(said.measures):
        of = np.flatnonzero((said.measure == measure) & (said.claims > 1))
        of = of[np.argsort(middle[of], kind="stable")]
        place = middle[of]
        following = np.searchsorted(place, place + grain[measure] * (1 - SLACK))
        some = following < len(of)
        some[some] = place[following[some]] <= place[some] + grain[measure] + 1
        scope.append(of[some])
        other.append(of[following[some]])
    return np.concatenate(scope), np.concatenate(other)


@dataclass(frozen=True)
class Everywhere:
    """Values that more than `EVERYWHERE` of all claims of a measure state, such as 0.

    Attributes
    ----------
    stated : flags of shape (facts,)
    few : flags of shape (measures,)
        Whether hardly any other values are stated, as among answers of yes and no, or grades, on enough scopes.
    two : flags of shape (measures,)
        Whether only two values are stated at all, so that scopes have no neighbours.
    met : floats of shape (measures,)
        How likely two claims of a measure state the same, whatever their scopes.
    """

    stated: Flags
    few: Flags
    two: Flags
    met: Floats

    @classmethod
    def of(cls, said: Statements) -> Everywhere:
        """Count how often each value of each measure is stated."""
        value, rank = np.unique(said.value, return_inverse=True)
        kind, size = said.measure[said.scope], said.size.astype(np.float64)
        key, back = np.unique(kind * len(value) + rank, return_inverse=True)
        total = np.maximum(summed(kind, size, said.measures), 1)
        share, of = summed(back, size, len(key)) / total[key // len(value)], key // len(value)
        left = 1 - summed(of, np.where(share > EVERYWHERE, share, 0), said.measures)
        enough = np.bincount(said.measure, minlength=said.measures) >= ENOUGH
        two = enough & (np.bincount(of, minlength=said.measures) <= 2)
        return cls(share[back] > EVERYWHERE, enough & (left < EVERYWHERE), two, summed(of, share**2, said.measures))


def _telling(said: Statements) -> Flags:
    """Say which facts tell scopes apart; where hardly anything is left without values stated everywhere, all do."""
    everywhere = Everywhere.of(said)
    return np.asarray(~everywhere.stated | everywhere.few[said.measure[said.scope]])


def _same_values(said: Statements, scope: Codes, other: Codes, telling: Flags) -> Floats:
    """Count the pairs of a claim on a scope and one on its neighbour that state the same; shape of `scope`."""
    ranked, rank = np.unique(said.value, return_inverse=True)
    key = said.scope * len(ranked) + rank
    neighbour = np.full(len(said.claims), -1)
    neighbour[scope] = other
    facts = np.flatnonzero((neighbour[said.scope] >= 0) & telling)
    wanted = neighbour[said.scope[facts]] * len(ranked) + rank[facts]
    place = np.minimum(np.searchsorted(key, wanted), len(key) - 1)
    met = key[place] == wanted
    count = said.size[facts[met]] * said.size[place[met]]
    return np.asarray(summed(said.scope[facts[met]], count.astype(np.float64), len(said.claims))[scope])
