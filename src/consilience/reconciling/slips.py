"""Slips: names that are nearly another's, and figures that are compared although they were stated on different days."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher

import numpy as np

from consilience.comparing.ranges import ScopeRanges
from consilience.model.claim_sets import ClaimSet
from consilience.model.moments import clock_time
from consilience.model.naming import Names
from consilience.model.scope_columns import Scopes
from consilience.model.scopes import TIME, Measure, measure_of
from consilience.words import counted, day_words, list_words

_LISTED = 5
_RARE = 2
"""A name that occurs more often than this is not a slip."""
_SHORT, _LONG = 4, 7
"""A name of fewer letters is never near another; one of so many may have one letter in place of another."""
_MOST_NAMES = 50_000


def near_names(claims: ClaimSet) -> list[str]:
    """Say which names of sources and scopes are nearly another's, with the likely name."""
    columns, known = claims.columns, claims.named_sources
    sources: Counter[str] = Counter()
    times = np.bincount(
        columns.told[~columns.own_source], minlength=len(columns.facts)
    ).tolist()  # "row 1" is not a name
    stated = [(fact, often) for fact, often in zip(columns.facts, times, strict=True) if often]
    for fact, often in stated:
        sources[fact.source.name] += often
    for fact, often in stated:
        sources.update({cited.name: often for cited in fact.cites or ()})
    declared = {one.name for one in known if one.cites or one.reliability or one.aliases or one.undetermined}
    for one in known:
        sources.setdefault(one.name, 0)
    said = [_words("source", *pair, sources) for pair in _near(sources, declared)]
    named = [scope for total in claims.totals for scope in (total.whole, *total.parts)]
    scopes = Scopes.joined([columns.scopes, Scopes.of(named)])
    often = np.r_[np.bincount(columns.scope, minlength=len(columns.scopes)), np.ones(len(named))]
    places: dict[str, Counter[str]] = defaultdict(Counter)
    summed = {part for scope in named for path in scope.values() for part in path}
    columns_of = scopes.without([TIME]).columns.values()
    for column in sorted(columns_of, key=lambda column: int(column.given.argmax())):
        code, paths = column.by_appearance
        for path, times in zip(paths, np.bincount(code, often).astype(np.int64).tolist(), strict=True):
            for part in path:
                places[column.name][part] += times
    for dimension, segments in places.items():
        said += [_words(dimension, *pair, segments) for pair in _near(segments, summed)]
    more = [f"{counted(len(said) - _LISTED, 'more name')} nearly like another"] if len(said) > _LISTED else []
    return said[:_LISTED] + more


def _words(kind: str, rare: str, likely: str, times: Mapping[str, int]) -> str:
    often = "once" if times[rare] == 1 else f"{times[rare]} times"
    known = f"{times[likely]:,}" if times[likely] else "declared"
    return f"the {kind} {rare!r} ({often}) may be a slip for {likely!r} ({known})"


def _near(times: Mapping[str, int], declared: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield pairs of names; the first may be a slip for the second."""
    known = set(declared)
    if len(times) > _MOST_NAMES or all(often > _RARE or name in known for name, often in times.items()):
        return
    alike: dict[str, list[str]] = defaultdict(list)
    for name in times:
        plain = _plain(name)
        for form in {plain, *(plain[:i] + plain[i + 1 :] for i in range(len(plain)))}:
            alike[form].append(name)
    found: dict[str, list[str]] = defaultdict(list)
    for names in alike.values():
        if not 1 < len(names) <= _MOST_NAMES:
            continue
        for place, one in enumerate(names[:100]):
            for other in names[place + 1 : 100]:
                likely, rare = sorted((one, other), key=lambda name: (name not in known, -times[name], name))
                if times[rare] <= _RARE and rare not in known and _is_near(rare, likely):
                    found[rare].append(likely)
    for rare, several in found.items():
        yield rare, max(several, key=lambda likely: SequenceMatcher(None, rare, likely).ratio())


def _plain(name: str) -> str:
    """Return the letters and digits of a name, small and without accents."""
    parts = unicodedata.normalize("NFKD", name.casefold())
    return "".join(sign for sign in parts if sign.isalnum())


def _is_near(one: str, other: str) -> bool:
    """Say whether two names differ in signs and capitals alone, or in one letter."""
    left, right = _plain(one), _plain(other)
    digits = [[sign for sign in name if sign.isdecimal()] for name in (left, right)]
    if not left or not right or digits[0] != digits[1]:  # "Part 1" is not "Part 2"
        return False
    if left == right:
        return True
    short, long = sorted((left, right), key=len)
    if len(short) < _SHORT - 1 or len(long) < _SHORT:
        return False
    if len(short) < len(long):
        return any(long[:i] + long[i + 1 :] == short for i in range(len(long))) and not _is_plural(short, long)
    apart = [i for i in range(len(left)) if left[i] != right[i]]
    swapped = len(apart) == 2 and apart[1] == apart[0] + 1 and left[apart[0]] == right[apart[1]]
    return (len(apart) == 1 and len(left) >= _LONG) or (swapped and left[apart[1]] == right[apart[0]])


def _is_plural(short: str, long: str) -> bool:
    return long == f"{short}s"


def days_apart(scopes: Sequence[ScopeRanges], names: Names, measure: Measure) -> list[str]:
    """Say where figures of a level disagree that were stated on different days and do not say which day they count."""
    said = []
    for ranges in scopes:
        measured = any(claim.figure.reading == "plus or minus" for claim in ranges.claims)  # a constant has no day
        if measured or not ranges.conflicts or TIME in ranges.scope or measure_of(ranges.scope, measure) != "stock":
            continue
        days = sorted({clock_time(claim.reported).date() for claim in ranges.claims if claim.reported is not None})
        if len(days) > 1:
            named = list_words([day_words(day) for day in days]) if len(days) < 4 else f"{len(days)} days"
            what = f"figures for {names.thing(ranges.scope)} that disagree were stated on different days ({named})"
            which = "which day they count: give them a `when`, or read them as a running sum (measure cumulative)"
            said.append(f"{what} and do not say {which}")
    more = [f"{counted(len(said) - 2, 'more scope')} likewise"] if len(said) > 2 else []
    return said[:2] + more
