"""Numbers that are not counts: one ordered table of the rules that say so, the first of which decides.

The words before a number are asked first, then those behind it, then the look of the whole mention.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Literal, get_args

from consilience.errors import Code
from consilience.wording import continuations, lead_ins, looks
from consilience.wording.conventions import Meaning
from consilience.wording.languages import words_of
from consilience.wording.mentions import Mention, Numeral
from consilience.wording.passages import Passage
from consilience.wording.places import Look, Place
from consilience.wording.vocabulary import Wording

Stage = Literal["before", "unbound", "behind", "whole"]
"""What a rule looks at: the words before a number, the same where no word binds it, those behind, the whole mention."""


When = Callable[[Wording, str, bool], bool]
"""Whether to ask a rule: by the language, the word right before or behind the number, and whether it may be a year."""


@dataclass(frozen=True, slots=True)
class NonCount:
    """A rule by which a number is not a count.

    Attributes
    ----------
    stage : str
        What it looks at: one of `Stage`.
    name : str
    code : str
        What the number is instead: one of `REASONS`.
    end : callable
        Returns the token behind what it takes; None where it leaves a number alone.
    takes, leaves : tuple of str
        Texts in which it decides, and texts in which it leaves the number to others.
    rival : bool
        Whether the number might be a figure beside another one, and is refused.
    note : str, optional
        What is special about it, for a message.
    locale : str, optional
        The locale of the examples.
    when : callable, optional
        Which words beside the number it is asked for; all where there is none.
    """

    stage: Stage
    name: str
    code: Code
    end: Callable[[Any], int | None]
    takes: tuple[str, ...]
    leaves: tuple[str, ...]
    rival: bool = False
    note: str | None = None
    locale: str | None = None
    when: When | None = None


def _on(*kinds: str, signs: str = "", longest: int = 0) -> When:
    """Ask a rule where the word beside a number is of some kinds of words, one of some signs, or short."""

    def asked(words: Wording, text: str, year: bool) -> bool:
        return len(text) <= longest or (text != "" and text in signs) or any(text in getattr(words, k) for k in kinds)

    return asked


def _of_year(words: Wording, text: str, year: bool) -> bool:
    return year


def _circumstance(at: Place) -> int | None:
    end = lead_ins.circumstance(at)
    return end if end is not None and role_after(at.p, at.end, at.number) is None else None


NON_COUNTS: tuple[NonCount, ...] = (
    # -- the words before a number
    NonCount(
        "before",
        "date behind its month",
        "date",
        lead_ins.date,
        ("May 5", "Oct. 25-28, 2024"),
        ("may 5", "In March. 10 died"),
        when=_on("months", "months_capital"),
    ),
    NonCount(
        "before",
        "age",
        "not a count",
        lead_ins.age,
        ("aged 7, 9 and 12", "aged between 16 and 45"),
        ("ageing 500 men",),
        when=_on("ages", "between"),
    ),
    NonCount(
        "before",
        "name",
        "not a count",
        lead_ins.name,
        ("flight 370", "No. 5", "page 5 of 7", "the S&P 500"),
        ("no 5", "Flights: 5"),
        when=_on("names", "names_dotted", longest=2),
    ),
    NonCount(
        "before", "names", "not a count", lead_ins.names, ("flights 11 and 175",), ("flights 11 and 175 passengers",)
    ),
    NonCount(
        "before",
        "year",
        "year",
        lead_ins.year,
        ("in 1999", "circa 2001"),
        ("in 1,999", "up to 2000", "killed 1999 people"),
        when=_of_year,
    ),
    NonCount(
        "before", "share behind its sign", "share", lead_ins.share, ("% 8", "%4.9"), ("10% 8",), when=_on(signs="%")
    ),
    NonCount("before", "year of a row", "year", lead_ins.year_of_a_row, ("2020: 500",), ("2,020: 500",), when=_of_year),
    NonCount(
        "before",
        "what may be a year",
        "year",
        lead_ins.year_perhaps,
        ("1999", "1914-18"),
        ("1999 people", "2000 or more"),
        rival=True,
        when=_of_year,
    ),
    NonCount(
        "before",
        "age in a bound",
        "not a count",
        lead_ins.age_bound,
        ("children under 5",),
        ("children, under 5", "children under 500"),
        when=_on("aged_by"),
    ),
    NonCount(
        "before",
        "number of a template",
        "ambiguous number",
        lead_ins.template,
        ("{{val|1.23|0.04|e=5}}",),
        ("{{val|1.23}}", "{{plainlist|5|6}}"),
        rival=True,
        note="a template holds it with its error or its power of ten",
    ),
    NonCount("before", "name with a bound", "not a count", lead_ins.name_with_bound, ("Boeing 737 MAX 8",), ("Max 8",)),
    NonCount(
        "before",
        "currency with a multiple",
        "ambiguous number",
        lead_ins.coded,
        ("MAUD 60",),
        ("AUD 60",),
        rival=True,
        note="the currency before it may have a multiple",
        when=_on(longest=4),
    ),
    # -- the same, where no word binds it
    NonCount("unbound", "year behind its era", "year", lead_ins.era, ("AD 70",), ("ad 70",), when=_on("eras")),
    NonCount(
        "unbound",
        "year in short behind a name",
        "year",
        lead_ins.year_in_short,
        ("Munich '72",),
        ("Munich '72'",),
        when=_on(signs="'"),
    ),
    NonCount(
        "unbound",
        "minutes of an hour",
        "date",
        lead_ins.minutes,
        ("at 14 h 30",),
        ("14 h 30 dead",),
        when=_on("durations"),
    ),
    NonCount(
        "unbound",
        "minutes of a duration",
        "duration",
        lead_ins.duration,
        ("3h 20m",),
        ("3h, 20m",),
        when=_on("durations"),
    ),
    NonCount(
        "unbound",
        "hour behind its part",
        "date",
        lead_ins.hour,
        ("half past 10", "quarter to 5"),
        ("climbed past 300", "half to 5 men"),
        when=_on("past"),
    ),
    NonCount(
        "unbound",
        "start of a change",
        "not a count",
        lead_ins.start_of_change,
        ("rose from 10 to 12",),
        ("from 10 to 12",),
        rival=True,
        note="it belongs to a change",
        when=_on("starts"),
    ),
    NonCount(
        "unbound",
        "step of a change",
        "not a count",
        lead_ins.step_of_change,
        ("rose by 300 to 4,500",),
        ("killed by 300",),
        note="it belongs to a change",
        when=_on("steps"),
    ),
    NonCount(
        "unbound",
        "bare step of a change",
        "not a count",
        lead_ins.bare_step_of_change,
        ("rose 12 to 340",),
        ("rose 10 to 12 percent", "rose 2 to 20 km", "12 to 340"),
        note="it belongs to a change",
    ),
    NonCount(
        "unbound",
        "denied",
        "no figure",
        lead_ins.denied,
        ("not 500", "≠ 500"),
        ("not only 500",),
        rival=True,
        when=_on("negations", signs="≠"),
    ),
    NonCount(
        "unbound",
        "circumstance",
        "not a count",
        _circumstance,
        ("in 12 attacks", "at 90 km/h"),
        ("put the toll at 87", "at $82.50", "in 12% of cases"),
        when=_on("places"),
    ),
    # -- the words behind it
    NonCount(
        "behind",
        "share",
        "share",
        continuations.behind("share"),
        ("5 per thousand", "two thirds"),
        ("20 people", "61 %"),
        when=_on("behind"),
    ),
    NonCount(
        "behind",
        "share behind a dash",
        "share",
        continuations.share_behind_dash,
        ("two - thirds",),
        ("20 - thirds",),
        when=_on(signs="-–—"),
    ),
    NonCount(
        "behind",
        "level of confidence",
        "share",
        continuations.level,
        ("95% CI 400-600",),
        ("95% of 40",),
        when=_on("ratios"),
    ),
    NonCount(
        "behind",
        "factor",
        "factor",
        continuations.behind("factor"),
        ("three times", "5-fold"),
        ("20 people",),
        when=_on("behind"),
    ),
    NonCount(
        "behind",
        "number on a scale",
        "not a count",
        continuations.behind("not a count"),
        ("7 magnitude",),
        ("20 people",),
        when=_on("behind"),
    ),
    NonCount(
        "behind",
        "hour in words",
        "date",
        continuations.behind("date"),
        ("12 noon", "5 o'clock"),
        ("12 dead",),
        when=_on("behind"),
    ),
    NonCount(
        "behind",
        "doubt",
        "ambiguous number",
        continuations.behind("ambiguous number"),
        ("5 grand",),
        ("5 men",),
        rival=True,
        when=_on("behind"),
    ),
    NonCount(
        "behind",
        "words that go on",
        "number words",
        continuations.behind("number words"),
        ("5 score",),
        ("5 men",),
        rival=True,
        when=_on("behind"),
    ),
    NonCount(
        "behind",
        "vague number",
        "vague word",
        continuations.behind("vague word"),
        ("500 odd", "six figures"),
        ("500 men",),
        rival=True,
        when=_on("behind"),
    ),
    NonCount(
        "behind",
        "suspended",
        "not a count",
        continuations.suspended,
        ("5- to 11-year-olds",),
        ("10- to 12,000",),
        when=_on(signs="-"),
    ),
    NonCount(
        "behind",
        "share of a whole",
        "share",
        continuations.share_of_a_whole,
        ("9 of 10", "9 out of 10 men"),
        ("500 of them", "500 in 2020"),
        when=_on("wholes", "out"),
    ),
    NonCount("behind", "rate", "share", continuations.rate, ("37 deaths per 1,000 births",), ("37 deaths per day",)),
    NonCount(
        "behind",
        "below zero",
        "negative count",
        continuations.below_zero,
        ("2 degrees below zero",),
        ("2 below",),
        rival=True,
    ),
    NonCount(
        "behind",
        "decimals apart",
        "ambiguous number",
        continuations.decimals_apart,
        ("$8. 94", "118, 99 €"),
        ("36 dead. 24 hurt", "12, 14 and 30"),
        rival=True,
        note="its decimals may stand behind a blank",
    ),
    NonCount(
        "behind",
        "unknown abbreviation",
        "ambiguous number",
        continuations.abbreviation,
        ("10 trln", "30 lckh"),
        ("10 km", "10 tanks", "10 BTRs"),
        rival=True,
        note="the word behind it may be a multiple or a unit",
        when=_on(longest=5),
    ),
    NonCount(
        "behind",
        "measure in two units",
        "ambiguous number",
        continuations.two_units,
        ("6 feet 2 metres", "2 yards and 7 feet"),
        ("6 feet 2 inches", "6 feet, 2 metres"),
        rival=True,
        note="it is measured in two units",
    ),
    NonCount(
        "behind",
        "years old",
        "not a count",
        continuations.years_old,
        ("34 years old", "a 34-year-old"),
        ("34 old men",),
        when=_on("durations"),
    ),
    NonCount(
        "behind",
        "duration",
        "duration",
        continuations.duration,
        ("72 hours", "three days"),
        ("72 people", "12 min, 30 max"),
        when=_on("durations"),
    ),
    NonCount(
        "behind", "year before its era", "year", continuations.era, ("70 AD",), ("70 ad spots",), when=_on("eras")
    ),
    NonCount(
        "behind", "hour", "date", continuations.hour, ("5 pm", "5 p.m."), ("5 m.",), when=_on("clock", "halves_of_day")
    ),
    NonCount(
        "behind",
        "date before its month",
        "date",
        continuations.date,
        ("5 May 2024",),
        ("500 May",),
        when=_on("months", "months_capital", "of"),
    ),
    NonCount("behind", "street", "not a count", continuations.street, ("10 Downing Street",), ("10 street vendors",)),
    NonCount(
        "behind",
        "digits and a fraction in words",
        "number words",
        continuations.mixed,
        ("6 and two thirds",),
        ("2 and a dog",),
        rival=True,
        when=_on("joined"),
    ),
    NonCount(
        "behind",
        "compound",
        "not a count",
        continuations.compound,
        ("a 12-man crew",),
        ("two-three men", "30-ish"),
        when=_on(signs="-"),
    ),
    # -- the look of the whole mention
    NonCount(
        "whole",
        "address of the net",
        "not a count",
        looks.address_of_the_net,
        ("https://example.org/2024/500", "(202) 555-0143"),
        ("202 555",),
    ),
    NonCount("whole", "ordinal", "not a count", looks.ordinal, ("the third attack",), ("a third of them",)),
    NonCount(
        "whole",
        "address",
        "not a count",
        looks.address,
        ("1600 Pennsylvania Avenue", "350 Fifth Ave"),
        ("350 ways", "350 avenues"),
    ),
    NonCount("whole", "date", "date", looks.date, ("am 22. Oktober",), ("am 22. Okular",), locale="de"),
    NonCount(
        "whole",
        "ordinal with a dot",
        "not a count",
        looks.ordinal_with_dot,
        ("die 3. Brigade",),
        ("nur 3. Brigade",),
        locale="de",
    ),
    NonCount(
        "whole",
        "age of a person",
        "not a count",
        looks.age,
        ("Maria Lopez, 34, said", "turned 100 on Friday"),
        ("Lopez, 345, said",),
    ),
    NonCount("whole", "code", "not a count", looks.code, ("ISO 9001", "NY 10001"), ("US 250", "ISO 9001 firms")),
    NonCount("whole", "item of a list", "not a count", looks.item, ("1. Kyiv",), ("1.5 Kyiv", "100. Kyiv")),
    NonCount("whole", "score", "not a count", looks.score, ("a 1-3 defeat",), ("lost 30-40 men",)),
    NonCount(
        "whole",
        "what may be an age",
        "ambiguous number",
        looks.age_perhaps,
        ("John Smith (34)",),
        ("Kyiv (34)",),
        rival=True,
        note="it may be the age of a person",
    ),
)
"""Every rule by which a number is not a count, in the order in which they are asked."""

_STAGES: dict[Stage, tuple[NonCount, ...]] = {
    stage: tuple(rule for rule in NON_COUNTS if rule.stage == stage) for stage in get_args(Stage)
}


@lru_cache(maxsize=50_000)
def _asked(stage: Stage, locale: str | None, text: str, year: bool) -> tuple[NonCount, ...]:
    """Return the rules of a stage that the word beside a number may concern; each word is looked up once."""
    words = words_of(locale or "en")
    return tuple(rule for rule in _STAGES[stage] if rule.when is None or rule.when(words, text, year))


def _first(rules: Iterable[NonCount], place: Place | Look) -> tuple[NonCount, int] | None:
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
    place = Place.before(p, i, low, meanings, bound)
    beside = p.convention.locale, place.previous, low.is_year
    found = _first(_asked("before", *beside), place)
    if found is None and not bound:
        found = _first(_asked("unbound", *beside), place)
    return _mention(found)


def role_after(p: Passage, i: int, number: Numeral, between: bool = False) -> Mention | None:
    """Say what a number is from the words behind it, which start at a token; None where they leave it a count."""
    if p.begins(i) or (between and p.at(i).text in p.words.joined):  # "797,000. Half a million", "entre 100 y 200"
        return None
    place = Place.behind(p, i, number, between)
    joined = place.word > i  # by a hyphen: any rule may look at either
    rules = _STAGES["behind"] if joined else _asked("behind", p.convention.locale, p.at(i).text, False)
    return _mention(_first(rules, place))


def role_of(p: Passage, mention: Mention) -> Mention:
    """Return the mention, or what it is instead of a figure by its look."""
    digits = next((i for i in range(mention.start, mention.end) if p.is_number(i)), -1)
    found = _first(_STAGES["whole"], Look(p, mention, digits))
    if found is None:
        return mention
    rule, _ = found
    bare = replace(mention, code=rule.code, rival=rule.rival, amount=None, note=rule.note or mention.note)
    return replace(bare, meanings=mention.meanings if rule.rival else frozenset(), rule=rule.name)
