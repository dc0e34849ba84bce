"""The fact box: what an editor prints of a result, a line for each thing and place, and what is open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property
from itertools import groupby, repeat

import numpy as np

from consilience.arrays import Codes, Flags
from consilience.comparing.comparison import Comparison
from consilience.comparing.ranges import ScopeRanges
from consilience.model.citations import apart_words, distance, figure_words, is_bound, source_name, speaker, whose
from consilience.model.claims import Claim
from consilience.model.intervals import Interval, interval_words
from consilience.model.naming import period_name
from consilience.model.scope_columns import Scopes
from consilience.model.scopes import TIME, Scope
from consilience.reconciling.outcome import Outcome
from consilience.showing.boxes import Box, BoxLine, OpenQuestion, Otherwise
from consilience.showing.calendars import written_in
from consilience.showing.phrases import Phrases
from consilience.showing.sentences import discrepancy_words, reading_sentences, standard_words
from consilience.showing.tables import span_words
from consilience.showing.things import Thing, in_time, order
from consilience.showing.topics import Topic, at_odds, choose, topics
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
    shown, more = _foremost(result, chosen)
    told = _Teller(result, chosen, [thing for _, thing in shown])
    notes = list(told.notes())
    if more:
        notes.append(f"{counted(more, 'more thing')} not shown.")
    day = told.latest_day(None if topic is None else [place for one in chosen for place in one.things.claims.tolist()])
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


def _foremost(result: Outcome, chosen: Sequence[Topic]) -> tuple[list[tuple[Topic, Thing]], int]:
    """Return as many things as a box holds: the wholes, those in conflict, then the largest; and how many more are."""
    contested: Flags = np.zeros(len(result.system.current), dtype=np.bool_)
    if result.system.related_count <= LISTED:
        contested = result.system.count_verdicts()[1] > 0
    ranked: list[tuple[int, bool, float, int, int]] = []
    for number, topic in enumerate(chosen):
        things = topic.things
        odd = np.isin(things.place, things.every.of_claim[contested])
        stated = np.flatnonzero(things.stated)
        ranked += zip(
            things.depth[stated].tolist(),
            (~odd[stated]).tolist(),
            (-things.size[stated]).tolist(),
            repeat(number),
            stated.tolist(),
        )
    most = sorted(ranked)[:_LINES] if len(ranked) > _LINES else ranked
    places = sorted((number, place) for *_, number, place in most)
    return [(chosen[number], chosen[number].things[place]) for number, place in places], len(ranked) - len(places)


class _Teller(Phrases):
    """Puts figures of one result into words: of the topics that were chosen, and of the things that are shown."""

    def __init__(self, result: Outcome, chosen: Sequence[Topic], shown: Sequence[Thing]) -> None:
        super().__init__(result)
        self.odds = at_odds(result, {claim.id for thing in shown for claim in thing.claims})
        self._chosen = chosen

    def _thing_of(self, claim: Claim) -> int:
        """Return the place of the thing that a claim counts, of any topic; -1 where it is of none that was chosen."""
        place = self.result.system.current.place_of(claim.id)
        return next(
            (int(topic.things.every.of_claim[place]) for topic in self._chosen if place in topic.things.held), -1
        )

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
        otherwise = self._otherwise(latest)
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
            who = "" if same else f"{speaker(before)}: "
            return before, f"Before: {who}{figure_words(before)}{self.on(before)}."
        by = float(first.figure.value - before.figure.value)
        if by == 0:
            return before, f"Unchanged{self.on(before, 'since')}."
        about = "about " * (before.figure.hedged or first.figure.hedged)
        moved = f"{'Up' if by > 0 else 'Down'} {about}{apart_words(abs(by), first)}"
        return before, f"{moved} from {figure_words(before)}{self.on(before)}."

    def _otherwise(self, latest: Sequence[Claim]) -> tuple[Otherwise, ...]:
        ids = {claim.id for claim in latest}
        found: dict[str, tuple[Claim, Comparison]] = {}
        for claim in latest:
            for pair in self.odds.get(claim.id, ()):
                if pair.right not in ids and pair.gap >= found.get(pair.right, (None, pair))[1].gap:
                    found[pair.right] = claim, pair
        told = [
            Otherwise(other := self.result.claims[name], pair.gap, self._says(claim, other, pair.gap))
            for name, (claim, pair) in found.items()
        ]
        return tuple(sorted(told, key=lambda one: -one.gap))

    def _says(self, claim: Claim, other: Claim, gap: float) -> str:
        mine, theirs = (self.day(one) for one in (claim, other))
        said = "said" if mine and theirs and theirs < mine else "says"
        elsewhere = self._thing_of(other)
        about = f" for {self.thing(other)}" if elsewhere not in (-1, self._thing_of(claim)) else ""
        told = f"{speaker(other)} {said} {figure_words(other)}{about}{self.on(other)}"
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
        ids = set(topic.things.ids) if self._read else set()
        for claim, told in self._read:
            if claim.id in ids:
                yield OpenQuestion(topic.name, f"{capital(self.cite(claim))}: {told}", (claim.id,))

    @cached_property
    def _read(self) -> list[tuple[Claim, str]]:
        """How else claims can be read, in words."""
        return list(reading_sentences(self.result))

    def _edge(self, topic: Topic) -> Iterator[OpenQuestion]:
        if self.result.system.related_count > _PAIRS or not any(claim.figure.hedged for claim in topic.claims):
            return
        ids = set(topic.things.ids)
        edge = [
            pair for pair in self.result.system.compare_with(ids) if on_edge(pair, self.result) and pair.left in ids
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
        yield from standard_words(self.result)
        if self.result.claims.rejected:
            count = len(self.result.claims.rejected)
            yield f"{counted(count, 'row')} could not be read."


def _some(names: Sequence[str]) -> str:
    return list_words(names if len(names) <= _SHOWN else [*names[:_SHOWN], f"{len(names) - _SHOWN} more"])


def _extremes(claims: Sequence[Claim]) -> str:
    low, high = min(claims, key=_place), max(claims, key=_place)
    lowest, highest = (f"{figure_words(one)} ({speaker(one)})" for one in (low, high))
    return f"{counted(len(claims), 'figure')}, from {lowest} to {highest}"


def _place(claim: Claim) -> float:
    return claim.value
