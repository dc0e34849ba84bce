"""Means of estimates: each claim off by its source's error, more on hard scopes, with a tail that the claims show.

A claim is the truth of its scope, plus the lasting offset of its source, plus an error. Errors follow a Student t whose
variance is that of the source times the *hardness* of the scope. All three are measured on the collection:

- The variance of a source counts what its claims are off the mean, and how far they draw the mean to themselves. It is
  drawn to that of others as far as they are alike, unless it stands out (`variances.mixed`).
- Hardness is drawn to that of other scopes as far as they are alike, by the likelihood of the squares that the scopes
  show (an F distribution, as for the variances of genes: Smyth 2004).
- Sources that err alike, as models of one school do, count about once together (`families`).
- The tail is the thinnest under which means are nearly the most precise: the variance of an M-estimator at what each
  claim is off the others of its scope (Huber 1964). Where errors are normal all claims count; where some are wild those
  hardly do. A heavier tail than needed would take the many zeros among guesses for the truth.

An error that all claims of a scope share does not show in how they scatter: see `allow_for_shared_errors`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from consilience.arrays import Floats
from consilience.weighing.evidence import Evidence
from consilience.weighing.families import Families
from consilience.weighing.scales import share_below
from consilience.weighing.tuning import (
    CAUTION,
    ENOUGH,
    ESTIMATE_FREEDOM,
    FREEDOM,
    GROSS,
    KIN,
    LIKELY,
    MEAN_STEPS,
    TAIL_COST,
)
from consilience.weighing.variances import alike

TAILS: Floats = np.array([0.7, 1, 1.5, 2, 3, 5, 8, 15, 30, 100])
"""Degrees of freedom that errors may have."""

LEAST_TOLD = 0.01
"""What a claim that draws the mean wholly to itself tells of its source."""

SHARED: Floats = np.exp2(np.arange(-5.0, 6.0))
"""How large an error that all claims of a scope share may be, in errors of one claim."""


@dataclass
class Means:
    """The running estimate of estimates.

    Attributes
    ----------
    evidence : Evidence
    start, center : floats of shape (scopes,)
        Means without and with what is measured here.
    variance, offset : floats of shape (voices,)
    hardness : floats of shape (scopes,)
        1 for a usual scope.
    freedom : floats of shape (measures,)
    alone : floats of shape (claims,)
        What each counts beside those of sources that err alike.
    """

    evidence: Evidence
    start: Floats
    center: Floats
    variance: Floats
    offset: Floats
    hardness: Floats
    freedom: Floats
    alone: Floats

    @classmethod
    def of(cls, evidence: Evidence, start: Floats) -> Means:
        """Estimate all together in turns; the means stay as high on the whole as those of `start`."""
        said, none, usual = evidence.said, np.zeros(evidence.voices.many), np.ones(evidence.voices.many)
        freedom = np.full(said.measures, ESTIMATE_FREEDOM)
        hardness, alone = np.ones(len(start)), np.ones(len(said.source))
        means = cls(evidence, start, evidence.or_given(start), usual, none, hardness, freedom, alone)
        families = Families(said)
        for _ in range(MEAN_STEPS):
            means._improve()
            means._discount(families)
        means.freedom = means._best_tails()
        for _ in range(MEAN_STEPS):
            means._improve()
        return means

    @property
    def stated(self) -> Floats:
        """The mean of the claims of each scope, whether or not the scope is known beforehand."""
        said, weight = self.evidence.said, self._weights(self._off())
        return np.asarray(self.center + said.by_scope(weight * self._off()) / said.by_scope(weight))

    @property
    def width(self) -> Floats:
        """The standard deviation of the mean of each scope."""
        said, freedom = self.evidence.said, self.freedom[self.evidence.said.measure]
        total = said.by_scope(self._weights(self._off() + said.to_claims(self.center - self.stated)))
        return np.asarray(np.sqrt((freedom + 3) / (freedom + 1) / total))

    def _off(self) -> Floats:
        """Return how far each claim is off, without the offset of its source."""
        evidence = self.evidence
        return np.asarray(evidence.claim_place - self.offset[evidence.voices.of] - evidence.said.to_claims(self.center))

    def _spread(self) -> Floats:
        """Return the variance of each claim."""
        said = self.evidence.said
        return np.asarray(self.variance[self.evidence.voices.of] * said.to_claims(self.hardness))

    def _weights(self, off: Floats) -> Floats:
        evidence = self.evidence
        freedom = self.freedom[evidence.said.measure[evidence.said.at]]
        return np.asarray((freedom + 1) / (freedom * self._spread() + off * off) * self._counts)

    @property
    def _counts(self) -> Floats:
        """What each claim counts beside copies, its company and its family."""
        return self.evidence.share * self.evidence.independent * self.alone

    def _improve(self) -> None:
        """Judge means, sources and scopes by each other once."""
        evidence, said, voices = self.evidence, self.evidence.said, self.evidence.voices
        weight = self._weights(self._off())
        total = said.by_scope(weight)
        self.center = evidence.or_given(self.stated)
        off, spread = self._off(), self._spread()
        # What a claim is off the mean tells less the more it and those that count as one with it draw the mean.
        lever = weight / self._counts / said.to_claims(np.where(said.is_given, np.inf, total))
        contested = voices.contested.astype(np.float64)
        tested = np.maximum(1 - lever, LEAST_TOLD) * contested
        square = weight * spread * off * off * contested / said.to_claims(self.hardness)
        square = self._without_slips(square, tested, off * off * contested / said.to_claims(self.hardness))
        drawn = voices.drawn(evidence.summed_up(square, tested), voices.sum(tested))
        self.variance = np.maximum(drawn * voices.doubted, evidence.floor)
        among = off + said.to_claims(self.center - self.stated)
        self._judge_scopes(weight * spread * among * among / self.variance[voices.of], among)
        self._take_offsets(weight)

    def _without_slips(self, square: Floats, tested: Floats, full: Floats) -> Floats:
        """Replace what the only gross error among many claims of a source adds: it is not the size of its usual errors.

        `full` are the squares as they are; `square` counts less of those that are large.
        """
        voices = self.evidence.voices
        far = np.flatnonzero(full > GROSS**2)
        if not len(far):
            return square
        of = voices.of[far]
        rest = (voices.sum(full)[of] - full[far]) / np.maximum(voices.checked[of] - 1, 1)
        far = far[(full[far] > GROSS**2 * rest) & (voices.checked[of] >= ENOUGH)]
        of, left = voices.of[far], square.copy()
        left[far] = (voices.sum(square)[of] - square[far]) / np.maximum(voices.sum(tested)[of] - tested[far], 1)
        left[far] *= tested[far]
        return left

    def _discount(self, families: Families) -> None:
        """Let claims of sources that err alike count about once together."""
        said, weight = self.evidence.said, self._weights(self._off())
        off = self._off() + said.to_claims(self.center - self.stated)
        lever = np.minimum(weight / said.to_claims(said.by_scope(weight)), 1)
        # A family on which the mean leans no longer shows; what once showed stays.
        self.alone = np.minimum(self.alone, families.alone(off * np.sqrt(weight / self._counts), lever))

    def _judge_scopes(self, square: Floats, among: Floats) -> None:
        """Say how hard each scope is by how far each claim is off their mean: squares in variances of its source."""
        said = self.evidence.said
        free = said.claims - 1
        off = said.by_scope(square)
        far = np.flatnonzero(among * among > GROSS**2 * self.variance[self.evidence.voices.of])
        rest = (off[said.at[far]] - square[far]) / np.maximum(free[said.at[far]], 1)
        # A gross error is one claim's, and no reason to trust the others of its scope less.
        gross = among[far] ** 2 > GROSS**2 * rest * self.variance[self.evidence.voices.of[far]]
        np.add.at(off, said.at[far[gross]], (rest - square[far])[gross])
        for measure in np.unique(said.measure[free > 0]).tolist():
            here = (said.measure == measure) & (free > 0)
            self.hardness[here] = alike(off[here], free[here])
            self.hardness[here] /= math.exp(np.average(np.log(self.hardness[here]), weights=free[here]))

    def _take_offsets(self, weight: Floats) -> None:
        """Take off what each source is above the others on the mean, as far as its error does not explain it."""
        evidence, said, voices = self.evidence, self.evidence.said, self.evidence.voices
        tested = weight * voices.contested
        off = self._off() + self.offset[voices.of]
        self.offset = voices.sum(tested * off) / (voices.sum(tested) + CAUTION / self.variance)
        # What all are off by nobody can see: the answers stay as high on the whole as they were.
        mean = said.by_scope(weight * (evidence.claim_place - self.offset[voices.of])) / said.by_scope(weight)
        usual = np.bincount(said.measure, mean - self.start, said.measures) / np.bincount(said.measure)
        self.offset += np.tile(usual, said.sources)

    def _best_tails(self) -> Floats:
        """Return for each measure the degrees of freedom under which its means are the most precise."""
        evidence, said = self.evidence, self.evidence.said
        off, spread = self._off(), self._spread()
        weight = self._weights(off)
        left = said.to_claims(said.by_scope(weight)) - weight
        some = evidence.voices.contested & (left > 0)
        left = np.where(some, left, 1)
        # Without the claim the mean would be there, and off by so much.
        alone = off * (1 + weight / left) / np.sqrt(spread + 1 / left)
        kind, found = said.measure[said.at], self.freedom.copy()
        for measure in np.unique(kind[some]).tolist():
            here = some & (kind == measure)
            found[measure] = _tail(alone[here], said.claims[said.measure == measure].mean())
        return found


def allow_for_shared_errors(means: Means) -> Floats:
    """Return the standard deviation of means of estimates with what all claims of a scope may be off together.

    Claims cannot show such an error. As far as nothing is known beforehand, it is taken to be as large as that of one
    claim, so that the truth lies where one more claim may lie, however many there are (the statistically
    indistinguishable ensembles of Annan and Hargreaves 2010). Values that are known beforehand show how large it is:
    by what means that do not use them are off. The width is that of the same means, since sources that are judged by
    known values have the shared error in their own variance.
    """
    evidence, said = means.evidence, means.evidence.said
    # Members of a family count as often as others: where some share errors, all may share more of them.
    counts = said.by_scope(evidence.share * evidence.independent)
    blind = Means.of(evidence.blind(), means.start) if said.is_given.any() else means
    wide = blind.width
    for measure in np.flatnonzero(evidence.estimated).tolist():
        here = said.measure == measure
        known = here & said.is_given
        off = (evidence.given - blind.center)[known]
        shared = _size_of_shared(off, wide[known], counts[known]) if known.any() else 1.0
        wide[here] *= np.sqrt(1 + shared**2 * counts[here])
        wide[here] *= _reach(off / wide[known])
    return wide


def _size_of_shared(off: Floats, width: Floats, counts: Floats) -> float:
    """Return how large shared errors are, in errors of one claim, so that `LIKELY` of others are at most as large.

    All sizes under the half-Cauchy prior of Gelman (2006), whose middle is 1, count as likely as they are.

    Parameters
    ----------
    off, width, counts : floats of shape (known scopes,)
        What each mean is off, its standard deviation without shared errors, and how many claims it has.
    """
    likely = width * np.sqrt(1 + SHARED[:, None] ** 2 * counts)
    support = np.log(SHARED / (1 + SHARED**2))
    support -= (np.log(likely) + (FREEDOM + 1) / 2 * np.log1p((off / likely) ** 2 / FREEDOM)).sum(axis=1)
    share = np.exp(support - support.max())
    tried = np.exp2(np.linspace(np.log2(SHARED[0]), np.log2(SHARED[-1]), 201))
    wide, other = (np.sqrt(1 + size**2 * np.median(counts)) for size in (tried[:, None], SHARED))
    within = 2 * share_below(_sizes(LIKELY) * wide / other) - 1
    return float(np.interp(LIKELY, within @ share / share.sum(), tried))


def _reach(off: Floats) -> float:
    """Return how far `LIKELY` of known errors reach, in what those of a Student t with three degrees of freedom would.

    That distribution counts as `KIN` errors beside them, so that the tail is that of the collection where many are
    known (split conformal prediction: Vovk, Gammerman and Shafer 2005), and 1 is returned where none is.
    """
    usual = _sizes((np.arange(KIN) + 0.5) / KIN)
    found, expected = (np.quantile(sizes, LIKELY, method="hazen") for sizes in (np.r_[np.abs(off), usual], usual))
    return float(found / expected)


def _sizes(share: Floats | float) -> Floats:
    """Return within what size so many of the errors of that distribution lie."""
    grid = np.linspace(0, 60, 6001)
    return np.asarray(np.interp(share, 2 * share_below(grid) - 1, grid))


def _tail(off: Floats, many: float) -> float:
    """Return the most degrees of freedom under which means of errors are nearly the most precise.

    Parameters
    ----------
    off : floats of shape (n,)
        Errors in standard deviations.
    many : float
        How many claims a scope has.
    """
    usual = np.median(np.abs(off))
    if usual <= 0:
        return ESTIMATE_FREEDOM
    off = off / usual * 0.6745  # half of a normal distribution lies nearer than that
    freedom, square = TAILS[:, None], off**2
    pull = (freedom + 1) * off / (freedom + square)
    slope = np.maximum(((freedom + 1) * (freedom - square) / (freedom + square) ** 2).mean(axis=1), 1e-3)
    drawn = pull.mean(axis=1) / slope
    # Where errors are skewed, a heavier tail draws means to one side, however many claims there are.
    loss = np.log((pull**2).mean(axis=1) / slope**2 + many * (drawn - drawn[-1]) ** 2)
    loss -= loss.min() + TAIL_COST
    last = int(np.flatnonzero(loss <= 0)[-1])
    if last == len(TAILS) - 1:
        return float(TAILS[-1])
    # Between two of the grid, so that a claim more moves it a little only.
    return float(np.exp(np.interp(0, loss[last : last + 2], np.log(TAILS[last : last + 2]))))
