"""Stories: a text as paragraphs, sentences and quotations, over the tokens that figures are read by."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from consilience.wording.cues import Cues
from consilience.wording.tokens import END, LINES, Token, tokenize
from consilience.wording.vocabulary import Wording
from consilience.wording.word_tables import Phrases

_OPEN, _CLOSE = "“„«", "”»"
_ENDS = frozenset(".!?…")
_CLOSERS = frozenset(".!?…'’") | set(_CLOSE) | set(_OPEN) | {'"', "‘"}
"""What a sentence may end with, or a quotation around it."""
_HEADLINE = 60
"""Characters of a line that may be a heading; longer ones without a full stop go on in the next."""

_LONGEST = 200
"""Tokens of a sentence, at most: what never ends is cut, so that time stays linear."""
_TITLE = 40
"""Tokens of a title, at most."""
_SMALL = 4
"""Letters of the words that a title writes with a capital, at least."""
_HEADINGS = 3
"""Paragraphs one of which may begin with a dateline: behind a headline and a byline."""
_DAY = 8
"""Tokens of a line that says no more than a day, at most."""
_STAMP = re.compile(r"\d{1,2}[:.]\d{2}(?:\s?(?:[^\W\d_]{2,4}|[ap]\.m\.))?\s?[-–—:|](?=\s)")
"""A clock time before what happened then: "22:40 - ", "9.15 pm: ", "20.15 Uhr | "."""
_DATELINE = 24
"""Tokens of a dateline, at most."""


_MANY = 6
"""Phrases that begin with one word, from which on they are looked up by the next word too."""
_Entries = tuple[tuple[tuple[str, ...], str], ...]
_NARROWED: dict[int, tuple[_Entries, dict[str, _Entries]]] = {}
"""The phrases that begin with a word by their second one; of each table once, which lives on as it is kept here."""


def _narrowed(entries: _Entries, second: str) -> _Entries:
    """Return of the phrases that begin with one word those that go on with another, the longest first."""
    found = _NARROWED.get(id(entries))
    if found is None:
        alone = tuple(one for one in entries if len(one[0]) == 1)
        seconds = {words[1] for words, _ in entries if len(words) > 1}
        table = {word: tuple(one for one in entries if one[0][1:2] in ((), (word,))) for word in seconds}
        found = _NARROWED[id(entries)] = entries, table | {"": alone}
    return found[1].get(second) or found[1][""]


class Span(NamedTuple):
    """Some tokens, from the first up to the one behind the last."""

    first: int
    end: int

    def __contains__(self, i: object) -> bool:
        return isinstance(i, int) and self.first <= i < self.end


class Quote(NamedTuple):
    """A quotation, its marks included; whether it goes on in the next paragraph, and from the one before."""

    first: int
    end: int
    goes_on: bool
    begun_before: bool


class _Tokens(dict[int, Token]):
    """Tokens by their places, an empty one anywhere else."""

    def __missing__(self, place: int) -> Token:
        return END


class _Capitals(dict[int, bool]):
    """Whether words begin with a capital letter, by the places of their tokens; nothing does anywhere else."""

    def __missing__(self, place: int) -> bool:
        return False


class _Words(dict[int, str]):
    """Words by the places of their tokens, "" anywhere else."""

    def __missing__(self, place: int) -> str:
        return ""


@dataclass
class Story:
    """A text with its paragraphs, sentences and quotations, as tokens."""

    text: str
    cues: Cues
    words: Wording
    tokens: list[Token] = field(init=False)
    paragraphs: list[Span] = field(init=False)
    quotes: list[Quote] = field(init=False)
    at: Callable[[int], Token] = field(init=False, repr=False)
    """Returns a token by its place; an empty one outside of the text."""
    word: Callable[[int], str] = field(init=False, repr=False)
    """Returns the folded text of a token; "" outside of the text."""
    is_capital: Callable[[int], bool] = field(init=False, repr=False)
    """Returns whether a token is a word that begins with a capital letter."""

    def __post_init__(self) -> None:
        self.tokens = tokenize(self.text)
        self.at = _Tokens(enumerate(self.tokens)).__getitem__
        self.word = _Words((i, self._word(token)) for i, token in enumerate(self.tokens)).__getitem__
        capitals = (one.kind == "word" and self.text[one.start].isupper() for one in self.tokens)
        self.is_capital = _Capitals(enumerate(capitals)).__getitem__
        self.paragraphs = self._paragraphs()
        self.quotes = self._quotes()

    def _word(self, token: Token) -> str:
        """Return the folded text of a token; capitals that would be a pronoun as they are: "WHO", "the US"."""
        typed = self.text[token.start : token.end]
        return typed if typed in self.cues.abbreviated else token.text

    def typed(self, i: int) -> str:
        """Return a token as it was typed."""
        token = self.at(i)
        return self.text[token.start : token.end] if token.start >= 0 else ""

    def quotes_at(self, i: int) -> bool:
        """Whether a quotation begins with the mark at a token."""
        return (
            self.quote_at[i] >= 0 and self.quotes[self.quote_at[i]].first == i if 0 <= i < len(self.tokens) else False
        )

    def is_number(self, i: int) -> bool:
        """Whether a token is a number, or a word for one."""
        token = self.at(i)
        return token.kind == "number" or token.text in self.words.numbers or token.text in self.words.fractions

    def is_name(self, i: int) -> bool:
        """Whether a word has a capital that its place in the sentence does not explain."""
        return self.is_capital(i) and (not self.starts_sentence(i) or self.is_capital(i + 1))

    def is_participle(self, i: int) -> bool:
        """Whether a word may begin a clause of its own without a subject: "raising alarm"."""
        word = self.word(i)
        ends = word.endswith(self.cues.participles[-1:]) and len(word) > 4
        return ends and not self.is_capital(i) and word not in self.cues.prepositions

    def starts_sentence(self, i: int) -> bool:
        """Whether a sentence begins with a token, or with the mark of quotation before it."""
        return i in self._starts or (self.word(i - 1) == '"' and i - 1 in self._starts)

    @cached_property
    def _starts(self) -> frozenset[int]:
        return frozenset(span.first for span in self.inner_sentences)

    def is_heading(self, i: int) -> bool:
        """Whether the paragraph of a token is a title whose words have capitals: "Storm Leaves 40,000 Homeless"."""
        number = self.paragraph(i)
        if number not in self._headings:
            line = self.paragraphs[number]
            words = [
                k for k in range(*line) if self.at(k).kind == "word" and self.at(k).end - self.at(k).start >= _SMALL
            ]
            small = any(not self.is_capital(k) and self.word(k - 1) not in ("-", "'") for k in words)
            self._headings[number] = len(words) > 1 and line.end - line.first <= _TITLE and not small
        return self._headings[number]

    @cached_property
    def _headings(self) -> dict[int, bool]:
        return {}

    def phrase(self, i: int, table: Phrases) -> tuple[int, str] | None:
        """Return the end and the meaning of the longest phrase of a table that starts at a token."""
        entries = table.get(self.word(i), ())
        for words, meaning in entries if len(entries) < _MANY else _narrowed(entries, self.word(i + 1)):
            k = i
            for word in words:
                if self.word(k) != word:
                    break
                k += 1
            else:
                return k, meaning
        return None

    def phrases(self, places: Iterable[int], table: Phrases) -> Iterator[tuple[int, str]]:
        """Yield where the phrases of a table begin among some tokens, and what they mean."""
        word = self.word
        for k in places:
            if word(k) in table:
                found = self.phrase(k, table)
                if found is not None:
                    yield k, found[1]

    def place(self, char: int) -> int:
        """Return the token that holds a character, or the one before it."""
        return max(0, bisect_right(self._token_starts, char) - 1)

    @cached_property
    def _token_starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    def chars(self, first: int, end: int) -> tuple[int, int]:
        """Return the characters of some tokens, without the dot that ends a sentence."""
        last = self.at(end - 1)
        stop = last.end
        if last.kind == "word" and self.text[last.end - 1] == "." and not self._is_short(end - 1):
            stop -= 1
        return self.at(first).start, stop

    def quoted(self, first: int, end: int) -> str:
        """Return the text of some tokens."""
        start, stop = self.chars(first, end)
        return self.text[start:stop]

    # -- paragraphs ------------------------------------------------------------------------------------------------

    def _paragraphs(self) -> list[Span]:
        spans, first, line = [], 0, 0
        for i in range(1, len(self.tokens)):
            between = self.text[self.tokens[i - 1].end : self.tokens[i].start]
            lines = 0 if between in ("", " ") else sum(between.count(sign) for sign in LINES)
            if not lines:
                continue
            ended = self.text[self.tokens[i - 1].end - 1] in ".!?:…" + '"”»'
            short = self.tokens[i - 1].end - self.tokens[line].start < _HEADLINE
            line = i
            if lines > 1 or ended or (short and not self.text[self.tokens[i].start].islower()):
                spans.append(Span(first, i))
                first = i
        if self.tokens:
            spans.append(Span(first, len(self.tokens)))
        return spans

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [span.first for span in self.paragraphs]

    def paragraph(self, i: int) -> int:
        """Return the number of the paragraph in which a token stands."""
        return bisect_right(self._paragraph_starts, i) - 1

    # -- quotations --------------------------------------------------------------------------------------------------

    def _quotes(self) -> list[Quote]:
        quotes: list[Quote] = []
        goes_on = False
        for paragraph in self.paragraphs:
            opened, begun = None, False
            i = paragraph.first
            while i < paragraph.end:
                mark, width = self._mark(i)
                if opened is not None and self.text[self.at(opened).start] == "„" and mark == "open":
                    mark = "close"  # German closes with the mark that English opens with
                if mark == "open" and opened is None:
                    opened, begun = i, goes_on and i == paragraph.first
                elif mark == "close" and opened is not None:
                    quotes.append(Quote(opened, i + width, False, begun))
                    opened = None
                i += width or 1
            goes_on = opened is not None
            if opened is not None:
                quotes.append(Quote(opened, paragraph.end, True, begun))
        return quotes

    def _mark(self, i: int) -> tuple[str, int]:
        """Return whether a mark of quotation opens or closes at a token, and of how many tokens it is."""
        token = self.at(i)
        if token.text == "'" and self.word(i + 1) == "'" and self.at(i + 1).glued:
            width = 2  # two single marks for a double one
        elif token.text in ('"', "„", "«", "»"):
            width = 1
        else:
            return "", 1
        typed = self.text[token.start]
        if typed in _OPEN:
            return "open", width
        if typed in _CLOSE:
            return "close", width
        following = self.at(i + width)
        opens = (not token.glued or self.word(i - 1) in ("(", "—", "–", "-")) and following.glued
        return ("open" if opens else "close"), width

    @cached_property
    def quote_at(self) -> list[int]:
        """For each token the number of the quotation in which it stands; -1 outside."""
        numbers = [-1] * len(self.tokens)
        for number, quote in enumerate(self.quotes):
            numbers[quote.first : quote.end] = [number] * (quote.end - quote.first)
        return numbers

    # -- sentences ---------------------------------------------------------------------------------------------------

    @cached_property
    def inner_sentences(self) -> list[Span]:
        """The sentences, those in quotations too."""
        return self._cut(inside=True)

    @cached_property
    def sentences(self) -> list[Span]:
        """The sentences, of which one may hold a quotation of several."""
        return self._cut(inside=False)

    @cached_property
    def _sentence_starts(self) -> tuple[list[int], list[int]]:
        return [span.first for span in self.sentences], [span.first for span in self.inner_sentences]

    def sentence(self, i: int) -> int:
        """Return the number of the sentence in which a token stands."""
        return bisect_right(self._sentence_starts[0], i) - 1

    def inner_sentence(self, i: int) -> Span:
        """Return the sentence in which a token stands, inside of a quotation where it stands in one."""
        return self.inner_sentences[bisect_right(self._sentence_starts[1], i) - 1]

    def _cut(self, *, inside: bool) -> list[Span]:
        spans = []
        for paragraph in self.paragraphs:
            first, ends = paragraph.first, {self.dateline, self._stamp(paragraph)}
            for i in range(paragraph.first, paragraph.end - 1):
                cut = i + 1 - first >= _LONGEST or i in ends
                if cut or (i in self._closers and self._ends(i, inside=inside)):
                    spans.append(Span(first, i + 1))
                    first = i + 1
            if first < paragraph.end:
                spans.append(Span(first, paragraph.end))
        return spans

    def _stamp(self, paragraph: Span) -> int:
        """Return the last token of the clock time that a paragraph begins with, "22:40 - "; else -1."""
        stamp = _STAMP.match(self.text, self.at(paragraph.first).start)
        return -1 if stamp is None else self.place(stamp.end() - 1)

    @cached_property
    def _closers(self) -> frozenset[int]:
        """The tokens with which a sentence may end: those with a full stop or a mark of quotation at their end."""
        return frozenset(i for i, token in enumerate(self.tokens) if self.text[token.end - 1] in _CLOSERS)

    @cached_property
    def masthead(self) -> int:
        """The first token behind what stands above a text: the outlet and the day; 0 where nothing does."""
        return next((span.end for span in self.paragraphs[:_HEADINGS] if self._is_day_alone(span)), 0)

    @cached_property
    def begin(self) -> int:
        """The first token behind the masthead and the dateline."""
        return max(self.dateline + 1, self.masthead)

    def _is_day_alone(self, span: Span) -> bool:
        """Whether a line says no more than a day: "Tuesday, 11 February 2025"."""
        c = self.cues
        if span.end - span.first > _DAY:
            return False
        words = [self.word(k) for k in range(*span)]
        months = sum(word in c.months for word in words)
        others = [
            word for word in words if not (word.isdigit() or word in c.months or word in c.weekdays or word == ",")
        ]
        return months == 1 and not others and any(word.isdigit() for word in words)

    @cached_property
    def dateline(self) -> int:
        """The dash behind the place and the day that a report begins with, "LIMA, March 5 (Andes Wire) - "; else -1."""
        above = self.paragraph(self.masthead)
        for paragraph in self.paragraphs[above : above + _HEADINGS]:
            first = paragraph.first
            named = self.typed(first).isupper() and len(self.typed(first)) > 1
            for k in range(first + 1, min(first + _DATELINE, paragraph.end)):
                dash = self.word(k) in ("-", "–", "—") and not self.at(k).glued
                if dash and ((self.word(k - 1) == ")" and not first) or named or self._is_dated(k)):
                    return k
        return -1

    def is_masthead(self, span: Span) -> bool:
        """Whether some tokens are a line above a text that says no more than the day of publication."""
        number = self.paragraph(span.first)
        return number < _HEADINGS and self._is_day_alone(self.paragraphs[number])

    def in_dateline(self, i: int) -> bool:
        """Whether a token stands in the dateline."""
        return self.dateline >= 0 and self.paragraphs[self.paragraph(self.dateline)].first <= i <= self.dateline

    def _is_dated(self, k: int) -> bool:
        return any(self.word(i) in self.cues.months and self.is_capital(i) for i in range(max(0, k - 2), k))

    def _ends(self, i: int, *, inside: bool) -> bool:
        """Whether a sentence ends with a token: a full stop, or the mark of quotation behind one."""
        token, following = self.at(i), self.at(i + 1)
        quote = self.quote_at[i]
        closing = quote >= 0 and self.quotes[quote].end == i + 1
        if quote >= 0 and not closing and not inside:
            return False
        j = i - 1 if closing else i
        while closing and self.word(j) == "'":
            j -= 1
        last = self.at(j)
        if last.kind == "word":
            stops = last.end > 0 and self.text[last.end - 1] == "." and not self._is_short(j)
        elif last.kind == "number":
            stops = False
        else:
            stops = last.text in _ENDS
        if not stops or (inside and closing and quote >= 0 and following.kind == "end"):
            return stops and closing
        if not closing and quote >= 0 and self.quotes[quote].end == i + 2:
            return False  # the mark behind belongs to the sentence
        if following.glued and following.kind == "word" and token.text in _ENDS:
            return False
        if self.cues.days_dotted and self.at(i - 1).kind == "number" and following.text in self.cues.months:
            return False  # "am 5. März"
        begins = self.text[following.start]
        if closing and self._goes_on(i + 1, short=last.text not in ("!", "?", "…")):
            return False
        return begins.isupper() or begins.isdigit() or begins in "\"“„«'‘([*•-–—" or not begins.islower()

    def _goes_on(self, i: int, *, short: bool) -> bool:
        """Whether what follows a quotation says who said it; behind a full stop it may say no more than that."""
        for k in range(i, i + 6):
            if self.word(k) in self.cues.says:
                behind = self.at(k + 1)
                return not short or behind.kind == "end" or behind.text == "." or self.typed(k).endswith(".")
            if self.at(k).kind != "word":
                return False
        return False

    def _is_short(self, i: int) -> bool:
        """Whether the dot behind a word belongs to it: "Gov.", the initials of a name."""
        text = self.at(i).text
        if len(text) == 1:
            return self.is_capital(i)
        small = text in self.cues.abbreviations_small  # "five were ill. Police said", but "in Joliet, Ill."
        return small or (text in self.cues.abbreviations and self.is_capital(i))
