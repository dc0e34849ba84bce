"""Pooling of values that come with standard errors: one estimate, its error, and how much the values scatter.

With weights ``w = 1 / (v + tau2)``, v the squared standard errors, the estimate is the weighted mean. The methods
differ in tau2, the variance between the values beyond their own errors:

========= ============================================================================================
FE        tau2 = 0, the fixed effect
Birge     tau2 = 0, the standard error times the Birge ratio ``sqrt(Q / df)`` where that is above 1 (Birge 1932)
PDG       as Birge, but only values with small errors enter the scale factor, see `consilience.pooling.averages`
PMM       the power-moderated mean, between arithmetic and PM (Pomme and Keightley 2015), in the same module
DL        from the moments of Q (DerSimonian and Laird 1986)
PM        where the generalised Q equals its degrees of freedom (Paule and Mandel 1982)
ML, REML  the maximum of the (restricted) likelihood (Viechtbauer 2005)
========= ============================================================================================

By default the standard error is ``1 / sqrt(sum(w))`` and intervals are normal. With ``test="hksj"`` it is multiplied by
``sqrt(sum(w * residual**2) / df)`` and intervals take Student's t with df degrees of freedom (Hartung and Knapp 2001,
Sidik and Jonkman 2002), which holds its level with few values; ``"hksj ad hoc"`` never narrows it.

Q is Cochran's; I2 and H2 follow Higgins and Thompson (2002), with tau2 over the typical sampling variance where a
method estimates tau2. Intervals of tau2 are Q profiles (Viechtbauer 2007). Everything is one set of array functions
over groups; a single pooling is one group.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from numbers import Real
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from consilience.arguments import ANY, checked, many
from consilience.arrays import Codes, Floats, code_labels, float_array, sort_labels
from consilience.errors import OptionError, did_you_mean
from consilience.extras import import_extra
from consilience.markup import html_table
from consilience.model.claim_sets import ClaimSet, as_claim_set
from consilience.model.claims import Claim
from consilience.model.intervals import Interval
from consilience.pooling.averages import pdg_scale, power_moderated
from consilience.pooling.chisquare import chi_square_quantile, chi_square_tail, normal_quantile
from consilience.pooling.equivalence import bilateral, checked_others, unilateral
from consilience.pooling.heterogeneity import TAU2, Rows, root_of_q, sorted_rows, typical_variance
from consilience.pooling.measured import Measured, check_asymmetric, is_claims, measured_of
from consilience.records import DOCUMENT_VERSION
from consilience.words import counted, digits_words

if TYPE_CHECKING:
    import pandas as pd

METHODS = ("REML", "FE", "DL", "PM", "ML", "Birge", "PDG", "PMM")
UNSCATTERED = ("FE", "Birge", "PDG")
"""Methods without a variance between the values."""

TESTS = ("normal", "hksj", "hksj ad hoc")
"""How standard errors and intervals are made: normal, or by Hartung and Knapp, Sidik and Jonkman."""

MOST_TO_POOL = 1e50
"""Beyond that, or below one over it, fourth powers overflow; give the figures in another unit."""

_SCALING = ("Birge", "PDG", "PMM")
_MOST_ROUNDS = 200
"""So often are the errors of asymmetric values taken again where the estimate lies."""


class _Fit(NamedTuple):
    """What pooling gives for each group; arrays of shape (groups,), NaN for a group without rows."""

    claims: Codes
    estimate: Floats
    standard_error: Floats
    tau2: Floats
    q: Floats
    q_p: Floats
    i2: Floats
    h2: Floats
    birge_ratio: Floats


@dataclass(frozen=True)
class Pooled:
    """One estimate from several values with standard errors; made by `pool`.

    Attributes
    ----------
    method : str
    level : float
        Coverage of the intervals.
    test : {'normal', 'hksj', 'hksj ad hoc'}
        How the standard error and the intervals were made.
    claims : int
        How many values went in.
    estimate, standard_error : float
        In the unit of the values.
    tau2 : float
        Variance between the values beyond their own errors, in the squared unit.
    q, q_p : float
        Cochran's Q, and the probability of at least that much scatter if the values differed by their errors alone.
    i2 : float
        Share of the scatter that the errors do not explain, 0 to 1.
    h2 : float
        Total variance over sampling variance.
    birge_ratio : float
        ``sqrt(Q / df)``; NaN for a single value.
    """

    method: str
    level: float
    claims: int
    estimate: float
    standard_error: float
    tau2: float
    q: float
    q_p: float
    i2: float
    h2: float
    birge_ratio: float
    test: str
    _rows: Rows = field(repr=False, compare=False)

    @property
    def interval(self) -> Interval:
        """The confidence interval of the estimate, closed: normal, or Student's t by the `test`."""
        return self._around(self.standard_error)

    @property
    def prediction(self) -> Interval:
        """The interval in which the true value of a further measurement of this kind lies: tau2 and the error added.

        With the quantiles of `interval`, as metafor's ``predict`` has them.
        """
        return self._around(math.hypot(self.standard_error, math.sqrt(self.tau2)))

    @property
    def dark_uncertainty(self) -> float:
        """The square root of tau2: what each value is uncertain by beyond its own error, in the unit of the values."""
        return math.sqrt(self.tau2)

    @property
    def weights(self) -> Floats:
        """The share of each value in the estimate, in the order in which they were given; they sum to 1."""
        values, variances = self._rows_as_given
        weight = 1 / (variances + self.tau2)
        if self.method == "PMM":
            one = np.zeros(self.claims, dtype=np.int64)
            weight = power_moderated(Rows(values, variances, one, 1, one[:1]), np.array([self.tau2]))[0]
        return np.asarray(weight / weight.sum())

    @property
    def scale_factor(self) -> float:
        """By what the error of the mean was multiplied for scatter: above 1 for 'Birge' and 'PDG' only."""
        return float(scale_of(self._rows, self.method)[0])

    @property
    def entering(self) -> tuple[str, ...]:
        """The labels of the values that enter the scale factor: for 'PDG' those with small errors, else all."""
        if self.method != "PDG":
            return self.labels
        _, variances = self._rows_as_given
        least = pdg_scale(self._rows)
        widest = self._rows.variances[least.entering].max()
        return tuple(label for label, one in zip(self.labels, variances, strict=True) if one <= widest)

    @property
    def labels(self) -> tuple[str, ...]:
        """The names of the values, in the order in which they were given: the ids of claims, else 1, 2, 3."""
        return self._labels or tuple(str(place + 1) for place in range(self.claims))

    def _around(self, spread: float) -> Interval:
        reach = float(_multiplier(np.array([self.claims - 1]), self.test, self.level)[0]) * spread
        if math.isnan(reach):
            raise OptionError("one value has no interval by this test", got=self.test, hint="use test='normal'")
        return Interval(self.estimate - reach, self.estimate + reach)

    def to_dict(self) -> dict[str, Any]:
        """Return the estimate in plain values, ready for ``json.dumps``; a number that does not exist is None.

        ``python -m consilience schema pooled`` prints its JSON Schema.

        >>> pool([1.0, 2.0], [0.1, 0.1]).to_dict()["claims"]
        2
        """
        numbers = (
            *("level", "estimate", "standard_error", "tau2", "q", "q_p", "i2", "h2", "birge_ratio"),
            *("dark_uncertainty", "scale_factor"),
        )
        plain = {name: float(getattr(self, name)) for name in numbers}
        return {
            "kind": "pooled",
            "version": DOCUMENT_VERSION,
            "method": self.method,
            "test": self.test,
            "claims": int(self.claims),
            "interval": self.interval.to_dict(),
            **{name: number if math.isfinite(number) else None for name, number in plain.items()},
        }

    def _repr_html_(self) -> str:
        low, high = self.interval.lower, self.interval.upper
        rows = [
            ("estimate", digits_words(self.estimate)),
            ("standard error", digits_words(self.standard_error)),
            (f"interval, {self.level:.0%}", f"{digits_words(low)} to {digits_words(high)}"),
            ("tau2", digits_words(self.tau2)),
            ("Q, its p", f"{digits_words(self.q)}, {digits_words(self.q_p)}"),
            ("I2, H2", f"{digits_words(self.i2)}, {digits_words(self.h2)}"),
            ("Birge ratio", digits_words(self.birge_ratio)),
        ]
        return html_table(("", "to four digits"), rows, f"{counted(self.claims, 'value')} pooled by {self.method}")

    def equivalence(
        self, left_out: Mapping[str, tuple[float, float]] | None = None, *, dark: bool = True
    ) -> pd.DataFrame:
        """Return the degrees of equivalence: how far each value lies from the estimate.

        Parameters
        ----------
        left_out : mapping of str to (value, standard error), optional
            Values that did not go into the estimate; they come last, and are not correlated with it.
        dark : bool
            Whether each value is as uncertain as the method makes it (scale factor, tau2), or by its own error alone.

        Returns
        -------
        DataFrame
            Columns value (its label), difference (from the estimate), standard_error, low, high (at the `level`),
            pull (difference in standard errors) and p (its probability, normal).

        Examples
        --------
        >>> pooled = pool([10.0, 12.0], [1.0, 1.0], method="FE")
        >>> pooled.equivalence({"late": (15.0, 1.0)})[["value", "difference", "standard_error"]].round(3)
          value  difference  standard_error
        0     1        -1.0           0.707
        1     2         1.0           0.707
        2  late         4.0           1.225
        """
        values, variances = self._rows_as_given
        labels, further, beyond = checked_others({} if left_out is None else left_out)
        spread = self._spread(np.append(variances, beyond), dark)
        weights = np.append(self.weights, np.zeros(len(further)))
        every = np.append(values, further)
        names = self.labels + labels
        return unilateral(names, every, spread, self.estimate, self._model_error, weights, self.level)

    def bilateral(self, *, dark: bool = True) -> pd.DataFrame:
        """Return how far each pair of values lies apart, left minus right, with the columns of `equivalence`.

        >>> pool([10.0, 12.0], [3.0, 4.0], method="FE").bilateral()[["left", "right", "difference", "pull"]]
          left right  difference  pull
        0    1     2        -2.0  -0.4
        """
        values, variances = self._rows_as_given
        return bilateral(self.labels, values, self._spread(variances, dark), self.level)

    def _spread(self, variances: Floats, dark: bool) -> Floats:
        return variances * self.scale_factor**2 + self.tau2 if dark else variances

    @property
    def _model_error(self) -> float:
        """The standard error by the method alone, whatever the test."""
        return float(_fit(self._rows, self.method).standard_error[0])

    def influence(self) -> pd.DataFrame:
        """Return what each value does to the estimate, as metafor's ``influence`` has it.

        Returns
        -------
        DataFrame
            A row per value, NaN for a single one: value (its label), weight, residual (the studentised deleted one),
            cook (how far the estimate moves without it, squared, in standard errors), dffits, and of the rest
            alone: estimate, tau2, q.
        """
        import pandas as pd

        values, variances = self._rows_as_given
        weights = self.weights
        rest = self.leave_one_out()
        moved = self.estimate - rest["estimate"].to_numpy()
        spread = variances * self.scale_factor**2 + rest["tau2"].to_numpy()
        error = np.sqrt(spread + rest["standard_error"].to_numpy() ** 2)
        return pd.DataFrame(
            {
                "value": np.array(self.labels, dtype=object),
                "weight": weights,
                "residual": (values - rest["estimate"].to_numpy()) / error,
                "cook": (moved / self.standard_error) ** 2,
                "dffits": moved / np.sqrt(weights * spread),
                "estimate": rest["estimate"].to_numpy(),
                "tau2": rest["tau2"].to_numpy(),
                "q": rest["q"].to_numpy(),
            }
        )

    def subgroups(self, by: Sequence[str]) -> Subgroups:
        """Pool subgroups apart, each with a tau2 of its own, and test whether their estimates differ.

        Parameters
        ----------
        by : sequence of str
            The subgroup of each value, in the order in which they were given.

        Examples
        --------
        >>> found = pool([10.0, 12.0, 30.0], [1.0, 1.0, 2.0], method="FE").subgroups(["beam", "beam", "bottle"])
        >>> found.frame[["group", "claims", "estimate"]], round(found.q, 2), found.df
        (    group  claims  estimate
        0    beam       2      11.0
        1  bottle       1      30.0, 80.22, 1)
        """
        values, variances = self._rows_as_given
        errors = np.sqrt(variances)
        frame = pool_groups(values, errors, list(by), method=self.method, level=self.level, test=self.test)
        if not np.isfinite(frame["standard_error"]).all():
            hint = "use test='normal', or join subgroups of one value"
            raise OptionError("a subgroup of one value has no error by this test", got=self.test, hint=hint)
        between = pool(frame["estimate"].to_numpy(), frame["standard_error"].to_numpy(), method="FE")
        return Subgroups(frame, between.q, between.claims - 1, between.q_p)

    @property
    def ci(self) -> Interval:
        """Short for `interval`."""
        return self.interval

    @property
    def tau2_interval(self) -> Interval | None:
        """Confidence interval of tau2 by the Q profile; None for a single value."""
        return self._bounds("tau2")

    @property
    def i2_interval(self) -> Interval | None:
        """Confidence interval of I2, from that of tau2."""
        return self._bounds("i2")

    @property
    def h2_interval(self) -> Interval | None:
        """Confidence interval of H2, from that of tau2."""
        return self._bounds("h2")

    @cached_property
    def _intervals(self) -> dict[str, Floats]:
        return _bounds(self._rows, self.level)

    def _bounds(self, name: str) -> Interval | None:
        low, high = (float(self._intervals[f"{name}_{side}"][0]) for side in ("low", "high"))
        return None if self.claims < 2 else Interval(low, high)

    def leave_one_out(self, by: Sequence[str | Collection[str]] | None = None) -> pd.DataFrame:
        """Pool again without each value, or without each source or origin.

        Parameters
        ----------
        by : sequence, optional
            For each value its source, or the collection of its origins; leaving one out drops every value that names
            it. By default each value goes alone.

        Returns
        -------
        DataFrame
            A row per name left out, with the columns of `pool_groups`. Missing where nothing is left.

        Examples
        --------
        >>> pooled = pool([10.0, 12.0, 30.0], [1.0, 1.0, 1.0], method="FE")
        >>> pooled.leave_one_out(by=["x", "x", "y"])[["left_out", "claims", "estimate"]]
          left_out  claims  estimate
        0        x       1      30.0
        1        y       2      11.0
        """
        import pandas as pd

        stated: list[Any] = list(self._labels or range(self.claims)) if by is None else list(by)
        if len(stated) != self.claims:
            raise OptionError("one name for each value", got=len(stated), hint=f"there are {self.claims} values")
        holders: dict[Any, list[int]] = {}
        for row, names in enumerate(stated):
            for name in {names} if isinstance(names, str) or not isinstance(names, Collection) else set(names):
                if name is None or (isinstance(name, float) and math.isnan(name)):
                    raise OptionError("a value without a name", got=f"value {row + 1}", hint="name its source")
                holders.setdefault(name, []).append(row)
        order = self._rows_as_given
        names, frames = list(holders) if by is None else sort_labels(holders), []
        block = max(1, 5_000_000 // max(1, self.claims))
        for begin in range(0, len(names), block):
            chosen = names[begin : begin + block]
            keep = np.ones((len(chosen), self.claims), dtype=np.bool_)
            for place, name in enumerate(chosen):
                keep[place, holders[name]] = False
            codes, rows = np.nonzero(keep)
            kept = sorted_rows(order[0][rows], order[1][rows], codes, len(chosen))
            frames.append(_frame(kept, self.method, self.level, self.test))
        frame = pd.concat(frames, ignore_index=True)
        frame.insert(0, "left_out", names)
        return frame

    _given: tuple[Floats, Floats] | None = field(default=None, repr=False, compare=False)
    _labels: tuple[str, ...] = field(default=(), repr=False)

    @property
    def measured(self) -> tuple[Floats, Floats]:
        """The values and their variances, of shape (claims,), in the order in which they were given."""
        return self._rows_as_given

    @property
    def _rows_as_given(self) -> tuple[Floats, Floats]:
        return self._given if self._given is not None else (self._rows.values, self._rows.variances)


@dataclass(frozen=True)
class Subgroups:
    """Subgroups pooled apart; made by `Pooled.subgroups`.

    Attributes
    ----------
    frame : DataFrame
        A row per subgroup, as `pool_groups` gives it.
    q : float
        How much the estimates of the subgroups scatter, in their squared standard errors.
    df : int
        Subgroups less one.
    p : float
        The probability of at least that much scatter if the subgroups did not differ.
    """

    frame: pd.DataFrame
    q: float
    df: int
    p: float


def pool(
    values: ArrayLike | ClaimSet | Iterable[Claim],
    standard_errors: ArrayLike | None = None,
    *,
    method: str = "REML",
    level: float = 0.95,
    test: str = "normal",
    plus_minus: str | None = None,
    bounds: str | None = None,
    asymmetric: str = "refuse",
) -> Pooled:
    """Pool values that come with standard errors into one estimate.

    Parameters
    ----------
    values : array of shape (n,), or claims
        At least one; finite, in one unit. Or claims on one scope, each with an error, such as "101.9 ± 0.5".
    standard_errors : array of shape (n,)
        Above 0; of claims they are read, and not given.
    method : {'REML', 'FE', 'DL', 'PM', 'ML', 'Birge', 'PDG', 'PMM'}
        See the module's table.
    level : float, default 0.95
        Coverage of the intervals.
    test : {'normal', 'hksj', 'hksj ad hoc'}
        How the standard error and the intervals are made; the latter two need the extra ``measures``, and do not go
        with methods that scale the error themselves: 'Birge', 'PDG' and 'PMM'.
    plus_minus : {'sigma', '2 sigma', '95 %'}, optional
        What "±" is in claims; by default as their convention says, and where that takes it for a limit, one standard
        error.
    bounds : {'sigma', '2 sigma', '95 %'}, optional
        What a lower and an upper bound around a value are in claims; without it such claims are refused.
    asymmetric : {'refuse', 'mean', 'larger', 'linear'}
        What becomes of claims whose upward and downward errors differ. 'linear' takes the error at the place of the
        estimate, between the downward error (at a distance of it below the value) and the upward one, until the
        estimate stays, as the Particle Data Group does.

    Returns
    -------
    Pooled
        The same to the last digit in any order of the values.

    Raises
    ------
    OptionError
        If there is no value, a number is not finite, a standard error is not above 0, or either is beyond
        `MOST_TO_POOL`; if claims are about several things, in several units, or one states no error.

    Examples
    --------
    >>> planck = pool([6.62607013300, 6.62607005883, 6.62606993400], [6e-8, 1.65e-7, 8.9e-8], method="Birge")
    >>> round(planck.q, 6), round(planck.q_p, 7), round(planck.birge_ratio, 4)
    (3.442127, 0.1788758, 1.3119)
    >>> lifetimes = {"Yue": "887.7 ± 2.2", "Pichlmaier": "880.7 ± 1.8", "Byrne": "889.2 ± 9.9"}
    >>> neutron = pool([Claim(id=who, figure=said, source=who) for who, said in lifetimes.items()], method="PDG")
    >>> round(neutron.estimate, 1), round(neutron.scale_factor, 2), neutron.entering
    (883.6, 2.46, ('Yue', 'Pichlmaier'))
    >>> pool([10, 11], [1, 0])
    Traceback (most recent call last):
    consilience.errors.OptionError: a standard error must be above 0: got 0.0; ...
    """
    check_asymmetric(asymmetric)
    if is_claims(values):
        if standard_errors is not None:
            raise OptionError("claims state their own standard errors", hint="leave out standard_errors=")
        stated = as_claim_set(values).current
        measured = measured_of(stated, plus_minus, bounds)
        return pool_measured(measured, method=method, level=level, test=test, asymmetric=asymmetric)
    if standard_errors is None:
        raise OptionError("each value needs its standard error", hint="give standard_errors=, or claims as values")
    return _pooled(values, standard_errors, method, level, test, ())


def pool_measured(
    measured: Measured, *, method: str = "REML", level: float = 0.95, test: str = "normal", asymmetric: str = "refuse"
) -> Pooled:
    """Pool what claims state; with asymmetric='linear' until the errors are those at the place of the estimate."""
    check_asymmetric(asymmetric)
    errors = measured.standard_errors(asymmetric)
    pooled = _pooled(measured.values, errors, method, level, test, measured.labels)
    if asymmetric != "linear":
        return pooled
    for _ in range(_MOST_ROUNDS):
        again = measured.standard_errors(asymmetric, pooled.estimate)
        if np.allclose(again, errors, rtol=1e-12, atol=0):
            return pooled
        errors, pooled = again, _pooled(measured.values, again, method, level, test, measured.labels)
    raise OptionError("the estimate moves back and forth", got=asymmetric, hint="use asymmetric='larger'")


def _pooled(
    values: Any, standard_errors: ArrayLike, method: str, level: float, test: str, labels: tuple[str, ...]
) -> Pooled:
    given = _checked(values, standard_errors, method, level, test)
    if not len(given[0]):
        raise OptionError("there is nothing to pool", hint="give at least one value with its standard error")
    rows = sorted_rows(*given, np.zeros(len(given[0]), dtype=np.int64), 1)
    fit = _tested(rows, _fit(rows, method), test)
    numbers = {name: column[0].item() for name, column in fit._asdict().items()}
    return Pooled(method=method, level=level, test=test, **numbers, _rows=rows, _given=given, _labels=labels)


@checked(groups=many(ANY))
def pool_groups(
    values: ArrayLike,
    standard_errors: ArrayLike,
    groups: ArrayLike,
    *,
    method: str = "REML",
    level: float = 0.95,
    test: str = "normal",
) -> pd.DataFrame:
    """Pool the values of each group, all groups at once.

    Parameters
    ----------
    values, standard_errors, groups : arrays of shape (n,)
        `groups` are labels, e.g. the scope of each value; none of them missing.
    method, level, test
        As in `pool`, which gives the same numbers for each group alone, but for the last digits.

    Returns
    -------
    DataFrame
        A row per group, sorted: group, claims, estimate, standard_error, low, high, tau2, q, q_p, i2, h2, birge_ratio,
        tau2_low, tau2_high, i2_low, i2_high, h2_low, h2_high.

    Examples
    --------
    >>> pool_groups([1, 3, 7], [1, 1, 2], ["a", "a", "b"], method="FE")[["group", "claims", "estimate"]]
      group  claims  estimate
    0     a       2       2.0
    1     b       1       7.0
    """
    given = _checked(values, standard_errors, method, level, test)
    codes, names = code_labels(groups, "groups")
    if len(codes) != len(given[0]) or (codes < 0).any():
        raise OptionError("each value needs its group", got=len(codes), hint="none of them missing")
    frame = _frame(sorted_rows(*given, codes, len(names)), method, level, test)
    frame.insert(0, "group", names)
    return frame


def _checked(
    values: ArrayLike, standard_errors: ArrayLike, method: str, level: float, test: str
) -> tuple[Floats, Floats]:
    if not isinstance(test, str) or test not in TESTS:
        raise OptionError("test= is unknown", got=test, hint=did_you_mean(str(test), TESTS), argument="test")
    if not isinstance(method, str) or method not in METHODS:
        hint = did_you_mean(str(method), METHODS)
        raise OptionError("unknown method of pooling", got=method, hint=hint, argument="method")
    if test != "normal" and method in _SCALING:
        hint = "use test='normal', or method='REML'"
        raise OptionError(f"{method} scales the error itself", got=test, hint=hint, argument="test")
    return check_measured(values, standard_errors, level=level)


def check_measured(values: ArrayLike, standard_errors: ArrayLike, *, level: float = 0.95) -> tuple[Floats, Floats]:
    """Return values and variances of shape (n,); OptionError where they cannot be pooled."""
    if not isinstance(level, Real) or not 0 < level < 1:
        raise OptionError("level is a share", got=level, hint="between 0 and 1")
    stated, errors = float_array(values, "values"), float_array(standard_errors, "standard_errors")
    if stated.ndim != 1 or stated.shape != errors.shape:
        raise OptionError("each value needs its standard error", got=[stated.shape, errors.shape])
    if not (np.isfinite(stated).all() and np.isfinite(errors).all()):
        raise OptionError("values and standard errors must be finite numbers", hint="leave out rows without an error")
    if (errors <= 0).any():
        hint = "a value without error would silence all others; leave it out, or say how uncertain it is"
        raise OptionError("a standard error must be above 0", got=float(errors[errors <= 0][0]), hint=hint)
    extreme = np.maximum(np.maximum(np.abs(stated), errors), 1 / errors)
    if (extreme > MOST_TO_POOL).any():
        got = [float(stated[extreme.argmax()]), float(errors[extreme.argmax()])]
        raise OptionError("that is too large or too small to pool", got=got, hint="give the figures in another unit")
    return stated, errors**2


def _frame(rows: Rows, method: str, level: float, test: str) -> pd.DataFrame:
    import pandas as pd

    fit = _tested(rows, _fit(rows, method), test)
    reach = _multiplier(fit.claims - 1, test, level) * fit.standard_error
    frame = pd.DataFrame({**fit._asdict(), **_bounds(rows, level)})
    frame.insert(3, "low", fit.estimate - reach)
    frame.insert(4, "high", fit.estimate + reach)
    return frame


def _multiplier(df: Codes, test: str, level: float) -> Floats:
    """Return how many standard errors to each side an interval takes; NaN where there is no degree of freedom."""
    if test == "normal":
        return np.full(len(df), normal_quantile(level))
    student = import_extra("scipy.stats", "measures", "Student's t").t
    return np.where(df > 0, student.ppf((1 + level) / 2, np.maximum(df, 1)), np.nan)


def _tested(rows: Rows, fit: _Fit, test: str) -> _Fit:
    """Return the fit with the standard error of a test: Hartung's and Knapp's is scaled by the weighted scatter."""
    if test == "normal":
        return fit
    with np.errstate(invalid="ignore", divide="ignore"):
        scatter = rows.q(np.nan_to_num(fit.tau2))[0] / (fit.claims - 1)
    scale = np.fmax(scatter, 1.0) if test == "hksj ad hoc" else scatter
    scaled = np.where(fit.claims > 1, fit.standard_error * np.sqrt(scale), np.nan)
    return fit._replace(standard_error=scaled)


def _bounds(rows: Rows, level: float) -> dict[str, Floats]:
    """Return the ends of the intervals of tau2, I2 and H2 of each group; NaN for fewer than two rows."""
    df = np.bincount(rows.codes, minlength=rows.groups) - 1
    known, back = np.unique(df, return_inverse=True)
    ends: dict[str, Floats] = {}
    for side, share in (("low", (1 + level) / 2), ("high", (1 - level) / 2)):
        quantiles = np.array([chi_square_quantile(share, int(one)) if one > 0 else np.nan for one in known])
        with np.errstate(invalid="ignore", divide="ignore"):
            tau2 = np.where(df > 0, root_of_q(rows, quantiles[back]), np.nan)
            typical = typical_variance(rows)
            ends |= {f"tau2_{side}": tau2, f"i2_{side}": tau2 / (tau2 + typical), f"h2_{side}": 1 + tau2 / typical}
    return {f"{name}_{side}": ends[f"{name}_{side}"] for name in ("tau2", "i2", "h2") for side in ("low", "high")}


def scale_of(rows: Rows, method: str) -> Floats:
    """Return by what the error of the mean of each group is multiplied: 1 but for 'Birge' and 'PDG'."""
    if method == "PDG":
        return pdg_scale(rows).scale
    if method != "Birge":
        return np.ones(rows.groups)
    df = np.bincount(rows.codes, minlength=rows.groups) - 1
    return np.fmax(np.sqrt(rows.q(np.zeros(rows.groups))[0] / np.where(df > 0, df, np.inf)), 1.0)


def _fit(rows: Rows, method: str) -> _Fit:
    claims = np.bincount(rows.codes, minlength=rows.groups)
    df = claims - 1
    nothing = np.zeros(rows.groups)
    # A group without rows divides 0 by 0 throughout, and so ends as missing.
    with np.errstate(invalid="ignore", divide="ignore"):
        q = np.where(claims > 0, rows.q(nothing)[0], np.nan)
        many = claims > 1
        tau2 = np.where(many, TAU2[method](rows, q, df), np.where(claims == 1, 0.0, np.nan))
        _, total, estimate, _ = rows.weigh(np.nan_to_num(tau2))
        error = scale_of(rows, method) / np.sqrt(total)
        if method == "PMM":
            _, estimate, error = power_moderated(rows, np.nan_to_num(tau2))
        birge = np.sqrt(np.where(many, q / df, np.nan))
        if method in UNSCATTERED:
            i2, h2 = np.maximum(0, (q - df) / q), q / df
        else:
            typical = typical_variance(rows)
            i2, h2 = tau2 / (tau2 + typical), 1 + tau2 / typical
        i2, h2 = np.where(q == 0, 0.0, i2), np.where(many, h2, np.nan)
        i2 = np.where(many, i2, np.where(claims == 1, 0.0, np.nan))
    empty = claims == 0
    estimate, error = (np.where(empty, np.nan, column) for column in (estimate, error))
    return _Fit(claims, estimate, error, tau2, q, chi_square_tail(q, np.maximum(df, 0)), i2, h2, birge)
