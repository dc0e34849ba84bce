"""Readers: files, streams, frames and lists of dicts, each to a claim set with its rejects."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from contextvars import ContextVar
from pathlib import Path
from typing import Any, Literal, get_args

from consilience.arguments import COLUMN, FLAG, FUNCTION, NAMES, NO, NONE, TEXT, WHOLE, a, checked, many, mapping
from consilience.errors import OptionError, ReadError, advise, did_you_mean, joined
from consilience.model.claim_sets import ClaimSet
from consilience.model.claims import Total
from consilience.model.scopes import Measure, check_measure
from consilience.reading import sheets
from consilience.reading.entries import STATED, plain_scale
from consilience.reading.files import DELIMITERS, SHEETS, SUFFIXES, check_delimiter, detect_format, parse_text, text_of
from consilience.reading.known_tables import in_our_columns
from consilience.reading.rows import Table, kind_of, table_of
from consilience.reading.table_claims import Progress, read_table
from consilience.reading.tables import FIELDS, Column, Renamings, lay_out
from consilience.wording.conventions import Convention

_SHOWN = 5
"""The most rejects that an error lists: it is to fit on a screen."""
_INSIDE: ContextVar[bool] = ContextVar("whether a file is read that a dossier names", default=False)


@checked(
    scope=NAMES | mapping(COLUMN) | NONE,
    convention=a(Convention) | NONE,
    compare_across=NAMES | NONE,
    names=mapping(mapping(TEXT)) | NONE,
    scale=WHOLE | TEXT,
    totals=many(a(Total)) | NONE,
    format=TEXT | NONE,
    paths=FLAG,
    strict=FLAG,
    progress=FUNCTION | NONE,
    **dict.fromkeys(FIELDS, COLUMN | NONE | NO),
)
def read_claims(
    what: Any,
    *,
    figure: Column = None,
    low: Column = None,
    high: Column = None,
    value: Column = None,
    error: Column = None,
    source: Column = None,
    cites: Column = None,
    undetermined: Column = None,
    scope: str | Iterable[str] | Mapping[str, str] | None = None,
    id: Column = None,
    reported: Column = None,
    grade: Column = None,
    credibility: Column = None,
    reliability: Column = None,
    decimals: Column = None,
    plus_minus: Column = None,
    standing: Column = None,
    quote: Column = None,
    note: Column = None,
    url: Column = None,
    paths: bool = False,
    names: Renamings | None = None,
    scale: int | str = 1,
    convention: Convention | None = None,
    compare_across: str | Iterable[str] | None = None,
    measure: str | Literal[False] | None = None,
    additive: bool | str | None = None,
    totals: Iterable[Total] | None = None,
    title: str | None = None,
    format: str | None = None,
    delimiter: str | None = None,
    encoding: str = "utf-8",
    sheet: str | None = None,
    header: int | None = None,
    strict: bool = False,
    progress: Progress | None = None,
) -> ClaimSet:
    r"""Read claims from a file, a stream, a dataframe, a list of dicts or a dict of columns.

    Parameters
    ----------
    what : path, '-', text stream, dataframe, list of dicts, dict of columns, or list of paths
        A dossier (``.toml``, ``.json``) or a table (``.csv``, ``.tsv``, ``.jsonl``, ``.ndjson``, or a ``.json`` that
        is a list; ``.ncb`` of the NIST Consensus Builder; ``.xlsx`` with the extra ``excel``, ``.parquet`` with the
        extra ``parquet``). A table with the columns of metafor (``yi``, ``sei`` or ``vi``), of the NIST Decision Tree
        or of the Particle Data Group is read as one of values with standard errors. ``'-'`` is standard
        input. Any dataframe that narwhals knows, eager or lazy. Several files are read as one set, with the file in
        each claim; where they need arguments of their own, add sets (``read_claims(...) + read_claims(...)``), or name
        the files in a small dossier, each under ``[[files]]``.
    figure, low, high, value : str or False, optional
        Columns of the figure: in words, or by its bounds. By default those of these names; naming one of the four
        leaves out the others. False leaves one out.
    error : str or False, optional
        Column of how far the value may be off, where there is one and no column of its bounds: 0.5, "+6 -2",
        "±0.28 +0.22 −0.16"; empty or "nan" is an error that is not stated. What it means `plus_minus` and the
        convention say, as of "±" in words. By default the one of that name.
    source : str or False, optional
        Column of who states it. Without one each row is a source of its own, "row N".
    cites, undetermined, reliability : str or False, optional
        Columns of whom the source cites for the figure (names with semicolons between them, or a list; several are
        several possible origins), whether nobody knows that (true or false), and how reliable it is (A to F). Where
        no one is cited, the figure is the source's own; ``claims.remarks`` says where that source cites somebody for
        other figures. What all graded rows of a source say alike of how reliable it is holds for its other rows.
        By default those of these names.
    scope : sequence of str, or mapping, optional
        Columns of what the figure counts, each a dimension of its own name, or dimension to column. By default those
        named what, where, when, status, definition, unit. An empty cell leaves the dimension out, so that the row
        counts the whole; where other rows name parts of it, ``claims.remarks`` says so.
    id, reported, grade, credibility, decimals, plus_minus, standing, quote, note, url : str or False, optional
        Further columns, see Claim; by default those of these names, in capitals or not. Without an id, the row's number
        is one, in a sheet or CSV file as a spreadsheet counts: the row of names and empty rows count. A grade such as
        "B2" is split into reliability and credibility.
    paths : bool, default False
        Whether cells of the scope are paths. By default "St. Paul/Minneapolis" is one place.
    names : mapping, optional
        Dimension, or "source", to another mapping: names of the table to those to use instead, such as
        ``{"where": {"Deutschland": "Germany"}}``. A unit may multiply: ``{"unit": {"thousands": "1000 persons"}}``.
    scale : int or str, default 1
        What all figures of the table are in: "thousands", "millions", "billions", or a factor.
    convention : Convention, optional
        By which words are read; as the next five, it replaces a dossier's own.
    compare_across, measure, additive, totals, title : optional
        As in ClaimSet. ``compare_across=()`` is strict. In a table measure and additive may also name a column, by
        default the one of that name, of claims that have their own.
    format : {'toml', 'json', 'csv', 'tsv', 'jsonl', 'ncb', 'excel', 'parquet'}, optional
        By default the path's suffix says it, and of a stream its beginning (see Notes).
    delimiter : str, optional
        Of a CSV file. By default the comma, or where its first line has none, the semicolon or the tab.
    encoding : str, default 'utf-8'
        Of a text file; a byte order mark is skipped.
    sheet : str, optional
        Of a workbook; by default the first that is not hidden.
    header : int, optional
        The row of a sheet, or line of a CSV file, that names the columns, counted from 1. Rows above it are not
        read. By default the first that is not blank.
    strict : bool, default False
        Whether rows that cannot be read are an error.
    progress : callable, optional
        Called with the number of rows read and of all rows, now and then.

    Returns
    -------
    ClaimSet
        ``len(claims) + len(claims.rejected)`` is the number of rows, and columns not read are in ``claims.unused``.

    Raises
    ------
    ReadError
        If nothing can be read (no such file, not UTF-8, no header, a column that is missing, sources that cite each
        other in a circle), or, where `strict`, if a row cannot; its attribute ``rejected`` then holds them all.
    OptionError
        If an argument is unknown, or does not fit the format.

    Notes
    -----
    A stream that begins with ``[`` or ``key =`` (after comments) is TOML; with ``[{``, a JSON list; with ``{``, JSON
    Lines where its first line is an object without claims, and else a JSON dossier. Anything else is CSV.

    If a low is above its high, the reject names the field low.

    Examples
    --------
    >>> import io
    >>> table = io.StringIO("place,low,high\nSt. Paul/Minneapolis,\"90,000\",100000\nMadison,75000,10000\n")
    >>> claims = read_claims(table, scope={"where": "place"})
    >>> claims["2"].interval, claims["2"].scope["where"], claims["2"].source.name
    ([90000, 100000], ('St. Paul/Minneapolis',), 'row 2')
    >>> [(reject.row, reject.field, reject.value, reject.reason) for reject in claims.rejected]
    [(3, 'low', '75000', 'low above high')]
    >>> read_claims({"figure": ["11", "12"], "source": ["Star", "Sun"], "cites": ["police", "police"]}).support
    Support(least=1, most=1)
    >>> read_claims([{"figure": "11"}], scope=["plcae"])
    Traceback (most recent call last):
    consilience.errors.ReadError: list of dicts: no column for scope=: got 'plcae'; use one of 'figure'
    """
    told = dict(locals())
    if isinstance(what, list) and what and all(isinstance(one, str | os.PathLike) for one in what):
        return read_files(told.pop("what"), **told)
    named: dict[str, Column] = {name: told[name] for name in FIELDS if name not in ("measure", "additive")}
    across = (compare_across,) if isinstance(compare_across, str) else compare_across
    settings: dict[str, Any] = {
        "convention": convention,
        "compare_across": None if across is None else tuple(across),
        "totals": None if totals is None else tuple(totals),
        "title": title,
    }
    settings = {name: setting for name, setting in settings.items() if setting is not None}
    if header is not None and (not isinstance(header, int) or header < 1):
        raise OptionError("not a row", got=header, hint="rows are counted from 1", argument="header")
    place, loaded = _load(what, format=format, delimiter=delimiter, encoding=encoding, sheet=sheet, header=header)
    own, default = _column_or_setting(measure, additive, loaded)
    settings |= default
    try:
        if isinstance(loaded, Table):
            named |= own
            if not any(named[field] for field in STATED):
                loaded = in_our_columns(loaded)
            layout = lay_out(loaded.columns, named, scope)
            claims = read_table(
                loaded, layout, paths=paths, progress=progress, names=names, scale=plain_scale(scale), **settings
            )
        else:
            told = {"scope": scope, "paths": paths or None, "names": names, "scale": None if scale == 1 else scale}
            _refuse_columns({**named, **told})
            from consilience.reading.dossiers import read_dossier

            claims = read_dossier(loaded, **settings)
            if loaded.get("files"):
                claims = _with_files(claims, loaded["files"], what)
    except ReadError as fault:
        if fault.code == "no column" and isinstance(loaded, Table) and loaded.titled:
            more = advise("or say which row names the columns: {}", ("header", 2))
            fault.hint = joined(filter(None, [fault.hint, more]))
        raise fault.at(place) from None
    if strict and claims.rejected:
        raise _all_rejects(claims, place)
    return claims


def read_files(files: Sequence[str | os.PathLike[str]], **settings: Any) -> ClaimSet:
    """Read several files as one set, with the name of its file in each claim.

    Parameters
    ----------
    files : sequence of path
        Tables or dossiers.
    **settings
        For all of them: arguments of `read_claims`; a mapping under the name of a file, as it is given here, has those
        of that file.

    Returns
    -------
    ClaimSet
        The sum of the sets; see `ClaimSet`.
    """
    shared = {name: value for name, value in settings.items() if name not in map(str, files)}
    read = [
        read_claims(file, **{**shared, **settings.get(str(file), {})}).named(called)
        for file, called in zip(files, _called(files), strict=True)
    ]
    return ClaimSet.joined(read)


def _called(files: Sequence[str | os.PathLike[str]]) -> list[str]:
    """Return what to call files: by their names, or where these are not distinct, as they were given."""
    names = [Path(file).name for file in files]
    if len({*map(str, files)}) < len(files):
        raise OptionError("a file is given twice", got=[str(file) for file in files], hint="compare it once")
    return names if len({*names}) == len(names) else [str(file) for file in files]


def _with_files(claims: ClaimSet, entries: Any, what: Any) -> ClaimSet:
    """Return the claims of a dossier with those of the files that it names."""
    if _INSIDE.get():
        raise ReadError("a file that a dossier names may not name files", hint="name all of them in one dossier")
    if not isinstance(what, str | os.PathLike) or what == "-":
        raise ReadError("a dossier that names files is read from a path", hint="their paths start from its folder")
    from consilience.reading.dossiers import FileEntry

    folder = Path(what).resolve().parent
    for entry in (FileEntry.model_validate(one) for one in entries):
        target = (folder / entry.path).resolve()
        if not target.is_relative_to(folder):
            hint = "name files beside the dossier or in folders below it"
            raise ReadError("a dossier may not name a file elsewhere", got=entry.path, hint=hint)
        told = entry.columns | entry.model_dump(exclude_unset=True, exclude={"path", "columns", "locale"})
        if entry.locale is not None:
            told["convention"] = claims.convention.model_copy(update={"locale": entry.locale})
        outside = _INSIDE.set(True)
        try:
            claims += read_claims(target, **told).named(entry.path)
        finally:
            _INSIDE.reset(outside)
    return claims


def _column_or_setting(
    measure: Any, additive: Any, loaded: Table | Mapping[str, Any]
) -> tuple[dict[str, Column], dict[str, Any]]:
    """Return the columns that measure and additive name, and what they set for all claims."""
    columns = loaded.columns if isinstance(loaded, Table) else ()
    named: dict[str, Column] = {"measure": None, "additive": None}
    setting: dict[str, Any] = {}
    if measure is False or (measure in columns and measure not in get_args(Measure)):
        named["measure"] = measure
    elif measure is not None:
        setting["measure"] = check_measure(measure)
    if isinstance(additive, str):
        if additive not in columns:
            raise OptionError("no column for additive=", got=additive, hint=did_you_mean(additive, columns))
        named["additive"] = additive
    elif additive is not None:
        setting["additive"] = additive
    return named, setting


def _refuse_columns(arguments: Mapping[str, Any]) -> None:
    given = [name for name, argument in arguments.items() if argument is not None]
    if given:
        raise OptionError(
            "a dossier has no columns to name", got=given, hint="leave the arguments out", argument=given[0]
        )


def _all_rejects(claims: ClaimSet, place: str) -> ReadError:
    rejected = claims.rejected
    lines: list[str] = [reject.message for reject in rejected[:_SHOWN]]
    if len(rejected) > _SHOWN:
        lines.append(f"and {len(rejected) - _SHOWN} more")
    total = len(claims) + len(rejected)
    what = joined([f"{place}: {len(rejected)} of {total} rows cannot be read", *lines], "\n  ")
    error = ReadError(what, code="rejected rows")
    error.rejected = tuple(rejected)
    return error


def _load(
    what: Any, *, format: str | None, delimiter: str | None, encoding: str, sheet: str | None, header: int | None
) -> tuple[str, Table | Mapping[str, Any]]:
    """Return the name of the place, and a table or the document of a dossier."""
    formats = sorted({*SUFFIXES.values(), *SHEETS.values()})
    if format is not None and format not in formats:
        raise OptionError("unknown format", got=format, hint=did_you_mean(str(format), formats), argument="format")
    check_delimiter(delimiter)
    binary = _format_of_sheet(what, format)
    if binary is not None:
        if delimiter is not None:
            raise OptionError(
                "only CSV has a delimiter",
                got=binary,
                hint=advise("leave {} out", ("delimiter", ...)),
                argument="delimiter",
            )
        return os.fspath(what), sheets.read_sheet(what, binary, sheet, header)
    if sheet is not None:
        raise OptionError(
            "only a workbook has sheets", got=sheet, hint=advise("leave {} out", ("sheet", ...)), argument="sheet"
        )
    if isinstance(what, str | os.PathLike) or callable(getattr(what, "read", None)):
        place, text, format = text_of(what, format, encoding)
        if delimiter is not None and format not in (None, *DELIMITERS):
            raise OptionError(
                "only CSV has a delimiter",
                got=format,
                hint=advise("leave {} out", ("delimiter", ...)),
                argument="delimiter",
            )
        format = format or ("csv" if delimiter or header else detect_format(text))
        if header is not None and format not in DELIMITERS:
            raise OptionError(
                "only sheets and CSV files have a row of names",
                got=format,
                hint=advise("leave {} out", ("header", ...)),
                argument="header",
            )
        try:
            return place, parse_text(text, format, delimiter, header)
        except ReadError as error:
            raise error.at(place) from None
    if format or delimiter or header:
        raise OptionError("format=, delimiter= and header= are for files and streams", got=type(what).__name__)
    return kind_of(what), table_of(what)


def _format_of_sheet(what: Any, format: str | None) -> str | None:
    """Return the format of a workbook or Parquet file; None for anything else."""
    if not isinstance(what, str | os.PathLike) or what == "-":
        if format in SHEETS.values():
            raise OptionError("a file of this format is read from a path", got=format)
        return None
    return (format if format in SHEETS.values() else None) if format else sheets.format_of(what)
