"""A claim that cites the source of another one on its scope has its figure from where that one has it."""

from __future__ import annotations

import io
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import consilience as cs

NAMES = "abcde"
STATED = st.tuples(
    st.sampled_from(NAMES),
    st.sampled_from(["K", "L"]),
    st.one_of(st.none(), st.lists(st.sampled_from(NAMES), min_size=1, max_size=2, unique=True)),
    st.sampled_from([None, None, True]),
)
SETS = st.lists(STATED, min_size=1, max_size=8)


def claim(place, source, where="K", cites=None, undetermined=None, figure="5", **more):
    scope = {"what": "dead", "where": where}
    return cs.Claim(
        id=str(place), figure=figure, source=source, scope=scope, cites=cites, undetermined=undetermined, **more
    )


def made(stated):
    return cs.ClaimSet([claim(place, *one) for place, one in enumerate(stated, start=1)])


def origins(claims):
    return [(set(one.origins), set(one.undetermined_origins)) for one in claims]


def walked(stated):
    """The origins of each claim by walking every path of citations among the claims on its scope."""

    def steps(name, scope):
        there = [
            (cites or [source], unsure) for source, where, cites, unsure in stated if (source, where) == (name, scope)
        ]
        return [(cited, bool(unsure)) for names, unsure in there or [([name], None)] for cited in names]

    def paths(name, scope):
        found, waiting = set(), [(name, False)]
        while waiting:
            place = waiting.pop()
            if place not in found:
                found.add(place)
                waiting += [(to, place[1] or unsure) for to, unsure in steps(place[0], scope) if to != place[0]]
        return found

    for source, scope, cites, unsure in stated:
        mine, unknown = set(), set()
        for cited in cites or [source]:
            seen = paths(cited, scope) if cited != source else {(source, False)}
            ends = (
                {(n, u or end) for n, u in seen for to, end in steps(n, scope) if to == n} if cited != source else seen
            )
            if not ends:
                groups = {frozenset(name for name, _ in paths(name, scope)) for name, _ in seen}
                circles = [group for group in groups if not any(other < group for other in groups)]
                words = [sorted(group) for group in circles]
                ends = {(f"{', '.join(group[:-1])} or {group[-1]}", True) for group in words}
            mine |= {name for name, _ in ends}
            unknown |= {name for name, end in ends if end or unsure}
        yield mine, unknown


@given(SETS)
def test_origins_are_those_at_the_ends_of_all_paths(stated):
    assert origins(made(stated)) == list(walked(stated))


@settings(max_examples=max(10, settings().max_examples // 4))
@given(SETS)
def test_a_table_a_dossier_and_python_have_the_same_origins(stated):
    claims = made(stated)
    columns = ("source", "where", "cites", "undetermined")
    rows = [{"figure": "5", "what": "dead"} | dict(zip(columns, one, strict=True)) for one in stated]
    table = cs.read_claims(rows)
    entries = [
        {"figure": "5", "source": source, "scope": {"what": "dead", "where": where}}
        | ({"cites": cites} if cites else {})
        | ({"undetermined": True} if unsure else {})
        for source, where, cites, unsure in stated
    ]
    dossier = cs.read_claims(io.StringIO(json.dumps({"claims": entries})), format="json")
    assert origins(table) == origins(dossier) == origins(claims)
    assert table.support == dossier.support == claims.support
    results = [cs.reconcile(one) for one in (table, dossier, claims)]
    for one in results:
        counted = [tuple(cs.count_origins(ranges.claims)) for ranges in one.scopes if ranges.claims]
        assert counted == list(zip(one.ranges.origins_min, one.ranges.origins_max, strict=True))
        assert one.ranges.equals(results[0].ranges)
        assert one.sources.equals(results[0].sources)


@settings(max_examples=max(10, settings().max_examples // 4))
@given(SETS, st.data())
def test_a_frame_counts_the_origins_that_claims_have(stated, data):
    rows = [
        {"figure": data.draw(st.sampled_from(["5", "6", "up to 6"])), "source": source, "where": where}
        | {"cites": "; ".join(cites or "")}
        for source, where, cites, _ in stated
    ]
    columns = {"scope": "where", "source": "source", "cites": "cites", "figure": "figure"}
    frame = cs.reconcile_frame(rows, **columns).set_index("where")
    result = cs.reconcile(cs.read_claims(rows), rule=cs.rules.Median())
    counts = ["claims", "origins_min", "origins_max", "best_support", "best_stated"]
    ranges = result.ranges.set_index("where")
    assert frame[counts].sort_index().to_dict() == ranges[counts].sort_index().to_dict()
    ruled = cs.reconcile_frame(rows, **columns, rule=cs.rules.Median()).set_index("where")
    ends = ["rule_low", "rule_high"]
    assert ruled[ends].sort_index().to_dict() == ranges[ends].sort_index().to_dict()


@given(SETS, st.randoms(use_true_random=False))
def test_origins_do_not_depend_on_the_order_of_claims(stated, random):
    order = random.sample(range(len(stated)), len(stated))
    found = origins(made(stated))
    assert origins(made([stated[place] for place in order])) == [found[place] for place in order]


@given(SETS, STATED)
def test_a_claim_lowers_no_count_unless_another_may_go_on_from_it(stated, more):
    before, after = made(stated), made([*stated, more])
    cited = {name for _, _, cites, _ in stated for name in cites or ()}
    if more[0] not in cited:
        assert all(old <= new for old, new in zip(before.support, after.support, strict=True))
    assert after.support.least <= before.support.least + 1


@given(SETS)
def test_parts_of_a_set_know_what_they_say_themselves(stated):
    claims = made(stated)
    for some in (claims.only({"1"}), cs.ClaimSet(list(claims)[:1])):
        assert origins(some) == list(walked(stated[:1]))
    assert list(claims) == [
        claim(place, *one) for place, one in enumerate(stated, start=1)
    ]  # as stated, they are equal
    assert cs.count_origins(list(claims)) == claims.support
    assert cs.count_origins([claim(place, *one) for place, one in enumerate(stated, start=1)]) == claims.support


POLICE = ("AP", "K", ["Reuters"]), ("Reuters", "K", ["police"])
CIRCLE = [("Star", "K", ["Sun"]), ("Sun", "K", ["Globe"]), ("Globe", "K", ["Star"])]


@pytest.mark.parametrize(
    ("stated", "support"),
    [
        (POLICE, (1, 1)),
        ([*POLICE, ("police", "K")], (1, 1)),
        ([POLICE[0], ("Reuters", "L", ["police"])], (2, 2)),  # of another place
        ([POLICE[0], ("Reuters", "K", ["police"]), ("Reuters", "L", ["hospital"])], (2, 2)),
        ([*POLICE, ("Reuters", "K", ["hospital"])], (2, 2)),  # AP has it from either
        ([POLICE[0], ("Reuters", "K", None, True), ("NIS", "K")], (1, 2)),
        (CIRCLE, (1, 1)),
        ([*CIRCLE, ("police", "K")], (1, 2)),  # nobody in the circle says whose it is
        ([*CIRCLE, ("Sun", "K", ["police"])], (1, 1)),  # a way out of it
        ([*CIRCLE, ("Sun", "K")], (1, 1)),
        ([*CIRCLE, ("a", "K", ["b"]), ("b", "K", ["a"]), ("c", "K", ["a", "Sun"])], (1, 2)),
        ([("Star", "K", ["Star"]), ("Sun", "K", ["Star"])], (1, 1)),
    ],
)
def test_chains_go_on_through_claims_on_the_same_scope(stated, support):
    claims = made(stated)
    assert claims.support == support
    assert cs.count_origins(claims) == support


def test_what_is_counted_by_origin_follows_chains():
    claims = made([*POLICE, ("police", "K"), ("Post", "K")])
    result = cs.reconcile(claims, standard=cs.Standard(origins=3))
    assert [set(one.origins) for one in claims] == [{"police"}] * 3 + [{"Post"}]
    assert result.ranges[["origins_min", "origins_max", "best_support"]].values.tolist() == [[2, 2, 2]]
    assert result.sources.set_index("source").origins.to_dict() == {
        "AP": "police",
        "Reuters": "police",
        "police": "police",
        "Post": "Post",
    }
    assert result.standards[["met", "missing"]].values.tolist() == [[False, "one more origin"]]
    outlets = [("AP", ["Reuters"]), ("Reuters", ["police"]), ("police", None), ("Post", None), ("Sun", None)]
    figures = ["5", "5", "5", "8", "9"]
    alone = [claim(n, name, cites=cites, figure=figures[n]) for n, (name, cites) in enumerate(outlets)]
    assert str(cs.rules.Median()(alone)) == "[8, 8]"  # of three origins, in no set
    circle = made(CIRCLE)
    assert origins(circle) == [({"Globe, Star or Sun"},) * 2] * 3
    assert set(cs.reconcile(circle).ranges.best_support) == {1}


def test_a_claim_goes_on_from_another_status_only_where_these_are_disregarded():
    planned, observed = ({"what": "troops", "status": status} for status in ("planned", "observed"))
    claims = [
        cs.Claim(id="a", figure="5", source="AP", cites="Reuters", scope=planned),
        cs.Claim(id="b", figure="5", source="Reuters", cites="NIS", scope=observed),
    ]
    assert cs.ClaimSet(claims).support == (2, 2)
    across = cs.reconcile(claims, compare_across=["status"])
    assert across.ranges.origins_max.tolist() == [1]
    assert across.claims.support == (1, 1)
    assert cs.reconcile(across.claims, compare_across=()).ranges.origins_max.tolist() == [1, 1]
    assert across.strictly().claims.support == (2, 2)


def test_what_is_known_of_a_source_holds_where_it_has_no_claim_itself():
    reuters = cs.Source(name="Reuters", cites=[cs.Source(name="police")])
    star = claim(1, "Star", cites=[reuters])
    assert origins(cs.ClaimSet([star])) == [({"police"}, set())]
    assert origins(cs.ClaimSet([star, claim(2, reuters, "L", cites=["hospital"])]))[0] == ({"police"}, set())
    assert origins(cs.ClaimSet([star, claim(2, reuters, cites=["hospital"])]))[0] == ({"hospital"}, set())


def test_a_long_chain_and_a_long_circle_are_followed():
    rows = [{"figure": "5", "source": str(place), "cites": str(place + 1)} for place in range(400)]
    assert cs.read_claims(rows).support == (1, 1)
    assert set(cs.read_claims(rows)["1"].origins) == {"400"}
    assert cs.read_claims([*rows, {"figure": "5", "source": "400", "cites": "0"}]).support == (1, 1)
