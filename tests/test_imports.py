"""`import consilience` loads what a claim needs, and nothing heavy; the seconds are in docs/benchmarks.md."""

import subprocess
import sys

HEAVY = ("numpy", "pandas", "narwhals", "scipy", "highspy", "matplotlib", "jinja2", "pyarrow", "polars", "duckdb")
HEAVY += ("pyspark", "hypothesis", "openpyxl", "xlsxwriter", "babel", "pint", "tabulate")
HEAVY += ("consilience.comparing.kernel",)
GRAMMAR = ("consilience.wording.grammar", "consilience.wording.languages.english")


def test_nothing_heavy_is_imported():
    code = f"import sys, consilience; print(*(name for name in {HEAVY + GRAMMAR} if name in sys.modules))"
    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert found.stdout.split() == []


def test_numbers_in_columns_need_no_grammar():
    code = (
        "import sys, consilience as cs; cs.Figure.from_bounds(low=1, high='2,000.5')\n"
        f"print(*(name for name in {GRAMMAR} if name in sys.modules))"
    )
    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert found.stdout.split() == []


def test_nor_by_reading_a_figure():
    code = (
        f"import sys, consilience as cs; cs.read_figure('about 600')\nprint(*(n for n in {HEAVY} if n in sys.modules))"
    )
    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert found.stdout.split() == []
