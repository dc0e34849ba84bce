"""The strategies: each set is what it promises, what is drawn reads back, and our types are known to Hypothesis."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

import consilience as cs
from consilience import Claim, ClaimSet, Figure, Interval, Scope, Source, read_claims, read_figure, reconcile
from consilience.testing import made_sets, strategies

QUIET = settings(database=None, max_examples=500)


@given(wording=strategies.wordings())
def test_words_are_read_as_worked_out(wording):
    assert read_figure(wording.text).interval == wording.interval


@given(interval=strategies.intervals())
def test_a_figure_allows_just_the_interval(interval):
    assert strategies.figure_of(interval).interval == interval


@given(claims=strategies.claim_sets(max_size=5))
def test_claim_sets_can_be_reconciled(claims):
    assert len(reconcile(claims).ranges) == 1


@given(known=made_sets.sets_with_truth(min_liars=1))
def test_honest_claims_allow_the_truth_and_liars_do_not(known):
    assert known.liars
    for claim in known.claims:
        assert (known.truth in claim.interval) == (claim.id not in known.liars)


@given(claims=made_sets.sets_with_copies())
def test_copies_have_no_origin_of_their_own(claims):
    originals = [claim for claim in claims if not claim.source.cites]
    copies = [claim for claim in claims if claim.source.cites]
    assert copies
    assert claims.support.most == len(originals)
    for copy in copies:
        assert any(copy.origins == one.origins and copy.interval == one.interval for one in originals)


@given(claims=made_sets.consistent_sets())
def test_consistent_sets_are_consistent(claims):
    result = reconcile(claims)
    assert result.consistent
    assert result.discrepancies.empty


@given(off=made_sets.sets_off_by_one())
@settings(max_examples=25)
def test_off_by_one_hangs_on_one_claim(off):
    def consistent_without(name):
        return reconcile([claim for claim in off.claims if claim.id != name]).consistent

    assert [claim.id for claim in off.claims if consistent_without(claim.id)] == [off.culprit]


@given(claims=made_sets.sets_of_limits())
def test_limits_are_limits(claims):
    assert all(claim.interval.width == float("inf") for claim in claims)


@given(claims=made_sets.sets_with_ties())
def test_ties_tie(claims):
    (ranges,) = reconcile(claims).scopes
    assert len(ranges.best) > 1


@given(text=strategies.dossiers())
@settings(max_examples=25)
def test_dossiers_are_read_whole(text, tmp_path_factory):
    path = tmp_path_factory.mktemp("drawn") / "drawn.toml"
    path.write_text(text, encoding="utf-8")
    claims = read_claims(path)
    assert len(claims) == text.count("figure = ")
    assert claims.rejects.empty


@given(frame=strategies.claim_frames())
@settings(max_examples=25)
def test_frames_are_read_whole(frame):
    claims = read_claims(frame, scope=["where"])
    assert len(claims) + len(claims.rejects) == len(frame)
    assert len(claims.rejects) == (frame.low.isna() & frame.high.isna()).sum()


@pytest.mark.parametrize("kind", [Interval, Figure, Scope, Source, Claim, ClaimSet])
def test_from_type(kind):
    assert isinstance(find(st.from_type(kind), lambda drawn: True, settings=QUIET), kind)


class Story(BaseModel):
    """A model of a user's own."""

    headline: str
    claim: Claim
    others: list[Claim] = []


@dataclass
class Desk:
    """A dataclass of a user's own."""

    scope: Scope
    stories: tuple[Story, ...]


@given(desk=st.from_type(Desk))
@settings(max_examples=10)
def test_from_type_nested_in_the_users_own_models(desk):
    assert isinstance(desk.scope, Scope)
    assert all(isinstance(story.claim, Claim) for story in desk.stories)


@pytest.mark.parametrize(
    ("strategy", "wanted", "smallest"),
    [
        (strategies.intervals(), lambda each: True, "[0, 0]"),
        (strategies.intervals(), lambda each: 2 < each.width < 9, "[0, 3]"),
        (strategies.scopes(), lambda each: "what" in each, "what=troops"),
    ],
)
def test_what_they_shrink_to(strategy, wanted, smallest):
    assert str(find(strategy, wanted, settings=QUIET)) == smallest


def test_a_claim_set_shrinks_to_sources_of_their_own():
    claims = find(strategies.claim_sets(), lambda each: len(each) == 3, settings=QUIET)
    assert [claim.source.name for claim in claims] == ["A", "B", "C"]
    assert [str(claim.interval) for claim in claims] == ["[0, 0]"] * 3


def drawn(of, *, wanted):
    return find(of, wanted, settings=settings(QUIET, max_examples=5000, phases=[Phase.generate])) is not None


@pytest.mark.parametrize(
    "wanted",
    [
        lambda claims: reconcile(claims).ranges.best_ties[0] > 1,
        lambda claims: any(a.interval.upper == b.interval.lower != a.interval.lower for a in claims for b in claims),
        lambda claims: any(claim.interval.is_point for claim in claims),
        lambda claims: any(claim.interval.closed == "neither" for claim in claims),
        lambda claims: any(claim.interval.upper == float("inf") for claim in claims),
        lambda claims: any(len(claim.origins) > 1 for claim in claims),
        lambda claims: claims.support.most < len(claims),
        lambda claims: any(a.interval == b.interval for a in claims for b in claims if a is not b),
    ],
    ids=["ties", "touching ends", "points", "open ends", "limits", "several origins", "one origin twice", "duplicates"],
)
def test_what_matters_is_drawn(wanted):
    assert drawn(strategies.claim_sets(), wanted=wanted)


def run(code):
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)


def test_the_extra_is_named_where_hypothesis_is_missing():
    ran = run(
        "import sys; sys.modules['hypothesis'] = None\n"
        "import consilience as cs\n"
        "try: cs.testing\n"
        "except cs.MissingExtraError as error: print(error)"
    )
    assert ran.stdout.strip() == ("the checks of rules need hypothesis; pip install 'consilience[testing]'"), ran.stderr


def test_the_library_imports_without_hypothesis_or_pandas():
    ran = run(
        "import sys, consilience, consilience.rules\n"
        "print([name for name in ('hypothesis', 'pandas') if name in sys.modules])"
    )
    assert ran.stdout.strip() == "[]", ran.stderr


def test_the_hook_registers_without_importing_the_strategies():
    ran = run(
        "import sys\n"
        "from consilience.testing._hypothesis_hook import register\n"
        "register()\n"
        "print('consilience.testing.strategies' in sys.modules)\n"
        "from hypothesis import strategies as st\n"
        "import consilience\n"
        "print(st.from_type(consilience.Claim).validate())\n"
        "print('consilience.testing.strategies' in sys.modules)\n"
    )
    assert ran.stdout.split() == ["False", "None", "True"], ran.stderr


def test_the_hook_cannot_fail():
    ran = run(
        "import sys\n"
        "from consilience.testing import _hypothesis_hook\n"
        "sys.modules['consilience'] = None\n"
        "_hypothesis_hook.register()\n"
        "print('still here')"
    )
    assert ran.stdout.strip() == "still here", ran.stderr


def test_the_public_face():
    assert cs.testing.check_laws.__name__ == "check_laws"
    assert {"laws", "strategies", "bad_rules"} <= set(dir(cs.testing))
    with pytest.raises(AttributeError, match="no attribute 'chek_laws'"):
        _ = cs.testing.chek_laws
