"""The ease of scopes: being right where everybody is tells less of a source than being right where few are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from consilience.arrays import Codes, Floats, summed
from consilience.weighing.statements import Statements
from consilience.weighing.tuning import EASE, HIGHEST, LOWEST


@dataclass(frozen=True)
class Trials:
    """How many checked claims (`count`) a voice has on scopes of an ease; a voice is a source on a measure."""

    voice: Codes
    ease: Floats
    count: Codes

    @classmethod
    def of(cls, said: Statements, met: Floats) -> Trials:
        """Count them.

        Parameters
        ----------
        said : Statements
        met : floats of shape (claims,)
            The share of the other claims on the scope that state the same.
        """
        kind = said.measure[said.at]
        checked = np.maximum(summed(kind, said.contested, said.measures), 1)
        usual = np.clip(summed(kind, met, said.measures) / checked, LOWEST, HIGHEST)[said.measure]
        agreed = (said.by_scope(met) + usual) / (said.claims + 1)
        ease = _logit(np.clip(agreed, LOWEST, HIGHEST)) - _logit(usual)
        level = np.clip(np.round((ease - EASE[0]) / (EASE[1] - EASE[0])), 0, len(EASE) - 1).astype(np.int64)
        cells, count = np.unique((said.voice * len(EASE) + level[said.at])[said.contested], return_counts=True)
        return cls(cells // len(EASE), EASE[cells % len(EASE)], count)

    def fit(self, often: Floats, checked: Floats, caution: float) -> Floats:
        """Return how likely each voice is exactly right on a scope of usual ease (Rasch 1960).

        Parameters
        ----------
        often, checked : floats of shape (voices,)
            The share of its checked claims that were right, and how many there are.
        caution : float
            So many further claims on scopes of usual ease were right as often.

        Returns
        -------
        floats of shape (voices,)
            The probability whose log odds, moved by the ease of each scope, let as many claims be right as were.
        """
        wanted, ability = often * (checked + caution), _logit(often)
        for _ in range(4):
            right, prior = 1 / (1 + np.exp(-(ability[self.voice] + self.ease))), 1 / (1 + np.exp(-ability))
            expected = summed(self.voice, self.count * right, len(ability)) + caution * prior
            slope = summed(self.voice, self.count * right * (1 - right), len(ability)) + caution * prior * (1 - prior)
            ability += np.clip((wanted - expected) / slope, -1, 1)
        return np.clip(1 / (1 + np.exp(-ability)), LOWEST, HIGHEST)


def _logit(share: Floats) -> Floats:
    return np.asarray(np.log(share / (1 - share)))
