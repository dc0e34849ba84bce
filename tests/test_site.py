"""The site as a reader sees it: every page of it fits its window, and starts with what the project is for."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from showing.browser import PATH, Browser

ROOT = Path(__file__).parents[1]
_TOO_WIDE = """JSON.stringify([document.documentElement.scrollWidth - innerWidth,
  ...[...document.querySelectorAll('article *')]
    .filter(one => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('pre, .table-wrapper'))
    .map(one => one.tagName + ' ' + one.textContent.slice(0, 40))])"""
"""How far the page is wider than its window, and what stands out of it without a box of its own to scroll in."""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    pytest.importorskip("sphinx", reason="the extra docs builds the site")
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "sphinx", "-qW", "--keep-going", "-b", "html", str(ROOT / "docs"), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    if PATH is None:
        pytest.skip("Chromium is not installed: apt-get install chromium")
    found = Browser(tmp_path_factory.mktemp("profile"))
    yield found
    found.close()


@pytest.mark.parametrize("width", [390, 1280, 1440])
def test_no_page_is_wider_than_its_window(site, browser, width):
    pages = sorted(page for page in site.rglob("*.html") if page.stem not in ("genindex", "search", "py-modindex"))
    assert len(pages) > 20
    wide = {}
    for page in pages:
        browser.open(page.as_uri(), width=width)
        over, *named = json.loads(browser.evaluate(_TOO_WIDE))
        if over > 0 or named:
            wide[page.name] = (over, named[:3])
    assert wide == {}


def test_the_start_page_is_the_readme_with_links_into_the_site(site):
    start = (site / "contents.html").read_text(encoding="utf-8")
    assert "Several sources state a number" in start
    assert 'href="how-to/check-a-death-toll.html"' in start
    assert 'href="contributing.html"' in start
    assert 'href="docs/' not in start
