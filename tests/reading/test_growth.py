"""Time is linear in the length of a text: counted in looks at its tokens, not in seconds."""

import runpy
from pathlib import Path

import pytest

from consilience.wording.passages import Passage
from consilience.wording.tokens import tokenize

hostile = runpy.run_path(str(Path(__file__).parents[2] / "benchmarks" / "hostile_texts.py"))

# Each place of a text looks at a bounded number of others; the words of a figure are read a few times more.
LOOKS = 450
AT_LEAST = 1_000  # what a text of few tokens may take


@pytest.mark.parametrize("unit", hostile["UNITS"])
@pytest.mark.parametrize("reader", hostile["READERS"])
def test_both_readers_look_at_each_token_a_bounded_number_of_times(reader, unit, monkeypatch):
    looks = 0
    made = Passage.__post_init__

    def counted(self):
        made(self)

        class Counting(type(self.at)):
            def __getitem__(self, i):
                nonlocal looks
                looks += 1
                return super().__getitem__(i)

        self.at = Counting(self.at)

    monkeypatch.setattr(Passage, "__post_init__", counted)
    text = hostile["text_of"](unit, 12_000)
    hostile["READERS"][reader](text)
    assert looks <= AT_LEAST + LOOKS * len(tokenize(text))
    assert looks or "killed" not in text  # else nothing would be counted
