"""Rules: what turns the claims on one scope into one answer. Built-in ones, and what a rule of your own may rely on.

A rule is anything that is called with a sequence of claims and returns an `Interval`, or None for no answer: a frozen
object from here or a plain function. It may ask a claim for what `Stated` lists. Ties give their hull; an answer of one
number is an interval of one point. Users import these from ``consilience.rules``.

The built-in rules work on `Columns`, many scopes at once; called with claims, they do the same on one segment.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import ClassVar

import numpy as np

from consilience.arrays import Codes, Floats
from consilience.comparing import rule_arrays as arrays
from consilience.comparing.comparison import Ends, Stated
from consilience.comparing.ranges import Restore, origin_codes
from consilience.errors import OptionError
from consilience.model.chains import trace_claims
from consilience.model.intervals import Interval
from consilience.model.moments import clock_time

Rule = Callable[[Sequence[Stated]], Interval | None]
"""Anything that turns the claims on one scope into one answer."""

_GRADES: dict[str | None, float] = {grade: float(place) for place, grade in enumerate("ABCDE")}


@dataclass(frozen=True)
class Columns:
    """Claims as columns, sorted by scope.

    Attributes
    ----------
    lower, upper : float64 arrays of shape (rows,)
        Closed ends (see `consilience.comparing.kernel.inward`).
    value : float64 array of shape (rows,)
        Stated values.
    rank : float64 array of shape (rows,)
        The rule's own order of the claims, lowest first; NaN for one that it does not rank.
    scope : int64 array of shape (rows,)
        Ascending.
    origin : int64 array of shape (rows,)
        Who says it.
    """

    lower: Floats
    upper: Floats
    value: Floats
    rank: Floats
    scope: Codes
    origin: Codes

    @property
    def said(self) -> tuple[Floats, Floats, Codes, Codes]:
        """Lower ends, upper ends, scopes and origins."""
        return self.lower, self.upper, self.scope, self.origin


class BuiltInRule:
    """What the built-in rules share: they answer for claims as for columns."""

    may_be_empty: ClassVar[bool] = False
    """Whether there may be no answer although there are claims."""

    def __call__(self, claims: Sequence[Stated]) -> Interval | None:
        """Return the answer for the claims on one scope; None where there is none."""
        return answer_all(self, [claims])[0]

    def on_columns(self, columns: Columns) -> arrays.Answers:
        """Return the ends of the answer for every scope: closed, of shape (segments,), NaN where there is none."""
        raise NotImplementedError

    def enough(self, columns: Columns) -> Codes:
        """Return rows that are enough: beside any other claims they answer as all these rows do.

        So claims that lie in many places need not all come together in one.
        """
        return np.arange(len(columns.lower))

    def rank(self, claim: Stated) -> float:
        """Return the place of a claim in the rule's own order, lowest first; NaN where it has none."""
        return math.nan


def check_rule(rule: object) -> None:
    """Raise OptionError for what cannot be called with claims, a class of rules among them."""
    if isinstance(rule, type) or not callable(rule):
        hint = (
            f"write {rule.__name__}(...)" if isinstance(rule, type) else "give a function, or one of consilience.rules"
        )
        raise OptionError("rule= is not a function of claims", got=rule, hint=hint, argument="rule")


def answer_all(
    rule: Rule, groups: Sequence[Sequence[Stated]], name: Callable[[int], str] = "group {}".format
) -> list[Interval | None]:
    """Return a rule's answer for each group of claims; None for an empty group.

    Where a rule of the user's own raises, or answers with what is not an interval, OptionError names the rule and, by
    `name`, the group.

    >>> from consilience import rules
    >>> answer_all(rules.Hull(), [[]])
    [None]
    """
    if not isinstance(rule, BuiltInRule):
        return [_asked(rule, claims, partial(name, number)) if claims else None for number, claims in enumerate(groups)]
    claims = [claim for group in groups for claim in trace_claims(group)]  # those of no set have not been traced
    if not claims:
        return [None] * len(groups)
    scope = np.repeat(np.arange(len(groups)), [len(group) for group in groups])
    low, high = rule.on_columns(columns_of(rule, claims, scope))
    restore = Restore(Ends.of(claims), scope)
    answers: list[Interval | None] = [None] * len(groups)
    for place, first, last in zip(np.unique(scope).tolist(), low.tolist(), high.tolist(), strict=True):
        if not math.isnan(first):
            answers[place] = restore(place, first, last)
    return answers


def columns_of(rule: BuiltInRule, claims: Sequence[Stated], scope: Codes) -> Columns:
    """Return claims as the columns that a rule works on; `scope` ascends."""
    value = np.array([claim.value for claim in claims], dtype=np.float64)
    rank = np.array([rule.rank(claim) for claim in claims])
    return Columns(*Ends.of(claims).closed(), value, rank, scope, origin_codes(claims))


def _asked(rule: Rule, claims: Sequence[Stated], place: Callable[[], str]) -> Interval | None:
    """Ask a rule that is not built in; OptionError says which rule and where."""
    name = getattr(rule, "__name__", None) or repr(rule)
    try:
        answer: object = rule(claims)
    except Exception as error:
        told = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        raise OptionError(f"the rule {name} failed on {place()}", got=told) from error
    if answer is None or isinstance(answer, Interval):
        return answer
    hint = "a number is Interval.point(number)"
    raise OptionError(f"the rule {name} answers with neither an Interval nor None on {place()}", got=answer, hint=hint)


class _HullOfEach(BuiltInRule):
    """What starts from the hull of each origin's claims."""

    def enough(self, columns: Columns) -> Codes:
        """Return the outermost claims of each origin."""
        lower, upper, scope, origin = columns.said
        return arrays.outermost(lower, upper, origin, scope)


@dataclass(frozen=True)
class Hull(BuiltInRule):
    """The smallest interval that holds every claim.

    >>> from consilience import rules
    >>> from consilience.testing import statements
    >>> rules.Hull()(statements("[9500, 10500]", "[11000, 11000]"))
    [9500, 11000]
    """

    def on_columns(self, columns: Columns) -> arrays.Answers:
        """Answer for every scope."""
        return arrays.hull(columns.lower, columns.upper, columns.scope)

    def enough(self, columns: Columns) -> Codes:
        """Return the outermost claims on each scope."""
        lower, upper, scope, _ = columns.said
        return arrays.outermost(lower, upper, scope)


@dataclass(frozen=True)
class CommonGround(BuiltInRule):
    """What all claims allow; no answer where they have no number in common.

    >>> from consilience import rules
    >>> from consilience.testing import statements
    >>> rules.CommonGround()(statements("[9500, 10500]", "[0, 10000]"))
    [9500, 10000]
    """

    may_be_empty: ClassVar[bool] = True

    def on_columns(self, columns: Columns) -> arrays.Answers:
        """Answer for every scope."""
        return arrays.common_ground(columns.lower, columns.upper, columns.scope)

    def enough(self, columns: Columns) -> Codes:
        """Return the claims on each scope that bound all others."""
        lower, upper, scope, _ = columns.said
        return arrays.outermost(upper, lower, scope)


@dataclass(frozen=True)
class BestSupported(BuiltInRule):
    """What the most origins allow (Marzullo), or what at least so many allow (Brooks and Iyengar).

    Parameters
    ----------
    at_least : int, optional
        By how many origins a number must be covered. None: by as many as cover any. The answer is the hull
        of such numbers; with `at_least` there may be none.

    References
    ----------
    K. Marzullo, "Tolerating failures of continuous-valued sensors", ACM Transactions on Computer Systems 8(4), 1990.
    R. R. Brooks and S. S. Iyengar, "Robust distributed computing and sensing algorithm", Computer 29(6), 1996.

    Examples
    --------
    >>> from consilience import rules
    >>> from consilience.testing import statements
    >>> five = statements("[2.7, 6.7]", "[0, 3.2]", "[1.5, 4.5]", "[0.8, 2.8]", "[1.4, 4.6]")
    >>> rules.BestSupported()(five), rules.BestSupported(at_least=4)(five)
    ([2.7, 2.8], [1.5, 3.2])
    """

    at_least: int | None = None

    def __post_init__(self) -> None:
        if self.at_least is not None and self.at_least < 1:
            raise OptionError("at_least counts origins", got=self.at_least, hint="use 1 or more, or None for the most")

    @property
    def may_be_empty(self) -> bool:  # type: ignore[override]
        """Whether there may be no answer although there are claims."""
        return self.at_least is not None

    def on_columns(self, columns: Columns) -> arrays.Answers:
        """Answer for every scope."""
        if self.at_least is None:
            return arrays.most_covered(*columns.said)
        return arrays.covered_by(self.at_least, *columns.said)

    def enough(self, columns: Columns) -> Codes:
        """Return each interval that an origin states once."""
        lower, upper, scope, origin = columns.said
        return arrays.first_of(lower, lower, upper, origin, scope)


@dataclass(frozen=True)
class TrimmedRange(_HullOfEach):
    """The hull of what the origins say, without the furthest of them on either side.

    An origin counts once, by the hull of its claims.

    Parameters
    ----------
    share : float, default 0.25
        The share of the lowest lower ends, and of the highest upper ends, to leave out; at 0 the answer is the hull,
        at 0.5 the median.

    References
    ----------
    D. Dolev et al., "Reaching approximate agreement in the presence of faults", Journal of the ACM 33(3), 1986.

    Examples
    --------
    >>> from consilience import rules
    >>> from consilience.testing import statements
    >>> rules.TrimmedRange()(statements("[10, 10]", "[11, 12]", "[11, 13]", "[90, 99]"))
    [11, 13]
    """

    share: float = 0.25

    def __post_init__(self) -> None:
        if not 0 <= self.share <= 0.5:
            raise OptionError("share is what to leave out on each side", got=self.share, hint="use 0 to 0.5")

    def on_columns(self, columns: Columns) -> arrays.Answers:
        """Answer for every scope."""
        return arrays.trimmed(self.share, *arrays.by_origin(*columns.said))


@dataclass(frozen=True)
class Median(_HullOfEach):
    """From the median of the lower ends to the median of the upper ends, each origin counting once.

    An origin's claims count by their hull. Of an even number of ends the outer one of the middle two is taken, so that
    the answer holds every number that more than half of the origins allow.

    >>> from consilience import rules
    >>> from consilience.testing import statements
    >>> rules.Median()(statements("[10, 10]", "[11, 12]", "[90, 99]"))
    [11, 12]
    """

    def on_columns(self, columns: Columns) -> arrays.Answers:
        """Answer for every scope."""
        return arrays.trimmed(0.5, *arrays.by_origin(*columns.said))


@dataclass(frozen=True)
class Mode(BuiltInRule):
    """The value that the most origins state; the answer spans the values that count as one, and ties.

    Parameters
    ----------
    tolerance : float, default 0
        Values count as one where they lie within this share of the one furthest from zero.

    Examples
    --------
    >>> from consilience import rules
    >>> from consilience.testing import statements
    >>> claims = statements("[100, 100]", "[104, 104]", "[300, 300]")
    >>> rules.Mode(tolerance=0.05)(claims), rules.Mode()(claims)
    ([100, 104], [100, 300])
    """

    tolerance: float = 0.0

    def __post_init__(self) -> None:
        if not 0 <= self.tolerance < 1:
            raise OptionError("tolerance is a share of a value", got=self.tolerance, hint="use 0 up to, but not, 1")

    def on_columns(self, columns: Columns) -> arrays.Answers:
        """Answer for every scope."""
        return arrays.most_stated(self.tolerance, columns.value, columns.scope, columns.origin)

    def enough(self, columns: Columns) -> Codes:
        """Return each value that an origin states once."""
        return arrays.first_of(columns.value, columns.value, columns.origin, columns.scope)


class _FirstRanked(BuiltInRule):
    """The hull of the claims that a rule ranks first; no answer where it ranks none."""

    may_be_empty: ClassVar[bool] = True

    def on_columns(self, columns: Columns) -> arrays.Answers:
        """Answer for every scope."""
        return arrays.first_ranked(columns.rank, columns.lower, columns.upper, columns.scope)

    def enough(self, columns: Columns) -> Codes:
        """Return the outermost claims of each rank."""
        lower, upper, scope, _ = columns.said
        return arrays.outermost(lower, upper, columns.rank, scope)


@dataclass(frozen=True)
class Latest(_FirstRanked):
    """What was reported last; several claims of that day give their hull. Undated claims do not count.

    >>> from consilience import rules
    >>> from consilience.testing import statements
    >>> rules.Latest()(statements("[1, 2] on 2024-10-21", "[2, 2] on 2024-10-22", "[9, 9]"))
    [2, 2]
    """

    def rank(self, claim: Stated) -> float:
        """Rank the latest first."""
        if claim.reported is None:
            return math.nan
        return -(clock_time(claim.reported) - datetime.min) / timedelta(days=1)


@dataclass(frozen=True)
class MostReliable(_FirstRanked):
    """What the sources of the best Admiralty grade say, A before E; several of one grade give their hull.

    Sources graded F (cannot be judged) or not at all do not count: they are not the worst, nobody knows.

    >>> from consilience import rules
    >>> from consilience.testing import statements
    >>> rules.MostReliable()(statements("[1, 2] grade B", "[5, 5] grade F", "[7, 7] grade C"))
    [1, 2]
    """

    def rank(self, claim: Stated) -> float:
        """Rank the best grade first."""
        own = getattr(claim, "reliability", None)  # a source's is the default
        return _GRADES.get(own or getattr(claim.source, "reliability", None), math.nan)


@dataclass(frozen=True)
class Preferred(_FirstRanked):
    """What the first of some sources says that says anything; several claims of it give their hull.

    Parameters
    ----------
    sources : sequence of str
        Names, the most preferred first. Others do not count.

    Examples
    --------
    >>> from consilience import rules
    >>> from consilience.testing import statements
    >>> rules.Preferred(["Yonhap", "NIS"])(statements("[0, 12000] by NIS", "[11000, 11000] by Zelensky"))
    [0, 12000]
    """

    sources: Sequence[str]

    def __post_init__(self) -> None:
        if isinstance(self.sources, str) or not self.sources:
            raise OptionError("sources is a list of names", got=self.sources, hint="write ['NIS', 'Yonhap']")
        object.__setattr__(self, "sources", tuple(self.sources))

    def rank(self, claim: Stated) -> float:
        """Rank the sources as listed."""
        name = getattr(claim.source, "name", claim.source)
        return float(self.sources.index(name)) if name in self.sources else math.nan


@dataclass(frozen=True)
class InverseVariance(_HullOfEach):
    """The mean of the midpoints, each weighted by ``1 / half-width ** 2``, give or take its own half-width.

    An origin counts once, by the hull of its claims; half-widths are taken in proportion to standard errors. Claims
    without a bound have weight 0; without any bound, the answer is missing. Beside a point, only points have weight.

    >>> from consilience import rules
    >>> from consilience.testing import statements
    >>> rules.InverseVariance()(statements("[6, 14]", "[8, 16]"))  # half-width 4 / sqrt(2)
    [8.17..., 13.82...]
    """

    may_be_empty: ClassVar[bool] = True

    def on_columns(self, columns: Columns) -> arrays.Answers:
        """Answer for every scope."""
        return arrays.weighted_mean(*arrays.by_origin(*columns.said))
