"""Print which rule keeps which law, from the promises and the stored counterexamples, as a page in Markdown.

Usage: ``python docs/print_rules_and_laws.py > docs/rules-and-laws.md``. Where rules, laws or promises have changed,
first ``python docs/print_rules_and_laws.py --search``, which looks for the counterexamples that are missing, or have
become none, and stores them.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from consilience.testing import bad_rules, check_laws, laws, replay

TESTS = Path(__file__).parents[1] / "tests" / "testing"
sys.path.insert(0, str(TESTS))
from promises import PROMISES, Counterexample, Promise, stored_counterexamples  # noqa: E402

EXAMPLES = (200, 5000)
"""How many claim sets to try; the second time for what the first did not break."""


def anchor(promise: Promise, law: laws.Law) -> str:
    """Return the name of the place on the page where a counterexample stands."""
    name = "".join(char if char.isalnum() else "-" for char in repr(promise.rule)).strip("-").lower()
    return f"{name}-{law.name}"


def page(stored: dict[tuple[str, str], Counterexample]) -> str:
    """Return the whole page; a stored counterexample that no longer breaks its law is an error."""
    return "\n".join([*_opening(), "", *_table(), "", *_laws(), "", *_counterexamples(stored), ""])


def _opening() -> list[str]:
    return [
        "# Rules and laws",
        "",
        "A rule turns the claims on one scope into one answer. A law is a property that a rule satisfies or breaks.",
        "✓: kept, which the tests try on many claim sets each time they run. ✗: broken; the link leads to the smallest",
        "case that was found. None is best: hull and common ground keep most laws and say least.",
        "To check a rule of your own against the same laws: [test your own rule](test-your-own-rule.md).",
        "",
        "Printed by `python docs/print_rules_and_laws.py`.",
    ]


def _table() -> list[str]:
    head = " | ".join(f"[{law.name}](#{law.name})" for law in laws.ALL)
    rows = []
    for promise in PROMISES:
        marks = [f"[✗](#{anchor(promise, law)})" if law.name in promise.breaks else "✓" for law in laws.ALL]
        rows.append(f"| `{promise.rule!r}` | {' | '.join(marks)} |")
    return [f"| rule | {head} |", "|---|" + ":-:|" * len(laws.ALL), *rows]


def _laws() -> list[str]:
    lines = ["## The laws"]
    for law in laws.ALL:
        reference = f" ({law.reference})" if law.reference else ""
        lines += ["", f'<a id="{law.name}"></a>**{law.name}**: {law.sentence}{reference}']
    return lines


def _counterexamples(stored: dict[tuple[str, str], Counterexample]) -> list[str]:
    lines = ["## Counterexamples", "", "Claims are intervals; without a name they are by distinct origins A, B, C, ..."]
    for promise in PROMISES:
        lines += ["", f"### `{promise.rule!r}`", ""]
        for law in promise.broken:
            case = stored[repr(promise.rule), law.name]
            told = replay(promise.rule, law, case.claims, case.drawn)
            if told is None:
                raise SystemExit(f"{promise.rule!r} no longer breaks {law.name} on {case}")
            lines.append(f'- <a id="{anchor(promise, law)}"></a>**{law.name}**: {told}.')
    return lines


def search() -> None:
    """Look for a counterexample to every law that a built-in or a bad rule is said to break and none is stored for."""
    stored = stored_counterexamples()
    found: dict[str, dict[str, dict[str, object]]] = {}
    said = [(promise.rule, promise.breaks) for promise in PROMISES]
    for rule, breaks in [*said, *((bad, bad.breaks) for bad in bad_rules.ALL)]:
        name = getattr(rule, "__name__", repr(rule))
        known = {law: case for law in sorted(breaks) if (case := stored.get((name, law))) is not None}
        holding = {law: case for law, case in known.items() if replay(rule, law, case.claims, case.drawn)}
        found[name] = {law: {"claims": case.claims, "drawn": case.drawn} for law, case in holding.items()}
        left = sorted(breaks - holding.keys())
        for examples in EXAMPLES if left else ():
            report = check_laws(rule, laws=left, max_examples=examples)
            for finding in report.broken:
                found[name][finding.law.name] = {"claims": finding.claims, "drawn": finding.drawn}
            left = [finding.law.name for finding in report.findings if finding.holds]
        if left:
            raise SystemExit(f"{rule!r} seems to keep {', '.join(left)}")
        found[name] = dict(sorted(found[name].items()))
    place = TESTS / "counterexamples.json"
    with open(str(place), "w", encoding="utf-8") as file:
        lines = [
            f" {json.dumps(rule)}: {{\n"
            + ",\n".join(f"  {json.dumps(law)}: {json.dumps(case)}" for law, case in by_law.items())
            + "\n }"
            for rule, by_law in found.items()
        ]
        file.write("{\n" + ",\n".join(lines) + "\n}\n")


if __name__ == "__main__":
    if sys.argv[1:] == ["--search"]:
        search()
    else:
        sys.stdout.write(page(stored_counterexamples()))
