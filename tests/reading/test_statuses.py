"""The status that the words around a figure give it."""

from __future__ import annotations

import pytest

import consilience as cs

STATUSES = [
    ("Exports may fall to 105 tonnes.", "expected"),
    ("The loss may be 105 tonnes.", "estimated"),
    ("A poll found that 58 percent of them want an early vote.", "observed"),
    ("He had earlier told the radio that 71 people were dead.", "revised"),
    ("The league hopes for 9,000 next season, against 6,250 this year.", "observed"),
    ("The minister announced compensation of $400.", "planned"),
    ("The bureau sees 31 tonnes, raising its June estimate of 29 tonnes.", "revised"),
    ("The bank cut its outlook to 30 tonnes from 31 tonnes in May.", "revised"),
    ("The party is projected to hold 183 seats.", "expected"),
    ("The growers fear losses of 15 tonnes.", "expected"),
    ("She suspects that more than 80 were hit.", "estimated"),
    ("Lund, who had asked for 12 guns, said 40 people died.", "observed"),
    ("Exports may be 105 tonnes, from a record 109 last year.", "observed"),
    ("The toll rose to 43, up from 31 on Thursday.", "revised"),
    ("Cases fell to 43, down from 61 in May.", "observed"),
    ("The firm would cut 1,200 jobs.", "planned"),
    ("The appeal requires $388 million.", "planned"),
    ("Some 900 people were sent tents against a target of 2,000.", "planned"),
    ("Sales will rise to 1,200 tonnes.", "expected"),
    ("They hope for 100,000 signatures.", "expected"),
    ("The hall holds 19,250.", "capacity"),
    ("The ferry was licensed for 150 passengers.", "capacity"),
    ("The ferry is licensed to carry 60 passengers.", "capacity"),
    ("The capacity of the ground is 33,500.", "capacity"),
    ("The hospital has a capacity of 80. Some 61 are taken.", "observed"),
    ("There are not 800 soldiers in the town.", "denied"),
    ("The number of species is 27, not 29.", "revised"),
    ("The toll rose from 118 to 131.", "observed"),
    ("Profit fell to $58m from $63m.", "observed"),
    ("Growth for the year was revised to 0.4% from 0.2%.", "revised"),
    ("At least 61 died. The agency had put the toll at 38 on Sunday.", "revised"),
    ("The company said it would lease eight jets.", "planned"),
    ("Shares jumped 8 percent after the carrier raised its forecast.", "observed"),
    ("Some 8,000 people had asked for tickets.", "observed"),
    ("A poll said 54 percent said they would vote No.", "observed"),
    ("She said a third of deaths are due to malaria.", "observed"),
    ("The agency said three sites designed for refugees are open.", "observed"),
    ("Judge Alan Frith heard 85 cases.", "observed"),
    ("The court ordered him to pay 85,000 francs.", "planned"),
    ("The force would put 60 officers on the streets.", "planned"),
    ("The institute has applied for 4 million euros.", "planned"),
    ("The company said it would lose 8 customers.", "expected"),
    ("In the 1990s we would see 900 cranes.", "observed"),
    ("Last year it was given only 38% of what it asked for.", "observed"),
    ("The party will hold only 49 of the 130 seats.", "observed"),
    ("The arena will have room for 45,000 and has cost 410 million dollars.", "observed"),
    ("Voters rejected a plan for pensions with 74 percent.", "observed"),
    ("Sales were $5m, down from $7m.", "revised"),
    ("Sales were $5m, down from $7m in June.", "observed"),
    ("The original estimate of £560,000 had been wrong.", "revised"),
    ("An earlier version of this story said 40 percent of the town burned.", "revised"),
    ("He pleaded not guilty to two counts of false accounting.", "observed"),
    ("The union disputes that: it believes that 2,000 posts are at risk.", "estimated"),
    ("The ministry said 900 tents were requested, 340 delivered.", "observed"),
    ("Sixty per cent of members backed the plan.", "observed"),
    ("He won 140 seats in parliament.", "observed"),
    ("It has received $61m of the $139m that it needs.", "planned"),
    ("Police, who did not want to be named, counted 50,000 people.", "observed"),
    ("Output had fallen by a quarter and would be cut further.", "observed"),
    ("Kallio said it would lay off 520 people.", "planned"),
    ("Some 300 of the cuts would be made in Finland.", "planned"),
    ("Kallio to cut 520 jobs as orders slow\n\nMore tomorrow.", "planned"),
    ("The chair thinks the true total is closer to 400.", "estimated"),
    ("The scheme has cost £31 million so far.", "observed"),
    ("We need $4 million.", "planned"),
    ("Its target is 2%.", "planned"),
    ("The bank previously forecast growth of 2%.", "revised"),
    ("The previous estimate, from 2011, was 8 kilograms.", "revised"),
    ("Earlier reports of 9 dead are wrong, a spokesman says.", "denied"),
    ("Meadows hold 9 tonnes of carbon, as much as others had suggested.", "observed"),
    ("The economy grew 0.4%, according to a first estimate.", "observed"),
    ("Officials denied that any mill was hit and said 15 civilians had died.", "observed"),
    ("Firefighters said 250 of its 1,400 men will stay.", "observed"),
]


@pytest.mark.parametrize(("text", "status"), STATUSES)
def test_the_last_figure_has_the_status_that_its_words_give_it(text, status):
    one = cs.find_claims(text, reported="2023-08-03")[-1]
    found = one.status.value if one.status else "observed"
    assert found == status or (found, status) == ("expected", "estimated")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Drei Menschen werden noch vermisst.", "observed"),
        ("Die Zahl wird auf 3.000 steigen.", "expected"),
        ("Die Halle fasst 3.000.", "capacity"),
        ("Die Gewerkschaft fordert 2.000 Stellen.", "planned"),
        ("Das Unglück forderte 17 Todesopfer.", "observed"),
        ("Der Konzern streicht 300 Stellen.", "planned"),
    ],
)
def test_the_last_figure_has_the_status_that_german_words_give_it(text, status):
    said = cs.find_claims(text, locale="de")[-1].status
    assert (said.value if said else "observed") == status


STANDINGS = [
    ("The ministry confirmed on Monday that 38 people had died.", "confirmed"),
    ("There are 12 confirmed cases.", "confirmed"),
    ("Some 12 deaths have been confirmed.", "confirmed"),
    ("The official toll is 44 dead.", "confirmed"),
    ("Unconfirmed reports spoke of 90 dead.", "unconfirmed"),
    ("The ministry has not confirmed the 7 deaths.", "unconfirmed"),
    ("Some 7 deaths have not been confirmed.", "unconfirmed"),
    ("The army said it had killed 200 men. The claim could not be independently verified.", "unconfirmed"),
    ("The army said it had killed 200 men. The Courier could not immediately verify those figures.", "unconfirmed"),
    ("The army said 200 men died, a figure that could not be independently verified.", "unconfirmed"),
    ("According to a preliminary count, 4,000 houses collapsed.", "unconfirmed"),
    ("The toll is 27, not 29.", "withdrawn"),
    ("The army denied that 29 men had died.", "denied"),
    ("The army said 29 men had died. The colonel could not be reached.", ""),
    ("The army said 29 men had died.\n\nThe claim could not be verified.", ""),
    ("The ministry, which confirmed the outbreak in May, said 29 men had died.", ""),
]


@pytest.mark.parametrize(("text", "standing"), STANDINGS)
def test_the_last_figure_has_the_standing_that_its_words_give_it(text, standing):
    assert cs.find_claims(text, reported="2023-08-03")[-1].standing == standing


def test_what_the_verb_confirms_is_not_what_stands_beside_it():
    found = cs.find_claims("Police confirmed 12 deaths; residents spoke of 40.")
    assert [one.standing for one in found] == ["confirmed", ""]


def test_a_change_is_two_values_and_no_range():
    found = cs.find_claims("Rescuers found 13 bodies, raising the death toll in the region from 118 to 131.")
    assert [one.figure.words for one in found] == ["13", "118", "131"]
    assert [one.status and one.status.value for one in found] == [None, "revised", None]
    (one,) = cs.find_claims("Between 118 and 131 people were killed.")
    assert one.figure.figure.interval.lower == 118
