"""Print how well the modules that decide or read tables are tested: mutants killed, and every mutant that is not.

Usage: ``HYPOTHESIS_PROFILE=mutation python -m mutmut run``, of all mutants or of a sample, such as the names that
``python docs/print_how_well_tested.py --sample 40`` draws from each module; then
``python docs/print_how_well_tested.py > docs/how-well-tested.md``. It stops at a surviving mutant for which
``docs/survivors.toml`` has no reason.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
_MUTMUT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutmut"]
MODULES: list[str] = _MUTMUT["only_mutate"]
_EARLIER = (
    "On the same day at commit `aff00ac`: of 100 mutants of `reading/tables.py` 97 were killed, of 100 of",
    "`files.py` 99; at `d4fe275`: 97 of 100 of `reading/sheets.py`, 39 of 40 of `model/intervals.py` and of",
    "`model/relations.py`, 24 of 25 of `comparing/kernel.py`, 30 of 30 of `comparing/related_scopes.py`, 41 of 41",
    "of `reading/rows.py`. What survived were words of hints, and what changes nothing that could be seen. Of the",
    "sample below three of `files.py` survived at first; they are killed by tests that were written then, tried",
    "by hand.",
)
"""Samples of which fewer were tried again; to be emptied when all modules are."""
_KILLED = {"killed", "timeout"}
_ENDED = _KILLED | {"survived", "no tests"}


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
    return "\n".join([*_opening(), *_table(ends), *_listed(survivors, reasons)])


def _opening() -> list[str]:
    return [
        "# How well it is tested",
        "",
        "The modules that decide what an answer is, those that read tables, and what the tests that are meant for",
        "them catch. A mutant is the module with one small change, such as `<` for `<=`; it is killed where a test",
        "then fails or does not end. Of each module a sample is tried, drawn by chance. None is left out of the count",
        "because it changes nothing that could be seen: such ones are listed below as surviving, with the reason.",
        "",
        "```sh",
        "export HYPOTHESIS_PROFILE=mutation",
        ".venv/bin/python -m mutmut run $(.venv/bin/python docs/print_how_well_tested.py --sample 40)",
        ".venv/bin/python docs/print_how_well_tested.py > docs/how-well-tested.md",
        "```",
        "",
        "Without names the first command tries all, which takes hours; `mutmut run NAME` with any name makes them.",
        "Neither is part of `.ci/run`. Both need the extra `mutation`.",
        "Printed by `python docs/print_how_well_tested.py`.",
        "",
        f"Measured on {datetime.now(UTC).date()}, {_commit()}.",
        "",
        *_EARLIER,
        "",
    ]


def _commit() -> str:
    """Name the state of the code that is measured."""
    run = ["git", "describe", "--always", "--dirty"]
    return f"at commit `{subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()}`"


def _table(ends: dict[str, dict[str, str]]) -> list[str]:
    lines = ["| module | mutants | tried | killed | share killed |", "|---|--:|--:|--:|--:|"]
    rows = {}
    for module, found in ends.items():
        tried = [end for end in found.values() if end in _ENDED]
        killed = sum(end in _KILLED for end in tried)
        rows[f"`{module.removeprefix('src/consilience/')}`"] = (len(found), len(tried), killed)
    rows["all"] = tuple(map(sum, zip(*rows.values(), strict=True)))
    for name, (mutants, tried, killed) in rows.items():
        lines.append(f"| {name} | {mutants} | {tried} | {killed} | {f'{killed / tried:.1%}' if tried else ''} |")
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
    return {name: status_by_exit_code[code] for name, code in kept["exit_code_by_key"].items()}


def _survivors(module: str, ends: dict[str, str]) -> Iterator[Survivor]:
    for name in [name for name, end in ends.items() if end in _ENDED - _KILLED]:
        shown = _run("-m", "mutmut", "show", name).splitlines()
        removed, added = (
            " ".join(line[1:].strip() for line in shown if line.startswith(sign) and not line.startswith(sign * 3))
            for sign in "-+"
        )
        function = name.split(".")[-1].removeprefix("x").strip("_").split("__mutmut")[0].replace("ǁ", ".").strip("._")
        yield Survivor(module.removeprefix("src/consilience/"), f"`{function}`", removed, added)


def _run(*command: str) -> str:
    quick = {**os.environ, "HYPOTHESIS_PROFILE": "mutation"}
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=quick, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed: {done.stdout}{done.stderr}")
    return done.stdout


def sample(size: int) -> list[str]:
    """Return names of mutants, so many of each module or all that it has."""
    draw = random.Random(size)
    names = [sorted(_ends(module)) for module in MODULES]
    return [name for own in names for name in draw.sample(own, min(size, len(own)))]


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--sample", type=int)
    size = options.parse_args().sample
    sys.stdout.write(page() if size is None else "\n".join(sample(size)))
