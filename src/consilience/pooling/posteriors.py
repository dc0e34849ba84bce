"""Bayesian random effects by quadrature: no sampling, the same answer each time.

The values are ``y_i ~ N(theta_i, s_i)`` with effects ``theta_i`` around mu: normal ones with standard deviation tau,
or Laplace ones with the same standard deviation, which mind outliers less. Mu has a flat prior or a normal one;
tau, the dark uncertainty, a half-Cauchy or a half-normal one, or a flat one (Röver 2020, "Bayesian random-effects
meta-analysis using the bayesmeta R package", for the normal effects; NIST Consensus Builder, section 5, for the
priors).

With normal effects mu is normal for each tau, so that its posterior is a mixture over the nodes of tau. With Laplace
effects the density of a value is the convolution of both distributions in closed form, and mu has nodes of its own.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from typing import Literal, NamedTuple, get_args

import numpy as np
from numpy.typing import ArrayLike

from consilience.arguments import is_finite
from consilience.arrays import Floats
from consilience.errors import OptionError, did_you_mean
from consilience.extras import import_extra
from consilience.model.intervals import Interval
from consilience.pooling.fits import check_measured
from consilience.pooling.mixtures import Mixture, root

Effects = Literal["normal", "laplace"]
Prior = Literal["half-cauchy", "half-normal", "flat"]
_Believed = tuple[float, float] | None
"""Mean and standard deviation of a normal prior of mu; None for a flat one."""

_TAU_NODES = {"normal": 300, "laplace": 48}
_MU_NODES = 241
_FEWEST = {"half-normal": 2, "half-cauchy": 3, "flat": 5}
"""With fewer values the variance of mu is infinite: the likelihood falls with tau to the power of one less."""
_REACH = 9.0
"""Mu is followed to sinh(9), about 4,000, standard errors to either side: with few values its tails are heavy."""


@dataclass(frozen=True)
class Posterior:
    """What a Bayesian random-effects model leaves; made by `pool_bayes`.

    Attributes
    ----------
    effects, prior : str
    scale : float
        Of the prior of tau, in the unit of the values.
    estimate, standard_error : float
        Posterior mean and standard deviation of mu.
    median : float
        Posterior median of mu.
    interval : Interval
        Credible interval of mu that leaves the same probability out on both sides, closed.
    prediction : Interval
        The same of the true value of a further measurement of this kind.
    tau, tau_median : float
        Posterior mean and median of the dark uncertainty tau.
    tau_interval : Interval
        Its credible interval.
    level : float
        Coverage of the intervals.
    """

    effects: str
    prior: str
    scale: float
    estimate: float
    standard_error: float
    median: float
    interval: Interval
    prediction: Interval
    tau: float
    tau_median: float
    tau_interval: Interval
    level: float


def pool_bayes(
    values: ArrayLike,
    standard_errors: ArrayLike,
    *,
    effects: Effects = "normal",
    prior: Prior = "half-cauchy",
    scale: float | None = None,
    mean_prior: tuple[float, float] | None = None,
    level: float = 0.95,
) -> Posterior:
    """Pool values by a Bayesian random-effects model (extra ``measures``).

    Parameters
    ----------
    values, standard_errors : arrays of shape (n,)
        At least two with a half-normal prior, three with a half-Cauchy one, five with a flat one.
    effects : {'normal', 'laplace'}
    prior : {'half-cauchy', 'half-normal', 'flat'}
        Of tau.
    scale : float, optional
        Of that prior, in the unit of the values; the median of a half-Cauchy. By default the median distance of the
        values from their median, or where that is 0, the median standard error.
    mean_prior : (float, float), optional
        Mean and standard deviation of a normal prior of mu, in the unit of the values; by default it is flat.
    level : float, default 0.95

    Returns
    -------
    Posterior

    Raises
    ------
    OptionError
        If the numbers cannot be pooled, there are too few, or an option is unknown.
    MissingExtraError
        Without scipy.

    Examples
    --------
    >>> found = pool_bayes([28, 8, -3, 7, -1, 1, 18, 12], [15, 10, 16, 11, 9, 11, 10, 18], scale=25)
    >>> round(found.estimate, 2), round(found.standard_error, 2), round(found.tau_median, 2)
    (7.91, 4.96, 4.78)

    The example of Roever (2020), Bayesian random-effects meta-analysis using the bayesmeta R package, J. Stat. Softw.
    93(6):

    >>> effects = [28.39, 7.94, -2.75, 6.82, -0.64, 0.63, 18.01, 12.16]
    >>> errors = [14.9, 10.2, 16.3, 11.0, 9.4, 11.4, 10.4, 17.6]
    >>> found = pool_bayes(effects, errors, scale=25, mean_prior=(0, 50))
    >>> [round(one, 2) for one in (found.estimate, found.standard_error, found.tau_median, found.tau)]
    [7.99, 5.0, 4.76, 5.88]
    """
    stated, variances = check_measured(values, standard_errors, level=level)
    _check_options(effects, prior, scale)
    believed = _checked_prior(mean_prior)
    if len(stated) < (fewest := _FEWEST[prior]):
        raise OptionError(f"too few values for a {prior} prior", got=len(stated), hint=f"give at least {fewest}")
    middle = float(np.median(stated))
    spread = float(np.median(np.abs(stated - middle))) or float(np.median(np.sqrt(variances)))
    width = float(scale) if scale is not None else spread
    unit = max(float(np.ptp(stated)), float(np.sqrt(np.median(variances))))  # everything is computed in this unit
    model = _normal if effects == "normal" else _laplace
    about = None if believed is None else ((believed[0] - middle) / unit, believed[1] / unit)
    found = model((stated - middle) / unit, variances / unit**2, prior, width / unit, about)
    shares = ((1 - level) / 2, 0.5, (1 + level) / 2)
    low, median, high = (middle + unit * found.quantile(share) for share in shares)
    further = [middle + unit * found.further(share) for share in (shares[0], shares[2])]
    tau_low, tau_median, tau_high = (unit * found.tau_quantile(share) for share in shares)
    return Posterior(
        effects=effects,
        prior=prior,
        scale=width,
        estimate=middle + unit * found.mean,
        standard_error=unit * found.deviation,
        median=median,
        interval=Interval(low, high),
        prediction=Interval(further[0], further[1]),
        tau=unit * float(found.weight @ found.tau),
        tau_median=tau_median,
        tau_interval=Interval(tau_low, tau_high),
        level=level,
    )


def _check_options(effects: str, prior: str, scale: float | None) -> None:
    for name, given, known in (("effects", effects, get_args(Effects)), ("prior", prior, get_args(Prior))):
        if not isinstance(given, str) or given not in known:
            raise OptionError(f"{name}= is unknown", got=given, hint=did_you_mean(str(given), known), argument=name)
    if scale is not None and not (is_finite(scale) and scale > 0):
        raise OptionError("the scale of a prior is above 0", got=scale, hint="in the unit of values", argument="scale")


def _checked_prior(given: object) -> _Believed:
    if given is None:
        return None
    pair = tuple(given) if isinstance(given, list | tuple) else ()
    if len(pair) != 2 or not all(map(is_finite, pair)) or pair[1] <= 0:
        hint = "give its mean and its standard deviation, above 0, in the unit of values"
        raise OptionError("mean_prior= is not a normal prior", got=given, hint=hint, argument="mean_prior")
    return float(pair[0]), float(pair[1])


class _Left(NamedTuple):
    """What a model leaves: nodes of tau with their probabilities, and mu; in the unit of the computation."""

    tau: Floats
    weight: Floats
    tau_quantile: Callable[[float], float]
    mean: float
    deviation: float
    quantile: Callable[[float], float]
    further: Callable[[float], float]


@cache
def _gauss(count: int) -> tuple[Floats, Floats]:
    return np.polynomial.legendre.leggauss(count)


class _Nodes(NamedTuple):
    """Nodes of tau: Gauss and Legendre's in ``tau / (tau + about)``, as many below as above `about` if on (0, inf).

    Attributes
    ----------
    tau, logs : floats of shape (nodes,)
        The nodes, and the log of their prior probabilities, up to a constant.
    """

    tau: Floats
    logs: Floats
    about: float
    low: float
    high: float

    @classmethod
    def of(
        cls, count: int, about: float, prior: str, scale: float, within: tuple[float, float] = (0.0, math.inf)
    ) -> _Nodes:
        places, shares = _gauss(count)
        low, high = within[0] / (within[0] + about), 1 / (1 + about / within[1])
        inner = low + (places + 1) / 2 * (high - low)
        tau = about * inner / (1 - inner)
        density = {
            "half-cauchy": -np.log1p((tau / scale) ** 2),
            "half-normal": -((tau / scale) ** 2) / 2,
            "flat": np.zeros(count),
        }[prior]
        return cls(tau, np.log(shares) - 2 * np.log1p(-inner) + density, about, low, high)

    def quantile(self, chance: Floats, share: float) -> float:
        """Return a quantile of tau: the density at the nodes is a series of polynomials, which is integrated."""
        legendre = np.polynomial.legendre
        places, _ = _gauss(len(chance))
        order = np.arange(len(chance))
        below = legendre.legint((order + 0.5) * (legendre.legvander(places, len(chance) - 1).T @ chance), lbnd=-1)
        place = root(lambda at: float(legendre.legval(at, below)) - share, -1.0, 1.0)
        inner = self.low + (place + 1) / 2 * (self.high - self.low)
        return self.about * inner / (1 - inner)


def _normal(values: Floats, variances: Floats, prior: str, scale: float, believed: _Believed) -> _Left:
    usual = math.sqrt(float(np.var(values)) + float(np.median(variances)))
    about = usual if prior == "flat" else min(usual, scale)
    nodes = _Nodes.of(_TAU_NODES["normal"], about, prior, scale)
    tau, logs = nodes.tau, nodes.logs
    weight = 1 / (variances + tau[:, None] ** 2)
    if believed is not None:  # as one more value, whose error tau does not widen
        values = np.append(values, believed[0])
        weight = np.column_stack([weight, np.full(len(tau), believed[1] ** -2)])
    total = weight.sum(axis=1)
    means = weight @ values / total
    off = values - means[:, None]
    logs = logs + (np.log(weight).sum(axis=1) - (weight * off**2).sum(axis=1) - np.log(total)) / 2
    chance = _normalised(logs)
    mu = Mixture(means, 1 / np.sqrt(total), chance)
    further = Mixture(means, np.sqrt(1 / total + tau**2), chance)
    return _Left(
        tau, chance, partial(nodes.quantile, chance), mu.mean, mu.standard_deviation, mu.quantile, further.quantile
    )


def _laplace(values: Floats, variances: Floats, prior: str, scale: float, believed: _Believed) -> _Left:
    start = _normal(values, variances, prior, scale, believed)
    # What the normal model leaves says where its own tau can be.
    low, middle, high = map(start.tau_quantile, (1e-9, 0.5, 1 - 1e-9))
    nodes = _Nodes.of(_TAU_NODES["laplace"], middle, prior, scale, (low / 3, 3 * high))
    tau, logs = nodes.tau, nodes.logs
    steps = np.linspace(-_REACH, _REACH, _MU_NODES)
    about = (start.quantile(0.84) - start.quantile(0.16)) / 2
    mu = start.quantile(0.5) + about * np.sinh(steps)
    height = _log_convolution(values, np.sqrt(variances), mu, tau / math.sqrt(2))
    if believed is not None:
        height = height - ((mu - believed[0]) / believed[1]) ** 2 / 2
    joint = _normalised(logs[:, None] + np.log(np.cosh(steps)) + height)
    of_mu, of_tau = joint.sum(axis=0), joint.sum(axis=1)
    mean = float(of_mu @ mu)
    # The rule of Euler and Maclaurin: where a sum of heights passes a node, half the height belongs to either side.
    below = np.cumsum(of_mu) - of_mu / 2 - np.gradient(of_mu) / 12

    def further(share: float) -> float:
        return root(lambda at: float(_laplace_below(at, mu, tau / math.sqrt(2), joint)) - share, mu[0], mu[-1])

    return _Left(
        tau,
        of_tau,
        partial(nodes.quantile, of_tau),
        mean,
        float(np.sqrt(of_mu @ (mu - mean) ** 2)),
        lambda share: _between(below, mu, share),
        further,
    )


def _normalised(logs: Floats) -> Floats:
    heights = np.exp(logs - logs.max())
    return np.asarray(heights / heights.sum())


def _log_convolution(values: Floats, errors: Floats, mu: Floats, scale: Floats) -> Floats:
    """Return the log likelihood of all values at each scale and mu: a normal and a Laplace distribution convolved.

    With x = y - mu, s the standard error and b the scale, the density is
    ``exp(s**2 / (2 b**2)) / (2 b) * (exp(-x/b) Phi(x/s - s/b) + exp(x/b) Phi(-x/s - s/b))``.
    """
    log_ndtr = import_extra("scipy.special", "measures", "distributions").log_ndtr
    found = np.zeros((len(scale), len(mu)))
    width = scale[:, None]
    for value, error in zip(values, errors, strict=True):
        off = value - mu
        sides = [sign * off / width + log_ndtr(-sign * off / error - error / width) for sign in (-1, 1)]
        found += (error / width) ** 2 / 2 - np.log(2 * width) + np.logaddexp(*sides)
    return found


def _laplace_below(at: float, mu: Floats, scale: Floats, joint: Floats) -> Floats:
    off = (at - mu) / scale[:, None]
    tail = np.exp(-np.abs(off)) / 2
    return np.asarray((joint * np.where(off < 0, tail, 1 - tail)).sum())


def _between(below: Floats, nodes: Floats, share: float) -> float:
    """Return where the probability of being below, known at nodes, reaches a share: by a monotone cubic."""
    interpolate = import_extra("scipy.interpolate", "measures", "distributions")
    rising = np.concatenate(([True], np.diff(np.maximum.accumulate(below)) > 1e-14))
    return float(interpolate.PchipInterpolator(below[rising], nodes[rising])(np.clip(share, below[0], below[-1])))
