"""What people see: the page, the tables in every format, hostile text in them."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path
from unittest import mock
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.model.intervals import interval_words
from consilience.showing.phrases import Phrases
from consilience.showing.summary import page, sentences
from consilience.showing.tables import best_words, comparison_rows, discrepancy_lines, scope_labels
from consilience.showing.verdicts import sums_off, verdict_words
from consilience.words import clean
from hostile import OVERRIDE, TEXTS, figure

SEED = Path(__file__).parents[2] / "seeds" / "north-korean-troops.toml"
FORMATS = ["text", "markdown", "html", "latex", "booktabs", "siunitx", "csv"]


def claim(number, figure="5", source="s", **more):
    return cs.Claim(id=str(number), figure=figure, source=source, **more)


@pytest.fixture(scope="module")
def result():
    return cs.reconcile(cs.read_claims(SEED))


def test_the_page_says_what_holds(result):
    page = str(result)
    told = "\n".join(sentences(result))
    assert page.startswith("North Korean troops for Russia, October 2024\n")
    assert 'compared across status and time; "about" read as 5 %' in page
    assert "Troops: 10,000 to 12,000 as stated. All three claims (2 to 3 origins) allow only 10,500." in told
    assert "No conflict." in told
    assert (
        'This depends on what "about" allows: below 5 %, the “around 10,000” of intelligence officials (Yonhap) and '
        "Volodymyr Zelensky's “approximately 11,000” differ by up to 1,000." in told
    )
    assert "Under that reading, NIS alone allows 1,500 – 13,500 for troops." in told
    assert "None of the 4 readings makes a conflict." in told
    assert "Without ignoring status and time, only NIS's “up to 12,000” and NIS's 1,500 are comparable." in told
    rows = [line for line in page.splitlines() if line.startswith("  ") and line.strip()]
    assert next(row for row in rows if "Zelensky" in row).endswith("agrees with 2 of 2, on the edge")
    assert next(row for row in rows if "Budanov" in row).endswith("fits as a part: 22 – 26 % of troops")
    assert next(row for row in rows if " 1,500 " in row).endswith("fits as a part: 13 – 15 % of troops")
    assert any(row.startswith("  intelligence officials (Yonhap)") for row in rows)
    for claim in result.claims:
        assert claim.id not in page.replace("intelligence officials", ""), "a person reads names, no ids"


@pytest.mark.parametrize("name", ["north-korean-troops", "iraq-deaths-2006", "split-and-mix"])
def test_a_page_for_a_narrow_terminal_says_the_same(name):
    result = cs.reconcile(cs.read_claims(SEED.with_name(f"{name}.toml")))
    wide, narrow = page(result, 200), page(result, 80)
    assert max(map(len, narrow.splitlines())) <= 80 < max(map(len, wide.splitlines()))
    assert sorted(re.findall(r"\w", wide)) == sorted(re.findall(r"\w", narrow))


def test_a_conflict_is_told_in_words():
    result = cs.reconcile([claim("a", "10,000", "x"), claim("b", "11,000", "y"), claim("c", "10,000", "z")])
    page = "\n".join([str(result), *sentences(result)])
    assert "No number satisfies all three claims (3 origins). Best supported is 10,000, stated by 2 origins." in page
    assert "Two conflicts. X said 10,000; y's 11,000 is 1,000 higher. Y said 11,000; z's 10,000 is 1,000 lower." in page
    assert "agrees with 1 of 2; 1,000 apart from y's 11,000" in page


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_names_every_claim_and_the_convention(result, format):
    table = result.table(format)
    for found in result.claims:
        assert found.figure.text in table
    assert "5" in table
    assert "compared across status and time" in table


def test_an_unknown_format_is_refused(result):
    with pytest.raises(cs.OptionError, match="did you mean 'markdown'"):
        result.table("markdwon")


def test_html_is_well_formed_and_escaped():
    claims = [claim(n, figure(text), f"{text} {n}") for n, text in enumerate(TEXTS)]
    html = cs.reconcile(claims).table("html")
    ElementTree.fromstring(html)
    assert "<script" not in html


def test_no_csv_cell_is_a_formula():
    claims = [claim(n, figure(text), text) for n, text in enumerate(TEXTS)]
    rows = list(csv.reader(io.StringIO(cs.reconcile(claims).table("csv"))))
    assert len(rows) == len(claims) + 1
    assert all(not cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in rows for cell in row)


def test_markdown_keeps_a_row_a_line_and_runs_no_html():
    claims = [claim(n, figure(text), text) for n, text in enumerate(TEXTS)]
    lines = cs.reconcile(claims).table("markdown").splitlines()
    rows = [line for line in lines if line.startswith("|")]
    assert len(rows) == len(claims) + 2
    assert len({len(re.findall(r"(?<!\\)\|", row)) for row in rows}) == 1
    assert "<script" not in "\n".join(lines)


def test_latex_escapes_what_would_be_a_command():
    table = cs.reconcile([claim(1, "5", "$x_1%&\\input{secret}")]).table("latex")
    assert r"\$x\_1\%\&" in table
    assert r"\input" not in table


def test_a_latex_table_is_no_wider_than_its_line(result):
    long = [claim(n, str(n + 5), f"The Institute of Statistics No. {n}") for n in range(9)]
    for found in (result, cs.reconcile(long), cs.reconcile([])):
        table = found.table("latex")
        (columns,) = re.findall(r"tabular}{@{}(p.*)@{}}\n\\hline", table)
        shares = [float(share) for share in re.findall(r"p{([0-9.]+)\\linewidth}", columns)]
        assert len(shares) == 5
        assert min(shares) > 0
        assert sum(shares) < 0.83, "what is between columns needs room too"
        assert "``about'' read as" in table


def test_measured_values_and_numbers_are_typeset():
    claims = [
        claim("a", "877.75 +0.36 -0.33", "x"),
        claim("b", "12,000", "\ue0000\ue000"),
        claim("c", "up to 2,000", "z"),
    ]
    result = cs.reconcile(claims, convention=cs.Convention(count=False))
    booktabs, siunitx = result.table("booktabs"), result.table("siunitx")
    for table in (booktabs, siunitx):
        assert "$877.75^{+0.36}_{-0.33}$" in table
        assert "\\toprule" in table
        assert table.count("877.75^") == 1, "a text from outside stands for nothing"
    assert "\\num{12000}" in siunitx
    assert "\\num{2000} or less" in siunitx
    assert "num" not in booktabs


def test_a_terminal_is_left_alone():
    claims = [claim(text, figure(text, n), text, scope={"what": [text]}) for n, text in enumerate(TEXTS)]
    result = cs.reconcile(cs.ClaimSet(claims, title=" ".join(TEXTS)))
    for said in (str(result), result.summary(), repr(result.claims)):
        assert not set(said) & {"\x1b", "\x07", OVERRIDE}
    assert max(map(len, str(result).splitlines()[2:])) < 400


@given(st.text())
def test_clean_text_stays_on_its_line(text):
    assert len(clean(text).splitlines()) <= 1
    assert "\x1b" not in clean(text)


@given(st.lists(st.text(min_size=1), min_size=1, max_size=4, unique=True), st.sampled_from(FORMATS))
def test_any_source_can_be_shown(names, format):
    result = cs.reconcile([claim(n, "5", name) for n, name in enumerate(names)])
    assert result.table(format)
    assert str(result)


def test_a_long_word_is_cut_on_the_page_and_whole_in_the_table():
    word = "a" * 10_000
    result = cs.reconcile([claim(1, "5", word)])
    assert max(map(len, str(result).splitlines())) < 250
    assert word in result.table("csv")


@pytest.mark.parametrize(
    ("interval", "words"),
    [
        ("[9500, 10500]", "9,500 – 10,500"),
        ("[-30, -20]", "-30 to -20"),
        ("[5, 5]", "5"),
        ("[12000, inf)", "12,000 or more"),
        ("(12000, inf)", "more than 12,000"),
        ("(-inf, 7]", "7 or less"),
        ("(-inf, 7)", "less than 7"),
        ("(1, 7]", "more than 1, up to 7"),
        ("[1, 7)", "1 or more, less than 7"),
        ("(-inf, inf)", "any number"),
    ],
)
def test_intervals_in_words(interval, words):
    assert interval_words(cs.Interval.parse(interval)) == words


def test_ties_are_told_so_that_each_can_be_told_from_the_next():
    stated = ["0 - 1", "5", "40 - 50", "5", "0 - 1", "40 - 50", "20", "20"]
    claims = [cs.Claim(id=f"c{n}", figure=text, source=f"s{n}") for n, text in enumerate(stated)]
    (ranges,) = cs.reconcile(claims).scopes
    assert best_words(ranges) == "0 – 1, 5 or 20 (and 1 more)"
    (ranges,) = cs.reconcile(
        [cs.Claim(id=text, figure=text, source=text) for text in ("up to 5", "at least 40")]
    ).scopes
    assert best_words(ranges) == "0 – 5, or 40 or more"


def test_many_claims_show_the_conflicts_first():
    claims = [claim(n, str(n % 7), f"s{n}", scope={"where": f"place {n // 3}"}) for n in range(300)]
    page = str(cs.reconcile(claims))
    assert "... and" in page
    assert "Of 100 scopes with several claims, 0 leave common ground." in page
    assert len(page.splitlines()) < 90


def test_a_row_s_number_is_told_with_what_it_counts():
    rows = [{"figure": n, "source": f"s{n}", "where": place} for place in ("Abel", "Bea") for n in ("5", "9")]
    result = cs.reconcile(cs.read_claims(rows[:3], scope=["where"]))
    assert "Abel: s5 said 5; s9's 9 is 4 higher." in "\n".join(sentences(result))
    assert "Abel: s5 said 5; s9's 9 is 4 higher." in result.summary()
    assert "4 apart from s9's 9" in result.table("csv")
    assert discrepancy_lines(result, rows=True) == ["Abel: s5 said 5; s9's 9 is 4 higher. (rows 1 and 2)"]


def test_the_widest_of_many_conflicts_are_named():
    claims = [claim(f"c{n}", str(n), f"s{n}") for n in (10, 11, 12, 13, 90)]
    assert "80 apart from s90's 90; 3 apart from s13's 13; 2 apart from s12's 12; and 1 more" in cs.reconcile(
        claims
    ).table("csv")


def test_rejects_and_superseded_claims_are_told():
    rows = [
        {"figure": "5", "source": "a", "reported": "2024-01-01"},
        {"figure": "6", "source": "a", "reported": "2024-02-01"},
        {"figure": "many", "source": "b", "reported": "2024-02-01"},
    ]
    page = str(cs.reconcile(cs.read_claims(rows)))
    assert "1 earlier statement is left out: the same source restated it later." in page
    assert "1 of 3 rows could not be read: vague word in figure (row 3). See rejects." in page


def test_no_claims_at_all():
    result = cs.reconcile([])
    assert "No claims." in str(result)
    assert result.ranges.empty
    assert result.pairs.empty
    assert result.consistent


def by_objects(result):
    """Return the rows of a table with an object for each claim, scope and pair."""
    labels, phrases = scope_labels(result), Phrases(result)
    pairs = {claim.id: [] for claim in result.system.current}
    for pair in result.system.related:
        pairs[pair.left].append(pair)
        pairs[pair.right].append(pair.turned())
    at = {claim.id: labels[ranges.scope] for ranges in result.scopes for claim in ranges.claims}
    sums = sums_off(result, result.system.related, pairs)
    for ranges in result.scopes:
        for one in ranges.claims:
            said = sums.get(one.id, ())
            yield (
                *(labels[ranges.scope], one.id, one.figure.text, interval_words(one.interval)),
                *(one.source.name + " (origin not stated)" * bool(one.source.undetermined_origins),),
                "" if "when" in ranges.scope else phrases.on(one, ",").removeprefix(", "),
                verdict_words(pairs[one.id], at, result, said, summed=ranges.scope in result.system.summed),
            )


tolls = st.lists(
    st.tuples(
        st.sampled_from(["toll", "toll/men"]),
        st.sampled_from([None, "2024-02-03", "2024-02-04"]),
        st.sampled_from(["10", "about 10", "11", "about 11", "9 to 12", "more than 11", "10 killed"]),
        st.sampled_from([None, "2024-02-03", "2024-02-04T14:00+01:00", "2024-02-04T13:00+00:00", "2024-02-05"]),
        st.sampled_from(["a", "b", cs.Source(name="c", undetermined=True)]),
    ),
    max_size=8,
)


@given(tolls, st.sampled_from(["stock", "cumulative"]), st.sampled_from([(), ("when",)]), st.booleans())
def test_the_table_by_columns_says_what_it_says_by_objects(rows, measure, across, total):
    made = [
        claim(n, figure, source, scope={"what": what, **({"when": when} if when else {})}, reported=reported)
        for n, (what, when, figure, reported, source) in enumerate(rows)
    ]
    totals = [cs.Total(whole={"what": "toll"}, parts=[{"what": "toll/men"}, {"what": "toll/women"}])] * total
    claims = cs.ClaimSet(made, measure=measure, totals=totals)
    with mock.patch("consilience.reconciling.system.SMALL", -1):
        result = cs.reconcile(claims, compare_across=across)
        comparisons, agreeing = result.system.compare_but_agreeing()
        assert all(pair.verdict != "agree" or pair.relation != "same" for pair in comparisons)
        rows = comparison_rows(result, result.scopes, comparisons, agreeing=agreeing)
        assert list(map(tuple, rows)) == list(by_objects(result))
        shown = list(result.scopes)[::-1]
        assert sorted(comparison_rows(result, shown, result.system.related)) == sorted(rows)


def test_what_only_touches_is_not_said_to_be_nought_apart():
    part = claim("c", "600", "u", scope={"what": "all/first"})
    figures = [("a", "more than 600"), ("b", "600"), ("d", "less than 600")]
    result = cs.reconcile([part, *(claim(name, figure, name, scope={"what": "all"}) for name, figure in figures)])
    verdicts = {row.claim: row.verdict for row in comparison_rows(result, result.scopes, result.system.comparisons)}
    assert verdicts["b"] == "only touches a's “more than 600”; only touches d's “less than 600”"
    assert "only touches d's" in verdicts["c"]
    assert "All: a said “more than 600”; b's 600 is just lower." in result.discrepancies["words"].tolist()
    parts = [claim("e", "400", "v", scope={"what": "all/first"}), claim("f", "200", "w", scope={"what": "all/rest"})]
    total = cs.Total(whole={"what": "all"}, parts=[{"what": "all/first"}, {"what": "all/rest"}])
    summed = cs.reconcile(
        cs.ClaimSet([*parts, claim("a", "more than 600", "x", scope={"what": "all"})], totals=[total])
    )
    assert summed.discrepancies["words"].tolist() == [
        "V's 400 for all (first), w's 200 for all (rest) and x's “more than 600” for all do not add up, if only just."
    ]


def test_the_rest_that_nobody_states_is_told_with_its_reasons():
    total = cs.Total(whole={"what": "all"}, parts=[{"what": "all/first"}, {"what": "all/rest"}])
    claims = [claim("a", "10,500", "x", scope={"what": "all"}), claim("b", "2,600", "y", scope={"what": "all/first"})]
    told = sentences(cs.reconcile(cs.ClaimSet(claims, totals=[total])))
    assert (
        "all (rest), which no source states: 7,900, because x's 10,500 for all less y's 2,600 for all (first)." in told
    )


@pytest.fixture
def many(monkeypatch):
    """Claims on one scope and on a part of it, of more pairs than a table names."""
    for module in ("tables", "workbook"):
        monkeypatch.setattr(f"consilience.showing.{module}.LISTED", 100)
    made = [
        cs.Claim(id=str(n), figure=str(20 + n % 7), source=f"s{n}", scope={"what": "all/men" if n % 3 else "all"})
        for n in range(60)
    ]
    return cs.reconcile(made)


def test_a_table_of_very_many_pairs_counts_them(many):
    told = many.table("csv")
    rows = list(csv.DictReader(io.StringIO(told)))
    pairs = many.related_pairs
    for row in rows:
        mine = pairs[(pairs["left"] == row["claim"]) | (pairs["right"] == row["claim"])]
        assert row["verdict"] == f"agrees with {(mine['verdict'] == 'agree').sum()} of {len(mine)}"
    assert len(rows) == 60
    assert "more than 100 pairs of claims" in rows[0]["compared"]


def test_no_pair_is_listed_for_a_table_of_very_many(many, monkeypatch):
    monkeypatch.setattr(cs.Reconciliation, "related_pairs", property(lambda result: pytest.fail("listed")))
    monkeypatch.setattr("consilience.reconciling.system.compare_related", lambda *given: pytest.fail("listed"))
    assert "agrees with" in many.table()


def of_day(name, figure, source, day, what="dead"):
    return claim(name, figure, source, scope={"what": what, "when": day}, reported=day)


def test_a_source_that_contradicts_itself_is_named_once():
    claims = [of_day("a", "41", "Police", "2024-05-07"), of_day("b", "35", "Police", "2024-05-08")]
    result = cs.reconcile(cs.ClaimSet(claims, measure="cumulative"))
    assert result.discrepancies["words"].tolist() == ["Dead: Police said 41 on 7 May and 35 on 8 May, 6 lower."]


def test_percentages_differ_by_points():
    claims = [claim(name, figure, name, scope={"what": "turnout"}) for name, figure in [("a", "48 %"), ("b", "46.5 %")]]
    result = cs.reconcile(claims)
    assert "b's 46.5 % is 1.5 points lower." in result.discrepancies["words"][0]
    assert "1.5 points apart from" in result.table()
    assert "1.5 points higher" in str(result.box())
    assert "in %" in page(result)


def test_what_several_sentences_are_about_is_named_by_the_first():
    claims = [claim(name, name, name, scope={"what": "dead"}) for name in ("5", "50", "500")]
    told = sentences(cs.reconcile([*claims, claim("x", "7", scope={"what": "hurt"})]))
    assert " ".join(told).count("Dead: ") == 2  # once of the ranges, once of three conflicts


def test_a_part_that_exceeds_its_whole_is_called_one():
    claims = [claim("a", "5", scope={"what": "dead"}), claim("b", "7", "y", scope={"what": "dead/children"})]
    assert "for a part of it, dead (children), is 2 higher" in cs.reconcile(claims).discrepancies["words"][0]
    assert "for the whole, dead, is 2 lower" in cs.reconcile(claims[::-1]).discrepancies["words"][0]
