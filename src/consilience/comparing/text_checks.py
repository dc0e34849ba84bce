"""Checks of texts: whether a story says what a dossier holds, or more, or something else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, overload

import numpy as np

from consilience.arguments import NONE, TEXT, checked
from consilience.arrays import Flags
from consilience.briefly import Brief
from consilience.comparing.compared_claims import UNDONE, ComparedClaims, is_denied
from consilience.errors import OptionError
from consilience.markup import MARK_STYLE, MOST, Mark, html_table, marked_page, marked_text
from consilience.model.citations import is_bound
from consilience.model.claim_sets import ClaimSet
from consilience.model.claims import Claim
from consilience.model.intervals import Interval
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


@checked(text=TEXT, locale=TEXT | NONE)
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
        If what is given is not a text and a set of claims; else as `find_claims`.

    Examples
    --------
    >>> dossier = ClaimSet((Claim(id="a", figure="up to 12,000", scope={"what": "troops"}, source="NIS"),))
    >>> print(check_text("Some 12,000 troops are there, the NIS said.", dossier))
    1 figure, 1 contradicted or overstated
    overstated: Some 12,000: the NIS says “up to 12,000”
    """
    if not isinstance(claims, ClaimSet):
        got = "None" if claims is None else claims
        raise OptionError("claims= is not a ClaimSet", got=got, hint="give what read_claims returns", argument="claims")
    locale = locale or locale_of(text) or "en"
    found = find_claims(text, outlet=outlet, reported=reported, where=where, locale=locale, parser=parser)
    checker = _Checker(claims, cues_of(locale))
    return TextCheck(text, tuple(checker.check(one) for one in found))


class _Checker:
    """Judges figures of a text by the claims of a dossier."""

    def __init__(self, claims: ClaimSet, cues: Cues) -> None:
        self.claims = ComparedClaims(claims, cues)

    def check(self, found: FoundClaim) -> CheckedFigure:
        """Return the verdict on a figure."""
        claims, value = self.claims, found.figure.figure.value
        in_unit = claims.in_unit(found)
        about, stating = claims.on_thing(found) & in_unit, claims.stating(value) & in_unit
        aspects = list(claims.aspects(found))
        here = np.logical_and.reduce([about, *(fits for fits, _ in aspects)])
        if (here & stating).any():
            return self._judged(found, here & stating)
        if here.any():
            return self._against(found, here)
        swapped = stating & about
        if not swapped.any() and value > _COINCIDENCE and (about.any() or claims.things_of(found)):
            swapped = stating
        if swapped.any():
            first = int(swapped.argmax())
            other = next(words for fits, words in aspects if not fits[first])
            why = f"{_said(claims[first])}: {other}"
            return CheckedFigure(found, "contradicted", tuple(claims.chosen(swapped)), why)
        if about.any() and found.source is not None and claims.knows(found.source.name):
            return self._against(found, about)
        return CheckedFigure(found, "not covered", (), "no claim is about it")

    def _judged(self, found: FoundClaim, exact: Flags) -> CheckedFigure:
        """Return the verdict on a figure whose number some claims state of the same thing."""
        faults = []
        for claim in self.claims.chosen(exact):
            fault = _fault(claim, found)
            if not fault:
                return CheckedFigure(found, "supported", (claim,), _said(claim))
            faults.append((fault, claim))
        (verdict, why), claim = faults[0]
        return CheckedFigure(found, verdict, (claim,), why)

    def _against(self, found: FoundClaim, here: Flags) -> CheckedFigure:
        """Return the verdict on a figure whose number nobody states of the same thing."""
        claims, interval = self.claims, found.figure.figure.interval
        bounding = here & ~claims.undone if (here & ~claims.undone).any() else here
        if found.where is None or not found.where.sure:  # a figure without a place is of the whole
            bounding = bounding & (claims.depth == claims.depth[bounding].min())
        within = bounding & claims.within(interval)
        if within.any():
            stating = tuple(claims.chosen(within))
            fault = next((fault for claim in stating if (fault := _softened(claim, found))), None)
            if fault is None:
                return CheckedFigure(found, "supported", stating, _said(stating[0]))
            return CheckedFigure(found, fault[0], stating, fault[1])
        wide = bounding & claims.meeting(interval)
        if wide.any():
            first = claims[int(wide.argmax())]
            why = f"nobody says so exactly: {_said(first)}"
            return CheckedFigure(found, "overstated", tuple(claims.chosen(wide)), why)
        nearest, apart = claims.nearest(bounding, float(found.figure.figure.value))
        why = f"{_said(nearest)}, {number_words(apart)} away"
        return CheckedFigure(found, "contradicted", tuple(claims.chosen(bounding)), why, apart)


def _fault(claim: Claim, found: FoundClaim) -> tuple[CheckVerdict, str] | None:
    """Return what is wrong with a figure whose number a claim states."""
    denies = is_denied(found)
    if claim.standing in UNDONE and not denies:
        verb = "denied" if claim.standing == "denied" else "withdrawn"
        return "contradicted", f"{_said(claim)}, which is {verb}"
    if denies and claim.standing not in UNDONE:
        return "contradicted", f"{_said(claim)}, and the text denies or replaces it"
    if not _meet(claim.interval, found.figure.figure.interval):
        lost = is_bound(claim.figure) and found.figure.figure.interval.is_point  # "40" for "more than 40"
        return "overstated" if lost else "contradicted", _said(claim)
    if not _within(claim.interval, found.figure.figure.interval) and not _is_close(claim, found):
        return "overstated", _said(claim)
    return _softened(claim, found)


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


def _said(claim: Claim) -> str:
    return f"{_with_article(claim.source.name)} says “{clean(claim.figure.text)}”"


def _with_article(name: str) -> str:
    """Return a source's name as it stands in a sentence: an abbreviation has an article."""
    shown = clean(name)
    return f"the {shown}" if shown.isupper() and " " not in shown else shown
