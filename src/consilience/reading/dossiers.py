"""Dossiers: the document of a claim set, as TOML or JSON; its schema, and how it is read and written."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, BeforeValidator, Field, ValidationError

from consilience.arguments import PATH
from consilience.errors import ClaimError, ConsilienceError, ConventionError, OptionError, ReadError, did_you_mean
from consilience.model.claim_sets import ClaimSet, check_ids, left_over
from consilience.model.claims import Claim, Reading, Reject, Total
from consilience.model.figures import Figure, error_words
from consilience.model.moments import StatedMoment
from consilience.model.scopes import Measure, path_words
from consilience.model.sources import Reliability, Source, resolve_sources
from consilience.outputs import whole_file
from consilience.reading.entries import FROZEN, ClaimEntry, NameList, Scale, Text, make_claim
from consilience.reading.entry_claims import read_entries
from consilience.records import explain
from consilience.wording.conventions import Convention, PlusMinus

SETTINGS = ("title", "compare_across", "measure", "additive", "totals", "convention")
"""What holds for all claims of a set, and what an argument may put in its place."""


def _unbounded(convention: Any) -> Any:
    """Return the fields of a convention with None for the ``""`` by which a codebook, TOML having no null, says it."""
    if not isinstance(convention, Mapping):
        return convention
    for name in convention:
        if name not in Convention.model_fields:
            hint = did_you_mean(name, Convention.model_fields)
            raise ConventionError("unknown field", got=name, hint=hint, code="unknown field")
    if isinstance(convention.get("codebook"), Mapping):
        return {**convention, "codebook": _each_bound(convention["codebook"], "", None)}
    return convention


class SourceEntry(BaseModel):
    """Who states figures, and from whom it has them."""

    model_config = FROZEN
    elsewhere: ClassVar = {"name": 'a source is named by its head: [sources."Star"]'}

    cites: NameList = Field((), description="NameList of those whom it has its figures from; none: an origin.")
    undetermined: bool = Field(False, description="Nobody knows where it has them from: it may share any origin.")
    aliases: tuple[Text, ...] = Field((), description="Other names of the same source.")
    reliability: Reliability | None = Field(None, description="First half of the Admiralty grade; F: cannot be judged.")
    note: str = Field("", description="Anything a reader should know.")
    url: str = Field("", description="Where it can be read.")


class FileEntry(BaseModel):
    """A table, or another dossier, whose claims are compared with the others; its columns and how it is written."""

    model_config = FROZEN

    path: str = Field(min_length=1, description="Beside this dossier or in a folder below it.")
    columns: dict[str, str | Literal[False]] = Field({}, description="Field of a claim to column, as in read_claims.")
    scope: dict[str, str] | tuple[str, ...] | None = Field(None, description="Dimension to column.")
    paths: bool = Field(False, description="Whether cells of the scope are paths: whole/part.")
    names: dict[str, dict[str, str]] = Field({}, description="Dimension, or source, to names to replace by others.")
    scale: Scale = Field(1, description="What the figures are in: thousands, millions, or another factor.")
    locale: str | None = Field(None, description="How numbers are written.")
    measure: Measure | None = Field(None, description="What time does.")
    additive: bool | None = Field(None, description="Whether a part cannot exceed its whole.")
    encoding: str = Field("utf-8", description="Of a text file.")
    delimiter: str | None = Field(None, description="Of a CSV file.")
    header: int | None = Field(None, description="Which row names the columns.")
    sheet: str | None = Field(None, description="Of a workbook.")


class Dossier(BaseModel):
    """A set of claims as a document; frozen, and no field but these."""

    model_config = FROZEN
    elsewhere: ClassVar = {"names": "names belong to a table: write them under [[files]]"}

    title: str = Field("", description="What the figures are about.")
    reported: StatedMoment = Field(
        None, description="When the figures were set side by side; each claim's date by default."
    )
    compare_across: tuple[str, ...] = Field((), description="Dimensions that a comparison disregards.")
    measure: Measure = Field("stock", description="What time does: a level, a flow over a period, or a running sum.")
    additive: bool = Field(True, description="Whether a part cannot exceed its whole: false for rates and prices.")
    convention: Annotated[Convention, BeforeValidator(_unbounded)] = Field(
        Convention(), description="How words are read as intervals."
    )
    sources: dict[str, SourceEntry] = Field({}, description="Sources by name; one not listed is an origin by itself.")
    claims: tuple[ClaimEntry, ...] = Field((), description="The figures.")
    files: tuple[FileEntry, ...] = Field((), description="Tables and dossiers whose claims are compared with these.")
    totals: tuple[Total, ...] = Field((), description="Which parts add up to which whole.")
    unused: tuple[str, ...] = Field((), description="Columns of the table that it was made from, not read.")
    remarks: tuple[str, ...] = Field((), description="What else a reader of that table should know.")
    rejects: tuple[Reject, ...] = Field((), description="Rows of that table that could not be read, and why.")


def dossier_schema() -> dict[str, Any]:
    """Return the JSON Schema of a dossier, by which an editor completes and checks one.

    >>> sorted(dossier_schema()["$defs"]["SourceEntry"]["properties"])
    ['aliases', 'cites', 'note', 'reliability', 'undetermined', 'url']
    """
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **Dossier.model_json_schema()}


def read_dossier(document: Mapping[str, Any], **instead: Any) -> ClaimSet:
    """Make a claim set of a parsed dossier.

    Parameters
    ----------
    document : mapping
        As TOML or JSON hold it, numbers exact (Decimal).
    **instead
        Settings (title, compare_across, measure, additive, totals, convention) to use instead of the document's own.

    Returns
    -------
    ClaimSet
        A claim at fault is a reject that names its number and field.

    Raises
    ------
    ReadError
        If the frame around the claims is at fault, with the place.

    Examples
    --------
    >>> claims = read_dossier({"claims": [{"figure": "about 11,000", "source": "NIS"}, {"figure": "many"}]})
    >>> len(claims), claims.rejected[0].row, claims.rejected[0].reason
    (1, 2, 'no source')
    """
    raw = document.get("claims", [])
    if not isinstance(raw, list | tuple):
        raise ReadError("claims is not a list of tables", got=raw, hint="write each claim under [[claims]]")
    try:
        frame = Dossier.model_validate({**document, "claims": ()})
    except ValidationError as error:
        place, cause, _ = explain(error, Dossier)
        raise cause.at(place).turned(ReadError) from None
    settings = {name: getattr(frame, name) for name in SETTINGS} | instead
    try:
        sources = resolve_sources({name: dict(entry) for name, entry in frame.sources.items()})

        def made(entry: Any, row: int) -> Claim:
            return make_claim(
                entry,
                row=row,
                convention=settings["convention"],
                named=lambda name: sources.setdefault(name, Source(name=name)),
                reported=frame.reported,
            )

        claims, rejected = read_entries(raw, made, settings["convention"])
        check_ids(claims.names)
        return ClaimSet(
            claims,
            (*frame.rejects, *rejected),
            reported=frame.reported,
            unused=frame.unused,
            remarks=frame.remarks,
            known=left_over(sources, claims.facts),
            **settings,
        )
    except OptionError:
        raise
    except ConsilienceError as error:
        raise error.turned(ReadError) from None
    except RecursionError:
        raise ReadError("sources cite each other through too many others") from None


def write_dossier(claims: ClaimSet, path: str | os.PathLike[str]) -> None:
    """Write a claim set that `read_claims` reads back equal.

    Parameters
    ----------
    claims : ClaimSet
    path : path
        Ends in ``.toml`` or ``.json``. A file that exists is replaced, whole or not at all.

    Raises
    ------
    OptionError
        If the path ends otherwise.
    ClaimError
        If a document cannot hold the set: a figure was read by another convention, or a text is not Unicode.
    """
    PATH.check("path", path)
    target = Path(path)
    if target.suffix not in _WRITERS:
        raise OptionError(
            "no such format of a dossier", got=target.name, hint=f"use one of {', '.join(map(repr, _WRITERS))}"
        )
    text = _WRITERS[target.suffix](document_of(claims))
    try:
        content = text.encode()
    except UnicodeEncodeError as error:
        hint = "replace the lone surrogate"
        raise ClaimError("a text is not Unicode", got=text[error.start - 20 : error.end + 20], hint=hint) from None
    with whole_file(target) as part:
        part.write_bytes(content)


def convention_table(convention: Convention) -> str:
    """Return the table of a convention in a TOML dossier; "" where it is the default one.

    >>> print(convention_table(Convention(locale="de")))
    [convention]
    locale = "de"
    <BLANKLINE>
    """
    settings = _convention(convention)
    return _to_toml({"convention": settings}) if settings else ""


def _to_toml(document: dict[str, Any]) -> str:
    import tomli_w

    return tomli_w.dumps(document)


def _to_json(document: dict[str, Any]) -> str:
    return json.dumps(document, ensure_ascii=False, indent=2, default=str) + "\n"


_WRITERS = {".toml": _to_toml, ".json": _to_json}


def document_of(claims: ClaimSet) -> dict[str, Any]:
    """Return the document of a set, as plain tables without anything that is as by default."""
    document = _but_defaults(
        Dossier,
        title=claims.title,
        reported=claims.reported,
        compare_across=list(claims.compare_across),
        measure=claims.measure,
        additive=claims.additive,
        unused=list(claims.unused),
        remarks=list(claims.remarks),
        convention=_convention(claims.convention),
    )
    sources = {source.name: _source(source) for source in claims.named_sources}
    document["sources"] = {name: entry for name, entry in sources.items() if entry}  # the others need no table
    document["claims"] = _claims(claims)
    document["totals"] = [_total(total) for total in claims.totals]
    document["rejects"] = [reject.model_dump(mode="json", exclude_none=True) for reject in claims.rejected]
    return {name: value for name, value in document.items() if value not in ({}, [])}


def _but_defaults(model: type[BaseModel], **fields: Any) -> dict[str, Any]:
    """Return the fields that are not empty and not the model's default."""
    kept = {name: value for name, value in fields.items() if value not in (None, "", [], {}, ())}
    return {name: value for name, value in kept.items() if value != model.model_fields[name].default}


def _source(source: Source) -> dict[str, Any]:
    fields = {name: getattr(source, name) for name in ("undetermined", "reliability", "note", "url")}
    cites = [cited.name for cited in source.cites]
    return _but_defaults(SourceEntry, cites=cites, aliases=list(source.aliases), **fields)


_KEPT = [
    *("undetermined", "measure", "additive", "reliability", "credibility", "decimals", "plus_minus"),
    *("standing", "quote", "note", "url", "file"),
]


def _claims(claims: ClaimSet) -> list[dict[str, Any]]:
    """Return the entry of each claim; what several claims say of a figure, a scope or besides is put down once."""
    columns = claims.columns
    kept = [_but_defaults(ClaimEntry, **{name: getattr(fact, name) for name in _KEPT}) for fact in columns.facts]
    rest = [_rest(fact, claims) for fact in columns.facts]
    scopes = columns.scopes.dicts(path_words)
    figures: dict[tuple[int, PlusMinus | None], dict[str, Any]] = {}
    entries = []
    places = zip(columns.figure.tolist(), columns.scope.tolist(), columns.told.tolist(), strict=True)
    stating = zip(columns.names, columns.source_names, columns.all_carried, places, strict=True)
    for name, source, carried, (figure, scope, told) in stating:
        fact = columns.facts[told]
        key = figure, fact.plus_minus
        if key not in figures:
            figures[key] = _stated(columns.figures[figure], fact.reading_of(claims.convention), name)
        entry = {"id": name, **figures[key], "source": source, **kept[told]}
        if carried:
            entry["carried"] = dict(carried)
        entry |= rest[told]
        if scopes[scope]:
            entry["scope"] = scopes[scope]
        if fact.readings:
            convention = fact.reading_of(claims.convention)
            entry["readings"] = [_reading(reading, convention, name) for reading in fact.readings]
        entries.append(entry)
    return entries


def _rest(fact: Claim, claims: ClaimSet) -> dict[str, Any]:
    """Return whom a claim cites and when it was stated, where that is not as in its set."""
    rest: dict[str, Any] = {}
    if fact.cites is not None:
        rest["cites"] = [cited.name for cited in fact.cites]  # none: its own, whomever its source cites
    if fact.reported != claims.reported:
        rest["reported"] = fact.reported or ""  # "": not dated, although the dossier is
    return rest


def _reading(reading: Reading, convention: Convention, owner: str) -> dict[str, Any]:
    entry: dict[str, Any] = {"note": reading.note}
    if reading.figure is not None:
        entry |= _stated(reading.figure, convention, owner)
    if reading.scope is not None:
        entry["scope"] = reading.scope.as_dict()
    if reading.totals:
        entry["totals"] = [_total(total) for total in reading.totals]
    return entry


def _total(total: Total) -> dict[str, Any]:
    return {"whole": total.whole.as_dict(), "parts": [part.as_dict() for part in total.parts]}


def _stated(figure: Figure, convention: Convention, owner: str) -> dict[str, Any]:
    if figure.convention != convention:
        hint = "read all of them by one first: claims.under(convention)"
        raise ClaimError("a figure was read by another convention than its set", got=owner, hint=hint)
    if figure.bounds is None:
        return {"figure": figure.text}
    stated = {name: _number(value) for name, value in figure.bounds._asdict().items() if value is not None}
    return stated | ({"error": error_words(figure.errors)} if figure.errors else {})


def _number(value: Decimal) -> int | Decimal | str:
    """Return a whole number as such, one with a point or an exponent as a decimal, and what is neither as text."""
    text = str(value)
    if "." in text or "E" in text:
        return value  # in JSON it becomes its text, since a number there loses digits in many readers
    return int(text) if text.removeprefix("-").isdecimal() and text != "-0" else text


def _convention(convention: Convention) -> dict[str, Any]:
    fields = convention.model_dump(exclude_defaults=True)
    if "kappa" in fields:
        fields["kappa"] = _number(convention.kappa)
    if isinstance(fields.get("codebook"), Mapping):
        fields["codebook"] = _each_bound(fields["codebook"], None, "")
    return fields


def _each_bound(codebook: Mapping[str, Any], old: Any, new: Any) -> dict[str, Any]:
    return {
        word: [new if bound == old else bound for bound in reading] if isinstance(reading, list | tuple) else reading
        for word, reading in codebook.items()
    }
