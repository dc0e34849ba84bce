"""Sphinx: ``python -m sphinx -W -b html docs docs/_build``. The pages are plain Markdown, to be read unbuilt too."""

import re
from pathlib import Path

from sphinx.application import Sphinx

import consilience

project = "consilience"
author = "The consilience developers"
release = version = consilience.__version__
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
html_theme = "furo"
html_title = "consilience"
html_show_copyright = False
html_static_path = ["_static"]
html_css_files = ["wide.css"]
root_doc = "contents"
exclude_patterns = ["_build"]
myst_heading_anchors = 6
autodoc_member_order = "bysource"
autodoc_typehints = "none"
napoleon_numpy_docstring = True
napoleon_google_docstring = False
napoleon_use_ivar = True
highlight_language = "python"
myst_enable_extensions = ["attrs_inline"]


def setup(app: Sphinx) -> None:
    """Let the site show what stands in the pages for readers of the plain Markdown, and for the tests."""
    app.connect("source-read", _adapt)


_ROOT = Path(__file__).parents[1]
_WHOLE = re.compile(r"^<!-- whole: (\S+) -->$", re.MULTILINE)
"""Where a page of the site is a page of the project, such as the README."""
_HERE = {"seeds/README.md": "seeds.md", "CONTRIBUTING.md": "contributing.md", "CHANGELOG.md": "changes.md"}
_LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)(#[^)]*)?\)")


def _adapt(app: Sphinx, name: str, source: list[str]) -> None:
    source[0] = _WHOLE.sub(lambda mark: _page(mark[1]), source[0])
    # Links find the anchors that pages set in HTML.
    source[0] = re.sub(r'<a id="([\w-]+)"></a>\*\*(.*?)\*\*', r"[**\2**]{#\1}", source[0])
    # The empty line that ends a doctest is not shown.
    source[0] = re.sub(r"\n\n```\n", r"\n```\n", source[0])


def _page(path: str) -> str:
    """Return a page of the project with its links as they are from `docs`; to files that no page shows, without."""

    def turned(link: re.Match[str]) -> str:
        target = ((_ROOT / path).parent / link[1]).resolve().relative_to(_ROOT).as_posix()
        inside = _HERE.get(target, target.removeprefix("docs/") if target.startswith("docs/") else None)
        return f"]({inside}{link[2] or ''})" if inside and Path(inside).suffix else "](#)"  # a folder is not a page

    text = _LINK.sub(turned, (_ROOT / path).read_text(encoding="utf-8"))
    return re.sub(r"(?<!!)\[([^\[\]]*)\]\(#\)", r"\1", text)
