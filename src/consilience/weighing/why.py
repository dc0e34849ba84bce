"""Why an answer is what it is and a source weighs what it does, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from consilience.weighing.consensus import Consensus
from consilience.weighing.statements import Statements
from consilience.words import counted, list_words, number_words

SHARED_MAY = ", if an error that all share is about as large as that of one claim"
SHARED_AS = ", with an error that all share as large as where the truth is known"

NAMED = 5
"""Of more sources than that the number is given instead of the names."""


def why_words(
    said: Statements,
    names: Sequence[str],
    row: int,
    value: float,
    found: Consensus | None,
    beliefs: Mapping[str, float],
) -> list[str]:
    """Return the sentences that say why a scope (`row`) has its answer.

    Parameters
    ----------
    said : Statements
    names : sequence of str
        Of the sources.
    row : int
    value : float
    found : Consensus or None
        None for other methods, which say no more than who states what.
    beliefs : mapping
        The probability of the value, and the ends `lower` and `upper` of what is likely.
    """
    here = np.flatnonzero(said.at == row)
    who = {
        code: said.value[said.fact[claim]] == value
        for claim, code in zip(here, said.source[here].tolist(), strict=True)
    }
    with_it, others = [code for code, same in who.items() if same], [code for code, same in who.items() if not same]
    answer = number_words(float(f"{value:.12g}"))
    if found is None:
        stated = f"{answer} is stated by {_names(names, with_it)}." if with_it else f"{answer} is stated by nobody."
        return [stated, *_differing(names, others)]
    if not np.isnan(said.given[row]):
        return [f"{answer} was known beforehand.", *_differing(names, others)]
    estimated = found.posterior.evidence.estimated[said.measure[row]]
    blend = f"{counted(len(here), 'claim')} as estimates"
    if not with_it:
        sentences = [f"Nobody states {answer}: it blends {blend}."]
    elif estimated:
        sentences = [f"{answer} blends {blend}; {_names(names, with_it)} state{'s' * (len(with_it) == 1)} just that."]
    else:
        sure = f"{beliefs['probability']:.0%}".replace("%", " %")
        sentences = [f"{answer} is stated by {_names(names, with_it)}, and exactly right with {sure}."]
    if beliefs["lower"] < beliefs["upper"]:
        ends = [number_words(float(f"{beliefs[end]:.6g}")) for end in ("lower", "upper")]
        shared = "" if not estimated else SHARED_AS if said.is_given.any() else SHARED_MAY
        sentences.append(f"With 90 % the truth lies between {ends[0]} and {ends[1]}{shared}.")
    sentences += _differing(names, others) if with_it and not estimated else []
    for feed in np.unique(found.feed[list(who)]):
        members = [code for code in who if found.feed[code] == feed]
        if len(members) > 1:
            sentences.append(f"{_names(names, members)} share values and gaps, and count once.")
    stuck = [code for code in who if found.stuck[code]]
    if stuck and len(stuck) < len(who):
        rest = "states the same everywhere and does" if len(stuck) == 1 else "state the same everywhere and do"
        sentences.append(f"{_names(names, stuck)} {rest} not count.")
    company = [code for code in with_it if found.company[code] > 0]
    if company:
        sentences.append(f"{_names(names, company)} mostly repeat what others say, and count less here.")
    return sentences


def _differing(names: Sequence[str], codes: Sequence[int]) -> list[str]:
    return [f"{_names(names, codes)} differ{'s' if len(codes) == 1 else ''}."] if codes else []


def _names(names: Sequence[str], codes: Sequence[int]) -> str:
    if len(codes) > NAMED:
        return counted(len(codes), "source")
    return list_words(sorted(names[code] for code in codes))


def weight_words(
    claims: int, checked: float, exact: float, mates: Sequence[str], feed: bool, company: float, stuck: bool
) -> str:
    """Say why a source weighs what it does."""
    said = f"{claims} claim" if claims == 1 else f"{claims} claims"
    if stuck:
        text = f"{said}; states the same everywhere, while others show that the truth differs, so it does not count"
    elif not checked:
        text = f"{said}; no other source covers its scopes, so it gets the weight of sources with as few claims"
    else:
        text = f"{said}, {int(checked)} checked by others; exactly right on about {exact:.0%} of scopes of usual ease"
    why = "shares values and gaps, and so one vote," if feed else "shares votes"
    text += f"; {why} with {list_words(list(mates))} where they say the same" if mates else ""
    return text + (
        f"; in company more often than being right explains, so that it counts {1 - company:.0%} there"
        if company
        else ""
    )
