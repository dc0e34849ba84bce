"""Stuck sources: those that state one value everywhere, such as 0 for "not known", or a sensor that has failed.

Two of them agree on every scope, and so do two sources that know. But agreement that would be the same whatever is true
tells nothing. Where others lie close together, and far from that value, the truth differs from scope to scope; where
they scatter about it, the value may well be a constant that only one source knows, and nobody is stuck.
"""

from __future__ import annotations

import numpy as np

from consilience.arrays import Flags, Floats, summed
from consilience.weighing.statements import Statements, quantile_by
from consilience.weighing.tuning import ENOUGH, STUCK, STUCK_OFF, STUCK_OFTEN


def find_stuck(said: Statements) -> Flags:
    """Return which claims do not count, since their source states the same everywhere; shape (claims,).

    It states one value on `STUCK` of its scopes of the measure; and on `STUCK_OFTEN` of those that two others describe,
    `ENOUGH` at least, their median is `STUCK_OFF` times as far from it as half of them are from their median. Claims on
    scopes that nobody else describes are kept.
    """
    many, voice, value = said.sources * said.measures, said.voice, said.value[said.fact]
    usual = quantile_by(value, voice, many, 0.5)[voice]
    claims = np.bincount(voice, minlength=many)
    same = np.bincount(voice, value == usual, minlength=many)
    still = ((claims >= ENOUGH) & (same >= STUCK * claims))[voice]
    if not still.any():
        return still
    scopes = len(said.claims)
    others = summed(said.at, ~still, scopes)
    middle = _median_by_scope(said, value, ~still)
    apart = _median_by_scope(said, np.abs(value - middle[said.at]), ~still)
    asked = still & (others > 1)[said.at]
    off = asked & (np.abs(usual - middle[said.at]) > STUCK_OFF * apart[said.at])
    told = np.bincount(voice[asked], minlength=many)
    stuck = (told >= ENOUGH) & (np.bincount(voice[off], minlength=many) >= STUCK_OFTEN * told)
    return np.asarray(still & stuck[voice] & (others > 0)[said.at])


def _median_by_scope(said: Statements, value: Floats, some: Flags) -> Floats:
    """Return the middle of some values of each scope; NaN where it has none."""
    at, value = said.at[some], value[some]
    low, high = (way * quantile_by(way * value, at, len(said.claims), 0.5) for way in (1, -1))
    return np.asarray(low + (high - low) / 2)
