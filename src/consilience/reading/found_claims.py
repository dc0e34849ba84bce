"""Claims in prose: each figure with who states it, about what, where and when, and the words that say so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any, overload

from consilience.arguments import NAMES, NONE, TEXT, a, checked
from consilience.briefly import Brief
from consilience.errors import FigureError
from consilience.markup import MOST, html_table
from consilience.model.moments import plain_moment
from consilience.reading.countables import topics_of
from consilience.reading.dating import Dating
from consilience.reading.locations import Places
from consilience.reading.names import FoundSource, Names
from consilience.reading.prose import FoundFigure, NoCount, find_figures
from consilience.reading.sayings import Statement, Statements
from consilience.reading.statuses import status_of
from consilience.reading.stories import Span, Story
from consilience.reading.surroundings import Cue, Surroundings, surroundings
from consilience.reading.times import moments_in
from consilience.records import DOCUMENT_VERSION
from consilience.wording.conventions import Convention
from consilience.wording.languages import cues_of, words_of
from consilience.words import counted


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
        The index of the claim of which this counts a part.
    sentence : tuple of int
        The span of the sentence, in characters.
    quote : str
        The sentence.
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

    def __str__(self) -> str:
        said = [
            f"{name}: {value}"
            for name, value in (
                ("what", self.what),
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

    def _repr_html_(self) -> str:
        heads = ("figure", "source", "what", "where", "when", "status", "sentence")
        rows = [
            (
                one.figure.words,
                one.source.name if one.source else "",
                *("" if cue is None else str(cue) for cue in (one.what, one.where, one.when, one.status)),
                one.quote,
            )
            for one in self.claims
        ]
        return html_table(heads, rows[:MOST], counted(len(rows), "proposed claim"), len(rows))

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


def _plain(one: FoundClaim) -> dict[str, Any]:
    cues = {name: getattr(one, name) for name in ("what", "where", "when", "status")}
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


@checked(convention=a(Convention) | NONE, locale=TEXT, outlet=TEXT, where=NAMES)
def find_claims(
    text: str,
    *,
    outlet: str = "",
    reported: date | str | None = None,
    where: str | Sequence[str] = (),
    locale: str = "en",
    convention: Convention | None = None,
) -> FoundClaims:
    """Find the figures of a text with who states each, about what, where, when, and how sure.

    Parameters
    ----------
    text : str
    outlet : str, optional
        Who published it; "we" is the outlet.
    reported : date or datetime or str, optional
        When it was published; without it "on Monday" has no date.
    where : str or sequence of str, optional
        The place of the whole text, the widest name first, for figures whose text names none.
    locale : str
        By whose words the text is read; English where a language has no cue words.
    convention : Convention, optional
        By which figures are read, instead of the default one of the locale.

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
    moment = plain_moment(reported)
    day = moment.date() if isinstance(moment, datetime) else moment
    story = Story(text, cues_of(locale), words_of(locale))
    statements = Statements(story)
    names = Names(statements, outlet)
    places = Places(statements, (where,) if isinstance(where, str) and where else tuple(where))
    dating = Dating(statements, moments_in(story, day))
    everything = find_figures(text, convention or Convention(locale=locale)).everything
    figures = [one for one in everything if isinstance(one, FoundFigure)]
    others = tuple(one for one in everything if isinstance(one, NoCount))
    spoken = [_covering(story.place(one.start), statements) for one in figures]
    around = surroundings(statements, figures, [chain for chain, _ in spoken])
    claims: list[FoundClaim] = []
    for one, what, (chain, sure) in zip(around, topics_of(around), spoken, strict=True):
        source, cites = _parties(chain, sure, names)
        source = source or _labelled(one, names)
        money = len(one.figure.unit) == 3 and one.figure.unit.isupper()
        happened = what is not None and what.value.split()[-1] in story.cues.happened
        status = status_of(one, ahead=dating.is_ahead(one, day))
        observed = status is None or status.value in ("observed", "estimated")
        standing = not money and (status is None or status.value != "expected")
        when = dating.of(one, outcome=happened and observed, lasting=observed and not money, standing=standing)
        elsewhere = (money and not happened) or dating.is_past(one, day)
        place = places.of(one) or (None if elsewhere else places.of_text(one))
        start, end = story.at(one.sentence.first).start, story.at(one.sentence.end - 1).end
        part = _whole(one, figures)
        claims.append(
            FoundClaim(
                one.figure,
                source,
                cites,
                what,
                place,
                when,
                status,
                "",
                one.figure.unit,
                part,
                (start, end),
                text[start:end],
            )
        )
    return FoundClaims(text, tuple(claims), others)


def _whole(around: Surroundings, figures: Sequence[FoundFigure]) -> int | None:
    """Return the place of the figure of which another is a part."""
    for place, other in enumerate(figures):
        if around.figure in (*other.parts, *other.subsets):
            fits = around.figure.figure.value <= other.figure.value  # "four brigades, including 12,000 troops"
            return place if fits else None
    return None


def _covering(i: int, statements: Statements) -> tuple[tuple[Statement, ...], bool]:
    """Return the statements that cover a token, the outermost first, and whether that is sure."""
    story = statements.story
    quote = story.quote_at[i]
    inner: list[Statement] = []
    if quote >= 0:
        outer, sure = statements.speakers[quote]
        inner = _chain(i, statements.in_quote(i), story)
        if outer is not None:
            return (outer, *inner), sure
    place = story.sentence(i)
    chain = tuple(_chain(i, statements.in_sentence(place), story) or inner)
    if not chain and quote < 0 and place and _continues(i, story):
        last = story.sentences[place - 1]
        if story.paragraph(last.first) == story.paragraph(i):
            before = statements.in_sentence(place - 1)
            return tuple(one for one in before[-1:] if one.kind in ("says", "finds", "rule")), False
    return chain, True


def _continues(i: int, story: Story) -> bool:
    """Whether a sentence goes on with the one before: "Another 700 were hurt, 43 of them seriously"."""
    return story.phrase(story.sentences[story.sentence(i)].first, story.cues.continuing) is not None


def _parties(
    chain: tuple[Statement, ...], sure: bool, names: Names
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
    found = [names.resolve(span, why) for span in spans if not names.parties.is_pronoun(span.first)]
    return source, tuple(one for one in found if one.name != source.name)[:1]


def _labelled(around: Surroundings, names: Names) -> FoundSource | None:
    """Return who states a figure by a label or in a parenthesis: "Police: 40 dead", "379 (Hunter Commission)"."""
    story, cues, figure = around.story, around.story.cues, around.figure
    label = (
        story.text.rfind(figure.label, max(0, figure.start - len(figure.label) - 8), figure.start)
        if figure.label
        else -1
    )
    aside = story.text.find(figure.aside, figure.end, figure.end + len(figure.aside) + 120) if figure.aside else -1
    for words, at in ((figure.label, label), (figure.aside, aside)):
        if at < 0:
            continue
        span = Span(story.place(at), story.place(at + len(words) - 1) + 1)
        head = story.word(span.end - 1)
        phrase = names.parties.forward(span.first, span.end)
        if phrase == span and head in cues.bodies | cues.officials:
            return names.resolve(span, words)
    return None


def _chain(i: int, found: list[Statement], story: Story) -> list[Statement]:
    """Return the statements that cover a token, the outermost first."""
    covering = [one for one in found if one.covers(i)]
    ahead = [one for one in covering if one.cue.first < i]
    behind = [one for one in covering if one.cue.first > i]
    chain: list[Statement] = []
    for one in reversed(ahead):
        if chain and (_parted(one, chain[0], story) or one.kind == chain[0].kind == "noun"):
            break
        chain.insert(0, one)
    agents = [one for one in behind if one.kind == "agent"]
    behind = [one for one in behind if one.kind != "agent"]
    if agents:
        chain.append(agents[0])
    if behind and (not chain or behind[0].kind in ("says", "rule")):
        parted = any(
            _parted(Statement(one.source, one.cue, one.kind, False, True, i, i), behind[0], story) for one in chain
        )
        if not parted:
            chain.insert(0, behind[0])
    return chain


def _parted(one: Statement, other: Statement, story: Story) -> bool:
    """Whether a clause of its own begins between two statements: "X said 12 had died, but Y said 15"."""
    cues, dashes = story.cues, 0
    for k in range(one.begin, other.source.first):
        word, following = story.word(k), story.word(k + 1)
        if word in ("-", "–", "—") and not story.at(k).glued:
            dashes += 1
            continue
        if word == "," and k + 1 == other.source.first and k >= one.begin + 1:
            return True
        if word == ";" or (word == "," and following in cues.joins | cues.subordinates - cues.that - cues.who):
            return True
        if word in cues.joins - {"or"} and k + 1 == other.source.first:
            return True
    return dashes % 2 == 1
