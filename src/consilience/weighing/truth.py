"""Truth finding over many scopes: values and the weights of sources, estimated together from columns."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from numbers import Real
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from consilience.arrays import Codes, Floats
from consilience.errors import OptionError, did_you_mean
from consilience.model.claim_sets import ClaimSet
from consilience.model.claims import Claim
from consilience.model.intervals import Interval
from consilience.records import DOCUMENT_VERSION
from consilience.weighing.baselines import PUBLISHED
from consilience.weighing.consensus import Consensus, find_consensus
from consilience.weighing.echoes import Pairs, find_pairs
from consilience.weighing.gathering import Names, Rejected, gather, gather_claims
from consilience.weighing.statements import Statements
from consilience.words import list_words, number_words

if TYPE_CHECKING:
    import pandas as pd

METHODS = ("consensus", *PUBLISHED)
_WEIGHED = ("claims", "checked", "exact", "error", "vote", "repeated", "gross", "weight", "votes_with", "words")


@dataclass(frozen=True)
class Truths:
    """Values of many scopes and weights of many sources; made by `find_truth`.

    Attributes
    ----------
    method : str
    close : float
        Values within that share of each other are shown as one group.
    """

    method: str
    close: float
    _said: Statements = field(repr=False, compare=False)
    _names: Names = field(repr=False, compare=False)
    _value: Floats = field(repr=False, compare=False)
    _weight: Floats = field(repr=False, compare=False)
    _consensus: Consensus | None = field(repr=False, compare=False)
    _rejected: tuple[Rejected, ...] = field(repr=False, compare=False)

    @property
    def values(self) -> pd.Series[float]:
        """The estimate of each scope, by scope; by (measure, scope) where a scope is named under several measures."""
        import pandas as pd

        return pd.Series(self._value, index=pd.Index(self._names.scopes, tupleize_cols=False), name="value")

    @cached_property
    def estimates(self) -> pd.DataFrame:
        """A row per scope.

        Columns: scope, measure (where given), value, stated (whether a source says just that), claims, origins,
        supporters (origins in the group of close values that holds the estimate, or is nearest to it), votes (the same,
        where sources that share values and gaps count once), low, high
        (the ends of that group), other_supporters, other_low, other_high (the best supported other group; missing
        where there is none).
        """
        import pandas as pd

        said, groups = self._said, self._groups
        mine, other = self._main_groups()
        stated = np.zeros(len(said.claims), dtype=np.bool_)
        stated[said.scope[said.value == self._value[said.scope]]] = True
        some = other >= 0
        columns: dict[str, Any] = {
            "scope": list(self._names.scopes),
            "measure": [self._names.measures[code] for code in said.measure.tolist()] if self._names.measures else None,
            "value": self._value,
            "stated": stated,
            "claims": self._names.claims,
            "origins": groups.on_scope,
            "supporters": groups.origins[mine],
            "votes": self._votes[mine],
            "low": groups.low[mine],
            "high": groups.high[mine],
            "other_supporters": np.where(some, groups.origins[other], 0),
            "other_low": np.where(some, groups.low[other], np.nan),
            "other_high": np.where(some, groups.high[other], np.nan),
        }
        return pd.DataFrame({name: column for name, column in columns.items() if column is not None})

    def to_dict(self) -> dict[str, Any]:
        """Return estimates and weights in plain values, ready for ``json.dumps``.

        ``python -m consilience schema truths`` prints its JSON Schema.

        >>> found = find_truth({"scope": ["march"] * 3, "source": list("abc"), "value": [10, 10, 26]})
        >>> found.to_dict()["estimates"][0]["value"]
        10.0
        """
        kept = ("scope", "measure", "value", "stated", "claims", "origins", "supporters", "low", "high")
        return {
            "kind": "truths",
            "version": DOCUMENT_VERSION,
            "method": self.method,
            "estimates": [_plain(row, kept) for row in self.estimates.to_dict("records")],
            "weights": [
                _plain(row, ("source", "measure", "claims", "weight")) for row in self.weights.to_dict("records")
            ],
        }

    def words(self, scope: object) -> str:
        """Say in words who stands where on one scope.

        Examples
        --------
        >>> crowd = {"scope": ["march"] * 5, "source": list("abcde"), "value": [10000, 10001, 9999, 2600, 2600]}
        >>> find_truth(crowd).words("march")
        '3 origins are within 0.02 % of each other at 10,000; 2 say 2,600.'
        """
        known = list(self._names.scopes)
        if scope not in known:
            raise OptionError("no claim is on that scope", got=scope, hint=did_you_mean(str(scope), map(str, known)))
        row = known.index(scope)
        groups = self._groups
        here = np.flatnonzero(groups.scope == row)
        main = self._main_groups()[0][row]
        order = [main, *sorted((g for g in here if g != main), key=lambda g: (-groups.origins[g], groups.low[g]))]
        at = self._value[row]
        first = _group_words(groups, main, at if groups.low[main] <= at <= groups.high[main] else None, first=True)
        rest = [_group_words(groups, group, None, first=False) for group in order[1:]]
        return "; ".join([first, *rest, *self._feed_words(row)]) + "."

    def _feed_words(self, row: int) -> list[str]:
        """Say which sources on a scope share values and gaps, so that they count once where they say the same."""
        if self._consensus is None:
            return []
        here = np.unique(self._said.source[self._said.at == row])
        feed = self._consensus.feed[here]
        members = [here[feed == each] for each in np.unique(feed)]
        names = [[str(self._names.witnesses[code]) for code in group.tolist()] for group in members if len(group) > 1]
        return [f"{list_words(group)} share values and gaps, and count once" for group in names]

    @cached_property
    def weights(self) -> pd.DataFrame:
        """A row per source (and measure, where given): why it weighs what it does, the heaviest first.

        For the consensus: source, measure, claims, checked (on scopes where others speak), exact (how likely it is
        exactly right on a scope of usual ease), error (its typical error otherwise, in typical deviations of the
        measure), vote (what its exact agreement adds to the log odds of a value), repeated (how often other odd claims
        are the same as its own), gross (how often it is off beyond all measure), weight (one number to sort by: exact
        times vote, plus the rest over one plus the squared error), votes_with (sources it votes once with: of one
        origin, with the same values and gaps, or discounted for copying), words. For other methods: source, claims,
        weight. Where origins are given, origin stands behind source, a row for each that it has claims from; the
        sources of one are weighed as one.
        """
        import pandas as pd

        said, found, names = self._said, self._consensus, self._names
        members = [(code, name) for code, group in enumerate(names.sources) for name in group]
        code = np.array([code for code, _ in members], dtype=np.int64)
        frame = pd.DataFrame({"source": [name for _, name in members]})
        if names.by_origin:
            frame["origin"] = [names.witnesses[witness] for witness, _ in members]
        if found is None and not members and self.method == "consensus":
            return frame.reindex(columns=[*frame.columns, *_WEIGHED])
        if found is None:
            frame["claims"] = np.bincount(said.source, minlength=said.sources)[code]
            frame["weight"] = self._weight[code]
            return frame.sort_values("weight", ascending=False, kind="stable", ignore_index=True)
        frame = frame.loc[np.repeat(frame.index, said.measures)]
        voice = (code[:, None] * said.measures + np.arange(said.measures)).ravel()
        if names.measures:
            frame.insert(1, "measure", list(names.measures) * len(members))
        claims = np.bincount(said.source * said.measures + said.measure[said.at], minlength=len(found.checked))
        frame["claims"] = claims[voice]
        frame["checked"] = found.checked[voice].astype(np.int64)
        for name in ("exact", "error", "vote", "repeated", "gross"):
            frame[name] = getattr(found, name)[voice]
        frame["weight"] = self._weight[voice]
        group = found.group[code]
        frame["votes_with"] = (
            [
                tuple(
                    str(other)
                    for (_, other), mate in zip(members, group, strict=True)
                    if mate == mine and other != name
                )
                for (_, name), mine in zip(members, group, strict=True)
                for _ in range(said.measures)
            ]
            if len(np.unique(group)) < len(members)
            else [()] * len(frame)
        )
        feed = np.repeat(np.bincount(found.feed)[found.feed[code]] > 1, said.measures).tolist()
        why = zip(frame["claims"], frame["checked"], frame["exact"], frame["votes_with"], feed, strict=True)
        frame["words"] = [_why(*row) for row in why]
        frame = frame[frame["claims"] > 0]
        return frame.sort_values("weight", ascending=False, kind="stable", ignore_index=True)

    @cached_property
    def echoes(self) -> pd.DataFrame:
        """Pairs of sources that share odd values, the least likely first; reported, never merged.

        Columns: left, right, both_odd (scopes where both state something odd), shared (where it is the same),
        by_chance (how many of them independent sources would share), p (a bound on the probability of so many, all
        pairs considered), copied (the share that copying would explain), suspected, examples (scope and value of up
        to five, rare values first).
        """
        import pandas as pd

        pairs, said = self._pairs, self._said
        names = np.array([str(name) for name in self._names.witnesses], dtype=object)
        examples: dict[int, list[tuple[Any, float]]] = {pair: [] for pair in range(len(pairs.left))}
        facts, of = pairs.facts
        # Figures of many digits are the oddest.
        digits = np.array([len(f"{said.value[fact]:.15g}".strip("-0.").replace(".", "")) for fact in facts])
        for place in np.lexsort((facts, -digits)) if len(facts) else ():
            if len(examples[of[place]]) < 5:
                fact = facts[place]
                examples[of[place]].append((self._names.scopes[said.scope[fact]], float(said.value[fact])))
        frame = pd.DataFrame(
            {
                "left": names[pairs.left],
                "right": names[pairs.right],
                "both_odd": pairs.odd_in_both,
                "shared": pairs.shared.astype(np.int64),
                "by_chance": pairs.chance * pairs.odd_in_both,
                "p": pairs.p,
                "copied": pairs.copied,
                "suspected": pairs.suspected,
                "examples": [tuple(examples[pair]) for pair in range(len(pairs.left))],
            }
        )
        frame = frame[np.isfinite(pairs.odd_in_both)]
        return frame.sort_values(
            ["p", "shared", "left", "right"], ascending=[True, False, True, True], ignore_index=True
        )

    @property
    def rejects(self) -> pd.DataFrame:
        """Rows that could not be used: row (from 1), field, reason, hint."""
        import pandas as pd

        return pd.DataFrame(list(self._rejected), columns=["row", "field", "reason", "hint"])

    @cached_property
    def _pairs(self) -> Pairs:
        if not len(self._said.claims):
            return Pairs.none()
        found = self._consensus or find_consensus(self._said)
        return find_pairs(self._said, found.vote, found.exact) if found.pairs is None else found.pairs

    @cached_property
    def _groups(self) -> _Groups:
        return _Groups.of(self._said, self.close)

    @cached_property
    def _votes(self) -> Codes:
        """How many votes each group of close values has: sources that share values and gaps have one."""
        found = self._consensus
        if found is None or len(np.unique(found.feed)) == len(found.feed):
            return self._groups.origins
        return _Groups.of(self._said.joined(np.unique(found.feed, return_inverse=True)[1]), self.close).origins

    def _main_groups(self) -> tuple[Codes, Codes]:
        """Return for each scope the group that holds, or is nearest to, the estimate; and the best of the others."""
        groups = self._groups
        value = self._value[groups.scope]
        away = np.maximum(np.maximum(groups.low - value, value - groups.high), 0)
        begin = np.r_[0, np.flatnonzero(np.diff(groups.scope)) + 1][: len(self._said.claims)]
        mine = np.lexsort((-groups.origins, away, groups.scope))[begin]
        left = groups.origins.copy()
        left[mine] = -1
        other = np.lexsort((groups.low, -left, groups.scope))[begin]
        return mine, np.where(left[other] < 0, -1, other)


def _plain(row: dict[Any, Any], names: Sequence[str]) -> dict[str, Any]:
    """Return some fields of a row as JSON holds them: names as texts, what is missing or infinite as None."""
    texts = ("scope", "source", "measure")
    named = {name: None if row.get(name) is None else str(row[name]) for name in names if name in texts}
    numbers = {name: row[name] for name in names if name not in named}
    return named | {
        name: None if isinstance(number, float) and not math.isfinite(number) else number
        for name, number in numbers.items()
    }


class _Groups(NamedTuple):
    """Groups of close values: shapes (groups,), sorted by scope and value."""

    scope: Codes
    low: Floats
    high: Floats
    origins: Codes
    on_scope: Codes

    @classmethod
    def of(cls, said: Statements, close: float) -> _Groups:
        """Split the values of each scope where two neighbours are further apart than that share of the larger."""
        value, scope = said.value, said.scope
        near = np.diff(value) <= close * np.maximum(np.abs(value[1:]), np.abs(value[:-1]))
        begin = np.r_[True, ~(near & (scope[1:] == scope[:-1]))][: len(value)]
        group = np.cumsum(begin) - 1
        first = np.flatnonzero(begin)
        last = np.r_[first[1:], len(value)][: len(first)] - 1
        pairs = np.unique(group[said.fact] * max(1, said.sources) + said.source)
        origins = np.bincount(pairs // max(1, said.sources), minlength=len(first))
        everywhere = np.unique(said.at * max(1, said.sources) + said.source) // max(1, said.sources)
        on_scope = np.bincount(everywhere, minlength=len(said.claims))
        return cls(scope[first], value[first], value[last], origins, on_scope)


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
    close: float = 0.05,
    discount_echoes: bool = False,
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
        Column with the kind of number (deaths, price ...). A source is then weighed on each, drawn to its overall
        weight where it said little.
    origin : str, optional
        Column with whom the source has it from; the sources of one origin are one witness, and a source that has its
        claims from several origins speaks for each of them.
    reported : str, optional
        Column with the date of each statement; a later one of the same source on the same scope replaces an earlier
        one. What has no date stands.
    method : {'consensus', 'mode', 'median', 'CRH', 'CATD', 'GTM'}
        The first needs no tuning; the others are baselines and published methods.
    close : float, default 0.05
        Values within that share of each other are shown as one group; the estimates do not depend on it.
    discount_echoes : bool, default False
        Whether sources that are suspected to copy each other vote once where they say the same. Counts of supporters
        are of all origins even so, and `Truths.weights` names who votes with whom. Off unless asked for, since two
        sources that are always right look the same as two that copy; see `Truths.echoes` first. Sources that share
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
    consilience.errors.OptionError: no such way to find truth: got 'vote'; ...
    """
    _check_method(method)
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
    found = find_consensus(said, discount_echoes=discount_echoes)
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
    if method not in METHODS:
        raise OptionError("no such way to find truth", got=method, hint=did_you_mean(str(method), METHODS))


def _group_words(groups: _Groups, group: int, at: float | None, *, first: bool) -> str:
    count, low, high = int(groups.origins[group]), float(groups.low[group]), float(groups.high[group])
    who = f"{count} origin{'s' if count > 1 else ''}" if first else f"{count}"
    if low == high:
        return f"{who} {'say' if count > 1 else 'says'} {number_words(low)}"
    share = (high - low) / max(abs(low), abs(high)) * 100
    where = (
        f"at {number_words(float(f'{at:.6g}'))}"
        if at is not None
        else f"from {number_words(low)} to {number_words(high)}"
    )
    return f"{who} are within {share:.2g} % of each other {where}"


def _why(claims: int, checked: float, exact: float, mates: Sequence[str], feed: bool) -> str:
    said = f"{claims} claim" if claims == 1 else f"{claims} claims"
    if not checked:
        text = f"{said}; no other source covers its scopes, so it gets the weight of sources with as few claims"
    else:
        text = f"{said}, {int(checked)} checked by others; exactly right on about {exact:.0%} of scopes of usual ease"
    why = "shares values and gaps, and so one vote," if feed else "votes once"
    return text + (f"; {why} with {list_words(list(mates))} where they say the same" if mates else "")
