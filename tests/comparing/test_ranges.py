"""Ranges on a scope: hull, common ground and best supported, and that the order of rows never matters.

Sets are drawn without dates, since a later claim of a source supersedes its earlier ones.
"""

from __future__ import annotations

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from consilience import ClaimSet, Scope, Total, reconcile
from consilience.comparing.ranges import ScopeRanges
from consilience.model.chains import count_origins
from consilience.testing.made_sets import consistent_sets
from consilience.testing.strategies import claim_sets, claims


@st.composite
def mixed_sets(draw):
    """Claims on several scopes."""
    drawn = draw(st.lists(claims(), max_size=5))
    named = [claim.model_copy(update={"id": f"c{place}"}) for place, claim in enumerate(drawn)]
    # One name stands for one source only.
    sources = {claim.source.name: claim.source for claim in named}
    return [
        claim.model_copy(update={"source": sources[claim.source.name].model_copy(update={"cites": ()})})
        for claim in named
    ]


@given(made=mixed_sets(), data=st.data())
def test_the_order_of_rows_never_matters(made, data):
    one, other = reconcile(made), reconcile(data.draw(st.permutations(made)))
    pd.testing.assert_frame_equal(one.ranges, other.ranges)
    assert one.consistent == other.consistent
    pd.testing.assert_frame_equal(one.best, other.best)


@given(drawn=claim_sets(dates=False))
def test_hull_common_ground_and_best_supported(drawn):
    (ranges,) = reconcile(drawn).scopes
    intervals = [claim.interval for claim in drawn]
    around = ranges.best[0].hull(ranges.best[-1])
    assert all(ranges.hull.contains(interval) for interval in intervals)
    assert {ranges.hull.lower, ranges.hull.upper} <= {end for each in intervals for end in (each.lower, each.upper)}
    assert ranges.hull.contains(around)
    assert (ranges.common is None) == (ranges.conflicts > 0)
    if ranges.common is not None:
        assert all(interval.contains(ranges.common) for interval in intervals)
        assert any(best.contains(ranges.common) for best in ranges.best)
        spoken = [origin for claim in drawn for origin in claim.origins]
        if len(spoken) == len(set(spoken)):
            assert ranges.best == (ranges.common,)
    assert all(before.last < after.first for before, after in zip(ranges.best, ranges.best[1:], strict=False))
    assert ranges.span == (min(claim.value for claim in drawn), max(claim.value for claim in drawn))
    assert ranges.origins == drawn.support
    assert 1 <= ranges.best_support <= ranges.origins.most


@given(drawn=claim_sets(dates=False))
def test_the_best_are_backed_by_as_many_origins_as_is_said(drawn):
    (ranges,) = reconcile(drawn).scopes

    def backing(number):
        """Those whose claims allow it together, or where these conflict any of them."""
        said = {origins: [c.interval for c in drawn if c.origins == origins] for origins in {c.origins for c in drawn}}
        return {
            origins
            for origins, each in said.items()
            if all(number in one for one in each)
            or (max(i.first for i in each) > min(i.last for i in each) and any(number in one for one in each))
        }

    ends = {end for claim in drawn for end in (claim.interval.first, claim.interval.last)}
    numbers = [number for number in ends if abs(number) != float("inf")]
    most = ranges.origins.most  # two claims that may have their figures from either of two origins have no third
    assert all(min(len(backing(number)), most) <= ranges.best_support for number in numbers)
    for best in ranges.best:
        inside = [number for number in numbers if number in best]
        assert inside
        assert all(min(len(backing(number)), most) == ranges.best_support for number in inside)


@given(drawn=claim_sets(max_size=4, dates=False))
def test_a_claim_said_again_changes_nothing_but_the_count(drawn):
    echoed = drawn[0].model_copy(update={"id": "echo"})
    (one,) = reconcile(drawn).scopes
    (other,) = reconcile(ClaimSet((*drawn, echoed))).scopes
    assert (one.best, one.best_support, one.hull, one.common, one.origins) == (
        (other.best, other.best_support, other.hull, other.common, other.origins)
    )


@given(drawn=consistent_sets())
def test_implied_ranges_are_inside_common_ground(drawn):
    for ranges in reconcile(drawn).scopes:
        assert ranges.common.contains(ranges.implied)


def row_of(ranges):
    """The row of one scope, of its object."""
    best = ranges.best[0].hull(ranges.best[-1]) if ranges.best else None
    cells = {"scope": str(ranges.scope), "claims": len(ranges.claims), "conflicts": ranges.conflicts}
    cells |= {"origins_min": ranges.origins.least, "origins_max": ranges.origins.most}
    cells |= {"best_support": ranges.best_support, "best_stated": ranges.best_stated, "best_ties": len(ranges.best)}
    cells |= {"floor": ranges.floor, "consistent": ranges.implied is not None}
    cells |= dict(zip(("span_low", "span_high"), ranges.span or (None, None), strict=True))
    for name, one in (("hull", ranges.hull), ("common", ranges.common), ("best", best), ("implied", ranges.implied)):
        ends = (None, None, None) if one is None else (one.lower, one.upper, one.closed)
        cells |= dict(zip((f"{name}_low", f"{name}_high", f"{name}_closed"), ends, strict=True))
    return cells


@given(
    made=st.one_of(mixed_sets(), claim_sets()),
    totals=st.lists(st.just(Total(whole={"what": "a"}, parts=[{"what": "b"}, {"what": "c"}])), max_size=1),
)
def test_the_frame_says_what_the_objects_say(made, totals):
    result = reconcile(ClaimSet(tuple(made), totals=totals))
    known = result.ranges
    rows = pd.DataFrame([row_of(ranges) for ranges in result.scopes], columns=[*row_of(ScopeRanges(Scope()))])
    rows = rows.reindex(columns=[name for name in known.columns if name in rows.columns]).astype(
        {name: kind for name, kind in known.dtypes.items() if name in rows.columns}
    )
    pd.testing.assert_frame_equal(known[rows.columns], rows)
    best = [
        (str(ranges.scope), one.lower, one.upper, one.closed, ranges.best_support, ranges.best_stated)
        for ranges in result.scopes
        for one in ranges.best
    ]
    columns = ["scope", "low", "high", "closed", "support", "stated"]
    assert list(result.best[columns].itertuples(index=False, name=None)) == best


@given(drawn=claim_sets(dates=False))
def test_the_origins_of_a_scope_are_those_of_its_claims(drawn):
    for ranges in reconcile(drawn).scopes:
        assert ranges.origins == count_origins(ranges.claims)
