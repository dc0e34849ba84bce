"""Denied numbers: "unlikely to exceed 500" is at most 500, "not necessarily more than 500" says nothing for certain."""

from __future__ import annotations

from collections.abc import Mapping, Set
from types import MappingProxyType

from consilience.wording.kinds import kinds
from consilience.wording.passages import Passage

_DENYING = kinds("undenied", "denials", "failing", "refusing")
_REACH = 7  # tokens between a denial and the words that bind a number, at most
_TURNED: Mapping[str, str] = MappingProxyType({"more than": "at most", "less than": "at least"})


def denial_before(p: Passage, start: int, meanings: Set[str]) -> tuple[int, Set[str]] | None:
    """Return the first token of a denial before a number, and what is left of the words that bind it.

    Parameters
    ----------
    p : Passage
    start : int
        The first token of the words that bind the number, or the number itself.
    meanings : set of str
        What those words mean.

    Returns
    -------
    (int, set of str) or None
        None where nothing denies the number. No meaning is left where it cannot be said for certain what remains.
    """
    if not p.kinds[start - 1] & _DENYING and p.at[start - 1].text != "t":
        return None
    words, k = p.words, start
    while start - k < _REACH and p.at[k - 1].text in words.undenied and not parted(p, k):
        k -= 1
    first = None if parted(p, k) else _denial(p, k - 1)
    if first is None:
        return None
    certain = len(meanings - {""}) == 1 and not any(p.at[j].text in words.doubting for j in range(first, start))
    return first, {_TURNED[one] for one in meanings if one in _TURNED} if certain else set()


def contrasted(p: Passage, start: int) -> bool:
    """Whether words before a number say that another one has replaced it: "12 rather than 15"."""
    return f"{p.at[start - 2].text}_{p.at[start - 1].text}" in p.words.contrasting and not parted(p, start)


def goes_on_denied(p: Passage, i: int) -> bool:
    """Whether a word goes on with a denial before it: the "noch" of "weder 20 noch 30"."""
    if p.at[i].text not in p.words.nor:
        return False
    return any(p.at[k].text in p.words.negations and not p.begins(k + 1) for k in range(i - _REACH, i))


def denied_behind(p: Passage, end: int) -> bool:
    """Whether a denial behind a number ends its clause."""
    return p.at[end].text in p.words.denied_behind and p.at[end + 1].kind in ("sign", "end")


def parted(p: Passage, i: int) -> bool:
    """Whether a line or a sentence ends before a token: "It did not. More than 500 died"."""
    end = p.at[i - 1].end
    return p.line_ends(i) or p.text[max(0, end - 1) : end] in (".", "!", "?", "…")


def _denial(p: Passage, i: int) -> int | None:
    """Return the first token of a denial that ends at a token: "not", "isn't", "unlikely", "failed" before "to"."""
    text, words = p.at[i].text, p.words
    fails = text in words.failing
    if fails or text in words.refusing:  # "failed to exceed 5", but "failed more than 12 students"
        return i if (p.at[i + 1].text in words.to) == fails else None
    if text == "t" and p.at[i - 1].text in ("'", "’") and p.at[i - 2].text.endswith("n"):
        return i - 2
    return i if text in words.denials else None
