"""``python -m consilience FILE``: compare the figures in a file and print what holds."""

from __future__ import annotations

import argparse
import json
import logging
import os
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from consilience import __version__
from consilience.errors import Advice, ConsilienceError, OptionError, did_you_mean
from consilience.outputs import write_text
from consilience.text_commands import TEXT_COMMANDS, add_text_options, draft_of, drafted_claims, verified
from consilience.words import clean, counted, printable

if TYPE_CHECKING:
    from consilience.model.claim_sets import ClaimSet
    from consilience.reconciling.standards import Standard
    from consilience.result import Reconciliation

_EXIT_AGREE, _EXIT_DISCREPANCY, _EXIT_ERROR = 0, 1, 2

_EXIT_STATUS = """Exit status: 0 no discrepancy, 1 at least one, 2 an error. Unreadable rows are reported
and do not affect it, unless all rows are unreadable or --strict makes them an error."""
_FORMATS = {
    **{"": None, ".txt": None, ".md": "markdown", ".html": "html", ".tex": "latex", ".csv": "csv"},
    **{".json": "json", ".jsonl": "jsonl"},
}
"""The format of the comparison that the ending of a file asks for; None is the page in words."""
_LISTED = 100
"""The most discrepancies, and the most rejects, that `check` lists for a file."""

_DESCRIPTION = f"""Compare the figures that several sources state, and say what holds.

FILE is a dossier (.toml, .json) or a table (.csv, .tsv, .jsonl; .xlsx with the extra excel, .parquet with the
extra parquet); "-" reads standard input. Several files are compared together.

  python -m consilience FILE [FILE ...]            the comparison, in words and as a table; or: compare FILE ...
  python -m consilience report FILE -o page.html   one page: answer, picture, tables, sources  (extra report)
  python -m consilience box FILE                   the fact box: latest figures, changes, who says otherwise
  python -m consilience plot FILE -o picture.svg   one small picture a topic  (extra plot)
  python -m consilience tables FILE -o book.xlsx   every table: a workbook (extra excel), or a folder of CSV files
  python -m consilience draft TEXT ... -o d.toml   a dossier of the claims in articles (HTML: extra html)
  python -m consilience compare --draft TEXT ...   the comparison of articles, as a draft of them holds their claims
  python -m consilience verify TEXT --against FILE what a story says that the dossier FILE does not; exit status 1
  python -m consilience check FILE [FILE ...]      a line per file: what does not fit, what could not be read
  python -m consilience FILE --format json         everything, for programs; jsonl: one thing a line
  python -m consilience schema [result]            the JSON Schema of a dossier, for editors; of a result, for programs
  python -m consilience report --help              what a command takes, with an example; so for each

{_EXIT_STATUS}"""

_COLUMNS = {
    "figure": "the figure in words or digits",
    "low": "the lower end, a number",
    "high": "the upper end, a number",
    "value": "the stated value, a number",
    "source": "who states it",
    "cites": "whom the source cites, names with semicolons between them",
    "undetermined": "true where the origin of the figure is unknown",
    "id": "a name for the claim; default: the row",
    "reported": "the day, or day and hour, on which it was stated",
    "grade": "its Admiralty grade, such as B2",
    "decimals": "to how many decimals it is good: -3 to the thousand",
    "standing": "confirmed, unconfirmed, pending, denied or withdrawn",
}
"""The columns of a table that can be named, and what each holds."""
_LOG = logging.getLogger("consilience")
_OF_TABLE = (*_COLUMNS, "scope", "paths", "scale", "locale", "encoding", "header", "sheet")

_EPILOG = """examples:
  python -m consilience seeds/north-korean-troops.toml --kappa 0
      what if "about 10,000" meant 10,000? Two figures are 1,000 apart.
  python -m consilience report tolls.csv --figure toll --source paper --scope town,month -o tolls.html
      the columns of a table, and a page to send round"""


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    made = argparse.ArgumentParser(
        prog="python -m consilience",
        usage="%(prog)s FILE [FILE ...] [options]",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("files", metavar="FILE", nargs="+", help='the claims; "-" for standard input')
    _add_options(made)
    _add_version(made)
    return made


def _add_version(made: argparse.ArgumentParser) -> None:
    made.add_argument("--version", action="version", version=f"consilience {__version__}", help="print the version")


def command_parser() -> argparse.ArgumentParser:
    """Return the parser of the commands that name what to do: plot, report, tables, check."""
    made = argparse.ArgumentParser(prog="python -m consilience", description=_DESCRIPTION.splitlines()[0])
    _add_version(made)
    commands = made.add_subparsers(dest="command", required=True)
    schema = commands.add_parser("schema", help="Print the JSON Schema of a dossier, or of what --format json prints.")
    schema.add_argument(
        "of", nargs="?", default="dossier", choices=("dossier", "result", "figures", "found", "pooled", "truths")
    )
    schema.add_argument("-o", "--output", metavar="FILE", help="write there instead of to standard output")
    for name, (about, example) in TEXT_COMMANDS.items():
        _add_text_command(commands, name, about, example)
    for name, (_, about, default, example) in _FILE_COMMANDS.items():
        added = commands.add_parser(
            name,
            help=about,
            usage=f"%(prog)s FILE [FILE ...] {'' if name == 'check' else '[-o PATH] '}[options]",
            description=about,
            epilog=f"example:\n  python -m consilience {name} {example}\n\n{_EXIT_STATUS}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        about_file = 'a dossier (.toml, .json) or a table (.csv, .tsv, .jsonl); "-": standard input'
        added.add_argument("files", metavar="FILE", nargs="+", help=about_file)
        if name == "box":
            formats = "text (default), markdown or html, a fragment for a page"
            added.add_argument("--format", choices=("text", "markdown", "html"), default="text", help=formats)
            endings = ".txt, .md, .html, or .svg, .png, .pdf for a card (extra plot)"
            added.add_argument("-o", "--output", metavar="PATH", help=f"write there instead: {endings}")
            added.add_argument("--topic", metavar="NAME", help="one topic only, such as dead")
            added.add_argument("--in", dest="written", metavar="LOCALE", help='how numbers and days are written: "de"')
        if name == "plot":
            pictures = (
                "a picture a topic (default), who agrees with whom, all claims on one axis, by kappa, or over time"
            )
            added.add_argument(
                "--of", choices=("topics", "sources", "intervals", "kappa", "time"), default="topics", help=pictures
            )
            added.add_argument("--topic", metavar="NAME", help="one topic only, such as dead")
            added.add_argument("--only", metavar="NAME,...", help='things or sources to keep; "contested": conflicts')
        _add_options(added, output=default)
    return made


def _add_text_command(commands: Any, name: str, about: str, example: str) -> None:
    added = commands.add_parser(
        name,
        help=about,
        description=about,
        epilog=f"example:\n  python -m consilience {name} {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_text_options(added)
    if name == "verify":
        added.add_argument("--against", metavar="FILE", required=True, help="the dossier, or a table of claims")
        added.add_argument(
            "--format", choices=("text", "json", "html"), help="default: text, or as the output's ending"
        )
    if name == "compare":
        added.add_argument("--draft", action="store_true", required=True, help="compare a draft as it is")
        added.set_defaults(standard=None)
        added.add_argument("--across", metavar="DIM,...", help="dimensions to disregard; default: strict")
        added.add_argument("--kappa", metavar="SHARE", help='the share that "about" allows; default: 0.05')
        added.add_argument("--quiet", action="store_true", help="print errors only to standard error")
    added.add_argument("-o", "--output", metavar="FILE", help="write there instead of to standard output")


def _add_options(made: argparse.ArgumentParser, output: str | None = None) -> None:
    made.add_argument("--across", metavar="DIM,...", help='dimensions to disregard, e.g. status,when; "none": strict')
    made.add_argument(
        "--kappa",
        metavar="SHARE",
        help='the share that "about" allows, e.g. 0.05; default: the dossier\'s',
    )
    if output is None:
        made.add_argument(
            "--format",
            help="text, markdown, html, latex, booktabs, siunitx or csv: print the comparison table alone in that "
            "format; json or jsonl: everything, for programs",
        )
        endings = "; .md, .html, .tex, .csv, .json or .jsonl chooses the format, .txt is the comparison in words"
        made.add_argument("-o", "--output", metavar="FILE", help=f"write there instead of to standard output{endings}")
    elif output:
        made.add_argument("-o", "--output", metavar="PATH", default=output, help=f"write there; default: {output}")
    standard = "say for each scope whether it is confirmed: by this many origins, one of this grade or better, e.g. 2,B"
    made.add_argument("--standard", metavar="ORIGINS,GRADE", help=standard)
    made.add_argument("--quiet", action="store_true", help="print errors only to standard error")
    made.add_argument("--strict", action="store_true", help="a row that cannot be read is an error")
    made.add_argument("--measure", metavar="KIND", help="what time does: stock (default), flow or cumulative")
    made.add_argument("--rates", action="store_true", help="rates, prices, temperatures: a part may exceed its whole")
    columns = made.add_argument_group(
        "of a table", "For every table among the files; a dossier says these itself. An empty COLUMN leaves it out."
    )
    mapping = (
        "the same for one of several files, e.g. b.csv:figure=Tote,source=Amt,where=Land,locale=de,scale=thousands"
    )
    columns.add_argument("--map", metavar="FILE:...", action="append", default=[], help=mapping)
    for name, held in _COLUMNS.items():
        columns.add_argument(f"--{name}", metavar="COLUMN", help=f"holds {held}")
    scope = "say what the number counts, e.g. town,month, or where=Ort,when=Monat"
    columns.add_argument("--scope", metavar="COLUMN,...", help=scope)
    columns.add_argument("--paths", action="store_true", help="scope cells are paths: whole/part")
    columns.add_argument("--scale", metavar="FACTOR", help="what the figures are in: thousands, millions, billions")
    columns.add_argument("--locale", metavar="NAME", help='how numbers are written: "de" for 1.234,5; default: English')
    columns.add_argument("--encoding", metavar="NAME", help="of a text file, e.g. cp1252; default: utf-8")
    columns.add_argument("--header", metavar="ROW", type=int, help="which row names the columns; default: the first")
    columns.add_argument("--sheet", metavar="NAME", help="the sheet of a workbook; default: the first that is shown")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    given = sys.argv[1:] if argv is None else list(argv)
    if given[:1] == ["compare"] and not {"--draft", "--help", "-h"}.intersection(given):
        del given[0]  # what a comparison of files does without a name
    named = bool(given) and given[0] in _COMMANDS
    options = _parsed(command_parser() if named else parser(), given, named)
    os.environ["MPLBACKEND"] = "agg"  # pictures go to files and need no screen
    handler = logging.StreamHandler()  # to what standard error is now
    handler.setFormatter(_OneLine("consilience: %(message)s"))
    _LOG.addHandler(handler)
    before = _LOG.level
    _LOG.setLevel(logging.ERROR if getattr(options, "quiet", False) else logging.INFO)
    try:
        return _COMMANDS[options.command](options) if named else _run(options)
    except BrokenPipeError:
        # Whoever read the output has seen enough; what is left must not fail again when Python shuts down.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except ConsilienceError as error:
        _LOG.error(_said(error.message))
    except OSError as error:
        place = error.filename or ", ".join(getattr(options, "files", ()))
        _LOG.error("%s: %s", place, error.strerror)
    finally:
        _LOG.removeHandler(handler)
        _LOG.setLevel(before)
    return _EXIT_ERROR


def _parsed(made: argparse.ArgumentParser, given: Sequence[str], named: bool) -> argparse.Namespace:
    """Return the options; end with the nearest command or option where one is not known."""
    words = [word for word in given[:2] if not word.startswith("-")]
    if words and not named and words[0] == given[0] and not Path(words[0]).suffix and not Path(words[0]).exists():
        hint = did_you_mean(words[0], _COMMANDS)
        if len(words) == 2 or hint.startswith("did you mean"):
            made.error(f"unknown command: {words[0]!r}; {hint}")
    options, left = made.parse_known_args(given)
    if unknown := next((word for word in left if word.startswith("-")), None):
        name = unknown.partition("=")[0]
        made.error(f"unknown option: {name}; {did_you_mean(name, _options_of(made, given[0] if named else None))}")
    if left:
        made.error(f"not an option: {left[0]!r}")
    return options


def _options_of(made: argparse.ArgumentParser, command: str | None) -> list[str]:
    """Return the long options of a parser, or of one of its commands."""
    for action in made._actions:
        if command is not None and isinstance(action, argparse._SubParsersAction):
            return _options_of(action.choices[command], None)
    return [name for action in made._actions for name in action.option_strings if name.startswith("--")]


class _OneLine(logging.Formatter):
    """Names in messages come from files and cannot be let loose on a terminal."""

    def format(self, record: logging.LogRecord) -> str:
        return clean(super().format(record))


def _run(options: argparse.Namespace) -> int:
    from consilience.showing.summary import page

    format = options.format or _format(options.output)
    result = _reconciled(options)
    with _patience(result.claims):
        if format in ("json", "jsonl"):
            text = _for_programs(result, format)
        else:
            text = page(result, _columns(options.output)) if format is None else result.table(format)
        status = _status(result)
    _write(text, options.output)
    return status


def _for_programs(result: Reconciliation, format: str) -> str:
    from consilience.showing.answers import result_document

    document = result_document(result)
    if format == "json":
        return document.model_dump_json(indent=2)
    return "\n".join(part.model_dump_json() for part in document.lines())


def _schema(options: argparse.Namespace) -> int:
    from consilience.reading.dossiers import dossier_schema
    from consilience.showing.documents import document_schema

    schema = dossier_schema() if options.of == "dossier" else document_schema(options.of)
    _write(json.dumps(schema, indent=2, ensure_ascii=False), options.output)
    return _EXIT_AGREE


def _format(path: str | None) -> str | None:
    ending = Path(path or "").suffix.lower()
    if ending not in _FORMATS:
        known = ", ".join(filter(None, _FORMATS))
        hint = f"end it in {known}, or say --format; the commands plot, report and tables write other kinds"
        raise OptionError("unknown kind of comparison", got=path, hint=hint)
    return _FORMATS[ending]


def _columns(path: str | None) -> int | None:
    """Return how wide the terminal is that shows the answer, where one does."""
    return shutil.get_terminal_size().columns if path is None and _shows(sys.stdout) else None


def _status(result: Reconciliation) -> int:
    return _EXIT_AGREE if result.consistent else _EXIT_DISCREPANCY


def _reconciled(options: argparse.Namespace) -> Reconciliation:
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
    if not len(claims):
        first = claims.rejected[0] if claims.rejected else None
        hint = first.message if first else "the file has no rows"
        raise OptionError(f"{file}: no claim could be read", hint=hint)
    return _reconcile(claims, options)


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
    settings: dict[str, Any] = {"measure": options.measure, "strict": options.strict, "progress": _progress()}
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


def _said(text: str) -> str:
    """Return a message with the options of this command for the arguments of Python that it names.

    >>> print(_said(advise("use {}, {} or {}", ("source", False), ("encoding", "cp1252"), ("locale", "de"))))
    use --source "", --encoding cp1252 or --locale de
    """
    return text.spelled(_option) if isinstance(text, Advice) else text


def _option(name: str, value: Any) -> str:
    """Return an argument of Python as an option."""
    if (name, value) == ("additive", False):
        return "--rates"
    if isinstance(value, Mapping):
        value = ",".join(f"{key}={column}" for key, column in value.items())
    return f"--{name}" if value is ... else f'--{name} ""' if value is False else f"--{name} {value}"


def _reconcile(claims: ClaimSet, options: argparse.Namespace) -> Reconciliation:
    from consilience.result import reconcile

    convention = claims.convention
    if options.kappa is not None:
        convention = type(convention)(**{**dict(convention), "kappa": options.kappa})
    across, standard = _across(options.across), _standard(options.standard)
    return reconcile(claims, convention=convention, compare_across=across, standard=standard)


def _plot(options: argparse.Namespace) -> int:
    from consilience.showing.line_plots import save_plot

    result = _reconciled(options)
    with _patience(result.claims):
        only = [name.strip() for name in (options.only or "").split(",") if name.strip()]
        save_plot(result, options.output, of=options.of, topic=options.topic, only=only)
        return _done(options.output, result)


def _box(options: argparse.Namespace) -> int:
    result = _reconciled(options)
    with _patience(result.claims):
        box = result.box(options.written, topic=options.topic)
        if options.output:
            box.save(options.output)
            return _done(options.output, result)
        made = {"text": lambda: box.text(_columns(None)), "markdown": box.markdown, "html": box.html}
        _write(made[options.format](), None)
        return _status(result)


def _report(options: argparse.Namespace) -> int:
    result = _reconciled(options)
    with _patience(result.claims):
        result.report(options.output)
        return _done(options.output, result)


def _tables(options: argparse.Namespace) -> int:
    from consilience.showing.workbook import write_folder

    ending = Path(options.output).suffix.lower()
    if ending not in ("", ".xlsx") and not Path(options.output).is_dir():
        hint = "end it in .xlsx for a workbook; without an ending it is a folder of CSV files"
        raise OptionError("tables are written to a workbook or a folder", got=options.output, hint=hint)
    result = _reconciled(options)
    with _patience(result.claims):
        if ending == ".xlsx":
            result.to_excel(options.output)
        else:
            write_folder(result, options.output)
        return _done(options.output, result)


def _done(path: str, result: Reconciliation) -> int:
    _LOG.info("written to %s", path)
    return _status(result)


def _check(options: argparse.Namespace) -> int:
    """Print a line per file, then what does not fit and what could not be read; return the worst status."""
    from consilience.showing.tables import discrepancy_lines

    worst = _EXIT_AGREE
    for file in options.files:
        try:
            claims = _claims(file, options)
            result = _reconcile(claims, options) if len(claims) else None
            with _patience(claims):
                broken = 0 if result is None or result.consistent else len(result.discrepancies)
                found = discrepancy_lines(result, _LISTED, rows=True) if result is not None and broken else []
        except (ConsilienceError, OSError) as error:
            said = str(error.strerror) if isinstance(error, OSError) else _said(error.message)
            _write(f"{file}: cannot be read: {said.removeprefix(f'{file}: ')}", None)
            worst = _EXIT_ERROR
            continue
        rejected = claims.rejected
        told = counted(broken, "discrepancy", "discrepancies") if broken else "no discrepancy"
        unread = f", {counted(len(rejected), 'row')} not read" if rejected else ""
        _write(f"{file}: {counted(len(claims), 'claim')}, {told}{unread}", None)
        refused = [f"row {one.row}, {one.place}: {one.reason}: {_said(one.hint)}" for one in rejected[:_LISTED]]
        remarks = (*claims.remarks, *(result.remarks if result is not None else ()))
        for lines, every in ((found, broken), (refused, len(rejected)), (remarks, 0)):
            for line in lines:
                _write(f"  {clean(line)[:300]}", None)
            if every > _LISTED:
                _write(f"  ... and {every - _LISTED:,} more: see python -m consilience tables", None)
        worst = max(worst, _EXIT_ERROR if result is None else _status(result))
    return worst


def _draft(options: argparse.Namespace) -> int:
    _write(draft_of(options).rstrip("\n"), options.output)
    return _EXIT_AGREE


def _verify(options: argparse.Namespace) -> int:
    text, faulty = verified(options)
    _write(text, options.output)
    return _EXIT_DISCREPANCY if faulty else _EXIT_AGREE


def _compare(options: argparse.Namespace) -> int:
    from consilience.showing.summary import page

    result = _reconcile(drafted_claims(options, _LOG.info), options)
    _write(page(result, _columns(options.output)), options.output)
    return _status(result)


_FILE_COMMANDS: dict[str, tuple[Callable[[argparse.Namespace], int], str, str, str]] = {
    "box": (
        _box,
        "Print the fact box: of each thing the latest figure, what changed, who says otherwise, what is open.",
        "",
        "seeds/orla-flood.toml --in de",
    ),
    "plot": (
        _plot,
        "Draw one small picture a topic, each with its own axis (extra plot).",
        "consilience.png",
        "seeds/north-korean-troops.toml -o troops.svg",
    ),
    "report": (
        _report,
        "Write one self-contained page: answer, picture, tables, sources (extra report).",
        "consilience.html",
        "tolls.csv --figure toll --source paper --scope town -o tolls.html",
    ),
    "tables": (
        _tables,
        "Write every table: a workbook (extra excel), or a folder of CSV files where the path has no ending.",
        "consilience.xlsx",
        "seeds/north-korean-troops.toml -o tables",
    ),
    "check": (
        _check,
        "Report each file's conflicts and unreadable rows; the worst file gives the exit status.",
        "",
        "tolls.csv seeds/*.toml --figure toll --source paper",
    ),
}
"""Each command on files: what does it, what it does in words, where it writes unless told, and an example."""
_COMMANDS = {"schema": _schema, "draft": _draft, "compare": _compare, "verify": _verify} | {
    name: command for name, (command, *_) in _FILE_COMMANDS.items()
}


def _across(option: str | None) -> Sequence[str] | None:
    if option is None:
        return None
    return [] if option == "none" else [name.strip() for name in option.split(",") if name.strip()]


def _standard(option: str | None) -> Standard | None:
    """Return the standard of "2", "2,B" or "B"."""
    if option is None:
        return None
    from consilience.reconciling.standards import Standard

    told: dict[str, Any] = {}
    for part in filter(None, map(str.strip, option.split(","))):
        told["origins" if part.isdecimal() else "grade"] = part
    return Standard(**told)


def _write(text: str, path: str | None) -> None:
    if path is None:
        if sys.stdout is None:
            raise OptionError("standard output is closed", hint="name a file with --output")
        # A terminal that cannot show a sign must not turn the answer into an error.
        if isinstance(encoding := sys.stdout.encoding, str) and encoding.lower() not in ("utf-8", "utf8"):
            text = text.encode(encoding, "replace").decode(encoding)
        print(printable(text))
    else:
        write_text(path, f"{text}\n")


def _watched() -> bool:
    """Whether somebody looks at a terminal: only then is progress of use."""
    return _shows(sys.stderr)


def _shows(stream: TextIO | None) -> bool:
    """Whether a stream is a terminal; Python has none where it was started with that stream closed."""
    return stream is not None and stream.isatty()


def _progress(patience: float = 1.5) -> Callable[[int, int | None], None] | None:
    """Return a hook that says on a terminal how many rows are read, once that takes longer than a moment."""
    if not _watched():
        return None
    begun = told = time.monotonic()

    def tell(rows: int, of: int | None) -> None:
        nonlocal told
        now = time.monotonic()
        if now - begun > patience and now - told > patience / 3:
            told = now
            total = "" if of is None else f" of {of:,}"
            _LOG.info("%s rows read", f"{rows:,}{total}")

    return tell


@contextmanager
def _patience(claims: ClaimSet, seconds: float = 1.5) -> Iterator[None]:
    """Say on a terminal what is under way, once that takes longer than a moment."""
    if not _watched():
        yield
        return
    timer = threading.Timer(seconds, lambda: _LOG.info("comparing %s ...", counted(len(claims), "claim")))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


if __name__ == "__main__":
    sys.exit(main())
