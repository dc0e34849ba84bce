"""Firms: the companies that a story names, one of which is "the company"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from consilience.reading.stories import Story

_APPOSED = 5
"""Tokens from a name to the noun that says what firm it is, at most: "Kallio, the Finnish food retailer"."""


@dataclass(frozen=True, slots=True)
class Firm:
    """A firm at its place in the text, with the noun that says what it is; "" where only its name does."""

    name: str
    at: int
    noun: str


def firm_of(story: Story, first: int, end: int) -> Firm | None:
    """Return the firm that a run of capitals names: "battery maker Voltra", "Norvane Corp.", "Kallio, a retailer"."""
    s, c = story, story.cues
    while first < end and s.word(first) in c.determiners:
        first += 1
    if end - first > 1 and s.word(first) in c.firms and s.starts_sentence(first):
        return Firm(s.quoted(first + 1, end), first, s.word(first))  # "Carmaker Nordwagen"
    if first == end or any(s.word(k) in c.titles for k in range(first, end)):
        return None
    name = s.quoted(first, end)
    if s.word(first - 1) in c.firms and not s.is_capital(first - 1):
        return Firm(name, first, s.word(first - 1))
    if s.word(end) == "," and s.word(end + 1) in c.articles:
        near = range(end + 2, end + 2 + _APPOSED)
        noun = next((k for k in near if s.word(k) in c.firms or s.at(k).kind != "word"), end)
        if s.word(noun) in c.firms and s.at(noun + 1).kind == "sign":
            return Firm(name, first, s.word(noun))
    return Firm(name, first, "") if end - first > 1 and s.word(end - 1) in c.legal_forms else None


def firm_meant(firms: Sequence[Firm], story: Story, noun: str, at: int) -> tuple[str, bool] | None:
    """Return the firm that "the company" or "the airline" stands for at a token, and whether no other may be meant."""
    c = story.cues
    before = [one for one in firms if one.at < at]
    if noun not in c.companies:
        before = [one for one in before if one.noun == noun]
    names = {one.name for one in before}
    return (before[-1].name, len(names) == 1) if before and noun in c.companies | c.firms else None
