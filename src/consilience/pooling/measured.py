"""Claims as measurements: the value and the standard error that each states."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any, Literal, NamedTuple, TypeGuard, get_args

import numpy as np

from consilience.arrays import Codes, Floats
from consilience.errors import OptionError, advise, did_you_mean
from consilience.model.claim_sets import ClaimSet
from consilience.model.claims import Claim
from consilience.model.figures import TableBounds
from consilience.wording.conventions import REACH
from consilience.wording.decimals import EXACT

"""What an error that stands behind a value is: one standard error, two, or what a 95 % interval takes."""

Asymmetric = Literal["refuse", "mean", "larger", "linear", "split normal", "linear variance"]
"""What becomes of an error that is larger upward than downward, or the other way round."""


LEAST_VARIANCE = 0.25
"""A linear variance is at least that share of the smaller squared error: further out it means nothing."""
LEFT_OUT = "left_out"
"""A column of a table whose cells say that the claim of a row does not go into an estimate: "yes", "true", "1"."""
_ROUNDING = 0.02
"""At most this share of an interval is rounding, where its bounds are not as far up as down."""
_YES = ("yes", "true", "1", "1.0")
AT_ESTIMATE = ("linear", "split normal", "linear variance")
"""The ways that take the error where the estimate lies."""


class AsymmetricErrorsWarning(UserWarning):
    """The estimate depends on what becomes of asymmetric errors."""


class Measured(NamedTuple):
    """Measurements, in the order of their claims.

    Attributes
    ----------
    labels : tuple of str
        The ids of the claims, or their sources where an id is only the number of a row.
    values, up, down : floats of shape (n,)
        The values and their standard errors upward and downward, above 0.
    origins : tuple of frozenset of str
        Whom each claim goes back to.
    beyond : Measured, optional
        Those of claims that do not go into an estimate, and are compared with it.
    unscored : tuple of str
        The names of claims that do not, either, and cannot be compared as they state no standard error.
    """

    labels: tuple[str, ...]
    values: Floats
    up: Floats
    down: Floats
    origins: tuple[frozenset[str], ...]
    beyond: Measured | None = None
    unscored: tuple[str, ...] = ()

    def standard_errors(self, asymmetric: str, at: float | None = None) -> Floats:
        """Return one standard error for each value.

        Parameters
        ----------
        asymmetric : {'refuse', 'mean', 'larger', 'linear', 'split normal', 'linear variance'}
        at : float, optional
            Where the consensus lies, for the last three. 'linear': from its error upward, where that is above a value
            by that much, the error falls or rises linearly to its error downward. 'linear variance': the variance
            does so, beyond both ends too, and the error is the one whose weighted mean is the most likely place
            (Barlow 2004, "Asymmetric statistical errors"). 'split normal': the upward error above the value, else the
            downward one. Without it, as for 'mean'.
        """
        uneven = self.uneven
        if asymmetric == "refuse" and len(uneven):
            one = int(uneven[0])
            ways = "'split normal', 'linear variance', 'larger' or 'mean'"
            hint = advise(f"say what is meant: {{}}, {ways}", ("asymmetric", "linear"))
            got = f"+{self.up[one]:g} -{self.down[one]:g}"
            raise OptionError(f"the error of {self.labels[one]} is asymmetric", got=got, hint=hint)
        if asymmetric == "larger":
            return np.maximum(self.up, self.down)
        if asymmetric == "linear" and at is not None:
            share = np.clip((at - self.values + self.down) / (self.up + self.down), 0, 1)
            return np.asarray(self.down + share * (self.up - self.down))
        if asymmetric == "split normal" and at is not None:
            return np.where(at > self.values, self.up, self.down)
        if asymmetric == "linear variance" and at is not None:
            variances = self.linear_variances(at)
            # Where the slope of ln L is 0, each deviation weighs (V + V(at)) / 2 V(at)^2, V being that at the value.
            return np.asarray(variances * np.sqrt(2 / (self.up * self.down + variances)))
        return np.asarray((self.up + self.down) / 2)

    def linear_variances(self, at: float) -> Floats:
        """Return the variance of each value that changes linearly with the place of the estimate, or the least one."""
        variances = self.up * self.down + (self.up - self.down) * (at - self.values)
        return np.asarray(np.maximum(variances, self.least_variances))

    @property
    def least_variances(self) -> Floats:
        """The least of `linear_variances`: further out they mean nothing."""
        return np.asarray(LEAST_VARIANCE * np.minimum(self.up, self.down) ** 2)

    @property
    def uneven(self) -> Codes:
        """The places of the values whose errors upward and downward differ."""
        return np.flatnonzero(~np.isclose(self.up, self.down, rtol=1e-9, atol=0))


def is_claims(what: Any) -> TypeGuard[ClaimSet | Sequence[Claim]]:
    """Return whether something holds claims, and nothing else, rather than numbers."""
    some = isinstance(what, Sequence) and len(what) > 0 and all(isinstance(one, Claim) for one in what)
    return some or isinstance(what, ClaimSet)


def measured_of(
    claims: Iterable[Claim],
    plus_minus: str | None = None,
    bounds: str | None = None,
    *,
    together: bool = False,
    left_out: Iterable[str] = (),
) -> Measured:
    """Return the measurements that claims state.

    Parameters
    ----------
    claims : iterable of Claim
        Each with a value and an error: "a ± b", "a +b -c", "a(b)", or a value between a lower and an upper bound.
    plus_minus : {'sigma', '2 sigma', '95 %'}
        What "±" is; by default as the claim's convention says, and where that takes it for a limit, one standard error.
    bounds : {'sigma', '2 sigma', '95 %'}, optional
        What a lower and an upper bound are; without it, claims that state bounds are refused.
    together : bool
        Whether the claims are known to be about one thing, whatever their scopes.
    left_out : iterable of str
        Ids or sources of claims that are `Measured.beyond`, as are those whose row says so (`LEFT_OUT`).

    Raises
    ------
    OptionError
        If claims are about several things, or in several units, or one states no error.
    """
    for name, given in (("plus_minus", plus_minus), ("bounds", bounds)):
        if given is not None and (not isinstance(given, str) or given not in REACH):
            raise OptionError(f"{name}= is unknown", got=given, hint=did_you_mean(str(given), REACH), argument=name)
    stated = list(claims)
    scopes = dict.fromkeys(str(claim.scope) for claim in stated)
    if len(scopes) > 1 and not together:
        hint = "pool the claims of one, or use result.pool(scope=...), which knows what is compared"
        raise OptionError("the claims are about several things", got=list(scopes)[:3], hint=hint)
    entering, beyond = parted(stated, left_out)
    scored = [claim for claim in beyond if _is_measured(claim)]
    unscored = tuple(_name(claim) for claim in beyond if not _is_measured(claim))
    made = _measured(entering, plus_minus, bounds)._replace(unscored=unscored)
    return made._replace(beyond=_measured(scored, plus_minus, bounds)) if scored else made


def _measured(stated: Sequence[Claim], plus_minus: str | None, bounds: str | None) -> Measured:
    rows = [_errors(claim, plus_minus, bounds) for claim in stated]
    values, up, down = (np.array([row[place] for row in rows], dtype=np.float64) for place in range(3))
    return Measured(_labels(stated), values, up, down, tuple(claim.origins for claim in stated))


def names_of(left_out: Any) -> frozenset[str]:
    """Return the names of claims to leave out; OptionError for what is not a list of names."""
    listed = isinstance(left_out, list | tuple | set | frozenset) and all(isinstance(name, str) for name in left_out)
    if not listed:
        raise OptionError("left_out= holds no names", got=left_out, hint="write ['NIST', 'NRC']", argument="left_out")
    return frozenset(left_out)


def parted(claims: Sequence[Claim], left_out: Iterable[str] = ()) -> tuple[list[Claim], list[Claim]]:
    """Return the claims that go into an estimate, and those that are left out of it: by name, or as their row says."""
    names = names_of(left_out)
    known = {name for claim in claims for name in (claim.id, claim.source.name)}
    if unknown := sorted(names - known):
        hint = did_you_mean(unknown[0], known)
        raise OptionError("left_out= names no claim", got=unknown[0], hint=hint, argument="left_out")
    parts: tuple[list[Claim], list[Claim]] = [], []
    for claim in claims:
        said = str(dict(claim.carried).get(LEFT_OUT, "")).strip().lower() in _YES
        parts[said or not names.isdisjoint((claim.id, claim.source.name))].append(claim)
    if claims and not parts[0]:
        raise OptionError("every claim is left out", got=len(claims), hint="keep one to compare the others with")
    return parts


def subgroups_of(claims: Sequence[Claim], column: str, left_out: Iterable[str] = ()) -> list[str]:
    """Return what a column of their table says of claims that are pooled; OptionError where it says nothing."""
    entering, _ = parted(claims, left_out)
    cells = [dict(claim.carried) for claim in entering]
    for claim, row in zip(entering, cells, strict=True):
        if column not in row:
            hint = did_you_mean(column, sorted({name for one in cells for name in one}))
            raise OptionError(f"{_name(claim)} has no cell for its subgroup", got=column, hint=hint, argument="by")
    return [str(row[column]) for row in cells]


def _labels(claims: Sequence[Claim]) -> tuple[str, ...]:
    """Return the ids of claims; their sources where an id is only the number of a row, and no source has two."""
    sources = dict.fromkeys(claim.source.name for claim in claims)
    rows = all(claim.id.isdecimal() for claim in claims)
    return tuple(sources) if rows and len(sources) == len(claims) else tuple(claim.id for claim in claims)


def check_asymmetric(asymmetric: Any) -> None:
    """Raise OptionError where a way to deal with asymmetric errors is unknown."""
    known = get_args(Asymmetric)
    if not isinstance(asymmetric, str) or asymmetric not in known:
        hint = did_you_mean(str(asymmetric), known)
        raise OptionError("asymmetric= is unknown", got=asymmetric, hint=hint, argument="asymmetric")


def states_error(claim: Claim) -> bool:
    """Return whether a claim states an error in words, as "a ± b" does."""
    return bool(claim.figure.errors) and not claim.figure.bounding


def parts_of(claim: Claim, plus_minus: str | None = None) -> tuple[float, float]:
    """Return the statistical and the systematic standard error of a claim, upward; without two, 0 for the latter."""
    known = claim.figure.convention.plus_minus
    reach = REACH[plus_minus or ("sigma" if known == "limit" else known)]
    parts = [float(up) / reach for _, up in claim.figure.errors]
    return parts[0], parts[1] if len(parts) > 1 else 0.0


def _name(claim: Claim) -> str:
    """Return what to call a claim: by its id, or by its source where the id is only the number of a row."""
    return claim.source.name if claim.id.isdecimal() else claim.id


def _is_measured(claim: Claim) -> bool:
    """Whether a claim states an error, or bounds around a value."""
    bounds = claim.figure.bounds
    ranged = bounds is not None and None not in bounds
    return ranged or (states_error(claim) and any(sum(pair) > 0 for pair in claim.figure.errors))


def _evened(bounds: TableBounds, up: float, down: float) -> tuple[float, float]:
    """Return how far bounds are from their value; alike where the rounding of the three makes the difference.

    Each is off by half a unit at most, so "0.49 (0.21 to 0.78)" may be as far down as up, and "5 (3 to 8)", too;
    but of the latter nobody would say so: at most a fiftieth of the interval is put down to rounding.
    """
    unit = max(float(Decimal(1).scaleb(int(one.as_tuple().exponent))) for one in bounds if one is not None)
    even = abs(up - down) <= min(2.0001 * unit, _ROUNDING * (up + down))
    return ((up + down) / 2,) * 2 if even else (up, down)


def _errors(claim: Claim, plus_minus: str | None, bounds: str | None) -> tuple[float, float, float]:
    figure, name = claim.figure, _name(claim)
    ends = figure.lower.base, figure.upper.base
    inside = all(end.is_finite() for end in ends) and ends[0] < figure.value < ends[1]
    up, down = (float(EXACT.subtract(end, figure.value).copy_abs()) for end in reversed(ends))
    if states_error(claim) and inside:
        known = figure.convention.plus_minus
        reach = REACH[plus_minus or ("sigma" if known == "limit" else known)]
        down, up = (math.hypot(*(float(error[side]) for error in figure.errors)) for side in (0, 1))
    elif figure.bounds is not None and figure.bounds.value is not None and inside:
        if bounds is None:
            advice = advise("say what its bounds are: {}, '2 sigma' or '95 %'", ("bounds", "sigma"))
            raise OptionError(f"{name} states bounds, not an error", got=figure.text, hint=advice)
        reach = REACH[bounds]
        up, down = _evened(figure.bounds, up, down)
    else:
        hint = advise("state one, as in '101.9 ± 0.5', or leave the claim out: {}", ("left_out", [name]))
        raise OptionError(f"{name} states no standard error", got=figure.text, hint=hint)
    errors = up / reach, down / reach
    if not all(0 < error < math.inf for error in errors):
        raise OptionError(f"the error of {name} is too small or too large", got=figure.text)
    return float(figure.value), *errors
