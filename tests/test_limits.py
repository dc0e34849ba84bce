"""Input made to do harm meets a limit that says so, and nothing in the package runs what it reads."""

from __future__ import annotations

import ast
import io
import itertools
import os
import runpy
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import consilience as cs
from consilience.errors import FigureError, OptionError, ReadError
from consilience.pooling import equivalence, subsets
from consilience.reading import files, sheets
from consilience.reconciling import collection, minimal_sets, slips
from consilience.weighing import echoes
from consilience.wording.decimals import MOST_DIGITS

ROOT = Path(__file__).parents[1]
LIMITS = runpy.run_path(str(ROOT / "docs" / "print_limits.py"))["LIMITS"]


@pytest.mark.parametrize("limit", LIMITS, ids=lambda limit: limit.what)
def test_every_limit_has_its_test(limit):
    path, name = limit.test.split("::")
    tests = {node.name for node in ast.parse((ROOT / path).read_text(encoding="utf-8")).body if hasattr(node, "name")}
    assert name in tests
    assert limit.value


# -- input ----------------------------------------------------------------------------------------------------


def test_a_file_may_not_be_larger(monkeypatch, tmp_path):
    monkeypatch.setattr(files, "LARGEST_FILE", 16)
    path = tmp_path / "a.csv"
    path.write_text("figure,source\n12", encoding="utf-8")
    assert len(cs.read_claims(path)) + len(cs.read_claims(path).rejected) == 1
    path.write_text("figure,source\n123", encoding="utf-8")
    for what in (path, io.StringIO(path.read_text(encoding="utf-8")), io.BytesIO(path.read_bytes())):
        with pytest.raises(ReadError, match="larger than 16 bytes; read a table in chunks"):
            cs.read_claims(what)


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="no file without an end")
def test_a_file_without_an_end_is_not_read_to_it(monkeypatch):
    monkeypatch.setattr(files, "LARGEST_FILE", 1_000)
    with pytest.raises(ReadError, match="larger than"):
        cs.read_claims("/dev/zero", format="csv")


def workbook(path, change=lambda name, content: content):
    """Write a workbook of one claim, its parts changed."""
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(["figure", "source"])
    book.active.append(["about 5", "x"])
    book.save(path)
    with zipfile.ZipFile(path) as packed:
        parts = {name: change(name, packed.read(name)) for name in packed.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return path


def test_a_workbook_may_not_unpack_to_more(monkeypatch, tmp_path):
    path = workbook(tmp_path / "a.xlsx", lambda name, part: part + (b" " * 2_000_000 if "sheet1" in name else b""))
    assert len(cs.read_claims(path)) == 1
    monkeypatch.setattr(sheets, "LARGEST_WORKBOOK", 1_000_000)
    assert path.stat().st_size < 20_000
    with pytest.raises(ReadError, match="unpacks to more than 1,000,000 bytes"):
        cs.read_claims(path)


def test_a_workbook_of_entities_within_entities_is_refused(tmp_path):
    names = "abcdefghi"
    inner = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in itertools.pairwise(names))
    bomb = f'<!DOCTYPE s [<!ENTITY a "{"a" * 10}">{inner}]><worksheet'.encode()

    def change(name, content):
        content = content.replace(b"<sheetData>", b"<sheetData>&i;") if "sheet1" in name else content
        return content.replace(b"<worksheet", bomb, 1)

    with pytest.raises(ReadError, match="not a workbook"):
        cs.read_claims(workbook(tmp_path / "a.xlsx", change))


@pytest.mark.parametrize("part", ["sheet1.xml", "workbook.xml"])
def test_a_workbook_that_breaks_off_is_refused(part, tmp_path):
    path = workbook(tmp_path / "a.xlsx", lambda name, content: content[:150] if name.endswith(part) else content)
    with pytest.raises(ReadError, match="not a workbook"):
        cs.read_claims(path)


def test_a_workbook_with_a_wrong_byte_is_read_or_refused(tmp_path):
    path = workbook(tmp_path / "a.xlsx")
    content = path.read_bytes()
    for place in range(0, len(content), 61):
        path.write_bytes(content[:place] + bytes([content[place] ^ 0x5A]) + content[place + 1 :])
        try:
            claims = cs.read_claims(path)
        except ReadError:
            continue
        assert len(claims) + len(claims.rejected) <= 1


def test_a_parquet_file_may_not_have_more_rows(monkeypatch, tmp_path):
    pytest.importorskip("pyarrow")
    monkeypatch.setattr(sheets, "MOST_ROWS", 3)
    pd.DataFrame({"figure": ["5"] * 3}).to_parquet(tmp_path / "a.parquet")
    assert len(cs.read_claims(tmp_path / "a.parquet")) == 3
    pd.DataFrame({"figure": ["5"] * 4}).to_parquet(tmp_path / "a.parquet")
    with pytest.raises(ReadError, match="more than 3 rows: got 4; reconcile it as a frame"):
        cs.read_claims(tmp_path / "a.parquet")


@pytest.mark.parametrize("form", ["{} = 1", "[{}]", "x = {{{} = 1}}"])
@pytest.mark.parametrize("part", ["a", '"a b"', "'a.b'"])
def test_a_key_may_not_have_more_parts(form, part):
    allowed = form.format(" . ".join([part] * files.DEEPEST_KEY))
    with pytest.raises(ReadError, match="unknown field"):
        cs.read_claims(io.StringIO(allowed), format="toml")
    with pytest.raises(ReadError, match="a key of more than 100 parts: got"):
        cs.read_claims(io.StringIO(form.format(".".join([part] * 50_000))), format="toml")


@pytest.mark.parametrize(
    ("text", "format"),
    [("a = " + "[" * 100_000, "toml"), ("a = " + "{a=" * 100_000, "toml"), ('{"a":' * 100_000, "json")],
)
def test_values_may_not_nest_deeper(text, format):
    with pytest.raises(ReadError, match="nested too deep"):
        cs.read_claims(io.StringIO(text), format=format)


def test_a_number_may_not_have_more_digits():
    with pytest.raises(FigureError, match="more than 400 digits"):
        cs.read_figure("0." + "1" * MOST_DIGITS)
    assert cs.read_claims([{"figure": "9" * 100_000}]).rejected[0].reason == "too large"


# -- enumeration ----------------------------------------------------------------------------------------------


def exponential(parts):
    """Claims with 2 ** parts minimal conflicts: two on each part of one total."""
    scopes = [{"what": f"part {n}"} for n in range(parts)]
    claims = [
        cs.Claim(id=f"{n}{twin}", figure="2-3", source=f"s{n}{twin}", scope=scope)
        for n, scope in enumerate(scopes)
        for twin in "ab"
    ]
    whole = cs.Claim(id="whole", figure=str(2 * parts - 1), source="w", scope={"what": "all"})
    return cs.ClaimSet([*claims, whole], totals=[cs.Total(whole={"what": "all"}, parts=scopes)])


def test_no_more_minimal_sets_are_listed():
    result = cs.reconcile(exponential(9))
    assert minimal_sets.MOST_SETS < 2**9
    assert result.truncated
    assert 0 < len(result.discrepancies) <= minimal_sets.MOST_SETS


def test_no_more_steps_are_taken(monkeypatch):
    assert not cs.reconcile(exponential(4)).truncated
    monkeypatch.setattr(minimal_sets, "MOST_STEPS", 5)
    result = cs.reconcile(exponential(4))
    assert result.truncated
    assert "whole" in result.set_aside["claims"].tolist()


def test_no_more_subsets_are_tried(monkeypatch):
    monkeypatch.setattr(subsets, "MOST_STEPS", 1_000)
    with pytest.raises(OptionError, match="too many subsets to look at"):
        cs.largest_consistent_subsets(np.repeat(np.arange(20.0), 3) * 1.5, standard_errors=np.ones(60))


def test_no_more_pairs_are_explained(monkeypatch):
    claims = cs.ClaimSet([cs.Claim(id=str(n), figure=str(10**n), source=str(n)) for n in range(1, 6)])
    every = cs.explain(claims)
    monkeypatch.setattr(collection, "MOST_SINGLE", 2)
    some = cs.explain(claims)
    assert 0 < len(some) < len(every)
    assert set(some) <= set(every)


def test_no_more_sources_are_looked_at_for_echoes(monkeypatch):
    rng = np.random.default_rng(0)
    rows = [(n, str(source), int(rng.integers(1, 10**6))) for n in range(60) for source in range(8)]
    copied = [(n, f"{source}, copied", value) for n, source, value in rows if source in "012"]
    data = pd.DataFrame(rows + copied, columns=["scope", "source", "value"])
    assert cs.find_truth(data).echoes["suspected"].sum() == 3
    monkeypatch.setattr(echoes, "MOST_SOURCES", 4)
    assert cs.find_truth(data).echoes["suspected"].sum() <= 2


def test_no_more_values_are_compared_pairwise(monkeypatch):
    monkeypatch.setattr(equivalence, "MOST_PAIRS", 3)
    values = [1.0, 2.0, 4.0, 8.0]
    assert len(cs.pool(values[:3], [1.0] * 3).bilateral()) == 3
    with pytest.raises(OptionError, match="too many values to compare pairwise: got 4; give at most 3"):
        cs.pool(values, [1.0] * 4).bilateral()


def test_no_more_values_are_drawn(monkeypatch):
    pytest.importorskip("matplotlib")
    from consilience.showing import forest_plot

    monkeypatch.setattr(forest_plot, "MOST_ROWS", 3)
    values = [1.0, 2.0, 4.0, 8.0]
    cs.measurements.plot_forest(cs.pool(values[:3], [1.0] * 3))
    with pytest.raises(OptionError, match="too many values to draw: got 4; a row each: at most 3"):
        cs.measurements.plot_forest(cs.pool(values, [1.0] * 4))


def test_no_more_buckets_are_made(tmp_path):
    parquet = pytest.importorskip("consilience.frames.parquet")
    (tmp_path / "in").mkdir()
    given = {"scope": "place", "figure": "figure", "progress": False}
    pd.DataFrame({"place": ["K"], "figure": ["5"]}).to_parquet(tmp_path / "in" / "a.parquet")
    with pytest.raises(OptionError, match=f"from 1 to {parquet.MOST_BUCKETS:,}"):
        parquet.reconcile_folder(tmp_path / "in", tmp_path / "out", **given, buckets=parquet.MOST_BUCKETS + 1)
    assert not (tmp_path / "out").exists()


def test_no_more_names_are_searched_for_slips(monkeypatch):
    claims = [cs.Claim(id=str(n), figure="5", source=name) for n, name in enumerate(["Reuters"] * 4 + ["Reutres"])]
    assert any("Reutres" in remark for remark in cs.reconcile(claims).remarks)
    monkeypatch.setattr(slips, "_MOST_NAMES", 1)
    assert not any("Reutres" in remark for remark in cs.reconcile(claims).remarks)


# -- regular expressions --------------------------------------------------------------------------------------

_PATTERNS = """
import pkgutil, re, importlib, consilience
for found in pkgutil.walk_packages(consilience.__path__, "consilience."):
    if found.name.endswith(("__main__", "spark")):
        continue
    module = importlib.import_module(found.name)
    for name, value in vars(module).items():
        if isinstance(value, re.Pattern):
            for piece in [*"9 a-.,(+", "'", '"', "9 ", "9.", "a.", "a ", "9,", "+9 ", "[9, ", "1-"]:
                for text in (piece * 100_000, "+1" + piece * 100_000 + "!", "[1" + piece * 100_000 + "!"):
                    value.match(text), value.fullmatch(text)
            print(found.name, name)
"""


def test_no_pattern_backtracks_for_long():
    # One whose time grows with the square of the text would take hours; the limit is for it to end, not to measure.
    done = subprocess.run([sys.executable, "-c", _PATTERNS], capture_output=True, text=True, timeout=300, check=True)
    assert len(done.stdout.splitlines()) > 10


@pytest.mark.parametrize("piece", ["9", " 9", "1,", "about ", "(", "a.", "1 ± ", "5 and ", "\u00a01", "½"])
def test_figures_are_found_in_any_text(piece):
    text = piece * (20_000 // len(piece))
    found = subprocess.run(
        [sys.executable, "-c", "import sys, consilience as cs; print(len(cs.find_figures(sys.stdin.read())))"],
        input=text.encode(),
        env={**os.environ, "PYTHONUTF8": "1"},
        capture_output=True,
        timeout=300,
        check=True,
    )
    assert int(found.stdout) >= 0


# -- what is run ----------------------------------------------------------------------------------------------

_FORBIDDEN_CALLS = {"eval", "exec", "compile", "__import__", "system", "popen", "load_module"}
_FORBIDDEN_MODULES = {"pickle", "marshal", "shelve", "yaml", "subprocess", "ctypes", "dill", "joblib", "cloudpickle"}


def suspects(source):
    """Calls and imports that would run what was read, or a shell."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
            yield from (name for name in names if name.split(".")[0] in _FORBIDDEN_MODULES)
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            of_re = isinstance(node.func, ast.Attribute) and getattr(node.func.value, "id", "") == "re"
            if (name in _FORBIDDEN_CALLS and not of_re) or name in ("read_pickle", "to_pickle"):
                yield name
            if any(word.arg in ("shell", "allow_pickle") for word in node.keywords):
                yield f"{name} with a shell or pickles"


@pytest.mark.parametrize("path", sorted((ROOT / "src").rglob("*.py")), ids=lambda path: path.name)
def test_nothing_runs_what_it_reads(path):
    assert list(suspects(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "source", ["eval(x)", "import pickle", "from yaml import load", "run(x, shell=True)", "pd.read_pickle(x)"]
)
def test_what_would_run_it_is_seen(source):
    assert len(list(suspects(source))) == 1
