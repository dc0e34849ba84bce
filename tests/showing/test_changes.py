"""What would change the picture: what withdrawing or confirming a figure would do, checked by doing it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import consilience as cs


def reconcile(*rows, **settings):
    claims = [
        cs.Claim(id=f"{source}{n}", figure=words, source=source, scope={"what": what})
        for n, (what, source, words) in enumerate(rows)
    ]
    return cs.reconcile(cs.ClaimSet(claims, **settings))


def test_in_words():
    found = reconcile(("dead", "AP", "31"), ("dead", "AFP", "31"), ("dead", "radio", "40"), ("hurt", "AP", "5"))
    rows = {row.claim: row for row in found.would_change.itertuples(index=False)}
    assert rows["radio2"].if_withdrawn == "The other figures fit together."
    assert rows["radio2"].if_confirmed == "Then AFP's 31 and AP's 31 cannot be right. The other figures fit together."
    assert rows["AP0"].if_withdrawn == "1 of 2 conflicts remains."
    assert {name: row.effect for name, row in rows.items()} == {
        "radio2": "settles",
        "AP0": "settles",
        "AFP1": "settles",
        "AP3": "opens",
    }


def test_where_all_agree_it_says_what_would_be_possible_without_one():
    found = reconcile(("t", "a", "around 10,000"), ("t", "b", "approximately 11,000"), ("t", "c", "up to 12,000"))
    told = {row.source: row.if_withdrawn for row in found.would_change.itertuples(index=False)}
    assert told == {
        "a": "The others allow 10,500 – 11,500, and not only 10,500.",
        "b": "The others allow 9,500 – 10,500, and not only 10,500.",
    }


rows = st.lists(
    st.tuples(st.sampled_from(["t", "t/a", "t/b", "u"]), st.sampled_from("xyz"), st.integers(0, 30)),
    min_size=1,
    max_size=6,
)


@given(rows, st.booleans())
def test_what_is_said_of_a_withdrawal_is_what_a_withdrawal_does(drawn, summed):
    total = cs.Total(whole={"what": "t"}, parts=({"what": "t/a"}, {"what": "t/b"}))
    result = reconcile(*[(what, source, str(n)) for what, source, n in drawn], totals=[total] if summed else [])
    for row in result.would_change.itertuples(index=False):
        topic = next(one for one in result.topics if one.name == row.topic)
        ids = {claim.id for claim in topic.claims}
        rest = result.only(ids - {row.claim})
        assert (row.if_withdrawn == "The other figures fit together.") == (
            rest.consistent and not result.only(ids).consistent
        )
        if row.effect == "opens":
            assert all(claim.scope != result.claims[row.claim].scope for claim in rest.claims)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(10, 20)), min_size=2, max_size=6))
def test_what_is_possible_without_one_is_what_the_others_have_in_common(ends):
    result = reconcile(*[("t", f"s{n}", f"{low}-{high}") for n, (low, high) in enumerate(ends)])
    told = {row.claim: row.if_withdrawn for row in result.would_change.itertuples(index=False)}
    common = result.scopes[0].common
    for claim in result.claims:
        rest = result.only({one.id for one in result.claims} - {claim.id}).scopes[0].common
        assert (claim.id in told) == (rest != common)
