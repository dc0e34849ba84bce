"""One page of several texts: each with its figures highlighted, and what a person should check."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import consilience as cs
from consilience.__main__ import main

SCRIPT = "Police said 14 people had died.\n\n<script>alert(1)</script> The ministry said 12 soldiers died in Osby."
TEXTS = [
    cs.Article("The ministry said 12 soldiers died in Osby. He said 40 were hurt.", "Wire", "2024-03-05", "First"),
    cs.Article(SCRIPT, "Post", "2024-03-06"),
]


class _Outline(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in ("meta", "link", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_a_page_holds_every_text_with_its_figures_and_every_claim_of_the_dossier():
    page, dossier = cs.draft_page(TEXTS), cs.draft_claims(TEXTS)
    assert page.count("<mark") == sum(len(cs.find_claims(one.text)) for one in TEXTS)
    ids = re.findall(r'^id = "(.*)"', dossier, re.M)
    assert ids
    assert all(f">{one}<" in page for one in ids)
    assert page.index("First") < page.index("Post")


def test_a_page_is_closed_html_and_runs_nothing():
    page = cs.draft_page(TEXTS)
    outline = _Outline()
    outline.feed(page)
    assert outline.open == []
    assert "<script" not in page


def test_a_page_says_what_to_check():
    page = cs.draft_page(TEXTS)
    assert 'class="unsure"' in page
    assert "the text says &#x27;He&#x27;" in page


def test_the_ending_of_the_output_chooses_the_page(tmp_path):
    text = tmp_path / "a.txt"
    text.write_text("Police said 14 people had died.", encoding="utf-8")
    for ending, begins in (("html", "<!doctype html>"), ("toml", "# A draft")):
        target = tmp_path / f"out.{ending}"
        assert main(["draft", str(text), "-o", str(target)]) == 0
        assert target.read_text(encoding="utf-8").lower().startswith(begins.lower())
