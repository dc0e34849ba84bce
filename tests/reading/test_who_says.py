"""Short texts of many kinds with who states each figure, and whom that one cites.

In `who_says.txt` and `who_says_german.txt` a text stands below its heading; each line behind it holds a figure,
its source and whom that cites (several right answers with " / " between). A line that begins
with ``!`` is known to be wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import consilience as cs
from consilience.reading.sayings import Sayings
from consilience.reading.stories import Story
from consilience.wording.languages import cues_of, words_of

TABLES = {"en": "who_says.txt", "de": "who_says_german.txt"}
Label = tuple[str, str, str, bool]


def cases(locale: str) -> Iterator[tuple[str, str, list[Label]]]:
    table = Path(__file__).with_name(TABLES[locale]).read_text(encoding="utf-8")
    for block in re.split(r"^# ", table, flags=re.M)[1:]:
        head, _, rest = block.partition("\n")
        lines = rest.splitlines()
        labels = []
        for line in lines:
            if line[:2] in ("> ", "! "):
                figure, source, cites, *_ = [*(part.strip() for part in line[2:].split("|")), "", ""]
                labels.append((figure, source, cites, line[0] == ">"))
        yield head, "\n".join(line for line in lines if line[:2] not in ("> ", "! ")).strip(), labels


def is_named(name: str, label: str) -> bool:
    def plain(words: str) -> str:
        return re.sub(r"^(the|a|an|der|die|das)\s+", "", words.casefold().strip())

    return plain(name) in map(plain, label.split(" / "))


ENGLISH = sum(1 for _ in cases("en"))
CASES = [pytest.param(one, text, labels, id=head) for one in TABLES for head, text, labels in cases(one)]


def named(text: str, labels: list[Label], **options: str) -> Iterator[tuple[str, str, str, bool, bool]]:
    """Yield each figure with its source and whom that cites, whether these are right, and whether known to be."""
    claims = list(cs.find_claims(text, reported="2024-03-05", **options))
    for figure, source, cites, right in labels:
        found = next(claim for claim in claims if figure in claim.figure.words)
        claims.remove(found)
        name = found.source.name if found.source else ""
        cited = "; ".join(one.name for one in found.cites)
        yield figure, name, cited, is_named(name, source) and is_named(cited, cites), right


@pytest.mark.parametrize(("locale", "text", "labels"), CASES)
def test_each_figure_has_the_source_that_the_text_names(locale: str, text: str, labels: list[Label]) -> None:
    for figure, name, cited, right, expected in named(text, labels, locale=locale):
        assert right is expected, (figure, name, cited)


@pytest.mark.parametrize(("text", "labels"), [pytest.param(*one.values[1:], id=one.id) for one in CASES[:ENGLISH]])
def test_a_parser_loses_no_source_that_the_rules_name(text: str, labels: list[Label], helped: str) -> None:
    for figure, name, cited, right, expected in named(text, labels, parser=helped):
        assert right or not expected, (figure, name, cited)


@pytest.mark.parametrize("locale", TABLES)
def test_a_statement_shows_in_no_other_word_than_those_looked_at(locale: str) -> None:
    for _, text, _ in cases(locale):
        story = Story(text, cues_of(locale), words_of(locale))
        some, all_words = Sayings(story), Sayings(story)
        all_words.starting = frozenset(map(story.word, range(len(story.tokens))))
        for number in range(len(story.sentences)):
            assert some.in_sentence(number) == all_words.in_sentence(number)
