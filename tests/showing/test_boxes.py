"""The fact box: what an editor prints, in words, with nothing that a claim does not say."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.__main__ import main
from consilience.testing import strategies
from consilience.words import clean
from hostile import TEXTS, figure

SEEDS = Path(__file__).parents[2] / "seeds"


def seed(name, **options):
    return cs.reconcile(cs.read_claims(SEEDS / f"{name}.toml"), **options)


def toll(*rows, **settings):
    """Claims of (day, source, figure) on one toll."""
    claims = [
        cs.Claim(id=f"{n}", figure=words, source=source, reported=day, scope={"what": "dead", "when": day})
        for n, (day, source, words) in enumerate(rows)
    ]
    return cs.reconcile(cs.ClaimSet(claims, measure="cumulative", **settings))


def test_the_toll_reads_like_a_newspapers_box():
    assert str(seed("orla-flood").box()).splitlines() == [
        "Flood in the Orla valley (as of 5 March 2024)",
        "Dead: 38. Morning Courier, citing Civil Protection, 5 March. Up 7 from 31 on 4 March. "
        "Orla Radio said “more than 40” on 4 March, at least 2 higher.",
        "  Karsa: 24. Morning Courier, citing Civil Protection, 5 March.",
        "  Lower Orla: 13. Morning Courier, citing Civil Protection, 5 March.",
        "Injured: more than 190. Coast Wire, citing Civil Protection, 5 March. Before: “about 60” on 3 March.",
        "  Karsa: 80. Morning Courier, citing Civil Protection, 5 March. Orla Radio said 86 on 4 March, 6 higher.",
        "Missing: 17. Coast Wire, citing Civil Protection, 5 March. Down about 28 from “about 45” on 3 March.",
        "Open (dead): Without Orla Radio's “more than 40” of 4 March the other figures fit together.",
        "Open (injured): Without Morning Courier's 80 of 5 March or Orla Radio's 86 of 4 March the other figures "
        "fit together.",
    ]


def test_the_five_figures_fit_in_six_lines():
    lines = str(seed("north-korean-troops").box()).splitlines()
    assert len(lines) <= 6
    assert lines[1].startswith("Troops: 10,000 to 12,000. Yonhap, citing intelligence officials: “around 10,000”;")
    assert lines[1].endswith("All three allow only 10,500.")
    assert lines[2:4] == ["  First group in Kursk Oblast: 2,600. Kyrylo Budanov.", "  Special forces: 1,500. NIS."]
    assert "the special forces come on top." in lines[4]
    assert "agree only if “about” allows 5 %." in lines[4]


@pytest.mark.parametrize(
    ("rows", "headline", "said"),
    [
        ([("2024-03-04", "AP", "31"), ("2024-03-05", "AP", "38")], "38", "AP, 5 March. Up 7 from 31 on 4 March."),
        ([("2024-03-04", "AP", "31"), ("2024-03-05", "AP", "31")], "31", "AP, 5 March. Unchanged since 4 March."),
        (
            [("2024-03-04", "AP", "31"), ("2024-03-05", "AFP", "38")],
            "38",
            "AFP, 5 March. Before: AP: 31 on 4 March.",
        ),
        (
            [("2024-03-04", "AP", "at least 31"), ("2024-03-05", "AP", "38")],
            "38",
            "AP, 5 March. Before: “at least 31” on 4 March.",
        ),
        (
            [("2024-03-05", "AP", "31"), ("2024-03-05", "AFP", "38")],
            "31 to 38",
            "AP: 31; AFP: 38. AFP's 38 is 7 higher than AP's 31.",
        ),
        ([("2024-03-05", "AP", "31"), ("2024-03-05", "AFP", "31")], "31", "AP and AFP."),
        (
            [("2023-12-31", "AP", "40"), ("2024-01-01", "AFP", "38")],
            "38",
            "AFP, 1 January 2024. AP said 40 on 31 December 2023, 2 higher.",
        ),
    ],
)
def test_latest_figure_change_and_who_says_otherwise(rows, headline, said):
    (line,) = toll(*rows).box().lines
    assert (line.headline, " ".join(line.said)) == (headline, said)


def test_a_figure_restated_on_the_same_scope_is_what_changed():
    claims = [
        cs.Claim(id=day, figure=words, source="AP", reported=day, scope={"what": "dead"})
        for day, words in [("2024-03-04", "31"), ("2024-03-05", "29")]
    ]
    (line,) = cs.reconcile(claims).box().lines
    assert line.change == "Down 2 from 31 on 4 March."
    assert line.before.id == "2024-03-04"


def test_a_plan_is_not_said_on_the_day_that_it_is_for():
    box = seed("north-korean-troops", compare_across=()).box()
    assert box.dated == "As of 22 October 2024"
    (line,) = [line for line in box.lines if line.latest[0].id == "zelensky"]
    assert line.by == "Volodymyr Zelensky, for November 2024."


def test_years_and_months_are_called_by_their_names():
    claims = [
        cs.Claim(id=when, figure=figure, source="Office", scope={"what": "people", "when": when})
        for when, figure in [("2010", "900"), ("2020", "1,000")]
    ]
    (line,) = cs.reconcile(claims).box().lines
    assert " ".join(line.said) == "Office, 2020. Up 100 from 900 in 2010."


@pytest.mark.parametrize(
    ("locale", "dead", "day"),
    [
        ("en", "1,310", "5 March 2024"),
        ("de", "1.310", "5. März 2024"),
        ("es", "1.310", "5 de marzo de 2024"),
        ("fr", "1\xa0310", "5 mars 2024"),
        ("uk", "1\xa0310", "5 березня 2024 р."),
    ],
)
def test_numbers_and_days_of_a_locale(locale, dead, day):
    box = toll(("2024-03-04", "AP", "1,290"), ("2024-03-05", "AP", "1,310")).box(locale)
    said = str(box) if locale == "en" else "\n".join([box.lines[0].heading, *box.lines[0].said])
    assert f"Dead: {dead}" in said
    assert day.split(" 2024")[0].removesuffix(" de") in said


def test_days_of_other_locales_through_babel():
    pytest.importorskip("babel")
    (line,) = toll(("2023-03-04", "AP", "1,290"), ("2024-03-05", "AP", "1,310")).box("pt").lines
    assert line.by == "AP, 5 de março de 2024."


def test_an_unknown_locale_or_topic_is_refused():
    result = seed("orla-flood")
    with pytest.raises(cs.OptionError, match="unknown locale: got 'xx-!'"):
        result.box("xx-!")
    with pytest.raises(cs.OptionError, match="unknown topic: got 'deaad'; did you mean 'dead'"):
        result.box(topic="deaad")


def test_topics_part_what_shares_no_axis():
    rows = [
        ("losses/aircraft", "129"),
        ("losses/aircraft/bombers", "12"),
        ("losses/tanks", "9,000"),
        ("casualties", "697,680"),
        ("aid", "$5"),
        ("aid", "€4"),
    ]
    claims = [
        cs.Claim(id=str(n), figure=words, source="x", scope={"what": what}) for n, (what, words) in enumerate(rows)
    ]
    found = {topic.name: [thing.words for thing in topic.things] for topic in cs.reconcile(claims).topics}
    assert found == {
        "losses (aircraft)": ["losses (aircraft)", "bombers"],
        "losses (tanks)": ["losses (tanks)"],
        "casualties": ["casualties"],
        "aid in USD": ["aid, USD"],
        "aid in EUR": ["aid, EUR"],
    }


def test_a_total_names_the_topic_of_parts_that_nobody_sums():
    claims = [
        cs.Claim(id=what, figure=words, source="x", scope={"what": f"dead/{what}"})
        for what, words in [("men", "3"), ("women", "4")]
    ]
    total = cs.Total(whole={"what": "dead"}, parts=({"what": "dead/men"}, {"what": "dead/women"}))
    (topic,) = cs.reconcile(cs.ClaimSet(claims, totals=[total])).topics
    assert (topic.name, len(topic.things)) == ("dead", 3)


def test_of_more_pairs_than_can_be_listed_that_is_said(monkeypatch):
    from consilience.showing.topic_plot import panels

    for module in ("topics", "verdicts", "fact_box", "panels", "sentences"):
        monkeypatch.setattr(f"consilience.showing.{module}.LISTED", 1)
    result = toll(("2024-03-05", "AP", "31"), ("2024-03-05", "AFP", "38"), ("2024-03-05", "DPA", "38"))
    box = result.box()
    assert "Not all claims can be true: 2 pairs on one scope disagree, too many to list." in box.notes
    assert box.lines[0].otherwise == ()
    (one,) = panels(result)
    assert [bar.verdict for bar in one.blocks[0].bars] == ["conflicts"] * 3


def test_sums_that_do_not_add_up_are_open():
    claims = [
        cs.Claim(id=what, figure=words, source="x", scope={"what": what})
        for what, words in [("dead", "40"), ("dead/men", "20"), ("dead/women", "19")]
    ]
    total = cs.Total(whole={"what": "dead"}, parts=({"what": "dead/men"}, {"what": "dead/women"}))
    box = cs.reconcile(cs.ClaimSet(claims, totals=[total])).box()
    assert "X's 40 for dead, x's 20 for dead (men) and x's 19 for dead (women) do not add up: 1 off." in str(box)


@st.composite
def tolls(draw):
    drawn = draw(strategies.claim_sets(max_size=6))
    places = ["a", "a/b", "a/c", "d"]
    days = ["2024-03-03", "2024-03-04", "2024-03-05"]
    claims = [
        claim.model_copy(
            update={"scope": cs.Scope(what=draw(st.sampled_from(places)), when=draw(st.sampled_from(days)))}
        )
        for claim in drawn
    ]
    return cs.ClaimSet(claims, measure=draw(st.sampled_from(["stock", "flow", "cumulative"])))


@given(tolls())
def test_every_box_is_true(claims):
    result = cs.reconcile(claims)
    box = result.box()
    stated = {thing.scope for topic in result.topics for thing in topic.things if thing.claims}
    assert len(box.lines) == len(stated)
    assert sorted(claim.id for topic in result.topics for claim in topic.claims) == sorted(
        claim.id for claim in result.claims.current
    )
    conflicts = {frozenset(found.claims) for found in result.system.disagreement.conflict_sets}
    for line in box.lines:
        days = {claim.scope.period.end for claim in line.latest}
        assert days == {line.day}
        for one in line.otherwise:
            assert any(frozenset((one.claim.id, claim.id)) in conflicts for claim in line.latest)
    assert {topic for topic, _ in box.questions.items()} <= {topic.name for topic in result.topics}
    for shown in (box.text(60), box.markdown(), box.html()):
        assert shown


class _Text(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.text = set(), []

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)

    def handle_data(self, data):
        self.text.append(data)


def test_texts_from_outside_do_no_harm(tmp_path):
    claims = [
        cs.Claim(id=f"{n}", figure=figure(text, n), source=cs.Source(name=text), scope={"what": [text]})
        for n, text in enumerate(TEXTS)
    ]
    box = cs.reconcile(cs.ClaimSet(claims, title=TEXTS[0])).box()
    parsed = _Text()
    parsed.feed(box.html())
    assert parsed.tags <= {"section", "p", "div", "strong", "span"}
    assert TEXTS[0] in "".join(parsed.text)
    assert "<script" not in box.markdown()
    assert not re.search("[\x00-\x08\x0b-\x1f\u202a-\u202e]", str(box).replace("\n", ""))
    pytest.importorskip("matplotlib")
    box.save(tmp_path / "card.svg")
    assert "<script" not in (tmp_path / "card.svg").read_text(encoding="utf-8")
    box.save(tmp_path / "card.png")
    assert clean(TEXTS[1])[:10] in str(box)


@pytest.mark.parametrize("ending", ["txt", "md", "html", "svg", "png", "pdf"])
def test_save(tmp_path, ending):
    if ending in ("svg", "png", "pdf"):
        pytest.importorskip("matplotlib")
    path = tmp_path / f"box.{ending}"
    seed("orla-flood").box().save(path)
    begins = {"svg": b"<?xml", "png": b"\x89PNG", "pdf": b"%PDF", "html": b"<section", "md": b"**", "txt": b"Flood"}
    assert path.read_bytes().startswith(begins[ending])


def test_another_ending_is_refused(tmp_path):
    with pytest.raises(cs.OptionError, match=r"unknown kind of box: got 'box\.docx'"):
        seed("orla-flood").box().save("box.docx")


def test_cards_are_the_same_each_time(tmp_path):
    pytest.importorskip("matplotlib")
    for name in "ab":
        seed("orla-flood").box().save(tmp_path / f"{name}.svg")
    assert (tmp_path / "a.svg").read_bytes() == (tmp_path / "b.svg").read_bytes()


def test_the_command(capsys, tmp_path):
    flood = str(SEEDS / "orla-flood.toml")
    assert main(["box", flood, "--topic", "injured", "--in", "de"]) == 1
    said = capsys.readouterr().out
    assert "as of 5. März 2024" in said
    assert "Dead" not in said
    assert main(["box", flood, "--format", "markdown"]) == 1
    assert "- **Dead: 38.**" in capsys.readouterr().out
    assert main(["box", flood, "-o", str(tmp_path / "box.md")]) == 1
    assert (tmp_path / "box.md").read_text(encoding="utf-8").startswith("**Flood in the Orla valley**")


def test_of_very_many_things_the_foremost_are_shown():
    claims = [
        cs.Claim(id=f"{n}", figure=f"{n + 1}", source="x", scope={"what": "march", "where": f"place {n}"})
        for n in range(100)
    ]
    claims.append(cs.Claim(id="odd", figure="5,000", source="y", scope={"what": "march", "where": "place 77"}))
    box = cs.reconcile(claims).box()
    assert len(box.lines) == 40
    assert "march in place 77" in [line.words for line in box.lines]
    assert "60 more things not shown." in box.notes


def test_what_is_open_in_one_group_says_nothing_of_another():
    rows = [("a", "5", "net"), ("b", "7", "net"), ("c", "-1", "net/coast"), ("d", "-3", "net/coast")]
    claims = [cs.Claim(id=name, figure=figure, source=name, scope={"what": what}) for name, figure, what in rows]
    (told,) = cs.reconcile(claims).box().questions.values()
    assert sorted(told) == [
        "Without a's 5 or b's 7 the others for net fit together.",
        "Without c's -1 or d's -3 the others for net (coast) fit together.",
    ]


def test_a_box_of_a_year_goes_by_that_year():
    claims = [cs.Claim(id="a", figure="5", source="x", scope={"what": "births", "when": "2024"})]
    assert str(cs.reconcile(cs.ClaimSet(claims, title="Births")).box()).startswith("Births (2024)")


def test_each_figure_of_one_day_keeps_its_hour():
    hours = {"the ministry": ("more than 80", "2024-03-07T06:00"), "the mayor": ("60 to 70", "2024-03-07T09:00")}
    claims = [
        cs.Claim(id=who, figure=text, source=who, scope={"what": "missing", "when": when})
        for who, (text, when) in hours.items()
    ]
    told = str(cs.reconcile(cs.ClaimSet(claims, measure="cumulative")).box())
    assert "The ministry: “more than 80” at 06:00 on 7 March; the mayor: 60 to 70 at 09:00 on 7 March." in told


def test_notes_of_a_box_follow_the_day_in_one_bracket():
    denied = cs.Claim(id="a", figure="dozens", source="police", scope={"what": "missing"}, standing="denied")
    stated = cs.Claim(id="b", figure="5", source="the mayor", scope={"what": "missing"}, reported="2024-03-07")
    first = str(cs.reconcile([stated, denied]).box()).splitlines()[0]
    assert first == "The figures (as of 7 March 2024; denied: police's “dozens” for missing)"
