"""Phrases: figures as people cite them, by their sources, words and days, and how far they are apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from consilience.comparing.comparison import Comparison
from consilience.model.claims import Claim
from consilience.model.figures import Figure
from consilience.model.intervals import interval_words
from consilience.model.scopes import TIME, Period
from consilience.reconciling.outcome import Outcome
from consilience.showing.naming import Names, moment, name_words, period_name
from consilience.wording.decimals import midpoint
from consilience.words import capital, clean, day_words, list_words, number_words

_LONG = 40
"""Longest words of a figure that a sentence repeats; of longer ones it says what they allow."""


def figure_words(claim: Claim) -> str:
    """Return a figure as a sentence repeats it: a bare number as one is written here, other words as they were stated.

    >>> [figure_words(Claim(id="a", figure=text, source="x")) for text in ("38", "at least 1200")]
    ['38', '“at least 1200”']
    """
    figure = claim.figure
    if figure.reading == "bare" and figure.unit == "":
        return number_words(float(figure.value))
    text = clean(figure.text)
    if len(text) > _LONG:
        return interval_words(claim.interval)
    return f"“{text}”" if any(map(str.isalpha, text.replace(" to ", ""))) else text


def whose(claim: Claim) -> str:
    """Name a figure by its source.

    >>> whose(Claim(id="a", figure="38", source="AP")), whose(Claim(id="b", figure="about 5", source="The Times"))
    ("AP's 38", "The Times' “about 5”")
    """
    return f"{possessive(claim)} {figure_words(claim)}"


def possessive(claim: Claim) -> str:
    """Return the name of a claim's source as the owner of something."""
    name = name_words(claim.source.name)
    return f"{name}'{'' if name.endswith('s') else 's'}"


def figures_of(claims: Sequence[Claim], last: str = "and") -> str:
    """Name several figures by their sources."""
    return list_words([whose(claim) for claim in claims], last)


def distance(claim: Claim, other: Claim, gap: float) -> str:
    """Say how far, and in which direction, another figure is from one.

    >>> claims = [Claim(id=text, figure=text, source="x") for text in ("38", "50", "more than 40")]
    >>> distance(claims[0], claims[1], 12), distance(claims[0], claims[2], 2)
    ('12 higher', 'at least 2 higher')
    >>> distance(*(Claim(id=text, figure=text, source="x") for text in ("up to 12", "more than 12")), gap=0)
    'just higher'
    """
    above, below = other.interval.lower >= claim.interval.upper, other.interval.upper <= claim.interval.lower
    side = "higher" if above or (other.value > claim.value and not below) else "lower"
    if is_bound(claim.figure) or is_bound(other.figure):
        return f"at least {number_words(gap)} {side}" if gap else f"just {side}"
    return f"{number_words(abs(float(other.figure.value - claim.figure.value)))} {side}"


class Phrases:
    """Cites the figures of one result: with their days where not all are of one, without years where all are of one.

    Attributes
    ----------
    days : set of date
        Of all its figures, those that were restated included.
    """

    def __init__(self, result: Outcome) -> None:
        self.result = result
        self.names = Names([ranges.scope for ranges in result.scopes], result.claims.measure)
        self.days = {day for claim in result.claims if (day := self.day(claim))}
        self._year = len({day.year for day in self.days}) > 1
        self._things = {ranges.scope.without([TIME]) for ranges in result.scopes}

    def day(self, claim: Claim) -> date | None:
        """Return the day of a claim, as its result compares it."""
        return moment(claim, across_time=TIME in self.result.compare_across)

    def on(self, claim: Claim, word: str = "on") -> str:
        """Say of which day a figure is, where not all are of one."""
        day = self.day(claim)
        if not day or len(self.days) < 2:
            return ""
        period = None if TIME in self.result.compare_across else claim.scope.period
        if period is None:
            return f"{'' if word == ',' else ' '}{word} {day_words(day, year=self._year)}"
        told = period_name(period, year=self._year)
        if self._ahead(claim, period):  # a plan, or an expectation: not a day on which anything was said
            return f"{',' if word == ',' else ''} for {told}"
        whole = "in" if word == "on" and period.start < period.end else word
        return f"{'' if word == ',' else ' '}{whole} {told}"

    def _ahead(self, claim: Claim, period: Period) -> bool:
        stated = moment(claim, across_time=True)
        return stated is not None and stated < period.start

    def latest_day(self, claims: Iterable[Claim]) -> date | None:
        """Return the latest day up to which any of some claims counts, no later than it was stated."""
        days = [min(filter(None, (self.day(claim), moment(claim, across_time=True))), default=None) for claim in claims]
        return max((day for day in days if day), default=self.result.claims.reported)

    def thing(self, claim: Claim) -> str:
        """Say what a claim counts, and where."""
        return self.names.thing(self.result.scope_of(claim))

    def cite(self, claim: Claim) -> str:
        """Name a figure by who states it and when."""
        return f"{whose(claim)}{self.on(claim, 'of')}"

    def because(self, claim: Claim, number: str) -> str:
        """Cite the number that counts of a claim, and what it is of."""
        return f"{possessive(claim)} {number} for {self.thing(claim)}"

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
        first, second = sorted(both, key=lambda claim: self.day(claim) or date.min)
        things = [self.thing(claim) for claim in (first, second)]
        about = f" for {things[1]}" if things[0] != things[1] else ""
        said = f"{name_words(first.source.name)} said {figure_words(first)}{self.on(first)}"
        other = whose(second) if self.day(first) == self.day(second) else self.cite(second)
        told = f"{capital(things[0])}: {said}; {other}{about} is {distance(first, second, pair.gap)}{pair.pull_words}."
        return told if len(self._things) > 1 or "the figure" not in things else told.partition(": ")[2]

    def sum(self, claims: Sequence[Claim], gap: float) -> str:
        """Say in one sentence which figures contradict a total."""
        told = [f"{self.cite(claim)} for {self.thing(claim)}" for claim in claims]
        off = f": {number_words(gap)} off" if gap else ""
        return f"{list_words(told)} do not add up{off}."


def stated_ends(figure: Figure) -> tuple[Decimal, Decimal]:
    """Return between which numbers a figure is stated, no "about" widened: a range, a bound, or one number twice.

    >>> from consilience import read_figure
    >>> [list(map(str, stated_ends(read_figure(text)))) for text in ("180-220", "about 50", "at least 40")]
    [['180', '220'], ['50', '50'], ['40', 'Infinity']]
    """
    ranges = _is_range(figure) or is_bound(figure)
    return (figure.lower.base, figure.upper.base) if ranges else (figure.value, figure.value)


def _is_range(figure: Figure) -> bool:
    """Whether a figure is a range and names no value inside it."""
    named = figure.bounds is not None and figure.bounds.value is not None
    return "range" in figure.reading and not named and figure.value == midpoint(figure.lower.base, figure.upper.base)


def is_bound(figure: Figure) -> bool:
    """Whether a figure is bounded on one side, or a vague word: to print its number alone would say more than it."""
    return figure.bounding and not _is_range(figure)
