"""A room imports only from rooms above it, a module only from modules to its left: as CONTRIBUTING.md lists them.

Imports inside functions and for types count too.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "consilience"
_ROW = re.compile(r"^\| (`?)(\w+)\1 \| [^|]+ \| ([\w, ]+) \|$", re.MULTILINE)
_OPEN = ("ground", "top")
"""Rooms that are no folders: their modules stand beside the rooms."""
BACK = {("consilience.model.claim_sets", "consilience.reading.dossiers")}
"""What may run back: `ClaimSet.write`."""


def shelves():
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    rows = _ROW.findall(page.partition("## How the package is organised")[2].partition("\n## ")[0])
    return {room: modules.split(", ") for _, room, modules in rows if room != "room"}


SHELVES = shelves()
PLACES = {
    f"consilience.{module}" if room in _OPEN else f"consilience.{room}.{module}": (floor, place)
    for floor, (room, modules) in enumerate(SHELVES.items())
    for place, module in enumerate(modules)
}


def file_of(module):
    path = SOURCE.joinpath(*module.split(".")[1:])
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def imports_of(path):
    """Every module of the package that a file imports, at its head, in a function or for types alone."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            inner = [f"{node.module}.{alias.name}" for alias in node.names]
            yield from [name for name in inner if name in PLACES] or [node.module]


def place_of(module):
    """Where a module stands; one language stands where the languages do."""
    while module not in PLACES and "." in module:
        module = module.rpartition(".")[0]
    return PLACES.get(module)


def test_every_module_is_on_its_shelf():
    for room, modules in SHELVES.items():
        folder = SOURCE if room in _OPEN else SOURCE / room
        found = {path.stem for path in folder.glob("*.py")} | {
            path.parent.name for path in folder.glob("*/__init__.py")
        }
        assert room in _OPEN or found - {"__init__", "_hypothesis_hook"} == set(modules), room
    beside = {path.stem for path in SOURCE.glob("*.py")} - {"__init__", "__main__"}
    assert beside == {module for room in _OPEN for module in SHELVES[room]}
    folders = {path.parent.name for path in SOURCE.glob("*/__init__.py")}
    assert folders == set(SHELVES) - set(_OPEN)


@pytest.mark.parametrize("module", PLACES)
def test_a_module_knows_only_those_before_it(module):
    others = {other for other in imports_of(file_of(module)) if other.startswith("consilience")}
    later = {other for other in others if (at := place_of(other)) and at >= PLACES[module]}
    assert later - {other for back, other in BACK if back == module} == set()
