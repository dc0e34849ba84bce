"""What the library says of a made dossier, read from its text, beside what the oracle says; differences in words."""

from __future__ import annotations

import itertools
import math
from contextlib import redirect_stdout
from fractions import Fraction
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

import consilience as cs
from consilience.__main__ import main
from stated_oracle import World, make, read_otherwise, text_of

SELDOM = 4
"""What is slow is looked at in one dossier of so many."""
TINY = 1e-9


def differences(seed: int, *, command: bool = False) -> list[str]:
    """Say where the library differs from the oracle on the dossier of a seed."""
    made = make(seed)
    text = text_of(made)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "made.toml"
        path.write_text(text, encoding="utf-8")
        claims = cs.read_claims(path)
        status = None
        if command:
            with redirect_stdout(StringIO()):
                status = main(["check", str(path)])
    if len(claims) != len(made.claims):
        return [f"read {len(claims)} of {len(made.claims)} claims: {claims.rejects}"]
    world, result = World(made), cs.reconcile(claims)
    found = list(_whole(world, result))
    if status is not None and status != int(not world.consistent):
        found.append(f"exit status {status}, consistent {world.consistent}")
    found += _scopes(world, result)
    found += _pairs(world, result)
    found += _sets(world, result)
    if seed % SELDOM == 0:
        found += _grounds(world, result)
        found += _readings(made, result)
        found += _remainders(world, result)
    return found


def _whole(world, result):
    if result.consistent != world.consistent:
        yield f"consistent {result.consistent}, oracle {world.consistent}"
    current = [claim.id for claim in result.claims.current]
    if current != [one.id for one in world.current]:
        yield f"current {current}, oracle {[one.id for one in world.current]}"


def _key(scope, result, world):
    """The oracle's key of a scope of the library."""
    paths = dict(scope)
    counted = "".join(paths.pop("counted as", ()))
    measure = next((word for word in ("stock", "flow", "cumulative") if counted.startswith(word)), world.made.measure)
    return tuple(sorted(paths.items())), measure, "not additive" not in counted and paths.get("unit") != ("%",)


def _scopes(world, result):
    found = []
    for ranges in result.scopes:
        key = _key(ranges.scope, result, world)
        if key not in world.scopes:
            found.append(f"{ranges.scope} is no scope of the oracle")
            continue
        if key not in world.reached and ranges.floor and key in world.free:
            continue  # it is only shown, and tied to figures below 0 by another total that no claim stands on
        due = world.implied(key)
        own = None if ranges.implied is None else _ends(ranges.implied)
        if own is not None and due is None:
            # Scopes that nobody claims may tie it to what cannot hold; without those claims it holds.
            fine = world.implied(key, _without_conflicts(world, key))
            due = own if fine is not None and (_near(own, fine) or _wider(own, fine)) else None
        if own is not None and due is not None and not ranges.claims:
            # What nobody claims, and only totals name that tie nothing there, may have a wider range than need be.
            due = own if _wider(own, due) else due
        if (own is None) != (due is None) or (due is not None and not _near(own, due)):
            found.append(f"implied of {ranges.scope}: {ranges.implied}, oracle {due}")
        if ranges.floor != (world.floor(key) is not None):
            found.append(f"floor of {ranges.scope}: {ranges.floor}")
        mine = [one for one, place in zip(world.current, world.place, strict=True) if place == key]
        if {claim.id for claim in ranges.claims} != {one.id for one in mine}:
            found.append(f"claims on {ranges.scope}: {[claim.id for claim in ranges.claims]}")
        elif mine:
            joined, support, stated = world.best(key)
            own_best = _joined(ranges.best)
            due_best = [
                (float(low), low_open or low == -math.inf, float(high), high_open or high == math.inf)
                for low, low_open, high, high_open in joined
            ]
            if (own_best, ranges.best_support, ranges.best_stated) != (due_best, support, stated):
                own_best = ranges.best, ranges.best_support, ranges.best_stated
                found.append(f"best of {ranges.scope}: {own_best}, oracle {joined} {support} {stated}")
    found += [
        f"{scope} is lost" for scope in set(world.place) - {_key(each.scope, result, world) for each in result.scopes}
    ]
    return found


def _without_conflicts(world, key):
    """The claims tied to a scope that are in no conflict."""
    apart = {place for conflicts in world.conflicts().values() for one in conflicts for place in one}
    return [place for place in world.members(world.group[key]) if place not in apart]


def _wider(own, due):
    (low, low_open), (high, high_open) = own
    (least, least_open), (most, most_open) = due
    return (low, low_open) <= (least, least_open) and (high, not high_open) >= (most, not most_open)


def _joined(best):
    """The ends of intervals, those that touch without a gap joined: two origins may share out a line."""
    ends = []
    for one in best:
        low, low_open, high, high_open = one.lower, not one.lower_closed, one.upper, not one.upper_closed
        if ends and ends[-1][2] == low and not (ends[-1][3] and low_open):
            low, low_open = ends.pop()[:2]
        ends.append((low, low_open, high, high_open))
    return ends


def _grounds(world, result):
    for ranges in result.scopes:
        key = _key(ranges.scope, result, world)
        if ranges.claims and ranges.implied is not None and key in world.scopes and (due := world.implied(key)):
            yield from _because(world, result, ranges, key, due)


def _remainders(world, result):
    """What is left of a whole without each part that nests in it."""
    keys = {_key(ranges.scope, result, world): ranges.scope for ranges in result.scopes if ranges.claims}
    for (part, whole), how in world.related.items():
        if how != "part of" or not {part, whole} <= keys.keys():
            continue
        due = world.remainder(whole, part)
        if due is None and world.group[whole] == world.group[part] and result.on(dict(keys[whole])).implied is not None:
            due = world.remainder(whole, part, _without_conflicts(world, whole))
        found = result.remainder(dict(keys[whole]), dict(keys[part])).interval
        own = None if found is None else _ends(found)
        if (own is None) != (due is None) or (due is not None and not _near(own, due)):
            yield f"remainder of {keys[whole]} without {keys[part]}: {found}, oracle {due}"


def _ends(interval):
    low = Fraction(interval.lower) if math.isfinite(interval.lower) else interval.lower
    high = Fraction(interval.upper) if math.isfinite(interval.upper) else interval.upper
    return (low, not interval.lower_closed), (high, not interval.upper_closed)


def _near(own, due):
    return all(
        a_open == b_open and (a == b or (math.isfinite(a) and math.isfinite(b) and abs(a - b) <= TINY * max(1, abs(b))))
        for (a, a_open), (b, b_open) in zip(own, due, strict=True)
    )


def _because(world, result, ranges, key, due):
    """The claims that an end rests on give it by themselves, and none of them can go."""
    place = {one.id: number for number, one in enumerate(world.current)}
    for side, end in enumerate(("lower", "upper")):
        named = [place[claim.id] for claim in result.because(dict(ranges.scope), end)]
        alone = world.implied(key, named)[side]
        if not _near([alone], [due[side]]):
            yield f"because of {ranges.scope} {end}: {named} give {alone}, not {due[side]}"
        for number in named:
            without = world.implied(key, [other for other in named if other != number])[side]
            if _near([without], [due[side]]):
                yield f"because of {ranges.scope} {end}: {named} hold without {number}"


def _pairs(world, result):
    by_id = {one.id: number for number, one in enumerate(world.current)}
    for pair in result.system.every_pair:
        how, verdict, gap = world.verdict(by_id[pair.left], by_id[pair.right])
        if (pair.relation.value, pair.verdict.value) != (how, verdict):
            yield f"{pair.left} {pair.right}: {pair.relation} {pair.verdict}, oracle {how} {verdict}"
        elif gap is not None and abs(Fraction(pair.gap) - gap) > TINY:
            yield f"{pair.left} {pair.right}: gap {pair.gap}, oracle {gap}"


def _sets(world, result):
    name = [one.id for one in world.current]

    def named(sets):
        return sorted(tuple(sorted(name[place] for place in one)) for one in sets)

    conflicts = world.conflicts()
    due = named(one for each in conflicts.values() for one in each)
    listed = result.system.disagreement.conflict_sets
    found = sorted(tuple(sorted(one.claims)) for one in listed)
    if found != due:
        yield f"discrepancies {found}, oracle {due}"
        return
    place = {claim: number for number, claim in enumerate(name)}
    group = {place_: group for group in conflicts for place_ in world.members(group)}
    for ids, gap, _ in listed:
        numbers = [place[one] for one in ids]
        pair = world.verdict(*numbers) if len(numbers) == 2 else None
        # The gap of a pair is what lies between the two, whatever totals add to it.
        width = pair[2] if pair and pair[1] == "conflict" else world.widening(numbers, group[numbers[0]])
        if abs(Fraction(float(gap)) - width) > TINY * max(1, width):
            yield f"gap of {ids}: {gap}, oracle {width}"
    removals = result.system.disagreement.removals
    own = _one_of_each(
        [[one.claims for one in removals if one.group == group] for group in {r.group for r in removals}]
    )
    wanted = _one_of_each([[[name[place] for place in one] for one in group] for group in world.set_aside()])
    if own != wanted:
        yield f"set aside {own}, oracle {wanted}"
    if conflicts:
        total = sum(world.widening(world.members(group), group) for group in conflicts)
        if abs(Fraction(result.stretch.total) - total) > TINY * max(1, total):
            yield f"stretch {result.stretch.total}, oracle {total}"


def _one_of_each(groups):
    """The sets whose removal leaves everything consistent: one of each group, however finely these are cut."""
    return {frozenset(itertools.chain(*some)) for some in itertools.product(*groups)}


def _readings(made, result):
    """Each claim read otherwise: whether all can be true."""
    frame = None
    for number, one in enumerate(made.claims):
        for reading in one.readings:
            if frame is None:
                frame = result.readings
            world = World(read_otherwise(made, {number: reading}))
            chosen = frame[frame["claims"] == one.id]
            held = set(chosen["consistent"])
            if held != {world.consistent} and len(frame):
                yield f"{one.id} read otherwise: {held}, oracle {world.consistent}"
