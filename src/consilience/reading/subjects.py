"""Subjects: whose statement a verb of saying makes, before it and behind it."""

from __future__ import annotations

from consilience.reading.contents import Contents
from consilience.reading.parties import Parties
from consilience.reading.stories import Span

_RELATIVE = 12
"""Tokens of a relative clause between a subject and its verb, at most."""


class Subjects:
    """Finds who says what a verb of a story says."""

    def __init__(self, parties: Parties, contents: Contents) -> None:
        self.parties, self.contents = parties, contents
        self.story = parties.story

    def speaking(self, i: int, span: Span, low: int, last: Span | None) -> tuple[Span, Span | None, bool] | None:
        """Return the subject of a verb, whom a pronoun such as "who" stands for, and whether that is sure.

        ``last`` is the subject of the verb of saying before it in the sentence.
        """
        document = self._before_that(i, low)
        return self._before(i, span, low, last) if document is None else (Span(i - 1, i), document, True)

    def _before(self, i: int, span: Span, low: int, last: Span | None) -> tuple[Span, Span | None, bool] | None:
        """Return the subject before a verb, whom it stands for, and whether that is sure."""
        s, c = self.story, self.story.cues
        party: Span | None = self._published(i, low) or self.parties.before(i, low)
        sure = party is not None
        if party is None and (s.word(i - 1) in c.joins or (s.word(i - 1) == "," and last)):
            party = last or self.shared(i, span)
        if party is None or s.at(party.end - 1).kind == "number" or s.word(party.end - 1) in c.multiples:
            return None  # "the 640 announced in October"
        if s.is_number(party.first) and any(s.phrases(range(*party), c.outcomes)):
            return None  # "63 deaths from hospital records"
        if party.first > low and s.phrase(party.first - 1, s.words.ratios) is not None:
            return None  # "89 per cent of households"
        if s.word(party.first - 1) in c.with_ and s.word(i + 1) == ",":
            return None  # "with 80 percent of the votes counted, ..."
        party = self._antecedent(party, low) or self.of_document(self.head(party, low), span)
        if s.word(self.parties.head(party)) in c.numbered or self.contents.is_share(party.first):
            return None  # "the number of people confirmed dead", "41% of those polled by Lund said yes"
        party = self._joined(party, low)
        if s.word(i) in c.changing | c.claiming | c.lasting and not self._can_say(party, i):
            return None
        first = s.word(party.first)
        if self._is_bare(party) or (s.word(party.first - 1) in c.after and not self._can_say(party, i)):
            return None  # "a commission set up after the war recorded 274"
        if (first in c.nobody and party.end - party.first == 1) or (first in c.i and s.quote_at[i] < 0):
            return None
        if first not in c.who or party.end - party.first > 1:
            return party, None, sure
        j = party.first - 1
        stands_for = self.parties.before(j if s.word(j) == "," else j + 1, low)
        apposed = stands_for is not None and s.word(j) == "," == s.word(stands_for.first - 1)
        if apposed and stands_for is not None and self.parties.is_role(stands_for):
            stands_for = self.parties.before(j + 1, low) or stands_for  # "said Miriam Osei, an economist, who"
        if stands_for is not None and s.word(self.parties.head(stands_for)) in c.numbered:
            return None  # "the share who say they have no religion"
        return None if stands_for is None else (party, stands_for, sure)

    def _published(self, i: int, low: int) -> Span | None:
        """Return who published a document that is the subject of a verb, else the document itself."""
        found = self.parties.document_before(i, low)
        if found is None:
            return None
        document, k = found
        by = next((m for m in range(k + 1, i) if self.story.word(m) in self.story.cues.by_agent), None)
        who = None if by is None else self.parties.behind(by + 1, i)
        return document if who is None or self.story.word(k) in self.story.cues.seeing else who

    def _before_that(self, i: int, low: int) -> Span | None:
        """Return the document of which a relative clause says what it says: "a study that found 300"."""
        s, c = self.story, self.story.cues
        if s.word(i - 1) not in c.that or s.word(i - 1) not in c.who or s.word(i - 2) not in c.documents:
            return None
        return self.parties.backward(i - 2, low)

    def _joined(self, party: Span, low: int) -> Span:
        """Return a party with the one that "and" joins to it: "witnesses and a hospital source"."""
        s, c = self.story, self.story.cues
        if s.word(party.first - 1) not in c.joins or s.quote_at[party.first - 1] != s.quote_at[party.first]:
            return party
        other = self.parties.backward(party.first - 2, low)
        edge = other is not None and (other.first == low or s.word(other.first - 1) == ",")
        known = other is not None and s.word(other.end - 1) in self.parties.known
        who = other is not None and (known or self.parties.has_name(other) or s.is_capital(other.end - 1))
        return Span(other.first, party.end) if other is not None and edge and who else party

    def _is_bare(self, party: Span) -> bool:
        """Whether a phrase names nobody: a noun for one thing without article or name, as in "value added tax"."""
        s, c = self.story, self.story.cues
        head = s.word(self.parties.head(party))
        known = (
            head in self.parties.known | c.people | c.counts | c.documents | c.who | c.persons | c.nobody | c.several
        )
        several = head.endswith(c.plural_endings) or s.is_number(party.first)
        named = any(s.is_capital(k) or s.word(k) in c.determiners for k in range(*party))
        return not (known or several or named or self.parties.is_pronoun(party.first) or c.nouns_capital)

    def _can_say(self, party: Span, i: int) -> bool:
        """Whether somebody may state a figure, and not only cause it: "a leak put 19 people in hospital"."""
        s, c = self.story, self.story.cues
        head = s.word(self.parties.head(party))
        who = self.parties.known | c.people | c.counts | c.who | c.firms
        known = head in who or head.endswith(c.plural_endings) or self.parties.is_pronoun(party.first)
        return known or s.is_capital(self.parties.head(party)) or self.contents.is_valued(i, s.sentences[s.sentence(i)])

    def _antecedent(self, party: Span, low: int) -> Span | None:
        """Return the subject before a relative clause: "the company that runs the ferry denied"."""
        s, c = self.story, self.story.cues
        for k in range(party.first - 1, max(low, party.first - 4), -1):
            if s.word(k) in c.who and self.parties.is_noun(k - 1) and party.first - k > 1:
                return self.parties.backward(k - 1, low)
            if s.at(k).kind != "word":
                break
        return self._far_antecedent(party, low)

    def _far_antecedent(self, party: Span, low: int) -> Span | None:
        """Return the subject before a longer relative clause: "a commander who spoke to this agency claimed"."""
        s, c = self.story, self.story.cues
        for k in range(party.first - 1, max(low, party.first - _RELATIVE), -1):
            if s.at(k).kind != "word" or s.word(k) in c.joins:
                return None
            if s.word(k) in c.who and self.parties.is_noun(k - 1):
                verb = s.word(k + 1) in c.says | c.finds | c.verbs
                return self.parties.backward(k - 1, low) if verb else None
        return None

    def head(self, party: Span, low: int) -> Span:
        """Return the subject that a participle parts from its agent: "economists polled by X", "a report seen by X".

        Whoever released a document says what it says.
        """
        s, c = self.story, self.story.cues
        k = self._before_adjuncts(party.first - 2)
        done = s.word(k) in c.seeing or s.word(k).endswith(c.participles)
        if k <= low or s.word(party.first - 1) not in c.by_agent or not done:
            return party
        if s.word(k - 1) in c.documents and s.word(k) not in c.seeing:
            return party
        return self.parties.backward(k - 1, low) or party

    def _before_adjuncts(self, k: int) -> int:
        """Return the token before a time that ends at a token: "published" in "a study published on Wednesday by X"."""
        s, first = self.story, k
        while self.parties.is_time(k):
            k -= 1
        return k - 1 if k < first and s.word(k) in s.cues.prepositions else k

    def before_subject(self, party: Span, span: Span, low: int) -> int:
        """Return the token before a subject and what it is in apposition to: "its chair, Per Olofsson, told"."""
        s, before = self.story, party.first - 1
        published = self.parties.document_before(party.end, low) if s.word(before) in s.cues.by_agent else None
        if published is not None:
            return published[0].first - 1
        done = self._before_adjuncts(before - 1)
        if s.word(before) in s.cues.by_agent and s.word(done).endswith(s.cues.participles):
            document = self.parties.backward(done - 1, low)  # "a study published by the Institute concludes"
            before = before if document is None else document.first - 1
        if s.word(before) in s.cues.by_agent and s.word(before - 1) in s.cues.documents | s.cues.counts:
            document = self.parties.backward(before - 1, low)  # "..., figures from the league show"
            before = before if document is None else document.first - 1
        if self.story.word(before) == "," and self.parties.has_name(party):
            head = self.parties.backward(before - 1, low)
            if head is not None and self.contents.closes(head.first - 1, span):
                return head.first - 1
        return before

    def inverted(self, i: int, span: Span, low: int) -> Span | None:
        """Return the speaker behind a verb: '"...," said Smith'."""
        s, c = self.story, self.story.cues
        if s.word(i) in c.telling or (s.word(i - 1) == "," and self._is_subject(self.parties.before(i, low), low)):
            return None
        initial = i == span.first
        if not (initial or s.word(i - 1) == "," or self.contents.closes(i - 1, span)):
            return None
        party = self.parties.behind(i + 1, span.end)
        if initial and (
            party is None or s.word(party.end) not in (":", ",") or self.contents.goes_on(party.end, span) >= span.end
        ):
            return None
        if party is None or (s.word(i) in c.quoting and not (initial or self.contents.closes(i - 1, span))):
            return None
        last = s.word(party.end - 1)
        who = (
            self.parties.has_name(party)
            or last in c.officials | c.titles | c.bodies | c.documents
            or self.parties.is_pronoun(party.first)
            or self.contents.closes(i - 1, span)
        )
        return party if who else None

    def _is_subject(self, party: Span | None, low: int) -> bool:
        """Whether a phrase with an apposition behind it begins a clause, and is what the verb behind says."""
        if party is None or party.first == low or self.story.word(party.first - 1) != ",":
            return party is not None and party.first == low
        head = self.parties.backward(party.first - 2, low)  # "its head teacher, Judith Orr, said the school"
        return head is not None and head.first == low

    def shared(self, i: int, span: Span) -> Span | None:
        """Return the subject that a verb behind "and" shares with a clause before it that states nothing."""
        s, c = self.story, self.story.cues
        first = span.first
        while first < i:
            if s.quote_at[first] == s.quote_at[i]:
                if s.word(first) in c.he | c.she | c.it:
                    return Span(first, first + 1)
                head = self.parties.named_part(self.parties.behind(first, i))
                done = s.word(first + 1).endswith(c.participles[:1]) and not s.is_capital(first + 1)
                if done and s.is_capital(first) and s.at(first).kind == "word" and self.parties.is_noun(first):
                    return Span(first, first + 1)  # "Falk praised the plan, noting"
                known = head is not None and s.word(head.end - 1) in self.parties.known  # "Police made 37 arrests, and"
                if head is not None and (known or self.parties.has_name(head) or s.word(head.first) in c.determiners):
                    return head
            comma = next((k for k in range(first, i) if s.word(k) == "," and s.quote_at[k] == s.quote_at[i]), i)
            first = comma + 1
        return None

    def of_document(self, party: Span, span: Span) -> Span:
        """Return the party behind a document, where the text names it: "a survey by engineers"."""
        s, c = self.story, self.story.cues
        for k in range(party.first, min(party.end + 1, span.end)):
            if s.word(k) in c.by_agent and s.word(k - 1) in c.documents and k > party.first:
                inner = self.parties.behind(k + 1, span.end)
                if inner is not None and not self.parties.is_time(k + 1):
                    return inner
        return party
