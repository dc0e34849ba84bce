"""Small dossiers whose answer was thought out by hand: whether all their claims can be true together."""

from __future__ import annotations

import io
import json

import pytest

import consilience as cs

DIMENSIONS = ("what", "where", "when", "status", "unit", "definition", "sex")


def claim(figure, source, **more):
    scope = {name: more.pop(name) for name in DIMENSIONS if name in more}
    return {"figure": figure, "source": source, "scope": scope, **more}


def total(whole, *parts):
    return {"whole": whole, "parts": parts}


def dossier(name, consistent, *claims, totals=(), **settings):
    return pytest.param({"claims": claims, "totals": totals, **settings}, consistent, id=name)


DOSSIERS = [
    dossier(
        "a copy without its error",
        False,
        claim("100,000 ± 20,000", "ministry", what="x"),
        claim("100,000", "paper", what="x", cites=["ministry"]),
        claim("110,000", "UN", what="x"),
    ),
    dossier(
        "a copy with its error",
        True,
        claim("100,000 ± 20,000", "ministry", what="x"),
        claim("100,000 ± 20,000", "paper", what="x", cites=["ministry"]),
        claim("110,000", "UN", what="x"),
    ),
    dossier("plain same", False, claim("40", "a", what="x"), claim("50", "b", what="x")),
    dossier("same source no date both conflict", False, claim("40", "a", what="x"), claim("50", "a", what="x")),
    dossier(
        "same source, correction later",
        True,
        claim("40", "a", what="x", reported="2024-01-01"),
        claim("50", "a", what="x", reported="2024-01-02"),
    ),
    dossier(
        "correction then other agrees only with old",
        False,
        claim("40", "a", what="x", reported="2024-01-01"),
        claim("50", "a", what="x", reported="2024-01-02"),
        claim("40", "b", what="x"),
    ),
    dossier(
        "correction withdrawn: old stands?",
        False,
        claim("40", "a", what="x", reported="2024-01-01"),
        claim("50", "a", what="x", reported="2024-01-02", standing="pending"),
        claim("50", "b", what="x"),
    ),
    dossier(
        "total missing part, rest too small possible",
        True,
        claim("140", "a", what="d"),
        claim("113", "a", what="m"),
        totals=[total({"what": "d"}, {"what": "m"}, {"what": "w"})],
    ),
    dossier(
        "total missing part, part above whole",
        False,
        claim("100", "a", what="d"),
        claim("113", "a", what="m"),
        totals=[total({"what": "d"}, {"what": "m"}, {"what": "w"})],
    ),
    dossier(
        "total without whole claim vs bound on whole",
        False,
        claim("up to 100", "a", what="d"),
        claim("60", "a", what="m"),
        claim("50", "a", what="w"),
        totals=[total({"what": "d"}, {"what": "m"}, {"what": "w"})],
    ),
    dossier(
        "totals in where, omitted what",
        False,
        claim("140", "a", what="dead", where="C"),
        claim("113", "a", what="dead", where="C/G"),
        claim("18", "a", what="dead", where="C/Q"),
        totals=[total({"where": "C"}, {"where": "C/G"}, {"where": "C/Q"})],
    ),
    dossier(
        "totals in where; whole on broader what",
        True,
        claim("140", "a", what="hurt", where="C"),
        claim("113", "a", what="hurt/badly", where="C/G"),
        claim("18", "a", what="hurt/badly", where="C/Q"),
        totals=[total({"where": "C"}, {"where": "C/G"}, {"where": "C/Q"})],
    ),
    dossier(
        "parts broader than whole: parts hurt sum 131, whole hurt/badly 140",
        False,
        claim("140", "a", what="hurt/badly", where="C"),
        claim("113", "a", what="hurt", where="C/G"),
        claim("18", "a", what="hurt", where="C/Q"),
        totals=[total({"where": "C"}, {"where": "C/G"}, {"where": "C/Q"})],
    ),
    dossier(
        "two dims nested: cells + grand total",
        False,
        claim("10", "a", what="d", sex="m", where="C/N"),
        claim("10", "a", what="d", sex="f", where="C/N"),
        claim("10", "a", what="d", sex="m", where="C/S"),
        claim("10", "a", what="d", sex="f", where="C/S"),
        claim("45", "a", what="d", where="C"),
        totals=[
            total({"what": "d"}, {"what": "d", "sex": "m"}, {"what": "d", "sex": "f"}),
            total({"where": "C"}, {"where": "C/N"}, {"where": "C/S"}),
        ],
    ),
    dossier(
        "same, margins only conflict (rows sum 40, cols sum 45)",
        False,
        claim("20", "a", what="d", sex="m", where="C"),
        claim("20", "a", what="d", sex="f", where="C"),
        claim("25", "a", what="d", where="C/N"),
        claim("20", "a", what="d", where="C/S"),
        totals=[
            total({"what": "d"}, {"what": "d", "sex": "m"}, {"what": "d", "sex": "f"}),
            total({"where": "C"}, {"where": "C/N"}, {"where": "C/S"}),
        ],
    ),
    dossier(
        "ok margins",
        True,
        claim("20", "a", what="d", sex="m", where="C"),
        claim("25", "a", what="d", sex="f", where="C"),
        claim("25", "a", what="d", where="C/N"),
        claim("20", "a", what="d", where="C/S"),
        totals=[
            total({"what": "d"}, {"what": "d", "sex": "m"}, {"what": "d", "sex": "f"}),
            total({"where": "C"}, {"where": "C/N"}, {"where": "C/S"}),
        ],
    ),
    dossier(
        "cell above margin via path",
        False,
        claim("30", "a", what="d", sex="m", where="C/N"),
        claim("25", "a", what="d", where="C/N"),
    ),
    dossier("percent vs count", True, claim("61%", "a", what="turnout"), claim("40", "b", what="turnout")),
    dossier("percents conflict", False, claim("61%", "a", what="turnout"), claim("40%", "b", what="turnout")),
    dossier(
        "percent part above whole not additive",
        True,
        claim("61%", "a", what="turnout/young"),
        claim("40%", "b", what="turnout"),
    ),
    dossier(
        "percent spelled", False, claim("61 per cent", "a", what="turnout"), claim("40 percent", "b", what="turnout")
    ),
    dossier("currency", True, claim("$5 million", "a", what="loss"), claim("€4 million", "b", what="loss")),
    dossier("currency same", False, claim("$5 million", "a", what="loss"), claim("US$4 million", "b", what="loss")),
    dossier(
        "currency words", False, claim("5 million dollars", "a", what="loss"), claim("$4 million", "b", what="loss")
    ),
    dossier(
        "currency part above whole",
        False,
        claim("$5 million", "a", what="loss/house"),
        claim("$4 million", "b", what="loss"),
    ),
    dossier("thousands words vs digits", False, claim("5 thousand", "a", what="x"), claim("4,000", "b", what="x")),
    dossier("5k vs 5,000", True, claim("5k", "a", what="x"), claim("5,000", "b", what="x")),
    dossier(
        "hour stock differ hours -> incomparable",
        True,
        claim("40", "a", what="x", when="2024-01-01T10"),
        claim("50", "b", what="x", when="2024-01-01T12"),
    ),
    dossier(
        "cumulative hours falls",
        False,
        claim("50", "a", what="x", when="2024-01-01T10"),
        claim("40", "b", what="x", when="2024-01-01T12"),
        measure="cumulative",
    ),
    dossier(
        "cumulative hour vs its day: overlap",
        True,
        claim("50", "a", what="x", when="2024-01-01T10"),
        claim("40", "b", what="x", when="2024-01-01"),
        measure="cumulative",
    ),
    dossier(
        "cumulative day vs next month",
        False,
        claim("50", "a", what="x", when="2024-01-31"),
        claim("40", "b", what="x", when="2024-02"),
        measure="cumulative",
    ),
    dossier(
        "flow month in year above",
        False,
        claim("50", "a", what="x", when="2024-01"),
        claim("40", "b", what="x", when="2024"),
        measure="flow",
    ),
    dossier(
        "flow two months sum (no total stated)",
        True,
        claim("25", "a", what="x", when="2024-01"),
        claim("25", "a", what="x", when="2024-02"),
        claim("40", "b", what="x", when="2024"),
        measure="flow",
    ),
    dossier(
        "flow total stated over time",
        False,
        claim("25", "a", what="x", when="2024-01"),
        claim("25", "a", what="x", when="2024-02"),
        claim("40", "b", what="x", when="2024-01/2024-02"),
        totals=[total({"when": "2024-01/2024-02"}, {"when": "2024-01"}, {"when": "2024-02"})],
        measure="flow",
    ),
    dossier(
        "additive false part above",
        True,
        claim("50", "a", what="temp/n", additive=False),
        claim("40", "b", what="temp", additive=False),
    ),
    dossier(
        "additive false same scope",
        False,
        claim("50", "a", what="temp", additive=False),
        claim("40", "b", what="temp", additive=False),
    ),
    dossier(
        "additive mixed same scope incomparable",
        True,
        claim("50", "a", what="t", additive=False),
        claim("40", "b", what="t"),
    ),
    dossier("denied bound nothing", True, claim("50", "a", what="t", standing="denied"), claim("40", "b", what="t")),
    dossier(
        "unconfirmed bounds", False, claim("50", "a", what="t", standing="unconfirmed"), claim("40", "b", what="t")
    ),
    dossier("neg frees floor", True, claim("-5,000", "a", what="net"), claim("2,000", "b", what="net/x")),
    dossier(
        "neg unrelated",
        False,
        claim("-5", "a", what="temp"),
        claim("30", "a", what="d"),
        claim("50", "a", what="m"),
        totals=[total({"what": "d"}, {"what": "m"}, {"what": "w"})],
    ),
    dossier("neg same scope conflict", False, claim("-5", "a", what="net"), claim("5", "b", what="net")),
    dossier(
        "up to with zero & more than", False, claim("up to 80", "a", what="x"), claim("more than 80", "b", what="x")
    ),
    dossier("touching one origin", False, claim("at most 80", "a", what="x"), claim("more than 80", "a", what="x")),
    dossier(
        "status differ",
        True,
        claim("40", "a", what="x", status="planned"),
        claim("50", "b", what="x", status="observed"),
    ),
    dossier(
        "status across",
        False,
        claim("40", "a", what="x", status="planned"),
        claim("50", "b", what="x", status="observed"),
        compare_across=["status"],
    ),
    dossier(
        "when across w/ cumulative",
        False,
        claim("40", "a", what="x", when="2024-01"),
        claim("50", "b", what="x", when="2024-02"),
        compare_across=["when"],
    ),
    dossier(
        "total via status omitted",
        False,
        claim("140", "a", what="d", status="observed"),
        claim("113", "a", what="m", status="observed"),
        claim("18", "a", what="w", status="observed"),
        totals=[total({"what": "d"}, {"what": "m"}, {"what": "w"})],
    ),
    dossier(
        "total parts in different status not shared",
        True,
        claim("140", "a", what="d", status="observed"),
        claim("113", "a", what="m", status="observed"),
        claim("18", "a", what="w", status="planned"),
        totals=[total({"what": "d"}, {"what": "m"}, {"what": "w"})],
    ),
    dossier(
        "a whole in one place above the sum everywhere",
        False,
        claim("140", "a", what="d", where="C"),
        claim("113", "a", what="m"),
        claim("18", "a", what="w"),
        totals=[total({"what": "d"}, {"what": "m"}, {"what": "w"})],
    ),
    dossier(
        "parts in places, whole stated w/o place",
        True,
        claim("140", "a", what="d"),
        claim("113", "a", what="m", where="C"),
        claim("18", "a", what="w", where="C"),
        totals=[total({"what": "d"}, {"what": "m"}, {"what": "w"})],
    ),
    dossier(
        "as 49 but sum above",
        False,
        claim("120", "a", what="d"),
        claim("113", "a", what="m", where="C"),
        claim("18", "a", what="w", where="C"),
        totals=[total({"what": "d"}, {"what": "m"}, {"what": "w"})],
    ),
    dossier(
        "nested totals chain",
        False,
        claim("100", "a", what="d"),
        claim("60", "a", what="m"),
        claim("20", "a", what="g"),
        claim("15", "a", what="b"),
        totals=[total({"what": "d"}, {"what": "g"}, {"what": "b"}, {"what": "m"})],
    ),
    dossier(
        "negative part total",
        True,
        claim("10", "a", what="net"),
        claim("110", "a", what="in"),
        claim("-100", "a", what="out"),
        totals=[total({"what": "net"}, {"what": "in"}, {"what": "out"})],
    ),
    dossier(
        "total differing measure on claims",
        False,
        claim("140", "a", what="d", when="2024", measure="flow"),
        claim("113", "a", what="m", when="2024", measure="flow"),
        claim("18", "a", what="w", when="2024", measure="flow"),
        totals=[total({"what": "d"}, {"what": "m"}, {"what": "w"})],
    ),
    dossier(
        "total, some parts cumulative, one stock",
        True,
        claim("140", "a", what="d", when="2024", measure="cumulative"),
        claim("113", "a", what="m", when="2024", measure="cumulative"),
        claim("18", "a", what="w", when="2024", measure="stock"),
        totals=[total({"what": "d"}, {"what": "m"}, {"what": "w"})],
    ),
    dossier(
        "total across dates: cumulative parts earlier exceed later whole",
        False,
        claim("120", "a", what="d", when="2024-02"),
        claim("113", "a", what="m", when="2024-01"),
        claim("18", "a", what="w", when="2024-01"),
        totals=[total({"what": "d"}, {"what": "m"}, {"what": "w"})],
        measure="cumulative",
    ),
    dossier(
        "stock same but different dates",
        True,
        claim("120", "a", what="d", when="2024-02"),
        claim("113", "a", what="m", when="2024-01"),
        claim("18", "a", what="w", when="2024-01"),
        totals=[total({"what": "d"}, {"what": "m"}, {"what": "w"})],
    ),
    dossier("dozens vs 20", False, claim("dozens", "a", what="x"), claim("20", "b", what="x")),
    dossier("words", False, claim("two hundred", "a", what="x"), claim("201", "b", what="x")),
    dossier("range", False, claim("10-20", "a", what="x"), claim("more than 20", "b", what="x")),
    dossier(
        "date forms",
        False,
        claim("10", "a", what="x", when="2024-12-22"),
        claim("20", "b", what="x", when="December 22, 2024"),
    ),
    dossier(
        "month as day-range",
        False,
        claim("10", "a", what="x", when="2024-02-01/2024-02-29"),
        claim("20", "b", what="x", when="2024-02"),
    ),
    dossier(
        "when int year",
        False,
        claim("10", "a", what="x", when="2024"),
        claim("20", "b", what="x", when="2024-01/2024-12"),
    ),
    dossier(
        "overlapping flow",
        True,
        claim("10", "a", what="x", when="2024-01/2024-03"),
        claim("20", "b", what="x", when="2024-02/2024-04"),
        measure="flow",
    ),
    dossier(
        "flow part & time both",
        False,
        claim("50", "a", what="x/y", when="2024-01"),
        claim("40", "b", what="x", when="2024"),
        measure="flow",
    ),
    dossier(
        "flow opposed",
        True,
        claim("50", "a", what="x/y", when="2024"),
        claim("40", "b", what="x", when="2024-01"),
        measure="flow",
    ),
    dossier(
        "whole with parts across where AND sex, total only of where (sex-specific cells sum)",
        False,
        claim("100", "a", what="d", where="C"),
        claim("60", "a", what="d", where="C/N", sex="m"),
        claim("50", "a", what="d", where="C/S"),
        totals=[total({"where": "C"}, {"where": "C/N"}, {"where": "C/S"})],
    ),
    dossier(
        "definition differ",
        True,
        claim("40", "a", what="x", definition="who"),
        claim("50", "b", what="x", definition="un"),
    ),
    dossier(
        "unit dimension vs words: '$5' and unit='USD'",
        False,
        claim("$5 million", "a", what="x"),
        claim("4,000,000", "b", what="x", unit="USD"),
    ),
    dossier("% and unit=%", False, claim("61%", "a", what="x"), claim("40", "b", what="x", unit="%")),
    dossier("decimals ok", True, claim("12,000", "a", what="x", decimals=-3), claim("12,400", "b", what="x")),
    dossier("decimals conflict", False, claim("12,000", "a", what="x", decimals=-3), claim("12,600", "b", what="x")),
    dossier(
        "total part appears same twice in sources",
        False,
        claim("100", "a", what="d"),
        claim("60", "a", what="m"),
        claim("50", "b", what="m"),
        claim("40", "c", what="w"),
        totals=[total({"what": "d"}, {"what": "m"}, {"what": "w"})],
    ),
    dossier(
        "a total of shares",
        False,
        claim("100%", "a", what="d"),
        claim("60%", "a", what="m"),
        claim("50%", "a", what="w"),
        totals=[total({"what": "d"}, {"what": "m"}, {"what": "w"})],
    ),
    dossier(
        "total in currency",
        False,
        claim("$100", "a", what="d"),
        claim("$60", "a", what="m"),
        claim("$50", "a", what="w"),
        totals=[total({"what": "d"}, {"what": "m"}, {"what": "w"})],
    ),
    dossier(
        "total mixed currency",
        True,
        claim("$100", "a", what="d"),
        claim("€60", "a", what="m"),
        claim("€50", "a", what="w"),
        totals=[total({"what": "d"}, {"what": "m"}, {"what": "w"})],
    ),
    dossier(
        "half-kept cumulative withdrawn restated",
        False,
        claim("40", "a", what="x", reported="2024-01-01"),
        claim("45", "a", what="x", reported="2024-01-02", standing="withdrawn"),
        claim("40", "b", what="x"),
        claim("44", "c", what="x"),
    ),
    dossier(
        "withdrawal leaves only b",
        True,
        claim("40", "a", what="x", reported="2024-01-01"),
        claim("40", "a", what="x", reported="2024-01-02", standing="withdrawn"),
        claim("50", "b", what="x"),
    ),
    dossier("million vs millions scale", False, claim("1.2 million", "a", what="x"), claim("1,300,000", "b", what="x")),
    dossier("empty what vs dead; part", False, claim("40", "a"), claim("50", "a", what="dead")),
    dossier("± conflict", False, claim("100 ± 10", "a", what="x"), claim("115", "b", what="x")),
    dossier("part zero-ok: whole 0", False, claim("0", "a", what="x"), claim("1", "b", what="x/y")),
    dossier(
        "reported-only different stocks",
        False,
        claim("40", "a", what="x", reported="2024-01-01"),
        claim("50", "b", what="x", reported="2024-02-01"),
    ),
    dossier("slash escape", True, claim("40", "a", where=["A/B"]), claim("50", "b", where="A/B")),
    dossier(
        "a minute of an hour above it",
        False,
        claim("10", "a", what="x", when="2024-03-04T09"),
        claim("12", "b", what="x", when="2024-03-04T09:30"),
        measure="flow",
    ),
    dossier(
        "two halves of a day above it",
        False,
        claim("10", "a", what="x", when="2024-03-04"),
        claim("6", "a", what="x", when="2024-03-04T00:00/2024-03-04T11:59"),
        claim("6", "a", what="x", when="2024-03-04T12:00/2024-03-04T23:59"),
        totals=[
            total(
                {"what": "x", "when": "2024-03-04"},
                {"what": "x", "when": "2024-03-04T00:00/2024-03-04T11:59"},
                {"what": "x", "when": "2024-03-04T12:00/2024-03-04T23:59"},
            )
        ],
        measure="flow",
    ),
    dossier(
        "cumulative beyond a gap",
        False,
        claim("10", "a", what="x", when="2022"),
        claim("9", "b", what="x", when="2024-09"),
        measure="cumulative",
    ),
    dossier(
        "a share that says it does not add up",
        False,
        claim("60%", "a", what="v", additive=False),
        claim("61%", "b", what="v"),
    ),
    dossier(
        "shares of a total that names their unit, beside a count",
        False,
        claim("100%", "a", what="v"),
        claim("60%", "a", what="v/yes"),
        claim("50%", "a", what="v/no"),
        claim("1,000", "a", what="v"),
        totals=[
            total({"what": "v", "unit": "%"}, {"what": "v/yes", "unit": "%"}, {"what": "v/no", "unit": "%"}),
        ],
    ),
    dossier(
        "net of in and out",
        False,
        claim("-5", "a", what="net"),
        claim("3", "a", what="in"),
        claim("-9", "a", what="out"),
        totals=[total({"what": "net"}, {"what": "in"}, {"what": "out"})],
    ),
    dossier(
        "a net figure of another year",
        False,
        claim("-5", "a", what="net", when="2023"),
        claim("10", "a", what="net", when="2024"),
        claim("12", "a", what="net/EU", when="2024"),
    ),
    dossier(
        "three totals that share parts",
        False,
        *(claim(figure, "a", what=what) for figure, what in (("10", "ab"), ("10", "bc"), ("12", "ac"), ("5", "b"))),
        totals=[total({"what": one + other}, {"what": one}, {"what": other}) for one, other in ("ab", "bc", "ac")],
    ),
    dossier(
        "one whole by sex and by age",
        False,
        *(claim(figure, "a", what=what) for figure, what in (("3", "m"), ("4", "w"), ("5", "young"), ("3", "old"))),
        totals=[
            total({"what": "d"}, {"what": "m"}, {"what": "w"}),
            total({"what": "d"}, {"what": "young"}, {"what": "old"}),
        ],
    ),
    dossier(
        "an earlier hour does not supersede",
        False,
        claim("40", "a", what="x", reported="2024-01-01T18:00:00"),
        claim("50", "a", what="x", reported="2024-01-01T09:00:00"),
        claim("50", "b", what="x"),
    ),
    dossier(
        "hours of two zones",
        True,
        claim("40", "a", what="x", reported="2024-01-01T09:00:00+02:00"),
        claim("50", "a", what="x", reported="2024-01-01T08:00:00+00:00"),
        claim("50", "b", what="x"),
    ),
    dossier(
        "a total within one definition",
        False,
        *(claim(n, "a", what=w, definition="WHO") for n, w in (("40", "d"), ("30", "m"), ("20", "w"))),
        totals=[total({"what": "d"}, {"what": "m"}, {"what": "w"})],
    ),
    dossier(
        "a total whose parts are defined otherwise",
        True,
        *(
            claim(n, "a", what=w, definition=how)
            for n, w, how in (("40", "d", "WHO"), ("30", "m", "ICD"), ("20", "w", "ICD"))
        ),
        totals=[total({"what": "d"}, {"what": "m"}, {"what": "w"})],
    ),
    dossier(
        "open ends whose sum only touches",
        False,
        *(claim(n, "a", what=w) for n, w in (("100", "d"), ("more than 60", "m"), ("at least 40", "w"))),
        totals=[total({"what": "d"}, {"what": "m"}, {"what": "w"})],
    ),
    dossier(
        "a part in one place of a day, its whole inside all of that day",
        False,
        claim("2", "a", what="all", when="2024-10-01"),
        claim("3", "b", what="women", where="C", when="2024-10-01"),
        totals=[total(*({"what": what, "where": "C"} for what in ("all", "men", "women")))],
    ),
]


@pytest.mark.parametrize(("document", "consistent"), DOSSIERS)
def test_what_a_person_finds_by_hand(document, consistent):
    claims = cs.read_claims(io.StringIO(json.dumps(document)), format="json")
    assert not claims.rejected
    assert cs.reconcile(claims).consistent is consistent
