"""Stories checked against a dossier: thirty sentences that say something else, thirty that say the same."""

from __future__ import annotations

import json

import pytest

import consilience as cs
from consilience.__main__ import main

DOSSIER = """
title = "Flood in the Orla valley"
reported = 2024-06-12
[sources."civil protection agency"]
aliases = ["CPA"]
[[claims]]
id = "dead"
figure = "at least 143"
source = "civil protection agency"
scope = { what = "deaths", where = "Orla" }
[[claims]]
id = "missing"
figure = "about 60"
source = "civil protection agency"
scope = { what = "missing", where = "Orla" }
[[claims]]
id = "dead-varn"
figure = "87"
source = "civil protection agency"
scope = { what = "deaths", where = "Orla/Varn" }
[[claims]]
id = "homes"
figure = "more than 3,400"
source = "Anna Weil"
scope = { what = "houses destroyed", where = "Orla" }
[[claims]]
id = "aid"
figure = "up to 25,000"
source = "Red Cross"
scope = { what = "tents", where = "Orla", status = "planned" }
[[claims]]
id = "infected"
figure = "up to 5,000"
source = "World Health Organization"
scope = { what = "infected", where = "Orla", status = "expected" }
[[claims]]
id = "shelter"
figure = "1,800"
source = "Red Cross"
scope = { what = "capacity", where = "Orla/Varn", status = "capacity" }
[[claims]]
id = "loss"
figure = "between $90 million and $130 million"
source = "Alpine Re"
scope = { what = "loss", where = "Orla" }
[[claims]]
id = "rumour"
figure = "600"
source = "Peter Holm"
standing = "denied"
scope = { what = "deaths", where = "Orla" }
[[claims]]
id = "soldiers"
figure = "1,200"
source = "Peter Holm"
scope = { what = "troops", where = "Orla" }
[[claims]]
id = "evacuated"
figure = "around 14,000"
source = "Anna Weil"
scope = { what = "displaced", where = "Orla", when = "2024-06-10" }
"""

SAME = """
At least 143 people died in Orla, the civil protection agency said.
The civil protection agency put the death toll at 143 or more.
The flood killed at least 143 people.
No fewer than 143 people have died, according to the civil protection agency.
More than 140 people died, the agency said.
About 60 people are missing, the civil protection agency said.
Roughly 60 people were missing.
Some 60 are still missing, according to the CPA.
In Varn, 87 people died, the civil protection agency said.
Eighty-seven people were killed in Varn.
More than 3,400 houses were destroyed, Anna Weil said.
Over 3,400 homes were destroyed, according to Weil.
At least 3,400 houses were destroyed in the flood.
"More than 3,400 houses were destroyed," said Anna Weil.
The Red Cross plans to send up to 25,000 tents.
The Red Cross said it planned to bring as many as 25,000 tents to Orla.
Up to 25,000 tents are planned, the Red Cross said.
Up to 5,000 people could be infected, the World Health Organization warned.
The World Health Organization expects up to 5,000 infected people.
As many as 5,000 people could be infected, according to the World Health Organization.
Alpine Re estimates the loss at between $90 million and $130 million.
The loss is $90 million to $130 million, Alpine Re said.
Peter Holm denied that 600 people had died.
Peter Holm rejected reports that 600 people had died.
Some 1,200 soldiers are in Orla, Peter Holm said.
Peter Holm said 1,200 troops had come.
Around 14,000 people fled their homes, Anna Weil said.
About 14,000 people were evacuated, according to Anna Weil.
Roughly 14,000 people were displaced on June 10.
The flood in Orla left about 60 people missing and killed at least 143.
""".strip().splitlines()

OTHER = """
Exactly 143 people died in Orla, the civil protection agency said.
The civil protection agency put the death toll at 120.
The flood killed 190 to 210 people in Varn.
Fewer than 100 people have died, according to the civil protection agency.
At least 143 people died, Anna Weil said.
Exactly 60 people are missing, the civil protection agency said.
About 160 people were missing.
About 60 people are missing, according to Peter Holm.
In Varn, 143 people died, the civil protection agency said.
Eighty-seven people are missing in Varn.
Anna Weil said 3,400 houses were destroyed.
Fewer than 3,000 homes were destroyed, according to Weil.
More than 3,400 houses were destroyed, the Red Cross said.
"Nearly 4,000 people were destroyed homes," said Peter Holm, and 3,400 houses burned.
The Red Cross has sent 25,000 tents.
The Red Cross plans to send at least 30,000 tents.
Up to 25,000 tents are planned, the World Health Organization said.
Up to 5,000 people are infected, the World Health Organization said.
The World Health Organization counted 5,000 infected people.
More than 5,000 people could be infected, according to the World Health Organization.
Alpine Re puts the loss at $130 million.
The loss is $200 million, Alpine Re said.
The flood killed 600 people, Peter Holm said.
Some 600 people had died in Orla.
Peter Holm said 12,000 soldiers were in Orla.
The civil protection agency said 1,200 troops had come.
Exactly 14,000 people fled their homes, Anna Weil said.
More than 20,000 people were evacuated, according to Anna Weil.
About 14,000 people were displaced on May 2, 2023.
The Red Cross shelter in Varn was housing 1,800 people.
""".strip().splitlines()


@pytest.fixture(scope="module")
def dossier(tmp_path_factory):
    path = tmp_path_factory.mktemp("dossier") / "flood.toml"
    path.write_text(DOSSIER, encoding="utf-8")
    claims = cs.read_claims(path)
    assert not claims.rejected
    return claims


def checked(text, dossier):
    return cs.check_text(text, dossier, reported="2024-06-12")


def test_what_says_something_else_is_caught(dossier):
    missed = [text for text in OTHER if not checked(text, dossier).faulty]
    assert len(OTHER) == 30
    assert len(missed) <= 6, missed


def test_what_says_the_same_is_let_through(dossier):
    flagged = [text for text in SAME if checked(text, dossier).faulty]
    assert len(SAME) == 30
    assert len(flagged) <= 2, flagged


def test_a_paraphrase_is_supported_and_not_only_let_through(dossier):
    unsupported = [text for text in SAME if not any(one.verdict == "supported" for one in checked(text, dossier))]
    assert len(unsupported) <= 4, unsupported


def test_each_figure_says_by_whom_and_by_how_much(dossier):
    one, other = checked("At least 143 people died. About 160 people are missing.", dossier)
    assert (one.verdict, [claim.id for claim in one.by], one.difference) == ("supported", ["dead"], None)
    assert (other.verdict, other.difference) == ("contradicted", 100)
    assert "about 60" in other.why
    frame = checked("About 160 people are missing. A dog barked 9 times.", dossier).to_frame()
    assert frame["verdict"].iloc[0] == "contradicted"
    assert frame[["start", "end"]].iloc[0].tolist() == [0, 9]


def test_a_figure_without_a_place_is_not_of_a_part(dossier):
    (one,) = checked("Fewer than 100 people have died.", dossier)
    assert (one.verdict, [claim.id for claim in one.by]) == ("contradicted", ["dead"])


@pytest.mark.parametrize(
    ("source", "named", "verdict"),
    [
        ("GWU study", "a George Washington University study", "supported"),
        ("World Health Organization", "the WHO", "supported"),
        ("Harvard survey", "the Harvard study", "supported"),
        ("Harvard survey", "the Yale study", "contradicted"),
        ("Ukrainian military", "Ukrainian military intelligence", "supported"),
        ("GWU", "the Red Cross", "contradicted"),
    ],
)
def test_a_source_may_be_named_by_its_initials_or_as_another_document(source, named, verdict):
    claims = cs.ClaimSet([cs.Claim(id="a", figure="2,975", source=source, scope={"what": "deaths"})])
    (one,) = cs.check_text(f"According to {named}, 2,975 people died.", claims)
    assert one.verdict == verdict


@pytest.mark.parametrize(
    ("by", "verdict"),
    [("The insurer", "supported"), ("The president", "supported"), ("The Red Cross", "contradicted")],
)
def test_a_role_without_a_name_may_be_whoever_has_it(dossier, by, verdict):
    (one,) = checked(f"{by} said the loss was between $90 million and $130 million.", dossier)
    assert one.verdict == verdict


def test_what_no_claim_is_about_is_not_covered(dossier):
    (one,) = checked("The bridge cost $7 million.", dossier)
    assert one.verdict == "not covered"
    assert not checked("The bridge cost $7 million.", dossier).faulty


def test_html_is_escaped(dossier):
    page = checked("<script>x</script> At least 143 people died, <b>the</b> agency said.", dossier).html("<i>")
    assert "<script>" not in page
    assert "<b>the" not in page
    assert '<mark class="supported"' in page


def test_the_command_verifies(tmp_path, capsys):
    (tmp_path / "flood.toml").write_text(DOSSIER, encoding="utf-8")
    story = tmp_path / "story.txt"
    story.write_text("Exactly 143 people died in Orla.", encoding="utf-8")
    against = ["verify", str(story), "--against", str(tmp_path / "flood.toml")]
    assert main(against) == 1
    assert "overstated: Exactly 143" in capsys.readouterr().out
    assert main([*against, "--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out)["faulty"] == 1
    assert main([*against, "-o", str(tmp_path / "story.html")]) == 1
    assert "<mark" in (tmp_path / "story.html").read_text(encoding="utf-8")
    story.write_text("At least 143 people died in Orla.", encoding="utf-8")
    assert main(against) == 0


def test_claims_are_asked_for():
    with pytest.raises(cs.ConsilienceError, match="claims= is not a ClaimSet"):
        cs.check_text("12 people died", [1])


@pytest.mark.parametrize(
    ("words", "story"),
    [("more than 3,400", "3,400"), ("over 3,400", "3,400"), ("at least 3,400", "3,400"), ("fewer than 3,400", "3,400")],
)
def test_a_lost_bound_is_overstated_whether_it_holds_its_number_or_not(words, story):
    claims = cs.ClaimSet([cs.Claim(id="a", figure=words, source="Anna Weil", scope={"what": "houses destroyed"})])
    (checked,) = cs.check_text(f"Anna Weil said {story} houses were destroyed.", claims)
    assert checked.verdict == "overstated"
