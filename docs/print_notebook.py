"""Run the notebook and keep in it what its cells show: ``python docs/print_notebook.py``."""

from __future__ import annotations

import ast
import io
import json
import os
import re
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
NOTEBOOK = ROOT / "docs" / "five-figures.ipynb"


def run() -> dict[str, Any]:
    """Return the notebook with the outputs that its cells have now; it runs in the root of the project."""
    notebook: dict[str, Any] = json.loads(NOTEBOOK.read_text(encoding="utf-8"))
    names: dict[str, Any] = {}
    before = Path.cwd()
    os.chdir(ROOT)
    try:
        code = (cell for cell in notebook["cells"] if cell["cell_type"] == "code")
        for count, cell in enumerate(code, 1):
            *body, last = ast.parse("".join(cell["source"])).body
            assert isinstance(last, ast.Expr), "the last line of a cell is what it shows"
            exec(compile(ast.Module(body, []), "notebook", "exec"), names)
            thing = eval(compile(ast.Expression(last.value), "notebook", "eval"), names)
            shown = {"data": _shown(thing), "execution_count": count, "metadata": {}, "output_type": "execute_result"}
            cell.update(execution_count=count, outputs=[shown])
    finally:
        os.chdir(before)
    return notebook


def _shown(thing: Any) -> dict[str, list[str]]:
    """Return what a notebook shows of a value: its table, or its picture, in which text stays text."""
    if hasattr(thing, "_repr_html_"):
        return {"text/html": _lines(thing._repr_html_())}
    from matplotlib.pyplot import close

    from consilience.showing.canvas import UNDATED, text_kept

    with text_kept(), io.StringIO() as written:
        thing.figure.savefig(written, format="svg", metadata=UNDATED)
        close(thing.figure)
        return {"image/svg+xml": _lines(written.getvalue())}


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def words(notebook: dict[str, Any]) -> list[str]:
    """Return the texts of a notebook's outputs, without the layout of pictures, which depends on fonts."""
    found = []
    for cell in notebook["cells"]:
        for output in cell.get("outputs", []):
            for kind, lines in output["data"].items():
                text = "".join(lines)
                found += re.findall(r"<text[^>]*>([^<]*)</text>", text) if kind == "image/svg+xml" else [text]
    return found


def stale() -> bool:
    """Whether the notebook shows something else than it would if it ran now."""
    return words(run()) != words(json.loads(NOTEBOOK.read_text(encoding="utf-8")))


if __name__ == "__main__":
    import matplotlib

    matplotlib.use("Agg")
    NOTEBOOK.write_text(json.dumps(run(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
