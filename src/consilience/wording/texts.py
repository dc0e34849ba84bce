"""A text as its tokens, with the words of its language: the one place that the grammar looks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from consilience.wording.conventions import Convention
from consilience.wording.kinds import Kinds, kinds
from consilience.wording.languages import words_of
from consilience.wording.scripts import ended, parted
from consilience.wording.text_language import commonest
from consilience.wording.tokens import (
    ABBREVIATED,
    END,
    LINES,
    PHONE,
    PHONE_DIGITS,
    PHONE_NAMED,
    Token,
    tokenize,
    without_notes,
)
from consilience.wording.vocabulary import Wording
from consilience.wording.word_tables import Phrases, phrase_table

_GOES_ON = kinds("before", "after", "multiples", "suffixes", "vague", "spelling", "to", "up", "deviations", "joined")
_GOES_ON |= kinds(
    "but", "either", "of", "units", "units_typed", "units_doubtful", "powers", "ratios", "unshared", "added"
)
_GOES_ON |= kinds("joining", "doubtful", "doubtful_money", "below_zero", "errors", "levels")
"""What may belong to a number before it, or lead to another one that does."""
_CHANGED = 6  # tokens behind the word of a change, at most
_RUN = re.compile(r"[0-9][0-9 .()-]{5,}[0-9]")
"""What may be most of a telephone number."""
_FAULT = re.compile(r"#(?:DIV/0!|REF!|VALUE!|NUM!|NULL!|NAME\?|N/A|SPILL!|CALC!)", re.IGNORECASE)


@cache
def words_and_kinds(convention: Convention) -> tuple[Wording, Phrases, Kinds]:
    """Return the words of a convention's language, its vague words, and the kinds of all of them."""
    words, vague = words_of(convention.locale or "en"), _vague_phrases(convention)
    return words, vague, Kinds(words, vague)


def _vague_phrases(convention: Convention) -> Phrases:
    # The words of the user's table are cut as the text is, since they may hold hyphens and signs.
    words = convention.vague_words()
    own = words_of(convention.locale or "en").vague
    phrases = {word: " ".join(token.text for token in tokenize(word)) or word for word in words}
    return phrase_table({word: f"{phrase}, {own[word]}" if word in own else phrase for word, phrase in phrases.items()})


@cache
def _endings(words: Wording) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(words.plurals), tuple(words.singulars)


@cache
def _phones(names: frozenset[str], on: frozenset[str]) -> re.Pattern[str]:
    named = PHONE_NAMED.format("|".join(sorted(names)), "|".join(sorted(on)))
    return re.compile(f"{PHONE.pattern}|{named}" if names else PHONE.pattern, re.IGNORECASE)


class _Places(dict[int, Token]):
    """The tokens by their places, which are asked some hundred times a text: no frame of Python a look."""

    def __missing__(self, i: int) -> Token:
        self[i] = END  # the places beyond the ends are few, and asked again
        return END


class _KindsOfPlaces(dict[int, int]):
    """The kinds of words at each place, none beyond the ends."""

    def __missing__(self, i: int) -> int:
        self[i] = 0
        return 0


@dataclass(slots=True)
class Text:
    """A text, cut into tokens, with the words that its convention knows; and where its sentences and clauses end."""

    text: str
    convention: Convention
    tokens: list[Token] = field(init=False)
    words: Wording = field(init=False)
    vague: Phrases = field(init=False)
    kinds: dict[int, int] = field(init=False, repr=False)
    """Of which kinds of words each token is, as `consilience.wording.kinds` has them; of none outside of the text."""
    at: Mapping[int, Token] = field(init=False, repr=False)
    """The tokens by their places; an empty one outside of the text."""
    bracketed: bool = field(init=False, repr=False)
    """Whether a parenthesis stands somewhere."""
    dollars: bool = field(init=False, repr=False)
    """Whether a sign of dollars stands somewhere."""
    templated: bool = field(init=False, repr=False)
    """Whether a template of a wiki may stand somewhere."""
    _lined: bool = field(init=False, repr=False)
    """Whether a line ends somewhere."""
    _borders: list[int] | None = field(init=False, repr=False, default=None)
    _addresses: dict[int, str] | None = field(init=False, repr=False, default=None)
    _strange: str | None = field(init=False, repr=False, default=None)

    def __post_init__(self) -> None:
        locale = self.convention.locale or "en"
        self.words, self.vague, known = words_and_kinds(self.convention)
        if self.words.spelling is not None and self.words.spelling.loose:
            tokens = parted(tokenize(self.text, lettered=True), locale)
        else:
            tokens = tokenize(self.text)
            if self.words.spelling is not None and self.words.spelling.endings:
                tokens = ended(tokens, self.words)
        bracketed = "[" in self.text or "]" in self.text
        self.tokens = without_notes(tokens, self.words.notes, self.words.after) if bracketed else tokens
        self.at = _Places(enumerate(self.tokens))
        texts = [token.text for token in self.tokens]
        self.kinds = _KindsOfPlaces(enumerate([known[text] for text in texts]))
        self._lined = not LINES.isdisjoint(self.text) or "<br" in self.text.lower()
        self.bracketed = "(" in texts or ")" in texts
        self.dollars, self.templated = "$" in self.text, "{{" in self.text

    @property
    def strange(self) -> str:
        """Another language than English that the text shows, where no locale is stated; else ""."""
        if self._strange is None:
            stated = self.convention.locale is not None
            shown = None if stated else commonest([one.text for one in self.tokens if one.kind == "word"])
            self._strange = "" if shown in (None, "en") else shown
        return self._strange

    def phrase(self, i: int, table: Phrases) -> tuple[int, str] | None:
        """Return the end and the meaning of the longest phrase of a table that starts here."""
        for words, meaning in table.get(self.at[i].text, ()):
            end = i + 1
            for word in words[1:]:
                if self.at[end].text != word or self.begins(end):
                    break
                end += 1
            else:
                return end, meaning
        return None

    def is_read(self, i: int) -> bool:
        """Whether a token begins what a figure is read by: a hedge or a bound, a vague word, a part, a share."""
        return any(self.phrase(i, table) for table in (self.words.before, self.words.asides, self.vague))

    def holds(self, start: int, end: int, kinds: int) -> bool:
        """Whether one of the tokens between two places is a word of some kinds."""
        found, known = 0, self.kinds
        for i in range(max(start, 0), min(end, len(self.tokens))):
            found |= known[i]
        return found & kinds != 0

    def is_plain(self, i: int) -> bool:
        """Whether nothing at a token goes on with a number before it: the end of the text, or a word of no such kind.

        Its second letter is small, since "kEUR" is thousands of euros; so "x" is none, which may multiply.
        """
        token = self.at[i]
        if token.kind == "word":
            start = token.start + 1
            return not (token.glued or self.kinds[i] & _GOES_ON) and self.text[start : start + 1].islower()
        return token.kind == "end"

    def is_number(self, i: int) -> bool:
        """Whether the token is made of digits."""
        return self.at[i].kind == "number"

    def article_start(self, i: int) -> int:
        """Return the first token of an article that ends right before a token: "el", "l'"."""
        i -= self.at[i - 1].text == "'"
        return i - (self.at[i - 1].text in self.words.bound_articles)

    def is_hyphen(self, i: int) -> bool:
        """Whether a hyphen joins what is before it to a word: "three-day", also in a text cut apart: "three - day"."""
        sign, following = self.at[i], self.at[i + 1]
        if sign.text != "-" or following.kind != "word":
            return False
        return (sign.glued and following.glued) or (not sign.glued and not following.glued and self._is_cut(i))

    def _is_cut(self, i: int) -> bool:
        """Whether a hyphen with blanks joins a number to its unit, or a ten to its ones: "sixty - five"."""
        before, following, words = self.at[i - 1], self.at[i + 1], self.words
        ten, one = words.numbers.get(before.text, 0), words.numbers.get(following.text, 0)
        if one:
            return ten >= 20 and ten % 10 == 0 and one < 10
        unit = following.text in words.units or following.text in words.durations
        single = unit and len(following.text) > 1 and not following.text.endswith(tuple(words.plurals) or ("",))
        return single and (ten > 0 or before.kind == "number") and self.at[i + 2].kind in ("word", "end")

    def has_changed(self, i: int) -> bool:
        """Whether a word right before a token, or before the number there, says that something rose or fell."""
        return any(self.at[k].text in self.words.changes for k in range(i - 1, i - 1 - _CHANGED, -1))

    def selected(self, i: int) -> int:
        """Return the end of "of them" or "of whom" at a token, which makes a number some of others; else the token."""
        found = self.phrase(i, self.words.asides)
        return found[0] if found is not None and found[1] == "part" and self.at[i].text in self.words.of else i

    def is_counted(self, i: int) -> bool:
        """Whether a token names what is counted: people, or a plural."""
        text = self.at[i].text
        plurals, singulars = _endings(self.words)
        plural = len(text) > 3 and text.endswith(plurals) and not text.endswith(singulars)
        typed = self.typed(i)
        acronym = len(typed) > 2 and typed[:-1].isupper() and typed[-1] in self.words.plurals  # "IDPs"
        return text in self.words.people or (plural and typed[0].islower()) or acronym

    def is_month(self, i: int) -> bool:
        """Whether the token is a month; "may" and "march" are verbs where they are small."""
        token = self.at[i]
        if token.text in self.words.months_capital:
            return self.text[token.start].isupper()
        return token.text in self.words.months

    def typed(self, i: int) -> str:
        """Return the token as it was typed, with the dot of an abbreviation."""
        token = self.at[i]
        return self.text[token.start : token.end]

    # -- borders ----------------------------------------------------------------------------------------------

    @property
    def borders(self) -> list[int]:
        """For each token the number of the clause that it stands in: semicolons, sentences and lines part them.

        What stands in a parenthesis stays together, and with what is around it.
        """
        if self._borders is None:
            self._borders = self._clauses()
        return self._borders

    def _clauses(self) -> list[int]:
        numbers, number, depth = [], 0, 0
        for i, token in enumerate(self.tokens):
            line = self.line_ends(i)
            if token.kind == "sign":
                sign = token.text
                depth = 0 if line else max(0, depth + (sign == "(") - (sign == ")"))
                apart = sign == ";" or (sign == "/" and not token.glued)
                number += (apart and depth == 0) or line
            elif line:
                depth = 0
                number += 1
            numbers.append(number)
            number += self.sentence_ends(i)
        return numbers

    def together(self, i: int, j: int) -> bool:
        """Whether two tokens stand in one clause."""
        last = len(self.borders) - 1
        return self.borders[min(i, last)] == self.borders[min(j, last)]

    def begins(self, i: int) -> bool:
        """Whether a capital behind a dot or a line's end begins a sentence: no phrase goes on across it."""
        token = self.at[i]
        if token.glued or not self.text[token.start : token.start + 1].isupper():
            return False
        previous = self.at[i - 1]
        if previous.end < 0:
            return False
        return self.text[previous.end - 1] in ".!?" or self.line_ends(i)

    def line_ends(self, i: int) -> bool:
        """Whether a line ends before a token."""
        if not self._lined:
            return False
        token, previous = self.at[i], self.at[i - 1]
        if token.glued or previous.end < 0:
            return False
        between = self.text[previous.end : token.start]
        return between != " " and (not LINES.isdisjoint(between) or "<br" in between.lower())

    def paragraph_ends(self, i: int) -> bool:
        """Whether a blank line stands before a token."""
        if not self.line_ends(i):
            return False
        between = self.text[self.at[i - 1].end : self.at[i].start]
        return sum(char in LINES for char in between.replace("\r\n", "\n")) > 1

    def sentence_ends(self, i: int) -> bool:
        """Whether a sentence ends with a token."""
        token = self.at[i]
        if self.text[token.end - 1] != "." if token.kind == "word" else token.text not in (".", "!", "?"):
            return False
        following = self.at[i + 1]
        if following.glued or following.kind == "end" or (token.kind == "word" and self.is_short(i)):
            return False
        return following.kind == "number" or self.text[following.start].isupper() or following.text in "~\"'("

    def is_short(self, i: int) -> bool:
        """Whether the dot behind a word belongs to it: "est.", "Jan."."""
        text = self.at[i].text
        bound = self.phrase(i, self.words.before) or self.phrase(i, self.words.after)
        suffixed = self.at[i].glued and self.is_number(i - 1)  # "$5m."
        short = len(text) < ABBREVIATED and not suffixed
        month = text in self.words.months and len(text) <= ABBREVIATED  # "Sept.", but not "28 April."
        return short or bool(bound) or month or text in self.words.short

    def _addressed(self) -> dict[int, str]:
        """Return what is an address of the net or a telephone number, by the place of each of its characters."""
        found: dict[int, str] = {}
        text = self.text
        if "@" in text or "://" in text or "www." in text or "WWW." in text:
            for match in re.finditer(r"\S+", self.text):
                if "://" in match[0] or "@" in match[0] or match[0].lower().startswith("www."):
                    found |= dict.fromkeys(range(*match.span()), "address")
        if "#" in self.text:
            for match in _FAULT.finditer(self.text):  # what a spreadsheet writes for an error
                found |= dict.fromkeys(range(*match.span()), "error")
        if any(sum(map(str.isdigit, run)) >= PHONE_DIGITS for run in _RUN.findall(self.text)):
            for match in _phones(self.words.phones, self.words.phones_on).finditer(self.text):
                if sum(map(str.isdigit, match[0])) >= PHONE_DIGITS:
                    found |= dict.fromkeys(range(*match.span()), "telephone")
        return found

    def is_addressed(self, i: int) -> bool:
        """Whether a token belongs to an address of the net or to a telephone number."""
        if self._addresses is None:
            self._addresses = self._addressed()
        return self.at[i].start in self._addresses
