"""Groups of close values on each scope, for people: how many origins stand behind each."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from consilience.arrays import Codes, Floats, starts_of
from consilience.weighing.statements import Statements
from consilience.words import number_words


class Groups(NamedTuple):
    """Groups of close values: shapes (groups,), sorted by scope and value."""

    scope: Codes
    low: Floats
    high: Floats
    origins: Codes
    on_scope: Codes

    @classmethod
    def of(cls, said: Statements, close: float) -> Groups:
        """Split the values of each scope where two neighbours are further apart than that share of the larger."""
        value, scope = said.value, said.scope
        near = np.diff(value) <= close * np.maximum(np.abs(value[1:]), np.abs(value[:-1]))
        begin = np.r_[True, ~(near & (scope[1:] == scope[:-1]))][: len(value)]
        group = np.cumsum(begin) - 1
        first = np.flatnonzero(begin)
        last = np.r_[first[1:], len(value)][: len(first)] - 1
        pairs = np.unique(group[said.fact] * max(1, said.sources) + said.source)
        origins = np.bincount(pairs // max(1, said.sources), minlength=len(first))
        everywhere = np.unique(said.at * max(1, said.sources) + said.source) // max(1, said.sources)
        on_scope = np.bincount(everywhere, minlength=len(said.claims))
        return cls(scope[first], value[first], value[last], origins, on_scope)

    def around(self, estimate: Floats) -> tuple[Codes, Codes]:
        """Return for each scope the group that holds or is nearest to its estimate, and the best other one or -1."""
        value = estimate[self.scope]
        away = np.maximum(np.maximum(self.low - value, value - self.high), 0)
        begin = starts_of(self.scope)
        mine = np.lexsort((-self.origins, away, self.scope))[begin]
        left = self.origins.copy()
        left[mine] = -1
        other = np.lexsort((self.low, -left, self.scope))[begin]
        return mine, np.where(left[other] < 0, -1, other)

    def words(self, group: int, at: float | None, *, first: bool) -> str:
        """Say how many origins state values of a group, and which; `at` is the answer if it is in there."""
        count, low, high = int(self.origins[group]), float(self.low[group]), float(self.high[group])
        who = f"{count} origin{'s' if count > 1 else ''}" if first else f"{count}"
        if low == high:
            return f"{who} {'say' if count > 1 else 'says'} {number_words(low)}"
        share = (high - low) / max(abs(low), abs(high)) * 100
        where = (
            f"at {number_words(float(f'{at:.6g}'))}"
            if at is not None
            else f"from {number_words(low)} to {number_words(high)}"
        )
        return f"{who} are within {share:.2g} % of each other {where}"
