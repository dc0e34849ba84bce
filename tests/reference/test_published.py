"""Every published worked example, and the page that shows them."""

from __future__ import annotations

import runpy

import pytest

from reference.published import DATA, ROOT, ROWS, Row

needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="the real figures are no part of the package")
print_validation = runpy.run_path(str(ROOT / "docs" / "print_validation.py"))


@pytest.mark.parametrize("row", [pytest.param(r, id=r.name, marks=[needs_data] if r.needs_data else []) for r in ROWS])
def test_our_answer_is_the_published_one(row):
    ours, _ = row.answered()
    # An explanation of a difference that is none is as wrong as a difference without one.
    assert (ours == row.published) == (not row.noted), ours


def test_no_row_is_there_twice():
    assert len({row.name for row in ROWS}) == len(ROWS)


def test_a_wrong_answer_would_be_seen():
    row = Row("nobody", "what?", "about 1,000.5 and 2", lambda: [1000.44, 2.0])
    assert row.answered() == ("about 1,000.4 and 2", pytest.approx(0.06))


def test_the_page_holds_every_row():
    page = (ROOT / "docs" / "validation.md").read_text(encoding="utf-8")
    assert page.count("\n| ") == len(ROWS) + len({row.origin for row in ROWS}), "a line per row, and the headings"
    for row in ROWS:
        if DATA.is_dir() or not row.needs_data:
            assert print_validation["line"](row) in page, "run: python docs/print_validation.py > docs/validation.md"


@needs_data
def test_the_page_is_as_printed():
    page = (ROOT / "docs" / "validation.md").read_text(encoding="utf-8")
    assert page == print_validation["page"](), "run: python docs/print_validation.py > docs/validation.md"
