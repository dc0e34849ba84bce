"""The command answers the same in whatever surroundings it runs: each row was an attack once."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from consilience import read_claims, reconcile

ROOT = Path(__file__).parents[1]
SEED = ROOT / "seeds" / "orla-flood.toml"
BARE = {name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT", "PYTHONPATH", "TMPDIR")}
pytestmark = pytest.mark.skipif(os.name != "posix", reason="shells and locales of POSIX")

SURROUNDINGS = {
    "utf-8": {},
    "C": {"LANG": "C", "LC_ALL": "C"},
    "Turkish": {"LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"},
    "Samoa": {"TZ": "Pacific/Apia"},
    "a time zone that does not exist": {"TZ": "Nowhere/None"},
    "hash seed": {"PYTHONHASHSEED": "4711"},
    "no home": {"HOME": "/nonexistent"},
    "no home variable": {"HOME": ""},
    "optimised": {"PYTHONOPTIMIZE": "2"},
    "warnings are errors": {"PYTHONWARNINGS": "error"},
    "development mode": {"PYTHONDEVMODE": "1"},
    "no bytecode": {"PYTHONDONTWRITEBYTECODE": "1"},
    "dumb terminal": {"TERM": "dumb", "COLUMNS": "20", "LINES": "0"},
    "nonsense columns": {"COLUMNS": "wide"},
}


def answer(surroundings, *command, **options):
    line = [sys.executable, "-m", "consilience", *(command or [str(SEED)])]
    told = subprocess.run(line, env=BARE | surroundings, check=False, capture_output=True, **options)
    assert b"Traceback" not in told.stderr, told.stderr
    return told.returncode, told.stdout


@pytest.fixture(scope="module")
def plain():
    return answer({"PYTHONUTF8": "1"})


@pytest.mark.parametrize("name", SURROUNDINGS)
def test_the_answer_is_the_same(plain, name):
    assert answer({"PYTHONUTF8": "1"} | SURROUNDINGS[name]) == plain


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "latin-1", "utf-16", "cp037"])
def test_signs_that_an_output_cannot_show_are_replaced(plain, encoding):
    status, shown = answer({"PYTHONIOENCODING": encoding})
    assert status == plain[0]
    assert shown.decode(encoding).splitlines()[0] == plain[1].decode().splitlines()[0]


def test_a_reader_that_leaves_early_is_not_an_error():
    line = f'"{sys.executable}" -m consilience "{SEED}" | head -n 1'
    told = subprocess.run(["sh", "-c", line], env=BARE, check=False, capture_output=True, text=True)
    assert told.stdout.count("\n") == 1
    assert told.stderr == ""


def test_a_folder_that_cannot_be_written_to(tmp_path, plain):
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o500)
    try:
        assert answer({"PYTHONUTF8": "1"}, cwd=folder) == plain
    finally:
        folder.chmod(0o700)


def test_eight_threads_on_one_result():
    expected = reconcile(read_claims(SEED))
    shown = (expected.summary(), expected.ranges.to_csv(), expected.discrepancies.to_csv(), expected.table())
    for _ in range(3):
        result = reconcile(read_claims(SEED))
        with ThreadPoolExecutor(8) as pool:
            work = [
                pool.submit(
                    lambda one=result: (
                        one.summary(),
                        one.ranges.to_csv(),
                        one.discrepancies.to_csv(),
                        one.table(),
                    )
                )
                for _ in range(16)
            ]
            assert {one.result() for one in work} == {shown}


def _summary(path):
    return reconcile(read_claims(path)).summary()


@pytest.mark.parametrize("method", ["spawn", "fork"])
def test_worker_processes(method):
    with get_context(method).Pool(2) as pool:
        assert set(pool.map(_summary, [SEED] * 4)) == {_summary(SEED)}
