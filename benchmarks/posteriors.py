"""How exact and how fast `pool_bayes` is: against finer sums, against an independent chain of draws, and timed.

Usage: ``python -m benchmarks.posteriors``. The first table has, of three sets, the mean and the standard deviation of
mu by the library, how far both are from a sum over a grid of twenty times as many nodes (in standard errors of mu), and
how far the means are from those of 256 random walks, in their own Monte Carlo errors. The second times 50 values.
"""

from __future__ import annotations

import math
import sys
import time

import numpy as np
from scipy.special import erfcx

from consilience.arrays import Floats
from consilience.measurements import pool_bayes

SETS = {
    "eight schools": (
        [28.39, 7.94, -2.75, 6.82, -0.64, 0.63, 18.01, 12.16],
        [14.9, 10.2, 16.3, 11, 9.4, 11.4, 10.4, 17.6],
    ),
    "PCB 28": ([34.30, 32.90, 34.53, 32.42, 31.90, 35.80], [1.03, 0.69, 0.83, 0.29, 0.40, 0.38]),
    "one far off": ([10.0, 10.2, 9.9, 10.1, 13.0], [0.1, 0.2, 0.1, 0.15, 0.3]),
}
CHAINS, STEPS, BURNT = 256, 6_000, 1_000
TIMED = 50


def log_marginal(values: Floats, errors: Floats, mu: Floats, tau: Floats, effects: str) -> Floats:
    """Return ln p(values | mu, tau), summed over the values; mu and tau broadcast."""
    total = np.zeros(np.broadcast(mu, tau).shape)
    for value, error in zip(values, errors, strict=True):
        off = value - mu
        if effects == "normal":
            variance = error**2 + tau**2
            total = total - np.log(variance) / 2 - off**2 / variance / 2
        else:  # a normal number plus a Laplace one of scale b: two exponentials, each cut off by the normal one
            b = np.maximum(tau / math.sqrt(2), 1e-12)
            left, right = ((error / b + side * off / error) / math.sqrt(2) for side in (1, -1))
            # exp(-z^2/2) erfcx(x) is stable where x >= 0; else erfc is 2 less its mirror, with the exponent taken in.
            total = total + np.logaddexp(*(_log_cut(x, off / error) for x in (left, right))) - np.log(4 * b)
    return total


def _log_cut(x: Floats, z: Floats) -> Floats:
    safe = np.log(erfcx(np.maximum(x, -25.0))) - z**2 / 2
    return np.where(x > -25.0, safe, np.log(2.0) + x**2 - z**2 / 2)


def log_prior(tau: Floats, scale: float) -> Floats:
    """The half-Cauchy prior of tau, up to a constant."""
    return -np.log1p((tau / scale) ** 2)


def by_sums(values: Floats, errors: Floats, effects: str, scale: float) -> tuple[float, float, float]:
    """Return mean and standard deviation of mu, and the mean of tau, from a fine grid: tan for tau, sinh for mu."""
    share, weight = np.polynomial.legendre.leggauss(1_200)
    angle = (share + 1) * math.pi / 4  # tau = scale * tan(angle), under which the half-Cauchy prior is flat
    tau = scale * np.tan(angle)
    width = float(np.std(values) + errors.mean()) / math.sqrt(len(values))
    u, step = np.linspace(-9, 9, 2_401, retstep=True)
    mu = float(np.average(values, weights=errors**-2.0)) + width * np.sinh(u)
    logs = np.concatenate(
        [log_marginal(values, errors, mu, block[:, None], effects) for block in np.array_split(tau, 24)]
    )
    joint = np.exp(logs - logs.max()) * weight[:, None] * np.cosh(u) * step
    joint /= joint.sum()
    of_mu = joint.sum(axis=0)
    mean = float(of_mu @ mu)
    return mean, math.sqrt(float(of_mu @ (mu - mean) ** 2)), float(joint.sum(axis=1) @ tau)


def by_walks(values: Floats, errors: Floats, effects: str, scale: float) -> tuple[float, float, float, float]:
    """Return mean of mu and of tau from random walks, each with its Monte Carlo error."""
    random = np.random.default_rng(20)
    spread = float(np.std(values) + errors.mean())
    mu = random.normal(np.mean(values), spread, CHAINS)
    log_tau = np.log(scale) + random.normal(0, 1, CHAINS)
    kept = np.zeros((2, CHAINS))

    def height(mu: Floats, log_tau: Floats) -> Floats:
        tau = np.exp(log_tau)
        return log_marginal(values, errors, mu, tau, effects) + log_prior(tau, scale) + log_tau

    here = height(mu, log_tau)
    for step in range(STEPS):
        ahead = (
            mu + random.normal(0, 0.7 * spread / math.sqrt(len(values)) * 2, CHAINS),
            log_tau + random.normal(0, 1, CHAINS),
        )
        there = height(*ahead)
        moves = np.log(random.random(CHAINS)) < there - here
        mu, log_tau, here = (
            np.where(moves, ahead[0], mu),
            np.where(moves, ahead[1], log_tau),
            np.where(moves, there, here),
        )
        if step >= BURNT:
            kept += mu, np.exp(log_tau)
    means = kept / (STEPS - BURNT)
    error = means.std(axis=1, ddof=1) / math.sqrt(CHAINS)
    return float(means[0].mean()), float(error[0]), float(means[1].mean()), float(error[1])


def exactness() -> str:
    """Return the table of the three sets."""
    lines = [
        "| set, effects | mean ± deviation of mu | off the sums: mean, deviation | walks: mu, tau |",
        "|---|---|---|---|",
    ]
    for name, (values, errors) in SETS.items():
        y, s = np.array(values), np.array(errors)
        scale = 1.4826 * float(np.median(np.abs(y - np.median(y))))
        for effects in ("normal", "laplace"):
            found = pool_bayes(y, s, effects=effects, scale=scale)
            mean, deviation, _ = by_sums(y, s, effects, scale)
            mu, mu_error, tau, tau_error = by_walks(y, s, effects, scale)
            off = abs(found.estimate - mean) / deviation, abs(found.standard_error - deviation) / deviation
            walks = (mu - found.estimate) / mu_error, (tau - found.tau) / tau_error
            lines.append(
                f"| {name}, {effects} | {found.estimate:.4f} ± {found.standard_error:.4f} "
                f"| {off[0]:.0e}, {off[1]:.0e} | {walks[0]:+.1f}, {walks[1]:+.1f} |"
            )
    return "\n".join(lines)


def speed() -> str:
    """Return how long 50 values take, the median of 15 calls."""
    random = np.random.default_rng(5)
    errors = random.uniform(0.5, 2, TIMED)
    values = random.normal(0, 1, TIMED) + random.normal(0, errors)
    lines = [f"| {TIMED} values | ms |", "|---|---|"]
    for effects in ("normal", "laplace"):
        taken = []
        for _ in range(15):
            before = time.process_time()
            pool_bayes(values, errors, effects=effects, scale=1.0)
            taken.append(time.process_time() - before)
        lines.append(f"| {effects} effects | {1000 * float(np.median(taken)):.0f} |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(f"{exactness()}\n\n{speed()}\n")
