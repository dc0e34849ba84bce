"""Claims: a figure on a scope by a source; and sets of them, with what could not be read."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Self, overload

from pydantic import BeforeValidator, Field, InstanceOf, PlainSerializer, WithJsonSchema

from consilience.errors import ClaimError
from consilience.model.figures import Figure, read_figure
from consilience.model.intervals import Interval
from consilience.model.records import Record
from consilience.model.scopes import Measure, Scope, check_measure
from consilience.model.sources import Source, Support, count_origins
from consilience.model.wording import Convention
from consilience.words import clean, list_words

if TYPE_CHECKING:
    import pandas as pd


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
        from consilience.showing.notebook import claim_html

        return claim_html(self)

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
    hint: str = ""

    @property
    def place(self) -> str:
        """The column at fault in words: what no cell of a row is at fault for, the whole row is."""
        return self.field or "whole row"

    def __str__(self) -> str:
        return f"row {self.row}, {self.place}: {self.hint}"


_HELD = {"claims": Claim, "rejected": Reject, "compare_across": str, "totals": Total, "unused": str, "remarks": str}


def _in_unit(total: Total, unit: Any) -> Total:
    whole, *parts = (scope if "unit" in scope else scope.with_({"unit": unit}) for scope in (total.whole, *total.parts))
    return Total(whole=whole, parts=tuple(parts))


@dataclass(frozen=True)
class ClaimSet(Sequence[Claim]):
    """Claims that are looked at together, the rows that could not be read, and what holds for all of them.

    Parameters
    ----------
    claims : sequence of Claim
        Their ids differ.
    rejected : sequence of Reject, optional
        Shown as a frame by `rejects`.
    title : str, optional
    reported : date, optional
        When the figures were set side by side.
    compare_across : sequence of str, optional
        Dimensions that a comparison of these claims disregards unless told otherwise.
    measure : {'stock', 'flow', 'cumulative'}, default 'stock'
    additive : bool, default True
        Whether a part cannot exceed its whole: true for counts, not for rates, prices and temperatures.
    totals : sequence of Total, optional
        Where all claims have one unit, a total that names none is in it.
    convention : Convention, optional
        By which the words were read.
    unused : sequence of str, optional
        Columns of the table that were not read.
    remarks : sequence of str, optional
        What else a reader of that table should know.

    Raises
    ------
    ClaimError
        If two claims share an id, one name stands for two different sources, or something is of the wrong kind.

    Examples
    --------
    >>> claims = ClaimSet([Claim(id="a", figure="11", source="x"), Claim(id="b", figure="12", source="y")])
    >>> len(claims), claims["b"].value, claims.support.most
    (2, 12.0, 2)
    >>> ClaimSet([{"figure": "11", "source": "x"}])
    Traceback (most recent call last):
    consilience.errors.ClaimError: claims holds what is no Claim: got {'figure': '11', 'source': 'x'}; read_claims ...
    """

    claims: Sequence[Claim] = ()
    rejected: Sequence[Reject] = ()
    title: str = ""
    reported: date | None = None
    compare_across: Sequence[str] = ()
    measure: Measure = "stock"
    additive: bool = True
    totals: Sequence[Total] = ()
    convention: Convention = field(default_factory=Convention)
    unused: Sequence[str] = ()
    remarks: Sequence[str] = ()

    def __post_init__(self) -> None:
        for name, kind in _HELD.items():
            given = getattr(self, name)
            if isinstance(given, str) or not isinstance(given, Iterable):
                raise ClaimError(f"{name} is no list", got=given, hint=f"write [{given!r}]")
            object.__setattr__(self, name, tuple(given))
            for one in getattr(self, name):
                if not isinstance(one, kind):
                    hint = "read_claims reads a file, a dataframe or a list of dicts" if kind is Claim else None
                    raise ClaimError(f"{name} holds what is no {kind.__name__}", got=one, hint=hint)
        try:
            object.__setattr__(self, "reported", plain_day(self.reported))
        except ClaimError as error:
            raise error.at("reported") from None
        check_measure(self.measure)
        twice = [name for name, times in Counter(claim.id for claim in self.claims).items() if times > 1]
        if twice:
            raise ClaimError("claims share an id", got=twice[:5], hint="give each claim its own")
        units = {claim.scope.get("unit") for claim in self.claims}
        if self.totals and len(units) == 1 and None not in units:
            object.__setattr__(self, "totals", tuple(_in_unit(total, *units) for total in self.totals))
        seen: dict[str, Source] = {}
        for source in all_sources(claim.source for claim in self.claims):
            for name in (source.name, *source.aliases):
                if seen.setdefault(name, source) != source:
                    raise ClaimError("one name stands for two different sources", got=name)

    def __len__(self) -> int:
        return len(self.claims)

    def __iter__(self) -> Iterator[Claim]:
        return iter(self.claims)

    @overload
    def __getitem__(self, place: int | str) -> Claim: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Claim, ...]: ...
    def __getitem__(self, place: int | str | slice) -> Claim | tuple[Claim, ...]:
        if isinstance(place, slice):
            return tuple(self.claims[place])
        if not isinstance(place, str):
            return self.claims[place]
        if place not in self._by_id:
            raise KeyError(place)
        return self._by_id[place]

    @cached_property
    def _by_id(self) -> dict[str, Claim]:
        return {claim.id: claim for claim in self.claims}

    @property
    def support(self) -> Support:
        """How many origins stand behind the claims: at least, and at most."""
        return count_origins(claim.source for claim in self.claims)

    @cached_property
    def superseded(self) -> dict[str, str]:
        """The id of each claim that its source restated later on the same scope, to the id of the next restatement.

        Of several on one day, which all stand until a later one, that is the first by its id.
        """
        dated: dict[tuple[str, Scope], list[tuple[date, str]]] = defaultdict(list)
        for claim in self.claims:
            if claim.reported:
                dated[claim.source.name, claim.scope].append((claim.reported, claim.id))
        found: dict[str, str] = {}
        for statements in map(sorted, dated.values()):
            days = [day for day, _ in statements]
            for day, name in statements:
                later = bisect_right(days, day)
                if later < len(days):
                    found[name] = statements[later][1]
        return {claim.id: found[claim.id] for claim in self.claims if claim.id in found}

    @property
    def current(self) -> tuple[Claim, ...]:
        """The claims that their sources have not restated."""
        return tuple(claim for claim in self.claims if claim.id not in self.superseded)

    def under(self, convention: Convention) -> Self:
        """Return the set with the words of its figures read by another convention."""
        claims = tuple(claim.under(convention) for claim in self.claims)
        return replace(self, claims=claims, convention=convention)

    def _repr_html_(self) -> str:
        from consilience.showing.notebook import claim_set_html

        return claim_set_html(self)

    @property
    def rejects(self) -> pd.DataFrame:
        """The rows that could not be read: a frame with row, field, value, reason, hint."""
        import pandas as pd

        columns = list(Reject.model_fields)
        return pd.DataFrame([[getattr(reject, name) for name in columns] for reject in self.rejected], columns=columns)

    def write(self, path: str | Path) -> None:
        """Write a dossier (``.toml`` or ``.json``) that `read_claims` reads back equal."""
        from consilience.reading.dossiers import write_dossier

        write_dossier(self, path)


def all_sources(sources: Iterable[Source]) -> list[Source]:
    """Return the sources and all whom they cite, those cited first, each once."""
    found: dict[Source, None] = {}

    def visit(source: Source) -> None:
        if source not in found:
            for cited in source.cites:
                visit(cited)
            found[source] = None

    for source in sources:
        visit(source)
    return list(found)


def claims_in_words(claims: Sequence[Claim]) -> str:
    """Name claims by their ids, or by source and row where the id is only a row's number: ``a, b and c``."""
    return list_words([clean(f"{c.source.name} (row {c.id})" if c.id.isdecimal() else c.id) for c in claims])
