"""Totals, scales and names of frames are those of single claims."""

import math
import warnings
from decimal import Decimal

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import consilience as cs
from consilience.frames import LooseTotalsWarning
from consilience.frames.bulk import conflicts_frame, reconcile_frame

KINDS = {"pandas": pd.DataFrame, "polars": lambda columns: pl.DataFrame(columns, strict=False), "arrow": pa.table}


def total(whole, *parts):
    return cs.Total(whole=whole, parts=parts)


TOTALS = [
    total({"what": "dead"}, {"what": "men"}, {"what": "women"}),
    total({"what": "all"}, {"what": "dead"}, {"what": "hurt"}),
    total({"what": "dead"}, {"what": "hurt"}),
    total({"where": "C"}, {"where": "C/G"}, {"where": "C/Q"}),
    total({"what": "dead", "where": "C"}, {"what": "men", "where": "C"}, {"what": "women", "where": "C"}),
    total({"what": "dead", "when": "2024"}, {"what": "dead", "when": "2024-01"}, {"what": "dead", "when": "2024-02"}),
]
row = st.fixed_dictionaries(
    {
        "what": st.sampled_from(["dead", "men", "women", "all", "hurt"]),
        "where": st.sampled_from(["C", "C/G", "C/Q", "C/G/x", None]),
        "when": st.sampled_from(["2024", "2024-01", "2024-02"]),
        "unit": st.sampled_from([None, None, None, "%"]),
        "source": st.sampled_from(["x", "y"]),
        "figure": st.sampled_from(["5", "about 6", "5-7", "up to 6", "7+", "more than 6", "12", "0", "-3"]),
    }
)
COLUMNS = ["claims", "implied_low", "implied_high", "implied_closed", "floor", "consistent"]


def records(frame):
    frame = frame if isinstance(frame, pd.DataFrame) else frame.to_pandas()
    return frame.astype(object).where(frame.notna(), None).to_dict("records")


def in_bulk(rows, scope, kind="pandas", **given):
    frame = KINDS[kind]({name: [one[name] for one in rows] for name in rows[0]})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", LooseTotalsWarning)
        found = reconcile_frame(frame, scope, "source", figure="figure", **given)

    def named(one):
        paths = {name: one[name] if given.get("parts") == name else [one[name]] for name in scope if one[name]}
        return str(cs.Scope(paths))

    return {named(one): tuple(one[name] for name in COLUMNS) for one in records(found)}


def in_objects(rows, scope, **given):
    entries = [{name: one[name] for name in (*scope, "source", "figure")} for one in rows]
    ranges = records(cs.reconcile(cs.read_claims(entries, scope=scope, **given)).ranges)
    return {one["scope"]: tuple(one[name] for name in COLUMNS) for one in ranges if one["claims"]}


@settings(max_examples=40, deadline=None)
@given(
    st.lists(row, min_size=1, max_size=12),
    st.sets(st.sampled_from(range(len(TOTALS))), min_size=1),
    st.sampled_from(sorted(KINDS)),
)
def test_totals_and_paths_bind_as_for_single_claims(rows, chosen, kind):
    scope = ["what", "where", "when", "unit"]
    totals = [TOTALS[number] for number in sorted(chosen)]
    found = in_bulk(rows, scope, kind, parts="where", totals=totals)
    assert found == in_objects(rows, scope, paths=True, totals=totals)


@settings(max_examples=40, deadline=None)
@given(st.lists(row, min_size=1, max_size=12), st.sets(st.sampled_from([0, 1, 2, 4, 5]), min_size=1))
def test_totals_bind_names_as_they_are(rows, chosen):
    scope = ["what", "where", "when"]
    rows = [{**one, "where": one["where"] or "everywhere"} for one in rows]
    totals = [TOTALS[number] for number in sorted(chosen)]
    assert in_bulk(rows, scope, totals=totals) == in_objects(rows, scope, totals=totals)


@settings(max_examples=30, deadline=None)
@given(st.lists(row, min_size=1, max_size=12))
def test_a_missing_cell_is_a_value_like_any_other(rows):
    scope, totals = ["what", "where"], [TOTALS[0], TOTALS[4]]
    named = [{**one, "where": one["where"] or "elsewhere"} for one in rows]
    found = in_bulk(rows, scope, totals=totals)
    assert sorted(map(repr, found.values())) == sorted(map(repr, in_bulk(named, scope, totals=totals).values()))


def test_a_total_that_ties_no_two_scopes_is_warned_about():
    frame = pd.DataFrame({"what": ["dead", "men"], "day": [1, 2], "n": [5, 3]})
    typo = total({"what": "dead"}, {"what": "mne"}, {"what": "women"})
    with pytest.warns(LooseTotalsWarning, match="the total what=dead = what=mne . what=women ties no two scopes"):
        reconcile_frame(frame, ["what", "day"], value="n", totals=[typo])


def test_a_toll_by_day_in_two_thousand_places():
    rows = [
        (what, place, n) for place in range(2000) for what, n in (("dead", 10), ("men", 7), ("women", 3 + (place == 7)))
    ]
    frame = pd.DataFrame(rows, columns=["what", "place", "n"])
    found = reconcile_frame(frame, ["what", "place"], value="n", totals=[TOTALS[0]])
    assert found.loc[~found["consistent"], "place"].tolist() == [7, 7, 7]
    alone = reconcile_frame(frame[frame["what"] != "women"], ["what", "place"], value="n", totals=[TOTALS[0]])
    assert alone["consistent"].all()


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            {"totals": [total({"waht": "a"}, {"waht": "b"})]},
            "a total names no column of the scope: got 'waht'; did you mean 'what'",
        ),
        ({"totals": ["dead = men + women"]}, "totals= is not a list, each of it a Total"),
        ({"totals": [TOTALS[0]], "rule": cs.rules.Hull()}, "totals= and rule= exclude each other"),
        ({"names": {"waht": {"a": "b"}}}, "names= names no column of the scope: got 'waht'; did you mean 'what'"),
        ({"names": {"what": "dead"}}, "names= is not a mapping"),
        ({"scale": "dozens"}, "not a factor of figures: got 'dozens'; use thousands"),
        ({"scale": 0}, "not a factor of figures"),
        ({"totals": [TOTALS[5]], "scope": ["what", "when"]}, "totals= cannot use a scope, .* 'today'"),
    ],
)
def test_clear_errors(given, message):
    frame = pd.DataFrame({"what": ["dead", "men"], "when": ["2024", "today"], "n": [5, 3]})
    with pytest.raises(cs.ConsilienceError, match=message):
        reconcile_frame(frame, **{"scope": "what", "value": "n", **given})


# -- scales and names ----------------------------------------------------------------------------------------

WORDS = [
    "5",
    "about 5,200",
    "5-7",
    "up to 6",
    "7+",
    "more than 6",
    "1.25",
    "about 6%",
    "$5",
    "5 km",
    "1999",
    "several",
    "12 ± 3",
]
NUMBERS = [0.07, 1 / 3, 2.0**53, 5, 0, 1e200, 12.345678, -3, 1234567890.12, None]
KIND_OF = {
    "float": lambda cells: pd.array(cells, dtype="Float64"),
    "text": lambda cells: pd.array([None if cell is None else repr(cell) for cell in cells], dtype="string"),
    "decimal": lambda cells: pd.array(
        [None if cell is None else Decimal(repr(cell)) for cell in cells], dtype=pd.ArrowDtype(pa.decimal128(38, 20))
    ),
    "object": lambda cells: pd.Series(cells, dtype=object),
}
scales = st.sampled_from([1, 7, 12, 100, "thousands", "1,000,000", 10**18])


def compared(entries, frame, convention, **given):
    """The ranges and rejects of a frame beside those of its rows."""
    found, rejects = reconcile_frame(frame, "row", rejects="return", convention=convention, **given)
    names = [column for column in given if column in ("figure", "low", "high", "value")]
    plain = [{**entry, "row": str(entry["row"])} for entry in entries]
    claims = cs.read_claims(plain, scope=["row"], source=False, convention=convention, **given)
    want = {
        "".join(claim.scope["row"]): (claim.interval.lower, claim.interval.upper, claim.interval.closed, claim.value)
        for claim in claims
    }
    ends = ["hull_low", "hull_high", "hull_closed", "span_low"]
    assert {str(one["row"]): tuple(one[name] for name in ends) for one in records(found)} == want
    assert rejects[["row", "reason"]].values.tolist() == claims.rejects[["row", "reason"]].values.tolist()
    return names


conventions = st.sampled_from([cs.Convention(), cs.Convention(bare="rounded"), cs.Convention(count=False)])


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1), scales, conventions)
def test_words_are_multiplied_as_those_of_single_claims(words, scale, convention):
    entries = [{"row": number, "figure": text} for number, text in enumerate(words)]
    compared(entries, pd.DataFrame(entries), convention, figure="figure", scale=scale)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(*[st.sampled_from(NUMBERS)] * 3), min_size=1),
    st.sampled_from(["low high", "value", "low high value", "high"]),
    st.sampled_from(sorted(KIND_OF)),
    scales,
    conventions,
)
@example([(0.07, 1 / 3, 0.07)], "low high", "float", 100, cs.Convention())
def test_numbers_are_multiplied_as_those_of_single_claims(rows, columns, kind, scale, convention):
    named = dict(zip(("low", "high", "value"), zip(*rows, strict=True), strict=True))
    if kind == "decimal":
        named = {name: [None if cell in (1e200, 1 / 3) else cell for cell in cells] for name, cells in named.items()}
    entries = [
        {"row": number, **{name: named[name][number] for name in columns.split()}} for number in range(len(rows))
    ]
    cells = {name: KIND_OF[kind](named[name]) for name in columns.split()}
    frame = pd.DataFrame({"row": range(len(rows)), **cells})
    given = {name: name for name in columns.split()}
    compared(entries, frame, convention, **given, scale=scale)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.fixed_dictionaries(
            {
                "place": st.sampled_from(
                    ["Deutschland", " Deutschland", "Germany", "Berlin", "Deutschland/Berlin", None]
                ),
                "year": st.sampled_from([2023, 2024]),
                "source": st.sampled_from(["x", "X", " y", "Y"]),
                "figure": st.sampled_from(["5", "6", "5-7"]),
            }
        ),
        min_size=1,
    ),
    st.booleans(),
    st.sampled_from(sorted(KINDS)),
)
def test_names_are_those_of_single_claims(rows, paths, kind):
    names = {"place": {"Deutschland": "Germany"}, "source": {"X": "x", "y": "Y"}, "year": {"2024": "last year"}}
    frame = KINDS[kind]({name: [one[name] for one in rows] for name in rows[0]})
    given = {"parts": "place"} if paths else {}
    found = reconcile_frame(frame, ["place", "year"], "source", figure="figure", names=names, **given)
    claims = cs.read_claims(rows, scope=["place", "year"], paths=paths, names=names)
    ranges = cs.reconcile(claims).ranges
    columns = ["claims", "origins_max", "best_support", "conflicts"]
    want = {(one.get("place"), one["year"]): [one[name] for name in columns] for one in records(ranges)}
    got = {(one["place"], one["year"]): [one[name] for name in columns] for one in records(found)}
    assert got == want
    pairs = conflicts_frame(frame, ["place", "year"], "source", figure="figure", names=names)
    assert {*records(pairs)[0]["left_source"]} <= set("xY") if len(pairs) else True
    assert math.isfinite(sum(row[0] for row in got.values()))
