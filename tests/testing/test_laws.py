"""The laws, held by bad rules that break exactly what they say, and by the built-in rules and what they promise."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from hypothesis import settings

from consilience import Interval, rules
from consilience.testing import bad_rules, check_laws, laws, replay, statements
from testing.promises import PROMISES, stored_counterexamples

_DOCS = Path(__file__).parents[2] / "docs"
_spec = importlib.util.spec_from_file_location("print_rules_and_laws", _DOCS / "print_rules_and_laws.py")
print_rules_and_laws = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(print_rules_and_laws)

STORED = stored_counterexamples()
EXAMPLES = settings().max_examples


def by_name(rule):
    return rule.__name__


@pytest.mark.parametrize("rule", bad_rules.ALL, ids=by_name)
def test_a_bad_rule_breaks_what_it_says(rule):
    for name in rule.breaks:
        case = STORED[rule.__name__, name]
        assert replay(rule, name, case.claims, case.drawn), name


def test_check_laws_finds_what_a_bad_rule_says():
    report = check_laws(bad_rules.first_wins, max_examples=EXAMPLES)
    assert {finding.law.name for finding in report.broken} == bad_rules.first_wins.breaks


@pytest.mark.parametrize("rule", bad_rules.ALL, ids=by_name)
def test_a_bad_rule_keeps_the_other_laws(rule):
    kept = [law for law in laws.ALL if law.name not in rule.breaks]
    report = check_laws(rule, laws=kept, max_examples=EXAMPLES)
    assert report.ok, report


def test_every_law_has_a_bad_rule():
    assert {law.name for law in laws.ALL} == frozenset().union(*(rule.breaks for rule in bad_rules.ALL))
    assert all(rule.fault.endswith(".") for rule in bad_rules.ALL)


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: repr(promise.rule))
def test_a_built_in_rule_keeps_what_it_promises(promise):
    report = check_laws(promise.rule, laws=promise.kept, max_examples=EXAMPLES)
    assert report.ok, report


@pytest.mark.parametrize(
    ("promise", "law"),
    [pytest.param(promise, law, id=f"{promise.rule!r}-{law.name}") for promise in PROMISES for law in promise.broken],
)
def test_what_is_not_promised_has_a_counterexample(promise, law):
    case = STORED[repr(promise.rule), law.name]
    assert replay(promise.rule, law, case.claims, case.drawn)


def test_every_built_in_rule_has_its_promise_and_nothing_stale_is_stored():
    assert {type(promise.rule).__name__ for promise in PROMISES} == set(rules.__all__) - {"Rule", "Stated"}
    built_in = {(repr(promise.rule), name) for promise in PROMISES for name in promise.breaks}
    assert set(STORED) == built_in | {(rule.__name__, name) for rule in bad_rules.ALL for name in rule.breaks}


def test_the_page_is_current():
    page = (_DOCS / "rules-and-laws.md").read_text(encoding="utf-8")
    assert page == print_rules_and_laws.page(STORED), "run: python docs/print_rules_and_laws.py"


def test_every_cross_links_to_a_place_on_the_page():
    page = print_rules_and_laws.page(STORED)
    links = {part.split(")")[0] for part in page.split("](#")[1:]}
    places = {part.split('"')[0] for part in page.split('<a id="')[1:]}
    assert links == places


def test_laws_have_one_name_and_one_sentence():
    assert len({law.name for law in laws.ALL}) == len(laws.ALL)
    for law in laws.ALL:
        assert law.sentence.endswith(".")
        assert law.sentence.count(". ") == 0
        assert law is getattr(laws, law.name)


# One case a law on which a hand can follow it: a rule, claims, what is drawn, and the words.
FOLLOWED = [
    (
        "order",
        bad_rules.first_wins,
        ["[0, 0]", "[0, 1]"],
        [[1, 0]],
        "shuffling [0, 0], [0, 1] into [0, 1], [0, 0] changes the answer from [0, 0] to [0, 1]",
    ),
    (
        "anonymity",
        bad_rules.tie_by_name,
        ["[0, 0]", "[1, 1]"],
        [["B", "A"]],
        "renaming the sources of [0, 0] by A, [1, 1] by B, to [0, 0] by B, [1, 1] by A, "
        "changes the answer from [0, 0] to [1, 1]",
    ),
    (
        "echo",
        rules.Latest(),
        ["[0, 0] on 2024-01-01", "[1, 1] on 2024-01-02"],
        [1, ""],
        "repeating [0, 0] by A on 2024-01-01 in [0, 0] by A on 2024-01-01, [1, 1] by B on 2024-01-02 as "
        "[0, 0] by echo citing A on 2024-01-03 changes the answer from [1, 1] to [0, 0]",
    ),
    ("unanimity", rules.Mode(), ["[0, 2]", "[5, 9]"], [], "for [0, 2], [0, 2] the answer is [1, 1]"),
    ("internality", bad_rules.safety_margin, ["[0, 4]"], [], "for [0, 4] the answer is [-1, 5]"),
    (
        "scale",
        bad_rules.rounds_to_tens,
        ["[0, 10]"],
        [-1],
        "multiplying [0, 10] by 0.5 changes the answer from [0, 10] to [0, 10], not to [0, 5]",
    ),
    (
        "shift",
        bad_rules.never_negative,
        ["[0, 4]"],
        [-4],
        "adding -4 to [0, 4] changes the answer from [0, 4] to [0, 0], not to [-4, 0]",
    ),
    (
        "reversal",
        bad_rules.highest_headline,
        ["[0, 0]", "[1, 1]"],
        [],
        "negating [0, 0], [1, 1] changes the answer from [1, 1] to [0, 0], not to [-1, -1]",
    ),
    (
        "widening",
        bad_rules.sharpest,
        ["[0, 0]", "[4, 4]"],
        [1, 0, 1],
        "widening [0, 0] to [0, 1] in [0, 0], [4, 4] narrows the answer from [0, 4] to [4, 4]",
    ),
    (
        "monotony",
        rules.Mode(),
        ["[0, 0]", "[1, 1]", "[1, 1]"],
        [0, 1],
        "raising [1, 1] by C in [0, 0], [1, 1], [1, 1] by 1 lowers the answer from [1, 1] to [0, 2]",
    ),
    (
        "steadiness",
        rules.BestSupported(),
        ["[0, 0]", "[0, 0]", "[9, 9]"],
        [[0, 1, 0]],
        "moving [0, 0], [0, 0], [9, 9] by at most 1, to [0, 0], [1, 1], [9, 9], moves the answer from [0, 0] to [0, 9]",
    ),
    (
        "reinforcement",
        rules.Hull(),
        ["[0, 0]"],
        [1, 2, 0, None, 0, ""],
        "adding [-1, 2] by newcomer to [0, 0] changes the answer from [0, 0] to [-1, 2]",
    ),
    (
        "agreement",
        rules.Mode(),
        ["[0, 2]", "[0, 2] stating 1", "[3, 3]"],
        [0],
        "all of [0, 3] stating 1, [0, 3] stating 1, [3, 3] allow [3, 3], and the answer is [1, 1]",
    ),
    (
        "majority",
        rules.CommonGround(),
        ["[0, 2]", "[0, 2]", "[5, 5]"],
        [],
        "2 of 3 origins in [0, 2], [0, 2], [5, 5] allow 0, which the answer, none, does not",
    ),
    (
        "minority",
        rules.Hull(),
        ["[0, 0]", "[-7, -7]", "[1, 1]"],
        [[1, 0, 2], 16],
        "[9, 9] by B in [0, 0] by A, [9, 9] by B, [1, 1] by C push the answer to [0, 9], outside of [0, 1]",
    ),
    (
        "merge",
        rules.Median(),
        ["[0, 0]", "[0, 0]", "[9, 9]"],
        [[0, 1, 2], 1],
        "the answers of [0, 0] ([0, 0]) and [0, 0], [9, 9] ([0, 9]) give [0, 9], and all claims together [0, 0]",
    ),
    (
        "totality",
        bad_rules.mean_of_middles,
        ["[0, 0]"],
        [False],
        "for no claims the rule raises ZeroDivisionError: division by zero",
    ),
]


@pytest.mark.parametrize(("law", "rule", "claims", "drawn", "told"), FOLLOWED, ids=[case[0] for case in FOLLOWED])
def test_a_case_that_a_hand_can_follow(law, rule, claims, drawn, told):
    assert replay(rule, law, claims, drawn) == told


@pytest.mark.parametrize(("law", "rule", "claims", "drawn", "told"), FOLLOWED, ids=[case[0] for case in FOLLOWED])
def test_a_rule_that_keeps_the_law_is_not_blamed_on_that_case(law, rule, claims, drawn, told):
    keeps = next(promise.rule for promise in PROMISES if law not in promise.breaks)
    assert replay(keeps, law, claims, drawn) is None


def test_totality_tells_what_came_back():
    def nothing(claims):
        return None

    def number(claims):
        return 3.5

    declared = lambda claims: None  # noqa: E731
    declared.may_be_empty = True
    claims = [str(claim) for claim in statements("[0, 0]")]
    assert "has no attribute may_be_empty" in replay(nothing, "totality", claims, [True])
    assert replay(declared, "totality", claims, [True]) is None
    assert "3.5, not an Interval" in replay(number, "totality", claims, [True])
    assert replay(nothing, "totality", claims, [False]) is None


def test_determinism_sees_a_rule_that_changes_its_mind():
    answers = iter([Interval(0, 1), Interval(0, 2)])
    told = replay(lambda claims: next(answers), "determinism", ["[0, 2]"])
    assert told == "asking twice about [0, 2] changes the answer from [0, 1] to [0, 2]"


def test_determinism_sees_a_rule_that_remembers():
    seen = []

    def highest_ever(claims):
        seen.extend(claim.value for claim in claims)
        return Interval.point(max(seen))

    told = replay(highest_ever, "determinism", ["[0, 2]"])
    assert told == (
        "asking about [0, 2], then about [1024, 1026], then about the first again "
        "changes the answer from [1, 1] to [1025, 1025]"
    )


def test_rounding_is_not_blamed_on_a_mean():
    def mean(claims):
        middles = [(claim.interval.lower + claim.interval.upper) / 2 for claim in claims]
        return Interval.point(sum(middles) / len(middles))

    thirds = ["[1, 1]", "[0, 0]", "[0, 0]"]
    assert replay(mean, "shift", thirds, [1024]) is None
    assert replay(mean, "internality", ["[0.1, 0.1]"] * 3) is None
