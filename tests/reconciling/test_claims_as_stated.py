"""Claims as people state them: the numbered cases, each with its right value."""

from __future__ import annotations

import math

import pytest

import consilience as cs
from consilience.__main__ import main
from consilience.reconciling.ties import bind

DAY = "2023-12-20"


def claim(name, figure, source=None, **scope):
    return cs.Claim(id=name, figure=figure, source=source or name, scope=scope)


def total(whole, *parts, by="what"):
    return cs.Total(whole={by: whole}, parts=[{by: part} for part in parts])


def reconciled(claims, *totals, **settings):
    return cs.reconcile(cs.ClaimSet(claims, totals=totals, **settings))


# -- totals bind wherever their claims stand -----------------------------------------------------------------

TOLL = [("all", "140", "C"), ("gansu", "113", "C/G"), ("qinghai", "18", "C/Q")]


@pytest.mark.parametrize("measure", ["stock", "flow", "cumulative"])
@pytest.mark.parametrize("others", [{"when": DAY}, {"status": "observed"}, {"what": "dead"}, {"what": "x", "sex": "m"}])
def test_a_total_that_names_no_day_holds_on_every_day(measure, others):
    claims = [claim(name, figure, where=where, **others) for name, figure, where in TOLL]
    result = reconciled(claims, total("C", "C/G", "C/Q", by="where"), measure=measure)
    assert result.discrepancies["claims"].tolist() == ["all; gansu; qinghai"]
    assert result.discrepancies["gap"].tolist() == [9]
    assert result.remarks == ()


def test_the_command_says_so(tmp_path, capsys):
    rows = "".join(
        f'[[claims]]\nid = "{name}"\nfigure = "{figure}"\nsource = "{name}"\n'
        f'scope = {{ where = "{where}", when = {DAY} }}\n'
        for name, figure, where in TOLL
    )
    dossier = '[[totals]]\nwhole = { where = "C" }\nparts = [{ where = "C/G" }, { where = "C/Q" }]\n'
    path = tmp_path / "toll.toml"
    path.write_text(rows + dossier, encoding="utf-8")
    assert main([str(path)]) == 1
    assert "9 off" in capsys.readouterr().out
    assert main(["check", str(path)]) == 1


def test_a_total_holds_in_tables_and_in_a_reading():
    rows = [{"id": n, "figure": f, "source": n, "where": w, "when": DAY} for n, f, w in TOLL]
    told = total("C", "C/G", "C/Q", by="where")
    claims = cs.read_claims(rows, scope=["where", "when"], paths=True, totals=[told])
    assert cs.reconcile(claims).discrepancies["gap"].tolist() == [9]
    plain = [claim(name, figure, where=where, when=DAY) for name, figure, where in TOLL]
    added = plain[0].model_copy(update={"readings": (cs.Reading(note="they add up", totals=(told,)),)})
    result = cs.reconcile([added, *plain[1:]])
    assert result.consistent
    assert result.readings.groupby("reading")["consistent"].first().tolist() == [True, False]


def test_each_date_is_a_sum_of_its_own():
    claims = [
        claim("w1", "10", what="all", when="2024-01-01"),
        claim("m1", "4", what="men", when="2024-01-01"),
        claim("w2", "20", what="all", when="2024-01-02"),
        claim("m2", "5", what="men", when="2024-01-02"),
    ]
    result = reconciled(claims, total("all", "men", "women"))
    women = {str(one.scope): one.implied for one in result.scopes if one.scope["what"] == ("women",)}
    assert women == {
        "what=women, when=2024-01-01": cs.Interval(6, 6),
        "what=women, when=2024-01-02": cs.Interval(15, 15),
    }
    assert len(result.scopes) == 6


def test_a_total_adds_no_scopes_of_which_nothing_is_known():
    claims = [claim(str(n), "10", what="all", when=f"2024-01-{n:02}") for n in range(1, 29)]
    claims.append(claim("men", "4", what="men", when="2024-01-01"))
    assert len(reconciled(claims, total("all", "men", "women")).scopes) == 28 + 2


def test_a_part_of_a_part_and_a_sum_of_a_sum_are_found():
    by_town = [claim("all", "10", what="all", where="C"), claim("women", "20", what="women", where="C/G")]
    assert not reconciled(by_town, total("all", "men", "women")).consistent
    boys = [claim("all", "10", what="all", when=DAY), claim("boys", "20", what="boys", when=DAY)]
    assert not reconciled(boys, total("all", "men", "women"), total("men", "boys", "grown men")).consistent
    later = [
        claim("all", "100", what="all", when="2024-01-01"),
        claim("men", "30", what="men", when="2024-01-02"),
        claim("women", "20", what="women", when="2024-01-03"),
    ]
    assert not reconciled(later, total("all", "men", "women"), measure="cumulative").consistent


def test_a_total_that_ties_nothing_is_remarked_on():
    claims = [claim("a", "10", what="dead"), claim("b", "4", what="men", when=DAY)]
    result = reconciled(claims, total("dead", "mne", "women"))
    assert result.remarks == ("the total dead = mne + women ties no two claims",)
    assert "ties no two claims" in str(result)


def test_totals_in_a_circle_that_no_claim_reaches_and_those_of_readings_are_remarked_on():
    apart = [claim("a", "10", what="injured")]
    sums = [total("ab", "a", "b"), total("bc", "b", "c"), total("ac", "a", "c")]
    told = [f"the total {one[0]}{one[1]} = {one[0]} + {one[1]} ties no two claims" for one in ("ab", "bc", "ac")]
    assert reconciled(apart, *sums).remarks == tuple(told)
    assert reconciled([*apart, claim("b", "4", what="a")], *sums).remarks == ()
    reading = cs.Reading(note="on top", totals=[total("injured", "men", "women")])
    read = [cs.Claim(id="a", figure="10", source="AP", scope={"what": "injured"}, readings=[reading])]
    loose = "in another reading of AP's 10, the total injured = men + women ties no two claims"
    assert reconciled(read).remarks == (loose,)
    assert reconciled([*read, claim("b", "4", what="men")]).remarks == ()


def test_shares_do_not_add_up_unless_the_total_is_of_shares():
    counts = [claim("all", "10", what="all"), claim("men", "4", what="men"), claim("women", "6", what="women")]
    shares = [
        claim("p", "61", what="all", unit="%"),
        claim("q", "60", what="men", unit="%"),
        claim("r", "62", what="women", unit="%"),
    ]
    assert reconciled([*counts, *shares], total("all", "men", "women")).consistent
    assert not reconciled(shares, total("all", "men", "women")).consistent


def test_dated_totals_bind_each_at_its_own_date():
    days = [f"{year}-{month:02}" for year in range(2000, 2010) for month in range(1, 13)]
    claims, totals = [], []
    for day in days:
        claims += [claim(f"{what} {day}", n, what=what, when=day) for what, n in (("all", "9"), ("m", "4"), ("f", "5"))]
        totals.append(
            cs.Total(whole={"what": "all", "when": day}, parts=[{"what": what, "when": day} for what in "mf"])
        )
    binding, loose = bind([one.scope for one in claims], totals, "stock")
    assert (len(binding), loose) == (len(days), [])
    assert reconciled(claims, *totals).consistent


# -- the floor belongs to what is counted --------------------------------------------------------------------


def test_a_negative_figure_frees_only_what_is_tied_to_it():
    dead = [claim("dead", "30", what="dead"), claim("men", "50", what="men"), claim("cold", "-5", what="temperature")]
    result = reconciled(dead, total("dead", "men", "women"))
    assert result.discrepancies["claims"].tolist() == ["dead; men"]
    assert [str(scope) for scope in result.without_floor] == ["what=temperature"]
    assert "below 0 for temperature" in result.remarks[0]
    assert result.on({"what": "temperature"}).implied == cs.Interval(-5, -5)


def test_a_negative_figure_frees_nothing_through_a_total_that_holds_nowhere():
    """Of men in Q and dead in G the total says nothing together; as stated it is only shown."""
    dead = [claim("dead", "5", what="dead", where="C/G"), claim("some", "10", what="dead", where="C/G/x")]
    net = claim("men", "-3", what="men", where="C/Q")
    result = reconciled([*dead, net], total("dead", "men", "women"))
    assert result.discrepancies["claims"].tolist() == ["dead; some"]
    assert result.on({"what": "dead"}).implied == cs.Interval(-math.inf, math.inf)
    assert [str(scope) for scope in result.without_floor] == [
        "what=men, where=C/Q",
        "what=dead",
        "what=men",
        "what=women",
    ]


def test_a_negative_figure_frees_what_totals_tie_to_it_where_no_claim_stands_between():
    chain = [total("dead", "all"), total("all", "men", "women")]
    claims = [claim("men", "-3", what="men"), claim("dead", "5", what="dead"), claim("some", "9", what="dead/young")]
    assert reconciled(claims, *chain).consistent
    assert not reconciled(claims, total("all", "men", "women")).consistent


def test_where_the_floor_is_gone_nesting_bounds_nothing():
    net = [claim("net", "-5,000", what="net migration"), claim("in", "2,000", what="net migration/EU")]
    result = cs.reconcile(net)
    assert result.consistent
    assert result.pairs["verdict"].tolist() == ["not comparable"]
    assert "below 0" in result.pairs["reason"][0]
    assert len(result.without_floor) == 2
    assert cs.compare(*net).verdict is cs.Verdict.NOT_COMPARABLE


# -- time ----------------------------------------------------------------------------------------------------


def test_running_sums_over_overlapping_periods_are_unrelated():
    deaths = [claim("a", "655,000", what="d", when="2003-03/2006-07"), claim("b", "30,000", what="d", when="2006")]
    assert reconciled(deaths, measure="cumulative").consistent

    def relation(left, right):
        return cs.relate(cs.Scope(when=left), cs.Scope(when=right), "cumulative").relation.value

    assert relation("2024-09/2024-10", "2024-10") == "unrelated"
    assert relation("2024-09/2024-10", "2024-09/2024-11") == "earlier"
    assert relation("2024-11", "2024-10") == "later"


def test_running_sums_with_first_days_of_their_own_are_unrelated():
    def consistent(early, late):
        deaths = [claim("a", "100", what="d", when=early), claim("b", "50", what="d", when=late)]
        return reconciled(deaths, measure="cumulative").consistent

    assert consistent("2003/2005", "2006/2008")  # each counts from its first day
    assert consistent("2003-01", "2003-03/2006-07")  # what came before the first day is not in it
    assert consistent("2024-10", "2024-10-01/2024-11-15")  # up to October, against since 1 October
    assert not consistent("2003-03/2006-07", "2007")  # up to 2007 holds the years before
    assert not consistent("2024-10-01/2024-10-07", "2024-10-01/2024-11-15")
    assert not consistent("2024-10-01/2024-10-07", "2024-10")
    assert not consistent("2024-10-01", "2024-10")


def test_a_flow_without_a_date_is_not_comparable_with_a_dated_one():
    flows = [claim("a", "5", what="x"), claim("b", "9", what="x", when="2024")]
    result = reconciled(flows, measure="flow")
    assert result.pairs["reason"].tolist() == ["when: none against 2024"]
    assert result.consistent


def test_a_claim_may_have_a_measure_of_its_own():
    flow = {"measure": "flow"}
    year, month = (
        cs.Claim(id=name, figure=figure, source=name, scope={"what": "x", "when": when}, **flow)
        for name, figure, when in (("year", "10", "2024"), ("month", "12", "2024-01"))
    )
    level = claim("level", "7", what="x", when="2024")
    result = cs.reconcile([year, month, level])
    assert result.discrepancies["claims"].tolist() == ["year; month"]
    assert result.pairs["reason"].tolist() == ["", "measure: flow against stock", "measure: flow against stock"]
    assert cs.compare(month, year).verdict is cs.Verdict.CONFLICT
    assert result.on({"what": "x", "when": "2024-01"}).claims == (month,)


def test_a_claim_may_say_that_its_figures_do_not_add_up():
    rates = [
        cs.Claim(id=name, figure=figure, source=name, scope={"what": what}, additive=False)
        for name, figure, what in (("all", "10", "rate"), ("men", "12", "rate/men"))
    ]
    result = cs.reconcile([*rates, claim("dead", "3", what="dead")])
    assert result.consistent
    assert "do not add up" in " ".join(result.pairs["reason"])


# -- what is left, and why -----------------------------------------------------------------------------------


def test_what_is_left_of_a_year_without_a_month():
    year, month = {"what": "x", "when": "2024"}, {"what": "x", "when": "2024-10"}
    result = reconciled([claim("year", "100", **year), claim("month", "30", **month)], measure="flow")
    left = result.remainder(year, month)
    assert left.interval == cs.Interval(70, 70)
    assert left.words == "70, because year's 100 for x in 2024 less month's 30 for x in October 2024"


def test_what_is_left_where_there_is_no_floor():
    result = cs.reconcile([claim("net", "10", what="net"), claim("x", "-100", what="net/x")])
    assert result.remainder({"what": "net"}, {"what": "net/x"}).interval == cs.Interval(110, 110)


@pytest.mark.parametrize("zeros", ["", "0,000", "0,000" + ",000" * 7])
@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize(
    ("open_", "closed", "end"), [("more than 10", "at least 10", "lower"), ("less than 10", "at most 10", "upper")]
)
def test_an_open_end_is_credited_to_the_claim_that_opens_it(open_, closed, end, turned, zeros):
    claims = [claim("open", open_ + zeros, what="x"), claim("closed", closed + zeros, what="x")]
    result = cs.reconcile(claims[::-1] if turned else claims)
    assert [one.id for one in result.because({"what": "x"}, end)] == ["open"]
    assert not getattr(result.on({"what": "x"}).implied, f"{end}_closed")


def test_a_sum_says_so_whatever_the_size_of_its_terms():
    claims = [claim("b", "more than 1,000,000", what="b"), claim("c", "5", what="c")]
    result = reconciled(claims, total("a", "b", "c"))
    assert result.because_words({"what": "a"}) == "more than 1,000,005, because b's 1,000,000 for b plus c's 5 for c"


# -- support -------------------------------------------------------------------------------------------------

TANKS = ["9,162", "3,478", "more than 9,100", "over 9,000", "~3,600", "at least 3,300", "3,000+", "3,000"]


def test_what_is_not_contradicted_is_not_stated():
    result = cs.reconcile([claim(str(n), figure, source=f"s{n}", what="tanks") for n, figure in enumerate(TANKS)])
    (row,) = result.ranges.to_dict("records")
    assert (row["best_low"], row["best_high"], row["best_support"], row["best_stated"]) == (9162, 9162, 5, 1)
    assert "stated by 1 origin, not contradicted by 4 more" in " ".join(str(result).split())
    assert result.best["stated"].tolist() == [1]


def test_among_equals_the_most_stated_wins():
    figures = {"a": "10", "b": "at least 8", "c": "20 to 30", "d": "25"}
    (ranges,) = cs.reconcile([claim(name, figure, what="x") for name, figure in figures.items()]).scopes
    assert (ranges.best, ranges.best_support, ranges.best_stated) == ((cs.Interval(25, 25),), 3, 2)
    pair = cs.reconcile([claim("a", "at least 5"), claim("b", "at least 6"), claim("c", "2"), claim("d", "2")])
    assert (pair.scopes[0].best, pair.scopes[0].best_stated) == ((cs.Interval(2, 2),), 2)


def test_an_origins_position_is_what_its_claims_allow_together():
    claims = [
        claim("a", "at least 10", source="x"),
        claim("b", "12 to 20", source="x"),
        claim("c", "11", source="y"),
        claim("d", "15", source="z"),
    ]
    (ranges,) = cs.reconcile(claims).scopes
    assert (ranges.best, ranges.best_support) == ((cs.Interval(15, 15),), 2)


def test_touching_claims_of_one_origin_are_one_interval():
    claims = [claim("a", "at most 80", source="x"), claim("b", "more than 80", source="x")]
    (ranges,) = cs.reconcile(claims).scopes
    assert ranges.best == (cs.Interval(0, float("inf")),)


def test_one_claim_with_several_possible_origins_has_one_vote():
    outlet = cs.Source(name="outlet", cites=tuple(cs.Source(name=name) for name in "xyz"))
    claims = [cs.Claim(id="a", figure="10", source=outlet), claim("b", "20"), claim("c", "20")]
    (ranges,) = cs.reconcile(claims).scopes
    assert (ranges.best, ranges.best_support) == ((cs.Interval(20, 20),), 2)
    assert ranges.origins == (3, 5)


def test_pending_denied_and_withdrawn_claims_bind_nothing():
    said = {
        name: cs.Claim(id=name, figure="20", source=name, standing=name) for name in ("pending", "denied", "withdrawn")
    }
    result = cs.reconcile([claim("a", "10"), *said.values()])
    assert result.consistent
    assert result.ranges["claims"].tolist() == [1]
    assert len(result.pairs) == 0


# -- readings and rules --------------------------------------------------------------------------------------


def test_the_readings_of_superseded_claims_are_looked_at():
    reading = cs.Reading(note="the men", scope={"what": "all/men"})
    old = cs.Claim(id="old", figure="30", source="s", scope={"what": "all"}, reported="2024-01-01", readings=(reading,))
    new = cs.Claim(id="new", figure="20", source="s", scope={"what": "all"}, reported="2024-01-02")
    result = cs.reconcile([old, new])
    assert result.consistent
    assert result.readings.groupby("reading")["consistent"].first().tolist() == [True, False]
    assert result.ambiguities_that_matter() == ["old"]


def test_some_claims_alone_have_no_rejected_rows():
    rows = [{"id": "a", "figure": "10", "source": "x"}, {"id": "b", "figure": "several", "source": "y"}]
    result = cs.reconcile(cs.read_claims(rows))
    assert (len(result.claims), len(result.claims.rejected)) == (1, 1)
    for some in (result.only(["a"]), result.alone("x")):
        assert (len(some.claims), len(some.claims.rejected)) == (1, 0)


def test_what_may_be_below_0_has_one_verdict_as_a_pair_and_in_the_set():
    def sums(*figures):
        return [
            claim(f"{place}", figure, what="t", when=f"2024-0{place}").model_copy(update={"additive": False})
            for place, figure in enumerate(figures, start=1)
        ]

    falling = reconciled(sums("-7", "-200"), measure="cumulative")
    assert (falling.pairs["verdict"].tolist(), falling.consistent) == (["not comparable"], True)
    assert cs.compare(*sums("-7", "-200"), measure="cumulative").verdict is cs.Verdict.NOT_COMPARABLE
    risen = reconciled(sums("7", "5"), measure="cumulative")
    assert (risen.pairs["verdict"].tolist(), risen.consistent) == (["conflict"], False)
