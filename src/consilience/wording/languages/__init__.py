"""The words of each language that has a table; a table is loaded when a text is first read by it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

from consilience.wording.vocabulary import Wording, all_words

if TYPE_CHECKING:
    from consilience.wording.cues import Cues

LANGUAGES: Mapping[str, str] = MappingProxyType(
    {
        "en": "english",
        "de": "german",
        "es": "spanish",
        "fr": "french",
        "hi": "hindi",
        "it": "italian",
        "ja": "japanese",
        "ko": "korean",
        "nl": "dutch",
        "pl": "polish",
        "pt": "portuguese",
        "ru": "russian",
        "sv": "swedish",
        "tr": "turkish",
        "uk": "ukrainian",
        "zh": "chinese",
    }
)
"""The module of each language, which holds its words by its name in capitals."""


@cache
def words_of(locale: str) -> Wording:
    """Return the words of a locale's language; English ones where its language has no table."""
    name = LANGUAGES.get(locale.replace("-", "_").split("_")[0], LANGUAGES["en"])
    words: Wording = getattr(import_module(f"consilience.wording.languages.{name}"), name.upper())
    return words


@cache
def known_in(locale: str) -> frozenset[str]:
    """Return every word of the tables of a locale's language."""
    return all_words(words_of(locale))


CUES: Mapping[str, str] = MappingProxyType({"en": "english", "de": "german"})
"""The languages that have words for who states a figure, in the module of that name with ``_cues``."""


@cache
def cues_of(locale: str) -> Cues:
    """Return the cue words of a locale's language; English ones where its language has none."""
    name = CUES.get(locale.replace("-", "_").split("_")[0], CUES["en"])
    cues: Cues = getattr(import_module(f"consilience.wording.languages.{name}_cues"), f"{name.upper()}_CUES")
    return cues
