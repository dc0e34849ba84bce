"""The kinds of words that figures are read by, of which each language has its own; and how their tables are written.

A phrase is a string of words and signs parted by blanks; phrases are parted by commas. Abbreviations are
written without their dot.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

Phrases = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
"""First word -> (all words of the phrase, meaning), longest phrase first."""


def phrase_table(meanings: Mapping[str, str]) -> Phrases:
    """Index phrases by their first word, the longest first, so that a lookup takes constant time."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for meaning, phrases in meanings.items():
        for phrase in phrases.split(","):
            words = tuple(phrase.split())
            table.setdefault(words[0], []).append((words, meaning))
    return {word: tuple(sorted(rows, key=lambda row: -len(row[0]))) for word, rows in table.items()}


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language that say how a number is meant.

    A language is data: see `consilience.wording.languages.english` and the modules beside it.
    """

    before: Phrases
    """Phrases in front of a number: its meaning, or "" where they change nothing ("a total of")."""
    after: Phrases
    """Phrases behind a number, or alone in a parenthesis behind it."""
    asides: Phrases
    """Phrases that are no figure, with what they are: a share, a factor, unknown, part, vague word."""
    behind: Phrases
    """Phrases right behind a number that make a share ("%"), a factor ("times") or a doubt of it."""
    multiples: Mapping[str, Decimal]
    """Words that multiply the number before them."""
    suffixes: Mapping[str, Decimal]
    """Letters that multiply when they stand right behind the digits."""
    vague: Mapping[str, str] = field(default_factory=dict)
    """The vague words of the convention with the language's own words for each, which are read alike."""
    numbers: Mapping[str, int] = field(default_factory=dict)
    """Small number words."""
    articles: frozenset[str] = frozenset()
    """Words that mean one before a multiple: "a hundred"."""
    fractions: Mapping[str, Decimal] = field(default_factory=dict)
    """Words such as "half", which count only before a multiple: "half a million"."""
    to: frozenset[str] = frozenset()
    """Words between the two ends of a range."""
    up: frozenset[str] = frozenset()
    """Words that may stand before `to`, behind `between`: "from 9 up to 12"."""
    deviations: Phrases = field(default_factory=dict)
    """Words and signs before how far a number may be off to either side."""
    between: frozenset[str] = frozenset()
    """Words in front of a range whose ends are joined by one of `to` or `joined`."""
    joined: frozenset[str] = frozenset()
    but: frozenset[str] = frozenset()
    """Words that, like `joined`, may stand between two bounds: "at least 20 but no more than 45"."""
    either: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    months_whole: frozenset[str] = frozenset()
    """Short months that are never abbreviated: a dot behind them ends the sentence."""
    durations: frozenset[str] = frozenset()
    years: frozenset[str] = frozenset()
    """Words in front of a year."""
    eras: frozenset[str] = frozenset()
    ordinals: frozenset[str] = frozenset()
    clock: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    """Words in front of a number that is a name: "flight 370"."""
    names_dotted: frozenset[str] = frozenset()
    """Abbreviations that do so where they have their dot: "No. 5"."""
    places: frozenset[str] = frozenset()
    """Words in front of a number that counts circumstances: "in 3 attacks"."""
    changes: frozenset[str] = frozenset()
    """Words before `starts` or `steps` that make a change of what would be a range or a count."""
    starts: frozenset[str] = frozenset()
    steps: frozenset[str] = frozenset()
    onto: frozenset[str] = frozenset()
    """Words that lead to the end of a change and never to that of a range."""
    wholes: frozenset[str] = frozenset()
    """Words between a share and its whole: "9 of 10"."""
    streets: frozenset[str] = frozenset()
    """Words that make an address of "10 Downing Street"."""
    people: frozenset[str] = frozenset()
    """Words behind a number that could be a year, and show that it is a count."""
    aged: frozenset[str] = frozenset()
    """Words before "under 5" or "over 65" that make an age of it."""
    negations: frozenset[str] = frozenset()
    degrees: frozenset[str] = frozenset()
    """Words before a vague word that change its size: "low hundreds"."""
    units: Mapping[str, str] = field(default_factory=dict)
    """Words and signs of units, with one name for each."""
    powers: Mapping[str, str] = field(default_factory=dict)
    """Words before or behind a length that make an area or a volume of it: "300 square km"."""
    units_typed: Mapping[str, str] = field(default_factory=dict)
    """Units that are read only as they are typed here: right behind the digits, "48.8C", or before them, "Rs 5"."""
    doubtful: frozenset[str] = frozenset()
    """Behind a number, as typed: what may be a unit or a multiple."""
    sides: frozenset[str] = frozenset()
    """Capitals before a plain number that it counts, while others make a code of it: "US 250", "ISO 9001"."""
    short: frozenset[str] = frozenset()
    """Further abbreviations, whose dot ends no sentence."""
    rates: frozenset[str] = frozenset()
    """Words between what is counted and the base of its rate: "37 deaths per 1,000 births"."""
    limits: frozenset[str] = frozenset()
    """Words before a range in a parenthesis that bounds the figure before it: "500 (95% CI 400-600)"."""
    attributed: frozenset[str] = frozenset()
    """Words in a parenthesis whose figure is another source's: "500 (300 according to the UN)"."""
    ages: frozenset[str] = frozenset()
    """Words before an age."""
    turns: frozenset[str] = frozenset()
    """Words before an age that nothing counted follows: "turned 100 on Friday"."""
    bodies: frozenset[str] = frozenset()
    """Words in the names of places and bodies, which have no age: "South Africa (34)"."""
    dotted: frozenset[str] = frozenset()
    """Words before "3." that make an ordinal of it; none where a dot makes no ordinals."""
    persons: frozenset[str] = frozenset()
    """Words behind "one" that make it a count."""
    ways: frozenset[str] = frozenset()
    """Further words that end an address in prose."""
    ways_first: frozenset[str] = frozenset()
    """Words that begin an address behind its number: "12 Rue de Rivoli"."""
    ways_last: frozenset[str] = frozenset()
    """How words end that stand before the number of a house: "Hauptstraße 5"."""
    scores: frozenset[str] = frozenset()
    """Words beside a score: "a 3-1 victory"."""
    puts: frozenset[str] = frozenset()
    """Words before "at" that make a figure of what would be a place or a time: "put the toll at 87"."""
    verbs: frozenset[str] = frozenset()
    """Words behind a noun that begin a statement of their own: "5 children, and 40 were hurt"."""
    closing: frozenset[str] = frozenset()
    """Words that end the noun behind a number: verbs, prepositions."""


def words_in(text: str) -> frozenset[str]:
    """Read a set of words."""
    return frozenset(text.split())


def multiples_in(text: str) -> dict[str, Decimal]:
    """Read a table such as "thousand 3, dozen x12": each word with its power of ten, or a factor after x."""
    pairs = (entry.split() for entry in text.split(","))
    return {word: Decimal(by[1:]) if by[0] == "x" else Decimal(10) ** int(by) for word, by in pairs}


def numbers_in(text: str) -> dict[str, int]:
    """Read a table such as "one 1, two 2": each word with its number."""
    return {word: int(number) for word, number in (entry.split() for entry in text.split(","))}


def units_in(text: str) -> dict[str, str]:
    """Read a table such as "km: km kilometre, mile: miles": each word with the name of its unit."""
    table: dict[str, str] = {}
    for entry in text.split(","):
        name, _, words = entry.partition(":")
        table |= dict.fromkeys(words.split(), name.strip())
    return table
