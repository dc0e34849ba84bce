"""Figures that break a balance, and by one slip would keep it: found where somebody confirms it, chance shows none."""

import random
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import consilience as cs
from consilience.reconciling.collection import Collection
from consilience.reconciling.repairs import of_repairs, slips_of

PARTS = ("men", "women", "children")
TOTAL = cs.Total(whole={"what": "all"}, parts=tuple(cs.Scope(what=part) for part in PARTS))
KINDS = ("sign error", "dropped zero", "power of ten", "transposed digits", "missing digit", "wrong digit")


def table(rng: random.Random, places: int = 2) -> dict[tuple[str, str], int]:
    """Random parts, some below 0, and their sums."""
    found = {}
    for place in range(places):
        parts = {part: rng.choice((1, 1, -1)) * rng.randrange(10_000, 99_999) for part in PARTS}
        found |= {(f"P{place}", what): number for what, number in {**parts, "all": sum(parts.values())}.items()}
    return found


def claims(source: str, figures: dict[tuple[str, str], int]) -> list[cs.Claim]:
    return [
        cs.Claim(id=f"{source} {what} {where}", figure=f"{number:,}", source=source,
                 scope={"where": where, "what": what})
        for (where, what), number in figures.items()
    ]  # fmt: skip


def repairs(*stated: cs.Claim) -> list[cs.tables.Explanation]:
    known = cs.ClaimSet(stated, totals=[TOTAL])
    return list(of_repairs(Collection.of(known, ()), known.totals, known.measure))


def slip(rng: random.Random, number: int, kind: str) -> int | None:
    """Make one slip of a kind, not in the last three digits, where there is one."""
    made = [int(one) for one in sorted(slips_of(Decimal(number))[kind]) if one == int(one)]
    large = [one for one in made if abs(one - number) >= 5_000]
    return rng.choice(large) if large else None


@settings(max_examples=30)
@given(st.integers(0, 10**6), st.sampled_from(KINDS))
def test_a_slip_in_a_random_balanced_collection_is_found(seed, kind):
    rng = random.Random(seed)
    right = table(rng)
    where = rng.choice([scope for scope, number in right.items() if abs(number) >= 10_000])
    wrong = slip(rng, right[where], kind)
    if wrong is None or (kind == "dropped zero" and right[where] % 10):
        wrong = 10 * right[where] if kind == "dropped zero" else -right[where]
    (found,) = repairs(*claims("one", right | {where: wrong}), *claims("two", right))
    assert found.claims[:2] == (f"one {where[1]} {where[0]}", f"two {where[1]} {where[0]}")
    assert right[where] in slips_of(Decimal(wrong))[found.kind]
    assert f"{wrong:,} would be {right[where]:,} " in found.evidence
    assert found.about(*found.claims[:2])


@settings(max_examples=30)
@given(st.integers(0, 10**6))
def test_figures_dealt_out_anew_show_none(seed):
    """None of their four balances holds then."""
    rng = random.Random(seed)
    right = table(rng)
    dealt = dict(zip(right, rng.sample([*right.values()], len(right)), strict=True))
    assert repairs(*claims("one", dealt), *claims("two", right)) == []


def test_errors_that_are_no_slips_show_none():
    rng = random.Random(2)
    right = table(rng, 60)
    wrong = {scope: number + rng.randrange(-30_000, 30_000, 7) if scope[1] == "men" else number
             for scope, number in right.items()}  # fmt: skip
    assert len(repairs(*claims("one", wrong), *claims("two", right))) <= 1  # of 60 that are confirmed to be wrong


RIGHT = {("P", "men"): 41_380, ("P", "women"): -25_117, ("P", "children"): 8_402, ("P", "all"): 24_665}
WRONG = RIGHT | {("P", "women"): 25_117}


def test_nothing_is_shown_that_nobody_confirms():
    other = {scope: number for scope, number in RIGHT.items() if scope[1] in ("men", "children")}
    assert repairs(*claims("one", WRONG)) == repairs(*claims("one", WRONG), *claims("two", other)) == []


def test_what_the_other_figures_of_somebody_else_leave_confirms_it():
    other = {scope: number for scope, number in RIGHT.items() if scope[1] != "women"}
    (found,) = repairs(*claims("one", WRONG), *claims("two", other))
    assert found.kind == "sign error"
    assert found.evidence.endswith("; two gives, by what it states of the others, -25,117")


def test_nothing_is_shown_where_two_figures_are_confirmed():
    other = {("P", "women"): -25_117, ("P", "all"): 24_665 + 2 * 25_117}
    assert repairs(*claims("one", WRONG), *claims("two", other)) == []


def test_rounded_figures_add_up_nearly():
    thousands = {scope: round(number, -3) for scope, number in RIGHT.items()}
    assert repairs(*claims("one", thousands), *claims("two", RIGHT)) == []
    (found,) = repairs(*claims("one", RIGHT | {("P", "men"): 413_800}), *claims("two", thousands))
    assert found.kind == "dropped zero"


def test_a_balance_of_before_and_change():
    total = cs.Total(whole={"what": "after"}, parts=(cs.Scope(what="before"), cs.Scope(what="change")))
    stated = [("bank", "before", "12,340"), ("bank", "change", "1,208"), ("bank", "after", "11,132"),
              ("audit", "before", "12,340"), ("audit", "change", "-1,208")]  # fmt: skip
    known = cs.ClaimSet(
        [cs.Claim(id=f"{who} {what}", figure=number, source=who, scope={"what": what}) for who, what, number in stated],
        totals=[total],
    )
    found = [one for one in cs.explain(known) if one.about("bank change", "audit change")]
    assert [one.kind for one in found] == ["sign error"]  # said once, with the balance
    assert "1,208 would be -1,208 with the other sign" in found[0].evidence


@pytest.mark.parametrize("number", ["1254", "-12.5", "0", "7"])
def test_slips_are_other_numbers_each_of_one_kind(number):
    found = slips_of(Decimal(number))
    every = [one for slips in found.values() for one in slips]
    assert len(every) == len(set(every))
    assert not {Decimal(number), Decimal(0)} & set(every)
