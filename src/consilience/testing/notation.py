"""Statements: bare claims, as laws change them and as counterexamples are written down."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from consilience.comparing.comparison import Stated
from consilience.errors import OptionError
from consilience.model.intervals import Interval, number_text
from consilience.model.sources import Source

_QUOTED = r'"(?:[^"\\]|\\.)*"'
_TEXT = re.compile(
    r"(?P<interval>[\[(][^\])]*[\])])"
    r"(?: stating (?P<value>\S+))?"
    rf"(?: by (?P<name>(?:{_QUOTED}|[^\"])+?)(?: citing (?P<cites>(?:{_QUOTED}|[^\"])+?))?)?"
    r"(?: on (?P<day>\d{4}-\d\d-\d\d))?"
    r"(?: grade (?P<grade>[A-F]))?"
)


@dataclass(frozen=True)
class Statement:
    """What a rule may rely on in a claim, and nothing else.

    Attributes
    ----------
    interval : Interval
    value : float
    source : Source
        Of a claim of your own type: whatever it has there.
    origins : frozenset of str
    reported : date or None
    """

    interval: Interval
    value: float
    source: Any
    origins: frozenset[str]
    reported: date | None = None

    def __str__(self) -> str:
        """Return the text that `statements` reads.

        >>> print(*statements("[0, 2] by Yonhap citing NIS on 2024-10-22 grade B", "[0, 2] stating 0"))
        [0, 2] by Yonhap citing NIS on 2024-10-22 grade B [0, 2] stating 0 by B
        """
        return _text(self, named=True)


def statements(*texts: str) -> list[Statement]:
    """Read statements as counterexamples print them; without "by" they are by A, B, C, ...

    >>> two = statements("[0, 10] by Yonhap citing NIS on 2024-10-22 grade B", "(3, inf)")
    >>> two[0].origins, two[1].source.name, two[1].value
    (frozenset({'NIS'}), 'B', 3.0)
    """
    return [_statement(text, place) for place, text in enumerate(texts)]


def _statement(text: str, place: int) -> Statement:
    match = _TEXT.fullmatch(text.strip())
    if match is None:
        raise OptionError(
            "not a statement", got=text, hint="write it as '[0, 2] stating 1 by B citing A on 2024-10-22 grade C'"
        )
    interval = Interval.parse(match["interval"])
    names = re.split(f"({_QUOTED})|, | and ", match["cites"] or "")
    cites = tuple(Source(name=_unquoted(name)) for name in names if name)
    source = Source(name=_unquoted(match["name"] or letter(place)), cites=cites, reliability=match["grade"])
    value = middle(interval) if match["value"] is None else float(match["value"])
    day = None if match["day"] is None else date.fromisoformat(match["day"])
    return Statement(interval, value, source, source.origins, day)


def _quoted(name: str) -> str:
    """Return a name, in quotes where it would not be read back as one: "Ministry of Health, Kyiv"."""
    apart = re.search(r'[",]|^\s|\s$|\b(?:and|citing|on|grade)\b', name) is not None
    return json.dumps(name, ensure_ascii=False) if apart else name


def _unquoted(name: str) -> str:
    return str(json.loads(name)) if name.startswith('"') else name


def letter(place: int) -> str:
    """Return A, B, ..., Z, A1, B1, ..."""
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[place % 26] + (str(place // 26) if place >= 26 else "")


def middle(interval: Interval) -> float:
    """Return the midpoint; of a limit the limit; of an interval without any end 0."""
    ends = [end for end in (interval.lower, interval.upper) if abs(end) != float("inf")]
    return ends[0] / 2 + ends[-1] / 2 if ends else 0.0


def restate(claim: Stated, **changes: Any) -> Statement:
    """Return the statement that a claim makes, with something changed.

    What is not given stays: a changed interval leaves the value, a changed source the origins.
    """
    statement = Statement(claim.interval, claim.value, claim.source, claim.origins, claim.reported)
    return replace(statement, **changes)


def rename(claim: Stated, names: Mapping[str, str]) -> Statement:
    """Return the statement with its source, and all whom that cites, renamed."""

    def renamed(source: Any) -> Any:
        if isinstance(source, Source):
            cites = tuple(renamed(cited) for cited in source.cites)
            return source.model_copy(update={"name": names.get(source.name, source.name), "cites": cites})
        return names.get(source, source)

    origins = frozenset(names.get(name, name) for name in claim.origins)
    return restate(claim, source=renamed(claim.source), origins=origins)


def names_in(claims: Sequence[Stated]) -> list[str]:
    """Return the names of all sources and origins, sorted."""
    return sorted({_name(claim.source) for claim in claims}.union(*(claim.origins for claim in claims)))


def words(claims: Collection[Stated], *, named: bool = False) -> str:
    """Write claims down as shortly as can be: without their sources where nothing depends on these.

    >>> words(statements("[0, 0]", "[0, 1]")), words(statements("[0, 0]", "[0, 1] by A"))
    ('[0, 0], [0, 1]', '[0, 0] by A, [0, 1] by A')
    """
    told = Counter(origin for claim in claims for origin in claim.origins)
    plain = all(claim.origins == {_name(claim.source)} for claim in claims) and set(told.values()) <= {1}
    return ", ".join(_text(claim, named=named or not plain) for claim in claims) or "no claims"


def _name(source: Any) -> str:
    return str(getattr(source, "name", source))


def _text(claim: Stated, *, named: bool) -> str:
    parts = [str(claim.interval)]
    if claim.value != middle(claim.interval):
        parts.append(f"stating {number_text(claim.value)}")
    name, grade = _name(claim.source), getattr(claim.source, "reliability", None)
    if named:
        parts.append(f"by {_quoted(name)}")
        if claim.origins != {name}:
            parts.append(f"citing {', '.join(map(_quoted, sorted(claim.origins)))}")
    if claim.reported is not None:
        parts.append(f"on {claim.reported}")
    if grade is not None:
        parts.append(f"grade {grade}")
    return " ".join(parts)
