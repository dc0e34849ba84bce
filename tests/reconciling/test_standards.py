"""Standards of confirmation, and claims that bound nothing."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.__main__ import main
from consilience.errors import OptionError


def claim(name, figure, source=None, **more):
    return cs.Claim(id=name, figure=figure, source=source or name, **more)


def judged(claims, **standard):
    (found,) = cs.reconcile(claims, standard=cs.Standard(**standard)).judgements
    return found.met, found.missing


CASES = [
    ([claim("a", "5"), claim("b", "5", grade="B2")], {"grade": "B"}, True, ()),
    (
        [claim("a", "5"), claim("b", "5", grade="C1")],
        {"grade": "B"},
        False,
        ("a source graded B or better (the best is C1)",),
    ),
    ([claim("a", "5", cites="b"), claim("b", "5", grade="A")], {"grade": "B"}, False, ("one more origin",)),
    ([claim("a", "5"), claim("b", "at least 4", grade="A")], {}, False, ("one more origin",)),
    ([claim("a", "5"), claim("b", "5", standing="denied")], {}, False, ("one more origin",)),
    ([claim("a", "5"), claim("b", "6", grade="A")], {"grade": "B"}, False, ("one more origin",)),
    (
        [claim("a", "about 5"), claim("b", "5", grade="F6")],
        {"grade": "E"},
        False,
        ("a source graded E or better (the best is F6)",),
    ),
    ([claim("a", "5", grade="B3"), claim("b", "5", grade="B2")], {"grade": "B2"}, True, ()),
    (
        [claim("a", "5", grade="B3"), claim("b", "5")],
        {"grade": "B2"},
        False,
        ("a source graded B2 or better (the best is B3)",),
    ),
    ([claim("a", "at least 5")], {}, False, ("a figure",)),
    ([*(claim(n, "50") for n in "xyz"), claim("a", "40", grade="A"), claim("b", "40")], {"grade": "B"}, True, ()),
    ([claim("a", "5", cites=["n", "m"]), claim("b", "5", cites=["m", "k"])], {}, False, ("one more origin",)),
]


@pytest.mark.parametrize(("claims", "standard", "met", "missing"), CASES)
def test_what_a_standard_says(claims, standard, met, missing):
    assert judged(claims, **standard) == (met, missing)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["1-3", "2", "2-5", "4", "at least 2", "about 4"]), st.sampled_from(["", "A", "C", "F"])
        ),
        min_size=1,
        max_size=5,
    ),
    st.integers(1, 3),
    st.sampled_from(["", "B", "D"]),
)
def test_it_is_met_just_if_some_claims_that_meet_suffice(rows, origins, grade):
    claims = [claim(f"c{n}", figure, grade=letter) for n, (figure, letter) in enumerate(rows)]
    naming = [one for one in claims if one.figure.names]

    def suffices(some):
        common = some[0].interval
        for one in some[1:]:
            common = common and common.intersect(one.interval)
        graded = not grade or any(one.grade and one.grade != "F" and one.grade <= grade for one in some)
        return common is not None and len(some) >= origins and graded

    sets = (some for size in range(1, len(naming) + 1) for some in itertools.combinations(naming, size))
    assert judged(claims, origins=origins, grade=grade)[0] == any(map(suffices, sets))


def test_the_words_and_the_table_say_so():
    rows = [
        claim("a", "about 5", "Star", scope={"what": "dead"}),
        claim("b", "5", "Sun", scope={"what": "dead"}, grade="B2"),
        claim("c", "7", "Star", scope={"what": "hurt"}),
        claim("d", "9", "Army", scope={"what": "hurt"}, standing="denied"),
    ]
    result = cs.reconcile(rows, standard=cs.Standard(grade="B"))
    page = " ".join(str(result).split())
    assert "Standard (two origins, one of them graded B or better): met for 1 of 2 scopes." in page
    assert "Dead: met, 5 by Star and Sun." in page
    assert "Hurt: not met, one more origin and a source graded B or better are missing." in page
    assert "Army's 9 is denied: shown, and not counted." in page
    frame = result.standards.set_index("what")
    assert frame.loc["dead", ["met", "claims", "sources", "origins", "grade"]].tolist() == [
        True,
        "a; b",
        "Star; Sun",
        2,
        "B2",
    ]
    assert frame.loc["hurt", "missing"] == "one more origin; a source graded B or better"
    assert list(cs.reconcile(rows).standards.columns)[:2] == ["scope", "met"]
    assert cs.reconcile(rows).consistent  # what is denied conflicts with nothing
    assert result.ranges["claims"].tolist() == [2, 1]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"origins": 0}, "origins: it should be greater than or equal to 1: got 0"),
        ({"grade": "F"}, "a grade that cannot be judged is not a standard: got 'F'; use A to E, 1 to 5"),
        ({"grade": "Z"}, "not an Admiralty grade: got 'Z'"),
    ],
)
def test_standards_that_make_no_sense_are_refused(given, told):
    with pytest.raises(cs.ConsilienceError, match=told):
        cs.Standard(**given)
    assert issubclass(OptionError, cs.ConsilienceError)


def test_the_command_takes_a_standard(tmp_path, capsys):
    path = tmp_path / "a.csv"
    path.write_text("figure,source,grade,standing\n5,Star,B2,\n5,Sun,,\n9,Army,,denied\n")
    assert main([str(path), "--standard", "2,B"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "met for 1 of 1 scope." in said
    assert "Army's 9 is denied: shown, and not counted." in said
