"""Units: claims in one unit, so that they can be compared (extra ``units``). Currencies are never converted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import Any, Literal

from consilience.errors import OptionError
from consilience.extras import import_extra
from consilience.model.claim_sets import ClaimSet, as_claim_set
from consilience.model.claims import Claim
from consilience.model.figures import Figure, TableBounds
from consilience.wording.conventions import End

_IN_PINT = {"°C": "degC", "°F": "degF", "barrel": "oil_bbl", "ppm": "ppm", "ppb": "ppb"}
_NEVER = frozenset(("ton", "degree"))
"""Words that stand for several units: short, long or metric tons; angles or temperatures."""


@cache
def _registry() -> Any:
    return import_extra("pint", "units", "units").UnitRegistry(non_int_type=Decimal)


def convert_units(claims: ClaimSet | Iterable[Claim], to: str | Iterable[str]) -> ClaimSet:
    """Convert the figures of claims into given units, where they can be.

    Parameters
    ----------
    claims : ClaimSet
        The unit of a claim is the dimension ``unit`` of its scope, stated or from the words of its figure.
    to : str or iterable of str
        Units such as "hPa" or "km"; each claim is converted into the first that measures the same.

    Returns
    -------
    ClaimSet
        Every claim whose unit is known has it in its scope. What cannot be converted keeps its own, and is then not
        comparable with the others, with the reason "unit differs".

    Raises
    ------
    MissingExtraError
        If pint is not installed.
    OptionError
        If a unit to convert into is unknown.

    Notes
    -----
    The ends are converted as the convention reads them ("about" is not applied anew to the converted number), and
    the words as stated go to the claim's note.
    """
    claims = as_claim_set(claims)
    targets = [to] if isinstance(to, str) or not isinstance(to, Iterable) else list(to)
    for target in targets:
        if _unit(target) is None:
            raise OptionError("no such unit to convert into", got=target, hint="currencies are never converted")
    converted = tuple(_converted(claim, targets) for claim in claims)
    return replace(claims, claims=converted)


def _unit(name: object) -> Any:
    registry = _registry()
    import pint

    if not isinstance(name, str) or not name.strip() or name in _NEVER:
        return None
    try:
        return registry.Unit(_IN_PINT.get(name, name))
    except (pint.PintError, AttributeError, ValueError, TypeError, AssertionError):
        return None


def _converted(claim: Claim, targets: list[str]) -> Claim:
    name = "/".join(claim.scope.get("unit", ()))
    if not name:
        return claim
    unit = _unit(name)
    target = next((one for one in targets if unit is not None and unit.is_compatible_with(_unit(one))), name)
    scope = claim.scope.with_({"unit": [target]})
    if target == name or unit is None:
        return claim.model_copy(update={"scope": scope})
    note = "; ".join(filter(None, [claim.note, f"stated as {claim.figure.text}, in {name}"]))
    figure = _in_unit(claim.figure, unit, _unit(target), f"{claim.figure.reading}, from {name}")
    return claim.model_copy(update={"scope": scope, "figure": figure, "note": note})


def _in_unit(figure: Figure, unit: Any, target: Any, reading: str) -> Figure:
    kappa = figure.convention.kappa

    def converted(number: Decimal) -> Decimal:
        if number.is_infinite():
            return number
        return Decimal(_registry().Quantity(number, unit).to(target).magnitude).normalize()

    def end(stated: End, side: Literal["lower", "upper"]) -> End:
        return End(converted(stated.at(kappa, side)), closed=stated.closed)

    lower, upper, value = end(figure.lower, "lower"), end(figure.upper, "upper"), converted(figure.value)
    low, high = (one.base if one.base.is_finite() else None for one in (lower, upper))
    bounds = TableBounds(low, high, value)
    errors = tuple(
        (value - converted(figure.value - down), converted(figure.value + up) - value) for down, up in figure.errors
    )
    return Figure(figure.text, lower, upper, value, figure.convention, reading, bounds, errors=errors)
