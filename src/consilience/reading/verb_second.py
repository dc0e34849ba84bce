"""Verb second: subjects behind their verb, and verbs at the end, in languages whose verb stands second."""

from __future__ import annotations

from consilience.reading.contents import Contents
from consilience.reading.led_sayings import Saying
from consilience.reading.parties import JOINERS, Parties
from consilience.reading.stories import Span

_ASIDE = 8
"""Tokens of a parenthesis between a subject and its verb, at most."""


class VerbSecond:
    """Finds the subjects that stand behind their verb because something else begins the clause."""

    def __init__(self, parties: Parties, contents: Contents) -> None:
        self.parties, self.contents, self.story = parties, contents, parties.story

    def is_turned(self, i: int, span: Span) -> bool:
        """Whether the subject of a finite verb stands behind it: "den Schaden schätzt die Polizei auf"."""
        first = self.clause(i, span) if self.story.cues.verb_second else i
        return first < i and self._is_fronted(first, i)

    def subject(self, i: int, span: Span) -> Span | None:
        """Return the subject behind a finite verb; None where it is not whoever states something."""
        s, c = self.story, self.story.cues
        party = self.parties.behind(self.behind_adverbs(i + 1), span.end)
        if party is None or s.word(party.first) in c.it | c.accusatives:
            return None
        return party if self.parties.is_pronoun(party.first) or s.is_capital(self.parties.head(party)) else None

    def clause(self, i: int, span: Span) -> int:
        """Return the token with which the clause of a verb begins."""
        s, k = self.story, i
        low = max(span.first, self.contents.low(i, span))
        while k > low and s.word(k - 1) not in s.cues.joins:
            aside = s.word(k - 1) == ")"  # "das Institut (RKI) hat"
            opening = next((m for m in range(k - 1, max(low, k - _ASIDE), -1) if s.word(m) == "("), k)
            if self._stops(k - 1) and not (aside and opening < k):
                break
            k = opening if aside else k - 1
        return k

    def behind_adverbs(self, k: int) -> int:
        """Return the token behind the adverbs and times that begin at a token: "sagte am Montag"."""
        s = self.story
        while self.parties.is_adverb(k) or self.parties.is_time(k) or s.word(k) in s.cues.prepositions:
            led = s.word(k) in s.cues.prepositions
            if led and not self.parties.is_time(k + 1):
                return k
            k += 1
        return k

    def participle(self, i: int, span: Span) -> int | None:
        """Return the participle of saying that ends the clause of an auxiliary: "hatte 40 Tote gemeldet"."""
        s, c, k = self.story, self.story.cues, i + 1
        while k < span.end and not self._stops(k) and s.quote_at[k] == s.quote_at[i]:
            k += 1
        return k - 1 if k - 1 > i and s.word(k - 1) in c.perfects else None

    def _stops(self, k: int) -> bool:
        """Whether a sign ends a clause, and joins no words as in "Koch-Institut"."""
        s = self.story
        return s.at(k).kind == "sign" and not (s.at(k).glued and s.at(k + 1).glued and s.word(k) in JOINERS)

    def _is_fronted(self, first: int, i: int) -> bool:
        """Whether a clause begins with what cannot be the subject of its verb."""
        s, c = self.story, self.story.cues
        alone = first + 1 == i and s.word(first) in c.this
        moment = all(self.parties.is_adverb(k) or self.parties.is_time(k) for k in range(first, i))
        return alone or moment or s.word(first) in c.accusatives | c.prepositions

    def found(self, i: int, span: Span) -> Saying | None:
        """Return the statement that shows at a token by an order of words that English does not have."""
        s, c = self.story, self.story.cues
        word = s.at(i).text
        if self.is_compound(i):
            return Saying(Span(i, i + 1), Span(i - 1, i), "rule", i - 1 > span.first, True, i + 1, span.end)
        if word in c.by_rule_behind:
            return self._by_rule_behind(i, span)
        if i == span.first and word in c.this:
            return self._by_this(i, span)
        return self._by_bracket(i, span) if c.verb_second and word in c.auxiliaries else None

    def is_compound(self, i: int) -> bool:
        """Whether a compound holds a source: "nach Polizeiangaben"."""
        s, c = self.story, self.story.cues
        ends = s.word(i).endswith(c.by_compound) and s.word(i) not in c.documents and s.is_capital(i)
        return ends and s.word(i - 1) in c.prepositions

    def _by_rule_behind(self, i: int, span: Span) -> Saying | None:
        """Return the statement of a phrase behind its source: "der Polizei zufolge"."""
        party = self.parties.before(i, self.clause(i, span))
        if party is None:
            return None
        cue, left = Span(i, i + 1), party.first > span.first
        return Saying(party, cue, "rule", left, True, i + 1, span.end, start=span.first)

    def _by_this(self, i: int, span: Span) -> Saying | None:
        """Return who stated the sentences before: "Das teilte die Polizei mit", "Das geht aus dem Bericht hervor"."""
        s, c = self.story, self.story.cues
        led = s.phrase(i, c.resulting)
        k = i + 1 if led is None else led[0]
        party = self.parties.behind(k if led is not None else self.behind_adverbs(k + 1), span.end)
        if party is None or not (led is not None or s.word(k) in c.says) or s.word(party.first) in c.it:
            return None
        return Saying(party, Span(k - (led is not None), k + (led is None)), "this", False, False, span.end, span.end)

    def _by_bracket(self, i: int, span: Span) -> Saying | None:
        """Return the statement between an auxiliary and its participle: "hatte 40 Tote gemeldet"."""
        s = self.story
        last = self.participle(i, span)
        if last is None:
            return None
        behind = self.subject(i, span) if self.is_turned(i, span) else None
        party = self.parties.before(i, self.clause(i, span)) if behind is None else behind
        if party is None:
            return None
        begin = i + 1 if behind is None else behind.end
        clause = s.word(last + 1) == "," and not any(s.is_number(k) for k in range(begin, last))
        begin, end = (last + 2, span.end) if clause else (begin, last)
        return Saying(party, Span(last, last + 1), "finds", False, True, begin, end, start=span.first)

    def by_verb(self, i: int, span: Span, kind: str) -> Saying | None:
        """Return the statement of whoever stands behind the verb: "Im Mai sprach die Polizei von 40"."""
        s, c = self.story, self.story.cues
        party = self.subject(i, span)
        if party is None:
            return None
        last = party.end - 1
        begin = self.contents.begin(last, span)
        wary = s.word(i) in c.quoting | c.changing
        if wary and not (begin is not None and (self.contents.is_stated(begin, i) or self._is_of(last))):
            return None
        first = self.clause(i, span)
        left = kind in ("says", "finds") and any(s.is_number(k) for k in range(first, i))
        right = begin is not None
        return Saying(party, Span(i, i + 1), kind, left, right, begin or i + 1, span.end, start=first)

    def _is_of(self, i: int) -> bool:
        """Whether a preposition and a figure stand behind a token: "sprach die Polizei von 40"."""
        k = self.behind_adverbs(i + 1)
        return self.story.word(k) in self.story.cues.prepositions and self.contents.starts_number(k + 1)
