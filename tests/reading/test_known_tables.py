"""Columns of errors, tables as other programs write them, and claims that are left out of an estimate."""

from __future__ import annotations

import io
import json

import pytest

import consilience as cs
from consilience.reading.stated_errors import stated_errors


def said(claims):
    return [
        (
            one.source.name,
            float(one.figure.value),
            None
            if one.figure.standard_errors is None
            else tuple(round(side, 6) for side in one.figure.standard_errors),
            "yes" in dict(one.carried).values(),
        )
        for one in claims
    ]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (
            "yi,sei\n-0.5,0.2\n0.25,0.125\n",
            [("row 2", -0.5, (0.2, 0.2), False), ("row 3", 0.25, (0.125, 0.125), False)],
        ),
        ("slab,yi,vi\nHart,-0.5,0.04\n", [("Hart", -0.5, (0.2, 0.2), False)]),
        ("yi,vi,sei,ci.lb,ci.ub\n1,0.04,0.2,0.6,1.4\n", [("row 2", 1, (0.2, 0.2), False)]),
        (
            "Laboratory,MeasuredValues,StdUnc,DegreesOfFreedom\nPTB,7.5,0.25,Inf\nNRC,8,0.5,12\n",
            [("PTB", 7.5, (0.25, 0.25), False), ("NRC", 8, (0.5, 0.5), False)],
        ),
        (
            "document_id,value,error_positive,error_negative,stat_error_positive,stat_error_negative,"
            "syst_error_positive,syst_error_negative,limit_type,used_in_average\n"
            "OLD 1990,10.5,0.5,0.5,,,,,,0\n"
            "NEW 2020,10.2,0.5,0.5,0.3,0.3,0.4,0.4,,1\n"
            "LIMIT 2001,12,,,,,,,U,0\n",
            [
                ("OLD 1990", 10.5, (0.5, 0.5), True),
                ("NEW 2020", 10.2, (0.5, 0.5), False),
                ("LIMIT 2001", 12, None, True),
            ],
        ),
    ],
)
def test_tables_of_other_programs(table, expected):
    claims = cs.read_claims(io.StringIO(table))
    assert said(claims) == expected
    assert not claims.rejected


@pytest.mark.parametrize(
    "text",
    [
        "NICOB version=1.4\nlablabels=A, -B,C\nmean=1.5, 2 ,3\nse=0.1,0.2,0.5\ndf=\nunits=kg\nDoE=TRUE\n",
        "A,1.5,0.1\n-B,2,0.2\n\nC,3,0.5\n",
        "A,1.5,0.1,9\n-B,2,0.2,Inf\nC,3,0.5,4\n",
    ],
)
def test_a_file_of_the_consensus_builder(text, tmp_path):
    path = tmp_path / "consensus.ncb"
    path.write_text(text)
    claims = cs.read_claims(path)
    labs = [("A", 1.5, (0.1, 0.1), False), ("B", 2, (0.2, 0.2), True), ("C", 3, (0.5, 0.5), False)]
    assert said(claims) == labs
    pooled = cs.pool(claims, method="FE")
    assert (pooled.labels, pooled.left_out) == (("A", "C"), {"B": (2.0, 0.2)})
    copy = tmp_path / "copy.toml"
    claims.write(copy)
    assert cs.read_claims(copy) == claims


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("lablabels=A,B\nmean=1,2,3\nse=1,1,1", "the lists are of different lengths: got '2 of lablabels, 3 of mean"),
        ("title=nothing", "no values of laboratories"),
        ("A,1,1\nB,2", "the lines do not have two to four cells each"),
        ("A,1,1\nB 2 1\nC,3,1", "the lines do not have two to four cells each"),
        ("lablabels=A,B\nmean=1,2\nse=1,1\nmean=3,4", "a key is given twice: got 'mean'"),
        ("lablabels=A,B,\nmean=1,2,\nC\n3", "a line without a key: got 'C'"),
    ],
)
def test_a_faulty_file_of_the_consensus_builder(text, told):
    with pytest.raises(cs.ReadError, match=told):
        cs.read_claims(io.StringIO(text), format="ncb")


def test_a_label_of_the_consensus_builder_holds_any_sign():
    claims = cs.read_claims(io.StringIO("A\u2028B, 1, 0.1\r\nC=2, 2, 0.1"), format="ncb")
    assert [claim.source.name for claim in claims] == ["A\u2028B", "C=2"]


def test_an_error_of_one_side_is_not_passed_over():
    sides = [("1", ""), ("", "-1"), ("x", "-1"), ("1", "-1"), ("", "")]
    rows = [{"value": "5", "error_positive": up, "error_negative": down} for up, down in sides]
    claims = cs.read_claims([*rows, {**rows[4], "stat_error_positive": "1"}])
    assert [claim.id for claim in claims] == ["4", "5"]
    assert [reject.reason for reject in claims.rejected] == ["bad error"] * 4


def test_laboratories_without_names_are_numbered():
    claims = cs.read_claims(io.StringIO("1.5,0.1\n2,0.2"), format="ncb")
    assert said(claims) == [("L1", 1.5, (0.1, 0.1), False), ("L2", 2, (0.2, 0.2), False)]


@pytest.mark.parametrize(
    ("cell", "errors"),
    [
        (0.5, [(0.5, 0.5)]),
        ("1e-3", [(0.001, 0.001)]),
        ("± 3", [(3, 3)]),
        ("+6 -2", [(2, 6)]),
        ("-2 +6", [(2, 6)]),
        ("+0.28 −0.3 ±0.1", [(0.3, 0.28), (0.1, 0.1)]),
        ("±3 (syst) ±4 (stat)", [(4, 4), (3, 3)]),
        ("nan", []),
        (None, []),
        ("0", [(0, 0)]),
    ],
)
def test_what_a_cell_of_errors_states(cell, errors):
    assert [tuple(map(float, pair)) for pair in stated_errors(cell)] == [tuple(map(float, pair)) for pair in errors]


@pytest.mark.parametrize("cell", ["-0.2", "6 2", "0.2 0.1", "5 %", "n/a", "inf", "+-5 -3", "±1 ±2 ±3"])
def test_an_error_that_cannot_be_read_is_a_reject(cell):
    rows = [{"value": "72", "error": cell}, {"value": "71", "error": 1}]
    claims = cs.read_claims(rows)
    assert [(reject.row, reject.field, reject.reason) for reject in claims.rejected] == [(1, "error", "bad error")]
    assert len(claims) == 1


def test_an_error_in_a_column_is_a_limit_until_somebody_says_what_it_is():
    rows = [{"value": "72.5", "error": "+1 -0.5", "source": "x"}, {"value": 74, "error": "±0.3 ±0.4", "source": "y"}]
    claims = cs.read_claims(rows)
    assert [str(one.interval) for one in claims] == ["[72, 73.5]", "[73.3, 74.7]"]
    result = cs.reconcile(claims, convention=cs.Convention(plus_minus="sigma"))
    assert result.claims["2"].figure.standard_errors == (0.5, 0.5)
    assert result.pairs["pull"].round(4).tolist() == [-1.3416]  # 1.5 / hypot(1, 0.5)
    assert cs.read_claims(rows, scale=1000)["1"].figure.text == "72,500 +1000 -500"


def test_an_error_beside_bounds_is_read_where_somebody_says_so():
    rows = [{"low": 1, "value": 2, "high": 3, "error": 9}]
    claims = cs.read_claims(rows)
    assert (str(claims["1"].interval), claims.unused) == ("[1, 3]", ("error",))
    assert cs.read_claims(rows, error="error", value="value")["1"].figure.text == "2 ± 9"
    with pytest.raises(cs.ReadError, match="an error goes with a value"):
        cs.read_claims([{"figure": "5", "e": 1}], error="e")
    (reject,) = cs.read_claims([{"value": "", "error": 1}]).rejected
    assert (reject.field, reject.reason) == ("error", "bad error")


def test_errors_stay_errors():
    rows = [{"v": "72", "u": "5", "d": "-4"}, {"v": "71", "u": "5", "d": ""}, {"v": "3", "u": "", "d": "", "f": "<"}]
    made = cs.with_errors(rows, value="v", plus="u", minus="d", limit="f", plus_minus="sigma")
    claims = cs.read_claims(made)
    assert [(one.figure.text, one.figure.standard_errors) for one in claims] == [
        ("72 +5 -4", (4, 5)),
        ("at most 3", None),
    ]
    assert [reject.row for reject in claims.rejected] == [2]
    both = [{"v": "7", "e": "±3 (stat) ±4 (syst)"}]
    (claim,) = cs.read_claims(cs.with_errors(both, value="v", errors="e", plus_minus="2 sigma"))
    assert (len(claim.figure.errors), claim.figure.standard_errors) == (2, (2.5, 2.5))
    with pytest.raises(cs.OptionError, match=r"plus_minus= is unknown: got 'sgima'; did you mean 'sigma'"):
        cs.with_errors(both, value="v", errors="e", plus_minus="sgima")


def test_pooling_tables_on_the_command_line(tmp_path, capsys):
    from consilience.__main__ import main

    path = tmp_path / "trials.csv"
    path.write_text("study,yi,vi\nA,1,0.04\nB,2,0.04\nC,9,1\n")
    main(["pool", str(path), "--source", "study", "--method", "FE", "--left-out", "C", "--format", "json"])
    found = json.loads(capsys.readouterr().out)
    assert (found["claims"], found["estimate"], round(found["standard_error"], 6)) == (2, 1.5, 0.141421)
    path.write_text("lab,mass,dm\nA,1,0.2\nB,2,0.2\n")
    main(["pool", str(path), "--value", "mass", "--error", "dm", "--source", "lab", "--method", "FE"])
    assert "A   1 ± 0.2" in capsys.readouterr().out
    path.write_text("yi,ci.lb,ci.ub\n-0.8893,-2.0077,0.2290\n-1.5854,-2.45,-0.7208\n")
    main(["pool", str(path), "--bounds", "95%", "--method", "FE"])
    assert "row 2  -0.8893 ± 0.5706" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("bounds", "even"),
    [((0.49, 0.21, 0.78), True), ((-0.8893, -2.0077, 0.2290), True), ((5, 3, 8), False), ((0.49, 0.21, 1.14), False)],
)
def test_bounds_that_rounding_made_uneven(bounds, even):
    value, low, high = bounds
    claims = cs.read_claims([{"low": low, "value": value, "high": high}] * 2)
    if even:
        assert cs.pool(claims, bounds="95 %").measured[1][0] ** 0.5 == pytest.approx((high - low) / 2 / 1.959964)
    else:
        with pytest.raises(cs.OptionError, match="is asymmetric"):
            cs.pool(claims, bounds="95 %")


def test_a_claim_that_is_left_out_is_scored():
    rows = [{"value": v, "error": e, "source": s} for v, e, s in ((10, 1, "A"), (12, 1, "B"), (15, 1, "C"))]
    claims = cs.read_claims(rows)
    pooled = cs.pool(claims, method="FE", left_out=["C"])
    assert (pooled.estimate, pooled.labels, pooled.claims) == (11.0, ("A", "B"), 2)
    frame = pooled.equivalence()
    assert frame["value"].tolist() == ["A", "B", "C"]
    assert frame["difference"].tolist() == [-1.0, 1.0, 4.0]
    assert frame["standard_error"].round(4).tolist() == [0.7071, 0.7071, 1.2247]
    assert len(pooled.bilateral()) == 3
    assert cs.reconcile(claims).pool(method="FE", left_out=["C"]).left_out == {"C": (15.0, 1.0)}
    assert "left out" in cs.measurements.pooled_table(pooled)
    for names, told in (
        (["D"], "names no claim: got 'D'"),
        (["A", "B", "C"], "every claim is left out"),
        ("A", "no names"),
    ):
        with pytest.raises(cs.OptionError, match=told):
            cs.pool(claims, left_out=names)


def test_subgroups_of_a_column(tmp_path, capsys):
    from consilience.__main__ import main

    path = tmp_path / "trials.csv"
    path.write_text("trial,yi,vi,arm\nA,0.1,0.04,a\nB,0.3,0.04,a\nC,0.8,0.04,b\nD,2,0.04,b\n")
    main(["pool", str(path), "--source", "trial", "--by", "arm", "--method", "FE", "--left-out", "D"])
    printed = capsys.readouterr().out
    # 0.2 and 0.8 with variances 0.02 and 0.04: Q = 0.36 / 0.06
    assert "differ by Q = 6 on 1, p = 0.014" in printed
    assert "a           2         0.20 ± 0.14" in printed
    result = cs.reconcile(cs.read_claims(path, source="trial"))
    assert result.subgroups("arm", left_out=["A"]) == ["a", "b", "b"]
    with pytest.raises(cs.OptionError, match=r"A has no cell for its subgroup: got 'amr'; did you mean 'arm'"):
        result.subgroups("amr")
