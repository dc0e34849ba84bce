"""The status that the words around a figure give it."""

from __future__ import annotations

import pytest

import consilience as cs

STATUSES = [
    ("The firm would cut 1,200 jobs.", "planned"),
    ("The appeal requires $388 million.", "planned"),
    ("Some 900 people were sent tents against a target of 2,000.", "planned"),
    ("Sales will rise to 1,200 tonnes.", "expected"),
    ("They hope for 100,000 signatures.", "expected"),
    ("The hall holds 19,250.", "capacity"),
    ("The ferry was licensed for 150 passengers.", "capacity"),
    ("There are not 800 soldiers in the town.", "denied"),
    ("The number of species is 27, not 29.", "revised"),
    ("The toll rose from 118 to 131.", "observed"),
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
    ("Firefighters said 250 of its 1,400 men will stay.", "observed"),
]


@pytest.mark.parametrize(("text", "status"), STATUSES)
def test_the_last_figure_has_the_status_that_its_words_give_it(text, status):
    one = cs.find_claims(text, reported="2023-08-03")[-1]
    found = one.status.value if one.status else "observed"
    assert found == status or (found, status) == ("expected", "estimated")


def test_a_change_is_two_values_and_no_range():
    found = cs.find_claims("Rescuers found 13 bodies, raising the death toll in the region from 118 to 131.")
    assert [one.figure.words for one in found] == ["13", "118", "131"]
    assert [one.status and one.status.value for one in found] == [None, "revised", None]
    (one,) = cs.find_claims("Between 118 and 131 people were killed.")
    assert one.figure.figure.interval.lower == 118
