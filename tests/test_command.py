"""``python -m consilience``: output, exit status, messages."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import consilience
from consilience.__main__ import main

SEED = str(Path(__file__).parents[1] / "seeds" / "north-korean-troops.toml")


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "toll.csv"
    path.write_text("figure,source,town\nabout 500,police,X\n900,hospital,X\nup to 3,mayor,Y\n", encoding="utf-8")
    return path


def test_agreement_exits_0(capsys):
    assert main([SEED]) == 0
    assert "No conflict." in capsys.readouterr().out


def test_a_discrepancy_exits_1(capsys):
    assert main([SEED, "--kappa", "0"]) == 1
    out = capsys.readouterr().out
    assert "Volodymyr Zelensky's “approximately 11,000” is 1,000 higher." in " ".join(out.split())
    assert '"about" read as 0 %' in out


def test_across_none_is_strict(capsys):
    assert main([SEED, "--across", "none"]) == 0
    assert "compared strictly" in capsys.readouterr().out


def test_columns_can_be_named(table, capsys):
    assert main([str(table), "--scope", "town"]) == 1
    assert "police said “about 500”; hospital's 900 is 400 higher." in capsys.readouterr().out


def test_output_to_a_file(tmp_path, capsys):
    target = tmp_path / "table.html"
    assert main([SEED, "--format", "html", "-o", str(target)]) == 0
    assert capsys.readouterr().out == ""
    assert target.read_text(encoding="utf-8").startswith("<table>")


@pytest.mark.parametrize(
    ("ending", "begins"),
    [
        (".md", "| scope"),
        (".html", "<table>"),
        (".tex", "{\\footnotesize"),
        (".csv", "scope,"),
        (".txt", "North"),
        ("", "N"),
    ],
)
def test_the_ending_of_a_file_chooses_the_format(tmp_path, ending, begins):
    target = tmp_path / f"comparison{ending}"
    assert main([SEED, "-o", str(target)]) == 0
    assert target.read_text(encoding="utf-8").startswith(begins)


def test_an_ending_that_another_command_writes_is_refused(tmp_path, capsys):
    assert main([SEED, "-o", str(tmp_path / "page.pdf")]) == 2
    assert "end it in .txt, .md, .html, .tex, .csv, .json, .jsonl, or say --format" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_narrow_terminal_is_filled_and_no_more(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    for columns in (80, 100, 200):
        monkeypatch.setenv("COLUMNS", str(columns))
        assert main([SEED]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert max(map(len, lines)) <= min(columns, 118)
        assert "approximately 11,000" in " ".join(" ".join(lines).split())


def test_standard_input(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"figure,source\n5,a\n6,b\n"), encoding="utf-8"))
    assert main(["-"]) == 1
    assert "A said 5; b's 6 is 1 higher." in capsys.readouterr().out


def test_the_schema_is_json_that_names_the_fields(capsys):
    assert main(["schema"]) == 0
    schema = json.loads(capsys.readouterr().out)
    assert {"title", "claims", "sources", "totals"} <= set(schema["properties"])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere.csv"], "nowhere.csv"),
        ([SEED, "--across", "statsu"], "did you mean 'status'?"),
        ([SEED, "--kappa", "-1"], "kappa"),
        ([SEED, "--kappa", "5"], "kappa: the share is 100 % or more: got '5'; write 0.05 for 5 %"),
        ([SEED, "--kappa", "5%"], "kappa: not a number: got '5%'; write 0.05 for 5 %"),
        (
            [SEED, "--figure", "n", "--locale", "de"],
            "a dossier is not a table: got '--figure --locale'; leave the options",
        ),
        ([SEED, "--measure", "flwo"], "did you mean 'flow'?"),
        ([SEED, "--format", "docx"], "unknown table format: got 'docx'"),
    ],
)
def test_errors_exit_2_and_say_what_would_be_right(arguments, message, capsys):
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert message in captured.err
    assert "Traceback" not in captured.err


GERMAN = "Ort;Zahl;Zeitung\nKöln;über 1.200;Anzeiger\nKöln;1.100;Bild\nBonn;300;GA\n"


@pytest.fixture
def german(tmp_path):
    path = tmp_path / "tote.csv"
    path.write_text(GERMAN, encoding="cp1252")
    return [str(path), "--figure", "Zahl", "--source", "Zeitung", "--scope", "where=Ort", "--encoding", "cp1252"]


def test_a_table_of_another_country(german, capsys):
    assert main([*german, "--locale", "de"]) == 1
    assert "Köln: Anzeiger said “über 1.200”; Bild's 1,100 is at least 100 lower." in capsys.readouterr().out
    assert main([*german, "--locale", "de", "--measure", "flow", "--rates"]) == 1
    assert main([*german]) == 0  # what is left of it
    assert main([*german, "--strict"]) == 2
    assert "1,200 by --locale de, 1.200 by --locale en" in capsys.readouterr().err


def test_messages_name_the_options_of_the_command(german, tmp_path, capsys):
    for wrong, told in {
        "Zal": "no column for --figure: got 'Zal'; did you mean 'Zahl'?",
        "": "no column for the figure: got ['Ort', 'Zahl', 'Zeitung']; name one with --figure, or with --low, --high,",
    }.items():
        assert main([german[0], "--figure", wrong, *german[3:]]) == 2
        assert told in capsys.readouterr().err
    assert main(german[:-2]) == 2
    assert "name its encoding: --encoding cp1252" in capsys.readouterr().err
    titled = tmp_path / "titled.csv"
    titled.write_text("Bericht\n\nOrt;Zahl\nBonn;5\nKöln;\n;;;\n", encoding="utf-8")
    assert main([str(titled), "--figure", "Zahl"]) == 2
    assert "or say which row names the columns: --header 2" in capsys.readouterr().err
    assert main(["check", str(titled), "--figure", "Zahl", "--header", "3"]) == 0
    assert "row 6, whole row: wrong number of cells: 4 cells under 2 columns" in capsys.readouterr().out


def test_an_empty_cell_that_makes_a_whole_is_told(tmp_path, capsys):
    path = tmp_path / "a.csv"
    path.write_text("town,figure,source\nK,5,AP\n,9,AFP\n", encoding="utf-8")
    assert main(["check", str(path), "--scope", "where=town"]) == 0
    assert "  column town is empty in row 3: read as the whole" in capsys.readouterr().out


def test_tables_and_dossiers_are_checked_together(german, capsys):
    assert main(["check", german[0], SEED, *german[1:], "--locale", "de"]) == 1
    said = capsys.readouterr().out
    assert "tote.csv: 3 claims, 1 discrepancy\n" in said
    assert f"{SEED}: 5 claims, no discrepancy\n" in said


def test_a_table_without_a_readable_row_is_an_error(tmp_path, capsys):
    path = tmp_path / "empty.csv"
    path.write_text("figure,source\nmany,a\n", encoding="utf-8")
    assert main([str(path)]) == 2
    told = capsys.readouterr().err
    assert "no claim could be read" in told
    assert told.endswith('give it one: codebook = {"many" = [3, 7]} under [convention] of a dossier\n')


def test_help_teaches(capsys):
    with pytest.raises(SystemExit) as stop:
        main(["--help"])
    assert stop.value.code == 0
    said = capsys.readouterr().out
    assert "Exit status: 0 no discrepancy" in said
    assert {".xlsx", ".parquet"} <= set(said.replace(";", "").replace(",", "").split())


@pytest.mark.parametrize(
    ("started", "called"),
    [("/usr/bin/consilience", "consilience"), ("/lib/consilience/__main__.py", "python -m consilience")],
)
@pytest.mark.parametrize("command", [[], ["box"], ["draft"]])
def test_help_calls_the_command_as_it_was_called(started, called, command, monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", [started])
    with pytest.raises(SystemExit):
        main([*command, "--help"])
    said = capsys.readouterr().out
    assert said.startswith(f"usage: {' '.join([called, *command])} ")
    assert said.count("consilience ") == said.count(f"{called} ")


def test_long_reads_tell_their_progress_to_whoever_watches(monkeypatch, tmp_path, capsys):
    import consilience.terminal as command

    clock = iter(range(10_000))
    monkeypatch.setattr(command.time, "monotonic", lambda: next(clock))
    path = tmp_path / "long.csv"
    path.write_text("figure,source\n" + "5,a\n" * 3000, encoding="utf-8")
    for watched, quiet, told in [(True, [], True), (False, [], False), (True, ["--quiet"], False)]:
        monkeypatch.setattr("sys.stderr.isatty", lambda watched=watched: watched, raising=False)
        main([str(path), *quiet])
        assert ("rows read" in capsys.readouterr().err) is told


@pytest.mark.parametrize(("of", "ending"), [("intervals", "svg"), ("kappa", "png"), ("time", "pdf")])
def test_plot(tmp_path, capsys, monkeypatch, of, ending):
    pytest.importorskip("matplotlib").use("Agg")
    target = tmp_path / f"picture.{ending}"
    assert main(["plot", SEED, "-o", str(target), "--of", of]) == 0
    assert target.stat().st_size > 5000
    captured = capsys.readouterr()
    assert (captured.out, str(target) in captured.err) == ("", True)


def test_quiet_keeps_errors(tmp_path, capsys):
    target = tmp_path / "answer.json"
    assert main([SEED, "--quiet", "-o", str(target)]) == 0
    assert json.loads(target.read_text(encoding="utf-8"))["consistent"] is True
    assert capsys.readouterr() == ("", "")
    assert main(["nowhere.toml", "--quiet"]) == 2
    assert "nowhere.toml" in capsys.readouterr().err


def test_a_picture_of_no_kind_is_refused(tmp_path, capsys):
    pytest.importorskip("matplotlib").use("Agg")
    assert main(["plot", SEED, "-o", str(tmp_path / "picture.sgv")]) == 2
    assert "did you mean 'svg'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [(["plto", SEED], "unknown command: 'plto'; did you mean 'plot'?")],
)
def test_what_was_mistyped_is_told(arguments, message, capsys):
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2
    assert message in capsys.readouterr().err


def test_tables_go_into_a_workbook_or_a_folder(tmp_path, capsys):
    assert main(["tables", SEED, "-o", str(tmp_path / "book.csv")]) == 2
    assert "end it in .xlsx" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_check_lists_so_many_and_counts_the_rest(tmp_path, capsys):
    path = tmp_path / "long.csv"
    path.write_text("figure,source\n" + "".join(f"{n},s{n}\n" for n in range(20)), encoding="utf-8")
    assert main(["check", str(path)]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[0] == f"{path}: 20 claims, 190 discrepancies"
    assert len(said) == 102
    assert said[-1] == "  ... and 90 more: see python -m consilience tables"


def test_a_long_comparison_says_what_it_is_at(monkeypatch, tmp_path, capsys):
    import consilience.terminal as command

    class Impatient(command.threading.Timer):
        def __init__(self, seconds, tell):
            super().__init__(seconds, tell)
            tell()

    monkeypatch.setattr(command.threading, "Timer", Impatient)
    assert main([SEED]) == 0
    assert capsys.readouterr().err == ""  # nobody watches
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    assert main([SEED]) == 0
    assert "consilience: comparing 5 claims ..." in capsys.readouterr().err


def test_report(tmp_path):
    pytest.importorskip("jinja2")
    target = tmp_path / "page.html"
    assert main(["report", SEED, "-o", str(target), "--kappa", "0"]) == 1
    assert "is 1,000 higher" in target.read_text(encoding="utf-8")


def test_tables(tmp_path):
    pytest.importorskip("openpyxl")
    assert main(["tables", SEED, "-o", str(tmp_path / "book.xlsx")]) == 0
    assert main(["tables", SEED, "-o", str(tmp_path / "folder")]) == 0
    assert {file.name for file in (tmp_path / "folder").iterdir()} >= {"pairs.csv", "set-aside.csv", "claims.csv"}
    assert "approximately 11,000" in (tmp_path / "folder" / "claims.csv").read_text(encoding="utf-8")


def test_check_takes_many_files_and_returns_the_worst(table, tmp_path, capsys):
    assert main(["check", SEED]) == 0
    assert main(["check", SEED, str(table)]) == 1
    said = capsys.readouterr().out.splitlines()
    assert f"{table}: 3 claims, 3 discrepancies" in said
    assert "  Police said “about 500”; hospital's 900 is 400 higher. (rows 2 and 3)" in said
    assert main(["check", str(tmp_path / "nowhere.csv"), SEED]) == 2
    assert "nowhere.csv: cannot be read" in capsys.readouterr().out
    path = tmp_path / "vague.csv"
    path.write_text("figure,source\nmany,a\n5,b\n", encoding="utf-8")
    assert main(["check", str(path)]) == 0
    last = capsys.readouterr().out.splitlines()[-1]
    assert last.startswith("  row 2, figure: vague word: the text holds a vague word")
    assert "got 'many'; give it one: " in last
    path.write_text("figure,source\nmany,a\nfew,b\n", encoding="utf-8")
    assert main(["check", str(path)]) == 2
    said = capsys.readouterr().out.splitlines()
    assert said[0] == f"{path}: 0 claims, no discrepancy, 2 rows not read"
    assert [line.split(":")[0] for line in said[1:]] == ["  row 2, figure", "  row 3, figure"]


def test_workbooks_and_parquet_files(tmp_path, capsys):
    openpyxl, parquet = pytest.importorskip("openpyxl"), pytest.importorskip("pyarrow.parquet")
    book = openpyxl.Workbook()
    for row in (["figure", "source"], ["5", "a"], ["6", "b"]):
        book.create_sheet("toll").append(row) if row[0] == "figure" else book["toll"].append(row)
    book.save(tmp_path / "toll.xlsx")
    assert main([str(tmp_path / "toll.xlsx"), "--sheet", "toll"]) == 1
    table = {"figure": ["5", "6"], "source": ["a", "b"]}
    parquet.write_table(pytest.importorskip("pyarrow").table(table), tmp_path / "toll.parquet")
    assert main([str(tmp_path / "toll.parquet")]) == 1
    assert capsys.readouterr().out.count("A said 5; b's 6 is 1 higher.") == 2
    assert main([SEED, "--sheet", "toll"]) == 2
    assert "a dossier is not a table: got '--sheet'" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["plot", "report", "tables", "check"])
def test_each_command_has_help(command, capsys):
    with pytest.raises(SystemExit):
        main([command, "--help"])
    assert "FILE" in capsys.readouterr().out


@pytest.mark.parametrize(
    "line", ['claims = "\x1b]0;title\x07"', "[[claims]]\n\"\\u001b[2J\" = 1\nfigure = '5'\nsource='a'"]
)
def test_control_signs_of_a_file_do_not_reach_the_terminal(tmp_path, capsys, line):
    path = tmp_path / "\x1b[31mred.toml"
    path.write_text(line, encoding="utf-8")
    main([str(path)])
    main(["check", str(path)])
    shown = capsys.readouterr()
    assert "\x1b" not in shown.out + shown.err
    assert "red.toml" in shown.out + shown.err


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["chekc", str(SEED)], "unknown command: 'chekc'; did you mean 'check'?"),
        (["reprot"], "unknown command: 'reprot'; did you mean 'report'?"),
        ([str(SEED), "--kapa", "0"], "unknown option: --kapa; did you mean '--kappa'?"),
        ([str(SEED), "--kapa=0"], "unknown option: --kapa; did you mean '--kappa'?"),
        (["plot", str(SEED), "--topc", "dead"], "unknown option: --topc; did you mean '--topic'?"),
        (["check", str(SEED), "--strcit"], "unknown option: --strcit; did you mean '--strict'?"),
    ],
)
def test_a_typo_suggests_what_was_meant(given, said, capsys):
    with pytest.raises(SystemExit) as ended:
        main(given)
    assert ended.value.code == 2
    assert capsys.readouterr().err.rstrip().endswith(said)


@pytest.mark.parametrize("option", ["--across=--", "--standard=--", "--map=--", "-o--", "-o=--"])
def test_two_dashes_are_not_a_value(option, capsys):
    with pytest.raises(SystemExit) as ended:
        main([SEED, option])
    assert ended.value.code == 2
    assert f"argument {option[:-2].rstrip('=')}: expected one argument" in capsys.readouterr().err


def test_an_option_given_twice_adds_to_a_list(tmp_path, capsys):
    path = tmp_path / "tolls.csv"
    path.write_text("figure,source,town,year\n5,a,X,2020\n6,b,X,2021\n7,c,Y,2020\n", encoding="utf-8")
    apart = ["--scope", "where=town", "--scope", "when=year"]
    assert main([str(path), *apart]) == 0
    repeated = capsys.readouterr().out
    assert main([str(path), "--scope", "where=town,when=year"]) == 0
    assert capsys.readouterr().out == repeated
    assert "Columns not used" not in repeated


@pytest.mark.parametrize("command", [[], ["plot"]], ids=["compare", "plot"])
def test_an_option_given_twice_drops_nothing(command, table, capsys):
    with pytest.raises(SystemExit) as ended:
        main([*command, str(table), "--figure", "figure", "--figure", "town"])
    assert ended.value.code == 2
    assert "--figure is given twice: 'figure' and 'town'" in capsys.readouterr().err


def test_a_file_that_is_missing_is_not_a_command(capsys):
    assert main(["tolls"]) == 2
    assert "unknown command" not in capsys.readouterr().err


def test_the_version(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"consilience {consilience.__version__}\n"


def test_the_script_is_the_command(tmp_path):
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    module, _, function = project["scripts"]["consilience"].partition(":")
    # What an installer writes for an entry point.
    script = tmp_path / "consilience"
    script.write_text(f"import sys\nfrom {module} import {function}\nsys.exit({function}())\n", encoding="utf-8")
    ran = [
        subprocess.run([sys.executable, *how, str(SEED), "--kappa", "0"], capture_output=True, text=True, check=False)
        for how in ([str(script)], ["-m", "consilience"])
    ]
    assert ran[0].returncode == ran[1].returncode == 1
    assert ran[0].stdout == ran[1].stdout != ""


def test_compare_is_the_name_of_what_a_file_alone_does(capsys):
    assert main([str(SEED)]) == main(["compare", str(SEED)])
    assert main(["compare", "story.txt"]) == 2
    assert "compare --draft" in capsys.readouterr().err


@pytest.mark.filterwarnings("default")  # which in a test are errors, and in a command are not
@pytest.mark.parametrize(
    ("rows", "options", "status", "told"),
    [
        ("10,+1 -2,a\n12,+3 -1,b", ["--asymmetric", "linear"], 0, "the estimate depends on how asymmetric errors"),
        ("1e-300,1e-310,a\n2e-300,1e-310,b", [], 2, "that is too large or too small to pool"),
        ("10,1,a\n12,1,b", ["--by", "zone"], 2, "a has no cell for its subgroup: got 'zone'; there is none"),
        ("10,1,a\n12,1,b", ["--level", "0.9999999999999999"], 0, ""),
        ("10,1,<b>\n12,1,_x_", ["--format", "markdown"], 0, ""),
    ],
)
def test_pool_says_what_is_odd_in_one_line(tmp_path, capsys, rows, options, status, told):
    table = tmp_path / "values.csv"
    table.write_text(f"value,error,source\n{rows}\n", encoding="utf-8")
    assert main(["pool", str(table), "--plus-minus", "sigma", *options]) == status
    out, err = capsys.readouterr()
    assert err.startswith(f"consilience: {told}") if told else not err
    assert err.count("\n") <= 1
    assert "<b>" not in out
    assert "_x_" not in out


def test_a_check_says_of_each_file_once_why_it_cannot_be_read(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("empty.csv").touch()
    assert main(["check", "missing.csv", "empty.csv"]) == 2
    assert capsys.readouterr().out.splitlines() == [
        "missing.csv: cannot be read: No such file or directory",
        "empty.csv: cannot be read: no header: got ''; name the columns in the first line",
    ]


def test_a_text_is_not_verified_against_a_dossier_without_claims(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("story.txt").write_text("The ministry said 12 people died.", encoding="utf-8")
    Path("claims.csv").write_text("figure,source\nsome,x\n", encoding="utf-8")
    assert main(["verify", "story.txt", "--against", "claims.csv"]) == 2
    assert capsys.readouterr().err.startswith("consilience: claims.csv: no claim could be read; row 2, figure: ")


def test_no_text_is_written_to_what_a_browser_takes_for_html(tmp_path, capsys):
    story, claims, page = (str(tmp_path / name) for name in ("story.txt", "claims.csv", "page.html"))
    Path(story).write_text("The ministry said 12 <script>alert(1)</script> people died.", encoding="utf-8")
    Path(claims).write_text("figure,source\n5,<script>alert(1)</script>\n", encoding="utf-8")
    for command in (["compare", "--draft", story], ["verify", story, "--against", claims], ["draft", story], [claims]):
        assert main([*command, "-o", page]) < 2
        assert "<script>alert" not in Path(page).read_text(encoding="utf-8")
        if command[0] != "draft":
            assert main([*command, "--format", "text", "-o", page]) == 2
            assert "a text is not written to a page" in capsys.readouterr().err
    assert main([claims, "--format", "jsonl", "-o", str(tmp_path / "page.svg")]) == 2
    assert not (tmp_path / "page.svg").exists()


def test_pictures_need_no_screen_and_no_tex(tmp_path):
    (tmp_path / "matplotlibrc").write_text("text.usetex: True\n", encoding="utf-8")
    surroundings = os.environ | {"MPLBACKEND": "nonsense", "MATPLOTLIBRC": str(tmp_path), "PATH": ""}
    for command in (["report", str(SEED), "-o", "a.html"], ["plot", str(SEED), "-o", "a.png"]):
        told = subprocess.run(
            [sys.executable, "-m", "consilience", *command],
            env=surroundings,
            cwd=tmp_path,
            check=False,
            capture_output=True,
            text=True,
        )
        assert told.returncode == 0, told.stderr
    assert {path.name for path in tmp_path.iterdir()} >= {"a.html", "a.png"}


@pytest.mark.skipif(os.name != "posix", reason="streams are closed as a POSIX shell does it")
@pytest.mark.parametrize(("closed", "status"), [(">&-", 2), ("2>&-", 0), ("<&-", 0)])
def test_closed_streams(closed, status):
    line = f'"{sys.executable}" -m consilience "{SEED}" {closed}'
    told = subprocess.run(["sh", "-c", line], check=False, capture_output=True, text=True)
    assert told.returncode == status
    assert "Traceback" not in told.stderr


def test_check_says_at_least_where_conflicts_are_cut_off(tmp_path, capsys):
    path = tmp_path / "a.csv"
    rows = [f"{10_000 + 100 * n},s{n}" for n in range(300)]
    path.write_text("\n".join(["figure,source", *rows]), encoding="utf-8")
    assert main(["check", str(path)]) == 1
    shown = capsys.readouterr().out
    assert "300 claims, at least 20,000 discrepancies" in shown
    assert "... and at least " in shown


@pytest.fixture
def lengths(tmp_path):
    path = tmp_path / "lengths.csv"
    path.write_text("figure,source\n10 ± 1,A\n12 ± 2,B\n17 +1 -2,C\n", encoding="utf-8")
    return str(path)


def test_measured_values_are_pooled(lengths, capsys):
    assert main(["pool", lengths, "--asymmetric", "larger", "--method", "FE", "--recommend"]) == 0
    out = capsys.readouterr().out
    pooled = consilience.pool([10.0, 12.0, 17.0], [1.0, 2.0, 2.0], method="FE")
    assert out.startswith("1. The values scatter beyond their errors")
    assert "17 ± 2" in out
    low, high = pooled.interval.lower, pooled.interval.upper
    assert f"95 % interval: {low:.1f} to {high:.1f}." in out
    assert f"Q = {pooled.q:.4g}" in out


def test_pooled_values_are_told_in_the_format_that_the_path_asks_for(lengths, tmp_path, capsys):
    for name, begins in {
        "a.tex": "{\\footnotesize",
        "a.md": "|",
        "a.json": "{\n",
        "a.svg": "<?xml",
        "a.png": "\x89PNG",
    }.items():
        path = tmp_path / name
        assert main(["pool", lengths, "--asymmetric", "linear", "-o", str(path)]) == 0
        assert path.read_bytes().decode("latin-1").lstrip("ï»¿").startswith(begins), name
    capsys.readouterr()
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["claims"] == 3


@pytest.mark.parametrize("of", ["ideogram", "equivalence", "funnel", "pulls"])
def test_each_picture_of_pooled_values(of, lengths, tmp_path):
    path = tmp_path / "a.svg"
    assert main(["pool", lengths, "--asymmetric", "mean", "--of", of, "-o", str(path), "--quiet"]) == 0
    assert "<svg" in path.read_text(encoding="utf-8")


def test_what_cannot_be_pooled_names_the_option(lengths, tmp_path, capsys):
    assert main(["pool", lengths]) == 2
    assert "say what is meant: --asymmetric linear" in capsys.readouterr().err
    assert main(["pool", lengths, "--level", "high"]) == 2
    assert "not a level" in capsys.readouterr().err
    several = tmp_path / "two.csv"
    several.write_text("figure,source,what\n10 ± 1,A,x\n11 ± 1,B,x\n5 ± 1,C,y\n", encoding="utf-8")
    assert main(["pool", str(several), "--scope", "what"]) == 2
    assert "several scopes have claims" in capsys.readouterr().err
    assert main(["pool", str(several), "--scope", "what", "--on", "what=x"]) == 0
    assert "10.5 ± 0.7" in capsys.readouterr().out
