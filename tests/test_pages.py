"""The pages show what their commands print."""

from __future__ import annotations

import ast
import importlib
import importlib.util
import inspect
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


def test_each_decision_has_a_number_of_its_own():
    pages = sorted((_ROOT / "docs" / "decisions").glob("*.md"))
    numbers = [int(page.name[:4]) for page in pages]
    assert numbers == list(range(1, len(pages) + 1))
    for number, page in zip(numbers, pages, strict=True):
        assert page.read_text(encoding="utf-8").startswith(f"# {number}. "), page.name


def _anchors(page):
    """What a link can point at: anchors set in HTML, and headings as a forge names them."""
    text = page.read_text(encoding="utf-8")
    headings = re.findall(r"^#+ (.*)$", re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL), re.MULTILINE)
    plain = (re.sub(r"[^\w -]", "", re.sub(r"\]\(.*?\)", "", heading)).lower() for heading in headings)
    return {heading.replace(" ", "-") for heading in plain} | set(re.findall(r'<a id="([\w-]+)">', text))


def dead_links(page):
    """Links of a page to a file or a place in it that is not there."""
    text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    for link in re.findall(r"\]\(([^)\s]+)\)", text):
        path, _, anchor = link.partition("#")
        target = page.parent / path if path else page
        if "://" in link or (target.exists() and (not anchor or anchor in _anchors(target))):
            continue
        yield link


@pytest.mark.parametrize(
    "page", [*print_outputs.pages(), _ROOT / "CONTRIBUTING.md", _ROOT / "CHANGELOG.md"], ids=lambda page: page.name
)
def test_every_link_between_the_pages_leads_somewhere(page):
    assert list(dead_links(page)) == []


def test_a_dead_link_would_be_found(tmp_path):
    page = tmp_path / "page.md"
    page.write_text("# On `x`: a\n[a](#on-x-a) [b](#b) [c](page.md) [d](none.md) [e](https://example.org)\n")
    assert list(dead_links(page)) == ["#b", "none.md"]


def test_the_comparison_is_as_printed():
    printed = runpy.run_path(str(_ROOT / "docs" / "print_compared.py"))["page"]()
    page = (_ROOT / "docs" / "compared.md").read_text(encoding="utf-8")
    assert page == printed, "run: python docs/print_compared.py > docs/compared.md"


_MEASURED = re.compile(r"\b[0-9][0-9.,]* ?(%|times|seconds|ms|[KMG]i?B)(?!\w)|\b[0-9]+ of [0-9]+ ")
_COMMAND = re.compile(r"`(\w+=\w+ )?(\S*python|bash) [^`]+`|<!-- output: |`benchmarks/\w+\.py`|^>>> ", re.MULTILINE)
_SET = {
    "docs/why-figures-differ.md": ["within 5 %"],
    "docs/compared.md": ["rel_tol 9.5 %"],
    "docs/how-to/show-a-result.md": ["below 5 %"],
    "docs/decisions/0008-how-words-are-read.md": ["1.2 %"],
    "docs/decisions/0022-plus-minus-compared-and-pooled.md": ["95 %", "5 %"],
}
"""Numbers that nobody measured, since they are an option or part of what is asked."""


def unprinted(name, text):
    """Sections that tell a measured number and name no command that prints it."""
    for said in _SET.get(name, []):
        text = text.replace(said, "")
    printed_whole = "Printed by `" in text.split("\n## ")[0] or "Written by `" in text.split("\n## ")[0]
    for section in re.split(r"^##+ ", text, flags=re.MULTILINE):
        prose = re.sub(r"^```.*?^```", "", section, flags=re.MULTILINE | re.DOTALL)
        if not printed_whole and (found := _MEASURED.search(prose)) and not _COMMAND.search(section):
            yield found[0]


@pytest.mark.parametrize("page", print_outputs.pages(), ids=lambda page: page.name)
def test_a_measured_number_names_the_command_that_prints_it(page):
    assert list(unprinted(str(page.relative_to(_ROOT)), page.read_text(encoding="utf-8"))) == []


def test_a_number_without_a_command_is_seen():
    assert list(unprinted("x.md", "## Fast\nIt is 12 times as fast.\n")) == ["12 times"]
    assert list(unprinted("x.md", "## Fast\nIt is 12 times as fast (`python benchmarks/networks.py`).\n")) == []


def test_the_notebook_runs_and_its_outputs_are_current():
    pytest.importorskip("matplotlib").use("Agg")
    notebook = _script("print_notebook")
    assert not notebook.stale(), "run: python docs/print_notebook.py"
    cells = [cell for cell in notebook.run()["cells"] if cell["cell_type"] == "code"]
    kinds = [kind for cell in cells for output in cell["outputs"] for kind in output["data"]]
    assert kinds == ["text/html"] * 3 + ["image/svg+xml"] * 2


def test_the_pictures_on_the_pages_are_current():
    pytest.importorskip("matplotlib").use("Agg")
    pictures = _script("print_pictures")
    assert pictures.stale() == [], "run: python docs/print_pictures.py"
    drawn = {*pictures.DRAWN, *pictures.CARDS}
    assert {path.name for path in pictures.PICTURES.iterdir()} == drawn
    said = "".join(page.read_text(encoding="utf-8") for page in print_outputs.pages())
    assert all(name in said for name in drawn), "a picture on no page"


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


def test_the_reference_has_every_public_name():
    import consilience

    page = (_ROOT / "docs" / "reference.md").read_text(encoding="utf-8")
    first, _, rest = page.partition("\n## Beside the front door")
    named = [
        set(
            re.findall(
                r"auto(?:function|class|exception|module):: consilience\.(?:measurements\.)?(\w+)$", part, re.MULTILINE
            )
        )
        for part in (first, rest)
    ]
    assert named[0] | {"testing"} == set(consilience.__all__), "testing has a page of its own, test-your-own-rule"
    beside = {*consilience.tables.__all__, *consilience.measurements.__all__}
    assert beside - named[0] <= named[1]
    assert {f"frames.{name}" for name in consilience.frames.__all__ if name not in named[0]} <= set(
        re.findall(r":: consilience\.(frames\.\w+)$", rest, re.MULTILINE)
    )
