"""Chains: what the rows of a table say of their sources, as facts of a source or as the chain of a single claim."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from consilience.model.claims import Claim
from consilience.model.sources import Source, resolve_sources

OF_SOURCE = ("cites", "undetermined", "reliability")
"""What a row may say of its source."""


def settle_sources(claims: Sequence[Claim], said: Sequence[Mapping[str, Any]]) -> list[Claim]:
    """Give claims their sources, by what each one's row says.

    What all rows of a source that say anything say alike holds for the source, and so for its other rows. Where they
    differ, it holds for each row alone, and a row that says nothing is the source's own. Whoever cites a source whose
    rows cite differently has its figure from one of these: all are possible origins.

    Parameters
    ----------
    claims : sequence of Claim
        Their sources bear names alone.
    said : sequence of mapping
        For each claim, what its row says: some of `OF_SOURCE`; `cites` as a tuple of names.

    Returns
    -------
    list of Claim
    """
    if not any(said):
        return list(claims)
    rows: dict[str, list[Mapping[str, Any]]] = {}
    for claim, facts in zip(claims, said, strict=True):
        rows.setdefault(claim.source.name, []).append(facts)
    alike: dict[str, dict[str, Any]] = {}
    possible: dict[str, tuple[str, ...]] = {}
    for name, stated in rows.items():
        found = {field: {facts[field] for facts in stated if field in facts} for field in OF_SOURCE}
        alike[name] = {field: values.pop() for field, values in found.items() if len(values) == 1}
        if len(found["cites"]) > 1:
            alike[name].pop("undetermined", None)
            cites = [facts.get("cites") or (name,) for facts in stated]
            possible[name] = tuple(dict.fromkeys(one for names in cites for one in names))
    for name, facts in alike.items():
        if "cites" in facts:
            facts["cites"] = _reached(facts["cites"], possible, name)
    known = resolve_sources(alike)

    def named(name: str) -> Source:
        return known.setdefault(name, Source(name=name))

    settled = []
    for claim, facts in zip(claims, said, strict=True):
        name = claim.source.name
        own = {field: fact for field, fact in facts.items() if field not in alike[name]}
        if "cites" in own:
            own["cites"] = tuple(map(named, _reached(own["cites"], possible, name)))
        settled.append(claim.model_copy(update={"reliability": None, "source": named(name), **own}))
    return settled


def _reached(cites: Iterable[str], possible: Mapping[str, Sequence[str]], citing: str) -> tuple[str, ...]:
    """Return the names cited, with those whose rows cite differently replaced by all whom they may have it from."""
    found: list[str] = []
    seen, waiting = {citing}, list(cites)
    while waiting:
        name = waiting.pop(0)
        if name in seen:
            continue
        seen.add(name)
        if name not in possible or name in possible[name]:
            found.append(name)
        waiting = [*possible.get(name, ()), *waiting]
    return tuple(found)
