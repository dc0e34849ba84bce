"""Phrases: the figures of one result as people cite them, with the days and the things that part them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

import numpy as np

from consilience.arrays import combined, distinct
from consilience.comparing.comparison import Comparison
from consilience.model.citations import distance, figure_words, moment, speaker, whose
from consilience.model.claim_columns import ClaimColumns
from consilience.model.claims import Claim
from consilience.model.naming import period_name
from consilience.model.periods import Period
from consilience.model.relations import Relation
from consilience.model.scopes import TIME
from consilience.reconciling.outcome import Outcome
from consilience.words import capital, day_words, list_words, number_words

_OTHERS = {Relation.PART_OF: " for the whole, {},", Relation.CONTAINS: " for a part of it, {},"}
"""What the second of two figures counts, beside the first."""


class Phrases:
    """Cites the figures of one result: with their days where not all are of one, without years where all are of one.

    Attributes
    ----------
    days : set of date
        Of all its figures, those that were restated included.
    several : bool
        Whether they are of more than one day or time.
    """

    def __init__(self, result: Outcome) -> None:
        self.result = result
        self.names = result.system.names
        self._things: dict[tuple[Any, ...], str] = {}
        moments = {moment for claim in self._of_every_time(result.claims.columns) if (moment := self.moment(claim))}
        self.days = {day for day, _ in moments}
        self.several = len(moments) > 1
        self._year = len({day.year for day in self.days}) > 1
        columns = result.system.scopes.columns
        self._one_thing = all(len(column.paths) == 1 for name, column in columns.items() if name != TIME)

    def _of_every_time(self, columns: ClaimColumns) -> Iterator[Claim]:
        """Yield one of some claims for each time that they count or were stated at."""
        if columns.dated:
            _, stated = distinct(repr(fact.reported) for fact in columns.facts)  # zones count
            _, first = combined([stated[columns.told], columns.scopes.column(TIME).code[columns.scope]], len(columns))
            yield from map(columns.__getitem__, first.tolist())

    def day(self, claim: Claim) -> date | None:
        """Return the day of a claim, as its result compares it."""
        return moment(claim, across_time=TIME in self.result.compare_across)

    def moment(self, claim: Claim) -> tuple[date, str] | None:
        """Return the day of a claim and its time of day, "" where none is stated."""
        day = self.day(claim)
        if day is None:
            return None
        period = self._period(claim)
        if period is not None:
            return day, period.hours[1] if period.hours else ""
        stated = claim.reported
        return day, f"{stated:%H:%M}" if isinstance(stated, datetime) else ""

    def _period(self, claim: Claim) -> Period | None:
        return None if TIME in self.result.compare_across else claim.scope.period

    def on(self, claim: Claim, word: str = "on") -> str:
        """Say of which day and time a figure is, where not all are of one."""
        moment = self.moment(claim)
        if moment is None or not self.several:
            return ""
        day, time = moment
        period = self._period(claim)
        if period is None:
            at = f" at {time}" if time else ""
            return f"{'' if word == ',' else ' '}{word} {day_words(day, year=self._year)}{at}"
        told = period_name(period, year=self._year)
        word = "at" if word == "on" and period.hours else word
        if self._was_said_elsewhen(claim, period):
            return f"{',' if word == ',' else ''} for {told}"
        whole = {"on": "in", "of": "for"}.get(word, word) if period.start < period.end else word
        return f"{'' if word == ',' else ' '}{whole} {told}"

    def _was_said_elsewhen(self, claim: Claim, period: Period) -> bool:
        """Whether a figure was not said in the time that it is of: it is expected, or of days before."""
        stated = moment(claim, across_time=True)
        return stated is not None and not period.start <= stated <= period.end

    def latest_day(self, places: Sequence[int] | None = None) -> date | None:
        """Return the latest day up to which any of some current claims counts, no later than it was stated."""
        current = self.result.system.current
        chosen = current if places is None else current.take(np.array(places, dtype=np.int64))
        days = [
            min(filter(None, (self.day(claim), moment(claim, across_time=True))), default=None)
            for claim in self._of_every_time(chosen)
        ]
        return max((day for day in days if day), default=self.result.claims.reported)

    def thing(self, claim: Claim) -> str:
        """Say what a claim counts, and where."""
        key = claim.scope, claim.measure, claim.additive
        if key not in self._things:
            self._things[key] = self.names.thing(self.result.scope_of(claim))
        return self._things[key]

    def cite(self, claim: Claim) -> str:
        """Name a figure by who states it and when."""
        return f"{whose(claim)}{self.on(claim, 'of')}"

    def pair(self, pair: Comparison) -> str:
        """Say in one sentence how two figures conflict: the earlier first.

        >>> from consilience.model.claim_sets import ClaimSet
        >>> claims = [Claim(id=day, figure=text, source=who, scope={"what": "injured", "when": day}, reported=day)
        ...           for day, text, who in [("2023-12-20", "19", "the office"), ("2023-12-22", "16", "the ministry")]]
        >>> result = Outcome(ClaimSet(claims, measure="cumulative"))
        >>> print(Phrases(result).pair(result.system.comparisons[0]))
        Injured: the office said 19 on 20 December; the ministry's 16 of 22 December is 3 lower.
        """
        both = [self.result.claims[name] for name in (pair.left, pair.right)]
        first, second = sorted(both, key=lambda claim: self.moment(claim) or (date.min, ""))
        things = [self.thing(claim) for claim in (first, second)]
        relation = (pair if first.id == pair.left else pair.turned()).relation
        about = _OTHERS.get(relation, " for {}").format(things[1]) if things[0] != things[1] else ""
        said = f"{speaker(first)} said {figure_words(first)}{self.on(first)}"
        if speaker(first) == speaker(second):
            about = about.removesuffix(",")
            other = f" and {figure_words(second)}{about}{self.on(second)}, {distance(first, second, pair.gap)}"
        else:
            other = whose(second) if self.moment(first) == self.moment(second) else self.cite(second)
            other = f"; {other}{about} is {distance(first, second, pair.gap)}"
        told = f"{capital(things[0])}: {said}{other}{pair.pull_words}."
        return told if not self._one_thing or "the figure" not in things else capital(told.partition(": ")[2])

    def sum(self, claims: Sequence[Claim], gap: float) -> str:
        """Say in one sentence which figures contradict a total."""
        told = [f"{self.cite(claim)} for {self.thing(claim)}" for claim in claims]
        add = "does" if len(claims) == 1 else "do"
        off = f": {number_words(gap)} off" if gap else ", if only just"
        return capital(f"{list_words(told)} {add} not add up{off}.")
