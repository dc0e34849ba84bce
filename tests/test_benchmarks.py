"""The table of benchmarks goes on where a peer is missing or fails; where our side fails, it does not."""

from __future__ import annotations

import sys
import time
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture
def table(monkeypatch):
    pytest.importorskip("polars")
    monkeypatch.syspath_prepend(str(ROOT))
    yield import_module("benchmarks.__main__")
    for name in [name for name in sys.modules if name.partition(".")[0] == "benchmarks"]:
        monkeypatch.delitem(sys.modules, name)


def case(prepare):
    return SimpleNamespace(
        **{"name": "work", "against": "peer", "aim": "", "prepare": prepare, "clock": time.perf_counter},
        **{"runs": 1, "warm": 0, "times": 1, "slower": False, "seconds": False},
    )


def failing(error):
    def run():
        raise error

    return run


def idle():
    sum(range(1000))


def test_a_peer_that_fails_is_a_row_that_says_why(table):
    broken = failing(ValueError("node array | from the pickle\nhas an incompatible dtype"))
    row = table.row_of(case(lambda: (idle, broken)), 1)
    assert "not measured: the peer fails, ValueError: node array / from the pickle has an incompatible dtype" in row
    assert row.count("|") == 7


def test_a_peer_that_is_missing_is_named(table):
    row = table.row_of(case(failing(ModuleNotFoundError("no", name="quantulum3"))), 1)
    assert "not measured: quantulum3 is not installed" in row
    assert "ImportError: cannot import name" in table.row_of(case(failing(ImportError("cannot import name 'x'"))), 1)


def test_some_rows_of_a_page_are_written_anew(table):
    rows = ["| a | x | 1 |", "| b | x | 2 |", "| b | y | 3 |"]
    page = "# Title\n\nWords.\n\n{}|---|\n{}\n\nNotes | of it.\n"
    made = page.format("| work | against |\n", "\n".join(rows))
    wanted = page.format("| work | against |\n", "\n".join([rows[0], "| b | x | 5 |", rows[2], "| c | x | 6 |"]))
    assert table.with_rows(made, ["| b | x | 5 |", "| c | x | 6 |"]) == wanted


def test_a_failure_of_our_own_is_one(table):
    with pytest.raises(ValueError, match="ours"):
        table.row_of(case(lambda: (failing(ValueError("ours")), idle)), 1)
    assert "times faster" in table.row_of(case(lambda: (idle, idle)), 1)
