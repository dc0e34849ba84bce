"""Tables in LaTeX: plain, with the rules of booktabs, or with the numbers of siunitx; no text is a command."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from tabulate import tabulate

from consilience.model.figures import Figure

_NUMBER = re.compile(r"-?\d[\d,]*(?:\.\d+)?")
_MARK = "\ue000"
"""Stands for a piece of LaTeX of ours until the rest is escaped."""


def latex_table(headers: Sequence[str], rows: Sequence[Sequence[str]], caption: str, style: str = "latex") -> str:
    """Return a table in the style of `tabulate`, as wide as the line, with its caption under it."""
    # Columns that do not break would run off the page: the room of each is by its longest word and its longest cell.
    room = [
        min(max(len(word) for cell in column for word in cell.split()), 20) + min(max(map(len, column)), 80) / 5
        for column in zip(headers, *rows, strict=True)
    ]
    columns = "".join(f"p{{{0.82 * share / sum(room):.3f}\\linewidth}}" for share in room)
    table = str(tabulate(rows, headers, style, disable_numparse=True))
    # The caption is a table of one cell, so that the same escaping serves both.
    told = str(tabulate([[re.sub('"(.*?)"', r"``\1''", caption)]], tablefmt="latex"))
    lines = [
        r"{\footnotesize\noindent",
        re.sub("{l*}", lambda _: f"{{@{{}}{columns}@{{}}}}", table, count=1),
        "",
        r"\medskip\noindent",
        told.replace("{l}", r"{@{}p{\linewidth}@{}}", 1).replace("\\hline\n", ""),
        "}",
    ]
    return "\n".join(lines)


def typeset(
    headers: Sequence[str],
    rows: Sequence[Sequence[str]],
    caption: str,
    figures: Sequence[Figure],
    *,
    siunitx: bool = False,
) -> str:
    r"""Return the table with the rules of booktabs; what figures allow as measured values, or numbers of siunitx.

    The package booktabs has to be loaded, and siunitx for its numbers.
    """
    pieces: list[str] = []

    def mark(piece: str) -> str:
        pieces.append(piece)
        return f"{_MARK}{len(pieces) - 1}{_MARK}"

    def allowed(cell: str, figure: Figure) -> str:
        measured = measured_value(figure)
        if measured:
            return mark(measured)
        return _NUMBER.sub(lambda found: mark(rf"\num{{{found[0].replace(',', '')}}}"), cell) if siunitx else cell

    place = list(headers).index("allows")
    safe = [[cell.replace(_MARK, "\N{REPLACEMENT CHARACTER}") for cell in row] for row in rows]
    for row, figure in zip(safe, figures, strict=True):
        row[place] = allowed(row[place], figure)
    table = latex_table(headers, safe, caption, "latex_booktabs")
    return re.sub(f"{_MARK}(\\d+){_MARK}", lambda found: pieces[int(found[1])], table)


def measured_value(figure: Figure) -> str:
    r"""Return a value with its errors as physicists write it; "" for a figure without them.

    >>> from consilience import read_figure
    >>> [measured_value(read_figure(text)) for text in ("877.75 +0.36 -0.33", "5.2 ± 0.3", "about 50")]
    ['$877.75^{+0.36}_{-0.33}$', '$5.2 \\pm 0.3$', '']
    """
    if figure.reading != "plus or minus" or figure.convention.widened != 1:
        return ""  # its ends are not those that it states
    value, lower, upper = figure.value, figure.lower.base, figure.upper.base
    if not (lower.is_finite() and upper.is_finite()):
        return ""
    above, below = _plain(upper - value), _plain(value - lower)
    if above == below:
        return rf"${_plain(value)} \pm {above}$"
    return f"${_plain(value)}^{{+{above}}}_{{-{below}}}$"


def _plain(number: Decimal) -> str:
    return f"{number:f}"
