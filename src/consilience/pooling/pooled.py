"""One estimate from several values: its intervals, its weights, and what each value does to it."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from consilience.arrays import Floats, sort_labels
from consilience.errors import OptionError
from consilience.markup import html_table
from consilience.model.intervals import Interval
from consilience.pooling.averages import pdg_scale, power_moderated
from consilience.pooling.equivalence import bilateral, checked_others, unilateral
from consilience.pooling.fits import fit_rows, groups_frame, multiplier, pool_groups, scale_of, tau2_bounds
from consilience.pooling.heterogeneity import Rows, sorted_rows
from consilience.records import DOCUMENT_VERSION
from consilience.words import counted, digits_words

if TYPE_CHECKING:
    import pandas as pd


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
        """The names of the values, in the order as given: the ids of claims, or their sources, else 1, 2, 3."""
        return self._labels or tuple(str(place + 1) for place in range(self.claims))

    @property
    def left_out(self) -> Mapping[str, tuple[float, float]]:
        """The claims that did not go into the estimate, by name: value and standard error."""
        return dict(self._left_out)

    @property
    def unscored(self) -> tuple[str, ...]:
        """The names of claims that were left out and state no standard error to compare them by, such as limits."""
        return self._unscored

    def _around(self, spread: float) -> Interval:
        reach = float(multiplier(np.array([self.claims - 1]), self.test, self.level)[0]) * spread
        if math.isnan(reach):
            raise OptionError("one value has no interval by this test", got=self.test, hint="use test='normal'")
        return Interval(self.estimate - reach, self.estimate + reach)

    def to_dict(self) -> dict[str, Any]:
        """Return the estimate in plain values, ready for ``json.dumps``; a number that does not exist is None.

        ``python -m consilience schema pooled`` prints its JSON Schema.

        >>> import consilience as cs

        >>> cs.pool([1.0, 2.0], [0.1, 0.1]).to_dict()["claims"]
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
            Values that did not go into the estimate; they come last, and are not correlated with it. By default
            those that the pool left out.
        dark : bool
            Whether each value is as uncertain as the method makes it (scale factor, tau2), or by its own error alone.

        Returns
        -------
        DataFrame
            Columns value (its label), difference (from the estimate), standard_error, low, high (at the `level`),
            pull (difference in standard errors) and p (its probability, normal).

        Examples
        --------
        >>> import consilience as cs
        >>> pooled = cs.pool([10.0, 12.0], [1.0, 1.0], method="FE")
        >>> pooled.equivalence({"late": (15.0, 1.0)})[["value", "difference", "standard_error"]].round(3)
          value  difference  standard_error
        0     1        -1.0           0.707
        1     2         1.0           0.707
        2  late         4.0           1.225
        """
        values, variances = self._rows_as_given
        labels, further, beyond = checked_others(self.left_out if left_out is None else left_out)
        spread = self._spread(np.append(variances, beyond), dark)
        weights = np.append(self.weights, np.zeros(len(further)))
        every = np.append(values, further)
        names = self.labels + labels
        return unilateral(names, every, spread, self.estimate, self._model_error, weights, self.level)

    def bilateral(self, *, dark: bool = True) -> pd.DataFrame:
        """Return how far each pair of values lies apart, left minus right, with the columns of `equivalence`.

        Values that the pool left out are among them.

        >>> import consilience as cs

        >>> cs.pool([10.0, 12.0], [3.0, 4.0], method="FE").bilateral()[["left", "right", "difference", "pull"]]
          left right  difference  pull
        0    1     2        -2.0  -0.4
        """
        values, variances = self._rows_as_given
        labels, further, beyond = checked_others(self.left_out)
        spread = self._spread(np.append(variances, beyond), dark)
        return bilateral(self.labels + labels, np.append(values, further), spread, self.level)

    def _spread(self, variances: Floats, dark: bool) -> Floats:
        return variances * self.scale_factor**2 + self.tau2 if dark else variances

    @property
    def _model_error(self) -> float:
        """The standard error by the method alone, whatever the test."""
        return float(fit_rows(self._rows, self.method).standard_error[0])

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
        >>> import consilience as cs
        >>> found = cs.pool([10.0, 12.0, 30.0], [1.0, 1.0, 2.0], method="FE").subgroups(["beam", "beam", "bottle"])
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
        estimates, errors = frame["estimate"].to_numpy(), frame["standard_error"].to_numpy()
        between = fit_rows(sorted_rows(estimates, errors**2, np.zeros(len(frame), dtype=np.int64), 1), "FE")
        return Subgroups(frame, float(between.q[0]), len(frame) - 1, float(between.q_p[0]))

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
        return tau2_bounds(self._rows, self.level)

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
        >>> import consilience as cs
        >>> pooled = cs.pool([10.0, 12.0, 30.0], [1.0, 1.0, 1.0], method="FE")
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
            frames.append(groups_frame(kept, self.method, self.level, self.test))
        frame = pd.concat(frames, ignore_index=True)
        frame.insert(0, "left_out", names)
        return frame

    _given: tuple[Floats, Floats] | None = field(default=None, repr=False, compare=False)
    _labels: tuple[str, ...] = field(default=(), repr=False)
    _left_out: Mapping[str, tuple[float, float]] = field(default_factory=dict, repr=False, compare=False)
    _unscored: tuple[str, ...] = field(default=(), repr=False, compare=False)

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
