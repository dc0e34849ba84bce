"""What the figures of a frame are in: ones, thousands, or what the unit of each row says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from consilience.arrays import Codes, Floats
from consilience.frames.columns import MISSING, Coded, merge_cells
from consilience.reading.tables import multiplied_unit


@dataclass(frozen=True)
class Multipliers:
    """What the figures of each row are in: distinct factors, and the code of each row's."""

    factors: Sequence[int]
    code: Codes

    @classmethod
    def of(cls, factor: int, rows: int, unit: Coded | None = None) -> tuple[Multipliers, Coded | None]:
        """Return the scale of a frame in so many ones, of which a column of units may hold more; and its plain units.

        As in `read_claims`, a unit such as "1000 persons" multiplies.
        """
        plain = cls([factor], np.broadcast_to(np.int64(0), rows))
        if unit is None or unit.distinct is None:
            return plain, unit
        found = [multiplied_unit(cell) for cell in unit.distinct]
        if all(own == 1 for own, _ in found):
            return plain, unit
        factors = [1, *(own for own, _ in found)]
        code, units = merge_cells(unit.codes, [name for _, name in found])
        return cls([factor * own for own in factors], unit.codes + 1), Coded(code, len(units), units, tidied=True)

    @property
    def ones(self) -> bool:
        """Whether nothing is multiplied."""
        return all(factor == 1 for factor in self.factors)

    @property
    def floats(self) -> Floats:
        """The factor of each row, as near as a float64 is."""
        if len(self.factors) == 1:
            return np.broadcast_to(np.float64(self.factors[0]), len(self.code))
        return np.array(self.factors, dtype=np.float64)[self.code]

    def apart(self, codes: Codes, cells: list[Any]) -> tuple[Codes, list[Any], list[int]]:
        """Return cells that are multiplied in different ways as different ones, and the factor of each."""
        if len(self.factors) == 1:
            return codes, cells, [self.factors[0]] * len(cells)
        pairs, code = np.unique(codes * len(self.factors) + self.code, return_inverse=True)
        cell, factor = (part.tolist() for part in np.divmod(pairs, len(self.factors)))
        missing = cell.count(MISSING)  # codes of missing cells are below all others
        kept = [cells[place] for place in cell[missing:]]
        return (
            np.where(codes == MISSING, MISSING, code - missing),
            kept,
            [self.factors[one] for one in factor[missing:]],
        )
