"""Sides: which of several a figure counts, so that the losses of two armies are not one thing."""

import pytest

import consilience as cs
from consilience.reading.sides import is_one_side, sides_of

SIDES = {
    "Kyiv said that Russia had lost 1,120 soldiers.": ["Russia"],
    "But Russia lost 9 jets.": ["Russia"],
    "The Greens lost 12 seats.": ["Greens"],
    "Russian deaths were above 250,000.": ["Russian"],
    "Around 10,000 North Korean soldiers are in Russia.": ["North Korean"],
    "Two Israeli soldiers and 14 Palestinian militants were killed.": ["Israeli", "Palestinian"],
    "Some 46,000 Ukrainian soldiers had been killed and 380,000 wounded, Zelensky said.": ["Ukrainian", "Ukrainian"],
    "Officials say 300 Syrian refugees, including 20 children, were on board.": ["Syrian", "Syrian"],
    "About 300 March visitors came.": [None],
    "Ryanair cancelled 170 flights, and EasyJet said it had scrapped 274 flights.": ["Ryanair", "EasyJet"],
    "France alone sent 300 soldiers.": ["France"],
    "In March alone 12 people died.": [None],
    "The Kallio plant lost 90 workers.": [None],
    "On Monday 300 people died, the BBC said.": [None],
    "In May police found 12 guns.": [None],
}


@pytest.mark.parametrize("text", SIDES)
def test_a_name_before_the_noun_or_the_loss_says_which_are_counted(text):
    found = cs.find_claims(text)
    assert [None if one.which is None else str(one.which) for one in found] == SIDES[text]
    assert found.to_frame()["which"].tolist() == [None if one.which is None else str(one.which) for one in found]


def test_two_names_are_of_one_side_where_they_begin_alike():
    for pair in ("Russia Russian", "Ukraine Ukrainian", "Iran Iranian", "China Chinese", "Israel Israeli"):
        assert is_one_side(*pair.split())
        assert is_one_side(*reversed(pair.split()))
    for pair in ("Iran Iraqi", "Austria Australian", "Niger Norway", "Malawi Malaysian", "Mali Malta"):
        assert not is_one_side(*pair.split())


def test_losses_of_two_sides_are_two_things():
    text = "Kyiv said that Russia had lost 1,120 soldiers. Moscow said that Ukraine had lost 1,300 soldiers."
    draft = cs.draft_claims(text)
    assert 'what = "troops lost/russia"' in draft
    assert 'what = "troops lost/ukraine"' in draft
    alone = cs.draft_claims("Kyiv said that Russia had lost 1,120 soldiers. Moscow put the Russian losses at 900.")
    assert "/russia" not in alone  # which tells them from nothing


def test_a_claim_that_names_no_side_is_marked_where_others_do():
    draft = cs.draft_claims("Ana Ro said 40 Syrian refugees and 12 Afghan refugees died. Ben Li said 50 refugees died.")
    assert 'what = "deaths/syrian/refugees"' in draft
    assert "what: of which? The texts count Afghan, Syrian" in draft


GAPS = {
    "Labour won 43%, the Greens 12% and Reform 9%.": [("labour", None), ("greens", None), ("reform", None)],
    "Labour won 43 seats, the Greens 12 and Reform 9.": [("seats", "Labour"), ("seats", "Greens"), ("seats", "Reform")],
    "Kyiv said Russia had lost 40 tanks and Ukraine 12.": [("tanks lost", "Russia"), ("tanks lost", "Ukraine")],
    "Osby has 300 residents and Lund 400.": [("residents", "Osby"), ("residents", "Lund")],
    "Sales rose 3% in Spain and 4% in Italy": [("sales", None), ("sales", None)],
    "Ipsos found 41% support, YouGov 38%.": [("support", None), ("support", None)],
}


@pytest.mark.parametrize("text", GAPS)
def test_a_figure_without_a_verb_of_its_own_is_of_the_name_before_it(text):
    found = cs.find_claims(text)
    assert [(one.what.value, None if one.which is None else str(one.which)) for one in found] == GAPS[text]


def test_the_first_name_of_a_side_stands_for_it():
    names = ["Russian", "SNP", "Ukraine", "Russia", "SNP", "Ukrainian"]
    assert sides_of(names) == {
        **{"Russian": "Russian", "Russia": "Russian", "SNP": "SNP"},
        **{"Ukraine": "Ukraine", "Ukrainian": "Ukraine"},
    }
    draft = cs.draft_claims("Ana Ro said Russia had lost 9 jets, Ukraine 12. Ben Li put the Russian losses at 40 jets.")
    assert "/russian" not in draft
