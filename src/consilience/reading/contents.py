"""Contents: where what is said begins and goes on, behind a verb and around quotations."""

from __future__ import annotations

from operator import attrgetter

from consilience.reading.parties import Parties
from consilience.reading.stories import Span
from consilience.wording.tokens import is_currency_sign

_YEAR = 4
"""Digits of a day or a year."""
_GIVEN = 6
"""Tokens of a noun phrase to which a document gives a number, at most."""
_PERCENT = ("%", "percent", "cent")
_ADMITTED = 4
"""Tokens from a verb of admitting to the participle of what was done, at most: "pleaded guilty to taking"."""
ADJUNCT = 16
"""Tokens between a verb and the end of its clause that may say no more than when and where it was said."""


class Contents:
    """Finds where what a verb states begins."""

    def __init__(self, parties: Parties) -> None:
        self.parties = parties
        self.story = parties.story
        self.has_surveys = not self.story.cues.asking.isdisjoint(map(attrgetter("text"), self.story.tokens))

    def begin(self, i: int, span: Span) -> int | None:
        """Return where what is said begins behind a verb; None where only time and place follow."""
        s, c = self.story, self.story.cues
        k = i + 1
        if s.word(i) in c.valuing and self.is_revised(i):
            return k  # "revised down to six the number of"
        if s.word(i) in c.telling:
            told = self.parties.forward(k, span.end)
            of = range(0) if told is None else range(told.first, told.end)
            cut = next((m for m in of if s.word(m) in c.of and self.starts_number(m + 1)), -1)  # "informed us of 40"
            k = cut if cut > 0 else told.end if told is not None else k
            crowd = s.word(k) in c.of and s.word(i + 1) in c.articles
            end = self._behind_number(k + 1) if crowd else k
            k = end if s.word(end) in c.that else k  # "told a crowd of 3,000 that"
        k = begin = self._behind_audience(i, k, span)
        while k < span.end and (
            self.parties.is_time(k) or self.parties.is_adverb(k) or s.word(k) in c.prepositions | c.times_filler
        ):
            if s.word(k) in c.reasons and s.at(k - 1).kind == "word" and self.parties.is_time(k - 1):
                return None  # "..., the tribunal announced on Monday after counting 97 percent of ballots"
            if s.word(k) in c.prepositions and s.word(k + 1) in c.who and k > i + 1:
                return None  # "said so on the day on which 300 left"
            behind = self._behind_adjunct(k, span)
            if behind == k:
                break
            begin = begin if self.parties.is_adverb(k) else behind
            k = behind
        if k >= span.end or (s.at(k).kind == "sign" and s.word(k) in (".", "!", "?", ")", ";")):
            return None
        if s.word(k) == "," and s.word(k + 1) in c.contrasts:
            rival = any(s.word(m) in c.says | c.finds for m in range(k + 2, span.end))
            return None if rival else k + 1  # "the army said on Monday, while residents spoke of 12"
        if s.word(k) in c.that or s.word(k) in (",", ":", "—", "–"):
            return k + 1 if k + 1 < span.end else None
        if s.word(k - 1) in c.documents and s.word(k).endswith(c.participles[:1]):
            return None  # "..., the centre said in a bulletin issued at 9"
        return begin

    def _behind_audience(self, i: int, k: int, span: Span) -> int:
        """Return the token behind those to whom, or with whom, somebody speaks: "told 300 guests", "to 12 senators"."""
        s, c = self.story, self.story.cues
        if s.word(i) in c.valuing | c.changing:
            return k
        led = s.word(k) in c.to_whom and s.word(i) not in c.quoting and s.phrase(k, s.words.before) is None
        first = k + 1 if led else k
        if not (led or s.word(i) in c.addressing):
            return k
        first += s.word(first) in c.determiners
        end = self._behind_number(first)
        return end if end > first and self._closes(end) and end <= span.end else k

    def _behind_number(self, k: int) -> int:
        """Return the token behind a number with its noun; the token itself where none begins."""
        s = self.story
        if not s.is_number(k):
            return k
        phrase = self.parties.forward(k, k + _GIVEN)
        return k + 1 if phrase is None else phrase.end

    def _closes(self, k: int) -> bool:
        """Whether a clause begins or ends at a token: "that", a comma, a full stop."""
        c, token = self.story.cues, self.story.at(k)
        return (
            token.kind == "end"
            or self.story.word(k) in c.that | c.prepositions | {",", ".", ":", ";", '"'}
            or (self.story.typed(k - 1).endswith("."))
        )

    def _behind_adjunct(self, k: int, span: Span) -> int:
        """Return the token behind a time or a preposition with its noun: "in a statement", "on Tuesday"."""
        s, c = self.story, self.story.cues
        if s.phrase(k, s.words.before) is not None and not self.parties.is_time(k + 1):
            return k  # "at least six"
        if s.word(k) in c.topics and self.starts_number(k + 1):
            return k  # "spoke of half a million"
        if s.word(k) not in c.prepositions:
            return k + 1
        j = k + 1
        while j < span.end and j - k < ADJUNCT:
            word = s.word(j)
            near = self.parties.is_time(j - 1) or self.parties.is_time(j + 1)
            dated = s.at(j).kind != "number" or (near and word.isdigit() and len(word) <= _YEAR)
            if word in c.determiners and j > k + 1:
                break
            if j == k + 1 and s.phrase(j, s.words.before) is not None:
                return k  # "of no more than 8,000"
            if j == k + 1 and (not dated or is_currency_sign(s.at(j))):
                return k  # "over 5,000"
            if not (dated and (self.parties.is_noun(j) or word in c.determiners or word in c.of)):
                break
            j += 1
        return max(j, k + 1)

    def goes_on(self, k: int, span: Span) -> int:
        """Return where more is stated behind an inverted speaker: a quotation, or what a colon leads to."""
        s = self.story
        while k < span.end:
            if s.quote_at[k] >= 0 and s.quote_at[k] != s.quote_at[span.first]:
                return k
            if s.word(k) == ":":
                return k + 1
            k += 1
        return span.end

    def is_stated(self, begin: int, i: int) -> bool:
        """Whether a quotation or "that" begins what a verb states."""
        s, c = self.story, self.story.cues
        quoted = s.quote_at[begin] >= 0 and s.quote_at[begin] != s.quote_at[i]
        subject = s.word(begin) in c.there | c.he | c.she | c.it | c.they | c.we
        clause = subject and begin == i + 1 and s.word(begin + 1) in c.auxiliaries  # "fears there are"
        named = (
            self.parties.forward(begin, begin + _GIVEN) if begin == i + 1 and s.word(begin) in c.determiners else None
        )
        clause = clause or (named is not None and s.word(named.end) in c.passive)  # "thinks the decline is"
        quoted = quoted and (s.word(i) in c.says or s.word(i) not in c.changing)  # "if she gave 'papers on 300 cases'"
        admitted = s.word(i) in c.admitting and any(self._is_done(k) for k in range(i + 1, i + _ADMITTED))
        return quoted or clause or admitted or s.word(begin - 1) in c.that or s.word(begin - 1) == ":"

    def _is_done(self, k: int) -> bool:
        """Whether a participle says what somebody admits: "admitted taking", "confessed to taking"."""
        led = self.story.word(k - 1) in self.story.cues.admitting | self.story.cues.times_to
        return led and self.story.is_participle(k)

    def is_amount(self, i: int, span: Span) -> bool:
        """Whether a figure is the object of a verb: "sees sales of", "asked for 12", "give another picture:"."""
        s, c = self.story, self.story.cues
        near = range(i + 1, min(i + 8, span.end))
        if s.word(i) not in c.naming and any(s.word(k) in c.amounts for k in near):
            return True
        if s.word(i) in c.naming_numbers and self.starts_number(i + 1):
            return True
        if s.word(i) not in s.words.changes and self._is_sum(i + 1, span.end):
            return True
        if self.is_valued(i, span):
            return True
        while self.parties.is_adverb(i + 1):
            i += 1  # "sprach dagegen von 24"
        hedge = s.phrase(i + 2, s.words.before)  # "spoke of no more than 8,000"
        k = i + 2 if hedge is None else hedge[0]
        k += s.word(k) in c.articles
        near = range(k, k + 1 if s.word(i + 1) in c.times_to else k + 3)  # "pointed to 12", but "began to cover 12"
        led = any(s.is_number(m) for m in near) or self.starts_number(i + 2)
        own = s.phrase(i + 1, s.words.before)  # "will cut around 3,500 jobs"
        return s.word(i + 1) in c.topics and led and (own is None or not s.is_number(own[0]))

    def is_revised(self, i: int) -> bool:
        """Whether a number stands behind a verb and "down to": "revised down to six the number of"."""
        s, c = self.story, self.story.cues
        k = i + 2 if s.word(i + 1) in s.words.changes | s.words.up else i + 1
        return s.word(k) in c.times_to and self.starts_number(k + 1)

    def is_valued(self, i: int, span: Span) -> bool:
        """Whether a verb puts something at a figure: "put the loss at $2 million", "sees the rate at 3%"."""
        s, c = self.story, self.story.cues
        for k in range(i + 1, min(i + 16, span.end - 2) if s.word(i) in c.valuing else i):
            at = c.value_at - c.times_to - c.with_ if s.word(i) in c.quoting else c.value_at  # "saw a man with 12"
            hedged = s.phrase(k, s.words.before) is not None  # "at least"
            near = any(s.is_number(m) for m in range(k + 1, k + 4)) or self.starts_number(k + 1)
            if s.word(k) in at and not hedged and near:
                return True
        return False

    def _is_sum(self, i: int, high: int) -> bool:
        """Whether a noun phrase with "of" and a number begins at a token: "gives a clearance rate of 58.4 percent"."""
        s, c = self.story, self.story.cues
        phrase = self.parties.forward(i, high)
        k = (
            -1
            if phrase is None or phrase.end >= high
            else next((k for k in range(phrase.first, phrase.end + 1) if s.word(k) in c.of), -1)
        )
        return k > i and self.starts_number(k + 1)

    def _is_many(self, k: int) -> bool:
        """Whether a token is a vague number: dozens, thousands."""
        word = self.story.word(k)
        return word in self.story.words.multiples and word.endswith(self.story.cues.plural_endings)

    def starts_number(self, k: int) -> bool:
        """Whether a number begins at a token, or the hedge before one."""
        words = self.story.words
        k = k + 1 if self.story.word(k) in words.between or self.story.quotes_at(k) else k
        if self.story.word(k) in words.articles and self.story.word(k + 1) in self.story.cues.multiples:
            return True  # "spoke of a million"
        if self.story.phrase(k, self.story.cues.vague) is not None or self._is_many(k):
            return True
        hedge = self.story.phrase(k, words.before)
        return self.story.is_number(k if hedge is None else hedge[0]) or is_currency_sign(self.story.at(k))

    def is_share(self, k: int) -> bool:
        """Whether a number is a percentage: "41% of those asked", "41 per cent of them"."""
        return self.story.is_number(k) and any(self.story.at(m).text in _PERCENT for m in (k + 1, k + 2))

    def figure_before(self, k: int, low: int) -> int | None:
        """Return where the figure begins that ends before a token: "the 220 million" before "that they expected"."""
        s, first = self.story, k
        while first > low and (
            s.is_number(first - 1)
            or s.word(first - 1) in s.cues.multiples | s.cues.units_spelled
            or s.at(first - 1).text in _PERCENT
            or is_currency_sign(s.at(first - 1))
        ):
            first -= 1
        return first if any(s.is_number(m) for m in range(first, k)) else None

    def holds(self, i: int) -> bool:
        """Whether a document is the subject of a verb whose object is a figure: "a list had 34 names on it"."""
        s, c = self.story, self.story.cues
        k = i + 1
        if s.word(i) in c.changing and s.word(k) in c.they | c.he | c.she | c.it:
            k += 1  # "a poll had given them 95 seats"
        elif s.word(i) in c.changing and (s.word(k) in c.determiners or s.is_capital(k)):
            given = self.parties.forward(k, k + _GIVEN)  # "exit polls gave the ruling party between 98 and 112"
            k = k if given is None else given.end
        return self.starts_number(k) or self._shows(i)

    def _shows(self, i: int) -> bool:
        """Whether a survey has somebody at a figure: "a poll had Falk ahead by 12 points", "a poll gave her 40%"."""
        s, c = self.story, self.story.cues
        if not self.has_surveys:
            return False
        low = s.inner_sentence(i).first
        asked = any(s.word(k) in c.asking for k in range(max(low, i - ADJUNCT), i))
        near = range(i + 1, i + ADJUNCT) if asked else range(0)
        led = c.value_at | c.by_agent | c.on
        return any(s.word(k) in led and self.starts_number(k + 1) for k in near if s.at(k).kind == "word")

    def is_behind_quote(self, i: int, span: Span) -> bool:
        """Whether a quotation ends not far before a token."""
        return any(self.closes(k, span) for k in range(max(span.first, i - 24), i))

    def closes(self, i: int, span: Span) -> bool:
        """Whether a quotation ends with a token, or with the one before a comma."""
        s = self.story
        if i < span.first:
            return False
        quote = s.quote_at[i]
        return quote >= 0 and s.quotes[quote].end == i + 1

    def low(self, i: int, span: Span) -> int:
        """Return the first token behind the last quotation before a token."""
        s = self.story
        j = i - 1
        while j >= span.first and s.quote_at[j] == s.quote_at[i]:
            j -= 1
        return j + 1
