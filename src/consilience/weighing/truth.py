"""Truth finding over many scopes: values and the weights of sources, estimated together from columns."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from numbers import Real
from typing import Any

import numpy as np

from consilience.arguments import FLAG, NAMES, NONE, TEXT, checked, one_of
from consilience.arrays import Floats
from consilience.errors import OptionError
from consilience.model.claim_sets import ClaimSet
from consilience.model.claims import Claim
from consilience.model.intervals import Interval
from consilience.weighing.baselines import PUBLISHED
from consilience.weighing.consensus import find_consensus
from consilience.weighing.gathering import MOST_TO_WEIGH, Labels, gather, gather_claims
from consilience.weighing.posterior import LOSSES, Loss
from consilience.weighing.truths import METHODS, Truths


@checked(
    scope=NAMES,
    measure=TEXT | NONE,
    origin=TEXT | NONE,
    reported=TEXT | NONE,
    method=one_of(*METHODS),
    loss=one_of(*LOSSES),
    discount_echoes=FLAG,
)
def find_truth(
    data: Any,
    *,
    scope: str | Sequence[str] = "scope",
    source: str = "source",
    value: str = "value",
    measure: str | None = None,
    origin: str | None = None,
    reported: str | None = None,
    method: str = "consensus",
    loss: Loss = "exact",
    known: Mapping[Any, float] | None = None,
    close: float = 0.05,
    discount_echoes: bool = True,
) -> Truths:
    """Estimate the value of every scope and the weight of every source together.

    Parameters
    ----------
    data : ClaimSet, sequence of Claim, dataframe, dict of columns, or list of dicts
        A row per claim, its value a number; every kind of dataframe that `reconcile_frame` takes. Of claims, the
        current ones are taken by their stated values and origins; a limit such as "at least 100" counts as its number.
    scope, source, value : str
        Columns; several for `scope` name it together.
    measure : str, optional
        Column with the kind of number (deaths, price ...). A source is then weighed on each, shrunk to its overall
        weight where it has few claims.
    origin : str, optional
        Column with the origin of the claim; the sources of one origin count as one, and a source whose
        claims come from several origins counts for each of them.
    reported : str, optional
        Column with the date of each statement; a later one of the same source on the same scope replaces an earlier
        one. Statements without a date are kept.
    method : {'consensus', 'mode', 'median', 'CRH', 'CATD', 'GTM'}
        The first needs no tuning; the others are baselines and published methods.
    loss : {'exact', 'absolute', 'squared'}
        What the consensus minimises: how often it misses the truth, how far, or how far squared. It answers with the
        likeliest value, with the median or with the mean of what may be true.
    known : mapping of scope to value, optional
        Values that are known beforehand, by the scopes of `Truths.values`. They are the answers on these scopes,
        and sources are judged by them. Scopes without claims are ignored.
    close : float, default 0.05
        Values within that share of each other are shown as one group; the estimates do not depend on it.
    discount_echoes : bool, default True
        Whether sources that surely copy most of their odd values from each other share votes where they say the same,
        as far as they copy. Counts of supporters still include all origins, and `Truths.weights` names who shares
        votes with whom. Set it to False if you know that they are independent; see `Truths.echoes`. Sources that share
        values *and* gaps vote once in any case.

    Returns
    -------
    Truths

    Raises
    ------
    ReadError
        If this is not a table, or has no such column.
    OptionError
        If there is no such method, or an argument is not known.

    Examples
    --------
    >>> found = find_truth({"scope": [1, 1, 1], "source": ["a", "b", "c"], "value": [5.0, 5.0, 7.0]})
    >>> found.values.tolist()
    [5.0]
    >>> find_truth({"scope": [1], "source": ["a"], "value": [5.0]}, method="vote")
    Traceback (most recent call last):
    consilience.errors.OptionError: method= is not one of 'consensus', ...: got 'vote'
    """
    _check_consensus(method, loss, known)
    if not isinstance(close, Real) or not 0 <= close < 1:
        raise OptionError("close is a share", got=close, hint="from 0 to below 1")
    if isinstance(data, Sequence) and not isinstance(data, str) and all(isinstance(one, Claim) for one in data):
        data = ClaimSet(data)
    if isinstance(data, ClaimSet):
        gathered = gather_claims(data)
    else:
        scopes = [scope] if isinstance(scope, str) else list(scope)
        gathered = gather(data, scopes, source, value, measure=measure, origin=origin, reported=reported)
    said, names, rejected = gathered
    if method != "consensus" or not len(said.claims):
        values, weight = PUBLISHED["median" if method == "consensus" else method](said)
        return Truths(method, close, said, names, values, weight, None, rejected)
    if known is not None:
        said = replace(said, given=_given(known, names))
    found = find_consensus(said, loss=loss, discount_echoes=discount_echoes)
    weight = found.exact * found.vote + (1 - found.exact) / (1 + found.error**2)
    return Truths(method, close, said, names, found.value, weight, found, rejected)


@dataclass(frozen=True)
class TruthRule:
    """Truth finding as a rule: the claims on one scope to one number.

    On a single scope there is nothing to weigh sources by, so that the consensus is a robust vote of close values. To
    weigh them use `find_truth` on all scopes. It takes stated values, not intervals, and promises the laws totality,
    determinism, order, anonymity, echo, internality, scale and widening; consensus, mode and median also minority.

    Parameters
    ----------
    method : str, default 'consensus'
        As in `find_truth`.

    Examples
    --------
    >>> from consilience.model.claims import Claim
    >>> figures = {"a": "10,000", "b": "10,001", "c": "9,999", "d": "2,600", "e": "2,600"}
    >>> TruthRule()([Claim(id=name, figure=text, source=name) for name, text in figures.items()])
    [10000, 10000]
    >>> TruthRule("mode")([]) is None
    True
    """

    method: str = "consensus"

    def __post_init__(self) -> None:
        _check_method(self.method)

    def __call__(self, claims: Sequence[Any]) -> Interval | None:
        """Return the number as an interval of one point; None for no claims."""
        if not claims:
            return None
        said: dict[str, list[float]] = defaultdict(list)
        for claim in claims:
            for origin in claim.origins:
                said[origin].append(float(claim.value))
        # Sources are numbered by what they say, so that their names do not even decide the last digit.
        rows = [
            (0, place, value) for place, values in enumerate(sorted(map(sorted, said.values()))) for value in values
        ]
        columns = dict(zip(("scope", "source", "value"), zip(*rows, strict=True), strict=True))
        return Interval.point(float(find_truth(columns, method=self.method).values.iloc[0]))


def _check_method(method: Any) -> None:
    one_of(*METHODS).check("method", method)


def _check_consensus(method: str, loss: Any, known: Any) -> None:
    if method != METHODS[0] and (loss != LOSSES[0] or known is not None):
        raise OptionError("only the consensus takes loss and known", got=method, hint="leave them or the method out")
    if known is not None and not isinstance(known, Mapping):
        raise OptionError("known must map scopes to values", got=type(known).__name__, hint="such as {'Kyiv': 120}")


def _given(known: Mapping[Any, Any], names: Labels) -> Floats:
    """Return the value of each scope that is known beforehand; NaN elsewhere."""
    given = np.full(len(names.scopes), np.nan)
    for row, scope in enumerate(names.scopes):
        if scope in known:
            value = known[scope]
            if isinstance(value, bool) or not isinstance(value, Real) or not abs(float(value)) <= MOST_TO_WEIGH:
                hint = f"at most {MOST_TO_WEIGH:g}"
                raise OptionError("a known value must be a finite number", got=f"{scope}: {value!r}", hint=hint)
            given[row] = float(value)
    if np.isnan(given).all():
        raise OptionError(
            "no claim is on a scope of known", got=list(known)[:3], hint="name scopes as in Truths.values"
        )
    return given
