"""The benchmark of particle properties, on a small database of the same form as that of the Particle Data Group."""

from __future__ import annotations

import sqlite3
import sys
from importlib import import_module
from pathlib import Path

import pytest

MEASURED = [(1970, 10.4, 0), (1971, 10.2, 0), (1975, 9.9, 0), (1979, 10.1, 0), (2005, 10.0, 1), (2010, 10.1, 1)]
"""Year, value, and whether the average of today uses it."""


@pytest.fixture
def particles(monkeypatch):
    pytest.importorskip("scipy")
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2]))
    yield import_module("benchmarks.particles")
    for name in [name for name in sys.modules if name.partition(".")[0] == "benchmarks"]:
        monkeypatch.delitem(sys.modules, name)


@pytest.fixture
def database():
    made = sqlite3.connect(":memory:")
    made.executescript(
        "create table pdgdata (pdgid, edition, value, error_positive, error_negative, scale_factor, unit_text,"
        " value_type, limit_type);"
        "create table pdgreference (id, publication_year);"
        "create table pdgmeasurement (id, pdgid, pdgreference_id);"
        "create table pdgmeasurement_values (pdgmeasurement_id, column_name, limit_type, used_in_average, value,"
        " error_positive, error_negative, unit_text);"
        "insert into pdgdata values ('q', '2026', 10.05, 0.0707107, 0.0707107, 1.0, 's', 'AC', null);"
        "insert into pdgdata values ('q', '2020', 99, 1, 1, 1.0, 's', 'AC', null);"
    )
    for place, (year, value, used) in enumerate(MEASURED):
        error = 0.1 if used else 0.4
        made.execute("insert into pdgreference values (?, ?)", (place, year))
        made.execute("insert into pdgmeasurement values (?, 'q', ?)", (place, place))
        row = (place, "VALUE", None, used, value, error, error, "s")
        made.execute("insert into pdgmeasurement_values values (?, ?, ?, ?, ?, ?, ?, ?)", row)
    yield made
    made.close()


def test_an_average_is_computed_again(particles, database):
    ((published, pooled, even),) = particles.averages(database)
    assert published == (10.05, 0.0707107, 1.0)
    assert (pooled.claims, pooled.estimate, even) == (2, pytest.approx(10.05), True)
    assert "| symmetric | 1 | 1 | 1 | 1 |" in particles.table(database)


def test_what_was_listed_is_held_against_today(particles, database, monkeypatch):
    monkeypatch.setattr(particles, "SURE", 0.5)
    first = particles.history(database).splitlines()[2]
    assert first.startswith("| 1980 | 1 | 100 |")
