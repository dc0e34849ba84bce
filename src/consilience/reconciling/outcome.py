"""What holds: the ranges on every scope, the pairs, the discrepancies; all of a result that is computed."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

import numpy as np

from consilience.briefly import Brief
from consilience.comparing.compared import pairs_frame
from consilience.comparing.comparison import Verdict
from consilience.comparing.range_tables import best_frame, ranges_frame
from consilience.comparing.ranges import RangesOn, ScopeRanges
from consilience.comparing.rules import Rule, answer_all
from consilience.model.citations import whose
from consilience.model.claim_sets import ClaimSet
from consilience.model.claims import Claim
from consilience.model.scopes import Scope
from consilience.reconciling.ambiguity import (
    MOST_READINGS,
    Choice,
    ambiguities_that_matter,
    choices,
    loose_in_readings,
    readings_frame,
)
from consilience.reconciling.balances import Balance, balance_claims
from consilience.reconciling.conflict_sets import least_kappa
from consilience.reconciling.conflict_tables import Stretch, set_aside_frame
from consilience.reconciling.partings import Parting, partings, partings_frame
from consilience.reconciling.slips import days_apart, near_names
from consilience.reconciling.standards import Judgement, Standard, judgements_frame, standing_words
from consilience.reconciling.system import End, Remainder, System
from consilience.wording.conventions import Convention

if TYPE_CHECKING:
    import pandas as pd

    from consilience.reconciling.hypotheses import Explanation


@dataclass(frozen=True, repr=False)
class Outcome(Brief):
    """What several claims say together: all that is computed from them.

    Attributes
    ----------
    claims : ClaimSet
        The claims, read by `convention`.
    compare_across : tuple of str
        The dimensions that were disregarded.
    rule : callable, optional
        Answers for every scope in `ranges`, beside what the claims allow.
    standard : Standard, optional
        What makes a figure confirmed; see `standards`.
    """

    claims: ClaimSet
    compare_across: tuple[str, ...] = ()
    rule: Rule | None = None
    standard: Standard | None = None

    @property
    def convention(self) -> Convention:
        """By which the words were read."""
        return self.claims.convention

    @cached_property
    def system(self) -> System:
        """The claims as bounds on scopes that are tied together: what everything else is computed from."""
        return System(self.claims, self.compare_across)

    @property
    def scopes(self) -> RangesOn:
        """The ranges on every scope, wholes before their parts; those that only a total names come last."""
        return self.system.ranges

    def on(self, scope: Scope | Mapping[str, Any] | str) -> ScopeRanges:
        """Return the ranges on one scope, given as such or in words, as tables name it: "what=troops, where=Kursk".

        Raises
        ------
        OptionError
            If neither a claim nor a total names it.
        """
        return self.scopes[self.system.place_of(scope)]

    def scope_of(self, claim: Claim) -> Scope:
        """Return the scope of a claim as it is compared."""
        return self.system.scopes_of([claim])[0]

    @cached_property
    def remarks(self) -> tuple[str, ...]:
        """What a reader should know, in words: of totals, of the floor of 0, of claims that bound nothing, of slips."""
        names, said = self.system.names, "the total {} ties no two claims"
        loose = [said.format(names.total(total.whole, total.parts)) for total in self.system.loose_totals]
        for name, total in loose_in_readings(self.alternatives):
            told = said.format(names.total(total.whole, total.parts))
            loose.append(f"in another reading of {whose(self.claims[name])}, {told}")
        apart = standing_words(self.claims.apart)
        stated = self.scopes if self.claims.current.reported else ()
        slips = (*near_names(self.claims), *days_apart(stated, names, self.claims.measure))
        return (*loose, *self.system.floor_words, *apart, *slips)

    @property
    def without_floor(self) -> tuple[Scope, ...]:
        """The scopes that a figure below 0 is tied to: there, nesting and time bound nothing."""
        return self.system.without_floor

    @cached_property
    def ranges(self) -> pd.DataFrame:
        """A row per scope: counts, span, hull, common ground, best supported, implied range, conflicts, consistent.

        `conflicts` counts the disagreeing pairs on the scope itself; `consistent` says whether all claims on the scope
        and on those tied to it can be true at once; `floor` says whether figures cannot be below 0. An end that does
        not exist is missing; an unbounded one is infinite. Columns such as ``hull_closed`` say which ends are closed:
        both, left, right or neither. Behind `scope` each dimension has a column. With a rule, `rule_low` and
        `rule_high` are its answer.
        """
        answers, names = None, self.system.scopes.words
        if self.rule is not None:
            claims = [ranges.claims for ranges in self.scopes]
            answers = answer_all(self.rule, claims, lambda place: names[place] or "no scope")
        return ranges_frame(self.scopes, answers)

    @cached_property
    def judgements(self) -> tuple[Judgement, ...]:
        """Whether the claims on each scope meet the standard; empty without one."""
        return () if self.standard is None else tuple(map(self.standard.judge, self.scopes))

    @cached_property
    def standards(self) -> pd.DataFrame:
        """A row per scope: whether the standard is met, by which claims, and what is missing; empty without a standard.

        Columns: scope and its dimensions, met, low, high, closed (what the claims that count allow together), claims,
        sources, origins (how many, at least), grade (the best), missing (in words).
        """
        return judgements_frame(self.judgements)

    @cached_property
    def best(self) -> pd.DataFrame:
        """Every best supported interval: a row per tie, with scope and its dimensions, low, high, closed, support."""
        return best_frame(self.scopes)

    @cached_property
    def method(self) -> pd.Series[Any]:
        """How the implied range of each scope was found: "propagation", or "lp" where relations are tangled."""
        import pandas as pd

        names = self.system.scopes.words
        return pd.Series(np.where(self.system.implied.by_program, "lp", "propagation"), index=names, name="method")

    def reworded(self) -> Self:
        """Return the same result without what it has put into words, to say it in another language.

        What has been solved is shared: the system, and every reading.
        """
        fresh = replace(self)
        fresh.__dict__.update(system=self.system, alternatives=self.alternatives)
        return fresh

    @cached_property
    def pairs(self) -> pd.DataFrame:
        """A row per pair of claims: relation, verdict, reason, difference, ratio, gap, break-even.

        Every pair of the current claims is there; why two cannot be compared is their reason. OptionError where they
        are more than `MOST_PAIRS`: see `related_pairs`.
        """
        return pairs_frame(self.system.every_pair)

    @cached_property
    def related_pairs(self) -> pd.DataFrame:
        """The rows of `pairs` whose claims are on one scope or on related ones; others cannot conflict."""
        return pairs_frame(self.system.related)

    @cached_property
    def sources(self) -> pd.DataFrame:
        """A row per source: claims, origins, agreements, conflicts, superseded, difference, alone; see `record`."""
        from consilience.reconciling.track_record import sources_frame

        return sources_frame(self.claims, self.system.codes, self.system.count_verdicts(of_others=True))

    @cached_property
    def history(self) -> pd.DataFrame:
        """A row per claim in order of time: what superseded it, how the figures moved; see `record`."""
        from consilience.reconciling.track_record import history_frame

        return history_frame(self.claims, *self.system.placed(self.claims.columns))

    @property
    def agreements(self) -> pd.DataFrame:
        """The pairs that agree."""
        pairs = self.related_pairs
        return pairs[pairs["verdict"] == Verdict.AGREE.value].reset_index(drop=True)

    @property
    def consistent(self) -> bool:
        """Whether all claims can be true at once."""
        return bool(self.system.implied.feasible.all())

    @property
    def truncated(self) -> bool:
        """Whether there are more discrepancies, or sets to set aside, than are listed."""
        return self.system.disagreement.truncated

    @cached_property
    def set_aside(self) -> pd.DataFrame:
        """Minimal sets of claims whose removal leaves the rest of their group consistent.

        A row per set: group (claims that are tied together and cannot all be true), claims (ids, with semicolons
        between them), sources, origins (how many distinct origins it silences), smallest (whether no other set of the
        group silences fewer). One set of each group must go. ``system.disagreement.removals``
        holds the same with tuples.
        """
        return set_aside_frame(self.system.disagreement.removals, self.claims)

    @cached_property
    def stretch(self) -> Stretch:
        """The least total widening that makes all claims consistent, in units of the figures (extra ``solver``)."""
        return self.stretch_claims()

    def stretch_claims(self, *, relative: bool = False) -> Stretch:
        """Find the least total widening that makes all claims consistent (extra ``solver``).

        Parameters
        ----------
        relative : bool, default False
            Count each widening as a share of the claim's stated value.

        Returns
        -------
        Stretch
            `unique` says whether it can fall on the claims in one way only.
        """
        return self.system.disagreement.stretch(relative=relative)

    @cached_property
    def break_even(self) -> float:
        """The smallest kappa at which all claims can be true at once; infinite if none helps."""
        related = self.system.related
        least = max((pair.break_even for pair in related if pair.verdict is not Verdict.NOT_COMPARABLE), default=0.0)
        if not self.claims.totals or least == np.inf or self._holds_at(least):
            return least
        return least_kappa(self._holds_at, least)

    def _holds_at(self, kappa: float) -> bool:
        return self.under(kappa=kappa).consistent

    def under(self, **settings: Any) -> Self:
        """Return the same claims read by the same convention with some settings changed, e.g. ``kappa=0``."""
        return replace(self, claims=self.claims.under(Convention(**{**dict(self.convention), **settings})))

    @cached_property
    def explanations(self) -> pd.DataFrame:
        """Hypotheses of why figures differ, strongest evidence first: kind, claims, evidence, reconciles, rank."""
        from consilience.reconciling.explanations import to_frame

        return to_frame(self.hypotheses)

    @cached_property
    def hypotheses(self) -> tuple[Explanation, ...]:
        """The rows of `explanations`, with tuples of the ids of the claims."""
        from consilience.reconciling.explanations import explain

        return explain(self.claims, self.compare_across)

    def because(self, scope: Scope | Mapping[str, Any], end: End) -> tuple[Claim, ...]:
        """Return a minimal set of claims that the implied end of a scope rests on.

        Empty where no claim bounds that end, or where the claims cannot all be true.
        """
        return tuple(ground.claim for ground in self.system.grounds(scope, end))

    def because_words(self, scope: Scope | Mapping[str, Any]) -> str:
        """Say of each end of the implied range of a scope on which figures it rests; empty where no claim bounds it.

        Examples
        --------
        >>> from consilience.model.claims import Claim, Total
        >>> claims = [Claim(id=name, figure=figure, source="AP", scope={"what": name})
        ...           for name, figure in [("all", "9 to 10"), ("men", "4")]]
        >>> totals = [Total(whole={"what": "all"}, parts=[{"what": "men"}, {"what": "women"}])]
        >>> Outcome(ClaimSet(claims, totals=totals)).because_words({"what": "women"})
        "at least 5, because AP's 9 for all less AP's 4 for men; at most 6, because AP's 10 for all less AP's 4 for men"
        """
        return self.system.because_words(scope)

    def remainder(self, whole: Scope | Mapping[str, Any], part: Scope | Mapping[str, Any]) -> Remainder:
        """Say what is left of a whole without one of its parts.

        Raises
        ------
        OptionError
            If the part is not part of the whole.
        """
        return self.system.remainder(whole, part)

    @cached_property
    def readings(self) -> pd.DataFrame:
        """Every combination of the readings of ambiguous claims: a row per reading and scope.

        Columns: reading (its number, 0 as stated), chosen (in words), claims (ids of those read otherwise), consistent,
        discrepancies, scope and its dimensions, implied_low, implied_high, implied_closed. At most `MOST_READINGS`
        combinations, those nearest to the claims as stated.
        """
        return readings_frame(self.alternatives)

    @cached_property
    def alternatives(self) -> tuple[tuple[Choice, Self], ...]:
        """The result of every combination of readings, the claims as stated first; at most `MOST_READINGS` of them."""
        if not any(fact.readings for fact in self.claims.columns.facts):
            return ((Choice({}, self.claims), self),)  # nothing is read otherwise, and this is known already
        some = itertools.islice(choices(self.claims), MOST_READINGS)
        return tuple((choice, replace(self, claims=choice.claims)) for choice in some)

    def readings_that_hold(self) -> list[str]:
        """Return, in words, the readings in which all claims can be true at once."""
        return [choice.words(self.claims) for choice, read in self.alternatives if read.consistent]

    def ambiguities_that_matter(self) -> list[str]:
        """Return the ids of the claims whose reading changes what is consistent, in conflict or implied."""
        matter = ambiguities_that_matter(self.alternatives)
        return [claim.id for claim in self.claims if claim.id in matter]

    @cached_property
    def partings(self) -> pd.DataFrame:
        """Where series over time part: the first date at which two sources cannot both be right, earliest first.

        Columns: scope and its dimensions, left and right (sources), date, claims (two ids), gap.
        """
        return partings_frame(self.series_partings)

    @cached_property
    def series_partings(self) -> tuple[Parting, ...]:
        """The rows of `partings`, with scopes, days and tuples of ids."""
        return tuple(partings(self.system.current, self.system.related, self.system.current_scopes))

    def balance(self, *, floor: float | None = None) -> Balance:
        """Adjust the stated values by least squares until the totals hold.

        Half the width of a claim's interval is taken as its standard error: "101.9 ± 0.5" has 0.5.

        Parameters
        ----------
        floor : float, optional
            No adjusted value is below it (above 0: extra ``solver``).

        Returns
        -------
        Balance
            Values by scope, tests by claim.

        Raises
        ------
        OptionError
            If a claim has no width, or is unbounded.
        """
        system = self.system
        names = system.scopes.words
        return balance_claims(system.current, system.codes, names, system.relations, floor)

    def alone(self, source: str) -> Self:
        """Return what the claims of one source, by its name, say among themselves."""
        names = self.claims.columns.names
        told = zip(names, self.claims.columns.source_names, strict=True)
        return self.only({name for name, stating in told if stating == source})

    def only(self, claims: Collection[str]) -> Self:
        """Return the result for some of the claims, given by their ids; it has no rejected rows."""
        return replace(self, claims=self.claims.only(claims))

    def strictly(self) -> Self:
        """Return the same claims compared with every dimension kept apart."""
        return replace(self, claims=replace(self.claims, compare_across=()), compare_across=())
