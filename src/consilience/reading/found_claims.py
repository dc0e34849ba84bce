"""Claims in prose: each figure with who states it, about what, where and when, and the words that say so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, overload

from consilience.arguments import NAMES, NONE, TEXT, a, checked
from consilience.briefly import Brief
from consilience.errors import FigureError
from consilience.markup import MARK_STYLE, MOST, Mark, html_table, marked_page, marked_text
from consilience.model.moments import plain_moment
from consilience.reading.blocks import led_in, transcribed_in
from consilience.reading.candidates import candidates
from consilience.reading.circumstances import Circumstances
from consilience.reading.coverage import covering
from consilience.reading.found_sources import FoundSource
from consilience.reading.governed import clause_of, counted_in
from consilience.reading.interviews import answers_in
from consilience.reading.labels import is_beyond_brackets, labelled
from consilience.reading.led_sayings import Saying
from consilience.reading.names import KnownNames
from consilience.reading.parsers import PARSER, RULES, parser_of
from consilience.reading.prose import FoundFigure, NoCount, find_figures
from consilience.reading.reports import Reports
from consilience.reading.sayings import Sayings
from consilience.reading.sides import side_of
from consilience.reading.speakers import speakers_in
from consilience.reading.standings import standing_of
from consilience.reading.statuses import status_of
from consilience.reading.stories import Span, Story
from consilience.reading.surroundings import Cue, Surroundings, surroundings
from consilience.reading.times import moments_in
from consilience.reading.topics import topics_of
from consilience.reading.trees import Trees
from consilience.records import DOCUMENT_VERSION
from consilience.wording.conventions import Convention
from consilience.wording.languages import cues_of, words_of
from consilience.wording.text_language import locale_of
from consilience.words import counted

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class FoundClaim:
    """A figure in a text as somebody's claim.

    Attributes
    ----------
    figure : FoundFigure
    source : FoundSource or None
        Who states it; None where the narrator does, or the text does not say.
    cites : tuple of FoundSource
        Whom that source has it from.
    what, where, when, status : Cue or None
        None where the text does not say. The value of ``where`` is a path of names, of ``when`` an ISO date or period.
    standing : str
        confirmed, unconfirmed, pending, denied, withdrawn; "" where the text does not say.
    unit : str
    part_of : int or None
        The index of the claim that counts the whole of this part.
    sentence : tuple of int
        The span of the sentence, in characters.
    quote : str
        The sentence.
    which : Cue or None
        The names that tell those counted from others: "Syrian" of "12 Syrian refugees", "Russia" of "Russia lost 900".
    """

    figure: FoundFigure
    source: FoundSource | None
    cites: tuple[FoundSource, ...]
    what: Cue | None
    where: Cue | None
    when: Cue | None
    status: Cue | None
    standing: str
    unit: str
    part_of: int | None
    sentence: tuple[int, int]
    quote: str
    which: Cue | None = None

    def __str__(self) -> str:
        said = [
            f"{name}: {value}"
            for name, value in (
                ("what", self.what),
                ("which", self.which),
                ("where", self.where),
                ("when", self.when),
                ("status", self.status),
            )
            if value is not None
        ]
        by = f" by {self.source}" if self.source else ""
        cited = f" citing {', '.join(map(str, self.cites))}" if self.cites else ""
        return f"{self.figure.words}{by}{cited} ({'; '.join(said)})"


@dataclass(frozen=True, repr=False)
class FoundClaims(Brief, Sequence[FoundClaim]):
    """The claims of a text, in its order.

    Attributes
    ----------
    text : str
    claims : tuple of FoundClaim
    others : tuple of NoCount
        The numbers that were not proposed, and why.
    """

    text: str
    claims: tuple[FoundClaim, ...] = ()
    others: tuple[NoCount, ...] = ()

    def __len__(self) -> int:
        return len(self.claims)

    @overload
    def __getitem__(self, place: int) -> FoundClaim: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[FoundClaim, ...]: ...
    def __getitem__(self, place: int | slice) -> FoundClaim | tuple[FoundClaim, ...]:
        return self.claims[place]

    def __str__(self) -> str:
        return "\n".join(map(str, self.claims))

    def to_frame(self) -> pd.DataFrame:
        """Return a row for each claim, as `FOUND_COLUMNS` names them; what the text does not say is missing."""
        import pandas as pd

        return pd.DataFrame([_row(claim) for claim in self.claims], columns=list(FOUND_COLUMNS))

    def to_dict(self) -> dict[str, Any]:
        """Return the claims in plain values, ready for ``json.dumps``.

        ``python -m consilience schema found`` prints their JSON Schema.
        """
        return {
            "kind": "found claims",
            "version": DOCUMENT_VERSION,
            "text": self.text,
            "claims": [_plain(one) for one in self.claims],
            "others": [asdict(one) for one in self.others],
        }

    def html(self, title: str = "") -> str:
        """Return a self-contained page: the text with its figures highlighted, and a table of its claims."""
        return marked_page(title or "Claims in a text", [marked_text(self.text, self._marks()), self._table(len(self))])

    def _marks(self) -> Iterable[Mark]:
        for claim in self.claims:
            kind = "claim" if claim.source is None or claim.source.sure else "unsure"
            yield Mark(claim.figure.start, claim.figure.end, kind, str(claim))

    def _table(self, most: int) -> str:
        rows = [_cells(claim) for claim in self.claims[:most]]
        return html_table(_HEADERS, rows, counted(len(self), "claim"), len(self) if most < len(self) else 0)

    def _repr_html_(self) -> str:
        return f"<style>{MARK_STYLE}</style>{marked_text(self.text[:20_000], self._marks())}{self._table(MOST)}"


FOUND_COLUMNS = (
    *("start", "end", "words", "low", "high", "unit", "source", "source_words", "sure", "cites"),
    *("what", "where", "when", "status", "part_of", "quote", "which"),
)
"""The columns of the frame of found claims: ``where`` with slashes, ``cites`` with semicolons between names."""
_HEADERS = ("figure", "source", "cites", "what", "where", "when", "status")


def _row(claim: FoundClaim) -> tuple[object, ...]:
    figure, source = claim.figure, claim.source
    interval = figure.figure.interval
    said = [None if cue is None else str(cue) for cue in (claim.what, claim.where, claim.when, claim.status)]
    named = (None, None, None) if source is None else (source.name, source.words, source.sure)
    ends = interval.lower, interval.upper, claim.unit
    return (
        *(figure.start, figure.end, figure.words, *ends, *named, "; ".join(map(str, claim.cites))),
        *(*said, claim.part_of, claim.quote, None if claim.which is None else str(claim.which)),
    )


def _cells(claim: FoundClaim) -> tuple[str, ...]:
    cues = (claim.what, claim.where, claim.when, claim.status)
    said = ["" if cue is None else f"{cue}{'' if cue.sure else ' ?'}" for cue in cues]
    source = claim.source
    by = "" if source is None else f"{source}{'' if source.sure else ' ?'}"
    return claim.figure.words, by, "; ".join(map(str, claim.cites)), *said


def _plain(one: FoundClaim) -> dict[str, Any]:
    cues = {name: getattr(one, name) for name in ("what", "which", "where", "when", "status")}
    return {
        "figure": one.figure.to_dict(),
        "source": None if one.source is None else asdict(one.source),
        "cites": [asdict(source) for source in one.cites],
        **{name: None if cue is None else asdict(cue) | {"value": str(cue)} for name, cue in cues.items()},
        "standing": one.standing,
        "unit": one.unit,
        "part_of": one.part_of,
        "sentence": list(one.sentence),
        "quote": one.quote,
    }


@checked(convention=a(Convention) | NONE, locale=TEXT | NONE, outlet=TEXT, where=NAMES, parser=PARSER)
def find_claims(
    text: str,
    *,
    outlet: str = "",
    reported: date | str | None = None,
    where: str | Sequence[str] = (),
    locale: str | None = None,
    convention: Convention | None = None,
    parser: Any = RULES,
) -> FoundClaims:
    """Find the figures of a text, each with its source, what it counts, where, when, and how sure that is.

    Parameters
    ----------
    text : str
    outlet : str, optional
        Who published it; "we" is the outlet.
    reported : date or datetime or str, optional
        When it was published; without it "on Monday" has no date.
    where : str or sequence of str, optional
        The place of the whole text, the widest name first, for figures whose text names none.
    locale : str, optional
        The language of the text, by which figures and cue words are read (cue words are English if a language has
        none). By default the one that the text shows by its commonest words; English if it is too short to show one.
    convention : Convention, optional
        By which figures are read, instead of the default one of the locale.
    parser : str or spacy.Language
        ``"rules"``, which need nothing; or the pipeline of spaCy (extra ``parser``) that helps them: ``"spacy"`` for
        the English one that is installed, the name of another, or one that you have loaded.

    Returns
    -------
    FoundClaims
        A sequence of the claims in the order of the text. What the text does not say is None, and whatever is not
        certain says so (``sure``): the nearest person for "he", the place of the text where a sentence names none.

    Raises
    ------
    FigureError
        If the text is not a string.
    ClaimError
        If the date cannot be read.
    MissingExtraError, OptionError
        If the parser is unknown.

    Notes
    -----
    It proposes; a person decides. Time is linear in the length of the text.

    Examples
    --------
    >>> one, = find_claims("Budanov said on Friday that 2,600 soldiers would come by November.", reported="2024-10-22")
    >>> one.source.name, one.source.why, one.what.value, one.when.value, one.status.value
    ('Budanov', 'said', 'troops', '2024-11', 'expected')
    """
    if not isinstance(text, str):
        raise FigureError("not a text", got=text, hint="give a string", code="not a number")
    locale = locale or (convention.locale if convention else None) or locale_of(text)
    convention, locale = convention or Convention(locale=locale), locale or "en"
    pipeline = parser_of(parser, locale)
    story = Story(text, cues_of(locale), words_of(locale))
    statements = Sayings(story)
    everything = find_figures(_unbulleted(text), convention).everything
    figures, others = candidates(everything, statements, convention)
    speakers = speakers_in(statements)
    trees = None if pipeline is None else _trees(story, pipeline, figures)
    answers, led = transcribed_in(statements) or answers_in(statements), led_in(statements)
    spoken = [covering(_stated_at(one, story), statements, speakers, answers, led) for one in figures]
    if trees is not None:
        reports = Reports(statements, trees)
        spoken = [reports.spoken(one, *said) for one, said in zip(figures, spoken, strict=True)]
    parsed = None if trees is None else [(clause_of(one, trees), counted_in(one, trees)) for one in figures]
    around = surroundings(statements, figures, [chain for chain, _ in spoken], parsed)
    within = (where,) if isinstance(where, str) and where else tuple(where)
    finder = _Finder(statements, outlet, _day(reported), within)
    wholes = _wholes(figures) | _included(around)
    claims: list[FoundClaim] = []
    for place, (one, what, (_, sure)) in enumerate(zip(around, topics_of(around), spoken, strict=True)):
        claim = finder.claim(one, what, sure=sure, part_of=wholes.get(place))
        following = around[place + 1] if place + 1 < len(around) else None
        claims.append(replace(claim, which=side_of(one, what, following) or _side_before(one, claim, claims)))
    return FoundClaims(text, tuple(claims), tuple(others))


def _included(around: Sequence[Surroundings]) -> dict[int, int]:
    """Return the figures that count some of the one before, without a noun of their own: "including five for theft"."""
    return {
        place: place - 1
        for place, one in enumerate(around)
        if one.before > one.sentence.first
        and one.story.word(one.span.first - 1) in one.story.cues.subset
        and one.figure.binds == "figure"
        and one.figure.unit == around[place - 1].figure.unit
        and one.figure.figure.value <= around[place - 1].figure.figure.value  # not "two were among 12"
    }


def _side_before(one: Surroundings, claim: FoundClaim, before: Sequence[FoundClaim]) -> Cue | None:
    """Return the side of the whole, or of the figure before one without a noun: "40 Syrians died and 12 were hurt"."""
    if claim.part_of is not None and claim.part_of < len(before):
        which = before[claim.part_of].which
    elif one.before > one.sentence.first and before and (not one.figure.noun or _is_toll(claim.what, one.story)):
        which = before[-1].which
    else:
        which = None
    return None if which is None else replace(which, sure=False)


def _trees(story: Story, pipeline: Any, figures: Iterable[FoundFigure]) -> Trees:
    """Return the trees of the sentences with figures."""
    return Trees(story, pipeline, sorted({story.inner_sentence(story.place(one.start)) for one in figures}))


def _stated_at(figure: FoundFigure, story: Story) -> int:
    """Return the token of a figure behind a verb that is its hedge too: "the society estimates fewer than 4,000"."""
    k = story.place(figure.start)
    while story.word(k) in story.cues.says | story.cues.finds:
        k += 1
    return k


def _unbulleted(text: str) -> str:
    """Return a text whose hyphens at the head of a line are bullets, and no signs of a number: "- 3.4 million"."""
    return re.sub(r"(?m)^([ \t]*)[-–—*](?=[ \t])", r"\1•", text)


def _day(reported: date | str | None) -> date | None:
    moment: date | None = plain_moment(reported)
    return moment.date() if isinstance(moment, datetime) else moment


class _Finder:
    """Finds what a text says of its figures: what is read once for all of them."""

    def __init__(self, statements: Sayings, outlet: str, day: date | None, within: tuple[str, ...]) -> None:
        self.story, self.day = statements.story, day
        self.names = KnownNames(statements, outlet)
        self.circumstances = Circumstances(statements, moments_in(self.story, day), day, within)

    def claim(self, one: Surroundings, what: Cue | None, *, sure: bool, part_of: int | None) -> FoundClaim:
        """Return a figure as somebody's claim."""
        dating = self.circumstances.dating
        status = status_of(
            one,
            ahead=dating.is_ahead(one, self.day),
            dated=dating.is_dated(one, running=_is_toll(what, self.story)),
            past=dating.is_past(one, self.day),
            what=what,
        )
        said = "observed" if status is None else str(status.value)
        where, when = self.circumstances.of(one, what, said)
        if what is not None and str(what.value).endswith(f" {said}"):
            what = replace(what, value=str(what.value).removesuffix(f" {said}"))  # "passengers", of the status capacity
        source, cites = _parties(one.chain, sure, self.names)
        if source is None or is_beyond_brackets(one):
            source = labelled(one, self.names) or source
        if source is None and not cites and said == "denied":
            cites = self._hearsay(one)
        start, end = self.story.at(one.sentence.first).start, self.story.at(one.sentence.end - 1).end
        return FoundClaim(
            figure=one.figure,
            source=source,
            cites=cites,
            what=what,
            where=where,
            when=when,
            status=status,
            standing=standing_of(one, said),
            unit=one.figure.measure,
            part_of=part_of,
            sentence=(start, end),
            quote=self.story.text[start:end],
        )

    def _hearsay(self, one: Surroundings) -> tuple[FoundSource, ...]:
        """Return whom the narrator contradicts: "rumours of 400 dead are untrue"."""
        for k in one.left():
            if self.story.word(k) in self.story.cues.hearsay:
                return (self.names.resolve(Span(k, k + 1), self.story.typed(k)),)
        return ()


def _is_toll(what: Cue | None, story: Story) -> bool:
    """Whether a count grows while an event goes on: deaths, injured, missing."""
    return what is not None and str(what.value).partition("/")[0].partition(" or ")[0] in story.cues.happened


def _wholes(figures: Sequence[FoundFigure]) -> dict[int, int]:
    """Return for each figure that is a part of another one the place of that one, by its own."""
    places = {id(figure): place for place, figure in enumerate(figures)}
    wholes = {}
    for place, whole in enumerate(figures):
        for part in (*whole.parts, *whole.subsets):
            if part.figure.value <= whole.figure.value and id(part) in places:  # "four brigades, with 12,000 troops"
                wholes[places[id(part)]] = place
    return wholes


def _parties(
    chain: tuple[Saying, ...], sure: bool, names: KnownNames
) -> tuple[FoundSource | None, tuple[FoundSource, ...]]:
    """Return who states a figure, and whom that one has it from."""
    if not chain:
        return None, ()
    outer, inner = chain[0], chain[1:]
    story = names.statements.story
    why = story.quoted(*outer.cue)
    source = names.resolve(outer.source, why, outer.sure and sure, outer.stands_for)
    acts = story.cues.acts
    spans = [one.source for one in inner if story.word(one.cue.first) not in acts and one.kind != "noun"]
    said = names.statements.cited(outer)
    spans += [said] if said is not None else []
    found = [
        names.resolve(span, why)
        for span in spans
        if not (names.parties.is_pronoun(span.first) and span.end - span.first == 1)
    ]
    return source, tuple(one for one in found if one.name != source.name)[:1]
