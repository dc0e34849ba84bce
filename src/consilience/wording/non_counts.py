"""Numbers that are not counts: one ordered table of the rules that say so, the first of which decides.

The words before a number are asked first, then those behind it, then the look of the whole mention.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import get_args

from consilience.wording.conventions import Meaning
from consilience.wording.languages import words_of
from consilience.wording.mentions import Mention, Numeral
from consilience.wording.passages import Passage
from consilience.wording.positions import Look, Position, connects
from consilience.wording.rules import NonCount, Stage
from consilience.wording.rules_before import BEFORE
from consilience.wording.rules_behind import BEHIND
from consilience.wording.rules_whole import WHOLE

NON_COUNTS: tuple[NonCount, ...] = (*BEFORE, *BEHIND, *WHOLE)
"""Every rule by which a number is not a count, in the order in which they are asked."""

_STAGES: dict[Stage, tuple[NonCount, ...]] = {
    stage: tuple(rule for rule in NON_COUNTS if rule.stage == stage) for stage in get_args(Stage)
}


_IN_WORDS = tuple(rule for rule in _STAGES["whole"] if rule.in_words)


@lru_cache(maxsize=50_000)
def _asked(stage: Stage, locale: str | None, text: str, year: bool) -> tuple[NonCount, ...]:
    """Return the rules of a stage that the word beside a number may concern; each word is looked up once."""
    words = words_of(locale or "en")
    return tuple(rule for rule in _STAGES[stage] if rule.when is None or rule.when(words, text, year))


def concerns_behind(locale: str | None, word: str) -> bool:
    """Whether some rule asks for a word behind a number, besides those that ask whatever stands there."""
    whole, all_ends = _looked_at(locale, "", word), _looked_at(locale, "", "")
    return whole != all_ends or _asked("behind", locale, word, False) != _asked("behind", locale, "", False)


@lru_cache(maxsize=50_000)
def _looked_at(locale: str | None, before: str, behind: str) -> tuple[NonCount, ...]:
    """Return the rules of whole mentions that the words before and behind one may concern."""
    words = words_of(locale or "en")
    rules = (rule for rule in _STAGES["whole"] if rule.between is None or rule.between(words, before, behind))
    return tuple(rules)


def _first(rules: Iterable[NonCount], place: Position | Look) -> tuple[NonCount, int] | None:
    for rule in rules:
        end = rule.end(place)
        if end is not None:
            return rule, end
    return None


def _mention(found: tuple[NonCount, int] | None) -> Mention | None:
    if found is None:
        return None
    rule, end = found
    return Mention(rule.code, end, rule.rival, note=rule.note, rule=rule.name)


def role_before(p: Passage, i: int, low: Numeral, meanings: frozenset[Meaning], bound: bool) -> Mention | None:
    """Say what a number is from the words before it, which bind it or not; None where they leave it a count."""
    place = Position.before(p, i, low, meanings, bound)
    beside = p.convention.locale, place.previous, low.is_year
    found = _first(_asked("before", *beside), place)
    if found is None and not bound:
        found = _first(_asked("unbound", *beside), place)
    if found is not None and found[0].yields:
        ranged = connects(p, low.end, True) and p.is_number(low.end + 1)  # "in 2-3 days"
        if role_after(p, low.end + 2 * ranged, low) is not None:
            return None
    return _mention(found)


def role_after(p: Passage, i: int, number: Numeral, between: bool = False) -> Mention | None:
    """Say what a number is from the words behind it, which start at a token; None where they leave it a count."""
    if (
        p.begins(i) or p.paragraph_ends(i) or (between and p.at[i].text in p.words.joined)
    ):  # "797,000. Half a million", "entre 100 y 200"
        return None
    place = Position.behind(p, i, number, between)
    joined = place.word > i  # by a hyphen: any rule may look at either
    rules = _STAGES["behind"] if joined else _asked("behind", p.convention.locale, p.at[i].text, False)
    return _mention(_first(rules, place))


def role_of(p: Passage, mention: Mention) -> Mention:
    """Return the mention, or what it is instead of a figure by its look."""
    start, end = mention.start, mention.end
    digits = start
    while digits < end and p.at[digits].kind != "number":
        digits += 1
    if digits < end:
        rules = _looked_at(p.convention.locale, p.at[start - 1].text, p.at[end].text)
    else:
        rules, digits = _IN_WORDS, -1
    found = _first(rules, Look(p, mention, digits, start, end))
    if found is None:
        return mention
    rule, _ = found
    bare = mention._replace(code=rule.code, rival=rule.rival, amount=None, note=rule.note or mention.note)
    return bare._replace(meanings=mention.meanings if rule.rival else frozenset(), rule=rule.name)
