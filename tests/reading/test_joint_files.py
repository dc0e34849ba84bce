"""Several files as one comparison: ids and files kept apart, names and units brought together."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import reduce
from operator import add

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import consilience as cs
from consilience.__main__ import main
from consilience.errors import ClaimError, OptionError, ReadError, SourceError
from consilience.model.claim_columns import ClaimColumns
from consilience.model.claim_sets import left_over
from consilience.model.sources import merge_sources
from consilience.reading.readers import read_claims
from consilience.showing.tables import discrepancy_lines


@pytest.fixture
def offices(tmp_path):
    (tmp_path / "a.csv").write_text("figure,source,where\n40,Star,Germany\nmany,Star,Germany\n")
    (tmp_path / "b.csv").write_text("Tote;Amt;Land\n1,5;Amt;Deutschland\n2.000;Amt;Frankreich\n")
    (tmp_path / "c.toml").write_text(
        'measure = "flow"\n[sources.Star]\ncites = ["NIS"]\n'
        '[[claims]]\nid = "nis"\nfigure = "about 41"\nsource = "NIS"\nscope = {where = "Germany"}\n'
    )
    return tmp_path


B = {"figure": "Tote", "source": "Amt", "scope": {"where": "Land"}, "convention": cs.Convention(locale="de")}


def test_the_same_scope_in_two_files_is_compared(offices):
    both = read_claims([offices / "a.csv", offices / "c.toml"])
    assert [(claim.id, claim.file, claim.measure) for claim in both] == [
        ("a.csv:2", "a.csv", "stock"),
        ("nis", "c.toml", "flow"),
    ]
    assert both["a.csv:2"].origins == {"NIS"}  # what one file says of a source holds in the other
    assert (both.rejected[0].file, both.rejects["file"].tolist()) == ("a.csv", ["a.csv"])
    assert str(both.rejected[0]).startswith("a.csv, row ")


def test_names_and_scales_are_brought_together(offices):
    names = {"where": {"Deutschland": "Germany"}, "source": {"Amt": "Office"}}
    german = read_claims(offices / "b.csv", names=names, scale="thousands", **B)
    assert [(claim.value, claim.scope["where"], claim.source.name) for claim in german] == [
        (1500, ("Germany",), "Office"),
        (2_000_000, ("Frankreich",), "Office"),
    ]
    both = read_claims(offices / "a.csv") + german.named("b.csv")
    result = cs.reconcile(both, convention=cs.Convention(kappa=0))
    assert result.claims["b.csv:2"].value == 1500  # it keeps its locale when its words are read anew
    assert result.discrepancies["claims"].tolist() == ["2; b.csv:2"]


@pytest.mark.parametrize(
    ("row", "value", "unit"),
    [
        ({"figure": "5", "unit": "thousands"}, 5000, "persons"),
        ({"figure": "about 5.2", "unit": "thousands"}, 5200, "persons"),
        ({"low": "4", "high": "6", "unit": "thousands"}, 5000, "persons"),
        ({"figure": "5", "unit": "heads"}, 5, "persons"),
    ],
)
def test_a_unit_may_multiply(row, value, unit):
    names = {"unit": {"thousands": "1000 persons", "heads": "persons"}}
    (claim,) = read_claims([row], names=names)
    assert (claim.value, claim.scope["unit"]) == (value, (unit,))
    again = claim.under(cs.Convention(kappa="0.2", bare="rounded"))
    assert again.value == value
    assert again.figure.value == Decimal(value)


def test_what_cannot_be_multiplied_is_a_reject():
    (reject,) = read_claims([{"figure": "40+"}, {"figure": "dozens"}], scale=1000).rejected
    assert (reject.row, reject.reason) == (2, "scale")
    with pytest.raises(OptionError, match="not a factor of figures: got 'dozens'; use thousands, millions, billions"):
        read_claims([{"figure": "5"}], scale="dozens")


def test_paths_are_renamed_by_segment():
    names = {"where": {"Russland": "Russia"}}
    (claim,) = read_claims([{"figure": "5", "where": "Russland/Kursk"}], names=names, paths=True)
    assert claim.scope["where"] == ("Russia", "Kursk")


def test_a_small_file_names_the_others(offices):
    (offices / "all.toml").write_text(
        'title = "All"\n[[files]]\npath = "a.csv"\n[[files]]\npath = "c.toml"\n'
        '[[files]]\npath = "b.csv"\nlocale = "de"\nscale = "thousands"\n'
        'columns = {figure = "Tote", source = "Amt"}\nscope = {where = "Land"}\n'
        '[files.names]\nwhere = {Deutschland = "Germany"}\n'
    )
    claims = read_claims(offices / "all.toml")
    assert claims.title == "All"
    assert [(claim.id, claim.value) for claim in claims] == [
        ("a.csv:2", 40), ("nis", 41), ("b.csv:2", 1500), ("b.csv:3", 2_000_000),
    ]  # fmt: skip


def test_a_dossier_reads_nothing_outside_of_its_folder(offices):
    inner = offices / "inner"
    inner.mkdir()
    (inner / "x.toml").write_text('[[files]]\npath = "../a.csv"\n')
    with pytest.raises(ReadError, match=r"a dossier may not name a file elsewhere: got '\.\./a\.csv'"):
        read_claims(inner / "x.toml")
    (inner / "link.csv").symlink_to(offices / "a.csv")
    (inner / "x.toml").write_text('[[files]]\npath = "link.csv"\n')
    with pytest.raises(ReadError, match="a dossier may not name a file elsewhere"):
        read_claims(inner / "x.toml")
    (inner / "x.toml").write_text('[[files]]\npath = "x.toml"\n')
    with pytest.raises(ReadError, match="a file that a dossier names may not name files"):
        read_claims(inner / "x.toml")


def test_what_two_sets_say_differently_is_refused():
    def one(**more):
        return cs.ClaimSet([cs.Claim(id="a", figure="5", source=cs.Source(name="x", **more.pop("said", {})))], **more)

    both = one().named("a") + one(said={"reliability": "B"}).named("b")
    assert {claim.source.reliability for claim in both.named("f")} == {"B"}
    with pytest.raises(SourceError, match="x stands for two sources, which differ in reliability"):
        one(said={"reliability": "A"}) + one(said={"reliability": "B"})
    with pytest.raises(ClaimError, match="two sets disregard different dimensions"):
        one(compare_across=["status"]) + one(compare_across=["when"])
    with pytest.raises(ClaimError, match="two sets were read by different conventions"):
        one(convention=cs.Convention(kappa=0)) + one()


def test_the_command_compares_files_together(offices, capsys, monkeypatch):
    monkeypatch.chdir(offices)
    (offices / "d.csv").write_text("dead,paper,town\n50,Sun,Germany\n")
    assert main(["a.csv", "d.csv", "--map", "d.csv:figure=dead,source=paper,where=town"]) == 1
    said = capsys.readouterr().out
    assert "Sun's 50 is 10 higher" in said
    assert main(["a.csv", "b.csv", "--map", "b.csv:figure=Tote,source=Amt,where=Land,locale=de,scale=thousands"]) == 0
    assert main(["a.csv", "--map", "x.csv:figure=dead"]) == 2
    assert "no such file among the arguments: got 'x.csv:figure=dead'" in capsys.readouterr().err
    assert main(["a.csv", "a.csv"]) == 2
    assert main(["check", "a.csv", "d.csv", "--map", "d.csv:figure=dead,source=paper,where=town"]) == 0


def joined_one_by_one(left, right):
    """Join two sets claim by claim."""
    sources = merge_sources((*left.sources, *right.sources))
    shared = {claim.id for claim in left} & {claim.id for claim in right}
    measured = (left.measure, left.additive) != (right.measure, right.additive)
    made = []
    for own in (left, right):
        for claim in own:
            update = {"source": sources[claim.source.name]}
            if claim.cites is not None:
                update["cites"] = tuple(sources[cited.name] for cited in claim.cites)
            if measured:
                update["measure"] = claim.measure or own.measure
                update["additive"] = own.additive if claim.additive is None else claim.additive
            if claim.file and (claim.id in shared or claim.id.isdecimal()):
                update["id"] = f"{claim.file}:{claim.id}"
            made.append(claim.model_copy(update=update))
    return cs.ClaimSet(made, (*left.rejected, *right.rejected), measure=left.measure, known=left_over(sources, made))


@st.composite
def table_sets(draw):
    others = draw(st.sets(st.sampled_from(["source", "where", "reported", "cites", "grade", "note", "odd", "id"])))
    row = {
        "figure": st.sampled_from(["5", "about 40", "1,234", "at least 9", "12 ± 3", "$5", "several", "7-9"]),
        "what": st.sampled_from(["a", "b", "c"]),
        "source": st.sampled_from(["x", "y", "row 2"]),
        "where": st.sampled_from(["p", "q", ""]),
        "reported": st.sampled_from(["2024-02-01", "2024-02-03", ""]),
        "cites": st.sampled_from(["", "z", "x; z"]),
        "grade": st.sampled_from(["", "B2", "3"]),
        "note": st.sampled_from(["", "n"]),
        "odd": st.sampled_from(["", "o", "p"]),
        "id": st.sampled_from(["", "u", "v", "1"]),
    }
    columns = ["figure", "what", *sorted(others)]
    rows = draw(st.lists(st.fixed_dictionaries({name: row[name] for name in columns}), max_size=9))
    measure = draw(st.sampled_from(["stock", "flow"]))
    if draw(st.booleans()) and rows:
        return cs.read_claims(rows, measure=measure)
    dossier = [cs.Claim(id=f"c{place}", figure=str(place), source=name) for place, name in enumerate("xyz")]
    known = [cs.Source(name="y", aliases=("why",))] if draw(st.booleans()) else []
    stated = [one for one in dossier if one.source.name != "y"] if known else dossier
    return cs.ClaimSet(stated, measure=measure, known=known)


def rows_are_confused(sets):
    """Whether a row without a source has the name of a source of which something is known: it is not that source."""
    stated = merge_sources(source for one in sets for source in one.named_sources)
    rows = [cs.Source(name=name) for one in sets for name in one.columns.own_names]
    return any(stated.get(row.name, row) != row for row in rows)


def test_a_row_without_a_source_is_not_the_source_that_has_its_name():
    rows = cs.read_claims([{"figure": "5", "what": "a"}] * 2)
    known = cs.read_claims([{"figure": "6", "what": "a", "source": "row 2", "grade": "B2", "id": "u"}])
    with pytest.raises(ClaimError, match=r"a source and for a row without a source: got 'row 2'; .* claims\.named"):
        rows + known
    assert [claim.source.reliability for claim in rows.named("f") + known] == [None, None, "B"]


CONFUSED = [
    cs.read_claims([{"figure": "5", "what": "a"}] * 2),
    cs.read_claims([{"figure": "5", "what": "a", "source": "row 2", "grade": "B2", "id": "u"}]),
    cs.ClaimSet([cs.Claim(id="c", figure="5", source="row 2")]),
]


@given(st.lists(table_sets(), min_size=2, max_size=3), st.booleans())
@example(CONFUSED, False)
@example(CONFUSED[::-1], False)
@example(CONFUSED, True)
def test_sets_are_joined_as_their_claims_are(sets, with_files):
    named = [one.named(f"f{place}.csv") if with_files else one for place, one in enumerate(sets)]
    for one, other in zip(sets, named, strict=True):
        file = other[0].file if len(other) else ""
        assert [claim.model_copy(update={"file": file}) for claim in one if claim.source.name[:4] != "row "] == [
            claim for claim in other if "row " not in claim.source.name
        ]
    try:
        expected = reduce(joined_one_by_one, [replace(one, claims=tuple(one)) for one in named])
        if rows_are_confused(named):
            raise ClaimError("confused")
    except cs.ConsilienceError as error:
        with pytest.raises((type(error), ClaimError)):
            reduce(add, named)
        return
    found = reduce(add, named)
    assert list(found) == list(expected)
    assert [one.model_dump() for one in found] == [one.model_dump() for one in expected]
    assert found.known == expected.known
    assert found.sources == expected.sources
    assert found.support == expected.support
    assert found.superseded == expected.superseded
    for name in ("ranges", "discrepancies", "sources", "history"):
        assert getattr(cs.reconcile(found), name).equals(getattr(cs.reconcile(expected), name)), name
    strict = cs.Convention(kappa=0)
    assert list(found.under(strict)) == [claim.under(strict) for claim in expected]
    some = {claim.id for claim in found[::2]}
    assert list(found.only(some)) == list(expected)[::2]


def test_rows_of_two_files_are_not_one_source(tmp_path):
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text("figure,what,reported\n5,dead,2024-02-01\n")
    (tmp_path / "b.csv").write_text("figure,what,reported\n7,dead,2024-02-03\n")
    both = read_claims([tmp_path / "a.csv", tmp_path / "b.csv"])
    assert [claim.source.name for claim in both] == ["a.csv, row 2", "b.csv, row 2"]
    assert both.support.most == 2
    assert not both.superseded


def test_files_are_compared_without_an_object_a_row(tmp_path):
    for name in ("a.csv", "b.csv"):
        rows = "".join(f"{number},x,dead\n" for number in range(1, 500))
        (tmp_path / name).write_text(f"figure,source,what\n{rows}")
    both = read_claims([tmp_path / "a.csv", tmp_path / "b.csv"])
    assert not both.columns._made
    assert len(both.columns.facts) == 2
    result = cs.reconcile(both)
    assert not result.consistent
    assert result.remarks == ()
    assert discrepancy_lines(result, 3, rows=True)
    assert len(both.current._made) <= 6  # those that the lines name
    assert not both.columns.scopes._made.keys() - {0}


def test_many_sets_are_joined_as_they_would_be_added():
    sets = [
        cs.ClaimSet(
            [
                cs.Claim(id="1", figure="40", source="Star", cites=cites, scope={"what": what}, file=f"{name}.csv"),
                cs.Claim(id=f"own {name}", figure="41", source=name, scope={"what": "dead"}, file=f"{name}.csv"),
            ],
            title=title,
            measure=measure,
            remarks=["odd"],
        )
        for name, cites, what, title, measure in [
            ("a", None, "dead", "one", "stock"),
            ("b", "NIS", "dead", "two", "flow"),
            ("c", None, "injured", "one", "stock"),
        ]
    ]
    joined, added = cs.ClaimSet.joined(sets), reduce(add, sets)
    apart = {"measure", "additive"}  # which the third says of itself or has from its set
    assert [one.model_dump(exclude=apart) for one in joined] == [one.model_dump(exclude=apart) for one in added]
    assert [one.counted("stock", True) for one in joined] == [one.counted("stock", True) for one in added]
    assert (joined.title, joined.remarks, joined.known) == ("one; two", ("odd",), added.known)
    assert cs.ClaimSet.joined(sets[:1]) is sets[0]
    assert cs.ClaimSet.joined([]) == cs.ClaimSet()
    alike = [cs.ClaimSet([cs.Claim(id="p", figure="4", source="x", file=file)]) for file in ("a", "b", "c")]
    assert [claim.id for claim in cs.ClaimSet.joined(alike)] == ["a:p", "b:p", "c:p"]


def test_the_claims_of_each_of_many_files_are_copied_once(tmp_path, monkeypatch):
    paths = [tmp_path / f"{number}.csv" for number in range(6)]
    for path in paths:
        path.write_text("figure,source\n5,x\n6,y\n")
    copied = []
    join = ClaimColumns.joined
    monkeypatch.setattr(
        ClaimColumns, "joined", lambda parts, *more: (copied.append(sum(map(len, parts))), join(parts, *more))[1]
    )
    assert len(read_claims(paths)) == 12
    assert copied == [12]
