"""Topics and their things: by columns what they are one by one."""

from __future__ import annotations

from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.comparing.related_scopes import covering_scopes
from consilience.showing.things import Thing, in_time

paths = st.sampled_from([None, "dead", "dead/men", "dead/men/old", "hurt/men", "hurt", "aid"])
rows = st.lists(
    st.tuples(
        paths,
        st.sampled_from([None, "A", "A/B", "A/C"]),
        st.sampled_from([None, "2024-03-04", "2024-03-05", "2024-03"]),
        st.sampled_from([None, "USD"]),
        st.integers(-3, 9),
        st.sampled_from("xyz"),
        st.sampled_from([None, "2024-03-04", "2024-03-06"]),
    ),
    max_size=8,
)


def by_objects(result):
    """Return the topics, each with its unit and its things, from an object for each scope and claim."""
    stated = {ranges.scope.get("what", ()) for ranges in result.scopes}
    found = defaultdict(list)
    for ranges in result.scopes:
        path = ranges.scope.get("what", ())
        root = next((path[:most] for most in range(1, len(path)) if path[:most] in stated), path)
        found[root, ranges.scope.get("unit", ())].append(ranges)
    first = {claim.id: place for place, claim in enumerate(result.claims)}

    def rank(held):
        claims = [claim for ranges in held for claim in ranges.claims]
        sources = {claim.source.name for claim in claims}
        return -len(sources), -len(claims), min((first[claim.id] for claim in claims), default=len(first))

    return [(unit, things(result, held)) for (_, unit), held in sorted(found.items(), key=lambda item: rank(item[1]))]


def things(result, held):
    names, across = result.system.names, "when" in result.compare_across
    by_thing = defaultdict(list)
    for ranges in held:
        by_thing[ranges.scope.without(["when"])].append(ranges)

    def size(scope):
        return max((abs(claim.value) for ranges in by_thing[scope] for claim in ranges.claims), default=0.0)

    scopes = sorted(by_thing, key=lambda scope: -size(scope))
    inner, outer, _ = covering_scopes(scopes, "stock")
    whole = {}
    for part, around in zip(inner.tolist(), outer.tolist(), strict=True):
        whole[part] = min(around, whole.get(part, around))

    def under(above, depth):
        for place, scope in enumerate(scopes):
            if whole.get(place) == above:
                yield Thing(
                    scope,
                    names.thing(scope) if above is None else names.part(scope, scopes[above]),
                    depth,
                    tuple(sorted(by_thing[scope], key=lambda ranges: str(ranges.scope.get("when", ("",))[0]))),
                    tuple(in_time([claim for ranges in by_thing[scope] for claim in ranges.claims], across)),
                )
                yield from under(place, depth + 1)

    return list(under(None, 0))


@given(rows, st.sampled_from([(), ("when",)]), st.booleans())
def test_topics_by_columns_are_those_by_objects(drawn, across, summed):
    claims = []
    for number, (what, where, when, unit, value, source, reported) in enumerate(drawn):
        given_ = {"what": what, "where": where, "when": when, "unit": unit}
        scope = {name: path for name, path in given_.items() if path}
        claims.append(cs.Claim(id=str(number), figure=str(value), source=source, scope=scope, reported=reported))
    totals = [cs.Total(whole={"what": "dead"}, parts=({"what": "dead/men"}, {"what": "dead/women"}))] * summed
    result = cs.reconcile(cs.ClaimSet(claims, totals=totals), compare_across=across)
    found, expected = result.topics, by_objects(result)
    assert [("".join(unit), made) for unit, made in expected] == [(topic.unit, list(topic.things)) for topic in found]
    for topic in found:
        things = topic.things
        assert things.stated.tolist() == [bool(thing.claims) for thing in things]
        assert things.figures.tolist() == [len(thing.claims) for thing in things]
        assert things.size.tolist() == [thing.size for thing in things]
        assert sorted(things.ids) == sorted(claim.id for claim in topic.claims)
        latest = [next((r for r in reversed(thing.ranges) if r.claims), None) for thing in things]
        places = things.every.latest[things.place].tolist()
        assert [result.scopes[place] if place >= 0 else None for place in places] == latest
