"""The words of all languages but English beside a number, which docs/print_language_index.py writes."""

from __future__ import annotations

from collections.abc import Mapping

from consilience.wording.word_tables import written

_INDEX = written("index")

BEFORE: Mapping[str, Mapping[str, str]] = _INDEX["before"]
"""Phrases in front of a number by their meaning, by language."""
BEHIND: Mapping[str, Mapping[str, str]] = _INDEX["behind"]
"""Phrases behind a number by their meaning, by language."""
NUMBERS: Mapping[str, str] = _INDEX["numbers"]
"""Words of numbers."""
NAMES: Mapping[str, str] = _INDEX["names"]
"""Words before a number that is a name, by language."""
SPANS: Mapping[str, str] = _INDEX["spans"]
"""Words behind a number that make a date, a time or a span of time of it, by language."""
MINUS: Mapping[str, str] = _INDEX["minus"]
"""Words for minus, by language."""
NEGATIONS: Mapping[str, str] = _INDEX["negations"]
"""Words that deny the number behind them, by language."""
ARTICLES: Mapping[str, str] = _INDEX["articles"]
"""Articles between a bound and its number, by language."""
JOINTS: Mapping[str, str] = _INDEX["joints"]
"""Words between two numbers."""
TOGETHER: str = _INDEX["together"]
"""Languages that write a number in one word of Latin letters."""
BESIDE: str = _INDEX["beside"]
"""The words of all these tables, of phrases the first and the last."""
