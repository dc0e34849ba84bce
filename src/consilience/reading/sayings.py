"""Sayings: who says what in a sentence, and which of its words that covers."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.reading.contents import Contents
from consilience.reading.led_sayings import LedSayings, Saying
from consilience.reading.parties import Parties
from consilience.reading.stories import Span, Story
from consilience.reading.subjects import Subjects
from consilience.reading.verb_second import VerbSecond
from consilience.reading.verbs import Verbs

_GAP = 40
"""Tokens from a verb to a figure of somebody else who shares it, at most."""
_HEDGE = 4
"""Tokens of a hedge before a number, at most."""
_AGENT = 10
"""Tokens between a passive and its agent, at most."""
_NAMED = 6
"""Tokens between a verb of calling and the quotation of what it calls something, at most."""
_CLAIMANT = 8
"""Tokens between a verb of denying and the noun of what is denied, at most."""


class Sayings:
    """The statements of a story, sentence by sentence and in its quotations."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.parties = Parties(story)
        self.verbs = Verbs(self.parties)
        self.contents = Contents(self.parties)
        self.subjects = Subjects(self.parties, self.contents)
        self.led = LedSayings(self.parties, self.contents, self.subjects)
        self.second = VerbSecond(self.parties, self.contents)
        c = story.cues
        verbs = c.says | c.finds | c.denies | c.corrects | c.changing | c.adds | c.auxiliaries | c.present
        self.starting = verbs | c.counts | c.value_at | c.as_said | c.by_rule.keys() | c.by_rule_behind
        """Words with which a statement may show; no other is looked at."""
        self.of_sentence: dict[int, list[Saying]] = {}
        self.within: dict[int, list[Saying]] = {}

    def in_sentence(self, number: int) -> list[Saying]:
        """Return the statements of a sentence outside of its quotations, in their order."""
        if number not in self.of_sentence:
            span = self.story.sentences[number]
            self.of_sentence[number] = list(self._found(span, quote=-1))
        return self.of_sentence[number]

    def in_quote(self, i: int) -> list[Saying]:
        """Return the statements in the sentence of a quotation in which a token stands."""
        span = self.story.inner_sentence(i)
        if span.first not in self.within:
            self.within[span.first] = list(self._found(span, quote=self.story.quote_at[i]))
        return self.within[span.first]

    def _found(self, span: Span, quote: int) -> Iterator[Saying]:
        s = self.story
        found: list[Saying] = []
        i = span.first
        while i < span.end:
            if s.quote_at[i] != quote:
                i = s.quotes[s.quote_at[i]].end if s.quote_at[i] >= 0 else i + 1
                continue
            text = s.at(i).text
            shows = text in self.starting or s.word(i) in self.starting or i == span.first
            shows = shows or self.second.is_compound(i)
            gap = self._by_gapped(i, span, found[-1]) if found and s.is_number(i) else None
            one = gap or (self._at(i, span, found) if shows else None)
            if one is not None and not self._is_nobody(one.source):
                found.append(one)
                yield one
            i += 1

    def _is_nobody(self, party: Span) -> bool:
        """Whether a phrase only compares: the "more" of "from more than 600"."""
        return all(self.story.word(k) in self.story.cues.comparatives for k in range(*party))

    def _at(self, i: int, span: Span, found: list[Saying]) -> Saying | None:
        s, c = self.story, self.story.cues
        token = s.at(i)
        if token.kind != "word":
            return None
        rule = s.phrase(i, c.by_rule)
        if rule is not None:
            return self.led.by_rule(i, *rule, span)
        word = token.text
        other = self.second.found(i, span) or self.led.by_word(i, span)
        if other is not None:
            return other
        owned = self.led.owned(i) if word in c.counts else -1
        if owned > span.first or (owned == span.first and owned == i - 1):
            return self.led.by_noun(i, owned, span)
        kind = next((name for name in ("says", "finds", "denies", "corrects") if word in getattr(c, name)), None)
        if kind is not None and self.second.is_turned(i, span):
            return self.second.by_verb(i, span, kind)
        if kind in ("says", "finds") or word in c.present | c.auxiliaries:
            other = self._by_relative(i, span) or self._by_document(i, span)
            if other is not None:
                return other
        if word in c.value_at and found and s.word(found[-1].cue.first) in c.valuing:
            return self._by_gap(i, span)
        done = word not in c.quoting or (s.word(i + 1) in c.by_agent and self.verbs.is_passive(i))  # "seen by X"
        if (kind is not None or word in c.changing) and done:
            agent = self._agent_of(i, span)
            if agent is not None:
                return agent
        if kind is not None and self.verbs.is_said(i, span) and not (kind == "denies" and self._is_proposal(i, span)):
            return self._by_verb(i, span, kind, found)
        if word in c.adds:
            return self._by_participle(i, span, found)
        return None

    # -- the kinds of cues -------------------------------------------------------------------------------------------

    def _by_verb(self, i: int, span: Span, kind: str, found: list[Saying]) -> Saying | None:
        s, c = self.story, self.story.cues
        low = self.contents.low(i, span)
        inverted = self.subjects.inverted(i, span, low) if kind == "says" else None
        if inverted is not None:
            more = self.contents.goes_on(inverted.end, span)
            return Saying(inverted, Span(i, i + 1), kind, True, more < span.end, more, span.end, start=span.first)
        relayed = self._relayed(i, span)
        begin, wary = self._begin(i, relayed, span), s.word(i) in c.quoting | c.changing and relayed is None
        ended = False
        if wary and not self._is_stated(begin, i, span):
            ended = (
                kind == "says" and (begin is None or s.word(i + 1) == ",") and s.word(i) not in c.uttering
            )  # "..., its spokeswoman admitted."
            begin = None
            if not (ended or self.contents.is_behind_quote(i, span)):
                return None
        does = i + 1 < span.end and self.contents.starts_number(i + 1)
        if does and (s.word(i) in c.doing or self._makes(i, span)):
            return None
        subject = (
            None if self.verbs.is_passive(i) and relayed is None else self.subjects.speaking(i, span, low, _last(found))
        )
        if subject is None:
            return None
        party, stands_for, sure = subject
        if begin is not None and s.word(begin - 1) == "," and s.word(party.first - 1) in c.fronted:
            return None  # "despite what Lund says, 40 shops closed"
        if begin is not None and s.word(begin) in c.asked and self.verbs.is_negated(i):
            return None  # "did not say how the 40 men died"
        clause = None if stands_for is not None else self._clause_subject(party, i)
        party = clause or party
        before = self.subjects.before_subject(party, span, low)
        quoted = self.contents.closes(before, span)
        edge = before >= span.first and (s.word(before) in (",", "—", "–", "-") or quoted)
        comma = begin is not None and s.word(begin - 1) == ","
        left = edge and (begin is None or comma or quoted) and kind in ("says", "finds") and clause is None
        left = left and s.word(before - 1) not in c.reasons  # "because, Lund said, it was poor"
        if ended and not left and s.word(span.end - 1) != ":":
            return None  # "80 farms had asked for help."
        if quoted:
            more = self.contents.goes_on(i + 1, span)
            begin = more if more < span.end else None
        relative = stands_for is not None and s.word(party.first - 1) == "," and s.word((begin or i) - 1) not in c.that
        end = span.end if begin is None else self._end(i, begin, span, kind, relative=relative)
        cue, right = Span(i, i + 1), begin is not None
        return Saying(party, cue, kind, left, right, begin or i + 1, end, sure, span.first, stands_for)

    def _makes(self, i: int, span: Span) -> bool:
        """Whether a number behind a verb is that of what somebody makes: "recorded 12 songs"."""
        near = range(i + 2, min(i + _NAMED, span.end))
        noun = next((k for k in near if not self.parties.is_noun(k)), near.stop)
        return self.story.word(noun - 1) in self.story.cues.works

    def _is_stated(self, begin: int | None, i: int, span: Span) -> bool:
        """Whether a verb of saying that may be another verb states what begins at a token."""
        amount = self.story.word(i) not in self.story.cues.uttering and self.contents.is_amount(i, span)
        return begin is not None and (amount or self.contents.is_stated(begin, i))

    def _begin(self, i: int, relayed: int | None, span: Span) -> int | None:
        """Return where what a verb states begins; None where nothing is stated behind it."""
        s, c = self.story, self.story.cues
        later = self.contents.goes_on(i + 1, span)
        led = s.word(i) in c.quoting - c.naming or (s.word(i) in c.changing and s.word(i + 1) in c.it)
        if led and s.word(later - 1) == ":" and later - 1 > i:
            return later  # "responded, with a smile: ..."
        if s.word(i) in c.naming:
            named = range(i + 1, min(i + _NAMED, span.end))
            quote = next((k for k in named if s.quotes_at(k) or s.at(k).kind != "word"), -1)
            if quote > 0 and s.quotes_at(quote):
                return quote  # 'called it "a gift to 300 firms"'
        return self.contents.begin(i if relayed is None else relayed, span)

    def _end(self, i: int, begin: int, span: Span, kind: str, *, relative: bool) -> int:
        """Return where what a verb states ends."""
        s, c = self.story, self.story.cues
        that, denied = s.word(begin - 1) in c.that, kind == "denies"
        end = next((k for k in range(begin, span.end) if self._closes(k, i)), span.end)
        if relative or (denied and not that):
            commas = (k for k in range(begin, span.end) if s.word(k) == "," and s.quote_at[k] == s.quote_at[i])
            end = next((k for k in commas if s.word(k + 1) not in c.that), end)  # "wies Berichte zurück, wonach"
        if kind == "finds" and not that and s.word(begin - 1) != ":":
            end = next((k for k in range(begin, end) if self._contrasts(k, i)), end)
        if s.word(i) in c.quoting and s.quote_at[begin] not in (-1, s.quote_at[i]):
            end = s.quotes[s.quote_at[begin]].end
        return end

    def _clause_subject(self, party: Span, i: int) -> Span | None:
        """Return the subject of a relative clause without "that": "a dam engineers say will", "a move Lund hopes will".

        None where the verb behind does not follow at once.
        """
        if self.story.word(i + 1) not in self.story.cues.auxiliaries or party.end != i:
            return None
        if party.end - party.first == 1 or self.story.is_capital(party.first):
            return None
        first = party.end - 1
        while first > party.first and self.story.is_capital(first) and self.story.is_capital(first - 1):
            first -= 1
        return Span(first, party.end)

    def _closes(self, k: int, i: int) -> bool:
        """Whether a semicolon ends what a verb states, and what follows does not go on with it: "; another 12"."""
        s = self.story
        here = s.word(k) == ";" and s.quote_at[k] == s.quote_at[i]
        return here and s.phrase(k + 1, s.cues.continuing) is None and self._has_verb(k + 1)

    def _is_proposal(self, i: int, span: Span) -> bool:
        """Whether what somebody rejects is a plan, and no statement: "rejected the offer of 3 percent"."""
        phrase = self.parties.forward(i + 1, span.end)
        return phrase is not None and self.story.word(self.parties.head(phrase)) in self.story.cues.proposals

    def _contrasts(self, k: int, i: int) -> bool:
        """Whether something else begins: "proposed to cut 88, but the board restored 24", "lists 80, meaning that"."""
        s, c = self.story, self.story.cues
        apart = s.word(k + 1) in c.contrasts | c.inferring
        return s.word(k) == "," and apart and s.quote_at[k] == s.quote_at[i]

    def _has_verb(self, k: int) -> bool:
        """Whether a clause has a verb, and does not share that before it: "projects losses of 3%; with help, 2%"."""
        s, c = self.story, self.story.cues
        verbs = c.auxiliaries | c.verbs | c.says | c.finds | c.denies | c.by_agent | s.words.changes
        end = s.sentences[s.sentence(k)].end
        return any(s.word(m) in verbs for m in range(k, end))

    def _relayed(self, i: int, span: Span) -> int | None:
        """Return the verb of whoever is quoted: "X quoted a manager as saying", "Reyes was quoted as saying"."""
        s, c = self.story, self.story.cues
        if s.word(i) not in c.citing:
            return None
        party = self.parties.forward(i + 1, span.end)
        k = i + 2 if party is None else party.end + 1
        return k if s.word(k) in c.adds else None

    def cited(self, one: Saying) -> Span | None:
        """Return whom a source has it from: "X, citing Y, reported", "rejected reports that"."""
        s, c = self.story, self.story.cues
        if one.kind == "denies":
            for k in range(one.cue.end, min(one.cue.end + _CLAIMANT, one.end)):
                if s.word(k) in c.hearsay:
                    return self._claimant(k, one)
        sentence = s.sentences[s.sentence(one.cue.first)]
        for k in range(sentence.first, sentence.end):
            if s.word(k) in c.citing and s.quote_at[k] == s.quote_at[one.cue.first]:
                noun = s.word(k + 1) in c.hearsay | c.counts
                led = k + 2 if s.word(k + 1) in c.prepositions else k + 1  # "unter Berufung auf X"
                if k == one.cue.first and s.is_number(led):
                    return None  # "cited 40 cases"
                party = Span(k + 1, k + 2) if noun else self.parties.forward(led, sentence.end)
                return party if party is not None and (noun or self.parties.can_tell(party)) else None
        return None

    def _claimant(self, k: int, one: Saying) -> Span | None:
        """Return whose claim is denied: "rejected the rebels' claim", "denied reports from Karsia"."""
        s, c = self.story, self.story.cues
        mark = k - 2 if s.word(k - 1) == "s" else k - 1
        if s.word(mark) == "'":
            return self.parties.owner(mark, one.cue.end)
        behind = self.parties.behind(k + 2, one.end) if s.word(k + 1) in c.by_agent else None
        return behind or self.parties.owner(k + 1, one.cue.end) or Span(k, k + 1)

    def _agent_of(self, i: int, span: Span) -> Saying | None:
        """Return the statement of a participle with its agent: "was put at 40 by the ministry", "given by X"."""
        s, c = self.story, self.story.cues
        passive = self.verbs.is_passive(i)
        if not (passive or s.word(i).endswith(c.participles)) or s.word(i - 1) in s.words.articles:
            return None  # "drove an estimated 50,000 people from their homes"
        near = range(i + 1, min(i + (_AGENT if passive else 4), span.end))
        by = next((k for k in near if s.word(k) in c.by_agent), None)
        if by is None or any(s.at(k).kind not in ("word", "number") for k in range(i + 1, by)):
            return None
        return self._by_agent(i, by, span) if passive or by == i + 1 or not self.verbs.is_said(i, span) else None

    def _by_agent(self, i: int, by: int, span: Span) -> Saying | None:
        s, passive = self.story, self.verbs.is_passive(i)
        party = self.parties.behind(by + 1, span.end)
        moment = s.phrase(by, s.cues.times_rule)
        if moment is not None and moment[0] > by + 1:
            return None  # "are expected by the end of November"
        if party is not None and s.word(self.parties.head(party)) in s.cues.places_of:
            return None  # "deaths were reported from Silpur district"
        number = by + 2 if s.word(by + 1) in s.cues.articles else by + 1  # "from the 5,200 first reported"
        who = party is not None and s.word(self.parties.head(party)) in self.parties.known  # "expected by 14 analysts"
        if party is None or self.parties.is_time(by + 1) or (s.at(number).kind == "number" and not who):
            return None
        start = span.first
        if not passive:
            start = next(
                (k + 1 for k in range(i - 1 - (s.word(i - 1) == ","), span.first, -1) if s.word(k) == ","), start
            )
        return Saying(party, Span(by, by + 1), "agent", True, passive, party.end, span.end, start=start)

    def _by_relative(self, i: int, span: Span) -> Saying | None:
        """Return the statement of a relative clause: "short of the 220 million that analysts had forecast"."""
        s, c = self.story, self.story.cues
        behind = s.word(i + 1)
        held = s.word(i) in c.says | c.finds and behind in c.passive  # "the 95 percent that experts say is needed"
        if s.is_number(i + 1) or behind in c.that | c.determiners or (behind in c.auxiliaries and not held):
            return None
        if s.word(i) in c.auxiliaries | c.changing:  # "the $16,420 that she raised"
            return None
        party = self.parties.before(i, span.first)
        if party is None or self.parties.is_pronoun(party.first):
            return None
        party = self.subjects.head(party, span.first)  # "that brokers polled by X had forecast"
        named = self.parties.backward(party.first - 2, span.first) if s.word(party.first - 1) == "," else None
        that = (named or party).first - 1  # "the 231 that the owner, Kalva Coal, had reported"
        start = self.contents.figure_before(that, span.first) if s.word(that) in c.who else None
        if start is None:
            return None
        return Saying(party, Span(i, i + 1), "agent", True, False, i + 1, i + 1, start=start)

    def _by_document(self, i: int, span: Span) -> Saying | None:
        """Return the statement of a document that has a figure: "a list had 34 names on it"."""
        s, c = self.story, self.story.cues
        if not self.contents.holds(i) or s.word(i) in c.passive:
            return None
        party = self.parties.before(i, self.contents.low(i, span))
        papers = c.documents - c.amounts
        whom = not self.contents.starts_number(i + 1)  # "the pollster had given Quispe between 47% and 49%"
        papers = papers | c.bodies if whom else papers
        if party is None or not (s.word(self.parties.head(party)) in papers or self._wrote(party, papers)):
            return None
        if s.word(party.first - 1) in c.by_agent and s.word(party.first - 2) in c.seeing:
            return None  # "a memo seen by the Review has 40 names"
        cue, author = Span(i, i + 1), self.subjects.of_document(party, span)
        return Saying(author, cue, "finds", False, True, i + 1, span.end, start=span.first)

    def _wrote(self, party: Span, papers: frozenset[str]) -> bool:
        """Whether a party is the author of a document named before it: "a poll by X", "a list kept by X"."""
        s, c, k = self.story, self.story.cues, party.first - 2
        done = s.word(k) in c.verbs or s.word(k).endswith(c.participles[:1])
        return s.word(k + 1) in c.by_agent and s.word(k) not in c.seeing and s.word(k - 1 if done else k) in papers

    def _by_gap(self, i: int, span: Span) -> Saying | None:
        """Return the statement of who shares a verb with another: "police put it at 6,000 and organisers at 20,000"."""
        s, c = self.story, self.story.cues
        party = self.parties.before(i, self.contents.low(i, span))
        joined = party is not None and s.word(party.first - 1) in c.joins | {","} | c.subordinates
        if (
            party is None
            or not joined
            or not (s.is_number(i + 1) or (c.verb_second and self.contents.starts_number(i + 1)))
        ):
            return None
        who = s.word(self.parties.head(party)) in self.parties.known or self.parties.has_name(party)
        cue = Span(i, i + 1)
        return Saying(party, cue, "finds", False, True, i + 1, span.end, start=span.first) if who else None

    def _by_gapped(self, i: int, span: Span, last: Saying) -> Saying | None:
        """Return the statement of who shares the verb of another: "police counted 9,000 people, organisers 12,000"."""
        s, c = self.story, self.story.cues
        near = last.cue.end < i < min(last.end, last.cue.end + _GAP)
        if not (near and last.right and (s.word(last.cue.first) in c.finds or s.word(last.cue.first) in c.valuing)):
            return None
        first = next((k for k in range(max(last.cue.end, i - _HEDGE), i) if self._hedged(k) == i), i)
        party = self.parties.backward(first - 1, last.cue.end)
        if party is None or party.end != first or s.word(party.first - 1) not in c.joins | {","}:
            return None
        between = range(last.cue.end, party.first - 1)
        verbs = c.verbs | c.auxiliaries | c.says | c.finds | c.who | {";", ":"}
        if not any(s.is_number(k) for k in between) or any(s.word(k) in verbs for k in between):
            return None
        known = s.word(self.parties.head(party)) in self.parties.known
        if not known and (not self.parties.has_name(party) or any(s.is_capital(k) for k in between)):
            return None  # "found 41% for Labour, the Greens 12%"
        return Saying(party, last.cue, "gap", False, True, first, span.end, sure=known, start=span.first)

    def _hedged(self, k: int) -> int:
        """Return the token behind a hedge, which begins at one."""
        hedge = self.story.phrase(k, self.story.words.before)
        return k if hedge is None else hedge[0]

    def _by_participle(self, i: int, span: Span, found: list[Saying]) -> Saying | None:
        s, c = self.story, self.story.cues
        before = s.word(i - 1)
        if before in c.auxiliaries and not self.verbs.is_infinite(i):
            party = self.parties.before(i, self.contents.low(i, span))
            sure = True
        elif before == "," or self.contents.closes(i - 1, span) or before in c.joins:
            party, sure = _last(found) or self.subjects.shared(i, span), bool(found)
        elif self.parties.is_noun(i - 1) and (s.word(i + 1) in c.that or self._is_with(i, span)):
            party, sure = self.parties.before(i, self.contents.low(i, span)), True
        else:
            return None
        begin = self.contents.begin(i, span)
        if party is None or begin is None or s.is_number(party.first):  # "with 68% of stations reporting"
            return None
        if not found and s.word(i) in c.doing and self.contents.starts_number(i + 1):
            return None  # "bills are to rise, adding £96 a year"
        return Saying(party, Span(i, i + 1), "says", False, True, begin, span.end, sure, start=span.first)

    def _is_with(self, i: int, span: Span) -> bool:
        """Whether "with" leads to the subject of a participle: "with Smith noting"."""
        party = self.parties.before(i, self.contents.low(i, span))
        return party is not None and self.story.word(party.first - 1) in self.story.cues.with_


def _last(found: list[Saying]) -> Span | None:
    """Return the subject of the last verb of saying in a sentence, which the next one may share."""
    return found[-1].source if found and found[-1].kind not in ("rule", "agent", "noun") else None
