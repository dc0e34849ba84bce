"""Figures as people cite them, by their sources and words; and how far they are apart: never by an id."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

from consilience.model.claims import Claim
from consilience.model.figures import Figure
from consilience.model.intervals import interval_words
from consilience.model.naming import name_words
from consilience.model.sources import speaker_words
from consilience.wording.decimals import midpoint
from consilience.words import clean, counted, list_words, number_words

_NAMED = 4
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


def speaker(claim: Claim) -> str:
    """Name who states a figure; where a source has it from somebody without a name, that one: "officials (AP)"."""
    return name_words(speaker_words(claim.chain))


def whose(claim: Claim) -> str:
    """Name a figure by its source.

    >>> whose(Claim(id="a", figure="38", source="AP")), whose(Claim(id="b", figure="about 5", source="The Times"))
    ("AP's 38", "The Times' “about 5”")
    """
    return owned(claim, figure_words(claim))


def owned(claim: Claim, words: str) -> str:
    """Name something as that of who states a claim: "AP's 38", "the 38 of officials (AP)"."""
    name = speaker(claim)
    return f"the {words} of {name}" if name.endswith(")") else f"{name}'{'' if name.endswith('s') else 's'} {words}"


def figures_of(claims: Sequence[Claim]) -> str:
    """Name several figures by their sources; more than four are counted, as nobody reads on."""
    if len(claims) > _NAMED:
        return f"{len(claims):,} figures"
    return list_words([whose(claim) for claim in claims])


def distance(claim: Claim, other: Claim, gap: float) -> str:
    """Say how far, and in which direction, another figure is from one.

    >>> claims = [Claim(id=text, figure=text, source="x") for text in ("38", "50", "more than 40")]
    >>> distance(claims[0], claims[1], 12), distance(claims[0], claims[2], 2)
    ('12 higher', 'at least 2 higher')
    >>> distance(*(Claim(id=text, figure=text, source="x") for text in ("up to 12", "more than 12")), gap=0)
    'just higher'
    >>> distance(*(Claim(id=text, figure=text, source="x") for text in ("42", "between 30 and 35")), gap=7)
    '7 to 12 lower'
    """
    above, below = other.interval.lower >= claim.interval.upper, other.interval.upper <= claim.interval.lower
    side = "higher" if above or (other.value > claim.value and not below) else "lower"
    if is_bound(claim.figure) or is_bound(other.figure):
        return f"at least {apart_words(gap, claim)} {side}" if gap else f"just {side}"
    (low, high), (other_low, other_high) = stated_ends(claim.figure), stated_ends(other.figure)
    near, far = sorted((abs(float(other_low - high)), abs(float(other_high - low))))
    if near == far or max(low, other_low) <= min(high, other_high):
        return f"{apart_words(abs(float(other.figure.value - claim.figure.value)), claim)} {side}"
    return f"{number_words(near)} to {apart_words(far, claim)} {side}"


def apart_words(gap: float, claim: Claim) -> str:
    """Say how far a figure is from another in its unit: between percentages, in points.

    >>> [apart_words(2.5, Claim(id="a", figure=text, source="x")) for text in ("48", "48 %")]
    ['2.5', '2.5 points']
    """
    return counted(gap, "point") if claim.figure.unit == "%" else number_words(gap)


def source_name(claim: Claim) -> str:
    """Name who states a claim, and whom it cites.

    >>> from consilience.model.sources import Source
    >>> claim = Claim(id="a", figure="5", source=Source(name="AP", cites=(Source(name="the ministry"),)))
    >>> source_name(claim), source_name(Claim(id="b", figure="5", source="AP"))
    ('AP, citing the ministry', 'AP')
    """
    outlet = f" ({claim.source.name})"  # which a draft puts behind officials without a name
    cited = [name_words(source.name.removesuffix(outlet)) for source in claim.chain.cites]
    name = name_words(claim.source.name)
    return f"{name}, citing {list_words(cited)}" if cited else name


def moment(claim: Claim, *, across_time: bool = False) -> date | None:
    """Return the day of a figure: up to which it counts, else on which it was stated; the latter across time."""
    period = None if across_time else claim.scope.period
    if period:
        return period.end
    return claim.reported.date() if isinstance(claim.reported, datetime) else claim.reported


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
