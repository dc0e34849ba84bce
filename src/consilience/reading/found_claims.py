"""Claims in prose: each figure with who states it, about what, where and when, and the words that say so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, overload

from consilience.errors import FigureError
from consilience.model.moments import plain_moment
from consilience.reading.names import FoundSource, Names
from consilience.reading.prose import FoundFigure, find_figures
from consilience.reading.statements import Statement, Statements
from consilience.reading.stories import Story
from consilience.wording.conventions import Convention
from consilience.wording.languages import cues_of


@dataclass(frozen=True, slots=True)
class Cue:
    """What the text says of a claim in one respect, and the words that say so.

    Attributes
    ----------
    value : str or tuple of str
    start, end : int
        The span of the words, in characters.
    why : str
        The words themselves.
    sure : bool
        Whether the text leaves no doubt.
    """

    value: Any
    start: int
    end: int
    why: str = ""
    sure: bool = True

    def __str__(self) -> str:
        return "/".join(self.value) if isinstance(self.value, tuple) else str(self.value)


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


@dataclass(frozen=True)
class FoundClaims(Sequence[FoundClaim]):
    """The claims of a text, in its order."""

    text: str
    claims: tuple[FoundClaim, ...] = ()

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


def find_claims(
    text: str,
    *,
    outlet: str = "",
    reported: date | str | None = None,
    where: str | Sequence[str] = (),
    locale: str = "en",
) -> FoundClaims:
    """Find the figures of a text with who states each, about what, where, when, and how sure."""
    if not isinstance(text, str):
        raise FigureError("not a text", got=text, hint="give a string", code="not a number")
    plain_moment(reported)
    story = Story(text, cues_of(locale))
    statements = Statements(story)
    names = Names(statements, outlet)
    claims = []
    for figure in find_figures(text, Convention(locale=locale)).everything:
        if not isinstance(figure, FoundFigure):
            continue
        i = story.place(figure.start)
        source, cites = _attributed(i, statements, names)
        span = story.inner_sentence(i)
        start, end = story.at(span.first).start, story.at(span.end - 1).end
        claims.append(
            FoundClaim(
                figure, source, cites, None, None, None, None, "", figure.unit, None, (start, end), text[start:end]
            )
        )
    return FoundClaims(text, tuple(claims))


def _attributed(i: int, statements: Statements, names: Names) -> tuple[FoundSource | None, tuple[FoundSource, ...]]:
    story = statements.story
    quote = story.quote_at[i]
    inner: list[Statement] = []
    outer: Statement | None = None
    sure = True
    if quote >= 0:
        outer, sure = statements.speakers[quote]
        inner = _chain(i, statements.in_quote(i), story)
    if outer is None:
        chain = _chain(i, statements.in_sentence(story.sentence(i)), story) or inner
        if chain:
            outer, inner = chain[0], chain[1:]
    if outer is None:
        return None, ()
    why = story.quoted(*outer.cue)
    source = names.resolve(outer.source, why, outer.sure and sure, outer.stands_for)
    cited = [one.source for one in inner] + ([outer.cites] if outer.cites else [])
    cites = tuple(names.resolve(span, why) for span in cited[:1] if not statements.parties.is_pronoun(span.first))
    return source, cites


def _chain(i: int, found: list[Statement], story: Story) -> list[Statement]:
    """Return the statements that cover a token, the outermost first."""
    covering = [one for one in found if one.covers(i)]
    ahead = [one for one in covering if one.cue.first < i]
    behind = [one for one in covering if one.cue.first > i]
    chain: list[Statement] = []
    for one in reversed(ahead):
        if chain and _parted(one, chain[0], story):
            break
        chain.insert(0, one)
    if behind and (not chain or behind[0].kind in ("says", "rule")):
        parted = any(
            _parted(Statement(one.source, one.cue, one.kind, False, True, i, i), behind[0], story) for one in chain
        )
        if not parted:
            chain.insert(0, behind[0])
    return chain


def _parted(one: Statement, other: Statement, story: Story) -> bool:
    """Whether a clause of its own begins between two statements: "X said 12 had died, but Y said 15"."""
    cues = story.cues
    for k in range(one.begin, other.source.first):
        word, following = story.word(k), story.word(k + 1)
        if word == ";" or (word == "," and following in cues.joins | cues.subordinates - cues.that - cues.who):
            return True
        if word in cues.joins - {"or"} and k + 1 == other.source.first:
            return True
    return False
