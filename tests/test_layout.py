"""A room imports only from rooms above it, a module only from modules to its left: as CONTRIBUTING.md lists them."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "consilience"
_ROW = re.compile(r"^\| `(\w+)` \| ([\w, ]+) \|$", re.MULTILINE)


def shelves():
    rows = _ROW.findall((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    return {room: modules.split(", ") for room, modules in rows}


SHELVES = shelves()
PLACES = {
    f"consilience.{room}.{module}": (floor, place)
    for floor, (room, modules) in enumerate(SHELVES.items())
    for place, module in enumerate(modules)
}


def imports_of(path):
    """Modules that a file imports as it is loaded, type-only and lazy imports left out."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("consilience."):
            yield node.module


@pytest.mark.parametrize("room", SHELVES)
def test_every_module_is_on_its_shelf(room):
    found = {path.stem for path in (SOURCE / room).glob("*.py")} - {"__init__", "_hypothesis_hook"}
    assert found == set(SHELVES[room])


@pytest.mark.parametrize("module", PLACES)
def test_a_module_knows_only_those_before_it(module):
    path = SOURCE.joinpath(*module.split(".")[1:]).with_suffix(".py")
    later = [other for other in imports_of(path) if other in PLACES and PLACES[other] >= PLACES[module]]
    assert later == []
