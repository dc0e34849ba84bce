"""What truth finding knows of the claims before it judges anybody, and how it counts for and against sources."""

from __future__ import annotations

import copy
import math
from dataclasses import dataclass, replace

import numpy as np

from consilience.arrays import Floats, summed
from consilience.weighing.coincidences import Everywhere, shares_known
from consilience.weighing.difficulty import Trials
from consilience.weighing.roundings import Roundings
from consilience.weighing.scales import Scale
from consilience.weighing.shrinkage import Voices
from consilience.weighing.statements import Statements, quantile_by
from consilience.weighing.tuning import CAUTION, COMMON, ESTIMATED, FREEDOM, HIGHEST, LOOSE, LOWEST, SUCCESSION

PEAK = 2 / (math.pi * math.sqrt(FREEDOM))
"""Density at 0 of a Student t with three degrees of freedom."""


@dataclass(frozen=True)
class State:
    """The running estimate: of each voice, of each measure, and of how errors on one scope are correlated.

    Attributes
    ----------
    exact, variance, repeated, gross : floats of shape (voices,)
    elsewhere : floats of shape (claims,)
        How likely the source of each claim is exactly right, by its other claims: no claim confirms itself.
    above, gross_above : floats of shape (measures,)
        How often errors, and gross ones, lie above the truth.
    unstated : float
        On what share of the scopes nobody states the truth.
    correlation : float
        Of the sides of errors on one scope.
    """

    exact: Floats
    elsewhere: Floats
    variance: Floats
    repeated: Floats
    gross: Floats
    above: Floats
    gross_above: Floats
    unstated: float
    correlation: float = 0.0

    @property
    def common(self) -> float:
        """How far errors are common: 0 to 1."""
        return min(self.correlation / COMMON, 1.0)

    @property
    def loose(self) -> float:
        """What nearness and size count."""
        return max(1 - self.common, LOOSE)


class Evidence:
    """Claims on the scale of their measure; what stays fixed while sources are judged.

    Attributes
    ----------
    said : Statements
    voices : Voices
    scale : Scale
    place : floats of shape (facts,)
        Where the values are, in typical deviations.
    claim_place : floats of shape (claims,)
    given : floats of shape (scopes,)
        Where values known beforehand are; NaN elsewhere.
    grain : floats of shape (measures,)
        How finely numbers are stated: what counts as the same by accident.
    known : floats of shape (measures,)
        What share of exact agreement is more than coincidence, at most.
    estimated : flags of shape (measures,)
        Whether exact agreement is likely nearly all coincidence.
    roundings : Roundings
        Which claims round which other values.
    everywhere : Everywhere
        Values that are stated on many scopes.
    chance : floats of shape (claims,)
        How likely a claim rounds any value near it by accident.
    share, independent : floats of shape (claims,)
        What each claim counts: copies on one fact count about once together, and a claim in the company that its source
        always keeps counts less. The search may set both.
    """

    def __init__(self, said: Statements) -> None:
        self.said = said
        self.voices = Voices(said)
        self.scale = Scale.of(said, said.medians())
        measure = said.measure[said.scope]
        self.place = self.scale.of_values(said.value, measure)
        self.claim_place = self.place[said.fact]
        self.given = self.scale.of_values(said.given, said.measure)
        gaps = np.diff(self.place)
        inside = said.scope[1:] == said.scope[:-1]
        grain = quantile_by(gaps[inside], measure[1:][inside], said.measures, 0.25)
        self.grain = np.clip(np.nan_to_num(grain, nan=1.0), 1e-12, None)
        # Nobody is judged finer than half the grain.
        self.floor = np.tile((self.grain / 2) ** 2, said.sources)
        self.share = np.ones(len(said.source))
        self.independent = np.ones(len(said.source))
        self.roundings = Roundings.of(said, self.scale)
        self.chance = self.roundings.chance(np.ones(len(said.source)))
        self.met = self._meetings()
        self.trials = Trials.of(said, self.met)
        likely, self.known = shares_known(said, said.medians(self.place), self.grain)
        self.estimated = (likely < ESTIMATED) & (self._share_known_exactly() < ESTIMATED)
        self.everywhere = Everywhere.of(said)
        self.estimated &= ~self.everywhere.two

    def _share_known_exactly(self) -> Floats:
        """Return what `shares_known` does first, by claims of sources that are not known to round.

        Those that do agree on neighbouring scopes because they are coarse, not because they guess.
        """
        said = self.said
        fine = self.roundings.width == 0
        if not fine.all():
            used, scope = np.unique(said.at[fine], return_inverse=True)
            value = said.value[said.fact[fine]]
            said = Statements.gather(scope, said.source[fine], value, said.measure[used])
        place = self.scale.of_values(said.value, said.measure[said.scope])
        return shares_known(said, said.medians(place), self.grain)[0]

    def judge_roundings(self, variance: Floats) -> None:
        """Say how much rounded claims tell by the variance of each voice."""
        self.chance = self.roundings.chance(variance[self.voices.of])
        self.met = self._meetings()
        self.trials = Trials.of(self.said, self.met)

    def share_votes(self, share: Floats) -> None:
        """Let each claim count that much beside others that state the same; shape (claims,)."""
        self.share = share
        self.met = self._meetings()
        self.trials = Trials.of(self.said, self.met)

    def summed_up(self, weight: Floats, tested: Floats) -> Floats:
        """Sum a weight of each checked claim by voice, where what is known beforehand outweighs what others say.

        `tested`, of shape (claims,), says how far each checked claim was tested.
        """
        voices, given = self.voices, self.said.to_claims(self.said.is_given)
        total = voices.sum(weight)
        if not given.any():
            return total
        known, all_tested = voices.sum(np.where(given, weight, 0.0)), voices.sum(tested)
        count = voices.sum(np.where(given, tested, 0.0))
        hearsay = (total - known) / np.maximum(all_tested - count, 1)
        rate = (known + CAUTION * hearsay) / (count + CAUTION)
        return np.where((count > 0) & (all_tested > count), rate * all_tested, total)

    def exactness(self, right: Floats, tested: Floats) -> tuple[Floats, Floats]:
        """Return how likely each voice is exactly right on a scope of usual ease, and the same without each claim.

        Parameters
        ----------
        right, tested : floats of shape (claims,)
            How far each claim was right, and how far it was tested; claims that nobody checks do not count.
        """
        voices, of, said = self.voices, self.voices.of, self.said
        known = self.known[said.measure[said.at]]
        # What rounds so coarsely that it is right in any case tests nobody.
        telling = voices.contested * (1 - self.chance)
        right, tested = right * telling, tested * telling
        few = self.everywhere.few[said.measure[said.at]]
        right = np.where(few, self._beyond_chance(right, tested), right * known)
        count = voices.sum(tested)
        total = self.summed_up(right, tested)
        often = np.clip(voices.shrink(total, count, unknown=0.5), LOWEST, HIGHEST)
        exact = self.trials.fit(often, voices.checked, SUCCESSION)
        weight = (count + SUCCESSION)[of]
        without = np.clip((often[of] * weight - right) / (weight - tested), LOWEST, HIGHEST)
        odds = (exact / (1 - exact) * (1 - often) / often)[of] * without / (1 - without)
        return exact, np.clip(odds / (1 + odds), LOWEST, HIGHEST)

    def _beyond_chance(self, right: Floats, tested: Floats) -> Floats:
        """Return how far each claim was right, less what one who knows nothing would be (the kappa of Cohen 1960)."""
        said, everywhere, known = self.said, self.everywhere, self.known
        kind = said.measure[said.at]
        overall = summed(kind, right, said.measures) / np.maximum(summed(kind, tested, said.measures), 1e-300)
        chance = np.where(everywhere.two, everywhere.met, overall * (1 - known) / np.maximum(1 - overall * known, 1e-9))
        chance = np.minimum(chance, HIGHEST)[kind]
        return np.asarray((right - chance * tested) / (1 - chance))

    def repeated(self, right: Floats) -> Floats:
        """Return how often another odd claim on the scope states the same as an odd claim of the voice."""
        said, voices = self.said, self.voices
        wrong = 1 - right
        same = np.repeat(said.by_fact(wrong), said.size) - wrong
        other = said.to_claims(said.by_scope(wrong)) - wrong
        shared, chances = voices.sum(wrong * same), voices.sum(wrong * other)
        overall = (shared.sum() + 0.01) / (chances.sum() + 1)
        return np.asarray((shared + CAUTION * overall) / (chances + CAUTION))

    def accident(self, state: State) -> Floats:
        """Return how likely an error of each voice meets a given other one exactly; shape (voices,)."""
        said, voices = self.said, self.voices
        weight = voices.checked.reshape(-1, said.measures) + 1e-9
        typical = np.exp((np.log(state.variance).reshape(-1, said.measures) * weight).sum(0) / weight.sum(0) / 2)
        typical_accident = np.tile(np.minimum(PEAK * self.grain / typical, PEAK), said.sources)
        return np.asarray(np.maximum(typical_accident, state.repeated))

    def vote(self, state: State) -> Floats:
        """Return what the exact agreement of each voice adds to the log odds of a value."""
        return self._votes(state, state.exact, self.accident(state), state.repeated, self.voices.checked)

    def votes(self, state: State) -> Floats:
        """Return the same for each claim, by what its source says elsewhere; shape (claims,)."""
        of = self.voices.of
        checked = self.voices.contested.astype(np.float64)
        accident = np.maximum(self.accident(state)[of], self.chance)
        return self._votes(state, state.elsewhere, accident, state.repeated[of], checked)

    def _votes(self, state: State, exact: Floats, accident: Floats, repeated: Floats, checked: Floats) -> Floats:
        vote: Floats = np.log1p(exact / ((1 - exact) * accident))
        if not state.common:
            return vote
        # Votes are not independent evidence where many wrong values are the same: several mediocre sources do not make
        # a good one then. The total is kept.
        met = np.average(repeated, weights=checked * (1 - exact))
        share = state.common * min(max(met / COMMON - 1, 0.0), 1.0)
        sharp = vote**2 * exact
        sharp *= np.average(vote, weights=checked) / np.average(sharp, weights=checked)
        return np.asarray((1 - share) * vote + share * sharp)

    def blend(self) -> tuple[Floats, Floats]:
        """Return the robust weighted mean of each scope, and the variance of each voice, by reweighting in turns."""
        said, voices = self.said, self.voices
        center = self.or_given(said.medians(self.place))
        of = voices.of
        variance = np.ones(voices.many)
        for _ in range(4):
            off = self.claim_place - said.to_claims(center)
            square, spread = off * off, variance[of]
            heavy = (FREEDOM + 1) / (FREEDOM + square / spread)
            weight = heavy / spread
            # A claim draws the mean to itself; divided by what it leaves to the others, its residual is fair.
            lever = np.minimum(weight / said.to_claims(said.by_scope(weight)), 0.9)
            lever[said.to_claims(said.is_given)] = 0
            off = np.where(voices.contested, heavy * square / (1 - lever), 0.0)
            total = self.summed_up(off, voices.contested.astype(np.float64))
            variance = np.maximum(voices.drawn(total, voices.checked) * voices.doubted, self.floor)
            center = self.or_given(self.center(center, variance, FREEDOM, steps=1)[0])
        return center, variance

    def center(self, start: Floats, variance: Floats, freedom: float, *, steps: int) -> tuple[Floats, Floats]:
        """Return the most likely place of each scope under errors of that tail, and its standard deviation."""
        said, spread, place = self.said, variance[self.voices.of], self.claim_place
        center, total = start, np.ones(len(start))
        for _ in range(steps):
            off = place - said.to_claims(center)
            weight = (freedom + 1) / (freedom * spread + off * off) * self.share * self.independent
            total = said.by_scope(weight)
            center = said.by_scope(weight * place) / total
        return center, np.sqrt((freedom + 3) / (freedom + 1) / total)

    def blind(self) -> Evidence:
        """Return the same where no value is known beforehand."""
        other = copy.copy(self)
        none = np.full(len(self.given), np.nan)
        other.said, other.given = replace(self.said, given=none), none
        other.voices = Voices(other.said)
        return other

    def or_given(self, center: Floats) -> Floats:
        """Return what is known beforehand where it is, else these places of scopes."""
        return np.where(self.said.is_given, self.given, center)

    def support(self, weight: Floats) -> Floats:
        """Sum a weight per claim by the facts that it states or rounds; shape (facts,)."""
        rounded = self.roundings
        weight = weight * (1 - self.chance)
        return np.asarray(self.said.by_fact(weight) + summed(rounded.fact, weight[rounded.claim], len(self.said.value)))

    @property
    def met_by(self) -> Floats:
        """How many claims confirm each one, itself included; copies on one fact count once together."""
        said, rounded = self.said, self.roundings
        telling = 1 - self.chance
        met = self.support(self.share)[said.fact]
        return np.asarray(met + telling * summed(rounded.claim, said.by_fact(self.share)[rounded.fact], len(met)))

    def _meetings(self) -> Floats:
        """Return for each claim the share of the others on its scope that confirm it; of a given scope 1 or 0.

        Copies on one fact, whose `share` is less, count once together.
        """
        said, rounded = self.said, self.roundings
        met = self.met_by - 1
        others = np.maximum(said.by_scope(self.share)[said.at] - 1, 1)
        right = said.value[said.fact] == said.given[said.at]
        right[rounded.claim] |= said.value[rounded.fact] == said.given[said.scope[rounded.fact]]
        return np.where(said.to_claims(said.is_given), right, np.clip(np.where(said.contested, met / others, 0), 0, 1))
