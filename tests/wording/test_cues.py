"""Words of one kind: what their unions hold, and that each is made once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from consilience.reading.stories import Story
from consilience.wording.languages import cues_of, words_of
from consilience.wording.word_tables import Words

CUES = cues_of("en")
SETS = st.frozensets(st.sampled_from("abcdef"))


@given(SETS, SETS)
def test_unions_and_differences_are_those_of_sets(one, other):
    for kind in (Words(other), other, set(other)):
        words = Words(one)
        for _ in range(2):  # made, and then kept
            assert words | kind == one | other
            assert words - kind == one - other


def test_each_is_made_once():
    assert (CUES.says | CUES.finds) is (CUES.says | CUES.finds)
    assert (CUES.says - CUES.documents) is (CUES.says - CUES.documents)


@given(st.lists(st.sampled_from(sorted({word for row in CUES.statuses.values() for one in row for word in one[0]}))))
def test_a_phrase_is_the_longest_of_all_that_fit(words):
    story = Story(" ".join(words), CUES, words_of("en"))
    said = [story.word(k) for k in range(len(story.tokens))]
    for k, word in enumerate(said):
        fit = [one for one in CUES.statuses.get(word, ()) if said[k : k + len(one[0])] == list(one[0])]
        longest = max(fit, key=lambda one: len(one[0]), default=None)
        assert story.phrase(k, CUES.statuses) == (None if longest is None else (k + len(longest[0]), longest[1]))
