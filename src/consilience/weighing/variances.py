"""Variances drawn to each other as far as they are alike (Smyth 2004): those of sources, and how hard scopes are.

A variance that few squares show is drawn to the usual one, which is worth a number of squares: few where variances
differ, many where they are alike. The squares themselves say how many, by an F distribution.
"""

from __future__ import annotations

import math

import numpy as np

from consilience.arrays import Codes, Floats
from consilience.weighing.tuning import CAUTION

LIKENESS: Floats = np.exp2(np.arange(-4.0, 8.0))
"""How many squares the usual variance may be worth beside those of a source or a scope."""

TURNS = 10
"""So often kinds of variances and what they are worth are judged by each other."""


def alike(off: Floats, free: Codes) -> Floats:
    """Return variances drawn to the usual one, all as far as they are alike.

    Parameters
    ----------
    off : floats of shape (n,)
        Sums of squares.
    free : codes of shape (n,)
        Their degrees of freedom, 1 or more.
    """
    usual = np.full(len(LIKENESS), off.sum() / free.sum())
    for _ in range(5):
        usual *= _pull(off, free, usual).sum(axis=1) / free.sum()
    worth = balanced(LIKENESS, (_fixed(free) + _support(off, free, usual)).sum(axis=1))
    middle = np.interp(math.log(worth), np.log(LIKENESS), usual)
    return np.asarray((worth * middle + off) / (worth + free))


def mixed(off: Floats, free: Floats) -> Floats:
    """Return variances drawn to the usual one of their kind: those that are alike closely, one that stands out little.

    Kinds differ in what their usual variance is worth. How many there are of each, and of which kind each is likely to
    be, is estimated together, so that one good source among many that are alike is not drawn to these.

    Parameters
    ----------
    off : floats of shape (n,)
        Sums of squares.
    free : floats of shape (n,)
        Their degrees of freedom, above 0.
    """
    free = np.maximum(np.round(free, 1), 0.1)  # few different ones
    share = np.full((len(LIKENESS), len(off)), 1 / len(LIKENESS))
    usual, fixed = np.full(len(LIKENESS), off.sum() / free.sum()), _fixed(free)
    for _ in range(TURNS):
        usual *= ((share * _pull(off, free, usual)).sum(axis=1) + 1e-9) / ((share * free).sum(axis=1) + 1e-9)
        many = share.sum(axis=1) + CAUTION / len(LIKENESS)
        log = fixed + _support(off, free, usual) + np.log(many)[:, None]
        share = np.exp(log - log.max(axis=0))
        share /= share.sum(axis=0)
    worth = LIKENESS[:, None]
    return np.asarray(np.exp((share * np.log((worth * usual[:, None] + off) / (worth + free))).sum(axis=0)))


def balanced(grid: Floats, support: Floats) -> float:
    """Return the mean of a grid, by ratios, weighed by its log support."""
    share = np.exp(support - support.max())
    return float(np.exp((share * np.log(grid)).sum() / share.sum()))


def _pull(off: Floats, free: Floats | Codes, usual: Floats) -> Floats:
    """Return what each square adds to the usual variance of each likeness, in multiples of it."""
    worth = LIKENESS[:, None]
    return np.asarray((worth + free) * off / (worth * usual[:, None] + off))


def _fixed(free: Floats | Codes) -> Floats:
    """Return what the log likelihood of each likeness has from the degrees of freedom alone."""
    sizes, size = np.unique(free, return_inverse=True)
    known = [[math.lgamma((a + n) / 2) - math.lgamma(a / 2) for n in sizes.tolist()] for a in LIKENESS.tolist()]
    return np.array(known)[:, size]


def _support(off: Floats, free: Floats | Codes, usual: Floats) -> Floats:
    """Return the rest of the log likelihood of each sum of squares under each likeness."""
    worth, middle = LIKENESS[:, None], usual[:, None]
    tail = (worth + free) / 2 * np.log1p(off / (worth * middle))
    return np.asarray(-free / 2 * np.log(worth * middle) - tail)
