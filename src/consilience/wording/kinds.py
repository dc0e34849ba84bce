"""The kinds of words that a word is of, as bits of one number: one look says what a token of a text may be.

Most words of a text are of no kind, and nothing else needs to be asked about them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields

from consilience.wording.vocabulary import Wording

_BITS = {name: 1 << place for place, name in enumerate(("joining", *(one.name for one in fields(Wording))))}
_MOST = 20_000  # words of texts that are remembered, at most
_RAISED = frozenset("²³")
_DIGITS = frozenset("0123456789.,")


def kinds(*names: str) -> int:
    """Return the bits of some fields of `Wording`.

    "vague" is a word of the convention, "spelling" a number word, "joining" a word that may stand between those.

    >>> kinds("before", "after") == kinds("before") | kinds("after")
    True
    """
    return sum(_BITS[name] for name in set(names))


class Kinds(dict[str, int]):
    """The kinds of each word, those of words that no table has included."""

    def __init__(self, words: Wording, vague: Iterable[str]) -> None:
        known = self._spelling = words.spelling
        self._joining = frozenset[str]() if known is None else known.points | known.surplus | known.joints
        # Where words may stand behind their noun or without blanks between them, any word may go on with a number.
        self._spelled = known is not None and (known.loose or known.postposed)
        self._tables: dict[str, int] = {}
        tables = {name: getattr(words, name, ()) for name in _BITS} | {
            "vague": vague,
            "spelling": (),
            "joining": self._joining,
        }
        for name, entries in tables.items():
            for word in entries:
                for one in {word, word.lower(), word.partition(" ")[0]}:  # "Rs" as it is folded, "metric tons"
                    self._tables[one] = self._tables.get(one, 0) | _BITS[name]

    def __missing__(self, word: str) -> int:
        found = self._tables.get(word, 0)
        if word[:1] in _DIGITS:
            return found
        if len(self) > _MOST:
            self.clear()
        spelling = self._spelling
        if spelling is not None and (self._spelled or word in spelling.phrases or spelling.pieces(word) is not None):
            found |= _BITS["spelling"]
        if word[-1:] in _RAISED:  # "км²"
            found |= _BITS["units"]
        self[word] = found
        return found
