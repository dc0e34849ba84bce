"""Checking a rule against laws: a report without pytest, or a test with one node a law."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast
from zlib import crc32

import numpy as np
from hypothesis import HealthCheck, Phase, Verbosity, given, seed, settings
from hypothesis import strategies as st

from corroborate.errors import LawError, OptionError, did_you_mean
from corroborate.model.intervals import Interval
from corroborate.reconciling.comparison import Stated
from corroborate.reconciling.rules import Rule
from corroborate.testing import laws as known
from corroborate.testing.laws import Claims, Law
from corroborate.testing.notation import Statement, restate, statements
from corroborate.testing.strategies import claim_sets

if TYPE_CHECKING:
    import pandas as pd

MAX_EXAMPLES = 200


@dataclass(frozen=True)
class Finding:
    """What became of one law.

    Attributes
    ----------
    law : Law
    holds : bool
    counterexample : str
        In words; empty where the law holds.
    claims : tuple of str
        The claims of the counterexample, as `statements` reads them.
    drawn : tuple
        What else the law drew; with the claims, enough to replay it.
    """

    law: Law
    holds: bool
    counterexample: str = ""
    claims: tuple[str, ...] = ()
    drawn: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Report:
    """What `check_laws` found: a row a law.

    Attributes
    ----------
    rule : str
        The rule's name.
    findings : tuple of Finding
    """

    rule: str
    findings: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        """Whether every law holds."""
        return not self.broken

    @property
    def broken(self) -> tuple[Finding, ...]:
        """The laws that do not hold."""
        return tuple(finding for finding in self.findings if not finding.holds)

    def to_frame(self) -> pd.DataFrame:
        """Return a row a law: law, holds, sentence, counterexample (missing where the law holds)."""
        import pandas as pd

        rows = [(each.law.name, each.holds, each.law.sentence, each.counterexample or None) for each in self.findings]
        return pd.DataFrame(rows, columns=["law", "holds", "sentence", "counterexample"])

    def raise_if_failed(self) -> None:
        """Raise a `LawError` that lists the laws that do not hold, if there are any."""
        if not self.ok:
            raise LawError(str(self))

    def __str__(self) -> str:
        kept = [finding.law.name for finding in self.findings if finding.holds]
        lines = [f"{self.rule} {_tally(len(self.broken), len(self.findings))}."]
        for each in self.broken:
            lines += ["", f"{each.law.name}: {each.law.sentence}", f"    But {each.counterexample}."]
        if kept and self.broken:
            lines += ["", f"It keeps: {', '.join(kept)}."]
        return "\n".join(lines)


def _tally(broken: int, all_laws: int) -> str:
    if all_laws == 1:
        return f"{'breaks' if broken else 'keeps'} the one law it was checked against"
    return f"breaks {broken} of {all_laws} laws" if broken else f"keeps all {all_laws} laws"


def check_laws(
    rule: Rule,
    *,
    laws: Iterable[Law | str] = known.ALL,
    claims: st.SearchStrategy[Sequence[Stated]] | None = None,
    max_examples: int = MAX_EXAMPLES,
) -> Report:
    """Check a rule against laws, each on many small claim sets, and shrink what breaks them.

    Parameters
    ----------
    rule : callable
        Takes a sequence of claims, returns an `Interval` or None.
    laws : iterable of Law or str, optional
        By default all of `corroborate.testing.laws`.
    claims : strategy, optional
        What to try; by default `corroborate.testing.strategies.claim_sets`.
    max_examples : int, default 200
        How many claim sets to try for each law.

    Returns
    -------
    Report
        The same every time that the same program asks: nothing is stored, and the generators of `random` and
        `numpy.random` begin where each claim set has them begin. A rule that raises breaks `totality`; the other laws
        are judged by the claims for which it answers.

    Examples
    --------
    >>> from corroborate import Interval
    >>> def first(claims):
    ...     return claims[0].interval if claims else None
    >>> print(check_laws(first, laws=["order", "echo"]))
    first breaks 1 of 2 laws.
    <BLANKLINE>
    order: The order of the claims does not matter.
        But shuffling ..., ... into ..., ... changes the answer from ... to ....
    <BLANKLINE>
    It keeps: echo.
    """
    return _check(rule, _chosen(laws), claim_sets() if claims is None else claims, max_examples)


def law_tests(
    rule: Rule,
    *,
    laws: Iterable[Law | str] = known.ALL,
    claims: st.SearchStrategy[Sequence[Stated]] | None = None,
    max_examples: int = MAX_EXAMPLES,
    expected_failures: Mapping[str, str] | None = None,
) -> Callable[[Law], None]:
    """Return a pytest test of a rule with one node a law.

    Parameters
    ----------
    rule, laws, claims, max_examples
        As for `check_laws`.
    expected_failures : mapping of str to str, optional
        Names of laws that the rule is known to break, each with the reason why that is accepted. One that holds after
        all fails its test.

    Examples
    --------
    In a test module::

        test_median = law_tests(Median(), expected_failures={"reinforcement": "even numbers have two middles"})
    """
    import pytest

    chosen, reasons = _chosen(laws), dict(expected_failures or {})
    for name in reasons:
        _pick(name, chosen)
    parameters = [
        pytest.param(
            law,
            id=law.name,
            marks=[pytest.mark.xfail(reason=reasons[law.name], raises=LawError, strict=True)]
            if law.name in reasons
            else [],
        )
        for law in chosen
    ]

    @pytest.mark.parametrize("law", parameters)
    def test_law(law: Law) -> None:
        check_laws(rule, laws=[law], claims=claims, max_examples=max_examples).raise_if_failed()

    return cast(Callable[[Law], None], test_law)


def replay(rule: Rule, law: Law | str, claims: Iterable[str], drawn: Iterable[Any] = ()) -> str | None:
    """Try one stored counterexample again.

    Returns
    -------
    str or None
        Its words, or None where the rule no longer breaks the law on it.

    Examples
    --------
    >>> from corroborate.rules import Hull
    >>> replay(Hull(), "minority", ["[0, 0]", "[0, 0]", "[1, 1]"], [[2, 1, 0]])
    '[1, 1] by C in [0, 0] by A, [0, 0] by B, [1, 1] by C push the answer to [0, 1], outside of [0, 0]'
    """
    again = iter(drawn)
    (chosen,) = _chosen([law])
    stated = statements(*claims)
    before, before_numpy = random.getstate(), np.random.get_state()
    _begin_chance(stated)
    try:
        return chosen.breach(rule, stated, lambda _: next(again))
    finally:
        random.setstate(before)
        np.random.set_state(before_numpy)


class _NoAnswerError(Exception):
    """The rule raised, or gave what is no answer."""


class _BreachError(Exception):
    """A counterexample."""


@dataclass
class _Asked:
    """A rule under test: what it raises is told apart from what Hypothesis raises."""

    rule: Rule
    answered: bool = False
    trouble: str = ""

    def __call__(self, claims: Claims) -> Interval | None:
        try:
            answer: Any = self.rule(claims)
        except Exception as error:
            self.trouble = f"it raises {type(error).__name__}: {error}"
            raise _NoAnswerError from error
        if not (answer is None or isinstance(answer, Interval)):
            self.trouble = f"it answers {answer!r}, which is no Interval"
            raise _NoAnswerError
        self.answered = True
        return answer


_SEEDS = (0, 1)
"""Shrinking can end in more than one place: what is broken is looked for more than once, and the shortest is shown."""

_QUIET = settings(
    derandomize=False,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    verbosity=Verbosity.quiet,
    report_multiple_bugs=False,
)


def _check(rule: Rule, laws: Sequence[Law], claims: st.SearchStrategy[Sequence[Stated]], examples: int) -> Report:
    # Totality is about what a rule raises, so it asks the rule itself.
    asked = [_Asked(rule) for _ in laws]
    pairs = [(rule if law is known.totality else one, law) for one, law in zip(asked, laws, strict=True)]
    seen = _look(pairs, claims, examples)
    findings = []
    for (judged, law), one, broken in zip(pairs, asked, seen, strict=True):
        if broken is not None:
            smaller = (_shrink(judged, law, claims, examples, number) for number in _SEEDS)
            found = [broken, *(each for each in smaller if each is not None)]
            findings.append(min(found, key=lambda each: (len(each.claims), len(each.counterexample))))
        elif one.trouble and not one.answered:
            findings.append(Finding(law, False, f"it could not be checked: {one.trouble}"))
        else:
            findings.append(Finding(law, True))
    return Report(_name(rule), tuple(findings))


def _look(
    pairs: Sequence[tuple[Rule, Law]], claims: st.SearchStrategy[Sequence[Stated]], examples: int
) -> list[Finding | None]:
    """Try all laws on the same claims, since drawing takes longer than judging; return what breaks each law first."""
    seen: list[Finding | None] = [None] * len(pairs)

    @seed(_SEEDS[0])
    @settings(_QUIET, max_examples=examples, phases=[Phase.generate])
    @given(claims, st.data())
    def look(drawn: Sequence[Stated], data: st.DataObject) -> None:
        for place, (rule, law) in enumerate(pairs):
            broken = _judge(rule, law, drawn, data)
            seen[place] = seen[place] or broken

    look()
    return seen


def _shrink(
    rule: Rule, law: Law, claims: st.SearchStrategy[Sequence[Stated]], examples: int, number: int
) -> Finding | None:
    last: list[Finding] = []

    @seed(number)
    @settings(_QUIET, max_examples=examples, phases=[Phase.generate, Phase.shrink])
    @given(claims, st.data())
    def search(drawn: Sequence[Stated], data: st.DataObject) -> None:
        broken = _judge(rule, law, drawn, data)
        if broken is not None:
            last[:] = [broken]
            raise _BreachError

    try:
        search()
    except Exception:
        # Hypothesis ends on the smallest counterexample, and complains of a rule that answers now so, now so.
        if not last:
            raise
    return last[0] if last else None


def _judge(rule: Rule, law: Law, claims: Sequence[Stated], data: st.DataObject) -> Finding | None:
    drawn: list[Any] = []

    def draw(strategy: st.SearchStrategy[Any]) -> Any:
        drawn.append(data.draw(strategy))
        return drawn[-1]

    _begin_chance(claims)  # Hypothesis puts back what was there before
    try:
        told = law.breach(rule, claims, draw)
    except _NoAnswerError:
        return None
    if told is None:
        return None
    texts = tuple(str(claim if isinstance(claim, Statement) else restate(claim)) for claim in claims)
    return Finding(law, False, told, texts, tuple(drawn))


def _begin_chance(claims: Claims) -> None:
    """Let chance begin at a place that the claims decide, so that a rule that draws lots can be replayed."""
    start = crc32(" ".join(str(claim.interval) for claim in claims).encode())
    random.seed(start)
    np.random.seed(start)


def _chosen(laws: Iterable[Law | str]) -> list[Law]:
    if isinstance(laws, str):
        raise OptionError("laws is a list", got=laws, hint=f"write [{laws!r}]")
    return [_pick(law, known.ALL) if isinstance(law, str) else law for law in laws]


def _pick(name: str, among: Iterable[Law]) -> Law:
    by_name = {law.name: law for law in among}
    if name not in by_name:
        raise OptionError("no such law", got=name, hint=did_you_mean(name, by_name))
    return by_name[name]


def _name(rule: Rule) -> str:
    return str(getattr(rule, "__name__", None) or repr(rule))
