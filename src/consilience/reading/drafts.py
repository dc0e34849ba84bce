"""Drafts: one dossier of the claims in several texts, or one page, with a mark at what a person should check."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from consilience.arguments import NAMES, NONE, TEXT, a, checked, many, mapping
from consilience.errors import OptionError
from consilience.markup import Mark, escape, html_table, marked_page, marked_text
from consilience.model.moments import Moment
from consilience.reading.articles import Article
from consilience.reading.draft_lines import claim_lines, head_lines, other_lines, source_lines, total_lines
from consilience.reading.found_claims import FoundClaims, find_claims
from consilience.reading.parsers import RULES
from consilience.reading.proposals import (
    Proposal,
    day_of,
    join_crowds,
    join_names,
    keep_sides,
    mark_places_once,
    mark_rivals,
    name_proposals,
    nest_places,
    proposal_of,
    unlike,
    without_headings,
)
from consilience.wording.conventions import Convention
from consilience.wording.languages import LANGUAGES, cues_of
from consilience.wording.text_language import language_of
from consilience.words import clean, counted

_ARTICLE = TEXT | a(Article)
_HEADERS = ("claim", "figure", "source", "cites", "what", "where", "when", "status", "to check")


@dataclass
class _Draft:
    """The claims of several texts as a draft proposes them, in the order of time."""

    texts: Sequence[Article]
    convention: Convention | None
    found: list[FoundClaims] = field(default_factory=list)
    own: list[list[Proposal]] = field(default_factory=list)
    """For each text what is proposed for each of its claims."""
    entries: list[Proposal] = field(default_factory=list)
    """Those without repeated mentions."""
    joined: dict[str, set[str]] = field(default_factory=dict)

    def add(self, article: Article, found: FoundClaims, senses: Mapping[str, str]) -> None:
        """Take in the claims of a text."""
        own = [proposal_of(one, place, article, found, senses, self.joined) for place, one in enumerate(found)]
        self.found.append(found)
        self.own.append(own)
        self.entries += unlike(without_headings(own), self.entries)

    def lines(self) -> Iterator[str]:
        """Yield the lines of the dossier."""
        repeated = sum(map(len, self.own)) - len(self.entries)
        head, shared = head_lines(self.entries, self.texts, self.joined, repeated, self.convention)
        yield from head
        yield from source_lines(self.entries)
        for entry in self.entries:
            yield from claim_lines(entry, dated=not shared)
        for found, own in zip(self.found, self.own, strict=True):
            yield from total_lines(found, own)
        others = [one for found in self.found for one in found.others]
        yield from other_lines([f"{clean(one.words)}: {clean(one.kind)}" for one in others])

    def html(self) -> str:
        """Return a page: each text with its figures highlighted, and a table of its claims below."""
        checks = counted(sum(bool(entry.checks) for entry in self.entries), "claim")
        title = f"{counted(len(self.entries), 'claim')} in {counted(len(self.texts), 'text')}, {checks} to check"
        return marked_page(title, [f"<p>{escape(title)}</p>", *self._parts()])

    def _parts(self) -> Iterator[str]:
        kept = {id(entry) for entry in self.entries}
        for article, own in zip(self.texts, self.own, strict=True):
            said = (article.outlet if article.title else "", day_of(article.reported))
            yield f"<h2>{escape(article.title or article.outlet or 'Text')}</h2>"
            yield f"<p>{escape(' · '.join(filter(None, said)))}</p>"
            yield marked_text(article.text, [_mark(entry, kept=id(entry) in kept) for entry in own])
            rows = [_row(entry) for entry in own if id(entry) in kept]
            yield html_table(_HEADERS, rows, counted(len(rows), "claim"))


def _mark(entry: Proposal, *, kept: bool) -> Mark:
    figure = entry.claim.figure
    kind = "unsure" if entry.checks else "claim"
    name = entry.id if kept else "a repeated mention"
    said = "; ".join([f"{name}: {entry.claim}", *(f"check {one}" for one in entry.checks)])
    return Mark(figure.start, figure.end, kind, said)


def _row(entry: Proposal) -> tuple[str, ...]:
    scope = [_joined(entry.scope.get(name, "")) for name in ("what", "where", "when", "status")]
    scope[-1] = ", ".join(filter(None, (scope[-1], entry.claim.standing)))
    cites, checks = "; ".join(entry.cites), "; ".join(entry.checks)
    figure, unit = entry.claim.figure, entry.claim.unit
    spelled = unit and unit.islower() and unit not in figure.words  # "200,000 crowns"
    return entry.id, f"{figure.words} {unit}" if spelled else figure.words, entry.source, cites, *scope, checks


def _joined(value: object) -> str:
    return "/".join(value) if isinstance(value, list) else str(value)


_CHECKS: Mapping[str, Any] = {
    "articles": _ARTICLE | many(_ARTICLE),
    "convention": a(Convention) | NONE,
    "outlet": TEXT,
    "where": NAMES,
    "senses": mapping(TEXT) | NONE,
}
"""What both functions below take."""


@checked(**_CHECKS)
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
    return "\n".join(_drafted(articles, convention, reported, outlet, where, senses, parser).lines())


@checked(**_CHECKS)
def draft_page(
    articles: str | Article | Sequence[str | Article],
    convention: Convention | None = None,
    *,
    reported: Moment | str | None = None,
    outlet: str = "",
    where: str | Sequence[str] = (),
    senses: Mapping[str, str] | None = None,
    parser: Any = RULES,
) -> str:
    r"""Make one page of HTML of several texts: each with its figures highlighted and a table of what a draft proposes.

    Parameters
    ----------
    articles, convention, reported, outlet, where, senses, parser
        As in `draft_claims`, whose dossier has the same claims by the same names.

    Returns
    -------
    str
        A page that needs no other file. What a person should check is marked, and its table says why.

    Raises
    ------
    FigureError
        If what is given is not text.
    ClaimError
        If a date cannot be read.

    Examples
    --------
    >>> page = draft_page(["The ministry said 12 soldiers died.", "Police said 14 had died."])
    >>> page.count("<mark"), "ministry-troops" in page
    (2, True)
    """
    return _drafted(articles, convention, reported, outlet, where, senses, parser).html()


def _drafted(
    articles: str | Article | Sequence[str | Article],
    convention: Convention | None,
    reported: Moment | str | None,
    outlet: str,
    where: str | Sequence[str],
    senses: Mapping[str, str] | None,
    parser: Any,
) -> _Draft:
    given = [articles] if isinstance(articles, str | Article) else list(articles)
    texts = [one if isinstance(one, Article) else Article(one) for one in given]
    texts = [Article(one.text, one.outlet or outlet, one.reported or reported, one.title, one.url) for one in texts]
    texts.sort(key=lambda one: day_of(one.reported))
    if convention is None or convention.locale is None:
        convention = _shown_by(texts, convention)
    locale = None if convention is None else convention.locale
    cues = cues_of(locale or "en")
    draft = _Draft(texts, convention)
    for article in texts:
        found = find_claims(
            article.text,
            outlet=article.outlet,
            reported=article.reported,
            where=where,
            locale=locale,
            convention=convention,
            parser=parser,
        )
        draft.add(article, found, senses or {})
    join_names(draft.entries)
    keep_sides(draft.entries)
    join_crowds(draft.entries, cues.crowds)
    nest_places(draft.entries)
    mark_places_once(draft.entries)
    mark_rivals(draft.entries, cues.people)
    name_proposals(draft.entries)
    return draft


def _shown_by(texts: Sequence[Article], convention: Convention | None) -> Convention | None:
    """Return a convention with the language that texts show, which a dossier states; the same where that is English."""
    shown = sorted({language for one in texts if (language := language_of(one.text)) is not None})
    if len(shown) > 1:
        hint = "draft the texts of each language into a dossier of their own, or state one locale for all"
        raise OptionError("texts in several languages", got=", ".join(shown), hint=hint, argument="articles")
    if shown in ([], ["en"]) or shown[0] not in LANGUAGES:
        return convention
    return (convention or Convention()).model_copy(update={"locale": shown[0]})
