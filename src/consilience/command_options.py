"""The options of the command line, and what each of its commands is for."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from consilience import __version__
from consilience.errors import did_you_mean
from consilience.terminal import program
from consilience.text_commands import TEXT_COMMANDS, add_text_options

_EXIT_STATUS = """Exit status: 0 no discrepancy, 1 at least one, 2 an error. Unreadable rows are reported
and do not affect it, unless all rows are unreadable or --strict makes them an error."""

_DESCRIPTION = f"""Compare the figures that several sources state, and say what holds.

FILE is a dossier (.toml, .json) or a table (.csv, .tsv, .jsonl; .xlsx with the extra excel, .parquet with the
extra parquet); "-" reads standard input. Several files are compared together.

  %(prog)s FILE [FILE ...]            the comparison, in words and as a table; or: compare FILE ...
  %(prog)s report FILE -o page.html   one page: answer, picture, tables, sources  (extra report)
  %(prog)s box FILE                   the fact box: latest figures, changes, who says otherwise
  %(prog)s plot FILE -o picture.svg   one small picture a topic  (extra plot)
  %(prog)s tables FILE -o book.xlsx   every table: a workbook (extra excel), or a folder of CSV files
  %(prog)s pool FILE --method PDG     one estimate of measured values: a table, or a picture (extra plot)
  %(prog)s draft TEXT ... -o d.toml   a dossier of the claims in articles (HTML: extra html)
  %(prog)s compare --draft TEXT ...   the comparison of articles, as a draft of them holds their claims
  %(prog)s verify TEXT --against FILE what a story says that the dossier FILE does not; exit status 1
  %(prog)s check FILE [FILE ...]      a line per file: what does not fit, what could not be read
  %(prog)s FILE --format json         everything, for programs; jsonl: one thing a line
  %(prog)s schema [result]            the JSON Schema of a dossier, for editors; of a result, for programs
  %(prog)s report --help              what a command takes, with an example; so for each

{_EXIT_STATUS}"""

COLUMNS = {
    "figure": "the figure in words or digits",
    "low": "the lower end, a number",
    "high": "the upper end, a number",
    "value": "the stated value, a number",
    "error": "how far the value may be off: 0.5, +6 -2, ± 0.28 ± 0.16; what it is: --plus-minus",
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
_EPILOG = """examples:
  %(prog)s seeds/north-korean-troops.toml --kappa 0
      what if "about 10,000" meant 10,000? Two figures are 1,000 apart.
  %(prog)s report tolls.csv --figure toll --source paper --scope town,month -o tolls.html
      the columns of a table, and a page to send round"""

POOLED_PICTURES = ("forest", "ideogram", "equivalence", "funnel", "pulls")
"""The pictures of pooled values."""
FILE_COMMANDS: Mapping[str, tuple[str, str, str]] = {
    "box": (
        "Print the fact box: of each thing the latest figure, what changed, who says otherwise, what is open.",
        "",
        "seeds/orla-flood.toml --in de",
    ),
    "plot": (
        "Draw one small picture a topic, each with its own axis (extra plot).",
        "consilience.png",
        "seeds/north-korean-troops.toml -o troops.svg",
    ),
    "report": (
        "Write one self-contained page: answer, picture, tables, sources (extra report).",
        "consilience.html",
        "tolls.csv --figure toll --source paper --scope town -o tolls.html",
    ),
    "tables": (
        "Write every table: a workbook (extra excel), or a folder of CSV files where the path has no ending.",
        "consilience.xlsx",
        "seeds/north-korean-troops.toml -o tables",
    ),
    "pool": (
        "Pool measured values, each with its error, into one estimate: as a table, or as a picture (extra plot).",
        "",
        "lengths.csv --method PDG --plus-minus sigma -o forest.pdf",
    ),
    "check": (
        "Report each file's conflicts and unreadable rows; the worst file gives the exit status.",
        "",
        "tolls.csv seeds/*.toml --figure toll --source paper",
    ),
}
"""Each command on files: what it does in words, where it writes unless told, and an example."""


_COMPARISON = (
    "text, markdown, html, latex, booktabs, siunitx or csv: print the comparison table alone in that format; "
    "json or jsonl: everything, for programs"
)
_INSTEAD = "write there instead of to standard output"
_ENDINGS = "; .md, .html, .tex, .csv, .json or .jsonl chooses the format, .txt is the comparison in words"


def _meaning(text: str) -> str:
    """Return the meaning of an error as it is called: "95%" is typed as well.

    >>> _meaning("95%"), _meaning("2 sigma")
    ('95 %', '2 sigma')
    """
    return text.replace(" %", "%").replace("%", " %")


class _Value(argparse.Action):
    """The value of an option: a second one is added to a list, and refused elsewhere, where it would drop the first."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: Any, option: str | None = None
    ) -> None:
        before = getattr(namespace, self.dest, self.default)
        if option is not None and before is not self.default:
            if not str(self.metavar).endswith(",..."):
                parser.error(f"{option} is given twice: {before!r} and {values!r}")
            values = f"{before},{values}"
        setattr(namespace, self.dest, values)


class _Parser(argparse.ArgumentParser):
    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.register("action", None, _Value)


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    made = _Parser(
        prog=program(),
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
    made = _Parser(prog=program(), description=_DESCRIPTION.splitlines()[0])
    _add_version(made)
    commands = made.add_subparsers(dest="command", required=True)
    schema = commands.add_parser("schema", help="Print the JSON Schema of a dossier, or of what --format json prints.")
    schema.add_argument(
        "kind", nargs="?", default="dossier", choices=("dossier", "result", "figures", "found", "pooled", "truths")
    )
    schema.add_argument("-o", "--output", metavar="FILE", help="write there instead of to standard output")
    for name, (about, example) in TEXT_COMMANDS.items():
        _add_text_command(commands, name, about, example)
    for name, (about, default, example) in FILE_COMMANDS.items():
        added = commands.add_parser(
            name,
            help=about,
            usage=f"%(prog)s FILE [FILE ...] {'' if name == 'check' else '[-o PATH] '}[options]",
            description=about,
            epilog=f"example:\n  %(prog)s {example}\n\n{_EXIT_STATUS}",
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
        if name == "pool":
            _add_pooling(added)
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


def _add_pooling(made: argparse.ArgumentParser) -> None:
    made.add_argument("--on", metavar="SCOPE", help="which scope, where several have claims: what=length")
    made.add_argument(
        "--method", metavar="NAME", default="REML", help="FE, DL, PM, REML (default), ML, Birge, PDG, PMM"
    )
    made.add_argument("--test", metavar="NAME", default="normal", help="normal (default), hksj or adhoc: the interval")
    made.add_argument("--level", metavar="SHARE", default="0.95", help="of the intervals; default: 0.95")
    made.add_argument(
        "--bounds", metavar="MEANING", type=_meaning, help='what two bounds of a value are: sigma, "2 sigma" or "95 %%"'
    )
    made.add_argument("--asymmetric", metavar="WAY", default="refuse", help="linear, split normal, larger, mean, ...")
    made.add_argument(
        "--left-out", metavar="NAME,...", help="claims or sources that are compared with the estimate, not part of it"
    )
    made.add_argument("--by", metavar="COLUMN", help="the subgroup of each claim: each is pooled apart, too")
    made.add_argument("--recommend", action="store_true", help="say first which method suits (extra measures)")
    made.add_argument("--format", choices=("text", "markdown", "latex", "json"), help="default: text, or as PATH ends")
    made.add_argument("--of", choices=POOLED_PICTURES, default="forest", help="the picture; default: forest")
    made.add_argument(
        "-o", "--output", metavar="PATH", help="write there instead: .md, .tex, .json, or a picture: .svg, .png, .pdf"
    )


def _add_text_command(commands: Any, name: str, about: str, example: str) -> None:
    added = commands.add_parser(
        name,
        help=about,
        description=about,
        epilog=f"example:\n  %(prog)s {example}",
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
        added.set_defaults(standard=None, plus_minus=None)
        added.add_argument("--across", metavar="DIM,...", help="dimensions to disregard; default: strict")
        added.add_argument("--kappa", metavar="SHARE", help='the share that "about" allows; default: 0.05')
        added.add_argument("--quiet", action="store_true", help="print errors only to standard error")
        added.add_argument("--format", help=_COMPARISON)
    added.add_argument("-o", "--output", metavar="FILE", help=_INSTEAD + _ENDINGS * (name == "compare"))


def _add_options(made: argparse.ArgumentParser, output: str | None = None) -> None:
    made.add_argument("--across", metavar="DIM,...", help='dimensions to disregard, e.g. status,when; "none": strict')
    made.add_argument(
        "--kappa",
        metavar="SHARE",
        help='the share that "about" allows, e.g. 0.05; default: the dossier\'s',
    )
    made.add_argument(
        "--plus-minus",
        metavar="MEANING",
        type=_meaning,
        help='what "±" is: limit (nothing lies outside; default), sigma, "2 sigma" or "95 %%"',
    )
    if output is None:
        made.add_argument("--format", help=_COMPARISON)
        made.add_argument("-o", "--output", metavar="FILE", help=f"{_INSTEAD}{_ENDINGS}")
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
    for name, held in COLUMNS.items():
        columns.add_argument(f"--{name}", metavar="COLUMN", help=f"holds {held}")
    scope = "say what the number counts, e.g. town,month, or where=Ort,when=Monat"
    columns.add_argument("--scope", metavar="COLUMN,...", help=scope)
    columns.add_argument("--paths", action="store_true", help="scope cells are paths: whole/part")
    columns.add_argument("--scale", metavar="FACTOR", help="what the figures are in: thousands, millions, billions")
    columns.add_argument("--locale", metavar="NAME", help='how numbers are written: "de" for 1.234,5; default: English')
    columns.add_argument("--encoding", metavar="NAME", help="of a text file, e.g. cp1252; default: utf-8")
    columns.add_argument("--header", metavar="ROW", type=int, help="which row names the columns; default: the first")
    columns.add_argument("--sheet", metavar="NAME", help="the sheet of a workbook; default: the first that is shown")


_NO_VALUE = re.compile(r"(--[\w-]+|-\w)=?--")
"""An option with two dashes as its value: argparse drops them, and hands on a list."""


def parsed(given: Sequence[str], commands: Iterable[str]) -> argparse.Namespace:
    """Return the options; end with the nearest command or option where one is not known."""
    named = bool(given) and given[0] in commands
    made = command_parser() if named else parser()
    words = [word for word in given[:2] if not word.startswith("-")]
    if words and not named and words[0] == given[0] and not Path(words[0]).suffix and not Path(words[0]).exists():
        hint = did_you_mean(words[0], commands)
        if len(words) == 2 or hint.startswith("did you mean"):
            made.error(f"unknown command: {words[0]!r}; {hint}")
    if empty := next(filter(None, map(_NO_VALUE.fullmatch, given)), None):
        made.error(f"argument {empty[1]}: expected one argument")
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
