"""Claims: a figure on a scope by a source, and a row that could not be read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BeforeValidator, Field, InstanceOf, PlainSerializer, WithJsonSchema, WrapValidator

from consilience.errors import Advice, ClaimError, joined
from consilience.markup import html_table
from consilience.model.figures import Figure, read_figure
from consilience.model.intervals import Interval, interval_words
from consilience.model.scopes import Scope
from consilience.model.sources import Source, source_words
from consilience.records import Record
from consilience.wording.conventions import Convention
from consilience.words import clean, list_words

if TYPE_CHECKING:
    pass


def _as_figure(stated: Any) -> Figure:
    return stated if isinstance(stated, Figure) else read_figure(stated)


def plain_day(value: Any) -> Any:
    """Return a date; None where it is missing.

    >>> plain_day("2024-10-22"), plain_day(""), plain_day(datetime(2024, 10, 22))
    (datetime.date(2024, 10, 22), None, datetime.date(2024, 10, 22))
    """
    if value is None or value == "":
        return None
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        moment = value if isinstance(value, datetime) else datetime.fromisoformat(value.strip())
    except (AttributeError, TypeError, ValueError):
        raise ClaimError("not a date", got=value, hint="write it as 2024-10-22", code="bad date") from None
    if moment.time() != time.min:  # frames keep days as midnights
        hint = "write the day alone; two statements of one day both stand"
        raise ClaimError("a time of day is not kept", got=str(value), hint=hint, code="time of day")
    return moment.date()


Day = Annotated[date | None, BeforeValidator(plain_day), WithJsonSchema({"type": "string", "format": "date"})]

Words = Annotated[
    InstanceOf[Figure],
    BeforeValidator(_as_figure),
    PlainSerializer(lambda figure: figure.text, return_type=str),
]
Named = Annotated[Source, BeforeValidator(lambda value: Source(name=value) if isinstance(value, str) else value)]


class Total(Record):
    """The statement that parts add up to a whole; nothing adds up unless it is stated.

    Parameters
    ----------
    whole : Scope
    parts : tuple of Scope
        At least one; no part may be the whole or stand twice.

    Raises
    ------
    ClaimError, ScopeError
        If it counts one scope twice, or a scope cannot be used.
    """

    whole: Scope
    parts: Annotated[tuple[Scope, ...], Field(min_length=1)]

    def model_post_init(self, _: Any) -> None:
        """Refuse totals that cannot be meant."""
        if self.whole in self.parts or len(set(self.parts)) < len(self.parts):
            raise ClaimError("a total counts one scope twice", got=str(self), hint="name each part once")

    def __str__(self) -> str:
        return f"{self.whole} = {' + '.join(map(str, self.parts))}"


class Reading(Record):
    """Another way to read an ambiguous claim; what it leaves out is as in the claim.

    Parameters
    ----------
    note : str
        What is not settled, in words.
    scope : Scope, optional
        The dimensions that differ in this reading.
    figure : Figure or str, optional
        The figure as worded in this reading.
    totals : tuple of Total, optional
        Totals that hold in this reading only. Dimensions that they do not name are the claim's own.

    Raises
    ------
    FigureError, ScopeError, ClaimError
        If its figure, its scope or one of its totals cannot be used.
    """

    note: str = ""
    scope: Scope | None = None
    figure: Words | None = None
    totals: tuple[Total, ...] = ()


class Claim(Record):
    """A figure on a scope by a source; frozen.

    Parameters
    ----------
    id : str
        Unique in its set.
    figure : Figure or str
        A text is read by the default convention.
    scope : Scope or mapping
        What the number counts. Without a unit of its own it has that of the figure's words, so that "$5" and "€4"
        are not compared.
    source : Source or str
    reported : date, optional
        The day on which the source stated it. A statement of one source on one scope supersedes those of earlier
        days; two of one day both stand.
    credibility : int, optional
        1 to 6, the second half of the Admiralty grade; 6 means that it cannot be judged.
    readings : tuple of Reading, optional
        Other ways to read it.
    note, url : str, optional

    Raises
    ------
    FigureError, ScopeError, SourceError
        If the figure, the scope or the source cannot be used; the message names the field.
    ClaimError
        If another field cannot be used, is missing or unknown.

    Examples
    --------
    >>> claim = Claim(id="kyiv", figure="about 11,000", scope={"what": "troops"}, source="Zelensky")
    >>> claim.interval, claim.value, claim.origins
    ([10500, 11500], 11000.0, frozenset({'Zelensky'}))
    >>> Claim(id="kyiv", figure="1845", source="Zelensky")
    Traceback (most recent call last):
    consilience.errors.FigureError: figure: the text states a year, not a count: got '1845'; ...
    """

    id: Annotated[str, Field(min_length=1)]
    figure: Words
    scope: Scope = Scope()
    source: Named
    reported: Day = None
    credibility: Annotated[int, Field(ge=1, le=6)] | None = None
    readings: tuple[Reading, ...] = ()
    note: str = ""
    url: str = ""

    def model_post_init(self, _: Any) -> None:
        """Let the unit in the words be the scope's where that has none."""
        if self.figure.unit and "unit" not in self.scope:
            object.__setattr__(self, "scope", self.scope.with_({"unit": [self.figure.unit]}))

    def __repr__(self) -> str:
        return clean(f"Claim({self.id}: {self.figure.text!r} by {self.source.name}, {self.scope})")

    @property
    def interval(self) -> Interval:
        """What the figure allows."""
        return self.figure.interval

    @property
    def value(self) -> float:
        """The stated value."""
        return float(self.figure.value)

    @property
    def origins(self) -> frozenset[str]:
        """The names of the origins of its source."""
        return self.source.origins

    def _repr_html_(self) -> str:
        return html_table(CLAIM_HEADERS, [claim_cells(self)], str(self.scope) or "no scope")

    def under(self, convention: Convention) -> Claim:
        """Return the claim with its words read by another convention."""
        if self.figure.convention == convention:
            return self
        readings = tuple(
            reading
            if reading.figure is None
            else reading.model_copy(update={"figure": reading.figure.under(convention)})
            for reading in self.readings
        )
        return self.model_copy(update={"figure": self.figure.under(convention), "readings": readings})


Message = Annotated[str, WrapValidator(lambda found, check: found if isinstance(found, Advice) else check(found))]
"""A text; one that knows the arguments that it names stays so."""


class Reject(Record):
    """A row that could not be read, and why.

    Parameters
    ----------
    row : int
        Counted from 1, a header not included.
    field : str
        The column at fault.
    value : str
        What stood there.
    reason : str
        A short stable code.
    hint : str
        The whole message: what was wrong and what would be right.
    """

    row: int
    field: str
    value: str
    reason: str
    hint: Message = ""

    @property
    def place(self) -> str:
        """The column at fault in words: what no cell of a row is at fault for, the whole row is."""
        return self.field or "whole row"

    @property
    def message(self) -> Advice:
        """The row, the column at fault, and the hint."""
        return joined([f"row {self.row}, {self.place}", self.hint], ": ")

    def __str__(self) -> str:
        return str(self.message)


CLAIM_HEADERS = ("claim", "figure as stated", "allows", "source")


def claim_cells(claim: Claim) -> tuple[str, ...]:
    """Return what a table of claims shows of one: see `CLAIM_HEADERS`."""
    return claim.id, claim.figure.text, interval_words(claim.interval), source_words(claim.source)


def claims_in_words(claims: Sequence[Claim]) -> str:
    """Name claims by their ids, or by source and row where the id is only a row's number: ``a, b and c``."""
    return list_words([clean(f"{c.source.name} (row {c.id})" if c.id.isdecimal() else c.id) for c in claims])
