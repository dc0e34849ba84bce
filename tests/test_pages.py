"""The pages show what their commands print."""

from __future__ import annotations

import ast
import importlib.util
import json
import runpy
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[1]
_spec = importlib.util.spec_from_file_location("print_outputs", _ROOT / "docs" / "print_outputs.py")
print_outputs = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(print_outputs)


def test_outputs_on_the_pages_are_current():
    assert print_outputs.stale() == [], "run: python docs/print_outputs.py"


def test_a_stale_output_would_be_found():
    page = (_ROOT / "README.md").read_text(encoding="utf-8")
    assert "No conflict." in page
    old = page.replace("No conflict.", "No confict.")
    assert print_outputs.filled(old) == page


def test_the_comparison_is_as_printed():
    printed = runpy.run_path(str(_ROOT / "docs" / "print_compared.py"))["page"]()
    page = (_ROOT / "docs" / "compared.md").read_text(encoding="utf-8")
    assert page == printed, "run: python docs/print_compared.py > docs/compared.md"


def test_the_notebook_runs_and_each_cell_shows_something(monkeypatch):
    pytest.importorskip("matplotlib").use("Agg")
    import matplotlib.pyplot as plt

    monkeypatch.chdir(_ROOT)
    cells = json.loads((_ROOT / "docs" / "five-figures.ipynb").read_text(encoding="utf-8"))["cells"]
    names = {}
    shown = []
    for cell in cells:
        if cell["cell_type"] == "code":
            assert cell["outputs"] == [], "keep the notebook without outputs"
            *body, last = ast.parse("".join(cell["source"])).body
            exec(compile(ast.Module(body, []), "notebook", "exec"), names)
            shown.append(eval(compile(ast.Expression(last.value), "notebook", "eval"), names))
    assert all(hasattr(thing, "_repr_html_") for thing in shown[:3])
    assert all(type(thing).__name__ == "Axes" for thing in shown[3:])
    assert len(shown) == 5
    plt.close("all")
