"""Phrases of each language, written down with their answers before they were first read."""

from __future__ import annotations

from pathlib import Path

import pytest

import consilience as cs

ROWS = [line.split("\t") for line in (Path(__file__).parent / "languages.tsv").read_text("utf-8").splitlines()]


@pytest.mark.parametrize(("locale", "text", "wanted"), ROWS)
def test_a_phrase_gives_its_figures_or_none(locale, text, wanted):
    found = cs.find_figures(text, cs.Convention(locale=locale, count="[-" not in wanted))
    said = "; ".join(f"{one.figure.interval} {one.unit}".rstrip() for one in found)
    assert (said or "-") == wanted
