"""Records made in Python: what is at fault is told in the library's own errors, and pydantic's ways stay open."""

# ruff: noqa: E501 - a case is a line

from __future__ import annotations

import pickle

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

import consilience as cs
from consilience.records import Record

CLAIM = {"id": "a", "figure": "5", "source": "x"}
TWICE = {"whole": {"what": "a"}, "parts": [{"what": "b"}, {"what": "b"}]}


@pytest.mark.parametrize(
    ("model", "fields", "error", "code", "message"),
    [
        (cs.Claim, CLAIM | {"figure": "1845"}, cs.FigureError, "year",
         "figure: the text states a year, not a count: got '1845'; a count of four digits needs a comma, 1,999, or a column named as value"),
        (cs.Claim, CLAIM | {"figure": 1845}, cs.FigureError, "not a text",
         "figure: a figure is a text, or a Figure: got 1845; write it as stated, '2,600', or use Figure.from_bounds(value=2600)"),
        (cs.Claim, {"figure": "5", "source": "x"}, cs.ClaimError, "no id", "id: no id is given; every entry needs one"),
        (cs.Claim, CLAIM | {"id": ""}, cs.ClaimError, "no id", "id: no id is given; every entry needs one"),
        (cs.Claim, CLAIM | {"source": ""}, cs.SourceError, "no name", "source: name: no name is given; every entry needs one"),
        (cs.Claim, CLAIM | {"soruce": "y"}, cs.ClaimError, "unknown field", "soruce: unknown field: got 'soruce'; did you mean 'source'?"),
        (cs.Claim, CLAIM | {"source": {"name": "y", "cite": ()}}, cs.ClaimError, "unknown field",
         "source.cite: unknown field: got 'cite'; did you mean 'cites'?"),
        (cs.Claim, CLAIM | {"scope": {"when": "soon"}}, cs.ScopeError, "bad scope",
         "scope: when is not an ISO 8601 date, month, year or period: got 'soon'; write 2024, 2024-11, 2024-11-03 or two of them as start/end"),
        (cs.Claim, CLAIM | {"credibility": 7}, cs.ClaimError, "bad credibility", "credibility: it should be less than or equal to 6: got 7"),
        (cs.Claim, CLAIM | {"readings": [{}, {"figure": "many"}]}, cs.FigureError, "vague word",
         "readings.2.figure: the text holds a vague word that has no reading: got 'many'; give it one: Convention(codebook={'many': (3, 7)})"),
        (cs.Reading, {"totals": [TWICE]}, cs.ClaimError, "bad totals",
         "totals.1: a total counts one scope twice: got 'what=a = what=b + what=b'; name each part once"),
        (cs.Total, TWICE, cs.ClaimError, None, "a total counts one scope twice: got 'what=a = what=b + what=b'; name each part once"),
        (cs.Total, {"whole": {"what": "a"}, "parts": ()}, cs.ClaimError, "no parts", "parts: no parts is given; every entry needs one"),
        (cs.Total, {"whole": 3, "parts": ()}, cs.ScopeError, "bad whole",
         """whole: a scope is a table of dimensions: got 3; write it as { what = "troops/first group" }"""),
        (cs.Source, {"name": "x", "reliability": "Q"}, cs.SourceError, "bad reliability",
         "reliability: it should be 'A', 'B', 'C', 'D', 'E' or 'F': got 'Q'"),
        (cs.Convention, {"kapa": 1}, cs.ConventionError, "unknown field", "kapa: unknown field: got 'kapa'; did you mean 'kappa'?"),
        (cs.Reject, {"row": "x", "field": "f", "value": "", "reason": "r"}, cs.ClaimError, "bad row",
         "row: it should be a valid integer, unable to parse string as an integer: got 'x'"),
    ],
)  # fmt: skip
def test_what_is_at_fault_is_told_in_our_own_errors(model, fields, error, code, message):
    with pytest.raises(error) as caught:
        model(**fields)
    assert (type(caught.value), caught.value.code, str(caught.value)) == (error, code, message)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (type(again), again.code, str(again)) == (error, code, message)
    assert isinstance(again, ValueError)


@pytest.mark.parametrize(
    ("module", "name"), [(module, name) for module in (cs, cs.tables, cs.measurements) for name in module.__all__]
)
def test_every_public_model_is_a_record(module, name):
    public = getattr(module, name)
    assert not (isinstance(public, type) and issubclass(public, BaseModel)) or issubclass(public, Record)


class Story(BaseModel):
    """A model of a user's own."""

    claim: cs.Claim
    total: cs.Total | None = None


def test_a_model_around_a_claim_is_validated_as_any_other():
    claim = cs.Claim(**CLAIM)
    assert Story(claim=CLAIM).claim == Story(claim=claim).claim == claim
    assert Story(claim=claim).claim is claim
    assert Story.model_validate_json(Story(claim=claim).model_dump_json()).claim == claim
    assert TypeAdapter(cs.Claim).validate_python(CLAIM) == claim


def test_a_model_around_a_claim_tells_every_fault_with_its_place():
    with pytest.raises(ValidationError) as caught:
        Story(claim={"id": "", "figure": "1845", "source": "x", "scope": {"when": "soon"}}, total=TWICE)
    assert [fault["loc"] for fault in caught.value.errors()] == [
        ("claim", "id"), ("claim", "figure"), ("claim", "scope"), ("total",),
    ]  # fmt: skip
    with pytest.raises(ValidationError):
        cs.Claim.model_validate(CLAIM | {"figure": "1845"})
