"""One opener for every table: each kind gives each function the same answer, and what is not a table one error."""

from __future__ import annotations

import pandas as pd
import pytest

import consilience as cs
from consilience.dataframes import open_frame
from consilience.errors import advise

ROWS = [
    {"scope": town, "source": source, "value": factor * size}
    for town, size in zip("KLMN", (5.0, 8.0, 11.0, 20.0), strict=True)
    for source, factor in (("a", 1.0), ("b", 1000.0), ("c", 1.0))
]


def columns():
    return {name: [row[name] for row in ROWS] for name in ROWS[0]}


def polars(lazy):
    pl = pytest.importorskip("polars")
    return pl.DataFrame(ROWS).lazy() if lazy else pl.DataFrame(ROWS)


def arrow():
    return pytest.importorskip("pyarrow").Table.from_pylist(ROWS)


def duckdb():
    relations = pytest.importorskip("duckdb")
    return relations.connect().from_arrow(arrow())


def ibis():
    return pytest.importorskip("ibis").memtable(pd.DataFrame(ROWS))


def dask():
    return pytest.importorskip("dask.dataframe").from_pandas(pd.DataFrame(ROWS), npartitions=2)


class OnlyArrow:
    """What narwhals does not know, but hands over Arrow."""

    def __arrow_c_stream__(self, requested_schema=None):
        return arrow().__arrow_c_stream__(requested_schema)


KINDS = {
    "list of dicts": lambda: ROWS,
    "generator of dicts": lambda: iter(ROWS),
    "dict of columns": columns,
    "pandas": lambda: pd.DataFrame(ROWS, index=range(7, 7 + len(ROWS))),
    "polars": lambda: polars(False),
    "polars, lazy": lambda: polars(True),
    "pyarrow": arrow,
    "duckdb": duckdb,
    "ibis": ibis,
    "dask": dask,
    "arrow stream": OnlyArrow,
}
ANSWERS = {
    "read_claims": lambda table: [
        (claim.scope["scope"], claim.source.name, float(claim.value))
        for claim in cs.read_claims(table, scope=["scope"])
    ],
    "reconcile_frame": lambda table: listed(cs.reconcile_frame(table, "scope", "source", value="value")),
    "conflicts_frame": lambda table: listed(cs.conflicts_frame(table, "scope", "source", value="value")),
    "find_truth": lambda table: cs.find_truth(table).estimates.to_dict("records"),
    "find_factors": lambda table: cs.find_factors(table, scope="scope"),
    "evaluate": lambda table: cs.evaluate({"K": 5, "L": 8, "M": 11, "N": 20}, table),
}


def listed(frame):
    rows = open_frame(frame).rows(named=True)
    return sorted(tuple(None if cell != cell else cell for cell in row.values()) for row in rows)


# What other packages are about to change says nothing about our answers.
@pytest.mark.filterwarnings("ignore:Dask support is moving:FutureWarning")
@pytest.mark.filterwarnings("ignore:The 'future.infer_string' option")
@pytest.mark.parametrize("function", ANSWERS)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_table_gives_the_same(kind, function):
    if kind == "arrow stream" and function == "read_claims":
        arrow()
    answer = ANSWERS[function]
    assert answer(KINDS[kind]()) == answer(pd.DataFrame(ROWS))


def test_the_answers_compared_are_not_empty():
    frame = pd.DataFrame(ROWS)
    assert len(ANSWERS["read_claims"](frame)) == 12
    assert len(ANSWERS["reconcile_frame"](frame)) == 4
    assert [factor.factor for factor in ANSWERS["find_factors"](frame)] == [1000.0, 1000.0]
    assert ANSWERS["evaluate"](frame).scopes == 4


WRONG = [
    None,
    5,
    "x.parquet",
    b"x",
    object(),
    [1],
    {"scope": 5},
    {"scope": ["K"], "value": [1, 2]},
    pd.Series([1.0]),
    pd.DataFrame([["K", 1.0, 2.0]], columns=["scope", "value", "value"]),
]


@pytest.mark.parametrize("function", sorted(ANSWERS.keys() - {"read_claims"}))
@pytest.mark.parametrize("table", WRONG, ids=lambda table: type(table).__name__)
def test_what_is_not_a_table_is_one_error(table, function):
    if isinstance(table, pd.Series | dict) and function == "evaluate":
        return  # scope: value
    with pytest.raises(cs.ConsilienceError):
        ANSWERS[function](table)


def test_two_columns_of_one_name_are_an_error_in_every_engine():
    pa = pytest.importorskip("pyarrow")
    table = pa.table([pa.array(["K"]), pa.array([1.0]), pa.array([2.0])], names=["scope", "value", "value"])
    for frame in (table, table.to_pandas()):
        with pytest.raises(cs.ReadError, match="two columns have one name: got \\['value'\\]"):
            open_frame(frame)


def test_a_lazy_frame_that_cannot_be_computed_is_an_error():
    pl = pytest.importorskip("polars")
    with pytest.raises(cs.ReadError, match="cannot be computed"):
        open_frame(pl.LazyFrame({"a": ["x"]}).select(pl.col("b")))


def test_cells_stay_as_they_are():
    frame = open_frame([{"n": 2**53 + 1}, {"n": None}, {}])
    assert frame["n"].to_list() == [2**53 + 1, None, None]
    shifted = open_frame({"a": pd.Series([1, 2], index=[5, 6]), "b": [3, 4]})
    assert shifted.rows() == [(1, 3), (2, 4)]


def test_an_error_names_the_argument_it_is_about():
    with pytest.raises(cs.ReadError) as caught:
        cs.find_truth({"scope": [1], "source": ["a"], "value": [1]}, origin="via")
    assert (caught.value.argument, caught.value.code) == ("origin", "no column")
    assert caught.value.message.spelled(lambda name, value: f"--{name}").startswith("no column for --origin: got 'via'")


def test_advice_is_a_text_that_keeps_braces():
    text = advise("write {}, not {{}}", ("scope", {"where": "Ort"}))
    assert text == "write scope={'where': 'Ort'}, not {}"
    assert text.spelled(lambda name, value: "--scope where=Ort") == "write --scope where=Ort, not {}"
