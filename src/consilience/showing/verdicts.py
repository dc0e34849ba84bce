"""How one claim stands to the others, in words: what it agrees with, what part it is, which sums it contradicts."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from datetime import timedelta

from consilience.comparing.comparison import Comparison, Verdict
from consilience.errors import MissingExtraError
from consilience.model.citations import apart_words, figures_of, moment, stated_ends, whose
from consilience.model.claims import Claim
from consilience.model.figures import Figure
from consilience.model.relations import Relation, obstacles
from consilience.reconciling.conflict_tables import ConflictSet, Stretch
from consilience.reconciling.outcome import Outcome
from consilience.words import clean, digits_words, list_words, number_words, percent_words

LISTED = 200_000
"""Beyond this many related pairs, conflicts are counted and not listed."""
_EXPLAINED = 5_000
"""Up to this many related pairs, a page says why they may conflict, since each pair is examined."""
_STRETCHED = 100
"""Beyond this many claims in conflict, the least stretch is not computed for a page."""
_APART = timedelta(days=60)
"""Figures that are further apart in time do not differ by rounding."""
_TIMES = (Relation.EARLIER, Relation.LATER)


def conflicting_sets(result: Outcome) -> list[tuple[tuple[str, ...], float]]:
    """Return the sets of claims that cannot all be true, with their gaps, unless there are too many to list."""
    if result.consistent or result.system.related_count > LISTED:
        return []
    return [(found.claims, found.gap) for found in result.system.disagreement.conflict_sets]


def widest_first(result: Outcome) -> Sequence[ConflictSet]:
    """Return the sets of claims that cannot all be true; first where the gap is the largest share of a figure.

    In units of the figures one that is a thousand times too low would come after the roundings of larger ones.
    """
    return result.system.disagreement.conflict_sets.widest_first()


def hypotheses(result: Outcome, least: float = 0.0) -> list[tuple[str, str, str]]:
    """Return why claims may conflict, strongest evidence first: kind, evidence, which claims would agree.

    Those of a rank below `least` are left out, and so is rounding between figures that are months apart: two figures
    of different times need no such reason to differ.
    """
    if result.consistent or result.system.related_count > _EXPLAINED:
        return []

    def agreeing(names: Sequence[str]) -> str:
        return figures_of([result.claims[name] for name in names])

    def apart(names: Sequence[str]) -> bool:
        days = [day for name in names if (day := moment(result.claims[name]))]
        return bool(days) and max(days) - min(days) > _APART

    return [
        (one.kind, clean(one.evidence), agreeing(one.reconciles))
        for one in result.hypotheses
        if len(one.reconciles) > 1  # else it reconciles nothing, or says how a row could be read
        if one.rank >= least and not (one.kind == "rounding" and apart(one.reconciles))
    ]


def least_stretch(result: Outcome) -> Stretch | None:
    """Return the least widening that would mend everything; None where that takes long, or a solver that is missing."""
    if len({name for found in result.system.disagreement.conflict_sets for name in found.claims}) > _STRETCHED:
        return None
    try:
        return result.stretch
    except MissingExtraError:
        return None


def sums_off(result: Outcome, comparisons: Iterable[Comparison], shown: Container[str]) -> Mapping[str, list[str]]:
    """Say for each claim shown by how much, and with which others, it contradicts a total; the widest first."""
    off: dict[str, list[str]] = defaultdict(list)
    if not result.system.summed:
        return off
    pairs = {frozenset((pair.left, pair.right)) for pair in comparisons if pair.verdict is Verdict.CONFLICT}
    for names, gap in conflicting_sets(result):
        for name in filter(shown.__contains__, names) if frozenset(names) not in pairs else ():
            others = figures_of([result.claims[other] for other in names if other != name])
            amount = f"{number_words(gap)} off" if gap else "only touches"
            off[name].append(f"{amount} with {others}" if others else amount)
    return off


def verdict_words(
    pairs: Sequence[Comparison],
    labels: Mapping[str, str],
    result: Outcome,
    sums: Sequence[str] = (),
    *,
    summed: bool = False,
    agreeing: tuple[int, bool, int] = (0, False, 0),
) -> str:
    """Say how one claim stands to the others.

    `pairs` have it on their left; beside them it agrees with so many on its own scope, only just or not, and with so
    many at other times (see `Agreeing`); `sums` are those that it contradicts, in words; `summed` if a total names its
    scope.
    """
    count, only_just, in_order = agreeing
    known = [pair for pair in pairs if pair.verdict is not Verdict.NOT_COMPARABLE]
    beside = [pair for pair in known if pair.relation is Relation.SAME]
    wholes = [pair for pair in known if pair.relation is Relation.PART_OF]
    timed = [pair for pair in known if pair.relation in _TIMES]
    more = [f"and {len(sums) - 3} more"] if len(sums) > 3 else []
    words = [f"does not add up: {', '.join([*sums[:3], *more])}"] if sums else []
    fitting = "alone, fits as a part" if sums else "fits as a part"
    words += _beside_words(beside, result, count, only_just) + _part_words(wholes, labels, result, fitting)
    words += _time_words(timed, result, in_order)
    too_small = [pair for pair in known if pair.relation is Relation.CONTAINS and pair.verdict is Verdict.CONFLICT]
    words += _each(too_small, result, "{} below its part {}")
    if words:
        return "; ".join(words)
    if known:
        return "a whole with parts that fit"
    if summed:
        return "compared through totals only"
    unbound = {pair.reason.partition(", but ")[2] for pair in pairs if pair.relation is not Relation.UNRELATED}
    if unbound:  # parts, say, where parts and wholes do not bound one another
        return f"not comparable: {list_words(sorted(unbound))}"
    reasons = _nearest_obstacles(pairs, result)
    return f"not comparable: {list_words(reasons)} differ{'s' * (len(reasons) == 1)}" if reasons else "stands alone"


def _nearest_obstacles(pairs: Sequence[Comparison], result: Outcome) -> list[str]:
    """Return what keeps a claim apart from its nearest others: how it differs from far ones tells a reader nothing.

    Those are nearest that differ in the fewest dimensions, of those the ones that count the same thing.
    """
    apart = []
    for pair in pairs:
        left, right = (result.scope_of(result.claims[name]) for name in (pair.left, pair.right))
        apart.append(obstacles(left, right, result.claims.measure) or pair.reason.split(":")[0].split(" and "))
    nearest = min(((len(names), "what" in names) for names in apart), default=None)
    return sorted({name for names in apart if (len(names), "what" in names) == nearest for name in names})


def counted_words(agreeing: int, conflicting: int) -> str:
    """Say how one claim stands to the others where they are too many to name.

    >>> counted_words(12, 987), counted_words(0, 0)
    ('agrees with 12 of 999', 'compared with no other')
    """
    every = agreeing + conflicting
    return f"agrees with {agreeing:,} of {every:,}" if every else "compared with no other"


def _beside_words(pairs: Sequence[Comparison], result: Outcome, count: int, only_just: bool) -> list[str]:
    agreeing = [pair for pair in pairs if pair.verdict is Verdict.AGREE]
    edge = ", on the edge" if only_just or any(on_edge(pair, result) for pair in agreeing) else ""
    agreed, every = count + len(agreeing), count + len(pairs)
    return [f"agrees with {agreed} of {every}{edge}"] * bool(agreed) + _each(pairs, result, "{} apart from {}")


def _part_words(pairs: Sequence[Comparison], labels: Mapping[str, str], result: Outcome, fitting: str) -> list[str]:
    agreeing = [pair for pair in pairs if pair.verdict is Verdict.AGREE]
    shares: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for pair in agreeing:
        of_one_day = len({moment(result.claims[side]) for side in (pair.left, pair.right)}) == 1
        if of_one_day and not math.isnan(pair.ratio):  # where a stated value is not positive there is no share
            share = _share(result.claims[pair.left].figure, result.claims[pair.right].figure)
            shares[labels[pair.right]].append(share)
    told = [words for whole, found in shares.items() for words in _share_words(found, whole)]
    told = [*told[:3], f"{len(told) - 3:,} more"] if len(told) > 4 else told
    fits = [": ".join(filter(None, [fitting, list_words(told)]))] if agreeing else []
    return fits + _each(pairs, result, "{} too large as a part of {}")


def _share(part: Figure, whole: Figure) -> tuple[float, float]:
    """Return the least and the largest share of a whole that two figures allow as stated; 0 and infinity where open."""
    (low, high), (least, most) = ([float(end) for end in stated_ends(figure)] for figure in (part, whole))
    return max(0.0, low) / most, high / least if least > 0 else math.inf


def _share_words(shares: Sequence[tuple[float, float]], whole: str) -> Iterator[str]:
    """Say between which shares of a whole a part is stated, if that says anything."""
    lows = [low for low, _ in shares if low > 0]
    # A bound that allows all of the whole says nothing; a part can exceed what is stated, and fit what that allows.
    highs = [high for low, high in shares if math.isfinite(high) and (low > 0 or high < 1)]
    if lows and highs and min(lows) > max(highs):
        return  # of wholes that contradict one another
    if lows and highs:
        yield f"{percent_words(min(lows), max(highs))} of {whole}{' as stated' * (max(highs) > 1)}"
    elif lows:
        yield f"at least {percent_words(min(lows), min(lows))} of {whole}"
    elif highs:
        yield f"at most {percent_words(max(highs), max(highs))} of {whole}"


def _time_words(pairs: Sequence[Comparison], result: Outcome, in_order: int) -> list[str]:
    agreeing = in_order + sum(pair.verdict is Verdict.AGREE for pair in pairs)
    words = [f"in order with {agreeing} of {in_order + len(pairs)} at other times"] if agreeing else []
    earlier = [pair for pair in pairs if pair.relation is Relation.EARLIER]
    later = [pair for pair in pairs if pair.relation is Relation.LATER]
    return (
        words
        + _each(earlier, result, "{} above {}, which is later")
        + _each(later, result, "{} below {}, which is earlier")
    )


def _each(pairs: Iterable[Comparison], result: Outcome, words: str) -> list[str]:
    """Put each conflict into words, the widest first."""
    conflicts = sorted((pair for pair in pairs if pair.verdict is Verdict.CONFLICT), key=lambda pair: -pair.gap)
    named = [(pair, result.claims[pair.right]) for pair in conflicts[:3]]
    told = [
        words.format(_distance_words(pair, claim), whose(claim)) if pair.gap else f"only touches {whose(claim)}"
        for pair, claim in named
    ]
    return told + ([f"and {len(conflicts) - 3} more"] if len(conflicts) > 3 else [])


def _distance_words(pair: Comparison, claim: Claim) -> str:
    """Say how far two figures are apart: in standard errors where both state one."""
    if math.isnan(pair.pull):
        return apart_words(pair.gap, claim)
    return f"{digits_words(abs(pair.pull), 2)} standard errors"


def on_edge(pair: Comparison, result: Outcome) -> bool:
    """Whether two claims agree only just: any smaller kappa would part them."""
    return pair.verdict is Verdict.AGREE and pair.break_even == float(result.convention.kappa) > 0
