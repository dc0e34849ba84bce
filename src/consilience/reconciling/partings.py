"""Figures over time: where two series of one measure part."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from consilience.comparing.comparison import Comparison, Verdict
from consilience.model.claim_tables import with_dimensions
from consilience.model.claims import Claim
from consilience.model.scopes import TIME, Scope
from consilience.words import join_names

if TYPE_CHECKING:
    import pandas as pd


class Parting(NamedTuple):
    """The first date at which the series of two sources on one scope cannot both be true.

    Attributes
    ----------
    scope : Scope
        Without the time.
    left, right : str
        Names of the sources; the same name twice where a source contradicts itself.
    date : date
        The last day of the later of the two figures.
    claims : tuple of str
        Ids of the two claims.
    gap : float
    """

    scope: Scope
    left: str
    right: str
    date: date
    claims: tuple[str, str]
    gap: float


def partings(claims: Iterable[Claim], comparisons: Iterable[Comparison], scopes: Iterable[Scope]) -> list[Parting]:
    """Find where series part, earliest first.

    Parameters
    ----------
    claims : iterable of Claim
    comparisons : iterable of Comparison
        Of those claims.
    scopes : iterable of Scope
        The scope of each claim as compared.

    Returns
    -------
    list of Parting
        One for each pair of sources and each scope, time apart.
    """
    placed = {claim.id: (claim.source.name, scope) for claim, scope in zip(claims, scopes, strict=True)}
    first: dict[tuple[Scope, str, str], Parting] = {}
    for pair in comparisons:
        (one, left), (other, right) = placed[pair.left], placed[pair.right]
        if pair.verdict is not Verdict.CONFLICT or left.period is None or right.period is None:
            continue
        series = left.without((TIME,))
        if series != right.without((TIME,)):
            continue
        first_name, second_name = sorted((one, other))
        day = max(left.period.end, right.period.end)
        found = Parting(series, first_name, second_name, day, (pair.left, pair.right), pair.gap)
        key = series, found.left, found.right
        if key not in first or _order(found) < _order(first[key]):
            first[key] = found
    return sorted(first.values(), key=lambda parting: (parting.date, str(parting.scope), parting.left, parting.right))


def _order(parting: Parting) -> tuple[date, float, tuple[str, str]]:
    return parting.date, -parting.gap, parting.claims


def partings_frame(found: Sequence[Parting]) -> pd.DataFrame:
    """Return a row per parting; see `Outcome.partings`."""
    import pandas as pd

    rows = [
        (str(one.scope), one.left, one.right, one.date.isoformat(), join_names(one.claims), one.gap) for one in found
    ]
    types = {"scope": object, "left": object, "right": object, "date": object, "claims": object, "gap": np.float64}
    frame = pd.DataFrame(rows, columns=list(types)).astype(types)
    return with_dimensions(frame, [one.scope for one in found])
