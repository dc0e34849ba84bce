"""Attacks that take too long for a test: ``python -m benchmarks.hostile_work NAME ...``, names of `ATTACKS`.

Each prints the processor seconds of what is attacked, without what prepares it, and raises where a promise is broken.
"""

from __future__ import annotations

import contextlib
import io
import os
import random
import signal
import subprocess
import sys
import tempfile
import textwrap
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import consilience as cs
from benchmarks import growth, hostile_texts
from benchmarks.hostile_texts import text_of

ROOT = Path(__file__).parents[1]
SEED = ROOT / "seeds" / "orla-flood.toml"
LOCALES = (None, "en", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "uk", "ja", "zh", "ko", "ar", "hi")
spent: list[float] = []
KNOWN = "known: "
"""Begins a line that `benchmarks.hostile` prints at once, while an attack is under way."""


@contextlib.contextmanager
def timed() -> Iterator[None]:
    """Add the processor seconds of what is inside to those spent."""
    start = time.process_time()
    yield
    spent.append(time.process_time() - start)


def warm() -> cs.Reconciliation:
    """Load what the first call loads, which is not part of an attack."""
    result = cs.reconcile(growth.margins(2))
    str(result), result.discrepancies, result.sources, result.table(), result.explanations
    growth.book(result)
    return result


def _discrepancies(claims: cs.ClaimSet) -> None:
    warm()
    result = cs.reconcile(claims)
    with timed():
        found = result.discrepancies
    assert len(found), "a conflict is missed"


def _ranges(claims: Callable[[], cs.ClaimSet]) -> None:
    warm()
    with timed():
        made = claims()
        assert len(cs.reconcile(made).ranges)


def currency_signs() -> None:
    """Read and find in 8,000 currency signs, in every locale; the slowest counts."""
    slowest = 0.0
    for locale in LOCALES:
        convention = cs.Convention(locale=locale)
        cs.find_figures("5", convention)
        for sign in ("£", "$ ", "c$", "€", "US$", "¥5"):
            for read in (cs.read_figure, cs.find_figures):
                start = time.process_time()
                with contextlib.suppress(cs.FigureError):
                    read(text_of(sign, 8_000), convention)
                slowest = max(slowest, time.process_time() - start)
    spent.append(slowest)


def a_million_of_one_token() -> None:
    """Read a million characters of each token by both readers, or reckon what it takes; the slowest counts."""
    found = []
    for row in hostile_texts.rows((*hostile_texts.UNITS, *growth.TOKENS), most=3):
        found.append(row)
        print(f"{KNOWN}{row}", flush=True)
    spent.append(max(row.seconds for row in found))


def many_dimensions() -> None:
    """Answer claims of many dimensions and of deep paths."""
    for made in (lambda: growth.dimensions(20), lambda: growth.dimensions(24), lambda: growth.deep(5)):
        _ranges(made)


def rows_of_ten_columns() -> None:
    """Answer 2,000 rows with ten dimensions each."""
    draw = random.Random(1)
    names = "abcdefghij"
    rows = [{"figure": draw.randrange(90), **{name: draw.choice("uvw") for name in names}} for _ in range(2_000)]
    _ranges(lambda: cs.read_claims(rows, scope=list(names)))


def _one_scope(size: int) -> None:
    warm()
    result = cs.reconcile(growth.one_scope(size))
    with timed():
        result.table()
        assert len(result.discrepancies)
        assert len(result.sources) == size
        growth.book(result)


def cumulative_dates() -> None:
    """Show 10,000 cumulative dates of five sources."""
    warm()
    result = cs.reconcile(growth.dates(10_000))
    with timed():
        str(result)
        assert len(result.discrepancies)


def spread_claims(claims: int, scopes: int) -> cs.ClaimSet:
    """Return claims on so many scopes, most of which conflict."""
    return cs.ClaimSet(
        [
            cs.Claim(
                id=str(n),
                figure=f"{1000 + n * 7919 % 97:,}",
                source=f"s{n % 40}",
                scope={"what": f"w{n % scopes}"},
            )
            for n in range(claims)
        ]
    )


def _workbook(claims: int, scopes: int) -> None:
    warm()
    result = cs.reconcile(spread_claims(claims, scopes))
    with timed():
        growth.book(result)


def explanations_30000() -> None:
    """Explain 30,000 claims."""
    warm()
    result = cs.reconcile(spread_claims(30_000, 6_000))
    with timed():
        assert result.explanations is not None


def _nested(size: int) -> None:
    warm()
    result = cs.reconcile(growth.chain(size))
    with timed():
        assert len(result.ranges) == size


def report_2000() -> None:
    """Write the report of 2,000 conflicts."""
    result = cs.reconcile(spread_claims(4_000, 2_000))
    with timed():
        growth.pages(result)


def flow_periods() -> None:
    """Show 2,000 nested periods of a flow."""
    warm()
    result = cs.reconcile(growth.flows(2_000))
    with timed():
        result.table()


def columns_and_fields() -> None:
    """Read a table of 100,000 columns, and an object of 100,000 fields."""
    names = [f"c{number}" for number in range(100_000)]
    wide = "figure," + ",".join(names) + "\n5" + ",1" * len(names)
    fields = '{"figure": 5, ' + ", ".join(f'"{name}": 1' for name in names) + "}"
    with timed():
        assert len(cs.read_claims(io.StringIO(wide))) == 1
        assert len(cs.read_claims(io.StringIO(fields), format="jsonl")) == 1


def merged_cells() -> None:
    """Read sheets with merged ranges that overlap, or that are far larger than what holds anything."""
    import openpyxl

    warm()
    ranges = {"overlap": ["A2:B900", *[f"A{n}:C{n + 700}" for n in range(2, 200)]], "far": ["C2:C1048576"] * 3}
    with tempfile.TemporaryDirectory() as folder:
        for name, merged in ranges.items():
            book = openpyxl.Workbook()
            for row in [["figure", "source", "where"], *([n, f"s{n}", "A"] for n in range(1, 1_000))]:
                book.active.append(row)
            path = Path(folder, f"{name}.xlsx")
            book.save(path)
            with zipfile.ZipFile(path) as packed:
                parts = {part: packed.read(part) for part in packed.namelist()}
            sheet, cells = "xl/worksheets/sheet1.xml", "".join(f'<mergeCell ref="{one}"/>' for one in merged)
            cut = parts[sheet].index(b"</sheetData>") + len(b"</sheetData>")
            inside = f'<mergeCells count="{len(merged)}">{cells}</mergeCells>'.encode()
            parts[sheet] = parts[sheet][:cut] + inside + parts[sheet][cut:]
            with zipfile.ZipFile(path, "w") as packed:
                for part, content in parts.items():
                    packed.writestr(part, content)
            with timed(), contextlib.suppress(cs.ReadError):
                claims = cs.read_claims(path)
                assert len(claims) + len(claims.rejected) == 999


def flipped_parquet() -> None:
    """Flip bits of a Parquet file 1,500 times: one error of ours, or every row."""
    from benchmarks.fuzz_files import ROWS, parquet

    whole, draw = parquet(), random.Random(22)
    with tempfile.TemporaryDirectory() as folder, timed():
        for _ in range(1_500):
            broken = bytearray(whole)
            for _ in range(draw.choice((1, 1, 3))):
                broken[draw.randrange(len(broken))] ^= 1 << draw.randrange(8)
            path = Path(folder, "a.parquet")
            path.write_bytes(broken)
            try:
                claims = cs.read_claims(path)
            except cs.ConsilienceError:
                continue
            assert len(claims) + len(claims.rejected) == len(ROWS)


TABLES = ("text", "markdown", "html", "latex", "booktabs", "siunitx", "csv")
ODD = ("\ud800", "a\udfffb", "\ufffe", "\uffff", "\x00", "\x85", "\u2028", "\u202e", "\x1b]0;x\x07", "\U0010ffff")


def odd_names_everywhere() -> None:
    """Put texts that no file can hold into every name, and ask for every output."""
    with tempfile.TemporaryDirectory() as folder, timed():
        for odd in ODD:
            for call in (lambda odd=odd: _odd_claims(odd), *_outputs(_odd_claims, odd, Path(folder))):
                with contextlib.suppress(cs.ConsilienceError):
                    call()


def _odd_claims(odd: str) -> cs.ClaimSet:
    made = [
        cs.Claim(id=f"{n}{odd}", figure=str(5 + n), source=f"s{n}{odd}", scope={"what": f"w{odd}"}, note=odd)
        for n in range(2)
    ]
    return cs.ClaimSet(made, title=odd)


def _outputs(make: Callable[[str], cs.ClaimSet], odd: str, folder: Path) -> list[Callable[[], object]]:
    """Return a call for each output of claims."""
    try:
        claims = make(odd)
    except cs.ConsilienceError:
        return []
    result = cs.reconcile(claims)
    return [
        result.summary,
        *(lambda kind=kind: result.table(kind) for kind in TABLES),
        *(lambda end=end: result.box().save(folder / f"b.{end}") for end in ("md", "png", "svg", "html")),
        lambda: result.report(folder / "r.html"),
        lambda: result.to_excel(folder / "w.xlsx"),
        lambda: claims.write(folder / "c.toml"),
        lambda: claims.write(folder / "c.json"),
        lambda: result.plot().figure.savefig(folder / "p.svg"),
    ]


def _command(*arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-m", "consilience", *arguments]
    told = subprocess.run(line, check=False, capture_output=True, text=True, **options)
    assert "Traceback" not in told.stderr, told.stderr
    return told


def odd_command_lines() -> None:
    """Give a folder as standard input, and a header past every row."""
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder, "a.csv")
        table.write_text("figure,source\n5,a\n", encoding="utf-8")
        inside = os.open(folder, os.O_RDONLY)
        try:
            told = _command("check", "-", stdin=inside)
        finally:
            os.close(inside)
        assert told.returncode  # Python itself ends there, before anything of ours
        assert _command("check", folder).returncode == 2
        assert _command("check", str(table), "--header", "10000000000000").returncode == 2


def little_memory() -> None:
    """Read a file that needs more memory than the process may have: one clear error."""
    import resource

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (700 << 20, 700 << 20))

    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder, "a.csv")
        table.write_text("figure,source,note\n" + f"5,a,{'x' * 1000}\n" * 200_000, encoding="utf-8")
        few = {**os.environ, "OPENBLAS_NUM_THREADS": "1"}
        told = _command("check", str(table), preexec_fn=limit, env=few)
        assert told.returncode == 2, told
        assert "memory" in told.stderr, told.stderr


def fuzzed_files() -> None:
    """Mutated files of every format for a minute."""
    _module("benchmarks.fuzz_files", "--seconds", "60", "--seed", str(int(time.time())))


def hostile_commands() -> None:
    """Commands with values, texts and tables made to do harm, for a minute."""
    _module("benchmarks.hostile_commands", "--seconds", "60", "--seed", str(int(time.time())))


def fuzzed_texts() -> None:
    """Mutated texts by both readers."""
    _module("benchmarks.fuzz", "--count", "15000", "--seed", str(int(time.time())))


def fuzzed_dossiers() -> None:
    """Random dossiers against the oracle in exact fractions."""
    _module("benchmarks.oracle", "2000")


def _module(*arguments: str) -> None:
    subprocess.run([sys.executable, "-W", "ignore::UserWarning", "-m", *arguments], check=True)


def killed_writers() -> None:
    """Kill each writer at 200 moments: what it leaves is a whole file."""
    tests = _tests("test_outputs.py")
    result = warm()
    assert result
    draw = random.Random(3)
    with tempfile.TemporaryDirectory() as folder:
        for name, call in tests["WRITERS"].items():
            path = Path(folder, name)
            own: dict[str, Any] = {"claims": cs.read_claims(SEED)}
            own["result"] = cs.reconcile(own["claims"])
            exec("from consilience.showing.line_plots import save_plot", own)
            write = compile(call.format(path=str(path)), name, "exec")
            exec(write, own)  # so that what a writer loads is loaded
            for _ in range(200):
                child = os.fork()
                if not child:
                    while True:
                        exec(write, own)
                time.sleep(draw.random() * 0.15)
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
                assert tests["is_whole"](path), f"{name} is cut short"


def killed_folder_job() -> None:
    """Kill a folder job 30 times, resume it, and compare it with the whole."""
    import pandas as pd
    import pyarrow.parquet as pq

    draw = random.Random(4)
    with tempfile.TemporaryDirectory() as place:
        (inside := Path(place, "in")).mkdir()
        for number in range(3):
            rows = [{"s": draw.choice("abcdef"), "f": draw.choice(("5", "60", "several"))} for _ in range(20_000)]
            pd.DataFrame(rows).to_parquet(inside / f"{number}.parquet")
        given = {"scope": "s", "figure": "f", "progress": False}
        program = f"""
            import os, signal, threading, time, pyarrow.parquet
            from consilience.frames import parquet
            def kill():
                time.sleep(float(os.environ["AFTER"]))
                os.kill(os.getpid(), signal.SIGKILL)
            threading.Thread(target=kill, daemon=True).start()
            parquet.reconcile_folder({str(inside)!r}, {place + "/out"!r}, **{given!r}, buckets=40)
        """
        killed = 0
        for _ in range(30):
            told = subprocess.run(
                [sys.executable, "-c", textwrap.dedent(program)],
                check=False,
                env={**os.environ, "AFTER": str(0.05 + draw.random() * 0.3)},
            )
            assert told.returncode in (0, -9)
            killed += told.returncode == -9
        assert killed > 3, "hardly any job was killed"
        cs.frames.reconcile_folder(inside, Path(place, "out"), **given, buckets=40)
        frames = pd.concat([pd.read_parquet(path) for path in sorted(inside.iterdir())])
        whole, rejects = cs.reconcile_frame(frames, "s", figure="f", rejects="return")
        found = pq.read_table(Path(place, "out")).to_pandas()
        assert sorted(found["claims"]) == sorted(whole["claims"])
        assert len(pq.read_table(Path(place, "out", "_rejects"))) == len(rejects)


def frames_of_strings() -> None:
    """Reconcile frames of every type of string, with and without those of pyarrow."""
    import pandas as pd

    answers = set()
    for kind in (object, "string[python]", "string[pyarrow]", "str", "category"):
        for own in (True, False):
            with pd.option_context("future.infer_string", own):
                frame = pd.DataFrame({"place": ["K", "K", "L"], "figure": ["5", "about 7", "many"]}, dtype=kind)
                found, rejects = cs.reconcile_frame(frame, "place", figure="figure", rejects="return")
                answers.add((found.to_csv(), rejects.astype(object).to_csv(), cs.read_claims(frame).rejects.to_csv()))
    assert len(answers) == 1, answers


def _tests(name: str) -> dict[str, Any]:
    import runpy

    return runpy.run_path(str(ROOT / "tests" / name))


ATTACKS: dict[str, Callable[[], None]] = {
    **{
        made.__name__: made
        for made in (currency_signs, a_million_of_one_token, many_dimensions, rows_of_ten_columns, cumulative_dates)
    },
    **{made.__name__: made for made in (explanations_30000, report_2000, flow_periods, columns_and_fields)},
    **{made.__name__: made for made in (merged_cells, flipped_parquet, odd_names_everywhere, odd_command_lines)},
    **{made.__name__: made for made in (little_memory, fuzzed_files, fuzzed_texts, fuzzed_dossiers)},
    **{made.__name__: made for made in (killed_writers, killed_folder_job, frames_of_strings, hostile_commands)},
    **{f"margins_{size}": lambda size=size: _discrepancies(growth.margins(size)) for size in (6, 12, 50)},
    **{f"one_scope_{size}": lambda size=size: _one_scope(size) for size in (1_000, 10_000)},
    **{f"nested_{size}": lambda size=size: _nested(size) for size in (1_000, 10_000)},
    "parts_5000": lambda: _discrepancies(growth.total(5_000)),
    "workbook_3000": lambda: _workbook(3_000, 600),
    "workbook_10000": lambda: _workbook(10_000, 2_000),
}


if __name__ == "__main__":
    for chosen in sys.argv[1:] or ATTACKS:
        spent.clear()
        ATTACKS[chosen]()
        if spent:
            print(f"measured {sum(spent):.2f} s", flush=True)
