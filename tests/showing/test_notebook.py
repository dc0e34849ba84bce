"""What a notebook shows of results, claim sets, claims and figures."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

import consilience as cs
from consilience.words import clean, short_words
from hostile import TEXTS, figure

SEEDS = Path(__file__).parents[2] / "seeds"


def shown(thing):
    markup = thing._repr_html_()
    tree = ElementTree.fromstring(f"<div>{markup}</div>")
    return tree, " ".join("".join(tree.itertext()).split())


@pytest.fixture(scope="module")
def claims():
    return cs.read_claims(SEEDS / "north-korean-troops.toml")


def test_a_result_shows_its_summary_and_every_claim(claims):
    tree, text = shown(cs.reconcile(claims))
    assert "Nothing in them conflicts." in text
    assert len(tree.findall(".//tbody/tr")) == 5
    assert all(cell.get("scope") == "col" for cell in tree.findall(".//th"))
    assert "compared across status and time" in text


def test_sets_claims_and_figures(claims):
    assert "5 claims, 3 to 4 origins" in shown(claims)[1]
    assert "9,500 – 10,500" in shown(claims["intelligence"])[1]
    assert shown(cs.read_figure("more than 600"))[1] == "more than 600 allows more than 600"
    assert "no claims" not in shown(cs.ClaimSet())[1]


def test_other_answers_are_tables_of_four_digits():
    assert "12 men" in shown(cs.find_figures("more than 40 dead (12 men), in 1999"))[1]
    assert "Budanov" in shown(cs.find_claims("Budanov said that 2,600 soldiers would come."))[1]
    pooled = shown(cs.pool([1.23456, 2.34567], [0.1, 0.1]))[1]
    assert "2 values pooled by REML" in pooled
    assert "1.79" in pooled
    assert "1.790115" not in pooled
    march = {"scope": ["m<b>"] * 3, "source": list("abc"), "value": [10482.31, 10482.31, 26]}
    tree, text = shown(cs.find_truth(march))
    assert "10,480" in text
    assert "m<b>" in text
    assert not {tag.tag for tag in tree.iter()} & {"b"}


@pytest.mark.parametrize("hostile", TEXTS, ids=range(len(TEXTS)))
def test_hostile_texts_are_escaped(hostile):
    claim = cs.Claim(id=hostile, figure=figure(hostile), source=hostile, scope={"what": [hostile]})
    rejects = [cs.Reject(row=2, field=hostile, value=hostile, reason=hostile)]
    claims = cs.ClaimSet([claim], rejects, title=hostile)
    for thing in (claim.figure, claim, claims, cs.reconcile(claims)):
        tree, text = shown(thing)
        assert not {tag.tag for tag in tree.iter()} & {"script", "img", "a"}
        assert short_words(clean(hostile)) in text
        assert len(text) < 2_000


def test_of_many_claims_some_are_shown_and_the_rest_counted():
    claims = [cs.Claim(id=f"c{n}", figure="5", source="s") for n in range(100)]
    for thing in (cs.ClaimSet(claims), cs.reconcile(claims)):
        tree, text = shown(thing)
        assert len(tree.findall(".//tbody/tr")) == 40
        assert "60 more are not shown." in text
