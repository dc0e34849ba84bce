"""What the built-in rules promise: every law of `consilience.testing.laws` but those that are listed here.

For each law that a rule does not promise there is a stored counterexample, and so there is for each law that one of
`consilience.testing.bad_rules` breaks. The page ``docs/rules-and-laws.md`` is made of them; our tests hold them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from consilience.comparing import rules
from consilience.comparing.rules import BuiltInRule
from consilience.testing import laws
from consilience.testing.laws import Law


@dataclass(frozen=True)
class Promise:
    """A built-in rule and the laws that it breaks; it keeps all others.

    Attributes
    ----------
    rule : BuiltInRule
    breaks : frozenset of str
        Names of laws.
    """

    rule: BuiltInRule
    breaks: frozenset[str]

    @property
    def kept(self) -> list[Law]:
        """The laws that it promises."""
        return [law for law in laws.ALL if law.name not in self.breaks]

    @property
    def broken(self) -> list[Law]:
        """The laws that it does not promise."""
        return [law for law in laws.ALL if law.name in self.breaks]


def _promise(rule: BuiltInRule, breaks: str) -> Promise:
    return Promise(rule, frozenset(breaks.split()))


PROMISES: tuple[Promise, ...] = (
    _promise(rules.Hull(), "reinforcement minority"),
    _promise(rules.CommonGround(), "majority"),
    _promise(rules.BestSupported(), "widening monotony steadiness majority minority merge"),
    _promise(rules.BestSupported(at_least=2), "widening monotony steadiness reinforcement majority minority merge"),
    _promise(rules.Median(), "reinforcement merge"),
    _promise(rules.TrimmedRange(), "reinforcement minority merge"),
    _promise(rules.Mode(), "unanimity monotony steadiness reinforcement agreement majority minority merge"),
    _promise(
        rules.Mode(tolerance=0.25),
        "unanimity shift monotony steadiness reinforcement agreement majority minority merge",
    ),
    _promise(rules.Latest(), "echo reinforcement majority minority merge"),
    _promise(rules.MostReliable(), "reinforcement majority minority merge"),
    _promise(rules.Preferred(["A", "B"]), "anonymity majority minority merge"),
    _promise(rules.InverseVariance(), "unanimity monotony steadiness reinforcement agreement majority minority merge"),
)


@dataclass(frozen=True)
class Counterexample:
    """A stored case where a rule breaks a law.

    Attributes
    ----------
    claims : tuple of str
        As `consilience.testing.statements` reads them.
    drawn : tuple
        What else the law drew.
    """

    claims: tuple[str, ...]
    drawn: tuple[Any, ...]


def stored_counterexamples() -> dict[tuple[str, str], Counterexample]:
    """Return the stored counterexamples by the rule's name (its ``repr`` if it is built in) and the law's."""
    text = Path(__file__).with_name("counterexamples.json").read_text(encoding="utf-8")
    return dict(_entries(json.loads(text)))


def _entries(stored: Any) -> Iterator[tuple[tuple[str, str], Counterexample]]:
    for rule, by_law in stored.items():
        for law, case in by_law.items():
            yield (rule, law), Counterexample(tuple(case["claims"]), tuple(case["drawn"]))
