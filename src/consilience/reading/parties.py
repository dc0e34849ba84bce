"""Parties: the noun phrases of those who state figures, and the names behind them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

from consilience.reading.stories import Span, Story

_HEDGE = 3
"""Words of a hedge, at most: "no fewer than"."""
_LONGEST = 16
"""Tokens of a noun phrase, at most."""
_ASIDE = 40
"""Tokens of an apposition, at most."""
JOINERS = ("'", "-", ".", "&", "’", "/", "$", "%", "#")


@dataclass
class Parties:
    """Finds the noun phrases before and behind the tokens of a story."""

    story: Story
    is_noun: Callable[[int], bool] = field(init=False, repr=False)
    """Returns whether a token may stand within a noun phrase, as a noun, an adjective or a number."""
    is_adverb: Callable[[int], bool] = field(init=False, repr=False)
    """Returns whether a token is an adverb: "also", "reportedly"."""

    def __post_init__(self) -> None:
        c = self.story.cues
        self.pronouns = c.he | c.she | c.it | c.they | c.we | c.i | c.who
        self.never = c.subordinates | c.he | c.she | c.it | c.they
        self.spoken = c.says - c.documents
        said = (c.says | c.finds | c.denies | c.adds | c.corrects) - c.documents - c.titles
        others = c.he | c.she | c.it | c.they | c.we | c.who
        self.closed = c.auxiliaries | c.subordinates | c.joins | c.verbs | c.citing | said | others
        """What no noun phrase holds, unless it is part of a name."""
        self.verbs_too = c.nouns_too | c.intentions
        self.known = c.officials | c.bodies | c.titles | c.documents
        self._phrases: dict[tuple[int, int], Span | None] = {}
        self.is_noun, self.is_adverb = cache(self._is_noun), cache(self._is_adverb)

    # -- kinds of words ----------------------------------------------------------------------------------------------

    def _is_noun(self, i: int) -> bool:
        """Whether a token may stand within a noun phrase, as a noun, an adjective or a number."""
        s = self.story
        token = s.at(i)
        if token.kind == "number":
            return True
        if token.kind != "word":
            return token.text in JOINERS and (token.glued or s.at(i + 1).glued)
        if (s.word(i - 1) == "-" and token.glued) or (s.word(i + 1) == "-" and s.at(i + 1).glued):
            return True  # "much-noted"
        if s.is_capital(i) and not s.starts_sentence(i) and token.text not in self.spoken:
            initials = s.typed(i).isupper() and len(s.typed(i)) > 1 and not s.typed(i + 1).isupper()  # "IF Metall"
            return initials or s.word(i) not in self.never
        if token.text in self.verbs_too and s.word(i - 1) in self.story.cues.determiners:
            return True  # "a note to clients"
        return not (token.text in self.closed or self._is_preposition(i) or self.is_adverb(i))

    def _is_adverb(self, i: int) -> bool:
        """Whether a token is an adverb: "also", "reportedly"."""
        text, c = self.story.word(i), self.story.cues
        ends = text.endswith(c.adverb_endings) and len(text) > 4 and not self.story.is_name(i)
        if text in c.not_adverbs:
            return False
        return text in c.adverbs or ends

    def is_title(self, i: int) -> bool:
        """Whether a token is a title, or a compound of one."""
        word, c = self.story.word(i), self.story.cues
        return word in c.titles or (bool(c.title_endings) and word.endswith(c.title_endings))

    def is_pronoun(self, i: int) -> bool:
        """Whether a token stands for somebody."""
        return self.story.word(i) in self.pronouns and self.story.at(i).kind == "word"

    def is_time(self, i: int) -> bool:
        """Whether a token is a word of time."""
        s, c = self.story, self.story.cues
        word = s.word(i)
        return word in c.times or word in c.weekdays or (word in c.months and s.is_capital(i))

    # -- phrases -----------------------------------------------------------------------------------------------------

    def before(self, i: int, low: int) -> Span | None:
        """Return the noun phrase that ends before a token, the subject of a verb there; not before ``low``."""
        s, c = self.story, self.story.cues
        j = i - 1
        while j >= low:
            if s.word(j) in c.contractions and s.word(j - 1) == "'" and s.at(j).glued and not self._owns(j):
                j -= 2  # "We'd counted"
            elif self.is_adverb(j) or s.word(j) in c.auxiliaries or s.word(j) in c.negations:
                j -= 1
            elif s.word(j) in c.stressed and s.word(j - 1) in c.auxiliaries:
                j -= 1  # "officials had first spoken of"
            elif s.phrase(j - 1, c.asides) is not None and j - 1 > low:
                j -= 2  # "analysts had on average expected"
            else:
                break
        j = self._before_time(j, low)
        while j > low and s.word(j) in c.auxiliaries:
            j -= 1  # "the authority had in May put"
        if j < low:
            return None
        dash = s.word(j) in ("—", "–", "-") and not s.at(j).glued
        if dash or s.word(j) in (",", ")"):
            return self._before_aside(j, low)
        return self.backward(j, low)

    def _before_time(self, j: int, low: int) -> int:
        """Return the noun before a time that ends at a token, else the token: "police on Monday said"."""
        s, k = self.story, j
        while k > low and (self.is_time(k) or (s.at(k).kind == "number" and self.is_time(k - 1))):
            k -= 1
        if k < j and s.word(k) in s.cues.determiners and s.word(k - 1) in s.cues.prepositions:
            k -= 1  # "polls aired in the evening gave"
        if k < j and s.word(k) in s.cues.prepositions:
            k -= 1
        aside = s.word(k) == "," and s.word(k + 1) in s.cues.prepositions  # "the chief, Ann Lee, on Monday said"
        noun = self.is_noun(k) or (k < j and s.word(k) in s.cues.auxiliaries | s.cues.who)  # "which last week put"
        noun = s.at(k).kind == "word" and noun
        return k if low <= k < j and (aside or noun) else j

    def document_before(self, i: int, low: int) -> tuple[Span, int] | None:
        """Return a document whose participle parts it from its verb, and that: "a study published today in X shows"."""
        s, c = self.story, self.story.cues
        for k in range(i - 1, max(low, i - _LONGEST), -1):
            if s.at(k).kind not in ("word", "number") or s.word(k) in c.auxiliaries | c.subordinates | c.joins:
                return None
            if s.word(k) in c.published | c.seeing and s.word(k - 1) in c.documents and k < i - 1:
                found = self.backward(k - 1, low)
                return None if found is None else (found, k)
        return None

    def owner(self, i: int, low: int) -> Span | None:
        """Return the noun phrase that ends before a token, joined by nothing but "of": whose claim something is."""
        s, c = self.story, self.story.cues
        k = i - 1
        while (
            k >= low
            and not self._is_verb_before(k)
            and (self.is_noun(k) or s.word(k) in c.determiners or s.word(k) in c.of)
        ):
            k -= 1
            if s.word(k + 1) in c.determiners and not (s.word(k) in c.of and k >= low):
                break
        return self._trimmed(Span(k + 1, i)) if k + 1 < i else None

    def _owns(self, j: int) -> bool:
        """Whether an s behind an apostrophe may be a possessive: behind a noun, not a pronoun."""
        return self.story.word(j) == "s" and not self.is_pronoun(j - 2)

    def _is_preposition(self, k: int) -> bool:
        """Whether a token is a preposition, and no name such as "Per"."""
        s = self.story
        name = s.is_capital(k) and not s.starts_sentence(k)
        return s.word(k) in s.cues.prepositions and s.at(k).kind == "word" and not name

    def _is_bare(self, k: int) -> bool:
        """Whether a token is a number between commas, such as an age."""
        s = self.story
        return s.at(k).kind == "number" and s.word(k - 1) == ","

    def _before_aside(self, j: int, low: int) -> Span | None:
        """Return the phrase before an apposition that ends at a token: "Jon Aldous, an ecologist, said"."""
        s, closing = self.story, self.story.word(j)
        opening = "(" if closing == ")" else closing
        for k in range(j - 1, max(low, j - _ASIDE) - 1, -1):
            if s.word(k) == opening and s.quote_at[k] == s.quote_at[j]:
                inner = Span(k + 1, j)
                if self._is_clause(inner):
                    return None
                if self._is_bare(k - 1) and k - 2 > low:
                    return self._before_aside(k - 2, low) or self.backward(k - 3, low)
                head = self.backward(k - 1, low)
                if head is None and k - 1 >= low and s.word(k - 1) == ",":
                    return self._before_aside(k - 1, low)
                return self._named_part(head, inner)
        return None

    def _is_clause(self, span: Span) -> bool:
        """Whether a span between commas begins with a joint or a time, and is not an apposition."""
        s, c = self.story, self.story.cues
        first = s.word(span.first)
        return first in c.joins or (first in c.that)

    def _named_part(self, head: Span | None, aside: Span) -> Span | None:
        """Return of a phrase and its apposition the one with a name: "the interior minister, Óscar Valdelomar"."""
        if head is None or (self.has_name(head) and not self.is_role(head)):
            return head
        inner = self.forward(aside.first, aside.end)
        if inner is not None and inner.end == aside.end and self.has_name(inner) and self._is_plain(aside.first):
            return inner
        return head

    def named_part(self, span: Span | None) -> Span | None:
        """Return a phrase without the word behind its name that must be a verb: "the Health Board aims"."""
        s, c = self.story, self.story.cues
        if span is None or not s.is_capital(span.end - 2) or s.is_capital(span.end - 1):
            return span
        last, before = s.word(span.end - 1), s.word(span.end - 2)
        behind = s.at(span.end).kind == "word" or s.at(span.end).kind == "number"
        verb = last.endswith((*c.verb_endings, *c.participles)) or s.word(span.end) in c.adverbs | c.prepositions
        several = span.end - span.first > 1 and (before in c.bodies or s.is_capital(span.end - 3))
        known = last in self.known or last in c.people
        return Span(span.first, span.end - 1) if behind and verb and several and not known else span

    def head(self, span: Span) -> int:
        """Return the noun of a phrase: the last word before a preposition."""
        s, c = self.story, self.story.cues
        behind = range(span.first + 1, span.end)
        ends = (self._is_preposition, self._begins_clause, self.is_genitive)
        k = next((k for k in behind if any(end(k) for end in ends)), span.end) - 1
        while k > span.first and (s.word(k) in c.seeing or s.word(k).endswith(c.participles)):
            k -= 1  # "documents seen by X"
        return k

    def _begins_clause(self, k: int) -> bool:
        """Whether a participle behind a noun has a name for its object: "one farmer backing Mrs. Falk"."""
        s = self.story
        lower = s.is_capital(k + 1) and not (s.is_capital(k) or s.is_capital(k - 1))
        return lower and s.is_participle(k) and s.word(k) not in s.cues.nouns_ing and s.at(k - 1).kind == "word"

    def is_role(self, span: Span) -> bool:
        """Whether a phrase names somebody by an office: "the chief of Zelmex"."""
        s, c, head = self.story, self.story.cues, self.head(span)
        if c.nouns_capital:
            return self.is_title(head) or s.word(head) in c.officials
        role = not s.is_capital(head) and s.word(head) not in c.bodies | c.documents | c.counts
        return role or (span.end - span.first > 1 and (self.is_title(head) or s.word(head) in c.officials))

    def _is_plain(self, i: int) -> bool:
        s, c = self.story, self.story.cues
        return s.is_capital(i) and not self._is_preposition(i) and s.word(i) not in c.subordinates

    def backward(self, j: int, low: int) -> Span | None:
        """Return the noun phrase that ends with a token."""
        s, c = self.story, self.story.cues
        end = j + 1
        if j < low:
            return None
        several = s.word(j) in c.several and (j == low or s.word(j - 1) in c.joins)  # "some say"
        if several or (self.is_pronoun(j) and s.word(j) not in c.that):
            return Span(j, end)
        k = j
        while k >= low and end - k <= _LONGEST:
            before = self._step_back(k, j, low)
            if before is None:
                break
            k = before
            if (
                s.word(k + 1) in c.determiners
                and s.at(k + 1).kind == "word"
                and k + 1 <= j
                and not self._led(k + 1, low)
            ):
                break
        first = k + 1
        while first < end and (
            (self.is_time(first) and end - first > 1 and s.word(first) not in c.times & c.titles)
            or s.at(first).kind == "sign"
        ):
            first += 1
        return self._trimmed(Span(first, end))

    def _led(self, k: int, low: int) -> bool:
        """Whether a preposition that joins two nouns leads to a determiner: "the authors of a study"."""
        s, c = self.story, self.story.cues
        joined = s.word(k - 1) in c.prepositions and self._joins_back(k - 1, low)
        return k - 1 >= low and (joined or self.is_genitive(k))

    def is_genitive(self, k: int) -> bool:
        """Whether an article leads to whoever owns the noun before: "eine Sprecherin des Amtes"."""
        s, c = self.story, self.story.cues
        known = s.word(k - 1) in self.known | c.counts or self.is_title(k - 1)
        return s.is_capital(k - 1) and (s.word(k) in c.genitives or (s.word(k) in c.genitives_too and known))

    def _step_back(self, k: int, last: int, low: int) -> int | None:
        """Return the token before one that belongs to a noun phrase; None where it does not belong."""
        s, c = self.story, self.story.cues
        word, is_word = s.word(k), s.at(k).kind == "word"
        hedge = self._hedge_before(k + 1, low) if k < last else None
        if hedge is not None:
            return hedge - 1
        if word == ")" and k < last:
            opening = next((m for m in range(k, max(low, k - 8) - 1, -1) if s.word(m) == "("), None)
            return None if opening is None else opening - 1
        if is_word and word in c.determiners:
            return k - 1
        if self._is_preposition(k) and k < last:
            return k - 1 if self._joins_back(k, low) else None
        if word in c.joins and low < k < last and s.is_capital(k - 1) and s.is_capital(k + 1):
            return k - 1
        fields = word in c.joins and s.word(k - 2) in c.determiners and s.word(last) in c.bodies
        if fields and low < k - 1 and self.is_noun(k - 1):
            return k - 1  # "the energy and mines ministry"
        verb = word.endswith(c.participles) and s.word(k - 1) in c.auxiliaries and k > low  # "has received"
        return k - 1 if self.is_noun(k) and not (verb or self._is_verb_before(k)) else None

    def _hedge_before(self, k: int, low: int) -> int | None:
        """Return where the hedge of a number behind a preposition begins: "a study of more than 8,000 Britons"."""
        s = self.story
        if s.at(k).kind != "number":
            return None
        starts = (b for b in range(k - 1, max(low, k - _HEDGE - 1), -1) if s.word(b - 1) in s.cues.prepositions)
        return next((b for b in starts if (s.phrase(b, s.words.before) or (b, ""))[0] == k), None)

    def _is_verb_before(self, k: int) -> bool:
        """Whether a word may be a verb between a noun and a name: "this development follows President Zelensky"."""
        s, c = self.story, self.story.cues
        ends = s.word(k).endswith(c.verb_endings) and not s.is_capital(k) and s.is_capital(k + 1)
        return (
            ends
            and len(s.word(k)) > 3
            and s.word(k) not in self.known
            and self.is_noun(k - 1)
            and s.at(k - 1).kind == "word"
        )

    def _joins_back(self, k: int, low: int) -> bool:
        """Whether a preposition joins two nouns: "the authors of a study"."""
        s, c = self.story, self.story.cues
        if k - 1 < low or s.word(k) not in c.prepositions:
            return False
        if s.word(k) in c.of:
            return self.is_noun(k - 1) or s.word(k - 1) in c.determiners | {"one", "some", "many"}
        joins = s.word(k) in c.joining or (s.word(k) in c.times_to and s.word(k - 1) in c.titles | c.officials)
        if not joins or self.is_time(k + 1) or self.is_time(k - 1):
            return False
        noun = self.is_noun(k - 1) and s.at(k - 1).kind == "word" and s.word(k - 1) not in c.seeing
        return noun and not s.word(k - 1).endswith(c.participles)

    def _trimmed(self, span: Span) -> Span | None:
        """Return a phrase without what follows its noun as a participle, None where no noun is left."""
        s, c = self.story, self.story.cues
        first, end = span
        for k in range(first + 1, end):
            if s.word(k) in c.nouns_ing or (k == first + 1 and s.word(k) not in c.seeing):
                continue
            ends = s.word(k).endswith(c.participles) or s.word(k) in c.seeing
            ends = ends and not s.is_capital(k) and s.at(k).kind == "word"
            behind = s.word(k + 1) if k + 1 < end else ""
            if ends and (behind in c.prepositions or self.is_time(k + 1) or not behind) and k + 1 <= end:
                if s.word(k - 1) in c.determiners | c.prepositions:
                    continue
                end = k
                break
        while end > first and (s.word(end - 1) in c.prepositions or s.word(end - 1) in c.joins):
            end -= 1
        nouns = [k for k in range(first, end) if s.at(k).kind == "word" and s.word(k) not in c.determiners]
        return Span(first, end) if nouns and not all(self.is_time(k) for k in nouns) else None

    def behind(self, i: int, high: int) -> Span | None:
        """Return the noun phrase that begins at a token, before ``high``; of two with a comma, the one with a name."""
        s = self.story
        if self.is_pronoun(i) and i < high and s.word(i) not in s.cues.who:
            return Span(i, i + 1)
        head = self.forward(i, high)
        if head is None or s.word(head.end) != "," or (self.has_name(head) and not self.is_role(head)):
            return head
        inner = self.forward(head.end + 1, high)
        closed = inner is not None and (s.at(inner.end).kind != "word" or s.starts_sentence(inner.end))
        plain = closed and self._is_plain(head.end + 1)
        return inner if plain and inner is not None and self.has_name(inner) else head

    def forward(self, i: int, high: int) -> Span | None:
        """Return the noun phrase that begins with a token; each is looked for once, however many figures ask."""
        key = i, min(high, i + _LONGEST)
        if key not in self._phrases:
            self._phrases[key] = self._forward(*key)
        return self._phrases[key]

    def _forward(self, i: int, high: int) -> Span | None:
        s, c = self.story, self.story.cues
        k = i
        while k < high:
            word = s.word(k)
            if k > i and s.word(k - 1) == "-" and s.at(k).glued:
                pass  # "full-year"
            elif s.at(k).kind == "word" and word in c.determiners:
                if k > i and s.word(k - 1) not in c.prepositions and not self.is_genitive(k):
                    break
            elif c.nouns_capital and k > i and s.at(k).kind == "number" and s.is_capital(k - 1):
                break  # "nach Angaben des Betreibers 96 Menschen"
            elif c.nouns_capital and k > i and s.is_capital(k - 1) and s.at(k).kind == "word" and word.islower():
                joins = word in c.joins | c.particles or (word in c.of and s.is_capital(k + 1))
                if not s.is_capital(k) and not joins:
                    break  # a verb, or a preposition: "sprach die Polizei von 12"
            elif self._is_preposition(k):
                joins = word in c.of or (word in c.joining and (s.is_capital(k + 1) or s.is_capital(k + 2)))
                if k == i or not joins or self.is_time(k + 1) or s.at(k + 1).kind == "number":
                    break
            elif word in c.joins and k > i and s.is_capital(k - 1) and s.is_capital(k + 1):
                pass
            elif (self.is_time(k) and k > i and not s.is_capital(k + 1)) or not self.is_noun(k):
                break
            k += 1
        return self._trimmed(Span(i, k)) if k > i else None

    def can_tell(self, span: Span) -> bool:
        """Whether a phrase may be that of a party or a document: "a manager", but not "weak demand"."""
        s, c = self.story, self.story.cues
        head = self.head(span)
        word = s.word(head)
        one = next((word.removesuffix(end) for end in c.plural_endings if word.endswith(end)), word)
        owned = any(s.word(k) == "'" and s.is_capital(k - 1) for k in range(*span))  # "Orsa's own daily alerts"
        led = owned or s.word(span.first) in c.determiners or s.is_capital(head)
        return led or bool({word, one} & (self.known | c.people | c.persons | c.hearsay | c.counts))

    def behind_particles(self, k: int) -> int:
        """Return the token behind the small words of a name, if a capital follows: "dos Santos", "al-Burhan"."""
        s, end = self.story, k
        while s.word(end) in s.cues.particles and not s.starts_sentence(end):
            joint = s.word(end + 1) == "-" and s.at(end + 1).glued and s.at(end + 2).glued
            end += 2 if joint else 1
        return end if s.is_capital(end) else k

    def has_name(self, span: Span) -> bool:
        """Whether a phrase holds a proper name."""
        return any(self.story.is_name(k) for k in range(*span))
