"""Sayings that a phrase leads to, without a verb: "according to", "in a survey", "the army's estimate"."""

from __future__ import annotations

from dataclasses import dataclass

from consilience.reading.contents import ADJUNCT, Contents
from consilience.reading.parties import Parties
from consilience.reading.stories import Span
from consilience.reading.subjects import Subjects


@dataclass(frozen=True, slots=True)
class Saying:
    """That a party states something, with the words that say so.

    Attributes
    ----------
    source : Span
        The noun phrase.
    cue : Span
        The verb or phrase.
    kind : str
        says, finds, denies, corrects, rule, agent, noun, or gap: the verb is that of another statement.
    left, right : bool
        Whether what is stated stands before, or behind.
    end : int
        The token at which what is behind ends.
    begin, start : int
        The tokens at which what is behind begins, and what is before.
    sure : bool
    """

    source: Span
    cue: Span
    kind: str
    left: bool
    right: bool
    begin: int
    end: int
    sure: bool = True
    start: int = 0
    stands_for: Span | None = None

    def covers(self, i: int) -> bool:
        """Whether a token stands in what is stated."""
        if i in self.source or i in self.cue:
            return False
        return (self.right and self.begin <= i < self.end) or (self.left and self.start <= i < self.cue.first)


_COLON = 8
"""Tokens from a word for a claim to the colon before its number, at most."""


class LedSayings:
    """Finds the statements of a story that a phrase leads to."""

    def __init__(self, parties: Parties, contents: Contents, subjects: Subjects) -> None:
        self.parties, self.contents, self.subjects = parties, contents, subjects
        self.story = parties.story

    def by_rule(self, i: int, end: int, of: str, span: Span) -> Saying | None:
        """Return the statement of a phrase such as "according to", which ends before a token."""
        party = self.parties.behind(end, span.end)
        if party is None:
            return None
        s, c = self.story, self.story.cues
        initial = all(s.at(k).kind == "sign" for k in range(span.first, i))
        document = of == "document"
        if document and (s.word(self.parties.head(party)) not in c.documents or s.word(i - 1) in c.auxiliaries):
            return None  # "a film based on three novels", "the poll was based on a survey of 40"
        if of == "aside" and not (s.word(i - 1) == "," and s.at(party.end).kind == "sign"):
            return None  # "so die Polizei"
        party, right = self.subjects.of_document(party, span), initial or not document
        own = (
            s.word(party.first) in c.possessives | c.its and s.word(self.parties.head(party)) in c.counts | c.documents
        )
        owner = self.subjects.shared(i, span) if own else None
        if own and owner is None:
            return None
        ends = span.end if initial else next((k for k in range(party.end, span.end) if s.word(k) == ";"), span.end)
        start, left = self._relative_start(i, span), not initial
        return Saying(party, Span(i, end), "rule", left, right, party.end, ends, start=start, stands_for=owner)

    def _relative_start(self, i: int, span: Span) -> int:
        """Return where the relative clause of a phrase begins, "5 million, of which 2 were paid, according to Lund"."""
        s, c = self.story, self.story.cues
        which, led = c.who | c.these - c.they, c.prepositions | c.of
        for k in range(i - 1, span.first, -1):
            if s.word(k) == "," and s.word(k + 1) in led and s.word(k + 2) in which:
                return k + 1
        return span.first

    def by_word(self, i: int, span: Span) -> Saying | None:
        """Return the statement that a word leads to which stands before its source: "as police said", "in a survey"."""
        s, c = self.story, self.story.cues
        if s.word(i) in c.as_said:
            return self.by_aside(i, span)
        if s.word(i) in c.by_agent:
            return self.by_own(i, span)
        return self.by_survey(i, span) if i == span.first and s.word(i) in c.places_at else None

    def by_aside(self, i: int, span: Span) -> Saying | None:
        """Return the statement of an aside: "12 people died, as the police reported on Monday."."""
        s, c = self.story, self.story.cues
        party = self.parties.behind(i + 1, span.end) if i == span.first or s.word(i - 1) in (",", "(") else None
        if party is None:
            return None
        k = self._behind_time(party.end)
        closed = next((m for m in range(k, span.end) if s.at(m).kind == "sign"), span.end)
        k = max(k, closed - 1) if c.verb_second else k  # "wie X am Montag in Erfurt mitteilte"
        while s.word(k) in c.auxiliaries - c.past or self.parties.is_adverb(k):
            k = self._behind_time(k + 1)
        if s.word(k) in c.changing and s.word(k + 1) in c.it:
            k += 1  # "as Lund put it"
        told = self.parties.forward(k + 1, span.end) if s.word(k) in c.telling else None
        end = self._behind_time(k + 1 if told is None else told.end)
        alone = end >= span.end or s.at(end).kind == "sign"  # and not "as the police said 12 people had died"
        said = s.word(k) in c.says | c.finds or s.word(k - 1) in c.changing
        if not said or not alone:
            return None
        initial = i == span.first
        return Saying(party, Span(k, k + 1), "rule", not initial, initial, end, span.end, start=span.first)

    def _behind_time(self, k: int) -> int:
        """Return the token behind a time that begins at a token: "on Monday"."""
        led = self.story.word(k) in self.story.cues.prepositions and self.parties.is_time(k + 1)
        k = k + 1 if led else k
        while self.parties.is_time(k):
            k += 1
        return k

    def by_survey(self, i: int, span: Span) -> Saying | None:
        """Return the statement of a survey: "In a survey of 1,260 farmers, 43 percent said"."""
        s, c = self.story, self.story.cues
        end = next((k for k in range(i + 1, min(i + ADJUNCT, span.end)) if s.word(k) == ","), None)
        if end is None or not any(s.word(k) in c.asking for k in range(i + 1, end)):
            return None
        return Saying(Span(i + 1, end), Span(i, i + 1), "rule", False, True, end + 1, span.end, start=span.first)

    def owned(self, i: int) -> int:
        """Return the apostrophe of whoever owns a noun: "the army's own estimate", "the rebels' claim"; else -1.

        Before the noun the pronoun instead: "his claim that".
        """
        s, c = self.story, self.story.cues
        if s.word(i - 1) in c.he | c.she and s.word(i + 1) in c.that | c.of:
            return i - 1
        for k in range(i - 1, i - 5, -1):
            if s.word(k) in s.cues.bodies and k == i - 1:
                return -1  # "the engineers' association estimates"
            if s.word(k) == "'":
                return k if s.word(k + 1) == "s" or s.word(k - 1).endswith("s") else -1
            if s.at(k).kind != "word" or s.is_capital(k) or not self.parties.is_noun(k):
                return -1
        return -1

    def by_own(self, i: int, span: Span) -> Saying | None:
        """Return the statement of a subject by its own count: "By its own account, the campaign raised 15 million"."""
        s, c = self.story, self.story.cues
        own = i == span.first and s.word(i) in c.by_agent and s.word(i + 2) in c.own and s.word(i + 4) == ","
        party = self.parties.behind(i + 5, span.end) if own and s.word(i + 3) in c.counts | c.documents else None
        return None if party is None else Saying(party, Span(i, i + 4), "rule", False, True, party.end, span.end)

    def by_noun(self, i: int, owned: int, span: Span) -> Saying | None:
        """Return the statement of whoever owns a noun of stating: "the army's estimate of 40"."""
        s, c = self.story, self.story.cues
        pronoun = s.at(owned).kind == "word"
        party = Span(owned, i) if pronoun else self.parties.owner(owned, self.contents.low(owned, span))
        if party is None:
            return None
        end = i + 1
        if s.word(party.first - 1) in c.by_agent | c.likened and s.word(end) in (",", "."):
            # "By the union's count, 40"
            initial = party.first - 1 == span.first
            return Saying(party, Span(i, end), "rule", not initial, initial, end, span.end, start=span.first)
        hedge = s.phrase(end + 1, s.words.before)
        value = s.word(end) in c.passive and s.is_number(end + 1 if hedge is None else hedge[0])  # "is about 2,000"
        end = self._behind_aside(end, span)
        stops = {",", ";"} if value or s.word(end) in c.that else {",", ";"} | c.auxiliaries
        while end < span.end and s.word(end) not in stops:
            end += 1
        return Saying(party, Span(i, i + 1), "noun", False, True, i + 1, end, start=span.first)

    def _behind_aside(self, k: int, span: Span) -> int:
        """Return where a claim goes on behind who has seen it and a colon: "figures, seen by X, are higher: 280"."""
        s, c = self.story, self.story.cues
        if s.word(k) == "," and s.word(k + 1) in c.seeing:
            k = next((m + 1 for m in range(k + 1, span.end) if s.word(m) == ","), k)
        colon = next((m for m in range(k, min(k + _COLON, span.end)) if s.word(m) == ":"), span.end)
        return colon + 1 if self.contents.starts_number(colon + 1) and colon < span.end else k
