"""A second dossier with thirty sentences that say something else and thirty that say the same, on other things."""

from __future__ import annotations

import io

import pytest

import consilience as cs

DOSSIER = """
title = "Cyclone Ines in Karo"
reported = 2025-02-20
[[claims]]
id = "dead"
figure = "at least 212"
source = "National Disaster Office"
scope = { what = "deaths", where = "Karo" }
[[claims]]
id = "dead-north"
figure = "64"
source = "National Disaster Office"
scope = { what = "deaths", where = "Karo/Tessel" }
[[claims]]
id = "injured"
figure = "more than 1,500"
source = "Doctors Abroad"
scope = { what = "injured", where = "Karo" }
[[claims]]
id = "displaced"
figure = "about 48,000"
source = "Helen Marsh"
scope = { what = "displaced", where = "Karo" }
[[claims]]
id = "schools"
figure = "310"
source = "education ministry"
scope = { what = "schools damaged", where = "Karo" }
[[claims]]
id = "rice"
figure = "up to 9,000"
source = "World Food Programme"
scope = { what = "tonnes of rice", where = "Karo", status = "planned" }
[[claims]]
id = "cholera"
figure = "up to 3,000"
source = "Doctors Abroad"
scope = { what = "cholera cases", where = "Karo", status = "expected" }
[[claims]]
id = "damage"
figure = "between $400 million and $600 million"
source = "Bank of Karo"
scope = { what = "damage", where = "Karo", unit = "USD" }
[[claims]]
id = "rumour"
figure = "1,000"
source = "opposition"
scope = { what = "deaths", where = "Karo" }
standing = "denied"
[[claims]]
id = "earlier"
figure = "180"
source = "National Disaster Office"
scope = { what = "deaths", where = "Karo" }
standing = "withdrawn"
[[claims]]
id = "houses"
figure = "around 11,200"
source = "Helen Marsh"
scope = { what = "houses destroyed", where = "Karo" }
[[claims]]
id = "ships"
figure = "2"
source = "navy"
scope = { what = "ships", where = "Karo", status = "planned" }
"""

OTHER = """
Cyclone Ines killed 250 people in Karo.
Exactly 212 people died, the National Disaster Office said.
The National Disaster Office put the number of deaths at no more than 212.
At least 230 people were killed in Karo, the National Disaster Office said.
Doctors Abroad said 212 people had died.
Helen Marsh said at least 212 people had been killed.
In Tessel, 212 people died, the National Disaster Office said.
Some 64 people were injured in Tessel.
The National Disaster Office counted 46 deaths in Tessel.
Doctors Abroad treated 1,500 injured people, no more and no fewer: 1,500 injured in all.
Fewer than 1,500 people were injured, Doctors Abroad said.
Helen Marsh said exactly 48,000 people had been displaced.
Helen Marsh said 84,000 people had been displaced.
At least 48,000 people have been displaced, according to Helen Marsh.
The education ministry said more than 310 schools had been damaged.
The education ministry said 410 schools were damaged.
Helen Marsh said 310 schools had been damaged.
The World Food Programme has delivered 9,000 tonnes of rice.
The World Food Programme plans to send 9,000 tonnes of rice.
The World Food Programme has sent up to 9,000 tonnes of rice.
There are 3,000 cholera cases in Karo, Doctors Abroad said.
Doctors Abroad expects 3,000 cholera cases.
Up to 3,000 cholera cases have been confirmed by Doctors Abroad.
The Bank of Karo put the damage at $600 million.
The Bank of Karo estimates the damage at more than $600 million.
The Bank of Karo estimates the damage at $4 million to $6 million.
The opposition said 1,000 people had died in Karo.
The National Disaster Office says 180 people died.
Helen Marsh said 11,200 houses were destroyed.
The navy has sent 2 ships.
""".strip().splitlines()

SAME = """
The death toll of Cyclone Ines stands at 212 or more, the National Disaster Office said.
At least 212 people died in Karo, according to the National Disaster Office.
The National Disaster Office has counted no fewer than 212 deaths.
According to the National Disaster Office, 212 people or more were killed.
In Tessel, 64 people were killed, the National Disaster Office said.
The National Disaster Office said 64 people died in Tessel.
More than 200 people died in Karo.
Doctors Abroad said over 1,500 people were injured.
More than 1,500 people were hurt, Doctors Abroad said.
Upwards of 1,500 people were wounded, according to Doctors Abroad.
Helen Marsh estimated that about 48,000 people had been displaced.
Around 48,000 people lost their homes, Helen Marsh said.
Some 48,000 people are displaced, said Helen Marsh.
Marsh put the number of displaced people at roughly 48,000.
The education ministry said 310 schools had been damaged.
According to the education ministry, 310 damaged schools have been counted.
The World Food Programme plans to send up to 9,000 tonnes of rice.
Up to 9,000 tonnes of rice will be sent, the World Food Programme said.
The World Food Programme intends to send as much as 9,000 tonnes of rice.
Doctors Abroad expects up to 3,000 cholera cases.
Doctors Abroad warned that there could be as many as 3,000 cases of cholera.
The Bank of Karo estimates the damage at $400 million to $600 million.
The damage is between $400 million and $600 million, according to the Bank of Karo.
The Bank of Karo said the cyclone had caused damage of $400-600 million.
The opposition's claim of 1,000 deaths was denied.
The National Disaster Office withdrew its earlier figure of 180 deaths.
About 11,200 houses were destroyed, Helen Marsh said.
Helen Marsh spoke of some 11,200 destroyed homes.
The navy plans to send two ships.
The cyclone made landfall on Monday, and 17 roads are closed.
""".strip().splitlines()


@pytest.fixture(scope="module")
def dossier():
    claims = cs.read_claims(io.StringIO(DOSSIER), format="toml")
    assert not claims.rejected
    return claims


@pytest.mark.parametrize("text", OTHER)
def test_what_says_something_else_is_caught(text, dossier):
    assert cs.check_text(text, dossier).faulty


@pytest.mark.parametrize("text", SAME)
def test_what_says_the_same_is_not_flagged(text, dossier):
    found = cs.check_text(text, dossier)
    assert not found.faulty
    assert any(one.verdict == "supported" for one in found) or "landfall" in text
