"""Put the real output of each command into the pages that show it: ``python docs/print_outputs.py [--check]``.

A page asks for an output by a comment, ``<!-- output: python -m consilience FILE -->``, before a fenced block.
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
_BLOCK = re.compile(r"(<!-- output: python (?P<command>[^\n]*?) -->\n```text\n)(?P<output>.*?)(```)", re.DOTALL)


def pages() -> list[Path]:
    """Return the Markdown pages of the project."""
    return [ROOT / "README.md", *sorted((ROOT / "seeds").glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]


def filled(text: str) -> str:
    """Return a page with each output block as its command prints it now."""

    def run(match: re.Match[str]) -> str:
        command = [sys.executable, *shlex.split(match["command"])]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
        if done.returncode not in (0, 1) or not done.stdout:
            raise SystemExit(f"{match['command']} failed: {done.stderr}")
        return match[1] + done.stdout + match[4]

    return _BLOCK.sub(run, text)


def stale() -> list[Path]:
    """Return the pages whose outputs are not what their commands print."""
    return [page for page in pages() if filled(page.read_text(encoding="utf-8")) != page.read_text(encoding="utf-8")]


if __name__ == "__main__":
    for page in stale():
        print(page.relative_to(ROOT))
        if "--check" not in sys.argv:
            page.write_text(filled(page.read_text(encoding="utf-8")), encoding="utf-8")
