"""Intervals: what they hold, what they print, and what is none."""

from __future__ import annotations

import math
import pickle

import pytest
from hypothesis import given

from consilience import Interval, IntervalError
from consilience.model.intervals import interval_words
from consilience.testing.strategies import intervals

INF = math.inf
NUMBERS = [-INF, -100.0, *(quarter / 4 for quarter in range(-20, 61)), 100.0, INF]


def near(interval):
    """Numbers at which something may change."""
    ends = [end for end in (interval.lower, interval.upper) if math.isfinite(end)]
    return [*NUMBERS, *(math.nextafter(end, way) for end in ends for way in (-INF, INF))]


def holds(interval, number):
    """The definition, end by end."""
    above = number > interval.lower or (interval.lower_closed and number == interval.lower)
    below = number < interval.upper or (interval.upper_closed and number == interval.upper)
    return above and below and math.isfinite(number)


@given(interval=intervals())
def test_reading_then_printing_is_the_identity(interval):
    assert Interval.parse(str(interval)) == interval
    assert repr(interval) == str(interval)
    assert str(Interval.parse(str(interval))) == str(interval)
    assert pickle.loads(pickle.dumps(interval)) == interval


@given(interval=intervals())
def test_it_holds_the_numbers_between_its_ends(interval):
    for number in near(interval):
        assert (number in interval) == holds(interval, number)
    assert math.isinf(interval.first) or interval.first in interval
    assert math.isinf(interval.last) or interval.last in interval


@given(one=intervals(), other=intervals())
def test_intersection_hull_and_containment_number_by_number(one, other):
    both, around = one.intersect(other), one.hull(other)
    numbers = {*near(one), *near(other)}
    for number in numbers:
        assert (holds(one, number) and holds(other, number)) == (both is not None and number in both)
        assert not (number in one or number in other) or number in around
    assert one.contains(other) == all(number in one for number in numbers if number in other)
    assert around.contains(one)
    assert around.contains(other)
    assert {around.lower, around.upper} <= {one.lower, one.upper, other.lower, other.upper}
    assert both is None or (one.contains(both) and other.contains(both))


@given(one=intervals(), other=intervals())
def test_both_sides_alike(one, other):
    assert one.intersect(other) == other.intersect(one)
    assert one.hull(other) == other.hull(one)
    assert one.distance(other) == other.distance(one)
    assert one.intersect(one) == one.hull(one) == one
    assert one.intersect(other) is None or one.distance(other) == 0


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [
        ("[0, 1]", "[3, 4]", 2),
        ("[0, 1)", "(1, 4]", 0),
        ("[0, 1]", "[1, 4]", 0),
        ("(-inf, 1]", "[3, inf)", 2),
        ("[0, 9]", "[2, 3]", 0),
    ],
)
def test_distance(one, other, distance):
    assert Interval.parse(one).distance(Interval.parse(other)) == distance


@pytest.mark.parametrize(
    ("text", "closed", "width", "is_point"),
    [
        ("[0, 2]", "both", 2, False),
        ("[0, 2)", "left", 2, False),
        ("(0, 2]", "right", 2, False),
        ("(0, 2)", "neither", 2, False),
        ("[2, 2]", "both", 0, True),
        ("[2, inf)", "left", INF, False),
        ("(-inf, inf)", "neither", INF, False),
    ],
)
def test_ends(text, closed, width, is_point):
    interval = Interval.parse(text)
    assert (interval.closed, interval.width, interval.is_point) == (closed, width, is_point)
    assert str(interval) == text


def test_infinite_ends_are_open():
    assert Interval(-INF, INF) == Interval(-INF, INF, False, False)
    assert Interval(-INF, INF).closed == "neither"
    assert (Interval(-INF, INF).first, Interval(-INF, INF).last) == (-INF, INF)
    assert INF not in Interval(0, INF)
    assert -INF not in Interval(-INF, 0)
    assert 0 in Interval(-INF, INF)
    assert Interval(-INF, 0).lower_closed is False


def test_there_is_no_negative_zero():
    zero = Interval(-0.0, -0.0)
    assert str(zero) == "[0, 0]"
    assert (math.copysign(1, zero.lower), math.copysign(1, zero.upper)) == (1, 1)


def test_types_are_plain():
    interval = Interval(1, True + 1, 1, 0)
    assert [type(each) for each in (interval.lower, interval.upper)] == [float, float]
    assert interval.lower_closed is True
    assert interval.upper_closed is False


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1e15, "1000000000000000"),
        (1e16, "1e+16"),
        (1e300, "1e+300"),
        (0.1, "0.1"),
        (-2.5, "-2.5"),
        (9999999999999998.0, "9999999999999998"),
    ],
)
def test_numbers_are_written_shortly(number, text):
    assert str(Interval.point(number)) == f"[{text}, {text}]"


@pytest.mark.parametrize(
    ("ends", "message"),
    [
        ((math.nan, 1), "an end is not a number: got (nan, 1.0)"),
        ((1, math.nan), "an end is not a number: got (1.0, nan)"),
        ((2, 1), "the lower end is above the upper end: got (2.0, 1.0)"),
        ((INF, INF), "both ends are the same infinity: got (inf, inf)"),
        ((-INF, -INF), "both ends are the same infinity: got (-inf, -inf)"),
        ((1, 1, False), "no number lies between the ends: got (1.0, 1.0)"),
        ((1, 1, True, False), "no number lies between the ends: got (1.0, 1.0)"),
        ((1, math.nextafter(1, 2), False, False), "no number lies between the ends"),
    ],
)
def test_what_is_no_interval(ends, message):
    with pytest.raises(IntervalError) as error:
        Interval(*ends)
    assert str(error.value).startswith(message)


def test_neighbours_with_one_open_end_hold_one_number():
    interval = Interval(1, math.nextafter(1, 2), False, True)
    assert interval.first == interval.last == math.nextafter(1, 2)


@pytest.mark.parametrize("text", ["", "1, 2", "[1]", "[1, 2", "[a, 2]", "[1, b]", "[1, 2] and", "[1, 2, 3]"])
def test_what_does_not_read(text):
    with pytest.raises(IntervalError):
        Interval.parse(text)


def test_the_message_says_how_to_write_one():
    with pytest.raises(
        IntervalError, match=r"not an interval: got '1 to 2'; write it as '\[9500, 10500\]' or '\(0, inf\)'"
    ):
        Interval.parse("1 to 2")
    with pytest.raises(IntervalError, match=r"an end is not a number: got '\[a, 2\]'"):
        Interval.parse("[a, 2]")


@pytest.mark.parametrize("text", ["[1,2]", " [1; 2] ", "[ 1 , 2 ]"])
def test_spaces_and_semicolons_read_too(text):
    assert Interval.parse(text) == Interval(1, 2)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[5, 5]", "5"),
        ("[9500, 10500]", "9,500 – 10,500"),
        ("[-5, 3]", "-5 to 3"),
        ("(-inf, inf)", "any number"),
        ("[5, inf)", "5 or more"),
        ("(5, inf)", "more than 5"),
        ("(-inf, 5]", "5 or less"),
        ("(-inf, 5)", "less than 5"),
        ("[3, 5)", "3 or more, less than 5"),
        ("(3, 5]", "more than 3, up to 5"),
        ("(3, 5)", "more than 3, less than 5"),
    ],
)
def test_an_interval_in_words(text, words):
    assert interval_words(Interval.parse(text)) == words


def test_an_interval_in_plain_values():
    assert Interval.parse("(3, inf)").to_dict() == {
        **{"low": 3.0, "high": None, "low_closed": False, "high_closed": False},
        **{"low_unbounded": False, "high_unbounded": True},
    }
    assert Interval.parse("(-inf, 5]").to_dict() == {
        **{"low": None, "high": 5.0, "low_closed": False, "high_closed": True},
        **{"low_unbounded": True, "high_unbounded": False},
    }
