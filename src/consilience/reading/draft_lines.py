"""Draft lines: a draft as the lines of a dossier in TOML, with its marks."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from consilience.reading.articles import Article
from consilience.reading.dossiers import convention_table
from consilience.reading.found_claims import FoundClaims
from consilience.reading.proposals import Proposal, moment_of, own_name
from consilience.wording.conventions import Convention
from consilience.words import clean, counted

_HEAD = """\
# A draft of {claims} found in {texts}. It proposes; you decide.
# Look at every "# CHECK", then delete it; delete what is not a claim. Without marks the draft can be compared at once.
"""


def head_lines(
    entries: Sequence[Proposal],
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
    shared = {str(moment_of(one.reported)) for one in texts}
    first = moment_of(texts[0].reported) if texts and len(shared) == 1 else None
    if first is not None:
        lines.append(f"reported = {_stamp(first)}")
    lines.append("")
    if convention is not None:
        lines.append(convention_table(convention))
    return lines, first is not None


def claim_lines(entry: Proposal, *, dated: bool) -> Iterator[str]:
    """Yield the table of one claim, with its date where the dossier states none for all."""
    claim = entry.claim
    yield "[[claims]]"
    yield f"id = {_string(entry.id)}"
    yield f"figure = {_string(claim.figure.figure.text)}" + _marks(entry, "figure")
    yield f"source = {_string(entry.source)}" + _marks(entry, "who", "source")
    if entry.cites:
        yield f"cites = {_list(entry.cites)}"
    day = moment_of(entry.article.reported)
    if dated and day is not None:
        yield f"reported = {_stamp(day)}"
    yield f"scope = {_table(entry.scope)}" + _marks(entry, "what", "where", "when", "status")
    if claim.standing:
        yield f"standing = {_string(claim.standing)}"
    yield f"quote = {_string(clean(claim.quote))}"
    if entry.article.url:
        yield f"url = {_string(entry.article.url)}"
    yield ""


def _marks(entry: Proposal, *kinds: str) -> str:
    """Return the mark of what a person should check of some fields of a claim."""
    said = [clean(check) for check in entry.checks if check.split(" ")[0].rstrip(":") in kinds]
    return f" # CHECK {'; '.join(said)}" if said else ""


def source_lines(entries: Iterable[Proposal]) -> Iterator[str]:
    """Yield the tables of the sources that have no name."""
    unnamed: dict[str, None] = {}
    for entry in entries:
        for one in (entry.claim.source, *entry.claim.cites):
            if one is not None and one.undetermined:
                unnamed[own_name(one, entry.article)] = None
    for name in unnamed:
        yield f"[sources.{_string(name)}]"
        yield "undetermined = true"
        yield ""


def _joined_lines(joined: Mapping[str, set[str]]) -> Iterator[str]:
    for word in sorted(joined):
        others = sorted(joined[word] - {word})
        if others:
            yield f"# {clean(word)}: {', '.join(others)}"


def total_lines(found: FoundClaims, own: Sequence[Proposal]) -> Iterator[str]:
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


def other_lines(others: Sequence[str]) -> Iterator[str]:
    """Yield the numbers that were not proposed, and why."""
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
