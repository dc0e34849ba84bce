"""Prose: every figure in a text, with its words, the noun behind it and what it belongs to.

It proposes and decides nothing: whose figure it is and what it counts, the user says (see `draft_claims`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from decimal import Decimal
from functools import cached_property
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Literal, cast, overload

from consilience.arguments import NONE, a, checked
from consilience.briefly import Brief
from consilience.errors import Code, FigureError
from consilience.markup import MOST, html_table
from consilience.model.figures import Figure
from consilience.model.intervals import interval_words
from consilience.reading.clauses import Clauses
from consilience.records import DOCUMENT_VERSION
from consilience.wording.approximations import rate_before
from consilience.wording.conventions import RATIOS, Convention, convention_or_default
from consilience.wording.decimals import EXACT
from consilience.wording.grammar import mentions_in
from consilience.wording.mentions import Mention
from consilience.wording.noun_phrases import noun_end, rate_behind
from consilience.wording.passages import Passage
from consilience.wording.reasons import REASONS
from consilience.words import counted

if TYPE_CHECKING:
    import pandas as pd

Binding = Literal["figure", "part", "subset", "alternative", "conversion", "addend", "circumstance"]
"""What a figure is to the one before it: a figure of its own, one of the parts that add up to it, some of it, another
figure for the same, the same in another unit, one of several that a plus sign adds, or the number of places or things
that it is said of."""


@dataclass(frozen=True, slots=True)
class FoundFigure:
    """A figure at its place in a text.

    Attributes
    ----------
    words : str
        The words of the figure, ``text[start:end]``; `read_figure` reads them alike. `find_claims` reads a share such
        as "a third" too, whose `figure` is the percentage.
    start, end : int
        Its span in the text, in characters.
    figure : Figure
    noun : str
        The words behind it that say what it counts; "" where there are none.
    unit : str
        The unit or currency, where the figure measures instead of counting.
    label : str
        The words before a colon, or the name right before it: "Egypt" in "Egypt: 500".
    aside : str
        What a parenthesis behind it says without a figure: "Hunter Commission".
    binds : str
        One of `Binding`.
    parts, subsets, alternatives : tuple of FoundFigure
        Those that belong to it.
    per : str
        What a count is said for each of, such as "/day" of "300 people a day"; it is its unit in tables and claims.
    """

    words: str
    start: int
    end: int
    figure: Figure
    noun: str = ""
    unit: str = ""
    label: str = ""
    aside: str = ""
    binds: Binding = "figure"
    parts: tuple[FoundFigure, ...] = ()
    subsets: tuple[FoundFigure, ...] = ()
    alternatives: tuple[FoundFigure, ...] = ()
    per: str = ""

    @property
    def measure(self) -> str:
        """The unit of the figure, or what a count is said for each of."""
        return self.unit or self.per

    def __str__(self) -> str:
        inner = [f"{one.binds} {one}" for one in self.within]
        named = f"{self.label}: " if self.label else ""
        counted = f" {self.noun}" if self.noun and self.noun not in self.words else ""
        return f"{named}{self.words}{counted}" + (f" [{'; '.join(inner)}]" if inner else "")

    @property
    def within(self) -> tuple[FoundFigure, ...]:
        """All figures that belong to it."""
        return (*self.parts, *self.subsets, *self.alternatives)

    def walk(self) -> Iterator[FoundFigure]:
        """Yield the figure, then those that belong to it."""
        yield self
        for one in self.within:
            yield from one.walk()

    def to_dict(self) -> dict[str, Any]:
        """Return the figure in plain values, ready for ``json.dumps``, with those that belong to it under `within`."""
        return {
            "words": self.words,
            "start": self.start,
            "end": self.end,
            "value": float(self.figure.value),
            "allows": self.figure.interval.to_dict(),
            "noun": self.noun,
            "unit": self.measure,
            "label": self.label,
            "aside": self.aside,
            "binds": self.binds,
            "within": [one.to_dict() for one in self.within],
        }


@dataclass(frozen=True, slots=True)
class NoCount:
    """A number, or words in place of one, that is not a figure, and why.

    ``kind`` is one of the codes of `FigureError`, such as share, duration, year, date, not a count, vague word;
    ``rule`` names the rule that decided, where one did.
    """

    kind: str
    words: str
    start: int
    end: int
    why: str
    rule: str = ""

    def __str__(self) -> str:
        return f"{self.words} ({self.kind})"


@dataclass(frozen=True, repr=False)
class Findings(Brief, Sequence[FoundFigure]):
    """The figures of a text in their order, each with those that belong to it; and the numbers that are not figures.

    Attributes
    ----------
    text : str
    figures : tuple of FoundFigure
    others : tuple of NoCount
        Shares, durations, years, dates, names, vague words and whatever could not be read for certain.
    """

    text: str
    figures: tuple[FoundFigure, ...] = ()
    others: tuple[NoCount, ...] = ()

    def __len__(self) -> int:
        return len(self.figures)

    @overload
    def __getitem__(self, place: int) -> FoundFigure: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[FoundFigure, ...]: ...
    def __getitem__(self, place: int | slice) -> FoundFigure | tuple[FoundFigure, ...]:
        return self.figures[place]

    def __str__(self) -> str:
        return "; ".join(map(str, (*self.figures, *self.others)))

    def _repr_html_(self) -> str:
        heads = ("words", "allows", "counts", "belongs to it")
        rows = [
            (one.words, interval_words(one.figure.interval), one.noun or one.measure, "; ".join(map(str, one.within)))
            for one in self.figures
        ]
        others = [(one.words, "", f"not a figure: {one.kind}", "") for one in self.others]
        told = f"{counted(len(self.figures), 'figure')} in a text of {counted(len(self.text), 'character')}"
        return html_table(heads, [*rows, *others][:MOST], told, len(rows) + len(others))

    def to_dict(self) -> dict[str, Any]:
        """Return the findings in plain values, ready for ``json.dumps``.

        ``python -m consilience schema figures`` prints their JSON Schema.

        >>> find_figures("more than 40 dead, in 1999").to_dict()["figures"][0]["allows"]["low"]
        40.0
        """
        return {
            "kind": "figures",
            "version": DOCUMENT_VERSION,
            "text": self.text,
            "figures": [one.to_dict() for one in self.figures],
            "others": [asdict(one) for one in self.others],
        }

    @cached_property
    def everything(self) -> tuple[FoundFigure | NoCount, ...]:
        """All figures, including those within others, and all other numbers, in the order of the text."""
        found: list[FoundFigure | NoCount] = [one for figure in self.figures for one in figure.walk()]
        return tuple(sorted([*found, *self.others], key=lambda one: (one.start, one.end)))

    def to_frame(self) -> pd.DataFrame:
        """Return a row for each of `everything`: start, end, words, kind, low, high, value, noun, unit, label, aside.

        ``kind`` is the binding of a figure, or what it is instead of one; numbers are missing there.
        """
        import pandas as pd

        columns = ["start", "end", "words", "kind", "low", "high", "value", "noun", "unit", "label", "aside"]
        return pd.DataFrame([_row(one) for one in self.everything], columns=columns)


def _row(one: FoundFigure | NoCount) -> tuple[object, ...]:
    if isinstance(one, NoCount):
        return one.start, one.end, one.words, one.kind, None, None, None, "", "", "", ""
    interval = one.figure.interval
    ends = interval.lower, interval.upper, float(one.figure.value)
    return one.start, one.end, one.words, one.binds, *ends, one.noun, one.measure, one.label, one.aside


@checked(convention=a(Convention) | NONE)
def find_figures(text: str, convention: Convention | None = None) -> Findings:
    """Find every figure in a cell or a paragraph; it proposes, and drops nothing.

    Parameters
    ----------
    text : str
    convention : Convention, optional

    Returns
    -------
    Findings
        A sequence of the figures; its `others` hold the shares, durations, years, dates, ages and names.

    Raises
    ------
    FigureError
        If the argument is not a string.

    Notes
    -----
    Time is linear in the length of the text. A figure is proposed only where its own words, taken alone, are read as
    in the text, so that a claim made of them means the same.

    Examples
    --------
    >>> [found.words for found in find_figures("379 (one inquiry); 500-1,000+ (others)")]
    ['379', '500-1,000+']
    >>> found, = find_figures("183 (13 US + 170 Afghan)")
    >>> found.words, [(part.words, part.noun) for part in found.parts]
    ('183', [('13', 'US'), ('170', 'Afghan')])
    >>> print(find_figures("In the first 72 hours 300 people died, ~38% of all deaths"))
    300 people; ~38% deaths; first 72 hours (duration)
    >>> find_figures(12)
    Traceback (most recent call last):
    consilience.errors.FigureError: not a text: got 12; give a string
    """
    if not isinstance(text, str):
        raise FigureError("not a text", got=text, hint="give a string", code="not a number")
    clauses = Clauses(Passage(text, convention_or_default(convention)))
    figures: list[_Draft] = []
    circumstances: list[_Draft] = []
    last: _Draft | None = None
    outer: _Draft | None = None  # the last one outside of parentheses: a qualifier in one of its own is about it
    others: list[NoCount] = []
    mentions = list(mentions_in(clauses.passage))
    loose: list[Mention] = []  # qualifiers that no figure has taken
    for found, following in zip_longest(mentions, mentions[1:]):
        if found.code == "qualifier":
            near = (outer, last) if found.alone else (last,)
            if not any(draft.qualify(found) for draft in dict.fromkeys(near) if draft is not None):
                loose.append(found)
            continue
        mention = found
        if loose and loose[-1].end + 1 == clauses.start(found):  # "(est.) 500"
            qualifier = loose.pop()
            mention = found._replace(start=qualifier.start, meanings=found.meanings | qualifier.meanings)
        draft = _Draft.of(clauses, mention, following)
        outer = outer if mention.inside else None
        if isinstance(draft, NoCount):
            taken = outer is not None and mention.code == "figure" and mention.end <= outer.close
            if not taken and (outer is None or not outer.settle(mention)):
                others.append(draft)
            continue
        last, outer = draft, outer or draft
        (circumstances if clauses.is_circumstance(mention) else figures).append(draft)
    placed = [replace(draft.found, binds="circumstance") for draft in circumstances]
    counts = [draft for draft in figures if draft.found.unit not in RATIOS]
    ratios = [draft for draft in figures if draft.found.unit in RATIOS]  # they are not part of a count
    counted = list(_nested(clauses, counts))
    within, apart = _parted(counted, ratios)
    others += (_no_count(clauses, "share", draft.mention.start, draft.mention.end) for draft in within)
    stated = sorted([*counted, *_nested(clauses, apart), *placed], key=lambda one: one.start)
    dated = (one for one in loose if any(map(clauses.passage.is_number, range(one.start, one.end))))
    others += (_no_count(clauses, "year", one.start + 1, one.end) for one in dated)  # "(2020 est.)" behind no figure
    return Findings(text, tuple(stated), tuple(sorted(others, key=lambda one: one.start)))


def _parted(figures: list[FoundFigure], ratios: list[_Draft]) -> tuple[list[_Draft], list[_Draft]]:
    """Part percentages into those in the words of a figure, "500 (95% of them est.)", and those that stand apart."""
    starts = [one.start for one in figures]
    within: list[_Draft] = []
    apart: list[_Draft] = []
    for draft in ratios:
        k = bisect_right(starts, draft.found.start) - 1
        (within if k >= 0 and draft.found.start < figures[k].end else apart).append(draft)
    return within, apart


class _Draft:
    """A figure while its surroundings are read."""

    def __init__(self, clauses: Clauses, mention: Mention, found: FoundFigure, close: int) -> None:
        self.clauses, self.mention, self.found = clauses, mention, found
        self.close = close  # the token behind the figure, its qualifiers included
        self.tried = 0  # qualifiers, each of which takes the words from the figure on to be read anew

    @classmethod
    def of(cls, clauses: Clauses, mention: Mention, following: Mention | None) -> _Draft | NoCount:
        """Return the figure of a mention with its words, which end before the next one; or what it is instead."""
        why = clauses.no_count(mention)
        if why is None:
            for end in clauses.ends(mention, following):
                alone = following is None or end <= following.start
                figure = clauses.read(mention, end, strictly=alone)
                if figure is not None:
                    return cls._made(clauses, mention, figure, end)
            why = "ambiguous number" if mention.code == "figure" else mention.code
        return _no_count(clauses, why, *clauses.bounds(mention, why), note=mention.note, rule=mention.rule)

    @classmethod
    def _made(cls, clauses: Clauses, mention: Mention, figure: Figure, end: int) -> _Draft:
        start, stop = clauses.span(clauses.start(mention), end)
        unit, behind = clauses.passage.unit(mention.start, mention.end)
        bounded = behind < end and clauses.passage.at[behind].text == "("  # "1.2 (1.1-1.3) million deaths"
        label, noun = clauses.label(mention), clauses.noun(end) if bounded else clauses.noun_of(mention, behind)
        if label and clauses.passage.is_number(noun_end(clauses.passage, behind)):  # "Deaths 500 Injured 1,000"
            noun = ""
        per = rate_behind(clauses.passage, mention)
        base = "" if per or "/" in unit or unit in RATIOS else rate_before(clauses.passage, clauses.start(mention))
        unit, per = f"{unit}/{base}" if base and unit else unit, f"/{base}" if base and not unit else per
        found = FoundFigure(figure.text, start, stop, figure, noun, unit, label, clauses.aside(behind), per=per)
        return cls(clauses, mention, found, end)

    def qualify(self, qualifier: Mention) -> bool:
        """Take in a qualifier in a parenthesis right behind the figure or its noun: "150,000 people (est.)"."""
        clauses, self.tried = self.clauses, self.tried + 1
        if self.tried > _TRIES or not clauses.passage.together(self.close, qualifier.start):
            return False
        end = qualifier.end + 1 if clauses.passage.at[qualifier.end].text == ")" else qualifier.end
        return self._take(clauses.read(self.mention, end, strictly=False), end)

    def settle(self, limits: Mention) -> bool:
        """Take in limits in a parenthesis that cannot be read alone: "12.3 (95% CI 11.9, 12.7)"."""
        end = self.clauses.closing(limits)
        inner = limits.code == "figure" and limits.alone and self.clauses.passage.together(self.close, limits.start)
        return inner and self._take(self.clauses.settled(self.mention, limits, end), end)

    def _take(self, figure: Figure | None, end: int) -> bool:
        clauses = self.clauses
        if figure is not None:
            stop = clauses.span(self.mention.start, end)[1]
            noun = self.found.noun or clauses.noun(end)
            self.found = replace(self.found, words=figure.text, end=stop, figure=figure, noun=noun)
            self.close = end
        return figure is not None


def _no_count(clauses: Clauses, why: str, first: int, end: int, note: str | None = None, rule: str = "") -> NoCount:
    start, stop = clauses.span(first, end)
    what = REASONS[cast(Code, why)][0]
    what = what if note is None else f"{what} ({note})"
    return NoCount(why, clauses.passage.text[start:stop], start, stop, what, rule)


_TRIES = 6
"""The most qualifiers of a figure."""


def _nested(clauses: Clauses, drafts: list[_Draft]) -> Iterator[FoundFigure]:
    """Yield the independent figures, with those that belong to them."""
    group: list[_Draft] = []
    for draft in drafts:
        if group and clauses.belongs(draft.mention, group[0].mention, draft.found.figure, group[0].found.figure):
            group.append(draft)
            continue
        yield from _bound(clauses, group)
        group = [draft]
    yield from _bound(clauses, group)


def _bound(clauses: Clauses, group: list[_Draft]) -> Iterator[FoundFigure]:
    """Yield the first of a group with the others bound to it, or as figures of their own."""
    if not group:
        return
    whole, inner = group[0], group[1:]
    end = max(inner[0].close, clauses.closing(inner[0].mention)) if inner else 0
    enclosed = len(inner) == 1 or all(draft.mention.end < end for draft in inner)  # "500 (95% CI 400-600; n = 20)"
    figure = clauses.settled(whole.mention, inner[0].mention, end) if inner and enclosed else None
    if figure is not None:  # "500 (400-600)"
        stop = clauses.span(whole.mention.start, end)[1]
        noun, unit = whole.found.noun or clauses.noun(end), whole.found.unit or figure.unit
        yield replace(whole.found, words=figure.text, end=stop, figure=figure, noun=noun, unit=unit)
        yield from (draft.found for draft in inner[1:])
        return
    parts = _parts(whole, inner)
    members: dict[Binding, list[FoundFigure]] = {"part": [], "subset": [], "alternative": []}
    apart, sums = [], clauses.adds(whole.mention)
    for draft in inner:
        found, mention = draft.found, draft.mention
        inside = mention.inside or mention.part or clauses.is_other(whole.mention, mention)
        named = bool(found.label) or clauses.passage.at[clauses.start(mention) - 1].text == ":"
        other = named and not found.noun  # "5,000-40,000 (most cited: ~10,000)", "$5m (2023: $4m)"
        some = inside and not other and clauses.is_some_of(mention, found.figure, whole.found.figure)
        if id(draft) in parts:
            members["part"].append(replace(found, binds="part"))
        elif inside:
            converted = bool(found.unit and whole.found.unit) and found.unit != whole.found.unit
            binds: Binding = "conversion" if converted else "subset" if mention.part or some else "alternative"
            members["subset" if binds == "subset" else "alternative"].append(replace(found, binds=binds))
        else:
            apart.append(found)
            sums = sums or clauses.adds(mention)
    bound = replace(
        whole.found,
        parts=tuple(members["part"]),
        subsets=tuple(members["subset"]),
        alternatives=tuple(members["alternative"]),
    )
    for found in (bound, *apart):
        yield replace(found, binds="addend") if sums else found


def _parts(whole: _Draft, inner: list[_Draft]) -> frozenset[int]:
    """Return the ids of the first drafts, two at least, that add up to the whole exactly; none where none do."""
    total, first = Decimal(0), []
    for draft in inner:
        if draft.mention.part:
            continue
        total = EXACT.add(total, draft.found.figure.value)
        first.append(id(draft))
        if total == whole.found.figure.value and len(first) > 1:
            return frozenset(first)
    return frozenset()
