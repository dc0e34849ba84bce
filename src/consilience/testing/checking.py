"""Checking a rule against laws: a report without pytest, or a test with one node a law."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, cast
from zlib import crc32

import numpy as np
from hypothesis import HealthCheck, Phase, Verbosity, given, seed, settings
from hypothesis import strategies as st

from consilience.comparing.comparison import Stated
from consilience.comparing.rules import Rule, check_rule
from consilience.errors import LawError, OptionError, did_you_mean
from consilience.model.intervals import Interval
from consilience.testing import laws as known
from consilience.testing.closeness import Claims
from consilience.testing.laws import Law
from consilience.testing.notation import Statement, restate, statements
from consilience.testing.strategies import claim_sets

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
    answered, unanswered : int
        On how many claim sets the rule answered whenever the law asked, and on how many it raised, or gave what is no
        answer.
    """

    law: Law
    holds: bool
    counterexample: str = ""
    claims: tuple[str, ...] = ()
    drawn: tuple[Any, ...] = ()
    answered: int = 0
    unanswered: int = 0


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
        lines = [f"{self.rule} {_tally(len(self.broken), len(self.findings))}."]
        for each in self.broken:
            if each.answered:
                lines += ["", f"{each.law.name}: {each.law.sentence}", f"    But {each.counterexample}."]
        unchecked: dict[str, list[str]] = {}
        for each in self.broken:
            if not each.answered:
                unchecked.setdefault(each.counterexample, []).append(each.law.name)
        for why, names in unchecked.items():
            lines += ["", f"{', '.join(names)}: {why}."]
        kept = [each for each in self.findings if each.holds]
        for told, some in (
            ("Nothing found against", [each for each in kept if not each.unanswered]),
            ("Nothing found against, where it answers", [each for each in kept if each.unanswered]),
        ):
            if some and (self.broken or some[0].unanswered):
                lines += ["", f"{told}: {', '.join(map(_kept, some))}."]
        return "\n".join(lines)


def _tally(broken: int, all_laws: int) -> str:
    if all_laws == 1:
        return f"{'breaks' if broken else 'was not found to break'} the one law it was checked against"
    return f"breaks {broken} of {all_laws} laws" if broken else f"was found to break none of {all_laws} laws"


def _kept(finding: Finding) -> str:
    asked = finding.answered + finding.unanswered
    seldom = 2 * finding.answered < asked
    return f"{finding.law.name} (it answers {finding.answered} times of {asked})" if seldom else finding.law.name


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
        By default all of `consilience.testing.laws`.
    claims : strategy, optional
        What to try; by default `consilience.testing.strategies.claim_sets`. A rule gets them as a tuple, as it does
        from `consilience.reconcile`; a set without claims is left to `totality`.
    max_examples : int, default 200
        How many claim sets to try for each law.

    Returns
    -------
    Report
        The same every time that the same program asks: nothing is stored, and the generators of `random` and
        `numpy.random` begin where each claim set has them begin. A rule that raises breaks `totality`; the other laws
        are judged by the claims for which it answers, and the report says by how many.

    Raises
    ------
    OptionError
        If the rule cannot be called, a law is not known, or a law answers with neither words nor None.

    Examples
    --------
    >>> from consilience import Interval
    >>> def first(claims):
    ...     return claims[0].interval if claims else None
    >>> print(check_laws(first, laws=["order", "echo"]))
    first breaks 1 of 2 laws.
    <BLANKLINE>
    order: The order of the claims does not matter.
        But shuffling ..., ... into ..., ... changes the answer from ... to ....
    <BLANKLINE>
    Nothing found against: echo.
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
    >>> from consilience.rules import Hull
    >>> replay(Hull(), "minority", ["[0, 0]", "[0, 0]", "[1, 1]"], [[2, 1, 0], 0])
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
    """The rule raised, or returned something that is not an answer."""


class _BreachError(Exception):
    """A counterexample."""


@dataclass
class _Trial:
    """A law on trial: it asks the trial in the rule's place, so that the rule's errors are not taken for its own."""

    rule: Rule
    law: Law
    answered: int = 0
    unanswered: int = 0
    trouble: str = ""
    _asked: bool = False

    def __call__(self, claims: Claims) -> Interval | None:
        self._asked = True
        if self.law is known.totality:  # which is about all that a rule can do wrong
            return self.rule(tuple(claims))
        try:
            answer: Any = self.rule(tuple(claims))
        except Exception as error:
            self.trouble = f"it raises {type(error).__name__}: {error}"
            raise _NoAnswerError from error
        if not (answer is None or isinstance(answer, Interval)):
            self.trouble = f"it answers {answer!r}, which is not an Interval"
            raise _NoAnswerError
        return answer

    def __getattr__(self, name: str) -> Any:
        """Return what the rule says of itself, such as ``may_be_empty``."""
        return getattr(self.rule, name)

    def judge(self, claims: Claims, data: st.DataObject) -> Finding | None:
        """Return what the law finds wrong with the answers for some claims."""
        drawn: list[Any] = []

        def draw(strategy: st.SearchStrategy[Any]) -> Any:
            drawn.append(data.draw(strategy))
            return drawn[-1]

        if not claims:  # only totality asks about no claims, and does so by itself
            return None
        _begin_chance(claims)  # Hypothesis puts back what was there before
        self._asked = False
        try:
            told = self.law.breach(self, claims, draw)
        except _NoAnswerError:
            self.unanswered += 1
            return None
        self.answered += self._asked or told is not None
        if told is None:
            return None
        if not isinstance(told, str):
            raise OptionError(
                f"the law {self.law.name} answers with the words of a counterexample, or None where it holds", got=told
            )
        texts = tuple(str(claim if isinstance(claim, Statement) else restate(claim)) for claim in claims)
        return Finding(self.law, False, told, texts, tuple(drawn))


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


_SEARCHED = 5000
"""How many claim sets to try for what is known to break a law, to find a small one; the search ends with the first."""


def _check(rule: Rule, laws: Sequence[Law], claims: st.SearchStrategy[Sequence[Stated]], examples: int) -> Report:
    check_rule(rule)
    trials = [_Trial(rule, law) for law in laws]
    findings = []
    for trial, broken in zip(trials, _look(trials, claims, examples), strict=True):
        if broken is not None:
            smaller = (_shrink(trial, claims, number) for number in _SEEDS)
            found = [broken, *(each for each in smaller if each is not None)]
            finding = min(found, key=lambda each: (len(each.claims), len(each.counterexample)))
        elif trial.trouble and not trial.answered:
            finding = Finding(trial.law, False, f"it could not be checked: {trial.trouble}")
        else:
            finding = Finding(trial.law, True)
        findings.append(replace(finding, answered=trial.answered, unanswered=trial.unanswered))
    return Report(_name(rule), tuple(findings))


def _look(trials: Sequence[_Trial], claims: st.SearchStrategy[Sequence[Stated]], examples: int) -> list[Finding | None]:
    """Try all laws on the same claims, since drawing takes longer than judging; return what breaks each law first."""
    seen: list[Finding | None] = [None] * len(trials)

    @seed(_SEEDS[0])
    @settings(_QUIET, max_examples=examples, phases=[Phase.generate])
    @given(claims, st.data())
    def look(drawn: Sequence[Stated], data: st.DataObject) -> None:
        for place, trial in enumerate(trials):
            # A law that is broken already draws on, or Hypothesis would find that the same draws end otherwise.
            broken = trial.judge(drawn, data)
            seen[place] = seen[place] or broken

    look()
    return seen


def _shrink(trial: _Trial, claims: st.SearchStrategy[Sequence[Stated]], number: int) -> Finding | None:
    last: list[Finding] = []

    @seed(number)
    @settings(_QUIET, max_examples=_SEARCHED, phases=[Phase.generate, Phase.shrink])
    @given(claims, st.data())
    def search(drawn: Sequence[Stated], data: st.DataObject) -> None:
        broken = trial.judge(drawn, data)
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


def _begin_chance(claims: Claims) -> None:
    """Let chance begin at a place that the claims decide, so that a rule that draws lots can be replayed."""
    start = crc32(" ".join(str(claim.interval) for claim in claims).encode())
    random.seed(start)
    np.random.seed(start)


def _chosen(laws: Iterable[Law | str]) -> list[Law]:
    if isinstance(laws, str):
        raise OptionError("laws is a list", got=laws, hint=f"write [{laws!r}]")
    chosen = [_pick(law, known.ALL) if isinstance(law, str) else law for law in laws]
    for each in chosen:
        if not isinstance(each, Law):
            raise OptionError("not a law", got=each, hint='make one of a function by @law("The answer is ...")')
    return chosen


def _pick(name: str, among: Iterable[Law]) -> Law:
    by_name = {law.name: law for law in among}
    if name not in by_name:
        raise OptionError("no such law", got=name, hint=did_you_mean(name, by_name))
    return by_name[name]


def _name(rule: Rule) -> str:
    written = repr(rule)
    # Of an object without a text of its own Python prints where it lies in memory.
    return str(getattr(rule, "__name__", None) or (type(rule).__name__ if " object at 0x" in written else written))
