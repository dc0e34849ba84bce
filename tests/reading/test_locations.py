"""Where the things counted are: in the figure's clause, with what its paragraph begins, in the place of the text."""

from __future__ import annotations

import pytest

import consilience as cs

PLACES = [
    ("Flooding in Kenya killed 12 people.", ("Kenya",)),
    ("Some 40 people died in Osby (12) and Lund (28).", ("Lund",)),
    ("Floods in the Democratic Republic of the Congo killed 17 people.", ("Democratic Republic of the Congo",)),
    ("SOUTH AFRICA: Cholera update\n\nSome 400 cases were found.", ("South Africa",)),
    ("Rallies were held in Osby, where about 3,000 people turned out.", ("Osby",)),
    ("On Friday the team goes to Exmoor, where 1,200 tickets were sold.", ("Exmoor",)),
    ("Hail in Spain hurt 9 people.\n\n51 were hurt in neighbouring Portugal.", ("Portugal",)),
    ("At the hospital in Larne, doctors were tired. “We have 310 patients,” said Dr Ann Lee.", ("Larne",)),
    ("In Slovakia, where a sale fell through, 690 people are on the payroll.", ("Slovakia",)),
    ("Clinics in Kenya saw 90 patients in Mera and Tula.", ("Kenya",)),
    ("A boat capsized in the Narrows on Saturday, killing 6 people.", ("Narrows",)),
    ("Serbia, where 14 people died, declared it over.", ("Serbia",)),
    ("The flood in Osby is over.\n\nGreece has reported more than 1,000 cases.", ("Greece",)),
    ("In parts of Slovenia coverage was below 70%.", ("Slovenia",)),
    ("A recount was held in 9 districts of Linden province.", ("Linden",)),
    ("Explosion at Harbour Street market\n\nThe fire service says 20 people are hurt.", ("Harbour Street",)),
    ("Clinics treated 90 children in Zarma district, 12 more than in May. Of these, 3 died.", ("Zarma",)),
    ("The barge, which is in Portsea and has room for 506 men, was taken to Osby.", ("Portsea",)),
    ("CALDER, Aug 14 (Wire) - Six people drowned in the Narrows, prosecutors in Calder said.", ("Narrows",)),
    ("OSBY, Sweden - About 900 people marched through the city. Police in Osby were calm.", ("Sweden", "Osby")),
    ("OSBY, Sweden (Wire) - Floods that tore through the Alby valley have killed 61 people.", ("Alby",)),
    ("Some 300 people fled into eastern Karsia from fighting around the city of Osby.", ("Karsia",)),
    ("In Osby 9 died. The camp at Alby, built for 25, now holds 71 people. Each got 8 blankets.", ("Alby",)),
    ("The strike brought most of Karsia's railways to a halt. Some 900 trains were cancelled.", ("Karsia",)),
    ("OSBY, Karsia (Wire) - Six died near Alby. Storms killed 155 people across the country.", ("Karsia",)),
    ("They counted 4,387 cranes at Lake Orsa.", ("Lake Orsa",)),
    ("Shelling went on all night. Osby governor Ann Lee said 3 people died.", ("Osby",)),
    ("Some 84 inmates escaped from the prison of Stavna.", ("Stavna",)),
    ("A record fell on Saturday when 61,204 fans packed Union Field.\n\nPolice made 12 arrests.", ("Union Field",)),
    ("A dam burst above Steinach in May.\n\nIn all 58 people died.", ("Steinach",)),
    ("Flu remains high in Osby.\n\nThe Osby Department of Health reported 14,820 cases.", ("Osby",)),
    ("Storm leaves 23 dead in Karsia\n\nOSBY, Karsia (Wire) - A storm tore through Karsia, killing 23.", ("Karsia",)),
    ("It rained in Karsia. Of these people, 132 went to Egaria.", ("Egaria",)),
    ("A barge sank in Lake Orsa. An accident on the lake killed 86 people in 2019.", ("Lake Orsa",)),
    ("It rained in Karsia. Osby district alone reports 870 cases.", ("Osby",)),
    ("It rained in Karsia. The municipality of Osby reports 14 missing.", ("Osby",)),
    ("They took 1,000 square kilometres of Rostavia's Korsk region.", ("Rostavia", "Korsk")),
    (
        "It rained in Karsia. Alby County, home to many farms, floods often. Half of its 22 schools closed.",
        ("Alby County",),
    ),
    ("Boats took 12 people from roofs in Karsia's Alby Valley on Monday.\n\nSome 9 died.", ("Karsia", "Alby Valley")),
    ("Crowds marched through the centre of Osby, the capital of Karsia.\n\nPolice held 12.", ("Karsia", "Osby")),
    ("Shells hit a market in the town of Osb al-Mina, killing 12.", ("Osb al-Mina",)),
    ("The toll in Karsia's Osby district rose to 12.", ("Karsia", "Osby")),
    ("A jury awarded 12 residents of Osby Hollow, Ohio, a well each.", ("Ohio", "Osby Hollow")),
    ("Storks are back in Karsia. Some 31 nest along the river Alb.\n\nFrost killed 12 birds.", ("Karsia",)),
    ("A ferry sank off the island of Merra. It had left the port of Tolo with 174 people.", ("Merra",)),
    (
        "Storms tore through Karsia.\n\nFive of the deaths were in Alby County.\n\nCrews rescued 640 people.",
        ("Karsia",),
    ),
    ("Officials said 31 deaths were in Alby, bringing the total in western Karsia to 259.", ("Karsia",)),
]


@pytest.mark.parametrize(("text", "where"), PLACES)
def test_a_figure_is_where_the_text_says(text, where):
    assert cs.find_claims(text)[-1].where.value == where


@pytest.mark.parametrize(
    "text",
    [
        "ZURICH, Aug 3 (Wire) - Profit rose and 300 people were hired.",
        "Some 34 km west of the town of Osby, 12 people were hurt.",
        "In a survey of 1,260 farmers, 43 percent said so.",
        "Born in Valletta, he saved 12 people.",
    ],
)
def test_where_nothing_is_said_nothing_is_invented(text):
    assert [one.where for one in cs.find_claims(text)] == [None] * len(cs.find_claims(text))


def test_a_joined_figure_has_the_place_behind_both():
    found = cs.find_claims("A storm hit Osby. At least 87 people were killed and 90 injured in Moravia.")
    assert [one.where.value for one in found] == [("Moravia",), ("Moravia",)]


def test_a_longer_time_is_of_more_than_the_place_of_the_event():
    found = cs.find_claims(
        "A shell killed 3 people in the town of Osby on Monday.\n\nSince May, 90 have died.", reported="2023-08-03"
    )
    assert [one.where and one.where.value for one in found] == [("Osby",), None]


def test_places_in_a_row_do_not_lie_in_each_other():
    (one,) = cs.find_claims("Brazil, Bolivia and Argentina are dry. In Brazil 300 farms failed.")
    assert one.where.value == ("Brazil",)


@pytest.mark.parametrize(
    "text",
    [
        "The firm will cut 1,150 jobs, most of them in Elmsford.\n\nIt opened 34 shops.",
        "Dockers walked out.\n\nAt the Port of Houma, 30 ships lay idle.\n\nThe union has 900 members.",
    ],
)
def test_the_place_of_a_part_or_a_paragraph_is_not_that_of_the_text(text):
    first, last = cs.find_claims(text)
    assert last.where is None
    assert first.where.value in [("Elmsford",), ("Houma",)]
