"""Proposals: what a draft proposes for each claim found in a text, and what a person should check of it."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from consilience.model.moments import Moment, plain_moment
from consilience.reading.articles import Article
from consilience.reading.countables import sense_of
from consilience.reading.found_claims import FoundClaim, FoundClaims
from consilience.reading.found_sources import FoundSource
from consilience.reading.sides import sides_of
from consilience.words import clean

_SCOPED = frozenset(("planned", "expected", "capacity"))
"""The statuses that are part of what a number counts; an estimate is compared with what is observed."""

_UNPLACED = "where: the sentence does not say"
_HEADINGS = 4
"""Lines above the first sentence of a text, at most."""
_HEAD = 800
"""Characters above the first sentence of a text, at most."""
_FEW = 2
"""Claims of a text in one place that their sentences do not name, each with a mark of its own, at most."""


@dataclass
class Proposal:
    """A claim as it will stand in the dossier."""

    claim: FoundClaim
    article: Article
    source: str
    cites: tuple[str, ...]
    scope: dict[str, object]
    checks: list[str]
    id: str = ""


def proposal_of(
    claim: FoundClaim,
    place: int,
    article: Article,
    found: FoundClaims,
    senses: Mapping[str, str],
    joined: dict[str, set[str]],
) -> Proposal:
    """Return what a draft proposes for one of the claims found in an article."""
    checks: list[str] = []
    if clean(claim.figure.words) != clean(claim.figure.figure.text):  # "a third"
        checks.append(f"figure: the text says {clean(claim.figure.words)!r}")
    source, cites = _chain(claim, article, checks)
    scope: dict[str, object] = {"what": _what(claim, place, found, senses, joined, checks)}
    if claim.where is not None:
        scope["where"] = list(claim.where.value)
        if not claim.where.sure:
            checks.append(_UNPLACED)
    if claim.when is not None:
        when = _period(str(claim.when.value), article.reported)
        if when:
            scope["when"] = when
        if not claim.when.sure or not when:
            checks.append(f"when: {clean(claim.when.why)!r}" + ("" if when else " has no date to count from"))
    day = moment_of(article.reported)
    if day is not None and str(scope.get("when", "")) < str(day.year - 1) and str(scope.get("when", "..")).isdecimal():
        checks.append("when: long before the text: another event?")
    if claim.status is not None and claim.status.value in _SCOPED:
        scope["status"] = claim.status.value
        if not claim.status.sure:
            checks.append("status: by its date")
    if claim.unit:
        scope["unit"] = claim.unit
    return Proposal(claim, article, source, cites, scope, checks)


def moment_of(reported: Moment | str | None) -> Moment | None:
    """Return when something was published, as a moment; None where nobody says so."""
    moment: Moment | None = plain_moment(reported)
    return moment


def day_of(reported: Moment | str | None) -> str:
    """Return when something was published, as text that sorts by time."""
    return str(moment_of(reported) or "")


def _chain(claim: FoundClaim, article: Article, checks: list[str]) -> tuple[str, tuple[str, ...]]:
    """Return who states a claim, and from whom that one has it: an outlet has it from officials without a name."""
    cites = [own_name(one, article) for one in claim.cites]
    if claim.source is None:
        if not article.outlet:
            checks.append("who states it")
        return article.outlet, tuple(cites)
    if not claim.source.sure:
        checks.append(f"source: the text says {clean(claim.source.words)!r}")
    name = own_name(claim.source, article)
    if claim.source.undetermined and article.outlet:
        return article.outlet, (name, *cites)
    return name, tuple(cites)


def own_name(one: FoundSource, article: Article) -> str:
    """Return a name; unnamed sources are named by their outlet: the officials of two outlets are not the same."""
    return f"{one.name} ({article.outlet})" if one.undetermined and article.outlet else one.name


def _what(
    claim: FoundClaim,
    place: int,
    found: FoundClaims,
    senses: Mapping[str, str],
    joined: dict[str, set[str]],
    checks: list[str],
) -> list[str]:
    whole = claim.part_of if claim.part_of != place else None
    above = [] if whole is None else _what(found[whole], whole, found, senses, {}, [])
    own = claim.what is not None and (claim.what.sure or whole is None)
    if claim.what is None or not own:
        if whole is None:
            checks.append("what it counts")
        return [*above, f"part {place + 1}"] if whole is not None else [f"figure {place + 1}"]
    if not claim.what.sure:
        checks.append("what: not in its own words")
    words = sense_of(str(claim.what.value), senses)
    if words != claim.what.why.lower() and claim.what.sure:
        joined.setdefault(words, set()).add(clean(claim.what.why).lower())
    path = [part.strip() for part in words.split("/") if part.strip()] or [f"figure {place + 1}"]
    shared = next(
        (k for k, (one, other) in enumerate(zip(path, above, strict=False)) if one != other), min(len(path), len(above))
    )
    path = [*above, *path[shared:]] if path[: len(above)] != above else path
    # some of those that the text counts, of whom it does not say which
    return [*path, f"part {place + 1}"] if path == above else path


def _period(value: str, reported: Moment | str | None) -> str:
    """Return a time as a scope takes it: what began at a day lasts to that of the report; "" where it is unknown."""
    if not value.endswith("/.."):
        return value
    day = moment_of(reported)
    begun = value.removesuffix("/..")
    if day is None:
        return ""
    last = (day.date() if isinstance(day, datetime) else day).isoformat()
    return f"{begun}/{last}" if begun <= last[: len(begun)] else begun


def unlike(own: Sequence[Proposal], before: Sequence[Proposal]) -> list[Proposal]:
    """Return the entries that say something new: no other has the same figure, source and scope on one day."""
    seen = {_key(entry) for entry in before}
    kept = []
    for entry in own:
        key = _key(entry)
        if key not in seen or not entry.source:
            kept.append(entry)
        seen.add(key)
    return kept


def without_headings(own: Sequence[Proposal]) -> list[Proposal]:
    """Return the entries of a text without those of its heading that the text states again, by whom it may be."""
    bodies = [entry for entry in own if not _is_heading(entry)]
    return [entry for entry in own if not (_is_heading(entry) and any(_restates(entry, one) for one in bodies))]


def _is_heading(entry: Proposal) -> bool:
    """Whether a claim stands in a line without a full stop before the first sentence."""
    claim, text = entry.claim, entry.article.text
    if claim.sentence[1] > _HEAD:
        return False
    lines = [line.rstrip() for line in text[: claim.sentence[1]].splitlines() if line.strip()]
    return len(lines) <= _HEADINGS and not any(line.endswith((".", "!", "?", '."', ".”")) for line in lines)


def _restates(head: Proposal, other: Proposal) -> bool:
    """Whether a claim says what the heading says: one number of one thing, of its source or where that has none."""
    one, two = head.claim, other.claim
    words = [str(claim.what.value).split("/") if claim.what is not None else [] for claim in (one, two)]
    alike = bool(set(words[0]) & set(words[1]))
    by = one.source is None or two.source is None or head.source == other.source
    figures = one.figure.figure.value == two.figure.figure.value and one.unit == two.unit
    return figures and alike and by and two.standing not in ("denied", "withdrawn")


def _key(entry: Proposal) -> tuple[object, ...]:
    figure = entry.claim.figure.figure
    status = entry.claim.status.value if entry.claim.status else ""
    return (
        *(figure.lower, figure.upper, figure.value, entry.source, entry.cites),
        *(repr(sorted(entry.scope.items())), status, day_of(entry.article.reported)),
    )


def join_names(entries: Sequence[Proposal]) -> None:
    """Call a source that one text names in short by the full name that another text has, and mark it.

    Short is a family name alone, or the last words of a body's name: "the coast guard"; or its first, before "of": "the
    archive". A name that belongs to several full names is left as it is.
    """
    names = {name for entry in entries for name in (entry.source, *entry.cites)}
    _spell_alike(entries, names)
    full: dict[str, set[str]] = {}
    for name in names:
        words = name.split()
        if len(words) > 2 and words[1].islower() and words[0][:1].isupper():
            full.setdefault(words[0].lower(), set()).add(name)
        if len(words) > 1 and all(word[:1].isupper() for word in words):
            full.setdefault(words[-1], set()).add(name)
            for first in range(1, len(words) - 1):
                full.setdefault(" ".join(words[first:]).lower(), set()).add(name)
    for entry in entries:
        known = full.get(entry.source, set())
        if len(known) == 1:
            entry.checks.append(f"source: the text says {clean(entry.source)!r}")
            entry.source = next(iter(known))


def _spell_alike(entries: Sequence[Proposal], names: set[str]) -> None:
    """Spell names small that stand with and without a capital: "Police said" begins a sentence."""
    small = {name[:1].upper() + name[1:]: name for name in names if name[:1].islower()}
    for entry in entries:
        entry.source = small.get(entry.source, entry.source)
        entry.cites = tuple(small.get(name, name) for name in entry.cites)


def join_crowds(entries: Sequence[Proposal], crowds: Sequence[str]) -> None:
    """Give one name to those who came to an event where the sources have several, and mark it: a crowd, protesters."""
    joined = [entry for entry in entries if set(entry.scope["what"]) <= {*crowds}]  # type: ignore[call-overload]
    said = {"/".join(entry.scope["what"]) for entry in joined}  # type: ignore[arg-type]
    for entry in joined if len(said) > 1 else ():
        own = "/".join(entry.scope["what"])  # type: ignore[arg-type]
        if own != crowds[0]:
            entry.checks.append(f"what: {own} counts the same here as {', '.join(sorted(said - {own}))}?")
            entry.scope["what"] = [crowds[0]]


def keep_sides(entries: Sequence[Proposal]) -> None:
    """Keep the names of those counted where texts count several of a kind: "deaths/russian", "deaths/ukrainian".

    Where they count one alone, a name tells it from nothing, and other texts leave it out. A claim of the same kind
    that names none is marked.
    """
    kinds: dict[str, list[Proposal]] = {}
    for entry in entries:
        kinds.setdefault(entry.scope["what"][0], []).append(entry)  # type: ignore[index]
    first = sides_of(str(one.claim.which) for one in entries if one.claim.which is not None)
    for alike in kinds.values():
        sides = sorted({first[str(one.claim.which)] for one in alike if one.claim.which is not None})
        if len(sides) < _FEW:
            continue
        named = {repr(one.scope["what"]) for one in alike if one.claim.which is not None}
        for entry in alike:
            what: list[str] = entry.scope["what"]  # type: ignore[assignment]
            if entry.claim.which is not None:
                entry.scope["what"] = [what[0], first[str(entry.claim.which)].lower(), *what[1:]]
            elif repr(entry.scope["what"]) in named:
                entry.checks.append(f"what: of which? The texts count {clean(', '.join(sides))}")


def nest_places(entries: Sequence[Proposal]) -> None:
    """Put a place into what it lies in where only another text says so, and mark it.

    A place that lies in several is left as it is.
    """
    around: dict[str, set[str]] = {}
    for entry in entries:
        for outer, inner in pairwise(entry.claim.where.value if entry.claim.where is not None else ()):
            around.setdefault(inner, set()).add(outer)
    for entry in entries:
        where = entry.scope.get("where")
        while isinstance(where, list) and len(outer := around.get(where[0], set()) - {*where}) == 1:
            inner = where[0]
            entry.scope["where"] = where = [*outer, *where]
            said = f"where: another text says that {clean(inner)} lies in {clean(where[0])}"
            if not any(said in one.checks for one in entries):
                entry.checks.append(said)


def mark_places_once(entries: Sequence[Proposal]) -> None:
    """Leave one mark where many sentences of a text name no place: the place of the text is checked once."""
    unplaced: dict[tuple[int, str], list[Proposal]] = {}
    for entry in entries:
        if _UNPLACED in entry.checks:
            unplaced.setdefault((id(entry.article), repr(entry.scope["where"])), []).append(entry)
    for first, *others in unplaced.values():
        if len(others) >= _FEW:
            first.checks[first.checks.index(_UNPLACED)] = f"{_UNPLACED}, nor do those of {len(others)} more claims here"
            for entry in others:
                entry.checks.remove(_UNPLACED)


def mark_rivals(entries: Sequence[Proposal], people: frozenset[str]) -> None:
    """Mark other values for the same thing: of one source in one text, or of anybody where the thing is only people.

    They may count different things: people on board and people brought ashore.
    """
    first: dict[tuple[object, ...], Proposal] = {}
    for entry in entries:
        if entry.claim.standing in ("denied", "withdrawn"):
            continue
        scope = repr(sorted(entry.scope.items()))
        only = entry.scope["what"] in [[word] for word in people]
        key = ("", scope, 0) if only else (entry.source, scope, id(entry.article))
        other = first.setdefault(key, entry)
        if other is entry or other.claim.figure.figure.value == entry.claim.figure.figure.value:
            continue
        words = repr(clean(other.claim.figure.words))
        said = f"what: {words} may count other people" if only else f"what: {words} counts the same here"
        for one in (entry, *((other,) if only and not any("other people" in check for check in other.checks) else ())):
            own = repr(clean(entry.claim.figure.words))
            one.checks.append(said if one is entry else f"what: {own} may count other people")


def name_proposals(entries: Sequence[Proposal]) -> None:
    """Give each entry an id of its own: its source and what it counts."""
    names = Counter()  # type: Counter[str]
    for entry in entries:
        what = entry.scope["what"]
        thing = what[-1] if isinstance(what, list) else ""
        said = (entry.cites[0] if entry.cites and entry.source == entry.article.outlet else entry.source) or "claim"
        base = f"{_slug(said.split(' (')[0], last=1)}-{_slug(str(thing), last=2)}"
        names[base] += 1
        entry.id = base if names[base] == 1 else f"{base}-{names[base]}"
    taken = Counter(entry.id for entry in entries)
    for place, entry in enumerate(entries, start=1):
        if taken[entry.id] > 1:
            entry.id = f"{entry.id}-n{place}"


def _slug(name: str, last: int) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain)[-last:]) or "claim"
