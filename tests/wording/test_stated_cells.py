"""Real cells as people typed them: each is one figure or is refused with a reason, and none is read wrong.

The cells are not part of the project; these tests run where they lie beside it.
"""

import json
import math
import runpy
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience.errors import FigureError
from consilience.model.figures import read_figure
from consilience.reading.prose import find_figures
from consilience.wording.reasons import REASONS

ROOT = Path(__file__).parents[2]
DATA = ROOT.parent / "shared" / "data"
CELLS, LABELS = DATA / "stated_cells.csv", DATA / "stated_cells_labelled.json"

pytestmark = pytest.mark.skipif(not (CELLS.exists() and LABELS.exists()), reason=f"no cells in {DATA}")

# Labels that we read otherwise, with the reason.
OTHERWISE = {
    # "x and up" is what the words promise at the least; that hundreds end at 999 is one reading of several.
    "Contested (hundreds reported)": (200, math.inf),
    "Disputed (thousands)": (2000, math.inf),
    # The plural means two millions at the least, as in "thousands".
    "Millions more": (2_000_000, math.inf),
    # The label holds no reading since millions were displaced, not injured. Which field a cell stands in is
    # the scope's matter: the words do state a number.
    "Millions displaced": (2_000_000, math.inf),
}

page = runpy.run_path(str(ROOT / "docs" / "print_stated_cells.py"))


def cells() -> list[str]:
    return page["read_cells"](CELLS)


def labels() -> list[dict]:
    return json.loads(LABELS.read_text(encoding="utf-8")) if LABELS.exists() else []


def text_or_code(cell: str) -> str | None:
    try:
        return read_figure(cell).text
    except FigureError as error:
        return error.code


@pytest.mark.parametrize("label", labels(), ids=lambda label: label["text"])
def test_labelled_cells(label):
    text, readings = label["text"], label["reading"]
    if text in OTHERWISE:
        interval = read_figure(text).interval
        assert (interval.lower, interval.upper) == OTHERWISE[text]
    elif len(readings) == 1:
        low, high, _ = readings[0]
        figure = read_figure(text)
        assert figure.lower.base == low
        assert figure.upper.base == (math.inf if high is None else high)
    else:
        with pytest.raises(FigureError) as caught:
            read_figure(text)
        assert (caught.value.code == "several figures") == (len(readings) > 1)


@pytest.mark.parametrize("label", labels(), ids=lambda label: label["text"])
def test_every_figure_of_a_labelled_cell_is_found(label):
    found = [(one.figure.lower.base, one.figure.upper.base) for one in find_figures(label["text"])]
    readings = [(low, math.inf if high is None else high) for low, high, _ in label["reading"]]
    assert found == ([OTHERWISE[label["text"]]] if label["text"] in OTHERWISE else readings)


def test_no_figure_of_a_cell_is_lost():
    for cell in cells():
        if cell not in REASONS and text_or_code(cell) == cell:
            assert read_figure(cell).value in {one.figure.value for one in find_figures(cell)}


def test_every_cell_is_a_figure_or_refused_with_a_reason():
    for cell in cells():
        assert text_or_code(cell) in (cell, *REASONS)


def test_the_page_is_current():
    assert (ROOT / "docs" / "stated-cells.md").read_text(encoding="utf-8") == page["table"](cells())


@given(st.data())
def test_a_mutated_cell_is_a_figure_or_refused(data):
    cell = data.draw(st.sampled_from(cells()))
    place = data.draw(st.integers(0, len(cell)))
    cut = data.draw(st.integers(0, 3))
    put = data.draw(st.text("0123456789.,+-–~≈ ()/;%kmKM'\u00a0½", max_size=3))
    text = cell[:place] + put + cell[place + cut :]
    assert text_or_code(text) in (text, *REASONS)
