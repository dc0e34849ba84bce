"""Claims: a figure on a scope by a source, and a row that could not be read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, Field, InstanceOf, PlainSerializer, WrapValidator, model_validator

from consilience.briefly import cut_short
from consilience.errors import Advice, ClaimError, joined
from consilience.model.figures import Figure, Places, read_figure
from consilience.model.intervals import Interval, interval_words
from consilience.model.moments import StatedMoment
from consilience.model.scopes import MATCHING, TIME, Measure, Scope, counted_scope
from consilience.model.sources import Origins, Reliability, Source, source_words
from consilience.records import Record
from consilience.wording.conventions import Convention, PlusMinus
from consilience.words import clean

Standing = Literal["confirmed", "unconfirmed", "pending", "denied", "withdrawn"]
"""How far a figure is borne out, where its source or others say so."""
UNBINDING = ("pending", "denied", "withdrawn")
"""The standings of claims that are shown and bound nothing."""
IN_SCOPE = {name: f"{name} is a dimension: write it into the scope" for name in ("what", "where", TIME, *MATCHING)}
"""What people take for fields of a claim."""
_GRADE = re.compile(r"([A-Fa-f])?\s*[-/]?\s*([1-6])?", re.ASCII)


def _as_figure(stated: Any) -> Figure:
    return stated if isinstance(stated, Figure) else read_figure(stated)


Words = Annotated[
    InstanceOf[Figure],
    BeforeValidator(_as_figure),
    PlainSerializer(lambda figure: figure.text, return_type=str),
]


def _as_source(named: Any) -> Any:
    return Source(name=named) if isinstance(named, str) else named


def names_in(cited: Any) -> Any:
    """Return the names that a list holds, or a text with semicolons between them.

    >>> names_in("NIS; MND"), names_in(["NIS"])
    (('NIS', 'MND'), ['NIS'])
    """
    if not isinstance(cited, str):
        return cited
    return tuple(dict.fromkeys(filter(None, map(str.strip, cited.split(";")))))


def _as_sources(cited: Any) -> Any:
    found = names_in(cited)
    return tuple(map(_as_source, found)) if isinstance(found, Iterable) and not isinstance(found, Mapping) else found


def _as_pairs(cells: Any) -> Any:
    return tuple(cells.items()) if isinstance(cells, Mapping) else cells


Cell = bool | int | float | date | str
Named = Annotated[Source, BeforeValidator(_as_source)]
Chain = Annotated[tuple[Source, ...], BeforeValidator(_as_sources)]


def split_grade(grade: Any) -> tuple[str | None, int | None]:
    """Return the reliability and the credibility of a grade; None for what it does not say.

    >>> split_grade("B2"), split_grade("B"), split_grade(3), split_grade("")
    (('B', 2), ('B', None), (None, 3), (None, None))
    """
    match = _GRADE.fullmatch(str(grade or "").strip())
    if match is None:
        hint = "write a letter from A to F, a digit from 1 to 6, or both, such as B2"
        raise ClaimError("not an Admiralty grade", got=grade, hint=hint, code="bad grade")
    letter, digit = match.groups()
    return letter.upper() if letter else None, int(digit) if digit else None


class Total(Record):
    """The statement that parts add up to a whole; without one, nothing is added up.

    Parameters
    ----------
    whole : Scope
    parts : tuple of Scope
        At least one; no part may be the whole or occur twice.

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
        Totals that hold in this reading only, for every value of the dimensions that they do not name.

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
    cites : sequence of Source or str, optional
        Whom the source cites for this figure; if several, one of them is the origin. Empty:
        it is the source's own figure. By default those whom the source cites.
    undetermined : bool, optional
        Whether nobody knows where this figure comes from. By default as the source where `cites` is not given.
    measure : {'stock', 'flow', 'cumulative'}, optional
        What time does to it; by default as its set.
    additive : bool, optional
        Whether it counts what adds up; by default as its set.
    reported : date or datetime, optional
        When the source stated it: the day, or the day and hour. A statement of one source on one scope supersedes
        those that are certainly earlier; two of one day without hours both stand.
    grade : str, optional
        Admiralty grade, such as "B2": `reliability` and `credibility` in one.
    reliability : {'A', ..., 'F'}, optional
        Of the source for this figure; by default the source's own. F means that it cannot be judged.
    credibility : int, optional
        1 to 6, the second half of the grade; 6 means that it cannot be judged.
    decimals : int or 'INF', optional
        To how many decimals the number is good: -3 to the thousand. It then allows half a unit to either side, see
        `Figure.good_to`.
    plus_minus : {'limit', 'sigma', '2 sigma', '95 %'}, optional
        What "±" is in this figure; by default as the convention of its set says, see `Convention`.
    standing : {'confirmed', 'unconfirmed', 'pending', 'denied', 'withdrawn'}, optional
        Pending, denied and withdrawn claims are shown, and bound nothing.
    readings : tuple of Reading, optional
        Other ways to read it.
    quote : str, optional
        The words of the source.
    note, url : str, optional
    file : str, optional
        Where it was read, where several files were read together.
    carried : mapping, optional
        Column to cell of what else its row says, carried along.

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
    >>> quoted = Claim(id="seoul", figure="1,500", source="Yonhap", cites="NIS", grade="B2", decimals=-2)
    >>> quoted.interval, quoted.source.name, quoted.origins, quoted.grade
    ([1450, 1550], 'Yonhap', frozenset({'NIS'}), 'B2')
    >>> Claim(id="kyiv", figure="1845", source="Zelensky")
    Traceback (most recent call last):
    consilience.errors.FigureError: figure: the text states a year, not a count: got '1845'; ...
    """

    elsewhere: ClassVar = IN_SCOPE

    id: Annotated[str, Field(min_length=1)]
    figure: Words
    scope: Scope = Scope()
    source: Named
    cites: Chain | None = None
    undetermined: bool | None = None
    measure: Measure | None = None
    additive: bool | None = None
    reported: StatedMoment = None
    reliability: Reliability | None = None
    credibility: Annotated[int, Field(ge=1, le=6)] | None = None
    decimals: Places | None = None
    plus_minus: PlusMinus | None = None
    standing: Standing | None = None
    readings: tuple[Reading, ...] = ()
    quote: str = ""
    note: str = ""
    url: str = ""
    file: str = ""
    carried: Annotated[tuple[tuple[str, Cell], ...], BeforeValidator(_as_pairs)] = ()

    @model_validator(mode="before")
    @classmethod
    def _split(cls, fields: Any) -> Any:
        """Take a grade apart."""
        if not isinstance(fields, dict) or "grade" not in fields:
            return fields
        rest = dict(fields)
        for name, half in zip(("reliability", "credibility"), split_grade(rest.pop("grade")), strict=True):
            if half is not None and rest.setdefault(name, half) != half:
                hint = "give the grade once: grade='B2', or reliability='B' and credibility=2"
                raise ClaimError(f"the grade and {name} differ", got=(half, rest[name]), hint=hint, code="bad grade")
        return rest

    def model_post_init(self, _: Any) -> None:
        """Let the unit in the words be the scope's where that has none, and a stated precision the figure's."""
        if self.figure.unit and "unit" not in self.scope:
            object.__setattr__(self, "scope", self.scope.with_({"unit": [self.figure.unit]}))
        stated: list[Claim | Reading] = [self, *self.readings]
        if self.plus_minus is not None:
            for one in stated:
                if one.figure is not None:
                    object.__setattr__(one, "figure", one.figure.under(self.reading_of(one.figure.convention)))
        if self.decimals is not None:
            for one in stated:
                if one.figure is not None and one.figure.decimals is None:
                    object.__setattr__(one, "figure", one.figure.good_to(self.decimals))

    def __repr__(self) -> str:
        parts = (cut_short(text, 300) for text in (self.id, repr(self.figure.text), self.source.name, str(self.scope)))
        return clean("Claim({}: {} by {}, {})".format(*parts))

    def counted(self, measure: Measure, additive: bool) -> Scope:
        """Return its scope, which says how it is counted where that is not as usual."""
        return counted_scope(self.scope, self.measure, self.additive, (measure, additive))

    @property
    def interval(self) -> Interval:
        """What the figure allows."""
        return self.figure.interval

    @property
    def value(self) -> float:
        """The stated value."""
        return float(self.figure.value)

    @property
    def bounds(self) -> bool:
        """Whether it bounds anything: not where it is pending, denied or withdrawn."""
        return self.standing not in UNBINDING

    @property
    def grade(self) -> str:
        """Its Admiralty grade, such as "B2", the letter by default its source's; "" where it has none."""
        letter = self.reliability or self.source.reliability
        return f"{letter or ''}{self.credibility or ''}"

    @cached_property
    def chain(self) -> Source:
        """Its source, with the citations that hold for this claim."""
        if self.cites is None and self.undetermined is None:
            return self.source
        own: dict[str, Any] = {} if self.cites is None else {"cites": self.cites, "undetermined": False}
        if self.undetermined is not None:
            own["undetermined"] = self.undetermined
        return self.source.model_copy(update=own)

    @cached_property
    def origins(self) -> frozenset[str]:
        """The names of its possible origins: in a set, those that the claims of whom it cites lead to."""
        return self.chain.origins

    @cached_property
    def undetermined_origins(self) -> frozenset[str]:
        """The origins that may be the same as any other."""
        return self.chain.undetermined_origins

    @property
    def is_traced(self) -> bool:
        """Whether other claims led to origins that it does not name itself."""
        return Origins.of(self) != Origins.of(self.chain)

    def traced(self, origins: Origins) -> Claim:
        """Return the claim with the origins that other claims lead to; what it says itself stays, and is equal."""
        claim = self.model_copy()
        claim.__dict__.update(**origins._asdict())
        return claim

    def _repr_html_(self) -> str:
        from consilience.markup import html_table
        from consilience.model.naming import Names

        return html_table(CLAIM_HEADERS, [claim_cells(self)], Names([]).words(self.scope))

    def reading_of(self, convention: Convention) -> Convention:
        """Return a convention with what "±" is in this claim, where it says so itself."""
        return convention if self.plus_minus is None else convention.model_copy(update={"plus_minus": self.plus_minus})

    def under(self, convention: Convention) -> Claim:
        """Return the claim with its words read by another convention; what "±" is stays where it says so itself."""
        convention = self.reading_of(convention)
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


def _row(value: Any) -> Any:
    if isinstance(value, Decimal) and not (value.is_finite() and value.adjusted() < 18):  # int() would take for ever
        raise ClaimError("not the number of a row", got=value, hint="count rows from 1", code="bad number")
    return value


class Reject(Record):
    """A row that could not be read, and why.

    Parameters
    ----------
    row : int
        The row of the sheet or CSV file as a spreadsheet counts it, the row of names and empty rows included; the line
        of JSON Lines; in a list, a frame or a dossier, the place from 1.
    field : str
        The column at fault.
    value : str
        What stood there.
    reason : str
        A short stable code.
    hint : str
        The whole message: what was wrong and what would be right.
    ends : tuple of Decimal, optional
        The two numbers of a range whose lower end is above its upper end.
    file : str, optional
        Where several files were read together.
    """

    row: Annotated[int, BeforeValidator(_row)]
    field: str
    value: str
    reason: str
    hint: Message = ""
    ends: tuple[Decimal, Decimal] | None = None
    file: str = ""

    @property
    def place(self) -> str:
        """The column at fault in words: what no cell of a row is at fault for, the whole row is."""
        return self.field or "whole row"

    @property
    def message(self) -> Advice:
        """The row, the column at fault, and the hint."""
        return joined([f"{self.file and f'{self.file}, '}row {self.row}, {self.place}", self.hint], ": ")

    def __str__(self) -> str:
        return str(self.message)


CLAIM_HEADERS = ("figure as stated", "allows", "source")


def claim_cells(claim: Claim) -> tuple[str, ...]:
    """Return what a table of claims shows of one: see `CLAIM_HEADERS`."""
    return claim.figure.text, interval_words(claim.interval), source_words(claim.chain)
