"""Tables of languages: how one is read and checked, and put beside that of another language.

A language is one table, `language(before={...}, months="...", ...)`: each name is a field of `Wording`, which says how
its entries are written. The table is checked when it is loaded.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import InvalidOperation
from typing import Any

from consilience.errors import OptionError, did_you_mean
from consilience.wording.conventions import VAGUE
from consilience.wording.spelling import Spelling, unaccented
from consilience.wording.vocabulary import KINDS, Wording
from consilience.wording.word_tables import added, contracted, single_words, words_in

_DOZEN = 12
_SHORT = 3  # letters of a unit that is known with its accents only
_LONG = 6  # letters of a word that is known without its accents too
_TWOFOLD = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def language(beside: Wording | None = None, **table: Any) -> Wording:
    """Read the table of one language, a kind of words by each name, and check it.

    Parameters
    ----------
    beside : Wording, optional
        A language whose words are known too; those of the table come first.
    **table
        Fields of `Wording`: phrases as a table of meaning and phrases, other kinds as texts. ``without`` is a table of
        kinds and words of the other language to leave out.

    Raises
    ------
    OptionError
        If a name is not a kind of words, a meaning is unknown, or an entry cannot be read.

    Examples
    --------
    >>> language(before={"about": "etwa, rund"}, months="mai").before["etwa"]
    ((('etwa',), 'about'),)
    >>> language(monhts="mai")
    Traceback (most recent call last):
    consilience.errors.OptionError: this is not a kind of words: got 'monhts'; did you mean 'months'?
    """
    without = {name: words_in(text) for name, text in table.pop("without", {}).items()}
    for name in (*table, *without):
        if name not in KINDS:
            raise OptionError("this is not a kind of words", got=name, hint=did_you_mean(name, KINDS))
    table = table | {"before": contracted(table.get("before", {}), table.get("contracted", {}))}
    own = {name: _typed_plainly(name, _entries(name, written)) for name, written in table.items()}
    if "units" in own and "fractions" in own:  # "um quarto" is not a quart
        own["units"] = {word: unit for word, unit in own["units"].items() if word not in own["fractions"]}
    if own.get("spelling") is not None:
        own |= _spelled(own["spelling"], own)
    if beside is None:
        return Wording(**own)
    return replace(beside, **_beside(own, beside, without))


def _beside(own: Mapping[str, Any], beside: Wording, without: Mapping[str, frozenset[str]]) -> dict[str, Any]:
    """Return the kinds of words of a language together with those of another one, where its own words come first."""
    words = {name: single_words(entries) for name, entries in own.items()}
    both: dict[str, Any] = {}
    for name in KINDS.keys() - {"spelling"}:
        # A word is read as its own language has it: "on" is nobody's day in French.
        taken = frozenset[str]().union(*(others for other, others in words.items() if other != name))
        left_out = without.get(name, frozenset()) | (taken - words.get(name, frozenset()))
        both[name] = added(own.get(name), getattr(beside, name), left_out)
    if own.get("spelling") is not None:  # "treize lakh"
        words_too = {
            word: by for word, by in both["multiples"].items() if len(word) > 3 and (by >= 1000 or by == _DOZEN)
        }
        both["spelling"] = replace(own["spelling"], multiples={**words_too, **own["spelling"].multiples}, _known={})
    elif beside.spelling is not None:
        joints = both.get("joined", frozenset())
        both["spelling"] = beside.spelling.beside(both.get("numbers", {}), both.get("multiples", {}), joints)
    return both


def _typed_plainly(name: str, entries: Any) -> Any:
    """Return entries with those that people type without accents: units, long words, and phrases of several."""
    if name in ("units", "powers"):
        named = {word: unit for word, unit in entries.items() if len(word) > _SHORT}  # "no" is not "nó"
        return {" ".join(map(unaccented, word.split())): unit for word, unit in named.items()} | entries
    if not isinstance(entries, dict) or not any(isinstance(rows, tuple) for rows in entries.values()):
        return entries
    table = dict(entries)
    long = [row for rows in entries.values() for row in rows if len(row[0]) > 1 or len(row[0][0]) >= _LONG]
    for words, meaning in long:
        for plain in (tuple(map(unaccented, words)), tuple(word.translate(_TWOFOLD) for word in words)):
            rows = table.get(plain[0], ())
            if plain != words and all(row[0] != plain for row in rows):
                table[plain[0]] = tuple(sorted((*rows, (plain, meaning)), key=lambda row: -len(row[0])))
    return table


def _spelled(known: Spelling, own: Mapping[str, Any]) -> dict[str, Any]:
    """Return the number words of a language as the kinds that ask for single words have them."""
    numbers = {word: int(number) for word, number in known.numbers.items() if " " not in word and number % 1 == 0}
    return {
        "numbers": {**numbers, **own.get("numbers", {})},
        "multiples": {word: by for word, by in known.multiples.items() if word not in own.get("units", ())}
        | own.get("multiples", {}),
    }


def _entries(name: str, written: Any) -> Any:
    """Read the entries of one kind of words."""
    read, known = KINDS[name].metadata["read"], KINDS[name].metadata["known"]
    if name == "vague":
        known = frozenset(VAGUE)
    wrong = [meaning for meaning in written if meaning not in known] if known is not None else []
    if wrong:
        raise OptionError(f"{name}: unknown meaning", got=wrong[0], hint=did_you_mean(wrong[0], known))
    try:
        return read(written)
    except (ValueError, TypeError, IndexError, AttributeError, InvalidOperation) as error:
        hint = str(read.__doc__).rstrip(".").replace("Read", "write", 1)
        raise OptionError(f"{name}: the entries cannot be read", got=written, hint=hint) from error
