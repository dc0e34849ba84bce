"""Results as documents: they validate against the published schema, lose nothing, and hold nothing that is not JSON."""

from __future__ import annotations

import json
import math
import shutil
import subprocess
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.__main__ import main
from consilience.showing.answers import document_lines, result_document
from consilience.showing.documents import PairDocument, ResultDocument, document_schema
from consilience.testing import strategies

jsonschema = pytest.importorskip("jsonschema")
ROOT = Path(__file__).parents[2]
SEEDS = sorted((ROOT / "seeds").glob("*.toml"))


def checker(name="result"):
    schema = document_schema(name)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


RESULT = checker()


@st.composite
def claim_sets(draw):
    """Claims on a few scopes of one or two dimensions and times, so that some are parts of others, or earlier."""
    drawn = draw(strategies.claim_sets(max_size=6))
    scopes = [
        {"what": what} | ({"when": when} if when else {})
        for what, when in draw(
            st.lists(
                st.tuples(st.sampled_from(["a", "a/b", "a/c", "d"]), st.sampled_from(["", "2024", "2024-11"])),
                min_size=len(drawn),
                max_size=len(drawn),
            )
        )
    ]
    claims = [claim.model_copy(update={"scope": cs.Scope(scope)}) for claim, scope in zip(drawn, scopes, strict=True)]
    totals = draw(st.sampled_from([(), (cs.Total(whole={"what": "a"}, parts=({"what": "a/b"}, {"what": "a/c"})),)]))
    measure = draw(st.sampled_from(["stock", "flow", "cumulative"]))
    return cs.ClaimSet(claims, totals=totals, measure=measure)


def through_json(found):
    """Write and read strict JSON: a NaN or an infinity would be refused."""
    return json.loads(json.dumps(found, allow_nan=False))


@given(claim_sets(), st.sampled_from([(), ("when",)]))
def test_every_result_validates_and_loses_nothing(claims, across):
    result = cs.reconcile(claims, compare_across=across)
    found = through_json(result.to_dict())
    RESULT.validate(found)
    assert [claim["id"] for claim in found["claims"]] == [claim.id for claim in result.claims]
    assert [claim["figure"] for claim in found["claims"]] == [claim.figure.text for claim in result.claims]
    for told, claim in zip(found["claims"], result.claims, strict=True):
        assert cs.Scope(told["scope"]) == claim.scope
        ends = told["allows"]
        low = -math.inf if ends["low_unbounded"] else ends["low"]
        high = math.inf if ends["high_unbounded"] else ends["high"]
        assert cs.Interval(low, high, ends["low_closed"], ends["high_closed"]) == claim.interval
    assert len(found["ranges"]) == len(result.ranges)
    assert len(found["pairs"]) == len(result.pairs)
    assert [d["gap"] for d in found["discrepancies"]] == result.discrepancies.gap.tolist()
    assert found["consistent"] is result.consistent
    assert json.dumps(ResultDocument.model_validate(found).model_dump(mode="json")) == json.dumps(
        found
    )  # keys in order


@given(claim_sets())
def test_every_line_of_json_lines_is_one_part_of_the_document(claims):
    document = result_document(cs.reconcile(claims))
    lines = list(document_lines(document))
    assert lines[0]["kind"] == "result"
    assert lines[1:] == [one for name, held in document.items() if name not in lines[0] for one in held]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_the_seeds_validate(path, capsys):
    status = main([str(path), "--format", "json"])
    found = json.loads(capsys.readouterr().out)
    RESULT.validate(found)
    assert found["consistent"] is (status == 0)


def test_a_discrepancy_names_sources_and_values(capsys):
    assert main([str(ROOT / "seeds" / "north-korean-troops.toml"), "--kappa", "0", "--format", "json"]) == 1
    (found,) = json.loads(capsys.readouterr().out)["discrepancies"]
    assert [(side["source"], side["value"]) for side in found["claims"]] == [
        ("Yonhap", 10_000),
        ("Volodymyr Zelensky", 11_000),
    ]
    assert found["gap"] == 1_000
    assert found["claims"][0]["scope"]["what"] == ["troops"]


def test_other_answers_validate():
    found = cs.find_figures("more than 40 dead (12 men), in 1999").to_dict()
    checker("figures").validate(through_json(found))
    assert [one["words"] for one in found["figures"][0]["within"]] == ["12"]
    paid = "They paid 200m yuan (£22m)."
    checker("figures").validate(through_json(cs.find_figures(paid).to_dict()))
    checker("found").validate(through_json(cs.find_claims(paid).to_dict()))
    text = "Budanov said on Friday that 2,600 soldiers would come by November. Officials said about 40 died in Kyiv."
    found = cs.find_claims(text, reported="2024-10-22").to_dict()
    checker("found").validate(through_json(found))
    assert [one["figure"]["words"] for one in found["claims"]] == ["2,600", "about 40"]
    assert found["claims"][0]["source"]["name"] == "Budanov"
    for values in ([1.0], [1.0, 2.0, 4.0]):
        checker("pooled").validate(through_json(cs.pool(values, [0.1] * len(values)).to_dict()))
    march = {"scope": ["m"] * 3, "source": list("abc"), "value": [10, 10, 26]}
    for method in ("consensus", "median"):
        found = cs.find_truth(march, method=method)
        document = found.to_dict()
        checker("truths").validate(through_json(document))
        (row,) = found.estimates.to_dict("records")
        for name in ("probability", "lower", "upper"):
            assert document["estimates"][0][name] == (row[name] if method == "consensus" else None)
            assert (f">{name}<" in found._repr_html_()) is (method == "consensus")


def test_a_pair_has_the_words_of_relations_and_verdicts():
    words = {name: get_args(PairDocument.model_fields[name].annotation) for name in ("relation", "verdict")}
    assert words["relation"] == tuple(one.value for one in cs.Relation)
    assert words["verdict"] == tuple(one.value for one in cs.Verdict)


def test_the_schema_is_published_as_it_is():
    published = json.loads((ROOT / "docs" / "result.schema.json").read_text(encoding="utf-8"))
    assert published == document_schema("result"), "python -m consilience schema result > docs/result.schema.json"


def test_an_unknown_document_is_refused():
    with pytest.raises(cs.OptionError, match="did you mean 'result'"):
        document_schema("results")


def test_too_many_pairs_are_not_listed_and_that_is_said(monkeypatch):
    monkeypatch.setattr("consilience.showing.answers.LISTED", 1)
    claims = [cs.Claim(id=name, figure=str(n), source=name) for n, name in enumerate("abc")]
    found = cs.reconcile(claims).to_dict()
    assert (found["pairs"], found["truncated"]) == ([], True)
    RESULT.validate(found)


@pytest.mark.skipif(shutil.which("jq") is None, reason="jq is not installed")
def test_jq_reads_it(capsys):
    assert main([str(ROOT / "seeds" / "north-korean-troops.toml"), "--format", "jsonl", "--kappa", "0"]) == 1
    lines = capsys.readouterr().out
    wanted = 'select(.kind == "discrepancy") | .claims[].source'
    done = subprocess.run(["jq", "-r", wanted], input=lines, capture_output=True, text=True, check=True)
    assert done.stdout.split("\n") == ["Yonhap", "Volodymyr Zelensky", ""]
