import datetime
import math
from decimal import Decimal

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import consilience as cs
from consilience.frames import frame_claims, keys
from consilience.frames.answers import ANSWER
from consilience.frames.bulk import conflicts_frame, reconcile_frame
from consilience.frames.chunks import COLUMNS, ENDS
from consilience.frames.frame_claims import RejectedRowsWarning

MAKERS = {"pandas": pd.DataFrame, "polars": lambda rows: pl.DataFrame(rows, strict=False), "pyarrow": pa.table}
numbers = st.integers(0, 12) | st.sampled_from([0.1, 0.2, 0.7, 2.5, 1e6])
figures = st.sampled_from(
    ["5", "6", "about 6", "5-7", "up to 6", "7+", "more than 6", "less than 6", "about 10,000", "several", "", "5 to 6"]
)
row = st.fixed_dictionaries(
    {
        "where": st.sampled_from(["a", "b", "c", " a", None, ""]),
        "what": st.sampled_from([1, 2]),
        "source": st.sampled_from(["x", "y", "z", None]),
        "figure": figures,
        "low": st.none() | numbers.map(float) | st.just(-math.inf),
        "high": st.none() | numbers.map(float) | st.just(math.inf),
    }
)
frames = st.lists(row, min_size=1, max_size=30)


def as_frame(kind, rows):
    columns = {name: [row[name] for row in rows] for name in rows[0]}
    if kind == "pandas":
        frame = pd.DataFrame(columns)
        # Before pandas 3, "str" makes a text of None.
        text = "str" if int(pd.__version__.split(".")[0]) > 2 else "object"
        return frame.astype({"low": "Float64", "high": "Float64", "where": text, "source": text, "figure": text})
    if kind == "polars":
        schema = {"where": pl.String, "what": pl.Int64, "source": pl.String, "figure": pl.String}
        return pl.DataFrame(columns, schema=schema | {"low": pl.Float64, "high": pl.Float64})
    texts = {name: pa.array(columns[name], pa.string()) for name in ("where", "source", "figure")}
    ends = {name: pa.array(columns[name], pa.float64()) for name in ("low", "high")}
    return pa.table(texts | ends | {"what": columns["what"]})


def plain(frame):
    """Rows as plain tuples, a missing cell as None."""
    if isinstance(frame, pa.Table):
        return [tuple(row.values()) for row in frame.to_pylist()]
    if isinstance(frame, pl.DataFrame):
        return frame.rows()
    rows = frame.astype(object).where(frame.notna(), None).itertuples(index=False)
    return [tuple(row) for row in rows]


def as_objects(rows, columns):
    """The same by the path of single claims."""
    entries = [{name: row[name] for name in ("where", "what", "source", *columns)} for row in rows]
    entries = [{name: str(cell) if name == "what" else cell for name, cell in entry.items()} for entry in entries]
    claims = cs.read_claims(entries, scope=["where", "what"], source="source", **{name: name for name in columns})
    ranges = cs.reconcile(claims).ranges if len(claims) else pd.DataFrame()
    return ranges, claims.rejects


def by_scope(frame, kind_of_scope):
    return {kind_of_scope(record): record for record in frame}


AMOUNTS = ("$5 million", "€4 million", "about $5 million", "3 km", "2 km", "7", "several")


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from("xy"), st.sampled_from(AMOUNTS)), min_size=1))
def test_units_are_kept_apart_as_they_are_for_single_claims(rows):
    entries = [dict(zip(("where", "source", "figure"), row, strict=True)) for row in rows]
    frame = pd.DataFrame(entries)
    got, _ = reconcile_frame(frame, "where", "source", figure="figure", rejects="return")
    claims = cs.read_claims(entries, scope=["where"], source="source", figure="figure")
    want = cs.reconcile(claims).ranges if len(claims) else pd.DataFrame({"scope": [], "claims": [], "conflicts": []})
    assert ("unit" in got) == any("unit" in claim.scope for claim in claims)
    found = {
        str(cs.Scope({name: row[name] for name in ("where", "unit") if isinstance(row.get(name), str)})): row
        for row in got.to_dict("records")
    }
    assert {name: (row["claims"], row["conflicts"]) for name, row in found.items()} == {
        row["scope"]: (row["claims"], row["conflicts"]) for row in want.to_dict("records")
    }


def test_a_column_of_units_is_the_users_own():
    frame = pd.DataFrame({"where": ["a", "a"], "unit": ["m", "m"], "figure": ["5 km", "$5"]})
    assert reconcile_frame(frame, ["where", "unit"], figure="figure")["claims"].tolist() == [2]


@settings(max_examples=60, phases=(Phase.explicit, Phase.generate), deadline=None)
@given(frames, st.sampled_from(sorted(MAKERS)), st.booleans(), st.randoms())
def test_equals_the_path_of_single_claims(rows, kind, words, random):
    columns = ["figure"] if words else ["low", "high"]
    frame = as_frame(kind, rows)
    got, rejects = reconcile_frame(
        frame, ["where", "what"], "source", **{name: name for name in columns}, rejects="return"
    )
    ranges, rejected = as_objects(rows, columns)
    names = [*COLUMNS[:-1], *(f"{name}_closed" for name in ENDS)]
    want = {
        record["scope"]: tuple(record[name] for name in names)
        for record in ranges.astype(object).where(ranges.notna(), None).to_dict("records")
    }
    records = [
        dict(zip(["where", "what", *COLUMNS, *names[len(COLUMNS) - 1 :]], row, strict=True)) for row in plain(got)
    ]
    found = {
        str(cs.Scope({key: [str(record[key])] for key in ("what", "where") if record[key] is not None})): tuple(
            record[name] for name in names
        )
        for record in records
    }
    assert found == want
    assert [row[0] for row in plain(rejects)] == rejected["row"].tolist()
    assert sum(record["claims"] for record in records) + len(rejected) == len(rows)
    shuffled = random.sample(rows, len(rows))
    again, _ = reconcile_frame(
        as_frame(kind, shuffled), ["where", "what"], "source", **{name: name for name in columns}, rejects="return"
    )
    assert sorted(map(repr, plain(again))) == sorted(map(repr, plain(got)))


@settings(max_examples=50, deadline=None)
@given(frames)
def test_reasons_are_those_of_single_claims(rows):
    _, rejects = reconcile_frame(
        as_frame("polars", rows), ["where", "what"], "source", figure="figure", rejects="return"
    )
    _, rejected = as_objects(rows, ["figure"])
    ours = {row[0]: row[3] for row in plain(rejects)}
    theirs = dict(zip(rejected["row"], rejected["reason"], strict=True))
    assert ours.keys() == theirs.keys()
    # A row with two faults is rejected for the first that is looked at.
    sourceless = {number for number, row in enumerate(rows, start=1) if not row["source"]}
    assert {k: v for k, v in ours.items() if k not in sourceless} == {
        k: v for k, v in theirs.items() if k not in sourceless
    }


digits = st.integers(-3, 12) | st.sampled_from([2**53, 2**53 + 1, 10**6])
cells = {
    "int": (digits, pa.int64()),
    "float": (st.floats(allow_nan=False) | digits.map(float) | st.sampled_from([0.1, 1 / 3, math.inf]), pa.float64()),
    "text": ((digits | st.sampled_from([0.1, 1 / 3, 1e300, math.inf])).map(str), pa.string()),
    "decimal": (digits.map(Decimal) | st.sampled_from([Decimal("0.1"), Decimal("-3.25")]), pa.decimal128(30, 4)),
}
conventions = [
    cs.Convention(),
    cs.Convention(count=False),
    cs.Convention(bare="rounded"),
    cs.Convention(bare="rounded", kappa="0.1", count=False),
]


@settings(max_examples=200, deadline=None)
@given(st.data(), st.sampled_from(["low high", "low high value", "low value", "high value", "value", "high"]))
def test_numbers_are_bounded_as_those_of_single_claims(data, columns):
    names = columns.split()
    cell, kind = cells[data.draw(st.sampled_from(sorted(cells)))]
    rows = data.draw(st.lists(st.fixed_dictionaries({name: st.none() | cell for name in names}), min_size=1))
    convention = data.draw(st.sampled_from(conventions))
    table = pa.table({name: pa.array([row[name] for row in rows], kind) for name in names})
    table = table.append_column("place", pa.array(["p"] * len(rows)))
    as_kind = data.draw(
        st.sampled_from([lambda t: t, pl.from_arrow, lambda t: t.to_pandas(types_mapper=pd.ArrowDtype)])
    )
    arguments = {"convention": convention, **{name: name for name in names}}
    found, rejects = reconcile_frame(as_kind(table), "place", rejects="return", **arguments)
    entries = [{"place": "p", "source": str(number), **row} for number, row in enumerate(rows)]
    claims = cs.read_claims(entries, scope="place", source="source", **arguments)
    want = cs.reconcile(claims).ranges if len(claims) else pd.DataFrame(columns=COLUMNS)
    names = COLUMNS[:-1]
    assert [row[1 : len(names) + 1] for row in plain(found)] == plain(want[list(names)])
    assert [(row[0], row[1], row[3]) for row in plain(rejects)] == plain(claims.rejects[["row", "field", "reason"]])


NAMES = ["a", "b", "a", None]
DAYS = [datetime.date(2020, 1, 1), datetime.date(2020, 1, 2), datetime.date(2020, 1, 1), None]
YES_NO = [True, False, True, None]
ENUM = pl.Enum(["z", "b", "a"])
SCOPES = {
    "texts": pd.Series(NAMES, dtype=object),
    "categories": pd.Categorical(NAMES),
    "categories of numbers": pd.Categorical([3, 1, 3, None]),
    "nullable integers": pd.array([3, 1, 3, None], dtype="Int64"),
    "nullable booleans": pd.array(YES_NO, dtype="boolean"),
    "days": pd.to_datetime(pd.Series(DAYS)),
    "periods": pd.PeriodIndex(["2020-01", "2020-02", "2020-01", None], freq="M"),
    "numbers": pd.Series([0.0, 2.5, -0.0, math.nan]),
    "large numbers": pd.Series([2**70, 1, 2**70, None], dtype=object),
    "coded pandas": pd.array(NAMES, dtype=pd.ArrowDtype(pa.dictionary(pa.int32(), pa.string()))),
    "polars": pl.Series(NAMES),
    "polars categories": pl.Series(NAMES, dtype=pl.Categorical),
    "polars enum": pl.Series(NAMES, dtype=ENUM),
    "polars days": pl.Series(DAYS),
    "polars booleans": pl.Series(YES_NO),
    "polars large numbers": pl.Series([2**70, 1, 2**70, None], dtype=pl.Int128),
    "polars decimals": pl.Series([Decimal("1.5"), Decimal(2), Decimal("1.50"), None]),
    **{str(kind): pa.array(NAMES, kind) for kind in (pa.string(), pa.large_string(), pa.string_view())},
    "coded": pa.array(NAMES).dictionary_encode(),
    "coded twice": pa.DictionaryArray.from_arrays(pa.array([0, 1, 2, 3]), pa.array(["a", "b", "a", None])),
    "arrow booleans": pa.array(YES_NO),
    "arrow days": pa.array(DAYS),
    "small numbers": pa.array([-3, 1, -3, None], pa.int8()),
    "unsigned numbers": pa.array([2**64 - 1, 1, 2**64 - 1, None], pa.uint64()),
    "bytes": pa.array([b"a", b"b", b"a", None]),
}


typed = st.integers(1900, 2099) | st.integers(-3, 10**6) | st.sampled_from([1999.5, 0.5])


@settings(max_examples=60, deadline=None)
@given(st.lists(typed, min_size=1), st.sampled_from([int, float, Decimal]), st.sampled_from(conventions))
def test_a_column_of_numbers_holds_numbers_whatever_the_argument(cells, kind, convention):
    cells = [kind(cell) for cell in cells]
    claims = cs.read_claims([{"n": cell} for cell in cells], figure="n", source=False, scope=[], convention=convention)
    frame = pl.DataFrame({"n": cells, "row": range(len(cells))}, schema={"n": None, "row": pl.Int64})
    found, rejects = reconcile_frame(frame, "row", figure="n", convention=convention, rejects="return")
    want = {int(claim.id) - 1: (claim.interval.lower, claim.interval.upper) for claim in claims}
    assert {row: (low, high) for row, low, high in found.select("row", "hull_low", "hull_high").rows()} == want
    assert rejects["reason"].to_list() == [reject.reason for reject in claims.rejected]
    assert "year" not in rejects["reason"].to_list()


@pytest.mark.parametrize("name", sorted(SCOPES))
@pytest.mark.parametrize("place", ["scope", "source"])
def test_a_scope_or_a_source_is_a_column_of_any_type(name, place):
    cells = SCOPES[name]
    make = pl.DataFrame if isinstance(cells, pl.Series) else pa.table if hasattr(cells, "to_pylist") else pd.DataFrame
    frame = make({"named": cells, "other": [1, 1, 1, 1], "n": [5, 5, 6, 7]})
    names = ("named", "other") if place == "scope" else ("other", "named")
    found, rejects = reconcile_frame(frame, *names, value="n", rejects="return")
    claims = {"scope": [1, 1, 2], "source": [3]}[place]
    assert sorted(row[1] for row in plain(found)) == claims
    assert len(rejects) == (place == "source")
    if place == "source":
        assert plain(found)[0][2] == 2


def test_names_that_differ_in_blanks_only_are_one_in_every_type():
    for cells in (pd.Categorical(["a", " a"]), pl.Series(["a", " a"], dtype=pl.Enum(["a", " a"]))):
        make = pl.DataFrame if isinstance(cells, pl.Series) else pd.DataFrame
        assert plain(reconcile_frame(make({"s": cells, "n": [1, 1]}), "s", value="n"))[0][:2] == ("a", 2)


def test_what_cannot_name_a_scope_is_an_error_that_names_the_column():
    with pytest.raises(cs.ReadError, match=r"column s holds no names: got .*; give it texts"):
        reconcile_frame(pl.DataFrame({"s": [[1], [2]], "n": [1, 2]}), "s", value="n")


def test_a_column_without_a_type_holds_nothing():
    for frame in (pl.DataFrame({"s": [], "n": []}), pa.table({"s": pa.nulls(2), "n": pa.nulls(2)})):
        found, rejects = reconcile_frame(frame, "s", value="n", rejects="return")
        assert (len(found), len(rejects)) == (0, len(frame))


@pytest.mark.parametrize(
    "cell",
    [math.inf, -math.inf, Decimal("-Infinity"), Decimal("NaN"), 10**400, 10**5000, Decimal("1E+999999999"), 5e-324],
    ids=lambda cell: str(cell) if not isinstance(cell, int) else "long",
)
def test_a_number_that_nobody_could_write_out_is_refused_as_in_rows(cell):
    frame = pd.DataFrame({"place": ["p", "p"], "figure": [cell, 1]})
    found, rejects = reconcile_frame(frame, "place", figure="figure", rejects="return")
    claims = cs.read_claims(frame, scope=["place"], figure="figure")
    assert found["claims"].tolist() == [len(claims)]
    assert rejects["reason"].tolist() == [reject.reason for reject in claims.rejected]


def test_what_is_no_interval_never_reaches_the_kernel():
    frame = pd.DataFrame({"low": [1, math.nan, math.inf, 5, -math.inf, 2], "high": [2, 3, math.inf, 4, math.inf, 2]})
    found, rejects = reconcile_frame(
        frame.assign(place="p"), "place", low="low", high="high", nan="reject", rejects="return"
    )
    assert rejects["row"].tolist() == [2, 3, 4, 5]
    assert rejects["reason"].tolist() == ["not a number", "not finite", "low above high", "not finite"]
    assert found["claims"].tolist() == [2]
    missing, rejects = reconcile_frame(frame.assign(place="p"), "place", low="low", high="high", rejects="return")
    assert (missing["claims"].tolist(), rejects["row"].tolist()) == ([3], [3, 4, 5])


def test_rejects_are_never_silent():
    frame = pd.DataFrame({"place": ["a", "a"], "figure": ["5", "several"]})
    with pytest.warns(RejectedRowsWarning, match="1 of 2 rows are not claims .vague word.; the first is row 2"):
        reconcile_frame(frame, "place", figure="figure")
    with pytest.raises(cs.ReadError, match="1 of 2 rows"):
        reconcile_frame(frame, "place", figure="figure", rejects="raise")


@pytest.mark.parametrize("kind", sorted(MAKERS))
def test_gives_back_the_callers_kind_of_frame(kind):
    frame = MAKERS[kind]({"country": ["b", "a", "b"], "year": [2, 1, 2], "n": [1, 2, 3], "source": ["x", "x", "x"]})
    found = reconcile_frame(frame, ["country", "year"], "source", value="n")
    assert type(found) is type(frame)
    assert [tuple(row)[:5] for row in plain(found)] == [("b", 2, 2, 1, 1), ("a", 1, 1, 1, 1)]
    missing = plain(conflicts_frame(frame, ["country", "year"], "source", value="n"))
    assert [row[:10] for row in missing] == [("b", 2, 1, 1, 3, 2.0, "x", 1.0, "x", 3.0)]


def test_common_ground_that_does_not_exist_is_null_and_not_nan():
    frame = pl.DataFrame({"place": ["a", "a"], "n": [1, 2]})
    found = reconcile_frame(frame, "place", value="n")
    assert found["common_low"].null_count() == 1
    assert found["common_low"].is_nan().sum() == 0


class OnlyArrow:
    def __init__(self, table):
        self.table = table

    def __arrow_c_stream__(self, requested_schema=None):
        return self.table.__arrow_c_stream__(requested_schema)


def test_takes_whatever_hands_over_arrow():
    table = pa.table({"place": ["a", "a"], "n": [1, 2]})
    assert reconcile_frame(OnlyArrow(table), "place", value="n").equals(reconcile_frame(table, "place", value="n"))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"scope": "plaec", "value": "n"}, "no column for scope=: got 'plaec'; did you mean 'place'"),
        ({"scope": "place", "source": "sorce", "value": "n"}, "no column for source="),
        ({"scope": "place", "value": "m"}, "no column for value="),
        ({"scope": "place", "value": "flag"}, "column flag does not hold numbers"),
        ({"scope": "place"}, "no column for the figure"),
        ({"scope": "place", "figure": "n", "low": "n"}, "no column for the figure"),
        ({"scope": ["place", "place"], "value": "n"}, "has the name of another one"),
        ({"scope": "place", "value": "n", "rejects": "wran"}, "did you mean 'warn'"),
    ],
)
def test_one_clear_error(arguments, message):
    frame = pd.DataFrame({"place": ["a"], "n": [1], "flag": [True]})
    with pytest.raises((cs.ReadError, cs.OptionError), match=message):
        reconcile_frame(frame, **arguments)


def test_a_point_counts_once_an_origin():
    frame = pd.DataFrame({"place": ["p"] * 4, "source": ["x", "x", "x", "y"], "n": [7, 7, 7, 8]})
    found = reconcile_frame(frame, "place", "source", value="n").iloc[0]
    assert (found["best_support"], found["best_ties"], found["origins_max"], found["conflicts"]) == (1, 2, 2, 3)
    alone = reconcile_frame(frame, "place", value="n").iloc[0]
    assert (alone["best_support"], alone["best_ties"], alone["origins_max"]) == (3, 1, 4)


def test_one_scope_with_a_million_claims():
    numbers = np.random.default_rng(1).permutation(1_000_000)
    frame = pd.DataFrame({"place": "p", "low": numbers, "high": numbers + 10})
    found = reconcile_frame(frame, "place", low="low", high="high").iloc[0]
    pairs = 1_000_000 * 999_999 // 2
    overlapping = sum(1_000_000 - distance for distance in range(1, 11))
    assert (found["best_support"], found["best_ties"], found["conflicts"]) == (11, 999_990, pairs - overlapping)
    widest = conflicts_frame(frame, "place", low="low", high="high").iloc[0]
    assert (widest["conflicts"], widest["gap"]) == (pairs - overlapping, 999_989.0)


def test_a_million_scopes_with_one_claim_each():
    frame = pd.DataFrame({"place": np.arange(1_000_000)[::-1], "n": np.arange(1_000_000)})
    found = reconcile_frame(frame, "place", value="n")
    assert (found["span_low"] == found["best_high"]).all()
    assert found["place"].tolist() == list(range(1_000_000))
    assert found["claims"].eq(1).all()
    assert not len(conflicts_frame(frame, "place", value="n"))


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_chunks_change_nothing(threads, monkeypatch):
    random = np.random.default_rng(3)
    frame = pd.DataFrame({"place": random.integers(0, 300, 4000), "source": random.integers(0, 9, 4000)})
    frame["low"] = random.integers(0, 50, 4000)
    frame["high"] = frame["low"] + random.integers(0, 20, 4000)
    whole = reconcile_frame(frame, "place", "source", low="low", high="high", threads=1)
    for module in (frame_claims, keys):
        monkeypatch.setattr(module, "CHUNK", 37)
    parts = reconcile_frame(frame, "place", "source", low="low", high="high", threads=threads)
    pd.testing.assert_frame_equal(whole, parts)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 9), st.integers(0, 4)), max_size=25), st.integers(0, 20))
def test_pairs_are_those_that_disagree(rows, at_most):
    frame = pl.DataFrame(
        {"s": [r[0] for r in rows], "low": [r[1] for r in rows], "high": [r[1] + r[2] for r in rows]},
        schema={"s": pl.Int64, "low": pl.Int64, "high": pl.Int64},
    )
    want = []
    for scope in sorted({s for s, _, _ in rows}):
        here = [(n, low, low + width) for n, (s, low, width) in enumerate(rows, start=1) if s == scope]
        pairs = [
            (-float(max(a[1] - b[2], b[1] - a[2])), a[0], b[0])
            for i, a in enumerate(here)
            for b in here[i + 1 :]
            if max(a[1], b[1]) > min(a[2], b[2])
        ]
        listed = sorted(pairs) if len(pairs) <= at_most else [min(pairs, key=lambda pair: pair[0])]
        want += [(scope, len(pairs), -gap, len(pairs) <= at_most and (left, right)) for gap, left, right in listed]
    got = conflicts_frame(frame, "s", low="low", high="high", at_most=at_most).rows()
    assert [(s, n, gap, n <= at_most and (left, right)) for s, n, left, right, gap, *_ in got] == want
    place = {n: low + width / 2 for n, (_, low, width) in enumerate(rows, start=1)}
    for _, _, left, right, _, *sides, _, _ in got:
        assert sides == [str(left), place[left], str(right), place[right]]


def middle_of_three(claims):
    """A rule of one's own, whose sum hangs on the order of the claims."""
    if len(claims) > 3:
        return None
    ends = [end for claim in claims for end in (claim.interval.lower, claim.interval.upper) if math.isfinite(end)]
    middle = (
        sum(end / 3 for end in ends) + len({claim.source for claim in claims}) + min(claim.value for claim in claims)
    )
    return cs.Interval(-math.inf, middle, False, len(claims) < 3)


RULES = [
    cs.rules.Hull(),
    cs.rules.CommonGround(),
    cs.rules.BestSupported(),
    cs.rules.BestSupported(at_least=2),
    cs.rules.TrimmedRange(),
    cs.rules.Median(),
    cs.rules.Mode(0.2),
    cs.rules.InverseVariance(),
    cs.rules.Preferred(["y", "x"]),
    middle_of_three,
]


@settings(max_examples=100, deadline=None)
@given(frames, st.sampled_from(RULES), st.sampled_from(sorted(MAKERS)), st.randoms())
def test_a_rule_answers_as_on_single_claims(rows, rule, kind, random):
    found, _ = reconcile_frame(as_frame(kind, rows), "what", "source", figure="figure", rule=rule, rejects="return")
    entries = [{"what": str(row["what"]), "source": row["source"], "figure": row["figure"]} for row in rows]
    claims = cs.read_claims(sorted(entries, key=repr), scope="what", source="source", figure="figure")
    want = {}
    for record in (
        plain(cs.reconcile(claims, rule=rule).ranges.reindex(columns=["scope", *ANSWER])) if len(claims) else []
    ):
        scope, low, high, closed = record
        want[scope] = (low, high, closed or (None if low is None else "both"))
    got = {f"what={what}": tuple(answer) for what, *answer in plain(found)}
    if rule is middle_of_three:  # sums in another order
        assert {s: a and round(a, 9) for s, (_, a, _) in got.items()} == {
            s: a and round(a, 9) for s, (_, a, _) in want.items()
        }
    else:
        assert got == want
    shuffled = as_frame(kind, random.sample(rows, len(rows)))
    again, _ = reconcile_frame(shuffled, "what", "source", figure="figure", rule=rule, rejects="return")
    assert plain(again) == plain(found)


def test_a_rule_may_name_the_sources_of_any_column():
    frame = pd.DataFrame({"s": [1, 1], "n": [5, 6], "who": [7, 9]})
    assert plain(reconcile_frame(frame, "s", "who", value="n", rule=cs.rules.Preferred(["9"]))) == [(1, 6, 6, "both")]
    alone = reconcile_frame(frame, "s", value="n", rule=cs.rules.Preferred(["2"]))  # rows are sources of their own
    assert plain(alone) == [(1, 6, 6, "both")]
    with pytest.raises(cs.OptionError, match="exclude each other"):
        reconcile_frame(frame, "s", value="n", parts="s", rule=cs.rules.Hull())


def test_open_ends_survive():
    frame = pd.DataFrame({"s": [1, 1, 2, 2], "f": ["more than 5", "5 to 9", "less than 5", "at least 5"]})
    found = reconcile_frame(frame, "s", figure="f")
    assert found["common_low"].tolist()[0] == 5.0
    assert found["common_closed"].tolist()[0] == "right"
    assert found["conflicts"].tolist() == [0, 1]
    pair = conflicts_frame(frame, "s", figure="f").iloc[0]
    assert pair["gap"] == 0.0


@pytest.mark.parametrize("plus_minus", ["limit", "sigma", "2 sigma", "95 %"])
def test_pairs_that_conflict_have_the_pull_of_the_same_claims(plus_minus):
    figures = ["12.31 ± 0.05", "11.02 ± 0.05", "13.5 +0.2 -0.1", "9", "9.9(2)", "15 ± 0.1 ± 0.2"]
    convention = cs.Convention(plus_minus=plus_minus)
    frame = pd.DataFrame({"thing": "x", "figure": figures})
    found = conflicts_frame(frame, "thing", figure="figure", convention=convention)
    rows = [{"figure": figure, "source": str(place)} for place, figure in enumerate(figures)]
    pairs = cs.reconcile(cs.read_claims(rows), convention=convention).pairs
    pairs = pairs[pairs["verdict"] == "conflict"].astype({"left": int, "right": int})
    both = found.merge(pairs, on=["left", "right"], suffixes=("", "_single"))
    assert len(both) == len(found) == len(pairs)
    for name in ("pull", "p"):
        np.testing.assert_allclose(both[name], both[f"{name}_single"])
    assert found["pull"].notna().any() == (plus_minus != "limit")
