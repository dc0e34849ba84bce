"""The rule that asks Marzullo's question, on the published examples of his algorithm."""

from __future__ import annotations

import pytest

from consilience import reconcile, rules
from reference.published import ROWS, claims

CASES = [row.question for row in ROWS if row.origin.startswith("Marzullo") and row.question.startswith("[")]


@pytest.mark.parametrize("intervals", CASES)
def test_the_rule_answers_the_hull_of_all_ties(intervals):
    (ranges,) = reconcile(claims(intervals)).scopes
    assert rules.BestSupported()(claims(intervals)) == ranges.best[0].hull(ranges.best[-1])


def test_the_rule_has_no_answer_to_no_claims():
    assert rules.BestSupported()([]) is None
