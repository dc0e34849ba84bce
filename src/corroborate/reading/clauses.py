"""Clauses: what stands around the numbers of a text: the noun behind, the label before, what parts one from another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from corroborate.errors import FigureError
from corroborate.model.figures import Figure, read_figure
from corroborate.model.numerals import DASHES, Mention
from corroborate.model.tokens import Passage, Token

_NOUN = 5  # words of a noun, at most
_LABEL = 8  # words of a label, at most
_PHONE = re.compile(
    r"\+[0-9][0-9 ().-]{6,18}[0-9]"
    r"|\([0-9]{2,4}\) ?[0-9]{3,4}[ .-][0-9]{3,4}"
    r"|(?<![0-9,.])[0-9]{3}[ .-][0-9]{3}[.-][0-9]{4}(?![0-9])"
    r"|(?:tel|phone|call|fax|hotline|dial)[.:]?(?: (?:at|on|us at|us on))? ?[0-9][0-9 -]{4,18}[0-9](?! ?[a-z])",
    re.IGNORECASE,
)
_CURRENCY = 3  # letters of the name of a currency
_ABBREVIATED = 4  # a word with a dot ends a sentence only where it is longer


@dataclass(frozen=True)
class Clauses:
    """A passage with the borders of its clauses."""

    passage: Passage
    known: dict[str, Figure | None] = field(default_factory=dict)
    """Words that were read before, since texts repeat them."""

    # -- borders -------------------------------------------------------------------------------------------------

    @cached_property
    def borders(self) -> list[int]:
        """For each token the number of the clause that it stands in: semicolons, sentences and lines part them."""
        p, numbers, number, depth = self.passage, [], 0, 0
        for i, token in enumerate(p.tokens):
            depth = max(0, depth + {"(": 1, ")": -1}.get(token.text, 0))
            apart = token.text == "/" and not token.glued and depth == 0
            number += token.text == ";" or apart or self._line_ends(i)
            numbers.append(number)
            number += self._sentence_ends(i)
        return numbers

    def _line_ends(self, i: int) -> bool:
        token, previous = self.passage.at(i), self.passage.at(i - 1)
        return not token.glued and previous.end >= 0 and "\n" in self.passage.text[previous.end : token.start]

    def _sentence_ends(self, i: int) -> bool:
        p, token, following = self.passage, self.passage.at(i), self.passage.at(i + 1)
        if following.glued or following.kind == "end":
            return False
        if token.kind == "word":
            ends = p.text[token.end - 1] == "." and not self._is_short(i)
        else:
            ends = token.text in (".", "!", "?")
        return ends and (following.kind == "number" or p.text[following.start].isupper() or following.text in "~\"'(")

    def _is_short(self, i: int) -> bool:
        """Whether the dot behind a word belongs to it: "est.", "Jan."."""
        p, text = self.passage, self.passage.at(i).text
        bound = p.phrase(i, p.words.before) or p.phrase(i, p.words.after)
        return len(text) < _ABBREVIATED or bool(bound) or text in p.words.months

    def together(self, i: int, j: int) -> bool:
        """Whether two tokens stand in one clause."""
        last = len(self.borders) - 1
        return self.borders[min(i, last)] == self.borders[min(j, last)]

    def span(self, first: int, end: int) -> tuple[int, int]:
        """Return the span in characters of some tokens."""
        p = self.passage
        end = min(end, len(p.tokens))  # what is left open may point behind the text
        last = p.at(end - 1)
        # The dot of an abbreviation belongs to a figure ("300 est."), but not the one that ends a sentence.
        full_stop = last.kind == "word" and (p.at(end).kind == "end" or self._sentence_ends(end - 1))
        stop = last.start + len(last.text) if full_stop and not self._is_short(end - 1) else last.end
        return p.at(first).start, stop

    # -- words around a figure -----------------------------------------------------------------------------------

    def start(self, mention: Mention) -> int:
        """Return the first token of a figure: "between" is needed to read "300 and 400" alone."""
        p = self.passage
        joined = any(p.at(i).text in p.words.joined for i in range(mention.start + 1, mention.end))
        return mention.start - 1 if joined and p.at(mention.start - 1).text in p.words.between else mention.start

    def unit(self, mention: Mention) -> tuple[str, int]:
        """Return the unit or currency of a figure, and the token behind it."""
        p = self.passage
        for i in range(mention.start, mention.end):
            if p.is_currency(i):
                return p.words.units.get(p.at(i).text, p.at(i).text), mention.end
        before = p.words.units.get(p.at(mention.start - 1).text, "")
        if before.isupper() and len(before) == _CURRENCY and p.typed(mention.start - 1).isupper():  # "USD 300"
            return before, mention.end
        token, following = p.at(mention.end), p.at(mention.end + 1)
        unit = p.words.units.get(token.text)
        of_next = p.is_currency(mention.end) and (following.kind == "number" or p.is_currency(mention.end + 1))
        if unit is None or of_next:  # "1 €3"
            return "", mention.end
        if unit == "degree" and following.text in ("c", "f", "celsius", "fahrenheit"):
            return f"°{following.text[0].upper()}", mention.end + 2
        if following.text == "/" and following.glued and p.at(mention.end + 2).text == "h":
            return f"{unit}/h", mention.end + 3
        if unit == "MW" and p.typed(mention.end)[0] == "m":  # milliwatts
            unit = "mW"
        return unit, mention.end + 1

    def noun_end(self, i: int) -> int:
        """Return the end of the noun that starts at a token, or the token itself where none does."""
        p, words, start = self.passage, self.passage.words, i
        if p.at(i).text in words.of:  # "thousands of people"
            i = i + 2 if p.at(i + 1).text in ("the", "these", "those", "their", "its", "our") else i + 1
        first = i
        while i - first < _NOUN and p.at(i).kind == "word":
            text = p.at(i).text
            if not self.together(start - 1, i) or text in words.closing or p.is_month(i) or p.phrase(i, words.after):
                break
            if i > first and (p.phrase(i, words.before) or p.phrase(i, p.vague) or self._is_aside(i)):
                break
            # A hyphen goes on with the word, and a slash names another.
            joined = p.at(i + 1).text in ("-", "/", "'") and p.at(i + 1).glued and p.at(i + 2).glued
            i += 1
            if joined and p.at(i + 1).kind == "word":
                i += 1
                continue
            if text in words.people or _is_plural(text, p.typed(i - 1)):
                break
        return i if i > first else start

    def _is_aside(self, i: int) -> bool:
        aside = self.passage.phrase(i, self.passage.words.asides)
        return aside is not None and aside[1] == "part"

    def noun(self, i: int) -> str:
        """Return the noun that starts at a token."""
        end = self.noun_end(i)
        if end == i:
            return ""
        i = i + 1 if self.passage.at(i).text in self.passage.words.of else i
        start, stop = self.span(i, end)
        return self.passage.text[start:stop].strip(" .")

    def label(self, mention: Mention) -> str:
        """Return what stands before a colon, or the name right before a figure, in its clause."""
        p, start = self.passage, mention.start
        sign = p.at(start - 1)
        if (p.at(start).glued and sign.kind == "word") or sign.text in p.words.units:  # "US$5m", "USD 5"
            return ""
        colon = sign.text in (":", "=") or (sign.text in DASHES and not sign.glued)
        last = start - 1 if colon else start
        first = last
        while first > 0 and last - first < _LABEL and self.together(start, first - 1):
            token = p.at(first - 1)
            if token.kind != "word" and not (token.text in ("-", "'", "&", ".") and colon):
                break
            first -= 1
        if first == last:
            return ""
        edge = first == 0 or not self.together(start, first - 1) or p.at(first - 1).text in (",", "(", ":", ";", "/")
        names = all(p.typed(i)[0].isupper() and p.at(i).text not in p.words.closing for i in range(first, last))
        known = any(p.at(i).text in p.words.people | p.words.years | p.words.names for i in range(first, last))
        if not edge or not (colon or (names and not known and last - first <= 3)):
            return ""
        begin, stop = self.span(first, last)
        return p.text[begin:stop]

    def aside(self, i: int) -> str:
        """Return what the parenthesis behind a figure or its noun says, where it holds no number."""
        p = self.passage
        i = self.noun_end(i)
        if p.at(i).text != "(" or not self.together(i - 1, i):
            return ""
        end = i + 1
        while end - i < 4 * _NOUN and p.at(end).text not in (")", "(", ""):
            if p.is_number(end) and len(p.at(end).text) != 4:
                return ""
            end += 1
        if p.at(end).text != ")" or end == i + 1 or p.phrase(i + 1, p.words.after) == (end, "about"):
            return ""
        return p.text[p.at(i + 1).start : p.at(end - 1).end]

    def bounds(self, mention: Mention, kind: str) -> tuple[int, int]:
        """Return the tokens to show of what is no figure: "first 72 hours", "38% of all deaths"."""
        p, start, end = self.passage, mention.start, mention.end
        if kind == "duration" and p.at(start - 1).text in ("first", "last", "past", "next", "previous"):
            start -= 1
        if kind == "share" and p.at(end).text in p.words.of:
            more = end + 1
            while more - end < _NOUN and p.at(more).kind == "word" and self.together(end, more):
                if more > end + 1 and p.at(more).text in p.words.closing - {"the", "all", "both", "each"}:
                    break
                more += 1
            end = more if more > end + 1 else end
        return start, end

    # -- reading a figure by its own words -----------------------------------------------------------------------

    def ends(self, mention: Mention) -> Iterator[int]:
        """Yield where the words of a figure may end: behind it, or behind the noun that shows it to be a count."""
        _, behind = self.unit(mention)
        yield behind
        if behind > mention.end:
            yield mention.end
        noun = self.noun_end(behind)
        if noun > behind:
            yield noun

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
        if strictly and mention.code == "figure" and mention.amount is not None:
            same = same and mention.amount.low in (figure.lower.base, figure.value, mention.amount.low)
        return figure if same else None

    def _figure(self, words: str) -> Figure | None:
        try:
            return read_figure(words, self.passage.convention)
        except FigureError:
            return None

    # -- what is no count ----------------------------------------------------------------------------------------

    @cached_property
    def _chunks(self) -> dict[int, str]:
        """The runs without blanks that are addresses of the net, by the place of each of their characters."""
        found: dict[int, str] = {}
        for match in re.finditer(r"\S+", self.passage.text):
            chunk = match[0]
            if "://" in chunk or "@" in chunk or chunk.lower().startswith("www."):
                found |= dict.fromkeys(range(*match.span()), "address")
        for match in _PHONE.finditer(self.passage.text):
            if sum(map(str.isdigit, match[0])) >= 7:
                found |= dict.fromkeys(range(*match.span()), "telephone")
        return found

    def no_count(self, mention: Mention) -> str | None:
        """Return the code of what is no figure, though its number could be one; None where it may be a figure."""
        p, start = self.passage, mention.start
        digits = next((i for i in range(start, mention.end) if p.is_number(i)), None)
        at = start if digits is None else digits
        if p.at(at).start in self._chunks:
            return "not a count"
        if mention.code in ("share", "figure") and digits is not None and self._is_address(mention):
            return "not a count"
        if mention.code == "number words":
            return None if self._counts_in_words(mention) else "number words"
        if mention.code == "share" and mention.end - start == 1 and digits is None and not self._is_share(mention.end):
            return "not a count"  # an ordinal: "the third attack"
        dotted = p.at(mention.end).text == "." and p.at(mention.end).glued  # "22. Oktober"
        if mention.code in ("not a count", "figure") and p.is_month(mention.end + dotted) and digits is not None:
            return "date"
        if mention.code == "not a count" and self._is_put(mention):
            return None
        if mention.code != "figure":
            return mention.code
        if mention.meanings or digits is None:
            return None
        named = self._is_age(mention) or self._is_code(mention) or self._is_listed(mention)
        return "not a count" if named or self._is_score(mention) else self._short_year(mention)

    def _is_put(self, mention: Mention) -> bool:
        """Whether a figure behind "at" is what a clause says: "the number of dead was put at 87"."""
        p, i = self.passage, mention.start - 1
        alone = p.at(mention.end).kind in ("sign", "end") or p.at(mention.end).text in p.words.closing
        before = range(max(0, i - 2 * _NOUN), i)
        return (
            p.at(i).text == "at" and alone and any(p.at(k).text in p.words.puts and self.together(k, i) for k in before)
        )

    def _is_share(self, i: int) -> bool:
        return self.passage.at(i).text in ("of", "the", "a")

    def _counts_in_words(self, mention: Mention) -> bool:
        """Whether a number word counts something: "killing three soldiers", not "the two sides"."""
        p, previous, following = self.passage, self.passage.at(mention.start - 1), self.passage.at(mention.end)
        words = p.words
        if previous.text in words.places | words.negations or previous.text in ("the", "these", "those", "of", "no"):
            return False
        if following.kind != "word" or following.text in words.closing:
            return False
        if p.at(mention.start).text == "one" and mention.end == mention.start + 1:
            return following.text in words.persons
        return True

    def _is_age(self, mention: Mention) -> bool:
        """Whether a number between commas is an age: "Maria Lopez, 34, said"."""
        p, i = self.passage, mention.start
        number, name, behind = p.at(i), p.at(i - 2), p.at(mention.end)
        if mention.end != i + 1 or len(number.text) > 2 or p.at(i - 1).text != "," or name.kind != "word":
            return False
        named = p.text[name.start].isupper() and not p.is_month(i - 2)
        if behind.text == ",":
            following = p.at(mention.end + 1)
            return named and following.kind == "word" and p.text[following.start].islower()
        return named and behind.text in (")", ".", "") and p.text[p.at(i - 3).start].isupper()

    def _is_address(self, mention: Mention) -> bool:
        """Whether capitalised words behind a number lead to a street: "1600 Pennsylvania Avenue"."""
        p, i = self.passage, mention.start + 1  # "350 Fifth Ave" was taken for a share
        if mention.meanings or (p.at(i).text in p.words.ways_first and p.text[p.at(i).start].isupper()):
            return not mention.meanings
        while i < mention.start + 5 and p.at(i).kind in ("word", "number") and self._is_capital(p.at(i)):
            i += 1
            if i - mention.start > 2 and p.at(i - 1).text in p.words.streets | p.words.ways:
                return True
            if p.at(i - 1).kind == "number" and p.at(i).text in p.words.ordinals:
                i += 1
        return False

    def _is_capital(self, token: Token) -> bool:
        return token.kind == "number" or self.passage.text[token.start].isupper()

    def _is_code(self, mention: Mention) -> bool:
        """Whether a plain number behind capitals is a code: "ISO 9001", "NY 10001", "UN 2231"."""
        p, name = self.passage, self.passage.typed(mention.start - 1)
        plain = mention.end == mention.start + 1 and p.at(mention.start).text.isdigit()
        if not (plain and 2 <= len(name) <= 5 and name.isupper() and name.isalpha()) or name.lower() in p.words.units:
            return False
        behind = p.at(mention.end)
        ended = (behind.kind in ("sign", "end") and behind.text not in ("(", "+")) or behind.text in p.words.closing
        listed = p.at(mention.start - 2).text in (",", ";")  # "UK 120, US 300"
        return ended and len(p.at(mention.start).text) >= (5 if listed else 3)

    def _is_listed(self, mention: Mention) -> bool:
        """Whether a number at the start of a line only counts the lines: "1. Kyiv"."""
        p, i = self.passage, mention.start
        first = i == 0 or self._line_ends(i)
        dot, following = p.at(mention.end), p.at(mention.end + 1)
        listed = mention.end == i + 1 and dot.text in (".", ")") and dot.glued and following.kind == "word"
        return first and listed and not following.glued and len(p.at(i).text) <= 2

    def _is_score(self, mention: Mention) -> bool:
        p = self.passage
        ranged = any(p.at(i).text in DASHES for i in range(mention.start, mention.end))
        return ranged and (p.at(mention.end).text in p.words.scores or p.at(mention.start - 1).text in p.words.scores)

    def _short_year(self, mention: Mention) -> str | None:
        p, i = self.passage, mention.start
        quoted = p.at(i - 1).text == "'" and p.at(i).glued and not p.at(i - 1).glued
        return "year" if quoted and len(p.at(i).text) == 2 and p.at(mention.end).text != "'" else None

    # -- what belongs together -----------------------------------------------------------------------------------

    def belongs(self, one: Mention, whole: Mention, figure: Figure, stated: Figure) -> bool:
        """Whether a figure may belong to the one before it: in its parenthesis, behind "including", or in its sum."""
        if not self.together(whole.start, one.start):
            return False
        if one.inside:
            return not whole.inside
        if one.part:
            goes_on = self.passage.at(self.noun_end(one.end)).text in self.passage.words.verbs
            return not goes_on and self.is_some_of(one, figure, stated)
        return self.adds(one) or self._listed_behind(whole, one)

    def is_some_of(self, one: Mention, figure: Figure, stated: Figure) -> bool:
        """Whether a figure fits into another, and is not said to be another one: "(or 600)"."""
        return one.behind != "or" and figure.lower.base <= stated.upper.base

    def adds(self, one: Mention) -> bool:
        """Whether a plus sign joins a figure to the one before it."""
        sign = self.passage.at(one.start - 1)
        return sign.text == "+" and not (sign.glued and self.passage.is_number(one.start - 2))

    def _listed_behind(self, whole: Mention, one: Mention) -> bool:
        """Whether a colon leads from a total to its parts: "183 dead: 13 US and 170 Afghan"."""
        p = self.passage
        colon = self.noun_end(whole.end)
        return p.at(colon).text == ":" and one.start > colon and one.start - whole.end < 12 * _NOUN

    def limits(self, whole: Mention, inner: list[Mention]) -> tuple[Figure, int] | None:
        """Return the figure that a range in a parenthesis right behind bounds, and its end: "500 (400-600)"."""
        if len(inner) != 1 or not inner[0].inside or whole.end + 1 != inner[0].start:
            return None
        one = inner[0]
        if one.amount is None or one.amount.low == one.amount.high or self.passage.at(one.end).text != ")":
            return None
        figure = self.read(whole, one.end + 1)
        return None if figure is None else (figure, one.end + 1)


def _is_plural(text: str, typed: str) -> bool:
    return len(text) > 3 and text.endswith("s") and not text.endswith(("ss", "us", "is", "ous")) and typed[0].islower()
