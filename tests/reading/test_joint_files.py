"""Several files as one comparison: ids and files kept apart, names and units brought together."""

from __future__ import annotations

from decimal import Decimal

import pytest

import consilience as cs
from consilience.__main__ import main
from consilience.errors import ClaimError, OptionError, ReadError, SourceError
from consilience.reading.readers import read_claims


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
