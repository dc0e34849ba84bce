"""A number that belongs to the name before it: "the Leopard 2 tanks", "a Falcon 9 rocket", "Terminator 2".

Each function returns the end of what is not a count, or None where it leaves the number alone.
"""

from __future__ import annotations

from functools import cache

from consilience.wording.languages import words_of
from consilience.wording.languages.english_places import KNOWN_PLACES
from consilience.wording.mentions import DASHES, YEAR
from consilience.wording.passages import Passage
from consilience.wording.positions import Position
from consilience.wording.vocabulary import is_known

_DIGITS = 3  # of a number in a name, at most
_WORDS = 5  # of a name, at most
_NEAR = 8  # tokens to another number of a list, at most


def in_name(at: Position) -> int | None:
    """Read the 2 of "the Leopard 2 tanks", "14 Leopard 2 tanks", "a Falcon 9 rocket", "the Voyager 2"."""
    p, first = at.p, _name_start(at)
    if first is None or _is_placed(p, first):
        return None
    before = p.at[first - 1].text
    # "In 2014 Leopard 2 tanks", "On May 12 Ukraine 2 tanks"
    counted = before in p.words.numbers or (p.is_number(first - 1) and not YEAR.fullmatch(before))
    counted = counted and not p.begins(first)  # "killed 40" on the line before
    led = before in p.words.articles | p.words.definite | p.words.determiners or (counted and not _dates(p, first - 1))
    return at.end if led or _is_single(at) else None


def in_name_perhaps(at: Position) -> int | None:
    """Read the 2 of "saw Terminator 2", "sent Leopard 2 tanks", but not "Kyiv 2", "Quake Kills 30"."""
    p, first = at.p, _name_start(at)
    addressed = p.at[at.end].text == "," and p.is_number(at.end + 1)  # "Unter den Linden 77, 10117 Berlin"
    if first is None or addressed or _is_listed(p, first, at.end):
        return None
    if _starts(p, first):  # a cell "Toy Story 3", "Gate 12"
        alone = first == 0 and p.at[at.end].kind == "end" and len(at.number.text) < _DIGITS
        return at.end if alone else None
    if p.is_counted(at.end):  # "sent Ukraine 31 tanks"
        return at.end if len(at.number.text) == 1 and not _is_placed(p, first) else None
    behind = p.at[at.end]
    ended = behind.kind != "word" or (behind.text in p.words.closing and not _is_placed(p, first))
    return at.end if ended and behind.text not in p.words.of else None


def _name_start(at: Position) -> int | None:
    """Return where the capitals begin that a short number stands behind, if they may be a name with a number."""
    p, i, digits = at.p, at.start, at.number.text
    last = p.typed(i - 1)
    named = last[:1].isupper() and len(last) > 1 and last[-1].islower() and not last.endswith(("s", "ed"))
    plain = digits.isdigit() and len(digits) <= _DIGITS and at.number.multiple == 1 and p.is_number(i)
    apart = at.previous == "" or p.line_ends(i) or p.unit(i, at.end)[0] or p.at[at.end].text in DASHES
    if not (named and plain) or apart:
        return None
    first = i
    while first > i - _WORDS and _is_capital(p, first - 1) and not p.begins(first):
        first -= 1
    typed = [p.at[k].text for k in range(first, i)]
    known = any(_knows(p.convention.locale or "en", word) for word in typed) or " ".join(typed) in KNOWN_PLACES
    return None if known else first


def _is_capital(p: Passage, i: int) -> bool:
    return p.at[i].text == "&" or (p.at[i].kind == "word" and p.typed(i)[0].isupper() and p.typed(i)[-1] != ".")


@cache
def _knows(locale: str, word: str) -> bool:
    return is_known(words_of(locale), word) or word in KNOWN_PLACES


def _dates(p: Passage, i: int) -> bool:
    return p.is_month(i - 1)


def _starts(p: Passage, i: int) -> bool:
    """Whether a sentence starts at a token."""
    return p.at[i - 1].kind == "end" or p.begins(i) or p.line_ends(i) or p.at[i - 1].text in ('"', "'", ":")


def _is_placed(p: Passage, i: int) -> bool:
    """Whether what begins at a token says where something happened: "in the West Bank 12 men"."""
    k = i - 1 if p.at[i - 1].text in p.words.articles | p.words.definite | p.words.determiners else i
    return p.at[k - 1].text in p.words.places | p.words.starts


def _is_single(at: Position) -> bool:
    """Whether several would have to be counted by a noun in the singular: "Falcon 9 rocket"."""
    p, k = at.p, at.end
    noun, behind = p.at[k], p.at[k + 1]
    if noun.text in p.words.verbs_single:  # "Voyager 2 was"
        return at.number.value > 1
    if noun.kind != "word" or not p.typed(k).islower() or at.number.value < 2 or p.is_counted(k):
        return False
    return _is_noun(p, k) and (behind.kind != "word" or behind.text in p.words.closing)


def _is_noun(p: Passage, i: int) -> bool:
    text = p.at[i].text
    return text in p.words.persons | p.words.labels or not is_known(p.words, text)


def _is_listed(p: Passage, first: int, end: int) -> bool:
    """Whether other numbers behind names of their own stand near: "Labour 412, Greens 4", "12 in Iran and Iraq 5"."""
    joins = p.words.joined | p.words.but | {",", ";", "/"}
    follows = p.at[end].text in joins and any(p.is_number(k) for k in range(end + 2, end + _NEAR))
    leads = p.at[first - 1].text in joins
    return follows or (leads and any(p.is_number(k) for k in range(max(0, first - _NEAR), first - 1)))
