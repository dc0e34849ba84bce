"""Standards of confirmation: how many origins must name a figure, and how good one of them must be."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import TYPE_CHECKING, Annotated, ClassVar, NamedTuple

import numpy as np
from pydantic import Field

from consilience.comparing.comparison import Ends
from consilience.comparing.range_tables import cells_of
from consilience.comparing.ranges import ScopeRanges
from consilience.errors import OptionError
from consilience.model.citations import whose
from consilience.model.claim_tables import with_dimensions
from consilience.model.claims import Claim, split_grade
from consilience.model.intervals import Interval
from consilience.model.scopes import Scope
from consilience.model.sources import support_of
from consilience.records import Record
from consilience.words import counted, join_names, spelled

if TYPE_CHECKING:
    import pandas as pd

_UNJUDGED = ("F", 6)


class Standard(Record):
    """What makes a figure confirmed: so many origins that name it, one of them of a grade; frozen.

    Claims count that name a number or a range of them, all of which meet; a bound such as "at least 40" contradicts
    nothing and confirms nothing. Pending, denied and withdrawn claims do not count.

    Parameters
    ----------
    origins : int, default 2
        At least so many distinct origins; where they cannot be told apart, the least number counts.
    grade : str, optional
        At least one of these claims has this Admiralty grade or a better one: "B", or "B2" for both halves. F and 6
        cannot be judged, and meet no standard.

    Examples
    --------
    >>> print(Standard(origins=2, grade="B"))
    two origins, one of them graded B or better
    """

    fault: ClassVar = OptionError

    origins: Annotated[int, Field(ge=1)] = 2
    grade: str = ""

    def model_post_init(self, _: object) -> None:
        """Refuse a grade that no claim can have or that says nothing."""
        if self.grade and any(half in _UNJUDGED for half in split_grade(self.grade)):
            hint = "use A to E, 1 to 5"
            raise OptionError("a grade that cannot be judged is not a standard", got=self.grade, hint=hint)

    def __str__(self) -> str:
        graded = f", one of them graded {self.grade} or better" if self.grade else ""
        return f"{spelled(self.origins, 'origin')}{graded}"

    def judge(self, ranges: ScopeRanges) -> Judgement:
        """Say whether the claims on a scope meet the standard: on the figure that comes nearest to it."""
        naming = [claim for claim in ranges.claims if claim.figure.names]
        if not naming:
            return Judgement(ranges.scope, None, (), 0, "", ("a figure",))
        lower, upper = Ends.of(naming).closed()
        found = []
        for low in np.unique(lower).tolist():  # a largest set of intervals that meet begins where one of them does
            chosen = np.flatnonzero((lower <= low) & (low <= upper)).tolist()
            found.append(self._judged(ranges.scope, [naming[place] for place in chosen]))
        return min(found, key=lambda one: (len(one.missing), -one.origins, one.grade or "Z"))

    def _judged(self, scope: Scope, claims: Sequence[Claim]) -> Judgement:
        origins = support_of(claims).least
        best = min((claim.grade for claim in claims if claim.grade), key=_rank, default="")
        missing = []
        if origins < self.origins:
            missing.append(f"{spelled(self.origins - origins)} more origin{'s' * (self.origins - origins > 1)}")
        if self.grade and not any(_reaches(claim.grade, self.grade) for claim in claims):
            missing.append(f"a source graded {self.grade} or better" + f" (the best is {best})" * bool(best))
        meeting = reduce(lambda one, other: one.intersect(other) or one, (claim.interval for claim in claims))
        return Judgement(scope, meeting, tuple(claims), origins, best, tuple(missing))


class Judgement(NamedTuple):
    """Whether the claims on a scope meet a standard.

    Attributes
    ----------
    scope : Scope
    interval : Interval or None
        What the claims that count allow together.
    claims : tuple of Claim
        Those that count.
    origins : int
        How many distinct origins they have, at least.
    grade : str
        The best grade among them.
    missing : tuple of str
        What is missing, in words; empty where the standard is met.
    """

    scope: Scope
    interval: Interval | None
    claims: tuple[Claim, ...]
    origins: int
    grade: str
    missing: tuple[str, ...]

    @property
    def met(self) -> bool:
        """Whether nothing is missing."""
        return not self.missing


def _rank(grade: str) -> tuple[str, int]:
    letter, digit = split_grade(grade)
    return letter or "Z", digit or 9


def _reaches(grade: str, least: str) -> bool:
    """Say whether a grade is as good as another in every half that this one has."""
    halves = zip(split_grade(grade), split_grade(least), strict=True)
    return all(
        wanted is None or (own is not None and own not in _UNJUDGED and str(own) <= str(wanted))
        for own, wanted in halves
    )


def judgements_frame(found: Sequence[Judgement]) -> pd.DataFrame:
    """Return a row per scope; see `Outcome.standards`."""
    import pandas as pd

    rows = [
        (
            *(str(one.scope), one.met, *cells_of(one.interval), join_names(claim.id for claim in one.claims)),
            *(join_names(dict.fromkeys(claim.source.name for claim in one.claims)), one.origins, one.grade or None),
            "; ".join(one.missing) or None,
        )
        for one in found
    ]
    types = {"scope": object, "met": np.bool_, "low": np.float64, "high": np.float64, "closed": object}
    types |= {"claims": object, "sources": object, "origins": np.int64, "grade": object, "missing": object}
    return with_dimensions(pd.DataFrame(rows, columns=list(types)).astype(types), [one.scope for one in found])


def standing_words(claims: Sequence[Claim], most: int = 5) -> list[str]:
    """Say which claims bound nothing, and why."""
    said = [f"{whose(claim)} is {claim.standing}: shown, and not counted" for claim in claims]
    more = [f"{counted(len(said) - most, 'more figure')} pending, denied or withdrawn"] if len(said) > most else []
    return said[:most] + more
