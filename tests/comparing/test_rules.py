"""The rules: each array form against the obvious one, claim by claim; and what `reconcile` makes of a rule."""

from __future__ import annotations

import math
from decimal import Decimal
from itertools import combinations, pairwise, permutations, product

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience import Claim, Interval, OptionError, reconcile, reconcile_frame, rules
from consilience.comparing.comparison import Ends
from consilience.comparing.ranges import origin_codes
from consilience.comparing.rules import BuiltInRule, Columns, answer_all, check_rule, columns_of
from consilience.testing import statements
from consilience.testing.notation import restate
from consilience.testing.strategies import claim_sets
from testing.promises import PROMISES


def overlaps(claims):
    """Every set of numbers between neighbouring ends, as (lowest, highest, origins that allow it)."""
    ends = sorted({end for claim in claims for end in (claim.interval.first, claim.interval.last)})
    for number in ends:
        yield number, number, allowing(claims, number, number)
    for low, high in pairwise(ends):
        yield low, high, allowing(claims, low, high)


def allowing(claims, low, high):
    """Count the origins whose claims allow it together, or where those conflict any of them."""
    count = 0
    for origins in {claim.origins for claim in claims}:
        mine = [claim for claim in claims if claim.origins == origins]
        covering = [claim for claim in mine if claim.interval.first <= low and high <= claim.interval.last]
        count += bool(covering) and (len(covering) == len(mine) or obvious_common(mine) is None)
    return count


def hull_of(pairs):
    pairs = list(pairs)
    return (min(low for low, _ in pairs), max(high for _, high in pairs)) if pairs else None


def first_last(claims):
    return [(claim.interval.first, claim.interval.last) for claim in claims]


def per_origin(claims):
    origins = {claim.origins for claim in claims}
    return [hull_of(first_last([claim for claim in claims if claim.origins == each])) for each in origins]


def obvious_common(claims):
    low, high = max(low for low, _ in first_last(claims)), min(high for _, high in first_last(claims))
    return (low, high) if low <= high else None


def obvious_best(claims, at_least=None):
    found = list(overlaps(claims))
    wanted = max(count for *_, count in found) if at_least is None else at_least
    return hull_of((low, high) for low, high, count in found if count >= wanted)


def obvious_trimmed(claims, share):
    said = per_origin(claims)
    lows, highs = sorted(low for low, _ in said), sorted((high for _, high in said), reverse=True)
    cut = min(int(share * len(said)), (len(said) - 1) // 2)  # the middle one, or two, always stay
    lows, highs = lows[cut:], highs[cut:]
    return lows[0], highs[0]


def obvious_mode(claims, tolerance):
    """The largest groups of values that count as one, found by trying all groups of values."""
    values = sorted({claim.value for claim in claims})
    groups = [
        group
        for size in range(1, len(values) + 1)
        for group in combinations(values, size)
        if group[-1] - group[0] <= tolerance * max(map(abs, group))
    ]

    def support(group):
        return len({claim.origins for claim in claims if claim.value in group})

    most = max(map(support, groups))
    return hull_of((group[0], group[-1]) for group in groups if support(group) == most)


def obvious_ranked(claims, key):
    ranked = [(key(claim), claim) for claim in claims if key(claim) is not None]
    if not ranked:
        return None
    first = min(rank for rank, _ in ranked)
    return hull_of(first_last([claim for rank, claim in ranked if rank == first]))


def obvious_mean(claims):
    halves = [((high - low) / 2, (high + low) / 2) for low, high in per_origin(claims) if math.isfinite(high - low)]
    if not halves:
        return None
    if any(half == 0 for half, _ in halves):
        points = [middle for half, middle in halves if half == 0]
        return sum(points) / len(points), sum(points) / len(points)
    weights = [half**-2 for half, _ in halves]
    mean = sum(weight * middle for weight, (_, middle) in zip(weights, halves, strict=True)) / sum(weights)
    return mean - sum(weights) ** -0.5, mean + sum(weights) ** -0.5


def place_in(order, name):
    return order.index(name) if name in order else None


OBVIOUS = {
    rules.Hull(): lambda claims: hull_of(first_last(claims)),
    rules.CommonGround(): obvious_common,
    rules.BestSupported(): obvious_best,
    rules.BestSupported(at_least=1): lambda claims: obvious_best(claims, 1),
    rules.BestSupported(at_least=2): lambda claims: obvious_best(claims, 2),
    rules.BestSupported(at_least=3): lambda claims: obvious_best(claims, 3),
    rules.TrimmedRange(0.0): lambda claims: hull_of(per_origin(claims)),
    rules.TrimmedRange(): lambda claims: obvious_trimmed(claims, 0.25),
    rules.TrimmedRange(0.34): lambda claims: obvious_trimmed(claims, 0.34),
    rules.Median(): lambda claims: obvious_trimmed(claims, 0.5),
    rules.Mode(): lambda claims: obvious_mode(claims, 0),
    rules.Mode(0.25): lambda claims: obvious_mode(claims, 0.25),
    rules.Latest(): lambda claims: obvious_ranked(claims, lambda c: c.reported and -c.reported.toordinal()),
    rules.MostReliable(): lambda claims: obvious_ranked(
        claims, lambda c: place_in("ABCDE", c.source.reliability or "?")
    ),
    rules.Preferred(["C", "A", "agency"]): lambda claims: obvious_ranked(
        claims, lambda c: place_in(["C", "A", "agency"], c.source.name)
    ),
    rules.InverseVariance(): obvious_mean,
}


@pytest.mark.parametrize("rule", OBVIOUS, ids=repr)
@given(groups=st.lists(claim_sets(min_size=0, max_size=5), max_size=3))
def test_array_form_equals_obvious_form(rule, groups):
    answers = answer_all(rule, groups)
    assert len(answers) == len(groups)
    for claims, answer in zip(groups, answers, strict=True):
        due = OBVIOUS[rule](claims) if claims else None
        found = None if answer is None else (answer.first, answer.last)
        if isinstance(rule, rules.InverseVariance) and due is not None:
            due = pytest.approx(due, rel=1e-12, abs=1e-12)
        assert found == due


def test_citations_lead_from_no_group_to_another():
    def said(who, cites, figure):
        return Claim(id=f"{who} {figure}", figure=figure, source=who, cites=cites)

    rule = rules.BestSupported(at_least=2)
    one = [said("AP", "Reuters", "5"), said("police", "", "5")]
    other = [said("Reuters", "police", "7")]
    assert answer_all(rule, [one, other]) == [rule(one), rule(other)]
    assert rule(one) == Interval.point(5)
    assert rule([*one, *other]) is None


@pytest.mark.parametrize("order", list(permutations(["[2, 6]", "[5, 5]", "[0, 0]", "[6, 6]"])))
def test_an_origin_of_several_values_counts_once_in_each_group(order):
    for origins in product("ABC", repeat=4):
        claims = statements(*(f"{interval} by {origin}" for interval, origin in zip(order, origins, strict=True)))
        (answer,) = answer_all(rules.Mode(0.25), [claims])
        assert (answer.first, answer.last) == obvious_mode(claims, 0.25)


@given(claims=claim_sets(max_size=4))
def test_open_ends_come_back_as_stated(claims):
    """The arrays are closed; the answer has the ends that the claims have."""
    hull = claims[0].interval
    for claim in claims:
        hull = hull.hull(claim.interval)
    assert rules.Hull()(claims) == hull


def test_columns_with_gaps_in_the_codes_and_several_origins():
    claims = statements("[0, 2] by A", "[1, 3] by X citing A, B", "[7, 9] by C")
    ends = Ends.of(claims)
    columns = Columns(
        *ends.closed(),
        np.array([claim.value for claim in claims]),
        np.full(3, np.nan),
        np.array([4, 4, 9]),
        origin_codes(claims),
    )
    assert [part.tolist() for part in rules.BestSupported().on_columns(columns)] == [[1.0, 7.0], [2.0, 9.0]]
    assert [part.tolist() for part in rules.CommonGround().on_columns(columns)] == [[1.0, 7.0], [2.0, 9.0]]


def test_brooks_iyengar_as_published():
    five = statements("[2.7, 6.7]", "[0, 3.2]", "[1.5, 4.5]", "[0.8, 2.8]", "[1.4, 4.6]")
    assert rules.BestSupported(at_least=4)(five) == Interval(1.5, 3.2)
    assert rules.BestSupported()(five) == Interval(2.7, 2.8)
    assert rules.BestSupported(at_least=6)(five) is None


def test_support_is_by_origin_not_by_outlet():
    claims = statements("[0, 1] by A", "[0, 1] by X citing A", "[5, 6] by B", "[5, 6] by C")
    assert rules.BestSupported()(claims) == Interval(5, 6)
    assert rules.Mode()(claims) == Interval.point(5.5)


def test_a_share_counts_whole_origins():
    ten = statements(*(f"[{n}, {n}]" for n in range(10)))
    assert rules.TrimmedRange(0.1)(ten) == Interval(1, 8)
    assert rules.TrimmedRange(0.29)(statements(*(f"[{n}, {n}]" for n in range(100)))) == Interval(29, 70)


def test_a_tie_of_days_and_grades_gives_the_hull():
    assert rules.Latest()(statements("[1, 1] on 2024-01-02", "[4, 5] on 2024-01-02")) == Interval(1, 5)
    assert rules.MostReliable()(statements("[1, 1] grade B", "[4, 5] grade B", "[9, 9]")) == Interval(1, 5)


def test_what_nobody_can_judge_is_no_answer():
    assert rules.MostReliable()(statements("[1, 1] grade F", "[2, 2]")) is None
    assert rules.Latest()(statements("[1, 1]")) is None
    assert rules.Preferred(["Z"])(statements("[1, 1]")) is None
    assert rules.InverseVariance()(statements("[1, inf)")) is None


def test_a_source_may_be_a_plain_name_and_a_value_a_decimal():
    class Row:
        interval, value, source, origins, reported = Interval(1, 2), Decimal("1.5"), "A", frozenset("A"), None

    assert rules.Mode(0.1)([Row()]) == Interval.point(1.5)
    assert rules.Preferred(["A"])([Row()]) == Interval(1, 2)
    assert rules.MostReliable()([Row()]) is None


def test_weights_do_not_overflow():
    wide, narrow = statements("[-1e300, 1e300]", "[1e-300, 3e-300]")
    answer = rules.InverseVariance()([wide, narrow])
    assert answer == rules.InverseVariance()([narrow])
    far = statements("[10000000000000000, 10000000000000000]", "[10000000000000004, 10000000000000004]")
    assert rules.InverseVariance()(far) == Interval.point(1e16 + 2)


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (
            lambda: rules.BestSupported(at_least=0),
            "at_least counts origins: got 0; use 1 or more, or None for the most",
        ),
        (lambda: rules.TrimmedRange(0.6), "share is what to leave out on each side: got 0.6; use 0 to 0.5"),
        (lambda: rules.TrimmedRange(-0.1), "share is what to leave out on each side: got -0.1; use 0 to 0.5"),
        (lambda: rules.Mode(1), "tolerance is a share of a value: got 1; use 0 up to, but not, 1"),
        (lambda: rules.Mode(-0.1), "tolerance is a share of a value: got -0.1; use 0 up to, but not, 1"),
        (lambda: rules.Preferred("NIS"), "sources is a list of names: got 'NIS'; write ['NIS', 'Yonhap']"),
        (lambda: rules.Preferred([]), "sources is a list of names: got []; write ['NIS', 'Yonhap']"),
        (
            lambda: answer_all(lambda claims: 3.5, [CLAIMS]),
            "the rule <lambda> answers with neither an Interval nor None on group 0: got 3.5; "
            "a number is Interval.point(number)",
        ),
    ],
)
def test_options_out_of_range(make, told):
    with pytest.raises(OptionError) as error:
        make()
    assert str(error.value) == told


def test_a_rule_that_raises_says_which_rule_and_which_scope():
    def careless(claims):
        return Interval.point(1 / (claims[0].value - 5))

    with pytest.raises(OptionError, match="the rule careless failed on what=y: got 'ZeroDivisionError: "):
        reconcile(CLAIMS, rule=careless).ranges  # noqa: B018
    frame = pd.DataFrame({"what": ["x", "y"], "n": [10.0, 5.0]})
    with pytest.raises(OptionError, match="the rule careless failed on the scope of row 2"):
        reconcile_frame(frame, "what", value="n", rule=careless)


def test_options_at_the_edge():
    assert rules.BestSupported(at_least=1)(CLAIMS[:2]) == Interval(10, math.inf)
    assert rules.TrimmedRange(0)(CLAIMS) == Interval(5, math.inf)
    assert rules.TrimmedRange(0.5)(CLAIMS) == rules.Median()(CLAIMS)
    assert rules.Preferred(iter(["B", "A"])).sources == ("B", "A")


def test_a_plain_function_is_not_asked_about_nothing():
    asked = []
    assert answer_all(asked.append, [[], CLAIMS, []]) == [None, None, None]
    assert asked == [CLAIMS]


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: repr(promise.rule))
def test_array_forms_give_floats_and_nan_on_both_sides(promise):
    claims = statements("[0, 0] by C", "[1, 1] by D", "[2, inf) by E")
    ends = Ends.of(claims)
    value, rank = np.array([claim.value for claim in claims]), np.array([promise.rule.rank(claim) for claim in claims])
    scope = np.array([0, 0, 1])
    low, high = promise.rule.on_columns(Columns(*ends.closed(), value, rank, scope, origin_codes(claims)))
    assert low.dtype == high.dtype == np.float64
    assert low.shape == high.shape == (2,)
    assert (np.isnan(low) == np.isnan(high)).all()


said = st.lists(
    st.builds(
        lambda low, size, who: f"[{low}, {low + size}] by {who}",
        st.integers(0, 6),
        st.integers(0, 4),
        st.sampled_from(["A", "B", "C"]),
    ),
    min_size=1,
    max_size=5,
)


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: repr(promise.rule))
@given(here=said, there=said, others=said)
def test_what_is_enough_answers_beside_any_others(promise, here, there, others):
    claims, scope = statements(*here, *there), np.array([0] * len(here) + [1] * len(there), dtype=np.int64)
    columns = columns_of(promise.rule, claims, scope)
    enough = np.unique(promise.rule.enough(columns)).tolist()
    for number in (0, 1):
        every = [claim for claim, code in zip(claims, scope, strict=True) if code == number]
        kept = [claims[row] for row in enough if scope[row] == number]
        assert promise.rule([*kept, *statements(*others)]) == promise.rule([*every, *statements(*others)])


def test_of_claims_that_say_the_same_one_is_enough():
    claims = statements(*["[1, 2] by A"] * 3, *["[1, 2] by B"] * 3, "[0, 2] by B", "[5, 6] by B")
    columns = columns_of(rules.BestSupported(), claims, np.zeros(len(claims), dtype=np.int64))
    enough = rules.BestSupported().enough(columns).tolist()
    told = [f"{claims[row].interval} {claims[row].source.name}" for row in enough]
    assert sorted(told) == ["[0, 2] B", "[1, 2] A", "[1, 2] B", "[5, 6] B"]
    # A rule that knows nothing better needs all.
    assert BuiltInRule().enough(columns).tolist() == list(range(8))


@pytest.mark.parametrize(
    ("given", "hint"), [(rules.Hull, "write Hull(...)"), (3, "give a function, or one of consilience.rules")]
)
def test_what_is_no_rule_is_told(given, hint):
    with pytest.raises(OptionError) as told:
        check_rule(given)
    assert str(told.value) == f"rule= is not a function of claims: got {given!r}; {hint}"


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: repr(promise.rule))
def test_only_a_rule_that_may_be_empty_has_no_answer_for_claims(promise):
    undecided = promise.rule(statements("[0, 0] by Y", "[9, inf) by Z"))
    assert promise.rule.may_be_empty or undecided is not None


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: repr(promise.rule))
def test_rules_are_values(promise):
    assert promise.rule == eval(repr(promise.rule), vars(rules))
    assert hash(promise.rule) == hash(eval(repr(promise.rule), vars(rules)))
    assert promise.rule([]) is None


CLAIMS = [
    Claim(id="a", figure="10", scope={"what": "x"}, source="A"),
    Claim(id="b", figure="more than 12", scope={"what": "x"}, source="B"),
    Claim(id="c", figure="5", scope={"what": "y"}, source="C"),
]


def test_reconcile_takes_a_built_in_rule():
    ranges = reconcile(CLAIMS, rule=rules.Preferred(["B"])).ranges.set_index("scope")
    assert (ranges.rule_low["what=x"], ranges.rule_high["what=x"], ranges.rule_closed["what=x"]) == (
        12,
        math.inf,
        "neither",
    )
    assert ranges.loc["what=y", ["rule_low", "rule_high"]].isna().all()


def test_reconcile_takes_a_plain_function():
    def highest(claims):
        return Interval.point(max(claim.value for claim in claims))

    ranges = reconcile(CLAIMS, rule=highest).ranges.set_index("scope")
    assert ranges.rule_low.tolist() == ranges.rule_high.tolist() == [12, 5]
    assert "rule_low" not in reconcile(CLAIMS).ranges


@pytest.mark.parametrize("rule", OBVIOUS, ids=repr)
@given(parts=st.lists(claim_sets(max_size=5), min_size=1, max_size=4))
def test_what_is_enough_in_parts_is_enough_in_all(rule, parts):
    kept, parts = [], [[*map(restate, claims)] for claims in parts]  # whose origins are settled
    for claims in parts:
        columns = columns_of(rule, claims, np.zeros(len(claims), dtype=np.int64))
        kept += [claims[row] for row in np.unique(rule.enough(columns))]
    assert rule(kept) == rule([claim for claims in parts for claim in claims])


@pytest.mark.parametrize(("rule", "told"), [(rules.Hull, r"write Hull\(\.\.\.\)"), ("hull", "give a function")])
def test_what_is_no_rule_is_refused_before_anything_runs(rule, told):
    claims = [Claim(id="a", figure="11", source="A")]
    frame = pd.DataFrame({"place": ["a"], "value": [11]})
    for ask in (
        lambda: reconcile(claims, rule=rule),
        lambda: reconcile_frame(frame, "place", value="value", rule=rule),
    ):
        with pytest.raises(OptionError, match=f"rule= is not a function of claims.*{told}"):
            ask()
