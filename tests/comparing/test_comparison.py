"""Pairs of claims: symmetry, gaps, and the kappa at which a verdict turns."""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience import Claim, Convention, Interval, Relation, Scope, Verdict, compare, read_figure, reconcile
from consilience.arrays import distinct
from consilience.comparing.compared import compare_pairs, pairs_frame
from consilience.comparing.comparison import (
    BELOW_ZERO,
    Comparison,
    Ends,
    kappa_to_meet,
)
from consilience.comparing.conflicts import conflicts_among
from consilience.comparing.counts import count_agreeing, count_verdicts
from consilience.comparing.related_scopes import all_pairs, related_pairs
from consilience.model.relations import relate
from consilience.testing.strategies import claim as make_claim
from consilience.testing.strategies import claims, figures, intervals, scopes
from consilience.wording.conventions import End, hedge
from consilience.wording.decimals import EXACT

MEASURES = ["stock", "flow", "cumulative"]
WHOLE, PART = {"what": "troops"}, {"what": "troops/first group"}
related_scope = st.sampled_from([Scope(WHOLE), Scope(PART), Scope(where="Russia", **PART)])


def figure_claim(name, figure, scope=None, kappa=0.05):
    return Claim(id=name, figure=figure, scope=scope or WHOLE, source=name).under(Convention(kappa=kappa))


def same(one, other):
    """Equal cell by cell; NaN equals NaN."""
    return all(a == b or (a != a and b != b) for a, b in zip(one, other, strict=True))


@given(left=claims(ids=st.just("l")), right=claims(ids=st.just("r")), measure=st.sampled_from(MEASURES))
def test_swapping_the_sides_turns_the_relation_and_nothing_else(left, right, measure):
    one, other = compare(left, right, measure=measure), compare(right, left, measure=measure)
    # The reason names the two values in the order of the sides.
    assert sorted(one.reason) == sorted(other.reason)
    assert same(one.turned()._replace(reason=""), other._replace(reason=""))


@given(left=intervals(), right=intervals())
def test_on_one_scope_agreement_is_intersection_and_gap_is_distance(left, right):
    found = compare(make_claim(0, left), make_claim(1, right))
    agrees = left.intersect(right) is not None
    assert found.relation is Relation.SAME
    assert (found.verdict is Verdict.AGREE) == agrees
    assert found.gap == (0 if agrees else left.distance(right))
    touching = left.distance(right) == 0
    assert found.verdict is Verdict.AGREE or found.gap > 0 or touching
    assert found.difference == abs(make_claim(0, left).value - make_claim(1, right).value)


@given(part=intervals(), whole=intervals())
def test_a_part_is_bounded_by_its_whole(part, whole):
    found = compare(make_claim(0, part, scope=Scope(PART)), make_claim(1, whole, scope=Scope(WHOLE)))
    fits = part.first <= whole.last
    assert found.relation is Relation.PART_OF
    if min(make_claim(0, part).value, make_claim(1, whole).value) < 0:
        assert found.verdict is Verdict.NOT_COMPARABLE
        assert found.reason.startswith("part of, but figures below 0")
        return
    assert (found.verdict is Verdict.AGREE) == fits
    assert found.gap == (0 if fits else max(0.0, part.lower - whole.upper))


@given(early=intervals(), late=intervals())
def test_an_earlier_running_sum_is_bounded_by_a_later_one(early, late):
    sides = [make_claim(0, early, scope=Scope(when="2024-01")), make_claim(1, late, scope=Scope(when="2024-02"))]
    found = compare(*sides, measure="cumulative")
    assert found.relation is Relation.EARLIER
    if min(side.value for side in sides) < 0:
        assert found.verdict is Verdict.NOT_COMPARABLE
        return
    assert (found.verdict is Verdict.AGREE) == (early.first <= late.last)
    assert compare(*sides).verdict is Verdict.NOT_COMPARABLE


@given(figure=figures(), other=figures(), scope=related_scope, left_first=st.booleans())
def test_break_even_is_where_the_verdict_turns(figure, other, scope, left_first):
    def at(kappa):
        sides = [figure_claim("a", figure.text, kappa=kappa), figure_claim("b", other.text, scope, kappa)]
        return compare(*(sides if left_first else sides[::-1]))

    found = at(0.05)
    turn = found.break_even
    assert found.break_even == at(0.5).break_even
    if turn == 0:
        assert at(0).verdict is Verdict.AGREE or at(1e-9).verdict is Verdict.AGREE
    elif math.isinf(turn):
        assert {at(kappa).verdict for kappa in (0, 0.05, 0.5, 0.99)} == {Verdict.CONFLICT}
    else:
        assert at(turn * (1 - 1e-9)).verdict is Verdict.CONFLICT
        assert at(turn * (1 + 1e-9)).verdict is Verdict.AGREE
        closed = all(claim.interval.closed == "both" for claim in (figure, other))
        assert at(turn).verdict is Verdict.AGREE or not closed
        assert at(0).verdict is Verdict.CONFLICT


@pytest.mark.parametrize(
    ("left", "right", "break_even"),
    [
        ("about 10,000", "about 11,000", 0.05),
        ("about 10,000", "10,500", 0.05),
        ("about 10,000", "11,000", 0.1),
        ("about 11,000", "12,000", math.inf),  # the hedge ends at half a place value, 500
        ("10,000", "10,000", 0),
        ("10,000", "10,001", math.inf),
        ("about 1,000", "1,000-2,000", 0),
        ("more than 1,000", "1,000", math.inf),
        ("more than 1,000", "about 1,000", 0),
        ("at least 1,000", "about 990", math.inf),
        ("about 120", "about 100", 0.15),  # 120 moves by 5 and no more; 100 has to move by 15
        ("up to 12,000", "about 11,000", 0),
        ("about 110", "about 120", 5 / 110),  # each moves by 5 and no more, and 120 is there first
        ("about 20", "21", 0.05),
        ("about 0.8", "0.82", 0.025),
        ("more than 115", "about 110", math.inf),  # 115 is as far as 110 moves, and does not belong to the other
        ("115", "about 110", 5 / 110),
        ("about 200", "about 180", 0.075),  # 180 moves by 5 and no more; 200 does the rest
        ("more than 1,000", "nearly 1,000", math.inf),  # "nearly" moves the lower end only
    ],
)
def test_break_even_by_hand(left, right, break_even):
    found = compare(figure_claim("a", left), figure_claim("b", right))
    assert found.break_even == pytest.approx(break_even, rel=1e-12)


def test_a_verdict_by_hand():
    found = compare(figure_claim("a", "10,000", kappa=0), figure_claim("b", "11,000", kappa=0))
    assert found == Comparison("a", "b", Relation.SAME, Verdict.CONFLICT, "", 1000.0, 1.1, 1000.0, math.inf)
    part = compare(figure_claim("p", "2,600", PART), figure_claim("w", "10,000"))
    assert part[2:7] == (Relation.PART_OF, Verdict.AGREE, "", 7400.0, 0.26)
    assert compare(figure_claim("w", "10,000"), figure_claim("p", "2,600", PART)).ratio == 0.26
    too_large = compare(figure_claim("w", "10,000"), figure_claim("p", "12,600", PART))
    assert too_large[2:8] == (Relation.CONTAINS, Verdict.CONFLICT, "", 2600.0, 1.26, 2600.0)


def test_where_a_value_is_not_positive_there_is_no_ratio():
    zero, five = make_claim(0, Interval.point(0)), make_claim(1, Interval.point(5))
    assert math.isnan(compare(zero, five).ratio)
    assert math.isnan(compare(five, zero).ratio)
    assert compare(five, make_claim(2, Interval.point(1))).ratio == 5


def test_ratio_of_one():
    assert compare(make_claim(0, Interval.point(1)), make_claim(1, Interval.point(5))).ratio == 5


@given(base=st.integers(1, 10**6), need=st.integers(1, 10**6))
def test_break_even_is_the_least_float_that_is_enough(base, need):
    """Typed as a decimal, the number that is shown must do."""
    need = Fraction(need, 2 * 10**6)  # of the hedge's cap, which is at most half of the figure
    figure = End(Decimal(base), hedged=True)
    least = need * Fraction(hedge(figure.base, Decimal(1)))
    wanted = Decimal(base) + EXACT.divide(Decimal(least.numerator), Decimal(least.denominator))
    exact = (Fraction(wanted) - base) / base
    kappa = kappa_to_meet(End(wanted), figure)
    assert Fraction(repr(kappa)) >= exact > Fraction(repr(math.nextafter(kappa, 0)))


def test_what_is_not_comparable_says_why_and_has_no_numbers():
    planned = figure_claim("a", "10", {"what": "troops", "status": "planned"})
    capacity = figure_claim("b", "12", {"what": "troops", "status": "capacity"})
    found = compare(planned, capacity)
    assert found.verdict is Verdict.NOT_COMPARABLE
    assert found.reason == "status: planned against capacity"
    assert all(map(math.isnan, found[5:]))
    assert compare(planned, capacity, compare_across=["status"]).verdict is Verdict.CONFLICT


def test_nesting_says_nothing_of_what_does_not_add_up():
    part, whole = figure_claim("p", "12", PART), figure_claim("w", "10")
    found = compare(part, whole, additive=False)
    assert (found.verdict, found.relation) == (Verdict.NOT_COMPARABLE, Relation.PART_OF)
    assert found.reason == "part of, but figures of this kind do not add up"
    assert compare(whole, whole, additive=False).verdict is Verdict.AGREE


def test_several_pairs_at_once_are_as_one_by_one():
    made = [
        figure_claim("a", "about 10"),
        figure_claim("b", "7", PART),
        figure_claim("c", "9", {"what": "ships"}),
        figure_claim("d", "12"),
    ]
    pairs = list(all_pairs([claim.scope for claim in made], "stock"))
    found = compare_pairs(made, pairs, np.zeros(4, dtype=np.int64))
    assert len(found) == len(pairs) == 6
    assert all(map(same, found, [compare(made[left], made[right]) for left, right, _ in pairs]))
    assert compare_pairs(made, [], np.zeros(4, dtype=np.int64)) == []


@given(
    drawn=st.lists(st.tuples(figures(), related_scope), max_size=6),
    measure=st.sampled_from(MEASURES),
    free=st.integers(0, BELOW_ZERO),
)
def test_conflicts_are_the_pairs_that_conflict(drawn, measure, free):
    made = [figure_claim(str(place), figure, scope) for place, (figure, scope) in enumerate(drawn)]
    drawn_scopes = [claim.scope for claim in made]
    every = compare_pairs(made, list(all_pairs(drawn_scopes, measure)), np.full(len(made), free))
    related = related_pairs(*distinct(drawn_scopes), measure)
    one_by_one = [pairs.chosen([place]) for pairs in related for place in range(len(pairs.left))]
    conflicts = conflicts_among(made, one_by_one, np.full(len(made), free))
    assert conflicts == [pair for pair in every if pair.verdict == "conflict"]
    counts = count_verdicts(made, one_by_one, np.full(len(made), free))
    for verdict, counted in zip(("agree", "conflict"), counts, strict=True):
        sides = [side for pair in every if pair.verdict == verdict for side in (pair.left, pair.right)]
        assert counted.tolist() == [sides.count(claim.id) for claim in made]


dated_scope = st.builds(
    lambda what, day: Scope(what, when=f"2024-10-0{day}"), st.sampled_from([WHOLE, PART]), st.integers(1, 4)
)


@given(
    drawn=st.lists(st.tuples(figures(), st.one_of(dated_scope, related_scope)), max_size=8),
    measure=st.sampled_from(MEASURES),
    kappa=st.sampled_from(["0", "0.05", "0.25"]),
    edge=st.booleans(),
)
def test_pairs_that_agree_on_one_scope_are_counted_and_all_others_kept(drawn, measure, kappa, edge):
    if edge:  # 0.05 is the least kappa at which these meet, and 0.25 at which those do
        drawn = [
            *drawn,
            *((read_figure(text), Scope(WHOLE)) for text in ("about 11,000", "about 10,000", "75", "~100")),
        ]
    free = np.zeros(len(drawn), dtype=np.int64)
    made = [figure_claim(str(place), figure, scope, kappa=kappa) for place, (figure, scope) in enumerate(drawn)]
    pairs = list(related_pairs(*distinct(claim.scope for claim in made), measure))
    others, counts = count_agreeing(made, pairs, free, float(kappa))
    every = sorted(pair for some in pairs for pair in some.listed())
    compared = list(zip(every, compare_pairs(made, every, free), strict=True))

    def agreeing(*relations):
        return [(pair, found) for pair, found in compared if found.relation in relations and found.verdict == "agree"]

    beside, in_order = agreeing(Relation.SAME), agreeing(Relation.EARLIER, Relation.LATER)
    on_edge = [(pair, found) for pair, found in beside if found.break_even == float(kappa) > 0]
    assert not edge or kappa == "0" or on_edge
    kept = [pair for pair, _ in beside + in_order]
    assert others.listed() == [pair for pair in every if pair not in kept]
    for column, some in zip(counts, (beside, on_edge, in_order), strict=True):
        often = [sum(place in pair[:2] for pair, _ in some) for place in range(len(made))]
        assert column.tolist() == (often if some is not on_edge else [times > 0 for times in often])
    portions = [some.chosen(np.arange(len(some.left)) % 2 == odd) for some in pairs for odd in (0, 1)]
    in_portions, again = count_agreeing(made, portions, free, float(kappa))
    for one, other in zip((*in_portions, *again), (*others, *counts), strict=True):
        assert one.tolist() == other.tolist()


def test_pairs_as_a_frame():
    agreeing, apart = figure_claim("a", "10"), figure_claim("b", "9", {"what": "ships"})
    pairs = [(0, place, relate(agreeing.scope, claim.scope)) for place, claim in enumerate((agreeing, apart))]
    found = compare_pairs([agreeing, apart], pairs, np.zeros(2, dtype=np.int64))
    frame = pairs_frame(found)
    assert list(found)[1] == compare(agreeing, apart) == found[-1]
    assert list(frame.columns) == list(Comparison._fields)
    row = frame.astype(object).to_numpy().tolist()[0]
    assert row[:-2] == ["a", "a", "same", "agree", "", 0.0, 1.0, 0.0, 0.0]
    assert all(math.isnan(cell) for cell in row[-2:])  # no pull: neither states a standard error
    assert {type(cell) for name in ("left", "relation", "verdict", "reason") for cell in frame[name]} == {str}
    assert frame.reason[1] == "what: troops against ships"
    for shown in (frame, pairs_frame(found.take(np.zeros(0, dtype=np.int64)))):
        assert [str(kind) for kind in shown.dtypes] == ["object"] * 5 + ["float64"] * 6


@given(drawn=st.lists(intervals(), min_size=1, max_size=4))
def test_ends_take_intervals_apart(drawn):
    ends = Ends.of([make_claim(place, interval) for place, interval in enumerate(drawn)])
    lower, upper = ends.closed()
    assert list(zip(lower, upper, strict=True)) == [(each.first, each.last) for each in drawn]
    assert ends.lower_open.tolist() == [not each.lower_closed for each in drawn]
    assert ends.upper_open.tolist() == [not each.upper_closed for each in drawn]
    last = Ends.of([make_claim(0, drawn[-1])])
    for found, wanted in zip(ends.among([len(drawn) - 1]), last, strict=True):
        assert found.tolist() == wanted.tolist()


@given(left=intervals(), right=intervals())
def test_the_pair_and_the_ranges_agree_on_conflict(left, right):
    """There is no second path: a pair is a segment of two rows."""
    made = [make_claim(0, left), make_claim(1, right)]
    conflicts = reconcile(made).ranges.conflicts[0]
    assert (compare(*made).verdict is Verdict.CONFLICT) == (conflicts == 1)


@given(scope=scopes(), other=scopes(what=(), where=()))
def test_dimensions_that_are_disregarded_do_not_matter(scope, other):
    other = scope.with_(other)
    left, right = figure_claim("a", "10", scope), figure_claim("b", "10", other)
    assert compare(left, right, compare_across=["when", "status"]).relation is Relation.SAME
