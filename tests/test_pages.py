"""The pages show what their commands print."""

from __future__ import annotations

import ast
import importlib
import importlib.util
import inspect
import json
import re
import runpy
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[1]


def _script(name):
    spec = importlib.util.spec_from_file_location(name, _ROOT / "docs" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


print_outputs = _script("print_outputs")


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


def test_the_pictures_on_the_pages_are_current():
    pytest.importorskip("matplotlib").use("Agg")
    pictures = _script("print_pictures")
    assert pictures.stale() == [], "run: python docs/print_pictures.py"
    assert {path.name for path in pictures.PICTURES.iterdir()} == set(pictures.DRAWN)
    said = "".join(page.read_text(encoding="utf-8") for page in print_outputs.pages())
    assert all(name in said for name in pictures.DRAWN), "a picture on no page"


def _plain_blocks():
    """The blocks of Python that are no doctests, since they need a cluster or a folder of their own."""
    for page in print_outputs.pages():
        for block in re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL):
            if not block.startswith(">>>"):
                yield block


@pytest.mark.parametrize("block", list(_plain_blocks()))
def test_a_block_that_is_no_doctest_calls_what_there_is(block):
    tree = ast.parse(block)
    imports = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
    known = {
        name.name: getattr(importlib.import_module(node.module), name.name) for node in imports for name in node.names
    }
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and getattr(node.func, "id", "") in known]
    assert {call.func.id for call in calls} == set(known)
    for call in calls:
        inspect.signature(known[call.func.id]).bind(*call.args, **{word.arg: word.value for word in call.keywords})


def test_the_folder_on_the_page_is_reconciled(tmp_path, monkeypatch):
    parquet = pytest.importorskip("pyarrow.parquet")
    import pyarrow as pa

    (block,) = (block for block in _plain_blocks() if "reconcile_folder" in block)
    rows = {"country": ["A", "A"], "year": [2023, 2023], "source": ["x", "y"], "deaths": ["about 500", "480"]}
    (tmp_path / "claims").mkdir()
    parquet.write_table(pa.table(rows), tmp_path / "claims" / "1.parquet")
    monkeypatch.chdir(tmp_path)
    exec(block, {})
    assert list((tmp_path / "ranges").glob("*.parquet"))
