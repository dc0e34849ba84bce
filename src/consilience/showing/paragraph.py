"""The result as one paragraph of plain words, for a page that others read."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence, Set

import numpy as np

from consilience.arrays import Codes
from consilience.comparing.comparison import Comparison, Verdict
from consilience.comparing.ranges import ScopeRanges
from consilience.model.citations import figure_words, source_name
from consilience.model.claim_sets import ClaimSet
from consilience.model.intervals import Interval, interval_words
from consilience.model.naming import UNIT
from consilience.model.relations import Relation
from consilience.model.scopes import TIME, Scope
from consilience.reconciling.outcome import Outcome
from consilience.reconciling.standards import standing_words
from consilience.showing.calendars import written_in
from consilience.showing.layout import shown_scopes
from consilience.showing.phrases import Phrases
from consilience.showing.sentences import SHOWN, discrepancy_words, kappa_words, page_pairs, standard_words
from consilience.showing.tables import best_words, scope_labels, span_words, support_words
from consilience.showing.topics import topics
from consilience.showing.verdicts import LISTED, conflicting_sets, hypotheses
from consilience.words import capital, clean, list_words, number_words, short_words, spelled

_TELLING = 0.6
"""The paragraph leaves out explanations of a lower rank."""
_NAMED = 3
"""At most this many scopes are described one by one; of more, only how many leave common ground."""


def paragraph(result: Outcome, locale: str = "en") -> str:
    """Say in one paragraph what the claims allow, whether they conflict, what it depends on and what was left out.

    Numbers are written as in the locale; the words of the figures are left as they were stated.

    Raises
    ------
    OptionError
        If nobody knows the locale.
    MissingExtraError
        If it needs Babel, which is not installed.
    """
    with written_in(locale):
        return short_words(" ".join(_sentences(result.reworded())))


def _sentences(result: Outcome) -> Iterator[str]:
    """Tell topic by topic the latest figures, then what conflicts, what this depends on and what is left out."""
    counts = result.scopes.counts[0]
    if not counts.any():
        yield "There are no claims to compare."
        yield from _left_out(result.claims)
        return
    pairs = page_pairs(result, shown_scopes(result, SHOWN))
    things = [topic.things for topic in topics(result)]
    latest = np.concatenate([one.every.latest[one.place[one.stated]] for one in things])
    several = latest[counts[latest] > 1]
    if len(several) > _NAMED:
        yield f"{capital(spelled(int(counts.sum()), 'claim'))} {_many(result)}."
    else:
        told, labels = [result.scopes[code] for code in several.tolist()], scope_labels(result)
        for ranges in told:
            yield from _on_one_scope(ranges, labels[ranges.scope])
        contested = {name for names, _ in conflicting_sets(result) for name in names}
        yield from _alone(result, latest[counts[latest] == 1], told, pairs, labels, contested)
    if not result.consistent:
        yield from _conflicts(result)
    elif np.count_nonzero(counts) > 1 or len(several):
        yield "Nothing in them conflicts."
    yield from kappa_words(result, pairs)
    yield from standard_words(result)
    yield from (f"{clean(capital(said))}." for said in standing_words(result.claims.apart))
    yield from _readings(result)
    if result.compare_across:
        across = list_words(["time" if name == TIME else name for name in result.compare_across])
        yield f"The comparison disregards differences in {clean(across)}."
    yield from _left_out(result.claims)


def _many(result: Outcome) -> str:
    claims, conflicts = result.scopes.counts
    several, apart = int((claims > 1).sum()), int(((claims > 1) & (conflicts > 0)).sum())
    common = several - apart
    things, contested = number_words(int(np.count_nonzero(claims))), number_words(several)
    if not apart:
        outcome = "all leave common ground"
    elif not common:
        outcome = "none leaves common ground"
    else:
        outcome = f"{number_words(common)} {'leaves' if common == 1 else 'leave'} common ground and "
        outcome += f"{number_words(apart)} {'does' if apart == 1 else 'do'} not"
    return f"count {things} things; of the {contested} that more than one claim counts, {outcome}"


def _on_one_scope(ranges: ScopeRanges, label: str) -> Iterator[str]:
    count = len(ranges.claims)
    low, high = span_words(ranges)
    between = "from {} to {}" if "“" in low + high else "between {} and {}"
    put = f"at {low}" if low == high else between.format(low, high)
    origins = f"from {ranges.origins} origin{'s' * (ranges.origins.most != 1)}"
    unit = "".join(ranges.scope.get(UNIT, ()))
    within = f" (in {clean(unit)})" if unit and unit not in label else ""
    yield f"{capital(spelled(count, 'claim'))}, {origins}, put {_figure_for(label)}{within} {put}."
    every = "Both" if count == 2 else f"All {spelled(count)}"
    if ranges.common is None:
        cannot = "The two" if count == 2 else "They"
        who = f"best supported is {best_words(ranges)}, {support_words(ranges)}"
        yield f"{cannot} cannot {'both' if count == 2 else 'all'} be true" + (
            f"; {who}." if ranges.best_support > 1 else "."
        )
    elif ranges.common.is_point:
        yield f"{every} can be true, but only at {interval_words(ranges.common)}."
    else:
        yield f"{every} can be true; together they allow {allowed_words(ranges.common)}."


def allowed_words(interval: Interval) -> str:
    """Say in a sentence what an interval allows."""
    if not (math.isfinite(interval.lower) and math.isfinite(interval.upper)):
        return interval_words(interval)
    low, high = number_words(interval.lower), number_words(interval.upper)
    if interval.closed == "both":
        return f"{low} to {high}"
    left = f"{low} or more" if interval.lower_closed else f"more than {low}"
    return f"{left} and {f'{high} or less' if interval.upper_closed else f'less than {high}'}"


def _figure_for(label: str) -> str:
    return label if label.startswith("the figure") else f"the figure for {label}"


def _alone(
    result: Outcome,
    single: Codes,
    several: Sequence[ScopeRanges],
    pairs: Sequence[Comparison],
    labels: Mapping[Scope, str],
    contested: Set[str],
) -> Iterator[str]:
    """Tell of the scopes that one claim alone counts, given by their places: parts that fit first."""
    wholes = {claim.id for ranges in several for claim in ranges.claims}
    sides = [side for pair in pairs for side in (pair, pair.turned()) if side.relation is Relation.PART_OF]
    fitting = {side.left for side in sides if side.verdict is Verdict.AGREE and side.right in wholes}
    fitting -= {side.left for side in sides if side.verdict is Verdict.CONFLICT} | contested
    current = result.system.current
    fits = [current.name(int(result.scopes.places_on(code)[0])) in fitting for code in single.tolist()]
    parts, others = (single[np.array(fits, dtype=np.bool_) == fit].tolist() for fit in (True, False))
    if parts:
        told = [
            f"{figure_words(r.claims[0])} for {labels[r.scope]}" for r in map(result.scopes.__getitem__, parts[:SHOWN])
        ]
        count = len(parts)
        yield (
            f"{capital(spelled(count))} more {'claim counts' if count == 1 else 'claims count'} "
            f"{'a part' if count == 1 else 'parts'} of it and {'fits' if count == 1 else 'fit'}: {list_words(told)}"
            f"{f' and {number_words(count - SHOWN)} more' if count > SHOWN else ''}."
        )
    for ranges in map(result.scopes.__getitem__, others[:_NAMED]):
        claim = ranges.claims[0]
        words, allows = clean(claim.figure.text), interval_words(claim.interval)
        stated = figure_words(claim) if words == allows else f"“{words}”, which allows {allows}"
        who = f"{source_name(claim)}{',' * bool(claim.chain.cites)}"
        yield f"{capital(who)} puts {_figure_for(labels[ranges.scope])} at {stated}."
    if len(others) > _NAMED:
        more = len(others) - _NAMED
        things = capital(spelled(more, "more thing is", "more things are"))
        yield f"{things} counted by one claim{' each' * (more > 1)}."


def _conflicts(result: Outcome) -> Iterator[str]:
    """Name the widest conflicts, one explanation if there is one, and the single figures without which all fit."""
    yield discrepancy_words(result)
    if result.system.related_count > LISTED:
        return
    for kind, evidence, agreeing in hypotheses(result, least=_TELLING)[:1]:
        yield f"One explanation is {kind} ({evidence}): then {agreeing} agree."
    removals = result.system.disagreement.removals
    alone = [removal.claims[0] for removal in removals if len(removal.claims) == 1]
    if len({removal.group for removal in removals}) == 1 and alone:
        phrases = Phrases(result)
        told = [phrases.cite(result.claims[name]) for name in alone[:_NAMED]]
        yield f"Without {list_words(told, 'or')} the rest can be true at once."


def _left_out(claims: ClaimSet) -> Iterator[str]:
    if claims.superseded:
        count = len(claims.superseded)
        yield f"{capital(spelled(count, 'earlier statement'))} {'is' if count == 1 else 'are'} left out as restated."
    if claims.rejected:
        count, rows = len(claims.rejected), len(claims) + len(claims.rejected)
        are = "is" if count == 1 else "are"
        yield f"{capital(spelled(count))} of {number_words(rows)} rows could not be read and {are} left out."


def _readings(result: Outcome) -> Iterator[str]:
    ambiguous = np.flatnonzero(result.claims.current.where(lambda fact: bool(fact.readings)))
    if not len(ambiguous):
        return
    read = result.alternatives
    holding = sum(other.consistent for _, other in read)
    count = len(ambiguous)
    of = "the claim" if len(result.claims) == 1 else f"{spelled(count)} of the claims"
    how = {0: f"each of the {len(read)} readings leaves a conflict", len(read): "no reading makes a conflict"}
    said = how.get(
        holding, f"{spelled(holding)} of the {len(read)} readings {'leaves' if holding == 1 else 'leave'} none"
    )
    yield f"It is not settled how {of} {'is' if count == 1 else 'are'} to be read; {said}."
