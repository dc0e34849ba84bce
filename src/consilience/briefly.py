"""Representations that fit on a screen, however large what they stand for is."""

from __future__ import annotations

import dataclasses
import reprlib
from collections.abc import Iterable
from typing import Any

_MOST = 1_500
"""Characters of a representation: a screen of text has about so many."""


class _Short(reprlib.Repr):
    def __init__(self) -> None:
        super().__init__()
        self.maxtuple = self.maxlist = self.maxdict = self.maxset = self.maxfrozenset = 8
        self.maxstring = self.maxother = 400


def brief_repr(name: str, fields: Iterable[tuple[str, Any]]) -> str:
    """Return a call that would make an object, with what is long cut short in the middle.

    >>> brief_repr("Claims", [("ids", tuple(range(20))), ("title", "")])
    "Claims(ids=(0, 1, 2, 3, 4, 5, 6, 7, ...), title='')"
    """
    short = _Short()
    text = f"{name}({', '.join(f'{field}={short.repr(value)}' for field, value in fields)})"
    return cut_short(text)


def cut_short(text: str, most: int = _MOST) -> str:
    """Return a text, without its middle where it has more characters than that."""
    return text if len(text) <= most else f"{text[: most - 20]} ... {text[-10:]}"


class Brief:
    """A dataclass whose representation fits on a screen; it is made with ``repr=False``."""

    __slots__ = ()

    def __repr__(self) -> str:
        shown = [field for field in dataclasses.fields(self) if field.repr]  # type: ignore[arg-type]
        return brief_repr(type(self).__name__, [(field.name, getattr(self, field.name)) for field in shown])
