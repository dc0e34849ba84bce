"""Speakers: who is quoted, in the sentence of a quotation, beside it, or in the paragraph before."""

from __future__ import annotations

from consilience.reading.led_sayings import Saying
from consilience.reading.sayings import Sayings
from consilience.reading.stories import Quote, Span

_WORDS = 8
"""Tokens of a quotation that is a sentence of its own, at least, where no mark says so."""
_LED = 3
"""Tokens before a quotation that join it to the sentence before, at most: "And, indeed,"."""
_ANSWER = 5
"""Tokens of "'s brief answer:", at most."""
Speaker = tuple[Saying | None, bool]
"""The statement of whoever speaks, and whether that is sure."""


def speakers_in(statements: Sayings) -> list[Speaker]:
    """Return for each quotation of a story who speaks in it."""
    finder = _Speakers(statements)
    speakers: list[Speaker] = []
    for number, quote in enumerate(statements.story.quotes):
        speakers.append(finder.speaker(number, quote, speakers))
    return speakers


class _Speakers:
    """Finds who speaks in the quotations of a story."""

    def __init__(self, statements: Sayings) -> None:
        self.statements = statements

    def speaker(self, number: int, quote: Quote, before: list[Speaker]) -> Speaker:
        """Return who speaks in a quotation, where those before it are known."""
        s = self.statements.story
        if quote.begun_before and before:
            own = self._own_speaker(quote)
            return own if own is not None else before[-1]
        own = self._own_speaker(quote)
        if own is not None:
            return own
        place = s.sentence(quote.first)
        if number and before[-1][0] is not None and s.sentence(s.quotes[number - 1].first) == place:
            return before[-1]  # 'said Lee. "This was Obama" and his team "deciding"'
        if self._is_short(quote):
            return None, False
        if not self._is_first(quote):
            return None, False
        paragraph = s.paragraph(quote.first)
        last = place - 1
        if last >= 0 and s.paragraph(s.sentences[last].first) == paragraph:
            spoken = [k for k in range(number) if s.sentence(s.quotes[k].first) == last]
            if spoken and before[spoken[-1]][0] is not None:
                return before[spoken[-1]][0], before[spoken[-1]][1]
            said = [one for one in self.statements.in_sentence(last) if one.kind != "noun"]
            return (said[-1], True) if said else (None, False)
        following = place + 1
        if following < len(s.sentences) and s.paragraph(s.sentences[following].first) == paragraph:
            said = [one for one in self.statements.in_sentence(following) if one.left]
            if said:
                return said[0], True
        if last >= 0:
            said = [one for one in self.statements.in_sentence(last) if one.kind in ("says", "finds")]
            colon = s.word(s.sentences[last].end - 1) == ":"
            if said and colon:
                return said[-1], True
            if (
                number
                and s.paragraph(s.quotes[number - 1].first) == paragraph - 1
                and before[number - 1][0] is not None
            ):
                return before[number - 1][0], False
            teller = self._teller(last, quote) if s.paragraph(s.sentences[last].first) == paragraph - 1 else None
            return teller, False
        return None, False

    def _teller(self, number: int, quote: Quote) -> Saying | None:
        """Return the person of whose speech a sentence says no more: "Captain Amsel described it", "informed us"."""
        s, parties = self.statements.story, self.statements.parties
        span = s.sentences[number]
        verbs = s.cues.quoting | s.cues.telling if quote.goes_on else s.cues.quoting  # a speech of several paragraphs
        for k in range(span.first, span.end):
            if s.word(k) in verbs and s.quote_at[k] < 0:
                party = parties.before(k, span.first)
                begins = party is not None and (party.first == span.first or s.word(party.first - 1) == ",")
                if party is not None and begins and parties.has_name(party):
                    return Saying(party, Span(k, k + 1), "says", False, True, span.end, span.end, False)
        return None

    def _by_dash(self, quote: Quote) -> Saying | None:
        """Return the statement of a name that a dash joins to a quotation, and that ends the sentence."""
        s, dash = self.statements.story, quote.end
        end = s.sentences[s.sentence(quote.first)].end
        party = self.statements.parties.behind(dash + 1, end) if s.word(dash) in ("—", "–", "-") else None
        if party is None or not self.statements.parties.has_name(party):
            return None
        office = s.word(party.end) == "," and self.statements.parties.forward(party.end + 1, end)
        if end - (office.end if office else party.end) > 1:
            return None
        return Saying(party, Span(dash, dash + 1), "colon", True, False, dash, dash, start=quote.first)

    def _by_colon(self, quote: Quote) -> Saying | None:
        """Return the statement of a name with a colon before a quotation: 'Carl Bialik: "..."'."""
        s = self.statements.story
        colon = quote.first - 1
        if s.word(colon) != ":" or colon < 0:
            return None
        first = s.sentences[s.sentence(quote.first)].first
        parties = self.statements.parties
        last = colon
        while s.cues.nouns_capital and last - 1 > first and not s.is_capital(last - 1):
            last -= 1  # "Karl Lauterbach widersprach:"
        party = parties.before(last, first)
        party = self._with_place(first, colon) if party is None or not parties.has_name(party) else party
        mark = next((k for k in range(colon - 2, max(first, colon - _ANSWER), -1) if s.word(k) == "'"), -1)
        if mark > 0 and (party is None or not parties.has_name(party) or not s.is_capital(colon - 1)):
            office = party is not None and s.word(party.end - 1) in s.cues.titles | s.cues.officials
            party = party if office else parties.owner(mark, first)
        if party is None or not (parties.has_name(party) or s.word(party.end - 1) in parties.known):
            return None
        edge = party.first == first or s.word(party.first - 1) in ("-", "–", "—", ".", "]")
        edge = edge or s.at(party.first - 1).kind == "number" or s.word(party.first - 1) in s.cues.contractions
        cue = Span(colon, colon + 1)
        return Saying(party, cue, "colon", False, True, quote.first, quote.end, start=first) if edge else None

    def _by_label(self, quote: Quote) -> Saying | None:
        """Return the statement of "she" in a label before a quotation: 'Why she is leaving: "..."'."""
        s, colon = self.statements.story, quote.first - 1
        first = s.sentences[s.sentence(quote.first)].first
        spoken = s.cues.he | s.cues.she
        who = next((k for k in range(colon - 1, max(first, colon - _WORDS) - 1, -1) if s.word(k) in spoken), -1)
        if s.word(colon) != ":" or who < 0 or not (s.word(who + 1) in s.cues.auxiliaries or s.word(who + 1) == "'"):
            return None
        return Saying(
            Span(who, who + 1), Span(colon, colon + 1), "colon", False, True, quote.first, quote.end, start=first
        )

    def _with_place(self, first: int, colon: int) -> Span | None:
        """Return the party with a place behind it before a colon: "Our reporter Kit Osei at the scene:"."""
        s, parties = self.statements.story, self.statements.parties
        while s.at(first).kind == "number" or s.word(first) == ":":  # the hour of an entry
            first += 1
        if s.word(first + 1) == "'" and s.word(first + 2) in s.cues.contractions:
            first += 3  # "Here's our reporter Tom Ashe at the scene:"
        party = parties.behind(first, colon)
        if party is None or s.word(party.end) not in s.cues.places_in | s.cues.prepositions:
            return party
        placed = parties.forward(party.end + 1, colon)
        return party if placed is not None and placed.end == colon else None

    def _is_first(self, quote: Quote) -> bool:
        """Whether a quotation begins a sentence, but for words that join it to the one before: "Indeed,"."""
        s = self.statements.story
        first = s.sentences[s.sentence(quote.first)].first
        led = range(first, quote.first)
        joins = s.cues.joins | {","}
        return len(led) <= _LED and all(s.word(k) in joins or self.statements.parties.is_adverb(k) for k in led)

    def _is_short(self, quote: Quote) -> bool:
        """Whether a quotation is only some words of the writer's sentence: no mark stands before its end."""
        story = self.statements.story
        last = story.at(quote.end - 2)
        return (
            not quote.goes_on
            and quote.end - quote.first < _WORDS
            and story.text[last.end - 1 : last.end] not in (",", ".", "!", "?")
        )

    def _own_speaker(self, quote: Quote) -> tuple[Saying, bool] | None:
        """Return the statement of the sentence in which a quotation begins that covers it."""
        s = self.statements.story
        found = self.statements.in_sentence(s.sentence(quote.first))
        behind = [one for one in found if one.cue.first >= quote.end and one.left]
        ahead = [one for one in found if one.cue.first < quote.first and one.right]
        main = [one for one in ahead if one.kind != "noun" and one.stands_for is None]
        ahead = main or ahead
        between = range(quote.end, behind[0].cue.first) if behind else range(0)
        other = any(s.quote_at[k] >= 0 for k in between)
        if behind and (not other or not ahead):
            return behind[0], behind[0].sure
        named = self._by_colon(quote) or self._by_dash(quote)
        inverted = [one for one in found if named is not None and one.source.end == named.source.end]
        if inverted:  # "Continued Stone:"
            return inverted[0], True
        if named is not None:
            return named, True
        if ahead:
            return ahead[-1], ahead[-1].sure
        label = self._by_label(quote)
        return None if label is None else (label, True)
