"""Laws: sentences that a rule may promise to obey, each a named value that can be checked.

A law is a function ``law(rule, claims, draw)`` that returns None where the sentence holds and the words of the
counterexample where it does not. `draw` draws from a Hypothesis strategy whatever else the law needs, as plain numbers
and lists, so that a counterexample can be stored and replayed. Write your own with the decorator `law`.

Answers about the same numbers, otherwise arranged, must be the same to the last bit. Where numbers themselves change,
they change by amounts that floats hold exactly, and answers are compared up to a tolerance, so that no mean is blamed
for rounding.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from operator import add
from typing import Any, Protocol, TypeVar

from hypothesis import strategies as st

from consilience.comparing.comparison import Stated
from consilience.comparing.rules import Rule
from consilience.errors import OptionError
from consilience.model.intervals import Interval, number_text
from consilience.model.sources import Source
from consilience.testing.closeness import Claims, apart, hull_of, mapped, moved_ends, near, said, slack_of, within
from consilience.testing.notation import Statement, middle, names_in, rename, restate, words

Drawn = TypeVar("Drawn")


class Draw(Protocol):
    """Draws a value from a strategy."""

    def __call__(self, strategy: st.SearchStrategy[Drawn], /) -> Drawn:
        """Return what was drawn."""


@dataclass(frozen=True)
class Law:
    """A sentence that a rule may promise to obey.

    Attributes
    ----------
    name : str
        One word.
    sentence : str
        What holds, in words.
    breach : callable
        ``breach(rule, claims, draw)``: the words of a counterexample, or None.
    reference : str
        Where the literature has it.
    """

    name: str
    sentence: str
    breach: Callable[[Rule, Claims, Draw], str | None]
    reference: str = ""

    def __repr__(self) -> str:
        return f"<law {self.name}: {self.sentence}>"


def law(
    sentence: str, *, name: str | None = None, reference: str = ""
) -> Callable[[Callable[[Rule, Claims, Draw], str | None]], Law]:
    """Make a law of a function; its name is the function's unless given.

    Examples
    --------
    >>> from consilience import rules
    >>> from consilience.testing import check_laws
    >>> @law("No answer is wider than 3.")
    ... def sharpness(rule, claims, draw):
    ...     answer = rule(claims)
    ...     if answer is not None and answer.width > 3:
    ...         return f"the answer for {words(claims)} is {answer}"
    >>> print(check_laws(rules.Hull(), laws=[sharpness]))
    Hull() breaks the one law it was checked against.
    <BLANKLINE>
    sharpness: No answer is wider than 3.
        But the answer for ... is ....
    """
    if not isinstance(sentence, str):
        raise OptionError("a law needs its sentence", got=sentence, hint='write @law("The answer is ...")')

    def made(function: Callable[[Rule, Claims, Draw], str | None]) -> Law:
        return Law(name or str(getattr(function, "__name__", "law")), sentence, function, reference)

    return made


AGGREGATION = "M. Grabisch et al., Aggregation Functions, Cambridge University Press 2009"
SENSORS = "K. Marzullo, Tolerating failures of continuous-valued sensors, ACM Trans. Comput. Syst. 8(4), 1990"


@law("Asked twice about the same claims, the rule gives the same answer.")
def determinism(rule: Rule, claims: Claims, draw: Draw) -> str | None:
    """Catches state and chance."""
    before = rule(claims)
    told = _changed(f"asking twice about {words(claims)}", before, rule(claims))
    if told is not None:
        return told
    others = [_raised(claim, 1024) for claim in claims]
    rule(others)
    told = f"asking about {words(claims)}, then about {words(others)}, then about the first again"
    return _changed(told, before, rule(claims))


@law("The order of the claims does not matter.", reference=f"symmetry: {AGGREGATION}")
def order(rule: Rule, claims: Claims, draw: Draw) -> str | None:
    """Catches "the first wins", and sums whose rounding depends on their order."""
    places = draw(st.permutations(range(len(claims))))
    shuffled = [claims[place] for place in places]
    return _changed(f"shuffling {words(claims)} into {words(shuffled)}", rule(claims), rule(shuffled))


@law(
    "The names of the sources do not matter.",
    reference="anonymity: K. O. May, Econometrica 20(4), 1952; of truth discovery: "
    "J. Singleton and R. Booth, Towards an axiomatic approach to truth discovery, JAAMAS 36, 2022",
)
def anonymity(rule: Rule, claims: Claims, draw: Draw) -> str | None:
    """Catches ties that are broken by name."""
    names = names_in(claims)
    renaming = dict(zip(names, draw(st.permutations(names)), strict=True))
    renamed = [rename(claim, renaming) for claim in claims]
    told = f"renaming the sources of {words(claims, named=True)}, to {words(renamed, named=True)},"
    return _changed(told, rule(claims), rule(renamed))


@law(
    "Another outlet that repeats what an origin said, later, changes nothing.",
    reference="X. L. Dong et al., Integrating conflicting data: the role of source dependence, PVLDB 2(1), 2009",
)
def echo(rule: Rule, claims: Claims, draw: Draw) -> str | None:
    """Catches counting by outlet, and old news taken for new."""
    told, name = claims[_place(claims, draw)], draw(_NAMES)
    days = [claim.reported for claim in claims if claim.reported is not None]
    repeated = restate(
        told,
        source=Source(name=f"{name}echo", cites=tuple(Source(name=name) for name in sorted(told.origins))),
        reported=None if told.reported is None else max(days) + timedelta(days=1),
    )
    return _changed(
        f"repeating {words([told], named=True)} in {words(claims, named=True)} as {repeated}",
        rule(claims),
        rule([*claims, repeated]),
    )


@law("Where all claims allow the same, that is the answer.", reference=f"idempotency: {AGGREGATION}")
def unanimity(rule: Rule, claims: Claims, draw: Draw) -> str | None:
    """Catches answers that no claim gave."""
    first = claims[0]
    agreed = [restate(claim, interval=first.interval, value=first.value) for claim in claims]
    answer = rule(agreed)
    if answer is None or near(answer, first.interval, agreed):
        return None
    return f"for {words(agreed)} the answer is {answer}"


@law("The answer lies within the hull of the claims.", reference=f"internality: {AGGREGATION}")
def internality(rule: Rule, claims: Claims, draw: Draw) -> str | None:
    """Catches extrapolation."""
    answer, hull = rule(claims), hull_of(claims)
    if answer is None or within(answer, hull, claims):
        return None
    return f"for {words(claims)} the answer is {answer}"


@law(
    "Counting in another unit changes the unit of the answer only.", reference=f"ratio scale invariance: {AGGREGATION}"
)
def scale(rule: Rule, claims: Claims, draw: Draw) -> str | None:
    """Catches thresholds and roundings in absolute numbers."""
    factor = 2.0 ** draw(st.sampled_from([1, -1, 2, -2, 3, -3]))
    return _carried(rule, claims, f"multiplying {words(claims)} by {number_text(factor)}", lambda end: end * factor)


@law("Adding a number to all claims adds it to the answer.", reference=f"interval scale invariance: {AGGREGATION}")
def shift(rule: Rule, claims: Claims, draw: Draw) -> str | None:
    """Catches shares of values, and a special place for 0."""
    step = draw(st.sampled_from([1, -1, 4, -4, 64, -64, 1024]))
    return _carried(rule, claims, f"adding {step} to {words(claims)}", lambda end: end + step)


@law("Negating all claims negates the answer.", reference=f"self-duality: {AGGREGATION}")
def reversal(rule: Rule, claims: Claims, draw: Draw) -> str | None:
    """Catches a leaning to the low or to the high side."""
    return _carried(rule, claims, f"negating {words(claims)}", lambda end: -end)


@law(
    "A wider claim never gives a narrower answer.",
    reference="after inclusion isotonicity: R. E. Moore, Interval Analysis, Prentice-Hall 1966",
)
def widening(rule: Rule, claims: Claims, draw: Draw) -> str | None:
    """Catches answers that look surer the less the claims say."""
    place, down, up = _place(claims, draw), draw(_STEPS), draw(_STEPS)
    wide = Interval(*moved_ends(claims[place].interval, -down, up))
    widened = _with(claims, place, restate(claims[place], interval=wide))
    before, after = rule(claims), rule(widened)
    if before is None or (after is not None and after.width >= before.width - slack_of([*claims, *widened])):
        return None
    told = f"widening {claims[place].interval} to {wide} in {words(claims)}"
    return f"{told} narrows the answer from {before} to {said(after)}"


@law(
    "A claim of a new origin that contains the answer does not move it.",
    reference="compare reinforcement in H. P. Young, Social choice scoring functions, SIAM J. Appl. Math. 28(4), 1975",
)
def reinforcement(rule: Rule, claims: Claims, draw: Draw) -> str | None:
    """Catches answers that move when somebody agrees with them."""
    down, up, stated = draw(_STEPS), draw(_STEPS), draw(st.integers(0, 2))
    grade, day = draw(st.sampled_from([None, *"ABCDEF"])), draw(st.integers(0, 5))
    source = Source(name=f"{draw(_NAMES)}newcomer", reliability=grade)
    before = rule(claims)
    if before is None:
        return None
    around = Interval(*moved_ends(before, -down, up))
    finite = [end for end in (middle(around), around.lower, around.upper) if math.isfinite(end)]
    reported = date(2024, 1, day) if day else None
    agreeing = Statement(around, finite[stated % len(finite)], source, source.origins, reported)
    return _changed(f"adding {agreeing} to {words(claims)}", before, rule([*claims, agreeing]), [*claims, agreeing])


@law(
    "Fewer than half of the origins cannot push the answer outside of what the others say.",
    reference="D. Dolev et al., Reaching approximate agreement in the presence of faults, J. ACM 33(3), 1986",
)
def minority(rule: Rule, claims: Claims, draw: Draw) -> str | None:
    """Catches rules that one liar can bend."""
    camps = _camps(claims)
    total = len(_origins(claims))
    few: list[int] = []
    for camp in draw(st.permutations(range(len(camps)))):
        joined = [*few, *camps[camp]]
        if 2 * len(_origins([claims[place] for place in joined])) < total:
            few = joined
    step = draw(st.sampled_from([0, 16, -16]))
    told = [_raised(claim, step) if place in few else claim for place, claim in enumerate(claims)]
    hull = hull_of([claim for place, claim in enumerate(claims) if place not in few])
    answer = rule(told)
    if not few or answer is None or within(answer, hull, told):
        return None
    liars = words([told[place] for place in sorted(few)], named=True)
    return f"{liars} in {words(told, named=True)} push the answer to {answer}, outside of {hull}"


@law("A number that more than half of the origins allow, the answer allows.", reference=SENSORS)
def majority(rule: Rule, claims: Claims, draw: Draw) -> str | None:
    """Catches answers that leave out what may well be true."""
    answer, total = rule(claims), len(_origins(claims))
    ends = {end for claim in claims for end in (claim.interval.first, claim.interval.last)}
    for number in sorted(max(-_FAR, min(_FAR, end)) for end in ends):
        allowing = len(_origins([claim for claim in claims if number in claim.interval]))
        left_out = answer is None or not within(Interval.point(number), answer, claims)
        if 2 * allowing > total and left_out:
            told = f"{allowing} of {total} origins in {words(claims)} allow {number_text(number)}"
            return f"{told}, which the answer, {said(answer)}, does not"
    return None


@law(
    "Where all claims can be true at once, so can the answer.",
    reference=f"the intersection is where the truth lies if no sensor fails: {SENSORS}",
)
def agreement(rule: Rule, claims: Claims, draw: Draw) -> str | None:
    """Catches averages that fall outside of what everybody allows."""
    # Few sets have common ground: each claim is made to reach as far as what one of them states.
    reached = Interval.point(claims[_place(claims, draw)].value)
    agreed = [restate(claim, interval=claim.interval.hull(reached)) for claim in claims]
    low = max(claim.interval.first for claim in agreed)
    high = min(claim.interval.last for claim in agreed)
    answer, slack = rule(agreed), slack_of(agreed)
    if answer is None or (answer.first <= high + slack and low <= answer.last + slack):
        return None
    return f"all of {words(agreed)} allow {Interval(low, high)}, and the answer is {answer}"


@law("Raising a claim never lowers the answer.", reference=f"monotonicity: {AGGREGATION}")
def monotony(rule: Rule, claims: Claims, draw: Draw) -> str | None:
    """Catches answers that go the other way."""
    place, step = _place(claims, draw), draw(st.integers(1, 8))
    old = claims[place]
    raised = _with(claims, place, _raised(old, step))
    before, after = rule(claims), rule(raised)
    slack = slack_of([*claims, *raised])
    if before is None or after is None:
        return None
    if after.lower >= before.lower - slack and after.upper >= before.upper - slack:
        return None
    told = words([old], named=True)
    return f"raising {told} in {words(claims)} by {step} lowers the answer from {before} to {after}"


@law(
    "Moving every claim by at most d moves the answer by at most d.",
    reference="U. Schmid and K. Schossmaier, How to reconcile fault-tolerant interval intersection with the "
    "Lipschitz condition, Distributed Computing 14, 2001",
)
def steadiness(rule: Rule, claims: Claims, draw: Draw) -> str | None:
    """Catches answers that jump."""
    steps = draw(st.lists(st.integers(-4, 4), min_size=len(claims), max_size=len(claims)))
    moved = [_raised(claim, step) for claim, step in zip(claims, steps, strict=True)]
    before, after, most = rule(claims), rule(moved), max(map(abs, steps))
    if before is None or after is None:
        return None
    away = max(apart(before.lower, after.lower), apart(before.upper, after.upper))
    if away <= most + slack_of([*claims, *moved]):
        return None
    return f"moving {words(claims)} by at most {most}, to {words(moved)}, moves the answer from {before} to {after}"


@law(
    "The rule applied to the answers of two halves, split by origin, gives the answer of the whole.",
    reference=f"decomposability: {AGGREGATION}; P. K. Agarwal et al., Mergeable summaries, ACM TODS 38(4), 2013",
)
def merge(rule: Rule, claims: Claims, draw: Draw) -> str | None:
    """Show whether a cluster may answer for its partitions first."""
    camps = _camps(claims)
    mixed = draw(st.permutations(range(len(camps))))
    cut = draw(st.integers(1, max(1, len(camps) - 1)))
    halves = [[claims[place] for camp in half for place in camps[camp]] for half in (mixed[:cut], mixed[cut:])]
    if not all(halves):
        return None
    answers = [rule(half) for half in halves]
    first, second = (answer for answer in answers)
    if first is None or second is None:
        return None
    sources = [Source(name=name) for name in ("one half", "other half")]
    merged = [
        Statement(answer, middle(answer), source, source.origins)
        for answer, source in zip((first, second), sources, strict=True)
    ]
    whole, again = rule(claims), rule(merged)
    if near(whole, again, claims):
        return None
    told = " and ".join(f"{words(half)} ({answer})" for half, answer in zip(halves, answers, strict=True))
    return f"the answers of {told} give {said(again)}, and all claims together {said(whole)}"


@law("The rule answers: it never raises, gives an Interval, and None only for no claims or where it declares so.")
def totality(rule: Rule, claims: Claims, draw: Draw) -> str | None:
    """Catches crashes. A rule declares that it may have no answer by an attribute ``may_be_empty = True``."""
    asked = claims if draw(st.booleans()) else []
    try:
        answer: Any = rule(asked)
    except Exception as error:
        reason = f": {error}" if str(error) else ""
        return f"for {words(asked)} the rule raises {type(error).__name__}{reason}"
    if answer is None:
        if not asked or getattr(rule, "may_be_empty", False):
            return None
        return f"for {words(asked)} the answer is None, and the rule has no attribute may_be_empty = True"
    return None if isinstance(answer, Interval) else f"for {words(asked)} the answer is {answer!r}, not an Interval"


ALL: tuple[Law, ...] = (
    totality,
    determinism,
    order,
    anonymity,
    echo,
    unanimity,
    internality,
    scale,
    shift,
    reversal,
    widening,
    monotony,
    steadiness,
    reinforcement,
    agreement,
    majority,
    minority,
    merge,
)
"""Every law of this module."""

_STEPS = st.integers(0, 8)
_NAMES = st.sampled_from(["", "1st "])
"""What a newcomer's name begins with: one that comes late in the alphabet, and one that comes early."""
_FAR = 1e9


def _place(claims: Claims, draw: Draw) -> int:
    """Draw the place of a claim, counted from the end: so the claims before it can go without moving it."""
    return len(claims) - 1 - draw(st.integers(0, len(claims) - 1))


def _changed(told: str, before: Interval | None, after: Interval | None, rounding: Claims | None = None) -> str | None:
    same = before == after if rounding is None else near(before, after, rounding)
    return None if same else f"{told} changes the answer from {said(before)} to {said(after)}"


def _carried(rule: Rule, claims: Claims, told: str, carry: Callable[[float], float]) -> str | None:
    """Compare the answer for carried claims with the carried answer."""
    carried = [restate(one, interval=mapped(one.interval, carry), value=carry(one.value)) for one in claims]
    before, after = rule(claims), rule(carried)
    due = None if before is None else mapped(before, carry)
    if near(after, due, [*claims, *carried]):
        return None
    return f"{told} changes the answer from {said(before)} to {said(after)}, not to {said(due)}"


def _raised(claim: Stated, step: int) -> Stated:
    return restate(claim, interval=mapped(claim.interval, partial(add, step)), value=claim.value + step)


def _with(claims: Claims, place: int, claim: Stated) -> list[Stated]:
    return [claim if number == place else old for number, old in enumerate(claims)]


def _origins(claims: Claims) -> frozenset[frozenset[str]]:
    """Return whom the claims may be from: several possible origins of one claim are one voice."""
    return frozenset(claim.origins for claim in claims)


def _camps(claims: Claims) -> list[list[int]]:
    """Group the places of the claims so that no origin speaks in two groups."""
    camps: list[tuple[frozenset[str], list[int]]] = []
    for place, claim in enumerate(claims):
        joined = [camp for camp in camps if camp[0] & claim.origins]
        camps = [camp for camp in camps if not camp[0] & claim.origins]
        origins = claim.origins.union(*(camp[0] for camp in joined))
        camps.append((origins, sorted([place, *(number for camp in joined for number in camp[1])])))
    return sorted(places for _, places in camps)
