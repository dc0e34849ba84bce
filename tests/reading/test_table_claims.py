"""Tables read by what is distinct in them say what their rows say one by one."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import consilience as cs
from consilience.errors import ClaimError, advise
from consilience.reading.entries import Fault
from consilience.reading.grades import settle_grades
from consilience.reading.rows import table_of
from consilience.reading.tables import FIELDS, Desk, lay_out
from consilience.wording.digits import are_numbers

FIGURES = st.sampled_from(
    [
        "12,000",
        "about 500",
        "up to 300",
        "40+",
        "10-12",
        "12 ± 3",
        "1.2 million",
        "1999",
        "2,600",
        "several",
        "",
        " ",
        "7",
        *(
            "more than 9",
            "-5",
            "61.2 %",
            "$5",
            "€4",
            "3 km",
            "183 (13 US + 170 Afghan)",
            "11.000",
            "x\ud800",
            "0.1",
            "９",
        ),
    ]
)
NUMBERS = st.sampled_from(
    [5, 5.0, 1999, 1999.0, 0.1, Decimal("1.10"), Decimal("1.1"), True, None, float("nan"), -3, 10**20]
)
NAMES = st.sampled_from(
    ["a", "b", "A", " a", "", None, "a/b", 1, 1.0, True, datetime.date(2024, 2, 1), ["a", "b"], "é", "x\ud800"]
)
COLUMNS = {
    "figure": FIGURES | NUMBERS,
    "low": NUMBERS | FIGURES,
    "high": NUMBERS,
    "value": NUMBERS,
    "source": st.sampled_from(["x", "y", "z", "x", None, "", 3]),
    "cites": st.sampled_from(["x", "y; z", "", None, ["p"], 5]),
    "undetermined": st.sampled_from(["true", "no", None, "perhaps"]),
    "reliability": st.sampled_from(["A", "B", None, "Q"]),
    "grade": st.sampled_from(["B2", "C", None, "Z9"]),
    "decimals": st.sampled_from([0, -2, None, "INF", "x"]),
    "plus_minus": st.sampled_from([None, "sigma", "95 %", "limit", "x"]),
    "standing": st.sampled_from(["confirmed", "pending", None, "maybe"]),
    "measure": st.sampled_from(["flow", "stock", None, "x"]),
    "additive": st.sampled_from([None, "false", "true", "x"]),
    "reported": st.sampled_from(["2024-01-02", None, "x", datetime.date(2024, 1, 3)]),
    "id": st.sampled_from(["1", "2", "p", "q", "r", None, " ", 3, 3.5, ["x"]]),
    "note": st.sampled_from(["", "n", None, 5]),
    "what": NAMES,
    "where": NAMES,
    "when": st.sampled_from(["2024", "2024-02", None, "x", datetime.date(2024, 2, 1)]),
    "unit": st.sampled_from(["km", None, "thousands", ""]),
    "other": NAMES,
    "more": NUMBERS,
}


def one_by_one(rows, **settings):
    """Read a table row by row, by the desk that reads whole rows."""
    table = table_of(rows)
    layout = lay_out(table.columns, dict.fromkeys(FIELDS), None)
    column = layout.fields.get("figure")
    figures = [cells.get(column) for _, cells in table.numbered() if column and not isinstance(cells, Fault)]
    paths, scale, names = settings.get("paths", False), settings.get("scale", 1), settings.get("names") or {}
    convention = cs.Convention()
    desk = Desk(layout, convention, paths, scale, names, counts=are_numbers(figures, convention))
    claims, rejected = {}, []
    for number, cells in table.numbered():
        try:
            if isinstance(cells, Fault):
                raise cells
            claim = desk.claim(number, cells)
            if claim.id in claims:
                hint = advise("give each row its own, or number the rows with {}", ("id", False))
                raise Fault(
                    "id",
                    ClaimError("an earlier row has this id", got=claim.id, hint=hint, code="duplicate id"),
                    claim.id,
                )
            claims[claim.id] = claim
        except Fault as fault:
            rejected.append(fault.reject(number, layout.column(fault.field)))
    return settle_grades(list(claims.values())), rejected


@st.composite
def tables(draw):
    stated = draw(st.sampled_from([["figure"], ["figure"], ["value"], ["low", "high"], ["figure", "low"]]))
    others = draw(
        st.lists(
            st.sampled_from([name for name in COLUMNS if name not in ("figure", "low", "high", "value")]), unique=True
        )
    )
    if draw(st.booleans()):
        known = {**COLUMNS, "figure": st.sampled_from(["1999", "12,000", "5", "", "2,024", 1999])}  # bare numbers
    else:
        known = COLUMNS
    row = st.fixed_dictionaries({name: known[name] for name in (*stated, *others)})
    return draw(st.lists(st.one_of(*[row] * 12, st.just(5)), min_size=1, max_size=25))


@given(
    tables(),
    st.sampled_from(
        [{}, {"paths": True}, {"scale": 1000}, {"names": {"unit": {"thousands": "1000 persons"}, "source": {"x": "y"}}}]
    ),
)
@example([{"figure": "", "id": "1"}, {"figure": "", "id": ["x"]}], {})
@example([{"figure": " several\t", "source": name, "id": name} for name in ("x", "x", "", "y")], {})
def test_tables_say_what_their_rows_say(rows, settings):
    try:
        expected, rejected = one_by_one(rows, **settings)
    except cs.ConsilienceError as error:
        with pytest.raises(type(error)):
            cs.read_claims(rows, **settings)
        return
    claims = cs.read_claims(rows, **settings)
    assert list(claims) == expected
    assert [one.model_dump() for one in claims] == [one.model_dump() for one in expected]
    assert claims.rejected == tuple(rejected)
    assert len(claims) + len(claims.rejected) == len(rows)


def cells_of(claim, superseded):
    """Return what a frame of claims says of one of them."""
    own = {
        "claim": claim.id,
        "figure": claim.figure.text,
        "value": claim.value,
        "low": claim.interval.lower,
        "high": claim.interval.upper,
        "closed": claim.interval.closed,
        "scope": str(claim.scope),
        **{name: "/".join(path) for name, path in claim.scope.items()},
        "source": claim.source.name,
        "cites": "; ".join(one.name for one in claim.chain.cites) or None,
        "origins": "; ".join(sorted(claim.origins)),
        "undetermined": bool(claim.undetermined_origins),
        "measure": claim.measure,
        "additive": None if claim.additive is None else str(claim.additive).lower(),
        "reported": None if claim.reported is None else claim.reported.isoformat(),
        "grade": claim.grade or None,
        "decimals": None if claim.decimals is None else str(claim.decimals),
        "plus_minus": claim.plus_minus,
        "standing": claim.standing,
        "superseded_by": superseded.get(claim.id),
        "note": claim.note or None,
        "file": claim.file or None,
    }
    return {name: str(cell) for name, cell in claim.carried} | own


@given(tables(), st.booleans())
def test_a_frame_has_what_each_claim_says(rows, own):
    try:
        claims = cs.read_claims(rows, source=False if own else None).named("a.csv")
    except cs.ConsilienceError:
        return
    frame = claims.frame  # before any claim is made
    for claim, row in zip(claims, frame.to_dict("records"), strict=True):
        wanted = cells_of(claim, claims.superseded)
        for name, cell in row.items():
            if name in ("other", "more") and not pd.isna(cell):
                assert cell == wanted[name] or float(cell) == float(wanted[name])
            elif not name.startswith("carried_"):
                assert cell == wanted.get(name) or (pd.isna(cell) and wanted.get(name) is None), name
    by_hand = cs.ClaimSet(tuple(claims)).frame
    pd.testing.assert_frame_equal(frame, by_hand)


@given(tables())
def test_columns_say_what_their_claims_say(rows):
    try:
        claims = cs.read_claims(rows)
        hand_made = cs.ClaimSet(tuple(claims), totals=claims.totals)
        by_hand, found = cs.reconcile(hand_made), cs.reconcile(claims)
    except cs.ConsilienceError:
        return
    columns = claims.columns
    ends = [(one.lower, one.upper, not one.lower_closed, not one.upper_closed) for one in (c.interval for c in claims)]
    assert list(zip(*(end.tolist() for end in columns.ends), strict=True)) == ends
    assert columns.values.tolist() == [claim.value for claim in claims]
    assert columns.bounding.tolist() == [not claim.figure.names for claim in claims]
    scopes, codes = columns.counted("stock", True)
    assert [scopes[code] for code in codes] == [claim.counted("stock", True) for claim in claims]
    assert columns.names == [claim.id for claim in claims]
    assert hand_made.superseded == claims.superseded
    assert list(hand_made.current) == list(claims.current)
    assert list(hand_made.apart) == list(claims.apart)
    assert hand_made.sources == claims.sources
    for name in ("ranges", "discrepancies", "set_aside", "related_pairs", "sources", "history"):
        assert getattr(found, name).equals(getattr(by_hand, name)), name
    assert found.remarks == by_hand.remarks


def test_claims_of_a_table_are_made_when_somebody_asks():
    claims = cs.read_claims([{"figure": str(number), "source": "x", "what": "y"} for number in range(100)])
    assert not claims.columns._made
    assert claims["7"] is claims[6]
    assert len(claims.columns._made) == 1


def test_rows_are_no_objects():
    """At most 150 bytes a row of numbers beyond the input."""
    import tracemalloc

    count = 20_000
    rows = [{"figure": str(10_000 + number), "source": "x", "what": f"w{number % 50}"} for number in range(count)]
    cs.read_claims(rows[:100])  # what is loaded once
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        claims = cs.read_claims(rows)
        beyond = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert len(claims) == count
    assert beyond < 150 * count
