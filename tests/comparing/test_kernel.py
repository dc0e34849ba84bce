"""The kernel against a slow obvious version, on random segments with ties, touching ends, points and infinite ends."""

from __future__ import annotations

import math
from itertools import combinations, pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience.arrays import starts_of
from consilience.comparing.kernel import (
    Ranges,
    best_supported,
    extremes,
    innermost_ends,
    inward,
    positions,
    reconcile_segments,
)

INF = math.inf


@st.composite
def rows(draw):
    """(scope, lower, upper, origin, whether it only bounds), sorted by scope, codes with gaps."""
    made = []
    for _ in range(draw(st.integers(0, 9))):
        lower = draw(st.sampled_from([-INF, 0, 1, 2, 3, 4, 5]))
        upper = draw(st.sampled_from([end for end in (0, 1, 2, 3, 4, 5, 6, INF) if end >= lower]))
        origin, bounding = draw(st.integers(0, 3)), draw(st.booleans())
        made.append((draw(st.sampled_from([1, 4, 7])), float(lower), float(upper), origin, bounding))
    return sorted(made, key=lambda row: row[0])


def columns(made):
    lower = np.array([row[1] for row in made], dtype=float)
    upper = np.array([row[2] for row in made], dtype=float)
    scope = np.array([row[0] for row in made], dtype=np.int64)
    origin = np.array([row[3] for row in made], dtype=np.int64)
    return lower, upper, scope, origin, np.array([row[4] for row in made], dtype=np.bool_)


def allowing(made, low, high):
    """The origins whose rows allow a stretch together, or where those conflict any of them; and those that name it."""
    allow, name = set(), set()
    for origin in {row[3] for row in made}:
        mine = [row for row in made if row[3] == origin]
        covering = [row for row in mine if row[1] <= low and high <= row[2]]
        meets = max(row[1] for row in mine) <= min(row[2] for row in mine)
        if covering and (len(covering) == len(mine) or not meets):
            allow.add(origin)
            if not all(row[4] for row in covering):
                name.add(origin)
    return len(allow), len(name)


def cells(made):
    """Points and the open stretches between neighbouring ends: (low, high, how many origins allow and name it)."""
    ends = sorted({end for row in made for end in row[1:3]})
    stretches = [(end, end) for end in ends] + list(pairwise(ends))
    for low, high in sorted(stretches):
        if low == high and math.isinf(low):
            continue
        yield low, high, allowing(made, low, high)


def obvious_best(made):
    """Join the best covered cells that touch into intervals."""
    found = list(cells(made))
    most = max(cover for *_, cover in found)
    joined = []
    for low, high, cover in found:
        if cover != most:
            continue
        if joined and joined[-1][1] == low:
            joined[-1] = (joined[-1][0], high)
        elif not joined or joined[-1][1] < low:
            joined.append((low, high))
    return most, joined


def parts(found):
    """All arrays of some ranges."""
    return [getattr(found, name) for name in Ranges.__dataclass_fields__ if name != "ties"] + list(found.ties)


def assert_equal(one, other):
    for left, right in zip(parts(one), parts(other), strict=True):
        np.testing.assert_array_equal(left, right)


def same(left, right):
    assert (left is None) == math.isnan(right)
    if left is not None:
        assert left == right


@given(made=rows())
def test_against_the_obvious(made):
    found = reconcile_segments(*columns(made))
    scopes = sorted({row[0] for row in made})
    assert found.scope.tolist() == scopes
    ties = list(zip(*(part.tolist() for part in found.ties), strict=True))
    for place, scope in enumerate(scopes):
        mine = [row for row in made if row[0] == scope]
        lows, highs = [row[1] for row in mine], [row[2] for row in mine]
        meets = max(lows) <= min(highs)
        most, best = obvious_best(mine)
        assert found.claims[place] == len(mine)
        assert (found.hull_low[place], found.hull_high[place]) == (min(lows), max(highs))
        same(max(lows) if meets else None, found.common_low[place])
        same(min(highs) if meets else None, found.common_high[place])
        assert found.conflicts[place] == sum(a[1] > b[2] or b[1] > a[2] for a, b in combinations(mine, 2))
        assert (found.best_support[place], found.best_stated[place]) == most
        assert [(low, high) for segment, low, high in ties if segment == place] == best
        assert found.best_ties[place] == len(best)
        assert (found.best_low[place], found.best_high[place]) == (best[0][0], best[-1][1])


@given(made=rows(), data=st.data())
def test_the_order_of_rows_in_a_segment_does_not_matter(made, data):
    shuffled = sorted(data.draw(st.permutations(made)), key=lambda row: row[0])
    one, other = reconcile_segments(*columns(made)), reconcile_segments(*columns(shuffled))
    assert_equal(one, other)


@given(made=rows())
def test_the_pieces_of_an_origin_are_apart_and_cover_what_it_allows(made):
    found = positions(*columns(made))
    assert found.scope.tolist() == sorted(found.scope.tolist())
    for number in np.arange(-0.5, 7, 0.5):
        for code in set(found.scope.tolist()):
            covering = (found.scope == code) & (found.lower <= number) & (number <= found.upper)
            here = allowing([row for row in made if row[0] == code], number, number)
            assert (covering.sum(), (covering & ~found.bounding).sum()) == here


@given(made=rows())
def test_what_names_its_numbers_need_not_say_so(made):
    plain = [(*row[:4], False) for row in made]
    one, other = reconcile_segments(*columns(plain)), reconcile_segments(*columns(plain)[:4])
    assert_equal(one, other)
    assert other.best_stated.tolist() == other.best_support.tolist()


def test_rows_of_distinct_origins_stay_as_they_are():
    lower, upper = np.array([3.0, 1.0]), np.array([4.0, 9.0])
    found = positions(lower, upper, np.array([2, 2]), np.array([0, 1]))
    assert (found.lower.tolist(), found.upper.tolist(), found.scope.tolist()) == ([3, 1], [4, 9], [2, 2])


def test_positions_do_not_reach_into_the_next_origin_or_scope():
    lower = np.array([0.0, 1.0, 2.0, 2.0])
    upper = np.array([9.0, 3.0, 4.0, 3.0])
    scope, origin = np.array([0, 0, 0, 1]), np.array([0, 0, 1, 0])
    found = positions(lower, upper, scope, origin)
    assert (found.lower.tolist(), found.upper.tolist(), found.scope.tolist()) == ([1, 2, 2], [3, 4, 3], [0, 0, 1])


def test_touching_rows_of_one_origin_are_one_interval():
    """At most 80, and more than 80."""
    lower = np.array([0.0, math.nextafter(80, INF)])
    found = positions(lower, np.array([80.0, INF]), np.zeros(2, dtype=np.int64), np.zeros(2, dtype=np.int64))
    assert (found.lower.tolist(), found.upper.tolist()) == ([0], [INF])


def test_no_rows():
    none, codes = np.zeros(0), np.zeros(0, dtype=np.int64)
    found = reconcile_segments(none, none, codes, codes)
    assert all(len(part) == 0 for part in parts(found))
    for name in ("scope", "claims", "best_support", "best_stated", "best_ties", "conflicts"):
        assert getattr(found, name).dtype == np.int64
    assert [part.dtype for part in found.ties] == [np.int64, np.float64, np.float64]
    assert found.hull_low.dtype == found.common_high.dtype == found.best_low.dtype == np.float64
    support, segment, low, high = best_supported(none, none, codes)
    assert len(support) == len(segment) == len(low) == len(high) == 0


@pytest.mark.parametrize(("codes", "starts"), [([], []), ([5], [0]), ([1, 1, 2, 7, 7], [0, 2, 3]), ([3, 3, 3], [0])])
def test_starts(codes, starts):
    found = starts_of(np.array(codes, dtype=np.int64))
    assert found.tolist() == starts
    assert found.dtype == np.int64


def test_inward_moves_open_finite_ends_only():
    ends, is_open = np.array([1.0, 1.0, INF, -INF]), np.array([True, False, True, True])
    assert inward(ends, is_open, INF).tolist() == [math.nextafter(1, INF), 1, INF, -INF]
    assert inward(ends, is_open, -INF).tolist() == [math.nextafter(1, -INF), 1, INF, -INF]


def test_innermost_ends_are_common_ground_or_gap():
    lower, upper = np.array([0.0, 2.0, 5.0, 0.0]), np.array([3.0, 9.0, 6.0, 1.0])
    low, high = innermost_ends(lower, upper, np.array([0, 2]))
    assert (low.tolist(), high.tolist()) == ([2, 5], [3, 1])


def test_ties_are_counted_where_they_are_not_listed():
    made = columns([(1, 0.0, 1.0, 0, False), (1, 2.0, 3.0, 1, False), (4, 0.0, INF, 0, False)])
    listed, counted = (reconcile_segments(*made, list_ties=wanted) for wanted in (True, False))
    assert [part.tolist() for part in listed.ties] == [[0, 0, 1], [0, 2, 0], [1, 3, INF]]
    assert [part.tolist() for part in counted.ties] == [[], [], []]
    assert [part.dtype for part in counted.ties] == [np.int64, np.float64, np.float64]
    assert counted.best_ties.tolist() == listed.best_ties.tolist() == [2, 1]


def test_extremes():
    low, high = extremes(np.array([3.0, 1.0, 2.0, 5.0]), np.array([0, 3]))
    assert (low.tolist(), high.tolist()) == ([1, 5], [3, 5])


def test_types_and_shapes():
    found = reconcile_segments(
        *columns([(1, 0.0, 1.0, 0, False), (1, 2.0, 3.0, 1, False), (4, 0.0, INF, 0, True), (4, 0.0, INF, 1, False)])
    )
    assert found.best_ties.tolist() == [2, 1]
    assert found.best_support.tolist() == [1, 2]
    assert found.best_support.dtype == found.best_ties.dtype == found.conflicts.dtype == np.int64
    assert math.isnan(found.common_low[0])
    assert found.common_high[1] == INF


def test_conflicts_on_a_wide_scope_are_counted_beyond_small_integers():
    places = np.arange(400.0)
    found = reconcile_segments(places, places, np.zeros(400, dtype=np.int64), np.arange(400))
    assert found.conflicts.tolist() == [400 * 399 // 2]
