"""Print how well the deciding modules are tested: branches covered, mutants killed, and every mutant that is not.

Usage: ``HYPOTHESIS_PROFILE=mutation python -m mutmut run``, which takes half an hour, then
``python docs/print_how_well_tested.py > docs/how-well-tested.md``. It counts the branches itself, and stops at a
surviving mutant for which ``docs/survivors.toml`` has no reason.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
_MUTMUT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutmut"]
MODULES: list[str] = _MUTMUT["only_mutate"]
TESTS: list[str] = _MUTMUT["pytest_add_cli_args_test_selection"]
_KILLED = ("killed", "timeout")


class Survivor(NamedTuple):
    """A mutant that no test tells from the original."""

    module: str
    function: str
    line: str
    becomes: str


def page() -> str:
    """Return the whole page."""
    reasons = tomllib.loads((ROOT / "docs" / "survivors.toml").read_text(encoding="utf-8"))
    ends = {module: _ends(module) for module in MODULES}
    survivors = [each for module in MODULES for each in _survivors(module, ends[module])]
    return "\n".join([*_opening(), *_table(ends, _branches()), *_listed(survivors, reasons)])


def _opening() -> list[str]:
    return [
        "# How well it is tested",
        "",
        "The modules that decide what an answer is, and what the tests that are meant for them reach and catch. A",
        "branch is covered where a test goes that way. A mutant is the module with one small change, such as `<` for",
        "`<=`; it is killed where a test then fails or does not end. No mutant is left out of the count because it",
        "changes nothing that could be seen: such ones are listed below as surviving, with the reason.",
        "",
        "```sh",
        "HYPOTHESIS_PROFILE=mutation .venv/bin/python -m mutmut run",
        ".venv/bin/python docs/print_how_well_tested.py > docs/how-well-tested.md",
        "```",
        "",
        "The first command takes half an hour, or a few minutes for one module:",
        "`mutmut run 'consilience.model.scopes.*'`. Neither is part of `.ci/run`. Both need the extra `mutation`.",
        "Printed by `python docs/print_how_well_tested.py`.",
        "",
        f"Measured on {datetime.now(UTC).date()}, {_commit()}.",
        "",
    ]


def _commit() -> str:
    """Name the state of the code that is measured."""
    run = ["git", "describe", "--always", "--dirty"]
    return f"at commit `{subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()}`"


def _table(ends: dict[str, dict[str, str]], branches: dict[str, tuple[int, int]]) -> list[str]:
    lines = [
        "| module | branches | covered | mutants | killed | share killed |",
        "|---|--:|--:|--:|--:|--:|",
    ]
    rows = {
        f"`{module.removeprefix('src/consilience/')}`": (
            branches[module][0],
            branches[module][1],
            len(ends[module]),
            sum(end in _KILLED for end in ends[module].values()),
        )
        for module in MODULES
    }
    rows["all"] = tuple(map(sum, zip(*rows.values(), strict=True)))
    for name, (all_branches, covered, mutants, killed) in rows.items():
        shares = f"{covered} | {mutants} | {killed} | {killed / mutants:.1%}"
        lines.append(f"| {name} | {all_branches} | {shares} |")
    return [*lines, ""]


def _listed(survivors: list[Survivor], reasons: dict[str, dict[str, str]]) -> list[str]:
    lines = ["## The mutants that survive", ""]
    for module in dict.fromkeys(each.module for each in survivors):
        lines += [f"### `{module}`", ""]
        for each in [each for each in survivors if each.module == module]:
            if each.becomes not in reasons.get(module, {}):
                raise SystemExit(f"docs/survivors.toml has no reason in [{module!r}] for {each}")
            lines.append(f"- {each.function}: `{each.line}` becomes `{each.becomes}`. {reasons[module][each.becomes]}")
        lines.append("")
    return lines


def _ends(module: str) -> dict[str, str]:
    """Return what became of each mutant of a module."""
    from mutmut.stats import status_by_exit_code  # of the extra `mutation`, which the tests do without

    kept = json.loads((ROOT / "mutants" / f"{module}.meta").read_text(encoding="utf-8"))
    ends = {name: status_by_exit_code[code] for name, code in kept["exit_code_by_key"].items()}
    unknown = [name for name, end in ends.items() if end not in (*_KILLED, "survived", "no tests")]
    if unknown:
        raise SystemExit(f"first python -m mutmut run: {len(unknown)} mutants of {module} have not been tried")
    return ends


def _survivors(module: str, ends: dict[str, str]) -> Iterator[Survivor]:
    for name in [name for name, end in ends.items() if end not in _KILLED]:
        shown = _run("-m", "mutmut", "show", name).splitlines()
        removed, added = (
            " ".join(line[1:].strip() for line in shown if line.startswith(sign) and not line.startswith(sign * 3))
            for sign in "-+"
        )
        function = name.split(".")[-1].removeprefix("x").strip("_").split("__mutmut")[0].replace("ǁ", ".").strip("._")
        yield Survivor(module.removeprefix("src/consilience/"), f"`{function}`", removed, added)


def _branches() -> dict[str, tuple[int, int]]:
    """Run the tests of the modules; return the branches of each module, and how many of them are covered."""
    with tempfile.TemporaryDirectory() as folder:
        data, report = f"--data-file={folder}/coverage", f"{folder}/coverage.json"
        _run("-m", "coverage", "run", "--branch", data, f"--include={','.join(MODULES)}", "-m", "pytest", "-q", *TESTS)
        _run("-m", "coverage", "json", data, "-o", report)
        files = json.loads(Path(report).read_text(encoding="utf-8"))["files"]
    sums = {Path(name).as_posix(): found["summary"] for name, found in files.items()}
    return {module: (sums[module]["num_branches"], sums[module]["covered_branches"]) for module in MODULES}


def _run(*command: str) -> str:
    quick = {**os.environ, "HYPOTHESIS_PROFILE": "mutation"}
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=quick, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed: {done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    sys.stdout.write(page())
