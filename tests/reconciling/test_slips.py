"""Slips: near names, days that are not ISO 8601, figures of different days."""

from __future__ import annotations

import pytest

import consilience as cs
from consilience.model.moments import days_in


def remarks(rows, **more):
    return cs.reconcile(cs.read_claims(rows, **more)).remarks


def row(source, what="dead", figure="5", **more):
    return {"source": source, "what": what, "figure": figure, **more}


def test_a_source_that_is_nearly_a_declared_one():
    yonhap = cs.Source(name="Yonhap", cites=[cs.Source(name="NIS")])
    claims = [cs.Claim(id=str(n), figure="5", source=name) for n, name in enumerate(["Yonhapp", yonhap])]
    told = cs.reconcile(claims).remarks
    assert told == ("the source 'Yonhapp' (once) may be a slip for 'Yonhap' (1)",)
    assert "The source 'Yonhapp' (once) may be a slip for 'Yonhap'" in " ".join(str(cs.reconcile(claims)).split())


def test_a_part_that_is_nearly_the_one_of_a_total():
    total = cs.Total(whole={"what": "dead"}, parts=[{"what": "dead/men"}, {"what": "dead/women"}])
    told = remarks([row("a"), row("b", "dead/wmen")], totals=[total], paths=True)
    assert "the what 'wmen' (once) may be a slip for 'women' (1)" in told
    assert sum("may be a slip" in one for one in told) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kursk oblast", "Kursk Oblast"),
        ("U.S.", "US"),
        ("Reuters", "Rueters"),
        ("Germany", "Germony"),
        ("Tomé", "Tome"),
    ],
)
def test_a_name_stated_once_beside_one_stated_ten_times(one, other):
    told = remarks([*(row(f"s{n}", where=one) for n in range(10)), row("t", where=other)])
    assert told == (f"the where {other!r} (once) may be a slip for {one!r} (10)",)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Iran", "Iraq"), ("Part 1", "Part 2"), ("Gambia", "Zambia"), ("row 1", "row 11"), ("woman", "women"),
     ("girl", "girls"), ("Niger", "Nigeria"), ("A", "B"), ("", "")],
)  # fmt: skip
def test_names_that_are_others(one, other):
    assert remarks([*(row(f"s{n}", where=one) for n in range(10)), row("t", where=other)]) == ()


def test_two_names_that_both_stand_often_are_two():
    rows = [row(f"s{n}", where=where) for n in range(5) for where in ("Germany", "Germony")]
    assert remarks(rows) == ()


def test_figures_of_different_days_say_so():
    rows = [row("a", figure="40", reported="2024-01-01"), row("b", figure="50", reported="2024-01-03")]
    (told,) = remarks(rows)
    assert "dead that disagree were stated on different days (1 January 2024 and 3 January 2024)" in told
    assert remarks([one | {"figure": "40"} for one in rows]) == ()
    assert remarks([one | {"when": "2024"} for one in rows]) == ()
    assert remarks(rows, measure="cumulative") == ()


def test_a_slash_between_blanks_is_remarked_on_where_it_makes_a_path():
    told = cs.read_claims([row("a", where="Kursk / Belgorod")], paths=True).remarks
    assert told == ("column where: 'Kursk / Belgorod' was read as a path, 'Belgorod' in 'Kursk'",)
    assert cs.read_claims([row("a", where="Kursk / Belgorod")]).remarks == ()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("19 Dec 2023", ["2023-12-19"]),
        ("December 22, 2023", ["2023-12-22"]),
        ("Friday, 22nd December 2023", ["2023-12-22"]),
        ("22.12.2023", ["2023-12-22"]),
        ("03/04/2024", ["2024-03-04", "2024-04-03"]),
        ("12 Dec 23", ["2012-12-23", "2023-12-12"]),
        ("December 2023", []),
        ("19-21 Dec 2023", []),
        ("19 Dec", []),
        ("5 of 10", []),
        ("noon", []),
        ("22 Dec 2023 EST", []),
        (5, []),
    ],
)
def test_days_that_are_not_iso_are_read_where_they_are_clear(text, days):
    assert days_in(text) == days
    if len(days) == 1:
        (claim,) = cs.read_claims([row("a", reported=text, when=text)])
        assert (str(claim.reported), claim.scope["when"]) == (days[0], (days[0],))
    elif isinstance(text, str):
        (reject,) = cs.read_claims([row("a", reported=text)]).rejected
        assert reject.reason == "bad date"
        assert all(day in reject.hint for day in days)
        (reject,) = cs.read_claims([row("a", when=text)]).rejected
        assert (reject.field, reject.reason) == ("when", "bad scope")
        assert all(day in reject.hint for day in days)


def test_a_period_may_have_days_in_words():
    assert cs.Scope(when="19 Dec 2023/22 Dec 2023")["when"] == ("2023-12-19/2023-12-22",)


def test_a_lone_name_is_a_list_of_one(tmp_path):
    (tmp_path / "a.toml").write_text('[sources.Yonhap]\ncites = "NIS"\n[[claims]]\nfigure = "5"\nsource = "Yonhap"\n')
    (claim,) = cs.read_claims(tmp_path / "a.toml")
    assert claim.origins == {"NIS"}
    (tmp_path / "a.toml").write_text('[[claims]]\nfigure = "5"\nsource = "Yonhap"\ncites = "NIS"\n')
    assert cs.read_claims(tmp_path / "a.toml")["1"].origins == {"NIS"}


def test_five_slips_in_a_dossier_are_seen(tmp_path):
    (tmp_path / "a.toml").write_text(
        '[sources.Yonhap]\ncites = "NIS"\n'
        '[[claims]]\nfigure = "140"\nsource = "Yonhapp"\nreported = "19 Dec 2023"\nscope = {what = "dead"}\n'
        '[[claims]]\nfigure = "80"\nsource = "Sun"\nscope = {what = "dead/men", when = "03/04/2024"}\n'
        '[[claims]]\nfigure = "70"\nsource = "Star"\nscope = {what = "dead/wmen"}\n'
        '[[claims]]\nfigure = "60"\nsoruce = "Star"\nscope = {what = "dead/men"}\n'
        '[[totals]]\nwhole = {what = "dead"}\nparts = [{what = "dead/men"}, {what = "dead/women"}]\n'
    )
    claims = cs.read_claims(tmp_path / "a.toml")
    assert claims["1"].reported.isoformat() == "2023-12-19"
    assert [(one.row, one.field) for one in claims.rejected] == [(2, "scope.when"), (4, "soruce")]
    assert "did you mean 'source'" in claims.rejected[1].hint
    told = " ".join(cs.reconcile(claims).remarks)
    assert "'Yonhapp' (once) may be a slip for 'Yonhap' (declared)" in told
    assert "'wmen' (once) may be a slip for 'women'" in told
