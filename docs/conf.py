"""Sphinx: ``python -m sphinx -W -b html docs docs/_build``. The pages are plain Markdown, to be read unbuilt too."""

import re

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


def _adapt(app: Sphinx, name: str, source: list[str]) -> None:
    # Links find the anchors that pages set in HTML.
    source[0] = re.sub(r'<a id="([\w-]+)"></a>\*\*(.*?)\*\*', r"[**\2**]{#\1}", source[0])
    # The empty line that ends a doctest is no part of what is shown.
    source[0] = re.sub(r"\n\n```\n", r"\n```\n", source[0])
