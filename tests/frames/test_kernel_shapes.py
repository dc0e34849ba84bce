"""Every shape that the kernel gives to segments says the same as an obvious count of points."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consilience.comparing import kernel, segments

lower = st.integers(0, 9).map(float) | st.just(-math.inf)
row = st.tuples(
    st.integers(0, 3), st.integers(0, 3), lower, st.integers(0, 4) | st.just(math.inf), st.sampled_from([False, True])
)


def intervals(rows):
    for scope, origin, low, width, bounding in sorted(rows, key=lambda row: row[0]):
        start = 3.0 if math.isinf(low) else low
        yield scope, origin, low, start + width, bounding


def counted(here, point):
    """How many origins allow a point, by all their rows or, where these conflict, by any; and how many name it."""
    allow, name = set(), set()
    for origin in {row[0] for row in here}:
        mine = [row for row in here if row[0] == origin]
        covering = [row for row in mine if row[1] <= point <= row[2]]
        if covering and (len(covering) == len(mine) or max(row[1] for row in mine) > min(row[2] for row in mine)):
            allow.add(origin)
            name |= {origin} if any(not row[3] for row in covering) else set()
    return len(allow), len(name)


def obvious(rows):
    """Ranges by trying every end as a point."""
    found = []
    for scope in sorted({row[0] for row in rows}):
        here = [row[1:] for row in rows if row[0] == scope]
        ends = sorted({end for _, low, high, _ in here for end in (low, high)})
        points = sorted({*ends, *((a + b) / 2 for a, b in itertools.pairwise(ends) if np.isfinite(a + b))})
        points = [point for point in points if np.isfinite(point)] or [0.0]
        cover = [counted(here, point) for point in points]
        pairs = sum(max(a[1], b[1]) > min(a[2], b[2]) for i, a in enumerate(here) for b in here[i + 1 :])
        low, high = max(row[1] for row in here), min(row[2] for row in here)
        ties = sum(here == max(cover) and (place == 0 or cover[place - 1] != here) for place, here in enumerate(cover))
        found.append((scope, len(here), *max(cover), ties, pairs, (low, high) if low <= high else None))
    return found


@pytest.mark.parametrize(("network", "wide"), [(20, 128), (0, 128), (20, 0), (0, 0), (3, 4)])
@settings(max_examples=60, deadline=None)
@given(rows=st.lists(row, min_size=1, max_size=40), copies=st.sampled_from([1, 25]))
def test_shapes(network, wide, rows, copies):
    rows = list(intervals(rows))
    many = [(scope + 10 * copy, *rest) for copy in range(copies) for scope, *rest in rows]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(segments, "_NETWORK", network)
        patch.setattr(kernel, "_WIDE", wide)
        scope, origin, low, high, bounding = (np.array(column) for column in zip(*many, strict=True))
        found = kernel.reconcile_segments(low, high, scope, origin, bounding)
    columns = (found.scope, found.claims, found.best_support, found.best_stated, found.best_ties, found.conflicts)
    common = [None if np.isnan(a) else (a, b) for a, b in zip(found.common_low, found.common_high, strict=True)]
    assert [*zip(*(column.tolist() for column in columns), common, strict=True)] == obvious(many)
    assert len(found.ties[0]) == found.best_ties.sum()


def test_the_network_sorts_every_pattern_of_zeros_and_ones():
    # A network that sorts those sorts everything.
    for size in range(1, 13):
        patterns = np.array(np.meshgrid(*[[0.0, 1.0]] * size)).reshape(size, -1)
        assert (segments.sort_columns(patterns.copy()) == np.sort(patterns, axis=0)).all()
    assert segments._network(13)[-1]
