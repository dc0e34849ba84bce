"""Drafts: a dossier to be filled in, made of the figures in a text."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

from consilience.arguments import NONE, a, checked
from consilience.reading.dossiers import convention_table
from consilience.reading.prose import Findings, FoundFigure, find_figures
from consilience.wording.conventions import Convention
from consilience.words import clean, counted

_HEAD = """\
# A draft: {figures} found in a text. It proposes; you decide.
# Fill in every source marked FILL IN: until then `read_claims` rejects that claim with the reason "no source".
# Check every scope: what the number counts, where, when. "figure 1" stands for what the text does not name.
# Delete what is no claim.
"""


@checked(convention=a(Convention) | NONE)
def draft_claims(text: str, convention: Convention | None = None) -> str:
    r"""Make a dossier, in TOML, of the figures in a text, with every source left open.

    Parameters
    ----------
    text : str
    convention : Convention, optional
        By which figures are found; the dossier states it.

    Returns
    -------
    str
        A dossier that `read_claims` reads, each claim a reject until its source is filled in. What stands beside a
        figure is a comment; parts that add up make a total; what was found and is no figure is listed at the end.

    Examples
    --------
    >>> print(draft_claims("183 soldiers (13 US + 170 Afghan)").split("[[claims]]")[1])
    <BLANKLINE>
    id = "1"
    figure = "183"
    source = "" # FILL IN
    scope = { what = "soldiers" }
    <BLANKLINE>
    """
    found = find_figures(text, convention)
    lines = [_HEAD.format(figures=counted(sum(1 for figure in found for _ in figure.walk()), "figure"))]
    lines += [f"# {clean(line)}" for line in found.text.splitlines() if line.strip()]
    lines += ["", 'title = ""', ""]
    if convention is not None:
        lines.append(convention_table(convention))
    totals: list[str] = []
    named = Counter(figure.noun for figure in found)
    number = 0
    for figure in found:
        whole = [figure.noun or f"figure {number + 1}"]
        parts = []
        for one in figure.walk():
            number += 1
            path = [*whole, *_part_path(one, number)] if one is not figure else whole
            lines += _claim(one, number, path, shared=named[figure.noun] > 1)
            if one.binds == "part":
                parts.append(_scope(path, one.unit))
        if parts:
            totals += _total(_scope(whole, figure.unit), parts)
    return "\n".join([*lines, *totals, *_others(found)])


def _part_path(one: FoundFigure, number: int) -> list[str]:
    return [] if one.binds == "alternative" else [one.noun or one.label or f"part {number}"]


def _claim(one: FoundFigure, number: int, path: list[str], *, shared: bool) -> Iterator[str]:
    said = "; ".join(clean(words) for words in (one.label, one.aside) if words)
    yield "[[claims]]"
    yield f'id = "{number}"'
    yield f"figure = {_string(one.words)}"
    yield 'source = "" # FILL IN' + (f" (the text says: {said})" if said else "")
    missing = ""
    if not one.noun and path[0] == f"figure {number}":
        missing = " # FILL IN what it counts"
    elif shared:  # "1,200 people missing, 20,000 people outdoors"
        missing = f" # FILL IN which: other figures count {clean(path[0])} too"
    yield f"scope = {_scope(path, one.unit)}{missing}"
    yield ""


def _scope(path: list[str], unit: str) -> str:
    measured = f", unit = {_string(unit)}" if unit else ""
    return f"{{ what = {_list(path)}{measured} }}"


def _total(whole: str, parts: list[str]) -> Iterator[str]:
    yield "[[totals]] # the parts in the text add up exactly"
    yield f"whole = {whole}"
    yield f"parts = [{', '.join(parts)}]"
    yield ""


def _others(found: Findings) -> Iterator[str]:
    if found.others:
        yield "# Not proposed:"
    for other in found.others:
        yield f"#   {clean(other.words)}: {clean(other.kind)}"
    yield ""


def _list(path: list[str]) -> str:
    if len(path) == 1 and "/" not in path[0]:
        return _string(path[0])
    return f"[{', '.join(map(_string, path))}]"


def _string(text: str) -> str:
    """Return a TOML string: JSON's, but for the one control character that JSON lets through and lone surrogates."""
    whole = text.encode(errors="replace").decode()
    return json.dumps(whole, ensure_ascii=False).replace("\x7f", "\\u007f")
