"""Voices: sources on measures. What is counted for each is shrunk to its source, and that to sources like it."""

from __future__ import annotations

import numpy as np

from consilience.arrays import Floats, summed
from consilience.weighing.statements import Statements
from consilience.weighing.tuning import CAUTION, KIN, SUCCESSION
from consilience.weighing.variances import mixed


class Voices:
    """Sums what claims weigh for each voice, and shrinks it to the source's overall, and that to sources like it."""

    def __init__(self, said: Statements) -> None:
        self.measures = said.measures
        self.of = said.voice
        self.many = said.sources * said.measures
        self.contested = said.contested
        self.checked = self.sum(self.contested.astype(np.float64))
        per_source = self.checked.reshape(-1, self.measures).sum(1)
        self.kin = np.log2(np.maximum(per_source, 1)).astype(np.int64)

    def sum(self, weight: Floats) -> Floats:
        """Return the sum of a weight of each claim for each voice."""
        return summed(self.of, weight, self.many)

    def shrink(self, total: Floats, count: Floats, *, unknown: float | None = None) -> Floats:
        """Return total over count for each voice, drawn to its kin where it said little, and all to `unknown`."""
        totals, counts = total.reshape(-1, self.measures), count.reshape(-1, self.measures)
        own_total, own_count = totals.sum(1), counts.sum(1)
        kin_total, kin_count = np.bincount(self.kin, own_total), np.bincount(self.kin, own_count)
        overall = kin_total.sum() / max(kin_count.sum(), 1e-300)
        if unknown is not None:
            overall = (kin_total.sum() + SUCCESSION * unknown) / (kin_count.sum() + SUCCESSION)
        kin = (kin_total + KIN * overall) / (kin_count + KIN)
        source: Floats = (own_total + SUCCESSION * kin[self.kin]) / (own_count + SUCCESSION)
        return self._of_voices(source, totals, counts, SUCCESSION)

    def drawn(self, square: Floats, count: Floats) -> Floats:
        """Return the variance of each voice from sums of squares and what they tell: see `variances.mixed`."""
        squares, counts = square.reshape(-1, self.measures), count.reshape(-1, self.measures)
        own, free = squares.sum(1), counts.sum(1)
        source = np.full(len(own), own.sum() / max(free.sum(), 1e-300))
        if own.any():
            source[free > 0] = mixed(own[free > 0], free[free > 0])
        return self._of_voices(source, squares, counts, CAUTION)

    @property
    def doubted(self) -> Floats:
        """By how much more than usual the variance of each voice may be larger than it seems: few claims show it."""
        doubted = 1 + CAUTION / np.maximum(self.checked, 1)
        return np.asarray(doubted / np.average(doubted, weights=self.checked + 1e-9))

    def _of_voices(self, source: Floats, totals: Floats, counts: Floats, worth: float) -> Floats:
        """Draw totals over counts, of shape (sources, measures), to what their source has, worth so many claims."""
        if self.measures == 1:
            return source
        voice: Floats = (totals + worth * source[:, None]) / (counts + worth)
        return voice.ravel()
