"""What a command says on a terminal, and how: answers, progress, and messages that name its own options."""

from __future__ import annotations

import logging
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from consilience.errors import Advice, OptionError
from consilience.outputs import write_text
from consilience.words import clean, counted, printable

LOG = logging.getLogger("consilience")


def program() -> str:
    """Return how the command was started: by the script, or as a module."""
    return "consilience" if Path(sys.argv[0]).stem == "consilience" else "python -m consilience"


class OneLine(logging.Formatter):
    """Names in messages come from files and cannot be let loose on a terminal."""

    def format(self, record: logging.LogRecord) -> str:
        """Return a message on one line."""
        return clean(super().format(record))


def said(text: str) -> str:
    """Return a message with the options of this command for the arguments of Python that it names.

    >>> from consilience.errors import advise
    >>> print(said(advise("use {}, {} or {}", ("source", False), ("encoding", "cp1252"), ("locale", "de"))))
    use --source "", --encoding cp1252 or --locale de
    """
    return text.spelled(_option) if isinstance(text, Advice) else text


def _option(name: str, value: Any) -> str:
    """Return an argument of Python as an option."""
    if (name, value) == ("additive", False):
        return "--rates"
    if name == "codebook":  # which no option holds
        entries = ", ".join(f'"{word}" = {list(ends)}' for word, ends in value.items())
        return f"codebook = {{{entries}}} under [convention] of a dossier"
    if isinstance(value, Mapping):
        value = ",".join(f"{key}={column}" for key, column in value.items())
    if isinstance(value, list):
        value = ",".join(value)
    name = name.replace("_", "-")
    return f"--{name}" if value is ... else f'--{name} ""' if value is False else f"--{name} {value}"


def is_page(path: str | None) -> bool:
    """Whether a file is named as a page, so that a browser takes what is in it for HTML."""
    return Path(path or "").suffix.lower() in (".html", ".htm", ".xhtml", ".svg")


def write(text: str, path: str | None, *, html: bool = False) -> None:
    """Print a text, or write it to a file; one that is not HTML to no file that a browser takes for it."""
    if is_page(path) and not html:
        raise OptionError("a text is not written to a page", got=path, hint="end it in .txt, or say --format html")
    if path is None:
        if sys.stdout is None:
            raise OptionError("standard output is closed", hint="name a file with --output")
        # A terminal that cannot show a sign must not turn the answer into an error.
        if isinstance(encoding := sys.stdout.encoding, str) and encoding.lower() not in ("utf-8", "utf8"):
            text = text.encode(encoding, "replace").decode(encoding)
        print(printable(text))
    else:
        write_text(path, f"{text}\n")


def columns(path: str | None) -> int | None:
    """Return how wide the terminal is that shows the answer, where one does."""
    return shutil.get_terminal_size().columns if path is None and _shows(sys.stdout) else None


def _watched() -> bool:
    """Whether somebody looks at a terminal: only then is progress of use."""
    return _shows(sys.stderr)


def _shows(stream: TextIO | None) -> bool:
    """Whether a stream is a terminal; Python has none where it was started with that stream closed."""
    return stream is not None and stream.isatty()


def progress(seconds: float = 1.5) -> Callable[[int, int | None], None] | None:
    """Return a hook that says on a terminal how many rows are read, once that takes longer than a moment."""
    if not _watched():
        return None
    begun = told = time.monotonic()

    def tell(rows: int, of: int | None) -> None:
        nonlocal told
        now = time.monotonic()
        if now - begun > seconds and now - told > seconds / 3:
            told = now
            total = "" if of is None else f" of {of:,}"
            LOG.info("%s rows read", f"{rows:,}{total}")

    return tell


@contextmanager
def patience(claims: int) -> Iterator[None]:
    """Say on a terminal what is under way, once that takes longer than a moment."""
    if not _watched():
        yield
        return
    timer = threading.Timer(1.5, lambda: LOG.info("comparing %s ...", counted(claims, "claim")))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
