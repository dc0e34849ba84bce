"""Surroundings: the tokens of a figure, of its clause and sentence, and where its neighbours stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from consilience.reading.grids import Cells, Grids
from consilience.reading.led_sayings import Saying
from consilience.reading.prose import FoundFigure
from consilience.reading.sayings import Sayings
from consilience.reading.stories import Span, Story
from consilience.wording.word_tables import Phrases

_OF, _OWNED = 3, 7
"""Tokens between a figure and that of the whole, at most, and with the owner of the whole between."""
_WINDOW = 40
"""Tokens to either side of a figure that are looked at."""


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
class Surroundings:
    """A figure among the tokens of its story.

    Attributes
    ----------
    figure : FoundFigure
    span : Span
        Its tokens.
    sentence : Span
    previous : Span
        The tokens of the figure before it; an empty span where it is the first.
    before, behind, beyond : int
        Where the figure before it in the sentence ends, and the next one and that after it begin; else the ends of the
        sentence.
    chain : tuple of Saying
        The statements that cover it, the outermost first.
    around : Span
        Its clause.
    governed : Span
        What of that its own verb governs; all of it where nobody parsed the sentence.
    counted : Span or None
        What it counts by its tree.
    cells : Cells or None
        What its column and its row are called, in a table.
    story : Story
        The text.
    """

    statements: Sayings
    figure: FoundFigure
    span: Span
    sentence: Span
    previous: Span
    before: int
    behind: int
    beyond: int
    chain: tuple[Saying, ...]
    around: Span
    governed: Span
    counted: Span | None = None
    cells: Cells | None = None
    story: Story = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "story", self.statements.story)  # asked for more often than anything else

    def left(self) -> range:
        """Return the tokens before the figure, the nearest first, up to the figure before it."""
        return range(self.span.first - 1, max(self.before, self.span.first - _WINDOW) - 1, -1)

    def right(self) -> range:
        """Return the tokens behind the figure, up to the joint before the next one."""
        end = min(self.behind, self.span.end + _WINDOW)
        s, c = self.story, self.story.cues
        if self.behind < self.sentence.end:
            for k in range(end - 1, self.span.end - 1, -1):
                if s.word(k) in c.joins or s.word(k) in (",", ";", "("):
                    return range(self.span.end, k)
        return range(self.span.end, end)

    @property
    def is_some(self) -> bool:
        """Whether it is some of those that the next figure counts: "250 of its 1,400 firefighters"."""
        some = self.story.word(self.span.end + 1) in self.story.cues.they  # "26,000 of them in 40 countries"
        return self.behind < self.sentence.end and not some and _is_of(self.story, self.span.end, self.behind)

    @property
    def shares(self) -> bool:
        """Whether the next figure is joined to this one, so that a time or place behind it is that of both."""
        story, cues = self.story, self.story.cues
        words = {story.word(k) for k in range(self.span.end, self.behind)}
        changed = any(
            story.word(k) in story.words.changes
            for k in range(max(self.sentence.first, self.span.first - _WINDOW), self.span.first)
        )
        if words & (cues.compared if changed else cues.compared - cues.starts):
            return False  # "12 cases in Osby and Alby, against 9 the week before"
        led = story.word(self.behind - 1) in cues.places_in  # "by floods in 14 counties since May"
        bare = not words & (cues.joins | cues.who | cues.subordinates | {",", ";", ":"})
        apart = words & (cues.who | cues.finds | cues.says | cues.auxiliaries | cues.verbs)
        if bare and self.before == self.sentence.first and story.word(self.behind - 1) in cues.prepositions:
            return True  # "509 people reached the shore in ten boats on Thursday"
        verb = story.word(self.behind - 1) in cues.verbs or story.phrase(self.behind - 1, cues.outcomes) is not None
        if verb and story.word(self.behind - 2) in cues.joins and "," not in words:
            return True  # "killed 52 workers and injured 90 on Sunday"
        struck = story.phrase(self.behind + 1, cues.outcomes)  # "eight were killed and five captured near Osby"
        if struck is not None and words & cues.joins and not words & {",", ";"}:
            return True
        return self.has_part or self.is_some or ((bool(words & (cues.joins | cues.subset)) or led) and not apart)

    @property
    def has_whole(self) -> bool:
        """Whether the figure before is some of what this one counts: the 430 in "85 of its 430 branches"."""
        return self.before > self.sentence.first and _is_of(self.story, self.previous.end, self.span.first)

    @property
    def is_compared(self) -> bool:
        """Whether the figure before it is compared with it: "fell to 58 million from 63 million"."""
        story, gap = self.story, range(self.before, self.span.first - 1)
        near = self.before > self.sentence.first and story.word(self.span.first - 1) in story.cues.compared
        return near and not any(story.word(k) in (",", ";") for k in gap[:-1])

    @property
    def has_part(self) -> bool:
        """Whether the next figure is a part of this one: "138 dead, 96 of them in Osby"."""
        story, cues = self.story, self.story.cues
        return story.word(self.behind + 1) in cues.of and story.word(self.behind + 2) in cues.they

    @property
    def has_clause(self) -> bool:
        """Whether the next figure is a part with a clause of its own: "31 tanks, 14 of which have arrived"."""
        story, cues = self.story, self.story.cues
        relative = cues.who | (cues.these - cues.they)
        return story.word(self.behind + 1) in cues.of and story.word(self.behind + 2) in relative

    @property
    def relative_end(self) -> int:
        """Return where the relative clause of a figure ends: "Kallio, which employs 5,200, last cut jobs in 2009"."""
        story, cues = self.story, self.story.cues
        clause = self.clause()
        for k in range(self.span.first - 1, clause.first - 1, -1):
            if story.word(k) in cues.who | cues.whose and story.word(k - 1) == ",":
                return next((m for m in range(self.span.end, clause.end) if story.word(m) == ","), clause.end)
        return clause.end

    def clause(self) -> Span:
        """Return the figure's clause: between the semicolons, colons and the joints with a comma around it."""
        return self.around

    def phrases(self, places: Sequence[int] | range, table: Phrases) -> Iterator[tuple[Span, str]]:
        """Yield the phrases of a table that begin at some tokens, in their order."""
        word = self.story.word
        for k in places:
            if word(k) not in table:
                continue
            found = self.story.phrase(k, table) or self._over_time(k, table)
            if found is not None:
                yield Span(k, found[0]), found[1]

    def _over_time(self, k: int, table: Phrases) -> tuple[int, str] | None:
        """Return the phrase of two words that a time parts: "appealed on Monday for"."""
        story, parties = self.story, self.statements.parties
        first = k + 2 if story.word(k + 1) in story.cues.prepositions else k + 1
        end = first
        while parties.is_time(end):
            end += 1
        parted = end > first and story.word(end) in story.cues.prepositions
        phrases = table[story.word(k)] if parted else ()
        return next(((end + 1, said) for words, said in phrases if words[1:] == (story.word(end),)), None)

    def cue(self, value: Any, span: Span, *, sure: bool = True) -> Cue:
        """Return what some tokens say."""
        start, end = self.story.chars(*span)
        return Cue(value, start, end, self.story.text[start:end], sure)


def surroundings(
    statements: Sayings,
    figures: Sequence[FoundFigure],
    chains: Sequence[tuple[Saying, ...]],
    parsed: Sequence[tuple[Span | None, Span | None]] | None = None,
) -> list[Surroundings]:
    """Return the surroundings of the figures of a text, in its order; ``parsed`` is what their trees say of each."""
    story = statements.story
    joints = (story.cues.joins | story.cues.subordinates) - story.cues.who - story.cues.that
    spans = [Span(story.place(one.start), story.place(max(one.start, one.end - 1)) + 1) for one in figures]
    around, grids = [], Grids(story)
    for n, (figure, span) in enumerate(zip(figures, spans, strict=True)):
        sentence = story.inner_sentence(span.first)
        before = max(sentence.first, spans[n - 1].end) if n else sentence.first
        behind = min(sentence.end, spans[n + 1].first) if n + 1 < len(spans) else sentence.end
        clause = _clause(story, span, sentence, joints)
        around.append(
            Surroundings(
                statements,
                figure,
                span,
                sentence,
                spans[n - 1] if n else Span(0, 0),
                before,
                max(behind, span.end),
                min(sentence.end, spans[n + 2].first) if n + 2 < len(spans) else sentence.end,
                chains[n],
                clause,
                _governed(clause, span, None if parsed is None else parsed[n][0]),
                None if parsed is None else parsed[n][1],
                grids.beside(figure.start),
            )
        )
    return around


def _is_of(story: Story, end: int, first: int) -> bool:
    """Whether "of" joins a part to its whole: "41 of the 44 hamlets", "14 of the bay's 52 farms"."""
    owned = story.word(first - 1) == "s" and story.word(first - 2) == "'"
    return 0 < first - end <= (_OWNED if owned else _OF) and story.word(end) in story.cues.of


def _governed(clause: Span, span: Span, parsed: Span | None) -> Span:
    """Return what of a figure's clause its tree leaves to it."""
    if parsed is None:
        return clause
    return Span(max(clause.first, min(parsed.first, span.first)), min(clause.end, max(parsed.end, span.end)))


def _clause(story: Story, span: Span, sentence: Span, joints: frozenset[str]) -> Span:
    """Return the clause of a figure, which is looked for once."""
    first, end = span.first, span.end
    while first > sentence.first and not _breaks(story, first - 1, joints):
        first -= 1
    while end < sentence.end and not _breaks(story, end, joints):
        end += 1
    return Span(first, end)


def _breaks(story: Story, k: int, joints: frozenset[str]) -> bool:
    word = story.word(k)
    if word in (";", ":"):
        return True
    if word in joints and story.word(k + 1) in story.cues.that:
        return True  # "will reach $4.6 billion this year and that 51 projects"
    return word in (",", "—", "–") and (story.word(k + 1) in joints or story.is_participle(k + 1))
