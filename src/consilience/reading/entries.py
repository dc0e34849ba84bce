"""Entries: a claim as someone wrote it, in a row or a dossier; and what is at fault where it cannot be one."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from numbers import Integral, Real
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, WithJsonSchema

from consilience.errors import ClaimError, ConsilienceError, FigureError, OptionError, ScopeError
from consilience.model.claims import IN_SCOPE, Cell, Claim, Reading, Reject, Standing, Total, names_in, split_grade
from consilience.model.figures import SCALES, Figure, Places, read_figure
from consilience.model.moments import StatedMoment
from consilience.model.scopes import Measure, Scope
from consilience.model.sources import Reliability, Source
from consilience.reading.stated_errors import stated_errors
from consilience.records import explain
from consilience.wording.conventions import Convention, PlusMinus
from consilience.wording.decimals import MOST_DIGITS

BOUNDS = ("low", "high", "value")
STATED = ("figure", *BOUNDS, "error")
"""The fields that state the number: words, or bounds, or a value and its error."""
_EXACT = 2**53


class Fault(Exception):  # noqa: N818 - never reaches the user: it ends as a Reject
    """Why an entry is not a claim: the field, its value, and the error."""

    def __init__(self, field: str, error: ConsilienceError, found: object = None) -> None:
        super().__init__(field)
        self.field, self.error, self.found = field, error, found

    def reject(self, row: int, column: str | None = None) -> Reject:
        """Return the reject for a row, under the name of its column."""
        found = "" if self.found is None else str(plain_text(self.found))
        # A lone surrogate could not be printed or written to any file.
        value = found.encode(errors="backslashreplace").decode()
        hint = self.error.message.printable()
        field = self.field if column is None else column
        ends = self.error.ends if isinstance(self.error, FigureError) else None
        if ends is not None and not all(end.is_finite() for end in ends):
            ends = None
        return Reject(row=row, field=field, value=value, reason=self.error.code or "bad entry", hint=hint, ends=ends)


def plain_number(value: Any) -> Any:
    """Return an exact number (int, Decimal, or the text as typed); None where it is missing.

    A float stands for its shortest ``repr``, without a fraction of zero, which no float can have been typed with.

    >>> plain_number(0.1), plain_number(2600.0), plain_number("10,000"), plain_number(float("nan")), plain_number(" ")
    (Decimal('0.1'), 2600, '10,000', None, None)
    """
    if type(value) is int:  # most often by far, and the abstract classes below are slow to ask
        return value
    if value is None or isinstance(value, str):
        return value if value and value.strip() else None
    if isinstance(value, Decimal):
        return None if value.is_nan() else value
    if isinstance(value, bool) or not isinstance(value, Real):
        raise ClaimError("not a number", got=value, hint="write a number or a text", code="bad number")
    if isinstance(value, Integral):
        return int(value)
    number = float(value)
    if math.isnan(number):
        return None
    if getattr(value, "itemsize", 8) < 8:  # a float32 stands for what it prints, too
        number = float(str(value))
    return int(number) if number.is_integer() and abs(number) < _EXACT else Decimal(repr(number))


def plain_text(value: Any) -> Any:
    """Return numbers and dates as the text that they are; anything else untouched."""
    if isinstance(value, str):
        return value
    if isinstance(value, Real | Decimal) and not isinstance(value, bool):
        number = plain_number(value)
        return None if number is None else str(Decimal(number))  # int: str() refuses more than 4,300 digits
    return value.isoformat() if isinstance(value, date) else value


def _plain_whole(value: Any) -> Any:
    """Return a whole number, or the text that may not be one; None if it is missing."""
    if isinstance(value, str):
        text = value.strip().replace("−", "-")
        return int(text) if text.removeprefix("-").isdecimal() and len(text) < MOST_DIGITS else text or None
    number = plain_number(value)
    if isinstance(number, Decimal) and not abs(number.adjusted()) < MOST_DIGITS:
        hint = "write a small whole number"  # as an int it would take all time and memory
        raise ClaimError("a number too long to be read", got=number, hint=hint, code="bad number")
    return number


def _plain_names(value: Any) -> Any:
    found = names_in(value)
    return tuple(map(plain_text, found)) if isinstance(found, list | tuple) else found


def _plain_choice(value: Any) -> Any:
    return (value.strip().lower() or None) if isinstance(value, str) else value


def _plain_grade(value: Any) -> Any:
    split_grade(plain_text(value))  # a grade that cannot be taken apart is refused here
    return plain_text(value)


Text = Annotated[str, BeforeValidator(plain_text)]
Number = Annotated[Any, BeforeValidator(plain_number), WithJsonSchema({"type": ["number", "string"]})]


def plain_scale(value: Any) -> Any:
    """Return the factor that a word such as "thousands" stands for.

    >>> plain_scale("thousands"), plain_scale("1,000"), plain_scale(1)
    (1000, 1000, 1)
    """
    word = value.strip().lower().removesuffix("s") if isinstance(value, str) else value
    found = {name: factor for factor, name in SCALES.items()}.get(word, value)
    if isinstance(found, str) and found.strip().replace(",", "").isdecimal():
        found = int(found.replace(",", ""))
    if not isinstance(found, int) or isinstance(found, bool) or not 1 <= found <= 10**18:
        known = ", ".join(f"{name}s" for name in SCALES.values())
        raise OptionError("not a factor of figures", got=value, hint=f"use {known} or a whole number", argument="scale")
    return found


Scale = Annotated[int, BeforeValidator(plain_scale)]
Whole = BeforeValidator(_plain_whole)
Choice = BeforeValidator(_plain_choice)
NameList = Annotated[tuple[Text, ...] | None, BeforeValidator(_plain_names)]
Grade = Annotated[str | None, BeforeValidator(_plain_grade)]

FROZEN = ConfigDict(frozen=True, extra="forbid")


class StatedFigure(BaseModel):
    """The number: in words, or by its bounds."""

    model_config = FROZEN

    figure: Number = Field(None, description="The figure in the words of the source: 'around 10,000'.")
    low: Number = Field(None, description="Instead of figure: at least this.")
    high: Number = Field(None, description="Instead of figure: at most this.")
    value: Number = Field(None, description="Instead of figure: this number, or the one between low and high.")
    error: Number = Field(None, description="How far a value without bounds may be off: 0.5, '+6 -2', '± 3 ± 4'.")

    def read(self, convention: Convention) -> Figure:
        """Return the figure as read by a convention; Fault if it cannot be read."""
        bounds = {name: found for name in BOUNDS if (found := getattr(self, name)) is not None}
        if self.figure is not None and bounds:
            name, found = next(iter(bounds.items()))
            hint = "state it in words (figure) or by its bounds (low, high, value)"
            error = FigureError("both a figure and its bounds", got=found, hint=hint, code="figure and bounds")
            raise Fault(name, error, found)
        if (
            isinstance(self.figure, Decimal) and self.error is None
        ):  # a number that was never text: its point groups no thousands
            return _from_bounds({"value": self.figure}, convention, "figure")
        if self.error is not None:
            return self._measured(convention, bounds)
        if self.figure is None:
            return _from_bounds(bounds, convention)
        try:
            # Whole numbers read alike in every locale, so that 2600 means the same in every kind of file.
            return read_figure(str(plain_text(self.figure)), convention)
        except FigureError as error:
            if error.code == "year" and not isinstance(self.figure, str):  # a typed number is not a year
                return _from_bounds({"value": self.figure}, convention, "figure")
            raise Fault("figure", error, self.figure) from None

    def _measured(self, convention: Convention, bounds: Mapping[str, Any]) -> Figure:
        """Return the figure of a value with its error."""
        if bounds.keys() != {"value"}:
            hint = "give the value beside it, without low and high"
            error = FigureError("an error without its value", got=self.error, hint=hint, code="bad error")
            raise Fault("error", error, self.error)
        try:
            errors = stated_errors(self.error)
        except FigureError as fault:
            raise Fault("error", fault, self.error) from None
        return _from_bounds({**bounds, "errors": errors}, convention, "value")


def _from_bounds(bounds: Mapping[str, Any], convention: Convention, field: str | None = None) -> Figure:
    try:
        return Figure.from_bounds(**bounds, convention=convention)
    except FigureError as error:
        field = field or _bound_at_fault(bounds, convention)
        raise Fault(field, error, bounds.get(field, bounds.get("value"))) from None


def _bound_at_fault(bounds: Mapping[str, Any], convention: Convention) -> str:
    """Return the bound that cannot stand alone; else, as in 'low above high', the first of those given."""
    for name, found in bounds.items():
        try:
            Figure.from_bounds(**{name: found}, convention=convention)
        except FigureError:
            return name
    return next(iter(bounds), "figure")


class ReadingEntry(StatedFigure):
    """Another way to read an ambiguous claim; what it leaves out is as in the claim."""

    note: str = Field("", description="What is not settled, in words.")
    scope: Scope | None = Field(None, description="The dimensions that differ in this reading.")
    totals: tuple[Total, ...] = Field((), description="Totals that hold in this reading only.")

    def made(self, convention: Convention) -> Reading:
        """Return the reading by a convention; Fault if its figure cannot be read."""
        stated = any(getattr(self, name) is not None for name in STATED)
        figure = self.read(convention) if stated else None
        return Reading(note=self.note, scope=self.scope, figure=figure, totals=self.totals)


class ClaimEntry(StatedFigure):
    """A figure on a scope by a source."""

    elsewhere: ClassVar = IN_SCOPE

    id: Text = Field("", description="Unique in the dossier; the number of the claim where it is left out.")
    source: Text = Field(min_length=1, description="Who states it: a name of [sources], or an origin by itself.")
    scope: Scope = Field(Scope(), description="What the number counts: what, where, when, status, ...")
    cites: NameList = Field(None, description="Whom it has this figure from; none: its own. By default as its source.")
    undetermined: bool | None = Field(None, description="Nobody knows where this figure comes from.")
    measure: Annotated[Measure | None, Choice] = Field(None, description="What time does; by default as the dossier.")
    additive: bool | None = Field(None, description="Whether it counts what adds up; by default as the dossier.")
    reported: StatedMoment = Field(
        None, description="When the source stated it; by default as the dossier; '' for no date."
    )
    grade: Grade = Field(None, description="Admiralty grade, such as B2: reliability and credibility in one.")
    reliability: Reliability | None = Field(None, description="A to F, for this figure; by default the source's.")
    credibility: Annotated[Annotated[int, Field(ge=1, le=6)] | None, Whole] = Field(
        None, description="1 to 6, second half of the Admiralty grade; 6: cannot be judged."
    )
    decimals: Annotated[Places | None, Whole] = Field(
        None, description="To how many decimals the number is good: -3 to the thousand; INF: exactly."
    )
    plus_minus: Annotated[PlusMinus | None, Choice] = Field(
        None, description='What "±" is in this figure: limit, sigma, 2 sigma or 95 %; by default as the convention.'
    )
    standing: Annotated[Standing | None, Choice] = Field(
        None, description="How far it is borne out; pending, denied and withdrawn figures bound nothing."
    )
    quote: Text = Field("", description="The words of the source.")
    note: Text = Field("", description="Anything a reader should know.")
    url: Text = Field("", description="Where it can be read.")
    file: Text = Field("", description="Kept by the library: the file that it was read from.")
    carried: dict[str, Cell] = Field({}, description="Kept by the library: other cells of its row, by column.")
    readings: tuple[ReadingEntry, ...] = Field((), description="Other ways to read it.")


def _scaled(figure: Figure, scale: int) -> Figure:
    try:
        return figure.times(scale)
    except FigureError as error:
        raise Fault("figure", error, figure.text) from None


_OWN = (
    *("undetermined", "measure", "additive", "grade", "reliability", "credibility", "decimals", "plus_minus"),
    *("standing", "quote", "note", "url", "file", "carried"),
)
"""The fields that an entry gives to its claim as they are."""


def make_claim(
    raw: Any,
    *,
    row: int,
    convention: Convention,
    named: Callable[[str], Source],
    reported: date | None = None,
    scale: int = 1,
) -> Claim:
    """Make a claim from the fields of an entry; Fault if that is impossible.

    Parameters
    ----------
    raw : mapping
        The fields of a ClaimEntry.
    row : int
        Its number, the id of a claim without one.
    convention : Convention
    named : callable
        The source of a name.
    reported : date, optional
        For an entry that says nothing about it.
    scale : int, default 1
        What its figure is multiplied by.
    """
    if not isinstance(raw, Mapping):
        raise Fault("", ClaimError("not a table of fields", got=raw, code="not a table"), raw)
    try:
        entry = ClaimEntry.model_validate(raw)
    except ValidationError as error:
        raise _fault_of(error, raw) from None
    readings = []
    for place, reading in enumerate(entry.readings, start=1):
        try:
            readings.append(reading.made(convention))
        except Fault as fault:
            raise Fault(f"readings.{place}.{fault.field}", fault.error, fault.found) from None
    own = {name: getattr(entry, name) for name in _OWN if getattr(entry, name) not in (None, "")}
    if entry.cites is not None:
        own["cites"] = tuple(map(named, entry.cites))
    try:
        return Claim(
            id=entry.id or str(row),
            figure=_scaled(entry.read(convention), scale),
            scope=entry.scope,
            source=named(entry.source),
            reported=entry.reported if "reported" in entry.model_fields_set else reported,
            readings=tuple(readings),
            **own,
        )
    except ClaimError as error:
        if error.code != "bad grade":
            raise
        raise Fault("grade", error, entry.grade) from None


def read_scope(dimensions: Mapping[str, Any]) -> Scope:
    """Return the scope; Fault names the dimension (``scope.when``) that cannot be used."""
    try:
        return Scope(dimensions)
    except ScopeError as error:
        place = next((name for name in dimensions if not _usable(name, dimensions[name])), "")
        cause = error.turned(ScopeError, code=error.code or "bad scope")
        found = dimensions.get(place)
        if isinstance(found, list) and len(found) == 1:  # a cell as it is: one segment
            found = found[0]
        raise Fault(f"scope.{place}", cause, found) from None


def _usable(dimension: str, value: Any) -> bool:
    try:
        Scope({dimension: value})
    except ScopeError:
        return False
    return True


def _fault_of(error: ValidationError, raw: Mapping[str, Any]) -> Fault:
    place, cause, found = explain(error, ClaimEntry)
    if place == "scope" and isinstance(raw["scope"], Mapping):
        try:
            read_scope(raw["scope"])
        except Fault as fault:
            return fault
    return Fault(place, cause, found)
