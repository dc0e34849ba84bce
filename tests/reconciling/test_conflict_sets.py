"""Minimal conflicts, sets to set aside, and the stretch, against brute force over all subsets of claims."""

from __future__ import annotations

import itertools
import math

import highspy
import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import oracle
from consilience import Claim, reconcile
from consilience.comparing.comparison import Ends
from consilience.reconciling.conflict_sets import Component, diagnose, rests_on, stretch, terms
from consilience.reconciling.minimal_sets import MOST_SETS, Known, grow, hitting_sets, shrink
from consilience.reconciling.network import bounds_of, imply
from oracle import relations

INF = math.inf


def component(claims, tied, floor=-INF):
    """Claims are (scope, lower, upper); conflicting pairs are found as the comparison finds them."""
    scope = np.array([claim[0] for claim in claims])
    low, high = (np.array([claim[side] for claim in claims], dtype=float) for side in (1, 2))
    below = set(zip(tied.small.tolist(), tied.large.tolist(), strict=True)) | {(s, s) for s in range(tied.size)}
    pairs = {
        frozenset({i, j})
        for i, j in itertools.permutations(range(len(claims)), 2)
        if (scope[i], scope[j]) in below and low[i] > high[j]
    }
    closed = np.zeros(len(claims), dtype=bool)
    return Component(Ends(low, high, closed, closed), scope, tied, floor, frozenset(pairs))


def consistent(claims, tied, chosen, floor=-INF):
    """By exact elimination."""
    rows = [[floor, INF, False, False] for _ in range(tied.size)]
    for place in chosen:
        scope, low, high = claims[place]
        rows[scope][0], rows[scope][1] = max(rows[scope][0], low), min(rows[scope][1], high)
    return oracle.feasible(oracle.rows_of(rows, tied), tied.size)


def brute_force(claims, tied, floor):
    """All minimal conflicts and all minimal sets to set aside."""
    every = range(len(claims))
    subsets = [frozenset(s) for size in range(len(claims) + 1) for s in itertools.combinations(every, size)]
    fine = {chosen: consistent(claims, tied, chosen, floor) for chosen in subsets}
    conflicts = {s for s in subsets if not fine[s] and all(fine[s - {i}] for i in s)}
    whole = frozenset(every)
    mends = {s for s in subsets if fine[whole - s] and not any(fine[whole - (s - {i})] for i in s)}
    return conflicts, mends


@st.composite
def systems(draw, *, totals=True):
    size = draw(st.integers(2, 4))
    edges = draw(st.sampled_from([(), ((0, 1),), ((0, 1), (0, 2), (1, 2))])) if size > 2 else ()
    stated = []
    for _ in range(draw(st.integers(0, 2)) if totals else 0):
        members = draw(st.permutations(range(size)))
        stated.append((members[0], list(members[1:3])))
    number = st.integers(0, 9)
    claim = st.tuples(st.integers(0, size - 1), number, st.integers(0, 3)).map(lambda c: (c[0], c[1], c[1] + c[2]))
    return draw(st.lists(claim, min_size=1, max_size=5)), relations(size, edges, stated)


@given(systems(), st.sampled_from([0.0, -INF]))
def test_every_minimal_set_is_reported_and_each_is_right(system, floor):
    claims, tied = system
    conflicts, mends = brute_force(claims, tied, floor)
    assume(conflicts)
    found = diagnose(component(claims, tied, floor))
    assert not found.truncated
    assert set(found.conflicts) == conflicts
    assert set(found.set_aside) == mends


@given(systems(totals=False))
def test_without_totals_conflicts_are_pairs(system):
    claims, tied = system
    conflicts, _ = brute_force(claims, tied, -INF)
    assert all(len(conflict) == 2 for conflict in conflicts)


@given(systems(), st.sampled_from([0.0, -INF]))
def test_the_gap_of_a_conflict_is_the_least_total_widening(system, floor):
    claims, tied = system
    whole = component(claims, tied, floor)
    conflicts, _ = brute_force(claims, tied, floor)
    for conflict in conflicts:
        places = sorted(conflict)
        alone = component([claims[place] for place in places], tied, floor)
        widening = stretch(alone, np.ones(len(places)))
        assert whole.gap(conflict) == pytest.approx(widening.amount.sum(), abs=1e-6)


def test_the_gap_may_be_shared_by_claims_that_count_twice():
    # 3 = 0 + 1 + 2, of which neither 0 nor 1 exceeds 2: so 2 * 0 + 1 <= 3 and 0 + 2 * 1 <= 3.
    tied = relations(4, edges=[(0, 2), (1, 2)], totals=[(3, [0, 1, 2])])
    whole = component([(0, 2, 9), (1, 2, 9), (3, 0, 5)], tied, 0.0)
    assert not whole.holds(range(3))
    assert whole.gap(frozenset(range(3))) == pytest.approx(2 / 3)


@given(systems())
def test_a_stretch_mends_and_nothing_smaller_does(system):
    claims, tied = system
    assume(not consistent(claims, tied, range(len(claims))))
    found = stretch(component(claims, tied), np.ones(len(claims)))
    assert (found.least <= found.amount + 1e-6).all()
    assert (found.amount <= found.most + 1e-6).all()
    for share, holds in ((1 + 1e-6, True), (0.99, False)):
        wide = [(s, low - share * w, high + share * w) for (s, low, high), w in zip(claims, found.amount, strict=True)]
        ends = component(wide, tied).ends
        bounds = bounds_of(ends, np.array([claim[0] for claim in claims]), tied.size, -INF)
        # At 0.99 of one optimum nothing holds, since the optimum was least in total.
        assert imply(bounds, tied).feasible.all() == holds


@st.composite
def stretchable(draw):
    """Chains, diamonds, trees and tangles, with points, ties and ends that are not there; and what a unit costs."""
    size = draw(st.integers(1, 6))
    pairs = [(i, j) for i in range(size) for j in range(i + 1, size)]
    chain = [(i, i + 1) for i in range(size - 1)]
    edges = draw(st.one_of(st.just(chain), st.lists(st.sampled_from(pairs), unique=True) if pairs else st.just([])))
    totals = []
    for _ in range(draw(st.integers(0, 2)) if size > 2 else 0):
        *parts, whole = sorted(draw(st.permutations(range(size)))[: draw(st.integers(2, 3))])
        totals.append((whole, parts))
    unit = draw(st.sampled_from([1, 10]))
    claims = []
    for _ in range(draw(st.integers(1, 8))):
        scope, low, width = (draw(st.integers(0, most)) for most in (size - 1, 9, 3))
        ends = (low / unit, (low + width) / unit)
        claims.append((scope, *draw(st.sampled_from([ends, ends, ends, (-INF, ends[1]), (ends[0], INF)]))))
    cost = draw(st.lists(st.sampled_from([1.0, 1.0, 1.5, 2.0]), min_size=len(claims), max_size=len(claims)))
    return claims, relations(size, edges, totals), np.array(cost)


def by_a_program_each(claims, tied, floor, cost):
    """The least total cost, and the least and the most widening of each claim among all that cost no more."""
    model = highspy.Highs()
    model.silent()
    numbers = [model.addVariable(lb=floor) for _ in range(tied.size)]
    widened = [model.addVariable(lb=0) for _ in claims]
    for small, large in zip(tied.small, tied.large, strict=True):
        model.addConstr(numbers[small] <= numbers[large])
    for number, whole in enumerate(tied.whole):
        model.addConstr(numbers[whole] == sum(numbers[part] for part in tied.part[tied.total == number]))
    for (scope, low, high), more in zip(claims, widened, strict=True):
        model.addConstr(numbers[scope] + more >= low)
        model.addConstr(numbers[scope] - more <= high)
    total = sum(each * more for each, more in zip(cost, widened, strict=True))
    model.minimize(total)
    least_total = model.getObjectiveValue()
    model.addConstr(total <= least_total + 1e-9)
    found = []
    for solve in (model.minimize, model.maximize):
        for more in widened:
            solve(1 * more)
            found.append(model.getObjectiveValue())
    return least_total, *np.split(np.array(found), 2)


@given(stretchable(), st.sampled_from([0.0, -INF]))
def test_the_extent_of_a_stretch_is_what_a_program_for_each_claim_and_side_finds(system, floor):
    claims, tied, cost = system
    found = stretch(component(claims, tied, floor), cost)
    total, least, most = by_a_program_each(claims, tied, floor, cost)
    assert found.amount @ cost == pytest.approx(total, abs=1e-6)
    assert found.least == pytest.approx(least, abs=1e-6)
    assert found.most == pytest.approx(most, abs=1e-6)
    # What is settled is so to the last bit.
    assert ((found.least == found.most) == (most - least < 1e-6)).all()


def test_ends_that_a_solver_cannot_tell_apart_are_one():
    found = stretch(component([(0, 3, 3), (0, 3 + 8e-15, 3 + 8e-15), (0, 5, 5)], relations(1)), np.ones(3))
    assert found.amount.tolist() == found.least.tolist() == found.most.tolist()
    assert found.amount == pytest.approx([0, 0, 2])


@given(stretchable(), st.booleans())
def test_what_is_far_above_changes_no_widening(system, as_whole):
    claims, tied, cost = system
    size, far = tied.size, 1e6
    alone = stretch(component(claims, tied, 0.0), cost)
    edges = list(zip(tied.small.tolist(), tied.large.tolist(), strict=True))
    totals = [(whole, tied.part[tied.total == number].tolist()) for number, whole in enumerate(tied.whole.tolist())]
    if as_whole:
        totals.append((size, [size - 1, size + 1]))
    else:
        edges.append((size - 1, size))
    beside = component([*claims, (size, far, far)], relations(size + 1 + as_whole, edges, totals), 0.0)
    found = stretch(beside, np.append(cost, 1.0))
    assert found.amount @ [*cost, 1.0] == pytest.approx(alone.amount @ cost, abs=1e-3)
    for beside_it, by_itself in ((found.least, alone.least), (found.most, alone.most)):
        np.testing.assert_allclose(beside_it, [*by_itself, 0.0], rtol=0, atol=1e-3)
    assert (found.least == found.most).tolist() == [*(alone.least == alone.most), True]


@pytest.mark.parametrize("difference", [0.1, 1, 100])
@pytest.mark.parametrize(
    "tied", [relations(2, edges=[(0, 1)]), relations(3, totals=[(1, [0, 2])])], ids=["at most", "part of"]
)
def test_a_small_conflict_beside_thousands_of_millions_is_widened(tied, difference):
    claims = [(0, difference, difference), (0, 2 * difference, 2 * difference), (1, 8e9, 8e9)]
    found = stretch(component(claims, tied, 0.0), np.ones(3))
    assert found.amount.sum() == pytest.approx(difference)
    assert found.least.tolist() == [0, 0, 0]
    assert found.most == pytest.approx([difference, difference, 0])


@given(stretchable(), st.lists(st.sampled_from([1, 1, 1e9]), min_size=8, max_size=8))
def test_a_stretch_mends_numbers_of_any_size(system, units):
    claims, tied, _ = system
    claims = [(s, low * unit, high * unit) for (s, low, high), unit in zip(claims, units, strict=False)]
    # As where widening is relative: what is small costs more.
    cost = np.array([1 / max(1, *(abs(end) for end in claim[1:] if math.isfinite(end))) for claim in claims])
    found = stretch(component(claims, tied, 0.0), cost / cost.min())
    largest = max(abs(end) for claim in claims for end in claim[1:] if math.isfinite(end))
    slack = found.amount * (1 + 1e-9) + 1e-11 * largest
    wide = [(s, low - more, high + more) for (s, low, high), more in zip(claims, slack, strict=True)]
    widened = component(wide, tied, 0.0)
    assert imply(bounds_of(widened.ends, widened.scope, tied.size, 0.0), tied).feasible.all()


def test_a_stretch_that_costs_little_more_elsewhere_is_settled():
    # 0 to 1 can be reached from both sides at nearly the same cost: 6,753 a unit, or one more.
    claims = [(0, 1, INF), (0, 6753, 7091), (0, 0, 0)]
    found = stretch(component(claims, relations(1), 0.0), np.array([6753.0, 1.0, 6753.0]))
    assert found.amount.tolist() == found.least.tolist() == found.most.tolist()
    assert found.amount == pytest.approx([0, 6752, 1])


def test_a_long_chain_that_falls_may_fall_on_either_of_each_two_neighbours():
    pairs = 300
    claims = [
        (2 * pair + later, 10 * pair + (1 - later), 10 * pair + (1 - later))
        for pair in range(pairs)
        for later in (0, 1)
    ]
    tied = relations(2 * pairs, [(place, place + 1) for place in range(2 * pairs - 1)])
    found = stretch(component(claims, tied, 0.0), np.ones(len(claims)))
    assert found.amount.sum() == pytest.approx(pairs)
    assert found.least.tolist() == [0] * 2 * pairs
    assert found.most.tolist() == [1] * 2 * pairs


def test_a_hundred_against_two_hundred_may_fall_on_either():
    found = stretch(component([(0, 100, 100), (0, 200, 200)], relations(1)), np.ones(2))
    assert found.amount.sum() == pytest.approx(100)
    np.testing.assert_allclose(found.least, [0, 0], atol=1e-6)
    np.testing.assert_allclose(found.most, [100, 100], atol=1e-6)


def test_exponentially_many_conflicts_are_cut_and_said_to_be():
    # m parts with two claims each and one total: 2^m conflicts, but only m + 1 minimal sets to set aside.
    parts = 9
    claims = [(part, 2, 3) for part in range(parts) for _ in range(2)] + [(parts, 1, 1)]
    found = diagnose(component(claims, relations(parts + 1, totals=[(parts, range(parts))])))
    assert found.truncated
    assert len(found.conflicts) == MOST_SETS
    assert len(found.set_aside) == parts + 1


def test_no_more_conflicts_are_looked_for_than_are_listed():
    parts = 12
    claims = [(part, 2, 2) for part in range(parts) for _ in range(2)] + [(parts, 0, 2 * parts - 1)]
    whole = component(claims, relations(parts + 1, totals=[(parts, range(parts))]))
    found = diagnose(whole)
    assert found.truncated
    assert all(not whole.holds(conflict) for conflict in found.conflicts)
    assert set(found.set_aside) == {frozenset({2 * parts}), *({frozenset({2 * p, 2 * p + 1}) for p in range(parts)})}
    assert whole.known.looks < 2 * MOST_SETS * len(claims)


def test_a_few_conflicts_in_totals_are_all_found():
    parts = 4
    claims = [(part, 2, 3) for part in range(parts) for _ in range(2)] + [(parts, 1, 1)]
    found = diagnose(component(claims, relations(parts + 1, totals=[(parts, range(parts))])))
    assert not found.truncated
    assert len(found.conflicts) == 2**parts
    assert len(found.set_aside) == parts + 1


def test_many_points_on_one_scope_are_cheap():
    claims = [(0, place, place) for place in range(60)]
    found = diagnose(component(claims, relations(1)))
    assert len(found.conflicts) == 60 * 59 // 2
    assert len(found.set_aside) == 60
    assert not found.truncated


def table_with_margins(size, off=3):
    """A square table with its row and column totals; the first cell is higher than they allow. The claims come last."""
    cells = [(row, column) for row in range(size) for column in range(size)]
    place = {cell: number for number, cell in enumerate(cells)}
    rows = [(size * size + row, [place[row, column] for column in range(size)]) for row in range(size)]
    columns = [(size * size + size + column, [place[row, column] for row in range(size)]) for column in range(size)]
    tied = relations(size * size + 2 * size, totals=rows + columns)
    parts = [(number, 10 + off * (number == 0), 10 + off * (number == 0)) for number in range(size * size)]
    return component([*parts, *((whole, 10 * size, 10 * size) for whole, _ in rows + columns)], tied, 0.0)


@pytest.mark.parametrize("size", [2, 3])
def test_a_small_table_with_margins_is_told_in_full(size):
    whole = table_with_margins(size)
    found = diagnose(whole)
    assert not found.truncated
    for conflict in found.conflicts:
        assert not whole.holds(conflict)
        assert all(whole.holds(conflict - {claim}) for claim in conflict)
    assert found.set_aside[0] == {0}


@pytest.mark.parametrize("size", [4, 8, 12])
def test_a_table_with_margins_names_the_cell_its_row_and_its_column(size):
    whole = table_with_margins(size)
    found = diagnose(whole)
    assert found.truncated
    row = frozenset({*range(size), size * size})
    column = frozenset({*range(0, size * size, size), size * size + size})
    assert {row, column} <= set(found.conflicts)
    assert found.set_aside[0] == {0}
    for conflict in found.conflicts[:3]:
        assert not whole.holds(conflict)
        assert all(whole.holds(conflict - {claim}) for claim in conflict)
    assert whole.known.looks < 1000


@pytest.mark.parametrize(("low", "high"), [(0, 4999), (5001, 9999)])
def test_a_total_of_thousands_of_parts_is_told_by_few_looks(low, high):
    parts = 5000
    claims = [(part, 1, 1) for part in range(parts)] + [(parts, low, high)]
    whole = component(claims, relations(parts + 1, totals=[(parts, range(parts))]), 0.0)
    found = diagnose(whole)
    assert found.conflicts == (frozenset(range(parts + 1)),)
    assert found.truncated
    assert all(len(one) == 1 for one in found.set_aside)
    assert whole.known.looks < 2 * MOST_SETS + 200


@st.composite
def one_total(draw):
    """Claims on the parts of one total and on its whole; some parts have none, or several."""
    parts = draw(st.integers(1, 4))
    number = st.integers(0, 6)
    claim = st.tuples(st.integers(0, parts), number, st.integers(0, 3)).map(lambda c: (c[0], c[1], c[1] + c[2]))
    return draw(st.lists(claim, min_size=1, max_size=7)), relations(parts + 1, totals=[(parts, range(parts))])


@given(one_total(), st.sampled_from([0.0, -INF]))
def test_the_conflict_of_one_total_is_a_minimal_one(system, floor):
    claims, tied = system
    whole = component(claims, tied, floor)
    assert whole.plain
    found = whole.in_one_total(frozenset(range(len(claims))))
    conflicts, _ = brute_force(claims, tied, floor)
    assert found in conflicts or (found is None and all(conflict in whole.pairs for conflict in conflicts))


@given(systems(), st.sampled_from([0.0, -INF]))
def test_priced_claims_do_not_hold(system, floor):
    claims, tied = system
    everything = frozenset(range(len(claims)))
    assume(not consistent(claims, tied, everything, floor))
    found = component(claims, tied, floor).priced(everything)
    assert found <= everything
    assert not consistent(claims, tied, found, floor)


@given(st.integers(1, 80), st.lists(st.frozensets(st.integers(0, 79), min_size=2, max_size=4), max_size=4))
def test_adding_blocks_gives_what_adding_one_by_one_gives(size, conflicts):
    def holds(claims):
        return not any(conflict <= frozenset(claims) for conflict in conflicts)

    kept = frozenset({size // 2})
    for claim in range(size):
        if holds(kept | {claim}):
            kept = kept | {claim}
    assert grow(holds, frozenset(range(size)), [size // 2]) == kept


@given(st.lists(st.frozensets(st.integers(0, 9))), st.lists(st.frozensets(st.integers(0, 9), min_size=1), max_size=3))
def test_what_is_known_answers_as_a_look_would(asked, conflicts):
    known, kept = Known(), []
    for claims in asked:
        holds = not any(conflict <= claims for conflict in conflicts)
        answer = known.holds(claims)
        follows = {found for other, found in kept if (claims <= other if found else other <= claims)}
        assert answer is None if not follows else {answer} == follows == {holds}
        if answer is None:
            known.keep(claims, holds)
            kept.append((claims, holds))
    assert known.looks == len(kept)


@given(st.lists(st.frozensets(st.integers(0, 5), min_size=1), max_size=5))
def test_hitting_sets_are_minimal_and_complete(sets):
    found, truncated = hitting_sets(list(sets), lambda _: None)
    assert not truncated
    subsets = [frozenset(s) for size in range(7) for s in itertools.combinations(range(6), size)]
    hitting = [s for s in subsets if all(s & other for other in sets)]
    assert set(found) == {s for s in hitting if not any(t < s for t in hitting)}


def test_no_more_candidates_are_kept_than_the_cap():
    apart = [frozenset(range(first, first + 400)) for first in range(0, 2000, 400)]
    looked = []
    found, truncated = hitting_sets(apart, looked.append)
    assert truncated
    assert found == looked == []


@given(systems(), st.sampled_from(["lower", "upper"]))
def test_an_end_rests_on_a_minimal_set_of_claims(system, end):
    claims, tied = system
    assume(consistent(claims, tied, range(len(claims))))
    whole = component(claims, tied)

    def bound(places, scope):
        return float(getattr(imply(whole.bounds(places), tied), end)[scope])

    for scope in range(tied.size):
        goal = bound(range(len(claims)), scope)
        rests = rests_on(whole, scope, end)
        assert bound(rests, scope) == pytest.approx(goal, rel=1e-6, abs=1e-6)
        for claim in rests:
            assert bound([other for other in rests if other != claim], scope) != pytest.approx(goal, rel=1e-9, abs=1e-9)


@given(systems(), st.sampled_from(["lower", "upper"]))
def test_an_end_is_the_sum_of_its_terms(system, end):
    claims, tied = system
    assume(consistent(claims, tied, range(len(claims))))
    whole = component(claims, tied)
    implied = imply(whole.bounds(range(len(claims))), tied)
    for scope in range(tied.size):
        found = terms(whole, scope, end)
        assert [term.claim for term in found] == rests_on(whole, scope, end)
        assert all(term.number in claims[term.claim][1:] for term in found)
        if found:
            total = sum(term.times * term.number for term in found)
            assert total == pytest.approx(getattr(implied, end)[scope], abs=1e-3)


def test_a_small_amount_beside_a_large_one_is_as_settled():
    found = stretch(component([(0, 3500, 3500), (0, 8, 8), (0, 1, 1)], relations(1)), np.ones(3))
    assert found.amount.tolist() == found.least.tolist() == found.most.tolist()
    assert found.amount == pytest.approx([3492, 0, 7])


@given(st.integers(1, 80), st.lists(st.frozensets(st.integers(0, 79), max_size=4), min_size=1, max_size=4))
def test_dropping_blocks_leaves_what_dropping_one_by_one_leaves(size, conflicts):
    def holds(claims):
        return not any(conflict <= frozenset(claims) for conflict in conflicts)

    start = frozenset(range(size))
    assume(not holds(start))
    left = start
    for claim in sorted(start):
        if not holds(left - {claim}):
            left = left - {claim}
    assert shrink(holds, start) == left


def test_few_of_very_many_claims_are_found_by_few_looks():
    looked = []

    def holds(claims):
        looked.append(claims)
        return not {7, 480} <= frozenset(claims)

    assert shrink(holds, frozenset(range(5000))) == {7, 480}
    assert len(looked) < 60


@pytest.mark.parametrize(("most", "cut"), [(189, True), (190, False), (7, True)])
def test_no_more_conflicting_pairs_are_listed_than_the_cap(monkeypatch, most, cut):
    monkeypatch.setattr("consilience.reconciling.system.MOST_CONFLICTS", most)
    result = reconcile([Claim(id=str(n), figure=str(5 + n), source=f"s{n}") for n in range(20)])
    assert len(result.discrepancies) == min(most, 190)
    assert result.truncated == cut
    assert len(result.set_aside) == (0 if cut else 20)
    assert not result.consistent
