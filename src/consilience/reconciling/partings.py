"""Figures over time: where two series of one measure part."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from consilience.comparing.comparison import Comparison, Verdict
from consilience.model.claims import Claim
from consilience.model.scopes import TIME, Scope


class Parting(NamedTuple):
    """The first date at which the series of two sources on one scope cannot both be true.

    Attributes
    ----------
    scope : str
        In words, without the time.
    left, right : str
        Names of the sources; the same name twice where a source contradicts itself.
    date : date
        The last day of the later of the two figures.
    claims : tuple of str
        Ids of the two claims.
    gap : float
    """

    scope: str
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
        found = Parting(str(series), first_name, second_name, day, (pair.left, pair.right), pair.gap)
        key = series, found.left, found.right
        if key not in first or _order(found) < _order(first[key]):
            first[key] = found
    return sorted(first.values(), key=lambda parting: (parting.date, parting.scope, parting.left, parting.right))


def _order(parting: Parting) -> tuple[date, float, tuple[str, str]]:
    return parting.date, -parting.gap, parting.claims
