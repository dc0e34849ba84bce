"""Drafts: one dossier of the claims in several texts, with a mark at whatever a person should check."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from consilience.arguments import NAMES, NONE, TEXT, a, checked, many, mapping
from consilience.model.moments import Moment, plain_moment
from consilience.reading.articles import Article
from consilience.reading.countables import sense_of
from consilience.reading.dossiers import convention_table
from consilience.reading.found_claims import FoundClaim, FoundClaims, find_claims
from consilience.reading.names import FoundSource
from consilience.reading.parsers import RULES
from consilience.wording.conventions import Convention
from consilience.words import clean, counted

_HEAD = """\
# A draft of {claims} found in {texts}. It proposes; you decide.
# Look at every "# CHECK", then delete it; delete what is not a claim. Without marks the draft can be compared at once.
"""
_SCOPED = frozenset(("planned", "expected", "capacity"))
"""The statuses that are part of what a number counts; an estimate is compared with what is observed."""


@dataclass
class _Entry:
    """A claim as it will stand in the dossier."""

    claim: FoundClaim
    article: Article
    source: str
    cites: tuple[str, ...]
    scope: dict[str, object]
    checks: list[str]
    id: str = ""
    where: list[str] = field(default_factory=list)


_ARTICLE = TEXT | a(Article)


@checked(
    articles=_ARTICLE | many(_ARTICLE),
    convention=a(Convention) | NONE,
    outlet=TEXT,
    where=NAMES,
    senses=mapping(TEXT) | NONE,
)
def draft_claims(
    articles: str | Article | Sequence[str | Article],
    convention: Convention | None = None,
    *,
    reported: Moment | str | None = None,
    outlet: str = "",
    where: str | Sequence[str] = (),
    senses: Mapping[str, str] | None = None,
    parser: Any = RULES,
) -> str:
    r"""Make a dossier, in TOML, of the claims in texts: who states each figure, of what, where, when.

    Parameters
    ----------
    articles : str, Article, or a sequence of them
    convention : Convention, optional
        By which figures are found; the dossier states it.
    reported, outlet : optional
        Of the texts that do not say so themselves.
    where : str or sequence of str, optional
        The place of all texts, the widest name first, for figures whose text names none.
    senses : mapping of str to str, optional
        One word for things said in several, such as ``{"hamlets": "villages"}``; beside the language's own.
    parser : str or spacy.Language
        What helps the rules, as in `find_claims`.

    Returns
    -------
    str
        A dossier that `read_claims` reads. Each claim has its sentence as its quote. Uncertain fields
        are marked ``# CHECK``, with the reason; a claim without a source in the text, and without an outlet,
        is rejected until you fill it in. Repeated mentions of one claim are left out, and counted.

    Raises
    ------
    FigureError
        If what is given is not text.
    ClaimError
        If a date cannot be read.

    Examples
    --------
    >>> print(draft_claims("The ministry said 12 soldiers died.").split("[[claims]]")[1])
    <BLANKLINE>
    id = "ministry-troops"
    figure = "12"
    source = "ministry"
    scope = { what = "deaths/troops" }
    quote = "The ministry said 12 soldiers died."
    <BLANKLINE>
    """
    given = [articles] if isinstance(articles, str | Article) else list(articles)
    texts = [one if isinstance(one, Article) else Article(one) for one in given]
    texts = [Article(one.text, one.outlet or outlet, one.reported or reported, one.title, one.url) for one in texts]
    texts.sort(key=lambda one: _day(one.reported))
    locale = (convention or Convention()).locale or "en"
    entries: list[_Entry] = []
    others: list[str] = []
    totals: list[str] = []
    joined: dict[str, set[str]] = {}
    repeated = 0
    for number, article in enumerate(texts, start=1):
        found = find_claims(
            article.text,
            outlet=article.outlet,
            reported=article.reported,
            where=where,
            locale=locale,
            convention=convention,
            parser=parser,
        )
        own = [_entry(claim, place, article, number, found, senses or {}, joined) for place, claim in enumerate(found)]
        kept = _unlike(own, entries)
        repeated += len(own) - len(kept)
        entries += kept
        totals += _totals(found, own)
        others += [f"{clean(other.words)}: {clean(other.kind)}" for other in found.others]
    _mark_rivals(entries)
    _name(entries)
    lines, shared = _head(entries, texts, joined, repeated, convention)
    lines += _sources(entries)
    for entry in entries:
        lines += _claim(entry, dated=not shared)
    return "\n".join([*lines, *totals, *_others(others)])


def _head(
    entries: Sequence[_Entry],
    texts: Sequence[Article],
    joined: Mapping[str, set[str]],
    repeated: int,
    convention: Convention | None,
) -> tuple[list[str], bool]:
    """Return what stands before the sources of a draft, and whether it states one date for all texts."""
    lines = [_HEAD.format(claims=counted(len(entries), "claim"), texts=counted(len(texts), "text"))]
    lines += _joined_lines(joined)
    if repeated:
        lines.append(f"# Left out: {counted(repeated, 'repeated mention')} of claims listed here.")
    title = next((one.title for one in texts if one.title), "")
    lines += ["", f"title = {_string(title)}"]
    shared = {str(_plain(one.reported)) for one in texts}
    first = _plain(texts[0].reported) if texts and len(shared) == 1 else None
    if first is not None:
        lines.append(f"reported = {_stamp(first)}")
    lines.append("")
    if convention is not None:
        lines.append(convention_table(convention))
    return lines, first is not None


def _plain(reported: Moment | str | None) -> Moment | None:
    moment: Moment | None = plain_moment(reported)
    return moment


def _day(reported: Moment | str | None) -> str:
    return str(_plain(reported) or "")


# -- one claim -------------------------------------------------------------------------------------------------------


def _entry(
    claim: FoundClaim,
    place: int,
    article: Article,
    number: int,
    found: FoundClaims,
    senses: Mapping[str, str],
    joined: dict[str, set[str]],
) -> _Entry:
    checks: list[str] = []
    if clean(claim.figure.words) != clean(claim.figure.figure.text):  # "a third"
        checks.append(f"figure: the text says {clean(claim.figure.words)!r}")
    source, cites = _chain(claim, article, checks)
    scope: dict[str, object] = {"what": _what(claim, place, found, senses, joined, checks)}
    if claim.where is not None:
        scope["where"] = list(claim.where.value)
        if not claim.where.sure:
            checks.append("where: the sentence does not say")
    if claim.when is not None:
        when = _period(str(claim.when.value), article.reported)
        if when:
            scope["when"] = when
        if not claim.when.sure or not when:
            checks.append(f"when: {clean(claim.when.why)!r}" + ("" if when else " has no date to count from"))
    if claim.status is not None and claim.status.value in _SCOPED:
        scope["status"] = claim.status.value
        if not claim.status.sure:
            checks.append("status: by its date")
    if claim.figure.unit:
        scope["unit"] = claim.figure.unit
    return _Entry(claim, article, source, cites, scope, checks)


def _chain(claim: FoundClaim, article: Article, checks: list[str]) -> tuple[str, tuple[str, ...]]:
    """Return who states a claim, and from whom that one has it: an outlet has it from officials without a name."""
    cites = [_own_name(one, article) for one in claim.cites]
    if claim.source is None:
        if not article.outlet:
            checks.append("who states it")
        return article.outlet, tuple(cites)
    if not claim.source.sure:
        checks.append(f"source: the text says {clean(claim.source.words)!r}")
    name = _own_name(claim.source, article)
    if claim.source.undetermined and article.outlet:
        return article.outlet, (name, *cites)
    return name, tuple(cites)


def _own_name(one: FoundSource, article: Article) -> str:
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
    return [*above, *path[shared:]] if path[: len(above)] != above else path


def _period(value: str, reported: Moment | str | None) -> str:
    """Return a time as a scope takes it: what began at a day lasts to that of the report; "" where it is unknown."""
    if not value.endswith("/.."):
        return value
    day = _plain(reported)
    begun = value.removesuffix("/..")
    if day is None:
        return ""
    last = (day.date() if isinstance(day, datetime) else day).isoformat()
    return f"{begun}/{last}" if begun <= last[: len(begun)] else begun


def _unlike(own: Sequence[_Entry], before: Sequence[_Entry]) -> list[_Entry]:
    """Return the entries that say something new: no other has the same figure, source and scope on one day."""
    seen = {_key(entry) for entry in before}
    kept = []
    for entry in own:
        key = _key(entry)
        if key not in seen or not entry.source:
            kept.append(entry)
        seen.add(key)
    return kept


def _key(entry: _Entry) -> tuple[object, ...]:
    figure = entry.claim.figure.figure
    status = entry.claim.status.value if entry.claim.status else ""
    return (
        *(figure.lower, figure.upper, figure.value, entry.source, entry.cites),
        *(repr(sorted(entry.scope.items())), status, _day(entry.article.reported)),
    )


def _mark_rivals(entries: Sequence[_Entry]) -> None:
    """Mark other values of one source for the same thing in one text: they may count different things."""
    first: dict[tuple[object, ...], _Entry] = {}
    for entry in entries:
        if entry.claim.standing:
            continue
        key = (entry.source, repr(sorted(entry.scope.items())), id(entry.article))
        other = first.setdefault(key, entry)
        if other is not entry and other.claim.figure.figure.value != entry.claim.figure.figure.value:
            entry.checks.append(f"what: {clean(other.claim.figure.words)!r} counts the same here")


def _name(entries: Sequence[_Entry]) -> None:
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


# -- as TOML ---------------------------------------------------------------------------------------------------------


def _claim(entry: _Entry, *, dated: bool) -> Iterator[str]:
    claim = entry.claim
    yield "[[claims]]"
    yield f"id = {_string(entry.id)}"
    yield f"figure = {_string(claim.figure.figure.text)}" + _marks(entry, "figure")
    yield f"source = {_string(entry.source)}" + _marks(entry, "who", "source")
    if entry.cites:
        yield f"cites = {_list(entry.cites)}"
    day = _plain(entry.article.reported)
    if dated and day is not None:
        yield f"reported = {_stamp(day)}"
    yield f"scope = {_table(entry.scope)}" + _marks(entry, "what", "where", "when", "status")
    if claim.standing:
        yield f"standing = {_string(claim.standing)}"
    yield f"quote = {_string(clean(claim.quote))}"
    if entry.article.url:
        yield f"url = {_string(entry.article.url)}"
    yield ""


def _marks(entry: _Entry, *kinds: str) -> str:
    said = [clean(check) for check in entry.checks if check.split(" ")[0].rstrip(":") in kinds]
    return f" # CHECK {'; '.join(said)}" if said else ""


def _sources(entries: Iterable[_Entry]) -> Iterator[str]:
    """Yield the tables of the sources that have no name."""
    unnamed: dict[str, None] = {}
    for entry in entries:
        for one in (entry.claim.source, *entry.claim.cites):
            if one is not None and one.undetermined:
                unnamed[_own_name(one, entry.article)] = None
    for name in unnamed:
        yield f"[sources.{_string(name)}]"
        yield "undetermined = true"
        yield ""


def _joined_lines(joined: Mapping[str, set[str]]) -> Iterator[str]:
    for word in sorted(joined):
        others = sorted(joined[word] - {word})
        if others:
            yield f"# {clean(word)}: {', '.join(others)}"


def _totals(found: FoundClaims, own: Sequence[_Entry]) -> Iterator[str]:
    """Yield the totals whose parts the text itself adds up: "183 (13 US + 170 Afghan)"."""
    places = {id(claim.figure): place for place, claim in enumerate(found)}
    for place, claim in enumerate(found):
        parts = [own[places[id(part)]].scope for part in claim.figure.parts if id(part) in places]
        whole = own[place].scope
        told_apart = len({repr(part) for part in parts}) == len(parts) and whole not in parts
        if len(parts) > 1 and told_apart:
            yield "[[totals]] # the parts in the text add up exactly"
            yield f"whole = {_table(whole)}"
            yield f"parts = [{', '.join(map(_table, parts))}]"
            yield ""


def _others(others: Sequence[str]) -> Iterator[str]:
    if others:
        yield "# Not proposed:"
    for other in others:
        yield f"#   {other}"
    yield ""


def _table(scope: Mapping[str, object]) -> str:
    return f"{{ {', '.join(f'{name} = {_value(value)}' for name, value in scope.items())} }}"


def _value(value: object) -> str:
    if isinstance(value, list):
        return _string("/".join(value)) if all("/" not in part for part in value) else _list(value)
    return _string(str(value))


def _list(path: Sequence[str]) -> str:
    return f"[{', '.join(map(_string, path))}]"


def _stamp(moment: date) -> str:
    return moment.isoformat()


def _string(text: str) -> str:
    """Return a TOML string: JSON's, but for the one control character that JSON lets through and lone surrogates."""
    whole = text.encode(errors="replace").decode()
    return json.dumps(whole, ensure_ascii=False).replace("\x7f", "\\u007f")
