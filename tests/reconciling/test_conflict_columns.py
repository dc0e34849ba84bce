"""Conflict sets as columns, against every group diagnosed by itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience import Claim, ClaimSet, Total, reconcile
from consilience.reconciling import system
from consilience.reconciling.conflict_sets import diagnose

names = st.sampled_from(["all", "men", "women", "ships"])
TOTAL = Total(whole={"what": "all"}, parts=[{"what": "men"}, {"what": "women"}])


@given(st.lists(st.tuples(names, st.sampled_from(["5", "about 5", "7", "9", "at most 3"])), max_size=14), st.booleans())
def test_conflict_sets_are_those_of_each_group(stated, total):
    claims = [
        Claim(id=str(number), figure=figure, source="x", scope={"what": what})
        for number, (what, figure) in enumerate(stated)
    ]
    found = reconcile(ClaimSet(claims, totals=[TOTAL] if total else [])).system.disagreement
    known = {frozenset((pair.left, pair.right)): pair for pair in found.conflicts}
    wanted, truncated = [], False
    for number, group, component in found._components():
        assert found.groups.of(group.places).tolist() == [number] * len(group.places)
        diagnosis = diagnose(component)
        truncated |= diagnosis.truncated
        for conflict in diagnosis.conflicts:
            pair = known.get(frozenset(group.name(conflict)))
            wanted.append((group.name(conflict), component.gap(conflict) if pair is None else pair.gap, pair))
    wanted.sort(key=lambda one: (-one[1], one[0]))
    assert found.conflict_sets == wanted
    assert found.truncated == truncated
    values = {claim.id: abs(claim.value) for claim in claims}
    widest = sorted(wanted, key=lambda one: -one[1] / (max(values[name] for name in one[0]) or 1.0))
    assert found.conflict_sets.widest_first() == widest
    assert [found.conflict_sets[place] for place in range(len(wanted))] == wanted


@pytest.mark.parametrize("pairs", [7, 8, 9])
def test_many_ways_to_set_claims_aside_are_said_to_be_cut(pairs):
    # Of each year two figures conflict, and time ties all years to one group: one of each two is to be set aside.
    claims = [
        Claim(id=f"{name}{number}", figure=f"{10**number * factor}", source="x", scope={"what": "dead", "when": when})
        for number in range(pairs)
        for name, factor, when in (("a", 1, f"20{10 + number}"), ("b", 4, f"20{10 + number}"))
    ]
    found = reconcile(ClaimSet(claims, measure="cumulative")).system.disagreement
    assert len(found.groups) == 1
    assert len(found.conflicts) == pairs
    assert found.truncated == (2**pairs > 200)


def test_past_the_most_conflicts_the_first_ones_are_listed(monkeypatch):
    claims = [Claim(id=str(number), figure=str(number + 1), source="x", scope={"what": "dead"}) for number in range(5)]
    every = reconcile(claims).system.disagreement
    monkeypatch.setattr(system, "MOST_CONFLICTS", 4)
    some = reconcile(claims).system.disagreement
    assert not every.cut
    assert len(every.conflicts) == 10
    assert some.cut
    assert some.truncated
    assert some.conflicts == every.conflicts[:4]
    assert len(some.conflict_sets) == 4
    assert some.removals == ()
