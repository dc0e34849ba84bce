"""Hypothesis strategies for everything that the library takes: intervals, figures, scopes, sources, claims and sets.

All arguments are by keyword. Every strategy builds what it draws, none throws anything away, and what they shrink to is
meant to be read: small whole numbers, sources called A, B, C. Ties, touching ends, points, limits and repeats are
common, since that is where rules go wrong. Sets of a known kind (a known truth, copies, ties ...) are in `made_sets`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import tomli_w
from hypothesis import strategies as st

from consilience.model.claim_sets import ClaimSet
from consilience.model.claims import Claim
from consilience.model.figures import Figure, read_figure
from consilience.model.intervals import Interval
from consilience.model.scopes import Scope
from consilience.model.sources import Source
from consilience.testing.notation import letter, middle
from consilience.wording.conventions import Convention, End

if TYPE_CHECKING:
    import pandas as pd

_ANY_SIGN = Convention(count=False)
_WHAT = ("troops", "troops/regular", "troops/special forces", "casualties", "casualties/killed")
_WHERE = ("Russia", "Russia/Kursk Oblast", "Russia/Kursk Oblast/Sudzha", "Ukraine")
_WHEN = ("2024", "2024-11", "2024-11-03", "2024-10/2024-12", "2025")
_STATUS = ("planned", "expected", "observed", "capacity")


_RANGES = ("point", "range", "point", "range", "range")
_OPEN_RANGES = ("[)", "(]", "()")
_LIMITS = ("at least", "at most")
_OPEN_LIMITS = ("more than", "less than")
_UNITS = (1.0, 0.25, 1000.0)


def intervals(
    *, low: int = -4, high: int = 8, unbounded: bool = True, open_ends: bool = True
) -> st.SearchStrategy[Interval]:
    """Intervals, points and limits, with ends that floats hold exactly.

    Parameters
    ----------
    low, high : int
        Between which the lower end of a range, a point or a limit lies; a range is at most 6 wide.
    unbounded : bool, default True
        Whether to draw limits: "at least 3" is ``[3, inf)``.
    open_ends : bool, default True
        Whether to draw ends that do not belong to the interval.
    """
    kinds = _kinds(unbounded, open_ends)
    return st.builds(_interval, st.sampled_from(kinds), st.integers(low, high), st.integers(0, 6))


def _kinds(unbounded: bool, open_ends: bool) -> tuple[str, ...]:
    return (
        *_RANGES,
        *(_LIMITS if unbounded else ()),
        *(_OPEN_RANGES if open_ends else ()),
        *(_OPEN_LIMITS if open_ends and unbounded else ()),
    )


def _interval(kind: str, first: float, width: float, unit: float = 1.0) -> Interval:
    low, high = first * unit, (first + width) * unit
    if kind in ("at least", "more than"):
        return Interval(low, math.inf, kind == "at least")
    if kind in ("at most", "less than"):
        return Interval(-math.inf, low, upper_closed=kind == "at most")
    if kind == "point" or width == 0:
        return Interval.point(low)
    return Interval(low, high, kind in ("range", "[)"), kind in ("range", "(]"))


class Worded(NamedTuple):
    """A figure in words, and what it allows by the default convention."""

    text: str
    interval: Interval


@st.composite
def wordings(draw: st.DrawFn, *, most: int = 6) -> Worded:
    """Figures in words, each with the interval that it must be read as, worked out apart from the reader.

    Parameters
    ----------
    most : int, default 6
        The digits of the largest number.
    """
    digits = draw(st.integers(1, 99))
    zeros = draw(st.integers(2, most) if digits < 10 else st.integers(2, most - 1)) - 1
    number = digits * 10**zeros
    place = 10 ** (zeros + (digits % 10 == 0))
    about = float(min(Decimal(place) / 2, Decimal("0.05") * number))
    more = number + draw(st.integers(1, 9)) * 10**zeros
    text = f"{number:,}"
    return draw(
        st.sampled_from(
            [
                Worded(text, Interval.point(number)),
                Worded(f"about {text}", Interval(number - about, number + about)),
                Worded(f"nearly {text}", Interval(number - about, number)),
                Worded(f"up to {text}", Interval(0, number)),
                Worded(f"at least {text}", Interval(number, math.inf)),
                Worded(f"{text}+", Interval(number, math.inf)),
                Worded(f"more than {text}", Interval(number, math.inf, lower_closed=False)),
                Worded(f"{text}-{more:,}", Interval(number, more)),
                Worded(f"between {text} and {more:,}", Interval(number, more)),
                Worded(f"{text} ± {place}", Interval(number - place, number + place)),
            ]
        )
    )


def figures(*, most: int = 6) -> st.SearchStrategy[Figure]:
    """Figures as texts state them: bare, hedged, bounds, ranges; counts of up to `most` digits."""
    return wordings(most=most).map(lambda wording: read_figure(wording.text))


@cache
def figure_of(interval: Interval, value: float | None = None) -> Figure:
    """Return a figure that allows just that interval.

    >>> figure_of(Interval(1, 3)).text, figure_of(Interval(1, 3), 3.0).value
    ('1-3', Decimal('3.0'))
    """
    ends = [interval.lower, interval.upper]
    if interval.closed == "both" or (interval.lower_closed and math.isinf(interval.upper)):
        low, high = (None if math.isinf(end) else Decimal(str(end)).normalize() for end in ends)
        if interval.is_point:
            return Figure.from_bounds(value=low, convention=_ANY_SIGN)
        stated = None if value is None or math.isinf(interval.upper) else Decimal(str(value))
        return Figure.from_bounds(low, high, stated, convention=_ANY_SIGN)
    lower, upper = (
        End(Decimal(end), closed=closed)
        for end, closed in zip(ends, (interval.lower_closed, interval.upper_closed), strict=True)
    )
    stated = Decimal(middle(interval) if value is None else value)
    return Figure(str(interval), lower, upper, stated, _ANY_SIGN, "range")


@st.composite
def scopes(
    draw: st.DrawFn,
    *,
    what: Sequence[str] = _WHAT,
    where: Sequence[str] = _WHERE,
    when: Sequence[str] = _WHEN,
    status: Sequence[str] = _STATUS,
) -> Scope:
    """Scopes of up to four dimensions; an empty sequence leaves a dimension out."""
    given = {"what": what, "where": where, "when": when, "status": status}
    chosen = {name: draw(st.sampled_from([None, *values])) for name, values in given.items() if values}
    return Scope({name: value for name, value in chosen.items() if value is not None})


def sources(
    *, names: Sequence[str] = "ABCDE", chains: bool = True, undetermined: bool = True, grades: bool = True
) -> st.SearchStrategy[Source]:
    """Draw origins, and outlets that cite them directly or through an agency.

    Parameters
    ----------
    names : sequence of str
        Names of the origins.
    chains, undetermined, grades : bool, default True
        Whether to draw outlets, sources of unknown origin, and Admiralty grades.
    """
    pools = source_pools(names=names, chains=chains, undetermined=undetermined, grades=grades)
    return pools.flatmap(st.sampled_from)


def source_pools(
    *, names: Sequence[str] = "ABCDE", chains: bool = True, undetermined: bool = True, grades: bool = True
) -> st.SearchStrategy[list[Source]]:
    """Draw the sources of one story: no name stands for two of them; origins come first.

    Takes the arguments of `sources`.
    """
    return st.sampled_from(_pools(tuple(names), chains, undetermined, grades))


# Sources are drawn from pools that are made once: a pool is one choice, which is quick to draw and to shrink.
_GRADINGS = ("", "BAFCA", "AABBC", "CBA", "FFA", "EDCBA")


@cache
def _pools(names: tuple[str, ...], chains: bool, undetermined: bool, grades: bool) -> list[list[Source]]:
    unknowns = [None, *names] if undetermined else [None]
    return [
        _pool(names, unknown, grading, chained if chains else None)
        for grading in (_GRADINGS if grades else [""])
        for unknown in unknowns
        for chained in (range(3) if chains else [0])
    ]


def _pool(names: tuple[str, ...], unknown: str | None, grading: str, chained: int | None) -> list[Source]:
    padded = [*grading, *[None] * (len(names) + 1)]
    origins = [
        Source.model_validate({"name": name, "undetermined": name == unknown, "reliability": grade})
        for name, grade in zip(names, padded, strict=False)
    ]
    if chained is None:
        return origins
    around = [origins[(chained + step) % len(origins)] for step in range(2)]
    agency = Source.model_validate({"name": "agency", "cites": around[:1], "reliability": padded[chained + 1]})
    both = tuple(dict.fromkeys(around))
    return [*origins, agency, Source(name="outlet", cites=both), Source(name="late edition", cites=(agency,))]


def claims(
    *,
    figures: st.SearchStrategy[Figure] | None = None,
    scopes: st.SearchStrategy[Scope] | None = None,
    sources: st.SearchStrategy[Source] | None = None,
    ids: st.SearchStrategy[str] | None = None,
) -> st.SearchStrategy[Claim]:
    """Single claims; what is not given is drawn from the strategy of that name here."""
    return st.builds(
        Claim,
        id=st.sampled_from("abcde") if ids is None else ids,
        figure=globals()["figures"]() if figures is None else figures,
        scope=globals()["scopes"]() if scopes is None else scopes,
        source=globals()["sources"]() if sources is None else sources,
        reported=_days(True),
    )


def _days(wanted: bool) -> st.SearchStrategy[date | None]:
    return st.sampled_from([None, *(date(2024, 1, day) for day in range(1, 5))]) if wanted else st.none()


def claim_sets(
    *,
    min_size: int = 1,
    max_size: int = 6,
    low: int = -4,
    high: int = 8,
    unbounded: bool = True,
    open_ends: bool = True,
    chains: bool = True,
    dates: bool = True,
    grades: bool = True,
    names: Sequence[str] = "ABCDE",
    scope: Scope | None = None,
) -> st.SearchStrategy[ClaimSet]:
    """Claims on one scope, as a rule is asked about.

    Parameters
    ----------
    min_size, max_size : int
        How many claims.
    low, high : int
        Between which ranges begin, and points and limits lie; in units of 1, of a quarter, or of a thousand.
    unbounded, open_ends : bool, default True
        Whether to draw limits, and ends that do not belong to the interval ("more than 3").
    chains, dates, grades : bool, default True
        Whether to draw outlets that cite others, days of reporting, and Admiralty grades.
    names : sequence of str
        Of the origins: a rule that looks at names is only seen to break `anonymity` where such names are drawn.
    scope : Scope, optional
        Of all the claims.
    """
    near = min(max(0, low), high)
    close, wide = (near, min(near + 2, high)), (low, high)
    every = _kinds(unbounded, open_ends)
    # Most sets are of one character: were each claim drawn by itself, few sets would be free of limits, or overlap.
    characters = dict.fromkeys(
        [(_RANGES, close), (_RANGES, wide), (("point",), close), (every, wide), (every, close), (every, wide)]
    )
    rows = [
        st.lists(
            st.tuples(
                st.sampled_from(kinds),
                st.integers(*reach),
                st.integers(0, 6),
                st.integers(0, 2),
                # Mostly 0: each claim a source of its own.
                st.sampled_from((*[0] * 8, *range(1, 8 if chains else 5))),
                _days(dates),
            ),
            min_size=min_size,
            max_size=max_size,
        )
        for kinds, reach in characters
    ]
    pools = source_pools(names=names, chains=chains, undetermined=False, grades=grades)
    drawn = st.tuples(st.sampled_from(_UNITS), pools, st.one_of(rows))
    return drawn.map(lambda drawn: _claim_set(*drawn, scope=scope))


def _claim_set(unit: float, pool: list[Source], rows: list[tuple[Any, ...]], *, scope: Scope | None) -> ClaimSet:
    made = []
    for place, (kind, first, width, stated, speaker, reported) in enumerate(rows):
        interval = _interval(kind, first, width, unit)
        values = _values(interval)
        source = pool[(place + speaker) % len(pool)]
        made.append(claim(place, interval, source, values[stated % len(values)], reported=reported, scope=scope))
    return ClaimSet(tuple(made))


def claim(
    place: int,
    interval: Interval,
    source: Source | str | None = None,
    value: float | None = None,
    *,
    reported: date | None = None,
    scope: Scope | None = None,
) -> Claim:
    """Return a claim whose id is the letter of its place and which allows just that interval."""
    return Claim(
        id=letter(place).lower(),
        figure=figure_of(interval, value),
        source=letter(place) if source is None else source,
        scope=scope or Scope(),
        reported=reported,
    )


def _values(interval: Interval) -> list[float]:
    """Return what a source may state of an interval: its midpoint, or an end; of a limit the limit."""
    closed = [end for end in (interval.lower, interval.upper) if math.isfinite(end) and end in interval]
    return [middle(interval), *closed] if len(closed) > 1 else [middle(interval)]


@st.composite
def dossiers(draw: st.DrawFn, *, max_size: int = 4) -> str:
    """Dossiers as text: TOML with a title, sources that cite each other, and claims in words on scopes."""
    pool = draw(source_pools(grades=True))
    listed = {
        source.name: {
            **({"cites": [cited.name for cited in source.cites]} if source.cites else {}),
            **({"undetermined": True} if source.undetermined else {}),
            **({"reliability": source.reliability} if source.reliability else {}),
        }
        for source in pool
    }
    told: list[dict[str, Any]] = []
    for place in range(draw(st.integers(1, max_size))):
        scope = draw(scopes())
        entry: dict[str, Any] = {"id": letter(place).lower(), "figure": draw(wordings()).text}
        entry |= {"source": draw(st.sampled_from(pool)).name, "scope": {key: "/".join(scope[key]) for key in scope}}
        reported = draw(_days(True))
        told.append(entry if reported is None else {**entry, "reported": reported})
    across = draw(st.sampled_from([[], ["status"], ["status", "when"]]))
    return tomli_w.dumps({"title": "drawn", "compare_across": across, "sources": listed, "claims": told})


@st.composite
def claim_frames(
    draw: st.DrawFn, *, max_rows: int = 8, places: Sequence[str] = ("Kursk", "Sudzha", "NA")
) -> pd.DataFrame:
    """Dataframes with a row a claim: where, source, low, high; an end may be missing, and both may be.

    Read one with ``read_claims(frame, scope=["where"])``: rows without any end become rejects.
    """
    import pandas as pd

    rows = []
    for _ in range(draw(st.integers(0, max_rows))):
        first, last = draw(st.integers(0, 40)), draw(st.integers(0, 40))
        ends = draw(st.sampled_from([(min(first, last), max(first, last)), (first, None), (None, last), (None, None)]))
        rows.append((draw(st.sampled_from(places)), draw(st.sampled_from("ABC")), *ends))
    frame = pd.DataFrame(rows, columns=["where", "source", "low", "high"])
    return frame.astype({"where": object, "source": object, "low": "Int64", "high": "Int64"})
