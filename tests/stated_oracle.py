"""An oracle of claims as people state them: what the design says, in exact fractions, sharing no code with the library.

Dossiers are made together with what their words mean, so that nothing here reads words. Scopes relate by their own
rules, every total is written out in every context, and numbers are found by an exact simplex in fractions with an
infinitesimal for open ends.
"""

from __future__ import annotations

import itertools
import math
import random
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from fractions import Fraction
from functools import cached_property

INF = math.inf
KAPPA = Fraction(1, 20)
MATCHING = ("status", "unit", "definition")

# -- numbers: a + b * e, e being smaller than any positive number --------------------------------------------


@dataclass(frozen=True, order=True)
class Number:
    """A fraction and a multiple of an infinitesimal."""

    real: Fraction
    tiny: Fraction = Fraction(0)

    def __add__(self, other):
        return Number(self.real + other.real, self.tiny + other.tiny)

    def __sub__(self, other):
        return Number(self.real - other.real, self.tiny - other.tiny)

    def times(self, factor):
        return Number(self.real * factor, self.tiny * factor)


ZERO = Number(Fraction(0))


class Simplex:
    """Variables between bounds, and rows that are sums of them (Dutertre and de Moura, exact, Bland's rule)."""

    def __init__(self, size):
        self.lower, self.upper = [None] * size, [None] * size
        self.value = [ZERO] * size
        self.rows = {}

    def variable(self, low=None, high=None):
        self.lower.append(low)
        self.upper.append(high)
        self.value.append(ZERO)
        return len(self.value) - 1

    def constrain(self, terms, low=None, high=None):
        """Bound a sum: a new variable, basic, that is the sum of non-basic ones."""
        row = {}
        for place, times in terms.items():
            for inner, factor in self.rows[place].items() if place in self.rows else [(place, Fraction(1))]:
                row[inner] = row.get(inner, Fraction(0)) + times * factor
        made = self.variable(low, high)
        self.rows[made] = {place: factor for place, factor in row.items() if factor}
        self.value[made] = self._sum(made)
        return made

    def _sum(self, basic):
        total = ZERO
        for place, factor in self.rows[basic].items():
            total += self.value[place].times(factor)
        return total

    def _set(self, place, value):
        self.value[place] = value
        for basic, row in self.rows.items():
            if place in row:
                self.value[basic] = self._sum(basic)

    def _pivot(self, basic, entering):
        row = self.rows.pop(basic)
        factor = row.pop(entering)
        made = {place: -times / factor for place, times in row.items()}
        made[basic] = 1 / factor
        for terms in self.rows.values():
            times = terms.pop(entering, None)
            if times:
                for place, inner in made.items():
                    terms[place] = terms.get(place, Fraction(0)) + times * inner
                    if not terms[place]:
                        del terms[place]
        self.rows[entering] = made

    def feasible(self):
        """Find values within all bounds."""
        for place in range(len(self.value)):
            low, high = self.lower[place], self.upper[place]
            if low is not None and high is not None and low > high:
                return False
            if place not in self.rows:
                if low is not None and self.value[place] < low:
                    self._set(place, low)
                elif high is not None and self.value[place] > high:
                    self._set(place, high)
        while True:
            broken = [
                basic
                for basic in sorted(self.rows)
                if (self.lower[basic] is not None and self.value[basic] < self.lower[basic])
                or (self.upper[basic] is not None and self.value[basic] > self.upper[basic])
            ]
            if not broken:
                return True
            basic = broken[0]
            rising = self.lower[basic] is not None and self.value[basic] < self.lower[basic]
            goal = self.lower[basic] if rising else self.upper[basic]
            for place in sorted(self.rows[basic]):
                factor = self.rows[basic][place]
                if self._room(place, (factor > 0) == rising):
                    break
            else:
                return False
            step = (goal - self.value[basic]).times(1 / factor)
            self._pivot(basic, place)
            self._set(basic, goal)
            del step

    def _room(self, place, up):
        bound = self.upper[place] if up else self.lower[place]
        return bound is None or (self.value[place] < bound if up else self.value[place] > bound)

    def least(self, target):
        """Minimise a variable from feasible values; None where it has no bound."""
        while True:
            if target not in self.rows:
                if not self._room(target, up=False):
                    return self.value[target]
                chosen, up = target, False
            else:
                chosen = None
                for place in sorted(self.rows[target]):
                    up = self.rows[target][place] < 0
                    if self._room(place, up):
                        chosen = place
                        break
                if chosen is None:
                    return self.value[target]
            best, leaving = None, None
            own = self.upper[chosen] if up else self.lower[chosen]
            if own is not None:
                best = own - self.value[chosen] if up else self.value[chosen] - own
            for basic in sorted(self.rows):
                factor = self.rows[basic].get(chosen)
                if not factor:
                    continue
                rising = (factor > 0) == up
                bound = self.upper[basic] if rising else self.lower[basic]
                if bound is None:
                    continue
                room = (bound - self.value[basic] if rising else self.value[basic] - bound).times(1 / abs(factor))
                if best is None or room < best:
                    best, leaving = room, basic
            if best is None:
                return None
            moved = self.value[chosen] + best if up else self.value[chosen] - best
            self._set(chosen, moved)
            if leaving is not None:
                self._pivot(leaving, chosen)


# -- what is stated ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Said:
    """Words and what they mean."""

    text: str
    low: Fraction | float
    high: Fraction | float
    low_open: bool = False
    high_open: bool = False
    value: Fraction = Fraction(0)
    names: bool = True
    sure: tuple = ()
    vague: bool = False

    def good_to(self, decimals):
        """The same with a stated precision: half a unit to either side of each number, in place of a hedge."""
        half = Fraction(1, 2) / Fraction(10) ** decimals
        if self.vague:
            return self
        low, high = self.sure or (self.low, self.high)
        low = low if low in (0, -INF) and not self.names else low - half
        high = high if high == INF else high + half
        return replace(self, low=low, high=high, sure=())

    @property
    def least(self):
        return None if self.low == -INF else Number(Fraction(self.low), Fraction(int(self.low_open)))

    @property
    def most(self):
        return None if self.high == INF else Number(Fraction(self.high), Fraction(-int(self.high_open)))


@dataclass(frozen=True)
class Statement:
    """A claim of a made dossier; scopes are tuples of (dimension, path)."""

    id: str
    said: Said
    scope: tuple
    source: str
    reported: str = ""
    measure: str = ""
    additive: bool | None = None
    standing: str = ""
    cites: tuple | None = None
    decimals: int | None = None
    readings: tuple = ()
    origins: frozenset = frozenset()


@dataclass(frozen=True)
class Made:
    """A made dossier."""

    claims: tuple
    totals: tuple
    measure: str = "stock"
    across: tuple = ()
    sources: dict = field(default_factory=dict, compare=False)


def period(text):
    """The first and the last minute of an hour, date, month or year or of two of them."""
    first, _, last = text.partition("/")

    def minutes(part):
        day, _, hour = part.partition("T")
        numbers = [int(number) for number in day.split("-")]
        start = date(*[*numbers, 1, 1][:3])
        after = start + timedelta(days=1)
        if len(numbers) < 3:
            months = 12 if len(numbers) == 1 else 1
            after = date(start.year + (start.month + months > 12), (start.month + months - 1) % 12 + 1, 1)
        if hour:
            own = [*map(int, hour.split(":"))]
            begin = start.toordinal() * 1440 + own[0] * 60 + sum(own[1:])
            return begin, begin + (0 if own[1:] else 59)
        return start.toordinal() * 1440, after.toordinal() * 1440 - 1

    return minutes(first)[0], minutes(last or first)[1]


def in_time(left, right, measure):
    """-1 where left is inside or before right, 1 the other way round, 0 for the same time, else None."""
    if left is None or right is None:
        return 0 if left == right else None
    (a, b), (c, d) = period(left), period(right)
    if (a, b) == (c, d):
        return 0
    if measure == "flow":
        return -1 if c <= a and b <= d else 1 if a <= c and d <= b else None
    if measure == "cumulative":
        one, other = "/" not in left, "/" not in right  # up to which is counted

        def goes_on(early, late, late_dated, early_dated):
            if early[0] == late[0]:
                return early[1] < late[1] and (late_dated or not early_dated)
            return late_dated and early[1] < late[0]

        return -1 if goes_on((a, b), (c, d), other, one) else 1 if goes_on((c, d), (a, b), one, other) else None
    return None


def relation(left, right, measure):
    """How two scopes relate: same, part of, contains, earlier, later, unrelated."""
    one, other = dict(left[0]), dict(right[0])
    if left[1:] != right[1:]:
        return "unrelated"
    measure = left[1]
    if any(one.get(name) != other.get(name) for name in MATCHING):
        return "unrelated"
    time = in_time(*(side.get("when", (None,))[0] for side in (one, other)), measure)
    if time is None:
        return "unrelated"
    ways = set()
    for name in {*one, *other} - {*MATCHING, "when"}:
        a, b = one.get(name, ()), other.get(name, ())
        shared = min(len(a), len(b))
        if a[:shared] != b[:shared]:
            return "unrelated"
        ways |= {-1} if len(a) > len(b) else {1} if len(a) < len(b) else set()
    every = ways | ({time} if time else set())
    if len(every) > 1:
        return "unrelated"
    if not every:
        return "same"
    if ways or measure == "flow":
        return "part of" if -1 in every else "contains"
    return "earlier" if -1 in every else "later"


# -- what follows --------------------------------------------------------------------------------------------


class World:
    """All that follows of a made dossier."""

    def __init__(self, made):
        self.made = made
        current = [one for one in made.claims if self._counts(one)]
        self.current = [
            one if one.decimals is None else replace(one, said=one.said.good_to(one.decimals)) for one in current
        ]
        self.place = [self.key(one) for one in self.current]
        self._write_out()

    def key(self, one):
        """The scope as compared, its measure, and whether it adds up."""
        scope = tuple((name, path) for name, path in one.scope if name not in self.made.across)
        return scope, one.measure or self.made.measure, one.additive is not False and ("unit", ("%",)) not in scope

    def full_key(self, one):
        adds_up = one.additive is not False and ("unit", ("%",)) not in one.scope
        return one.scope, one.measure or self.made.measure, adds_up

    def _counts(self, one):
        if one.standing in ("pending", "denied", "withdrawn"):
            return False
        return not any(
            other.source == one.source
            and self.full_key(other) == self.full_key(one)
            and one.reported
            and other.reported > one.reported
            and other.standing != "pending"
            for other in self.made.claims
        )

    def _write_out(self):
        """Find every scope and every total in every context where one of its scopes stands."""
        self.scopes = dict.fromkeys(self.place)
        self.totals = {}
        waiting = list(self.scopes)
        for scope, *kind in waiting:
            for members in self._totals():
                named = {name for member in members for name, _ in member}
                here = tuple((name, path) for name, path in scope if name in named)
                if here not in members or not kind[1]:
                    continue
                rest = [(name, path) for name, path in scope if name not in named]
                kept = tuple((tuple(sorted([*member, *rest])), *kind) for member in members)
                self.totals[kept] = None
                for member in kept:
                    if member not in self.scopes:
                        self.scopes[member] = None
                        waiting.append(member)
        self._relate()
        self.group = self._grouped()
        below = {self.group[place] for one, place in zip(self.current, self.place, strict=True) if one.said.value < 0}
        self.free = {scope for scope in self.scopes if self.group[scope] in below}
        # As stated a total holds, too, but what no claim stands on frees nothing.
        self.reached = set(self.scopes)
        for members in self._totals():
            kept = tuple((member, self.made.measure, True) for member in members)
            self.totals[kept] = None
            self.scopes.update(dict.fromkeys(kept))
        self._relate()
        self.group = self._grouped()
        hot = {self.group[scope] for scope in self.free}
        self.free |= {scope for scope in self.scopes if scope not in self.reached and self.group[scope] in hot}
        self.edges = [(a, b) for a, b in self.edges if not {a, b} & self.free]
        self.group = self._grouped()

    def _relate(self):
        """Find how all scopes relate."""
        self.related = {(a, b): relation(a, b, a[1]) for a, b in itertools.permutations(self.scopes, 2)}
        self.edges = [(a, b) for (a, b), how in self.related.items() if how == "earlier" or (how == "part of" and a[2])]

    def _grouped(self):
        root = {scope: scope for scope in self.scopes}

        def find(scope):
            while root[scope] != scope:
                scope = root[scope]
            return scope

        for a, b in [*self.edges, *((members[0], part) for members in self.totals for part in members[1:])]:
            root[find(a)] = find(b)
        return {scope: find(scope) for scope in self.scopes}

    def _totals(self):
        return [
            [tuple((name, path) for name, path in member if name not in self.made.across) for member in total]
            for total in self.made.totals
        ]

    def floor(self, scope):
        return None if scope in self.free or not scope[2] else ZERO

    def program(self, claims, group, slack=False):
        """The numbers on a group of scopes, between the bounds of some claims; with slack, its sum is returned too."""
        scopes = [scope for scope in self.scopes if self.group[scope] == group]
        place = {scope: number for number, scope in enumerate(scopes)}
        made = Simplex(len(scopes))
        for scope in scopes:
            made.lower[place[scope]] = self.floor(scope)
        one = Fraction(1)
        for a, b in self.edges:
            if a in place:
                made.constrain({place[b]: one, place[a]: -one}, ZERO)
        for whole, *parts in self.totals:
            if whole in place:
                terms = {place[whole]: one}
                for part in parts:
                    terms[place[part]] = terms.get(place[part], Fraction(0)) - one
                made.constrain(terms, ZERO, ZERO)
        slacks = {}
        for number in claims:
            scope, said = place[self.place[number]], self.current[number].said
            least, most = said.least, said.most
            if slack:
                own = slacks[number] = made.variable(ZERO)
                if least is not None:
                    made.constrain({scope: one, own: one}, Number(least.real))
                if most is not None:
                    made.constrain({scope: one, own: -one}, None, Number(most.real))
                continue
            if least is not None and (made.lower[scope] is None or least > made.lower[scope]):
                made.lower[scope] = least
            if most is not None and (made.upper[scope] is None or most < made.upper[scope]):
                made.upper[scope] = most
        if slack:
            return made, made.constrain(dict.fromkeys(slacks.values(), one))
        return made, place

    def members(self, group):
        return [number for number, place in enumerate(self.place) if self.group[place] == group]

    @cached_property
    def _held(self):
        return {}

    def holds(self, claims, group):
        key = frozenset(claims), group
        if key not in self._held:
            self._held[key] = self.program(claims, group)[0].feasible()
        return self._held[key]

    @cached_property
    def groups(self):
        return list(dict.fromkeys(self.group.values()))

    @cached_property
    def consistent(self):
        return all(self.holds(self.members(group), group) for group in self.groups)

    def implied(self, scope, claims=None):
        """The ends of a scope: (low, open, high, open); None where its group cannot hold."""
        group = self.group[scope]
        claims = self.members(group) if claims is None else claims
        made, place = self.program(claims, group)
        if not made.feasible():
            return None
        low = made.least(place[scope])
        made, place = self.program(claims, group)
        turned = made.constrain({place[scope]: Fraction(-1)})
        made.feasible()
        high = made.least(turned)
        return (
            (-INF, True) if low is None else (low.real, low.tiny != 0),
            (INF, True) if high is None else (-high.real, high.tiny != 0),
        )

    def remainder(self, whole, part, claims=None):
        """The ends of the whole less the part; None where their group cannot hold."""
        if self.group[whole] != self.group[part]:
            return self._apart(whole, part)
        ends = []
        for sign in (1, -1):
            made, place = self.program(self.members(self.group[whole]) if claims is None else claims, self.group[whole])
            target = made.constrain({place[whole]: Fraction(sign), place[part]: Fraction(-sign)})
            if not made.feasible():
                return None
            least = made.least(target)
            ends.append((-INF * sign, True) if least is None else (least.real * sign, least.tiny != 0))
        return tuple(ends)

    def _apart(self, whole, part):
        """The difference of two scopes that nothing ties."""
        one, other = self.implied(whole), self.implied(part)
        if one is None or other is None:
            return None
        (low, low_open), (high, high_open) = one
        (least, least_open), (most, most_open) = other
        return (low - most, low_open or most_open), (high - least, high_open or least_open)

    def conflicts(self):
        """All minimal sets of claims that cannot all be true, by group."""
        found = {}
        for group in self.groups:
            members = self.members(group)
            minimal = []
            if not self.holds(members, group):
                for size in range(1, len(members) + 1):
                    for some in itertools.combinations(members, size):
                        if not any(set(known) <= set(some) for known in minimal) and not self.holds(some, group):
                            minimal.append(some)
                found[group] = minimal
        return found

    def set_aside(self):
        """All minimal sets whose removal leaves the rest of the group consistent, for each group that is not."""
        found = []
        for group, conflicts in self.conflicts().items():
            minimal = []
            for size in range(len(self.members(group)) + 1):
                for some in itertools.combinations(self.members(group), size):
                    hits = all(set(some) & set(conflict) for conflict in conflicts)
                    if hits and not any(set(known) <= set(some) for known in minimal):
                        minimal.append(some)
            found.append(minimal)
        return found

    def widening(self, claims, group):
        """The least total widening that mends some claims."""
        made, total = self.program(claims, group, slack=True)
        assert made.feasible()
        return made.least(total).real

    def verdict(self, left, right):
        """Relation, verdict and gap of two current claims."""
        a, b = self.place[left], self.place[right]
        how = "same" if a == b else self.related[a, b]
        free = (how in ("part of", "contains") and (a in self.free or not a[2])) or (how != "same" and a in self.free)
        if how == "unrelated" or free:
            return how, "not comparable", None
        one, other = self.current[left].said, self.current[right].said
        gaps, agree = [Fraction(0)], True
        for small, large, hows in (
            (one, other, ("same", "part of", "earlier")),
            (other, one, ("same", "contains", "later")),
        ):
            if how in hows and small.least is not None and large.most is not None:
                gaps.append(small.least.real - large.most.real)
                distance = small.least - large.most
                agree = agree and not (
                    distance.real > 0 or (distance.real == 0 and small.low_open + large.high_open > 0)
                )
        return how, "agree" if agree else "conflict", max(gaps)

    def best(self, scope):
        """The best supported intervals of a scope: (low, low open, high, high open), support and stated."""
        mine = [one for one, place in zip(self.current, self.place, strict=True) if place == scope]
        ends = sorted({end for one in mine for end in (one.said.low, one.said.high) if abs(end) != INF})
        marks = [-INF, *ends, INF]
        cells = []
        for number, mark in enumerate(marks):
            if abs(mark) != INF:
                cells.append((mark, mark, mark))
            if number + 1 < len(marks):
                after = marks[number + 1]
                inner = (
                    (mark + after) / 2
                    if abs(mark) != INF and abs(after) != INF
                    else after - 1
                    if abs(after) != INF
                    else mark + 1
                    if abs(mark) != INF
                    else Fraction(0)
                )
                cells.append((mark, after, inner))
        counted = [(self._allowing(mine, point), low, high) for low, high, point in cells]
        most = max(count for count, *_ in counted)
        joined = []
        previous = False
        for count, low, high in counted:
            if count == most and previous:
                joined[-1] = (joined[-1][0], joined[-1][1], high, low != high)
            elif count == most:
                joined.append((low, low != high, high, low != high))
            previous = count == most
        origins = len(frozenset().union(*(one.origins for one in mine)))
        support = min(most[0], origins)  # never more votes than there are origins
        return joined, support, min(most[1], support)

    @staticmethod
    def _allowing(mine, point):
        allow = stated = 0
        for origins in {one.origins for one in mine}:
            said = [one.said for one in mine if one.origins == origins]
            covering = [
                one
                for one in said
                if (one.low < point or (one.low == point and not one.low_open))
                and (point < one.high or (point == one.high and not one.high_open))
            ]
            lows = max(one.least or Number(Fraction(-(10**12))) for one in said)
            highs = min(one.most or Number(Fraction(10**12)) for one in said)
            if covering and (len(covering) == len(said) or lows > highs):
                allow += 1
                stated += any(one.names for one in covering)
        return allow, stated


# -- made dossiers -------------------------------------------------------------------------------------------

WORDS = {
    2: "two",
    3: "three",
    7: "seven",
    12: "twelve",
    20: "twenty",
    40: "forty",
    100: "a hundred",
    200: "two hundred",
}


UNITS = {"": ("", ""), "%": ("", "%"), "USD": ("$", ""), "EUR": ("€", "")}
"""The signs of a unit, before and behind the number."""


def say(chance, negative, unit=""):
    """Words with what they mean."""
    number = Fraction(chance.choice([1, 2, 3, 5, 7, 10, 12, 18, 20, 30, 40, 60, 100, 113, 140, 200, 250]))
    kind = chance.choice(
        ["bare"] * 6
        + ["about", "more", "least", "most", "less", "between", "dash", "error", "word", "plus", "nearly", "dozens"]
        + ["minus", "minus"] * negative
    )
    before, behind = UNITS[unit]
    if unit:
        kind = {"word": "bare", "dozens": "bare", "error": "about", "dash": "between"}.get(kind, kind)
    text = f"{before}{int(number):,}{behind}"
    width = Fraction(chance.choice([1, 2, 5, 20]))
    zeros = len(str(int(number))) - len(str(int(number)).rstrip("0"))
    hedge = min(Fraction(10**zeros, 2), KAPPA * number)
    if kind == "about":
        return Said(f"about {text}", number - hedge, number + hedge, value=number, sure=(number, number))
    if kind == "nearly":
        return Said(f"nearly {text}", number - hedge, number, value=number, sure=(number, number))
    if kind == "more":
        return Said(f"more than {text}", number, INF, True, True, number, False)
    if kind == "least":
        return Said(f"at least {text}", number, INF, False, True, number, False)
    if kind == "plus":
        return Said(f"{text}+", number, INF, False, True, number, False)
    if kind == "most":
        return Said(f"up to {text}", Fraction(0), number, value=number, names=False)
    if kind == "less":
        return Said(f"fewer than {text}", Fraction(0), number, False, True, number, False)
    if kind in ("between", "dash"):
        words = (
            f"between {text} and {before}{int(number + width)}{behind}"
            if kind == "between"
            else f"{text}-{int(number + width)}"
        )
        return Said(words, number, number + width, value=number + width / 2)
    if kind == "error":
        return Said(f"{text} ± {int(width)}", number - width, number + width, value=number)
    if kind == "word":
        number = Fraction(chance.choice(list(WORDS)))
        return Said(WORDS[int(number)], number, number, value=number)
    if kind == "dozens":
        return Said("dozens", Fraction(24), INF, False, True, Fraction(24), False, vague=True)
    if kind == "minus":
        return Said(f"-{text}", -number, -number, value=-number)
    return Said(text, number, number, value=number)


WHATS = [("all",), ("all", "men"), ("all", "women"), ("all", "men", "boys"), ("dead",), ("men",), ("women",)]
WHERES = [(), ("C",), ("C", "G"), ("C", "Q"), ("A/B",), ("C", "G/H")]
WHENS = [
    "",
    "2024",
    "2024-10",
    "2024-10-20",
    "2024-09/2024-10",
    "2024-11",
    "2024-10-01/2024-11-15",
    "2025",
    "2024-11-20/2025-02-28",
    "2024-10-01",
    "2024-10-20T06:00",
    "2024-10-20T18",
    "2024-10-20T18:30",
]
TOTALS = [
    [{"what": ("all",)}, {"what": ("all", "men")}, {"what": ("all", "women")}],
    [{"what": ("dead",)}, {"what": ("men",)}, {"what": ("women",)}],
    [{"what": ("all", "men")}, {"what": ("all", "men", "boys")}, {"what": ("all", "men", "grown")}],
    [{"where": ("C",)}, {"where": ("C", "G")}, {"where": ("C", "Q")}],
    [{"what": ("dead",)}, {"what": ("all",)}],
    [
        {"what": ("dead",), "when": ("2024",)},
        {"what": ("dead",), "when": ("2024-10",)},
        {"what": ("dead",), "when": ("2024-11",)},
    ],
    [{"what": ("all",), "where": ("C",)}, {"what": ("men",), "where": ("C",)}, {"what": ("women",), "where": ("C",)}],
]


def make(seed):
    """Make a dossier by chance."""
    chance = random.Random(seed)
    measure = chance.choice(["stock", "stock", "flow", "cumulative"])
    negative = chance.random() < 0.2
    whats = chance.sample(WHATS, chance.randint(1, 4))
    wheres = chance.sample(WHERES, chance.randint(1, 3)) if chance.random() < 0.5 else [()]
    whens = chance.sample(WHENS, chance.randint(1, 3)) if chance.random() < 0.6 else [""]
    statuses = ["", "planned"] if chance.random() < 0.2 else [""]
    definitions = ["", "ICD-10"] if chance.random() < 0.1 else [""]
    units = ["", *chance.sample(["%", "USD", "EUR"], 2)] if chance.random() < 0.2 else [""]
    totals = chance.sample(TOTALS, chance.choice([0, 1, 1, 2]))
    outlets = {"s3": ("s0",), "s4": ("s1", "s2")}

    def scope():
        made = {"what": chance.choice(whats)}
        if where := chance.choice(wheres):
            made["where"] = where
        if when := chance.choice(whens):
            made["when"] = (when,)
        if status := chance.choice(statuses):
            made["status"] = (status,)
        if definition := chance.choice(definitions):
            made["definition"] = (definition,)
        return tuple(sorted(made.items()))

    claims = []
    for number in range(chance.randint(2, 5)):
        source = f"s{chance.randint(0, 4)}"
        cites = chance.choice([None] * 6 + [("s0",), ("s1", "s5"), ("s2",)])
        # Where all were shares, totals would be of shares.
        unit = chance.choice(units) if number else ""
        decimals = chance.choice([None] * 9 + [0, -1])
        where = scope()
        readings = ()
        if chance.random() < 0.08:
            other = say(chance, negative, unit) if chance.random() < 0.5 else None
            readings = ((scope() if other is None else None, other),)
        claims.append(
            Statement(
                f"c{number}",
                say(chance, negative, unit),
                tuple(sorted([*where, *([("unit", (unit,))] if unit else [])])),
                source,
                reported=chance.choice(["", "", "", "2024-12-01", "2024-12-02T09:00:00", "2024-12-02T18:00:00"]),
                measure=chance.choice([""] * 9 + ["stock", "flow"]),
                additive=chance.choice([None] * 12 + [False]),
                standing=chance.choice([""] * 12 + ["pending", "denied", "withdrawn", "confirmed"]),
                cites=cites,
                decimals=decimals,
                readings=readings,
            )
        )
    across = ("status",) if statuses != [""] and chance.random() < 0.3 else ()
    written = tuple(tuple(tuple(sorted(member.items())) for member in total) for total in totals)
    if across and not any("status" in dict(one.scope) for one in claims):
        across = ()
    return traced(Made(tuple(claims), written, measure, across, outlets))


def traced(made):
    """The dossier with the origins of its claims, found by walking from claim to claim of one scope."""

    def told(name, scope):
        mine = [one for one in made.claims if (one.source, without(one.scope)) == (name, scope)]
        return [cited for one in mine for cited in whom(one)] or made.sources.get(name, (name,))

    def whom(one):
        return one.cites or made.sources.get(one.source, (one.source,))

    def without(scope):
        return tuple(cell for cell in scope if cell[0] not in made.across)

    def reached(name, scope):
        seen, waiting = set(), [name]
        while waiting:
            name = waiting.pop()
            waiting += told(name, scope) if name not in seen else ()
            seen.add(name)
        return seen

    def ends(one):
        scope, own = without(one.scope), {one.source} & {*whom(one)}
        seen = set().union(*(reached(name, scope) for name in {*whom(one)} - own))
        found = own | {name for name in seen if name in told(name, scope)}
        if not found:  # whoever cites each other and nobody else are one origin
            groups = {frozenset(reached(name, scope)) for name in seen}
            found = {tuple(sorted(group)) for group in groups if not any(other < group for other in groups)}
        return frozenset(found)

    return replace(made, claims=tuple(replace(one, origins=ends(one)) for one in made.claims))


def read_otherwise(made, chosen):
    """The dossier with some claims, by place, read by their readings."""
    claims = list(made.claims)
    for number, (scope, said) in chosen.items():
        one = claims[number]
        merged = tuple(sorted({**dict(one.scope), **dict(scope or ())}.items()))
        claims[number] = Statement(**{**one.__dict__, "scope": merged, "said": said or one.said})
    return traced(Made(tuple(claims), made.totals, made.measure, made.across, made.sources))


def text_of(made):
    """The dossier as TOML."""

    def table(scope):
        cells = []
        for name, path in scope:
            if name == "unit":  # which stands in the words
                continue
            slashed = any("/" in part for part in path) and name != "when"
            cells.append(f"{name} = " + (str([*path]).replace("'", '"') if slashed else f'"{"/".join(path)}"'))
        return "{ " + ", ".join(cells) + " }"

    lines = [f'measure = "{made.measure}"']
    if made.across:
        lines.append(f"compare_across = {[*made.across]}".replace("'", '"'))
    for name, cites in made.sources.items():
        lines += [f"[sources.{name}]", f"cites = {[*cites]}".replace("'", '"')]
    for one in made.claims:
        lines += ["[[claims]]", f'id = "{one.id}"', f'figure = "{one.said.text}"', f'source = "{one.source}"']
        lines.append(f"scope = {table(one.scope)}")
        lines += [f"reported = {one.reported}"] if one.reported else []
        lines += [f'measure = "{one.measure}"'] if one.measure else []
        lines += [f"decimals = {one.decimals}"] if one.decimals is not None else []
        lines += ["additive = false"] if one.additive is False else []
        lines += [f'standing = "{one.standing}"'] if one.standing else []
        lines += [f"cites = {[*one.cites]}".replace("'", '"')] if one.cites else []
        for scope, said in one.readings:
            lines.append("[[claims.readings]]")
            lines += [f"scope = {table(scope)}"] if scope else []
            lines += [f'figure = "{said.text}"'] if said else []
    for whole, *parts in made.totals:
        lines += ["[[totals]]", f"whole = {table(whole)}", f"parts = [{', '.join(map(table, parts))}]"]
    return "\n".join(lines) + "\n"
