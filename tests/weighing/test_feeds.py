"""Feeds: sources that share values and gaps vote once; those that are right together do not."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import consilience as cs
from consilience.weighing.feeds import find_feeds
from consilience.weighing.statements import Statements
from consilience.weighing.tuning import FEED_GAPS, FEED_LEAST, FEED_SAME


def _feeds_slowly(said):
    """Compare all pairs as sets."""
    facts = [set(said.fact[said.source == source].tolist()) for source in range(said.sources)]
    scopes = [set(said.at[said.source == source].tolist()) for source in range(said.sources)]
    total, group = len(said.claims), list(range(said.sources))
    for one in range(said.sources):
        for other in range(one):
            both = len(facts[one] & facts[other])
            same = both >= FEED_LEAST and both >= FEED_SAME * len(facts[one] | facts[other])
            expected = len(scopes[one]) * (1 - len(scopes[other]) / total)
            expected += len(scopes[other]) * (1 - len(scopes[one]) / total)
            if same and expected >= FEED_GAPS * max(len(scopes[one] ^ scopes[other]), 1):
                a, b = sorted((group[one], group[other]))
                group = [a if each == b else each for each in group]
    return group


@settings(max_examples=60)
@given(st.integers(0, 10**6), st.integers(2, 9), st.integers(25, 80), st.sampled_from([0.0, 0.02, 0.05, 0.1]))
def test_feeds_are_what_comparing_all_pairs_finds(seed, sources, scopes, noise):
    rng = np.random.default_rng(seed)
    leader = rng.integers(0, 3, sources)
    speaks = (rng.random((3, scopes)) < rng.choice([0.5, 0.8, 1.0], 3)[:, None])[leader]
    value = rng.integers(0, 3, (3, scopes))[leader]
    speaks ^= rng.random((sources, scopes)) < noise
    value = np.where(rng.random((sources, scopes)) < noise / 2, 7, value)
    source, scope = np.nonzero(speaks)
    used, scope = np.unique(scope, return_inverse=True)
    said = Statements.gather(scope, source, value[source, used[scope]].astype(float))
    assert find_feeds(said).tolist() == _feeds_slowly(said)[: said.sources]


def _world(seed, *, gaps, followers=4, scopes=300):
    """Five able sources, and a poor one that others repeat, on the same scopes or on scopes of their own."""
    rng = np.random.default_rng(seed)
    truth = rng.integers(1000, 9000, scopes).astype(float)
    rows = []
    poor = np.where(rng.random(scopes) < 0.4, truth, truth + rng.integers(1, 500, scopes))
    silent = rng.random((5 + followers + 1, scopes)) < 0.3
    if gaps:
        silent[5:] = silent[5]
    for source in range(5 + followers + 1):
        wrong = rng.random(scopes) < 0.2
        said = poor if source >= 5 else np.where(wrong, truth + rng.integers(1, 500, scopes), truth)
        rows += [(scope, f"s{source}", said[scope]) for scope in range(scopes) if not silent[source, scope]]
    scope, source, value = zip(*rows, strict=True)
    return {"scope": scope, "source": source, "value": value}, dict(enumerate(truth))


def test_a_feed_votes_once_and_the_answer_says_so():
    data, truth = _world(3, gaps=True)
    found = cs.find_truth(data)
    kept = [who not in ("s6", "s7", "s8", "s9") for who in data["source"]]
    alone = {name: [cell for cell, keep in zip(cells, kept, strict=True) if keep] for name, cells in data.items()}
    assert found.values.to_dict() == cs.find_truth(alone).values.to_dict()
    assert cs.evaluate(found, truth).exact > 0.9
    weights = found.weights.set_index("source")
    assert weights.loc["s5", "votes_with"] == ("s6", "s7", "s8", "s9")
    assert "shares values and gaps, and so one vote, with s6, s7, s8 and s9" in weights.loc["s5", "words"]
    assert weights.loc["s0", "votes_with"] == ()
    scope = next(each for each in data["scope"] if len(_who(data, each)) == 10)
    row = found.estimates.set_index("scope").loc[scope]
    assert (row.claims, row.origins) == (10, 10)
    assert found.words(scope).endswith("s5, s6, s7, s8 and s9 share values and gaps, and count once.")
    assert (found.estimates["votes"] <= found.estimates["supporters"]).all()
    assert (found.estimates["votes"] < found.estimates["supporters"]).any()


def _who(data, scope):
    return {who for who, each in zip(data["source"], data["scope"], strict=True) if each == scope}


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_who_repeats_on_scopes_of_its_own_votes_for_itself(seed):
    data, _ = _world(seed, gaps=False)
    assert all(len(mates) == 0 for mates in cs.find_truth(data).weights["votes_with"])


def test_sources_that_cover_everything_have_no_gaps_to_share():
    rows = [(scope, source, 100.0 + scope + (source == "c")) for scope in range(100) for source in "abc"]
    scope, source, value = zip(*rows, strict=True)
    found = cs.find_truth({"scope": scope, "source": source, "value": value})
    assert all(len(mates) == 0 for mates in found.weights["votes_with"])


def test_claims_that_only_a_feed_states_are_not_checked():
    data, _ = _world(3, gaps=True)
    extra = [(scope, f"s{source}", 5.0) for scope in range(1000, 1010) for source in range(5, 10)]
    scope, source, value = zip(*zip(*data.values(), strict=True), *extra, strict=True)
    before = cs.find_truth(data).weights.set_index("source")["checked"]
    after = cs.find_truth({"scope": scope, "source": source, "value": value}).weights.set_index("source")
    assert after["checked"].to_dict() == before.to_dict()
    assert after.loc["s5", "claims"] == after.loc["s5", "checked"] + 10
