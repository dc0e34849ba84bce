"""What truth finding answers, as tables and in words: values, weights of sources, echoes."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from consilience.arrays import Codes, Floats
from consilience.errors import OptionError, did_you_mean
from consilience.markup import MOST, html_table
from consilience.records import DOCUMENT_VERSION
from consilience.weighing.baselines import PUBLISHED
from consilience.weighing.consensus import Consensus, find_consensus
from consilience.weighing.echoes import Pairs, find_pairs
from consilience.weighing.gathering import Labels, Rejected
from consilience.weighing.groups import Groups
from consilience.weighing.statements import Statements
from consilience.weighing.tuning import LIKELY
from consilience.weighing.why import weight_words, why_words
from consilience.words import counted, digits_words, list_words

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
    _names: Labels = field(repr=False, compare=False)
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

        Columns: scope, measure (where given), value, stated (whether a source says just that), for the consensus
        probability (that it is exactly the truth), lower and upper (the truth lies between them with 90 %), claims,
        origins, supporters (origins in the group of close values that holds the estimate, or is nearest to it), votes
        (the same, where sources that share values and gaps count once), low, high (the ends of that group),
        other_supporters, other_low, other_high (the best supported other group; missing where there is none).
        """
        import pandas as pd

        said, groups = self._said, self._groups
        mine, other = self._groups.around(self._value)
        stated = np.zeros(len(said.claims), dtype=np.bool_)
        stated[said.scope[said.value == self._value[said.scope]]] = True
        some = other >= 0
        columns: dict[str, Any] = {
            "scope": list(self._names.scopes),
            "measure": [self._names.measures[code] for code in said.measure.tolist()] if self._names.measures else None,
            "value": self._value,
            "stated": stated,
            **self._beliefs,
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

        >>> from consilience import find_truth
        >>> found = find_truth({"scope": ["march"] * 3, "source": list("abc"), "value": [10, 10, 26]})
        >>> found.to_dict()["estimates"][0]["value"]
        10.0
        """
        kept = (
            *("scope", "measure", "value", "stated", "claims", "origins", "supporters", "low", "high"),
            *("probability", "lower", "upper"),  # missing where the method is not the consensus
        )
        return {
            "kind": "truths",
            "version": DOCUMENT_VERSION,
            "method": self.method,
            "estimates": [_plain(row, kept) for row in self.estimates.to_dict("records")],
            "weights": [
                _plain(row, ("source", "measure", "claims", "weight")) for row in self.weights.to_dict("records")
            ],
        }

    def _repr_html_(self) -> str:
        believed = bool(self._beliefs)
        heads = ("scope", "value", *("lower", "upper", "probability") * believed, "claims", "origins", "supporters")
        rows = [
            (
                str(row["scope"]),
                *(digits_words(row[name]) for name in heads[1:-3]),
                *(f"{row[n]:,}" for n in heads[-3:]),
            )
            for row in self.estimates.head(MOST).to_dict("records")
        ]
        told = f"{counted(len(self.estimates), 'estimate')} by {self.method}, to four digits"
        return html_table(heads, rows, told, len(self.estimates))

    @cached_property
    def _beliefs(self) -> dict[str, Floats]:
        """How likely each value is exactly right, and the ends of what is likely."""
        if self._consensus is None:
            none = np.zeros(0)
            return dict.fromkeys(("probability", "lower", "upper"), none) if self.method == METHODS[0] else {}
        posterior = self._consensus.posterior
        lower, upper = posterior.interval(LIKELY)
        return {"probability": posterior.probability(self._value), "lower": lower, "upper": upper}

    def words(self, scope: object) -> str:
        """Say in words who stands where on one scope.

        Examples
        --------
        >>> from consilience import find_truth
        >>> crowd = {"scope": ["march"] * 5, "source": list("abcde"), "value": [10000, 10001, 9999, 2600, 2600]}
        >>> find_truth(crowd).words("march")
        '3 origins are within 0.02 % of each other at 10,000; 2 say 2,600.'
        """
        row = self._row(scope)
        groups = self._groups
        here = np.flatnonzero(groups.scope == row)
        main = groups.around(self._value)[0][row]
        order = [main, *sorted((g for g in here if g != main), key=lambda g: (-groups.origins[g], groups.low[g]))]
        at = self._value[row]
        first = groups.words(main, at if groups.low[main] <= at <= groups.high[main] else None, first=True)
        rest = [groups.words(group, None, first=False) for group in order[1:]]
        return "; ".join([first, *rest, *self._feed_words(row)]) + "."

    def why(self, scope: object) -> str:
        """Say in words why a scope has its answer: who states it or what it blends, and how sure that is.

        Examples
        --------
        >>> from consilience import find_truth
        >>> rows = [(day, source, 100 + day) for day in range(20) for source in "abc"] + [(0, "d", 7)]
        >>> scope, source, value = zip(*rows)
        >>> find_truth({"scope": scope, "source": source, "value": value}).why(0)
        '100 is stated by a, b and c, and exactly right with 100 %. d differs.'
        """
        row = self._row(scope)
        return " ".join(
            why_words(
                self._said,
                [str(name) for name in self._names.witnesses],
                row,
                float(self._value[row]),
                self._consensus,
                {name: float(column[row]) for name, column in self._beliefs.items()},
            )
        )

    def _row(self, scope: object) -> int:
        known = list(self._names.scopes)
        if scope not in known:
            raise OptionError("no claim is on that scope", got=scope, hint=did_you_mean(str(scope), map(str, known)))
        return known.index(scope)

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
        times vote, plus the rest over one plus the squared error), votes_with (sources it shares votes with: of one
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
        frame["votes_with"] = [each for each in _mates(found, members) for _ in range(said.measures)]
        feed = np.repeat(np.bincount(found.feed)[found.feed[code]] > 1, said.measures).tolist()
        company = np.repeat(found.company[code], said.measures).tolist()
        stuck = np.repeat(found.stuck[code], said.measures).tolist()
        why = (frame["claims"], frame["checked"], frame["exact"], frame["votes_with"], feed, company, stuck)
        frame["words"] = [weight_words(*row) for row in zip(*why, strict=True)]
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
        return find_pairs(self._said, found.first_vote, found.first_exact, twins=True)

    @cached_property
    def _groups(self) -> Groups:
        return Groups.of(self._said, self.close)

    @cached_property
    def _votes(self) -> Codes:
        """How many votes each group of close values has: sources that share values and gaps have one."""
        found = self._consensus
        if found is None or len(np.unique(found.feed)) == len(found.feed):
            return self._groups.origins
        return Groups.of(self._said.joined(np.unique(found.feed, return_inverse=True)[1]), self.close).origins


def _mates(found: Consensus, members: Sequence[tuple[int, Any]]) -> list[tuple[str, ...]]:
    """Return for each member, a witness and the name of a source, with whom it shares votes."""
    along, names = defaultdict(set), defaultdict(list)
    for left, right in zip(*(codes.tolist() for codes in found.copies), strict=True):
        along[left].add(right)
        along[right].add(left)
    feeds = found.feed[[witness for witness, _ in members]].tolist()
    for feed, (_, name) in zip(feeds, members, strict=True):
        names[feed].append(name)
    return [
        tuple(sorted(str(name) for each in {feed} | along[feed] for name in names[each] if name != mine))
        for feed, (_, mine) in zip(feeds, members, strict=True)
    ]


def _plain(row: dict[Any, Any], names: Sequence[str]) -> dict[str, Any]:
    """Return some fields of a row as JSON holds them: names as texts, what is missing or infinite as None."""
    texts = ("scope", "source", "measure")
    named = {name: None if row.get(name) is None else str(row[name]) for name in names if name in texts}
    numbers = {name: row.get(name) for name in names if name not in named}
    return named | {
        name: None if isinstance(number, float) and not math.isfinite(number) else number
        for name, number in numbers.items()
    }
