"""What is made at once: files that are written whole or not at all, and many objects without a pause."""

from __future__ import annotations

import gc
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from consilience.arguments import PATH


@contextmanager
def whole_file(path: str | os.PathLike[str]) -> Iterator[Path]:
    """Give a path to write to that takes the place of a file when all is written.

    Whoever is stopped in between, or fails, leaves the file as it was. Of a link, the file itself is replaced; what is
    not a plain file (a pipe, a device) is written to directly.

    Examples
    --------
    >>> import tempfile
    >>> target = Path(tempfile.mkdtemp(), "a.txt")
    >>> with whole_file(target) as part:
    ...     print(part.suffix, part.write_text("12"), target.exists())
    .txt 2 False
    >>> target.read_text()
    '12'
    """
    PATH.check("path", path)
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        yield target
        return
    # Beside its target, since a rename is atomic on one file system only; with its ending, which says what to write.
    part = target.with_name(f".{target.stem[:100]}.{secrets.token_hex(4)}.part{target.suffix}")
    try:
        yield part
        if target.exists():
            shutil.copymode(target, part)
        part.replace(target)
    except OSError as error:
        if error.filename == str(part):  # whoever reads the message knows only the target
            error.filename = os.fspath(path)
        raise
    finally:
        part.unlink(missing_ok=True)


def write_text(path: str | os.PathLike[str], text: str) -> None:
    """Write a text in UTF-8, whole or not at all."""
    with whole_file(path) as part:
        part.write_text(text, encoding="utf-8")


@contextmanager
def much_made() -> Iterator[None]:
    """Make many objects that hold each other in no circle, without Python's search for circles.

    It starts over each time that a quarter as many again were made, and took a third of the time. The search pauses
    for all threads, until the thread that paused it has finished.

    >>> with much_made():
    ...     gc.isenabled()
    False
    """
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searching:
            gc.enable()
