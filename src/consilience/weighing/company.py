"""Company: sources that say what others say wherever they speak, more often than being right would let them.

A source that is always right is in company where another states the truth, and alone where nobody else does. One that
is in company more often takes what it says from whoever was there before, as an account does that saves a page anew
with its existing figures. Its claims in company then confirm nobody.
"""

from __future__ import annotations

import numpy as np

from consilience.arrays import Codes, Flags, Floats
from consilience.weighing.candidates import BLEND, Candidates, normalised
from consilience.weighing.evidence import State
from consilience.weighing.statements import Statements
from consilience.weighing.tuning import COMPANY, MOSTLY, ONE_PARTNER


def independence(candidates: Candidates, state: State, weighed: tuple[Floats, Floats]) -> Floats:
    """Return what each claim counts: less than 1 in company that its source keeps beyond what being right explains.

    The surplus is the share in company less the share that one who is always right would have, less `COMPANY` standard
    errors, over the share where such a one would be alone. Company that is mostly one partner's is a pair that may
    copy, and left alone; so is company where exact agreement is mostly coincidence.

    Parameters
    ----------
    candidates : Candidates
    state : State
    weighed : tuple of floats
        What `Candidates.weigh` gives for them.

    Returns
    -------
    floats of shape (claims,)
    """
    said, checked = candidates.evidence.said, candidates.evidence.said.contested
    alone = said.size[said.fact] == 1
    there = np.where(checked, _stated_by_others(candidates, state, weighed, alone), 0.0)
    count = np.maximum(said.by_source(checked), 1)
    met, expected = said.by_source(~alone & checked) / count, said.by_source(there) / count
    error = np.sqrt(said.by_source(there * (1 - there)) + 1) / count
    surplus = np.clip((met - expected - COMPANY * error) / np.maximum(1 - expected, 1e-9), 0, 1)
    if (candidates.evidence.known < MOSTLY).any():
        return np.ones(len(alone))
    order = np.argsort(said.source, kind="stable")
    ends = np.cumsum(np.bincount(said.source, minlength=said.sources))
    for source in np.flatnonzero(surplus).tolist():
        claims = order[ends[source - 1] if source else 0 : ends[source]]
        if _has_one_partner(said, source, said.fact[claims[checked[claims] & ~alone[claims]]]):
            surplus[source] = 0
    return np.where(alone, 1.0, 1 - surplus[said.source])


def _stated_by_others(candidates: Candidates, state: State, weighed: tuple[Floats, Floats], alone: Flags) -> Floats:
    """Return for each claim how likely another source on its scope states the truth, by what the others say."""
    evidence, said = candidates.evidence, candidates.evidence.said
    support, own = weighed
    values = -np.log(evidence.accident(state))[evidence.voices.of]
    others = said.to_claims(support) - own
    blend = others[BLEND] - said.to_claims(candidates.blend_prior(state))
    log = said.to_claims(said.by_scope(values)) - values
    others[BLEND] = candidates.elsewhere(state, blend, log, said.to_claims(said.claims - 1.0))
    odds = normalised(others)
    mine = np.zeros(len(said.source))
    np.add.at(mine, candidates.holds, odds[candidates.held, candidates.holds])
    return np.asarray(1 - odds[BLEND] - np.where(alone, mine, 0))


def _has_one_partner(said: Statements, source: int, facts: Codes) -> bool:
    """Say whether one other source states more than that share of some facts that a source states."""
    size = said.size[facts]
    behind = np.cumsum(size) - size
    claims = np.arange(size.sum()) + np.repeat(said.first[facts] - behind, size)  # all that state one of the facts
    partners = said.source[claims]
    return bool(np.bincount(partners[partners != source]).max() > ONE_PARTNER * len(facts))
