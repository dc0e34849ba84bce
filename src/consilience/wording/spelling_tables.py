"""How the number words of a language are written in tables, and how these are read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from consilience.wording.spelling import Spelling, unaccented


def spelling(numbers: str, multiples: str, *, marks: str = "", **kinds: Any) -> Spelling:
    """Read the number words of a language from texts such as "two 2, three 3" and "hundred 2, dozen x12".

    Words with accents are known without them too; ``marks`` are letters that some people write as two, "ü ue, ß ss".
    ``kinds`` are further fields of `Spelling`: its flags as they are, its sets of words as one text, ``sounds`` as a
    table "いち 一, に 二", ``pairs`` as "두세 2 3"; ``ordinals`` are endings and stems, "-ième перш-".
    """
    pairs = [mark.split() for mark in marks.split(",") if mark.strip()]
    ordinals = kinds.pop("ordinals", "").split()
    sounds = dict(entry.split() for entry in kinds.pop("sounds", "").split(",") if entry.strip())
    tenths = {word: int(places) for word, places in _entries(kinds.pop("tenths", ""))}
    both = {low.split()[0]: (Decimal(low.split()[1]), Decimal(high)) for low, high in _entries(kinds.pop("pairs", ""))}
    further: dict[str, Any] = {name: _words(kind) for name, kind in kinds.items()}
    return Spelling(
        numbers=_spelled(((word, Decimal(by)) for word, by in _entries(numbers)), pairs),
        multiples=_spelled(((word, _multiple(by)) for word, by in _entries(multiples)), pairs),
        sounds=sounds,
        tenths=tenths,
        pairs=both,
        ordinal_ends=tuple(end[1:] for end in ordinals if end[0] == "-"),
        ordinal_stems=tuple(stem[:-1] for stem in ordinals if stem[-1] == "-"),
        **further,
    )


def _words(kind: str | bool) -> frozenset[str] | bool:
    return frozenset(kind.split()) if isinstance(kind, str) else kind


def _multiple(by: str) -> Decimal:
    return Decimal(by[1:]) if by[0] == "x" else Decimal(10) ** int(by)


def _spelled(entries: Iterable[tuple[str, Decimal]], pairs: Sequence[Sequence[str]]) -> dict[str, Decimal]:
    """Return a table of words, which holds the other ways to type them too."""
    table = dict(entries)
    for word, value in list(table.items()):
        for variant in _variants(word, pairs):
            table.setdefault(variant, value)
    return table


def _entries(text: str) -> Iterable[tuple[str, str]]:
    for entry in text.split(","):
        if entry.strip():
            word, _, by = entry.strip().rpartition(" ")
            yield word, by


def _variants(word: str, marks: Sequence[Sequence[str]]) -> Iterable[str]:
    """Return how else a word is typed: without accents, and with two letters for one."""
    if word.isascii():
        return
    twofold = word
    for one, two in marks:
        twofold = twofold.replace(one, two)
    yield twofold
    yield unaccented(word)
    yield unaccented(twofold)
