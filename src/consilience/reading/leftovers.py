"""Leftovers: numbers that a cell may not hold, as the figures that they are in prose.

"A third" is a percentage, "several hundred" says what "hundreds" does; and the sentence around a number says what a
cell alone does not: "up from 118", "there are not 800", "27 of the 31".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal, localcontext

from consilience.errors import FigureError
from consilience.model.figures import Figure, read_figure
from consilience.reading.prose import FoundFigure, NoCount
from consilience.reading.sayings import Sayings
from consilience.reading.stories import Span
from consilience.wording.conventions import Convention

_HEDGE = 6
"""Tokens of a hedge before a number, at most."""
_NEAR = 3
"""Tokens between the two values of a change, or from a number to the noun that it counts, at most."""
_FAR = 20
"""Tokens from a verb that puts something at a number to that number, at most."""
_ROUND = 10
"""The largest whole of which a part is a share, unless it is a power of ten: "9 out of 10", not "47 out of 60"."""
_DIGITS = 3
"""Digits of a percentage that words say."""
_COUNTED = 1000
"""The fewest days that are counted as things; fewer are a time that somebody lost."""
_CHANGES = frozenset(("start of a change", "step of a change"))


def figures_left(
    one: NoCount, statements: Sayings, convention: Convention, last: FoundFigure | None
) -> list[FoundFigure]:
    """Return the figures that a number which `find_figures` leaves states in its sentence, in their order.

    Parameters
    ----------
    one : NoCount
    statements : Sayings
    convention : Convention
    last : FoundFigure or None
        The figure before it in the text.
    """
    reader = _Leftover(one, statements, convention, last)
    if one.kind == "share" or one.rule == "ordinal":
        return list(reader.share())
    if one.kind == "vague word":
        return list(reader.vague())
    if one.kind == "duration":
        return list(reader.lost())
    return list(reader.number()) if one.kind in ("not a count", "number words", "no figure") else []


def is_listed(k: int, statements: Sayings, last: FoundFigure | None) -> bool:
    """Whether a number alone goes on with a list: "two in Techiman and one in Tamale"."""
    s = statements.story
    if last is None or s.word(k - 1) not in s.cues.joins or s.word(k + 1) not in s.cues.places_in:
        return False
    return s.inner_sentence(s.place(last.start)) == s.inner_sentence(k)


class _Leftover:
    """Reads a number by the words around it."""

    def __init__(self, one: NoCount, statements: Sayings, convention: Convention, last: FoundFigure | None) -> None:
        self.one, self.statements, self.convention, self.last = one, statements, convention, last
        self.story, self.cues = statements.story, statements.story.cues
        self.first = self.story.place(one.start)
        self.end = self.story.place(one.end - 1) + 1

    # -- shares --------------------------------------------------------------------------------------------------------

    def share(self) -> Iterator[FoundFigure]:
        """Yield the percentage of "a third", "two thirds of them", "one in five"; of "27 of 31" both numbers."""
        if self.one.rule == "share of a whole":
            yield from self._of_whole()
            return
        k = next((k for k in range(self.first, self.end) if self.story.word(k) in self.cues.shares), None)
        part = None if k is None else self._part(k)
        if k is not None and part is not None and self._is_share(part[0], k):
            number, whole = part[1], self.cues.shares[self.story.word(k)]
            yield from self._percentage(Span(part[0], k + 1), number, whole)

    def _part(self, k: int) -> tuple[int, int] | None:
        """Return where the fraction begins whose name is at a token, and how many parts it is of."""
        s = self.story
        before = k - 2 if s.word(k - 1) == "-" else k - 1
        number = s.words.numbers.get(s.word(before), 0)
        if s.word(before) in s.words.articles:
            number = 1
        if number:
            return (before, number) if number < self.cues.shares[s.word(k)] else None
        return (k, 1) if self.cues.shares[s.word(k)] == 2 else None

    def _is_share(self, first: int, k: int) -> bool:
        """Whether a fraction is one of something, and not "a third man", "half a day", "the first half"."""
        s, c, w, behind = self.story, self.cues, self.story.words, self.story.word(k + 1)
        before = s.word(first - 1)
        if before in c.ordinals | w.joined:
            return False
        if behind in w.of:
            noun = k + 3 if s.word(k + 2) in c.determiners else k + 2
            return s.word(noun) not in w.durations and s.word(noun) not in w.multiples
        if behind in w.articles or behind in c.times - c.determiners or (s.word(k + 1) == "-" and s.at(k + 1).glued):
            return False
        ends = s.at(k + 1).kind != "word" or s.starts_sentence(k + 1)
        closed = w.closing | c.auxiliaries | c.says | c.finds | c.verbs | c.comparatives
        return ends or behind in closed or self.statements.parties.is_adverb(k + 1)

    def _of_whole(self) -> Iterator[FoundFigure]:
        s, w = self.story, self.story.words
        numbers = [k for k in range(self.first, self.end) if s.is_number(k)]
        if len(numbers) != 2:
            return
        part, whole = (self._value(k) for k in numbers)
        out = any(s.word(k) in w.out for k in range(*numbers))
        within = any(s.word(k) in w.wholes - w.of for k in range(*numbers))
        if part is None or whole is None or part > whole or not whole:
            return
        if within or (out and (whole <= _ROUND or 10 ** (len(str(whole)) - 1) == whole)):
            yield from self._percentage(Span(numbers[0], numbers[1] + 1), part, whole)
            return
        for k in numbers:
            yield from self._read(Span(k, k + 1))

    def _value(self, k: int) -> int | None:
        word = self.story.word(k)
        digits = word.replace(",", "")
        return int(digits) if digits.isdecimal() else self.story.words.numbers.get(word)

    def _percentage(self, span: Span, part: int, whole: int) -> Iterator[FoundFigure]:
        with localcontext() as context:
            context.prec = _DIGITS
            value = Decimal(100) * part / whole
        yield from self._read(span, f"{value.normalize():f}%", "%")

    # -- vague words, and numbers that the sentence makes figures ------------------------------------------------------

    def vague(self) -> Iterator[FoundFigure]:
        """Yield "several hundred" as "hundreds", which says as little."""
        found = self.story.phrase(self.first, self.cues.vague)
        if found is not None:
            yield from self._read(Span(self.first, found[0]), found[1])

    def lost(self) -> Iterator[FoundFigure]:
        """Yield time that is counted as a thing: "417,000 working days were lost to strikes"."""
        s, behind = self.story, self.end
        while s.word(behind) in self.cues.auxiliaries or self.statements.parties.is_adverb(behind):
            behind += 1
        k = next((k for k in range(self.first, self.end) if s.at(k).kind == "number"), None)
        if k is not None and self.cues.losing & {s.word(behind), s.word(self._hedged(k) - 1)}:
            end = next((m for m in range(k + 1, self.end) if not s.words.multiples.get(s.word(m))), self.end)
            found = self._read(Span(k, end))
            noun = s.quoted(end, self.end)
            yield from (replace(one, noun=noun) for one in found if one.figure.value >= _COUNTED)

    def number(self) -> Iterator[FoundFigure]:
        """Yield a number that its sentence makes a figure: of a change, denied, counted, or one of a list."""
        s = self.story
        k = next((k for k in range(self.first, self.end) if s.is_number(k)), None)
        if k is None:
            return
        digits = s.at(k).kind == "number"
        behind = next((m for m in (k + 1, self.end) if s.word(m) in self.cues.comparatives), 0)
        than = s.word(behind + 1) in self.cues.than  # "nine people died, two more than in 2022"
        fewer = self.one.kind == "not a count" and behind > 0 and (digits or than)
        if self.one.rule in _CHANGES or fewer or self.one.kind == "no figure" or (digits and self._is_value(k)):
            counts = s.word(k) not in s.words.ones
        elif digits:  # "in 17 of the country's 47 counties"
            counts = (
                self.one.rule == "circumstance"
                and s.word(k + 1) in self.cues.of
                and s.word(k + 2) in self.cues.determiners
            )
        elif s.word(k) in s.words.ones:
            of_some = s.word(k + 1) in self.cues.of and any(s.is_number(m) for m in range(k + 2, k + 2 + _NEAR))
            counts = of_some or is_listed(k, self.statements, self.last) or self._is_struck(k)
        else:
            whom = s.word(k - 1) in self.cues.these and s.word(k - 2) in self.cues.of  # "of whom twelve were found"
            counts = whom or self._is_some(k) or self._is_said(k) or self._is_counted(k) or self._is_subject(k)
        if counts:
            first = min(k, self.first) if digits else k
            yield from self._read(Span(first, behind if fewer else self.end))  # "4,300 fewer than a year before"

    def _is_value(self, k: int) -> bool:
        """Whether a number is the value before a change or behind a verb: "lowered to 11 from 14", "took in 29"."""
        s, c = self.story, self.cues
        gap = 0 if self.last is None else self.first - 1 - s.place(self.last.end - 1)
        if s.word(self.first - 1) in c.starts and 0 < gap <= _NEAR:  # "SFr81m from SFr123m"
            return True
        near = {s.word(m) for m in range(max(s.inner_sentence(k).first, self.first - 2 * _NEAR), self.first)}
        if s.word(self.first - 1) in c.starts and near & c.moves and near & (c.counts | c.numbered):
            return True  # "raising the toll from 19"
        end = k + 2 if s.word(k + 1) in s.words.multiples else k + 1
        ends = s.at(end).kind != "word" or s.word(end) in c.prepositions | c.times | c.ordinals
        taken = s.word(k - 1) in c.places_in and s.word(k - 2) in c.verbs | c.happening  # "should bring in 340 million"
        return ends and (taken or self._is_put(k))

    def _is_put(self, k: int) -> bool:
        """Whether a verb puts something at a number: "puts the number of people missing since January at 612"."""
        s, c = self.story, self.cues
        if s.word(k - 1) not in c.value_at - c.times_to - c.with_:
            return False
        first = max(s.inner_sentence(k).first, k - _FAR)
        near = range(first, k - 1)
        return any(s.word(m) in c.valuing for m in near) and any(s.word(m) in c.amounts | c.numbered for m in near)

    def _is_said(self, k: int) -> bool:
        """Whether a number word is all that a verb says: "it was two", "there are not eight"."""
        s, c = self.story, self.cues
        before = k - 2 if s.word(k - 1) in c.negations else k - 1
        behind = s.at(k + 1)
        verbs = c.passive | c.finds
        if self.last is not None and s.inner_sentence(s.place(self.last.start)) == s.inner_sentence(k):
            verbs = c.passive | c.verbs | c.finds | c.auxiliaries  # "we have two and we need ten"
        put = s.word(before) in c.value_at and any(s.word(m) in c.valuing for m in range(before - _HEDGE, before))
        return (s.word(before) in verbs or put) and (behind.kind in ("sign", "end") and behind.text != "-")

    def _is_some(self, k: int) -> bool:
        """Whether a number word counts some of the things before it: "plans 25 shops, including eight in Ireland"."""
        s, c = self.story, self.cues
        same = self.last is not None and s.inner_sentence(s.place(self.last.start)) == s.inner_sentence(k)
        led = s.word(k - 1) in c.subset or (s.phrase(k - 1, c.statuses) is not None and s.word(k - 1) in c.says)
        return same and led and (s.at(k + 1).kind == "sign" or s.word(k + 1) in c.prepositions)

    def _is_counted(self, k: int) -> bool:
        """Whether a number word counts something: "in two columns", but not "the two sides", "on two fronts"."""
        s, c = self.story, self.cues
        whole = s.word(k - 2) in c.of and self.last is not None and s.place(self.last.end - 1) == k - 3
        if s.word(k - 1) in c.determiners | c.times and not whole:  # but "four of the nine districts"
            return False
        of = k + 2 if s.word(k + 1) in c.more else k + 1
        if s.word(of) in c.of:  # "five of the patients", "three more of its soldiers"
            return s.word(of + 1) in c.determiners | c.they
        phrase = self.statements.parties.forward(k + 1, k + 1 + _HEDGE)
        if phrase is None:
            return False
        joint = (k for k in range(phrase.first + 1, phrase.end) if s.word(k) in c.prepositions)  # "prisons in Ecuador"
        noun = s.word(next(joint, phrase.end) - 1)
        plural = noun in s.words.people or noun.endswith(tuple(s.words.plurals))
        return plural and noun not in s.words.durations | c.manners | s.words.units.keys()

    def _is_subject(self, k: int) -> bool:
        """Whether a number word stands for those counted: "said four were missing", "two had foreseen a cut"."""
        s, c = self.story, self.cues
        if s.word(k + 1) not in c.auxiliaries | c.present or s.word(k - 1) in c.determiners | s.words.joined:
            return False
        begins = s.word(k - 1) in c.subordinates | c.says | c.that | {",", ";"} or s.starts_sentence(k)
        struck = any(s.phrase(i, c.outcomes) is not None for i in range(k + 2, k + 2 + _NEAR))
        listed = self.last is not None and s.inner_sentence(s.place(self.last.start)) == s.inner_sentence(k)
        return begins and (struck or listed)

    def _is_struck(self, k: int) -> bool:
        """Whether something happened to "one": "one firefighter died", but not "one volunteer said"."""
        phrase = self.statements.parties.forward(k + 1, k + 1 + _NEAR)
        if phrase is None:
            return False
        behind = range(phrase.end, phrase.end + _NEAR)
        return any(self.story.phrase(i, self.cues.outcomes) is not None for i in behind)

    # -- reading -------------------------------------------------------------------------------------------------------

    def _read(self, span: Span, words: str = "", unit: str = "") -> Iterator[FoundFigure]:
        """Yield the figure of some tokens with the hedge before them, and the unit and the hedge behind."""
        s = self.story
        first, end = self._hedged(span.first), span.end
        if not words:
            ratio = s.phrase(end, s.words.ratios)
            if ratio is not None:
                end = ratio[0]
            elif s.words.units.get(s.word(end)):
                end += 1
        after = s.phrase(end, s.words.after)
        for stop in dict.fromkeys((end if after is None else after[0], end)):
            start, last = s.chars(first, stop)
            inner = s.chars(*span)
            said = words or s.text[slice(*inner)]
            figure = self._figure(f"{s.text[start : inner[0]]}{said}{s.text[inner[1] : last]}")
            if figure is not None:
                yield FoundFigure(s.text[start:last], start, last, figure, self._noun(stop), unit or figure.unit)
                return

    def _figure(self, words: str) -> Figure | None:
        try:
            return read_figure(words, self.convention)
        except FigureError:
            return None

    def _hedged(self, i: int) -> int:
        """Return where the hedge or the bound before a token begins: "more than" in "more than half"."""
        s = self.story
        for k in range(max(0, i - _HEDGE), i):
            found = s.phrase(k, s.words.before)
            if found is not None and found[0] == i and found[1]:
                return k
        return i

    def _noun(self, i: int) -> str:
        """Return the noun at a token that the number before it counts; "" where none begins there."""
        s, c = self.story, self.cues
        if s.starts_sentence(i):
            return ""
        i = i + 1 if s.word(i) in c.more and s.at(i + 1).kind == "word" else i  # "three more centres"
        if s.at(i).kind != "word" or s.word(i) in s.words.closing:
            return ""
        adjective = s.word(i) in c.verbs and s.word(i).endswith(c.participles[:1])  # "planned tents"
        phrase = self.statements.parties.forward(i + 1 if adjective else i, i + _HEDGE)
        return "" if phrase is None else s.quoted(*phrase)
