r"""Formulas in a cell: what commands of LaTeX set, in plain text.

A cell states one figure, so it may be rewritten before it is read; a text in which figures are found keeps its places,
and there only the plainest formulas are read, as they stand.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_NUMBER = r"[0-9]+(?:\.[0-9]+)?"
_UP, _DOWN = (rf"\{{?\s*{sign}\s*({_NUMBER})\s*\}}?" for sign in (r"\+", "-"))
_KIND = r"(stat|syst?|statistical|systematic)\.?"
_SET = r"\\(?:mathrm|mathit|mathsf|mathbf|textrm|textnormal|text|mbox|rm|it|bf)(?![a-z])"
_COMMANDS: Sequence[tuple[str, str]] = (
    (r"(?<![0-9])\\[,;:!]|\\[,;:!](?!\s*[0-9])|\\(?:quad|enspace|space)(?![a-z])|\\(?=\s)|~(?=\\|\()", " "),
    (r"\{,\}", ","),
    (rf"{_SET}\s*\{{([^{{}}\\]*)\}}", r"\1"),
    (rf"\{{\s*{_SET}\s*([^{{}}\\]*)\}}", r"\1"),
    (rf"{_SET}", " "),
    (r"\\pm(?![a-z])", " ± "),
    (r"\\(?:times|cdot)(?![a-z])", " × "),
    (r"\\%", "%"),
    (r"\{\s*\}", ""),
)
"""What commands of LaTeX set, one after the other. A thin blank between digits may group them: it stays."""
_RAISED: Sequence[tuple[str, str]] = (
    (rf"\s*\^\s*{_UP}\s*_\s*{_DOWN}", r" +\1 -\2"),
    (rf"\s*_\s*{_DOWN}\s*\^\s*{_UP}", r" +\2 -\1"),
    (r"10\s*\^\s*\{\s*([+-]?[0-9]+)\s*\}", r"10^\1"),
)
"""Errors above and below the line, and an exponent in braces."""
_NAMED = re.compile(rf"(?<=[0-9}}])\s*_\s*(?:\{{\s*)?\(?\s*{_KIND}\s*\)?(?:\s*\}})?")
"""The name of an error below the line."""
_DOLLARS = re.compile(r"^\s*\$\s*([^$]*[^$\s])\s*\$(?![0-9])|\\\(|\\\)")
_FORMULA = re.compile(r"\\|\^\s*\{|_\s*\{")
_EXPONENT = re.compile("([×·]\\s*10)([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-")
_POINTED = re.compile(r"(?<![0-9.,])[0-9]{1,3}\.[0-9]{3}(?=\s*\(?\s*(?:±|\+/-|\+-|\+)\s*0\.[0-9])")
"""A value whose error begins with "0.": there a point is a decimal one, and so it is in the value."""


def plain_formula(text: str, *, points: bool = True) -> str:
    r"""Return a cell with its formulas in plain text; any other cell as it is.

    Parameters
    ----------
    text : str
    points : bool
        Whether a point is a decimal one unless it groups.

    Examples
    --------
    >>> plain_formula(r"$877.75 \pm 0.28\,(\mathrm{stat})\,^{+0.22}_{-0.16}\,(\text{syst})$ s")
    '877.75 ± 0.28 (stat) +0.22 -0.16 (syst) s'
    >>> plain_formula(r"$(1.234 \pm 0.005)\times 10^{-3}$")
    '(1.2340 ± 0.005) × 10^-3'

    A point before three digits may group them, unless the error beside it says otherwise; a fourth digit makes it sure:

    >>> plain_formula("5.366 ± 0.012"), plain_formula("5.366 ± 12")
    ('5.3660 ± 0.012', '5.366 ± 12')
    """
    plain = text
    if _FORMULA.search(plain):
        plain = _DOLLARS.sub(lambda found: found[1] or " ", plain)
        for pattern, written in (*_COMMANDS, *_RAISED):
            plain = re.sub(pattern, written, plain)
        if "±" in plain or "+" in plain:
            plain = _NAMED.sub(r" (\1)", plain)
        plain = re.sub(r"\s+", " ", plain).strip() if plain != text else plain
    plain = _EXPONENT.sub(lambda found: f"{found[1]}^{found[2].translate(_SUPERSCRIPTS)}", plain)
    return _POINTED.sub(r"\g<0>0", plain) if points else plain
