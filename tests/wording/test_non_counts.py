"""Each rule by which a number is not a count takes its own examples, and leaves the others to somebody else."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import consilience as cs
from consilience.errors import FigureError
from consilience.wording import foreign, grammar, non_counts
from consilience.wording.conventions import Convention
from consilience.wording.grammar import mentions
from consilience.wording.non_counts import NON_COUNTS
from consilience.wording.reasons import REASONS
from consilience.wording.texts import Text


def _found(rule, text):
    return list(mentions(text, Convention(locale=rule.locale)))


@pytest.mark.parametrize("rule", NON_COUNTS, ids=lambda rule: f"{rule.stage}: {rule.name}")
class TestEachRule:
    def test_it_takes_its_examples(self, rule):
        assert rule.takes
        for text in rule.takes:
            assert (rule.name, rule.code) in {(found.rule, found.code) for found in _found(rule, text)}, text

    def test_it_leaves_the_others(self, rule):
        assert rule.leaves
        for text in rule.leaves:
            assert rule.name not in {found.rule for found in _found(rule, text)}, text

    def test_its_code_is_a_reason(self, rule):
        assert rule.code in REASONS


def test_names_are_told_apart():
    names = [rule.name for rule in NON_COUNTS]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("text", "rule"),
    [("1999", "what may be a year"), ("flight 370", "name"), ("9 out of 10", "share of a whole"), ("unknown", "")],
)
def test_a_refusal_says_which_rule_spoke(text, rule):
    with pytest.raises(FigureError) as found:
        cs.read_figure(text)
    assert found.value.rule == rule
    (other,) = cs.find_figures(text).others
    assert other.rule == rule


def test_a_rule_travels_with_its_error():
    import pickle

    with pytest.raises(FigureError) as found:
        cs.read_figure("1999")
    assert pickle.loads(pickle.dumps(found.value)).rule == "what may be a year"


_WORDS = sorted({word for rule in NON_COUNTS for text in (*rule.takes, *rule.leaves) for word in text.split()})


@given(st.lists(st.sampled_from(_WORDS), max_size=8).map(" ".join), st.sampled_from([None, "de", "fr"]))
@example("100 habitants", "fr")
def test_what_is_not_asked_would_say_nothing(text, locale):
    quick = list(mentions(text, Convention(locale=locale)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(non_counts, "_asked", lambda stage, *_: non_counts._STAGES[stage])
        patch.setattr(non_counts, "_looked_at", lambda *_: non_counts._STAGES["whole"])
        patch.setattr(grammar, "_stirring", lambda p: range(len(p.tokens)))
        patch.setattr(foreign, "_strange_words", lambda _: defaultdict(lambda: True))
        patch.setattr(Text, "is_plain", lambda *_: False)
        patch.setattr(Text, "holds", lambda *_: True)
        assert list(mentions(text, Convention(locale=locale))) == quick
