"""A dossier of several stories, with thirty sentences that say something else and others that say the same."""

from __future__ import annotations

import io

import pytest

import consilience as cs

DOSSIER = """
title = "Four stories"
reported = 2021-05-20
[[claims]]
id = "slide-dead"
figure = "at least 73"
source = "disaster agency"
scope = { what = "deaths", where = "Tavora/Morobe" }
[[claims]]
id = "slide-before"
figure = "38"
source = "disaster agency"
scope = { what = "deaths", where = "Tavora/Morobe" }
standing = "withdrawn"
[[claims]]
id = "slide-missing"
figure = "more than 150"
source = "disaster agency"
scope = { what = "missing", where = "Tavora/Morobe" }
[[claims]]
id = "cross-missing"
figure = "closer to 300"
source = "Red Cross"
scope = { what = "missing", where = "Tavora/Morobe" }
[[claims]]
id = "kelai"
figure = "some 2,000"
source = "Lena Kopi"
scope = { what = "residents", where = "Tavora/Morobe/Kelai" }
[[claims]]
id = "workers"
figure = "90"
source = "local newspaper"
scope = { what = "workers underground", where = "Tavora/Morobe/Kelai" }
standing = "denied"
[[claims]]
id = "aid"
figure = "$2.5 million"
source = "foreign minister"
scope = { what = "aid", status = "planned", unit = "USD" }
[[claims]]
id = "branches"
figure = "85"
source = "Tom Askew"
scope = { what = "branches closed", status = "planned" }
[[claims]]
id = "jobs"
figure = "about 1,400"
source = "Tom Askew"
scope = { what = "jobs", status = "planned" }
[[claims]]
id = "union"
figure = "more than 2,000"
source = "Bank Workers' Union"
scope = { what = "jobs", status = "expected" }
[[claims]]
id = "loans"
figure = "up to £2.2bn"
source = "Harrow Bank"
scope = { what = "loan losses", when = "2024", status = "expected", unit = "GBP" }
[[claims]]
id = "profit"
figure = "£1.02bn"
source = "Harrow Bank"
scope = { what = "profit", when = "2024-01/2024-03", unit = "GBP" }
[[claims]]
id = "profit-then"
figure = "£1.53bn"
source = "Harrow Bank"
scope = { what = "profit", when = "2023-01/2023-03", unit = "GBP" }
[[claims]]
id = "fighters"
figure = "300 to 400"
source = "peacekeeping mission"
scope = { what = "fighters", where = "Nord-Ubangi" }
[[claims]]
id = "fled"
figure = "more than 15,000"
source = "UN refugee agency"
scope = { what = "displaced", where = "Nord-Ubangi" }
[[claims]]
id = "crossing"
figure = "20,000"
source = "UN refugee agency"
scope = { what = "displaced", where = "Nord-Ubangi", status = "expected" }
[[claims]]
id = "measles"
figure = "41,204"
source = "regional office"
scope = { what = "measles cases", when = "2018" }
[[claims]]
id = "measles-dead"
figure = "at least 37"
source = "regional office"
scope = { what = "measles deaths", when = "2018" }
[[claims]]
id = "belgrade"
figure = "5,788"
source = "health ministry"
scope = { what = "infections", where = "Serbia" }
[[claims]]
id = "sleeping"
figure = "fewer than 800"
source = "Victor Mbala"
scope = { what = "sleeping sickness cases", when = "2022" }
"""

OTHER = """
The landslide killed 73 people in Morobe, the disaster agency said.
The disaster agency put the number of deaths in Morobe at no more than 73.
The Red Cross said at least 73 people had been killed in Morobe.
The disaster agency counts 38 deaths in Morobe.
At least 95 people were killed in Morobe, the disaster agency said.
Exactly 150 people are missing in Morobe, the disaster agency said.
The Red Cross believes that more than 300 people are missing in Morobe.
The disaster agency said about 300 people were missing in Morobe.
Fewer than 150 people are missing in Morobe, according to the disaster agency.
Governor Lena Kopi said that 20,000 people lived in Kelai.
Some 90 workers are underground in Kelai.
The foreign minister said Australia had sent $2.5 million in aid.
The foreign minister said Australia would send $25 million in aid.
Harrow Bank has closed 85 branches, Tom Askew said.
Tom Askew said the bank would close 58 branches.
Tom Askew said exactly 1,400 jobs would go.
The Bank Workers' Union said about 1,400 jobs were at risk.
Tom Askew said more than 2,000 jobs would be cut.
Harrow Bank has had loan losses of £2.2bn.
Harrow Bank expects loan losses of £2.2bn this year.
Harrow Bank expects loan losses of at least £2.2bn.
Harrow Bank's profit was £1.53bn in the first quarter of 2024.
Harrow Bank said its profit had fallen to £1.02m.
The peacekeeping mission estimates that the militia has 400 fighters.
The peacekeeping mission estimates that the militia has more than 400 fighters in Nord-Ubangi.
The UN refugee agency said 15,000 people had fled Nord-Ubangi.
The UN refugee agency said another 20,000 people had crossed the river.
The regional office counted 41,204 measles deaths in 2018.
The health ministry said 5,788 people had been infected in Slovenia.
Victor Mbala said there were 800 cases of sleeping sickness in 2022.
""".strip().splitlines()

SAME = """
At least 73 people died in Morobe, the disaster agency said.
The disaster agency says no fewer than 73 people were killed in Morobe.
According to the disaster agency, 73 people or more have died in Morobe.
The death toll in Morobe is 73 at least, the disaster agency said.
More than 150 people are missing in Morobe, said the disaster agency.
The disaster agency said over 150 people were unaccounted for in Morobe.
Upwards of 150 people are missing, according to the disaster agency.
The Red Cross put the number of missing people closer to 300.
Some 2,000 people lived in Kelai, according to Lena Kopi.
About 2,000 residents lived in Kelai, Governor Kopi said.
The mine denied a newspaper's claim that 90 workers were underground in Kelai.
Australia will send $2.5 million in aid, its foreign minister said.
The foreign minister pledged aid of $2.5 million.
Tom Askew said the bank would close 85 branches.
Harrow Bank plans to close 85 of its branches, Askew said.
Askew said around 1,400 jobs would be cut.
Some 1,400 jobs are to go, according to Tom Askew.
The Bank Workers' Union said more than 2,000 jobs were at risk.
Over 2,000 jobs could be lost, the Bank Workers' Union warned.
Harrow Bank expects loan losses of up to £2.2bn this year.
Loan losses could reach as much as £2.2bn, Harrow Bank said.
Harrow Bank's profit was £1.02bn in the first quarter of 2024.
In the first quarter of 2023 Harrow Bank made a profit of £1.53bn.
The peacekeeping mission estimates that there are 300 to 400 fighters in Nord-Ubangi.
Between 300 and 400 fighters are in Nord-Ubangi, the peacekeeping mission said.
The UN refugee agency said more than 15,000 people had fled Nord-Ubangi.
The UN refugee agency fears that 20,000 people could flee.
The regional office counted 41,204 cases of measles in 2018.
Victor Mbala said there had been fewer than 800 cases of sleeping sickness in 2022.
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
def test_what_says_the_same_is_supported(text, dossier):
    found = cs.check_text(text, dossier)
    assert not found.faulty
    assert any(one.verdict == "supported" for one in found)


def test_nearly_says_less_than_closer_to(dossier):
    (one,) = cs.check_text("The Red Cross believes that nearly 300 people are missing in Morobe.", dossier)
    assert one.verdict == "overstated"
