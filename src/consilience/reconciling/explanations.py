"""Explanations: ranked hypotheses of why two figures differ, with their evidence; never a correction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

import numpy as np

from consilience.arguments import NONE, TEXT, checked, many
from consilience.errors import OptionError
from consilience.model.citations import moment
from consilience.model.claim_sets import ClaimSet, as_claim_set
from consilience.model.claims import Claim, Reject
from consilience.model.naming import Names
from consilience.model.relations import Relation, relate
from consilience.model.scopes import Scope
from consilience.reconciling.averages import of_averages
from consilience.reconciling.chances import RARE, Mistakes, Numbers, scopes_matter
from consilience.reconciling.collection import Collection
from consilience.reconciling.constants import of_constants
from consilience.reconciling.differences import of_periods, of_scatter, of_slips
from consilience.reconciling.hypotheses import Explanation, write
from consilience.reconciling.lags import of_lags
from consilience.reconciling.offsets import of_offsets
from consilience.reconciling.repairs import of_repairs
from consilience.reconciling.siblings import of_siblings
from consilience.reconciling.tendencies import of_copies, of_factors
from consilience.reconciling.ties import bind
from consilience.wording.conventions import hedge
from consilience.wording.decimals import EXACT
from consilience.words import day_words, join_names

if TYPE_CHECKING:
    import pandas as pd

_SINGLE = frozenset(("dropped zero", "power of ten", "unit", "average"))
"""Kinds that one factor over many scopes, where it is found, says better."""


@checked(compare_across=many(TEXT) | NONE)
def explain(claims: ClaimSet | Iterable[Claim], compare_across: Iterable[str] | None = None) -> tuple[Explanation, ...]:
    """Return hypotheses of why claims conflict, those with stronger evidence first.

    Parameters
    ----------
    claims : ClaimSet, or iterable of Claim
    compare_across : iterable of str, optional
        Dimensions to disregard; by default the set's own.

    Returns
    -------
    tuple of Explanation
        Several may hold at once, or none. Only the first 20,000 conflicting pairs are examined by themselves.

    Notes
    -----
    Where two sources conflict on three scopes or more, one factor between them (see `find_factors`) is listed once. A
    hypothesis is left out where chance would give it in one of a hundred such collections: see `chances`.

    Examples
    --------
    >>> rows = [{"id": "a", "figure": "10,482", "source": "x"}, {"id": "b", "figure": "10,000", "source": "y"}]
    >>> from consilience import read_claims
    >>> print(explain(read_claims(rows))[0])
    rounding? 10,482 to the nearest 10,000 is 10,000; if so, both agree
    """
    claims = as_claim_set(claims)
    across = tuple(claims.compare_across if compare_across is None else compare_across)
    collection = Collection.of(claims, across)
    factors = list(of_factors(collection))
    explained = {claim for factor in factors for claim in factor.claims}
    periods = list(of_periods(collection))
    repairs = list(of_repairs(collection, claims.totals, claims.measure))
    slips = list(of_slips(collection, explained, {pair for one in periods for pair in one.pairs}))
    repaired = {frozenset(pair) for one in repairs for pair in one.pairs}
    beyond = {frozenset(one.claims) for one in slips}
    found = [
        *factors,
        *periods,
        *repairs,
        *(
            one
            for one in _of_pairs(claims, across, collection)
            if not (one.kind in _SINGLE and explained >= {*one.claims})
            and frozenset(one.reconciles) not in (beyond if one.kind == "another scope" else repaired)
        ),
        *of_offsets(collection, [pair for factor in factors for pair in factor.pairs]),
        *of_constants(collection),
        *of_lags(collection),
        *slips,
        *_of_totals(claims),
        *of_copies(collection.claims),
        *of_scatter(collection),
        *(explanation for reject in claims.rejected for explanation in _of_reject(reject)),
    ]
    return tuple(sorted(dict.fromkeys(found), key=lambda one: -one.rank))


def to_frame(explanations: Sequence[Explanation]) -> pd.DataFrame:
    """Return a row per hypothesis: kind, claims, evidence, reconciles, rank; ids with semicolons between them."""
    import pandas as pd

    types = {"kind": object, "claims": object, "evidence": object, "reconciles": object, "rank": np.float64}
    rows = [
        (one.kind, join_names(one.claims), one.evidence, join_names(one.reconciles), one.rank) for one in explanations
    ]
    return pd.DataFrame(rows, columns=list(types)).astype(types)


def _of_pairs(claims: ClaimSet, across: tuple[str, ...], collection: Collection) -> Iterator[Explanation]:
    yield from Mistakes(collection)
    conflicts = collection.pairs
    by_value: dict[Decimal, list[Claim]] = defaultdict(list)
    corrected: dict[Decimal, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_value[claim.figure.value].append(claim)
        if claim.id in claims.superseded:
            corrected[claim.figure.value].append(claim)
    numbers = Numbers(collection.claims)
    names = Names({claim.scope for claim in claims}, claims.measure)
    if alike := scopes_matter(collection):
        yield from of_siblings(collection, names)
    for one, other in (pair[::way] for pair in conflicts for way in (1, -1)):
        number = one.figure.value
        yield from _earlier(one, other, corrected.get(number, ()))
        if alike and len(by_value[number]) > 1 and numbers.by_chance(number) * 2 * len(conflicts) < RARE:
            same = [claim for claim in by_value[number] if claim.id != one.id]
            yield from _elsewhere(one, other, same, claims, names, across)
    yield from of_averages(collection)


def _earlier(one: Claim, other: Claim, superseded: Iterable[Claim]) -> Iterator[Explanation]:
    """Say that the number of a claim is what the other source said before; of corrected claims with that number."""
    for claim in superseded:
        if claim.source == other.source and claim.scope == other.scope:
            day = moment(claim, across_time=True)
            on = f" on {day_words(day)}" if day else ""
            words = f"{write(one.figure.value)} is what {other.source.name} said{on}, before {other.figure.text}"
            yield Explanation("earlier figure", (one.id, claim.id), words, (one.id, other.id))


def _elsewhere(
    one: Claim, other: Claim, same: Iterable[Claim], claims: ClaimSet, names: Names, across: tuple[str, ...]
) -> Iterator[Explanation]:
    """Say on which part or other scope the number of a claim stands too, where it is a rare one."""
    right = one.counted(claims.measure, claims.additive).without(across)
    number = write(one.figure.value)
    for claim in same:
        left = claim.counted(claims.measure, claims.additive).without(across)
        relation = relate(left, right, claims.measure).relation
        if relation is Relation.PART_OF and claim.figure.value < other.figure.value:
            words = f"{number} is what {claim.source.name} states for the part {names.words(claim.scope)}"
            yield Explanation("part taken for the whole", (one.id, claim.id), words, (one.id, other.id))
        elif relation is Relation.UNRELATED:
            words = f"{number} is also stated for {names.words(claim.scope)}"
            yield Explanation("another scope", (one.id, claim.id), words, (one.id, other.id))


def _of_totals(claims: ClaimSet) -> Iterator[Explanation]:
    """Say that parts miss their whole by no more than their rounding: shares that add up to 99 or 101."""
    by_scope: dict[Scope, list[Claim]] = defaultdict(list)
    for claim in claims.current:
        by_scope[claim.counted(claims.measure, claims.additive)].append(claim)
    for total in bind(list(by_scope), claims.totals, claims.measure)[0]:
        stated = [by_scope[scope][:1] for scope in (total.whole, *total.parts)]
        if not all(stated):
            continue
        whole, *parts = (claims_here[0] for claims_here in stated)
        added = sum((part.figure.value for part in parts), Decimal(0))
        missed = abs(EXACT.subtract(added, whole.figure.value))
        allowed = sum((hedge(part.figure.value, Decimal(1)) for part in parts), Decimal(0))
        if 0 < missed <= allowed:
            ids = tuple(claim.id for claim in (whole, *parts))
            words = f"the parts add up to {write(added)}, and rounding may move their sum by {write(allowed)}"
            yield Explanation("rounded parts", ids, words, ids)


def _of_reject(reject: Reject) -> Iterator[Explanation]:
    """Say how ends in the wrong order may have come about."""
    if reject.ends is not None:
        yield from explain_ends(*reject.ends, f"row {reject.row}")


def explain_ends(low: Decimal, high: Decimal, name: str) -> tuple[Explanation, ...]:
    """Return hypotheses of why a low end is above its high end.

    >>> [str(one) for one in explain_ends(Decimal(75_000), Decimal(10_000), "Madison")]
    ['dropped zero? Madison would be in order as 75,000 to 100,000, with a zero more; if so, ...', 'swapped ends? ...']
    >>> print(*explain_ends(Decimal(500), Decimal(300), "row 3"))
    swapped ends? row 3 would be in order as 300 to 500, the other way round; if so, row 3 can be read
    """
    if low <= high:
        raise OptionError("the ends are in order", got=f"{low} to {high}")
    found = []
    more = EXACT.scaleb(high, 1)
    if low <= more <= 3 * low:  # 500 to 3,000 would be a strange range
        words = f"{name} would be in order as {write(low)} to {write(more)}, with a zero more"
        found.append(Explanation("dropped zero", (name,), words, (name,)))
    words = f"{name} would be in order as {write(high)} to {write(low)}, the other way round"
    return (*found, Explanation("swapped ends", (name,), words, (name,)))
