"""In which language a whole text is: a number reads otherwise in another one, "2.400 Stellen", "1,3 Milliarden"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

from consilience.wording.languages import LANGUAGES
from consilience.wording.languages.commonest import COMMONEST

_FEWEST = 12
"""Words of a text, or signs of a script, from which its language can be seen, at least."""
_SHARE = 0.2
"""The share of common words in a text of a language, at least: 0.3 to 0.5 in news."""
_DIFFERENT = 4
"""Common words that differ, at least: "est." may stand behind each of many numbers."""
_AHEAD = 1.25
"""How many times the common words of any other language it must have."""
_SCRIPTS = (
    ("ja", re.compile("[ぁ-ヿ]")),
    ("ko", re.compile("[가-힣]")),
    ("hi", re.compile("[ऀ-ॿ]")),
    ("zh", re.compile("[一-鿿]")),  # behind Japanese, which has such signs beside its own
)
_LETTERS = re.compile(r"[^\W\d_]+")


def language_of(text: str) -> str | None:
    """Return the language of a text: its code where it has a table of words, else its name; None if that is unsure.

    What decides is which language's commonest words stand in it, or a script that one language has.

    Examples
    --------
    >>> language_of("Die Polizei sprach von 9.500 Teilnehmern, und die Veranstalter zählten auf dem Platz 18.000.")
    'de'
    >>> language_of("500 Teilnehmer") is None
    True
    """
    for language, script in _SCRIPTS:
        signs = len(script.findall(text))
        if signs >= _FEWEST and signs >= _SHARE * len(text):
            return language
    return commonest(_LETTERS.findall(text.lower()))


def commonest(words: Iterable[str]) -> str | None:
    """Return the language whose commonest words are among some small words; None if there are few, or of several."""
    told = list(words)
    if len(told) < _FEWEST:
        return None
    known = _languages()
    counts = Counter(language for word in told for language in known.get(word, ()))
    (best, most), (_, next_most) = [*counts.most_common(2), ("", 0), ("", 0)][:2]
    if most < _SHARE * len(told) or most < _AHEAD * next_most:
        return None
    return best if len({word for word in told if best in known.get(word, ())}) >= _DIFFERENT else None


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    """Return the languages of each common word."""
    found: dict[str, tuple[str, ...]] = {}
    for language, words in COMMONEST.items():
        for word in set(words.split()):
            found[word] = (*found.get(word, ()), language)
    return found


def locale_of(text: str) -> str | None:
    """Return the locale by which a text is read where nobody states one.

    It is that of its language; English where it is too short to show one; None in a language without words of ours,
    where figures are then refused.
    """
    language = language_of(text) or "en"
    return language if language in LANGUAGES else None
