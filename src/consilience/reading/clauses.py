"""Clauses: what stands around the numbers of a text: the noun behind, the label before, what parts one from another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from consilience.errors import FigureError
from consilience.model.figures import Figure, read_figure
from consilience.wording.conventions import RATIOS
from consilience.wording.mentions import DASHES, NOUN_WORDS, Mention
from consilience.wording.noun_phrases import noun_end, noun_start
from consilience.wording.passages import Passage
from consilience.wording.selection import ends_of, settled_by

_LABEL = 8  # words of a label, at most
_ASIDE = 20  # tokens of a parenthesis, at most


@dataclass(frozen=True)
class Clauses:
    """What stands around the figures of a passage."""

    passage: Passage
    known: dict[str, Figure | None] = field(default_factory=dict)
    """Words that were read before, since texts repeat them."""

    # -- places --------------------------------------------------------------------------------------------------

    def span(self, first: int, end: int) -> tuple[int, int]:
        """Return the span in characters of some tokens."""
        p = self.passage
        end = min(end, len(p.tokens))  # what is left open may point behind the text
        last = p.at[end - 1]
        # The dot of an abbreviation belongs to a figure ("300 est."), but not the one that ends a sentence.
        dotted = last.kind == "word" and p.typed(end - 1).endswith(".")
        full_stop = dotted and (p.at[end].kind == "end" or p.sentence_ends(end - 1)) and not p.is_short(end - 1)
        return p.at[first].start, last.end - full_stop

    # -- words around a figure -----------------------------------------------------------------------------------

    def start(self, mention: Mention) -> int:
        """Return the first token of a figure: "between" is needed to read "300 and 400" alone."""
        p = self.passage
        joined = any(p.at[i].text in p.words.joined | p.words.up | {"'"} for i in range(mention.start + 1, mention.end))
        led = p.article_start(mention.start) - 1  # "entre el 3 y el 5 %"
        return led if joined and p.at[led].text in p.words.between else mention.start

    def noun(self, i: int) -> str:
        """Return the noun that starts at a token."""
        end, i = noun_end(self.passage, i), noun_start(self.passage, i)
        if end <= i:
            return ""
        start, stop = self.span(i, end)
        return self.passage.text[start:stop].strip(" .")

    def noun_of(self, mention: Mention, behind: int) -> str:
        """Return the noun of a number: behind it and its unit, or before its error, "500 people, give or take 50"."""
        p = self.passage
        deviated = mention.amount is not None and mention.amount.form == "plus or minus"
        multiples = p.words.multiples.keys() | p.words.suffixes.keys()
        for i in range(mention.start, mention.end) if deviated else ():
            if p.is_number(i) or p.at[i].text in p.words.multiples:
                following = p.at[i + 1]
                if following.kind == "word" and not p.unit(i + 1, i + 1)[0] and following.text not in multiples:
                    return self.noun(i + 1) if p.phrase(i + 1, p.words.deviations) is None else self.noun(behind)
        return self.noun(behind)

    def label(self, mention: Mention) -> str:
        """Return what stands before a colon, or the name right before a figure, in its clause."""
        p, start = self.passage, mention.start
        sign = p.at[start - 1]
        if (p.at[start].glued and sign.kind == "word") or sign.text in p.words.units:  # "US$5m", "USD 5"
            return ""
        colon = sign.text in (":", "=") or (sign.text in DASHES and not sign.glued)
        last = start - 1 if colon else start
        first = last
        while first > 0 and last - first < _LABEL and self.passage.together(start, first - 1):
            token = p.at[first - 1]
            if token.kind != "word" and not (token.text in ("-", "'", "&", ".") and colon):
                break
            first -= 1
        if first == last:
            return ""
        edge = (
            first == 0
            or not self.passage.together(start, first - 1)
            or p.at[first - 1].text in (",", "(", ":", ";", "/")
        )
        names = all(p.typed(i)[0].isupper() and p.at[i].text not in p.words.closing for i in range(first, last))
        known = any(p.at[i].text in p.words.people | p.words.years | p.words.names for i in range(first, last))
        if not edge or not (colon or (names and not known and last - first <= 3)):
            return ""
        begin, stop = self.span(first, last)
        return p.text[begin:stop]

    def aside(self, i: int) -> str:
        """Return what the parenthesis behind a figure or its noun says, where it holds no number."""
        p = self.passage
        i = noun_end(self.passage, i)
        if p.at[i].text != "(" or not self.passage.together(i - 1, i):
            return ""
        end = i + 1
        while end - i < 4 * NOUN_WORDS and p.at[end].text not in (")", "(", ""):
            if p.is_number(end) and len(p.at[end].text) != 4:
                return ""
            end += 1
        if p.at[end].text != ")" or end == i + 1 or p.phrase(i + 1, p.words.after) == (end, "about"):
            return ""
        return p.text[p.at[i + 1].start : p.at[end - 1].end]

    def bounds(self, mention: Mention, kind: str) -> tuple[int, int]:
        """Return the tokens to show of a number that is not a figure: "first 72 hours", "38% of all deaths"."""
        p, start = self.passage, mention.start
        end = max(p.powered(start, mention.end), p.powered(mention.end, mention.end))  # "Apollo 11 m2"
        if kind == "duration" and p.at[start - 1].text in p.words.which:
            start -= 1
        if kind == "share" and p.at[end].text in p.words.of:
            more = end + 1
            while more - end < NOUN_WORDS and p.at[more].kind == "word" and self.passage.together(end, more):
                if more > end + 1 and p.at[more].text in p.words.closing - p.words.quantifiers:
                    break
                more += 1
            while p.at[more - 1].text in p.words.closing:  # "a third of the 300 dead"
                more -= 1
            end = more if more > end + 1 else end
        return start, end

    # -- reading a figure by its own words -----------------------------------------------------------------------

    def ends(self, mention: Mention, following: Mention | None) -> Iterator[int]:
        """Yield where the words of a figure may end: behind it, or behind what shows it to be a count.

        That is its noun, or a qualifier right behind it: "2000 (est.)".
        """
        p, (_, behind) = self.passage, self.passage.unit(mention.start, mention.end)
        close = p.parenthesis_end(mention.end) if mention.amount is not None and mention.amount.multiple != 1 else 0
        closed = close > mention.end and p.at[close].text == ")"
        if closed and p.at[close + 1].text in p.words.multiples:  # "1.2 (1.1-1.3) million"
            yield close + 2
        limit = len(self.passage.tokens) if following is None else max(following.start, mention.end)
        if behind <= limit:
            yield behind
        if mention.end < behind:
            yield mention.end
        noun = noun_end(self.passage, behind)
        if behind < noun <= limit:
            yield noun
        if following is not None and following.code == "qualifier" and following.start == behind:
            yield following.end + 1

    def read(self, mention: Mention, end: int, *, strictly: bool = True) -> Figure | None:
        """Read the words of a figure alone; None where they do not say by themselves what they say here."""
        start, stop = self.span(self.start(mention), end)
        words = self.passage.text[start:stop]
        if words not in self.known:
            self.known[words] = self._figure(words)
        figure = self.known[words]
        if figure is None:
            return None
        same = mention.amount is None or mention.amount.value == figure.value
        same = same and (mention.unit not in RATIOS or figure.unit == mention.unit)
        if same and strictly and mention.code == "figure" and mention.amount is not None:
            try:
                lower, upper, _ = ends_of(words, mention.amount, mention.meanings, self.passage.convention)
            except FigureError:
                return None
            same = (lower, upper) == (figure.lower, figure.upper)
        return figure if same else None

    def _figure(self, words: str) -> Figure | None:
        try:
            return read_figure(words, self.passage.convention)
        except FigureError:
            return None

    # -- numbers that are not counts ------------------------------------------------------------------------------

    def no_count(self, mention: Mention) -> str | None:
        """Return why a number is not a figure, as a code; None if it is one, or may be one with the words around it."""
        if mention.code == "number words" and mention.note is None:
            return None if self._counts_in_words(mention) else "number words"
        if self.is_circumstance(mention):
            return None
        return None if mention.code == "figure" else mention.code

    def is_circumstance(self, mention: Mention) -> bool:
        """Whether a number counts or measures where or in what something happened: "in 12 villages", "at 90 km/h"."""
        p = self.passage
        if not p.is_number(mention.start):
            return False
        placed = mention.code == "not a count" and p.at[mention.start - 1].text in p.words.places - p.words.rates
        end = noun_end(self.passage, mention.end)
        counted = end > mention.end and p.is_counted(end - 1)
        return placed and (counted or bool(p.unit(mention.start, mention.end)[0]))

    def _counts_in_words(self, mention: Mention) -> bool:
        """Whether a number word counts something: "killing three soldiers", not "the two sides"."""
        p, previous, following = self.passage, self.passage.at[mention.start - 1], self.passage.at[mention.end]
        words = p.words
        if previous.text in words.places | words.negations | words.demonstratives:
            return False
        if following.kind != "word" or following.text in words.closing:
            return False
        if p.words.numbers.get(p.at[mention.start].text) == 0 and not p.is_counted(mention.end):
            return False  # "zero tolerance"
        if p.at[mention.start].text in words.ones and mention.end == mention.start + 1:
            return following.text in words.persons
        return True

    # -- what belongs together -----------------------------------------------------------------------------------

    def belongs(self, one: Mention, whole: Mention, figure: Figure, stated: Figure) -> bool:
        """Whether a figure may belong to the one before it: in its parenthesis, behind "including", or in its sum."""
        if not self.passage.together(whole.start, one.start):
            return False
        if one.inside:
            return not whole.inside
        if one.part:
            p, selected = self.passage, self.passage.selected(one.end) > one.end  # "12 of them were children"
            goes_on = not selected and p.at[noun_end(self.passage, one.end)].text in p.words.verbs
            return not goes_on and self.is_some_of(one, figure, stated)
        return self.adds(one) or self.is_other(whole, one) or self._listed_behind(whole, one)

    def is_other(self, whole: Mention, one: Mention) -> bool:
        """Whether "or" joins a figure to the one right before it: "80 or 90"."""
        return one.behind == "or" and one.start == whole.end + 1

    def is_some_of(self, one: Mention, figure: Figure, stated: Figure) -> bool:
        """Whether a figure fits into another, and is not said to be another one: "(or 600)", "(UN sources say 300)"."""
        if one.part:
            # "Dozens killed, including 8 children, and hundreds injured": those are not part of dozens.
            vague = figure.reading == stated.reading == "vague word"
            most = stated.value if vague else stated.upper.base
            return one.behind != "or" and figure.lower.base <= most
        fits = figure.lower.base <= stated.value and figure.value != stated.value
        return fits and one.behind != "or" and not (one.inside and self._is_attributed(one))

    def _is_attributed(self, one: Mention) -> bool:
        """Whether the parenthesis of a figure says who states it."""
        p, first, end = self.passage, one.start, one.end
        while one.start - first < _ASIDE and p.at[first - 1].text not in ("(", ""):
            first -= 1
        while end - one.end < _ASIDE and p.at[end].text not in (")", ""):
            end += 1
        return any(p.at[i].text in p.words.attributed for i in range(first, end))

    def adds(self, one: Mention) -> bool:
        """Whether a plus sign joins a figure to the one before it."""
        sign = self.passage.at[one.start - 1]
        behind_digits = sign.glued and self.passage.is_number(one.start - 2)  # "150+ 30 wounded"
        return sign.text == "+" and (not behind_digits or self.passage.at[one.start].glued)

    def _listed_behind(self, whole: Mention, one: Mention) -> bool:
        """Whether a colon or a dash leads from a total to its parts: "183 dead: 13 US and 170 Afghan"."""
        p = self.passage
        between = range(whole.end, one.start if one.start - whole.end < 12 * NOUN_WORDS else whole.end)
        return any(p.at[i].text == ":" or (p.at[i].text in DASHES and not p.at[i].glued) for i in between)

    def closing(self, limits: Mention) -> int:
        """Return the token behind the parenthesis that a figure fills, but for what limits are called."""
        close = next((k for k in range(limits.end, limits.end + _ASIDE) if self.passage.at[k].text == ")"), limits.end)
        return close + 1

    def settled(self, whole: Mention, inner: Mention, end: int) -> Figure | None:
        """Return the figure that one in a parenthesis behind makes of another: "500 (400-600)", "dozens (36)"."""
        one = settled_by(whole, inner)
        return None if one is None else self.read(one._replace(start=whole.start, end=whole.end), end, strictly=False)
