"""Panels: what the small picture of a topic shows, row by row; where it is drawn knows nothing of claims."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

import numpy as np

from consilience.comparing.ranges import ScopeRanges
from consilience.errors import OptionError
from consilience.model.citations import figure_words, is_bound
from consilience.model.claims import Claim
from consilience.model.intervals import Interval
from consilience.model.naming import name_words
from consilience.model.sources import speaker_words
from consilience.reconciling.outcome import Outcome
from consilience.showing.boxes import Box
from consilience.showing.layout import apart, cut
from consilience.showing.phrases import Phrases
from consilience.showing.things import Thing
from consilience.showing.topics import Topic, at_odds
from consilience.showing.verdicts import LISTED
from consilience.words import capital, clean, counted, list_words, number_words

_LEFT = "\N{LEFT-TO-RIGHT MARK}"
"""Before a label whose name runs leftwards: the label does not."""
Verdict = Literal["agrees", "conflicts", "alone"]
_NAME, _LABEL, _HEADLINE = 22, 40, 16
"""Longest source, longest label of a figure with whom it conflicts, and longest headline, in characters."""
ROW, HEAD, STRIP = 0.36, 0.3, 1.5
"""Height of a figure, of a heading, and of a strip of very many figures, in inches."""
_MANY = 13
"""Of more figures of one thing, none is named: they are drawn as one strip."""
_TALL = 4.7
"""Inches: a taller picture is on no first screen."""


@dataclass(frozen=True)
class Bar:
    """One figure of a picture.

    Attributes
    ----------
    label : str
        Who states it, and its words.
    low, high, value : float
        What it allows, and what it states; an end may be infinite.
    floor, ceiling : bool
        Whether it bounds from below, or above, and names no number: that is not support for any.
    verdict : {'agrees', 'conflicts', 'alone'}
    against : str
        With whom it conflicts; empty where with nobody.
    day : date or None
    source : str
    """

    label: str
    low: float
    high: float
    value: float
    floor: bool
    ceiling: bool
    verdict: Verdict
    against: str
    day: date | None
    source: str


@dataclass(frozen=True)
class Block:
    """One thing of a picture, with its figures.

    Attributes
    ----------
    heading, headline : str
        What it counts, and its latest figure.
    depth : int
    bars : tuple of Bar
    band : Interval or None
        What all its latest figures allow; where that is nothing, what the most origins do.
    common : bool
        Whether the band is common ground.
    dense : bool
        Whether there are too many figures to name each.
    over_time : bool
        Whether its figures are of several days.
    """

    heading: str
    headline: str
    depth: int
    bars: tuple[Bar, ...]
    band: Interval | None
    common: bool
    dense: bool
    over_time: bool


@dataclass(frozen=True)
class Panel:
    """The picture of a topic.

    Attributes
    ----------
    title, unit : str
    blocks : tuple of Block
    left_out : str
        In words, what is not shown; empty where everything is.
    counts : bool
        Whether all figures are whole numbers.
    """

    title: str
    unit: str
    blocks: tuple[Block, ...]
    left_out: str
    counts: bool

    @property
    def over_time(self) -> bool:
        """Whether it is drawn over time: the whole has figures of several days."""
        return self.blocks[0].over_time


def keep(result: Outcome, chosen: Sequence[Topic], only: Collection[str]) -> list[Topic]:
    """Keep the things that are named by `only`: by their words, by a source; "contested": those in conflict.

    Raises
    ------
    OptionError
        If nothing is left.
    """
    wanted = {name.casefold() for name in only}
    kept = []
    for topic in chosen:
        contested = topic.contested if "contested" in wanted else frozenset()
        chosen_ones = [
            thing.words.casefold() in wanted
            or bool(wanted & {claim.source.name.casefold() for claim in thing.claims})
            or bool(contested & {claim.id for claim in thing.claims})
            for thing in topic.things
        ]
        if any(chosen_ones):
            kept.append(replace(topic, things=topic.things.only(np.array(chosen_ones))))
    if not kept:
        known = ", ".join(["contested", *list(dict.fromkeys(t.words for topic in chosen for t in topic.things))[:8]])
        raise OptionError("nothing to draw", got=sorted(only), hint=f"name things or sources, such as {known}")
    return kept


def panel(result: Outcome, topic: Topic, box: Box) -> Panel:
    """Return the picture of a topic: the whole, then its parts, as many as have room."""
    things = topic.things
    teller = _Teller(result, topic, box)
    blocks: dict[int, Block] = {}
    room = _TALL
    for place in things.foremost(things.holding(topic.contested)).tolist():
        figures = int(things.figures[place])
        needed = HEAD + (STRIP if figures > _MANY else ROW * figures)
        if blocks and needed > room:
            continue
        room -= needed
        blocks[place] = teller.block(things[place])
    more = int(things.stated.sum()) - len(blocks)
    left_out = f"{counted(more, 'more thing')} not drawn." if more else ""
    drawn = tuple(block for _, block in sorted(blocks.items()))
    ends = [end for block in drawn for bar in block.bars for end in (bar.value, bar.low, bar.high)]
    counts = all(end.is_integer() for end in ends if math.isfinite(end))
    return Panel(topic.name, topic.unit, drawn, left_out, counts)


class _Teller:
    def __init__(self, result: Outcome, topic: Topic, box: Box) -> None:
        self.result = result
        self.phrases = Phrases(result)
        self.odds = at_odds(result, set(topic.things.ids))
        self.contested = self.summed = topic.contested
        if result.system.related_count > LISTED:  # then pairs are not looked at one by one
            every = (ranges for thing in topic.things for ranges in thing.ranges)
            self.contested = frozenset(name for ranges in every for name in apart(ranges.claims))
        self.headlines = {id_: line.headline for line in box.lines for id_ in (claim.id for claim in line.latest)}

    def block(self, thing: Thing) -> Block:
        last = [ranges for ranges in thing.ranges if ranges.claims][-1]
        days = {self.phrases.day(claim) for claim in thing.claims} - {None}
        headline = self._headline(thing)
        bars = tuple(self._bar(claim, thing) for claim in thing.claims)
        band, common = _band(last)
        over_time = len(days) > 1 and len({ranges.scope for ranges in thing.ranges}) > 1
        return Block(thing.words, headline, thing.depth, bars, band, common, len(bars) > _MANY, over_time)

    def _headline(self, thing: Thing) -> str:
        """Return the headline of the box; of one long range its central value."""
        claim = next((claim for claim in thing.claims if claim.id in self.headlines), thing.claims[-1])
        told = self.headlines.get(claim.id, "")
        return told if len(told) <= _HEADLINE or is_bound(claim.figure) or " to " in told else number_words(claim.value)

    def _bar(self, claim: Claim, thing: Thing) -> Bar:
        bound = is_bound(claim.figure)
        beside = next(ranges for ranges in thing.ranges if claim in ranges.claims)
        if claim.id in self.odds or claim.id in self.contested:
            verdict: Verdict = "conflicts"
        else:  # what bounds a number names none: it supports nothing, though nothing contradicts it
            verdict = "agrees" if len(beside.claims) > 1 and not bound else "alone"
        source, against = clean(speaker_words(claim.chain)), self._against(claim)
        outlet = f" ({clean(claim.source.name)})"  # who speaks says more than who prints it
        name = cut(name_words(source if len(source) <= _NAME else source.removesuffix(outlet)), _NAME)
        room = _LABEL - len(name) - len(against)
        return Bar(
            f"{_LEFT * (not name.isascii())}{name}: {self._figure(claim, max(14, room))}",
            claim.interval.lower,
            claim.interval.upper,
            claim.value,
            bound and math.isinf(claim.interval.upper),
            bound and not math.isinf(claim.interval.upper),
            verdict,
            against,
            self.phrases.day(claim),
            source,
        )

    def _figure(self, claim: Claim, room: int) -> str:
        """Return the words of a figure; of a range that is too long its central value."""
        words = figure_words(claim)
        return cut(words, room) if len(words) <= room or is_bound(claim.figure) else number_words(claim.value)

    def _against(self, claim: Claim) -> str:
        names = list(
            dict.fromkeys(speaker_words(self.result.claims[pair.right].chain) for pair in self.odds.get(claim.id, ()))
        )
        if not names:
            return "the sum" if claim.id in self.summed else ""
        return list_words([cut(clean(name), 18) for name in names]) if len(names) == 1 else f"{len(names)} others"


def _band(ranges: ScopeRanges) -> tuple[Interval | None, bool]:
    if len(ranges.claims) < 2:
        return None, False
    if ranges.common is not None:
        return ranges.common, True
    return (ranges.best[0], False) if ranges.best_support > 1 and len(ranges.best) == 1 else (None, False)


def heading_words(block: Block) -> str:
    """Return the heading of a block, for a label."""
    return cut(capital(block.heading), 44)
