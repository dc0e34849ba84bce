"""What would change the picture: which figures, if they were withdrawn or confirmed, would settle or open a topic."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Literal, NamedTuple

from consilience.comparing.ranges import ScopeRanges
from consilience.model.citations import figures_of
from consilience.model.claims import Claim
from consilience.model.intervals import Interval, interval_words
from consilience.reconciling.outcome import Outcome
from consilience.showing.phrases import Phrases
from consilience.showing.topics import Topic, topics
from consilience.words import counted

if TYPE_CHECKING:
    import pandas as pd


class Change(NamedTuple):
    """What would follow if one figure were withdrawn, or confirmed.

    Attributes
    ----------
    topic, thing : str
        What the figure counts.
    claim : str
        Its id.
    source, figure : str
    if_withdrawn, if_confirmed : str
        In words; empty where nothing would change.
    effect : {'settles', 'reduces', 'opens', 'widens'}
        The strongest of both: all conflicts of the topic go, some of them go, nobody is left who states the thing, or
        more is possible than now.
    """

    topic: str
    thing: str
    claim: str
    source: str
    figure: str
    if_withdrawn: str
    if_confirmed: str
    effect: Literal["settles", "reduces", "opens", "widens"]


_ORDER = ("settles", "reduces", "opens", "widens")


def changes(result: Outcome) -> list[Change]:
    """Return what would change the picture, topic by topic; what settles a topic first."""
    phrases = Phrases(result)
    return [
        change
        for topic in topics(result)
        for change in sorted(_of_topic(result, topic, phrases), key=lambda one: _ORDER.index(one.effect))
    ]


def changes_frame(result: Outcome) -> pd.DataFrame:
    """Return the same as a table."""
    import pandas as pd

    return pd.DataFrame(changes(result), columns=list(Change._fields))


def _of_topic(result: Outcome, topic: Topic, phrases: Phrases) -> Iterator[Change]:
    if topic.conflicts:
        yield from _of_conflicts(result, topic, phrases)
    for thing in topic.things:
        last = next((ranges for ranges in reversed(thing.ranges) if ranges.claims), None)
        if last is not None and not topic.contested.intersection(claim.id for claim in last.claims):
            for claim, words, effect in _of_agreement(last, whole=thing.depth == 0):
                yield Change(topic.name, phrases.thing(claim), *_named(claim), words, "", effect)


def _of_conflicts(result: Outcome, topic: Topic, phrases: Phrases) -> Iterator[Change]:
    sets = [frozenset(names) for names, _ in topic.conflicts]
    holding: dict[str, set[int]] = defaultdict(set)
    for number, names in enumerate(sets):
        for name in names:
            holding[name].add(number)
    for claim in topic.claims:
        if claim.id not in holding:
            continue
        mine = [sets[number] for number in holding[claim.id]]
        left = len(sets) - len(mine)
        withdrawn = "The other figures fit together." if not left else _remaining(left, len(sets))
        refuted = {name for names in mine if len(names) == 2 for name in names - {claim.id}}
        open_sets = len(sets) - len(set().union(*(holding[name] for name in refuted)))
        confirmed = _refuted_words(result, refuted)
        if not open_sets:
            confirmed += " The other figures fit together."
        elif refuted:
            confirmed += f" {_remaining(open_sets, len(sets))}"
        settles = not left or not open_sets
        yield Change(
            topic.name,
            phrases.thing(claim),
            *_named(claim),
            withdrawn,
            confirmed.strip(),
            "settles" if settles else "reduces",
        )


def _remaining(left: int, every: int) -> str:
    return f"{left:,} of {counted(every, 'conflict')} remain{'s' * (left == 1)}."


def _refuted_words(result: Outcome, refuted: set[str]) -> str:
    if not refuted:
        return ""
    claims = [result.claims[name] for name in sorted(refuted)]
    told = figures_of(claims)
    return f"Then {told} cannot be right."


def _of_agreement(ranges: ScopeRanges, *, whole: bool) -> Iterator[tuple[Claim, str, Literal["opens", "widens"]]]:
    """Yield what the withdrawal of each figure would do where all on one thing agree."""
    if len(ranges.claims) == 1:
        if whole:
            yield ranges.claims[0], "Nobody else has a figure.", "opens"
        return
    if ranges.common is None:
        return
    for claim, rest in zip(ranges.claims, _without_each([claim.interval for claim in ranges.claims]), strict=True):
        if rest is not None and rest != ranges.common:
            words = f"The others allow {interval_words(rest)}, and not only {interval_words(ranges.common)}."
            yield claim, words, "widens"


def _without_each(intervals: Sequence[Interval]) -> list[Interval | None]:
    """Return what all intervals but one have in common, for each of two or more that have something in common."""
    before = list(accumulate(intervals, _both))
    after = list(accumulate(reversed(intervals), _both))[::-1]
    inner = [_both(left, right) for left, right in zip(before, after[2:], strict=False)]
    return [after[1], *inner, before[-2]]


def _both(left: Interval | None, right: Interval | None) -> Interval | None:
    return left and right and left.intersect(right)


def _named(claim: Claim) -> tuple[str, str, str]:
    return claim.id, claim.source.name, claim.figure.text
