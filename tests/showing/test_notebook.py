"""What a notebook shows of results, claim sets, claims and figures."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

import corroborate as cb

SEEDS = Path(__file__).parents[2] / "seeds"
HOSTILE = "<script>alert(1)</script>"


def shown(thing):
    markup = thing._repr_html_()
    tree = ElementTree.fromstring(f"<div>{markup}</div>")
    return tree, " ".join("".join(tree.itertext()).split())


@pytest.fixture(scope="module")
def claims():
    return cb.read_claims(SEEDS / "north-korean-troops.toml")


def test_a_result_shows_its_summary_and_every_claim(claims):
    tree, text = shown(cb.reconcile(claims))
    assert "Nothing in them conflicts." in text
    assert len(tree.findall(".//tbody/tr")) == 5
    assert all(cell.get("scope") == "col" for cell in tree.findall(".//th"))
    assert "compared across status and time" in text


def test_sets_claims_and_figures(claims):
    assert "5 claims, 3 to 4 origins" in shown(claims)[1]
    assert "9,500 – 10,500" in shown(claims["intelligence"])[1]
    assert shown(cb.read_figure("more than 600"))[1] == "more than 600 allows more than 600"
    assert "no claims" not in shown(cb.ClaimSet())[1]


def test_hostile_texts_are_escaped():
    claim = cb.Claim(id=HOSTILE, figure="5", source=HOSTILE, scope={"what": [HOSTILE]})
    claims = cb.ClaimSet([claim], [cb.Reject(row=2, field=HOSTILE, value=HOSTILE, reason=HOSTILE)], title=HOSTILE)
    for thing in (claim, claims, cb.reconcile(claims)):
        tree, text = shown(thing)
        assert not list(tree.iter("script"))
        assert HOSTILE in text


def test_of_many_claims_some_are_shown_and_the_rest_counted():
    claims = [cb.Claim(id=f"c{n}", figure="5", source="s") for n in range(100)]
    for thing in (cb.ClaimSet(claims), cb.reconcile(claims)):
        tree, text = shown(thing)
        assert len(tree.findall(".//tbody/tr")) == 40
        assert "60 more are not shown." in text
