"""A language is a table that is checked when it is loaded; no word of one stands in code."""

from __future__ import annotations

import ast
from dataclasses import fields
from decimal import Decimal
from pathlib import Path

import pytest

from consilience.errors import OptionError
from consilience.wording.language_tables import language
from consilience.wording.languages import LANGUAGES, words_of
from consilience.wording.reasons import REASONS
from consilience.wording.vocabulary import Wording

SOURCE = Path(__file__).parents[2] / "src" / "consilience"
ENGLISH = words_of("en")
CANONICAL = {
    *REASONS,
    "part",
    "share",
    "factor",
    "date",
    "year",
    "about",
    "of",
    "or",
    "degree",
    "foot",
    "inch",
    "lb",
    "metre",
    "error",
    "scale",
}
CANONICAL |= {
    "statistical",
    "systematic",
    "figure",
    "between",
    "number",
    "raised",
    "range",
    "upper",
    "dozens",
    "nearly",
}
"""Names that the code gives to what a language says in its own words."""


def test_a_language_stands_alone_or_beside_another():
    alone = language(before={"about": "etwa, um die"}, months="mai", multiples="tausend 3", fractions="halb 0.5")
    assert alone.before["um"] == ((("um", "die"), "about"),)
    assert (alone.months, alone.multiples["tausend"], alone.fractions["halb"]) == ({"mai"}, 1000, Decimal("0.5"))
    assert not alone.negations
    both = language(alone, months="juni", multiples="tausend x1001", without={"fractions": "halb"})
    assert both.months == {"mai", "juni"}
    assert (both.multiples["tausend"], both.fractions, both.before) == (1001, {}, alone.before)


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"monhts": "mai"}, "this is not a kind of words: got 'monhts'; did you mean 'months'?"),
        ({"without": {"mnths": "mai"}}, "this is not a kind of words: got 'mnths'; did you mean 'months'?"),
        ({"before": {"abuot": "etwa"}}, "before: unknown meaning: got 'abuot'; did you mean 'about'?"),
        ({"behind": {"shares": "prozent"}}, "behind: unknown meaning: got 'shares'; did you mean 'share'?"),
        ({"multiples": "tausend"}, "multiples: the entries cannot be read: got 'tausend'; write a table such as"),
        ({"numbers": "eins one"}, "numbers: the entries cannot be read: got 'eins one'; write a table such as"),
        ({"fractions": "halb ½"}, "fractions: the entries cannot be read"),
        ({"months": 5}, "months: the entries cannot be read: got 5; write a set of words"),
        ({"vague": {"dozen": "dutzende"}}, "vague: unknown meaning: got 'dozen'; did you mean 'dozens'?"),
    ],
)
def test_a_table_that_cannot_be_read_says_where(table, message):
    with pytest.raises(OptionError) as found:
        language(**table)
    assert str(found.value).startswith(message)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_language_has_every_kind_of_words(locale):
    words = words_of(locale)
    kinds = [one for one in fields(Wording) if one.name != "spelling"]
    assert all(isinstance(getattr(words, one.name), (dict, frozenset)) for one in kinds)


def _compared(tree):
    """Every string that code compares a word of a text with."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            for side in (node.left, *node.comparators):
                yield from (n.value for n in ast.walk(side) if isinstance(n, ast.Constant) and isinstance(n.value, str))


@pytest.mark.parametrize(
    "path",
    [*sorted((SOURCE / "wording").glob("*.py")), *(SOURCE / "reading" / f"{name}.py" for name in ("clauses", "prose"))],
    ids=lambda path: path.stem,
)
def test_no_word_of_a_language_stands_in_code(path):
    known = set().union(*(getattr(ENGLISH, one.name) or () for one in fields(Wording) if one.name != "spelling"))
    compared = {
        text for text in _compared(ast.parse(path.read_text(encoding="utf-8"))) if len(text) > 1 and not text.isdigit()
    }
    assert compared & known <= CANONICAL
