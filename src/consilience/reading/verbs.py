"""Verbs: whether a word of saying is a verb in its sentence, of a subject that can say something."""

from __future__ import annotations

from consilience.reading.contents import ADJUNCT
from consilience.reading.parties import Parties
from consilience.reading.stories import Span


class Verbs:
    """Tells the verbs of a story from nouns and infinitives of the same form."""

    def __init__(self, parties: Parties) -> None:
        self.parties = parties
        self.story = parties.story

    def is_said(self, i: int, span: Span) -> bool:
        """Whether a word of saying is a finite verb here, not a noun and no infinitive."""
        s, c = self.story, self.story.cues
        word, before, after = s.word(i), s.word(i - 1) if i > span.first else "", s.word(i + 1)
        if before in c.determiners | c.prepositions or (before == "s" and s.word(i - 2) == "'"):
            return False
        if s.is_capital(i) and not s.starts_sentence(i) and not s.is_heading(i):
            return False
        if word in c.separable and not any(s.word(k) in c.separable[word] for k in range(i + 1, span.end)):
            return False  # "wies auf 40 Tote hin"
        noun = word in c.documents | c.counts | c.hearsay | c.nouns_too
        if (
            word in c.finds
            and after in c.prepositions - c.of
            and not (after in c.times_to and not word.endswith(c.participles))  # "and expects to reach 150"
            and before not in c.auxiliaries
            and not self._is_singular(i)
        ):
            return False  # "the species found in Estonia"
        if word in c.plurals and not self._is_plural(i):
            return False
        initial = i == span.first and s.is_capital(i + 1)  # "Continued Stone:"
        quoted = i > span.first and s.quote_at[i - 1] >= 0 and s.quotes[s.quote_at[i - 1]].end == i  # '..." notes Lee'
        closed = before not in c.they | c.he | c.she | c.it and s.word(i + 1) in (",", ")", ";") and self._is_led(i)
        if noun and closed and not quoted:
            return False  # "citing court records, the lawyer said"
        if (
            noun
            and not (initial or quoted)
            and (
                after in c.of | c.by_agent | c.auxiliaries | c.says | c.finds
                or not (self._is_singular(i) or self._is_of_several(i, span))
            )
        ):
            return False
        if s.word(i - 1) == "-" and s.at(i).glued:
            return False
        return not (noun and before in c.joins)

    def _is_led(self, i: int) -> bool:
        """Whether a preposition, or "citing", leads to the phrase that ends with a token."""
        phrase = self.parties.backward(i - 1, max(0, i - ADJUNCT))
        led = self.story.cues.citing | self.story.cues.prepositions - self.story.cues.likened
        return phrase is not None and self.story.word(phrase.first - 1) in led

    def _is_of_several(self, i: int, span: Span) -> bool:
        """Whether a plural that begins a clause stands before "report": "researchers report", "the rebels claim"."""
        s, c = self.story, self.story.cues
        plural = s.word(i) in c.plurals and s.word(i - 1).endswith(c.plural_endings)
        phrase = self.parties.backward(i - 1, span.first) if plural else None
        return phrase is not None and (phrase.first == span.first or s.word(phrase.first - 1) in (",", ";"))

    def _is_plural(self, i: int) -> bool:
        """Whether what stands before "say" can be its subject: several, or a pronoun."""
        s, c = self.story, self.story.cues
        document = self.parties.document_before(i, max(0, i - ADJUNCT))
        if document is not None:  # "figures released by the ministry on Thursday show"
            return s.word(document[0].end - 1).endswith(c.plural_endings)
        j = i - 1
        modal = False
        while self.parties.is_adverb(j) or s.word(j) in c.auxiliaries:
            modal = modal or s.word(j) in c.auxiliaries
            j -= 1
        phrase = self.parties.backward(j, max(0, j - ADJUNCT))
        last = s.word(j)
        head = last if phrase is None else s.word(self.parties.head(phrase))
        return bool(
            modal
            or head in c.documents | c.officials | c.people
            or head.endswith(c.plural_endings)
            or last.endswith("s")
            or last in c.they | c.we | c.i | c.who | c.several | c.officials | c.joins
            or last in (",", ")")
            or last in c.people | c.documents
            or ({last, head} & c.bodies and s.word(i) not in c.nouns_too)  # "police in Osby say"
        )

    def _is_singular(self, i: int) -> bool:
        """Whether what stands before "reports" or "claims" can be its subject: a name, a body, a pronoun."""
        s, c = self.story, self.story.cues
        if self.parties.document_before(i, max(0, i - ADJUNCT)) is not None:
            return True
        j, helped = i - 1, False
        while self.parties.is_adverb(j) or s.word(j) in c.auxiliaries or s.phrase(j - 1, c.asides) is not None:
            helped = helped or s.word(j) in c.auxiliaries
            j -= 1 if s.phrase(j - 1, c.asides) is None else 2
        if helped and j < i - 2:
            return True  # "analysts had on average forecast"
        return (
            s.is_capital(j)
            or (s.word(j) in c.places_of and s.is_capital(j - 1))  # "Osby district reports 87 cases"
            or s.word(j) in c.bodies | c.officials | c.titles | c.documents
            or self.parties.is_pronoun(j)
            or s.word(j) in (",", ")")
            or s.word(i + 1) in c.determiners | c.that
        )

    def is_passive(self, i: int) -> bool:
        """Whether a participle stands behind a form of "be"."""
        s, c = self.story, self.story.cues
        j = i - 1
        while self.parties.is_adverb(j):
            j -= 1
        return s.word(j) in c.passive and s.word(i).endswith(("ed", "n", "d", "t"))

    def is_negated(self, i: int) -> bool:
        """Whether a negation stands before a verb: "did not say"."""
        return any(self.story.word(k) in self.story.cues.negations for k in (i - 1, i - 2))

    def is_infinite(self, i: int) -> bool:
        """Whether a preposition stands before the auxiliary of a participle: "without having said"."""
        return self.story.word(i - 2) in self.story.cues.prepositions
