"""Implied ranges against exact rational elimination."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import oracle
from consilience.comparing.comparison import Ends
from consilience.model.claims import Total
from consilience.model.scopes import Scope
from consilience.reconciling.constraints import components
from consilience.reconciling.network import ROUNDING, bounds_of, free_below_zero, holds, imply
from consilience.reconciling.ties import tie
from oracle import relations

INF = math.inf


def ends(rows):
    lower, upper, lower_open, upper_open = zip(*rows, strict=True)
    return Ends(*(np.array(column, dtype=float) for column in (lower, upper)), *map(np.array, (lower_open, upper_open)))


def implied(rows, tied, floor=-INF):
    return imply(bounds_of(ends(rows), np.arange(len(rows)), tied.size, floor), tied)


def closed(lower, upper):
    return (lower, upper, False, False)


numbers = st.integers(0, 12)


@st.composite
def one_bound(draw, *, openness=False):
    low, size = draw(numbers), draw(st.integers(0, 6))
    lower = draw(st.sampled_from([-INF, low, low]))
    upper = draw(st.sampled_from([INF, low + size, low + size]))
    flags = draw(st.tuples(st.booleans(), st.booleans())) if openness and size else (False, False)
    return (lower, upper, *flags)


@st.composite
def trees(draw, *, openness=False):
    """Scopes that inequalities and totals join to a tree: each new relation takes in new scopes only."""
    size, edges, totals = 1, [], []
    for _ in range(draw(st.integers(0, 3))):
        old = draw(st.integers(0, size - 1))
        if draw(st.booleans()):
            edges.append(draw(st.sampled_from([(old, size), (size, old)])))
            size += 1
        else:
            new = list(range(size, size + draw(st.integers(1, 2)) + 1))
            members = draw(st.permutations([old, *new]))
            totals.append((members[0], list(members[1:])))
            size += len(new)
    rows = draw(st.lists(one_bound(openness=openness), min_size=size, max_size=size))
    return rows, relations(size, edges, totals)


@st.composite
def orders(draw):
    """Inequalities of any shape, transitively closed, as scopes give them."""
    size = draw(st.integers(1, 5))
    pairs = [(i, j) for i in range(size) for j in range(i + 1, size)]
    edges = set(draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else [])
    for _ in range(size):
        edges |= {(a, d) for a, b in edges for c, d in edges if b == c}
    return draw(st.lists(one_bound(openness=True), min_size=size, max_size=size)), relations(size, sorted(edges))


@st.composite
def tangles(draw, *, openness=False):
    """Totals over shared parts, and a few inequalities."""
    size = draw(st.integers(3, 5))
    totals = []
    for _ in range(draw(st.integers(1, 3))):
        members = draw(st.permutations(range(size)))
        totals.append((members[0], list(members[1 : draw(st.integers(2, 3)) + 1])))
    pairs = [(i, j) for i in range(size) for j in range(size) if i != j]
    edges = draw(st.lists(st.sampled_from(pairs), max_size=2, unique=True))
    return draw(st.lists(one_bound(openness=openness), min_size=size, max_size=size)), relations(size, edges, totals)


def check(rows, tied, *, rel=1e-6):
    found = implied(rows, tied)
    assert holds(bounds_of(ends(rows), np.arange(len(rows)), tied.size, -INF), tied) == found.feasible.all()
    system = oracle.rows_of(rows, tied)
    for code in set(found.component.tolist()):
        inside = found.component == code
        mine = [row for row in system if any(c for c, member in zip(row[0], inside, strict=True) if member)]
        assert bool(found.feasible[inside].all()) == oracle.feasible(mine, tied.size)
    for place in range(tied.size):
        if not found.feasible[place]:
            assert np.isnan(found.lower[place])
            continue
        mine = [row for row in system if _within(row, found.component == found.component[place])]
        lower, upper, lower_open, upper_open = oracle.extent(mine, tied.size, place)
        assert found.lower[place] == pytest.approx(lower, rel=rel, abs=rel)
        assert found.upper[place] == pytest.approx(upper, rel=rel, abs=rel)
        assert (found.lower_open[place], found.upper_open[place]) == (lower_open, upper_open)
        if not found.by_program[place]:
            size = max((abs(end) for row in rows for end in row[:2] if math.isfinite(end)), default=0)
            off = 0 if whole_numbers(rows) else 100 * ROUNDING * float(size)
            assert found.lower[place] == pytest.approx(lower, rel=0, abs=off), "propagation is exact on whole numbers"
            assert found.upper[place] == pytest.approx(upper, rel=0, abs=off)
            assert found.lower[place] <= found.upper[place]
            assert lower < upper or found.lower[place] == found.upper[place]


def whole_numbers(rows):
    return all(math.isinf(end) or end == int(end) for row in rows for end in row[:2])


def _within(row, inside):
    return all(member for c, member in zip(row[0], inside, strict=True) if c)


@given(trees())
def test_trees_are_exact_without_a_solver(system):
    rows, tied = system
    assert not implied(rows, tied).by_program.any()
    check(rows, tied)


@given(trees(openness=True))
def test_open_ends_survive_sums(system):
    check(*system)


units = st.sampled_from([10, 100, 3])
"""Tenths, hundredths and thirds: what floats round."""


def in_units(rows, unit):
    """The same as exact fractions of a unit."""
    return [(*(end if math.isinf(end) else Fraction(end, unit) for end in row[:2]), *row[2:]) for row in rows]


@given(trees(openness=True), units)
def test_sums_are_what_they_are_on_paper(system, unit):
    rows, tied = system
    check(in_units(rows, unit), tied)


@st.composite
def sums_that_meet(draw):
    """Two sums, equal or off by one, of numbers that are stated; the one is at most the other, or at most what is."""
    number, digits = draw(st.integers(0, 99)), st.integers(0, 99)
    rows, totals, joints = [], [], []
    for off in (0, draw(st.sampled_from([0, 0, 0, 1, -1]))):
        others, is_whole = draw(st.lists(digits, min_size=1, max_size=3)), draw(st.booleans())
        first = number + off - sum(others) if is_whole else number + off + sum(others)
        joint, *rest = range(len(rows), len(rows) + 2 + len(others))
        rows += [closed(-INF, INF), *(closed(other, other) for other in [first, *others])]
        totals.append((joint, rest) if is_whole else (rest[0], [joint, *rest[1:]]))
        joints.append(joint)
    place = draw(st.integers(0, len(rows) - 1))
    low, high = draw(st.sampled_from([(0, 0), (0, 1), (1, 0)]))  # by which an end of one of them is open
    rows[place] = (rows[place][0] - low, rows[place][1] + high, bool(low), bool(high))
    between = range(len(rows), len(rows) + draw(st.integers(0, 2)))
    rows += [closed(-INF, INF)] * len(between)
    return rows, relations(len(rows), itertools.pairwise([joints[0], *between, joints[1]]), totals)


@given(sums_that_meet(), units)
def test_sums_meet_across_inequalities_as_on_paper(system, unit):
    rows, tied = system
    check(in_units(rows, unit), tied)


@given(sums_that_meet(), units, st.permutations(range(16)))
def test_the_order_of_scopes_does_not_matter(system, unit, order):
    rows, tied = in_units(system[0], unit), system[1]
    place = np.argsort([rank for rank in order if rank < tied.size])  # the new place of each scope
    moved = [rows[old] for old in np.argsort(place)]
    renamed = replace(tied, **{name: place[getattr(tied, name)] for name in ("small", "large", "whole", "part")})
    plain, found = implied(rows, tied), implied(moved, renamed)
    fine = plain.feasible
    assert (found.feasible[place] == fine).all()
    for name in ("lower", "upper", "lower_open", "upper_open"):
        np.testing.assert_allclose(getattr(found, name)[place][fine], getattr(plain, name)[fine], rtol=0, atol=1e-12)


@given(orders())
def test_inequalities_of_any_shape_are_exact_without_a_solver(system):
    rows, tied = system
    assert not implied(rows, tied).by_program.any()
    check(rows, tied)


# Mostly without ends: the solver once lost its way here, and answered that it did not know.
NEARLY_UNBOUNDED = (
    [(-INF, 1, False, False), (-INF, INF, False, False), (-INF, INF, False, False), (-INF, 0, False, False)],
    relations(4, edges=[(1, 0)], totals=[(2, [3, 1]), (3, [1, 0])]),
)


@given(tangles())
@example(NEARLY_UNBOUNDED)
def test_shared_parts_are_solved(system):
    check(*system)


@given(tangles(openness=True))
def test_open_ends_survive_the_solver(system):
    check(*system)


@given(st.lists(tangles(openness=True), min_size=2, max_size=4))
def test_what_is_solved_together_is_as_if_solved_alone(systems):
    rows, edges, totals = [], [], []
    for mine, tied in systems:
        first = len(rows)
        rows += mine
        edges += [(first + s, first + large) for s, large in zip(tied.small.tolist(), tied.large.tolist(), strict=True)]
        for number, whole in enumerate(tied.whole.tolist()):
            totals.append((first + whole, [first + part for part in tied.part[tied.total == number].tolist()]))
    together = implied(rows, relations(len(rows), edges, totals))
    alone = [implied(*system) for system in systems]
    fine = np.concatenate([found.feasible for found in alone])
    assert together.feasible.tolist() == fine.tolist()
    for name in ("lower", "upper", "lower_open", "upper_open"):
        expected = np.concatenate([getattr(found, name) for found in alone])
        np.testing.assert_allclose(getattr(together, name)[fine], expected[fine], atol=1e-6)


@given(trees(), st.sampled_from([1e-15, 1e-9, 2.0**-20, 1e6, 1e15]))
def test_scale_does_not_matter(system, factor):
    rows, tied = system
    plain = implied(rows, tied)
    scaled = implied([(low * factor, high * factor, a, b) for low, high, a, b in rows], tied)
    assert (plain.feasible == scaled.feasible).all()
    for one, other in ((plain.lower, scaled.lower), (plain.upper, scaled.upper)):
        np.testing.assert_allclose(other, one * factor, rtol=1e-9, atol=20 * factor * ROUNDING)


@given(tangles(), st.sampled_from([1e-9, 2.0**-20, 1e6, 1e15]))
def test_scale_does_not_matter_to_the_solver(system, factor):
    rows, tied = system
    plain = implied(rows, tied)
    scaled = implied([(low * factor, high * factor, a, b) for low, high, a, b in rows], tied)
    assert (plain.feasible == scaled.feasible).all()
    for one, other in ((plain.lower, scaled.lower), (plain.upper, scaled.upper)):
        np.testing.assert_allclose(other, one * factor, rtol=1e-6, atol=1e-5 * factor)


def test_three_totals_over_shared_parts():
    tied = relations(6, totals=[(3, [0, 1]), (4, [1, 2]), (5, [0, 2])])
    rows = [closed(-INF, INF)] * 3 + [closed(10, 10), closed(10, 10), closed(12, 12)]
    found = implied(rows, tied, floor=0.0)
    np.testing.assert_allclose(found.lower[:3], [6, 4, 6], atol=1e-9)
    np.testing.assert_allclose(found.upper[:3], [6, 4, 6], atol=1e-9)
    assert found.by_program.all()


def test_ends_that_only_a_program_finds_are_open_where_they_rest_on_open_ones():
    # Parts 0 and 1 of 3, 1 and 2 of 4, 0 and 2 of 5: 3 and 4 are 10, 5 is more than 12, so 0 and 2 are more than 6.
    tied = relations(6, totals=[(3, [0, 1]), (4, [1, 2]), (5, [0, 2])])
    rows = [*[closed(0, INF)] * 3, closed(10, 10), closed(10, 10), (12.0, INF, True, True)]
    found = implied(rows, tied)
    assert found.by_program.all()
    assert found.lower.tolist() == pytest.approx([6, 0, 6, 10, 10, 12])
    assert found.lower_open.tolist() == [True, False, True, False, False, True]
    assert found.upper.tolist() == pytest.approx([10, 4, 10, 10, 10, 20])
    assert found.upper_open.tolist() == [False, True, False, False, False, False]
    # Where 0 is at most 6 as well, the open end is only touched.
    assert not implied([closed(0, 6), *rows[1:]], tied).feasible.any()
    assert implied([closed(0, 6.001), *rows[1:]], tied).feasible.all()


@pytest.mark.parametrize("off", [0, 0.5, 1, 2, 3, 5, 8, 12, 20, 100])
def test_what_a_solver_cannot_tell_from_rounding_is_no_error(off):
    # 0 + 1, 1 + 2, 0 + 2 and 0 + 1 + 2 in thousands of millions, the last one off by a few.
    tied = relations(7, totals=[(3, [0, 1]), (4, [1, 2]), (5, [0, 2]), (6, [0, 1, 2])])
    sums = [closed(number, number) for number in (8e9, 8e9, 8e9, 12e9 + off)]
    found = implied([*[closed(0, INF)] * 3, *sums], tied)
    assert found.by_program.all()
    assert found.feasible.all() == (off < 10)
    if off < 10:
        np.testing.assert_allclose(found.lower[:3], 4e9, atol=40)
        np.testing.assert_allclose(found.upper[:3], 4e9, atol=40)
        assert found.lower[3:].tolist() == [8e9, 8e9, 8e9, 12e9 + off]


def test_what_seems_not_to_hold_from_another_basis_is_solved_anew():
    one, all_ = 3_278_073_058, 20_848_792_493
    sums = [closed(one, one), (all_, INF, True, True), closed(all_ - one + 1, all_ - one + 3)]
    sums += [(all_, INF, True, True), closed(all_ + 1, all_ + 3)]
    every = [0, 1, 2, 3, 4]
    tied = relations(10, totals=[(5, [1, 0]), (6, every), (7, [3, 2, 4]), (8, every[::-1]), (9, every)])
    found = implied([*[closed(0, INF)] * 5, *sums], tied)
    assert found.feasible.all()
    np.testing.assert_allclose([found.lower[6], found.upper[6]], [all_ + 1, all_ + 3], atol=40)
    assert not found.lower_open[5]
    assert not found.upper_open[5]


def test_propagation_that_crawls_is_cut_short_and_solved():
    # whole = part + other, other >= 1, part >= whole: each round raises the whole by 1, and nothing satisfies it.
    tied = relations(3, edges=[(0, 1)], totals=[(0, [1, 2])])
    found = implied([closed(0, 1e6), closed(0, INF), closed(1, INF)], tied)
    assert not found.feasible.any()


def test_sums_that_are_equal_on_paper_agree():
    tied = relations(3, totals=[(2, [0, 1])])
    found = implied([closed(0.1, 0.1), closed(0.2, 0.2), closed(0.3, 0.3)], tied)
    assert found.feasible.all()
    assert (found.lower[2], found.upper[2]) == (0.3, 0.3)


def test_a_sum_that_is_on_paper_what_the_whole_may_be_at_most_agrees():
    tied = relations(3, totals=[(2, [0, 1])])
    rows = [closed(0.1, 5), closed(0.2, 5), closed(0, 0.3)]
    found = implied(rows, tied)
    assert found.feasible.all()
    assert (found.lower[2], found.upper[2]) == (0.3, 0.3)
    rows[0] = (0.1, 5.0, True, False)
    assert not implied(rows, tied).feasible.any()


def test_ends_that_meet_by_rounding_do_not_cross():
    # The part is the larger whole and the smaller one; on paper the two are one number.
    tied = relations(3, totals=[(1, [2]), (0, [2])])
    found = implied([closed(0, 1.9), closed(1.9000000000000001, 1.9000000000000001 + 2**-52), closed(0, INF)], tied)
    assert found.feasible.all()
    assert found.lower[2] == found.upper[2]


# 3 = 0 + 1 is at most 4, and 5 = 4 + 2: so 4 is 0.1 + 0.2 at least, and 0.7 - 0.4 at most, which is less in floats.
TWO_SUMS = relations(8, edges=[(3, 4)], totals=[(3, [0, 1]), (5, [4, 2]), (6, [5, 7])])


def two_sums(first=0.1, taken=0.4, all_=0.7, more=INF):
    """Ends of those scopes, and a much larger whole that takes in 5."""
    points = [closed(number, number) for number in (first, 0.2, taken)]
    return [*points, *[closed(-INF, INF)] * 2, closed(all_, all_), closed(-INF, more), closed(-INF, INF)]


@pytest.mark.parametrize("more", [INF, 8e9])
def test_sums_that_are_equal_on_paper_agree_across_an_inequality(more):
    assert 0.1 + 0.2 > 0.7 - 0.4
    found = implied(two_sums(more=more), TWO_SUMS)
    assert found.feasible.all()
    assert not found.by_program.any()
    assert found.lower[3:5].tolist() == found.upper[3:5].tolist() == pytest.approx([0.3, 0.3], rel=1e-15)


@pytest.mark.parametrize("more", [INF, 8e9])
@pytest.mark.parametrize("off", [{"first": 0.1000000001}, {"taken": 0.4000000001}, {"all_": 0.6999999999}])
def test_sums_that_differ_on_paper_conflict_across_an_inequality(more, off):
    assert not implied(two_sums(more=more, **off), TWO_SUMS).feasible.any()


def test_what_is_stated_is_exact_however_large_the_sums_around_it_are():
    # 0 = 1 + 2 leaves 0.1 to 2, up to rounding of thousands of millions; 3 is at most 2, and both are stated.
    tied = relations(4, edges=[(3, 2)], totals=[(0, [1, 2])])
    rows = [closed(8e9, 8e9), closed(8e9 - 0.1, 8e9 - 0.1), closed(0, 0.1), closed(0.1, 1)]
    assert implied(rows, tied).feasible.all()
    assert not implied([*rows[:3], closed(0.1000000001, 1)], tied).feasible.any()


@pytest.mark.parametrize("stated", [closed(0.3, INF), closed(-INF, 0.3)])
def test_of_two_ends_that_are_one_on_paper_the_stated_one_is_told(stated):
    # 0.1 and 0.2 are 0.30000000000000004.
    found = implied([stated, closed(0.1, 0.1), closed(0.2, 0.2)], relations(3, totals=[(0, [1, 2])]))
    assert (found.lower[0], found.upper[0]) == (0.3, 0.3)


def test_an_open_sum_opens_the_end_that_it_is_on_paper():
    assert 0.7 + 0.1 < 0.8
    tied = relations(3, totals=[(0, [1, 2])])
    found = implied([closed(0.8, 9), (0.7, 9.0, True, False), closed(0.1, 9)], tied)
    assert (found.lower[0], found.lower_open[0]) == (0.8, True)
    # And what is larger still takes that up.
    chain = relations(4, edges=[(0, 3)], totals=[(0, [1, 2])])
    found = implied([closed(0.8, 9), (0.7, 9.0, True, False), closed(0.1, 9), closed(0, 9)], chain)
    assert (found.lower[3], found.lower_open[3]) == (0.8, True)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_an_open_sum_opens_a_sum_that_is_the_same_on_paper(order):
    assert 0.1 + 0.2 > 0.15 + 0.15
    totals = [(0, [1, 2]), (0, [3, 4])]
    rows = [closed(0, 9), closed(0.1, 9), closed(0.2, 9), (0.15, 9.0, True, False), closed(0.15, 9)]
    found = implied(rows, relations(5, totals=[totals[place] for place in order]))
    assert found.lower_open[0]
    assert found.lower[0] == pytest.approx(0.3, rel=1e-15)


def test_what_one_total_finds_the_next_takes_up():
    # The second total gives scope 2 a range, and only then the first has one for scope 0, which did not move before.
    tied = relations(5, totals=[(0, [1, 2]), (2, [3, 4])])
    found = implied([closed(12, INF), closed(10, 10), closed(0, INF), closed(1, 2), closed(3, 4)], tied)
    assert (found.lower[0], found.upper[0]) == (14, 16)


def test_a_sum_of_open_ends_is_open_at_zero_as_elsewhere():
    tied = relations(3, totals=[(0, [1, 2])])
    found = implied([closed(0, 9), (0.0, 5.0, True, False), (0.0, 5.0, True, False)], tied)
    assert found.lower_open.tolist() == [True, True, True]


def test_claims_on_one_scope_are_one_pair_of_bounds():
    rows = [(1.0, 5.0, True, False), closed(-1, 4), (-INF, 6.0, True, True)]
    found = bounds_of(ends(rows), np.array([0, 0, 2]), 3, 0.0)
    assert found.tolist() == [[1 + 1j, 0, 0], [-4, -INF, -6 + 1j]]
    found = bounds_of(ends(rows[1:2]), np.array([1]), 2, -INF)
    assert found.tolist() == [[-INF, -1], [-INF, -4]]
    assert found.dtype == np.float64


def test_what_ties_scopes_together():
    whole, first, second = Scope(what="a"), Scope(what="a/b"), Scope(what="a/c")
    total = Total(whole=whole, parts=(first, second))
    every, tied, *_ = tie([first, whole], [total], "stock", additive=True)
    assert every == [first, whole, second]
    assert sorted(zip(tied.small.tolist(), tied.large.tolist(), strict=True)) == [(0, 1), (2, 1)]
    assert (tied.size, tied.whole.tolist(), tied.part.tolist(), tied.total.tolist()) == (3, [1], [0, 2], [0, 0])
    every, tied, *_ = tie([first, whole], [], "stock", additive=False)
    assert (every, tied.small.tolist(), tied.whole.tolist()) == ([first, whole], [], [])
    days = [Scope(when="2024-01"), Scope(when="2024-02")]
    every, tied, *_ = tie(days[::-1], [], "cumulative", additive=False)
    assert (tied.small.tolist(), tied.large.tolist()) == ([1], [0])


def test_an_open_sum_that_only_touches_is_a_conflict():
    tied = relations(3, totals=[(2, [0, 1])])
    rows = [(1.0, 5.0, True, False), closed(1, 5), closed(0, 2)]
    assert not implied(rows, tied).feasible.any()
    rows[0] = closed(1, 5)
    assert implied(rows, tied).feasible.all()


def test_components_are_numbered_by_their_first_scope():
    tied = relations(6, edges=[(5, 1)], totals=[(2, [4])])
    assert components(tied).tolist() == [0, 1, 2, 3, 2, 1]


def test_what_cannot_hold_stays_so_while_others_move():
    # 0 = 1 + 2 is too small at once; 3 <= 4 <= 5 takes two rounds.
    tied = relations(6, edges=[(4, 5), (3, 4)], totals=[(0, [1, 2])])
    found = implied([closed(0, 1), closed(5, 6), closed(5, 6), closed(3, 9), closed(0, 9), closed(0, 9)], tied)
    assert found.feasible.tolist() == [False] * 3 + [True] * 3
    assert found.lower[3:].tolist() == [3, 3, 3]
    assert not found.by_program.any()


def test_relations_that_others_imply_need_no_solver():
    # Of counts, a part is at most its whole as soon as the total is stated.
    for whole in range(3):
        parts = [place for place in range(3) if place != whole]
        tied = relations(3, edges=[(part, whole) for part in parts], totals=[(whole, parts)])
        assert not implied([closed(0, 9)] * 3, tied, floor=0.0).by_program.any()
        assert implied([closed(-9, 9)] * 3, tied).by_program.all()
    # A chain implies its ends, whatever the order of the edges.
    tied = relations(5, edges=[(1, 2), (0, 2), (0, 1)], totals=[(2, [3, 4])])
    assert not implied([closed(0, 9)] * 5, tied).by_program.any()
    # Whatever the scopes are called, too.
    edges, parts = [(0, 3), (0, 1), (0, 2), (1, 2), (1, 3)], [4, 5]
    for name in itertools.permutations(range(6)):
        renamed = [(name[small], name[large]) for small, large in edges]
        tied = relations(6, renamed, [(name[2], [name[part] for part in parts])])
        assert not implied([closed(0, 9)] * 6, tied).by_program.any()
    # Those that go round in a ring with no total do not either, wherever a total is.
    ring = [(0, 1), (0, 2), (1, 3), (2, 3)]
    assert not implied([closed(0, 9)] * 7, relations(7, ring, [(4, [5, 6])])).by_program.any()
    assert implied([closed(0, 9)] * 6, relations(6, ring, [(3, [4, 5])])).by_program.all()
    # Inequalities alone never need one.
    tied = relations(4, edges=[(0, 1), (0, 2), (1, 3), (2, 3), (0, 3)])
    assert not implied([closed(0, 9)] * 4, tied).by_program.any()


@pytest.mark.parametrize(
    ("below_zero", "free", "left"),
    [
        ([], [], [(1, 0), (2, 1), (4, 3)]),
        ([0], [0, 1, 2], [(4, 3)]),
        ([2], [0, 1, 2], [(4, 3)]),
        ([3, 5], [3, 4, 5], [(1, 0), (2, 1)]),
        ([0, 4], [0, 1, 2, 3, 4], []),
    ],
)
def test_nesting_bounds_nothing_where_a_figure_below_zero_is_tied_to_it(below_zero, free, left):
    tied = relations(6, edges=[(1, 0), (2, 1), (4, 3)])
    kept, found = free_below_zero(tied, np.isin(np.arange(6), below_zero))
    assert np.flatnonzero(found).tolist() == free
    assert list(zip(kept.small.tolist(), kept.large.tolist(), strict=True)) == left
    assert kept.size == 6


def test_no_scopes_at_all():
    found = imply(np.zeros((2, 0)), relations(0))
    assert len(found.lower) == 0


def test_a_part_is_at_most_its_whole_only_where_the_others_cannot_be_negative():
    # 0 <= 1 and 1 = 0 + 2: without a floor the inequality says that 2 is not negative.
    found = implied([closed(-INF, INF)] * 3, relations(3, edges=[(0, 1)], totals=[(1, [0, 2])]))
    assert found.lower.tolist() == [-INF, -INF, 0.0]
