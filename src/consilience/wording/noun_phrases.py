"""The noun behind a number, and what it is counted for each of: "five plain-clothes officers a day"."""

from __future__ import annotations

from consilience.wording.mentions import NOUN_WORDS, Mention
from consilience.wording.passages import Passage


def noun_end(p: Passage, i: int) -> int:
    """Return the end of the noun that starts at a token, or the token itself where none does."""
    words, start = p.words, i
    first = i = noun_start(p, i)
    while i - first < NOUN_WORDS and p.at[i].kind == "word" and not _ends(p, start, first, i):
        # A hyphen goes on with the word, and a slash names another.
        joined = p.at[i + 1].text in ("-", "/", "'") and p.at[i + 1].glued and p.at[i + 2].glued
        i += 1
        if p.at[i].text == "/" and p.rate(i):  # "passengers/day"
            break
        numbered = joined and p.is_number(i + 1)
        if joined and (p.at[i + 1].kind == "word" or (numbered and p.at[i].text == "-")):
            i += 2 if numbered or p.at[i + 1].text in words.closing else 1  # "T-72 tanks", "pick-up trucks"
        elif p.is_counted(i - 1) and not (p.at[i - 2].text == "-" and p.at[i].kind == "word" and i - 2 > first):
            break  # but "plain-clothes officers"
    return i if i > first else start


def _ends(p: Passage, start: int, first: int, i: int) -> bool:
    """Whether the noun that begins at one token ends before another, though that one is a word."""
    words = p.words
    if not p.together(start - 1, i) or p.at[i].text in words.closing or p.is_month(i) or p.phrase(i, words.after):
        return True
    if p.phrase(i, words.said_rates):
        return True
    aside = p.phrase(i, words.asides) if i > first else None
    return i > first and bool(
        p.phrase(i, words.before) or p.phrase(i, p.vague) or (aside is not None and aside[1] == "part")
    )


def noun_start(p: Passage, i: int) -> int:
    """Return the token at which a noun begins: behind "of the", "more" and "of them"."""
    if p.selected(i) > i:
        return p.selected(i)
    if p.at[i].text in p.words.of:  # "thousands of people"
        return i + 2 if p.at[i + 1].text in p.words.determiners | p.words.quantifiers else i + 1
    return i + 1 if p.at[i].text in p.words.more and p.at[i + 1].text not in p.words.than else i


def rate_behind(p: Passage, mention: Mention) -> str:
    """Return what a count is said for each of: the "/day" of "300 people a day"; "" where it measures, or nothing."""
    unit, behind = p.unit(mention.start, mention.end)
    return "" if unit else p.rate(behind) or p.rate(noun_end(p, behind))
