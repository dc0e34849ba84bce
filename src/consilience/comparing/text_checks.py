"""Checks of texts: whether a story says what a dossier holds, or more, or something else."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, overload

from consilience.briefly import Brief
from consilience.errors import OptionError
from consilience.markup import MARK_STYLE, MOST, Mark, html_table, marked_page, marked_text
from consilience.model.citations import is_bound
from consilience.model.claim_sets import ClaimSet
from consilience.model.claims import Claim
from consilience.model.intervals import Interval
from consilience.model.periods import Period
from consilience.reading.found_claims import FoundClaim, find_claims
from consilience.reading.parsers import RULES
from consilience.wording.cues import Cues
from consilience.wording.languages import cues_of
from consilience.wording.text_language import locale_of
from consilience.words import clean, counted, number_words

if TYPE_CHECKING:
    import pandas as pd

CheckVerdict = Literal["supported", "contradicted", "overstated", "not covered"]
"""What a check says of a figure: somebody says so, somebody says otherwise, it is stated more firmly than by its
sources, or no claim is about it."""
_FIRM = {"planned": "a plan", "expected": "an expectation", "capacity": "what could be", "estimated": "an estimate"}
"""Statuses that a text may not leave out, in words."""
_UNDONE = ("denied", "withdrawn")
_PERSONS = "people"
"""What a thing is called that names only persons."""
_COINCIDENCE = 12
"""Numbers up to this may be the same by chance where they count different things."""


@dataclass(frozen=True, slots=True)
class CheckedFigure:
    """A figure of a text with what a dossier says of it.

    Attributes
    ----------
    found : FoundClaim
        The figure with whom and what the text says it is of; its span is ``found.figure.start`` and ``end``.
    verdict : {'supported', 'contradicted', 'overstated', 'not covered'}
    by : tuple of Claim
        The claims that say so.
    why : str
        In words.
    difference : float or None
        How far the stated values are apart, where they contradict.
    """

    found: FoundClaim
    verdict: CheckVerdict
    by: tuple[Claim, ...]
    why: str
    difference: float | None = None

    def __str__(self) -> str:
        return clean(f"{self.verdict}: {self.found.figure.words}: {self.why}")


@dataclass(frozen=True, repr=False)
class TextCheck(Brief, Sequence[CheckedFigure]):
    """The figures of a text, each with a verdict."""

    text: str
    figures: tuple[CheckedFigure, ...] = ()

    def __len__(self) -> int:
        return len(self.figures)

    @overload
    def __getitem__(self, place: int) -> CheckedFigure: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[CheckedFigure, ...]: ...
    def __getitem__(self, place: int | slice) -> CheckedFigure | tuple[CheckedFigure, ...]:
        return self.figures[place]

    @property
    def faulty(self) -> tuple[CheckedFigure, ...]:
        """The figures that are contradicted or overstated."""
        return tuple(one for one in self.figures if one.verdict in ("contradicted", "overstated"))

    def __str__(self) -> str:
        head = f"{counted(len(self), 'figure')}, {len(self.faulty)} contradicted or overstated"
        return "\n".join([head, *map(str, self.figures)])

    def to_frame(self) -> pd.DataFrame:
        """Return a row for each figure: start, end, words, verdict, why, difference, claims (ids), source, quote."""
        import pandas as pd

        columns = ["start", "end", "words", "verdict", "why", "difference", "claims", "source", "quote"]
        return pd.DataFrame(map(_row, self.figures), columns=columns)

    def to_dict(self) -> dict[str, object]:
        """Return plain tables, for JSON."""
        names = ("start", "end", "words", "verdict", "why", "difference", "claims", "source", "quote")
        figures = [dict(zip(names, _row(one), strict=True)) for one in self.figures]
        return {"faulty": len(self.faulty), "figures": figures}

    def html(self, title: str = "") -> str:
        """Return a self-contained page: the text with its figures highlighted, and a table of them."""
        rows = [(one.found.figure.words, one.verdict, one.why) for one in self.figures]
        table = html_table(("figure", "verdict", "why"), rows, str(self).splitlines()[0], len(rows))
        return marked_page(title or "A text checked", [marked_text(self.text, self._marks()), table])

    def _marks(self) -> Iterable[Mark]:
        for one in self.figures:
            figure = one.found.figure
            yield Mark(figure.start, figure.end, one.verdict.replace(" ", "-"), f"{one.verdict}: {one.why}")

    def _repr_html_(self) -> str:
        rows = [(one.found.figure.words, one.verdict, one.why) for one in self.figures[:MOST]]
        table = html_table(("figure", "verdict", "why"), rows, str(self).splitlines()[0], len(self))
        return f"<style>{MARK_STYLE}</style>{marked_text(self.text[:20_000], self._marks())}{table}"


def _row(one: CheckedFigure) -> tuple[object, ...]:
    figure = one.found.figure
    source = one.found.source.name if one.found.source else ""
    claims = ", ".join(claim.id for claim in one.by)
    return figure.start, figure.end, figure.words, one.verdict, one.why, one.difference, claims, source, one.found.quote


def check_text(
    text: str,
    claims: ClaimSet,
    *,
    outlet: str = "",
    reported: date | str | None = None,
    where: str | Sequence[str] = (),
    locale: str | None = None,
    parser: Any = RULES,
) -> TextCheck:
    """Check every figure of a story, or of an assistant's answer, against a dossier.

    Parameters
    ----------
    text : str
    claims : ClaimSet
    outlet, reported, where, locale, parser : optional
        Of the text, as in `find_claims`.

    Returns
    -------
    TextCheck
        A sequence of the figures. *supported*: a claim on the same thing allows no more than the text says.
        *contradicted*: no claim on that thing fits, or the text names another source, thing, place or time than the
        claim with that number, or a claim that was denied or withdrawn. *overstated*: the number is there, but the
        text has lost an "about", a bound, or that it is a plan, an expectation, a capacity or an estimate.
        *not covered*: no claim is about it.

    Raises
    ------
    OptionError
        If what is given is not a set of claims.

    Examples
    --------
    >>> dossier = ClaimSet((Claim(id="a", figure="up to 12,000", scope={"what": "troops"}, source="NIS"),))
    >>> print(check_text("Some 12,000 troops are there, the NIS said.", dossier))
    1 figure, 1 contradicted or overstated
    overstated: Some 12,000: the NIS says “up to 12,000”
    """
    if not isinstance(claims, ClaimSet):
        raise OptionError("not a set of claims", got=claims, hint="give what read_claims returns")
    locale = locale or locale_of(text) or "en"
    found = find_claims(text, outlet=outlet, reported=reported, where=where, locale=locale, parser=parser)
    checker = _Checker(claims, cues_of(locale))
    return TextCheck(text, tuple(checker.check(one) for one in found))


class _Checker:
    """Compares figures of a text with the claims of a dossier."""

    def __init__(self, claims: ClaimSet, cues: Cues) -> None:
        self.cues = cues
        self.claims = tuple(claims)
        self._known: dict[str, frozenset[str]] = {}
        self.things = [self._stems("/".join(claim.scope.get("what", ()))) for claim in self.claims]
        self.fates = {word[:5] for word in cues.fates}
        self.names = [tuple(_names(claim)) for claim in self.claims]
        self._by: dict[tuple[str, str, tuple[str, ...]], bool] = {}
        self._naming: dict[str, list[int]] = defaultdict(list)
        self._stating: dict[Decimal, list[int]] = defaultdict(list)
        for place, (claim, stems) in enumerate(zip(self.claims, self.things, strict=True)):
            self._stating[claim.figure.value].append(place)
            for stem in stems:
                self._naming[stem].append(place)

    def check(self, found: FoundClaim) -> CheckedFigure:
        """Return the verdict on a figure."""
        thing = self._thing(found)
        near = sorted({place for stem in thing for place in self._naming.get(stem, ())})
        about, stating = (
            {place: self.claims[place] for place in places if self._is_in_unit(place, found)}
            for places in (near, self._stating.get(found.figure.figure.value, ()))
        )
        same = list(stating.values())
        agreeing = {place: claim for place, claim in about.items() if self._agrees(place, found)}
        here, exact = list(agreeing.values()), [claim for place, claim in agreeing.items() if place in stating]
        if exact:
            return self._judged(found, exact)
        if here:
            return self._against(found, here)
        swapped = [claim for place, claim in stating.items() if place in about] or (
            [] if found.figure.figure.value <= _COINCIDENCE or not (about or thing) else same
        )
        if swapped:
            first = next(place for place, claim in stating.items() if claim is swapped[0])
            why = f"{_said(swapped[0])}: {self._difference(first, found)}"
            return CheckedFigure(found, "contradicted", tuple(swapped), why)
        if about and found.source is not None and self._knows(found):
            return self._against(found, list(about.values()))
        return CheckedFigure(found, "not covered", (), "no claim is about it")

    # -- whether a claim is about the same ----------------------------------------------------------------------------

    def _thing(self, found: FoundClaim) -> frozenset[str]:
        """Return the beginnings of the words of what a figure counts."""
        return frozenset() if found.what is None else self._stems(f"{found.what.value} {found.what.why}")

    def _stems(self, words: str) -> frozenset[str]:
        """Return the beginnings of words, by the language's one word for each thing and outcome."""
        if words not in self._known:
            self._known[words] = frozenset(self._stemmed(words))
        return self._known[words]

    def _stemmed(self, words: str) -> set[str]:
        folded = re.findall(r"[^\W\d_]+", words.casefold())
        stems = set()
        for word in folded:
            one = self.cues.senses.get(word, word)
            for phrase, meaning in self.cues.outcomes.get(word, ()):
                if len(phrase) == 1:
                    one = meaning
            stems |= {part[:5] for part in re.findall(r"[^\W\d_]+", one) if len(part) > 2}
        persons = {word[:5] for word in self.cues.people}
        return stems - persons or ({_PERSONS} if stems else set())  # "residents" are people

    def _is_in_unit(self, place: int, found: FoundClaim) -> bool:
        """Whether a claim is in the unit of a figure; one whose thing names the unit is: "tonnes of rice"."""
        unit = _unit(self.claims[place].scope)
        return unit == found.unit or (not unit and bool(self._stems(found.figure.words) & self.things[place]))

    def _agrees(self, place: int, found: FoundClaim) -> bool:
        return not self._difference(place, found)

    def _difference(self, place: int, found: FoundClaim) -> str:
        """Return in what a claim is about something else than a figure of a text; "" where it is not."""
        claim = self.claims[place]
        by = found.source is None or found.source.undetermined or self._is_role(found.source.name)
        by = by or self._is_by(self.names[place], found)
        denied = claim.standing in _UNDONE and _is_denied(found)  # by whom it may be
        if found.source is not None and not (by or denied):
            return f"the text names {clean(found.source.name)}"
        where = claim.scope.get("where", ())
        if found.where is not None and found.where.sure and where:
            own = tuple(map(_fold, found.where.value))
            theirs = tuple(map(_fold, where))
            if own[-1] not in theirs and theirs[-1] not in own:
                return f"the text says it of {clean(own[-1].title())}"
        when = claim.scope.get("when")
        if found.when is not None and found.when.sure and when and not _share_days(str(found.when.value), when[0]):
            return f"the text says it of {clean(str(found.when.value))}"
        thing, claimed = self._thing(found), self.things[place]
        if not thing & claimed or (thing & self.fates and not claimed & self.fates):  # "measles deaths" for its cases
            return f"the text says it of {clean(str(found.what) if found.what else 'something else')}"
        return ""

    def _is_role(self, name: str) -> bool:
        """Whether a source is named by what it is to others alone, which may be anybody of the dossier: "owner"."""
        roles = self.cues.titles | self.cues.firms
        return name == name.casefold() and name.rsplit(maxsplit=1)[-1] in roles

    def _is_by(self, names: tuple[str, ...], found: FoundClaim) -> bool:
        assert found.source is not None
        key = found.source.name, found.source.words, names
        if key not in self._by:  # a source states many claims
            self._by[key] = any(_is_named(one, names, self.cues.documents) for one in key[:2])
        return self._by[key]

    def _knows(self, found: FoundClaim) -> bool:
        """Whether the dossier has the source of a figure, so that its silence on the thing says something."""
        papers = self.cues.documents
        return any(
            found.source is not None and _is_named(found.source.name, names, papers) for names in set(self.names)
        )

    # -- verdicts ---------------------------------------------------------------------------------------------------

    def _judged(self, found: FoundClaim, exact: Sequence[Claim]) -> CheckedFigure:
        """Return the verdict on a figure whose number some claims state of the same thing."""
        faults = []
        for claim in exact:
            fault = _fault(claim, found)
            if not fault:
                return CheckedFigure(found, "supported", (claim,), _said(claim))
            faults.append((fault, claim))
        (verdict, why), claim = faults[0]
        return CheckedFigure(found, verdict, (claim,), why)

    def _against(self, found: FoundClaim, here: Sequence[Claim]) -> CheckedFigure:
        """Return the verdict on a figure whose number nobody states of the same thing."""
        interval, value = found.figure.figure.interval, float(found.figure.figure.value)
        bounding = [claim for claim in here if claim.standing not in _UNDONE] or list(here)
        if found.where is None or not found.where.sure:  # a figure without a place is of the whole
            widest = min(len(claim.scope.get("where", ())) for claim in bounding)
            bounding = [claim for claim in bounding if len(claim.scope.get("where", ())) == widest]
        within = [claim for claim in bounding if _within(claim.interval, interval)]
        if within:
            fault = next((fault for claim in within if (fault := _softened(claim, found))), None)
            if fault is None:
                return CheckedFigure(found, "supported", tuple(within), _said(within[0]))
            return CheckedFigure(found, fault[0], tuple(within), fault[1])
        wide = [claim for claim in bounding if _meet(claim.interval, interval)]
        if wide:
            return CheckedFigure(found, "overstated", tuple(wide), f"nobody says so exactly: {_said(wide[0])}")
        nearest = min(bounding, key=lambda claim: abs(claim.value - value))
        apart = abs(nearest.value - value)
        why = f"{_said(nearest)}, {number_words(apart)} away"
        return CheckedFigure(found, "contradicted", tuple(bounding), why, apart)


def _is_stated(claim: Claim, found: FoundClaim) -> bool:
    return claim.figure.value == found.figure.figure.value


def _fault(claim: Claim, found: FoundClaim) -> tuple[CheckVerdict, str] | None:
    """Return what is wrong with a figure whose number a claim states."""
    denies = _is_denied(found)
    if claim.standing in _UNDONE and not denies:
        verb = "denied" if claim.standing == "denied" else "withdrawn"
        return "contradicted", f"{_said(claim)}, which is {verb}"
    if denies and claim.standing not in _UNDONE:
        return "contradicted", f"{_said(claim)}, and the text denies or replaces it"
    if not _meet(claim.interval, found.figure.figure.interval):
        lost = is_bound(claim.figure) and found.figure.figure.interval.is_point  # "40" for "more than 40"
        return "overstated" if lost else "contradicted", _said(claim)
    if not _within(claim.interval, found.figure.figure.interval) and not _is_close(claim, found):
        return "overstated", _said(claim)
    return _softened(claim, found)


def _is_denied(found: FoundClaim) -> bool:
    return found.status is not None and found.status.value in ("denied", "revised")


def _softened(claim: Claim, found: FoundClaim) -> tuple[CheckVerdict, str] | None:
    """Return that a text states as a fact what its source only plans or expects; None where it does not."""
    status = claim.scope.get("status", ("",))[0]
    own = found.status.value if found.status is not None else ""
    if status in _FIRM and own in ("", "observed"):
        return "overstated", f"{_said(claim)}, as {_FIRM[status]}"
    return None


def _is_close(claim: Claim, found: FoundClaim) -> bool:
    """Whether a figure differs from a claim in no more than whether an end is open: "over 500", "500 or more"."""
    mine, theirs = found.figure.figure.interval, claim.interval
    return (mine.lower, mine.upper) == (theirs.lower, theirs.upper)


def _within(inner: Interval, outer: Interval) -> bool:
    return outer.lower <= inner.lower and inner.upper <= outer.upper


def _meet(one: Interval, other: Interval) -> bool:
    return one.intersect(other) is not None


def _unit(scope: Mapping[str, Sequence[str]]) -> str:
    return scope.get("unit", ("",))[0]


def _names(claim: Claim) -> list[str]:
    cited = claim.cites if claim.cites is not None else claim.source.cites
    sources = [claim.source, *cited]
    return [name for source in sources for name in (source.name, *source.aliases)]


def _is_named(name: str, names: Sequence[str], papers: frozenset[str]) -> bool:
    """Whether a name is one of others, or a part or the initials of one: "Budanov", "WHO", "the Harvard study"."""
    own = _fold(name)
    return bool(own) and any(_is_same(own, other, papers) for other in map(_fold, names) if other)


def _is_same(own: str, other: str, papers: frozenset[str]) -> bool:
    """Whether two folded names may be those of one source: for "Harvard study" and "Harvard survey" so is "Harvard"."""
    plain = [" ".join(word for word in name.split() if word not in papers) for name in (own, other)]
    if all(plain) and plain[0] != own and plain[1] != other:
        own, other = plain
    within = f" {own} " in f" {other} " or f" {other} " in f" {own} "
    return within or own in _initials(other) or other in _initials(own)


@lru_cache(4096)
def _fold(name: str) -> str:
    words = re.findall(r"\w+", name.casefold().replace("’s", "").replace("'s", ""))
    return " ".join(word for word in words if word not in ("the", "a", "an"))


def _initials(name: str) -> tuple[str, ...]:
    """Return the initials of a name of several words, with and without its small words: "world health organization"."""
    words = name.split()
    long = "".join(word[0] for word in words if len(word) > 3)
    return ("".join(word[0] for word in words), long) if len(words) > 1 < len(long) else ()


def _share_days(one: str, other: str) -> bool:
    """Whether two times share a day; a time with an open end shares one with every later or earlier."""
    first, last = _ends(one)
    begin, end = _ends(other)
    return first <= end and begin <= last


def _ends(value: str) -> tuple[str, str]:
    begin, slash, end = value.partition("/")
    if not slash:
        period = Period.parse(value)
        return period.start.isoformat(), period.end.isoformat()
    first = "0000" if begin == ".." else Period.parse(begin).start.isoformat()
    last = "9999" if end == ".." else Period.parse(end).end.isoformat()
    return first, last


def _said(claim: Claim) -> str:
    return f"{_with_article(claim.source.name)} says “{clean(claim.figure.text)}”"


def _with_article(name: str) -> str:
    """Return a source's name as it stands in a sentence: an abbreviation has an article."""
    shown = clean(name)
    return f"the {shown}" if shown.isupper() and " " not in shown else shown
