"""The commands on files: compare, box, plot, report, tables, check."""

from __future__ import annotations

import argparse
import json
import math
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from consilience.command_options import COLUMNS
from consilience.errors import ConsilienceError, OptionError
from consilience.terminal import LOG, columns, patience, program, progress, said, write
from consilience.text_commands import with_claims
from consilience.words import clean, counted

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from consilience.model.claim_sets import ClaimSet
    from consilience.reconciling.standards import Standard
    from consilience.result import Reconciliation

AGREE, DISCREPANCY, ERROR = 0, 1, 2
"""The statuses with which a command ends."""
_FORMATS = {
    **{"": None, ".txt": None, ".md": "markdown", ".html": "html", ".tex": "latex", ".csv": "csv"},
    **{".json": "json", ".jsonl": "jsonl"},
}
"""The format of the comparison that the ending of a file asks for; None is the page in words."""
_POOLED = {"": "text", ".txt": "text", ".md": "markdown", ".tex": "latex", ".json": "json"}
"""The format of pooled values that the ending of a file asks for; any other is that of a picture."""
_LISTED = 100
"""The most discrepancies, and the most rejects, that `check` lists for a file."""
_OF_TABLE = (*COLUMNS, "scope", "paths", "scale", "locale", "encoding", "header", "sheet")


def compare(options: argparse.Namespace) -> int:
    """Print the comparison of the files, in words or in a format."""
    return show(options, lambda: _of_files(options))


def show(options: argparse.Namespace, compared: Callable[[], Reconciliation]) -> int:
    """Print a comparison in words, or in the format that the options or the ending of a file ask for."""
    from consilience.showing.summary import page

    format = options.format or _format(options.output)
    result = compared()
    with patience(len(result.claims)):
        if format in ("json", "jsonl"):
            text = _for_programs(result, format)
        else:
            text = page(result, columns(options.output)) if format is None else result.table(format)
        status = status_of(result)
    write(text, options.output, html=format == "html")
    return status


def _for_programs(result: Reconciliation, format: str) -> str:
    from pydantic_core import to_json

    from consilience.showing.answers import document_lines, result_document

    document = result_document(result)
    if format == "json":
        return to_json(document, indent=2).decode()
    return "\n".join(to_json(part).decode() for part in document_lines(document))


def _format(path: str | None) -> str | None:
    ending = Path(path or "").suffix.lower()
    if ending not in _FORMATS:
        known = ", ".join(filter(None, _FORMATS))
        hint = f"end it in {known}, or say --format; the commands plot, report and tables write other kinds"
        raise OptionError("unknown kind of comparison", got=path, hint=hint)
    return _FORMATS[ending]


def status_of(result: Reconciliation) -> int:
    """Return the status with which a command ends that gave a result."""
    return AGREE if result.consistent else DISCREPANCY


def _of_files(options: argparse.Namespace) -> Reconciliation:
    """Read the files as the options say, and reconcile them together."""
    from consilience.reading.readers import read_files

    for told in options.map:
        if not any(_of_file(told, file) for file in options.files):
            raise OptionError(
                "no such file among the arguments", got=told, hint=f"write {options.files[0]}:figure=COLUMN,..."
            )
    file = ", ".join(options.files)
    if len(options.files) == 1:
        claims = _claims(file, options)
    else:
        claims = read_files(options.files, **{one: _settings(one, options) for one in options.files})
    return reconciled(with_claims(claims, file), options)


def _claims(file: str, options: argparse.Namespace) -> ClaimSet:
    from consilience.reading.readers import read_claims

    return read_claims(file, **_settings(file, options))


def _settings(file: str, options: argparse.Namespace) -> dict[str, Any]:
    """Return the arguments of `read_claims` for one of the files."""
    from consilience.reading.files import holds_dossier
    from consilience.wording.conventions import Convention

    given = {name: value for name, value in vars(options).items() if name in _OF_TABLE and value not in (None, False)}
    scope = dict(map(_dimension, given.pop("scope").split(","))) if "scope" in given else {}
    own = [_of_file(told, file) for told in options.map]
    for name, value in (_dimension(pair) for told in own if told for pair in told.split(",")):
        (given if name in (*_OF_TABLE, "measure", "delimiter") else scope)[name] = value
    if scope:
        given["scope"] = scope
    if (given or any(own)) and holds_dossier(file):
        if len(options.files) < 2 or any(own):
            hint = "leave the options of a table out"
            raise OptionError(
                f"{file}: a dossier is not a table", got=" ".join(f"--{name}" for name in given), hint=hint
            )
        given = {}  # they are for the tables among the files
    settings: dict[str, Any] = {"measure": options.measure, "strict": options.strict, "progress": progress()}
    if options.rates:
        settings["additive"] = False
    if "locale" in given:
        settings["convention"] = Convention(locale=given.pop("locale"))
    if "header" in given:
        settings["header"] = _row(given.pop("header"))
    return settings | {name: value or False for name, value in given.items()}


def _row(text: Any) -> Any:
    return int(text) if str(text).isdecimal() else text


def _of_file(told: str, file: str) -> str:
    """Return what --map says of a file, by its path or its name; "" where it is of another."""
    return next((told[len(name) + 1 :] for name in (file, Path(file).name) if told.startswith(f"{name}:")), "")


def _dimension(text: str) -> tuple[str, str]:
    """Return the dimension and the column of "where=Region"; a column alone names its dimension."""
    name, _, column = text.partition("=")
    return name, column or name


def reconciled(claims: ClaimSet, options: argparse.Namespace) -> Reconciliation:
    """Reconcile claims as the options say."""
    from consilience.result import reconcile

    convention = claims.convention
    own = {"kappa": options.kappa, "plus_minus": options.plus_minus}
    if settings := {name: value for name, value in own.items() if value is not None}:
        convention = type(convention)(**{**dict(convention), **settings})
    across = None if options.across is None else [] if options.across == "none" else _listed(options.across)
    standard = _standard(options.standard)
    return reconcile(claims, convention=convention, compare_across=across, standard=standard)


def _listed(option: str | None) -> list[str]:
    """Return the names in an option, between commas."""
    return list(filter(None, map(str.strip, (option or "").split(","))))


def _standard(option: str | None) -> Standard | None:
    """Return the standard of "2", "2,B" or "B"."""
    if option is None:
        return None
    from consilience.reconciling.standards import Standard

    told: dict[str, Any] = {}
    for part in _listed(option):
        told["origins" if part.isdecimal() else "grade"] = part
    return Standard(**told)


def _plot(options: argparse.Namespace) -> int:
    from consilience.showing.line_plots import save_plot

    result = _of_files(options)
    with patience(len(result.claims)):
        save_plot(result, options.output, of=options.of, topic=options.topic, only=_listed(options.only))
        return _done(options.output, result)


def _box(options: argparse.Namespace) -> int:
    result = _of_files(options)
    with patience(len(result.claims)):
        box = result.box(options.written, topic=options.topic)
        if options.output:
            box.save(options.output)
            return _done(options.output, result)
        made = {"text": lambda: box.text(columns(None)), "markdown": box.markdown, "html": box.html}
        write(made[options.format](), None)
        return status_of(result)


def _report(options: argparse.Namespace) -> int:
    result = _of_files(options)
    with patience(len(result.claims)):
        result.report(options.output)
        return _done(options.output, result)


def _tables(options: argparse.Namespace) -> int:
    from consilience.showing.workbook import write_folder

    ending = Path(options.output).suffix.lower()
    if ending not in ("", ".xlsx") and not Path(options.output).is_dir():
        hint = "end it in .xlsx for a workbook; without an ending it is a folder of CSV files"
        raise OptionError("tables are written to a workbook or a folder", got=options.output, hint=hint)
    result = _of_files(options)
    with patience(len(result.claims)):
        if ending == ".xlsx":
            result.to_excel(options.output)
        else:
            write_folder(result, options.output)
        return _done(options.output, result)


def _pool(options: argparse.Namespace) -> int:
    """Print or draw what the claims on one scope give together."""
    from consilience.pooling.recommendation import recommend
    from consilience.showing.line_plots import save_axes
    from consilience.showing.measured_tables import pooled_page

    result = _of_files(options)
    _report_rejects(result.claims)
    settings = {name: getattr(options, name) for name in ("method", "test", "bounds", "asymmetric")}
    settings["level"] = _level(options.level)
    settings["left_out"] = _listed(options.left_out)
    format: Any = options.format or _POOLED.get(Path(options.output or "").suffix.lower())
    if format is None:
        save_axes(lambda: _pooled_picture(result, options, settings), options.output)
        LOG.info("written to %s", options.output)
        return AGREE
    pooled = result.pool(options.on, **settings)
    by = result.subgroups(options.by, options.on, settings["left_out"]) if options.by else None
    if format == "json":
        text = json.dumps(pooled.to_dict(), indent=2, ensure_ascii=False)
    else:
        text = pooled_page(pooled, format, title=result.claims.title, by=by)
        if options.recommend:
            errors = [math.sqrt(variance) for variance in pooled.measured[1]]
            text = f"{recommend(pooled.measured[0], errors)}\n\n{text}"
    write(text, options.output)
    return AGREE


def _report_rejects(claims: ClaimSet) -> None:
    """Say which rows are not in an estimate since they could not be read."""
    rejected = claims.rejected
    if rejected:
        LOG.warning("%s of %s not read:", len(rejected), counted(len(claims) + len(rejected), "row"))
    for one in rejected[:_LISTED]:
        LOG.warning("  row %s, %s: %s", one.row, one.place, said(one.hint))
    if len(rejected) > _LISTED:
        LOG.warning("  and %s more", len(rejected) - _LISTED)


def _pooled_picture(result: Reconciliation, options: argparse.Namespace, settings: Mapping[str, Any]) -> Axes:
    from consilience import measurements

    if options.of == "forest":
        return result.plot_forest(options.on, by=options.by, **settings)
    draw = {
        "ideogram": measurements.plot_ideogram,
        "equivalence": measurements.plot_equivalence,
        "funnel": measurements.plot_funnel,
        "pulls": measurements.plot_pulls,
    }[options.of]
    return draw(result.pool(options.on, **settings), title=result.claims.title)


def _level(text: str) -> float:
    try:
        return float(text)
    except ValueError as error:
        raise OptionError("not a level", got=text, hint="write a share such as 0.95", argument="level") from error


def _done(path: str, result: Reconciliation) -> int:
    LOG.info("written to %s", path)
    return status_of(result)


def _check(options: argparse.Namespace) -> int:
    """Print a line per file, then what does not fit and what could not be read; return the worst status."""
    from consilience.showing.tables import discrepancy_lines

    worst = AGREE
    for file in options.files:
        try:
            claims = _claims(file, options)
            result = reconciled(claims, options) if len(claims) else None
            with patience(len(claims)):
                broken = 0 if result is None or result.consistent else len(result.system.disagreement.conflict_sets)
                found = discrepancy_lines(result, _LISTED, rows=True) if result is not None and broken else []
        except (ConsilienceError, OSError) as error:
            told = str(error.strerror) if isinstance(error, OSError) else said(error.message)
            told = told.removeprefix(f"{file}: ").removeprefix("cannot be read, ")
            write(f"{file}: cannot be read: {told}", None)
            worst = ERROR
            continue
        rejected = claims.rejected
        told = counted(broken, "discrepancy", "discrepancies") if broken else "no discrepancy"
        more = broken and result is not None and result.system.disagreement.truncated
        told = f"at least {told}" if more else told
        unread = f", {counted(len(rejected), 'row')} not read" if rejected else ""
        write(f"{file}: {counted(len(claims), 'claim')}, {told}{unread}", None)
        refused = [f"row {one.row}, {one.place}: {one.reason}: {said(one.hint)}" for one in rejected[:_LISTED]]
        remarks = (*claims.remarks, *(result.remarks if result is not None else ()))
        for lines, every in ((found, broken), (refused, len(rejected)), (remarks, 0)):
            for line in lines:
                write(f"  {clean(line)[:300]}", None)
            if every > _LISTED:
                least = "at least " if more and every == broken else ""
                write(f"  ... and {least}{every - _LISTED:,} more: see {program()} tables", None)
        worst = max(worst, ERROR if result is None else status_of(result))
    return worst


COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "box": _box,
    "plot": _plot,
    "report": _report,
    "tables": _tables,
    "pool": _pool,
    "check": _check,
}
