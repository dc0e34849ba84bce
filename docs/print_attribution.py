"""Print how well sources and scopes of figures are found in labelled texts: ``python docs/print_attribution.py SCORE``.

SCORE is a script beside labelled texts, with functions ``news(path, options)`` and ``articles(path, options, verbose)``
that print a count of what is right; the labelled texts are not part of this repository. Each name of a parser
behind it, such as ``spacy``, gives a column beside that of the rules.
"""

from __future__ import annotations

import contextlib
import importlib.util
import io
import re
import sys
from collections.abc import Sequence
from pathlib import Path


def printed(score: Path, parser: str) -> tuple[str, str]:
    """Return what the script prints of the news and of the labelled articles."""
    spec = importlib.util.spec_from_file_location("score", score)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    said = []
    for run in (
        lambda: module.news(score.parent / "news_train.jsonl.gz", {"parser": parser}),
        lambda: module.articles(score.parent / "articles.jsonl", {"parser": parser}, False),
    ):
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            run()
        said.append(out.getvalue())
    return said[0], said[1]


def shares(news: str, articles: str) -> dict[str, str]:
    """Return the shares by what was measured."""
    rows = re.findall(r"(of the sources named, right|of those there are, found) ([\d.]+)", news)
    rows += re.findall(r"(figure|source|cites|what|where|when|status|every field) ([\d.]+)", articles)
    rows += re.findall(r"(not found|left out:) ([\d.]+)", articles)
    names = {
        "of the sources named, right": "news: of the sources named, right",
        "of those there are, found": "news: of the figures that have a source, found",
        "left out:": "articles: numbers that are not claims, left out",
        "not found": "articles: claims not found at all",
    }
    return {names.get(name, f"articles: {name} right"): value for name, value in rows}


def table(measured: Sequence[tuple[str, dict[str, str]]]) -> str:
    """Return the shares as a table in Markdown, a column for each engine."""
    head = [f"| measured | {' | '.join(engine for engine, _ in measured)} |", f"|---|{'---|' * len(measured)}"]
    rows = [f"| {name} | {' | '.join(found[name] for _, found in measured)} |" for name in measured[0][1]]
    return "\n".join([*head, *rows])


if __name__ == "__main__":
    engines = ("rules", *sys.argv[2:])
    print(table([(engine, shares(*printed(Path(sys.argv[1]), engine))) for engine in engines]))
