"""When things happened: dates and periods against the day of publication, and which of them is a figure's."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs

DAY = "2023-08-03"  # a Thursday
TIMES = [
    ("Over the past 24 hours 12 people died.", "2023-08-02/2023-08-03"),
    ("In the past week, 12 people died.", "2023-07-27/2023-08-03"),
    ("12 people died last Thursday.", "2023-07-27"),
    ("12 people died on Tuesday.", "2023-08-01"),
    ("12 people died four years ago.", "2019"),
    ("12 people died two weeks ago.", "2023-07-20"),
    ("12 people died at the weekend.", "2023-07-29/2023-07-30"),
    ("In 2021 and 2022 together 12 people died.", "2021/2022"),
    ("In May, when the dam broke, 12 people died.", "2023-05"),
    ("The last flood was in 1983, when 12 people died.", "1983"),
    ("12 shops closed in the 12 months to the end of March.", "2022-04/2023-03"),
    ("12 shops closed since June.", "2023-06/.."),
    ("Some 900 people fled in 14 counties since May.", "2023-05/.."),
    ("In June we saw 40 people.\n\nClinics saw 12 patients during the month.", "2023-06"),
    ("Profit rose by 12% in the second quarter of 2022.", "2022-04/2022-06"),
    ("Second-quarter profit was $5m.\n\nSales were $12m.", "2023-04/2023-06"),
    ("As of 10 July 2023\n\nDeaths: 12", "2023-07-10"),
    ("Twelve people died in the week that ended on Saturday.", "2023-07-23/2023-07-29"),
    ("Police said on Monday that 12 drones fell overnight.", "2023-07-30/2023-07-31"),
    ("12 people died on Sunday and Monday.", "2023-07-30/2023-07-31"),
    ("In the 1990s there were 12 cranes.", "1990/1999"),
    ("12 shops closed since the start of the year.", "2023/.."),
    ("The ballot was held in June; 12 took part.", "2023-06"),
    ("Prices rose 1.7% in the year to April.", "2022-05/2023-04"),
    ("Orders fell 17% in the three months to June.", "2023-04/2023-06"),
    ("Sales were $12m in the year ended 30 June 2022.", "2021-07/2022-06"),
    ("Sales were $12m in fiscal 2022.", "2022"),
    ("Sales were $12m in the last quarter of 2022.", "2022-10/2022-12"),
    ("Sales were $12m last quarter.", "2023-04/2023-06"),
    ("In January-March sales were $12m.", "2023-01/2023-03"),
    ("12 people died between 2010 and 2013.", "2010/2013"),
    ("12 people died from 6 to 9 May.", "2023-05-06/2023-05-09"),
    ("12 people died since December.", "2022-12/.."),
    ("12 people died last August.", "2022-08"),
    ("12 houses will be built by April.", "2024-04"),
    ("In November, 12,000 people rallied in the capital.", "2022-11"),
    ("Police said 12,000 people rallied on 4 December.", "2022-12-04"),
    ("The trial of 12 officers begins in November.", "2023-11"),
    ("In November, 12,000 people will rally.", "2023-11"),
    ("A recount will be held in 12 districts on Friday.", "2023-08-04"),
    ("In the second quarter sales were $12m, against $13m a year before.", "2022-04/2022-06"),
    ("In the second quarter sales were $12m, against $13m in the same period of 2021.", "2021-04/2021-06"),
    ("In the week to 30 July 15 people died, against 12 the week before.", "2023-07-17/2023-07-23"),
    (
        "In the second quarter of 2023 sales were $12m. Figures in brackets are for 2022. Costs were $5m (4).",
        "2022-04/2022-06",
    ),
    ("Kallio, which employs 500 people, last cut jobs in 2009.", ""),
    ("A court last month convicted 12 guards over a riot in 2014.", "2023-07"),
    ("The wall, approved in 2016, protects 1,200 homes.", ""),
    ("A storm killed 12 people, officials said on Tuesday, a day after it came ashore.\n\nIn Osby 9 died.", None),
    ("Power would be back for 12 towns by Saturday.", "2023-08-05"),
    ("The firm said 12 towns would have power by Saturday.", "2023-08-05"),
    ("Last year was dry. Of the area 76% was cut by Tuesday and 69% a year earlier.", "2022-08-01"),
    ("Exports will fall to 5 tonnes, from a record 9 million last year. Output was 3 tonnes.", ""),
    ("Sales were $5m in 2022 (2021: $4m).", "2021"),
    ("Sales were $5m (Q2 2022: $4m).", "2022-04/2022-06"),
    ("Sales were $5m (Q2 2022: $4m).\n\nProfit was $2m.", ""),
    ("Sales were $5m (Q2 2022: $4m).\n\nIt had 500 staff at the end of the quarter.", "2023-06-30"),
    ("Output rose 12% on the year.", ""),
    ("Output rose 12% from a year earlier.", ""),
    ("Output in the second quarter was up 12% from a year ago.", "2023-04/2023-06"),
    ("Thousands marched through Osby on Monday.\n\nPolice said 55,000 people took part.", None),
    ("Thousands marched through Osby on Monday.\n\nPolice said 7 people were arrested.", None),
    ("Thousands marched through Osby on Monday.\n\nPolice said 7 people have been arrested.", ""),
    ("Cover fell to 12%, the lowest since records began in 1986.", ""),
    ("The ministry said it shot down 28 of 34 drones on Monday.", None),
    ("In the year to June 2023 there were 9 thefts, against 12 in the previous 12 months.", "2021-07/2022-06"),
    ("Crews rescued 73 people from four boats on Monday. Nobody died.", None),
    ("Rival camps fill the streets\n\nThousands marched in Osby on Monday.\n\nIn all 15 were hurt.", None),
    ("Thieves broke in on Monday.\n\nOnly 9 guards were there that night.", None),
    ("A ferry sank on Monday, killing some.\n\nIt had 150 people on board.", None),
    ("The fire was 3 percent contained as of 7 a.m., the department said.", DAY),
    ("Satellite images of 18 July show 46 tents at the camp.", "2023-07-18"),
    ("Photographs from 18 July showed 46 tents at the camp.", "2023-07-18"),
    ("Ann Lee told parliament on Monday that it was slowing.\n\nThe number of cases stands at 188, Lee said.", None),
    ("The ministry said on Monday it was worried. Some 640 are suspected, according to the ministry.", None),
    ("The ministry said on Monday it was worried. Some 640 died, according to the ministry.", ""),
    ("Karin Stolpe took over in 2021. The stock has lost 40 percent since then.", "2021/.."),
    ("Full containment is expected by 8 August, and 250 people will stay until then.", "2023-08-08"),
    ("Sales for 2022 came to $30m.\n\nFor 2024 it expects growth of 3 percent. Analysts forecast 4 percent.", "2024"),
    ("The fire had burned 217 acres by Monday and was 12 percent contained.", None),
    ("The ship left on 19 July aboard two ferries that can carry 800 people.", ""),
    ("The radio reported at the weekend that 130 men had arrived on Monday.", None),
    ("Some 515 employees had left by the end of the year.", "2022-12-31"),
    ("12 people died at sea, and 40 fled.\n\nOn Tuesday the office corrected its earlier toll of 131.", ""),
    ("12 people died on the 12th.", "2023-07-12"),
    ("12 people sat on the 12th floor.", ""),
    ("12 people died on 12th July.", "2023-07-12"),
    ("12 people died the day before yesterday.", "2023-08-01"),
    ("12 people have died since the war began in 2014.", "2014/.."),
    ("In the week of 24 July, 12 people died.", "2023-07-24/2023-07-30"),
    ("The ferry sank in May 2022. A year later 12 people were tried.", "2023-05"),
    ("Monday's storm was strong.\n\nThe storm struck Osby on Monday. The toll climbed on Wednesday.\n\n12 died.", None),
]


@pytest.mark.parametrize(("text", "when"), TIMES)
def test_a_figure_has_the_time_that_the_text_says(text, when):
    one = cs.find_claims(text, reported=DAY)[-1]
    assert (one.when.value if one.when else "") == ("2023-07-31" if when is None else when)


def test_a_time_is_of_what_is_said_in_another_way_too():
    found = cs.find_claims("Sales were $12m, against $13m, or $1 a share, a year ago.", reported=DAY)
    assert [one.when.value if one.when else "" for one in found] == ["", "2022", "2022"]


def test_a_time_behind_another_verb_or_a_semicolon_is_not_shared():
    for text in (
        "It has sold 84 flats and rented 26 houses on Monday.",
        "There are 12 houses; 40 were sold on Monday.",
    ):
        first, second = cs.find_claims(text, reported=DAY)
        assert (first.when, second.when.value) == (None, "2023-07-31")


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Am 5. März gab es 40 Tote.", "2023-03-05"),
        ("Im vergangenen Jahr starben 40 Menschen.", "2022"),
        ("Im Vormonat gab es 40 Tote.", "2023-07"),
        ("Im zweiten Quartal 2022 gab es 40 Tote.", "2022-04/2022-06"),
    ],
)
def test_a_german_figure_has_the_time_that_the_text_says(text, when):
    assert cs.find_claims(text, reported=DAY, locale="de")[-1].when.value == when


def test_the_day_on_which_somebody_spoke_is_not_that_of_a_plan():
    (one,) = cs.find_claims("The firm said on Monday it would cut 1,200 jobs.", reported=DAY)
    assert one.when is None


def test_what_stands_in_brackets_is_of_another_time():
    found = cs.find_claims("Sales in the second quarter of 2023 were SEK 4,312 million (4,590).", reported=DAY)
    assert [one.when and one.when.value for one in found] == ["2023-04/2023-06", None]


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 6))
def test_a_weekday_lies_in_the_week_up_to_publication(day, weekday):
    name = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][weekday]
    (one,) = cs.find_claims(f"12 people died on {name}.", reported=day)
    found = date.fromisoformat(one.when.value)
    assert found.weekday() == weekday
    assert timedelta(0) <= day - found < timedelta(7)
    (last,) = cs.find_claims(f"12 people died last {name}.", reported=day)
    assert date.fromisoformat(last.when.value) < day


PHRASES = (
    "by May, since May, until Tuesday, since Tuesday, by the end of 2024, as of 3 March, in the 1990s, last week, "
    "on Sunday and Monday, over the weekend, a year earlier, a day earlier, the week before, overnight, since 2012, "
    "in the same period of 2021, from January to March, ahead of last year, 29 February, two days after it came ashore"
)
WORDS = [
    "Police said",
    "12 people died",
    "up from 9",
    "and would cut",
    "300 jobs",
    ",",
    "15% of them",
    ";",
    "it put",
    ".",
]


@given(st.lists(st.sampled_from([*PHRASES.split(", "), *WORDS]), min_size=5, max_size=40), st.sampled_from([DAY, None]))
def test_no_order_of_times_is_an_error(words, day):
    for one in cs.find_claims(" ".join(words), reported=day):
        assert one.when is None or one.when.start < one.when.end
