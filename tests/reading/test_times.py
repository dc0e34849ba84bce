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
    ("12 shops closed since June.", "2023-06/.."),
    ("Some 900 people fled in 14 counties since May.", "2023-05/.."),
    ("In June we saw 40 people.\n\nClinics saw 12 patients during the month.", "2023-06"),
    ("Profit rose by 12% in the second quarter of 2022.", "2022-04/2022-06"),
    ("Second-quarter profit was $5m.\n\nSales were $12m.", "2023-04/2023-06"),
    ("As of 10 July 2023\n\nDeaths: 12", "2023-07-10"),
    ("Monday's storm was strong.\n\nThe storm struck Osby on Monday. The toll climbed on Wednesday.\n\n12 died.", None),
]


@pytest.mark.parametrize(("text", "when"), TIMES)
def test_a_figure_has_the_time_that_the_text_says(text, when):
    one = cs.find_claims(text, reported=DAY)[-1]
    assert (one.when.value if one.when else None) == (when or "2023-07-31")


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
