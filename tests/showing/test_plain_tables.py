"""Tables of plain cells: laid out as a library does that asks far more of every cell."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tabulate import tabulate

from consilience.showing.plain_tables import html_table, markdown_table, text_table
from consilience.words import clean

cells = st.text("ab|<>&\"' éßя-\\*0", max_size=6).map(clean)


@given(st.integers(1, 4).flatmap(lambda size: st.lists(st.tuples(*[cells] * size), max_size=4)))
def test_tables_are_laid_out_as_tabulate_does(rows):
    heads = ["who", "figure as stated", "", "é"][: len(rows[0])] if rows else ["who"]
    laid_out = {style: tabulate(rows, heads, style, disable_numparse=True) for style in ("simple", "github", "html")}
    assert text_table(heads, rows) == laid_out["simple"]
    assert markdown_table(heads, rows) == laid_out["github"]
    caption = "<table>\n<caption>&lt;b&gt;</caption>"
    assert html_table(heads, rows, "<b>") == laid_out["html"].replace("<table>", caption, 1)


def test_columns_line_up_in_a_terminal_whatever_the_script():
    table = text_table(["who", "says"], [["新华社", "12"], ["Ü\N{COMBINING DIAERESIS}", "1"], ["AP", "13"]])
    assert table.splitlines()[2:] == ["新华社  12", "Ü\N{COMBINING DIAERESIS}       1", "AP      13"]
