"""`check_laws` and `law_tests` as their users meet them."""

from __future__ import annotations

import random
import subprocess
import sys
from itertools import count

import numpy as np
import pytest
from hypothesis import strategies as st

import consilience as cs
from consilience import Interval, LawError, OptionError, rules
from consilience.testing import Report, bad_rules, check_laws, law, law_tests, laws, replay
from consilience.testing.strategies import claim_sets


def middle_of_the_rest(claims):
    """As a new user would write it: the mean of the midpoints after dropping the highest and the lowest."""
    middles = sorted((claim.interval.lower + claim.interval.upper) / 2 for claim in claims)
    kept = middles[1:-1] or middles
    return Interval.point(sum(kept) / len(kept))


def test_a_new_users_rule_in_under_five_lines():
    report = cs.testing.check_laws(middle_of_the_rest, max_examples=100)
    told = str(report)
    assert told.startswith("middle_of_the_rest breaks ")
    assert "totality: The rule answers: it never raises" in told
    assert "But for no claims the rule raises ZeroDivisionError: division by zero." in told
    assert "echo: Another outlet that repeats what an origin said, later, changes nothing." in told
    assert "agreement: Where all claims can be true at once, so can the answer." in told
    assert "minority: Fewer than half of the origins" in told
    assert "Nothing found against, where it answers: determinism, order, anonymity" in told


def test_what_a_rule_never_answers_is_not_called_kept():
    def middle_of_three(claims):
        return Interval.point(sorted(claim.value for claim in claims)[1:-1][0])

    report = check_laws(middle_of_three, laws=["merge", "order"])
    assert not report.findings[0].holds
    assert report.findings[0].counterexample == "it could not be checked: it raises IndexError: list index out of range"
    assert report.findings[1].holds
    assert report.findings[1].unanswered
    assert str(report).endswith("Nothing found against, where it answers: order.")


def test_what_a_rule_seldom_answers_is_told():
    def picky(claims):
        if len({claim.interval for claim in claims}) < 4:
            raise ValueError
        return rules.Hull()(claims)

    (finding,) = check_laws(picky, laws=["order"]).findings
    assert 0 < finding.answered < finding.unanswered
    told = f"order (it answers {finding.answered} times of {finding.answered + finding.unanswered})"
    assert str(check_laws(picky, laws=["order"])).endswith(f"Nothing found against, where it answers: {told}.")


def test_what_could_not_be_checked_is_told_once():
    class Broken:
        def __call__(self, claims):
            return (1, 2)

    assert str(check_laws(Broken(), laws=["totality", "order", "echo"], max_examples=10)).splitlines() == [
        "Broken breaks 3 of 3 laws.",
        "",
        f"totality: {laws.totality.sentence}",
        "    But for no claims the answer is (1, 2), not an Interval.",
        "",
        "order, echo: it could not be checked: it answers (1, 2), which is not an Interval.",
    ]


def test_a_rule_gets_a_tuple_as_it_does_from_reconcile():
    got = set()

    def nosy(claims):
        got.add(type(claims))
        return rules.Hull()(claims)

    check_laws(nosy, max_examples=5)
    assert got == {tuple}


def test_a_law_may_ask_what_a_rule_says_of_itself():
    @law("The rule declares that it may have no answer.")
    def modesty(rule, claims, draw):
        return None if rule.may_be_empty else "it does not"

    assert check_laws(rules.CommonGround(), laws=[modesty]).ok
    assert not check_laws(rules.Hull(), laws=[modesty]).ok


def test_sets_without_claims_are_left_to_totality():
    assert check_laws(rules.CommonGround(), claims=claim_sets(min_size=0, max_size=1), max_examples=50).ok


def test_the_report_is_the_same_every_time():
    reports = [check_laws(rules.Mode(), laws=["minority", "order"], max_examples=60) for _ in range(2)]
    assert reports[0] == reports[1]


def test_report_rows():
    report = check_laws(bad_rules.first_wins, laws=[laws.order, "echo"])
    frame = report.to_frame()
    assert list(frame.columns) == ["law", "holds", "sentence", "counterexample"]
    assert frame.law.tolist() == ["order", "echo"]
    assert frame.holds.tolist() == [False, True]
    assert frame.sentence.tolist() == [laws.order.sentence, laws.echo.sentence]
    assert frame.counterexample[0].startswith("shuffling [")
    assert frame.counterexample.isna().tolist() == [False, True]
    assert not report.ok
    with pytest.raises(LawError, match="shuffling"):
        report.raise_if_failed()
    with pytest.raises(AssertionError):
        report.raise_if_failed()


def test_a_rule_that_keeps_all():
    report = check_laws(rules.Hull(), laws=["order", "merge"])
    assert report.ok
    report.raise_if_failed()
    assert str(report) == "Hull() was found to break none of 2 laws."


def test_a_rule_that_always_raises_is_reported_and_does_not_crash_the_report():
    def broken(claims):
        raise KeyError("deaths")

    report = check_laws(broken, max_examples=20)
    told = {finding.law.name: finding.counterexample for finding in report.findings}
    assert told["totality"] == "for no claims the rule raises KeyError: 'deaths'"
    assert told["order"] == "it could not be checked: it raises KeyError: 'deaths'"
    assert not any(finding.holds for finding in report.findings)


def test_a_rule_that_answers_with_a_number_is_told_so():
    report = check_laws(lambda claims: 3.0, laws=["order", "totality"], max_examples=20)
    assert "it answers 3.0, which is not an Interval" in report.findings[0].counterexample
    assert "3.0, not an Interval" in report.findings[1].counterexample


def test_a_rule_that_raises_now_and_then_is_judged_by_what_it_answers():
    def picky(claims):
        if len(claims) > 2:
            raise ValueError
        return claims[0].interval if claims else None

    report = check_laws(picky, laws=["totality", "order", "echo"])
    assert [finding.holds for finding in report.findings] == [False, False, True]
    assert "raises ValueError" in report.findings[0].counterexample


def test_a_rule_that_answers_now_so_now_so_is_caught():
    turn = count()
    assert not check_laws(lambda claims: Interval.point(next(turn)), laws=["determinism"]).ok


def test_chance_begins_at_the_same_place():
    def lots(claims):
        return Interval.point(random.randrange(100) + 100 * np.random.randint(100))

    state, numpy_state = random.getstate(), np.random.get_state()[1].tolist()
    (finding,) = check_laws(lots, laws=["determinism"]).broken
    told = [replay(lots, finding.law, finding.claims, finding.drawn) for _ in range(2)]
    assert told == [finding.counterexample] * 2
    assert random.getstate() == state
    assert np.random.get_state()[1].tolist() == numpy_state


def test_claims_of_the_users_own():
    points = claim_sets(unbounded=False, open_ends=False)
    report = check_laws(middle_of_the_rest, laws=["totality"], claims=points)
    assert "no claims" in report.findings[0].counterexample
    only_two = claim_sets(min_size=2, max_size=2, chains=False)
    assert check_laws(rules.Hull(), laws=["minority"], claims=only_two).ok


def test_claims_of_the_users_own_type():
    class Row:
        def __init__(self, number):
            self.interval, self.value, self.source = Interval.point(number), float(number), f"row {number}"
            self.origins, self.reported = frozenset({self.source}), None

    rows = st.lists(st.integers(0, 5).map(Row), min_size=1, max_size=3)
    assert check_laws(rules.Median(), laws=["order", "anonymity", "echo", "shift"], claims=rows).ok
    report = check_laws(bad_rules.first_wins, laws=["order"], claims=rows)
    assert report.findings[0].counterexample.startswith("shuffling [")


def test_a_law_of_the_users_own():
    @law("No answer is below 0.", name="floor", reference="our style guide")
    def never_negative(rule, claims, draw):
        answer = rule(claims)
        return f"the answer is {answer}" if answer is not None and answer.lower < 0 else None

    assert (never_negative.name, never_negative.reference) == ("floor", "our style guide")
    report = check_laws(rules.Hull(), laws=[never_negative])
    assert report.findings[0].counterexample in ("the answer is [-1, -1]", "the answer is (-inf, 0]")
    assert str(report).startswith("Hull() breaks the one law it was checked against.")
    assert check_laws(bad_rules.never_negative, laws=[never_negative]).ok


@pytest.mark.parametrize(
    ("call", "hint"),
    [
        (lambda: check_laws(rules.Hull(), laws=["ordr"]), "did you mean 'order'"),
        (lambda: check_laws(rules.Hull(), laws="order"), r"write \['order'\]"),
        (lambda: law_tests(rules.Hull(), expected_failures={"ordr": "?"}), "did you mean 'order'"),
        (lambda: law_tests(rules.Hull(), laws=["echo"], expected_failures={"order": "?"}), "echo"),
        (lambda: check_laws(rules.Hull(), laws=[len]), "make one of a function by @law"),
        (lambda: check_laws(rules.Hull(), laws=[law("Yes.")(lambda *_: True)]), "words of a counterexample, or None"),
        (lambda: law(len), r'write @law\("The answer is'),
        (lambda: check_laws(rules.Hull), r"write Hull\(\.\.\.\)"),
        (lambda: check_laws("hull"), "give a function, or one of consilience.rules"),
    ],
)
def test_what_cannot_be_checked(call, hint):
    with pytest.raises(OptionError, match=hint):
        call()


test_hull = law_tests(
    rules.Hull(),
    laws=["order", "merge", "minority"],
    max_examples=50,
    expected_failures={"minority": "a hull holds everything"},
)


MODULE = """
from consilience import rules
from consilience.testing import bad_rules, law_tests

test_first = law_tests(bad_rules.first_wins, laws=["order", "echo"])
test_expected = law_tests(bad_rules.first_wins, laws=["order"], expected_failures={"order": "files are sorted"})
test_too_gloomy = law_tests(rules.Hull(), laws=["order"], expected_failures={"order": "who knows"})
"""


def test_law_tests_in_pytest(tmp_path):
    (tmp_path / "test_rules.py").write_text(MODULE)
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-rxfE", "-p", "no:cacheprovider", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    out = ran.stdout
    assert ran.returncode == 1
    assert "FAILED" in out
    assert "test_first[order]" in out
    assert "order: The order of the claims does not matter." in out
    assert "XFAIL" in out
    assert "files are sorted" in out
    assert "[XPASS(strict)] who knows" in out
    assert "2 failed, 1 passed, 1 xfailed" in out


def test_a_report_can_be_kept():
    report = check_laws(rules.Hull(), laws=["order"], max_examples=5)
    assert report == Report("Hull()", report.findings)


def test_a_rule_that_looks_at_names_is_seen_where_they_are_drawn():
    def ministry_first(claims):
        chosen = [claim for claim in claims if "ministry" in claim.source.name] or claims
        return rules.Hull()(chosen)

    assert check_laws(ministry_first, laws=["anonymity"], max_examples=50).ok
    drawn = claim_sets(names=["ministry", "B", "C", "D", "E"])
    assert not check_laws(ministry_first, laws=["anonymity"], claims=drawn).ok
