"""Sentences that the printed page and the paragraph share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from consilience.comparing.compared import Compared
from consilience.comparing.comparison import Comparison, Verdict
from consilience.comparing.ranges import ScopeRanges
from consilience.model.citations import figures_of
from consilience.model.claims import Claim
from consilience.model.intervals import Interval, interval_words
from consilience.model.naming import name_words
from consilience.model.scopes import Scope
from consilience.pooling.estimators import pool
from consilience.reconciling.outcome import Outcome
from consilience.showing.tables import discrepancy_lines, scope_labels
from consilience.showing.verdicts import LISTED, on_edge
from consilience.words import capital, clean, counted, digits_words, list_words, number_words, share_words, spelled

_TOLD = 3
"""At most this many conflicts are listed one by one."""
SHOWN = 40
"""About this many claims are printed one by one."""


def page_pairs(result: Outcome, shown: Sequence[ScopeRanges]) -> Compared:
    """Return the comparisons that the page needs: all of them, or of very many those of the claims shown."""
    if result.system.related_count <= LISTED:
        return result.system.comparisons
    return result.system.compare_with([claim.id for ranges in shown for claim in ranges.claims[:SHOWN]])


def reading_sentences(result: Outcome) -> Iterator[tuple[Claim, str]]:
    """Yield each other way to read one claim, in words, with what its source alone would then allow."""
    if not any(fact.readings for fact in result.claims.current.facts):
        return
    labels = scope_labels(result)
    stated: dict[str, dict[Scope, Interval | None]] = {}
    for choice, other in result.alternatives:
        if len(choice.chosen) != 1:
            continue
        ((name, reading),) = choice.chosen.items()
        claim = result.claims[name]
        scope, source = result.scope_of(claim), claim.source.name
        if source not in stated:
            stated[source] = _implied_alone(result, source)
        before, after = stated[source].get(scope), _implied_alone(other, source).get(scope)
        change = ""
        if after is not None and before != after:
            allows = f"{name_words(source)} alone allows {interval_words(after)} for {labels[scope]}"
            change = f" Under that reading, {allows}."
        note = clean(reading.note).strip() or "it can be read in another way"
        yield claim, f"{note}{'' if note.endswith(('.', '!', '?')) else '.'}{change}"


def _implied_alone(result: Outcome, source: str) -> dict[Scope, Interval | None]:
    return {ranges.scope: ranges.implied for ranges in result.alone(source).scopes}


def scatter_words(ranges: ScopeRanges) -> str:
    """Say whether measured claims scatter more than their errors allow; empty where one does not state its error.

    >>> from consilience.model.claim_sets import ClaimSet
    >>> from consilience.wording.conventions import Convention
    >>> sigma = Convention(plus_minus="sigma")
    >>> claims = [Claim(id=text, figure=text, source=text) for text in ("10 ± 1", "14 ± 1")]
    >>> scatter_words(Outcome(ClaimSet(claims).under(sigma)).scopes[0])
    ' Their scatter is 2.8 times what their errors explain (Q = 8 for 1 degree of freedom, p = 0.0047).'
    """
    errors = [claim.figure.standard_errors for claim in ranges.claims]
    if len(errors) < 2 or any(pair is None or pair[0] != pair[1] or not pair[0] for pair in errors):
        return ""
    pooled = pool([claim.value for claim in ranges.claims], [pair[0] for pair in errors if pair], method="FE")
    q = f"(Q = {digits_words(pooled.q, 3)} for {counted(pooled.claims - 1, 'degree')} of freedom, "
    told = f" Their scatter is {digits_words(pooled.birge_ratio, 2)} times what their errors explain {q}"
    return f"{told}p = {digits_words(pooled.q_p, 2)})."


def discrepancy_words(result: Outcome) -> str:
    """Say whether all claims can be true, and name the widest discrepancies."""
    if result.consistent:
        return "No conflict."
    if result.system.related_count > LISTED:
        disagreeing = int(result.scopes.counts[1].sum())
        return f"Not all claims can be true: {counted(disagreeing, 'pair')} on one scope disagree, too many to list."
    found = len(result.system.disagreement.conflict_sets)
    count = spelled(found, "conflict")
    count = f"at least {count}" if result.truncated else count
    told = " ".join(_run_on(discrepancy_lines(result, _TOLD)))
    more = (
        f" {number_words(found - _TOLD)} more {'is' if found == _TOLD + 1 else 'are'} not listed here."
        if found > _TOLD
        else ""
    )
    return f"{capital(count)}. {told}{more}"


def _run_on(lines: Sequence[str]) -> Iterator[str]:
    """Yield sentences that follow one another: what several in a row are about is named by the first."""
    before = ""
    for line in lines:
        about, sign, rest = line.partition(": ")
        yield capital(rest) if sign and about == before else line
        before = about


def kappa_words(result: Outcome, pairs: Compared) -> Iterator[str]:
    """Say what depends on the allowance of a hedge: agreements on the edge, and conflicts that a larger one mends."""
    kappa = float(result.convention.kappa)
    edge = pairs.where(lambda pair: on_edge(pair, result))
    if edge:
        sides = {side for pair in edge for side in (pair.left, pair.right)}
        exact = result.only(sides).under(kappa=0).system.related
        gaps = {(pair.left, pair.right): pair.gap for pair in exact}
        widest = max(edge, key=lambda pair: gaps[pair.left, pair.right])
        yield (
            f'This depends on what "about" allows: below {share_words(kappa)}, {pair_words(widest, result)} differ by '
            f"up to {number_words(gaps[widest.left, widest.right])}."
        )
    mended = pairs.where(lambda pair: pair.verdict is Verdict.CONFLICT and kappa < pair.break_even < float("inf"))
    for pair in sorted(mended, key=lambda pair: pair.break_even)[:3]:
        yield f'If "about" allowed {share_words(pair.break_even)}, {pair_words(pair, result)} would agree.'


def pair_words(pair: Comparison, result: Outcome) -> str:
    """Name the two claims of a pair."""
    return figures_of([result.claims[pair.left], result.claims[pair.right]])


def standard_words(result: Outcome) -> Iterator[str]:
    """Say for which scopes the standard of confirmation is met, and what is missing for the others."""
    if result.standard is None:
        return
    met = [found for found in result.judgements if found.met]
    yield f"Standard ({result.standard}): met for {len(met):,} of {counted(len(result.judgements), 'scope')}."
    for found in sorted(result.judgements, key=lambda one: one.met)[:SHOWN]:
        name = capital(result.system.names.words(found.scope) or str(found.scope))
        if found.met and found.interval is not None:
            who = list_words(list(dict.fromkeys(clean(claim.source.name) for claim in found.claims)))
            yield clean(f"{name}: met, {interval_words(found.interval)} by {who}.")
        else:
            are = "are" if len(found.missing) > 1 else "is"
            yield clean(f"{name}: not met, {list_words(list(found.missing))} {are} missing.")
    if len(result.judgements) > SHOWN:
        yield f"{counted(len(result.judgements) - SHOWN, 'more scope')}: see standards."
