"""The kinds of words that figures are read by, of which each language has its own; and how their tables are written.

Each field of `Wording` names a kind of words and says how its entries are written; `language_tables` reads the table of
a language by them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import Field, dataclass, field, fields
from decimal import Decimal
from typing import Any, get_args

from consilience.wording.conventions import RATIOS, Meaning
from consilience.wording.reasons import REASONS
from consilience.wording.spelling import Spelling
from consilience.wording.word_tables import (
    Phrases,
    fractions_in,
    multiples_in,
    numbers_in,
    phrase_table,
    spelling_in,
    units_in,
    words_in,
)


def _kind(read: Callable[[Any], Any], known: frozenset[str] | None = None) -> Any:
    """Declare a kind of words: how its entries are read, and which meanings its phrases may have."""
    empty = read("") if read is words_in else {}
    return field(default_factory=lambda: empty, metadata={"read": read, "known": known})


def _phrases(*known: str) -> Any:
    return _kind(phrase_table, frozenset(known) if known else None)


DOUBT = "perhaps a bound"
"""The meaning of words that may bind a number behind them or may not: "sobre 500", about 500 or on 500."""
_MEANINGS = ("", DOUBT, *get_args(Meaning))


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Wording:
    """The words of one language that say how a number is meant.

    A language is data: see `consilience.wording.languages.english` and the modules beside it.
    """

    before: Phrases = _phrases(*_MEANINGS)
    """Phrases in front of a number: its meaning, or "" where they change nothing ("a total of")."""
    after: Phrases = _phrases(*_MEANINGS)
    """Phrases behind a number, or alone in a parenthesis behind it."""
    contracted: Mapping[str, str] = _kind(dict)
    """How the last word of a phrase in front of a number is written with an article: "más del 60 %"."""
    bound_articles: frozenset[str] = _kind(words_in)
    """Articles between a bound and its number: "casi el 60 %"."""
    asides: Phrases = _phrases(*REASONS, "part", "not applicable")
    """Phrases that are not figures, with their kind: a share, a factor, unknown, part, vague word."""
    behind: Phrases = _phrases(*REASONS)
    """Phrases right behind a number that make a share ("%"), a factor ("times") or a doubt of it."""
    multiples: Mapping[str, Decimal] = _kind(multiples_in)
    """Words that multiply the number before them."""
    suffixes: Mapping[str, Decimal] = _kind(multiples_in)
    """Letters that multiply when they stand right behind the digits."""
    vague: Mapping[str, str] = _kind(dict)
    """The vague words of the convention with the language's own words for each, which are read alike."""
    numbers: Mapping[str, int] = _kind(numbers_in)
    """Small number words."""
    articles: frozenset[str] = _kind(words_in)
    """Words that mean one before a multiple: "a hundred"."""
    fractions: Mapping[str, Decimal] = _kind(fractions_in)
    """Words such as "half", which count only before a multiple: "half a million"."""
    parts: Mapping[str, Decimal] = _kind(fractions_in)
    """Ordinals that are fractions behind a number or an article: "a fifth of a million", "three and a fifth"."""
    to: frozenset[str] = _kind(words_in)
    """Words between the two ends of a range."""
    up: frozenset[str] = _kind(words_in)
    """Words that may stand before `to`, behind `between`: "from 9 up to 12"."""
    deviations: Phrases = _phrases("±")
    """Words and signs before how far a number may be off to either side."""
    between: frozenset[str] = _kind(words_in)
    """Words in front of a range whose ends are joined by one of `to` or `joined`."""
    joined: frozenset[str] = _kind(words_in)
    but: frozenset[str] = _kind(words_in)
    """Words that, like `joined`, may stand between two bounds: "at least 20 but no more than 45"."""
    adding: frozenset[str] = _kind(words_in)
    """Words that bind a number before them, but add what stands behind them: "5% plus a fee"."""
    extras: frozenset[str] = _kind(words_in)
    """What is added to a price without an article: "$5 plus tax"."""
    conceded: Phrases = _phrases()
    """Phrases between a number and a higher one that may be right too: "300, if not 400"."""
    either: frozenset[str] = _kind(words_in)
    of: frozenset[str] = _kind(words_in)
    months: frozenset[str] = _kind(words_in)
    months_whole: frozenset[str] = _kind(words_in)
    """Short months that are never abbreviated: a dot behind them ends the sentence."""
    durations: frozenset[str] = _kind(words_in)
    years: frozenset[str] = _kind(words_in)
    """Words in front of a year."""
    dated: frozenset[str] = _kind(words_in)
    """Words before a hedge that make a year of the number behind it: "since about 2001"."""
    eras: frozenset[str] = _kind(words_in)
    ordinals: frozenset[str] = _kind(words_in)
    clock: frozenset[str] = _kind(words_in)
    names: frozenset[str] = _kind(words_in)
    """Words in front of a number that is a name: "flight 370"."""
    mileposts: frozenset[str] = _kind(words_in)
    """Units in front of a number that is a place on a road, where no number stands before them: "en el km 45"."""
    names_capital: frozenset[str] = _kind(words_in)
    """Words that do so where they have a capital: "Leopard 2", "Rule 404"."""
    labels: frozenset[str] = _kind(words_in)
    """What a cell calls its number: "Speed 90"."""
    verbs_single: frozenset[str] = _kind(words_in)
    """Verbs of one thing, behind a number that is a name: "Voyager 2 was"."""
    reporters: frozenset[str] = _kind(words_in)
    """Codes and reports of law between a volume and a page: "18 USC 922"."""
    names_dotted: frozenset[str] = _kind(words_in)
    """Abbreviations that do so where they have their dot: "No. 5"."""
    scales: frozenset[str] = _kind(words_in)
    """Words of a note on what numbers are in: "(in millions)", "($000)"."""
    money_typed: Mapping[str, str] = _kind(units_in)
    """Letters that are a currency right before what is written as a price: "R273.00"."""
    surcharges: frozenset[str] = _kind(words_in)
    """What is added to a price: "€6.56 + VAT"."""
    apertures: frozenset[str] = _kind(words_in)
    """Letters that a stroke joins to the number of a lens: "f/2.8"."""
    names_apart: frozenset[str] = _kind(words_in)
    """Those that leave alone what is counted behind them: "order 3 boxes"."""
    names_common: frozenset[str] = _kind(words_in)
    """Words of `names` that also say when or where: "week 12", but "last week 12 people died"."""
    pointing: frozenset[str] = _kind(words_in)
    """Words before those that make no name of them."""
    excepting: frozenset[str] = _kind(words_in)
    """Words behind `quantifiers` that leave out what follows: "all but 12 survived"."""
    places: frozenset[str] = _kind(words_in)
    """Words in front of a number that counts circumstances: "in 3 attacks"."""
    changes: frozenset[str] = _kind(words_in)
    """Words before `starts` or `steps` that make a change of what would be a range or a count."""
    starts: frozenset[str] = _kind(words_in)
    left: frozenset[str] = _kind(words_in)
    """Words behind what a change begins at: 31人から37人に増えた."""
    among: Phrases = _phrases("share")
    """Phrases between a whole and its share, the larger number first: 10人中3人."""
    each: frozenset[str] = _kind(words_in)
    """Words between a whole and its share: 3人に1人."""
    steps: frozenset[str] = _kind(words_in)
    crossed: frozenset[str] = _kind(words_in)
    """Words between the two sides of a size: "300 by 400 metres"."""
    based: frozenset[str] = _kind(words_in)
    """Words behind the base of a rate: "pour 100 000 habitants"."""
    steps_about: frozenset[str] = _kind(words_in)
    """Words of `steps` that also mean about, where nothing changes: "um 5 Grad"."""
    directions: frozenset[str] = _kind(words_in)
    """Words between a value and by how much it changed: "10, up 3"."""
    onto: frozenset[str] = _kind(words_in)
    """Words that lead to the end of a change and never to that of a range."""
    repeats: frozenset[str] = _kind(words_in)
    """Counters of how often something happens, which are a rate behind a duration that a name leads: 每两年一次."""
    wholes: frozenset[str] = _kind(words_in)
    """Words between a share and its whole: "9 of 10"."""
    streets: frozenset[str] = _kind(words_in)
    """Words that make an address of "10 Downing Street"."""
    decades: frozenset[str] = _kind(words_in)
    """Counters behind tens that may mean a decade of life too: 20대."""
    counters_joined: frozenset[str] = _kind(words_in)
    """Counters of one syllable that are written in one with a numeral of one: 두개, but not 두통, a headache."""
    machines: frozenset[str] = _kind(words_in)
    """Nouns before a number that such a counter counts: 차량 20대."""
    people: frozenset[str] = _kind(words_in)
    """Words behind a number that could be a year, and show that it is a count."""
    aged: frozenset[str] = _kind(words_in)
    """Words before "under 5" or "over 65" that make an age of it."""
    negations: frozenset[str] = _kind(words_in)
    nor: frozenset[str] = _kind(words_in)
    """Words that go on with a negation before them: "weder 20 noch 30"."""
    denials: frozenset[str] = _kind(words_in)
    """Words that turn a bound some words further on: "unlikely to exceed 5"."""
    denied_behind: frozenset[str] = _kind(words_in)
    """Words that deny a bound before them, at the end of a clause: "übersteigt 5 nicht"."""
    failing: frozenset[str] = _kind(words_in)
    """Words that do so before "to": "failed to exceed 5"."""
    refusing: frozenset[str] = _kind(words_in)
    """Words that do so but before "to": "no longer above 5", not "no to 5 more homes"."""
    undenied: frozenset[str] = _kind(words_in)
    """Words between a denial and what it denies: "never fell below 5"."""
    doubting: frozenset[str] = _kind(words_in)
    """Those of `denials` and `undenied` that leave nothing certain: "not necessarily more than 5"."""
    degrees: frozenset[str] = _kind(words_in)
    """Words before a vague word that change its size: "low hundreds"."""
    units: Mapping[str, str] = _kind(units_in)
    """Words and signs of units, with one name for each."""
    powers: Mapping[str, str] = _kind(units_in)
    """Words before or behind a length that make an area or a volume of it: "300 square km"."""
    units_typed: Mapping[str, str] = _kind(units_in)
    """Units that are read only as they are typed here: right behind the digits, "48.8C", or before them, "Rs 5"."""
    doubtful: frozenset[str] = _kind(words_in)
    """Behind a number, as typed: what may be a unit or a multiple."""
    doubtful_money: frozenset[str] = _kind(words_in)
    """Behind a price: what is a unit elsewhere, and may be a multiple here."""
    sides: frozenset[str] = _kind(words_in)
    """Capitals before a plain number that it counts, while others make a code of it: "US 250", "ISO 9001"."""
    short: frozenset[str] = _kind(words_in)
    """Further abbreviations, whose dot ends no sentence."""
    rate_adverbs: Mapping[str, str] = _kind(units_in)
    """Words behind a measure that make a rate of it: "5 tonnes daily"."""
    rate_bases: Mapping[str, str] = _kind(units_in)
    """What prices and measures are said for each of, beside units and times: "87 cents a share", "$5 per head"."""
    time_shifts: frozenset[str] = _kind(words_in)
    """Words behind such a time that make a date of it: "5 tonnes a year ago"."""
    rates: frozenset[str] = _kind(words_in)
    """Words between what is counted and the base of its rate: "37 deaths per 1,000 births"."""
    said_rates: Phrases = _phrases()
    """Phrases behind a measure or its noun with what it is for each of: "pro Tag".

    "day?" may be a date ("am Tag danach"), "day??" also before any noun ("в день выборов"), and "year*" is a rate
    only behind a unit ("300 euros annuels").
    """
    led_rates: Phrases = _phrases()
    """Phrases right before a number with the unit that it is for each of: "pro Kopf 500 Euro", 时速300公里."""
    limits: frozenset[str] = _kind(words_in)
    """Words before a range in a parenthesis that bounds the figure before it: "500 (95% CI 400-600)"."""
    attributed: frozenset[str] = _kind(words_in)
    """Words in a parenthesis whose figure is another source's: "500 (300 according to the UN)"."""
    ages: frozenset[str] = _kind(words_in)
    """Words before an age."""
    turns: frozenset[str] = _kind(words_in)
    """Words before an age that nothing counted follows: "turned 100 on Friday"."""
    bodies: frozenset[str] = _kind(words_in)
    """Words in the names of places and bodies, which have no age: "South Africa (34)"."""
    dotted: frozenset[str] = _kind(words_in)
    """Words before "3." that make an ordinal of it; none where a dot makes no ordinals."""
    persons: frozenset[str] = _kind(words_in)
    """Words behind "one" that make it a count."""
    ways: frozenset[str] = _kind(words_in)
    """Further words that end an address in prose."""
    ways_first: frozenset[str] = _kind(words_in)
    """Words that begin an address behind its number: "12 Rue de Rivoli"."""
    ways_named: frozenset[str] = _kind(words_in)
    """Words before the name of a street, which the number of a house follows: "calle Mayor 12"."""
    ways_last: frozenset[str] = _kind(words_in)
    """How words end that stand before the number of a house: "Hauptstraße 5"."""
    scores: frozenset[str] = _kind(words_in)
    """Words beside a score: "a 3-1 victory"."""
    puts: frozenset[str] = _kind(words_in)
    """Words before "at" that make a figure of what would be a place or a time: "put the toll at 87"."""
    verbs: frozenset[str] = _kind(words_in)
    """Words behind a noun that begin a statement of their own: "5 children, and 40 were hurt"."""
    closing: frozenset[str] = _kind(words_in)
    """Words that end the noun behind a number: verbs, prepositions."""
    months_capital: frozenset[str] = _kind(words_in)
    """Months that are another word where they are written small: "may", "march"."""
    times: Mapping[str, str] = _kind(units_in)
    """Names of the units of time of a rate, with their signs: "km per hour"."""
    contrasting: frozenset[str] = _kind(words_in)
    """Pairs of words before a number that another one has replaced: "12 rather than 15"."""
    every: frozenset[str] = _kind(words_in)
    """Words between `wholes` and the whole: "one in every three"."""
    multipliers: frozenset[str] = _kind(words_in)
    """Words before "of" and a factor: "a factor of 10"."""
    margins: frozenset[str] = _kind(words_in)
    """Pairs of words around an error: "à 5 % près"."""
    trades: frozenset[str] = _kind(words_in)
    """Words between the two numbers of an offer or a score: "3 for 2"."""
    strengths: frozenset[str] = _kind(words_in)
    """Words that a hyphen joins to a count: "a 300-strong force"."""
    settles: frozenset[str] = _kind(words_in)
    """Words before "at" that make a figure of a large number: "closed at 34,000", but "closed at 5"."""
    minus: frozenset[str] = _kind(words_in)
    """Words before a number that make it negative."""
    names_joined: frozenset[str] = _kind(words_in)
    """Words that a hyphen joins to a number in a name, small letters included: "covid-19"."""
    plurals: frozenset[str] = _kind(words_in)
    """How words end that name more than one thing."""
    singulars: frozenset[str] = _kind(words_in)
    """How words end that only look as if they did."""
    aged_by: frozenset[str] = _kind(words_in)
    """Words between `aged` and an age: "children under 5"."""
    old: frozenset[str] = _kind(words_in)
    """Words behind a duration that make an age of it: "34 years old"."""
    materials: frozenset[str] = _kind(words_in)
    """Nouns behind "of" that are measured and never counted: "5m of water"."""
    hours: frozenset[str] = _kind(words_in)
    """Words before an hour, which are before a count too: "alle 18", "fino alle 18 persone"."""
    past: frozenset[str] = _kind(words_in)
    """Words between a part of an hour and the hour: "half past 10"."""
    out: frozenset[str] = _kind(words_in)
    """Words before `wholes` that change nothing: "9 out of 10"."""
    at: frozenset[str] = _kind(words_in)
    """Words between `puts` and a figure: "put at 87"."""
    aging: frozenset[str] = _kind(words_in)
    """A person and a verb before an age: "she_was"."""
    definite: frozenset[str] = _kind(words_in)
    """Articles of what is known: "the"."""
    determiners: frozenset[str] = _kind(words_in)
    """Words between `of` and its noun: "thousands of the people"."""
    demonstratives: frozenset[str] = _kind(words_in)
    """Words before a number word that points at something instead of counting it: "these two sides"."""
    more: frozenset[str] = _kind(words_in)
    """Words between a number and its noun: "500 more people"."""
    than: frozenset[str] = _kind(words_in)
    """Words behind `more` that make a comparison of it."""
    ones: frozenset[str] = _kind(words_in)
    """Words for one, which count only before `persons`."""
    quantifiers: frozenset[str] = _kind(words_in)
    """Words of `closing` that may begin the whole of a share: "38 % of all deaths"."""
    firsts: frozenset[str] = _kind(words_in)
    """Words for the first of an order, which make one of a round number before them: "thirty first"."""
    which: frozenset[str] = _kind(words_in)
    """Words before a duration that say which one: "the first 72 hours"."""
    halves_of_day: Phrases = _phrases("date")
    """Phrases behind an hour: "5 p m"."""
    notes: frozenset[str] = _kind(words_in)
    """Words in a square bracket that make a note of it: "[note 3]"."""
    templates: frozenset[str] = _kind(words_in)
    """Names of templates of wikis that hold a number with its error: "{{val|1.23|0.04}}"."""
    errors: Phrases = _phrases("error")
    """Phrases before an error of measurement: "12.3 (SD 1.2)"."""
    error_kinds: Phrases = _phrases("statistical", "systematic")
    """Phrases behind an error that say of which kind it is: "± 0.28 (stat) ± 0.16 (syst)"."""
    added: Phrases = _phrases("0.25", "0.5", "0.75")
    """Phrases behind a number that add a part of one to it: "п'ять з половиною"."""
    bars: frozenset[str] = _kind(words_in)
    """Words between the lower and the upper part of a fraction: "四分之一"."""
    rounds: Phrases = _phrases()
    """Phrases that are about so many, their meaning: "une dizaine"; one that is vague too only behind a bound."""
    couples: Phrases = _phrases("two")
    """Phrases before a multiple that make about two of it: "a couple of dozen"."""
    coins_behind: frozenset[str] = _kind(words_in)
    """Words between money and its coins: "dos euros con cincuenta céntimos"."""
    levels: frozenset[str] = _kind(words_in)
    """Words behind a percentage that make a level of confidence of it: "95% CI"."""
    ratios: Phrases = _phrases(*RATIOS)
    """Phrases behind a number that make a percentage of it, with its unit."""
    between_behind: Phrases = _phrases("between")
    """Phrases behind two numbers that make a range of them: "300와 400 사이"."""
    priced: frozenset[str] = _kind(words_in)
    """Words before a price, whose counter binds it: 售价73万起, but 火灾73万起."""
    inverted: frozenset[str] = _kind(words_in)
    """Nouns in front of a number that is then an estimate: "человек 50"."""
    lengths: frozenset[str] = _kind(words_in)
    """Words behind an "m" that show it to mean metres: "1.8m tall"."""
    raised: frozenset[str] = _kind(words_in)
    """Words behind an exponent: "10の23乗"."""
    units_before: frozenset[str] = _kind(words_in)
    """Words before a number that are its unit: "百分之五"."""
    below_zero: Phrases = _phrases("negative count")
    """Phrases behind a number that make it negative: "2 degrees below zero"."""
    phones: frozenset[str] = _kind(words_in)
    """Words before a telephone number."""
    codes: frozenset[str] = _kind(words_in)
    """Words before what identifies a thing, also behind a colon: "SKU: 12345"."""
    phones_on: frozenset[str] = _kind(words_in)
    """Words between those and the number: "call us at 555 0143"."""
    named: Phrases = _phrases(*REASONS)
    """Phrases that begin with digits and are a name, or may be: "4K video", "911 calls"."""
    races: frozenset[str] = _kind(words_in)
    """Nouns behind a distance, whose "m" are metres: "400m hurdles"."""
    lasting: frozenset[str] = _kind(words_in)
    """Words between a number and its duration: "3 business days"."""
    sizes: frozenset[str] = _kind(words_in)
    """Words before a number of clothes and shoes: "size 12"."""
    sized: frozenset[str] = _kind(words_in)
    """Words before those that make a count of it: "sample size 120"."""
    compass: frozenset[str] = _kind(words_in)
    """Words behind degrees that make a position of them, single letters where they are capital: "40° N"."""
    prices_from: Phrases = _phrases("at least")
    """Phrases before the lowest of several prices: "rooms from $90"."""
    units_doubtful: Mapping[str, str] = _kind(units_in)
    """Words of a unit or of a currency, which is known by the smaller one behind it: "two pounds fifty"."""
    unshared: frozenset[str] = _kind(words_in)
    """Multiples so large that nobody groups the number before them: "$1.125 billion"."""
    spelling: Spelling | None = field(default=None, metadata={"read": spelling_in, "known": None})
    """Number words of any length; None where `numbers` and `multiples` are all."""


KINDS: Mapping[str, Field[Any]] = {one.name: one for one in fields(Wording)}


def all_words(words: Wording) -> frozenset[str]:
    """Return every word of a language's tables, of phrases the first."""
    return frozenset[str]().union(*(getattr(words, name) for name in KINDS if name != "spelling"))


def is_known(words: Wording, word: str) -> bool:
    """Whether a language has a word in any of its tables."""
    return any(word in getattr(words, name) for name in KINDS if name != "spelling")
