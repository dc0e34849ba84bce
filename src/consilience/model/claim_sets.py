"""Sets of claims that are compared together, with the rows that could not be read."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, reduce
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, overload

import numpy as np

from consilience.briefly import Brief
from consilience.errors import ClaimError
from consilience.model.chains import trace_claims
from consilience.model.claim_columns import ClaimColumns
from consilience.model.claims import CLAIM_HEADERS, Claim, Reject, Total, claim_cells
from consilience.model.moments import plain_moment, spans_of
from consilience.model.scopes import Measure, Scope, check_measure
from consilience.model.sources import Source, Support, merge_sources, support_of
from consilience.wording.conventions import Convention
from consilience.words import counted

if TYPE_CHECKING:
    import pandas as pd


_HELD = {
    "claims": Claim,
    "rejected": Reject,
    "compare_across": str,
    "totals": Total,
    "unused": str,
    "remarks": str,
    "known": Source,
}


def _in_unit(total: Total, unit: Any) -> Total:
    whole, *parts = (scope if "unit" in scope else scope.with_({"unit": unit}) for scope in (total.whole, *total.parts))
    return Total(whole=whole, parts=tuple(parts))


@dataclass(frozen=True, repr=False)
class ClaimSet(Brief, Sequence[Claim]):
    """Claims that are compared together, the rows that could not be read, and settings for all of them.

    Parameters
    ----------
    claims : sequence of Claim
        Their ids differ.
    rejected : sequence of Reject, optional
        Shown as a frame by `rejects`.
    title : str, optional
    reported : date or datetime, optional
        When the figures were set side by side.
    compare_across : sequence of str, optional
        Dimensions that a comparison of these claims disregards by default.
    measure : {'stock', 'flow', 'cumulative'}, default 'stock'
        Of claims that do not state their own; so is the next.
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
    known : sequence of Source, optional
        Sources with known facts that no claim names; claims of a set that is added may name them.

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
    consilience.errors.ClaimError: claims may only contain Claim objects: got {'figure': '11', 'source': 'x'}; ...
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
    known: Sequence[Source] = ()

    def __post_init__(self) -> None:
        for name, kind in _HELD.items():
            given = getattr(self, name)
            read = "read_claims reads a file, a dataframe or a list of dicts" if kind is Claim else None
            if isinstance(given, str) or not isinstance(given, Iterable):
                raise ClaimError(f"{name} is not a list", got=given, hint=read or f"write [{given!r}]")
            if isinstance(given, ClaimColumns):  # of a table: its claims are claims, and their ids differ
                continue
            object.__setattr__(self, name, tuple(given))
            for one in getattr(self, name):
                if not isinstance(one, kind):
                    raise ClaimError(f"{name} may only contain {kind.__name__} objects", got=one, hint=read)
        try:
            object.__setattr__(self, "reported", plain_moment(self.reported))
        except ClaimError as error:
            raise error.at("reported") from None
        check_measure(self.measure)
        if not isinstance(self.claims, ClaimColumns):
            check_ids([claim.id for claim in self.claims])
        units = {scope.get("unit") for scope in self.distinct_scopes} if self.totals else set()
        if self.totals and len(units) == 1 and None not in units:
            object.__setattr__(self, "totals", tuple(_in_unit(total, *units) for total in self.totals))
        self._check_names()
        self._trace()

    def _trace(self) -> None:
        """Give each claim the origins that the claims of those whom it cites lead to."""
        if isinstance(self.claims, ClaimColumns):
            traced: Sequence[Any] = self.claims.traced(self.compare_across)
        else:
            claims = tuple(claim.model_copy() if claim.is_traced else claim for claim in self.claims)
            traced = tuple(trace_claims(claims, self.compare_across))
        object.__setattr__(self, "claims", traced)

    def _check_names(self) -> None:
        seen: dict[str, Source] = {}
        for source in self.named_sources:
            for name in (source.name, *source.aliases):
                if seen.setdefault(name, source) != source:
                    raise ClaimError("one name stands for two different sources", got=name)
        for name in seen.keys() & set(self.claims.own_names if isinstance(self.claims, ClaimColumns) else ()):
            if seen[name] != Source(name=name):
                hint = "name the file of such rows, claims.named(file), or give them a source"
                raise ClaimError("one name stands for a source and for a row without a source", got=name, hint=hint)

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
        return self.claims[self.columns.place_of(place)]

    @cached_property
    def columns(self) -> ClaimColumns:
        """The claims as columns."""
        return ClaimColumns.of(self.claims, self.convention)

    @property
    def distinct_scopes(self) -> Iterable[Scope]:
        """The scopes that claims have, each at least once."""
        return self.claims.scopes if isinstance(self.claims, ClaimColumns) else (claim.scope for claim in self.claims)

    @property
    def sources(self) -> list[Source]:
        """The sources of the claims, other known ones, and all whom they cite; those cited first, each once."""
        if isinstance(self.claims, ClaimColumns):
            stated = self.claims.sources()
        else:
            stated = (one for claim in self.claims for one in (claim.source, *(claim.cites or ())))
        return all_sources([*stated, *self.known])

    @property
    def named_sources(self) -> list[Source]:
        """The sources that have a name: `sources` without the rows that are sources of their own."""
        facts = self.claims.speaking if isinstance(self.claims, ClaimColumns) else self.claims
        return all_sources([*(one for fact in facts for one in (fact.source, *(fact.cites or ()))), *self.known])

    @property
    def support(self) -> Support:
        """How many origins the claims have: at least, and at most."""
        return support_of(map(self.columns.originated, range(len(self))))

    @cached_property
    def superseded(self) -> dict[str, str]:
        """The id of each claim that its source restated later on the same scope, to the id of the next restatement.

        Of several at one time, which all stand until a later one, that is the first by its id. A pending claim
        supersedes nothing.
        """
        columns = self.columns
        if not columns.reported:
            return {}
        names, facts, told = columns.names, columns.facts, columns.told.tolist()
        scope = columns.counted(self.measure, self.additive)[1].tolist()
        dated: dict[tuple[str, int], list[int]] = defaultdict(list)
        for place, source in enumerate(columns.source_names):
            if facts[told[place]].reported:
                dated[source, scope[place]].append(place)
        found: dict[str, str] = {}
        for stated in dated.values():
            if len(stated) > 1:
                found |= _restated([(names[place], facts[told[place]]) for place in stated])
        return {name: found[name] for name in names if name in found}

    @cached_property
    def current(self) -> ClaimColumns:
        """The claims that count: those that their sources have not restated, and that bound something."""
        columns, restated = self.columns, self.superseded
        binding = columns.where(lambda fact: fact.bounds)
        if restated:
            binding = binding & np.array([name not in restated for name in columns.names], dtype=np.bool_)
        return columns if binding.all() else columns.take(binding)

    @property
    def apart(self) -> tuple[Claim, ...]:
        """The claims that their sources have not restated and that bound nothing: pending, denied or withdrawn ones."""
        columns = self.columns
        loose = columns.where(lambda fact: not fact.bounds)
        return tuple(claim for claim in columns.take(loose) if claim.id not in self.superseded)

    def __add__(self, other: ClaimSet) -> ClaimSet:
        """Return the claims of two sets as one, to be compared together.

        Ids that both use, or that are only the numbers of rows, get the name of their file before them. Measures that
        differ go to the claims. What one set says of a source holds for the other, too.
        Many sets are joined at once by `joined`: their sum would copy the first of them with each that is added.

        Raises
        ------
        ClaimError
            If the two disregard different dimensions, or were read by conventions that differ in more than the locale.
        SourceError
            If they say different things of one source.

        Examples
        --------
        >>> sets = [ClaimSet([Claim(id="1", figure=figure, source="x", file=file)]) for figure, file in
        ...         [("40", "a.csv"), ("50", "b.csv")]]
        >>> [claim.id for claim in sets[0] + sets[1]]
        ['a.csv:1', 'b.csv:1']
        """
        if not isinstance(other, ClaimSet):
            return NotImplemented
        return ClaimSet.joined([self, other])

    @classmethod
    def joined(cls, sets: Sequence[ClaimSet]) -> ClaimSet:
        """Return the claims of several sets as one, as their sum would be; the claims of each are copied once.

        An id that several sets use gets the name of its file in each of them.

        Examples
        --------
        >>> sets = [ClaimSet([Claim(id="a", figure="40", source="x", file=f"{file}.csv")]) for file in "xyz"]
        >>> [claim.id for claim in ClaimSet.joined(sets)]
        ['x.csv:a', 'y.csv:a', 'z.csv:a']
        """
        if len(sets) < 2:
            return sets[0] if sets else cls()
        first = sets[0]
        across = _one_across(sets)
        names = [one.columns.names for one in sets]
        often = Counter(name for each in names for name in set(each))
        sources = merge_sources(source for one in sets for source in one.named_sources)
        measured = len({(one.measure, one.additive) for one in sets}) > 1
        convention = reduce(_one_convention, (one.convention for one in sets))
        parts = [_in_larger(one, own, sources, often, measured=measured) for one, own in zip(sets, names, strict=True)]
        made = ClaimColumns.joined(parts, convention)
        check_ids(made.names)

        def each(field: str) -> Iterator[Any]:
            return (one for part in sets for one in getattr(part, field))

        return cls(
            made,
            tuple(each("rejected")),
            title="; ".join(dict.fromkeys(one.title for one in sets if one.title)),
            reported=first.reported if all(one.reported == first.reported for one in sets) else None,
            compare_across=across,
            measure=first.measure,
            additive=first.additive,
            totals=tuple(dict.fromkeys(each("totals"))),
            convention=convention,
            unused=tuple(dict.fromkeys(each("unused"))),
            remarks=tuple(dict.fromkeys(each("remarks"))),
            known=left_over(sources, made.speaking),
        )

    def named(self, file: str) -> ClaimSet:
        """Return the set with the file that it was read from in each claim and reject."""
        columns = self.columns
        facts = [fact if fact.file else fact.model_copy(update={"file": file}) for fact in columns.facts]
        rejected = [one if one.file else one.model_copy(update={"file": file}) for one in self.rejected]
        return replace(self, claims=columns.changed(facts, columns.ids), rejected=rejected)

    def under(self, convention: Convention) -> Self:
        """Return the set with the words of its figures read by another convention."""
        if isinstance(self.claims, ClaimColumns) and convention == self.convention:
            return self
        claims = self.columns.under(convention) or tuple(claim.under(convention) for claim in self.claims)
        return replace(self, claims=claims, convention=convention)

    def only(self, ids: Collection[str]) -> Self:
        """Return the set with some of its claims, given by their ids; it has no rejected rows."""
        columns = self.columns
        kept = np.array([name in ids for name in columns.names], dtype=np.bool_)
        return replace(self, claims=columns.take(kept), rejected=())

    def _repr_html_(self) -> str:
        from consilience.markup import MOST, html_table
        from consilience.model.naming import Names

        told = [counted(len(self), "claim"), f"{self.support} origin{'s' * (self.support.most != 1)}"]
        if self.rejected:
            told.append(f"{counted(len(self.rejected), 'row')} could not be read: see rejects")
        heading = f"{self.title}: {', '.join(told)}" if self.title else ", ".join(told)
        names = Names({claim.scope for claim in self.claims}, self.measure)
        rows = [(*claim_cells(claim), names.words(claim.scope)) for claim in self.claims[:MOST]]
        return html_table((*CLAIM_HEADERS, "what is counted"), rows, heading, len(self))

    @cached_property
    def frame(self) -> pd.DataFrame:
        """A row per claim: its fields, low and high of what it allows, its dimensions, and the cells carried along.

        Several names in a cell have semicolons between them. Ends that are unbounded are infinite.
        """
        from consilience.model.claim_tables import claims_frame

        return claims_frame(self.columns, self.superseded)

    @property
    def rejects(self) -> pd.DataFrame:
        """The rows that could not be read: a frame with row, field, value, reason, hint, file."""
        import pandas as pd

        columns = ["row", "field", "value", "reason", "hint", "file"]
        rows = [[getattr(reject, name) for name in columns] for reject in self.rejected]
        types: dict[str, Any] = {name: "int64" if name == "row" else object for name in columns}
        return pd.DataFrame(rows, columns=columns).astype(types)

    def write(self, path: str | Path) -> None:
        """Write a dossier (``.toml`` or ``.json``) that `read_claims` reads back equal."""
        from consilience.reading.dossiers import write_dossier

        write_dossier(self, path)


def check_ids(names: Sequence[str]) -> None:
    """Refuse claims of which two have one id."""
    twice = [name for name, times in Counter(names).items() if times > 1]
    if twice:
        raise ClaimError("claims share an id", got=twice[:5], hint="give each claim its own")


def _one_across(sets: Sequence[ClaimSet]) -> Sequence[str]:
    """Return the dimensions that sets disregard, those of the first that says so; ClaimError where they differ."""
    told = [one.compare_across for one in sets if one.compare_across]
    for other in told:
        if {*other} != {*told[0]}:
            hint = "read one of them with compare_across=(), and say it when they are compared"
            raise ClaimError("two sets disregard different dimensions", got=other, hint=hint)
    return told[0] if told else ()


def _in_larger(
    own: ClaimSet, names: Sequence[str], sources: Mapping[str, Source], often: Mapping[str, int], *, measured: bool
) -> ClaimColumns:
    """Return the claims of a set as they stand in a larger one, where ids are used so often."""
    columns, facts = own.columns, []
    for fact in columns.facts:
        update: dict[str, Any] = {"source": sources.get(fact.source.name, fact.source)}
        if fact.cites is not None:
            update["cites"] = tuple(sources[cited.name] for cited in fact.cites)
        if measured:
            update["measure"] = fact.measure or own.measure
            update["additive"] = own.additive if fact.additive is None else fact.additive
        facts.append(fact.model_copy(update=update))
    files = [fact.file for fact in facts]
    ids = [
        f"{files[told]}:{name}" if files[told] and (often[name] > 1 or name.isdecimal()) else name
        for name, told in zip(names, columns.told.tolist(), strict=True)
    ]
    return columns.changed(facts, ids)


def left_over(sources: Mapping[str, Source], claims: Iterable[Claim]) -> tuple[Source, ...]:
    """Return the sources with known facts that no claim names or cites."""
    used = {one.name for one in all_sources(one for claim in claims for one in (claim.source, *(claim.cites or ())))}
    told = (one for one in sources.values() if one.name not in used and one != Source(name=one.name))
    return tuple(dict.fromkeys(told))


def _one_convention(left: Convention, right: Convention) -> Convention:
    """Return the convention of two sets: of two locales, none."""
    if left == right:
        return left
    both = [convention.model_copy(update={"locale": None}) for convention in (left, right)]
    if both[0] != both[1]:
        hint = "read them by one: claims.under(convention)"
        raise ClaimError("two sets were read by different conventions", got=str(right), hint=hint)
    return both[0]


def _restated(stated: Sequence[tuple[str, Claim]]) -> dict[str, str]:
    """Return the id of each claim of one source on one scope to that of its next restatement, given ids and facts."""
    spans = spans_of(fact.reported for _, fact in stated if fact.reported)
    later = sorted(
        (start, name) for (name, fact), (start, _) in zip(stated, spans, strict=True) if fact.standing != "pending"
    )
    starts = [start for start, _ in later]
    found = {}
    for (name, _), (_, end) in zip(stated, spans, strict=True):
        place = bisect_right(starts, end)
        if place < len(later):
            found[name] = later[place][1]
    return found


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


def as_claim_set(claims: ClaimSet | Iterable[Claim]) -> ClaimSet:
    """Return claims as a set; ClaimError where they are not claims."""
    return claims if isinstance(claims, ClaimSet) else ClaimSet(claims)  # type: ignore[arg-type]  # which it checks
