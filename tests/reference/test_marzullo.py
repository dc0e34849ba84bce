"""Best supported intervals as published by others for Marzullo's algorithm, all ties returned; closed ends.

Where the published answer is one of several ties, implementations disagree on which; we return all of them.
"""

from __future__ import annotations

import pytest

from corroborate import Interval, reconcile, rules
from corroborate.testing.strategies import claim

CASES = [
    (["[11, 13]", "[10, 12]", "[8, 12]"], ["[11, 12]"], 3),
    (["[8, 12]", "[11, 13]", "[14, 15]"], ["[11, 12]"], 2),
    (["[-10, 10]", "[-1, 1]", "[0, 0]"], ["[0, 0]"], 3),
    (["[8, 12]", "[10, 11]", "[8, 10]"], ["[10, 10]"], 3),
    (["[-9, -7]", "[-12, -7]", "[-11, -10]"], ["[-11, -10]", "[-9, -7]"], 2),
    (["[1, 3]"], ["[1, 3]"], 1),
    (["[1, 3]", "[2, 2]"], ["[2, 2]"], 2),
    (["[8, 9]", "[8, 12]", "[10, 12]"], ["[8, 9]", "[10, 12]"], 2),
    (["[1, 3]", "[4, 5]"], ["[1, 3]", "[4, 5]"], 1),
]
BROOKS_IYENGAR = ["[2.7, 6.7]", "[0, 3.2]", "[1.5, 4.5]", "[0.8, 2.8]", "[1.4, 4.6]"]


def claims(texts):
    return [claim(place, Interval.parse(text)) for place, text in enumerate(texts)]


@pytest.mark.parametrize(("texts", "best", "support"), CASES)
def test_best_supported(texts, best, support):
    (ranges,) = reconcile(claims(texts)).scopes
    assert [str(interval) for interval in ranges.best] == best
    assert ranges.best_support == support
    assert rules.BestSupported()(claims(texts)) == ranges.best[0].hull(ranges.best[-1])


def test_nothing_for_no_claims():
    assert reconcile([]).scopes == ()
    assert rules.BestSupported()([]) is None


def test_brooks_iyengar():
    (ranges,) = reconcile(claims(BROOKS_IYENGAR)).scopes
    assert (ranges.best, ranges.best_support) == ((Interval(2.7, 2.8),), 5)
    assert rules.BestSupported(at_least=4)(claims(BROOKS_IYENGAR)) == Interval(1.5, 3.2)
