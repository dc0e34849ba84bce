"""Crowd sizes of the march of January 2017: three compilations that overlap, low and high as typed."""

from collections import Counter, defaultdict
from pathlib import Path

import pytest

from consilience.errors import ReadError
from consilience.reading.readers import read_claims

MARCH = Path(__file__).parents[2].parent / "shared" / "data" / "womens_march_2017.csv"
COLUMNS = {"low": "low_text", "high": "high_text", "source": "compilation", "scope": ["location"]}

pytestmark = pytest.mark.skipif(not MARCH.exists(), reason="the shared data are not beside this checkout")


@pytest.fixture(scope="module")
def march():
    return read_claims(MARCH, **COLUMNS)


def test_each_row_is_a_claim_or_a_reject(march):
    assert (len(march), len(march.rejected)) == (1281, 296)
    rows = [int(claim.id) for claim in march] + [reject.row for reject in march.rejected]
    assert sorted(rows) == list(range(2, 1579))
    assert march.unused == ("mean_text", "source")


def test_rejects_name_row_field_and_reason(march):
    assert Counter((reject.field, reject.reason) for reject in march.rejected) == {
        ("low_text", "low above high"): 6,
        ("low_text", "no figure"): 290,
    }
    swapped = march.rejects.query("reason == 'low above high'")
    assert list(swapped["row"]) == [802, 811, 944, 1320, 1329, 1462]
    madison = swapped.iloc[0]
    assert madison["value"] == "75000"
    assert "75,000-10,000" in madison["hint"]


def test_a_lone_high_is_at_most(march):
    assert {str(claim.interval)[:2] for claim in march if claim.figure.bounds.low is None} == {"[0"}
    assert sum(claim.figure.bounds.low is None for claim in march) > 0


def test_402_places_stand_in_two_compilations(march):
    compilations = defaultdict(set)
    for claim in march:
        compilations[claim.scope].add(claim.source.name)
    assert len({claim.source.name for claim in march}) == 3
    assert sum(len(names) > 1 for names in compilations.values()) == 402


def test_a_name_with_a_slash_is_one_place(march):
    slashed = [claim.scope for claim in march if any("/" in part for part in claim.scope["location"])]
    assert slashed
    assert all(len(scope["location"]) == 1 for scope in slashed)


def test_it_is_written_and_read_back_equal(march, tmp_path):
    march.write(tmp_path / "march.toml")
    assert read_claims(tmp_path / "march.toml") == march


def test_strictly_it_is_refused_with_all_rejects(march):
    with pytest.raises(
        ReadError, match=r"296 of 1577 rows cannot be read\n  row 17, low_text: (.*\n)+  and 291 more"
    ) as error:
        read_claims(MARCH, **COLUMNS, strict=True)
    assert error.value.rejected == march.rejected
