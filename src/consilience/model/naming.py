"""Scopes and times as people call them: "injured in Qinghai", "by 5 March", never a path."""

from __future__ import annotations

import calendar
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from consilience.model.periods import Period
from consilience.model.scope_columns import Scopes
from consilience.model.scopes import COUNTED, TIME, Measure, Path, Scope, measure_of
from consilience.words import clean, day_words, month_words, short_words

WHAT, WHERE, UNIT = "what", "where", "unit"
_BY: Mapping[Measure, str] = {"stock": "on", "flow": "on", "cumulative": "by"}
"""What a figure of one day says of the day."""


def shared_paths(scopes: Scopes) -> dict[str, Path]:
    """Return the dimensions that all scopes have, with the segments that their paths have in common."""
    return {name: _common(column.paths) for name, column in scopes.columns.items() if all(column.paths)}


def _common(paths: Sequence[Path]) -> Path:
    first, last = min(paths), max(paths)
    most = next((place for place, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), len(first))
    return first[:most]


class Names:
    """How some scopes are called beside one another.

    What all of them share is left out, but for the first name of what is counted; a place is called by its own name,
    and by that of what it lies in only where two have the same.

    Parameters
    ----------
    scopes : iterable of Scope
    measure : {'stock', 'flow', 'cumulative'}, default 'stock'

    Examples
    --------
    >>> scopes = [Scope(what="injured", where="China"), Scope(what="injured", where="China/Qinghai")]
    >>> names = Names([*scopes, Scope(what="dead/police", where="China/Gansu", when="2023-12-20")], "cumulative")
    >>> [names.thing(scope) for scope in scopes], names.context
    (['injured', 'injured in Qinghai'], 'China')
    >>> names.words(Scope(what="dead/police", where="China/Gansu", when="2023-12-20"))
    'dead (police) in Gansu by 20 December 2023'
    """

    def __init__(self, scopes: Iterable[Scope], measure: Measure = "stock") -> None:
        self._scopes = Scopes.of(scopes)
        self._measure = measure
        self._shared = shared_paths(self._scopes)

    @cached_property
    def _alike(self) -> frozenset[str]:
        """Names of places that several places have."""
        places = filter(None, self._scopes.column(WHERE).paths)
        return frozenset(name for name, times in Counter(place[-1] for place in places).items() if times > 1)

    @cached_property
    def _unnamed(self) -> frozenset[str]:
        """Dimensions that are not named as such: how figures are counted, unless that alone parts two scopes."""
        bare, counted = (len(self._scopes.without(names).distinct()[0]) for names in ((COUNTED, TIME), (TIME,)))
        alone = bare == counted
        return frozenset({WHAT, WHERE, TIME, COUNTED} if alone else {WHAT, WHERE, TIME})

    @property
    def context(self) -> str:
        """What all scopes share and their names leave out."""
        told = [self._place(path) for name, path in self._shared.items() if name == WHERE and path]
        others = [
            f"in {path[-1]}" if name == UNIT else path[-1]
            for name, path in self._shared.items()
            if path and name not in self._unnamed
        ]
        return clean(", ".join([*told, *others]))

    def thing(self, scope: Scope) -> str:
        """Say what a scope counts, and where: without its time."""
        what = scope.get(WHAT, ())
        head = f"{what[0]} ({', '.join(what[1:])})" if len(what) > 1 else "".join(what)
        return self._placed(head, scope)

    def part(self, scope: Scope, whole: Scope) -> str:
        """Say what a scope counts beneath a heading that names its whole: only what is its own."""
        what = scope.get(WHAT, ())[len(whole.get(WHAT, ())) :]
        return self._placed(", ".join(what), scope.without([WHERE]) if scope.get(WHERE) == whole.get(WHERE) else scope)

    def _placed(self, head: str, scope: Scope) -> str:
        where = scope.get(WHERE, ())
        place = self._place(where) if len(where) > len(self._shared.get(WHERE, ())) else ""
        others = [
            "/".join(path)
            for name, path in scope.items()
            if name not in self._unnamed and len(path) > len(self._shared.get(name, ()))
        ]
        head, place = (name_words(text) if text else "" for text in (head, place))
        told = f"{head} in {place}" if head and place else head or place
        if not told and len(scope.get(UNIT, ())) > len(self._shared.get(UNIT, ())):
            others.remove("/".join(scope[UNIT]))
            told = f"the figure in {name_words('/'.join(scope[UNIT]))}"
        return ", ".join(filter(None, [told, *map(name_words, others)])) or "the figure"

    def _place(self, path: Path) -> str:
        return ", ".join([path[-1], path[-2]]) if path[-1] in self._alike and len(path) > 1 else path[-1]

    def time(self, scope: Scope) -> str:
        """Say at or up to which time a scope counts; empty where it names none."""
        return period_words(scope.period, measure_of(scope, self._measure)) if scope.period else ""

    def words(self, scope: Scope) -> str:
        """Say all that a scope counts."""
        return " ".join(filter(None, [self.thing(scope), self.time(scope)]))

    def total(self, whole: Scope, parts: Iterable[Scope]) -> str:
        """Say of what a whole is the sum."""
        return f"{self.words(whole)} = {' + '.join(map(self.words, parts))}"


def period_words(period: Period, measure: Measure = "stock") -> str:
    """Say when, with the word that the measure asks for.

    >>> [period_words(Period.parse(text), "cumulative") for text in ("2024-03-05", "2024-03", "2024")]
    ['by 5 March 2024', 'by the end of March 2024', 'by the end of 2024']
    >>> [period_words(Period.parse(text)) for text in ("2024-03-05", "2024-03", "2024", "2023/2024")]
    ['on 5 March 2024', 'in March 2024', 'in 2024', 'in 2023 to 2024']
    >>> period_words(Period.parse("2024-03-05/2024-04-01"))
    'from 5 March 2024 to 1 April 2024'
    >>> [period_words(Period.parse(text)) for text in ("2024-03-05T14:30", "2024-03-05T14/2024-03-05T16:00")]
    ['at 14:30 on 5 March 2024', 'from 14:00 to 16:00 on 5 March 2024']
    """
    start, end = period.start, period.end
    if period.hours:
        said = period_name(period)
        return f"from {said}" if " to " in said else f"{'by' if measure == 'cumulative' else 'at'} {said}"
    if start == end:
        return f"{_BY[measure]} {day_words(start)}"
    months = start.day == 1 and end.day == calendar.monthrange(end.year, end.month)[1]
    years = months and (start.month, end.month) == (1, 12)
    if not months:
        return f"from {day_words(start)} to {day_words(end)}"
    first, last = (str(day.year) if years else month_words(day) for day in (start, end))
    if measure == "cumulative" and first == last:
        return f"by the end of {last}"
    return f"in {first}" if first == last else f"in {first} to {last}"


def period_name(period: Period, *, year: bool = True) -> str:
    """Name a time: a day, a month, a year, or from one to another; a day without its year where that is clear.

    >>> [period_name(Period.parse(text)) for text in ("2024-03-05", "2024-03", "2024", "2023/2024")]
    ['5 March 2024', 'March 2024', '2024', '2023 to 2024']
    >>> period_name(Period.parse("2024-03-05T14:30"), year=False)
    '14:30 on 5 March'
    """
    start, end = (day_words(day, year=year) for day in (period.start, period.end))
    if period.hours:
        first, last = period.hours
        if first == last:
            return f"{first} on {start}"
        return f"{first} to {last} on {end}" if start == end else f"{first} on {start} to {last} on {end}"
    return start if start == end else period_words(period).partition(" ")[2]


def name_words(text: str) -> str:
    """Return a name from outside safe to show in a sentence of ours: one that runs leftwards turns nothing around it.

    >>> name_words("AP"), name_words("\N{HEBREW LETTER ALEF}")[1:] == "\N{LEFT-TO-RIGHT MARK}"
    ('AP', True)
    """
    name = short_words(clean(text))
    if name.isascii():
        return name
    leftward = any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in name)
    return f"{name}\N{LEFT-TO-RIGHT MARK}" if leftward else name
