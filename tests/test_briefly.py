"""The representation of anything is at most a screen."""

from __future__ import annotations

import pytest

import consilience as cs

ROWS = [{"figure": str(n), "source": f"s{n}", "what": "dead"} for n in range(300)]
CLAIMS = cs.read_claims(ROWS)
RESULT = cs.reconcile(CLAIMS)
LONG = "x" * 9_000
THINGS = {
    "claims": CLAIMS,
    "result": RESULT,
    "system": RESULT.system,
    "disagreement": RESULT.system.disagreement,
    "scopes": RESULT.scopes[0],
    "total": cs.Total(whole={"what": "a"}, parts=[{"what": f"a/{n}"} for n in range(500)]),
    "convention": cs.Convention(codebook={f"w{n}": n for n in range(300)}),
    "claim": cs.Claim(id=LONG, figure="5", source=LONG, scope={"what": LONG}, note=LONG),
    "figure": cs.read_figure("5" + " " * 3_000),
    "source": cs.Source(name="a", cites=[cs.Source(name=f"b{n}") for n in range(400)]),
    "reading": cs.Reading(note=LONG),
    "scope": cs.Scope(what=LONG),
    "figures": cs.find_figures("12 dead " * 400),
    "found": cs.find_claims("Star said 12 dead. " * 100),
    "box": RESULT.box(),
    "topic": RESULT.topics[0],
    "check": cs.check_text("Star said 12 dead. " * 100, CLAIMS),
}


@pytest.mark.parametrize("name", THINGS)
def test_a_representation_fits_on_a_screen(name):
    said = repr(THINGS[name])
    assert len(said) <= 1_500
    assert said.count("\n") <= 40
    assert said.startswith(type(THINGS[name]).__name__)


def test_what_is_short_is_whole():
    assert repr(cs.Source(name="a", cites=[cs.Source(name="b")])).startswith("Source(name='a', cites=(Source(name='b',")
    assert repr(cs.ClaimSet(CLAIMS[:2])).count("Claim(") == 2


def test_messages_and_columns_of_long_names_fit_on_a_screen():
    scope = {f"d{number}": "x" * 200 for number in range(50)}
    claims = cs.ClaimSet([cs.Claim(id=f"c{n}", figure=str(n), source="s" * 400, scope=scope) for n in range(30)])
    result = cs.reconcile(claims)
    assert len(repr(result.claims.current)) <= 1_500
    with pytest.raises(cs.OptionError) as caught:
        result.on({"what": "z" * 100_000})
    assert len(str(caught.value)) <= 1_500
