"""Statements: what counterexamples are written in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience import OptionError, Source
from consilience.testing import statements
from consilience.testing.notation import Statement, letter, rename, restate, words
from consilience.testing.strategies import claim_sets

PIECES = [
    "Health",
    "Kyiv",
    ", ",
    " and ",
    " citing ",
    " on 2024-01-01",
    " grade B",
    '"',
    "\\",
    "'",
    "é",
    "]",
    "stating 1",
]
NAMES = st.lists(st.sampled_from(PIECES), min_size=1, max_size=4).map("".join).map(str.strip).filter(bool)


@given(claims=claim_sets())
def test_what_is_written_reads_back_equal(claims):
    for claim in claims:
        statement = restate(claim)
        (again,) = statements(str(statement))
        assert str(again) == str(statement)
        assert (again.interval, again.value, again.origins) == (claim.interval, claim.value, claim.origins)
        assert (again.reported, again.source.name) == (claim.reported, claim.source.name)
        assert again.source.reliability == claim.source.reliability


@given(st.lists(NAMES, min_size=1, max_size=3, unique=True))
def test_any_name_reads_back_as_one(names):
    cited = tuple(Source(name=name) for name in names[1:])
    stated = Statement(cs.Interval(0, 1), 0.5, Source(name=names[0], cites=cited), frozenset(names[1:] or names))
    (again,) = statements(str(stated))
    assert (again.source.name, again.origins) == (stated.source.name, stated.origins)


def test_a_name_that_would_part_is_quoted():
    assert str(statements('[0, 1] by "Health, Kyiv" citing UN and "A and B"')[0]) == (
        '[0, 1] by "Health, Kyiv" citing "A and B", UN'
    )


def test_sources_are_named_where_something_hangs_on_them():
    assert words(statements("[0, 0]", "[1, 1]")) == "[0, 0], [1, 1]"
    assert words(statements("[0, 0]", "[1, 1]"), named=True) == "[0, 0] by A, [1, 1] by B"
    assert words(statements("[0, 0]", "[1, 1] by X citing A")) == "[0, 0] by A, [1, 1] by X citing A"
    assert words([]) == "no claims"


def test_renaming_reaches_those_who_are_cited():
    (claim,) = statements("[0, 1] by X citing A, B")
    renamed = rename(claim, {"A": "B", "B": "A", "X": "Y"})
    assert (renamed.source.name, renamed.origins) == ("Y", frozenset("AB"))
    assert [cited.name for cited in renamed.source.cites] == ["B", "A"]


def test_letters_go_on():
    assert [letter(place) for place in (0, 25, 26, 53)] == ["A", "Z", "A1", "B2"]


@pytest.mark.parametrize("text", ["0, 1", "[0, 1] from A", "[0, 1] grade G", ""])
def test_what_is_no_statement(text):
    with pytest.raises(OptionError, match="not a statement"):
        statements(text)
