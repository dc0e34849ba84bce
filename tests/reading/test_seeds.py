"""The dossiers under seeds/ say what they should, and their guide names every field."""

import re
from datetime import date
from pathlib import Path

import pytest

from consilience.model.relations import Relation, relate
from consilience.model.scopes import Scope
from consilience.reading.dossiers import dossier_schema
from consilience.reading.readers import read_claims

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="module")
def troops():
    return read_claims(SEEDS / "north-korean-troops.toml", strict=True)


def test_the_five_figures_are_as_reported(troops):
    stated = {claim.id: (claim.figure.text, claim.source.name, dict(claim.scope.as_dict())) for claim in troops}
    assert stated == {
        "intelligence": ("around 10,000", "Yonhap", {"what": "troops", "where": "Russia", "status": "planned"}),
        "zelensky": (
            "approximately 11,000",
            "Volodymyr Zelensky",
            {"what": "troops", "where": "Russia", "when": "2024-11", "status": "expected"},
        ),
        "budanov": (
            "2,600",
            "Kyrylo Budanov",
            {"what": "troops/first group", "where": "Russia/Kursk Oblast", "status": "expected"},
        ),
        "nis-troops": ("up to 12,000", "NIS", {"what": "troops", "where": "Russia", "status": "capacity"}),
        "nis-special": (
            "1,500",
            "NIS",
            {"what": "troops/special forces", "where": "Russia", "status": "capacity"},
        ),
    }
    assert troops.title == "North Korean troops for Russia, October 2024"
    assert {claim.reported for claim in troops} == {troops.reported} == {date(2024, 10, 22)}
    assert troops.compare_across == ("status", "when")


def test_three_claims_on_the_total_come_from_two_to_three_origins(troops):
    total = [claim for claim in troops if claim.scope["what"] == ("troops",)]
    assert [claim.id for claim in total] == ["intelligence", "zelensky", "nis-troops"]
    assert str(troops.support) == "3 to 4"  # with Budanov
    assert troops["nis-troops"].source.aliases == ("South Korea's National Intelligence Service",)


def test_strictly_one_pair_is_comparable(troops):
    related = {
        (left.id, right.id): relate(left.scope, right.scope)
        for place, left in enumerate(troops)
        for right in troops[place + 1 :]
    }
    comparable = {pair: found.relation for pair, found in related.items() if found.relation != Relation.UNRELATED}
    assert comparable == {("nis-troops", "nis-special"): Relation.CONTAINS}
    reasons = [found.reason.split(":")[0] for found in related.values() if found.reason]
    assert sorted(reasons) == ["status"] * 8 + ["when"]


def test_the_second_readings(troops):
    (on_top,) = troops["nis-troops"].readings
    assert on_top.scope == Scope(what="troops/regular")
    assert [str(total) for total in on_top.totals] == ["what=troops = what=troops/regular + what=troops/special forces"]
    (up_to,) = troops["nis-special"].readings
    assert str(up_to.figure.interval) == "[0, 1500]"


def test_the_guide_names_every_field_of_the_schema():
    guide = (SEEDS / "README.md").read_text()
    named = {name for line in guide.splitlines() if line.startswith("| `") for name in re.findall(r"`(\w+)`", line)}
    schema = dossier_schema()
    models = [schema, *(schema["$defs"][name] for name in ("SourceEntry", "ClaimEntry", "ReadingEntry", "Convention"))]
    fields = {name for model in models for name in model["properties"]}
    assert fields <= named
    assert all("description" in schema["properties"][name] for name in schema["properties"])
    assert schema["additionalProperties"] is False
    assert schema["$defs"]["ClaimEntry"]["required"] == ["source"]
