"""The fact box: what an editor prints of a result, a line for each thing and place, and what is open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property
from itertools import groupby

import numpy as np

from consilience.arrays import Codes
from consilience.comparing.comparison import Comparison
from consilience.comparing.ranges import ScopeRanges
from consilience.model.citations import apart_words, distance, figure_words, is_bound, source_name, whose
from consilience.model.claims import Claim
from consilience.model.intervals import Interval, interval_words
from consilience.model.naming import name_words, period_name
from consilience.model.scope_columns import Scopes
from consilience.model.scopes import TIME, Scope
from consilience.reconciling.outcome import Outcome
from consilience.showing.boxes import Box, BoxLine, OpenQuestion, Otherwise
from consilience.showing.calendars import written_in
from consilience.showing.phrases import Phrases
from consilience.showing.sentences import discrepancy_words, reading_sentences, standard_words
from consilience.showing.tables import scope_labels, span_words
from consilience.showing.topics import Thing, Topic, at_odds, choose, in_time, order, topics
from consilience.showing.verdicts import LISTED, on_edge
from consilience.words import capital, clean, counted, day_words, list_words, share_words, spelled

_LINES = 40
"""The most things in a box; it says how many it leaves out."""
_PAIRS = 20_000
"""Up to this many related pairs, a box looks for agreements that depend on what "about" allows."""
_SHOWN = 3
"""At most this many of those who say otherwise, and of a topic's open questions, are listed."""


def fact_box(result: Outcome, locale: str = "en", *, topic: str | None = None) -> Box:
    """Return the fact box of a result, or of one of its topics, with numbers and days as in a locale."""
    with written_in(locale):
        return _fact_box(result, topic)


def _fact_box(result: Outcome, topic: str | None) -> Box:
    chosen = choose(topics(result), topic)
    told = _Teller(result, chosen)
    things = [(one, thing) for one in chosen for thing in one.things if thing.claims]
    shown = _foremost(things, told)
    notes = list(told.notes())
    if len(shown) < len(things):
        notes.append(f"{counted(len(things) - len(shown), 'more thing')} not shown.")
    day = told.latest_day(claim for topic in chosen for claim in topic.claims)
    return Box(
        clean(result.claims.title),
        result.system.names.context,
        day,
        _dated(told, day),
        tuple(told.line(one, thing) for one, thing in shown),
        tuple(question for one in chosen for question in told.questions(one)),
        tuple(notes),
    )


def _dated(told: Phrases, day: date | None) -> str:
    """Say up to when a box goes: the day of its latest figure; the year where all that is known is that."""
    known, code = told.result.system.scopes.periods
    periods = {known[place] for place in np.unique(code[told.result.system.codes]).tolist()}
    period = next(iter(periods), None)
    if len(periods) == 1 and period and period.start < period.end and not told.result.claims.columns.reported:
        return capital(period_name(period))
    return f"As of {day_words(day)}" if day else ""


def _foremost(things: Sequence[tuple[Topic, Thing]], told: _Teller) -> list[tuple[Topic, Thing]]:
    """Return as many things as a box holds: the wholes, those in conflict, then the largest."""
    if len(things) <= _LINES:
        return list(things)

    def rank(place: int) -> tuple[int, bool, float]:
        thing = things[place][1]
        return thing.depth, not any(claim.id in told.odds for claim in thing.claims), -thing.size

    return [things[place] for place in sorted(sorted(range(len(things)), key=rank)[:_LINES])]


class _Teller(Phrases):
    """Puts figures of one result into words."""

    def __init__(self, result: Outcome, chosen: Sequence[Topic]) -> None:
        super().__init__(result)
        claims = [claim for topic in chosen for claim in topic.claims]
        self.odds = at_odds(result, claims)
        self.place = {claim.id: thing for topic in chosen for thing in topic.things for claim in thing.claims}

    @cached_property
    def _placed(self) -> tuple[Scopes, Codes]:
        """The scopes without time, those of figures that were restated included, and the place of each claim's."""
        scopes, code = self.result.system.placed(self.result.claims.columns)
        known, place = scopes.without([TIME]).distinct()
        return known, place[code]

    def _stated(self, scope: Scope) -> list[Claim]:
        """Return all figures of a thing, those that were restated included."""
        scopes, code = self._placed
        return [self.result.claims[place] for place in np.flatnonzero(code == scopes.place_of(scope)).tolist()]

    def line(self, topic: Topic, thing: Thing) -> BoxLine:
        """Return the line of one thing."""
        day = self.day(thing.claims[-1])
        latest = self._standing([claim for claim in thing.claims if self.day(claim) == day])
        otherwise = self._otherwise(thing, latest)
        before, change = self._change(thing, latest, {one.claim.id for one in otherwise})
        return BoxLine(
            topic.name,
            thing.words,
            thing.depth,
            self._headline(latest),
            latest,
            day,
            self._by(latest),
            change,
            before,
            otherwise,
        )

    def _headline(self, latest: Sequence[Claim]) -> str:
        """Return one figure in its words, from the lowest to the highest of several, of bounds what they allow."""
        if len({figure_words(claim) for claim in latest}) == 1:
            return figure_words(latest[0]).strip("“”")
        common = self._common(latest)
        if common is not None and all(is_bound(claim.figure) for claim in latest):
            return interval_words(common)
        low, high = span_words(ScopeRanges(latest[0].scope, tuple(latest)))
        return low if low == high else f"{low} to {high}"

    def _common(self, latest: Sequence[Claim]) -> Interval | None:
        """Return what figures of one scope allow together."""
        scopes = {self.result.scope_of(claim) for claim in latest}
        return self.result.on(next(iter(scopes))).common if len(scopes) == 1 else None

    def _standing(self, claims: Sequence[Claim]) -> tuple[Claim, ...]:
        """Leave out what a source said at an earlier hour of the same day."""
        across = TIME in self.result.compare_across
        last = {claim.source.name: order(claim, across) for claim in claims}
        return tuple(claim for claim in claims if order(claim, across) == last[claim.source.name])

    def _by(self, latest: Sequence[Claim]) -> str:
        first = latest[0]
        if len({figure_words(claim) for claim in latest}) == 1:
            names = list(dict.fromkeys(map(source_name, latest)))
            return capital(f"{_some(names)}{self.on(first, ',')}.")
        at_once = len(set(map(self.moment, latest))) == 1
        told = [f"{source_name(claim)}: {figure_words(claim)}{'' if at_once else self.on(claim)}" for claim in latest]
        listed = "; ".join(told) if len(told) <= 2 * _SHOWN else _extremes(latest)
        return capital(f"{listed}{self.on(first) * at_once}. {self._together(latest)}")

    def _together(self, latest: Sequence[Claim]) -> str:
        """Say what figures of one day allow together, and how far apart they are where that is nothing."""
        ids = {claim.id for claim in latest}
        every = "Both" if len(latest) == 2 else f"All {spelled(len(latest))}"
        apart = [pair for pairs in (self.odds.get(name, ()) for name in ids) for pair in pairs if pair.right in ids]
        if apart:
            widest = max(apart, key=lambda pair: pair.gap)
            low, high = sorted((self.result.claims[widest.left], self.result.claims[widest.right]), key=_place)
            return f"{capital(whose(high))} is {distance(low, high, widest.gap)} than {whose(low)}."
        common = self._common(latest)
        if common is None:
            return ""
        return f"{every} allow {'only ' * common.is_point}{interval_words(common)}."

    def _change(self, thing: Thing, latest: Sequence[Claim], told: set[str]) -> tuple[Claim | None, str]:
        """Return the last figure before, and how the latest differs from it: of the same source where there is one."""
        first = latest[0]
        every = self._stated(thing.scope)
        now = self.day(first)
        earlier = [claim for claim in in_time(every, False) if (day := self.day(claim)) and now and day < now]
        same = [claim for claim in earlier if claim.source.name in {one.source.name for one in latest}]
        if len({claim.value for claim in latest}) > 1 or not earlier:
            return None, ""
        before = (same or earlier)[-1]
        if before.id in told:
            return before, ""  # it is listed among those who say otherwise
        if not same or is_bound(before.figure) or is_bound(first.figure):
            who = "" if same else f"{name_words(before.source.name)}: "
            return before, f"Before: {who}{figure_words(before)}{self.on(before)}."
        by = float(first.figure.value - before.figure.value)
        if by == 0:
            return before, f"Unchanged{self.on(before, 'since')}."
        about = "about " * (before.figure.hedged or first.figure.hedged)
        moved = f"{'Up' if by > 0 else 'Down'} {about}{apart_words(abs(by), first)}"
        return before, f"{moved} from {figure_words(before)}{self.on(before)}."

    def _otherwise(self, thing: Thing, latest: Sequence[Claim]) -> tuple[Otherwise, ...]:
        ids = {claim.id for claim in latest}
        found: dict[str, tuple[Claim, Comparison]] = {}
        for claim in latest:
            for pair in self.odds.get(claim.id, ()):
                if pair.right not in ids and pair.gap >= found.get(pair.right, (None, pair))[1].gap:
                    found[pair.right] = claim, pair
        told = [
            Otherwise(other := self.result.claims[name], pair.gap, self._says(claim, other, pair.gap, thing))
            for name, (claim, pair) in found.items()
        ]
        return tuple(sorted(told, key=lambda one: -one.gap))

    def _says(self, claim: Claim, other: Claim, gap: float, thing: Thing) -> str:
        mine, theirs = (self.day(one) for one in (claim, other))
        said = "said" if mine and theirs and theirs < mine else "says"
        elsewhere = self.place.get(other.id)
        about = f" for {self.thing(other)}" if elsewhere is not None and elsewhere is not thing else ""
        told = f"{name_words(other.source.name)} {said} {figure_words(other)}{about}{self.on(other)}"
        return capital(f"{told}, {distance(claim, other, gap)}.")

    def questions(self, topic: Topic) -> Iterator[OpenQuestion]:
        """Yield what is open in one topic."""
        for names, gap in [one for one in topic.conflicts if len(one[0]) > 2][:_SHOWN]:
            claims = [self.result.claims[name] for name in names]
            yield OpenQuestion(topic.name, self.sum(claims, gap), names)
        yield from self._settling(topic)
        yield from self._readings(topic)
        yield from self._edge(topic)

    def _settling(self, topic: Topic) -> Iterator[OpenQuestion]:
        if not topic.conflicts:
            return
        mine = [
            removal
            for removal in self.result.system.disagreement.removals
            if topic.contested.intersection(removal.claims)
        ]
        groups = [[removal.claims for removal in group] for _, group in groupby(mine, key=lambda one: one.group)]
        for sets in groups:
            others = "the others"
            if len(groups) > 1:  # those of another thing may still conflict
                others += f" for {self.thing(self.result.claims[sets[0][0]])}"
            alone = [names[0] for names in sets if len(names) == 1]
            if alone:
                told = [self.cite(self.result.claims[name]) for name in alone[:_SHOWN]]
                rest = others if len(groups) > 1 else "the other figures"
                words = f"Without {list_words(told, 'or')} {rest} fit together."
                yield OpenQuestion(topic.name, words, tuple(alone))
            else:
                least = min(map(len, sets))
                go = f"at least {spelled(least)} would have to go before {others} fit together"
                words = f"No single figure is at fault: {go}."
                yield OpenQuestion(topic.name, words, tuple(sorted(topic.contested)))

    def _readings(self, topic: Topic) -> Iterator[OpenQuestion]:
        ids = {claim.id for claim in topic.claims} if self._read else set()
        for claim, told in self._read:
            if claim.id in ids:
                yield OpenQuestion(topic.name, f"{capital(self.cite(claim))}: {told}", (claim.id,))

    @cached_property
    def _read(self) -> list[tuple[Claim, str]]:
        """How else claims can be read, in words."""
        return list(reading_sentences(self.result))

    def _edge(self, topic: Topic) -> Iterator[OpenQuestion]:
        ids = {claim.id for claim in topic.claims}
        if self.result.system.related_count > _PAIRS or not any(claim.figure.hedged for claim in topic.claims):
            return
        edge = [
            pair
            for pair in self.result.system.compare_with(topic.claims)
            if on_edge(pair, self.result) and pair.left in ids
        ]
        if edge:
            pair = edge[0]
            low, high = sorted((self.result.claims[pair.left], self.result.claims[pair.right]), key=_place)
            kappa = share_words(float(self.result.convention.kappa))
            words = f"{capital(whose(low))} and {whose(high)} agree only if “about” allows {kappa}."
            yield OpenQuestion(topic.name, words, (low.id, high.id))

    def notes(self) -> Iterator[str]:
        """Yield what was disregarded or left out."""
        across = ["time" if name == "when" else name for name in self.result.compare_across]
        if across:
            yield f"Compared without regard to {list_words(across, 'or')}."
        if self.result.system.related_count > LISTED:
            yield discrepancy_words(self.result)
        for claim in self.result.claims.apart:
            yield f"{capital(claim.standing or '')}: {self.cite(claim)} for {self.thing(claim)}."
        yield from standard_words(self.result, scope_labels(self.result))
        if self.result.claims.rejected:
            count = len(self.result.claims.rejected)
            yield f"{counted(count, 'row')} could not be read."


def _some(names: Sequence[str]) -> str:
    return list_words(names if len(names) <= _SHOWN else [*names[:_SHOWN], f"{len(names) - _SHOWN} more"])


def _extremes(claims: Sequence[Claim]) -> str:
    low, high = min(claims, key=_place), max(claims, key=_place)
    lowest, highest = (f"{figure_words(one)} ({name_words(one.source.name)})" for one in (low, high))
    return f"{counted(len(claims), 'figure')}, from {lowest} to {highest}"


def _place(claim: Claim) -> float:
    return claim.value
