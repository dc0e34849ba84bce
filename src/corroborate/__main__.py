"""``python -m corroborate FILE``: compare the figures in a file and print what holds."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from corroborate.errors import CorroborateError, OptionError
from corroborate.words import clean, counted

if TYPE_CHECKING:
    from corroborate.model.claims import ClaimSet
    from corroborate.reconciling.reconciliation import Reconciliation

_EXIT_AGREE, _EXIT_DISCREPANCY, _EXIT_ERROR = 0, 1, 2

_DESCRIPTION = """Compare the figures that several sources state, and say what holds.

FILE is a dossier (.toml, .json) or a table (.csv, .tsv, .jsonl; .xlsx with the extra excel, .parquet with the
extra parquet); "-" reads standard input.

  python -m corroborate FILE                       the comparison, in words and as a table
  python -m corroborate report FILE -o page.html   one page: answer, picture, tables, sources  (extra report)
  python -m corroborate plot FILE -o picture.svg   the claims as intervals; --of kappa, --of time  (extra plot)
  python -m corroborate tables FILE -o book.xlsx   every table: a workbook (extra excel), or a folder of CSV files
  python -m corroborate check FILE [FILE ...]      a line per file: what does not fit, what could not be read
  python -m corroborate schema                     the JSON Schema of a dossier, for editors

Exit status: 0 no discrepancy, 1 at least one, 2 an error."""

_EPILOG = """examples:
  python -m corroborate seeds/north-korean-troops.toml --kappa 0
      what if "about 10,000" meant 10,000? Two figures are 1,000 apart.
  python -m corroborate report tolls.csv --figure toll --source paper --scope town,month -o tolls.html
      the columns of a table, and a page to send round"""


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    made = argparse.ArgumentParser(
        prog="python -m corroborate",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("file", metavar="FILE", help='the claims; "-" for standard input; or the word "schema"')
    _add_options(made)
    return made


def command_parser() -> argparse.ArgumentParser:
    """Return the parser of the commands that name what to do: plot, report, tables, check."""
    made = argparse.ArgumentParser(prog="python -m corroborate", description=_DESCRIPTION.splitlines()[0])
    commands = made.add_subparsers(dest="command", required=True)
    for name, (_, about, default) in _COMMANDS.items():
        added = commands.add_parser(name, help=about, description=about)
        many = name == "check"
        added.add_argument("files" if many else "file", metavar="FILE", nargs="+" if many else None, help="the claims")
        _add_options(added, output=default)
        if name == "plot":
            added.add_argument("--of", choices=("intervals", "kappa", "time"), default="intervals", help="what to draw")
    return made


def _add_options(made: argparse.ArgumentParser, output: str | None = None) -> None:
    made.add_argument("--across", metavar="DIM,...", help='dimensions to disregard, e.g. status,when; "none": strict')
    made.add_argument("--kappa", type=_share, help='the share that "about" allows, e.g. 0.05; default: the dossier\'s')
    if output is None:
        made.add_argument(
            "--format", help="text, markdown, html, latex or csv: print the comparison table alone in that format"
        )
        made.add_argument("-o", "--output", metavar="FILE", help="write there instead of to standard output")
    elif output:
        made.add_argument("-o", "--output", metavar="PATH", default=output, help=f"write there; default: {output}")
    made.add_argument("--sheet", metavar="NAME", help="the sheet of a workbook; default: the first")
    columns = made.add_argument_group("columns of a table")
    for name in ("figure", "low", "high", "value", "source", "id", "reported"):
        columns.add_argument(f"--{name}", metavar="COLUMN", help=f"the column that holds the {name}")
    columns.add_argument("--scope", metavar="COLUMN,...", help="the columns that say what the number counts")
    columns.add_argument("--paths", action="store_true", help="scope cells are paths: whole/part")
    columns.add_argument("--strict", action="store_true", help="a row that cannot be read is an error")


def _share(text: str) -> str:
    try:
        float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number such as 0.05") from None
    return text


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    given = sys.argv[1:] if argv is None else list(argv)
    named = bool(given) and given[0] in _COMMANDS
    options = (command_parser() if named else parser()).parse_args(given)
    try:
        return _COMMANDS[options.command][0](options) if named else _run(options)
    except BrokenPipeError:
        # Whoever read the output has seen enough; what is left must not fail again when Python shuts down.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except CorroborateError as error:
        print(f"corroborate: {error}", file=sys.stderr)
    except OSError as error:
        place = error.filename or getattr(options, "file", "")
        print(f"corroborate: {place}: {error.strerror}", file=sys.stderr)
    return _EXIT_ERROR


def _run(options: argparse.Namespace) -> int:
    if options.file == "schema":
        from corroborate.reading.dossiers import dossier_schema

        _write(json.dumps(dossier_schema(), indent=2, ensure_ascii=False), options.output)
        return _EXIT_AGREE
    result = _reconciled(options.file, options)
    _write(str(result) if options.format is None else result.table(options.format), options.output)
    return _status(result)


def _status(result: Reconciliation) -> int:
    return _EXIT_AGREE if result.consistent else _EXIT_DISCREPANCY


def _reconciled(file: str, options: argparse.Namespace) -> Reconciliation:
    """Read one file as the options say, and reconcile it."""
    claims = _claims(file, options)
    if not len(claims):
        hint = claims.rejected[0].hint if claims.rejected else "the file has no rows"
        raise OptionError(f"{file}: no claim could be read", hint=hint)
    return _reconcile(claims, options)


def _claims(file: str, options: argparse.Namespace) -> ClaimSet:
    from corroborate.reading.readers import read_claims

    names = ("figure", "low", "high", "value", "source", "id", "reported")
    mapping = {name: getattr(options, name) for name in names if getattr(options, name) is not None}
    if options.scope:
        mapping["scope"] = options.scope.split(",")
    settings = {"paths": options.paths, "strict": options.strict, "sheet": options.sheet}
    return read_claims(file, **mapping, **settings, progress=_progress())


def _reconcile(claims: ClaimSet, options: argparse.Namespace) -> Reconciliation:
    from corroborate.reconciling.reconciliation import reconcile

    convention = claims.convention
    if options.kappa is not None:
        convention = type(convention)(**{**dict(convention), "kappa": options.kappa})
    return reconcile(claims, convention=convention, compare_across=_across(options.across))


def _plot(options: argparse.Namespace) -> int:
    from corroborate.showing.plots import save_plot

    result = _reconciled(options.file, options)
    save_plot(result, options.output, of=options.of)
    return _done(options.output, result)


def _report(options: argparse.Namespace) -> int:
    result = _reconciled(options.file, options)
    result.report(options.output)
    return _done(options.output, result)


def _tables(options: argparse.Namespace) -> int:
    from corroborate.showing.workbook import write_folder

    result = _reconciled(options.file, options)
    if options.output.endswith(".xlsx"):
        result.to_excel(options.output)
    else:
        write_folder(result, options.output)
    return _done(options.output, result)


def _done(path: str, result: Reconciliation) -> int:
    print(f"corroborate: written to {path}", file=sys.stderr)
    return _status(result)


def _check(options: argparse.Namespace) -> int:
    """Print a line per file, then what does not fit and what could not be read; return the worst status."""
    worst = _EXIT_AGREE
    for file in options.files:
        try:
            claims = _claims(file, options)
            result = _reconcile(claims, options) if len(claims) else None
        except (CorroborateError, OSError) as error:
            said = error.strerror if isinstance(error, OSError) else str(error)
            _write(f"{file}: cannot be read: {said}", None)
            worst = _EXIT_ERROR
            continue
        fits = result is None or result.consistent
        found, rejected = [] if result is None or fits else list(result.discrepancies["words"]), claims.rejected
        told = counted(len(found), "discrepancy", "discrepancies") if found else "no discrepancy"
        unread = f", {counted(len(rejected), 'row')} not read" if rejected else ""
        _write(f"{file}: {counted(len(claims), 'claim')}, {told}{unread}", None)
        for words in found:
            _write(f"  {words}", None)
        for reject in rejected:
            _write("  " + clean(f"row {reject.row}, {reject.field}: {reject.reason}: {reject.hint}")[:300], None)
        worst = max(worst, _EXIT_ERROR if result is None else _status(result))
    return worst


_COMMANDS: dict[str, tuple[Callable[[argparse.Namespace], int], str, str]] = {
    "plot": (_plot, "Draw the claims as intervals, by what they count (extra plot).", "corroborate.png"),
    "report": (_report, "Write one self-contained page (extra report).", "corroborate.html"),
    "tables": (_tables, "Write every table: a workbook, or a folder of CSV files.", "corroborate.xlsx"),
    "check": (_check, "Say of each file what does not fit and what could not be read.", ""),
}
"""Each command: what does it, what it does in words, and where it writes unless told."""


def _across(option: str | None) -> Sequence[str] | None:
    if option is None:
        return None
    return [] if option == "none" else [name.strip() for name in option.split(",") if name.strip()]


def _write(text: str, path: str | None) -> None:
    if path is None:
        # A terminal that cannot show a sign must not turn the answer into an error.
        if isinstance(encoding := sys.stdout.encoding, str) and encoding.lower() not in ("utf-8", "utf8"):
            text = text.encode(encoding, "replace").decode(encoding)
        print(text)
    else:
        Path(path).write_text(f"{text}\n", encoding="utf-8")


def _progress(patience: float = 1.5) -> Callable[[int, int | None], None]:
    """Return a hook that tells standard error how many rows are read, once that takes longer than a moment."""
    begun = told = time.monotonic()

    def tell(rows: int, of: int | None) -> None:
        nonlocal told
        now = time.monotonic()
        if now - begun > patience and now - told > patience / 3:
            told = now
            total = "" if of is None else f" of {of:,}"
            print(f"corroborate: {rows:,}{total} rows read", file=sys.stderr, flush=True)

    return tell


if __name__ == "__main__":
    sys.exit(main())
